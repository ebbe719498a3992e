//! The inbox: pushes are kept until they are done, and one that nobody can read is put aside.

use std::time::Duration;

use waybill::store::Waiting;

use crate::store::sample::bytes;
use crate::store::suite::{LEASE, OVER, Opened, SHORT};

pub(crate) async fn a_push_is_its_keepers_until_the_lease_ends(Opened { store, pass }: Opened) {
    let first = store.inbox_put(bytes("first"), SHORT).await.unwrap();
    let second = store.inbox_put(bytes("second"), SHORT).await.unwrap();
    assert_ne!(first, second);
    assert!(store.inbox_claim(10, SHORT).await.unwrap().is_empty());
    pass(OVER).await;
    let claimed = store.inbox_claim(10, SHORT).await.unwrap();
    let found: Vec<_> = claimed.iter().map(|kept| (kept.id, kept.entry.clone(), kept.failures)).collect();
    assert_eq!(found, [(first, bytes("first"), 0), (second, bytes("second"), 0)]);
    assert!(store.inbox_claim(10, SHORT).await.unwrap().is_empty());
    store.inbox_done(first).await.unwrap();
    pass(OVER).await;
    let left: Vec<_> = store.inbox_claim(10, SHORT).await.unwrap().iter().map(|kept| kept.id).collect();
    assert_eq!(left, [second]);
    store.inbox_done(second).await.unwrap();
    store.inbox_done(second).await.unwrap();
    pass(OVER).await;
    assert!(store.inbox_claim(10, SHORT).await.unwrap().is_empty());
}

pub(crate) async fn a_push_that_fails_three_times_is_quarantined(Opened { store, pass }: Opened) {
    let id = store.inbox_put(bytes("poison"), SHORT).await.unwrap();
    for (failures, why) in [(1, "first"), (2, "second")] {
        assert_eq!(store.inbox_failed(id, why).await, Ok(false));
        let claimed = store.inbox_claim(10, SHORT).await.unwrap();
        assert_eq!((claimed.len(), claimed[0].failures), (1, failures), "free again at once");
        assert!(store.quarantined(10).await.unwrap().is_empty());
    }
    assert_eq!(store.inbox_failed(id, "third").await, Ok(true));
    assert_eq!(store.quarantined(10).await.unwrap(), [(id, bytes("poison"), "third".to_owned())]);
    assert!(store.quarantined(0).await.unwrap().is_empty());
    pass(OVER).await;
    assert!(store.inbox_claim(10, SHORT).await.unwrap().is_empty());
    assert_eq!(store.inbox_failed(id, "gone").await, Ok(false));
}

pub(crate) async fn a_push_that_is_given_back_is_free_at_once(Opened { store, .. }: Opened) {
    let mut ids = Vec::new();
    for text in ["first", "second", "third"] {
        ids.push(store.inbox_put(bytes(text), LEASE).await.unwrap());
    }
    store.inbox_done(ids[0]).await.unwrap();
    store.inbox_free(&[]).await.unwrap();
    store.inbox_free(&ids[..2]).await.unwrap();
    let free: Vec<_> =
        store.inbox_claim(10, LEASE).await.unwrap().iter().map(|kept| (kept.id, kept.failures)).collect();
    assert_eq!(free, [(ids[1], 0)], "what is done does not come back, and the third is still leased");
    assert_eq!(store.inbox_waiting().await.unwrap().count, 2);
}

pub(crate) async fn claims_are_limited(Opened { store, .. }: Opened) {
    for _ in 0..5 {
        store.inbox_put(bytes("push"), Duration::ZERO).await.unwrap();
    }
    let mut seen = Vec::new();
    for expected in [2, 2, 1, 0] {
        let claimed = store.inbox_claim(2, LEASE).await.unwrap();
        assert_eq!(claimed.len(), expected);
        seen.extend(claimed.iter().map(|kept| kept.id));
    }
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), 5);
    assert!(store.inbox_claim(0, LEASE).await.unwrap().is_empty());
}

pub(crate) async fn what_waits_is_counted_leased_or_not(Opened { store, .. }: Opened) {
    assert_eq!(store.inbox_waiting().await, Ok(Waiting::default()));
    let first = store.inbox_put(bytes("first"), LEASE).await.unwrap();
    store.inbox_put(bytes("second"), Duration::ZERO).await.unwrap();
    assert_eq!(store.inbox_waiting().await, Ok(Waiting { count: 2, oldest: Some(bytes("first")) }));
    store.inbox_done(first).await.unwrap();
    assert_eq!(store.inbox_waiting().await, Ok(Waiting { count: 1, oldest: Some(bytes("second")) }));
}

pub(crate) async fn several_pushes_end_together(Opened { store, .. }: Opened) {
    let mut ids = Vec::new();
    for text in ["first", "second", "third", "fourth"] {
        ids.push(store.inbox_put(bytes(text), Duration::ZERO).await.unwrap());
    }
    store.inbox_all_done(&[]).await.unwrap();
    store.inbox_all_done(&[ids[0], ids[2], ids[3]]).await.unwrap();
    store.inbox_all_done(&ids[2..]).await.unwrap();
    assert_eq!(store.inbox_waiting().await, Ok(Waiting { count: 1, oldest: Some(bytes("second")) }));
    let left: Vec<_> = store.inbox_claim(10, LEASE).await.unwrap().iter().map(|kept| kept.id).collect();
    assert_eq!(left, [ids[1]]);
}
