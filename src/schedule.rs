//! When to ask a carrier next for a number, and how much knowing is worth. Pure: the time and the seed of the jitter are
//! given in.
//!
//! | the shipment is | asked every | class |
//! | --- | --- | --- |
//! | new, never asked | at once | 1 |
//! | OUT_FOR_DELIVERY | 20 min | 2 |
//! | on its way, the estimated day has come (a day before its end until a day after) | 1 h | 3 |
//! | DELIVERY_ATTEMPTED | 1 h | 3 |
//! | IN_TRANSIT, RETURNING | 3 h | 4 |
//! | AVAILABLE_FOR_PICKUP | 4 h | 4 |
//! | EXCEPTION | 6 h | 5 |
//! | INFO_RECEIVED | 4 h | 6 |
//! | PENDING, unknown to the carrier while a fresh label is normal | 2 h on the first day, then 6 h | 6 |
//! | PENDING, unknown for longer, or called no number by the carrier | 1 day | 8 |
//! | DELIVERED, RETURNED, CANCELLED, not yet final: a week of slow checks | 12 h | 7 |
//! | final | never | |
//!
//! Silence stretches it: twice after a day without a new event, four times after three, eight times after a week; on the
//! round a quarter of these times. A carrier that pushes for the number is asked four times less often. Whatever
//! stretches, a shipment that is not final is asked at least once a day: an exception never stops it.
//!
//! A failure backs off from 1 min, doubling, to 6 h, and never comes before the carrier's Retry-After. All waits vary by a
//! tenth, so that what began together spreads out.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, civil};

use waybill_contract::Adapter;

use crate::proto::v1;
use crate::timeline::Generation;
use v1::freshness::StaleReason;
use v1::shipment::Status;

/// What the schedule looks at.
#[derive(Clone, Copy, Debug)]
pub struct Outlook<'a> {
    /// The newest generation, as published or derived.
    pub shipment: &'a v1::Shipment,
    /// The instant of its last event.
    pub last_event: Option<Timestamp>,
    /// When the carrier last answered or told by itself.
    pub last_heard: Option<Timestamp>,
    /// What came of asking last.
    pub answer: Answer,
    /// Not before that: the carrier's Retry-After, or the begin of a new budget.
    pub not_before: Option<Timestamp>,
    /// The carrier has been told to push for it.
    pub pushed: bool,
    /// Days for which a label unknown to the carrier is normal (`Adapter::not_found_grace_days`).
    pub not_found_grace_days: u16,
    /// The time.
    pub now: Timestamp,
    /// Spreads what began together; the same seed gives the same answer.
    pub seed: u64,
}

/// What came of asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It has not been asked yet.
    Never,
    /// The carrier knows it.
    Found,
    /// The carrier does not know it, or not yet.
    NotFound,
    /// The carrier says that it is none of its numbers.
    InvalidNumber,
    /// It could not be asked, so many times in a row.
    Failed {
        /// Failures since the last answer, from 1.
        times: u32,
    },
}

impl<'a> Outlook<'a> {
    /// The outlook of a number's newest generation, just heard of as its freshness says.
    pub fn new(
        adapter: &Adapter,
        newest: &'a Generation,
        freshness: &v1::Freshness,
        not_before: Option<Timestamp>,
        now: Timestamp,
        seed: u64,
    ) -> Self {
        let last_heard = instant(freshness.last_success_time.as_ref());
        let answer = match (freshness.stale_reason(), u32::try_from(freshness.failures)) {
            (StaleReason::NotFound, _) => Answer::NotFound,
            (StaleReason::InvalidNumber, _) => Answer::InvalidNumber,
            (_, Ok(times @ 1..)) => Answer::Failed { times },
            _ if last_heard.is_none() => Answer::Never,
            _ => Answer::Found,
        };
        Self {
            shipment: &newest.shipment,
            last_event: newest.last_event,
            last_heard,
            answer,
            not_before,
            pushed: false,
            not_found_grace_days: adapter.not_found_grace_days,
            now,
            seed,
        }
    }

    /// The same with the carrier told to push for it, or not.
    pub fn pushed(self, pushed: bool) -> Self {
        Self { pushed, ..self }
    }
}

