//! One generation as the API's message.

use jiff::tz::TimeZone;
use waybill_contract::{Adapter, Estimate, Number, Place, Problem, Status, Time, zone};

use super::fact::{Rank, Value};
use super::finding::{Found, Known};
use super::fold::{Folded, Open, SILENCE};
use super::instant::{Micros, micros, timestamp};
use super::order::{self, Placed};
use super::rules::Rules;
use super::{Generation, Kept, home_zone, words};
use crate::hexadecimal;
use crate::name::ShipmentName;
use crate::proto::{self, v1};
use v1::order_role::Role;

/// What a generation is made of.
pub(super) struct Part<'a> {
    pub(super) adapter: &'a Adapter,
    pub(super) number: &'a Number,
    pub(super) kept: &'a Kept,
    pub(super) events: &'a [Placed],
    /// The values told about it, with the first and last telling.
    pub(super) facts: &'a [(&'a Value, Rank, Rank)],
    pub(super) passed: Micros,
    pub(super) answered: Micros,
    /// By what problems are found that nobody told; `None` finds none.
    pub(super) rules: Option<&'a Rules>,
}

pub(super) fn generation(part: &Part<'_>) -> Generation {
    let destination = destination_zone(part);
    let zone = destination.clone().unwrap_or_else(|| home_zone(part.adapter));
    let events = order::ordered(part.events.iter().map(|placed| placed.event.clone()).collect(), &zone);
    let folded = Folded::of(part.adapter, &events);

    let since = (part.kept.registration.at != jiff::Timestamp::default()).then(|| part.kept.since());
    let expires = folded.last.max(since).map(|last| last.saturating_add(SILENCE));
    let final_from = folded.final_from();
    // A shipment in whose place another one goes on stays as it was then.
    let replaced = part.kept.replaced.as_ref().map(|(_, at)| *at);
    let passed = part.passed.min(replaced.unwrap_or(Micros::MAX));
    let ends = replaced.or(final_from).or(expires);
    let is_final = replaced.is_some() || ends.is_some_and(|ends| ends <= passed);
    let expired = expires.filter(|expires| final_from.is_none() && *expires <= passed);

    let mut shipment = shipment(part, &events, &folded, destination.as_ref());
    shipment.r#final = is_final;
    let is_over = replaced.is_some() || part.kept.stopped || part.kept.rebooked_as.is_some();
    let found = part.rules.filter(|_| !is_over);
    let found = found.map(|rules| found_by(rules, part, &folded, &events, &shipment, &zone)).unwrap_or_default();
    shipment.problems = gravest_first(&folded, shipment.pickup_point.as_ref(), found.problems);
    shipment.problem = shipment.problems.first().cloned();
    if let Some(expired) = expired {
        shipment.status = words::status(Status::Expired).into();
        shipment.status_time = Some(words::time(Time::utc(timestamp(expired))));
    }
    Generation {
        number: part.kept.marker.number,
        shipment,
        last_event: folded.last.map(timestamp),
        timer: ends.into_iter().chain(found.next).min().filter(|_| !is_final).map(timestamp),
        final_at: ends.map(timestamp),
        final_: is_final,
    }
}

