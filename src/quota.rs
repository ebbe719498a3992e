//! What each tenant may use: registrations a day, refreshes a minute, streams at a time. One tenant's use never touches
//! another's. Registrations and refreshes are counted in the store, and so hold over restarts and replicas; a process
//! takes them in slices, so that a registration costs no commit of its own. Knows no gRPC.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;
use prost::Message as _;
use tokio::sync::Mutex as AsyncMutex;

use crate::clock::Clock;
use crate::config;
use crate::proto::store as pb;
use crate::slice::{self, Taken};
use crate::store::{self, Record, Store, StoreError};
use crate::tenant::Tenant;

/// A slice is at most such a part of a quota: no more than that is lost with a process.
const PART: u32 = 100;

/// The largest slice.
const LARGEST_SLICE: u32 = 1000;

/// When to come again where nothing says when there will be room.
const WAIT: Duration = Duration::from_secs(10);

/// What is counted by the stretch of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Counted {
    /// Shipments registered that were not known, a GMT day.
    Registrations,
    /// Carriers asked by RefreshShipment, a minute.
    Refreshes,
}

impl Counted {
    /// The quota's name, as in the configuration.
    pub fn name(self) -> &'static str {
        match self {
            Self::Registrations => "registrations_per_day",
            Self::Refreshes => "refreshes_per_minute",
        }
    }

    fn seconds(self) -> i64 {
        match self {
            Self::Registrations => 24 * 60 * 60,
            Self::Refreshes => 60,
        }
    }

    fn window(self, now: Timestamp) -> i64 {
        now.as_second().div_euclid(self.seconds())
    }

    fn limit(self, quotas: &config::Quotas) -> u32 {
        match self {
            Self::Registrations => quotas.registrations_per_day.get(),
            Self::Refreshes => quotas.refreshes_per_minute.get(),
        }
    }
}

/// A quota that is used up.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("tenant {tenant} may have {limit} {quota}, and has used them up")]
pub struct Exceeded {
    /// Whose.
    pub tenant: Tenant,
    /// Its name, as in the configuration.
    pub quota: &'static str,
    /// How many there are.
    pub limit: u32,
    /// There may be room then.
    pub wait: Duration,
}

/// Why nothing was taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It is used up.
    #[error(transparent)]
    Exceeded(#[from] Exceeded),
    /// The store did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The quotas of all tenants. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Quotas {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    store: Arc<dyn Store>,
    clock: Clock,
    default: config::Quotas,
    /// Of tenants that have their own.
    own: BTreeMap<Tenant, config::Quotas>,
    slices: Mutex<Slices>,
    streams: Mutex<BTreeMap<Tenant, u32>>,
}

type Slices = BTreeMap<(Tenant, Counted), Arc<AsyncMutex<Slice>>>;

/// What this process may still use without asking the store.
#[derive(Debug, Default)]
struct Slice {
    window: i64,
    left: u32,
    /// The store has no more for this window.
    last: bool,
    /// This process has asked for this window, and so much was left to all then.
    asked: bool,
    beyond: u32,
}

/// How much of a quota is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    /// How much there is in all.
    pub limit: u32,
    /// How much of it is left; other processes may have used some of it since this one last asked. `None`: not known here.
    pub left: Option<u32>,
    /// The stretch of time that it is for, in seconds; 0 for what is counted while it lasts.
    pub window: i64,
    /// So many seconds until there is all of it again.
    pub reset: i64,
}

/// A stream that counts; until it is dropped.
#[derive(Debug)]
pub struct Stream {
    quotas: Quotas,
    tenant: Tenant,
}

impl Quotas {
    /// With the defaults and what some tenants have instead.
    pub fn new(
        store: Arc<dyn Store>,
        clock: Clock,
        default: config::Quotas,
        own: BTreeMap<Tenant, config::Quotas>,
    ) -> Self {
        let (slices, streams) = (Mutex::default(), Mutex::default());
        Self { shared: Arc::new(Shared { store, clock, default, own, slices, streams }) }
    }

    /// A tenant's quotas.
    pub fn of(&self, tenant: &Tenant) -> &config::Quotas {
        self.shared.own.get(tenant).unwrap_or(&self.shared.default)
    }

    /// Uses one up.
    pub async fn take(&self, tenant: &Tenant, counted: Counted) -> Result<(), Refused> {
        let slice = self.slice(tenant, counted);
        let mut slice = slice.lock().await;
        let now = self.shared.clock.now();
        let window = counted.window(now);
        if slice.window != window {
            *slice = Slice { window, ..Slice::default() };
        }
        if slice.left == 0 && !slice.last {
            (slice.left, slice.beyond) = self.cut(tenant, counted, window).await?;
            slice.asked = true;
            slice.last = slice.left == 0;
        }
        match slice.left.checked_sub(1) {
            Some(left) => {
                slice.left = left;
                Ok(())
            }
            None => {
                let end = Timestamp::from_second((window + 1) * counted.seconds()).unwrap_or(Timestamp::MAX);
                let wait = self.shared.clock.until(end).max(Duration::from_millis(1));
                let limit = counted.limit(self.of(tenant));
                Err(Exceeded { tenant: tenant.clone(), quota: counted.name(), limit, wait }.into())
            }
        }
    }

