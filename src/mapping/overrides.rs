//! The operator's own mapping: codes of carriers to kinds and reasons, over what the adapters read. From a tab-separated file
//! in the form of the adapters' tables, with the carrier before the code, so that a line can be moved into a table later.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};
use waybill_contract::{Event, Kind, Meaning, Oddity, Parsed, Reason, Warning};

/// The largest file that is read, in bytes.
const LARGEST: u64 = 4 << 20;

/// Where Event.Kind and Event.Reason are explained.
const WORDS: &str = "see waybill/v1/shipment.proto";

/// What an operator maps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overrides {
    carriers: BTreeMap<&'static str, BTreeMap<String, Meaning>>,
}

/// What is wrong with the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverrideError {
    file: PathBuf,
    line: Option<usize>,
    why: String,
}

impl fmt::Display for OverrideError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.file.display())?;
        if let Some(line) = self.line {
            write!(out, ", line {line}")?;
        }
        write!(out, ": {}", self.why)
    }
}

impl std::error::Error for OverrideError {}

impl Overrides {
    /// Reads the file.
    pub fn read(file: &Path) -> Result<Self, OverrideError> {
        let fail = |why: String| OverrideError { file: file.to_owned(), line: None, why };
        let length = std::fs::metadata(file).map_err(|error| fail(format!("cannot be read: {error}")))?.len();
        if length > LARGEST {
            return Err(fail("is larger than 4 MiB: it is for single codes, not for whole tables".into()));
        }
        let text = std::fs::read_to_string(file).map_err(|error| fail(format!("cannot be read: {error}")))?;
        Self::parse(&text).map_err(|(line, why)| OverrideError { file: file.to_owned(), line: Some(line), why })
    }

