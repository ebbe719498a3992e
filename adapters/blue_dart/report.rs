//! From Blue Dart's shipments to reports: of one waybill each, never of a number that was not asked for.

use waybill_contract::lenient::collected;
use waybill_contract::{
    Asked, Delivery, Estimate, Event, Facts, Kind, Leg, LegRole, Meaning, Number, Oddity, Parsed, PickupPoint, Place,
    Proof, Reference, Report, Time, Warning, clean, grams,
};

use super::wire::{Body, Scan, Shipment};
use super::{meaning, when};

/// Reads every shipment.
pub(super) fn read(asked: Asked<'_>, body: &Body<'_>) -> Parsed {
    let mut parsed = Parsed::default();
    parsed.warnings.extend((0..body.odd).map(|_| Warning::new(Oddity::Field, "a Shipment is no object")));
    for shipment in &body.shipments {
        one(asked, shipment, body.pushed, &mut parsed);
    }
    parsed
}

fn one(asked: Asked<'_>, shipment: &Shipment<'_>, pushed: bool, parsed: &mut Parsed) {
    let Parsed { reports, warnings, .. } = parsed;
    let named = shipment.waybill_no.get().and_then(|text| Number::parse(text).ok());
    let number = if named.is_none() { asked.only().cloned() } else { named };
    let wanted = number.as_ref().map_or(matches!(asked, Asked::Anything), |number| asked.wants(number));
    if !wanted {
        return warnings.push(Warning::new(Oddity::UnaskedNumber, "Shipment WaybillNo"));
    }
    let mut report = match is_unknown(shipment) {
        true => Report::not_found(number),
        false => found(number, shipment, pushed, warnings),
    };
    // A push holds the scans of a waybill one by one.
    match reports.iter_mut().find(|known| known.number == report.number) {
        Some(known) if pushed => {
            report.events.retain(|event| !known.events.contains(event));
            known.events.append(&mut report.events);
        }
        Some(_) => warnings.push(Warning::new(Oddity::Carrier, "a second answer on one number")),
        None => reports.push(report),
    }
}

/// `NF`; without a type the words say it.
fn is_unknown(shipment: &Shipment<'_>) -> bool {
    let words = || shipment.status.or_empty().to_ascii_lowercase();
    let scanned = !shipment.scans.scan_detail.is_empty();
    match shipment.status_type.get() {
        Some(word) => word.eq_ignore_ascii_case("NF") && !scanned,
        None => {
            !scanned && ["incorrect waybill", "no information", "not found"].iter().any(|one| words().contains(one))
        }
    }
}

/// What stands before the number of the parcel that comes back under a new one.
const ORIGINAL: &str = "074-";

fn original(shipment: &Shipment<'_>) -> Option<String> {
    let number = shipment.ref_no.get()?.strip_prefix(ORIGINAL)?;
    clean(number.split([' ', ',', '/']).next()?)
}

fn found(number: Option<Number>, shipment: &Shipment<'_>, pushed: bool, warnings: &mut Vec<Warning>) -> Report {
    let rows = &shipment.scans.scan_detail;
    let original = original(shipment);
    let mut events: Vec<Event> = collected(rows, |scan| event(scan, original.is_some(), warnings));
    warnings.extend((0..rows.odd()).map(|_| Warning::new(Oddity::Event, "a ScanDetail is no object")));
    if !pushed {
        first_scan(&mut events);
    }
    let status_type = shipment.status_type.get();
    if meaning::is_return(status_type)
        && let Some(newest) = events.iter_mut().max_by_key(|event| event.time.civil())
    {
        newest.kind = meaning::turned_round(newest.kind);
    }
    summary(shipment, original.is_some(), &mut events, warnings);
    let mut report = Report { number, events, ..Report::default() };
    if let Some(Meaning { kind, .. }) = status_type.and_then(meaning::of_type).filter(|_| !pushed) {
        let says = kind.effect().status.is_some();
        report.place_newest_by_summary(if says { kind } else { Kind::InTransit });
    }
    report.facts = facts(shipment, original, &report.events, warnings);
    report
}

fn event(scan: &Scan<'_>, back: bool, warnings: &mut Vec<Warning>) -> Option<Event> {
    let code = meaning::code(scan);
    let text = scan.scan.get().and_then(clean);
    let name = code.as_deref().unwrap_or("no code");
    if code.is_none() && text.is_none() {
        warnings.push(Warning::new(Oddity::Event, "a scan without code and words"));
        return None;
    }
    let date = scan.scan_date.get();
    let read = date.and_then(|date| when::time(date, scan.scan_time.get(), scan.status_time_zone.get()));
    let Some(when::Read { time, doubtful }) = read else {
        warnings.push(Warning::new(Oddity::Time, format!("{name}: ScanDate")));
        return None;
    };
    if doubtful {
        warnings.push(Warning::new(Oddity::Time, format!("{name}: ScanTime or its zone")));
    }
    let (Meaning { kind, reason }, known) = meaning::of(scan, code.as_deref());
    if !known {
        warnings.push(Warning::new(Oddity::UnmappedCode, name));
    }
    let back = back || meaning::is_return(scan.scan_type.get());
    let kind = if back { meaning::turned_round(kind) } else { kind };
    let place = Place {
        city: scan.scanned_location.get().and_then(clean),
        region: scan.scanned_location_state_code.get().and_then(clean),
        facility: scan.scanned_location_code.get().and_then(clean),
        ..Place::default()
    };
    Some(Event { kind, reason, code, text, time, place })
}

