//! A collector that takes OTLP over gRPC and keeps everything it was sent.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use opentelemetry_proto::tonic::collector::logs::v1::logs_service_server::{LogsService, LogsServiceServer};
use opentelemetry_proto::tonic::collector::logs::v1::{ExportLogsServiceRequest, ExportLogsServiceResponse};
use opentelemetry_proto::tonic::collector::metrics::v1::metrics_service_server::{
    MetricsService, MetricsServiceServer,
};
use opentelemetry_proto::tonic::collector::metrics::v1::{ExportMetricsServiceRequest, ExportMetricsServiceResponse};
use opentelemetry_proto::tonic::collector::trace::v1::trace_service_server::{TraceService, TraceServiceServer};
use opentelemetry_proto::tonic::collector::trace::v1::{ExportTraceServiceRequest, ExportTraceServiceResponse};
use opentelemetry_proto::tonic::common::v1::{KeyValue, any_value};
use opentelemetry_proto::tonic::metrics::v1::Metric;
use opentelemetry_proto::tonic::trace::v1::Span;
use tokio::net::TcpListener;
use tokio_stream::wrappers::TcpListenerStream;
use tonic::{Request, Response, Status};

/// What came, in the order in which it came.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    pub(crate) traces: Vec<ExportTraceServiceRequest>,
    pub(crate) logs: Vec<ExportLogsServiceRequest>,
    pub(crate) metrics: Vec<ExportMetricsServiceRequest>,
    /// The metadata of every export.
    pub(crate) headers: Vec<BTreeMap<String, String>>,
}

/// The collector; ends with the test's runtime.
#[derive(Clone, Debug)]
pub(crate) struct Collector {
    pub(crate) url: String,
    kept: Arc<Mutex<Kept>>,
}

impl Collector {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let collector = Self { url, kept: Arc::default() };
        let server = tonic::transport::Server::builder()
            .add_service(TraceServiceServer::new(collector.clone()))
            .add_service(LogsServiceServer::new(collector.clone()))
            .add_service(MetricsServiceServer::new(collector.clone()));
        tokio::spawn(server.serve_with_incoming(TcpListenerStream::new(listener)));
        collector
    }

    /// The section of the configuration that exports to it.
    pub(crate) fn settings(&self) -> String {
        format!(
            "[telemetry.otlp]\nendpoint = \"{}\"\nmetrics_interval = \"1s\"\nheaders = {{ authorization = \"Bearer canary-collector\" }}\n",
            self.url
        )
    }

    /// Looks at what has come so far.
    pub(crate) fn look<T>(&self, look: impl FnOnce(&Kept) -> T) -> T {
        look(&self.kept.lock().unwrap())
    }

    /// Every span so far.
    pub(crate) fn spans(&self) -> Vec<Span> {
        self.look(|kept| {
            let resources = kept.traces.iter().flat_map(|export| &export.resource_spans);
            resources.flat_map(|resource| &resource.scope_spans).flat_map(|scope| scope.spans.clone()).collect()
        })
    }

    /// The points of a metric as they came last.
    pub(crate) fn metric(&self, name: &str) -> Option<Metric> {
        self.look(|kept| {
            let resources = kept.metrics.iter().rev().flat_map(|export| &export.resource_metrics);
            let mut all = resources.flat_map(|resource| &resource.scope_metrics).flat_map(|scope| &scope.metrics);
            all.find(|metric| metric.name == name).cloned()
        })
    }

    fn keep<T>(&self, request: Request<T>, into: impl FnOnce(&mut Kept, T)) {
        let headers = request.metadata().clone().into_headers();
        let headers = headers.iter().map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()));
        let mut kept = self.kept.lock().unwrap();
        kept.headers.push(headers.collect());
        into(&mut kept, request.into_inner());
    }
}

/// Attributes as text by name.
pub(crate) fn attributes(attributes: &[KeyValue]) -> BTreeMap<&str, String> {
    let text = |attribute: &KeyValue| match attribute.value.as_ref().and_then(|value| value.value.as_ref()) {
        Some(any_value::Value::StringValue(text)) => text.clone(),
        Some(any_value::Value::IntValue(number)) => number.to_string(),
        other => format!("{other:?}"),
    };
    attributes.iter().map(|attribute| (attribute.key.as_str(), text(attribute))).collect()
}

#[tonic::async_trait]
impl TraceService for Collector {
    async fn export(
        &self,
        request: Request<ExportTraceServiceRequest>,
    ) -> Result<Response<ExportTraceServiceResponse>, Status> {
        self.keep(request, |kept, export| kept.traces.push(export));
        Ok(Response::new(Default::default()))
    }
}

#[tonic::async_trait]
impl LogsService for Collector {
    async fn export(
        &self,
        request: Request<ExportLogsServiceRequest>,
    ) -> Result<Response<ExportLogsServiceResponse>, Status> {
        self.keep(request, |kept, export| kept.logs.push(export));
        Ok(Response::new(Default::default()))
    }
}

#[tonic::async_trait]
impl MetricsService for Collector {
    async fn export(
        &self,
        request: Request<ExportMetricsServiceRequest>,
    ) -> Result<Response<ExportMetricsServiceResponse>, Status> {
        self.keep(request, |kept, export| kept.metrics.push(export));
        Ok(Response::new(Default::default()))
    }
}
