//! What the service on Redis is measured against: stock tonic with prost that does one GET or MGET a call, stock axum that
//! appends what is posted, and bare loops of one command. All use the service's own Redis client, with one multiplexed
//! connection.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use prost::encoding::{WireType, encode_key, encode_varint, encoded_len_varint};
use redis::aio::MultiplexedConnection;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tonic::body::Body;
use tonic::codegen::Service;
use tonic::server::{Grpc, NamedService, UnaryService};
use tonic::transport::server::TcpIncoming;
use tonic::{Request, Response, Status};
use tonic_prost::ProstCodec;
use waybill::proto::{Encoded, v1};

/// What the stream of the bare loop is called.
pub(crate) const STREAM: &str = "bench:stream";

const APPEND: &str = "return redis.call('XADD', KEYS[1], '*', 'b', ARGV[1])";

/// GetShipment and BatchGetShipments, as generated code would serve them: the name is the key.
#[derive(Clone)]
pub(crate) struct Stock(pub(crate) MultiplexedConnection);

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
        let connection = self.0.clone();
        let method = request.uri().path().rsplit('/').next().unwrap_or_default();
        let many = match method {
            "BatchGetShipments" => Some(Kept::Strings),
            OF_HASHES => Some(Kept::Hashes),
            _ => None,
        };
        Box::pin(async move {
            if let Some(kept) = many {
                let mut grpc = Grpc::new(ProstCodec::<Encoded, v1::BatchGetShipmentsRequest>::default());
                return Ok(grpc.unary(GetMany(connection, kept), request).await);
            }
            let mut grpc = Grpc::new(ProstCodec::<Encoded, v1::GetShipmentRequest>::default());
            Ok(grpc.unary(Get(connection), request).await)
        })
    }
}

/// The same of values that are kept as the service keeps them: three fields of a hash for each.
pub(crate) const OF_HASHES: &str = "BatchGetOfHashes";

/// Where the fields of a name are.
pub(crate) fn hash(name: &str) -> String {
    format!("{name}#")
}

#[derive(Clone, Copy)]
enum Kept {
    Strings,
    Hashes,
}

struct GetMany(MultiplexedConnection, Kept);

impl UnaryService<v1::BatchGetShipmentsRequest> for GetMany {
    type Response = Encoded;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Encoded>, Status>> + Send>>;

    fn call(&mut self, request: Request<v1::BatchGetShipmentsRequest>) -> Self::Future {
        let (mut connection, kept) = (self.0.clone(), self.1);
        Box::pin(async move {
            let names = request.into_inner().names;
            let found = match kept {
                Kept::Strings => redis::cmd("MGET").arg(names).query_async(&mut connection).await,
                Kept::Hashes => of_hashes(&mut connection, &names).await,
            };
            let found: Vec<Vec<u8>> = found.map_err(|error| Status::unavailable(error.to_string()))?;
            // What is stored goes out as it is: nothing is decoded, as little as can be is copied.
            let mut results = BytesMut::with_capacity(found.iter().map(|found| found.len() + 16).sum());
            for found in found {
                let result = 1 + encoded_len_varint(found.len() as u64) + found.len();
                encode_key(1, WireType::LengthDelimited, &mut results);
                encode_varint(result as u64, &mut results);
                encode_key(1, WireType::LengthDelimited, &mut results);
                encode_varint(found.len() as u64, &mut results);
                results.extend_from_slice(&found);
            }
            Ok(Response::new(Encoded::new(results.freeze(), Bytes::new())))
        })
    }
}

async fn of_hashes(connection: &mut MultiplexedConnection, names: &[String]) -> redis::RedisResult<Vec<Vec<u8>>> {
    let mut commands = redis::pipe();
    for name in names {
        commands.cmd("HMGET").arg(hash(name)).arg("g").arg("p").arg("f");
    }
    let found: Vec<(Vec<u8>, Vec<u8>, Vec<u8>)> = commands.query_async(connection).await?;
    Ok(found.into_iter().map(|(_, public, _)| public).collect())
}

/// Takes posts, and answers when their bytes are appended by one script; gives the port.
pub(crate) async fn take_posts(connection: MultiplexedConnection) -> u16 {
    let mut loading = connection.clone();
    let hash: String = redis::cmd("SCRIPT").arg("LOAD").arg(APPEND).query_async(&mut loading).await.unwrap();
    let hash = Arc::<str>::from(hash);
    let take = move |body: Bytes| {
        let (mut connection, hash) = (connection.clone(), Arc::clone(&hash));
        async move {
            let mut call = redis::cmd("EVALSHA");
            call.arg(&*hash).arg(1).arg(STREAM).arg(&*body);
            let _: String = call.query_async(&mut connection).await.unwrap();
        }
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let posts = axum::Router::new().fallback(axum::routing::post(take));
    tokio::spawn(async move { axum::serve(listener, posts).await.unwrap() });
    port
}

struct Get(MultiplexedConnection);

impl UnaryService<v1::GetShipmentRequest> for Get {
    type Response = Encoded;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Encoded>, Status>> + Send>>;

    fn call(&mut self, request: Request<v1::GetShipmentRequest>) -> Self::Future {
        let mut connection = self.0.clone();
        Box::pin(async move {
            let name = request.into_inner().name;
            let found: Option<Vec<u8>> = redis::cmd("GET")
                .arg(&name)
                .query_async(&mut connection)
                .await
                .map_err(|error| Status::unavailable(error.to_string()))?;
            let found = found.ok_or_else(|| Status::not_found(name))?;
            Ok(Response::new(Encoded::new(Bytes::from(found), Bytes::new())))
        })
    }
}

/// Appends these bytes so often, so many at once: one script by its hash each time.
pub(crate) async fn append(connection: &MultiplexedConnection, body: &str, count: usize, at_once: usize) {
    let mut loading = connection.clone();
    let hash: String = redis::cmd("SCRIPT").arg("LOAD").arg(APPEND).query_async(&mut loading).await.unwrap();
    let (begun, body, hash) = (Arc::new(AtomicUsize::new(0)), Arc::<str>::from(body), Arc::<str>::from(hash));
    let mut tasks = JoinSet::new();
    for _ in 0..at_once {
        let (mut connection, begun) = (connection.clone(), Arc::clone(&begun));
        let (body, hash) = (Arc::clone(&body), Arc::clone(&hash));
        tasks.spawn(async move {
            while begun.fetch_add(1, Ordering::Relaxed) < count {
                let mut call = redis::cmd("EVALSHA");
                call.arg(&*hash).arg(1).arg(STREAM).arg(&*body);
                let _: String = call.query_async(&mut connection).await.unwrap();
            }
        });
    }
    tasks.join_all().await;
}

/// Gets all of these so often; each is there.
pub(crate) async fn get_many(connection: &MultiplexedConnection, keys: &[String], count: usize) {
    let mut connection = connection.clone();
    for _ in 0..count {
        let found: Vec<Vec<u8>> = redis::cmd("MGET").arg(keys).query_async(&mut connection).await.unwrap();
        assert!(found.len() == keys.len() && found.iter().all(|found| found.len() > 100));
    }
}
