//! The services of the gRPC port, put together: the API, health, reflection. Knows no socket.

use tonic::service::{LayerExt as _, Routes};
use tonic_health::pb::health_server::{Health, HealthServer};
use tower::util::MapResponseLayer;

use super::{Api, framed};
use crate::proto::DESCRIPTORS;
use crate::proto::served::tracking_server::TrackingServer;

/// Everything that is called over gRPC; `message` is the largest request in bytes.
pub async fn routes(api: Api, message: usize) -> Routes {
    let (health, health_service) = tonic_health::server::health_reporter();
    health.set_serving::<TrackingServer<Api>>().await;
    let tracking = TrackingServer::new(api).max_decoding_message_size(message);
    with_reflection(health_service).add_service(MapResponseLayer::new(framed::put_in).named_layer(tracking))
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
