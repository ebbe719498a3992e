//! Pushes from the socket to the timeline: who learns what, what is refused, what is kept.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use waybill::account::{Account, Accounts};
use waybill::config::Config;
use waybill::probes::{self, Probes};
use waybill::proto::v1;
use waybill::simulate::Courier;
use waybill::store::embedded::{Embedded, Options};
use waybill::transport::{self, Places};
use waybill::webhooks::{self, Webhooks};
use waybill_contract::{Issuer, Response};

use crate::harness::{
    PATIENCE, Service, accounts_with, bare, credential, fedex_push, fedex_scan, fedex_signature, free_port, get,
    manual, post, send, simulate, store_of, until, web, within,
};
use crate::store::faults::disk::{Faults, FaultyDisk};

const NUMBER: &str = "776001000001";

fn picked_up() -> String {
    fedex_scan(NUMBER, "PU", "Picked up", "2026-06-14T16:05:00-04:00").to_string()
}

/// Status, headers and body.
type Shown = (u16, Vec<(String, Vec<u8>)>, Vec<u8>);

/// All that a sender gets to see, but for the date.
fn seen(response: &Response) -> Shown {
    let headers = response.headers.iter().filter(|(name, _)| name.as_str() != "date");
    let headers = headers.map(|(name, value)| (name.to_string(), value.as_bytes().to_vec())).collect();
    (response.status.as_u16(), headers, response.body.to_vec())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn unknown_accounts_and_forged_pushes_cannot_be_told_apart() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    let service = Service::start(home.path(), &clock, &simulation.accounts()).await;
    let body = picked_up();
    let mut altered = fedex_signature(&simulation, body.as_bytes()).into_bytes();
    altered[3] ^= 1;
    let altered = String::from_utf8(altered).unwrap();
    let unknown = seen(&post(&service.url("/webhooks/nobody"), &[], body.clone()).await);
    assert_eq!((unknown.0, unknown.2.len()), (404, 0));
    let basic = |user: &str, password: &str| {
        use base64::Engine as _;
        format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(format!("{user}:{password}")))
    };
    let wrong = basic(&credential(&simulation, "ups", "webhook_client_id"), "guess");
    for (method, path, headers) in [
        ("POST", "/webhooks/nobody/deeper", vec![]),
        ("POST", "/webhooks/fedex", vec![]),
        ("POST", "/webhooks/fedex", vec![("fdx-signature", altered.as_str())]),
        ("GET", "/webhooks/fedex", vec![]),
        ("POST", "/webhooks/ups", vec![("authorization", "Bearer e30.e30")]),
        ("POST", "/webhooks/ups/oauth/token", vec![("authorization", wrong.as_str())]),
        ("GET", "/webhooks/ups/oauth/token", vec![("authorization", wrong.as_str())]),
        ("POST", "/webhooks/dhl_unified", vec![("x-waybill-token", "guess")]),
        // Never pushes.
        ("POST", "/webhooks/canada_post", vec![]),
    ] {
        let body = if method == "GET" { String::new() } else { body.clone() };
        let response = send(method, &service.url(path), &headers, body.into()).await;
        assert_eq!(seen(&response), unknown, "{method} {path}");
    }
    assert_eq!(fedex_push(&service.url("/webhooks/fedex"), &simulation, body).await.status, 200, "the true one");
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn large_packed_and_slow_pushes_are_refused_whoever_they_are_for() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    let settings =
        "[webhook]\nread_timeout = \"200ms\"\nbody_limit = \"64KiB\"\n[limits]\nheader_timeout = \"200ms\"\n";
    let service = Service::start_with(home.path(), free_port(), &clock, settings, &simulation.accounts()).await;
    for account in ["fedex", "nobody"] {
        let url = service.url(&format!("/webhooks/{account}"));
        let large = vec![b' '; 64 * 1024 + 1];
        let signature = fedex_signature(&simulation, &large);
        assert_eq!(post(&url, &[("fdx-signature", &signature)], large).await.status, 413, "{account}");
        let signature = fedex_signature(&simulation, b"packed");
        let packed = post(&url, &[("content-encoding", "gzip"), ("fdx-signature", &signature)], "packed").await;
        assert_eq!(packed.status, 415, "{account}");
        let head = format!("POST /webhooks/{account} HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\nbegin");
        assert!(answer(&service, &head).await.starts_with("HTTP/1.1 408"), "{account}");
        // A body may also grow without saying how far.
        let head =
            format!("POST /webhooks/{account} HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n20000\r\n");
        let endless = format!("{head}{}", "x".repeat(0x20000));
        assert!(answer(&service, &endless).await.starts_with("HTTP/1.1 413"), "{account}");
    }
    // A head that never ends holds no connection.
    let cut = answer(&service, "POST /webhooks/fedex HTTP/1.1\r\nhost: x\r\nx-slow: ").await;
    assert!(cut.is_empty() || cut.starts_with("HTTP/1.1 408"), "{cut}");
    service.stop().await;
}

