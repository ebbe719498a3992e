//! Asks carriers for what is due: one task per account, so that a slow or broken carrier costs the others nothing.

mod bodies;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use jiff::{SignedDuration, Timestamp};
use prost::Message as _;
use tokio::sync::{Notify, Semaphore};
use tokio::task::JoinSet;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tracing::Instrument as _;
use waybill_contract::{Batch, Depth, Fault, Item, Outcome, Report};

use crate::account::Account;
use crate::archive::BodyHash;
use crate::ask::{AskError, Asker, LONGEST_WAIT, Paid};
use crate::circuit::{self, Broken};
use crate::gate::Caller;
use crate::ingest::{Applied, Attempt, Heard, Ingest, queue};
use crate::proto::v1;
use crate::proto::v1::freshness::StaleReason;
use crate::store::{Claimed, Fence, Key, StoreError, Stored, Work};
use crate::subscriptions::{Coverage, Subscriptions};
use crate::telemetry::trace;
use crate::timeline::{Seen, State};
use bodies::Bodies;

/// Looks for work at least so often, should a wake-up be lost.
const IDLE: Duration = Duration::from_secs(5);

/// A gate closed for longer than this, in real time, shows in the freshness of what is due.
const CLOSED_FOR_LONG: Duration = Duration::from_secs(60);

/// A batch that is not full waits so long for what is due in that time. Never one for which somebody waits.
const FILLED_WITHIN: Duration = Duration::from_secs(1);

/// A batch of which so many parts were unreadable, and none readable, is not split further. One poisonous number of
/// thirty needs six.
const UNREADABLE: usize = 8;

/// What polling works with.
#[derive(Clone, Debug)]
pub struct Poller {
    /// The only writer.
    pub ingest: Ingest,
    /// Exchanges.
    pub asker: Asker,
    /// Keeps the carriers pushing.
    pub subscriptions: Subscriptions,
    /// Calls at a time, over all accounts.
    pub calls: Arc<Semaphore>,
    /// Calls at a time per account.
    pub calls_per_account: usize,
    /// How long a claim holds: longer than an exchange can take.
    pub lease: Duration,
    /// Wakes the pollers: something was made due now.
    pub wake: Arc<Notify>,
}

/// What came of asking for one number.
#[derive(Clone, Debug)]
pub enum Asked {
    /// The carrier answered for it.
    Told {
        /// What it said.
        reports: Vec<Report>,
        /// The body that said it, and what read it.
        seen: Seen,
        /// The bodies of the exchange, unless they are archived already or say nothing of a parcel.
        bodies: Arc<Bodies>,
    },
    /// It did not.
    Untold(Attempt),
}

impl Poller {
    /// Polls for one account until told to stop, then waits for the calls under way.
    pub async fn run(self, account: Arc<Account>, stop: CancellationToken) {
        let mut calls = JoinSet::new();
        loop {
            while calls.try_join_next().is_some() {}
            // From here on no wake-up is missed, also while the round looks around.
            let woken = self.wake.notified();
            let sleep = match self.round(&account, &mut calls, &stop).await {
                Ok(sleep) => sleep,
                Err(error) => {
                    tracing::warn!(account = account.name(), %error, "due work not claimed");
                    Duration::from_secs(1)
                }
            };
            tokio::select! {
                () = stop.cancelled() => break,
                () = tokio::time::sleep(sleep) => {}
                () = woken => {}
                _ = calls.join_next(), if !calls.is_empty() => {}
            }
        }
        while calls.join_next().await.is_some() {}
    }

