//! `trackingresult` as a report. It mostly does not name the parcel: it answers the one number that was asked.

use waybill_contract::{
    Asked, Delivery, Estimate, Event, Facts, Kind, Number, Oddity, Outcome, Parsed, Place, Report, Time, Warning,
    clean, country, zone,
};

use super::meaning::{self, Said};
use super::when::{self, Order};
use super::wire::{ShipmentInfo, StatusInfo, Tracking, Words};

/// The report; times are local in the unit's zone.
pub(super) fn of(tracking: &Tracking<'_>, asked: Asked<'_>, unit: &'static str) -> Parsed {
    let mut parsed = Parsed::default();
    let named = || tracking.shipment_info.parcel_label_number.get().and_then(|text| Number::parse(text).ok());
    let number = match asked {
        Asked::Batch(_) => asked.only().cloned(),
        Asked::Anything => named(),
    };
    let rows = &tracking.status_info;
    if tracking.shipment_info.get().is_none() && rows.is_empty() && rows.odd() == 0 {
        parsed.reports.push(Report::not_found(number));
        return parsed;
    }
    let warnings = &mut parsed.warnings;
    warnings.extend((0..rows.odd()).map(|_| Warning::new(Oddity::Event, "a statusInfo is no object")));
    let order = Order::of(rows.iter().filter_map(|row| row.date.get()));
    let here = zone::named(unit);
    let at = |text: &str| {
        when::of_row(text, order.unwrap_or_default())
            .map(|time| here.as_ref().map_or(time, |zone| time.in_carrier_zone(zone)))
    };
    let events: Vec<Event> = rows.iter().filter_map(|row| event(row, at, warnings)).collect();
    let info = &*tracking.shipment_info;
    if events.is_empty()
        && let Some(status) = info.status.get()
    {
        // The parcel's own status has no time.
        warnings.push(Warning::new(Oddity::Summary, status.chars().take(40).collect::<String>()));
    }
    let facts = facts(info, &events, order, at);
    parsed.reports.push(Report { number, outcome: Outcome::Found, events, facts, ..Report::default() });
    parsed
}

fn event(row: &StatusInfo<'_>, at: impl Fn(&str) -> Option<Time>, warnings: &mut Vec<Warning>) -> Option<Event> {
    // Steps that are still to come, of a progress bar.
    if row.status_has_been_reached.as_ref().is_some_and(|flag| !flag.get().is_some_and(is_true)) {
        return None;
    }
    let said = row.status.get();
    let text = row.words().next().and_then(clean);
    if said.is_none() && text.is_none() {
        warnings.push(Warning::new(Oddity::Event, "a statusInfo without status and label"));
        return None;
    }
    let name = said.unwrap_or("no status").chars().take(40).collect::<String>();
    let Some(time) = row.date.get().and_then(at) else {
        warnings.push(Warning::new(Oddity::Time, format!("{name}: date")));
        return None;
    };
    let Said { code, meaning, unmapped } = meaning::of(said, row.words());
    if unmapped {
        warnings.push(Warning::new(Oddity::UnmappedCode, name));
    }
    let place = row.location.get().map(place).unwrap_or_default();
    let code = code.map(Into::into);
    Some(Event { kind: meaning.kind, reason: meaning.reason, code, text, time, place })
}

fn is_true(flag: &str) -> bool {
    flag == "1" || flag.eq_ignore_ascii_case("true")
}

/// `Mechelen (BE)`, or words.
fn place(text: &str) -> Place {
    let parts = text.trim().strip_suffix(')').and_then(|text| text.rsplit_once('('));
    match parts.and_then(|(city, code)| Some((city, country(code)?))) {
        Some((city, code)) => Place { city: clean(city), country_code: Some(code), ..Place::default() },
        None => Place { text: clean(text), ..Place::default() },
    }
}

fn facts(info: &ShipmentInfo<'_>, events: &[Event], order: Option<Order>, at: impl Fn(&str) -> Option<Time>) -> Facts {
    let delivered = events.iter().any(|event| event.kind.delivers() || event.kind == Kind::Returned);
    Facts {
        estimate: estimate(&info.predict_information, order, at),
        delivery: signed_by(&info.receiver).filter(|_| delivered),
        service: info.service_description.get().or(info.product_name.get()).and_then(clean),
        ..Facts::default()
    }
}

/// Free text; of use only where it names one day, and maybe a window of it.
fn estimate(words: &Words<'_>, order: Option<Order>, at: impl Fn(&str) -> Option<Time>) -> Option<Estimate> {
    let (day, clocks) = when::window(&words.texts().collect::<Vec<_>>().join(" "), order)?;
    let time = |clock: jiff::civil::Time| at(&day.to_datetime(clock).to_string()).map(Time::to_the_minute);
    match clocks.as_slice() {
        [from, until] if from < until => Some(Estimate { earliest: time(*from), latest: time(*until)? }),
        [until] => Some(Estimate { earliest: None, latest: time(*until)? }),
        _ => Some(Estimate { earliest: None, latest: Time::date(day) }),
    }
}

/// `receiver` may be whom the parcel is for or who took it; its heading tells.
fn signed_by(receiver: &Words<'_>) -> Option<Delivery> {
    let head = receiver.head.as_ref()?.get()?.to_lowercase();
    let took = ["received", "signed", "accepted", "ontvangen", "getekend", "reçu", "angenommen", "empfangen"];
    let name = receiver.get().and_then(clean).filter(|_| took.iter().any(|word| head.contains(word)))?;
    Some(Delivery { signed_by: Some(name), ..Delivery::default() })
}
