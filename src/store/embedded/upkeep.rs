//! What time makes superfluous: old log entries, parked pushes, tombstones. In small steps, so that nobody waits long.

use std::ops::ControlFlow;

use jiff::Timestamp;

use crate::store::embedded::keys;
use crate::store::embedded::rows::{LogRow, TombstoneRow, read};
use crate::store::embedded::tables::ReadSlot;
use crate::store::embedded::write::Write;
use crate::store::{Stores, Trims};

/// Entries that go in one step.
pub(super) const STEP: usize = 500;

impl Write<'_> {
    /// Removes up to [`STEP`] entries of the log: those from before this, and the oldest where there are more than so many.
    pub(super) fn trim(&mut self, before_millis: u64, most: u64) -> Stores<Trims> {
        let mut old: Vec<(Vec<u8>, Vec<u8>)> = Vec::new();
        let mut excess = self.tables.log.len()?.saturating_sub(most);
        let mut trims = Trims::default();
        self.tables.log.scan(&[], None, |key, value| {
            let aged = keys::read_position(key)?.millis < before_millis;
            if old.len() >= STEP || !(aged || excess > 0) {
                return Ok(ControlFlow::Break(()));
            }
            trims += if aged { Trims { aged: 1, cut: 0 } } else { Trims { aged: 0, cut: 1 } };
            excess = excess.saturating_sub(1);
            old.push((key.to_vec(), read::<LogRow>(value)?.generation));
            Ok(ControlFlow::Continue(()))
        })?;
        for (key, generation) in &old {
            let position = keys::read_position(key)?;
            self.tables.log.remove(key)?;
            if !generation.is_empty() {
                self.tables.log_of.remove(&keys::log_of(generation, position))?;
            }
            self.counters.trimmed = position.into();
        }
        Ok(trims)
    }

    /// Forgets the pushes of these numbers that were parked before this; says how many.
    pub(super) fn forget_overdue(&mut self, overdue: &[Overdue], before: Timestamp) -> Stores<u64> {
        let mut forgotten = 0;
        for Overdue { number, account } in overdue {
            forgotten += self.forget_parked(number, account, Some(before))?;
        }
        Ok(forgotten)
    }

    /// Forgets those of these tombstones that have ended; says how many.
    pub(super) fn forget_tombstones(&mut self, hashes: &[Vec<u8>], now: Timestamp) -> Stores<u64> {
        let mut forgotten = 0;
        for hash in hashes {
            if let Some(row) = self.tables.tombstones.row::<TombstoneRow>(hash)?
                && row.until.read()? <= now
            {
                self.tables.tombstones.remove(hash)?;
                forgotten += 1;
            }
        }
        Ok(forgotten)
    }
}

/// What a step found, and the place after which the next one goes on; no place once all has been seen.
pub(super) type Found<T> = (Vec<T>, Option<Vec<u8>>);

/// A number that an account parked too long ago.
#[derive(Clone, Debug)]
pub(super) struct Overdue {
    pub(super) number: Vec<u8>,
    pub(super) account: String,
}

/// Numbers parked before this; looks at [`STEP`] of them after the place.
pub(super) fn long_parked(park_age: &ReadSlot, before: Timestamp, after: Option<&[u8]>) -> Stores<Found<Overdue>> {
    let (mut overdue, mut place, mut seen) = (Vec::new(), None, 0);
    park_age.scan(&[], after, |key, _| {
        let (account, first, number) = keys::read_park_age(key)?;
        if first < before {
            overdue.push(Overdue { number, account });
        }
        seen += 1;
        Ok(break_at_step(seen, key, &mut place))
    })?;
    Ok((overdue, place))
}

/// Hashes of tombstones that have ended, likewise.
pub(super) fn ended(tombstones: &ReadSlot, now: Timestamp, after: Option<&[u8]>) -> Stores<Found<Vec<u8>>> {
    let (mut ended, mut place, mut seen) = (Vec::new(), None, 0);
    tombstones.scan(&[], after, |key, value| {
        if read::<TombstoneRow>(value)?.until.read()? <= now {
            ended.push(key.to_vec());
        }
        seen += 1;
        Ok(break_at_step(seen, key, &mut place))
    })?;
    Ok((ended, place))
}

fn break_at_step(seen: usize, key: &[u8], place: &mut Option<Vec<u8>>) -> ControlFlow<()> {
    if seen < STEP {
        return ControlFlow::Continue(());
    }
    *place = Some(key.to_vec());
    ControlFlow::Break(())
}
