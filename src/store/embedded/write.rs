//! One write transaction while jobs are applied to it: the tables, the counters, and what becomes of leases once it is
//! durable. A job that is refused has written nothing.

use std::time::Duration;

use crate::clock::MachineClock;
use crate::store::embedded::keys;
use crate::store::embedded::leases::Leases;
use crate::store::embedded::rows::{CountersRow, LogRow};
use crate::store::embedded::tables::Tables;
use crate::store::{Fence, InboxId, Key, Position, StoreError, Stores};

/// The key of the counters in the table of the store itself.
pub(super) const COUNTERS: &[u8] = b"counters";

/// What a lease waits for.
#[derive(Debug)]
enum Settlement {
    /// Work held for a commit: ends with it, or is free to be taken over again without it.
    Work { entry: Vec<u8>, token: u64 },
    /// The entry is gone if the transaction comes about.
    GoneWork { entry: Vec<u8> },
    /// The push is gone or free if the transaction comes about.
    EndedRead { id: InboxId },
    /// The push never was if the transaction does not come about.
    NewRead { id: InboxId },
}

/// A write transaction.
#[derive(Debug)]
pub(super) struct Write<'txn> {
    pub(super) tables: Tables<'txn>,
    pub(super) counters: CountersRow,
    pub(super) clock: &'txn MachineClock,
    leases: &'txn Leases,
    settlements: Vec<Settlement>,
}

impl<'txn> Write<'txn> {
    pub(super) fn new(
        tables: Tables<'txn>,
        counters: CountersRow,
        clock: &'txn MachineClock,
        leases: &'txn Leases,
    ) -> Self {
        Self { tables, counters, clock, leases, settlements: Vec::new() }
    }

    /// An id that was never given before.
    pub(super) fn next_id(&mut self) -> u64 {
        self.counters.id += 1;
        self.counters.id
    }

    /// Refuses unless the lease still is the caller's; from here on nobody takes it over until the transaction is over.
    pub(super) fn check_fence(&mut self, number: &[u8], fence: Option<&Fence>) -> Stores<()> {
        let Some(fence) = fence else {
            return Ok(());
        };
        let entry = keys::due_of(number, fence.work);
        if !self.leases.lock().hold(&entry, fence.token, self.clock.running()) {
            return Err(StoreError::Fenced);
        }
        self.settlements.push(Settlement::Work { entry, token: fence.token });
        Ok(())
    }

    /// Ends the leases on an entry that is taken away.
    pub(super) fn end_work(&mut self, entry: Vec<u8>) {
        self.settlements.push(Settlement::GoneWork { entry });
    }

    /// Ends the lease of a push.
    pub(super) fn end_read(&mut self, id: InboxId) {
        self.settlements.push(Settlement::EndedRead { id });
    }

    /// Leases a push to the caller before anybody can see it.
    pub(super) fn lease_read(&mut self, id: InboxId, lease: Duration) {
        let now = self.clock.running();
        self.leases.lock().read(id, now, now.saturating_add(lease));
        self.settlements.push(Settlement::NewRead { id });
    }

    /// Appends to the log; `generation` is the key of the shipment, `None` for what an erasure must not remove.
    pub(super) fn append(&mut self, key: &Key, generation: Option<&[u8]>, change: bytes::Bytes) -> Stores<()> {
        let newest = Position::from(self.counters.newest);
        let now = Position { millis: self.clock.wall_millis(), count: 0 };
        let position = now.max(match newest.count.checked_add(1) {
            Some(count) => Position { millis: newest.millis, count },
            None => Position { millis: newest.millis + 1, count: 0 },
        });
        let row = LogRow {
            tenant: key.tenant.as_str().to_owned(),
            generation: generation.unwrap_or_default().to_vec(),
            change,
        };
        self.tables.log.put_row(&keys::position(position), &row)?;
        if let Some(generation) = generation {
            self.tables.log_of.put(&keys::log_of(generation, position), &[])?;
        }
        self.counters.newest = position.into();
        Ok(())
    }

    /// Ends what the transaction held, once it is durable or given up.
    pub(super) fn settle(settlements: Settlements, leases: &Leases, committed: bool) {
        let mut held = leases.lock();
        for settlement in settlements.0 {
            match settlement {
                Settlement::Work { entry, token } => held.settle(&entry, token, committed),
                Settlement::GoneWork { entry } if committed => held.end(&entry),
                Settlement::EndedRead { id } if committed => held.end_read(id),
                Settlement::NewRead { id } if !committed => held.end_read(id),
                _ => {}
            }
        }
    }

    /// Writes the counters and gives up the tables; what is left to settle comes after the commit.
    pub(super) fn finish(mut self) -> (Settlements, CountersRow, Stores<()>) {
        let written = self.tables.meta.put_row(COUNTERS, &self.counters);
        (Settlements(self.settlements), self.counters, written)
    }

    /// Gives up the tables; nothing of it will be.
    pub(super) fn abandon(self) -> Settlements {
        Settlements(self.settlements)
    }
}

/// What is left to settle with the leases.
#[derive(Debug, Default)]
pub(super) struct Settlements(Vec<Settlement>);
