//! The time zone of a place, where the place decides it; from the bundled zone database only.

use std::sync::LazyLock;

use jiff::tz::{TimeZone, TimeZoneDatabase};

use crate::place::Place;

static DATABASE: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// Key and name of a zone, sorted by key.
type Rows = Vec<(&'static str, &'static str)>;

static ZONES: LazyLock<Rows> = LazyLock::new(|| rows(include_str!("zones.tsv")));
static TOWNS: LazyLock<Rows> = LazyLock::new(|| rows(include_str!("towns.tsv")));

fn rows(table: &'static str) -> Rows {
    table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t')).collect()
}

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
        .and_then(|region| zone_name(&ZONES, &format!("{country}/{}", region.trim().to_ascii_uppercase())));
    named(by_region.or_else(|| zone_name(&ZONES, country))?)
}

/// The zone of a place that is a town: where its state or province has several, the postal code tells which, or all but a
/// few people live in one.
pub fn of_town(place: &Place) -> Option<TimeZone> {
    of_place(place).or_else(|| {
        let country = place.country_code.as_deref()?;
        let region = format!("{country}/{}", place.region.as_deref()?.trim().to_ascii_uppercase());
        let area = place.postal_code.as_deref().and_then(|code| code.trim().get(..3));
        let by_area = area.and_then(|area| {
            let near = zone_name(&TOWNS, &format!("{region}/{area}"));
            near.or_else(|| zone_name(&TOWNS, &format!("{region}/")))
        });
        named(by_area.or_else(|| zone_name(&TOWNS, &region))?)
    })
}

fn zone_name(rows: &Rows, key: &str) -> Option<&'static str> {
    let index = rows.binary_search_by(|(known, _)| (*known).cmp(key)).ok()?;
    rows.get(index).map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(country: &str, region: &str, postal_code: &str) -> Option<String> {
        let postal_code = (!postal_code.is_empty()).then(|| postal_code.into());
        let region = Some(region.into());
        let place = Place { country_code: Some(country.into()), region, postal_code, ..Place::default() };
        of_town(&place)?.iana_name().map(str::to_owned)
    }

    #[test]
    fn every_row_names_a_zone_and_can_be_found() {
        for rows in [&*ZONES, &*TOWNS] {
            assert!(rows.is_sorted_by(|(one, _), (other, _)| one < other));
            assert!(rows.iter().all(|(_, name)| named(name).is_some()));
        }
        assert!(TOWNS.iter().all(|(key, _)| zone_name(&ZONES, key).is_none()));
    }

    #[test]
    fn a_town_is_where_its_postal_code_says() {
        for (country, region, postal, wanted) in [
            ("US", "TX", "75201", Some("America/Chicago")),
            ("US", "TX", "79901", Some("America/Denver")),
            ("US", "TX", "", None),
            ("US", "az", "", Some("America/Phoenix")),
            ("US", "CA", "", Some("America/Los_Angeles")),
            ("CA", "QC", "", Some("America/Toronto")),
            ("CA", "NL", "A1A1A1", Some("America/St_Johns")),
            ("US", "XX", "12345", None),
        ] {
            assert_eq!(of(country, region, postal).as_deref(), wanted, "{region} {postal}");
        }
    }
}
