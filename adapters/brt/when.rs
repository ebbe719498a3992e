//! BRT's times: dates and times with dots, local in Italy.

use std::sync::LazyLock;

use jiff::civil::{Date, Time as Clock};
use jiff::tz::TimeZone;
use waybill_contract::{Time, zone};

static ROME: LazyLock<TimeZone> = LazyLock::new(|| zone::named("Europe/Rome").unwrap_or(TimeZone::unknown()));

/// A date and a time of day; without one that can be read it is a date.
pub(super) fn of(date: &str, clock: Option<&str>) -> Option<Time> {
    let date = self::date(date)?;
    let Some((clock, seconds)) = clock.and_then(self::clock) else { return Some(Time::date(date)) };
    let time = Time::local(date.to_datetime(clock)).in_carrier_zone(&ROME);
    Some(if seconds { time } else { time.to_the_minute() })
}

/// `dd.MM.yyyy`; slashes and dashes are as good, and so is a date that begins with its year.
pub(super) fn date(text: &str) -> Option<Date> {
    let text = text.trim();
    if let &[d1, d2, b'.', m1, m2, b'.', y1, y2, y3, y4] = text.as_bytes()
        && [d1, d2, m1, m2, y1, y2, y3, y4].iter().all(u8::is_ascii_digit)
    {
        // What nearly every event has, in a fraction of the time that it takes to read whatever may be written.
        let two = |tens: u8, ones: u8| (tens - b'0') * 10 + (ones - b'0');
        let year = i16::from(two(y1, y2)) * 100 + i16::from(two(y3, y4));
        return Date::new(year, two(m1, m2).cast_signed(), two(d1, d2).cast_signed()).ok();
    }
    let plain = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    let (first, second, third) = if plain {
        (text.get(..4)?, text.get(4..6)?, text.get(6..)?)
    } else {
        let mut parts = text.splitn(3, ['.', '/', '-']);
        (parts.next()?, parts.next()?, parts.next()?)
    };
    let (year, day) = if first.len() == 4 { (first, third) } else { (third, first) };
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, second.parse().ok()?, day.parse().ok()?).ok()
}

/// `HH.mm` or `HH:mm`, maybe with seconds, and whether it has them.
pub(super) fn clock(text: &str) -> Option<(Clock, bool)> {
    let mut parts = text.trim().split(['.', ':']);
    let (hour, minute, second) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next());
    let seconds = second.map_or(Some(0), |second| second.parse().ok())?;
    Some((Clock::new(hour, minute, seconds, 0).ok()?, second.is_some()))
}
