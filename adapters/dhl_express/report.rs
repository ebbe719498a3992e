//! From MyDHL's shipments to reports. Times are local to the event's service area: never compared without a zone.

use std::borrow::Cow;
use std::sync::LazyLock;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use waybill_contract::lenient::{List, Text};
use waybill_contract::{
    Asked, CodeTable, Delivery, Depth, Estimate, Event, Facts, Kind, Leg, LegRole, Meaning, Number, Oddity,
    OffsetSource, Parsed, Place, Reference, Report, Response, Time, Warning, clean, country, grams, zone,
};

use super::{answered, wire};

static CODES: LazyLock<CodeTable> =
    LazyLock::new(|| CodeTable::parse(include_str!("codes.tsv")).expect("the conformance suite reads every table"));

pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

/// Reports of the numbers asked for; those of which the answer has nothing are not found.
pub(super) fn shipments(asked: Asked<'_>, shipments: &List<wire::Shipment<'_>>, response: &Response) -> Parsed {
    let mut parsed = Parsed::default();
    if shipments.odd() > 0 {
        parsed.warnings.push(Warning::new(Oddity::Field, "a shipment that is no object"));
    }
    let Asked::Batch(batch) = asked else {
        for shipment in shipments.iter() {
            let number = number(&shipment.shipment_tracking_number);
            if number.is_none() {
                parsed.warnings.push(Warning::new(Oddity::Field, "a shipment without a readable number"));
            }
            add(&mut parsed, number, None, shipment);
        }
        if shipments.is_empty() {
            parsed.reports.push(Report::not_found(None));
        }
        return parsed;
    };
    let sweep = batch.depth() == Depth::Sweep;
    let mut used = vec![false; shipments.len()];
    for item in batch.items() {
        let mut failed = false;
        for (shipment, used) in shipments.iter().zip(&mut used) {
            let piece = shipment.pieces.iter().find(|piece| is_same(&item.number, &piece.tracking_number));
            let nameless = shipment.shipment_tracking_number.get().is_none() && shipments.len() == 1;
            let itself = is_same(&item.number, &shipment.shipment_tracking_number);
            if itself || piece.is_some() || nameless && asked.only().is_some() {
                *used = true;
                let piece = piece.filter(|_| !itself);
                failed |= !add(&mut parsed, Some(item.number.clone()), piece, shipment);
            }
        }
        let found = parsed.reports.iter().any(|report| report.number.as_ref() == Some(&item.number));
        if !found && !failed && answered(batch, response).any(|one| one.number == item.number) {
            parsed.reports.push(Report::not_found(Some(item.number.clone())));
        }
    }
    for _ in used.into_iter().filter(|used| !used) {
        parsed.warnings.push(Warning::new(Oddity::UnaskedNumber, "shipments[].shipmentTrackingNumber"));
    }
    for report in &mut parsed.reports {
        // Without offsets the detail of a single call is wanted.
        report.latest_only = sweep && report.events.iter().any(|event| event.time.source() != OffsetSource::Said);
    }
    parsed
}

/// The waybill of a piece whose events came without offsets.
pub(super) fn waybill_without_offsets(report: &Report) -> Option<Number> {
    let master = report.facts.legs.iter().find(|leg| leg.role == LegRole::Master)?;
    let without = report.events.iter().any(|event| event.time.source() != OffsetSource::Said);
    without.then(|| Number::parse(&master.number).ok()).flatten()
}

fn number(text: &Text<'_>) -> Option<Number> {
    Number::parse(text.get()?).ok()
}

/// The same number, maybe with the doubled J of a licence plate.
fn is_same(asked: &Number, text: &Text<'_>) -> bool {
    fn core(number: &str) -> &str {
        if number.starts_with("JJ") { number.get(1..).unwrap_or(number) } else { number }
    }
    number(text).is_some_and(|number| core(number.as_str()) == core(asked.as_str()))
}

