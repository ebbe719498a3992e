//! Pushes on their way into the inbox. Those that come while others are being written go together, by one script into one
//! partition: an append-only file that is synced for each answer makes one sync of them, and Redis one call.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::oneshot;

use crate::store::redis::Redis;
use crate::store::{InboxId, StoreError, Stores};

/// As much goes together: nobody else is served by Redis meanwhile.
const MOST_BYTES: usize = 1 << 20;
const MOST: usize = 256;

/// A push, and who waits for its id.
struct Arrival {
    entry: Bytes,
    lease: Duration,
    kept: oneshot::Sender<Stores<InboxId>>,
}

/// What is not yet written. It has no bound of its own: each stands for a request that waits, and those have one.
#[derive(Default)]
pub(super) struct Arrivals(Mutex<Waiting>);

#[derive(Default)]
struct Waiting {
    arrivals: Vec<Arrival>,
    /// Somebody writes, and will come back for these.
    writing: bool,
}

impl Arrivals {
    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Says whether nobody writes: the caller has to see to it.
    fn add(&self, arrival: Arrival) -> bool {
        let mut waiting = self.waiting();
        waiting.arrivals.push(arrival);
        !std::mem::replace(&mut waiting.writing, true)
    }

    /// The oldest that go together; with none, whoever comes next finds nobody writing.
    fn take(&self) -> Option<Vec<Arrival>> {
        let mut waiting = self.waiting();
        let mut bytes = 0;
        let fits = |arrival: &&Arrival| {
            bytes += arrival.entry.len();
            bytes <= MOST_BYTES
        };
        // One that is larger goes alone.
        let count = waiting.arrivals.iter().take(MOST).take_while(fits).count().max(1).min(waiting.arrivals.len());
        waiting.writing = count > 0;
        waiting.writing.then(|| waiting.arrivals.drain(..count).collect())
    }
}

impl Redis {
    /// Keeps a push, leased to the caller.
    pub(super) async fn put_push(&self, entry: Bytes, lease: Duration) -> Stores<InboxId> {
        let (kept, told) = oneshot::channel();
        if self.arrivals.add(Arrival { entry, lease, kept })
            && let Some(store) = self.me.upgrade()
        {
            // Not by the caller itself: it can stop waiting, and others wait for what it writes.
            tokio::spawn(store.put_arrivals());
        }
        told.await.unwrap_or_else(|_| Err(StoreError::Unavailable("the store is closed".to_owned())))
    }

    async fn put_arrivals(self: Arc<Self>) {
        while let Some(arrivals) = self.arrivals.take() {
            let pushes: Vec<(Bytes, Duration)> =
                arrivals.iter().map(|arrival| (arrival.entry.clone(), arrival.lease)).collect();
            let mut ids = self.put_pushes(pushes).await.map(Vec::into_iter);
            for arrival in arrivals {
                let id = match &mut ids {
                    Ok(ids) => ids.next().ok_or_else(|| StoreError::Damaged("a push has no id".to_owned())),
                    Err(error) => Err(error.clone()),
                };
                // Whoever no longer waits has not acknowledged it: it is read all the same, when its lease has ended.
                let _ = arrival.kept.send(id);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn add(arrivals: &Arrivals, bytes: usize) -> bool {
        let (kept, _) = oneshot::channel();
        arrivals.add(Arrival { entry: vec![0; bytes].into(), lease: Duration::ZERO, kept })
    }

    fn take(arrivals: &Arrivals) -> Option<Vec<usize>> {
        Some(arrivals.take()?.iter().map(|arrival| arrival.entry.len()).collect())
    }

    #[test]
    fn only_the_first_has_to_see_to_it_until_nothing_is_left() {
        let arrivals = Arrivals::default();
        assert!(add(&arrivals, 1));
        assert!(!add(&arrivals, 2));
        assert_eq!(take(&arrivals), Some(vec![1, 2]));
        assert!(!add(&arrivals, 3));
        assert_eq!(take(&arrivals), Some(vec![3]));
        assert_eq!(take(&arrivals), None);
        assert!(add(&arrivals, 4));
    }

    #[test]
    fn what_goes_together_has_a_bound_and_one_above_it_goes_alone() {
        let arrivals = Arrivals::default();
        for bytes in [MOST_BYTES / 2, MOST_BYTES / 2, 1, 2 * MOST_BYTES, 5] {
            add(&arrivals, bytes);
        }
        assert_eq!(take(&arrivals), Some(vec![MOST_BYTES / 2, MOST_BYTES / 2]));
        assert_eq!(take(&arrivals), Some(vec![1]));
        assert_eq!(take(&arrivals), Some(vec![2 * MOST_BYTES]));
        assert_eq!(take(&arrivals), Some(vec![5]));
        for _ in 0..=MOST {
            add(&arrivals, 1);
        }
        assert_eq!(take(&arrivals).map(|taken| taken.len()), Some(MOST));
        assert_eq!(take(&arrivals), Some(vec![1]));
    }
}
