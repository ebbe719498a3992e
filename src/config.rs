//! The configuration: defaults, a file, the environment, one over the other. `config.default.toml` is its manual.

mod account;
mod error;
mod layers;
mod secret;
mod sections;
mod storage;
mod storage_key;
mod telemetry;
#[cfg(test)]
mod tests;
mod units;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use ipnet::IpNet;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use toml::{Table, Value};
use waybill_contract::BaseUrl;

pub use account::Account;
pub use error::ConfigError;
pub use layers::Origin;
pub use sections::{
    Archive, Http, Inbox, Limits, Log, Mapping, OwnQuotas, Parking, Poll, Port, Probes, Quotas, Retention, Shutdown,
    TenantSettings, Tls, Watch, Webhook,
};
pub use storage::{Backend, Redis, Storage};
pub use storage_key::StorageKey;
pub use telemetry::{Header, LogFormat, Otlp, Telemetry};

use crate::access::policy;
use crate::tenant::Tenant;
use crate::timeline::Rules;
use crate::transport;
use layers::Layers;

/// The defaults and the manual.
pub const DEFAULT: &str = include_str!("../config.default.toml");

/// Read where no other file is named, if it is there.
const USUAL_FILE: &str = "waybill.toml";

/// Environment variables by name.
pub type Variables = BTreeMap<String, String>;

/// Everything that can be set.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Whether to listen on addresses that are not loopback.
    pub insecure: bool,
    /// Where carriers reach our HTTP port, without a slash at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_url: Option<String>,
    /// Proxies whose word on the peer's address is taken.
    #[serde(with = "units::networks")]
    pub trusted_proxies: Vec<IpNet>,
    /// The gRPC API.
    pub grpc: Port,
    /// Webhooks and the API over HTTP.
    pub http: Http,
    /// Metrics and health.
    pub metrics: Probes,
    /// Certificates of the two ports.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tls: Option<Tls>,
    /// The store.
    pub storage: Storage,
    /// Asking carriers.
    pub poll: Poll,
    /// Hearing carriers.
    pub webhook: Webhook,
    /// Acknowledged pushes.
    pub inbox: Inbox,
    /// Raw bodies.
    pub archive: Archive,
    /// What codes of carriers mean.
    pub mapping: Mapping,
    /// What is found wrong that no carrier tells.
    pub problems: Rules,
    /// The change log.
    pub log: Log,
    /// Erasure by age.
    pub retention: Retention,
    /// Pushes for unknown numbers.
    pub parking: Parking,
    /// Streams of changes.
    pub watch: Watch,
    /// What one caller can ask of us.
    pub limits: Limits,
    /// What each tenant may use.
    pub quotas: Quotas,
    /// What is different for some tenants, by their names.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub tenants: BTreeMap<String, TenantSettings>,
    /// The end.
    pub shutdown: Shutdown,
    /// Logs, metrics, traces.
    pub telemetry: Telemetry,
    /// Accounts with carriers, sorted by name.
    #[serde(skip)]
    pub accounts: Vec<Account>,
}

impl Default for Config {
    fn default() -> Self {
        typed(defaults()).expect("a test reads the embedded file into this type")
    }
}

impl Config {
    /// Reads the file named, else `./waybill.toml` if it is there, and the process's environment.
    pub fn load(file: Option<&Path>) -> Result<Self, ConfigError> {
        let mut variables = Variables::new();
        for (name, value) in std::env::vars_os() {
            // Names and values that are not Unicode cannot be ours, unless the name begins like ours.
            match (name.into_string(), value.into_string()) {
                (Ok(name), Ok(value)) => drop(variables.insert(name, value)),
                (Ok(name), Err(_)) if name.starts_with("WAYBILL__") => {
                    return Err(ConfigError::new("is not Unicode").from(Origin::Variable(name)));
                }
                _ => {}
            }
        }
        let read = |path: &Path| {
            std::fs::read_to_string(path).map_err(|error| {
                ConfigError::new(format!("cannot be read: {error}")).from(Origin::File(path.to_owned()))
            })
        };
        let usual = Path::new(USUAL_FILE);
        let path = file.or_else(|| usual.exists().then_some(usual));
        let text = path.map(read).transpose()?;
        Self::parse(path.zip(text.as_deref()), &variables)
    }

