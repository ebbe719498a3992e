//! What one poll or push said about one number, in our words; the timeline makes a shipment of it.

use std::collections::HashSet;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::exchange::{Asked, Request};
use crate::kind::Kind;
use crate::number::Number;
use crate::place::Place;
use crate::problem::Reason;
use crate::status::Status;
use crate::time::Time;

/// Everything read from one body.
#[derive(Clone, Debug, Default)]
pub struct Parsed {
    /// One per number and carrier's instance id.
    pub reports: Vec<Report>,
    /// What was odd; nothing here lost another event.
    pub warnings: Vec<Warning>,
    /// Numbers of which a push only says that they have changed.
    pub poll_now: Vec<Number>,
    /// Subscriptions, by the carrier's ids, of which a push says that they have ended.
    pub ended: Vec<String>,
    /// One more request whose answer comes back to `parse`, within the account's budget.
    pub follow_up: Option<FollowUp>,
}

impl Parsed {
    /// Says "not found" of every number asked for that nothing was told of, for carriers that leave unknown ones out.
    pub fn missing(mut self, asked: Asked<'_>) -> Self {
        match asked {
            Asked::Batch(batch) => {
                let numbers = batch.items().iter().map(|item| &item.number);
                let untold = |number: &&Number| self.reports.iter().all(|told| told.number.as_ref() != Some(number));
                let untold: Vec<Report> =
                    numbers.filter(untold).map(|number| Report::not_found(Some(number.clone()))).collect();
                self.reports.extend(untold);
            }
            Asked::Anything if self.reports.is_empty() => self.reports.push(Report::not_found(None)),
            Asked::Anything => {}
        }
        self
    }
}

/// A second request: the next page, a pickup point's address, an activation.
///
/// A question has at most [`crate::Batch::follow_ups`] of them, one after the other, within half a minute.
#[derive(Clone, Debug)]
pub struct FollowUp {
    /// What to send, to the configured host.
    ///
    /// A call of its own, that may come after a new login: when it is sent, the answer that asked for it is parsed once more
    /// with the token and the exchange id of that call, and what that gives under the same note is sent. What a push asks
    /// for is sent as it is.
    pub request: Request,
    /// Comes back in [`crate::Response::follow_up`], so that `parse` knows what it reads.
    pub note: String,
}

/// What the carrier knows of a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Outcome {
    /// There is a shipment.
    #[default]
    Found,
    /// The carrier has nothing, or nothing yet.
    NotFound,
    /// The carrier says that it cannot be one of its numbers.
    InvalidNumber,
}

impl Outcome {
    /// The name used by `waybill normalize`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Found => "FOUND",
            Self::NotFound => "NOT_FOUND",
            Self::InvalidNumber => "INVALID_NUMBER",
        }
    }
}

/// What one poll or push said about one number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// The number asked for. `None` only where anything was asked and the body names none.
    pub number: Option<Number>,
    /// The carrier's own id of this use of the number; decides nothing alone.
    pub instance: Option<String>,
    /// What the carrier knows.
    pub outcome: Outcome,
    /// When the carrier made this up, if it says so; else the newest event's instant counts, else our seeing.
    pub as_of: Option<Timestamp>,
    /// The body holds only the newest event or leaves out offsets: more is to be had by asking in detail.
    pub latest_only: bool,
    /// Scans and notices in any order; rows of one body in the order of the body.
    pub events: Vec<Event>,
    /// What is said of the shipment as a whole.
    pub facts: Facts,
}

impl Report {
    /// A report that there is nothing (yet).
    pub fn not_found(number: Option<Number>) -> Self {
        Self { number, outcome: Outcome::NotFound, ..Self::default() }
    }

    /// A report that this is no number of the carrier.
    pub fn invalid(number: Option<Number>) -> Self {
        Self { number, outcome: Outcome::InvalidNumber, ..Self::default() }
    }

