//! Redis that comes back without its newest writes, as after a failover: who wrote them writes them again, as they were;
//! nothing that was given is given again for something else; and what nobody brings back is told of.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use tokio::task::AbortHandle;
use tokio::time::Instant;
use waybill::store::redis::{Options, Redis};
use waybill::store::{Commit, Erase, Fence, Key, Position, Store, StoreError, Tombstone, Unsettled, Work};

use crate::harness::redis::{Aof, Proxy, RedisServer};
use crate::harness::{until, within};
use crate::store::sample::{at, bytes, changed, commit, key, poll, whole_log};

/// `replayed = true` behind a change.
const REPLAYED: &[u8] = &[0xa8, 1, 1];

/// A store as a replica of the service has it: what failovers leave is taken from it.
pub(super) struct Replica {
    pub(super) store: Arc<Redis>,
    unsettled: Arc<Mutex<Vec<Unsettled>>>,
    task: AbortHandle,
    /// Between it and Redis.
    proxy: Option<Proxy>,
}

impl Replica {
    pub(super) async fn open(server: &RedisServer) -> Self {
        let proxy = Proxy::start(server.port()).await;
        let store = Redis::open(Options::server(proxy.url())).await.unwrap();
        let mut replica = Self::of(&store);
        replica.proxy = Some(proxy);
        replica
    }

    /// The same of a store that is open.
    pub(super) fn of(store: &Arc<Redis>) -> Self {
        let unsettled = Arc::default();
        Self { task: listen(store, &unsettled), store: Arc::clone(store), unsettled, proxy: None }
    }

    /// Comes to Redis no more,
    pub(super) fn cut_off(&self) {
        let proxy = self.proxy.as_ref().unwrap();
        proxy.refuse(true);
        proxy.cut();
    }

    /// and does again.
    pub(super) fn let_back(&self) {
        self.proxy.as_ref().unwrap().refuse(false);
    }

    /// Waits until it has found out about all partitions.
    pub(super) async fn found_out(&self) {
        until("every partition is raised", async || {
            let raised: BTreeSet<u32> = self.failovers().into_iter().map(|(partition, _)| partition).collect();
            (raised.len() == 64).then_some(())
        })
        .await;
    }

    /// The partitions of which it was told a failover, and where their logs ended before.
    fn failovers(&self) -> Vec<(u32, Position)> {
        let told = self.unsettled.lock().unwrap();
        let failovers = told.iter().filter_map(|unsettled| match unsettled {
            Unsettled::Failover { partition, ended, .. } => Some((*partition, *ended)),
            _ => None,
        });
        failovers.collect()
    }

    /// What it leaves to the service beside that.
    pub(super) fn left(&self) -> Vec<Unsettled> {
        let told = self.unsettled.lock().unwrap();
        told.iter().filter(|unsettled| !matches!(unsettled, Unsettled::Failover { .. })).cloned().collect()
    }

    pub(super) async fn write(&self, key: &Key, text: &str) -> u64 {
        self.try_write(key, text).await.unwrap()
    }

    async fn try_write(&self, key: &Key, text: &str) -> Result<u64, StoreError> {
        loop {
            let floor = self.store.floor(key);
            let expected = self.store.load(key).await?.map(|stored| stored.revision);
            let generations = vec![changed(1, text)];
            let next = Commit { floor, generations, state: bytes(text), ..commit(key, expected) };
            match self.store.commit(next).await {
                // As ingest does it.
                Err(StoreError::Conflict) => {}
                done => return done,
            }
        }
    }
}

