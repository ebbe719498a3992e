//! Reading: a snapshot of the file, shared by the calls between two commits, on the caller's thread (a point read takes
//! about a microsecond).

use std::ops::ControlFlow;
use std::sync::OnceLock;

use bytes::Bytes;
use redb::ReadTransaction;

use crate::store::embedded::leases::Held;
use crate::store::embedded::rows::{CountersRow, InboxRow, LogRow, NumberRow, ParkedRow, RecordRow, read};
use crate::store::embedded::tables::{
    Definition, FRESHNESS, INBOX, LOG, META, NUMBERS, PARKED, QUARANTINE, RECORDS, ReadSlot, SHOWN, open_read,
};
use crate::store::embedded::{keys, write};
use crate::store::{InboxId, Kept, Key, Logged, Position, Record, Shown, StoreError, Stored, Stores, Waiting};
use crate::tenant::Tenant;

/// A snapshot, with the tables that every reader of a shipment opens.
#[derive(Debug)]
pub(super) struct View {
    transaction: ReadTransaction,
    shown: OnceLock<ReadSlot>,
    freshness: OnceLock<ReadSlot>,
}

impl View {
    pub(super) fn new(transaction: ReadTransaction) -> Self {
        Self { transaction, shown: OnceLock::new(), freshness: OnceLock::new() }
    }

    /// Opens a table.
    pub(super) fn open(&self, definition: Definition) -> Stores<ReadSlot> {
        open_read(&self.transaction, definition)
    }

    /// Opens a table once for all who read from this snapshot.
    fn kept<'v>(&self, slot: &'v OnceLock<ReadSlot>, definition: Definition) -> Stores<&'v ReadSlot> {
        if let Some(slot) = slot.get() {
            return Ok(slot);
        }
        let opened = self.open(definition)?;
        Ok(slot.get_or_init(|| opened))
    }

    /// Everything of a number.
    pub(super) fn load(&self, key: &Key) -> Stores<Option<Stored>> {
        let number = keys::number(key);
        let Some(row) = self.open(NUMBERS)?.row::<NumberRow>(&number)? else {
            return Ok(None);
        };
        let freshness = self.open(FRESHNESS)?;
        let mut generations = Vec::new();
        self.open(SHOWN)?.scan(&keys::generations(&number), None, |key, public| {
            generations.push(Shown {
                generation: keys::generation_of(key)?,
                public: Bytes::copy_from_slice(public),
                freshness: freshness.get(key)?.unwrap_or_default(),
            });
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(Some(Stored { revision: row.revision, state: row.state, generations }))
    }

    /// One generation, or the newest.
    pub(super) fn get(&self, key: &Key, generation: Option<u32>) -> Stores<Option<Shown>> {
        let (shown, fresh) = (self.kept(&self.shown, SHOWN)?, self.kept(&self.freshness, FRESHNESS)?);
        let read = |key: &[u8], public: &[u8]| {
            let freshness = fresh.get(key)?.unwrap_or_default();
            Ok(Shown { generation: keys::generation_of(key)?, public: Bytes::copy_from_slice(public), freshness })
        };
        let last = keys::into_generation(keys::number(key), generation.unwrap_or(u32::MAX));
        match generation {
            Some(_) => shown.look(&last, read),
            None => shown.last(keys::generations_beside(&last), &last, read),
        }
    }

    /// Entries of the log after a position.
    pub(super) fn log(&self, after: Position, limit: usize) -> Stores<Vec<Logged>> {
        let oldest = self.counters()?.trimmed.into();
        if after < oldest {
            return Err(StoreError::Trimmed { oldest });
        }
        let mut entries = Vec::new();
        if limit == 0 {
            return Ok(entries);
        }
        self.open(LOG)?.scan(&[], Some(&keys::position(after)), |key, value| {
            let row: LogRow = read(value)?;
            let tenant = Tenant::new(&row.tenant)
                .ok_or_else(|| StoreError::Damaged("a log entry names no tenant".to_owned()))?;
            entries.push(Logged { position: keys::read_position(key)?, tenant, change: row.change });
            Ok(until(entries.len() >= limit))
        })?;
        Ok(entries)
    }

    /// The counters as of the last transaction.
    pub(super) fn counters(&self) -> Stores<CountersRow> {
        Ok(self.open(META)?.row(write::COUNTERS)?.unwrap_or_default())
    }

    /// Pushes that nobody works on, leased to the caller; the snapshot was taken after the leases were locked.
    pub(super) fn inbox(
        &self,
        held: &mut Held,
        limit: usize,
        (running, ends): (std::time::Duration, std::time::Duration),
    ) -> Stores<Vec<Kept>> {
        let mut kept = Vec::new();
        if limit == 0 {
            return Ok(kept);
        }
        // Those that somebody reads may be many, and each as large as a push.
        let free = |key: &[u8]| Ok(!held.reads(keys::read_id(key)?, running));
        self.open(INBOX)?.scan_some(&[], None, free, |key, value| {
            let row: InboxRow = read(value)?;
            kept.push(Kept { id: keys::read_id(key)?, entry: row.entry, failures: row.failures });
            Ok(until(kept.len() >= limit))
        })?;
        for push in &kept {
            held.read(push.id, running, ends);
        }
        Ok(kept)
    }

    /// How many pushes there are, and the oldest: ids rise.
    pub(super) fn inbox_waiting(&self) -> Stores<Waiting> {
        let inbox = self.open(INBOX)?;
        let mut oldest = None;
        inbox.scan(&[], None, |_, value| {
            oldest = Some(read::<InboxRow>(value)?.entry);
            Ok(ControlFlow::Break(()))
        })?;
        Ok(Waiting { count: inbox.len()?, oldest })
    }

    /// The quarantine.
    pub(super) fn quarantined(&self, limit: usize) -> Stores<Vec<(InboxId, Bytes, String)>> {
        let mut found = Vec::new();
        if limit == 0 {
            return Ok(found);
        }
        self.open(QUARANTINE)?.scan(&[], None, |key, value| {
            let row: InboxRow = read(value)?;
            found.push((keys::read_id(key)?, row.entry, row.why));
            Ok(until(found.len() >= limit))
        })?;
        Ok(found)
    }

    /// What is parked for a number.
    pub(super) fn parked(&self, key: &Key) -> Stores<Vec<Bytes>> {
        let mut found = Vec::new();
        self.open(PARKED)?.scan(&keys::generations(&keys::number(key)), None, |_, value| {
            found.push(read::<ParkedRow>(value)?.entry);
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(found)
    }

    /// A named record.
    pub(super) fn record(&self, name: &str) -> Stores<Option<Record>> {
        let row: Option<RecordRow> = self.open(RECORDS)?.row(name.as_bytes())?;
        Ok(row.map(|row| Record { revision: row.revision, value: row.value }))
    }

    /// Named records with this prefix.
    pub(super) fn records(&self, prefix: &str) -> Stores<Vec<(String, Record)>> {
        let mut found = Vec::new();
        self.open(RECORDS)?.scan(prefix.as_bytes(), None, |key, value| {
            let row: RecordRow = read(value)?;
            let name = str::from_utf8(key).map_err(|_| StoreError::Damaged("a record's name is no text".to_owned()))?;
            found.push((name.to_owned(), Record { revision: row.revision, value: row.value }));
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(found)
    }
}

fn until(enough: bool) -> ControlFlow<()> {
    if enough { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
}
