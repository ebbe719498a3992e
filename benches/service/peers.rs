//! What the service is measured against: stock tonic with prost and its defaults, and a bare axum handler.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use axum::Router;
use axum::routing::post;
use bytes::Bytes;
use tokio::net::TcpListener;
use tokio::sync::broadcast::{self, error::RecvError};
use tokio_util::sync::ReusableBoxFuture;
use tonic::body::Body;
use tonic::codegen::Service;
use tonic::server::{Grpc, NamedService, ServerStreamingService, UnaryService};
use tonic::transport::server::TcpIncoming;
use tonic::{Request, Response, Status};
use tonic_prost::ProstCodec;
use waybill::proto::{Encoded, v1};

/// Two methods of the API, as generated code would serve them.
#[derive(Clone)]
pub(crate) struct Stock {
    pub(crate) shipment: Encoded,
    pub(crate) changes: broadcast::Sender<v1::WatchShipmentsResponse>,
}

impl Stock {
    /// Serves until the process ends; gives the port.
    pub(crate) fn serve(self, listener: TcpListener) -> u16 {
        let port = listener.local_addr().unwrap().port();
        let incoming = TcpIncoming::from(listener).with_nodelay(Some(true));
        let server = tonic::transport::Server::builder().add_service(self);
        tokio::spawn(async move { server.serve_with_incoming(incoming).await.unwrap() });
        port
    }
}

impl NamedService for Stock {
    const NAME: &'static str = "waybill.v1.Tracking";
}

impl Service<http::Request<Body>> for Stock {
    type Response = http::Response<Body>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let this = self.clone();
        match request.uri().path() {
            "/waybill.v1.Tracking/GetShipment" => Box::pin(async move {
                let mut grpc = Grpc::new(ProstCodec::<Encoded, v1::GetShipmentRequest>::default());
                Ok(grpc.unary(Get(this.shipment), request).await)
            }),
            _ => Box::pin(async move {
                let codec = ProstCodec::<v1::WatchShipmentsResponse, v1::WatchShipmentsRequest>::default();
                Ok(Grpc::new(codec).server_streaming(Watch(this.changes), request).await)
            }),
        }
    }
}

struct Get(Encoded);

impl UnaryService<v1::GetShipmentRequest> for Get {
    type Response = Encoded;
    type Future = Ready<Result<Response<Encoded>, Status>>;

    fn call(&mut self, _: Request<v1::GetShipmentRequest>) -> Self::Future {
        ready(Ok(Response::new(self.0.clone())))
    }
}

struct Watch(broadcast::Sender<v1::WatchShipmentsResponse>);

impl ServerStreamingService<v1::WatchShipmentsRequest> for Watch {
    type Response = v1::WatchShipmentsResponse;
    type ResponseStream = Received;
    type Future = Ready<Result<Response<Received>, Status>>;

    fn call(&mut self, _: Request<v1::WatchShipmentsRequest>) -> Self::Future {
        let next = ReusableBoxFuture::new(receive(self.0.subscribe()));
        ready(Ok(Response::new(Received { next })))
    }
}

type Receiver = broadcast::Receiver<v1::WatchShipmentsResponse>;

async fn receive(mut receiver: Receiver) -> (Receiver, Result<v1::WatchShipmentsResponse, RecvError>) {
    let received = receiver.recv().await;
    (receiver, received)
}

/// What tokio-stream's `BroadcastStream` does.
struct Received {
    next: ReusableBoxFuture<'static, (Receiver, Result<v1::WatchShipmentsResponse, RecvError>)>,
}

impl tokio_stream::Stream for Received {
    type Item = Result<v1::WatchShipmentsResponse, Status>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let (receiver, received) = ready!(self.next.poll(cx));
        self.next.set(receive(receiver));
        Poll::Ready(received.ok().map(Ok))
    }
}

/// An axum handler that reads the body and answers 200; gives the port.
pub(crate) fn bare_axum(listener: TcpListener) -> u16 {
    let port = listener.local_addr().unwrap().port();
    let routes = Router::new().fallback(post(async |body: Bytes| {
        assert!(!body.is_empty());
        "ok"
    }));
    tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
    port
}
