//! Callers who send what no honest client sends: each call is refused in words that reach them, and costs little.

use prost_types::{Duration, FieldMask, Timestamp};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tonic::{Code, Status};
use waybill::proto::{Date, v1};

use crate::harness::{Bearer, Client, Service, bare, fields, free_port, manual, reason, until, within};

const NAME: &str = "shipments/ups/1Z999";

/// What clients take of headers, all in all; gRPC's C core refuses more than 8 KiB.
const HEADERS: usize = 8 << 10;

fn refused<T: std::fmt::Debug>(answer: Result<T, Status>, field: &str) {
    let status = answer.unwrap_err();
    assert_eq!(status.code(), Code::InvalidArgument, "{field}: {status}");
    assert!(fields(&status).iter().any(|named| named.starts_with(field)), "{field}: {:?}", fields(&status));
    let mut headers = tonic::metadata::MetadataMap::new().into_headers();
    status.add_header(&mut headers).unwrap();
    let length: usize = headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum();
    assert!(length < HEADERS, "{field}: {length} bytes of headers");
}

fn named(name: impl Into<String>) -> v1::GetShipmentRequest {
    v1::GetShipmentRequest { name: name.into(), ..Default::default() }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_is_wrong_the_refusal_fits_into_headers() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let mut service = Service::start(home.path(), &clock, "").await;
    let client = &mut service.client;
    let long = "\u{e4}".repeat(100_000);
    refused(client.get_shipment(named(format!("shipments/{long}/1Z999"))).await, "name");
    refused(client.get_shipment(named(format!("shipments/{}/1Z999", "a".repeat(100_000)))).await, "name");
    refused(client.get_shipment(named(format!("{NAME}@{long}"))).await, "name");
    refused(client.register_shipment(bare(&long, "1Z999")).await, "carrier");

    let key = |index: usize| format!("\u{e4}{index}");
    let request = v1::RegisterShipmentRequest {
        references: vec![v1::Reference::default(); 10_000],
        labels: (0..10_000).map(|index| (key(index), "\n".to_owned())).collect(),
        ..bare("ups", "1Z999")
    };
    refused(client.register_shipment(request).await, "references");
    client.register_shipment(bare("ups", "1Z999")).await.unwrap();
    let shipment = Some(v1::Shipment { name: NAME.into(), ..v1::Shipment::default() });
    let update_mask = Some(FieldMask { paths: vec![long; 4] });
    let request = v1::UpdateShipmentRequest { shipment, update_mask, ..Default::default() };
    refused(client.update_shipment(request.clone()).await, "update_mask");
    let update_mask = Some(FieldMask { paths: vec!["x".into(); 10_000] });
    refused(client.update_shipment(v1::UpdateShipmentRequest { update_mask, ..request }).await, "update_mask");
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_filter_is_as_small_as_what_it_filters() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let mut service = Service::start(home.path(), &clock, "").await;
    let filter = v1::ShipmentFilter::default;
    let labels = (0..300).map(|index| (format!("k{index}"), String::new())).collect();
    for (field, filter) in [
        ("filter.statuses", v1::ShipmentFilter { statuses: vec![1; 1000], ..filter() }),
        ("filter.problems", v1::ShipmentFilter { problems: vec![1; 1000], ..filter() }),
        ("filter.carriers", v1::ShipmentFilter { carriers: vec!["ups".into(); 1000], ..filter() }),
        ("filter.labels", v1::ShipmentFilter { labels, ..filter() }),
        ("filter.labels", v1::ShipmentFilter { labels: [("k".into(), "v".repeat(2000))].into(), ..filter() }),
        ("filter.order_id", v1::ShipmentFilter { order_id: "o".repeat(2000), ..filter() }),
    ] {
        let filter = Some(filter);
        let list = v1::ListShipmentsRequest { filter: filter.clone(), ..Default::default() };
        refused(service.client.list_shipments(list).await, field);
        let watch = v1::WatchShipmentsRequest { filter, ..Default::default() };
        refused(service.client.watch_shipments(watch).await.map(drop), field);
    }
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn times_that_are_none_are_refused() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let mut service = Service::start(home.path(), &clock, "").await;
    let mut admin = service.caller(Bearer::default()).await.admin;
    service.client.register_shipment(bare("ups", "1Z999")).await.unwrap();
    for (seconds, nanos) in [(i64::MIN, 0), (i64::MIN, i32::MIN), (-1, 0), (i64::MAX, i32::MAX), (0, i32::MIN)] {
        let odd = Some(Duration { seconds, nanos });
        let watch = v1::WatchShipmentsRequest { heartbeat_interval: odd, ..Default::default() };
        refused(service.client.watch_shipments(watch).await.map(drop), "heartbeat_interval");
        let new = v1::CreateApiKeyRequest { title: "odd".into(), scopes: vec![1], ttl: odd, ..Default::default() };
        refused(admin.create_api_key(new).await, "ttl");
    }
    for seconds in [i64::MIN, -377_705_023_201, -62_135_596_801, -1, 253_402_207_200, i64::MAX] {
        let time = Some(Timestamp { seconds, nanos: 0 });
        let said = v1::CompleteShipmentRequest { name: NAME.into(), outcome: 1, time, ..Default::default() };
        refused(service.client.complete_shipment(said).await, "time");
    }
    for year in [i32::MIN, -9999, -1, 0, 10_000, i32::MAX] {
        let odd = Some(Date { year, month: 5, day: 3 });
        let request = v1::RegisterShipmentRequest { ship_date: odd, ..bare("ups", "1Z998") };
        refused(service.client.register_shipment(request).await, "ship_date");
        let request = v1::RegisterShipmentRequest { promised_date: odd, ..bare("ups", "1Z998") };
        refused(service.client.register_shipment(request).await, "promised_date");
    }
    service.stop().await;
}

