//! Redis is killed without warning and started again, its append-only file synced always: what was acknowledged is there.

use std::time::Duration;

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use tokio::time::Instant;
use waybill::proto::v1;

use crate::harness::redis::RedisServer;
use crate::harness::{Client, until};

use super::callers::Callers;
use super::{Fleet, Pushing, Settings, Watching, come_again, settle, ups};

/// A caller is told within this that Redis is away.
const TOLD: Duration = Duration::from_secs(1);

/// Everything works again within this.
const BACK: Duration = Duration::from_secs(3);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_redis_is_away_all_wait_and_afterwards_all_go_on() {
    let seed = rand::random();
    eprintln!("seed {seed}");
    let mut random = StdRng::seed_from_u64(seed);
    let mut server = RedisServer::start().await;
    let settings =
        Settings { replicas: 2, nodes: vec![server.url()], response_timeout: "500ms", ..Settings::default() };
    let fleet = Fleet::start(settings).await;
    let mut watching = [Watching::start(&fleet, 0).await, Watching::start(&fleet, 1).await];
    let mut pushing = Pushing::start(&fleet, &fleet.webhooks(0..2));
    let mut clients = [fleet.client(0).await, fleet.client(1).await];
    let callers = Callers::start(&fleet, &ups::numbers(1000)).await;
    // The second time for longer than a replica trusts its own name.
    for heartbeats in [2, 9] {
        pushing.more(random.random_range(20..60)).await;
        callers.more(random.random_range(10..30)).await;
        // How long the same takes on this machine when nothing has failed.
        let usual = back(&fleet, &mut clients, &pushing, &watching).await;
        server.kill().await;
        let killed = Instant::now();
        away(&fleet, &mut clients, &pushing, &watching, heartbeats).await;
        let away = killed.elapsed();
        server.start_again().await;
        let slowest = back(&fleet, &mut clients, &pushing, &watching).await;
        eprintln!("away for {away:?}, all well {slowest:?} after it was back; without a fault {usual:?}");
        assert!(slowest < BACK + usual * 2, "{slowest:?}, and {usual:?} without a fault");
    }
    pushing.more(20).await;
    pushing.end().await;
    let (refused, slowest) = callers.refused();
    let registered = callers.end().await;
    let all = settle(&fleet, &pushing, &watching[0]).await;
    assert!(registered.iter().all(|name| all.contains_key(name)), "what was registered is there");
    until("the other subscriber has seen it, too", async || watching[1].has_seen(&all, &[]).then_some(())).await;
    watching[1].each_once();
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
    watching.iter_mut().for_each(Watching::end);
    fleet.stop().await;
}

/// What everybody is told while Redis is away.
async fn away(fleet: &Fleet, clients: &mut [Client], pushing: &Pushing, watching: &[Watching], heartbeats: usize) {
    // Each pusher had one push under way; the next is refused.
    let refused = pushing.refused();
    until("pushes are refused", async || (pushing.refused() >= refused + 4).then_some(())).await;
    let acknowledged = pushing.acknowledged();
    let begun: Vec<usize> = watching.iter().map(Watching::messages).collect();
    let heard = |more: usize| {
        until("subscribers hear heartbeats", async move || {
            let heard = watching.iter().zip(&begun).all(|(one, begun)| one.messages() >= begun + more);
            heard.then_some(())
        })
    };
    for client in &mut *clients {
        let name = format!("shipments/fedex/{}", fleet.fedex[0]);
        let began = Instant::now();
        let refused = client.get_shipment(v1::GetShipmentRequest { name, ..Default::default() }).await.unwrap_err();
        come_again(&refused);
        assert!(began.elapsed() < TOLD, "{:?}", began.elapsed());
    }
    for replica in 0..2 {
        let (status, why) = fleet.probe(replica, "/readyz").await;
        assert!(status == 503 && why.contains("Redis"), "{why}");
        assert_eq!(fleet.probe(replica, "/healthz").await.0, 200, "to be started again would not help");
    }
    let asked = fleet.ups.asked();
    heard(heartbeats).await;
    assert_eq!(fleet.ups.asked(), asked, "nobody asks a carrier whose answer could not be kept");
    assert_eq!(pushing.acknowledged(), acknowledged, "nothing is acknowledged that is not kept");
}

/// After how long everything works again.
async fn back(fleet: &Fleet, clients: &mut [Client], pushing: &Pushing, watching: &[Watching]) -> Duration {
    let began = Instant::now();
    let (acknowledged, asked) = (pushing.acknowledged(), fleet.ups.asked());
    let changes: Vec<usize> = watching.iter().map(Watching::changes).collect();
    let ready = async || {
        for replica in 0..2 {
            until("it is ready", async || (fleet.probe(replica, "/readyz").await.0 == 200).then_some(())).await;
        }
        ("ready", began.elapsed())
    };
    let reads = async |client: &mut Client| {
        let request =
            v1::GetShipmentRequest { name: format!("shipments/fedex/{}", fleet.fedex[0]), ..Default::default() };
        until("it is read", async || client.get_shipment(request.clone()).await.ok()).await;
        ("read", began.elapsed())
    };
    let pushes = async || {
        until("a push is taken", async || (pushing.acknowledged() > acknowledged).then_some(())).await;
        ("pushed", began.elapsed())
    };
    let watches = async || {
        let moved = || watching.iter().zip(&changes).all(|(one, before)| one.changes() > *before);
        until("subscribers go on", async || moved().then_some(())).await;
        ("watched", began.elapsed())
    };
    let asks = async || {
        until("a carrier is asked", async || (fleet.ups.asked() > asked).then_some(())).await;
        ("asked", began.elapsed())
    };
    let [one, other] = clients else { panic!("there are two") };
    let done = tokio::join!(ready(), reads(one), reads(other), pushes(), watches(), asks());
    let done = [done.0, done.1, done.2, done.3, done.4, done.5];
    eprintln!("{done:?}");
    done.into_iter().map(|(_, after)| after).max().unwrap()
}
