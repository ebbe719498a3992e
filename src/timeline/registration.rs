//! What becomes of a registration: the stored generation, or a new one where the part before is over.

use jiff::Timestamp;
use waybill_contract::{Adapter, Reference};

use super::fold::SILENCE;
use super::instant::{DAY, Micros, day_start, micros};
use super::stretch::{self, Marker};
use super::{Kept, MOST_GENERATIONS, Registered, Registration, State, home_zone};
use crate::proto::v1::order_role::Role;

/// So many orders that it was in before are told of changes: all but the last have long been told that it is gone.
const MOST_FORMER: usize = 8;

/// Beyond this many references of one shipment new ones are not kept.
const MOST_REFERENCES: usize = 100;

impl State {
    /// Registers a shipment. One that repeats order id, reference or ship date of a generation is that generation; one
    /// that gives none of these is the newest; else it is a new generation if the newest part is over by then, or was
    /// found to have the wrong number.
    pub fn register(&mut self, adapter: &Adapter, registration: Registration) -> Registered {
        let marker = self.marker(adapter, &registration);
        let repeated = self.generations.iter().rposition(|kept| {
            // Two parcels of one day may have got each other's numbers: the day alone makes none the wrong number's.
            let by_date = kept.replaced.is_none();
            repeats(&kept.registration, &registration, by_date)
        });
        // Where the newest was erased, what stays is older than what is registered now.
        let newest_erased = self.erasures.iter().any(|erasure| erasure.open);
        let newest_replaced = self.generations.last().is_some_and(|kept| kept.replaced.is_some());
        let over = || newest_replaced || self.is_over(adapter, &marker);
        let another = newest_erased || (distinguishes(&registration) && over());
        let full = self.generations.len() >= MOST_GENERATIONS;
        let newest = self.generations.len().checked_sub(1).filter(|_| full || !another);
        let stored = repeated.or(newest);
        if let Some(kept) = stored.and_then(|index| self.generations.get_mut(index)) {
            let changed = kept.update(registration);
            return Registered { generation: kept.marker.number, created: false, changed };
        }
        let start = self.start(adapter, &marker);
        self.erasures.retain(|erasure| !erasure.open);
        self.name(Kept::new(marker, registration), start);
        Registered { generation: marker.number, created: true, changed: true }
    }

    /// Where the registration lies in the number's time.
    fn marker(&self, adapter: &Adapter, registration: &Registration) -> Marker {
        let (anchor, slack) = match registration.ship_date {
            Some(date) => (day_start(date, &home_zone(adapter)), 3 * DAY),
            None => (micros(registration.at), 30 * DAY),
        };
        Marker { number: self.next_generation, anchor, slack: Some(slack) }
    }

    /// Rule (b) against the newest generation; without events it is over when it has expired.
    fn is_over(&self, adapter: &Adapter, marker: &Marker) -> bool {
        let events = self.ordered(adapter);
        let stretches = self.stretches(adapter, &events);
        let (Some(part), Some(newest)) = (stretches.last(), self.generations.last()) else { return false };
        let before = stretch::position(&events, marker).clamp(part.events.start, part.events.end);
        match events.get(part.events.start..before).unwrap_or_default() {
            [] if part.events.is_empty() => newest.since().saturating_add(SILENCE) < marker.anchor,
            part => stretch::follows(adapter, part, marker),
        }
    }

    fn start(&self, adapter: &Adapter, marker: &Marker) -> Micros {
        let events = self.ordered(adapter);
        let first = events.get(stretch::position(&events, marker));
        first.map_or(marker.anchor, |first| first.at.min(marker.anchor))
    }
}

impl Kept {
    /// Registers it anew; whether anything changed.
    pub(super) fn update(&mut self, registration: Registration) -> bool {
        let order = self.registration.order_id.clone();
        let changed = update(&mut self.registration, registration);
        self.left(order);
        changed
    }

    /// The order that it was in until now is to hear that it is gone from it, if it is.
    pub(super) fn left(&mut self, order: String) {
        if !order.is_empty() && order != self.registration.order_id {
            while self.former_orders.len() >= MOST_FORMER {
                self.former_orders.pop_first();
            }
            self.former_orders.insert(order);
        }
        self.former_orders.remove(&self.registration.order_id);
    }

    /// From when on silence counts for a generation without events.
    pub(super) fn since(&self) -> Micros {
        match self.marker.slack {
            Some(_) => micros(self.registration.at).max(self.marker.anchor),
            None => self.marker.anchor,
        }
    }
}

fn distinguishes(registration: &Registration) -> bool {
    !registration.order_id.is_empty() || !registration.references.is_empty() || registration.ship_date.is_some()
}

fn repeats(known: &Registration, new: &Registration, by_date: bool) -> bool {
    let value = |reference: &Reference| reference.value.clone();
    let known_values: Vec<String> = known.references.iter().map(value).collect();
    (!new.order_id.is_empty() && new.order_id == known.order_id)
        || (by_date && new.ship_date.is_some() && new.ship_date == known.ship_date)
        || new.references.iter().any(|reference| known_values.contains(&reference.value))
}

/// Parts that are given replace what was known; references add up. Whether anything changed.
pub(super) fn update(known: &mut Registration, new: Registration) -> bool {
    let before = known.clone();
    replace(&mut known.account, new.account);
    replace(&mut known.destination_country_code, new.destination_country_code);
    replace(&mut known.destination_postal_code, new.destination_postal_code);
    replace(&mut known.service, new.service);
    replace(&mut known.order_id, new.order_id);
    replace(&mut known.title, new.title);
    known.ship_date = new.ship_date.or(known.ship_date);
    known.promised_date = new.promised_date.or(known.promised_date);
    if new.order_role != Role::Unspecified {
        known.order_role = new.order_role;
    }
    if new.in_place_of.is_some() {
        known.in_place_of = new.in_place_of;
    }
    for reference in new.references {
        if !known.references.contains(&reference) && known.references.len() < MOST_REFERENCES {
            known.references.push(reference);
        }
    }
    if !new.labels.is_empty() {
        known.labels = new.labels;
    }
    // A generation that was found becomes a registered one.
    if known.at == Timestamp::default() {
        known.at = new.at;
    }
    *known != before
}

fn replace(known: &mut String, new: String) {
    if !new.is_empty() {
        *known = new;
    }
}
