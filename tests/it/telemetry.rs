//! What an operator sees of the service: traces from end to end, the same numbers by both ways, and a collector that does
//! not answer costs nothing.

use std::collections::BTreeMap;
use std::time::Duration;

use axum::Router;
use opentelemetry_proto::tonic::common::v1::KeyValue;
use opentelemetry_proto::tonic::metrics::v1::metric::Data;
use opentelemetry_proto::tonic::trace::v1::Span;
use opentelemetry_proto::tonic::trace::v1::span::SpanKind;
use prost::Message as _;
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::time::Instant;
use waybill::clock::Clock;
use waybill::proto::{store as pb, v1};
use waybill::simulate::Courier;

use crate::harness::{
    Collector, GENEROUS, Process, Service, Watcher, accounts_with, at, attributes, bare, fedex_scan, fedex_signature,
    free_port, get, manual, name, parcel, post, simulate, store_of, until,
};

const NUMBER: &str = "776001000001";
const TRACE: &str = "4bf92f3577b34da6a3ce929d0e0e4736";
const PARENT: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
const OTHER: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The one span of this name in this trace.
fn the<'a>(spans: &'a [Span], trace: &str, name: &str) -> &'a Span {
    let mut found = spans.iter().filter(|span| hex(&span.trace_id) == trace && span.name == name);
    let span = found.next().unwrap_or_else(|| panic!("no {name} in {trace}: {:?}", names(spans)));
    assert!(found.next().is_none(), "one {name}: {:?}", names(spans));
    span
}

fn names(spans: &[Span]) -> Vec<(String, &str)> {
    spans.iter().map(|span| (hex(&span.trace_id), span.name.as_str())).collect()
}

fn said(span: &Span) -> BTreeMap<&str, String> {
    attributes(&span.attributes)
}

