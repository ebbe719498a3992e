//! Request ids of mutating calls (AIP-155): what succeeded once is not done again for a day. Kept in named records of the
//! store, so that it holds over restarts and replicas; says nothing of parcels. Knows no gRPC.
//!
//! Only success is kept, after the call's own commit. Whoever dies in between leaves no record, and the repeated call is
//! done again: that is why only calls may have an id that come to the same when they are done twice.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::{SignedDuration, Timestamp};
use prost::Message;
use sha2::Sha256;
use tokio::sync::Mutex;
use tokio::time::Instant;

use crate::clock::Clock;
use crate::hexadecimal;
use crate::proto::store as pb;
use crate::store::{self, Record, Store, StoreError};
use crate::tenant::Tenant;

/// Kept for so long, in domain time.
const KEPT: SignedDuration = SignedDuration::from_hours(24);

/// Longer than calls take. Where one takes longer all the same, a repeated one is done beside it.
const LEASE: Duration = Duration::from_secs(120);

/// How long a repeated call waits for the first one.
const PATIENCE: Duration = Duration::from_secs(5);

/// Records deleted at a time, so that they share commits.
const SWEPT_AT_ONCE: usize = 64;

const PREFIX: &str = "request/";

/// What was asked under an id, as a keyed hash.
pub type Fingerprint = [u8; 32];

/// The ids of all tenants. Cheap to clone.
#[derive(Clone, Debug)]
pub struct RequestIds {
    store: Arc<dyn Store>,
    clock: Clock,
    key: [u8; 32],
    /// How long a repeated call waits for the first one.
    patience: Duration,
    /// How many are kept, once a tenant has used one. Exact after a sweep, about right between two.
    counts: Arc<Mutex<BTreeMap<Tenant, usize>>>,
}

/// A call that may go ahead.
#[derive(Debug)]
pub struct Begun {
    /// What the first call came to, if it has succeeded.
    pub known: Option<Vec<u32>>,
    /// For what it comes to now.
    pub ticket: Ticket,
}

/// Why a call may not go ahead.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// The id belongs to another request.
    #[error("the id was used with another request")]
    Another,
    /// The first call has not ended yet.
    #[error("the first call with the id is still under way")]
    UnderWay,
    /// The tenant has used as many ids as are kept.
    #[error("{0} ids are kept at most")]
    TooMany(usize),
    /// The store did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Holds an id while its call is under way; free again when dropped.
#[derive(Debug)]
pub struct Ticket {
    ids: RequestIds,
    tenant: Tenant,
    name: String,
    holder: u64,
    fingerprint: Fingerprint,
}

impl RequestIds {
    /// With a key of our own, the same for every replica.
    pub fn new(store: Arc<dyn Store>, clock: Clock, key: [u8; 32]) -> Self {
        Self { store, clock, key, patience: PATIENCE, counts: Arc::default() }
    }

    /// What is asked, for comparing.
    pub fn fingerprint(&self, method: &str, request: &impl Message) -> Fingerprint {
        self.hash(&[method.as_bytes(), &request.encode_to_vec()])
    }

