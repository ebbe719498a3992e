//! From PostNL's shipments to reports. The timeline is made of the events: the old statuses repeat them, mostly as "not
//! applicable", and stand in for them only where there are none.

use jiff::civil::DateTime;
use waybill_contract::lenient::{Text, unescaped};
use waybill_contract::{
    Asked, Delivery, Estimate, Event, Facts, Kind, Leg, LegRole, Meaning, Number, Oddity, Parsed, PickupPoint, Place,
    Proof, Reference, Report, Status, Time, Warning, clean, country, grams,
};

use super::wire::{Address, Answer, Shipment, Update};
use super::{meaning, when, wire};

/// The shipments that are asked for; of a shipment of several pieces, those.
pub(super) fn shipments(asked: Asked<'_>, answer: &Answer<'_>) -> Parsed {
    let mut parsed = Parsed::default();
    let Asked::Batch(batch) = asked else {
        for shipment in answer.shipments() {
            let number = barcode(&shipment.barcode).or_else(|| barcode(&shipment.main_barcode));
            if number.is_none() {
                Warning::new(Oddity::Field, "a shipment without a barcode").add_to(&mut parsed.warnings);
            }
            let report = report(number, shipment, &mut parsed.warnings);
            add(&mut parsed, report);
        }
        latest_only(&mut parsed, answer);
        return parsed;
    };
    for item in batch.items() {
        let number = &item.number;
        let is = |text: &Text<'_>| barcode(text).as_ref() == Some(number);
        let unnamed = |shipment: &&Shipment<'_>| {
            asked.only().is_some() && barcode(&shipment.barcode).or(barcode(&shipment.main_barcode)).is_none()
        };
        let found = answer.shipments().find(|shipment| is(&shipment.barcode));
        let found = found.or_else(|| answer.shipments().find(|shipment| is(&shipment.main_barcode)));
        if let Some(shipment) = found.or_else(|| answer.shipments().find(unnamed)) {
            let report = report(Some(number.clone()), shipment, &mut parsed.warnings);
            parsed.reports.push(report);
        }
    }
    if parsed.reports.is_empty() {
        Warning::new(Oddity::UnaskedNumber, "a shipment that was not asked for").add_to(&mut parsed.warnings);
    }
    latest_only(&mut parsed, answer);
    parsed
}

/// The short form of an answer has a status and no events.
fn latest_only(parsed: &mut Parsed, answer: &Answer<'_>) {
    if answer.complete_status.get().is_none() {
        parsed.reports.iter_mut().for_each(|report| report.latest_only = true);
    }
}

/// The rows of the delta: each has the newest status of a shipment.
pub(super) fn updates(asked: Asked<'_>, rows: &[Update<'_>]) -> Parsed {
    let mut parsed = Parsed::default();
    for row in rows {
        let Some(number) = barcode(&row.barcode) else {
            Warning::new(Oddity::Field, "an update without a barcode").add_to(&mut parsed.warnings);
            continue;
        };
        if !asked.wants(&number) {
            Warning::new(Oddity::UnaskedNumber, "an update that was not asked for").add_to(&mut parsed.warnings);
            continue;
        }
        let events = status(&row.status, &mut parsed.warnings).into_iter().collect();
        add(&mut parsed, Report { number: Some(number), events, latest_only: true, ..Report::default() });
    }
    parsed
}

/// That there is a signature, if it is one of a number that was asked for.
pub(super) fn signature(asked: Asked<'_>, answer: &Answer<'_>) -> Parsed {
    let mut parsed = Parsed::default();
    if answer.signature.signature_image.get().is_none() {
        return parsed;
    }
    let named = barcode(&answer.signature.barcode);
    let number = if named.is_some() { named } else { asked.only().cloned() };
    let wanted = number.as_ref().map_or(matches!(asked, Asked::Anything), |number| asked.wants(number));
    if !wanted {
        Warning::new(Oddity::UnaskedNumber, "a signature that was not asked for").add_to(&mut parsed.warnings);
        return parsed;
    }
    let proof = Proof { signature: true, ..Proof::default() };
    let facts = Facts { delivery: Some(Delivery { proof, ..Delivery::default() }), ..Facts::default() };
    parsed.reports.push(Report { number, facts, ..Report::default() });
    parsed
}

/// The number whose recipient may have signed: handed over, and not left somewhere.
pub(super) fn signable(asked: Asked<'_>, reports: &[Report]) -> Option<Number> {
    let number = asked.only()?;
    let report = reports.iter().find(|report| report.number.as_ref() == Some(number))?;
    let left = matches!(newest(&report.events)?.kind, Kind::DeliveredToMailbox | Kind::DeliveredToSafePlace);
    (ended(&report.events) == Some(Status::Delivered) && !left).then(|| number.clone())
}

fn barcode(text: &Text<'_>) -> Option<Number> {
    Number::parse(text.get()?).ok()
}

