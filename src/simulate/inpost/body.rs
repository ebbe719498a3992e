//! The simulated InPost's JSON: a parcel with its history, and the notice that there is more of it. The two tell times
//! each in its own way.

use serde_json::{Value, json};

use crate::simulate::exchange::put;
use crate::simulate::script::{Known, Scan, Site};

/// A parcel; courier parcels have few of the attributes.
pub(super) fn parcel(known: &Known<'_>) -> Value {
    let story = known.parcel.story_of;
    let service = story.service.0;
    let steps = story.uses.iter().flat_map(|(_, steps)| steps.iter());
    let attributes = match steps.filter_map(|step| step.point).next() {
        Some((id, street)) => json!({
            "size": if story.grams > 2_000 { "B" } else { "A" },
            "target_machine_id": id,
            "target_machine_detail": machine(id, street, story.to),
            "dropoff_machine_id": null, "dropoff_machine_detail": null, "end_of_week_collection": false,
        }),
        None => json!({"end_of_week_collection": false}),
    };
    json!({
        "tracking_number": known.parcel.number, "type": service, "service": service,
        "custom_attributes": attributes,
        "status": known.latest.step.code,
        "created_at": known.scans.first().map(time), "updated_at": time(known.latest),
        "tracking_details": known.newest_first().map(detail).collect::<Vec<_>>(),
        "expected_flow": [],
    })
}

/// A push: no time of the change but that of the message itself.
pub(super) fn notice(known: &Known<'_>) -> Value {
    let Scan { at, step } = known.latest;
    let number = known.parcel.number.as_str();
    let mut payload = json!({"shipment_id": shipment_id(number), "tracking_number": number});
    let confirmed = step.code == "confirmed";
    if !confirmed {
        put(&mut payload, "status", json!(step.code));
    }
    json!({
        "event_ts": at.strftime("%Y-%m-%d %H:%M:%S %z").to_string(),
        "event": if confirmed { "shipment_confirmed" } else { "shipment_status_changed" },
        "organization_id": 1, "payload": payload,
    })
}

/// The operator's own code goes as the text.
fn detail(scan: &Scan) -> Value {
    let of_branch = !matches!(scan.step.code, "confirmed" | "delivered" | "pickup_reminder_sent");
    let agency = of_branch.then_some(scan.step.site.facility);
    json!({
        "status": scan.step.code, "origin_status": scan.step.text, "agency": agency, "datetime": time(scan),
    })
}

fn machine(id: &str, street: &str, site: &Site) -> Value {
    json!({
        "name": id, "opening_hours": "24/7", "location_description": "obok sklepu",
        "address": {"line1": street, "line2": format!("{} {}", site.postal_code, site.city)},
        "type": ["parcel_locker"], "location247": true,
    })
}

fn shipment_id(number: &str) -> u64 {
    number.get(16..).and_then(|digits| digits.parse().ok()).unwrap_or_default()
}

fn time(scan: &Scan) -> String {
    scan.at.strftime("%Y-%m-%dT%H:%M:%S.000%:z").to_string()
}
