//! From Australia Post's results to reports: one for each number asked for, with the events of its articles.

use std::sync::LazyLock;

use jiff::tz::TimeZone;
use waybill_contract::lenient::{List, Text};
use waybill_contract::{
    Asked, Context, Event, Facts, Fault, Kind, Leg, LegRole, Meaning, Number, Oddity, Parsed, PickupPoint, Place,
    Reference, Report, Response, Time, Warning, clean, zone,
};

use super::wire::{self, Body, Failure, Item, Row, Verdict};
use super::{meaning, said_fault};

/// Every time has the offset of this zone; one without is told in it too.
static MELBOURNE: LazyLock<TimeZone> =
    LazyLock::new(|| zone::named("Australia/Melbourne").expect("the bundled database has its zones"));

/// Reads every row.
pub(super) fn read(cx: &Context<'_>, asked: Asked<'_>, body: &Body<'_>, response: &Response) -> Result<Parsed, Fault> {
    let mut parsed = Parsed::default();
    let beside: Vec<Failure<'_>> = body.failures().collect();
    beside.iter().chain(body.warnings.iter()).for_each(|failure| parsed.warnings.push(told(failure)));
    if body.tracking_results.odd() > 0 {
        parsed.warnings.push(Warning::new(Oddity::Field, "tracking_results[]: some are no objects"));
    }
    let mut failed = None;
    // Reports are large: no room is made for more than there are.
    parsed.reports.reserve_exact(body.tracking_results.len());
    for row in body.tracking_results.iter() {
        for (number, items) in numbers(asked, row, &mut parsed.warnings) {
            if parsed.reports.iter().any(|known| known.number == number) {
                parsed.warnings.push(Warning::new(Oddity::Carrier, "a second answer on one number"));
                continue;
            }
            match refusal(cx, row, response) {
                None => {
                    let report = report(number, row, &items, &mut parsed.warnings);
                    parsed.reports.push(report);
                }
                Some(Ok(warning)) => {
                    parsed.warnings.extend(warning);
                    parsed.reports.push(Report::not_found(number));
                }
                Some(Err(fault)) => {
                    parsed.warnings.extend(row.errors.first().map(told));
                    failed = failed.or(Some(fault));
                }
            }
        }
    }
    match failed {
        Some(fault) if parsed.reports.is_empty() => Err(fault),
        _ => Ok(parsed),
    }
}

/// The answer of an error that says that there is nothing, if it is known of which number.
pub(super) fn nothing(asked: Asked<'_>, failure: &Failure<'_>) -> Option<Parsed> {
    let number = asked.only().cloned();
    let known = number.is_some() || matches!(asked, Asked::Anything);
    let report = || Report::not_found(number);
    known.then(|| Parsed { reports: vec![report()], warnings: why(failure).into_iter().collect(), ..Parsed::default() })
}

fn told(failure: &Failure<'_>) -> Warning {
    Warning::new(Oddity::Carrier, failure.code().unwrap_or("an error without a code"))
}

/// Why there is nothing, where it is another thing than a number that is not known.
fn why(failure: &Failure<'_>) -> Option<Warning> {
    (failure.code() != Some("ESB-10001")).then(|| told(failure))
}

/// What a row is instead of an answer: nothing (and maybe why), or a fault, after which its number is asked again.
fn refusal(cx: &Context<'_>, row: &Row<'_>, response: &Response) -> Option<Result<Option<Warning>, Fault>> {
    let failure = row.errors.first()?;
    if row.trackable_items.given() || row.consignment.given() || row.events.given() {
        return None;
    }
    Some(match failure.verdict() {
        Verdict::Nothing => Ok(why(failure)),
        _ => Err(said_fault(cx, response, failure).unwrap_or_else(|| Fault::malformed(failure))),
    })
}

/// The articles of a row, however they are nested; a consignment is told by its articles and, in the older shape, itself.
fn articles<'r, 'a>(items: &'r List<Item<'a>>, into: &mut Vec<&'r Item<'a>>) {
    for item in items.iter() {
        into.push(item);
        articles(&item.items, into);
    }
}

/// What the first article of a row says that says any.
fn first<T>(items: &[Item<'_>], says: &dyn Fn(&Item<'_>) -> Option<T>) -> Option<T> {
    items.iter().find_map(|item| says(item).or_else(|| first(&item.items, says)))
}

