//! One body of a carrier, read as the service would read it: no network, no store, no clock. What `waybill normalize`
//! prints, and so a stable form.

use std::net::{IpAddr, Ipv4Addr};

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use jiff::Timestamp;
use serde::Serialize;
use waybill_contract::{
    Adapter, Asked, Batch, Carrier, Context, Depth, Fault, Issuer, Item, Number, Oddity, Outcome, Parsed, Push, Report,
    Response, Warning, proof,
};

use crate::archive::BodyHash;
use crate::mapping::Overrides;
use crate::proto::{self, v1};
use crate::timeline::{Seen, State, publish};

/// When everything is seen: a fixed time, 2100-01-01, by which all of it has happened. It is not part of the output.
const SEEN: Timestamp = Timestamp::constant(4_102_444_800, 0);

/// Another time: what differs between the two depends on the clock.
const LATER: Timestamp = Timestamp::constant(4_102_446_600, 0);

/// The outcome of a push that only says that something changed.
const CHANGED: &str = "CHANGED";

/// A body and what came with it.
#[derive(Clone, Debug)]
pub struct Input {
    /// Whose it is.
    pub adapter: &'static Adapter,
    /// Whether the carrier pushed it; else it answers a question.
    pub webhook: bool,
    /// The answer's status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The numbers asked for; where there are none, every number of the body counts as asked.
    pub numbers: Vec<Number>,
    /// The body.
    pub body: Bytes,
    /// The operator's own mappings.
    pub overrides: Overrides,
}

/// What was read.
#[derive(Clone, Debug, Serialize)]
pub struct Normalized {
    carrier: &'static str,
    fault: Option<ShownFault>,
    reports: Vec<ShownReport>,
    warnings: Vec<ShownWarning>,
    /// What the service would ask next to know all, if anything.
    #[serde(skip)]
    pub follow_up: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ShownFault {
    kind: &'static str,
    detail: String,
    retry_after: Option<u64>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ShownReport {
    tracking_number: String,
    outcome: &'static str,
    shipment: serde_json::Value,
}

#[derive(Clone, Debug, Serialize)]
struct ShownWarning {
    kind: &'static str,
    detail: String,
}

impl Normalized {
    /// Whether the body was understood; "not found" is understood.
    pub fn understood(&self) -> bool {
        self.fault.is_none()
    }
}

/// Reads the body. An error is a wrong use: the carrier has nothing of the kind.
pub fn normalize(input: &Input) -> Result<Normalized, String> {
    let account = example_account(input.adapter)?;
    let parsed = match parse(input, &*account)? {
        Ok(mut parsed) => {
            input.overrides.correct(input.adapter.id, &mut parsed);
            parsed
        }
        Err(fault) => return Ok(refused(input.adapter, fault)),
    };
    let channel = if input.webhook { v1::event::Channel::Push } else { v1::event::Channel::Poll };
    let seen = Seen { at: SEEN, channel, body_sha256: BodyHash::of(&input.body).0, mapping: 1 };

    let mut reports: Vec<ShownReport> = Vec::new();
    for report in &parsed.reports {
        let number = report.number.as_ref();
        let asks = report.events.is_empty() && number.is_some_and(|number| parsed.poll_now.contains(number));
        let outcome = if asks { CHANGED } else { report.outcome.name() };
        reports.push(shown(input.adapter, number, outcome, Some(report), &seen));
    }
    for number in &parsed.poll_now {
        if parsed.reports.iter().all(|report| report.number.as_ref() != Some(number)) {
            reports.push(shown(input.adapter, Some(number), CHANGED, None, &seen));
        }
    }
    let warnings = parsed.warnings.into_iter();
    Ok(Normalized {
        carrier: input.adapter.id,
        fault: None,
        reports,
        warnings: warnings.map(|Warning { kind, detail }| ShownWarning { kind: kind.name(), detail }).collect(),
        follow_up: parsed.follow_up.map(|follow_up| follow_up.note),
    })
}

/// Reading needs no credentials, but an account: the one that documents the adapter.
fn example_account(adapter: &Adapter) -> Result<Box<dyn Carrier>, String> {
    let settings: serde_json::Value = toml::from_str(adapter.example).map_err(|error| error.to_string())?;
    (adapter.open)(settings).map_err(|error| error.to_string())
}

fn parse(input: &Input, account: &dyn Carrier) -> Result<Result<Parsed, Fault>, String> {
    let response =
        Response { status: input.status, headers: input.headers.clone(), body: input.body.clone(), follow_up: None };
    let date = response.date();
    if input.webhook {
        return push(input, account, date.unwrap_or(SEEN));
    }
    let batch = Batch::new(input.numbers.iter().cloned().map(Item::new), Depth::Detail);
    let asked = batch.as_ref().map_or(Asked::Anything, Asked::Batch);
    let parse = |now| account.parse(&context(input, now, &issuer()), asked, &response);
    Ok(match parse(date.unwrap_or(SEEN)) {
        // "Until midnight" is no number of seconds where nobody says what time it is: it changes with the clock.
        Err(fault) if date.is_none() && parse(LATER).err().as_ref() != Some(&fault) => Err(without_wait(fault)),
        parsed => parsed,
    })
}

fn push(input: &Input, account: &dyn Carrier, now: Timestamp) -> Result<Result<Parsed, Fault>, String> {
    let webhook = account.webhook().ok_or_else(|| format!("{} does not push", input.adapter.name))?;
    let push = Push {
        method: Method::POST,
        tail: String::new(),
        query: None,
        headers: input.headers.clone(),
        body: input.body.clone(),
        peer: IpAddr::V4(Ipv4Addr::LOCALHOST),
    };
    let parsed = webhook.parse(&context(input, now, &issuer()), proof::taken_on_trust(&push));
    Ok(parsed.map(|parsed| only(parsed, &input.numbers)))
}

fn context<'a>(input: &Input, now: Timestamp, issuer: &'a Issuer) -> Context<'a> {
    Context { now, exchange_id: "normalize", account: input.adapter.id, token: None, issuer }
}

