//! From Hermes's shipments to reports. A shipment that only holds a result is no shipment.

use std::sync::LazyLock;

use jiff::civil::{Date, Time as Clock};
use jiff::tz::TimeZone;
use waybill_contract::lenient::{List, collected};
use waybill_contract::{
    Asked, Estimate, Event, Facts, Fault, Kind, Meaning, Number, Oddity, Parsed, PickupPoint, Place, Reference, Report,
    Time, Warning, clean, country, excerpt, zone,
};

use super::{Verdict, meaning, verdict, wire};

/// Forecasts are in this zone; scans have their offsets.
static BERLIN: LazyLock<TimeZone> =
    LazyLock::new(|| zone::named("Europe/Berlin").expect("the bundled database has its zones"));

/// One report per shipment; a number that is left out is not found.
pub(super) fn shipments(asked: Asked<'_>, shipments: &List<wire::Shipment<'_>>) -> Result<Parsed, Fault> {
    let mut parsed = Parsed::default();
    if shipments.odd() > 0 {
        parsed.warnings.push(Warning::new(Oddity::Field, "a shipment that is no object"));
    }
    let mut failed: Vec<(Option<Number>, Fault)> = Vec::new();
    for shipment in shipments.iter() {
        let number = number(asked, shipment);
        if number.is_none() && matches!(asked, Asked::Batch(_)) {
            parsed.warnings.push(Warning::new(Oddity::UnaskedNumber, "shipmentinfo[].shipmentID"));
            continue;
        }
        match one(number.clone(), shipment, &mut parsed.warnings) {
            Ok(report) => add(report, &mut parsed.reports),
            Err(fault) => failed.push((number, fault)),
        }
    }
    if parsed.reports.is_empty()
        && let Some((_, fault)) = failed.pop()
    {
        return Err(fault);
    }
    match asked {
        Asked::Batch(batch) => {
            for number in batch.items().iter().map(|item| &item.number) {
                let told = parsed.reports.iter().any(|report| report.number.as_ref() == Some(number));
                if !told && !failed.iter().any(|(failed, _)| failed.as_ref() == Some(number)) {
                    parsed.reports.push(Report::not_found(Some(number.clone())));
                }
            }
        }
        Asked::Anything if shipments.is_empty() => parsed.reports.push(Report::not_found(None)),
        Asked::Anything => {}
    }
    Ok(parsed)
}

/// Which of the numbers asked for this is: by its own id, or by the one it has abroad.
fn number(asked: Asked<'_>, shipment: &wire::Shipment<'_>) -> Option<Number> {
    let ids = [shipment.shipment_id.get(), shipment.international_shipment_id.get()];
    let mut numbers = ids.into_iter().flatten().filter_map(|id| Number::parse(id).ok());
    match ids {
        [None, None] => asked.only().cloned(),
        _ => numbers.find(|number| asked.wants(number)),
    }
}

/// Two entries on one number are one shipment told twice.
fn add(report: Report, reports: &mut Vec<Report>) {
    match reports.iter_mut().find(|known| known.number == report.number) {
        Some(known) if known.events.is_empty() => *known = report,
        Some(known) => known.events.extend(report.events),
        None => reports.push(report),
    }
}

fn one(number: Option<Number>, shipment: &wire::Shipment<'_>, warnings: &mut Vec<Warning>) -> Result<Report, Fault> {
    let code = shipment.result.code.get();
    if let Some(code) = code
        && shipment.status.is_empty()
    {
        match verdict(code, shipment.result.message.or_empty()) {
            Verdict::NotFound => return Ok(Report::not_found(number)),
            Verdict::Unfit => {
                warnings.push(Warning::new(Oddity::Carrier, code));
                return Ok(Report::invalid(number));
            }
            Verdict::Refused => return Err(Fault::Unauthorized { detail: excerpt(code) }),
            Verdict::Throttled => return Err(Fault::Throttled { retry_after: None, detail: excerpt(code) }),
            Verdict::Failed => {
                return Err(Fault::Unavailable { status: 200, retry_after: None, detail: excerpt(code) });
            }
            // A result stands alone, if it is no success.
            Verdict::Unknown if shipment.receiver_address.get().is_none() => {
                return Err(Fault::malformed(format_args!("a shipment's result is {code}")));
            }
            Verdict::Unknown => {}
        }
    }
    if let Some(code) = code {
        warnings.push(Warning::new(Oddity::Carrier, code));
    }
    if shipment.status.odd() > 0 {
        warnings.push(Warning::new(Oddity::Event, "a status that is no object"));
    }
    let mut events: Vec<Event> = collected(&shipment.status, |event| self::event(event, warnings));
    meaning::correct(&mut events);
    let facts = Facts {
        estimate: shipment.delivery_forecast.get().and_then(|forecast| estimate(forecast, warnings)),
        pickup_point: pickup_point(&events),
        references: references(shipment),
        destination: Some(place(&shipment.receiver_address)).filter(|place| !place.is_empty()),
        ..Facts::default()
    };
    Ok(Report { number, events, facts, ..Report::default() })
}

