//! Who comes in and who does not: connections of the ports, and calls. Reasons are words of ours, few of them.

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

/// Counts; cheap to clone and shared.
#[derive(Clone, Debug, Default)]
pub struct Refusals {
    connections: Family<OnPort, Gauge>,
    cut: Family<CutFor, Counter>,
    cut_calls: Family<OnPort, Counter>,
    calls: Family<RefusedFor, Counter>,
}

/// Labels: a port.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct OnPort {
    /// Its section of the configuration.
    port: &'static str,
}

/// Labels: a port, and why a connection to it did not begin or was ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct CutFor {
    /// As in [`OnPort`].
    port: &'static str,
    /// The transport's word for it.
    reason: &'static str,
}

/// Labels: why a call was refused.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RefusedFor {
    /// What was wrong with the key or the call, or which quota is used up.
    reason: &'static str,
}

impl Refusals {
    pub(super) fn new(registry: &mut Registry) -> Self {
        let refusals = Self::default();
        registry.register("connections", "Connections that are open, by port", refusals.connections.clone());
        registry.register(
            "connections_cut",
            "Connections refused or cut, by port and reason. Many of one reason: somebody attacks, or a limit of [limits] is \
             too tight for your callers",
            refusals.cut.clone(),
        );
        registry.register(
            "calls_cut",
            "Calls and streams that were ended alone, by port: their caller did not take the answer, but others on the same \
             connection",
            refusals.cut_calls.clone(),
        );
        registry.register(
            "calls_refused",
            "Calls (of a batch, its items) refused for their key or a quota, or since they are none of gRPC, by reason. \
             key_expired: a caller's key was not replaced in time; a quota: see [quotas]",
            refusals.calls.clone(),
        );
        refusals
    }

    /// A call was refused.
    pub fn call(&self, reason: &'static str) {
        self.calls.get_or_create(&RefusedFor { reason }).inc();
    }

    /// The counts of a port, named as its section of the configuration.
    pub fn of_port(&self, port: &'static str) -> OfPort {
        let open = self.connections.get_or_create(&OnPort { port }).clone();
        let cut_calls = self.cut_calls.get_or_create(&OnPort { port }).clone();
        OfPort { port, open, cut: self.cut.clone(), cut_calls }
    }
}

/// The counts of one port; by default they are shown nowhere.
#[derive(Clone, Debug, Default)]
pub struct OfPort {
    port: &'static str,
    open: Gauge,
    cut: Family<CutFor, Counter>,
    cut_calls: Counter,
}

impl OfPort {
    /// A connection is open, until this is dropped.
    pub fn open(&self) -> OpenConnection {
        self.open.inc();
        OpenConnection(self.open.clone())
    }

    /// The port, named as its section of the configuration.
    pub fn port(&self) -> &'static str {
        self.port
    }

    /// A call was ended alone.
    pub fn cut_call(&self) {
        self.cut_calls.inc();
    }

    /// A connection was refused or cut.
    pub fn cut(&self, reason: &'static str) {
        self.cut.get_or_create(&CutFor { port: self.port, reason }).inc();
    }
}

/// A connection that is counted.
#[derive(Debug)]
pub struct OpenConnection(Gauge);

impl Drop for OpenConnection {
    fn drop(&mut self) {
        self.0.dec();
    }
}
