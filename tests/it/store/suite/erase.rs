//! Erasure: nothing of the number stays but a tombstone that does not tell it.

use std::time::Duration;

use waybill::store::{Commit, Erase, Filter, GenerationCommit, Key, Listed, StoreError, Tombstone, Touch, Work};

use crate::store::sample::{
    at, bytes, changed, commit, generation, key, poll, publics, tenant, texts, touch, whole_log,
};
use crate::store::suite::Opened;

const TOMBSTONE: i64 = 1000;

pub(super) fn erase(key: &Key, expected: u64, number: u32) -> Erase {
    let tombstone = Tombstone { generation: number, last_event: at(7), until: at(TOMBSTONE) };
    Erase { key: key.clone(), expected, floor: 0, generation: number, state: None, change: bytes("deleted"), tombstone }
}

fn ordered(number: u32, change: &str) -> GenerationCommit {
    let listed = Listed { status: 1, order_id: "X".to_owned(), ..Listed::default() };
    GenerationCommit { listed, ..changed(number, change) }
}

fn of_order() -> Filter {
    Filter { order_id: "X".to_owned(), ..Filter::default() }
}

pub(crate) async fn an_erased_number_is_gone(Opened { store, .. }: Opened) {
    let (key, other) = (key("ups", "1Z0001"), key("ups", "1Z00012"));
    let generations = vec![ordered(1, "gone 1"), ordered(2, "gone 2")];
    let due = vec![poll("account", 1, 0)];
    store.park("account", &key, bytes("push"), at(0), 10, &[]).await.unwrap();
    let revision = store.commit(Commit { generations, due, ..commit(&key, None) }).await.unwrap();
    store.commit(Commit { generations: vec![ordered(1, "stays")], ..commit(&other, None) }).await.unwrap();
    let claimed = store.claim(&tenant(), Work::Poll, "account", at(0), 10, Duration::from_secs(60)).await.unwrap();
    assert_eq!(store.tombstone(&key).await, Ok(None));

    store.erase(erase(&key, revision, 2)).await.unwrap();
    assert_eq!(store.load(&key).await, Ok(None));
    assert_eq!(store.get(&key, None).await, Ok(None));
    assert_eq!(store.get(&key, Some(1)).await, Ok(None));
    assert!(store.parked(&key).await.unwrap().is_empty());
    assert_eq!(store.next_due(&tenant(), Work::Poll, "account").await, Ok(None));
    let late = Touch { fence: Some(claimed[0].fence.clone()), ..touch(&key) };
    assert!(store.touch(late).await.is_err());
    for filter in [of_order(), Filter::default()] {
        let page = store.list(&tenant(), &filter, None, 10).await.unwrap();
        assert_eq!(publics(&page.shown), ["public 1"], "only the other number's");
    }
    let mut left = texts(&whole_log(&*store).await);
    left.sort();
    assert_eq!(left, ["deleted", "stays"]);
    let tombstone = Tombstone { generation: 2, last_event: at(7), until: at(TOMBSTONE) };
    assert_eq!(store.tombstone(&key).await, Ok(Some(tombstone)));
    assert_eq!(store.tombstone(&other).await, Ok(None));
}

pub(crate) async fn an_erased_generation_leaves_the_others(Opened { store, .. }: Opened) {
    let key = key("ups", "1Z0001");
    let generations = vec![ordered(1, "gone"), ordered(2, "stays")];
    let due = vec![poll("account", 1, 5)];
    let revision = store.commit(Commit { generations, due, ..commit(&key, None) }).await.unwrap();
    store.erase(Erase { state: Some(bytes("rest")), ..erase(&key, revision, 1) }).await.unwrap();

    let stored = store.load(&key).await.unwrap().unwrap();
    assert_eq!((stored.state.clone(), publics(&stored.generations)), (bytes("rest"), vec!["public 2".to_owned()]));
    assert!(stored.revision > revision);
    assert_eq!(store.get(&key, Some(1)).await, Ok(None));
    assert_eq!(store.get(&key, None).await.unwrap().unwrap().generation, 2);
    assert_eq!(publics(&store.list(&tenant(), &of_order(), None, 10).await.unwrap().shown), ["public 2"]);
    assert_eq!(texts(&whole_log(&*store).await), ["stays", "deleted"]);
    assert_eq!(store.next_due(&tenant(), Work::Poll, "account").await, Ok(Some(at(5))));
    assert!(store.tombstone(&key).await.unwrap().is_some());
    store.commit(commit(&key, Some(stored.revision))).await.unwrap();
}

