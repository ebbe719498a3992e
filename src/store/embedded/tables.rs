//! The tables of the file, and the one way to read and write them: every value carries a checksum over its table, key
//! and bytes, because redb verifies its own only when it repairs.

use std::cell::Cell;
use std::ops::{Bound, ControlFlow, Deref};
use std::rc::Rc;

use bytes::Bytes;
use prost::Message;
use redb::{ReadOnlyTable, ReadTransaction, ReadableTable, Table, TableDefinition, WriteTransaction};

use crate::store::embedded::disk::unavailable;
use crate::store::embedded::{keys, rows};
use crate::store::{StoreError, Stores};

/// A table of byte strings.
#[derive(Clone, Copy, Debug)]
pub(super) struct Definition(&'static str);

impl Definition {
    fn table(self) -> TableDefinition<'static, &'static [u8], &'static [u8]> {
        TableDefinition::new(self.0)
    }
}

/// Format record and counters.
pub(super) const META: Definition = Definition("meta");
/// Number → revision and private state.
pub(super) const NUMBERS: Definition = Definition("numbers");
/// Generation → public message.
pub(super) const SHOWN: Definition = Definition("shown");
/// Generation → freshness.
pub(super) const FRESHNESS: Definition = Definition("freshness");
/// Generation → what listings ask.
pub(super) const LISTED: Definition = Definition("listed");
/// Order, generation → nothing.
pub(super) const ORDERS: Definition = Definition("orders");
/// Number of a leg, generation → nothing.
pub(super) const LEGS: Definition = Definition("legs");
/// Account's queue, class, instant, number → nothing.
pub(super) const DUE: Definition = Definition("due");
/// Number, work → its entry in the queue.
pub(super) const DUE_OF: Definition = Definition("due_of");
/// Position → change.
pub(super) const LOG: Definition = Definition("log");
/// Generation, position → nothing.
pub(super) const LOG_OF: Definition = Definition("log_of");
/// Id → push.
pub(super) const INBOX: Definition = Definition("inbox");
/// Id → push that nobody can read, with the reason.
pub(super) const QUARANTINE: Definition = Definition("quarantine");
/// Number, id → parked push.
pub(super) const PARKED: Definition = Definition("parked");
/// Number, account → when the account first parked for it.
pub(super) const PARK_OF: Definition = Definition("park_of");
/// Account, first parked, number → nothing.
pub(super) const PARK_AGE: Definition = Definition("park_age");
/// Account → how many numbers it has parked.
pub(super) const PARK_COUNT: Definition = Definition("park_count");
/// Keyed hash of a number → tombstone.
pub(super) const TOMBSTONES: Definition = Definition("tombstones");
/// Name → record.
pub(super) const RECORDS: Definition = Definition("records");

/// An open table.
#[derive(Debug)]
pub(super) struct Slot<T> {
    table: T,
    name: &'static str,
}

/// A table of a read transaction.
pub(super) type ReadSlot = Slot<ReadOnlyTable<&'static [u8], &'static [u8]>>;
/// A table of the write transaction.
#[derive(Debug)]
pub(super) struct WriteSlot<'txn> {
    slot: Slot<Table<'txn, &'static [u8], &'static [u8]>>,
    dirty: Rc<Cell<bool>>,
}

/// Reading is the same.
impl<'txn> Deref for WriteSlot<'txn> {
    type Target = Slot<Table<'txn, &'static [u8], &'static [u8]>>;

    fn deref(&self) -> &Self::Target {
        &self.slot
    }
}

