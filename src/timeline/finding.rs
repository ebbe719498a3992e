//! Problems that no carrier tells: found in what is known, and in the time that timers have told of. Pure.
//!
//! Each is an instant at which it begins unless something happens before. A silence counts only if the carrier has answered
//! since: whoever was not asked has not been silent.

use jiff::ToSpan as _;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use waybill_contract::{Estimate, Problem, Status, Time};

use super::fold::Folded;
use super::instant::{Micros, day_start, timestamp};
use super::rules::Rules;
use super::words;
use crate::calendar::Calendar;
use crate::proto::v1;
use v1::problem::{Grounds, Kind, Party};

/// A carrier that has not answered when a silence would begin to count is looked at again after this.
const LOOK_AGAIN: Micros = 3_600 * 1_000_000;

/// What is known of a shipment.
pub(super) struct Known<'a> {
    pub(super) rules: &'a Rules,
    pub(super) folded: &'a Folded,
    /// The last event that a carrier told: its id and time.
    pub(super) last: Option<(&'a str, Time)>,
    /// When the shipment was registered.
    pub(super) registered: Option<Micros>,
    pub(super) ship_date: Option<Date>,
    pub(super) promised: Option<Date>,
    /// The carrier's newest, as it is shown, and when it was told first.
    pub(super) estimate: Option<(&'a Estimate, &'a v1::Estimate, Micros)>,
    pub(super) collect_by: Option<Date>,
    /// Of the destination, else of the carrier.
    pub(super) zone: &'a TimeZone,
    pub(super) country_code: &'a str,
    /// Whether the customer sends it back to the merchant.
    pub(super) is_return: bool,
    /// What timers have told of.
    pub(super) passed: Micros,
    /// When the carrier had last answered.
    pub(super) answered: Micros,
}

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) problems: Vec<v1::Problem>,
    /// When time alone changes it next.
    pub(super) next: Option<Micros>,
}

impl Found {
    pub(super) fn of(known: &Known<'_>) -> Self {
        let mut found = Self::default();
        let status = known.folded.status;
        if matches!(status, Status::Delivered | Status::Returned | Status::Cancelled) {
            return found;
        }
        found.silence(known);
        found.not_handed_over(known);
        found.lateness(known);
        found.collection(known);
        // What is meant to come back is no trouble.
        if status == Status::Returning && !known.is_return && known.folded.problem().is_none() {
            let since = known.folded.status_time.map(words::time);
            found.problems.push(v1::Problem { since, ..derived(Kind::Returning, Party::Shipper) });
        }
        found
    }

    fn silence(&mut self, known: &Known<'_>) {
        let (Some(last), Some((rule, days))) = (known.folded.last, known.stalled()) else { return };
        let grounds = |rule: &str, days| known.business_days(rule, days);
        let problem = |kind, act, grounds| v1::Problem {
            since: known.last.map(|(_, time)| words::time(time)),
            event_ids: known.last_event(),
            grounds: Some(Box::new(grounds)),
            ..derived(kind, act)
        };
        let under_way =
            matches!(known.folded.status, Status::InTransit | Status::OutForDelivery | Status::DeliveryAttempted);
        let lost = known.rules.lost_suspected;
        if under_way && lost > 0 && self.silent_since(known, known.end_of_business_days(last, lost)) {
            let grounds = grounds("problems.lost_suspected", lost);
            self.problems.push(problem(Kind::LostSuspected, Party::Shipper, grounds));
        } else if days > 0 && self.silent_since(known, known.end_of_business_days(last, days)) {
            self.problems.push(problem(Kind::Stalled, Party::Carrier, grounds(rule, days)));
        }
    }

