//! Days, times and how long ago, in words.

use fluent_bundle::FluentValue;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Unit};
use waybill_contract::{Adapter, zone};

use super::Language;
use crate::proto::v1;
use crate::timeline::place_from;

/// Now, where the parcel goes, for somebody who speaks a language.
pub(super) struct When {
    pub(super) language: &'static Language,
    pub(super) now: Timestamp,
    pub(super) today: Date,
}

impl When {
    /// Days are those of the destination, where its place decides the zone, else of the carrier's home.
    pub(super) fn new(language: &'static Language, now: Timestamp, shipment: &v1::Shipment, adapter: &Adapter) -> Self {
        Self::within(language, now, zone_of(shipment, adapter))
    }

    /// Days are those of a zone.
    pub(super) fn within(language: &'static Language, now: Timestamp, zone: TimeZone) -> Self {
        Self { language, now, today: now.to_zoned(zone).date() }
    }

    /// A day: "today", "Tuesday, 3 March".
    pub(super) fn day(&self, day: Date) -> String {
        self.dated("day", day)
    }

    /// On a day: "today", "on Tuesday, 3 March".
    pub(super) fn on(&self, day: Date) -> String {
        self.dated("on-day", day)
    }

    /// The day of a time; of none "some time ago".
    pub(super) fn day_of(&self, time: Option<&v1::Time>) -> String {
        time.and_then(date_of).map_or_else(|| self.language.say("day-unknown", &[]), |day| self.day(day))
    }

    /// On the day of a time; of none "recently".
    pub(super) fn on_day_of(&self, time: Option<&v1::Time>) -> String {
        time.and_then(date_of).map_or_else(|| self.language.say("on-some-day", &[]), |day| self.on(day))
    }

    /// A day and, if it was told, the time of the day.
    pub(super) fn moment(&self, time: &v1::Time) -> String {
        let day = self.day_of(Some(time));
        match clock_of(time) {
            None => day,
            Some(clock) => self.language.say("at-time", &[("day", day.into()), ("time", clock.into())]),
        }
    }

    /// How long ago something was.
    pub(super) fn ago(&self, then: Timestamp) -> String {
        self.distance("ago", then, self.now)
    }

    /// In how long something will be.
    pub(super) fn ahead(&self, then: Timestamp) -> String {
        self.distance("ahead", self.now, then)
    }

    /// Whole days from one to another.
    pub(super) fn days_between(from: Date, to: Date) -> i64 {
        from.until((Unit::Day, to)).map_or(0, |span| i64::from(span.get_days()))
    }

    fn distance(&self, key: &str, from: Timestamp, to: Timestamp) -> String {
        let minutes = from.duration_until(to).as_mins().max(0);
        let (unit, count) = match minutes {
            ..=59 => ("minutes", minutes),
            60..=1439 => ("hours", minutes / 60),
            _ => ("days", minutes / 1440),
        };
        self.language.say(key, &[("unit", unit.into()), ("count", count.into())])
    }

    /// When the merchant will send something: between two days of which the second may be alone.
    pub(super) fn ships(&self, earliest: Option<Date>, latest: Date) -> String {
        let last = self.short(latest);
        match earliest {
            Some(first) if first < latest => {
                let one_month = first.first_of_month() == latest.first_of_month();
                let values = [
                    ("span", if one_month { "onemonth" } else { "other" }.into()),
                    ("number", first.day().to_string().into()),
                    ("first", self.short(first).into()),
                    ("last", last.into()),
                ];
                self.language.say("ships-between", &values)
            }
            Some(_) => self.language.say("ships-on", &[("day", last.into())]),
            None => self.language.say("ships-by", &[("day", last.into())]),
        }
    }

    /// A day without its weekday.
    fn short(&self, day: Date) -> String {
        self.dated("short-day", day)
    }

    fn dated(&self, key: &str, day: Date) -> String {
        let near = match Self::days_between(self.today, day) {
            -1 => "yesterday",
            0 => "today",
            1 => "tomorrow",
            // A date without its year is read as the nearest one.
            -183..=183 => "thisyear",
            _ => "other",
        };
        let name = |key: String| -> FluentValue<'_> { self.language.say(&key, &[]).into() };
        let values = [
            ("near", near.into()),
            ("weekday", name(format!("weekday-{}", day.weekday().to_monday_one_offset()))),
            ("month", name(format!("month-{}", day.month()))),
            ("day", day.day().to_string().into()),
            // As text: a number would get a separator of thousands.
            ("year", day.year().to_string().into()),
        ];
        self.language.say(key, &values)
    }
}

/// The zone of the destination, where its place decides it, else of the carrier's home.
pub(super) fn zone_of(shipment: &v1::Shipment, adapter: &Adapter) -> TimeZone {
    let place = shipment.destination.clone().map(place_from);
    let zone = place.as_ref().and_then(zone::of_place).or_else(|| zone::named(adapter.home_zone));
    zone.unwrap_or(TimeZone::UTC)
}

/// The day of a time as it was told.
pub(super) fn date_of(time: &v1::Time) -> Option<Date> {
    time.local.get(..10)?.parse().ok()
}

/// Hour and minute of a time as it was told; of a date none.
pub(super) fn clock_of(time: &v1::Time) -> Option<String> {
    let (_, clock) = time.local.split_once('T')?;
    clock.get(..5).map(str::to_owned)
}