/// What the service says to these bytes until it closes the connection.
async fn answer(service: &Service, bytes: &str) -> String {
    let mut socket = TcpStream::connect(service.bound.http).await.unwrap();
    // The service may close while we still write.
    let _ = socket.write_all(bytes.as_bytes()).await;
    let mut said = Vec::new();
    let _ = within("the connection is closed", socket.read_to_end(&mut said)).await;
    String::from_utf8(said).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ups_logs_in_and_its_bearer_opens_its_account_only() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    let mut service = Service::start(home.path(), &clock, &simulation.accounts()).await;
    service.client.register_shipment(bare("ups", "1Z5IM0A10300000012")).await.unwrap();
    let (id, secret) = ("webhook_client_id", "webhook_client_secret");
    let (id, secret) = (credential(&simulation, "ups", id), credential(&simulation, "ups", secret));
    let form = format!("grant_type=client_credentials&client_id={id}&client_secret={secret}");
    let granted = post(&service.url("/webhooks/ups/oauth/token"), &[], form).await;
    assert_eq!((granted.status.as_u16(), &granted.headers["cache-control"]), (200, &"no-store".parse().unwrap()));
    let granted: Value = serde_json::from_slice(&granted.body).unwrap();
    assert!(granted["expires_in"].as_u64().unwrap() > 0 && granted["token_type"] == "Bearer");
    let bearer = format!("Bearer {}", granted["access_token"].as_str().unwrap());

    let alert = serde_json::json!({
        "trackingNumber": "1Z5IM0A10300000012", "localActivityDate": "20260614", "localActivityTime": "101500",
        "activityLocation": {"city": "Atlanta", "stateProvince": "GA", "postalCode": "30301", "country": "US"},
        "activityStatus": {"type": "I", "code": "DP", "description": "Departed from Facility"},
        "gmtActivityDate": "20260614", "gmtActivityTime": "141500", "gmtOffset": "-04:00",
    });
    let headers = [("authorization", bearer.as_str()), ("x-api-key", id.as_str())];
    assert_eq!(post(&service.url("/webhooks/ups"), &headers, alert.to_string()).await.status, 200);
    let name = "shipments/ups/1Z5IM0A10300000012";
    let event = until("the push is in the timeline", async || {
        let request = v1::GetShipmentRequest { name: name.into(), ..Default::default() };
        service.client.get_shipment(request).await.unwrap().into_inner().events.pop()
    })
    .await;
    assert_eq!(
        (event.kind(), event.provenance.unwrap().channel()),
        (v1::event::Kind::Departed, v1::event::Channel::Push)
    );
    // Without the key, for another account, after its life.
    let without = post(&service.url("/webhooks/ups"), &headers[..1], alert.to_string()).await;
    assert_eq!(without.status, 404);
    assert_eq!(post(&service.url("/webhooks/fedex"), &headers, alert.to_string()).await.status, 404);
    clock.set(clock.now() + jiff::SignedDuration::from_hours(24 * 30));
    assert_eq!(post(&service.url("/webhooks/ups"), &headers, alert.to_string()).await.status, 404);
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_push_for_an_unregistered_number_waits_for_its_registration() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    let service = Service::start(home.path(), &clock, &simulation.accounts()).await;
    for (code, text, time) in [("PU", "Picked up", "16:05:00"), ("DP", "Departed FedEx location", "20:42:00")] {
        let scan = fedex_scan(NUMBER, code, text, &format!("2026-06-14T{time}-04:00"));
        let pushed = fedex_push(&service.url("/webhooks/fedex"), &simulation, scan.to_string()).await;
        assert_eq!(pushed.status, 200);
    }
    // What is acknowledged is done when it has stopped in order.
    service.stop().await;
    let mut service = Service::start(home.path(), &clock, &simulation.accounts()).await;
    let request = v1::GetShipmentRequest { name: format!("shipments/fedex/{NUMBER}"), ..Default::default() };
    let unknown = service.client.get_shipment(request).await.unwrap_err();
    assert_eq!(unknown.code(), tonic::Code::NotFound);
    let shipment = service.client.register_shipment(bare("fedex", NUMBER)).await.unwrap().into_inner();
    let kinds: Vec<_> = shipment.events.iter().map(v1::Event::kind).collect();
    assert_eq!(kinds, [v1::event::Kind::PickedUp, v1::event::Kind::Departed]);
    assert_eq!((shipment.status(), shipment.revision), (v1::shipment::Status::InTransit, 1));
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn register_unknown_registers_what_is_pushed() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    let accounts = accounts_with(&simulation, "register_unknown = true\n");
    let mut service = Service::start(home.path(), &clock, &accounts).await;
    assert_eq!(fedex_push(&service.url("/webhooks/fedex"), &simulation, picked_up()).await.status, 200);
    let shipment = until("it is registered", async || {
        let request = v1::GetShipmentRequest { name: format!("shipments/fedex/{NUMBER}"), ..Default::default() };
        service.client.get_shipment(request).await.ok()
    });
    let shipment = shipment.await.into_inner();
    assert_eq!((shipment.account.as_str(), shipment.status()), ("fedex", v1::shipment::Status::InTransit));
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn register_unknown_counts_in_the_quota_and_beyond_it_pushes_are_parked() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    let accounts = accounts_with(&simulation, "register_unknown = true\n");
    let settings = "[quotas]\nregistrations_per_day = 1\n";
    let service = Service::start_with(home.path(), free_port(), &clock, settings, &accounts).await;
    let mut client = service.client.clone();
    let url = service.url("/webhooks/fedex");
    let push = async |number: &str, code: &str, time: &str| {
        let scan = fedex_scan(number, code, "Scanned", &format!("2026-06-14T{time}-04:00"));
        assert_eq!(fedex_push(&url, &simulation, scan.to_string()).await.status, 200, "it is not refused");
    };
    let shows = async |line: &str| {
        let metrics = get(&service.probe("/metrics")).await;
        String::from_utf8(metrics.body.to_vec()).unwrap().lines().any(|shown| shown == line)
    };
    assert!(shows("waybill_pushes_over_quota_total{account=\"fedex\"} 0").await, "a count is seen to rise");
    push(NUMBER, "PU", "16:05:00").await;
    let other = "776001000012";
    let wanted =
        |number: &str| v1::GetShipmentRequest { name: format!("shipments/fedex/{number}"), ..Default::default() };
    until("the first is registered", async || client.get_shipment(wanted(NUMBER)).await.ok()).await;
    // What is known costs nothing.
    push(NUMBER, "DP", "20:42:00").await;
    push(other, "PU", "16:05:00").await;
    until("the second is beyond the quota", async || {
        shows("waybill_pushes_over_quota_total{account=\"fedex\"} 1").await.then_some(())
    })
    .await;
    let unknown = client.get_shipment(wanted(other)).await.unwrap_err();
    assert_eq!(unknown.code(), tonic::Code::NotFound);
    let refused = client.register_shipment(bare("fedex", other)).await.unwrap_err();
    assert_eq!(refused.code(), tonic::Code::ResourceExhausted, "it is one quota");
    clock.set(clock.now() + jiff::SignedDuration::from_hours(24));
    push(other, "DP", "20:42:00").await;
    let shipment = until("another day it is registered", async || {
        client.get_shipment(wanted(other)).await.ok().map(tonic::Response::into_inner)
    })
    .await;
    assert_eq!(shipment.events.len(), 2, "nothing was lost");
    service.stop().await;
}

