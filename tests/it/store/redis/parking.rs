//! Parking and forgetting what is parked lie in two slots: whichever way they mix, what is parked is in the index of whose it is.

use std::sync::Arc;

use tokio::task::JoinHandle;
use waybill::store::redis::{Options, Redis};
use waybill::store::{Erase, Key, Store, StoreError, Stores, Tombstone};

use crate::harness::redis::{Proxy, RedisServer};
use crate::store::redis::{connect, patient, server};
use crate::store::sample::{at, bytes, commit, key};

/// What names the index in a command; nothing else does.
const INDEX: &str = "{a:default:one}";

/// Two replicas; what one asks of the index can be held, so that the other comes before.
struct Parking {
    server: RedisServer,
    proxy: Proxy,
    one: Arc<Redis>,
    other: Arc<Redis>,
}

impl Parking {
    async fn open() -> Self {
        let server = server().await;
        let proxy = Proxy::start(server.port()).await;
        let one = Redis::open(patient(Options::server(proxy.url()))).await.unwrap();
        let other = connect(&server).await;
        // From here on Redis knows the script: each call is one command.
        other.park("two", &key("ups", "OTHER"), bytes("push"), at(1000), 10, &[]).await.unwrap();
        Self { server, proxy, one, other }
    }

    /// Begins a call, and holds it at the command on the index that comes after so many.
    async fn held<T, F>(&self, after: u64, call: impl FnOnce(Arc<Redis>) -> F) -> JoinHandle<T>
    where
        T: Send + 'static,
        F: Future<Output = T> + Send + 'static,
    {
        self.proxy.hold(INDEX);
        self.proxy.let_pass(after);
        let call = tokio::spawn(call(Arc::clone(&self.one)));
        self.proxy.has_held(after + 1).await;
        call
    }

    async fn park(&self, key: &Key, second: i64) {
        self.other.park("one", key, bytes("push"), at(second), 10, &[]).await.unwrap();
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
    let gone = number.clone();
    let unpark: JoinHandle<Stores<()>> = parking.held(0, |one| async move { one.unpark(&gone).await }).await;
    assert_eq!(parking.other.parked(&number).await, Ok(vec![]));
    parking.park(&number, 2).await;
    parking.proxy.let_go();
    unpark.await.unwrap().unwrap();
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
    // It looks who is in the index first.
    let sweep = parking.held(1, |one| async move { one.sweep(at(2), at(0)).await }).await;
    assert_eq!(parking.other.parked(&number).await, Ok(vec![]));
    parking.park(&number, 3).await;
    parking.proxy.let_go();
    assert_eq!(sweep.await.unwrap(), Ok(1));
    assert_eq!((parking.other.parked(&number).await.unwrap().len(), parking.indexed().await), (1, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_parked_again_while_it_has_to_give_way_stays_in_the_index() {
    let parking = Parking::open().await;
    let (number, newer) = (key("ups", "AAAA"), key("ups", "BBBB"));
    parking.park(&number, 1).await;
    // It is noted before it is parked, and after.
    let park = parking.held(2, |one| async move { one.park("one", &newer, bytes("push"), at(2), 1, &[]).await }).await;
    assert_eq!(parking.other.parked(&number).await, Ok(vec![]));
    parking.park(&number, 3).await;
    parking.proxy.let_go();
    park.await.unwrap().unwrap();
    assert_eq!((parking.other.parked(&number).await.unwrap().len(), parking.indexed().await), (1, 2));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_parked_while_another_is_refused_stays_in_the_index() {
    let parking = Parking::open().await;
    let number = key("ups", "AAAA");
    let revision = parking.one.commit(commit(&number, None)).await.unwrap();
    let registered = number.clone();
    let refused =
        parking.held(1, |one| async move { one.park("one", &registered, bytes("push"), at(1), 10, &[]).await }).await;
    // It has been told that the number is registered, which it is no more.
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
    parking.proxy.let_go();
    assert_eq!(refused.await.unwrap(), Err(StoreError::Conflict));
    assert_eq!((parking.other.parked(&number).await.unwrap().len(), parking.indexed().await), (1, 1));
}
