//! Keeps the carriers pushing for the numbers we ask for: subscribes what a carrier knows, renews before the end, and
//! makes anew what a carrier has lost.
//!
//! Each number has due work of its own, [`Work::Subscribe`], so that it is looked after however rare its polls are, after a
//! restart, and by one replica only; what was agreed is a named record. A renewal comes at nine tenths of a life; while it
//! fails it is tried again, and the number counts as pushed until the life is over. What a new subscription does not tell,
//! since no carrier repeats what was before, is asked for at once. That a carrier lost a subscription shows when asking
//! brings what it should have pushed hours ago, or by the carrier's own word. One that holds no number any more that is
//! asked for is cancelled, where the carrier has a call for that; else it lapses.

mod group;
mod record;

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use prost::Message as _;
use tokio::sync::Notify;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use waybill_contract::{Batch, Depth, Item, Subscribed};

use crate::account::Account;
use crate::ask::{AskError, Asker};
use crate::circuit::{Broken, Endpoint};
use crate::freshness;
use crate::gate::Caller;
use crate::ingest::{Applied, Heard, Ingest, Upkeep};
use crate::proto::v1;
use crate::store::{Claimed, Key, StoreError, Work};

use record::Stored;
pub use record::{Counts, Tally, forget};

/// Subscriptions without an end are made anew so much later.
const ENDLESS: SignedDuration = SignedDuration::from_hours(90 * 24);

/// A subscription that ends earlier is made anew so much later all the same: until then its number is asked for.
const SHORTEST: SignedDuration = SignedDuration::from_mins(10);

/// A refused number is offered again so much later.
const REFUSED: SignedDuration = SignedDuration::from_hours(24);

/// Numbers wait so long for others to be subscribed with: budgets are small, and until then they are asked for.
pub const GATHER: SignedDuration = SignedDuration::from_mins(1);

/// The least that is waited for others, in real time.
const BREATH: Duration = Duration::from_millis(100);

/// A renewal put off for so long may use what the budget keeps for people.
const URGENT: SignedDuration = SignedDuration::from_hours(24);

/// A subscription works at the latest so long after it was made.
const SETTLED: SignedDuration = SignedDuration::from_hours(1);

/// A push that is so late does not come any more.
pub const LATE: SignedDuration = SignedDuration::from_hours(3);

/// After a subscription was made anew because the carrier had lost it, that is not believed again for so long; twice as
/// long each time, since some carriers do not push everything that they tell.
const REMADE: SignedDuration = SignedDuration::from_hours(24);

/// What other replicas have subscribed is counted this often.
const RECOUNTED: Duration = Duration::from_secs(600);

/// Looks for work at least so often, should a wake-up be lost.
const IDLE: Duration = Duration::from_secs(5);

/// Keeps the carriers pushing.
#[derive(Clone, Debug)]
pub struct Subscriptions {
    asker: Asker,
    ingest: Ingest,
    public_url: Option<String>,
    lease: Duration,
    /// Wakes those who look after them.
    work: Arc<Notify>,
    /// Wakes the pollers.
    polls: Arc<Notify>,
}

/// Whether the carrier pushes for a number.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    /// It does.
    pub pushed: bool,
    /// It should, and nobody looks after that yet.
    pub wanted: Option<Upkeep>,
    stored: Option<Stored>,
}

impl Subscriptions {
    /// Subscriptions to be pushed to `public_url`; none without one. A claim holds for `lease`, longer than a call takes.
    pub fn new(asker: Asker, ingest: Ingest, public_url: Option<String>, lease: Duration, polls: Arc<Notify>) -> Self {
        Self { asker, ingest, public_url, lease, work: Arc::default(), polls }
    }

    /// Whether the carrier can be told to push for this account's numbers.
    pub fn possible(&self, account: &Account) -> bool {
        account.settings.subscribe && account.settings.opened.subscribe().is_some() && self.public_url.is_some()
    }

    /// Whether the carrier has been told to push for this number, or should be.
    pub async fn coverage(&self, account: &Account, key: &Key) -> Coverage {
        let now = self.asker.clock.now();
        let Ok(stored) = record::read(&*self.asker.store, account, key).await else { return Coverage::default() };
        let wanted = self.possible(account) && stored.as_ref().is_none_or(|stored| stored.is_unattended(now));
        let wanted = wanted.then(|| Upkeep { account: account.name().to_owned(), at: now.checked_add(GATHER).ok() });
        Coverage { pushed: stored.as_ref().is_some_and(|stored| stored.works(now)), wanted, stored }
    }

    /// A number wants a subscription.
    pub fn wake(&self) {
        self.work.notify_waiters();
    }