/// One report per number.
fn add(parsed: &mut Parsed, report: Report) {
    match parsed.reports.iter_mut().find(|known| known.number == report.number) {
        Some(known) => {
            let events: Vec<Event> =
                report.events.into_iter().filter(|event| !known.events.iter().any(|one| same(one, event))).collect();
            known.events.extend(events);
        }
        None => parsed.reports.push(report),
    }
}

fn same(one: &Event, other: &Event) -> bool {
    one.code == other.code && one.time.civil() == other.time.civil()
}

fn report(number: Option<Number>, shipment: &Shipment<'_>, warnings: &mut Vec<Warning>) -> Report {
    let events = events(shipment, warnings);
    let facts = facts(number.as_ref(), shipment, &events, warnings);
    let mut report = Report { number, events, facts, ..Report::default() };
    // Sorting and distribution: a parcel that is late or missing there was on its way.
    if matches!(shipment.status.phase_code.get(), Some("2" | "3")) {
        report.place_newest_by_summary(Kind::InTransit);
    }
    report
}

fn events(shipment: &Shipment<'_>, warnings: &mut Vec<Warning>) -> Vec<Event> {
    if shipment.event.odd() > 0 {
        Warning::new(Oddity::Event, "an event that is no object").add_to(warnings);
    }
    let mut events: Vec<Event> = Vec::with_capacity(shipment.event.len() + 1);
    events.extend(shipment.event.iter().filter_map(|told| event(told, shipment, warnings)));
    if events.is_empty() {
        events.extend(status(&shipment.status, warnings));
        for old in shipment.old_status.iter() {
            let old = status(old, warnings);
            events.extend(old.filter(|old| !events.iter().any(|known| same(known, old))));
        }
    } else {
        summary(&shipment.status, &mut events, warnings);
    }
    events
}

fn event(told: &wire::Event<'_>, shipment: &Shipment<'_>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let code = told.code.get().map(meaning::code);
    let text = prose(&told.description);
    let Some(time) = told.time_stamp.get().and_then(when::moment) else {
        // `{}` in the place of an event is none.
        if code.is_some() || text.is_some() || told.time_stamp.get().is_some() {
            Warning::new(Oddity::Time, code.as_deref().unwrap_or("an event without a code")).add_to(warnings);
        }
        return None;
    };
    if code.is_none() && text.is_none() {
        Warning::new(Oddity::Event, "an event without code and description").add_to(warnings);
        return None;
    }
    let meaning = code.as_deref().and_then(meaning::of).unwrap_or_else(|| {
        Warning::new(Oddity::UnmappedCode, code.as_deref().unwrap_or("an event without a code")).add_to(warnings);
        coarser(time.civil(), shipment).unwrap_or(Meaning::of(Kind::Unknown))
    });
    let place = Place { facility: told.location_code.get().and_then(clean), ..Place::default() };
    let Meaning { kind, reason } = meaning;
    Some(Event { kind, reason, code: code.map(Into::into), text, time, place })
}

/// What the status of that moment says.
fn coarser(moment: DateTime, shipment: &Shipment<'_>) -> Option<Meaning> {
    let statuses = shipment.status.get().into_iter().chain(shipment.old_status.iter());
    let mut then = statuses.filter(|status| {
        let time = status.time_stamp.get().and_then(when::moment);
        time.is_some_and(|time| time.civil() == moment)
    });
    then.find_map(|status| meaning::of(&meaning::status_code(status.status_code.get()?)))
}

/// A status as an event, if it says something and when.
fn status(status: &wire::Status<'_>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let word = status.status_code.get().filter(|word| !meaning::is_none(word));
    let text = prose(&status.status_description);
    let code = word.map(meaning::status_code);
    if status.status_code.get().is_some_and(meaning::is_none) || code.is_none() && text.is_none() {
        return None;
    }
    let name = code.as_deref().unwrap_or("a status without a code");
    let Some(time) = status.time_stamp.get().and_then(when::moment) else {
        Warning::new(Oddity::Summary, name).add_to(warnings);
        return None;
    };
    let Meaning { kind, reason } = code.as_deref().and_then(meaning::of).unwrap_or_else(|| {
        Warning::new(Oddity::UnmappedCode, name).add_to(warnings);
        Meaning::of(Kind::Unknown)
    });
    Some(Event { kind, reason, code, text, time, place: Place::default() })
}

