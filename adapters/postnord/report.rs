//! From PostNord's shipments to reports: an item for its own id, all items for a shipment's.

use waybill_contract::lenient::{List, Text};
use waybill_contract::{
    Asked, Delivery, Estimate, Event, Facts, Kind, Leg, LegRole, Meaning, Number, Oddity, Parsed, PickupPoint, Place,
    Proof, Reference, Report, Time, Warning, bare_sscc, clean, country, grams, of_pieces,
};

use super::meaning::{self, Circumstances};
use super::wire;

/// An item and the shipment it is in.
#[derive(Clone, Copy)]
struct Piece<'b, 'a> {
    shipment: &'b wire::Shipment<'a>,
    item: &'b wire::Item<'a>,
}

/// One report for each number asked, or for each item.
pub(super) fn shipments(asked: Asked<'_>, shipments: &List<wire::Shipment<'_>>) -> Parsed {
    let mut parsed = Parsed::default();
    if shipments.odd() + shipments.iter().map(|shipment| shipment.items.odd()).sum::<usize>() > 0 {
        parsed.warnings.push(Warning::new(Oddity::Field, "a shipment or item that is no object"));
    }
    let nothing = wire::Item::default();
    let pieces: Vec<Piece<'_, '_>> = shipments
        .iter()
        .flat_map(|shipment| {
            let announced = shipment.items.is_empty().then_some(&nothing);
            shipment.items.iter().chain(announced).map(move |item| Piece { shipment, item })
        })
        .collect();
    let Asked::Batch(batch) = asked else {
        for piece in &pieces {
            let ids = [&piece.item.item_id, &piece.shipment.shipment_id];
            let number = ids.into_iter().find_map(|id| Number::parse(id.get()?).ok());
            if number.is_none() {
                parsed.warnings.push(Warning::new(Oddity::Field, "itemId"));
            }
            add(number, &[*piece], &mut parsed);
        }
        return parsed;
    };
    for item in batch.items() {
        let named = |id: &dyn Fn(&Piece<'_, '_>) -> bool| -> Vec<Piece<'_, '_>> {
            pieces.iter().filter(|piece| id(piece)).copied().collect()
        };
        let mut found = named(&|piece| is(&item.number, &piece.item.item_id));
        if found.is_empty() {
            found = named(&|piece| is(&item.number, &piece.shipment.shipment_id));
        }
        if found.is_empty() {
            // Found by a reference, or under another of its ids: the whole answer is about it.
            parsed.warnings.push(Warning::new(Oddity::Field, "no shipmentId or itemId is the number asked for"));
            found.clone_from(&pieces);
        }
        add(Some(item.number.clone()), &found, &mut parsed);
    }
    parsed
}

fn is(number: &Number, id: &Text<'_>) -> bool {
    let id = id.get().and_then(|id| Number::parse(id).ok());
    id.is_some_and(|id| bare_sscc(id.as_str()) == bare_sscc(number.as_str()))
}

/// The items' report; what comes twice under one number is one report.
fn add(number: Option<Number>, pieces: &[Piece<'_, '_>], parsed: &mut Parsed) {
    let Parsed { reports, warnings, .. } = parsed;
    let events = of_pieces(pieces.iter().map(|piece| events(*piece, warnings)).collect());
    match reports.iter_mut().find(|known| known.number == number) {
        Some(known) => known.events.extend(events),
        None => {
            let facts = facts(number.as_ref(), pieces, warnings);
            reports.push(Report { number, events, facts, ..Report::default() });
        }
    }
}

/// An upper-case word, as the tables have it.
fn word(text: &Text<'_>) -> Option<String> {
    let word = clean(text.get()?)?.to_ascii_uppercase();
    (word.len() <= 60).then_some(word)
}

