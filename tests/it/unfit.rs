//! The service before a Redis that could lose what it acknowledges: it does not start on it, does not go on with it, and
//! says which setting is meant; one that is accepted by name is warned of.

use std::path::Path;

use serde_json::Value;
use tokio::process::Command;

use crate::harness::redis::{Aof, Failover, RedisCluster, RedisServer};
use crate::harness::{Process, free_port, until, within};

fn on(server: &RedisServer, more: &str) -> String {
    format!("[storage]\nbackend = \"redis\"\n[storage.redis]\nnodes = [\"{}\"]\n{more}\n", server.url())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_redis_that_could_lose_data_is_refused_at_the_start_and_later() {
    let home = tempfile::tempdir().unwrap();
    let server = RedisServer::start_with(Aof::Off, &[]).await;
    let mut process = Process::new(home.path(), free_port(), &on(&server, ""), "");
    process.spawn();
    assert_eq!(process.wait().await.code(), Some(1));
    let said = process.said().join("\n");
    assert!(said.contains("not fit") && said.contains("storage.redis.allow = [\"no-persistence\"]"), "{said}");

    let mut process = Process::new(home.path(), free_port(), &on(&server, "allow = [\"no-persistence\"]"), "");
    process.start().await;
    let said = process.said().join("\n");
    assert!(said.contains("Redis is not as it should be") && said.contains("no-persistence"), "{said}");
    let _: () = server.ask("CONFIG SET maxmemory-policy allkeys-lru").await;
    assert_eq!(process.wait().await.code(), Some(1));
    let said = process.said().join("\n");
    assert!(
        said.contains("stopping: no new work is taken") && said.contains("CONFIG SET maxmemory-policy noeviction"),
        "{said}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_redis_that_comes_back_as_it_was_is_gone_on_with() {
    let home = tempfile::tempdir().unwrap();
    let mut server = RedisServer::start().await;
    let mut process = Process::new(home.path(), free_port(), &on(&server, ""), "");
    process.start().await;
    server.kill().await;
    server.start_again().await;
    let mut client = process.client().await;
    until("it registers again", async || {
        client.register_shipment(crate::harness::bare("ups", "1Z0000000001")).await.ok()
    })
    .await;
    process.terminate().await;
    assert_eq!(process.wait().await.code(), Some(0), "{:?}", process.said());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_failover_to_one_that_could_lose_data_is_said_and_gone_on_with() {
    let home = tempfile::tempdir().unwrap();
    let cluster = RedisCluster::start().await;
    let replica = cluster.replica(0).await;
    let _: () = cluster.server(replica).ask("CONFIG SET maxmemory-policy allkeys-lru").await;
    let text =
        format!("[storage]\nbackend = \"redis\"\n[storage.redis]\nnodes = {:?}\ncluster = true\n", cluster.urls());
    let mut process = Process::new(home.path(), free_port(), &text, "");
    process.start().await;
    let warned = process.said().iter().any(|line| line.contains("WARN") && line.contains("it is a replica"));
    assert!(warned, "{:?}", process.said());
    assert_eq!(cluster.fail_over(0, Failover::Agreed).await, replica);
    until("it is said", async || {
        let said = process.said();
        said.iter().any(|line| line.contains("ERROR") && line.contains("allkeys-lru")).then_some(())
    })
    .await;
    let mut client = process.client().await;
    until("it registers", async || client.register_shipment(crate::harness::bare("ups", "1Z0000000001")).await.ok())
        .await;
    process.terminate().await;
    assert_eq!(process.wait().await.code(), Some(0), "{:?}", process.said());
    process.spawn();
    assert_eq!(process.wait().await.code(), Some(1), "it would not start on it: {:?}", process.said());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn keys_are_made_in_redis_whether_a_server_runs_or_not() {
    let home = tempfile::tempdir().unwrap();
    let server = RedisServer::start().await;
    let mut process = Process::new(home.path(), free_port(), &on(&server, ""), "");
    let create = async || -> String {
        let arguments = ["key", "create", "--title", "first", "--scope", "read", "--config", "test.toml"];
        let made = waybill(home.path(), &arguments, None).await;
        made["secret"].as_str().unwrap().to_owned()
    };
    let first = create().await;
    process.start().await;
    let second = create().await;
    let server = format!("http://127.0.0.1:{}", process.grpc);
    for key in [first, second] {
        // What another process makes counts within seconds.
        until("the key is known", async || {
            let listed = run(home.path(), &["list", "--server", &server, "--text"], Some(&key)).await;
            listed.status.success().then_some(())
        })
        .await;
    }
    process.terminate().await;
    process.wait().await;
}

async fn run(home: &Path, arguments: &[&str], key: Option<&str>) -> std::process::Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_waybill"));
    command.args(arguments).current_dir(home).env_clear().kill_on_drop(true);
    command.envs(key.map(|key| ("WAYBILL_API_KEY", key)));
    within("it ends", command.output()).await.unwrap()
}

async fn waybill(home: &Path, arguments: &[&str], key: Option<&str>) -> Value {
    let output = run(home, arguments, key).await;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}
