//! What each operation costs Redis: commands, bytes, memory. Small on purpose, and counted by Redis itself.

use std::collections::BTreeMap;

use bytes::Bytes;
use waybill::store::redis::Redis;
use waybill::store::{Commit, GenerationCommit, Listed, Store, Touch, Work};

use crate::harness::redis::RedisServer;
use crate::harness::until;
use crate::store::redis::{connect, server};
use crate::store::sample::{at, bytes, changed, commit, freshness, key, poll, tenant, touch};
use crate::store::suite::LEASE;

/// What clients ask for while something is done; not what scripts do, nor what follows the log.
async fn asked(server: &RedisServer, done: impl Future<Output = ()>) -> BTreeMap<String, u64> {
    let _: () = server.ask("CONFIG RESETSTAT").await;
    done.await;
    let mut calls = server.calls().await;
    let own = ["mget", "config|resetstat", "info", "hello", "client|setinfo", "client|setname", "subscribe", "ping"];
    calls.retain(|name, _| !own.contains(&name.as_str()));
    if calls.contains_key("evalsha") {
        // The rest is done by the scripts.
        calls.retain(|name, _| name == "evalsha" || name == "eval");
    }
    calls
}

fn one(name: &str) -> BTreeMap<String, u64> {
    BTreeMap::from([(name.to_owned(), 1)])
}

/// Every script is known, so that none is sent whole.
async fn warmed(server: &RedisServer) -> std::sync::Arc<Redis> {
    let store = connect(server).await;
    let warm = key("ups", "WARM");
    store.commit(Commit { due: vec![poll("warm", 1, 0)], ..commit(&warm, None) }).await.unwrap();
    let claimed = store.claim(&tenant(), Work::Poll, "warm", at(0), 1, LEASE).await.unwrap();
    store.touch(Touch { fence: Some(claimed[0].fence.clone()), ..touch(&warm) }).await.unwrap();
    let push = store.inbox_put(bytes("push"), LEASE).await.unwrap();
    store.inbox_done(push).await.unwrap();
    store
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_get_is_one_command() {
    let server = server().await;
    let store = warmed(&server).await;
    let (key, missing) = (key("ups", "1Z0001"), key("ups", "1Z0002"));
    store
        .commit(Commit { generations: vec![changed(1, "one"), changed(2, "two")], ..commit(&key, None) })
        .await
        .unwrap();
    for (key, generation, there) in
        [(&key, None, true), (&key, Some(1), true), (&key, Some(2), true), (&missing, None, false)]
    {
        let calls = asked(&server, async {
            assert_eq!(store.get(key, generation).await.unwrap().is_some(), there);
        });
        assert_eq!(calls.await, one("hmget"), "{generation:?}");
    }
    let calls = asked(&server, async {
        store.load(&key).await.unwrap();
    });
    assert_eq!(calls.await, one("hgetall"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_write_is_one_command() {
    let server = server().await;
    let store = warmed(&server).await;
    let key = key("ups", "1Z0001");
    let first = Commit { generations: vec![changed(1, "one")], due: vec![poll("account", 1, 0)], ..commit(&key, None) };
    let calls = asked(&server, async {
        store.commit(first).await.unwrap();
    });
    assert_eq!(calls.await, one("evalsha"), "a first commit");
    let mut claimed = store.claim(&tenant(), Work::Poll, "account", at(0), 10, LEASE * 20).await.unwrap();
    let unchanged = Touch {
        freshness: freshness("fresh", false),
        due: vec![poll("account", 1, 9)],
        fence: claimed.pop().map(|claimed| claimed.fence),
        ..touch(&key)
    };
    let calls = asked(&server, async { store.touch(unchanged).await.unwrap() });
    assert_eq!(calls.await, one("evalsha"), "a poll without news, whose account is known by its lease");
    let push = asked(&server, async {
        store.inbox_put(bytes("push"), LEASE).await.unwrap();
    });
    assert_eq!(push.await, one("evalsha"), "a push");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_claim_asks_only_where_something_is_due() {
    let server = server().await;
    let store = warmed(&server).await;
    let claim = async || store.claim(&tenant(), Work::Poll, "account", at(50), 128, LEASE * 20).await.unwrap().len();
    for number in 0..3 {
        let key = key("ups", &format!("1Z{number:04}"));
        store.commit(Commit { due: vec![poll("account", 1, 0)], ..commit(&key, None) }).await.unwrap();
    }
    until("nobody needs to look around", async || {
        assert_eq!(store.claim(&tenant(), Work::Poll, "other", at(50), 1, LEASE).await.unwrap().len(), 0);
        let calls = asked(&server, async {
            assert_eq!(store.next_due(&tenant(), Work::Poll, "account").await, Ok(Some(at(0))))
        });
        calls.await.is_empty().then_some(())
    })
    .await;
    let calls = asked(&server, async { assert_eq!(claim().await, 3) }).await;
    let scripts: u64 = calls.values().sum();
    // Three partitions are seen and claimed in; should a second have passed, all are looked at as well.
    assert!(scripts == 6 || scripts == 6 + 64, "{calls:?}");
}

/// Ten events: what a shipment of ten takes by itself, and Redis besides.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_shipment_takes_little_memory() {
    const SHIPMENTS: u64 = 1_000;
    const PUBLIC: usize = 1_000;
    const STATE: usize = 900;
    let server = server().await;
    let store = warmed(&server).await;
    let used = async || -> u64 { server.info("used_memory").await.parse().unwrap() };
    let log = async || -> u64 {
        let mut log = 0;
        for partition in 0..64 {
            let used: Option<u64> =
                server.ask(&format!("MEMORY USAGE waybill:1:{{{partition:02}}}:log SAMPLES 0")).await;
            log += used.unwrap_or_default();
        }
        log
    };
    let (before, log_before) = (used().await, log().await);
    let mut commits = tokio::task::JoinSet::new();
    for worker in 0..4 {
        let store = store.clone();
        commits.spawn(async move {
            for number in 0..SHIPMENTS / 4 {
                let key = key("ups", &format!("1Z{worker}{number:012}"));
                let mut revision = None;
                for event in 1..=10 {
                    let change = Bytes::from(vec![b'c'; 300]);
                    let shown = GenerationCommit {
                        generation: 1,
                        public: Bytes::from(vec![b'p'; PUBLIC * event / 10]),
                        listed: Listed { status: 3, updated: at(0), ..Listed::default() },
                        change: Some(change),
                        freshness: freshness("0123456789012345678901234567", false),
                    };
                    let next = Commit {
                        state: Bytes::from(vec![b's'; STATE * event / 10]),
                        generations: vec![shown],
                        due: vec![poll("account", 4, 1000)],
                        ..commit(&key, revision)
                    };
                    revision = Some(store.commit(next).await.unwrap());
                }
            }
        });
    }
    commits.join_all().await;
    let log = (log().await - log_before) / SHIPMENTS;
    let whole = (used().await - before) / SHIPMENTS;
    let (shipment, own) = (whole - log, (PUBLIC + STATE) as u64);
    println!("{shipment} bytes a shipment, {own} of them its messages; {log} bytes of log");
    assert!(shipment <= 3 * 1024, "{shipment} bytes a shipment, {own} of them its messages; {log} bytes of log");
    assert!(shipment - own <= 1024, "{} bytes besides its messages", shipment - own);
}
