//! Merchants' orders: what was recorded of them and what their shipments make of them. The only writer of orders.
//!
//! An order is kept as a number is: one record that is committed whole, with its change and its due work. A shipment's commit
//! leaves in the same step that its orders are to be told (`store::Work::Order`); `outbox` tells them. Whoever writes an order
//! loads it first and reads its shipments then: what is committed is never older than what was there.

mod backorder;
mod fold;
mod headline;
mod outbox;
mod publish;
mod rejoin;
mod state;
#[cfg(test)]
mod tests;

use bytes::Bytes;
use jiff::Timestamp;
use prost::Message as _;

use crate::ingest::{self, Ingest, MOST_LABELS, Said, What, until_first};
use crate::name::ShipmentName;
use crate::proto::{self, v1};
use crate::store::{
    Commit, Due, Erase, Fence, Filter, Freshness, GenerationCommit, Key, Listed, Page, StoreError, Stored, Touch, Work,
};
use crate::telemetry::trace;
use crate::tenant::Tenant;

pub(crate) use fold::moves;
pub use outbox::run_all;
pub use state::{MOST_EVENTS, State};

use state::Recorded;

/// Shipments of an order that are looked at.
pub const MOST_SHIPMENTS: usize = 200;

/// Orders have no generations: theirs is the first.
const ONLY: u32 = 1;

/// The name of an order.
pub fn name(order_id: &str) -> String {
    format!("orders/{order_id}")
}

/// Why an event is not recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Its id was given to another event.
    Taken,
    /// The order has [`MOST_EVENTS`].
    Full,
    /// The order would have so many labels.
    Labels(usize),
}

/// An order and its shipments, as they are now.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The order.
    pub order: v1::Order,
    /// Its shipments, those too whose carrier or number was corrected.
    pub shipments: Vec<v1::Shipment>,
}

/// What orders are kept with.
#[derive(Clone, Debug)]
pub struct Orders {
    /// The writer of shipments, and what it works with.
    pub ingest: Ingest,
}

/// An order as it was loaded.
struct Loaded {
    key: Key,
    floor: u64,
    stored: Option<Stored>,
    before: Option<v1::Order>,
    state: State,
}

impl Orders {
    /// Records an event; the order as it is then, or why not.
    pub async fn record(
        &self,
        tenant: &Tenant,
        order_id: &str,
        event: &v1::OrderEvent,
    ) -> Result<Result<v1::Order, Refusal>, StoreError> {
        until_first(|| self.record_once(tenant, order_id, event)).await
    }

    async fn record_once(
        &self,
        tenant: &Tenant,
        order_id: &str,
        event: &v1::OrderEvent,
    ) -> Result<Result<v1::Order, Refusal>, StoreError> {
        let now = self.ingest.clock.now();
        let mut loaded = self.load(tenant, order_id, now).await?;
        let recorded = loaded.state.record(event, now);
        match recorded {
            Recorded::Taken => return Ok(Err(Refusal::Taken)),
            Recorded::Full => return Ok(Err(Refusal::Full)),
            Recorded::New | Recorded::Known => {}
        }
        let shipments = self.shipments(tenant, order_id).await?;
        let folded = fold::fold(&loaded.state, &shipments);
        let labels = folded.order.labels.len();
        if recorded == Recorded::New && labels > MOST_LABELS {
            return Ok(Err(Refusal::Labels(labels)));
        }
        self.commit(&loaded, folded, shipments.is_empty(), None, now).await.map(Ok)
    }

    /// Whether an order is kept.
    pub async fn is_known(&self, tenant: &Tenant, order_id: &str) -> Result<bool, StoreError> {
        self.ingest.store.get(&Key::order(tenant, order_id), None).await.map(|shown| shown.is_some())
    }

    /// An order, with its shipments as they are now; `None` if nothing is known of it.
    pub async fn see(&self, tenant: &Tenant, order_id: &str) -> Result<Option<Seen>, StoreError> {
        let loaded = self.load(tenant, order_id, self.ingest.clock.now()).await?;
        let shipments = self.shipments(tenant, order_id).await?;
        if loaded.stored.is_none() && shipments.is_empty() {
            return Ok(None);
        }
        let order = fold::fold(&loaded.state, &shipments).order;
        let mut order = unchanged(order, loaded.before.as_ref());
        if loaded.stored.is_none() {
            // Its shipments have just been registered, and it has not been told of them yet.
            order.create_time =
                shipments.iter().filter_map(|shipment| shipment.create_time).min_by_key(|at| at.seconds);
        }
        Ok(Some(Seen { order, shipments }))
    }

