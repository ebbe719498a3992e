//! What this process has written in the last minute: Redis promises no failover without loss, so whoever wrote it can write
//! it again. Bounded in bytes; what had no room was written longest ago.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use jiff::Timestamp;
use tokio::time::{Duration, Instant};

use crate::store::{Commit, Erase, InboxId, Key, Tombstone};

/// No replica of Redis that takes over is further behind.
const KEEP: Duration = Duration::from_secs(60);
/// Over all partitions.
const MOST_BYTES: usize = 64 << 20;
/// What an entry costs beside its bytes.
const OVERHEAD: usize = 512;

/// What was written.
#[derive(Debug)]
pub(super) enum Write {
    /// And the revision that it got.
    Commit(Commit, u64),
    /// And the revision that this got.
    Erase(Erase, u64),
    /// A tombstone without a number.
    Buried {
        key: Key,
        tombstone: Tombstone,
    },
    /// An order that is to look at its shipments again.
    Woken(Key),
    Record {
        name: String,
        revision: u64,
        value: Bytes,
    },
    Deleted {
        name: String,
        revision: u64,
    },
    Push {
        id: InboxId,
        entry: Bytes,
    },
    Parked {
        account: String,
        key: Key,
        entry: Bytes,
        now: Timestamp,
        capacity: usize,
    },
}

impl Write {
    fn bytes(&self) -> usize {
        OVERHEAD
            + match self {
                Self::Commit(commit, _) => {
                    let generations = commit.generations.iter().map(|generation| {
                        generation.public.len() + generation.change.as_ref().map_or(0, Bytes::len) + OVERHEAD
                    });
                    commit.state.len() + generations.sum::<usize>()
                }
                Self::Erase(..) | Self::Buried { .. } | Self::Woken(_) | Self::Deleted { .. } => 0,
                Self::Record { value, .. } => value.len(),
                Self::Push { entry, .. } | Self::Parked { entry, .. } => entry.len(),
            }
    }
}

#[derive(Debug, Default)]
struct Kept {
    writes: VecDeque<(Instant, Arc<Write>)>,
    bytes: usize,
}

impl Kept {
    fn forget_first(&mut self) {
        if let Some((_, write)) = self.writes.pop_front() {
            self.bytes = self.bytes.saturating_sub(write.bytes());
        }
    }

    fn retain(&mut self, wanted: impl Fn(&Write) -> bool) {
        self.writes.retain(|(_, write)| wanted(write));
        self.bytes = self.writes.iter().map(|(_, write)| write.bytes()).sum();
    }
}

/// By partition.
#[derive(Debug)]
pub(super) struct Recent {
    partitions: Vec<Mutex<Kept>>,
    most_bytes: usize,
}

impl Recent {
    pub(super) fn new(partitions: u32) -> Self {
        let partitions: Vec<Mutex<Kept>> = (0..partitions).map(|_| Mutex::default()).collect();
        let most_bytes = MOST_BYTES / partitions.len().max(1);
        Self { partitions, most_bytes }
    }

    /// Notes it.
    pub(super) fn keep(&self, partition: u32, write: Write) {
        let now = Instant::now();
        self.with(partition, |kept| {
            if let Write::Erase(Erase { key, state: None, .. }, _) = &write {
                // Not even here anything stays of it.
                kept.retain(|before| !matches!(before, Write::Commit(commit, _) if commit.key == *key));
            }
            kept.bytes += write.bytes();
            kept.writes.push_back((now, Arc::new(write)));
            while let Some((at, _)) = kept.writes.front()
                && (kept.bytes > self.most_bytes || now.duration_since(*at) > KEEP)
            {
                kept.forget_first();
            }
        });
    }

    /// Pushes that are done need not come again.
    pub(super) fn end_pushes(&self, partition: u32, ids: &[InboxId]) {
        self.with(partition, |kept| kept.retain(|write| !matches!(write, Write::Push { id, .. } if ids.contains(id))));
    }

    /// What there is, in the order in which it was written.
    pub(super) fn of(&self, partition: u32) -> Vec<Arc<Write>> {
        let mut found = Vec::new();
        let now = Instant::now();
        self.with(partition, |kept| {
            while kept.writes.front().is_some_and(|(at, _)| now.duration_since(*at) > KEEP) {
                kept.forget_first();
            }
            found = kept.writes.iter().map(|(_, write)| Arc::clone(write)).collect();
        });
        found
    }

    fn with(&self, partition: u32, act: impl FnOnce(&mut Kept)) {
        let kept = usize::try_from(partition).ok().and_then(|place| self.partitions.get(place));
        if let Some(kept) = kept {
            act(&mut kept.lock().unwrap_or_else(PoisonError::into_inner));
        }
    }
}
