//! How fresh a shipment is after what was heard, and what is due next. Pure.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use jiff::Timestamp;
use waybill_contract::Adapter;

use super::{Attempt, Heard, Upkeep, timestamp};
use crate::freshness;
use crate::proto::v1::freshness::StaleReason;
use crate::proto::{self, v1};
use crate::schedule::Ask;
use crate::store::{Due, Key, Stored, Work};

/// What was heard of the number's own carrier: what a partner tells settles nothing that is wanted of that one.
pub(super) struct Own<'a> {
    pub(super) attempt: Option<&'a Attempt>,
    asked_at: Option<Timestamp>,
}

/// The part of what was heard that the number's own carrier said.
pub(super) fn own<'a>(heard: &'a Heard<'_>) -> Own<'a> {
    match heard.partner {
        Some(_) => Own { attempt: None, asked_at: None },
        None => Own { attempt: heard.attempt.as_ref(), asked_at: heard.asked_at },
    }
}

/// Freshness after an attempt to hear from the carrier, and before when it must not be asked again.
pub(super) fn freshness(
    before: Option<v1::Freshness>,
    attempt: Option<&Attempt>,
    now: Timestamp,
) -> (v1::Freshness, Option<Timestamp>) {
    let mut fresh = before
        .unwrap_or_else(|| v1::Freshness { stale_reason: StaleReason::NotAskedYet.into(), ..v1::Freshness::default() });
    match attempt {
        None => (fresh, None),
        Some(Attempt::Answered) => {
            (v1::Freshness { last_success_time: Some(timestamp(now)), ..v1::Freshness::default() }, None)
        }
        Some(Attempt::Stale { reason, detail, not_before }) => {
            fresh.stale_reason = (*reason).into();
            fresh.stale_detail.clone_from(detail);
            match reason {
                // The carrier did answer.
                StaleReason::NotFound | StaleReason::InvalidNumber => {
                    fresh.last_success_time = Some(timestamp(now));
                    fresh.failures = 0;
                }
                // Nobody asked, so nothing failed.
                StaleReason::Budget | StaleReason::CircuitOpen => {}
                _ => fresh.failures = fresh.failures.saturating_add(1),
            }
            (fresh, *not_before)
        }
    }
}

/// Whether the carrier has answered, with news or without.
pub(super) fn answers(attempt: &Attempt) -> bool {
    match attempt {
        Attempt::Answered => true,
        Attempt::Stale { reason, .. } => matches!(reason, StaleReason::NotFound | StaleReason::InvalidNumber),
    }
}

/// When the carrier, or the partner that carries it on, last answered for the newest shipment of a number.
pub(super) fn answered(stored: &Stored) -> Option<Timestamp> {
    let newest = stored.generations.iter().max_by_key(|shown| shown.generation)?;
    let fresh = freshness::decode(&newest.freshness);
    let partner = fresh.partner.and_then(|partner| partner.freshness?.last_success_time);
    let answered = [fresh.last_success_time, partner].into_iter().flatten();
    answered.filter_map(proto::instant).max()
}

/// Whether an ask that was wanted before now is still to be made: an answer settles what was wanted until it was asked
/// for, a push everything, and what is neither nothing.
pub(super) fn outstanding(before: Option<&v1::Freshness>, heard: &Own<'_>, now: Timestamp) -> bool {
    let wanted = before.and_then(|before| before.next_ask_time);
    let wanted = wanted.and_then(proto::instant).filter(|at| *at <= now);
    match (wanted, heard.asked_at, heard.attempt) {
        (None, ..) | (Some(_), None, Some(_)) => false,
        (Some(wanted), Some(asked), _) => wanted > asked,
        (Some(_), None, None) => true,
    }
}

/// Why nobody is to ask for a shipment, if so.
pub(super) fn halted(shipment: &v1::Shipment) -> Option<&'static str> {
    match (shipment.replaced_by.is_empty(), shipment.stopped) {
        (false, _) => Some("carrier or number was corrected: replaced_by names the shipment that goes on"),
        (true, true) => Some("tracking was stopped: ResumeTracking asks again"),
        (true, false) => None,
    }
}

/// Nobody is to ask.
pub(super) fn halt(fresh: &mut v1::Freshness, why: &str) {
    fresh.stale_reason = StaleReason::Stopped.into();
    why.clone_into(&mut fresh.stale_detail);
}

/// Somebody is to ask again, if nobody was.
pub(super) fn resume(fresh: &mut v1::Freshness) {
    if fresh.stale_reason() == StaleReason::Stopped {
        fresh.stale_reason = StaleReason::NotAskedYet.into();
        "since tracking was resumed".clone_into(&mut fresh.stale_detail);
    }
}

/// The newest change may be gone.
pub(super) fn doubt(fresh: &mut v1::Freshness) {
    fresh.stale_reason = StaleReason::PossiblyLost.into();
    "a failover of the store may have lost the newest change: the carrier is being asked again"
        .clone_into(&mut fresh.stale_detail);
}

/// Nobody can ask.
pub(super) fn no_account(fresh: &mut v1::Freshness, adapter: &Adapter) {
    fresh.stale_reason = StaleReason::NoAccount.into();
    fresh.stale_detail = format!(
        "no account of {} to ask with: configure one [accounts.<name>] with carrier = \"{}\"",
        adapter.name, adapter.id
    );
}

/// The due entries of a number.
pub(super) fn due(queue: String, ask: Option<Ask>, timer: Option<Timestamp>) -> Vec<Due> {
    vec![
        Due { work: Work::Poll, at: ask.map(|ask| ask.at), account: queue, class: ask.map_or(9, |ask| ask.class) },
        Due::timer(timer),
    ]
}

/// The due entry of the partner that carries it on.
pub(super) fn partner_due(queue: String, ask: Option<Ask>) -> Due {
    let class = ask.map_or(9, |ask| ask.class);
    Due { work: Work::Partner, at: ask.map(|ask| ask.at), account: queue, class }
}

/// The due entry of a number's subscription.
pub(super) fn upkeep(upkeep: &Upkeep, asked: bool) -> Due {
    Due { work: Work::Subscribe, at: upkeep.at.filter(|_| asked), account: upkeep.account.clone(), class: 5 }
}

/// The same jitter for the same number, different for others.
pub(super) fn seed(key: &Key) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish()
}
