//! Named records after a failover: whoever repeats what it wrote puts it over nothing newer, a deletion included.

use std::collections::BTreeMap;

use waybill::store::redis::{Options, Redis};
use waybill::store::{Store, StoreError};

use super::failover::{Replica, forgetful, lose};
use crate::harness::redis::{Proxy, RedisServer};
use crate::harness::until;
use crate::store::sample::bytes;

/// What is written by one and by the other, before and after what Redis keeps of it; they repeat in this order.
async fn what_was_deleted_stays_so(one_first: bool) {
    let mut server = forgetful().await;
    let (mut one, mut other) = (Replica::open(&server).await, Replica::open(&server).await);
    let kept = one.store.put_record("kept", None, bytes("of one")).await.unwrap();
    let cut = one.store.put_record("cut", None, bytes("of one")).await.unwrap();
    other.store.delete_record("kept", kept).await.unwrap();
    server.ask::<String>("SAVE").await;
    other.store.delete_record("cut", cut).await.unwrap();
    let lost = one.store.put_record("lost", None, bytes("of one")).await.unwrap();
    other.store.delete_record("lost", lost).await.unwrap();
    let anew = one.store.put_record("anew", None, bytes("of one")).await.unwrap();
    other.store.delete_record("anew", anew).await.unwrap();
    let again = one.store.put_record("anew", None, bytes("of one, anew")).await.unwrap();
    assert!(again > anew);
    one.cut_off();
    other.cut_off();
    lose(&mut server).await;

    let replicas = if one_first { [&mut one, &mut other] } else { [&mut other, &mut one] };
    for replica in replicas {
        replica.let_back();
        replica.found_out().await;
    }
    let left = async |name| one.store.record(name).await.unwrap().map(|found| (found.revision, found.value));
    for name in ["kept", "cut", "lost"] {
        assert_eq!(left(name).await, None, "{name}");
    }
    assert_eq!(left("anew").await, Some((again, bytes("of one, anew"))));
    forgotten_in_time(&server).await;
    // Who had read it before does not take its place, and what is written now is above all of it.
    assert_eq!(other.store.put_record("lost", Some(lost), bytes("late")).await, Err(StoreError::Conflict));
    assert!(other.store.put_record("lost", None, bytes("new")).await.unwrap() > again);
}

/// That something was deleted is not known for ever.
async fn forgotten_in_time(server: &RedisServer) {
    let notes: Vec<String> = server.ask("KEYS waybill:1:*:rd:*").await;
    for name in ["kept", "cut", "lost"] {
        assert!(notes.iter().any(|note| note.ends_with(&format!(":rd:{name}"))), "{name}: {notes:?}");
    }
    for note in notes {
        let left: i64 = server.ask(&format!("PTTL {note}")).await;
        assert!((60_000..=120_000).contains(&left), "{note}: {left}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_one_has_deleted_another_does_not_bring_back() {
    what_was_deleted_stays_so(false).await;
    what_was_deleted_stays_so(true).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_that_repeat_at_once_the_newer_value_stays() {
    let mut server = forgetful().await;
    let replicas = [Replica::open(&server).await, Replica::open(&server).await];
    let mut newest = BTreeMap::new();
    for count in 0..1000 {
        let name = format!("record {count}");
        // Each is the later one half of the time.
        let [first, second] = [count % 2, 1 - count % 2].map(|place| &replicas[place].store);
        let before = first.put_record(&name, None, bytes("older")).await.unwrap();
        newest.insert(name.clone(), second.put_record(&name, Some(before), bytes("newer")).await.unwrap());
    }
    lose(&mut server).await;
    for replica in &replicas {
        replica.found_out().await;
    }
    for (name, revision) in newest {
        let found = replicas[0].store.record(&name).await.unwrap().expect("it is there again");
        assert_eq!((found.revision, found.value), (revision, bytes("newer")), "{name}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_repeated_just_then_is_repeated_later() {
    let mut server = forgetful().await;
    let proxy = Proxy::start(server.port()).await;
    let store = Redis::open(Options::server(proxy.url())).await.unwrap();
    let looking = Replica::of(&store);
    let revision = store.put_record("just then", None, bytes("value")).await.unwrap();
    proxy.hold("just then");
    lose(&mut server).await;
    proxy.has_held(1).await;
    proxy.let_go();
    proxy.cut();
    looking.found_out().await;
    let found = until("it can be read", async || store.record("just then").await.ok()).await;
    assert_eq!(found.map(|found| (found.revision, found.value)), Some((revision, bytes("value"))));
}
