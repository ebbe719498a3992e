//! The first part of a stream that begins with a snapshot: the shipments that match, then the orders, page by page as the
//! subscriber takes them. What it remembers of them grows with what changes meanwhile, and not with how many there are.

use std::collections::VecDeque;

use bytes::Bytes;
use jiff::{SignedDuration, Timestamp};
use prost::Message as _;

use super::{Limits, encoded};
use crate::proto::{self, Encoded, v1};
use crate::store::{Filter, Store, StoreError};
use crate::tenant::Tenant;
use crate::watch::Snapshot;

/// Shipments of the first page, whose sizes nobody knows yet.
const FIRST: usize = 16;

/// A change that is in the log after a stream's begin was made no longer before: a commit takes less.
const COMMITS: SignedDuration = SignedDuration::from_mins(10);

/// A snapshot that is being shown.
#[derive(Debug)]
pub(super) struct Showing {
    filter: Filter,
    /// What is shown now.
    of: Of,
    /// The orders that are shown after the shipments.
    orders: Option<Filter>,
    /// What has not changed since then is in no change that the stream will read: nothing of it need be remembered.
    since: Timestamp,
    /// Read and not sent yet.
    waiting: VecDeque<Encoded>,
    /// Where the next page begins.
    after: Option<Bytes>,
    /// There is no next page.
    last: bool,
    /// Shipments to read at a time: about a message's worth, so that a stalled subscriber holds no more.
    page: usize,
}

/// What a part of a snapshot shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    Shipments,
    Orders,
}

/// A part of a snapshot.
pub(super) struct Part {
    pub(super) shown: Vec<Encoded>,
    pub(super) of: Of,
    /// Nothing comes after it.
    pub(super) last: bool,
}

impl Showing {
    /// Of a stream that begins now.
    pub(super) fn new(filter: Filter, orders: Option<Filter>, now: Timestamp) -> Self {
        let since = now.saturating_sub(COMMITS).unwrap_or(Timestamp::MIN);
        Self {
            filter,
            of: Of::Shipments,
            orders,
            since,
            waiting: VecDeque::new(),
            after: None,
            last: false,
            page: FIRST,
        }
    }

    /// The next part; what it shows is noted.
    pub(super) async fn next(
        &mut self,
        store: &dyn Store,
        tenant: &Tenant,
        limits: &Limits,
        shown: &mut Snapshot,
    ) -> Result<Part, StoreError> {
        if self.waiting.is_empty() && !self.last {
            let limit = self.page.min(limits.batch);
            let page = store.list(tenant, &self.filter, self.after.clone(), limit).await?;
            let mut bytes = 0;
            for one in page.shown {
                let (name, revision, changed) = self.of.read(&one.public)?;
                if changed.is_none_or(|changed| changed >= self.since) {
                    shown.show(name, revision);
                }
                let one = encoded(one);
                bytes += one.encoded_len();
                self.waiting.push_back(one);
            }
            if let Some(average) = bytes.checked_div(self.waiting.len()) {
                self.page = limits.batch_bytes.checked_div(average).unwrap_or(FIRST).max(1);
            }
            self.last = page.next.is_none();
            self.after = page.next;
        }
        let (mut shipments, mut bytes) = (Vec::new(), 0);
        while let Some(one) = self.waiting.pop_front() {
            if bytes + one.encoded_len() > limits.batch_bytes && !shipments.is_empty() {
                self.waiting.push_front(one);
                break;
            }
            bytes += one.encoded_len();
            shipments.push(one);
        }
        let mut part = Part { shown: shipments, of: self.of, last: self.last && self.waiting.is_empty() };
        if part.last
            && let Some(orders) = self.orders.take()
        {
            (self.filter, self.of, self.after, self.last, self.page) = (orders, Of::Orders, None, false, FIRST);
            part.last = false;
        }
        Ok(part)
    }
}

impl Of {
    /// Name, revision and time of the last change.
    fn read(self, public: &[u8]) -> Result<(String, i64, Option<Timestamp>), StoreError> {
        let unreadable = |error| StoreError::Damaged(format!("what is listed cannot be read: {error}"));
        let (name, revision, changed) = match self {
            Self::Shipments => {
                let shipment = v1::Shipment::decode(public).map_err(unreadable)?;
                (shipment.name, shipment.revision, shipment.update_time)
            }
            Self::Orders => {
                let order = v1::Order::decode(public).map_err(unreadable)?;
                (order.name, order.revision, order.update_time)
            }
        };
        Ok((name, revision, changed.and_then(proto::instant)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::embedded::Embedded;
    use crate::store::{Commit, GenerationCommit, Key, Listed};

    async fn put(store: &dyn Store, number: &str, changed: Timestamp) -> v1::Change {
        let number = waybill_contract::Number::parse(number).unwrap();
        let key = Key { tenant: Tenant::default(), carrier: "ups".into(), number };
        let name = format!("shipments/ups/{}@1", key.number.as_str());
        let update_time = Some(prost_types::Timestamp { seconds: changed.as_second(), nanos: 0 });
        let public = v1::Shipment { name: name.clone(), revision: 1, update_time, ..Default::default() };
        let listed = Listed {
            status: 0,
            problems: Vec::new(),
            order_id: String::new(),
            updated: changed,
            labels: Vec::new(),
            legs: Vec::new(),
        };
        let public = Bytes::from(public.encode_to_vec());
        let generation = GenerationCommit { generation: 1, public, listed, change: None, freshness: None };
        let (state, generations) = (Bytes::new(), vec![generation]);
        let (due, fence) = (Vec::new(), None);
        store.commit(Commit { key, expected: None, floor: 0, state, generations, due, fence }).await.unwrap();
        v1::Change { name, revision_after: 1, ..Default::default() }
    }

    #[tokio::test]
    async fn only_what_may_change_meanwhile_is_remembered() {
        let store = Embedded::in_memory().unwrap();
        let now: Timestamp = "2026-06-15T00:30:00Z".parse().unwrap();
        let old = put(&store, "1ZOLD", now - SignedDuration::from_hours(1)).await;
        let new = put(&store, "1ZNEW", now).await;
        let heartbeat = std::time::Duration::from_secs(30);
        let limits = Limits { page: 10, batch: 10, batch_bytes: 1 << 20, heartbeat };
        let (mut showing, mut shown) = (Showing::new(Filter::default(), None, now), Snapshot::default());
        let part = showing.next(&store, &Tenant::default(), &limits, &mut shown).await.unwrap();
        assert_eq!((part.shown.len(), part.last), (2, true));
        assert!(shown.has(&new) && !shown.has(&old), "nobody hears of the old one again");
    }
}
