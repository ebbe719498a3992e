//! A cluster that changes while it is written to: slots move from node to node, and a replica takes its primary's place.
//! Partitions stay what they are, positions too, and nothing is lost or done twice.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use waybill::store::redis::{Options, Redis};
use waybill::store::{Commit, Position, Store, StoreError};

use crate::harness::redis::{Aof, Failover, RedisCluster};
use crate::harness::{until, within};
use crate::store::redis::patient;
use crate::store::sample::{changed, commit, key, texts};

const NUMBERS: usize = 40;

/// Commits to its own numbers until told to stop; gives the acknowledged revisions of each.
async fn write(store: Arc<Redis>, worker: usize, stop: Arc<AtomicBool>) -> BTreeMap<String, Vec<u64>> {
    let mut acknowledged = BTreeMap::<String, Vec<u64>>::new();
    for round in 0.. {
        if stop.load(Ordering::Relaxed) {
            break;
        }
        let number = format!("1Z{worker:02}{:04}", round % NUMBERS);
        let key = key("ups", &number);
        let floor = store.floor(&key);
        let Ok(stored) = store.load(&key).await else { continue };
        let expected = stored.map(|stored| stored.revision);
        let change = format!("{number} {}", (expected.unwrap_or_default() + 1).max(floor));
        let next = Commit { floor, generations: vec![changed(1, &change)], ..commit(&key, expected) };
        match store.commit(next).await {
            Ok(revision) => {
                acknowledged.entry(number).or_default().push(revision);
            }
            // What became of it is seen when it is loaded again.
            Err(StoreError::Unavailable(_) | StoreError::Full(_) | StoreError::Conflict) => {}
            Err(error) => panic!("{error}"),
        }
    }
    acknowledged
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn slots_move_and_primaries_change_under_traffic() {
    let cluster = RedisCluster::start_with(Aof::Off, &[], false).await;
    let open = async || Redis::open(patient(Options::cluster(cluster.urls()))).await.unwrap();
    let (store, other) = (open().await, open().await);
    let stop = Arc::new(AtomicBool::new(false));
    let mut writers = tokio::task::JoinSet::new();
    for (worker, store) in [&store, &other].into_iter().enumerate() {
        writers.spawn(write(store.clone(), worker, stop.clone()));
    }
    let written = async |more: u64| {
        let seen = async || {
            let mut seen = 0;
            for partition in 0..64 {
                seen += other.log(partition, Position::default(), 100_000).await.ok()?.len() as u64;
            }
            Some(seen)
        };
        let before = until("the log is read", &seen).await;
        until("more is written", async || (seen().await? >= before + more).then_some(())).await;
    };
    written(20).await;
    for partition in [3, 7, 21, 53] {
        let slot = cluster.slot(&format!("waybill:1:{{{partition:02}}}:m")).await;
        let to = (cluster.primary(slot).await + 1) % 3;
        cluster.move_slot(slot, to).await;
        written(20).await;
    }
    cluster.fail_over(0, Failover::Agreed).await;
    cluster.settled().await;
    written(20).await;
    stop.store(true, Ordering::Relaxed);
    let acknowledged: BTreeMap<String, Vec<u64>> = writers.join_all().await.into_iter().flatten().collect();
    assert_eq!(acknowledged.len(), 2 * NUMBERS, "every number was written to");

    let mut told = BTreeMap::<String, Vec<u64>>::new();
    for partition in 0..64 {
        let entries = store.log(partition, Position::default(), 100_000).await.unwrap();
        assert!(entries.is_sorted_by(|one, next| one.position < next.position));
        for text in texts(&entries) {
            let (number, revision) = text.split_once(' ').unwrap();
            told.entry(number.to_owned()).or_default().push(revision.parse().unwrap());
        }
        // Each replica follows it to where it is now.
        let newest = entries.last().map(|entry| entry.position).unwrap_or_default();
        for replica in [&store, &other] {
            let mut tail = replica.tail(partition);
            within("the tail is followed", tail.wait_for(|end| *end >= newest)).await.unwrap();
        }
    }
    for (number, revisions) in acknowledged {
        let stored = store.load(&key("ups", &number)).await.unwrap().unwrap();
        let told = &told[&number];
        assert!(told.is_sorted_by(|one, next| one < next), "{number}: each change once, in order: {told:?}");
        assert_eq!(told.last(), Some(&stored.revision));
        assert!(
            revisions.iter().all(|revision| told.contains(revision)),
            "{number}: {told:?} lacks one of {revisions:?}"
        );
    }
}
