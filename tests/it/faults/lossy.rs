//! A primary of a cluster dies with writes that its replica never got, and the replica takes its place: who wrote them
//! writes them again. Where a writer died with it, no more is lost than what was written after the replica had it last, and
//! what somebody else had seen of that is said to be lost.

use std::collections::BTreeSet;

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

use waybill::clock::Clock;
use waybill::proto::v1;
use waybill::proto::v1::freshness::StaleReason;

use crate::harness::redis::{Failover, RedisCluster};
use crate::harness::{stale, until};

use super::{Fleet, Pushing, Settings, Watching, everything, settle, settled};

/// A primary that is to die.
async fn victim(cluster: &RedisCluster, random: &mut StdRng) -> usize {
    let slot = cluster.slot(&format!("waybill:1:{{{:02}}}:m", random.random_range(0..64))).await;
    cluster.primary(slot).await
}

/// Cuts the replica of a primary off; what that is sent from here on it never gets.
async fn cut_off(cluster: &RedisCluster, primary: usize) -> usize {
    let replica = cluster.replica(primary).await;
    until("the replica is in step", async || {
        let (wrote, has) = (
            cluster.server(primary).info("master_repl_offset").await,
            cluster.server(replica).info("slave_repl_offset").await,
        );
        (wrote == has).then_some(())
    })
    .await;
    cluster.server(replica).pause().await;
    replica
}

/// The primary dies, and so does what its replica was sent while it stood still; then that takes over.
async fn lose(cluster: &mut RedisCluster, primary: usize, replica: usize) {
    cluster.server_mut(primary).kill().await;
    // What waits in its socket goes with it.
    cluster.server_mut(replica).kill().await;
    cluster.server_mut(replica).start_again().await;
    assert_eq!(cluster.fail_over(primary, Failover::Takeover).await, replica);
    cluster.server_mut(primary).start_again().await;
    cluster.settled().await;
}

async fn start(cluster: &RedisCluster) -> Fleet {
    let (nodes, response_timeout) = (cluster.urls(), "500ms");
    Fleet::start(Settings { replicas: 2, nodes, cluster: true, response_timeout, copies: 4 }).await
}

/// Whether a shipment has been asked for since, or says why it is to be.
fn is_asked_again(shipment: &v1::Shipment, since: i64) -> bool {
    let asked = shipment.freshness.as_ref().and_then(|fresh| fresh.last_success_time);
    stale(shipment) == StaleReason::PossiblyLost || asked.is_some_and(|at| at.seconds >= since)
}

/// What a replica of the service counts under a name.
async fn counted(fleet: &Fleet, replica: usize, name: &str) -> u64 {
    let (_, metrics) = fleet.probe(replica, "/metrics").await;
    let line = metrics.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    line.map_or(0, |count| count.parse().unwrap())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_replica_of_redis_never_got_is_written_again_by_those_who_wrote_it() {
    let seed = rand::random();
    eprintln!("seed {seed}");
    let mut random = StdRng::seed_from_u64(seed);
    let mut cluster = RedisCluster::start().await;
    let fleet = start(&cluster).await;
    let watching = Watching::start(&fleet, 0).await;
    let mut pushing = Pushing::start(&fleet, &fleet.webhooks(0..2));
    for _ in 0..2 {
        pushing.more(random.random_range(10..30)).await;
        let primary = victim(&cluster, &mut random).await;
        let replica = cut_off(&cluster, primary).await;
        pushing.more(random.random_range(20..60)).await;
        lose(&mut cluster, primary, replica).await;
    }
    pushing.more(20).await;
    pushing.end().await;
    let all = settled(&fleet, &pushing, &watching).await;
    pushing.each_once(&all);
    watching.each_once();
    watching.each_revision_is_one();
    assert!(counted(&fleet, 0, "waybill_store_failovers_total").await > 0, "it was noticed");
    assert!(watching.replayed() > 0, "what was told before is told again, and says so");
    assert_eq!(pushing.unanswered().0, 0, "every push has an answer");
    drop(watching);
    fleet.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_a_writer_dies_with_it_only_what_it_wrote_last_is_lost_and_that_is_told() {
    let seed = rand::random();
    eprintln!("seed {seed}");
    let mut random = StdRng::seed_from_u64(seed);
    let mut cluster = RedisCluster::start().await;
    let mut fleet = start(&cluster).await;
    let mut watching = Watching::start_over_losses(&fleet, 0).await;
    let mut pushing = Pushing::start(&fleet, &fleet.webhooks(0..2));
    pushing.more(random.random_range(10..30)).await;
    let primary = victim(&cluster, &mut random).await;
    // All that is acknowledged until here is in the timelines, and the replica of Redis has it.
    pushing.end().await;
    settle(&fleet, &pushing, &watching).await;
    let before = pushing.scans();
    let replica = cut_off(&cluster, primary).await;

    let mut pushing = Pushing::start_at(&fleet, &fleet.webhooks(0..2), 1000);
    pushing.more(random.random_range(40..80)).await;
    pushing.end().await;
    // The one that goes on has seen what the other wrote.
    let all = settle(&fleet, &pushing, &watching).await;
    let after = pushing.scans();
    fleet.processes[1].kill().await;
    lose(&mut cluster, primary, replica).await;

    let lost_at = Clock::system().now().as_second();
    let mut client = fleet.client(0).await;
    let (missing, count) = until("what was seen and is lost is counted, and asked for again", async || {
        let now = everything(&mut client).await;
        let missing: BTreeSet<_> = pushing.missing(&now).into_iter().collect();
        let again =
            missing.iter().all(|(number, _)| is_asked_again(&now[&format!("shipments/fedex/{number}@1")], lost_at));
        // Each scan came with a change of its own.
        let count = counted(&fleet, 0, "waybill_store_lost_changes_total").await;
        let whole = all.keys().all(|name| now.contains_key(name));
        (whole && again && count >= missing.len() as u64).then_some((missing, count))
    })
    .await;
    eprintln!("{} acknowledged, {} of them lost, {count} changes told to be", after.len(), missing.len());
    assert!(before.is_disjoint(&missing), "what the replica had stays");
    watching.each_revision_is_one();
    watching.end();
    fleet.processes[1].start().await;
    fleet.stop().await;
}
