//! What an account has lived through lately: its last answer, push and failure, and how many pushes came on which day.
//! In words of our own: what carriers say may quote a tracking number. Kept in a named record, so that a restart knows.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use tokio_util::sync::CancellationToken;
use waybill_contract::Fault;

use crate::account::Accounts;
use crate::circuit::Endpoint;
use crate::fetch::FetchError;
use crate::store::{self, Store, StoreError};

/// Days whose pushes are counted, today among them.
const DAYS: usize = 8;

/// What changed is stored so often; a crash forgets no more than this.
const STORED_EVERY: Duration = Duration::from_secs(30);

/// Why a call failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// No answer in time, or no connection.
    Unreachable,
    /// The carrier asked us to ask less.
    Throttled,
    /// The carrier refused the credentials or the token.
    Unauthorized,
    /// The carrier answered that it does not work just now.
    Unavailable,
    /// The answer could not be read.
    Malformed,
}

/// The last call that failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    /// Why.
    pub class: Class,
    /// What was called.
    pub endpoint: Endpoint,
    /// When.
    pub at: Timestamp,
    /// What happened, in our words.
    pub detail: String,
}

/// What is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Known {
    /// When the carrier last answered a call.
    pub last_success: Option<Timestamp>,
    /// The last call that failed.
    pub last_failure: Option<Failure>,
    /// Calls that failed since the last answer.
    pub failures: u32,
    /// When the first of those failed.
    pub failing_since: Option<Timestamp>,
    /// When the last push was accepted.
    pub last_push: Option<Timestamp>,
    /// Pushes accepted, by GMT day.
    pub pushes: BTreeMap<Date, u64>,
    /// Shipments of which asking brought news that a push should have told, by GMT day.
    pub missed: BTreeMap<Date, u64>,
}

/// What an account has lived through, shared by all who call for it.
#[derive(Debug, Default)]
pub struct Health(Mutex<Inner>);

#[derive(Debug, Default)]
struct Inner {
    known: Known,
    changed: bool,
}

impl Health {
    /// The carrier answered a call.
    pub fn succeeded(&self, now: Timestamp) {
        self.change(|known| {
            known.last_success = Some(now);
            known.failures = 0;
            known.failing_since = None;
        });
    }

    /// A call failed.
    pub fn failed(&self, endpoint: Endpoint, now: Timestamp, (class, detail): (Class, String)) {
        self.change(|known| {
            known.last_failure = Some(Failure { class, endpoint, at: now, detail });
            known.failures = known.failures.saturating_add(1);
            known.failing_since.get_or_insert(now);
        });
    }

    /// A push was accepted.
    pub fn pushed(&self, now: Timestamp) {
        self.change(|known| {
            known.last_push = Some(now);
            count(&mut known.pushes, now);
        });
    }

    /// Asking brought news that a push should have told.
    pub fn missed(&self, now: Timestamp) {
        self.change(|known| count(&mut known.missed, now));
    }

    /// What is known.
    pub fn known(&self) -> Known {
        self.lock().known.clone()
    }

    /// Begins with what was known before a restart.
    pub fn restore(&self, known: Known) {
        *self.lock() = Inner { known, changed: false };
    }

    fn change(&self, change: impl FnOnce(&mut Known)) {
        let mut inner = self.lock();
        change(&mut inner.known);
        inner.changed = true;
    }

    fn take_changed(&self) -> Option<Known> {
        let mut inner = self.lock();
        std::mem::take(&mut inner.changed).then(|| inner.known.clone())
    }

    /// What could not be stored is stored the next time: also where another replica has just told what it lived through.
    fn stored(&self, put: Result<(), StoreError>) -> Result<(), StoreError> {
        self.lock().changed |= put.is_err();
        put
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().expect("no code panics while it holds this lock")
    }
}

/// The GMT day of an instant.
pub fn day(now: Timestamp) -> Date {
    TimeZone::UTC.to_datetime(now).date()
}

fn count(days: &mut BTreeMap<Date, u64>, now: Timestamp) {
    *days.entry(day(now)).or_default() += 1;
    while days.len() > DAYS {
        days.pop_first();
    }
}

/// Why a carrier's answer was none.
pub fn of_fault(fault: &Fault) -> (Class, String) {
    match fault {
        Fault::Throttled { retry_after: Some(wait), .. } => {
            (Class::Throttled, format!("the carrier asked us to wait for {} s", wait.as_secs()))
        }
        Fault::Throttled { retry_after: None, .. } => (Class::Throttled, "the carrier asked us to ask less".into()),
        Fault::Unauthorized { .. } => (Class::Unauthorized, "the carrier refused the credentials".into()),
        Fault::Unavailable { status, .. } => (Class::Unavailable, format!("the carrier answered HTTP {status}")),
        Fault::Malformed { .. } => (Class::Malformed, "the carrier's answer is not what it documents".into()),
    }
}