/// Every table, open for writing.
#[derive(Debug)]
pub(super) struct Tables<'txn> {
    dirty: Rc<Cell<bool>>,
    pub(super) meta: WriteSlot<'txn>,
    pub(super) numbers: WriteSlot<'txn>,
    pub(super) shown: WriteSlot<'txn>,
    pub(super) freshness: WriteSlot<'txn>,
    pub(super) listed: WriteSlot<'txn>,
    pub(super) orders: WriteSlot<'txn>,
    pub(super) legs: WriteSlot<'txn>,
    pub(super) due: WriteSlot<'txn>,
    pub(super) due_of: WriteSlot<'txn>,
    pub(super) log: WriteSlot<'txn>,
    pub(super) log_of: WriteSlot<'txn>,
    pub(super) inbox: WriteSlot<'txn>,
    pub(super) quarantine: WriteSlot<'txn>,
    pub(super) parked: WriteSlot<'txn>,
    pub(super) park_of: WriteSlot<'txn>,
    pub(super) park_age: WriteSlot<'txn>,
    pub(super) park_count: WriteSlot<'txn>,
    pub(super) tombstones: WriteSlot<'txn>,
    pub(super) records: WriteSlot<'txn>,
}

/// Opens a table for reading.
pub(super) fn open_read(transaction: &ReadTransaction, definition: Definition) -> Stores<ReadSlot> {
    let table = transaction.open_table(definition.table()).map_err(unavailable)?;
    Ok(Slot { table, name: definition.0 })
}

impl<'txn> Tables<'txn> {
    /// Opens them all; what is missing is made.
    pub(super) fn open(transaction: &'txn WriteTransaction) -> Stores<Self> {
        let dirty = Rc::new(Cell::new(false));
        let open = |definition: Definition| -> Stores<WriteSlot<'txn>> {
            let table = transaction.open_table(definition.table()).map_err(unavailable)?;
            Ok(WriteSlot { slot: Slot { table, name: definition.0 }, dirty: Rc::clone(&dirty) })
        };
        Ok(Self {
            meta: open(META)?,
            numbers: open(NUMBERS)?,
            shown: open(SHOWN)?,
            freshness: open(FRESHNESS)?,
            listed: open(LISTED)?,
            orders: open(ORDERS)?,
            legs: open(LEGS)?,
            due: open(DUE)?,
            due_of: open(DUE_OF)?,
            log: open(LOG)?,
            log_of: open(LOG_OF)?,
            inbox: open(INBOX)?,
            quarantine: open(QUARANTINE)?,
            parked: open(PARKED)?,
            park_of: open(PARK_OF)?,
            park_age: open(PARK_AGE)?,
            park_count: open(PARK_COUNT)?,
            tombstones: open(TOMBSTONES)?,
            records: open(RECORDS)?,
            dirty,
        })
    }

    /// Whether anything was written since this was last asked.
    pub(super) fn take_dirty(&self) -> bool {
        self.dirty.replace(false)
    }
}

impl<T: ReadableTable<&'static [u8], &'static [u8]>> Slot<T> {
    /// The value of a key.
    pub(super) fn get(&self, key: &[u8]) -> Stores<Option<Bytes>> {
        let Some(guard) = self.table.get(key).map_err(unavailable)? else {
            return Ok(None);
        };
        self.unseal(key, guard.value()).map(|value| Some(Bytes::copy_from_slice(value)))
    }

    /// The row of a key.
    pub(super) fn row<M: Message + Default>(&self, key: &[u8]) -> Stores<Option<M>> {
        let Some(guard) = self.table.get(key).map_err(unavailable)? else {
            return Ok(None);
        };
        rows::read(self.unseal(key, guard.value())?).map(Some)
    }

    /// Whether there is such a key.
    pub(super) fn has(&self, key: &[u8]) -> Stores<bool> {
        Ok(self.table.get(key).map_err(unavailable)?.is_some())
    }

    /// How many entries there are; not counted one by one.
    pub(super) fn len(&self) -> Stores<u64> {
        self.table.len().map_err(unavailable)
    }

    /// Calls `each` for the entries that begin with `prefix`, after the key `after`, until it breaks.
    pub(super) fn scan(
        &self,
        prefix: &[u8],
        after: Option<&[u8]>,
        each: impl FnMut(&[u8], &[u8]) -> Stores<ControlFlow<()>>,
    ) -> Stores<()> {
        self.scan_some(prefix, after, |_| Ok(true), each)
    }

