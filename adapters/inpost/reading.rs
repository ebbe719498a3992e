//! From a parcel of ShipX to a report. `origin_status` is kept as the event's text: it is the operator's own code, and
//! nothing may be mapped on it.

use std::sync::LazyLock;

use jiff::tz::TimeZone;
use waybill_contract::{
    Asked, CodeTable, Event, Facts, Fault, Kind, Meaning, Number, Oddity, Parsed, PickupPoint, Place, Report, Time,
    Warning, clean, zone,
};

use super::wire;

static CODES: LazyLock<CodeTable> =
    LazyLock::new(|| CodeTable::parse(include_str!("codes.tsv")).expect("the conformance suite reads every table"));

static WARSAW: LazyLock<TimeZone> =
    LazyLock::new(|| zone::named("Europe/Warsaw").expect("the bundled database has its zones"));

/// Status names.
pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

/// The report, if it is of a number asked for.
pub(super) fn wanted(asked: Asked<'_>, report: Report) -> Option<Report> {
    let wanted = match (&report.number, asked) {
        (Some(number), _) => asked.wants(number),
        (None, asked) => matches!(asked, Asked::Anything),
    };
    wanted.then_some(report)
}

/// Reads a tracking answer.
pub(super) fn read(asked: Asked<'_>, parcel: &wire::Parcel<'_>) -> Result<Parsed, Fault> {
    if parcel.status.get().is_none() && !parcel.tracking_details.given() {
        return Err(Fault::malformed("neither status nor tracking_details"));
    }
    let named = parcel.tracking_number.get().and_then(|text| Number::parse(text).ok());
    let number = named.or_else(|| asked.only().cloned());
    let mut parsed = Parsed::default();
    let events = events(parcel, &mut parsed.warnings);
    match wanted(asked, Report { number, events, facts: facts(parcel), ..Report::default() }) {
        Some(report) => parsed.reports.push(report),
        None => parsed.warnings = vec![Warning::new(Oddity::UnaskedNumber, "tracking_number")],
    }
    Ok(parsed)
}

/// The history, and the parcel's status where the history does not have it.
fn events(parcel: &wire::Parcel<'_>, warnings: &mut Vec<Warning>) -> Vec<Event> {
    if parcel.tracking_details.odd() > 0 {
        warnings.push(Warning::new(Oddity::Event, "an event that is no object"));
    }
    let told = parcel.tracking_details.iter();
    let mut events: Vec<Event> = told.filter_map(|detail| event(detail, warnings)).collect();
    if let Some(status) = parcel.status.get().map(str::to_lowercase)
        && events.iter().all(|event| event.code.as_deref() != Some(&status))
    {
        match parcel.updated_at.get().and_then(moment) {
            Some(time) => events.insert(0, of(status, time, warnings)),
            None => warnings.push(Warning::new(Oddity::Summary, format!("status {status} without a time"))),
        }
    }
    events
}

fn event(detail: &wire::Detail<'_>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let Some(time) = detail.datetime.get().and_then(moment) else {
        warnings.push(Warning::new(Oddity::Time, "tracking_details[].datetime"));
        return None;
    };
    let text = detail.origin_status.get().and_then(clean);
    let mut event = match detail.status.get() {
        Some(status) => of(status.to_lowercase(), time, warnings),
        None if text.is_some() => {
            warnings.push(Warning::new(Oddity::UnmappedCode, "an event without status"));
            Event { kind: Kind::Unknown, reason: None, code: None, text: None, time, place: Place::default() }
        }
        None => {
            warnings.push(Warning::new(Oddity::Event, "an event that says nothing"));
            return None;
        }
    };
    event.text = text;
    event.place.facility = detail.agency.get().and_then(clean);
    Some(event)
}

/// The event of a status name in lower case.
fn of(status: String, time: Time, warnings: &mut Vec<Warning>) -> Event {
    let Meaning { kind, reason } = CODES.get(&status).unwrap_or_else(|| {
        warnings.push(Warning::new(Oddity::UnmappedCode, status.clone()));
        Meaning::of(Kind::Unknown)
    });
    Event { kind, reason, code: Some(status), text: None, time, place: Place::default() }
}

/// ISO 8601 with an offset; InPost also writes it with blanks and without the offset's colon, which is Warsaw's.
fn moment(text: &str) -> Option<Time> {
    let time = Time::iso(text).or_else(|| Time::iso(&text.replacen(" +", "+", 1).replacen(" -", "-", 1)))?;
    Some(time.in_carrier_zone(&WARSAW))
}

fn facts(parcel: &wire::Parcel<'_>) -> Facts {
    let attributes = &parcel.custom_attributes;
    let id = attributes.target_machine_id.get().and_then(clean);
    let target = attributes.target_machine_detail.get();
    let pickup_point = PickupPoint {
        name: target.and_then(|point| point.name.get()).and_then(clean),
        place: target.map(place).unwrap_or_default(),
        id,
        collect_by: None,
    };
    let dropoff = attributes.dropoff_machine_detail.get();
    let origin = Place {
        facility: attributes.dropoff_machine_id.get().or(dropoff.and_then(|point| point.name.get())).and_then(clean),
        ..dropoff.map(place).unwrap_or_default()
    };
    Facts {
        service: parcel.service.get().or(parcel.kind.get()).and_then(clean),
        pickup_point: (pickup_point != PickupPoint::default()).then_some(pickup_point),
        origin: (!origin.is_empty()).then_some(origin),
        ..Facts::default()
    }
}

/// `line2` is postal code and city, `30-624 Kraków`.
fn place(point: &wire::Point<'_>) -> Place {
    let (line1, line2) = (point.address.line1.get(), point.address.line2.get());
    let parted = line2.and_then(|line| line.split_once(' ')).filter(|(code, _)| is_postal_code(code));
    let text = match (line1, line2) {
        (Some(street), Some(city)) => clean(&format!("{street}, {city}")),
        (one, other) => one.or(other).and_then(clean),
    };
    Place {
        postal_code: parted.and_then(|(code, _)| clean(code)),
        city: parted.and_then(|(_, city)| clean(city)),
        text,
        ..Place::default()
    }
}

fn is_postal_code(text: &str) -> bool {
    text.len() == 6
        && text.bytes().enumerate().all(|(at, byte)| if at == 2 { byte == b'-' } else { byte.is_ascii_digit() })
}