/// Picked up an hour before the clock's time.
fn picked_up(clock: &Clock) -> String {
    let time = clock.now() - jiff::SignedDuration::from_hours(1);
    fedex_scan(NUMBER, "PU", "Picked up", &time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()).to_string()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_trace_shows_push_parse_commit_and_watcher() {
    let (home, collector, clock) = (tempfile::tempdir().unwrap(), Collector::start().await, Clock::system());
    let simulation = simulate(&clock, None).await;
    let accounts = accounts_with(&simulation, GENEROUS);
    let mut process = Process::new(home.path(), free_port(), &collector.settings(), &accounts);
    process.start().await;
    let mut client = process.client().await;
    let mut watcher = Watcher::everything(&mut client).await;
    let mut request = tonic::Request::new(bare("fedex", NUMBER));
    request.metadata_mut().insert("traceparent", OTHER.parse().unwrap());
    client.register_shipment(request).await.unwrap();
    let created = watcher.change(|change| change.revision_before == 0).await;
    assert!(created.trace_parent.starts_with("00-0af7651916cd43dd8448eb211c80319c-"), "{}", created.trace_parent);

    let body = picked_up(&clock);
    let signature = fedex_signature(&simulation, body.as_bytes());
    let headers = [("fdx-signature", signature.as_str()), ("traceparent", PARENT)];
    assert_eq!(post(&process.url("/webhooks/fedex"), &headers, body).await.status, 200);
    let change = watcher.change(|change| !change.events.is_empty()).await;
    // A forged one makes no span, whatever it asks for.
    let forged =
        [("fdx-signature", "Zm9yZ2Vk"), ("traceparent", "00-11111111111111111111111111111111-2222222222222222-01")];
    assert_eq!(post(&process.url("/webhooks/fedex"), &forged, "{}").await.status, 404);
    process.terminate().await;
    assert_eq!(process.wait().await.code(), Some(0));

    let spans = collector.spans();
    let push = the(&spans, TRACE, "POST /webhooks/{account}");
    assert_eq!(hex(&push.parent_span_id), "00f067aa0ba902b7");
    assert_eq!(push.kind(), SpanKind::Server);
    let push_said = said(push);
    for (key, value) in [
        ("http.request.method", "POST"),
        ("http.route", "/webhooks/{account}"),
        ("http.response.status_code", "200"),
        ("waybill.account", "fedex"),
        ("waybill.carrier", "fedex"),
    ] {
        assert_eq!(push_said[key], value, "{key}");
    }
    let process = the(&spans, TRACE, "process inbox");
    assert_eq!((hex(&process.parent_span_id), process.kind()), (hex(&push.span_id), SpanKind::Consumer));
    assert_eq!(said(process)["messaging.operation.type"], "process");
    let commit = the(&spans, TRACE, "commit");
    assert_eq!((hex(&commit.parent_span_id), commit.kind()), (hex(&process.span_id), SpanKind::Internal));
    assert_eq!(change.trace_parent, format!("00-{TRACE}-{}-01", hex(&commit.span_id)), "subscribers go on with it");
    let send = the(&spans, TRACE, "send changes");
    assert_eq!((hex(&send.parent_span_id), send.kind()), (hex(&commit.span_id), SpanKind::Producer));
    assert_eq!(said(send)["messaging.batch.message_count"], "1");

    let register = the(&spans, "0af7651916cd43dd8448eb211c80319c", "waybill.v1.Tracking/RegisterShipment");
    assert_eq!((hex(&register.parent_span_id), register.kind()), ("b7ad6b7169203331".into(), SpanKind::Server));
    let register_said = said(register);
    assert_eq!(register_said["rpc.method"], "RegisterShipment");
    assert_eq!(register_said["rpc.grpc.status_code"], "0");
    assert!(names(&spans).iter().all(|(trace, _)| !trace.starts_with("1111")), "a stranger decides nothing");
    let headers = collector.look(|kept| kept.headers.clone());
    assert!(!headers.is_empty() && headers.iter().all(|headers| headers["authorization"] == "Bearer canary-collector"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_crash_left_is_read_in_the_trace_of_its_push() {
    let (home, collector, clock) = (tempfile::tempdir().unwrap(), Collector::start().await, Clock::system());
    let simulation = simulate(&clock, None).await;
    let body = picked_up(&clock).into_bytes();
    let entry = pb::InboxEntry {
        tenant: "default".into(),
        account: "fedex".into(),
        received_time: Some(prost_types::Timestamp { seconds: clock.now().as_second(), nanos: 0 }),
        method: "POST".into(),
        body,
        peer: "127.0.0.1".into(),
        trace_parent: PARENT.into(),
        ..pb::InboxEntry::default()
    };
    let store = store_of(home.path()).await;
    store.inbox_put(entry.encode_to_vec().into(), Duration::ZERO).await.unwrap();
    drop(store);
    let accounts = accounts_with(&simulation, "register_unknown = true\n");
    let mut process = Process::new(home.path(), free_port(), &collector.settings(), &accounts);
    process.start().await;
    let mut client = process.client().await;
    until("it is read", async || {
        let request = v1::GetShipmentRequest { name: format!("shipments/fedex/{NUMBER}"), ..Default::default() };
        client.get_shipment(request).await.ok()
    })
    .await;
    process.terminate().await;
    assert_eq!(process.wait().await.code(), Some(0));
    let spans = collector.spans();
    assert_eq!(hex(&the(&spans, TRACE, "process inbox").parent_span_id), "00f067aa0ba902b7");
}

/// A carrier that fails and tells the `traceparent` of each request.
async fn carrier() -> (String, mpsc::Receiver<Option<String>>) {
    let (told, requests) = mpsc::channel(64);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let answer = async move |request: axum::extract::Request| {
        let headers = request.headers();
        assert!(!headers.contains_key("tracestate") && !headers.contains_key("baggage"));
        let _ = told.try_send(headers.get("traceparent").map(|value| value.to_str().unwrap().to_owned()));
        http::StatusCode::INTERNAL_SERVER_ERROR
    };
    let answer = move |request| {
        let answer = answer.clone();
        async move { answer(request).await }
    };
    tokio::spawn(async move { axum::serve(listener, Router::new().fallback(answer)).await.unwrap() });
    (url, requests)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn requests_to_carriers_carry_the_trace_unless_told_not_to() {
    for carried in [true, false] {
        let (home, collector) = (tempfile::tempdir().unwrap(), Collector::start().await);
        let (url, mut requests) = carrier().await;
        let settings = format!("{}trace_carriers = {carried}\n", collector.settings());
        let account = format!(
            "[accounts.dhl]\ncarrier = \"dhl_unified\"\nbase_url = \"{url}\"\napi_key = \"key\"\n\
             webhook_token = \"a-token-of-the-webhook\"\n"
        );
        let mut process = Process::new(home.path(), free_port(), &settings, &account);
        process.start().await;
        process.client().await.register_shipment(bare("dhl_unified", "00340434292135100186")).await.unwrap();
        let parent = until("it is asked", async || requests.try_recv().ok()).await;
        process.terminate().await;
        assert_eq!(process.wait().await.code(), Some(0));
        assert_eq!(parent.is_some(), carried);
        let spans = collector.spans();
        let poll = spans.iter().find(|span| span.name == "poll").unwrap();
        assert_eq!((said(poll)["waybill.account"].as_str(), said(poll)["waybill.numbers"].as_str()), ("dhl", "1"));
        let exchange = spans.iter().find(|span| span.name == "GET").unwrap();
        assert_eq!((hex(&exchange.parent_span_id), exchange.kind()), (hex(&poll.span_id), SpanKind::Client));
        let exchange_said = said(exchange);
        assert_eq!(exchange_said["server.address"], "127.0.0.1");
        assert_eq!(exchange_said["error.type"], "500");
        if let Some(parent) = parent {
            assert_eq!(parent, format!("00-{}-{}-01", hex(&exchange.trace_id), hex(&exchange.span_id)));
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn logs_and_metrics_reach_the_collector() {
    let (home, collector) = (tempfile::tempdir().unwrap(), Collector::start().await);
    let settings = format!("{}instance = \"one\"\n", collector.settings());
    let mut process = Process::new(home.path(), free_port(), &settings, "");
    process.start().await;
    assert_eq!(post(&process.url("/webhooks/nobody"), &[], "").await.status, 404);
    until("the push is counted there, too", async || {
        let Some(Data::Sum(sum)) = collector.metric("waybill_pushes")?.data else { return None };
        let labels = attributes(&sum.data_points.first()?.attributes);
        (labels["outcome"] == "unknown_account").then_some(())
    })
    .await;
    process.terminate().await;
    assert_eq!(process.wait().await.code(), Some(0));
    let instance = |resource: &[KeyValue]| {
        let said = attributes(resource);
        (said["service.name"].clone(), said["service.instance.id"].clone(), said["service.version"].clone())
    };
    let this = ("waybill".to_owned(), "one".to_owned(), env!("CARGO_PKG_VERSION").to_owned());
    collector.look(|kept| {
        let resource = kept.metrics[0].resource_metrics[0].resource.as_ref().unwrap();
        assert_eq!(instance(&resource.attributes), this);
        let logs: Vec<_> = kept.logs.iter().flat_map(|export| &export.resource_logs).collect();
        assert_eq!(instance(&logs[0].resource.as_ref().unwrap().attributes), this);
        let all = format!("{logs:?}");
        for line in ["ready", "stopping: no new work is taken"] {
            assert!(all.contains(line), "{line} is missing in {all}");
        }
    });
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_collector_that_never_answers_holds_up_nothing() {
    let home = tempfile::tempdir().unwrap();
    // Takes connections and says nothing.
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let settings = format!("[telemetry.otlp]\nendpoint = \"http://{}\"\n", silent.local_addr().unwrap());
    let held = tokio::spawn(async move {
        let mut held = Vec::new();
        loop {
            held.push(silent.accept().await.unwrap());
        }
    });
    let mut process = Process::new(home.path(), free_port(), &settings, "");
    process.start().await;
    let mut client = process.client().await;
    // More spans than the queue holds.
    for number in 0..3_000 {
        let request =
            v1::GetShipmentRequest { name: format!("shipments/ups/1Z5IM0A1{number:010}"), ..Default::default() };
        assert_eq!(client.get_shipment(request).await.unwrap_err().code(), tonic::Code::NotFound);
    }
    let began = Instant::now();
    process.terminate().await;
    assert_eq!(process.wait().await.code(), Some(0));
    assert!(began.elapsed() < Duration::from_secs(10), "it took {:?}", began.elapsed());
    let complaints = process.said().iter().filter(|line| line.contains("opentelemetry")).count();
    assert!(complaints <= 1, "now and then, not each time: {:?}", process.said());
    held.abort();
}

/// The value of one line of `/metrics`.
async fn number(service: &Service, line: &str) -> Option<f64> {
    let text = String::from_utf8(get(&service.probe("/metrics")).await.body.to_vec()).unwrap();
    text.lines().find_map(|found| found.strip_prefix(line)?.trim().parse().ok())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_operators_questions_have_answers() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    let accounts =
        accounts_with(&simulation, "budgets = [{ calls = 10, per = \"60s\" }, { calls = 1, per = \"day\" }]\n");
    let settings = "[telemetry]\nsample_interval = \"50ms\"\n";
    let service = Service::start_with(home.path(), free_port(), &clock, settings, &accounts).await;
    let mut client = service.client.clone();
    let mut watcher = Watcher::everything(&mut client).await;
    let parcel = parcel(&simulation, Courier::DhlUnified, "");
    client.register_shipment(bare("dhl_unified", &parcel.number)).await.unwrap();
    watcher.next().await.unwrap();
    let reaches = async |line: &str, wanted: &dyn Fn(f64) -> bool| {
        let what = format!("{line} is as it should be");
        until(&what, async || number(&service, line).await.filter(|value| wanted(*value))).await;
    };
    // It is asked once; that was the budget of the day, the tenth for people included.
    reaches("waybill_budget_used{account=\"dhl_unified\",window=\"day\"}", &|used| used == 1.0).await;
    reaches("waybill_budget_allowed{account=\"dhl_unified\",window=\"60s\"}", &|allowed| allowed == 10.0).await;
    until("the carrier has answered", async || {
        let request = v1::GetShipmentRequest { name: name(parcel), ..Default::default() };
        let shipment = client.get_shipment(request).await.unwrap().into_inner();
        shipment.freshness.and_then(|freshness| freshness.last_success_time)
    })
    .await;
    reaches("waybill_ingest_lag_seconds_count{carrier=\"dhl_unified\",channel=\"POLL\"}", &|count| count >= 1.0).await;
    reaches("waybill_watch_lag_seconds_count", &|count| count >= 1.0).await;
    reaches("waybill_store_seconds_count{operation=\"commit\"}", &|count| count >= 1.0).await;
    for line in ["process_resident_memory_bytes", "process_open_fds", "process_cpu_seconds_total"] {
        reaches(line, &|value| value > 0.0).await;
    }
    // The rest of the day without another call: knowledge grows old, and work is overdue.
    clock.set(at("2026-06-15T23:00:00Z"));
    let request = v1::GetShipmentRequest { name: name(parcel), ..Default::default() };
    let status = client.get_shipment(request).await.unwrap().into_inner().status().as_str_name();
    let age = format!("waybill_knowledge_age_seconds{{carrier=\"dhl_unified\",status=\"{status}\",quantile=\"1\"}}");
    reaches(&age, &|age| age > 3600.0).await;
    reaches(&format!("waybill_shipments{{carrier=\"dhl_unified\",status=\"{status}\"}}"), &|count| count == 1.0).await;
    reaches("waybill_overdue{account=\"@dhl_unified\"}", &|count| count == 1.0).await;
    reaches("waybill_overdue_age_seconds{account=\"@dhl_unified\"}", &|age| age > 3600.0).await;
    reaches("waybill_overdue{account=\"dhl_unified\"}", &|count| count == 0.0).await;
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_waits_is_counted_with_its_age() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let settings = "[telemetry]\nsample_interval = \"50ms\"\n";
    // A push that somebody else works on: its lease outlives this test.
    let received = clock.now() - jiff::SignedDuration::from_mins(10);
    let entry = pb::InboxEntry {
        received_time: Some(prost_types::Timestamp { seconds: received.as_second(), nanos: 0 }),
        ..pb::InboxEntry::default()
    };
    let store = store_of(home.path()).await;
    store.inbox_put(entry.encode_to_vec().into(), Duration::from_secs(3600)).await.unwrap();
    let service = Service::start_on(store, home.path(), &clock, settings).await;
    until("the push is counted", async || {
        let text = String::from_utf8(get(&service.probe("/metrics")).await.body.to_vec()).unwrap();
        let has = |line: &str| text.lines().any(|found| found == line);
        (has("waybill_inbox_pushes 1") && has("waybill_inbox_age_seconds 600.0")).then_some(())
    })
    .await;
    service.stop().await;
}