    /// Orders that match, as they were last published.
    pub async fn list(
        &self,
        tenant: &Tenant,
        filter: &Filter,
        after: Option<Bytes>,
        limit: usize,
    ) -> Result<Page, StoreError> {
        self.ingest.store.list(tenant, filter, after, limit).await
    }

    /// Erases an order. Its shipments are not touched; if there are any, it comes back.
    pub async fn erase(&self, tenant: &Tenant, order_id: &str) -> Result<bool, StoreError> {
        self.erase_key(&Key::order(tenant, order_id)).await
    }

    /// Tells an order what has become of its shipments, or that time has passed.
    async fn refresh(
        &self,
        tenant: &Tenant,
        order_id: &str,
        fence: Option<&Fence>,
        passed: bool,
    ) -> Result<(), StoreError> {
        until_first(|| self.refresh_once(tenant, order_id, fence, passed)).await
    }

    async fn refresh_once(
        &self,
        tenant: &Tenant,
        order_id: &str,
        fence: Option<&Fence>,
        passed: bool,
    ) -> Result<(), StoreError> {
        let now = self.ingest.clock.now();
        let mut loaded = self.load(tenant, order_id, now).await?;
        let shipments = self.shipments(tenant, order_id).await?;
        if shipments.is_empty() && (loaded.state.is_bare() || self.is_over(&loaded, now)) {
            // Shipments made it, and it goes with them; or it has been over for as long as anything is kept.
            if loaded.stored.is_some() {
                self.erase_key(&loaded.key).await?;
            }
            return Ok(());
        }
        if passed {
            loaded.state.passed = loaded.state.passed.max(now);
        }
        let folded = fold::fold(&loaded.state, &shipments);
        let order = self.commit(&loaded, folded, shipments.is_empty(), fence.cloned(), now).await?;
        self.point(tenant, &order, &shipments).await
    }

    /// Parcels in whose place another was sent point to it.
    async fn point(&self, tenant: &Tenant, order: &v1::Order, shipments: &[v1::Shipment]) -> Result<(), StoreError> {
        for shown in &order.shipments {
            let known = shipments.iter().find(|shipment| shipment.name == shown.name);
            if known.is_none_or(|known| known.rebooked_as == shown.rebooked_as) {
                continue;
            }
            let Ok(name) = shown.name.parse::<ShipmentName>() else { continue };
            let Some(adapter) = waybill_adapters::by_id(&name.carrier) else { continue };
            let what = What::Rebooked(shown.rebooked_as.parse().ok());
            let said = Said { generation: name.generation, revision: None, what };
            let key = Key { tenant: tenant.clone(), carrier: name.carrier, number: name.number };
            // It may be gone by now: then there is nothing to point from.
            drop(self.ingest.say(&key, adapter, &said).await?);
        }
        Ok(())
    }

    /// Whether nothing more is expected and everything was recorded so long ago that it is not kept.
    fn is_over(&self, loaded: &Loaded, now: Timestamp) -> bool {
        let closed = loaded.before.as_ref().is_some_and(|before| before.closed);
        closed && self.erase_at(&loaded.state).is_some_and(|at| at <= now)
    }

    fn erase_at(&self, state: &State) -> Option<Timestamp> {
        state.last_recorded()?.checked_add(self.ingest.erase_after_final).ok()
    }

    async fn load(&self, tenant: &Tenant, order_id: &str, now: Timestamp) -> Result<Loaded, StoreError> {
        let key = Key::order(tenant, order_id);
        let floor = self.ingest.store.floor(&key);
        let stored = self.ingest.store.load(&key).await?;
        let (state, before) = match &stored {
            None => (State::new(order_id, now), None),
            Some(stored) => read(stored)?,
        };
        if state.order_id != order_id {
            return Err(StoreError::Damaged("an order is stored in the place of another".into()));
        }
        Ok(Loaded { key, floor, stored, before, state })
    }

    /// The shipments of an order, at most [`MOST_SHIPMENTS`].
    async fn shipments(&self, tenant: &Tenant, order_id: &str) -> Result<Vec<v1::Shipment>, StoreError> {
        let filter = Filter { order_id: order_id.to_owned(), ..Filter::default() };
        let (mut shipments, mut after) = (Vec::new(), None);
        loop {
            let page = self.ingest.store.list(tenant, &filter, after, MOST_SHIPMENTS - shipments.len()).await?;
            for shown in page.shown {
                let shipment = proto::Encoded::new(shown.public, shown.freshness).decoded::<v1::Shipment>();
                shipments.push(shipment.map_err(damaged)?);
            }
            match page.next {
                Some(next) if shipments.len() < MOST_SHIPMENTS => after = Some(next),
                _ => return Ok(shipments),
            }
        }
    }

