//! The archive over memory and over a directory: what is kept, erased, joined and swept, and what a crash leaves.

use std::collections::BTreeSet;
use std::ops::Range;

use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::{ObjectStoreExt as _, PutPayload};
use tokio_stream::StreamExt as _;
use waybill_contract::Number;

use super::*;
use crate::tenant::Tenant;

const DAY: &str = "2026-03-01";

fn keep(bytes: u64) -> Keep {
    Keep { age: Duration::from_secs(30 * 86_400), bytes, linger: Duration::from_millis(20) }
}

fn archive(objects: &Arc<dyn ObjectStore>) -> Archive {
    Archive::new(Arc::clone(objects), [1; 32], keep(1 << 30))
}

fn key(number: usize) -> Key {
    let number = Number::parse(&format!("1Z{number:016}")).unwrap();
    Key { tenant: Tenant::default(), carrier: "ups".into(), number }
}

fn body(number: usize) -> Bytes {
    Bytes::from(format!("body {number} of several"))
}

fn at(day: &str) -> Timestamp {
    format!("{day}T10:00:00Z").parse().unwrap()
}

async fn put(archive: &Archive, bytes: &Bytes, shipments: &[Key], day: &str) -> Written {
    let hash = BodyHash::of(bytes);
    let circumstances = &Circumstances::default();
    archive.keep(Body { bytes, hash, account: "main", shipments, seen: at(day), circumstances }).await
}

/// Each of these bodies in a pack of its own, naming its shipment.
async fn packs(archive: &Archive, numbers: Range<usize>, day: &str) {
    for number in numbers {
        put(archive, &body(number), &[key(number)], day).await;
        archive.shared.flush().await;
    }
}

async fn has(archive: &Archive, bytes: &Bytes) -> bool {
    archive.find(BodyHash::of(bytes)).await.unwrap().inspect(|found| assert_eq!(found, bytes)).is_some()
}

async fn names(objects: &dyn ObjectStore) -> Vec<String> {
    let mut names: Vec<String> = objects.list(None).map(|entry| entry.unwrap().location.to_string()).collect().await;
    names.sort();
    names
}

/// In memory, and in a directory that lasts as long as the guard.
fn places() -> [(Arc<dyn ObjectStore>, Option<tempfile::TempDir>); 2] {
    let directory = tempfile::tempdir().unwrap();
    let files = LocalFileSystem::new_with_prefix(directory.path()).unwrap().with_automatic_cleanup(true);
    [(Arc::new(InMemory::new()), None), (Arc::new(files.with_fsync(true)), Some(directory))]
}

#[test]
fn a_hash_is_read_as_it_is_shown() {
    let hash = BodyHash::of(b"some");
    assert_eq!(hash.to_string().parse(), Ok(hash));
    assert_eq!(hash.to_string().to_uppercase().parse(), Ok(hash));
    let shown = hash.to_string();
    for wrong in ["", &shown[1..], &format!("{shown}0"), &shown.replace(&shown[..1], "g")] {
        assert_eq!(wrong.parse::<BodyHash>(), Err(NoHash), "{wrong}");
    }
}

#[tokio::test]
async fn bodies_share_a_pack_and_each_is_found_before_and_after() {
    for (objects, _directory) in places() {
        let archive = archive(&objects);
        let mut written = Vec::new();
        for number in 0..100 {
            written.push(put(&archive, &body(number), &[key(number)], DAY).await);
        }
        assert!(has(&archive, &body(7)).await, "it is found while it waits");
        assert_eq!(names(&*objects).await, Vec::<String>::new());
        assert!(written.iter().all(|written| !written.is_settled()));
        let running = tokio::spawn(archive.clone().run());
        for mut written in written {
            assert!(written.settled().await);
        }
        let names = names(&*objects).await;
        assert_eq!(names.len(), 1, "{names:?}");
        assert!(names[0].starts_with("packs/2026-03-01/"), "{names:?}");
        for number in 0..100 {
            assert!(has(&archive, &body(number)).await);
        }
        assert!(!has(&archive, &body(100)).await);
        // What comes last is written at the end, without waiting for company.
        let mut last = put(&archive, &body(100), &[], DAY).await;
        archive.close();
        running.await.unwrap();
        assert!(last.settled().await && has(&archive, &body(100)).await);
    }
}

