//! Keys of our own, made once and kept in the store: for cursors and page tokens, issued bearers, hidden numbers.

use bytes::Bytes;

use crate::store::{Store, StoreError};

/// The key of that name; made at the first call, the same ever after and for every replica.
pub async fn named(store: &dyn Store, name: &str) -> Result<[u8; 32], StoreError> {
    let name = format!("key/{name}");
    loop {
        if let Some(record) = store.record(&name).await? {
            let key = <[u8; 32]>::try_from(&*record.value);
            return key.map_err(|_| StoreError::Damaged(format!("the record {name} is no key")));
        }
        let key: [u8; 32] = rand::random();
        match store.put_record(&name, None, Bytes::copy_from_slice(&key)).await {
            Ok(_) => return Ok(key),
            // Another replica was faster.
            Err(StoreError::Conflict) => {}
            Err(error) => return Err(error),
        }
    }
}
