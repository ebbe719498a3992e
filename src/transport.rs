//! The two ports, HTTP/1 for carriers and callers, and gRPC for callers: one accept loop over hyper, in which every wait has a bound.
//!
//! Knows nothing of what is served: it takes routes, and gives each request a [`Peer`] and an [`Ending`].

mod arrivals;
mod body;
mod call;
mod connection;
mod ended;
mod frames;
mod peer;
mod places;
mod proxy;
mod tasks;
mod tls;
mod wire;

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use http::{Request, Response};
use hyper::body::Incoming;
use tokio::net::{TcpListener, TcpSocket};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

pub use body::{Paced, TooSlow};
pub use call::Ending;
pub use peer::{Peer, Trusted};
pub use places::{Place, Places};
pub use tls::{Certificates, TlsError, renew};

use crate::telemetry::{OfPort, Seldom};

use arrivals::{Arrivals, Rate};
use connection::{Connection, Service};
use ended::Cut;

/// Connections that the kernel holds for us before they are accepted.
const BACKLOG: u32 = 1024;

/// What peers may cost; `config.default.toml` explains each.
#[derive(Clone, Debug)]
pub struct Bounds {
    /// Connections at a time.
    pub connections: usize,
    /// Of them, of one peer.
    pub connections_per_peer: usize,
    /// New ones in a second.
    pub connection_rate: u32,
    /// Of them, of one peer.
    pub connection_rate_per_peer: u32,
    /// Calls and streams at a time on one connection.
    pub streams_per_connection: u32,
    /// For all handshakes of a connection.
    pub handshake_timeout: Duration,
    /// For the head of a request, and for one frame.
    pub header_timeout: Duration,
    /// Bytes of the head of a gRPC request.
    pub header_list: u32,
    /// For the body of a request, as a whole.
    pub body_timeout: Duration,
    /// How long it may be slower than its rate.
    pub body_grace: Duration,
    /// Bytes a second.
    pub body_rate: u64,
    /// For each part of an answer.
    pub response_timeout: Duration,
    /// Bytes that wait in a stream.
    pub send_buffer: u32,
    /// Frames that only cost, at once.
    pub control_frames: u32,
    /// For a gRPC connection without a call.
    pub idle_timeout: Duration,
    /// Between pings.
    pub keepalive_interval: Duration,
    /// For the answer to one.
    pub keepalive_timeout: Duration,
    /// When a connection is told to end.
    pub connection_age: Duration,
    /// When it is cut after that.
    pub connection_grace: Duration,
    /// For what is under way at the stop.
    pub drain: Duration,
}

/// What streams in a method that is no simple call: other rules bound it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Streams {
    /// The answers to one request.
    Answers,
    /// Requests and answers: a dialogue.
    Both,
}

/// An extension of an answer over HTTP/1 that is no simple one: its body comes as there is something to say, and goes on.
#[derive(Clone, Copy, Debug)]
pub struct Streamed;

/// A port before it is served.
#[derive(Debug)]
pub struct Port {
    /// From [`listen`].
    pub listener: TcpListener,
    /// What peers may cost.
    pub bounds: Arc<Bounds>,
    /// Whose word on the peer's address is taken.
    pub trusted: Trusted,
    /// Whether they give it in a PROXY header.
    pub proxy_protocol: bool,
    /// Speaks TLS with these.
    pub certificates: Option<Certificates>,
    /// Its connections are counted here.
    pub counts: OfPort,
}

/// Listens; what is sent on a connection waits in at most `send_buffer` bytes of the kernel (which it doubles).
pub fn listen(address: SocketAddr, send_buffer: u32) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    socket.set_reuseaddr(true)?;
    socket.set_send_buffer_size(send_buffer)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

/// Serves HTTP/1 until `stop`.
pub async fn serve_http(port: Port, routes: Router, stop: CancellationToken) {
    serve(port, Service::Http(routes), stop).await;
}

/// A call over gRPC.
pub type GrpcCall = Request<Paced<Incoming>>;

/// Its answer on the way.
pub type GrpcAnswer = Pin<Box<dyn Future<Output = Response<tonic::body::Body>> + Send>>;

/// What answers calls over gRPC, shared by all connections. The bodies are not boxed once more on their way.
#[derive(Clone)]
pub struct GrpcService(Arc<dyn Fn(GrpcCall) -> GrpcAnswer + Send + Sync>);

impl GrpcService {
    /// Answers so.
    pub fn new(answer: impl Fn(GrpcCall) -> GrpcAnswer + Send + Sync + 'static) -> Self {
        Self(Arc::new(answer))
    }
}

impl fmt::Debug for GrpcService {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("GrpcService").finish_non_exhaustive()
    }
}

/// Serves gRPC until `stop`; `streams` are the methods that are no simple calls, by their paths.
pub async fn serve_grpc(port: Port, service: GrpcService, streams: BTreeMap<String, Streams>, stop: CancellationToken) {
    serve(port, Service::Grpc { service, streams: streams.into() }, stop).await;
}

async fn serve(port: Port, service: Service, stop: CancellationToken) {
    let Port { listener, bounds, trusted, proxy_protocol, certificates, counts } = port;
    let places = Places::new(bounds.connections, bounds.connections_per_peer);
    let arrivals = Arrivals::new(
        Rate::new(bounds.connection_rate, bounds.connections),
        Rate::new(bounds.connection_rate_per_peer, bounds.connections_per_peer),
    );
    let complaints = Seldom::default();
    let tasks = TaskTracker::new();
    let shared = Arc::new(connection::Shared {
        bounds,
        trusted,
        proxy_protocol,
        certificates,
        service,
        counts,
        arrivals,
        complaints,
        stop,
    });
    loop {
        let accepted = tokio::select! {
            () = shared.stop.cancelled() => break,
            accepted = listener.accept() => accepted,
        };
        let (socket, address) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // Of one connection, or too many open files: it ends nothing, and an instant later there may be room.
                tracing::warn!(%error, "connection not accepted");
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        let address = address.ip().to_canonical();
        // A proxy stands for many: it has no limit of its own, only those behind it, where it tells who they are.
        let known = (!shared.trusted.has(address)).then_some(address);
        if !shared.arrivals.admit(known, Instant::now()) {
            tracing::debug!(peer = %address, "{}", Cut::TooFast);
            shared.counts.cut(Cut::TooFast.name());
            // Reset: a close would leave a trace of each in the kernel for a minute.
            let _ = socket.set_zero_linger();
            continue;
        }
        let Some(place) = places.enter(known) else {
            tracing::debug!(peer = %address, "{}", Cut::NoPlace);
            shared.counts.cut(Cut::NoPlace.name());
            continue;
        };
        let _ = socket.set_nodelay(true);
        tasks.spawn(Connection { shared: Arc::clone(&shared), address, place }.serve(socket));
    }
    drop(listener);
    tasks.close();
    // Each of them ends by itself: at the latest when its drain is over.
    tasks.wait().await;
}
