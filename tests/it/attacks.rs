//! Attacks with real sockets on the real process, with the limits that it has by default: each attacker is cut within 10 s,
//! memory stays, and those who call meanwhile notice nothing.

mod shapes;
mod wire;

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tokio::task::JoinSet;
use tokio::time::{Instant, MissedTickBehavior, interval, timeout};
use waybill::clock::Clock;
use waybill::proto::v1;
use waybill::simulate::Options;

use crate::harness::{
    Client, GENEROUS, Process, accounts_with, bare, fedex_push, fedex_scan, free_port, get, manual, post, simulate,
    simulate_with, until, within,
};
use shapes::{Again, Port, Shape};

/// Attackers are to be cut by then.
const CUT: Duration = Duration::from_secs(10);

/// Attackers of each shape at a time.
const ATTACKERS: usize = 3;

/// How often one that was cut comes again.
const PACE: Duration = Duration::from_secs(2);

/// How long they keep coming.
const ATTACK: Duration = Duration::from_secs(12);

/// Calls of the healthy in a second.
const RATE: u32 = 50;

const NUMBER: &str = "776001000001";

/// A connection from an address of the attackers: they are not who calls.
async fn attacker(port: u16) -> std::io::Result<TcpStream> {
    let socket = TcpSocket::new_v4()?;
    socket.bind("127.0.0.66:0".parse().unwrap())?;
    socket.connect(SocketAddr::from(([127, 0, 0, 1], port))).await
}

/// Attacks once; how long the connection lived.
async fn attack(shape: &Shape, port: u16) -> Duration {
    let began = Instant::now();
    let Ok(stream) = attacker(port).await else { return began.elapsed() };
    let (mut read, mut write) = stream.into_split();
    let writing = async {
        write.write_all(&shape.opening).await?;
        let mut drip = interval(Duration::from_millis(100));
        // As fast as one machine lets it, and the test has the same machine as the service.
        let mut flood = interval(Duration::from_millis(20));
        let mut streams = (0..).map(|number| 2 * number + 1);
        loop {
            match &shape.again {
                Again::Nothing => std::future::pending().await,
                Again::Drip(bytes) => {
                    drip.tick().await;
                    write.write_all(bytes).await?;
                }
                Again::Flood(bytes) => {
                    flood.tick().await;
                    write.write_all(bytes).await?;
                }
                Again::Calls(call) => {
                    flood.tick().await;
                    let calls: Vec<u8> = streams.by_ref().take(100).flat_map(call).collect();
                    write.write_all(&calls).await?;
                }
            }
        }
    };
    let reading = async {
        let mut buffer = vec![0; 64 * 1024];
        while matches!(read.read(&mut buffer).await, Ok(1..)) {}
    };
    let attack = async {
        let ended: std::io::Result<()> = tokio::select! {
            () = reading => Ok(()),
            ended = writing => ended,
        };
        // What it writes is taken no more: it is cut as well.
        drop(ended);
    };
    let _ = timeout(CUT * 2, attack).await;
    began.elapsed()
}

/// Resident memory of the process, in KiB.
fn resident(process: &Process) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", process.id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

