//! After a failover: what stands in other slots than the number it is about. An index, or an order, may have had another
//! primary than the shipment: it is looked for although nothing of the shipment is gone.

use std::collections::BTreeSet;

use futures_util::future::join_all;
use redis::cmd;

use crate::store::redis::due::{all, instant};
use crate::store::redis::legs::{Indexed, is_leg};
use crate::store::redis::recent::Write;
use crate::store::redis::{Redis, keys, reply};
use crate::store::{Due, Key, StoreError, Stores, Touch};

/// Numbers that are looked at at a time.
const STEP: usize = 200;
/// An order looks at its shipments when everybody has had the time to write them again, in milliseconds.
const LATER: u64 = 5_000;
/// How often an order is woken again because it was committed in between.
const ATTEMPTS: usize = 8;

impl Redis {
    /// Indexes again, under orders, legs and accounts, what was committed and parked, and wakes the orders that this is news to, and those that
    /// were to be woken. What the record does not say any more is not indexed afterwards either.
    pub(super) async fn repeat_indexed(&self) -> Stores<()> {
        let (mut indexed, mut woken) = (BTreeSet::<(Key, u32, String)>::new(), BTreeSet::<Key>::new());
        let mut parked = BTreeSet::<(Key, String)>::new();
        for write in (0..self.keys.partitions()).flat_map(|partition| self.recent.of(partition)) {
            match &*write {
                Write::Woken(order) => _ = woken.insert(order.clone()),
                Write::Commit(commit, _) => {
                    for changed in &commit.generations {
                        let names = Indexed::new(&changed.listed);
                        let of = |name: &str| (commit.key.clone(), changed.generation, name.to_owned());
                        indexed.extend(names.names().map(of));
                    }
                }
                Write::Parked { account, key, .. } => _ = parked.insert((key.clone(), account.clone())),
                _ => {}
            }
        }
        let parked: Vec<_> = parked.into_iter().collect();
        for step in parked.chunks(STEP) {
            all(join_all(step.iter().map(|(key, account)| self.park_indexed(key, account))).await)?;
        }
        let indexed: Vec<_> = indexed.into_iter().collect();
        for step in indexed.chunks(STEP) {
            let again = step.iter().map(|(key, generation, name)| self.index_again(key, *generation, name));
            woken.extend(all(join_all(again).await)?.into_iter().flatten());
        }
        let woken: Vec<_> = woken.into_iter().collect();
        for step in woken.chunks(STEP) {
            all(join_all(step.iter().map(|order| self.wake(order))).await)?;
        }
        Ok(())
    }

    /// The order that an entry was gone from.
    async fn index_again(&self, key: &Key, generation: u32, name: &str) -> Stores<Option<Key>> {
        let entry = keys::generation_member(&keys::member(key), generation);
        if self.mark_of(&self.index(&key.tenant, name), &entry).await?.is_some() {
            return Ok(None);
        }
        let marked = self.mark(self.keys.partition_of(key), key, &[], &[(generation, name)]).await?;
        for marked in &marked {
            self.settle(marked).await?;
        }
        Ok((!is_leg(name)).then(|| Key::order(&key.tenant, name)))
    }

    async fn wake(&self, order: &Key) -> Stores<()> {
        let number = self.keys.number(self.keys.partition_of(order), order);
        // By the clock of the service, as far as it has been heard of.
        let at = instant(self.agenda.last_now().unwrap_or(0).saturating_add(LATER))?;
        for _ in 0..ATTEMPTS {
            let found = reply::bytes(self.bulk.ask(cmd("HGET").arg(&number).arg("r")).await?)?;
            let Some(expected) = found.and_then(|revision| reply::read_number(&revision)) else { return Ok(()) };
            let due = vec![Due::order(Some(at))];
            let touch = Touch { key: order.clone(), expected, generation: 1, freshness: None, due, fence: None };
            match self.touch_number(&touch).await {
                Err(StoreError::Conflict) => {}
                done => return done,
            }
        }
        Err(StoreError::Conflict)
    }
}
