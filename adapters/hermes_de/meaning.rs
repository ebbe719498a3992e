//! What a Hermes code means, in each of its three forms, and which events a correction undoes.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use waybill_contract::{CodeTable, Event, Kind, Meaning};

static CODES: LazyLock<CodeTable> =
    LazyLock::new(|| CodeTable::parse(include_str!("codes.tsv")).expect("the conformance suite reads every table"));

pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

/// `90-1-4` and `90001004` are 090001004, and 3500 is another table's code. Anything else stays as it is.
pub(super) fn normal(text: &str) -> String {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    match text.split_once('-') {
        None if digits(text) && text.len() <= 4 => format!("{text:0>4}"),
        // As it is written nearly always.
        None if digits(text) && text.len() == 9 => text.to_owned(),
        None if digits(text) && text.len() <= 9 => format!("{text:0>9}"),
        None => text.to_ascii_uppercase(),
        Some(_) => {
            let groups: Vec<&str> = text.split('-').collect();
            match groups.iter().all(|group| digits(group) && group.len() <= 3) && groups.len() == 3 {
                true => groups.iter().map(|group| format!("{group:0>3}")).collect(),
                false => text.to_ascii_uppercase(),
            }
        }
    }
}

/// The third group only says who scanned, except where it has a row of its own.
pub(super) fn of(code: &str) -> Option<Meaning> {
    CODES.get(code).or_else(|| CODES.get(code.get(..6).filter(|_| code.len() == 9)?))
}

/// Whether a parcel shop scanned it.
pub(super) fn at_parcel_shop(code: &str) -> bool {
    code.len() == 9 && (code.ends_with("005") || code.ends_with("008"))
}

/// The first group of a nine-digit code, or the first two digits of one of four.
fn group(code: &str) -> &str {
    code.get(..if code.len() == 9 { 3 } else { 2 }).unwrap_or_default()
}

/// The groups of whose events a correction undoes the last.
fn corrects(code: &str) -> &'static [&'static str] {
    match code.get(..6).unwrap_or(code) {
        "050090" | "4070" => &["050", "30", "33"],
        "060090" => &["060"],
        "100090" => &["100"],
        "4072" => &["060", "100", "37", "40", "60"],
        "048090" | "4690" => &["045", "048", "055", "090", "24", "34", "35", "46"],
        "390020" | "9399" => &["320", "93"],
        _ => &[],
    }
}

/// "The previous status becomes valid again": the event that a correction speaks of is kept, but says nothing any more.
pub(super) fn correct(events: &mut [Event]) {
    let at = |event: &Event| event.time.instant_in(&TimeZone::UTC);
    let corrections: Vec<(Timestamp, &'static [&'static str], bool)> = events
        .iter()
        .filter_map(|event| {
            let code = event.code.as_deref()?;
            let groups = corrects(code);
            (!groups.is_empty()).then(|| (at(event), groups, groups.contains(&"93")))
        })
        .collect();
    for (when, groups, cancellation) in corrections {
        let undone = events.iter_mut().filter(|event| {
            let code = event.code.as_deref().unwrap_or_default();
            let right = if cancellation { event.kind == Kind::Cancelled } else { event.kind != Kind::Information };
            let spoken_of = right && groups.contains(&group(code)) && corrects(code).is_empty();
            at(event) < when && (spoken_of || event.kind == Kind::Unknown)
        });
        // It may speak of one that nobody knows: then nothing else is undone.
        if let Some(event) = undone.max_by_key(|event| at(event)).filter(|event| event.kind != Kind::Unknown) {
            event.kind = Kind::Information;
            event.reason = None;
        }
    }
}
