//! The simulated DHL's JSON. Its divisions tell times and codes each in its own way.

use jiff::Zoned;
use serde_json::{Value, json};

use crate::simulate::exchange::put;
use crate::simulate::script::{Known, Scan, Site};

/// The answer to a search.
pub(super) fn shipments(known: &Known<'_>) -> Value {
    let number = known.parcel.number.as_str();
    let page = format!("/shipments?trackingNumber={number}&language=en&offset=0&limit=5");
    json!({
        "url": page, "firstUrl": page, "lastUrl": page,
        "shipments": [shipment(known)],
    })
}

/// A shipment as a push tells it: the newest status alone.
pub(super) fn pushed(known: &Known<'_>) -> Value {
    let service = known.parcel.story_of.service.0;
    let mut shipment = json!({"id": known.parcel.number, "service": service, "status": event(service, known.latest)});
    tell_estimate(known, &mut shipment);
    shipment
}

fn shipment(known: &Known<'_>) -> Value {
    let story = known.parcel.story_of;
    let (service, product) = story.service;
    let mut details = json!({
        "carrier": {"@type": "Organization", "organizationName": if service == "express" { "EXPRESS" } else { "DHL" }},
        "product": {"productName": product},
        "totalNumberOfPieces": 1,
        "pieceIds": [known.parcel.number],
        "weight": {"value": f64::from(story.grams) / 1_000.0, "unitText": "kg"},
        "references": [{"number": known.parcel.order_id, "type": "customer-reference"}],
    });
    if let Some((scan, (name, _))) = known.handed()
        && service == "express"
    {
        put(
            &mut details,
            "proofOfDelivery",
            json!({
                "timestamp": time(service, &scan.at), "signed": {"@type": "Person", "name": name},
            }),
        );
    }
    let mut shipment = json!({
        "serviceUrl": format!("https://www.dhl.com/en/tracking.html?tracking-id={}", known.parcel.number),
        "id": known.parcel.number, "service": service,
        "origin": location(story.from), "destination": location(story.to),
        "status": event(service, known.latest),
        "details": details,
        "events": known.newest_first().map(|scan| event(service, scan)).collect::<Vec<_>>(),
    });
    tell_estimate(known, &mut shipment);
    shipment
}

fn tell_estimate(known: &Known<'_>, shipment: &mut Value) {
    let service = known.parcel.story_of.service.0;
    let Some(expected) = known.expected().filter(|_| known.handed().is_none()) else { return };
    match expected.window {
        Some((from, to)) => {
            put(
                shipment,
                "estimatedDeliveryTimeFrame",
                json!({"estimatedFrom": time(service, &from), "estimatedThrough": time(service, &to)}),
            );
        }
        None => {
            put(shipment, "estimatedTimeOfDelivery", json!(format!("{}T00:00:00", expected.date)));
            put(shipment, "estimatedTimeOfDeliveryRemark", json!("By End of Day"));
        }
    }
}

/// `code/statusCode`: express and Benelux tell their code as `status`, DHL Paket only the text.
fn event(service: &str, scan: &Scan) -> Value {
    let (code, generic) = scan.step.code.split_once('/').unwrap_or_default();
    let status = if code.is_empty() { scan.step.text } else { code };
    let mut event = json!({
        "timestamp": time(service, &scan.at), "statusCode": generic, "status": status, "description": scan.step.text,
    });
    // The instruction data come from no place.
    if generic != "pre-transit" {
        let mut place = location(scan.step.site);
        if let Some((_, name)) = scan.step.point {
            put(&mut place, "servicePoint", json!({"url": "", "label": name}));
        }
        put(&mut event, "location", place);
    }
    event
}

fn location(site: &Site) -> Value {
    let locality = format!("{}, {}", site.city, site.country_name);
    json!({"address": {"countryCode": site.country, "postalCode": site.postal_code, "addressLocality": locality}})
}

/// DHL Paket tells local times without a zone, the others with an offset.
fn time(service: &str, at: &Zoned) -> String {
    let form = if service == "parcel-de" { "%Y-%m-%dT%H:%M:%S" } else { "%Y-%m-%dT%H:%M:%S%:z" };
    at.strftime(form).to_string()
}
