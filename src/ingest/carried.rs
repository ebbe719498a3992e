//! Parcels that others carry on: what a carrier tells of its own number for one is told to the shipment that names it. It
//! is found by an index that is written with the shipment; whoever reads that looks at the shipment itself.

use std::collections::BTreeSet;
use std::time::Duration;

use prost::Message as _;
use waybill_contract::{Adapter, Number, Report};

use super::{Applied, Heard, Ingest, Step, decode};
use crate::partner::Partner;
use crate::proto::v1;
use crate::store::{Carried, GenerationCommit, Key, StoreError, Tombstone};
use crate::timeline;

/// References of a shipment by which it is found: agents have the first few.
const MOST_REFERENCES: usize = 5;

impl Ingest {
    /// Tells the shipments that are carried on under a partner's number what was heard of it; whether it is told of any.
    ///
    /// They take it as if the partner had been asked for them. What speaks of another use of the number tells nothing of
    /// them, nor does what comes after the parcel of an older generation.
    pub async fn tell_carried(
        &self,
        key: &Key,
        partner: &'static Adapter,
        heard: &Heard<'_>,
        carried: &[Carried],
    ) -> Result<bool, StoreError> {
        let shipments: BTreeSet<&Key> = carried.iter().map(|(shipment, _)| shipment).collect();
        let heard = Heard { partner: Some(partner), pushed: false, registration: None, ..heard.clone() };
        let reports: Vec<&Report> = heard.reports.iter().map(|(report, _)| *report).collect();
        let mut told = false;
        for shipment in shipments.into_iter().filter(|shipment| shipment.carrier != partner.id) {
            let Some(adapter) = waybill_adapters::by_id(&shipment.carrier) else { continue };
            if self.speaks_of_carried(shipment, adapter, (key, partner), &reports).await? {
                told |= matches!(self.apply(shipment, adapter, &heard).await?, Applied::Known { .. });
            }
        }
        Ok(told)
    }

    /// Whether reports of a partner on its number speak of a shipment.
    pub async fn speaks_of_carried(
        &self,
        shipment: &Key,
        adapter: &'static Adapter,
        (key, partner): (&Key, &Adapter),
        reports: &[&Report],
    ) -> Result<bool, StoreError> {
        let Some(stored) = self.store.load(shipment).await? else { return Ok(false) };
        let derived = decode(&stored)?.find(adapter, &shipment.number, &self.rules);
        let newest = derived.generations.last().map(|generation| generation.number);
        let carried = derived.generations.iter().rev().find(|generation| self.is_under(&generation.shipment, key));
        let Some(carried) = carried.filter(|generation| generation.shipment.replaced_by.is_empty()) else {
            return Ok(false);
        };
        let Some(last) = carried.last_event else { return Ok(true) };
        // Of a parcel that is over, or was before another, nobody asks any more: it must be said what it is.
        let says_when = reports.iter().any(|report| !report.events.is_empty());
        Ok(match (newest == Some(carried.number), carried.final_) {
            (true, false) => true,
            (true, true) => says_when && reports.iter().all(|report| timeline::goes_on(partner, report, last)),
            (false, _) => {
                says_when && reports.iter().all(|report| timeline::tells_nothing_after(partner, report, last))
            }
        })
    }

    /// Whether a shipment names this number as one under which it is carried on.
    pub fn is_under(&self, shipment: &v1::Shipment, key: &Key) -> bool {
        let names = self.legs(key, shipment);
        names.iter().any(|(carrier, number)| *carrier == key.carrier && *number == key.number)
    }

    /// The numbers under which others carry a shipment of the tenant on, and its references, as they are indexed.
    pub(super) fn legs(&self, of: &Key, shipment: &v1::Shipment) -> Vec<(String, Number)> {
        let mut names = if shipment.legs.is_empty() {
            Vec::new()
        } else {
            Partner::names(shipment, |adapter| self.accounts.of(&of.tenant, adapter.id).next().is_some())
        };
        let references = shipment.references.iter().take(MOST_REFERENCES);
        names.extend(references.map(|reference| {
            let Key { carrier, number, .. } = Key::reference(&of.tenant, &reference.value);
            (carrier, number)
        }));
        names.sort();
        names.dedup();
        names
    }

    /// Has pushes that are parked for a number read once more: they may be news of a shipment that is carried on under it.
    /// They are in the inbox before they leave the park, so that none is lost; to be read twice is harmless.
    pub async fn take_up(&self, leg: &Key) -> Result<(), StoreError> {
        let parked = self.store.parked(leg).await?;
        if parked.is_empty() {
            return Ok(());
        }
        for entry in parked {
            self.store.inbox_put(entry, Duration::ZERO).await?;
        }
        self.store.unpark(leg).await?;
        self.left.notify_one();
        Ok(())
    }

    /// Takes up what was parked for legs that a commit has brought. Where it fails, whoever asks the partner does it.
    pub(super) async fn take_up_new(&self, key: &Key, step: &Step, committed: &[(u32, Vec<(String, Number)>)]) {
        for (generation, legs) in committed {
            let before = step.before(*generation).and_then(|shown| v1::Shipment::decode(&*shown.public).ok());
            let before = before.map(|before| self.legs(key, &before)).unwrap_or_default();
            for leg in named(key, legs).filter(|leg| !before.contains(&(leg.carrier.clone(), leg.number.clone()))) {
                if let Err(error) = self.take_up(&leg).await {
                    tracing::debug!(carrier = %leg.carrier, %error, "what is parked for a leg is taken up later");
                }
            }
        }
    }

    /// What is erased of a shipment is not to come back under the numbers of its legs, either.
    pub(super) async fn bury_legs(
        &self,
        key: &Key,
        shipment: &v1::Shipment,
        tombstone: &Tombstone,
    ) -> Result<(), StoreError> {
        for leg in named(key, &self.legs(key, shipment)) {
            self.store.bury(&leg, Tombstone { generation: 0, ..*tombstone }).await?;
            self.store.unpark(&leg).await?;
            // What somebody registered under it is another's to erase.
            if self.store.get(&leg, None).await?.is_none() {
                self.forget_bodies(&leg).await?;
                self.unmapped.forget(&leg).await?;
            }
        }
        Ok(())
    }
}

/// The legs of a commit's generations that look different now.
pub(super) fn committed(generation: &GenerationCommit) -> Option<(u32, Vec<(String, Number)>)> {
    // References alone are no legs: nothing is parked for them.
    let is_new = generation.change.is_some() && generation.listed.legs.iter().any(has_carrier);
    is_new.then(|| (generation.generation, generation.listed.legs.clone()))
}

fn has_carrier((carrier, _): &(String, Number)) -> bool {
    waybill_adapters::by_id(carrier).is_some()
}

/// The numbers of the legs whose carriers are known.
fn named(of: &Key, legs: &[(String, Number)]) -> impl Iterator<Item = Key> {
    let legs = legs.iter().filter(|leg| has_carrier(leg));
    legs.map(|(carrier, number)| Key { tenant: of.tenant.clone(), carrier: carrier.clone(), number: number.clone() })
}
