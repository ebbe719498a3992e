//! `ListAccounts`: how the tenant's accounts stand, and what to do. Reads what is counted already; never the shipments.

use jiff::Timestamp;
use tonic::Status;
use waybill_contract::Window;

use super::{Api, refuse};
use crate::account::Account;
use crate::circuit::{Endpoint, Standing};
use crate::gate::Usage;
use crate::health::{Class, Known};
use crate::ingest::{queue, timestamp};
use crate::proto::v1;
use crate::store::{StoreError, Work};
use crate::tenant::Tenant;
use v1::account as pb;

mod advice;

/// The accounts of a tenant, by name.
pub(super) async fn list(api: &Api, tenant: &Tenant) -> Result<v1::ListAccountsResponse, Status> {
    let mut accounts = Vec::new();
    for account in api.accounts.iter().filter(|account| &account.settings.tenant == tenant) {
        accounts.push(show(api, account).await.map_err(refuse::store)?);
    }
    Ok(v1::ListAccountsResponse { accounts })
}

/// Everything that an account's picture is made of, at one moment.
struct Picture<'a> {
    account: &'a Account,
    now: Timestamp,
    known: Known,
    usage: Vec<Usage>,
    /// The earliest ask and the earliest renewal that nobody works on.
    next_ask: Option<Timestamp>,
    next_renewal: Option<Timestamp>,
    /// Whether the carrier is asked to push, where it can be.
    subscribes: bool,
}

async fn show(api: &Api, account: &Account) -> Result<v1::Account, StoreError> {
    let tenant = &account.settings.tenant;
    let carrier = account.adapter().id;
    // What the other replicas have told.
    account.gate.look(&*api.store).await?;
    account.health.read(&*api.store, account.name()).await?;
    api.poller.asker.take_kept(account).await?;
    let mut next_ask: Option<Timestamp> = None;
    for queue in [account.name().to_owned(), queue("", carrier)] {
        let due = api.store.next_due(tenant, Work::Poll, &queue).await?;
        next_ask = [next_ask, due].into_iter().flatten().min();
    }
    let picture = Picture {
        account,
        now: api.ingest.clock.now(),
        known: account.health.known(),
        usage: account.gate.usage(),
        next_ask,
        next_renewal: api.store.next_due(tenant, Work::Subscribe, account.name()).await?,
        subscribes: api.poller.subscriptions.possible(account),
    };
    let (state, until) = picture.state();
    let overdue = picture.next_ask.filter(|due| *due <= picture.now);
    Ok(v1::Account {
        name: format!("accounts/{}", account.name()),
        carrier: carrier.to_owned(),
        state: state.into(),
        advice: picture.advice(state, until),
        waiting_until: until.map(timestamp),
        budgets: picture.usage.iter().map(budget).collect(),
        token: picture.token(),
        subscriptions: picture.subscriptions(),
        last_success_time: picture.known.last_success.map(timestamp),
        last_push_time: picture.known.last_push.map(timestamp),
        days: picture.days(),
        last_failure: picture.failure(),
        circuits: picture.circuits(),
        overdue_since: overdue.map(timestamp),
        next_ask_time: picture.next_ask.map(timestamp),
    })
}

