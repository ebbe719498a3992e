//! From DHL's shipments to reports. Reports nothing of a shipment that does not name the number asked for.

use std::sync::LazyLock;

use jiff::civil::{self, Date};
use jiff::tz::TimeZone;
use waybill_contract::lenient::{Apart, Text};
use waybill_contract::{
    Asked, Delivery, Estimate, Event, Facts, Kind, Leg, LegRole, Number, Oddity, Outcome, Parsed, PickupPoint, Place,
    Precision, Proof, Reference, Report, Time, Warning, clean, country, country_named, grams, zone,
};

use super::meaning::{self, Generic};
use super::{is_service, wire};

/// parcel-de tells times without zone, everywhere in this one.
static BERLIN: LazyLock<TimeZone> =
    LazyLock::new(|| zone::named("Europe/Berlin").expect("the bundled database has its zones"));

/// How a shipment names a number, weakest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Naming {
    Not,
    /// The shipper's reference: others may use the same one.
    AsReference,
    AsPiece,
    AsItself,
}

/// One report per number and shipment; what is of none of the numbers asked only warns.
pub(super) fn shipments(asked: Asked<'_>, body: &wire::Body<'_>) -> Parsed {
    let mut parsed = Parsed::default();
    if body.shipments.odd() > 0 {
        Warning::new(Oddity::Field, "a shipment that is no object").add_to(&mut parsed.warnings);
    }
    let shipments = &body.shipments;
    let Asked::Batch(batch) = asked else {
        for shipment in shipments.iter() {
            let number = shipment.id.get().and_then(|id| Number::parse(id).ok());
            if number.is_none() {
                Warning::new(Oddity::Field, "a shipment without a readable id").add_to(&mut parsed.warnings);
            }
            add(&mut parsed, number, Naming::AsItself, shipment);
        }
        return parsed;
    };
    let mut used = vec![false; shipments.len()];
    for item in batch.items() {
        let namings: Vec<Naming> = shipments.iter().map(|shipment| naming(&item.number, shipment)).collect();
        let best = namings.iter().copied().max().unwrap_or(Naming::Not);
        for ((shipment, naming), used) in shipments.iter().zip(namings).zip(&mut used) {
            // A piece and its shipment are one parcel; a reference counts only where nothing better is there.
            if naming != Naming::Not && (naming > Naming::AsReference || best == Naming::AsReference) {
                *used = true;
                add(&mut parsed, Some(item.number.clone()), naming, shipment);
            }
        }
    }
    for (shipment, _) in shipments.iter().zip(used).filter(|(_, used)| !used) {
        let what = format!("a shipment of {:?} that is not the number asked for", service(shipment));
        parsed.warnings.push(Warning::new(Oddity::UnaskedNumber, what));
    }
    parsed
}

fn naming(number: &Number, shipment: &wire::Shipment<'_>) -> Naming {
    let details = shipment.details.get();
    let is = |text: &str| is_same(number, text);
    if shipment.id.get().is_some_and(is) {
        Naming::AsItself
    } else if details.is_some_and(|details| details.piece_ids.texts().any(is)) {
        Naming::AsPiece
    } else if details.is_some_and(|details| details.references.iter().any(|one| one.number.get().is_some_and(is))) {
        Naming::AsReference
    } else {
        Naming::Not
    }
}

/// The same number, maybe without the `00` of an SSCC or the doubled `J` of a licence plate, as DHL writes piece ids.
fn is_same(number: &Number, text: &str) -> bool {
    let Ok(other) = Number::parse(text) else { return false };
    core(number.as_str()) == core(other.as_str())
}

fn core(number: &str) -> &str {
    match number.strip_prefix("00") {
        Some(serial) if number.len() == 20 && number.bytes().all(|byte| byte.is_ascii_digit()) => serial,
        _ if number.starts_with("JJ") => number.get(1..).unwrap_or(number),
        _ => number,
    }
}

fn service<'s>(shipment: &'s wire::Shipment<'_>) -> &'s str {
    shipment.service.get().filter(|service| is_service(service)).unwrap_or_default()
}

