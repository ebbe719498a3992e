//! From USPS's answers to reports.

use jiff::civil::Date;
use waybill_contract::lenient::Text;
use waybill_contract::phrases::Prose;
use waybill_contract::{
    Delivery, Estimate, Event, Facts, Kind, Meaning, Number, Oddity, Parsed, PickupPoint, Place, Precision, Proof,
    Report, Time, Warning, clean, country, country_named, zone,
};

use super::{meaning, when, wire};

/// One number's answer.
pub(super) fn add(number: Option<Number>, answer: &wire::Answer<'_>, parsed: &mut Parsed) {
    let warnings = &mut parsed.warnings;
    let mut events = events(answer, warnings);
    let told_in_full = !answer.tracking_events.is_empty();
    summary(answer, &mut events, warnings);
    let facts = facts(answer, &events);
    let instance = instance(answer);
    let told: Vec<Event> = events.into_iter().map(|(event, _)| event).collect();
    let latest_only = !told_in_full && !told.is_empty();
    let report = Report { number, instance, latest_only, events: told, facts, ..Report::default() };
    keep(report, parsed);
}

/// The same number and mail piece twice is one, told twice.
pub(super) fn keep(report: Report, parsed: &mut Parsed) {
    let same = |known: &&mut Report| known.number == report.number && known.instance == report.instance;
    match parsed.reports.iter_mut().find(same) {
        None => parsed.reports.push(report),
        Some(known) if known.events.is_empty() => *known = report,
        Some(known) => {
            let new: Vec<Event> = report.events.into_iter().filter(|event| !known.events.contains(event)).collect();
            known.events.extend(new);
        }
    }
}

/// The mail piece and the day USPS heard of it: numbers are used again after months.
fn instance(answer: &wire::Answer<'_>) -> Option<String> {
    let id = answer.unique_mail_piece_id.get().or(answer.unique_tracking_id.get())?;
    let day = answer.mail_piece_intake_date.get().and_then(when::wall).map(|time| time.civil().date());
    Some(day.map_or_else(|| id.to_owned(), |day| format!("{id}/{day}")))
}

/// An event, and who took the parcel if it says so.
type Told = (Event, Option<String>);

fn events(answer: &wire::Answer<'_>, warnings: &mut Vec<Warning>) -> Vec<Told> {
    // The summary gives a category to the newest event, whose text it repeats.
    let mut category = answer.status_category.get();
    let mut events = Vec::with_capacity(answer.tracking_events.len() + 1);
    for scan in answer.tracking_events.iter() {
        let of_this = category.take_if(|_| scan.event_type.get() == answer.status.get()).unwrap_or_default();
        events.extend(event(scan, of_this, warnings));
    }
    let odd = answer.tracking_events.odd();
    if odd > 0 {
        warnings.push(Warning::new(Oddity::Event, format!("trackingEvents[]: {odd} are no objects")));
    }
    if events.is_empty() {
        for telling in answer.event_summaries.iter() {
            match telling {
                wire::Telling::Scan(scan) => events.extend(event(scan, "", warnings)),
                wire::Telling::Sentence(sentence) => {
                    events.extend(sentence.get().and_then(|text| spoken(answer, text, text, "", warnings)));
                }
                wire::Telling::Nothing => {}
            }
        }
    }
    events
}

fn event(scan: &wire::Scan<'_>, category: &str, warnings: &mut Vec<Warning>) -> Option<Told> {
    let code = meaning::code(scan.event_code.or_empty());
    let text = plain(&scan.event_type).or_else(|| plain(&scan.event));
    if code.is_none() && text.is_none() {
        warnings.push(Warning::new(Oddity::Event, "an event has neither eventCode nor eventType"));
        return None;
    }
    let Some(time) = when::of(scan) else {
        let name = code.as_deref().unwrap_or("no eventCode");
        warnings.push(Warning::new(Oddity::Time, format!("{name}: neither eventTimestamp nor GMTTimestamp")));
        return None;
    };
    let words = text.as_deref().unwrap_or_default();
    let Meaning { kind, reason } = meaning::of(code.as_deref(), words, category, scan.by_an_agent(), warnings);
    let place =
        place([&scan.event_city, &scan.event_state, said(&scan.event_zip, &scan.event_zip_code), &scan.event_country]);
    let time = at(time, &place);
    let taken_by = plain(&scan.name).or_else(|| plain(&scan.firm));
    Some((Event { kind, reason, code, text, time, place }, taken_by))
}

/// The zone of the place, where nothing else was said.
fn at(time: Time, place: &Place) -> Time {
    let wants_a_zone = time.offset().is_none() && time.precision() != Precision::Day;
    match wants_a_zone.then(|| zone::of_town(place)).flatten() {
        Some(zone) => time.in_place_zone(&zone),
        None => time,
    }
}

