//! The set of a number's events: what makes one event, and what becomes of several tellings of it. A semilattice:
//! absorbing is idempotent, commutative and associative, because every part is a union, a minimum or a maximum.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use sha2::{Digest as _, Sha256};
use waybill_contract::{Adapter, Event, IdentityTime, Kind, Place, Precision, Reason, Time};

use super::instant::{Micros, micros};

/// Beyond these a number is no parcel but an attack or a defect: the oldest events (by identity) and the values seen
/// first go, so that a record stays small. Only beyond them does the order of absorbing matter.
const MOST_EVENTS: usize = 1_000;
const MOST_TELLINGS: usize = 2_000;
const MOST_VALUES: usize = 8;
const MOST_FACILITIES: usize = 32;
const MOST_CHARACTERS: usize = 500;

/// One body that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Sighting {
    pub(super) seen: Micros,
    /// `waybill.v1.Event.Channel`.
    pub(super) channel: i32,
    pub(super) body_sha256: [u8; 32],
}

/// What makes an event itself, whoever tells of it: never place, kind, offset or channel. The time comes first, so that
/// the set is sorted by it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Identity {
    /// Seconds since 1970 of the identifying time, read as UTC.
    pub(super) seconds: i64,
    pub(super) basis: Basis,
    pub(super) what: What,
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
}

impl Identity {
    pub(super) fn of(adapter: &Adapter, event: &Event) -> Self {
        let filled = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        let what = match filled(&event.code) {
            Some(code) => What::Code(code),
            None => What::Text(filled(&event.text).unwrap_or_default()),
        };
        let civil = event.time.civil();
        let (basis, seconds) = match (event.time.precision(), event.time.instant()) {
            (Precision::Day, _) => (Basis::Date, seconds(civil)),
            (_, Some(instant)) if adapter.identity_time == IdentityTime::Utc => (Basis::Utc, instant.as_second()),
            _ => (Basis::Civil, seconds(civil)),
        };
        Self { seconds, basis, what }
    }

    /// The carrier's code, where that identifies.
    pub(super) fn code(&self) -> Option<&str> {
        match &self.what {
            What::Code(code) => Some(code),
            What::Text(_) => None,
        }
    }

    /// Stable id within the number; events of one identity at several facilities are told apart by the facility.
    pub(super) fn id(&self, facility: Option<&str>) -> String {
        let (tag, what) = match &self.what {
            What::Code(code) => (1_u8, code),
            What::Text(text) => (2, text),
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
        hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
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
    pub(super) tellings: BTreeMap<Option<String>, Telling>,
    /// Facilities that rows of one body named: each is an event of its own. Only grows.
    pub(super) split: BTreeSet<String>,
}

/// Values with the first time each was seen.
pub(super) type Values<T> = BTreeMap<T, Micros>;

/// All tellings of an event at one facility, joined.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Telling {
    /// The first seeing.
    pub(super) sighting: Sighting,
    /// The newest mapping that read it, and what that one says it means; what older ones said is forgotten.
    pub(super) mapping: i64,
    pub(super) meanings: Values<(Kind, Option<Reason>)>,
    pub(super) texts: Values<String>,
    pub(super) times: Values<Time>,
    pub(super) places: Values<Place>,
    /// Whether a body that leaves nothing out has told it.
    pub(super) detailed: bool,
}

impl Telling {
    fn of(event: &Event, sighting: Sighting, mapping: i64, detailed: bool) -> Self {
        let seen = sighting.seen;
        let text = event.text.as_deref().filter(|text| !text.is_empty()).map(clipped);
        let place = Some(clipped_place(&event.place)).filter(|place| !place.is_empty());
        Self {
            sighting,
            mapping,
            meanings: [((event.kind, event.reason), seen)].into(),
            texts: text.map(|text| (text, seen)).into_iter().collect(),
            times: [(event.time, seen)].into(),
            places: place.map(|place| (place, seen)).into_iter().collect(),
            detailed,
        }
    }

    /// Joins another telling of the same event; whether anything was new.
    pub(super) fn join(&mut self, other: &Self) -> bool {
        let mut news = false;
        if other.sighting < self.sighting {
            self.sighting = other.sighting;
            news = true;
        }
        if other.mapping > self.mapping {
            self.mapping = other.mapping;
            self.meanings.clone_from(&other.meanings);
            news = true;
        } else if other.mapping == self.mapping {
            news |= join_values(&mut self.meanings, &other.meanings);
        }
        news |= join_values(&mut self.texts, &other.texts);
        news |= join_values(&mut self.times, &other.times);
        news |= join_values(&mut self.places, &other.places);
        if other.detailed && !self.detailed {
            self.detailed = true;
            news = true;
        }
        news
    }

    /// Kind and reason of the newest mapping. The kind seen first latest, a known one over an unknown one; of its
    /// reasons one that is told over none.
    pub(super) fn meaning(&self) -> (Kind, Option<Reason>) {
        let mut kinds: Values<Kind> = BTreeMap::new();
        for ((kind, _), seen) in &self.meanings {
            kinds.entry(*kind).and_modify(|first| *first = (*first).min(*seen)).or_insert(*seen);
        }
        let kind = kinds.iter().max_by_key(|(kind, seen)| (**kind != Kind::Unknown, **seen, **kind));
        let kind = kind.map_or(Kind::Unknown, |(kind, _)| *kind);
        let reasons = self.meanings.iter().filter(|((told, _), _)| *told == kind);
        let reason = reasons.max_by_key(|((_, reason), seen)| (reason.is_some(), **seen, *reason));
        (kind, reason.and_then(|((_, reason), _)| *reason))
    }

