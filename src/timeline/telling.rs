//! The tellings of one event at one place, joined value by value: every part is a union, a minimum or a maximum.

use std::collections::BTreeMap;

use jiff::Timestamp;
use waybill_contract::{Event, Kind, OffsetSource, Place, Reason, Time};

use super::few::Few;
use super::instant::{Micros, micros};

/// Beyond these the values seen first go, and texts are cut: no carrier's event needs more.
const MOST_VALUES: usize = 8;
const MOST_CHARACTERS: usize = 500;

/// One body that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Sighting {
    pub(super) seen: Micros,
    /// `waybill.v1.Event.Channel`.
    pub(super) channel: i32,
    pub(super) body_sha256: [u8; 32],
}

/// A person who told of an event.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Author {
    /// The id of the key with which it was said; empty where there are no keys.
    pub(super) key_id: String,
    /// Who said it, in the caller's words.
    pub(super) by: String,
}

/// Values with the first time each was seen.
pub(super) type Values<T> = Few<T, Micros>;

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
    /// The people who told it; none of what a carrier told.
    pub(super) authors: Values<Author>,
}

impl Telling {
    pub(super) fn of(event: &Event, sighting: Sighting, mapping: i64, detailed: bool) -> Self {
        let seen = sighting.seen;
        let text = event.text.as_deref().filter(|text| !text.is_empty()).map(clipped);
        let place = Some(clipped_place(&event.place)).filter(|place| !place.is_empty());
        Self {
            sighting,
            mapping,
            meanings: Values::one((event.kind, event.reason), seen),
            texts: text.map(|text| (text, seen)).into_iter().collect(),
            times: Values::one(event.time, seen),
            places: place.map(|place| (place, seen)).into_iter().collect(),
            detailed,
            authors: Values::new(),
        }
    }

    /// An event of that kind as a person tells of it. Code tables have no part in it.
    pub(super) fn of_merchant(kind: Kind, time: Time, note: &str, author: Author, sighting: Sighting) -> Self {
        let seen = sighting.seen;
        let note = Some(clipped(note)).filter(|note| !note.is_empty());
        Self {
            sighting,
            mapping: 0,
            meanings: Values::one((kind, None), seen),
            texts: note.map(|note| (note, seen)).into_iter().collect(),
            times: Values::one(time, seen),
            places: Values::new(),
            detailed: true,
            authors: Values::one(author, seen),
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
        news |= join_values(&mut self.authors, &other.authors);
        if other.detailed && !self.detailed {
            self.detailed = true;
            news = true;
        }
        news
    }

    /// Kind and reason of the newest mapping. The kind seen first latest, a known one over an unknown one; of its
    /// reasons one that is told over none.
    pub(super) fn meaning(&self) -> (Kind, Option<Reason>) {
        if let Some((meaning, _)) = self.meanings.only() {
            return *meaning;
        }
        let mut kinds: BTreeMap<Kind, Micros> = BTreeMap::new();
        for ((kind, _), seen) in self.meanings.iter() {
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

    /// Who told it last for the first time.
    pub(super) fn author(&self) -> Option<&Author> {
        latest(&self.authors)
    }

    /// The time as a unit: with a said offset over an inferred one, that over none; then the finer; then seen first
    /// latest.
    pub(super) fn time(&self) -> Option<Time> {
        let class = |time: &Time| match time.source() {
            OffsetSource::Said => 2,
            OffsetSource::Place | OffsetSource::AmbiguousPlace | OffsetSource::Carrier => 1,
            OffsetSource::Unknown => 0,
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
    fn within<T: PartialEq>(part: &Option<T>, whole: &Option<T>) -> bool {
        part.is_none() || part == whole
    }
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
    for (value, seen) in others.iter() {
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
        values.retain(|value, _| *value != oldest);
    }
    news
}

/// The sighting of a body.
pub(super) fn sighting(at: Timestamp, channel: i32, body_sha256: [u8; 32]) -> Sighting {
    Sighting { seen: micros(at), channel, body_sha256 }
}

pub(super) fn clipped(text: &str) -> String {
    let end = text.char_indices().nth(MOST_CHARACTERS).map_or(text.len(), |(end, _)| end);
    text.get(..end).unwrap_or(text).to_owned()
}

pub(super) fn clipped_place(place: &Place) -> Place {
    let part = |part: &Option<String>| part.as_deref().filter(|part| !part.is_empty()).map(clipped);
    Place {
        city: part(&place.city),
        region: part(&place.region),
        postal_code: part(&place.postal_code),
        country_code: place.country_code.clone().filter(|code| !code.is_empty()),
        facility: part(&place.facility),
        text: part(&place.text),
    }
}
