//! On which store the tests of the whole service run: `WAYBILL_TEST_STORE` is `redis`, `redis-cluster`, or not set for the
//! embedded one. A test's process has one server or cluster, in which each directory has keys and an ACL user of its own; the
//! user may do what `waybill doctor --acl` says and no more.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use toml::{Table, Value};
use waybill::backend;
use waybill::store::Store;
use waybill::store::redis::permissions;

use super::redis::{RedisCluster, RedisServer};
use super::service::{configuration, parsed};

/// What all users' passwords are.
const PASSWORD: &str = "s3cret";

/// What is started once.
enum Shared {
    Server(Box<RedisServer>),
    Cluster(RedisCluster),
}

impl Shared {
    async fn start(kind: &str) -> Self {
        match kind {
            "redis" => {
                let server = RedisServer::start().await;
                server.end_with_this_process();
                Self::Server(Box::new(server))
            }
            "redis-cluster" => {
                let cluster = RedisCluster::start().await;
                cluster.servers().for_each(RedisServer::end_with_this_process);
                Self::Cluster(cluster)
            }
            other => panic!("WAYBILL_TEST_STORE is redis, redis-cluster or not set, not {other:?}"),
        }
    }

    fn servers(&self) -> Vec<&RedisServer> {
        match self {
            Self::Server(server) => vec![&**server],
            Self::Cluster(cluster) => cluster.servers().collect(),
        }
    }
}

/// Whether several processes can work on it.
pub(crate) fn is_shared() -> bool {
    std::env::var("WAYBILL_TEST_STORE").is_ok_and(|kind| !kind.is_empty())
}

/// The keys of `[storage]` for a service at this directory, unless its settings name a backend.
pub(super) fn choose(home: &Path, storage: &mut Table) {
    let Ok(kind) = std::env::var("WAYBILL_TEST_STORE") else { return };
    if kind.is_empty() || storage.contains_key("backend") {
        return;
    }
    storage.insert("backend".into(), "redis".into());
    // A test may set some of the keys itself.
    let redis = storage.entry("redis").or_insert_with(|| Table::new().into()).as_table_mut().unwrap();
    let fits = |sign: char| if sign.is_ascii_alphanumeric() || "_.-".contains(sign) { sign } else { '-' };
    let prefix: String = home.display().to_string().chars().map(fits).collect();
    let urls = in_the_background(async move || shared(&kind, &prefix).await);
    for (key, value) in urls {
        redis.entry(key).or_insert(value);
    }
}

/// Starts what is not there yet, makes the user, and says how to get there.
async fn shared(kind: &str, prefix: &str) -> Vec<(&'static str, Value)> {
    static SHARED: OnceLock<Shared> = OnceLock::new();
    static STARTING: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
    let starting = STARTING.lock().await;
    if SHARED.get().is_none() {
        let _ = SHARED.set(Shared::start(kind).await);
    }
    drop(starting);
    let shared = SHARED.get().unwrap();
    let rules = permissions::rules(prefix, false).replace("PASSWORD", PASSWORD);
    for server in shared.servers() {
        let _: () = server.ask(&format!("ACL SETUSER {prefix} {rules}")).await;
    }
    let (urls, cluster) = match shared {
        Shared::Server(server) => (vec![server.url()], false),
        Shared::Cluster(cluster) => (cluster.urls(), true),
    };
    vec![
        ("nodes", urls.into()),
        ("cluster", cluster.into()),
        ("username", prefix.into()),
        ("password", PASSWORD.into()),
        ("prefix", prefix.into()),
        // The machine is busy with other tests.
        ("response_timeout", "5s".into()),
        ("connect_timeout", "5s".into()),
    ]
}

/// Runs on a runtime of its own, for callers that cannot wait and for what outlives a test's runtime.
fn in_the_background<T: Send + 'static>(work: impl AsyncFnOnce() -> T + Send + 'static) -> T {
    let run = || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(work())
    };
    std::thread::spawn(run).join().unwrap()
}

/// The store of a service at this directory, while none is using it.
pub(crate) async fn store_of(home: &Path) -> Arc<dyn Store> {
    let config = parsed(&configuration(home, (0, 0, 0), "", ""));
    backend::open(&config.storage).await.unwrap()
}
