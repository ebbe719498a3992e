//! Where calls arrive: those of the API go straight to it, the commonest of them by a way of its own, the others through the
//! router. The router would take a dozen allocations to find the service that nearly every call is for.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::Router;
use axum::routing::future::RouteFuture;
use bytes::Bytes;
use http::{Request, Response};
use tokio_util::either::Either;
use tonic::body::Body;
use tonic::codegen::{BoxFuture, StdError};
use tonic::server::NamedService;
use tower::Service;
use tower::util::MapResponse;
use tower::util::future::MapResponseFuture;

use super::{Api, framed, short};
use crate::proto::served::tracking_server::TrackingServer;

type Dress = fn(Response<Body>) -> Response<Body>;
type Rewrap = fn(Response<axum::body::Body>) -> Response<Body>;

/// A router whose answers are as tonic's.
pub(super) type Routed = MapResponse<Router, Rewrap>;

type Short = Pin<Box<dyn Future<Output = Result<Response<Body>, Infallible>> + Send>>;
type Tracked = MapResponseFuture<BoxFuture<Response<Body>, Infallible>, Dress>;

/// All services.
#[derive(Clone, Debug)]
pub(super) struct Front {
    api: Arc<Api>,
    /// The largest request in bytes.
    message: usize,
    tracking: MapResponse<TrackingServer<Api>, Dress>,
    others: Routed,
}

impl Front {
    pub(super) fn new(api: Arc<Api>, others: Router, message: usize) -> Self {
        let tracking = TrackingServer::from_arc(Arc::clone(&api)).max_decoding_message_size(message);
        Self { api, message, tracking: MapResponse::new(tracking, framed::put_in), others: routed(others) }
    }

    async fn get<B>(self, request: Request<B>) -> Result<Response<Body>, Infallible>
    where
        B: hyper::body::Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<StdError> + Send + Unpin + 'static,
    {
        let Self { api, message, mut tracking, .. } = self;
        match short::get(api, request, message).await {
            Ok(response) => Ok(response),
            Err(request) => tracking.call(request).await,
        }
    }
}

/// See [`Routed`].
pub(super) fn routed(router: Router) -> Routed {
    MapResponse::new(router, |response| response.map(Body::new))
}

impl<B> Service<Request<B>> for Front
where
    B: hyper::body::Body<Data = Bytes> + Send + Unpin + 'static,
    B::Error: Into<StdError> + Send + Unpin + 'static,
{
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Either<Short, Either<Tracked, MapResponseFuture<RouteFuture<Infallible>, Rewrap>>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        // Neither of them ever has to be waited for.
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let path = request.uri().path();
        if path == short::PATH {
            return Either::Left(Box::pin(self.clone().get(request)));
        }
        match path.strip_prefix('/').and_then(|path| path.split_once('/')) {
            Some((TrackingServer::<Api>::NAME, _)) => Either::Right(Either::Left(self.tracking.call(request))),
            _ => Either::Right(Either::Right(self.others.call(request.map(axum::body::Body::new)))),
        }
    }
}
