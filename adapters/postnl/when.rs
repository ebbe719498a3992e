//! PostNL's times: day first in shipments, ISO 8601 in the delta and for estimates, local to the Netherlands in both.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use waybill_contract::{Time, zone};

static AMSTERDAM: LazyLock<TimeZone> =
    LazyLock::new(|| zone::named("Europe/Amsterdam").expect("the bundled database has its zones"));

/// `dd-MM-yyyy HH:mm:ss`, maybe with a fraction, or ISO 8601. An offset that is said stays.
pub(super) fn moment(text: &str) -> Option<Time> {
    Some(Time::day_first(text).or_else(|| Time::iso(text))?.in_carrier_zone(&AMSTERDAM))
}

/// A window of the delta in PostNL's local times. Where the clocks change within it, it is widened to all that can be
/// meant, since the hour that comes twice is not told apart.
pub(super) fn period(from: Timestamp, until: Timestamp) -> [String; 2] {
    let (before, after) = (AMSTERDAM.to_offset(from), AMSTERDAM.to_offset(until));
    let from = before.to_datetime(from).min(after.to_datetime(from));
    let until = before.to_datetime(until).max(after.to_datetime(until));
    [from, until].map(|civil| civil.strftime("%Y-%m-%dT%H:%M:%S").to_string())
}
