//! The time zone of a place, where the place decides it; from the bundled zone database only.

use std::sync::{LazyLock, OnceLock};

use jiff::tz::{TimeZone, TimeZoneDatabase};

use crate::place::Place;

static DATABASE: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// A row of a table: what decides, and the zone that it decides for, read when it is first asked for.
struct Row {
    key: &'static str,
    name: &'static str,
    zone: OnceLock<Option<TimeZone>>,
}

/// Sorted by key.
type Rows = Vec<Row>;

static ZONES: LazyLock<Rows> = LazyLock::new(|| rows(include_str!("zones.tsv")));
static TOWNS: LazyLock<Rows> = LazyLock::new(|| rows(include_str!("towns.tsv")));

/// As long as a key may be: a country, its region and an area of that.
const LONGEST: usize = 12;

fn rows(table: &'static str) -> Rows {
    let rows = table.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'));
    rows.map(|(key, name)| Row { key, name, zone: OnceLock::new() }).collect()
}

/// An IANA zone from the bundled database: the same answer on every machine.
pub fn named(name: &str) -> Option<TimeZone> {
    DATABASE.get(name).ok()
}

/// The zone of a place, if its country, or country and region, has only one.
pub fn of_place(place: &Place) -> Option<TimeZone> {
    let country = place.country_code.as_deref()?;
    let by_region = place.region.as_deref().and_then(|region| row(&ZONES, &[country, "/", region.trim()]));
    by_region.or_else(|| row(&ZONES, &[country]))?.zone()
}

/// The zone of a place that is a town: where its state or province has several, the postal code tells which, or all but a
/// few people live in one.
pub fn of_town(place: &Place) -> Option<TimeZone> {
    of_place(place).or_else(|| {
        let country = place.country_code.as_deref()?;
        let region = place.region.as_deref()?.trim();
        let area = place.postal_code.as_deref().and_then(|code| code.trim().get(..3));
        let by_area = area.and_then(|area| {
            let near = row(&TOWNS, &[country, "/", region, "/", area]);
            near.or_else(|| row(&TOWNS, &[country, "/", region, "/"]))
        });
        by_area.or_else(|| row(&TOWNS, &[country, "/", region]))?.zone()
    })
}

/// The row of a key, which is put together on the stack: every event's place is looked for. Small letters do not matter.
fn row<'r>(rows: &'r Rows, parts: &[&str]) -> Option<&'r Row> {
    let (mut key, mut length) = ([0; LONGEST], 0);
    for part in parts {
        key.get_mut(length..length + part.len())?.copy_from_slice(part.as_bytes());
        length += part.len();
    }
    let key = key.get_mut(..length)?;
    key.make_ascii_uppercase();
    let index = rows.binary_search_by(|row| row.key.as_bytes().cmp(key)).ok()?;
    rows.get(index)
}

impl Row {
    fn zone(&self) -> Option<TimeZone> {
        self.zone.get_or_init(|| named(self.name)).clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(country: &str, region: &str, postal_code: &str) -> Option<String> {
        let postal_code = (!postal_code.is_empty()).then(|| postal_code.into());
        let region = Some(region.into());
        let place = Place { country_code: Some(country.to_owned().into()), region, postal_code, ..Place::default() };
        of_town(&place)?.iana_name().map(str::to_owned)
    }

    #[test]
    fn every_row_names_a_zone_and_can_be_found() {
        for rows in [&*ZONES, &*TOWNS] {
            assert!(rows.is_sorted_by(|one, other| one.key < other.key));
            assert!(rows.iter().all(|row| row.key.len() <= LONGEST && row.zone().is_some()));
        }
        assert!(TOWNS.iter().all(|town| row(&ZONES, &[town.key]).is_none()));
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
            ("DE", "", "", Some("Europe/Berlin")),
            ("DE", "a region with a long name", "10115", Some("Europe/Berlin")),
            ("US", "TX", "\u{e9}\u{e9}\u{e9}", None),
        ] {
            assert_eq!(of(country, region, postal).as_deref(), wanted, "{region} {postal}");
        }
    }
}