    /// Starts as many calls as there is work, budget and room for; says how long to sleep.
    async fn round(
        &self,
        account: &Arc<Account>,
        calls: &mut JoinSet<()>,
        stop: &CancellationToken,
    ) -> Result<Duration, StoreError> {
        let store = &self.ingest.store;
        let tenant = &account.settings.tenant;
        let adapter = account.adapter();
        let clock = &self.ingest.clock;
        if let Some(parked) = account.parked(clock.now()) {
            return Ok(clock.until(parked.until).clamp(Duration::from_millis(1), IDLE));
        }
        let unnamed = queue("", adapter.id);
        let queues = [(Work::Poll, account.name()), (Work::Poll, unnamed.as_str()), (Work::Partner, unnamed.as_str())];
        let mut next = IDLE;
        for (work, queue) in queues {
            while calls.len() < self.calls_per_account && !stop.is_cancelled() {
                // A place for the call first: what is claimed is asked at once, within its lease.
                let Ok(place) = Arc::clone(&self.calls).acquire_owned().await else { return Ok(IDLE) };
                let mut claimed =
                    store.claim(tenant, work, queue, clock.now(), adapter.batch_limit, self.lease).await?;
                if claimed.is_empty() {
                    break;
                }
                self.fill(account, (work, queue), &mut claimed, stop).await;
                let mut caller = caller(&claimed);
                let mut admitted = self.asker.admit(account, caller).await;
                let awaited = |claimed: &Claimed| claimed.class == 0;
                if matches!(admitted, Err(AskError::Budget(_)))
                    && caller == Caller::Schedule
                    && claimed.iter().any(awaited)
                {
                    // What is kept for people must not wait for what it was claimed together with.
                    let (people, schedule): (Vec<_>, Vec<_>) = claimed.into_iter().partition(awaited);
                    self.release(&schedule).await?;
                    claimed = people;
                    caller = Caller::Person;
                    admitted = self.asker.admit(account, caller).await;
                }
                let paid = match admitted {
                    Ok(call) => Some(call),
                    // What is due waits in its order of value while the gate is closed for a moment. If it stays closed,
                    // the numbers are told so in their freshness and put off until it opens.
                    Err(AskError::Budget(closed)) if clock.until(closed.until) < CLOSED_FOR_LONG => {
                        self.release(&claimed).await?;
                        return Ok(clock.until(closed.until).clamp(Duration::from_millis(1), IDLE));
                    }
                    // One call tries whether the carrier is back; whatever it brings is told to all that wait for it.
                    Err(AskError::Circuit { broken: Broken::Probing, .. }) => {
                        self.release(&claimed).await?;
                        return Ok(IDLE);
                    }
                    Err(_) => None,
                };
                let poller = self.clone();
                let account = Arc::clone(account);
                calls.spawn(async move {
                    let span = trace::poll(account.name(), account.adapter().id, claimed.len());
                    poller.ask(&account, caller, paid, claimed).instrument(span).await;
                    drop(place);
                });
            }
            if let Some(due) = store.next_due(tenant, work, queue).await? {
                let wait = clock.until(due);
                // Due already but not claimed: if there was no room, a call that ends will wake us.
                let full = calls.len() >= self.calls_per_account;
                let soon = if full { IDLE } else { Duration::from_millis(50) };
                next = next.min(if wait.is_zero() { soon } else { wait });
            }
        }
        Ok(next)
    }

    /// Adds what is due in a moment to a batch that has room. What cannot be claimed comes with the next one.
    async fn fill(
        &self,
        account: &Account,
        (work, queue): (Work, &str),
        claimed: &mut Vec<Claimed>,
        stop: &CancellationToken,
    ) {
        let (store, clock, tenant) = (&self.ingest.store, &self.ingest.clock, &account.settings.tenant);
        let limit = account.adapter().batch_limit;
        let end = Instant::now() + FILLED_WITHIN;
        // Where the clock runs fast, a second of domain time is soon over; where it stands, nothing comes.
        let moment = clock.passes_in(FILLED_WITHIN).min(SignedDuration::from_secs(1));
        let horizon = clock.now().checked_add(moment).unwrap_or(Timestamp::MAX);
        while claimed.len() < limit && claimed.iter().all(|claimed| claimed.class != 0) {
            let woken = self.wake.notified();
            let due = match store.next_due(tenant, work, queue).await {
                Ok(Some(due)) if due <= horizon => due,
                _ => return,
            };
            tokio::select! {
                () = tokio::time::sleep(clock.until(due)) => {}
                () = woken => {}
                () = stop.cancelled() => return,
                () = tokio::time::sleep_until(end) => return,
            }
            let room = limit - claimed.len();
            match store.claim(tenant, work, queue, clock.now(), room, self.lease).await {
                Ok(more) => claimed.extend(more),
                Err(error) => {
                    tracing::warn!(account = account.name(), %error, "a batch is not filled");
                    return;
                }
            }
        }
    }

