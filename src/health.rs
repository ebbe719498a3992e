//! What an account has lived through lately: its last answer, push and failure, and how many pushes came on which day.
//! In words of our own: what carriers say may quote a tracking number. Kept in a named record, into which each replica
//! merges what it has lived through, so that a restart and the others know.

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
const STORED_EVERY: Duration = Duration::from_secs(10);

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

impl Known {
    /// What is known when this has been lived through as well; what is told first is the older.
    fn merge(&mut self, news: &Self) {
        self.last_success = self.last_success.max(news.last_success);
        let (mine, theirs) = (self.last_failure.as_ref(), news.last_failure.as_ref());
        if theirs.map(|failure| failure.at) >= mine.map(|failure| failure.at) {
            self.last_failure.clone_from(&news.last_failure);
        }
        // Whatever failed before the last answer, wherever that came, is over.
        let after = |at: Option<Timestamp>| at.is_some() && at > self.last_success;
        let lasts = |known: &Self| known.failures > 0 && after(known.failing_since);
        let failing = [lasts(self).then_some(&*self), lasts(news).then_some(news)];
        let failures = failing.iter().flatten().map(|known| known.failures).fold(0, u32::saturating_add);
        let since = failing.iter().flatten().filter_map(|known| known.failing_since).min();
        (self.failures, self.failing_since) = (failures, since);
        self.last_push = self.last_push.max(news.last_push);
        for (mine, theirs) in [(&mut self.pushes, &news.pushes), (&mut self.missed, &news.missed)] {
            for (date, count) in theirs {
                *mine.entry(*date).or_default() += count;
            }
            while mine.len() > DAYS {
                mine.pop_first();
            }
        }
    }
}

/// What an account has lived through, shared by all who call for it.
#[derive(Debug, Default)]
pub struct Health {
    inner: Mutex<Inner>,
    /// One reads or writes the record at a time.
    storing: tokio::sync::Mutex<()>,
}

#[derive(Debug, Default)]
struct Inner {
    /// The record as it was last seen.
    stored: Known,
    /// On its way into it.
    leaving: Known,
    /// What happened here since.
    news: Known,
}

impl Health {
    /// The carrier answered a call.
    pub fn succeeded(&self, now: Timestamp) {
        let news = &mut self.lock().news;
        news.last_success = Some(now);
        news.failures = 0;
        news.failing_since = None;
    }

    /// A call failed.
    pub fn failed(&self, endpoint: Endpoint, now: Timestamp, (class, detail): (Class, String)) {
        let news = &mut self.lock().news;
        news.last_failure = Some(Failure { class, endpoint, at: now, detail });
        news.failures = news.failures.saturating_add(1);
        news.failing_since.get_or_insert(now);
    }

    /// A push was accepted.
    pub fn pushed(&self, now: Timestamp) {
        let news = &mut self.lock().news;
        news.last_push = Some(now);
        count(&mut news.pushes, now);
    }

    /// Asking brought news that a push should have told.
    pub fn missed(&self, now: Timestamp) {
        count(&mut self.lock().news.missed, now);
    }

    /// What is known: of other replicas, what they had stored when the record was last read.
    pub fn known(&self) -> Known {
        let inner = self.lock();
        let mut known = inner.stored.clone();
        known.merge(&inner.leaving);
        known.merge(&inner.news);
        known
    }

    /// Reads what all replicas have stored.
    pub async fn read(&self, store: &dyn Store, account: &str) -> Result<(), StoreError> {
        let _one = self.storing.lock().await;
        let record = store.record(&name(account)).await?;
        self.lock().stored = record.map(|record| decode(&record.value)).unwrap_or_default();
        Ok(())
    }

    /// Merges what happened here into the record. What could not be stored is stored the next time.
    async fn write(&self, store: &dyn Store, account: &str) -> Result<(), StoreError> {
        let _one = self.storing.lock().await;
        let Some(news) = self.leave() else { return Ok(()) };
        let merge = |found: Option<&store::Record>| {
            let mut known = found.map(|record| decode(&record.value)).unwrap_or_default();
            known.merge(&news);
            let value = serde_json::to_vec(&known).map_err(|error| StoreError::Damaged(error.to_string()))?;
            Ok((Some(Bytes::from(value)), known))
        };
        self.stored(store::alter(store, &name(account), merge).await)
    }

    /// What is to be stored, if there is something.
    fn leave(&self) -> Option<Known> {
        let mut inner = self.lock();
        inner.leaving = std::mem::take(&mut inner.news);
        Some(inner.leaving.clone()).filter(|news| *news != Known::default())
    }

