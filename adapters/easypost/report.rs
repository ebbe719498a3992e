//! From trackers to reports: one for each number and tracker, since a recycled number has several.

use waybill_contract::lenient::Text;
use waybill_contract::{
    Asked, Delivery, Estimate, Event, Facts, Leg, LegRole, Number, Oddity, Outcome, Parsed, Place, Proof, Reference,
    Report, Time, Warning, clean, country, grams, zone,
};

use super::{meaning, wire};

/// Adds what is told of the numbers asked for.
pub(super) fn add(asked: Asked<'_>, trackers: &[&wire::Tracker<'_>], parsed: &mut Parsed) {
    for tracker in trackers {
        let number = tracker.tracking_code.get().and_then(|code| Number::parse(code).ok());
        let number = number.or_else(|| asked.only().filter(|_| trackers.len() == 1).cloned());
        let wanted = match (&number, asked) {
            (Some(number), _) => asked.wants(number),
            (None, asked) => matches!(asked, Asked::Anything),
        };
        if !wanted {
            Warning::new(Oddity::UnaskedNumber, "tracking_code").add_to(&mut parsed.warnings);
            continue;
        }
        if number.as_ref().is_some_and(|number| is_of_another_carrier(asked, number, tracker, trackers)) {
            Warning::new(Oddity::UnaskedNumber, "a tracker of another carrier").add_to(&mut parsed.warnings);
            continue;
        }
        let report = report(number, tracker, &mut parsed.warnings);
        let known = |one: &&mut Report| one.number == report.number && one.instance == report.instance;
        match parsed.reports.iter_mut().find(known) {
            // A list may tell of one tracker twice.
            Some(known) => {
                let new = report.events.into_iter().filter(|event| !known.events.contains(event)).collect::<Vec<_>>();
                known.events.extend(new);
            }
            None => parsed.reports.push(report),
        }
    }
}

