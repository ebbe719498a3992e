//! Opens the store that the configuration names, once it is fit to keep what is acknowledged, and goes on looking at it.

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
            let (_, findings) = look(&storage.redis, &mut observer, Depth::Whole).await?;
            let (refused, warned): (Vec<_>, Vec<_>) =
                findings.into_iter().partition(|finding| finding.severity == Severity::Refused);
            if !refused.is_empty() {
                return Err(OpenError::Unfit(refused));
            }
            warned.iter().for_each(say);
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

/// Looks at Redis for as long as the service runs, so that one that comes back otherwise is noticed. Ends with the reason
/// why the service must not go on.
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
    loop {
        // Redis being away is the store's business.
        if let Ok((_, findings)) = look(&storage.redis, &mut observer, Depth::Settings).await {
            let unfit = |finding: &&Finding| finding.severity == Severity::Refused && finding.lasting;
            let unfit: Vec<Finding> = findings.iter().filter(unfit).cloned().collect();
            if !unfit.is_empty() {
                return OpenError::Unfit(unfit);
            }
            if let Some(known) = &known {
                findings.iter().filter(|finding| !known.iter().any(|old| same(old, finding))).for_each(say);
            }
            known = Some(findings);
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
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

fn of_embedded(path: &Path, error: StoreError) -> OpenError {
    OpenError::Store(format!("storage.path {}", path.display()), error)
}

fn of_redis(error: StoreError) -> OpenError {
    OpenError::Store("storage.redis".to_owned(), error)
}