fn add(parsed: &mut Parsed, number: Option<Number>, naming: Naming, shipment: &wire::Shipment<'_>) {
    let Parsed { reports, warnings, .. } = parsed;
    let service = service(shipment);
    let id = shipment.id.get().and_then(clean);
    let instance = id.as_deref().map(|id| if service.is_empty() { id.to_owned() } else { [service, "/", id].concat() });
    let events = events(service, shipment, warnings);
    let same = reports.iter_mut().find(|known| known.number == number && known.instance == instance);
    if let Some(known) = same {
        known.events.extend(events);
        return;
    }
    let mut facts = facts(service, shipment, warnings);
    if let Some(name) = signed_for(&events) {
        facts.delivery.get_or_insert_default().signed_by.get_or_insert(name);
    }
    facts.pickup_point = pickup_point(&events);
    if naming == Naming::AsPiece
        && let Some(id) = id
    {
        facts.legs.push(Leg { role: LegRole::Master, carrier: None, number: id });
    }
    reports.push(Report { number, instance, outcome: Outcome::Found, events, facts, ..Report::default() });
}

/// The events, and the summary if it is one of its own.
fn events(service: &str, shipment: &wire::Shipment<'_>, warnings: &mut Vec<Warning>) -> Vec<Event> {
    if shipment.events.odd() > 0 {
        Warning::new(Oddity::Event, format!("{service}: an event that is no object")).add_to(warnings);
    }
    let told = &shipment.events;
    let mut events: Vec<Event> = Vec::with_capacity(told.len() + 1);
    events.extend(told.iter().filter_map(|event| self::event(service, event, warnings)));
    let Some(summary) = shipment.status.get() else { return events };
    let newest = told.first();
    if summary.timestamp.get().is_none() {
        let says = meaning::of(service, summary);
        let repeats = newest.is_some_and(|event| Generic::of(event) == Generic::of(summary))
            || events.iter().any(|event| event.kind == says.meaning.kind && event.code == says.code);
        if !repeats && (says.code.is_some() || summary.status_code.get().is_some()) {
            let word = summary.status_code.get().filter(|word| word.len() <= 20).unwrap_or("none");
            Warning::new(Oddity::Summary, format!("{service}: a status without time, statusCode {word}"))
                .add_to(warnings);
        }
        return events;
    }
    // Most often it is the first event again, word for word: then there is nothing to read twice.
    let verbatim = told.iter().any(|event| {
        event.timestamp.get() == summary.timestamp.get()
            && event.status.get() == summary.status.get()
            && event.description.get() == summary.description.get()
            && event.status_code.get() == summary.status_code.get()
    });
    if verbatim {
        return events;
    }
    let mut more = Vec::new();
    if let Some(summary) = event(service, summary, &mut more) {
        // What was read twice is warned of once.
        if events.iter().any(|event| repeats(event, &summary)) {
            return events;
        }
        events.insert(0, summary);
    }
    for Warning { kind, detail } in more {
        Warning::new(kind, detail).add_to(warnings);
    }
    events
}

/// The same moment and the same thing, though maybe in other words.
fn repeats(event: &Event, summary: &Event) -> bool {
    let status = |event: &Event| event.kind.effect().status;
    let moment = event.time.civil() == summary.time.civil()
        || event.time.instant().is_some_and(|instant| summary.time.instant() == Some(instant));
    moment
        && (event.kind == summary.kind
            || status(event) == status(summary)
            || (event.code.is_some() && event.code == summary.code)
            || (event.text.is_some() && event.text == summary.text))
}

fn event(service: &str, event: &wire::Event<'_>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let Some(time) = event.timestamp.get().and_then(|text| moment(service, text)) else {
        Warning::new(Oddity::Time, format!("{service}: an event without a readable time")).add_to(warnings);
        return None;
    };
    let said = meaning::of(service, event);
    if let Some(unmapped) = said.unmapped {
        Warning::new(Oddity::UnmappedCode, unmapped).add_to(warnings);
    }
    let status = event.status.get().filter(|_| said.code.is_none());
    let text = event.description.get().or(status).or(event.status_detailed.get().filter(|_| said.code.is_none()));
    // Without code and words the generic word is what tells two events of one moment apart.
    let bare = event.status_code.get().filter(|_| said.code.is_none());
    let text = text.or(event.remark.get()).or(bare).and_then(clean);
    if said.code.is_none() && text.is_none() {
        Warning::new(Oddity::Event, format!("{service}: an event that says nothing")).add_to(warnings);
        return None;
    }
    Some(Event {
        kind: said.meaning.kind,
        reason: said.meaning.reason,
        text,
        code: said.code,
        time,
        place: event.location.get().map(place).unwrap_or_default(),
    })
}

