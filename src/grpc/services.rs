//! The services of the gRPC port, put together: the API, health, reflection. Knows no socket.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::Arc;

use http::{Request, Response};
use tonic::body::Body;
use tonic::service::Routes;
use tonic_health::pb::health_server::{Health, HealthServer};
use tower::{Layer as _, Service};

use super::Api;
use super::front::Front;
use super::guard::Guard;
use super::local::Local;
use super::traced::traced;
use crate::access::methods::{METHODS, Method};
use crate::proto::DESCRIPTORS;
use crate::proto::served::admin_server::AdminServer;
use crate::proto::served::orders_server::OrdersServer;
use crate::proto::served::tracking_server::TrackingServer;
use crate::telemetry::trace;
use crate::transport::{GrpcAnswer, GrpcService, Streams};

/// Everything that is called over gRPC, behind the guard, and the same for calls from within the process; `message` is the
/// largest request in bytes.
pub async fn routes(api: Api, message: usize) -> (GrpcService, Local) {
    let (health, health_service) = tonic_health::server::health_reporter();
    health.set_serving::<TrackingServer<Api>>().await;
    health.set_serving::<AdminServer<Api>>().await;
    let quotas = api.quotas.clone();
    let guard = Guard { keys: Arc::new(api.keys.clone()), refusals: api.metrics.refusals.clone() };
    let admin = AdminServer::new(api.clone()).max_decoding_message_size(message);
    health.set_serving::<OrdersServer<Api>>().await;
    let orders = OrdersServer::new(api.clone()).max_decoding_message_size(message);
    let others = with_reflection(health_service).add_service(admin).add_service(orders).prepare().into_axum_router();
    let front = Front::new(Arc::new(api), others, message);
    // The guard is the first to see a call: nothing is put before it. Whom it refuses makes no span, and decides nothing
    // of what is sampled.
    if trace::wanted() {
        let service = guard.layer(traced(front));
        let local = Local::new(&guard, quotas, answering(service.clone()));
        (GrpcService::new(move |call| answer(service.clone(), call.map(axum::body::Body::new))), local)
    } else {
        let service = guard.layer(front);
        let local = Local::new(&guard, quotas, answering(service.clone()));
        (GrpcService::new(move |call| answer(service.clone(), call)), local)
    }
}

fn answering<S>(service: S) -> impl Fn(Request<axum::body::Body>) -> GrpcAnswer + Send + Sync + 'static
where
    S: Service<Request<axum::body::Body>, Response = Response<Body>, Error = Infallible>
        + Clone
        + Send
        + Sync
        + 'static,
    S::Future: Send + 'static,
{
    move |call| answer(service.clone(), call)
}

/// None of the services ever has to be waited for.
fn answer<S, B>(mut service: S, call: Request<B>) -> GrpcAnswer
where
    S: Service<Request<B>, Response = Response<Body>, Error = Infallible>,
    S::Future: Send + 'static,
{
    let answer = service.call(call);
    Box::pin(async move { answer.await.unwrap_or_else(|never| match never {}) })
}

/// The methods that are no simple calls, by their paths: what waits in them for a slow caller is bounded by other rules.
pub fn streams() -> BTreeMap<String, Streams> {
    let streams = |method: &&Method| method.streams;
    let kind = |method: &Method| if method.dialogue { Streams::Both } else { Streams::Answers };
    METHODS.iter().filter(streams).map(|method| (method.path.to_owned(), kind(method))).collect()
}

fn with_reflection(health: HealthServer<impl Health>) -> Routes {
    let reflection = || {
        tonic_reflection::server::Builder::configure()
            .register_encoded_file_descriptor_set(DESCRIPTORS)
            .register_encoded_file_descriptor_set(tonic_health::pb::FILE_DESCRIPTOR_SET)
    };
    let (v1, v1alpha) = (reflection().build_v1(), reflection().build_v1alpha());
    let (v1, v1alpha) = (v1.expect("our own descriptors are whole"), v1alpha.expect("our own descriptors are whole"));
    Routes::new(health).add_service(v1).add_service(v1alpha)
}
