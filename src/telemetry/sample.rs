//! Looks, from time to time, at what is not counted as it happens: overdue work, budgets, the inbox, and how old the
//! knowledge of the shipments is. Reads a bounded part of the store at a time, and writes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;
use prost::Message as _;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use waybill_adapters::ADAPTERS;

use super::health::{AgedBy, BudgetOf, ByAccount, Health, KnownBy, Unlabelled, age, window};
use crate::account::Accounts;
use crate::clock::Clock;
use crate::ingest;
use crate::proto::{store as pb, v1};
use crate::store::{Filter, Store, StoreError, Work};
use crate::tenant::Tenant;

/// Overdue work is counted so far; more is as bad.
const COUNTED: usize = 10_000;

/// Shipments looked at in one go: a few milliseconds.
const PAGE: usize = 500;

/// Between two goes, so that looking takes a hundredth of a core.
const PAUSE: Duration = Duration::from_millis(200);

/// Looks around.
#[derive(Clone, Debug)]
pub struct Samples {
    /// Reads.
    pub store: Arc<dyn Store>,
    /// Domain time.
    pub clock: Clock,
    /// Whose work and budgets there are.
    pub accounts: Accounts,
    /// Whose shipments there are.
    pub tenants: watch::Receiver<BTreeSet<Tenant>>,
    /// Where it is told.
    pub health: Health,
    /// How often it looks.
    pub every: Duration,
}

/// What is read of a shipment; the rest is skipped.
#[derive(Clone, PartialEq, prost::Message)]
struct Glance {
    #[prost(string, tag = "2")]
    carrier: String,
    #[prost(message, optional, tag = "6")]
    create_time: Option<prost_types::Timestamp>,
    #[prost(enumeration = "v1::shipment::Status", tag = "8")]
    status: i32,
    #[prost(bool, tag = "31")]
    final_: bool,
    #[prost(message, optional, tag = "100")]
    freshness: Option<v1::Freshness>,
}

impl Samples {
    /// Looks until told to stop.
    pub async fn run(self, stop: CancellationToken) {
        stop.run_until_cancelled(async { tokio::join!(self.look_around(), self.look_through()) }).await;
    }

    async fn look_around(&self) {
        loop {
            self.budgets().await;
            if let Some(memory) = self.store.remembers() {
                self.health.store_memory.get_or_create(&Unlabelled {}).set(memory.as_secs_f64());
            }
            if let Err(error) = self.overdue().await {
                tracing::debug!(%error, "overdue work not counted");
            }
            if let Err(error) = self.inbox().await {
                tracing::debug!(%error, "inbox not counted");
            }
            tokio::time::sleep(self.every).await;
        }
    }

    async fn budgets(&self) {
        let now = self.clock.now();
        for account in self.accounts.iter() {
            if let Err(error) = account.gate.look(&*self.store).await {
                tracing::debug!(%error, "what other replicas use of a budget is not known");
            }
            for usage in account.gate.usage() {
                let labels = BudgetOf { account: account.name().to_owned(), window: window(usage.budget.per) };
                self.health.budget_used.get_or_create(&labels).set(usage.used.into());
                self.health.budget_allowed.get_or_create(&labels).set(usage.budget.calls.into());
            }
            let parked = account.parked(now).is_some();
            let labels = ByAccount { account: account.name().to_owned() };
            self.health.account_parked.get_or_create(&labels).set(parked.into());
        }
    }

    async fn overdue(&self) -> Result<(), StoreError> {
        let mut queues: BTreeMap<ByAccount, Vec<(&Tenant, Work, String)>> = BTreeMap::new();
        for account in self.accounts.iter() {
            let named = account.name().to_owned();
            let unnamed = ingest::queue("", account.adapter().id);
            let tenant = &account.settings.tenant;
            queues.entry(ByAccount { account: named.clone() }).or_default().push((tenant, Work::Poll, named));
            // Two accounts of a tenant with one carrier share this queue.
            let of_carrier = queues.entry(ByAccount { account: unnamed.clone() }).or_default();
            if of_carrier.iter().all(|(known, ..)| *known != tenant) {
                of_carrier.push((tenant, Work::Poll, unnamed));
            }
        }
        let tenants = self.tenants.borrow().clone();
        let timers = tenants.iter().map(|tenant| (tenant, Work::Timer, String::new()));
        queues.insert(ByAccount { account: "@timers".to_owned() }, timers.collect());
        let now = self.clock.now();
        for (labels, queues) in queues {
            let (mut count, mut oldest) = (0, now);
            for (tenant, work, queue) in queues {
                let overdue = self.store.overdue(tenant, work, &queue, now, COUNTED).await?;
                count += overdue.count;
                oldest = overdue.oldest.map_or(oldest, |at| at.min(oldest));
            }
            self.health.overdue.get_or_create(&labels).set(i64::try_from(count).unwrap_or(i64::MAX));
            self.health.overdue_age.get_or_create(&labels).set(age(oldest, now));
        }
        Ok(())
    }