    /// From a file's path and text, and variables.
    pub fn parse(file: Option<(&Path, &str)>, variables: &Variables) -> Result<Self, ConfigError> {
        let mut layers = Layers::new(defaults());
        if let Some((path, text)) = file {
            layers.add_file(path, text)?;
        }
        for (name, text) in variables {
            layers.add_variable(name, text);
        }
        Self::from_layers(&layers, variables).map_err(|error| {
            let origin = error.key().and_then(|key| layers.origin(key)).cloned();
            origin.into_iter().fold(error, ConfigError::from)
        })
    }

    fn from_layers(layers: &Layers, variables: &Variables) -> Result<Self, ConfigError> {
        let mut table = layers.table.clone();
        let accounts = table.remove("accounts").unwrap_or_else(|| Value::Table(Table::new()));
        for path in [&["telemetry", "otlp", "headers"][..], &["storage"]] {
            secret::resolve_at(&mut table, path, variables)?;
        }
        let mut config: Self = as_text_if_need_be(table, &mut layers.unquoted.clone(), 0, typed)?;
        config.check()?;
        let Value::Table(accounts) = accounts else {
            return Err(ConfigError::new("must be a table, [accounts.NAME]").at(["accounts"]));
        };
        for (name, account) in accounts {
            let Value::Table(account) = account else {
                return Err(ConfigError::new("must be a table: an account has keys").at(["accounts", &name]));
            };
            config.accounts.push(open(&name, account, layers, variables)?);
        }
        config.accounts.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(config)
    }

    /// What types alone do not say.
    fn check(&mut self) -> Result<(), ConfigError> {
        let guarded = |key: [&str; 2], address: SocketAddr, tls: bool| {
            // Whether there is a key is known once the store is open.
            let guards = policy::Guards { insecure: self.insecure, tls, keys: None };
            policy::check(address, guards).map_err(|why| ConfigError::new(why).at(key))
        };
        guarded(["grpc", "listen"], self.grpc.listen, self.speaks_tls(&self.grpc))?;
        guarded(["http", "listen"], self.http.listen, self.speaks_tls(&self.http.port()))?;
        for (section, port) in [("grpc", &self.grpc), ("http", &self.http.port())] {
            if port.proxy_protocol && self.trusted_proxies.is_empty() {
                let why = "is for proxies only: name their networks in trusted_proxies";
                return Err(ConfigError::new(why).at([section, "proxy_protocol"]));
            }
        }
        if let Some(origin) = self.http.wrong_origin() {
            let why = format!("{origin:?} is no origin: https://host or https://host:port, without a path, or \"*\"");
            return Err(ConfigError::new(why).at(["http", "cors_origins"]));
        }
        if let Some(url) = &mut self.public_url {
            if BaseUrl::parse(url).is_none() {
                let why = "must be http(s)://host[:port][/path], without query";
                return Err(ConfigError::new(why).at(["public_url"]));
            }
            url.truncate(url.trim_end_matches('/').len());
        }
        if !(0.0..=1.0).contains(&self.poll.retry_budget) {
            return Err(ConfigError::new("is a share, from 0.0 to 1.0").at(["poll", "retry_budget"]));
        }
        if !(Duration::from_secs(1)..=Duration::from_secs(300)).contains(&self.watch.heartbeat) {
            return Err(ConfigError::new("must be from 1s to 5m").at(["watch", "heartbeat"]));
        }
        if self.limits.page_size.get() > 1000 {
            return Err(ConfigError::new("must be at most 1000, as the API promises").at(["limits", "page_size"]));
        }
        if let Some(name) = self.tenants.keys().find(|name| Tenant::new(name).is_none()) {
            return Err(ConfigError::new("a tenant is 1 to 63 of a-z, 0-9, _ and -").at(["tenants", name]));
        }
        self.storage.check()?;
        if self.storage.backend == Backend::Redis && self.archive.path.is_none() {
            let why = "is needed with storage.backend = \"redis\": a directory that all replicas share";
            return Err(ConfigError::new(why).at(["archive", "path"]));
        }
        crate::telemetry::filter(&self.telemetry.log_filter)
            .map_err(|why| ConfigError::new(why).at(["telemetry", "log_filter"]))?;
        self.telemetry.otlp.check()
    }

