//! What happened to the simulated carriers: the numbers a test looks at afterwards.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use serde::{Deserialize, Serialize};

use super::courier::Courier;

/// Counts per carrier since the simulation began.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// By carrier.
    pub carriers: BTreeMap<Courier, Counts>,
}

impl Report {
    /// The counts of a carrier; all zero if nothing happened.
    pub fn of(&self, carrier: Courier) -> Counts {
        self.carriers.get(&carrier).cloned().unwrap_or_default()
    }

    /// Violations of all carriers.
    pub fn violations(&self) -> u64 {
        self.carriers.values().map(|counts| counts.violations).sum()
    }
}

/// Counts of one carrier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Requests of any kind.
    pub calls: u64,
    /// Most requests that were under way at once.
    pub most_at_once: u64,
    /// Numbers asked for.
    pub numbers_asked: u64,
    /// Calls over a documented limit: too often, or too many numbers at once.
    pub violations: u64,
    /// Tokens issued.
    pub logins: u64,
    /// Calls with wrong or no credentials, or with an expired token.
    pub unauthorized: u64,
    /// Calls and pushes struck by a fault.
    pub faults: u64,
    /// Numbers subscribed.
    pub subscribed: u64,
    /// Subscriptions that passed the handshake.
    pub activated: u64,
    /// Pushes.
    pub pushes: Pushes,
}

/// Pushes of one carrier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pushes {
    /// Messages that were to be sent, without repetitions.
    pub messages: u64,
    /// Attempts at sending one.
    pub sent: u64,
    /// Attempts the receiver took.
    pub acknowledged: u64,
    /// Attempts the receiver refused or did not answer.
    pub refused: u64,
    /// Messages given up after the last attempt; they can be replayed.
    pub missed: u64,
}

/// The counters behind a report.
#[derive(Debug, Default)]
pub(super) struct Counters {
    report: Mutex<Report>,
    under_way: Arc<Mutex<BTreeMap<Courier, u64>>>,
}

/// A request under way; it has ended when this is dropped.
#[derive(Debug)]
pub(super) struct UnderWay {
    carrier: Courier,
    all: Arc<Mutex<BTreeMap<Courier, u64>>>,
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        *self.all.lock().expect("no code panics while it holds this lock").entry(self.carrier).or_default() -= 1;
    }
}

impl Counters {
    /// A request has come.
    pub(super) fn enter(&self, carrier: Courier) -> UnderWay {
        let mut all = self.under_way.lock().expect("no code panics while it holds this lock");
        let count = all.entry(carrier).or_default();
        *count += 1;
        let at_once = *count;
        drop(all);
        self.count(carrier, |counts| counts.most_at_once = counts.most_at_once.max(at_once));
        UnderWay { carrier, all: Arc::clone(&self.under_way) }
    }

    pub(super) fn count(&self, carrier: Courier, change: impl FnOnce(&mut Counts)) {
        let mut report = self.report.lock().expect("no code panics while it holds this lock");
        change(report.carriers.entry(carrier).or_default());
    }

    pub(super) fn report(&self) -> Report {
        let mut report = self.report.lock().expect("no code panics while it holds this lock").clone();
        for carrier in Courier::ALL {
            report.carriers.entry(carrier).or_default();
        }
        report
    }
}