    fn stored(&self, put: Result<Known, StoreError>) -> Result<(), StoreError> {
        let mut inner = self.lock();
        let mut leaving = std::mem::take(&mut inner.leaving);
        match put {
            Ok(known) => {
                inner.stored = known;
                Ok(())
            }
            Err(error) => {
                leaving.merge(&inner.news);
                inner.news = leaving;
                Err(error)
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().expect("no code panics while it holds this lock")
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

/// Reads what is known of every account.
pub async fn restore(store: &dyn Store, accounts: &Accounts) -> Result<(), StoreError> {
    for account in accounts.iter() {
        account.health.read(store, account.name()).await?;
    }
    Ok(())
}

/// Stores what changes, now and then and at the stop.
pub async fn keep(store: Arc<dyn Store>, accounts: Accounts, stop: CancellationToken) {
    loop {
        let stopped = tokio::time::timeout(STORED_EVERY, stop.cancelled()).await.is_ok();
        for account in accounts.iter() {
            if let Err(error) = account.health.write(&*store, account.name()).await {
                tracing::warn!(account = account.name(), %error, "what the account lived through is not stored");
            }
        }
        if stopped {
            return;
        }
    }
}

/// An unreadable record counts as none.
fn decode(value: &[u8]) -> Known {
    serde_json::from_slice(value).unwrap_or_default()
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

    fn store() -> store::embedded::Embedded {
        store::embedded::Embedded::in_memory().unwrap()
    }

    async fn stored(store: &dyn Store) -> Known {
        decode(&store.record("health/ups").await.unwrap().unwrap().value)
    }

    #[tokio::test]
    async fn what_replicas_live_through_is_merged() {
        let (store, one, other) = (store(), Health::default(), Health::default());
        for second in 0..3 {
            one.pushed(at(&format!("2026-03-01T10:00:0{second}Z")));
            other.pushed(at(&format!("2026-03-01T11:00:0{second}Z")));
        }
        let unreachable = (Class::Unreachable, "no answer".to_owned());
        one.failed(Endpoint::Poll, at("2026-03-01T10:00:00Z"), unreachable.clone());
        one.succeeded(at("2026-03-01T10:00:05Z"));
        one.failed(Endpoint::Poll, at("2026-03-01T10:00:08Z"), unreachable.clone());
        other.failed(Endpoint::Login, at("2026-03-01T10:00:07Z"), unreachable.clone());
        for health in [&one, &other] {
            health.write(&store, "ups").await.unwrap();
        }
        let all = stored(&store).await;
        assert_eq!(all.pushes[&day(at("2026-03-01T00:00:00Z"))], 6);
        assert_eq!((all.failures, all.failing_since), (2, Some(at("2026-03-01T10:00:07Z"))));
        assert_eq!(all.last_failure.as_ref().unwrap().endpoint, Endpoint::Poll, "the later of the two");
        assert_eq!(
            (all.last_success, all.last_push),
            (Some(at("2026-03-01T10:00:05Z")), Some(at("2026-03-01T11:00:02Z")))
        );
        one.read(&store, "ups").await.unwrap();
        assert_eq!((one.known(), other.known()), (all.clone(), all));

        // An answer to one of them ends the failures of all.
        other.succeeded(at("2026-03-01T10:00:09Z"));
        other.write(&store, "ups").await.unwrap();
        assert_eq!((stored(&store).await.failures, stored(&store).await.failing_since), (0, None));
        // What failed before that is told late, and is over.
        one.failed(Endpoint::Poll, at("2026-03-01T10:00:08Z"), unreachable);
        one.write(&store, "ups").await.unwrap();
        assert_eq!((stored(&store).await.failures, one.known().failures), (0, 0));
    }

    #[tokio::test]
    async fn what_could_not_be_stored_is_stored_the_next_time() {
        let (store, health) = (store(), Health::default());
        health.pushed(at("2026-03-01T10:00:00Z"));
        let news = health.leave().unwrap();
        health.pushed(at("2026-03-01T10:00:01Z"));
        let pushes = |known: &Known| known.pushes[&day(at("2026-03-01T00:00:00Z"))];
        assert_eq!((pushes(&news), pushes(&health.known())), (1, 2), "on its way it is known all the same");
        assert_eq!(health.stored(Err(StoreError::Conflict)), Err(StoreError::Conflict));
        assert_eq!(pushes(&health.known()), 2);
        health.write(&store, "ups").await.unwrap();
        assert_eq!(pushes(&stored(&store).await), 2);
        let revision = store.record("health/ups").await.unwrap().unwrap().revision;
        health.write(&store, "ups").await.unwrap();
        assert_eq!(
            store.record("health/ups").await.unwrap().unwrap().revision,
            revision,
            "nothing new, nothing written"
        );
    }

    #[test]
    fn it_is_read_as_it_was() {
        let health = Health::default();
        health.failed(Endpoint::Login, at("2026-03-01T10:00:00Z"), (Class::Unreachable, "no answer".into()));
        health.missed(at("2026-03-01T10:00:00Z"));
        let known = health.known();
        assert_eq!(decode(&serde_json::to_vec(&known).unwrap()), known);
    }
}