    fn not_handed_over(&mut self, known: &Known<'_>) {
        let days = known.rules.not_handed_over;
        if !matches!(known.folded.status, Status::Pending | Status::InfoReceived) || days == 0 {
            return;
        }
        let shipped = known.ship_date.map(|date| day_start(date, known.zone));
        let Some(from) = known.folded.last.max(known.registered).max(shipped) else { return };
        let at = known.end_of_business_days(from, days);
        if self.silent_since(known, at) {
            let level = self.level(known, at);
            self.problems.push(v1::Problem {
                since: Some(known.day_of(from)),
                level,
                event_ids: known.last_event(),
                grounds: Some(Box::new(known.business_days("problems.not_handed_over", days))),
                ..derived(Kind::NotHandedOver, Party::Shipper)
            });
        }
    }

    fn lateness(&mut self, known: &Known<'_>) {
        // Whether the recipient waits for the carrier to bring it.
        if matches!(known.folded.status, Status::AvailableForPickup | Status::Returning) {
            return;
        }
        match (known.promised, known.estimate) {
            (Some(promised), _) => self.late(known, promised),
            (None, Some((told, shown, _))) if known.rules.overdue > 0 => self.overdue(known, told, shown),
            (None, _) => {}
        }
    }

    fn late(&mut self, known: &Known<'_>, promised: Date) {
        let grounds = Grounds { promised_date: Some(words::date(promised)), ..Grounds::default() };
        let over = known.end_of(promised);
        if self.begun(known, over) {
            let level = self.level(known, over);
            self.problems.push(v1::Problem {
                since: Some(known.day_of(over)),
                level,
                grounds: Some(Box::new(grounds)),
                ..derived(Kind::Late, known.late_act())
            });
        } else if let Some((_, shown, told_at)) = known.estimate.filter(|(told, ..)| known.day(told.latest) > promised)
        {
            self.problems.push(v1::Problem {
                since: Some(words::time(Time::utc(timestamp(told_at)))),
                grounds: Some(Box::new(Grounds { estimate: Some(shown.clone()), ..grounds })),
                ..derived(Kind::ExpectedLate, known.late_act())
            });
        }
    }

    fn overdue(&mut self, known: &Known<'_>, told: &Estimate, shown: &v1::Estimate) {
        let days = known.rules.overdue;
        let over = known.end_of(Calendar::of(known.country_code).after(known.day(told.latest), days));
        if self.begun(known, over) {
            let level = self.level(known, over);
            let grounds = Grounds { estimate: Some(shown.clone()), ..known.business_days("problems.overdue", days) };
            self.problems.push(v1::Problem {
                since: Some(words::time(told.latest)),
                level,
                grounds: Some(Box::new(grounds)),
                ..derived(Kind::Overdue, Party::Carrier)
            });
        }
    }

    fn collection(&mut self, known: &Known<'_>) {
        if known.folded.status != Status::AvailableForPickup {
            return;
        }
        let (at, last_day, grounds) = match known.collect_by {
            Some(last) => {
                let notice = known.rules.collection_notice;
                let first = last.checked_sub(i32::from(notice).days()).unwrap_or(last);
                let rule = "problems.collection_notice".to_owned();
                let grounds = Grounds { rule, days: i32::from(notice), ..Grounds::default() };
                (day_start(first, known.zone), Some(day_start(last, known.zone)), grounds)
            }
            None if known.rules.uncollected > 0 => {
                let days = known.rules.uncollected;
                let at = known.end_of_business_days(known.folded.status_at, days);
                (at, None, known.business_days("problems.uncollected", days))
            }
            None => return,
        };
        if self.begun(known, at) {
            let last_day = last_day.is_some_and(|last_day| self.begun(known, last_day));
            self.problems.push(v1::Problem {
                since: known.folded.status_time.map(words::time),
                level: 1 + i32::from(last_day),
                deadline: known.collect_by.map(words::date),
                grounds: Some(Box::new(grounds)),
                ..derived(Kind::CollectionDue, Party::Recipient)
            });
        }
    }

