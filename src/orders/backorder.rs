//! What an order waits for: how often it was put off, and whether the day that was told is over.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::proto::v1;
use crate::timeline::{self, date_from};

/// A backorder as it was told, event by event.
#[derive(Debug, Default)]
pub(super) struct Waiting {
    open: Option<Open>,
}

#[derive(Debug)]
struct Open {
    shown: v1::Backorder,
    latest: Option<Date>,
    /// When the last slip was told, or came about by itself.
    slipped: Option<Timestamp>,
    /// The events that say so.
    events: Vec<String>,
}

impl Waiting {
    /// Something is not in stock, or will be on other days than was told.
    pub(super) fn told(&mut self, event: &v1::OrderEvent) {
        let latest = event.expected_ship_latest.or(event.expected_ship_earliest);
        let day = latest.as_ref().and_then(date_from);
        let time = event.time.and_then(crate::proto::instant);
        let open = self.open.get_or_insert_with(|| Open {
            shown: v1::Backorder { since: event.time, ..v1::Backorder::default() },
            latest: None,
            slipped: None,
            events: Vec::new(),
        });
        open.events.push(event.event_id.clone());
        // A day that was over before this word counts, and the word is not another slip.
        if time.is_some_and(|time| open.is_over(time)) || day.zip(open.latest).is_some_and(|(new, old)| new > old) {
            open.shown.slips += 1;
            open.slipped = time;
        }
        if open.shown.first_expected_ship_latest.is_none() {
            open.shown.first_expected_ship_latest = latest;
        }
        if latest.is_some() {
            open.latest = day;
            open.shown.expected_ship_earliest = event.expected_ship_earliest;
            open.shown.expected_ship_latest = latest;
        }
        if event.cause() != v1::backorder::Cause::Unspecified {
            open.shown.cause = event.cause;
        }
        if !event.note.is_empty() {
            open.shown.note.clone_from(&event.note);
        }
    }

    /// It is there, or is not wanted any more.
    pub(super) fn over(&mut self) {
        self.open = None;
    }

    /// Time has passed without a word.
    pub(super) fn pass(&mut self, passed: Timestamp) {
        if let Some(open) = &mut self.open
            && open.is_over(passed)
        {
            open.shown.overdue = true;
            open.shown.slips += 1;
            open.slipped = open.ends();
        }
    }

    /// When the day that was told is over, if it is not yet.
    pub(super) fn ends(&self) -> Option<Timestamp> {
        let open = self.open.as_ref().filter(|open| !open.shown.overdue)?;
        open.ends()
    }

    pub(super) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    pub(super) fn slips(&self) -> i32 {
        self.open.as_ref().map_or(0, |open| open.shown.slips)
    }

    pub(super) fn backorder(&self) -> Option<v1::Backorder> {
        self.open.as_ref().map(|open| open.shown.clone())
    }

    /// That it was put off, if it was.
    pub(super) fn problem(&self) -> Option<v1::Problem> {
        let open = self.open.as_ref().filter(|open| open.shown.slips > 0)?;
        Some(v1::Problem {
            kind: v1::problem::Kind::BackorderSlipped.into(),
            since: open.slipped.map(timeline::utc),
            act: v1::problem::Party::Shipper.into(),
            event_ids: open.events.clone(),
            source: if open.shown.overdue { v1::problem::Source::Derived } else { v1::problem::Source::Told }.into(),
            level: open.shown.slips,
            ..v1::Problem::default()
        })
    }
}

impl Open {
    /// The end of the last day. Which zone the merchant counts in is not known: in UTC.
    fn ends(&self) -> Option<Timestamp> {
        let next = self.latest?.tomorrow().ok()?;
        next.to_zoned(TimeZone::UTC).ok().map(|start| start.timestamp())
    }

    fn is_over(&self, at: Timestamp) -> bool {
        self.ends().is_some_and(|ends| ends <= at)
    }
}
