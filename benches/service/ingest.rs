//! Pushes that are taken durably and become part of a timeline, against an axum handler that reads the body and answers.

use std::time::{Duration, Instant};

use super::posts::{Posts, requests};
use super::processes::Process;
use super::sample::{SCANS, account};
use super::table::{self, Target};

/// Fewer than may wait for the workers: what does not fit would be taken up only when its lease ends.
const PUSHES: usize = 1000;
const CONNECTIONS: usize = 128;
const PAIRS: usize = 7;

pub(crate) async fn run() {
    let home = tempfile::tempdir().unwrap();
    let service = Process::serve(home.path(), &format!("inbox.workers = 64\n{}", account())).await;
    let axum = Process::role("axum", &[]);
    let (mut cpu, mut wall) = (Vec::new(), Vec::new());
    for pair in 0..=PAIRS {
        let pushes = requests(pair * PUSHES..(pair + 1) * PUSHES);
        let events = ((pair + 1) * PUSHES * SCANS) as f64;
        let theirs = side(&axum, pushes.clone(), async || true).await;
        let ours = side(&service, pushes, async || service.metric("waybill_events_total").await >= events).await;
        if pair > 0 {
            cpu.push((ours.0, theirs.0));
            wall.push((ours.1, theirs.1));
        }
    }
    let row = format!("push of 8 scans, {CONNECTIONS} connections, until it is part of its timeline");
    table::compare(&format!("{row}: processor time of the server"), "µs", &cpu, Target::AtLeast(0.3));
    table::compare(&format!("{row}: time per push, client on the same cores"), "µs", &wall, Target::None);
}

/// Microseconds per push: of the server's processor time, and of the wall's.
async fn side(server: &Process, pushes: Vec<Vec<u8>>, done: impl AsyncFn() -> bool) -> (f64, f64) {
    let mut posts = Posts::open(server.http, CONNECTIONS).await;
    let (cpu, began) = (server.cpu(), Instant::now());
    posts.send(pushes).await;
    while !done().await {
        assert!(began.elapsed() < Duration::from_secs(120), "not everything was read");
        // Seldom: showing the metrics is on the server's account.
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    ((server.cpu() - cpu) as f64 / 1e3 / PUSHES as f64, began.elapsed().as_micros() as f64 / PUSHES as f64)
}
