//! This program as a server of its own: it says its ports, then does what it is told line by line.

use std::io::BufRead as _;
use std::path::Path;
use std::sync::Arc;

use prost::Message as _;
use tokio::net::TcpListener;
use tokio::sync::{broadcast, oneshot};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use waybill::clock::Clock;
use waybill::config::{Config, Variables};
use waybill::proto::{Encoded, v1};
use waybill::serve;
use waybill::store::Store as _;
use waybill::store::embedded::{Embedded, Options};

use super::peers::{Stock, bare_axum};
use super::processes::configuration;
use super::sample::Sample;

/// As long as the cursors of the service.
const CURSOR: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

pub(crate) fn play(role: &str, arguments: &[String]) {
    // As `waybill serve`, and as `#[tokio::main]`.
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        match role {
            "stock" => stock().await,
            "axum" => axum().await,
            "service" => service(Path::new(&arguments[0])).await,
            _ => panic!("no role is called {role}"),
        }
    });
}

/// Lines of standard input, read on a thread of their own.
fn lines() -> tokio::sync::mpsc::Receiver<String> {
    let (sender, receiver) = tokio::sync::mpsc::channel(64);
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines() {
            if sender.blocking_send(line.unwrap()).is_err() {
                return;
            }
        }
        // Whoever told us has ended.
        std::process::exit(0);
    });
    receiver
}

/// The number of changes in "burst 64".
fn burst(line: &str) -> usize {
    line.strip_prefix("burst ").unwrap_or_else(|| panic!("not understood: {line}")).parse().unwrap()
}

async fn stock() {
    let sample = Sample::take().await;
    let shown = sample.shown();
    let (changes, _) = broadcast::channel(4096);
    let stock =
        Stock { shipment: Encoded::new(shown.public.clone(), shown.freshness.clone()), changes: changes.clone() };
    let port = stock.serve(TcpListener::bind("127.0.0.1:0").await.unwrap());
    println!("{port} 0 0");
    let change = v1::Change::decode(&*sample.change).unwrap();
    let message = v1::WatchShipmentsResponse { changes: vec![change], cursor: CURSOR.to_owned(), ..Default::default() };
    let mut told = lines();
    while let Some(line) = told.recv().await {
        for _ in 0..burst(&line) {
            let _ = changes.send(message.clone());
        }
    }
}

async fn axum() {
    let port = bare_axum(TcpListener::bind("127.0.0.1:0").await.unwrap());
    println!("0 {port} 0");
    while lines().recv().await.is_some() {}
}

/// The whole service on a store that this role writes to as well: a burst is so many commits at once.
async fn service(home: &Path) {
    let sample = Sample::take().await;
    let store = Arc::new(Embedded::open(&home.join("store"), Options::default()).unwrap());
    let text = configuration(home, [0; 3], "");
    let config = Config::parse(Some(("bench".as_ref(), &text)), &Variables::new()).unwrap();
    let (bound, is_bound) = oneshot::channel();
    let service = serve::run_on(store.clone(), config, Clock::system(), CancellationToken::new(), |addresses| {
        let _ = bound.send(addresses);
    });
    tokio::spawn(async move { service.await.unwrap() });
    let bound = is_bound.await.unwrap();
    println!("{} {} {}", bound.grpc.port(), bound.http.port(), bound.metrics.port());
    let (mut told, mut revisions) = (lines(), Vec::<u64>::new());
    while let Some(line) = told.recv().await {
        let count = burst(&line);
        revisions.resize(revisions.len().max(count), 0);
        let mut flying = JoinSet::new();
        for (serial, revision) in revisions.iter_mut().enumerate().take(count) {
            let (store, commit) = (Arc::clone(&store), sample.commit(serial, (*revision > 0).then_some(*revision)));
            *revision += 1;
            flying.spawn(async move { store.commit(commit).await.unwrap() });
        }
        flying.join_all().await;
    }
}
