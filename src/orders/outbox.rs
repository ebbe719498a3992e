//! Tells orders what has become of their shipments. What is to be told stands beside the shipment since the commit that
//! brought it; it is taken under a lease, and goes only when the orders have it.

use std::collections::BTreeSet;
use std::time::Duration;

use futures_util::future::join_all;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use super::Orders;
use crate::ingest::until_first;
use crate::store::{Claimed, Due, Fence, Key, StoreError, Touch, Work};
use crate::tenant::Tenant;
use crate::tenants;
use crate::timeline;

const IDLE: Duration = Duration::from_secs(5);
/// Telling takes moments: whoever takes so long is gone, and others go on.
const LEASE: Duration = Duration::from_secs(10);
/// After a failure it is tried again so much later.
const AGAIN: Duration = Duration::from_secs(1);
const AT_ONCE: usize = 32;

/// Tells the orders of every tenant there is and of those that come later, until told to stop.
pub async fn run_all(orders: Orders, tenants: watch::Receiver<BTreeSet<Tenant>>, stop: CancellationToken) {
    tenants::each(tenants, &stop.clone(), |tenant| run(orders.clone(), tenant, stop.clone())).await;
}

async fn run(orders: Orders, tenant: Tenant, stop: CancellationToken) {
    let mut told = orders.ingest.told.subscribe();
    loop {
        told.mark_unchanged();
        let sleep = match orders.round(&tenant).await {
            Ok(sleep) => sleep,
            Err(error) => {
                tracing::warn!(%error, "orders not told of their shipments");
                AGAIN
            }
        };
        tokio::select! {
            () = stop.cancelled() => break,
            () = tokio::time::sleep(sleep) => {}
            Ok(()) = told.changed() => {}
        }
    }
}

impl Orders {
    async fn round(&self, tenant: &Tenant) -> Result<Duration, StoreError> {
        let (store, clock) = (&self.ingest.store, &self.ingest.clock);
        let claimed = store.claim(tenant, Work::Order, "", clock.now(), AT_ONCE, LEASE).await?;
        let more = claimed.len() == AT_ONCE;
        // At once, as none may wait for the others until its lease ends.
        let told = join_all(claimed.iter().map(|entry| self.tell_or_release(entry))).await;
        if told.contains(&false) {
            return Ok(AGAIN);
        }
        if more {
            return Ok(Duration::ZERO);
        }
        let next = store.next_due(tenant, Work::Order, "").await?;
        Ok(next.map_or(IDLE, |due| clock.until(due)).clamp(Duration::from_millis(20), IDLE))
    }

    /// Whether the orders have it, or somebody else tells them.
    async fn tell_or_release(&self, entry: &Claimed) -> bool {
        match self.tell(entry).await {
            Ok(()) | Err(StoreError::Fenced) => true,
            Err(error) => {
                tracing::warn!(%error, "an order is not told of its shipments, will be told again");
                // Else nobody could tell it before the lease ends.
                drop(self.ingest.store.release(&entry.key, &entry.fence).await);
                false
            }
        }
    }

    async fn tell(&self, Claimed { key, fence, .. }: &Claimed) -> Result<(), StoreError> {
        if key.is_order() {
            return self.turn(key, fence, false).await;
        }
        until_first(|| self.tell_of(key, fence)).await
    }

    /// An entry of the order's own: a shipment of it is gone, or time has passed.
    pub async fn turn(&self, key: &Key, fence: &Fence, passed: bool) -> Result<(), StoreError> {
        let Some(stored) = self.ingest.store.load(key).await? else { return Ok(()) };
        let (state, _) = super::read(&stored)?;
        self.refresh(&key.tenant, &state.order_id, Some(fence), passed).await
    }

    /// Tells the orders of a number, those too that its shipments have left.
    async fn tell_of(&self, key: &Key, fence: &Fence) -> Result<(), StoreError> {
        let Some(stored) = self.ingest.store.load(key).await? else { return Ok(()) };
        let state = timeline::State::decode(&stored.state);
        let state = state.map_err(|error| StoreError::Damaged(error.to_string()))?;
        for order in state.orders() {
            self.refresh(&key.tenant, order, None, false).await?;
        }
        let Some(newest) = stored.generations.last() else { return Ok(()) };
        // Refused if the number was committed meanwhile: there is more to tell then.
        let touch = Touch {
            key: key.clone(),
            expected: stored.revision,
            generation: newest.generation,
            freshness: None,
            due: vec![Due::order(None)],
            fence: Some(fence.clone()),
        };
        self.ingest.store.touch(touch).await
    }
}
