//! Aramex's updates as reports.

use waybill_contract::{
    Asked, Event, Kind, Leg, LegRole, Meaning, Number, Oddity, Outcome, Parsed, Place, Report, Time, Warning, clean,
    country_named, grams,
};

use super::wire::{Answer, Entry, Row};
use super::{meaning, when};

/// A report on each waybill that was asked for.
pub(super) fn of(answer: &Answer<'_>, asked: Asked<'_>) -> Parsed {
    let mut parsed = Parsed::default();
    for entry in &answer.tracking_results.entries {
        let said = entry.key.get().or_else(|| entry.rows.iter().find_map(|row| row.waybill_number.get()));
        let Some(number) = wanted(said, asked, &mut parsed.warnings) else { continue };
        read(entry, number, &mut parsed);
    }
    for waybill in &answer.non_existing_waybills.numbers {
        let Some(number) = wanted(waybill.get(), asked, &mut parsed.warnings) else { continue };
        if parsed.reports.iter().all(|known| known.number != number) {
            parsed.reports.push(Report::not_found(number));
        }
    }
    // An answer with nothing in it is about the one number there is, if that is one.
    if !answer.says_something() && (asked.only().is_some() || matches!(asked, Asked::Anything)) {
        parsed.reports.push(Report::not_found(asked.only().cloned()));
    }
    parsed
}

/// The number asked for, whatever zeros it lost on the way; without one only where anything was asked.
fn wanted(said: Option<&str>, asked: Asked<'_>, warnings: &mut Vec<Warning>) -> Option<Option<Number>> {
    let number = said.and_then(|text| Number::parse(text).ok());
    let Asked::Batch(batch) = asked else { return Some(number) };
    let found = match &number {
        None => asked.only(),
        Some(number) => {
            let bare = |number: &Number| number.as_str().trim_start_matches('0').to_owned();
            let same = |known: &&Number| *known == number || bare(known) == bare(number);
            batch.items().iter().map(|item| &item.number).find(same)
        }
    };
    if found.is_none() {
        warnings.push(Warning::new(Oddity::UnaskedNumber, "waybill"));
    }
    found.cloned().map(Some)
}

fn read(entry: &Entry<'_>, number: Option<Number>, parsed: &mut Parsed) {
    let Parsed { reports, warnings, .. } = parsed;
    warnings.extend((0..entry.odd).map(|_| Warning::new(Oddity::Event, "a TrackingResult is no object")));
    let mut report = match reports.iter().position(|known| known.number == number) {
        Some(at) => reports.remove(at),
        None => Report { number, outcome: Outcome::Found, ..Report::default() },
    };
    let mut newest = Newest::default();
    for row in &entry.rows {
        let Some(event) = event(row, warnings) else { continue };
        if let Some(weight) = weight(row).filter(|_| newest.is_later(Part::Weight, event.time)) {
            report.facts.weight_grams = Some(weight);
        }
        let comment = row.comments.get().and_then(clean);
        let receiver = comment.as_deref().filter(|_| event.kind.delivers()).and_then(receiver);
        if let Some(name) = receiver.filter(|_| newest.is_later(Part::Receiver, event.time)) {
            report.facts.delivery.get_or_insert_default().signed_by = Some(name);
        }
        let back = comment.as_deref().and_then(return_waybill);
        if let Some(number) = back.filter(|number| report.facts.legs.iter().all(|leg| &leg.number != number)) {
            report.facts.legs.push(Leg { role: LegRole::Return, carrier: Some("aramex".into()), number });
        }
        report.events.push(event);
    }
    reports.push(report);
}

enum Part {
    Weight,
    Receiver,
}

/// The times of the newest updates that tell a weight and a receiver: they come newest first, but nothing promises it.
#[derive(Default)]
struct Newest {
    weight: Option<Time>,
    receiver: Option<Time>,
}

impl Newest {
    fn is_later(&mut self, part: Part, time: Time) -> bool {
        let known = match part {
            Part::Weight => &mut self.weight,
            Part::Receiver => &mut self.receiver,
        };
        let later = known.is_none_or(|known| known.civil() < time.civil());
        if later {
            *known = Some(time);
        }
        later
    }
}

