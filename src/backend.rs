//! Opens the store that the configuration names, once it is fit to keep what is acknowledged, and goes on looking at it.

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use crate::config::{self, Backend, Storage};
use crate::store::embedded::{self, Embedded};
use crate::store::redis::facts::{Depth, Facts, Observer};
use crate::store::redis::safety::{self, Finding, Severity};
use crate::store::redis::{self, Redis};
use crate::store::{Store, StoreError};

/// How often Redis is looked at while the service runs; so soon it is found out that it came back otherwise than it was.
const LOOK_EVERY: Duration = Duration::from_secs(5);

/// Why there is no store.
#[derive(Debug)]
pub enum OpenError {
    /// The store itself says why; with the key of the configuration.
    Store(String, StoreError),
    /// A file that the configuration names cannot be read.
    File(&'static str, PathBuf, std::io::Error),
    /// Redis could lose what it acknowledges, or cannot be used.
    Unfit(Vec<Finding>),
}

impl fmt::Display for OpenError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Store(key, error) => write!(out, "{key}: {error}"),
            Self::File(key, path, error) => write!(out, "storage.redis.{key}: cannot read {}: {error}", path.display()),
            Self::Unfit(findings) => {
                out.write_str("storage.redis: this Redis is not fit to keep what is acknowledged")?;
                findings.iter().try_for_each(|finding| write!(out, "\n  {finding}"))
            }
        }
    }
}

impl std::error::Error for OpenError {}

/// Opens it, or makes it. Blocks while the embedded store's file is read.
pub async fn open(storage: &Storage) -> Result<Arc<dyn Store>, OpenError> {
    match storage.backend {
        Backend::Embedded => {
            let store = Embedded::open(&storage.path, embedded::Options::default());
            Ok(Arc::new(store.map_err(|error| of_embedded(&storage.path, error))?))
        }
        Backend::Redis => {
            let options = options(&storage.redis)?;
            let mut observer = Observer::new(options.clone());
            let (facts, findings) = look(&storage.redis, &mut observer, Depth::Whole).await?;
            if !facts.unseen.is_empty() {
                tracing::info!(replicas = ?facts.unseen, "replicas of Redis are not reached from here, so not looked at");
            }
            let (refused, warned): (Vec<_>, Vec<_>) =
                findings.into_iter().partition(|finding| finding.severity == Severity::Refused);
            if !refused.is_empty() {
                return Err(OpenError::Unfit(refused));
            }
            warned.iter().for_each(say);
            if let Some(finding) = unsealed(storage) {
                let Finding { name, what, harm, remedy, .. } = finding;
                tracing::warn!(finding = name, %what, harm, %remedy, "carriers' tokens are not shared");
            }
            Ok(Redis::open(options).await.map_err(of_redis)?)
        }
    }
}

/// Looks at Redis as it is now.
pub async fn look(
    settings: &config::Redis,
    observer: &mut Observer,
    depth: Depth,
) -> Result<(Facts, Vec<Finding>), OpenError> {
    let facts = observer.look(depth).await.map_err(of_redis)?;
    let findings = safety::judge(&facts, &settings.allow);
    Ok((facts, findings))
}

/// What carriers say to one replica of the service is better known to all; `None` where it is, or there is one only.
pub fn unsealed(storage: &Storage) -> Option<Finding> {
    let shared = storage.backend == Backend::Redis && storage.key.is_none();
    shared.then(|| Finding {
        name: "storage-key",
        severity: Severity::Warned,
        node: String::new(),
        what: "storage.key is not set".to_owned(),
        harm: "each replica of the service logs in to carriers by itself, and anew after each start; some allow few logins a \
               day",
        remedy: "set storage.key, the same for all replicas, to what openssl rand -base64 32 prints".to_owned(),
        lasting: true,
    })
}

