//! Tracking results, milestones and lone events into our reports. Nothing here knows accounts, requests or status lines.

use std::collections::HashSet;

use waybill_contract::lenient::Text;
use waybill_contract::{
    Asked, Delivery, Estimate, Event, Facts, Leg, LegRole, Meaning, Number, Oddity, Parsed, Place, Report, Time,
    Warning, clean, country,
};

use super::meaning;
use super::wire;

/// The report of a body; none if it is no result of either API.
pub(super) fn read(asked: Asked<'_>, body: &wire::Body<'_>) -> Option<Parsed> {
    let body = body.inner();
    let mut parsed = Parsed::default();
    if let Some(tracked) = body.tracking_detail.get() {
        milestones(asked, tracked, &mut parsed);
        return Some(parsed);
    }
    let is_result = body.tracking_id.get().is_some()
        || body.event_history.given()
        || body.summary.get().is_some()
        || body.event_code.get().is_some();
    is_result.then(|| {
        result(asked, body, &mut parsed);
        parsed
    })
}

/// An event on its way into ours: whether it is on the way back, and its code.
struct Told<'t> {
    event: Event,
    back: bool,
    code: &'t str,
}

fn result(asked: Asked<'_>, body: &wire::Body<'_>, parsed: &mut Parsed) {
    let other = body.alternate_leg_tracking_id.get().and_then(|text| Number::parse(text).ok());
    let own = body.tracking_id.get().and_then(|text| Number::parse(text).ok());
    let Some(number) = number(asked, [own.as_ref(), other.as_ref()], &mut parsed.warnings) else { return };
    if body.event_history.odd() > 0 {
        parsed.warnings.push(Warning::new(Oddity::Event, "an event that is no object"));
    }
    let alone = wire_event(body);
    let rows = body.event_history.iter().chain(body.event.get()).chain(alone.as_ref());
    let mut told: Vec<Told<'_>> = Vec::with_capacity(body.event_history.len() + 2);
    told.extend(rows.filter_map(|row| scanned(row, &mut parsed.warnings)));
    let codes = [&body.summary.tracking_detail_codes, &body.tracking_detail_codes];
    let forward = || codes.iter().flat_map(|codes| codes.forward.texts());
    let returns = || codes.iter().flat_map(|codes| codes.returns.texts());
    explain(&mut told, false, forward());
    explain(&mut told, true, returns());
    summary(&body.summary, &told, &mut parsed.warnings);

    let delivered = told.iter().any(|told| told.event.kind.delivers());
    let mut facts = Facts {
        estimate: estimate(body, &mut parsed.warnings),
        delivery: left_at(forward().filter(|code| delivered && meaning::is_place_of_delivery(code))),
        ..Facts::default()
    };
    let all_back = !told.is_empty() && told.iter().all(|told| told.back);
    // The numbers of the two directions name each other.
    let leg = if number == other { own } else { other };
    if let Some(leg) = leg.filter(|leg| Some(leg) != number.as_ref()) {
        let role = if all_back { LegRole::Original } else { LegRole::Return };
        facts.legs.push(Leg { role, carrier: None, number: leg.as_str().to_owned() });
    }
    let events: Vec<Event> = told.into_iter().map(|told| told.event).collect();
    if events.is_empty() && !body.event_history.given() {
        parsed.poll_now.extend(number.clone());
    }
    parsed.reports.push(Report { number, events, facts, ..Report::default() });
}

/// The event of a push that tells it without anything around.
fn wire_event<'b>(body: &wire::Body<'b>) -> Option<wire::Event<'b>> {
    body.event_code.get()?;
    Some(wire::Event {
        event_code: body.event_code.clone(),
        event_time: body.event_time.clone(),
        location: body.location.clone(),
        shipment_type: body.shipment_type.clone(),
    })
}

