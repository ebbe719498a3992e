//! What a failover of the store's engine leaves of an order: what was committed and lost joins what was committed instead.

use jiff::Timestamp;

use super::{Orders, State, fold};
use crate::ingest::until_first;
use crate::proto::{self, v1};
use crate::store::{Key, StoreError};
use crate::tenant::Tenant;

impl Orders {
    /// Takes in a state that was committed and is gone, unless the order has been erased since.
    pub async fn rejoin(&self, key: &Key, state: &[u8]) -> Result<(), StoreError> {
        let lost = State::decode(state)?;
        if self.erased_after(key, lost.created).await? {
            return Ok(());
        }
        self.join(&key.tenant, &lost).await
    }

    /// Records again what a change told that is gone; whether it was gone.
    pub async fn restore(&self, tenant: &Tenant, change: &v1::Change) -> Result<bool, StoreError> {
        let order_id = change.order_id.as_str();
        let there = self.see(tenant, order_id).await?.map(|seen| seen.order);
        let told = change.order.as_ref().map(|told| told.events.as_slice()).unwrap_or_default();
        let has = |event: &v1::OrderEvent| {
            there.as_ref().is_some_and(|order| order.events.iter().any(|known| known.event_id == event.event_id))
        };
        if there.as_ref().is_some_and(|order| order.revision >= change.revision_after) && told.iter().all(has) {
            return Ok(false);
        }
        let told_at = change.commit_time.and_then(proto::instant).unwrap_or(Timestamp::MIN);
        if self.erased_after(&Key::order(tenant, order_id), told_at).await? {
            return Ok(false);
        }
        let mut lost = State::new(order_id, self.ingest.clock.now());
        for event in told {
            lost.join_event(event.event_id.clone(), event.clone());
        }
        self.join(tenant, &lost).await?;
        Ok(true)
    }

    /// Erases again what was erased then and is back, but no order that was made since; whether it was back.
    pub async fn erase_again(&self, key: &Key, erased: Timestamp) -> Result<bool, StoreError> {
        until_first(|| self.erase_once(key, erased)).await
    }

    /// Whether an order has been erased after it was as it is told of.
    async fn erased_after(&self, key: &Key, at: Timestamp) -> Result<bool, StoreError> {
        let tombstone = self.ingest.store.tombstone(key).await?;
        Ok(tombstone.is_some_and(|tombstone| tombstone.last_event >= at))
    }

    async fn join(&self, tenant: &Tenant, lost: &State) -> Result<(), StoreError> {
        until_first(|| async {
            let now = self.ingest.clock.now();
            let mut loaded = self.load(tenant, &lost.order_id, now).await?;
            loaded.state.join(lost.clone());
            let shipments = self.shipments(tenant, &lost.order_id).await?;
            if loaded.state.is_bare() && shipments.is_empty() {
                return Ok(());
            }
            let folded = fold::fold(&loaded.state, &shipments);
            self.commit(&loaded, folded, shipments.is_empty(), None, now).await.map(drop)
        })
        .await
    }
}