    /// Asking at `asked_at` has changed what is known of a number: if a push should have told that long ago, the carrier
    /// has lost the subscription, and it is made anew.
    pub async fn told_by_asking(&self, account: &Account, key: &Key, coverage: &Coverage, asked_at: Timestamp) {
        let Some(stored) = coverage.stored.as_ref().filter(|_| coverage.pushed) else { return };
        let (Some(from), Ok(until)) =
            (stored.since.and_then(|since| since.checked_add(SETTLED).ok()), asked_at.checked_sub(LATE))
        else {
            return;
        };
        let Ok(Some(shown)) = self.asker.store.get(key, None).await else { return };
        let Ok(shipment) = v1::Shipment::decode(&*shown.public) else { return };
        if !was_missed(&shipment.events, asked_at, from, until) {
            return;
        }
        let now = self.asker.clock.now();
        account.health.missed(now);
        if !stored.may_be_lost(now) {
            return;
        }
        tracing::warn!(account = account.name(), "asking brought what a push should have: a subscription is made anew");
        if let Err(error) = self.remake(account, key, stored).await {
            tracing::warn!(account = account.name(), %error, "a lost subscription is not made anew yet");
        }
    }

    /// The carrier says that it has ended a subscription: its numbers are subscribed anew. Those that we had cancelled, or
    /// that hold none of ours any more, are unknown by then.
    pub async fn ended(&self, account: &Account, id: &str) -> Result<(), StoreError> {
        let store = &*self.asker.store;
        for number in group::numbers(store, account, id).await? {
            let tenant = account.settings.tenant.clone();
            let key = Key { tenant, carrier: account.adapter().id.into(), number };
            let stored = record::read(store, account, &key).await?;
            if let Some(stored) = stored.filter(|stored| stored.id.as_deref() == Some(id)) {
                tracing::warn!(account = account.name(), "the carrier has ended a subscription: it is made anew");
                self.remake(account, &key, &stored).await?;
            }
            // Last: what is found here after a crash is done once more.
            group::leave(store, account, id, &key.number, false).await?;
        }
        Ok(())
    }

    async fn remake(&self, account: &Account, key: &Key, stored: &Stored) -> Result<(), StoreError> {
        let lost = stored.lost(self.asker.clock.now());
        let upkeep = Upkeep { account: account.name().to_owned(), at: Some(lost.renew) };
        let heard = Heard { upkeep: Some(upkeep), ..Heard::default() };
        record::keep(&*self.asker.store, account, key, &lost).await?;
        if let Applied::Unregistered = self.ingest.apply(key, account.adapter(), &heard).await? {
            return forget(&*self.asker.store, account, key).await;
        }
        self.wake();
        Ok(())
    }

    /// Cancels what holds no number any more; says how long to sleep.
    async fn cancel(&self, account: &Account) -> Result<Duration, StoreError> {
        let (store, clock) = (&*self.asker.store, &self.asker.clock);
        let mut sleep = IDLE;
        for cancelled in group::cancelled(store, account).await? {
            if cancelled.at > clock.now() {
                sleep = sleep.min(clock.until(cancelled.at));
                continue;
            }
            match self.asker.cancel(account, &cancelled.id).await {
                Ok(()) => group::settle(store, account, &cancelled, None).await?,
                Err(error @ (AskError::Fault { .. } | AskError::Fetch(_))) => {
                    tracing::info!(
                        account = account.name(),
                        why = error.name(),
                        "not unsubscribed, will be tried again"
                    );
                    group::settle(store, account, &cancelled, Some(clock.now())).await?;
                }
                // No call was made: it and those behind it keep their place.
                Err(_) => return Ok(IDLE),
            }
        }
        Ok(sleep.max(BREATH))
    }

    /// Looks after the subscriptions of an account until told to stop.
    pub async fn run(self, account: Arc<Account>, stop: CancellationToken) {
        let mut counted: Option<Instant> = None;
        loop {
            if counted.is_none_or(|counted| counted.elapsed() >= RECOUNTED) {
                if let Err(error) = record::count(&*self.asker.store, &account).await {
                    tracing::warn!(account = account.name(), %error, "subscriptions not counted");
                }
                counted = Some(Instant::now());
            }
            // From here on no wake-up is missed, also while the round looks around.
            let woken = self.work.notified();
            let looked_after = async {
                let sleep = self.round(&account, &stop).await?;
                // What is wanted goes before what is not wanted any more.
                if sleep.is_zero() || stop.is_cancelled() {
                    Ok(sleep)
                } else {
                    Ok(sleep.min(self.cancel(&account).await?))
                }
            };
            let sleep = looked_after.await.unwrap_or_else(|error: StoreError| {
                tracing::warn!(account = account.name(), %error, "subscriptions not looked after");
                Duration::from_secs(1)
            });
            tokio::select! {
                () = stop.cancelled() => return,
                () = tokio::time::sleep(sleep) => {}
                () = woken => {}
            }
        }
    }

