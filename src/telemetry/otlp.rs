//! Exports over OTLP: traces and logs by OpenTelemetry's SDK, metrics in `otlp/metrics.rs`. Queues are bounded and what does
//! not fit is dropped: an exporter never holds up the service.

mod metrics;
mod points;

use std::time::Duration;

use opentelemetry::trace::TracerProvider as _;
use opentelemetry::{KeyValue, Value};
use opentelemetry_appender_tracing::layer::OpenTelemetryTracingBridge;
use opentelemetry_otlp::{WithExportConfig as _, WithTonicConfig as _};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::logs::{SdkLogger, SdkLoggerProvider};
use opentelemetry_sdk::trace::{Sampler, SdkTracer, SdkTracerProvider};
use tonic::metadata::{AsciiMetadataKey, AsciiMetadataValue, MetadataMap};
use tonic::transport::{Channel, ClientTlsConfig, Endpoint};

use crate::config::Otlp;

pub use metrics::send as send_metrics;

/// What is queued at the stop is sent within this, or lost; the process must be gone soon after its grace.
const FLUSH: Duration = Duration::from_secs(1);

/// Traces and logs on their way to the collector.
#[derive(Debug)]
pub struct Exporters {
    pub(super) traces: Option<SdkTracerProvider>,
    pub(super) logs: Option<SdkLoggerProvider>,
}

impl Exporters {
    /// Exporters of what is configured; `None` without an endpoint. Within a runtime: connections are made when needed.
    pub(super) fn start(settings: &Otlp) -> Result<Option<Self>, String> {
        let Some(channel) = channel(settings)? else { return Ok(None) };
        let resource = resource(settings);
        let metadata = metadata(settings)?;
        let said = |error: &dyn std::fmt::Display| format!("telemetry.otlp: {error}");
        let traces = if settings.traces {
            let exporter = opentelemetry_otlp::SpanExporter::builder()
                .with_tonic()
                .with_channel(channel.clone())
                .with_metadata(metadata.clone())
                .with_timeout(settings.timeout)
                .build()
                .map_err(|error| said(&error))?;
            let sampler = Sampler::ParentBased(Box::new(Sampler::TraceIdRatioBased(settings.sample_ratio)));
            let provider = SdkTracerProvider::builder()
                .with_sampler(sampler)
                .with_batch_exporter(exporter)
                .with_resource(resource.clone());
            Some(provider.build())
        } else {
            None
        };
        let logs = if settings.logs {
            let exporter = opentelemetry_otlp::LogExporter::builder()
                .with_tonic()
                .with_channel(channel)
                .with_metadata(metadata)
                .with_timeout(settings.timeout)
                .build()
                .map_err(|error| said(&error))?;
            let provider = SdkLoggerProvider::builder().with_batch_exporter(exporter).with_resource(resource);
            Some(provider.build())
        } else {
            None
        };
        Ok(Some(Self { traces, logs }))
    }

    pub(super) fn tracer(&self) -> Option<SdkTracer> {
        self.traces.as_ref().map(|provider| provider.tracer("waybill"))
    }

    pub(super) fn bridge(&self) -> Option<OpenTelemetryTracingBridge<SdkLoggerProvider, SdkLogger>> {
        self.logs.as_ref().map(OpenTelemetryTracingBridge::new)
    }

    /// Sends what is queued, within a bound of its own, and ends.
    pub async fn stop(self) {
        let Self { traces, logs } = self;
        // The SDK blocks while it sends.
        let traces = tokio::task::spawn_blocking(move || traces.map(|provider| provider.shutdown_with_timeout(FLUSH)));
        let logs = tokio::task::spawn_blocking(move || logs.map(|provider| provider.shutdown_with_timeout(FLUSH)));
        for (what, ended) in [("traces", traces.await), ("logs", logs.await)] {
            if let Ok(Some(Err(error))) = ended {
                tracing::warn!(what, %error, "not everything reached the collector");
            }
        }
    }
}

/// A name for this process where the configuration gives none, the same for all that it sends.
pub fn instance() -> String {
    format!("{:032x}", rand::random::<u128>())
}

/// Who speaks: the service, its release and this process; further attributes come from OTEL_RESOURCE_ATTRIBUTES.
fn resource(settings: &Otlp) -> Resource {
    let instance = settings.instance.clone().unwrap_or_default();
    Resource::builder()
        .with_service_name("waybill")
        .with_attribute(KeyValue::new("service.version", env!("CARGO_PKG_VERSION")))
        .with_attribute(KeyValue::new("service.instance.id", Value::from(instance)))
        .build()
}

/// A connection that is made when it is needed, and again when it breaks; `None` without an endpoint.
fn channel(settings: &Otlp) -> Result<Option<Channel>, String> {
    let Some(endpoint) = &settings.endpoint else { return Ok(None) };
    let said = |error: tonic::transport::Error| format!("telemetry.otlp.endpoint: {error}");
    let mut to = Endpoint::from_shared(endpoint.clone())
        .map_err(said)?
        .connect_timeout(settings.timeout)
        .timeout(settings.timeout);
    if endpoint.starts_with("https:") {
        to = to.tls_config(ClientTlsConfig::new().with_native_roots()).map_err(said)?;
    }
    Ok(Some(to.connect_lazy()))
}

fn metadata(settings: &Otlp) -> Result<MetadataMap, String> {
    let mut metadata = MetadataMap::new();
    for (name, value) in &settings.headers {
        let wrong = || format!("telemetry.otlp.headers: {name:?} cannot be sent over gRPC");
        let key: AsciiMetadataKey = name.parse().map_err(|_| wrong())?;
        let mut value: AsciiMetadataValue = value.0.reveal().parse().map_err(|_| wrong())?;
        value.set_sensitive(true);
        metadata.insert(key, value);
    }
    Ok(metadata)
}
