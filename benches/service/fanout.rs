//! Every change to 1,000 subscribers, each on a connection of its own, against a stock tonic broadcast with prost.

use super::processes::Process;
use super::subscribers::Subscribers;
use super::table::{self, Target};

const SUBSCRIBERS: usize = 1000;
const PAIRS: usize = 7;

pub(crate) async fn run() {
    let home = tempfile::tempdir().unwrap();
    let mut service = Process::role("service", &[&home.path().display().to_string()]);
    let mut stock = Process::role("stock", &[]);
    let subject = Subscribers::open(service.grpc, SUBSCRIBERS, true).await;
    let peer = Subscribers::open(stock.grpc, SUBSCRIBERS, false).await;
    let mut events = 0.0;
    let encodes = service.metric("waybill_watch_encodes_total").await;
    for (changes, rounds) in [(1, 20), (64, 5)] {
        let mut pairs = Vec::new();
        for pair in 0..=PAIRS {
            let ours = side(&mut service, &subject, changes, rounds).await;
            let theirs = side(&mut stock, &peer, changes, rounds).await;
            events += (changes * rounds) as f64;
            if pair > 0 {
                pairs.push((ours, theirs));
            }
        }
        let row = format!(
            "fan-out to {SUBSCRIBERS} connections, {changes} at a time: processor time per change and subscriber"
        );
        table::compare(&row, "µs", &pairs, Target::AtLeast(1.2));
    }
    let encodes = (service.metric("waybill_watch_encodes_total").await - encodes) / events;
    table::figure("fan-out: encodes per change", "", [encodes], Target::AtMost(1.0));
}

/// Microseconds of the server's processor time per change and subscriber.
async fn side(server: &mut Process, subscribers: &Subscribers, changes: usize, rounds: usize) -> f64 {
    let cpu = server.cpu();
    for _ in 0..rounds {
        let all = (changes * SUBSCRIBERS) as u64;
        subscribers.until(all, || server.tell(&format!("burst {changes}"))).await;
    }
    (server.cpu() - cpu) as f64 / 1e3 / (changes * rounds * SUBSCRIBERS) as f64
}
