//! What machines of the operator ask, on a port of its own: metrics, and whether the service is alive and takes work.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use futures_util::future::join_all;
use http::{HeaderValue, StatusCode, header};
use tokio::sync::watch;

use crate::store::{Store, StoreError};
use crate::telemetry::{CONTENT_TYPE, Metrics};

/// The store answers a probe within this, or is taken for away.
const ANSWER: Duration = Duration::from_secs(1);

/// So many partitions are named that do not answer.
const NAMED: usize = 64;

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
    let said = match (failed, begun) {
        (Some(why), _) => Err(format!("store failed: {why}\n")),
        (None, false) => Err("starting or stopping\n".into()),
        (None, true) => answers(&*store).await,
    };
    match said {
        Ok(said) => said.into_response(),
        Err(why) => (StatusCode::SERVICE_UNAVAILABLE, why).into_response(),
    }
}

/// Asks every partition, as each can be on a server of its own. Where some of them answer, work goes on: every replica sees
/// the same servers, so a balancer that turned away from one would have to turn away from all.
async fn answers(store: &dyn Store) -> Result<String, String> {
    let partitions = store.partitions();
    let asked = join_all((0..partitions).map(|partition| answer(store, partition))).await;
    let silent: Vec<(u32, String)> =
        (0..partitions).zip(asked).filter_map(|(partition, answer)| Some((partition, answer.err()?))).collect();
    let Some((_, why)) = silent.first() else { return Ok("ready\n".into()) };
    if silent.len() == usize::try_from(partitions).unwrap_or(usize::MAX) {
        return Err(format!("{why}\n"));
    }
    let names: Vec<String> = silent.iter().take(NAMED).map(|(partition, _)| partition.to_string()).collect();
    let more = if silent.len() > NAMED { ", …" } else { "" };
    let (count, names) = (silent.len(), names.join(", "));
    Ok(format!("ready, but {count} of {partitions} partitions do not answer: {names}{more}\n{why}\n"))
}

/// Whether a partition answers; what comes after the end of its log is little.
async fn answer(store: &dyn Store, partition: u32) -> Result<(), String> {
    let end = *store.tail(partition).borrow();
    match tokio::time::timeout(ANSWER, store.log(partition, end, 1)).await {
        // An end that lags far behind is an answer, too.
        Ok(Ok(_) | Err(StoreError::Trimmed { .. })) => Ok(()),
        Ok(Err(error)) => Err(error.to_string()),
        Err(_) => Err(format!("the store does not answer within {ANSWER:?}")),
    }
}

fn shown(metrics: &Metrics) -> Response {
    ([(header::CONTENT_TYPE, HeaderValue::from_static(CONTENT_TYPE))], metrics.encode()).into_response()
}
