//! Private states lie packed in Redis; one that was kept before they were is read as it is, and packed when it is written.

use bytes::Bytes;
use redis::AsyncCommands as _;
use waybill::store::Store as _;

use super::{connect, server};
use crate::store::sample::{commit, key};

#[tokio::test]
async fn a_state_is_small_there_and_whole_here() {
    let server = server().await;
    let (store, key) = (connect(&server).await, key("ups", "1Z0001"));
    let mut redis = server.connect().await.unwrap();
    let number = b"waybill:1:{53}:n:default\0ups\x001Z0001";
    let state = Bytes::from("Arrived at Facility Louisville KY US ".repeat(40));
    let with_state = |expected| waybill::store::Commit { state: state.clone(), ..commit(&key, expected) };

    let first = store.commit(with_state(None)).await.unwrap();
    let packed: Vec<u8> = redis.hget(number, "s").await.unwrap();
    assert!(!packed.is_empty() && packed.len() < state.len() / 4, "{} bytes", packed.len());
    assert_eq!(store.load(&key).await.unwrap().unwrap().state, state);

    // As an older version has written it.
    let _: u64 = redis.hset(number, "s", &state[..]).await.unwrap();
    let before = store.load(&key).await.unwrap().unwrap();
    assert_eq!((before.revision, before.state), (first, state.clone()));
    let _: u64 = store.commit(with_state(Some(first))).await.unwrap();
    assert_eq!(redis.hget::<_, _, Vec<u8>>(number, "s").await.unwrap(), packed);
    assert_eq!(store.load(&key).await.unwrap().unwrap().state, state);
}
