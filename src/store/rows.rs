//! Values with parts that every backend keeps, as protobuf messages, so that they can grow as protobuf's rules allow.

use jiff::Timestamp;
use prost::Message;
use waybill_contract::Number;

use crate::store::{Filter, Listed, StoreError, Stores, Tombstone};

/// What a listing asks of a generation.
#[derive(Clone, PartialEq, Message)]
pub(super) struct ListedRow {
    #[prost(int32, tag = "1")]
    pub(super) status: i32,
    #[prost(int32, repeated, tag = "2")]
    pub(super) problems: Vec<i32>,
    #[prost(string, tag = "3")]
    pub(super) order_id: String,
    #[prost(message, required, tag = "4")]
    pub(super) updated: InstantRow,
    #[prost(message, repeated, tag = "5")]
    pub(super) labels: Vec<LabelRow>,
    #[prost(bool, tag = "6")]
    pub(super) stale: bool,
    #[prost(message, repeated, tag = "7")]
    pub(super) legs: Vec<LegRow>,
}

/// A number under which others carry it on.
#[derive(Clone, PartialEq, Eq, Message)]
pub(super) struct LegRow {
    #[prost(string, tag = "1")]
    pub(super) carrier: String,
    #[prost(string, tag = "2")]
    pub(super) number: String,
}

/// A label.
#[derive(Clone, PartialEq, Message)]
pub(super) struct LabelRow {
    #[prost(string, tag = "1")]
    pub(super) key: String,
    #[prost(string, tag = "2")]
    pub(super) value: String,
}

/// An instant.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Message)]
pub(super) struct InstantRow {
    #[prost(int64, tag = "1")]
    pub(super) second: i64,
    #[prost(int32, tag = "2")]
    pub(super) nanosecond: i32,
}

/// What stays of an erased number.
#[derive(Clone, Copy, PartialEq, Message)]
pub(super) struct TombstoneRow {
    #[prost(uint32, tag = "1")]
    pub(super) generation: u32,
    #[prost(message, required, tag = "2")]
    pub(super) last_event: InstantRow,
    #[prost(message, required, tag = "3")]
    pub(super) until: InstantRow,
    /// The last revision of the number: a new record goes on from it, so that an old load never matches by chance.
    #[prost(uint64, tag = "4")]
    pub(super) revision: u64,
    /// The number's spread modulo `modulus`, so that it can be moved to the number's partition elsewhere; 0 of 0 where it is
    /// not known.
    #[prost(uint32, tag = "5")]
    pub(super) residue: u32,
    #[prost(uint32, tag = "6")]
    pub(super) modulus: u32,
}

/// Reads a row; the checksum has been verified, so a failure means that another program wrote it.
pub(super) fn read<M: Message + Default>(bytes: &[u8]) -> Stores<M> {
    M::decode(bytes).map_err(|error| StoreError::Damaged(format!("a row cannot be read: {error}")))
}

impl From<Timestamp> for InstantRow {
    fn from(at: Timestamp) -> Self {
        Self { second: at.as_second(), nanosecond: at.subsec_nanosecond() }
    }
}

impl InstantRow {
    pub(super) fn read(self) -> Stores<Timestamp> {
        Timestamp::new(self.second, self.nanosecond)
            .map_err(|_| StoreError::Damaged("an instant is out of range".to_owned()))
    }
}

impl TombstoneRow {
    pub(super) fn read(self) -> Stores<Tombstone> {
        Ok(Tombstone { generation: self.generation, last_event: self.last_event.read()?, until: self.until.read()? })
    }
}

impl LegRow {
    pub(super) fn read(&self) -> Stores<(String, Number)> {
        let broken = |_| StoreError::Damaged("a number under which a shipment is carried on is none".to_owned());
        Ok((self.carrier.clone(), Number::parse(&self.number).map_err(broken)?))
    }
}

impl TombstoneRow {
    /// A tombstone joined with what is there already.
    pub(super) fn later(tombstone: &Tombstone, there: Option<&Self>) -> Self {
        let (last_event, until) = (tombstone.last_event.into(), tombstone.until.into());
        let new = Self { generation: tombstone.generation, last_event, until, revision: 0, residue: 0, modulus: 0 };
        there.map_or(new, |there| Self {
            generation: there.generation.max(new.generation),
            last_event: there.last_event.max(last_event),
            until: there.until.max(until),
            ..*there
        })
    }
}

impl ListedRow {
    pub(super) fn new(listed: &Listed, stale: bool) -> Self {
        let label = |(key, value): &(String, String)| LabelRow { key: key.clone(), value: value.clone() };
        let leg =
            |(carrier, number): &(String, Number)| LegRow { carrier: carrier.clone(), number: number.to_string() };
        Self {
            status: listed.status,
            problems: listed.problems.clone(),
            order_id: listed.order_id.clone(),
            updated: listed.updated.into(),
            labels: listed.labels.iter().map(label).collect(),
            stale,
            legs: listed.legs.iter().map(leg).collect(),
        }
    }

    /// What it was made of, but for `stale`.
    pub(super) fn listed(&self) -> Stores<Listed> {
        Ok(Listed {
            status: self.status,
            problems: self.problems.clone(),
            order_id: self.order_id.clone(),
            updated: self.updated.read()?,
            labels: self.labels.iter().map(|label| (label.key.clone(), label.value.clone())).collect(),
            legs: self.legs.iter().map(LegRow::read).collect::<Stores<_>>()?,
        })
    }

    /// Whether it matches what of a filter is not decided by its key.
    pub(super) fn matches(&self, filter: &Filter) -> bool {
        let has = |wanted: &(String, String)| {
            self.labels.iter().any(|label| label.key == wanted.0 && label.value == wanted.1)
        };
        (filter.statuses.is_empty() || filter.statuses.contains(&self.status))
            && (filter.problems.is_empty() || self.problems.iter().any(|problem| filter.problems.contains(problem)))
            && (filter.order_id.is_empty() || filter.order_id == self.order_id)
            && filter.labels.iter().all(has)
            && filter.updated_since.is_none_or(|since| self.updated >= InstantRow::from(since))
            && (!filter.stale || self.stale)
    }
}
