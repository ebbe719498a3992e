//! The gate of an account: every window of the carrier's budget at once, in domain time, over all replicas. Counts survive
//! restarts.
//!
//! Of short windows a replica holds places (see [`ledger`]), so that a call costs no round trip; they lapse when it has not
//! looked at the ledger for a moment. Of days it takes calls one by one, or in lots where there are very many.

mod ledger;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use jiff::civil::Date;
use jiff::tz::TimeZone;
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

/// Who holds places looks at the ledger this often: others may want some, or the carrier has told them to wait.
const GLANCE: Duration = Duration::from_secs(1);

/// Places that were not looked after for so long are not used.
const FRESH: Duration = Duration::from_secs(3);

/// Where nobody has wanted to call for so long, places are given back.
const IDLE: Duration = Duration::from_secs(5);

/// A caller who found no place wants one for so long.
const WANTED: Duration = Duration::from_secs(3);

/// A person waits so long for a place that another replica holds, and looks this often.
const PATIENCE: Duration = Duration::from_millis(2500);
const LOOK: Duration = Duration::from_millis(150);

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

#[derive(Debug)]
struct State {
    /// The name under which places are held.
    under: Option<u64>,
    /// The `Seconds` windows.
    rolls: Vec<Roll>,
    /// Calls of a day that are taken and not made yet.
    lot: (Option<Date>, u32),
    /// The ledger as it was last seen, and when that was.
    ledger: Ledger,
    looked: Option<Instant>,
    /// When somebody last wanted to call, and when each kind of caller found no place.
    tried: Option<Instant>,
    lacked: [Option<Instant>; 2],
    /// When the ledger was looked at for the schedule and had nothing.
    in_vain: Option<Instant>,
    next: u64,
}

/// A window of so many seconds.
#[derive(Debug)]
struct Roll {
    seconds: u32,
    calls: u32,
    /// The calls that count, in the order of admission.
    made: VecDeque<Made>,
    held: Held,
    /// Of the places for anybody, those that may be used again.
    keep: u32,
    /// The most places that were used between the last looks.
    peak: (u32, u32),
}

/// A call of a window.
#[derive(Clone, Copy, Debug)]
struct Made {
    id: u64,
    /// `None` while it is under way.
    ended: Option<Timestamp>,
}

