//! Canada Post's times: a local date and time beside an abbreviation that may mean the zone or the offset.

use std::sync::LazyLock;

use jiff::civil::{Date, DateTime, Time as Clock};
use jiff::tz::{AmbiguousOffset, Offset, TimeZone};
use waybill_contract::{Time, zone};

/// Zones of the provinces by the first letter of their abbreviations. Where a province has several of one letter
/// (Atlantic Quebec, mountain British Columbia), there is no row: the abbreviation is taken literally.
pub(super) const ZONES: &[(&str, u8, &str)] = &[
    ("AB", b'M', "America/Edmonton"),
    ("BC", b'P', "America/Vancouver"),
    ("MB", b'C', "America/Winnipeg"),
    ("NB", b'A', "America/Moncton"),
    ("NF", b'N', "America/St_Johns"),
    ("NL", b'A', "America/Goose_Bay"),
    ("NL", b'N', "America/St_Johns"),
    ("NS", b'A', "America/Halifax"),
    ("NT", b'M', "America/Edmonton"),
    ("NU", b'C', "America/Rankin_Inlet"),
    ("NU", b'E', "America/Iqaluit"),
    ("NU", b'M', "America/Cambridge_Bay"),
    ("ON", b'C', "America/Winnipeg"),
    ("ON", b'E', "America/Toronto"),
    ("PE", b'A', "America/Halifax"),
    ("PQ", b'E', "America/Toronto"),
    ("QC", b'E', "America/Toronto"),
    ("SK", b'C', "America/Regina"),
    ("YT", b'M', "America/Whitehorse"),
    ("YT", b'P', "America/Whitehorse"),
];

type Row = (&'static str, u8, TimeZone);

static PROVINCES: LazyLock<Vec<Row>> = LazyLock::new(|| {
    ZONES.iter().filter_map(|(province, letter, name)| Some((*province, *letter, zone::named(name)?))).collect()
});

/// Whether it is a province or territory of Canada, by its old or new abbreviation.
pub(super) fn is_province(text: &str) -> bool {
    ZONES.iter().any(|(province, ..)| province.eq_ignore_ascii_case(text))
}

/// Why a time is less than it should be.
pub(super) enum Doubt {
    /// No date.
    Date,
    /// A time of day that cannot be read.
    Clock,
    /// An abbreviation that is in no list.
    Zone,
}

/// The time of a row; without a time of day it is a date.
pub(super) fn of_row(
    date: Option<&str>,
    clock: Option<&str>,
    abbreviation: Option<&str>,
    province: Option<&str>,
) -> (Option<Time>, Option<Doubt>) {
    let Some(date) = date.and_then(self::date) else { return (None, Some(Doubt::Date)) };
    let Some(clock) = clock else { return (Some(Time::date(date)), None) };
    let Some((clock, to_the_minute)) = self::clock(clock) else { return (Some(Time::date(date)), Some(Doubt::Clock)) };
    let civil = date.to_datetime(clock);
    let (time, doubt) = match abbreviation.map(offset) {
        None => (Time::local(civil), None),
        Some(None) => (Time::local(civil), Some(Doubt::Zone)),
        Some(Some(said)) => (in_province(civil, said, abbreviation, province), None),
    };
    (Some(if to_the_minute { time.to_the_minute() } else { time }), doubt)
}

/// `EST` of a July day in Ontario means the zone, not the offset: where the province has that zone, its offset on that day wins.
fn in_province(civil: DateTime, said: Offset, abbreviation: Option<&str>, province: Option<&str>) -> Time {
    let literal = Time::at_offset(civil, said);
    let letter = abbreviation.and_then(|text| text.bytes().next()).unwrap_or_default().to_ascii_uppercase();
    let here = |(known, of, _): &&Row| *of == letter && province.is_some_and(|text| known.eq_ignore_ascii_case(text));
    let Some((_, _, zone)) = PROVINCES.iter().find(here) else { return literal };
    let agrees = match zone.to_ambiguous_timestamp(civil).offset() {
        AmbiguousOffset::Unambiguous { offset } => offset == said,
        AmbiguousOffset::Gap { before, after } | AmbiguousOffset::Fold { before, after } => {
            said == before || said == after
        }
    };
    if agrees { literal } else { Time::local(civil).in_place_zone(zone) }
}

/// The offset that an abbreviation says; `CSTNO` is standard time without daylight time.
fn offset(abbreviation: &str) -> Option<Offset> {
    let upper = abbreviation.to_ascii_uppercase();
    let minutes = match upper.strip_suffix("NO").unwrap_or(&upper) {
        "NST" => -210,
        "NDT" => -150,
        "ADT" => -180,
        "AST" | "EDT" => -240,
        "EST" | "CDT" => -300,
        "CST" | "MDT" => -360,
        "MST" | "PDT" => -420,
        "PST" => -480,
        _ => return None,
    };
    Offset::from_seconds(minutes * 60).ok()
}

/// `YYYY-MM-DD`, whatever stands behind it: the portal's `T00:00:00.000Z` is no time.
pub(super) fn date(text: &str) -> Option<Date> {
    let text = text.get(..10)?;
    let (year, rest) = text.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    Date::new(number(year)?, number(month)?, number(day)?).ok()
}

/// `HH:MM[:SS[.fff]]`, and whether it ends with the minute.
fn clock(text: &str) -> Option<(Clock, bool)> {
    let (hour, rest) = text.split_once(':')?;
    let (minute, second) = rest.split_once(':').map_or((rest, None), |(minute, second)| (minute, Some(second)));
    let second_of = |text: &str| number(text.split_once('.').map_or(text, |(whole, _)| whole));
    let clock = Clock::new(number(hour)?, number(minute)?, second.map_or(Some(0), second_of)?, 0).ok()?;
    Some((clock, second.is_none()))
}

/// A summary's `yyyymmdd:hhmmss`, or the same digits with other signs between them; eight digits are a date.
pub(super) fn of_summary(text: &str) -> Option<Time> {
    let digits: String = text.chars().filter(char::is_ascii_digit).take(14).collect();
    let part = |from: usize, to: usize| digits.get(from..to);
    let date = Date::new(number(part(0, 4)?)?, number(part(4, 6)?)?, number(part(6, 8)?)?).ok()?;
    if digits.len() == 8 {
        return Some(Time::date(date));
    }
    let clock = Clock::new(number(part(8, 10)?)?, number(part(10, 12)?)?, number(part(12, 14)?)?, 0).ok()?;
    Some(Time::local(date.to_datetime(clock)))
}

/// Digits only: no sign, no space.
fn number<N: TryFrom<u16>>(text: &str) -> Option<N> {
    let digits = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = digits.then(|| text.bytes().fold(0, |number, byte| number * 10 + u16::from(byte - b'0')))?;
    N::try_from(number).ok()
}