fn shipment(part: &Part<'_>, events: &[Placed], folded: &Folded, destination: Option<&TimeZone>) -> v1::Shipment {
    let registration = &part.kept.registration;
    let generation = part.kept.marker.number;
    let here = |estimate: &Estimate| shown_estimate(estimate, destination);
    let mut references: Vec<v1::Reference> = registration.references.iter().map(words::reference).collect();
    for reference in all(part, |value| if let Value::Reference(reference) = value { Some(reference) } else { None }) {
        // What was registered without a kind, the carrier may know the kind of.
        if !references.iter().any(|known| known.value == reference.value) {
            references.push(words::reference(reference));
        }
    }
    let registered_ship_date = registration.ship_date;
    let told_ship_date = newest(part, |value| if let Value::ShipDate(date) = value { Some(*date) } else { None });
    let service = newest(part, |value| if let Value::Service(service) = value { Some(service.clone()) } else { None });
    let told_destination = newest(part, told_destination);
    v1::Shipment {
        name: ShipmentName::pinned(part.adapter.id, part.number, generation).to_string(),
        carrier: part.adapter.id.to_owned(),
        tracking_number: part.number.as_str().to_owned(),
        generation: i32::try_from(generation).unwrap_or(i32::MAX),
        create_time: created(part).map(words::instant),
        status: words::status(folded.status).into(),
        status_time: folded.status_time.map(words::time),
        direction: words::direction(folded.direction).into(),
        events: events.iter().zip(&folded.after).map(|(event, after)| shown_event(event, *after)).collect(),
        estimated_delivery: newest(part, estimate).map(here),
        first_estimated_delivery: first(part, estimate).map(here),
        promised_date: registration.promised_date.map(words::date),
        first_attempt: folded.first_attempt.map(words::time),
        delivered: delivered(part, folded),
        pickup_point: newest(part, |value| if let Value::PickupPoint(point) = value { Some(point) } else { None })
            .map(words::pickup_point),
        service: service.or_else(|| words::filled(registration.service.clone())).unwrap_or_default(),
        weight_grams: newest(part, |value| if let Value::WeightGrams(grams) = value { Some(*grams) } else { None })
            .map_or(0, |grams| i64::try_from(grams).unwrap_or(i64::MAX)),
        pieces: newest(part, |value| if let Value::Pieces(pieces) = value { Some(*pieces) } else { None })
            .map_or(0, |pieces| i32::try_from(pieces).unwrap_or(i32::MAX)),
        references,
        order_id: registration.order_id.clone(),
        order_role: registration.order_role.into(),
        in_place_of: registration.in_place_of.as_ref().map(ToString::to_string).unwrap_or_default(),
        rebooked_as: part.kept.rebooked_as.as_ref().map(ToString::to_string).unwrap_or_default(),
        labels: registration.labels.clone(),
        title: registration.title.clone(),
        legs: all(part, |value| if let Value::Leg(leg) = value { Some(leg) } else { None }).map(words::leg).collect(),
        account: registration.account.clone(),
        replaced_by: part.kept.replaced.as_ref().map(|(by, _)| by.to_string()).unwrap_or_default(),
        replaces: part.kept.replaces.iter().map(ToString::to_string).collect(),
        stopped: part.kept.stopped,
        ship_date: told_ship_date.or(registered_ship_date).map(words::date),
        origin: newest(part, |value| if let Value::Origin(place) = value { Some(place) } else { None })
            .map(words::place),
        destination: told_destination.map(words::place).or_else(|| words::shown_place(&registered_destination(part))),
        ..v1::Shipment::default()
    }
}

/// When it was registered, as exactly as that is kept; of a generation that was found, when its first event was seen.
fn created(part: &Part<'_>) -> Option<jiff::Timestamp> {
    let registered = Some(part.kept.registration.at).filter(|at| *at != jiff::Timestamp::default());
    registered
        .map(|at| timestamp(micros(at)))
        .or_else(|| part.events.iter().map(|event| event.event.sighting.seen).min().map(timestamp))
}

/// The zone of the destination: as the carrier tells it, else as it was registered.
fn destination_zone(part: &Part<'_>) -> Option<TimeZone> {
    let told = newest(part, told_destination).and_then(zone::of_place);
    told.or_else(|| zone::of_place(&registered_destination(part)))
}

fn told_destination(value: &Value) -> Option<&Place> {
    if let Value::Destination(place) = value { Some(place) } else { None }
}

fn registered_destination(part: &Part<'_>) -> Place {
    let registration = &part.kept.registration;
    Place {
        country_code: words::filled(registration.destination_country_code.clone()).map(Into::into),
        postal_code: words::filled(registration.destination_postal_code.clone()),
        ..Place::default()
    }
}

