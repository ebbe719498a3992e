//! From Bring's consignments to reports: a package for its own number, all packages for a shipment's or a reference.

use jiff::civil::{self, Date};
use waybill_contract::{
    Asked, Delivery, Estimate, Event, Facts, Kind, Leg, LegRole, Meaning, Number, Oddity, Parsed, PickupPoint, Place,
    Proof, Reference, Report, Time, Warning, bare_sscc, check, clean, country, grams, of_pieces,
};

use super::{meaning, wire};

/// A package and the consignment it is in.
#[derive(Clone, Copy)]
struct Piece<'b, 'a> {
    consignment: &'b wire::Consignment<'a>,
    package: &'b wire::Package<'a>,
}

/// How a body names the number asked, weakest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Naming {
    Not,
    /// Bring looked for it as a reference, of which it does not tell every kind.
    AsReference,
    AsShipment,
    AsPackage,
}

/// One report for each number asked, or for each package.
pub(super) fn consignments(asked: Asked<'_>, body: &wire::Body<'_>) -> Parsed {
    let mut parsed = Parsed::default();
    let odd: usize = body.consignments().map(|consignment| consignment.package_set.odd()).sum();
    if odd + body.consignment_set.odd() > 0 {
        parsed.warnings.push(Warning::new(Oddity::Field, "a consignment or package that is no object"));
    }
    let nothing = wire::Package::default();
    let pieces: Vec<Piece<'_, '_>> = body
        .consignments()
        .flat_map(|consignment| {
            let announced = consignment.package_set.is_empty().then_some(&nothing);
            let packages = consignment.package_set.iter().chain(announced);
            packages.map(move |package| Piece { consignment, package })
        })
        .collect();
    let Asked::Batch(batch) = asked else {
        for piece in &pieces {
            let ids = [&piece.package.package_number, &piece.consignment.consignment_id];
            let number = ids.into_iter().find_map(|id| Number::parse(id.get()?).ok());
            if number.is_none() {
                parsed.warnings.push(Warning::new(Oddity::Field, "packageNumber"));
            }
            add(number, &[*piece], &mut parsed);
        }
        return parsed;
    };
    for item in batch.items() {
        let namings: Vec<Naming> = pieces.iter().map(|piece| naming(&item.number, *piece)).collect();
        let best = namings.iter().copied().max().unwrap_or(Naming::Not);
        if best == Naming::Not {
            parsed.warnings.push(Warning::new(Oddity::UnaskedNumber, "packageNumber"));
            parsed.reports.push(Report::not_found(Some(item.number.clone())));
            continue;
        }
        let best: Vec<Piece<'_, '_>> =
            pieces.iter().zip(namings).filter(|(_, naming)| *naming == best).map(|(piece, _)| *piece).collect();
        add(Some(item.number.clone()), &best, &mut parsed);
    }
    parsed
}

fn naming(number: &Number, piece: Piece<'_, '_>) -> Naming {
    let Piece { consignment, package } = piece;
    let is = |id: &waybill_contract::lenient::Text<'_>| {
        id.get()
            .and_then(|id| Number::parse(id).ok())
            .is_some_and(|id| bare_sscc(id.as_str()) == bare_sscc(number.as_str()))
    };
    if is(&package.package_number) || is(&package.previous_package_number) {
        Naming::AsPackage
    } else if is(&consignment.consignment_id) || is(&consignment.previous_consignment_id) {
        Naming::AsShipment
    } else if is(&consignment.sender_reference) || !is_own_number(number.as_str()) {
        Naming::AsReference
    } else {
        Naming::Not
    }
}

/// What can only be a package's or shipment's number: another one in the answer is somebody else's.
fn is_own_number(number: &str) -> bool {
    let digits = number.bytes().all(|byte| byte.is_ascii_digit());
    (17..=20).contains(&number.len()) && digits || number.len() == 13 && check::s10(number)
}

/// The packages' report; what comes twice under one number is one report.
fn add(number: Option<Number>, pieces: &[Piece<'_, '_>], parsed: &mut Parsed) {
    let Parsed { reports, warnings, .. } = parsed;
    let told = pieces.iter().map(|piece| events(*piece, warnings)).collect();
    let events = of_pieces(told);
    let facts = facts(number.as_ref(), pieces, &events, warnings);
    match reports.iter_mut().find(|known| known.number == number) {
        Some(known) => known.events.extend(events),
        None => reports.push(Report { number, events, facts, ..Report::default() }),
    }
}

