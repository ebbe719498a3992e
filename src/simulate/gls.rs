//! The simulated GLS: OAuth with Basic, Track And Trace V1 (ten numbers a call; what is wrong with one is said in its row,
//! under a 200), and which parcel shop has a parcel. It pushes nothing.

mod body;

use http::Method;
use serde_json::{Value, json};

use super::courier::Courier;
use super::exchange::{Answer, Call};
use super::keys::Keys;
use super::world::World;

const ME: Courier = Courier::Gls;
const TOKEN_SECONDS: i64 = 14_400;
const BATCH: usize = 10;

/// The accounts' table of the configuration.
pub(super) fn account(keys: &Keys, base_url: &str) -> String {
    format!(
        "[accounts.gls]\ncarrier = \"gls\"\nbase_url = \"{base_url}\"\nclient_id = \"{}\"\nclient_secret = \"{}\"\n",
        keys.named(ME, "client id"),
        keys.named(ME, "client secret"),
    )
}

pub(super) fn answer(world: &World, call: &Call) -> Answer {
    answer_with(world, call, 0)
}

/// The right answer, but that the first number asked has failed; a login has failed as a whole.
pub(super) fn answer_but_for_the_first(world: &World, call: &Call) -> Answer {
    if ME.login_path() == Some(&call.path) {
        return error_of(500).with_success();
    }
    answer_with(world, call, 1)
}

fn answer_with(world: &World, call: &Call, failing: usize) -> Answer {
    if (&call.method, Some(call.path.as_str())) == (&Method::POST, ME.login_path()) {
        return log_in(world, call);
    }
    if !world.tokens.good(ME, call.bearer(), call.now) {
        return world.unauthorized(ME, error_of(401));
    }
    let behind = |path: &str| {
        let path = format!("/track-and-trace-v1/tracking/{path}/");
        call.segment_behind(&path).filter(|_| call.method == Method::GET)
    };
    // Parcel numbers are found by either.
    if let Some(list) = behind("simple/trackids").or_else(|| behind("simple/references")) {
        return parcels(world, call, &list.split(',').collect::<Vec<_>>(), failing);
    }
    match behind("deliveryinfo/parcelid") {
        Some(number) => parcel_shop(world, call, &number),
        None => problem(404, "Not Found", &format!("No static resource {}.", call.path.trim_start_matches('/'))),
    }
}

/// An error in the words of the gateway before GLS, or of GLS itself.
pub(super) fn error_of(status: u16) -> Answer {
    match status {
        401 => gateway(401, "The Token has expired: policy(Verify-JWT)", "steps.jwt.TokenExpired"),
        429 => gateway(
            429,
            "Rate limit quota violation. Quota limit  exceeded. Identifier : simulated",
            "policies.ratelimit.QuotaViolation",
        ),
        503 => {
            gateway(503, "The Service is temporarily unavailable", "messaging.adaptors.http.flow.ServiceUnavailable")
        }
        _ => problem(status, "Internal Server Error", "An unexpected error occurred"),
    }
}

fn gateway(status: u16, words: &str, code: &str) -> Answer {
    Answer::json(status, &json!({"fault": {"faultstring": words, "detail": {"errorcode": code}}}))
}

fn problem(status: u16, title: &str, detail: &str) -> Answer {
    let body = json!({"type": "about:blank", "title": title, "status": status, "detail": detail});
    Answer::new(status, "application/problem+json", body.to_string())
}

/// Takes the credentials in the header or in the form; a wrong call is a 400 with a list of errors.
fn log_in(world: &World, call: &Call) -> Answer {
    let (id, secret) = (world.keys.named(ME, "client id"), world.keys.named(ME, "client secret"));
    let in_form = (call.form("client_id"), call.form("client_secret")) == (Some(id.clone()), Some(secret.clone()));
    let refused = |message: &str| Answer::json(400, &json!({"errors": [{"message": message}]}));
    if !call.has_basic(&id, &secret) && !in_form {
        return world.unauthorized(ME, refused("invalid_client: the client credentials are invalid"));
    }
    if call.form("grant_type").as_deref() != Some("client_credentials") {
        return refused("unsupported_grant_type");
    }
    let token = world.log_in(ME, call.now, TOKEN_SECONDS);
    Answer::json(200, &json!({"token_type": "Bearer", "access_token": token, "expires_in": TOKEN_SECONDS}))
}

fn parcels(world: &World, call: &Call, numbers: &[&str], failing: usize) -> Answer {
    world.counters.count(ME, |counts| counts.numbers_asked += u64::try_from(numbers.len()).unwrap_or_default());
    if world.admit(ME, call.now).is_err() {
        return error_of(429);
    }
    if numbers.len() > BATCH {
        world.violation(ME);
        let size = numbers.len();
        let detail = format!("Provided references of size '{size}' is more than allowed limit of {BATCH}");
        return problem(400, "Bad Request", &detail);
    }
    let flag = |name: &str, default: bool| call.query(name).map_or(default, |value| value == "true");
    let (events, links) = (flag("showEvents", true), flag("showLinks", false));
    let rows: Vec<Value> = numbers
        .iter()
        .enumerate()
        .map(|(index, number)| match world.newest(ME, number, call.now) {
            _ if index < failing => body::failed(number, "E_500_01", "Internal Server Error"),
            Some(known) => body::parcel(&known, events, links),
            None => body::failed(number, "E_404_01", "Resource Not Found"),
        })
        .collect();
    Answer::json(200, &json!({"parcels": rows}))
}

/// Told to those who know where the parcel was to go at first.
fn parcel_shop(world: &World, call: &Call, number: &str) -> Answer {
    if world.admit(ME, call.now).is_err() {
        return error_of(429);
    }
    let bare = |code: &str| code.replace(' ', "");
    let refused = |code: &str, words: &str| Answer::json(200, &json!({"errorCode": code, "errorMessage": words}));
    let Some(known) = world.newest(ME, number, call.now) else {
        return refused("E_404_01", "Resource Not Found");
    };
    let code = call.query("originaldestinationpostalcode").unwrap_or_default();
    if bare(&code) != bare(known.parcel.destination_postal_code) {
        return refused("E_400_03", "Wrong postal code");
    }
    match known.point() {
        Some((id, _)) => Answer::json(200, &body::shop(id)),
        None => refused("E_404_02", "No delivery information"),
    }
}
