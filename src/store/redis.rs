//! The store in Redis: one server or a cluster, shared by many replicas. Everything of a partition is under one hash tag,
//! so one script commits it; all that other partitions share is written so that a crash leaves nothing missing.

mod agenda;
mod arrivals;
mod cluster;
mod due;
mod erase;
mod errors;
mod export;
pub mod facts;
mod import;
mod inbox;
mod keeper;
mod keys;
mod legs;
mod link;
mod list;
mod log;
mod many;
mod meta;
mod nodes;
mod numbers;
mod orders;
mod packed;
mod park;
pub mod permissions;
mod primary;
mod recent;
mod records;
mod reindex;
mod repeat;
mod reply;
pub mod safety;
mod scripts;
mod serve;
mod shown;
mod tails;
mod waits;

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::AtomicU32;
use std::sync::{Arc, Mutex, PoisonError, RwLock, Weak};
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use hmac::{Hmac, KeyInit as _};
use sha2::Sha256;
use tokio::sync::{Notify, mpsc, watch};
use tokio::task::AbortHandle;
use waybill_contract::Secret;

use crate::store::redis::agenda::Agenda;
use crate::store::redis::arrivals::Arrivals;
use crate::store::redis::export::Owners;
use crate::store::redis::keys::Keys;
use crate::store::redis::link::Link;
use crate::store::redis::primary::Primaries;
use crate::store::redis::recent::Recent;
use crate::store::redis::scripts::Scripts;
use crate::store::redis::tails::Tails;
use crate::store::redis::waits::Waits;
use crate::store::{StoreError, Stores, Unsettled};
use crate::tenant::Tenant;

pub use waits::Wait;

/// A failover can lose the note of a tenant: it is made again so often.
const KNOWN: Duration = Duration::from_secs(60);

/// What can wait to be settled after a failover; there is never more to settle than writes are kept.
const MOST_UNSETTLED: usize = 1 << 18;

/// After so long it is tried again to see whose primary Redis is.
const AGAIN: Duration = Duration::from_millis(200);

/// How the store is reached. `Debug` shows no password.
#[derive(Clone, Debug)]
pub struct Options {
    /// `redis://host:port` or, with TLS, `rediss://host:port`, all alike, without user, password or database. One server, or
    /// some nodes of a cluster: the others are learned from them.
    pub nodes: Vec<String>,
    /// Whether they are a cluster.
    pub cluster: bool,
    /// The ACL user; `None` is Redis's default user.
    pub username: Option<String>,
    /// Its password.
    pub password: Option<Secret>,
    /// What every key begins with, `[A-Za-z0-9_.-]`; two installations can share a server under two prefixes.
    pub prefix: String,
    /// Partitions of a new installation. One that is there keeps its number, and another given here is an error.
    pub partitions: u32,
    /// How long connecting may take, TLS and login included.
    pub connect_timeout: Duration,
    /// How long an answer may take, waiting for a lost connection included.
    pub response_timeout: Duration,
    /// How often the log is looked at besides being told of changes; what tells of them can get lost.
    pub look_every: Duration,
    /// Certificates for `rediss://`.
    pub tls: Tls,
    /// What a write waits for before it counts as done.
    pub wait: Wait,
}

/// Certificates, as PEM.
#[derive(Clone, Debug, Default)]
pub struct Tls {
    /// Who may have signed the server's; `None` are the machine's own roots.
    pub ca: Option<Vec<u8>>,
    /// Ours, where the server asks for one.
    pub client: Option<Client>,
}

/// A client certificate. `Debug` shows nothing of it.
#[derive(Clone)]
pub struct Client {
    /// The certificate, and what leads from it to the root.
    pub certificate: Vec<u8>,
    /// Its private key.
    pub key: Vec<u8>,
}

impl fmt::Debug for Client {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Client(…)")
    }
}

impl Options {
    /// One server that needs no login, as started by hand.
    pub fn server(url: impl Into<String>) -> Self {
        Self { nodes: vec![url.into()], ..Self::default() }
    }

    /// A cluster that needs no login.
    pub fn cluster(urls: impl IntoIterator<Item = String>) -> Self {
        Self { nodes: urls.into_iter().collect(), cluster: true, ..Self::default() }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            nodes: vec!["redis://127.0.0.1:6379".to_owned()],
            cluster: false,
            username: None,
            password: None,
            prefix: "waybill".to_owned(),
            partitions: 64,
            connect_timeout: Duration::from_secs(1),
            response_timeout: Duration::from_millis(500),
            look_every: Duration::from_millis(500),
            tls: Tls::default(),
            wait: Wait::default(),
        }
    }
}

/// What waits to be looked after.
struct Waiting {
    told: mpsc::Receiver<Unsettled>,
    /// Indexes may have lost what numbers have.
    indexing: bool,
}

/// A store in Redis.
pub struct Redis {
    /// For what goes on when its caller has stopped waiting.
    me: Weak<Self>,
    keys: Keys,
    scripts: Scripts,
    /// An import may bring another one.
    hash_key: RwLock<Hmac<Sha256>>,
    /// For point reads and commits.
    hot: Link,
    /// For everything with long answers or many commands, so that those do not hold up the others.
    bulk: Link,
    waits: Option<Waits>,
    agenda: Agenda,
    primaries: Primaries,
    /// Told when a primary is another one, which may have lost what stands in indexes.
    doubted_indexes: Notify,
    /// What was written of late, in case a failover loses it.
    recent: Recent,
    unsettled: mpsc::Sender<Unsettled>,
    waiting: tokio::sync::Mutex<Waiting>,
    tails: Arc<Tails>,
    follower: AbortHandle,
    looker: AbortHandle,
    arrivals: Arrivals,
    /// Which partition takes the next pushes.
    turn: AtomicU32,
    /// Tenants that are noted as having numbers, and when that was seen to.
    tenants: Mutex<HashMap<Tenant, Instant>>,
    /// Of the partition whose log is exported.
    owners: Mutex<Option<(u32, Owners)>>,
    never_fails: watch::Sender<Option<String>>,
}

