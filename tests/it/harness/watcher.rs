//! A subscriber that goes on with its cursor whatever happens, and holds every shipment to its promise: each change
//! follows upon the last one seen, without gap and without repetition.

use std::collections::BTreeMap;

use tonic::{Status, Streaming};
use waybill::proto::v1;

use super::{Client, within};

/// What a subscriber knows.
#[derive(Debug, Default)]
pub(crate) struct Watcher {
    /// Where it goes on.
    pub(crate) cursor: String,
    /// Every change seen.
    pub(crate) changes: Vec<v1::Change>,
    /// The last revision seen of each pinned name.
    pub(crate) revisions: BTreeMap<String, i64>,
    /// Whether a failover may lose what was seen, so that somebody goes on from before.
    pub(crate) may_go_back: bool,
    stream: Option<Streaming<v1::WatchShipmentsResponse>>,
}

impl Watcher {
    /// One that was away and has nothing but its cursor.
    pub(crate) fn from(cursor: impl Into<String>) -> Self {
        Self { cursor: cursor.into(), ..Self::default() }
    }

    /// Opens a stream where the last one ended.
    pub(crate) async fn open(&mut self, client: &mut Client, request: v1::WatchShipmentsRequest) -> Result<(), Status> {
        let request = v1::WatchShipmentsRequest { cursor: self.cursor.clone(), ..request };
        self.stream = Some(client.watch_shipments(request).await?.into_inner());
        Ok(())
    }

    /// Opens a stream of every shipment and reads where it begins.
    pub(crate) async fn everything(client: &mut Client) -> Self {
        let mut watcher = Self::default();
        watcher.open(client, v1::WatchShipmentsRequest::default()).await.unwrap();
        watcher.next().await.unwrap();
        watcher
    }

    /// The next message; `Err` when the stream has ended.
    pub(crate) async fn next(&mut self) -> Result<v1::WatchShipmentsResponse, Status> {
        let stream = self.stream.as_mut().expect("it is open");
        let message = within("the stream says something", stream.message()).await;
        let message = message?.ok_or_else(|| Status::unknown("the stream ended in silence"))?;
        self.take(&message);
        Ok(message)
    }

    fn take(&mut self, message: &v1::WatchShipmentsResponse) {
        for shipment in &message.shipments {
            let shown = self.revisions.insert(shipment.name.clone(), shipment.revision);
            assert_eq!(shown, None, "a snapshot shows a shipment once");
        }
        for order in &message.orders {
            let shown = self.revisions.insert(order.name.clone(), order.revision);
            assert_eq!(shown, None, "a snapshot shows an order once");
        }
        for change in &message.changes {
            let before = self.revisions.get(&change.name).copied().unwrap_or_default();
            let (from, to) = (change.revision_before, change.revision_after);
            // After a failover of Redis what was seen may come once more, and says so; what is new goes on above all that can
            // have been given.
            let again = change.replayed && to <= before;
            let follows = from == before || (self.may_go_back && from < before);
            assert!(
                again || (follows && to > before),
                "gap or repetition at {}: {from} to {to} after {before}",
                change.name
            );
            self.revisions.insert(change.name.clone(), before.max(to));
            self.changes.push(change.clone());
        }
        if !message.cursor.is_empty() {
            self.cursor.clone_from(&message.cursor);
        }
    }

    /// Reads until a change fulfils the condition.
    pub(crate) async fn change(&mut self, wanted: impl Fn(&v1::Change) -> bool) -> v1::Change {
        loop {
            let message = self.next().await.unwrap();
            if let Some(change) = message.changes.into_iter().find(|change| wanted(change)) {
                return change;
            }
        }
    }

    /// Reads until a revision of a shipment has been seen.
    pub(crate) async fn until_seen(&mut self, name: &str, revision: i64) {
        while self.revisions.get(name).is_none_or(|seen| *seen < revision) {
            self.next().await.unwrap();
        }
    }
}
