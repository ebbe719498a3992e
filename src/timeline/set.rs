//! The set of a number's events: what makes one event, whoever tells of it. A semilattice: absorbing is idempotent,
//! commutative and associative, because every part is a union, a minimum or a maximum.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use sha2::{Digest as _, Sha256};
use waybill_contract::{Adapter, Event, IdentityTime, Kind, Place, Precision, Reason, Time, zone};

use crate::hexadecimal;

use super::few::Few;
use super::telling::{Author, Sighting, Telling, clipped};

/// Beyond these a number is no parcel but an attack or a defect: the oldest events (by identity) go, so that a record
/// stays small. Only beyond such bounds does the order of absorbing matter.
const MOST_EVENTS: usize = 1_000;
const MOST_TELLINGS: usize = 2_000;
const MOST_FACILITIES: usize = 32;

/// What makes an event itself, whoever tells of it: never place, kind, offset or channel. The time comes first, so that
/// the set is sorted by it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Identity {
    /// Seconds since 1970 of the identifying time, read as UTC.
    pub(super) seconds: i64,
    pub(super) basis: Basis,
    pub(super) what: What,
    /// The id of the carrier that tells it, where that is not the number's own: two carriers' codes are never one event.
    pub(super) partner: Option<String>,
}

/// Who tells of events: the number's own carrier, or a partner that has taken the parcel over.
#[derive(Clone, Copy, Debug)]
pub(super) enum Teller<'a> {
    Own(&'a Adapter),
    Partner(&'a Adapter),
}

impl<'a> Teller<'a> {
    pub(super) fn adapter(self) -> &'a Adapter {
        match self {
            Self::Own(adapter) | Self::Partner(adapter) => adapter,
        }
    }

    fn partner(self) -> Option<&'a str> {
        match self {
            Self::Own(_) => None,
            Self::Partner(adapter) => Some(adapter.id),
        }
    }
}

/// Which time identifies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Basis {
    Date,
    Civil,
    Utc,
}

/// What identifies beside the time.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    Code(String),
    Text(String),
    /// The generation of which a person said it, and the kind's name: never one with a carrier's event.
    Merchant(u32, String),
}

impl Identity {
    /// Of an event that a person told of.
    pub(super) fn of_merchant(generation: u32, kind: Kind, time: Time) -> Self {
        let what = What::Merchant(generation, kind.name().to_owned());
        Self { seconds: seconds(time.civil()), basis: Basis::Utc, what, partner: None }
    }

    pub(super) fn of(teller: Teller<'_>, event: &Event) -> Self {
        let filled = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        let what = match filled(&event.code) {
            Some(code) => What::Code(code),
            None => What::Text(filled(&event.text).unwrap_or_default()),
        };
        let civil = event.time.civil();
        let (basis, seconds) = match (event.time.precision(), event.time.instant()) {
            (Precision::Day, _) => (Basis::Date, seconds(civil)),
            (_, Some(instant)) if teller.adapter().identity_time == IdentityTime::Utc => {
                (Basis::Utc, instant.as_second())
            }
            _ => (Basis::Civil, seconds(civil)),
        };
        Self { seconds, basis, what, partner: teller.partner().map(str::to_owned) }
    }

    /// The carrier's code, where that identifies.
    pub(super) fn code(&self) -> Option<&str> {
        match &self.what {
            What::Code(code) => Some(code),
            What::Text(_) | What::Merchant(..) => None,
        }
    }

    /// The generation of which a person said it; `None` if a carrier did.
    pub(super) fn merchant(&self) -> Option<u32> {
        match self.what {
            What::Merchant(generation, _) => Some(generation),
            What::Code(_) | What::Text(_) => None,
        }
    }

