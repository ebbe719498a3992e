//! The index of the numbers under which others carry shipments on, and tombstones of such numbers.

use std::ops::ControlFlow;

use crate::store::embedded::keys;
use crate::store::embedded::numbers::NumberHash;
use crate::store::embedded::read::View;
use crate::store::embedded::rows::{LegRow, TombstoneRow};
use crate::store::embedded::tables::{LEGS, Slot};
use crate::store::embedded::write::Write;
use crate::store::{Carried, Key, MOST_CARRIED, Stores, Tombstone, spread};

impl View {
    /// The generations that are carried on under a number.
    pub(super) fn carrying(&self, leg: &Key) -> Stores<Vec<Carried>> {
        carrying(&self.open(LEGS)?, leg)
    }
}

impl Write<'_> {
    /// The same, before anything else is written.
    pub(super) fn carrying(&self, leg: &Key) -> Stores<Vec<Carried>> {
        carrying(&self.tables.legs, leg)
    }

    /// Puts a generation under the numbers of its legs, and takes it away from those that it no longer has.
    pub(super) fn put_legs(&mut self, key: &Key, generation: &[u8], before: &[LegRow], after: &[LegRow]) -> Stores<()> {
        let entry = |leg: &LegRow| -> Stores<Vec<u8>> {
            let (carrier, number) = leg.read()?;
            Ok(keys::leg_entry(&Key { tenant: key.tenant.clone(), carrier, number }, generation))
        };
        for gone in before.iter().filter(|leg| !after.contains(leg)) {
            self.tables.legs.remove(&entry(gone)?)?;
        }
        for come in after.iter().filter(|leg| !before.contains(leg)) {
            self.tables.legs.put(&entry(come)?, &[])?;
        }
        Ok(())
    }

    /// Keeps a tombstone, joined with the one that is there.
    pub(super) fn bury(&mut self, key: &Key, tombstone: &Tombstone, hash: &NumberHash) -> Stores<()> {
        let there = self.tables.tombstones.row::<TombstoneRow>(hash)?;
        let residue = u32::try_from(spread(key) % u64::from(super::numbers::RESIDUES)).unwrap_or_default();
        let row = TombstoneRow::later(tombstone, there.as_ref());
        let row = TombstoneRow { residue, modulus: super::numbers::RESIDUES, ..row };
        self.tables.tombstones.put_row(hash, &row)
    }
}

fn carrying<T>(legs: &Slot<T>, leg: &Key) -> Stores<Vec<Carried>>
where
    T: redb::ReadableTable<&'static [u8], &'static [u8]>,
{
    let mut found = Vec::new();
    legs.scan(&keys::generations(&keys::number(leg)), None, |entry, _| {
        found.push(keys::read_leg_entry(leg, entry)?);
        Ok(if found.len() < MOST_CARRIED { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
    })?;
    Ok(found)
}