    /// Whether an instant has come; if not, it is waited for.
    fn begun(&mut self, known: &Known<'_>, at: Micros) -> bool {
        let begun = at <= known.passed;
        if !begun {
            self.wait_for(at);
        }
        begun
    }

    /// Whether an instant has come and the carrier has had nothing to tell then.
    fn silent_since(&mut self, known: &Known<'_>, at: Micros) -> bool {
        let begun = self.begun(known, at);
        let silent = begun && known.answered >= at;
        if begun && !silent {
            self.wait_for(known.passed.saturating_add(LOOK_AGAIN));
        }
        silent
    }

    /// How far what began then has gone.
    fn level(&mut self, known: &Known<'_>, began: Micros) -> i32 {
        let step = known.rules.worsens_after;
        let mut level = 1;
        while step > 0 && level < 3 {
            let days = step.saturating_mul(u16::try_from(level).unwrap_or(1));
            // What begins at a midnight began with the day before.
            if !self.begun(known, known.end_of_business_days(began.saturating_sub(1), days)) {
                break;
            }
            level += 1;
        }
        level
    }

    fn wait_for(&mut self, at: Micros) {
        self.next = Some(self.next.map_or(at, |next| next.min(at)));
    }
}

impl Known<'_> {
    /// Whoever has the parcel can hurry it.
    fn late_act(&self) -> Party {
        match self.folded.status {
            Status::Pending | Status::InfoReceived => Party::Shipper,
            _ => Party::Carrier,
        }
    }

    fn last_event(&self) -> Vec<String> {
        self.last.iter().map(|(id, _)| (*id).to_owned()).collect()
    }

    /// The limit of silence where the parcel is.
    fn stalled(&self) -> Option<(&'static str, u16)> {
        let limits = &self.rules.stalled;
        let customs = [Problem::Customs, Problem::CustomsDocuments, Problem::CustomsPayment];
        let with_customs = self.folded.problem().is_some_and(|open| customs.contains(&open.kind));
        match self.folded.status {
            Status::InTransit if with_customs => Some(("problems.stalled.customs", limits.customs)),
            Status::InTransit => Some(("problems.stalled.in_transit", limits.in_transit)),
            Status::OutForDelivery => Some(("problems.stalled.out_for_delivery", limits.out_for_delivery)),
            Status::DeliveryAttempted => Some(("problems.stalled.delivery_attempted", limits.delivery_attempted)),
            Status::Exception => Some(("problems.stalled.exception", limits.exception)),
            Status::Returning => Some(("problems.stalled.returning", limits.returning)),
            _ => None,
        }
    }

    /// The day of a time, there.
    fn day(&self, time: Time) -> Date {
        time.instant().map_or(time.civil().date(), |instant| instant.to_zoned(self.zone.clone()).date())
    }

    fn date_of(&self, instant: Micros) -> Date {
        timestamp(instant).to_zoned(self.zone.clone()).date()
    }

    /// The day in which an instant lies, or with whose end it coincides.
    fn day_of(&self, instant: Micros) -> v1::Time {
        words::time(Time::date(self.date_of(instant)))
    }

    fn end_of(&self, day: Date) -> Micros {
        day.tomorrow().map_or(Micros::MAX, |next| day_start(next, self.zone))
    }

    /// The end of the nth business day after the day of an instant.
    fn end_of_business_days(&self, from: Micros, days: u16) -> Micros {
        self.end_of(Calendar::of(self.country_code).after(self.date_of(from), days))
    }

    fn business_days(&self, rule: &str, days: u16) -> Grounds {
        Grounds {
            rule: rule.to_owned(),
            days: i32::from(days),
            country_code: self.country_code.to_owned(),
            ..Grounds::default()
        }
    }
}

fn derived(kind: Kind, act: Party) -> v1::Problem {
    v1::Problem {
        kind: kind.into(),
        act: act.into(),
        source: v1::problem::Source::Derived.into(),
        level: 1,
        ..v1::Problem::default()
    }
}
