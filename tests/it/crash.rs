//! `kill -9` with pushes in flight, again and again: nothing acknowledged is lost, a subscriber that comes back with its
//! cursor sees no gap and nothing twice.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use jiff::SignedDuration;
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use waybill::clock::Clock;
use waybill::demo::registration;
use waybill::proto::v1;
use waybill::proto::v1::freshness::StaleReason;
use waybill::simulate::{Courier, Options, Parcel, Pushes, Simulation};

use crate::harness::orders::{Orders, behind};
use crate::harness::{
    Client, GENEROUS, Process, Service, Watcher, accounts_with, archived_body, free_port, is_shared, name,
    simulate_with, until,
};

/// On a shared store the others must first be sure that one is gone: its part of the budgets is free after 15 s.
fn kills() -> usize {
    if is_shared() { 3 } else { 10 }
}

const COPIES: u32 = 8;

/// What a shipment's timeline says, but for how and when we came to know it.
type Told = BTreeMap<String, (v1::shipment::Status, Vec<v1::Event>)>;

async fn told(client: &mut Client) -> Told {
    let listed =
        client.list_shipments(v1::ListShipmentsRequest { page_size: 1000, ..Default::default() }).await.unwrap();
    let shipments = listed.into_inner().shipments.into_iter();
    shipments
        .map(|shipment| {
            let bare = |event: &v1::Event| v1::Event { revision: 0, provenance: None, ..event.clone() };
            (shipment.name.clone(), (shipment.status(), shipment.events.iter().map(bare).collect()))
        })
        .collect()
}

/// Registers, while as much time passes for the carriers as their limits on calls need.
async fn register(client: &mut Client, clock: &Clock, parcels: &[&Parcel]) {
    for parcel in parcels {
        client.register_shipment(registration(parcel)).await.unwrap();
        clock.set(clock.now() + SignedDuration::from_secs(1));
    }
    until("all were asked for", async || {
        clock.set(clock.now() + SignedDuration::from_secs(1));
        let request = v1::ListShipmentsRequest { stale: true, page_size: 1000, ..Default::default() };
        let stale = client.list_shipments(request).await.unwrap().into_inner().shipments;
        stale.iter().all(|shipment| crate::harness::stale(shipment) == StaleReason::NotFound).then_some(())
    })
    .await;
}

/// Of all carriers.
fn pushes(simulation: &Simulation) -> Pushes {
    simulation.report().carriers.values().fold(Pushes::default(), |sum, counts| Pushes {
        messages: sum.messages + counts.pushes.messages,
        acknowledged: sum.acknowledged + counts.pushes.acknowledged,
        ..sum
    })
}

fn with_orders() -> v1::WatchShipmentsRequest {
    v1::WatchShipmentsRequest { orders: true, ..Default::default() }
}

