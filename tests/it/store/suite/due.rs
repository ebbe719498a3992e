//! Due work: who may claim what, in which order, and when a claim ends.

use std::collections::HashSet;
use std::sync::Arc;

use waybill::store::{Claimed, Commit, Due, Overdue, Store, StoreError, Touch, Work};

use crate::store::sample::{at, commit, commit_due, key, poll, tenant, touch};
use crate::store::suite::{LEASE, OVER, Opened, SHORT};

async fn claim(store: &Arc<dyn Store>, account: &str, second: i64, limit: usize) -> Vec<Claimed> {
    store.claim(&tenant(), Work::Poll, account, at(second), limit, LEASE).await.unwrap()
}

async fn claim_shortly(store: &Arc<dyn Store>, account: &str, second: i64, limit: usize) -> Vec<Claimed> {
    store.claim(&tenant(), Work::Poll, account, at(second), limit, SHORT).await.unwrap()
}

fn numbers(claimed: &[Claimed]) -> Vec<&str> {
    claimed.iter().map(|claimed| claimed.key.number.as_str()).collect()
}

pub(crate) async fn the_most_valuable_and_then_the_longest_overdue_comes_first(Opened { store, .. }: Opened) {
    let entries =
        [("LATE", 5, 10), ("EARLY", 5, -10), ("URGENT", 0, 20), ("LEAST", 9, -90), ("FUTURE", 0, 101), ("EVEN", 5, 10)];
    for (number, class, second) in entries {
        let due = vec![poll("account", class, second)];
        store.commit(commit_due(&key("ups", number), None, due)).await.unwrap();
    }
    let claimed = claim(&store, "account", 100, 3).await;
    assert_eq!(numbers(&claimed), ["URGENT", "EARLY", "EVEN"]);
    assert_eq!((claimed[0].at, claimed[0].class, claimed[0].fence.work), (at(20), 0, Work::Poll));
    assert_eq!(numbers(&claim(&store, "account", 100, 10).await), ["LATE", "LEAST"]);
    assert!(claim(&store, "account", 100, 10).await.is_empty());
    assert_eq!(numbers(&claim(&store, "account", 101, 10).await), ["FUTURE"]);
}

pub(crate) async fn what_is_leased_is_not_claimed_again(Opened { store, pass }: Opened) {
    store.commit(commit_due(&key("ups", "1Z0001"), None, vec![poll("account", 1, 0)])).await.unwrap();
    assert_eq!(claim_shortly(&store, "account", -1, 10).await.len(), 0);
    assert_eq!(claim_shortly(&store, "account", 0, 0).await.len(), 0);
    assert_eq!(claim_shortly(&store, "account", 0, 10).await.len(), 1);
    assert_eq!(claim_shortly(&store, "account", 0, 10).await.len(), 0);
    pass(SHORT / 2).await;
    assert_eq!(claim_shortly(&store, "account", 0, 10).await.len(), 0);
    pass(OVER).await;
    assert_eq!(claim_shortly(&store, "account", 0, 10).await.len(), 1);
}

pub(crate) async fn an_ended_lease_is_claimed_anew_and_its_fence_is_refused(Opened { store, pass }: Opened) {
    let key = key("ups", "1Z0001");
    let revision = store.commit(commit_due(&key, None, vec![poll("account", 1, 0)])).await.unwrap();
    let first = claim_shortly(&store, "account", 0, 10).await.remove(0).fence;
    pass(OVER).await;
    let late = Touch { fence: Some(first.clone()), ..touch(&key) };
    assert_eq!(store.touch(late.clone()).await, Err(StoreError::Fenced));
    let second = claim_shortly(&store, "account", 0, 10).await.remove(0).fence;
    assert_ne!(first.token, second.token);

    let stolen = Commit { fence: Some(first.clone()), ..commit(&key, Some(revision)) };
    assert_eq!(store.commit(stolen).await, Err(StoreError::Fenced));
    assert_eq!(store.touch(late).await, Err(StoreError::Fenced));
    assert_eq!(store.release(&key, &first).await, Err(StoreError::Fenced));
    assert_eq!(store.load(&key).await.unwrap().unwrap().revision, revision);
    assert!(claim_shortly(&store, "account", 0, 10).await.is_empty(), "the second lease still holds");
    store.commit(Commit { fence: Some(second), ..commit(&key, Some(revision)) }).await.unwrap();
}

