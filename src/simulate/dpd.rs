//! The simulated DPD: LoginService and ParcelLifeCycleService (SOAP, one parcel a call, a token of a day that a second login
//! only repeats, faults under HTTP 500), and the push service, which signs nothing and pushes by GET.

mod body;
mod push;

use std::sync::Mutex;

use jiff::{SignedDuration, Timestamp};

use super::courier::Courier;
use super::exchange::{Answer, Call};
use super::keys::Keys;
use super::world::World;
use super::xml::Soap;

pub(super) use self::push::push;

const ME: Courier = Courier::Dpd;
const DELIS_ID: &str = "KD90417";
const TOKEN_SECONDS: i64 = 24 * 60 * 60;
const TRACKING: &str = "/soap/services/ParcelLifeCycleService/V2_0";
const LOGIN_TYPES: &str = "http://dpd.com/common/service/types/LoginService/2.1";
const TRACKING_TYPES: &str = "http://dpd.com/common/service/types/ParcelLifeCycleService/2.0";
const AUTHENTICATION_TYPES: &str = "http://dpd.com/common/service/types/Authentication/2.0";

/// The accounts' table of the configuration.
pub(super) fn account(keys: &Keys, base_url: &str) -> String {
    format!(
        "[accounts.dpd]\ncarrier = \"dpd\"\nbase_url = \"{base_url}\"\ndelis_id = \"{DELIS_ID}\"\npassword = \"{}\"\n\
         push_secret = \"{}\"\n# Where the simulation pushes from, as the service sees it.\n\
         push_senders = [\"127.0.0.1\", \"::1\"]\n",
        keys.named(ME, "password"),
        keys.named(ME, "push secret"),
    )
}

/// The token of the day and its end, as told.
#[derive(Debug, Default)]
pub(super) struct Session(Mutex<Option<(String, Timestamp)>>);

pub(super) fn answer(world: &World, call: &Call) -> Answer {
    match call.path.as_str() {
        path if Some(path) == ME.login_path() => log_in(world, call),
        TRACKING => track(world, call),
        _ => Answer::new(404, "text/html", "<html><body>404 - File or directory not found.</body></html>"),
    }
}

/// An error in DPD's words: a SOAP fault, whose status is 500 also where the token is wrong.
pub(super) fn error_of(status: u16) -> Answer {
    match status {
        401 => body::fault(500, "ERR_DELICOM_TOKEN_EXPIRED", "The token has expired."),
        429 => body::fault(429, "ERR_DELICOM_LIMIT", "Too many requests."),
        503 => body::fault(503, "ERR_DELICOM_UNAVAILABLE", "The service is temporarily unavailable."),
        _ => body::fault(status, "ERR_DELICOM_INTERNAL", "An internal error has occurred."),
    }
}

fn log_in(world: &World, call: &Call) -> Answer {
    let soap = match Soap::of(call, &format!("{LOGIN_TYPES}/getAuth"), &[LOGIN_TYPES]) {
        Ok(soap) => soap,
        Err(why) => return body::fault(500, "soap:Client", why),
    };
    let question = soap.question().filter(|question| question.name() == "getAuth");
    let said = |name: &str| question.and_then(|question| question.get(name)).unwrap_or_default();
    if said("delisId") != DELIS_ID || said("password") != world.keys.named(ME, "password") {
        let words = "Authentication failure, check delisId and password.";
        return world.unauthorized(ME, body::fault(500, "DELICOM_ERR_AUTHENTICATION", words));
    }
    if world.limits.log_in(ME, call.now).is_err() {
        world.violation(ME);
        return body::fault(500, "ERR_DELICOM_LIMIT", "Too many logins of this day.");
    }
    let mut session = world.session.0.lock().expect("no code panics while it holds this lock");
    let good = |(token, ends): &&(String, Timestamp)| *ends > call.now && world.tokens.good(ME, Some(token), call.now);
    if let Some((token, ends)) = session.as_ref().filter(good) {
        world.counters.count(ME, |counts| counts.logins += 1);
        return body::grant(DELIS_ID, token, *ends);
    }
    let token = world.log_in(ME, call.now, TOKEN_SECONDS);
    let ends = call.now.saturating_add(SignedDuration::from_secs(TOKEN_SECONDS)).unwrap_or(Timestamp::MAX);
    *session = Some((token.clone(), ends));
    body::grant(DELIS_ID, &token, ends)
}

fn track(world: &World, call: &Call) -> Answer {
    let action = format!("{TRACKING_TYPES}/getTrackingData");
    let soap = match Soap::of(call, &action, &[TRACKING_TYPES, AUTHENTICATION_TYPES]) {
        Ok(soap) => soap,
        Err(why) => return body::fault(500, "soap:Client", why),
    };
    let authentication = soap.header("authentication");
    let said = |name: &str| authentication.and_then(|authentication| authentication.get(name)).unwrap_or_default();
    if said("delisId") != DELIS_ID || !world.tokens.good(ME, Some(said("authToken")), call.now) {
        return world.unauthorized(ME, body::fault(500, "ERR_DELICOM_TOKEN_INCORRECT", "The token is incorrect."));
    }
    if said("messageLanguage").len() != 5 {
        return body::fault(500, "ERR_DELICOM_LANGUAGE", "The messageLanguage is not supported.");
    }
    world.counters.count(ME, |counts| counts.numbers_asked += 1);
    if world.admit(ME, call.now).is_err() {
        return error_of(429);
    }
    let question = soap.question().filter(|question| question.name() == "getTrackingData");
    let number = question.and_then(|question| question.get("parcelLabelNumber")).unwrap_or_default();
    if number.len() != 14 || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return body::fault(500, "ERR_TRACKING", "The parcelLabelNumber must have 14 digits.");
    }
    match world.newest(ME, number, call.now) {
        Some(known) => body::tracking(&known),
        None => body::fault(500, "ERR_TRACKING", "Parcel not found."),
    }
}
