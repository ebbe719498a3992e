//! After a failover of the store's engine: what the store could not settle by itself is joined, erased or read again, and
//! shipments whose newest change nobody could bring back are asked for again and say so meanwhile.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use prost::Message as _;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use crate::ingest::{Heard, Ingest};
use crate::orders::Orders;
use crate::proto::{self, v1};
use crate::store::{Key, StoreError, Unsettled};
use crate::timeline::{Registration, State};
use crate::watch::{Entry, Tails};

/// So long the other replicas have to bring back what they wrote.
const PATIENCE: Duration = Duration::from_secs(5);
/// The store may be away again: then it is tried so often, so far apart.
const ATTEMPTS: u32 = 30;
const PAUSE: Duration = Duration::from_secs(1);
/// So many numbers are settled at a time.
const LANES: u64 = 16;
/// So many wait in each lane.
const WAITING: usize = 1024;

/// What it works with.
#[derive(Clone, Debug)]
pub struct Failover {
    /// Every shipment is written through it,
    pub ingest: Ingest,
    /// and every order through this.
    pub orders: Orders,
    /// Remembers what was seen of the log.
    pub tails: Tails,
}

impl Failover {
    /// Settles what failovers leave until told to stop: of one number in the order in which it is told, so many at a time.
    pub async fn run(self, stop: CancellationToken) {
        let store = Arc::clone(&self.ingest.store);
        let (mut doubts, mut settling) = (JoinSet::new(), JoinSet::new());
        let lanes: Vec<_> = (0..LANES).map(|_| self.lane(&mut settling)).collect();
        loop {
            let unsettled = tokio::select! {
                () = stop.cancelled() => break,
                unsettled = store.unsettled() => unsettled,
            };
            while doubts.try_join_next().is_some() {}
            if let Unsettled::Failover { partition, ended, began } = unsettled {
                self.ingest.metrics.failovers.inc();
                let seen = self.tails.between(partition, ended, began);
                let (this, stop) = (self.clone(), stop.clone());
                doubts.spawn(async move {
                    tokio::select! {
                        () = stop.cancelled() => {}
                        () = this.doubt(partition, seen) => {}
                    }
                });
            } else if let Some(lane) = lanes.get(lane_of(&unsettled)) {
                // Where too many wait in a lane, the store's own queue takes the others. A lane ends only after this.
                tokio::select! {
                    () = stop.cancelled() => break,
                    _ = lane.send(unsettled) => {}
                }
            }
        }
        drop(lanes);
        // Nobody else knows of it: what can be settled in a moment still is.
        if timeout(PATIENCE, settling.join_all()).await.is_err() {
            tracing::error!("stopped before all was settled that a failover of the store has left");
        }
    }

    fn lane(&self, settling: &mut JoinSet<()>) -> mpsc::Sender<Unsettled> {
        let (send, mut told) = mpsc::channel(WAITING);
        let this = self.clone();
        settling.spawn(async move {
            while let Some(unsettled) = told.recv().await {
                this.settle(unsettled).await;
            }
        });
        send
    }

    async fn settle(&self, unsettled: Unsettled) {
        match unsettled {
            Unsettled::Failover { .. } => {}
            Unsettled::Diverged { key, state } => {
                until_done("a shipment that grew apart", || self.join(&key, &state)).await;
            }
            Unsettled::Erased { key, generation, last_event } => {
                until_done("an erasure", || self.erase(&key, generation, last_event)).await;
            }
            Unsettled::Push(entry) => {
                let store = &self.ingest.store;
                until_done("a parked push", || store.inbox_put(entry.clone(), Duration::ZERO)).await;
            }
        }
    }

    /// What was committed and lost joins what was committed instead.
    async fn join(&self, key: &Key, state: &[u8]) -> Result<(), StoreError> {
        if key.is_order() {
            return self.orders.rejoin(key, state).await;
        }
        let Some(adapter) = waybill_adapters::by_id(&key.carrier) else { return Ok(()) };
        let state = State::decode(state).map_err(|error| StoreError::Damaged(error.to_string()))?;
        let heard = Heard { known: Some(state), ..Heard::default() };
        self.ingest.apply(key, adapter, &heard).await.map(|_| ())
    }

    async fn erase(&self, key: &Key, generation: u32, last_event: Timestamp) -> Result<(), StoreError> {
        if key.is_order() {
            return self.orders.erase_again(key, last_event).await.map(drop);
        }
        let Some(adapter) = waybill_adapters::by_id(&key.carrier) else { return Ok(()) };
        self.ingest.erase(key, adapter, Some(generation)).await.map(|_| ())
    }

    /// Whether a generation that is not there was erased.
    async fn is_erased(&self, key: &Key, generation: Option<u32>) -> Result<bool, StoreError> {
        let tombstone = self.ingest.store.tombstone(key).await?;
        Ok(tombstone.is_some_and(|tombstone| generation.is_none_or(|generation| generation <= tombstone.generation)))
    }

