//! The circuit of one endpoint of an account: a carrier that fails is left alone for a while, then tried with one call.
//!
//! Closed, it counts how calls end. Where at least half of the last [`MOST`] calls failed, and there were [`LEAST`], it
//! opens: no call is made until a wait is over, then one, the probe. If that is answered the circuit closes, else the next
//! wait is twice as long, up to [`LONGEST`]. [`Circuit`] is pure, the time is given in; [`Breaker`] shares one. After a
//! restart every circuit is closed.

#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::clock::Clock;

/// Fewer calls say nothing.
pub const LEAST: usize = 20;

/// So many calls are looked at.
pub const MOST: usize = 50;

/// Older calls are not, unless all that are known have failed: an account that calls a few times an hour, or a day, shall
/// have a circuit, too.
pub const REMEMBERED: SignedDuration = SignedDuration::from_hours(6);

/// The first wait.
pub const FIRST: SignedDuration = SignedDuration::from_secs(30);

/// The longest wait: so much later than the carrier is back we notice at the latest.
pub const LONGEST: SignedDuration = SignedDuration::from_mins(15);

/// What an account calls. Each has a circuit of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Endpoint {
    /// Asking for numbers.
    Poll,
    /// Getting a token.
    Login,
    /// Asking the carrier to push.
    Subscribe,
}

impl Endpoint {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Poll, Self::Login, Self::Subscribe];

    /// For metrics and people.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Poll => "poll",
            Self::Login => "login",
            Self::Subscribe => "subscribe",
        }
    }
}

/// How a call ended, as far as the circuit cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// The carrier works: it answered, be it that there is no such number.
    Answered,
    /// No answer, an error of the server, or one that cannot be read.
    Failed,
    /// It says nothing of whether the carrier works for others: a throttle, refused credentials, an answer to several
    /// numbers that one of them spoiled. Others see to those.
    Refused,
}

/// No call now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// Tried again then.
    Open {
        /// When.
        until: Timestamp,
    },
    /// The one call that tries is under way.
    Probing,
}

/// What a circuit is at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Calls are made.
    Closed,
    /// None until then; the next one after is the probe.
    Open {
        /// Since when.
        since: Timestamp,
        /// Until when.
        until: Timestamp,
    },
    /// The probe is under way.
    Probing {
        /// Since when the circuit is not closed.
        since: Timestamp,
    },
}

/// A call that was let pass; its end is to be told.
#[derive(Clone, Copy, Debug)]
pub struct Ticket {
    /// The state of the circuit that let it pass: a late end tells a newer state nothing.
    epoch: u64,
}

/// The state machine.
#[derive(Debug, Default)]
pub struct Circuit {
    state: State,
    epoch: u64,
}

#[derive(Debug)]
enum State {
    /// How the last calls ended, oldest first, `true` for failed.
    Closed(VecDeque<(Timestamp, bool)>),
    Open {
        since: Timestamp,
        until: Timestamp,
        wait: SignedDuration,
    },
    Probing {
        since: Timestamp,
        wait: SignedDuration,
    },
}

impl Default for State {
    fn default() -> Self {
        Self::Closed(VecDeque::new())
    }
}

impl Circuit {
    /// Lets a call pass, or says why not.
    pub fn admit(&mut self, now: Timestamp) -> Result<Ticket, Broken> {
        if let Some(until) = self.open_until(now) {
            return Err(Broken::Open { until });
        }
        match self.state {
            State::Closed(_) => {}
            State::Probing { .. } => return Err(Broken::Probing),
            State::Open { since, wait, .. } => self.turn(State::Probing { since, wait }),
        }
        Ok(Ticket { epoch: self.epoch })
    }

    /// Until when no call is made; `None` where one may be, or is under way to try.
    pub fn open_until(&mut self, now: Timestamp) -> Option<Timestamp> {
        let State::Open { until, wait, .. } = &mut self.state else { return None };
        // Where the clock has stepped back, the wait begins anew: once, or it would never be over before the clock is
        // where it was.
        *until = (*until).min(later(now, *wait));
        Some(*until).filter(|until| *until > now)
    }

