//! The embedded store passes the suite in memory and in a file; and what only it promises.

use std::sync::Arc;
use std::time::Duration;

use waybill::clock::MachineClock;
use waybill::store::embedded::{Embedded, Options};
use waybill::store::{Commit, Filter, Position, Store, Trims};

use crate::store::sample::{at, bytes, changed, commit, generation, key, tenant, texts, whole_log};
use crate::store::suite::moved::moved_suite;
use crate::store::suite::{Opened, store_suite};

/// The machine's wall clock when these tests begin.
const BEGAN: u64 = 1_700_000_000_000;

fn manual() -> (Options, MachineClock) {
    let clock = MachineClock::manual(BEGAN);
    (Options { clock: clock.clone(), cache_bytes: 8 << 20, ..Options::default() }, clock)
}

async fn open() -> Opened {
    let (options, clock) = manual();
    let store = Embedded::in_memory_with(options).unwrap();
    let pass = move |duration: Duration| {
        clock.pass(duration);
        Box::pin(std::future::ready(())) as _
    };
    Opened { store: Arc::new(store), pass: Box::new(pass) }
}

store_suite!(crate::store::embedded::open);
moved_suite!(crate::store::embedded::open);

#[tokio::test]
async fn what_is_stored_is_there_when_opened_again() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("data");
    let (options, _) = manual();
    let store = Embedded::open(&path, options.clone()).unwrap();
    let key = key("ups", "1Z0001");
    let revision = store.commit(Commit { generations: vec![changed(1, "one")], ..commit(&key, None) }).await.unwrap();
    let before = store.load(&key).await.unwrap();
    let push = store.inbox_put(bytes("push"), Duration::from_secs(600)).await.unwrap();
    let record = store.put_record("name", None, bytes("value")).await.unwrap();
    let tail = *store.tail(0).borrow();
    drop(store);

    let store = Embedded::open(&path, options).unwrap();
    assert_eq!(store.load(&key).await.unwrap(), before);
    assert_eq!(*store.tail(0).borrow(), tail);
    assert_eq!(texts(&whole_log(&store).await), ["one"]);
    // A restart frees every lease; what was given out before is never given again.
    assert_eq!(store.inbox_claim(10, Duration::from_secs(60)).await.unwrap()[0].id, push);
    assert!(store.inbox_put(bytes("next"), Duration::ZERO).await.unwrap() > push.max(record));
    let later = Commit { generations: vec![changed(1, "two")], ..commit(&key, Some(revision)) };
    store.commit(later).await.unwrap();
    assert_eq!(texts(&store.log(0, tail, 10).await.unwrap()), ["two"]);
}

#[tokio::test]
async fn positions_rise_when_the_clock_steps_back_and_over_restarts() {
    let directory = tempfile::tempdir().unwrap();
    let (options, clock) = manual();
    let mut seen = Vec::new();
    let mut revision = None;
    for wall in [BEGAN, BEGAN + 5, BEGAN - 60_000, 0, BEGAN + 6] {
        clock.set_wall_millis(wall);
        let store = Embedded::open(directory.path(), options.clone()).unwrap();
        for _ in 0..3 {
            let generations = vec![changed(1, "one"), changed(2, "two")];
            let next = Commit { generations, ..commit(&key("ups", "1Z0001"), revision) };
            revision = Some(store.commit(next).await.unwrap());
            seen.push(*store.tail(0).borrow());
        }
        seen.dedup();
    }
    assert!(seen.is_sorted_by(|one, next| one < next), "{seen:?}");
    assert_eq!(seen.first(), Some(&Position { millis: BEGAN, count: 1 }));
    assert_eq!(seen.last(), Some(&Position { millis: BEGAN + 6, count: 5 }));
    let store = Embedded::open(directory.path(), options).unwrap();
    let entries = whole_log(&store).await;
    assert_eq!(entries.len(), 30);
    assert!(entries.is_sorted_by(|one, next| one.position < next.position));
}

#[tokio::test]
async fn upkeep_of_much_goes_in_steps() {
    let (options, clock) = manual();
    let store = Embedded::in_memory_with(options).unwrap();
    let mut revision = None;
    for round in 0..13_u32 {
        let generations = (1..=100).map(|number| changed(number, "change")).collect();
        let next = Commit { generations, ..commit(&key("ups", "REGISTERED"), revision) };
        revision = Some(store.commit(next).await.unwrap());
        for number in 0..100 {
            let key = key("ups", &format!("PARKED{round:02}{number:02}"));
            store.park("account", &key, bytes("push"), at(0), 10_000, &[]).await.unwrap();
        }
    }
    clock.pass(Duration::from_secs(10));
    // 600 are too many, and the others old.
    assert_eq!(store.trim_log(Duration::from_secs(60), 700).await, Ok(Trims { aged: 0, cut: 600 }));
    assert_eq!(store.trim_log(Duration::from_secs(1), 700).await, Ok(Trims { aged: 700, cut: 0 }));
    assert!(store.log(0, *store.tail(0).borrow(), 10).await.unwrap().is_empty());
    assert_eq!(store.sweep(at(1), at(0)).await, Ok(1300));
    assert_eq!(store.sweep(at(1), at(0)).await, Ok(0));
}

#[tokio::test]
async fn a_listing_that_finds_little_goes_on_page_by_page() {
    let store = Embedded::in_memory().unwrap();
    for number in 0..90_u32 {
        let generations = (1..=100).map(generation).collect();
        store.commit(Commit { generations, ..commit(&key("ups", &format!("1Z{number:04}")), None) }).await.unwrap();
    }
    let filter = Filter { statuses: vec![9], ..Filter::default() };
    let (mut pages, mut after) = (0, None);
    loop {
        let page = store.list(&tenant(), &filter, after, 10).await.unwrap();
        assert!(page.shown.is_empty());
        pages += 1;
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    assert!(pages > 1, "one page looks at a bounded number of rows");
    let everything = store.list(&tenant(), &Filter::default(), None, 100_000).await.unwrap();
    assert!(everything.shown.len() < 9000 && everything.next.is_some());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_writes_share_a_sync() {
    let store = Arc::new(Embedded::in_memory().unwrap());
    let before = store.syncs();
    let mut tasks = tokio::task::JoinSet::new();
    for worker in 0..128 {
        let store = store.clone();
        tasks.spawn(async move {
            for push in 0..8 {
                store.inbox_put(bytes("push"), Duration::from_secs(60)).await.unwrap();
                let key = key("ups", &format!("1Z{worker:04}{push}"));
                store.commit(commit(&key, None)).await.unwrap();
            }
        });
    }
    tasks.join_all().await;
    let per_thousand = (store.syncs() - before) as f64 / 1.024;
    assert!(per_thousand <= 60.0, "{per_thousand} syncs for 1,000 pushes whose senders wait for the commit");
}
