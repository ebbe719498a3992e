//! Moving: everything that a store holds is in its export, and a store that takes it in is as the first one was.

use std::sync::Arc;
use std::time::Duration;

use waybill::store::{
    Commit, Dump, Erase, Filter, GenerationCommit, Listed, Position, Store, StoreError, Tombstone, Trims, Work,
};
use waybill::transfer;

use crate::store::sample::{at, bytes, changed, commit, freshness, key, key_of, poll, publics, tenant, texts};
use crate::store::suite::Opened;

/// Makes one test of each law; `open` is called twice.
macro_rules! moved_suite {
    ($open:path) => {
        crate::store::suite::moved::moved_suite!($open,
            what_is_moved_reads_back_equal
            a_moved_log_goes_on_where_it_was
            what_is_given_out_after_a_move_was_never_given_before
            taking_the_same_in_again_changes_nothing
            an_import_wants_an_empty_store);
    };
    ($open:path, $($law:ident)+) => {
        mod moved {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $law() {
                    crate::store::suite::moved::$law($open().await, $open().await).await;
                }
            )+
        }
    };
}
pub(crate) use moved_suite;

const LEASE: Duration = Duration::from_secs(600);
/// One that is to end.
const SHORT: Duration = Duration::from_millis(5);

/// Something of everything, made by ordinary calls.
pub(crate) async fn fill(Opened { store, pass }: &Opened) {
    let trimmed = key("ups", "1ZTRIMMED");
    let revision =
        store.commit(Commit { generations: vec![changed(1, "old")], ..commit(&trimmed, None) }).await.unwrap();
    pass(SHORT * 4).await;
    assert_eq!(store.trim_log(SHORT * 2, u64::MAX).await, Ok(Trims { aged: 1, cut: 0 }));
    store.commit(Commit { generations: vec![changed(1, "newer")], ..commit(&trimmed, Some(revision)) }).await.unwrap();

    let rich = key("ups", "1ZRICH");
    let labels = vec![("team".to_owned(), "blue".to_owned())];
    let legs = vec![(String::new(), key("", "LEG1").number), ("usps".to_owned(), key("", "LEG1").number)];
    let listed = Listed { status: 5, problems: vec![2], order_id: "X 1".to_owned(), updated: at(77), labels, legs };
    let first = GenerationCommit { freshness: freshness("fresh", true), listed, ..changed(1, "rich 1") };
    let due = vec![poll("main", 3, 30), waybill::store::Due { work: Work::Timer, ..poll("", 9, 50) }];
    let rich_commit =
        Commit { state: bytes("deep"), generations: vec![first, changed(2, "rich 2")], due, ..commit(&rich, None) };
    store.commit(rich_commit).await.unwrap();
    for (number, class, second) in [("1ZLATE", 3, 20), ("1ZURGENT", 0, 99), ("1ZIDLE", 3, 40)] {
        let due = vec![poll("main", class, second)];
        store.commit(Commit { due, ..commit(&key("ups", number), None) }).await.unwrap();
    }
    let other = waybill::tenant::Tenant::new("other").unwrap();
    let theirs = key_of(&other, "fedex", "7700-1/2");
    store.commit(Commit { generations: vec![changed(1, "theirs")], ..commit(&theirs, None) }).await.unwrap();

    let gone = key("ups", "1ZGONE");
    let revision = store.commit(Commit { generations: vec![changed(3, "gone")], ..commit(&gone, None) }).await.unwrap();
    let tombstone = Tombstone { generation: 3, last_event: at(-1_800_000_000), until: at(1000) };
    let erase = Erase {
        key: gone,
        expected: revision,
        floor: 0,
        generation: 3,
        state: None,
        change: bytes("deleted"),
        tombstone,
    };
    store.erase(erase).await.unwrap();

    for text in ["first", "second", "twice failed"] {
        store.inbox_put(bytes(text), SHORT).await.unwrap();
    }
    let failing = store.inbox_put(bytes("unreadable"), SHORT).await.unwrap();
    for _ in 0..3 {
        store.inbox_failed(failing, "nonsense").await.unwrap();
    }
    pass(SHORT * 2).await;
    let third = store.inbox_claim(10, LEASE).await.unwrap().pop().unwrap();
    for _ in 0..2 {
        assert!(!store.inbox_failed(third.id, "half nonsense").await.unwrap());
    }
    for (account, number, text, second) in
        [("one", "PARK1", "a", 3), ("two", "PARK1", "b", 4), ("one", "PARK1", "c", 5), ("one", "PARK2", "d", 1)]
    {
        store.park(account, &key("ups", number), bytes(text), at(second), 10, &[]).await.unwrap();
    }
    for name in ["key/tokens", "api-key/one", "quota/default/x"] {
        store.put_record(name, None, bytes(name)).await.unwrap();
    }
}

