//! The fold over the ordered events of one generation: status, problem, direction, delivery. Decides by the kind table
//! (`contract::Kind::effect`) and the precedence written here; never reads a clock.
//!
//! Precedence, first match wins:
//!
//! 1. A kind without status leaves the status. It may raise or end problems.
//! 2. DELIVERED stands. For 7 days after its instant an out-for-delivery, attempt, refusal, awaiting-collection or return
//!    kind reopens it (a facility scan only where the adapter says so); later such an event raises CONTRADICTED and
//!    leaves it. Nothing else touches it; a second delivery keeps the first time unless it was reopened between.
//! 3. RETURNED stands in the same way; what reopens it leads to RETURNING, or on from a return-cancelled kind.
//! 4. CANCELLED stands until the parcel is seen or moves.
//! 5. While returning, movement, out-for-delivery, attempt and pickup are RETURNING and a delivery is RETURNED, until a
//!    return-cancelled kind.
//! 6. A label or data notice counts until the parcel was first seen: it never moves a status back.
//! 7. Else the status is the kind's.
//!
//! EXCEPTION ends with any later status, or when what blocked the parcel is told to be over: then the status is the one
//! before it, but no finer than IN_TRANSIT.

use std::collections::BTreeSet;

use jiff::civil::Date;
use waybill_contract::{Adapter, Direction, Effect, Kind, Party, Place, Problem, Reason, Status, Time};

use super::instant::{DAY, Micros};
use super::order::Placed;

/// For so long after its instant an end is provisional.
const PROVISIONAL: Micros = 7 * DAY;
/// Lost or destroyed for so long is final.
const GIVEN_UP: Micros = 30 * DAY;
/// Without news for so long is EXPIRED.
pub(super) const SILENCE: Micros = 60 * DAY;

/// A problem that is open.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Open {
    pub(super) kind: Problem,
    pub(super) reason: Option<Reason>,
    pub(super) since: Time,
    at: Micros,
    /// It came with the status EXCEPTION.
    pub(super) blocks: bool,
    pub(super) event_ids: Vec<String>,
}

impl Open {
    /// Whose turn it is. While the parcel can go on the reason says it more exactly than the problem; after that it only
    /// says whose fault it was.
    pub(super) fn act(&self) -> Party {
        use Problem as P;
        let decided = matches!(
            self.kind,
            P::NotCollected
                | P::Refused
                | P::Undeliverable
                | P::Damaged
                | P::Lost
                | P::Seized
                | P::Destroyed
                | P::Contradicted
        );
        self.reason.filter(|_| !decided).map_or(self.kind.party(), Reason::party)
    }
}

/// A delivery.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Delivered {
    pub(super) time: Time,
    pub(super) place: Place,
}

/// What the events of a generation come to.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Folded {
    pub(super) status: Status,
    pub(super) status_time: Option<Time>,
    pub(super) direction: Direction,
    pub(super) delivered: Option<Delivered>,
    pub(super) first_attempt: Option<Time>,
    /// Days on which delivery to the recipient was tried in vain; several notices of one day are of one attempt.
    pub(super) failed_days: BTreeSet<Date>,
    /// The status after each event.
    pub(super) after: Vec<Status>,
    problems: Vec<Open>,
    /// The instant of the event that set the status.
    pub(super) status_at: Micros,
    /// The greatest instant of all events.
    pub(super) last: Option<Micros>,
    seen_or_moved: bool,
    before_exception: Status,
}

impl Folded {
    /// Folds events of one generation, in order.
    pub(super) fn of(adapter: &Adapter, events: &[Placed]) -> Self {
        let mut folded = Self::default();
        for event in events {
            folded.take(adapter, event);
        }
        folded
    }

    /// The gravest problem.
    pub(super) fn problem(&self) -> Option<&Open> {
        self.problems().next()
    }

    /// What is wrong, the gravest first: what blocks the parcel before what does not, then what was raised last.
    pub(super) fn problems(&self) -> impl Iterator<Item = &Open> {
        let that = |blocks: bool| self.problems.iter().rev().filter(move |open| open.blocks == blocks);
        that(true).chain(that(false))
    }

    /// From when on time alone has made it final; `None` if it goes on until it expires.
    pub(super) fn final_from(&self) -> Option<Micros> {
        if self.status.is_end() {
            return Some(self.status_at.saturating_add(PROVISIONAL));
        }
        let given_up = self.problems.iter().filter(|open| matches!(open.kind, Problem::Lost | Problem::Destroyed));
        let given_up = given_up.map(|open| open.at.saturating_add(GIVEN_UP)).min();
        given_up.filter(|_| self.status == Status::Exception)
    }

    /// Whether it is final at an instant: ended, given up or silent for long enough.
    pub(super) fn is_final_at(&self, instant: Micros) -> bool {
        let expires = self.last.map(|last| last.saturating_add(SILENCE));
        self.final_from().or(expires).is_some_and(|from| from <= instant)
    }

    fn take(&mut self, adapter: &Adapter, event: &Placed) {
        let kind = event.event.kind;
        let effect = kind.effect();
        let ended = self.status.is_end();
        match effect.status {
            Some(status) if ended => self.take_after_end(adapter, event, effect, status),
            Some(status) => self.take_under_way(event, effect, status),
            None => self.take_problem(event, effect, ended),
        }
        self.end_problems(event, effect);
        self.seen_or_moved |= effect.physical;
        let outbound = self.direction == Direction::Outbound;
        if self.first_attempt.is_none() && outbound && is_attempt(kind) {
            self.first_attempt = Some(event.event.time);
        }
        if kind == Kind::DeliveryAttempted && outbound {
            self.failed_days.insert(event.event.time.civil().date());
        }
        self.last = self.last.max(Some(event.at));
        self.after.push(self.status);
    }

