//! Power loss at any instruction, and syncs that fail: what was acknowledged stays.

use std::sync::Arc;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use waybill::store::{Store, StoreError};

use crate::store::faults::disk::{Faults, FaultyDisk};
use crate::store::faults::history::{History, open};
use crate::store::sample::{bytes, key};

const SEEDS: u64 = 60;
const LOSSES: usize = 4;

/// A disk with a new file, which gets its name only once it is whole.
fn made() -> FaultyDisk {
    let disk = FaultyDisk::new(Vec::new());
    drop(open(disk.clone()).unwrap());
    disk
}

/// Opens what a power loss left, while the power may go again.
fn reopen(mut disk: FaultyDisk, random: &mut StdRng) -> (FaultyDisk, Arc<waybill::store::embedded::Embedded>) {
    for _ in 0..3 {
        disk.set(Faults { power_off_after: Some(random.random_range(0..40)), ..Faults::default() });
        match open(disk.clone()) {
            Ok(store) => {
                // It was opened in time; from here on the power stays.
                disk.set(Faults::default());
                return (disk, store);
            }
            Err(error) => assert!(matches!(error, StoreError::Unavailable(_)), "{error}"),
        }
        disk = disk.after_power_loss(random.random());
    }
    let store = open(disk.clone()).expect("with power it opens, however often it was lost");
    (disk, store)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_when_the_power_goes() {
    let mut answered = 0;
    for seed in 0..SEEDS {
        let mut random = StdRng::seed_from_u64(seed);
        let mut history = History::new();
        let mut disk = made();
        for _ in 0..LOSSES {
            let (on, store) = reopen(disk, &mut random);
            history.check(&store).await;
            on.set(Faults { power_off_after: Some(random.random_range(0..400)), ..Faults::default() });
            let errors = history.go_on(&store, random.random(), 1000).await;
            assert_eq!(errors.len(), 4, "seed {seed}: every worker ends with the power: {errors:?}");
            answered += history.answered;
            drop(store);
            disk = on.after_power_loss(random.random());
        }
        let (_, store) = reopen(disk, &mut random);
        history.check(&store).await;
        assert!(history.go_on(&store, seed, 5).await.is_empty(), "seed {seed}: it goes on");
        history.check(&store).await;
    }
    assert!(answered > 1000, "the history is long enough to tell: {answered}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_failed_sync_nothing_is_acknowledged() {
    for seed in 0..SEEDS {
        let mut random = StdRng::seed_from_u64(seed);
        let mut history = History::new();
        let disk = FaultyDisk::new(Vec::new());
        let store = open(disk.clone()).unwrap();
        disk.set(Faults { failing_sync: Some(random.random_range(0..20)), ..Faults::default() });
        let errors = history.go_on(&store, seed, 1000).await;
        assert_eq!(errors.len(), 4, "seed {seed}");
        assert!(errors.iter().all(|error| matches!(error, StoreError::Unavailable(_))), "seed {seed}: {errors:?}");
        let why = store.failed().borrow().clone().expect("the process is told to exit");
        assert!(why.contains("syncing: I/O error"), "{why}");

        // The kernel would say yes to the next sync: it is never asked.
        let syncs = disk.syncs();
        assert!(matches!(
            store.inbox_put(bytes("late"), std::time::Duration::ZERO).await,
            Err(StoreError::Unavailable(_))
        ));
        assert!(matches!(store.unpark(&key("ups", "1Z0001")).await, Err(StoreError::Unavailable(_))));
        drop(store);
        assert_eq!(disk.syncs(), syncs, "seed {seed}");

        let store = open(disk.after_power_loss(seed)).unwrap();
        history.check(&store).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_queued_when_the_store_is_closed_is_written() {
    let disk = FaultyDisk::new(Vec::new());
    let store = open(disk.clone()).unwrap();
    let mut history = History::new();
    assert!(history.go_on(&store, 1, 10).await.is_empty());
    drop(store);
    let store = open(disk.after_power_loss(1)).unwrap();
    history.check(&store).await;
}
