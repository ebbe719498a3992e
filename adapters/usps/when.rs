//! USPS's times. `eventTimestamp` is what the clock on the wall showed, whatever stands behind it. `GMTOffset` makes it an
//! instant; `GMTTimestamp` often keeps the local day and must not be believed alone.

use jiff::civil::{Date, DateTime, Time as Clock};
use jiff::tz::Offset;
use jiff::{Timestamp, ToSpan as _};
use waybill_contract::{Precision, Time};

use super::wire;

/// The time of an event, without the zone of its place.
pub(super) fn of(scan: &wire::Scan<'_>) -> Option<Time> {
    let said = scan.event_timestamp.get();
    let epoch = said.and_then(epoch);
    let local = said.filter(|_| epoch.is_none()).and_then(|text| wall(text).or_else(|| in_words(text)));
    // Older builds tell day and clock apart, in words.
    let in_parts = || in_words(&format!("{} {}", scan.event_date.or_empty(), scan.event_time.or_empty()));
    let local = local.or_else(in_parts);
    let offset = scan.gmt_offset.get().and_then(offset);
    let universal = scan.gmt_timestamp.get().and_then(wall).map(|time| time.civil()).or(epoch);
    let time = match (local, universal, offset) {
        (Some(day), ..) if day.precision() == Precision::Day => return Some(day),
        (Some(local), None, None) if local.is_midnight() => return Some(local.to_the_day()),
        (Some(local), universal, Some(offset)) => {
            Time::at_offset(to_the_second(local.civil(), universal, offset), offset)
        }
        (Some(local), Some(universal), None) => match between(local.civil(), universal) {
            Some(offset) => Time::at_offset(to_the_second(local.civil(), Some(universal), offset), offset),
            None => local,
        },
        (Some(local), None, None) => local,
        (None, Some(universal), Some(offset)) => {
            let instant = Offset::UTC.to_timestamp(universal).ok()?;
            Time::at_offset(offset.to_datetime(instant), offset)
        }
        (None, Some(universal), None) => Time::at_offset(universal, Offset::UTC),
        (None, None, _) => return None,
    };
    Some(if time.civil().second() == 0 { time.to_the_minute() } else { time })
}

/// The wall's clock has no seconds; those of the GMT clock are taken where both mean the same minute.
fn to_the_second(local: DateTime, universal: Option<DateTime>, offset: Offset) -> DateTime {
    let same = universal.filter(|universal| {
        let minute = |instant: Timestamp| instant.as_second().div_euclid(60);
        let instants = offset.to_timestamp(local).ok().zip(Offset::UTC.to_timestamp(*universal).ok());
        instants.is_some_and(|(local, universal)| minute(local) == minute(universal))
    });
    same.and_then(|universal| local.with().second(universal.second()).build().ok()).unwrap_or(local)
}

/// The offset between both clocks, the day aside, since that of GMT is often wrong; whole quarters of an hour only.
fn between(local: DateTime, universal: DateTime) -> Option<Offset> {
    let seconds = |civil: DateTime| Offset::UTC.to_timestamp(civil).ok().map(Timestamp::as_second);
    let minutes = (seconds(local)?.div_euclid(60) - seconds(universal)?.div_euclid(60)).rem_euclid(1440);
    let minutes = if minutes > 720 { minutes - 1440 } else { minutes };
    (minutes % 15 == 0).then(|| Offset::from_seconds(i32::try_from(minutes * 60).ok()?).ok()).flatten()
}

/// `-05:00`, `-7:00`, `-0500`, or minutes as `-420`; a number below fifteen can only be hours.
fn offset(text: &str) -> Option<Offset> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let number = |text: &str| text.parse::<u16>().ok().map(i32::from);
    let minutes = match digits.split_once(':') {
        Some((hours, minutes)) => number(hours)? * 60 + number(minutes.get(..2)?)?,
        None if matches!(digits, "Z" | "z") => 0,
        None => match number(digits)? {
            hours if digits.len() <= 2 && hours < 15 => hours * 60,
            clock if digits.len() == 4 => clock / 100 * 60 + clock % 100,
            minutes => minutes,
        },
    };
    (minutes <= 14 * 60).then(|| Offset::from_seconds(sign * minutes * 60).ok()).flatten()
}

