//! The gate of an account: every window of the carrier's budget at once, in domain time, over all replicas. Counts survive
//! restarts.
//!
//! Of short windows a replica holds places (see [`ledger`]), so that a call costs no round trip; they lapse when it has not
//! looked at the ledger for a moment. Of days it takes calls one by one, or in lots where there are very many.

mod ledger;
mod state;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::Mutex as AsyncMutex;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use waybill_contract::{Budget, Window};

use crate::account::Accounts;
use crate::clock::Clock;
use crate::replica::Replica;
use crate::slice;
use crate::store::{self, Store, StoreError};
use ledger::{Held, Ledger, Needs};
use state::{Got, Lot, Made, Roll, Short, State, Why, allowance, gmt_day, later, next_gmt_day};

/// Who holds places looks at the ledger this often: others may want some, or the carrier has told them to wait.
const GLANCE: Duration = Duration::from_secs(1);

/// Places that were not looked after for so long are not used.
const FRESH: Duration = Duration::from_secs(3);

/// A person waits so long for a place that another replica holds, and looks this often.
const PATIENCE: Duration = Duration::from_millis(2500);
const LOOK: Duration = Duration::from_millis(150);

/// Before others can take a replica for gone.
const OLD: Duration = Duration::from_secs(5);

/// Looks at the ledger for one call, where it is not places that are wanting.
const LOOKS: usize = 10;

/// A lot is at most such a part of a day's calls, and at most so many: no more is lost with a process.
const PART: u32 = 1000;
const LARGEST_LOT: u32 = 100;

/// Who wants to call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caller {
    /// The schedule. A tenth of every window is closed to it.
    Schedule,
    /// Somebody asks now.
    Person,
}

/// No call now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closed {
    /// Look again then.
    pub until: Timestamp,
}

/// Why no call was let pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no room now.
    Closed(Closed),
    /// The store does not say whether there is.
    Store(StoreError),
}

/// How far a window is used up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usage {
    /// The window and what it allows.
    pub budget: Budget,
    /// Calls that count in it now; of other replicas, the places they hold.
    pub used: u32,
    /// Calls left to the schedule; a tenth more is left to people.
    pub for_schedule: u32,
    /// When all that counts now counts no more; `None` if nothing does, or the last call is under way.
    pub resets: Option<Timestamp>,
}

/// The windows of one account.
///
/// A call counts in its windows from its admission until a window's length after its *end*: it may reach the carrier at
/// any time before that, so only this keeps every stretch of the carrier's own clock within the budget.
#[derive(Debug)]
pub struct Gate {
    record: String,
    budgets: Vec<Budget>,
    clock: Clock,
    state: Mutex<State>,
    /// When others were found gone; whoever looks at the ledger holds it, so that one looks at a time.
    sharing: AsyncMutex<BTreeMap<u64, Timestamp>>,
}

/// A call that the gate has let pass; it ends when this is dropped.
#[derive(Debug)]
pub struct Call {
    gate: Arc<Gate>,
    id: u64,
    admitted: Instant,
}

impl Call {
    /// Whether it must be counted anew before it is made: a process that has stood still meanwhile may have been taken for
    /// gone, and its part of the budget by others.
    pub fn is_old(&self) -> bool {
        self.admitted.elapsed() >= OLD
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        let now = self.gate.clock.now();
        let mut state = self.gate.lock();
        for made in state.rolls.iter_mut().flat_map(|roll| &mut roll.made).filter(|made| made.id == self.id) {
            made.ended = Some(now);
        }
    }
}

impl Gate {
    /// The gate of an account with these budgets.
    pub fn new(account: &str, budgets: &[Budget], clock: Clock) -> Arc<Self> {
        // Of two limits on one stretch the lower one holds.
        let mut windows: BTreeMap<u32, u32> = BTreeMap::new();
        for budget in budgets {
            if let Window::Seconds(seconds) = budget.per {
                let calls = windows.entry(seconds).or_insert(budget.calls);
                *calls = budget.calls.min(*calls);
            }
        }
        let rolls = windows.into_iter().map(|(seconds, calls)| Roll::new(seconds, calls)).collect();
        let (record, state) = (format!("gate/{account}"), Mutex::new(State::new(rolls)));
        Arc::new(Self { record, budgets: budgets.to_vec(), clock, state, sharing: AsyncMutex::default() })
    }

