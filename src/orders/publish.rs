//! What looks different of an order now, as its subscribers hear of it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::fold::troubles;
use crate::ingest::timestamp;
use crate::proto::v1;
use v1::change::Aspect;

/// The order as it is published, and its change. `None` if nothing is different.
pub(super) fn publish(
    before: Option<&v1::Order>,
    mut after: v1::Order,
    floor: u64,
    now: Timestamp,
) -> Option<(v1::Order, v1::Change)> {
    let nothing = v1::Order::default();
    let known = before.unwrap_or(&nothing);
    let ids: BTreeSet<&str> = known.events.iter().map(|event| event.event_id.as_str()).collect();
    let events = after.events.iter().filter(|event| !ids.contains(event.event_id.as_str())).cloned().collect();
    let shipments = changed(known, &after);
    let is_in = |order: &v1::Order, name: &str| order.shipments.iter().any(|shipment| shipment.name == name);
    let gone = known.shipments.iter().filter(|shipment| !is_in(&after, &shipment.name));
    let change = v1::OrderChange {
        events,
        status_before: known.status,
        status_after: after.status,
        headline_before: known.headline.clone(),
        headline_after: after.headline.clone(),
        backorder_before: known.backorder.clone(),
        backorder_after: after.backorder.clone(),
        shipments,
        removed_shipments: gone.map(|shipment| shipment.name.clone()).collect(),
    };
    let (problems_before, problems_after) = (troubles(known), troubles(&after));

    let mut aspects = BTreeSet::new();
    let mut add = |aspect: Aspect, is: bool| {
        if is {
            aspects.insert(aspect);
        }
    };
    add(Aspect::Created, before.is_none());
    add(Aspect::EventsAdded, !change.events.is_empty());
    add(Aspect::Status, known.status != after.status);
    add(Aspect::Problem, problems_before != problems_after);
    add(Aspect::Shipments, !change.shipments.is_empty() || !change.removed_shipments.is_empty());
    add(Aspect::Final, after.closed && !known.closed);
    add(Aspect::Details, before.is_some() && details(known) != details(&after));
    if aspects.is_empty() {
        return None;
    }

    let revision = (known.revision + 1).max(i64::try_from(floor).unwrap_or(i64::MAX));
    after.revision = revision;
    after.update_time = Some(timestamp(now));
    let same_labels = known.labels == after.labels;
    let change = v1::Change {
        name: after.name.clone(),
        revision_before: known.revision,
        revision_after: revision,
        commit_time: after.update_time,
        aspects: aspects.into_iter().map(Into::into).collect(),
        problem_before: problems_before.first().cloned(),
        problem_after: problems_after.first().cloned(),
        problems_before,
        problems_after,
        order_id: after.order_id.clone(),
        labels: after.labels.clone(),
        filing_before: before
            .filter(|_| !same_labels)
            .map(|before| v1::change::Filing { order_id: before.order_id.clone(), labels: before.labels.clone() }),
        order: Some(Box::new(change)),
        ..v1::Change::default()
    };
    Some((after, change))
}

/// The shipments of which something else is known than before. That one has another revision alone is no news of the order.
fn changed(known: &v1::Order, after: &v1::Order) -> Vec<v1::OrderShipment> {
    let bare = |shipment: &v1::OrderShipment| v1::OrderShipment { revision: 0, ..shipment.clone() };
    let old: BTreeMap<&str, v1::OrderShipment> =
        known.shipments.iter().map(|shipment| (shipment.name.as_str(), bare(shipment))).collect();
    let differs = |shipment: &&v1::OrderShipment| old.get(shipment.name.as_str()) != Some(&bare(shipment));
    after.shipments.iter().filter(differs).cloned().collect()
}

/// All that has no aspect of its own.
fn details(order: &v1::Order) -> v1::Order {
    v1::Order {
        revision: 0,
        create_time: None,
        update_time: None,
        status: 0,
        events: Vec::new(),
        shipments: Vec::new(),
        problems: Vec::new(),
        closed: false,
        ..order.clone()
    }
}
