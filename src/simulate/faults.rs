//! Trouble on demand: which faults are asked for, and whether the next call or push gets one.

use std::str::FromStr;
use std::sync::Mutex;

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use serde::{Deserialize, Serialize};

use super::courier::Courier;

/// A fault to simulate. As text `carrier:trouble:rule[:retry_after=SECONDS]`, for example `ups:throttled:next=3`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// Whose calls or pushes it strikes.
    pub carrier: Courier,
    /// What goes wrong.
    pub trouble: Trouble,
    /// When.
    pub rule: Rule,
    /// Seconds for the Retry-After header of `throttled` and `unavailable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u32>,
}

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trouble {
    /// HTTP 429 in the carrier's words.
    Throttled,
    /// HTTP 500 in the carrier's words.
    ServerError,
    /// HTTP 503 in the carrier's words.
    Unavailable,
    /// No answer at all: the caller's time-out must end it.
    Hang,
    /// The right body, a byte a second: each byte comes in time, the whole does not.
    Drip,
    /// Half of the right body.
    Truncated,
    /// The right body of another parcel, under its own number.
    WrongParcel,
    /// An error in the carrier's words, with the status 200; where each number has its own (GLS), that of the first one.
    ErrorInside,
    /// HTTP 401 (at DPD a fault), and every token issued so far is forgotten before its time. Logins are not struck.
    TokenExpired,
    /// A push is sent twice.
    PushDuplicated,
    /// A push is held back until a later one was sent.
    PushDisordered,
    /// A push is never sent: only asking can bring its news.
    PushLost,
}

impl Trouble {
    const ALL: [(&'static str, Self); 12] = [
        ("throttled", Self::Throttled),
        ("server_error", Self::ServerError),
        ("unavailable", Self::Unavailable),
        ("hang", Self::Hang),
        ("drip", Self::Drip),
        ("truncated", Self::Truncated),
        ("wrong_parcel", Self::WrongParcel),
        ("error_inside", Self::ErrorInside),
        ("token_expired", Self::TokenExpired),
        ("push_duplicated", Self::PushDuplicated),
        ("push_disordered", Self::PushDisordered),
        ("push_lost", Self::PushLost),
    ];

    /// Whether it strikes pushes; the others strike calls.
    pub const fn is_of_pushes(self) -> bool {
        matches!(self, Self::PushDuplicated | Self::PushDisordered | Self::PushLost)
    }
}

/// Which calls or pushes are struck.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// The next so many, then no more.
    Next(u32),
    /// The second of every two, the third of every three and so on.
    Every(u32),
    /// Each with this probability, 0 to 1, drawn from the simulation's seed.
    Chance(f64),
}

impl FromStr for Fault {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        const FORM: &str = "a fault is carrier:trouble:rule, such as ups:throttled:next=3 or fedex:hang:chance=0.05";
        let mut parts = text.split(':');
        let (Some(carrier), Some(trouble), Some(rule)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(FORM.into());
        };
        let trouble = Trouble::ALL.iter().find(|(name, _)| *name == trouble).map(|(_, trouble)| *trouble);
        let trouble = trouble.ok_or_else(|| {
            let names: Vec<&str> = Trouble::ALL.iter().map(|(name, _)| *name).collect();
            format!("trouble is one of {}", names.join(", "))
        })?;
        let retry_after = match parts.next() {
            None => None,
            Some(part) => Some(
                part.strip_prefix("retry_after=")
                    .and_then(|seconds| seconds.parse().ok())
                    .ok_or("the last part is retry_after= and whole seconds")?,
            ),
        };
        if parts.next().is_some() {
            return Err(FORM.into());
        }
        Ok(Self { carrier: carrier.parse()?, trouble, rule: rule.parse()?, retry_after })
    }
}

impl FromStr for Rule {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let rule = match text.split_once('=') {
            Some(("next", count)) => count.parse().ok().map(Self::Next),
            Some(("every", count)) => count.parse().ok().map(Self::Every),
            Some(("chance", chance)) => chance.parse().ok().map(Self::Chance),
            _ => None,
        };
        rule.filter(Rule::makes_sense).ok_or_else(|| Self::FORM.into())
    }
}

impl Rule {
    const FORM: &str = "a rule is next=N, every=N (N from 1) or chance=P (P from 0 to 1)";

    fn makes_sense(&self) -> bool {
        match self {
            Self::Next(count) | Self::Every(count) => *count > 0,
            Self::Chance(chance) => (0.0..=1.0).contains(chance),
        }
    }
}

/// What happens to a call or a push.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Struck {
    pub(super) trouble: Trouble,
    pub(super) retry_after: Option<u32>,
}

/// The faults in force.
#[derive(Debug)]
pub(super) struct Faults {
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    random: StdRng,
    active: Vec<Active>,
}

#[derive(Debug)]
struct Active {
    fault: Fault,
    /// How often its rule was asked.
    seen: u32,
}

impl Faults {
    pub(super) fn new(seed: u64, faults: Vec<Fault>) -> Self {
        let active = faults.into_iter().map(|fault| Active { fault, seen: 0 }).collect();
        Self { state: Mutex::new(State { random: StdRng::seed_from_u64(seed), active }) }
    }

    /// Adds faults, after those in force; all or none.
    pub(super) fn add(&self, faults: Vec<Fault>) -> Result<(), String> {
        if faults.iter().any(|fault| !fault.rule.makes_sense()) {
            return Err(Rule::FORM.into());
        }
        let mut state = self.state.lock().expect("no code panics while it holds this lock");
        state.active.extend(faults.into_iter().map(|fault| Active { fault, seen: 0 }));
        Ok(())
    }

    pub(super) fn clear(&self) {
        self.state.lock().expect("no code panics while it holds this lock").active.clear();
    }

    /// The faults in force.
    pub(super) fn list(&self) -> Vec<Fault> {
        let state = self.state.lock().expect("no code panics while it holds this lock");
        state.active.iter().map(|active| active.fault.clone()).collect()
    }

    /// Asks every fault that could strike; the first that does, does.
    pub(super) fn draw(&self, carrier: Courier, could: impl Fn(Trouble) -> bool) -> Option<Struck> {
        let mut state = self.state.lock().expect("no code panics while it holds this lock");
        let State { random, active } = &mut *state;
        let mut struck = None;
        for active in active.iter_mut() {
            if struck.is_some() || active.fault.carrier != carrier || !could(active.fault.trouble) {
                continue;
            }
            active.seen = active.seen.saturating_add(1);
            let strikes = match active.fault.rule {
                Rule::Next(count) => active.seen <= count,
                Rule::Every(count) => active.seen.is_multiple_of(count),
                Rule::Chance(chance) => random.random_bool(chance),
            };
            if strikes {
                struck = Some(Struck { trouble: active.fault.trouble, retry_after: active.fault.retry_after });
            }
        }
        active.retain(|active| !matches!(active.fault.rule, Rule::Next(count) if active.seen >= count));
        struck
    }
}