    /// Makes one subscription of what is due; says how long to sleep. What it has begun at the stop it finishes: a carrier
    /// that was told to push, and we would not know, would be told again.
    async fn round(&self, account: &Account, stop: &CancellationToken) -> Result<Duration, StoreError> {
        let Some(subscribe) = account.settings.opened.subscribe().filter(|_| self.possible(account)) else {
            return Ok(IDLE);
        };
        let (store, clock, tenant) = (&self.asker.store, &self.asker.clock, &account.settings.tenant);
        let now = clock.now();
        let wait = |until: Timestamp| clock.until(until).clamp(Duration::from_millis(1), IDLE);
        match store.next_due(tenant, Work::Subscribe, account.name()).await? {
            None => return Ok(IDLE),
            Some(due) if due > now => return Ok(wait(due)),
            Some(_) => {}
        }
        let shut = [
            account.parked(now).map(|parked| parked.until),
            account.circuits.of(Endpoint::Subscribe).open_until(),
            account.gate.blocked_until(),
        ];
        if let Some(until) = shut.into_iter().flatten().max() {
            return Ok(wait(until));
        }
        // Those that are wanted in a moment come along; where the clock runs fast, a moment is real time.
        if stop.run_until_cancelled(tokio::time::sleep(BREATH)).await.is_none() {
            return Ok(IDLE);
        }
        let now = clock.now();
        let horizon = now.checked_add(GATHER).unwrap_or(now);
        let limit = subscribe.limit();
        let claimed = store.claim(tenant, Work::Subscribe, account.name(), horizon, limit, self.lease).await?;
        let mut wanted = Vec::new();
        for claimed in claimed {
            if let Some(before) = self.still_wanted(account, &claimed, horizon).await? {
                wanted.push((claimed, before));
            }
        }
        let until = self.subscribe(account, wanted).await?;
        Ok(until.map_or(Duration::ZERO, wait))
    }

    /// What is known of a claimed number's subscription; `None`, and settled, where it needs none now.
    async fn still_wanted(
        &self,
        account: &Account,
        claimed: &Claimed,
        horizon: Timestamp,
    ) -> Result<Option<Stored>, StoreError> {
        let stored = record::read(&*self.asker.store, account, &claimed.key).await?;
        let shown = self.asker.store.get(&claimed.key, None).await?;
        let asked = shown.is_some_and(|shown| freshness::decode(&shown.freshness).next_ask_time.is_some());
        if !asked {
            // Final, stopped or erased: what the carrier still pushes is taken all the same.
            forget(&*self.asker.store, account, &claimed.key).await?;
            self.commit(account, claimed, Heard::default(), None).await?;
            return Ok(None);
        }
        match stored {
            Some(stored) if !stored.is_unattended(horizon) && stored.renew > horizon => {
                // Somebody has subscribed it meanwhile.
                let heard = Heard { pushed: stored.pushed, ..Heard::default() };
                self.commit(account, claimed, heard, Some(stored.renew)).await?;
                Ok(None)
            }
            stored => Ok(Some(stored.unwrap_or_default())),
        }
    }

    /// Asks the carrier; says until when it need not be asked again, if so.
    async fn subscribe(
        &self,
        account: &Account,
        wanted: Vec<(Claimed, Stored)>,
    ) -> Result<Option<Timestamp>, StoreError> {
        let items = wanted.iter().map(|(claimed, _)| Item::new(claimed.key.number.clone()));
        let (Some(base), Some(batch)) = (&self.public_url, Batch::new(items, Depth::Sweep)) else { return Ok(None) };
        let callback = format!("{}/webhooks/{}", base.trim_end_matches('/'), account.name());
        let now = self.asker.clock.now();
        let urgent = wanted.iter().any(|(claimed, _)| now.duration_since(claimed.at) >= URGENT);
        let caller = if urgent { Caller::Person } else { Caller::Schedule };
        match self.asker.subscribe(account, &batch, &callback, caller).await {
            Ok(subscribed) => {
                self.agreed(account, &wanted, &subscribed).await?;
                Ok(None)
            }
            Err(error @ (AskError::Fault { .. } | AskError::Fetch(_))) => {
                tracing::warn!(account = account.name(), why = error.name(), "not subscribed, will be tried again");
                for (claimed, before) in &wanted {
                    self.settle(account, claimed, before.failed(self.asker.clock.now()), false).await?;
                }
                Ok(None)
            }
            // No call was made: they keep their place.
            Err(error) => {
                for (claimed, _) in &wanted {
                    self.asker.store.release(&claimed.key, &claimed.fence).await?;
                }
                Ok(Some(match error {
                    AskError::Budget(closed) => closed.until,
                    AskError::Parked(parked) => parked.until,
                    AskError::Circuit { broken: Broken::Open { until }, .. } => until,
                    _ => Timestamp::MAX,
                }))
            }
        }
    }

