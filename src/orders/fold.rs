//! An order from what was recorded of it and what its shipments are now. Pure: no clock, no store.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use crate::ingest::timestamp;
use crate::name::ShipmentName;
use crate::proto::v1;
use v1::order::Status;
use v1::order_event::Kind;
use v1::order_role::Role;
use v1::shipment::Status as Shipped;

use super::State;
use super::backorder::Waiting;
use super::headline;

/// An order, and when time alone changes it.
#[derive(Debug)]
pub(super) struct Folded {
    /// Without revision and update time: whoever publishes it sets these.
    pub(super) order: v1::Order,
    /// When the day that was told for what is not in stock is over.
    pub(super) ends: Option<Timestamp>,
}

/// The order, from all that there is.
pub(super) fn fold(state: &State, shipments: &[v1::Shipment]) -> Folded {
    let told = Told::of(state);
    let parcels = Parcels::of(shipments);
    let status = status(&told, &parcels);
    let backorder = told.waiting.backorder();
    let problems = told.waiting.problem().into_iter().collect();
    let headline = headline::of(status, &told, &parcels);
    let ends = told.waiting.ends();
    let order = v1::Order {
        name: super::name(&state.order_id),
        order_id: state.order_id.clone(),
        create_time: Some(timestamp(state.created)),
        status: status.into(),
        headline: Some(headline),
        closed: is_closed(status, &parcels),
        events: told.events,
        lines: told.lines,
        labels: told.labels,
        title: told.title,
        promised_date: told.promised_date,
        backorder,
        problems,
        shipments: live(shipments).map(|one| parcels.shown(one)).collect(),
        ..v1::Order::default()
    };
    Folded { order, ends }
}

/// A shipment whose carrier or number was corrected stands in the order as the one that goes on.
fn live(shipments: &[v1::Shipment]) -> impl Iterator<Item = &v1::Shipment> {
    shipments.iter().filter(|shipment| shipment.replaced_by.is_empty())
}

/// What the merchant told, taken together.
#[derive(Debug, Default)]
pub(super) struct Told {
    events: Vec<v1::OrderEvent>,
    /// The farthest of placed, confirmed, picked, packed.
    stage: Option<Kind>,
    cancelled: bool,
    /// Whether it was shipped: all of it, or some.
    shipped: Option<bool>,
    /// The last word about sending it back.
    back: Option<Kind>,
    pub(super) waiting: Waiting,
    lines: Vec<v1::OrderLine>,
    labels: BTreeMap<String, String>,
    title: String,
    promised_date: Option<crate::proto::Date>,
}

impl Told {
    /// Whether the merchant said that it came back.
    pub(super) fn was_returned(&self) -> bool {
        self.back == Some(Kind::ReturnReceived)
    }

    fn of(state: &State) -> Self {
        let (mut told, events) = (Self::default(), state.in_order());
        for event in &events {
            told.take(event);
        }
        told.events = events;
        told.waiting.pass(state.passed);
        told
    }

    fn take(&mut self, event: &v1::OrderEvent) {
        let kind = event.kind();
        match kind {
            Kind::Placed | Kind::Confirmed | Kind::Picked | Kind::Packed => {
                // What is placed or confirmed once more is wanted again.
                self.cancelled &= !matches!(kind, Kind::Placed | Kind::Confirmed);
                self.stage = self.stage.max(Some(kind));
            }
            Kind::Backordered => self.waiting.told(event),
            Kind::BackInStock => self.waiting.over(),
            Kind::PartiallyShipped => self.shipped = Some(self.shipped.unwrap_or(false)),
            Kind::Shipped => {
                self.shipped = Some(true);
                self.waiting.over();
            }
            Kind::Cancelled => {
                self.cancelled = true;
                self.waiting.over();
            }
            Kind::ReturnRequested | Kind::ReturnApproved | Kind::ReturnReceived | Kind::Refunded | Kind::Exchanged => {
                self.back = Some(kind);
            }
            Kind::Updated | Kind::Unspecified => {}
        }
        if !event.lines.is_empty() {
            self.lines.clone_from(&event.lines);
        }
        if !event.title.is_empty() {
            self.title.clone_from(&event.title);
        }
        self.promised_date = event.promised_date.or(self.promised_date);
        self.labels.extend(event.set_labels.clone());
        for key in &event.remove_labels {
            self.labels.remove(key);
        }
    }
}

