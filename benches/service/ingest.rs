//! Pushes, against an axum handler that reads the body and answers: until they are acknowledged, which means durable, and
//! until they are part of their timelines and archived.

use std::time::{Duration, Instant};

use super::posts::{Posts, requests};
use super::processes::Process;
use super::sample::{SCANS, account};
use super::table::{self, Target};

/// Fewer than may wait for the workers: what does not fit would be taken up only when its lease ends.
const PUSHES: usize = 1000;
const CONNECTIONS: usize = 128;
const PAIRS: usize = 7;

/// A second after its first body a pack is written, and its pushes leave the inbox: so long the server's work is counted
/// after everything is read. Idle it has none.
const ARCHIVED: Duration = Duration::from_millis(1500);

pub(crate) async fn run() {
    acknowledged().await;
    read().await;
}

/// What counts is all that the server does until the last push is answered. Behind the answers one worker, the least there
/// can be, goes on reading; what it has not read by then is read before the next round and does not count.
async fn acknowledged() {
    let home = tempfile::tempdir().unwrap();
    let service = Process::serve(home.path(), &format!("inbox.workers = 1\n{}", account())).await;
    let row = format!("push of 8 scans, {CONNECTIONS} connections, until acknowledged (durable), one worker reading");
    compare(&row, &service, Target::AtLeast(0.3), Duration::ZERO, async |_| true).await;
}

/// What counts of the server's work is all until every push is part of its timeline, archived and out of the inbox; of the
/// time, until the timelines are.
async fn read() {
    let home = tempfile::tempdir().unwrap();
    let service = Process::serve(home.path(), &format!("inbox.workers = 64\n{}", account())).await;
    let row = format!("push of 8 scans, {CONNECTIONS} connections, until it is part of its timeline");
    compare(&row, &service, Target::AtLeast(0.1), ARCHIVED, async |pushes| is_read(&service, pushes).await).await;
}

/// Whether so many pushes are part of their timelines.
async fn is_read(service: &Process, pushes: usize) -> bool {
    service.metric("waybill_events_total").await >= (pushes * SCANS) as f64
}

async fn compare(row: &str, service: &Process, target: Target, after: Duration, done: impl AsyncFn(usize) -> bool) {
    let axum = Process::role("axum", &[]);
    let (mut cpu, mut wall) = (Vec::new(), Vec::new());
    for pair in 0..=PAIRS {
        let pushes = requests(pair * PUSHES..(pair + 1) * PUSHES);
        let theirs = side(&axum, pushes.clone(), Duration::ZERO, async || true).await;
        let ours = side(service, pushes, after, async || done((pair + 1) * PUSHES).await).await;
        let began = Instant::now();
        while !is_read(service, (pair + 1) * PUSHES).await {
            assert!(began.elapsed() < Duration::from_secs(120), "not everything was read");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        if pair > 0 {
            cpu.push((ours.0, theirs.0));
            wall.push((ours.1, theirs.1));
        }
    }
    table::compare(&format!("{row}: processor time of the server"), "µs", &cpu, target);
    table::compare(&format!("{row}: time per push, client on the same cores"), "µs", &wall, Target::None);
}

/// Microseconds per push: of the server's processor time, and of the wall's.
async fn side(server: &Process, pushes: Vec<Vec<u8>>, after: Duration, done: impl AsyncFn() -> bool) -> (f64, f64) {
    let mut posts = Posts::open(server.http, CONNECTIONS).await;
    let (cpu, began) = (server.cpu(), Instant::now());
    posts.send(pushes).await;
    while !done().await {
        assert!(began.elapsed() < Duration::from_secs(120), "not everything was read");
        // Seldom: showing the metrics is on the server's account.
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let wall = began.elapsed();
    tokio::time::sleep(after).await;
    ((server.cpu() - cpu) as f64 / 1e3 / PUSHES as f64, wall.as_micros() as f64 / PUSHES as f64)
}
