//! The simulated UPS's JSON: the tracking details and one alert.

use jiff::Zoned;
use jiff::tz::Offset;
use serde_json::{Value, json};

use crate::simulate::exchange::put;
use crate::simulate::script::{Known, Scan, Site};

/// `trackResponse` of a parcel.
pub(super) fn details(known: &Known<'_>) -> Value {
    let story = known.parcel.story_of;
    let number = known.parcel.number.as_str();
    let mut package = json!({
        "trackingNumber": number,
        "deliveryDate": [],
        "activity": known.newest_first().map(activity).collect::<Vec<_>>(),
        "currentStatus": status(known.latest),
        "packageAddress": [
            {"type": "ORIGIN", "address": address(story.from)},
            {"type": "DESTINATION", "address": address(story.to)},
        ],
        "weight": {"unitOfMeasurement": "KGS", "weight": kilograms(story.grams)},
        "service": {"code": "518", "levelCode": story.service.0, "description": story.service.1},
        "referenceNumber": [{"type": "SHIPMENT", "number": known.parcel.order_id}],
        "packageCount": 1,
    });
    if let Some((scan, (to, place))) = known.handed() {
        put(&mut package, "deliveryDate", json!([{"type": "DEL", "date": date(&scan.at)}]));
        put(&mut package, "deliveryTime", json!({"type": "DEL", "endTime": time(&scan.at)}));
        put(
            &mut package,
            "deliveryInformation",
            json!({
                "location": place, "receivedBy": to,
                "deliveryPhoto": {"photoCaptureInd": "N", "photoDispositionCode": "N", "isNonPostalCodeCountry": false},
            }),
        );
    } else if let Some(expected) = known.expected() {
        let kind = if expected.moved { "RDD" } else { "SDD" };
        put(
            &mut package,
            "deliveryDate",
            json!([{"type": kind, "date": expected.date.strftime("%Y%m%d").to_string()}]),
        );
        put(
            &mut package,
            "deliveryTime",
            match expected.window {
                Some((from, to)) => json!({"type": "EDW", "startTime": time(&from), "endTime": time(&to)}),
                None => json!({"type": "EOD", "endTime": "190000"}),
            },
        );
    }
    if let Some((_, name)) = known.latest.step.point {
        let last_day =
            known.latest.at.checked_add(jiff::Span::new().days(7)).unwrap_or_else(|_| known.latest.at.clone());
        put(&mut package, "accessPointInformation", json!({"pickupByDate": date(&last_day)}));
        let mut shop = address(story.to);
        put(&mut shop, "addressLine1", json!(name));
        let shop = json!({"type": "UPS_ACCESS_POINT", "name": name, "address": shop});
        if let Some(addresses) = package.get_mut("packageAddress").and_then(Value::as_array_mut) {
            addresses.push(shop);
        }
    }
    let shipment = json!({
        "inquiryNumber": number,
        "pickupDate": known.shipped.strftime("%Y%m%d").to_string(),
        "package": [package],
        "userRelation": ["SHIPPER"],
    });
    json!({"trackResponse": {"shipment": [shipment]}})
}

/// The normal "not found": a 200 with a warning.
pub(super) fn nothing(number: &str) -> Value {
    let warning = json!({"code": "TW0001", "message": "Tracking Information Not Found"});
    json!({"trackResponse": {"shipment": [{"inquiryNumber": number, "warnings": [warning]}]}})
}

/// One event as Track Alert pushes it: the offset with a dot, blank texts for what is not said.
pub(super) fn alert(known: &Known<'_>) -> Value {
    let Scan { at, step } = known.latest;
    let (kind, code, status_code) = parts(step.code);
    let utc = at.with_time_zone(jiff::tz::TimeZone::UTC);
    let handed = known.handed();
    let expected = known.expected();
    let window = expected.as_ref().filter(|_| handed.is_none()).and_then(|expected| expected.window.clone());
    let label = kind == "M";
    json!({
        "trackingNumber": known.parcel.number,
        "localActivityDate": date(at), "localActivityTime": time(at),
        "activityLocation": {
            "city": if label { "" } else { step.site.city },
            "stateProvince": if label { "" } else { step.site.region },
            "postalCode": if label { "" } else { step.site.postal_code },
            "country": step.site.country,
        },
        "activityStatus": {"type": kind, "code": code, "description": step.text, "descriptionCode": status_code},
        "scheduledDeliveryDate": expected.map(|expected| expected.date.strftime("%Y%m%d").to_string()).unwrap_or_default(),
        "actualDeliveryDate": handed.map(|_| date(at)).unwrap_or_default(),
        "actualDeliveryTime": handed.map(|_| time(at)).unwrap_or_default(),
        "gmtActivityDate": date(&utc), "gmtActivityTime": time(&utc), "gmtOffset": offset(at.offset(), '.'),
        "deliveryStartTime": window.as_ref().map(|(from, _)| time(from)).unwrap_or_default(),
        "deliveryEndTime": window.as_ref().map(|(_, to)| time(to)).unwrap_or_default(),
        "deliveryTimeDescription": if window.is_some() { "Estimated Time" } else { "" },
        "deliveryPhoto": "", "alternateTrackingNumber": "",
        "receivedBy": handed.map(|(_, (to, _))| to).unwrap_or_default(),
    })
}

fn activity(scan: &Scan) -> Value {
    let utc = scan.at.with_time_zone(jiff::tz::TimeZone::UTC);
    json!({
        "date": date(&scan.at), "time": time(&scan.at),
        "gmtDate": date(&utc), "gmtTime": utc.strftime("%H:%M:%S").to_string(), "gmtOffset": offset(scan.at.offset(), ':'),
        "location": place(scan),
        "status": status(scan),
    })
}

/// Before the parcel is in UPS's hands, only the country is told.
fn place(scan: &Scan) -> Value {
    let site = scan.step.site;
    if scan.step.code.starts_with("M/") {
        return json!({"address": {"countryCode": site.country, "country": site.country}});
    }
    let address = json!({
        "city": site.city, "stateProvince": site.region, "countryCode": site.country, "country": site.country,
    });
    json!({"address": address, "slic": site.facility})
}

fn status(scan: &Scan) -> Value {
    let (kind, code, status_code) = parts(scan.step.code);
    json!({
        "type": kind, "code": code, "statusCode": status_code, "description": scan.step.text,
        "simplifiedTextDescription": scan.step.text,
    })
}

fn address(site: &Site) -> Value {
    json!({
        "city": site.city, "stateProvince": site.region, "postalCode": site.postal_code,
        "countryCode": site.country, "country": site.country,
    })
}

/// `type/code/statusCode`.
fn parts(code: &str) -> (&str, &str, &str) {
    let mut parts = code.split('/');
    let mut next = || parts.next().unwrap_or_default();
    (next(), next(), next())
}

fn kilograms(grams: u32) -> String {
    format!("{}.{:02}", grams / 1_000, grams % 1_000 / 10)
}

fn date(at: &Zoned) -> String {
    at.strftime("%Y%m%d").to_string()
}

fn time(at: &Zoned) -> String {
    at.strftime("%H%M%S").to_string()
}

fn offset(offset: Offset, point: char) -> String {
    let minutes = offset.seconds() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{sign}{:02}{point}{:02}", minutes.abs() / 60, minutes.abs() % 60)
}
