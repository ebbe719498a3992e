//! What a store holds, taken apart into entries that another store takes in: another backend, or one with another number of
//! partitions. Leases are not among them: what is moved is free.

use bytes::Bytes;
use jiff::Timestamp;
use sha2::{Digest as _, Sha256};

use super::{Due, InboxId, Key, Listed, Position, Record, Shown, Tombstone};
use crate::tenant::Tenant;

/// The name of the record that tells how far an import came (`waybill.store.v1.ImportProgress`). A backend does not export
/// it.
pub const IMPORT: &str = "store/import";

/// One entry.
#[derive(Clone, Debug, PartialEq)]
pub enum Dump {
    /// The key under which erased numbers are hashed.
    HashKey(Bytes),
    /// A named record, with its revision.
    Record(String, Record),
    /// A number.
    Number(DumpedNumber),
    /// What stays of an erased number.
    Tombstone(DumpedTombstone),
    /// An entry of the change log.
    Change(DumpedChange),
    /// A push of the inbox.
    Push(DumpedPush),
    /// A push of the quarantine.
    Quarantined(DumpedPush),
    /// A parked push.
    Parked(DumpedParked),
    /// Where a partition's log stands; comes after its entries. Not exported: [`Extent`] says it.
    Log {
        /// The partition.
        partition: u32,
        /// No position up to this one is given again.
        newest: Position,
        /// Readers behind this one get `Trimmed`.
        trimmed: Position,
    },
}

/// Everything of a number.
#[derive(Clone, Debug, PartialEq)]
pub struct DumpedNumber {
    /// The number.
    pub key: Key,
    /// Its revision.
    pub revision: u64,
    /// Its private state.
    pub state: Bytes,
    /// Its generations, oldest first.
    pub generations: Vec<DumpedGeneration>,
    /// Its due work.
    pub due: Vec<Due>,
}

/// A generation.
#[derive(Clone, Debug, PartialEq)]
pub struct DumpedGeneration {
    /// What readers see.
    pub shown: Shown,
    /// How it is listed.
    pub listed: Listed,
    /// Whether its freshness gives a stale reason.
    pub stale: bool,
}

/// What stays of an erased number. The number is not known any more; of its [`spread`] a residue is, so that it can be put
/// where the number would be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DumpedTombstone {
    /// Keyed hash of the number.
    pub hash: Bytes,
    /// The spread modulo `modulus`.
    pub residue: u32,
    /// 0 where nothing is known.
    pub modulus: u32,
    /// What is kept.
    pub tombstone: Tombstone,
    /// The last revision of the number.
    pub revision: u64,
}

impl DumpedTombstone {
    /// The partition of the number, of so many; `None`: it may be any of them, and the tombstone is wanted in each.
    pub fn partition(&self, partitions: u32) -> Option<u32> {
        let known = partitions > 0 && self.modulus > 0 && self.modulus.is_multiple_of(partitions);
        known.then(|| self.residue % partitions)
    }
}

/// An entry of the change log.
#[derive(Clone, Debug, PartialEq)]
pub struct DumpedChange {
    /// Its partition; `None`: that of its number, any for a change without one.
    pub partition: Option<u32>,
    /// Its position; entries of one partition come in order.
    pub position: Position,
    /// Whose shipment.
    pub tenant: Tenant,
    /// The shipment; `None` for DELETED, which erasing must not remove.
    pub shipment: Option<(Key, u32)>,
    /// `waybill.v1.Change`.
    pub change: Bytes,
}

/// A push.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DumpedPush {
    /// Its id, which it keeps.
    pub id: InboxId,
    /// `waybill.store.v1.InboxEntry`.
    pub entry: Bytes,
    /// How often it could not be read.
    pub failures: u32,
    /// Why.
    pub why: String,
}

/// A parked push.
#[derive(Clone, Debug, PartialEq)]
pub struct DumpedParked {
    /// The number.
    pub key: Key,
    /// The account.
    pub account: String,
    /// Orders the pushes of a number.
    pub id: u64,
    /// When the account first parked for the number.
    pub first: Timestamp,
    /// When this push was parked.
    pub at: Timestamp,
    /// `waybill.store.v1.InboxEntry`.
    pub entry: Bytes,
}

/// A part of an export.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Exported {
    /// Some entries.
    pub entries: Vec<Dump>,
    /// Where to go on, opaque to callers; `None` at the partition's end.
    pub next: Option<Bytes>,
}

/// What a partition holds and where its log stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    /// Entries of an export; 0 only if there is nothing.
    pub entries: u64,
    /// The position of the newest change.
    pub newest: Position,
    /// Changes up to this one are no longer in the log.
    pub trimmed: Position,
    /// Another one if anything in the partition was written meanwhile, as far as the backend can tell.
    pub version: u64,
}

/// What decides a number's partition: the first eight bytes (big end first) of the SHA-256 of tenant, carrier and number
/// with zeros between; the partition is the remainder by their count. Every backend divides by this, for ever.
pub fn spread(key: &Key) -> u64 {
    let mut hash = Sha256::new();
    for part in [key.tenant.as_str(), "\0", &key.carrier, "\0", key.number.as_str()] {
        hash.update(part.as_bytes());
    }
    hash.finalize().first_chunk().map(|first| u64::from_be_bytes(*first)).unwrap_or_default()
}
