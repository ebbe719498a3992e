//! Delhivery's shipments into our reports. Times are India's, without saying so. Nothing here knows accounts or requests.

use std::sync::LazyLock;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use waybill_contract::lenient::Text;
use waybill_contract::{
    Asked, Delivery, Estimate, Event, Facts, Kind, Number, Oddity, Parsed, Place, Reference, Report, Time, Warning,
    clean, country, grams, zone,
};

use super::flat::{Fields, Flat};
use super::meaning::{Read, Told};
use super::wire::{Body, Consignee, Scan, Shipment};

static INDIA: LazyLock<TimeZone> =
    LazyLock::new(|| zone::named("Asia/Kolkata").expect("the bundled database has its zones"));

/// The reports on what was asked, of a poll's list or of a push's one shipment.
pub(super) fn shipments(asked: Asked<'_>, body: &Body<'_>, weight_unit: Option<&str>) -> Parsed {
    let mut parsed = Parsed::default();
    if body.shipment_data.odd() > 0 {
        Warning::new(Oddity::Field, "a shipment that is no object").add_to(&mut parsed.warnings);
    }
    for shipment in body.shipment_data.iter().chain(body.shipment.get()).map(Shipment::inner) {
        let awb = shipment.awb.get().or(shipment.waybill.get());
        if awb.is_none() && shipment.status.get().is_none() && shipment.scans.is_empty() {
            Warning::new(Oddity::Field, "a shipment that says nothing").add_to(&mut parsed.warnings);
            continue;
        }
        let Some(number) = number(asked, awb, &mut parsed.warnings) else { continue };
        let events = events(shipment, &mut parsed.warnings);
        let facts = facts(shipment, weight_unit, &mut parsed.warnings);
        match parsed.reports.iter_mut().find(|known| known.number == number) {
            Some(known) => known.events.extend(events),
            None => parsed.reports.push(Report { number, events, facts, ..Report::default() }),
        }
    }
    parsed
}

/// One scan of a customised push; none if there is no waybill in it.
pub(super) fn scan_alone(asked: Asked<'_>, flat: &Flat<'_>, fields: &Fields) -> Option<Parsed> {
    let pushed = fields.of(flat);
    pushed.waybill?;
    let mut parsed = Parsed::default();
    let Some(number) = number(asked, pushed.waybill, &mut parsed.warnings) else { return Some(parsed) };
    let told = Told::new(pushed.status_type, pushed.status, pushed.code, pushed.instructions);
    let text = pushed.instructions.or(pushed.status);
    let time = pushed.time.and_then(time);
    let event = time.and_then(|time| event(&told, text, time, pushed.location, &mut parsed.warnings));
    if event.is_none() {
        // It says that something happened, and not when.
        parsed.poll_now.extend(number.clone());
    }
    let facts = Facts { delivery: signed_by(pushed.received_by, &told), ..Facts::default() };
    let events = event.into_iter().map(|(event, _)| event).collect();
    parsed.reports.push(Report { number, events, facts, ..Report::default() });
    Some(parsed)
}

/// The number that a body speaks of: what it names, else the one that was asked for. None if it is somebody else's.
fn number(asked: Asked<'_>, named: Option<&str>, warnings: &mut Vec<Warning>) -> Option<Option<Number>> {
    let number = named.and_then(|text| Number::parse(text).ok());
    if number.is_none() {
        Warning::new(Oddity::Field, "a shipment without a readable AWB").add_to(warnings);
    }
    let number = asked.number_of(number);
    if number.is_none() {
        Warning::new(Oddity::UnaskedNumber, "AWB").add_to(warnings);
    }
    number
}

fn events(shipment: &Shipment<'_>, warnings: &mut Vec<Warning>) -> Vec<Event> {
    if shipment.scans.odd() > 0 {
        Warning::new(Oddity::Event, "a scan that is no object").add_to(warnings);
    }
    let mut events = Vec::with_capacity(shipment.scans.len() + 1);
    for scan in shipment.scans.iter().map(Scan::inner) {
        match moment(scan) {
            Some(time) => events.extend(scanned(scan, &told(scan, None), time, warnings)),
            None => Warning::new(Oddity::Time, "a scan without a readable time").add_to(warnings),
        }
    }
    if let Some(status) = shipment.status.get() {
        let told = told(status, shipment.nsl_code.get());
        match moment(status) {
            Some(time) if events.iter().any(|(event, _)| repeats(event, &told, time)) => {}
            Some(time) => events.extend(scanned(status, &told, time, warnings)),
            None => {
                let says = told.read(&mut Vec::new()).meaning.kind.effect().status;
                if says.is_some() && events.iter().all(|(event, _)| event.kind.effect().status != says) {
                    Warning::new(Oddity::Summary, "Status without a readable time").add_to(warnings);
                }
            }
        }
    }
    failed_rounds(&mut events);
    events.into_iter().map(|(event, _)| event).collect()
}

/// From Dispatched back to Pending, without a word of why, is the failed attempt.
fn failed_rounds(events: &mut [(Event, bool)]) {
    let mut in_time: Vec<&mut (Event, bool)> = events.iter_mut().collect();
    in_time.sort_by_key(|(event, _)| event.time.civil());
    let mut last = Kind::Unknown;
    for (event, by_pair) in in_time {
        let pending = event.code.as_deref().is_some_and(|code| code.split('/').nth(1) == Some("PENDING"));
        match last {
            Kind::OutForDelivery if *by_pair && pending => event.kind = Kind::DeliveryAttempted,
            Kind::ReturnOutForDelivery if *by_pair && pending => event.kind = Kind::ReturnAttempted,
            _ => {}
        }
        if event.kind.effect().status.is_some() {
            last = event.kind;
        }
    }
}

