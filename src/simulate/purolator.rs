//! The simulated Purolator: TrackingService 1.2, SOAP with Basic authentication and an activation token, fifty PINs a call,
//! each with its own answer. It pushes nothing.

mod body;

use super::courier::Courier;
use super::exchange::{Answer, Call};
use super::keys::Keys;
use super::world::World;
use super::xml::Soap;

const ME: Courier = Courier::Purolator;
/// What is said to be safe; the XSD has no limit.
const BATCH: usize = 50;
const ACTION: &str = "http://purolator.com/pws/service/v1/TrackPackagesByPin";
const NAMESPACE: &str = "http://purolator.com/pws/datatypes/v1";

/// The accounts' table of the configuration.
pub(super) fn account(keys: &Keys, base_url: &str) -> String {
    format!(
        "[accounts.purolator]\ncarrier = \"purolator\"\nbase_url = \"{base_url}\"\nkey = \"{}\"\npassword = \"{}\"\n\
         user_token = \"{}\"\n",
        keys.named(ME, "key"),
        keys.named(ME, "password"),
        keys.named(ME, "user token"),
    )
}

pub(super) fn answer(world: &World, call: &Call) -> Answer {
    if !call.has_basic(&world.keys.named(ME, "key"), &world.keys.named(ME, "password")) {
        return world.unauthorized(ME, error_of(401));
    }
    if call.path != "/PWS/V1/Tracking/TrackingService.asmx" {
        return Answer::new(404, "text/html", "<html><head><title>The resource cannot be found.</title></head></html>");
    }
    let soap = match Soap::of(call, ACTION, &[NAMESPACE]) {
        Ok(soap) => soap,
        Err(why) => return body::fault(500, "s:Client", why),
    };
    let context = soap.header("RequestContext");
    let said = |name: &str| context.and_then(|context| context.get(name)).unwrap_or_default();
    if said("UserToken") != world.keys.named(ME, "user token") {
        return world
            .unauthorized(ME, body::refused(said("RequestReference"), "1100504", "Authentication failed: UserToken"));
    }
    let pins = soap.question().filter(|question| question.name() == "TrackPackagesByPinRequest");
    let pins = pins.and_then(|question| question.child("PINs"));
    let pins: Vec<&str> =
        pins.into_iter().flat_map(|pins| pins.all("PIN")).filter_map(|pin| pin.get("Value")).collect();
    world.counters.count(ME, |counts| counts.numbers_asked += u64::try_from(pins.len()).unwrap_or_default());
    if world.admit(ME, call.now).is_err() {
        return error_of(429);
    }
    if pins.is_empty() {
        return body::refused(said("RequestReference"), "1100101", "The request is invalid: PINs are required");
    }
    if pins.len() > BATCH {
        world.violation(ME);
        return body::refused(said("RequestReference"), "1100102", "The request is invalid: at most 50 PINs");
    }
    let known = |pin: &&str| world.newest(ME, pin, call.now);
    body::list(said("RequestReference"), pins.iter().map(|pin| (*pin, known(pin), world.parcel(ME, pin).is_some())))
}

/// An error in Purolator's words: without the right credentials there is no SOAP at all.
pub(super) fn error_of(status: u16) -> Answer {
    match status {
        401 => Answer::empty(401),
        429 => body::fault(429, "s:Server", "Too many requests"),
        503 => body::fault(503, "s:Server", "The service is temporarily unavailable"),
        _ => body::fault(status, "s:Server", "The server was unable to process the request due to an internal error."),
    }
}