/// Calls at a steady rate until it is dropped; counts those that are answered in time.
fn healthy(client: &Client) -> (JoinSet<()>, Arc<AtomicUsize>) {
    let answered = Arc::new(AtomicUsize::new(0));
    let (client, count) = (client.clone(), Arc::clone(&answered));
    let mut calls = JoinSet::new();
    calls.spawn(async move {
        let mut due = interval(Duration::from_secs(1) / RATE);
        due.set_missed_tick_behavior(MissedTickBehavior::Burst);
        let mut calls = JoinSet::new();
        loop {
            due.tick().await;
            while calls.try_join_next().is_some() {}
            let (mut client, count) = (client.clone(), Arc::clone(&count));
            calls.spawn(async move {
                let request =
                    v1::GetShipmentRequest { name: format!("shipments/fedex/{NUMBER}"), ..Default::default() };
                if matches!(timeout(Duration::from_secs(2), client.get_shipment(request)).await, Ok(Ok(_))) {
                    count.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    });
    (calls, answered)
}

/// Calls answered in a second, counted for a while.
async fn goodput(answered: &AtomicUsize, during: impl Future<Output = ()>) -> f64 {
    let (before, began) = (answered.load(Ordering::Relaxed), Instant::now());
    during.await;
    (answered.load(Ordering::Relaxed) - before) as f64 / began.elapsed().as_secs_f64()
}

/// A while in which nothing is waited for but time: goodput is a count per time.
async fn window() {
    let mut ticks = interval(Duration::from_secs(3));
    ticks.tick().await;
    ticks.tick().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn attackers_are_cut_while_those_who_call_notice_nothing() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    let mut process = Process::new(home.path(), free_port(), "", &accounts_with(&simulation, GENEROUS));
    process.start().await;
    let mut client = process.client().await;
    client.register_shipment(bare("fedex", NUMBER)).await.unwrap();
    let (calls, answered) = healthy(&client);
    until("calls are answered", async || (answered.load(Ordering::Relaxed) > 20).then_some(())).await;

    let before = goodput(&answered, window()).await;
    let memory = resident(&process);
    let mut attackers = JoinSet::new();
    let end = Instant::now() + ATTACK;
    for shape in shapes::all() {
        let shape = Arc::new(shape);
        let port = if shape.port == Port::Grpc { process.grpc } else { process.http };
        for _ in 0..ATTACKERS {
            let shape = Arc::clone(&shape);
            attackers.spawn(async move {
                let mut longest = Duration::ZERO;
                let mut pace = interval(PACE);
                pace.set_missed_tick_behavior(MissedTickBehavior::Delay);
                while Instant::now() < end {
                    pace.tick().await;
                    longest = longest.max(attack(&shape, port).await);
                }
                (shape.name, longest)
            });
        }
    }
    let mut most = memory;
    let mut lives = Vec::new();
    let under_attack = goodput(&answered, async {
        let mut look = interval(Duration::from_millis(100));
        loop {
            tokio::select! {
                ended = attackers.join_next() => match ended {
                    Some(life) => lives.push(life.unwrap()),
                    None => break,
                },
                _ = look.tick() => most = most.max(resident(&process)),
            }
        }
    })
    .await;
    let after = goodput(&answered, window()).await;
    drop(calls);

    let late: Vec<_> = lives.iter().filter(|(_, life)| *life > CUT).collect();
    assert!(late.is_empty(), "not cut in time: {late:?}");
    let grown = (most - memory) / 1024;
    assert!(grown <= 64, "memory grew by {grown} MiB");
    let quiet = before.min(after);
    assert!(
        under_attack >= 0.8 * quiet,
        "{under_attack:.1} calls a second under attack, {before:.1} and {after:.1} else"
    );
    println!("goodput {before:.1} {under_attack:.1} {after:.1} calls/s, memory +{grown} MiB");
    process.terminate().await;
    assert_eq!(process.wait().await.code(), Some(0), "{:?}", process.said());
}

/// Connections that come and go as fast as they can, some with a greeting: each costs an accept and a close.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_flood_of_connections_is_closed_at_the_door() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    // A low rate and a burst of a second: on a busy machine no flood is large.
    let settings = "[limits]\nconnections_per_peer = 10\nconnection_rate_per_peer = 20\n";
    let mut process = Process::new(home.path(), free_port(), settings, &accounts_with(&simulation, GENEROUS));
    process.start().await;
    let mut client = process.client().await;
    client.register_shipment(bare("fedex", NUMBER)).await.unwrap();
    let (calls, answered) = healthy(&client);
    until("calls are answered", async || (answered.load(Ordering::Relaxed) > 20).then_some(())).await;
    let quiet = goodput(&answered, window()).await;
    let memory = resident(&process);

    let (began, end) = (Instant::now(), Instant::now() + Duration::from_secs(5));
    let mut flood = JoinSet::new();
    for port in [process.grpc, process.http] {
        for opening in [Vec::new(), wire::greeting(&[])] {
            flood.spawn(async move {
                let mut came = 0_usize;
                // As fast as one machine lets it, and leaves it to the service, too.
                let mut pace = interval(Duration::from_millis(1));
                pace.set_missed_tick_behavior(MissedTickBehavior::Delay);
                while Instant::now() < end {
                    pace.tick().await;
                    came += match attacker(port).await {
                        Ok(mut stream) => {
                            let _ = stream.write_all(&opening).await;
                            1
                        }
                        // Closed before it was known to be open.
                        Err(error) => usize::from(error.kind() == std::io::ErrorKind::ConnectionReset),
                    };
                }
                came
            });
        }
    }
    let mut came = 0;
    let under_attack = goodput(&answered, async {
        while let Some(one) = flood.join_next().await {
            came += one.unwrap();
        }
    })
    .await;
    let lasted = began.elapsed().as_secs_f64();
    drop(calls);
    // Of each port 20 at once and 20 a second.
    let let_in = 2.0 * 20.0 * (lasted + 1.0) + 2.0;
    assert!(came as f64 > 1.5 * let_in, "{came} came: that was no flood");
    let closed = until("the others were closed at the door", async || {
        let shown = String::from_utf8(get(&process.probe("/metrics")).await.body.to_vec()).unwrap();
        let lines = shown.lines().filter(|line| line.starts_with("waybill_connections_cut_total{"));
        let too_fast = lines.filter(|line| line.contains("\"too_fast\"")).filter_map(|line| line.rsplit(' ').next());
        let closed: f64 = too_fast.map(|count| count.parse::<f64>().unwrap()).sum();
        (closed >= came as f64 - let_in).then_some(closed)
    })
    .await;
    assert!(under_attack >= 0.8 * quiet, "{under_attack:.1} calls a second under attack, {quiet:.1} else");
    let grown = resident(&process).saturating_sub(memory) / 1024;
    assert!(grown <= 64, "memory grew by {grown} MiB");
    println!("{came} connections, {closed} closed at the door, goodput {quiet:.1} {under_attack:.1}, +{grown} MiB");
    process.terminate().await;
    assert_eq!(process.wait().await.code(), Some(0), "{:?}", process.said());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn bombs_and_deep_bodies_are_refused_or_set_aside() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    let mut process = Process::new(home.path(), free_port(), "", &accounts_with(&simulation, GENEROUS));
    process.start().await;
    let memory = resident(&process);
    let url = process.url("/webhooks/fedex");
    // 64 KiB that would unpack to as much as anybody likes.
    let bomb = vec![0x1f; 64 * 1024];
    for encoding in ["gzip", "br", "zstd", "deflate, gzip"] {
        assert_eq!(post(&url, &[("content-encoding", encoding)], bomb.clone()).await.status, 415, "{encoding}");
    }
    // Signed by the carrier, so it is kept: reading it must not exhaust the stack.
    let deep = "[".repeat(512 * 1024);
    assert_eq!(fedex_push(&url, &simulation, deep).await.status, 200);
    let deep = format!("{}1{}", "{\"trackResults\":".repeat(50_000), "}".repeat(50_000));
    assert_eq!(fedex_push(&url, &simulation, deep).await.status, 200);
    // Whatever is made of them, it goes on with what comes behind.
    let mut client = process.client().await;
    client.register_shipment(bare("fedex", NUMBER)).await.unwrap();
    // Of today: it belongs to the shipment that was registered now.
    let time = Clock::system().now().strftime("%Y-%m-%dT%H:%M:%S+00:00").to_string();
    let scan = fedex_scan(NUMBER, "PU", "Picked up", &time).to_string();
    assert_eq!(fedex_push(&url, &simulation, scan).await.status, 200);
    until("the push behind them is in its timeline", async || {
        let request = v1::GetShipmentRequest { name: format!("shipments/fedex/{NUMBER}"), ..Default::default() };
        let shipment = client.get_shipment(request).await.unwrap().into_inner();
        (!shipment.events.is_empty()).then_some(())
    })
    .await;
    let grown = resident(&process).saturating_sub(memory) / 1024;
    assert!(grown <= 64, "memory grew by {grown} MiB");
    process.terminate().await;
    assert_eq!(process.wait().await.code(), Some(0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_peer_cannot_take_all_places() {
    let home = tempfile::tempdir().unwrap();
    let settings = "[limits]\nconnections = 20\nconnections_per_peer = 18\nhandshake_timeout = \"30s\"\n";
    let mut process = Process::new(home.path(), free_port(), settings, "");
    process.start().await;
    let mut client = process.client().await;
    let mut open = Vec::new();
    for _ in 0..40 {
        open.push(attacker(process.grpc).await.unwrap());
    }
    // The 22 that are too many are closed at once, long before the time-out.
    let mut closed = JoinSet::new();
    for mut stream in open {
        closed.spawn(async move { drop(stream.read_to_end(&mut Vec::new()).await) });
    }
    for _ in 0..22 {
        within("one too many is closed", closed.join_next()).await.unwrap().unwrap();
    }
    // Who comes now takes the places of the greedy.
    for _ in 0..6 {
        let mut other = process.client().await;
        other.list_carriers(v1::ListCarriersRequest::default()).await.unwrap();
        client.list_carriers(v1::ListCarriersRequest::default()).await.unwrap();
    }
    process.kill().await;
}

/// Of the stop: streams end with their cursor, what is half open holds up nothing.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sigterm_with_a_thousand_streams_and_half_open_peers_ends_in_time() {
    const CONNECTIONS: usize = 10;
    const STREAMS: usize = 100;
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate_with(&clock, None, Options::default()).await;
    let mut process = Process::new(home.path(), free_port(), "", &accounts_with(&simulation, GENEROUS));
    process.start().await;
    let mut streams = JoinSet::new();
    let (opened, is_open) = tokio::sync::watch::channel(0);
    let opened = Arc::new(opened);
    for _ in 0..CONNECTIONS {
        let client = process.client().await;
        for _ in 0..STREAMS {
            let (mut client, opened) = (client.clone(), Arc::clone(&opened));
            streams.spawn(async move {
                let stream = client.watch_shipments(v1::WatchShipmentsRequest::default()).await;
                let mut stream = stream.unwrap().into_inner();
                let mut cursor = String::new();
                loop {
                    match stream.message().await {
                        Ok(Some(message)) => {
                            if cursor.is_empty() {
                                opened.send_modify(|count| *count += 1);
                            }
                            cursor = message.cursor;
                        }
                        Ok(None) => panic!("a stream ended in silence"),
                        Err(status) => return (status, cursor),
                    }
                }
            });
        }
    }
    let mut is_open = is_open;
    within("all streams are open", is_open.wait_for(|count| *count == CONNECTIONS * STREAMS)).await.unwrap();
    let mut peers = Vec::new();
    for shape in shapes::all().into_iter().filter(|shape| matches!(shape.again, Again::Nothing)) {
        let port = if shape.port == Port::Grpc { process.grpc } else { process.http };
        let mut stream = attacker(port).await.unwrap();
        stream.write_all(&shape.opening).await.unwrap();
        peers.push(stream);
    }
    let began = Instant::now();
    process.terminate().await;
    while let Some(ended) = within("every stream ends", streams.join_next()).await {
        let (status, cursor) = ended.unwrap();
        assert_eq!(crate::harness::reason(&status), "RESUME", "{status:?}");
        assert!(!cursor.is_empty());
    }
    assert_eq!(process.wait().await.code(), Some(0), "{:?}", process.said());
    assert!(began.elapsed() < Duration::from_secs(10), "it took {:?}", began.elapsed());
    assert!(peers.len() >= 8, "half-open peers of several shapes were there");
}
