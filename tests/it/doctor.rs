//! `waybill doctor` before stores of every kind: what it finds, what it says to do, and how it ends. Each Redis is a real
//! one, set as it should not be.

use std::path::Path;
use std::process::Output;

use tokio::process::Command;

use crate::harness::redis::{Aof, RedisCluster, RedisServer};
use crate::harness::{Process, free_port, within};

/// For what is sealed.
const KEY: &str = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

/// Runs it in a directory with more lines for `[storage.redis]`.
pub(crate) async fn doctor(nodes: &[String], settings: &str, arguments: &[&str]) -> Said {
    let home = tempfile::tempdir().unwrap();
    let text = format!(
        "[storage]\nbackend = \"redis\"\nkey = \"{KEY}\"\n[archive]\npath = \"archive\"\n[storage.redis]\nnodes = {nodes:?}\n{settings}\n"
    );
    std::fs::write(home.path().join("waybill.toml"), text).unwrap();
    run(home.path(), arguments).await
}

async fn run(home: &Path, arguments: &[&str]) -> Said {
    let mut command = Command::new(env!("CARGO_BIN_EXE_waybill"));
    command.arg("doctor").args(arguments).current_dir(home).env_clear().kill_on_drop(true);
    let Output { status, stdout, stderr } = within("it ends", command.output()).await.unwrap();
    let text = String::from_utf8(stdout).unwrap() + &String::from_utf8(stderr).unwrap();
    Said { code: status.code().unwrap(), text }
}

/// How it ended, and all it said.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) code: i32,
    pub(crate) text: String,
}

impl Said {
    fn refuses(&self, name: &str, remedy: &str) {
        assert_eq!(self.code, 1, "{}", self.text);
        self.says("REFUSED", name, remedy);
    }

    fn warns(&self, name: &str, remedy: &str) {
        assert_eq!(self.code, 0, "{}", self.text);
        self.says("warning", name, remedy);
    }

    fn says(&self, word: &str, name: &str, remedy: &str) {
        let begin = format!("{word:<8} {name}: ");
        let mut lines = self.text.lines().skip_while(|line| !line.starts_with(&begin)).skip(1);
        let remedies = lines.find(|line| line.starts_with("  do"));
        assert!(remedies.is_some_and(|line| line.contains(remedy)), "{begin}: {remedy}\n{}", self.text);
    }

    /// Nothing is found about Redis; how full the machine's disk is may be what it likes.
    pub(crate) fn is_content(&self) {
        assert_eq!(self.code, 0, "{}", self.text);
        let found = self.text.lines().filter(|line| line.starts_with("REFUSED") || line.starts_with("warning"));
        assert_eq!(found.filter(|line| !line.contains("room: ")).count(), 0, "{}", self.text);
    }
}

async fn of(server: &RedisServer) -> Said {
    doctor(&[server.url()], "", &[]).await
}

#[tokio::test]
async fn what_can_lose_data_is_refused_by_name_and_accepted_by_name() {
    let server = RedisServer::start().await;
    let said = of(&server).await;
    said.is_content();
    assert!(said.text.contains("primary, 0 replicas") && said.text.contains("synced: always"), "{}", said.text);

    for (settings, name, remedy) in [
        (&[("appendonly", "no")][..], "no-persistence", "CONFIG SET appendonly yes"),
        (&[("save", "3600 1")], "snapshots-only", "CONFIG SET appendonly yes"),
        (&[("save", ""), ("appendonly", "yes"), ("appendfsync", "no")], "no-sync", "CONFIG SET appendfsync always"),
        (
            &[("appendfsync", "always"), ("no-appendfsync-on-rewrite", "yes")],
            "no-sync",
            "CONFIG SET no-appendfsync-on-rewrite no",
        ),
        (
            &[("no-appendfsync-on-rewrite", "no"), ("maxmemory-policy", "allkeys-lru")],
            "eviction",
            "CONFIG SET maxmemory-policy noeviction",
        ),
    ] {
        let mut connection = server.connect().await.unwrap();
        for (key, value) in settings {
            redis::cmd("CONFIG").arg("SET").arg(key).arg(value).query_async::<()>(&mut connection).await.unwrap();
        }
        let said = of(&server).await;
        said.refuses(name, remedy);
        said.refuses(name, &format!("storage.redis.allow = [\"{name}\"]"));
        doctor(&[server.url()], &format!("allow = [\"{name}\"]"), &[]).await.warns(name, remedy);
    }
    let _: () = server.ask("CONFIG SET maxmemory-policy noeviction").await;
    of(&server).await.is_content();

    let _: () = server.ask("CONFIG SET appendfsync everysec").await;
    of(&server).await.warns("everysec", "CONFIG SET appendfsync always");
    let _: () = server.ask("CONFIG SET maxmemory 1100000").await;
    of(&server).await.warns("memory", "give it more memory");
}

