//! From Ekart's histories and pushes to reports. Times without offset are India's.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::time;
use jiff::tz::TimeZone;
use waybill_contract::lenient::{Text, collected};
use waybill_contract::{
    Asked, Estimate, Event, Facts, Kind, Meaning, Number, Oddity, Parsed, Place, Reference, Report, Time, Warning,
    clean, zone,
};

use super::meaning::{self, Told};
use super::wire::{self, Body, Pushed, Shipment, Tracked};

static INDIA: LazyLock<TimeZone> =
    LazyLock::new(|| zone::named("Asia/Kolkata").expect("the bundled database has its zones"));

/// A report on every number asked for; one that the answer leaves out, or has nothing under, is not known.
pub(super) fn shipments(asked: Asked<'_>, body: &Body<'_>) -> Parsed {
    let mut parsed = Parsed::default();
    for (key, shipment) in &body.shipments {
        // Nothing under a key is an answer only where it was asked for.
        if shipment.get().is_none() && matches!(asked, Asked::Anything) {
            continue;
        }
        match number(key) {
            Some(number) if asked.wants(&number) => {
                let report = report(number, shipment, &mut parsed.warnings);
                add(&mut parsed, report);
            }
            Some(_) => {
                Warning::new(Oddity::UnaskedNumber, "a number that was not asked for").add_to(&mut parsed.warnings)
            }
            None => Warning::new(Oddity::Field, "a key that is no number").add_to(&mut parsed.warnings),
        }
    }
    // An answer to another question says nothing of this one's numbers.
    if !parsed.warnings.iter().any(|warning| warning.kind == Oddity::UnaskedNumber) {
        for report in Report::on_all(asked, Report::not_found) {
            let known = |known: &Report| known.number == report.number;
            if parsed.reports.is_empty() || report.number.is_some() && !parsed.reports.iter().any(known) {
                parsed.reports.push(report);
            }
        }
    }
    parsed
}

/// The number that a key is: other answers of Ekart have objects under plain words.
pub(super) fn number(key: &Text<'_>) -> Option<Number> {
    Number::parse(key.get()?).ok().filter(|number| number.as_str().bytes().any(|byte| byte.is_ascii_digit()))
}

/// One report per number, whatever case its key is in.
fn add(parsed: &mut Parsed, report: Report) {
    match parsed.reports.iter_mut().find(|known| known.number == report.number) {
        Some(known) if known.events.is_empty() => *known = report,
        Some(known) => known.events.extend(report.events),
        None => parsed.reports.push(report),
    }
}

fn report(number: Number, shipment: &Shipment<'_>, warnings: &mut Vec<Warning>) -> Report {
    let Some(tracked) = shipment.get().filter(|tracked| !is_blank(tracked)) else {
        return Report::not_found(Some(number));
    };
    if tracked.history.odd() > 0 {
        Warning::new(Oddity::Event, "an event that is no object").add_to(warnings);
    }
    let events = collected(&tracked.history, |told| event(told, warnings));
    let reference = tracked.external_tracking_id.get().and_then(clean);
    let reference = reference.filter(|text| Number::parse(text).as_ref() != Ok(&number));
    let kind = "external_tracking_id";
    let facts = Facts {
        estimate: estimate(tracked, warnings),
        references: reference.into_iter().map(|value| Reference { kind: kind.into(), value }).collect(),
        ..Facts::default()
    };
    Report { number: Some(number), events, facts, ..Report::default() }
}

fn is_blank(tracked: &Tracked<'_>) -> bool {
    tracked.history.is_empty()
        && tracked.history.odd() == 0
        && tracked.external_tracking_id.get().is_none()
        && tracked.expected_delivery_date.get().is_none()
}

fn event(told: &wire::Event<'_>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let text = told.public_description.get().and_then(clean);
    let place = Place {
        city: told.city.get().and_then(clean),
        facility: told.hub_name.get().and_then(clean),
        ..Place::default()
    };
    let said = told.status.get().map(|word| meaning::of(word, None));
    // From memory: some answers have the time twice, the second one with its offset.
    let date = told.event_date.get().or(told.event_date_iso8601.get());
    dated(said, text, date, place, warnings)
}