/// An event that only a sentence tells of.
fn spoken(
    answer: &wire::Answer<'_>,
    text: &str,
    sentence: &str,
    category: &str,
    warnings: &mut Vec<Warning>,
) -> Option<Told> {
    let time = when::in_words(sentence)?;
    let text = unmarked(text)?;
    // The sentence was made for people: it needs no code, so only what nobody understands is warned of.
    let meaning = meaning::by_text(&Prose::of(&text)).or_else(|| meaning::by_category(category)).unwrap_or_else(|| {
        warnings.push(Warning::new(Oddity::UnmappedCode, "statusSummary"));
        Meaning::of(Kind::Unknown)
    });
    // "… in HERNANDO, FL 34442.": where it is the destination, its zone holds.
    let destination = destination(answer);
    let here = destination.as_ref().and_then(|place| place.city.as_ref()).is_some_and(|city| sentence.contains(city));
    let place = destination.filter(|_| here).unwrap_or_default();
    let Meaning { kind, reason } = meaning;
    Some((Event { kind, reason, code: None, text: Some(text), time: at(time, &place), place }, None))
}

/// The summary: an event where no event repeats it and its sentence has a time, else a warning.
fn summary(answer: &wire::Answer<'_>, events: &mut Vec<Told>, warnings: &mut Vec<Warning>) {
    let category = answer.status_category.or_empty();
    let (Some(status), sentence) = (
        answer.status.get().or(answer.status_category.get()).or(answer.status_summary.get()),
        answer.status_summary.or_empty(),
    ) else {
        return;
    };
    let of_category = meaning::by_category(category).and_then(|meaning| meaning.kind.effect().status);
    let plain = unmarked(status);
    let spoken_of = when::in_words(sentence).filter(|time| time.precision() != Precision::Day);
    let told = events.iter().any(|(event, _)| {
        let then = event.time.civil().with().second(0).build().ok();
        event.text == plain
            || event.text.as_deref() == Some(sentence)
            || spoken_of.is_some() && spoken_of.map(|time| time.civil()) == then
            || of_category.is_some() && event.kind.effect().status == of_category
    });
    if told {
        return;
    }
    match spoken(answer, status, sentence, category, warnings) {
        Some(told) => events.insert(0, told),
        None => warnings.push(Warning::new(Oddity::Summary, plain.unwrap_or_default())),
    }
}

fn facts(answer: &wire::Answer<'_>, events: &[Told]) -> Facts {
    let destination = destination(answer);
    let origin = [
        &answer.origin_city,
        &answer.origin_state,
        said(&answer.origin_zip, &answer.origin_zip_code),
        said(&answer.origin_country, &answer.origin_country_code),
    ];
    let flat = estimate(answer, destination.as_ref());
    let nested = || estimate(answer.delivery_date_expectation.get()?, destination.as_ref());
    Facts {
        estimate: flat.or_else(nested),
        delivery: delivery(answer, events),
        pickup_point: pickup_point(answer, events),
        service: plain(&answer.mail_class),
        origin: Some(place(origin)).filter(|place| !place.is_empty()),
        destination,
        ..Facts::default()
    }
}

fn destination(answer: &wire::Answer<'_>) -> Option<Place> {
    let parts = [
        &answer.destination_city,
        &answer.destination_state,
        said(&answer.destination_zip, &answer.destination_zip_code),
        said(&answer.destination_country, &answer.destination_country_code),
    ];
    Some(place(parts)).filter(|place| !place.is_empty())
}

/// The first of two names of one thing, if it says something.
fn said<'t, 'a>(one: &'t Text<'a>, other: &'t Text<'a>) -> &'t Text<'a> {
    if one.get().is_some() { one } else { other }
}

/// Guaranteed, then predicted with its window, then expected; local to the destination.
fn estimate(answer: &wire::Answer<'_>, destination: Option<&Place>) -> Option<Estimate> {
    let here = |time: Time| destination.map_or(time, |place| at(time, place));
    let moment = |texts: [&Text<'_>; 2]| {
        let time = texts.iter().find_map(|text| when::wall(text.get()?).or_else(|| when::in_words(text.get()?)))?;
        // Nothing is promised for midnight.
        Some(if time.is_midnight() { time.to_the_day() } else { here(time.to_the_minute()) })
    };
    if let Some(latest) = moment([&answer.guaranteed_time, &answer.guaranteed_delivery_date]) {
        return Some(Estimate { earliest: None, latest });
    }
    if let Some(predicted) = moment([&answer.predicted_time, &answer.predicted_delivery_date]) {
        let day = predicted.civil().date();
        let on_the_day = |text: &Text<'_>| {
            let clock = when::wall(text.get()?).filter(|time| time.precision() != Precision::Day);
            let clock = clock.map(|time| time.civil().time()).or_else(|| when::clock(text.get()?))?;
            Some(here(Time::local(day.to_datetime(clock)).to_the_minute()))
        };
        let end = on_the_day(&answer.predicted_delivery_window_end_time);
        let begin = on_the_day(&answer.predicted_delivery_window_start_time);
        let latest = end.unwrap_or(predicted);
        let earliest = begin.filter(|begin| end.is_none_or(|end| begin.civil() < end.civil()));
        return Some(Estimate { earliest, latest });
    }
    let latest = moment([&answer.expected_time, &answer.expected_delivery_date])?;
    Some(Estimate { earliest: None, latest })
}

