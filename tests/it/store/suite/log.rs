//! The change log: order, waiting, and what a reader behind it is told.

use std::time::Duration;

use prost::Message as _;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use waybill::proto::v1;
use waybill::store::{Commit, Erase, GenerationCommit, Position, StoreError, Trims};
use waybill::watch::Tails;

use crate::harness::within;
use crate::store::sample::{bytes, changed, commit, generation, key, texts, whole_log};
use crate::store::suite::Opened;
use crate::store::suite::erase::erase;

/// The age of what is trimmed here; half of it is enough to write something that is not.
const OLD: Duration = Duration::from_secs(3);

pub(crate) async fn changes_are_read_in_the_order_of_commits(Opened { store, .. }: Opened) {
    let mut expected = Vec::new();
    let mut revision = None;
    for round in 0..20 {
        let (first, second) = (format!("{round}.1"), format!("{round}.2"));
        let generations = vec![changed(1, &first), generation(2), changed(3, &second)];
        let done = store.commit(Commit { generations, ..commit(&key("ups", "1Z0001"), revision) }).await;
        revision = Some(done.unwrap());
        expected.extend([first, second]);
    }
    let entries = whole_log(&*store).await;
    assert_eq!(texts(&entries), expected);
    assert!(entries.is_sorted_by(|one, next| one.position < next.position));

    // All of one number are in one partition.
    for partition in 0..store.partitions() {
        let whole = store.log(partition, Position::default(), 1000).await.unwrap();
        let (mut after, mut read) = (Position::default(), Vec::new());
        loop {
            let some = store.log(partition, after, 3).await.unwrap();
            assert!(some.len() <= 3);
            let Some(last) = some.last() else {
                break;
            };
            after = last.position;
            read.extend(texts(&some));
        }
        assert_eq!(read, texts(&whole));
        assert!(store.log(partition, Position::default(), 0).await.unwrap().is_empty());
    }
}

pub(crate) async fn the_tail_is_ahead_of_no_reader(Opened { store, .. }: Opened) {
    const COMMITS: usize = 50;
    let mut readers = JoinSet::new();
    for partition in 0..store.partitions() {
        let (store, mut tail) = (store.clone(), store.tail(partition));
        let mut after = *tail.borrow_and_update();
        readers.spawn(async move {
            let mut seen = Vec::new();
            loop {
                let entries = store.log(partition, after, 1000).await.unwrap();
                if let Some(last) = entries.last() {
                    after = last.position;
                }
                seen.extend(texts(&entries));
                if seen.iter().any(|text| text == "end") {
                    return seen;
                }
                tail.changed().await.unwrap();
                let newest = *tail.borrow_and_update();
                let there = store.log(partition, after, 1000).await.unwrap();
                assert!(there.iter().any(|entry| entry.position == newest) || newest <= after);
            }
        });
    }
    let key = key("ups", "1Z0001");
    let mut revision = None;
    for round in 0..COMMITS {
        let done = Commit { generations: vec![changed(1, &round.to_string())], ..commit(&key, revision) };
        revision = Some(store.commit(done).await.unwrap());
    }
    // The end is told to every partition: of this many numbers some fall into each.
    for number in 0..20 * store.partitions() {
        let key = crate::store::sample::key("ups", &format!("END{number:04}"));
        store.commit(Commit { generations: vec![changed(1, "end")], ..commit(&key, None) }).await.unwrap();
    }
    let seen: Vec<String> = readers.join_all().await.into_iter().flatten().filter(|text| text != "end").collect();
    assert_eq!(seen, (0..COMMITS).map(|round| round.to_string()).collect::<Vec<_>>());
}

pub(crate) async fn a_reader_behind_the_log_is_told(Opened { store, pass }: Opened) {
    let key = key("ups", "1Z0001");
    let old = Commit { generations: vec![changed(1, "old 1"), changed(2, "old 2")], ..commit(&key, None) };
    let revision = store.commit(old).await.unwrap();
    let before = whole_log(&*store).await;
    pass(OLD).await;
    let partition = partition_of(&*store, before[0].position);
    assert_eq!(store.trim_log(Duration::from_secs(60), u64::MAX).await, Ok(Trims::default()));
    assert_eq!(whole_log(&*store).await.len(), 2);
    let new = Commit { generations: vec![changed(1, "new")], ..commit(&key, Some(revision)) };
    store.commit(new).await.unwrap();
    assert_eq!(store.trim_log(OLD / 2, u64::MAX).await, Ok(Trims { aged: 2, cut: 0 }));
    let error = store.log(partition, before[0].position, 10).await.unwrap_err();
    let StoreError::Trimmed { oldest } = error else { panic!("{error}") };
    assert!(oldest >= before[1].position);
    assert_eq!(store.log(partition, Position::default(), 10).await.unwrap_err(), StoreError::Trimmed { oldest });
    assert_eq!(texts(&store.log(partition, oldest, 10).await.unwrap()), ["new"]);
    assert_eq!(texts(&store.log(partition, before[1].position, 10).await.unwrap()), ["new"]);
}