fn events(piece: Piece<'_, '_>, warnings: &mut Vec<Warning>) -> Vec<Event> {
    let rows = &piece.package.event_set;
    if rows.odd() > 0 {
        warnings.push(Warning::new(Oddity::Event, "an event that is no object"));
    }
    let mut events: Vec<Event> = rows.iter().filter_map(|row| event(row, warnings)).collect();
    let over = events.iter().any(|event| event.kind.delivers() || event.kind == Kind::Returned);
    if let Some(day) = piece.package.date_of_delivery.get().and_then(date)
        && !over
    {
        let Meaning { kind, reason } = meaning::of("DELIVERED", None).unwrap_or(Meaning::of(Kind::Delivered));
        let (code, time) = (Some("DELIVERED".to_owned()), Time::date(day));
        events.insert(0, Event { kind, reason, code, text: None, time, place: Place::default() });
    }
    if events.is_empty() && piece.package.status_description.get().is_some() {
        warnings.push(Warning::new(Oddity::Summary, "statusDescription without events"));
    }
    events
}

/// What `status` says is the code, in the same way as a push writes it.
pub(super) fn status(text: &str) -> Option<String> {
    let code = clean(text)?.to_ascii_uppercase();
    (code.len() <= 60).then_some(code)
}

/// Its meaning, and a warning for what is in no table.
pub(super) fn meaning_of(code: Option<&str>, text: Option<&str>, warnings: &mut Vec<Warning>) -> Meaning {
    code.and_then(|code| meaning::of(code, text)).unwrap_or_else(|| {
        warnings.push(Warning::new(Oddity::UnmappedCode, code.unwrap_or("no status")));
        Meaning::of(Kind::Unknown)
    })
}

fn event(row: &wire::Event<'_>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let code = row.status.get().and_then(status);
    let text = row.description.get().and_then(clean);
    let name = code.as_deref().unwrap_or("no status");
    let Some(time) = moment(row) else {
        warnings.push(Warning::new(Oddity::Time, format!("{name}: dateIso")));
        return None;
    };
    if code.is_none() && text.is_none() {
        warnings.push(Warning::new(Oddity::Event, "an event without status and description"));
        return None;
    }
    let Meaning { kind, reason } = meaning_of(code.as_deref(), text.as_deref(), warnings);
    let place = Place {
        city: row.city.get().and_then(clean),
        postal_code: row.postal_code.get().and_then(clean),
        country_code: row.country_code.get().and_then(country),
        facility: row.unit_id.get().and_then(clean),
        ..Place::default()
    };
    Some(Event { kind, reason, code, text, time, place })
}

/// `dateIso`, else what is displayed, which is local.
fn moment(row: &wire::Event<'_>) -> Option<Time> {
    let displayed = || {
        let day = row.display_date.get().and_then(date)?;
        Some(match row.display_time.get().and_then(clock) {
            Some(time) => Time::local(day.to_datetime(time)).to_the_minute(),
            None => Time::date(day),
        })
    };
    row.date_iso.get().and_then(Time::iso).or_else(displayed)
}

/// `01.10.2026`.
fn date(text: &str) -> Option<Date> {
    Date::strptime("%d.%m.%Y", text).ok()
}

/// `08:30`.
fn clock(text: &str) -> Option<civil::Time> {
    civil::Time::strptime("%H:%M", text).ok()
}

