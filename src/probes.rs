//! What machines of the operator ask, on a port of its own: metrics, and whether the service is alive and takes work.

use std::sync::Arc;

use axum::Router;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use http::{HeaderValue, StatusCode, header};
use tokio::sync::watch;

use crate::store::Store;
use crate::telemetry::{CONTENT_TYPE, Metrics};

/// What the answers come from.
#[derive(Clone, Debug)]
pub struct Probes {
    /// Shown.
    pub metrics: Arc<Metrics>,
    /// May have failed.
    pub store: Arc<dyn Store>,
    /// Whether the service takes work.
    pub ready: watch::Receiver<bool>,
}

/// The routes of the metrics listener.
pub fn routes(probes: Probes) -> Router {
    let Probes { metrics, store, ready } = probes;
    Router::new()
        .route("/healthz", get(async || "ok\n"))
        .route("/readyz", get(async move || readiness(&*store, &ready)))
        .route("/metrics", get(async move || shown(&metrics)))
}

fn readiness(store: &dyn Store, ready: &watch::Receiver<bool>) -> Response {
    let failed = store.failed().borrow().clone();
    match (failed, *ready.borrow()) {
        (None, true) => "ready\n".into_response(),
        (Some(why), _) => (StatusCode::SERVICE_UNAVAILABLE, format!("store failed: {why}\n")).into_response(),
        (None, false) => (StatusCode::SERVICE_UNAVAILABLE, "starting or stopping\n").into_response(),
    }
}

fn shown(metrics: &Metrics) -> Response {
    ([(header::CONTENT_TYPE, HeaderValue::from_static(CONTENT_TYPE))], metrics.encode()).into_response()
}