/// The reports of pushed events.
pub(super) fn pushes(asked: Asked<'_>, pushes: &[Pushed<'_>]) -> Parsed {
    let mut parsed = Parsed::default();
    for push in pushes {
        let Some(number) = push.vendor_tracking_id.get().and_then(|text| Number::parse(text).ok()) else {
            Warning::new(Oddity::Field, "a push without a vendor_tracking_id").add_to(&mut parsed.warnings);
            continue;
        };
        if !asked.wants(&number) {
            Warning::new(Oddity::UnaskedNumber, "a number that was not asked for").add_to(&mut parsed.warnings);
            continue;
        }
        let events = pushed(push, &mut parsed.warnings);
        if events.is_empty() {
            parsed.poll_now.push(number.clone());
        }
        add(&mut parsed, Report { number: Some(number), events, ..Report::default() });
    }
    parsed
}

fn pushed(push: &Pushed<'_>, warnings: &mut Vec<Warning>) -> Vec<Event> {
    // Where no event is named, the text may be its name.
    let word = push.event.get().or_else(|| push.status.get().filter(|text| meaning::is_known(text)));
    let bare = word.map(|word| meaning::of(word, None));
    let told: Vec<Told> =
        word.into_iter().flat_map(|word| push.reasons().map(|reason| meaning::of(word, Some(reason)))).collect();
    let instead = bare.iter().chain(&told).find_map(meaning::delivered_instead);
    // The first reason that makes a difference: the wider one may say nothing.
    let differs = |told: &Told| bare.as_ref().is_none_or(|bare| told.meaning != bare.meaning || told.code != bare.code);
    let finer = told.into_iter().find(differs);
    let place = Place { text: push.location.get().and_then(clean), ..Place::default() };
    let text = push.status.get().and_then(clean);
    let mut tell = |said| dated(said, text.clone(), push.event_date.get(), place.clone(), warnings);
    let mut events: Vec<Event> = tell(finer.or(bare)).into_iter().collect();
    if instead.is_some() {
        events.extend(tell(instead));
    }
    events
}

/// An event, if it says what happened and when.
fn dated(
    said: Option<Told>,
    text: Option<String>,
    date: Option<&str>,
    place: Place,
    warnings: &mut Vec<Warning>,
) -> Option<Event> {
    let said = said.filter(|told| !told.code.is_empty());
    if said.is_none() && text.is_none() {
        Warning::new(Oddity::Event, "an event without status and description").add_to(warnings);
        return None;
    }
    let name = said.as_ref().map_or("an event without a status", |told| told.code.as_str());
    let Some(time) = date.and_then(moment) else {
        Warning::new(Oddity::Time, name).add_to(warnings);
        return None;
    };
    let meaning = said.as_ref().and_then(|told| told.meaning).unwrap_or_else(|| {
        Warning::new(Oddity::UnmappedCode, name).add_to(warnings);
        Meaning::of(Kind::Unknown)
    });
    let code = said.map(|told| told.code);
    Some(Event { kind: meaning.kind, reason: meaning.reason, code, text, time, place })
}

/// `yyyy-MM-dd HH:mm:ss`, ISO 8601, the day first, or seconds or milliseconds since 1970.
fn moment(text: &str) -> Option<Time> {
    if let Ok(count) = text.parse::<i64>() {
        let instant = match text.len() {
            13 => Timestamp::from_millisecond(count),
            10 => Timestamp::from_second(count),
            _ => return None,
        };
        return instant.ok().map(Time::utc);
    }
    Some(Time::iso(text).or_else(|| Time::day_first(text))?.in_carrier_zone(&INDIA))
}

/// A day's first or last second is how a bare day is written.
fn estimate(tracked: &Tracked<'_>, warnings: &mut Vec<Warning>) -> Option<Estimate> {
    let text = tracked.expected_delivery_date.get()?;
    let Some(latest) = moment(text) else {
        Warning::new(Oddity::Time, "expected_delivery_date").add_to(warnings);
        return None;
    };
    let whole_day = latest.is_midnight() || latest.civil().time() == time(23, 59, 59, 0);
    Some(Estimate { earliest: None, latest: if whole_day { latest.to_the_day() } else { latest } })
}
