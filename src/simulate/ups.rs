//! The simulated UPS: OAuth, Tracking API v1 (one number a call), Track Alert v2 subscriptions and what it pushes.

mod body;

use std::collections::HashMap;
use std::sync::Mutex;

use http::Method;
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::json;

use super::courier::Courier;
use super::exchange::{Answer, Call};
use super::keys::Keys;
use super::push::{Destination, Message};
use super::script::Known;
use super::world::World;

const ME: Courier = Courier::Ups;
const TOKEN_SECONDS: i64 = 14_399;
const SUBSCRIPTION: SignedDuration = SignedDuration::from_hours(14 * 24);

/// The accounts' table of the configuration.
pub(super) fn account(keys: &Keys, base_url: &str) -> String {
    format!(
        "[accounts.ups]\ncarrier = \"ups\"\nbase_url = \"{base_url}\"\nclient_id = \"{}\"\nclient_secret = \"{}\"\n\
         webhook_client_id = \"{}\"\nwebhook_client_secret = \"{}\"\n",
        keys.named(ME, "client id"),
        keys.named(ME, "client secret"),
        keys.named(ME, "webhook client id"),
        keys.named(ME, "webhook client secret"),
    )
}

/// Numbers under a Track Alert subscription, and until when.
#[derive(Debug, Default)]
pub(super) struct Alerts(Mutex<HashMap<String, Alert>>);

#[derive(Debug)]
struct Alert {
    ends: Timestamp,
    /// Types of events wanted; all if empty.
    types: Vec<String>,
}

impl Alerts {
    pub(super) fn lose(&self) {
        self.0.lock().expect("no code panics while it holds this lock").clear();
    }
}

pub(super) fn answer(world: &World, call: &Call) -> Answer {
    if (&call.method, call.path.as_str()) == (&Method::POST, "/security/v1/oauth/token") {
        return log_in(world, call);
    }
    if !world.tokens.good(ME, call.bearer(), call.now) {
        return world.unauthorized(ME, error_of(401));
    }
    for (header, code) in [("transId", "VSS002"), ("transactionSrc", "VSS004")] {
        if call.header(header).is_none_or(str::is_empty) {
            return error(400, code, &format!("Missing or invalid {header}"));
        }
    }
    match call.method {
        Method::GET => match call.segment_behind("/api/track/v1/details/") {
            Some(number) => details(world, call, &number),
            None => error(404, "404", "Not found"),
        },
        Method::POST => match call.path.strip_prefix("/api/track/v2/subscription/") {
            Some("standard/package") => subscribe(world, call, false),
            Some("enhanced/package") => subscribe(world, call, true),
            _ => error(404, "404", "Not found"),
        },
        _ => error(405, "405", "Method not allowed"),
    }
}

/// An error in UPS's words; 429 comes without limit headers.
pub(super) fn error_of(status: u16) -> Answer {
    match status {
        401 => error(401, "250002", "Invalid Authentication Information."),
        429 => error(429, "10429", "Too Many Requests"),
        503 => error(503, "10004", "The service is temporarily unavailable"),
        _ => error(status, "10001", "An internal error occurred"),
    }
}

fn error(status: u16, code: &str, message: &str) -> Answer {
    Answer::json(status, &json!({"response": {"errors": [{"code": code, "message": message}]}}))
}

/// Every value is a text, numbers included.
fn log_in(world: &World, call: &Call) -> Answer {
    let id = world.keys.named(ME, "client id");
    if !call.has_basic(&id, &world.keys.named(ME, "client secret")) {
        return world.unauthorized(ME, error(401, "10401", "ClientId is Invalid"));
    }
    if call.form("grant_type").as_deref() != Some("client_credentials") {
        return error(400, "10400", "Invalid/Missing Authorization Header");
    }
    let token = world.log_in(ME, call.now, TOKEN_SECONDS);
    Answer::json(
        200,
        &json!({
            "token_type": "Bearer", "issued_at": call.now.as_millisecond().to_string(), "client_id": id,
            "access_token": token, "scope": "", "expires_in": TOKEN_SECONDS.to_string(), "refresh_count": "0",
            "status": "approved",
        }),
    )
}

fn details(world: &World, call: &Call, number: &str) -> Answer {
    world.counters.count(ME, |counts| counts.numbers_asked += 1);
    if world.admit(ME, call.now).is_err() {
        return error_of(429);
    }
    if !(7..=34).contains(&number.len()) || !number.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return error(400, "TV1002", "Invalid inquiry number");
    }
    match world.newest(ME, number, call.now) {
        Some(known) => Answer::json(200, &body::details(&known)),
        None => Answer::json(200, &body::nothing(number)),
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wanted {
    #[serde(default)]
    locale: String,
    #[serde(default)]
    tracking_number_list: Vec<String>,
    #[serde(default)]
    event_preferences: Vec<String>,
}

/// Takes any number that looks like one of UPS's; a 200 can hold refusals.
fn subscribe(world: &World, call: &Call, enhanced: bool) -> Answer {
    let Ok(wanted) = serde_json::from_slice::<Wanted>(&call.body) else {
        return error(400, "VSS000", "Invalid request and The subscription request is rejected.");
    };
    if wanted.locale != "en_US" {
        return error(400, "VSS300", "Missing or invalid locale");
    }
    if wanted.tracking_number_list.is_empty() {
        return error(400, "VSS200", "Tracking number list is empty");
    }
    if wanted.tracking_number_list.len() > 100 {
        world.violation(ME);
        return error(400, "VSS220", "Tracking number list exceeds the limit of 100");
    }
    let (valid, invalid): (Vec<String>, Vec<String>) = wanted.tracking_number_list.into_iter().partition(|number| {
        number.len() == 18 && number.starts_with("1Z") && number.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    let mut alerts = world.alerts.0.lock().expect("no code panics while it holds this lock");
    for number in &valid {
        let ends = call.now.saturating_add(SUBSCRIPTION).unwrap_or(Timestamp::MAX);
        let types = if enhanced { wanted.event_preferences.clone() } else { Vec::new() };
        alerts.insert(number.clone(), Alert { ends, types });
    }
    drop(alerts);
    world.counters.count(ME, |counts| counts.subscribed += u64::try_from(valid.len()).unwrap_or_default());
    let status = if valid.is_empty() { 400 } else { 200 };
    Answer::json(status, &json!({"validTrackingNumbers": valid, "invalidTrackingNumbers": invalid}))
}

/// One push for the latest scan, if the number is subscribed.
pub(super) fn push(world: &World, known: &Known<'_>) -> Option<Message> {
    let alerts = world.alerts.0.lock().expect("no code panics while it holds this lock");
    let alert = alerts.get(&known.parcel.number)?;
    let kind = known.latest.step.code.split('/').next().unwrap_or_default();
    let wanted = alert.types.is_empty() || alert.types.iter().any(|wanted| wanted == kind);
    let wanted = wanted && alert.ends > known.latest.at.timestamp();
    wanted.then(|| Message::json(ME, Destination::Account, &body::alert(known)))
}

/// What UPS logs in with where its pushes go.
pub(super) fn webhook_client(keys: &Keys) -> (String, String) {
    (keys.named(ME, "webhook client id"), keys.named(ME, "webhook client secret"))
}
