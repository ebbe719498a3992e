//! What each operation costs Redis: commands, bytes, memory. Small on purpose, and counted by Redis itself.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use waybill::store::redis::{Options, Redis};
use waybill::store::{Commit, GenerationCommit, Listed, Store, Touch, Work};

use crate::harness::redis::RedisServer;
use crate::harness::until;
use crate::store::redis::{connect, patient, server};
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
async fn warmed(server: &RedisServer) -> Arc<Redis> {
    let store = connect(server).await;
    warm(&store).await;
    store
}

async fn warm(store: &Redis) {
    let warm = key("ups", "WARM");
    store.commit(Commit { due: vec![poll("warm", 1, 0)], ..commit(&warm, None) }).await.unwrap();
    let claimed = store.claim(&tenant(), Work::Poll, "warm", at(0), 1, LEASE).await.unwrap();
    store.touch(Touch { fence: Some(claimed[0].fence.clone()), ..touch(&warm) }).await.unwrap();
    let push = store.inbox_put(bytes("push"), LEASE).await.unwrap();
    store.inbox_done(push).await.unwrap();
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
    let mut claimed = store.claim(&tenant(), Work::Poll, "account", at(0), 10, LEASE).await.unwrap();
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

/// What nobody registered is many times more than what somebody did: whether it is anybody's leg is seen in passing.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_push_for_an_unknown_number_asks_no_more_for_legs() {
    let server = server().await;
    let store = warmed(&server).await;
    store.park("account", &key("ups", "WARM2"), bytes("push"), at(0), 10, &[]).await.unwrap();
    let unknown = key("usps", "9400");
    let looked = asked(&server, async {
        assert_eq!(store.load(&unknown).await, Ok(None));
        assert_eq!(store.tombstone(&unknown).await, Ok(None));
    });
    assert_eq!(looked.await, BTreeMap::from([("hgetall".to_owned(), 1), ("hget".to_owned(), 1)]));
    let _: () = server.ask("CONFIG RESETSTAT").await;
    assert_eq!(store.park("account", &unknown, bytes("push"), at(0), 10, &[]).await, Ok(Vec::new()));
    let calls = server.calls().await;
    // Two notes of who parks, which the second script makes once more: it counts in both.
    let of = |name: &str| calls.get(name).copied().unwrap_or_default();
    assert_eq!((of("evalsha"), of("sadd"), of("zadd"), of("zrange")), (2, 1, 2, 1), "{calls:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_claim_asks_only_where_something_is_due() {
    let server = server().await;
    let store = warmed(&server).await;
    let claim = async || store.claim(&tenant(), Work::Poll, "account", at(50), 128, LEASE).await.unwrap().len();
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

/// Bytes of commands and of answers, connections and all, as the server counts them.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_operation_takes_few_bytes() {
    let server = server().await;
    let quiet = Options { look_every: Duration::from_secs(3600), ..patient(Options::server(server.url())) };
    let store = Redis::open(quiet).await.unwrap();
    warm(&store).await;
    let mut connection = server.connect().await.unwrap();
    let mut passed = async || -> (i64, i64) {
        let info: String = redis::cmd("INFO").arg("stats").query_async(&mut connection).await.unwrap();
        let field = |name: &str| info.lines().find_map(|line| line.strip_prefix(name)?.parse().ok()).unwrap();
        (field("total_net_input_bytes:"), field("total_net_output_bytes:"))
    };
    let payload = |size: usize| Bytes::from(vec![b'x'; size]);
    let mut told = Vec::new();
    let (first, own) = (passed().await, passed().await);
    let own = (own.0 - first.0, own.1 - first.1);
    let mut cost = async |name: &'static str,
                          own_bytes: (i64, i64),
                          most: (i64, i64),
                          done: &mut (dyn Future<Output = ()> + Unpin)| {
        let before = passed().await;
        done.await;
        let after = passed().await;
        let asked = after.0 - before.0 - own.0 - own_bytes.0;
        let answered = after.1 - before.1 - own.1 - own_bytes.1;
        told.push(format!("{name}: {asked} bytes asked, {answered} answered, besides its payload"));
        assert!(asked <= most.0 && answered <= most.1, "{told:?}");
    };
    let key = key("ups", "1Z999AA10123456784");
    let shown = || GenerationCommit {
        public: payload(1000),
        freshness: freshness(&"f".repeat(30), false),
        ..changed(1, &"c".repeat(300))
    };
    let first = Commit {
        state: payload(900),
        generations: vec![shown()],
        due: vec![poll("account", 4, 0)],
        ..commit(&key, None)
    };
    cost(
        "first commit",
        (2230, 0),
        (1200, 200),
        &mut std::pin::pin!(async { assert_eq!(store.commit(first).await, Ok(1)) }),
    )
    .await;
    let next = Commit {
        state: payload(900),
        generations: vec![shown()],
        due: vec![poll("account", 4, 0)],
        ..commit(&key, Some(1))
    };
    cost(
        "a commit with a change",
        (2230, 0),
        (1200, 200),
        &mut std::pin::pin!(async { assert_eq!(store.commit(next).await, Ok(2)) }),
    )
    .await;
    cost(
        "a get",
        (0, 1030),
        (150, 50),
        &mut std::pin::pin!(async { assert!(store.get(&key, None).await.unwrap().is_some()) }),
    )
    .await;
    cost(
        "a load",
        (0, 1930),
        (150, 250),
        &mut std::pin::pin!(async { assert!(store.load(&key).await.unwrap().is_some()) }),
    )
    .await;
    let mut fence = None;
    cost(
        "a claim of one, all looked at",
        (0, 0),
        (14_000, 2_500),
        &mut std::pin::pin!(async {
            fence = store
                .claim(&tenant(), Work::Poll, "account", at(0), 1, LEASE)
                .await
                .unwrap()
                .pop()
                .map(|claimed| claimed.fence);
        }),
    )
    .await;
    let unchanged = Touch {
        expected: 2,
        freshness: freshness(&"f".repeat(30), false),
        due: vec![poll("account", 4, 9)],
        fence,
        ..touch(&key)
    };
    cost(
        "a poll without news",
        (30, 0),
        (700, 150),
        &mut std::pin::pin!(async { assert_eq!(store.touch(unchanged).await, Ok(())) }),
    )
    .await;
    let mut push = 0;
    cost(
        "a push",
        (600, 0),
        (250, 50),
        &mut std::pin::pin!(async { push = store.inbox_put(payload(600), LEASE).await.unwrap() }),
    )
    .await;
    cost(
        "a push that is done",
        (0, 0),
        (250, 50),
        &mut std::pin::pin!(async { store.inbox_done(push).await.unwrap() }),
    )
    .await;
    println!("{}", told.join("\n"));
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
                    // As packed as they can be: what is by chance does not get smaller.
                    let (public, state): ([u8; PUBLIC], [u8; STATE]) = (rand::random(), rand::random());
                    let shown = GenerationCommit {
                        generation: 1,
                        public: Bytes::copy_from_slice(&public[..PUBLIC * event / 10]),
                        listed: Listed { status: 3, updated: at(0), ..Listed::default() },
                        change: Some(change),
                        freshness: freshness("0123456789012345678901234567", false),
                    };
                    let next = Commit {
                        state: Bytes::copy_from_slice(&state[..STATE * event / 10]),
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