/// The last scan and the status tell the same, though not always the same code.
fn repeats(event: &Event, told: &Told<'_>, time: Time) -> bool {
    event.time.civil() == time.civil()
        && match (event.code.as_deref(), told.code()) {
            (Some(known), Some(code)) => known == code || known.starts_with(told.pair()),
            (known, code) => known.is_none() && code.is_none(),
        }
}

fn told<'t>(scan: &'t Scan<'_>, nsl: Option<&str>) -> Told<'t> {
    let kind = scan.status_type.get().or(scan.scan_type.get());
    let status = scan.status.get().or(scan.scan.get());
    let nsl = scan.status_code.get().or(scan.nsl_code.get()).or(nsl);
    Told::new(kind, status, nsl, scan.instructions.get())
}

/// A scan's event, and whether only its pair says what it is. A scan that says nothing is none.
fn scanned(scan: &Scan<'_>, told: &Told<'_>, time: Time, warnings: &mut Vec<Warning>) -> Option<(Event, bool)> {
    let text = scan.instructions.get().or(scan.status.get()).or(scan.scan.get());
    event(told, text, time, scan.scanned_location.get().or(scan.status_location.get()), warnings)
}

fn event(
    told: &Told<'_>,
    text: Option<&str>,
    time: Time,
    place: Option<&str>,
    warnings: &mut Vec<Warning>,
) -> Option<(Event, bool)> {
    let (code, text) = (told.code(), text.and_then(clean));
    if code.is_none() && text.is_none() {
        Warning::new(Oddity::Event, "a scan that says nothing").add_to(warnings);
        return None;
    }
    let Read { meaning, by_pair } = told.read(warnings);
    let place = place.and_then(clean).map(|place| centre(&place)).unwrap_or_default();
    Some((Event { kind: meaning.kind, reason: meaning.reason, code, text, time, place }, by_pair))
}

/// When: pushes have only the status's time, so it comes first; the scan's own is the same or nearly so.
fn moment(scan: &Scan<'_>) -> Option<Time> {
    [&scan.status_date_time, &scan.scan_date_time].into_iter().find_map(|text| time(text.get()?))
}

fn time(text: &str) -> Option<Time> {
    Some(Time::iso(text)?.in_carrier_zone(&INDIA))
}

/// `Jaipur_Sez_GW (Rajasthan)`: city, part of it and kind of the centre; the state.
fn centre(text: &str) -> Place {
    let (name, region) = match text.strip_suffix(')').and_then(|text| text.rsplit_once('(')) {
        Some((name, region)) => (name.trim(), clean(region)),
        None => (text, None),
    };
    match name.split_once('_') {
        Some((city, _)) => Place { city: clean(city), region, facility: clean(name), ..Place::default() },
        None => Place { city: clean(name), region, ..Place::default() },
    }
}

fn facts(shipment: &Shipment<'_>, weight_unit: Option<&str>, warnings: &mut Vec<Warning>) -> Facts {
    let mut read = |text: &Text<'_>, field: &str| {
        let time = time(text.get()?);
        if time.is_none() {
            Warning::new(Oddity::Time, field).add_to(warnings);
        }
        time
    };
    let back = read(&shipment.rto_started_date, "RTOStartedDate").is_some();
    let back = back.then(|| read(&shipment.return_promised_delivery_date, "ReturnPromisedDeliveryDate")).flatten();
    let estimate = back
        .or_else(|| read(&shipment.expected_delivery_date, "ExpectedDeliveryDate"))
        .or_else(|| read(&shipment.promised_delivery_date, "PromisedDeliveryDate"));
    let shipped = read(&shipment.pickedup_date, "PickedupDate").or_else(|| read(&shipment.pick_up_date, "PickUpDate"));
    let reference = shipment.reference_no.get().and_then(clean);
    let status = shipment.status.get();
    Facts {
        // Midnight is how a day is written.
        estimate: estimate
            .map(|time| if time.is_midnight() { time.to_the_day() } else { time })
            .map(|latest| Estimate { earliest: None, latest }),
        delivery: status
            .and_then(|status| signed_by(status.recieved_by.get().or(status.received_by.get()), &told(status, None))),
        weight_grams: weight_unit.and_then(|unit| grams(shipment.charged_weight.get()?, unit)),
        pieces: shipment.quantity.get().and_then(|text| text.parse().ok()).filter(|count| *count > 0),
        references: reference.map(|value| Reference { kind: "reference_no".into(), value }).into_iter().collect(),
        ship_date: shipped.map(|time| -> Date { time.civil().date() }),
        origin: shipment.origin.get().map(centre),
        destination: consignee(&shipment.consignee).or_else(|| shipment.destination.get().map(centre)),
        ..Facts::default()
    }
}

/// The receiver's name, which counts once it is delivered.
fn signed_by(name: Option<&str>, told: &Told<'_>) -> Option<Delivery> {
    let signed_by = name.and_then(clean).filter(|_| told.ends())?;
    Some(Delivery { signed_by: Some(signed_by), ..Delivery::default() })
}

fn consignee(consignee: &Consignee<'_>) -> Option<Place> {
    let land = consignee.country.get();
    let place = Place {
        city: consignee.city.get().and_then(clean),
        region: consignee.state.get().and_then(clean),
        postal_code: consignee.pin_code.get().and_then(clean),
        country_code: match land {
            Some(land) if land.eq_ignore_ascii_case("india") => Some("IN".into()),
            land => land.and_then(country),
        },
        ..Place::default()
    };
    (!place.is_empty()).then_some(place)
}
