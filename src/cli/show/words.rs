//! Values of the API in words for people.

use jiff::Timestamp;

use crate::proto::{Date, v1};
use crate::vocabulary::SERVICES;

/// `OUT_FOR_DELIVERY` as "out for delivery"; what is not said is empty.
pub(in crate::cli) fn word(name: &str) -> String {
    if name.ends_with("_UNSPECIFIED") { String::new() } else { name.to_ascii_lowercase().replace('_', " ") }
}

pub(in crate::cli) fn status(status: v1::shipment::Status) -> String {
    match status {
        v1::shipment::Status::Unspecified => "unknown status".into(),
        known => word(known.as_str_name()),
    }
}

/// An event's kind; the carrier's code where that says nothing.
pub(super) fn kind_of(event: &v1::Event) -> String {
    use v1::event::Kind;

    match event.kind() {
        Kind::Unknown | Kind::Unspecified if event.carrier_code.is_empty() => "unknown".into(),
        Kind::Unknown | Kind::Unspecified => format!("unknown code {}", event.carrier_code),
        known => word(known.as_str_name()),
    }
}

/// The carrier's text, with its name where another has taken the parcel over; of what a person told who said it, and what
/// else.
pub(super) fn told(event: &v1::Event) -> String {
    let Some(provenance) = event.provenance.as_ref() else { return event.carrier_text.clone() };
    if !provenance.carrier.is_empty() {
        return format!("{}: {}", provenance.carrier, event.carrier_text);
    }
    if provenance.channel() != v1::event::Channel::Merchant {
        return event.carrier_text.clone();
    }
    let who = match (provenance.by.as_str(), provenance.key_id.as_str()) {
        ("", "") => "said by a person".to_owned(),
        ("", key) => format!("said with key {key}"),
        (by, "") => format!("said by {by}"),
        (by, key) => format!("said by {by} with key {key}"),
    };
    if event.note.is_empty() { who } else { format!("{who}: {}", event.note) }
}

/// "2026-03-01 14:15 +01:00", a date as a date, "local" where the zone is unknown.
pub(super) fn time(time: &v1::Time) -> String {
    let Some((date, clock)) = time.local.split_once('T') else {
        return time.local.clone();
    };
    let clock = clock.strip_suffix(":00").filter(|clock| clock.contains(':')).unwrap_or(clock);
    let offset = if time.offset.is_empty() { "local" } else { &time.offset };
    format!("{date} {clock} {offset}")
}

/// In UTC, to the second.
pub(in crate::cli) fn timestamp(time: &prost_types::Timestamp) -> String {
    Timestamp::new(time.seconds, 0)
        .map_or_else(|_| "?".into(), |time| time.strftime("%Y-%m-%d %H:%M:%S UTC").to_string())
}

pub(super) fn date(date: &Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year, date.month, date.day)
}

pub(super) fn estimate(estimate: &v1::Estimate) -> String {
    match (&estimate.earliest, &estimate.latest) {
        (Some(earliest), Some(latest)) => format!("{} to {}", time(earliest), time(latest)),
        (Some(only), None) | (None, Some(only)) => time(only),
        (None, None) => String::new(),
    }
}

pub(super) fn place(place: &v1::Place) -> String {
    let parts = [&place.facility, &place.postal_code, &place.city, &place.region, &place.country_code];
    let named = list(parts.into_iter().filter(|part| !part.is_empty()).cloned());
    if named.is_empty() { place.text.clone() } else { named }
}

pub(super) fn problem(problem: &v1::Problem) -> String {
    let mut text = format!("problem: {}", word(problem.kind().as_str_name()));
    if problem.reason() != v1::event::Reason::Unspecified {
        text.push_str(&format!(" ({})", word(problem.reason().as_str_name())));
    }
    if let Some(since) = &problem.since {
        text.push_str(&format!(" since {}", time(since)));
    }
    match problem.act() {
        v1::problem::Party::Unspecified => {}
        party => text.push_str(&format!(", the {}'s turn", word(party.as_str_name()))),
    }
    text
}

pub(super) fn delivery(delivery: &v1::Delivery) -> String {
    let proof = delivery.proof.as_ref();
    let has = |name: &str, has: fn(&v1::delivery::Proof) -> bool| {
        if proof.is_some_and(has) { format!("has a {name}") } else { String::new() }
    };
    let part = |before: &str, text: &str| if text.is_empty() { String::new() } else { format!("{before}{text}") };
    let parts = [
        delivery.time.as_ref().map(time).unwrap_or_default(),
        part("signed by ", &delivery.signed_by),
        part("left at ", &delivery.left_at),
        delivery.place.as_ref().map(place).unwrap_or_default(),
        has("signature", |proof| proof.signature),
        has("photo", |proof| proof.photo),
        has("document", |proof| proof.document),
        proof.map(|proof| proof.url.clone()).unwrap_or_default(),
    ];
    list(parts.into_iter().filter(|part| !part.is_empty()))
}

pub(super) fn pickup_point(point: &v1::PickupPoint) -> String {
    let until = point.collect_by.as_ref().map(|day| format!("until {}", date(day))).unwrap_or_default();
    let parts = [point.display_name.clone(), point.place.as_ref().map(place).unwrap_or_default(), until];
    list(parts.into_iter().filter(|part| !part.is_empty()))
}

pub(super) fn weight(grams: i64) -> String {
    if grams < 1000 { format!("{grams} g") } else { format!("{}.{:03} kg", grams / 1000, grams % 1000) }
}

pub(super) fn reference(reference: &v1::Reference) -> String {
    if reference.kind.is_empty() {
        reference.value.clone()
    } else {
        format!("{} {}", word(&reference.kind), reference.value)
    }
}

pub(super) fn leg(leg: &v1::Leg) -> String {
    list(
        [word(leg.role().as_str_name()), leg.carrier.clone(), leg.tracking_number.clone()]
            .into_iter()
            .filter(|part| !part.is_empty()),
    )
    .replace(", ", " ")
}

pub(super) fn freshness(freshness: &v1::Freshness) -> String {
    let at = |before: &str, time: &Option<prost_types::Timestamp>| {
        time.as_ref().map(|time| format!("{before} {}", timestamp(time))).unwrap_or_default()
    };
    let parts = [
        at("carrier answered", &freshness.last_success_time),
        at("asked next", &freshness.next_ask_time),
        word(freshness.stale_reason().as_str_name()),
        freshness.stale_detail.clone(),
    ];
    list(parts.into_iter().filter(|part| !part.is_empty()))
}

/// What a service calls itself.
pub(super) fn service(rendering: &v1::Rendering) -> &'static str {
    let services = SERVICES.iter().find(|service| service.vocabulary == rendering.vocabulary());
    services.map_or("THEIRS", |service| service.title)
}

/// Status and detail of another service's words.
pub(super) fn theirs(rendering: &v1::Rendering) -> String {
    list([&rendering.status, &rendering.detail].into_iter().filter(|word| !word.is_empty()).cloned())
}

/// "AfterShip: Exception, Exception_017, Delayed (extreme weather)"
pub(super) fn rendering(rendering: &v1::Rendering) -> String {
    let parts = [theirs(rendering), rendering.text.clone()];
    format!("{}: {}", service(rendering), list(parts.into_iter().filter(|part| !part.is_empty())))
}

/// Joined with commas.
pub(super) fn list(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}
