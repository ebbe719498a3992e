//! `[storage]`: which store is used, and how it is reached.

use std::num::NonZeroU32;
use std::path::PathBuf;
use std::time::Duration;

use serde::{Deserialize, Serialize, Serializer};
use waybill_contract::Secret;

use super::{ConfigError, StorageKey, units};
use crate::store::redis::safety::Risk;

/// A write that waits for longer holds up too much.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// `[storage]`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Storage {
    /// Which store.
    pub backend: Backend,
    /// Directory of the embedded store.
    pub path: PathBuf,
    /// Seals what the store must not be able to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<StorageKey>,
    /// Reaching Redis.
    pub redis: Redis,
}

/// Which store is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Backend {
    /// A directory, used by one process at a time.
    Embedded,
    /// Redis or Valkey, shared by many processes.
    Redis,
}

/// `[storage.redis]`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Redis {
    /// URLs of the server, or of some nodes of the cluster.
    pub nodes: Vec<String>,
    /// Whether they are a cluster.
    pub cluster: bool,
    /// The ACL user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Its password.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "hidden")]
    pub password: Option<Secret>,
    /// PEM file: authorities that the server's certificate may be of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ca: Option<PathBuf>,
    /// PEM file: our certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<PathBuf>,
    /// PEM file: its private key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<PathBuf>,
    /// What every key begins with.
    pub prefix: String,
    /// Parts of a new installation.
    pub partitions: NonZeroU32,
    /// For a connection with its handshakes.
    #[serde(with = "units::positive")]
    pub connect_timeout: Duration,
    /// For an answer.
    #[serde(with = "units::positive")]
    pub response_timeout: Duration,
    /// Replicas of the server that must have a write before it counts as done.
    pub wait_replicas: u32,
    /// Whether it must be synced to the disk first, too.
    pub wait_aof: bool,
    /// How long is waited for that.
    #[serde(with = "units::positive")]
    pub wait_timeout: Duration,
    /// Settings of the server that can lose data and are accepted.
    pub allow: Vec<Risk>,
}

impl Storage {
    /// What types alone do not say.
    pub(super) fn check(&self) -> Result<(), ConfigError> {
        if self.backend == Backend::Redis { self.redis.check() } else { Ok(()) }
    }
}

impl Redis {
    fn check(&self) -> Result<(), ConfigError> {
        let wrong = |key: &str, why: &str| Err(ConfigError::new(why).at(["storage", "redis", key]));
        if self.nodes.is_empty() {
            return wrong("nodes", "names no server: give one, like \"redis://127.0.0.1:6379\"");
        }
        if !self.nodes.iter().all(|node| is_node(node)) {
            // The value is not shown: it may hold a password.
            return wrong(
                "nodes",
                "a node is redis://HOST:PORT or, with TLS, rediss://HOST:PORT; user and password are keys of their own",
            );
        }
        let secure = self.nodes.iter().filter(|node| node.starts_with("rediss:")).count();
        if secure != 0 && secure != self.nodes.len() {
            return wrong("nodes", "are all redis:// or, with TLS, all rediss://");
        }
        if self.nodes.len() > 1 && !self.cluster {
            return wrong(
                "nodes",
                "a single server is one node: set storage.redis.cluster = true if these are a cluster",
            );
        }
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-');
        if !(1..=100).contains(&self.prefix.len()) || !self.prefix.bytes().all(fits) {
            return wrong("prefix", "is 1 to 100 of A-Z, a-z, 0-9, _, . and -");
        }
        if self.partitions.get() > 1024 {
            return wrong("partitions", "must be at most 1024");
        }
        if self.wait_timeout > LONGEST_WAIT {
            return wrong("wait_timeout", "must be at most 10s: whoever writes waits for so long");
        }
        if self.username.is_some() && self.password.is_none() {
            return wrong("password", "is needed with storage.redis.username");
        }
        if self.certificate.is_some() != self.key.is_some() {
            return wrong("certificate", "and storage.redis.key are needed together");
        }
        if secure == 0 && (self.ca.is_some() || self.certificate.is_some()) {
            return wrong("ca", "and storage.redis.certificate are for TLS: name the nodes as rediss://HOST:PORT");
        }
        Ok(())
    }
}

fn is_node(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("redis://").or_else(|| text.strip_prefix("rediss://")) else { return false };
    !rest.contains('@')
        && redis::parse_redis_url(text).is_some_and(|url| {
            url.host_str().is_some_and(|host| !host.is_empty())
                && matches!(url.path(), "" | "/")
                && url.query().is_none()
                && url.fragment().is_none()
        })
}

fn hidden<S: Serializer>(_: &Option<Secret>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str("…")
}
