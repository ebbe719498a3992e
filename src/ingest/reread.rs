//! What archived bodies tell once more, read with other tables. The timeline is a set, so nothing is told twice: only the
//! meaning of what was told is newer. All of a shipment's bodies make one commit, and so one change at most.

use jiff::Timestamp;
use prost::Message as _;
use waybill_contract::{Adapter, Report};

use super::{Heard, Ingest, Step, damaged, decode, until_first};
use crate::proto::v1;
use crate::store::{Key, StoreError};
use crate::timeline::{self, Seen};

/// What a body tells of a number.
#[derive(Clone, Debug)]
pub struct Told {
    /// What it says today.
    pub report: Report,
    /// How it was seen then.
    pub seen: Seen,
    /// Who says so, where that is not the number's own carrier.
    pub partner: Option<&'static Adapter>,
}

/// A shipment that comes out otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Corrected {
    /// The change.
    pub change: v1::Change,
    /// Its events that were there before, as they were.
    pub events_before: Vec<v1::Event>,
}

impl Ingest {
    /// Absorbs what a number's archived bodies tell, as it was seen then, and says what that changes; `None` if nobody
    /// registered the number. A dry run only says it.
    ///
    /// What a partner told of its own number for the parcel comes with that partner. What an erased parcel's bodies told is
    /// left out, also where its number has been registered again.
    pub async fn reread(
        &self,
        key: &Key,
        adapter: &'static Adapter,
        told: &[Told],
        dry_run: bool,
    ) -> Result<Option<Vec<Corrected>>, StoreError> {
        until_first(|| self.reread_once(key, adapter, told, dry_run)).await
    }

    async fn reread_once(
        &self,
        key: &Key,
        adapter: &'static Adapter,
        told: &[Told],
        dry_run: bool,
    ) -> Result<Option<Vec<Corrected>>, StoreError> {
        let now = self.clock.now();
        let floor = self.store.floor(key);
        let Some(stored) = self.store.load(key).await? else { return Ok(None) };
        let tombstone = self.store.tombstone(key).await?;
        let erased = |told: &Told| {
            let teller = told.partner.unwrap_or(adapter);
            tombstone.is_some_and(|tombstone| timeline::belongs_to_erased(teller, &told.report, tombstone.last_event))
        };
        let mut state = decode(&stored)?;
        for Told { report, seen, partner } in told.iter().filter(|told| !erased(told)) {
            state.absorb_of(adapter, *partner, report, seen);
        }
        let derived = state.find(adapter, &key.number, &self.rules);
        let step = Step {
            floor,
            stored: Some(stored),
            state,
            derived,
            registered: None,
            news: true,
            ask_detail: false,
            reread: true,
        };
        let corrected = compare(&step, now)?;
        // What nobody sees is not worth a commit: the next poll brings it.
        if !dry_run && !corrected.is_empty() {
            self.conclude(key, adapter, &Heard::default(), step, now).await?;
        }
        Ok(Some(corrected))
    }
}

/// What would be published.
fn compare(step: &Step, now: Timestamp) -> Result<Vec<Corrected>, StoreError> {
    let floor = i64::try_from(step.floor).unwrap_or(i64::MAX);
    let mut corrected = Vec::new();
    for generation in &step.derived.generations {
        let before = step.before(generation.number).map(|shown| v1::Shipment::decode(&*shown.public));
        let before = before.transpose().map_err(damaged)?;
        let Some(mut after) = timeline::publish_above(floor, before.as_ref(), generation.shipment.clone(), now) else {
            continue;
        };
        if before.is_some() {
            after.mark_corrected();
        }
        let mut events_before = before.map(|before| before.events).unwrap_or_default();
        events_before.retain(|event| after.change.events.iter().any(|changed| changed.id == event.id));
        corrected.push(Corrected { change: after.change, events_before });
    }
    Ok(corrected)
}