/// When to ask, and what knowing is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ask {
    /// When; not before now.
    pub at: Timestamp,
    /// 1 is most urgent, 9 least; 0 is kept for people who ask now.
    pub class: u8,
}

const MINUTE: SignedDuration = SignedDuration::from_mins(1);
const HOUR: SignedDuration = SignedDuration::from_hours(1);
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// When to ask next; `None` when nothing will change any more.
pub fn next_ask(outlook: &Outlook<'_>) -> Option<Ask> {
    if outlook.shipment.r#final {
        return None;
    }
    let (every, class) = cadence(outlook);
    let heard = outlook.last_heard.unwrap_or(outlook.now);
    let (from, wait, class) = match outlook.answer {
        Answer::Never => (outlook.now, SignedDuration::ZERO, 1),
        Answer::Failed { times } => (outlook.now, back_off(times), class),
        Answer::NotFound | Answer::InvalidNumber if outlook.last_event.is_none() => (heard, every, class),
        Answer::Found | Answer::NotFound | Answer::InvalidNumber => (heard, stretched(outlook, every), class),
    };
    let at = from.checked_add(jittered(wait, outlook.seed, from)).unwrap_or(Timestamp::MAX);
    Some(Ask { at: at.max(outlook.not_before.unwrap_or(at)).max(outlook.now), class })
}

fn cadence(outlook: &Outlook<'_>) -> (SignedDuration, u8) {
    let known = outlook.last_event.is_some();
    match outlook.shipment.status() {
        Status::OutForDelivery => (MINUTE * 20, 2),
        Status::InTransit | Status::InfoReceived | Status::AvailableForPickup if is_estimated_day(outlook) => (HOUR, 3),
        Status::DeliveryAttempted => (HOUR, 3),
        Status::InTransit | Status::Returning => (HOUR * 3, 4),
        Status::AvailableForPickup => (HOUR * 4, 4),
        Status::Exception => (HOUR * 6, 5),
        Status::InfoReceived => (HOUR * 4, 6),
        Status::Delivered | Status::Returned | Status::Cancelled => (HOUR * 12, 7),
        Status::Expired => (DAY, 9),
        Status::Pending | Status::Unspecified if known => (HOUR * 4, 6),
        Status::Pending | Status::Unspecified => unknown_to_the_carrier(outlook),
    }
}

fn unknown_to_the_carrier(outlook: &Outlook<'_>) -> (SignedDuration, u8) {
    let registered = instant(outlook.shipment.create_time.as_ref()).unwrap_or(outlook.now);
    let age = outlook.now.duration_since(registered);
    let grace = DAY * i32::from(outlook.not_found_grace_days);
    match outlook.answer {
        Answer::InvalidNumber => (DAY, 8),
        _ if age < DAY => (HOUR * 2, 6),
        _ if age < grace => (HOUR * 6, 6),
        _ => (DAY, 8),
    }
}

/// Silence and pushes make asking rarer, down to once a day.
fn stretched(outlook: &Outlook<'_>, every: SignedDuration) -> SignedDuration {
    let registered = instant(outlook.shipment.create_time.as_ref());
    let news = outlook.last_event.max(registered).unwrap_or(outlook.now);
    let mut silence = outlook.now.duration_since(news);
    let status = outlook.shipment.status();
    if status == Status::OutForDelivery {
        silence *= 4;
    }
    let ended = matches!(status, Status::Delivered | Status::Returned | Status::Cancelled);
    let factor = match silence {
        _ if ended => 1,
        silence if silence < DAY => 1,
        silence if silence < DAY * 3 => 2,
        silence if silence < DAY * 7 => 4,
        _ => 8,
    };
    let factor = if outlook.pushed { factor * 4 } else { factor };
    (every * factor).min(DAY)
}

fn back_off(times: u32) -> SignedDuration {
    let doublings = times.saturating_sub(1).min(9);
    (MINUTE * (1 << doublings)).min(HOUR * 6)
}

/// Whether the estimate ends within a day from now or has ended no longer ago than a day.
fn is_estimated_day(outlook: &Outlook<'_>) -> bool {
    let latest = outlook.shipment.estimated_delivery.as_ref().and_then(|estimate| estimate.latest.as_ref());
    latest.and_then(end).is_some_and(|end| outlook.now.duration_since(end).abs() <= DAY)
}

