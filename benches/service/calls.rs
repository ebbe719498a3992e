//! gRPC calls by hand over h2, which cost the client less than the server: what is measured is the server.

use std::cell::Cell;
use std::rc::Rc;
use std::time::{Duration, Instant};

use bytes::{BufMut as _, Bytes, BytesMut};
use h2::client::SendRequest;
use prost::Message;
use tokio::net::TcpStream;
use tokio::task::LocalSet;

/// A connection with large windows.
pub(crate) async fn connect(port: u16) -> SendRequest<Bytes> {
    let socket = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    socket.set_nodelay(true).unwrap();
    let mut client = h2::client::Builder::new();
    client.initial_window_size(1 << 20).initial_connection_window_size(16 << 20);
    let (requests, connection) = client.handshake::<_, Bytes>(socket).await.unwrap();
    tokio::spawn(connection);
    requests.ready().await.unwrap()
}

/// A message with gRPC's prefix.
pub(crate) fn framed(message: &impl Message) -> Bytes {
    let mut frame = BytesMut::new();
    frame.put_u8(0);
    frame.put_u32(u32::try_from(message.encoded_len()).unwrap());
    message.encode(&mut frame).unwrap();
    frame.freeze()
}

/// Begins a call of the API; the answer's body.
pub(crate) async fn call(requests: &SendRequest<Bytes>, method: &str, message: Bytes) -> h2::RecvStream {
    let mut requests = requests.clone().ready().await.unwrap();
    let request = http::Request::post(format!("http://bench/waybill.v1.Tracking/{method}"))
        .header("content-type", "application/grpc")
        .header("te", "trailers")
        .body(())
        .unwrap();
    let (response, mut body) = requests.send_request(request, false).unwrap();
    body.send_data(message, true).unwrap();
    let response = response.await.unwrap();
    assert!(response.headers().get("grpc-status").is_none(), "{response:?}");
    response.into_body()
}

/// A whole call: the bytes of its answer.
pub(crate) async fn unary(requests: &SendRequest<Bytes>, method: &str, message: Bytes) -> usize {
    let mut body = call(requests, method, message).await;
    let mut length = 0;
    while let Some(data) = body.data().await {
        let data = data.unwrap();
        length += data.len();
        body.flow_control().release_capacity(data.len()).unwrap();
    }
    let trailers = body.trailers().await.unwrap().unwrap();
    assert_eq!(trailers["grpc-status"], "0");
    length
}

/// How a load is spread.
#[derive(Clone, Copy)]
pub(crate) struct Shape {
    pub(crate) connections: usize,
    pub(crate) streams: usize,
}

/// Connections under load.
pub(crate) struct Load {
    connections: Vec<SendRequest<Bytes>>,
    streams: usize,
}

impl Load {
    pub(crate) async fn open(port: u16, shape: Shape) -> Self {
        let mut connections = Vec::new();
        for _ in 0..shape.connections {
            connections.push(connect(port).await);
        }
        Self { connections, streams: shape.streams }
    }

    /// Calls GetShipment with these messages by turns for a time, or so many times; says how many calls that were.
    pub(crate) async fn read(&self, messages: &Rc<[Bytes]>, bound: Bound) -> u64 {
        self.call("GetShipment", messages, bound).await
    }

    /// The same of another method.
    pub(crate) async fn call(&self, method: &'static str, messages: &Rc<[Bytes]>, bound: Bound) -> u64 {
        let (done, begun) = (Rc::new(Cell::new(0u64)), Rc::new(Cell::new(0u64)));
        let began = Instant::now();
        let tasks = LocalSet::new();
        for connection in &self.connections {
            for _ in 0..self.streams {
                let (done, begun) = (Rc::clone(&done), Rc::clone(&begun));
                let (connection, messages) = (connection.clone(), Rc::clone(messages));
                tasks.spawn_local(async move {
                    while bound.holds(begun.get(), began) {
                        begun.set(begun.get() + 1);
                        let message = usize::try_from(begun.get()).unwrap() % messages.len();
                        let length = unary(&connection, method, messages[message].clone()).await;
                        assert!(length > 100, "an answer of {length} bytes");
                        done.set(done.get() + 1);
                    }
                });
            }
        }
        tasks.await;
        done.get()
    }
}

/// When a load ends.
#[derive(Clone, Copy)]
pub(crate) enum Bound {
    Time(Duration),
    Calls(u64),
}

impl Bound {
    fn holds(self, begun: u64, began: Instant) -> bool {
        match self {
            Self::Time(time) => began.elapsed() < time,
            Self::Calls(calls) => begun < calls,
        }
    }
}
