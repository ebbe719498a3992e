//! Moving to Redis and back, where the number of partitions changes on the way; and Redis's own exports.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use waybill::store::embedded::{Embedded, Options as EmbeddedOptions};
use waybill::store::redis::{Options, Redis};
use waybill::store::{Commit, Dump, DumpedPush, Erase, Filter, Position, Store, StoreError, Tombstone, Work};
use waybill::transfer::{self, Summary};

use crate::harness::redis::{Aof, RedisCluster, RedisServer};
use crate::store::sample::{at, bytes, changed, commit, key, tenant, texts};
use crate::store::suite::Opened;
use crate::store::suite::moved::{fill, moved_suite, whole_log_behind};

async fn open() -> Opened {
    let server = RedisServer::start_with(Aof::Off, &[]).await;
    let store = Redis::open(Options::server(server.url())).await.unwrap();
    let pass = move |duration: Duration| {
        let _ = &server;
        Box::pin(tokio::time::sleep(duration)) as _
    };
    Opened { store, pass: Box::new(pass) }
}

moved_suite!(crate::store::moved::open);

fn embedded() -> Opened {
    let clock = waybill::clock::MachineClock::manual(1_700_000_000_000);
    let options = EmbeddedOptions { clock: clock.clone(), cache_bytes: 8 << 20, ..EmbeddedOptions::default() };
    let pass = move |duration: Duration| {
        clock.pass(duration);
        Box::pin(std::future::ready(())) as _
    };
    Opened { store: Arc::new(Embedded::in_memory_with(options).unwrap()), pass: Box::new(pass) }
}

async fn move_to(from: &dyn Store, into: &dyn Store) -> Summary {
    let mut file = Vec::new();
    transfer::export(from, &mut file, None, at(0), |_| {}).await.unwrap();
    transfer::import(into, &*file, false, |_| {}).await.unwrap()
}

