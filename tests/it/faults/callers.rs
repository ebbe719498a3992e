//! Internal services that go on registering and reading whatever happens, one at each replica.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{Instant, MissedTickBehavior, interval};
use waybill::proto::v1;

use crate::harness::{Client, bare, until, within};

use super::{Fleet, come_again};

/// How often each of them calls.
const PACE: Duration = Duration::from_millis(30);

/// What came of their calls so far.
#[derive(Debug, Default)]
struct Called {
    registered: BTreeSet<String>,
    done: usize,
    refused: usize,
    slowest: Duration,
}

/// The callers.
pub(super) struct Callers {
    called: Arc<Mutex<Called>>,
    stop: watch::Sender<bool>,
    tasks: Vec<JoinHandle<()>>,
}

impl Callers {
    /// They begin to register these numbers of UPS, each of them its own.
    pub(super) async fn start(fleet: &Fleet, numbers: &[String]) -> Self {
        let called: Arc<Mutex<Called>> = Arc::default();
        let stop = watch::Sender::new(false);
        let mut tasks = Vec::new();
        let replicas = fleet.processes.len();
        for replica in 0..replicas {
            let mine = numbers.iter().skip(replica).step_by(replicas).cloned().collect();
            let client = fleet.client(replica).await;
            tasks.push(tokio::spawn(call(client, mine, Arc::clone(&called), stop.subscribe())));
        }
        Self { called, stop, tasks }
    }

    /// Waits until so many more calls are answered as they should be.
    pub(super) async fn more(&self, more: usize) {
        let done = || self.called.lock().unwrap().done;
        let before = done();
        until("callers are answered", async || {
            assert!(!self.tasks.iter().any(JoinHandle::is_finished), "a caller has given up");
            (done() >= before + more).then_some(())
        })
        .await;
    }

    /// Calls that were refused, and how long the slowest call took.
    pub(super) fn refused(&self) -> (usize, Duration) {
        let called = self.called.lock().unwrap();
        (called.refused, called.slowest)
    }

    /// Ends, and gives the names of what was registered.
    pub(super) async fn end(mut self) -> Vec<String> {
        self.stop.send_replace(true);
        for task in self.tasks.drain(..) {
            within("the last call is answered", task).await.unwrap();
        }
        let called = self.called.lock().unwrap();
        called.registered.iter().map(|number| format!("shipments/ups/{number}@1")).collect()
    }
}

async fn call(mut client: Client, numbers: Vec<String>, called: Arc<Mutex<Called>>, stop: watch::Receiver<bool>) {
    let mut pace = interval(PACE);
    pace.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut numbers = numbers.into_iter();
    let mut next = numbers.next();
    let mut last = None;
    while !*stop.borrow() {
        pace.tick().await;
        // What is not answered is tried again, as callers do.
        if let Some(number) = &next {
            let began = Instant::now();
            let registered = client.register_shipment(bare("ups", number)).await;
            if count(&called, began, &registered) {
                called.lock().unwrap().registered.insert(number.clone());
                last = next;
                next = numbers.next();
            }
        }
        if let Some(number) = &last {
            let began = Instant::now();
            let request = v1::GetShipmentRequest { name: format!("shipments/ups/{number}"), ..Default::default() };
            count(&called, began, &client.get_shipment(request).await);
        }
    }
}

fn count<T>(called: &Mutex<Called>, began: Instant, answer: &Result<tonic::Response<T>, tonic::Status>) -> bool {
    let mut called = called.lock().unwrap();
    called.slowest = called.slowest.max(began.elapsed());
    match answer {
        Ok(_) => called.done += 1,
        Err(status) => {
            come_again(status);
            called.refused += 1;
        }
    }
    answer.is_ok()
}
