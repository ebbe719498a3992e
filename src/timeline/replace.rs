//! Correcting carrier or number: a shipment under the right name goes on in the place of the one under the wrong name.
//!
//! The two live apart and are committed one after the other. First the old one decides (`decide_replacement`, not shown),
//! then the new one is registered (`register_in_place`), then the old one says so (`replaced`). Each step may be repeated:
//! a crash in between leaves a decision that anybody can carry out.

use jiff::Timestamp;
use waybill_contract::{Adapter, Number};

use super::instant::micros;
use super::{Amendment, Registered, Registration, State};
use crate::name::ShipmentName;

/// A correction that has been decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// The right carrier's id.
    pub carrier: String,
    /// The right number.
    pub number: Number,
    /// What to register under them.
    pub registration: Registration,
}

impl State {
    /// Corrections of this number's generations that are decided and not yet done.
    pub fn replacements(&self) -> impl Iterator<Item = (u32, &Replacement)> {
        self.generations.iter().filter_map(|kept| Some((kept.marker.number, kept.replacement.as_ref()?)))
    }

    /// What goes on in the place of a generation.
    pub fn replaced_by(&self, generation: u32) -> Option<&ShipmentName> {
        self.kept(generation).and_then(|kept| kept.replaced.as_ref()).map(|(by, _)| by)
    }

    /// Decides that a generation goes on under this carrier and number, with what was registered and the amendment. What
    /// was said of the wrong carrier only (account, service) does not go along to another one.
    pub fn decide_replacement(
        &mut self,
        generation: u32,
        target: (&str, &Number),
        amendment: &Amendment,
        other_carrier: bool,
        now: Timestamp,
    ) -> bool {
        let Some(kept) = self.kept_mut(generation) else { return false };
        let mut registration = Registration { at: now, ..kept.registration.clone() };
        if other_carrier {
            registration.account.clear();
            registration.service.clear();
        }
        amendment.apply(&mut registration);
        let (carrier, number) = (target.0.to_owned(), target.1.clone());
        kept.replacement = Some(Replacement { carrier, number, registration });
        true
    }

    /// Takes a decision back.
    pub fn withdraw_replacement(&mut self, generation: u32) -> bool {
        self.kept_mut(generation).is_some_and(|kept| kept.replacement.take().is_some())
    }

    /// The order that holds the number: another merchant's word stands against registering this one in place of `old`.
    pub fn taken(&self, adapter: &Adapter, registration: &Registration, old: &ShipmentName) -> Option<String> {
        if self.place_of(old).is_some() {
            return None;
        }
        let registered = self.clone().register(adapter, registration.clone());
        let known = self.registration(registered.generation)?;
        let another = !known.order_id.is_empty() && !registration.order_id.is_empty();
        (another && known.order_id != registration.order_id).then(|| known.order_id.clone())
    }

    /// Registers a shipment that goes on in the place of another. Repeating it finds the same generation; where that other
    /// one had itself taken this one's place, the correction is undone.
    pub fn register_in_place(
        &mut self,
        adapter: &Adapter,
        registration: Registration,
        old: &ShipmentName,
    ) -> Registered {
        let there = self.place_of(old);
        let mut registered = match there.and_then(|generation| self.kept_mut(generation)) {
            Some(kept) => {
                let changed = kept.update(registration);
                Registered { generation: kept.marker.number, created: false, changed }
            }
            None => self.register(adapter, registration),
        };
        if let Some(kept) = self.kept_mut(registered.generation) {
            registered.changed |= kept.replaces.insert(old.clone());
            registered.changed |= kept.replaced.take_if(|(by, _)| by == old).is_some();
        }
        registered
    }

    /// The decision is carried out: `by` goes on in the place of a generation.
    pub fn replaced(&mut self, generation: u32, by: &ShipmentName, now: Timestamp) -> bool {
        let decided = |kept: &&mut super::Kept| kept.replacement.is_some();
        let Some(kept) = self.kept_mut(generation).filter(decided) else { return false };
        kept.replacement = None;
        kept.replaces.remove(by);
        kept.replaced = Some((by.clone(), micros(now)));
        true
    }

    /// Forgets the name of an erased shipment.
    pub fn forget_replaced(&mut self, old: &ShipmentName) -> bool {
        let removed = self.generations.iter_mut().map(|kept| kept.replaces.remove(old));
        removed.fold(false, |any, removed| any | removed)
    }

    /// The generation that goes on in the place of `old`, or in whose place `old` went on.
    fn place_of(&self, old: &ShipmentName) -> Option<u32> {
        let here = self
            .generations
            .iter()
            .rfind(|kept| kept.replaces.contains(old) || kept.replaced.as_ref().is_some_and(|(by, _)| by == old));
        here.map(|kept| kept.marker.number)
    }
}
