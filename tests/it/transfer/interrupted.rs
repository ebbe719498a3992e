//! Exports and imports that are interrupted anywhere go on, and what comes of them is the same.

use std::sync::Arc;

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use tokio::runtime::Handle;
use waybill::store::embedded::Embedded;
use waybill::store::{Store, StoreError};
use waybill::transfer::{self, TransferError};

use super::{exported, filled, small};
use crate::store::faults::disk::{Faults, FaultyDisk};
use crate::store::sample::{at, bytes};

/// So that there are several parts.
const NUMBERS: usize = 1300;

fn empty() -> Arc<dyn Store> {
    Arc::new(Embedded::in_memory_with(small()).unwrap())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_export_goes_on_wherever_it_was_cut() {
    let seed = rand::random();
    eprintln!("seed {seed}");
    let mut random = StdRng::seed_from_u64(seed);
    let store = filled(NUMBERS).await;
    let whole = exported(&*store).await;
    let (mut went_on, mut anew) = (0, 0);
    for _ in 0..20 {
        let mut file = whole[..random.random_range(1..whole.len())].to_vec();
        if random.random_bool(0.3) {
            // What a file system leaves of blocks that it had not written.
            let zeros = file.len() + random.random_range(1..5000);
            file.resize(zeros, 0);
        }
        match transfer::find_end(&*file) {
            Ok(broken) => {
                let broken = broken.expect("its trailer is missing");
                file.truncate(broken.bytes().try_into().unwrap());
                assert_eq!(file, whole[..file.len()], "what is kept is as it was written");
                transfer::export(&*store, &mut file, Some(broken), at(99), |_| {}).await.unwrap();
                assert!(file == whole, "the same as without the interruption");
                went_on += 1;
            }
            Err(error) => {
                let error = error.to_string();
                let known = ["nothing that was exported", "without its trailer", "does not begin like an export"];
                assert!(known.iter().any(|known| error.contains(known)), "{error}");
                anew += 1;
            }
        }
    }
    assert!(went_on > anew, "{went_on} and {anew}");
    assert!(transfer::find_end(&*whole).unwrap().is_none(), "a complete file needs nothing");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_export_of_a_store_that_changes_is_refused() {
    let store = filled(NUMBERS).await;
    let whole = exported(&*store).await;
    let mut file = Vec::new();
    let mut first = true;
    let spoilt = transfer::export(&*store, &mut file, None, at(0), |_| {
        if std::mem::take(&mut first) {
            let write = store.put_record("meanwhile", None, bytes("value"));
            tokio::task::block_in_place(|| Handle::current().block_on(write)).unwrap();
        }
    });
    let spoilt = spoilt.await.unwrap_err().to_string();
    assert!(spoilt.contains("written to while it was exported") && spoilt.contains("stop every service"), "{spoilt}");
    assert!(transfer::check(&*file, |_| {}).is_err(), "nobody takes the file for a whole one");
    // Neither is it gone on with.
    let broken = transfer::find_end(&whole[..whole.len() / 2]).unwrap();
    let refused = transfer::export(&*store, Vec::new(), broken, at(0), |_| {}).await.unwrap_err().to_string();
    assert!(refused.contains("is another, or has changed"), "{refused}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_import_goes_on_wherever_it_was_cut() {
    let seed = rand::random();
    eprintln!("seed {seed}");
    let mut random = StdRng::seed_from_u64(seed);
    let store = filled(NUMBERS).await;
    let whole = exported(&*store).await;
    let into = empty();
    let mut cuts: Vec<usize> = (0..3).map(|_| random.random_range(200..whole.len())).collect();
    cuts.sort_unstable();
    let mut furthest = 0;
    for (round, cut) in cuts.into_iter().enumerate() {
        let mut done = Vec::new();
        let cut = transfer::import(&*into, &whole[..cut], round > 0, |at| done.push(at.done)).await;
        let cut = cut.unwrap_err().to_string();
        assert!(cut.contains("without its trailer") && cut.contains("go on with an undamaged copy"), "{cut}");
        assert!(transfer::is_unfinished(&*into).await.unwrap());
        // What is in the store already is not put again.
        assert!(done.iter().all(|done| *done > furthest), "{done:?} after {furthest}");
        furthest = done.last().copied().unwrap_or(furthest);
    }
    // Neither without saying so, nor with another file.
    let refused = transfer::import(&*into, &*whole, false, |_| {}).await.unwrap_err().to_string();
    assert!(refused.contains("holds the beginning of this file: go on with --resume"), "{refused}");
    let other = exported(&*filled(1).await).await;
    let refused = transfer::import(&*into, &*other, true, |_| {}).await.unwrap_err().to_string();
    assert!(refused.contains("the beginning of another file"), "{refused}");

    let done = transfer::import(&*into, &*whole, true, |_| {}).await.unwrap();
    assert!(!done.nothing_to_do && !transfer::is_unfinished(&*into).await.unwrap());
    let strip = |file: &[u8]| transfer::check(file, |_| {}).unwrap().counts;
    assert_eq!(strip(&exported(&*into).await), strip(&whole));
    let again = transfer::import(&*into, &*whole, true, |_| {}).await.unwrap();
    assert!(again.nothing_to_do);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_import_goes_on_once_there_is_room() {
    let store = filled(NUMBERS).await;
    let whole = exported(&*store).await;
    let disk = FaultyDisk::new(Vec::new());
    let into: Arc<dyn Store> = Arc::new(Embedded::open_with(disk.clone(), small()).unwrap());
    disk.set(Faults { free_blocks: Some(40), ..Faults::default() });
    let full = transfer::import(&*into, &*whole, false, |_| {}).await.unwrap_err();
    assert!(matches!(full, TransferError::Store(StoreError::Full(_))), "{full}");
    assert!(transfer::is_unfinished(&*into).await.unwrap(), "some of it is there");
    disk.set(Faults::default());
    // The store tries again after a moment.
    let done =
        crate::harness::until("there is room", async || transfer::import(&*into, &*whole, true, |_| {}).await.ok());
    assert_eq!(done.await.counts["number"], NUMBERS as u64);
    assert_eq!(transfer::check(&*exported(&*into).await, |_| {}).unwrap().counts["change"], NUMBERS as u64);
}
