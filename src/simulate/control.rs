//! `/simulation/…`: what a test or an integrator asks of the simulation itself.

use http::Method;
use serde::Deserialize;
use serde_json::{Value, json};

use super::exchange::{Answer, Call};
use super::faults::Fault;
use super::script::Parcel;
use super::world::World;

/// One fault or several.
#[derive(Deserialize)]
#[serde(untagged)]
enum Posted {
    Several(Vec<Fault>),
    One(Fault),
}

pub(super) fn answer(world: &World, call: &Call) -> Answer {
    match (&call.method, call.path.as_str()) {
        (&Method::GET, "/report") => json_of(&world.counters.report()),
        (&Method::GET, "/parcels") => Answer::json(200, &world.parcels.iter().map(parcel).collect()),
        (&Method::GET, "/faults") => json_of(&world.faults.list()),
        (&Method::POST, "/faults") => match add(world, call) {
            Ok(()) => json_of(&world.faults.list()),
            Err(why) => Answer::json(400, &json!({"error": why})),
        },
        (&Method::DELETE, "/faults") => {
            world.faults.clear();
            Answer::empty(204)
        }
        (&Method::POST, "/replay") => Answer::json(200, &json!({"replayed": world.outbox.replay()})),
        _ => Answer::json(
            404,
            &json!({"error": "there are GET report, GET parcels, GET, POST and DELETE faults, POST replay"}),
        ),
    }
}

fn add(world: &World, call: &Call) -> Result<(), String> {
    let form =
        "a fault is {\"carrier\": \"ups\", \"trouble\": \"throttled\", \"rule\": {\"next\": 3}, \"retry_after\": 30}";
    let posted: Posted = serde_json::from_slice(&call.body).map_err(|_| form)?;
    world.faults.add(match posted {
        Posted::Several(faults) => faults,
        Posted::One(fault) => vec![fault],
    })
}

fn json_of(value: &impl serde::Serialize) -> Answer {
    serde_json::to_value(value).map_or_else(|_| Answer::empty(500), |value| Answer::json(200, &value))
}

fn parcel(parcel: &Parcel) -> Value {
    json!({
        "carrier": parcel.carrier, "trackingNumber": parcel.number, "title": parcel.title, "story": parcel.story,
        "orderId": parcel.order_id, "shipDate": parcel.ship_date.to_string(), "service": parcel.service,
        "destinationCountry": parcel.destination_country, "destinationPostalCode": parcel.destination_postal_code,
        "end": parcel.end.name(), "ends": parcel.ends.to_string(), "generations": parcel.generations,
    })
}