/// Carriers have the same numbers: where one is asked for by name and there is a tracker of it, the others are not meant.
fn is_of_another_carrier(
    asked: Asked<'_>,
    number: &Number,
    tracker: &wire::Tracker<'_>,
    all: &[&wire::Tracker<'_>],
) -> bool {
    let Some(wanted) = asked.item(number).and_then(|item| item.service.as_deref()) else { return false };
    let of_it = |tracker: &wire::Tracker<'_>| brand(tracker.carrier.or_empty()).eq_ignore_ascii_case(brand(wanted));
    let same = |other: &wire::Tracker<'_>| other.tracking_code.get() == tracker.tracking_code.get();
    !of_it(tracker) && all.iter().any(|other| same(other) && of_it(other))
}

fn report(number: Option<Number>, tracker: &wire::Tracker<'_>, warnings: &mut Vec<Warning>) -> Report {
    let events = events(tracker, warnings);
    let status = tracker.status.get();
    if status == Some("error") {
        Warning::new(Oddity::Carrier, "status error: the tracker could not be brought up to date").add_to(warnings);
    }
    // A tracker of which nothing is known (yet) is EasyPost's "not found".
    let nothing = events.is_empty() && tracker.tracking_details.is_empty();
    let outcome = if nothing && matches!(status, None | Some("unknown")) { Outcome::NotFound } else { Outcome::Found };
    Report {
        instance: tracker.id.get().and_then(clean),
        outcome,
        as_of: tracker.updated_at.get().and_then(Time::iso).and_then(|time| time.instant()),
        facts: facts(number.as_ref(), tracker, warnings),
        events,
        number,
        ..Report::default()
    }
}

fn events(tracker: &wire::Tracker<'_>, warnings: &mut Vec<Warning>) -> Vec<Event> {
    if tracker.tracking_details.odd() > 0 {
        Warning::new(Oddity::Event, "an event that is no object").add_to(warnings);
    }
    let mut events: Vec<Event> = Vec::with_capacity(tracker.tracking_details.len());
    for detail in tracker.tracking_details.iter() {
        let Some(mut event) = event(tracker, detail, warnings) else { continue };
        // Some carriers' codes are coarse: then the words tell two scans of one moment apart.
        let moment = events.iter().rev().take_while(|other| other.time == event.time);
        if event.text.is_some() && moment.into_iter().any(|other| other.code == event.code && other.text != event.text)
        {
            event.code = None;
        }
        events.push(event);
    }
    let Some(status) = tracker.status.get().filter(|status| !matches!(*status, "unknown" | "error")) else {
        return events;
    };
    if tracker.tracking_details.iter().any(|detail| detail.status.get() == Some(status)) {
        return events;
    }
    // Beside events `updated_at` is no scan's time; where there are none it is the only one there is.
    match tracker.updated_at.get().and_then(Time::iso).filter(|_| events.is_empty()) {
        Some(time) => {
            let (meaning, unmapped) = meaning::of(Some(status), tracker.status_detail.get());
            warn_of_code(warnings, unmapped);
            let code = Some(status.to_owned());
            events.push(Event {
                kind: meaning.kind,
                reason: meaning.reason,
                code,
                text: None,
                time,
                place: Place::default(),
            });
        }
        None => Warning::new(Oddity::Summary, format!("status {status} without an event")).add_to(warnings),
    }
    events
}

fn event(tracker: &wire::Tracker<'_>, detail: &wire::Detail<'_>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let Some(time) = detail.datetime.get().and_then(Time::iso) else {
        Warning::new(Oddity::Time, "tracking_details[].datetime").add_to(warnings);
        return None;
    };
    let text = detail.message.get().or(detail.description.get()).and_then(clean);
    let code = carrier_code(tracker, detail);
    let (status, finer) = (detail.status.get(), detail.status_detail.get());
    let Some(text) = text.or_else(|| finer.or(status).map(str::to_owned)).or_else(|| code.clone()) else {
        Warning::new(Oddity::Event, "an event that says nothing").add_to(warnings);
        return None;
    };
    let (meaning, unmapped) = meaning::of(status, finer);
    warn_of_code(warnings, unmapped);
    let place = place(&detail.tracking_location);
    let zone = if time.offset().is_none() { zone::of_place(&place) } else { None };
    let time = zone.map_or(time, |zone| time.in_place_zone(&zone));
    Some(Event { kind: meaning.kind, reason: meaning.reason, code, text: Some(text), time, place })
}

/// `FEDEX/DP`: the carrier's own code. Without it the words are what an event is known by.
fn carrier_code(tracker: &wire::Tracker<'_>, detail: &wire::Detail<'_>) -> Option<String> {
    let code = detail.carrier_code.get()?;
    let carrier = brand(detail.source.get().or(tracker.carrier.get())?);
    (code.len() <= 60).then(|| format!("{carrier}/{code}").to_ascii_uppercase())
}

/// The carrier behind the names of EasyPost's own accounts with it: `UPSDAP`, `FedExDefault`.
fn brand(carrier: &str) -> &str {
    let plain = carrier.strip_suffix("DAP").or_else(|| carrier.strip_suffix("Default")).unwrap_or(carrier);
    if plain.is_empty() { carrier } else { plain }
}

fn place(location: &wire::Location<'_>) -> Place {
    Place {
        city: location.city.get().and_then(clean),
        region: location.state.get().and_then(clean),
        postal_code: location.zip.get().and_then(clean),
        country_code: location.country.get().and_then(country),
        ..Place::default()
    }
}

fn facts(number: Option<&Number>, tracker: &wire::Tracker<'_>, warnings: &mut Vec<Warning>) -> Facts {
    let detail = &tracker.carrier_detail;
    let end = |location: &wire::Location<'_>, words: &Text<'_>| {
        let place = place(location);
        let place = if place.is_empty() { Place { text: words.get().and_then(clean), ..place } } else { place };
        (!place.is_empty()).then_some(place)
    };
    let destination = end(&detail.destination_tracking_location, &detail.destination_location);
    let carrier = tracker.carrier.get().map(brand).and_then(clean);
    let service = match (carrier, detail.service.get().and_then(clean)) {
        (Some(carrier), Some(service)) => Some(format!("{carrier}: {service}")),
        (one, other) => one.or(other),
    };
    let other = detail.alternate_identifier.get().and_then(clean);
    let other = other.filter(|other| number.is_none_or(|number| number.as_str() != other));
    let shipment = tracker.shipment_id.get().and_then(clean);
    Facts {
        estimate: estimate(tracker, destination.as_ref(), warnings),
        delivery: delivery(tracker),
        service,
        // In ounces.
        weight_grams: tracker.weight.get().and_then(|ounces| grams(ounces, "OZ")),
        references: shipment.map(|value| Reference { kind: "shipment_id".into(), value }).into_iter().collect(),
        origin: end(&detail.origin_tracking_location, &detail.origin_location),
        destination,
        legs: other.map(|number| Leg { role: LegRole::LastMile, carrier: None, number }).into_iter().collect(),
        ..Facts::default()
    }
}

/// The local day and time come first; then EasyPost's estimate, that of its newest event, and the carrier's promise.
fn estimate(tracker: &wire::Tracker<'_>, destination: Option<&Place>, warnings: &mut Vec<Warning>) -> Option<Estimate> {
    let detail = &tracker.carrier_detail;
    if let Some(day) = detail.est_delivery_date_local.get() {
        let clock = detail.est_delivery_time_local.get();
        let whole = clock.and_then(|clock| Time::iso(&format!("{}T{clock}", day.get(..10).unwrap_or(day))));
        let zone = destination.and_then(zone::of_place);
        let local = |time: Time| zone.as_ref().map_or(time, |zone| time.in_place_zone(zone));
        if let Some(latest) = whole.map(local).or_else(|| Time::iso(day).map(to_the_day_at_midnight)) {
            return Some(Estimate { earliest: None, latest });
        }
    }
    let newest = tracker.tracking_details.iter().rev().find_map(|detail| detail.est_delivery_date.get());
    let told = tracker.est_delivery_date.get().or(newest).or(detail.guaranteed_delivery_date.get())?;
    match Time::iso(told) {
        Some(time) => Some(Estimate { earliest: None, latest: to_the_day_at_midnight(time) }),
        None => {
            Warning::new(Oddity::Time, "est_delivery_date").add_to(warnings);
            None
        }
    }
}

/// Midnight is how a date is written, whatever stands behind it.
fn to_the_day_at_midnight(time: Time) -> Time {
    if time.is_midnight() { time.to_the_day() } else { time }
}

fn delivery(tracker: &wire::Tracker<'_>) -> Option<Delivery> {
    let evidence = &tracker.delivery_evidence;
    let kinds: Vec<String> = evidence.iter().map(|one| one.kind.or_empty().to_ascii_lowercase()).collect();
    let is = |words: &[&str]| kinds.iter().any(|kind| words.iter().any(|word| kind.contains(word)));
    let (signature, photo) = (is(&["signature"]), is(&["photo", "image", "picture"]));
    let delivery = Delivery {
        signed_by: tracker.signed_by.get().and_then(clean),
        left_at: None,
        proof: Proof {
            signature,
            photo,
            document: !(signature || photo) && evidence.len() + evidence.odd() > 0,
            url: evidence
                .iter()
                .filter_map(|one| one.url.get())
                .find(|url| url.starts_with("https://"))
                .map(Into::into),
        },
    };
    (delivery != Delivery::default()).then_some(delivery)
}

fn warn_of_code(warnings: &mut Vec<Warning>, unmapped: Option<String>) {
    if let Some(code) = unmapped {
        Warning::new(Oddity::UnmappedCode, code.chars().take(100).collect::<String>()).add_to(warnings);
    }
}
