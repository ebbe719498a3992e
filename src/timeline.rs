//! A number's timeline, pure: a set of what was told, and the shipments derived from it. No clock, no I/O, no store.
//!
//! Reports may repeat, overlap and come in any order: [`State::absorb`] is idempotent, commutative and associative, and
//! [`State::derive`] depends on nothing but the set, the registrations and the time that timers have told of.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use waybill_contract::{Adapter, Event, Facts, Number, Outcome, Reference, Report, zone};

use crate::name::ShipmentName;
use crate::proto::v1::{self, order_role::Role};

mod amend;
mod codec;
mod declare;
mod erasure;
mod fact;
mod few;
mod finding;
mod fold;
mod instant;
mod order;
mod publish;
mod registration;
mod rejoin;
mod replace;
mod rules;
mod set;
mod show;
mod stretch;
mod telling;
mod words;

#[cfg(test)]
mod tests;

pub use amend::{Amendment, Field};
pub use codec::Damaged;
pub use declare::{Declaration, Declared, Ending};
pub use erasure::{Erased, belongs_to_erased, goes_on, tells_nothing_after};
pub use publish::{Published, publish, publish_above};
pub use replace::Replacement;
pub use rules::{Rules, Stalled};
pub(crate) use words::{date_from, place_from, utc};

use erasure::Erasure;
use instant::{Micros, micros};
use order::Placed;
use set::Teller;
use stretch::{Marker, Stretch};

/// Generations that a number may have before its new uses are no longer told apart: a bound against hostile bodies.
const MOST_GENERATIONS: usize = 100;

/// How a body came to us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// When.
    pub at: Timestamp,
    /// By which way.
    pub channel: v1::event::Channel,
    /// SHA-256 of the raw body.
    pub body_sha256: [u8; 32],
    /// The state of the carrier's code tables that read it; rises when a table or an override changes.
    pub mapping: i64,
}

/// What a merchant tells when registering a shipment. Empty parts say nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Registration {
    /// The account to ask with.
    pub account: String,
    /// Destination, ISO 3166-1 alpha-2.
    pub destination_country_code: String,
    /// Destination's postal code.
    pub destination_postal_code: String,
    /// The day it is shipped.
    pub ship_date: Option<Date>,
    /// The carrier's service.
    pub service: String,
    /// References.
    pub references: Vec<Reference>,
    /// The merchant's order.
    pub order_id: String,
    /// The day promised to the customer.
    pub promised_date: Option<Date>,
    /// A title for people.
    pub title: String,
    /// Labels.
    pub labels: BTreeMap<String, String>,
    /// What it is for in its order.
    pub order_role: Role,
    /// The shipment of the same order that it is sent in place of.
    pub in_place_of: Option<ShipmentName>,
    /// When it is made.
    pub at: Timestamp,
}

/// What became of a registration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Registered {
    /// The generation that it is.
    pub generation: u32,
    /// There was none before.
    pub created: bool,
    /// What is known of it has changed.
    pub changed: bool,
}

/// What became of a report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Absorbed {
    /// The state has changed by more than confirmations: it must be committed and derived again. Without news it need
    /// not be stored: what is lost then is only how lately a value in force was confirmed.
    pub news: bool,
    /// The report leaves things out (`latest_only`) and has an event of which nothing fuller is known: ask in detail.
    pub ask_detail: bool,
    /// Generations that it began.
    pub began: Vec<u32>,
    /// Events that had no room; worth a warning.
    pub dropped: usize,
}

/// The shipments of a number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Derived {
    /// By number.
    pub generations: Vec<Generation>,
    /// Older uses of the number that nobody registered; worth a warning, not shown.
    pub older_unregistered: usize,
}

/// One shipment.
#[derive(Clone, Debug, PartialEq)]
pub struct Generation {
    /// Its number.
    pub number: u32,
    /// The public message, without revisions, update time and freshness: [`publish`] sets these.
    pub shipment: v1::Shipment,
    /// The instant of its last event.
    pub last_event: Option<Timestamp>,
    /// When time alone changes it next.
    pub timer: Option<Timestamp>,
    /// From when on it is final, if nothing happens until then.
    pub final_at: Option<Timestamp>,
    /// A timer has told that this time has come: nothing but new events changes it any more.
    pub final_: bool,
}

/// All that is known of one number, over all its uses.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    set: set::Set,
    facts: fact::Told,
    generations: Vec<Kept>,
    next_generation: u32,
    passed: Micros,
    answered: Micros,
    erasures: Vec<Erasure>,
}