    /// Reads the text of a file; else the number of the line and what to do.
    fn parse(text: &str) -> Result<Self, (usize, String)> {
        let mut lines: BTreeMap<(&'static str, &str), usize> = BTreeMap::new();
        let mut overrides = Self::default();
        for (index, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
            let line = line.trim_end();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let at = index + 1;
            let (carrier, code, meaning) = row(line).map_err(|why| (at, why))?;
            if let Some(first) = lines.insert((carrier, code), at) {
                return Err((at, format!("{carrier} {code} stands in line {first}, too: take one of them away")));
            }
            overrides.carriers.entry(carrier).or_default().insert(code.to_owned(), meaning);
        }
        Ok(overrides)
    }

    /// How many codes are mapped.
    pub fn len(&self) -> usize {
        self.carriers.values().map(BTreeMap::len).sum()
    }

    /// Whether none is.
    pub fn is_empty(&self) -> bool {
        self.carriers.is_empty()
    }

    /// What a carrier's code means to the operator; of an event without a code its text.
    pub fn get(&self, carrier: &str, code: &str) -> Option<Meaning> {
        self.carriers.get(carrier)?.get(code).copied()
    }

    /// Gives the events of a body the operator's meanings, and takes away the warnings that told of their codes.
    pub fn correct(&self, carrier: &str, parsed: &mut Parsed) {
        let Some(rows) = self.carriers.get(carrier) else { return };
        let (mut codes, mut codeless) = (Vec::new(), false);
        let events = || parsed.reports.iter().flat_map(|report| &report.events);
        for event in events() {
            if rows.contains_key(said(event)) {
                match code(event) {
                    Some(code) => codes.push(code.to_owned()),
                    None => codeless = true,
                }
            }
        }
        for event in parsed.reports.iter_mut().flat_map(|report| &mut report.events) {
            if let Some(meaning) = rows.get(said(event)) {
                (event.kind, event.reason) = (meaning.kind, meaning.reason);
            }
        }
        let unknown = |event: &Event| code(event).is_none() && event.kind == Kind::Unknown;
        // A warning of an event without a code names nothing that would tell it from another such event.
        let all_said = codeless && !parsed.reports.iter().flat_map(|report| &report.events).any(unknown);
        parsed.warnings.retain(|warning| {
            let told = codes.iter().any(|code| names(warning, code)) || all_said && names_no_code(warning);
            warning.kind != Oddity::UnmappedCode || !told
        });
    }

    /// Adds a carrier's rows to the fingerprint of its mapping; nothing where there are none.
    pub(super) fn add_to(&self, carrier: &str, hash: &mut Sha256) {
        for (code, meaning) in self.carriers.get(carrier).into_iter().flatten() {
            let reason = meaning.reason.map_or("-", Reason::name);
            hash.update(format!("\0{code}\t{}\t{reason}", meaning.kind.name()));
        }
    }
}

/// One line's carrier, code and meaning.
fn row(line: &str) -> Result<(&'static str, &str, Meaning), String> {
    let mut columns = line.split('\t').map(str::trim);
    let (Some(carrier), Some(code), Some(kind)) = (columns.next(), columns.next(), columns.next()) else {
        let form = "carrier, code, KIND and REASON (or -), with a tab between each";
        return Err(format!("has too few columns: write {form}; an editor may have made spaces of the tabs"));
    };
    let adapter = waybill_adapters::by_id(carrier)
        .ok_or_else(|| format!("no carrier has the id {carrier:?}: `waybill carriers` shows them all"))?;
    if code.is_empty() {
        return Err("has no code: write it as Event.carrier_code shows it, or the text of an event without code".into());
    }
    let name = kind;
    let kind = Kind::from_name(name).ok_or_else(|| format!("no kind is called {name:?}: {WORDS}, Event.Kind"))?;
    if kind == Kind::Unknown {
        return Err("UNKNOWN maps nothing: name another kind, or take the line away".into());
    }
    let reason = match columns.next().unwrap_or("-") {
        "-" | "" => None,
        name => {
            let reason = Reason::from_name(name);
            Some(
                reason
                    .ok_or_else(|| format!("no reason is called {name:?}: write - for none; {WORDS}, Event.Reason"))?,
            )
        }
    };
    Ok((adapter.id, code, Meaning { kind, reason }))
}

/// An event's code, if it has one.
pub(crate) fn code(event: &Event) -> Option<&str> {
    event.code.as_deref().filter(|code| !code.is_empty())
}

/// What an event is mapped by: its code, or its text where it has none.
pub(crate) fn said(event: &Event) -> &str {
    code(event).or(event.text.as_deref()).unwrap_or_default()
}

/// Whether a warning tells of this code. Adapters name the whole code, or the part of it that nobody knows, alone or with a
/// field's name before it or a number behind.
pub(crate) fn names(warning: &Warning, code: &str) -> bool {
    let detail = warning.detail.as_str();
    let ends = detail.strip_suffix(code).is_some_and(|before| before.is_empty() || before.ends_with(' '));
    ends || detail
        .split_whitespace()
        .any(|word| word == code || is_code(word) && code.split('/').any(|part| part == word))
}

/// Whether a warning names no code at all: "no code", "a text in no rule".
pub(crate) fn names_no_code(warning: &Warning) -> bool {
    !warning.detail.split_whitespace().any(is_code)
}

/// Whether a word looks like a code: nothing in it is lower case.
fn is_code(word: &str) -> bool {
    !word.chars().any(char::is_lowercase) && word.chars().any(|sign| sign.is_ascii_digit() || sign.is_uppercase())
}

#[cfg(test)]
mod tests {
    use waybill_contract::{Place, Report, Time};

    use super::*;

    fn wrong(text: &str) -> (usize, String) {
        Overrides::parse(text).expect_err("it is wrong")
    }

    fn event(code: Option<&str>, text: &str, kind: Kind) -> Event {
        let time = Time::date("2026-06-15".parse().unwrap());
        let code = code.map(str::to_owned);
        Event { kind, reason: None, code, text: Some(text.into()), time, place: Place::default() }
    }

    fn body(events: Vec<Event>, warnings: &[&str]) -> Parsed {
        let warnings = warnings.iter().map(|detail| Warning::new(Oddity::UnmappedCode, *detail)).collect();
        Parsed { reports: vec![Report { events, ..Report::default() }], warnings, ..Parsed::default() }
    }

    fn kinds(parsed: &Parsed) -> Vec<&'static str> {
        parsed.reports.iter().flat_map(|report| &report.events).map(|event| event.kind.name()).collect()
    }

    fn left(parsed: &Parsed) -> Vec<&str> {
        parsed.warnings.iter().map(|warning| warning.detail.as_str()).collect()
    }

    #[test]
    fn a_line_is_read_as_a_table_has_it() {
        let text = "\u{feff}# ours\r\nups\tX/Q0Q\tDELAYED\tWEATHER\tin the carrier's words\r\n\n\
                    fedex\tZQ\tIN_TRANSIT\nusps\tSome words\tHELD\t-\n";
        let overrides = Overrides::parse(text).unwrap();
        assert_eq!(overrides.len(), 3);
        let late = Meaning { kind: Kind::Delayed, reason: Some(Reason::Weather) };
        assert_eq!(overrides.get("ups", "X/Q0Q"), Some(late));
        assert_eq!(overrides.get("fedex", "ZQ"), Some(Meaning::of(Kind::InTransit)));
        assert_eq!(overrides.get("usps", "Some words"), Some(Meaning::of(Kind::Held)));
        assert_eq!((overrides.get("ups", "ZQ"), overrides.get("dpd", "ZQ")), (None, None));
        assert!(Overrides::parse("# nothing\n").unwrap().is_empty());
    }

