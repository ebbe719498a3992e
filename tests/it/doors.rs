//! Who gets no further than the door: connections that come too fast or by a proxy that says nothing, calls that are none;
//! and who leaves early: answers that are not taken, without the others on their connection.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use h2::client::SendRequest;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::Instant;
use tokio_stream::StreamExt as _;
use tokio_stream::wrappers::ReceiverStream;
use tokio_util::sync::CancellationToken;
use waybill::config::Config;
use waybill::telemetry::Metrics;
use waybill::transport::{self, GrpcService, Trusted};

use crate::harness::{Process, Service, free_port, get, manual, until, within};

async fn shown(url: &str) -> String {
    String::from_utf8(get(url).await.body.to_vec()).unwrap()
}

/// A connection from one of the loopback addresses.
async fn from(address: &str, port: impl Into<SocketAddr>) -> std::io::Result<TcpStream> {
    let socket = TcpSocket::new_v4()?;
    socket.bind(format!("{address}:0").parse().unwrap())?;
    socket.connect(port.into()).await
}

/// Whether a request on a new connection is answered.
async fn is_answered(address: &str, port: impl Into<SocketAddr>) -> bool {
    // One that is turned away may be reset before it is known to be connected.
    let Ok(mut stream) = from(address, port).await else { return false };
    let mut said = Vec::new();
    let _ = stream.write_all(b"GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await;
    let _ = within("it answers or ends", stream.read_to_end(&mut said)).await;
    said.starts_with(b"HTTP/1.1 404")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_comes_too_fast_is_turned_away_until_it_slows_down() {
    const RATE: usize = 20;
    let home = tempfile::tempdir().unwrap();
    let settings = format!("[limits]\nconnections_per_peer = {RATE}\nconnection_rate_per_peer = {RATE}\n");
    let service = Service::start_with(home.path(), free_port(), &manual(), &settings, "").await;
    let (began, mut answered) = (Instant::now(), 0);
    for _ in 0..200 {
        answered += usize::from(is_answered("127.0.0.66", service.bound.http).await);
    }
    let most = RATE + began.elapsed().as_secs() as usize * RATE + RATE;
    assert!(answered >= RATE && answered <= most, "{answered} of 200 in {:?}", began.elapsed());
    assert!(is_answered("127.0.0.67", service.bound.http).await, "another peer is not touched");
    let metrics = shown(&service.probe("/metrics")).await;
    let line = format!("waybill_connections_cut_total{{port=\"http\",reason=\"too_fast\"}} {}", 200 - answered);
    assert!(metrics.lines().any(|shown| shown == line), "{line} is missing in\n{metrics}");
    until("it may come again", async || is_answered("127.0.0.66", service.bound.http).await.then_some(())).await;
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_proxy_without_its_header_is_named_to_the_operator_once_a_minute() {
    let home = tempfile::tempdir().unwrap();
    let settings = "trusted_proxies = [\"127.0.0.7/32\"]\n[http]\nproxy_protocol = true\n";
    let mut process = Process::new(home.path(), free_port(), settings, "");
    process.start().await;
    let port = SocketAddr::from(([127, 0, 0, 1], process.http));
    for _ in 0..3 {
        assert!(!is_answered("127.0.0.7", port).await);
    }
    assert!(is_answered("127.0.0.1", port).await, "whoever is no proxy needs none");
    // A probe that only looks whether somebody listens is no proxy that is set up wrongly.
    drop(from("127.0.0.7", port).await.unwrap());
    let wanted = "waybill_connections_cut_total{port=\"http\",reason=\"proxy_header_missing\"} 3";
    until("each is counted", async || shown(&process.probe("/metrics")).await.contains(wanted).then_some(())).await;
    process.terminate().await;
    assert_eq!(process.wait().await.code(), Some(0));
    let said = process.said();
    let warnings: Vec<_> = said.iter().filter(|line| line.contains("PROXY header")).collect();
    assert_eq!(warnings.len(), 1, "{said:?}");
    for part in ["WARN", "127.0.0.7", "http", "trusted_proxies", "proxy_protocol = false"] {
        assert!(warnings[0].contains(part), "{part} is missing in {warnings:?}");
    }
}

/// A connection of HTTP/2, and what drives it.
async fn connect(port: SocketAddr) -> (SendRequest<Bytes>, JoinHandle<Result<(), h2::Error>>) {
    let socket = TcpStream::connect(port).await.unwrap();
    let mut client = h2::client::Builder::new();
    client.initial_window_size(1 << 16).initial_connection_window_size(1 << 20);
    let (requests, connection) = client.handshake(socket).await.unwrap();
    (requests, tokio::spawn(connection))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_no_call_of_grpc_gets_a_415_before_anything_else() {
    let home = tempfile::tempdir().unwrap();
    let service = Service::start(home.path(), &manual(), "").await;
    let (mut requests, _connection) = connect(service.bound.grpc).await;
    for (path, kind, wanted) in [
        ("/waybill.v1.Tracking/GetShipment", Some("application/json"), 415),
        ("/waybill.v1.Tracking/ListCarriers", None, 415),
        ("/not/there", Some("application/grpc-web+proto"), 415),
        ("/grpc.health.v1.Health/Check", Some("text/plain"), 415),
        ("/waybill.v1.Tracking/ListCarriers", Some("application/grpc+proto"), 200),
    ] {
        let request = http::Request::post(format!("http://{}{path}", service.bound.grpc));
        let request = match kind {
            Some(kind) => request.header("content-type", kind),
            None => request,
        };
        let (answer, mut body) = requests.send_request(request.body(()).unwrap(), false).unwrap();
        // It may be refused before.
        let _ = body.send_data(Bytes::from_static(&[0; 5]), true);
        let answer = within("it answers", answer).await.unwrap();
        assert_eq!(answer.status(), wanted, "{path} {kind:?}");
        assert!(!answer.headers().contains_key("grpc-status"), "{path} {kind:?}");
        let body = within("its body comes", answer.into_body().data()).await.unwrap().unwrap();
        if wanted == 415 {
            assert!(String::from_utf8_lossy(&body).contains("application/grpc"), "it says what to do: {body:?}");
        }
    }
    let metrics = shown(&service.probe("/metrics")).await;
    assert!(metrics.contains("waybill_calls_refused_total{reason=\"content_type\"} 4"), "{metrics}");
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_that_is_not_taken_ends_alone_where_others_go_on() {
    let (stop, metrics) = (CancellationToken::new(), Metrics::default());
    let bounds = transport::Bounds { response_timeout: Duration::from_millis(300), ..Config::default().transport() };
    let listener = transport::listen("127.0.0.1:0".parse().unwrap(), 65536).unwrap();
    let address = listener.local_addr().unwrap();
    let port = transport::Port {
        listener,
        bounds: Arc::new(bounds),
        trusted: Trusted::default(),
        proxy_protocol: false,
        certificates: None,
        counts: metrics.refusals.of_port("grpc"),
    };
    let (speak, spoken) = mpsc::channel::<Bytes>(1);
    let spoken = std::sync::Mutex::new(Some(spoken));
    let service = GrpcService::new(move |call| {
        let body = if call.uri().path() == "/later" {
            let spoken = ReceiverStream::new(spoken.lock().unwrap().take().unwrap());
            let frames = spoken.map(Ok::<_, std::convert::Infallible>);
            tonic::body::Body::new(axum::body::Body::from_stream(frames))
        } else {
            tonic::body::Body::new(axum::body::Body::from(vec![7; 1 << 20]))
        };
        Box::pin(async move { http::Response::new(body) })
    });
    tokio::spawn(transport::serve_grpc(port, service, BTreeMap::new(), stop.clone()));
    let request = |path: &str| http::Request::get(format!("http://{address}{path}")).body(()).unwrap();

    let (mut requests, connection) = connect(address).await;
    let later = within("it begins", requests.send_request(request("/later"), true).unwrap().0).await.unwrap();
    let mut untaken = Vec::new();
    for _ in 0..2 {
        untaken.push(within("it begins", requests.send_request(request("/large"), true).unwrap().0).await.unwrap());
    }
    for answer in untaken {
        let mut body = answer.into_body();
        let mut ended = None;
        while ended.is_none() {
            // What has come may be read; nothing is asked for.
            ended = within("it ends", body.data()).await.expect("not by itself").err();
        }
        assert_eq!(ended.unwrap().reason(), Some(h2::Reason::CANCEL));
    }
    speak.send(Bytes::from_static(b"still here")).await.unwrap();
    let said = within("the other goes on", later.into_body().data()).await.unwrap().unwrap();
    assert_eq!(said, Bytes::from_static(b"still here"));
    assert!(!connection.is_finished());
    assert!(metrics.encode().contains("waybill_calls_cut_total{port=\"grpc\"} 2"), "{}", metrics.encode());

    // Where there is no other, the connection ends.
    let (mut requests, connection) = connect(address).await;
    let answer = within("it begins", requests.send_request(request("/large"), true).unwrap().0).await.unwrap();
    let _ = within("the connection ends", connection).await.unwrap();
    drop(answer);
    let cut = "waybill_connections_cut_total{port=\"grpc\",reason=\"answers_untaken\"} 1";
    until(cut, async || metrics.encode().contains(cut).then_some(())).await;
    stop.cancel();
}
