//! What is remembered, for how long, and what gives way.

use jiff::Timestamp;
use waybill_contract::Number;

use super::*;
use crate::store::{GenerationCommit, Listed, Tombstone};
use crate::tenant::Tenant;

const MANY: u32 = 1024;

fn push(id: InboxId, bytes: usize) -> Write {
    Write::Push { id, entry: vec![0; bytes].into() }
}

fn key(number: &str) -> Key {
    Key { tenant: Tenant::default(), carrier: "ups".to_owned(), number: Number::parse(number).unwrap() }
}

fn commit(key: &Key) -> Write {
    let changed = GenerationCommit {
        generation: 1,
        public: Bytes::from_static(b"public"),
        freshness: None,
        change: Some(Bytes::from_static(b"change")),
        listed: Listed::default(),
    };
    let commit = Commit {
        key: key.clone(),
        expected: None,
        floor: 0,
        state: Bytes::from_static(b"state"),
        generations: vec![changed],
        due: Vec::new(),
        fence: None,
    };
    Write::Commit(commit, 1)
}

fn erase(key: &Key, generation: u32, state: Option<&'static [u8]>) -> Erase {
    Erase {
        key: key.clone(),
        expected: 1,
        floor: 0,
        generation,
        state: state.map(Bytes::from_static),
        change: format!("without {generation}").into(),
        tombstone: Tombstone { generation: 2, last_event: Timestamp::UNIX_EPOCH, until: Timestamp::UNIX_EPOCH },
    }
}

/// Pushes that are remembered of a partition.
fn ids(recent: &Recent, partition: u32, now: Instant) -> Vec<InboxId> {
    let id = |write: &Arc<Write>| match &**write {
        Write::Push { id, .. } => *id,
        other => panic!("{other:?}"),
    };
    recent.of_at(partition, now).iter().map(id).collect()
}

fn bytes(recent: &Recent) -> usize {
    recent.bytes.load(Ordering::Relaxed)
}

#[test]
fn a_large_push_is_kept_while_there_is_room_in_all() {
    let recent = Recent::new(MANY);
    recent.keep(7, push(1, 8 << 20));
    recent.keep(7, push(2, 8 << 20));
    assert_eq!(ids(&recent, 7, Instant::now()), [1, 2]);
    assert_eq!(recent.window(), KEEP);
}

#[test]
fn the_oldest_of_all_gives_way_and_never_what_was_written_just_now() {
    let recent = Recent::of_bytes(MANY, 4 * (1000 + OVERHEAD));
    let at = |seconds| recent.began + Duration::from_secs(seconds);
    // Each partition has one, so none has an older one of its own to give.
    for second in 0..6 {
        recent.keep_at(u32::try_from(second).unwrap(), push(second, 1000), at(second));
    }
    let left: Vec<InboxId> = (0..6).flat_map(|partition| ids(&recent, partition, at(5))).collect();
    assert_eq!(left, [2, 3, 4, 5]);
    // A partition that writes much does not live at the cost of itself alone.
    recent.keep_at(5, push(6, 1000), at(6));
    assert_eq!((ids(&recent, 2, at(6)), ids(&recent, 5, at(6))), (vec![], vec![5, 6]));
    // Larger than all there is room for: it stays until something newer comes.
    recent.keep_at(0, push(7, 10_000), at(7));
    assert_eq!(ids(&recent, 0, at(7)), [7]);
    assert_eq!(bytes(&recent), 10_000 + OVERHEAD);
    recent.keep_at(1, push(8, 1000), at(8));
    assert_eq!((ids(&recent, 0, at(8)), ids(&recent, 1, at(8))), (vec![], vec![8]));
}

#[test]
fn the_window_is_what_is_remembered_whole() {
    let recent = Recent::of_bytes(4, 2 * (1000 + OVERHEAD));
    let at = |seconds| recent.began + Duration::from_secs(seconds);
    let window = |now| lock(&recent.order).window(now).as_secs();
    for second in 0..5 {
        recent.keep_at(1, push(second, 1000), at(second));
    }
    // The one of second 2 is gone.
    assert_eq!(ids(&recent, 1, at(4)), [3, 4]);
    assert_eq!((window(at(4)), window(at(30)), window(at(62)), window(at(100))), (2, 28, 60, 60));
}

#[test]
fn what_is_outdated_goes_also_where_nothing_is_written_any_more() {
    let recent = Recent::new(MANY);
    let at = |seconds| recent.began + Duration::from_secs(seconds);
    for partition in 0..MANY {
        recent.keep_at(partition, push(1, 1000), at(0));
        recent.keep_at(partition, push(2, 1000), at(10));
    }
    recent.keep_at(0, push(3, 1000), at(65));
    assert_eq!((ids(&recent, 0, at(65)), ids(&recent, 1, at(65))), (vec![2, 3], vec![2]));
    assert_eq!(bytes(&recent), (usize::try_from(MANY).unwrap() + 1) * (1000 + OVERHEAD));
    recent.forget(at(200), None);
    assert_eq!(bytes(&recent), 0);
    assert!(recent.partitions.iter().all(|kept| lock(kept).writes.is_empty()));
    // And it is counted on as before.
    recent.keep_at(0, push(4, 1000), at(201));
    recent.forget(at(300), None);
    assert_eq!((bytes(&recent), lock(&recent.order).window(at(300))), (0, KEEP));
}

#[test]
fn pushes_that_are_done_make_room() {
    let recent = Recent::of_bytes(4, 2 * (1000 + OVERHEAD));
    for id in 0..100 {
        recent.keep(1, push(id, 1000));
        recent.end_pushes(1, &[id]);
    }
    assert_eq!((recent.of(1).len(), bytes(&recent), recent.window()), (0, 0, KEEP));
    assert_eq!(lock(&recent.order).partitions.len(), 1);
}

#[test]
fn nothing_stays_of_an_erased_number() {
    let recent = Recent::new(4);
    let (erased, other) = (key("1Z0001"), key("1Z0002"));
    for key in [&erased, &other] {
        recent.keep(1, commit(key));
        let parked = Write::Parked {
            account: "account".to_owned(),
            key: key.clone(),
            entry: Bytes::from_static(b"parked"),
            now: Timestamp::UNIX_EPOCH,
            capacity: 1,
        };
        recent.keep(1, parked);
        recent.keep(1, Write::Erase(erase(key, 1, Some(b"what stays")), 2));
    }
    let before = bytes(&recent);
    recent.keep(1, Write::Erase(erase(&erased, 2, None), 3));
    let left = recent.of(1);
    let of_erased: Vec<_> = left
        .iter()
        .filter_map(|write| match &**write {
            Write::Erase(erase, revision) if erase.key == erased => Some((erase, *revision)),
            Write::Commit(Commit { key, .. }, _) | Write::Parked { key, .. } => {
                assert_eq!(*key, other);
                None
            }
            _ => None,
        })
        .collect();
    // Also of the generation that had gone before: if that one alone came back, it would be found.
    let told: Vec<_> =
        of_erased.iter().map(|(erase, revision)| (erase.generation, *revision, &*erase.change)).collect();
    assert_eq!(told, [(1, 2, &b"without 1"[..]), (2, 3, b"without 2")]);
    assert!(of_erased.iter().all(|(erase, _)| erase.state.is_none()), "{of_erased:?}");
    assert_eq!(left.len(), 5);
    assert!(bytes(&recent) < before);
    assert_eq!(bytes(&recent), left.iter().map(|write| write.bytes()).sum::<usize>());
}