    #[test]
    fn what_is_wrong_names_the_line_and_what_to_do() {
        for (text, line, why) in [
            ("# a\nups X/Q0Q DELAYED -", 2, "made spaces of the tabs"),
            ("dodo\tX\tHELD\t-", 1, "no carrier has the id \"dodo\""),
            ("ups\t \tHELD\t-", 1, "carrier_code"),
            ("ups\tX\tSLEEPING\t-", 1, "no kind is called \"SLEEPING\""),
            ("ups\tX\tHELD\tBORED", 1, "no reason is called \"BORED\""),
            ("ups\tX\tUNKNOWN\t-", 1, "UNKNOWN maps nothing"),
            ("ups\tX\tHELD\t-\n\nups\tX\tHELD\t-", 3, "stands in line 1, too"),
        ] {
            let (at, said) = wrong(text);
            assert_eq!(at, line, "{text}");
            assert!(said.contains(why), "{said}");
        }
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("codes.tsv");
        assert!(Overrides::read(&file).unwrap_err().to_string().contains("codes.tsv: cannot be read"));
        std::fs::write(&file, "ups\tX\tSLEEPING\n").unwrap();
        let said = Overrides::read(&file).unwrap_err().to_string();
        assert!(said.starts_with(&format!("{}, line 1: no kind", file.display())), "{said}");
    }

    #[test]
    fn a_mapped_code_gets_its_meaning_and_its_warning_goes() {
        let overrides = Overrides::parse("ups\tX/Q0Q\tDELAYED\tWEATHER\nups\tSleeps\tHELD\t-\n").unwrap();
        let odd = event(Some("X/Q0Q"), "Odd", Kind::Unknown);
        let other = event(Some("X/Z9"), "Odd", Kind::Unknown);
        let mut parsed = body(vec![odd.clone(), other.clone()], &["X/Q0Q 199", "X/Q0Q", "X/Z9", "no code"]);
        overrides.correct("ups", &mut parsed);
        assert_eq!(kinds(&parsed), ["DELAYED", "UNKNOWN"]);
        assert_eq!(parsed.reports[0].events[0].reason, Some(Reason::Weather));
        assert_eq!(left(&parsed), ["X/Z9", "no code"]);

        let mut of_another = body(vec![odd], &["X/Q0Q"]);
        overrides.correct("fedex", &mut of_another);
        assert_eq!((kinds(&of_another), left(&of_another)), (vec!["UNKNOWN"], vec!["X/Q0Q"]));

        // By its words only what has no code.
        let sleeps = |code| event(code, "Sleeps", Kind::Unknown);
        let mut parsed = body(vec![sleeps(None), other], &["no code", "X/Z9"]);
        overrides.correct("ups", &mut parsed);
        assert_eq!((kinds(&parsed), left(&parsed)), (vec!["HELD", "UNKNOWN"], vec!["X/Z9"]));
        let mut parsed =
            body(vec![sleeps(Some("S1")), sleeps(None), event(None, "Wakes", Kind::Unknown)], &["no code"]);
        overrides.correct("ups", &mut parsed);
        assert_eq!((kinds(&parsed), left(&parsed)), (vec!["UNKNOWN", "HELD", "UNKNOWN"], vec!["no code"]));
    }

    #[test]
    fn a_warning_is_known_by_the_whole_code_or_by_a_part_of_it() {
        let told = |detail: &str, code: &str| names(&Warning::new(Oddity::UnmappedCode, detail), code);
        for (detail, code) in [
            ("NA/88 163", "NA/88"),
            ("opCode 9001", "9001"),
            ("firstStatusCode 77", "77/7701"),
            ("X-NEW9", "UD/IN_TRANSIT/X-NEW9"),
            ("Teleported", "Teleported"),
            ("status Sung to", "Sung to"),
        ] {
            assert!(told(detail, code), "{detail}: {code}");
        }
        for (detail, code) in
            [("NA/88", "NA/8"), ("an event without status", "status/77"), ("W42", "W4"), ("no code", "")]
        {
            assert!(!told(detail, code), "{detail}: {code}");
        }
    }
}
