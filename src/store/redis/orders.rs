//! The index of orders. It lies in other slots than the numbers, so it is written first and removed last, and what is
//! meant to be is noted in the number's partition before: a crash leaves an entry that readers skip and a sweep removes,
//! never a missing one. Marks that rise tell whether somebody else has meant the same since.

use bytes::Bytes;
use futures_util::future::join_all;
use redis::{Value, cmd};

use crate::store::redis::due::{all, text};
use crate::store::redis::errors::damaged;
use crate::store::redis::legs::{Indexed, is_leg};
use crate::store::redis::scripts::Call;
use crate::store::redis::{Redis, keys, reply};
use crate::store::{Key, StoreError, Stores};
use crate::tenant::Tenant;

/// How long whoever means to write the index may take, in microseconds; commits are bounded to far less.
const PATIENCE: u64 = 60_000_000;
/// Notes that are looked at in one step of a sweep.
const STEP: usize = 500;

/// An entry of the index that is meant to come or go.
#[derive(Clone, Debug)]
pub(super) struct Marked {
    partition: u32,
    key: Key,
    generation: u32,
    /// Or its leg.
    order: String,
    /// When it was noted; no note on the same has another's.
    mark: u64,
}

impl Marked {
    /// Whether it is of this generation, under one of these names.
    pub(super) fn is_of(&self, generation: u32, names: &Indexed) -> bool {
        self.generation == generation && names.names().any(|name| name == self.order)
    }

    fn is_leg(&self) -> bool {
        is_leg(&self.order)
    }

    fn intent(&self) -> Vec<u8> {
        intent(&self.key, self.generation, &self.order)
    }

    fn entry(&self) -> Vec<u8> {
        keys::generation_member(&keys::member(&self.key), self.generation)
    }
}

fn intent(key: &Key, generation: u32, order: &str) -> Vec<u8> {
    let entry = keys::generation_member(&keys::member(key), generation);
    [key.tenant.as_str().as_bytes(), b"\0", &entry, order.as_bytes()].concat()
}

impl Redis {
    /// Notes and indexes where generations get other orders or legs than they are known to have.
    pub(super) async fn mark_changes(
        &self,
        partition: u32,
        key: &Key,
        generations: &[u32],
        (known, new): (&[Indexed], &[Indexed]),
    ) -> Stores<Vec<Marked>> {
        let (mut gone, mut come) = (Vec::new(), Vec::new());
        for (generation, (known, new)) in generations.iter().zip(known.iter().zip(new)) {
            gone.extend(
                known.names().filter(|name| new.names().all(|new| new != *name)).map(|name| (*generation, name)),
            );
            come.extend(
                new.names().filter(|name| known.names().all(|old| old != *name)).map(|name| (*generation, name)),
            );
        }
        self.mark(partition, key, &gone, &come).await
    }

    /// Notes what will go from the index and what will come, and writes the latter.
    pub(super) async fn mark(
        &self,
        partition: u32,
        key: &Key,
        gone: &[(u32, &str)],
        come: &[(u32, &str)],
    ) -> Stores<Vec<Marked>> {
        if gone.is_empty() && come.is_empty() {
            return Ok(Vec::new());
        }
        let intents: Vec<&(u32, &str)> = come.iter().chain(gone).collect();
        let mut call = Call::on([self.keys.of(partition, &[b"intents"])]);
        call.number(intents.len());
        for (generation, order) in &intents {
            call.arg(intent(key, *generation, order));
        }
        let marks = reply::list(self.scripts.intend.run(&self.hot, &call).await?)?;
        let marked = intents.into_iter().zip(marks).map(|((generation, order), mark)| {
            let (generation, order, mark) = (*generation, (*order).to_owned(), reply::number(mark)?);
            Ok(Marked { partition, key: key.clone(), generation, order, mark })
        });
        let marked = marked.collect::<Stores<Vec<Marked>>>()?;
        let writes = marked.iter().take(come.len()).map(async |marked| {
            let mut add = cmd("ZADD");
            add.arg(self.index(&key.tenant, &marked.order)).arg(marked.mark).arg(marked.entry());
            self.hot.ask(&add).await
        });
        all(join_all(writes).await)?;
        Ok(marked)
    }

