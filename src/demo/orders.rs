//! The orders of the demo: what the merchant records of each, day by day, and what it must come to. Pure data.

use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ToSpan as _};

use crate::ingest::timestamp;
use crate::proto::{self, v1};
use v1::backorder::Cause;
use v1::order::Status;
use v1::order_event::Kind;
use v1::order_headline::Kind as Headline;

/// An order of the demo. Its parcels are those of the script that have its id.
#[derive(Debug)]
pub struct Story {
    /// The merchant's id of it.
    pub order_id: &'static str,
    /// What happens to it, in one line.
    pub line: &'static str,
    title: &'static str,
    lines: &'static [(&'static str, i32)],
    milestones: &'static [Milestone],
    /// The status it ends with.
    pub end: Status,
    /// What is to be said of it first at the end.
    pub headline: Headline,
    /// How often its backorder has been put off by then.
    pub slips: i32,
}

/// What the merchant records. Days count from the simulation's first day; hours are UTC.
#[derive(Debug)]
struct Milestone {
    at: (i32, i8),
    kind: Kind,
    /// The first and the last day on which it should be sent, and why not at once.
    ships: Option<(i32, i32, Cause)>,
    note: &'static str,
}

const fn on(day: i32, hour: i8, kind: Kind) -> Milestone {
    Milestone { at: (day, hour), kind, ships: None, note: "" }
}

const fn waits(day: i32, hour: i8, from: i32, to: i32, cause: Cause) -> Milestone {
    Milestone { ships: Some((from, to, cause)), ..on(day, hour, Kind::Backordered) }
}

impl Milestone {
    const fn noting(self, note: &'static str) -> Self {
        Self { note, ..self }
    }
}

/// The orders that are told of; the script's other parcels are an order each, of which nothing is recorded.
pub static STORIES: &[Story] = &[
    Story {
        order_id: "ORDER-10081",
        line: "a backorder that is put off twice",
        title: "Oak sideboard",
        lines: &[("Oak sideboard", 1)],
        milestones: &[
            on(0, 9, Kind::Placed),
            on(0, 15, Kind::Confirmed),
            waits(1, 10, 14, 18, Cause::HighDemand),
            waits(13, 9, 38, 42, Cause::SupplierLate),
            // Longer than the demo may take: it does not come to its end here.
            waits(36, 11, 118, 122, Cause::ProductionLate).noting("The workshop is waiting for seasoned oak"),
        ],
        end: Status::Backordered,
        headline: Headline::BackorderSlipped,
        slips: 2,
    },
    Story {
        order_id: "ORDER-10001",
        line: "a split shipment: the lamp first, its shade two days later",
        title: "Desk lamp with shade",
        lines: &[("Desk lamp", 1), ("Lamp shade", 1)],
        milestones: &[
            on(0, 8, Kind::Placed),
            on(0, 12, Kind::Confirmed),
            on(0, 20, Kind::Packed),
            on(1, 23, Kind::PartiallyShipped),
            on(3, 23, Kind::Shipped),
        ],
        end: Status::Delivered,
        headline: Headline::Delivered,
        slips: 0,
    },
    Story {
        order_id: "ORDER-10061",
        line: "a return that has arrived and is to be refunded",
        title: "Running shoes",
        lines: &[("Running shoes, size 43", 1)],
        milestones: &[
            on(0, 10, Kind::Placed),
            on(0, 16, Kind::Confirmed),
            on(1, 18, Kind::Shipped),
            on(5, 19, Kind::ReturnRequested).noting("They are not the colour in the picture"),
            on(6, 9, Kind::ReturnApproved),
        ],
        end: Status::Returned,
        headline: Headline::Returned,
        slips: 0,
    },
    Story {
        order_id: "ORDER-10042",
        line: "an exchange: too small, sent back, another size sent",
        title: "Winter coat",
        lines: &[("Winter coat, size M", 1)],
        milestones: &[
            on(0, 7, Kind::Placed),
            on(1, 17, Kind::Shipped),
            on(4, 20, Kind::ReturnRequested).noting("Too small, size L instead"),
            on(5, 8, Kind::ReturnApproved),
            on(8, 14, Kind::ReturnReceived),
            on(10, 9, Kind::Exchanged).noting("Size L"),
        ],
        end: Status::Exchanged,
        headline: Headline::Exchanged,
        slips: 0,
    },
    Story {
        order_id: "ORDER-10006",
        line: "a re-booked parcel: the mirror broke, a new one is sent under another number",
        title: "Mirror",
        lines: &[("Mirror", 1)],
        milestones: &[
            on(0, 11, Kind::Placed),
            on(1, 19, Kind::Shipped),
            on(4, 10, Kind::Updated).noting("Broken on the way; we send a new one"),
        ],
        end: Status::Delivered,
        headline: Headline::Delivered,
        slips: 0,
    },
];

impl Story {
    /// What is to be recorded, with the domain time at which it happens.
    pub(super) fn events(&self, first_day: Date) -> impl Iterator<Item = (Timestamp, v1::RecordOrderEventRequest)> {
        self.milestones.iter().enumerate().filter_map(move |(index, milestone)| {
            let (day, hour) = milestone.at;
            let at = plus(first_day, day).at(hour, 0, 0, 0).to_zoned(TimeZone::fixed(Offset::UTC)).ok()?.timestamp();
            let lines = self.lines.iter().filter(|_| index == 0).map(|(title, quantity)| v1::OrderLine {
                title: (*title).to_owned(),
                quantity: *quantity,
                ..v1::OrderLine::default()
            });
            let event = v1::OrderEvent {
                event_id: format!("demo-{index}"),
                kind: milestone.kind.into(),
                time: Some(timestamp(at)),
                note: milestone.note.to_owned(),
                lines: lines.collect(),
                title: if index == 0 { self.title.to_owned() } else { String::new() },
                ..v1::OrderEvent::default()
            };
            let event = match milestone.ships {
                None => event,
                Some((from, to, cause)) => v1::OrderEvent {
                    expected_ship_earliest: Some(date(plus(first_day, from))),
                    expected_ship_latest: Some(date(plus(first_day, to))),
                    cause: cause.into(),
                    set_labels: [("backorder".to_owned(), "yes".to_owned())].into(),
                    ..event
                },
            };
            Some((at, v1::RecordOrderEventRequest { name: self.name(), event: Some(event) }))
        })
    }

    /// Its name over the API.
    pub fn name(&self) -> String {
        crate::orders::name(self.order_id)
    }

    /// Whether an order is as the story says at its end.
    pub fn has_ended(&self, order: &v1::Order) -> bool {
        let headline = order.headline.clone().unwrap_or_default();
        (order.status(), headline.kind(), headline.slips) == (self.end, self.headline, self.slips)
    }
}

fn plus(day: Date, days: i32) -> Date {
    day.saturating_add(days.days())
}

/// A day as the API tells it.
pub(super) fn date(date: Date) -> proto::Date {
    proto::Date { year: date.year().into(), month: date.month().into(), day: date.day().into() }
}
