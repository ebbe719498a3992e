//! What goes on while something fails: a carrier that pushes, and repeats what was not taken; a subscriber that watches.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{HeaderValue, StatusCode, header};
use jiff::SignedDuration;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{Instant, MissedTickBehavior, interval};
use waybill::clock::Clock;
use waybill::fetch::{Bounds, Fetch};
use waybill::proto::v1;
use waybill_contract::Response;

use crate::harness::{Client, Watcher, credential, fedex_scan, fedex_signed, until, within};

use super::Fleet;

/// How often each of the pushers pushes.
const PACE: Duration = Duration::from_millis(25);

/// A replica that does not answer is given up.
const BOUNDS: Bounds =
    Bounds { connect_timeout: Duration::from_secs(1), request_timeout: Duration::from_secs(3), body_limit: 64 << 10 };

/// Bodies with the signatures that FedEx gives them: what is said of which number at which time.
struct Message {
    number: String,
    /// The civil time of the scan; no two are alike.
    time: String,
    body: bytes::Bytes,
    signature: String,
}

/// What became of the pushes so far.
#[derive(Debug, Default)]
struct Pushed {
    /// By number, the times of the scans that were acknowledged.
    acknowledged: BTreeMap<String, BTreeSet<String>>,
    count: usize,
    /// Those that were answered that they are to come again.
    refused: usize,
    /// Those that were not answered at all.
    unanswered: usize,
    slowest: Duration,
}

/// FedEx, pushing.
pub(super) struct Pushing {
    pushed: Arc<Mutex<Pushed>>,
    stop: watch::Sender<bool>,
    tasks: Vec<JoinHandle<()>>,
}

impl Pushing {
    /// Begins to push, to one of these addresses after the other. What is not acknowledged is said again at the next.
    pub(super) fn start(fleet: &Fleet, urls: &[String]) -> Self {
        Self::start_at(fleet, urls, 0)
    }

    /// The same, with scans that are earlier by so many.
    pub(super) fn start_at(fleet: &Fleet, urls: &[String], earlier: i64) -> Self {
        let pushed: Arc<Mutex<Pushed>> = Arc::default();
        let stop = watch::Sender::new(false);
        let began = Clock::system().now();
        let tasks = (0..2).map(|pusher| {
            // Each tells of numbers of its own, and of earlier and earlier scans.
            let numbers: Vec<String> = fleet.fedex.iter().skip(pusher).step_by(2).cloned().collect();
            let token = credential(&fleet.simulation, "fedex", "webhook_token");
            let messages = (earlier..).zip(numbers.into_iter().cycle()).map(move |(index, number)| {
                let time =
                    (began - SignedDuration::from_secs(2 * index + 60)).strftime("%Y-%m-%dT%H:%M:%S").to_string();
                let body =
                    fedex_scan(&number, "DP", "Left FedEx origin facility", &format!("{time}+00:00")).to_string();
                let signature = fedex_signed(&token, body.as_bytes());
                Message { number, time, body: body.into(), signature }
            });
            tokio::spawn(push(messages, urls.to_vec(), Arc::clone(&pushed), stop.subscribe()))
        });
        let tasks = tasks.collect();
        Self { pushed, stop, tasks }
    }

    /// Number and time of each scan that was acknowledged.
    pub(super) fn scans(&self) -> BTreeSet<(String, String)> {
        let pushed = self.pushed.lock().unwrap();
        let of = |(number, times): (&String, &BTreeSet<String>)| {
            times.iter().map(|time| (number.clone(), time.clone())).collect::<Vec<_>>()
        };
        pushed.acknowledged.iter().flat_map(of).collect()
    }

    /// How many were acknowledged.
    pub(super) fn acknowledged(&self) -> usize {
        self.pushed.lock().unwrap().count
    }

    /// How many were told to come again.
    pub(super) fn refused(&self) -> usize {
        self.pushed.lock().unwrap().refused
    }

    /// How many were not answered, and after how long the slowest answer came.
    pub(super) fn unanswered(&self) -> (usize, Duration) {
        let pushed = self.pushed.lock().unwrap();
        (pushed.unanswered, pushed.slowest)
    }

    /// Waits until so many more are acknowledged.
    pub(super) async fn more(&self, more: usize) {
        let before = self.acknowledged();
        until("pushes are acknowledged", async || (self.acknowledged() >= before + more).then_some(())).await;
    }

    /// Ends when what was begun is acknowledged.
    pub(super) async fn end(&mut self) {
        self.stop.send_replace(true);
        for task in self.tasks.drain(..) {
            within("the last push is acknowledged", task).await.unwrap();
        }
    }

