//! Parking: pushes for numbers that nobody registered, in bounded number and for a bounded time.

use waybill::store::StoreError;

use crate::store::sample::{at, bytes, commit, key};
use crate::store::suite::Opened;

pub(crate) async fn parked_pushes_are_read_oldest_first(Opened { store, .. }: Opened) {
    let key = key("ups", "1Z0001");
    assert!(store.parked(&key).await.unwrap().is_empty());
    for (account, text) in [("one", "first"), ("two", "second"), ("one", "third")] {
        store.park(account, &key, bytes(text), at(0), 10, &[]).await.unwrap();
    }
    assert_eq!(store.parked(&key).await.unwrap(), [bytes("first"), bytes("second"), bytes("third")]);
}

pub(crate) async fn beyond_capacity_the_longest_parked_goes(Opened { store, .. }: Opened) {
    let keys = ["AAAA", "BBBB", "CCCC", "DDDD"].map(|number| key("ups", number));
    for (second, key) in [(3, &keys[0]), (1, &keys[1]), (2, &keys[2])] {
        store.park("one", key, bytes("push"), at(second), 3, &[]).await.unwrap();
    }
    // Another account has room of its own, and another push for a parked number takes none.
    store.park("two", &keys[1], bytes("of two"), at(9), 3, &[]).await.unwrap();
    store.park("one", &keys[1], bytes("again"), at(9), 3, &[]).await.unwrap();
    assert_eq!(store.parked(&keys[1]).await.unwrap().len(), 3);
    store.park("one", &keys[3], bytes("push"), at(4), 3, &[]).await.unwrap();
    assert_eq!(store.parked(&keys[1]).await.unwrap(), [bytes("of two")]);
    for key in [&keys[0], &keys[2], &keys[3]] {
        assert_eq!(store.parked(key).await.unwrap().len(), 1);
    }
    store.park("one", &keys[1], bytes("push"), at(5), 3, &[]).await.unwrap();
    assert!(store.parked(&keys[2]).await.unwrap().is_empty());
}

pub(crate) async fn a_registered_number_is_not_parked_for(Opened { store, .. }: Opened) {
    let key = key("ups", "1Z0001");
    store.commit(commit(&key, None)).await.unwrap();
    assert_eq!(store.park("one", &key, bytes("push"), at(0), 10, &[]).await, Err(StoreError::Conflict));
    assert!(store.parked(&key).await.unwrap().is_empty());
}

pub(crate) async fn a_number_is_forgotten_once_unparked(Opened { store, .. }: Opened) {
    let (first, second, third) = (key("ups", "AAAA"), key("ups", "AAAAA"), key("ups", "BBBB"));
    for key in [&first, &second] {
        store.park("one", key, bytes("push"), at(0), 2, &[]).await.unwrap();
    }
    store.unpark(&first).await.unwrap();
    store.unpark(&third).await.unwrap();
    assert!(store.parked(&first).await.unwrap().is_empty());
    assert_eq!(store.parked(&second).await.unwrap().len(), 1);
    // Its place is free again.
    store.park("one", &third, bytes("push"), at(1), 2, &[]).await.unwrap();
    assert_eq!(store.parked(&second).await.unwrap().len(), 1);
}

pub(crate) async fn what_was_parked_too_long_ago_is_swept(Opened { store, .. }: Opened) {
    let (old, mixed, new) = (key("ups", "OLD1"), key("ups", "MIXED"), key("ups", "NEW1"));
    for (key, text, second) in [(&old, "old", 0), (&mixed, "old", 1), (&mixed, "new", 20), (&new, "new", 20)] {
        store.park("one", key, bytes(text), at(second), 10, &[]).await.unwrap();
    }
    assert_eq!(store.sweep(at(0), at(0)).await, Ok(0));
    assert_eq!(store.sweep(at(10), at(0)).await, Ok(2));
    assert!(store.parked(&old).await.unwrap().is_empty());
    assert_eq!(store.parked(&mixed).await.unwrap(), [bytes("new")]);
    assert_eq!(store.parked(&new).await.unwrap(), [bytes("new")]);
    assert_eq!(store.sweep(at(10), at(0)).await, Ok(0));
    assert_eq!(store.sweep(at(21), at(0)).await, Ok(2));
}
