//! A cluster that changes under the whole service: slots move from node to node, and a replica takes its primary's place.

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

use crate::harness::redis::{Failover, RedisCluster};

use super::callers::Callers;
use super::{Fleet, Pushing, Settings, Watching, settle, ups};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn slots_and_primaries_change_and_nobody_is_told_more_than_to_come_again() {
    let seed = rand::random();
    eprintln!("seed {seed}");
    let mut random = StdRng::seed_from_u64(seed);
    let cluster = RedisCluster::start().await;
    let (nodes, response_timeout) = (cluster.urls(), "500ms");
    let settings = Settings { replicas: 2, nodes, cluster: true, response_timeout, ..Settings::default() };
    let fleet = Fleet::start(settings).await;
    let mut watching = Watching::start(&fleet, 0).await;
    let mut pushing = Pushing::start(&fleet, &fleet.webhooks(0..2));
    let callers = Callers::start(&fleet, &ups::numbers(1000)).await;
    for round in 0..6 {
        let partition = random.random_range(0..64);
        let slot = cluster.slot(&format!("waybill:1:{{{partition:02}}}:m")).await;
        let to = (cluster.primary(slot).await + random.random_range(1..3)) % 3;
        if round == 3 {
            cluster.fail_over(cluster.primary(slot).await, Failover::Agreed).await;
            cluster.settled().await;
        } else if cluster.server(to).info("role").await == "master" {
            cluster.move_slot(slot, to).await;
        }
        pushing.more(10).await;
        callers.more(20).await;
    }
    pushing.end().await;
    let (refused, slowest) = callers.refused();
    let registered = callers.end().await;
    let all = settle(&fleet, &pushing, &watching).await;
    assert!(registered.iter().all(|name| all.contains_key(name)), "what was registered is there");
    fleet.ups.within_budget(None);
    let (unanswered, slowest_push) = pushing.unanswered();
    assert_eq!(unanswered, 0, "every push has an answer");
    eprintln!(
        "{} pushes acknowledged, {} refused, the slowest answer after {slowest_push:?}; {} registered, {refused} calls \
         refused, the slowest answer after {slowest:?}",
        pushing.acknowledged(),
        pushing.refused(),
        registered.len(),
    );
    watching.end();
    fleet.stop().await;
}