/// The shipment's status beside its events: mostly the newest of them again, in coarser words. One with a time of its own
/// is an event; one that is further than the event of its moment says what that event means.
fn summary(status: &wire::Status<'_>, events: &mut Vec<Event>, warnings: &mut Vec<Warning>) {
    let Some(word) = status.status_code.get().filter(|word| !meaning::is_none(word)) else { return };
    let time = status.time_stamp.get().and_then(when::moment).map(|time| time.civil());
    let latest = events.iter().map(|event| event.time.civil()).max();
    let of_moment = |event: &&mut Event| Some(event.time.civil()) == time.or(latest);
    let mut then: Vec<&mut Event> = events.iter_mut().filter(of_moment).collect();
    if then.is_empty() {
        if let Some(event) = self::status(status, warnings) {
            events.insert(0, event);
        }
        return;
    }
    let code = meaning::status_code(word);
    let Some(said) = meaning::of(&code) else { return };
    if then.iter().all(|event| meaning::is_behind(event, said))
        && let Some(event) = then.first_mut()
    {
        Warning::new(Oddity::Summary, format!("{code} is further than {}", event.code.as_deref().unwrap_or("-")))
            .add_to(warnings);
        event.kind = said.kind;
        event.reason = said.reason;
    }
}

/// The newest event that sets a status; of one moment the one that is further on the way.
fn newest(events: &[Event]) -> Option<&Event> {
    let telling = events.iter().filter(|event| event.kind.effect().status.is_some());
    telling.max_by_key(|event| (event.time.civil(), event.kind.effect().rank))
}

/// The status with which the way has ended.
fn ended(events: &[Event]) -> Option<Status> {
    newest(events)?.kind.effect().status.filter(|status| status.is_end())
}

fn facts(number: Option<&Number>, shipment: &Shipment<'_>, events: &[Event], warnings: &mut Vec<Warning>) -> Facts {
    let end = |kind: &str| {
        let address = shipment.address.iter().find(|address| address.address_type.get() == Some(kind));
        address.map(place).filter(|place| !place.is_empty())
    };
    let weight = shipment.dimension.weight.get();
    let main = barcode(&shipment.main_barcode).filter(|main| number.is_some_and(|number| number != main));
    let reference = shipment.reference.get().and_then(clean);
    Facts {
        // What was expected before is of no use behind the end, and PostNL goes on telling it.
        estimate: if ended(events).is_none() { estimate(shipment, warnings) } else { None },
        delivery: None,
        pickup_point: pickup_point(shipment, events),
        service: prose(&shipment.product_description).or(shipment.product_code.get().and_then(clean)),
        weight_grams: weight.and_then(|weight| grams(weight, "g")),
        pieces: shipment.shipment_amount.get().and_then(|text| text.parse().ok()).filter(|pieces| *pieces > 0),
        references: reference.into_iter().map(|value| Reference { kind: "reference".into(), value }).collect(),
        ship_date: None,
        origin: end("02"),
        destination: end("01"),
        legs: main
            .into_iter()
            .map(|main| Leg { role: LegRole::Master, carrier: None, number: main.to_string() })
            .collect(),
    }
}

fn place(address: &Address<'_>) -> Place {
    Place {
        city: address.city.get().and_then(clean),
        region: address.region.get().and_then(clean),
        postal_code: address.zipcode.get().and_then(clean),
        country_code: address.country_code.get().and_then(country),
        ..Place::default()
    }
}

/// The address of type 09, where the parcel went or goes to a pickup point.
fn pickup_point(shipment: &Shipment<'_>, events: &[Event]) -> Option<PickupPoint> {
    let kinds = [Kind::AvailableForPickup, Kind::HeadingToPickupPoint, Kind::Collected];
    let waits = events.iter().any(|event| kinds.contains(&event.kind));
    let mut addresses = shipment.address.iter().filter(|_| waits);
    let address = addresses.find(|address| address.address_type.get() == Some("09"))?;
    let point = PickupPoint {
        name: address.company_name.get().and_then(clean),
        place: place(address),
        ..PickupPoint::default()
    };
    (point != PickupPoint::default()).then_some(point)
}

/// The window, else the day.
fn estimate(shipment: &Shipment<'_>, warnings: &mut Vec<Warning>) -> Option<Estimate> {
    let mut read = |name: &str, text: &Text<'_>| {
        let text = text.get()?;
        // Midnight is how a bare day is written.
        let time = when::moment(text).map(|time| if time.is_midnight() { time.to_the_day() } else { time });
        if time.is_none() {
            Warning::new(Oddity::Time, name).add_to(warnings);
        }
        time
    };
    let earliest = read("ETAFrom", &shipment.expectation.eta_from);
    let latest = read("ETATo", &shipment.expectation.eta_to);
    let day = read("DeliveryDate", &shipment.delivery_date).map(Time::to_the_day);
    let latest = latest.or(day).or_else(|| earliest.map(Time::to_the_day))?;
    let begins = |earliest: &Time| {
        *earliest != latest && earliest.civil().date() <= latest.civil().date() && {
            latest.is_midnight() || earliest.civil() < latest.civil()
        }
    };
    Some(Estimate { earliest: earliest.filter(begins), latest })
}

fn prose(text: &Text<'_>) -> Option<String> {
    clean(&unescaped(text.get()?))
}