async fn correct(client: &mut Client, wrong: &str, right: &str) -> Result<v1::Shipment, Status> {
    let name = format!("shipments/ups/{wrong}");
    let shipment = Some(v1::Shipment { name, tracking_number: right.into(), ..v1::Shipment::default() });
    let request = v1::UpdateShipmentRequest { shipment, ..Default::default() };
    client.update_shipment(request).await.map(tonic::Response::into_inner)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn however_much_was_corrected_an_erasure_leaves_nothing() {
    const MOST: usize = 100;
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let mut service = Service::start(home.path(), &clock, "").await;
    let client = &mut service.client;
    let wrong: Vec<String> = (0..=MOST).map(|index| format!("WRONG{index:04}")).collect();
    for wrong in &wrong {
        client.register_shipment(bare("ups", wrong)).await.unwrap();
    }
    for wrong in &wrong[..MOST] {
        correct(client, wrong, "RIGHT0001").await.unwrap();
    }
    let refused = correct(client, &wrong[MOST], "RIGHT0001").await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused).as_str()), (Code::FailedPrecondition, "REPLACES_TOO_MANY"));
    // With one more there are more than any one shipment replaces.
    correct(client, "RIGHT0001", "RIGHT0002").await.unwrap();
    let request = v1::DeleteShipmentRequest { name: "shipments/ups/RIGHT0002".into(), ..Default::default() };
    client.delete_shipment(request).await.unwrap();
    let list = v1::ListShipmentsRequest { page_size: 1000, ..Default::default() };
    let left = client.list_shipments(list).await.unwrap().into_inner().shipments;
    let left: Vec<&str> = left.iter().map(|shipment| shipment.name.as_str()).collect();
    assert_eq!(left, [format!("shipments/ups/{}@1", wrong[MOST])]);
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_erased_while_it_is_corrected_is_named_by_nothing() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let mut service = Service::start(home.path(), &clock, "").await;
    for round in 0..20 {
        let (wrong, right) = (format!("WRONG{round:04}"), format!("RIGHT{round:04}"));
        service.client.register_shipment(bare("ups", &wrong)).await.unwrap();
        let erase = v1::DeleteShipmentRequest { name: format!("shipments/ups/{wrong}"), ..Default::default() };
        let (mut one, mut other) = (service.client.clone(), service.client.clone());
        // Whichever is first, the other finds what it left.
        let (corrected, erased) = tokio::join!(correct(&mut one, &wrong, &right), other.delete_shipment(erase));
        erased.unwrap();
        assert_eq!(
            service.client.get_shipment(named(format!("shipments/ups/{wrong}"))).await.unwrap_err().code(),
            Code::NotFound
        );
        if let Ok(right) = service.client.get_shipment(named(format!("shipments/ups/{right}"))).await {
            assert!(right.get_ref().replaces.is_empty(), "{round}: {:?}, {corrected:?}", right.get_ref().replaces);
        }
    }
    service.stop().await;
}

/// The status of a push from this address, whose body is whole or never comes.
async fn push(http: &str, from: &str, whole: bool) -> (TcpStream, Option<String>) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(format!("{from}:0").parse().unwrap()).unwrap();
    let mut stream = socket.connect(http.parse().unwrap()).await.unwrap();
    let length = if whole { 2 } else { 100_000 };
    let head = format!("POST /webhooks/nobody HTTP/1.1\r\nhost: x\r\ncontent-length: {length}\r\n\r\n{{}}");
    stream.write_all(head.as_bytes()).await.unwrap();
    if !whole {
        return (stream, None);
    }
    let mut answer = [0; 12];
    within("the push is answered", stream.read_exact(&mut answer)).await.unwrap();
    (stream, Some(String::from_utf8_lossy(&answer[9..]).into_owned()))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_sends_many_bodies_slowly_keeps_out_only_himself() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let settings = "[webhook]\nconcurrency = 4\n";
    let service = Service::start_with(home.path(), free_port(), &clock, settings, "").await;
    let http = service.url("").trim_start_matches("http://").to_owned();
    let mut slow = Vec::new();
    until("the slow one has every place", async || {
        slow.push(push(&http, "127.0.0.1", false).await.0);
        let answer = push(&http, "127.0.0.1", true).await.1;
        (answer.as_deref() == Some("503")).then_some(())
    })
    .await;
    for _ in 0..3 {
        let answer = push(&http, "127.0.0.2", true).await.1;
        assert_eq!(answer.as_deref(), Some("404"), "another peer is heard");
    }
    drop(slow);
    service.stop().await;
}