    /// Stable id within the number; events of one identity at several facilities are told apart by the facility.
    pub(super) fn id(&self, facility: Option<&str>) -> String {
        let (tag, what) = match &self.what {
            What::Code(code) => (1_u8, code),
            What::Text(text) => (2, text),
            // A generation's own ids need not say which it is.
            What::Merchant(_, kind) => (3, kind),
        };
        let basis = match self.basis {
            Basis::Date => 1_u8,
            Basis::Civil => 2,
            Basis::Utc => 3,
        };
        let mut hash = Sha256::new();
        hash.update([basis, tag]);
        hash.update(self.seconds.to_be_bytes());
        hash.update(what.as_bytes());
        if let Some(facility) = facility {
            hash.update([0]);
            hash.update(facility.as_bytes());
        }
        if let Some(partner) = &self.partner {
            hash.update([0, 0]);
            hash.update(partner.as_bytes());
        }
        let hash: [u8; 32] = hash.finalize().into();
        hexadecimal::text(hash.first_chunk::<8>().expect("a hash is longer than that"))
    }
}

/// Seconds of a civil time since 1970 on the same local clock.
pub(super) fn seconds(civil: jiff::civil::DateTime) -> i64 {
    jiff::tz::Offset::UTC.to_timestamp(civil).map_or(i64::MIN, Timestamp::as_second)
}

/// Everything told under one identity.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Occurrence {
    /// By facility; `None` where a telling names none.
    pub(super) tellings: Few<Option<String>, Telling>,
    /// Facilities that rows of one body named: each is an event of its own. Only grows.
    pub(super) split: BTreeSet<String>,
}

/// The events of a number.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Set {
    pub(super) occurrences: BTreeMap<Identity, Occurrence>,
}

/// What became of the events of a body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Taken {
    /// Something was new.
    pub(super) news: bool,
    /// An event is known only from bodies that leave things out.
    pub(super) undetailed: bool,
    /// Events that had no room.
    pub(super) dropped: usize,
}

impl Set {
    /// Takes the events of one body.
    pub(super) fn absorb(
        &mut self,
        teller: Teller<'_>,
        events: &[&Event],
        seen: (Sighting, i64),
        detailed: bool,
    ) -> Taken {
        let (sighting, mapping) = seen;
        let mut taken = Taken::default();
        let mut facilities: BTreeMap<Identity, BTreeSet<String>> = BTreeMap::new();
        for event in events {
            let identity = clipped_identity(Identity::of(teller, event));
            let facility = event.place.facility_name().map(clipped);
            if let Some(facility) = &facility {
                facilities.entry(identity.clone()).or_default().insert(facility.clone());
            }
            taken.news |= self.tell(identity, facility, Telling::of(event, sighting, mapping, detailed));
        }
        for (identity, named) in facilities {
            if let (2.., Some(occurrence)) = (named.len(), self.occurrences.get_mut(&identity)) {
                for facility in named {
                    let room = occurrence.split.len() < MOST_FACILITIES;
                    taken.news |= room && occurrence.split.insert(facility);
                }
            }
        }
        taken.dropped = self.trim();
        // Whoever has just been told of in detail needs no look.
        taken.undetailed = !detailed
            && events.iter().any(|event| {
                let occurrence = self.occurrences.get(&clipped_identity(Identity::of(teller, event)));
                occurrence.is_some_and(|occurrence| occurrence.tellings.values().all(|telling| !telling.detailed))
            });
        taken
    }

    /// Takes what another set of the same number has.
    pub(super) fn join(&mut self, other: Self) {
        for (identity, occurrence) in other.occurrences {
            for (facility, telling) in occurrence.tellings.iter() {
                self.tell(identity.clone(), facility.clone(), telling.clone());
            }
            let own = self.occurrences.entry(identity).or_default();
            own.split.extend(occurrence.split.into_iter().take(MOST_FACILITIES.saturating_sub(own.split.len())));
        }
        self.trim();
    }

    /// Takes an event that a person told of.
    pub(super) fn declare(&mut self, identity: Identity, telling: Telling) -> Taken {
        let news = self.tell(identity, None, telling);
        Taken { news, dropped: self.trim(), ..Taken::default() }
    }

