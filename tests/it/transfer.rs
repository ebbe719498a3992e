//! `waybill export` and `waybill import`: files that are cut, damaged or of another store, and both commands interrupted at
//! any moment.

mod commands;
mod interrupted;

use std::sync::Arc;

use prost::Message as _;
use waybill::proto::store::export_entry::Entry;
use waybill::proto::store::{ExportEntry, ExportFrame, ExportHeader, ExportedPartition};
use waybill::store::Store;
use waybill::store::embedded::{Embedded, Options};
use waybill::transfer;

use crate::store::sample::{at, bytes, changed, commit, key};

/// A store with so many numbers, and as many changes.
async fn filled(numbers: usize) -> Arc<dyn Store> {
    let store: Arc<dyn Store> = Arc::new(Embedded::in_memory_with(small()).unwrap());
    fill(&store, numbers).await;
    store
}

fn small() -> Options {
    Options { cache_bytes: 8 << 20, ..Options::default() }
}

async fn fill(store: &Arc<dyn Store>, numbers: usize) {
    let mut writers = tokio::task::JoinSet::new();
    for number in 0..numbers {
        let store = Arc::clone(store);
        writers.spawn(async move {
            let change = waybill::store::Commit {
                generations: vec![changed(1, &format!("change {number}"))],
                ..commit(&key("ups", &format!("1Z{number:06}")), None)
            };
            store.commit(change).await.unwrap();
        });
    }
    writers.join_all().await;
    store.put_record("key/tokens", None, bytes("a key")).await.unwrap();
}

async fn exported(store: &dyn Store) -> Vec<u8> {
    let mut file = Vec::new();
    transfer::export(store, &mut file, None, at(0), |_| {}).await.unwrap();
    file
}

fn why(checked: Result<transfer::Summary, transfer::TransferError>) -> String {
    checked.expect_err("it is refused").to_string()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn any_bit_that_flips_and_any_byte_that_is_missing_is_noticed() {
    let file = exported(&*filled(2).await).await;
    let whole = transfer::check(&*file, |_| {}).unwrap();
    assert_eq!((whole.entries(), whole.counts["number"], whole.counts["change"]), (5, 2, 2));
    assert!(whole.words().starts_with("2 numbers, 0 erased numbers, 2 changes, "), "{}", whole.words());
    for index in 0..file.len() {
        for bit in 0..8 {
            let mut damaged = file.clone();
            damaged[index] ^= 1 << bit;
            assert!(transfer::check(&*damaged, |_| {}).is_err(), "bit {bit} of byte {index}");
        }
        let cut = why(transfer::check(&file[..index], |_| {}));
        assert!(cut.contains("without its trailer") || cut.contains("does not begin like an export"), "{index}: {cut}");
    }
    let more = why(transfer::check(&*[file.as_slice(), b"x"].concat(), |_| {}));
    assert!(more.contains("more behind the file's end"), "{more}");
    let twice = why(transfer::check(&*[file.as_slice(), &file].concat(), |_| {}));
    assert!(twice.contains("more behind the file's end"), "{twice}");
}

#[test]
fn a_file_of_another_format_or_program_is_named() {
    let header = ExportHeader {
        format: 2,
        id: vec![1],
        program: "9.9.9".into(),
        partitions: vec![ExportedPartition::default()],
        create_time: None,
    };
    let entry = ExportEntry { entry: Some(Entry::Header(header)) }.encode_to_vec();
    let frame = ExportFrame { crc32: crc32fast::hash(&entry), entry }.encode_length_delimited_to_vec();
    let newer = why(transfer::check(&*frame, |_| {}));
    assert!(newer.contains("has format 2, written by Waybill 9.9.9, and this program reads format 1"), "{newer}");
    for other in [b"".as_slice(), b"PK\x03\x04 a shopping list in a zip, of all things", &[0xff; 100], &[0; 100]] {
        let none = why(transfer::check(other, |_| {}));
        assert!(none.contains("does not begin like an export"), "{none}");
    }
}

/// A file that an earlier version wrote; it was made by `BLESS=1`, and stays as it is as long as format 1 is read.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_of_format_1_is_read_for_ever() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/transfer/format-1.waybill");
    if std::env::var("BLESS").is_ok_and(|value| value == "1") && !path.exists() {
        std::fs::write(&path, exported(&*filled(2).await).await).unwrap();
    }
    let file = std::fs::read(&path).unwrap();
    let store: Arc<dyn Store> = Arc::new(Embedded::in_memory_with(small()).unwrap());
    let done = transfer::import(&*store, &*file, false, |_| {}).await.unwrap();
    assert_eq!(done.entries(), 5);
    let stored = store.load(&key("ups", "1Z000001")).await.unwrap().unwrap();
    assert_eq!((stored.revision, stored.state), (1, bytes("state")));
    assert_eq!(stored.generations[0].public, bytes("public 1"));
    let mut changes = crate::store::sample::texts(&crate::store::sample::whole_log(&*store).await);
    changes.sort();
    assert_eq!(changes, ["change 0", "change 1"]);
    assert_eq!(store.record("key/tokens").await.unwrap().unwrap().value, bytes("a key"));
}
