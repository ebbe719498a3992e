//! From GLS's parcels to reports. A row answers the number it says was requested; one row's error harms no other.

use jiff::Timestamp;
use waybill_contract::{
    Asked, Depth, Event, Fault, Kind, Meaning, Number, Oddity, Outcome, Parsed, PickupPoint, Place, Report, Response,
    Time, Warning, clean, country,
};

use super::{is_parcel_number, meaning, wire};

/// One report per number asked and parcel found.
pub(super) fn parcels(asked: Asked<'_>, body: &wire::Body<'_>, response: &Response) -> Result<Parsed, Fault> {
    let mut parsed = Parsed::default();
    if !body.parcels.given() {
        let code = body.error_code.get().ok_or_else(|| Fault::malformed("no list of parcels"))?;
        let outcome = verdict(code, response)?;
        missing(asked, outcome, &mut parsed);
        return Ok(parsed);
    }
    if body.parcels.odd() > 0 {
        parsed.warnings.push(Warning::new(Oddity::Field, "a parcel that is no object"));
    }
    let mut failed = None;
    for row in body.parcels.iter() {
        let number = number(asked, body, row);
        if number.is_none() && matches!(asked, Asked::Batch(_)) {
            parsed.warnings.push(Warning::new(Oddity::UnaskedNumber, "parcels[].requested"));
            continue;
        }
        if let Err(fault) = read(number, row, response, &mut parsed) {
            failed = Some(fault);
        }
    }
    if let Some(fault) = failed.filter(|_| parsed.reports.is_empty()) {
        return Err(fault);
    }
    if body.parcels.is_empty() {
        missing(asked, Outcome::NotFound, &mut parsed);
    }
    Ok(parsed)
}

/// The parcels of the body that wait in a parcel shop not known yet: the number asked and GLS's own. A sweep looks only at
/// those that have come there within a day, for which shop it is does not change.
pub(super) fn waiting(now: Timestamp, asked: Asked<'_>, body: &wire::Body<'_>) -> Vec<(Number, Number)> {
    let sweep = matches!(asked, Asked::Batch(batch) if batch.depth() == Depth::Sweep);
    let since = |row: &wire::Parcel<'_>| row.status_date_time.get().and_then(moment)?.instant();
    let old = |row: &wire::Parcel<'_>| since(row).is_some_and(|since| now.duration_since(since).as_hours() >= 24);
    let waits = |row: &&wire::Parcel<'_>| word(&row.status).as_deref() == Some("DELIVEREDPS") && !(sweep && old(row));
    let named = |row: &wire::Parcel<'_>| {
        let number = number(asked, body, row)?;
        let unit = row.unitno.get().and_then(|text| Number::parse(text).ok());
        Some((number.clone(), unit.unwrap_or(number)))
    };
    body.parcels.iter().filter(waits).filter_map(named).collect()
}

/// The parcel shop of a body that names one.
pub(super) fn shop(body: &wire::Body<'_>) -> Option<PickupPoint> {
    let id = body.parcelshop_delivery.parcelshop_id.get().and_then(clean)?;
    Some(PickupPoint { id: Some(id), ..PickupPoint::default() })
}

/// Which number a row answers. `unitno` may lack the check digit of the number asked.
fn number(asked: Asked<'_>, body: &wire::Body<'_>, row: &wire::Parcel<'_>) -> Option<Number> {
    let said = || [&row.requested, &row.unitno].into_iter().filter_map(|text| Number::parse(text.get()?).ok());
    let Asked::Batch(batch) = asked else { return said().next() };
    let mut numbers = batch.items().iter().map(|item| &item.number);
    let exact = said().find(|number| asked.wants(number));
    let alike = || numbers.find(|number| said().any(|other| same_parcel(number, &other))).cloned();
    let lone = || asked.only().filter(|_| body.parcels.len() == 1 && said().next().is_none()).cloned();
    exact.or_else(alike).or_else(lone)
}

fn same_parcel(one: &Number, other: &Number) -> bool {
    let both = is_parcel_number(one.as_str()) && is_parcel_number(other.as_str());
    both && one.as_str().get(..11) == other.as_str().get(..11)
}

/// What an error code says of a number: `E_404_01` and its like begin with an HTTP status.
fn verdict(code: &str, response: &Response) -> Result<Outcome, Fault> {
    let detail: String = code.chars().take(50).collect();
    let status = code.strip_prefix("E_").and_then(|rest| rest.get(..3)?.parse::<u16>().ok());
    match status {
        Some(404) => Ok(Outcome::NotFound),
        // Too many at once is our mistake, not the number's.
        Some(400) if code != "E_400_02" => Ok(Outcome::InvalidNumber),
        _ => Err(status
            .and_then(|status| response.fault_of(status, Some(detail.clone())))
            .unwrap_or_else(|| Fault::malformed(detail))),
    }
}

/// The same outcome for every number asked, or for one without a name.
fn missing(asked: Asked<'_>, outcome: Outcome, parsed: &mut Parsed) {
    let report = |number| Report { number, outcome, ..Report::default() };
    parsed.reports.extend(Report::on_all(asked, report));
}

