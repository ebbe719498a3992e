//! The ports themselves: TLS and its certificates, proxies, and connections that have had their time.

pub(crate) mod certificates;

use std::net::SocketAddr;
use std::process::Output;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::Extension;
use axum::routing::get;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::process::Command;
use tokio_util::sync::CancellationToken;
use tonic::transport::{Certificate, Channel, ClientTlsConfig, Identity};
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_client::HealthClient;
use tonic_reflection::pb::v1::ServerReflectionRequest;
use tonic_reflection::pb::v1::server_reflection_client::ServerReflectionClient;
use tonic_reflection::pb::v1::server_reflection_request::MessageRequest;
use waybill::config::Config;
use waybill::proto::v1;
use waybill::proto::v1::tracking_client::TrackingClient;
use waybill::telemetry::OfPort;
use waybill::transport::{self, Peer, Trusted};

use crate::harness::{Process, Service, Watcher, bare, free_port, get as fetched, manual, reason, until, within};
use certificates::Authority;

const NUMBER: &str = "776001000001";

/// A channel to a port with TLS.
async fn channel(port: u16, authority: &Authority, identity: Option<(String, String)>) -> Result<Channel, String> {
    let tls = ClientTlsConfig::new().ca_certificate(Certificate::from_pem(authority.certificate()));
    let tls = match identity {
        Some((certificate, key)) => tls.identity(Identity::from_pem(certificate, key)),
        None => tls,
    };
    let endpoint = Channel::from_shared(format!("https://localhost:{port}")).unwrap().tls_config(tls).unwrap();
    endpoint.connect().await.map_err(|error| format!("{error:?}"))
}

async fn get_shipment(channel: &Channel) -> Result<v1::Shipment, tonic::Status> {
    let request = v1::GetShipmentRequest { name: format!("shipments/fedex/{NUMBER}"), ..Default::default() };
    TrackingClient::new(channel.clone()).get_shipment(request).await.map(tonic::Response::into_inner)
}

