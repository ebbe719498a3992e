//! A thousand subscribers that read nothing beside a thousand that do.

use std::time::{Duration, Instant};

use super::processes::Process;
use super::subscribers::{Stalled, Subscribers};
use super::table::{self, Target};

const HEALTHY: usize = 1000;
const STALLED: usize = 1000;
/// Enough to fill every buffer of who does not read.
const FLOOD: usize = 12;
const ROUNDS: usize = 7;
const EVENTS: usize = 10;

pub(crate) async fn run() {
    let home = tempfile::tempdir().unwrap();
    let mut service = Process::role("service", &[&home.path().display().to_string()]);
    let healthy = Subscribers::open(service.grpc, HEALTHY, true).await;
    flood(&mut service, &healthy).await;
    let mut without = Vec::new();
    for _ in 0..ROUNDS {
        without.push(p99(&mut service, &healthy).await);
    }
    let before = service.resident();
    let mut stalled = Vec::new();
    for _ in 0..STALLED {
        stalled.push(Stalled::open(service.grpc).await);
    }
    let began = Instant::now();
    flood(&mut service, &healthy).await;
    // Before any of them is evicted.
    let heap = (service.resident() as f64 - before as f64) / 1024.0 / STALLED as f64;
    let queued = send_queues(service.grpc);
    let mut with = Vec::new();
    for _ in 0..ROUNDS {
        with.push(p99(&mut service, &healthy).await);
    }
    let measured = began.elapsed();
    let pairs: Vec<_> = with.iter().copied().zip(without).collect();
    let row = format!("p99 of {HEALTHY} subscribers, {STALLED} more stalled (subject) or not there (peer)");
    table::compare(&row, "ms", &pairs, Target::AtLeast(0.67));
    table::figure("memory of a stalled subscriber", "KiB", [heap], Target::AtMost(128.0));
    let row = format!("its socket: bytes waiting at the server ({} of {STALLED} have some)", queued.len());
    table::figure(&row, "KiB", queued, Target::AtMost(128.0));

    // Evicted, each of them, and not before its time.
    let evicted = loop {
        healthy.rest(Duration::from_millis(200)).await;
        let evicted = service.metric("waybill_watch_evictions_total").await;
        if evicted >= STALLED as f64 || began.elapsed() > Duration::from_secs(90) {
            break evicted;
        }
    };
    let row =
        format!("seconds until {evicted} of {STALLED} were evicted (measured after {:.1})", measured.as_secs_f64());
    table::figure(&row, "s", [began.elapsed().as_secs_f64()], Target::AtMost(45.0));
    let heap = (service.resident() as f64 - before as f64) / 1024.0 / STALLED as f64;
    table::figure("memory of an evicted subscriber that keeps its connection", "KiB", [heap], Target::None);
    drop(stalled);
}

async fn flood(service: &mut Process, healthy: &Subscribers) {
    for _ in 0..FLOOD {
        healthy.until(64 * HEALTHY as u64, || service.tell("burst 64")).await;
    }
}

/// Milliseconds from the telling of a change until it has reached the last but ten of a thousand.
async fn p99(service: &mut Process, healthy: &Subscribers) -> f64 {
    let mut all = Vec::new();
    for _ in 0..EVENTS {
        all.extend(healthy.latencies(HEALTHY as u64, || service.tell("burst 1")).await);
    }
    all.sort();
    all[all.len() * 99 / 100].as_secs_f64() * 1e3
}

/// What waits in the server's sockets, in KiB, of those where something waits.
fn send_queues(port: u16) -> Vec<f64> {
    let table = std::fs::read_to_string("/proc/net/tcp").unwrap();
    let queue = |line: &str| {
        let mut words = line.split_whitespace().skip(1);
        let local = words.next()?.rsplit_once(':')?.1;
        let (queued, _) = words.nth(2)?.split_once(':')?;
        let queued = u64::from_str_radix(queued, 16).ok()?;
        (u16::from_str_radix(local, 16).ok()? == port && queued > 0).then_some(queued as f64 / 1024.0)
    };
    table.lines().skip(1).filter_map(queue).collect()
}