fn estimate(value: &Value) -> Option<&Estimate> {
    if let Value::Estimate(estimate) = value { Some(estimate) } else { None }
}

fn delivered(part: &Part<'_>, folded: &Folded) -> Option<v1::Delivery> {
    let delivered = folded.delivered.as_ref()?;
    let there_is = |flag: &Value| part.facts.iter().any(|(value, _, _)| *value == flag);
    let signed_by = newest(part, |value| if let Value::SignedBy(name) = value { Some(name.clone()) } else { None });
    let left_at = newest(part, |value| if let Value::LeftAt(place) = value { Some(place.clone()) } else { None });
    let url = newest(part, |value| if let Value::ProofUrl(url) = value { Some(url.clone()) } else { None });
    let proof = v1::delivery::Proof {
        signature: there_is(&Value::Signature),
        photo: there_is(&Value::Photo),
        document: there_is(&Value::Document),
        url: url.unwrap_or_default(),
    };
    Some(v1::Delivery {
        time: Some(words::time(delivered.time)),
        signed_by: signed_by.unwrap_or_default(),
        left_at: left_at.unwrap_or_default(),
        place: words::shown_place(&delivered.place),
        proof: Some(proof).filter(|proof| *proof != v1::delivery::Proof::default()),
    })
}

fn found_by(
    rules: &Rules,
    part: &Part<'_>,
    folded: &Folded,
    events: &[Placed],
    shipment: &v1::Shipment,
    zone: &TimeZone,
) -> Found {
    let last = events.iter().filter(|event| event.event.identity.merchant().is_none()).max_by_key(|event| event.at);
    let registered = Some(part.kept.registration.at).filter(|at| *at != jiff::Timestamp::default());
    let told = part.facts.iter().filter(|(value, _, _)| estimate(value).is_some());
    let told = told.max_by_key(|(value, _, last)| (*last, *value));
    let country_code = shipment.destination.as_ref().map_or("", |place| place.country_code.as_str());
    Found::of(&Known {
        rules,
        folded,
        last: last.map(|event| (event.event.id.as_str(), event.event.time)),
        registered: registered.map(|_| part.kept.since()),
        ship_date: shipment.ship_date.as_ref().and_then(words::date_from),
        promised: part.kept.registration.promised_date,
        estimate: told.and_then(|(value, first, _)| {
            Some((estimate(value)?, shipment.estimated_delivery.as_ref()?, first.as_of.unwrap_or(first.seen)))
        }),
        collect_by: collect_by(shipment.pickup_point.as_ref()).as_ref().and_then(words::date_from),
        zone,
        country_code: if country_code.is_empty() { part.adapter.country } else { country_code },
        is_return: part.kept.registration.order_role == Role::Return,
        passed: part.passed,
        answered: part.answered,
    })
}

fn collect_by(point: Option<&v1::PickupPoint>) -> Option<proto::Date> {
    point.and_then(|point| point.collect_by)
}

/// What was told and what was found. What is found only says how long a trouble lasts that somebody told of, unless the
/// parcel may be lost.
fn gravest_first(folded: &Folded, point: Option<&v1::PickupPoint>, found: Vec<v1::Problem>) -> Vec<v1::Problem> {
    let attempts = i32::try_from(folded.failed_days.len()).unwrap_or(i32::MAX);
    let told = folded.problems().map(|open| {
        let mut problem = shown_problem(open);
        if open.kind == Problem::DeliveryFailed {
            problem.attempts = attempts;
            problem.level = attempts.max(1);
            problem.deadline = collect_by(point);
        }
        (if open.blocks { 0 } else { 2 }, problem)
    });
    let rank = |kind| match kind {
        v1::problem::Kind::LostSuspected => 1,
        v1::problem::Kind::CollectionDue => 3,
        v1::problem::Kind::Stalled => 4,
        v1::problem::Kind::Late => 5,
        v1::problem::Kind::Overdue => 6,
        v1::problem::Kind::NotHandedOver => 7,
        v1::problem::Kind::ExpectedLate => 8,
        _ => 9,
    };
    let mut all: Vec<_> = told.chain(found.into_iter().map(|problem| (rank(problem.kind()), problem))).collect();
    all.sort_by_key(|(rank, _)| *rank);
    all.into_iter().map(|(_, problem)| problem).collect()
}

