//! This process among those that share a store: a name of its own, which the others take for living while its lease runs.
//! Knows no backend and nothing of carriers.
//!
//! A process trusts its name for half of its lease only: whatever it has begun by then is on its way before anybody can
//! count it as gone. One that was late (stopped, cut off from the store) comes back under another name.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::store::{Store, StoreError};

/// The others take a process for living so long after it last said so.
pub const LEASE: Duration = Duration::from_secs(15);

/// It acts under its name so long after it last began to say so.
const TRUSTED: Duration = Duration::from_secs(8);

/// It says so this often.
const ROUND: Duration = Duration::from_secs(3);

/// Where the store did not hear it, it says so again as soon as this: it asks no carrier until it is heard.
const AGAIN: Duration = Duration::from_millis(500);

/// Whether another lives is not asked again for so long.
const BELIEVED: Duration = Duration::from_secs(3);

/// A process and the store it shares. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Replica {
    store: Arc<dyn Store>,
    inner: Arc<Mutex<Inner>>,
}

#[derive(Debug)]
struct Inner {
    name: u64,
    /// When it last began to say that it lives.
    said: Instant,
    /// Others that are gone. A name never comes back.
    gone: BTreeSet<u64>,
    /// When others were last found living.
    living: BTreeMap<u64, Instant>,
}

impl Replica {
    /// Joins those that share the store.
    pub async fn join(store: Arc<dyn Store>) -> Result<Self, StoreError> {
        let said = Instant::now();
        let name = rand::random();
        let inner = Inner { name, said, gone: BTreeSet::new(), living: BTreeMap::new() };
        let replica = Self { store, inner: Arc::new(Mutex::new(inner)) };
        if !replica.store.lease(&lease(name), name, LEASE).await? {
            return Err(StoreError::Unavailable("a name made of 64 random bits is taken".into()));
        }
        Ok(replica)
    }

    /// What it shares with the others.
    pub fn store(&self) -> &dyn Store {
        &*self.store
    }

    /// Its name, whether it may act under it or not.
    pub fn name(&self) -> u64 {
        self.lock().name
    }

    /// The name it may act under; `None` while the others may take it for gone.
    pub fn standing(&self) -> Option<u64> {
        let inner = self.lock();
        (inner.said.elapsed() < TRUSTED).then_some(inner.name)
    }

    /// Says that it lives until told to stop.
    pub async fn keep(self, stop: CancellationToken) {
        let mut heard = true;
        while stop.run_until_cancelled(tokio::time::sleep(if heard { ROUND } else { AGAIN })).await.is_some() {
            let said = self.say().await;
            if let Err(error) = said.as_ref()
                && heard
            {
                tracing::warn!(%error, "the other replicas are not told that this one lives; without that it asks no carrier");
            }
            heard = said.is_ok();
        }
    }

    /// Says that it lives.
    pub async fn say(&self) -> Result<(), StoreError> {
        let began = Instant::now();
        let (name, late) = {
            let inner = self.lock();
            (inner.name, began.duration_since(inner.said) >= LEASE)
        };
        if !late && self.store.lease(&lease(name), name, LEASE).await? {
            self.lock().said = began;
            return Ok(());
        }
        tracing::warn!("this replica was late, the others may have taken it for gone: it goes on under another name");
        let (began, name) = (Instant::now(), rand::random());
        if self.store.lease(&lease(name), name, LEASE).await? {
            let mut inner = self.lock();
            inner.name = name;
            inner.said = began;
        }
        Ok(())
    }

    /// Whether another is gone. Whoever finds it so takes its lease, so that it learns of that should it come back.
    pub async fn is_gone(&self, other: u64) -> Result<bool, StoreError> {
        let me = {
            let mut inner = self.lock();
            inner.living.retain(|_, seen| seen.elapsed() < BELIEVED);
            if inner.gone.contains(&other) {
                return Ok(true);
            }
            if other == inner.name || inner.living.contains_key(&other) {
                return Ok(false);
            }
            inner.name
        };
        let gone = self.store.lease(&lease(other), me, LEASE).await?;
        let mut inner = self.lock();
        if gone {
            inner.gone.insert(other);
        } else {
            inner.living.insert(other, Instant::now());
        }
        Ok(gone)
    }

    /// Leaves, so that the others need not wait for the lease to end.
    pub async fn leave(&self) -> Result<(), StoreError> {
        let name = self.name();
        self.store.unlease(&lease(name), name).await
    }

    /// As if so much time had passed that all others are asked after again.
    #[cfg(test)]
    pub(crate) fn doubt(&self) {
        self.lock().living.clear();
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().expect("no code panics while it holds this lock")
    }
}

fn lease(name: u64) -> String {
    format!("replica/{name:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::MachineClock;
    use crate::store::embedded::{Embedded, Options};

    #[tokio::test]
    async fn one_that_is_late_is_gone_for_good_and_comes_back_under_another_name() {
        let clock = MachineClock::manual(0);
        let store = Embedded::in_memory_with(Options { clock: clock.clone(), ..Options::default() }).unwrap();
        let store: Arc<dyn Store> = Arc::new(store);
        let one = Replica::join(Arc::clone(&store)).await.unwrap();
        let other = Replica::join(Arc::clone(&store)).await.unwrap();
        let name = one.standing().unwrap();
        assert!(!other.is_gone(name).await.unwrap());
        clock.pass(LEASE);
        // What was found living is not asked again at once.
        assert!(!other.is_gone(name).await.unwrap());
        other.doubt();
        assert!(other.is_gone(name).await.unwrap());
        one.say().await.unwrap();
        assert_ne!(one.standing(), Some(name), "its lease is another's");
        assert!(!other.is_gone(one.name()).await.unwrap());
        assert!(other.is_gone(name).await.unwrap(), "a name never comes back");
    }

    #[tokio::test]
    async fn one_that_leaves_is_gone_at_once() {
        let store: Arc<dyn Store> = Arc::new(Embedded::in_memory().unwrap());
        let one = Replica::join(Arc::clone(&store)).await.unwrap();
        let other = Replica::join(store).await.unwrap();
        one.leave().await.unwrap();
        assert!(other.is_gone(one.name()).await.unwrap());
    }
}
