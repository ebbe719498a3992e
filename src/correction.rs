//! Carries out corrections of carrier or number that a shipment has decided: registers the shipment that goes on, then
//! tells the old one. Both are commits of their own; a crash between them leaves the decision, which a repetition of the
//! call or the old number's timer carries out.

use waybill_contract::Adapter;

use crate::inbox::Inbox;
use crate::ingest::{Applied, Heard, Refusal, Said, What};
use crate::name::ShipmentName;
use crate::store::{Key, StoreError};
use crate::timeline::{Replacement, State};

/// What became of a correction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Corrected {
    /// This shipment goes on.
    GoesOn(ShipmentName),
    /// The right number is registered for another order; the decision is taken back.
    Taken {
        /// The shipment that has the number.
        name: ShipmentName,
        /// Its order.
        order: String,
    },
    /// There is nothing to correct.
    Nothing,
}

/// Carries out what a generation has decided.
pub async fn finish(
    inbox: &Inbox,
    key: &Key,
    adapter: &'static Adapter,
    generation: u32,
) -> Result<Corrected, StoreError> {
    let Some(state) = load(inbox, key).await? else { return Ok(Corrected::Nothing) };
    let decided = state.replacements().find(|(number, _)| *number == generation);
    match (decided, state.replaced_by(generation)) {
        (Some((_, replacement)), _) => carry_out(inbox, key, adapter, generation, replacement).await,
        (None, Some(by)) => Ok(Corrected::GoesOn(by.clone())),
        (None, None) => Ok(Corrected::Nothing),
    }
}

/// Carries out whatever a crash has left undone of a number.
pub async fn finish_all(inbox: &Inbox, key: &Key, adapter: &'static Adapter) -> Result<(), StoreError> {
    let Some(state) = load(inbox, key).await? else { return Ok(()) };
    for (generation, replacement) in state.replacements() {
        if let Corrected::Taken { .. } = carry_out(inbox, key, adapter, generation, replacement).await? {
            tracing::warn!(carrier = adapter.id, "a correction was taken back: another order has the right number");
        }
    }
    Ok(())
}

async fn carry_out(
    inbox: &Inbox,
    key: &Key,
    adapter: &'static Adapter,
    generation: u32,
    replacement: &Replacement,
) -> Result<Corrected, StoreError> {
    let old = ShipmentName::pinned(&key.carrier, &key.number, generation);
    let say = async |what: What| {
        let said = Said { generation: Some(generation), revision: None, what };
        inbox.ingest.say(key, adapter, &said).await
    };
    let Replacement { carrier, number, registration } = replacement;
    let target = Key { tenant: key.tenant.clone(), carrier: carrier.clone(), number: number.clone() };
    let Some(new_adapter) = waybill_adapters::by_id(carrier) else {
        return Err(StoreError::Unavailable(format!("this release does not know the carrier {carrier}")));
    };
    let known = load(inbox, &target).await?;
    if let Some(order) = known.and_then(|known| known.taken(new_adapter, registration, &old)) {
        let _ = say(What::Withdrawn).await?;
        let name = ShipmentName { carrier: carrier.clone(), number: number.clone(), generation: None };
        return Ok(Corrected::Taken { name, order });
    }
    let registration = Some(registration.clone());
    let heard = Heard { registration, in_place_of: Some(old.clone()), ..Heard::default() };
    let Applied::Known { generation: new, .. } = inbox.register(&target, new_adapter, &heard).await? else {
        return Err(StoreError::Damaged("a registered number is not there".into()));
    };
    inbox.wake.notify_waiters();
    let name = ShipmentName::pinned(carrier, number, new);
    if say(What::Replaced(name.clone())).await? == Err(Refusal::Unregistered) {
        // It was erased meanwhile: nothing is left to be told, and nothing may name it.
        inbox.ingest.forget(key, &old, Some(name.clone())).await?;
    }
    Ok(Corrected::GoesOn(name))
}

async fn load(inbox: &Inbox, key: &Key) -> Result<Option<State>, StoreError> {
    let stored = inbox.ingest.store.load(key).await?;
    let state = stored.map(|stored| State::decode(&stored.state)).transpose();
    state.map_err(|error| StoreError::Damaged(error.to_string()))
}