    /// Takes an id for a call; `most` ids are kept of a tenant. Waits a little where the first call is still under way.
    pub async fn begin(
        &self,
        tenant: &Tenant,
        id: &str,
        fingerprint: Fingerprint,
        most: usize,
    ) -> Result<Begun, Refused> {
        let name = format!(
            "{}{}",
            prefix(tenant),
            hexadecimal::text(&self.hash(&[tenant.as_str().as_bytes(), id.as_bytes()]))
        );
        let holder = rand::random();
        let end = Instant::now() + self.patience;
        let mut pause = Duration::from_millis(5);
        while !self.store.lease(&name, holder, LEASE).await? {
            // Whoever has the lease may be gone, and have kept the outcome before.
            let kept = self.store.record(&name).await?;
            if kept.is_some_and(|record| self.outcome(&record).is_some()) {
                break;
            }
            if Instant::now() >= end {
                return Err(Refused::UnderWay);
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(Duration::from_millis(200));
        }
        let ids = self.clone();
        let ticket = Ticket { ids, tenant: tenant.clone(), name, holder, fingerprint };
        let kept = self.store.record(&ticket.name).await?;
        let new = kept.is_none();
        let known = match kept.and_then(|record| self.outcome(&record)) {
            Some(outcome) if outcome.fingerprint == fingerprint => Some(outcome.generations),
            Some(_) => return Err(Refused::Another),
            None => None,
        };
        if new && self.count(tenant, 0).await? >= most {
            return Err(Refused::TooMany(most));
        }
        Ok(Begun { known, ticket })
    }

    /// Forgets what has been kept for long enough.
    pub async fn sweep(&self) -> Result<(), StoreError> {
        let mut old = Vec::new();
        let mut counts = BTreeMap::new();
        for (name, record) in self.store.records(PREFIX).await? {
            let tenant = name.strip_prefix(PREFIX).and_then(|rest| rest.split_once('/'));
            if self.outcome(&record).is_none() {
                old.push((name, record.revision));
            } else if let Some(tenant) = tenant.and_then(|(tenant, _)| Tenant::new(tenant)) {
                *counts.entry(tenant).or_default() += 1;
            }
        }
        for some in old.chunks(SWEPT_AT_ONCE) {
            let mut deletions = tokio::task::JoinSet::new();
            for (name, revision) in some.iter().cloned() {
                let store = Arc::clone(&self.store);
                deletions.spawn(async move { store.delete_record(&name, revision).await });
            }
            for deleted in deletions.join_all().await {
                // One used again meanwhile is not old any more.
                deleted.or_else(|error| if error == StoreError::Conflict { Ok(()) } else { Err(error) })?;
            }
        }
        *self.counts.lock().await = counts;
        Ok(())
    }

    /// Counts anew, as far as needed: another process has swept.
    pub async fn recount(&self) {
        self.counts.lock().await.clear();
    }

    /// How many ids of the tenant are kept, counting so many more.
    async fn count(&self, tenant: &Tenant, more: usize) -> Result<usize, StoreError> {
        let mut counts = self.counts.lock().await;
        let count = match counts.get(tenant) {
            Some(count) => *count,
            None => self.store.records(&prefix(tenant)).await?.len(),
        };
        counts.insert(tenant.clone(), count + more);
        Ok(count + more)
    }

    /// What a record says, unless it is too old. One that cannot be read says nothing.
    fn outcome(&self, record: &Record) -> Option<pb::CallOutcome> {
        let outcome = pb::CallOutcome::decode(&*record.value).ok()?;
        let ended = Timestamp::from_microsecond(outcome.ended_us).ok()?;
        (self.clock.now().duration_since(ended) < KEPT).then_some(outcome)
    }

    fn hash(&self, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).expect("HMAC takes keys of any length");
        for part in parts {
            mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

impl Ticket {
    /// Keeps what the call came to, durably.
    pub async fn keep(self, generations: Vec<u32>) -> Result<(), StoreError> {
        let ids = self.ids.clone();
        let outcome = pb::CallOutcome {
            fingerprint: self.fingerprint.to_vec(),
            ended_us: ids.clock.now().as_microsecond(),
            generations,
        };
        let value = Bytes::from(outcome.encode_to_vec());
        // An old one may be there, or none any more since it was swept; or the lease has ended, and another call has kept
        // the same.
        let keep = |found: Option<&Record>| Ok((Some(value.clone()), found.is_none()));
        if store::alter(&*ids.store, &self.name, keep).await? {
            ids.count(&self.tenant, 1).await?;
        }
        Ok(())
    }
}

impl Drop for Ticket {
    /// A call that is cut off gives the id back as well.
    fn drop(&mut self) {
        let (store, name, holder) = (Arc::clone(&self.ids.store), std::mem::take(&mut self.name), self.holder);
        // Without a runtime nothing runs any more, and the lease ends by itself.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                if let Err(error) = store.unlease(&name, holder).await {
                    tracing::debug!(%error, "a request id is free again only when its lease ends");
                }
            });
        }
    }
}

