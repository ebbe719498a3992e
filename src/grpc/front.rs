//! Where calls arrive: those of the API go straight to it, the others through the router. The router would take a dozen
//! allocations to find the service that nearly every call is for.

use std::convert::Infallible;
use std::task::{Context, Poll};

use axum::Router;
use axum::body::Body;
use axum::routing::future::RouteFuture;
use http::{Request, Response};
use tokio_util::either::Either;
use tonic::codegen::BoxFuture;
use tonic::server::NamedService;
use tower::Service;
use tower::util::MapResponse;
use tower::util::future::MapResponseFuture;

use super::{Api, framed};
use crate::proto::served::tracking_server::TrackingServer;

type Dress = fn(Response<tonic::body::Body>) -> Response<Body>;

/// All services.
#[derive(Clone, Debug)]
pub(super) struct Front {
    tracking: MapResponse<TrackingServer<Api>, Dress>,
    others: Router,
}

impl Front {
    pub(super) fn new(tracking: TrackingServer<Api>, others: Router) -> Self {
        let dress: Dress = |response| framed::put_in(response).map(Body::new);
        Self { tracking: MapResponse::new(tracking, dress), others }
    }
}

impl Service<Request<Body>> for Front {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future =
        Either<MapResponseFuture<BoxFuture<Response<tonic::body::Body>, Infallible>, Dress>, RouteFuture<Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        // Neither of them ever has to be waited for.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let service = request.uri().path().strip_prefix('/').and_then(|path| path.split_once('/'));
        match service {
            Some((TrackingServer::<Api>::NAME, _)) => Either::Left(self.tracking.call(request)),
            _ => Either::Right(self.others.call(request)),
        }
    }
}