/// The shipments of an order, by what they are for.
#[derive(Debug)]
pub(super) struct Parcels<'a> {
    /// What brings the order to the customer: not what was called off, nor what another parcel was sent in place of.
    pub(super) outbound: Vec<&'a v1::Shipment>,
    /// To the customer, for what was sent back.
    pub(super) exchange: Vec<&'a v1::Shipment>,
    /// Back from the customer.
    pub(super) back: Vec<&'a v1::Shipment>,
    /// Which were sent in place of which: pinned names, the old one first.
    rebooked: BTreeMap<String, String>,
}

impl<'a> Parcels<'a> {
    pub(super) fn of(shipments: &'a [v1::Shipment]) -> Self {
        let live: Vec<&v1::Shipment> = live(shipments).collect();
        let rebooked = rebooked(&live);
        let mut parcels = Self { outbound: Vec::new(), exchange: Vec::new(), back: Vec::new(), rebooked };
        for shipment in live {
            if shipment.status() == Shipped::Cancelled || parcels.rebooked.contains_key(&shipment.name) {
                continue;
            }
            match shipment.order_role() {
                Role::Unspecified | Role::Outbound | Role::Replacement => parcels.outbound.push(shipment),
                Role::Exchange => parcels.exchange.push(shipment),
                Role::Return => parcels.back.push(shipment),
            }
        }
        parcels
    }

    /// The pinned name of the parcel that was sent in place of one.
    pub(super) fn rebooked_as(&self, name: &str) -> Option<&str> {
        self.rebooked.get(name).map(String::as_str)
    }

    /// Everything on its way to the customer.
    pub(super) fn forward(&self) -> impl Iterator<Item = &'a v1::Shipment> {
        self.outbound.iter().chain(&self.exchange).copied()
    }

    fn shown(&self, shipment: &v1::Shipment) -> v1::OrderShipment {
        let role = match shipment.order_role() {
            Role::Unspecified => Role::Outbound,
            role => role,
        };
        let original = self.rebooked.iter().find(|(_, new)| **new == shipment.name).map(|(old, _)| old.clone());
        v1::OrderShipment {
            name: shipment.name.clone(),
            revision: shipment.revision,
            role: role.into(),
            status: shipment.status,
            problems: shipment.problems.clone(),
            estimated_delivery: shipment.estimated_delivery.clone(),
            in_place_of: original.unwrap_or_default(),
            rebooked_as: self.rebooked_as(&shipment.name).unwrap_or_default().to_owned(),
            r#final: shipment.r#final,
        }
    }
}

/// Which shipment was sent in place of which. Of several in place of one, the first by name; none in a circle.
fn rebooked(live: &[&v1::Shipment]) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let parsed = |name: &str| name.parse::<ShipmentName>().ok();
    for new in live.iter().filter(|shipment| !shipment.in_place_of.is_empty()) {
        let Some(wanted) = parsed(&new.in_place_of) else { continue };
        let is_meant = |other: &&&v1::Shipment| {
            other.name != new.name
                && parsed(&other.name).is_some_and(|name| {
                    (&name.carrier, &name.number) == (&wanted.carrier, &wanted.number)
                        && (wanted.generation.is_none() || wanted.generation == name.generation)
                })
        };
        // A name without a generation means the newest.
        let Some(old) = live.iter().filter(is_meant).max_by_key(|other| other.generation) else { continue };
        let mut follow = new.name.as_str();
        let mut steps = 0;
        while let Some(next) = found.get(follow).filter(|_| steps <= live.len()) {
            follow = next;
            steps += 1;
        }
        if follow != old.name {
            found.entry(old.name.clone()).or_insert_with(|| new.name.clone());
        }
    }
    found
}

