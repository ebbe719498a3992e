//! The gate of an account: every window of the carrier's budget at once, in domain time. Counts survive restarts.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard};

use bytes::Bytes;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use waybill_contract::{Budget, Window};

use crate::clock::Clock;

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

/// How far a window is used up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usage {
    /// The window and what it allows.
    pub budget: Budget,
    /// Calls that count in it now.
    pub used: u32,
    /// Calls left to the schedule; a tenth more is left to people.
    pub for_schedule: u32,
    /// When all that counts now counts no more; `None` if nothing does, or the last call is under way.
    pub resets: Option<Timestamp>,
}

/// What a restart must know, kept in a named record of the store.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// The GMT day that `today` counts.
    day: Option<Date>,
    /// Calls made on that day.
    today: u32,
    /// Calls may have been made up to then: after a restart the short windows count as used up until then.
    short_until: Option<Timestamp>,
    /// The carrier said not to ask before.
    blocked_until: Option<Timestamp>,
}

impl Counts {
    /// As stored; an unreadable record counts as none.
    pub fn decode(bytes: &[u8]) -> Self {
        serde_json::from_slice(bytes).unwrap_or_default()
    }

    /// For the store.
    pub fn encode(&self) -> Bytes {
        serde_json::to_vec(self).map(Bytes::from).unwrap_or_default()
    }
}

/// The windows of one account.
///
/// A call counts in its windows from its admission until a window's length after its *end*: it may reach the carrier at
/// any time before that, so only this keeps every stretch of the carrier's own clock within the budget.
#[derive(Debug)]
pub struct Gate {
    budgets: Vec<Budget>,
    clock: Clock,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    counts: Counts,
    /// The calls that count in each `Seconds` window, in the order of admission.
    calls: Vec<VecDeque<Made>>,
    /// How late the last call before a restart can have been.
    before_restart: Option<Timestamp>,
    next: u64,
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
        for made in state.calls.iter_mut().flatten().filter(|made| made.id == self.id) {
            made.ended = Some(now);
        }
    }
}

impl Gate {
    /// A gate with these budgets, going on from stored counts.
    pub fn new(budgets: &[Budget], counts: Counts, clock: Clock) -> Arc<Self> {
        let calls = vec![VecDeque::new(); budgets.len()];
        let state = State { counts, calls, before_restart: counts.short_until, next: 0 };
        Arc::new(Self { budgets: budgets.to_vec(), clock, state: Mutex::new(state) })
    }

    /// Lets one call pass and counts it, or says when to look again. `true`: the counts must be stored before the call.
    pub fn admit(self: &Arc<Self>, caller: Caller) -> Result<(Call, bool), Closed> {
        let now = self.clock.now();
        let mut state = self.lock();
        self.look(&mut state, caller, now)?;
        let State { counts, calls, next, .. } = &mut *state;
        *next += 1;
        let id = *next;
        for (budget, calls) in self.budgets.iter().zip(calls.iter_mut()) {
            if matches!(budget.per, Window::Seconds(_)) {
                calls.push_back(Made { id, ended: None });
            }
        }
        counts.today = counts.today.saturating_add(1);
        let stored = self.to_store(counts, now);
        drop(state);
        Ok((Call { gate: Arc::clone(self), id }, stored))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no code panics while it holds this lock")
    }

    fn look(&self, state: &mut State, caller: Caller, now: Timestamp) -> Result<(), Closed> {
        let State { counts, calls, before_restart, .. } = state;
        // Nothing is remembered of the calls before a restart but how late the last one can have been.
        *before_restart = before_restart.map(|last| last.min(now));
        let today = gmt_day(now);
        if counts.day != Some(today) {
            counts.day = Some(today);
            counts.today = 0;
        }
        if let Some(until) = counts.blocked_until.filter(|until| *until > now) {
            return Err(Closed { until });
        }
        for (budget, calls) in self.budgets.iter().zip(calls.iter_mut()) {
            let allowed = allowance(budget.calls, caller);
            match budget.per {
                Window::DayGmt if counts.today >= allowed => return Err(Closed { until: next_gmt_day(now) }),
                Window::DayGmt => {}
                Window::Seconds(seconds) => {
                    let length = SignedDuration::from_secs(seconds.into());
                    // Where the clock has stepped back, calls made before count from now, not from a time to come.
                    for made in calls.iter_mut() {
                        made.ended = made.ended.map(|ended| ended.min(now));
                    }
                    calls.retain(|made| made.ended.is_none_or(|ended| now.duration_since(ended) < length));
                    let until = before_restart.map(|last| later(last, length));
                    if let Some(until) = until.filter(|until| *until > now) {
                        return Err(Closed { until });
                    }
                    if calls.len() >= usize::try_from(allowed).unwrap_or(usize::MAX) {
                        // The first that ended frees a place; if all are under way, no earlier than a window from now.
                        let ended = calls.iter().filter_map(|made| made.ended).min();
                        return Err(Closed { until: later(ended.unwrap_or(now), length) });
                    }
                }
            }
        }
        Ok(())
    }