#[tokio::test]
async fn erasing_removes_every_body_that_names_the_shipment_and_no_other() {
    for (objects, _directory) in places() {
        let archive = archive(&objects);
        let (one, both, two) = (body(1), body(12), body(2));
        for _ in 0..2 {
            put(&archive, &one, &[key(1)], DAY).await;
            put(&archive, &both, &[key(1), key(2)], DAY).await;
            put(&archive, &two, &[key(2)], DAY).await;
            archive.shared.flush().await;
        }
        let mut waiting = put(&archive, &one, &[key(1)], DAY).await;
        put(&archive, &body(3), &[key(3)], "2026-03-02").await;
        archive.erase(&key(1)).await.unwrap();
        archive.shared.flush().await;
        assert!(waiting.settled().await, "whoever waits for what was erased does not wait for ever");
        for (bytes, stays) in [(&one, false), (&both, false), (&two, true), (&body(3), true)] {
            assert_eq!(has(&archive, bytes).await, stays, "{bytes:?}");
        }
        let left = names(&*objects).await;
        assert_eq!(left.len(), 3, "{left:?}");
        for name in left {
            let object = objects.get(&Path::from(name)).await.unwrap().bytes().await.unwrap();
            let hidden = archive.shared.hide(&key(1)).to_le_bytes();
            for trace in [b"1Z".as_slice(), &hidden] {
                assert!(!object.windows(trace.len()).any(|part| part == trace), "no number, and nothing of the erased");
            }
        }
        archive.erase(&key(2)).await.unwrap();
        archive.erase(&key(3)).await.unwrap();
        assert_eq!(names(&*objects).await, Vec::<String>::new());
    }
}

#[tokio::test]
async fn a_body_that_names_more_later_is_kept_once_and_found_by_each() {
    let objects: Arc<dyn ObjectStore> = Arc::new(InMemory::new());
    let archive = archive(&objects);
    let bytes = body(1);
    put(&archive, &bytes, &[key(1)], DAY).await;
    put(&archive, &bytes, &[key(2)], DAY).await;
    archive.shared.flush().await;
    let twice = archive.shared.objects.list().await.unwrap();
    let pack = archive.shared.objects.read(&twice[0]).await.unwrap().unwrap().unwrap();
    assert_eq!(pack.without(archive.shared.hide(&key(2))).unwrap(), Pack::default());
}

#[tokio::test]
async fn what_was_just_kept_is_withdrawn_wherever_it_is() {
    let objects: Arc<dyn ObjectStore> = Arc::new(InMemory::new());
    let archive = archive(&objects);
    for flushed in [false, true] {
        put(&archive, &body(1), &[key(1)], DAY).await;
        put(&archive, &body(2), &[key(2)], DAY).await;
        if flushed {
            archive.shared.flush().await;
        }
        archive.withdraw(BodyHash::of(&body(1)), &key(1)).await.unwrap();
        archive.shared.flush().await;
        assert!(!has(&archive, &body(1)).await && has(&archive, &body(2)).await);
    }
}

