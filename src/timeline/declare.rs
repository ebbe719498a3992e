//! What a person says of a shipment's end: an event of the set like the carriers', but never one with theirs. Declaring is
//! idempotent and commutes with absorbing.

use jiff::Timestamp;
use waybill_contract::{Adapter, Kind, Time};

use super::set::Identity;
use super::telling::{self, Author, Telling, clipped};
use super::{State, home_zone, order};
use crate::proto::v1;

/// How a shipment ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// It reached the recipient.
    Delivered,
    /// It is lost.
    Lost,
    /// It is back with the shipper.
    Returned,
}

impl Ending {
    /// The kind of event that tells of it.
    const fn kind(self) -> Kind {
        match self {
            Self::Delivered => Kind::Delivered,
            Self::Lost => Kind::Lost,
            Self::Returned => Kind::Returned,
        }
    }
}

/// How a shipment ended, in a person's knowledge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declaration {
    /// How.
    pub ending: Ending,
    /// When; `None`: when it is said, unless the timeline ends with the same word of a person already.
    pub time: Option<Timestamp>,
    /// What else is to be known.
    pub note: String,
    /// Who says so, in the caller's words.
    pub by: String,
    /// The id of the caller's key; empty where there are no keys.
    pub key_id: String,
    /// When it is said.
    pub at: Timestamp,
}

/// What became of a declaration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    /// The event that it is.
    pub event_id: String,
    /// The state has changed.
    pub news: bool,
}

impl State {
    /// Takes what a person says of a generation.
    pub fn declare(&mut self, adapter: &Adapter, generation: u32, declaration: &Declaration) -> Declared {
        let kind = declaration.ending.kind();
        let standing = || self.standing(adapter, generation, kind);
        let time = Time::utc(declaration.time.or_else(standing).unwrap_or(declaration.at));
        let channel = v1::event::Channel::Merchant;
        let sighting = telling::sighting(declaration.at, channel.into(), [0; 32]);
        let author = Author { key_id: clipped(&declaration.key_id), by: clipped(&declaration.by) };
        let telling = Telling::of_merchant(kind, time, &declaration.note, author, sighting);

        let identity = Identity::of_merchant(generation, kind, time);
        let event_id = identity.id(None);
        let taken = self.set.declare(identity, telling);
        if taken.news {
            // A part that has ended now may leave later events to another use of the number.
            self.begin_found(adapter);
        }
        Declared { event_id, news: taken.news }
    }

    /// When a generation ended in a person's words, if its timeline ends with them and they are the same.
    fn standing(&self, adapter: &Adapter, generation: u32, kind: Kind) -> Option<Timestamp> {
        let events = self.ordered(adapter);
        let stretches = self.stretches(adapter, &events);
        let own = stretches.iter().find(|stretch| stretch.generation == Some(generation))?.own(&events);
        let own = order::ordered(own.iter().map(|placed| placed.event.clone()).collect(), &home_zone(adapter));
        let last = own.last()?;
        let same = last.event.identity == Identity::of_merchant(generation, kind, last.event.time);
        last.event.time.instant().filter(|_| same)
    }
}
