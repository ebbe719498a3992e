//! The simulated FedEx: OAuth with the secret in the body, Track API v1 (thirty numbers a call, several results per
//! number), and pushes for every parcel of the account, signed over the raw body.

mod body;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderValue, Method};
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::{Value, json};

use super::courier::Courier;
use super::exchange::{Answer, Call, put};
use super::keys::{Keys, mac};
use super::push::{Destination, Message};
use super::script::Known;
use super::world::World;

const ME: Courier = Courier::Fedex;
const TOKEN_SECONDS: i64 = 3_600;
const BATCH: usize = 30;

/// The accounts' table of the configuration.
pub(super) fn account(keys: &Keys, base_url: &str) -> String {
    format!(
        "[accounts.fedex]\ncarrier = \"fedex\"\nbase_url = \"{base_url}\"\nclient_id = \"{}\"\nclient_secret = \"{}\"\n\
         webhook_token = \"{}\"\n",
        keys.named(ME, "client id"),
        keys.named(ME, "client secret"),
        keys.named(ME, "webhook token"),
    )
}

pub(super) fn answer(world: &World, call: &Call) -> Answer {
    match (&call.method, call.path.as_str()) {
        (&Method::POST, "/oauth/token") => log_in(world, call),
        _ if !world.tokens.good(ME, call.bearer(), call.now) => world.unauthorized(ME, error_of(401)),
        (&Method::POST, "/track/v1/trackingnumbers") => track(world, call),
        _ => error(
            404,
            "NOT.FOUND.ERROR",
            "The resource you requested is no longer available. Please modify your request.",
        ),
    }
}

/// An error in FedEx's words; no Retry-After is documented.
pub(super) fn error_of(status: u16) -> Answer {
    match status {
        401 => error(401, "NOT.AUTHORIZED.ERROR", "Access token expired. Please modify your request and try again."),
        429 => error(429, "TOO.MANY.REQUESTS.ERROR", "Rate limit for the project is exceeded."),
        503 => error(503, "SERVICE.UNAVAILABLE.ERROR", "The service is currently unavailable. Please try again later."),
        _ => error(status, "INTERNAL.SERVER.ERROR", "We encountered an unexpected error. Please try again later."),
    }
}

fn error(status: u16, code: &str, message: &str) -> Answer {
    Answer::json(
        status,
        &json!({
            "transactionId": "6f1f0a52-5d0c-4f1b-9c3a-4d1f2e3a4b5c",
            "errors": [{"code": code, "message": message, "parameterList": []}],
        }),
    )
}

fn log_in(world: &World, call: &Call) -> Answer {
    let right = |field: &str, name: &str| call.form(field).as_deref() == Some(&world.keys.named(ME, name));
    if !right("client_id", "client id") || !right("client_secret", "client secret") {
        let message = "The given client credentials were not valid. Please modify your request and try again.";
        return world.unauthorized(ME, error(401, "NOT.AUTHORIZED.ERROR", message));
    }
    if call.form("grant_type").as_deref() != Some("client_credentials") {
        return error(
            400,
            "BAD.REQUEST.ERROR",
            "Missing or duplicate parameters. Please modify your request and try again.",
        );
    }
    let token = world.log_in(ME, call.now, TOKEN_SECONDS);
    Answer::json(
        200,
        &json!({"access_token": token, "token_type": "bearer", "expires_in": TOKEN_SECONDS, "scope": "CXS"}),
    )
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Asked {
    #[serde(default)]
    include_detailed_scans: bool,
    #[serde(default)]
    tracking_info: Vec<AskedFor>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct AskedFor {
    ship_date_begin: Option<Date>,
    ship_date_end: Option<Date>,
    tracking_number_info: AskedNumber,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct AskedNumber {
    tracking_number: String,
    tracking_number_unique_id: Option<String>,
}

fn track(world: &World, call: &Call) -> Answer {
    if world.admit(ME, call.now).is_err() {
        return error_of(429);
    }
    let Ok(asked) = serde_json::from_slice::<Asked>(&call.body) else {
        return error(400, "INVALID.INPUT.EXCEPTION", "Invalid field value in the input");
    };
    let count = u64::try_from(asked.tracking_info.len()).unwrap_or_default();
    world.counters.count(ME, |counts| counts.numbers_asked += count);
    if asked.tracking_info.is_empty() {
        return error(400, "TRACKING.TRACKINGNUMBER.EMPTY", "Please provide tracking number.");
    }
    if asked.tracking_info.len() > BATCH {
        world.violation(ME);
        return error(400, "TRACKING.TRACKINGNUMBERS.LIMIT", "At most 30 tracking numbers can be asked for at once.");
    }
    let results: Vec<Value> = asked
        .tracking_info
        .iter()
        .map(|one| {
            let number = &one.tracking_number_info.tracking_number;
            json!({"trackingNumber": number, "trackResults": results(world, call, one, asked.include_detailed_scans)})
        })
        .collect();
    let mut answer = json!({"transactionId": world.keys.uuid(ME, &call.now.to_string())});
    if let Some(id) = call.header("x-customer-transaction-id") {
        put(&mut answer, "customerTransactionId", json!(id));
    }
    put(&mut answer, "output", json!({"completeTrackResults": results}));
    Answer::json(200, &answer)
}

/// One result for each use of the number that fits the dates; newest use first.
fn results(world: &World, call: &Call, asked: &AskedFor, detailed: bool) -> Vec<Value> {
    let number = &asked.tracking_number_info.tracking_number;
    let fits = |known: &Known<'_>| {
        let id = asked.tracking_number_info.tracking_number_unique_id.as_deref().filter(|id| !id.is_empty());
        asked.ship_date_begin.is_none_or(|begin| known.shipped >= begin)
            && asked.ship_date_end.is_none_or(|end| known.shipped <= end)
            && id.is_none_or(|id| id == body::unique_id(known))
    };
    let mut found: Vec<Known<'_>> = world
        .parcel(ME, number)
        .map(|parcel| parcel.known(world.first_day, call.now).filter(fits).collect())
        .unwrap_or_default();
    found.reverse();
    if found.is_empty() {
        return vec![body::nothing(number)];
    }
    found.into_iter().map(|known| body::result(&if detailed { known } else { known.only_latest() })).collect()
}

/// A push for the latest scan, subscribed or not: the project hears of every parcel of the account.
pub(super) fn push(world: &World, known: &Known<'_>) -> Message {
    let body = json!({"trackResults": [body::result(&known.only_latest())]});
    let mut message = Message::json(ME, Destination::Account, &body);
    let token = world.keys.named(ME, "webhook token");
    let signature = STANDARD.encode(mac(token.as_bytes(), &message.body));
    if let Ok(signature) = HeaderValue::try_from(signature) {
        message.headers.insert("fdx-signature", signature);
    }
    message
}
