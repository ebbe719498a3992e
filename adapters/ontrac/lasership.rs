//! LaserShip's public JSON, which still answers for its numbers: an order with its pieces and events.

use jiff::civil::DateTime;
use jiff::tz::Offset;
use serde::Deserialize;
use waybill_contract::lenient::{self, List, Object, Text};
use waybill_contract::{
    Asked, Delivery, Estimate, Event, Facts, Fault, Kind, Meaning, Number, Oddity, Parsed, Place, Report, Response,
    Time, Warning, clean, country, excerpt, grams, zone,
};

use super::meaning;

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'a"))]
struct Order<'a> {
    order_number: Text<'a>,
    estimated_delivery_date: Text<'a>,
    origin: Object<Address<'a>>,
    destination: Object<Address<'a>>,
    pieces: List<Piece<'a>>,
    events: List<Scan<'a>>,
    #[serde(alias = "error")]
    error: Text<'a>,
    #[serde(alias = "errorMessage", alias = "Message", alias = "message")]
    error_message: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'a"))]
struct Address<'a> {
    city: Text<'a>,
    state: Text<'a>,
    postal_code: Text<'a>,
    country: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'a"))]
struct Piece<'a> {
    tracking_number: Text<'a>,
    weight: Text<'a>,
    weight_unit: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'a"))]
struct Scan<'a> {
    date_time: Text<'a>,
    #[serde(rename = "UTCDateTime")]
    universal: Text<'a>,
    city: Text<'a>,
    state: Text<'a>,
    postal_code: Text<'a>,
    country: Text<'a>,
    event_type: Text<'a>,
    event_label: Text<'a>,
    event_short_text: Text<'a>,
    event_long_text: Text<'a>,
    signature: Text<'a>,
    #[serde(rename = "Signature2")]
    other_signature: Text<'a>,
    location: Text<'a>,
    reason: Text<'a>,
}