async fn parts(store: &dyn Store) -> Vec<Vec<(Position, String)>> {
    let mut parts = Vec::new();
    for partition in 0..store.partitions() {
        let from = match store.log(partition, Position::default(), 1).await {
            Err(StoreError::Trimmed { oldest }) => oldest,
            _ => Position::default(),
        };
        let logged = store.log(partition, from, 1000).await.unwrap();
        parts.push(logged.iter().map(|entry| entry.position).zip(texts(&logged)).collect());
    }
    parts
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_outgrew_one_machine_goes_on_in_redis_and_comes_back() {
    let (from, redis, back) = (embedded(), open().await, embedded());
    fill(&from).await;
    let (old, new, third) = (&*from.store, &*redis.store, &*back.store);
    let tail = *old.tail(0).borrow();
    assert!(!move_to(old, new).await.without_log);
    assert_eq!(new.partitions(), 64);

    let numbers = ["1ZTRIMMED", "1ZRICH", "1ZLATE", "1ZURGENT", "1ZIDLE", "1ZGONE"].map(|number| key("ups", number));
    for key in &numbers {
        assert_eq!(new.load(key).await, old.load(key).await);
        assert_eq!(new.tombstone(key).await, old.tombstone(key).await);
    }
    // A reader of one partition goes on in each of many: all that it had not seen is behind its place in some, and nobody's
    // place is behind a log's beginning that was not before.
    assert_eq!(whole_log_behind(new).await, whole_log_behind(old).await);
    for partition in 0..new.partitions() {
        assert_eq!(*new.tail(partition).borrow(), tail, "what is committed from now on is behind every old place");
        assert!(matches!(new.log(partition, Position::default(), 1).await, Err(StoreError::Trimmed { .. })));
        assert_eq!(new.log(partition, tail, 10).await.unwrap().len(), 0);
    }
    let claimed = new.claim(&tenant(), Work::Poll, "main", at(100), 10, Duration::from_secs(60)).await.unwrap();
    let order: Vec<&str> = claimed.iter().map(|claimed| claimed.key.number.as_str()).collect();
    assert_eq!(order, ["1ZURGENT", "1ZLATE", "1ZRICH", "1ZIDLE"]);
    for claimed in claimed {
        new.release(&claimed.key, &claimed.fence).await.unwrap();
    }
    let rich = &numbers[1];
    let revision = new.load(rich).await.unwrap().unwrap().revision;
    let next = Commit { generations: vec![changed(2, "in Redis")], ..commit(rich, Some(revision)) };
    let revision = new.commit(next).await.unwrap();
    let mut news = Vec::new();
    for partition in 0..new.partitions() {
        news.extend(texts(&new.log(partition, tail, 10).await.unwrap()));
    }
    assert_eq!(news, ["in Redis"]);
    // Erasing finds what was logged before the move.
    let tombstone = Tombstone { generation: 1, last_event: at(7), until: at(1000) };
    let (key, change) = (rich.clone(), bytes("rich 1 deleted"));
    let state = Some(bytes("rest"));
    new.erase(Erase { key, expected: revision, floor: 0, generation: 1, state, change, tombstone }).await.unwrap();
    let left: Vec<String> = parts(new).await.into_iter().flatten().map(|(_, text)| text).collect();
    assert!(!left.contains(&"rich 1".to_owned()) && left.contains(&"rich 2".to_owned()), "{left:?}");

    let newest = (0..new.partitions()).map(|partition| *new.tail(partition).borrow()).max().unwrap();
    let moved = move_to(new, third).await;
    assert!(moved.without_log, "64 logs cannot be one");
    for key in &numbers {
        assert_eq!(third.load(key).await, new.load(key).await);
        assert_eq!(third.tombstone(key).await, new.tombstone(key).await);
    }
    assert_eq!(third.quarantined(10).await.unwrap().len(), 1);
    assert_eq!(third.inbox_waiting().await.unwrap().count, 3);
    assert_eq!(
        third.parked(&crate::store::sample::key("ups", "PARK1")).await,
        new.parked(&crate::store::sample::key("ups", "PARK1")).await
    );
    // Whoever comes with any old place that has missed something is told so.
    for old_place in [Position::default(), tail] {
        assert_eq!(third.log(0, old_place, 10).await.unwrap_err(), StoreError::Trimmed { oldest: newest });
    }
    let revision = third.load(rich).await.unwrap().unwrap().revision;
    third.commit(Commit { generations: vec![changed(2, "back")], ..commit(rich, Some(revision)) }).await.unwrap();
    assert_eq!(texts(&third.log(0, newest, 10).await.unwrap()), ["back"]);
    // And once more to where ids are of another size.
    let again = open().await;
    move_to(third, &*again.store).await;
    assert_eq!(again.store.inbox_waiting().await.unwrap().count, 3);
    let record = again.store.record("key/tokens").await.unwrap().unwrap();
    let (one, two) = (
        again.store.put_record("key/tokens", Some(record.revision), bytes("one")).await.unwrap(),
        again.store.put_record("new", None, bytes("two")).await.unwrap(),
    );
    assert!(one != record.revision && two != record.revision);
}

/// The ids of pushes tell their partition, too: those of many are many times as large as those of one.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pushes_of_many_partitions_are_told_apart_in_one() {
    let (from, server) = (open().await, RedisServer::start_with(Aof::Off, &[]).await);
    let new = Redis::open(Options { partitions: 1, ..Options::server(server.url()) }).await.unwrap();
    let (old, lease) = (&*from.store, Duration::from_secs(60));
    for text in ["one", "other"] {
        old.inbox_put(bytes(text), Duration::ZERO).await.unwrap();
    }
    let failing = old.inbox_put(bytes("unreadable"), lease).await.unwrap();
    for _ in 0..3 {
        old.inbox_failed(failing, "nonsense").await.unwrap();
    }
    let record = old.put_record("record", None, bytes("old")).await.unwrap();
    let mut all = Vec::new();
    for partition in 0..old.partitions() {
        let mut next = Some(None);
        while let Some(after) = next {
            let page = old.export(partition, after, 100).await.unwrap();
            all.extend(page.entries);
            next = page.next.map(Some);
        }
    }
    assert_eq!(all.len(), 5, "a hash key besides: {all:?}");
    // As many as have been given the same id by rounding.
    let twin = all.iter().find_map(|entry| match entry {
        Dump::Push(push) if push.entry == "one" => Some(DumpedPush { id: push.id + 1, ..push.clone() }),
        _ => None,
    });
    all.push(Dump::Push(DumpedPush { entry: bytes("twin"), ..twin.unwrap() }));
    for _ in 0..2 {
        new.import(all.clone()).await.unwrap();
    }
    let mut ids = Vec::new();
    for text in ["new", "newer"] {
        ids.push(new.inbox_put(bytes(text), Duration::ZERO).await.unwrap());
    }
    let mut kept: Vec<_> = new.inbox_claim(10, lease).await.unwrap();
    kept.sort_by_key(|kept| kept.entry.clone());
    let said: Vec<_> = kept.iter().map(|kept| kept.entry.clone()).collect();
    assert_eq!(said, ["new", "newer", "one", "other", "twin"].map(bytes), "each push is kept");
    let quarantined = new.quarantined(10).await.unwrap();
    assert_eq!(quarantined.len(), 1);
    let given: BTreeSet<u64> = kept.iter().map(|kept| kept.id).chain([quarantined[0].0]).collect();
    assert_eq!(given.len(), 6, "no id twice: {given:?}");
    assert!(given.iter().all(|id| id <= &ids[1]), "an id that no clock has reached: {given:?}");
    let next = new.put_record("record", Some(record), bytes("new")).await.unwrap();
    assert!(next > record && new.put_record("record", Some(next), bytes("newest")).await.unwrap() > next);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cluster_takes_in_what_one_server_had() {
    let (from, back) = (open().await, open().await);
    fill(&from).await;
    let cluster = RedisCluster::start_with(Aof::Off, &[], false).await;
    let spread = Redis::open(Options::cluster(cluster.urls())).await.unwrap();
    let (old, new) = (&*from.store, &*back.store);
    assert!(!move_to(old, &*spread).await.without_log);
    assert_eq!(parts(&*spread).await, parts(old).await);
    assert!(!move_to(&*spread, new).await.without_log);
    assert_eq!(parts(new).await, parts(old).await);
    for number in ["1ZTRIMMED", "1ZRICH", "1ZLATE", "1ZURGENT", "1ZIDLE", "1ZGONE"] {
        let key = key("ups", number);
        assert_eq!(spread.load(&key).await, old.load(&key).await);
        assert_eq!(new.load(&key).await, old.load(&key).await);
        assert_eq!(new.tombstone(&key).await, old.tombstone(&key).await);
    }
    let listed =
        async |store: &dyn Store| store.list(&tenant(), &Filter::default(), None, 100).await.unwrap().shown.len();
    assert_eq!((listed(&*spread).await, listed(new).await), (6, 6));
}