/// The number that a body speaks of: the first it names that is wanted, else the one asked for. None if it is another's.
fn number<const N: usize>(
    asked: Asked<'_>,
    named: [Option<&Number>; N],
    warnings: &mut Vec<Warning>,
) -> Option<Option<Number>> {
    let named = || named.into_iter().flatten();
    let number = asked.number_of(named().find(|number| asked.wants(number)).or_else(|| named().next()).cloned());
    if number.is_none() {
        warnings.push(Warning::new(Oddity::UnaskedNumber, "trackingId"));
    }
    number
}

fn scanned<'t>(row: &'t wire::Event<'_>, warnings: &mut Vec<Warning>) -> Option<Told<'t>> {
    let time = moment(&row.event_time, "eventTime", warnings)?;
    let Some(code) = row.event_code.get() else {
        Warning::new(Oddity::Event, "an event without eventCode").add_to(warnings);
        return None;
    };
    let back = meaning::is_back(row.shipment_type.get(), warnings);
    let (identity, Meaning { kind, reason }) = meaning::of(code, back, warnings);
    let place = place(&row.location);
    Some(Told { event: Event { kind, reason, code: Some(identity), text: clean(code), time, place }, back, code })
}

/// A detail code of a direction says more of its newest event that it can belong to.
fn explain<'c>(told: &mut [Told<'_>], back: bool, codes: impl Iterator<Item = &'c str>) {
    for detail in codes.filter_map(meaning::detail) {
        let finer = |told: &Told<'_>| {
            let said = Meaning { kind: told.event.kind, reason: told.event.reason };
            Some(meaning::with_detail(said, detail)).filter(|finer| *finer != said)
        };
        let fitting = told.iter_mut().filter(|told| told.back == back && finer(told).is_some());
        let Some(newest) = fitting.max_by_key(|told| told.event.time.civil()) else { continue };
        if let Some(Meaning { kind, reason }) = finer(newest) {
            (newest.event.kind, newest.event.reason) = (kind, reason);
        }
    }
}

/// The summary has no time: it only warns, where it says what no event does.
fn summary(summary: &wire::Summary<'_>, told: &[Told<'_>], warnings: &mut Vec<Warning>) {
    let Some(word) = summary.status.get() else { return };
    let (_, said) = meaning::of(word, false, warnings);
    let status = said.kind.effect().status;
    let repeated = told.iter().any(|told| {
        told.code.eq_ignore_ascii_case(word) || told.event.kind.effect().status == status && status.is_some()
    });
    if !repeated && status.is_some() {
        warnings.push(Warning::new(Oddity::Summary, format!("summary.status {word}")));
    }
}

/// The newer date of pushes, else what was promised when the label was bought.
fn estimate(body: &wire::Body<'_>, warnings: &mut Vec<Warning>) -> Option<Estimate> {
    let dates = [&body.latest_estimated_arrival_date, &body.estimated_delivery_date, &body.promised_delivery_date];
    let date = dates.into_iter().find(|date| date.get().is_some())?;
    Some(Estimate { earliest: None, latest: moment(date, "promisedDeliveryDate", warnings)? })
}

/// The codes of place and manner, in Amazon's words.
fn left_at<'c>(codes: impl Iterator<Item = &'c str>) -> Option<Delivery> {
    let words: Vec<&str> = codes.collect();
    (!words.is_empty()).then(|| Delivery { left_at: clean(&words.join(", ")), ..Delivery::default() })
}