/// Adds a report; `false` if the lookup itself failed.
fn add(
    parsed: &mut Parsed,
    number: Option<Number>,
    piece: Option<&wire::Piece<'_>>,
    shipment: &wire::Shipment<'_>,
) -> bool {
    let Parsed { reports, warnings, .. } = parsed;
    let origin = end(&shipment.shipper_details);
    let destination = end(&shipment.receiver_details);
    let mut events = events(piece, shipment, warnings);
    if events.is_empty() {
        let lookup = shipment.status.or_empty();
        if !lookup.is_empty() && !lookup.eq_ignore_ascii_case("success") {
            let lower = lookup.to_ascii_lowercase();
            if ["not found", "no shipment", "no data"].iter().any(|words| lower.contains(words)) {
                reports.push(Report::not_found(number));
                return true;
            }
            warnings.push(Warning::new(Oddity::Carrier, "shipments[].status is not Success"));
            return false;
        }
        events.extend(announced(shipment, origin.as_ref()));
    }
    returned(&mut events);
    let instance = shipment.shipment_timestamp.get().and_then(clean);
    let same = reports.iter_mut().find(|known| known.number == number && known.instance == instance);
    if let Some(known) = same {
        known.events.extend(events);
        return true;
    }
    let mut facts = Facts {
        estimate: estimate(shipment, destination.as_ref(), warnings),
        delivery: delivery(piece, shipment),
        service: shipment.product_code.get().and_then(clean),
        weight_grams: weight(piece, shipment),
        pieces: shipment.number_of_pieces.get().and_then(|text| text.parse().ok()).filter(|pieces| *pieces > 0),
        references: references(piece, shipment),
        ship_date: shipment.shipment_timestamp.get().and_then(Time::iso).map(|time| time.civil().date()),
        origin,
        destination,
        ..Facts::default()
    };
    if piece.is_some()
        && let Some(waybill) = shipment.shipment_tracking_number.get().and_then(clean)
    {
        facts.legs.push(Leg { role: LegRole::Master, carrier: None, number: waybill });
    }
    reports.push(Report { number, instance, events, facts, ..Report::default() });
    true
}

/// A piece has its own events, which repeat those of its shipment. A waybill whose events only the pieces tell has all of
/// theirs; then one piece's delivery is a part of the shipment's, until every piece is delivered.
fn events(piece: Option<&wire::Piece<'_>>, shipment: &wire::Shipment<'_>, warnings: &mut Vec<Warning>) -> Vec<Event> {
    let own = piece.map(|piece| &piece.events).filter(|events| !events.is_empty()).unwrap_or(&shipment.events);
    if own.odd() > 0 {
        warnings.push(Warning::new(Oddity::Event, "an event that is no object"));
    }
    let mut events: Vec<Event> = own.iter().filter_map(|event| self::event(event, warnings)).collect();
    if !events.is_empty() || piece.is_some() {
        return events;
    }
    let mut everywhere = true;
    for piece in shipment.pieces.iter() {
        let own: Vec<Event> = piece.events.iter().filter_map(|event| self::event(event, warnings)).collect();
        everywhere &= own.iter().any(|event| event.kind.delivers());
        events.extend(own);
    }
    Event::told_once(&mut events);
    for event in events.iter_mut().filter(|event| !everywhere && event.kind.delivers()) {
        event.kind = Kind::PartlyDelivered;
    }
    events
}

/// Without events DHL has the shipment's data and no more, since the time of the shipment.
fn announced(shipment: &wire::Shipment<'_>, origin: Option<&Place>) -> Option<Event> {
    let time = Time::iso(shipment.shipment_timestamp.get()?)?;
    let text = Some("Shipment information received".to_owned());
    let time = placed(time, origin);
    Some(Event { kind: Kind::DataReceived, reason: None, code: None, text, time, place: Place::default() })
}