/// The end of an estimate; a day or local time of unknown zone is read as UTC, which is near enough for this.
fn end(time: &v1::Time) -> Option<Timestamp> {
    if let Some(told) = instant(time.instant.as_ref()) {
        return Some(told);
    }
    let local = match time.local.parse::<civil::DateTime>() {
        Ok(local) if time.precision() != v1::time::Precision::Day => local,
        _ => time.local.parse::<civil::Date>().ok()?.to_datetime(civil::time(23, 59, 59, 0)),
    };
    TimeZone::UTC.to_timestamp(local).ok()
}

fn instant(stored: Option<&prost_types::Timestamp>) -> Option<Timestamp> {
    let stored = stored?;
    Timestamp::new(stored.seconds, stored.nanos).ok()
}

/// Nine to eleven tenths of a wait, by the seed and the time it counts from.
fn jittered(wait: SignedDuration, seed: u64, from: Timestamp) -> SignedDuration {
    let mut bits = seed ^ from.as_second().unsigned_abs().wrapping_mul(0x9E37_79B9_7F4A_7C15);
    // The finaliser of splitmix64: neighbouring seeds spread over the whole range.
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    let permille = 900 + i64::try_from((bits ^ (bits >> 31)) % 201).unwrap_or(100);
    SignedDuration::from_millis(i64::try_from(wait.as_millis()).unwrap_or(i64::MAX).saturating_mul(permille) / 1_000)
}

#[cfg(test)]
mod tests {
    use super::{Answer, Ask, DAY, HOUR, MINUTE, Outlook, next_ask};
    use crate::proto::v1;
    use jiff::{SignedDuration, Timestamp};
    use v1::shipment::Status;

    const NOW: &str = "2026-03-10T12:00:00Z";

    fn now() -> Timestamp {
        NOW.parse().unwrap()
    }

    fn shipment(status: Status) -> v1::Shipment {
        v1::Shipment { status: status.into(), create_time: Some(stamp(now() - DAY * 40)), ..v1::Shipment::default() }
    }

    fn stamp(time: Timestamp) -> prost_types::Timestamp {
        prost_types::Timestamp { seconds: time.as_second(), nanos: 0 }
    }

