//! From FedEx's results to reports: one for each number and unique id, never two uses of a number in one.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use waybill_contract::{
    Asked, Event, Fault, Kind, Meaning, Number, Oddity, Outcome, Parsed, Place, Problem, Report, Time, Warning, excerpt,
};
use waybill_contract::{clean, country};

use super::{facts, meaning, wire};

/// Reads every envelope.
pub(super) fn read(asked: Asked<'_>, body: &wire::Body<'_>) -> Result<Parsed, Fault> {
    let mut parsed = Parsed::default();
    if !body.has_results() {
        let told = body.output.alerts.iter().find_map(|alert| unnamed(asked, alert.code()));
        return told.ok_or_else(|| Fault::malformed("neither output nor trackResults"));
    }
    let mut outage = None;
    let output = &body.output;
    for answer in output.complete_track_results.iter().chain(body.complete_track_results.iter()) {
        if answer.track_results.is_empty() {
            parsed.warnings.push(Warning::new(Oddity::Field, "completeTrackResults[].trackResults is empty"));
        }
        for tracked in answer.track_results.iter() {
            outage = outage.or(one(asked, answer.tracking_number.or_empty(), tracked, &mut parsed));
        }
        odd(&mut parsed, "trackResults", answer.track_results.odd());
    }
    for tracked in output.track_results.iter().chain(body.track_results.iter()) {
        outage = outage.or(one(asked, "", tracked, &mut parsed));
    }
    odd(&mut parsed, "trackResults", output.track_results.odd() + body.track_results.odd());
    odd(&mut parsed, "completeTrackResults", output.complete_track_results.odd());
    for alert in output.alerts.iter() {
        if !alert.code().is_empty() {
            parsed.warnings.push(Warning::new(Oddity::Carrier, alert.code()));
        }
    }
    match outage {
        Some(fault) if parsed.reports.is_empty() => Err(fault),
        _ => Ok(parsed),
    }
}

impl wire::Body<'_> {
    /// Whether there is any place where results stand.
    pub(super) fn has_results(&self) -> bool {
        let output = &self.output;
        let lists = [&output.complete_track_results, &self.complete_track_results];
        let loose = [&output.track_results, &self.track_results];
        lists.iter().any(|list| !list.is_empty()) || loose.iter().any(|list| !list.is_empty())
    }
}

/// What an error code says of a number, if it does.
pub(super) fn outcome(code: &str) -> Option<Outcome> {
    match code {
        "TRACKING.TRACKINGNUMBER.INVALID" | "TRACKING.TRACKINGNUMBER.EMPTY" => Some(Outcome::InvalidNumber),
        // Not unique: there are several uses and FedEx tells of none of them.
        "TRACKING.DATA.NOTUNIQUE" => Some(Outcome::NotFound),
        _ if code.starts_with("TRACKING.") && code.ends_with(".NOTFOUND") => Some(Outcome::NotFound),
        _ => None,
    }
}

/// What a code that names no number says of the one asked for; of several it says nothing.
pub(super) fn unnamed(asked: Asked<'_>, code: &str) -> Option<Parsed> {
    let (outcome, number) = (outcome(code)?, asked.number_of(None)?);
    Some(Parsed { reports: vec![Report { outcome, ..Report::not_found(number) }], ..Parsed::default() })
}

/// Whether an error code says that FedEx does not work just now.
pub(super) fn is_outage(code: &str) -> bool {
    ["UNAVAILABLE", "INTERNAL.SERVER", "SYSTEM.ERROR", "TIMEOUT"].iter().any(|word| code.contains(word))
}

fn odd(parsed: &mut Parsed, list: &str, count: usize) {
    if count > 0 {
        parsed.warnings.push(Warning::new(Oddity::Field, format!("{list}[]: {count} are no objects")));
    }
}

