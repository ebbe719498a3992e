//! Memory: of each replica over time, and what Redis holds.

use std::collections::BTreeMap;
use std::time::Duration;

use tokio::time::Instant;

use super::PATIENCE;
use super::judge::Judge;
use super::replica::Replica;
use super::server::RedisServer;

const MIB: f64 = 1_048_576.0;

/// Bytes over time.
#[derive(Default)]
pub(crate) struct Samples {
    replicas: Vec<Vec<f64>>,
    redis: Vec<f64>,
}

impl Samples {
    pub(crate) async fn take(&mut self, replicas: &[Replica], redis: &RedisServer) {
        self.replicas.resize(replicas.len(), Vec::new());
        for (samples, replica) in self.replicas.iter_mut().zip(replicas) {
            samples.push(replica.resident());
        }
        // Where it is too busy to say, it says so in a moment.
        let info: Option<String> = redis.try_ask("INFO memory").await.ok();
        let used = info.and_then(|info| info.lines().find_map(|line| line.strip_prefix("used_memory:")?.parse().ok()));
        self.redis.extend(used.or(self.redis.last().copied()));
    }

    /// Flat: the last third is not above the middle one.
    pub(crate) fn judge(&self, judge: &mut Judge) {
        for samples in &self.replicas {
            let [_, middle, last] = thirds(samples);
            let said = format!("{:.1} MiB in the middle third, {:.1} in the last", middle / MIB, last / MIB);
            judge.hold(&format!("a replica's memory is flat: {said}"), last <= middle * 1.1, "more than a tenth more");
        }
        let [first, middle, last] = thirds(&self.redis).map(|bytes| bytes / MIB);
        println!("     Redis holds {first:.1}, {middle:.1} and {last:.1} MiB in the three thirds");
    }
}

/// The median of each third.
fn thirds(samples: &[f64]) -> [f64; 3] {
    [0, 1, 2].map(|third| {
        let mut part = samples[samples.len() * third / 3..samples.len() * (third + 1) / 3].to_vec();
        part.sort_by(f64::total_cmp);
        part[part.len() / 2]
    })
}

/// Bytes that Redis has in use.
pub(crate) async fn used(redis: &RedisServer) -> f64 {
    redis.info("used_memory").await.parse().unwrap()
}

/// What Redis holds, by kind of key; nearly all of it must be accounted for, and nothing left that was to go.
pub(crate) async fn explain(redis: &RedisServer, empty: f64, shipments: usize, judge: &mut Judge) {
    let mut connection = redis.connect().await.unwrap();
    let (mut kinds, mut cursor) = (BTreeMap::<String, (u64, f64)>::new(), 0_u64);
    loop {
        let mut scan = redis::cmd("SCAN");
        let (next, keys): (u64, Vec<Vec<u8>>) =
            scan.arg(cursor).arg("COUNT").arg(1000).query_async(&mut connection).await.unwrap();
        for key in keys {
            let mut usage = redis::cmd("MEMORY");
            let bytes: Option<f64> =
                usage.arg("USAGE").arg(&key).arg("SAMPLES").arg(0).query_async(&mut connection).await.unwrap();
            let kind = kinds.entry(kind(&key)).or_default();
            *kind = (kind.0 + 1, kind.1 + bytes.unwrap_or_default());
        }
        cursor = next;
        if cursor == 0 {
            break;
        }
    }
    let all = used(redis).await;
    let keys: f64 = kinds.values().map(|(_, bytes)| bytes).sum();
    for (kind, (count, bytes)) in &kinds {
        println!("     {kind:<8} {count:>7} keys {:>9.1} KiB", bytes / 1024.0);
    }
    let log = kinds.get("log").map_or(0.0, |(_, bytes)| *bytes);
    let each = (keys - log) / shipments as f64 / 1024.0;
    let explained = (empty + keys) / all;
    println!("     {each:.2} KiB a shipment beside the log, {:.2} in the log", log / shipments as f64 / 1024.0);
    let said = format!("Redis's {:.1} MiB are explained by its keys to {:.0} %", all / MIB, explained * 100.0);
    judge.hold(&said, explained >= 0.85, "something else takes memory");
    let began = Instant::now();
    let mut left = inbox(redis).await;
    while left > 0 && began.elapsed() < PATIENCE {
        tokio::time::sleep(Duration::from_millis(500)).await;
        left = inbox(redis).await;
    }
    judge.hold("no push is left in the inbox", left == 0, &format!("{left} are"));
}

/// Pushes that are not part of their timelines yet, or not archived.
async fn inbox(redis: &RedisServer) -> u64 {
    let mut left = 0;
    for partition in 0..64 {
        left += redis.ask::<u64>(&format!("ZCARD waybill:1:{{{partition:02}}}:i")).await;
    }
    left
}

/// `waybill:1:{07}:n:…` is an `n`; what lies under no partition goes by its tag.
fn kind(key: &[u8]) -> String {
    let text = String::from_utf8_lossy(key);
    let rest = text.split_once('{').map_or(&*text, |(_, rest)| rest);
    let (tag, rest) = rest.split_once('}').unwrap_or((rest, ""));
    let name = if rest.is_empty() { tag } else { rest.trim_start_matches(':') };
    name.split(':').next().unwrap_or_default().to_owned()
}
