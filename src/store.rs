//! What the service keeps, behind one small trait. A backend never sees an adapter, never reads domain time, and passes
//! `store::suite`, the conformance suite in tests/it.

mod alter;
mod due;
mod dump;
pub mod embedded;
mod error;
mod key;
pub mod measured;
pub mod redis;
mod rows;

use std::fmt;
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use jiff::Timestamp;
use tokio::sync::watch;
use waybill_contract::Number;

use crate::tenant::Tenant;

pub use alter::alter;
pub use due::{Claimed, Due, Fence, Overdue, Work};
pub use dump::{
    Dump, DumpedChange, DumpedGeneration, DumpedNumber, DumpedParked, DumpedPush, DumpedTombstone, Exported, Extent,
    IMPORT, spread,
};
pub use error::{StoreError, Stores};
pub use key::{Key, ORDERS, REFERENCES};

/// Everything stored of a number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stored {
    /// Rises with every commit of the number; what a commit must expect.
    pub revision: u64,
    /// The private state (`waybill.store.v1.NumberState`).
    pub state: Bytes,
    /// Its generations, oldest first.
    pub generations: Vec<Shown>,
}

impl Stored {
    /// One of its generations.
    pub fn generation(&self, number: u32) -> Option<&Shown> {
        self.generations.iter().find(|shown| shown.generation == number)
    }
}

/// What is read of one generation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shown {
    /// Its number, from 1.
    pub generation: u32,
    /// The public message as last published (`waybill.v1.Shipment`).
    pub public: Bytes,
    /// Freshness, as a trailing field of `Shipment`.
    pub freshness: Bytes,
}

/// What listing and watching can ask for without decoding a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listed {
    /// `waybill.v1.Shipment.Status`.
    pub status: i32,
    /// `waybill.v1.Problem.Kind` of all that is wrong.
    pub problems: Vec<i32>,
    /// The merchant's order, empty for none. Indexed.
    pub order_id: String,
    /// When it last changed.
    pub updated: Timestamp,
    /// Labels, sorted by key.
    pub labels: Vec<(String, String)>,
    /// Numbers under which others carry it on, with their carriers' ids, or with an empty one for who knows nothing but the
    /// number; and references as [`Key::reference`] has them. Sorted. Indexed.
    pub legs: Vec<(String, Number)>,
}

/// So many are found that are carried on under one number. More of them share no parcel but what somebody gives for a number.
pub const MOST_CARRIED: usize = 100;

/// A generation that others carry on under a number of theirs.
pub type Carried = (Key, u32);

/// What becomes of one generation in a commit.
#[derive(Clone, Debug)]
pub struct GenerationCommit {
    /// Its number.
    pub generation: u32,
    /// The new public message.
    pub public: Bytes,
    /// How it is listed.
    pub listed: Listed,
    /// The change for the log; at most one per shipment and commit.
    pub change: Option<Bytes>,
    /// New freshness; `None` keeps what there is.
    pub freshness: Option<Freshness>,
}

/// Freshness as stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Freshness {
    /// The trailing field, encoded.
    pub bytes: Bytes,
    /// Whether it gives a stale reason (for listing).
    pub stale: bool,
}

/// Pushes that are acknowledged and not done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// How many.
    pub count: u64,
    /// The oldest, a `waybill.store.v1.InboxEntry`.
    pub oldest: Option<Bytes>,
}

/// One atomic step for one number.
#[derive(Clone, Debug)]
pub struct Commit {
    /// The number.
    pub key: Key,
    /// The revision that was loaded; `None`: there must be none.
    pub expected: Option<u64>,
    /// What [`Store::floor`] said before that: another one by now is a conflict.
    pub floor: u64,
    /// The new private state.
    pub state: Bytes,
    /// Generations that changed.
    pub generations: Vec<GenerationCommit>,
    /// Due entries to set or take away.
    pub due: Vec<Due>,
    /// Refuse unless this lease still holds; the lease ends with the commit.
    pub fence: Option<Fence>,
}