fn prefix(tenant: &Tenant) -> String {
    format!("{PREFIX}{tenant}/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proto::v1;
    use crate::store::embedded::{Embedded, Options};

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn open(home: &tempfile::TempDir, clock: &Clock) -> RequestIds {
        let store = Embedded::open(&home.path().join("store"), Options::default()).unwrap();
        RequestIds::new(Arc::new(store), clock.clone(), [7; 32])
    }

    fn request(name: &str) -> v1::DeleteShipmentRequest {
        v1::DeleteShipmentRequest { name: name.into(), ..Default::default() }
    }

    async fn first(ids: &RequestIds, tenant: &Tenant, id: &str, what: &str, outcome: &[u32]) {
        let fingerprint = ids.fingerprint("Delete", &request(what));
        let begun = ids.begin(tenant, id, fingerprint, 1000).await.unwrap();
        assert_eq!(begun.known, None);
        begun.ticket.keep(outcome.to_vec()).await.unwrap();
    }

    #[tokio::test]
    async fn what_succeeded_is_known_for_a_day_and_after_a_restart() {
        let (home, clock) = (tempfile::tempdir().unwrap(), Clock::manual(at("2026-03-01T10:00:00Z")));
        let (mine, other) = (Tenant::default(), Tenant::new("other").unwrap());
        let ids = open(&home, &clock);
        first(&ids, &mine, "one", "shipments/ups/1Z999", &[3]).await;
        // Another tenant's id of the same name is another id.
        first(&ids, &other, "one", "shipments/ups/1Z111", &[1]).await;
        let names = ids.store.records(PREFIX).await.unwrap();
        assert!(names.iter().all(|(name, _)| !name.contains("one") && !name.contains("1Z")), "{names:?}");
        drop(ids);

        // The lease is given back by a task of its own: the store is free when that has ended.
        let ids = reopen(&home, &clock).await;
        let same = ids.fingerprint("Delete", &request("shipments/ups/1Z999"));
        assert_eq!(ids.begin(&mine, "one", same, 1000).await.unwrap().known, Some(vec![3]));
        for (method, name) in [("Delete", "shipments/ups/1Z998"), ("Refresh", "shipments/ups/1Z999")] {
            let differs = ids.fingerprint(method, &request(name));
            assert!(matches!(ids.begin(&mine, "one", differs, 1000).await, Err(Refused::Another)), "{method} {name}");
        }
        clock.set(at("2026-03-02T10:00:00Z"));
        ids.sweep().await.unwrap();
        assert!(ids.store.records(PREFIX).await.unwrap().is_empty());
        assert_eq!(ids.begin(&mine, "one", same, 1000).await.unwrap().known, None);
    }

    async fn reopen(home: &tempfile::TempDir, clock: &Clock) -> RequestIds {
        let end = Instant::now() + Duration::from_secs(10);
        loop {
            match Embedded::open(&home.path().join("store"), Options::default()) {
                Ok(store) => return RequestIds::new(Arc::new(store), clock.clone(), [7; 32]),
                Err(error) => assert!(Instant::now() < end, "{error}"),
            }
            tokio::task::yield_now().await;
        }
    }

    #[tokio::test]
    async fn a_repeated_call_waits_for_the_first_and_not_for_ever() {
        let (home, clock) = (tempfile::tempdir().unwrap(), Clock::manual(at("2026-03-01T10:00:00Z")));
        let (ids, tenant) = (open(&home, &clock), Tenant::default());
        let same = ids.fingerprint("Delete", &request("shipments/ups/1Z999"));
        let under_way = ids.begin(&tenant, "one", same, 1000).await.unwrap();
        let impatient = RequestIds { patience: Duration::from_millis(20), ..ids.clone() };
        assert!(matches!(impatient.begin(&tenant, "one", same, 1000).await, Err(Refused::UnderWay)));
        let (again, kept) = tokio::join!(ids.begin(&tenant, "one", same, 1000), under_way.ticket.keep(vec![1]));
        kept.unwrap();
        assert_eq!(again.unwrap().known, Some(vec![1]));

        // One that is given up, or fails, leaves the id as if it had not been.
        drop(ids.begin(&tenant, "two", same, 1000).await.unwrap());
        assert_eq!(ids.begin(&tenant, "two", same, 1000).await.unwrap().known, None);
    }

    #[tokio::test]
    async fn a_tenant_keeps_so_many_ids_and_no_more() {
        let (home, clock) = (tempfile::tempdir().unwrap(), Clock::manual(at("2026-03-01T10:00:00Z")));
        let (mine, other) = (Tenant::default(), Tenant::new("other").unwrap());
        let ids = open(&home, &clock);
        for id in ["one", "two"] {
            first(&ids, &mine, id, "shipments/ups/1Z999", &[1]).await;
        }
        let same = ids.fingerprint("Delete", &request("shipments/ups/1Z999"));
        assert!(matches!(ids.begin(&mine, "three", same, 2).await, Err(Refused::TooMany(2))));
        assert_eq!(ids.begin(&mine, "two", same, 2).await.unwrap().known, Some(vec![1]), "those kept are good");
        assert!(ids.begin(&other, "three", same, 2).await.is_ok(), "another tenant's are not counted");
        clock.set(at("2026-03-02T10:00:00Z"));
        ids.sweep().await.unwrap();
        assert!(ids.begin(&mine, "three", same, 2).await.is_ok());
    }
}