    /// Gives back all it can: one that cannot be given back is free when its lease ends, and keeps none of the others. One
    /// whose lease has ended, or that is gone, has nothing to give back.
    async fn release(&self, claimed: &[Claimed]) -> Result<(), StoreError> {
        let store = &self.ingest.store;
        let releases = claimed.iter().map(async |claimed| match store.release(&claimed.key, &claimed.fence).await {
            Ok(()) | Err(StoreError::Fenced) => Ok(()),
            Err(error) => Err(error),
        });
        join_all(releases).await.into_iter().fold(Ok(()), Result::and)
    }

    /// Asks for what was claimed and commits what came.
    async fn ask(&self, account: &Account, caller: Caller, paid: Option<Paid>, claimed: Vec<Claimed>) {
        let fences: BTreeMap<Key, Fence> =
            claimed.iter().map(|claimed| (claimed.key.clone(), claimed.fence.clone())).collect();
        let mut items = Vec::new();
        for (key, fence) in &fences {
            let item = match fence.work {
                Work::Partner => self.partner_item(account, key).await,
                _ => Some(self.item(key).await),
            };
            match item {
                Some(item) => items.push((key.clone(), item)),
                None => self.leave(account, key, fence.clone()).await,
            }
        }
        if items.is_empty() {
            return;
        }
        self.ask_items(account, caller, paid, items, &fences).await;
    }

    /// A body that cannot be read is asked for again in halves, so that one poisonous number does not block the others.
    async fn ask_items(
        &self,
        account: &Account,
        caller: Caller,
        mut paid: Option<Paid>,
        items: Vec<(Key, Item)>,
        fences: &BTreeMap<Key, Fence>,
    ) {
        let began = Instant::now();
        let mut rest = vec![items];
        let (mut unreadable, mut read) = (0, false);
        while let Some(items) = rest.pop() {
            let late = began.elapsed() >= self.lease / 2;
            if late && paid.is_none() {
                // There may be no time for another call under this lease: what is left is claimed again.
                self.hand_back(&items, fences).await;
                continue;
            }
            let asked_at = self.ingest.clock.now();
            let result = self.ask_batch(account, caller, paid.take(), &items).await;
            let poisoned =
                |asked: &Asked| matches!(asked, Asked::Untold(Attempt::Stale { reason: StaleReason::Malformed, .. }));
            let poison = result.iter().all(|(_, asked)| poisoned(asked));
            read |= !poison;
            unreadable += usize::from(poison);
            // Where nothing at all can be read, it is the carrier and no number: it is left alone for a while.
            if items.len() > 1 && poison && (read || unreadable < UNREADABLE) {
                let (left, right) = items.split_at(items.len() / 2);
                rest.push(left.to_vec());
                rest.push(right.to_vec());
                continue;
            }
            for (key, asked) in result {
                let fence = fences.get(&key).cloned();
                match self.commit(account, &key, &asked, asked_at, fence).await {
                    Ok(()) => {}
                    Err(StoreError::Fenced) => {
                        tracing::info!(carrier = %key.carrier, "a late result was dropped: its lease had ended")
                    }
                    Err(error) => {
                        tracing::warn!(carrier = %key.carrier, %error, "result not committed, will be asked again")
                    }
                }
            }
        }
    }

    async fn hand_back(&self, items: &[(Key, Item)], fences: &BTreeMap<Key, Fence>) {
        for (key, _) in items {
            if let Some(fence) = fences.get(key)
                && let Err(error) = self.ingest.store.release(key, fence).await
            {
                tracing::debug!(carrier = %key.carrier, %error, "not handed back, free when its lease ends");
            }
        }
    }