fn event(event: &wire::Event<'_>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let Some(time) = event.timestamp.get().and_then(Time::iso) else {
        warnings.push(Warning::new(Oddity::Time, "status[].timestamp"));
        return None;
    };
    let code = event.code.get().map(meaning::normal);
    let text = event.description.get().and_then(clean);
    if code.is_none() && text.is_none() {
        warnings.push(Warning::new(Oddity::Event, "a status that says nothing"));
        return None;
    }
    let Meaning { kind, reason } = code.as_deref().and_then(meaning::of).unwrap_or_else(|| {
        let what = code.clone().unwrap_or_else(|| "a status without code".into());
        let warning = Warning::new(Oddity::UnmappedCode, what);
        if !warnings.contains(&warning) {
            warnings.push(warning);
        }
        Meaning::of(Kind::Unknown)
    });
    let place = place(&event.scanning_unit);
    // Scans have an offset; one without is local to its place.
    let time = match time.offset() {
        None => zone::of_place(&place).map_or(time, |zone| time.in_place_zone(&zone)),
        Some(_) => time,
    };
    Some(Event { kind, reason, code, text, time, place })
}

fn place(address: &wire::Address<'_>) -> Place {
    Place {
        city: address.city.get().and_then(clean),
        postal_code: address.zip_code.get().and_then(clean),
        country_code: address.country_code.get().and_then(country),
        facility: address.name.get().and_then(clean),
        ..Place::default()
    }
}

/// The shop that says that the parcel waits there.
fn pickup_point(events: &[Event]) -> Option<PickupPoint> {
    let waits = |event: &&Event| {
        event.kind == Kind::AvailableForPickup && event.code.as_deref().is_some_and(meaning::at_parcel_shop)
    };
    let event = events.iter().filter(waits).max_by_key(|event| event.time.instant_in(&TimeZone::UTC))?;
    let name = event.place.facility.clone()?;
    Some(PickupPoint { name: Some(name), place: event.place.clone(), ..PickupPoint::default() })
}

/// A day, or hours of it, in German time. Nothing ends when its day begins.
fn estimate(forecast: &wire::Forecast<'_>, warnings: &mut Vec<Warning>) -> Option<Estimate> {
    let text = forecast.date.get()?;
    let Some(day) = text.get(..10).and_then(|day| day.parse::<Date>().ok()) else {
        warnings.push(Warning::new(Oddity::Time, "deliveryForecast.date"));
        return None;
    };
    let at = |text: Option<&str>| {
        let clock: Clock = text?.parse().ok()?;
        Some(Time::local(day.to_datetime(clock)).to_the_minute().in_carrier_zone(&BERLIN))
    };
    let slot = &forecast.time_slot;
    let (from, to) = (at(slot.from.get()), at(slot.to.get()).filter(|to| !to.is_midnight()));
    Some(match to {
        Some(to) => Estimate { earliest: from.filter(|from| from.civil() < to.civil()), latest: to },
        None => Estimate { earliest: from.filter(|from| !from.is_midnight()), latest: Time::date(day) },
    })
}

fn references(shipment: &wire::Shipment<'_>) -> Vec<Reference> {
    let told = [
        ("client_reference", &shipment.client_reference),
        ("client_reference_2", &shipment.client_reference2),
        ("part_number", &shipment.part_number),
        ("international_shipment_id", &shipment.international_shipment_id),
    ];
    let filled = told.into_iter().filter_map(|(kind, text)| Some((kind, text.get().and_then(clean)?)));
    filled.map(|(kind, value)| Reference { kind: kind.into(), value }).collect()
}