/// A row. Its error is the number's, and one that is over later leaves the number unanswered.
fn read(number: Option<Number>, row: &wire::Parcel<'_>, response: &Response, parsed: &mut Parsed) -> Result<(), Fault> {
    let silent = row.events.is_empty() && row.status.get().is_none();
    if let Some(code) = row.error_code.get() {
        let verdict = verdict(code, response);
        if !matches!(verdict, Ok(Outcome::NotFound)) || !silent {
            let code: String = code.chars().take(50).collect();
            parsed.warnings.push(Warning::new(Oddity::Carrier, code));
        }
        if silent {
            add(Report { number, outcome: verdict?, ..Report::default() }, parsed);
            return Ok(());
        }
    }
    let instance = row.unitno.get().and_then(clean);
    let events = events(row, &mut parsed.warnings);
    let mut report = Report { number, instance, events, ..Report::default() };
    if let Some(Meaning { kind, .. }) = word(&row.status).as_deref().and_then(meaning::of_status)
        && kind.effect().status.is_some()
    {
        report.place_newest_by_summary(kind);
    }
    add(report, parsed);
    Ok(())
}

/// Rows of one parcel are one report.
fn add(report: Report, parsed: &mut Parsed) {
    let same = |known: &&mut Report| known.number == report.number && known.instance == report.instance;
    match parsed.reports.iter_mut().find(same) {
        None => parsed.reports.push(report),
        Some(known) if known.outcome != Outcome::Found => *known = report,
        Some(known) => known.events.extend(report.events),
    }
}

/// The events, and the status if it is one of its own.
fn events(row: &wire::Parcel<'_>, warnings: &mut Vec<Warning>) -> Vec<Event> {
    if row.events.odd() > 0 {
        warnings.push(Warning::new(Oddity::Event, "an event that is no object"));
    }
    let status = word(&row.status);
    let since = row.status_date_time.get().and_then(moment);
    let mut events = Vec::with_capacity(row.events.len());
    for event in row.events.iter() {
        events.extend(read_event(event, status.as_deref(), since, warnings));
    }
    let Some(status) = status else { return events };
    let known = meaning::of_status(&status);
    if known.is_none() {
        warnings.push(Warning::new(Oddity::UnmappedCode, status.clone()));
    }
    let says = known.map_or(Kind::Unknown, |meaning| meaning.kind);
    let repeats = |event: &Event| {
        let moment = since.is_some_and(|since| is_same(&event.time, &since));
        moment || event.kind.effect().status == says.effect().status
    };
    // That the history is closed is no news, unless there is none.
    if events.iter().any(repeats) || says.effect().informational() && !events.is_empty() {
        return events;
    }
    match since {
        Some(time) => {
            let reason = known.and_then(|meaning| meaning.reason);
            let event = Event { kind: says, reason, code: Some(status), text: None, time, place: Place::default() };
            events.insert(0, event);
        }
        None => warnings.push(Warning::new(Oddity::Summary, status)),
    }
    events
}

fn read_event(
    event: &wire::Event<'_>,
    status: Option<&str>,
    since: Option<Time>,
    warnings: &mut Vec<Warning>,
) -> Option<Event> {
    let code = word(&event.code);
    let text = event.description.get().and_then(clean);
    let name = code.as_deref().unwrap_or("no code");
    let Some(time) = event.event_date_time.get().and_then(moment) else {
        warnings.push(Warning::new(Oddity::Time, format!("{name}: eventDateTime")));
        return None;
    };
    if code.is_none() && text.is_none() {
        warnings.push(Warning::new(Oddity::Event, "an event without code and description"));
        return None;
    }
    // The parcel's status is the coarser word of the event that made it.
    let newest = since.is_some_and(|since| is_same(&time, &since));
    let coarser = status.filter(|_| newest).and_then(meaning::of_status);
    let (meaning, unmapped) = meaning::of_event(code.as_deref(), text.as_deref(), coarser);
    if unmapped {
        warnings.push(Warning::new(Oddity::UnmappedCode, name));
    }
    let place = Place {
        city: event.city.get().and_then(clean),
        postal_code: event.postal_code.get().and_then(clean),
        country_code: event.country.get().and_then(country),
        ..Place::default()
    };
    Some(Event { kind: meaning.kind, reason: meaning.reason, code, text, time, place })
}

/// A code or status as the tables have it.
fn word(text: &waybill_contract::lenient::Text<'_>) -> Option<String> {
    let word = clean(text.get()?)?.to_ascii_uppercase();
    (word.len() <= 60).then_some(word)
}

/// `2026-02-10T15:13:46+0100`: the offset has no colon, and was not always there. One that is missing must not be guessed.
fn moment(text: &str) -> Option<Time> {
    Time::iso(text)
}

fn is_same(one: &Time, other: &Time) -> bool {
    match (one.instant(), other.instant()) {
        (Some(one), Some(other)) => one == other,
        _ => one.civil() == other.civil(),
    }
}
