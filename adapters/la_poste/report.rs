//! From La Poste's shipments to reports. Times are told with the offset of Paris, also where the clock that was read
//! stands abroad: they are kept as said, since no event tells its place.

use std::sync::LazyLock;

use jiff::tz::TimeZone;
use waybill_contract::lenient::Text;
use waybill_contract::{
    CodeTable, Estimate, Event, Facts, Kind, Leg, LegRole, Meaning, Number, Oddity, PickupPoint, Place, Report, Time,
    Warning, clean, country, zone,
};

use super::wire::{self, Shipment, Step};

static CODES: LazyLock<CodeTable> = LazyLock::new(|| {
    CodeTable::parse(include_str!("codes.tsv")).expect("the table is checked by the conformance suite")
});

static PARIS: LazyLock<TimeZone> =
    LazyLock::new(|| zone::named("Europe/Paris").expect("the bundled database has its zones"));

pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

pub(super) fn report(number: Option<Number>, shipment: &Shipment<'_>, warnings: &mut Vec<Warning>) -> Report {
    let mut events = events(shipment, warnings);
    steps(shipment, &mut events, warnings);
    let facts = facts(number.as_ref(), shipment, warnings);
    Report { number, events, facts, ..Report::default() }
}

fn events(shipment: &Shipment<'_>, warnings: &mut Vec<Warning>) -> Vec<Event> {
    let told = || shipment.event.iter().chain(shipment.events.iter());
    if shipment.event.odd() + shipment.events.odd() > 0 {
        Warning::new(Oddity::Event, "an event that is no object").add_to(warnings);
    }
    let mut events: Vec<Event> = Vec::with_capacity(told().count() + 1);
    for told in told() {
        // The same code comes again at other times; at the same time it is the same event.
        if let Some(event) = event(told, warnings)
            && !events.iter().any(|known| known.code == event.code && known.time == event.time && event.code.is_some())
        {
            events.push(event);
        }
    }
    events
}

fn event(told: &wire::Event<'_>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let code = told.code.get().map(str::to_ascii_uppercase);
    let text = told.label.get().and_then(clean);
    if code.is_none() && text.is_none() {
        if told.date.get().is_some() {
            Warning::new(Oddity::Event, "an event without code and label").add_to(warnings);
        }
        return None;
    }
    let name = code.as_deref().unwrap_or("an event without a code");
    let Some(time) = told.date.get().and_then(moment) else {
        Warning::new(Oddity::Time, name).add_to(warnings);
        return None;
    };
    let meaning = code.as_deref().and_then(|code| CODES.get(code)).unwrap_or_else(|| {
        Warning::new(Oddity::UnmappedCode, name).add_to(warnings);
        Meaning::of(Kind::Unknown)
    });
    Some(Event { kind: meaning.kind, reason: meaning.reason, code, text, time, place: Place::default() })
}

/// The timeline's steps that no event repeats: all of them where there are no events, else the last one, where the way has
/// ended and no event says so.
fn steps(shipment: &Shipment<'_>, events: &mut Vec<Event>, warnings: &mut Vec<Warning>) {
    let none = events.is_empty();
    let ended = events.iter().any(|event| event.kind.effect().status.is_some_and(|status| status.is_end()));
    let reached = |step: &&Step<'_>| {
        step.status.get() == Some("true") && step.kind.get().is_none_or(|kind| kind == "1") && step.date.get().is_some()
    };
    let wanted = |step: &&Step<'_>| none || !ended && step.id.get() == Some(LAST);
    let mut told = false;
    for step in shipment.timeline.iter().filter(reached).filter(wanted) {
        let code = format!("step/{}", step.id.or_empty());
        let Some((meaning, time)) = CODES.get(&code).zip(step.date.get().and_then(moment)) else {
            Warning::new(Oddity::Field, "a step of the timeline").add_to(warnings);
            continue;
        };
        let place = Place { country_code: step.country.get().and_then(country), ..Place::default() };
        let text = step.short_label.get().and_then(clean);
        events.push(Event { kind: meaning.kind, reason: meaning.reason, code: Some(code), text, time, place });
        told |= step.id.get() == Some(LAST);
    }
    // Final is delivered or returned: which, it does not say.
    if shipment.is_final.get() == Some("true") && !ended && !told {
        Warning::new(Oddity::Summary, "isFinal").add_to(warnings);
    }
}

const LAST: &str = "5";

fn facts(number: Option<&Number>, shipment: &Shipment<'_>, warnings: &mut Vec<Warning>) -> Facts {
    let context = &shipment.context_data;
    let mut read = |name: &str, text: &Text<'_>| {
        let time = moment(text.get()?);
        if time.is_none() {
            Warning::new(Oddity::Time, name).add_to(warnings);
        }
        time
    };
    let expected = read("estimDate", &shipment.estim_date);
    // Midnight is how a bare day is written.
    let expected = expected.map(|time| if time.is_midnight() { time.to_the_day() } else { time });
    let ship_date = read("entryDate", &shipment.entry_date).map(|time| time.civil().date());
    let [origin, destination] = [&context.origin_country, &context.arrival_country]
        .map(|text| text.get().and_then(country).map(|code| Place { country_code: Some(code), ..Place::default() }));
    let point = context.removal_point.name.get().and_then(clean);
    // What came from abroad to France had the partner's number before.
    let inbound = context.arrival_country.get() == Some("FR") && context.origin_country.get() != Some("FR");
    let role = if inbound { LegRole::Original } else { LegRole::LastMile };
    let partner = context.partner.reference.get().and_then(clean);
    let partner = partner.filter(|text| Number::parse(text).ok().as_ref() != number);
    let named = context.partner.name.get().and_then(partner_named);
    Facts {
        estimate: expected.map(|latest| Estimate { earliest: None, latest }),
        pickup_point: point.map(|name| PickupPoint { name: Some(name), ..PickupPoint::default() }),
        service: shipment.product.get().and_then(clean),
        ship_date,
        origin,
        destination,
        legs: partner.into_iter().map(|number| Leg { role, carrier: named.map(Into::into), number }).collect(),
        ..Facts::default()
    }
}

/// Other countries' postal services by their own names; what is not one of them to the letter is nobody we know.
const PARTNERS: &[(&str, &str)] = &[
    ("AUSTRALIA POST", "australia_post"),
    ("CANADA POST", "canada_post"),
    ("DEUTSCHE POST", "dhl_unified"),
    ("POSTNL", "postnl"),
    ("POSTNORD", "postnord"),
    ("ROYAL MAIL", "royal_mail"),
    ("USPS", "usps"),
];

fn partner_named(words: &str) -> Option<&'static str> {
    PARTNERS.iter().find(|(name, _)| words.trim().eq_ignore_ascii_case(name)).map(|(_, id)| *id)
}

/// ISO 8601 with an offset; without one it is the time of Paris.
fn moment(text: &str) -> Option<Time> {
    Some(Time::iso(text).or_else(|| Time::day_first(text))?.in_carrier_zone(&PARIS))
}
