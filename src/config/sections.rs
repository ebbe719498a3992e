//! The sections of the configuration as types. Defaults and explanations stand in `config.default.toml` alone.

use std::net::SocketAddr;
use std::num::{NonZeroU32, NonZeroU64, NonZeroUsize};
use std::path::PathBuf;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::units;

/// `[grpc]`, and what `[http]` has in common with it: a port of ours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Port {
    /// Where to listen.
    #[serde(with = "units::address")]
    pub listen: SocketAddr,
    /// Whether it speaks TLS where there is a certificate.
    pub tls: bool,
    /// Whether trusted proxies begin each connection with a PROXY header.
    pub proxy_protocol: bool,
}

/// `[http]`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Http {
    /// Where to listen.
    #[serde(with = "units::address")]
    pub listen: SocketAddr,
    /// Whether it speaks TLS where there is a certificate.
    pub tls: bool,
    /// Whether trusted proxies begin each connection with a PROXY header.
    pub proxy_protocol: bool,
    /// Whether the API is served there, too.
    pub api: bool,
    /// Of which pages browsers may call it.
    pub cors_origins: Vec<String>,
    /// The largest body of a call, in bytes.
    #[serde(with = "units::size")]
    pub body_limit: usize,
    /// The longest query of a call, in bytes.
    #[serde(with = "units::size")]
    pub query_limit: usize,
}

impl Http {
    /// As a port.
    pub fn port(&self) -> Port {
        Port { listen: self.listen, tls: self.tls, proxy_protocol: self.proxy_protocol }
    }

    /// The first origin that is none, if there is one.
    pub(super) fn wrong_origin(&self) -> Option<&str> {
        let is_origin = |text: &String| {
            text == "*"
                || text.parse::<http::Uri>().is_ok_and(|uri| {
                    let host =
                        uri.authority().map(|authority| format!("{}://{authority}", uri.scheme_str().unwrap_or("")));
                    matches!(uri.scheme_str(), Some("http" | "https")) && host.as_deref() == Some(text)
                })
        };
        self.cors_origins.iter().find(|text| !is_origin(text)).map(String::as_str)
    }
}

/// `[tls]`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tls {
    /// PEM file: our certificate and those between it and its authority.
    pub certificate: PathBuf,
    /// PEM file: its private key.
    pub key: PathBuf,
    /// PEM file: authorities of callers of the gRPC port, who then need a certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_authorities: Option<PathBuf>,
}

/// `[metrics]`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Probes {
    /// Where to listen.
    #[serde(with = "units::address")]
    pub listen: SocketAddr,
}

/// `[poll]`
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Poll {
    /// Most exchanges with carriers at once.
    pub concurrency: NonZeroUsize,
    /// For a whole exchange.
    #[serde(with = "units::positive")]
    pub request_timeout: Duration,
    /// For its connection.
    #[serde(with = "units::positive")]
    pub connect_timeout: Duration,
    /// The largest answer, in bytes.
    #[serde(with = "units::size")]
    pub body_limit: usize,
    /// Share of calls that may be retries, 0 to 1.
    pub retry_budget: f64,
}

/// `[webhook]`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Webhook {
    /// The largest push, unpacked, in bytes.
    #[serde(with = "units::size")]
    pub body_limit: usize,
    /// Most pushes at work at once.
    pub concurrency: NonZeroUsize,
    /// For reading one push.
    #[serde(with = "units::positive")]
    pub read_timeout: Duration,
}

/// `[inbox]`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inbox {
    /// How long a reader has for a push.
    #[serde(with = "units::positive")]
    pub lease: Duration,
    /// Pushes read at once.
    pub workers: NonZeroUsize,
}

/// `[archive]`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Archive {
    /// Directory; see [`super::Config::archive_path`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<PathBuf>,
    /// Oldest age.
    #[serde(with = "units::positive")]
    pub keep: Duration,
    /// Most bytes.
    #[serde(with = "units::size")]
    pub limit: u64,
}

/// `[mapping]`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// The file of the operator's own mappings; see [`crate::mapping::Overrides`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overrides: Option<PathBuf>,
}

/// `[log]`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Log {
    /// Oldest age of an entry of the change log.
    #[serde(with = "units::positive")]
    pub keep: Duration,
    /// Most entries, over all partitions.
    pub max_changes: NonZeroU64,
}

/// `[retention]`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// From a shipment's becoming final to its erasure.
    #[serde(with = "units::positive")]
    pub erase_after_final: Duration,
}

