//! Which codes of a body nobody maps, from its events and warnings. Pure.

use waybill_contract::{Adapter, Event, Kind, Meaning, Number, Oddity, Parsed, Warning};

use crate::mapping::overrides::{code, names, names_no_code, said};

/// Longer texts are no codes, and are not kept for one.
const LONGEST: usize = 200;

/// Codes of one body that are looked at.
const MOST: usize = 100;

/// A code that nobody maps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// What is unmapped: the event's code, where no table has it; else what the adapter's warning names.
    pub(super) what: String,
    /// What an override has to name; empty where no event shows it.
    pub(super) said: String,
    /// It is the text of an event.
    pub(super) text_alone: bool,
    /// What was guessed.
    pub(super) meaning: Option<Meaning>,
    /// The carrier's words.
    pub(super) text: Option<String>,
    /// Whose number showed it, if that is known.
    pub(super) number: Option<Number>,
}

/// The codes of a body that nobody maps, each once.
pub(super) fn unmapped(adapter: &Adapter, parsed: &Parsed) -> Vec<Found> {
    let warnings = || parsed.warnings.iter().filter(|warning| warning.kind == Oddity::UnmappedCode);
    let mut found: Vec<Found> = Vec::new();
    let mut add = |new: Found| {
        let fits = !new.what.is_empty() && new.what.len() <= LONGEST && found.len() < MOST;
        if fits && found.iter().all(|known| known.what != new.what) {
            found.push(new);
        }
    };
    let mut textual = false;
    let mut told: Vec<&Warning> = Vec::new();
    for (number, event) in
        parsed.reports.iter().flat_map(|report| report.events.iter().map(|event| (report.number.as_ref(), event)))
    {
        let warning = code(event).and_then(|code| warnings().find(|warning| names(warning, code)));
        if warning.is_none() && event.kind != Kind::Unknown {
            continue;
        }
        told.extend(code(event).into_iter().flat_map(|code| warnings().filter(move |warning| names(warning, code))));
        textual |= code(event).is_none();
        // A code that stands in a table is not what is unmapped: something beside it is.
        let known = code(event).is_some_and(|code| is_in_table(adapter, code));
        let what = warning.filter(|_| known).map_or_else(|| said(event), |warning| warning.detail.as_str());
        add(Found { what: what.to_owned(), number: number.cloned(), ..of(event) });
    }
    for warning in warnings().filter(|warning| !told.contains(warning)) {
        if textual && names_no_code(warning) {
            continue;
        }
        add(Found {
            what: warning.detail.clone(),
            said: String::new(),
            text_alone: false,
            meaning: None,
            text: None,
            number: parsed.reports.iter().find_map(|report| report.number.clone()),
        });
    }
    found
}

fn of(event: &Event) -> Found {
    Found {
        what: String::new(),
        said: said(event).to_owned(),
        text_alone: code(event).is_none(),
        meaning: (event.kind != Kind::Unknown).then_some(Meaning { kind: event.kind, reason: event.reason }),
        text: event.text.as_deref().map(|text| text.chars().take(LONGEST).collect()),
        number: None,
    }
}

/// Whether one of the carrier's tables has the code.
pub(super) fn is_in_table(adapter: &Adapter, code: &str) -> bool {
    adapter.codes.iter().any(|table| table().get(code).is_some())
}

#[cfg(test)]
mod tests {
    use waybill_contract::{Place, Report, Time};

    use super::*;

    fn event(code: Option<&str>, text: &str, kind: Kind) -> Event {
        let time = Time::date("2026-06-15".parse().unwrap());
        let code = code.map(str::to_owned);
        Event { kind, reason: None, code, text: Some(text.into()), time, place: Place::default() }
    }

    fn found(events: Vec<Event>, warnings: &[&str]) -> Vec<(String, String, Option<&'static str>)> {
        let warnings = warnings.iter().map(|detail| Warning::new(Oddity::UnmappedCode, *detail)).collect();
        let parsed = Parsed { reports: vec![Report { events, ..Report::default() }], warnings, ..Parsed::default() };
        let adapter = waybill_adapters::by_id("ups").unwrap();
        let row = |found: Found| (found.what, found.said, found.meaning.map(|meaning| meaning.kind.name()));
        unmapped(adapter, &parsed).into_iter().map(row).collect()
    }

    fn row(what: &str, said: &str, kind: Option<&'static str>) -> (String, String, Option<&'static str>) {
        (what.into(), said.into(), kind)
    }

    #[test]
    fn an_event_tells_its_code_and_what_was_guessed() {
        let events = vec![
            event(Some("I/OT"), "Out for delivery", Kind::OutForDelivery),
            event(Some("NA/88"), "Beyond words", Kind::Unknown),
            event(Some("NA/88"), "Beyond words", Kind::Unknown),
            event(Some("X/Q0Q"), "Held", Kind::Held),
        ];
        assert_eq!(
            found(events, &["NA/88 163", "NA/88 163", "X/Q0Q"]),
            [row("NA/88", "NA/88", None), row("X/Q0Q", "X/Q0Q", Some("HELD"))]
        );
    }

    #[test]
    fn what_no_event_shows_is_told_in_the_warnings_words() {
        let known = event(Some("I/OT"), "Out for delivery", Kind::OutForDelivery);
        assert_eq!(found(vec![known.clone()], &["ProblemCode Z99"]), [row("ProblemCode Z99", "", None)]);
        // The code is in the table, the number beside it is not.
        assert_eq!(found(vec![known], &["I/OT 999"]), [row("I/OT 999", "I/OT", Some("OUT_FOR_DELIVERY"))]);
    }

    #[test]
    fn an_event_without_a_code_goes_by_its_text() {
        let events = vec![event(None, "Met the moon", Kind::Unknown), event(None, "Departed", Kind::Departed)];
        assert_eq!(found(events, &["no code"]), [row("Met the moon", "Met the moon", None)]);
        assert_eq!(found(vec![event(None, "Departed", Kind::Departed)], &["no code"]), [row("no code", "", None)]);
        assert_eq!(found(vec![event(None, &"long ".repeat(50), Kind::Unknown)], &[]), []);
    }
}
