//! Erasing: everything of a generation, and of the shipments in whose place it goes on, for they hold what it holds.

use std::collections::BTreeSet;

use bytes::Bytes;
use jiff::Timestamp;
use prost::Message as _;
use waybill_contract::Adapter;

use super::said::{Said, What};
use super::{ATTEMPTS, Ingest, TOMBSTONE_KEPT, UNFINISHED, damaged, decode, timestamp, until_first};
use crate::name::ShipmentName;
use crate::proto::v1;
use crate::store::{Due, Erase, Key, StoreError, Tombstone, Touch};
use crate::subscriptions;
use crate::timeline::State;

impl Ingest {
    /// Erases a generation (or the newest) everywhere, and those that were replaced by it. `false` if there is none.
    ///
    /// The others go first: if the process dies in between, the erasure is asked for again and finds what names them.
    pub async fn erase(
        &self,
        key: &Key,
        adapter: &'static Adapter,
        generation: Option<u32>,
    ) -> Result<bool, StoreError> {
        let Some(stored) = self.store.load(key).await? else { return Ok(false) };
        let newest = stored.generations.last().map(|shown| shown.generation);
        let shown = generation.or(newest).and_then(|number| stored.generation(number));
        let Some(shown) = shown else { return Ok(false) };
        let public = v1::Shipment::decode(&*shown.public).map_err(damaged)?;
        for old in self.replaced(key, &public).await? {
            if let Some(adapter) = waybill_adapters::by_id(&old.carrier) {
                self.erase_alone(&of(key, &old), adapter, old.generation).await?;
            }
        }
        let name = ShipmentName::pinned(&key.carrier, &key.number, shown.generation);
        // Before, so that a crash leaves nothing that names it; and again after, for a correction was perhaps under way.
        self.forget(key, &name, successor(&decode(&stored)?, shown.generation)).await?;
        let Some(successor) = self.erase_alone(key, adapter, Some(shown.generation)).await? else { return Ok(false) };
        self.forget(key, &name, successor).await?;
        Ok(true)
    }

    /// Tells a shipment that goes on in the place of an erased one to forget its name.
    pub(crate) async fn forget(
        &self,
        key: &Key,
        erased: &ShipmentName,
        successor: Option<ShipmentName>,
    ) -> Result<(), StoreError> {
        let Some(new) = successor else { return Ok(()) };
        let Some(adapter) = waybill_adapters::by_id(&new.carrier) else { return Ok(()) };
        let forget = Said { generation: new.generation, revision: None, what: What::Forgotten(erased.clone()) };
        // Erased already or not: it does not name this one any more.
        self.say(&of(key, &new), adapter, &forget).await.map(drop)
    }

    /// The shipments in whose place it goes on, and those in theirs, however many; the oldest first. A chain of corrections
    /// may lead in a circle.
    async fn replaced(&self, key: &Key, public: &v1::Shipment) -> Result<Vec<ShipmentName>, StoreError> {
        let (mut found, mut known): (Vec<ShipmentName>, BTreeSet<ShipmentName>) = Default::default();
        let mut open = public.replaces.clone();
        while let Some(next) = open.pop() {
            let Ok(name) = next.parse::<ShipmentName>() else { continue };
            if next == public.name || !known.insert(name.clone()) {
                continue;
            }
            if let Some(shown) = self.store.get(&of(key, &name), name.generation).await? {
                open.extend(v1::Shipment::decode(&*shown.public).map_err(damaged)?.replaces);
            }
            found.push(name);
        }
        found.reverse();
        Ok(found)
    }

