//! The pushes that this process has leased and not ended. At the stop they are handed back, so that whoever goes on takes
//! them at once and need not wait for the leases to end.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::store::{InboxId, Store};

/// Leases that have ended are forgotten when there are so many, and each time there are twice as many as were left.
const TIDY: usize = 1024;

/// Pushes under our leases.
#[derive(Debug, Default)]
pub struct Held(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    ends: HashMap<InboxId, Instant>,
    tidy_at: usize,
}

impl Held {
    fn lock(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A push is leased for so long.
    pub fn take(&self, id: InboxId, lease: Duration) {
        let mut known = self.lock();
        let now = Instant::now();
        if known.ends.len() >= known.tidy_at.max(TIDY) {
            known.ends.retain(|_, ends| now < *ends);
            known.tidy_at = 2 * known.ends.len();
        }
        // A lease without an end ends with the process.
        if let Some(ends) = now.checked_add(lease) {
            known.ends.insert(id, ends);
        }
    }

    /// These are done, or free already.
    pub fn ended(&self, ids: &[InboxId]) {
        let mut known = self.lock();
        for id in ids {
            known.ends.remove(id);
        }
    }

    /// Frees what is left, for whoever takes it first. A push that is still being read is read twice, which is harmless.
    pub async fn hand_back(&self, store: &dyn Store) {
        let now = Instant::now();
        let left: Vec<InboxId> = self.lock().ends.drain().filter(|(_, ends)| now < *ends).map(|(id, _)| id).collect();
        if left.is_empty() {
            return;
        }
        match store.inbox_free(&left).await {
            Ok(()) => tracing::info!(pushes = left.len(), "pushes handed back unread"),
            Err(error) => tracing::warn!(%error, pushes = left.len(), "pushes wait for their leases to end"),
        }
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;
    use crate::store::embedded::Embedded;

    const LEASE: Duration = Duration::from_secs(300);

    #[tokio::test]
    async fn what_is_not_ended_is_free_at_once_and_nothing_is_kept_for_ever() {
        let (store, held) = (Embedded::in_memory().unwrap(), Held::default());
        let mut ids = Vec::new();
        for text in ["done", "left"] {
            let id = store.inbox_put(Bytes::from(text), LEASE).await.unwrap();
            held.take(id, LEASE);
            ids.push(id);
        }
        held.ended(&ids[..1]);
        assert!(store.inbox_claim(10, LEASE).await.unwrap().is_empty());
        held.hand_back(&store).await;
        let free: Vec<_> = store.inbox_claim(10, LEASE).await.unwrap().iter().map(|kept| kept.id).collect();
        assert_eq!(free, ids[1..]);
        // It is another's now.
        held.hand_back(&store).await;
        assert!(store.inbox_claim(10, LEASE).await.unwrap().is_empty());

        for id in 0..10_000 {
            held.take(id, Duration::ZERO);
        }
        assert!(held.lock().ends.len() <= TIDY, "{}", held.lock().ends.len());
    }
}