    /// The carrier said to ask less.
    pub fn block(&self, until: Timestamp) {
        let mut state = self.lock();
        state.counts.blocked_until = state.counts.blocked_until.max(Some(until));
    }

    /// How far each window is used up, in the order of the budgets.
    pub fn usage(&self) -> Vec<Usage> {
        let now = self.clock.now();
        let mut state = self.lock();
        let State { counts, calls, before_restart, .. } = &mut *state;
        let used = |budget: &Budget, calls: &VecDeque<Made>| match budget.per {
            Window::DayGmt => {
                let today = if counts.day == Some(gmt_day(now)) { counts.today } else { 0 };
                (today.min(budget.calls), Some(next_gmt_day(now)))
            }
            Window::Seconds(seconds) => {
                let length = SignedDuration::from_secs(seconds.into());
                let ends = |made: &Made| made.ended.map(|ended| later(ended.min(now), length));
                let still = calls.iter().filter(|made| ends(made).is_none_or(|end| end > now));
                let used = u32::try_from(still.clone().count()).unwrap_or(u32::MAX);
                match before_restart.map(|last| later(last.min(now), length)).filter(|until| *until > now) {
                    Some(until) => (budget.calls, Some(until)),
                    None => (used.min(budget.calls), still.filter_map(ends).max()),
                }
            }
        };
        let windows = self.budgets.iter().zip(calls.iter());
        windows
            .map(|(budget, calls)| {
                let (used, resets) = used(budget, calls);
                let for_schedule = allowance(budget.calls, Caller::Schedule).saturating_sub(used);
                Usage { budget: *budget, used, for_schedule, resets }
            })
            .collect()
    }

    /// Until when the carrier said not to ask.
    pub fn blocked_until(&self) -> Option<Timestamp> {
        self.lock().counts.blocked_until.filter(|until| *until > self.clock.now())
    }

    /// What a restart must know, as it is now.
    pub fn counts(&self) -> Counts {
        self.lock().counts
    }

