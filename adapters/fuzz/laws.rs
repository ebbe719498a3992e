//! What must be true of whatever was read, beside what the conformance suite says: no more comes out than went in, times can
//! be ordered, and what is to be sent next goes to the configured host.

use jiff::tz::TimeZone;
use waybill_contract::{Batch, Event, Fault, Parsed, Place, Report, Request, zone};

use crate::sound::{shows_no_secret, sound};
use crate::{Account, HOST};

/// How much a body may grow while it is read: some carriers' articles are told to each number that was asked for.
const GROWTH: usize = 8;

/// What may come from a body that says nothing: a report or two on every number, and warnings in our words.
const CONSTANT: usize = 4096;

/// Panics with what is wrong. `length` is that of the body.
pub(crate) fn hold(account: &Account, batch: Option<&Batch>, parsed: &Result<Parsed, Fault>, length: usize) {
    let world = &account.world;
    sound(world, batch, parsed, world.adapter.id);
    let parsed = match parsed {
        Ok(parsed) => parsed,
        Err(fault) => {
            let shown = format!("{fault} {fault:?}");
            shows_no_secret(world, &shown, world.adapter.id);
            // The shown text twice, escaped once; a fault repeats no more than an excerpt of the carrier's words.
            assert!(shown.len() <= CONSTANT, "{}: a fault of {} bytes: {shown}", world.adapter.id, shown.len());
            return;
        }
    };
    let numbers = batch.map_or(1, |batch| batch.items().len());
    let size: usize = parsed.reports.iter().map(size).sum();
    let warned: usize = parsed.warnings.iter().map(|warning| warning.detail.len()).sum();
    let most = (GROWTH * length + CONSTANT) * numbers;
    assert!(size + warned <= most, "{}: {size} and {warned} bytes of a body of {length}", world.adapter.id);
    let home = zone::named(world.adapter.home_zone).expect("the suite looks for every home zone");
    for event in parsed.reports.iter().flat_map(|report| &report.events) {
        ordered(event, &home);
    }
    if let Some(next) = &parsed.follow_up {
        stays(account, &next.request);
    }
}

/// A request that a body made the adapter send.
pub(crate) fn stays(account: &Account, request: &Request) {
    let uri = request.uri().to_string();
    let rest = uri.strip_prefix(HOST);
    assert!(rest.is_some_and(|rest| rest.starts_with('/')), "{}: {uri} is elsewhere", account.world.adapter.id);
}

/// Whatever a time says, it stands somewhere among the others.
fn ordered(event: &Event, home: &TimeZone) {
    let time = &event.time;
    assert_eq!(time.civil().subsec_nanosecond(), 0, "a time finer than a second");
    let instant = time.instant_in(home);
    assert!(time.instant().is_none_or(|said| said == instant), "an instant is not the one that was said");
}

fn size(report: &Report) -> usize {
    let facts = &report.facts;
    let places = [&facts.origin, &facts.destination].into_iter().flatten();
    let references = facts.references.iter().map(|reference| reference.kind.len() + reference.value.len());
    let legs = facts.legs.iter().map(|leg| leg.number.len());
    let events = report.events.iter().map(|event| {
        let texts = [&event.code, &event.text].into_iter().flatten().map(String::len);
        texts.sum::<usize>() + of_place(&event.place)
    });
    events.chain(places.map(of_place)).chain(references).chain(legs).sum()
}

fn of_place(place: &Place) -> usize {
    let Place { city, region, postal_code, country_code, facility, text } = place;
    let texts = [city, region, postal_code, facility, text].into_iter().flatten().map(String::len).sum::<usize>();
    texts + country_code.as_ref().map_or(0, |code| code.len())
}
