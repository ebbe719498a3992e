//! Joining two states of one number that grew apart: one was committed and lost, the other grew from an older one.

use waybill_contract::Adapter;

use super::State;
use super::registration::update;

impl State {
    /// Erases the generations up to one that another state of the same number does not have: from there they were erased.
    pub fn erase_beside(&mut self, adapter: &Adapter, other: &Self, up_to: u32) {
        let has = |generation: u32| other.generations.iter().any(|kept| kept.marker.number == generation);
        let generations = self.generations.iter().map(|kept| kept.marker.number);
        let gone: Vec<u32> = generations.filter(|generation| *generation <= up_to && !has(*generation)).collect();
        let known = self.erasures.clone();
        for generation in gone {
            self.erase(adapter, generation);
        }
        // A number that was erased as a whole is registered anew without them.
        self.erasures.retain(|erasure| known.contains(erasure) || other.erasures.contains(erasure));
    }

    /// Whether no generation is registered.
    pub fn is_unregistered(&self) -> bool {
        self.generations.is_empty()
    }

    /// Takes in what another state of the same number knows more; whether there was any. Where both say something of one
    /// thing, the timeline's own rules decide, and of what a merchant said this state. What was erased from this state since
    /// does not come back.
    pub fn rejoin(&mut self, other: Self) -> bool {
        if self.erasures.iter().any(|erasure| !other.erasures.contains(erasure)) {
            return false;
        }
        let before = self.clone();
        self.set.join(other.set);
        self.facts.join(other.facts);
        self.passed = self.passed.max(other.passed);
        self.answered = self.answered.max(other.answered);
        for erasure in other.erasures {
            if !self.erasures.contains(&erasure) {
                self.erasures.push(erasure);
            }
        }
        for kept in other.generations {
            match self.generations.iter_mut().find(|own| own.marker.number == kept.marker.number) {
                None => self.generations.push(kept),
                Some(own) => {
                    let known = std::mem::replace(&mut own.registration, kept.registration);
                    let order = own.registration.order_id.clone();
                    update(&mut own.registration, known);
                    own.left(order);
                    own.former_orders.extend(kept.former_orders);
                    own.former_orders.remove(&own.registration.order_id);
                    own.rebooked_as = own.rebooked_as.take().or(kept.rebooked_as);
                    own.stopped |= kept.stopped;
                    own.replacement = own.replacement.take().or(kept.replacement);
                    own.replaced = own.replaced.take().or(kept.replaced);
                    own.replaces.extend(kept.replaces);
                }
            }
        }
        self.generations.sort_by_key(|kept| kept.marker.number);
        self.next_generation = self.next_generation.max(other.next_generation);
        *self != before
    }
}