fn events(piece: Piece<'_, '_>, warnings: &mut Vec<Warning>) -> Vec<Event> {
    let Piece { shipment, item } = piece;
    if item.events.odd() > 0 {
        warnings.push(Warning::new(Oddity::Event, "an event that is no object"));
    }
    let lone = shipment.items.len() <= 1;
    let of_item = |own: &Text<'_>, all: &Text<'_>| -> Option<Time> {
        let text = own.get().or(all.get().filter(|_| lone))?;
        Time::iso(text).map(|time| if time.is_midnight() { time.to_the_day() } else { time })
    };
    let back = of_item(&item.return_date, &shipment.return_date);
    let newest = |of: &dyn Fn(&wire::Event<'_>) -> bool| {
        let times = item.events.iter().filter(|event| of(event)).filter_map(|event| Time::iso(event.event_time.get()?));
        times.max_by_key(Time::civil)
    };
    let returns = || newest(&|event| word(&event.status).as_deref() == Some("RETURNED"));
    let silent = item.events.iter().any(|event| event.status.get().is_none());
    let in_customs = is_true(&item.stopped_in_customs);
    let last = Last {
        time: if silent { newest(&|_| true) } else { None },
        status: word(&item.event_status).or_else(|| word(&item.status)),
        return_time: back.and_then(|_| returns()),
    };
    let mut events = Vec::with_capacity(item.events.len());
    for event in item.events.iter() {
        events.extend(read(event, &last, in_customs, warnings));
    }
    // What the item says of itself with a time, and no event repeats.
    let status = word(&item.status).or_else(|| word(&shipment.status).filter(|_| lone));
    let text = item.status_text.header.get().or(shipment.status_text.header.get().filter(|_| lone)).and_then(clean);
    let told = match status.as_deref() {
        Some("DELIVERED") => of_item(&item.delivery_date, &shipment.delivery_date),
        Some("RETURNED") => back,
        _ => None,
    };
    let circumstances = Circumstances { is_back: back.is_some(), in_customs };
    let Some(status) = status else { return events };
    let (says, known) = meaning::of(Some(&status), None, circumstances);
    let Some(Meaning { kind, reason }) = says.filter(|_| known) else {
        // Items that differ are told one by one.
        if status != "SPLIT" {
            warnings.push(Warning::new(Oddity::UnmappedCode, status));
        }
        return events;
    };
    let repeats = |event: &Event| {
        let code = event.code.as_deref().and_then(|code| code.split('/').next());
        code == Some(&status) || event.kind == kind || kind.delivers() && event.kind.delivers()
    };
    if !events.iter().any(repeats) {
        match told {
            Some(time) => {
                // Which end of the way it was decides the zone.
                let end = if kind.delivers() { &shipment.consignee } else { &shipment.consignor };
                let country_code = end.address.country_code.get().and_then(country);
                let place = Place { country_code, ..Place::default() };
                events.push(Event { kind, reason, code: Some(status), text, time, place });
            }
            None => warnings.push(Warning::new(Oddity::Summary, status)),
        }
    }
    events
}

/// What the item says of its last event, and of the last that told of a return where that has arrived.
struct Last {
    time: Option<Time>,
    status: Option<String>,
    return_time: Option<Time>,
}

