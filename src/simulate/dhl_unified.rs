//! The simulated DHL: Shipment Tracking Unified (API key, one number a call) and Unified Push, whose subscriptions
//! push only after the receiver sent back their secret.

mod body;
mod subscription;

use http::Method;
use serde_json::json;

use super::courier::Courier;
use super::exchange::{Answer, Call};
use super::keys::Keys;
use super::limits::Over;
use super::world::World;

pub(super) use self::subscription::{Subscriptions, push};

const ME: Courier = Courier::DhlUnified;

/// The accounts' table of the configuration.
pub(super) fn account(keys: &Keys, base_url: &str) -> String {
    format!(
        "[accounts.dhl_unified]\ncarrier = \"dhl_unified\"\nbase_url = \"{base_url}\"\napi_key = \"{}\"\n\
         webhook_token = \"{}\"\n",
        keys.named(ME, "api key"),
        keys.named(ME, "webhook token"),
    )
}

pub(super) fn answer(world: &World, call: &Call) -> Answer {
    if call.header("dhl-api-key") != Some(&world.keys.named(ME, "api key")) {
        return world.unauthorized(ME, error_of(401));
    }
    match (&call.method, call.path.as_str()) {
        (&Method::GET, "/track/shipments") => track(world, call),
        (_, path) if path.starts_with("/tracking/push/v1/") => subscription::answer(world, call),
        _ => problem(404, "Not Found", "Requested resource could not be found."),
    }
}

/// An error as `application/problem+json`; no Retry-After is documented.
pub(super) fn error_of(status: u16) -> Answer {
    match status {
        401 => problem(401, "Unauthorized", "Unauthorized for given resource."),
        429 => {
            problem(429, "Too Many Requests", "Too many requests within defined time period, please try again later.")
        }
        503 => problem(503, "Service Unavailable", "The service is temporarily unavailable."),
        _ => problem(status, "Internal Server Error", "An unexpected error occurred."),
    }
}

fn problem(status: u16, title: &str, detail: &str) -> Answer {
    let body = json!({"title": title, "status": status, "detail": detail});
    Answer::new(status, "application/problem+json", body.to_string())
}

fn track(world: &World, call: &Call) -> Answer {
    world.counters.count(ME, |counts| counts.numbers_asked += 1);
    match world.admit(ME, call.now) {
        Ok(()) => {}
        Err(Over::Rate) => return error_of(429),
        Err(Over::Day) => return problem(429, "Too Many Requests", "Daily quota exceeded."),
    }
    let Some(number) = call.query("trackingNumber").filter(|number| !number.is_empty()) else {
        return problem(400, "Invalid input", "Input is invalid: trackingNumber is required");
    };
    if call.query("language").is_some_and(|language| language.len() != 2) {
        return problem(400, "Invalid input", "Input is invalid: language");
    }
    let wanted = call.query("service").filter(|service| !service.is_empty());
    let known = world.newest(ME, &number, call.now);
    let known = known.filter(|known| wanted.is_none_or(|wanted| wanted == known.parcel.story_of.service.0));
    match known {
        Some(known) => Answer::json(200, &body::shipments(&known)),
        None => {
            let body = json!({
                "title": "No result found", "detail": "No shipment with given tracking number found.", "status": 404,
                "instance": format!("/shipment/{}", world.keys.uuid(ME, &call.now.to_string())),
            });
            Answer::new(404, "application/problem+json", body.to_string())
        }
    }
}
