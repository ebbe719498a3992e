//! The numbers that answer an operator's questions: how fresh, how far behind, how much is left, what is slow. Counted as
//! things happen, or looked at from time to time by `telemetry/sample.rs`.

use std::sync::atomic::AtomicU64;
use std::time::Duration;

use jiff::Timestamp;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Registry, Unit};
use waybill_contract::Window;

use crate::proto::v1::event::Channel;

/// A gauge of fractions.
pub(super) type Fraction = Gauge<f64, AtomicU64>;

/// See each field; all are cheap to clone and shared.
#[derive(Clone, Debug)]
pub struct Health {
    /// Shipments by carrier and status.
    pub shipments: Family<KnownBy, Gauge>,
    /// How old what is known of them is.
    pub knowledge_age: Family<AgedBy, Fraction>,
    /// Work that is due and not done.
    pub overdue: Family<ByAccount, Gauge>,
    /// For how long the oldest of it has been due.
    pub overdue_age: Family<ByAccount, Fraction>,
    /// Calls that count in a window of an account's budget.
    pub budget_used: Family<BudgetOf, Gauge>,
    /// Calls allowed in it.
    pub budget_allowed: Family<BudgetOf, Gauge>,
    /// Whether an account is parked: the carrier refused its credentials.
    pub account_parked: Family<ByAccount, Gauge>,
    /// From hearing to durable.
    pub ingest_lag: Family<HeardBy, Histogram>,
    /// Pushes acknowledged and not yet part of their timelines.
    pub inbox_pushes: Gauge,
    /// The age of the oldest of them.
    pub inbox_age: Fraction,
    /// From the commit of a change to its subscriber's stream.
    pub watch_lag: Histogram,
    /// Calls to the store.
    pub store: Family<ByOperation, Histogram>,
    /// How far back what a failover of the store loses can be written again; only where there are any.
    pub store_memory: Family<Unlabelled, Fraction>,
}

/// Labels: a carrier and a status.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EncodeLabelSet)]
pub struct KnownBy {
    /// Its id.
    pub carrier: &'static str,
    /// The shipment's status, as the API names it.
    pub status: &'static str,
}

/// Labels: a carrier, a status, and which share of its shipments is not older.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct AgedBy {
    /// Its id.
    pub carrier: &'static str,
    /// The shipment's status, as the API names it.
    pub status: &'static str,
    /// `0.5`, `0.95` or `1`.
    pub quantile: &'static str,
}

/// Labels: an account.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EncodeLabelSet)]
pub struct ByAccount {
    /// Its name; `@carrier` for numbers that were registered without an account, `@timers` for what time alone changes.
    pub account: String,
}

/// Labels: a window of an account's budget.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct BudgetOf {
    /// The account's name.
    pub account: String,
    /// Its length: `60s`, or `day`.
    pub window: String,
}

/// Labels: a carrier and the way something was heard.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct HeardBy {
    /// Its id.
    pub carrier: &'static str,
    /// `PUSH`, `POLL`, `FEED` or `MERCHANT`.
    pub channel: &'static str,
}

/// Labels: a call to the store.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct ByOperation {
    /// The method's name.
    pub operation: &'static str,
}

/// No labels, for what not every process shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct Unlabelled {}

impl Health {
    /// All of them, registered.
    pub(super) fn new(registry: &mut Registry) -> Self {
        let health = Self {
            shipments: Family::default(),
            knowledge_age: Family::default(),
            overdue: Family::default(),
            overdue_age: Family::default(),
            budget_used: Family::default(),
            budget_allowed: Family::default(),
            account_parked: Family::default(),
            ingest_lag: Family::new_with_constructor(lag),
            inbox_pushes: Gauge::default(),
            inbox_age: Fraction::default(),
            watch_lag: lag(),
            // 10 µs to 5 s.
            store: Family::new_with_constructor(|| Histogram::new(exponential_buckets(0.000_01, 2.0, 20))),
            store_memory: Family::default(),
        };
        health.register(registry);
        health
    }