    /// Erases a generation, and no other; gives what goes on in its place. `None` if there is no such generation.
    async fn erase_alone(
        &self,
        key: &Key,
        adapter: &'static Adapter,
        generation: Option<u32>,
    ) -> Result<Option<Option<ShipmentName>>, StoreError> {
        for _ in 0..ATTEMPTS {
            let now = self.clock.now();
            let floor = self.store.floor(key);
            let Some(stored) = self.store.load(key).await? else { return Ok(None) };
            let newest = stored.generations.last().map(|shown| shown.generation);
            let Some(number) = generation.or(newest) else { return Ok(None) };
            let Some(shown) = stored.generations.iter().find(|shown| shown.generation == number) else {
                return Ok(None);
            };
            let public = v1::Shipment::decode(&*shown.public).map_err(damaged)?;
            let mut state = decode(&stored)?;
            let orders: Vec<String> = state.orders().into_iter().map(str::to_owned).collect();
            let successor = successor(&state, number);
            let erased = state.erase(adapter, number);
            let name = ShipmentName::pinned(&key.carrier, &key.number, number);
            let change = deleted(name.to_string(), public.revision, floor, now);
            // Its orders look again, whenever this process dies: then later, else at once.
            self.warn_orders(key, &orders, now.checked_add(UNFINISHED).unwrap_or(now)).await?;
            // Bodies first: if the process dies in between, the erasure is asked for again and finds the record.
            self.forget_bodies(key).await?;
            self.unmapped.forget(key).await?;
            if erased.empty {
                for account in self.accounts.of(&key.tenant, &key.carrier) {
                    subscriptions::forget(&*self.store, account, key).await?;
                }
            }
            let tombstone = tombstone(newest.unwrap_or(number), erased.last_event.unwrap_or(now), now);
            Box::pin(self.bury_legs(key, &public, &tombstone)).await?;
            let erase = Erase {
                key: key.clone(),
                expected: stored.revision,
                floor,
                generation: number,
                state: (!erased.empty).then(|| state.encode()),
                change: Bytes::from(change.encode_to_vec()),
                tombstone,
            };
            match self.store.erase(erase).await {
                Err(StoreError::Conflict) => {}
                Ok(()) => {
                    self.warn_orders(key, &orders, now).await?;
                    // Again, for what was being written meanwhile.
                    if let Err(error) = self.unmapped.forget(key).await {
                        tracing::warn!(%error, "an example of an unmapped code is not forgotten yet");
                    }
                    return Ok(Some(successor));
                }
                Err(error) => return Err(error),
            }
        }
        Err(StoreError::Unavailable("too many writers of one shipment".into()))
    }

    /// Sets when orders look again at which shipments they have.
    async fn warn_orders(&self, key: &Key, orders: &[String], at: Timestamp) -> Result<(), StoreError> {
        if orders.is_empty() {
            return Ok(());
        }
        for order in orders {
            let key = Key::order(&key.tenant, order);
            until_first(|| async {
                let Some(stored) = self.store.load(&key).await? else { return Ok(()) };
                let generation = stored.generations.last().map_or(1, |shown| shown.generation);
                let due = vec![Due::order(Some(at))];
                let touch = Touch {
                    key: key.clone(),
                    expected: stored.revision,
                    generation,
                    freshness: None,
                    due,
                    fence: None,
                };
                self.store.touch(touch).await
            })
            .await?;
        }
        self.told.send_replace(());
        Ok(())
    }
}

/// The change by which watchers hear of an erasure: the name alone.
pub(crate) fn deleted(name: String, revision: i64, floor: u64, now: Timestamp) -> v1::Change {
    v1::Change {
        name,
        revision_before: revision,
        revision_after: (revision + 1).max(i64::try_from(floor).unwrap_or(i64::MAX)),
        commit_time: Some(timestamp(now)),
        aspects: vec![v1::change::Aspect::Deleted.into()],
        ..v1::Change::default()
    }
}

/// What stays of what is erased now.
pub(crate) fn tombstone(generation: u32, last_event: Timestamp, now: Timestamp) -> Tombstone {
    Tombstone { generation, last_event, until: now.checked_add(TOMBSTONE_KEPT).unwrap_or(Timestamp::MAX) }
}

/// What goes on in the place of a generation, or has been decided to.
fn successor(state: &State, generation: u32) -> Option<ShipmentName> {
    let decided = state.replacements().find(|(number, _)| *number == generation).map(|(_, new)| ShipmentName {
        carrier: new.carrier.clone(),
        number: new.number.clone(),
        generation: None,
    });
    state.replaced_by(generation).cloned().or(decided)
}

/// Another number of the same tenant.
fn of(key: &Key, name: &ShipmentName) -> Key {
    Key { tenant: key.tenant.clone(), carrier: name.carrier.clone(), number: name.number.clone() }
}
