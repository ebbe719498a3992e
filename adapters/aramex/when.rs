//! Aramex's times: WCF's `/Date(ms+HHMM)/` is an instant beside the offset of its display, XML's are local.

use jiff::Timestamp;
use jiff::tz::Offset;
use waybill_contract::{Place, Time, zone};

/// The time of an update. WCF makes its milliseconds of a local clock, so that the wall clock (milliseconds and offset)
/// is what XML says of the same update; the instant is the milliseconds. Without any zone, the place's is inferred.
pub(super) fn of_row(text: &str, zone: Option<&str>, place: &Place) -> Option<Time> {
    let time = of_wcf(text).or_else(|| of_epoch(text)).or_else(|| Time::iso(text))?;
    // What a machine writes where it has no date: the first day of the first year, or of 1970.
    if time.civil().year() < 1980 {
        return None;
    }
    if time.offset().is_some() {
        return Some(time);
    }
    if let Some(offset) = zone.and_then(offset_of) {
        return Some(Time::at_offset(time.civil(), offset));
    }
    Some(zone::of_place(place).map_or(time, |zone| time.in_place_zone(&zone)))
}

/// `/Date(1788954720000+0200)/`; without an offset it is told in UTC.
fn of_wcf(text: &str) -> Option<Time> {
    let inside = text.trim().trim_matches('/').strip_prefix("Date(")?.strip_suffix(')')?;
    let at = inside.rfind(['+', '-']).filter(|at| *at > 0);
    let (milliseconds, offset) = match at {
        Some(at) => (inside.get(..at)?, offset_of(inside.get(at..)?)?),
        None => (inside, Offset::UTC),
    };
    let instant = Timestamp::from_millisecond(milliseconds.parse().ok()?).ok()?;
    Some(Time::at_offset(offset.to_datetime(instant), offset))
}

/// Milliseconds alone.
fn of_epoch(text: &str) -> Option<Time> {
    let digits = text.len() == 13 && text.bytes().all(|byte| byte.is_ascii_digit());
    let instant = digits.then(|| text.parse().ok()).flatten()?;
    Timestamp::from_millisecond(instant).ok().map(Time::utc)
}

/// `GMT+01:00`, `+0100`.
fn offset_of(text: &str) -> Option<Offset> {
    let text = text.trim().trim_start_matches("GMT").trim_start_matches("UTC").trim();
    let (sign, digits) = match text.as_bytes().first()? {
        b'+' => (1, text.get(1..)?),
        b'-' => (-1, text.get(1..)?),
        _ => return None,
    };
    let digits = digits.replace(':', "");
    let number: i32 = digits.parse().ok().filter(|_| digits.len() == 4)?;
    Offset::from_seconds(sign * (number / 100 * 3600 + number % 100 * 60)).ok()
}