/// A poll without news: freshness and the next ask, nothing else.
#[derive(Clone, Debug)]
pub struct Touch {
    /// The number.
    pub key: Key,
    /// The revision that was loaded: what was due and how fresh it was is told from there.
    pub expected: u64,
    /// The generation whose freshness is set (the newest).
    pub generation: u32,
    /// New freshness; `None` keeps what there is.
    pub freshness: Option<Freshness>,
    /// Due entries to set or take away.
    pub due: Vec<Due>,
    /// As in [`Commit::fence`].
    pub fence: Option<Fence>,
}

/// Erasure of a number, or of one of its generations.
#[derive(Clone, Debug)]
pub struct Erase {
    /// The number.
    pub key: Key,
    /// The revision that was loaded.
    pub expected: u64,
    /// As in [`Commit::floor`].
    pub floor: u64,
    /// The generation that goes: its record, index entries and log entries are removed.
    pub generation: u32,
    /// What stays of the number; `None` if this was its last generation: the record, due entries and parked pushes go too.
    pub state: Option<Bytes>,
    /// The DELETED change, with the name alone.
    pub change: Bytes,
    /// Kept under the number's keyed hash.
    pub tombstone: Tombstone,
}

/// What stays after an erasure, so that numbering continues and late reports do not bring the shipment back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tombstone {
    /// The last generation given.
    pub generation: u32,
    /// The instant of its last event.
    pub last_event: Timestamp,
    /// Until then (domain time) reports on the erased generation are dropped.
    pub until: Timestamp,
}

/// A position in the change log: never lower than the last, over restarts and clock steps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The store's clock, milliseconds.
    pub millis: u64,
    /// Counts within the millisecond.
    pub count: u32,
}

/// An entry of the change log.
#[derive(Clone, Debug)]
pub struct Logged {
    /// Its position.
    pub position: Position,
    /// Whose shipment.
    pub tenant: Tenant,
    /// `waybill.v1.Change`.
    pub change: Bytes,
}

/// How many entries left the change log.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Trims {
    /// Because they were old.
    pub aged: u64,
    /// Before that, because there were too many.
    pub cut: u64,
}

impl Trims {
    /// Both.
    pub fn all(self) -> u64 {
        self.aged + self.cut
    }
}

impl std::ops::AddAssign for Trims {
    fn add_assign(&mut self, more: Self) {
        self.aged += more.aged;
        self.cut += more.cut;
    }
}

/// Names a push in the inbox.
pub type InboxId = u64;

/// A push of the inbox, under a lease.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Its id.
    pub id: InboxId,
    /// `waybill.store.v1.InboxEntry`.
    pub entry: Bytes,
    /// How often it could not be read before.
    pub failures: u32,
}

/// A small named record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// What a write must expect.
    pub revision: u64,
    /// The value.
    pub value: Bytes,
}

/// Which shipments to list; empty parts match everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// One of these statuses.
    pub statuses: Vec<i32>,
    /// One of these problems.
    pub problems: Vec<i32>,
    /// One of these carriers, or [`ORDERS`] for orders; empty for shipments of every carrier.
    pub carriers: Vec<String>,
    /// This order.
    pub order_id: String,
    /// All of these labels.
    pub labels: Vec<(String, String)>,
    /// One of these numbers, with or without a generation.
    pub names: Vec<(String, Number, Option<u32>)>,
    /// Changed at or after this.
    pub updated_since: Option<Timestamp>,
    /// Only stale ones.
    pub stale: bool,
}

/// A page of a listing.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// What matched.
    pub shown: Vec<Shown>,
    /// Where to go on, opaque to callers; `None` at the end.
    pub next: Option<Bytes>,
}

/// What a failover of the store's engine leaves to the service: only it can read what is stored.
#[derive(Clone, Debug)]
pub enum Unsettled {
    /// A partition has another primary. Changes seen between these positions may be lost, but for those of this process.
    Failover {
        /// The partition.
        partition: u32,
        /// Where the new primary's log ended.
        ended: Position,
        /// After this position it goes on.
        began: Position,
    },
    /// A state that this process committed and that is gone, while somebody has gone on from an older one.
    Diverged {
        /// The number.
        key: Key,
        /// What was committed.
        state: Bytes,
    },
    /// A generation that this process erased and that is back.
    Erased {
        /// The number.
        key: Key,
        /// The generation.
        generation: u32,
        /// What its tombstone has as its last event; of an order when it was erased.
        last_event: Timestamp,
    },
    /// A push that may be gone and could not be written again where it was, or a parked one whose number has been registered
    /// or erased since: to be read again.
    Push(Bytes),
}