    /// Commits what has become of an order, if it is worth a commit; the order as it is then.
    async fn commit(
        &self,
        loaded: &Loaded,
        folded: fold::Folded,
        bare: bool,
        fence: Option<Fence>,
        now: Timestamp,
    ) -> Result<v1::Order, StoreError> {
        let Loaded { key, floor, stored, before, state } = loaded;
        let erase_at = self.erase_at(state).filter(|_| bare && folded.order.closed);
        let timer = folded.ends.into_iter().chain(erase_at).min();
        let mut due = vec![Due::timer(timer)];
        // An entry of the order's own that is worked on is done with; any other is somebody else's to do.
        if fence.as_ref().is_some_and(|fence| fence.work == Work::Order) {
            due.push(Due::order(None));
        }
        let (order, change) = match publish::publish(before.as_ref(), folded.order.clone(), *floor, now) {
            Some((order, mut change)) => {
                change.trace_parent = trace::current();
                (order, Some(change))
            }
            None => (unchanged(folded.order, before.as_ref()), None),
        };
        let state = state.encode();
        let same = stored.as_ref().is_some_and(|stored| stored.state == state) && before.as_ref() == Some(&order);
        match (same, fence) {
            (true, None) => {}
            (true, Some(fence)) => {
                let expected = stored.as_ref().map_or(0, |stored| stored.revision);
                let fence = Some(fence);
                let touch = Touch { key: key.clone(), expected, generation: ONLY, freshness: None, due, fence };
                self.ingest.store.touch(touch).await?;
            }
            (false, fence) => {
                let generation = GenerationCommit {
                    generation: ONLY,
                    public: Bytes::from(order.encode_to_vec()),
                    listed: listed(&order),
                    change: change.map(|change| Bytes::from(change.encode_to_vec())),
                    freshness: stored.is_none().then(Freshness::default),
                };
                let commit = Commit {
                    key: key.clone(),
                    expected: stored.as_ref().map(|stored| stored.revision),
                    floor: *floor,
                    state: Bytes::from(state),
                    generations: vec![generation],
                    due,
                    fence,
                };
                self.ingest.store.commit(commit).await?;
            }
        }
        Ok(order)
    }

    async fn erase_key(&self, key: &Key) -> Result<bool, StoreError> {
        until_first(|| self.erase_once(key, Timestamp::MAX)).await
    }

    /// Erases an order that was made by then.
    async fn erase_once(&self, key: &Key, made_by: Timestamp) -> Result<bool, StoreError> {
        let now = self.ingest.clock.now();
        let floor = self.ingest.store.floor(key);
        let Some(stored) = self.ingest.store.load(key).await? else { return Ok(false) };
        let (state, before) = read(&stored)?;
        if state.created > made_by {
            return Ok(false);
        }
        let revision = before.map_or(0, |before| before.revision);
        let change = ingest::deleted(name(&state.order_id), revision, floor, now);
        let erase = Erase {
            key: key.clone(),
            expected: stored.revision,
            floor,
            generation: ONLY,
            state: None,
            change: Bytes::from(change.encode_to_vec()),
            tombstone: ingest::tombstone(ONLY, now, now),
        };
        self.ingest.store.erase(erase).await.map(|()| true)
    }
}

/// An order with nothing to publish: as it was published last.
fn unchanged(order: v1::Order, before: Option<&v1::Order>) -> v1::Order {
    let (revision, update_time) = before.map_or((0, None), |before| (before.revision, before.update_time));
    v1::Order { revision, update_time, ..order }
}

/// What is stored of an order: its state, and as it was last published.
fn read(stored: &Stored) -> Result<(State, Option<v1::Order>), StoreError> {
    let before = stored.generation(ONLY).map(|shown| v1::Order::decode(&*shown.public));
    Ok((State::decode(&stored.state)?, before.transpose().map_err(damaged)?))
}

fn listed(order: &v1::Order) -> Listed {
    Listed {
        status: order.status,
        problems: fold::troubles(order).iter().map(|problem| problem.kind).collect(),
        order_id: String::new(),
        updated: order.update_time.and_then(proto::instant).unwrap_or_default(),
        labels: order.labels.clone().into_iter().collect(),
        legs: Vec::new(),
    }
}

fn damaged(error: prost::DecodeError) -> StoreError {
    StoreError::Damaged(error.to_string())
}