pub(crate) async fn a_log_that_is_too_long_loses_its_oldest(Opened { store, .. }: Opened) {
    let key = key("ups", "1Z0001");
    let mut revision = None;
    // More than one step of it goes.
    for round in 0..13_u32 {
        let generations = (0..100).map(|nth| changed(nth + 1, &(round * 100 + nth).to_string())).collect();
        revision = Some(store.commit(Commit { generations, ..commit(&key, revision) }).await.unwrap());
    }
    let before = whole_log(&*store).await;
    let partition = partition_of(&*store, before[0].position);
    let newest = *store.tail(partition).borrow();
    let hour = Duration::from_secs(3600);
    let share = u64::from(store.partitions());
    assert_eq!(store.trim_log(hour, 1300 * share).await, Ok(Trims::default()));

    // Of each partition its share: the log of the one number is all in one.
    assert_eq!(store.trim_log(hour, 3 * share).await, Ok(Trims { aged: 0, cut: 1297 }));
    assert_eq!(store.trim_log(hour, 3 * share).await, Ok(Trims::default()));
    let error = store.log(partition, before[1295].position, 10).await.unwrap_err();
    assert_eq!(error, StoreError::Trimmed { oldest: before[1296].position });
    let kept = store.log(partition, before[1296].position, 10).await.unwrap();
    assert_eq!(texts(&kept), ["1297", "1298", "1299"]);

    // It can lose all, and goes on; the number still knows which entries of the log are its own.
    assert_eq!(store.trim_log(hour, 0).await, Ok(Trims { aged: 0, cut: 3 }));
    assert_eq!(*store.tail(partition).borrow(), newest);
    let next = Commit { generations: vec![changed(1, "next")], ..commit(&key, revision) };
    let revision = store.commit(next).await.unwrap();
    assert_eq!(texts(&store.log(partition, newest, 10).await.unwrap()), ["next"]);
    store.erase(Erase { state: Some(bytes("rest")), ..erase(&key, revision, 1) }).await.unwrap();
    assert_eq!(texts(&store.log(partition, newest, 10).await.unwrap()), ["deleted"]);
}

pub(crate) async fn a_trimmed_log_goes_on(Opened { store, pass }: Opened) {
    let key = key("ups", "1Z0001");
    let revision = store.commit(Commit { generations: vec![changed(1, "old")], ..commit(&key, None) }).await.unwrap();
    let old = whole_log(&*store).await.remove(0).position;
    let partition = partition_of(&*store, old);
    pass(OLD).await;
    store.trim_log(OLD / 2, u64::MAX).await.unwrap();
    assert_eq!(*store.tail(partition).borrow(), old);
    store.commit(Commit { generations: vec![changed(1, "new")], ..commit(&key, Some(revision)) }).await.unwrap();
    let entries = store.log(partition, old, 10).await.unwrap();
    assert_eq!(texts(&entries), ["new"]);
    assert!(entries[0].position > old);
    assert_eq!(*store.tail(partition).borrow(), entries[0].position);
}

pub(crate) async fn a_tail_behind_the_log_goes_on_where_it_begins(Opened { store, .. }: Opened) {
    let key = key("ups", "1Z0001");
    // The tails read what they follow.
    let told = |text: &str| v1::Change { order_id: text.to_owned(), ..Default::default() }.encode_to_vec();
    let change = |text: &str, revision| {
        let generations = vec![GenerationCommit { change: Some(told(text).into()), ..generation(1) }];
        Commit { generations, ..commit(&key, revision) }
    };
    let revision = store.commit(change("before", None)).await.unwrap();
    let before = whole_log(&*store).await.remove(0).position;
    let partition = usize::try_from(partition_of(&*store, before)).unwrap();
    // The tails stand still, as those of a process that was paused do.
    let stop = CancellationToken::new();
    let (tails, followed) = Tails::follow(&store, &stop);
    assert_eq!(tails.heads()[partition], before);
    let revision = store.commit(change("missed", Some(revision))).await.unwrap();
    let missed = whole_log(&*store).await[1].position;
    assert_eq!(store.trim_log(Duration::from_secs(3600), 0).await.unwrap().cut, 2);
    assert_eq!(tails.ends().await.unwrap()[partition], missed);

    let mut moved = tails.moved();
    let following: JoinSet<()> = followed.into_iter().collect();
    let goes_on = async {
        while tails.heads()[partition] != missed {
            moved.changed().await.unwrap();
        }
    };
    within("the tail goes on", goes_on).await;
    // Whoever was there before is told of the gap, and whoever goes on from the oldest place misses nothing.
    assert!(tails.recall(partition, before, 10).is_none());
    assert_eq!(tails.read(partition, before, 10).await.unwrap_err(), StoreError::Trimmed { oldest: missed });
    store.commit(change("after", Some(revision))).await.unwrap();
    let is_read = async {
        loop {
            match tails.recall(partition, missed, 10) {
                Some(entries) if !entries.is_empty() => break entries,
                _ => moved.changed().await.unwrap(),
            }
        }
    };
    let entries = within("what comes then is read", is_read).await;
    assert_eq!(entries.iter().map(|entry| entry.change.order_id.as_str()).collect::<Vec<_>>(), ["after"]);
    stop.cancel();
    following.join_all().await;
}

/// The partition whose newest entry is this one, or comes after it.
fn partition_of(store: &dyn waybill::store::Store, position: Position) -> u32 {
    for partition in 0..store.partitions() {
        if *store.tail(partition).borrow() >= position {
            return partition;
        }
    }
    panic!("no partition has reached {position:?}")
}