    /// What was acknowledged and is not in its timeline.
    pub(super) fn missing(&self, all: &BTreeMap<String, v1::Shipment>) -> Vec<(String, String)> {
        let pushed = self.pushed.lock().unwrap();
        let mut missing = Vec::new();
        for (number, times) in &pushed.acknowledged {
            let told: BTreeSet<String> = newest(all, number).events.iter().filter_map(time).collect();
            missing.extend(times.difference(&told).map(|time| (number.clone(), time.clone())));
        }
        missing
    }

    /// Holds the timelines to have each scan once.
    pub(super) fn each_once(&self, all: &BTreeMap<String, v1::Shipment>) {
        for number in self.pushed.lock().unwrap().acknowledged.keys() {
            let mut seen = BTreeSet::new();
            for event in &newest(all, number).events {
                assert!(seen.insert((time(event), event.carrier_code.clone())), "twice in {number}: {event:?}");
            }
        }
    }
}

fn newest<'a>(all: &'a BTreeMap<String, v1::Shipment>, number: &str) -> &'a v1::Shipment {
    let prefix = format!("shipments/fedex/{number}@");
    let found = all.range(prefix.clone()..).take_while(|(name, _)| name.starts_with(&prefix)).last();
    found.map_or_else(|| panic!("{number} is lost"), |(_, shipment)| shipment)
}

fn time(event: &v1::Event) -> Option<String> {
    event.time.as_ref().map(|time| time.local.clone())
}

async fn push(
    messages: impl Iterator<Item = Message>,
    urls: Vec<String>,
    pushed: Arc<Mutex<Pushed>>,
    stop: watch::Receiver<bool>,
) {
    let fetch = Fetch::new(BOUNDS).unwrap();
    let mut pace = interval(PACE);
    pace.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut urls = urls.iter().cycle();
    for message in messages {
        if *stop.borrow() {
            return;
        }
        loop {
            pace.tick().await;
            let request = http::Request::post(urls.next().unwrap())
                .header(header::CONTENT_TYPE, "application/json")
                .header("fdx-signature", &message.signature)
                .body(message.body.clone())
                .unwrap();
            let began = Instant::now();
            let answer = fetch.send(request, None).await;
            let mut pushed = pushed.lock().unwrap();
            let Ok(answer) = answer else {
                pushed.unanswered += 1;
                continue;
            };
            pushed.slowest = pushed.slowest.max(began.elapsed());
            if is_taken(&answer) {
                pushed.count += 1;
                pushed.acknowledged.entry(message.number).or_default().insert(message.time);
                break;
            }
            pushed.refused += 1;
        }
    }
}

/// Taken, or told when to come again: there is no third answer.
fn is_taken(answer: &Response) -> bool {
    if answer.status == StatusCode::SERVICE_UNAVAILABLE {
        let after = answer.headers.get(header::RETRY_AFTER).map(HeaderValue::to_str);
        assert!(after.unwrap().unwrap().parse::<u32>().is_ok());
        return false;
    }
    assert_eq!(answer.status, StatusCode::OK, "{:?}", answer.body);
    true
}

/// A subscriber to everything, on one stream, which may not end.
pub(super) struct Watching {
    replica: usize,
    seen: Arc<Mutex<Seen>>,
    task: JoinHandle<()>,
}

#[derive(Default)]
struct Seen {
    revisions: BTreeMap<String, i64>,
    changes: Vec<v1::Change>,
    messages: usize,
    cursor: String,
}

impl Watching {
    /// Begins to watch at a replica, with a heartbeat each second.
    pub(super) async fn start(fleet: &Fleet, replica: usize) -> Self {
        Self::from(&mut fleet.client(replica).await, replica, Watcher::default()).await
    }

    /// The same where a failover may lose what was seen, and somebody go on from before.
    pub(super) async fn start_over_losses(fleet: &Fleet, replica: usize) -> Self {
        let mut watcher = Watcher::default();
        watcher.may_go_back = true;
        Self::from(&mut fleet.client(replica).await, replica, watcher).await
    }

