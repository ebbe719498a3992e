//! A span around each call of the API, in the caller's trace.

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use tracing::Instrument as _;

use super::front::{Front, Routed, routed};
use crate::telemetry::trace;

/// With spans.
pub(super) fn traced(front: Front) -> Routed {
    routed(Router::new().fallback_service(front).layer(from_fn(call)))
}

/// The span of a stream ends when the stream begins: it may last for days.
async fn call(request: Request, next: Next) -> Response {
    let span = trace::call(request.uri().path(), request.headers());
    if span.is_disabled() {
        return next.run(request).await;
    }
    let response = next.run(request).instrument(span.clone()).await;
    // What is refused says so in the head, what is answered in the trailers.
    let code = response.headers().get("grpc-status").and_then(|code| code.to_str().ok()?.parse().ok());
    trace::called(&span, code.unwrap_or(0));
    response
}