#[tokio::test]
async fn the_oldest_goes_first() {
    let objects: Arc<dyn ObjectStore> = Arc::new(InMemory::new());
    let wide = archive(&objects);
    packs(&wide, 0..1, "2026-01-01").await;
    packs(&wide, 1..2, "2026-02-25").await;
    packs(&wide, 2..4, "2026-02-26").await;
    wide.sweep(at("2026-02-27")).await.unwrap();
    assert_eq!([has(&wide, &body(0)).await, has(&wide, &body(1)).await], [false, true], "gone by age");
    let sizes: Vec<u64> = wide.shared.objects.list().await.unwrap().iter().map(|held| held.size).collect();
    let narrow = Archive::new(Arc::clone(&objects), [1; 32], keep(sizes.iter().sum::<u64>() - 1));
    narrow.sweep(at("2026-02-27")).await.unwrap();
    assert_eq!([has(&wide, &body(1)).await, has(&wide, &body(2)).await], [false, true], "gone by size");
    wide.sweep(at("2026-03-28")).await.unwrap();
    assert_eq!(names(&*objects).await.len(), 2);
    wide.sweep(at("2026-03-29")).await.unwrap();
    assert_eq!(names(&*objects).await, Vec::<String>::new());
}

#[tokio::test]
async fn many_small_packs_of_a_day_become_one_and_lose_nothing() {
    for (objects, _directory) in places() {
        let archive = archive(&objects);
        packs(&archive, 0..SEVERAL, DAY).await;
        packs(&archive, 100..100 + SEVERAL - 1, "2026-03-02").await;
        archive.sweep(at("2026-03-03")).await.unwrap();
        let left = names(&*objects).await;
        assert_eq!(left.iter().filter(|name| name.contains(DAY)).count(), 1, "{left:?}");
        assert_eq!(left.len(), 1 + SEVERAL - 1, "few are left alone: {left:?}");
        for number in (0..SEVERAL).chain(100..100 + SEVERAL - 1) {
            assert!(has(&archive, &body(number)).await, "{number}");
        }
        archive.erase(&key(3)).await.unwrap();
        assert!(!has(&archive, &body(3)).await && has(&archive, &body(4)).await);
    }
}

#[tokio::test]
async fn what_a_crash_left_half_written_goes_when_the_directory_is_opened() {
    let home = tempfile::tempdir().unwrap();
    let first = open(home.path(), [1; 32], keep(1 << 30)).unwrap();
    packs(&first, 1..2, DAY).await;
    let whole = first.shared.objects.list().await.unwrap();
    let half = home.path().join(format!("{}#1", whole[0].path));
    std::fs::write(&half, "half").unwrap();
    assert_eq!(first.shared.objects.list().await.unwrap(), whole, "nobody lists it");
    clear_halves(home.path()).unwrap();
    assert!(half.exists(), "somebody may be writing it");
    let file = std::fs::File::options().write(true).open(&half).unwrap();
    file.set_modified(std::time::SystemTime::UNIX_EPOCH).unwrap();
    let second = open(home.path(), [1; 32], keep(1 << 30)).unwrap();
    assert!(!half.exists() && has(&second, &body(1)).await);
    assert!(has(&beside(home.path()).unwrap(), &body(1)).await);
}

#[tokio::test]
async fn processes_that_share_an_archive_do_not_meet() {
    let objects: Arc<dyn ObjectStore> = Arc::new(InMemory::new());
    let (one, other) = (archive(&objects), archive(&objects));
    packs(&one, 0..20, DAY).await;
    packs(&other, 20..40, DAY).await;
    assert_eq!(names(&*objects).await.len(), 40);
    other.sweep(at(DAY)).await.unwrap();
    other.erase(&key(7)).await.unwrap();
    for number in 0..40 {
        assert_eq!(has(&one, &body(number)).await, number != 7, "{number}");
    }
}

#[tokio::test]
async fn what_a_crash_between_writing_and_deleting_leaves_twice_is_erased_twice() {
    let objects: Arc<dyn ObjectStore> = Arc::new(InMemory::new());
    let archive = archive(&objects);
    packs(&archive, 0..SEVERAL, DAY).await;
    let mut old = Vec::new();
    for name in names(&*objects).await {
        let path = Path::from(name);
        old.push((objects.get(&path).await.unwrap().bytes().await.unwrap(), path));
    }
    archive.sweep(at(DAY)).await.unwrap();
    assert_eq!(names(&*objects).await.len(), 1);
    // The process died before it had deleted the old ones.
    for (object, path) in old {
        objects.put(&path, PutPayload::from(object)).await.unwrap();
    }
    archive.erase(&key(2)).await.unwrap();
    assert!(!has(&archive, &body(2)).await && has(&archive, &body(3)).await);
    archive.sweep(at(DAY)).await.unwrap();
    assert_eq!(names(&*objects).await.len(), 1);
    assert!(!has(&archive, &body(2)).await && has(&archive, &body(3)).await);
}

