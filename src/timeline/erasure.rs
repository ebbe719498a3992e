//! Erasing a generation, and keeping late tellings from bringing it back.

use jiff::Timestamp;
use waybill_contract::{Adapter, Event, Report};

use super::instant::{Micros, micros, timestamp};
use super::order::Placed;
use super::{State, event_instant, stretch};

/// What is left to know of an erased generation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Erased {
    /// The instant of its last event.
    pub last_event: Option<Timestamp>,
    /// No generation is left: forget the number.
    pub empty: bool,
}

/// A stretch of time whose events are not taken again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Erasure {
    pub(super) from: Micros,
    pub(super) last: Micros,
    /// It was the newest: what follows closely belongs to it.
    pub(super) open: bool,
}

impl State {
    /// Forgets a generation: its events, what was told about it and what was registered. With the oldest one go the
    /// older uses that nobody registered.
    pub fn erase(&mut self, adapter: &Adapter, generation: u32) -> Erased {
        let events = self.ordered(adapter);
        let stretches = self.stretches(adapter, &events);
        let Some(own) = stretches.iter().position(|stretch| stretch.generation == Some(generation)) else {
            return Erased { last_event: None, empty: self.generations.is_empty() };
        };
        let before = stretches.get(..own).unwrap_or_default();
        let from = before.iter().rposition(|stretch| stretch.generation.is_some()).map_or(0, |index| index + 1);
        let gone = stretches.get(from..=own).unwrap_or_default();
        let gone_events: Vec<Placed> = gone.iter().flat_map(|stretch| stretch.own(&events).into_owned()).collect();
        let last = gone_events.iter().map(|event| event.at).max();

        self.facts.forget(|span| stretch::at(&stretches, span.about_last).is_some_and(|home| gone.contains(home)));
        for event in &gone_events {
            self.set.occurrences.remove(&event.event.identity);
        }
        let newest = self.generations.last().is_some_and(|kept| kept.marker.number == generation);
        self.generations.retain(|kept| kept.marker.number != generation);
        if let Some(last) = last {
            let from = gone.first().map_or(Micros::MIN, |first| first.start);
            self.erasures.push(Erasure { from, last, open: newest });
        }
        Erased { last_event: last.map(timestamp), empty: self.generations.is_empty() }
    }

    /// The events that belong to no erased generation.
    pub(super) fn unerased<'r>(&self, adapter: &Adapter, report: &'r Report) -> Vec<&'r Event> {
        let mut events: Vec<&Event> = report.events.iter().collect();
        for erasure in &self.erasures {
            let from = erasure.open.then(|| begins_after(adapter, report, erasure.last));
            events.retain(|event| {
                let at = event_instant(adapter, event);
                at < erasure.from || (at > erasure.last && from.is_none_or(|from| from.is_some_and(|from| at >= from)))
            });
        }
        events
    }
}

/// Whether §4 of the design assigns all of a report to a generation that was erased and had its last event then.
pub fn belongs_to_erased(adapter: &Adapter, report: &Report, last_event: Timestamp) -> bool {
    begins_after(adapter, report, micros(last_event)).is_none()
}

/// The same of one that is over: whether all of a report speaks of it still, and of no other use of a number.
pub fn goes_on(adapter: &Adapter, report: &Report, last_event: Timestamp) -> bool {
    belongs_to_erased(adapter, report, last_event)
}

/// Whether nothing in a report is later than this.
pub fn tells_nothing_after(adapter: &Adapter, report: &Report, last_event: Timestamp) -> bool {
    report.events.iter().all(|event| event_instant(adapter, event) <= micros(last_event))
}

/// When the report begins another use of the number after a use's last event, if it does.
fn begins_after(adapter: &Adapter, report: &Report, last: Micros) -> Option<Micros> {
    let begins = |event: &&Event| {
        let gap = event_instant(adapter, event).saturating_sub(last);
        stretch::begins_another(adapter, event.kind.effect(), gap)
    };
    report.events.iter().filter(begins).map(|event| event_instant(adapter, event)).min()
}