async fn one_is_quarantined(service: &Service) {
    until("it is counted", async || {
        let metrics = get(&service.probe("/metrics")).await;
        let metrics = String::from_utf8(metrics.body.to_vec()).unwrap();
        metrics.lines().any(|line| line.contains("quarantined_total") && line.ends_with(" 1")).then_some(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_push_that_cannot_be_read_three_times_is_quarantined() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    let settings = "[inbox]\nlease = \"50ms\"\n";
    let service = Service::start_with(home.path(), free_port(), &clock, settings, &simulation.accounts()).await;
    assert_eq!(fedex_push(&service.url("/webhooks/fedex"), &simulation, "no JSON").await.status, 200);
    one_is_quarantined(&service).await;
    service.stop().await;
    let store = store_of(home.path()).await;
    let quarantined = store.quarantined(10).await.unwrap();
    assert_eq!(quarantined.len(), 1);
    assert!(!quarantined[0].2.is_empty(), "with the reason");
    assert!(store.inbox_claim(10, PATIENCE).await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_push_that_does_not_say_of_which_parcel_it_tells_is_quarantined_and_not_lost() {
    let home = tempfile::tempdir().unwrap();
    let settings = "[inbox]\nlease = \"50ms\"\n";
    let account =
        "[accounts.bees]\ncarrier = \"xpressbees\"\napi = \"client\"\nxb_key = \"k\"\nwebhook_token = \"t\"\n";
    let service = Service::start_with(home.path(), free_port(), &manual(), settings, account).await;
    let body = r#"{"AWBNo": "", "StatusCode": "DLVD", "Status": "Delivered", "StatusDate": "14-06-2026", "StatusTime": "1320"}"#;
    let headers = [("x-waybill-token", "t"), ("content-type", "application/json")];
    assert_eq!(post(&service.url("/webhooks/bees"), &headers, body).await.status, 200);
    one_is_quarantined(&service).await;
    service.stop().await;
    let quarantined = store_of(home.path()).await.quarantined(10).await.unwrap();
    assert_eq!(quarantined.len(), 1);
    assert!(quarantined[0].2.contains("no number"), "{:?}", quarantined[0].2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_burst_beyond_the_queue_waits_for_no_lease() {
    const PUSHES: usize = 400;
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    // One reader, slower than the acknowledgements, and a lease that outlasts the test's patience.
    let settings = "[inbox]\nworkers = 1\nlease = \"10m\"\n[webhook]\nconcurrency = 512\n";
    let accounts = accounts_with(&simulation, "register_unknown = true\n");
    let mut service = Service::start_with(home.path(), free_port(), &clock, settings, &accounts).await;
    let url = service.url("/webhooks/fedex");
    let carrier = web::client();
    let mut pushes = JoinSet::new();
    for index in 0..PUSHES {
        let (url, carrier) = (url.clone(), carrier.clone());
        let scan = fedex_scan(&format!("77600{index:07}"), "PU", "Picked up", "2026-06-14T16:05:00-04:00").to_string();
        let signature = fedex_signature(&simulation, scan.as_bytes());
        pushes.spawn(async move {
            web::send_by(&carrier, "POST", &url, &[("fdx-signature", &signature)], scan.into()).await.status
        });
    }
    assert!(pushes.join_all().await.iter().all(|status| *status == 200));
    until("all are read", async || {
        let request = v1::ListShipmentsRequest { page_size: 1000, ..Default::default() };
        let listed = service.client.list_shipments(request).await.unwrap().into_inner().shipments;
        (listed.len() == PUSHES).then_some(())
    })
    .await;
    service.stop().await;
}

/// DHL takes one call in 5 s, and the handshake may come in between.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_handshake_that_must_wait_for_the_gate_is_answered_later() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    let accounts = simulation.accounts();
    // Longer than the test's patience: what cannot be done before a stop is handed back, on a shared store, too.
    let start =
        async || Service::start_with(home.path(), free_port(), &clock, "[inbox]\nlease = \"10m\"\n", &accounts).await;
    let mut service = start().await;
    let parcel = simulation.parcels().iter().find(|parcel| parcel.carrier == Courier::DhlUnified).unwrap();
    service.client.register_shipment(bare("dhl_unified", &parcel.number)).await.unwrap();
    let calls = || simulation.report().of(Courier::DhlUnified).calls;
    until("the only call of these 5 s is made", async || (calls() == 1).then_some(())).await;
    let token = credential(&simulation, "dhl_unified", "webhook_token");
    let handshake = r#"{"scope": "subscription.validate", "secret": "s3cret",
        "self": "https://api-eu.dhl.com/tracking/push/v1/subscription/77"}"#;
    let pushed = post(&service.url("/webhooks/dhl_unified"), &[("x-waybill-token", &token)], handshake).await;
    assert_eq!(pushed.status, 200);
    // When it has stopped in order, it has been tried, in vain.
    service.stop().await;
    assert_eq!(calls(), 1);
    clock.set(clock.now() + jiff::SignedDuration::from_secs(20));
    let service = start().await;
    until("it is answered", async || (calls() >= 2).then_some(())).await;
    assert_eq!(simulation.report().of(Courier::DhlUnified).violations, 0);
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_kept_is_not_acknowledged() {
    let clock = manual();
    let simulation = simulate(&clock, None).await;
    let disk = FaultyDisk::new(Vec::new());
    let store = Arc::new(Embedded::open_with(disk.clone(), Options::default()).unwrap());
    let config = Config::parse(Some((Path::new("test.toml"), &simulation.accounts())), &BTreeMap::new()).unwrap();
    let accounts = config.accounts.into_iter().map(|account| Account::new(account, clock.clone(), 0.1));
    let (queue, mut queued) = mpsc::channel(1000);
    let (_ready, is_ready) = watch::channel(true);
    let webhooks = Webhooks {
        accounts: Accounts::new(accounts),
        store: store.clone(),
        clock,
        issuer: Issuer::new([7; 32]),
        queue,
        left: Arc::default(),
        held: Arc::default(),
        metrics: Arc::default(),
        body_limit: 1 << 20,
        read_timeout: PATIENCE,
        places: Places::new(10, 10),
        lease: PATIENCE,
    };
    let probes = Probes { metrics: Arc::default(), store: store.clone(), ready: is_ready };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let port = transport::Port {
        listener,
        bounds: Arc::new(Config::default().transport()),
        trusted: transport::Trusted::default(),
        proxy_protocol: false,
        certificates: None,
        counts: waybill::telemetry::OfPort::default(),
    };
    let stop = CancellationToken::new();
    let routes = webhooks::routes(webhooks).merge(probes::routes(probes));
    tokio::spawn(transport::serve_http(port, routes, stop.clone()));

    let push = async || fedex_push(&format!("{url}/webhooks/fedex"), &simulation, picked_up()).await;
    assert_eq!(push().await.status, 200);
    assert!(queued.try_recv().is_ok());
    disk.set(Faults { free_blocks: Some(0), longest: Some(disk.bytes().len() as u64), ..Faults::default() });
    let refused = until("the disk is full", async || Some(push().await).filter(|reply| reply.status != 200)).await;
    assert_eq!((refused.status.as_u16(), &refused.headers["retry-after"]), (503, &"30".parse().unwrap()));
    while queued.try_recv().is_ok() {}
    assert_eq!(push().await.status, 503);
    assert!(queued.try_recv().is_err(), "nothing is worked on that is not kept");
    disk.set(Faults::default());
    until("there is room again", async || (push().await.status == 200).then_some(())).await;

    // After a failed sync nothing is acknowledged ever again, and nobody is told that we are ready.
    disk.set(Faults { failing_sync: Some(0), ..Faults::default() });
    assert_eq!(push().await.status, 503);
    disk.set(Faults::default());
    assert_eq!(push().await.status, 503);
    assert_eq!(get(&format!("{url}/readyz")).await.status, 503);
    assert_eq!(get(&format!("{url}/healthz")).await.status, 200);
    stop.cancel();
}
