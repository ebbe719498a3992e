//! What is to be said of an order first: its worst trouble, else where it is.

use crate::proto::v1;
use v1::order::Status;
use v1::order_headline::Kind;
use v1::problem::Kind as Problem;
use v1::shipment::Status as Shipped;

use super::fold::{Parcels, Told, delivered, moves};

/// Parcels that are named.
const NAMED: usize = 10;

pub(super) fn of(status: Status, told: &Told, parcels: &Parcels<'_>) -> v1::OrderHeadline {
    let troubled = trouble(status, told, parcels);
    let mut headline = troubled.unwrap_or_else(|| calm(status, told, parcels));
    headline.slips = told.waiting.slips();
    headline
}

fn say(kind: Kind, count: usize, total: usize) -> v1::OrderHeadline {
    let number = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
    v1::OrderHeadline { kind: kind.into(), count: number(count), total: number(total), ..Default::default() }
}

/// The worst trouble that is not settled by what came after it.
fn trouble(status: Status, told: &Told, parcels: &Parcels<'_>) -> Option<v1::OrderHeadline> {
    let settled = matches!(status, Status::Returned | Status::Refunded | Status::Exchanged);
    let all: Vec<&v1::Shipment> = match status {
        Status::Cancelled => return None,
        _ if settled => parcels.exchange.clone(),
        _ => parcels.forward().chain(parcels.back.iter().copied()).collect(),
    };
    let total = if settled { parcels.exchange.len() } else { parcels.forward().count() };
    let of = |kind: Kind| {
        let found: Vec<&str> =
            all.iter().filter(|one| weight(one) == Some(kind)).map(|one| one.name.as_str()).collect();
        let named = found.iter().take(NAMED).map(|name| (*name).to_owned()).collect();
        (!found.is_empty()).then(|| v1::OrderHeadline { shipments: named, ..say(kind, found.len(), total) })
    };
    let slipped = || (told.waiting.slips() > 0 && !settled).then(|| say(Kind::BackorderSlipped, 0, total));
    of(Kind::ParcelStopped)
        .or_else(|| of(Kind::ParcelComingBack))
        .or_else(slipped)
        .or_else(|| of(Kind::ParcelHeldUp))
        .or_else(|| of(Kind::ParcelLate))
}

/// How bad it is for a parcel.
fn weight(shipment: &v1::Shipment) -> Option<Kind> {
    let meant_back = shipment.order_role() == v1::order_role::Role::Return;
    let worst = shipment.problems.iter().filter_map(|problem| graver(problem.kind())).min_by_key(|kind| rank(*kind));
    match shipment.status() {
        Shipped::Exception => Some(Kind::ParcelStopped),
        Shipped::Returning | Shipped::Returned if !meant_back => Some(Kind::ParcelComingBack),
        Shipped::Delivered if worst != Some(Kind::ParcelStopped) => None,
        _ => worst,
    }
}

fn rank(kind: Kind) -> u8 {
    match kind {
        Kind::ParcelStopped => 0,
        Kind::ParcelComingBack => 1,
        Kind::ParcelHeldUp => 2,
        _ => 3,
    }
}

fn graver(problem: Problem) -> Option<Kind> {
    match problem {
        Problem::Refused
        | Problem::Address
        | Problem::Undeliverable
        | Problem::NotCollected
        | Problem::Damaged
        | Problem::Lost
        | Problem::LostSuspected
        | Problem::Seized
        | Problem::Destroyed
        | Problem::PartlyDelivered => Some(Kind::ParcelStopped),
        Problem::Misrouted
        | Problem::Held
        | Problem::Customs
        | Problem::CustomsDocuments
        | Problem::CustomsPayment
        | Problem::PickupFailed
        | Problem::DeliveryFailed
        | Problem::Investigation
        | Problem::Contradicted
        | Problem::Other
        | Problem::Stalled
        | Problem::NotHandedOver
        | Problem::CollectionDue => Some(Kind::ParcelHeldUp),
        Problem::Delayed | Problem::ExpectedLate | Problem::Late | Problem::Overdue => Some(Kind::ParcelLate),
        // Where it comes back, its status says so.
        Problem::Unspecified | Problem::Returning | Problem::BackorderSlipped => None,
    }
}

fn calm(status: Status, told: &Told, parcels: &Parcels<'_>) -> v1::OrderHeadline {
    let (outbound, total) = (&parcels.outbound, parcels.outbound.len());
    let back = parcels.back.len();
    let count = |is: fn(&v1::Shipment) -> bool| outbound.iter().filter(|one| is(one)).count();
    match status {
        Status::Unspecified => say(Kind::Unspecified, 0, total),
        Status::Placed => say(Kind::Placed, 0, total),
        Status::Confirmed => say(Kind::Confirmed, 0, total),
        Status::Backordered => say(Kind::Backordered, 0, total),
        Status::InPreparation => say(Kind::InPreparation, 0, total),
        Status::PartiallyShipped => say(Kind::PartlyShipped, count(moves), total),
        Status::PartiallyDelivered => say(Kind::PartlyDelivered, count(delivered), total),
        Status::Delivered => say(Kind::Delivered, total, total),
        Status::Cancelled => say(Kind::Cancelled, 0, total),
        Status::ReturnRequested => say(Kind::ReturnRequested, 0, back),
        Status::ReturnApproved => say(Kind::ReturnApproved, 0, back),
        Status::Returning => say(Kind::ReturnUnderWay, parcels.back.iter().filter(|one| moves(one)).count(), back),
        // All of it came back unasked, and nobody said what becomes of it.
        Status::Returned if back == 0 && !told.was_returned() => say(Kind::ParcelComingBack, total, total),
        Status::Returned => say(Kind::Returned, back, back),
        Status::Refunded => say(Kind::Refunded, back, back),
        Status::Exchanged => {
            let (sent, there) = (parcels.exchange.len(), parcels.exchange.iter().filter(|one| delivered(one)).count());
            let kind = if sent > 0 && there == sent { Kind::Exchanged } else { Kind::ExchangeUnderWay };
            say(kind, there, sent)
        }
        Status::Shipped => {
            let (round, pickup) = (
                count(|one| one.status() == Shipped::OutForDelivery),
                count(|one| one.status() == Shipped::AvailableForPickup),
            );
            match (round, pickup) {
                (0, 0) => say(Kind::UnderWay, count(moves), total),
                (0, pickup) => say(Kind::ReadyForPickup, pickup, total),
                (round, _) => say(Kind::OutForDelivery, round, total),
            }
        }
    }
}