    /// A call that was let pass has ended.
    pub fn end(&mut self, ticket: Ticket, ended: Ended, now: Timestamp) {
        if ticket.epoch != self.epoch {
            return;
        }
        match &mut self.state {
            State::Closed(calls) => {
                if ended != Ended::Refused && failing(calls, ended == Ended::Failed, now) {
                    self.turn(State::Open { since: now, until: later(now, FIRST), wait: FIRST });
                }
            }
            State::Probing { since, wait } => {
                let (since, wait) = (*since, (*wait * 2).min(LONGEST));
                match ended {
                    Ended::Answered | Ended::Refused => self.turn(State::default()),
                    Ended::Failed => self.turn(State::Open { since, until: later(now, wait), wait }),
                }
            }
            // A ticket is of the state that gave it, and an open circuit gives none.
            State::Open { .. } => {}
        }
    }

    /// A call that was let pass was never made: if it was the probe, the next call is.
    pub fn give_back(&mut self, ticket: Ticket, now: Timestamp) {
        if let State::Probing { since, wait } = self.state
            && ticket.epoch == self.epoch
        {
            self.turn(State::Open { since, until: now, wait });
        }
    }

    /// What it is.
    pub fn standing(&self) -> Standing {
        match self.state {
            State::Closed(_) => Standing::Closed,
            State::Open { since, until, .. } => Standing::Open { since, until },
            State::Probing { since, .. } => Standing::Probing { since },
        }
    }

    fn turn(&mut self, state: State) {
        self.state = state;
        self.epoch += 1;
    }
}

/// Remembers how a call ended; whether at least half have failed, of enough.
fn failing(calls: &mut VecDeque<(Timestamp, bool)>, failed: bool, now: Timestamp) -> bool {
    calls.push_back((now, failed));
    if calls.len() > MOST {
        calls.pop_front();
    }
    let old = |(at, _): &(Timestamp, bool)| now.duration_since(*at) >= REMEMBERED;
    while calls.front().is_some_and(old) && calls.iter().any(|(_, failed)| !failed) {
        calls.pop_front();
    }
    // Only a failure opens it, whatever was before.
    failed && calls.len() >= LEAST && calls.iter().filter(|(_, failed)| *failed).count() * 2 >= calls.len()
}

fn later(from: Timestamp, by: SignedDuration) -> Timestamp {
    from.checked_add(by).unwrap_or(Timestamp::MAX)
}

/// A circuit that many calls share.
#[derive(Debug)]
pub struct Breaker {
    circuit: Mutex<Circuit>,
    clock: Clock,
}

/// A call that was let pass. Dropped without its end being told, it counts as never made.
#[derive(Debug)]
pub struct Pass {
    breaker: Arc<Breaker>,
    ticket: Option<Ticket>,
}

impl Breaker {
    /// A closed one.
    pub fn new(clock: Clock) -> Arc<Self> {
        Arc::new(Self { circuit: Mutex::default(), clock })
    }

    /// Lets a call pass, or says why not.
    pub fn admit(self: &Arc<Self>) -> Result<Pass, Broken> {
        let ticket = self.lock().admit(self.clock.now())?;
        Ok(Pass { breaker: Arc::clone(self), ticket: Some(ticket) })
    }

    /// What it is.
    pub fn standing(&self) -> Standing {
        self.lock().standing()
    }

    /// Until when no call is made; `None` where one may be.
    pub fn open_until(&self) -> Option<Timestamp> {
        self.lock().open_until(self.clock.now())
    }

    fn lock(&self) -> MutexGuard<'_, Circuit> {
        self.circuit.lock().expect("no code panics while it holds this lock")
    }
}

impl Pass {
    /// The call has ended; what the circuit has turned to by that, if it has.
    pub fn end(mut self, ended: Ended) -> Option<Standing> {
        let ticket = self.ticket.take()?;
        let now = self.breaker.clock.now();
        let mut circuit = self.breaker.lock();
        let before = circuit.epoch;
        circuit.end(ticket, ended, now);
        (circuit.epoch != before).then(|| circuit.standing())
    }
}

impl Drop for Pass {
    fn drop(&mut self) {
        if let Some(ticket) = self.ticket.take() {
            let now = self.breaker.clock.now();
            self.breaker.lock().give_back(ticket, now);
        }
    }
}

/// The circuits of an account.
#[derive(Debug)]
pub struct Circuits([Arc<Breaker>; 3]);

impl Circuits {
    /// Closed ones.
    pub fn new(clock: &Clock) -> Self {
        Self(Endpoint::ALL.map(|_| Breaker::new(clock.clone())))
    }

    /// The circuit of an endpoint.
    pub fn of(&self, endpoint: Endpoint) -> &Arc<Breaker> {
        let [poll, login, subscribe] = &self.0;
        match endpoint {
            Endpoint::Poll => poll,
            Endpoint::Login => login,
            Endpoint::Subscribe => subscribe,
        }
    }
}