    async fn inbox(&self) -> Result<(), StoreError> {
        let waiting = self.store.inbox_waiting().await?;
        self.health.inbox_pushes.set(i64::try_from(waiting.count).unwrap_or(i64::MAX));
        let received = waiting.oldest.and_then(|entry| pb::InboxEntry::decode(entry).ok()?.received_time);
        let received = received.and_then(|time| Timestamp::new(time.seconds, time.nanos).ok());
        let now = self.clock.now();
        self.health.inbox_age.set(received.map_or(0.0, |received| age(received, now)));
        Ok(())
    }

    /// Looks at every shipment, a page at a time, and tells what it saw at the end of each walk.
    async fn look_through(&self) {
        let mut told: Vec<KnownBy> = Vec::new();
        loop {
            match self.walk().await {
                Ok(seen) => told = self.tell(&told, &seen),
                Err(error) => tracing::debug!(%error, "shipments not looked through"),
            }
            tokio::time::sleep(self.every).await;
        }
    }

    async fn walk(&self) -> Result<BTreeMap<KnownBy, Ages>, StoreError> {
        let mut seen: BTreeMap<KnownBy, Ages> = BTreeMap::new();
        let tenants = self.tenants.borrow().clone();
        for tenant in &tenants {
            let mut after: Option<Bytes> = None;
            loop {
                let page = self.store.list(tenant, &Filter::default(), after, PAGE).await?;
                let now = self.clock.now();
                for shown in &page.shown {
                    let Ok(mut glance) = Glance::decode(&*shown.public) else { continue };
                    if glance.merge(&*shown.freshness).is_err() {
                        continue;
                    }
                    let known = |adapter: &&&waybill_contract::Adapter| adapter.id == glance.carrier;
                    let carrier = ADAPTERS.iter().find(known).map_or("unknown", |adapter| adapter.id);
                    let status = glance.status().as_str_name();
                    let ages = seen.entry(KnownBy { carrier, status }).or_default();
                    ages.add((!glance.final_).then(|| glance.age(now)));
                }
                after = page.next;
                if after.is_none() {
                    break;
                }
                tokio::time::sleep(PAUSE).await;
            }
        }
        Ok(seen)
    }

    fn tell(&self, told: &[KnownBy], seen: &BTreeMap<KnownBy, Ages>) -> Vec<KnownBy> {
        let health = &self.health;
        for (labels, ages) in seen {
            health.shipments.get_or_create(labels).set(ages.shipments);
        }
        for labels in told.iter().filter(|labels| !seen.contains_key(labels)) {
            health.shipments.remove(labels);
        }
        for labels in told.iter().chain(seen.keys()) {
            let ages = seen.get(labels).filter(|ages| ages.asked > 0.0);
            for (quantile, share) in [("0.5", 0.5), ("0.95", 0.95), ("1", 1.0)] {
                let aged = AgedBy { carrier: labels.carrier, status: labels.status, quantile };
                match ages {
                    Some(ages) => _ = health.knowledge_age.get_or_create(&aged).set(ages.quantile(share)),
                    None => _ = health.knowledge_age.remove(&aged),
                }
            }
        }
        seen.keys().cloned().collect()
    }
}

impl Glance {
    /// Seconds since the carrier was last heard; of one never heard, since it was registered.
    fn age(&self, now: Timestamp) -> f64 {
        let heard = self.freshness.as_ref().and_then(|freshness| freshness.last_success_time);
        let since = heard.or(self.create_time);
        let since = since.and_then(|time| Timestamp::new(time.seconds, time.nanos).ok());
        since.map_or(0.0, |since| age(since, now))
    }
}

/// Counts by age, in steps of a fifth: enough for quantiles, and of the same size for any number of shipments.
#[derive(Debug, Default)]
struct Ages {
    shipments: i64,
    asked: f64,
    steps: BTreeMap<u8, f64>,
    oldest: f64,
}

/// Each step is so many times as long as the one before.
const STEP: f64 = 1.2;

impl Ages {
    /// One more shipment, with its age unless it is final.
    fn add(&mut self, age: Option<f64>) {
        self.shipments += 1;
        if let Some(age) = age {
            self.asked += 1.0;
            self.oldest = self.oldest.max(age);
            // Three thousand years are 139 steps.
            let step = (0..u8::MAX).find(|step| STEP.powi((*step).into()) >= age).unwrap_or(u8::MAX);
            *self.steps.entry(step).or_default() += 1.0;
        }
    }

    /// The age that this share of the shipments has not passed.
    fn quantile(&self, share: f64) -> f64 {
        let mut reached = 0.0;
        for (step, count) in &self.steps {
            reached += count;
            if reached >= share * self.asked {
                return STEP.powi((*step).into()).min(self.oldest);
            }
        }
        self.oldest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_right_within_a_step() {
        let mut ages = Ages::default();
        assert_eq!(ages.quantile(0.5), 0.0);
        for age in 1..=1000_i32 {
            ages.add(Some(age.into()));
        }
        ages.add(None);
        for (share, age) in [(0.5, 500.0), (0.95, 950.0), (1.0, 1000.0)] {
            let found = ages.quantile(share);
            assert!(found >= age && found <= age * STEP, "{share}: {found}");
        }
        assert_eq!((ages.shipments, ages.asked), (1001, 1000.0));
        assert_eq!(ages.quantile(1.0), 1000.0);
    }
}