/// A local time or day, whose `Z` or offset means nothing: ISO, with a blank, or as `11/22/2024 13:58`.
pub(super) fn wall(text: &str) -> Option<Time> {
    let text = text.trim();
    if let Some(time) = Time::iso(text) {
        return Some(if time.precision() == Precision::Day { time } else { Time::local(time.civil()) });
    }
    let (day, clock) = match text.split_once(['T', ' ']) {
        Some((day, clock)) => (day, Some(clock.trim_start())),
        None => (text, None),
    };
    let day = date(day)?;
    Some(clock.and_then(self::clock).map_or(Time::date(day), |clock| Time::local(day.to_datetime(clock))))
}

fn date(text: &str) -> Option<Date> {
    if let Ok(date) = text.parse::<Date>() {
        return Some(date);
    }
    let mut parts = text.split('/');
    let (month, day, year) = (parts.next()?, parts.next()?, parts.next()?);
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// `13:58`, `13:58:00.000Z`, `1:58 pm`, `by 9:00pm`.
pub(super) fn clock(text: &str) -> Option<Clock> {
    let text = text.trim_start_matches(|character: char| !character.is_ascii_digit());
    let end = text.find(|character: char| !character.is_ascii_digit() && character != ':').unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end)?;
    let mut parts = digits.split(':').map(str::parse::<i8>);
    let (hour, minute) = (parts.next()?.ok()?, parts.next()?.ok()?);
    let second = parts.next().transpose().ok()?.unwrap_or(0);
    let half = rest.trim_start().to_ascii_lowercase();
    let hour = match half.as_bytes() {
        [b'p', ..] if hour < 12 => hour + 12,
        [b'a', ..] if hour == 12 => 0,
        _ => hour,
    };
    Clock::new(hour, minute, second, 0).ok()
}

/// Seconds or milliseconds since 1970, as a GMT clock.
fn epoch(text: &str) -> Option<DateTime> {
    let number: i64 = text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()?;
    let instant = match text.len() {
        10 => Timestamp::from_second(number),
        13 => Timestamp::from_millisecond(number),
        _ => return None,
    };
    Some(Offset::UTC.to_datetime(instant.ok()?))
}

/// The day, and the clock if there is one, of a sentence: `… at 1:58 pm on November 22, 2024 in …`.
pub(super) fn in_words(text: &str) -> Option<Time> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let words: Vec<&str> = text.split([' ', ',', '.']).filter(|word| !word.is_empty()).collect();
    let day = words.windows(3).find_map(|words| {
        let [name, day, year] = words else { return None };
        let name = name.get(..3)?.to_ascii_lowercase();
        let month = MONTHS.iter().zip(1_i8..).find(|(known, _)| **known == name)?.1;
        Date::new(year.parse().ok()?, month, day.parse().ok()?).ok()
    });
    let day = day.or_else(|| words.iter().find_map(|word| date(word)))?;
    let clock = words.iter().zip(words.iter().skip(1).chain([&""])).find_map(|(word, next)| {
        word.split_once(':')?;
        clock(&format!("{word} {next}"))
    });
    Some(clock.map_or(Time::date(day), |clock| Time::local(day.to_datetime(clock)).to_the_minute()))
}

/// An instant that a push is signed for. Without an offset it is read as GMT: what is allowed is wider than a zone.
pub(super) fn signed(text: &str) -> Option<Timestamp> {
    if let Some(civil) = epoch(text) {
        return Offset::UTC.to_timestamp(civil).ok();
    }
    let time = Time::iso(text.trim())?;
    time.instant().or_else(|| Offset::UTC.to_timestamp(time.civil()).ok())
}

/// The end of a subscription that hears nothing.
pub(super) fn after_days(now: Timestamp, days: i64) -> Option<Timestamp> {
    now.checked_add((days * 24).hours()).ok()
}
