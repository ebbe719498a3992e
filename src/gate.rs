//! The gate of an account: every window of the carrier's budget at once, in domain time. Counts survive restarts.

use std::collections::VecDeque;
use std::sync::Mutex;

use bytes::Bytes;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use waybill_contract::{Budget, Window};

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
#[derive(Debug)]
pub struct Gate {
    budgets: Vec<Budget>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    counts: Counts,
    /// Instants of the calls within each `Seconds` window, oldest first.
    calls: Vec<VecDeque<Timestamp>>,
    /// How late the last call before a restart can have been.
    before_restart: Option<Timestamp>,
}

impl Gate {
    /// A gate with these budgets, going on from stored counts.
    pub fn new(budgets: &[Budget], counts: Counts) -> Self {
        let calls = vec![VecDeque::new(); budgets.len()];
        Self {
            budgets: budgets.to_vec(),
            state: Mutex::new(State { counts, calls, before_restart: counts.short_until }),
        }
    }

    /// Lets one call pass and counts it, or says when to look again. `true`: the counts must be stored before the call.
    pub fn admit(&self, caller: Caller, now: Timestamp) -> Result<bool, Closed> {
        let mut state = self.state.lock().expect("no code panics while it holds this lock");
        self.look(&mut state, caller, now)?;
        let State { counts, calls, .. } = &mut *state;
        for (budget, calls) in self.budgets.iter().zip(calls.iter_mut()) {
            if matches!(budget.per, Window::Seconds(_)) {
                calls.push_back(now);
            }
        }
        counts.today = counts.today.saturating_add(1);
        Ok(self.to_store(counts, now))
    }

    /// Whether a call would pass now; counts nothing.
    pub fn open(&self, caller: Caller, now: Timestamp) -> Result<(), Closed> {
        let mut state = self.state.lock().expect("no code panics while it holds this lock");
        self.look(&mut state, caller, now)
    }

    fn look(&self, state: &mut State, caller: Caller, now: Timestamp) -> Result<(), Closed> {
        let State { counts, calls, before_restart } = state;
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
                    // The clock has stepped back: calls made before count from now, not from a time to come.
                    if calls.back().is_some_and(|call| *call > now) {
                        calls.iter_mut().for_each(|call| *call = (*call).min(now));
                    }
                    while calls.front().is_some_and(|call| now.duration_since(*call) >= length) {
                        calls.pop_front();
                    }
                    let until = before_restart.map(|last| later(last, length));
                    if let Some(until) = until.filter(|until| *until > now) {
                        return Err(Closed { until });
                    }
                    let allowed = usize::try_from(allowed).unwrap_or(usize::MAX);
                    if let Some(oldest) = calls.len().checked_sub(allowed).and_then(|index| calls.get(index)) {
                        return Err(Closed { until: later(*oldest, length) });
                    }
                }
            }
        }
        Ok(())
    }

    /// The carrier said to ask less.
    pub fn block(&self, until: Timestamp) {
        let mut state = self.state.lock().expect("no code panics while it holds this lock");
        state.counts.blocked_until = state.counts.blocked_until.max(Some(until));
    }

    /// What a restart must know, as it is now.
    pub fn counts(&self) -> Counts {
        self.state.lock().expect("no code panics while it holds this lock").counts
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

    #[test]
    fn every_window_holds_at_once() {
        let gate = Gate::new(DHL, Counts::default());
        let mut now = at("2026-03-01T10:00:00Z");
        assert!(gate.admit(Caller::Schedule, now).is_ok());
        assert_eq!(gate.admit(Caller::Schedule, now), Err(Closed { until: at("2026-03-01T10:00:05Z") }));
        for _ in 1..18 {
            now = later(now, SignedDuration::from_secs(5));
            assert!(gate.admit(Caller::Schedule, now).is_ok());
        }
        now = later(now, SignedDuration::from_secs(5));
        assert_eq!(gate.admit(Caller::Schedule, now), Err(Closed { until: at("2026-03-02T00:00:00Z") }));
        assert!(gate.admit(Caller::Person, now).is_ok(), "a tenth is kept for people");
        assert!(gate.admit(Caller::Schedule, at("2026-03-02T00:00:00Z")).is_ok(), "the day begins at 00:00 GMT");
    }

    #[test]
    fn no_stretch_of_the_window_holds_more_calls_than_allowed() {
        let gate = Gate::new(&[Budget { calls: 20, per: Window::Seconds(60) }], Counts::default());
        let mut made: Vec<Timestamp> = Vec::new();
        let mut now = at("2026-03-01T10:00:00Z");
        for step in 0..1000_i64 {
            now = later(now, SignedDuration::from_millis(step % 7 * 300));
            if gate.admit(Caller::Person, now).is_ok() {
                made.push(now);
            }
        }
        assert!(made.len() > 100);
        for stretch in made.windows(21) {
            assert!(stretch[20].duration_since(stretch[0]) >= SignedDuration::from_secs(60));
        }
    }

    #[test]
    fn counts_survive_a_restart() {
        let before = Gate::new(DHL, Counts::default());
        let now = at("2026-03-01T10:00:00Z");
        assert!(before.admit(Caller::Person, now).unwrap(), "a day window is stored call by call");
        let after = Gate::new(DHL, Counts::decode(&before.counts().encode()));
        assert_eq!(after.admit(Caller::Person, now), Err(Closed { until: at("2026-03-01T10:00:05Z") }));
        let mut now = at("2026-03-01T10:00:05Z");
        for _ in 0..19 {
            assert!(after.admit(Caller::Person, now).is_ok());
            now = later(now, SignedDuration::from_secs(5));
        }
        assert!(after.admit(Caller::Person, now).is_err(), "20 a day, the one before the restart among them");
    }

    #[test]
    fn a_clock_that_steps_back_closes_no_gate_for_longer_than_its_window() {
        let gate = Gate::new(DHL, Counts::default());
        assert!(gate.admit(Caller::Person, at("2026-03-01T12:00:00Z")).is_ok());
        let closed = Err(Closed { until: at("2026-03-01T10:00:05Z") });
        assert_eq!(gate.admit(Caller::Person, at("2026-03-01T10:00:00Z")), closed);
        assert!(gate.admit(Caller::Person, at("2026-03-01T10:00:05Z")).is_ok());
    }

    #[test]
    fn a_blocked_gate_opens_when_the_carrier_said() {
        let gate = Gate::new(DHL, Counts::default());
        gate.block(at("2026-03-01T11:00:00Z"));
        let again = Gate::new(DHL, gate.counts());
        let closed = Err(Closed { until: at("2026-03-01T11:00:00Z") });
        assert_eq!(gate.admit(Caller::Person, at("2026-03-01T10:59:59Z")), closed);
        assert_eq!(again.admit(Caller::Person, at("2026-03-01T10:59:59Z")), closed);
        assert!(again.admit(Caller::Person, at("2026-03-01T11:00:00Z")).is_ok());
    }
}
