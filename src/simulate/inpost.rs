//! The simulated InPost: ShipX v1, one parcel a call and no credentials; a push for every change in the account, which says
//! only that there is one. Nothing signs it: what only InPost knows is the last part of the address.

mod body;

use http::Method;
use serde_json::json;

use super::courier::Courier;
use super::exchange::{Answer, Call};
use super::keys::Keys;
use super::push::{Destination, Message};
use super::script::Known;
use super::world::World;

const ME: Courier = Courier::Inpost;

/// The accounts' table of the configuration.
pub(super) fn account(keys: &Keys, base_url: &str) -> String {
    format!(
        "[accounts.inpost]\ncarrier = \"inpost\"\nbase_url = \"{base_url}\"\nwebhook_path = \"{}\"\n\
         # Where the simulation pushes from, as the service sees it.\n\
         webhook_senders = [\"127.0.0.1/32\", \"::1/128\"]\n",
        path(keys),
    )
}

/// In lower case, as InPost's Manager wants it.
fn path(keys: &Keys) -> String {
    keys.named(ME, "webhook path")
}

pub(super) fn answer(world: &World, call: &Call) -> Answer {
    let number = call.segment_behind("/v1/tracking/").filter(|_| call.method == Method::GET);
    let Some(number) = number else {
        return failure(404, "routing_error", "The requested path does not exist.");
    };
    world.counters.count(ME, |counts| counts.numbers_asked += 1);
    if world.admit(ME, call.now).is_err() {
        return error_of(429);
    }
    // A number of another form is told the same as one that nobody knows.
    match world.newest(ME, &number, call.now) {
        Some(known) => Answer::json(200, &body::parcel(&known)),
        None => failure(404, "resource_not_found", "Resource not found"),
    }
}

/// An error in InPost's words; the one of a token has no status.
pub(super) fn error_of(status: u16) -> Answer {
    match status {
        401 => Answer::json(401, &json!({"error": "token_invalid"})),
        429 => failure(429, "too_many_requests", "Too many requests"),
        503 => failure(503, "service_unavailable", "The service is temporarily unavailable"),
        _ => failure(status, "internal_server_error", "Internal server error"),
    }
}

fn failure(status: u16, error: &str, message: &str) -> Answer {
    Answer::json(status, &json!({"status": status, "error": error, "message": message, "details": {}}))
}

/// Says that the parcel has changed.
pub(super) fn push(world: &World, known: &Known<'_>) -> Message {
    Message::json(ME, Destination::Secret(path(&world.keys)), &body::notice(known))
}