    fn tell(&mut self, identity: Identity, facility: Option<String>, telling: Telling) -> bool {
        let occurrence = self.occurrences.entry(identity).or_default();
        let room = occurrence.tellings.len() < MOST_FACILITIES || occurrence.tellings.contains_key(&facility);
        let facility = if room { facility } else { None };
        match occurrence.tellings.get_mut(&facility) {
            Some(known) => known.join(&telling),
            None => {
                occurrence.tellings.insert(facility, telling);
                true
            }
        }
    }

    /// Lets the oldest go until the rest fits; how many went.
    fn trim(&mut self) -> usize {
        let mut dropped = 0;
        let mut tellings: usize = self.occurrences.values().map(|occurrence| occurrence.tellings.len()).sum();
        while self.occurrences.len() > MOST_EVENTS || tellings > MOST_TELLINGS {
            let Some((_, gone)) = self.occurrences.pop_first() else { break };
            tellings = tellings.saturating_sub(gone.tellings.len());
            dropped += 1;
        }
        dropped
    }

    /// The events, each joined from its tellings, sorted by identity.
    pub(super) fn joined(&self) -> Vec<Joined> {
        let mut joined = Vec::with_capacity(self.occurrences.len());
        for (identity, occurrence) in &self.occurrences {
            if let (Some((_, telling)), true) = (occurrence.tellings.only(), occurrence.split.is_empty()) {
                joined.extend(Joined::of(identity, None, telling));
                continue;
            }
            let mut groups: BTreeMap<Option<&str>, Cow<'_, Telling>> = BTreeMap::new();
            let first = occurrence.split.first().map(String::as_str);
            for (facility, telling) in occurrence.tellings.iter() {
                let own = facility.as_deref().filter(|facility| occurrence.split.contains(*facility));
                // What names no facility, or one that no body told apart, joins the first.
                let group = own.or(first);
                groups
                    .entry(group)
                    .and_modify(|known| _ = known.to_mut().join(telling))
                    .or_insert(Cow::Borrowed(telling));
            }
            for (facility, telling) in groups {
                let apart = facility.filter(|_| facility != first);
                if let Some(event) = Joined::of(identity, apart, &telling) {
                    joined.push(event);
                }
            }
        }
        joined
    }
}

/// An event, joined from its tellings.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Joined {
    pub(super) identity: Identity,
    /// Set where another event of the same identity has the plain id.
    pub(super) apart: Option<String>,
    pub(super) id: String,
    pub(super) kind: Kind,
    pub(super) reason: Option<Reason>,
    pub(super) time: Time,
    pub(super) place: Place,
    pub(super) text: Option<String>,
    pub(super) sighting: Sighting,
    pub(super) mapping: i64,
    /// The person who told it.
    pub(super) author: Option<Author>,
}

impl Joined {
    fn of(identity: &Identity, apart: Option<&str>, telling: &Telling) -> Option<Self> {
        let (kind, reason) = telling.meaning();
        let place = telling.place();
        let said = telling.time()?;
        let silent = said.offset().is_none() && said.precision() != Precision::Day;
        let zone = silent.then(|| zone::of_place(&place)).flatten();
        let time = zone.map_or(said, |zone| said.in_place_zone(&zone));
        Some(Self {
            id: identity.id(apart),
            identity: identity.clone(),
            apart: apart.map(str::to_owned),
            kind,
            reason,
            time,
            place,
            text: telling.text().map(str::to_owned),
            sighting: telling.sighting,
            mapping: telling.mapping,
            author: telling.author().cloned(),
        })
    }
}

fn clipped_identity(identity: Identity) -> Identity {
    let what = match identity.what {
        What::Code(code) => What::Code(clipped(&code)),
        What::Text(text) => What::Text(clipped(&text)),
        said @ What::Merchant(..) => said,
    };
    Identity { what, ..identity }
}