/// Reads an answer. `this` is the number that was asked for.
pub(super) fn read(asked: Asked<'_>, this: Option<&Number>, response: &Response) -> Result<Parsed, Fault> {
    let order: Order<'_> = lenient::object(&response.body)?;
    if !order.events.given() {
        return failed(asked, this, &order);
    }
    let mut parsed = Parsed::default();
    let (events, delivery) = events(&order, &mut parsed.warnings);
    let facts = Facts {
        estimate: estimate(&order),
        delivery,
        pieces: u32::try_from(order.pieces.len()).ok().filter(|count| *count > 0),
        origin: place_of(&order.origin),
        destination: place_of(&order.destination),
        ..Facts::default()
    };
    let pieces =
        order.pieces.iter().filter_map(|piece| Some((Number::parse(piece.tracking_number.get()?).ok()?, piece)));
    let mut numbers: Vec<(Number, Option<&Piece<'_>>)> = Vec::new();
    for (number, piece) in pieces.filter(|(number, _)| asked.wants(number)) {
        if numbers.iter().all(|(known, _)| *known != number) {
            numbers.push((number, Some(piece)));
        }
    }
    if numbers.is_empty() {
        // An order of one piece may be asked for by its own number, or the body names none.
        let own = order.order_number.get().and_then(|text| Number::parse(text).ok()).filter(|own| asked.wants(own));
        let only = this.filter(|_| order.pieces.is_empty()).cloned();
        numbers.extend(own.or(only).map(|number| (number, order.pieces.first())));
    }
    if numbers.is_empty() {
        match asked {
            Asked::Batch(_) => parsed.warnings.push(Warning::new(Oddity::UnaskedNumber, "Pieces[].TrackingNumber")),
            Asked::Anything => parsed.reports.push(Report { events, facts, ..Report::default() }),
        }
        return Ok(parsed);
    }
    for (number, piece) in numbers {
        let weight = piece.and_then(|piece| grams(piece.weight.or_empty(), piece.weight_unit.get().unwrap_or("LB")));
        let facts = Facts { weight_grams: weight, ..facts.clone() };
        parsed.reports.push(Report { number: Some(number), events: events.clone(), facts, ..Report::default() });
    }
    Ok(parsed)
}

/// A body without events is an error, which says that there is nothing, or why not.
fn failed(asked: Asked<'_>, this: Option<&Number>, order: &Order<'_>) -> Result<Parsed, Fault> {
    let words = [order.error_message.get(), order.error.get().filter(|word| *word != "true")];
    let words: String = excerpt(&words.into_iter().flatten().collect::<Vec<_>>().join(" "));
    if let Some(fault) = Fault::in_words(&words) {
        return Err(fault);
    }
    let lower = words.to_lowercase();
    const NOTHING: [&str; 10] = [
        "not found",
        "invalid",
        "unable to",
        "unknown",
        "no record",
        "no order",
        "no such",
        "does not exist",
        "could not",
        "cannot find",
    ];
    if !NOTHING.iter().any(|phrase| lower.contains(phrase)) || this.is_none() && matches!(asked, Asked::Batch(_)) {
        let why = if words.is_empty() { "an order without Events" } else { &words };
        return Err(Fault::malformed(why));
    }
    Ok(Parsed { reports: vec![Report::not_found(this.cloned())], ..Parsed::default() })
}

fn events(order: &Order<'_>, warnings: &mut Vec<Warning>) -> (Vec<Event>, Option<Delivery>) {
    let mut events: Vec<Event> = Vec::with_capacity(order.events.len());
    let mut delivery: Option<(DateTime, Delivery)> = None;
    for scan in order.events.iter() {
        let Some(event) = event(scan, warnings) else { continue };
        let at = event.time.civil();
        if event.kind.delivers() && delivery.as_ref().is_none_or(|(known, _)| *known < at) {
            let signed_by = clean(scan.signature.or_empty()).or_else(|| clean(scan.other_signature.or_empty()));
            let left_at = clean(scan.location.or_empty());
            delivery = Some((at, Delivery { signed_by, left_at, ..Delivery::default() }));
        }
        if !events.contains(&event) {
            events.push(event);
        }
    }
    if order.events.odd() > 0 {
        warnings.push(Warning::new(Oddity::Event, format!("Events[]: {} are no objects", order.events.odd())));
    }
    (events, delivery.map(|(_, delivery)| delivery).filter(|delivery| *delivery != Delivery::default()))
}

fn event(scan: &Scan<'_>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let code = meaning::code(scan.event_type.or_empty());
    let text = [&scan.event_short_text, &scan.event_label, &scan.event_long_text];
    let text = text.into_iter().find_map(|text| clean(text.or_empty()));
    if code.is_none() && text.is_none() {
        warnings.push(Warning::new(Oddity::Event, "an event has neither EventType nor a text"));
        return None;
    }
    let place = place([&scan.city, &scan.state, &scan.postal_code, &scan.country]);
    let Some(time) = time(scan, &place) else {
        let name = code.as_deref().unwrap_or("no EventType");
        warnings.push(Warning::new(Oddity::Time, format!("{name}: neither DateTime nor UTCDateTime")));
        return None;
    };
    let words = [&scan.event_short_text, &scan.event_label, &scan.event_long_text, &scan.reason, &scan.event_type];
    let words = words.map(|text| text.or_empty()).join("\n");
    let Meaning { kind, reason } = meaning::of(code.as_deref(), &words, warnings);
    // Where it was left is said apart, too.
    let at_the_door = kind == Kind::Delivered && scan.location.or_empty().to_lowercase().contains("door");
    let kind = if at_the_door { Kind::DeliveredToSafePlace } else { kind };
    Some(Event { kind, reason, code, text, time, place })
}

/// The local time with the offset that lies between it and UTC, which is written without a `Z`.
fn time(scan: &Scan<'_>, place: &Place) -> Option<Time> {
    let read = |text: &Text<'_>| text.get().and_then(Time::iso).map(|time| time.civil());
    match (read(&scan.date_time), read(&scan.universal)) {
        (Some(local), Some(universal)) => {
            let seconds = local.duration_since(universal).as_secs();
            let offset = i32::try_from(seconds).ok().filter(|seconds| seconds.abs() <= 14 * 3600);
            let offset = offset.and_then(|seconds| Offset::from_seconds(seconds).ok());
            Some(offset.map_or(Time::local(local), |offset| Time::at_offset(local, offset)))
        }
        (Some(local), None) => {
            let time = Time::local(local);
            Some(zone::of_town(place).map_or(time, |zone| time.in_place_zone(&zone)))
        }
        (None, Some(universal)) => Some(Time::at_offset(universal, Offset::UTC)),
        (None, None) => None,
    }
}

fn estimate(order: &Order<'_>) -> Option<Estimate> {
    let latest = Time::iso(order.estimated_delivery_date.get()?)?;
    Some(Estimate { earliest: None, latest: if latest.is_midnight() { latest.to_the_day() } else { latest } })
}

fn place_of(address: &Address<'_>) -> Option<Place> {
    let place = place([&address.city, &address.state, &address.postal_code, &address.country]);
    (!place.is_empty()).then_some(place)
}

fn place([city, state, postal_code, nation]: [&Text<'_>; 4]) -> Place {
    Place {
        city: clean(city.or_empty()),
        region: clean(state.or_empty()),
        postal_code: clean(postal_code.or_empty()),
        country_code: country(nation.or_empty()),
        ..Place::default()
    }
}
