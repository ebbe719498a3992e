//! The first part of a stream that begins with a snapshot: the shipments that match, page by page as the subscriber takes
//! them.

use std::collections::VecDeque;

use bytes::Bytes;
use prost::Message as _;
use tonic::Status;

use super::{Limits, encoded, refuse};
use crate::proto::{Encoded, v1};
use crate::store::{Filter, Store};
use crate::tenant::Tenant;
use crate::watch::Snapshot;

/// Shipments of the first page, whose sizes nobody knows yet.
const FIRST: usize = 16;

/// A snapshot that is being shown.
#[derive(Debug)]
pub(super) struct Showing {
    filter: Filter,
    /// Read and not sent yet.
    waiting: VecDeque<Encoded>,
    /// Where the next page begins.
    after: Option<Bytes>,
    /// There is no next page.
    last: bool,
    /// Shipments to read at a time: about a message's worth, so that a stalled subscriber holds no more.
    page: usize,
}

/// A part of a snapshot.
pub(super) struct Part {
    pub(super) shipments: Vec<Encoded>,
    /// Nothing comes after it.
    pub(super) last: bool,
}

impl Showing {
    pub(super) fn new(filter: Filter) -> Self {
        Self { filter, waiting: VecDeque::new(), after: None, last: false, page: FIRST }
    }

    /// The next part; what it shows is noted.
    pub(super) async fn next(
        &mut self,
        store: &dyn Store,
        tenant: &Tenant,
        limits: &Limits,
        shown: &mut Snapshot,
    ) -> Result<Part, Status> {
        if self.waiting.is_empty() && !self.last {
            let limit = self.page.min(limits.batch);
            let page = store.list(tenant, &self.filter, self.after.take(), limit).await.map_err(refuse::store)?;
            let mut bytes = 0;
            for one in page.shown {
                let shipment = v1::Shipment::decode(&*one.public).map_err(|error| refuse::damaged(&error))?;
                shown.show(shipment.name, shipment.revision);
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
        Ok(Part { shipments, last: self.last && self.waiting.is_empty() })
    }
}