    /// Lets one call pass and counts it, durably where its window is long; or says when to look again. A person waits a
    /// moment for a place that another replica holds.
    pub async fn admit(self: &Arc<Self>, replica: &Replica, caller: Caller) -> Result<Call, Refused> {
        let end = Instant::now() + if caller == Caller::Person { PATIENCE } else { Duration::ZERO };
        let mut looks = 0;
        loop {
            let places = match self.pass(replica.standing(), caller) {
                Ok(call) => return Ok(call),
                Err(Short::Closed(closed)) => return Err(Refused::Closed(closed)),
                Err(Short::Lacking { places }) => places,
            };
            // Places are others' to give, and that takes a while. All else the ledger gives at once, unless time has passed
            // over it meanwhile.
            let waited = if places { looks > 0 } else { looks > LOOKS };
            let in_vain = places && self.lock().in_vain.is_some_and(|at| at.elapsed() < GLANCE);
            if waited && Instant::now() >= end || in_vain && caller == Caller::Schedule {
                if waited && places {
                    self.lock().in_vain = Some(Instant::now());
                }
                return Err(Refused::Closed(self.soon()));
            }
            if waited {
                tokio::time::sleep(LOOK).await;
            }
            self.share(replica, Why::Call(caller)).await.map_err(Refused::Store)?;
            looks += 1;
        }
    }

    /// Reads what the replicas know together, for telling it.
    pub async fn look(&self, store: &dyn Store) -> Result<(), StoreError> {
        let _one = self.sharing.lock().await;
        let record = store.record(&self.record).await?;
        self.lock().ledger = record.map(|record| Ledger::decode(&record.value)).unwrap_or_default();
        Ok(())
    }

    /// The carrier said to ask less: nobody asks before.
    pub async fn block(&self, store: &dyn Store, until: Timestamp) -> Result<(), StoreError> {
        self.tell(store, move |ledger| ledger.blocked_until = ledger.blocked_until.max(Some(until))).await
    }

    /// The carrier refuses the account's credentials: nobody uses them before. `None`: it took them again.
    pub async fn park(&self, store: &dyn Store, until: Option<Timestamp>) -> Result<(), StoreError> {
        self.tell(store, move |ledger| ledger.parked_until = until).await
    }

    /// How far each window is used up, in the order of the budgets.
    pub fn usage(&self) -> Vec<Usage> {
        let now = self.clock.now();
        let mut state = self.lock();
        state.trim(now);
        let usage = |budget: &Budget| {
            let (used, resets) = match budget.per {
                Window::DayGmt => (state.used_today(now), Some(next_gmt_day(now))),
                Window::Seconds(seconds) => {
                    let roll = state.rolls.iter().find(|roll| roll.seconds == seconds);
                    roll.map_or((0, None), |roll| state.used_of(roll, now))
                }
            };
            let used = used.min(budget.calls);
            let for_schedule = allowance(budget.calls, Caller::Schedule).saturating_sub(used);
            Usage { budget: *budget, used, for_schedule, resets }
        };
        self.budgets.iter().map(usage).collect()
    }

    /// Until when the carrier said not to ask.
    pub fn blocked_until(&self) -> Option<Timestamp> {
        self.lock().ledger.blocked_until.filter(|until| *until > self.clock.now())
    }

    /// Until when the carrier is taken to refuse the credentials, as one of the replicas has told.
    pub fn parked_until(&self) -> Option<Timestamp> {
        self.lock().ledger.parked_until.filter(|until| *until > self.clock.now())
    }

