//! The numbers that `/metrics` shows, handed around as one struct. Labels are names of our own or of the configuration,
//! never anything that came from outside.

use std::sync::Arc;

use prometheus_client::encoding::{EncodeLabelSet, EncodeLabelValue, LabelValueEncoder};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::{Registry, Unit};
use waybill_contract::Oddity;

use super::health::{ByAccount, Health};
use super::process::Process;
use super::refusals::Refusals;
use crate::circuit::{Endpoint, Standing};
use crate::health::Class;
use crate::store::Trims;

/// Of what [`Metrics::encode`] gives.
pub const CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Everything counted. Cheap to clone, shared by all parts; nothing is global.
#[derive(Clone, Debug)]
pub struct Metrics {
    /// Exchanges with carriers.
    pub polls: Family<PolledBy, Counter>,
    /// Requests to webhooks.
    pub pushes: Family<PushedBy, Counter>,
    /// Events that were new to a timeline.
    pub events: Family<ByCarrier, Counter>,
    /// Changes committed to the log.
    pub changes: Family<ByCarrier, Counter>,
    /// Pushes that would have registered their number beyond the quota.
    pub over_quota: Family<ByAccount, Counter>,
    /// Codes of carriers that are in no table.
    pub unmapped_codes: Family<ByCarrier, Counter>,
    /// Oddities of bodies, those codes included.
    pub warnings: Family<WarnedOf, Counter>,
    /// Pushes that could not be read three times.
    pub quarantined: Counter,
    /// Circuits: 0 closed, 1 trying, 2 open.
    pub circuits: Family<CircuitOf, Gauge>,
    /// Streams of changes.
    pub watchers: Gauge,
    /// Streams ended because their subscriber took nothing.
    pub evictions: Counter,
    /// Changes put into messages, once for all the subscribers that share the message.
    pub watch_encodes: Counter,
    /// From the call to durable.
    pub commit_seconds: Histogram,
    /// Calls to the store that failed, conflicts left out.
    pub store_failures: Counter,
    /// Partitions of the store that found themselves on another primary.
    pub failovers: Counter,
    /// Changes that were seen and that a failover of the store has lost.
    pub lost_changes: Counter,
    /// Changes that the log was too long for.
    pub cut_changes: Counter,
    /// What an operator asks.
    pub health: Health,
    /// Who comes in and who does not.
    pub refusals: Refusals,
    registry: Arc<Registry>,
}

/// Labels: a carrier.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct ByCarrier {
    /// Its id.
    pub carrier: &'static str,
}

/// Labels: a carrier and how a poll ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct PolledBy {
    /// Its id.
    pub carrier: &'static str,
    /// How it ended.
    pub outcome: PollOutcome,
}

/// How a poll ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PollOutcome {
    /// The answer was read.
    Answered,
    /// No answer came in time, or the connection failed.
    Unreachable,
    /// As [`Class::Throttled`].
    Throttled,
    /// As [`Class::Unauthorized`].
    Unauthorized,
    /// As [`Class::Unavailable`].
    Unavailable,
    /// As [`Class::Malformed`].
    Malformed,
}

impl PollOutcome {
    const ALL: [Self; 6] =
        [Self::Answered, Self::Unreachable, Self::Throttled, Self::Unauthorized, Self::Unavailable, Self::Malformed];
}

impl From<Class> for PollOutcome {
    fn from(class: Class) -> Self {
        match class {
            Class::Unreachable => Self::Unreachable,
            Class::Throttled => Self::Throttled,
            Class::Unauthorized => Self::Unauthorized,
            Class::Unavailable => Self::Unavailable,
            Class::Malformed => Self::Malformed,
        }
    }
}

impl EncodeLabelValue for PollOutcome {
    fn encode(&self, encoder: &mut LabelValueEncoder<'_>) -> Result<(), std::fmt::Error> {
        let name = match self {
            Self::Answered => "answered",
            Self::Unreachable => "unreachable",
            Self::Throttled => "throttled",
            Self::Unauthorized => "unauthorized",
            Self::Unavailable => "unavailable",
            Self::Malformed => "malformed",
        };
        name.encode(encoder)
    }
}

/// Labels: a carrier and what became of a push.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct PushedBy {
    /// The id of the account's carrier; empty for [`PushOutcome::UnknownAccount`].
    pub carrier: &'static str,
    /// What became of it.
    pub outcome: PushOutcome,
}