fn shown_problem(open: &Open) -> v1::Problem {
    v1::Problem {
        source: v1::problem::Source::Told.into(),
        level: 1,
        attempts: 0,
        deadline: None,
        grounds: None,
        kind: words::problem(open.kind).into(),
        reason: words::reason(open.reason).into(),
        since: Some(words::time(open.since)),
        act: words::party(open.act()).into(),
        event_ids: open.event_ids.clone(),
    }
}

fn shown_event(placed: &Placed, after: Status) -> v1::Event {
    let event = &placed.event;
    let sighting = event.sighting;
    let text = event.text.clone().unwrap_or_default();
    // A person's words are never shown as a carrier's, and have no body behind them.
    let (carrier_text, note) =
        if event.identity.merchant().is_some() { (String::new(), text) } else { (text, String::new()) };
    let body = Some(&sighting.body_sha256).filter(|_| event.identity.merchant().is_none());
    let author = event.author.as_ref();
    v1::Event {
        id: event.id.clone(),
        kind: words::kind(event.kind).into(),
        reason: words::reason(event.reason).into(),
        status: words::status(after).into(),
        time: Some(words::time(event.time)),
        place: words::shown_place(&event.place),
        carrier_code: event.identity.code().unwrap_or_default().to_owned(),
        carrier_text,
        revision: 0,
        provenance: Some(v1::event::Provenance {
            channel: sighting.channel,
            seen_time: Some(words::instant(timestamp(sighting.seen))),
            body_sha256: body.map(|hash| hexadecimal::text(hash)).unwrap_or_default(),
            mapping: event.mapping,
            key_id: author.map(|author| author.key_id.clone()).unwrap_or_default(),
            by: author.map(|author| author.by.clone()).unwrap_or_default(),
            carrier: event.identity.partner.clone().unwrap_or_default(),
        }),
        note,
        rendering: None,
    }
}

/// The zone is inferred from the destination, where that decides it.
fn shown_estimate(estimate: &Estimate, destination: Option<&TimeZone>) -> v1::Estimate {
    let there = |time: Time| destination.map_or(time, |zone| time.in_place_zone(zone));
    v1::Estimate {
        earliest: estimate.earliest.map(there).map(words::time),
        latest: Some(words::time(there(estimate.latest))),
        source: v1::estimate::Source::Carrier.into(),
    }
}

/// The value of a field that the newest report told.
fn newest<'a, T>(part: &Part<'a>, field: impl Fn(&'a Value) -> Option<T>) -> Option<T> {
    let told = part.facts.iter().filter(|(value, _, _)| field(value).is_some());
    told.max_by_key(|(value, _, last)| (*last, *value)).and_then(|(value, _, _)| field(value))
}

/// The value of a field that the oldest report told.
fn first<'a, T>(part: &Part<'a>, field: impl Fn(&'a Value) -> Option<T>) -> Option<T> {
    let told = part.facts.iter().filter(|(value, _, _)| field(value).is_some());
    told.min_by_key(|(value, first, _)| (*first, *value)).and_then(|(value, _, _)| field(value))
}

/// Every value of a field.
fn all<'a, T>(part: &Part<'a>, field: impl Fn(&'a Value) -> Option<T>) -> impl Iterator<Item = T> {
    part.facts.iter().filter_map(move |(value, _, _)| field(value))
}
