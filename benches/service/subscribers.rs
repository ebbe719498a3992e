//! Subscribers of WatchShipments, each on a connection of its own, that count what they get.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::{Duration, Instant};

use bytes::{Buf as _, Bytes, BytesMut};
use prost::Message as _;
use tokio::net::TcpSocket;
use tokio::sync::Notify;
use tokio::task::LocalSet;
use waybill::proto::v1;

use super::calls::{call, connect, framed};

/// A message of the stream of which only the changes are told apart.
#[derive(Clone, PartialEq, prost::Message)]
struct Batch {
    #[prost(bytes = "bytes", repeated, tag = "2")]
    changes: Vec<Bytes>,
}

/// All of them.
#[derive(Default)]
pub(crate) struct Subscribers {
    tasks: LocalSet,
    seen: Rc<Seen>,
}

#[derive(Default)]
struct Seen {
    changes: Cell<u64>,
    wanted: Cell<u64>,
    enough: Notify,
    /// When each change came, while that is wanted.
    times: RefCell<Option<Vec<Instant>>>,
}

impl Subscribers {
    /// Opens so many and waits for the first message of each, where there is one.
    pub(crate) async fn open(port: u16, count: usize, greets: bool) -> Self {
        let all = Self::default();
        for _ in 0..count {
            let connection = connect(port).await;
            let mut body = call(&connection, "WatchShipments", framed(&v1::WatchShipmentsRequest::default())).await;
            if greets {
                let greeting = body.data().await.unwrap().unwrap();
                body.flow_control().release_capacity(greeting.len()).unwrap();
            }
            let seen = Rc::clone(&all.seen);
            all.tasks.spawn_local(async move {
                let mut unread = BytesMut::new();
                while let Some(data) = body.data().await {
                    let data = data.unwrap();
                    body.flow_control().release_capacity(data.len()).unwrap();
                    unread.extend_from_slice(&data);
                    seen.take(&mut unread);
                }
                drop(connection);
            });
        }
        all
    }

    /// Lets them read until all have so many changes more.
    pub(crate) async fn until(&self, changes: u64, tell: impl FnOnce()) {
        self.seen.wanted.set(self.seen.changes.get() + changes);
        tell();
        let enough = async {
            while self.seen.changes.get() < self.seen.wanted.get() {
                self.seen.enough.notified().await;
            }
        };
        let run = self.tasks.run_until(enough);
        tokio::time::timeout(Duration::from_secs(60), run).await.expect("every change reaches every subscriber");
    }

    /// The same, and how long after the telling each change came.
    pub(crate) async fn latencies(&self, changes: u64, tell: impl FnOnce()) -> Vec<Duration> {
        *self.seen.times.borrow_mut() = Some(Vec::new());
        let began = Instant::now();
        self.until(changes, tell).await;
        let times = self.seen.times.borrow_mut().take().unwrap();
        times.into_iter().map(|time| time.duration_since(began)).collect()
    }

    /// Lets them read for a time.
    pub(crate) async fn rest(&self, time: Duration) {
        self.tasks.run_until(tokio::time::sleep(time)).await;
    }
}

impl Seen {
    fn take(&self, unread: &mut BytesMut) {
        while let Some(prefix) = unread.first_chunk::<5>() {
            let length = u32::from_be_bytes([prefix[1], prefix[2], prefix[3], prefix[4]]) as usize;
            if unread.len() < 5 + length {
                break;
            }
            unread.advance(5);
            let batch = Batch::decode(unread.split_to(length).freeze()).unwrap();
            self.changes.set(self.changes.get() + batch.changes.len() as u64);
            if let Some(times) = self.times.borrow_mut().as_mut() {
                times.extend(batch.changes.iter().map(|_| Instant::now()));
            }
        }
        if self.changes.get() >= self.wanted.get() {
            self.enough.notify_one();
        }
    }
}

/// A subscriber that has opened its stream, has room for everything, and reads nothing any more.
pub(crate) struct Stalled {
    _socket: Box<dyn Send>,
}

impl Stalled {
    pub(crate) async fn open(port: u16) -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        // Else the kernel reads megabytes in its place.
        socket.set_recv_buffer_size(16 << 10).unwrap();
        let socket = socket.connect(([127, 0, 0, 1], port).into()).await.unwrap();
        let mut client = h2::client::Builder::new();
        client.initial_window_size(64 << 20).initial_connection_window_size(64 << 20);
        let (requests, connection) = client.handshake::<_, Bytes>(socket).await.unwrap();
        let mut connection = Box::pin(connection);
        let opened = async {
            let mut body = call(&requests, "WatchShipments", framed(&v1::WatchShipmentsRequest::default())).await;
            body.data().await.unwrap().unwrap();
            body
        };
        // Driven until the stream is open, and never again.
        let body = tokio::select! {
            body = opened => body,
            ended = &mut connection => panic!("the connection ended: {ended:?}"),
        };
        Self { _socket: Box::new((connection, requests, body)) }
    }
}
