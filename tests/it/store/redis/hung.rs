//! A node of a cluster that hangs: its kernel goes on taking what is sent, so that no connection is lost, and no client is told
//! of the one that took its place.

use std::time::{Duration, Instant};

use futures_util::future::join_all;
use waybill::store::redis::{Options, Redis};
use waybill::store::{Key, Store as _, StoreError};

use crate::harness::redis::{Aof, Failover, RedisCluster};
use crate::harness::until;
use crate::store::sample::{commit, key};

/// Enough to be in all parts of a cluster.
fn numbers() -> Vec<Key> {
    (0..60).map(|number| key("ups", &format!("1Z{number:04}"))).collect()
}

/// Asks for all at once: which of them have an answer.
async fn answered(store: &Redis, numbers: &[Key]) -> Vec<bool> {
    join_all(numbers.iter().map(async |key| store.get(key, None).await.is_ok())).await
}

fn count(answered: &[bool]) -> usize {
    answered.iter().filter(|answered| **answered).count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_takes_its_place_is_found_while_the_others_answer() {
    // Nobody takes over before the test says so.
    let cluster = RedisCluster::start_with(Aof::Off, &[("cluster-node-timeout", "60000")], true).await;
    let response_timeout = Duration::from_secs(1);
    let store = Redis::open(Options { response_timeout, ..Options::cluster(cluster.urls()) }).await.unwrap();
    let numbers = numbers();
    let revisions = join_all(numbers.iter().map(async |key| store.commit(commit(key, None)).await.unwrap())).await;
    cluster.server(0).pause().await;
    let connections = || (0..6).map(|node| cluster.proxy(node).connections()).sum::<u64>();
    let before = connections();
    let began = Instant::now();
    let hung = answered(&store, &numbers).await;
    assert!((1..numbers.len()).contains(&count(&hung)), "a part of them is there: {hung:?}");
    // Longer than a connection may be mute, several times over.
    while began.elapsed() < Duration::from_secs(6) {
        let answered = answered(&store, &numbers).await;
        assert_eq!(answered, hung, "after {:?}: what others hold does not suffer", began.elapsed());
    }
    // What looks for a better connection makes one to each node, and three links look.
    let made = connections() - before;
    assert!(made < 3 * 6 * 6, "no storm of connections: {made}");

    cluster.fail_over(0, Failover::Takeover).await;
    let began = Instant::now();
    until("all are answered", async || (count(&answered(&store, &numbers).await) == numbers.len()).then_some(())).await;
    let took = began.elapsed();
    eprintln!("{made} connections in vain; all were answered {took:?} after the takeover");
    assert!(took < Duration::from_secs(6), "{took:?}");
    for (key, revision) in numbers.iter().zip(revisions) {
        let kept = until("it is written", async || match store.commit(commit(key, Some(revision))).await {
            Err(StoreError::Unavailable(_)) => None,
            kept => Some(kept),
        });
        // Loaded from the primary before, where there was another one.
        assert!(matches!(kept.await, Ok(2) | Err(StoreError::Conflict)), "{key:?}");
    }
    cluster.server(0).go_on().await;
}