#[tokio::test]
async fn a_server_that_is_none_of_ours_is_refused() {
    let server = RedisServer::start().await;
    doctor(&[server.url()], "cluster = true", &[]).await.refuses("cluster", "storage.redis.cluster = false");

    let replica = RedisServer::start_with(Aof::Always, &[("replicaof", &format!("127.0.0.1 {}", server.port()))]).await;
    of(&replica).await.refuses("replica", "name the primary in storage.redis.nodes");

    // As another version would have written it: layout 7 of 64 partitions, then layout 1 of 16.
    let mut connection = server.connect().await.unwrap();
    let mut installed = async |bytes: &[u8]| {
        redis::cmd("SET").arg("waybill:meta").arg(bytes).query_async::<()>(&mut connection).await.unwrap();
        of(&server).await
    };
    installed(b"\x08\x07\x10\x40").await.refuses("layout", "choose another storage.redis.prefix");
    installed(b"\x08\x01\x10\x10").await.refuses("partitions", "export and import");
    let said = installed(b"something else").await;
    assert!(said.code != 0 && said.text.contains("waybill:meta is not Waybill's"), "{}", said.text);
    doctor(&[server.url()], "prefix = \"other\"", &[]).await.is_content();

    let nobody = format!("redis://127.0.0.1:{}", free_port());
    let said = doctor(&[nobody], "", &[]).await;
    assert_eq!(said.code, 4, "{}", said.text);
    assert!(said.text.contains("storage.redis: the store is unavailable"), "{}", said.text);
}

#[tokio::test]
async fn tokens_that_replicas_do_not_share_are_warned_of() {
    let (home, server) = (tempfile::tempdir().unwrap(), RedisServer::start().await);
    let text = format!(
        "[storage]\nbackend = \"redis\"\n[archive]\npath = \"archive\"\n[storage.redis]\nnodes = [{:?}]\n",
        server.url()
    );
    std::fs::write(home.path().join("waybill.toml"), text).unwrap();
    run(home.path(), &[]).await.warns("storage-key", "openssl rand -base64 32");
}

#[tokio::test]
async fn replicas_of_redis_are_looked_at_where_they_can_be_reached() {
    let server = RedisServer::start().await;
    let mut replica = server.start_replica().await;
    let said = of(&server).await;
    said.is_content();
    assert!(said.text.contains(&format!("127.0.0.1:{}, Redis", replica.port())), "{}", said.text);
    for (settings, name, remedy) in [
        ("appendonly no", "no-persistence", "CONFIG SET appendonly yes"),
        ("appendonly yes", "", ""),
        ("maxmemory 100mb", "replica-memory", "CONFIG SET maxmemory as on its primary"),
        ("maxmemory 0", "", ""),
        ("maxmemory-policy allkeys-lru", "eviction", "CONFIG SET maxmemory-policy noeviction"),
    ] {
        let _: () = replica.ask(&format!("CONFIG SET {settings}")).await;
        if name.is_empty() {
            crate::harness::until("it is as it was", async || {
                (!of(&server).await.text.contains("warning  ")).then_some(())
            })
            .await;
            continue;
        }
        let said = of(&server).await;
        said.warns(name, remedy);
        let named = format!("{name}: 127.0.0.1:{}: it is a replica", replica.port());
        assert!(said.text.contains(&named) && !said.text.contains("storage.redis.allow"), "{}", said.text);
    }
    let _: () = replica.ask(&format!("CONFIG SET replica-announce-port {}", free_port())).await;
    // It says so when it connects anew.
    let _: () = server.ask("CLIENT KILL TYPE replica").await;
    crate::harness::until("it is somewhere else", async || {
        let said = of(&server).await;
        (said.code == 0 && said.text.contains("not reached from here")).then_some(())
    })
    .await;
    replica.kill().await;
}

#[tokio::test]
async fn what_writes_wait_for_must_be_possible() {
    let server = RedisServer::start().await;
    let of = async |settings: &str| doctor(&[server.url()], settings, &[]).await;
    of("wait_replicas = 1").await.warns("wait-replicas", "set storage.redis.wait_replicas lower");
    let version = server.info("redis_version").await;
    if ["7.0", "7.1"].iter().any(|old| version.starts_with(old)) {
        of("wait_aof = true").await.refuses("wait-aof", "set storage.redis.wait_aof = false");
    } else {
        of("wait_aof = true").await.is_content();
        let _: () = server.ask("CONFIG SET appendonly no").await;
        of("wait_aof = true").await.refuses("wait-aof", "CONFIG SET appendonly yes");
    }
    let acl = async |settings: &str| doctor(&[server.url()], settings, &["--acl"]).await.text;
    assert!(acl("wait_aof = true").await.contains(" +waitaof "));
    assert!(!acl("").await.contains("waitaof"), "an old server would not take the rules");
    let _replica = server.start_replica().await;
    of("wait_replicas = 1").await.is_content();
}