    async fn agreed(
        &self,
        account: &Account,
        wanted: &[(Claimed, Stored)],
        subscribed: &Subscribed,
    ) -> Result<(), StoreError> {
        let now = self.asker.clock.now();
        for (_, why) in &subscribed.refused {
            // The carrier's words may name the number.
            tracing::debug!(account = account.name(), why, "the carrier will not push for a number");
        }
        let accepted = |claimed: &Claimed| subscribed.accepted.contains(&claimed.key.number);
        if let Some(id) = &subscribed.id {
            let numbers = wanted.iter().map(|(claimed, _)| claimed).filter(|claimed| accepted(claimed));
            group::join(&*self.asker.store, account, id, numbers.map(|claimed| &claimed.key.number)).await?;
        }
        for (claimed, before) in wanted {
            if let Some(old) = before.id.as_ref().filter(|old| subscribed.id.as_ref() != Some(old)) {
                // Not cancelled: until the new one is activated it is all there is, and it is near its end.
                group::leave(&*self.asker.store, account, old, &claimed.key.number, false).await?;
            }
            let accepted = accepted(claimed);
            let stored = before.agreed(accepted, subscribed.expires, now);
            let stored = Stored { id: subscribed.id.clone().filter(|_| stored.pushed), ..stored };
            let gap = stored.works(now) && !before.works(now);
            self.settle(account, claimed, stored, gap).await?;
        }
        if wanted.iter().any(|(_, before)| !before.works(now)) {
            self.polls.notify_waiters();
        }
        Ok(())
    }

    /// Keeps what was agreed, and sets when it is looked after next. If the process dies in between, the work is due still.
    async fn settle(
        &self,
        account: &Account,
        claimed: &Claimed,
        stored: Stored,
        ask_now: bool,
    ) -> Result<(), StoreError> {
        record::keep(&*self.asker.store, account, &claimed.key, &stored).await?;
        let pushed = stored.works(self.asker.clock.now());
        let heard = Heard { ask_now, pushed, ..Heard::default() };
        self.commit(account, claimed, heard, Some(stored.renew)).await
    }

    async fn commit(
        &self,
        account: &Account,
        claimed: &Claimed,
        heard: Heard<'_>,
        at: Option<Timestamp>,
    ) -> Result<(), StoreError> {
        let upkeep = Some(Upkeep { account: account.name().to_owned(), at });
        let heard = Heard { upkeep, fence: Some(claimed.fence.clone()), ..heard };
        match self.ingest.apply(&claimed.key, account.adapter(), &heard).await {
            Ok(Applied::Known { .. }) => Ok(()),
            // Erased meanwhile.
            Ok(Applied::Unregistered) => forget(&*self.asker.store, account, &claimed.key).await,
            Err(StoreError::Fenced) => {
                tracing::info!(account = account.name(), "a subscription came late: its lease had ended");
                Ok(())
            }
            Err(error) => Err(error),
        }
    }
}

/// Whether asking brought an event of a time that a push should have told of long before, and no push has told of anything
/// since. Some carriers leave out kinds of events; that what follows is pushed shows that nothing is lost.
fn was_missed(events: &[v1::Event], asked_at: Timestamp, from: Timestamp, until: Timestamp) -> bool {
    let instant =
        |time: Option<&prost_types::Timestamp>| time.and_then(|time| Timestamp::new(time.seconds, time.nanos).ok());
    let told = events.iter().filter_map(|event| {
        let provenance = event.provenance.as_ref()?;
        let happened = instant(event.time.as_ref()?.instant.as_ref())?;
        Some((provenance.channel(), happened, instant(provenance.seen_time.as_ref())?))
    });
    let pushed = told.clone().filter(|(channel, ..)| *channel == v1::event::Channel::Push);
    let last_pushed = pushed.map(|(_, happened, _)| happened).max().unwrap_or(Timestamp::MIN);
    told.filter(|(channel, _, seen)| *channel == v1::event::Channel::Poll && *seen >= asked_at)
        .any(|(_, happened, _)| happened >= from && happened <= until && happened > last_pushed)
}
