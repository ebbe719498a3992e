//! Pushes until they are acknowledged, which means that Redis has them in its append-only file, against a bare loop that
//! appends the same bytes to a stream by one script each, as many at once; and what a stock axum service that does nothing
//! but that reaches of it.

use std::time::Duration;

use super::peers::STREAM;
use super::posts::{Posts, requests};
use super::processes::Process;
use super::sample::{SCANS, account};
use super::server::RedisServer;
use super::setting::{self, Costs};
use super::table::{self, Target};

/// Fewer than may wait for the workers: what does not fit would be taken up only when its lease ends.
const PUSHES: usize = 1000;
const AT_ONCE: usize = 128;
const PAIRS: usize = 7;

/// Behind the answers one worker, the least there can be, goes on reading. That is no part of acknowledging: what it has
/// read by the last answer is taken off, at the price that reading the rest has when nothing else is done.
pub(crate) async fn run() {
    let (server, home) = (setting::server().await, tempfile::tempdir().unwrap());
    let service = setting::service(&server, home.path(), &format!("inbox.workers = 1\n{}", account())).await;
    let mut bare = Process::role("append", &[&server.url()]);
    let stock = Process::role("posts", &[&server.url()]);
    let (mut pairs, mut stock_pairs, mut readings) = (Vec::new(), Vec::new(), Vec::new());
    for pair in 0..=PAIRS {
        let theirs = appended(&mut bare, &server).await;
        let mut posts = Posts::open(service.http, AT_ONCE).await;
        let pushes = requests(pair * PUSHES..(pair + 1) * PUSHES);
        let began = Costs::now(&service, &server);
        posts.send(pushes).await;
        let answered = Costs::now(&service, &server);
        let left = ((pair + 1) * PUSHES) as f64 - pushes_read(&service).await;
        while pushes_read(&service).await < ((pair + 1) * PUSHES) as f64 {
            assert!(began.wall.elapsed() < Duration::from_secs(120), "not everything was read");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let (all, rest) = (answered.since(&began), Costs::now(&service, &server).since(&answered));
        let meanwhile = (PUSHES as f64 - left).max(0.0);
        let part = |part: usize| (all[part] - rest[part] / left.max(1.0) * meanwhile) / PUSHES as f64;

        let mut posts = Posts::open(stock.http, AT_ONCE).await;
        let pushes = requests(pair * PUSHES..(pair + 1) * PUSHES);
        let began = Costs::now(&stock, &server);
        posts.send(pushes).await;
        let stocks = Costs::now(&stock, &server).since(&began)[0] / PUSHES as f64;
        if pair > 0 {
            stock_pairs.push((stocks, theirs[0]));
            pairs.push(([part(0), part(1), all[2] / PUSHES as f64], theirs));
            readings.push(rest[0] / left.max(1.0));
        }
    }
    let part = |part: usize| pairs.iter().map(|(ours, theirs)| (ours[part], theirs[part])).collect::<Vec<_>>();
    let row =
        format!("push of 8 scans until acknowledged (durable), one worker reading; peer: EVALSHA, {AT_ONCE} at once");
    table::compare(&format!("{row}: processor time, Redis's too"), "µs", &part(0), Target::AtLeast(0.4));
    table::compare(&format!("{row}: processor time of Redis"), "µs", &part(1), Target::None);
    table::compare(&format!("{row}: time, HTTP client on the same cores"), "µs", &part(2), Target::None);
    let row = format!("the same append by a stock axum service; peer: EVALSHA, {AT_ONCE} at once");
    table::compare(&format!("{row}: processor time, Redis's too"), "µs", &stock_pairs, Target::None);
    table::figure("reading such a push: processor time, Redis's too", "µs", readings, Target::None);
}

async fn pushes_read(service: &Process) -> f64 {
    service.metric("waybill_events_total").await / SCANS as f64
}

async fn appended(bare: &mut Process, server: &RedisServer) -> [f64; 3] {
    let () = server.ask(&format!("DEL {STREAM}")).await;
    let began = Costs::now(bare, server);
    bare.tell(&format!("{PUSHES} {AT_ONCE}"));
    assert_eq!(bare.answer(), "done");
    Costs::now(bare, server).since(&began).map(|cost| cost / PUSHES as f64)
}
