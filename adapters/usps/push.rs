//! Subscriptions-Tracking v3: one subscription for each number, or one for a mailer id. A push is signed over its time and
//! its payload alone, so nothing else of it may be read. There is no cancelling: a deletion needs an ETag got before.

use std::time::Duration;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use waybill_contract::lenient;
use waybill_contract::proof::{self, Encoding};
use waybill_contract::{
    Asked, Authentic, Batch, Context, Fault, Forged, Number, Oddity, Parsed, Push, Reply, Report, Request, Response,
    Subscribe, Subscribed, Verified, Warning, Webhook,
};

use super::reading::read;
use super::{Account, refused, when, wire};

/// USPS does not say how long it retries; what is older than a day is no retry. The limit also holds any zone's offset.
const SIGNED_TIME_LIMIT: Duration = Duration::from_secs(86_400);
/// USPS removes what has heard nothing for so long.
const SUBSCRIPTION_DAYS: i64 = 30;

/// What may stand as it is in a path's segment.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_');

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Subscription<'a> {
    #[serde(rename = "listenerURL")]
    listener_url: &'a str,
    secret: &'a str,
    admin_notification: [Mailbox<'a>; 1],
    filter_properties: Filter<'a>,
}

#[derive(Serialize)]
struct Mailbox<'a> {
    email: &'a str,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Filter<'a> {
    Mailer {
        #[serde(rename = "MID")]
        mailer_id: &'a str,
    },
    #[serde(rename_all = "camelCase")]
    Number { tracking_number: &'a str, tracking_event_types: [&'a str; 1] },
}

impl Subscribe for Account {
    /// A mailer's subscription is for all its numbers.
    fn limit(&self) -> usize {
        if self.mailer_id.is_some() { 1000 } else { 1 }
    }

    fn request(&self, cx: &Context<'_>, batch: &Batch, callback: &str) -> Request {
        let listener_url = match &self.handshake_token {
            Some(tokens) => format!("{callback}/{}", utf8_percent_encode(tokens.current().reveal(), SEGMENT)),
            None => callback.to_owned(),
        };
        let number = batch.first().number.as_str();
        let subscription = Subscription {
            listener_url: &listener_url,
            secret: self.webhook_secret.as_ref().map(|secrets| secrets.current().reveal()).unwrap_or_default(),
            admin_notification: [Mailbox { email: self.admin_email.as_deref().unwrap_or_default() }],
            filter_properties: match &self.mailer_id {
                Some(mailer_id) => Filter::Mailer { mailer_id },
                None => Filter::Number { tracking_number: number, tracking_event_types: ["ALL_UPDATES"] },
            },
        };
        let body = serde_json::to_vec(&subscription).expect("texts become JSON");
        self.post("/subscriptions-tracking/v3/subscriptions", Some(cx), body.into())
    }

    fn parse(&self, cx: &Context<'_>, batch: &Batch, response: &Response) -> Result<Subscribed, Fault> {
        let said = refused(response);
        let id = if response.status.is_success() {
            let answer: wire::Answer<'_> = lenient::object(&response.body)?;
            let id = answer.subscription_id.get().ok_or_else(|| Fault::malformed("a subscription without id"))?;
            id.to_owned()
        } else {
            // The same one again is refused with the id of the one there is.
            let existing = (response.status == 400).then(|| uuid(&said.to_string())).flatten();
            existing.ok_or(said)?
        };
        Ok(Subscribed {
            accepted: batch.items().iter().map(|item| item.number.clone()).collect(),
            refused: Vec::new(),
            expires: when::after_days(cx.now, SUBSCRIPTION_DAYS),
            id: Some(id),
        })
    }
}