/// Through a file.
async fn move_to(from: &dyn Store, into: &dyn Store) {
    let mut file = Vec::new();
    let written = transfer::export(from, &mut file, None, at(0), |_| {}).await.unwrap();
    let read = transfer::import(into, &*file, false, |_| {}).await.unwrap();
    assert_eq!((written.counts, written.sha256), (read.counts, read.sha256));
    assert!(!read.without_log && !transfer::is_unfinished(into).await.unwrap());
}

async fn dump(store: &dyn Store) -> Vec<String> {
    let mut dumped = Vec::new();
    for partition in 0..store.partitions() {
        let mut after = None;
        loop {
            let part = store.export(partition, after, 3).await.unwrap();
            // Keys show no number: they are compared by what is read with them.
            dumped.extend(part.entries.iter().map(|entry| format!("{entry:?}")));
            after = part.next;
            if after.is_none() {
                break;
            }
        }
    }
    dumped.sort();
    dumped
}

pub(crate) async fn what_is_moved_reads_back_equal(from: Opened, into: Opened) {
    fill(&from).await;
    let (old, new) = (Arc::clone(&from.store), Arc::clone(&into.store));
    assert_eq!(entries(&*new).await, 0, "an empty store holds nothing");
    move_to(&*old, &*new).await;
    assert_eq!(dump(&*new).await, dump(&*old).await);
    assert_eq!(entries(&*new).await, entries(&*old).await + 1, "and what tells of the import");

    let numbers = ["1ZTRIMMED", "1ZRICH", "1ZLATE", "1ZURGENT", "1ZIDLE", "1ZGONE"].map(|number| key("ups", number));
    for key in &numbers {
        assert_eq!(new.load(key).await, old.load(key).await);
        assert_eq!(new.get(key, None).await, old.get(key, None).await);
        assert_eq!(new.tombstone(key).await, old.tombstone(key).await);
    }
    assert!(new.tombstone(&numbers[5]).await.unwrap().is_some());
    for leg in [key("", "LEG1"), key("usps", "LEG1")] {
        assert_eq!(new.carrying(&leg).await, Ok(vec![(key("ups", "1ZRICH"), 1)]));
    }
    let of_order = Filter { order_id: "X 1".to_owned(), ..Filter::default() };
    let stale = Filter { stale: true, statuses: vec![5], problems: vec![2], ..Filter::default() };
    let labelled = Filter { labels: vec![("team".to_owned(), "blue".to_owned())], ..Filter::default() };
    for filter in [of_order, stale, labelled] {
        let page = new.list(&tenant(), &filter, None, 10).await.unwrap();
        assert_eq!(publics(&page.shown), ["public 1"], "{filter:?}");
    }
    let all = new.list(&tenant(), &Filter::default(), None, 100).await.unwrap();
    assert_eq!(all.shown.len(), 6, "two generations of one number, four others");
    assert_eq!(new.parked(&key("ups", "PARK1")).await.unwrap(), [bytes("a"), bytes("b"), bytes("c")]);
    assert_eq!(new.quarantined(10).await, old.quarantined(10).await);
    assert_eq!(new.records("").await.unwrap().len(), old.records("").await.unwrap().len() + 1);
    assert_eq!(new.record("key/tokens").await, old.record("key/tokens").await);

    // Nobody holds a lease in the new store, and work comes in the order of its value.
    let claimed = new.claim(&tenant(), Work::Poll, "main", at(100), 10, LEASE).await.unwrap();
    let order: Vec<&str> = claimed.iter().map(|claimed| claimed.key.number.as_str()).collect();
    assert_eq!(order, ["1ZURGENT", "1ZLATE", "1ZRICH", "1ZIDLE"]);
    assert_eq!(new.next_due(&tenant(), Work::Timer, "").await, Ok(Some(at(50))));
    let pushes = new.inbox_claim(10, LEASE).await.unwrap();
    let mut said: Vec<_> = pushes.iter().map(|kept| (kept.entry.clone(), kept.failures)).collect();
    said.sort();
    assert_eq!(said, [(bytes("first"), 0), (bytes("second"), 0), (bytes("twice failed"), 2)]);
    let third = pushes.iter().find(|kept| kept.failures == 2).unwrap();
    assert!(new.inbox_failed(third.id, "nonsense").await.unwrap(), "the third failure is the last");
}

