//! Writes that wait for a replica: none is acknowledged that only the primary has, one wait serves many, reads wait for
//! nothing, and a replica that hangs is told of in time.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use waybill::store::redis::{Options, Redis, Wait};
use waybill::store::{Commit, Store, StoreError};

use crate::harness::redis::{Aof, RedisCluster, RedisServer};
use crate::harness::{Service, fedex_push, fedex_scan, free_port, manual, simulate, until};
use crate::store::redis::{PATIENCE, connect, patient};
use crate::store::sample::{at, bytes, changed, commit, key};
use crate::store::suite::LEASE;

/// For a replica that is well, however busy the machine is.
const LONG: Duration = PATIENCE;
/// For one that hangs.
const BRIEF: Duration = Duration::from_millis(200);

/// The same, on a cluster.
const HUNG: Duration = Duration::from_millis(500);

async fn waiting(server: &RedisServer, timeout: Duration) -> Arc<Redis> {
    let wait = Wait { replicas: 1, disk: false, timeout };
    Redis::open(patient(Options { wait, ..Options::server(server.url()) })).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_write_waits_and_one_wait_serves_many() {
    const WRITES: usize = 300;
    let primary = RedisServer::start().await;
    let _replica = primary.start_replica().await;
    let store = waiting(&primary, LONG).await;
    let waits = async || primary.calls().await.get("wait").copied().unwrap_or(0);
    let key = key("ups", "1Z0001");
    let before = waits().await;
    let revision = store.commit(Commit { generations: vec![changed(1, "one")], ..commit(&key, None) }).await.unwrap();
    store.touch(waybill::store::Touch { expected: revision, ..crate::store::sample::touch(&key) }).await.unwrap();
    store.inbox_put(bytes("push"), LEASE).await.unwrap();
    store.park("account", &crate::store::sample::key("ups", "1Z0002"), bytes("push"), at(0), 10, &[]).await.unwrap();
    let record = store.put_record("name", None, bytes("value")).await.unwrap();
    store.delete_record("name", record).await.unwrap();
    assert_eq!(waits().await - before, 6, "one each, as each came alone");
    store.load(&key).await.unwrap();
    assert_eq!(waits().await - before, 6, "a read waits for nothing");

    let at_once = async |store: &Redis| {
        let began = Instant::now();
        let puts = join_all((0..WRITES).map(|_| store.inbox_put(bytes("push"), LEASE))).await;
        assert!(puts.iter().all(Result::is_ok));
        began.elapsed()
    };
    let plain = at_once(&*connect(&primary).await).await;
    let before = waits().await;
    let waited = at_once(&store).await;
    let made = waits().await - before;
    eprintln!("{WRITES} pushes at once: {waited:?} with {made} waits, {plain:?} without");
    assert!(made < 100, "{made} waits for {WRITES} pushes");
}

/// Redis has WAITAOF from 7.2 on; before, the start is refused where it is wanted.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_disk_is_waited_for_where_the_server_can() {
    let server = RedisServer::start_with(Aof::EverySecond, &[]).await;
    let wait = Wait { replicas: 0, disk: true, timeout: LONG };
    let store = Redis::open(patient(Options { wait, ..Options::server(server.url()) })).await.unwrap();
    let put = store.inbox_put(bytes("push"), LEASE).await;
    if server.try_ask::<redis::Value>("WAITAOF 0 0 1").await.is_ok() {
        put.unwrap();
        assert_eq!(server.calls().await["waitaof"], 2, "that of the push, and that of the test");
    } else {
        assert!(matches!(&put, Err(StoreError::Unavailable(why)) if why.contains("WAITAOF")), "{put:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_acknowledged_outlives_the_primary() {
    let mut primary = RedisServer::start().await;
    let replica = primary.start_replica().await;
    let store = waiting(&primary, LONG).await;
    let put = async |worker: usize| {
        let mut acknowledged = Vec::new();
        loop {
            let text = format!("{worker}.{}", acknowledged.len());
            match store.inbox_put(bytes(&text), LEASE).await {
                Ok(_) => acknowledged.push(text),
                Err(_) => return acknowledged,
            }
        }
    };
    let workers = join_all((0..16).map(put));
    let killing = async {
        until("much is written", async || (primary.calls().await.get("wait").copied()? > 50).then_some(())).await;
        primary.kill().await;
    };
    let (acknowledged, ()) = tokio::join!(workers, killing);
    let acknowledged: BTreeSet<String> = acknowledged.into_iter().flatten().collect();
    let _: () = replica.ask("REPLICAOF NO ONE").await;
    let heir = Redis::open(patient(Options::server(replica.url()))).await.unwrap();
    let mut kept = BTreeSet::new();
    for (partition, ids) in (0..64).map(|partition| (partition, format!("HVALS waybill:1:{{{partition:02}}}:ib"))) {
        let entries: Vec<String> = replica.ask(&ids).await;
        assert!(entries.iter().all(|entry| entry.starts_with("0:")), "{partition}: {entries:?}");
        kept.extend(entries.iter().map(|entry| entry[2..].to_owned()));
    }
    let lost: Vec<_> = acknowledged.difference(&kept).collect();
    assert!(lost.is_empty() && acknowledged.len() > 50, "of {} were lost: {lost:?}", acknowledged.len());
    assert_eq!(heir.inbox_waiting().await.unwrap().count, u64::try_from(kept.len()).unwrap());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_replica_that_hangs_holds_up_no_read_and_no_write_for_long() {
    let primary = RedisServer::start().await;
    let replica = primary.start_replica().await;
    let key = key("ups", "1Z0001");
    let revision = waiting(&primary, LONG).await.commit(commit(&key, None)).await.unwrap();
    let store = waiting(&primary, BRIEF).await;
    replica.pause().await;
    let unknown = |error: StoreError| {
        let told = matches!(&error, StoreError::Unavailable(why) if why.contains("storage.redis.wait_replicas"));
        assert!(told, "{error}");
    };
    let began = Instant::now();
    let writes = join_all((0..20).map(|_| store.inbox_put(bytes("push"), LEASE)));
    let reads = async {
        let mut slowest = Duration::ZERO;
        while began.elapsed() < BRIEF {
            let began = Instant::now();
            assert!(store.get(&key, None).await.unwrap().is_some());
            slowest = slowest.max(began.elapsed());
        }
        slowest
    };
    let (writes, slowest) = tokio::join!(writes, reads);
    assert!(slowest < BRIEF, "a read has waited for {slowest:?}");
    for write in writes {
        unknown(write.unwrap_err());
    }
    unknown(store.commit(Commit { state: bytes("later"), ..commit(&key, Some(revision)) }).await.unwrap_err());
    let stored = store.load(&key).await.unwrap().unwrap();
    assert_eq!(stored.state, bytes("later"), "it is written, and not known to be kept");
    replica.go_on().await;
    until("it is kept again", async || store.inbox_put(bytes("push"), LEASE).await.ok()).await;
}

/// Waits that this server has been asked for.
async fn waits(server: &RedisServer) -> u64 {
    server.calls().await.get("wait").copied().unwrap_or(0)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_wait_serves_all_partitions_of_a_node_of_a_cluster() {
    let cluster = RedisCluster::start().await;
    let wait = Wait { replicas: 1, disk: false, timeout: LONG };
    let options = patient(Options { wait, ..Options::cluster(cluster.urls()) });
    let well = Redis::open(options.clone()).await.unwrap();
    let slot = cluster.slot("waybill:1:{53}:m").await;
    let from = cluster.primary(slot).await;
    // The key's partition is the 53rd. Where it has gone is found out.
    cluster.move_slot(slot, (from + 1) % 3).await;
    let moved = key("ups", "1Z0001");
    assert_eq!(well.commit(commit(&moved, None)).await, Err(StoreError::Conflict), "it has another primary now");
    well.commit(Commit { floor: well.floor(&moved), ..commit(&moved, None) }).await.unwrap();

    let wait = Wait { timeout: HUNG, ..wait };
    let store = Redis::open(Options { wait, ..options }).await.unwrap();
    let (primary, replica) = (cluster.server(0), cluster.replica(0).await);
    let keys: Vec<_> = (0..96).map(|index| key("ups", &format!("1Z1{index:03}"))).collect();
    cluster.server(replica).pause().await;
    let before = waits(primary).await;
    let began = Instant::now();
    let commits = join_all(keys.iter().map(|key| store.commit(commit(key, None)))).await;
    let took = began.elapsed();
    let made = waits(primary).await - before;
    let unknown: Vec<_> = commits.iter().filter_map(|commit| commit.as_ref().err()).collect();
    eprintln!("{} of {} commits on a hung node: {took:?} with {made} waits", unknown.len(), keys.len());
    for error in &unknown {
        assert!(error.to_string().contains("storage.redis.wait_replicas"), "{error}");
    }
    assert!(unknown.len() > 10 && unknown.len() < 60, "those on one node of three: {}", unknown.len());
    assert!(made < 8 && took < 8 * HUNG, "{made} waits in {took:?}");
    cluster.server(replica).go_on().await;
    until("it is kept again", async || {
        let mut kept = (0..64).map(|_| store.inbox_put(bytes("push"), LEASE)).collect::<Vec<_>>();
        join_all(kept.drain(..)).await.iter().all(Result::is_ok).then_some(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_push_that_no_replica_has_is_not_acknowledged() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let primary = RedisServer::start().await;
    let replica = primary.start_replica().await;
    let simulation = simulate(&clock, None).await;
    let settings = format!(
        "[storage]\nbackend = \"redis\"\n[storage.redis]\nnodes = [{:?}]\nresponse_timeout = \"5s\"\n\
         wait_replicas = 1\nwait_timeout = \"1s\"\n",
        primary.url()
    );
    let service = Service::start_with(home.path(), free_port(), &clock, &settings, &simulation.accounts()).await;
    let scan = fedex_scan("776002345670", "PU", "Picked up", "2026-06-14T16:05:00-04:00").to_string();
    let push = async || fedex_push(&service.url("/webhooks/fedex"), &simulation, scan.clone()).await;
    until("it is acknowledged", async || (push().await.status == 200).then_some(())).await;
    replica.pause().await;
    let refused = push().await;
    assert_eq!(refused.status, 503);
    assert!(refused.headers.contains_key("retry-after"), "{refused:?}");
    replica.go_on().await;
    until("it is acknowledged again", async || (push().await.status == 200).then_some(())).await;
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_in_the_place_of_the_one_that_was_written_to_proves_nothing() {
    let server = RedisServer::start().await;
    let _replica = server.start_replica().await;
    let store = waiting(&server, LONG).await;
    store.inbox_put(bytes("push"), LEASE).await.unwrap();
    // To whoever asks it looks like a server that has not been asked before.
    let _: () = server.ask("SCRIPT FLUSH").await;
    let error = store.inbox_put(bytes("push"), LEASE).await.unwrap_err();
    assert!(matches!(&error, StoreError::Unavailable(why) if why.contains("another has taken its place")), "{error}");
    store.inbox_put(bytes("push"), LEASE).await.unwrap();
}