/// A scan's time. Midnight to the second without zone is how DHL writes a date.
fn moment(service: &str, text: &str) -> Option<Time> {
    let time = Time::iso(text)?;
    if time.offset().is_none() && time.is_midnight() {
        return Some(time.to_the_day());
    }
    Some(if service == "parcel-de" { time.in_carrier_zone(&BERLIN) } else { time })
}

/// An estimate's time: there midnight is a day whatever zone is written behind it.
fn expected(service: &str, text: &str) -> Option<Time> {
    let time = Time::iso(text)?;
    if time.is_midnight() { Some(time.to_the_day()) } else { moment(service, text) }
}

fn place(location: &wire::Location<'_>) -> Place {
    let address = location.address.get();
    let part = |nested: Option<&str>, flat: Option<&str>| nested.or(flat).and_then(clean);
    let mut place = Place {
        city: part(address.and_then(|one| one.address_locality.get()), location.address_locality.get()),
        postal_code: part(address.and_then(|one| one.postal_code.get()), location.postal_code.get()),
        country_code: address.and_then(|one| one.country_code.get()).or(location.country_code.get()).and_then(country),
        facility: location.service_point.get().and_then(|point| point.label.get()).and_then(clean),
        ..Place::default()
    };
    // DHL Paket writes `Börnicke, Germany`, or the country alone.
    if let Some(city) = place.city.as_deref()
        && let Some(rest) = city.strip_suffix("Germany")
        && (rest.is_empty() || rest.ends_with(", "))
    {
        let rest = rest.trim_end_matches([',', ' ']).to_owned();
        place.text = rest.is_empty().then(|| "Germany".to_owned());
        place.city = Some(rest).filter(|rest| !rest.is_empty());
        place.country_code.get_or_insert_with(|| "DE".into());
    }
    // DHL Express writes `LEIPZIG - GERMANY`.
    if place.country_code.is_none()
        && let Some((city, code)) = place.city.as_deref().and_then(named_behind)
    {
        (place.city, place.country_code) = (clean(city), Some(code.into()));
    }
    place
}

/// A place and the country whose name stands behind it.
fn named_behind(text: &str) -> Option<(&str, &'static str)> {
    let (city, name) = text.rsplit_once('-')?;
    Some((city, country_named(name)?))
}

fn facts(service: &str, shipment: &wire::Shipment<'_>, warnings: &mut Vec<Warning>) -> Facts {
    let end = |end: &Apart<wire::Location<'_>>| end.get().map(place).filter(|place| !place.is_empty());
    let mut facts = Facts {
        estimate: estimate(service, shipment, warnings),
        service: clean(service),
        origin: end(&shipment.origin),
        destination: end(&shipment.destination),
        ..Facts::default()
    };
    let Some(details) = shipment.details.get() else { return facts };
    let product = details.product.get().and_then(|product| product.product_name.get()).and_then(clean);
    if let Some(product) = product.filter(|product| !product.starts_with("UNKNOWN")) {
        facts.service = Some(if service.is_empty() { product } else { format!("{service}: {product}") });
    }
    facts.delivery = details.proof_of_delivery.get().and_then(delivery);
    facts.weight_grams = details.weight.get().and_then(|one| weight(one, warnings));
    let pieces = details.total_number_of_pieces.get().and_then(|text| text.parse::<u32>().ok());
    facts.pieces =
        pieces.or_else(|| u32::try_from(details.piece_ids.texts().count()).ok()).filter(|pieces| *pieces > 0);
    facts.references = details.references.iter().filter_map(reference).collect();
    facts
}

fn reference(reference: &wire::Reference<'_>) -> Option<Reference> {
    let kind = reference.kind.get().map(str::to_lowercase).unwrap_or_default();
    Some(Reference { kind, value: clean(reference.number.get()?)? })
}

