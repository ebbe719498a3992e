//! What this process has written in the last minute: Redis promises no failover without loss, so whoever wrote it can write
//! it again. Bounded in bytes; what had no room was written longest ago.

#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};
use std::mem;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use jiff::Timestamp;
use tokio::time::{Duration, Instant};

use crate::store::{Commit, Erase, InboxId, Key, Tombstone};

/// No replica of Redis that takes over is further behind.
pub(super) const KEEP: Duration = Duration::from_secs(60);
/// Of all partitions together.
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
                Self::Erase(erase, _) => erase.change.len() + erase.state.as_ref().map_or(0, Bytes::len),
                Self::Buried { .. } | Self::Woken(_) | Self::Deleted { .. } => 0,
                Self::Record { value, .. } => value.len(),
                Self::Push { entry, .. } | Self::Parked { entry, .. } => entry.len(),
            }
    }
}

#[derive(Debug, Default)]
struct Kept {
    writes: VecDeque<(Instant, Arc<Write>)>,
    /// Whether the partition is in the order of all.
    in_order: bool,
}

/// Where the oldest writes are.
#[derive(Debug, Default)]
struct Order {
    /// Partitions that may hold something, by a time before which nothing of it was written.
    partitions: BinaryHeap<Reverse<(Instant, u32)>>,
    /// When the newest was written that was forgotten because there was no room.
    cut: Option<Instant>,
}

impl Order {
    /// How far back everything is remembered.
    fn window(&self, now: Instant) -> Duration {
        self.cut.map_or(KEEP, |cut| now.duration_since(cut).min(KEEP))
    }
}

/// By partition; all share the room, so that the oldest is forgotten first, wherever it lies.
#[derive(Debug)]
pub(super) struct Recent {
    partitions: Vec<Mutex<Kept>>,
    bytes: AtomicUsize,
    most_bytes: usize,
    /// Taken before a partition, never after.
    order: Mutex<Order>,
    began: Instant,
    /// In which second from there on what is outdated was looked for last.
    looked: AtomicU64,
}

impl Recent {
    pub(super) fn new(partitions: u32) -> Self {
        Self::of_bytes(partitions, MOST_BYTES)
    }

    fn of_bytes(partitions: u32, most_bytes: usize) -> Self {
        Self {
            partitions: (0..partitions).map(|_| Mutex::default()).collect(),
            bytes: AtomicUsize::new(0),
            most_bytes,
            order: Mutex::default(),
            began: Instant::now(),
            looked: AtomicU64::new(0),
        }
    }

    /// Notes it.
    pub(super) fn keep(&self, partition: u32, write: Write) {
        self.keep_at(partition, write, Instant::now());
    }

    fn keep_at(&self, partition: u32, write: Write, now: Instant) {
        let is_new = self.with(partition, |kept| {
            if let Write::Erase(erase @ Erase { state: None, .. }, _) = &write {
                self.erase(kept, erase);
            }
            self.bytes.fetch_add(write.bytes(), Ordering::Relaxed);
            // Another thread may have been faster: within a partition times never fall.
            let at = kept.writes.back().map_or(now, |(last, _)| now.max(*last));
            kept.writes.push_back((at, Arc::new(write)));
            (!mem::replace(&mut kept.in_order, true)).then_some(at)
        });
        if let Some(at) = is_new.flatten() {
            lock(&self.order).partitions.push(Reverse((at, partition)));
        }
        let second = now.duration_since(self.began).as_secs();
        if self.is_full() || self.looked.swap(second, Ordering::Relaxed) != second {
            self.forget(now, Some(partition));
        }
    }

    /// Pushes that are done need not come again.
    pub(super) fn end_pushes(&self, partition: u32, ids: &[InboxId]) {
        let is_left = |write: &Write| !matches!(write, Write::Push { id, .. } if ids.contains(id));
        self.with(partition, |kept| self.retain(kept, is_left));
    }

    /// What there is, in the order in which it was written.
    pub(super) fn of(&self, partition: u32) -> Vec<Arc<Write>> {
        self.of_at(partition, Instant::now())
    }