/// Who signed is said in the event alone, and often not at all.
fn delivery(answer: &wire::Answer<'_>, events: &[Told]) -> Option<Delivery> {
    let ends = |(event, _): &&Told| event.kind.delivers() || event.kind == Kind::Returned;
    let (event, taken_by) = events.iter().filter(ends).max_by_key(|(event, _)| event.time.civil())?;
    let left_at = event
        .text
        .as_deref()
        .and_then(|text| text.split_once(','))
        .and_then(|(word, place)| word.eq_ignore_ascii_case("delivered").then(|| clean(place)).flatten());
    // Only by e-mail, and only on request.
    let document = answer.proof_of_delivery_enabled.or_empty().eq_ignore_ascii_case("true");
    let proof = Proof { document, ..Proof::default() };
    let delivery = Delivery { signed_by: taken_by.clone(), left_at, proof };
    (delivery != Delivery::default()).then_some(delivery)
}

/// Where it waits, and the day it goes back.
fn pickup_point(answer: &wire::Answer<'_>, events: &[Told]) -> Option<PickupPoint> {
    let waits = events.iter().filter(|(event, _)| event.kind == Kind::AvailableForPickup);
    let place = waits.max_by_key(|(event, _)| event.time.civil()).map(|(event, _)| event.place.clone());
    let collect_by = answer.return_date_notice.get().and_then(day);
    let point = PickupPoint { place: place.unwrap_or_default(), collect_by, ..PickupPoint::default() };
    (point != PickupPoint::default()).then_some(point)
}

fn day(text: &str) -> Option<Date> {
    when::wall(text).or_else(|| when::in_words(text)).map(|time| time.civil().date())
}

/// City, state, ZIP and country. No country is the United States, if there is anything else.
fn place([city, state, zip, nation]: [&Text<'_>; 4]) -> Place {
    let nation = nation.get();
    let mut place = Place { city: plain(city), region: plain(state), postal_code: plain(zip), ..Place::default() };
    match nation {
        Some(name) => {
            place.country_code = country(name).or_else(|| country_named(name).map(Into::into));
            place.text = if place.country_code.is_none() { clean(name) } else { None };
        }
        None if !place.is_empty() => place.country_code = Some("US".into()),
        None => {}
    }
    // The name of a plant stands where a city should: `JACKSONVILLE FL DISTRIBUTION CENTER`.
    let is_plant = |name: &mut String| ["CENTER", "ANNEX", "FACILITY", "HUB"].iter().any(|end| name.ends_with(end));
    if place.region.is_none() && place.postal_code.is_none() {
        place.facility = place.city.take_if(is_plant);
    }
    if let Some(facility) = &place.facility {
        let state = facility.split(' ').skip(1).find(|word| word.len() == 2);
        place.region = state.map(str::to_owned);
    }
    place
}

/// A text without the markup that USPS writes for its own pages.
fn plain(text: &Text<'_>) -> Option<String> {
    unmarked(text.get()?)
}

/// Tags go, entities become what they stand for.
fn unmarked(text: &str) -> Option<String> {
    if !text.contains(['<', '&']) {
        return clean(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, from) = rest.split_at_checked(at)?;
        out.push_str(before);
        let (end, is_tag) = if from.starts_with('<') { (from.find('>'), true) } else { (from.find(';'), false) };
        let entity = || from.get(1..end?).and_then(entity);
        match end {
            Some(end) if is_tag => rest = from.get(end + 1..)?,
            Some(end) if entity().is_some() => {
                out.extend(entity());
                rest = from.get(end + 1..)?;
            }
            _ => {
                out.extend(from.chars().next());
                rest = from.get(1..)?;
            }
        }
    }
    out.push_str(rest);
    clean(&out)
}

/// Numbers as Unicode has them, except for the trade mark, which USPS counts as Windows does; and the names it uses.
fn entity(name: &str) -> Option<char> {
    let number = |text: &str, base| u32::from_str_radix(text, base).ok();
    let code = match name.strip_prefix('#') {
        Some(digits) => match digits.strip_prefix(['x', 'X']) {
            Some(digits) => number(digits, 16),
            None => number(digits, 10),
        },
        None => None,
    };
    match (name, code) {
        (_, Some(153)) => Some('\u{2122}'),
        (_, Some(code)) => char::from_u32(code),
        ("amp", _) => Some('&'),
        ("lt", _) => Some('<'),
        ("gt", _) => Some('>'),
        ("quot", _) => Some('"'),
        ("apos", _) => Some('\''),
        ("nbsp", _) => Some(' '),
        ("reg", _) => Some('\u{ae}'),
        ("trade", _) => Some('\u{2122}'),
        _ => None,
    }
}
