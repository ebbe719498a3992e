//! Numbers: what is committed is read, and only what was expected is replaced.

use waybill::store::{Commit, GenerationCommit, Shown, StoreError, Stored};

use crate::store::sample::{
    at, bytes, changed, commit, commit_due, foreign_fence, freshness, generation, key, poll, tenant, touch, whole_log,
};
use crate::store::suite::Opened;

pub(crate) async fn a_commit_is_read_back(Opened { store, .. }: Opened) {
    let key = key("ups", "1Z0001");
    assert_eq!(store.load(&key).await, Ok(None));
    assert_eq!(store.get(&key, None).await, Ok(None));

    let first = GenerationCommit { freshness: freshness("fresh", false), ..generation(1) };
    let revision = store.commit(Commit { generations: vec![first], ..commit(&key, None) }).await.unwrap();
    let shown = Shown { generation: 1, public: bytes("public 1"), freshness: bytes("fresh") };
    let stored = Stored { revision, state: bytes("state"), generations: vec![shown.clone()] };
    assert_eq!(store.load(&key).await, Ok(Some(stored)));
    assert_eq!(store.get(&key, None).await, Ok(Some(shown.clone())));
    assert_eq!(store.get(&key, Some(1)).await, Ok(Some(shown)));
    assert_eq!(store.get(&key, Some(2)).await, Ok(None));

    let next = Commit { state: bytes("later"), generations: Vec::new(), ..commit(&key, Some(revision)) };
    let later = store.commit(next).await.unwrap();
    assert!(later > revision);
    let stored = store.load(&key).await.unwrap().unwrap();
    assert_eq!((stored.revision, stored.state, stored.generations.len()), (later, bytes("later"), 1));
}

pub(crate) async fn a_commit_that_expects_another_revision_changes_nothing(Opened { store, .. }: Opened) {
    let (key, other) = (key("ups", "1Z0001"), key("ups", "1Z0002"));
    let revision = store.commit(commit(&key, None)).await.unwrap();
    let before = store.load(&key).await.unwrap();
    for (key, expected) in [(&key, None), (&key, Some(revision + 1)), (&key, Some(revision - 1)), (&other, Some(1))] {
        let refused = Commit {
            state: bytes("other"),
            generations: vec![changed(1, "a change"), generation(2)],
            due: vec![poll("account", 1, 0)],
            ..commit(key, expected)
        };
        assert_eq!(store.commit(refused).await, Err(StoreError::Conflict), "{expected:?}");
    }
    assert_eq!(store.load(&key).await.unwrap(), before);
    assert_eq!(store.load(&other).await.unwrap(), None);
    assert!(whole_log(&*store).await.is_empty());
    assert_eq!(store.next_due(&tenant(), waybill::store::Work::Poll, "account").await, Ok(None));
}

pub(crate) async fn of_commits_at_once_one_wins(Opened { store, .. }: Opened) {
    let key = key("ups", "1Z0001");
    let mut tasks = tokio::task::JoinSet::new();
    for worker in 0..8 {
        let (store, key) = (store.clone(), key.clone());
        tasks.spawn(async move {
            let mut won = Vec::new();
            while won.len() < 10 {
                let expected = store.load(&key).await.unwrap().map(|stored| stored.revision);
                let change = format!("{worker}.{}", won.len());
                let attempt = Commit { generations: vec![changed(1, &change)], ..commit(&key, expected) };
                match store.commit(attempt).await {
                    Ok(revision) => won.push(revision),
                    Err(StoreError::Conflict) => {}
                    Err(other) => panic!("{other}"),
                }
            }
            won
        });
    }
    let mut revisions: Vec<u64> = tasks.join_all().await.into_iter().flatten().collect();
    revisions.sort_unstable();
    revisions.dedup();
    assert_eq!(revisions.len(), 80);
    assert_eq!(store.load(&key).await.unwrap().unwrap().revision, *revisions.last().unwrap());
    assert_eq!(whole_log(&*store).await.len(), 80);
}

