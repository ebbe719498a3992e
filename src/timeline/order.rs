//! The order of events: by instant, journey rank and identity; never by position in a body or by arrival.

use jiff::tz::TimeZone;
use waybill_contract::{Precision, zone};

use super::instant::{Micros, day_start, micros};
use super::set::{Identity, Joined};

/// An event at its place in the order.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Placed {
    pub(super) event: Joined,
    /// The instant that counts wherever one is needed: a bare date's is its day's end.
    pub(super) at: Micros,
}

impl Placed {
    fn rank(&self) -> u8 {
        self.event.kind.effect().rank
    }

    fn identity(&self) -> (&Identity, &Option<String>) {
        (&self.event.identity, &self.event.apart)
    }

    fn is_date(&self) -> bool {
        self.event.time.precision() == Precision::Day
    }
}

/// Sorts events. `zone` reads times of unknown zone, for this only.
///
/// A bare date goes behind the last timed event of its day whose rank is not above its own, else to its day's start;
/// several in one place by day, rank, identity.
pub(super) fn ordered(events: Vec<Joined>, zone: &TimeZone) -> Vec<Placed> {
    let place = |event: Joined| {
        let read = || event.time.instant_in(zone::of_place(&event.place).as_ref().unwrap_or(zone));
        let at = micros(event.time.instant().unwrap_or_else(read));
        Placed { event, at }
    };
    let (mut dates, mut timed): (Vec<_>, Vec<_>) = events.into_iter().map(place).partition(Placed::is_date);
    timed.sort_by(|a, b| (a.at, a.rank(), a.identity()).cmp(&(b.at, b.rank(), b.identity())));
    if dates.is_empty() {
        return timed;
    }
    dates.sort_by(|a, b| {
        let day = |placed: &Placed| placed.event.time.civil().date();
        (day(a), a.rank(), a.identity()).cmp(&(day(b), b.rank(), b.identity()))
    });
    let mut slots: Vec<(usize, Placed)> = dates.into_iter().map(|date| (slot(&timed, &date, zone), date)).collect();
    // Stable: dates of one slot stay sorted.
    slots.sort_by_key(|(slot, _)| *slot);

    let mut ordered = Vec::with_capacity(timed.len() + slots.len());
    let mut slots = slots.into_iter().peekable();
    for (index, event) in timed.into_iter().enumerate() {
        while let Some((_, date)) = slots.next_if(|(slot, _)| *slot <= index) {
            ordered.push(date);
        }
        ordered.push(event);
    }
    ordered.extend(slots.map(|(_, date)| date));
    ordered
}

/// How many timed events go before the date.
fn slot(timed: &[Placed], date: &Placed, zone: &TimeZone) -> usize {
    let day = date.event.time.civil().date();
    let of_day = |placed: &Placed| placed.event.time.civil().date() == day;
    if let Some(last) = timed.iter().rposition(|placed| of_day(placed) && placed.rank() <= date.rank()) {
        return last + 1;
    }
    let start = day_start(day, zone);
    timed.iter().position(|placed| of_day(placed) || placed.at >= start).unwrap_or(timed.len())
}
