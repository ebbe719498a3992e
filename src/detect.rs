//! Whose number a text is: every carrier's formats are tried, and the format that the fewest texts would match goes first.
//! Nothing is asked of anybody, and nothing is known but the adapters' table.

mod lengths;

use std::cmp::Ordering;
use std::sync::LazyLock;

use percent_encoding::percent_decode_str;
use regex::Regex;
use regex_syntax::hir::{Class, Hir, HirKind};
use waybill_adapters::ADAPTERS;
use waybill_contract::{Adapter, Format, NotANumber, Number, Stage};

use crate::proto::v1;

/// The longest text that is looked at: an address with a number in it.
const LONGEST: usize = 2048;

/// A part of an address shorter than this is a word of the address and no number.
const SHORTEST_PART: usize = 8;

/// What a check digit is worth: one text in ten has the right one.
const CHECK_DIGIT: f64 = std::f64::consts::LOG2_10;

/// A check digit alone is right by chance too often to say whose a number is; with a prefix it says it.
const BY_CHANCE: f64 = 0.01;

/// Why nothing could be looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// Too long.
    #[error("is longer than {LONGEST} bytes: give a number, or the address of a tracking page")]
    Long,
    /// No tracking number.
    #[error("is no tracking number: {0}")]
    Number(NotANumber),
}

/// A format of a carrier.
struct Known {
    adapter: &'static Adapter,
    format: &'static Format,
    pattern: Regex,
    /// The binary logarithm of how many texts are of this format.
    size: f64,
}

static KNOWN: LazyLock<Vec<Known>> = LazyLock::new(|| {
    let formats = ADAPTERS.iter().flat_map(|adapter| adapter.formats.iter().map(move |format| (*adapter, format)));
    formats.map(|(adapter, format)| known(adapter, format)).collect()
});

fn known(adapter: &'static Adapter, format: &'static Format) -> Known {
    let pattern = Regex::new(&format!("^(?:{})$", format.pattern)).expect("a test reads every pattern");
    let parsed = regex_syntax::parse(format.pattern).expect("a test reads every pattern");
    let check = if format.check.is_some() { CHECK_DIGIT } else { 0.0 };
    Known { adapter, format, pattern, size: texts(&parsed) - check }
}

impl Known {
    fn matches(&self, number: &str) -> bool {
        self.pattern.is_match(number) && self.format.check.is_none_or(|check| check(number))
    }
}

/// The carriers that a pasted text may be a number of, the likeliest first; one candidate for each carrier and number.
///
/// White space, dashes, dots and small letters do not matter. Of an address (a link to a tracking page) each part is tried.
pub fn candidates(text: &str) -> Result<Vec<v1::CarrierCandidate>, Unreadable> {
    if text.len() > LONGEST {
        return Err(Unreadable::Long);
    }
    let numbers = numbers(text)?;
    let mut found: Vec<(&Known, &Number)> = Vec::new();
    for number in &numbers {
        found.extend(KNOWN.iter().filter(|known| known.matches(number.as_str())).map(|known| (known, number)));
    }
    found.sort_by(|(one, _), (other, _)| rank(one, other));
    let mut candidates: Vec<v1::CarrierCandidate> = Vec::new();
    for (known, number) in found {
        let is_there = |candidate: &v1::CarrierCandidate| {
            candidate.carrier == known.adapter.id && candidate.tracking_number == number.as_str()
        };
        if !candidates.iter().any(is_there) {
            candidates.push(v1::CarrierCandidate {
                carrier: known.adapter.id.into(),
                display_name: known.adapter.name.into(),
                tracking_number: number.as_str().into(),
                format: known.format.name.into(),
                check_digit: known.format.check.is_some(),
                tracking_url: known.adapter.tracking_page(number.as_str()),
            });
        }
    }
    Ok(candidates)
}

/// The carrier, of those that can be asked, whose number it must be: it alone of them has a format for it whose check digit
/// is right, which is so by chance in less than one of a hundred. `None` where that would be a guess.
pub fn surely(number: &Number, is_open: impl Fn(&Adapter) -> bool) -> Option<&'static Adapter> {
    let fitting = KNOWN.iter().filter(|known| known.format.check.is_some() && known.matches(number.as_str()));
    let open: Vec<&Known> = fitting.filter(|known| is_open(known.adapter)).collect();
    let first = open.first()?;
    let alone = open.iter().all(|known| known.adapter.id == first.adapter.id);
    let told_apart = open.iter().any(|known| by_chance(known.format, number.as_str()) < BY_CHANCE);
    (alone && told_apart).then_some(first.adapter)
}