    /// The same for those whose key is wanted; at the values of others nobody looks.
    pub(super) fn scan_some(
        &self,
        prefix: &[u8],
        after: Option<&[u8]>,
        mut wanted: impl FnMut(&[u8]) -> Stores<bool>,
        mut each: impl FnMut(&[u8], &[u8]) -> Stores<ControlFlow<()>>,
    ) -> Stores<()> {
        let end = keys::after_prefix(prefix);
        let end = end.as_deref().map_or(Bound::Unbounded, Bound::Excluded);
        let start = match after {
            Some(after) if after >= prefix => Bound::Excluded(after),
            _ => Bound::Included(prefix),
        };
        if is_empty(start, end) {
            return Ok(());
        }
        for entry in self.table.range::<&[u8]>((start, end)).map_err(unavailable)? {
            let (key, value) = entry.map_err(unavailable)?;
            if wanted(key.value())? && each(key.value(), self.unseal(key.value(), value.value())?)?.is_break() {
                break;
            }
        }
        Ok(())
    }

    /// Keys that begin with `prefix`, at most `limit`.
    pub(super) fn keys(&self, prefix: &[u8], limit: usize) -> Stores<Vec<Vec<u8>>> {
        let mut found = Vec::new();
        if limit > 0 {
            self.scan(prefix, None, |key, _| {
                found.push(key.to_vec());
                Ok(if found.len() < limit { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
            })?;
        }
        Ok(found)
    }

    /// What `read` makes of the entry of a key.
    pub(super) fn look<R>(&self, key: &[u8], read: impl FnOnce(&[u8], &[u8]) -> Stores<R>) -> Stores<Option<R>> {
        let Some(guard) = self.table.get(key).map_err(unavailable)? else {
            return Ok(None);
        };
        read(key, self.unseal(key, guard.value())?).map(Some)
    }

    /// What `read` makes of the last entry from `first` up to `last`.
    pub(super) fn last<R>(
        &self,
        first: &[u8],
        last: &[u8],
        read: impl FnOnce(&[u8], &[u8]) -> Stores<R>,
    ) -> Stores<Option<R>> {
        let mut range = self.table.range::<&[u8]>(first..=last).map_err(unavailable)?;
        let Some(entry) = range.next_back() else {
            return Ok(None);
        };
        let (key, value) = entry.map_err(unavailable)?;
        read(key.value(), self.unseal(key.value(), value.value())?).map(Some)
    }

    fn unseal<'v>(&self, key: &[u8], value: &'v [u8]) -> Stores<&'v [u8]> {
        let damaged = || StoreError::Damaged(format!("an entry of table {} is not what was written", self.name));
        let (sum, value) = value.split_first_chunk().ok_or_else(damaged)?;
        if u32::from_le_bytes(*sum) == checksum(self.name, key, value) { Ok(value) } else { Err(damaged()) }
    }
}

impl WriteSlot<'_> {
    /// Writes a value.
    pub(super) fn put(&mut self, key: &[u8], value: &[u8]) -> Stores<()> {
        let mut sealed = Vec::with_capacity(value.len() + 4);
        sealed.extend_from_slice(&checksum(self.name, key, value).to_le_bytes());
        sealed.extend_from_slice(value);
        self.dirty.set(true);
        self.slot.table.insert(key, sealed.as_slice()).map_err(unavailable)?;
        Ok(())
    }

    /// Writes a row.
    pub(super) fn put_row(&mut self, key: &[u8], row: &impl Message) -> Stores<()> {
        self.put(key, &row.encode_to_vec())
    }

    /// Removes a key; says whether it was there.
    pub(super) fn remove(&mut self, key: &[u8]) -> Stores<bool> {
        self.dirty.set(true);
        let there = self.slot.table.remove(key).map_err(unavailable)?.is_some();
        Ok(there)
    }
}

/// The checksum of an entry.
fn checksum(table: &str, key: &[u8], value: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(table.as_bytes());
    hasher.update(key);
    hasher.update(value);
    hasher.finalize()
}

/// redb takes a range that ends before it begins for a mistake.
fn is_empty(start: Bound<&[u8]>, end: Bound<&[u8]>) -> bool {
    match (start, end) {
        (Bound::Included(start) | Bound::Excluded(start), Bound::Excluded(end)) => start >= end,
        _ => false,
    }
}