/// Whether the carrier has it.
pub(crate) fn moves(shipment: &v1::Shipment) -> bool {
    !matches!(shipment.status(), Shipped::Unspecified | Shipped::Pending | Shipped::InfoReceived)
}

pub(super) fn delivered(shipment: &v1::Shipment) -> bool {
    shipment.status() == Shipped::Delivered
}

fn status(told: &Told, parcels: &Parcels<'_>) -> Status {
    back(told, parcels).unwrap_or_else(|| forward(told, &parcels.outbound))
}

/// What is to be said of the way back; `None` if there is none.
fn back(told: &Told, parcels: &Parcels<'_>) -> Option<Status> {
    let (returns, all) = (&parcels.back, |of: fn(&v1::Shipment) -> bool| parcels.back.iter().all(|one| of(one)));
    let arrived = |one: &v1::Shipment| matches!(one.status(), Shipped::Delivered | Shipped::Returned);
    match told.back {
        Some(Kind::Refunded) => Some(Status::Refunded),
        Some(Kind::Exchanged) => Some(Status::Exchanged),
        _ if !parcels.exchange.is_empty() => Some(Status::Exchanged),
        Some(Kind::ReturnReceived) => Some(Status::Returned),
        _ if !returns.is_empty() && all(arrived) => Some(Status::Returned),
        _ if returns.iter().any(|one| moves(one)) => Some(Status::Returning),
        Some(Kind::ReturnRequested) if returns.is_empty() => Some(Status::ReturnRequested),
        None if returns.is_empty() => None,
        _ => Some(Status::ReturnApproved),
    }
}

fn forward(told: &Told, outbound: &[&v1::Shipment]) -> Status {
    let moving = outbound.iter().filter(|one| moves(one)).count();
    let there = outbound.iter().filter(|one| delivered(one)).count();
    if told.cancelled && there == 0 {
        return Status::Cancelled;
    }
    if moving == 0 {
        return match (told.waiting.is_open(), told.shipped, told.stage) {
            (_, Some(false), _) => Status::PartiallyShipped,
            (true, ..) => Status::Backordered,
            (_, Some(true), _) => Status::Shipped,
            (_, _, Some(Kind::Picked | Kind::Packed)) => Status::InPreparation,
            _ if !outbound.is_empty() => Status::InPreparation,
            (_, _, Some(Kind::Confirmed)) => Status::Confirmed,
            (_, _, Some(_)) => Status::Placed,
            (_, _, None) => Status::Unspecified,
        };
    }
    if outbound.iter().all(|one| one.status() == Shipped::Returned) {
        return Status::Returned;
    }
    // The merchant's word that all was shipped, or no word that something is left.
    let whole = !told.waiting.is_open() && told.shipped.unwrap_or(true) && moving == outbound.len();
    match (there, whole) {
        (there, true) if there == outbound.len() => Status::Delivered,
        (0, true) => Status::Shipped,
        (0, false) => Status::PartiallyShipped,
        _ => Status::PartiallyDelivered,
    }
}

/// Nothing more is expected: of the order, nor of any parcel.
fn is_closed(status: Status, parcels: &Parcels<'_>) -> bool {
    let over = |one: &v1::Shipment| {
        one.r#final || matches!(one.status(), Shipped::Delivered | Shipped::Returned | Shipped::Expired)
    };
    let ends = match status {
        Status::Delivered | Status::Cancelled | Status::Returned | Status::Refunded => true,
        Status::Exchanged => !parcels.exchange.is_empty(),
        _ => false,
    };
    ends && parcels.forward().chain(parcels.back.iter().copied()).all(over)
}

/// The kinds of problems of an order and its shipments, each once; of a parcel in whose place another was sent none.
pub(super) fn troubles(order: &v1::Order) -> Vec<v1::Problem> {
    let parcels = order.shipments.iter().filter(|shipment| shipment.rebooked_as.is_empty());
    let all = order.problems.iter().chain(parcels.flat_map(|shipment| &shipment.problems));
    let mut seen = BTreeSet::new();
    all.filter(|problem| seen.insert(problem.kind)).cloned().collect()
}
