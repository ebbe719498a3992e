//! Blue Dart's dates and times: in several writings, all in India's time.

use std::sync::LazyLock;

use jiff::civil::{Date, Time as Clock};
use jiff::tz::TimeZone;
use waybill_contract::{Time, zone};

static INDIA: LazyLock<TimeZone> =
    LazyLock::new(|| zone::named("Asia/Kolkata").expect("the bundled database has its zones"));

/// A time, and whether something of it could not be read.
pub(super) struct Read {
    pub(super) time: Time,
    pub(super) doubtful: bool,
}

/// A date and, where there is one, a time of day. Another zone than India's leaves the time local.
pub(super) fn time(date: &str, clock: Option<&str>, named: Option<&str>) -> Option<Read> {
    let (date, behind) = split(date)?;
    let said = clock.or(Some(behind).filter(|behind| !behind.is_empty()));
    let Some(read) = said.map(self::clock) else { return Some(Read { time: Time::date(date), doubtful: false }) };
    let Some((clock, to_the_minute)) = read else { return Some(Read { time: Time::date(date), doubtful: true }) };
    let local = Time::local(date.to_datetime(clock));
    let local = if to_the_minute { local.to_the_minute() } else { local };
    let ours = named.is_none_or(|zone| zone.eq_ignore_ascii_case("IST"));
    Some(Read { time: if ours { local.in_carrier_zone(&INDIA) } else { local }, doubtful: !ours })
}

/// `25-Jun-2026`, `25 June 2026`, `25-06-2026`, `25/06/2026`, `2026-06-25`.
pub(super) fn date(text: &str) -> Option<Date> {
    split(text).map(|(date, _)| date)
}

/// The date, and what stands behind it.
fn split(text: &str) -> Option<(Date, &str)> {
    let text = text.trim();
    let (first, rest) = token(text)?;
    let (month, rest) = token(rest)?;
    let (last, rest) = token(rest)?;
    let (day, year) = if first.len() == 4 { (last, first) } else { (first, last) };
    let year: i16 = number(year)?;
    let year = if (0..100).contains(&year) { year + 2000 } else { year };
    let month = number(month).or_else(|| self::month(month))?;
    Some((Date::new(year, month, number(day)?).ok()?, rest.trim_start_matches(['T', ' ', ','])))
}

/// Digits or letters, and what stands behind them and a joint.
fn token(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start_matches(['-', '/', ' ', '.', ',']);
    let digits = text.starts_with(|character: char| character.is_ascii_digit());
    let inside = |character: char| if digits { character.is_ascii_digit() } else { character.is_ascii_alphabetic() };
    let end = text.find(|character: char| !inside(character)).unwrap_or(text.len());
    (end > 0).then(|| text.split_at_checked(end)).flatten()
}

fn month(name: &str) -> Option<i8> {
    const NAMES: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let short = name.get(..3)?;
    let index = NAMES.iter().position(|known| known.eq_ignore_ascii_case(short))?;
    i8::try_from(index + 1).ok()
}

/// `14:05`, `1405`, `14:05:09`, `140509`, `905`, `02:05 PM`, and whether it ends with the minute.
fn clock(text: &str) -> Option<(Clock, bool)> {
    let text = text.trim();
    // The two that nearly every scan has.
    let plain = match *text.as_bytes() {
        [h1, h2, m1, m2] | [h1, h2, b':', m1, m2] => [[h1, h2], [m1, m2]].map(two),
        _ => [None; 2],
    };
    if let [Some(hour), Some(minute)] = plain {
        return Some((Clock::new(hour, minute, 0, 0).ok()?, true));
    }
    let upper = text.to_ascii_uppercase();
    let (half, plain) = match (upper.strip_suffix("AM"), upper.strip_suffix("PM")) {
        (Some(plain), _) => (Some(0), plain.trim()),
        (_, Some(plain)) => (Some(12), plain.trim()),
        _ => (None, upper.trim_end_matches("HRS").trim()),
    };
    let whole = plain.split_once('.').map_or(plain, |(whole, _)| whole);
    let parts: Vec<&str> = match whole.len() {
        _ if whole.contains(':') => whole.split(':').collect(),
        3 => vec![whole.get(..1)?, whole.get(1..)?],
        4 => vec![whole.get(..2)?, whole.get(2..)?],
        6 => vec![whole.get(..2)?, whole.get(2..4)?, whole.get(4..)?],
        _ => return None,
    };
    let (hour, minute, second) = match parts.as_slice() {
        [hour, minute] => (hour, minute, None),
        [hour, minute, second] => (hour, minute, Some(*second)),
        _ => return None,
    };
    let hour: i8 = number(hour)?;
    let hour = half.map_or(hour, |half| hour % 12 + half);
    let clock = Clock::new(hour, number(minute)?, second.map_or(Some(0), number)?, 0).ok()?;
    Some((clock, second.is_none()))
}

fn two([tens, ones]: [u8; 2]) -> Option<i8> {
    let both = tens.is_ascii_digit() && ones.is_ascii_digit();
    both.then(|| i8::try_from((tens - b'0') * 10 + (ones - b'0')).ok()).flatten()
}

/// Digits only: no sign, no space.
fn number<N: TryFrom<u16>>(text: &str) -> Option<N> {
    let digits = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = digits.then(|| text.bytes().fold(0, |number, byte| number * 10 + u16::from(byte - b'0')))?;
    N::try_from(number).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn every_writing_is_the_same_moment() {
        let wanted = date(2026, 6, 25).at(14, 5, 0, 0);
        for (day, clock) in [
            ("25-Jun-2026", "14:05"),
            ("25-06-2026", "1405"),
            ("25 June 2026", "14:05:00"),
            ("25/06/2026", "140500"),
            ("2026-06-25", "02:05 PM"),
            ("25-JUN-26", "14:05 Hrs"),
            ("25 Jun, 2026", " 1405 "),
        ] {
            let read = time(day, Some(clock), Some("IST")).unwrap();
            assert_eq!(read.time.civil(), wanted, "{day} {clock}");
            assert_eq!(read.time.offset().map(|offset| offset.seconds()), Some(19_800), "{day} {clock}");
            assert!(!read.doubtful, "{day} {clock}");
        }
        assert_eq!(time("2026-06-25T14:05:00", None, None).unwrap().time.civil(), wanted);
        assert_eq!(time("1-Jun-2026", Some("905"), None).unwrap().time.civil(), date(2026, 6, 1).at(9, 5, 0, 0));
    }

    #[test]
    fn what_cannot_be_read_is_less_and_never_wrong() {
        for day in ["", "June", "25", "25-13-2026", "32-Jun-2026", "25-Xyz-2026", "--", "25-Jun"] {
            assert!(time(day, Some("14:05"), None).is_none(), "{day}");
        }
        for clock in ["", "soon", "25:00", "14", "1405x", "::", "9999"] {
            let read = time("25-Jun-2026", Some(clock), None).unwrap();
            assert!(read.doubtful && read.time == Time::date(date(2026, 6, 25)), "{clock}");
        }
        let elsewhere = time("25-Jun-2026", Some("14:05"), Some("GST")).unwrap();
        assert!(elsewhere.doubtful && elsewhere.time.offset().is_none());
    }
}
