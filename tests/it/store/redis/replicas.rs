//! Several replicas of the service on one server: each sees what the others do, and none does what another is doing.

use std::collections::HashSet;
use std::sync::Arc;

use waybill::store::redis::Redis;
use waybill::store::{Claimed, Commit, Position, Store, StoreError, Touch, Work};

use crate::harness::{until, within};
use crate::store::redis::{connect, server};
use crate::store::sample::{at, changed, commit, commit_due, key, poll, tenant, texts, touch, whole_log};
use crate::store::suite::{LEASE, OVER, SHORT};

async fn claim(store: &Redis, limit: usize) -> Vec<Claimed> {
    store.claim(&tenant(), Work::Poll, "account", at(100), limit, LEASE).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn claims_of_two_replicas_never_overlap() {
    let server = server().await;
    let replicas = [connect(&server).await, connect(&server).await];
    for number in 0..200 {
        let key = key("ups", &format!("1Z{number:04}"));
        let due = vec![poll("account", u8::try_from(number % 3).unwrap(), 0)];
        replicas[number % 2].commit(commit_due(&key, None, due)).await.unwrap();
    }
    let mut workers = tokio::task::JoinSet::new();
    for worker in 0..4 {
        let store = Arc::clone(&replicas[worker % 2]);
        workers.spawn(async move {
            let mut mine = Vec::new();
            loop {
                let claimed = claim(&store, 7).await;
                if claimed.is_empty() {
                    return mine;
                }
                for Claimed { key, fence, .. } in claimed {
                    let due = vec![poll("account", 1, 1000)];
                    store.touch(Touch { fence: Some(fence), due, ..touch(&key) }).await.unwrap();
                    mine.push(key);
                }
            }
        });
    }
    let claimed: Vec<_> = workers.join_all().await.into_iter().flatten().collect();
    assert_eq!(claimed.len(), 200);
    assert_eq!(claimed.iter().collect::<HashSet<_>>().len(), 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_another_replica_makes_due_is_claimed_within_a_second() {
    let server = server().await;
    let (one, other) = (connect(&server).await, connect(&server).await);
    assert!(claim(&other, 10).await.is_empty());
    let key = key("ups", "1Z0001");
    one.commit(commit_due(&key, None, vec![poll("account", 1, 0)])).await.unwrap();
    let began = std::time::Instant::now();
    let claimed = until("it is claimed", async || claim(&other, 10).await.pop()).await;
    assert_eq!(claimed.key, key);
    assert!(began.elapsed() < std::time::Duration::from_secs(2), "{:?}", began.elapsed());
    assert!(claim(&one, 10).await.is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn work_of_a_replica_that_died_is_taken_over() {
    let server = server().await;
    let (dying, heir) = (connect(&server).await, connect(&server).await);
    let key = key("ups", "1Z0001");
    dying.commit(commit_due(&key, None, vec![poll("account", 1, 0)])).await.unwrap();
    let claimed = dying.claim(&tenant(), Work::Poll, "account", at(0), 10, SHORT).await.unwrap();
    let paused = claimed[0].fence.clone();
    assert!(claim(&heir, 10).await.is_empty());
    assert_eq!(heir.next_due(&tenant(), Work::Poll, "account").await, Ok(None));
    tokio::time::sleep(OVER).await;
    assert_eq!(heir.next_due(&tenant(), Work::Poll, "account").await, Ok(Some(at(0))));
    let taken = claim(&heir, 10).await.remove(0);
    // The first was only paused: what it brings now is refused.
    let late = Touch { fence: Some(paused.clone()), ..touch(&key) };
    assert_eq!(dying.touch(late).await, Err(StoreError::Fenced));
    assert_eq!(dying.release(&key, &paused).await, Err(StoreError::Fenced));
    heir.touch(Touch { fence: Some(taken.fence), ..touch(&key) }).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_replica_hears_of_the_commits_of_another() {
    let server = server().await;
    let (one, other) = (connect(&server).await, connect(&server).await);
    let mut revision = None;
    let mut partition = None;
    for round in 0..20 {
        let change = round.to_string();
        let done = Commit { generations: vec![changed(1, &change)], ..commit(&key("ups", "1Z0001"), revision) };
        revision = Some(one.commit(done).await.unwrap());
        let ours = *partition
            .get_or_insert_with(|| (0..64).find(|place| *one.tail(*place).borrow() > Position::default()).unwrap());
        let newest = *one.tail(ours).borrow();
        let mut tail = other.tail(ours);
        let seen = *within("it is heard", tail.wait_for(|seen| *seen >= newest)).await.unwrap();
        assert_eq!(seen, newest, "a position is the same on every replica");
        assert_eq!(texts(&other.log(ours, newest, 10).await.unwrap()), Vec::<String>::new());
    }
    assert_eq!(texts(&whole_log(&*other).await).len(), 20);
    // One that starts later begins where the log ends.
    let late = connect(&server).await;
    assert_eq!(*late.tail(partition.unwrap()).borrow(), *one.tail(partition.unwrap()).borrow());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_heard_is_seen() {
    let server = server().await;
    let (one, other) = (connect(&server).await, connect(&server).await);
    until("both listen", async || {
        let found: Vec<(String, u64)> = server.ask("PUBSUB NUMSUB waybill:1:{53}:tail").await;
        (found[0].1 == 2).then_some(())
    })
    .await;
    // A user who may publish nothing commits all the same.
    let _: () = server.ask("ACL SETUSER default resetchannels").await;
    let done = Commit { generations: vec![changed(1, "unheard")], ..commit(&key("ups", "1Z0001"), None) };
    one.commit(done).await.unwrap();
    let mut tail = other.tail(53);
    within("it is seen", tail.wait_for(|end| *end > Position::default())).await.unwrap();
    assert_eq!(texts(&other.log(53, Position::default(), 10).await.unwrap()), ["unheard"]);
}