    /// One call: what came for each number.
    pub async fn ask_batch(
        &self,
        account: &Account,
        caller: Caller,
        paid: Option<Paid>,
        items: &[(Key, Item)],
    ) -> Vec<(Key, Asked)> {
        let all = |asked: &Asked| items.iter().map(|(key, _)| (key.clone(), asked.clone())).collect();
        let Some(batch) = Batch::new(items.iter().map(|(_, item)| item.clone()), depth(items)) else {
            return Vec::new();
        };
        match self.asker.ask(account, &batch, caller, paid).await {
            Ok(answer) => self.answered(account, items, answer).await,
            Err(error) => {
                if let AskError::Fault { fault: Fault::Malformed { .. }, response: Some(response) } = &error {
                    let hash = BodyHash::of(&response.body);
                    let bodies = Bodies::new(account, [response], items, (hash, self.ingest.clock.now()));
                    for body in bodies.of(account) {
                        self.ingest.archive.keep(body).await;
                    }
                }
                all(&Asked::Untold(self.attempt(account, &error)))
            }
        }
    }

    /// Commits what came for one number, that was asked for at `asked_at`.
    pub async fn commit(
        &self,
        account: &Account,
        key: &Key,
        asked: &Asked,
        asked_at: Timestamp,
        fence: Option<Fence>,
    ) -> Result<(), StoreError> {
        let partner = Some(account.adapter()).filter(|adapter| adapter.id != key.carrier);
        let Some(adapter) = waybill_adapters::by_id(&key.carrier) else { return Ok(()) };
        let coverage = match partner {
            // What the partner pushes for is its own customers' numbers.
            Some(_) => Coverage::default(),
            None => self.subscriptions.coverage(account, key).await,
        };
        let heard = Heard { asked_at: Some(asked_at), partner, pushed: coverage.pushed, fence, ..Heard::default() };
        let heard = match asked {
            Asked::Told { reports, seen, bodies } => {
                let reports_seen = reports.iter().map(|report| (report, *seen)).collect();
                let attempt = outcome(reports);
                // The carrier knows the number: it should push for it.
                let upkeep = coverage.wanted.clone().filter(|_| attempt == Attempt::Answered);
                let bodies = bodies.of(account).collect();
                Heard { reports: reports_seen, bodies, attempt: Some(attempt), upkeep, ..heard }
            }
            Asked::Untold(attempt) => Heard { attempt: Some(attempt.clone()), ..heard },
        };
        match self.ingest.apply(key, adapter, &heard).await? {
            // Erased while it was asked for: what was archived of the answer goes, too.
            Applied::Unregistered => self.ingest.forget_bodies(key).await,
            Applied::Known { changed, .. } => {
                if heard.upkeep.is_some() {
                    self.subscriptions.wake();
                }
                if changed && partner.is_none() {
                    self.subscriptions.told_by_asking(account, key, &coverage, asked_at).await;
                }
                Ok(())
            }
        }
    }

    /// What is asked for besides the number, from the newest registration.
    pub async fn item(&self, key: &Key) -> Item {
        match self.ingest.store.load(key).await {
            Ok(Some(stored)) => item(key, &stored),
            _ => Item::new(key.number.clone()),
        }
    }

    /// The number under which a partner carries it on, with what is known of where it goes; `None` if it no longer does.
    async fn partner_item(&self, account: &Account, key: &Key) -> Option<Item> {
        let stored = self.ingest.store.load(key).await.ok()??;
        let shipment = v1::Shipment::decode(&*stored.generations.last()?.public).ok()?;
        let partner =
            self.ingest.partner(key, &shipment).filter(|partner| partner.adapter.id == account.adapter().id)?;
        // Whatever was parked for it and not taken up when its leg was found.
        let leg = Key { carrier: partner.adapter.id.into(), number: partner.number.clone(), ..key.clone() };
        if let Err(error) = self.ingest.take_up(&leg).await {
            tracing::debug!(carrier = partner.adapter.id, %error, "what is parked for a leg is taken up later");
        }
        Some(Item { service: None, number: partner.number, ..item(key, &stored) })
    }