/// One use of a number. Gives the fault of a result that failed for a while: its number is asked again.
fn one(asked: Asked<'_>, outer: &str, tracked: &wire::Tracked<'_>, parsed: &mut Parsed) -> Option<Fault> {
    let info = &tracked.tracking_number_info;
    let texts = [outer, info.tracking_number.or_empty()];
    let mut numbers = texts.iter().filter_map(|text| Number::parse(text).ok());
    let Some(number) = numbers.find(|number| asked.wants(number)) else {
        parsed.warnings.push(Warning::new(Oddity::UnaskedNumber, "completeTrackResults[].trackingNumber"));
        return None;
    };
    let failure = &tracked.error;
    let code = failure.code.or_empty();
    if !code.is_empty() && tracked.scan_events.is_empty() && tracked.date_and_times.is_empty() {
        return failed(number, code, parsed);
    }
    if !code.is_empty() {
        parsed.warnings.push(Warning::new(Oddity::Carrier, code));
    }
    let instance = clean(info.tracking_number_unique_id.or_empty());
    let events = events(tracked, &mut parsed.warnings);
    let facts = facts::of(tracked, &number, &events, &mut parsed.warnings);
    add(parsed, Report { number: Some(number), instance, events, facts, ..Report::default() });
    None
}

fn failed(number: Number, code: &str, parsed: &mut Parsed) -> Option<Fault> {
    match outcome(code) {
        Some(outcome) => {
            if code.ends_with("NOTUNIQUE") {
                parsed.warnings.push(Warning::new(Oddity::Carrier, code));
            }
            add(parsed, Report { outcome, ..Report::not_found(Some(number)) });
            None
        }
        None => {
            parsed.warnings.push(Warning::new(Oddity::Carrier, code));
            Some(match is_outage(code) {
                true => Fault::Unavailable { status: 200, retry_after: None, detail: excerpt(code) },
                false => Fault::malformed(format!("a result failed with {code}")),
            })
        }
    }
}

/// Results under one unique id are one use told twice.
fn add(parsed: &mut Parsed, report: Report) {
    let same = |known: &&mut Report| known.number == report.number && known.instance == report.instance;
    match parsed.reports.iter_mut().find(same) {
        None => parsed.reports.push(report),
        Some(known) if known.outcome != Outcome::Found => *known = report,
        Some(known) => {
            let new: Vec<Event> = report.events.into_iter().filter(|event| !known.events.contains(event)).collect();
            known.events.extend(new);
        }
    }
}

/// Scans in the order of the body, newest first.
fn events(tracked: &wire::Tracked<'_>, warnings: &mut Vec<Warning>) -> Vec<Event> {
    let latest: &wire::Latest<'_> = &tracked.latest_status_detail;
    let mut told = Some(latest).filter(|latest| latest.code.get().is_some());
    let mut events = Vec::with_capacity(tracked.scan_events.len());
    for scan in tracked.scan_events.iter() {
        // The summary speaks of the newest scan of its code.
        let of_this = told.take_if(|latest| latest.code.or_empty().eq_ignore_ascii_case(scan.event_type.or_empty()));
        events.extend(event(scan, of_this, warnings));
    }
    if tracked.scan_events.odd() > 0 {
        warnings
            .push(Warning::new(Oddity::Event, format!("scanEvents[]: {} are no objects", tracked.scan_events.odd())));
    }
    if !events.iter().any(|event| event.kind.delivers()) {
        events.extend(delivery_without_scan(tracked, warnings));
    }
    in_their_order(tracked, &mut events);
    summary(latest, tracked, &events, warnings);
    events
}

fn event(scan: &wire::Scan<'_>, latest: Option<&wire::Latest<'_>>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let said = scan.date.or_empty();
    let Some(time) = Time::iso(said) else {
        let what = if said.is_empty() { "is missing" } else { "is no time" };
        warnings.push(Warning::new(Oddity::Time, format!("scanEvents[].date {what}")));
        return None;
    };
    let (code, text) = (meaning::code(scan), text(scan));
    if code.is_none() && text.is_none() {
        warnings.push(Warning::new(Oddity::Event, "a scan has neither type nor description"));
        return None;
    }
    let Meaning { kind, reason } = meaning::of(scan, latest, warnings);
    let mut place = place(&scan.scan_location);
    place.facility = clean(scan.location_id.or_empty()).or(place.facility);
    Some(Event { kind, reason, code, text, time, place })
}

/// What happened and, where it is an exception, why.
fn text(scan: &wire::Scan<'_>) -> Option<String> {
    let what = clean(scan.event_description.or_empty()).or_else(|| clean(scan.derived_status.or_empty()));
    match (what, clean(scan.exception_description.or_empty())) {
        (Some(what), Some(why)) if what != why => Some(format!("{what}: {why}")),
        (what, why) => what.or(why),
    }
}