fn is(text: &Text<'_>, number: &Number) -> bool {
    text.get().is_some_and(|text| number.is(text))
}

type Told<'r, 'a> = (Option<Number>, Vec<&'r Item<'a>>);

/// The numbers that a row tells of, each with its articles. The row echoes what was asked for; an article that was asked
/// for by itself has its own events only.
fn numbers<'r, 'a>(asked: Asked<'_>, row: &'r Row<'a>, warnings: &mut Vec<Warning>) -> Vec<Told<'r, 'a>> {
    let mut all = Vec::new();
    articles(&row.trackable_items, &mut all);
    articles(&row.consignment, &mut all);
    let echo = row.tracking_id.get().and_then(|id| Number::parse(id).ok());
    let own = |mut all: Vec<&'r Item<'a>>, number: &Number| {
        if all.iter().any(|item| is(&item.article_id, number)) {
            all.retain(|item| is(&item.article_id, number));
        }
        all
    };
    if let Some(number) = echo.as_ref().filter(|number| asked.wants(number)) {
        let items = own(all, number);
        return vec![(echo, items)];
    }
    let Asked::Batch(batch) = asked else {
        let id = all.iter().find_map(|item| item.consignment_id.get().or(item.article_id.get()));
        return vec![(id.and_then(|id| Number::parse(id).ok()), all)];
    };
    if echo.is_none()
        && let Some(only) = asked.only()
    {
        return vec![(Some(only.clone()), own(all, only))];
    }
    let numbers = batch.items().iter().map(|item| &item.number);
    let named =
        |number: &&Number| all.iter().any(|item| is(&item.article_id, number) || is(&item.consignment_id, number));
    let found = numbers.filter(named).map(|number| (Some(number.clone()), own(all.clone(), number)));
    let found: Vec<Told<'r, 'a>> = found.collect();
    if found.is_empty() {
        warnings.push(Warning::new(Oddity::UnaskedNumber, "tracking_results[].tracking_id"));
    }
    found
}

fn report(number: Option<Number>, row: &Row<'_>, items: &[&Item<'_>], warnings: &mut Vec<Warning>) -> Report {
    row.warnings.iter().chain(row.errors.iter()).for_each(|failure| warnings.push(told(failure)));
    let mut report = Report { number, ..Report::default() };
    let lists = || items.iter().map(|item| &item.events).chain([&row.events]);
    report.events.reserve(lists().map(|list| list.len()).sum());
    for list in lists() {
        report.events.extend(list.iter().filter_map(|told| event(told, warnings)));
        warnings.extend((0..list.odd()).map(|_| Warning::new(Oddity::Event, "an event is no object")));
    }
    // The older shape repeats the events of the articles, and rows come doubled.
    Event::told_once(&mut report.events);
    let odd = row.trackable_items.odd() + items.iter().map(|item| item.items.odd()).sum::<usize>();
    warnings.extend((0..odd).map(|_| Warning::new(Oddity::Field, "an item is no object")));
    if partly(items) {
        let delivered = report.events.iter_mut().filter(|event| event.kind.delivers());
        delivered.for_each(|event| event.kind = Kind::PartlyDelivered);
    }
    report.facts = facts(report.number.as_ref(), row, items, &report.events);
    summary(row, items, &mut report, warnings);
    report
}

/// Whether some articles of a consignment are delivered and others not: then it is not, whatever came last.
fn partly(items: &[&Item<'_>]) -> bool {
    let says = |text: &Text<'_>| text.get().and_then(meaning::of_text).is_some_and(|meaning| meaning.kind.delivers());
    let articles = || items.iter().filter(|item| item.article_id.get().is_some() && item.items.is_empty());
    let count = articles().count();
    let delivered = || {
        articles().filter(|item| says(&item.status) || item.events.iter().any(|told| says(&told.description))).count()
    };
    // Of one there is no part, and most consignments are one.
    count > 1 && (1..count).contains(&delivered())
}

fn event(told: &wire::Event<'_>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let Some(time) = told.date.get().and_then(Time::iso) else {
        warnings.push(Warning::new(Oddity::Time, "events[].date"));
        return None;
    };
    let place = told.location.get().map(place).unwrap_or_default();
    let Some(text) = told.description.get().and_then(clean) else {
        warnings.push(Warning::new(Oddity::Event, "an event without a description"));
        return None;
    };
    let Meaning { kind, reason } = meaning::of_text(&text).unwrap_or_else(|| {
        warnings.push(Warning::new(Oddity::UnmappedCode, "a description in no rule"));
        // The page: whatever else is told of an article, it is on its way.
        Meaning::of(Kind::InTransit)
    });
    Some(Event { kind, reason, code: None, text: Some(text), time: time.in_carrier_zone(&MELBOURNE), place })
}

