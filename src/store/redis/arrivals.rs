//! Pushes on their way into the inbox. Those that come while others are being written go together, a bundle of them by one
//! script into one partition: an append-only file that is synced for each answer makes one sync of them, and Redis a few
//! calls. Partitions are taken in turn, so the node of one that does not answer holds up nobody but those whose turn it was.

use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, join_all};
use tokio::sync::oneshot;
use tokio::time::timeout;

use crate::store::redis::Redis;
use crate::store::{InboxId, StoreError, Stores};

/// As much goes together: nobody else is served by Redis meanwhile.
const MOST_BYTES: usize = 1 << 20;
const MOST: usize = 256;
/// Of it, so much by one script: for several Redis takes a sixth less time than for one with all of it.
const BUNDLE_BYTES: usize = 56 << 10;
/// After so long those that have come since are not kept waiting: longer than a sync of a good disk, and nothing beside the
/// time in which an answer is given up.
const SLOW: Duration = Duration::from_millis(50);
/// So many can be slow at a time; more only wait for the same.
const MOST_SLOW: usize = 32;

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
    /// Others whose answer takes long; they will not come back.
    slow: usize,
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

    /// Whoever writes has waited long: says whether somebody else is to come back for these.
    fn leave(&self) -> bool {
        let mut waiting = self.waiting();
        let leaves = waiting.slow < MOST_SLOW;
        waiting.slow += usize::from(leaves);
        leaves
    }

    /// And has its answer.
    fn arrive(&self) {
        let mut waiting = self.waiting();
        waiting.slow = waiting.slow.saturating_sub(1);
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

    /// Boxed, as it can go on in another task.
    fn put_arrivals(self: Arc<Self>) -> BoxFuture<'static, ()> {
        async move {
            while let Some(arrivals) = self.arrivals.take() {
                let bundles = bundles(arrivals).into_iter().map(|bundle| self.put_bundle(bundle));
                let mut writing = pin!(join_all(bundles));
                if timeout(SLOW, writing.as_mut()).await.is_ok() {
                    continue;
                }
                if self.arrivals.leave() {
                    tokio::spawn(Arc::clone(&self).put_arrivals());
                    writing.await;
                    self.arrivals.arrive();
                    return;
                }
                writing.await;
            }
        }
        .boxed()
    }

    async fn put_bundle(&self, bundle: Vec<Arrival>) {
        let pushes = bundle.iter().map(|arrival| (arrival.entry.clone(), arrival.lease)).collect();
        let ids = self.put_pushes(pushes).await;
        tell(bundle, ids);
    }
}

/// What goes by one script each, in the order in which it came; one that is larger goes alone.
fn bundles(arrivals: Vec<Arrival>) -> Vec<Vec<Arrival>> {
    let (mut bundles, mut bytes) = (Vec::<Vec<Arrival>>::new(), 0);
    for arrival in arrivals {
        bytes += arrival.entry.len();
        match bundles.last_mut() {
            Some(bundle) if bytes <= BUNDLE_BYTES => bundle.push(arrival),
            _ => {
                bytes = arrival.entry.len();
                bundles.push(vec![arrival]);
            }
        }
    }
    bundles
}

/// Tells all of them.
fn tell(arrivals: Vec<Arrival>, ids: Stores<Vec<InboxId>>) {
    let mut ids = ids.map(Vec::into_iter);
    for arrival in arrivals {
        let id = match &mut ids {
            Ok(ids) => ids.next().ok_or_else(|| StoreError::Damaged("a push has no id".to_owned())),
            Err(error) => Err(error.clone()),
        };
        // Whoever no longer waits has not acknowledged it: it is read all the same, when its lease has ended.
        let _ = arrival.kept.send(id);
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
    fn whoever_is_slow_is_not_waited_for_and_there_are_not_many_of_them() {
        let arrivals = Arrivals::default();
        assert!(add(&arrivals, 1));
        assert_eq!(take(&arrivals), Some(vec![1]));
        assert!(!add(&arrivals, 2), "another takes these, not whoever comes next");
        for _ in 0..MOST_SLOW {
            assert!(arrivals.leave());
        }
        assert_eq!(take(&arrivals), Some(vec![2]));
        assert!(!arrivals.leave());
        arrivals.arrive();
        assert!(arrivals.leave());
        assert_eq!(take(&arrivals), None);
        assert!(add(&arrivals, 3));
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

    #[test]
    fn one_script_takes_no_more_than_a_bundle_and_none_is_left_out() {
        let arrivals = Arrivals::default();
        let sizes = [BUNDLE_BYTES - 1, 1, 1, 2 * BUNDLE_BYTES, 0, 5, BUNDLE_BYTES, 7];
        for bytes in sizes {
            add(&arrivals, bytes);
        }
        let bundles = bundles(arrivals.take().unwrap()).into_iter();
        let bundles: Vec<Vec<usize>> =
            bundles.map(|bundle| bundle.iter().map(|arrival| arrival.entry.len()).collect()).collect();
        assert_eq!(bundles, [&sizes[..2], &[1], &[2 * BUNDLE_BYTES], &[0, 5], &[BUNDLE_BYTES], &[7]]);
    }
}