/// What became of a push.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PushOutcome {
    /// Kept and acknowledged.
    Accepted,
    /// The carrier logged in to us.
    LoggedIn,
    /// Its sender was not proved.
    Forged,
    /// Larger than the limit, or not to be unpacked within it.
    TooLarge,
    /// Not kept: too many at once, or the store took no writes.
    Refused,
    /// For no account of the configuration; its path is not part of the label.
    UnknownAccount,
}

impl PushOutcome {
    const ALL: [Self; 6] =
        [Self::Accepted, Self::LoggedIn, Self::Forged, Self::TooLarge, Self::Refused, Self::UnknownAccount];
}

impl EncodeLabelValue for PushOutcome {
    fn encode(&self, encoder: &mut LabelValueEncoder<'_>) -> Result<(), std::fmt::Error> {
        let name = match self {
            Self::Accepted => "accepted",
            Self::LoggedIn => "logged_in",
            Self::Forged => "forged",
            Self::TooLarge => "too_large",
            Self::Refused => "refused",
            Self::UnknownAccount => "unknown_account",
        };
        name.encode(encoder)
    }
}

/// Labels: an endpoint of an account.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct CircuitOf {
    /// The account's name in the configuration.
    pub account: String,
    /// The carrier's id.
    pub carrier: &'static str,
    /// [`Endpoint::name`].
    pub endpoint: &'static str,
}

/// Labels: a carrier and a class of oddity.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub struct WarnedOf {
    /// Its id.
    pub carrier: &'static str,
    /// [`Oddity::name`].
    pub kind: &'static str,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut all = Registry::default();
        all.sub_registry_with_prefix("process").register_collector(Box::new(Process::new()));
        let registry = all.sub_registry_with_prefix("waybill");
        let metrics = Self {
            polls: Family::default(),
            pushes: Family::default(),
            events: Family::default(),
            changes: Family::default(),
            over_quota: Family::default(),
            unmapped_codes: Family::default(),
            warnings: Family::default(),
            quarantined: Counter::default(),
            circuits: Family::default(),
            watchers: Gauge::default(),
            evictions: Counter::default(),
            watch_encodes: Counter::default(),
            // 0.1 ms to 3.3 s.
            commit_seconds: Histogram::new(exponential_buckets(0.0001, 2.0, 16)),
            store_failures: Counter::default(),
            failovers: Counter::default(),
            lost_changes: Counter::default(),
            cut_changes: Counter::default(),
            health: Health::new(registry),
            refusals: Refusals::new(registry),
            registry: Arc::default(),
        };
        registry.register("polls", "Exchanges with carriers, logins among them, by how they ended. Not answered: see the log, the carrier's status page, the account's credentials", metrics.polls.clone());
        registry.register(
            "pushes",
            "Requests to webhooks by what became of them. Forged: a secret has changed, or somebody tries",
            metrics.pushes.clone(),
        );
        registry.register("events", "Events new to a timeline", metrics.events.clone());
        registry.register("changes", "Changes committed to the log", metrics.changes.clone());
        registry.register(
            "pushes_over_quota",
            "Pushes of an account with register_unknown that were parked: its tenant has used up registrations_per_day. They \
             become part of a timeline once their number is registered",
            metrics.over_quota.clone(),
        );
        registry.register(
            "unmapped_codes",
            "Codes of carriers that are in no table: their events are of unknown kind until the table is mended",
            metrics.unmapped_codes.clone(),
        );
        registry.register("warnings", "Oddities of carriers' bodies", metrics.warnings.clone());
        registry.register(
            "quarantined",
            "Pushes that could not be read three times: they are kept, and wait for a release that can",
            metrics.quarantined.clone(),
        );
        registry.register(
            "circuit_state",
            "Circuits of the accounts' endpoints: 0 closed, 1 trying, 2 open",
            metrics.circuits.clone(),
        );
        registry.register("watchers", "Streams of changes", metrics.watchers.clone());
        registry.register("watch_evictions", "Streams whose subscriber took nothing", metrics.evictions.clone());
        registry.register("watch_encodes", "Changes put into messages of streams", metrics.watch_encodes.clone());
        registry.register_with_unit(
            "commit",
            "From the call of a commit until it is durable",
            Unit::Seconds,
            metrics.commit_seconds.clone(),
        );
        registry.register(
            "store_failures",
            "Calls to the store that failed. Any: look at the disk and the log",
            metrics.store_failures.clone(),
        );
        registry.register(
            "store_failovers",
            "Partitions of Redis found on another primary, a restarted one included. A reshard counts, too",
            metrics.failovers.clone(),
        );
        registry.register(
            "store_lost_changes",
            "Changes that were seen and that a failover of Redis has lost. Any: look at its persistence and replicas",
            metrics.lost_changes.clone(),
        );
        registry.register(
            "log_cut_changes",
            "Changes that left the log before log.keep because it held more than log.max_changes. Rising: cursors live \
             shorter than log.keep",
            metrics.cut_changes.clone(),
        );
        Self { registry: all.into(), ..metrics }
    }
}

