//! Every key in Redis. Each begins with `<prefix>:<layout>:`, then a hash tag. `{00}` to `{63}` are the partitions: all keys
//! of one lie in one slot of a cluster, so that one script changes them together. A number's partition is the first eight
//! bytes of SHA-256 over `tenant 0 carrier 0 number`, big-endian, modulo their count. Below, `0` is a zero byte, `w` the
//! work (0 poll, 1 timer, 2 subscribe, 3 partner, 4 order), `g` a generation in four bytes, big-endian, and `Q` is `w:<tenant>:<account>`.
//!
//! | key | type | what |
//! | --- | --- | --- |
//! | `<prefix>:meta` | string | the installation; without layout, so that another layout is noticed |
//! | `{P}:n:<tenant>0<carrier>0<number>` | hash | a number: `r` revision, `s` private state (packed), `g` newest generation, `p` and `f` its public message (packed) and freshness, `p<k>` and `f<k>` those of older ones; of each generation `l<k>` how it is listed (first byte: stale), `o<k>` its order, `c<k>` the numbers under which it is carried on, `e<k>` where its changes are in the log (12 bytes each); `d<w>` the account in whose queue its work is |
//! | `{P}:names:<tenant>` | sorted set | `<carrier>0<number>0g`, all of score 0: listed in the order of their bytes |
//! | `{P}:log` | stream | the change log: `t` tenant, `c` change |
//! | `{P}:tail` | string | the position of its newest entry; also the channel on which it is told |
//! | `{P}:m` | hash | `trimmed` the last position that is gone, `id` the last id given; `primary` whose scripts may write, `epoch` how many there were before, `ended` where the log ended before each of them, `began` where it went on after the last, `open` when (server milliseconds) numbers may be written anew after it |
//! | `{P}:q:Q` | sorted set | due work, `<carrier>0<number>`; score: class · 2^44 + milliseconds |
//! | `{P}:u:Q` | sorted set | leased work; score: until when, by Redis's clock |
//! | `{P}:t:Q` | hash | leased work → `token score`, `-` for a score if the work was taken away meanwhile |
//! | `{P}:heads` | sorted set | `Q0<class>` → when the first of that class is due |
//! | `{P}:lapses` | sorted set | `Q` → when the first lease in it ends |
//! | `{P}:i`, `{P}:il`, `{P}:ib` | sorted sets, hash | the inbox: ids in order, ids by end of lease, id → failures and entry |
//! | `{P}:iq`, `{P}:iqb` | sorted set, hash | the quarantine: ids in order, id → entry with the reason |
//! | `{P}:park:<tenant>0<carrier>0<number>` | list | pushes parked for a number, oldest first |
//! | `{P}:tombs`, `{P}:tombends` | hash, sorted set | keyed hash of an erased number → `revision:tombstone`; when it ends |
//! | `{P}:r`, `{P}:rn` | hash, sorted set | named records → `revision:value`, by hash of the name; their names in order |
//! | `{P}:rd:<name>` | string | the revision of the record of this name that was deleted last; expires after two minutes |
//! | `{P}:lease:<name>` | string | who holds a named lease; expires |
//! | `{P}:w` | string | nothing: written so that Redis can be asked which of its replicas have it, and all before it |
//! | `{P}:intents` | sorted set | `<tenant>0<carrier>0<number>0g<order>`, or `0<carrier>0<number>` for an order, that may be in the index without being in the record |
//! | `{P}:on:<tenant>0<carrier>0<number>` | sorted set | `<carrier>0<number>0g` that are carried on under this number, which need not be registered; as below for orders. Without a carrier: under this number, whosever it is. With `~reference` in its place: that have a reference of this SHA-256 |
//! | `{o:<tenant>:<order>}` | sorted set | `<carrier>0<number>0g` of an order; written before the record says so, removed after |
//! | `{a:<tenant>:<account>}` | sorted set | `<carrier>0<number>` that an account has parked → since when (milliseconds) |
//! | `{tenants}` | set | tenants that have or had numbers |
//! | `{parkers}` | set | `<tenant>0<account>` that have parked anything |

use std::fmt;

use sha2::{Digest, Sha256};
use waybill_contract::Number;

use crate::store::redis::errors::damaged;
use crate::store::redis::meta::LAYOUT;
use crate::store::{InboxId, Key, Position, Stores, Work};
use crate::tenant::Tenant;

/// Keys of one installation.
#[derive(Clone)]
pub(super) struct Keys {
    prefix: Vec<u8>,
    partitions: Vec<Vec<u8>>,
}

/// The one key outside of the layout.
pub(super) fn installation(prefix: &str) -> Vec<u8> {
    format!("{prefix}:meta").into_bytes()
}