    async fn tell(&self, store: &dyn Store, change: impl Fn(&mut Ledger)) -> Result<(), StoreError> {
        // Here it counts at once, whatever becomes of telling it.
        change(&mut self.lock().ledger);
        let _one = self.sharing.lock().await;
        change(&mut self.lock().ledger);
        let write = |found: Option<&store::Record>| {
            let before = found.map(|record| Ledger::decode(&record.value)).unwrap_or_default();
            let mut after = before.clone();
            change(&mut after);
            Ok(((after != before).then(|| after.encode()), ()))
        };
        store::alter(store, &self.record, write).await
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no code panics while it holds this lock")
    }

    /// In a moment, of domain time or of real time, whichever is later.
    fn soon(&self) -> Closed {
        let moment = self.clock.passes_in(GLANCE).max(SignedDuration::from_secs(1));
        Closed { until: later(self.clock.now(), moment) }
    }

    /// Lets a call pass where this replica has room.
    fn pass(self: &Arc<Self>, standing: Option<u64>, caller: Caller) -> Result<Call, Short> {
        let now = self.clock.now();
        let mut state = self.lock();
        // Without a standing it waits for one: it may be taken for gone.
        let Some(name) = standing else { return Err(Short::Closed(self.soon())) };
        if state.under != Some(name) || state.looked.is_none_or(|looked| looked.elapsed() >= FRESH) {
            state.tried = Some(Instant::now());
            return Err(Short::Lacking { places: false });
        }
        if let Some(until) = state.ledger.blocked_until.filter(|until| *until > now) {
            return Err(Short::Closed(Closed { until }));
        }
        let today = gmt_day(now);
        let day = state.ledger.day.max(Some(today));
        let lot = self.a_day().is_none() || state.lot.0 == day && state.lot.1 > 0;
        if let Some(calls) = self.a_day().filter(|_| !lot)
            && state.ledger.day == day
            && state.ledger.today >= allowance(calls, caller)
        {
            return Err(Short::Closed(Closed { until: next_gmt_day(now) }));
        }
        // From here on it is places that may be wanting.
        state.tried = Some(Instant::now());
        state.trim(now);
        let mut lacking = false;
        for roll in &state.rolls {
            match roll.room(caller, now) {
                Ok(()) => {}
                Err(Short::Lacking { .. }) => lacking = true,
                Err(closed) => return Err(closed),
            }
        }
        if lacking {
            let [schedule, person] = &mut state.lacked;
            let lacked = if caller == Caller::Schedule { schedule } else { person };
            *lacked = Some(Instant::now());
        }
        if lacking || !lot {
            return Err(Short::Lacking { places: lacking });
        }
        state.lot.1 = state.lot.1.saturating_sub(1);
        state.next += 1;
        state.in_vain = None;
        if caller == Caller::Person {
            state.lacked[1] = None;
        }
        let id = state.next;
        for roll in &mut state.rolls {
            roll.made.push_back(Made { id, ended: None });
            roll.peak.0 = roll.peak.0.max(roll.busy());
        }
        drop(state);
        Ok(Call { gate: Arc::clone(self), id, admitted: Instant::now() })
    }

    /// The calls of a day, if they are limited.
    fn a_day(&self) -> Option<u32> {
        self.budgets.iter().filter(|budget| budget.per == Window::DayGmt).map(|budget| budget.calls).min()
    }

    /// Settles with the others who has what.
    async fn share(&self, replica: &Replica, why: Why) -> Result<(), StoreError> {
        let mut gone = self.sharing.lock().await;
        let name = if why == Why::End { Some(replica.name()) } else { replica.standing() };
        let Some(name) = name else { return Ok(()) };
        let mut unused = self.lock().unused_lot(why);
        let mut known = BTreeMap::clone(&self.lock().ledger.shares);
        loop {
            for (other, share) in known.iter().filter(|(other, _)| **other != name) {
                if share.left.is_some() || replica.is_gone(*other).await? {
                    gone.entry(*other).or_insert_with(|| self.clock.now());
                }
            }
            let write = |found: Option<&store::Record>| {
                let before = found.map(|record| Ledger::decode(&record.value)).unwrap_or_default();
                let mut after = before.clone();
                let got = self.settle(&mut after, name, &gone, (why, unused));
                Ok(((after != before).then(|| after.encode()), (after, got)))
            };
            let (ledger, got) = store::alter(replica.store(), &self.record, write).await?;
            unused = Lot::default();
            gone.retain(|other, _| ledger.shares.contains_key(other));
            // Others that were not known before may be gone as well.
            let new = ledger.shares.keys().any(|other| *other != name && !known.contains_key(other));
            known.clone_from(&ledger.shares);
            self.lock().take(name, ledger, got);
            if !new {
                return Ok(());
            }
        }
    }