impl Metrics {
    /// Shows zeros of what a carrier's accounts may come to: of a count that begins with its first time nobody sees that it
    /// has risen, and no alert fires.
    pub fn expect(&self, account: &str, carrier: &'static str) {
        for outcome in PollOutcome::ALL {
            drop(self.polls.get_or_create(&PolledBy { carrier, outcome }));
        }
        for outcome in PushOutcome::ALL.into_iter().filter(|outcome| *outcome != PushOutcome::UnknownAccount) {
            drop(self.pushes.get_or_create(&PushedBy { carrier, outcome }));
        }
        drop(self.unmapped_codes.get_or_create(&ByCarrier { carrier }));
        drop(self.over_quota.get_or_create(&ByAccount { account: account.to_owned() }));
    }

    /// Counts a warning, and the unmapped code it may tell of.
    pub fn warned(&self, carrier: &'static str, kind: Oddity) {
        self.warnings.get_or_create(&WarnedOf { carrier, kind: kind.name() }).inc();
        if kind == Oddity::UnmappedCode {
            self.unmapped_codes.get_or_create(&ByCarrier { carrier }).inc();
        }
    }

    /// Counts the end of a poll.
    pub fn polled(&self, carrier: &'static str, outcome: PollOutcome) {
        self.polls.get_or_create(&PolledBy { carrier, outcome }).inc();
    }

    /// Shows what a circuit is.
    pub fn circuit(&self, account: &str, carrier: &'static str, endpoint: Endpoint, standing: Standing) {
        let labels = CircuitOf { account: account.to_owned(), carrier, endpoint: endpoint.name() };
        self.circuits.get_or_create(&labels).set(match standing {
            Standing::Closed => 0,
            Standing::Probing { .. } => 1,
            Standing::Open { .. } => 2,
        });
    }

    /// Counts what the log was too long for, and says so: it reaches back less far than the operator has asked for.
    pub fn trimmed(&self, trims: Trims) {
        self.cut_changes.inc_by(trims.cut);
        if trims.cut > 0 {
            tracing::warn!(
                changes = trims.cut,
                "the change log held more than log.max_changes: it no longer reaches back as far as log.keep, and cursors \
                 from before get OUT_OF_RANGE"
            );
        }
    }

    /// Counts the end of a push; `carrier` is empty where the account is unknown.
    pub fn pushed(&self, carrier: &'static str, outcome: PushOutcome) {
        self.pushes.get_or_create(&PushedBy { carrier, outcome }).inc();
    }

    /// The text that Prometheus reads, of [`CONTENT_TYPE`].
    pub fn encode(&self) -> String {
        let mut text = String::new();
        // Writing to a string does not fail; a metric that could not be written is simply not there.
        let _ = prometheus_client::encoding::text::encode(&mut text, &self.registry);
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::telemetry::health::Unlabelled;

    #[test]
    fn what_is_counted_is_shown_with_its_labels() {
        let metrics = Metrics::default();
        metrics.polled("ups", PollOutcome::from(Class::Unauthorized));
        metrics.pushed("", PushOutcome::UnknownAccount);
        metrics.clone().warned("ups", Oddity::UnmappedCode);
        metrics.commit_seconds.observe(0.002);
        metrics.health.store_memory.get_or_create(&Unlabelled {}).set(60.0);
        let text = metrics.encode();
        for line in [
            "waybill_polls_total{carrier=\"ups\",outcome=\"unauthorized\"} 1",
            "waybill_pushes_total{carrier=\"\",outcome=\"unknown_account\"} 1",
            "waybill_warnings_total{carrier=\"ups\",kind=\"UNMAPPED_CODE\"} 1",
            "waybill_unmapped_codes_total{carrier=\"ups\"} 1",
            "waybill_commit_seconds_count 1",
            "waybill_store_memory_seconds{} 60.0",
            "# EOF",
        ] {
            assert!(text.lines().any(|found| found == line), "{line} is missing in\n{text}");
        }
    }
}
