//! When something happened, as it was said: local civil time, offset, how precise, and who said the offset.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::fmt::temporal::Pieces;
use jiff::tz::{AmbiguousOffset, Offset, TimeZone};

/// How finely a time was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// A date: the whole local day, not its midnight.
    Day,
    /// To the minute.
    Minute,
    /// To the second or finer (finer is cut).
    Second,
}

/// Where the offset from UTC comes from, from weak to strong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OffsetSource {
    /// There is none: the zone is not known.
    Unknown,
    /// The carrier's documentation says in which zone it tells times without offset.
    Carrier,
    /// Inferred from the place, and the local time was twice (autumn hour): the earlier is taken.
    AmbiguousPlace,
    /// Inferred from the place, whose zone the bundled database knows.
    Place,
    /// Said with the time.
    Said,
}

/// A time as a carrier told it. Never stamps a local time as UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time {
    civil: DateTime,
    offset: Option<Offset>,
    precision: Precision,
    source: OffsetSource,
}

impl Time {
    /// A date without a time of day.
    pub fn date(date: Date) -> Self {
        Self {
            civil: date.to_datetime(jiff::civil::Time::midnight()),
            offset: None,
            precision: Precision::Day,
            source: OffsetSource::Unknown,
        }
    }

    /// A local time of unknown zone.
    pub fn local(civil: DateTime) -> Self {
        let civil = match civil.subsec_nanosecond() {
            0 => civil,
            _ => civil.with().subsec_nanosecond(0).build().unwrap_or(civil),
        };
        Self { civil, offset: None, precision: Precision::Second, source: OffsetSource::Unknown }
    }

    /// A local time with the offset said beside it.
    pub fn at_offset(civil: DateTime, offset: Offset) -> Self {
        Self { offset: Some(offset), source: OffsetSource::Said, ..Self::local(civil) }
    }

    /// ISO 8601, also with a blank before the offset or with `UTC` or `GMT` in its place, as many programs print it. Without
    /// an offset it is local and its zone is not known; without a time of day it is a date.
    pub fn iso(text: &str) -> Option<Self> {
        Self::plain(text).or_else(|| Self::temporal(text)).or_else(|| Self::printed(text))
    }