#[tokio::test]
async fn a_user_gets_what_the_service_needs_and_no_more() {
    let server = RedisServer::start().await;
    let said = doctor(&[server.url()], "", &["--acl"]).await;
    let rules = said.text.trim_end().replace(">PASSWORD", ">s3cret");
    assert!(said.code == 0 && rules.starts_with("ACL SETUSER waybill on >s3cret"), "{}", said.text);
    let _: () = server.ask(&rules).await;
    let login = "username = \"waybill\"\npassword = \"s3cret\"";
    let of = async |login: &str| doctor(&[server.url()], login, &[]).await;
    of(login).await.is_content();

    let _: () = server.ask("ACL SETUSER waybill -get -xadd").await;
    of(login).await.refuses("permissions", "ACL SETUSER waybill on >PASSWORD");
    assert!(of(login).await.text.contains("may not use GET, XADD"), "{}", of(login).await.text);
    let _: () = server.ask(&rules).await;
    doctor(&[server.url()], &format!("{login}\nprefix = \"other\""), &[]).await.refuses("permissions", "~other:*");
    let _: () = server.ask("ACL SETUSER waybill -config|get").await;
    of(login).await.warns("hidden", "+config|get");

    let said = of("username = \"waybill\"\npassword = \"wr0ng\"").await;
    assert!(said.code != 0 && said.text.contains("refuses the login") && !said.text.contains("wr0ng"), "{}", said.text);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cluster_is_whole_or_refused() {
    let mut cluster = RedisCluster::start().await;
    let said = doctor(&cluster.urls(), "cluster = true", &[]).await;
    said.is_content();
    assert_eq!(said.text.matches("primary, 1 replicas").count(), 3, "{}", said.text);
    doctor(&cluster.urls()[..1], "", &[]).await.refuses("cluster", "storage.redis.cluster = true");

    // A node of the cluster differs from the others: it is looked at, too.
    let _: () = cluster.server(1).ask("CONFIG SET maxmemory-policy allkeys-random").await;
    let said = doctor(&cluster.urls(), "cluster = true", &[]).await;
    said.refuses("eviction", "noeviction");
    assert!(said.text.contains(&format!("127.0.0.1:{}: when its memory is full", cluster.server(1).port())));
    let _: () = cluster.server(1).ask("CONFIG SET maxmemory-policy noeviction").await;

    let primary = cluster.primary(0).await;
    let replica = cluster.replica(primary).await;
    cluster.server_mut(replica).kill().await;
    cluster.server_mut(primary).kill().await;
    crate::harness::until("the loss is noticed", async || {
        let info: String = cluster.server((primary + 1) % 3).try_ask("CLUSTER INFO").await.ok()?;
        info.contains("cluster_state:fail").then_some(())
    })
    .await;
    let said = doctor(&cluster.urls(), "cluster = true", &[]).await;
    said.refuses("slots", "bring the failed primaries back");
    said.refuses("cluster-down", "CLUSTER NODES");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_embedded_store_is_looked_at_whoever_holds_it() {
    let home = tempfile::tempdir().unwrap();
    let said = run(home.path(), &[]).await;
    assert!(said.code == 0 && said.text.contains("the first start makes it"), "{}", said.text);
    assert!(!home.path().join("waybill-data").exists(), "looking makes nothing");

    let mut process = Process::new(home.path(), free_port(), "storage.backend = \"embedded\"", "");
    process.start().await;
    let configured = ["--config", "test.toml"];
    let said = run(home.path(), &configured).await;
    assert!(said.code == 0 && said.text.contains("a service holds it"), "{}", said.text);
    process.terminate().await;
    process.wait().await;
    let said = run(home.path(), &configured).await;
    assert!(said.code == 0 && said.text.contains("nobody holds it, and it opens"), "{}", said.text);

    std::fs::write(home.path().join("store/store.redb"), b"a shopping list, long enough for a head of its own")
        .unwrap();
    let said = run(home.path(), &configured).await;
    assert!(said.code == 1 && said.text.contains("REFUSED  store: stored data is damaged"), "{}", said.text);
    std::fs::write(home.path().join("waybill.toml"), "storage.path = \"not/there/data\"").unwrap();
    run(home.path(), &[]).await.refuses("parent", "make it, or set storage.path");
}