impl Drop for Replica {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A server that keeps only what it is told to save.
pub(super) async fn forgetful() -> RedisServer {
    RedisServer::start_with(Aof::Off, &[("save", "")]).await
}

/// It loses what it was not told to save.
pub(super) async fn lose(server: &mut RedisServer) {
    server.kill().await;
    server.start_again().await;
}

pub(super) fn again(text: &str) -> Bytes {
    [text.as_bytes(), REPLAYED].concat().into()
}

pub(super) async fn changes(store: &Redis) -> Vec<Bytes> {
    whole_log(store).await.into_iter().map(|entry| entry.change).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_gone_is_written_again_as_it_was_by_whoever_wrote_it() {
    let mut server = forgetful().await;
    let (one, other) = (Replica::open(&server).await, Replica::open(&server).await);
    let (shared, new) = (key("ups", "1Z0001"), key("ups", "1Z0002"));
    assert_eq!(one.write(&shared, "saved").await, 1);
    let before = one.store.put_record("changed", None, bytes("old")).await.unwrap();
    let deleted = one.store.put_record("deleted", None, bytes("old")).await.unwrap();
    let done = one.store.inbox_put(bytes("done"), Duration::ZERO).await.unwrap();
    server.ask::<String>("SAVE").await;

    // One stands on the other's.
    assert_eq!(one.write(&shared, "by one").await, 2);
    assert_eq!(other.write(&shared, "by the other").await, 3);
    assert_eq!(one.write(&shared, "by one again").await, 4);
    assert_eq!(one.write(&new, "new").await, 1);
    let changed = one.store.put_record("changed", Some(before), bytes("new")).await.unwrap();
    one.store.delete_record("deleted", deleted).await.unwrap();
    one.store.inbox_done(done).await.unwrap();
    let push = one.store.inbox_put(bytes("push"), Duration::from_secs(60)).await.unwrap();
    one.store.park("account", &key("ups", "UNKNOWN"), bytes("parked"), at(0), 10, &[]).await.unwrap();
    let end = *one.store.tail(53).borrow();
    lose(&mut server).await;
    one.found_out().await;
    other.found_out().await;

    let expected = [bytes("saved"), again("by one"), again("by the other"), again("by one again"), again("new")];
    let mut found = changes(&one.store).await;
    found.sort();
    let mut wanted = expected.to_vec();
    wanted.sort();
    assert_eq!(found, wanted, "each once more, marked");
    let stored = one.store.load(&shared).await.unwrap().unwrap();
    assert_eq!((stored.revision, stored.state), (4, bytes("by one again")));
    let later = one.store.log(53, end, 10).await.unwrap();
    assert_eq!(later.len(), 3, "whoever had seen the first time sees them behind it");
    let record = one.store.record("changed").await.unwrap().unwrap();
    assert_eq!((record.revision, record.value), (changed, bytes("new")));
    assert_eq!(one.store.record("deleted").await.unwrap(), None);
    assert_eq!(one.store.parked(&key("ups", "UNKNOWN")).await.unwrap(), [bytes("parked")]);
    let mut kept = one.store.inbox_claim(10, Duration::from_secs(60)).await.unwrap();
    kept.sort_by_key(|kept| kept.id);
    let kept: Vec<_> = kept.into_iter().map(|kept| (kept.id, kept.entry)).collect();
    assert_eq!(kept, [(done, bytes("done")), (push, bytes("push"))], "read twice rather than never");
    assert!(one.left().is_empty() && other.left().is_empty(), "{:?} {:?}", one.left(), other.left());
    // What comes after stands above all that went before.
    assert_eq!(other.write(&shared, "later").await, 1_000_000);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_given_before_is_given_again() {
    let mut server = forgetful().await;
    let (writer, reader) = (Replica::open(&server).await, Replica::open(&server).await);
    let (known, new) = (key("ups", "1Z0001"), key("ups", "1Z0002"));
    writer.write(&known, "saved").await;
    let record = writer.store.put_record("record", None, bytes("old")).await.unwrap();
    server.ask::<String>("SAVE").await;
    let saved = *writer.store.tail(53).borrow();
    let lost = [writer.write(&known, "lost").await, writer.write(&new, "lost").await];
    let push = writer.store.inbox_put(bytes("lost"), Duration::ZERO).await.unwrap();
    let seen = *writer.store.tail(53).borrow();
    let mut tail = reader.store.tail(53);
    until("the reader has seen it", async || (*tail.borrow_and_update() >= seen).then_some(())).await;
    // The one who wrote it dies with it.
    drop(writer);
    let before = Commit { generations: vec![changed(1, "too late")], ..commit(&known, Some(1)) };
    lose(&mut server).await;
    reader.found_out().await;

    assert_eq!(reader.store.commit(before).await, Err(StoreError::Conflict), "it was loaded from another primary");
    assert_eq!(lost, [2, 1]);
    assert_eq!(reader.write(&known, "after").await, 1_000_000);
    assert_eq!(reader.write(&new, "after").await, 1_000_000);
    let newest = reader.store.log(53, Position::default(), 10).await.unwrap().pop().unwrap();
    assert!(newest.position > seen, "{:?} {seen:?}", newest.position);
    let later = reader.store.put_record("record", Some(record), bytes("new")).await.unwrap();
    assert!(later > record);
    let pushes: Vec<u64> = {
        let mut ids = Vec::new();
        for _ in 0..64 {
            ids.push(reader.store.inbox_put(bytes("after"), Duration::ZERO).await.unwrap());
        }
        ids
    };
    assert!(!pushes.contains(&push));
    // Between these nobody knows but who has seen it.
    let told = reader.unsettled.lock().unwrap().clone();
    let failover = told.iter().find_map(|unsettled| match unsettled {
        Unsettled::Failover { partition: 53, ended, began } => Some((*ended, *began)),
        _ => None,
    });
    let (ended, began) = failover.expect("it is told of");
    assert_eq!(ended, saved);
    assert!(began > seen && newest.position > began);
    // Once more: its epoch is another.
    server.ask::<String>("SAVE").await;
    reader.unsettled.lock().unwrap().clear();
    lose(&mut server).await;
    reader.found_out().await;
    assert_eq!(reader.write(&known, "after that").await, 2_000_000);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_goes_on_before_all_who_live_have_written_again() {
    let mut server = forgetful().await;
    let (one, other) = (Replica::open(&server).await, Replica::open(&server).await);
    let (shared, new) = (key("ups", "1Z0001"), key("ups", "1Z0002"));
    one.write(&shared, "saved").await;
    server.ask::<String>("SAVE").await;
    assert_eq!(other.write(&shared, "by the other").await, 2);
    other.cut_off();
    lose(&mut server).await;
    // It notices, and finds nothing that it would have to write again.
    one.found_out().await;
    let began = Instant::now();
    let going_on = tokio::join!(one.write(&shared, "by one"), one.write(&new, "new"), async {
        other.let_back();
        other.found_out().await;
        began.elapsed()
    });
    let (revision, first, noticed) = going_on;
    assert_eq!((revision, first), (1_000_000, 1_000_000));
    let texts = changes(&one.store).await;
    let place = |text: &Bytes| texts.iter().position(|found| found == text);
    let (again, later) = (place(&again("by the other")), place(&bytes("by one")));
    assert!(again.is_some() && again < later, "{texts:?}, {noticed:?}");
    assert_eq!(other.left().len(), 0, "nothing has grown apart");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_missed_a_raise_is_told_where_the_log_ended_before_it() {
    let mut server = forgetful().await;
    let (one, other) = (Replica::open(&server).await, Replica::open(&server).await);
    let shared = key("ups", "1Z0001");
    one.write(&shared, "saved").await;
    server.ask::<String>("SAVE").await;
    one.write(&shared, "lost").await;
    let positions: Vec<Position> = whole_log(&*one.store).await.into_iter().map(|entry| entry.position).collect();
    other.cut_off();
    for _ in 0..2 {
        lose(&mut server).await;
        one.found_out().await;
        one.unsettled.lock().unwrap().clear();
        server.ask::<String>("SAVE").await;
    }
    other.let_back();
    other.found_out().await;
    let ends: BTreeSet<Position> = other.failovers().into_iter().map(|(_, ended)| ended).collect();
    assert!(ends.contains(&positions[0]) && ends.last() < Some(&positions[1]), "{ends:?}, {positions:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_has_grown_apart_or_is_to_be_erased_is_left_to_the_service() {
    let mut server = forgetful().await;
    let writer = Replica::open(&server).await;
    let (apart, erased, fenced) = (key("ups", "1Z0001"), key("ups", "1Z0003"), key("ups", "1Z0004"));
    for key in [&apart, &erased] {
        writer.write(key, "saved").await;
    }
    let due = Commit { due: vec![poll("account", 1, 5)], ..commit(&fenced, None) };
    writer.store.commit(due).await.unwrap();
    server.ask::<String>("SAVE").await;
    writer.write(&apart, "lost").await;
    let tombstone = Tombstone { generation: 1, last_event: at(0), until: at(1000) };
    let erase = Erase {
        key: erased.clone(),
        expected: 1,
        floor: 0,
        generation: 1,
        state: None,
        change: bytes("gone"),
        tombstone,
    };
    writer.store.erase(erase).await.unwrap();
    let tenant = fenced.tenant.clone();
    let lease = Duration::from_secs(60);
    let claimed = writer.store.claim(&tenant, Work::Poll, "account", at(10), 10, lease).await.unwrap();
    let fence: Fence = claimed[0].fence.clone();

    // Somebody who was not there goes on before the writer has found out.
    server.kill().await;
    writer.cut_off();
    server.start_again().await;
    let other = Replica::open(&server).await;
    other.write(&apart, "instead").await;
    other.write(&erased, "instead").await;
    writer.let_back();
    writer.found_out().await;
    let left = until("both are left", async || Some(writer.left()).filter(|left| left.len() == 2)).await;
    let back = |left: &Unsettled| matches!(left, Unsettled::Erased { key, generation: 1, .. } if *key == erased);
    assert!(left.iter().any(back), "{left:?}");
    let diverged =
        |left: &Unsettled| matches!(left, Unsettled::Diverged { key, state } if *key == apart && state == "lost");
    assert!(left.iter().any(diverged), "{left:?}");
    // The lease went with the rest: what was asked under it is not taken, and somebody asks again.
    let late = Commit { floor: writer.store.floor(&fenced), fence: Some(fence), ..commit(&fenced, Some(1)) };
    assert_eq!(writer.store.commit(late).await, Err(StoreError::Fenced));
    let again = other.store.claim(&tenant, Work::Poll, "account", at(10), 10, lease).await.unwrap();
    assert_eq!(again.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_failover_while_what_the_one_before_lost_is_written_again_holds_nobody_up() {
    let mut server = forgetful().await;
    let (one, other) = (Replica::open(&server).await, Replica::open(&server).await);
    let shared = key("ups", "1Z0001");
    server.ask::<String>("SAVE").await;
    // One stands on the other's, and has to wait for it.
    assert_eq!(other.write(&shared, "by the other").await, 1);
    assert_eq!(one.write(&shared, "by one").await, 2);
    other.cut_off();
    lose(&mut server).await;
    until("one writes again", async || {
        let epoch: Option<u64> = server.ask("HGET waybill:1:{53}:m epoch").await;
        (epoch == Some(1)).then_some(())
    })
    .await;
    // As whoever comes first to yet another primary does it, while one waits for the other's.
    let _: u64 = server.ask("HSET waybill:1:{53}:m epoch 2").await;
    other.let_back();
    let told = async || changes(&one.store).await.contains(&again("by the other")).then_some(());
    until("the other has found out, too", told).await;
    let later = until("one goes on", async || one.try_write(&shared, "later").await.ok());
    assert!(within("it is told in time whether it does", later).await >= 2_000_000);
    // Where the other was not in time, it is left to the service.
    let left =
        |left: &Unsettled| matches!(left, Unsettled::Diverged { key, state } if *key == shared && state == "by one");
    let texts = changes(&one.store).await;
    assert!(texts.contains(&again("by one")) || one.left().iter().any(left), "{texts:?} {:?}", one.left());
}

fn listen(store: &Arc<Redis>, unsettled: &Arc<Mutex<Vec<Unsettled>>>) -> AbortHandle {
    let (store, told) = (Arc::clone(store), Arc::clone(unsettled));
    let task = tokio::spawn(async move {
        loop {
            let next = store.unsettled().await;
            told.lock().unwrap().push(next);
        }
    });
    task.abort_handle()
}
