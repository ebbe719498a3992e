//! A span around each call of the API, in the caller's trace.

use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use tonic::service::Routes;
use tracing::Instrument as _;

use crate::telemetry::trace;

/// With spans, if traces are exported; else as they are.
pub(super) fn traced(routes: Routes) -> Routes {
    if trace::wanted() { Routes::from(routes.into_axum_router().layer(from_fn(call))) } else { routes }
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