    /// Gives one back that was not needed.
    pub async fn give_back(&self, tenant: &Tenant, counted: Counted) {
        let slice = self.slice(tenant, counted);
        let mut slice = slice.lock().await;
        if slice.window == counted.window(self.shared.clock.now()) {
            slice.left += 1;
        }
    }

    /// How much is left, as far as this process knows without asking.
    pub async fn left(&self, tenant: &Tenant, counted: Counted) -> Left {
        let slice = self.slice(tenant, counted);
        let slice = slice.lock().await;
        let now = self.shared.clock.now();
        let (window, limit) = (counted.window(now), counted.limit(self.of(tenant)));
        let asked = slice.asked && slice.window == window;
        let left = asked.then(|| slice.left.saturating_add(slice.beyond).min(limit));
        let reset = (window + 1) * counted.seconds() - now.as_second();
        Left { limit, left, window: counted.seconds(), reset }
    }

    /// How many more streams may be opened.
    pub fn left_streams(&self, tenant: &Tenant) -> Left {
        let limit = self.of(tenant).streams.get();
        let open = u32::try_from(self.open_streams(tenant)).unwrap_or(u32::MAX);
        Left { limit, left: Some(limit.saturating_sub(open)), window: 0, reset: 0 }
    }

    /// Counts a stream while it is open.
    pub fn stream(&self, tenant: &Tenant) -> Result<Stream, Exceeded> {
        let limit = self.of(tenant).streams.get();
        let mut streams = self.shared.streams.lock().unwrap_or_else(PoisonError::into_inner);
        let open = streams.entry(tenant.clone()).or_default();
        if *open >= limit {
            return Err(Exceeded { tenant: tenant.clone(), quota: "streams", limit, wait: WAIT });
        }
        *open += 1;
        drop(streams);
        Ok(Stream { quotas: self.clone(), tenant: tenant.clone() })
    }

    /// How many streams a tenant has open.
    pub fn open_streams(&self, tenant: &Tenant) -> usize {
        let streams = self.shared.streams.lock().unwrap_or_else(PoisonError::into_inner);
        streams.get(tenant).map_or(0, |open| usize::try_from(*open).unwrap_or(usize::MAX))
    }

    fn slice(&self, tenant: &Tenant, counted: Counted) -> Arc<AsyncMutex<Slice>> {
        let mut slices = self.shared.slices.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(slices.entry((tenant.clone(), counted)).or_default())
    }

