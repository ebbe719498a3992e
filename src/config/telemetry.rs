//! `[telemetry]` and `[telemetry.otlp]`: what the process says of itself, and to whom.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use http::HeaderName;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use waybill_contract::{BaseUrl, Secret};

use super::{ConfigError, units};

/// `[telemetry]`
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Telemetry {
    /// How log lines look.
    pub log_format: LogFormat,
    /// What is logged; tracing's filter language.
    pub log_filter: String,
    /// How often what is not counted as it happens is looked at for the metrics.
    #[serde(with = "units::positive")]
    pub sample_interval: Duration,
    /// Where traces, metrics and logs are sent.
    pub otlp: Otlp,
}

/// How log lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// Pretty on a terminal, else JSON.
    Auto,
    /// For people.
    Pretty,
    /// One object a line.
    Json,
}

/// `[telemetry.otlp]`
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Otlp {
    /// A collector that takes OTLP over gRPC; nothing is exported without.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<String>,
    /// Sent with every export.
    pub headers: BTreeMap<String, Header>,
    /// Whether traces are sent.
    pub traces: bool,
    /// Whether metrics are sent.
    pub metrics: bool,
    /// Whether logs are sent.
    pub logs: bool,
    /// Share of the traces begun here that are recorded, 0 to 1.
    pub sample_ratio: f64,
    /// Whether requests to carriers carry the `traceparent`.
    pub trace_carriers: bool,
    /// `service.instance.id`; made up at each start if not set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance: Option<String>,
    /// How often metrics are sent.
    #[serde(with = "units::positive")]
    pub metrics_interval: Duration,
    /// For one export.
    #[serde(with = "units::positive")]
    pub timeout: Duration,
}

impl Otlp {
    /// What types alone do not say.
    pub(super) fn check(&self) -> Result<(), ConfigError> {
        let wrong = |key: &str, why: &str| Err(ConfigError::new(why).at(["telemetry", "otlp", key]));
        if let Some(endpoint) = &self.endpoint
            && BaseUrl::parse(endpoint).is_none()
        {
            return wrong("endpoint", "must be http(s)://host[:port], the collector's OTLP port for gRPC (4317)");
        }
        if !(0.0..=1.0).contains(&self.sample_ratio) {
            return wrong("sample_ratio", "is a share, from 0.0 to 1.0");
        }
        let name = self.headers.keys().find(|name| HeaderName::try_from(name.as_str()).is_err());
        if let Some(name) = name {
            let why = format!("{name:?} is no name of a header: write it in lower case, without spaces");
            return Err(ConfigError::new(why).at(["telemetry", "otlp", "headers"]));
        }
        if self.headers.keys().any(|name| name.ends_with("-bin")) {
            return wrong("headers", "names that end in -bin are gRPC's binary ones: choose another");
        }
        Ok(())
    }
}

/// The value of a header: a credential in most cases, so it is never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Header(pub Secret);

impl fmt::Debug for Header {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl Serialize for Header {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("…")
    }
}

impl<'de> Deserialize<'de> for Header {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let secret = Secret::new(text);
        secret.map(Self).ok_or_else(|| de::Error::custom("is non-empty visible ASCII without spaces at its ends"))
    }
}
