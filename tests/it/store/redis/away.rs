//! Redis away: calls end in time and say so, and all goes on when it is back.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Request;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tower::ServiceExt as _;
use waybill::probes::{self, Probes};
use waybill::store::redis::{Options, Redis};
use waybill::store::{Commit, Position, Store, StoreError};

use crate::harness::redis::{Aof, Proxy, RedisCluster, RedisServer};
use crate::harness::{until, within};
use crate::store::redis::patient;
use crate::store::sample::{bytes, changed, commit, key, texts, whole_log};

/// Within so long each call ends.
const IN_TIME: Duration = Duration::from_secs(1);

async fn unavailable(store: &Redis) {
    let began = Instant::now();
    let error = store.get(&key("ups", "1Z0001"), None).await.unwrap_err();
    assert!(matches!(&error, StoreError::Unavailable(why) if why.contains("Redis")), "{error}");
    assert!(began.elapsed() < IN_TIME, "{:?}", began.elapsed());
}

async fn back(store: &Redis, within: Duration) {
    let began = Instant::now();
    until("Redis is back", async || store.get(&key("ups", "1Z0001"), None).await.ok()).await;
    assert!(began.elapsed() < within, "{:?}", began.elapsed());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_is_killed_comes_back_with_everything() {
    let mut server = RedisServer::start().await;
    let store = Redis::open(Options::server(server.url())).await.unwrap();
    let key = key("ups", "1Z0001");
    let revision = store.commit(Commit { generations: vec![changed(1, "one")], ..commit(&key, None) }).await.unwrap();
    let loaded = store.load(&key).await.unwrap();
    let tail = *store.tail(53).borrow();
    server.kill().await;
    for _ in 0..3 {
        unavailable(&store).await;
    }
    assert_eq!(*store.failed().borrow(), None, "it is not for good");
    server.start_again().await;
    back(&store, Duration::from_secs(3)).await;
    assert_eq!(store.load(&key).await.unwrap(), loaded);
    let floor = within("it is another run of it", async {
        let loaded_before = Commit { generations: vec![changed(1, "refused")], ..commit(&key, Some(revision)) };
        assert_eq!(store.commit(loaded_before).await, Err(StoreError::Conflict));
        store.floor(&key)
    })
    .await;
    let two = Commit { floor, generations: vec![changed(1, "two")], ..commit(&key, Some(revision)) };
    assert_eq!(store.commit(two).await, Ok(1_000_000));
    assert_eq!(texts(&store.log(53, tail, 10).await.unwrap()), ["two"]);
    assert_eq!(texts(&whole_log(&*store).await), ["one", "two"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_frozen_server_is_waited_for_no_longer_than_said() {
    let server = RedisServer::start().await;
    let store = Redis::open(Options::server(server.url())).await.unwrap();
    server.pause().await;
    let began = Instant::now();
    // Longer than a connection may be mute.
    while began.elapsed() < Duration::from_secs(3) {
        unavailable(&store).await;
    }
    server.go_on().await;
    back(&store, Duration::from_secs(3)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_behind_a_dead_link_is_given_up() {
    let server = RedisServer::start().await;
    let proxy = Proxy::start(server.port()).await;
    let store = Redis::open(Options::server(proxy.url())).await.unwrap();
    let other = Redis::open(Options::server(server.url())).await.unwrap();
    let mut tail = store.tail(53);
    let before = proxy.connections();
    proxy.freeze();
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(3) {
        unavailable(&store).await;
    }
    assert!(proxy.connections() > before, "a new connection is tried");
    assert!(proxy.connections() < before + 20, "and no storm of them: {}", proxy.connections() - before);
    let done = Commit { generations: vec![changed(1, "meanwhile")], ..commit(&key("ups", "1Z0001"), None) };
    other.commit(done).await.unwrap();
    proxy.thaw();
    back(&store, Duration::from_secs(3)).await;
    within("the tail goes on", tail.wait_for(|end| *end > Position::default())).await.unwrap();
    assert_eq!(texts(&whole_log(&*store).await), ["meanwhile"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pushes_do_not_wait_for_a_node_that_does_not_answer() {
    let cluster = RedisCluster::start_with(Aof::Off, &[], true).await;
    let store = Redis::open(patient(Options::cluster(cluster.urls()))).await.unwrap();
    let put = || {
        let store = store.clone();
        tokio::spawn(async move { store.inbox_put(bytes("push"), Duration::ZERO).await })
    };
    cluster.proxy(0).freeze();
    // Partitions take turns: some of the next are on that node, and some are not.
    let mut held_up = Vec::<JoinHandle<_>>::new();
    let beside = async {
        loop {
            let mut push = put();
            match timeout(IN_TIME, &mut push).await {
                Ok(kept) => {
                    kept.unwrap().unwrap();
                    if held_up.iter().any(|push| !push.is_finished()) {
                        return;
                    }
                }
                Err(_) => held_up.push(push),
            }
        }
    };
    within("a push is kept while one before it still waits", beside).await;
    cluster.proxy(0).thaw();
    for push in held_up {
        within("it is kept, or refused", push).await.unwrap().ok();
    }
}

/// What the probe for readiness is told.
async fn ready(store: &Arc<Redis>) -> (u16, String) {
    let (_begun, ready) = watch::channel(true);
    let store: Arc<dyn Store> = Arc::clone(store) as _;
    let probes = probes::routes(Probes { metrics: Arc::default(), store, ready });
    let request = Request::get("/readyz").body(axum::body::Body::empty()).unwrap();
    let answer = probes.oneshot(request).await.unwrap();
    let status = answer.status().as_u16();
    let body: Bytes = axum::body::to_bytes(answer.into_body(), 1 << 16).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_lies_on_other_primaries_goes_on_while_one_is_away() {
    let cluster = RedisCluster::start_with(Aof::Off, &[], true).await;
    let options = Options { response_timeout: Duration::from_secs(3), ..Options::cluster(cluster.urls()) };
    let store = Redis::open(options).await.unwrap();
    assert_eq!(ready(&store).await, (200, "ready\n".to_owned()));
    for push in 0..store.partitions() {
        store.inbox_put(bytes(&push.to_string()), Duration::ZERO).await.unwrap();
    }
    let tail = |partition: u32| format!("waybill:1:{{{partition:02}}}:tail");
    let (mut here, mut away) = (Vec::new(), Vec::new());
    for partition in 0..store.partitions() {
        let primary = cluster.primary(cluster.slot(&tail(partition)).await).await;
        if primary == 0 { &mut away } else { &mut here }.push((partition, primary));
    }
    cluster.proxy(0).freeze();
    let named: Vec<_> = away.iter().map(|(partition, _)| partition.to_string()).collect();
    let named = format!("ready, but {} of 64 partitions do not answer: {}\n", away.len(), named.join(", "));
    // A busy machine may be slow to answer for others, too.
    until("those that are away are named, and no others", async || {
        let (status, said) = ready(&store).await;
        (status == 200 && said.starts_with(&named)).then_some(())
    })
    .await;
    let kept = within("the others' pushes are claimed", store.inbox_claim(64, Duration::ZERO)).await.unwrap();
    assert_eq!(kept.len(), here.len());
    // Nothing is published of it: it is seen by looking.
    for (partition, primary) in &here {
        let _: () = cluster.server(*primary).ask(&format!("SET {} 9999999999999-1", tail(*partition))).await;
    }
    for (partition, _) in here {
        let mut end = store.tail(partition);
        within("the log's end is seen", end.wait_for(|end| end.millis == 9_999_999_999_999)).await.unwrap();
    }

    for node in 1..6 {
        cluster.proxy(node).freeze();
    }
    let (status, said) = ready(&store).await;
    assert!(status == 503 && said.contains("does not answer"), "{said}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_listening_is_said_at_once() {
    let server = RedisServer::start().await;
    let port = server.port();
    drop(server);
    let began = Instant::now();
    let error = Redis::open(Options::server(format!("redis://127.0.0.1:{port}"))).await.unwrap_err();
    assert!(error.to_string().contains("refused"), "{error}");
    assert!(began.elapsed() < 2 * IN_TIME);
}