    /// Takes a slice of what is left in the store, 0 if nothing is; and what is left after it.
    async fn cut(&self, tenant: &Tenant, counted: Counted, window: i64) -> Result<(u32, u32), StoreError> {
        let limit = counted.limit(self.of(tenant));
        let size = slice::size(limit, PART, LARGEST_SLICE);
        let name = format!("quota/{tenant}/{}", counted.name());
        let take = |record: Option<&Record>| {
            let used = record.and_then(|record| pb::QuotaUse::decode(&*record.value).ok());
            // What cannot be read does not count.
            let mut taken =
                used.map_or(Taken { window, taken: 0 }, |used| Taken { window: used.window, taken: used.taken });
            let cut = taken.cut(window, limit, size);
            let used = pb::QuotaUse { window: taken.window, taken: taken.taken };
            let rest = limit.saturating_sub(used.taken);
            Ok(((cut > 0).then(|| Bytes::from(used.encode_to_vec())), (cut, rest)))
        };
        store::alter(&*self.shared.store, &name, take).await
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        let mut streams = self.quotas.shared.streams.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(open) = streams.get_mut(&self.tenant) {
            *open = open.saturating_sub(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU32;

    use jiff::SignedDuration;

    use super::*;
    use crate::store::embedded::{Embedded, Options};

    fn quotas_of(limit: u32) -> config::Quotas {
        let limit = NonZeroU32::new(limit).unwrap();
        config::Quotas { registrations_per_day: limit, refreshes_per_minute: limit, streams: limit, request_ids: limit }
    }

    fn open(home: &tempfile::TempDir, clock: &Clock, limit: u32, own: &[(&Tenant, u32)]) -> Quotas {
        let store = Embedded::open(&home.path().join("store"), Options::default()).unwrap();
        let own = own.iter().map(|(tenant, limit)| ((*tenant).clone(), quotas_of(*limit))).collect();
        Quotas::new(Arc::new(store), clock.clone(), quotas_of(limit), own)
    }

    fn clock() -> Clock {
        Clock::manual("2026-03-01T23:59:00Z".parse().unwrap())
    }

    async fn take(quotas: &Quotas, tenant: &Tenant, counted: Counted, times: u32) -> u32 {
        let mut taken = 0;
        for _ in 0..times {
            taken += u32::from(quotas.take(tenant, counted).await.is_ok());
        }
        taken
    }

    #[tokio::test]
    async fn one_tenants_use_does_not_touch_anothers() {
        let (home, clock) = (tempfile::tempdir().unwrap(), clock());
        let (mine, other) = (Tenant::default(), Tenant::new("other").unwrap());
        let quotas = open(&home, &clock, 3, &[(&other, 5)]);
        assert_eq!(take(&quotas, &mine, Counted::Registrations, 10).await, 3);
        assert_eq!(take(&quotas, &other, Counted::Registrations, 10).await, 5, "it has its own");
        assert_eq!(take(&quotas, &mine, Counted::Refreshes, 10).await, 3, "nor one quota another");
        assert_eq!(quotas.left(&mine, Counted::Registrations).await.left, Some(0));
        assert_eq!(
            quotas.left(&other, Counted::Refreshes).await,
            Left { limit: 5, left: None, window: 60, reset: 60 },
            "nobody asked yet"
        );
        let Err(Refused::Exceeded(exceeded)) = quotas.take(&mine, Counted::Registrations).await else {
            panic!("it is used up");
        };
        assert_eq!((exceeded.quota, exceeded.limit, exceeded.tenant.as_str()), ("registrations_per_day", 3, "default"));
        assert!(exceeded.wait > Duration::ZERO);
        quotas.give_back(&mine, Counted::Registrations).await;
        assert_eq!(take(&quotas, &mine, Counted::Registrations, 10).await, 1);

        // A minute later it is another minute, and another day.
        clock.set(clock.now() + SignedDuration::from_secs(60));
        assert_eq!(take(&quotas, &mine, Counted::Registrations, 10).await, 3);
        assert_eq!(take(&quotas, &mine, Counted::Refreshes, 10).await, 3);
        clock.set(clock.now() + SignedDuration::from_secs(60));
        assert_eq!(take(&quotas, &mine, Counted::Registrations, 10).await, 0, "the day has only begun");
        assert_eq!(take(&quotas, &mine, Counted::Refreshes, 10).await, 3);
    }

    #[tokio::test]
    async fn what_is_used_is_used_after_a_restart_and_beside_a_replica() {
        let (home, clock, mine) = (tempfile::tempdir().unwrap(), clock(), Tenant::default());
        let quotas = open(&home, &clock, 5, &[]);
        let replica = Quotas::new(Arc::clone(&quotas.shared.store), clock.clone(), quotas_of(5), BTreeMap::new());
        assert_eq!(take(&quotas, &mine, Counted::Registrations, 2).await, 2);
        assert_eq!(take(&replica, &mine, Counted::Registrations, 1).await, 1);
        drop((quotas, replica));
        let quotas = open(&home, &clock, 5, &[]);
        assert_eq!(take(&quotas, &mine, Counted::Registrations, 10).await, 2);
    }

    #[tokio::test]
    async fn a_large_quota_is_written_once_in_a_slice() {
        let (home, clock, mine) = (tempfile::tempdir().unwrap(), clock(), Tenant::default());
        let quotas = open(&home, &clock, 1050, &[]);
        let mut revisions = std::collections::BTreeSet::new();
        for taken in 1..=1050 {
            quotas.take(&mine, Counted::Registrations).await.unwrap();
            assert_eq!(quotas.left(&mine, Counted::Registrations).await.left, Some(1050 - taken));
            let record = quotas.shared.store.record("quota/default/registrations_per_day").await.unwrap();
            revisions.insert(record.unwrap().revision);
        }
        assert_eq!(revisions.len(), 105);
        assert!(quotas.take(&mine, Counted::Registrations).await.is_err());
    }

    #[test]
    fn a_stream_counts_until_it_ends() {
        let (home, other) = (tempfile::tempdir().unwrap(), Tenant::new("other").unwrap());
        let (quotas, mine) = (open(&home, &clock(), 2, &[]), Tenant::default());
        let first = quotas.stream(&mine).unwrap();
        let _second = quotas.stream(&mine).unwrap();
        let refused = quotas.stream(&mine).unwrap_err();
        assert_eq!((refused.quota, refused.limit, refused.wait), ("streams", 2, WAIT));
        let _others = quotas.stream(&other).unwrap();
        drop(first);
        assert!(quotas.stream(&mine).is_ok());
    }
}
