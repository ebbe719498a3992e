//! Stories in lines of text: `2026-03-01T10:00+01:00 ACCEPTED`, with a reason, `code=`, `text=` and `@facility/city/CC`.

use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};
use waybill_contract::{Adapter, Capabilities, Event, IdentityTime, Kind, Number, Place, Reason, Report, Stage, Time};

use super::{Derived, Registration, Seen, State};
use crate::proto::v1;

mod facts;
mod findings;
mod generations;
mod laws;
mod partner;
mod published;
mod said;
mod stories;
mod tellings;
mod times;

/// A carrier at home in Berlin.
static ADAPTER: Adapter = Adapter {
    id: "test",
    name: "Test",
    country: "DE",
    home_zone: "Europe/Berlin",
    stage: Stage::Stable,
    batch_limit: 1,
    budgets: &[],
    formats: &[],
    tracking_url: "https://example.com/{number}",
    contact: None,
    capabilities: Capabilities {
        poll: true,
        push: false,
        subscribe: false,
        feed: false,
        estimate: false,
        proof_of_delivery: false,
    },
    recycle_days: 30,
    not_found_grace_days: 5,
    reopened_by_scan: false,
    identity_time: IdentityTime::Civil,
    codes: &[],
    open: |_| Err(serde::de::Error::custom("the timeline opens no accounts")),
    example: "",
};

const HOUR: SignedDuration = SignedDuration::from_hours(1);
const DAY: SignedDuration = SignedDuration::from_hours(24);

fn number() -> Number {
    Number::parse("T123").unwrap()
}

fn instant(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn seen(at: &str) -> Seen {
    Seen { at: instant(at), channel: v1::event::Channel::Poll, body_sha256: [7; 32], mapping: 1 }
}

/// Registered on the first of March 2026, with nothing that tells shipments apart.
fn registration() -> Registration {
    Registration { account: "main".into(), at: instant("2026-03-01T00:00:00Z"), ..Registration::default() }
}

fn registered() -> State {
    let mut state = State::default();
    state.register(&ADAPTER, registration());
    state
}

fn time(text: &str) -> Time {
    if let Ok(date) = text.parse::<Date>()
        && !text.contains('T')
    {
        return Time::date(date);
    }
    let (local, offset) = match text.rfind(['+', '-', 'Z']).filter(|index| *index > 10) {
        Some(index) => text.split_at(index),
        None => (text, ""),
    };
    let local: DateTime = local.parse().unwrap();
    let sign = if offset.starts_with('-') { -1 } else { 1 };
    match offset {
        "" => Time::local(local),
        "Z" => Time::at_offset(local, Offset::UTC),
        offset => Time::at_offset(local, Offset::constant(offset[1..3].parse::<i8>().unwrap() * sign)),
    }
}

fn event(line: &str) -> Event {
    let mut words = line.split(' ');
    let time = time(words.next().unwrap());
    let name = words.next().unwrap();
    let kind = Kind::from_name(name).unwrap_or_else(|| panic!("no kind {name}"));
    let mut event =
        Event { kind, reason: None, code: Some(name.to_owned()), text: None, time, place: Place::default() };
    for word in words {
        let filled = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        if let Some(code) = word.strip_prefix("code=") {
            event.code = filled(code);
        } else if let Some(text) = word.strip_prefix("text=") {
            event.text = filled(text);
        } else if let Some(place) = word.strip_prefix('@') {
            let mut parts = place.split('/').map(filled);
            event.place.facility = parts.next().flatten();
            event.place.city = parts.next().flatten();
            event.place.country_code = parts.next().flatten().map(Into::into);
        } else {
            event.reason = Some(Reason::from_name(word).unwrap_or_else(|| panic!("no reason {word}")));
        }
    }
    event
}

fn report(lines: &[&str]) -> Report {
    Report { number: Some(number()), events: lines.iter().map(|line| event(line)).collect(), ..Report::default() }
}

fn derive(state: &State) -> Derived {
    state.derive(&ADAPTER, &number())
}

/// The newest shipment.
fn newest(state: &State) -> v1::Shipment {
    derive(state).generations.pop().expect("a generation").shipment
}

/// The shipment of a story told at once.
fn told(lines: &[&str]) -> v1::Shipment {
    let mut state = registered();
    state.absorb(&ADAPTER, &report(lines), &seen("2026-06-01T00:00:00Z"));
    newest(&state)
}

/// `STATUS` or `STATUS PROBLEM/REASON/ACT`.
fn shown(shipment: &v1::Shipment) -> String {
    let status = shipment.status().as_str_name();
    match &shipment.problem {
        None => status.to_owned(),
        Some(problem) => {
            let reason = match problem.reason() {
                v1::event::Reason::Unspecified => "-",
                reason => reason.as_str_name(),
            };
            format!("{status} {}/{reason}/{}", problem.kind().as_str_name(), problem.act().as_str_name())
        }
    }
}

/// Ids of the shown events, as code or text with the local time.
fn order(shipment: &v1::Shipment) -> Vec<String> {
    let word = |event: &v1::Event| {
        let local = event.time.as_ref().map(|time| time.local.clone()).unwrap_or_default();
        format!("{local} {}{}", event.carrier_code, event.carrier_text)
    };
    shipment.events.iter().map(word).collect()
}

/// The only event that there must be of bodies of one event each.
fn one(lines: &[&str]) -> v1::Event {
    let shipment = bodies(&ADAPTER, lines);
    assert_eq!(shipment.events.len(), 1, "{:?}", order(&shipment));
    shipment.events[0].clone()
}

/// The shipment of bodies of one event each, an hour apart, in whatever order.
fn bodies(adapter: &Adapter, lines: &[&str]) -> v1::Shipment {
    let mut forwards = registered();
    let mut backwards = registered();
    let mut bodies: Vec<_> = (0_i32..)
        .zip(lines)
        .map(|(index, line)| {
            let mut seen = seen("2026-03-05T00:00:00Z");
            seen.at += HOUR * index;
            (report(&[line]), seen)
        })
        .collect();
    for (report, seen) in &bodies {
        forwards.absorb(adapter, report, seen);
    }
    bodies.reverse();
    for (report, seen) in &bodies {
        backwards.absorb(adapter, report, seen);
    }
    assert_eq!(forwards, backwards);
    forwards.derive(adapter, &number()).generations.pop().unwrap().shipment
}