    /// `2026-06-12`, and `2026-06-12T14:22:33` without an offset or with one in hours and minutes: what nearly every event
    /// has, in a fraction of the time that it takes to read whatever may be written. Anything else is left to the library.
    fn plain(text: &str) -> Option<Self> {
        if let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() {
            let year = i16::from(two(y1, y2)?) * 100 + i16::from(two(y3, y4)?);
            return Date::new(year, two(m1, m2)?, two(d1, d2)?).ok().map(Self::date);
        }
        let (stamp, offset) = text.as_bytes().split_first_chunk::<19>()?;
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, b'T' | b' ', h1, h2, b':', n1, n2, b':', s1, s2] = stamp
        else {
            return None;
        };
        let year = i16::from(two(y1, y2)?) * 100 + i16::from(two(y3, y4)?);
        let (month, day) = (two(m1, m2)?, two(d1, d2)?);
        let civil = DateTime::new(year, month, day, two(h1, h2)?, two(n1, n2)?, two(s1, s2)?, 0).ok()?;
        let offset = match *without_fraction(offset) {
            [] => return Some(Self::local(civil)),
            [b'Z'] => Offset::UTC,
            [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
                let (hours, minutes) = (i32::from(two(h1, h2)?), i32::from(two(m1, m2)?));
                let seconds = (hours * 60 + minutes) * 60;
                if hours > 23 || minutes > 59 || seconds == 0 {
                    return None;
                }
                Offset::from_seconds(if sign == b'-' { -seconds } else { seconds }).ok()?
            }
            _ => return None,
        };
        Some(Self::at_offset(civil, offset))
    }

    fn temporal(text: &str) -> Option<Self> {
        let pieces = Pieces::parse(text).ok()?;
        let Some(clock) = pieces.time() else { return Some(Self::date(pieces.date())) };
        let civil = pieces.date().to_datetime(clock);
        Some(match pieces.to_numeric_offset() {
            Some(offset) => Self::at_offset(civil, offset),
            None => Self::local(civil),
        })
    }

    /// `2026-06-12 14:22:33 +0200`, `2026-06-12 14:22:33 UTC`.
    fn printed(text: &str) -> Option<Self> {
        let universal = ["UTC", "GMT"].iter().find_map(|name| text.strip_suffix(name));
        let (stamp, offset) = match universal {
            Some(stamp) => (stamp, "Z"),
            None => text.rsplit_once(' ').filter(|(_, offset)| offset.starts_with(['+', '-']))?,
        };
        let stamp = stamp.trim_end();
        stamp.contains(':').then(|| Self::temporal(&format!("{stamp}{offset}")))?
    }

    /// `dd-MM-yyyy`, with any of `-`, `/` and `.` between, and behind a blank maybe a time of day as in ISO 8601.
    pub fn day_first(text: &str) -> Option<Self> {
        let (date, clock) = text.split_once([' ', 'T']).unwrap_or((text, ""));
        let mut parts = date.splitn(3, ['-', '/', '.']);
        let (day, month) = (parts.next()?, parts.next()?);
        let year = parts.next().filter(|year| year.len() == 4)?;
        let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()?;
        let clock = clock.trim();
        if clock.is_empty() {
            return Some(Self::date(date));
        }
        // A clock alone would be read without the offset behind it.
        if clock.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'.')) {
            return Some(Self::local(date.to_datetime(clock.parse().ok()?)));
        }
        Self::iso(&format!("{date}T{clock}"))
    }

    /// Whether it is midnight to the second, which some carriers write for a bare date.
    pub fn is_midnight(&self) -> bool {
        self.civil.time() == jiff::civil::Time::midnight()
    }

    /// Its date alone.
    pub fn to_the_day(self) -> Self {
        Self::date(self.civil.date())
    }

    /// An instant said in UTC only.
    pub fn utc(instant: Timestamp) -> Self {
        Self::at_offset(Offset::UTC.to_datetime(instant), Offset::UTC)
    }

    /// A time put together again from stored parts.
    pub fn from_parts(civil: DateTime, offset: Option<Offset>, precision: Precision, source: OffsetSource) -> Self {
        let source = if offset.is_some() { source } else { OffsetSource::Unknown };
        Self { precision, offset, source, ..Self::local(civil) }
    }

    /// The same time, told to the minute only.
    pub fn to_the_minute(self) -> Self {
        Self { precision: Precision::Minute, ..self }
    }

    /// The same time in the zone that the carrier's documentation names; a said offset stays.
    pub fn in_carrier_zone(self, zone: &TimeZone) -> Self {
        self.in_zone(zone, OffsetSource::Carrier, OffsetSource::Carrier)
    }

    /// The same time in the zone of its place, marked inferred; a known offset stays.
    pub fn in_place_zone(self, zone: &TimeZone) -> Self {
        self.in_zone(zone, OffsetSource::Place, OffsetSource::AmbiguousPlace)
    }

    /// Dates stay dates. In the spring gap the offset before it holds, in the autumn hour the earlier one.
    fn in_zone(self, zone: &TimeZone, source: OffsetSource, ambiguous: OffsetSource) -> Self {
        if self.offset.is_some() || self.precision == Precision::Day {
            return self;
        }
        let (offset, source) = match zone.to_ambiguous_timestamp(self.civil).offset() {
            AmbiguousOffset::Unambiguous { offset } => (offset, source),
            AmbiguousOffset::Gap { before, .. } => (before, source),
            AmbiguousOffset::Fold { before, .. } => (before, ambiguous),
        };
        Self { offset: Some(offset), source, ..self }
    }

    /// The local time as said, cut to the second; midnight for a date.
    pub fn civil(&self) -> DateTime {
        self.civil
    }

    /// How finely it was told.
    pub fn precision(&self) -> Precision {
        self.precision
    }

    /// The offset from UTC, if one is known.
    pub fn offset(&self) -> Option<Offset> {
        self.offset
    }

    /// Who said the offset.
    pub fn source(&self) -> OffsetSource {
        self.source
    }

    /// The instant, if the zone is known and it is no bare date.
    pub fn instant(&self) -> Option<Timestamp> {
        if self.precision == Precision::Day {
            return None;
        }
        self.offset.and_then(|offset| offset.to_timestamp(self.civil).ok())
    }

    /// An instant where one is needed: a bare date is its day's end, an unknown zone is read as `zone`.
    pub fn instant_in(&self, zone: &TimeZone) -> Timestamp {
        if let Some(instant) = self.instant() {
            return instant;
        }
        let civil = match self.precision {
            Precision::Day => self.civil.date().to_datetime(jiff::civil::time(23, 59, 59, 0)),
            Precision::Minute | Precision::Second => self.civil,
        };
        zone.to_ambiguous_timestamp(civil).compatible().unwrap_or(if civil.year() < 0 {
            Timestamp::MIN
        } else {
            Timestamp::MAX
        })
    }
}

