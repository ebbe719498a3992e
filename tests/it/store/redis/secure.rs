//! TLS to Redis: whom the store trusts, whom Redis lets in, and which setting is named where one of them does not.

use std::time::Duration;

use waybill::store::redis::{Client, Options, Redis, Tls};
use waybill::store::{Commit, Position, Store as _, StoreError};

use crate::doctor::doctor;
use crate::harness::redis::{Failover, RedisCluster, RedisServer};
use crate::harness::until;
use crate::store::redis::patient;
use crate::store::sample::{changed, commit, key, texts, whole_log};
use crate::transport::certificates::Authority;

const HOST: &str = "127.0.0.1";

fn options(port: u16, ca: Option<&Authority>, client: Option<(String, String)>) -> Options {
    let client = client.map(|(certificate, key)| Client { certificate: certificate.into(), key: key.into() });
    let tls = Tls { ca: ca.map(|ca| ca.certificate().into()), client };
    patient(Options { tls, ..Options::server(format!("rediss://{HOST}:{port}")) })
}

async fn is_used(options: Options) {
    let store = Redis::open(options).await.unwrap();
    let key = key("ups", "1Z0001");
    let expected = store.load(&key).await.unwrap().map(|stored| stored.revision);
    store.commit(Commit { generations: vec![changed(1, "one")], ..commit(&key, expected) }).await.unwrap();
    assert_eq!(texts(&whole_log(&*store).await).last().unwrap(), "one");
}

/// A server that breaks off may do so before it can say why: it is asked until it does.
async fn is_refused(options: Options, told: &str) {
    let (connect_timeout, response_timeout) = (Duration::from_secs(2), Duration::from_secs(1));
    let options = Options { connect_timeout, response_timeout, ..options };
    let mut said = String::new();
    until(&format!("it says {told}"), async || {
        said = Redis::open(options.clone()).await.unwrap_err().to_string();
        said.contains(told).then_some(())
    })
    .await;
    assert!(!said.contains("PRIVATE KEY") && !said.contains("BEGIN"), "{said}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_is_trusted_by_its_authority_and_its_name() {
    let (ours, other) = (Authority::new(), Authority::new());
    let (certificate, secret) = ours.issue(HOST);
    let (_server, port) = RedisServer::start_secure((&certificate, &secret), None).await;
    is_used(options(port, Some(&ours), None)).await;
    is_refused(options(port, Some(&other), None), "storage.redis.ca").await;
    is_refused(options(port, None, None), "storage.redis.ca").await;

    let (certificate, secret) = ours.issue("redis.example");
    let (_other, port) = RedisServer::start_secure((&certificate, &secret), None).await;
    is_refused(options(port, Some(&ours), None), "another host than storage.redis.nodes names").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_asks_for_a_certificate_gets_it() {
    let (servers, clients) = (Authority::new(), Authority::new());
    let (certificate, secret) = servers.issue(HOST);
    let (_server, port) = RedisServer::start_secure((&certificate, &secret), Some(&clients.certificate())).await;
    is_used(options(port, Some(&servers), Some(clients.issue("waybill")))).await;
    is_refused(options(port, Some(&servers), None), "set storage.redis.certificate and storage.redis.key").await;
    let foreign = Some(servers.issue("waybill"));
    is_refused(options(port, Some(&servers), foreign), "that its tls-ca-cert-file names").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_files_are_named_in_the_settings() {
    let home = tempfile::tempdir().unwrap();
    let (servers, clients) = (Authority::new(), Authority::new());
    let (certificate, secret) = servers.issue(HOST);
    let (_server, port) = RedisServer::start_secure((&certificate, &secret), Some(&clients.certificate())).await;
    let nodes = [format!("rediss://{HOST}:{port}")];
    let (certificate, secret) = clients.issue("waybill");
    let write = |name: &str, content: &str| {
        let path = home.path().join(name);
        std::fs::write(&path, content).unwrap();
        path.display().to_string()
    };
    let ca = format!("ca = {:?}\n", write("ca.crt", &servers.certificate()));
    let pair = format!("certificate = {:?}\nkey = {:?}\n", write("own.crt", &certificate), write("own.key", &secret));
    doctor(&nodes, &format!("{ca}{pair}"), &[]).await.is_content();

    let said = doctor(&nodes, &format!("ca = {:?}\n{pair}", home.path().join("none.crt")), &[]).await;
    assert!(said.code != 0 && said.text.contains("storage.redis.ca: cannot read"), "{}", said.text);
    let wrong = format!("ca = {:?}\n{pair}", write("wrong.crt", &clients.certificate()));
    let said = doctor(&nodes, &wrong, &[]).await;
    assert!(said.code != 0 && said.text.contains("name its PEM file in storage.redis.ca"), "{}", said.text);
    let said = doctor(&nodes, &format!("{ca}{}", pair.replace("own.key", "own.crt")), &[]).await;
    assert!(said.code != 0 && said.text.contains("storage.redis.nodes, ca, certificate, key"), "{}", said.text);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cluster_is_written_read_and_followed_through_tls_and_so_is_who_takes_over() {
    let ours = Authority::new();
    let (certificate, secret) = ours.issue(HOST);
    let cluster = RedisCluster::start_secure((&certificate, &secret), &ours.certificate()).await;
    let options = || {
        let tls = Tls { ca: Some(ours.certificate().into()), client: None };
        patient(Options { tls, ..Options::cluster(cluster.urls()) })
    };
    let (store, reader) = (Redis::open(options()).await.unwrap(), Redis::open(options()).await.unwrap());
    // Enough to be in all parts of it.
    let numbers: Vec<_> = (0..60).map(|number| key("ups", &format!("1Z{number:04}"))).collect();
    let mut tails: Vec<_> = (0..reader.partitions()).map(|partition| reader.tail(partition)).collect();
    for key in &numbers {
        store.commit(Commit { generations: vec![changed(1, "one")], ..commit(key, None) }).await.unwrap();
    }
    assert_eq!(whole_log(&*reader).await.len(), numbers.len());
    until("what follows the log is told", async || {
        tails.iter_mut().any(|tail| *tail.borrow_and_update() > Position::default()).then_some(())
    })
    .await;

    for primary in 0..3 {
        cluster.fail_over(primary, Failover::Agreed).await;
    }
    for key in &numbers {
        until("it is written at who took over", async || {
            let floor = store.floor(key);
            let expected = store.load(key).await.ok()?.map(|stored| stored.revision);
            let next = Commit { floor, generations: vec![changed(2, "two")], ..commit(key, expected) };
            match store.commit(next).await {
                Ok(revision) => Some(revision),
                // It is away, or has been raised meanwhile.
                Err(StoreError::Unavailable(_) | StoreError::Conflict) => None,
                Err(error) => panic!("{error}"),
            }
        })
        .await;
    }
    for key in &numbers {
        until("it is read there", async || reader.get(key, Some(2)).await.ok()?.map(drop)).await;
    }
    until("and in the log", async || {
        let mut written = 0;
        for partition in 0..reader.partitions() {
            let entries = reader.log(partition, Position::default(), 1000).await.ok()?;
            written += texts(&entries).iter().filter(|text| *text == "two").count();
        }
        (written >= numbers.len()).then_some(())
    })
    .await;
}