/// Looks at Redis for as long as the service runs, so that one that comes back otherwise is noticed. Ends with the reason
/// why the service must not go on. A replica that has taken over is gone on with, whatever its settings: to end would make
/// of the risk of a loss a certain outage, as nobody would start on it again.
pub async fn watch_over(storage: &Storage) -> OpenError {
    if storage.backend != Backend::Redis {
        return std::future::pending().await;
    }
    let mut observer = match options(&storage.redis) {
        Ok(options) => Observer::new(options),
        Err(error) => return error,
    };
    // What the start has warned of is not said again.
    let mut known: Option<Vec<Finding>> = None;
    let mut began_on = None;
    loop {
        // Redis being away is the store's business.
        if let Ok((facts, findings)) = look(&storage.redis, &mut observer, Depth::Settings).await {
            let began_on = began_on.get_or_insert_with(|| runs(&facts));
            let heirs: BTreeSet<&str> = facts
                .nodes
                .iter()
                .filter(|node| node.took_over && !began_on.contains(&node.run_id))
                .map(|node| node.address.as_str())
                .collect();
            let unfit = |finding: &&Finding| finding.severity == Severity::Refused && finding.lasting;
            let (suffered, unfit): (Vec<_>, Vec<_>) =
                findings.iter().filter(unfit).cloned().partition(|finding| heirs.contains(finding.node.as_str()));
            if !unfit.is_empty() {
                return OpenError::Unfit(unfit);
            }
            let is_new = |finding: &&Finding| !known.iter().flatten().any(|old| same(old, finding));
            suffered.iter().filter(is_new).for_each(suffer);
            if known.is_some() {
                let others = findings.iter().filter(|finding| !suffered.contains(finding));
                others.filter(is_new).for_each(say);
            }
            known = Some(findings);
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

/// Of all servers that were found.
fn runs(facts: &Facts) -> BTreeSet<String> {
    facts.nodes.iter().map(|node| node.run_id.clone()).collect()
}

/// How Redis is reached.
pub fn options(settings: &config::Redis) -> Result<redis::Options, OpenError> {
    let read = |key, path: &Option<PathBuf>| -> Result<Option<Vec<u8>>, OpenError> {
        let read = |path: &PathBuf| std::fs::read(path).map_err(|error| OpenError::File(key, path.clone(), error));
        path.as_ref().map(read).transpose()
    };
    let (certificate, key) = (read("certificate", &settings.certificate)?, read("key", &settings.key)?);
    Ok(redis::Options {
        nodes: settings.nodes.clone(),
        cluster: settings.cluster,
        username: settings.username.clone(),
        password: settings.password.clone(),
        prefix: settings.prefix.clone(),
        partitions: settings.partitions.get(),
        connect_timeout: settings.connect_timeout,
        response_timeout: settings.response_timeout,
        tls: redis::Tls {
            ca: read("ca", &settings.ca)?,
            client: certificate.zip(key).map(|(certificate, key)| redis::Client { certificate, key }),
        },
        wait: redis::Wait { replicas: settings.wait_replicas, disk: settings.wait_aof, timeout: settings.wait_timeout },
        ..redis::Options::default()
    })
}

/// What the same finding says may differ by a number.
fn same(one: &Finding, other: &Finding) -> bool {
    (one.name, &one.node) == (other.name, &other.node)
}

fn say(finding: &Finding) {
    let Finding { name, node, what, harm, remedy, .. } = finding;
    tracing::warn!(finding = name, %node, %what, harm, %remedy, "Redis is not as it should be");
}

/// What would keep the service from starting.
fn suffer(finding: &Finding) {
    let Finding { name, node, what, harm, remedy, .. } = finding;
    tracing::error!(
        finding = name, %node, %what, harm, %remedy,
        "the Redis that has taken over is not fit to keep what is acknowledged, and is gone on with: mend it before the next \
         start, which it would be refused"
    );
}

fn of_embedded(path: &Path, error: StoreError) -> OpenError {
    OpenError::Store(format!("storage.path {}", path.display()), error)
}

fn of_redis(error: StoreError) -> OpenError {
    OpenError::Store("storage.redis".to_owned(), error)
}
