//! Instants as whole microseconds: what private state keeps, so that storing and loading changes nothing.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Microseconds since 1970.
pub(super) type Micros = i64;

pub(super) const DAY: Micros = 24 * 3_600 * 1_000_000;

pub(super) fn micros(instant: Timestamp) -> Micros {
    instant.as_microsecond()
}

/// Beyond what a timestamp can hold it stays at the border.
pub(super) fn timestamp(micros: Micros) -> Timestamp {
    Timestamp::from_microsecond(micros).unwrap_or(if micros < 0 { Timestamp::MIN } else { Timestamp::MAX })
}

/// The begin of a day.
pub(super) fn day_start(date: Date, zone: &TimeZone) -> Micros {
    let midnight = date.to_datetime(jiff::civil::Time::midnight());
    zone.to_ambiguous_timestamp(midnight).compatible().map_or(Micros::MIN, micros)
}