    /// Day counts are stored call by call. Short windows are stored once in their length, that much ahead.
    fn to_store(&self, counts: &mut Counts, now: Timestamp) -> bool {
        let longest = self.budgets.iter().filter_map(|budget| match budget.per {
            Window::Seconds(seconds) => Some(SignedDuration::from_secs(seconds.into())),
            Window::DayGmt => None,
        });
        let mut changed = self.budgets.iter().any(|budget| budget.per == Window::DayGmt);
        if let Some(longest) = longest.max()
            && counts.short_until.is_none_or(|until| until <= now)
        {
            counts.short_until = Some(later(now, longest));
            changed = true;
        }
        changed
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    const DHL: &[Budget] = &[Budget { calls: 1, per: Window::Seconds(5) }, Budget { calls: 20, per: Window::DayGmt }];

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn gate(budgets: &[Budget], counts: Counts, now: &str) -> (Arc<Gate>, Clock) {
        let clock = Clock::manual(at(now));
        (Gate::new(budgets, counts, clock.clone()), clock)
    }

    /// Admits a call that ends at once; says until when the gate is closed.
    fn call(gate: &Arc<Gate>, caller: Caller) -> Result<(), Timestamp> {
        gate.admit(caller).map(drop).map_err(|closed| closed.until)
    }

    fn pass(clock: &Clock, by: SignedDuration) {
        clock.set(later(clock.now(), by));
    }

    #[test]
    fn every_window_holds_at_once() {
        let (gate, clock) = gate(DHL, Counts::default(), "2026-03-01T10:00:00Z");
        assert_eq!(call(&gate, Caller::Schedule), Ok(()));
        assert_eq!(call(&gate, Caller::Schedule), Err(at("2026-03-01T10:00:05Z")));
        for _ in 1..18 {
            pass(&clock, SignedDuration::from_secs(5));
            assert_eq!(call(&gate, Caller::Schedule), Ok(()));
        }
        pass(&clock, SignedDuration::from_secs(5));
        assert_eq!(call(&gate, Caller::Schedule), Err(at("2026-03-02T00:00:00Z")));
        assert_eq!(call(&gate, Caller::Person), Ok(()), "a tenth is kept for people");
        clock.set(at("2026-03-02T00:00:00Z"));
        assert_eq!(call(&gate, Caller::Schedule), Ok(()), "the day begins at 00:00 GMT");
    }

    #[test]
    fn a_slow_call_counts_until_a_window_after_its_end() {
        let (gate, clock) = gate(DHL, Counts::default(), "2026-03-01T10:00:00Z");
        let (slow, _) = gate.admit(Caller::Schedule).unwrap();
        pass(&clock, SignedDuration::from_secs(7));
        assert_eq!(call(&gate, Caller::Schedule), Err(at("2026-03-01T10:00:12Z")), "it may arrive only now");
        drop(slow);
        pass(&clock, SignedDuration::from_secs(4));
        assert_eq!(call(&gate, Caller::Schedule), Err(at("2026-03-01T10:00:12Z")));
        pass(&clock, SignedDuration::from_secs(1));
        assert_eq!(call(&gate, Caller::Schedule), Ok(()));
    }

    #[test]
    fn no_stretch_of_the_window_holds_more_calls_than_allowed() {
        let budget = [Budget { calls: 20, per: Window::Seconds(60) }];
        let (gate, clock) = gate(&budget, Counts::default(), "2026-03-01T10:00:00Z");
        let mut arrived: Vec<Timestamp> = Vec::new();
        let mut flying: VecDeque<Call> = VecDeque::new();
        for step in 0..1000_i64 {
            pass(&clock, SignedDuration::from_millis(step % 7 * 300));
            if let Ok((call, _)) = gate.admit(Caller::Person) {
                flying.push_back(call);
            }
            if step % 3 == 0 && flying.pop_front().is_some() {
                // The latest moment at which it can have reached the carrier.
                arrived.push(clock.now());
            }
        }
        assert!(arrived.len() > 100);
        for stretch in arrived.windows(21) {
            assert!(stretch[20].duration_since(stretch[0]) >= SignedDuration::from_secs(60));
        }
    }

    #[test]
    fn counts_survive_a_restart() {
        let now = "2026-03-01T10:00:00Z";
        let (before, _) = gate(DHL, Counts::default(), now);
        let (_, to_store) = before.admit(Caller::Person).unwrap();
        assert!(to_store, "a day window is stored call by call");
        let (after, clock) = gate(DHL, Counts::decode(&before.counts().encode()), now);
        assert_eq!(call(&after, Caller::Person), Err(at("2026-03-01T10:00:05Z")));
        clock.set(at("2026-03-01T10:00:05Z"));
        for _ in 0..19 {
            assert_eq!(call(&after, Caller::Person), Ok(()));
            pass(&clock, SignedDuration::from_secs(5));
        }
        assert!(call(&after, Caller::Person).is_err(), "20 a day, the one before the restart among them");
    }

    #[test]
    fn a_clock_that_steps_back_closes_no_gate_for_longer_than_its_window() {
        let (gate, clock) = gate(DHL, Counts::default(), "2026-03-01T12:00:00Z");
        assert_eq!(call(&gate, Caller::Person), Ok(()));
        clock.set(at("2026-03-01T10:00:00Z"));
        assert_eq!(call(&gate, Caller::Person), Err(at("2026-03-01T10:00:05Z")));
        clock.set(at("2026-03-01T10:00:05Z"));
        assert_eq!(call(&gate, Caller::Person), Ok(()));
    }

    #[test]
    fn usage_says_what_counts_and_until_when() {
        let (gate, clock) = gate(DHL, Counts::default(), "2026-03-01T10:00:00Z");
        let shown = |gate: &Gate| -> Vec<(u32, u32, Option<Timestamp>)> {
            gate.usage().iter().map(|usage| (usage.used, usage.for_schedule, usage.resets)).collect()
        };
        let midnight = Some(at("2026-03-02T00:00:00Z"));
        assert_eq!(shown(&gate), [(0, 1, None), (0, 18, midnight)]);
        let (under_way, _) = gate.admit(Caller::Schedule).unwrap();
        assert_eq!(shown(&gate), [(1, 0, None), (1, 17, midnight)]);
        drop(under_way);
        assert_eq!(shown(&gate), [(1, 0, Some(at("2026-03-01T10:00:05Z"))), (1, 17, midnight)]);
        clock.set(at("2026-03-01T10:00:05Z"));
        assert_eq!(shown(&gate), [(0, 1, None), (1, 17, midnight)]);
        clock.set(at("2026-03-02T10:00:00Z"));
        assert_eq!(shown(&gate)[1], (0, 18, Some(at("2026-03-03T00:00:00Z"))));
        assert_eq!(call(&gate, Caller::Schedule), Ok(()));
        let after = Gate::new(DHL, gate.counts(), clock);
        let until = Some(at("2026-03-02T10:00:05Z"));
        assert_eq!(shown(&after)[0], (1, 0, until), "after a restart it counts as used up for its length");
    }

    #[test]
    fn a_blocked_gate_opens_when_the_carrier_said() {
        let now = "2026-03-01T10:59:59Z";
        let (before, _) = gate(DHL, Counts::default(), now);
        before.block(at("2026-03-01T11:00:00Z"));
        let (after, clock) = gate(DHL, before.counts(), now);
        assert_eq!(call(&before, Caller::Person), Err(at("2026-03-01T11:00:00Z")));
        assert_eq!(call(&after, Caller::Person), Err(at("2026-03-01T11:00:00Z")));
        clock.set(at("2026-03-01T11:00:00Z"));
        assert_eq!(call(&after, Caller::Person), Ok(()));
    }
}
