//! A Redis server as one would run it, the service on it, and what Redis counts of both.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use waybill::store::redis::{Options, Redis};

use super::processes::{Process, ran};
use super::server::RedisServer;

/// Nothing is lost of what it acknowledged. Its files are in memory where there is room: no disk is measured here.
pub(crate) async fn server() -> RedisServer {
    RedisServer::start().await
}

/// The service on it; `settings` are keys of the top first, then tables.
pub(crate) async fn service(server: &RedisServer, home: &Path, settings: &str) -> Process {
    let archive = home.join("archive").display().to_string();
    let redis = format!(
        "storage.backend = \"redis\"\nstorage.redis.nodes = [{:?}]\nstorage.redis.response_timeout = \"5s\"\n\
         archive.path = {archive:?}\n{settings}",
        server.url()
    );
    Process::serve(home, &redis).await
}

/// The store by itself. It looks for changes so seldom that nothing but what it is asked for is counted.
pub(crate) async fn store(server: &RedisServer) -> Arc<Redis> {
    let seldom = Duration::from_secs(24 * 3600);
    let options =
        Options { response_timeout: Duration::from_secs(30), look_every: seldom, ..Options::server(server.url()) };
    Redis::open(options).await.unwrap()
}

/// What a process and the Redis it asks have spent so far.
pub(crate) struct Costs {
    process: u64,
    redis: u64,
    pub(crate) wall: Instant,
}

impl Costs {
    pub(crate) fn now(process: &Process, server: &RedisServer) -> Self {
        Self { process: process.cpu(), redis: ran(server.id()), wall: Instant::now() }
    }

    /// Microseconds since then: processor time of both, Redis's part of it, and the wall's time.
    pub(crate) fn since(&self, before: &Self) -> [f64; 3] {
        let redis = (self.redis - before.redis) as f64 / 1e3;
        let process = (self.process - before.process) as f64 / 1e3;
        [process + redis, redis, (self.wall - before.wall).as_micros() as f64]
    }
}

/// What Redis has counted so far.
#[derive(Clone, Debug)]
pub(crate) struct Count {
    commands: BTreeMap<String, u64>,
    /// Bytes of commands and of answers.
    pub(crate) asked: f64,
    pub(crate) answered: f64,
    /// How often it read from a socket: one way there and back is at least one.
    pub(crate) reads: f64,
}

impl Count {
    pub(crate) async fn take(server: &RedisServer) -> Self {
        let mut connection = server.connect().await.unwrap();
        let info: String = redis::cmd("INFO").arg("everything").query_async(&mut connection).await.unwrap();
        let field = |name: &str| -> f64 {
            info.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':')?.parse().ok()).unwrap()
        };
        let lines = info.lines().filter_map(|line| line.strip_prefix("cmdstat_")?.split_once(":calls="));
        let commands = lines.map(|(name, rest)| (name.to_owned(), rest.split(',').next().unwrap().parse().unwrap()));
        Self {
            commands: commands.collect(),
            asked: field("total_net_input_bytes"),
            answered: field("total_net_output_bytes"),
            reads: field("total_reads_processed"),
        }
    }

    /// How often these commands were called.
    pub(crate) fn calls(&self, names: &[&str]) -> f64 {
        names.iter().filter_map(|name| self.commands.get(*name)).sum::<u64>() as f64
    }

    /// What was counted since then.
    pub(crate) fn since(&self, before: &Self) -> Self {
        let less = |(name, calls): (&String, &u64)| {
            (name.clone(), calls - before.commands.get(name).copied().unwrap_or_default())
        };
        Self {
            commands: self.commands.iter().map(less).collect(),
            asked: self.asked - before.asked,
            answered: self.answered - before.answered,
            reads: self.reads - before.reads,
        }
    }
}
