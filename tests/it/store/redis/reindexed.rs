//! What lies in other slots than the number that it is about may be lost without it, as on a cluster, where it may have
//! another primary: indexes of orders and legs, tombstones of legs, and orders that are to look at their shipments.

use std::time::Duration;

use waybill::store::redis::{Options, Redis};
use waybill::store::{Commit, Due, Filter, GenerationCommit, Key, Listed, Store, Tombstone, Work};

use crate::harness::redis::Proxy;
use crate::harness::until;
use crate::store::redis::failover::{Replica, forgetful, lose};
use crate::store::sample::{at, bytes, commit, generation, key, publics, tenant, touch};
use crate::store::suite::legs::carried_on;

fn ordered(order: &str) -> Vec<GenerationCommit> {
    let listed = Listed { order_id: order.to_owned(), ..generation(1).listed };
    vec![GenerationCommit { listed, ..generation(1) }]
}

fn of(order: &str) -> Filter {
    Filter { order_id: order.to_owned(), ..Filter::default() }
}

/// Waits until an order is to look at its shipments, which is soon after what was claimed for last.
async fn is_woken(store: &Redis, order: &Key) {
    let mut second = 0;
    until("the order looks again", async || {
        second += 60;
        let claimed = store.claim(&tenant(), Work::Order, "", at(second), 10, Duration::from_secs(60)).await.ok()?;
        (claimed.first()?.key == *order).then_some(())
    })
    .await;
}

/// On a cluster an index may have another primary than the number that stands in it: as it is when only that one is lost.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn indexes_that_are_gone_while_their_numbers_are_not_are_made_good() {
    let mut server = forgetful().await;
    let replica = Replica::open(&server).await;
    let (number, other, leg) = (key("ups", "1Z0001"), key("ups", "1Z0002"), key("usps", "9400"));
    let carried = |order: &str| {
        let carried = carried_on(1, &[("usps", "9400")]);
        let listed = Listed { order_id: order.to_owned(), ..carried.listed.clone() };
        vec![GenerationCommit { listed, ..carried }]
    };
    replica.store.commit(Commit { generations: carried("X"), ..commit(&number, None) }).await.unwrap();
    let revision = replica.store.commit(Commit { generations: carried("Y"), ..commit(&other, None) }).await.unwrap();
    let moved = Commit { generations: vec![generation(1)], ..commit(&other, Some(revision)) };
    replica.store.commit(moved).await.unwrap();
    let legs = server.ask::<Vec<String>>("KEYS waybill:1:*:on:*").await.remove(0);
    server.ask::<u64>(&format!("DEL waybill:1:{{o:default:X}} {legs}")).await;
    let listed = async || publics(&replica.store.list(&tenant(), &of("X"), None, 10).await.unwrap().shown);
    assert_eq!((listed().await, replica.store.carrying(&leg).await.unwrap()), (vec![], vec![]));
    server.ask::<String>("SAVE").await;
    lose(&mut server).await;
    replica.found_out().await;
    until("the indexes are made good", async || {
        let carrying = replica.store.carrying(&leg).await.ok()?;
        (listed().await == ["public 1"] && carrying == [(number.clone(), 1)]).then_some(())
    })
    .await;
    until("what was only once so is gone again, with its notes", async || {
        let left: Vec<String> = server.ask("KEYS waybill:1:*:intents").await;
        (left.is_empty() && server.ask::<u64>("EXISTS waybill:1:{o:default:Y}").await == 0).then_some(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_index_that_is_away_just_then_is_made_good_later_and_its_order_looks_again() {
    let mut server = forgetful().await;
    let proxy = Proxy::start(server.port()).await;
    let store = Redis::open(Options::server(proxy.url())).await.unwrap();
    let _looking = Replica::of(&store);
    let (number, order) = (key("ups", "1Z0001"), Key::order(&tenant(), "X"));
    store.commit(Commit { generations: ordered("X"), ..commit(&number, None) }).await.unwrap();
    store.commit(commit(&order, None)).await.unwrap();
    // What is there stops nobody who looks for the others.
    store.commit(Commit { generations: ordered("W"), ..commit(&key("ups", "1Z0000"), None) }).await.unwrap();
    server.ask::<u64>("DEL waybill:1:{o:default:X}").await;
    server.ask::<String>("SAVE").await;
    proxy.hold("{o:default:X}");
    lose(&mut server).await;
    proxy.has_held(1).await;
    proxy.let_go();
    proxy.cut();
    until("the index is made good", async || {
        let listed = store.list(&tenant(), &of("X"), None, 10).await.ok()?;
        (publics(&listed.shown) == ["public 1"]).then_some(())
    })
    .await;
    is_woken(&store, &order).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tombstones_of_legs_are_written_again_and_orders_woken_again() {
    let mut server = forgetful().await;
    let replica = Replica::open(&server).await;
    let (leg, order) = (key("usps", "9400"), Key::order(&tenant(), "X"));
    replica.store.commit(commit(&order, None)).await.unwrap();
    replica.store.park("one", &key("ups", "1Z0001"), bytes("push"), at(3), 10, &[]).await.unwrap();
    server.ask::<u64>("DEL waybill:1:{a:default:one}").await;
    server.ask::<String>("SAVE").await;
    let tombstone = Tombstone { generation: 0, last_event: at(7), until: at(1_000_000_000) };
    replica.store.bury(&leg, tombstone).await.unwrap();
    let wake = waybill::store::Touch { due: vec![Due::order(Some(at(0)))], ..touch(&order) };
    replica.store.touch(wake).await.unwrap();
    lose(&mut server).await;
    replica.found_out().await;
    assert_eq!(replica.store.tombstone(&leg).await, Ok(Some(tombstone)));
    is_woken(&replica.store, &order).await;
    // An account knows what it has parked: it can be swept.
    assert_eq!(replica.store.sweep(at(4), at(0)).await, Ok(1));
}
