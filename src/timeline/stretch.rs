//! The generations of a number: where its ordered events are cut into stretches, and which stretch has which name.
//!
//! A cut lies only where the part before is final: (a) before a first label or pickup scan more than the carrier's days
//! after its last event, or any physical outbound scan more than 60 days after; (b) before a registration whose ship date
//! is more than 3 days after it, or, without a ship date, made more than 30 days after it. A label that precedes its
//! registration by no more than that belongs to it.
//!
//! Cuts are found anew from the whole set each time, so they do not depend on the order of reports. Only what must never
//! move is kept: the numbers given, each with an instant that finds its stretch. Where two fall into one stretch (late
//! events have closed the gap between them), the stretch is cut between them all the same.

use std::borrow::Cow;
use std::ops::Range;

use waybill_contract::{Adapter, Direction, Effect};

use super::fold::{Folded, SILENCE};
use super::instant::{DAY, Micros};
use super::order::Placed;

/// What is kept of a generation to find its stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Marker {
    /// Its number.
    pub(super) number: u32,
    /// The registration's instant (its ship date's begin, if it has one); of one found, its first event's.
    pub(super) anchor: Micros,
    /// By how much a registration must follow the part before; `None` for a generation that was found.
    pub(super) slack: Option<Micros>,
}

/// A use of the number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    /// From when on time counts for it.
    pub(super) start: Micros,
    /// Its events.
    pub(super) events: Range<usize>,
    /// The generation's number, if it has one.
    pub(super) generation: Option<u32>,
}

impl Stretch {
    /// Its events. What a person said of a shipment belongs to that one, whatever time it names.
    pub(super) fn own<'e>(&self, events: &'e [Placed]) -> Cow<'e, [Placed]> {
        let here = events.get(self.events.clone()).unwrap_or_default();
        if events.iter().all(|event| event.event.identity.merchant().is_none()) {
            return Cow::Borrowed(here);
        }
        let told = here.iter().filter(|event| event.event.identity.merchant().is_none());
        let said = |event: &&Placed| self.generation.is_some() && event.event.identity.merchant() == self.generation;
        Cow::Owned(told.chain(events.iter().filter(said)).cloned().collect())
    }
}

/// Cuts ordered events into stretches, oldest first; never none. `markers` are sorted by number.
pub(super) fn stretches(adapter: &Adapter, events: &[Placed], markers: &[Marker]) -> Vec<Stretch> {
    let mut starts = found(adapter, events, markers);
    let mut homes: Vec<(usize, u32)> = Vec::with_capacity(markers.len());
    for marker in markers {
        let mut home = starts.iter().rposition(|(_, start)| *start <= marker.anchor).unwrap_or(0);
        if homes.last().is_some_and(|(taken, _)| *taken >= home) {
            // Numbers never move: cut between the two.
            home = homes.last().map_or(0, |(taken, _)| taken + 1);
            let floor = starts.get(home - 1).map_or(0, |(index, _)| *index);
            let ceiling = starts.get(home).map_or(events.len(), |(index, _)| *index);
            let index = position(events, marker).clamp(floor, ceiling);
            starts.insert(home, (index, start_at(events, index, marker.anchor)));
        }
        homes.push((home, marker.number));
    }
    let ends = starts.iter().skip(1).map(|(index, _)| *index).chain([events.len()]);
    let mut stretches: Vec<Stretch> = starts
        .iter()
        .zip(ends)
        .map(|((from, start), to)| Stretch { start: *start, events: *from..to, generation: None })
        .collect();
    for (home, number) in homes {
        if let Some(stretch) = stretches.get_mut(home) {
            stretch.generation = Some(number);
        }
    }
    stretches
}

/// The stretch that an instant belongs to. Uses lie days apart; readings of one instant differ by a zone at most.
pub(super) fn at(stretches: &[Stretch], instant: Micros) -> Option<&Stretch> {
    let reading = instant.saturating_add(DAY + DAY / 2);
    stretches.iter().rev().find(|stretch| stretch.start <= reading).or(stretches.first())
}

/// Whether a registration at that instant would follow a part that is over: rule (b).
pub(super) fn follows(adapter: &Adapter, part: &[Placed], marker: &Marker) -> bool {
    let Some(slack) = marker.slack else { return false };
    let last = part.iter().map(|event| event.at).max();
    last.is_some_and(|last| last < marker.anchor.saturating_sub(slack))
        && Folded::of(adapter, part).is_final_at(marker.anchor)
}

/// Where the events before a registration end: at the first label within its slack, else at its instant.
pub(super) fn position(events: &[Placed], marker: &Marker) -> usize {
    let from = marker.anchor.saturating_sub(marker.slack.unwrap_or(0));
    let label = |event: &Placed| {
        event.at >= from && event.at < marker.anchor && event.event.kind.effect().begins && marker.slack.is_some()
    };
    let at = |event: &Placed| event.at >= marker.anchor;
    events.iter().position(|event| label(event) || at(event)).unwrap_or(events.len())
}

/// The cuts that the events and registrations make by themselves: index of the first event, begin.
fn found(adapter: &Adapter, events: &[Placed], markers: &[Marker]) -> Vec<(usize, Micros)> {
    let mut starts = vec![(0, Micros::MIN)];
    let mut from = 0;
    let mut last = Micros::MIN;
    let registrations: Vec<(usize, &Marker)> = markers
        .iter()
        .filter(|marker| marker.slack.is_some())
        .map(|marker| (position(events, marker), marker))
        .collect();
    for index in 0..=events.len() {
        let part = events.get(from..index).unwrap_or_default();
        if !part.is_empty() {
            let here = registrations.iter().filter(|(at, _)| *at == index).map(|(_, marker)| *marker);
            let registered = here.into_iter().find(|marker| follows(adapter, part, marker));
            let recycled = events.get(index).filter(|event| {
                let final_then = || Folded::of(adapter, part).is_final_at(event.at);
                // What a person says of a shipment is about that shipment.
                let by_carrier = event.event.identity.merchant().is_none();
                let gap = event.at.saturating_sub(last);
                by_carrier && begins_another(adapter, event.event.kind.effect(), gap) && final_then()
            });
            let start = match (registered, recycled) {
                (Some(marker), _) => Some(start_at(events, index, marker.anchor)),
                (None, Some(event)) => Some(event.at),
                (None, None) => None,
            };
            if let Some(start) = start {
                starts.push((index, start));
                from = index;
                last = Micros::MIN;
            }
        }
        last = last.max(events.get(index).map_or(Micros::MIN, |event| event.at));
    }
    starts
}

/// Rule (a), but for the finality of the part before.
pub(super) fn begins_another(adapter: &Adapter, effect: Effect, gap: Micros) -> bool {
    let outbound = effect.direction != Some(Direction::Return);
    (effect.begins && gap > Micros::from(adapter.recycle_days) * DAY) || (effect.physical && outbound && gap > SILENCE)
}

fn start_at(events: &[Placed], index: usize, anchor: Micros) -> Micros {
    events.get(index).map_or(anchor, |event| event.at.min(anchor))
}
