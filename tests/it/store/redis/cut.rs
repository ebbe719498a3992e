//! A network that cuts answers off: each call has its answer or is told that Redis is away, never that data is damaged.

use bytes::Bytes;
use waybill::store::redis::{Options, Redis};
use waybill::store::{Commit, Store, StoreError};

use crate::harness::redis::{Proxy, RedisServer};
use crate::harness::until;
use crate::store::sample::{commit, key};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_that_is_cut_off_is_an_absence_and_no_damage() {
    let server = RedisServer::start().await;
    let proxy = Proxy::start(server.port()).await;
    let store = Redis::open(Options::server(proxy.url())).await.unwrap();
    let key = key("ups", "1Z0001");
    let state = Bytes::from(vec![b'x'; 100_000]);
    store.commit(Commit { state: state.clone(), ..commit(&key, None) }).await.unwrap();
    let whole = store.load(&key).await.unwrap();
    let mut missed = 0;
    for bytes in [0, 1, 5, 100, 1_000, 50_000, 99_990, 100_010] {
        proxy.cut_answers_after(bytes);
        until("an answer is cut off", async || {
            match store.load(&key).await {
                Ok(loaded) => assert_eq!(loaded, whole),
                Err(StoreError::Unavailable(_)) => missed += 1,
                Err(error) => panic!("after {bytes} bytes: {error}"),
            }
            (!proxy.will_cut()).then_some(())
        })
        .await;
        until("Redis is back", async || store.load(&key).await.ok()).await;
    }
    assert!(missed > 0, "some of them were ours");
}
