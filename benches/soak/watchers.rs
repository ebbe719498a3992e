//! Subscribers of everything: one that stays at each replica, and one that goes from one to the next with its cursor. Each
//! holds every shipment to its promise: a change follows upon the last one seen, without gap and without repetition.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::task::JoinHandle;
use tokio::time::{Instant, timeout};
use waybill::proto::v1;

use super::Client;

/// The one that goes about stays so long.
const STAY: Duration = Duration::from_secs(5);

/// What one subscriber knows.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    cursor: String,
    pub(crate) changes: u64,
    /// The last revision seen of each pinned name.
    pub(crate) revisions: BTreeMap<String, i64>,
    /// What was not as promised.
    pub(crate) wrong: Vec<String>,
    streams: u64,
}

impl Seen {
    fn take(&mut self, message: v1::WatchShipmentsResponse) {
        for change in message.changes {
            let before = self.revisions.insert(change.name.clone(), change.revision_after).unwrap_or_default();
            if (change.revision_before, change.revision_after) != (before, before + 1) {
                let told = (change.revision_before, change.revision_after);
                self.wrong.push(format!("{}: {told:?} after {before}", change.name));
            }
            self.changes += 1;
        }
        if !message.cursor.is_empty() {
            self.cursor = message.cursor;
        }
    }
}

/// All of them.
pub(crate) struct Watchers {
    pub(crate) all: Vec<Arc<Mutex<Seen>>>,
    tasks: Vec<JoinHandle<()>>,
}

impl Watchers {
    /// Opens them; each has begun when this returns.
    pub(crate) async fn open(clients: &[Client]) -> Self {
        let mut watchers = Self { all: Vec::new(), tasks: Vec::new() };
        let places = (0..clients.len()).map(|place| (vec![clients[place].clone()], None));
        for (clients, stay) in places.chain([(clients.to_vec(), Some(STAY))]) {
            let mut client = clients[0].clone();
            let mut stream = client.watch_shipments(v1::WatchShipmentsRequest::default()).await.unwrap().into_inner();
            let mut seen = Seen::default();
            seen.take(stream.message().await.unwrap().unwrap());
            drop(stream);
            let seen = Arc::new(Mutex::new(seen));
            watchers.all.push(Arc::clone(&seen));
            watchers.tasks.push(tokio::spawn(watch(clients, stay, seen)));
        }
        watchers
    }

    /// A line of how it goes.
    pub(crate) fn so_far(&self, passed: Duration) -> String {
        let changes: Vec<u64> = self.all.iter().map(|seen| seen.lock().unwrap().changes).collect();
        format!("{:>4} s: changes seen {changes:?}", passed.as_secs())
    }
}

impl Drop for Watchers {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}

/// Goes on with its cursor whatever happens: evicted, told to go, or because its stay is over.
async fn watch(clients: Vec<Client>, stay: Option<Duration>, seen: Arc<Mutex<Seen>>) {
    for client in clients.iter().cycle() {
        let (cursor, opened) = (seen.lock().unwrap().cursor.clone(), Instant::now());
        seen.lock().unwrap().streams += 1;
        let request = v1::WatchShipmentsRequest { cursor, ..Default::default() };
        let mut stream = match client.clone().watch_shipments(request).await {
            Ok(stream) => stream.into_inner(),
            Err(status) => {
                seen.lock().unwrap().wrong.push(format!("refused: {status}"));
                tokio::time::sleep(Duration::from_secs(1)).await;
                continue;
            }
        };
        loop {
            let left = stay.map_or(Duration::MAX, |stay| stay.saturating_sub(opened.elapsed()));
            match timeout(left.min(Duration::from_secs(3600)), stream.message()).await {
                Ok(Ok(Some(message))) => seen.lock().unwrap().take(message),
                Ok(Ok(None)) => break,
                Ok(Err(status)) => {
                    println!("a watcher goes on with its cursor: {status}");
                    break;
                }
                Err(_) => break,
            }
        }
    }
}