fn event(event: &wire::Event<'_>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let area = event.service_area.first();
    let place = area.map(place).unwrap_or_default();
    let Some(time) = moment(event, warnings) else {
        warnings.push(Warning::new(Oddity::Time, "an event without a readable date"));
        return None;
    };
    let code = event.type_code.get().map(str::to_ascii_uppercase);
    let said = event.description.get().or_else(|| event.remarks.iter().find_map(|remark| remark.value.get()));
    let text = said.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).and_then(|text| clean(&text));
    if code.is_none() && text.is_none() {
        warnings.push(Warning::new(Oddity::Event, "an event that says nothing"));
        return None;
    }
    let Meaning { kind, reason } = code.as_deref().and_then(|code| CODES.get(code)).unwrap_or_else(|| {
        let what = code.clone().unwrap_or_else(|| "an event without typeCode".into());
        let warning = Warning::new(Oddity::UnmappedCode, what);
        if !warnings.contains(&warning) {
            warnings.push(warning);
        }
        Meaning::of(Kind::Unknown)
    });
    Some(Event { kind, reason, code, text, time: placed(time, Some(&place)), place })
}

/// Date, time and offset stand apart. What cannot be read of time and offset leaves the date.
fn moment(event: &wire::Event<'_>, warnings: &mut Vec<Warning>) -> Option<Time> {
    let date = event.date.get()?;
    let day = date.get(..10).and_then(|day| day.parse::<Date>().ok())?;
    let clock = match (date.len(), event.time.get()) {
        (..=10, None) => return Some(Time::date(day)),
        (..=10, Some(clock)) => clock,
        // Both in one field.
        _ => date.get(11..)?,
    };
    let offset = event.gmt_offset.get().map(|offset| offset.trim_start_matches(['G', 'M', 'T', 'U', 'C', ' ']));
    let offset = offset.filter(|offset| !offset.is_empty());
    let with = offset.and_then(|offset| Time::iso(&format!("{day}T{clock}{}", two_digits(offset))));
    if offset.is_some() && with.is_none() {
        warnings.push(Warning::new(Oddity::Field, "GMTOffset"));
    }
    let time = with.or_else(|| Time::iso(&format!("{day}T{clock}")));
    if time.is_none() {
        warnings.push(Warning::new(Oddity::Time, "an event's time of day"));
    }
    let time = time.unwrap_or_else(|| Time::date(day));
    Some(if clock.matches(':').count() == 1 { time.to_the_minute() } else { time })
}

/// `+9:00` and `-5` with the zero that they lack.
fn two_digits(offset: &str) -> Cow<'_, str> {
    match offset.as_bytes() {
        [b'+' | b'-', b'0'..=b'9'] | [b'+' | b'-', b'0'..=b'9', b':', ..] => {
            let (sign, hours) = offset.split_at(1);
            format!("{sign}0{hours}").into()
        }
        _ => offset.into(),
    }
}

/// In the zone of the place, where that decides it.
fn placed(time: Time, place: Option<&Place>) -> Time {
    match place.filter(|_| time.offset().is_none()).and_then(zone::of_place) {
        Some(zone) => time.in_place_zone(&zone),
        None => time,
    }
}

/// `SYD` and `SYDNEY-AU`, or `NEW YORK, NY - USA`.
fn place(area: &wire::Area<'_>) -> Place {
    let facility = area.code.get().and_then(clean);
    let Some(words) = area.description.get() else { return Place { facility, ..Place::default() } };
    let (city, land) = words.rsplit_once('-').unwrap_or((words, ""));
    let land = if land.trim().eq_ignore_ascii_case("UK") { Some("GB".into()) } else { country(land) };
    let Some(land) = land else { return Place { text: clean(words), facility, ..Place::default() } };
    let state = |text: &str| (2..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_uppercase());
    let (city, region) = match city.rsplit_once(',').map(|(city, region)| (city, region.trim())) {
        Some((city, region)) if state(region) => (city, clean(region)),
        _ => (city, None),
    };
    Place { city: clean(city), region, country_code: Some(land), facility, ..Place::default() }
}