fn facts(number: Option<&Number>, pieces: &[Piece<'_, '_>], events: &[Event], warnings: &mut Vec<Warning>) -> Facts {
    let Some(Piece { consignment, package }) = pieces.first().copied() else { return Facts::default() };
    let lone = pieces.len() == 1;
    let whole = consignment.package_set.len() == pieces.len();
    let weight = if lone { package.weight_in_kgs.get() } else { None };
    let weight = weight.or_else(|| consignment.total_weight_in_kgs.get().filter(|_| whole));
    let mut legs = Vec::new();
    let mut leg = |role, id: &waybill_contract::lenient::Text<'_>| {
        let other = id.get().and_then(clean);
        let other = other.filter(|id| number.is_none_or(|number| bare_sscc(id) != bare_sscc(number.as_str())));
        legs.extend(other.map(|number| Leg { role, carrier: None, number }));
    };
    if lone && package.package_number.get().is_some() {
        leg(LegRole::Original, &package.previous_package_number);
        leg(LegRole::Master, &consignment.consignment_id);
    } else {
        leg(LegRole::Original, &consignment.previous_consignment_id);
    }
    let reference = consignment.sender_reference.get().and_then(clean);
    let reference = reference.map(|value| Reference { kind: "sender_reference".into(), value });
    Facts {
        estimate: estimate(package, warnings),
        delivery: pieces.iter().find_map(|piece| delivery(piece.package)),
        pickup_point: pickup_point(package, events),
        service: package.product_name.get().or(package.product_code.get()).and_then(clean),
        weight_grams: weight.and_then(|weight| grams(&weight.replace(',', "."), "kg")),
        pieces: u32::try_from(consignment.package_set.len().max(pieces.len())).ok().filter(|_| whole || lone),
        references: reference.into_iter().collect(),
        origin: package.sender_address.get().and_then(address),
        destination: package.recipient_address.get().and_then(address),
        legs,
        ..Facts::default()
    }
}

fn address(address: &wire::Address<'_>) -> Option<Place> {
    let place = Place {
        city: address.city.get().and_then(clean),
        postal_code: address.postal_code.get().and_then(clean),
        country_code: address.country_code.get().and_then(country),
        ..Place::default()
    };
    (!place.is_empty()).then_some(place)
}

/// The day, and the hours of it where they are told. Hours without a day say nothing.
fn estimate(package: &wire::Package<'_>, warnings: &mut Vec<Warning>) -> Option<Estimate> {
    let text = package.date_of_estimated_delivery.get()?;
    let Some(day) = date(text).or_else(|| Some(Time::iso(text)?.civil().date())) else {
        warnings.push(Warning::new(Oddity::Time, "dateOfEstimatedDelivery"));
        return None;
    };
    let hour = |text: &waybill_contract::lenient::Text<'_>| {
        Some(Time::local(day.to_datetime(text.get().and_then(clock)?)).to_the_minute())
    };
    let span = package.estimated_time_span_of_delivery.get();
    let earliest = span.and_then(|span| hour(&span.start_time));
    let latest = span.and_then(|span| hour(&span.end_time)).unwrap_or_else(|| Time::date(day));
    Some(Estimate { earliest: earliest.filter(|time| time.civil() < latest.civil() || latest.is_midnight()), latest })
}

/// Who signed: the newest event that says it.
fn delivery(package: &wire::Package<'_>) -> Option<Delivery> {
    let mut signatures = package.event_set.iter().filter_map(|row| row.recipient_signature.get());
    signatures.find_map(|signature| {
        let image = signature.link_to_image.get();
        let url = image.filter(|url| url.starts_with("https://")).map(str::to_owned);
        let proof = Proof { signature: image.is_some(), url, ..Proof::default() };
        let delivery = Delivery { signed_by: signature.name.get().and_then(clean), left_at: None, proof };
        (delivery != Delivery::default()).then_some(delivery)
    })
}

/// Where it waits, else where it is expected to.
fn pickup_point(package: &wire::Package<'_>, events: &[Event]) -> Option<PickupPoint> {
    let waits = |event: &&Event| event.kind == Kind::AvailableForPickup;
    let event = events.iter().filter(waits).max_by_key(|event| event.time.civil());
    let there = event.and_then(|event| event.place.facility.clone());
    let expected = package.pickup_id.get().and_then(clean);
    let is_expected = there.is_none() || expected.is_none() || there == expected;
    let point = PickupPoint {
        name: package.pickup_name.get().filter(|_| is_expected).and_then(clean),
        place: event.map(|event| Place { facility: None, ..event.place.clone() }).unwrap_or_default(),
        collect_by: package.date_of_return.get().and_then(date),
        id: there.or(expected),
    };
    (point.id.is_some() || point.name.is_some()).then_some(point)
}
