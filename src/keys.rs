//! Keys of our own, made once and kept in the store: for cursors and page tokens, issued bearers, hidden numbers.

use bytes::Bytes;

use crate::store::{self, Record, Store, StoreError};

/// The key of that name; made at the first call, the same ever after and for every replica.
pub async fn named(store: &dyn Store, name: &str) -> Result<[u8; 32], StoreError> {
    let name = format!("key/{name}");
    let make = |found: Option<&Record>| match found {
        Some(record) => {
            let key = <[u8; 32]>::try_from(&*record.value);
            key.map(|key| (None, key)).map_err(|_| StoreError::Damaged(format!("the record {name} is no key")))
        }
        None => {
            let key: [u8; 32] = rand::random();
            Ok((Some(Bytes::copy_from_slice(&key)), key))
        }
    };
    store::alter(store, &name, make).await
}
