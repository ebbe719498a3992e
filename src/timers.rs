//! Fires what time alone changes: finality, expiry, erasure after retention, a backorder's day that is over; and corrections
//! that a crash left undone. A fired timer goes through ingest, an order's through `orders`.

use std::collections::BTreeSet;
use std::time::Duration;

use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use crate::correction;
use crate::inbox::Inbox;
use crate::orders::Orders;
use crate::store::{StoreError, Work};
use crate::tenant::Tenant;
use crate::tenants;

const IDLE: Duration = Duration::from_secs(5);
const LEASE: Duration = Duration::from_secs(30);
const AT_ONCE: usize = 64;

/// Fires the timers of every tenant there is and of those that come later, until told to stop.
pub async fn run_all(
    inbox: Inbox,
    orders: Orders,
    tenants: watch::Receiver<BTreeSet<Tenant>>,
    stop: CancellationToken,
) {
    tenants::each(tenants, &stop.clone(), |tenant| run(inbox.clone(), orders.clone(), tenant, stop.clone())).await;
}

/// Fires the timers of a tenant until told to stop.
async fn run(inbox: Inbox, orders: Orders, tenant: Tenant, stop: CancellationToken) {
    loop {
        let sleep = match round(&inbox, &orders, &tenant).await {
            Ok(sleep) => sleep,
            Err(error) => {
                tracing::warn!(%error, "timers not fired");
                Duration::from_secs(1)
            }
        };
        tokio::select! {
            () = stop.cancelled() => break,
            () = tokio::time::sleep(sleep) => {}
        }
    }
}

async fn round(inbox: &Inbox, orders: &Orders, tenant: &Tenant) -> Result<Duration, StoreError> {
    let ingest = &inbox.ingest;
    let claimed = ingest.store.claim(tenant, Work::Timer, "", ingest.clock.now(), AT_ONCE, LEASE).await?;
    let more = claimed.len() == AT_ONCE;
    for timer in claimed {
        if timer.key.is_order() {
            match orders.turn(&timer.key, &timer.fence, true).await {
                Ok(()) | Err(StoreError::Fenced) => {}
                Err(error) => tracing::warn!(%error, "timer of an order not applied, will be fired again"),
            }
            continue;
        }
        let Some(adapter) = waybill_adapters::by_id(&timer.key.carrier) else {
            tracing::warn!(carrier = timer.key.carrier, "timer of a carrier that this release does not know");
            continue;
        };
        match ingest.timer(&timer.key, adapter, timer.fence).await {
            Ok(()) | Err(StoreError::Fenced) => {}
            Err(error) => tracing::warn!(%error, "timer not applied, will be fired again"),
        }
        // Until it succeeds the timer comes again.
        if let Err(error) = correction::finish_all(inbox, &timer.key, adapter).await {
            tracing::warn!(%error, "correction not carried out, will be tried again");
        }
    }
    if more {
        return Ok(Duration::ZERO);
    }
    let next = ingest.store.next_due(tenant, Work::Timer, "").await?;
    Ok(next.map_or(IDLE, |due| ingest.clock.until(due)).clamp(Duration::from_millis(20), IDLE))
}
