//! What Redis holds of a tracked shipment of ten events that came one by one, beside the log and of the log.

use std::sync::Arc;

use tokio::task::JoinSet;
use waybill::store::Store as _;

use super::sample::Sample;
use super::server::RedisServer;
use super::setting;
use super::table::{self, Target};

const SHIPMENTS: usize = 20_000;
const PUSHES: [usize; 10] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const WORKERS: usize = 64;

pub(crate) async fn run() {
    let story = Arc::new(Sample::story(&PUSHES).await);
    let server = setting::server().await;
    let store = setting::store(&server).await;
    // What there is once is there.
    story[0].fill_store(store.clone(), 64).await;
    let (before, log_before) = (used(&server).await, log(&server).await);
    let mut workers = JoinSet::new();
    for worker in 0..WORKERS {
        let (store, story) = (Arc::clone(&store), Arc::clone(&story));
        workers.spawn(async move {
            for serial in (worker..SHIPMENTS).step_by(WORKERS) {
                let mut revision = None;
                for sample in story.iter() {
                    let mut commit = sample.commit(1_000_000 + serial, revision);
                    commit.generations[0].listed.order_id = format!("ORDER-{serial}");
                    revision = Some(store.commit(commit).await.unwrap());
                }
            }
        });
    }
    workers.join_all().await;
    let log = log(&server).await - log_before;
    let all = used(&server).await - before;
    let each = |bytes: f64| [bytes / SHIPMENTS as f64 / 1024.0];
    let last = story.last().unwrap();
    let messages = (last.shown().public.len() + last.shown().freshness.len() + last.state().len()) as f64 / 1024.0;
    let row = format!("memory of a shipment of ten events with an order, {messages:.2} KiB of it its messages");
    table::figure(&row, "KiB", each(all - log), Target::AtMost(3.0));
    table::figure("the same: ten changes in the log", "KiB", each(log), Target::None);
}

async fn used(server: &RedisServer) -> f64 {
    server.info("used_memory").await.parse().unwrap()
}

async fn log(server: &RedisServer) -> f64 {
    let mut log = 0;
    for partition in 0..64 {
        let used: Option<u64> = server.ask(&format!("MEMORY USAGE waybill:1:{{{partition:02}}}:log SAMPLES 0")).await;
        log += used.unwrap_or_default();
    }
    log as f64
}
