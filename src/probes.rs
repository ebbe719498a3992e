//! What machines of the operator ask, on a port of its own: metrics, and whether the service is alive and takes work.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use http::{HeaderValue, StatusCode, header};
use tokio::sync::watch;

use crate::store::Store;
use crate::telemetry::{CONTENT_TYPE, Metrics};

/// The store answers a probe within this, or is taken for away.
const ANSWER: Duration = Duration::from_secs(1);

/// A record that need not be there: whether the store answers is what counts.
const ASKED_FOR: &str = "readiness";

/// What the answers come from.
#[derive(Clone, Debug)]
pub struct Probes {
    /// Shown.
    pub metrics: Arc<Metrics>,
    /// May have failed, or be away.
    pub store: Arc<dyn Store>,
    /// Whether the service takes work.
    pub ready: watch::Receiver<bool>,
}

/// The routes of the metrics listener.
pub fn routes(probes: Probes) -> Router {
    let Probes { metrics, store, ready } = probes;
    Router::new()
        .route("/healthz", get(async || "ok\n"))
        .route("/readyz", get(move || readiness(Arc::clone(&store), ready.clone())))
        .route("/metrics", get(async move || shown(&metrics)))
}

async fn readiness(store: Arc<dyn Store>, ready: watch::Receiver<bool>) -> Response {
    let failed = store.failed().borrow().clone();
    let begun = *ready.borrow();
    let why = match (failed, begun) {
        (Some(why), _) => format!("store failed: {why}\n"),
        (None, false) => "starting or stopping\n".into(),
        (None, true) => match tokio::time::timeout(ANSWER, store.record(ASKED_FOR)).await {
            Ok(Ok(_)) => return "ready\n".into_response(),
            Ok(Err(error)) => format!("{error}\n"),
            Err(_) => format!("the store does not answer within {ANSWER:?}\n"),
        },
    };
    (StatusCode::SERVICE_UNAVAILABLE, why).into_response()
}

fn shown(metrics: &Metrics) -> Response {
    ([(header::CONTENT_TYPE, HeaderValue::from_static(CONTENT_TYPE))], metrics.encode()).into_response()
}