impl Keys {
    pub(super) fn new(prefix: &str, partitions: u32) -> Self {
        let partition = |partition| format!("{prefix}:{LAYOUT}:{{{partition:02}}}:").into_bytes();
        Self {
            prefix: format!("{prefix}:{LAYOUT}:").into_bytes(),
            partitions: (0..partitions).map(partition).collect(),
        }
    }

    /// How many partitions there are.
    pub(super) fn partitions(&self) -> u32 {
        u32::try_from(self.partitions.len()).unwrap_or(u32::MAX)
    }

    /// Where a number lives.
    pub(super) fn partition_of(&self, key: &Key) -> u32 {
        let mut hash = Sha256::new();
        hash.update(key.tenant.as_str());
        hash.update([0]);
        hash.update(&key.carrier);
        hash.update([0]);
        hash.update(key.number.as_str());
        self.chosen(&hash.finalize())
    }

    /// Where a named record or lease lives.
    pub(super) fn partition_of_name(&self, name: &str) -> u32 {
        self.chosen(&Sha256::digest(name))
    }

    fn chosen(&self, hash: &[u8]) -> u32 {
        let first = hash.first_chunk().map_or(0, |first| u64::from_be_bytes(*first));
        u32::try_from(first % u64::from(self.partitions().max(1))).unwrap_or_default()
    }

    /// A key of a partition; nothing of one that is not there.
    pub(super) fn of(&self, partition: u32, parts: &[&[u8]]) -> Vec<u8> {
        let place = usize::try_from(partition).unwrap_or(usize::MAX);
        let tag = self.partitions.get(place).map_or(&[][..], Vec::as_slice);
        let mut key = Vec::with_capacity(tag.len() + parts.iter().map(|part| part.len()).sum::<usize>());
        key.extend_from_slice(tag);
        for part in parts {
            key.extend_from_slice(part);
        }
        key
    }

    /// A number's hash.
    pub(super) fn number(&self, partition: u32, key: &Key) -> Vec<u8> {
        self.of(
            partition,
            &[
                b"n:",
                key.tenant.as_str().as_bytes(),
                b"\0",
                key.carrier.as_bytes(),
                b"\0",
                key.number.as_str().as_bytes(),
            ],
        )
    }

    /// What is parked for a number.
    pub(super) fn parked(&self, partition: u32, key: &Key) -> Vec<u8> {
        self.of(
            partition,
            &[
                b"park:",
                key.tenant.as_str().as_bytes(),
                b"\0",
                key.carrier.as_bytes(),
                b"\0",
                key.number.as_str().as_bytes(),
            ],
        )
    }

    /// What is carried on under a number.
    pub(super) fn carried(&self, key: &Key) -> Vec<u8> {
        let parts = [b"on:", key.tenant.as_str().as_bytes(), b"\0", key.carrier.as_bytes(), b"\0"];
        self.of(self.partition_of(key), &[&parts.concat(), key.number.as_str().as_bytes()])
    }

    /// The names of a tenant's generations.
    pub(super) fn names(&self, partition: u32, tenant: &Tenant) -> Vec<u8> {
        self.of(partition, &[b"names:", tenant.as_str().as_bytes()])
    }

    /// The three keys of one queue: due, leased, tokens.
    pub(super) fn queue(&self, partition: u32, queue: &[u8]) -> [Vec<u8>; 3] {
        [b"q:", b"u:", b"t:"].map(|kind| self.of(partition, &[kind, queue]))
    }

    /// The index of an order.
    pub(super) fn order(&self, tenant: &Tenant, order_id: &str) -> Vec<u8> {
        self.shared(b"o:", tenant, order_id)
    }

    /// The numbers an account has parked.
    pub(super) fn parked_by(&self, tenant: &Tenant, account: &str) -> Vec<u8> {
        self.shared(b"a:", tenant, account)
    }

    /// The tenants that have or had numbers.
    pub(super) fn tenants(&self) -> Vec<u8> {
        [self.prefix.as_slice(), b"{tenants}"].concat()
    }

    /// [`installation`] of these.
    pub(super) fn installation(&self) -> Vec<u8> {
        let layout = format!("{LAYOUT}:");
        [self.prefix.strip_suffix(layout.as_bytes()).unwrap_or_default(), b"meta"].concat()
    }

    /// The accounts that have parked anything.
    pub(super) fn parkers(&self) -> Vec<u8> {
        [self.prefix.as_slice(), b"{parkers}"].concat()
    }

    fn shared(&self, kind: &[u8], tenant: &Tenant, name: &str) -> Vec<u8> {
        [self.prefix.as_slice(), b"{", kind, tenant.as_str().as_bytes(), b":", name.as_bytes(), b"}"].concat()
    }