/// A generation as kept.
#[derive(Clone, Debug, PartialEq)]
struct Kept {
    marker: Marker,
    registration: Registration,
    /// Nobody is to ask for it.
    stopped: bool,
    /// Carrier or number is being corrected: decided, and not yet done.
    replacement: Option<Replacement>,
    /// What goes on in its place, and since when.
    replaced: Option<(ShipmentName, Micros)>,
    /// In whose place it goes on.
    replaces: BTreeSet<ShipmentName>,
    /// Orders that it was in before.
    former_orders: BTreeSet<String>,
    /// The parcel that was sent in its place.
    rebooked_as: Option<ShipmentName>,
}

impl Kept {
    fn new(marker: Marker, registration: Registration) -> Self {
        Self {
            marker,
            registration,
            stopped: false,
            replacement: None,
            replaced: None,
            replaces: BTreeSet::new(),
            former_orders: BTreeSet::new(),
            rebooked_as: None,
        }
    }
}

impl Default for State {
    fn default() -> Self {
        Self::starting_at(1)
    }
}

impl State {
    /// The state of a number whose next generation gets this number: after an erasure, the last one given and one more.
    pub fn starting_at(generation: u32) -> Self {
        Self {
            set: set::Set::default(),
            facts: fact::Told::default(),
            generations: Vec::new(),
            next_generation: generation.max(1),
            passed: Micros::MIN,
            answered: Micros::MIN,
            erasures: Vec::new(),
        }
    }

    /// The state that shows the newest use of a number without anybody's registration, for reading a single body.
    pub fn unregistered() -> Self {
        let marker = Marker { number: 1, anchor: Micros::MAX, slack: None };
        let kept = Kept::new(marker, Registration::default());
        Self { generations: vec![kept], next_generation: 2, ..Self::default() }
    }

    /// What is registered of the newest generation.
    pub fn newest(&self) -> Option<(u32, &Registration)> {
        self.generations.last().map(|kept| (kept.marker.number, &kept.registration))
    }

    /// The number that the next generation will get.
    pub fn next_generation(&self) -> u32 {
        self.next_generation
    }

    /// Takes what a report says. Not found and invalid numbers add nothing.
    pub fn absorb(&mut self, adapter: &Adapter, report: &Report, seen: &Seen) -> Absorbed {
        self.take(adapter, Teller::Own(adapter), report, &report.facts, seen)
    }

    /// The same of what a partner says, a carrier that has taken the parcel over, under its own number for it; `None` is the
    /// number's own carrier. A partner's events bear its name, so that none is one of the own carrier's. Of the parcel as a
    /// whole only its end of the way is its business.
    pub fn absorb_of(
        &mut self,
        adapter: &Adapter,
        partner: Option<&Adapter>,
        report: &Report,
        seen: &Seen,
    ) -> Absorbed {
        let Some(partner) = partner else { return self.absorb(adapter, report, seen) };
        let facts = Facts {
            estimate: report.facts.estimate.clone(),
            delivery: report.facts.delivery.clone(),
            pickup_point: report.facts.pickup_point.clone(),
            ..Facts::default()
        };
        self.take(adapter, Teller::Partner(partner), report, &facts, seen)
    }

    fn take(&mut self, adapter: &Adapter, teller: Teller<'_>, report: &Report, facts: &Facts, seen: &Seen) -> Absorbed {
        // A number that was corrected was never this parcel's: what carriers tell of it is of somebody else's.
        let wrong_number = self.generations.last().is_some_and(|kept| kept.replaced.is_some());
        if report.outcome != Outcome::Found || wrong_number {
            return Absorbed::default();
        }
        let events = self.unerased(teller.adapter(), report);
        if events.is_empty() && !report.events.is_empty() {
            return Absorbed::default();
        }
        let sighting = telling::sighting(seen.at, seen.channel.into(), seen.body_sha256);
        let taken = self.set.absorb(teller, &events, (sighting, seen.mapping), !report.latest_only);

        let newest = events.iter().map(|event| event_instant(teller.adapter(), event)).max();
        let as_of = report.as_of.map(micros).or(newest).map(|as_of| as_of.min(sighting.seen));
        let rank = fact::Rank { as_of, seen: sighting.seen };
        let told = self.facts.absorb(facts, rank, newest.unwrap_or(sighting.seen));

        let began = if taken.news { self.begin_found(adapter) } else { Vec::new() };
        Absorbed {
            news: taken.news || told.news || !began.is_empty(),
            ask_detail: report.latest_only && taken.undetailed,
            began,
            dropped: taken.dropped,
        }
    }