    fn of_at(&self, partition: u32, now: Instant) -> Vec<Arc<Write>> {
        let found = self.with(partition, |kept| {
            let is_recent = |at: &Instant| now.duration_since(*at) <= KEEP;
            kept.writes.iter().filter(|(at, _)| is_recent(at)).map(|(_, write)| Arc::clone(write)).collect()
        });
        found.unwrap_or_default()
    }

    /// How far back everything is remembered: less than a minute where there was no room for more.
    pub(super) fn window(&self) -> Duration {
        let now = Instant::now();
        // Also where nothing is written any more, nothing stays for longer than it is of use.
        self.forget(now, None);
        lock(&self.order).window(now)
    }

    /// Forgets what is outdated and, until there is room, what is oldest: only not the one thing there is of a partition where
    /// something was written just now.
    fn forget(&self, now: Instant, written: Option<u32>) {
        let mut order = lock(&self.order);
        while let Some(Reverse((since, partition))) = order.partitions.peek().copied() {
            let is_outdated = now.duration_since(since) > KEEP;
            if !is_outdated && !self.is_full() {
                return;
            }
            let (mut is_spared, mut forgotten) = (false, None);
            let first = self.with(partition, |kept| {
                let is_due = kept.writes.front().is_some_and(|(at, _)| *at <= since);
                is_spared = is_due && !is_outdated && kept.writes.len() == 1 && written == Some(partition);
                if is_due
                    && !is_spared
                    && let Some((at, write)) = kept.writes.pop_front()
                {
                    self.bytes.fetch_sub(write.bytes(), Ordering::Relaxed);
                    forgotten = Some(at);
                }
                kept.in_order = !kept.writes.is_empty();
                kept.writes.front().map(|(at, _)| *at)
            });
            if is_spared {
                return;
            }
            order.partitions.pop();
            if let Some(first) = first.flatten() {
                order.partitions.push(Reverse((first, partition)));
            }
            if let Some(at) = forgotten.filter(|_| !is_outdated) {
                self.cut(&mut order, at, now);
            }
        }
    }

    /// Something had to go before its time: said once, until a whole minute is remembered again.
    fn cut(&self, order: &mut Order, at: Instant, now: Instant) {
        let was_whole = order.window(now) == KEEP;
        order.cut = order.cut.max(Some(at));
        if was_whole {
            tracing::warn!(
                seconds = order.window(now).as_secs(),
                bytes = self.most_bytes,
                "more was written within a minute than is remembered of it: what a failover of Redis loses from before that \
                 would not be written again"
            );
        }
    }

    /// Not even here anything stays of an erased number. That generations of it were erased before is still to be repeated: as
    /// an erasure of all, of which nothing has to be known.
    fn erase(&self, kept: &mut Kept, whole: &Erase) {
        self.retain(kept, |write| match write {
            Write::Commit(commit, _) => commit.key != whole.key,
            Write::Parked { key, .. } => *key != whole.key,
            _ => true,
        });
        for (_, write) in &mut kept.writes {
            if let Write::Erase(part, revision) = &**write
                && part.key == whole.key
                && part.state.is_some()
            {
                let (generation, change) = (part.generation, part.change.clone());
                let nothing = Write::Erase(Erase { generation, change, ..whole.clone() }, *revision);
                self.bytes.fetch_sub(write.bytes().saturating_sub(nothing.bytes()), Ordering::Relaxed);
                *write = Arc::new(nothing);
            }
        }
    }

    fn retain(&self, kept: &mut Kept, wanted: impl Fn(&Write) -> bool) {
        kept.writes.retain(|(_, write)| {
            let is_wanted = wanted(write);
            if !is_wanted {
                self.bytes.fetch_sub(write.bytes(), Ordering::Relaxed);
            }
            is_wanted
        });
    }

    fn is_full(&self) -> bool {
        self.bytes.load(Ordering::Relaxed) > self.most_bytes
    }

    fn with<T>(&self, partition: u32, act: impl FnOnce(&mut Kept) -> T) -> Option<T> {
        let kept = usize::try_from(partition).ok().and_then(|place| self.partitions.get(place));
        kept.map(|kept| act(&mut lock(kept)))
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
