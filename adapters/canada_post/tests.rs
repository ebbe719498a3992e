//! What stories show badly: postal codes, and times one by one.

use waybill_contract::{OffsetSource, Time, zone};

use super::{is_postal_code, when};

fn time(date: &str, clock: &str, abbreviation: &str, province: &str) -> Time {
    when::of_row(Some(date), Some(clock), Some(abbreviation), Some(province)).0.unwrap()
}

#[test]
fn every_province_has_a_zone_that_exists() {
    for (province, _, name) in when::ZONES {
        assert!(zone::named(name).is_some(), "{province}: {name}");
    }
}

#[test]
fn the_offset_of_the_province_counts_and_says_where_it_is_from() {
    for (date, abbreviation, province, offset, source) in [
        ("2026-07-01", "EST", "ON", "-04", OffsetSource::Place),
        ("2026-01-01", "EST", "ON", "-05", OffsetSource::Said),
        ("2026-07-01", "EDT", "on", "-04", OffsetSource::Said),
        ("2026-01-01", "EDT", "QC", "-05", OffsetSource::Place),
        ("2026-07-01", "CST", "SK", "-06", OffsetSource::Said),
        ("2026-07-01", "CDT", "SK", "-06", OffsetSource::Place),
        ("2019-07-01", "PST", "YT", "-07", OffsetSource::Place),
        ("2026-07-01", "AST", "NL", "-03", OffsetSource::Place),
        ("2026-07-01", "EST", "NY", "-05", OffsetSource::Said),
        ("2026-07-01", "CSTNO", "SK", "-06", OffsetSource::Said),
    ] {
        let time = time(date, "12:00:00", abbreviation, province);
        assert_eq!(time.offset().unwrap().to_string(), offset, "{date} {abbreviation} {province}");
        assert_eq!(time.source(), source, "{date} {abbreviation} {province}");
    }
}

#[test]
fn the_hour_that_is_skipped_in_spring_is_literal() {
    assert_eq!(time("2026-03-08", "02:30:00", "EST", "ON").source(), OffsetSource::Said);
}

#[test]
fn postal_codes_are_known_by_their_form() {
    assert!(is_postal_code("K1A 0B1") && is_postal_code("k1a0b1"));
    assert!(!is_postal_code("10115") && !is_postal_code("K1A0B") && !is_postal_code("1K1A0B"));
}
