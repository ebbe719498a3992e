//! The index of the numbers under which others carry shipments on. It lies where those numbers would, so that no push is
//! parked past it, and is kept with the number's record as the index of orders is: there a leg goes as `0<carrier>0<number>`,
//! which no order is.

use bytes::Bytes;
use redis::cmd;
use waybill_contract::Number;

use crate::store::redis::due::{millis_after, text};
use crate::store::redis::erase::read_tombstone;
use crate::store::redis::errors::damaged;
use crate::store::redis::recent::Write;
use crate::store::redis::scripts::Call;
use crate::store::redis::{Redis, keys, reply};
use crate::store::rows::TombstoneRow;
use crate::store::{Carried, Commit, GenerationCommit, Key, Listed, MOST_CARRIED, StoreError, Stores, Tombstone};
use crate::tenant::Tenant;

/// Where the newest entries of an index begin that are looked at.
pub(super) const NEWEST: isize = -(MOST_CARRIED.cast_signed());
/// How often a tombstone is looked at again because it was changed in between.
const ATTEMPTS: usize = 8;

/// In which indexes a generation stands, as its record has it.
#[derive(Clone, Debug, Default)]
pub(super) struct Indexed {
    pub(super) order: String,
    /// Its legs, a line each.
    pub(super) legs: String,
}

impl Indexed {
    pub(super) fn new(listed: &Listed) -> Self {
        Self { order: listed.order_id.clone(), legs: lines(listed) }
    }

    /// What the generations of a commit are taken to have been. Of a number that is there, orders and legs seldom change:
    /// until the script says otherwise they are as they were.
    pub(super) fn guess(commit: &Commit) -> Vec<Self> {
        let guess = |changed: &GenerationCommit| match commit.expected {
            None => Self::default(),
            Some(_) => Self::new(&changed.listed),
        };
        commit.generations.iter().map(guess).collect()
    }

    /// What a script says that they are.
    pub(super) fn read(found: Vec<redis::Value>) -> Stores<Vec<Self>> {
        let mut found = found.into_iter();
        let mut all = Vec::new();
        while let (Some(order), Some(legs)) = (found.next(), found.next()) {
            all.push(Self { order: text(reply::some_bytes(order)?)?, legs: text(reply::some_bytes(legs)?)? });
        }
        Ok(all)
    }

    /// Under which names.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        names(&self.order).chain(names(&self.legs))
    }
}

/// The legs of a generation as its record has them.
pub(super) fn lines(listed: &Listed) -> String {
    let legs: Vec<String> = listed.legs.iter().map(|(carrier, number)| format!("\0{carrier}\0{number}")).collect();
    legs.join("\n")
}

/// Reads [`lines`].
pub(super) fn read_legs(lines: &str) -> Stores<Vec<(String, Number)>> {
    let read = |name| {
        let leg = leg(&Tenant::default(), name).ok_or_else(|| damaged("a leg is cut off"))?;
        Ok((leg.carrier, leg.number))
    };
    names(lines).map(read).collect()
}

/// The names under which an order or legs are indexed; neither has a line's end in it.
pub(super) fn names(orders_or_legs: &str) -> impl Iterator<Item = &str> {
    orders_or_legs.split('\n').filter(|name| !name.is_empty())
}

/// Whether a name is that of a leg, and no order's.
pub(super) fn is_leg(name: &str) -> bool {
    name.starts_with('\0')
}

/// The number of a leg, if the name is none of an order.
fn leg(tenant: &Tenant, name: &str) -> Option<Key> {
    keys::read_member(tenant, name.strip_prefix('\0')?.as_bytes()).ok()
}

/// Reads what a number's index holds.
pub(super) fn read_carried(tenant: &Tenant, entries: &[Bytes]) -> Stores<Vec<Carried>> {
    let carried = |entry: &Bytes| {
        let (member, generation) = keys::read_generation_member(entry)?;
        Ok((keys::read_member(tenant, member)?, generation))
    };
    entries.iter().map(carried).collect()
}

impl Redis {
    /// The index in which a name stands.
    pub(super) fn index(&self, tenant: &Tenant, name: &str) -> Vec<u8> {
        leg(tenant, name).map_or_else(|| self.keys.order(tenant, name), |leg| self.keys.carried(&leg))
    }

    /// What is carried on under a number.
    pub(super) async fn carried_under(&self, key: &Key) -> Stores<Vec<Carried>> {
        let mut range = cmd("ZRANGE");
        range.arg(self.keys.carried(key)).arg(NEWEST).arg(-1);
        let mut carried = read_carried(&key.tenant, &reply::list_of_bytes(self.hot.ask(&range).await?)?)?;
        carried.sort();
        Ok(carried)
    }

    /// Keeps a tombstone, joined with the one that is there.
    pub(super) async fn bury_number(&self, key: &Key, tombstone: Tombstone) -> Stores<()> {
        let partition = self.keys.partition_of(key);
        let under_way = self.under_way(partition).await?;
        self.bury_again(key, &tombstone).await?;
        self.recent.keep(partition, Write::Buried { key: key.clone(), tombstone });
        drop(under_way);
        Ok(())
    }

    /// The same where it may be there already.
    pub(super) async fn bury_again(&self, key: &Key, tombstone: &Tombstone) -> Stores<()> {
        let partition = self.keys.partition_of(key);
        let (tombs, hash) = (self.keys.of(partition, &[b"tombs"]), self.hash(key));
        for _ in 0..ATTEMPTS {
            let there = self.hot.ask(cmd("HGET").arg(&tombs).arg(hash.as_slice())).await?;
            let there = reply::bytes(there)?.unwrap_or_default();
            let (revision, row) = match there.is_empty() {
                true => (0, None),
                false => read_tombstone(&there).map(|(revision, row)| (revision, Some(row)))?,
            };
            let row = TombstoneRow::later(tombstone, row.as_ref());
            let row = TombstoneRow { residue: partition, modulus: self.keys.partitions(), ..row };
            let ends = row.until.read()?;
            let value = [format!("{revision}:").as_bytes(), &prost::Message::encode_to_vec(&row)].concat();
            let mut call = Call::on([tombs.clone(), self.keys.of(partition, &[b"tombends"])]);
            call.arg(hash.as_slice()).arg(there.as_ref()).arg(value).number(millis_after(ends));
            let done: u8 = reply::number(self.scripts.bury.run(self.written_on(&self.hot), &call).await?)?;
            if done == 1 {
                return Ok(());
            }
        }
        Err(StoreError::Conflict)
    }
}