    /// Works out this replica's part of the ledger. What it gives up it stops using here; what it gets it may use once
    /// that is stored.
    fn settle(
        &self,
        ledger: &mut Ledger,
        name: u64,
        gone: &BTreeMap<u64, Timestamp>,
        (why, unused): (Why, Lot),
    ) -> Got {
        let now = self.clock.now();
        let mut state = self.lock();
        state.stand(name);
        state.trim(now);
        ledger.bury(gone, now);
        ledger.turn(gmt_day(now));
        ledger.hand_back(unused.day, unused.calls);
        // While nobody may call, nobody needs a place.
        let shut = ledger.blocked_until.max(ledger.parked_until).is_some_and(|until| until > now);
        let mut mine = ledger.shares.remove(&name).unwrap_or_default();
        let mut parts = Vec::new();
        let needs = if shut { Needs::default() } else { state.needs(why) };
        for roll in &mut state.rolls {
            let held = mine.windows.remove(&roll.seconds).unwrap_or_default();
            let needs = Needs { busy: roll.busy(), peak: roll.peak.0.max(roll.peak.1), ..needs };
            let (part, keep) = ledger.part(roll.seconds, roll.calls, held, needs);
            roll.held = roll.held.at_most(part);
            roll.keep = roll.keep.min(keep);
            parts.push((part, keep));
            if part != Held::default() {
                mine.windows.insert(roll.seconds, part);
            }
        }
        // A call of the day is taken only by who can make one.
        let mut lot = Lot { day: ledger.day, calls: 0 };
        if let (Why::Call(caller), Some(calls), false) = (why, self.a_day(), shut)
            && (state.lot.0 != ledger.day || state.lot.1 == 0)
            && state.rolls.iter().zip(&parts).all(|(roll, (part, keep))| roll.busy() < part.for_caller(caller, *keep))
        {
            lot.calls = ledger.cut(allowance(calls, caller), slice::size(calls, PART, LARGEST_LOT));
        }
        // Windows that the configuration has no more.
        mine.windows.retain(|seconds, _| state.rolls.iter().any(|roll| roll.seconds == *seconds));
        mine.left = (why == Why::End).then_some(now);
        if !mine.windows.is_empty() {
            ledger.shares.insert(name, mine);
        }
        Got { parts, lot }
    }

    /// Whether the ledger has something of this replica's.
    fn is_held(&self, name: u64) -> bool {
        let state = self.lock();
        state.lot.1 > 0 || state.under == Some(name) && state.ledger.shares.contains_key(&name)
    }
}

/// Looks after the places that are held, until told to stop.
pub async fn keep(replica: Replica, accounts: Accounts, stop: CancellationToken) {
    while stop.run_until_cancelled(tokio::time::sleep(GLANCE)).await.is_some() {
        let name = replica.name();
        for account in accounts.iter().filter(|account| account.gate.is_held(name)) {
            if let Err(error) = account.gate.share(&replica, Why::Glance).await {
                tracing::warn!(account = account.name(), %error, "the account's budget is not shared; it waits");
            }
        }
    }
}

/// Gives back what is held, once no call is made any more.
pub async fn hand_back(replica: &Replica, accounts: &Accounts) -> Result<(), StoreError> {
    let name = replica.name();
    for account in accounts.iter().filter(|account| account.gate.is_held(name)) {
        account.gate.share(replica, Why::End).await?;
    }
    Ok(())
}