pub(crate) async fn a_commit_ends_its_lease(Opened { store, .. }: Opened) {
    let key = key("ups", "1Z0001");
    let revision = store.commit(commit_due(&key, None, vec![poll("account", 1, 0)])).await.unwrap();
    let fence = claim(&store, "account", 0, 10).await.remove(0).fence;
    // A commit that is refused for its revision leaves the lease to try again under.
    let stale = Commit { fence: Some(fence.clone()), ..commit(&key, Some(revision + 7)) };
    assert_eq!(store.commit(stale).await, Err(StoreError::Conflict));
    assert!(claim(&store, "account", 0, 10).await.is_empty());

    let due = vec![poll("account", 1, 50)];
    let done = Commit { fence: Some(fence.clone()), ..commit_due(&key, Some(revision), due) };
    let revision = store.commit(done).await.unwrap();
    let again = Commit { fence: Some(fence), ..commit(&key, Some(revision)) };
    assert_eq!(store.commit(again).await, Err(StoreError::Fenced));
    let fence = claim(&store, "account", 50, 10).await.remove(0).fence;
    let due = vec![poll("account", 1, 60)];
    let last = Touch { expected: revision, fence: Some(fence), due, ..touch(&key) };
    store.touch(last.clone()).await.unwrap();
    assert_eq!(store.touch(last).await, Err(StoreError::Fenced));
    assert_eq!(claim(&store, "account", 60, 10).await.len(), 1);
}

pub(crate) async fn a_lease_serves_one_commit(Opened { store, .. }: Opened) {
    for number in 0..20 {
        let key = key("ups", &format!("1Z{number:04}"));
        store.commit(commit_due(&key, None, vec![poll("account", 1, 0)])).await.unwrap();
        let fence = claim(&store, "account", 0, 10).await.remove(0).fence;
        let once = Touch { fence: Some(fence), due: vec![poll("account", 1, 100)], ..touch(&key) };
        let (one, other) = tokio::join!(store.touch(once.clone()), store.touch(once));
        let mut both = [one, other];
        both.sort_by_key(Result::is_err);
        assert_eq!(both, [Ok(()), Err(StoreError::Fenced)]);
    }
}

pub(crate) async fn a_released_entry_is_free_at_once(Opened { store, .. }: Opened) {
    let key = key("ups", "1Z0001");
    store.commit(commit_due(&key, None, vec![poll("account", 3, 0)])).await.unwrap();
    let first = claim(&store, "account", 0, 10).await.remove(0);
    store.release(&key, &first.fence).await.unwrap();
    let second = claim(&store, "account", 0, 10).await.remove(0);
    assert_eq!((second.at, second.class), (first.at, first.class));
    assert_eq!(store.touch(Touch { fence: Some(first.fence), ..touch(&key) }).await, Err(StoreError::Fenced));
}

pub(crate) async fn the_next_due_leaves_out_what_is_leased(Opened { store, pass }: Opened) {
    for (number, class, second) in [("FIRST", 9, 10), ("SECOND", 0, 20)] {
        let due = vec![poll("account", class, second)];
        store.commit(commit_due(&key("ups", number), None, due)).await.unwrap();
    }
    let next = async || store.next_due(&tenant(), Work::Poll, "account").await.unwrap();
    assert_eq!(next().await, Some(at(10)));
    assert_eq!(numbers(&claim_shortly(&store, "account", 15, 10).await), ["FIRST"]);
    assert_eq!(next().await, Some(at(20)));
    assert_eq!(numbers(&claim_shortly(&store, "account", 25, 10).await), ["SECOND"]);
    assert_eq!(next().await, None);
    pass(OVER).await;
    assert_eq!(next().await, Some(at(10)));
}

pub(crate) async fn a_number_has_one_entry_of_each_kind(Opened { store, .. }: Opened) {
    let key = key("ups", "1Z0001");
    let timer = |second| Due { work: Work::Timer, at: Some(at(second)), account: String::new(), class: 1 };
    let due = vec![poll("account", 1, 0), timer(5)];
    let revision = store.commit(commit_due(&key, None, due)).await.unwrap();
    let due = vec![poll("account", 2, 10)];
    let revision = store.commit(commit_due(&key, Some(revision), due)).await.unwrap();
    assert!(claim(&store, "account", 9, 10).await.is_empty());
    assert_eq!(claim(&store, "account", 10, 10).await.len(), 1);
    assert_eq!(store.next_due(&tenant(), Work::Timer, "").await, Ok(Some(at(5))));
    let timers = store.claim(&tenant(), Work::Timer, "", at(5), 10, LEASE).await.unwrap();
    assert_eq!((timers.len(), timers[0].fence.work), (1, Work::Timer));

    let away = vec![Due { at: None, ..poll("account", 1, 0) }, Due { at: None, ..timer(0) }];
    store.commit(commit_due(&key, Some(revision), away)).await.unwrap();
    assert_eq!(store.next_due(&tenant(), Work::Timer, "").await, Ok(None));
    assert_eq!(store.next_due(&tenant(), Work::Poll, "account").await, Ok(None));
}

pub(crate) async fn an_entry_follows_its_account(Opened { store, .. }: Opened) {
    let key = key("ups", "1Z0001");
    store.commit(commit_due(&key, None, vec![poll("one", 1, 0)])).await.unwrap();
    assert!(claim(&store, "two", 100, 10).await.is_empty());
    assert!(claim(&store, "on", 100, 10).await.is_empty());
    store.touch(Touch { due: vec![poll("two", 1, 0)], ..touch(&key) }).await.unwrap();
    assert!(claim(&store, "one", 100, 10).await.is_empty());
    assert_eq!(claim(&store, "two", 100, 10).await.len(), 1);
}