    /// Removes an entry from the index unless the record says that it belongs there, and the note with it.
    pub(super) async fn settle(&self, marked: &Marked) -> Stores<()> {
        let index = self.index(&marked.key.tenant, &marked.order);
        let (entry, intent) = (marked.entry(), marked.intent());
        let intents = self.keys.of(marked.partition, &[b"intents"]);
        // In this order: whoever means to write it anew changes the note before the index.
        let indexed = self.mark_of(&index, &entry).await?;
        let field = format!("{}{}", if marked.is_leg() { 'c' } else { 'o' }, marked.generation);
        let mut call = Call::on([intents.clone(), self.keys.number(marked.partition, &marked.key)]);
        call.arg(intent.as_slice()).number(marked.mark).text(&field).text(&marked.order);
        let taken = match self.scripts.settle.run(&self.bulk, &call).await? {
            Value::Nil => return Ok(()),
            taken => reply::number(taken)?,
        };
        if let Some(indexed) = indexed {
            self.remove_marked(index, &entry, indexed).await?;
        }
        self.remove_marked(intents, &intent, taken).await
    }

    /// The same, where it is only tidying up: the sweep finds what is left.
    async fn settle_quietly(&self, marked: &Marked) {
        if let Err(error) = self.settle(marked).await {
            tracing::debug!(%error, "an entry in the index of orders is left for the sweep");
        }
    }

    /// The same for all of a write, or of what is left of it.
    pub(super) async fn settle_all(&self, marked: &[Marked]) {
        for marked in marked {
            self.settle_quietly(marked).await;
        }
    }

    /// The same after a write that failed, if it is certain that it did: else it may yet be executed, and needs the entry.
    pub(super) async fn settle_failed(&self, marked: &[Marked], error: &StoreError) {
        if matches!(error, StoreError::Conflict | StoreError::Fenced | StoreError::Full(_)) {
            self.settle_all(marked).await;
        }
    }

    /// Tells a script what is noted.
    pub(super) fn add_notes<'a>(call: &mut Call<'a>, marked: &'a [Marked]) {
        call.number(marked.len());
        for marked in marked {
            call.number(marked.generation).text(&marked.order).number(marked.mark);
        }
    }

    /// The mark of an entry in an index or among the notes; `None` if it is not there.
    pub(super) async fn mark_of(&self, set: &[u8], entry: &[u8]) -> Stores<Option<u64>> {
        match self.bulk.ask(cmd("ZSCORE").arg(set).arg(entry)).await? {
            Value::Nil => Ok(None),
            mark => reply::number(mark).map(Some),
        }
    }

    /// Settles what crashes have left in one partition.
    pub(super) async fn sweep_orders(&self, partition: u32) -> Stores<()> {
        let mut call = Call::on([self.keys.of(partition, &[b"intents"])]);
        call.number(PATIENCE).number(STEP);
        loop {
            let old = reply::pairs(self.scripts.old_intents.run(&self.bulk, &call).await?)?;
            let count = old.len();
            for (intent, mark) in old {
                let mark = reply::number(mark)?;
                let (key, generation, order) = read_intent(&intent)?;
                self.settle(&Marked { partition, key, generation, order, mark }).await?;
            }
            if count < STEP {
                return Ok(());
            }
        }
    }

    async fn remove_marked(&self, set: Vec<u8>, entry: &[u8], mark: u64) -> Stores<()> {
        let mut call = Call::on([set]);
        call.arg(entry).number(mark);
        self.scripts.remove_marked.run(&self.bulk, &call).await?;
        Ok(())
    }
}

/// Tenant, carrier, number, generation, order.
fn read_intent(intent: &[u8]) -> Stores<(Key, u32, String)> {
    let broken = || damaged("a note on an order is cut off");
    let mut parts = intent.splitn(4, |byte| *byte == 0);
    let mut next = || parts.next().ok_or_else(broken);
    let (tenant, carrier, number, rest) = (next()?, next()?, next()?, next()?);
    let tenant = str::from_utf8(tenant).ok().and_then(Tenant::new).ok_or_else(broken)?;
    let (generation, order) = rest.split_first_chunk().ok_or_else(broken)?;
    let key = keys::read_member(&tenant, &[carrier, b"\0", number].concat())?;
    Ok((key, u32::from_be_bytes(*generation), text(Bytes::copy_from_slice(order))?))
}
