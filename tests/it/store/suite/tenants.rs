//! Tenants: the same number of the same carrier is two numbers.

use std::time::Duration;

use waybill::store::{Commit, Erase, Filter, GenerationCommit, Key, Listed, StoreError, Tombstone, Touch, Work};
use waybill::tenant::Tenant;

use crate::store::sample::{
    at, bytes, changed, commit, commit_due, freshness, key_of, poll, publics, texts, touch, whole_log,
};
use crate::store::suite::Opened;

/// One name is the beginning of the other, so that a key cut short would show.
fn two() -> [(Tenant, Key); 2] {
    ["shop", "shop-2"].map(|name| {
        let tenant = Tenant::new(name).unwrap();
        let key = key_of(&tenant, "ups", "1Z0001");
        (tenant, key)
    })
}

pub(crate) async fn numbers_are_apart(Opened { store, .. }: Opened) {
    let [(one, ours), (two, theirs)] = two();
    let listed = || Listed { status: 1, order_id: "X".to_owned(), ..Listed::default() };
    let shown = |text: &str| GenerationCommit { public: bytes(text), listed: listed(), ..changed(1, text) };
    let mine = store.commit(Commit { generations: vec![shown("ours")], ..commit(&ours, None) }).await.unwrap();
    assert_eq!(store.load(&theirs).await, Ok(None));
    assert_eq!(store.get(&theirs, None).await, Ok(None));
    assert_eq!(store.touch(touch(&theirs)).await, Err(StoreError::Conflict));
    store.commit(Commit { generations: vec![shown("theirs")], ..commit(&theirs, None) }).await.unwrap();
    store.touch(Touch { freshness: freshness("fresh", true), ..touch(&theirs) }).await.unwrap();
    assert_eq!(store.get(&ours, None).await.unwrap().unwrap().freshness, bytes(""));

    let by_order = Filter { order_id: "X".to_owned(), ..Filter::default() };
    let by_name = Filter { names: vec![("ups".to_owned(), ours.number.clone(), None)], ..Filter::default() };
    let by_carrier = Filter { carriers: vec!["ups".to_owned()], ..Filter::default() };
    for filter in [Filter::default(), by_order, by_name, by_carrier] {
        for (tenant, text) in [(&one, "ours"), (&two, "theirs")] {
            let page = store.list(tenant, &filter, None, 1).await.unwrap();
            assert_eq!(publics(&page.shown), [text], "{filter:?}");
            // A place of one tenant shows nothing of another.
            let other = if text == "ours" { &two } else { &one };
            let next = store.list(other, &filter, page.next, 10).await.unwrap();
            assert!(!publics(&next.shown).contains(&text.to_owned()), "{filter:?}");
        }
    }
    let mut logged: Vec<_> =
        whole_log(&*store).await.iter().map(|entry| (entry.tenant.clone(), entry.change.clone())).collect();
    logged.sort();
    assert_eq!(logged, [(one.clone(), bytes("ours")), (two.clone(), bytes("theirs"))]);

    let tombstone = Tombstone { generation: 1, last_event: at(0), until: at(9) };
    let gone = Erase {
        key: ours.clone(),
        expected: mine,
        floor: 0,
        generation: 1,
        state: None,
        change: bytes("gone"),
        tombstone,
    };
    store.erase(gone).await.unwrap();
    assert_eq!(store.get(&ours, None).await, Ok(None));
    assert_eq!(store.get(&theirs, None).await.unwrap().unwrap().public, bytes("theirs"));
    assert_eq!(store.tombstone(&ours).await, Ok(Some(tombstone)));
    assert_eq!(store.tombstone(&theirs).await, Ok(None));
    let mut left = texts(&whole_log(&*store).await);
    left.sort();
    assert_eq!(left, ["gone", "theirs"]);
}

pub(crate) async fn queues_are_apart(Opened { store, .. }: Opened) {
    let [(one, ours), (two, theirs)] = two();
    let lease = Duration::from_secs(30);
    store.commit(commit_due(&ours, None, vec![poll("account", 1, 0)])).await.unwrap();
    assert_eq!(store.next_due(&two, Work::Poll, "account").await, Ok(None));
    assert!(store.claim(&two, Work::Poll, "account", at(9), 10, lease).await.unwrap().is_empty());
    store.commit(commit_due(&theirs, None, vec![poll("account", 1, 5)])).await.unwrap();
    let claimed = store.claim(&one, Work::Poll, "account", at(9), 10, lease).await.unwrap();
    assert_eq!(claimed.iter().map(|claimed| &claimed.key).collect::<Vec<_>>(), [&ours]);
    let fence = claimed[0].fence.clone();
    assert_eq!(store.release(&theirs, &fence).await, Err(StoreError::Fenced));
    let stolen = Touch { fence: Some(fence.clone()), ..touch(&theirs) };
    assert_eq!(store.touch(stolen).await, Err(StoreError::Fenced));
    assert_eq!(store.next_due(&two, Work::Poll, "account").await, Ok(Some(at(5))));
    store.release(&ours, &fence).await.unwrap();
}

pub(crate) async fn parked_pushes_are_apart(Opened { store, .. }: Opened) {
    let [(_, ours), (_, theirs)] = two();
    store.park("account", &ours, bytes("ours"), at(0), 1, &[]).await.unwrap();
    assert!(store.parked(&theirs).await.unwrap().is_empty());
    store.park("account", &theirs, bytes("theirs"), at(1), 1, &[]).await.unwrap();
    assert_eq!(store.parked(&ours).await.unwrap(), [bytes("ours")]);
    store.unpark(&ours).await.unwrap();
    assert_eq!(store.parked(&theirs).await.unwrap(), [bytes("theirs")]);
}
