//! The simulated FedEx's JSON: one result of the Track API, as polls and pushes hold it.

use jiff::Zoned;
use jiff::civil::date;
use serde_json::{Value, json};

use crate::simulate::exchange::put;
use crate::simulate::script::{Known, Scan, Site};

/// Tells uses of a number apart: the Julian day, the number, the operating company.
pub(super) fn unique_id(known: &Known<'_>) -> String {
    let days = known.shipped.duration_since(date(1970, 1, 1)).as_hours() / 24;
    format!("{}000~{}~FX", days + 2_440_588, known.parcel.number)
}

/// Not found: an error of the number inside a 200.
pub(super) fn nothing(number: &str) -> Value {
    json!({
        "trackingNumberInfo": {"trackingNumber": number, "trackingNumberUniqueId": "", "carrierCode": ""},
        "error": {
            "code": "TRACKING.TRACKINGNUMBER.NOTFOUND",
            "message": "Tracking number cannot be found. Please correct the tracking number and try again.",
        },
    })
}

/// One use of a number.
pub(super) fn result(known: &Known<'_>) -> Value {
    let story = known.parcel.story_of;
    let pounds = f64::from(story.grams) / 453.592;
    let weight = json!([
        {"value": format!("{pounds:.1}"), "unit": "LB"},
        {"value": format!("{:.2}", f64::from(story.grams) / 1_000.0), "unit": "KG"},
    ]);
    json!({
        "trackingNumberInfo": {
            "trackingNumber": known.parcel.number, "trackingNumberUniqueId": unique_id(known), "carrierCode": "FDXE",
        },
        "additionalTrackingInfo": {
            "nickname": "", "hasAssociatedShipments": false,
            "packageIdentifiers": [{
                "type": "CUSTOMER_REFERENCE", "values": [known.parcel.order_id],
                "trackingNumberUniqueId": "", "carrierCode": "",
            }],
        },
        "shipperInformation": {"contact": {}, "address": address(story.from)},
        "recipientInformation": {"contact": {}, "address": address(story.to)},
        "latestStatusDetail": latest(known.latest),
        "dateAndTimes": dates(known),
        "scanEvents": known.newest_first().map(scan).collect::<Vec<_>>(),
        "deliveryDetails": delivery(known),
        "availableImages": if known.handed().is_some() { json!([{"type": "SIGNATURE_PROOF_OF_DELIVERY"}]) } else { json!([]) },
        "packageDetails": {
            "sequenceNumber": "1", "count": "1",
            "packagingDescription": {"type": "YOUR_PACKAGING", "description": "Your Packaging"},
            "weightAndDimensions": {"weight": weight},
        },
        "shipmentDetails": {"possessionStatus": known.latest.step.code != "OC", "weight": weight},
        "serviceDetail": {"type": story.service.0, "description": story.service.1, "shortDescription": "FX"},
        "estimatedDeliveryTimeWindow": {"window": window(known)},
        "standardTransitTimeWindow": {"window": {}},
        "returnDetail": {},
    })
}

fn dates(known: &Known<'_>) -> Vec<Value> {
    let mut dates = Vec::new();
    let mut tell = |kind: &str, at: String| dates.push(json!({"type": kind, "dateTime": at}));
    if let Some((scan, _)) = known.handed() {
        tell("ACTUAL_DELIVERY", time(&scan.at));
    } else if let Some(expected) = known.expected() {
        // FedEx's placeholder for a date: midnight in Memphis.
        tell("ESTIMATED_DELIVERY", format!("{}T00:00:00-06:00", expected.date));
    }
    if let Some(picked_up) = known.scans.iter().find(|scan| scan.step.code == "PU") {
        tell("ACTUAL_PICKUP", time(&picked_up.at));
    }
    tell("SHIP", format!("{}T00:00:00-06:00", known.shipped));
    dates
}

fn window(known: &Known<'_>) -> Value {
    let window = known.expected().and_then(|expected| expected.window).filter(|_| known.handed().is_none());
    window.map_or(json!({}), |(from, to)| json!({"begins": time(&from), "ends": time(&to)}))
}

fn delivery(known: &Known<'_>) -> Value {
    let attempts = known.scans.iter().filter(|scan| scan.step.code == "DE").count();
    let mut delivery = json!({"deliveryAttempts": attempts.to_string()});
    if let Some((scan, (to, place))) = known.handed() {
        put(&mut delivery, "receivedByName", json!(to));
        put(&mut delivery, "signedByName", json!(to));
        put(&mut delivery, "locationType", json!(place));
        put(&mut delivery, "locationDescription", json!(words(place)));
        put(&mut delivery, "actualDeliveryAddress", address(scan.step.site));
    }
    delivery
}

fn latest(scan: &Scan) -> Value {
    let (derived, words) = derived(scan.step.code);
    let mut latest = json!({
        "code": scan.step.code, "derivedCode": derived, "statusByLocale": words, "description": scan.step.text,
        "scanLocation": address(scan.step.site),
    });
    if let Some((code, text)) = scan.step.cause {
        put(&mut latest, "ancillaryDetails", json!([{"reason": code, "reasonDescription": text}]));
    }
    if scan.step.code == "CD" {
        put(&mut latest, "delayDetail", json!({"type": "CLEARANCE", "status": "DELAYED"}));
    }
    latest
}

fn scan(scan: &Scan) -> Value {
    let step = scan.step;
    let (derived, words) = derived(step.code);
    let (code, text) = step.cause.unwrap_or_default();
    let mut event = json!({
        "date": time(&scan.at), "eventType": step.code, "eventDescription": step.text,
        "exceptionCode": code, "exceptionDescription": text,
        "scanLocation": address(step.site), "locationId": step.site.facility, "locationType": location_type(step.code),
        "derivedStatusCode": derived, "derivedStatus": words,
    });
    if step.code == "OC" {
        put(&mut event, "scanLocation", json!({"streetLines": [""], "residential": false}));
        put(&mut event, "locationId", json!(""));
    }
    if step.code == "CD" {
        put(&mut event, "delayDetail", json!({"type": "CLEARANCE"}));
    }
    event
}

/// FedEx's own coarser word; none for what it does not document.
fn derived(code: &str) -> (&'static str, &'static str) {
    match code {
        "OC" => ("IN", "Label created"),
        "PU" => ("PU", "Picked up"),
        "OD" => ("OD", "Out for delivery"),
        "DL" => ("DL", "Delivered"),
        "DE" => ("DE", "Delivery exception"),
        "SE" => ("SE", "Shipment exception"),
        "CD" => ("CD", "Clearance delay"),
        "RS" => ("RS", "Returning package to shipper"),
        "AR" | "DP" | "CC" => ("IT", "In transit"),
        _ => ("", ""),
    }
}

fn location_type(code: &str) -> &'static str {
    match code {
        "OC" => "CUSTOMER",
        "PU" => "PICKUP_LOCATION",
        "OD" => "VEHICLE",
        "DL" | "DE" => "DELIVERY_LOCATION",
        _ => "FEDEX_FACILITY",
    }
}

fn address(site: &Site) -> Value {
    json!({
        "streetLines": [""], "city": site.city.to_uppercase(), "stateOrProvinceCode": site.region,
        "postalCode": site.postal_code, "countryCode": site.country, "residential": false,
        "countryName": site.country_name,
    })
}

/// `FRONT_DOOR` as `Front door`.
fn words(name: &str) -> String {
    let mut words = name.replace('_', " ").to_lowercase();
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}

fn time(at: &Zoned) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}
