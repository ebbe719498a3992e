//! Subscribers that are slow, stalled or many: what they may cost, and that they lose nothing.

use std::sync::Arc;

use bytes::{Buf as _, BufMut as _, Bytes, BytesMut};
use prost::Message as _;
use tokio::net::TcpStream;
use tonic::Code;
use tonic::transport::Endpoint;
use waybill::proto::v1::{self, tracking_client::TrackingClient};
use waybill::store::embedded::Embedded;
use waybill::store::{Commit, GenerationCommit, Key, Listed, Store};
use waybill::tenant::Tenant;
use waybill_contract::Number;

use crate::harness::{Service, Watcher, get, manual, reason, until, within};

/// The default window of HTTP/2, per stream and connection; tonic's clients ask for more.
const WINDOW: u32 = 65_535;

/// A number whose every commit is a small change.
struct Chatter {
    store: Arc<Embedded>,
    key: Key,
    revision: i64,
}

impl Chatter {
    fn new(number: &str) -> Self {
        let number = Number::parse(number).unwrap();
        let key = Key { tenant: Tenant::default(), carrier: "fedex".to_owned(), number };
        Self { store: Arc::new(Embedded::in_memory().unwrap()), key, revision: 0 }
    }

    fn name(&self) -> String {
        format!("shipments/fedex/{}@1", self.key.number.as_str())
    }

    /// Commits the next change, with this in its order id.
    async fn say(&mut self, order_id: &str) {
        let expected = u64::try_from(self.revision).unwrap();
        let change = v1::Change {
            name: self.name(),
            revision_before: self.revision,
            revision_after: self.revision + 1,
            order_id: order_id.to_owned(),
            ..Default::default()
        };
        self.revision += 1;
        let generation = GenerationCommit {
            generation: 1,
            public: Bytes::new(),
            listed: Listed::default(),
            change: Some(change.encode_to_vec().into()),
            freshness: None,
        };
        let commit = Commit {
            key: self.key.clone(),
            expected: (expected > 0).then_some(expected),
            floor: 0,
            state: Bytes::new(),
            generations: vec![generation],
            due: Vec::new(),
            fence: None,
        };
        assert_eq!(self.store.commit(commit).await.unwrap(), expected + 1);
    }
}

async fn service_of(chatter: &Chatter, home: &tempfile::TempDir, settings: &str) -> Service {
    Service::start_on(Arc::clone(&chatter.store) as Arc<dyn Store>, home.path(), &manual(), settings).await
}

