//! What was erased stays erased when Redis comes back, whoever had written it, whoever erased it, and whoever is first to
//! write again; and what was made since stays.

use std::time::Duration;

use waybill::store::{Commit, Erase, GenerationCommit, Key, Store, Tombstone, Unsettled};

use crate::harness::redis::RedisServer;
use crate::harness::until;
use crate::store::redis::failover::{Replica, again, changes, forgetful, lose};
use crate::store::sample::{at, bytes, changed, commit, generation, key, tenant};

/// Erases a generation, or all of the number if nothing is to be kept.
async fn erase(by: &Replica, key: &Key, expected: u64, kept: Option<&str>) {
    let tombstone = Tombstone { generation: 1, last_event: at(0), until: at(1_000_000_000) };
    let (state, change) = (kept.map(bytes), bytes("erased"));
    let erase = Erase { key: key.clone(), expected, floor: 0, generation: 1, state, change, tombstone };
    by.store.erase(erase).await.unwrap();
}

/// Comes back without what was not saved; these find out one after the other.
async fn lose_and_find_out(server: &mut RedisServer, replicas: [&Replica; 2]) {
    lose(server).await;
    for replica in replicas {
        replica.let_back();
        replica.found_out().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_another_has_erased_does_not_come_back() {
    for (saved, writer_first) in [(true, true), (true, false), (false, true), (false, false)] {
        let mut server = forgetful().await;
        let (writer, eraser) = (Replica::open(&server).await, Replica::open(&server).await);
        let key = key("ups", "1Z0001");
        if !saved {
            server.ask::<String>("SAVE").await;
        }
        writer.write(&key, "first").await;
        let revision = writer.write(&key, "second").await;
        erase(&eraser, &key, revision, None).await;
        if saved {
            server.ask::<String>("SAVE").await;
        }
        writer.cut_off();
        eraser.cut_off();
        let order = if writer_first { [&writer, &eraser] } else { [&eraser, &writer] };
        lose_and_find_out(&mut server, order).await;
        assert_eq!(writer.store.load(&key).await, Ok(None), "saved: {saved}, writer first: {writer_first}");
        assert_eq!(eraser.store.tombstone(&key).await.unwrap().map(|tombstone| tombstone.generation), Some(1));
        let erased = if saved { bytes("erased") } else { again("erased") };
        assert_eq!(changes(&writer.store).await, [erased], "saved: {saved}, writer first: {writer_first}");
        let left = [writer.left(), eraser.left()].concat();
        // Where the writer waited in vain for what it stands on, the service looks at the tombstone.
        assert!(left.iter().all(|left| matches!(left, Unsettled::Diverged { .. })), "{left:?}");
        assert_eq!(writer.write(&key, "anew").await, 1_000_000);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_made_anew_is_not_erased_for_what_was_before() {
    for (saved, maker_first) in [(true, true), (true, false), (false, true), (false, false)] {
        let mut server = forgetful().await;
        let (maker, eraser) = (Replica::open(&server).await, Replica::open(&server).await);
        // Orders have no generations: nothing else tells the two apart.
        let key = Key::order(&tenant(), "X");
        server.ask::<String>("SAVE").await;
        let revision = maker.write(&key, "before").await;
        erase(&eraser, &key, revision, None).await;
        assert_eq!(maker.write(&key, "anew").await, revision + 2);
        if saved {
            server.ask::<String>("SAVE").await;
        }
        maker.cut_off();
        eraser.cut_off();
        let order = if maker_first { [&maker, &eraser] } else { [&eraser, &maker] };
        lose_and_find_out(&mut server, order).await;
        let loaded = maker.store.load(&key).await.unwrap();
        let is = loaded.map(|stored| (stored.revision, stored.state));
        let left = [maker.left(), eraser.left()].concat();
        let case = format!("saved: {saved}, maker first: {maker_first}, left: {left:?}");
        let diverged = |left: &Unsettled| matches!(left, Unsettled::Diverged { state, .. } if state == "anew");
        match is {
            // It waited in vain for the erasure, which came later: the service joins it.
            None => assert!(left.iter().all(diverged) && left.len() == 1 && !saved && maker_first, "{case}"),
            Some(is) => {
                assert_eq!(is, (revision + 2, bytes("anew")), "{case}");
                assert!(left.is_empty(), "{case}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_erasure_that_leaves_other_generations_has_its_place_among_the_commits() {
    let mut server = forgetful().await;
    let one = Replica::open(&server).await;
    let key = key("ups", "1Z0001");
    let write = async |expected, generations: Vec<GenerationCommit>, state| {
        one.store.commit(Commit { generations, state: bytes(state), ..commit(&key, expected) }).await.unwrap()
    };
    write(None, vec![changed(1, "saved")], "saved").await;
    server.ask::<String>("SAVE").await;
    write(Some(1), vec![generation(1), changed(2, "two")], "both").await;
    erase(&one, &key, 2, Some("without the first")).await;
    write(Some(3), vec![changed(2, "three")], "after that").await;
    lose(&mut server).await;
    one.found_out().await;
    let stored = one.store.load(&key).await.unwrap().unwrap();
    let generations: Vec<u32> = stored.generations.iter().map(|shown| shown.generation).collect();
    assert_eq!((stored.revision, stored.state, generations), (4, bytes("after that"), vec![2]));
    assert!(one.left().is_empty(), "{:?}", one.left());
    assert_eq!(changes(&one.store).await, [again("two"), again("erased"), again("three")]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_push_parked_for_what_was_erased_since_is_read_again_instead() {
    let mut server = forgetful().await;
    let (parker, eraser) = (Replica::open(&server).await, Replica::open(&server).await);
    let key = key("ups", "1Z0001");
    parker.store.park("account", &key, bytes("parked"), at(0), 10, &[]).await.unwrap();
    let revision = eraser.write(&key, "registered").await;
    erase(&eraser, &key, revision, None).await;
    server.ask::<String>("SAVE").await;
    lose(&mut server).await;
    parker.found_out().await;
    let left = until("it is left", async || Some(parker.left()).filter(|left| !left.is_empty())).await;
    assert!(matches!(&*left, [Unsettled::Push(push)] if push == "parked"), "{left:?}");
    assert_eq!(parker.store.parked(&key).await, Ok(vec![]));
    assert!(eraser.store.inbox_claim(10, Duration::from_secs(60)).await.unwrap().is_empty());
}