    /// Changes that were seen and are beyond the new primary's end: those that nobody brings back are lost.
    async fn doubt(&self, partition: u32, seen: Vec<Arc<Entry>>) {
        if seen.is_empty() {
            return;
        }
        tokio::time::sleep(PATIENCE).await;
        let mut of_each = BTreeMap::<(String, String), Vec<Arc<Entry>>>::new();
        for entry in seen {
            let name = (entry.tenant.as_str().to_owned(), entry.change.name.clone());
            of_each.entry(name).or_default().push(entry);
        }
        let (mut lost, mut shipments) = (0, 0);
        for changes in of_each.into_values() {
            let found = until_done("a shipment in doubt", || self.look_after(&changes)).await;
            let gone = found.unwrap_or(changes.len());
            lost += u64::try_from(gone).unwrap_or(u64::MAX);
            shipments += u64::from(gone > 0);
        }
        if lost > 0 {
            self.ingest.metrics.lost_changes.inc_by(lost);
            tracing::error!(
                partition,
                changes = lost,
                shipments,
                "a failover of Redis has lost changes that were seen: the carriers are asked again"
            );
        }
    }

    /// How many of the changes of a shipment or an order are gone for good; then it is asked for again.
    async fn look_after(&self, changes: &[Arc<Entry>]) -> Result<usize, StoreError> {
        let Some(entry) = changes.last() else { return Ok(0) };
        if let Some(order_id) = entry.order() {
            if entry.deletes() {
                let erased = entry.change.commit_time.and_then(proto::instant).unwrap_or(Timestamp::MAX);
                let was_back = self.orders.erase_again(&Key::order(&entry.tenant, order_id), erased).await?;
                return Ok(usize::from(was_back));
            }
            let mut lost = 0;
            for entry in changes {
                lost += usize::from(self.orders.restore(&entry.tenant, &entry.change).await?);
            }
            return Ok(lost);
        }
        let Some(name) = &entry.name else { return Ok(0) };
        let Some(adapter) = waybill_adapters::by_id(&name.carrier) else { return Ok(0) };
        let key = Key { tenant: entry.tenant.clone(), carrier: name.carrier.clone(), number: name.number.clone() };
        let shown = self.ingest.store.get(&key, name.generation).await?;
        if entry.deletes() {
            let Some(generation) = shown.map(|shown| shown.generation) else { return Ok(0) };
            self.ingest.erase(&key, adapter, Some(generation)).await?;
            return Ok(1);
        }
        if shown.is_none() && self.is_erased(&key, name.generation).await? {
            return Ok(0);
        }
        let shown = shown.map(|shown| v1::Shipment::decode(&*shown.public));
        let shown = shown.transpose().map_err(|error| StoreError::Damaged(error.to_string()))?;
        let lost = shown.as_ref().map_or(changes.len(), |shown| missing(shown, changes));
        if lost > 0 {
            let registration = shown.is_none().then(|| registration(&entry.change, self.ingest.clock.now()));
            let heard = Heard { registration, doubted: true, ..Heard::default() };
            self.ingest.apply(&key, adapter, &heard).await?;
        }
        Ok(lost)
    }
}

/// How many of the changes that were seen a shipment does not have: neither did they come back, nor did others tell the same
/// since. A push that is read again can bring the newest back and not those before it.
fn missing(shown: &v1::Shipment, changes: &[Arc<Entry>]) -> usize {
    let is_there = |id: &str| shown.events.iter().any(|event| event.id == id);
    let mut removed = BTreeSet::new();
    let mut missing = 0;
    for (later, entry) in changes.iter().rev().enumerate() {
        let change = &entry.change;
        let is_held = change.events.iter().all(|event| is_there(&event.id) || removed.contains(event.id.as_str()));
        missing += usize::from(!is_held || (later == 0 && !is_reached(shown, change)));
        removed.extend(change.removed_event_ids.iter().map(String::as_str));
    }
    missing
}

/// Whether a shipment has got as far as the newest change that was seen of it.
fn is_reached(shown: &v1::Shipment, change: &v1::Change) -> bool {
    shown.revision >= change.revision_after
        && (shown.revision == change.revision_after
            || !change.events.is_empty()
            || (shown.status == change.status_after && shown.order_id == change.order_id))
}

/// What a change tells of how its shipment was registered.
fn registration(change: &v1::Change, now: Timestamp) -> Registration {
    Registration {
        order_id: change.order_id.clone(),
        labels: change.labels.clone(),
        at: now,
        ..Registration::default()
    }
}

/// Which of the lanes settles it.
fn lane_of(unsettled: &Unsettled) -> usize {
    let mut hasher = DefaultHasher::new();
    match unsettled {
        Unsettled::Diverged { key, .. } | Unsettled::Erased { key, .. } => key.hash(&mut hasher),
        Unsettled::Push(entry) => entry.hash(&mut hasher),
        Unsettled::Failover { partition, .. } => partition.hash(&mut hasher),
    }
    usize::try_from(hasher.finish() % LANES).unwrap_or_default()
}

/// Tries until it is done, or for so long that something else is wrong.
async fn until_done<T, F>(what: &str, act: impl Fn() -> F) -> Option<T>
where
    F: Future<Output = Result<T, StoreError>>,
{
    for _ in 0..ATTEMPTS {
        match act().await {
            Ok(done) => return Some(done),
            Err(error @ StoreError::Damaged(_)) => {
                tracing::error!(%error, what, "cannot be settled after a failover of the store");
                return None;
            }
            Err(error) => tracing::warn!(%error, what, "not settled after a failover of the store, trying again"),
        }
        tokio::time::sleep(PAUSE).await;
    }
    tracing::error!(what, "not settled after a failover of the store");
    None
}