impl Webhook for Account {
    fn verify<'p>(&self, cx: &Context<'_>, push: &'p Push) -> Result<Verified<'p>, Forged> {
        let secrets = self.webhook_secret.as_ref().ok_or(Forged("no secret is configured"))?;
        let body: wire::Answer<'_> = lenient::object(&push.body).map_err(|_| Forged("unreadable body"))?;
        let signature = push.header("x-hmac").or_else(|| push.header("hmac-header"));
        let (timestamp, payload) = match (&body.timestamp.0, &body.payload) {
            (Some(timestamp), wire::Payload::Text(payload)) => (timestamp, payload),
            // The handshake of a new subscription brings nothing and is not known to be signed.
            _ if is_handshake(&body) && signature.is_none() => {
                let tokens = self.handshake_token.as_ref().ok_or(Forged("no payload"))?;
                return proof::static_secret(push, tokens, Some(push.tail.trim_matches('/'))).map(Verified::Message);
            }
            _ => return Err(Forged("no timestamp")),
        };
        let signed = [timestamp.as_bytes(), payload.as_bytes()];
        let authentic = proof::hmac_sha256(push, secrets, &signed, signature, Encoding::Base64)?;
        let at = when::signed(timestamp).ok_or(Forged("unreadable timestamp"))?;
        let age = cx.now.duration_since(at).unsigned_abs();
        if age > SIGNED_TIME_LIMIT { Err(Forged("old timestamp")) } else { Ok(Verified::Message(authentic)) }
    }

    /// A handshake's challenge, reported but not documented, is echoed where there is one.
    fn acknowledge(&self, authentic: Authentic<'_>) -> Reply {
        let body: wire::Answer<'_> = lenient::object(&authentic.push().body).unwrap_or_default();
        match (body.challenge.get(), &body.payload) {
            (Some(challenge), wire::Payload::Nothing) => {
                let echo = serde_json::to_vec(&Challenge { challenge }).expect("a text becomes JSON");
                Reply { content_type: Some("application/json"), body: echo.into(), ..Reply::ok() }
            }
            _ => Reply::ok(),
        }
    }

    fn parse(&self, _cx: &Context<'_>, authentic: Authentic<'_>) -> Result<Parsed, Fault> {
        let body = &authentic.push().body;
        let answer: wire::Answer<'_> = lenient::object(body)?;
        if is_handshake(&answer) && (answer.challenge.get().is_some() || answer.subscription_id.get().is_some()) {
            let warning = Warning::new(Oddity::Carrier, "a subscription's handshake");
            return Ok(Parsed { warnings: vec![warning], ..Parsed::default() });
        }
        if let wire::Payload::Text(payload) = &answer.payload
            && let Some(number) = changed(payload)?
        {
            let report = Report { number: Some(number.clone()), ..Report::default() };
            return Ok(Parsed { reports: vec![report], poll_now: vec![number], ..Parsed::default() });
        }
        let (status, headers) = (http::StatusCode::OK, http::HeaderMap::new());
        read(Asked::Anything, None, &Response { status, headers, body: body.clone(), follow_up: None })
    }

    fn signed_time_limit(&self) -> Option<Duration> {
        Some(SIGNED_TIME_LIMIT)
    }
}

/// Whether it brings nothing that could be read as news.
fn is_handshake(body: &wire::Answer<'_>) -> bool {
    let empty = matches!(body.payload, wire::Payload::Nothing) && !body.says_something();
    empty && body.track_results.get().is_none() && !body.track_info.given()
}

/// The number of a payload of another type, of which no more can be read than that there is news.
fn changed(payload: &str) -> Result<Option<Number>, Fault> {
    let answers = wire::read(payload.as_bytes())?;
    let bare = answers.first().filter(|answer| !answer.says_something());
    Ok(bare.and_then(|answer| Number::parse(answer.tracking_number.get()?).ok()))
}

#[derive(Serialize)]
struct Challenge<'a> {
    challenge: &'a str,
}

/// The first UUID of a text.
fn uuid(text: &str) -> Option<String> {
    let words = text.split(|character: char| !character.is_ascii_hexdigit() && character != '-');
    let shape = |word: &&str| word.split('-').map(str::len).eq([8, 4, 4, 4, 12]);
    words.filter(|word| word.len() == 36).find(shape).map(str::to_owned)
}