/// What stands behind a fraction of a second, which is cut.
fn without_fraction(text: &[u8]) -> &[u8] {
    let Some((b'.', digits)) = text.split_first() else { return text };
    let count = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if (1..=9).contains(&count) { digits.get(count..).unwrap_or_default() } else { text }
}

/// A number of two digits.
fn two(tens: u8, ones: u8) -> Option<i8> {
    let both = tens.is_ascii_digit() && ones.is_ascii_digit();
    both.then(|| i8::try_from((tens - b'0') * 10 + (ones - b'0')).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whatever stands in the place of a byte, it is the time that the library reads, or none.
    #[test]
    fn a_plain_time_is_what_the_library_reads() {
        let mut read = 0;
        for text in [
            "2026-06-12T14:22:33-04:30",
            "2024-02-29 23:59:59+00:00",
            "0000-12-31T00:00:00Z",
            "2026-10-09T08:07:06",
            "2026-10-09T08:07:06.120Z",
            "2026-10-09",
        ] {
            assert!(Time::plain(text).is_some() || text.ends_with("00:00"), "{text}");
            for at in 0..text.len() {
                for put in 0..0x7f {
                    let mut bytes = text.as_bytes().to_vec();
                    bytes[at] = put;
                    let text = String::from_utf8(bytes).unwrap();
                    for text in [&text, &text[..at]] {
                        let plain = Time::plain(text);
                        assert!(plain.is_none() || plain == Time::temporal(text), "{text}");
                        read += usize::from(plain.is_some());
                    }
                }
            }
        }
        assert!(read > 100, "{read} of them were plain");
    }

    #[test]
    fn iso_says_no_more_than_it_was_told() {
        for (text, offset, precision) in [
            ("2026-06-12T14:22:33-04:00", Some(-4 * 3600), Precision::Second),
            ("2026-06-12T14:22:33.9Z", Some(0), Precision::Second),
            ("2026-06-12T14:22:33", None, Precision::Second),
            ("2026-06-12", None, Precision::Day),
            ("2026-06-12 14:22:33+0530", Some(19_800), Precision::Second),
            ("2026-06-12 14:22:33.123456", None, Precision::Second),
            ("2026-06-12T14:22", None, Precision::Second),
            ("2026-06-12 14:22:33 +0200", Some(7200), Precision::Second),
            ("2026-06-12T14:22:33.5 -04:30", Some(-16_200), Precision::Second),
            ("2026-06-12 14:22:33 UTC", Some(0), Precision::Second),
            ("2026-06-12T14:22:33GMT", Some(0), Precision::Second),
        ] {
            let time = Time::iso(text).unwrap();
            assert_eq!(time.offset().map(Offset::seconds), offset, "{text}");
            assert_eq!(time.precision(), precision, "{text}");
            assert_eq!(time.civil().subsec_nanosecond(), 0, "{text}");
        }
        for text in [
            "",
            "14:22",
            "2026-13-01",
            "12.06.2026",
            "2026-06-12T25:00",
            "2026-06-12 UTC",
            "2026-06-12 -0400",
            "2026-06-12 14:22 - 16:22",
            "2026-06-12 14:22:33+0200 +0200",
            "2026-06-12 14:22:33Z UTC",
        ] {
            assert_eq!(Time::iso(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_may_come_first() {
        for (text, iso) in [
            ("12-06-2026 14:22:33", "2026-06-12T14:22:33"),
            ("12/06/2026 14:22:33.125", "2026-06-12T14:22:33"),
            ("2.6.2026", "2026-06-02"),
            ("12-06-2026T14:22:33+02:00", "2026-06-12T14:22:33+02:00"),
        ] {
            assert_eq!(Time::day_first(text), Time::iso(iso), "{text}");
        }
        for text in ["", "2026-06-12", "31-06-2026", "12-06-26", "12-06", "12-06-2026 noon", "-1-06-2026"] {
            assert_eq!(Time::day_first(text), None, "{text}");
        }
    }
}