/// Shipper or receiver; cities that are hidden are those of the service area.
fn end(party: &wire::Party<'_>) -> Option<Place> {
    let address = &party.postal_address;
    let area = party.service_area.first().map(place).unwrap_or_default();
    let place = Place {
        city: address.city_name.get().and_then(clean).or(area.city),
        region: address.province_code.get().and_then(clean),
        postal_code: address.postal_code.get().and_then(clean),
        country_code: address.country_code.get().and_then(country).or(area.country_code),
        facility: None,
        text: area.text,
    };
    (!place.is_empty()).then_some(place)
}

/// "Returned to consignor" is the end unless the parcel is seen afterwards.
fn returned(events: &mut [Event]) {
    let at = |event: &Event| event.time.instant_in(&TimeZone::UTC);
    let newest = events.iter().filter(|event| !event.kind.effect().informational()).map(at).max();
    let returns = |event: &&mut Event| event.code.as_deref() == Some("RT") && event.kind == Kind::Returning;
    for event in events.iter_mut().filter(returns) {
        if newest == Some(at(event)) {
            event.kind = Kind::Returned;
        }
    }
}

/// Local at the destination; 23:59 and midnight stand for the day.
fn estimate(
    shipment: &wire::Shipment<'_>,
    destination: Option<&Place>,
    warnings: &mut Vec<Warning>,
) -> Option<Estimate> {
    let text = shipment.estimated_delivery_date.get().or(shipment.estimated_time_of_delivery.get())?;
    let Some(time) = Time::iso(text) else {
        warnings.push(Warning::new(Oddity::Time, "estimatedDeliveryDate"));
        return None;
    };
    let clock = time.civil().time();
    let whole_day = time.is_midnight() || (clock.hour(), clock.minute()) == (23, 59);
    let latest = if whole_day { time.to_the_day() } else { placed(time, destination) };
    Some(Estimate { earliest: None, latest })
}

/// Who signed, by the last delivery that names anybody.
fn delivery(piece: Option<&wire::Piece<'_>>, shipment: &wire::Shipment<'_>) -> Option<Delivery> {
    let delivers = |event: &&wire::Event<'_>| {
        let code = event.type_code.or_empty().to_ascii_uppercase();
        CODES.get(&code).is_some_and(|meaning| meaning.kind.delivers() || meaning.kind == Kind::PartlyDelivered)
    };
    let own = piece.filter(|piece| !piece.events.is_empty());
    let whole = shipment.events.iter().filter(|_| own.is_none());
    let pieces = shipment.pieces.iter().filter(|one| own.map_or(piece.is_none(), |own| std::ptr::eq(own, *one)));
    let told = whole.chain(pieces.flat_map(|piece| piece.events.iter())).filter(delivers);
    let signed = told.filter_map(|event| Some((event, event.signed_by.get().and_then(clean)?)));
    let (_, name) = signed.max_by_key(|(event, _)| (event.date.or_empty(), event.time.or_empty()))?;
    Some(Delivery { signed_by: Some(name), ..Delivery::default() })
}

fn weight(piece: Option<&wire::Piece<'_>>, shipment: &wire::Shipment<'_>) -> Option<u64> {
    let whole = shipment.unit_of_measurements.get();
    let (value, unit) = match piece {
        Some(piece) => (piece.weight.get().or(piece.actual_weight.get())?, piece.unit_of_measurements.get().or(whole)?),
        None => (shipment.total_weight.get()?, whole?),
    };
    let unit = match unit.to_ascii_lowercase().as_str() {
        "metric" | "si" => "KG",
        "imperial" | "su" => "LB",
        _ => unit,
    };
    grams(value, unit)
}

/// Of the shipment, and the piece's own.
fn references(piece: Option<&wire::Piece<'_>>, shipment: &wire::Shipment<'_>) -> Vec<Reference> {
    let own = piece.into_iter().flat_map(|piece| piece.shipper_references.iter());
    let mut references: Vec<Reference> = Vec::new();
    for reference in shipment.shipper_references.iter().chain(own) {
        let Some(value) = reference.value.get().and_then(clean) else { continue };
        let one = Reference { kind: reference.type_code.or_empty().to_ascii_lowercase(), value };
        if !references.contains(&one) {
            references.push(one);
        }
    }
    references
}