pub(crate) async fn an_erased_newest_generation_leaves_the_one_before(Opened { store, .. }: Opened) {
    let key = key("ups", "1Z0001");
    let fresh = GenerationCommit { freshness: crate::store::sample::freshness("fresh 1", false), ..ordered(1, "one") };
    let revision = store.commit(Commit { generations: vec![fresh], ..commit(&key, None) }).await.unwrap();
    let generations = vec![ordered(2, "two"), ordered(3, "three")];
    let revision = store.commit(Commit { generations, ..commit(&key, Some(revision)) }).await.unwrap();
    assert_eq!(store.get(&key, None).await.unwrap().unwrap().freshness, bytes(""));
    for (revision, gone) in [(revision, 3), (revision + 1, 2)] {
        store.erase(Erase { state: Some(bytes("rest")), ..erase(&key, revision, gone) }).await.unwrap();
        assert_eq!(store.get(&key, Some(gone)).await, Ok(None));
        assert_eq!(store.get(&key, None).await.unwrap().unwrap().generation, gone - 1);
    }
    let first = store.get(&key, None).await.unwrap().unwrap();
    assert_eq!((first.public.clone(), first.freshness.clone()), (bytes("public 1"), bytes("fresh 1")));
    assert_eq!(store.get(&key, Some(1)).await, Ok(Some(first.clone())));
    assert_eq!(store.load(&key).await.unwrap().unwrap().generations, [first]);
    assert_eq!(publics(&store.list(&tenant(), &of_order(), None, 10).await.unwrap().shown), ["public 1"]);
}

pub(crate) async fn an_erasure_that_expects_another_revision_changes_nothing(Opened { store, .. }: Opened) {
    let key = key("ups", "1Z0001");
    assert_eq!(store.erase(erase(&key, 1, 1)).await, Err(StoreError::Conflict));
    let revision = store.commit(Commit { generations: vec![ordered(1, "stays")], ..commit(&key, None) }).await.unwrap();
    let before = store.load(&key).await.unwrap();
    assert_eq!(store.erase(erase(&key, revision + 1, 1)).await, Err(StoreError::Conflict));
    assert_eq!(store.load(&key).await.unwrap(), before);
    assert_eq!(texts(&whole_log(&*store).await), ["stays"]);
    assert_eq!(store.tombstone(&key).await, Ok(None));
}

pub(crate) async fn tombstones_end(Opened { store, .. }: Opened) {
    let key = key("ups", "1Z0001");
    let revision = store.commit(commit(&key, None)).await.unwrap();
    store.erase(erase(&key, revision, 1)).await.unwrap();
    assert_eq!(store.sweep(at(0), at(TOMBSTONE - 1)).await, Ok(0));
    assert!(store.tombstone(&key).await.unwrap().is_some());
    assert_eq!(store.sweep(at(0), at(TOMBSTONE)).await, Ok(1));
    assert_eq!(store.tombstone(&key).await, Ok(None));
}

pub(crate) async fn an_old_load_never_fits_a_number_made_again(Opened { store, .. }: Opened) {
    let key = key("ups", "1Z0001");
    let first = store.commit(commit(&key, None)).await.unwrap();
    let second = store.commit(commit(&key, Some(first))).await.unwrap();
    store.erase(erase(&key, second, 1)).await.unwrap();
    let again = store.commit(Commit { generations: vec![generation(2)], ..commit(&key, None) }).await.unwrap();
    assert!(again > second, "a commit from before the erasure must not fit");
    assert_eq!(store.commit(commit(&key, Some(second))).await, Err(StoreError::Conflict));
}