/// `[parking]`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parking {
    /// Oldest age of a parked push.
    #[serde(with = "units::positive")]
    pub keep: Duration,
    /// Most numbers of an account.
    pub numbers: NonZeroUsize,
}

/// `[watch]`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Watch {
    /// Most streams at once.
    pub max_streams: NonZeroUsize,
    /// Interval of heartbeats where the caller gives none.
    #[serde(with = "units::positive")]
    pub heartbeat: Duration,
    /// How long a subscriber may take nothing.
    #[serde(with = "units::positive")]
    pub stalled: Duration,
    /// Most changes of one message.
    pub batch_changes: NonZeroUsize,
    /// About the most bytes of one message.
    #[serde(with = "units::size")]
    pub batch_bytes: usize,
}

/// `[limits]`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// The largest gRPC message read, in bytes.
    #[serde(with = "units::size")]
    pub message: usize,
    /// Most shipments of a page.
    pub page_size: NonZeroUsize,
    /// Most connections of a port.
    pub connections: NonZeroUsize,
    /// Most connections of one peer to a port.
    pub connections_per_peer: NonZeroUsize,
    /// Most new connections in a second to a port.
    pub connection_rate: NonZeroU32,
    /// Most new connections of one peer in a second to a port.
    pub connection_rate_per_peer: NonZeroU32,
    /// Most calls at once on a connection.
    pub streams_per_connection: NonZeroUsize,
    /// From a connection's beginning to the end of its handshakes.
    #[serde(with = "units::positive")]
    pub handshake_timeout: Duration,
    /// For the head of a request, and for one frame.
    #[serde(with = "units::positive")]
    pub header_timeout: Duration,
    /// The largest head of a gRPC request, in bytes.
    #[serde(with = "units::size")]
    pub header_list: u32,
    /// For the whole body of a request.
    #[serde(with = "units::positive")]
    pub body_timeout: Duration,
    /// How long a body may be slower than `body_rate`.
    #[serde(with = "units::duration")]
    pub body_grace: Duration,
    /// Bytes a second.
    #[serde(with = "units::size")]
    pub body_rate: u64,
    /// How long a peer may leave a part of an answer untaken.
    #[serde(with = "units::positive")]
    pub response_timeout: Duration,
    /// Bytes that wait for a peer, in each of h2's stream and the socket.
    #[serde(with = "units::size")]
    pub send_buffer: u32,
    /// Frames that only cost, at once.
    pub control_frames: NonZeroU32,
    /// How long a gRPC connection may be without a call.
    #[serde(with = "units::positive")]
    pub idle_timeout: Duration,
    /// Pings to a gRPC peer.
    #[serde(with = "units::positive")]
    pub keepalive_interval: Duration,
    /// For the answer to one.
    #[serde(with = "units::positive")]
    pub keepalive_timeout: Duration,
    /// After so long a connection is told to end.
    #[serde(with = "units::positive")]
    pub connection_age: Duration,
    /// And after so long more it is cut.
    #[serde(with = "units::positive")]
    pub connection_grace: Duration,
}

/// `[quotas]`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quotas {
    /// New shipments of a GMT day.
    pub registrations_per_day: NonZeroU32,
    /// Carriers asked by RefreshShipment in a minute.
    pub refreshes_per_minute: NonZeroU32,
    /// Streams of changes at once.
    pub streams: NonZeroU32,
    /// Request ids that are remembered.
    pub request_ids: NonZeroU32,
}

/// `[tenants.NAME]`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TenantSettings {
    /// What differs from `[quotas]`.
    #[serde(default)]
    pub quotas: OwnQuotas,
}

/// `[tenants.NAME.quotas]`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnQuotas {
    /// See [`Quotas`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registrations_per_day: Option<NonZeroU32>,
    /// See [`Quotas`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refreshes_per_minute: Option<NonZeroU32>,
    /// See [`Quotas`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub streams: Option<NonZeroU32>,
    /// See [`Quotas`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_ids: Option<NonZeroU32>,
}

impl OwnQuotas {
    /// With the defaults where nothing is set.
    pub fn over(&self, default: &Quotas) -> Quotas {
        Quotas {
            registrations_per_day: self.registrations_per_day.unwrap_or(default.registrations_per_day),
            refreshes_per_minute: self.refreshes_per_minute.unwrap_or(default.refreshes_per_minute),
            streams: self.streams.unwrap_or(default.streams),
            request_ids: self.request_ids.unwrap_or(default.request_ids),
        }
    }
}

/// `[shutdown]`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shutdown {
    /// From the signal to the exit.
    #[serde(with = "units::duration")]
    pub grace: Duration,
}
