//! The carriers' documented limits on calls, as their servers count them: what is over a limit is a violation.

use std::collections::{HashMap, VecDeque};
use std::sync::Mutex;
use std::time::Duration;

use jiff::civil::Date;
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};

use super::courier::Courier;
use crate::clock::Clock;

/// Calls that were sent in time may arrive closer together than they were sent.
const JITTER: Duration = Duration::from_millis(50);

/// At most so many logins a day at DPD, by the Belgian text; one is meant.
const LOGINS: u32 = 10;

/// Any stretch of `seconds` holds at most `calls`.
struct Sliding {
    calls: usize,
    seconds: i64,
}

/// UPS publishes none and wants few a second; FedEx 1,400 in 10 s; DHL one in 5 s; Canada Post 20 a minute. Of the others
/// integrators say what does no harm: Purolator and DPD one a second, InPost 60 a minute. GLS only counts the day.
const fn sliding(courier: Courier) -> Option<Sliding> {
    match courier {
        Courier::Ups => Some(Sliding { calls: 5, seconds: 1 }),
        Courier::Fedex => Some(Sliding { calls: 1_400, seconds: 10 }),
        Courier::DhlUnified => Some(Sliding { calls: 1, seconds: 5 }),
        Courier::CanadaPost => Some(Sliding { calls: 20, seconds: 60 }),
        Courier::Purolator | Courier::Dpd => Some(Sliding { calls: 1, seconds: 1 }),
        Courier::Inpost => Some(Sliding { calls: 60, seconds: 60 }),
        Courier::Gls => None,
    }
}

/// Calls of a day that begins at 00:00 GMT.
const fn daily(courier: Courier) -> Option<u32> {
    match courier {
        Courier::DhlUnified => Some(250),
        Courier::Fedex => Some(500_000),
        Courier::Gls => Some(500),
        Courier::Ups | Courier::CanadaPost | Courier::Purolator | Courier::Dpd | Courier::Inpost => None,
    }
}

/// A call over a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Over {
    Rate,
    Day,
}

#[derive(Debug)]
pub(super) struct Limits {
    /// How much domain time the jitter is.
    jitter: SignedDuration,
    windows: Mutex<HashMap<Courier, Windows>>,
    /// Of the day that is counted.
    logins: Mutex<HashMap<Courier, (Date, u32)>>,
}

#[derive(Debug, Default)]
struct Windows {
    recent: VecDeque<Timestamp>,
    day: Option<Date>,
    today: u32,
    /// Left over from yesterday, for calls that were sent before midnight.
    spare: u32,
}

impl Limits {
    pub(super) fn new(clock: &Clock) -> Self {
        Self { jitter: clock.passes_in(JITTER), windows: Mutex::default(), logins: Mutex::default() }
    }

    /// Counts a call; a refused one takes no room in the windows.
    pub(super) fn admit(&self, courier: Courier, now: Timestamp) -> Result<(), Over> {
        let mut windows = self.windows.lock().expect("no code panics while it holds this lock");
        let windows = windows.entry(courier).or_default();
        let sliding = sliding(courier);
        if let Some(Sliding { calls, seconds }) = sliding {
            let window = SignedDuration::from_secs(seconds) - self.jitter;
            while windows.recent.front().is_some_and(|first| now.duration_since(*first) >= window) {
                windows.recent.pop_front();
            }
            if windows.recent.len() >= calls {
                return Err(Over::Rate);
            }
        }
        if let Some(limit) = daily(courier) {
            windows.turn(now, limit);
            if windows.spare > 0 && since_midnight(now) < self.jitter {
                windows.spare -= 1;
            } else if windows.today < limit {
                windows.today += 1;
            } else {
                return Err(Over::Day);
            }
        }
        if sliding.is_some() {
            windows.recent.push_back(now);
        }
        Ok(())
    }

    /// Counts a login at a carrier that allows few.
    pub(super) fn log_in(&self, courier: Courier, now: Timestamp) -> Result<(), Over> {
        let today = Offset::UTC.to_datetime(now).date();
        let mut logins = self.logins.lock().expect("no code panics while it holds this lock");
        let (day, count) = logins.entry(courier).or_insert((today, 0));
        if *day != today {
            (*day, *count) = (today, 0);
        }
        if *count >= LOGINS {
            return Err(Over::Day);
        }
        *count += 1;
        Ok(())
    }
}

impl Windows {
    fn turn(&mut self, now: Timestamp, limit: u32) {
        let day = Offset::UTC.to_datetime(now).date();
        if self.day != Some(day) {
            self.spare = if self.day.is_some() { limit.saturating_sub(self.today) } else { 0 };
            self.day = Some(day);
            self.today = 0;
        }
    }
}

fn since_midnight(now: Timestamp) -> SignedDuration {
    SignedDuration::from_secs(now.as_second().rem_euclid(86_400))
}
