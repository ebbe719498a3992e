//! DPD's times: local and without zone, in the habit of the language and the unit; a token's end is UTC.

use jiff::Timestamp;
use jiff::civil::{Date, Time as Clock};
use jiff::tz::Offset;
use waybill_contract::Time;

/// Which of two numbers before a year is the month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Order {
    /// `8/18/2021 2:43:31 PM`, as the service writes and as dates with slashes are read where nothing tells.
    #[default]
    MonthFirst,
    /// `18/08/2021 14:43`.
    DayFirst,
}

impl Order {
    /// What the dates of one body, taken together, tell: by a number that can be no month, else by the habits around them.
    /// Where the month comes first the clock has twelve hours; where dates have dots or dashes the day comes first.
    pub(super) fn of<'t>(dates: impl Iterator<Item = &'t str> + Clone) -> Option<Self> {
        dates.clone().find_map(Self::said).or_else(|| dates.into_iter().find_map(Self::habit))
    }

    fn said(text: &str) -> Option<Self> {
        let no_month =
            |part: Option<&str>| part.and_then(|part| part.trim().parse().ok()).is_some_and(|day: u8| day > 12);
        let mut parts = text.split('/');
        match (no_month(parts.next()), no_month(parts.next()), parts.next()) {
            (true, false, Some(_)) => Some(Self::DayFirst),
            (false, true, Some(_)) => Some(Self::MonthFirst),
            _ => None,
        }
    }

    fn habit(text: &str) -> Option<Self> {
        let word = text.split(|sign: char| sign.is_whitespace() || sign == ',').next()?;
        date(word, Self::DayFirst).or_else(|| date(word, Self::MonthFirst))?;
        match word.contains('/') {
            true if text.trim_end_matches('.').ends_with(['M', 'm']) => Some(Self::MonthFirst),
            true => text.contains(':').then_some(Self::DayFirst),
            false => Some(Self::DayFirst),
        }
    }
}

/// A row's time, of no zone yet. Slashes as `order` says, dots and dashes with the day first, or ISO 8601.
pub(super) fn of_row(text: &str, order: Order) -> Option<Time> {
    let text = text.trim();
    if let Some(time) = Time::iso(text) {
        return Some(time);
    }
    let mut words = text.split(|sign: char| sign.is_whitespace() || sign == ',').filter(|word| !word.is_empty());
    let date = date(words.next()?, order)?;
    let Some(clock) = words.next() else { return Some(Time::date(date)) };
    let half = words.next().unwrap_or_default();
    let digits = clock.trim_end_matches(|sign: char| sign.is_ascii_alphabetic() || sign == '.');
    let half = if digits.len() < clock.len() { clock.get(digits.len()..)? } else { half };
    let half: String = half.chars().filter(char::is_ascii_alphabetic).map(|sign| sign.to_ascii_uppercase()).collect();
    let (clock, seconds) = self::clock(digits, &half)?;
    let time = Time::local(date.to_datetime(clock));
    Some(if seconds { time } else { time.to_the_minute() })
}

fn date(text: &str, order: Order) -> Option<Date> {
    let separator = text.chars().find(|sign| matches!(sign, '/' | '.' | '-'))?;
    let mut parts = text.splitn(3, separator);
    let (first, second, year) = (parts.next()?, parts.next()?, parts.next()?);
    let (day, month) = match (separator, order) {
        ('/', Order::MonthFirst) => (second, first),
        _ => (first, second),
    };
    let year = year.trim_end_matches(separator);
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// `h:mm[:ss]`, on a clock of twelve hours where a half of the day is said; and whether it has seconds.
pub(super) fn clock(text: &str, half: &str) -> Option<(Clock, bool)> {
    let mut parts = text.split(':');
    let (hour, minute, second) = (parts.next()?.parse::<i8>().ok()?, parts.next()?.parse().ok()?, parts.next());
    let hour = match (half, hour) {
        ("AM", 12) => 0,
        ("PM", 1..=11) => hour + 12,
        _ => hour,
    };
    let seconds = match second {
        Some(second) => second.split('.').next()?.parse().ok()?,
        None => 0,
    };
    Some((Clock::new(hour, minute, seconds, 0).ok()?, second.is_some()))
}

/// A push's `ddMMyyyyHHmmss`.
pub(super) fn of_push(text: &str) -> Option<Time> {
    if text.len() != 14 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let part = |from, to| text.get(from..to).and_then(|digits| digits.parse::<i8>().ok());
    let date = Date::new(text.get(4..8)?.parse().ok()?, part(2, 4)?, part(0, 2)?).ok()?;
    let clock = Clock::new(part(8, 10)?, part(10, 12)?, part(12, 14)?, 0).ok()?;
    Some(Time::local(date.to_datetime(clock)))
}

/// A token's end: UTC, whether that is written behind it or not.
pub(super) fn of_token(text: &str) -> Option<Timestamp> {
    let time = Time::iso(text)?;
    time.instant().or_else(|| Offset::UTC.to_timestamp(time.civil()).ok())
}

/// The day and the hours of a free text, if it names one day: `… on 18.08.2021 between 14:00 and 15:00`. Its own dates tell
/// their order before those of the body do.
pub(super) fn window(text: &str, order: Option<Order>) -> Option<(Date, Vec<Clock>)> {
    let words = || text.split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | ';' | '(' | ')'));
    let (mut days, mut clocks) = (Vec::new(), Vec::new());
    let order = Order::of(words()).or(order).unwrap_or_default();
    for word in words().map(|word| word.trim_end_matches('.')) {
        if let Some(day) = Time::iso(word).map(|time| time.civil().date()).or_else(|| date(word, order)) {
            days.push(day);
        } else if word.contains(':') {
            clocks.extend(word.split(['-', '–']).filter_map(|part| clock(part, "")).map(|(clock, _)| clock));
        }
    }
    days.dedup();
    match days.as_slice() {
        [day] => Some((*day, clocks)),
        _ => None,
    }
}