/// Why there was no answer.
pub fn of_fetch(error: &FetchError) -> (Class, String) {
    match error {
        FetchError::TooLarge(_) => (Class::Malformed, error.to_string()),
        FetchError::Timeout(_) | FetchError::Connection(_) => (Class::Unreachable, error.to_string()),
    }
}

/// Reads what was known of every account before a restart.
pub async fn restore(store: &dyn Store, accounts: &Accounts) -> Result<(), StoreError> {
    for account in accounts.iter() {
        if let Some(record) = store.record(&name(account.name())).await? {
            account.health.restore(serde_json::from_slice(&record.value).unwrap_or_default());
        }
    }
    Ok(())
}

/// Stores what changes, now and then and at the stop.
pub async fn keep(store: Arc<dyn Store>, accounts: Accounts, stop: CancellationToken) {
    loop {
        let stopped = tokio::time::timeout(STORED_EVERY, stop.cancelled()).await.is_ok();
        for account in accounts.iter() {
            let Some(known) = account.health.take_changed() else { continue };
            let put = put(&*store, &name(account.name()), &known).await;
            if let Err(error) = account.health.stored(put) {
                tracing::warn!(account = account.name(), %error, "what the account lived through is not stored");
            }
        }
        if stopped {
            return;
        }
    }
}

async fn put(store: &dyn Store, name: &str, known: &Known) -> Result<(), StoreError> {
    let value = serde_json::to_vec(known).map_err(|error| StoreError::Damaged(error.to_string()))?;
    store::alter(store, name, |_| Ok((Some(Bytes::from(value.clone())), ()))).await
}

fn name(account: &str) -> String {
    format!("health/{account}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn an_answer_ends_a_row_of_failures_and_the_last_one_stays_known() {
        let health = Health::default();
        let unavailable = of_fault(&Fault::Unavailable { status: 503, retry_after: None, detail: "1Z999".into() });
        for second in 0..3 {
            health.failed(Endpoint::Poll, at(&format!("2026-03-01T10:00:0{second}Z")), unavailable.clone());
        }
        let known = health.known();
        assert_eq!((known.failures, known.failing_since), (3, Some(at("2026-03-01T10:00:00Z"))));
        health.succeeded(at("2026-03-01T10:00:05Z"));
        let known = health.known();
        assert_eq!((known.failures, known.last_success), (0, Some(at("2026-03-01T10:00:05Z"))));
        assert_eq!(known.failing_since, None);
        let failure = known.last_failure.unwrap();
        assert_eq!((failure.class, failure.at), (Class::Unavailable, at("2026-03-01T10:00:02Z")));
        assert_eq!(failure.detail, "the carrier answered HTTP 503", "nothing of what the carrier said");
    }

    #[test]
    fn pushes_are_counted_by_day_and_old_days_forgotten() {
        let health = Health::default();
        for date in 1..=20 {
            for _ in 0..date {
                health.pushed(at(&format!("2026-03-{date:02}T23:59:59Z")));
            }
        }
        let known = health.known();
        assert_eq!(known.last_push, Some(at("2026-03-20T23:59:59Z")));
        assert_eq!(known.pushes.len(), DAYS);
        assert_eq!(known.pushes[&day(at("2026-03-13T00:00:00Z"))], 13);
    }

    #[tokio::test]
    async fn what_could_not_be_stored_is_stored_the_next_time() {
        let store: Arc<dyn Store> = Arc::new(store::embedded::Embedded::in_memory().unwrap());
        let health = Health::default();
        health.pushed(at("2026-03-01T10:00:00Z"));
        let known = health.take_changed().unwrap();
        put(&*store, "health/ups", &known).await.unwrap();
        // Another has written in between.
        let revision = store.record("health/ups").await.unwrap().unwrap().revision;
        let late = store.put_record("health/ups", Some(revision + 1), Bytes::new()).await;
        assert_eq!(health.stored(late.map(|_| ())), Err(StoreError::Conflict));
        assert_eq!(health.take_changed(), Some(known));
        assert_eq!((health.stored(Ok(())), health.take_changed()), (Ok(()), None));
    }

    #[test]
    fn it_is_stored_only_where_it_changed_and_read_as_it_was() {
        let health = Health::default();
        assert_eq!(health.take_changed(), None);
        health.failed(Endpoint::Login, at("2026-03-01T10:00:00Z"), (Class::Unreachable, "no answer".into()));
        health.missed(at("2026-03-01T10:00:00Z"));
        let known = health.take_changed().unwrap();
        assert_eq!(health.take_changed(), None);
        let read: Known = serde_json::from_slice(&serde_json::to_vec(&known).unwrap()).unwrap();
        assert_eq!(read, known);
    }
}
