//! A carrier account while the service runs: its gate, its token, its circuits, and whether it is parked.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use jiff::{SignedDuration, Timestamp};
use tokio::time::Instant;
use waybill_contract::{Adapter, Secret};

use crate::ask::AskError;
use crate::circuit::Circuits;
use crate::clock::Clock;
use crate::config;
use crate::gate::Gate;
use crate::health::Health;
use crate::subscriptions::Tally;
use crate::tenant::Tenant;

/// After its credentials were refused an account is tried again this much later, in case the carrier was wrong.
const PARKED_FOR: SignedDuration = SignedDuration::from_hours(1);

/// A carrier account while the service runs.
#[derive(Debug)]
pub struct Account {
    /// What the configuration says.
    pub settings: config::Account,
    /// Its budget.
    pub gate: Arc<Gate>,
    /// The token, behind an asynchronous lock that makes logins single flight.
    pub token: tokio::sync::Mutex<Option<HeldToken>>,
    /// The last login that failed: whoever waited for it shares its failure.
    pub failed_login: Mutex<Option<FailedLogin>>,
    /// Which of its endpoints are left alone because they fail.
    pub circuits: Circuits,
    /// What it has lived through.
    pub health: Health,
    /// How many numbers the carrier pushes for.
    pub subscribed: Tally,
    parked: Mutex<Option<Parked>>,
    refused: Mutex<Refused>,
    retries: Mutex<Retries>,
}

/// Retries that may be made: every call earns a share of one, up to a few saved.
#[derive(Debug)]
struct Retries {
    share: f64,
    saved: f64,
}

/// Retries saved at most, and what an account begins with.
const SAVED_RETRIES: f64 = 5.0;

/// What the carrier refused since it last took something.
#[derive(Debug)]
enum Refused {
    Nothing,
    /// This token, or the credentials themselves where there are no tokens.
    Once(Option<Secret>),
}

/// A token and when to get the next.
#[derive(Clone, Debug)]
pub struct HeldToken {
    /// The token.
    pub secret: Secret,
    /// Renewed from then on: at nine tenths of its life.
    pub renew: Timestamp,
    /// When the carrier stops taking it.
    pub expires: Timestamp,
}

/// A login that failed.
#[derive(Clone, Debug)]
pub struct FailedLogin {
    /// When it ended, in real time.
    pub ended: Instant,
    /// Why.
    pub error: AskError,
}

/// Why an account is not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parked {
    /// Tried again then.
    pub until: Timestamp,
    /// What the carrier said.
    pub why: String,
}

impl Account {
    /// An account, of whose calls `retry_share` may be retries.
    pub fn new(settings: config::Account, clock: Clock, retry_share: f64) -> Self {
        Self {
            failed_login: Mutex::new(None),
            circuits: Circuits::new(&clock),
            health: Health::default(),
            subscribed: Tally::default(),
            gate: Gate::new(&settings.name, &settings.budgets, clock),
            token: tokio::sync::Mutex::new(None),
            parked: Mutex::new(None),
            refused: Mutex::new(Refused::Nothing),
            retries: Mutex::new(Retries { share: retry_share, saved: SAVED_RETRIES }),
            settings,
        }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.settings.name
    }

    /// Its carrier.
    pub fn adapter(&self) -> &'static Adapter {
        self.settings.carrier
    }

    /// A first call was made: it earns a share of a retry.
    pub fn earn_retry(&self) {
        let mut retries = self.retries.lock().expect("no code panics while it holds this lock");
        retries.saved = (retries.saved + retries.share).min(SAVED_RETRIES);
    }

    /// Whether a call may be made again; counts it.
    pub fn spend_retry(&self) -> bool {
        let mut retries = self.retries.lock().expect("no code panics while it holds this lock");
        let may = retries.saved >= 1.0;
        if may {
            retries.saved -= 1.0;
        }
        may
    }

    /// The carrier refused a call with this token, or with the credentials. `true` if another try may help: it is the
    /// first refusal, or several calls were under way with the one token. Counted over all calls, so that a budget too
    /// small for two calls at a time never hides that a new token was refused as well.
    pub fn refused(&self, token: Option<&Secret>) -> bool {
        let mut refused = self.refused.lock().expect("no code panics while it holds this lock");
        let again = match &*refused {
            Refused::Nothing => true,
            Refused::Once(before) => token.is_some() && before.as_ref() == token,
        };
        *refused = Refused::Once(token.cloned());
        again
    }

    /// The carrier refused the credentials, also after a new login; says until when they are not used, for the others.
    pub fn park(&self, now: Timestamp, why: &str) -> Timestamp {
        let until = now.checked_add(PARKED_FOR).unwrap_or(Timestamp::MAX);
        *self.parked.lock().expect("no code panics while it holds this lock") = Some(Parked { until, why: why.into() });
        until
    }

    /// The carrier took the credentials.
    pub fn unpark(&self) {
        *self.refused.lock().expect("no code panics while it holds this lock") = Refused::Nothing;
        *self.parked.lock().expect("no code panics while it holds this lock") = None;
    }

    /// Why it is not used now; another replica may have found that out.
    pub fn parked(&self, now: Timestamp) -> Option<Parked> {
        let parked = self.parked.lock().expect("no code panics while it holds this lock").clone();
        parked.filter(|parked| parked.until > now).or_else(|| {
            let told = |until| Parked { until, why: "the carrier refused the credentials".into() };
            self.gate.parked_until().filter(|until| *until > now).map(told)
        })
    }
}

/// All accounts by name. Names are unique over all tenants: they are part of webhook addresses.
#[derive(Clone, Debug, Default)]
pub struct Accounts {
    by_name: Arc<BTreeMap<String, Arc<Account>>>,
}

impl Accounts {
    /// These accounts.
    pub fn new(accounts: impl IntoIterator<Item = Account>) -> Self {
        let by_name = accounts.into_iter().map(|account| (account.settings.name.clone(), Arc::new(account)));
        Self { by_name: Arc::new(by_name.collect()) }
    }

    /// The account of that name, whoever's it is: for pushes, which prove themselves.
    pub fn named(&self, name: &str) -> Option<&Arc<Account>> {
        self.by_name.get(name)
    }

    /// Every account.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Account>> {
        self.by_name.values()
    }

    /// The tenant's accounts with a carrier.
    pub fn of<'a>(&'a self, tenant: &'a Tenant, carrier: &'a str) -> impl Iterator<Item = &'a Arc<Account>> {
        self.iter().filter(move |account| &account.settings.tenant == tenant && account.adapter().id == carrier)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account() -> Account {
        let adapter = waybill_adapters::by_id("ups").expect("there is UPS");
        let table = format!("carrier = \"ups\"\n{}", adapter.example).parse().unwrap();
        Account::new(config::Account::open("main", table).unwrap(), Clock::system(), 0.1)
    }

    #[test]
    fn a_second_token_refused_is_one_too_many() {
        let account = account();
        let [first, second] = ["first", "second"].map(|token| Secret::new(token).unwrap());
        assert!(account.refused(Some(&first)));
        assert!(account.refused(Some(&first)), "another call was under way with the same token");
        assert!(!account.refused(Some(&second)));
        account.unpark();
        assert!(account.refused(Some(&second)), "it was taken between");
    }

    #[test]
    fn credentials_without_a_token_are_tried_once_more() {
        let account = account();
        assert!(account.refused(None));
        assert!(!account.refused(None));
    }
}
