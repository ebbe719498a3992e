//! What Redis refuses, and what is not there: told in words that say what to do.

use waybill::store::redis::{Options, Redis};
use waybill::store::{Commit, Store, StoreError};
use waybill_contract::Secret;

use crate::harness::redis::{Aof, RedisServer};
use crate::store::redis::{connect, patient, server};
use crate::store::sample::{bytes, changed, commit, key, texts, whole_log};

fn why(error: &StoreError) -> String {
    error.to_string()
}

async fn refused(options: Options) -> String {
    why(&Redis::open(patient(options)).await.unwrap_err())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn scripts_are_sent_again_after_a_flush() {
    let server = server().await;
    let store = connect(&server).await;
    let key = key("ups", "1Z0001");
    let mut revision = None;
    let before = server.calls().await;
    for round in 0..3 {
        let done = Commit { generations: vec![changed(1, &round.to_string())], ..commit(&key, revision) };
        revision = Some(store.commit(done).await.unwrap());
        let _: () = server.ask("SCRIPT FLUSH").await;
    }
    assert_eq!(texts(&whole_log(&*store).await), ["0", "1", "2"]);
    let calls = server.calls().await;
    let more = ["evalsha", "eval"].map(|call| calls[call] - before[call]);
    // The commit, and after a flush whose primary that is, too.
    assert_eq!(more, [6, 5], "each is tried by its hash first");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_server_takes_no_writes_and_gives_reads() {
    let server = server().await;
    let store = connect(&server).await;
    let key = key("ups", "1Z0001");
    let revision = store.commit(commit(&key, None)).await.unwrap();
    let _: () = server.ask("CONFIG SET maxmemory 1").await;
    let before = store.load(&key).await.unwrap();
    let more = Commit { generations: vec![changed(2, "more")], ..commit(&key, Some(revision)) };
    let error = store.commit(more.clone()).await.unwrap_err();
    assert!(matches!(&error, StoreError::Full(why) if why.contains("maxmemory")), "{error}");
    assert!(matches!(store.inbox_put(bytes("push"), crate::store::suite::LEASE).await, Err(StoreError::Full(_))));
    assert!(matches!(store.put_record("name", None, bytes("value")).await, Err(StoreError::Full(_))));
    assert_eq!(store.load(&key).await.unwrap(), before);
    let _: () = server.ask("CONFIG SET maxmemory 0").await;
    store.commit(more).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_replica_of_redis_takes_no_writes() {
    let server = server().await;
    let store = connect(&server).await;
    let key = key("ups", "1Z0001");
    let revision = store.commit(commit(&key, None)).await.unwrap();
    let _: () = server.ask("REPLICAOF 127.0.0.1 1").await;
    let error = store.commit(commit(&key, Some(revision))).await.unwrap_err();
    assert!(matches!(&error, StoreError::Full(why) if why.contains("replica")), "{error}");
    assert!(store.get(&key, None).await.unwrap().is_some());
    let _: () = server.ask("REPLICAOF NO ONE").await;
    store.commit(commit(&key, Some(revision))).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_login_that_is_refused_is_said_to_be() {
    let server = RedisServer::start_with(Aof::Off, &[("requirepass", "secret")]).await;
    let with =
        |password: &str| Options { password: Some(Secret::new(password).unwrap()), ..Options::server(server.url()) };
    for wrong in [Options::server(server.url()), with("wrong")] {
        let why = refused(wrong).await;
        assert!(why.contains("refuses the login"), "{why}");
        assert!(!why.contains("wrong"), "{why}");
    }
    let store = Redis::open(patient(with("secret"))).await.unwrap();
    assert!(!format!("{store:?} {:?}", with("secret")).contains("secret"));

    // A user may do only what the manual lists, within the prefix; and one that may not is told.
    let mut connection = server.connect().await.unwrap();
    let mut user = redis::cmd("ACL");
    user.arg("SETUSER").arg("waybill").arg("on").arg(">secret").arg("~waybill:*").arg("&waybill:*");
    user.arg("+@all").arg("-@dangerous").arg("-@admin").arg("+info");
    let _: () = user.query_async(&mut connection).await.unwrap();
    let as_user = || Options { username: Some("waybill".to_owned()), ..with("secret") };
    let store = Redis::open(patient(as_user())).await.unwrap();
    let done = Commit { generations: vec![changed(1, "one")], ..commit(&key("ups", "1Z0001"), None) };
    store.commit(done).await.unwrap();
    assert_eq!(texts(&whole_log(&*store).await), ["one"]);
    let why = refused(Options { prefix: "other".to_owned(), ..as_user() }).await;
    assert!(why.contains("ACL user"), "{why}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_installation_is_noticed() {
    let server = server().await;
    let options = || Options::server(server.url());
    connect(&server).await;
    let why = refused(Options { partitions: 32, ..options() }).await;
    assert!(why.contains("64 partitions") && why.contains("32") && why.contains("export"), "{why}");
    // Two installations beside each other.
    Redis::open(patient(Options { partitions: 32, prefix: "other".to_owned(), ..options() })).await.unwrap();
    let _: () = server.ask("SET foreign:meta something").await;
    let why = refused(Options { prefix: "foreign".to_owned(), ..options() }).await;
    assert!(why.contains("another prefix"), "{why}");
    let _: () = server.ask("LPUSH list:meta something").await;
    let why = refused(Options { prefix: "list".to_owned(), ..options() }).await;
    assert!(why.contains("own prefix"), "{why}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn settings_that_cannot_be_are_named() {
    for (node, told) in [
        ("redis://user:hunter2@127.0.0.1:6379", ""),
        ("redis://127.0.0.1:6379/3", "127.0.0.1:6379/3"),
        ("http://127.0.0.1:6379", "http:"),
        ("127.0.0.1", "127.0.0.1"),
    ] {
        let why = refused(Options::server(node)).await;
        assert!(why.contains("redis://host:6379") && why.contains(told) && !why.contains("hunter2"), "{why}");
    }
    let two = ["redis://127.0.0.1:1".to_owned(), "redis://127.0.0.1:2".to_owned()];
    let why = refused(Options { nodes: two.to_vec(), ..Options::default() }).await;
    assert!(why.contains("cluster"), "{why}");
    for prefix in ["", "a:b", "{a}"] {
        let why = refused(Options { prefix: prefix.to_owned(), ..Options::default() }).await;
        assert!(why.contains("prefix"), "{why}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_another_program_wrote_is_damage() {
    let server = server().await;
    let store = connect(&server).await;
    let mut connection = server.connect().await.unwrap();
    let mut set = redis::cmd("SET");
    set.arg(b"waybill:1:{53}:n:default\0ups\x001Z0001").arg("text");
    let _: () = set.query_async(&mut connection).await.unwrap();
    let key = key("ups", "1Z0001");
    for error in [
        store.get(&key, None).await.unwrap_err(),
        store.load(&key).await.unwrap_err(),
        store.commit(commit(&key, None)).await.unwrap_err(),
    ] {
        assert!(matches!(&error, StoreError::Damaged(why) if why.contains("prefix")), "{error}");
    }
    for partition in 0..64 {
        let _: () = server.ask(&format!("HSET waybill:1:{{{partition:02}}}:m id text")).await;
    }
    let put = store.put_record("name", None, bytes("value")).await;
    assert!(matches!(&put, Err(StoreError::Damaged(_))), "{put:?}");
    let _: String = server.ask("XADD waybill:1:{07}:log * other field").await;
    let log = store.log(7, waybill::store::Position::default(), 10).await;
    assert!(matches!(&log, Err(StoreError::Damaged(_))), "{log:?}");
}
