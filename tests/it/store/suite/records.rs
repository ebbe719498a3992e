//! Named records and leases.

use waybill::store::{Record, StoreError};

use crate::store::sample::bytes;
use crate::store::suite::{OVER, Opened, SHORT};

pub(crate) async fn a_record_is_written_if_it_is_as_expected(Opened { store, .. }: Opened) {
    assert_eq!(store.record("token/one").await, Ok(None));
    assert_eq!(store.put_record("token/one", Some(1), bytes("value")).await, Err(StoreError::Conflict));
    let first = store.put_record("token/one", None, bytes("value")).await.unwrap();
    assert_eq!(store.record("token/one").await, Ok(Some(Record { revision: first, value: bytes("value") })));
    assert_eq!(store.put_record("token/one", None, bytes("other")).await, Err(StoreError::Conflict));
    let second = store.put_record("token/one", Some(first), bytes("other")).await.unwrap();
    assert_eq!(store.put_record("token/one", Some(first), bytes("third")).await, Err(StoreError::Conflict));
    assert_eq!(store.delete_record("token/one", first).await, Err(StoreError::Conflict));
    assert_eq!(store.record("token/one").await.unwrap().unwrap().value, bytes("other"));
    store.delete_record("token/one", second).await.unwrap();
    assert_eq!(store.record("token/one").await, Ok(None));
    assert_eq!(store.delete_record("token/one", second).await, Err(StoreError::Conflict));
}

pub(crate) async fn a_record_made_again_is_another(Opened { store, .. }: Opened) {
    let first = store.put_record("quota", None, bytes("1")).await.unwrap();
    store.delete_record("quota", first).await.unwrap();
    let again = store.put_record("quota", None, bytes("2")).await.unwrap();
    assert_ne!(first, again);
    assert_eq!(store.put_record("quota", Some(first), bytes("3")).await, Err(StoreError::Conflict));
}

pub(crate) async fn records_are_found_by_prefix(Opened { store, .. }: Opened) {
    for name in ["quota/b", "quota/a", "quotas", "token/a"] {
        store.put_record(name, None, bytes(name)).await.unwrap();
    }
    let mut found: Vec<String> = Vec::new();
    for (name, record) in store.records("quota/").await.unwrap() {
        assert_eq!(record.value, bytes(&name));
        found.push(name);
    }
    found.sort();
    assert_eq!(found, ["quota/a", "quota/b"]);
    assert!(store.records("nothing").await.unwrap().is_empty());
}

pub(crate) async fn a_named_lease_has_one_holder(Opened { store, pass }: Opened) {
    assert_eq!(store.lease("sweep", 1, SHORT).await, Ok(true));
    assert_eq!(store.lease("sweep", 2, SHORT).await, Ok(false));
    assert_eq!(store.lease("other", 2, SHORT).await, Ok(true));
    pass(SHORT * 2 / 3).await;
    assert_eq!(store.lease("sweep", 1, SHORT).await, Ok(true), "its holder renews it");
    pass(SHORT * 2 / 3).await;
    assert_eq!(store.lease("sweep", 2, SHORT).await, Ok(false));
    store.unlease("sweep", 2).await.unwrap();
    assert_eq!(store.lease("sweep", 2, SHORT).await, Ok(false), "only its holder gives it back");
    store.unlease("sweep", 1).await.unwrap();
    assert_eq!(store.lease("sweep", 2, SHORT).await, Ok(true));
    pass(OVER).await;
    assert_eq!(store.lease("sweep", 1, SHORT).await, Ok(true));
}
