//! What the simulated carriers share: the clock, the parcels, the credentials and the counts.

use jiff::Timestamp;
use jiff::civil::Date;
use tokio_util::sync::CancellationToken;

use super::courier::Courier;
use super::dhl_unified::Subscriptions;
use super::exchange::{Answer, Call};
use super::faults::{Faults, Struck, Trouble};
use super::keys::{Keys, Tokens};
use super::limits::{Limits, Over};
use super::push::Outbox;
use super::report::Counters;
use super::script::{Known, Parcel};
use super::{canada_post, dhl_unified, dpd, fedex, gls, inpost, purolator, ups};
use crate::clock::Clock;

/// Everything a carrier's file may touch.
#[derive(Debug)]
pub(super) struct World {
    pub(super) clock: Clock,
    pub(super) begin: Timestamp,
    pub(super) first_day: Date,
    pub(super) parcels: Vec<Parcel>,
    pub(super) keys: Keys,
    pub(super) tokens: Tokens,
    pub(super) limits: Limits,
    pub(super) faults: Faults,
    pub(super) counters: Counters,
    pub(super) alerts: ups::Alerts,
    pub(super) subscriptions: Subscriptions,
    pub(super) session: dpd::Session,
    pub(super) outbox: Outbox,
    pub(super) stop: CancellationToken,
}

impl World {
    /// The parcel of a number.
    pub(super) fn parcel(&self, courier: Courier, number: &str) -> Option<&Parcel> {
        self.parcels.iter().find(|parcel| parcel.carrier == courier && parcel.number == number)
    }

    /// What the carrier shows of a number: its newest use.
    pub(super) fn newest(&self, courier: Courier, number: &str, now: Timestamp) -> Option<Known<'_>> {
        self.parcel(courier, number)?.newest(self.first_day, now)
    }

    /// Counts a call against the carrier's limits.
    pub(super) fn admit(&self, courier: Courier, now: Timestamp) -> Result<(), Over> {
        let admitted = self.limits.admit(courier, now);
        if admitted.is_err() {
            self.violation(courier);
        }
        admitted
    }

    pub(super) fn violation(&self, courier: Courier) {
        self.counters.count(courier, |counts| counts.violations += 1);
    }

    pub(super) fn unauthorized(&self, courier: Courier, answer: Answer) -> Answer {
        self.counters.count(courier, |counts| counts.unauthorized += 1);
        answer
    }

    /// A token, and a login counted.
    pub(super) fn log_in(&self, courier: Courier, now: Timestamp, seconds: i64) -> String {
        self.counters.count(courier, |counts| counts.logins += 1);
        self.tokens.issue(&self.keys, courier, now, jiff::SignedDuration::from_secs(seconds))
    }

    /// The carrier's answer where nothing goes wrong.
    pub(super) fn answer(&self, courier: Courier, call: &Call) -> Answer {
        match courier {
            Courier::Ups => ups::answer(self, call),
            Courier::Fedex => fedex::answer(self, call),
            Courier::DhlUnified => dhl_unified::answer(self, call),
            Courier::CanadaPost => canada_post::answer(self, call),
            Courier::Gls => gls::answer(self, call),
            Courier::Purolator => purolator::answer(self, call),
            Courier::Dpd => dpd::answer(self, call),
            Courier::Inpost => inpost::answer(self, call),
        }
    }

    /// An error under the status of a success.
    pub(super) fn error_inside(&self, courier: Courier, call: &Call, struck: Struck) -> Answer {
        match courier {
            Courier::Gls => gls::answer_but_for_the_first(self, call),
            _ => self.trouble(courier, struck).with_success(),
        }
    }

    /// The carrier's way of saying that something is wrong.
    pub(super) fn trouble(&self, courier: Courier, struck: Struck) -> Answer {
        let status = match struck.trouble {
            Trouble::Throttled => 429,
            Trouble::Unavailable => 503,
            Trouble::TokenExpired => {
                self.tokens.forget(courier);
                401
            }
            _ => 500,
        };
        let answer = match courier {
            Courier::Ups => ups::error_of(status),
            Courier::Fedex => fedex::error_of(status),
            Courier::DhlUnified => dhl_unified::error_of(status),
            Courier::CanadaPost => canada_post::error_of(status),
            Courier::Gls => gls::error_of(status),
            Courier::Purolator => purolator::error_of(status),
            Courier::Dpd => dpd::error_of(status),
            Courier::Inpost => inpost::error_of(status),
        };
        answer.retry_after(struck.retry_after)
    }

    /// Waits until then, in domain time; `false` if the simulation ends before.
    pub(super) async fn wait_until(&self, time: Timestamp) -> bool {
        while self.clock.now() < time {
            tokio::select! {
                () = self.stop.cancelled() => return false,
                () = tokio::time::sleep(self.clock.until(time)) => {}
            }
        }
        !self.stop.is_cancelled()
    }
}