    /// Time has passed: a timer told of it.
    pub fn pass(&mut self, now: Timestamp) {
        self.passed = self.passed.max(micros(now));
    }

    /// The carrier had last answered then, with news or without: a timer looked.
    pub fn answered(&mut self, at: Timestamp) {
        self.answered = self.answered.max(micros(at));
    }

    /// The shipments, from nothing but what was told.
    pub fn derive(&self, adapter: &Adapter, number: &Number) -> Derived {
        self.derive_with(adapter, number, None)
    }

    /// The same, with the problems that are found by rules.
    pub fn find(&self, adapter: &Adapter, number: &Number, rules: &Rules) -> Derived {
        self.derive_with(adapter, number, Some(rules))
    }

    fn derive_with(&self, adapter: &Adapter, number: &Number, rules: Option<&Rules>) -> Derived {
        let events = self.ordered(adapter);
        let stretches = self.stretches(adapter, &events);
        let newest = stretches.iter().rposition(|stretch| stretch.generation.is_some()).unwrap_or(stretches.len());
        let older = stretches.get(..newest).unwrap_or_default();
        let older = older.iter().filter(|stretch| stretch.generation.is_none() && !stretch.events.is_empty());
        let mut derived = Derived { older_unregistered: older.count(), generations: Vec::new() };
        for stretch in &stretches {
            let kept = self.generations.iter().find(|kept| Some(kept.marker.number) == stretch.generation);
            let Some(kept) = kept else { continue };
            let facts = self
                .facts
                .about(|span| stretch::at(&stretches, span.about_last).is_some_and(|home| std::ptr::eq(home, stretch)));
            let own = stretch.own(&events);
            let (passed, answered) = (self.passed, self.answered);
            let part = show::Part { adapter, number, kept, events: &own, facts: &facts, passed, answered, rules };
            derived.generations.push(show::generation(&part));
        }
        derived.generations.sort_by_key(|generation| generation.number);
        derived
    }

    /// The events of the number in the order of the carrier's home zone, which decides where they are cut.
    fn ordered(&self, adapter: &Adapter) -> Vec<Placed> {
        order::ordered(self.set.joined(), &home_zone(adapter))
    }

    fn stretches(&self, adapter: &Adapter, events: &[Placed]) -> Vec<Stretch> {
        let markers: Vec<Marker> = self.generations.iter().map(|kept| kept.marker).collect();
        stretch::stretches(adapter, events, &markers)
    }

    /// Gives numbers to uses newer than the newest that has one.
    fn begin_found(&mut self, adapter: &Adapter) -> Vec<u32> {
        let events = self.ordered(adapter);
        let stretches = self.stretches(adapter, &events);
        let named = stretches.iter().rposition(|stretch| stretch.generation.is_some());
        let Some(named) = named else { return Vec::new() };
        let mut began = Vec::new();
        for stretch in stretches.iter().skip(named + 1) {
            if self.generations.len() >= MOST_GENERATIONS {
                break;
            }
            // It is asked for with the same account; all else that was registered was said of another parcel.
            let account = self.newest().map(|(_, registration)| registration.account.clone()).unwrap_or_default();
            let marker = Marker { number: self.next_generation, anchor: stretch.start, slack: None };
            began.push(marker.number);
            self.name(Kept::new(marker, Registration { account, ..Registration::default() }), stretch.start);
        }
        began
    }

    /// Adds a generation that begins at an instant: those before it end there.
    fn name(&mut self, kept: Kept, start: Micros) {
        for before in &mut self.generations {
            before.marker.anchor = before.marker.anchor.min(start.saturating_sub(1));
        }
        self.next_generation = kept.marker.number.saturating_add(1);
        self.generations.push(kept);
    }
}

/// An event's instant as the order reads it.
fn event_instant(adapter: &Adapter, event: &Event) -> Micros {
    let zone = || zone::of_place(&event.place).unwrap_or_else(|| home_zone(adapter));
    micros(event.time.instant().unwrap_or_else(|| event.time.instant_in(&zone())))
}

/// Carriers' home zones are in the bundled database (a law of the conformance suite); else UTC orders as well.
fn home_zone(adapter: &Adapter) -> TimeZone {
    zone::named(adapter.home_zone).unwrap_or(TimeZone::UTC)
}