fn event(row: &Row<'_>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let code = row.update_code.get().map(str::to_ascii_uppercase);
    let text = row.update_description.get().and_then(clean);
    if code.is_none() && text.is_none() {
        warnings.push(Warning::new(Oddity::Event, "a TrackingResult without code and description"));
        return None;
    }
    let name = code.as_deref().unwrap_or("no code").chars().take(40).collect::<String>();
    let place = row.update_location.get().map(place).unwrap_or_default();
    let time = row.update_date_time.get().and_then(|text| when::of_row(text, row.update_time_zone.get(), &place));
    let Some(time) = time else {
        warnings.push(Warning::new(Oddity::Time, format!("{name}: UpdateDateTime")));
        return None;
    };
    let said = meaning::of(code.as_deref(), text.as_deref());
    if said.unmapped {
        warnings.push(Warning::new(Oddity::UnmappedCode, name));
    }
    let Meaning { kind, reason } = said.meaning;
    let problem = row.problem_code.get().map(str::to_ascii_uppercase);
    let why = problem.as_deref().and_then(meaning::reason);
    if let Some(problem) = problem.filter(|_| why.is_none()) {
        let problem: String = problem.chars().take(20).collect();
        warnings.push(Warning::new(Oddity::UnmappedCode, format!("ProblemCode {problem}")));
    }
    let comment = || row.comments.get().filter(|_| kind == Kind::DeliveryAttempted).and_then(meaning::told);
    let reason = why.or(reason).or_else(|| comment()?.reason).filter(|_| !kind.delivers());
    Some(Event { kind, reason, code, text, time, place })
}

/// `City, Country`.
fn place(text: &str) -> Place {
    let (city, country) = text.rsplit_once(',').unwrap_or(("", text));
    match country_named(country) {
        Some(code) => Place { city: clean(city), country_code: Some(code.into()), ..Place::default() },
        None => Place { text: clean(text), ..Place::default() },
    }
}

fn weight(row: &Row<'_>) -> Option<u64> {
    let unit = row.weight_unit.get()?;
    [&row.gross_weight, &row.chargeable_weight].into_iter().find_map(|text| grams(text.get()?, unit))
}

/// Who took it: `Delivered by (NAME)`, or a name alone. A comment that is no name says nothing of that.
pub(super) fn receiver(comment: &str) -> Option<String> {
    const BEFORE: [&str; 7] =
        ["delivered by", "delivered to", "received by", "collected by", "signed by", "recipient", "receiver"];
    let lower = comment.to_ascii_lowercase();
    let prefix = BEFORE.iter().find(|before| lower.starts_with(**before));
    let rest = prefix.and_then(|before| comment.get(before.len()..)).unwrap_or(comment);
    let name =
        rest.trim_matches(|sign: char| sign.is_whitespace() || matches!(sign, '(' | ')' | ':' | '-' | '.' | ','));
    let words = name.split_whitespace().count();
    let is_name = name.chars().all(|sign| sign.is_alphabetic() || matches!(sign, ' ' | '.' | '\'' | '-'));
    const NOTES: [&str; 8] = ["deliver", "shipment", "customer", "consignee", "left", "paid", "returned", "office"];
    let note = NOTES.iter().any(|note| name.to_ascii_lowercase().contains(note));
    let fits = prefix.is_some() || is_name && !note && words <= 4;
    clean(name).filter(|_| fits)
}

/// The waybill under which it goes back: `Rtn HAWB 44140033999`.
pub(super) fn return_waybill(comment: &str) -> Option<String> {
    let upper = comment.to_ascii_uppercase();
    let (before, after) = upper.split_once("HAWB")?;
    let back = ["RTN", "RETURN"].iter().any(|word| before.contains(word));
    let rest = after.trim_start_matches(|sign: char| !sign.is_ascii_digit());
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    (back && digits.len() >= 8).then_some(digits)
}
