//! Redis passes the suite on one server and on a cluster; and what only it promises.

use std::sync::Arc;
use std::time::Duration;

use waybill::store::redis::{Options, Redis};

use crate::harness::redis::{Aof, RedisCluster, RedisServer};
use crate::store::suite::{Opened, all_laws, store_suite};

/// A server keeps its own time: it is waited for.
fn waits<T: Send + Sync + 'static>(server: T) -> crate::store::suite::Pass {
    Box::new(move |duration: Duration| {
        let _ = &server;
        Box::pin(tokio::time::sleep(duration)) as _
    })
}

async fn open() -> Opened {
    let server = RedisServer::start_with(Aof::Off, &[]).await;
    let store = Redis::open(Options::server(server.url())).await.unwrap();
    Opened { store: Arc::new(store), pass: waits(server) }
}

store_suite!(crate::store::redis::open);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cluster_keeps_every_law() {
    let cluster = Arc::new(RedisCluster::start_with(Aof::Off, &[], false).await);
    let open = async |law: &str| {
        let options = Options { prefix: law.to_owned(), ..Options::cluster(cluster.urls()) };
        let store = Redis::open(options).await.unwrap();
        Opened { store: Arc::new(store), pass: waits(cluster.clone()) }
    };
    let mut laws = tokio::task::JoinSet::new();
    all_laws!(laws, open);
    assert!(laws.join_all().await.len() > 40);
}
