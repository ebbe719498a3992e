//! Flipped bits: never a panic, never bytes that nobody wrote.

use std::sync::Arc;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use redb::StorageBackend as _;
use waybill::store::embedded::{Embedded, Options};
use waybill::store::{Commit, Filter, GenerationCommit, Listed, Position, Store, StoreError, Stored};

use crate::store::faults::disk::FaultyDisk;
use crate::store::sample::{bytes, changed, commit, key, tenant, texts, whole_log};

const NUMBERS: u32 = 40;
/// Bytes of redb's head.
const HEAD: usize = 320;

/// A store with some numbers, closed.
async fn image() -> (Vec<u8>, Vec<Option<Stored>>, Vec<String>) {
    let disk = FaultyDisk::new(Vec::new());
    let store = Embedded::open_with(disk.clone(), Options::default()).unwrap();
    let mut stored = Vec::new();
    for number in 0..NUMBERS {
        let key = key("ups", &format!("1Z{number:04}"));
        let listed = Listed { status: 1, order_id: "order".to_owned(), ..Listed::default() };
        let public = bytes(&format!("{number}").repeat(700));
        let generation = GenerationCommit { public, listed, ..changed(1, &format!("change {number}")) };
        store.commit(Commit { generations: vec![generation], ..commit(&key, None) }).await.unwrap();
        stored.push(store.load(&key).await.unwrap());
    }
    let log = texts(&whole_log(&store).await);
    drop(store);
    (disk.bytes(), stored, log)
}

fn is_named(error: &StoreError) -> bool {
    matches!(error, StoreError::Damaged(_) | StoreError::Unavailable(_))
}

#[tokio::test]
async fn a_flipped_bit_is_told_or_harmless() {
    let (image, stored, log) = image().await;
    let (mut told, mut refused) = (0, 0);
    for seed in 0..400 {
        let mut random = StdRng::seed_from_u64(seed);
        let mut damaged = image.clone();
        // Every fourth hits the head of the file.
        let span = if seed % 4 == 0 { HEAD } else { image.len() };
        let bit = random.random_range(0..span * 8);
        damaged[bit / 8] ^= 1 << (bit % 8);
        let store = match Embedded::open_with(FaultyDisk::new(damaged), Options::default()) {
            Ok(store) => Arc::new(store),
            Err(error) => {
                assert!(is_named(&error), "{error}");
                refused += 1;
                continue;
            }
        };
        for (number, expected) in stored.iter().enumerate() {
            match store.load(&key("ups", &format!("1Z{number:04}"))).await {
                // A damaged key hides its entry; only a check of the whole file tells that.
                Ok(found) => assert!(found.is_none() || parts_of(&found, expected), "seed {seed}: {found:?}"),
                Err(error) => {
                    assert!(is_named(&error), "{error}");
                    told += 1;
                }
            }
        }
        match store.log(0, Position::default(), 1000).await {
            Ok(entries) => assert!(texts(&entries).iter().all(|text| log.contains(text)), "seed {seed}"),
            Err(error) => assert!(is_named(&error), "{error}"),
        }
        let page = store.list(&tenant(), &Filter::default(), None, 1000).await;
        assert!(page.is_ok() || page.is_err_and(|error| is_named(&error)));
        // A write over damage is done or refused.
        let written = store.put_record("name", None, bytes("value")).await;
        assert!(written.is_ok() || written.is_err_and(|error| is_named(&error)));
    }
    assert!(told > 0 && refused > 0, "some damage was met: {told} {refused}");
}

/// Whether nothing was found that was not written.
fn parts_of(found: &Option<Stored>, written: &Option<Stored>) -> bool {
    let (Some(found), Some(written)) = (found, written) else {
        return false;
    };
    found.revision == written.revision
        && found.state == written.state
        && found.generations.iter().all(|shown| {
            written.generations.iter().any(|other| {
                shown.generation == other.generation
                    && (shown.public == other.public)
                    && (shown.freshness.is_empty() || shown.freshness == other.freshness)
            })
        })
}

#[tokio::test]
async fn a_check_on_opening_finds_every_flipped_bit_of_what_is_stored() {
    let (image, stored, log) = image().await;
    let mut refused = 0;
    for seed in 1000..1150 {
        let mut random = StdRng::seed_from_u64(seed);
        let disk = FaultyDisk::new(image.clone());
        let at = random.random_range(0..image.len());
        disk.write(at as u64, &[image[at] ^ (1 << random.random_range(0..8))]).unwrap();
        match Embedded::open_with(disk, Options { verify: true, ..Options::default() }) {
            Err(error) => {
                assert!(is_named(&error), "{error}");
                refused += 1;
            }
            Ok(store) => {
                for (number, expected) in stored.iter().enumerate() {
                    let found = store.load(&key("ups", &format!("1Z{number:04}"))).await.unwrap();
                    assert_eq!(&found, expected, "seed {seed}");
                }
                assert_eq!(texts(&whole_log(&store).await), log, "seed {seed}");
            }
        }
    }
    assert!(refused > 10, "some damage was met: {refused}");
}