    /// Where no event says more of the way than that the carrier has the data (a body that begins with a notice, or that
    /// holds the newest scan only), a notice that is newest takes the kind of the carrier's summary and keeps its reason.
    /// As soon as more is told it is itself again. Not for a sweep or a push: there a fuller body may have told more before.
    pub fn place_newest_by_summary(&mut self, summary: Kind) {
        let status = |event: &Event| event.kind.effect().status;
        if self.events.iter().any(|event| status(event).is_some_and(|status| status != Status::InfoReceived)) {
            return;
        }
        let newest = self
            .events
            .iter_mut()
            .reduce(|newest, event| if event.time.civil() > newest.time.civil() { event } else { newest });
        if let Some(event) = newest.filter(|event| status(event).is_none()) {
            event.kind = summary;
        }
    }

    /// The same report on every number asked for; where anything was asked, one on a number that is not known.
    pub fn on_all(asked: Asked<'_>, report: impl Fn(Option<Number>) -> Self) -> Vec<Self> {
        match asked {
            Asked::Batch(batch) => batch.items().iter().map(|item| report(Some(item.number.clone()))).collect(),
            Asked::Anything => vec![report(None)],
        }
    }
}

/// One scan or notice.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Event {
    /// What it means.
    pub kind: Kind,
    /// Who or what caused it.
    pub reason: Option<Reason>,
    /// The carrier's code with its qualifiers, normalised (case, padding); part of the event's identity.
    pub code: Option<String>,
    /// The carrier's text in the one language we ask for; the identity where there is no code.
    pub text: Option<String>,
    /// When, as said.
    pub time: Time,
    /// Where, as said.
    pub place: Place,
}

impl Event {
    /// Leaves out what is told again, alike in every part; the first stays. The time grows with their number, not with its
    /// square, however many a body holds.
    pub fn told_once(events: &mut Vec<Self>) {
        // A few are compared faster than they are hashed.
        const FEW: usize = 24;
        let told_before = |(at, event): (usize, &Self)| events.iter().take(at).any(|known| known == event);
        if events.len() <= FEW && !events.iter().enumerate().any(told_before) {
            return;
        }
        let mut known = HashSet::with_capacity(events.len());
        let new: Vec<bool> = events.iter().map(|event| known.insert(event)).collect();
        let mut new = new.into_iter();
        events.retain(|_| new.next().unwrap_or(true));
    }
}

/// What a report says of the shipment as a whole. Each absent part says nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// The carrier's estimate of delivery.
    pub estimate: Option<Estimate>,
    /// Who took it, where, and what proof there is.
    pub delivery: Option<Delivery>,
    /// Where it waits for the recipient.
    pub pickup_point: Option<PickupPoint>,
    /// The carrier's service or product.
    pub service: Option<String>,
    /// Weight in grams.
    pub weight_grams: Option<u64>,
    /// Number of pieces in the shipment.
    pub pieces: Option<u32>,
    /// The shipper's references.
    pub references: Vec<Reference>,
    /// The day it was or will be shipped.
    pub ship_date: Option<Date>,
    /// Where it comes from.
    pub origin: Option<Place>,
    /// Where it goes.
    pub destination: Option<Place>,
    /// Other carriers' or other directions' numbers for parts of the way.
    pub legs: Vec<Leg>,
}

/// When the carrier expects to deliver. A single day has a `latest` only.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Estimate {
    /// The window's begin.
    pub earliest: Option<Time>,
    /// The window's end, or the day.
    pub latest: Time,
}

/// How it was delivered.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Delivery {
    /// The name the carrier gives as receiver.
    pub signed_by: Option<String>,
    /// Front door, neighbour, reception: the carrier's words.
    pub left_at: Option<String>,
    /// Proof there is to be had.
    pub proof: Proof,
}

/// Proof of delivery. Images are never kept, only that they exist and where.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Proof {
    /// A signature image exists.
    pub signature: bool,
    /// A photo exists.
    pub photo: bool,
    /// A document exists.
    pub document: bool,
    /// The carrier's address of it (https).
    pub url: Option<String>,
}

/// A shop, locker or office where the parcel waits.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct PickupPoint {
    /// The carrier's id of it.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// Its address.
    pub place: Place,
    /// The last day to collect.
    pub collect_by: Option<Date>,
}