fn read(event: &wire::Event<'_>, last: &Last, in_customs: bool, warnings: &mut Vec<Warning>) -> Option<Event> {
    let (status, code) = (word(&event.status), word(&event.event_code));
    let text = event.event_description.get().and_then(clean);
    // The status gives the meaning, the code tells two events of one status apart.
    let whole = match (&status, &code) {
        (Some(status), Some(code)) => Some(format!("{status}/{code}")),
        (one, other) => one.clone().or_else(|| other.clone()),
    };
    let name = whole.as_deref().unwrap_or("no code").to_owned();
    let Some(time) = event.event_time.get().and_then(Time::iso) else {
        warnings.push(Warning::new(Oddity::Time, format!("{name}: eventTime")));
        return None;
    };
    if whole.is_none() && text.is_none() {
        warnings.push(Warning::new(Oddity::Event, "an event without status, code and description"));
        return None;
    }
    let is = |last: Option<Time>| last.is_some_and(|last| last.civil() == time.civil());
    let item = Circumstances { is_back: is(last.return_time), in_customs };
    // The item's word gives an event without status its meaning, but no code: it is another's when the next one comes.
    let coarser = last.status.as_deref().filter(|_| is(last.time));
    let (says, known) = match (&status, coarser) {
        (None, Some(coarser)) => (meaning::of(Some(coarser), text.as_deref(), item).0, false),
        (status, _) => meaning::of(status.as_deref(), text.as_deref(), item),
    };
    if !known {
        warnings.push(Warning::new(Oddity::UnmappedCode, name));
    }
    let Meaning { kind, reason } = says.unwrap_or(Meaning::of(Kind::Unknown));
    let place = event.location.get().map(place).unwrap_or_default();
    Some(Event { kind, reason, code: whole, text, time, place })
}

fn place(location: &wire::Location<'_>) -> Place {
    Place {
        city: location.city.get().and_then(clean),
        postal_code: location.postcode.get().and_then(clean),
        country_code: location.country_code.get().and_then(country),
        facility: location.name.get().or(location.display_name.get()).and_then(clean),
        ..Place::default()
    }
}

fn is_true(text: &Text<'_>) -> bool {
    text.get().is_some_and(|text| text.eq_ignore_ascii_case("true"))
}

fn facts(number: Option<&Number>, pieces: &[Piece<'_, '_>], warnings: &mut Vec<Warning>) -> Facts {
    let Some(Piece { shipment, item }) = pieces.first().copied() else { return Facts::default() };
    let lone = pieces.len() == 1;
    let whole = shipment.items.len().max(1) == pieces.len();
    let own = [&item.assessed_measurement.weight, &item.stated_measurement.weight];
    let weights = own.into_iter().filter(|_| lone).chain([&shipment.total_weight].into_iter().filter(|_| whole));
    let weight = |weight: &wire::Measure<'_>| grams(&weight.value.get()?.replace(',', "."), weight.unit.or_empty());
    let references =
        shipment.shipment_references.iter().chain(pieces.iter().flat_map(|one| one.item.references.iter()));
    let mut references: Vec<Reference> = references.filter_map(reference).collect();
    references.extend(
        pieces
            .iter()
            .flat_map(|one| one.item.item_ref_ids.texts())
            .filter_map(|text| Some(Reference { kind: "item reference".into(), value: clean(text)? })),
    );
    let mut legs: Vec<Leg> = pieces.iter().filter_map(|one| last_mile(one.item, &references)).collect();
    legs.dedup();
    let master = shipment.shipment_id.get().and_then(clean).filter(|_| lone && item.item_id.get().is_some());
    let master = master.filter(|id| number.is_none_or(|number| bare_sscc(id) != bare_sscc(number.as_str())));
    legs.extend(master.map(|number| Leg { role: LegRole::Master, carrier: None, number }));
    let counted = shipment.assessed_number_of_items.get().and_then(|text| text.parse::<u32>().ok());
    let counted = counted.filter(|count| *count > 0).or_else(|| u32::try_from(shipment.items.len()).ok());
    Facts {
        estimate: estimate(shipment, item, warnings),
        delivery: pieces.iter().rev().find_map(|piece| delivery(piece.item)),
        pickup_point: pickup_point(&shipment.delivery_point),
        service: shipment.service.name.get().or(shipment.service.code.get()).and_then(clean),
        weight_grams: weights.into_iter().find_map(|one| weight(one)),
        pieces: counted.filter(|count| *count > 0),
        references,
        ship_date: item.drop_off_date.get().and_then(Time::iso).map(|time| time.civil().date()),
        origin: address(&shipment.consignor.address),
        destination: address(&shipment.consignee.address),
        legs,
    }
}

