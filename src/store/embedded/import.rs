//! Entries of an export put where they belong; what was there under the same names goes first, so that doing it again changes
//! nothing.

use crate::store::embedded::file::HASH_KEY;
use crate::store::embedded::keys;
use crate::store::embedded::rows::{
    InboxRow, InstantRow, ListedRow, LogRow, NumberRow, ParkedRow, RecordRow, TombstoneRow,
};
use crate::store::embedded::write::Write;
use crate::store::{
    Dump, DumpedChange, DumpedNumber, DumpedParked, DumpedPush, DumpedTombstone, Position, Record, Stores, Work,
};

impl Write<'_> {
    /// Puts all of them.
    pub(super) fn import(&mut self, entries: &[Dump]) -> Stores<()> {
        entries.iter().try_for_each(|entry| match entry {
            Dump::HashKey(key) => self.import_record(HASH_KEY, &Record { revision: 1, value: key.clone() }),
            Dump::Record(name, record) => self.import_record(name, record),
            Dump::Number(number) => self.import_number(number),
            Dump::Tombstone(tombstone) => self.import_tombstone(tombstone),
            Dump::Change(change) => self.import_change(change),
            Dump::Push(push) => {
                self.keep_id(push.id);
                self.tables.inbox.put_row(&keys::id(push.id), &row(push))
            }
            Dump::Quarantined(push) => {
                self.keep_id(push.id);
                self.tables.quarantine.put_row(&keys::id(push.id), &row(push))
            }
            Dump::Parked(parked) => self.import_parked(parked),
            Dump::Log { newest, trimmed, .. } => {
                self.reach(*newest);
                self.counters.trimmed = Position::from(self.counters.trimmed).max(*trimmed).into();
                // Else a transaction of this alone would not be written.
                self.tables.meta.put_row(super::write::COUNTERS, &self.counters)
            }
        })
    }

    /// No position up to this one is given again.
    fn reach(&mut self, position: Position) {
        self.counters.newest = Position::from(self.counters.newest).max(position).into();
    }

    /// No id up to this one is given again.
    fn keep_id(&mut self, id: u64) {
        self.counters.id = self.counters.id.max(id);
    }

    fn import_record(&mut self, name: &str, record: &Record) -> Stores<()> {
        self.keep_id(record.revision);
        let row = RecordRow { revision: record.revision, value: record.value.clone() };
        self.tables.records.put_row(name.as_bytes(), &row)
    }

    fn import_number(&mut self, dumped: &DumpedNumber) -> Stores<()> {
        let number = keys::number(&dumped.key);
        for generation in self.tables.listed.keys(&keys::generations(&number), usize::MAX)? {
            self.take_generation(&dumped.key, &generation)?;
        }
        for work in Work::ALL {
            self.take_due(&dumped.key, &number, work)?;
        }
        let row = NumberRow { revision: dumped.revision, state: dumped.state.clone() };
        self.tables.numbers.put_row(&number, &row)?;
        for dumped_generation in &dumped.generations {
            let shown = &dumped_generation.shown;
            let generation = keys::generation(&number, shown.generation);
            let listed = ListedRow::new(&dumped_generation.listed, dumped_generation.stale);
            if !listed.order_id.is_empty() {
                let entry = keys::order_entry(&dumped.key.tenant, &listed.order_id, &generation);
                self.tables.orders.put(&entry, &[])?;
            }
            self.put_legs(&dumped.key, &generation, &[], &listed.legs)?;
            self.tables.shown.put(&generation, &shown.public)?;
            self.tables.listed.put_row(&generation, &listed)?;
            if !shown.freshness.is_empty() {
                self.tables.freshness.put(&generation, &shown.freshness)?;
            }
        }
        self.put_due(&dumped.key, &number, &dumped.due)
    }

    fn import_tombstone(&mut self, dumped: &DumpedTombstone) -> Stores<()> {
        let row = TombstoneRow {
            generation: dumped.tombstone.generation,
            last_event: dumped.tombstone.last_event.into(),
            until: dumped.tombstone.until.into(),
            revision: dumped.revision,
            residue: dumped.residue,
            modulus: dumped.modulus,
        };
        self.tables.tombstones.put_row(&dumped.hash, &row)
    }

    fn import_change(&mut self, dumped: &DumpedChange) -> Stores<()> {
        let shipment = dumped.shipment.as_ref();
        let generation = shipment.map(|(key, generation)| keys::generation(&keys::number(key), *generation));
        if let Some(generation) = &generation {
            self.tables.log_of.put(&keys::log_of(generation, dumped.position), &[])?;
        }
        let row = LogRow {
            tenant: dumped.tenant.as_str().to_owned(),
            generation: generation.unwrap_or_default(),
            change: dumped.change.clone(),
        };
        self.tables.log.put_row(&keys::position(dumped.position), &row)?;
        self.reach(dumped.position);
        Ok(())
    }

    fn import_parked(&mut self, dumped: &DumpedParked) -> Stores<()> {
        self.keep_id(dumped.id);
        let number = keys::number(&dumped.key);
        let of = keys::park_of(&number, &dumped.account);
        let of_account = keys::park_account(&dumped.key.tenant, &dumped.account);
        match self.tables.park_of.row::<InstantRow>(&of)? {
            Some(first) => {
                self.tables.park_age.remove(&keys::park_age(&of_account, first.read()?, &number))?;
            }
            None => {
                let count = self.park_count(&of_account)? + 1;
                self.tables.park_count.put(&of_account, &count.to_be_bytes())?;
            }
        }
        self.tables.park_of.put_row(&of, &InstantRow::from(dumped.first))?;
        self.tables.park_age.put(&keys::park_age(&of_account, dumped.first, &number), &[])?;
        let row = ParkedRow { account: dumped.account.clone(), at: dumped.at.into(), entry: dumped.entry.clone() };
        self.tables.parked.put_row(&keys::parked(&number, dumped.id), &row)
    }
}

fn row(push: &DumpedPush) -> InboxRow {
    InboxRow { entry: push.entry.clone(), failures: push.failures, why: push.why.clone() }
}
