//! Pushes until they are acknowledged, which means that Redis has them in its append-only file, against a bare loop that
//! appends the same bytes to a stream by one script each, as many at once.

use std::time::{Duration, Instant};

use super::peers::STREAM;
use super::posts::{Posts, requests};
use super::processes::{Process, ran};
use super::sample::{SCANS, account};
use super::server::RedisServer;
use super::setting;
use super::table::{self, Target};

/// Fewer than may wait for the workers: what does not fit would be taken up only when its lease ends.
const PUSHES: usize = 1000;
const AT_ONCE: usize = 128;
const PAIRS: usize = 7;

/// Behind the answers one worker, the least there can be, goes on reading; what it has not read by then is read before the
/// next round and does not count.
pub(crate) async fn run() {
    let (server, home) = (setting::server().await, tempfile::tempdir().unwrap());
    let service = setting::service(&server, home.path(), &format!("inbox.workers = 1\n{}", account())).await;
    let mut bare = Process::role("append", &[&server.url()]);
    let mut pairs = Vec::new();
    for pair in 0..=PAIRS {
        let theirs = appended(&mut bare, &server).await;
        let ours = acknowledged(&service, &server, requests(pair * PUSHES..(pair + 1) * PUSHES)).await;
        let began = Instant::now();
        while service.metric("waybill_events_total").await < ((pair + 1) * PUSHES * SCANS) as f64 {
            assert!(began.elapsed() < Duration::from_secs(120), "not everything was read");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        if pair > 0 {
            pairs.push((ours, theirs));
        }
    }
    let part = |part: usize| pairs.iter().map(|(ours, theirs)| (ours[part], theirs[part])).collect::<Vec<_>>();
    let row =
        format!("push of 8 scans until acknowledged (durable), one worker reading; peer: EVALSHA, {AT_ONCE} at once");
    table::compare(&format!("{row}: processor time, Redis's too"), "µs", &part(0), Target::AtLeast(0.4));
    table::compare(&format!("{row}: processor time of Redis"), "µs", &part(1), Target::None);
    table::compare(&format!("{row}: time, HTTP client on the same cores"), "µs", &part(2), Target::None);
}

/// Microseconds per push: all processor time, Redis's part of it, and the wall's time.
async fn acknowledged(service: &Process, server: &RedisServer, pushes: Vec<Vec<u8>>) -> [f64; 3] {
    let mut posts = Posts::open(service.http, AT_ONCE).await;
    let before = (service.cpu(), ran(server.id()), Instant::now());
    posts.send(pushes).await;
    cost(service, server, before)
}

async fn appended(bare: &mut Process, server: &RedisServer) -> [f64; 3] {
    let () = server.ask(&format!("DEL {STREAM}")).await;
    let before = (bare.cpu(), ran(server.id()), Instant::now());
    bare.tell(&format!("{PUSHES} {AT_ONCE}"));
    assert_eq!(bare.answer(), "done");
    cost(bare, server, before)
}

fn cost(process: &Process, server: &RedisServer, (cpu, redis, began): (u64, u64, Instant)) -> [f64; 3] {
    let wall = began.elapsed().as_micros() as f64;
    let redis = (ran(server.id()) - redis) as f64 / 1e3;
    let all = (process.cpu() - cpu) as f64 / 1e3 + redis;
    [all, redis, wall].map(|cost| cost / PUSHES as f64)
}