fn milestones(asked: Asked<'_>, tracked: &wire::TrackingDetail<'_>, parsed: &mut Parsed) {
    let known = &tracked.identifier;
    let carrier = &known.carrier_tracking;
    let parse = |text: &Text<'_>| text.get().and_then(|text| Number::parse(text).ok());
    let partner = parse(&carrier.tracking_number);
    let others = [&known.aftn, &known.id, &known.acsin, &known.container_number, &known.house_bill_of_lading_number];
    let [aftn, id, acsin, container, bill] = others.map(parse);
    let named = [aftn, id, acsin, container, bill, partner.clone()];
    let Some(number) = number(asked, named.each_ref().map(Option::as_ref), &mut parsed.warnings) else { return };

    let mut facts = Facts::default();
    let mut events: Vec<Event> = Vec::with_capacity(tracked.milestone_history.len() + 1);
    let (mut known, mut newest) = (HashSet::new(), None);
    for row in tracked.milestone_history.iter().chain(tracked.latest_milestone.get()) {
        let Some(event) = milestone(row, &mut parsed.warnings) else { continue };
        // The latest one is in the history, too.
        if !known.insert((event.code.clone(), event.time)) {
            continue;
        }
        let at = Some(event.time.civil());
        let is_last = newest <= at;
        newest = newest.max(at);
        if event.kind.delivers() && is_last {
            facts.delivery = left_at(row.status.sub_code.get().into_iter());
        }
        events.push(event);
    }
    facts.estimate = interval(tracked, &mut parsed.warnings);
    if let Some(partner) = partner.filter(|partner| Some(partner) != number.as_ref()) {
        let carrier = carrier.carrier_code.get().map(str::to_ascii_lowercase);
        let carrier = carrier.filter(|code| ["ups", "fedex", "usps"].contains(&code.as_str()));
        facts.legs.push(Leg { role: LegRole::LastMile, carrier, number: partner.as_str().to_owned() });
    }
    parsed.reports.push(Report { number, events, facts, ..Report::default() });
}

fn milestone(row: &wire::Milestone<'_>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let time = moment(&row.occurred_at, "occurredAt", warnings)?;
    let Some(code) = row.status.code.get() else {
        Warning::new(Oddity::Event, "a milestone without a code").add_to(warnings);
        return None;
    };
    let (identity, said) = meaning::of(code, false, warnings);
    let sub_code = row.status.sub_code.get();
    let detail = sub_code.and_then(meaning::detail);
    let Meaning { kind, reason } = detail.map_or(said, |detail| meaning::with_detail(said, detail));
    let text = row.status.description.get().or(sub_code).and_then(clean);
    Some(Event { kind, reason, code: Some(identity), text, time, place: place(&row.location) })
}

/// The newest estimate of a delivery.
fn interval(tracked: &wire::TrackingDetail<'_>, warnings: &mut Vec<Warning>) -> Option<Estimate> {
    let of_delivery = tracked.tracking_estimates.iter().filter(|one| one.kind.or_empty().contains("DELIVERY"));
    let newest = of_delivery.max_by_key(|one| {
        (one.kind.get() == Some("ESTIMATED_DELIVERY_DATE"), one.last_updated_time.get().map(str::to_owned))
    })?;
    let interval = &newest.estimated_interval;
    let earliest = moment_if_told(&interval.start_time, "startTime", warnings);
    match moment_if_told(&interval.end_time, "endTime", warnings) {
        Some(latest) => Some(Estimate { earliest: earliest.filter(|earliest| *earliest != latest), latest }),
        None => earliest.map(|latest| Estimate { earliest: None, latest }),
    }
}

fn moment_if_told(text: &Text<'_>, field: &str, warnings: &mut Vec<Warning>) -> Option<Time> {
    text.get().and_then(|_| moment(text, field, warnings))
}

/// A time; without an offset it is UTC, as the specification says of all of them.
fn moment(text: &Text<'_>, field: &str, warnings: &mut Vec<Warning>) -> Option<Time> {
    let time = text.get().and_then(Time::iso);
    if time.is_none() {
        Warning::new(Oddity::Time, format!("{field} is no time")).add_to(warnings);
    }
    time.map(|time| time.in_carrier_zone(&jiff::tz::TimeZone::UTC))
}

fn place(location: &wire::Location<'_>) -> Place {
    let location = location.inner();
    Place {
        city: location.city.get().and_then(clean),
        region: location.state_or_region.get().or(location.region.get()).and_then(clean),
        postal_code: location.postal_code.get().and_then(clean),
        country_code: location.country_code.get().and_then(country),
        ..Place::default()
    }
}
