//! What the harness promises of its Redis servers, clusters and proxies, so that tests of faults test what they say.

use std::time::{Duration, Instant};

use redis::AsyncCommands as _;
use redis::cluster::ClusterClient;
use redis::cluster_async::ClusterConnection;

use crate::harness::redis::{Aof, Failover, Proxy, RedisCluster, RedisServer};
use crate::harness::within;

#[tokio::test]
async fn what_a_server_has_answered_outlives_a_kill() {
    let mut server = RedisServer::start().await;
    let _: () = server.ask("SET key value").await;
    let first = server.info("run_id").await;
    server.kill().await;
    assert!(server.connect().await.is_err());
    server.start_again().await;
    assert_eq!(server.ask::<String>("GET key").await, "value");
    assert_ne!(server.info("run_id").await, first);
    assert_eq!(server.calls().await["get"], 1);

    let mut forgetful = RedisServer::start_with(Aof::Off, &[("requirepass", "secret")]).await;
    let _: () = forgetful.ask("SET key value").await;
    forgetful.kill().await;
    forgetful.start_again().await;
    assert_eq!(forgetful.ask::<Option<String>>("GET key").await, None);
}

#[tokio::test]
async fn a_paused_server_answers_once_it_goes_on() {
    let server = RedisServer::start_with(Aof::EverySecond, &[]).await;
    let mut connection = server.connect().await.unwrap();
    server.pause().await;
    let mut asked = tokio::spawn(async move { connection.set::<_, _, ()>("key", "value").await });
    let paused = tokio::time::timeout(Duration::from_millis(200), &mut asked).await;
    assert!(paused.is_err(), "{paused:?}");
    server.go_on().await;
    let _ = within("it is answered", asked).await;
    assert!(server.runs());
}

#[tokio::test]
async fn a_proxy_cuts_freezes_and_slows() {
    let server = RedisServer::start().await;
    let _: () = server.ask(&format!("SET long {}", "x".repeat(100_000))).await;
    let proxy = Proxy::start(server.port()).await;
    let client = redis::Client::open(proxy.url()).unwrap();
    let connect = async || client.get_multiplexed_async_connection().await.unwrap();
    let mut connection = connect().await;
    let long: String = connection.get("long").await.unwrap();
    assert!(long.len() == 100_000 && proxy.passed().1 >= 100_000);

    proxy.cut_answers_after(50_000);
    // What it calls an answer without an end depends on the client.
    assert!(connection.get::<_, String>("long").await.is_err());
    assert!(!proxy.will_cut());

    let mut connection = connect().await;
    proxy.freeze();
    let frozen = connection.get::<_, String>("long").await.unwrap_err();
    assert!(frozen.is_timeout(), "{frozen}");
    proxy.thaw();
    let mut connection = connect().await;
    assert!(connection.get::<_, String>("long").await.is_ok());

    proxy.delay(Duration::from_millis(50));
    let began = Instant::now();
    let _: String = redis::cmd("PING").query_async(&mut connection).await.unwrap();
    assert!(began.elapsed() >= Duration::from_millis(100), "{:?}", began.elapsed());
    proxy.delay(Duration::ZERO);

    proxy.refuse(true);
    proxy.cut();
    assert!(connection.get::<_, String>("long").await.is_err());
    assert!(client.get_multiplexed_async_connection().await.is_err());
    proxy.refuse(false);
    let mut connection = connect().await;
    assert!(connection.get::<_, String>("long").await.is_ok());
    assert!(proxy.connections() >= 5);
}

async fn keep(connection: &mut ClusterConnection, keys: &[String], value: u32) {
    for key in keys {
        let _: () = connection.set(key, value).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cluster_fails_over_and_moves_slots() {
    let began = Instant::now();
    let mut cluster = RedisCluster::start().await;
    eprintln!("the cluster was whole after {:?}", began.elapsed());
    let client = ClusterClient::new(cluster.urls()).unwrap();
    let mut connection = client.get_async_connection().await.unwrap();
    let keys: Vec<String> = (0..30).map(|number| format!("key{number}")).collect();
    keep(&mut connection, &keys, 1).await;

    let slot = cluster.slot("key0").await;
    let first = cluster.primary(slot).await;
    for how in [Failover::Agreed, Failover::Force, Failover::Takeover] {
        let before = cluster.primary(slot).await;
        let after = cluster.fail_over(before, how).await;
        cluster.settled().await;
        assert!(after != before && cluster.primary(slot).await == after, "{how:?}");
        keep(&mut connection, &keys, 2).await;
    }

    let primary = cluster.primary(slot).await;
    assert_ne!(primary, first);
    cluster.server_mut(primary).kill().await;
    let promoted = cluster.fail_over(primary, Failover::Takeover).await;
    cluster.settled().await;
    assert_eq!(promoted, first);
    keep(&mut connection, &keys, 3).await;
    cluster.server_mut(primary).start_again().await;
    cluster.settled().await;
    assert_eq!(cluster.server(primary).info("role").await, "slave");

    let target = cluster.primary((slot + 8192) % 16384).await;
    cluster.move_slot(slot, target).await;
    assert_eq!(cluster.primary(slot).await, target);
    let mut direct = cluster.server(target).connect().await.unwrap();
    assert_eq!(direct.get::<_, u32>("key0").await.unwrap(), 3);
    for key in &keys {
        assert_eq!(connection.get::<_, u32>(key).await.unwrap(), 3, "{key}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cluster_behind_proxies_is_reached_through_them() {
    let cluster = RedisCluster::start_behind_proxies().await;
    let client = ClusterClient::new(cluster.urls()).unwrap();
    let mut connection = client.get_async_connection().await.unwrap();
    let primary = cluster.primary(cluster.slot("key").await).await;
    let before = cluster.proxy(primary).passed();
    let _: () = connection.set("key", "value").await.unwrap();
    let after = cluster.proxy(primary).passed();
    assert!(after.0 > before.0 && after.1 > before.1, "{before:?} {after:?}");
}