    pub(super) fn text(&self) -> Option<&str> {
        latest(&self.texts).map(String::as_str)
    }

    /// The time as a unit: with a said offset over an inferred one, that over none; then the finer; then seen first
    /// latest.
    pub(super) fn time(&self) -> Option<Time> {
        use waybill_contract::OffsetSource as From;
        let class = |time: &Time| match time.source() {
            From::Said => 2,
            From::Place | From::AmbiguousPlace | From::Carrier => 1,
            From::Unknown => 0,
        };
        let best = self.times.iter().max_by_key(|(time, seen)| (class(time), time.precision(), **seen, **time));
        best.map(|(time, _)| *time)
    }

    /// The place as a unit. One with more parts wins over the same place with fewer, whichever was seen later.
    pub(super) fn place(&self) -> Place {
        let filled = self.places.iter().filter(|(place, _)| !self.places.keys().any(|other| fuller(other, place)));
        filled.max_by_key(|(place, seen)| (**seen, *place)).map(|(place, _)| place.clone()).unwrap_or_default()
    }
}

/// Whether `other` says everything that `place` says, and more.
fn fuller(other: &Place, place: &Place) -> bool {
    let within = |part: &Option<String>, whole: &Option<String>| part.is_none() || part == whole;
    other != place
        && within(&place.city, &other.city)
        && within(&place.region, &other.region)
        && within(&place.postal_code, &other.postal_code)
        && within(&place.country_code, &other.country_code)
        && within(&place.facility, &other.facility)
        && within(&place.text, &other.text)
}

/// The value whose first seeing is the latest; ties by bytes.
fn latest<T: Ord>(values: &Values<T>) -> Option<&T> {
    values.iter().max_by_key(|(value, seen)| (**seen, *value)).map(|(value, _)| value)
}

fn join_values<T: Ord + Clone>(values: &mut Values<T>, others: &Values<T>) -> bool {
    let mut news = false;
    for (value, seen) in others {
        match values.get_mut(value) {
            Some(first) if *first <= *seen => {}
            Some(first) => {
                *first = *seen;
                news = true;
            }
            None => {
                values.insert(value.clone(), *seen);
                news = true;
            }
        }
    }
    while values.len() > MOST_VALUES {
        let oldest = values.iter().min_by_key(|(value, seen)| (**seen, *value)).map(|(value, _)| value.clone());
        let Some(oldest) = oldest else { break };
        values.remove(&oldest);
    }
    news
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
        adapter: &Adapter,
        events: &[&Event],
        seen: (Sighting, i64),
        detailed: bool,
    ) -> Taken {
        let (sighting, mapping) = seen;
        let mut taken = Taken::default();
        let mut facilities: BTreeMap<Identity, BTreeSet<String>> = BTreeMap::new();
        for event in events {
            let identity = clipped_identity(Identity::of(adapter, event));
            let facility = event.place.facility_name().map(clipped);
            if let Some(facility) = &facility {
                facilities.entry(identity.clone()).or_default().insert(facility.clone());
            }
            taken.news |= self.tell(identity, facility, &Telling::of(event, sighting, mapping, detailed));
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
        taken.undetailed = events.iter().any(|event| {
            let occurrence = self.occurrences.get(&clipped_identity(Identity::of(adapter, event)));
            occurrence.is_some_and(|occurrence| occurrence.tellings.values().all(|telling| !telling.detailed))
        });
        taken
    }

    fn tell(&mut self, identity: Identity, facility: Option<String>, telling: &Telling) -> bool {
        let occurrence = self.occurrences.entry(identity).or_default();
        let room = occurrence.tellings.len() < MOST_FACILITIES || occurrence.tellings.contains_key(&facility);
        let facility = if room { facility } else { None };
        match occurrence.tellings.get_mut(&facility) {
            Some(known) => known.join(telling),
            None => {
                occurrence.tellings.insert(facility, telling.clone());
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
            let mut groups: BTreeMap<Option<&str>, Telling> = BTreeMap::new();
            let first = occurrence.split.first().map(String::as_str);
            for (facility, telling) in &occurrence.tellings {
                let own = facility.as_deref().filter(|facility| occurrence.split.contains(*facility));
                // What names no facility, or one that no body told apart, joins the first.
                let group = own.or(first);
                groups.entry(group).and_modify(|known| _ = known.join(telling)).or_insert_with(|| telling.clone());
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
}

impl Joined {
    fn of(identity: &Identity, apart: Option<&str>, telling: &Telling) -> Option<Self> {
        let (kind, reason) = telling.meaning();
        let place = telling.place();
        let said = telling.time()?;
        let time = waybill_contract::zone::of_place(&place).map_or(said, |zone| said.in_place_zone(&zone));
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
        })
    }
}

/// The sighting of a body.
pub(super) fn sighting(at: Timestamp, channel: i32, body_sha256: [u8; 32]) -> Sighting {
    Sighting { seen: micros(at), channel, body_sha256 }
}

pub(super) fn clipped(text: &str) -> String {
    text.chars().take(MOST_CHARACTERS).collect()
}

fn clipped_identity(identity: Identity) -> Identity {
    let what = match identity.what {
        What::Code(code) => What::Code(clipped(&code)),
        What::Text(text) => What::Text(clipped(&text)),
    };
    Identity { what, ..identity }
}

pub(super) fn clipped_place(place: &Place) -> Place {
    let part = |part: &Option<String>| part.as_deref().filter(|part| !part.is_empty()).map(clipped);
    Place {
        city: part(&place.city),
        region: part(&place.region),
        postal_code: part(&place.postal_code),
        country_code: part(&place.country_code),
        facility: part(&place.facility),
        text: part(&place.text),
    }
}
