//! UPS's times: local dates and times beside their UTC twins and an offset, each written in several ways.

use jiff::SignedDuration;
use jiff::civil::{Date, DateTime, Time as Clock};
use jiff::tz::Offset;
use waybill_contract::{Estimate, Oddity, Time, Warning};

/// What an activity or a push says of its time.
pub(super) struct Moment<'a> {
    pub(super) date: Option<&'a str>,
    pub(super) time: Option<&'a str>,
    pub(super) gmt_date: Option<&'a str>,
    pub(super) gmt_time: Option<&'a str>,
    pub(super) offset: Option<&'a str>,
}

impl Moment<'_> {
    /// The local time with its offset, else the UTC time, else a date. The local time is the same in polls and pushes.
    pub(super) fn read(&self, warnings: &mut Vec<Warning>) -> Option<Time> {
        let mut odd = |field: &str| warnings.push(Warning::new(Oddity::Time, field));
        let mut part = |field: &str, text: Option<&str>| {
            let day = text.map(date);
            if day == Some(None) {
                odd(field);
            }
            day.flatten()
        };
        let day = part("date", self.date);
        let gmt_day = part("gmtDate", self.gmt_date);
        let mut part = |field: &str, text: Option<&str>| {
            let clock = text.map(time);
            if clock == Some(None) {
                odd(field);
            }
            clock.flatten()
        };
        let local = day.zip(part("time", self.time)).map(|(day, clock)| day.to_datetime(clock));
        let gmt = gmt_day.zip(part("gmtTime", self.gmt_time)).map(|(day, clock)| day.to_datetime(clock));
        let said = self.offset.map(offset);
        if said == Some(None) {
            odd("gmtOffset");
        }
        let said = said.flatten().or_else(|| between(local?, gmt?));
        match (local, gmt, said) {
            (Some(local), _, Some(said)) => Some(Time::at_offset(local, said)),
            (Some(local), _, None) => Some(Time::local(local)),
            (None, Some(gmt), Some(said)) => {
                let local = gmt.checked_add(SignedDuration::from_secs(said.seconds().into())).ok()?;
                Some(Time::at_offset(local, said))
            }
            (None, Some(gmt), None) => Some(Time::at_offset(gmt, Offset::UTC)),
            (None, None, _) => day.or(gmt_day).map(Time::date),
        }
    }
}

/// A day, or hours of it, local to the destination. Nothing ends when its day begins: zeros there are an empty field.
pub(super) fn window(day: Date, start: Option<&str>, end: Option<&str>) -> Estimate {
    let at = |text: Option<&str>| Some(day.to_datetime(time(text?)?));
    let (start, end) = (at(start), at(end).filter(|end| end.time() != Clock::midnight()));
    match end {
        Some(end) => {
            let earliest = start.filter(|start| *start < end).map(Time::local);
            Estimate { earliest, latest: Time::local(end) }
        }
        None => {
            let earliest = start.filter(|start| start.time() != Clock::midnight()).map(Time::local);
            Estimate { earliest, latest: Time::date(day) }
        }
    }
}

/// `20250826`, also `2025-08-26`.
pub(super) fn date(text: &str) -> Option<Date> {
    let number = digits::<8>(text, b"-/")?;
    let (year, rest) = (number / 10_000, number % 10_000);
    // Eight digits: anything shorter is no date.
    (year >= 1000).then(|| Date::new(i16::try_from(year).ok()?, small(rest / 100)?, small(rest % 100)?).ok()).flatten()
}

/// `163703`, `16:37:03`, and `74700` without its leading zero.
pub(super) fn time(text: &str) -> Option<Clock> {
    let number = digits::<6>(text, b":")?;
    Clock::new(small(number / 10_000)?, small(number / 100 % 100)?, small(number % 100)?, 0).ok()
}

/// `-05:00`, and in pushes `-05.00`; hours and minutes, not a decimal fraction.
fn offset(text: &str) -> Option<Offset> {
    let (sign, rest) = match text.as_bytes().first()? {
        b'-' => (-1, text.get(1..)?),
        b'+' => (1, text.get(1..)?),
        _ => (1, text),
    };
    let (hours, minutes) = match rest.split_once([':', '.']) {
        Some((hours, minutes)) if minutes.len() == 2 => (digits::<2>(hours, b"")?, digits::<2>(minutes, b"")?),
        Some(_) => return None,
        None if rest.len() <= 2 => (digits::<2>(rest, b"")?, 0),
        None => digits::<4>(rest, b"").map(|number| (number / 100, number % 100))?,
    };
    let seconds = i32::try_from(hours * 3600 + minutes * 60).ok()?;
    (seconds <= FURTHEST && seconds % QUARTER == 0).then(|| Offset::from_seconds(sign * seconds).ok()).flatten()
}

const QUARTER: i32 = 900;
const FURTHEST: i32 = 14 * 3600;

/// The offset that lies between the local time and its UTC twin, if it can be one.
fn between(local: DateTime, gmt: DateTime) -> Option<Offset> {
    let seconds = i32::try_from(local.duration_since(gmt).as_secs()).ok()?;
    (seconds.abs() <= FURTHEST && seconds % QUARTER == 0).then(|| Offset::from_seconds(seconds).ok()).flatten()
}

fn digits<const MOST: usize>(text: &str, separators: &[u8]) -> Option<u32> {
    let (mut count, mut number) = (0, 0);
    for byte in text.bytes().filter(|byte| !separators.contains(byte)) {
        if !byte.is_ascii_digit() {
            return None;
        }
        number = number * 10 + u32::from(byte - b'0');
        count += 1;
        if count > MOST {
            return None;
        }
    }
    (count > 0).then_some(number)
}

fn small(number: u32) -> Option<i8> {
    i8::try_from(number).ok()
}