/// The window if there is one, else the day or moment.
fn estimate(service: &str, shipment: &wire::Shipment<'_>, warnings: &mut Vec<Warning>) -> Option<Estimate> {
    let mut read = |text: &Text<'_>, read: fn(&str, &str) -> Option<Time>| {
        let text = text.get()?;
        let time = read(service, text);
        if time.is_none() {
            Warning::new(Oddity::Time, format!("{service}: an estimate without a readable time")).add_to(warnings);
        }
        time
    };
    let frame = shipment.estimated_delivery_time_frame.get();
    let earliest = frame.and_then(|frame| read(&frame.estimated_from, expected));
    let latest = frame.and_then(|frame| read(&frame.estimated_through, expected));
    let day = read(&shipment.estimated_time_of_delivery, expected);
    let remark = shipment.estimated_time_of_delivery_remark.get().map(str::to_ascii_lowercase);
    let all_day = remark.is_some_and(|remark| remark.contains("end of day"));
    let day = day.map(|day| if all_day { Time::date(day.civil().date()) } else { day });
    let date = |time: Time| -> Date { time.civil().date() };
    let latest = latest.or_else(|| day.filter(|day| earliest.is_none_or(|earliest| date(*day) >= date(earliest))));
    let latest = latest.or(day).or_else(|| earliest.map(|earliest| Time::date(date(earliest))))?;
    // A window that begins with a day of its own end says no more than its end.
    let vague = |earliest: &Time| earliest.precision() == Precision::Day && date(*earliest) == date(latest);
    let begins = |earliest: &Time| *earliest != latest && !vague(earliest) && earliest.civil() <= ends(&latest);
    Some(Estimate { earliest: earliest.filter(begins), latest })
}

/// The last second of what a time covers.
fn ends(time: &Time) -> civil::DateTime {
    match time.precision() {
        Precision::Day => time.civil().date().at(23, 59, 59, 0),
        _ => time.civil(),
    }
}

fn delivery(proof: &wire::ProofOfDelivery<'_>) -> Option<Delivery> {
    let signed_by = proof.signed.get().and_then(|person| {
        let whole = [person.given_name.get(), person.family_name.get()].into_iter().flatten();
        let whole = clean(&whole.collect::<Vec<_>>().join(" "));
        person.name.get().and_then(clean).or(whole).or(person.organization_name.get().and_then(clean))
    });
    let (signature, document) = (proof.signature_url.get(), proof.document_url.get());
    let url = document.into_iter().chain(signature).find(|url| url.starts_with("https://")).map(str::to_owned);
    let delivery = Delivery {
        signed_by,
        left_at: None,
        proof: Proof { signature: signature.is_some(), photo: false, document: document.is_some(), url },
    };
    (delivery != Delivery::default()).then_some(delivery)
}

/// Who signed, where only the newest delivery's text says it: `Delivered - Signed for by : NAME`.
fn signed_for(events: &[Event]) -> Option<String> {
    const WORDS: &str = "signed for by";
    let delivery = events.iter().filter(|event| event.kind.delivers()).max_by_key(|event| event.time.civil())?;
    let text = delivery.text.as_deref()?;
    let at = text.to_ascii_lowercase().find(WORDS)?;
    clean(text.get(at + WORDS.len()..)?.trim_start_matches([' ', ':', '-']))
}

fn weight(weight: &wire::Weight<'_>, warnings: &mut Vec<Warning>) -> Option<u64> {
    let (value, unit) = (weight.value.get()?, weight.unit_text.or_empty());
    let grams = grams(value, unit);
    // Zero says nothing.
    if grams.is_none() && value.bytes().any(|byte| matches!(byte, b'1'..=b'9')) {
        Warning::new(Oddity::Field, "a weight that is none, or in a unit that is not documented").add_to(warnings);
    }
    grams
}

/// Where the newest event that waits for the recipient is, if DHL names the shop.
fn pickup_point(events: &[Event]) -> Option<PickupPoint> {
    let waiting = |event: &&Event| matches!(event.kind, Kind::AvailableForPickup | Kind::ArrivedAtPickupPoint);
    let event = events.iter().filter(waiting).max_by_key(|event| event.time.civil())?;
    let name = event.place.facility.clone()?;
    Some(PickupPoint { name: Some(name), place: event.place.clone(), ..PickupPoint::default() })
}