    /// Rules 2 to 4.
    fn take_after_end(&mut self, adapter: &Adapter, event: &Placed, effect: Effect, status: Status) {
        let reopens = match self.status {
            Status::Cancelled => effect.physical,
            _ => reopens_delivery(event.event.kind, status) || (adapter.reopened_by_scan && is_facility_scan(effect)),
        };
        let late = self.status != Status::Cancelled && event.at > self.status_at.saturating_add(PROVISIONAL);
        if reopens && late {
            self.raise(event, Problem::Contradicted, false);
        } else if reopens {
            self.delivered = None;
            self.set(Status::InTransit, event);
            self.take_under_way(event, effect, status);
        } else {
            self.take_problem(event, effect, true);
        }
    }

    /// Rules 5 to 7.
    fn take_under_way(&mut self, event: &Placed, effect: Effect, status: Status) {
        if status == Status::InfoReceived && self.seen_or_moved {
            return;
        }
        if let Some(direction) = effect.direction {
            self.direction = direction;
        }
        let status = match (self.direction, status) {
            (Direction::Outbound, status) => status,
            (Direction::Return, Status::Delivered) => Status::Returned,
            (Direction::Return, Status::Returned | Status::Exception | Status::Cancelled) => status,
            (Direction::Return, _) => Status::Returning,
        };
        if status == Status::Exception && self.status != Status::Exception {
            self.before_exception = self.status;
        }
        self.set(status, event);
        if status == Status::Delivered {
            self.delivered = Some(Delivered { time: event.event.time, place: event.event.place.clone() });
        }
        if let Some(problem) = effect.problem {
            self.raise(event, problem, status == Status::Exception);
        }
    }

    /// Rule 1, and problems that an ended parcel can still have.
    fn take_problem(&mut self, event: &Placed, effect: Effect, ended: bool) {
        use Problem as P;
        let Some(problem) = effect.problem else { return };
        // What is told of the way when the parcel has arrived is history.
        let of_the_way = matches!(problem, P::Delayed | P::Misrouted | P::Held | P::PickupFailed | P::DeliveryFailed);
        if !(ended && of_the_way) {
            self.raise(event, problem, false);
        }
    }

    fn set(&mut self, status: Status, event: &Placed) {
        if self.status != status || self.status_time.is_none() {
            self.status = status;
            self.status_time = Some(event.event.time);
            self.status_at = event.at;
        }
    }

    fn raise(&mut self, event: &Placed, kind: Problem, blocks: bool) {
        let id = event.event.id.clone();
        let known = self.problems.iter().position(|open| open.kind == kind);
        let mut open = match known {
            Some(index) => self.problems.remove(index),
            None => Open { kind, reason: None, since: event.event.time, at: event.at, blocks, event_ids: Vec::new() },
        };
        open.reason = event.event.reason.or(open.reason);
        open.blocks |= blocks;
        open.event_ids.push(id);
        self.problems.push(open);
    }

    /// A problem ends by its ending kind; delay, misroute and hold by later physical progress, and so do a loss and a
    /// search, for what is scanned is not lost; all but damage by an end status.
    fn end_problems(&mut self, event: &Placed, effect: Effect) {
        use Problem as P;
        let returning = self.direction == Direction::Return;
        let progress = effect.physical && effect.status != Some(Status::Exception);
        let just_ended = self.status.is_end() && effect.status.is_some_and(Status::is_end);
        let was_blocked = self.problems.iter().any(|open| open.blocks);
        self.problems.retain(|open| {
            let by_progress = matches!(open.kind, P::Delayed | P::Misrouted | P::Held | P::Lost | P::Investigation);
            // The reason of a return stays while the return is on the round.
            let by_kind = effect.ends.contains(&open.kind) && !(returning && open.blocks && effect.physical);
            let by_end = just_ended && !matches!(open.kind, P::Damaged | P::Contradicted);
            !(by_kind || (progress && by_progress) || by_end)
        });
        let blocked = self.problems.iter().any(|open| open.blocks);
        if self.status == Status::Exception && was_blocked && !blocked {
            let before = match self.before_exception {
                before @ (Status::Pending | Status::InfoReceived | Status::Returning) => before,
                _ => Status::InTransit,
            };
            self.set(before, event);
        }
    }
}

/// Kinds that tell of a delivery which did not happen, or no longer holds.
fn reopens_delivery(kind: Kind, status: Status) -> bool {
    use Status as S;
    let on_the_way = matches!(status, S::OutForDelivery | S::DeliveryAttempted | S::AvailableForPickup);
    on_the_way
        || matches!(status, S::Returning | S::Returned)
        || matches!(kind, Kind::Refused | Kind::NotCollected | Kind::ReturnCancelled)
}

/// A scan that says nothing of delivery or return.
fn is_facility_scan(effect: Effect) -> bool {
    effect.physical && effect.status == Some(Status::InTransit)
}

/// Whether delivery was tried. Fetching a parcel is no try of the carrier's.
fn is_attempt(kind: Kind) -> bool {
    matches!(kind, Kind::DeliveryAttempted | Kind::Refused) || (kind.delivers() && kind != Kind::Collected)
}
