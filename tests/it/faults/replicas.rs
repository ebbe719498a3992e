//! Replicas that fail: one is killed, another stands still for longer than any of its leases and then goes on.

use std::collections::BTreeSet;

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use waybill::proto::v1;

use crate::harness::redis::RedisServer;
use crate::harness::{stale, until};

use super::fleet::{is_unasked, register_ups};
use super::{Fleet, Pushing, Settings, Watching, everything, settle, ups};

/// At six calls a second, of which those that fail hold their part: enough for as long as it takes.
const NUMBERS: usize = 90;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_is_killed_and_another_stands_still_past_its_leases() {
    let seed = rand::random();
    eprintln!("seed {seed}");
    let mut random = StdRng::seed_from_u64(seed);
    let server = RedisServer::start().await;
    let mut fleet = Fleet::start(Settings { replicas: 3, nodes: vec![server.url()], ..Settings::default() }).await;
    let watching = Watching::start(&fleet, 0).await;
    let mut pushing = Pushing::start(&fleet, &fleet.webhooks(0..3));
    let numbers = ups::numbers(NUMBERS);
    let mut clients = [fleet.client(0).await, fleet.client(1).await, fleet.client(2).await];
    register_ups(&mut clients[0], &numbers).await;
    until("all of them ask", async || (0..3).all(|one| fleet.ups.last_of(one).is_some()).then_some(())).await;

    let killed = random.random_range(1..=2);
    let paused = 3 - killed;
    let asked = fleet.ups.asked() + random.random_range(0..6);
    until("some more are asked for", async || (fleet.ups.asked() >= asked).then_some(())).await;
    fleet.processes[killed].kill().await;
    let mut under_way = asked_in_vain(&fleet, killed).await;
    let killed_with = under_way.len();
    pushing.more(random.random_range(10..30)).await;

    // It has a question under way, whose answer comes when it cannot hear it.
    let late = loop {
        fleet.ups.keep_from(Some(paused));
        let before = fleet.ups.asked_by(paused).len();
        until("it asks", async || (fleet.ups.asked_by(paused).len() > before).then_some(())).await;
        fleet.processes[paused].signal("STOP").await;
        let late = fleet.ups.last_of(paused).unwrap();
        fleet.ups.keep_from(None);
        let in_vain = asked_in_vain(&fleet, paused).await;
        if in_vain.contains(&late) {
            under_way.extend(in_vain);
            break late;
        }
        // The machine was so busy that the question was given up before.
        fleet.processes[paused].signal("CONT").await;
    };
    let get = || v1::GetShipmentRequest { name: format!("shipments/ups/{late}@1"), ..Default::default() };
    let answered = until("another asks for what it has left", async || {
        let shipment = clients[0].get_shipment(get()).await.ok()?.into_inner();
        (!is_unasked(&shipment)).then_some(shipment)
    })
    .await;
    assert!(fleet.ups.askers(&late).contains(&0), "{late} was answered to the one that stands still");

    let went_on = tokio::time::Instant::now();
    fleet.processes[paused].signal("CONT").await;
    until("its late result is refused", async || {
        let said = fleet.processes[paused].said();
        let heard = |what: &str| said.iter().any(|line| line.contains(what));
        (heard("a late result was dropped") && heard("this replica was late")).then_some(())
    })
    .await;
    let shown = clients[0].get_shipment(get()).await.unwrap().into_inner();
    assert_eq!((shown.revision, stale(&shown)), (answered.revision, stale(&answered)), "nothing of it is seen");
    fleet.processes[killed].start().await;

    until("all are asked for", async || {
        let all = everything(&mut clients[0]).await;
        numbers.iter().all(|number| !is_unasked(&all[&format!("shipments/ups/{number}@1")])).then_some(())
    })
    .await;
    // Whoever comes back goes on with the cursor, and so does a subscriber at the one that was killed.
    let watching = watching.move_to(&fleet, paused).await;
    pushing.more(20).await;
    let watching = watching.move_to(&fleet, killed).await;
    pushing.more(20).await;
    pushing.end().await;
    let all = settle(&fleet, &pushing, &watching).await;
    for number in &numbers {
        assert_eq!(all[&format!("shipments/ups/{number}@1")].events.len(), 1, "{number}");
    }

    // Asked for again were only those that were under way at the kill and at the stop, and what the machine was too slow for.
    let repeated = fleet.ups.repeated();
    let mut given_up = 0;
    for replica in 0..3 {
        given_up += fleet.given_up(replica).await;
    }
    assert!(repeated.difference(&under_way).count() <= given_up, "{repeated:?}, not only {under_way:?} and {given_up}");
    fleet.ups.within_budget(Some((paused, went_on)));
    let (unanswered, _) = pushing.unanswered();
    eprintln!(
        "{} pushes acknowledged, {unanswered} not answered; {} questions for {NUMBERS} numbers, {} again; \
         {killed_with} under way at the kill, {} with the stop, {given_up} given up",
        pushing.acknowledged(),
        fleet.ups.asked(),
        repeated.len(),
        under_way.len(),
    );
    drop(watching);
    fleet.stop().await;
}

/// What a replica has asked for without the answer being committed.
async fn asked_in_vain(fleet: &Fleet, replica: usize) -> BTreeSet<String> {
    let all = everything(&mut fleet.client(0).await).await;
    let unasked = |number: &String| is_unasked(&all[&format!("shipments/ups/{number}@1")]);
    fleet.ups.asked_by(replica).into_iter().filter(unasked).collect()
}