/// A call that the gate has let pass; it ends when this is dropped.
#[derive(Debug)]
pub struct Call {
    gate: Arc<Gate>,
    id: u64,
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

/// Why this replica has no room.
enum Short {
    /// The budget is used up, or the carrier said to wait.
    Closed(Closed),
    /// There may be room, if the ledger gives it.
    Lacking,
}

/// Why the ledger is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Why {
    Call(Caller),
    Glance,
    /// No more calls are made.
    End,
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
        let state = State {
            under: None,
            rolls: windows.into_iter().map(|(seconds, calls)| Roll::new(seconds, calls)).collect(),
            lot: (None, 0),
            ledger: Ledger::default(),
            looked: None,
            tried: None,
            lacked: [None; 2],
            in_vain: None,
            next: 0,
        };
        let (record, state) = (format!("gate/{account}"), Mutex::new(state));
        Arc::new(Self { record, budgets: budgets.to_vec(), clock, state, sharing: AsyncMutex::default() })
    }

    /// Lets one call pass and counts it, durably where its window is long; or says when to look again. A person waits a
    /// moment for a place that another replica holds.
    pub async fn admit(self: &Arc<Self>, replica: &Replica, caller: Caller) -> Result<Call, Refused> {
        let end = Instant::now() + if caller == Caller::Person { PATIENCE } else { Duration::ZERO };
        let mut shared = false;
        loop {
            match self.pass(replica.standing(), caller) {
                Ok(call) => return Ok(call),
                Err(Short::Closed(closed)) => return Err(Refused::Closed(closed)),
                Err(Short::Lacking) => {}
            }
            if shared && Instant::now() >= end {
                self.lock().in_vain = Some(Instant::now());
                return Err(Refused::Closed(self.soon()));
            }
            let in_vain = self.lock().in_vain.is_some_and(|at| at.elapsed() < GLANCE);
            if caller == Caller::Schedule && in_vain {
                return Err(Refused::Closed(self.soon()));
            }
            if shared {
                tokio::time::sleep(LOOK).await;
            }
            self.share(replica, Why::Call(caller)).await.map_err(Refused::Store)?;
            shared = true;
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
        state.tried = Some(Instant::now());
        // Without a standing it waits for one: it may be taken for gone.
        let Some(name) = standing else { return Err(Short::Closed(self.soon())) };
        if state.under != Some(name) || state.looked.is_none_or(|looked| looked.elapsed() >= FRESH) {
            return Err(Short::Lacking);
        }
        if let Some(until) = state.ledger.blocked_until.filter(|until| *until > now) {
            return Err(Short::Closed(Closed { until }));
        }
        state.trim(now);
        let mut lacking = false;
        for roll in &state.rolls {
            match roll.room(caller, now) {
                Ok(()) => {}
                Err(Short::Lacking) => lacking = true,
                Err(closed) => return Err(closed),
            }
        }
        if let Some(calls) = self.a_day() {
            let today = gmt_day(now);
            let day = state.ledger.day.max(Some(today));
            if state.lot.0 != day || state.lot.1 == 0 {
                if state.ledger.day == day && state.ledger.today >= allowance(calls, caller) {
                    return Err(Short::Closed(Closed { until: next_gmt_day(now) }));
                }
                return Err(Short::Lacking);
            }
        }
        if lacking {
            let [schedule, person] = &mut state.lacked;
            let lacked = if caller == Caller::Schedule { schedule } else { person };
            *lacked = Some(Instant::now());
            return Err(Short::Lacking);
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
        Ok(Call { gate: Arc::clone(self), id })
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
        let unused = self.lock().unused_lot(why);
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
        let mut lot = Lot { day: ledger.day, calls: 0 };
        ledger.hand_back(unused.day, unused.calls);
        // While nobody may call, nobody needs a place.
        let shut = ledger.blocked_until.max(ledger.parked_until).is_some_and(|until| until > now);
        if let (Why::Call(caller), Some(calls), false) = (why, self.a_day(), shut)
            && (state.lot.0 != ledger.day || state.lot.1 == 0)
        {
            lot.calls = ledger.cut(allowance(calls, caller), slice::size(calls, PART, LARGEST_LOT));
        }
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

/// Calls of a day.
#[derive(Clone, Copy, Debug, Default)]
struct Lot {
    day: Option<Date>,
    calls: u32,
}

/// What the ledger gives a replica.
struct Got {
    /// For each window its places, and how many of them it may go on using.
    parts: Vec<(Held, u32)>,
    lot: Lot,
}

impl State {
    /// Acts under this name from now on; what is held under another is lost.
    fn stand(&mut self, name: u64) {
        if self.under != Some(name) {
            self.under = Some(name);
            self.rolls.iter_mut().for_each(|roll| (roll.held, roll.keep) = (Held::default(), 0));
        }
    }

    /// Takes what the ledger gave.
    fn take(&mut self, name: u64, ledger: Ledger, got: Got) {
        self.stand(name);
        for (roll, (held, keep)) in self.rolls.iter_mut().zip(got.parts) {
            (roll.held, roll.keep) = (held, keep);
            roll.peak = (roll.busy(), roll.peak.0);
        }
        if self.lot.0 != got.lot.day {
            self.lot = (got.lot.day, 0);
        }
        self.lot.1 += got.lot.calls;
        self.ledger = ledger;
        self.looked = Some(Instant::now());
    }

    /// Forgets the calls that count no more. Where the clock has stepped back, calls made before count from now, not from
    /// a time to come.
    fn trim(&mut self, now: Timestamp) {
        for roll in &mut self.rolls {
            let length = roll.length();
            roll.made.iter_mut().for_each(|made| made.ended = made.ended.map(|ended| ended.min(now)));
            roll.made.retain(|made| made.ended.is_none_or(|ended| now.duration_since(ended) < length));
        }
    }

    fn needs(&self, why: Why) -> Needs {
        let lately = |at: Option<Instant>, within: Duration| at.is_some_and(|at| at.elapsed() < within);
        let [schedule, person] = self.lacked.map(|lacked| lately(lacked, WANTED));
        let active = why != Why::End && lately(self.tried, IDLE);
        Needs {
            active,
            schedule: active && (schedule || why == Why::Call(Caller::Schedule)),
            person: active && (person || why == Why::Call(Caller::Person)),
            ..Needs::default()
        }
    }

    /// What is taken of the day and given back, since nobody wants to call.
    fn unused_lot(&mut self, why: Why) -> Lot {
        if self.needs(why).active {
            return Lot::default();
        }
        let (day, calls) = std::mem::take(&mut self.lot);
        Lot { day, calls }
    }

    fn used_today(&self, now: Timestamp) -> u32 {
        let of = |day: Option<Date>| day >= Some(gmt_day(now));
        let unused = if self.lot.0 == self.ledger.day { self.lot.1 } else { 0 };
        if of(self.ledger.day) { self.ledger.today.saturating_sub(unused) } else { 0 }
    }

    fn used_of(&self, roll: &Roll, now: Timestamp) -> (u32, Option<Timestamp>) {
        let others = self.ledger.shares.iter().filter(|(name, _)| Some(**name) != self.under);
        let theirs: u32 = others.filter_map(|(_, share)| share.windows.get(&roll.seconds)).map(Held::places).sum();
        let last = roll.made.iter().filter_map(|made| made.ended).max().or((theirs > 0).then_some(now));
        (roll.busy() + theirs, last.map(|last| later(last, roll.length())))
    }
}

impl Roll {
    fn new(seconds: u32, calls: u32) -> Self {
        Self { seconds, calls, made: VecDeque::new(), held: Held::default(), keep: 0, peak: (0, 0) }
    }

    fn length(&self) -> SignedDuration {
        SignedDuration::from_secs(self.seconds.into())
    }

    /// Places that have not cooled.
    fn busy(&self) -> u32 {
        u32::try_from(self.made.len()).unwrap_or(u32::MAX)
    }

    fn room(&self, caller: Caller, now: Timestamp) -> Result<(), Short> {
        let general = self.held.general.min(self.keep);
        let places = match caller {
            Caller::Schedule => general,
            Caller::Person => general + self.held.people,
        };
        if self.busy() < places {
            return Ok(());
        }
        if self.busy() < allowance(self.calls, caller) {
            return Err(Short::Lacking);
        }
        // The first that ended frees a place; if all are under way, no earlier than a window from now.
        let ended = self.made.iter().filter_map(|made| made.ended).min();
        Err(Short::Closed(Closed { until: later(ended.unwrap_or(now), self.length()) }))
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

fn allowance(calls: u32, caller: Caller) -> u32 {
    match caller {
        Caller::Person => calls,
        Caller::Schedule => calls - calls / 10,
    }
}

fn later(from: Timestamp, by: SignedDuration) -> Timestamp {
    from.checked_add(by).unwrap_or(Timestamp::MAX)
}

fn gmt_day(now: Timestamp) -> Date {
    TimeZone::UTC.to_datetime(now).date()
}

fn next_gmt_day(now: Timestamp) -> Timestamp {
    let tomorrow = gmt_day(now).tomorrow().unwrap_or(Date::MAX);
    TimeZone::UTC.to_timestamp(tomorrow.to_datetime(jiff::civil::Time::midnight())).unwrap_or(Timestamp::MAX)
}