/// In-scan at a facility.
const IN_SCAN: &str = "S/001";

/// The first in-scan is where Blue Dart took it in, unless a scan in the field has said so before.
fn first_scan(events: &mut [Event]) {
    let physical = events.iter_mut().filter(|event| event.kind.effect().physical);
    if let Some(event) = physical.min_by_key(|event| event.time.civil())
        && event.code.as_deref() == Some(IN_SCAN)
        && event.kind == Kind::Arrived
    {
        event.kind = Kind::Accepted;
    }
}

/// The status has a time of its own: it is an event if no scan repeats it.
fn summary(shipment: &Shipment<'_>, back: bool, events: &mut Vec<Event>, warnings: &mut Vec<Warning>) {
    let text = shipment.status.get().and_then(clean);
    let word = shipment.status_type.get();
    let Some(name) = text.as_deref().or(word) else { return };
    let meaning = word.and_then(meaning::of_type);
    let read = shipment.status_date.get().and_then(|date| when::time(date, shipment.status_time.get(), None));
    let same_words = |event: &Event| event.text.as_deref().is_some_and(|text| text.eq_ignore_ascii_case(name));
    let Some(when::Read { time, .. }) = read else {
        let says = meaning.and_then(|meaning| meaning.kind.effect().status);
        let status = |event: &Event| event.kind.effect().status;
        let told = events.iter().any(|event| same_words(event) || says.is_some() && status(event) == says);
        if !told && (shipment.status_date.get().is_some() || meaning.is_some()) {
            warnings.push(Warning::new(Oddity::Summary, word.unwrap_or("Status")));
        }
        return;
    };
    let date = |time: &Time| time.civil().date();
    let repeats =
        |event: &Event| event.time.civil() == time.civil() || date(&event.time) == date(&time) && same_words(event);
    if events.iter().any(repeats) {
        return;
    }
    let Meaning { kind, reason } = meaning.unwrap_or_else(|| {
        warnings.push(Warning::new(Oddity::UnmappedCode, format!("StatusType {}", word.unwrap_or("missing"))));
        Meaning::of(Kind::Unknown)
    });
    let returned = meaning::is_return(word) && name.to_ascii_lowercase().contains("delivered");
    let kind = if returned || back && kind.delivers() { Kind::Returned } else { kind };
    let text = Some(name.to_owned());
    events.insert(0, Event { kind, reason, code: None, text, time, place: Place::default() });
}

fn facts(shipment: &Shipment<'_>, original: Option<String>, events: &[Event], warnings: &mut Vec<Warning>) -> Facts {
    let estimate = shipment.expected_delivery_date.get().and_then(when::date);
    if estimate.is_none() && shipment.expected_delivery_date.get().is_some() {
        warnings.push(Warning::new(Oddity::Time, "ExpectedDeliveryDate"));
    }
    let end = |city: Option<&str>, area: Option<&str>| {
        let place = Place { city: city.and_then(clean), facility: area.and_then(clean), ..Place::default() };
        (!place.is_empty()).then_some(place)
    };
    let reference = shipment.ref_no.get().and_then(clean).map(|value| Reference { kind: "ref_no".into(), value });
    let leg = |number| Leg { role: LegRole::Original, carrier: Some("blue_dart".into()), number };
    Facts {
        estimate: estimate.map(|day| Estimate { earliest: None, latest: Time::date(day) }),
        delivery: delivery(shipment),
        pickup_point: pickup_point(events),
        service: shipment.service.get().or_else(|| product(shipment.prodcode.get()?)).and_then(clean),
        weight_grams: shipment
            .weight
            .get()
            .and_then(|weight| grams(weight.to_ascii_uppercase().trim_end_matches("KGS").trim_end_matches("KG"), "KG")),
        references: reference.into_iter().collect(),
        ship_date: shipment.pick_up_date.get().and_then(when::date),
        origin: end(shipment.origin.get(), shipment.origin_area_code.get()),
        destination: end(shipment.destination.get(), shipment.destination_area_code.get()),
        legs: original.map(leg).into_iter().collect(),
        ..Facts::default()
    }
}

/// Products by their codes; another code stands for itself.
fn product(code: &str) -> Option<&str> {
    Some(match code {
        "A" => "Apex",
        "D" => "Domestic Priority",
        "E" => "Surface",
        other => other,
    })
}

fn delivery(shipment: &Shipment<'_>) -> Option<Delivery> {
    let (details, images) = (&shipment.scans.delivery_details, &shipment.scans.pod_dc_images);
    let delivery = Delivery {
        signed_by: shipment.received_by.get().or(details.received_by.get()).and_then(clean),
        left_at: None,
        proof: Proof { signature: details.signature.0, photo: images.pod.0, document: images.dc.0, url: None },
    };
    (delivery != Delivery::default()).then_some(delivery)
}

/// The shop or locker of the newest scan that waits for the recipient.
fn pickup_point(events: &[Event]) -> Option<PickupPoint> {
    let waits = events.iter().filter(|event| event.kind == Kind::AvailableForPickup);
    let newest = waits.max_by_key(|event| event.time.civil())?;
    let Place { city, region, facility, .. } = newest.place.clone();
    let point =
        PickupPoint { id: facility, place: Place { city, region, ..Place::default() }, ..PickupPoint::default() };
    (point != PickupPoint::default()).then_some(point)
}