/// A gRPC call by hand: the response's body.
async fn call_watch(service: &Service, window: u32, budget: usize) -> h2::RecvStream {
    let socket = TcpStream::connect(service.bound.grpc).await.unwrap();
    let mut client = h2::client::Builder::new();
    client.initial_window_size(window).initial_connection_window_size(window).data_frame_budget(budget);
    let (requests, connection) = client.handshake::<_, Bytes>(socket).await.unwrap();
    tokio::spawn(connection);
    let request = http::Request::post("http://waybill/waybill.v1.Tracking/WatchShipments")
        .header("content-type", "application/grpc")
        .header("te", "trailers")
        .body(())
        .unwrap();
    let (response, mut body) = requests.ready().await.unwrap().send_request(request, false).unwrap();
    let mut message = BytesMut::new();
    message.put_u8(0);
    message.put_u32(0);
    body.send_data(message.freeze(), true).unwrap();
    let response = within("the stream opens", response).await.unwrap();
    assert!(response.headers().get("grpc-status").is_none(), "{response:?}");
    response.into_body()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reader_of_small_events_that_pauses_is_not_cut_off() {
    const EVENTS: usize = 1200;
    // What a client of h2 has with the default windows; these windows let all the events through unread.
    const BUDGET: usize = 256 * 100;
    let (mut chatter, home) = (Chatter::new("776001000001"), tempfile::tempdir().unwrap());
    let mut service = service_of(&chatter, &home, "").await;
    let mut other = Watcher::everything(&mut service.client).await;
    let mut paused = call_watch(&service, 4 << 20, BUDGET).await;
    for _ in 0..EVENTS {
        chatter.say("").await;
    }
    while other.changes.len() < EVENTS {
        other.next().await.unwrap();
    }

    let (mut unread, mut seen, mut short) = (BytesMut::new(), 0, 0);
    while seen < i64::try_from(EVENTS).unwrap() {
        let frame = within("more is there to read", paused.data()).await.expect("the stream goes on");
        let frame = frame.expect("the connection was not cut");
        assert!(frame.len() >= 256, "a frame of {} bytes", frame.len());
        unread.extend_from_slice(&frame);
        while let Some(prefix) = unread.first_chunk::<5>() {
            let length = u32::from_be_bytes([prefix[1], prefix[2], prefix[3], prefix[4]]) as usize;
            if unread.len() < 5 + length {
                break;
            }
            unread.advance(5);
            let message = v1::WatchShipmentsResponse::decode(unread.split_to(length)).unwrap();
            let bare = v1::WatchShipmentsResponse { padding: Vec::new(), ..message.clone() };
            short += 256usize.saturating_sub(5 + bare.encoded_len());
            for change in message.changes {
                assert_eq!(change.revision_after, seen + 1);
                seen += 1;
            }
        }
    }
    assert!(short > BUDGET, "the events came in messages too large to show anything: {short} bytes short");
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_takes_nothing_is_evicted_and_resumes_without_a_gap() {
    const EVENTS: usize = 300;
    let (mut chatter, home) = (Chatter::new("776001000001"), tempfile::tempdir().unwrap());
    let mut service = service_of(&chatter, &home, "[watch]\nstalled = \"2s\"\nmax_streams = 2\n").await;
    let endpoint = Endpoint::from_shared(format!("http://{}", service.bound.grpc)).unwrap();
    let endpoint = endpoint.initial_stream_window_size(WINDOW).initial_connection_window_size(WINDOW);
    let mut small = TrackingClient::new(endpoint.connect().await.unwrap());
    let mut healthy = Watcher::everything(&mut service.client).await;
    let mut stalled = Watcher::everything(&mut small).await;
    let text = "x".repeat(1000);
    for _ in 0..EVENTS {
        chatter.say(&text).await;
    }
    while healthy.changes.len() < EVENTS {
        healthy.next().await.unwrap();
    }
    // Its place is free although it has not noticed anything.
    let mut third = Watcher::default();
    until("the stalled one has lost its place", async || {
        third.open(&mut service.client.clone(), v1::WatchShipmentsRequest::default()).await.ok()
    })
    .await;
    drop(third);
    let metrics = String::from_utf8(get(&service.probe("/metrics")).await.body.to_vec()).unwrap();
    assert!(metrics.contains("waybill_watch_evictions_total 1\n"), "{metrics}");

    let end = loop {
        if let Err(end) = stalled.next().await {
            break end;
        }
    };
    assert_eq!((end.code(), reason(&end).as_str()), (Code::Unavailable, "RESUME"), "{end:?}");
    assert!(stalled.changes.len() < EVENTS, "it was not stalled");
    until("there is a place again", async || stalled.open(&mut small, v1::WatchShipmentsRequest::default()).await.ok())
        .await;
    while stalled.changes.len() < EVENTS {
        stalled.next().await.unwrap();
    }

    // Whoever waits for news and reads them is not stalled, however long it was.
    chatter.say("last").await;
    assert_eq!(healthy.change(|_| true).await.order_id, "last");
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_change_is_put_into_a_message_once_for_all_who_want_everything() {
    const EVENTS: usize = 10;
    let (mut chatter, home) = (Chatter::new("776001000001"), tempfile::tempdir().unwrap());
    let service = service_of(&chatter, &home, "").await;
    let mut watchers = Vec::new();
    for _ in 0..20 {
        watchers.push(Watcher::everything(&mut service.connect().await).await);
    }
    for _ in 0..EVENTS {
        chatter.say("").await;
        for watcher in &mut watchers {
            watcher.change(|_| true).await;
        }
    }
    let cursor = watchers[0].cursor.clone();
    assert!(watchers.iter().all(|watcher| watcher.cursor == cursor));
    let encodes = async || {
        let metrics = String::from_utf8(get(&service.probe("/metrics")).await.body.to_vec()).unwrap();
        let line = metrics.lines().find_map(|line| line.strip_prefix("waybill_watch_encodes_total ")).unwrap();
        line.parse::<usize>().unwrap()
    };
    assert_eq!(encodes().await, EVENTS);
    // A filter makes a message of its own.
    let filter = v1::ShipmentFilter { carriers: vec!["fedex".into()], ..Default::default() };
    let mut filtered = Watcher::default();
    let request = v1::WatchShipmentsRequest { filter: Some(filter), ..Default::default() };
    filtered.open(&mut service.client.clone(), request).await.unwrap();
    filtered.next().await.unwrap();
    filtered.revisions.insert(chatter.name(), chatter.revision);
    chatter.say("").await;
    filtered.change(|_| true).await;
    watchers[0].change(|_| true).await;
    assert_eq!(encodes().await, EVENTS + 2);
    service.stop().await;
}