    /// Names a push: its id within the partition, and the partition.
    pub(super) fn inbox_id(&self, partition: u32, id: u64) -> InboxId {
        id.saturating_mul(u64::from(self.partitions())).saturating_add(partition.into())
    }

    /// Takes the name of a push apart.
    pub(super) fn read_inbox_id(&self, id: InboxId) -> (u32, u64) {
        let partitions = u64::from(self.partitions().max(1));
        (u32::try_from(id % partitions).unwrap_or_default(), id / partitions)
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Keys({}, {} partitions)", String::from_utf8_lossy(&self.prefix), self.partitions.len())
    }
}

/// A number without its tenant.
pub(super) fn member(key: &Key) -> Vec<u8> {
    [key.carrier.as_bytes(), b"\0", key.number.as_str().as_bytes()].concat()
}

/// Reads [`member`].
pub(super) fn read_member(tenant: &Tenant, member: &[u8]) -> Stores<Key> {
    let broken = || damaged("an entry names no tracking number");
    let zero = member.iter().rposition(|byte| *byte == 0).ok_or_else(broken)?;
    let carrier = member.get(..zero).and_then(|carrier| str::from_utf8(carrier).ok()).ok_or_else(broken)?;
    let number = member.get(zero + 1..).and_then(|number| str::from_utf8(number).ok()).ok_or_else(broken)?;
    let number = Number::parse(number).map_err(|_| broken())?;
    Ok(Key { tenant: tenant.clone(), carrier: carrier.to_owned(), number })
}

/// A generation without its tenant.
pub(super) fn generation_member(member: &[u8], generation: u32) -> Vec<u8> {
    [member, b"\0", &generation.to_be_bytes()].concat()
}

/// Takes [`generation_member`] apart: the number's member, and the generation.
pub(super) fn read_generation_member(name: &[u8]) -> Stores<(&[u8], u32)> {
    let taken = name
        .split_last_chunk::<4>()
        .and_then(|(member, generation)| Some((member.strip_suffix(b"\0")?, u32::from_be_bytes(*generation))));
    taken.ok_or_else(|| damaged("a listed name is cut off"))
}

/// Names a queue.
pub(super) fn queue(tenant: &Tenant, work: Work, account: &str) -> Vec<u8> {
    [work_text(work).as_bytes(), b":", tenant.as_str().as_bytes(), b":", account.as_bytes()].concat()
}

/// A kind of work in keys and scripts.
pub(super) fn work_text(work: Work) -> &'static str {
    match work {
        Work::Poll => "0",
        Work::Timer => "1",
        Work::Subscribe => "2",
        Work::Partner => "3",
        Work::Order => "4",
    }
}

/// A position as streams name it.
pub(super) fn position_text(position: Position) -> String {
    format!("{}-{}", position.millis, position.count)
}

/// Reads a position of a stream.
pub(super) fn read_position(text: &[u8]) -> Stores<Position> {
    let read = str::from_utf8(text)
        .ok()
        .and_then(|text| text.split_once('-'))
        .and_then(|(millis, count)| Some(Position { millis: millis.parse().ok()?, count: count.parse().ok()? }));
    read.ok_or_else(|| damaged("a log position cannot be read"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(number: &str) -> Key {
        Key { tenant: Tenant::default(), carrier: "ups".to_owned(), number: Number::parse(number).unwrap() }
    }

    /// Another hash would look for every shipment in the wrong place.
    #[test]
    fn a_number_stays_in_its_partition() {
        let keys = Keys::new("waybill", 64);
        let found = ["1Z0001", "1Z0002", "1Z0003"].map(|number| keys.partition_of(&key(number)));
        assert_eq!(found, [53, 3, 46]);
        assert_eq!(keys.number(7, &key("1Z0001")), b"waybill:1:{07}:n:default\0ups\x001Z0001");
    }

    #[test]
    fn names_are_taken_apart_as_they_were_made() {
        let keys = Keys::new("waybill", 64);
        let member = member(&key("1Z0001"));
        assert_eq!(read_member(&Tenant::default(), &member), Ok(key("1Z0001")));
        let name = generation_member(&member, 256);
        assert_eq!(read_generation_member(&name), Ok((member.as_slice(), 256)));
        assert_eq!(keys.read_inbox_id(keys.inbox_id(63, 1_700_000_000_000_000)), (63, 1_700_000_000_000_000));
        let position = Position { millis: 1_700_000_000_000, count: 7 };
        assert_eq!(read_position(position_text(position).as_bytes()), Ok(position));
        assert!(read_position(b"1-18446744073709551615").is_err(), "no position of ours counts so far");
    }
}