async fn entries(store: &dyn Store) -> u64 {
    let mut entries = 0;
    for partition in 0..store.partitions() {
        entries += store.extent(partition).await.unwrap().entries;
    }
    entries
}

pub(crate) async fn a_moved_log_goes_on_where_it_was(from: Opened, into: Opened) {
    fill(&from).await;
    let (old, new) = (&*from.store, &*into.store);
    let tails: Vec<Position> = (0..old.partitions()).map(|partition| *old.tail(partition).borrow()).collect();
    move_to(old, new).await;
    let (before, after) = (whole_log_behind(old).await, whole_log_behind(new).await);
    assert_eq!(before, after);
    for partition in 0..new.partitions() {
        let was = tails[partition as usize];
        assert_eq!(*new.tail(partition).borrow(), was, "a reader at the end of the old log is at that of the new");
        // A reader behind the trimmed log is told so as before.
        assert_eq!(
            new.log(partition, Position::default(), 100).await.map(|entries| texts(&entries)),
            old.log(partition, Position::default(), 100).await.map(|entries| texts(&entries))
        );
    }
    // What is committed now comes behind all of it.
    let rich = key("ups", "1ZRICH");
    let expected = new.load(&rich).await.unwrap().unwrap().revision;
    let next = Commit { generations: vec![changed(2, "after the move")], ..commit(&rich, Some(expected)) };
    assert_eq!(new.commit(next).await, Ok(expected + 1));
    let mut news = Vec::new();
    for (partition, was) in (0..).zip(tails) {
        news.extend(new.log(partition, was, 10).await.unwrap());
    }
    assert_eq!(texts(&news), ["after the move"]);
    // An erasure finds the moved changes of its shipment, and no others.
    let expected = new.load(&rich).await.unwrap().unwrap().revision;
    let tombstone = Tombstone { generation: 2, last_event: at(7), until: at(1000) };
    let erase =
        Erase { key: rich, expected, floor: 0, generation: 2, state: None, change: bytes("rich deleted"), tombstone };
    new.erase(erase).await.unwrap();
    let mut left: Vec<String> = whole_log_behind(new).await.into_iter().map(|(_, text)| text).collect();
    left.sort();
    assert_eq!(left, ["deleted", "newer", "rich deleted", "theirs"]);
}

/// Every entry that is still there, by position.
pub(crate) async fn whole_log_behind(store: &dyn Store) -> Vec<(Position, String)> {
    let mut entries = Vec::new();
    for partition in 0..store.partitions() {
        let from = match store.log(partition, Position::default(), 1).await {
            Err(StoreError::Trimmed { oldest }) => oldest,
            _ => Position::default(),
        };
        let logged = store.log(partition, from, 1000).await.unwrap();
        entries.extend(logged.iter().map(|entry| entry.position).zip(texts(&logged)));
    }
    entries.sort();
    entries
}

