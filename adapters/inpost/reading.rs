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

/// Reads a tracking answer, or a list of shipments.
pub(super) fn read(asked: Asked<'_>, body: &wire::Parcel<'_>) -> Result<Parsed, Fault> {
    let says = |parcel: &&wire::Parcel<'_>| parcel.status.get().is_some() || parcel.tracking_details.given();
    let parcels: Vec<&wire::Parcel<'_>> = match body.items.given() {
        true => body.items.iter().filter(says).collect(),
        false => [body].into_iter().filter(says).collect(),
    };
    if parcels.is_empty() {
        return Err(Fault::malformed("neither status nor tracking_details"));
    }
    let mut parsed = Parsed::default();
    for parcel in &parcels {
        let named = parcel.tracking_number.get().and_then(|text| Number::parse(text).ok());
        let number = named.or_else(|| asked.only().filter(|_| !body.items.given()).cloned());
        let mut warnings = Vec::new();
        let events = events(parcel, &mut warnings);
        let mut report = Report { number, events, facts: facts(parcel), ..Report::default() };
        if let Some(kind) = parcel.status.get().and_then(placed) {
            report.place_newest_by_summary(kind);
        }
        match wanted(asked, report) {
            Some(report) if parsed.reports.iter().all(|known| known.number != report.number) => {
                parsed.reports.push(report);
                warnings.into_iter().for_each(|warning| warning.add_to(&mut parsed.warnings));
            }
            _ => Warning::new(Oddity::UnaskedNumber, "tracking_number").add_to(&mut parsed.warnings),
        }
    }
    Ok(parsed)
}

/// Where a parcel is whose status is a notice, for a list of shipments, that has no history.
fn placed(status: &str) -> Option<Kind> {
    Some(match status {
        "pickup_reminder_sent" => Kind::AvailableForPickup,
        "canceled_redirect_to_box" | "delay_in_delivery" | "oversized" => Kind::InTransit,
        _ => return None,
    })
}

/// The history, and the parcel's status where the history does not have it.
fn events(parcel: &wire::Parcel<'_>, warnings: &mut Vec<Warning>) -> Vec<Event> {
    if parcel.tracking_details.odd() > 0 {
        Warning::new(Oddity::Event, "an event that is no object").add_to(warnings);
    }
    let told = parcel.tracking_details.iter();
    let mut events: Vec<Event> = told.filter_map(|detail| event(detail, warnings)).collect();
    if let Some(status) = parcel.status.get().map(str::to_lowercase)
        && events.iter().all(|event| event.code.as_deref() != Some(&status))
    {
        match parcel.updated_at.get().and_then(moment) {
            Some(time) => events.insert(0, of(status, time, warnings)),
            None => Warning::new(Oddity::Summary, format!("status {status} without a time")).add_to(warnings),
        }
    }
    events
}

fn event(detail: &wire::Detail<'_>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let Some(time) = detail.datetime.get().and_then(moment) else {
        Warning::new(Oddity::Time, "tracking_details[].datetime").add_to(warnings);
        return None;
    };
    let text = detail.origin_status.get().and_then(clean);
    let mut event = match detail.status.get() {
        Some(status) => of(status.to_lowercase(), time, warnings),
        None if text.is_some() => {
            Warning::new(Oddity::UnmappedCode, "an event without status").add_to(warnings);
            Event { kind: Kind::Unknown, reason: None, code: None, text: None, time, place: Place::default() }
        }
        None => {
            Warning::new(Oddity::Event, "an event that says nothing").add_to(warnings);
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
        Warning::new(Oddity::UnmappedCode, status.clone()).add_to(warnings);
        Meaning::of(Kind::Unknown)
    });
    Event { kind, reason, code: Some(status), text: None, time, place: Place::default() }
}

/// With an offset nearly always; without it the time is Warsaw's.
fn moment(text: &str) -> Option<Time> {
    Some(Time::iso(text)?.in_carrier_zone(&WARSAW))
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
