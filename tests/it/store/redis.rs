//! Redis passes the suite on one server and on a cluster; and what only it promises.

mod acl;
mod away;
mod cost;
mod cut;
mod erased;
mod failover;
mod hung;
mod leftovers;
mod moving;
mod named;
mod packed;
mod parking;
mod refusals;
mod reindexed;
mod replicas;
mod secure;
mod waits;

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;
use waybill::store::redis::{Options, Redis};

use crate::harness::redis::{Aof, RedisCluster, RedisServer};
use crate::store::suite::{Opened, all_laws, store_suite};

/// Answers may be slow where many tests run at once.
const PATIENCE: Duration = Duration::from_secs(10);

/// A server keeps its own time: it is waited for.
fn waits<T: Send + Sync + 'static>(server: T) -> crate::store::suite::Pass {
    Box::new(move |duration: Duration| {
        let _ = &server;
        Box::pin(tokio::time::sleep(duration)) as _
    })
}

/// A server that keeps nothing when it ends.
async fn server() -> RedisServer {
    RedisServer::start_with(Aof::Off, &[]).await
}

/// One replica's view of a server.
async fn connect(server: &RedisServer) -> Arc<Redis> {
    Redis::open(patient(Options::server(server.url()))).await.unwrap()
}

fn patient(options: Options) -> Options {
    Options { connect_timeout: PATIENCE, response_timeout: PATIENCE, ..options }
}

async fn open() -> Opened {
    let server = server().await;
    Opened { store: connect(&server).await, pass: waits(server) }
}

store_suite!(crate::store::redis::open);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cluster_keeps_every_law() {
    let cluster = Arc::new(RedisCluster::start_with(Aof::Off, &[], false).await);
    // As many at once as a small machine does in time.
    let few = Arc::new(Semaphore::new(12));
    let open = async |law: &str| {
        let turn = few.clone().acquire_owned().await.unwrap();
        let options = Options { prefix: law.to_owned(), ..Options::cluster(cluster.urls()) };
        let store = Redis::open(patient(options)).await.unwrap();
        Opened { store, pass: waits((cluster.clone(), turn)) }
    };
    let mut laws = tokio::task::JoinSet::new();
    all_laws!(laws, open);
    assert!(laws.join_all().await.len() > 40);
}