#[tokio::test]
async fn what_cannot_be_read_keeps_no_shipment_for_ever() {
    let objects: Arc<dyn ObjectStore> = Arc::new(InMemory::new());
    let archive = archive(&objects);
    for number in 0..3 {
        packs(&archive, number..number + 1, &format!("2026-03-0{}", number + 1)).await;
    }
    let broken = names(&*objects).await;
    let whole = objects.get(&Path::from(broken[0].as_str())).await.unwrap().bytes().await.unwrap();
    // One with half an index, one whose bodies are damaged; the last stays whole.
    let mut damaged = whole.to_vec();
    *damaged.last_mut().unwrap() ^= 1;
    objects.put(&Path::from(broken[0].as_str()), PutPayload::from(damaged)).await.unwrap();
    objects.put(&Path::from(broken[1].as_str()), PutPayload::from(whole.slice(..20))).await.unwrap();
    for number in 0..2 {
        archive.erase(&key(number)).await.unwrap();
    }
    assert_eq!(names(&*objects).await.len(), 1);
}

#[tokio::test]
async fn bodies_are_found_again_by_the_shipments_that_they_name() {
    for (objects, _directory) in places() {
        let archive = archive(&objects);
        put(&archive, &body(1), &[key(1)], "2026-02-01").await;
        put(&archive, &body(2), &[key(1), key(2)], "2026-03-01").await;
        put(&archive, &body(3), &[key(1)], "2026-03-02").await;
        put(&archive, &body(4), &[key(3)], "2026-03-02").await;
        archive.flush().await;
        let accounts = || BTreeSet::from(["main".to_owned()]);
        let named =
            async |from: u64, most: usize| archive.named(accounts(), at("2026-03-01"), from, most).await.unwrap();
        let bytes = async |named: &Named, number: usize| {
            let places = named.bodies.get(&archive.hidden(&key(number))).cloned().unwrap_or_default();
            let mut found: Vec<Again> = archive.bodies(named, &places).await.unwrap().expect("all packs are there");
            found.sort_by_key(|again| again.seen);
            found.into_iter().map(|again| again.bytes).collect::<Vec<_>>()
        };
        let all = named(0, 100).await;
        assert_eq!((all.bodies.len(), all.next), (3, None));
        assert_eq!(bytes(&all, 1).await, [body(2), body(3)], "what is older is not asked for");
        assert_eq!(bytes(&all, 2).await, [body(2)]);
        let nobodys = archive.named(BTreeSet::from(["other".to_owned()]), at(DAY), 0, 100).await.unwrap();
        assert_eq!(nobodys.bodies.len(), 0);

        // In parts: each shipment is whole in one of them.
        let (mut from, mut seen) = (0, Vec::new());
        loop {
            let part = named(from, 1).await;
            assert_eq!(part.bodies.len(), 1);
            seen.extend(part.bodies.iter().map(|(hidden, places)| (*hidden, places.len())));
            let Some(next) = part.next else { break };
            from = next;
        }
        let whole: Vec<_> = all.bodies.iter().map(|(hidden, places)| (*hidden, places.len())).collect();
        assert_eq!(seen, whole);

        archive.erase(&key(2)).await.unwrap();
        let places: Vec<Place> = all.bodies.values().flatten().copied().collect();
        assert!(archive.bodies(&all, &places).await.unwrap().is_none(), "a pack is another by now: look again");
    }
}
