//! Changes as server-sent events: what they say, how a reader goes on after the service was killed, and how they end.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use waybill::proto::v1;
use waybill::proto::v1::api_key::Scope;

use super::desk::{Desk, desk_of, document, follows, with_key};
use crate::harness::{Client, Process, Service, bare, free_port, manual, store_of, until, within};

/// What a browser's EventSource makes of a stream.
struct Reader {
    response: reqwest::Response,
    text: String,
    /// The last id, whether with an event or alone.
    id: String,
}

#[derive(Debug)]
struct Event {
    name: String,
    data: Value,
    /// Whether it has an id of its own.
    has_id: bool,
}

impl Reader {
    async fn open(desk: &Desk, query: &str, last: Option<&str>) -> Self {
        let mut request = reqwest::Client::new().get(desk.url(&format!("/v1/changes{query}")));
        if let Some(bearer) = desk.bearer() {
            request = request.header("authorization", bearer);
        }
        if let Some(last) = last {
            request = request.header("last-event-id", last);
        }
        let response = within("the stream begins", request.send()).await.unwrap();
        assert_eq!(
            (response.status().as_u16(), response.headers()["content-type"].to_str().unwrap()),
            (200, "text/event-stream")
        );
        Self { response, text: String::new(), id: last.unwrap_or_default().to_owned() }
    }

    /// The next block, comments and ids included; `None` at the end, also where the connection breaks.
    async fn block(&mut self) -> Option<String> {
        loop {
            if let Some((block, rest)) = self.text.split_once("\n\n") {
                let (block, rest) = (block.to_owned(), rest.to_owned());
                self.text = rest;
                if let Some(id) = block.lines().find_map(|line| line.strip_prefix("id: ")) {
                    id.clone_into(&mut self.id);
                }
                return Some(block);
            }
            let chunk = within("something comes", self.response.chunk()).await.ok()??;
            self.text += std::str::from_utf8(&chunk).unwrap();
        }
    }

    /// The next event.
    async fn event(&mut self) -> Option<Event> {
        loop {
            let block = self.block().await?;
            let field = |name: &str| block.lines().find_map(|line| line.strip_prefix(name)).map(str::to_owned);
            let Some(data) = field("data: ") else { continue };
            let data: Value = serde_json::from_str(&data).unwrap();
            let name = field("event: ").unwrap();
            if name != "end" {
                let schema = &document()["components"]["schemas"]["WatchShipmentsResponse"];
                follows(&data, schema, "an event");
            }
            return Some(Event { name, data, has_id: field("id: ").is_some() });
        }
    }
}