    /// Whether a port speaks TLS.
    pub fn speaks_tls(&self, port: &Port) -> bool {
        port.tls && self.tls.is_some()
    }

    /// What peers of our ports may cost.
    pub fn transport(&self) -> transport::Bounds {
        let limits = &self.limits;
        transport::Bounds {
            connections: limits.connections.get(),
            connections_per_peer: limits.connections_per_peer.get(),
            connection_rate: limits.connection_rate.get(),
            connection_rate_per_peer: limits.connection_rate_per_peer.get(),
            streams_per_connection: u32::try_from(limits.streams_per_connection.get()).unwrap_or(u32::MAX),
            handshake_timeout: limits.handshake_timeout,
            header_timeout: limits.header_timeout,
            header_list: limits.header_list,
            body_timeout: limits.body_timeout,
            body_grace: limits.body_grace,
            body_rate: limits.body_rate,
            response_timeout: limits.response_timeout,
            send_buffer: limits.send_buffer,
            control_frames: limits.control_frames.get(),
            idle_timeout: limits.idle_timeout,
            keepalive_interval: limits.keepalive_interval,
            keepalive_timeout: limits.keepalive_timeout,
            connection_age: limits.connection_age,
            connection_grace: limits.connection_grace,
            // Less than what the service waits for, so that the ports end before it does.
            drain: self.shutdown.grace * 7 / 10,
        }
    }

    /// Where raw bodies are kept.
    pub fn archive_path(&self) -> PathBuf {
        self.archive.path.clone().unwrap_or_else(|| self.storage.path.join("archive"))
    }

    /// The quotas of the tenants that have their own.
    pub fn own_quotas(&self) -> BTreeMap<Tenant, Quotas> {
        let own = |(name, settings): (&String, &TenantSettings)| {
            Some((Tenant::new(name)?, settings.quotas.over(&self.quotas)))
        };
        self.tenants.iter().filter_map(own).collect()
    }

    /// The account of that name.
    pub fn account(&self, name: &str) -> Option<&Account> {
        self.accounts.iter().find(|account| account.name == name)
    }

    /// As TOML, with "…" for secrets: what `waybill config` prints.
    pub fn to_toml(&self) -> String {
        let mut config = self.clone();
        config.archive.path = Some(self.archive_path());
        let mut table = Table::try_from(&config).expect("every section is a table of plain values");
        if !self.accounts.is_empty() {
            let accounts = self.accounts.iter().map(|account| (account.name.clone(), account.to_table().into()));
            table.insert("accounts".into(), Value::Table(accounts.collect()));
        }
        table.to_string()
    }
}

fn open(name: &str, mut table: Table, layers: &Layers, variables: &Variables) -> Result<Account, ConfigError> {
    secret::resolve(name, &mut table, variables)?;
    as_text_if_need_be(table, &mut layers.unquoted.clone(), 2, |table| Account::open(name, table))
}

/// Reads a table that stands so deep in the whole one. A variable's bare `12345` is a number at first; where that is refused,
/// it is taken as text.
fn as_text_if_need_be<T>(
    mut table: Table,
    unquoted: &mut Vec<(Vec<String>, String)>,
    depth: usize,
    read: impl Fn(Table) -> Result<T, ConfigError>,
) -> Result<T, ConfigError> {
    loop {
        let error = match read(table.clone()) {
            Ok(done) => return Ok(done),
            Err(error) => error,
        };
        let Some(index) = unquoted.iter().position(|(path, _)| error.key() == Some(path.join(".").as_str())) else {
            return Err(error);
        };
        // Each turn takes one away, so this ends.
        let (path, text) = unquoted.swap_remove(index);
        layers::set(&mut table, path.get(depth..).unwrap_or_default(), Value::String(text));
    }
}

fn defaults() -> Table {
    DEFAULT.parse().expect("a test reads the embedded file")
}

/// A table as a type; errors name the key.
fn typed<T: DeserializeOwned>(table: Table) -> Result<T, ConfigError> {
    serde_path_to_error::deserialize(Value::Table(table)).map_err(|error| {
        let path = error.path().to_string();
        let why = ConfigError::new(error.into_inner().message());
        if path == "." { why } else { why.at(path.split('.')) }
    })
}