impl Picture<'_> {
    /// What is to be known first, and until when it keeps the account from asking.
    fn state(&self) -> (pb::State, Option<Timestamp>) {
        if let Some(parked) = self.account.parked(self.now) {
            return (pb::State::Parked, Some(parked.until));
        }
        // What keeps it from subscribing keeps it from nothing else.
        for endpoint in [Endpoint::Login, Endpoint::Poll] {
            match self.account.circuits.of(endpoint).standing() {
                Standing::Closed => {}
                Standing::Open { until, .. } => return (pb::State::CircuitOpen, Some(until)),
                Standing::Probing { .. } => return (pb::State::CircuitOpen, None),
            }
        }
        if let Some(until) = self.account.gate.blocked_until() {
            return (pb::State::Throttled, Some(until));
        }
        // A window of seconds is full now and then, that is what it is for.
        let spent = |usage: &&Usage| usage.budget.per == Window::DayGmt && usage.for_schedule == 0;
        if let Some(usage) = self.usage.iter().find(spent) {
            return (pb::State::NoBudget, usage.resets);
        }
        let state = match (&self.known.last_success, self.known.failures) {
            (_, 1..) => pb::State::Failing,
            (None, 0) => pb::State::NotAskedYet,
            (Some(_), 0) => pb::State::Ok,
        };
        (state, None)
    }

    /// `None` where the carrier has none. A login that is under way is not waited for.
    fn token(&self) -> Option<pb::Token> {
        self.account.settings.opened.login()?;
        let Ok(held) = self.account.token.try_lock() else {
            return Some(pb::Token { renewing: true, ..pb::Token::default() });
        };
        let held = held.as_ref();
        Some(pb::Token {
            held: held.is_some_and(|token| token.expires > self.now),
            expire_time: held.map(|token| timestamp(token.expires)),
            renew_time: held.map(|token| timestamp(token.renew)),
            renewing: false,
        })
    }

    fn subscriptions(&self) -> Option<pb::Subscriptions> {
        let counts = self.account.subscribed.counts();
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        self.subscribes.then(|| pb::Subscriptions {
            active: count(counts.active),
            inactive: count(counts.inactive),
            next_time: self.next_renewal.map(timestamp),
        })
    }

    fn days(&self) -> Vec<pb::Day> {
        let mut dates: Vec<_> = self.known.pushes.keys().chain(self.known.missed.keys()).collect();
        dates.sort();
        dates.dedup();
        let count = |count: Option<&u64>| count.map_or(0, |count| i64::try_from(*count).unwrap_or(i64::MAX));
        let day = |date: &jiff::civil::Date| pb::Day {
            date: date.to_string(),
            pushes: count(self.known.pushes.get(date)),
            missed: count(self.known.missed.get(date)),
        };
        dates.into_iter().rev().map(day).collect()
    }

    fn failure(&self) -> Option<pb::Failure> {
        let failure = self.known.last_failure.as_ref()?;
        let class = match failure.class {
            Class::Unreachable => pb::failure::Class::Unreachable,
            Class::Throttled => pb::failure::Class::ThrottledByCarrier,
            Class::Unauthorized => pb::failure::Class::Unauthorized,
            Class::Unavailable => pb::failure::Class::Unavailable,
            Class::Malformed => pb::failure::Class::Malformed,
        };
        Some(pb::Failure {
            class: class.into(),
            endpoint: endpoint(failure.endpoint).into(),
            time: Some(timestamp(failure.at)),
            detail: failure.detail.clone(),
            in_a_row: self.known.failures.into(),
        })
    }

    /// The circuits of what the account calls.
    fn circuits(&self) -> Vec<pb::Circuit> {
        let calls = |endpoint: &Endpoint| match endpoint {
            Endpoint::Poll => true,
            Endpoint::Login => self.account.settings.opened.login().is_some(),
            Endpoint::Subscribe => self.subscribes,
        };
        let called = Endpoint::ALL.into_iter().filter(calls);
        called.map(|endpoint| circuit(endpoint, self.account.circuits.of(endpoint).standing())).collect()
    }
}

fn budget(usage: &Usage) -> pb::Budget {
    let count = |calls: u32| i32::try_from(calls).unwrap_or(i32::MAX);
    let window = match usage.budget.per {
        Window::DayGmt => None,
        Window::Seconds(seconds) => Some(prost_types::Duration { seconds: seconds.into(), nanos: 0 }),
    };
    pb::Budget {
        calls: count(usage.budget.calls),
        window,
        used: count(usage.used),
        left: count(usage.budget.calls.saturating_sub(usage.used)),
        left_for_schedule: count(usage.for_schedule),
        reset_time: usage.resets.map(timestamp),
    }
}

fn circuit(of: Endpoint, standing: Standing) -> pb::Circuit {
    let (state, since, retry) = match standing {
        Standing::Closed => (pb::circuit::State::Closed, None, None),
        Standing::Probing { since } => (pb::circuit::State::Probing, Some(since), None),
        Standing::Open { since, until } => (pb::circuit::State::Open, Some(since), Some(until)),
    };
    pb::Circuit {
        endpoint: endpoint(of).into(),
        state: state.into(),
        since: since.map(timestamp),
        retry_time: retry.map(timestamp),
    }
}

fn endpoint(endpoint: Endpoint) -> pb::Endpoint {
    match endpoint {
        Endpoint::Poll => pb::Endpoint::Poll,
        Endpoint::Login => pb::Endpoint::Login,
        Endpoint::Subscribe => pb::Endpoint::Subscribe,
    }
}
