//! A full disk: writes are refused, reads go on, and once there is room writes go on too.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use waybill::store::{Position, Store, StoreError};

use crate::store::faults::disk::{Faults, FaultyDisk};
use crate::store::faults::history::{History, open};
use crate::store::sample::{bytes, commit, key};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reads_go_on_while_the_disk_is_full_and_writes_once_it_is_not() {
    for seed in 0..12 {
        let mut random = StdRng::seed_from_u64(seed);
        let disk = FaultyDisk::new(Vec::new());
        let store = open(disk.clone()).unwrap();
        let mut history = History::new();
        assert!(history.go_on(&store, seed, 5).await.is_empty());
        let steady = key("fedex", "STEADY");
        store.commit(commit(&steady, None)).await.unwrap();

        let (done, reads) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
        let reader = tokio::spawn({
            let (store, done, reads) = (store.clone(), done.clone(), reads.clone());
            async move {
                while !done.load(Ordering::Relaxed) {
                    assert!(store.get(&steady, None).await.unwrap().is_some());
                    assert!(!store.log(0, Position::default(), 10).await.unwrap().is_empty());
                    reads.fetch_add(1, Ordering::Relaxed);
                    tokio::task::yield_now().await;
                }
            }
        });
        // The file cannot grow, or its holes cannot be filled.
        let length = disk.bytes().len() as u64;
        disk.set(match seed % 2 {
            0 => Faults { longest: Some(length), ..Faults::default() },
            _ => Faults { free_blocks: Some(random.random_range(0..20)), ..Faults::default() },
        });
        for round in 0..2 {
            let errors = history.go_on(&store, seed + round, 100_000).await;
            assert_eq!(errors.len(), 4, "seed {seed}");
            assert!(errors.iter().all(|error| matches!(error, StoreError::Full(_))), "seed {seed}: {errors:?}");
        }
        let while_full = reads.load(Ordering::Relaxed);
        while reads.load(Ordering::Relaxed) == while_full {
            tokio::task::yield_now().await;
        }
        assert_eq!(*store.failed().borrow(), None);

        disk.set(Faults::default());
        let again = async {
            while let Err(error) = store.put_record("room", None, bytes("again")).await {
                assert!(matches!(error, StoreError::Full(_)), "seed {seed}: {error}");
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(20), again).await.expect("once there is room, writes go on");
        done.store(true, Ordering::Relaxed);
        reader.await.unwrap();
        drop(store);

        // All that was acknowledged, before and after, is as durable as ever.
        let disk = disk.after_power_loss(seed);
        let store = open(disk).unwrap();
        history.check(&store).await;
        assert!(store.record("room").await.unwrap().is_some());
        assert!(history.go_on(&store, seed, 5).await.is_empty());
        history.check(&store).await;
    }
}