const STATES: &[&str] = &["ACT", "NSW", "NT", "QLD", "SA", "TAS", "VIC", "WA"];

/// `ALEXANDRIA NSW`, maybe with a postal code behind it; places abroad are kept as they are.
fn place(text: &str) -> Place {
    let whole = || Place { text: clean(text), ..Place::default() };
    let (rest, postal) = match text.trim().rsplit_once(' ') {
        Some((rest, code)) if code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit()) => (rest, Some(code)),
        _ => (text.trim(), None),
    };
    let Some((city, state)) = rest.rsplit_once([' ', ',']) else { return whole() };
    if !STATES.iter().any(|known| known.eq_ignore_ascii_case(state)) {
        return whole();
    }
    Place {
        city: clean(city.trim_end_matches([',', ' '])),
        region: Some(state.to_ascii_uppercase()),
        postal_code: postal.map(Into::into),
        country_code: Some("AU".into()),
        ..Place::default()
    }
}

fn facts(number: Option<&Number>, row: &Row<'_>, items: &[&Item<'_>], events: &[Event]) -> Facts {
    let other = |text: &&Text<'_>| number.is_none_or(|number| !is(text, number));
    let mut references: Vec<Reference> = Vec::new();
    for value in items.iter().map(|item| &item.article_id).filter(other).filter_map(|id| clean(id.get()?)) {
        let reference = Reference { kind: "article_id".into(), value };
        if !references.contains(&reference) {
            references.push(reference);
        }
    }
    // An article in a consignment that has another number.
    let alone = items.iter().all(|item| item.consignment_id.get().is_none());
    let master =
        first(&row.trackable_items, &|item| Some(&item.consignment_id).filter(other).and_then(|id| clean(id.get()?)));
    let master = master.filter(|_| alone && !items.is_empty());
    let pieces = first(&row.trackable_items, &|item| item.number_of_items.get()?.parse::<u32>().ok());
    Facts {
        pickup_point: pickup_point(events),
        service: items.iter().find_map(|item| clean(item.product_type.get()?)),
        pieces: pieces.filter(|pieces| *pieces > 0 && master.is_none()),
        references,
        legs: master.map(|number| Leg { role: LegRole::Master, carrier: None, number }).into_iter().collect(),
        ..Facts::default()
    }
}

/// The place of the newest event that waits for the recipient: `Awaiting Collection at CITY PARCEL DELIVERY`.
fn pickup_point(events: &[Event]) -> Option<PickupPoint> {
    let waits = events.iter().filter(|event| event.kind == Kind::AvailableForPickup);
    let newest = waits.max_by_key(|event| event.time.civil())?;
    let text = newest.text.as_deref()?;
    let name = text.to_ascii_lowercase().find(" at ").and_then(|at| clean(text.get(at + 4..)?));
    let point = PickupPoint { name, place: newest.place.clone(), ..PickupPoint::default() };
    (point != PickupPoint::default()).then_some(point)
}

/// The status has no time: it places a notice that is alone, and warns where it says what no event does.
fn summary(row: &Row<'_>, items: &[&Item<'_>], report: &mut Report, warnings: &mut Vec<Warning>) {
    // What one of several articles is does not say what the consignment is.
    let several = items.iter().filter(|item| item.article_id.get().is_some()).count() > 1;
    let words = items.iter().filter(|_| !several).filter_map(|item| item.status.get());
    let Some(word) = row.status.get().into_iter().chain(words).find(|word| !meaning::says_nothing(word)) else {
        return;
    };
    let Some(Meaning { kind, .. }) = meaning::of_status(word) else {
        return warnings.push(Warning::new(Oddity::UnmappedCode, format!("status {word}")));
    };
    if kind.effect().status.is_some() {
        report.place_newest_by_summary(kind);
    }
    let says = kind.effect();
    let told = report.events.iter().map(|event| event.kind.effect()).any(|effect| match says.status {
        Some(_) => effect.status == says.status,
        None => effect.problem == says.problem,
    });
    if !told {
        warnings.push(Warning::new(Oddity::Summary, format!("status {word}")));
    }
}