/// Nothing is issued or checked here.
fn issuer() -> Issuer {
    Issuer::new([0; 32])
}

fn without_wait(fault: Fault) -> Fault {
    match fault {
        Fault::Throttled { detail, .. } => Fault::Throttled { retry_after: None, detail },
        Fault::Unavailable { status, detail, .. } => Fault::Unavailable { status, retry_after: None, detail },
        other => other,
    }
}

/// A push speaks of what it likes; where numbers are given, of those alone.
fn only(mut parsed: Parsed, numbers: &[Number]) -> Parsed {
    if numbers.is_empty() {
        return parsed;
    }
    let wanted = |number: &Number| numbers.contains(number);
    let before = parsed.reports.len() + parsed.poll_now.len();
    parsed.reports.retain(|report| report.number.as_ref().is_none_or(wanted));
    parsed.poll_now.retain(wanted);
    if parsed.reports.len() + parsed.poll_now.len() < before {
        parsed.warnings.push(Warning::new(Oddity::UnaskedNumber, "the push also speaks of other numbers"));
    }
    parsed
}

fn refused(adapter: &'static Adapter, fault: Fault) -> Normalized {
    let kind = fault.name();
    let (detail, retry_after) = match fault {
        Fault::Throttled { retry_after, detail } | Fault::Unavailable { retry_after, detail, .. } => {
            (detail, retry_after)
        }
        Fault::Unauthorized { detail } => (detail, None),
        Fault::Malformed { why } => (why, None),
    };
    let retry_after = retry_after.map(|wait| wait.as_secs());
    Normalized {
        carrier: adapter.id,
        fault: Some(ShownFault { kind, detail, retry_after }),
        reports: Vec::new(),
        warnings: Vec::new(),
        follow_up: None,
    }
}

/// The shipment as the service would hold it after this one report, and what the report is about.
fn shown(
    adapter: &'static Adapter,
    number: Option<&Number>,
    outcome: &'static str,
    report: Option<&Report>,
    seen: &Seen,
) -> ShownReport {
    let mut shipment = match (number, report) {
        (Some(number), report) => held(adapter, number, report, seen),
        (None, Some(report)) if report.outcome == Outcome::Found => nameless(adapter, report, seen),
        (None, _) => unnamed(adapter),
    };
    shipment.create_time = None;
    shipment.update_time = None;
    shipment.freshness = None;
    for event in &mut shipment.events {
        if let Some(provenance) = &mut event.provenance {
            provenance.seen_time = None;
        }
    }
    ShownReport {
        tracking_number: number.map(Number::to_string).unwrap_or_default(),
        outcome,
        shipment: proto::to_json("Shipment", &shipment),
    }
}

fn held(adapter: &'static Adapter, number: &Number, report: Option<&Report>, seen: &Seen) -> v1::Shipment {
    let mut state = State::unregistered();
    if let Some(report) = report {
        state.absorb(adapter, report, seen);
    }
    let newest = state.derive(adapter, number).generations.pop();
    let shipment = newest.map(|generation| generation.shipment).unwrap_or_default();
    publish(None, shipment, seen.at).map(|published| published.shipment).unwrap_or_default()
}

/// What a body tells of a parcel that it does not name, as of one whose number was not given.
fn nameless(adapter: &'static Adapter, report: &Report, seen: &Seen) -> v1::Shipment {
    let stand_in = Number::parse("UNNAMED").expect("seven letters are a number");
    let shipment = held(adapter, &stand_in, Some(report), seen);
    v1::Shipment { name: String::new(), tracking_number: String::new(), generation: 0, ..shipment }
}

/// A body that names no number cannot be held anywhere: its shipment has no name.
fn unnamed(adapter: &Adapter) -> v1::Shipment {
    v1::Shipment {
        carrier: adapter.id.into(),
        status: v1::shipment::Status::Pending.into(),
        direction: v1::shipment::Direction::Outbound.into(),
        ..v1::Shipment::default()
    }
}