/// A delivery that only `dateAndTimes` tells of: the event that its scan would be, so that the scan later joins it.
fn delivery_without_scan(tracked: &wire::Tracked<'_>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let said = facts::date_time(tracked, "ACTUAL_DELIVERY")?;
    let Some(time) = Time::iso(said) else {
        warnings.push(Warning::new(Oddity::Time, "dateAndTimes[ACTUAL_DELIVERY] is no time"));
        return None;
    };
    let latest = &tracked.latest_status_detail;
    let of_this = latest.code.or_empty().eq_ignore_ascii_case("DL");
    let text =
        of_this.then(|| clean(latest.description.or_empty()).or_else(|| clean(latest.status_by_locale.or_empty())));
    let place = place(tracked.delivery_details.actual_delivery_address.address());
    Some(Event { kind: Kind::Delivered, reason: None, code: Some("DL".into()), text: text.flatten(), time, place })
}

/// What only the scans before or after decide: where the last delivery went, and what later news does not undo.
fn in_their_order(tracked: &wire::Tracked<'_>, events: &mut [Event]) {
    let at = |event: &Event| event.time.instant_in(&TimeZone::UTC);
    let first = |events: &[Event], of: fn(&Event) -> bool| events.iter().filter(|event| of(event)).map(at).min();
    let returning = first(events, |event| event.kind == Kind::Returning);
    let delivered = first(events, |event| event.kind.delivers());
    let newest = events.iter().filter(|event| event.kind.delivers()).map(at).max();
    let notified = events.iter().any(|event| event.code.as_deref() == Some("OX"));
    let moved = notified.then(|| first(events, |event| event.kind.effect().physical)).flatten();
    let details = &tracked.delivery_details;
    for event in events {
        let after = |instant: Option<Timestamp>| instant.is_some_and(|instant| instant < at(event));
        match event.kind {
            Kind::Delivered if tracked.return_detail.0 || after(returning) => event.kind = Kind::Returned,
            Kind::Delivered => {
                let mut place = event.text.clone().unwrap_or_default();
                if newest == Some(at(event)) {
                    place.extend([" ", details.location_type.or_empty(), " ", details.location_description.or_empty()]);
                }
                event.kind = meaning::delivered(&place);
            }
            // The notice to the postal service is often sent on the way.
            Kind::DataReceived if event.code.as_deref() == Some("OX") && after(moved) => event.kind = Kind::Information,
            Kind::Damaged if after(delivered) => event.kind = Kind::DamageReported,
            _ => {}
        }
    }
}

/// The summary has no time of its own: it only warns, where it says what no event does.
fn summary(latest: &wire::Latest<'_>, tracked: &wire::Tracked<'_>, events: &[Event], warnings: &mut Vec<Warning>) {
    let code =
        if latest.derived_code.get().is_none() { latest.code.or_empty() } else { latest.derived_code.or_empty() };
    if code.is_empty() {
        return;
    }
    let scans = || tracked.scan_events.iter();
    let repeated =
        scans().any(|scan| [&scan.event_type, &scan.derived_status_code].iter().any(|said| said.get() == Some(code)));
    let effect = meaning::of_code(code).map(|meaning| meaning.kind.effect());
    let told = effect.is_some_and(|effect| {
        effect.informational()
            || events.iter().map(|event| event.kind.effect()).any(|known| match effect.status {
                Some(_) => known.status == effect.status,
                // A summary that names no cause is told by any cause.
                None if effect.problem == Some(Problem::Other) => known.problem.is_some(),
                None => known.problem == effect.problem,
            })
    });
    if !repeated && !told {
        warnings.push(Warning::new(Oddity::Summary, format!("latestStatusDetail.derivedCode {code}")));
    }
}

/// A place without streets and names.
pub(super) fn place(location: &wire::Location<'_>) -> Place {
    let address = location.address();
    Place {
        city: clean(address.city.or_empty()),
        region: clean(address.state_or_province_code.or_empty()),
        postal_code: clean(address.postal_code.or_empty()),
        country_code: country(address.country_code.or_empty()),
        facility: clean(location.location_id.or_empty()),
        text: None,
    }
}