async fn register(client: &mut Client, number: &str, title: &str) {
    let request = v1::RegisterShipmentRequest { title: title.into(), ..bare("ups", number) };
    client.register_shipment(request).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reader_gets_the_snapshot_then_what_its_filter_lets_through_and_ids_past_the_rest() {
    let home = tempfile::tempdir().unwrap();
    let (service, mut admin, desk) = with_key(home.path(), &manual(), "", "").await;
    let body = |number: &str, order: &str| json!({"carrier": "ups", "trackingNumber": number, "orderId": order});
    for (number, order) in [("EVENT0001", "1001"), ("EVENT0002", "1002")] {
        assert_eq!(desk.send("POST", "/v1/shipments", &body(number, order)).await.status, 200);
    }
    let mut reader = Reader::open(&desk, "?snapshot=true&orderId=1001&heartbeatInterval=1s", None).await;
    let limits = reader.response.headers()["ratelimit"].to_str().unwrap().to_owned();
    assert_eq!(limits, "\"streams\";r=4999");
    let shown = reader.event().await.unwrap();
    assert_eq!((shown.name.as_str(), shown.has_id), ("shipments", true), "{shown:?}");
    assert_eq!(
        (&shown.data["shipments"][0]["trackingNumber"], &shown.data["snapshotComplete"]),
        (&json!("EVENT0001"), &json!(true))
    );
    let begin = reader.id.clone();
    desk.send("POST", "/v1/shipments", &body("EVENT0003", "1003")).await;
    // What the filter skips moves the id by a heartbeat.
    until("an id comes alone", async || {
        let block = reader.block().await.unwrap();
        assert!(block.starts_with(": heartbeat\nid: "), "{block}");
        (reader.id != begin).then_some(())
    })
    .await;
    desk.send("POST", "/v1/shipments", &body("EVENT0004", "1001")).await;
    let change = reader.event().await.unwrap();
    assert_eq!((change.name.as_str(), change.has_id), ("changes", true));
    assert_eq!(change.data["changes"][0]["name"], "shipments/ups/EVENT0004@1");
    assert_eq!(change.data["cursor"], reader.id);
    // A browser comes again with the address it began with, and where it has come to.
    let mut again = Reader::open(&desk, "?snapshot=true&orderId=1001", Some(&begin)).await;
    assert_eq!(again.event().await.unwrap().data["changes"], change.data["changes"]);
    // The same cursor over gRPC is as good.
    let request = v1::WatchShipmentsRequest { cursor: begin, ..Default::default() };
    let (mut stream, _) = admin.watch(request).await;
    let mut seen = Vec::new();
    while seen.len() < 2 {
        seen.extend(within("changes come", stream.message()).await.unwrap().unwrap().changes);
    }
    assert!(seen[0].name.contains("EVENT0003") && seen[1].name.contains("EVENT0004"));
    drop((reader, again, stream));
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reader_sees_every_change_once_though_the_service_is_killed() {
    let home = tempfile::tempdir().unwrap();
    let mut process = Process::new(home.path(), free_port(), "", "");
    process.start().await;
    let desk = Desk::new(process.url(""), None);
    let mut seen: BTreeMap<String, Vec<(i64, i64)>> = BTreeMap::new();
    let mut last: Option<String> = None;
    for round in 0..4 {
        let mut reader = Reader::open(&desk, "", last.as_deref()).await;
        if last.is_none() {
            reader.block().await.unwrap();
        }
        let mut client = process.client().await;
        let writing = tokio::spawn(async move {
            for index in 0.. {
                let request = v1::RegisterShipmentRequest {
                    title: format!("{round}-{index}"),
                    ..bare("ups", &format!("KILL{:04}", index % 10))
                };
                if client.register_shipment(request).await.is_err() {
                    return;
                }
            }
        });
        let mut events = 0;
        loop {
            if events == 40 {
                process.kill().await;
            }
            let Some(event) = reader.event().await else { break };
            assert_eq!(event.name, "changes");
            for change in event.data["changes"].as_array().unwrap() {
                let revision = |name: &str| change[name].as_str().map_or(0, |text| text.parse().unwrap());
                let of = seen.entry(change["name"].as_str().unwrap().to_owned()).or_default();
                of.push((revision("revisionBefore"), revision("revisionAfter")));
            }
            events += 1;
        }
        within("the writer ends", writing).await.unwrap();
        last = Some(reader.id.clone());
        process.start().await;
    }
    // What was written and not seen before the last kill comes now.
    let mut client = process.client().await;
    register(&mut client, "KILLLAST", "").await;
    let mut reader = Reader::open(&desk, "", last.as_deref()).await;
    while !seen.contains_key("shipments/ups/KILLLAST@1") {
        for change in reader.event().await.unwrap().data["changes"].as_array().unwrap() {
            let revision = |name: &str| change[name].as_str().map_or(0, |text| text.parse().unwrap());
            let of = seen.entry(change["name"].as_str().unwrap().to_owned()).or_default();
            of.push((revision("revisionBefore"), revision("revisionAfter")));
        }
    }
    assert_eq!(seen.len(), 11);
    for (name, changes) in &seen {
        let mut at = 0;
        for (before, after) in changes {
            assert_eq!(*before, at, "gap or repetition at {name}: {changes:?}");
            at = *after;
        }
        let read =
            client.get_shipment(v1::GetShipmentRequest { name: name.clone(), ..Default::default() }).await.unwrap();
        assert_eq!(read.into_inner().revision, at, "{name}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_ends_with_its_key_and_with_the_service_and_says_so() {
    let home = tempfile::tempdir().unwrap();
    let (service, mut admin, desk) = with_key(home.path(), &manual(), "", "").await;
    let reading = desk_of(&service, &mut admin, "", &[Scope::Read]).await;
    let mut reader = Reader::open(&reading, "", None).await;
    reader.block().await.unwrap();
    let name = admin.keys().await.into_iter().find(|key| key.scopes.len() == 1).unwrap().name;
    admin.revoke(&name).await.unwrap();
    let end = reader.event().await.unwrap();
    assert_eq!(
        (end.name.as_str(), &end.data["reason"], &end.data["status"]),
        ("end", &json!("API_KEY_ENDED"), &json!(401))
    );
    assert!(reader.block().await.is_none(), "and nothing comes after it");

    let mut reader = Reader::open(&desk, "", None).await;
    reader.block().await.unwrap();
    let stopping = tokio::spawn(service.stop());
    let end = loop {
        let block = reader.block().await.unwrap();
        if block.starts_with("event: end") {
            break block;
        }
        assert!(block.starts_with(": heartbeat"), "the last cursor comes first: {block}");
    };
    assert!(end.contains("retry: 1000\n") && end.contains("\"reason\":\"RESUME\""), "{end}");
    assert!(reader.block().await.is_none());
    within("the service stops", stopping).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_id_older_than_the_log_is_gone_and_the_oldest_good_one_is_told() {
    let home = tempfile::tempdir().unwrap();
    let mut service = Service::start(home.path(), &manual(), "").await;
    let mut reader = Reader::open(&Desk::new(service.url(""), None), "", None).await;
    reader.block().await.unwrap();
    let old = reader.id.clone();
    drop(reader);
    register(&mut service.client, "OLDID0001", "one").await;
    service.stop().await;
    let store = store_of(home.path()).await;
    // Entries of this very millisecond are not old yet.
    until("the log is trimmed", async || {
        (store.trim_log(Duration::ZERO, u64::MAX).await.unwrap().aged > 0).then_some(())
    })
    .await;
    drop(store);

    let mut service = Service::start(home.path(), &manual(), "").await;
    register(&mut service.client, "OLDID0001", "two").await;
    let desk = Desk::new(service.url(""), None);
    let gone = desk.ask("GET", "/v1/changes", &[("last-event-id", &old)], "").await;
    let oldest =
        gone.is_problem(410, "cursor-trimmed").json()["metadata"]["oldest_cursor"].as_str().unwrap().to_owned();
    let mut reader = Reader::open(&desk, "", Some(&oldest)).await;
    assert_eq!(reader.event().await.unwrap().data["changes"][0]["revisionAfter"], "2");
    drop(reader);
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reader_that_takes_nothing_is_told_to_resume_and_costs_others_nothing() {
    let home = tempfile::tempdir().unwrap();
    let settings = "[watch]\nstalled = \"1s\"\n[limits]\nsend_buffer = \"4KiB\"\n";
    let mut service = Service::start_with(home.path(), free_port(), &manual(), settings, "").await;
    // A socket that holds next to nothing, read by nobody.
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(4096).unwrap();
    let mut slow = socket.connect(service.bound.http).await.unwrap();
    slow.write_all(b"GET /v1/changes HTTP/1.1\r\nhost: localhost\r\n\r\n").await.unwrap();
    // Reads may end anywhere, also within a word.
    let text = async |slow: &mut TcpStream, mut text: String, until: &str| {
        while !text.contains(until) {
            let mut part = [0; 1024];
            let length = within("something comes", slow.read(&mut part)).await.unwrap();
            assert!(length > 0, "the connection ended without a word: {text}");
            text += std::str::from_utf8(&part[..length]).unwrap();
        }
        text
    };
    text(&mut slow, String::new(), ": heartbeat").await;
    // So much that no buffer on the way holds it.
    for index in 0.. {
        register(&mut service.client, &format!("SLOW{:03}", index % 500), &format!("{index}{}", "x".repeat(250))).await;
        let metrics = crate::harness::get(&service.probe("/metrics")).await;
        if String::from_utf8_lossy(&metrics.body).contains("waybill_watch_evictions_total 1\n") {
            break;
        }
        assert!(index < 20_000, "nobody is evicted");
    }
    let said = text(&mut slow, String::new(), "event: end").await;
    let (changes, end) = said.split_once("event: end").unwrap();
    let end = text(&mut slow, end.to_owned(), "\"RESUME\"").await;
    assert!(changes.matches("event: changes\n").count() > 1 && end.len() < 4096, "{said}{end}");
    let last = said.rsplit("\nid: ").next().unwrap().lines().next().unwrap().to_owned();
    let desk = Desk::new(service.url(""), None);
    let mut again = Reader::open(&desk, "", Some(&last)).await;
    assert_eq!(again.event().await.unwrap().name, "changes", "it goes on where it was");
    drop((slow, again));
    service.stop().await;
}
