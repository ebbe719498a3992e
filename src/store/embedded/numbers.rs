//! Writing numbers: commit, touch, erase. Each looks at everything it depends on before it writes anything.

use crate::store::embedded::keys;
use crate::store::embedded::rows::{ListedRow, NumberRow, TombstoneRow};
use crate::store::embedded::write::Write;
use crate::store::{Commit, Erase, Freshness, GenerationCommit, Key, StoreError, Stores, Touch, Work, spread};

/// A tombstone tells no more of its number than which of so many partitions it would be in. A store with as many has to
/// tell that anyhow.
pub(super) const RESIDUES: u32 = 64;

/// The keyed hash under which an erased number is remembered.
pub(super) type NumberHash = [u8; 32];

impl Write<'_> {
    /// Commits one number.
    pub(super) fn commit(&mut self, commit: &Commit, hash: &NumberHash) -> Stores<u64> {
        let number = keys::number(&commit.key);
        let found: Option<NumberRow> = self.tables.numbers.row(&number)?;
        if found.as_ref().map(|row| row.revision) != commit.expected {
            return Err(StoreError::Conflict);
        }
        let before = match found {
            Some(row) => row.revision,
            None => self.tables.tombstones.row::<TombstoneRow>(hash)?.map_or(0, |row| row.revision),
        };
        let listed = commit
            .generations
            .iter()
            .map(|changed| self.tables.listed.row(&keys::generation(&number, changed.generation)))
            .collect::<Stores<Vec<Option<ListedRow>>>>()?;
        self.check_fence(&number, commit.fence.as_ref())?;

        let row = NumberRow { revision: before + 1, state: commit.state.clone() };
        self.tables.numbers.put_row(&number, &row)?;
        for (changed, listed) in commit.generations.iter().zip(listed) {
            self.put_generation(&commit.key, &number, changed, listed)?;
        }
        self.put_due(&commit.key, &number, &commit.due)?;
        Ok(row.revision)
    }

    fn put_generation(
        &mut self,
        key: &Key,
        number: &[u8],
        changed: &GenerationCommit,
        before: Option<ListedRow>,
    ) -> Stores<()> {
        let generation = keys::generation(number, changed.generation);
        let stale = match (&changed.freshness, &before) {
            (Some(freshness), _) => freshness.stale,
            (None, Some(before)) => before.stale,
            (None, None) => false,
        };
        let listed = ListedRow::new(&changed.listed, stale);
        let legs_before = before.as_ref().map(|row| row.legs.as_slice()).unwrap_or_default();
        self.put_legs(key, &generation, legs_before, &listed.legs)?;
        let order_before = before.map(|row| row.order_id).unwrap_or_default();
        if order_before != listed.order_id {
            if !order_before.is_empty() {
                self.tables.orders.remove(&keys::order_entry(&key.tenant, &order_before, &generation))?;
            }
            if !listed.order_id.is_empty() {
                self.tables.orders.put(&keys::order_entry(&key.tenant, &listed.order_id, &generation), &[])?;
            }
        }
        self.tables.shown.put(&generation, &changed.public)?;
        self.tables.listed.put_row(&generation, &listed)?;
        if let Some(freshness) = &changed.freshness {
            self.tables.freshness.put(&generation, &freshness.bytes)?;
        }
        if let Some(change) = &changed.change {
            self.append(key, Some(&generation), change.clone())?;
        }
        Ok(())
    }

    /// Sets freshness and due entries; the revision stays.
    pub(super) fn touch(&mut self, touch: &Touch) -> Stores<()> {
        let number = keys::number(&touch.key);
        let found: Option<NumberRow> = self.tables.numbers.row(&number)?;
        if found.is_none_or(|row| row.revision != touch.expected) {
            return Err(StoreError::Conflict);
        }
        let generation = keys::generation(&number, touch.generation);
        let Some(listed) = self.tables.listed.row::<ListedRow>(&generation)? else {
            return Err(StoreError::Conflict);
        };
        self.check_fence(&number, touch.fence.as_ref())?;

        if let Some(Freshness { bytes, stale }) = &touch.freshness {
            self.tables.freshness.put(&generation, bytes)?;
            if listed.stale != *stale {
                self.tables.listed.put_row(&generation, &ListedRow { stale: *stale, ..listed })?;
            }
        }
        self.put_due(&touch.key, &number, &touch.due)
    }

    /// Erases a generation, and the number with its last one.
    pub(super) fn erase(&mut self, erase: &Erase, hash: &NumberHash) -> Stores<()> {
        let number = keys::number(&erase.key);
        let found: Option<NumberRow> = self.tables.numbers.row(&number)?;
        let Some(row) = found.filter(|row| row.revision == erase.expected) else {
            return Err(StoreError::Conflict);
        };
        let revision = row.revision + 1;

        self.erase_parked(&number)?;
        match &erase.state {
            Some(state) => {
                self.erase_generation(&erase.key, &keys::generation(&number, erase.generation))?;
                self.tables.numbers.put_row(&number, &NumberRow { revision, state: state.clone() })?;
            }
            None => {
                for generation in self.tables.listed.keys(&keys::generations(&number), usize::MAX)? {
                    self.erase_generation(&erase.key, &generation)?;
                }
                for work in Work::ALL {
                    self.take_due(&erase.key, &number, work)?;
                    self.end_work(keys::due_of(&number, work));
                }
                self.tables.numbers.remove(&number)?;
            }
        }
        let tombstone = TombstoneRow {
            generation: erase.tombstone.generation,
            last_event: erase.tombstone.last_event.into(),
            until: erase.tombstone.until.into(),
            revision,
            residue: u32::try_from(spread(&erase.key) % u64::from(RESIDUES)).unwrap_or_default(),
            modulus: RESIDUES,
        };
        self.tables.tombstones.put_row(hash, &tombstone)?;
        self.append(&erase.key, None, erase.change.clone())
    }

    fn erase_generation(&mut self, key: &Key, generation: &[u8]) -> Stores<()> {
        self.take_generation(key, generation)?;
        for entry in self.tables.log_of.keys(generation, usize::MAX)? {
            self.tables.log.remove(&keys::position(keys::read_position(&entry)?))?;
            self.tables.log_of.remove(&entry)?;
        }
        Ok(())
    }

    /// Takes a generation's record away; its changes stay.
    pub(super) fn take_generation(&mut self, key: &Key, generation: &[u8]) -> Stores<()> {
        if let Some(listed) = self.tables.listed.row::<ListedRow>(generation)? {
            if !listed.order_id.is_empty() {
                self.tables.orders.remove(&keys::order_entry(&key.tenant, &listed.order_id, generation))?;
            }
            self.put_legs(key, generation, &listed.legs, &[])?;
        }
        self.tables.shown.remove(generation)?;
        self.tables.freshness.remove(generation)?;
        self.tables.listed.remove(generation)?;
        Ok(())
    }
}