/// How many of all numbers as long, of digits or of digits and letters, are of a format with a check digit.
fn by_chance(format: &Format, number: &str) -> f64 {
    let Ok(pattern) = regex_syntax::parse(format.pattern) else { return 1.0 };
    let signs: f64 = if number.bytes().all(|byte| byte.is_ascii_digit()) { 10.0 } else { 36.0 };
    let count = lengths::of(&pattern).get(number.len()).copied().unwrap_or_default();
    count / signs.powf(f64::from(u32::try_from(number.len()).unwrap_or(u32::MAX))) / CHECK_DIGIT.exp2()
}

/// Fewer texts first; of equals those of a carrier whose documentation is complete.
fn rank(one: &Known, other: &Known) -> Ordering {
    let preview = |known: &Known| known.adapter.stage == Stage::Preview;
    one.size.total_cmp(&other.size).then_with(|| preview(one).cmp(&preview(other)))
}

/// What in the text may be a number.
fn numbers(text: &str) -> Result<Vec<Number>, Unreadable> {
    if !is_address(text) {
        // Carriers print some numbers with dashes, and people's programs make longer ones of them.
        let plain: String = text.chars().map(|character| if is_dash(character) { '-' } else { character }).collect();
        let number = Number::parse(&plain).map_err(Unreadable::Number)?;
        let bare = Number::parse(&plain.replace(['-', '.', '/'], "")).ok().filter(|bare| *bare != number);
        return Ok([Some(number), bare].into_iter().flatten().collect());
    }
    let decoded = percent_decode_str(text.trim()).decode_utf8_lossy();
    let mut numbers: Vec<Number> = Vec::new();
    for part in decoded.split(['/', '?', '&', '=', '#', ';', ',', ':', '+']) {
        let with_digit = part.len() >= SHORTEST_PART && part.bytes().any(|byte| byte.is_ascii_digit());
        if let Ok(number) = Number::parse(part)
            && with_digit
            && !numbers.contains(&number)
        {
            numbers.push(number);
        }
    }
    Ok(numbers)
}

/// Whether it is the address of a page, as browsers and mails show it.
fn is_address(text: &str) -> bool {
    let text = text.trim();
    let (host, path) = text.split_once('/').unwrap_or((text, ""));
    text.contains("://") || text.starts_with("www.") || (!path.is_empty() && host.contains('.') && !host.contains(' '))
}

fn is_dash(character: char) -> bool {
    matches!(character, '\u{2010}'..='\u{2015}' | '\u{2212}' | '_')
}

/// The binary logarithm of how many texts match; repetitions without an end count as one more than they must.
fn texts(pattern: &Hir) -> f64 {
    match pattern.kind() {
        HirKind::Empty | HirKind::Literal(_) | HirKind::Look(_) => 0.0,
        HirKind::Class(class) => f64::from(u32::try_from(members(class)).unwrap_or(u32::MAX)).max(1.0).log2(),
        HirKind::Capture(capture) => texts(&capture.sub),
        HirKind::Concat(parts) => parts.iter().map(texts).sum(),
        HirKind::Alternation(parts) => sum(parts.iter().map(texts)),
        HirKind::Repetition(repeated) => {
            let one = texts(&repeated.sub);
            let most = repeated.max.unwrap_or(repeated.min + 1);
            sum((repeated.min..=most).map(|times| one * f64::from(times)))
        }
    }
}

/// The logarithm of a sum, given the logarithms.
fn sum(logarithms: impl Iterator<Item = f64>) -> f64 {
    logarithms.map(f64::exp2).sum::<f64>().log2()
}

fn members(class: &Class) -> usize {
    match class {
        Class::Unicode(class) => class.iter().map(|range| range.len()).sum(),
        Class::Bytes(class) => class.iter().map(|range| range.len()).sum(),
    }
}

#[cfg(test)]
mod tests;
