//! What one replica knows of its gate: the calls that count, the places it holds, and its last sight of the ledger. Pure
//! but for running time.

use std::collections::VecDeque;
use std::time::Duration;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use tokio::time::Instant;

use super::ledger::{Held, Ledger, Needs};
use super::{Caller, Closed};

/// Where nobody has wanted to call for so long, places are given back.
const IDLE: Duration = Duration::from_secs(5);

/// A caller who found no place wants one for so long.
const WANTED: Duration = Duration::from_secs(3);

#[derive(Debug)]
pub(super) struct State {
    /// The name under which places are held.
    pub(super) under: Option<u64>,
    /// The `Seconds` windows.
    pub(super) rolls: Vec<Roll>,
    /// Calls of a day that are taken and not made yet.
    pub(super) lot: (Option<Date>, u32),
    /// The ledger as it was last seen, and when that was.
    pub(super) ledger: Ledger,
    pub(super) looked: Option<Instant>,
    /// When somebody last wanted to call, and when each kind of caller found no place.
    pub(super) tried: Option<Instant>,
    pub(super) lacked: [Option<Instant>; 2],
    /// When the ledger was looked at for the schedule and had nothing.
    pub(super) in_vain: Option<Instant>,
    pub(super) next: u64,
}

/// A window of so many seconds.
#[derive(Debug)]
pub(super) struct Roll {
    pub(super) seconds: u32,
    pub(super) calls: u32,
    /// The calls that count, in the order of admission.
    pub(super) made: VecDeque<Made>,
    pub(super) held: Held,
    /// Of the places for anybody, those that may be used again.
    pub(super) keep: u32,
    /// The most places that were used between the last looks.
    pub(super) peak: (u32, u32),
}

/// A call of a window.
#[derive(Clone, Copy, Debug)]
pub(super) struct Made {
    pub(super) id: u64,
    /// `None` while it is under way.
    pub(super) ended: Option<Timestamp>,
}

/// Why this replica has no room.
pub(super) enum Short {
    /// The budget is used up, or the carrier said to wait.
    Closed(Closed),
    /// There may be room, if the ledger gives it.
    Lacking,
}

/// Why the ledger is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    Call(Caller),
    Glance,
    /// No more calls are made.
    End,
}

/// Calls of a day.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Lot {
    pub(super) day: Option<Date>,
    pub(super) calls: u32,
}

/// What the ledger gives a replica.
pub(super) struct Got {
    /// For each window its places, and how many of them it may go on using.
    pub(super) parts: Vec<(Held, u32)>,
    pub(super) lot: Lot,
}

impl State {
    /// Nothing is held yet.
    pub(super) fn new(rolls: Vec<Roll>) -> Self {
        Self {
            under: None,
            rolls,
            lot: (None, 0),
            ledger: Ledger::default(),
            looked: None,
            tried: None,
            lacked: [None; 2],
            in_vain: None,
            next: 0,
        }
    }

    /// Acts under this name from now on; what is held under another is lost.
    pub(super) fn stand(&mut self, name: u64) {
        if self.under != Some(name) {
            self.under = Some(name);
            self.rolls.iter_mut().for_each(|roll| (roll.held, roll.keep) = (Held::default(), 0));
        }
    }

    /// Takes what the ledger gave.
    pub(super) fn take(&mut self, name: u64, ledger: Ledger, got: Got) {
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
    pub(super) fn trim(&mut self, now: Timestamp) {
        for roll in &mut self.rolls {
            let length = roll.length();
            roll.made.iter_mut().for_each(|made| made.ended = made.ended.map(|ended| ended.min(now)));
            roll.made.retain(|made| made.ended.is_none_or(|ended| now.duration_since(ended) < length));
        }
    }

    pub(super) fn needs(&self, why: Why) -> Needs {
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

    /// What is taken of the day and given back, since nobody wants to call, or there is no place for a call.
    pub(super) fn unused_lot(&mut self, why: Why) -> Lot {
        if self.needs(why).active && self.rolls.iter().all(|roll| roll.held.places() > 0) {
            return Lot::default();
        }
        let (day, calls) = std::mem::take(&mut self.lot);
        Lot { day, calls }
    }

    pub(super) fn used_today(&self, now: Timestamp) -> u32 {
        let of = |day: Option<Date>| day >= Some(gmt_day(now));
        let unused = if self.lot.0 == self.ledger.day { self.lot.1 } else { 0 };
        if of(self.ledger.day) { self.ledger.today.saturating_sub(unused) } else { 0 }
    }

    pub(super) fn used_of(&self, roll: &Roll, now: Timestamp) -> (u32, Option<Timestamp>) {
        let others = self.ledger.shares.iter().filter(|(name, _)| Some(**name) != self.under);
        let theirs: u32 = others.filter_map(|(_, share)| share.windows.get(&roll.seconds)).map(Held::places).sum();
        let last = roll.made.iter().filter_map(|made| made.ended).max().or((theirs > 0).then_some(now));
        (roll.busy() + theirs, last.map(|last| later(last, roll.length())))
    }
}

impl Roll {
    pub(super) fn new(seconds: u32, calls: u32) -> Self {
        Self { seconds, calls, made: VecDeque::new(), held: Held::default(), keep: 0, peak: (0, 0) }
    }

    pub(super) fn length(&self) -> SignedDuration {
        SignedDuration::from_secs(self.seconds.into())
    }

    /// Places that have not cooled.
    pub(super) fn busy(&self) -> u32 {
        u32::try_from(self.made.len()).unwrap_or(u32::MAX)
    }

    pub(super) fn room(&self, caller: Caller, now: Timestamp) -> Result<(), Short> {
        if self.busy() < self.held.for_caller(caller, self.keep) {
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

pub(super) fn allowance(calls: u32, caller: Caller) -> u32 {
    match caller {
        Caller::Person => calls,
        Caller::Schedule => calls - calls / 10,
    }
}

pub(super) fn later(from: Timestamp, by: SignedDuration) -> Timestamp {
    from.checked_add(by).unwrap_or(Timestamp::MAX)
}

pub(super) fn gmt_day(now: Timestamp) -> Date {
    TimeZone::UTC.to_datetime(now).date()
}

pub(super) fn next_gmt_day(now: Timestamp) -> Timestamp {
    let tomorrow = gmt_day(now).tomorrow().unwrap_or(Date::MAX);
    TimeZone::UTC.to_timestamp(tomorrow.to_datetime(jiff::civil::Time::midnight())).unwrap_or(Timestamp::MAX)
}