pub(crate) async fn a_lease_goes_with_its_entry(Opened { store, pass }: Opened) {
    let key = key("ups", "1Z0001");
    store.commit(commit_due(&key, None, vec![poll("one", 1, 0)])).await.unwrap();
    let fence = claim_shortly(&store, "one", 0, 10).await.remove(0).fence;
    store.touch(Touch { due: vec![poll("two", 2, 5)], ..touch(&key) }).await.unwrap();
    assert!(claim_shortly(&store, "one", 100, 10).await.is_empty());
    assert!(claim_shortly(&store, "two", 100, 10).await.is_empty(), "somebody works on it");
    store.release(&key, &fence).await.unwrap();
    let again = claim_shortly(&store, "two", 100, 10).await.remove(0);
    assert_eq!((again.at, again.class), (at(5), 2));
    store.touch(Touch { due: vec![poll("one", 3, 6)], ..touch(&key) }).await.unwrap();
    let done = Touch { fence: Some(again.fence), ..touch(&key) };
    store.touch(done.clone()).await.unwrap();
    assert_eq!(store.touch(done).await, Err(StoreError::Fenced));
    assert!(claim_shortly(&store, "two", 100, 10).await.is_empty());
    assert_eq!(claim_shortly(&store, "one", 100, 10).await.remove(0).class, 3);
    pass(OVER).await;
    assert_eq!(claim_shortly(&store, "one", 100, 10).await.len(), 1);
}

pub(crate) async fn work_taken_away_under_a_lease_does_not_come_back(Opened { store, pass }: Opened) {
    let (key, other) = (key("ups", "1Z0001"), key("ups", "1Z0002"));
    let away = || vec![Due { at: None, ..poll("account", 1, 0) }];
    for key in [&key, &other] {
        store.commit(commit_due(key, None, vec![poll("account", 1, 0)])).await.unwrap();
    }
    let claimed = claim_shortly(&store, "account", 0, 10).await;
    assert_eq!(claimed.len(), 2);
    for key in [&key, &other] {
        store.touch(Touch { due: away(), ..touch(key) }).await.unwrap();
    }
    let fence = claimed.into_iter().find(|claimed| claimed.key == key).map(|claimed| claimed.fence);
    store.touch(Touch { fence, ..touch(&key) }).await.unwrap();
    pass(OVER).await;
    assert!(claim_shortly(&store, "account", 100, 10).await.is_empty());
    assert_eq!(store.next_due(&tenant(), Work::Poll, "account").await, Ok(None));
    store.touch(Touch { due: vec![poll("account", 1, 7)], ..touch(&other) }).await.unwrap();
    assert_eq!(store.next_due(&tenant(), Work::Poll, "account").await, Ok(Some(at(7))));
}

pub(crate) async fn of_claims_at_once_each_entry_goes_to_one(Opened { store, .. }: Opened) {
    for number in 0..100 {
        let key = key("ups", &format!("1Z{number:04}"));
        store.commit(commit_due(&key, None, vec![poll("account", 1, 0)])).await.unwrap();
    }
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let store = store.clone();
        tasks.spawn(async move {
            let mut mine = Vec::new();
            loop {
                let claimed = claim(&store, "account", 100, 3).await;
                if claimed.is_empty() {
                    return mine;
                }
                for Claimed { key, fence, .. } in claimed {
                    // Rescheduled into the future, so that it cannot come back.
                    let due = vec![poll("account", 1, 1000)];
                    store.touch(Touch { fence: Some(fence), due, ..touch(&key) }).await.unwrap();
                    mine.push(key);
                }
            }
        });
    }
    let all: Vec<_> = tasks.join_all().await.into_iter().flatten().collect();
    assert_eq!(all.len(), 100);
    assert_eq!(all.iter().collect::<HashSet<_>>().len(), 100);
}

pub(crate) async fn what_is_overdue_is_counted_leased_or_not(Opened { store, .. }: Opened) {
    for (number, class, second) in
        [("1Z0001", 5, 10), ("1Z0002", 5, 20), ("1Z0003", 0, 30), ("1Z0004", 9, 5), ("1Z0005", 9, 40)]
    {
        let due = vec![poll("account", class, second)];
        store.commit(commit_due(&key("ups", number), None, due)).await.unwrap();
    }
    let overdue = async |account: &str, second: i64, most: usize| {
        store.overdue(&tenant(), Work::Poll, account, at(second), most).await.unwrap()
    };
    assert_eq!(overdue("account", 30, 10).await, Overdue { count: 4, oldest: Some(at(5)) });
    assert_eq!(overdue("account", 30, 2).await, Overdue { count: 2, oldest: Some(at(5)) }, "the oldest in any case");
    assert_eq!(overdue("account", 4, 10).await, Overdue::default());
    assert_eq!(overdue("other", 30, 10).await, Overdue::default());
    assert_eq!(claim(&store, "account", 30, 1).await.len(), 1);
    assert_eq!(overdue("account", 30, 10).await.count, 4);
}
