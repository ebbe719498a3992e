//! The simulated Unified Push: subscriptions of at most ten numbers, the handshake, and the messages.

use std::collections::BTreeMap;
use std::sync::Mutex;

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{ME, body, problem};
use crate::simulate::exchange::{Answer, Call};
use crate::simulate::push::{Destination, Message};
use crate::simulate::script::Known;
use crate::simulate::world::World;

const LIFE: SignedDuration = SignedDuration::from_hours(90 * 24);
const LIMIT: usize = 10;

/// By id.
#[derive(Debug, Default)]
pub(in crate::simulate) struct Subscriptions(Mutex<BTreeMap<String, Subscription>>);

impl Subscriptions {
    pub(in crate::simulate) fn lose(&self) {
        self.0.lock().expect("no code panics while it holds this lock").clear();
    }
}

#[derive(Clone, Debug)]
struct Subscription {
    uri: String,
    headers: HeaderMap,
    numbers: Vec<String>,
    secret: String,
    ready: bool,
    ends: Timestamp,
    order: usize,
}

#[derive(Deserialize)]
struct Wanted {
    hook: Hook,
    #[serde(rename = "type")]
    kind: String,
    #[serde(rename = "shipmentIDs", default)]
    numbers: Vec<String>,
}

#[derive(Deserialize)]
struct Hook {
    uri: String,
    authentication: Authentication,
}

#[derive(Deserialize)]
struct Authentication {
    #[serde(rename = "type")]
    kind: String,
    header: String,
    token: String,
}

pub(super) fn answer(world: &World, call: &Call) -> Answer {
    let id = call.segment_behind("/tracking/push/v1/subscription/");
    match (&call.method, call.path.as_str(), id) {
        (&Method::POST, "/tracking/push/v1/subscription", None) => create(world, call),
        (&Method::GET, "/tracking/push/v1/subscriptions", None) => {
            let all = world.subscriptions.0.lock().expect("no code panics while it holds this lock");
            Answer::json(200, &json!({"subscriptions": all.iter().map(|(id, one)| shown(id, one)).collect::<Vec<_>>()}))
        }
        (&Method::POST, _, Some(id)) => activate(world, call, &id),
        (&Method::GET, _, Some(id)) => {
            let all = world.subscriptions.0.lock().expect("no code panics while it holds this lock");
            all.get(&id).map_or_else(unknown, |one| Answer::json(200, &shown(&id, one)))
        }
        (&Method::DELETE, _, Some(id)) => {
            let mut all = world.subscriptions.0.lock().expect("no code panics while it holds this lock");
            let Some(one) = all.remove(&id) else { return unknown() };
            world.outbox.offer(one.message(&json!({"scope": "subscription.deleted", "self": own_url(&id)})));
            Answer::empty(204)
        }
        _ => unknown(),
    }
}

fn unknown() -> Answer {
    problem(404, "Not Found", "No subscription with this id.")
}

fn own_url(id: &str) -> String {
    format!("https://api-eu.dhl.com/tracking/push/v1/subscription/{id}")
}

fn shown(id: &str, one: &Subscription) -> Value {
    json!({
        "self": own_url(id), "scope": if one.ready { "subscription.ready" } else { "subscription.created" },
        "expires": one.ends.to_string(), "shipmentIDs": one.numbers, "hook": {"uri": one.uri},
    })
}

fn create(world: &World, call: &Call) -> Answer {
    let invalid = |what: &str| problem(400, "Invalid input", &format!("Input is invalid: {what}"));
    let Ok(wanted) = serde_json::from_slice::<Wanted>(&call.body) else {
        return invalid("hook, type and shipmentIDs are required");
    };
    if wanted.kind != "Shipment" || wanted.numbers.is_empty() {
        return invalid("type Shipment with shipmentIDs is supported");
    }
    if wanted.numbers.len() > LIMIT {
        world.violation(ME);
        return invalid("at most 10 shipmentIDs");
    }
    let authentication = wanted.hook.authentication;
    let header = HeaderName::try_from(authentication.header).ok().zip(HeaderValue::try_from(authentication.token).ok());
    let Some((name, value)) = header.filter(|_| authentication.kind == "ApiKeyAuthentication") else {
        return invalid("authentication");
    };
    let mut all = world.subscriptions.0.lock().expect("no code panics while it holds this lock");
    let order = all.values().map(|one| one.order).max().map_or(0, |order| order + 1);
    let id = world.keys.uuid(ME, &format!("subscription {order}"));
    let secret = world.keys.named(ME, &format!("secret {order}"));
    let mut headers = HeaderMap::new();
    headers.insert(name, value);
    let ends = call.now.saturating_add(LIFE).unwrap_or(Timestamp::MAX);
    let one =
        Subscription { uri: wanted.hook.uri, headers, numbers: wanted.numbers, secret, ready: false, ends, order };
    let handshake = json!({
        "scope": "subscription.validate", "self": own_url(&id), "secret": one.secret, "expires": ends.to_string(),
    });
    let mut message = one.message(&handshake);
    if let Ok(secret) = HeaderValue::try_from(&one.secret) {
        message.headers.insert("dhl-api-hook-secret", secret);
    }
    if !world.outbox.offer(message) {
        return super::error_of(503);
    }
    let answer = shown(&id, &one);
    let count = u64::try_from(one.numbers.len()).unwrap_or_default();
    all.insert(id, one);
    drop(all);
    world.counters.count(ME, |counts| counts.subscribed += count);
    Answer::json(201, &answer)
}

/// The receiver sends the secret back: from now on it is pushed to.
fn activate(world: &World, call: &Call, id: &str) -> Answer {
    let mut all = world.subscriptions.0.lock().expect("no code panics while it holds this lock");
    let Some(one) = all.get_mut(id) else { return unknown() };
    if call.header("dhl-api-hook-secret") != Some(&one.secret) {
        return world.unauthorized(ME, problem(403, "Forbidden", "The hook secret is wrong."));
    }
    if !one.ready {
        one.ready = true;
        world.counters.count(ME, |counts| counts.activated += 1);
        // Nothing is lost if it cannot be told: pushes follow all the same.
        world.outbox.offer(one.message(&json!({"scope": "subscription.ready", "self": own_url(id)})));
    }
    Answer::empty(204)
}

/// A push for the latest scan to every subscription that is ready and holds the number.
pub(in crate::simulate) fn push(world: &World, known: &Known<'_>) -> Vec<Message> {
    let all = world.subscriptions.0.lock().expect("no code panics while it holds this lock");
    let now = known.latest.at.timestamp();
    let wants = |one: &&Subscription| one.ready && one.ends > now && one.numbers.contains(&known.parcel.number);
    let mut uris: Vec<&str> = Vec::new();
    let mut messages = Vec::new();
    for (id, one) in all.iter().filter(|(_, one)| wants(one)) {
        // A number subscribed twice for one address is told once.
        if !uris.contains(&one.uri.as_str()) {
            uris.push(&one.uri);
            let shipments = [body::pushed(known)];
            messages
                .push(one.message(&json!({"scope": "subscription.push", "self": own_url(id), "shipments": shipments})));
        }
    }
    messages
}

impl Subscription {
    fn message(&self, body: &Value) -> Message {
        let message = Message::json(ME, Destination::Address(self.uri.clone()), body);
        Message { headers: self.headers.clone(), ..message }
    }
}