pub(crate) async fn freshness_stays_until_it_is_set(Opened { store, .. }: Opened) {
    let key = key("ups", "1Z0001");
    let first = GenerationCommit { freshness: freshness("first", false), ..generation(1) };
    let revision = store.commit(Commit { generations: vec![first], ..commit(&key, None) }).await.unwrap();
    store.commit(commit(&key, Some(revision))).await.unwrap();
    assert_eq!(store.get(&key, None).await.unwrap().unwrap().freshness, bytes("first"));
    let again = waybill::store::Touch { expected: revision + 1, ..touch(&key) };
    store.touch(again.clone()).await.unwrap();
    assert_eq!(store.get(&key, None).await.unwrap().unwrap().freshness, bytes("first"));
    store.touch(waybill::store::Touch { freshness: freshness("second", true), ..again }).await.unwrap();
    assert_eq!(store.get(&key, None).await.unwrap().unwrap().freshness, bytes("second"));
}

pub(crate) async fn a_touch_leaves_the_revision(Opened { store, .. }: Opened) {
    let key = key("ups", "1Z0001");
    let revision = store.commit(commit(&key, None)).await.unwrap();
    store.touch(waybill::store::Touch { freshness: freshness("fresh", false), ..touch(&key) }).await.unwrap();
    let stored = store.load(&key).await.unwrap().unwrap();
    assert_eq!((stored.revision, stored.state), (revision, bytes("state")));
    assert_eq!(stored.generations[0].freshness, bytes("fresh"));
    store.commit(commit(&key, Some(revision))).await.unwrap();
}

pub(crate) async fn a_touch_of_what_is_not_there_is_refused(Opened { store, .. }: Opened) {
    let key = key("ups", "1Z0001");
    assert_eq!(store.touch(touch(&key)).await, Err(StoreError::Conflict));
    store.commit(commit_due(&key, None, vec![poll("account", 1, 0)])).await.unwrap();
    let second = waybill::store::Touch { generation: 2, ..touch(&key) };
    assert_eq!(store.touch(second).await, Err(StoreError::Conflict));
    let fenced = waybill::store::Touch { fence: Some(foreign_fence()), ..touch(&key) };
    assert_eq!(store.touch(fenced).await, Err(StoreError::Fenced));
}

pub(crate) async fn a_touch_of_what_has_changed_meanwhile_is_refused(Opened { store, .. }: Opened) {
    let key = key("ups", "1Z0001");
    let revision = store.commit(commit(&key, None)).await.unwrap();
    store.commit(commit_due(&key, Some(revision), vec![poll("account", 0, 1)])).await.unwrap();
    let late = waybill::store::Touch { expected: revision, due: vec![poll("account", 4, 900)], ..touch(&key) };
    assert_eq!(store.touch(late).await, Err(StoreError::Conflict));
    assert_eq!(store.next_due(&tenant(), waybill::store::Work::Poll, "account").await, Ok(Some(at(1))));
}

pub(crate) async fn the_newest_generation_is_shown(Opened { store, .. }: Opened) {
    // A longer number that begins alike, and generations past the first byte.
    let (key, longer) = (key("ups", "1Z00"), key("ups", "1Z000"));
    let generations = [1, 2, 255, 256].map(generation).to_vec();
    store.commit(Commit { generations, ..commit(&key, None) }).await.unwrap();
    store.commit(Commit { generations: vec![generation(300)], ..commit(&longer, None) }).await.unwrap();
    assert_eq!(store.get(&key, None).await.unwrap().unwrap().generation, 256);
    let stored = store.load(&key).await.unwrap().unwrap();
    let numbers: Vec<u32> = stored.generations.iter().map(|shown| shown.generation).collect();
    assert_eq!(numbers, [1, 2, 255, 256]);
}

pub(crate) async fn many_are_read_as_each_alone(Opened { store, .. }: Opened) {
    let mut wanted = Vec::new();
    // More than are read at once, of every partition.
    for number in 0..600 {
        let key = key("ups", &format!("1Z{number:04}"));
        if number % 3 == 0 {
            let public = |count| GenerationCommit { public: bytes(&format!("{number} {count}")), ..generation(count) };
            let generations = if number % 2 == 0 { vec![public(1), public(2)] } else { vec![public(1)] };
            store.commit(Commit { generations, ..commit(&key, None) }).await.unwrap();
        }
        wanted.push((key, [None, Some(1), Some(2)][number % 5 % 3]));
    }
    let found = store.get_many(&wanted).await;
    assert_eq!(found.len(), wanted.len());
    assert!(found.iter().any(|found| *found == Ok(None)) && found.iter().any(|found| *found != Ok(None)));
    for ((key, generation), found) in wanted.iter().zip(found) {
        assert_eq!(found, store.get(key, *generation).await, "{} {generation:?}", key.number);
    }
    assert!(store.get_many(&[]).await.is_empty());
}
