//! A shipment in the words of other tracking services, for programs that were written for those: which event tells what a
//! shipment is, and one table per service of what is shown as what. Pure, applied on reading: nothing of it is stored.
//!
//! What is lost lies with their words. They mix in one axis where a parcel is, what is wrong with it and which way it goes:
//! a late parcel on its way is one "Exception" more to AfterShip, and Shippo calls waiting for pickup "TRANSIT". Who caused
//! something, and whose turn it is, has words here and there only; EasyPost and Shippo have one status for returning and
//! returned, Shippo has none for cancelled. So the fields of our own are always beside it. The head of each table says what
//! it cannot say, and a row without anything of ours why that word of theirs is never used.

use waybill_contract::{Direction, Kind, Reason, Status};

use crate::proto::v1;
use table::Because;
pub use table::Table;

mod table;
#[cfg(test)]
mod tests;

/// A tracking service whose words there is a table of.
#[derive(Debug, PartialEq, Eq)]
pub struct Service {
    /// In the API.
    pub vocabulary: v1::rendering::Vocabulary,
    /// On the command line.
    pub id: &'static str,
    /// What it calls itself.
    pub title: &'static str,
    /// Its table, as kept beside this file.
    text: &'static str,
}

/// Every service, in the order of the API's numbers.
pub static SERVICES: [Service; 6] = [
    Service {
        vocabulary: v1::rendering::Vocabulary::Aftership,
        id: "aftership",
        title: "AfterShip",
        text: include_str!("vocabulary/aftership.tsv"),
    },
    Service {
        vocabulary: v1::rendering::Vocabulary::Easypost,
        id: "easypost",
        title: "EasyPost",
        text: include_str!("vocabulary/easypost.tsv"),
    },
    Service {
        vocabulary: v1::rendering::Vocabulary::Shippo,
        id: "shippo",
        title: "Shippo",
        text: include_str!("vocabulary/shippo.tsv"),
    },
    Service {
        vocabulary: v1::rendering::Vocabulary::SeventeenTrack,
        id: "17track",
        title: "17TRACK",
        text: include_str!("vocabulary/seventeen_track.tsv"),
    },
    Service {
        vocabulary: v1::rendering::Vocabulary::Shipengine,
        id: "shipengine",
        title: "ShipEngine",
        text: include_str!("vocabulary/shipengine.tsv"),
    },
    Service {
        vocabulary: v1::rendering::Vocabulary::Clickpost,
        id: "clickpost",
        title: "ClickPost",
        text: include_str!("vocabulary/clickpost.tsv"),
    },
];

/// The table of a vocabulary; `None` for our own words.
pub fn of(vocabulary: v1::rendering::Vocabulary) -> Option<&'static Table> {
    table::ALL.iter().find(|table| table.service.vocabulary == vocabulary)
}

impl Table {
    /// Sets the rendering of a shipment and of each of its events.
    pub fn show(&self, shipment: &mut v1::Shipment) {
        shipment.rendering = Some(self.of_shipment(shipment));
        for event in &mut shipment.events {
            self.show_event(event);
        }
    }

    /// Sets the rendering of an event: by what it says itself, else by the status after it.
    pub fn show_event(&self, event: &mut v1::Event) {
        let (status, because) = (status(event.status()), reason(event));
        let because: Vec<Because> = because.map(Because::Reason).into_iter().collect();
        let row = self.find(status, kind(event), &because).map(|(row, _)| row);
        event.rendering = Some(self.render(row, status, &[]));
    }

    fn of_shipment(&self, shipment: &v1::Shipment) -> v1::Rendering {
        let status = status(shipment.status());
        let told = shipment.events.iter().rev().find_map(|event| self.telling(shipment, status, event));
        self.render(told.flatten(), status, &stale(shipment))
    }

    /// Whether an event made the shipment what it is now, and the row that it is shown by, if the table has one.
    ///
    /// It set the status; or it raised the problem that is still open; or the table has a word for this very kind in this
    /// status. What has ended is shown by its end alone, or by a word of the last sort.
    fn telling(&self, shipment: &v1::Shipment, status: Status, event: &v1::Event) -> Option<Option<usize>> {
        if event.status != shipment.status {
            return None;
        }
        let kind = kind(event);
        let effect = kind.effect();
        let sets = match status {
            Status::Returning if effect.physical => true,
            Status::Returned if kind.delivers() => true,
            status => effect.status == Some(status),
        };
        let problem = shipment.problem.as_ref().filter(|problem| problem.event_ids.contains(&event.id));
        let told = reason(event).or_else(|| Reason::from_name(problem?.reason().as_str_name()));
        let mut because: Vec<Because> = told.map(Because::Reason).into_iter().collect();
        if kind.delivers() && is_signed(shipment) {
            because.push(Because::Signed);
        }
        let found = self.find(status, kind, &because);
        let raises = problem.is_some() && !status.is_end();
        let has_a_word = found.is_some_and(|(_, tells)| tells);
        (sets || raises || has_a_word).then_some(found.map(|(row, _)| row))
    }
}

/// Whether a kind of event is of the way on which a shipment with this status is.
fn is_of_the_way(status: Status, kind: Kind) -> bool {
    let back = matches!(status, Status::Returning | Status::Returned);
    !back || kind.effect().direction == Some(Direction::Return)
}

/// A status that a newer version has stored is none that a table has.
fn status(status: v1::shipment::Status) -> Status {
    Status::from_name(status.as_str_name()).unwrap_or_default()
}

fn kind(event: &v1::Event) -> Kind {
    Kind::from_name(event.kind().as_str_name()).unwrap_or(Kind::Unknown)
}

fn reason(event: &v1::Event) -> Option<Reason> {
    Reason::from_name(event.reason().as_str_name())
}

fn is_signed(shipment: &v1::Shipment) -> bool {
    let signed = |delivery: &v1::Delivery| {
        !delivery.signed_by.is_empty() || delivery.proof.as_ref().is_some_and(|proof| proof.signature)
    };
    shipment.delivered.as_ref().is_some_and(signed)
}

/// What a carrier that knows nothing of a number says.
fn stale(shipment: &v1::Shipment) -> Vec<Because> {
    use v1::freshness::StaleReason;

    match shipment.freshness.as_ref().map(v1::Freshness::stale_reason) {
        Some(StaleReason::NotFound) => vec![Because::NotFound],
        Some(StaleReason::InvalidNumber) => vec![Because::InvalidNumber],
        _ => Vec::new(),
    }
}
