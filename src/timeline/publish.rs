//! The difference between what was published of a shipment and what is derived now: revisions and the change.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::words;
use crate::proto::v1;
use v1::change::Aspect;
use v1::shipment::Status;

/// What to publish.
#[derive(Clone, Debug, PartialEq)]
pub struct Published {
    /// The shipment with its revisions and update time.
    pub shipment: v1::Shipment,
    /// The change for the log.
    pub change: v1::Change,
}

impl Published {
    /// What changed was no news of the carrier's: what it had told is read otherwise.
    pub fn mark_corrected(&mut self) {
        let corrected = i32::from(Aspect::Corrected);
        if !self.change.aspects.contains(&corrected) {
            self.change.aspects.push(corrected);
            self.change.aspects.sort_unstable();
        }
    }
}

/// Compares what was published with what is derived now. `None`: nothing that anybody sees has changed.
///
/// Provenance alone is no change: that an event was seen earlier, or read by a newer mapping to the same effect, goes out
/// with the next one.
pub fn publish(before: Option<&v1::Shipment>, after: v1::Shipment, now: Timestamp) -> Option<Published> {
    publish_above(0, before, after, now)
}

/// The same, where no revision below a floor may be given: it may be known to readers as another one.
pub fn publish_above(
    floor: i64,
    before: Option<&v1::Shipment>,
    mut after: v1::Shipment,
    now: Timestamp,
) -> Option<Published> {
    let nothing = v1::Shipment::default();
    let known = before.unwrap_or(&nothing);
    let revision = (known.revision + 1).max(floor);
    let old: BTreeMap<&str, &v1::Event> = known.events.iter().map(|event| (event.id.as_str(), event)).collect();

    let mut aspects = BTreeSet::new();
    let mut events = Vec::new();
    for event in &mut after.events {
        match old.get(event.id.as_str()) {
            Some(old) if same_event(old, event) => event.revision = old.revision,
            Some(_) => {
                event.revision = revision;
                aspects.insert(Aspect::EventsRevised);
                events.push(event.clone());
            }
            None => {
                event.revision = revision;
                aspects.insert(Aspect::EventsAdded);
                events.push(event.clone());
            }
        }
    }
    let ids: BTreeSet<&str> = after.events.iter().map(|event| event.id.as_str()).collect();
    let gone = known.events.iter().filter(|event| !ids.contains(event.id.as_str()));
    let removed_event_ids: Vec<String> = gone.map(|event| event.id.clone()).collect();
    if !removed_event_ids.is_empty() {
        aspects.insert(Aspect::EventsRevised);
    }
    if before.is_none() {
        aspects.insert(Aspect::Created);
    }
    if after.status != known.status && !(before.is_none() && after.status() == Status::Pending) {
        aspects.insert(Aspect::Status);
    }
    if after.problems != known.problems || after.problem != known.problem {
        aspects.insert(Aspect::Problem);
    }
    if estimates(&after) != estimates(known) {
        aspects.insert(Aspect::Estimate);
    }
    if is_corrected(known.status(), after.status()) {
        aspects.insert(Aspect::Corrected);
    }
    if after.r#final && !known.r#final {
        aspects.insert(Aspect::Final);
    }
    let replacing = |shipment: &v1::Shipment| (shipment.replaced_by.clone(), shipment.replaces.clone());
    if replacing(&after) != replacing(known) {
        aspects.insert(Aspect::Replaced);
    }
    // A new order of the events without any other sign is worth the word, too.
    let shared = |shipment: &v1::Shipment| -> Vec<String> {
        let shared = |event: &&v1::Event| old.contains_key(event.id.as_str()) && ids.contains(event.id.as_str());
        shipment.events.iter().filter(shared).map(|event| event.id.clone()).collect()
    };
    let reordered = shared(known) != shared(&after);
    let same_status = after.status == known.status;
    if before.is_some() && (reordered || details(known, same_status) != details(&after, same_status)) {
        aspects.insert(Aspect::Details);
    }
    if aspects.is_empty() {
        return None;
    }

    after.revision = revision;
    after.update_time = Some(words::instant(now));
    let change = v1::Change {
        replayed: false,
        name: after.name.clone(),
        revision_before: known.revision,
        revision_after: revision,
        commit_time: after.update_time,
        aspects: aspects.into_iter().map(Into::into).collect(),
        events,
        removed_event_ids,
        status_before: known.status,
        status_after: after.status,
        problem_before: known.problem.clone(),
        problem_after: after.problem.clone(),
        problems_before: known.problems.clone(),
        problems_after: after.problems.clone(),
        estimate_before: known.estimated_delivery.clone(),
        estimate_after: after.estimated_delivery.clone(),
        order_id: after.order_id.clone(),
        labels: after.labels.clone(),
        filing_before: before.and_then(|before| filing_before(before, &after)),
        replaced_by: after.replaced_by.clone(),
        order: None,
        // Whoever commits knows the trace.
        trace_parent: String::new(),
        left: false,
    };
    Some(Published { shipment: after, change })
}

/// What it was filed under, if that is another now.
fn filing_before(before: &v1::Shipment, after: &v1::Shipment) -> Option<v1::change::Filing> {
    let same = before.order_id == after.order_id && before.labels == after.labels;
    (!same).then(|| v1::change::Filing { order_id: before.order_id.clone(), labels: before.labels.clone() })
}

fn same_event(old: &v1::Event, new: &v1::Event) -> bool {
    let bare = |event: &v1::Event| v1::Event { revision: 0, provenance: None, ..event.clone() };
    bare(old) == bare(new)
}

fn estimates(shipment: &v1::Shipment) -> (Option<&v1::Estimate>, Option<&v1::Estimate>) {
    (shipment.estimated_delivery.as_ref(), shipment.first_estimated_delivery.as_ref())
}

/// Whether an ended shipment goes on, or a delivered one was not.
fn is_corrected(before: Status, after: Status) -> bool {
    let is_end = |status| matches!(status, Status::Delivered | Status::Returned | Status::Cancelled);
    before != after && (before == Status::Delivered || (is_end(before) && !is_end(after)))
}

/// All that has no aspect of its own. A new status brings its own time and direction.
fn details(shipment: &v1::Shipment, same_status: bool) -> v1::Shipment {
    v1::Shipment {
        status_time: shipment.status_time.clone().filter(|_| same_status),
        direction: if same_status { shipment.direction } else { 0 },
        revision: 0,
        update_time: None,
        create_time: None,
        status: 0,
        problem: None,
        problems: Vec::new(),
        events: Vec::new(),
        estimated_delivery: None,
        first_estimated_delivery: None,
        // To become final has an aspect; to go on again comes with another status.
        r#final: false,
        replaced_by: String::new(),
        replaces: Vec::new(),
        freshness: None,
        ..shipment.clone()
    }
}