/// Takes what comes until the stream breaks; the cursor is kept for the next.
async fn watch_on(watcher: &mut Watcher, client: &mut Client) {
    if let Err(status) = watcher.open(client, with_orders()).await {
        assert_eq!(status.code(), tonic::Code::Unavailable, "{status}");
        return;
    }
    while watcher.next().await.is_ok() {}
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_however_often_the_process_is_killed() {
    let seed = rand::random();
    eprintln!("seed {seed}");
    let mut random = StdRng::seed_from_u64(seed);
    let home = tempfile::tempdir().unwrap();
    // The parcels travel when told to, so that there are pushes in flight at every kill however slow the machine is.
    let clock = Clock::manual(Clock::system().now());
    let pass = |time: SignedDuration| clock.set(clock.now() + time);
    let begin = clock.now().as_second();
    let last = clock.now() + SignedDuration::from_hours(12 * 24);
    let http = free_port();
    let faults =
        ["fedex:push_duplicated:chance=0.2", "fedex:push_disordered:chance=0.2", "ups:push_duplicated:every=3"];
    let faults = faults.map(|fault| fault.parse().unwrap()).to_vec();
    let simulation =
        simulate_with(&clock, Some(http), Options { copies: COPIES, faults, seed, ..Options::default() }).await;
    // The process lives in real time: after its first question it asks a carrier no more for hours. All news are pushes.
    // What a killed process worked on is free at the next start, or in a shared store when its lease ends.
    let settings = "[inbox]\nlease = \"5s\"\n";
    let mut process = Process::new(home.path(), http, settings, &accounts_with(&simulation, GENEROUS));
    process.start().await;
    let ends = |parcel: &&Parcel| {
        // One of each order: what is due after a kill is asked for at once, and a carrier takes only so much.
        let single = parcel.role == v1::order_role::Role::Unspecified;
        let carriers = [Courier::Fedex, Courier::Ups];
        single && parcel.generations == 1 && parcel.ends <= last && carriers.contains(&parcel.carrier)
    };
    let parcels: Vec<&Parcel> = simulation.parcels().iter().filter(ends).collect();
    let (early, late) = parcels.split_at(parcels.len() * 2 / 3);
    let mut client = process.client().await;
    let mut watcher = Watcher::default();
    watcher.open(&mut client, with_orders()).await.unwrap();
    watcher.next().await.unwrap();
    register(&mut client, &clock, early).await;

    let mut slowest = Duration::ZERO;
    let mut late = late.chunks(late.len().div_ceil(kills()));
    for kill in 1..=kills() {
        // Pushes for these numbers are parked; what was registered must survive as well.
        register(&mut client, &clock, late.next().unwrap_or_default()).await;
        let (told, taken) = (pushes(&simulation).messages, pushes(&simulation).acknowledged);
        let enough = taken + random.random_range(1..u64::from(COPIES));
        let pushed = until("pushes are acknowledged", async || {
            let pushes = pushes(&simulation);
            if pushes.messages < told + u64::from(COPIES) {
                pass(SignedDuration::from_hours(1));
            }
            (pushes.acknowledged >= enough).then_some(pushes.acknowledged)
        });
        let pushed = tokio::select! {
            () = watch_on(&mut watcher, &mut client) => panic!("the stream broke before the kill"),
            pushed = pushed => pushed,
        };
        process.kill().await;
        let ready = process.start().await;
        eprintln!("kill {kill} after {pushed} pushes, ready again in {ready:?}");
        slowest = slowest.max(ready);
        client = process.client().await;
    }
    assert!(slowest < Duration::from_secs(5), "ready only after {slowest:?}");

    clock.set(clock.now().max(last));
    let truth = undisturbed(&simulation, &clock, &parcels).await;
    // FedEx pushes every scan, and takes what we acknowledged as said: only what we refused is said again.
    // Only the last word on a kind may be another: a body that holds the whole story knows more of its parts.
    // What lies before the beginning is never pushed, and of a number that was pushed before it was asked for not known yet.
    let of_fedex = |told: &Told| -> Told {
        let bare = |event: &v1::Event| v1::Event { kind: 0, ..event.clone() };
        let instant =
            |event: &v1::Event| event.time.as_ref().and_then(|time| time.instant).map(|instant| instant.seconds);
        let pushed = |event: &&v1::Event| instant(event).is_none_or(|instant| instant >= begin);
        told.iter()
            .filter(|(name, _)| name.contains("/fedex/"))
            .map(|(name, (status, events))| (name.clone(), (*status, events.iter().filter(pushed).map(bare).collect())))
            .collect()
    };
    let expected = of_fedex(&truth);
    let mut found = Told::new();
    for _ in 0..100 {
        pass(SignedDuration::from_hours(1));
        simulation.replay();
        found = of_fedex(&told(&mut client).await);
        if found == expected {
            break;
        }
        let _ = tokio::time::timeout(Duration::from_millis(200), watch_on(&mut watcher, &mut client)).await;
    }
    assert_same(&found, &expected);
    // UPS pushes only what was subscribed in time: asked once more, everything is as if nothing had happened.
    for parcel in &parcels {
        pass(SignedDuration::from_secs(1));
        // Right after a start the gate takes the calls before it for as late as they can have been.
        until("it may be asked", async || {
            client.refresh_shipment(v1::RefreshShipmentRequest { name: name(parcel), ..Default::default() }).await.ok()
        })
        .await;
    }
    assert_same(&told(&mut client).await, &truth);

    let listed =
        client.list_shipments(v1::ListShipmentsRequest { page_size: 1000, ..Default::default() }).await.unwrap();
    let listed = listed.into_inner().shipments;
    let revisions: BTreeMap<String, i64> = listed.iter().map(|one| (one.name.clone(), one.revision)).collect();
    watcher.open(&mut client, with_orders()).await.unwrap();
    let seen = |watcher: &Watcher| -> BTreeMap<String, i64> {
        let shipments = watcher.revisions.iter().filter(|(name, _)| name.starts_with("shipments/"));
        shipments.map(|(name, revision)| (name.clone(), *revision)).collect()
    };
    while seen(&watcher) != revisions {
        watcher.next().await.unwrap();
    }
    // No order's headline is left behind its shipments, and each of its changes was seen once.
    let orders = Orders::connect(format!("127.0.0.1:{}", process.grpc)).await;
    let orders = until("the orders are told", async || {
        let orders = orders.list(v1::OrderFilter::default()).await.unwrap();
        behind(&orders, &listed).is_empty().then_some(orders)
    });
    for order in orders.await {
        watcher.until_seen(&order.name, order.revision).await;
    }
    let pushed = listed.iter().flat_map(|one| &one.events).filter_map(|event| event.provenance.as_ref());
    let pushed: Vec<&v1::event::Provenance> =
        pushed.filter(|provenance| provenance.channel() == v1::event::Channel::Push).collect();
    assert!(pushed.len() > 100, "{} events were known by push first", pushed.len());
    process.terminate().await;
    process.wait().await;
    for body in pushed.into_iter().map(|provenance| &provenance.body_sha256).collect::<BTreeSet<_>>() {
        assert!(archived_body(home.path(), body).await.is_some(), "{body} was pushed, and is not archived");
    }
    simulation.stop().await;
}

/// Two pictures of the same parcels; the first difference is shown, not all of both.
fn assert_same(found: &Told, expected: &Told) {
    assert_eq!(found.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>());
    for ((name, (status, events)), (_, (expected_status, expected_events))) in found.iter().zip(expected) {
        let missing: Vec<_> = expected_events.iter().filter(|event| !events.contains(event)).collect();
        let strange: Vec<_> = events.iter().filter(|event| !expected_events.contains(event)).collect();
        assert!(missing.is_empty() && strange.is_empty(), "{name}: missing {missing:#?}, instead {strange:#?}");
        assert_eq!((status, events), (expected_status, expected_events), "{name}");
    }
}

/// What a service that was never disturbed, and heard no push, makes of the same parcels.
async fn undisturbed(simulation: &Simulation, clock: &Clock, parcels: &[&Parcel]) -> Told {
    let home = tempfile::tempdir().unwrap();
    let accounts = accounts_with(simulation, GENEROUS);
    let mut service = Service::start_with(home.path(), free_port(), &Clock::system(), "", &accounts).await;
    register(&mut service.client, clock, parcels).await;
    let truth = told(&mut service.client).await;
    service.stop().await;
    truth
}
