//! What a crash between two slots leaves: an entry that readers skip and a sweep removes, never a missing one.

use std::sync::Arc;
use std::time::Duration;

use waybill::store::redis::{Options, Redis};
use waybill::store::{Commit, Erase, Filter, GenerationCommit, Key, Listed, Store, StoreError, Tombstone};

use crate::harness::redis::{Proxy, RedisServer};
use crate::harness::until;
use crate::store::redis::{connect, patient, server};
use crate::store::sample::{at, bytes, commit, generation, key, publics, tenant};
use crate::store::suite::legs::carried_on;

fn ordered(order: &str) -> GenerationCommit {
    GenerationCommit { listed: Listed { status: 1, order_id: order.to_owned(), ..Listed::default() }, ..generation(1) }
}

fn of(order: &str) -> Filter {
    Filter { order_id: order.to_owned(), ..Filter::default() }
}

/// What is in the index and among the notes; `1Z0001` of UPS lies in partition 53.
async fn counts(server: &RedisServer, order: &str) -> (u64, u64) {
    let indexed = server.ask(&format!("ZCARD waybill:1:{{o:default:{order}}}")).await;
    (indexed, server.ask("ZCARD waybill:1:{53}:intents").await)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_order_that_was_never_committed_is_skipped_and_swept() {
    let server = server().await;
    let store = connect(&server).await;
    let key = key("ups", "1Z0001");
    let revision = store.commit(commit(&key, None)).await.unwrap();
    // The commit is refused for its revision, and takes back what it had indexed.
    let refused = Commit { generations: vec![ordered("X")], ..commit(&key, Some(revision + 1)) };
    store.commit(refused).await.unwrap_err();
    assert_eq!(counts(&server, "X").await, (0, 0));

    // One that died before its commit: as it leaves it, long ago.
    let entry = b"ups\x001Z0001\x00\x00\x00\x00\x01";
    let note = [b"default\0".as_slice(), entry, b"X"].concat();
    let mut connection = server.connect().await.unwrap();
    let mut add = redis::cmd("ZADD");
    let _: () = add.arg("waybill:1:{o:default:X}").arg(7).arg(entry).query_async(&mut connection).await.unwrap();
    let mut add = redis::cmd("ZADD");
    let _: () = add.arg("waybill:1:{53}:intents").arg(7).arg(&note).query_async(&mut connection).await.unwrap();
    assert!(store.list(&tenant(), &of("X"), None, 10).await.unwrap().shown.is_empty());
    assert_eq!(counts(&server, "X").await, (1, 1));
    store.sweep(at(0), at(0)).await.unwrap();
    assert_eq!(counts(&server, "X").await, (0, 0));

    // One that died after its commit: the note goes, the entry stays.
    let done = Commit { generations: vec![ordered("X")], ..commit(&key, Some(revision)) };
    store.commit(done).await.unwrap();
    let mut add = redis::cmd("ZADD");
    let _: () = add.arg("waybill:1:{53}:intents").arg(7).arg(&note).query_async(&mut connection).await.unwrap();
    store.sweep(at(0), at(0)).await.unwrap();
    assert_eq!(counts(&server, "X").await, (1, 0));
    assert_eq!(publics(&store.list(&tenant(), &of("X"), None, 10).await.unwrap().shown), ["public 1"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_leg_that_was_never_committed_is_swept_and_another_stays() {
    let server = server().await;
    let store = connect(&server).await;
    let (number, leg) = (key("ups", "1Z0001"), key("usps", "9400"));
    let revision = store.commit(commit(&number, None)).await.unwrap();
    let mut connection = server.connect().await.unwrap();
    let found: Vec<String> = server.ask("KEYS waybill:1:*:on:*").await;
    assert_eq!(found, Vec::<String>::new());
    // The commit is refused, and takes back what it had indexed.
    let legs = || vec![carried_on(1, &[("usps", "9400")])];
    store.commit(Commit { generations: legs(), ..commit(&number, Some(revision + 1)) }).await.unwrap_err();
    assert_eq!(store.carrying(&leg).await, Ok(Vec::new()));
    store.commit(Commit { generations: legs(), ..commit(&number, Some(revision)) }).await.unwrap();
    assert_eq!(server.ask::<u64>("ZCARD waybill:1:{53}:intents").await, 0, "the note is taken back");

    // Two that died, one after its commit, and one of the next generation before: as they leave it, long ago.
    let index = server.ask::<Vec<String>>("KEYS waybill:1:*:on:*").await.remove(0);
    for generation in [1, 2] {
        let entry = [b"ups\x001Z0001\x00\x00\x00\x00".as_slice(), &[generation]].concat();
        let note = [b"default\0", entry.as_slice(), b"\0usps\x009400"].concat();
        for (set, member) in [(index.as_str(), entry), ("waybill:1:{53}:intents", note)] {
            let mut add = redis::cmd("ZADD");
            let _: () = add.arg(set).arg(7).arg(member).query_async(&mut connection).await.unwrap();
        }
    }
    assert_eq!(store.carrying(&leg).await, Ok(vec![(number.clone(), 1), (number.clone(), 2)]));
    store.sweep(at(0), at(0)).await.unwrap();
    assert_eq!(store.carrying(&leg).await, Ok(vec![(number, 1)]));
    assert_eq!(server.ask::<u64>("ZCARD waybill:1:{53}:intents").await, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sweep_leaves_what_somebody_is_writing() {
    let server = server().await;
    let store = connect(&server).await;
    let key = key("ups", "1Z0001");
    let mut revision = None;
    let sweeping = tokio::spawn({
        let store = store.clone();
        async move {
            loop {
                store.sweep(at(0), at(0)).await.unwrap();
            }
        }
    });
    for round in 0..60 {
        let order = ["X", "Y", ""][round % 3];
        let done = Commit { generations: vec![ordered(order)], ..commit(&key, revision) };
        revision = Some(store.commit(done).await.unwrap());
        for other in ["X", "Y"] {
            let found = store.list(&tenant(), &of(other), None, 10).await.unwrap().shown.len();
            assert_eq!(found, usize::from(other == order), "{round}: {other} while it has {order}");
        }
    }
    sweeping.abort();
    assert_eq!(counts(&server, "X").await, (0, 0));
    assert_eq!(counts(&server, "Y").await, (0, 0));
}

/// A store behind a proxy that holds what a test wants to come late.
async fn behind(proxy: &Proxy, response_timeout: Duration) -> Arc<Redis> {
    Redis::open(Options { response_timeout, ..patient(Options::server(proxy.url())) }).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_commit_that_comes_after_it_was_given_up_is_in_the_index() {
    let server = server().await;
    let proxy = Proxy::start(server.port()).await;
    let store = behind(&proxy, Duration::from_millis(500)).await;
    let (known, key) = (key("ups", "1Z0002"), key("ups", "1Z0001"));
    store.commit(commit(&known, None)).await.unwrap();
    proxy.hold("a change that comes late");
    let late = GenerationCommit { change: Some(bytes("a change that comes late")), ..ordered("X") };
    let given_up = store.commit(Commit { generations: vec![late], ..commit(&key, None) }).await;
    assert!(matches!(given_up, Err(StoreError::Unavailable(_))), "{given_up:?}");
    assert_eq!(counts(&server, "X").await, (1, 1), "nobody knows yet");
    proxy.let_go();
    let other = connect(&server).await;
    until("it is committed", async || other.load(&key).await.ok()?.map(drop)).await;
    assert_eq!(publics(&other.list(&tenant(), &of("X"), None, 10).await.unwrap().shown), ["public 1"]);
    assert_eq!(counts(&server, "X").await, (1, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_stood_still_until_its_notes_were_swept_makes_them_again() {
    let server = server().await;
    let proxy = Proxy::start(server.port()).await;
    let (store, other) = (behind(&proxy, Duration::from_secs(30)).await, connect(&server).await);
    let (key, gone) = (key("ups", "1Z0001"), key("ups", "1Z0002"));
    // Redis knows the scripts: each call is one.
    let revision = store.commit(commit(&gone, None)).await.unwrap();
    store.erase(erasure(&gone, revision, "erased")).await.unwrap();
    let revision = store.commit(Commit { generations: vec![ordered("X")], ..commit(&key, None) }).await.unwrap();
    let listed = async |order| publics(&other.list(&tenant(), &of(order), None, 10).await.unwrap().shown);
    let noted = async || server.ask::<u64>("ZCARD waybill:1:{53}:intents").await;

    proxy.hold("a change that comes late");
    let late = GenerationCommit { change: Some(bytes("a change that comes late")), ..ordered("Y") };
    let late = Commit { generations: vec![late], ..commit(&key, Some(revision)) };
    let writing = tokio::spawn({
        let store = Arc::clone(&store);
        async move { store.commit(late).await }
    });
    // First it hears what there is to be noted.
    proxy.has_held(1).await;
    proxy.let_pass(1);
    proxy.has_held(2).await;
    assert_eq!(noted().await, 2, "one goes and one comes");
    age(&server, &["X", "Y"]).await;
    other.sweep(at(0), at(0)).await.unwrap();
    assert_eq!((counts(&server, "X").await, counts(&server, "Y").await), ((1, 0), (0, 0)), "as the record has it");
    proxy.let_go();
    let revision = writing.await.unwrap().unwrap();
    assert_eq!(listed("Y").await, ["public 1"]);
    assert_eq!((counts(&server, "X").await, counts(&server, "Y").await), ((0, 0), (1, 0)));

    proxy.hold("an erasure that comes late");
    let late = erasure(&key, revision, "an erasure that comes late");
    let writing = tokio::spawn(async move { store.erase(late).await });
    proxy.has_held(3).await;
    proxy.let_pass(3);
    proxy.has_held(4).await;
    assert_eq!(noted().await, 1);
    age(&server, &["Y"]).await;
    other.sweep(at(0), at(0)).await.unwrap();
    assert_eq!(counts(&server, "Y").await, (1, 0), "as the record has it");
    proxy.let_go();
    writing.await.unwrap().unwrap();
    assert_eq!((listed("Y").await, counts(&server, "Y").await), (vec![], (0, 0)));
}

fn erasure(key: &Key, expected: u64, change: &str) -> Erase {
    let tombstone = Tombstone { generation: 1, last_event: at(0), until: at(1000) };
    Erase { key: key.clone(), expected, floor: 0, generation: 1, state: None, change: bytes(change), tombstone }
}

/// Makes the notes on these orders look as if whoever wrote them had died, with the entries in the index.
async fn age(server: &RedisServer, orders: &[&str]) {
    let mut connection = server.connect().await.unwrap();
    for order in orders {
        let entry = b"ups\x001Z0001\x00\x00\x00\x00\x01";
        let note = [b"default\0".as_slice(), entry, order.as_bytes()].concat();
        for (set, member) in [
            (format!("waybill:1:{{o:default:{order}}}"), entry.as_slice()),
            ("waybill:1:{53}:intents".to_owned(), &note),
        ] {
            let mut add = redis::cmd("ZADD");
            let _: () = add.arg(set).arg("XX").arg(7).arg(member).query_async(&mut connection).await.unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_number_noted_as_parked_without_a_push_goes_with_the_sweep() {
    let server = server().await;
    let store = connect(&server).await;
    let mut connection = server.connect().await.unwrap();
    let mut note = redis::cmd("ZADD");
    note.arg("waybill:1:{a:default:one}").arg(at(0).as_millisecond()).arg(b"ups\x001Z0001");
    let _: () = note.query_async(&mut connection).await.unwrap();
    store.park("one", &key("ups", "1Z0002"), bytes("push"), at(5), 2, &[]).await.unwrap();
    assert!(store.parked(&key("ups", "1Z0001")).await.unwrap().is_empty());
    // It takes a place until it is swept, and is the first to go.
    store.park("one", &key("ups", "1Z0003"), bytes("push"), at(6), 2, &[]).await.unwrap();
    assert_eq!(server.ask::<u64>("ZCARD waybill:1:{a:default:one}").await, 2);
    assert_eq!(store.parked(&key("ups", "1Z0002")).await.unwrap().len(), 1);
    let _: () = note.query_async(&mut connection).await.unwrap();
    assert_eq!(store.sweep(at(3), at(0)).await, Ok(0));
    assert_eq!(server.ask::<u64>("ZCARD waybill:1:{a:default:one}").await, 2);
}