async fn waybill(port: u16, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_waybill"));
    command.args(arguments).args(["--server", &format!("https://localhost:{port}")]).env_clear().kill_on_drop(true);
    within("the command ends", command.output()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_ports_speak_tls_and_callers_prove_themselves_on_one() {
    let home = tempfile::tempdir().unwrap();
    let (authority, clients, strangers) = (Authority::new(), Authority::new(), Authority::new());
    let settings = authority.serve(home.path(), Some(&clients));
    let mut process = Process::new(home.path(), free_port(), &settings, "");
    process.start().await;

    let identity = clients.issue("a caller");
    let known = channel(process.grpc, &authority, Some(identity.clone())).await.unwrap();
    let registered = TrackingClient::new(known.clone()).register_shipment(bare("fedex", NUMBER)).await.unwrap();
    assert_eq!(registered.into_inner().tracking_number, NUMBER);
    // TLS 1.3 tells a client that is not wanted only after it believes to be connected.
    for identity in [None, Some(strangers.issue("a stranger"))] {
        if let Ok(channel) = channel(process.grpc, &authority, identity).await {
            get_shipment(&channel).await.unwrap_err();
        }
    }
    channel(process.grpc, &strangers, Some(identity.clone())).await.unwrap_err();

    // Carriers have no certificates.
    let root = reqwest::Certificate::from_pem(authority.certificate().as_bytes()).unwrap();
    let _ = rustls::crypto::ring::default_provider().install_default();
    let carrier = reqwest::Client::builder().tls_certs_only([root]).build().unwrap();
    let pushed = carrier.post(format!("https://localhost:{}/webhooks/nobody", process.http)).send().await.unwrap();
    assert_eq!(pushed.status(), 404);
    let plain = reqwest::Client::new().post(format!("http://localhost:{}/webhooks/nobody", process.http));
    plain.send().await.unwrap_err();

    // The commands, too.
    let file = |name: &str, content: &str| {
        let path = home.path().join(name);
        std::fs::write(&path, content).unwrap();
        path.display().to_string()
    };
    let (ca, other) = (file("ca.pem", &authority.certificate()), file("other.pem", &strangers.certificate()));
    let (certificate, key) = (file("client.pem", &identity.0), file("client.key", &identity.1));
    let name = format!("fedex/{NUMBER}");
    let own = ["--client-cert", &certificate, "--client-key", &key];
    let got = waybill(process.grpc, &[&["get", &name, "--ca", &ca], &own[..]].concat()).await;
    assert_eq!(got.status.code(), Some(0), "{}", String::from_utf8_lossy(&got.stderr));
    assert!(String::from_utf8(got.stdout).unwrap().contains(NUMBER));
    for arguments in [&["get", &name, "--ca", &other][..], &["get", &name]] {
        let refused = waybill(process.grpc, &[arguments, &own[..]].concat()).await;
        assert_ne!(refused.status.code(), Some(0), "{arguments:?}");
    }
    let missing = waybill(process.grpc, &["get", &name, "--ca", "/not/there"]).await;
    let said = String::from_utf8(missing.stderr).unwrap();
    assert!(missing.status.code() == Some(2) && said.contains("--ca /not/there"), "{said}");

    // Half a greeting of TLS is cut like any other.
    let mut half = TcpStream::connect(("127.0.0.1", process.grpc)).await.unwrap();
    half.write_all(&[0x16, 3, 1, 2, 0, 1]).await.unwrap();
    let ended = tokio::time::timeout(Duration::from_secs(10), half.read_to_end(&mut Vec::new())).await;
    let _ = ended.expect("it is cut in time");
    process.kill().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn certificates_are_renewed_under_open_connections() {
    let home = tempfile::tempdir().unwrap();
    let (old, new) = (Authority::new(), Authority::new());
    let settings = old.serve(home.path(), None);
    let mut process = Process::new(home.path(), free_port(), &settings, "");
    process.start().await;
    let before = channel(process.grpc, &old, None).await.unwrap();
    let mut watcher = Watcher::everything(&mut TrackingClient::new(before.clone())).await;
    TrackingClient::new(before.clone()).register_shipment(bare("fedex", NUMBER)).await.unwrap();

    // What cannot be read changes nothing.
    std::fs::write(home.path().join("tls.crt"), "no certificate").unwrap();
    process.signal("HUP").await;
    until("it is told", async || {
        process.said().iter().any(|line| line.contains("tls.certificate") && line.contains("tls.crt")).then_some(())
    })
    .await;
    get_shipment(&channel(process.grpc, &old, None).await.unwrap()).await.unwrap();

    new.serve(home.path(), None);
    process.signal("HUP").await;
    let after = until("the new one is shown", async || channel(process.grpc, &new, None).await.ok()).await;
    get_shipment(&after).await.unwrap();
    channel(process.grpc, &old, None).await.unwrap_err();
    // What was open stays open.
    get_shipment(&before).await.unwrap();
    let erased = v1::DeleteShipmentRequest { name: format!("shipments/fedex/{NUMBER}"), ..Default::default() };
    TrackingClient::new(after).delete_shipment(erased).await.unwrap();
    watcher.change(|change| change.revision_before > 0).await;
    process.terminate().await;
    assert_eq!(process.wait().await.code(), Some(0));
}

#[tokio::test]
async fn certificates_that_are_wrong_are_named_at_the_start() {
    let home = tempfile::tempdir().unwrap();
    let (authority, other) = (Authority::new(), Authority::new());
    for (file, content, key) in [
        ("tls.crt", None, "tls.certificate"),
        ("tls.crt", Some("text".to_owned()), "tls.certificate"),
        ("tls.key", Some("text".to_owned()), "tls.key"),
        ("tls.key", Some(other.issue("another").1), "tls.key"),
        ("clients.crt", Some(String::new()), "tls.client_authorities"),
    ] {
        let settings = authority.serve(home.path(), Some(&other));
        let path = home.path().join(file);
        match &content {
            Some(content) => std::fs::write(&path, content).unwrap(),
            None => std::fs::remove_file(&path).unwrap(),
        }
        let mut process = Process::new(home.path(), free_port(), &settings, "");
        process.spawn();
        assert_eq!(process.wait().await.code(), Some(1));
        let said = process.said().join("\n");
        assert!(said.contains(&format!("{key} {}", path.display())), "{file} {content:?}: {said}");
    }
}

/// A port whose answers say who the peer is.
fn who(proxy_protocol: bool, per_peer: usize, stop: &CancellationToken) -> SocketAddr {
    let bounds = transport::Bounds { connections_per_peer: per_peer, ..Config::default().transport() };
    let routes = axum::Router::new().route("/", get(async |Extension(Peer(peer)): Extension<Peer>| peer.to_string()));
    open(proxy_protocol, bounds, routes, stop)
}

fn open(proxy_protocol: bool, bounds: transport::Bounds, routes: axum::Router, stop: &CancellationToken) -> SocketAddr {
    let listener = transport::listen("127.0.0.1:0".parse().unwrap(), 65536).unwrap();
    let address = listener.local_addr().unwrap();
    let port = transport::Port {
        listener,
        bounds: Arc::new(bounds),
        trusted: Trusted::new(&["127.0.0.7/32".parse().unwrap(), "10.0.0.0/8".parse().unwrap()]),
        proxy_protocol,
        certificates: None,
        counts: OfPort::default(),
    };
    tokio::spawn(transport::serve_http(port, routes, stop.clone()));
    address
}

/// A connection from one of the loopback addresses.
async fn from(address: &str, port: SocketAddr) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(format!("{address}:0").parse().unwrap()).unwrap();
    socket.connect(port).await.unwrap()
}

/// What is answered to these bytes and a request with this header; empty if it is cut.
async fn ask(stream: &mut TcpStream, begin: &[u8], header: &str) -> String {
    let request = format!("GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{header}\r\n");
    let _ = stream.write_all(&[begin, request.as_bytes()].concat()).await;
    let mut said = Vec::new();
    let _ = within("it answers or ends", stream.read_to_end(&mut said)).await;
    String::from_utf8(said).unwrap()
}

#[tokio::test]
async fn x_forwarded_for_is_believed_of_trusted_proxies_only() {
    let stop = CancellationToken::new();
    let port = who(false, 100, &stop);
    for (address, header, wanted) in [
        ("127.0.0.1", "", "127.0.0.1"),
        ("127.0.0.1", "x-forwarded-for: 198.51.100.1\r\n", "127.0.0.1"),
        ("127.0.0.1", "x-forwarded-for: nonsense\r\n", "127.0.0.1"),
        ("127.0.0.7", "", "127.0.0.7"),
        ("127.0.0.7", "x-forwarded-for: 192.0.2.1, 198.51.100.1, 10.0.0.1\r\n", "198.51.100.1"),
        ("127.0.0.7", "x-forwarded-for: 192.0.2.1\r\nx-forwarded-for: 198.51.100.1\r\n", "198.51.100.1"),
        ("127.0.0.7", "x-forwarded-for: nonsense\r\n", "separated by commas\n"),
    ] {
        let answer = ask(&mut from(address, port).await, b"", header).await;
        assert!(
            answer.ends_with(&format!("\r\n\r\n{wanted}")) || answer.ends_with(wanted),
            "{address} {header}: {answer}"
        );
        let bad = header.contains("nonsense") && address == "127.0.0.7";
        assert!(answer.starts_with(if bad { "HTTP/1.1 400" } else { "HTTP/1.1 200" }), "{answer}");
    }
    stop.cancel();
}

/// A header of version 2 for this address.
fn proxied(address: [u8; 4]) -> Vec<u8> {
    [&b"\r\n\r\n\0\r\nQUIT\n\x21\x11\0\x0c"[..], &address, &[10, 0, 0, 1, 1, 2, 3, 4]].concat()
}

#[tokio::test]
async fn the_proxy_header_tells_the_peer_and_whose_place_it_takes() {
    let stop = CancellationToken::new();
    let port = who(true, 1, &stop);
    let peer = proxied([198, 51, 100, 1]);
    for (address, begin, wanted) in [
        ("127.0.0.7", peer.as_slice(), "\r\n\r\n198.51.100.1"),
        ("127.0.0.7", b"PROXY TCP4 198.51.100.2 10.0.0.1 4711 443\r\n", "\r\n\r\n198.51.100.2"),
        ("127.0.0.7", b"PROXY UNKNOWN\r\n", "\r\n\r\n127.0.0.7"),
        // A proxy that says nothing is cut, and so is a stranger that speaks like one.
        ("127.0.0.7", b"", ""),
        ("127.0.0.7", b"PROXY NONSENSE\r\n", ""),
        ("127.0.0.1", b"", "\r\n\r\n127.0.0.1"),
    ] {
        let answer = ask(&mut from(address, port).await, begin, "").await;
        assert!(answer.ends_with(wanted) && answer.is_empty() == wanted.is_empty(), "{address} {begin:?}: {answer}");
    }
    let forged = ask(&mut from("127.0.0.1", port).await, &peer, "").await;
    assert!(!forged.contains("200 OK"), "{forged}");

    // One place for each peer behind the proxy.
    let mut first = from("127.0.0.7", port).await;
    first.write_all(&peer).await.unwrap();
    until("its place is taken", async || {
        ask(&mut from("127.0.0.7", port).await, &peer, "").await.is_empty().then_some(())
    })
    .await;
    let other = ask(&mut from("127.0.0.7", port).await, &proxied([198, 51, 100, 3]), "").await;
    assert!(other.ends_with("\r\n\r\n198.51.100.3"), "{other}");
    assert!(ask(&mut first, b"", "").await.ends_with("\r\n\r\n198.51.100.1"));
    stop.cancel();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_that_has_had_its_time_ends_and_its_streams_say_where_to_go_on() {
    let home = tempfile::tempdir().unwrap();
    let settings = "[limits]\nconnection_age = \"1s\"\n";
    let mut service = Service::start_with(home.path(), free_port(), &manual(), settings, "").await;
    let mut watcher = Watcher::everything(&mut service.client).await;
    let ended = loop {
        if let Err(status) = watcher.next().await {
            break status;
        }
    };
    assert_eq!((ended.code(), reason(&ended).as_str()), (tonic::Code::Unavailable, "RESUME"), "{ended:?}");
    assert!(!watcher.cursor.is_empty());
    // The client connects anew by itself, once it has seen the end.
    let client = &mut service.client;
    until("it connects", async || client.register_shipment(bare("fedex", NUMBER)).await.ok()).await;
    until("the stream goes on where it was", async || {
        watcher.open(client, v1::WatchShipmentsRequest::default()).await.ok()?;
        while let Ok(message) = watcher.next().await {
            if message.changes.iter().any(|change| change.name.contains(NUMBER)) {
                return Some(());
            }
        }
        None
    })
    .await;
    service.stop().await;
}

#[tokio::test]
async fn a_peer_that_does_not_read_its_answer_is_cut() {
    let stop = CancellationToken::new();
    let bounds = transport::Bounds { response_timeout: Duration::from_millis(200), ..Config::default().transport() };
    let large = "x".repeat(64 << 20);
    let (size, routes) = (large.len(), axum::Router::new().route("/", get(async move || large)));
    let port = open(false, bounds, routes, &stop);
    let mut peer = from("127.0.0.1", port).await;
    peer.write_all(b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    until("it is cut", async || {
        let ready = peer.ready(tokio::io::Interest::READABLE).await.unwrap();
        (ready.is_read_closed() || ready.is_error()).then_some(())
    })
    .await;
    let mut said = Vec::new();
    let _ = within("what was sent before is read", peer.read_to_end(&mut said)).await;
    assert!(said.len() < size, "it was sent whole");
    stop.cancel();
}

#[tokio::test]
async fn a_connection_without_a_call_ends() {
    let home = tempfile::tempdir().unwrap();
    let settings = "[limits]\nidle_timeout = \"200ms\"\n";
    let service = Service::start_with(home.path(), free_port(), &manual(), settings, "").await;
    let mut idle = TcpStream::connect(service.bound.grpc).await.unwrap();
    idle.write_all(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0").await.unwrap();
    let mut said = Vec::new();
    within("it ends", idle.read_to_end(&mut said)).await.unwrap();
    const GOAWAY: u8 = 7;
    assert!(said.windows(5).any(|bytes| bytes == [0, 0, 8, GOAWAY, 0]), "it is told before: {said:?}");
    service.stop().await;
}

/// What grpcurl does: it watches, and leaves the stream open by which it learned how.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dialogue_that_pauses_is_not_slow_and_what_never_ends_by_itself_holds_up_no_stop() {
    let home = tempfile::tempdir().unwrap();
    let settings = "[limits]\nbody_grace = \"100ms\"\nbody_timeout = \"200ms\"\n";
    let service = Service::start_with(home.path(), free_port(), &manual(), settings, "").await;
    let channel = Channel::from_shared(format!("http://{}", service.bound.grpc)).unwrap().connect().await.unwrap();
    let (ask, asked) = tokio::sync::mpsc::channel(1);
    let request = || ServerReflectionRequest {
        message_request: Some(MessageRequest::ListServices(String::new())),
        ..Default::default()
    };
    ask.send(request()).await.unwrap();
    let mut reflection = ServerReflectionClient::new(channel.clone());
    let told = reflection.server_reflection_info(tokio_stream::wrappers::ReceiverStream::new(asked)).await;
    let mut told = told.unwrap().into_inner();
    told.message().await.unwrap().unwrap();
    let health = HealthCheckRequest { service: String::new() };
    let mut health = HealthClient::new(channel.clone()).watch(health).await.unwrap().into_inner();
    health.message().await.unwrap().unwrap();
    let mut watcher = Watcher::default();
    let wanted = v1::WatchShipmentsRequest {
        heartbeat_interval: Some(prost_types::Duration { seconds: 1, nanos: 0 }),
        ..Default::default()
    };
    watcher.open(&mut TrackingClient::new(channel), wanted).await.unwrap();
    // The beginning, and a heartbeat: longer than a body may take.
    for _ in 0..2 {
        watcher.next().await.unwrap();
    }
    ask.send(request()).await.unwrap();
    told.message().await.unwrap().unwrap();

    let began = tokio::time::Instant::now();
    let stopping = tokio::spawn(async move { service.stop().await });
    let ended = within("health ends", async {
        loop {
            match health.message().await {
                Ok(Some(_)) => {}
                Ok(None) => panic!("it ended in silence"),
                Err(status) => break status,
            }
        }
    })
    .await;
    assert_eq!((ended.code(), reason(&ended).as_str()), (tonic::Code::Unavailable, "RESUME"), "{ended:?}");
    within("it stops", stopping).await.unwrap();
    assert!(began.elapsed() < Duration::from_secs(4), "{:?}: it waited for the drain's end", began.elapsed());
}

/// The address of a link to `server` that lets so many bytes of answers through at each tick, and holds next to none.
async fn slow_link(server: SocketAddr, bytes: usize, tick: Duration) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (near, _) = listener.accept().await.unwrap();
        let far = TcpSocket::new_v4().unwrap();
        far.set_recv_buffer_size(16 * 1024).unwrap();
        let far = far.connect(server).await.unwrap();
        let (mut near_read, mut near_write) = near.into_split();
        let (mut far_read, mut far_write) = far.into_split();
        tokio::spawn(async move { tokio::io::copy(&mut near_read, &mut far_write).await });
        let (mut pace, mut held) = (tokio::time::interval(tick), vec![0; bytes]);
        loop {
            pace.tick().await;
            match far_read.read(&mut held).await {
                Ok(read) if read > 0 => near_write.write_all(&held[..read]).await.unwrap(),
                _ => break,
            }
        }
    });
    address
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_that_wait_for_each_other_on_a_slow_link_are_not_cut() {
    const ANSWERS: usize = 8;
    const SIZE: usize = 256 * 1024;
    let stop = CancellationToken::new();
    let bounds = transport::Bounds { response_timeout: Duration::from_millis(400), ..Config::default().transport() };
    let large = bytes::Bytes::from(vec![7; SIZE]);
    let listener = transport::listen("127.0.0.1:0".parse().unwrap(), 65536).unwrap();
    let address = listener.local_addr().unwrap();
    let port = transport::Port {
        listener,
        bounds: Arc::new(bounds),
        trusted: Trusted::default(),
        proxy_protocol: false,
        certificates: None,
        counts: OfPort::default(),
    };
    let service = transport::GrpcService::new(move |_| {
        let body = tonic::body::Body::new(axum::body::Body::from(large.clone()));
        Box::pin(async move { http::Response::new(body) })
    });
    tokio::spawn(transport::serve_grpc(port, service, std::collections::BTreeMap::new(), stop.clone()));
    // In all it takes four times as long as an answer may be left untaken; the peer itself would take everything at once.
    let socket = TcpStream::connect(slow_link(address, 16 * 1024, Duration::from_millis(12)).await).await.unwrap();
    let mut client = h2::client::Builder::new();
    client.initial_window_size(1 << 20).initial_connection_window_size(16 << 20);
    let (requests, connection) = client.handshake::<_, bytes::Bytes>(socket).await.unwrap();
    tokio::spawn(connection);
    let mut requests = requests.ready().await.unwrap();
    let mut answers = tokio::task::JoinSet::new();
    for _ in 0..ANSWERS {
        let request = http::Request::get(format!("http://{address}/")).body(()).unwrap();
        let answer = requests.send_request(request, true).unwrap().0;
        answers.spawn(async move {
            let (mut body, mut read) = (answer.await.unwrap().into_body(), 0);
            while let Some(part) = within("more comes", body.data()).await {
                let part = part.expect("it is not cut");
                read += part.len();
                body.flow_control().release_capacity(part.len()).unwrap();
            }
            read
        });
    }
    assert_eq!(answers.join_all().await, [SIZE; ANSWERS]);
    stop.cancel();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_and_what_became_of_them_are_counted() {
    let home = tempfile::tempdir().unwrap();
    let settings = "[limits]\nhandshake_timeout = \"200ms\"\n[quotas]\nstreams = 1\n";
    let mut service = Service::start_with(home.path(), free_port(), &manual(), settings, "").await;
    service.client.list_carriers(v1::ListCarriersRequest::default()).await.unwrap();
    let metrics = async || String::from_utf8(fetched(&service.probe("/metrics")).await.body.to_vec()).unwrap();
    let shows = async |line: &str| {
        until(line, async || metrics().await.lines().any(|shown| shown == line).then_some(())).await;
    };
    shows("waybill_connections{port=\"grpc\"} 1").await;
    for (said, reason) in [(&b""[..], "no_greeting"), (b"GET / HTTP/1.1\r\n\r\n", "not_http2")] {
        let mut peer = TcpStream::connect(service.bound.grpc).await.unwrap();
        peer.write_all(said).await.unwrap();
        let _ = within("it is cut", peer.read_to_end(&mut Vec::new())).await;
        shows(&format!("waybill_connections_cut_total{{port=\"grpc\",reason=\"{reason}\"}} 1")).await;
    }
    shows("waybill_connections{port=\"grpc\"} 1").await;
    let watcher = Watcher::everything(&mut service.client.clone()).await;
    Watcher::default().open(&mut service.client.clone(), v1::WatchShipmentsRequest::default()).await.unwrap_err();
    shows("waybill_calls_refused_total{reason=\"quota_streams\"} 1").await;
    drop(watcher);
    service.stop().await;
}
