//! The file's content as entries that another store takes in, table by table.

use std::ops::ControlFlow;

use bytes::Bytes;

use crate::store::embedded::file::HASH_KEY;
use crate::store::embedded::keys;
use crate::store::embedded::read::View;
use crate::store::embedded::rows::{
    DueRow, InboxRow, InstantRow, ListedRow, LogRow, NumberRow, ParkedRow, RecordRow, TombstoneRow, read,
};
use crate::store::embedded::tables::{
    DUE_OF, Definition, FRESHNESS, INBOX, LISTED, LOG, NUMBERS, PARK_OF, PARKED, QUARANTINE, RECORDS, ReadSlot, SHOWN,
    TOMBSTONES,
};
use crate::store::{
    Due, Dump, DumpedChange, DumpedGeneration, DumpedNumber, DumpedParked, DumpedPush, DumpedTombstone, Exported,
    Extent, IMPORT, Record, Shown, StoreError, Stores, Work,
};
use crate::tenant::Tenant;

/// Bytes of one part.
const PART_BYTES: usize = 1 << 20;

/// Tables whose rows are entries; the others are made of these. A place is an index of this and the last key.
const SECTIONS: [Definition; 7] = [RECORDS, NUMBERS, TOMBSTONES, INBOX, QUARANTINE, PARKED, LOG];

/// What there is, and where the log stands.
pub(super) fn extent(view: &View) -> Stores<Extent> {
    let counters = view.counters()?;
    let mut entries = 0;
    for section in SECTIONS {
        entries += view.open(section)?.len()?;
    }
    // The key that the file was made with is always there.
    let entries = entries.saturating_sub(1);
    let (newest, trimmed) = (counters.newest.into(), counters.trimmed.into());
    Ok(Extent { entries, newest, trimmed, version: counters.transaction })
}

/// Some entries after a place.
pub(super) fn export(view: &View, after: Option<&[u8]>, limit: usize) -> Stores<Exported> {
    let (first, mut after) = match after.and_then(<[u8]>::split_first) {
        Some((section, key)) => (usize::from(*section), Some(key.to_vec())),
        None => (0, None),
    };
    let limit = limit.max(1);
    let rows = Rows::open(view)?;
    let (mut entries, mut bytes, mut next) = (Vec::new(), 0, None);
    for (index, section) in SECTIONS.into_iter().enumerate().skip(first) {
        view.open(section)?.scan(&[], after.as_deref(), |key, value| {
            if entries.len() >= limit || bytes >= PART_BYTES {
                return Ok(ControlFlow::Break(()));
            }
            entries.extend(rows.dump(index, key, value)?);
            bytes += value.len();
            let place = [&[u8::try_from(index).unwrap_or(u8::MAX)], key].concat();
            next = Some(Bytes::from(place));
            Ok(ControlFlow::Continue(()))
        })?;
        if entries.len() >= limit || bytes >= PART_BYTES {
            return Ok(Exported { entries, next });
        }
        after = None;
    }
    Ok(Exported { entries, next: None })
}

/// The tables beside that of a section.
struct Rows {
    shown: ReadSlot,
    freshness: ReadSlot,
    listed: ReadSlot,
    due_of: ReadSlot,
    park_of: ReadSlot,
}

impl Rows {
    fn open(view: &View) -> Stores<Self> {
        Ok(Self {
            shown: view.open(SHOWN)?,
            freshness: view.open(FRESHNESS)?,
            listed: view.open(LISTED)?,
            due_of: view.open(DUE_OF)?,
            park_of: view.open(PARK_OF)?,
        })
    }

    /// The entry of a row; `None` for what is the file's own.
    fn dump(&self, section: usize, key: &[u8], value: &[u8]) -> Stores<Option<Dump>> {
        Ok(match section {
            0 => record(key, value)?,
            1 => Some(Dump::Number(self.number(key, value)?)),
            2 => Some(Dump::Tombstone(tombstone(key, value)?)),
            3 => Some(Dump::Push(push(key, value)?)),
            4 => Some(Dump::Quarantined(push(key, value)?)),
            5 => Some(Dump::Parked(self.parked(key, value)?)),
            _ => Some(Dump::Change(change(key, value)?)),
        })
    }

    fn number(&self, number: &[u8], value: &[u8]) -> Stores<DumpedNumber> {
        let row: NumberRow = read(value)?;
        let mut generations = Vec::new();
        self.listed.scan(&keys::generations(number), None, |key, value| {
            let row: ListedRow = read(value)?;
            let shown = Shown {
                generation: keys::generation_of(key)?,
                public: self.shown.get(key)?.unwrap_or_default(),
                freshness: self.freshness.get(key)?.unwrap_or_default(),
            };
            generations.push(DumpedGeneration { shown, listed: row.listed()?, stale: row.stale });
            Ok(ControlFlow::Continue(()))
        })?;
        let mut due = Vec::new();
        for work in Work::ALL {
            let Some(row) = self.due_of.row::<DueRow>(&keys::due_of(number, work))? else { continue };
            let class = u8::try_from(row.class).unwrap_or(u8::MAX);
            due.push(Due { work, at: Some(row.at.read()?), account: row.account, class });
        }
        let key = keys::read_number(number)?;
        Ok(DumpedNumber { key, revision: row.revision, state: row.state, generations, due })
    }

    fn parked(&self, key: &[u8], value: &[u8]) -> Stores<DumpedParked> {
        let row: ParkedRow = read(value)?;
        let number = keys::number_of_parked(key)?;
        let first: Option<InstantRow> = self.park_of.row(&keys::park_of(number, &row.account))?;
        Ok(DumpedParked {
            key: keys::read_number(number)?,
            id: keys::read_id(key)?,
            first: first.unwrap_or(row.at).read()?,
            at: row.at.read()?,
            account: row.account,
            entry: row.entry,
        })
    }
}

fn record(key: &[u8], value: &[u8]) -> Stores<Option<Dump>> {
    let row: RecordRow = read(value)?;
    let name = str::from_utf8(key).map_err(|_| StoreError::Damaged("a record's name is no text".to_owned()))?;
    Ok(match name {
        HASH_KEY => Some(Dump::HashKey(row.value)),
        IMPORT => None,
        name => Some(Dump::Record(name.to_owned(), Record { revision: row.revision, value: row.value })),
    })
}

fn tombstone(hash: &[u8], value: &[u8]) -> Stores<DumpedTombstone> {
    let row: TombstoneRow = read(value)?;
    let hash = Bytes::copy_from_slice(hash);
    let TombstoneRow { residue, modulus, revision, .. } = row;
    Ok(DumpedTombstone { hash, residue, modulus, tombstone: row.read()?, revision })
}

fn push(key: &[u8], value: &[u8]) -> Stores<DumpedPush> {
    let row: InboxRow = read(value)?;
    Ok(DumpedPush { id: keys::read_id(key)?, entry: row.entry, failures: row.failures, why: row.why })
}

fn change(key: &[u8], value: &[u8]) -> Stores<DumpedChange> {
    let row: LogRow = read(value)?;
    let tenant =
        Tenant::new(&row.tenant).ok_or_else(|| StoreError::Damaged("a log entry names no tenant".to_owned()))?;
    let generation = Some(row.generation).filter(|generation| !generation.is_empty());
    Ok(DumpedChange {
        partition: Some(0),
        position: keys::read_position(key)?,
        tenant,
        shipment: generation.as_deref().map(keys::read_generation).transpose()?,
        change: row.change,
    })
}