    async fn from(client: &mut Client, replica: usize, mut watcher: Watcher) -> Self {
        let heartbeat = prost_types::Duration { seconds: 1, nanos: 0 };
        // Who has no cursor yet begins with what there is.
        let snapshot = watcher.cursor.is_empty();
        let request = v1::WatchShipmentsRequest {
            heartbeat_interval: Some(heartbeat),
            snapshot,
            orders: true,
            ..Default::default()
        };
        watcher.open(client, request).await.unwrap();
        while !watcher.next().await.unwrap().snapshot_complete && snapshot {}
        // From here on every change is news.
        assert!(watcher.changes.is_empty() && !watcher.cursor.is_empty());
        let (revisions, cursor) = (watcher.revisions.clone(), watcher.cursor.clone());
        let seen = Arc::new(Mutex::new(Seen { revisions, cursor, ..Seen::default() }));
        let shared = Arc::clone(&seen);
        let task = tokio::spawn(async move {
            loop {
                let message = watcher.next().await.unwrap_or_else(|status| panic!("the stream ended: {status}"));
                let mut seen = shared.lock().unwrap();
                for change in message.changes {
                    seen.revisions.insert(change.name.clone(), watcher.revisions[&change.name]);
                    seen.changes.push(change);
                }
                seen.cursor.clone_from(&watcher.cursor);
                seen.messages += 1;
            }
        });
        Self { replica, seen, task }
    }

    /// Ends the stream, and goes on with its cursor at another replica.
    pub(super) async fn move_to(mut self, fleet: &Fleet, replica: usize) -> Self {
        self.task.abort();
        let ended = (&mut self.task).await;
        assert!(ended.is_err_and(|error| error.is_cancelled()), "the stream ended before");
        let (cursor, revisions, changes) = {
            let mut seen = self.seen.lock().unwrap();
            (seen.cursor.clone(), std::mem::take(&mut seen.revisions), std::mem::take(&mut seen.changes))
        };
        let mut watcher = Watcher::from(cursor);
        watcher.revisions = revisions;
        let moved = Self::from(&mut fleet.client(replica).await, replica, watcher).await;
        moved.seen.lock().unwrap().changes.splice(0..0, changes);
        moved
    }

    /// Ends it, before the service may.
    pub(super) fn end(&mut self) {
        self.task.abort();
    }

    /// Where it watches.
    pub(super) fn replica(&self) -> usize {
        self.replica
    }

    /// How many messages came.
    pub(super) fn messages(&self) -> usize {
        self.seen.lock().unwrap().messages
    }

    /// How many changes.
    pub(super) fn changes(&self) -> usize {
        self.seen.lock().unwrap().changes.len()
    }

    /// How many of them said that they were told before.
    pub(super) fn replayed(&self) -> usize {
        self.seen.lock().unwrap().changes.iter().filter(|change| change.replayed).count()
    }

    /// Whether it has seen each of these shipments and orders as it is now.
    pub(super) fn has_seen(&self, all: &BTreeMap<String, v1::Shipment>, orders: &[v1::Order]) -> bool {
        let seen = |order: &v1::Order| {
            self.seen.lock().unwrap().revisions.get(&order.name).is_some_and(|seen| *seen >= order.revision)
        };
        self.unseen(all).is_empty() && orders.iter().all(seen)
    }

    /// Shipments it has not seen as they are, with the revision it knows and the one there is.
    pub(super) fn unseen(&self, all: &BTreeMap<String, v1::Shipment>) -> Vec<(String, i64, i64)> {
        assert!(!self.task.is_finished(), "the stream ended, or had a gap");
        let seen = self.seen.lock().unwrap();
        let unseen = all.iter().filter_map(|(name, shipment)| {
            let known = seen.revisions.get(name).copied().unwrap_or_default();
            // It may have gone on since they were listed.
            (known < shipment.revision).then(|| (name.clone(), known, shipment.revision))
        });
        unseen.collect()
    }

    /// Holds each revision to stand for one content, however often it was told.
    pub(super) fn each_revision_is_one(&self) {
        let mut told = BTreeMap::new();
        for change in &self.seen.lock().unwrap().changes {
            let content = v1::Change { replayed: false, ..change.clone() };
            let before = told.entry((change.name.clone(), change.revision_after)).or_insert_with(|| content.clone());
            assert_eq!(*before, content);
        }
    }

    /// Holds the changes to tell each scan once, besides what each message is held to as it comes.
    pub(super) fn each_once(&self) {
        let mut told = BTreeSet::new();
        for change in &self.seen.lock().unwrap().changes {
            // What is told again after a failover says so.
            for event in change.events.iter().filter(|_| !change.replayed) {
                let scan = (change.name.clone(), event.id.clone());
                assert!(told.insert(scan), "told twice: {event:?} of {}", change.name);
            }
        }
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        self.end();
    }
}