pub(crate) async fn what_is_given_out_after_a_move_was_never_given_before(from: Opened, into: Opened) {
    fill(&from).await;
    let (old, new) = (&*from.store, &*into.store);
    let gone = key("ups", "1ZGONE");
    let (push, record) = (
        old.inbox_put(bytes("last"), LEASE).await.unwrap(),
        old.put_record("last", None, bytes("value")).await.unwrap(),
    );
    move_to(old, new).await;
    assert!(new.inbox_put(bytes("next"), LEASE).await.unwrap() != push);
    new.delete_record("last", record).await.unwrap();
    assert_ne!(new.put_record("last", None, bytes("value")).await.unwrap(), record);
    // A number that was erased before the move goes on from its revision: no old load fits the new record.
    let revision = new.commit(commit(&gone, None)).await.unwrap();
    assert_eq!(revision, old.commit(commit(&gone, None)).await.unwrap());
    assert!(revision > 2);
    // The longest parked still is the first to go.
    new.park("one", &key("ups", "PARK3"), bytes("e"), at(9), 2, &[]).await.unwrap();
    assert!(new.parked(&key("ups", "PARK2")).await.unwrap().is_empty());
    assert_eq!(new.parked(&key("ups", "PARK1")).await.unwrap().len(), 3);
    assert_eq!(new.sweep(at(100), at(2000)).await, Ok(5), "four parked pushes and a tombstone");
}

pub(crate) async fn taking_the_same_in_again_changes_nothing(from: Opened, into: Opened) {
    fill(&from).await;
    let (old, new) = (&*from.store, &*into.store);
    let mut all: Vec<Dump> = Vec::new();
    for partition in 0..old.partitions() {
        let mut after = None;
        loop {
            let part = old.export(partition, after, 1000).await.unwrap();
            all.extend(part.entries);
            after = part.next;
            if after.is_none() {
                break;
            }
        }
    }
    for _ in 0..3 {
        new.import(all.clone()).await.unwrap();
    }
    assert_eq!(dump(new).await, dump(old).await);
    assert_eq!(entries(new).await, entries(old).await);
    let page =
        new.list(&tenant(), &Filter { order_id: "X 1".to_owned(), ..Filter::default() }, None, 10).await.unwrap();
    assert_eq!(page.shown.len(), 1);
    let claimed = new.claim(&tenant(), Work::Poll, "main", at(100), 10, LEASE).await.unwrap();
    assert_eq!(claimed.len(), 4);
    // The places of parked numbers are counted once: there is room for exactly one more.
    new.park("one", &key("ups", "PARK3"), bytes("e"), at(9), 3, &[]).await.unwrap();
    for number in ["PARK1", "PARK2", "PARK3"] {
        assert!(!new.parked(&key("ups", number)).await.unwrap().is_empty(), "{number}");
    }
}

pub(crate) async fn an_import_wants_an_empty_store(from: Opened, into: Opened) {
    fill(&from).await;
    let (old, new) = (&*from.store, &*into.store);
    let mut file = Vec::new();
    transfer::export(old, &mut file, None, at(0), |_| {}).await.unwrap();
    new.put_record("mine", None, bytes("value")).await.unwrap();
    for resume in [false, true] {
        let refused = transfer::import(new, &*file, resume, |_| {}).await.unwrap_err().to_string();
        assert!(refused.contains("holds 1 entries already"), "{refused}");
    }
    assert_eq!(entries(new).await, 1);
    // Another one that is on it keeps this one out.
    assert!(new.lease(waybill::store::IMPORT, 7, LEASE).await.unwrap());
    let refused = transfer::import(new, &*file, false, |_| {}).await.unwrap_err().to_string();
    assert!(refused.contains("another import"), "{refused}");
}