    fn outlook(shipment: &v1::Shipment) -> Outlook<'_> {
        Outlook {
            shipment,
            last_event: Some(now() - HOUR),
            last_heard: Some(now()),
            answer: Answer::Found,
            not_before: None,
            pushed: false,
            not_found_grace_days: 5,
            now: now(),
            seed: 7,
        }
    }

    /// Asserts the wait to be within a tenth of what is expected.
    fn check(outlook: &Outlook<'_>, expected: SignedDuration, class: u8) {
        let ask = next_ask(outlook).expect("it is not final");
        let wait = ask.at.duration_since(outlook.now);
        assert!(wait * 10 >= expected * 9 && wait * 10 <= expected * 11, "{wait:?} instead of {expected:?}");
        assert_eq!(ask.class, class);
    }

    #[test]
    fn every_status_has_its_cadence() {
        let table = [
            (Status::OutForDelivery, MINUTE * 20, 2),
            (Status::DeliveryAttempted, HOUR, 3),
            (Status::InTransit, HOUR * 3, 4),
            (Status::Returning, HOUR * 3, 4),
            (Status::AvailableForPickup, HOUR * 4, 4),
            (Status::Exception, HOUR * 6, 5),
            (Status::InfoReceived, HOUR * 4, 6),
            (Status::Delivered, HOUR * 12, 7),
            (Status::Returned, HOUR * 12, 7),
            (Status::Cancelled, HOUR * 12, 7),
        ];
        for (status, expected, class) in table {
            check(&outlook(&shipment(status)), expected, class);
        }
    }

    #[test]
    fn what_is_new_is_asked_at_once() {
        let shipment = shipment(Status::Pending);
        let new = Outlook { last_event: None, last_heard: None, answer: Answer::Never, ..outlook(&shipment) };
        assert_eq!(next_ask(&new), Some(Ask { at: now(), class: 1 }));
        let tomorrow = now() + DAY;
        let spent = Outlook { not_before: Some(tomorrow), ..new };
        assert_eq!(next_ask(&spent), Some(Ask { at: tomorrow, class: 1 }), "a new budget begins only then");
    }

    #[test]
    fn what_is_final_is_never_asked() {
        let shipment = v1::Shipment { r#final: true, ..shipment(Status::Delivered) };
        assert_eq!(next_ask(&outlook(&shipment)), None);
        let failed = Answer::Failed { times: 3 };
        assert_eq!(next_ask(&Outlook { answer: failed, ..outlook(&shipment) }), None);
    }

    #[test]
    fn silence_stretches_but_never_beyond_a_day() {
        let shipment = shipment(Status::InTransit);
        for (silence, expected) in [(2, 6), (5, 12), (8, 24), (39, 24)] {
            let silent = Outlook { last_event: Some(now() - DAY * silence), ..outlook(&shipment) };
            check(&silent, HOUR * expected, 4);
        }
        let exception = self::shipment(Status::Exception);
        check(&Outlook { last_event: Some(now() - DAY * 39), ..outlook(&exception) }, DAY, 5);
        let round = self::shipment(Status::OutForDelivery);
        check(&Outlook { last_event: Some(now() - HOUR * 10), ..outlook(&round) }, MINUTE * 40, 2);
    }

    #[test]
    fn pushes_make_asking_rarer() {
        let shipment = shipment(Status::OutForDelivery);
        check(&Outlook { pushed: true, ..outlook(&shipment) }, MINUTE * 80, 2);
    }

    #[test]
    fn the_estimated_day_is_watched_closely() {
        let estimate = |local: &str| v1::Shipment {
            estimated_delivery: Some(v1::Estimate {
                latest: Some(v1::Time {
                    local: local.to_owned(),
                    precision: v1::time::Precision::Day.into(),
                    ..v1::Time::default()
                }),
                ..v1::Estimate::default()
            }),
            ..shipment(Status::InTransit)
        };
        check(&outlook(&estimate("2026-03-10")), HOUR, 3);
        check(&outlook(&estimate("2026-03-09")), HOUR, 3);
        check(&outlook(&estimate("2026-03-12")), HOUR * 3, 4);
        check(&outlook(&estimate("2026-03-08")), HOUR * 3, 4);
    }

    #[test]
    fn a_fresh_label_is_normal_for_days() {
        let aged =
            |days: i32| v1::Shipment { create_time: Some(stamp(now() - DAY * days)), ..shipment(Status::Pending) };
        for (days, expected, class) in [(0, HOUR * 2, 6), (2, HOUR * 6, 6), (6, DAY, 8)] {
            let shipment = aged(days);
            check(&Outlook { last_event: None, answer: Answer::NotFound, ..outlook(&shipment) }, expected, class);
        }
        let invalid = aged(0);
        check(&Outlook { last_event: None, answer: Answer::InvalidNumber, ..outlook(&invalid) }, DAY, 8);
    }

    #[test]
    fn failures_back_off_and_keep_to_retry_after() {
        let shipment = shipment(Status::InTransit);
        let failed = |times, not_before| Outlook { answer: Answer::Failed { times }, not_before, ..outlook(&shipment) };
        for (times, expected) in [(1, MINUTE), (2, MINUTE * 2), (5, MINUTE * 16), (9, MINUTE * 256), (100, HOUR * 6)] {
            check(&failed(times, None), expected, 4);
        }
        let later = now() + HOUR * 9;
        assert_eq!(next_ask(&failed(1, Some(later))).map(|ask| ask.at), Some(later));
    }

    #[test]
    fn an_overdue_ask_is_now_and_seeds_spread() {
        let shipment = shipment(Status::InTransit);
        let overdue = Outlook { last_heard: Some(now() - DAY * 3), ..outlook(&shipment) };
        assert_eq!(next_ask(&overdue).map(|ask| ask.at), Some(now()));
        let at = |seed| next_ask(&Outlook { seed, ..outlook(&shipment) }).map(|ask| ask.at);
        assert_eq!(at(1), at(1));
        let spread: std::collections::BTreeSet<_> = (0..100).map(at).collect();
        assert!(spread.len() > 60, "{} different times", spread.len());
    }
}