    fn register(&self, registry: &mut Registry) {
        let seconds = || Unit::Seconds;
        registry.register(
            "shipments",
            "Shipments tracked, by carrier and status, as of the last look through the store",
            self.shipments.clone(),
        );
        registry.register_with_unit(
            "knowledge_age",
            "Time since the carrier was last heard for shipments that are not final: quantiles within a fifth. Rising: see \
             overdue, budgets and polls by outcome",
            seconds(),
            self.knowledge_age.clone(),
        );
        registry.register(
            "overdue",
            "Asks due and not yet made, by account (counted up to 10,000). Staying up: the budget or the carrier is too slow",
            self.overdue.clone(),
        );
        registry.register_with_unit(
            "overdue_age",
            "For how long the oldest overdue ask has been due",
            seconds(),
            self.overdue_age.clone(),
        );
        registry.register(
            "budget_used",
            "Calls that count in this window of the account's budget. At the limit: ask the carrier for more, or poll less",
            self.budget_used.clone(),
        );
        registry.register("budget_allowed", "Calls allowed in this window of the budget", self.budget_allowed.clone());
        registry.register(
            "account_parked",
            "1 while the account is not used because the carrier refused its credentials: renew them",
            self.account_parked.clone(),
        );
        registry.register_with_unit(
            "ingest_lag",
            "From the receipt of a push or answer until it is durable in its timeline",
            seconds(),
            self.ingest_lag.clone(),
        );
        registry.register(
            "inbox_pushes",
            "Pushes acknowledged and not yet part of their timelines. Rising: see the age, the log and the store's latency",
            self.inbox_pushes.clone(),
        );
        registry.register_with_unit(
            "inbox_age",
            "Age of the oldest push in the inbox",
            seconds(),
            self.inbox_age.clone(),
        );
        registry.register_with_unit(
            "watch_lag",
            "From the commit of a change until it is handed to a subscriber's stream; a subscriber that comes back with an old \
             cursor counts with its absence",
            seconds(),
            self.watch_lag.clone(),
        );
        registry.register_with_unit(
            "store",
            "Calls to the store by operation; writes wait for the disk. Slow: look at the disk first",
            seconds(),
            self.store.clone(),
        );
        registry.register_with_unit(
            "store_memory",
            "How far back this process could write again what a failover of Redis loses: 60, or less where it has written more \
             than is kept of it. Low for long: run more replicas",
            seconds(),
            self.store_memory.clone(),
        );
        let version = Info::new([("version", env!("CARGO_PKG_VERSION"))]);
        registry.register("build", "The release that runs", version);
    }

    /// Something heard was committed.
    pub fn heard(&self, carrier: &'static str, channel: Channel, received: Timestamp, now: Timestamp) {
        let channel = channel.as_str_name();
        self.ingest_lag.get_or_create(&HeardBy { carrier, channel }).observe(age(received, now));
    }

    /// A message of changes was handed to a subscriber's stream.
    pub fn delivered(&self, committed: prost_types::Timestamp, now: Timestamp) {
        if let Ok(committed) = Timestamp::new(committed.seconds, committed.nanos) {
            self.watch_lag.observe(age(committed, now));
        }
    }

    /// A call to the store took so long.
    pub fn stored(&self, operation: &'static str, took: Duration) {
        self.store.get_or_create(&ByOperation { operation }).observe(took.as_secs_f64());
    }
}

/// Seconds from one instant to another; none if the clock stepped back.
pub(super) fn age(since: Timestamp, now: Timestamp) -> f64 {
    now.duration_since(since).as_secs_f64().max(0.0)
}

/// As a label.
pub(super) fn window(window: Window) -> String {
    match window {
        Window::Seconds(seconds) => format!("{seconds}s"),
        Window::DayGmt => "day".to_owned(),
    }
}

/// 1 ms to 9 hours.
fn lag() -> Histogram {
    Histogram::new(exponential_buckets(0.001, 4.0, 13))
}
