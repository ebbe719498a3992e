//! Samples for tests of stores: keys, instants, commits.

use bytes::Bytes;
use jiff::Timestamp;
use waybill::store::{
    Commit, Due, Fence, Freshness, GenerationCommit, Key, Listed, Logged, Position, Shown, Store, Touch, Work,
};
use waybill::tenant::Tenant;
use waybill_contract::Number;

/// The tenant where a test needs only one.
pub(crate) fn tenant() -> Tenant {
    Tenant::default()
}

/// A number of the default tenant.
pub(crate) fn key(carrier: &str, number: &str) -> Key {
    key_of(&tenant(), carrier, number)
}

/// A number of a tenant.
pub(crate) fn key_of(tenant: &Tenant, carrier: &str, number: &str) -> Key {
    Key { tenant: tenant.clone(), carrier: carrier.to_owned(), number: Number::parse(number).unwrap() }
}

/// Seconds after a round instant.
pub(crate) fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_700_000_000 + second).unwrap()
}

/// Bytes of a text.
pub(crate) fn bytes(text: &str) -> Bytes {
    Bytes::copy_from_slice(text.as_bytes())
}

/// A commit of the first generation, with nothing besides.
pub(crate) fn commit(key: &Key, expected: Option<u64>) -> Commit {
    Commit {
        key: key.clone(),
        expected,
        floor: 0,
        state: bytes("state"),
        generations: vec![generation(1)],
        due: Vec::new(),
        fence: None,
    }
}

/// A commit that only sets due entries.
pub(crate) fn commit_due(key: &Key, expected: Option<u64>, due: Vec<Due>) -> Commit {
    Commit { due, ..commit(key, expected) }
}

/// A generation without a change.
pub(crate) fn generation(generation: u32) -> GenerationCommit {
    GenerationCommit {
        generation,
        public: bytes(&format!("public {generation}")),
        listed: Listed { status: 1, updated: at(0), ..Listed::default() },
        change: None,
        freshness: None,
    }
}

/// A generation with a change for the log.
pub(crate) fn changed(number: u32, change: &str) -> GenerationCommit {
    GenerationCommit { change: Some(bytes(change)), ..generation(number) }
}

/// A touch of the first generation, with nothing besides.
pub(crate) fn touch(key: &Key) -> Touch {
    Touch { key: key.clone(), expected: 1, generation: 1, freshness: None, due: Vec::new(), fence: None }
}

/// Freshness.
pub(crate) fn freshness(text: &str, stale: bool) -> Option<Freshness> {
    Some(Freshness { bytes: bytes(text), stale })
}

/// A poll that is due.
pub(crate) fn poll(account: &str, class: u8, second: i64) -> Due {
    Due { work: Work::Poll, at: Some(at(second)), account: account.to_owned(), class }
}

/// A fence that nobody was given.
pub(crate) fn foreign_fence() -> Fence {
    Fence { work: Work::Poll, token: 1 }
}

/// Everything in the log.
pub(crate) async fn whole_log(store: &dyn Store) -> Vec<Logged> {
    let mut entries = Vec::new();
    for partition in 0..store.partitions() {
        entries.extend(store.log(partition, Position::default(), 100_000).await.unwrap());
    }
    entries
}

/// What the changes of a log say.
pub(crate) fn texts(entries: &[Logged]) -> Vec<String> {
    entries.iter().map(|entry| String::from_utf8(entry.change.to_vec()).unwrap()).collect()
}

/// What shipments show.
pub(crate) fn publics(shown: &[Shown]) -> Vec<String> {
    shown.iter().map(|shown| String::from_utf8(shown.public.to_vec()).unwrap()).collect()
}
