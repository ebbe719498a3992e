//! What callers say of one shipment that is there: new values, stop and resume, how it ended, a corrected name.

use prost::Message as _;
use tracing::Instrument as _;
use waybill_contract::{Adapter, Number};

use super::{Heard, Ingest, Step, damaged, decode, outlook, until_first};
use crate::name::ShipmentName;
use crate::proto::v1;
use crate::store::{Key, StoreError};
use crate::subscriptions;
use crate::telemetry::trace;
use crate::timeline::{Amendment, Declaration, State};

/// Labels that a shipment may have.
pub const MOST_LABELS: usize = 32;

/// What is said of a shipment.
#[derive(Clone, Debug)]
pub struct Said {
    /// Of which generation; `None`: of the newest.
    pub generation: Option<u32>,
    /// The revision that the caller has seen, if it must not have changed since.
    pub revision: Option<i64>,
    /// What.
    pub what: What,
}

/// What can be said of a shipment.
#[derive(Clone, Debug)]
pub enum What {
    /// Other values are registered.
    Amended(Amendment),
    /// Nobody is to ask for it.
    Stopped,
    /// It is to be asked for again.
    Resumed,
    /// It has ended.
    Ended(Declaration),
    /// Its carrier or number is to be corrected: see `correction`.
    Misnamed {
        /// The right carrier's id.
        carrier: String,
        /// The right number.
        number: Number,
        /// New values for what goes on under them.
        amendment: Amendment,
    },
    /// It has been corrected: this shipment goes on in its place.
    Replaced(ShipmentName),
    /// It cannot be corrected in that way after all.
    Withdrawn,
    /// A shipment in whose place it goes on is erased.
    Forgotten(ShipmentName),
    /// Another parcel of its order was sent in its place; `None`: none is any more.
    Rebooked(Option<ShipmentName>),
}

/// Why what was said does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such shipment.
    Unregistered,
    /// It has changed since the caller has seen it.
    Outdated {
        /// The revision that was given.
        given: i64,
        /// The revision that it has.
        is: i64,
    },
    /// Another shipment goes on in its place.
    Replaced {
        /// Its pinned name.
        by: String,
    },
    /// A correction has been decided and must be carried out first.
    Unfinished,
    /// So many labels are too many.
    Labels(usize),
}

impl Ingest {
    /// Applies what a caller says of a shipment; the generation it was said of, or why it does not hold.
    pub async fn say(
        &self,
        key: &Key,
        adapter: &'static Adapter,
        said: &Said,
    ) -> Result<Result<u32, Refusal>, StoreError> {
        let span = trace::commit(adapter.id);
        let heard = self.say_again(key, adapter, said).instrument(span.clone()).await;
        if let Err(error) = &heard {
            trace::failed(&span, error.name());
        }
        heard
    }

    async fn say_again(
        &self,
        key: &Key,
        adapter: &'static Adapter,
        said: &Said,
    ) -> Result<Result<u32, Refusal>, StoreError> {
        until_first(|| self.say_once(key, adapter, said)).await
    }

    async fn say_once(
        &self,
        key: &Key,
        adapter: &'static Adapter,
        said: &Said,
    ) -> Result<Result<u32, Refusal>, StoreError> {
        let now = self.clock.now();
        let floor = self.store.floor(key);
        let Some(stored) = self.store.load(key).await? else { return Ok(Err(Refusal::Unregistered)) };
        let newest = stored.generations.last().map(|shown| shown.generation);
        let shown = said.generation.or(newest).and_then(|number| stored.generation(number));
        let Some(shown) = shown else { return Ok(Err(Refusal::Unregistered)) };
        let generation = shown.generation;
        let public = v1::Shipment::decode(&*shown.public).map_err(damaged)?;
        let mut state = decode(&stored)?;
        if let Some(refusal) = refusal(said, &public, &state, generation) {
            return Ok(Err(refusal));
        }

        let mut ask_now = false;
        let news = match &said.what {
            What::Amended(amendment) => {
                let changed = state.amend(generation, amendment);
                let labels = state.registration(generation).map_or(0, |registration| registration.labels.len());
                if labels > MOST_LABELS {
                    return Ok(Err(Refusal::Labels(labels)));
                }
                ask_now = changed && amendment.is_asked_with();
                changed
            }
            What::Stopped => state.stop(generation, true),
            What::Resumed => {
                ask_now = state.stop(generation, false);
                ask_now
            }
            What::Ended(declaration) => state.declare(adapter, generation, declaration).news,
            What::Misnamed { carrier, number, amendment } => {
                let other_carrier = *carrier != key.carrier;
                state.decide_replacement(generation, (carrier, number), amendment, other_carrier, now)
            }
            What::Replaced(by) => state.replaced(generation, by, now),
            What::Withdrawn => state.withdraw_replacement(generation),
            What::Forgotten(name) => state.forget_replaced(name),
            What::Rebooked(by) => state.rebook(generation, by.as_ref()),
        };
        if !news {
            return Ok(Ok(generation));
        }
        let derived = state.find(adapter, &key.number, &self.rules);
        let halted = derived.generations.last().is_some_and(|newest| outlook::halted(&newest.shipment).is_some());
        let heard = Heard { ask_now, ..Heard::default() };
        let step = Step {
            floor,
            stored: Some(stored),
            state,
            derived,
            registered: None,
            news,
            ask_detail: false,
            reread: false,
        };
        self.conclude(key, adapter, &heard, step, now).await?;
        if halted {
            // Nobody asks for it any more, so the carrier need not push for it. If the process dies before this, what it
            // still pushes is dropped or absorbed, and the subscription ends by itself.
            for account in self.accounts.of(&key.tenant, &key.carrier) {
                subscriptions::forget(&*self.store, account, key).await?;
            }
        }
        Ok(Ok(generation))
    }
}

/// Why it does not hold of this shipment as it is. What the service itself says to carry out a correction, or an erasure,
/// always holds.
fn refusal(said: &Said, public: &v1::Shipment, state: &State, generation: u32) -> Option<Refusal> {
    if matches!(said.what, What::Replaced(_) | What::Withdrawn | What::Forgotten(_) | What::Rebooked(_)) {
        return None;
    }
    if let Some(by) = state.replaced_by(generation) {
        return Some(Refusal::Replaced { by: by.to_string() });
    }
    if state.replacements().any(|(number, _)| number == generation) {
        return Some(Refusal::Unfinished);
    }
    let given = said.revision.filter(|given| *given != public.revision)?;
    Some(Refusal::Outdated { given, is: public.revision })
}