impl Redis {
    /// Reaches the server, and finds its installation or makes it. To be called within a runtime, which follows the log.
    pub async fn open(options: Options) -> Stores<Arc<Self>> {
        let hot = Link::open(&options, None)?;
        let bulk = Link::open(&options, None)?;
        let (partitions, hash_key) = meta::install(&hot, &options).await?;
        let keys = Keys::new(&options.prefix, partitions);
        let waits = Waits::open(&options, &keys).await?;
        let tails = Arc::new(Tails::new(keys.clone()));
        tails.look(&hot).await?;
        let heard = Link::open(&options, Some(tails.listener()))?;
        let follower = tokio::spawn(Arc::clone(&tails).run(heard, options.look_every)).abort_handle();
        let (tell, told) = mpsc::channel(MOST_UNSETTLED);
        let store = Arc::new_cyclic(|me| Self {
            looker: tokio::spawn(Self::look_where_in_doubt(me.clone(), Arc::clone(&tails))).abort_handle(),
            me: me.clone(),
            keys,
            scripts: Scripts::new(),
            hash_key: RwLock::new(hash_key),
            hot,
            bulk,
            waits,
            agenda: Agenda::default(),
            primaries: Primaries::new(partitions),
            doubted_indexes: Notify::new(),
            recent: Recent::new(partitions),
            unsettled: tell,
            waiting: tokio::sync::Mutex::new(Waiting { told, indexing: false }),
            tails,
            follower,
            arrivals: Arrivals::default(),
            // Replicas begin in different places.
            turn: AtomicU32::new(rand::random()),
            tenants: Mutex::default(),
            owners: Mutex::default(),
            never_fails: watch::Sender::new(None),
        });
        // From here on a failover is noticed, also in partitions that are only watched.
        let looks = (0..store.keys.partitions()).map(|partition| store.look_again(partition));
        for looked in join_all(looks).await {
            match looked {
                // Reading is possible, and whoever can write again looks first.
                Ok(()) | Err(StoreError::Full(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(store)
    }

    /// Notes that a tenant has numbers, before it has one: an export finds them by it.
    async fn know(&self, tenant: &Tenant) -> Stores<()> {
        let known = |tenants: &HashMap<Tenant, Instant>| tenants.get(tenant).is_some_and(|at| at.elapsed() < KNOWN);
        if known(&self.tenants.lock().unwrap_or_else(PoisonError::into_inner)) {
            return Ok(());
        }
        self.hot.ask(redis::cmd("SADD").arg(self.keys.tenants()).arg(tenant.as_str())).await?;
        self.tenants.lock().unwrap_or_else(PoisonError::into_inner).insert(tenant.clone(), Instant::now());
        Ok(())
    }

    /// Leaves it to whoever runs the service.
    fn tell(&self, unsettled: Unsettled) {
        if self.unsettled.try_send(unsettled).is_err() {
            tracing::error!("a failover of Redis leaves more to settle than there is room for");
        }
    }

    /// What a failover leaves to the service; meanwhile indexes are made good.
    /// Whoever stops waiting for this loses nothing.
    async fn next_unsettled(&self) -> Unsettled {
        let mut waiting = self.waiting.lock().await;
        let Waiting { told, indexing } = &mut *waiting;
        loop {
            if *indexing {
                match self.repeat_indexed().await {
                    Ok(()) => *indexing = false,
                    Err(error) => tracing::debug!(%error, "indexes will be made good later"),
                }
            }
            tokio::select! {
                Some(unsettled) = told.recv() => return unsettled,
                () = self.doubted_indexes.notified() => *indexing = true,
                () = tokio::time::sleep(AGAIN), if *indexing => {}
            }
        }
    }

    /// From here on erased numbers are hashed with this key.
    fn hash_by(&self, key: &[u8]) -> Stores<()> {
        let hash_key = Hmac::new_from_slice(key).map_err(|_| errors::damaged("the export's hash key is none"))?;
        *self.hash_key.write().unwrap_or_else(PoisonError::into_inner) = hash_key;
        Ok(())
    }

    /// The connection for writes that are waited for; without waits, another that they would have.
    fn written_on<'a>(&'a self, otherwise: &'a Link) -> &'a Link {
        self.waits.as_ref().map_or(otherwise, Waits::link)
    }

    /// What has been written in a partition is where the settings want it, before anybody is told that it is done.
    async fn kept(&self, partition: u32) -> Stores<()> {
        match &self.waits {
            Some(waits) => waits.kept(partition).await,
            None => Ok(()),
        }
    }

    /// What the scripts tell of changes with.
    fn hint(&self) -> &'static str {
        tails::hint(self.hot.is_cluster())
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        self.follower.abort();
        self.looker.abort();
    }
}

impl fmt::Debug for Redis {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Redis").field("keys", &self.keys).field("hot", &self.hot).finish_non_exhaustive()
    }
}
