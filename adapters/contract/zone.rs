//! The time zone of a place, where the place decides it; from the bundled zone database only.

use std::sync::LazyLock;

use jiff::tz::{TimeZone, TimeZoneDatabase};

use crate::place::Place;

static DATABASE: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

static ZONES: LazyLock<Vec<(&'static str, &'static str)>> = LazyLock::new(|| {
    let rows = include_str!("zones.tsv").lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|line| line.split_once('\t')).collect()
});

/// An IANA zone from the bundled database: the same answer on every machine.
pub fn named(name: &str) -> Option<TimeZone> {
    DATABASE.get(name).ok()
}

/// The zone of a place, if its country, or country and region, has only one.
pub fn of_place(place: &Place) -> Option<TimeZone> {
    let country = place.country_code.as_deref()?;
    let by_region = place
        .region
        .as_deref()
        .and_then(|region| zone_name(&format!("{country}/{}", region.trim().to_ascii_uppercase())));
    named(by_region.or_else(|| zone_name(country))?)
}

fn zone_name(key: &str) -> Option<&'static str> {
    let index = ZONES.binary_search_by(|(known, _)| (*known).cmp(key)).ok()?;
    ZONES.get(index).map(|(_, name)| *name)
}