    /// Its legs name another partner now, or none: what is due is planned anew.
    async fn leave(&self, account: &Account, key: &Key, fence: Fence) {
        let Some(adapter) = waybill_adapters::by_id(&key.carrier) else { return };
        let heard = Heard { partner: Some(account.adapter()), fence: Some(fence), ..Heard::default() };
        if let Err(error) = self.ingest.apply(key, adapter, &heard).await {
            tracing::debug!(carrier = adapter.id, %error, "a partner's entry is looked at again when its lease ends");
        }
    }

    fn attempt(&self, account: &Account, error: &AskError) -> Attempt {
        let now = self.ingest.clock.now();
        // Absurd waits are cut, as the gate cuts them.
        let after = |wait: Duration| {
            let wait = SignedDuration::try_from(wait).unwrap_or(LONGEST_WAIT).min(LONGEST_WAIT);
            now.checked_add(wait).ok()
        };
        let (reason, not_before): (StaleReason, Option<Timestamp>) = match error {
            AskError::Budget(closed) => (StaleReason::Budget, Some(closed.until)),
            AskError::Parked(parked) => (StaleReason::Unauthorized, Some(parked.until)),
            AskError::Circuit { broken: Broken::Open { until }, .. } => (StaleReason::CircuitOpen, Some(*until)),
            AskError::Circuit { broken: Broken::Probing, .. } => {
                (StaleReason::CircuitOpen, now.checked_add(circuit::FIRST).ok())
            }
            AskError::Fault { fault, .. } => match fault {
                Fault::Throttled { retry_after, .. } => (StaleReason::Throttled, retry_after.and_then(after)),
                Fault::Unauthorized { .. } => {
                    (StaleReason::Unauthorized, account.parked(now).map(|parked| parked.until))
                }
                Fault::Unavailable { retry_after, .. } => {
                    (StaleReason::CarrierUnavailable, retry_after.and_then(after))
                }
                Fault::Malformed { .. } => (StaleReason::Malformed, None),
            },
            AskError::Fetch(_) => (StaleReason::CarrierUnavailable, None),
            AskError::Store(_) => (StaleReason::CarrierUnavailable, None),
        };
        Attempt::Stale { reason, detail: error.to_string(), not_before }
    }
}

/// Where a batch call says less, a number asked alone is asked in detail.
fn depth(items: &[(Key, Item)]) -> Depth {
    if items.len() == 1 { Depth::Detail } else { Depth::Sweep }
}

/// What is asked for besides the number, as it is stored.
fn item(key: &Key, stored: &Stored) -> Item {
    let bare = Item::new(key.number.clone());
    let Ok(state) = State::decode(&stored.state) else { return bare };
    let Some((_, registration)) = state.newest() else { return bare };
    let filled = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Item {
        destination_country: filled(&registration.destination_country_code),
        destination_postal_code: filled(&registration.destination_postal_code),
        ship_date: registration.ship_date,
        service: filled(&registration.service),
        ..bare
    }
}

/// A batch of which somebody waits for every number may use what is kept for people.
fn caller(claimed: &[Claimed]) -> Caller {
    if claimed.iter().all(|claimed| claimed.class == 0) { Caller::Person } else { Caller::Schedule }
}

fn outcome(reports: &[Report]) -> Attempt {
    if reports.iter().any(|report| report.outcome == Outcome::Found) {
        return Attempt::Answered;
    }
    let invalid = reports.iter().any(|report| report.outcome == Outcome::InvalidNumber);
    let (reason, detail) = if invalid {
        (StaleReason::InvalidNumber, "the carrier says that this is not one of its numbers: check number and carrier")
    } else {
        (
            StaleReason::NotFound,
            "the carrier does not know the number, or not yet: normal for days after a label is made",
        )
    };
    Attempt::Stale { reason, detail: detail.into(), not_before: None }
}
