//! What the process says of itself: log lines on stderr, numbers for Prometheus. Never a tracking number in either.

mod metrics;

use std::io::{self, IsTerminal as _};

use tracing_subscriber::EnvFilter;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

pub use metrics::{
    ByCarrier, CONTENT_TYPE, CircuitOf, Metrics, PollOutcome, PolledBy, PushOutcome, PushedBy, WarnedOf,
};

use crate::config::{LogFormat, Telemetry};

/// Begins logging to stderr; once per process.
pub fn start(settings: &Telemetry) -> Result<(), String> {
    let terminal = io::stderr().is_terminal();
    let json = match settings.log_format {
        LogFormat::Auto => !terminal,
        LogFormat::Pretty => false,
        LogFormat::Json => true,
    };
    let lines = tracing_subscriber::fmt::layer().with_writer(io::stderr);
    let registry = tracing_subscriber::registry().with(filter(&settings.log_filter)?);
    let started = if json {
        registry.with(lines.json().flatten_event(true)).try_init()
    } else {
        registry.with(lines.with_ansi(terminal)).try_init()
    };
    started.map_err(|error| format!("logging cannot begin: {error}"))
}

/// Reads a filter, strictly.
pub fn filter(text: &str) -> Result<EnvFilter, String> {
    EnvFilter::builder()
        .parse(text)
        .map_err(|error| format!("{error}; write a level such as \"info\", or \"info,waybill::poll=debug\""))
}
