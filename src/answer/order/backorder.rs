//! What an order waits for, in words: until when, how often it was put off, and why.

use super::super::parcel::{joined, kebab};
use super::Telling;
use crate::proto::{Date, v1};
use crate::timeline::date_from;
use v1::backorder::Cause;
use v1::problem::Source;

impl Telling<'_> {
    /// When what is missing should be sent, and why it was not; empty if nothing is missing.
    pub(super) fn waits(&self) -> String {
        let Some(backorder) = &self.order.backorder else { return String::new() };
        let cause = backorder.cause();
        let cause = (cause != Cause::Unspecified).then(|| self.say(&format!("cause-{}", kebab(cause.as_str_name()))));
        let reason = || match &cause {
            Some(cause) => self.say_with("backorder-reason", &[("cause", cause.as_str().into())]),
            None => String::new(),
        };
        let earliest = backorder.expected_ship_earliest.as_ref();
        let latest = backorder.expected_ship_latest.as_ref();
        let Some(when) = self.ships(earliest, latest) else {
            return joined([self.say("backorder-undated").as_str(), reason().as_str()]);
        };
        let when = ("when", when.into());
        let slips = ("slips", backorder.slips.into());
        if backorder.overdue {
            return joined([self.say_with("backorder-overdue", &[slips, when]).as_str(), reason().as_str()]);
        }
        if backorder.slips == 0 {
            return joined([self.say_with("backorder-due", &[when]).as_str(), reason().as_str()]);
        }
        let told_first = backorder.first_expected_ship_latest.as_ref();
        let later = told_first.and_then(date_from) < latest.or(earliest).and_then(date_from);
        let what = match self.ships(None, told_first).filter(|_| later) {
            Some(first) => self.say_with("backorder-slipped-instead", &[slips, when, ("first", first.into())]),
            None => self.say_with("backorder-slipped", &[slips, when]),
        };
        let what = ("what", what.into());
        match cause {
            Some(cause) => self.say_with("backorder-because", &[what, ("cause", cause.into())]),
            None => self.say_with("backorder-plain", &[what]),
        }
    }

    /// What was noted about it.
    pub(super) fn noted(&self) -> String {
        let note = self.order.backorder.as_ref().map_or("", |backorder| &backorder.note);
        if note.is_empty() { String::new() } else { self.say_with("backorder-noted", &[("text", note.into())]) }
    }

    /// The days on which something will be sent; `None` if none are known.
    pub(super) fn ships(&self, earliest: Option<&Date>, latest: Option<&Date>) -> Option<String> {
        let earliest = earliest.and_then(date_from);
        let latest = latest.and_then(date_from).or(earliest)?;
        Some(self.when.ships(earliest, latest))
    }

    /// What is wrong with the order itself: that it was put off.
    pub(super) fn troubles(&self) -> Vec<v1::Trouble> {
        let all = self.order.problems.iter().map(|problem| {
            let known = if problem.source() == Source::Derived {
                self.say("backorder-decided-here")
            } else {
                self.say_with("since", &[("since", self.when.day_of(problem.since.as_ref()).into())])
            };
            let text = joined([self.waits().as_str(), self.noted().as_str(), known.as_str()]);
            v1::Trouble { problem: Some(problem.clone()), text, advice: self.say(self.backorder_advice()) }
        });
        all.collect()
    }

    /// What helps, by what is known.
    pub(super) fn backorder_advice(&self) -> &'static str {
        match &self.order.backorder {
            Some(backorder) if backorder.cause() == Cause::Discontinued => "advice-order-backorder-discontinued",
            Some(backorder) if backorder.overdue => "advice-order-backorder-overdue",
            Some(backorder) if backorder.slips > 0 => "advice-backorder-slipped",
            _ => "advice-order-backordered",
        }
    }
}
