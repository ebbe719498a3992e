//! What of a number looks different now: its generations as they are committed, with their changes.

use bytes::Bytes;
use jiff::Timestamp;
use prost::Message as _;
use waybill_contract::Number;

use super::{Step, damaged};
use crate::proto::{self, v1};
use crate::store::{Freshness, GenerationCommit, Listed, StoreError};
use crate::telemetry::trace;
use crate::timeline;

/// The generations that look different now, each with the number of events it gained; and the newest in any case, for
/// its freshness.
pub(super) fn publish_all(
    step: &Step,
    newest: u32,
    fresh: &Freshness,
    now: Timestamp,
    legs: impl Fn(&v1::Shipment) -> Vec<(String, Number)>,
) -> Result<Vec<(GenerationCommit, usize)>, StoreError> {
    let floor = i64::try_from(step.floor).unwrap_or(i64::MAX);
    let mut published = Vec::new();
    for generation in &step.derived.generations {
        let number = generation.number;
        let before = step.before(number).map(|shown| v1::Shipment::decode(&*shown.public));
        let before = before.transpose().map_err(damaged)?;
        let freshness = (number == newest).then(|| fresh.clone());
        let Some(mut after) = timeline::publish_above(floor, before.as_ref(), generation.shipment.clone(), now) else {
            if let (Some(before), Some(_)) = (&before, &freshness) {
                published.push((generation_commit(number, before, legs(before), None, freshness), 0));
            }
            continue;
        };
        after.change.trace_parent = trace::current();
        if step.reread && before.is_some() {
            after.mark_corrected();
        }
        let known = before.map_or(0, |before| before.events.len());
        let added = after.shipment.events.len().saturating_sub(known);
        published.push((
            generation_commit(number, &after.shipment, legs(&after.shipment), Some(&after.change), freshness),
            added,
        ));
    }
    Ok(published)
}

fn generation_commit(
    number: u32,
    shipment: &v1::Shipment,
    legs: Vec<(String, Number)>,
    change: Option<&v1::Change>,
    freshness: Option<Freshness>,
) -> GenerationCommit {
    let updated = shipment.update_time.and_then(proto::instant).unwrap_or_default();
    GenerationCommit {
        generation: number,
        public: Bytes::from(shipment.encode_to_vec()),
        listed: Listed {
            status: shipment.status,
            problems: shipment.problems.iter().map(|problem| problem.kind).collect(),
            order_id: shipment.order_id.clone(),
            updated,
            labels: shipment.labels.clone().into_iter().collect(),
            legs,
        },
        change: change.map(|change| Bytes::from(change.encode_to_vec())),
        freshness,
    }
}