/// A shipper's reference.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reference {
    /// The carrier's word for what it is, in lower case (`purchase_order`), empty if it does not say.
    pub kind: String,
    /// The reference.
    pub value: String,
}

/// A part of the way under another number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Leg {
    /// What the number is for.
    pub role: LegRole,
    /// Our id of the carrier, if the body says which one.
    pub carrier: Option<String>,
    /// The number.
    pub number: String,
}

/// What another number stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LegRole {
    /// Another carrier brings it the last part of the way: what that one tells of the number joins the shipment.
    LastMile,
    /// The way back.
    Return,
    /// The number it had before.
    Original,
    /// The shipment this parcel is a piece of.
    Master,
}

impl LegRole {
    /// The name used in the API.
    pub const fn name(self) -> &'static str {
        match self {
            Self::LastMile => "LAST_MILE",
            Self::Return => "RETURN",
            Self::Original => "ORIGINAL",
            Self::Master => "MASTER",
        }
    }
}

/// Something odd in a body that did not stop it from being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The class of oddity.
    pub kind: Oddity,
    /// What it was, without personal data: codes, field names.
    pub detail: String,
}

impl Warning {
    /// A warning of that kind.
    pub fn new(kind: Oddity, detail: impl Into<String>) -> Self {
        Self { kind, detail: detail.into() }
    }

    /// Puts it with the others, once. Of a body in which everything is odd they are as many as tell what is wrong with it,
    /// and at least one of each kind.
    pub fn add_to(self, warnings: &mut Vec<Self>) {
        const ENOUGH: usize = 100;
        let more = warnings.len() < ENOUGH || warnings.iter().all(|known| known.kind != self.kind);
        if more && !warnings.contains(&self) {
            warnings.push(self);
        }
    }
}

/// The classes of oddity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Oddity {
    /// A code that is in no table.
    UnmappedCode,
    /// A documented field is missing or has another form; the rest of its event was kept.
    Field,
    /// A time that cannot be read; its event was left out if nothing else dates it.
    Time,
    /// An event that cannot be read was left out.
    Event,
    /// The body speaks of a number that was not asked for.
    UnaskedNumber,
    /// The carrier's summary says what no event does, and has no time of its own.
    Summary,
    /// The carrier sent a warning or error beside the data.
    Carrier,
}

impl Oddity {
    /// The name used by `waybill normalize` and in metrics.
    pub const fn name(self) -> &'static str {
        match self {
            Self::UnmappedCode => "UNMAPPED_CODE",
            Self::Field => "FIELD",
            Self::Time => "TIME",
            Self::Event => "EVENT",
            Self::UnaskedNumber => "UNASKED_NUMBER",
            Self::Summary => "SUMMARY",
            Self::Carrier => "CARRIER",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warnings_have_an_end_and_each_kind_is_told() {
        let mut warnings = Vec::new();
        for code in 0..1000 {
            Warning::new(Oddity::UnmappedCode, code.to_string()).add_to(&mut warnings);
            Warning::new(Oddity::UnmappedCode, "0").add_to(&mut warnings);
        }
        assert_eq!(warnings.len(), 100);
        Warning::new(Oddity::Time, "a date").add_to(&mut warnings);
        assert_eq!(warnings.last().map(|warning| warning.kind), Some(Oddity::Time));
    }

    fn event(minute: usize, text: &str) -> Event {
        let time = Time::iso(&format!("2026-06-15T{:02}:{:02}:00Z", minute / 60, minute % 60)).unwrap();
        Event { kind: Kind::Arrived, reason: None, code: None, text: Some(text.into()), time, place: Place::default() }
    }

    #[test]
    fn an_event_that_is_told_again_stays_where_it_was_first() {
        for count in [1, 10, 24, 25, 1000] {
            let once: Vec<Event> = (0..count).map(|minute| event(minute, "Arrived")).collect();
            let mut events = once.clone();
            Event::told_once(&mut events);
            assert_eq!(events, once);
            // At the same time, but not the same.
            events.push(event(0, "Left"));
            events.extend(once.iter().rev().cloned());
            Event::told_once(&mut events);
            assert_eq!(events, [once, vec![event(0, "Left")]].concat());
        }
    }
}
