//! What is said of an order first, in words: how many of its parcels it is true of, and when it was.

use super::super::parcel::gravest;
use super::{Parcel, Telling, key};
use crate::orders::moves;
use crate::proto::{self, v1};
use v1::order::Status;
use v1::order_event::Kind as Event;
use v1::order_headline::Kind;

/// Whether it tells of parcels that are in trouble.
pub(super) fn is_of_parcels(kind: Kind) -> bool {
    matches!(kind, Kind::ParcelLate | Kind::ParcelHeldUp | Kind::ParcelStopped | Kind::ParcelComingBack)
}

/// Whether it tells of trouble, so that the status is left to be said.
pub(super) fn is_trouble(kind: Kind) -> bool {
    is_of_parcels(kind) || kind == Kind::BackorderSlipped
}

/// Whether it says no more than a parcel does if there is only one.
pub(super) fn is_on_its_way(kind: Kind) -> bool {
    matches!(kind, Kind::InPreparation | Kind::UnderWay | Kind::OutForDelivery | Kind::ReadyForPickup | Kind::Delivered)
}

impl Telling<'_> {
    /// The sentence of the headline; that of a backorder is told by what it waits for.
    pub(super) fn head(&self) -> String {
        let kind = self.headline.kind();
        let has_no_count = matches!(
            kind,
            Kind::Unspecified
                | Kind::Placed
                | Kind::Confirmed
                | Kind::Backordered
                | Kind::BackorderSlipped
                | Kind::InPreparation
                | Kind::ReturnRequested
                | Kind::ReturnApproved
                | Kind::Refunded
                | Kind::Cancelled
        );
        let word = if kind == Kind::BackorderSlipped { "BACKORDERED" } else { kind.as_str_name() };
        let key = key(if has_no_count { "order-status" } else { "order-head" }, word);
        let values = [
            ("scope", self.scope().into()),
            ("count", self.headline.count.into()),
            ("total", self.headline.total.into()),
            ("on", self.status_day().into()),
        ];
        self.say_with(&key, &values)
    }

    /// What is wrong with the only parcel that something is wrong with.
    pub(super) fn gravest(&self) -> String {
        let only = self.only_named();
        only.map(|one| gravest(self.when.language, one.adapter, one.shipment, self.when.now)).unwrap_or_default()
    }

    /// Of what the count is said.
    fn scope(&self) -> &'static str {
        let v1::OrderHeadline { count, total, .. } = self.headline;
        let kind = self.headline.kind();
        if is_of_parcels(kind) {
            let named = self.named();
            let returns = named.iter().filter(|one| one.is_return()).count();
            match returns {
                0 if count <= total => {}
                _ if returns > 0 && returns == named.len() => return "return",
                _ => return "some",
            }
        }
        match (count, total) {
            (0, _) if matches!(kind, Kind::PartlyShipped | Kind::PartlyDelivered) => "none",
            (_, 0) => "nothing",
            (0, _) if kind == Kind::ExchangeUnderWay && !self.exchange().any(|one| moves(one.shipment)) => "waiting",
            // Of exchanges those are counted that are there.
            (0, 1) if kind == Kind::ExchangeUnderWay => "one",
            (0, _) if kind != Kind::ExchangeUnderWay => "none",
            (1, 1) => "one",
            (count, total) if count >= total => "all",
            _ => "of",
        }
    }

    /// What became of it though it was called off: `cancelled-under-way`, `cancelled-too-late`; else nothing.
    pub(super) fn crossed(&self) -> Option<&'static str> {
        // What is placed or confirmed once more is wanted again.
        let word =
            |event: &&v1::OrderEvent| matches!(event.kind(), Event::Placed | Event::Confirmed | Event::Cancelled);
        let last = self.order.events.iter().rev().find(word)?;
        let moving = |one: &Parcel<'_>| {
            moves(one.shipment) && !one.is_there() && one.shipment.status() != v1::shipment::Status::Returning
        };
        match self.headline.kind() {
            _ if last.kind() != Event::Cancelled => None,
            Kind::Cancelled if self.forward().any(moving) => Some("cancelled-under-way"),
            Kind::Delivered | Kind::PartlyDelivered => Some("cancelled-too-late"),
            _ => None,
        }
    }

    /// On which day it was called off.
    pub(super) fn called_off(&self) -> String {
        let told = self.order.events.iter().rev().find(|told| told.kind() == Event::Cancelled);
        let time = told.and_then(|told| told.time).and_then(proto::instant).map(|at| self.here(at));
        self.when.on_day_of(time.as_ref())
    }

    /// On which day it came to what its status says.
    pub(super) fn status_day(&self) -> String {
        let arrived = |parcels: &mut dyn Iterator<Item = &Parcel<'_>>| {
            let times = parcels.filter(|one| one.is_there()).filter_map(|one| one.shipment.status_time.clone());
            times.max_by(|one, other| one.local.cmp(&other.local))
        };
        let event = match self.order.status() {
            Status::Placed => Event::Placed,
            Status::Confirmed => Event::Confirmed,
            Status::Shipped => Event::Shipped,
            Status::Cancelled => Event::Cancelled,
            Status::Refunded => Event::Refunded,
            Status::Exchanged => return self.when.on_day_of(arrived(&mut self.exchange()).as_ref()),
            _ => return self.when.on_day_of(arrived(&mut self.forward()).as_ref()),
        };
        let told = self.order.events.iter().rev().find(|told| told.kind() == event);
        let time = told.and_then(|told| told.time).and_then(proto::instant).map(|at| self.here(at));
        self.when.on_day_of(time.as_ref())
    }
}
