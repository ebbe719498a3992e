//! Parking and forgetting what is parked lie in two slots: whichever way they mix, what is parked is in the index of whose it is.

use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Wake, Waker};

use tokio::sync::Notify;
use waybill::store::redis::Redis;
use waybill::store::{Erase, Key, Store, StoreError, Tombstone};

use crate::harness::redis::RedisServer;
use crate::harness::within;
use crate::store::redis::{connect, server};
use crate::store::sample::{at, bytes, commit, key};

struct Woken(Notify);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.notify_one();
    }
}

/// One step of a call: what it asks is answered, and it has not seen the answer.
async fn step<F: Future>(call: &mut Pin<&mut F>) {
    let woken = Arc::new(Woken(Notify::new()));
    let waker = Waker::from(Arc::clone(&woken));
    assert!(call.as_mut().poll(&mut Context::from_waker(&waker)).is_pending());
    within("it is answered", woken.0.notified()).await;
}

struct Parking {
    server: RedisServer,
    one: Arc<Redis>,
    other: Arc<Redis>,
}

impl Parking {
    async fn open() -> Self {
        let server = server().await;
        let (one, other) = (connect(&server).await, connect(&server).await);
        Self { server, one, other }
    }

    async fn park(&self, key: &Key, second: i64) {
        self.other.park("one", key, bytes("push"), at(second), 10, &[]).await.unwrap();
    }

    /// As many steps as it takes until this is forgotten.
    async fn until_forgotten<F: Future>(&self, call: &mut Pin<&mut F>, key: &Key) {
        while !self.other.parked(key).await.unwrap().is_empty() {
            step(call).await;
        }
    }

    /// How many numbers the account has parked, as far as the index knows.
    async fn indexed(&self) -> u64 {
        self.server.ask("ZCARD waybill:1:{a:default:one}").await
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_parked_again_while_it_is_taken_up_stays_in_the_index() {
    let parking = Parking::open().await;
    let number = key("ups", "AAAA");
    parking.park(&number, 1).await;
    let mut unpark = pin!(parking.one.unpark(&number));
    parking.until_forgotten(&mut unpark, &number).await;
    parking.park(&number, 2).await;
    unpark.await.unwrap();
    assert_eq!((parking.other.parked(&number).await.unwrap().len(), parking.indexed().await), (1, 1));
    // And since when is what is there: it is swept in its time.
    assert_eq!(parking.other.sweep(at(2), at(0)).await, Ok(0));
    assert_eq!(parking.other.sweep(at(3), at(0)).await, Ok(1));
    assert_eq!((parking.other.parked(&number).await.unwrap().len(), parking.indexed().await), (0, 0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_parked_again_while_it_is_swept_stays_in_the_index() {
    let parking = Parking::open().await;
    let number = key("ups", "AAAA");
    parking.park(&number, 1).await;
    let mut sweep = pin!(parking.one.sweep(at(2), at(0)));
    parking.until_forgotten(&mut sweep, &number).await;
    parking.park(&number, 3).await;
    assert_eq!(sweep.await, Ok(1));
    assert_eq!((parking.other.parked(&number).await.unwrap().len(), parking.indexed().await), (1, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_parked_again_while_it_has_to_give_way_stays_in_the_index() {
    let parking = Parking::open().await;
    let (number, newer) = (key("ups", "AAAA"), key("ups", "BBBB"));
    parking.park(&number, 1).await;
    let mut park = pin!(parking.one.park("one", &newer, bytes("push"), at(2), 1, &[]));
    parking.until_forgotten(&mut park, &number).await;
    parking.park(&number, 3).await;
    park.await.unwrap();
    assert_eq!((parking.other.parked(&number).await.unwrap().len(), parking.indexed().await), (1, 2));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_parked_while_another_is_refused_stays_in_the_index() {
    let parking = Parking::open().await;
    let number = key("ups", "AAAA");
    let revision = parking.one.commit(commit(&number, None)).await.unwrap();
    // The server knows the script: it is one step.
    parking.other.park("two", &key("ups", "BBBB"), bytes("push"), at(1), 10, &[]).await.unwrap();
    let mut refused = pin!(parking.one.park("one", &number, bytes("push"), at(1), 10, &[]));
    while parking.indexed().await == 0 {
        step(&mut refused).await;
    }
    // It is told that the number is registered, which it is no more.
    step(&mut refused).await;
    let erase = Erase {
        key: number.clone(),
        expected: revision,
        floor: 0,
        generation: 1,
        state: None,
        change: bytes("gone"),
        tombstone: Tombstone { generation: 1, last_event: at(0), until: at(1000) },
    };
    parking.other.erase(erase).await.unwrap();
    parking.park(&number, 2).await;
    assert_eq!(refused.await, Err(StoreError::Conflict));
    assert_eq!((parking.other.parked(&number).await.unwrap().len(), parking.indexed().await), (1, 1));
}
