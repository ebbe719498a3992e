//! Sends to the collector, from time to time, the same numbers that `/metrics` shows: one place counts, two ways read it.

use std::sync::Arc;

use opentelemetry_proto::tonic::collector::metrics::v1::ExportMetricsServiceRequest;
use opentelemetry_proto::tonic::collector::metrics::v1::metrics_service_client::MetricsServiceClient;
use opentelemetry_proto::tonic::common::v1::InstrumentationScope;
use opentelemetry_proto::tonic::metrics::v1::{ResourceMetrics, ScopeMetrics};
use opentelemetry_proto::tonic::resource::v1::Resource;
use tokio::time::MissedTickBehavior;
use tokio_util::sync::CancellationToken;
use tonic::metadata::MetadataMap;
use tonic::transport::Channel;

use super::points;
use crate::clock::MachineClock;
use crate::config::Otlp;
use crate::telemetry::Metrics;

/// Sends the metrics until told to stop, then once more. Nothing without an endpoint, or where metrics are not wanted.
pub async fn send(settings: Otlp, metrics: Arc<Metrics>, stop: CancellationToken) {
    if !settings.metrics {
        return;
    }
    let made = super::channel(&settings).and_then(|channel| Ok((channel, super::metadata(&settings)?)));
    let (channel, metadata) = match made {
        Ok((Some(channel), metadata)) => (channel, metadata),
        Ok((None, _)) => return,
        Err(why) => return tracing::error!(why, "metrics are not sent"),
    };
    let clock = MachineClock::system();
    let sender = Sender { channel, metadata, resource: resource(&settings), began: nanos(&clock) };
    let mut tick = tokio::time::interval(settings.metrics_interval);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut failing = false;
    loop {
        let last = tokio::select! {
            () = stop.cancelled() => true,
            _ = tick.tick() => false,
        };
        let within = if last { super::FLUSH } else { settings.timeout };
        let sent = tokio::time::timeout(within, sender.send(&metrics.encode(), nanos(&clock))).await;
        let why = match sent {
            Ok(Ok(())) => None,
            Ok(Err(status)) => Some(status.code().description()),
            Err(_) => Some("no answer in time"),
        };
        // Said once, not every time: what is lost is only a point of a curve.
        match (why, failing) {
            (Some(why), false) => tracing::warn!(why, "metrics do not reach the collector"),
            (None, true) => tracing::info!("metrics reach the collector again"),
            _ => {}
        }
        failing = why.is_some();
        if last {
            return;
        }
    }
}

struct Sender {
    channel: Channel,
    metadata: MetadataMap,
    resource: Resource,
    /// When counting began, for whoever makes rates.
    began: u64,
}

impl Sender {
    async fn send(&self, text: &str, now: u64) -> Result<(), tonic::Status> {
        let scope = InstrumentationScope { name: "waybill".into(), ..InstrumentationScope::default() };
        let metrics = points::read(text, self.began, now);
        let scope_metrics = ScopeMetrics { scope: Some(scope), metrics, schema_url: String::new() };
        let resource_metrics = ResourceMetrics {
            resource: Some(self.resource.clone()),
            scope_metrics: vec![scope_metrics],
            schema_url: String::new(),
        };
        let export = ExportMetricsServiceRequest { resource_metrics: vec![resource_metrics] };
        let mut request = tonic::Request::new(export);
        *request.metadata_mut() = self.metadata.clone();
        MetricsServiceClient::new(self.channel.clone()).export(request).await.map(|_| ())
    }
}

fn resource(settings: &Otlp) -> Resource {
    let resource = super::resource(settings);
    let attributes = resource.iter().map(|(key, value)| points::attribute(key.as_str(), &value.to_string()));
    Resource { attributes: attributes.collect(), ..Resource::default() }
}

fn nanos(clock: &MachineClock) -> u64 {
    clock.wall_millis().saturating_mul(1_000_000)
}