/// A place to keep things. Writes that return are durable; writes of many callers share one fsync.
///
/// Every method takes the tenant, in a key or by itself, except where the caller is the service as a whole.
#[async_trait]
pub trait Store: fmt::Debug + Send + Sync + 'static {
    /// Number of partitions; log positions and cursors have one entry each.
    fn partitions(&self) -> u32;

    /// Everything of a number, for ingest.
    async fn load(&self, key: &Key) -> Stores<Option<Stored>>;

    /// One generation for a reader; `None` means the newest.
    async fn get(&self, key: &Key, generation: Option<u32>) -> Stores<Option<Shown>>;

    /// The same for many in few round trips; as many answers, in their order.
    async fn get_many(&self, wanted: &[(Key, Option<u32>)]) -> Vec<Stores<Option<Shown>>>;

    /// Shipments of the tenant that match, at most `limit`, after the place that an earlier page gave.
    async fn list(&self, tenant: &Tenant, filter: &Filter, after: Option<Bytes>, limit: usize) -> Stores<Page>;

    /// Commits one number; returns its new revision.
    async fn commit(&self, commit: Commit) -> Stores<u64>;

    /// Sets freshness and due entries without touching the record's revision, which must be as expected.
    async fn touch(&self, touch: Touch) -> Stores<()>;

    /// Erases; also every parked push of the number.
    async fn erase(&self, erase: Erase) -> Stores<()>;

    /// The tombstone of a number.
    async fn tombstone(&self, key: &Key) -> Stores<Option<Tombstone>>;

    /// Keeps a tombstone of a number under which something was carried on that is erased. Where there is one, the later of
    /// what both say stays.
    async fn bury(&self, key: &Key, tombstone: Tombstone) -> Stores<()>;

    /// Claims work of one account (timers: "") due at `now`, most valuable first, then longest overdue.
    async fn claim(
        &self,
        tenant: &Tenant,
        work: Work,
        account: &str,
        now: Timestamp,
        limit: usize,
        lease: Duration,
    ) -> Stores<Vec<Claimed>>;

    /// Gives a claimed entry back at once, unchanged.
    async fn release(&self, key: &Key, fence: &Fence) -> Stores<()>;

    /// When the next work of an account is due, leased entries left out; for sleeping.
    async fn next_due(&self, tenant: &Tenant, work: Work, account: &str) -> Stores<Option<Timestamp>>;

    /// How much work of an account is due by `now` and not done, leased entries included; counts no further than `most`.
    async fn overdue(&self, tenant: &Tenant, work: Work, account: &str, now: Timestamp, most: usize)
    -> Stores<Overdue>;

    /// Entries of a partition's log after a position, in order.
    async fn log(&self, partition: u32, after: Position, limit: usize) -> Stores<Vec<Logged>>;

    /// The position of the newest entry of a partition (or the one before the first), followed live.
    fn tail(&self, partition: u32) -> watch::Receiver<Position>;

    /// Removes log entries older than this (store's clock), then the oldest of each partition that are more than its even
    /// share of `most`; readers behind get [`StoreError::Trimmed`].
    async fn trim_log(&self, older_than: Duration, most: u64) -> Stores<Trims>;

    /// Keeps a push durably, leased to the caller.
    async fn inbox_put(&self, entry: Bytes, lease: Duration) -> Stores<InboxId>;

    /// Takes pushes that nobody works on.
    async fn inbox_claim(&self, limit: usize, lease: Duration) -> Stores<Vec<Kept>>;

    /// How many pushes there are, leased ones included, and the oldest of them.
    async fn inbox_waiting(&self) -> Stores<Waiting>;

    /// A push is done.
    async fn inbox_done(&self, id: InboxId) -> Stores<()>;

    /// Several pushes are done.
    async fn inbox_all_done(&self, ids: &[InboxId]) -> Stores<()> {
        for id in ids {
            self.inbox_done(*id).await?;
        }
        Ok(())
    }

    /// Pushes are free at once for whoever claims next; those that are gone are left alone.
    async fn inbox_free(&self, ids: &[InboxId]) -> Stores<()>;

    /// A push could not be read: counted, free again; the third time it is quarantined and `true` is returned.
    async fn inbox_failed(&self, id: InboxId, why: &str) -> Stores<bool>;

    /// Quarantined pushes with the reason, oldest first.
    async fn quarantined(&self, limit: usize) -> Stores<Vec<(InboxId, Bytes, String)>>;

    /// Parks a push for a number nobody registered. Beyond `capacity` numbers of the account the longest parked goes.
    /// [`StoreError::Conflict`] if the number has been registered: a registration has read what is parked, and nothing may
    /// be added behind its back. Nor is it parked where generations are carried on under the number, `besides` those that
    /// the caller has looked at: they are returned, and it may be news of them.
    async fn park(
        &self,
        account: &str,
        key: &Key,
        entry: Bytes,
        now: Timestamp,
        capacity: usize,
        besides: &[Carried],
    ) -> Stores<Vec<Carried>>;

    /// The generations that are carried on under a number, [`MOST_CARRIED`] at most, as their last commits said; perhaps
    /// also such that a commit under way, or one that never came about, was to make so.
    async fn carrying(&self, key: &Key) -> Stores<Vec<Carried>>;

    /// Pushes parked for a number, oldest first.
    async fn parked(&self, key: &Key) -> Stores<Vec<Bytes>>;

    /// Forgets parked pushes of a number, once they are committed.
    async fn unpark(&self, key: &Key) -> Stores<()>;

    /// Forgets what was parked before this (domain time), and tombstones that have ended.
    async fn sweep(&self, parked_before: Timestamp, now: Timestamp) -> Stores<u64>;

    /// A named record.
    async fn record(&self, name: &str) -> Stores<Option<Record>>;

    /// Named records whose names begin so.
    async fn records(&self, prefix: &str) -> Stores<Vec<(String, Record)>>;

    /// Writes a named record if it is as expected (`None`: absent); returns its new revision.
    async fn put_record(&self, name: &str, expected: Option<u64>, value: Bytes) -> Stores<u64>;

    /// Deletes a named record if it is as expected.
    async fn delete_record(&self, name: &str, expected: u64) -> Stores<()>;

    /// Takes the lease on a named thing for a time (store's clock); `false` if somebody holds it.
    async fn lease(&self, name: &str, holder: u64, duration: Duration) -> Stores<bool>;

    /// Gives a lease back.
    async fn unlease(&self, name: &str, holder: u64) -> Stores<()>;

    /// No revision of the number below this is given any more, a shipment's included: what was given by an engine that is
    /// gone may be known to its readers. To be asked before the number is loaded.
    fn floor(&self, _key: &Key) -> u64 {
        0
    }

    /// How far back this process can write again what a failover of the store's engine loses; `None` where none can.
    fn remembers(&self) -> Option<Duration> {
        None
    }

    /// Waits for what a failover of the store's engine leaves to the service.
    async fn unsettled(&self) -> Unsettled {
        std::future::pending().await
    }

    /// What a partition holds, and where its log stands.
    async fn extent(&self, partition: u32) -> Stores<Extent>;

    /// Entries of a partition after the place that an earlier part gave, about so many; changes in their order. Those of
    /// one number are of one moment; everything is only if nobody writes meanwhile.
    async fn export(&self, partition: u32, after: Option<Bytes>, limit: usize) -> Stores<Exported>;

    /// Puts entries of an export where they belong, in place of those of the same names: again, it changes nothing.
    async fn import(&self, entries: Vec<Dump>) -> Stores<()>;

    /// Turns to `Some(why)` when the store has failed for good: the process must exit.
    fn failed(&self) -> watch::Receiver<Option<String>>;
}