fn reference(reference: &wire::Reference<'_>) -> Option<Reference> {
    let kind = reference.name.get().or(reference.kind.get()).map(str::to_lowercase).unwrap_or_default();
    Some(Reference { kind, value: clean(reference.value.get()?)? })
}

/// A parcel that goes on with DPD may have DPD's number, of 14 digits, among its references.
fn last_mile(item: &wire::Item<'_>, references: &[Reference]) -> Option<Leg> {
    let at_dpd = |event: &wire::Event<'_>| {
        event.location.get().and_then(|location| word(&location.location_type)).as_deref() == Some("DPD_DEPOT")
    };
    let is_dpd = |value: &str| value.len() == 14 && value.bytes().all(|byte| byte.is_ascii_digit());
    let mut numbers = references.iter().filter(|reference| is_dpd(&reference.value));
    let (Some(one), None) = (numbers.next(), numbers.next()) else { return None };
    let leg = Leg { role: LegRole::LastMile, carrier: Some("dpd".into()), number: one.value.clone() };
    item.events.iter().any(at_dpd).then_some(leg)
}

fn address(address: &wire::Address<'_>) -> Option<Place> {
    let place = Place {
        city: address.city.get().and_then(clean),
        postal_code: address.post_code.get().and_then(clean),
        country_code: address.country_code.get().and_then(country),
        ..Place::default()
    };
    (!place.is_empty()).then_some(place)
}

/// The window that was booked, else what recipients are shown, else what is expected, the first expectation last; the
/// item's before the shipment's. Times are the destination's.
fn estimate(shipment: &wire::Shipment<'_>, item: &wire::Item<'_>, warnings: &mut Vec<Warning>) -> Option<Estimate> {
    let mut read = |text: Option<&str>| {
        let time = Time::iso(text?);
        if time.is_none() {
            warnings.push(Warning::new(Oddity::Time, "a time of arrival"));
        }
        time.map(|time| if time.is_midnight() { time.to_the_day() } else { time })
    };
    let from = read(item.booked_delivery_date_from.get().or(shipment.booked_delivery_date_from.get()));
    let until = read(item.booked_delivery_date_to.get().or(shipment.booked_delivery_date_to.get()));
    if let Some(latest) = until.or(from) {
        return Some(Estimate { earliest: from.filter(|from| from.civil() < latest.civil()), latest });
    }
    let both = [
        (&item.public_time_of_arrival, &shipment.public_time_of_arrival),
        (&item.estimated_time_of_arrival, &shipment.estimated_time_of_arrival),
        (&item.real_time_of_arrival, &shipment.real_time_of_arrival),
        (&item.status_text.estimated_time_of_arrival, &shipment.status_text.estimated_time_of_arrival),
        (&item.origin_estimated_time_of_arrival, &shipment.origin_estimated_time_of_arrival),
    ];
    let latest = both.into_iter().find_map(|(own, all)| read(own.get().or(all.get())))?;
    Some(Estimate { earliest: None, latest })
}

fn delivery(item: &wire::Item<'_>) -> Option<Delivery> {
    let place = [item.delivery_to.get(), item.delivery_to_info.get()].into_iter().flatten();
    let signature = item.signature.get().or(item.acceptor.signature_reference.get()).is_some();
    let delivery = Delivery {
        signed_by: item.acceptor.name.get().and_then(clean),
        left_at: clean(&place.collect::<Vec<_>>().join(", ")),
        proof: Proof { signature, photo: is_true(&item.delivery_image_available), ..Proof::default() },
    };
    (delivery != Delivery::default()).then_some(delivery)
}

fn pickup_point(point: &wire::DeliveryPoint<'_>) -> Option<PickupPoint> {
    let point = PickupPoint {
        id: point.location_id.get().and_then(clean),
        name: point.name.get().or(point.display_name.get()).and_then(clean),
        place: address(&point.address).unwrap_or_default(),
        collect_by: None,
    };
    (point.id.is_some() || point.name.is_some()).then_some(point)
}
