//! Following the change log. One tail per partition is read once for all watchers; an idle watcher is a cursor over it.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Arc, RwLock};

use bytes::Bytes;
use prost::Message as _;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use crate::name::ShipmentName;
use crate::proto::v1;
use crate::store::{Logged, Position, Store, StoreError};
use crate::tenant::Tenant;

mod shared;
mod tails;

pub use shared::{Message, Messages};
pub use tails::Tails;

/// Changes kept in memory for watchers that are not far behind, over all partitions; the others read the store.
const REMEMBERED: usize = 4096;

/// But of each partition at least so many.
const REMEMBERED_OF_EACH: usize = 256;

/// Entries read at a time.
pub const READ: usize = 256;

/// A change of the log, decoded once for all watchers; its bytes are shared.
#[derive(Debug)]
pub struct Entry {
    /// Its position.
    pub position: Position,
    /// Whose shipment.
    pub tenant: Tenant,
    /// As stored.
    pub bytes: Bytes,
    /// For filters.
    pub change: v1::Change,
    /// The parsed name.
    pub name: Option<ShipmentName>,
}

impl Entry {
    fn new(logged: Logged) -> Result<Self, StoreError> {
        let change = v1::Change::decode(&*logged.change).map_err(|error| StoreError::Damaged(error.to_string()))?;
        let name = change.name.parse::<ShipmentName>().ok();
        Ok(Self { position: logged.position, tenant: logged.tenant, bytes: logged.change, change, name })
    }

    /// Whose change it is, if it is an order's.
    pub fn order(&self) -> Option<&str> {
        self.change.name.strip_prefix("orders/")
    }

    /// Whether it tells of an erasure.
    pub fn deletes(&self) -> bool {
        self.change.aspects.contains(&v1::change::Aspect::Deleted.into())
    }
}

/// The tail of one partition's log.
#[derive(Clone, Debug)]
pub struct Tail {
    store: Arc<dyn Store>,
    partition: u32,
    capacity: usize,
    remembered: Arc<RwLock<Remembered>>,
    head: watch::Receiver<Position>,
}

#[derive(Debug)]
struct Remembered {
    /// Everything after this position is in `entries`.
    after: Position,
    entries: VecDeque<Arc<Entry>>,
}

impl Tail {
    /// Follows a partition's log until told to stop. `news` is told of every move, and what watchers share is forgotten
    /// when something is erased.
    fn follow(
        store: Arc<dyn Store>,
        partition: u32,
        (news, messages): (watch::Sender<()>, Arc<Messages>),
        stop: CancellationToken,
    ) -> (Self, impl Future<Output = ()> + Send + use<>) {
        let mut newest = store.tail(partition);
        let start = *newest.borrow_and_update();
        let (publish, head) = watch::channel(start);
        let remembered = Arc::new(RwLock::new(Remembered { after: start, entries: VecDeque::new() }));
        let partitions = usize::try_from(store.partitions()).unwrap_or(usize::MAX).max(1);
        let capacity = (REMEMBERED / partitions).max(REMEMBERED_OF_EACH);
        let tail = Self { store, partition, capacity, remembered, head };
        let follower = tail.clone();
        let follow = async move {
            loop {
                tokio::select! {
                    () = stop.cancelled() => break,
                    changed = newest.changed() => if changed.is_err() { break },
                }
                while let Err(error) = follower.take_in(&publish, &news, &messages).await {
                    tracing::warn!(%error, "change log not read, trying again");
                    tokio::select! {
                        () = stop.cancelled() => return,
                        () = tokio::time::sleep(std::time::Duration::from_millis(200)) => {}
                    }
                }
            }
        };
        (tail, follow)
    }

    async fn take_in(
        &self,
        publish: &watch::Sender<Position>,
        news: &watch::Sender<()>,
        messages: &Messages,
    ) -> Result<(), StoreError> {
        loop {
            let after = *publish.borrow();
            let logged = match self.store.log(self.partition, after, READ).await {
                Err(StoreError::Trimmed { oldest }) => {
                    self.skip((publish, news), messages, oldest);
                    continue;
                }
                logged => logged?,
            };
            let Some(last) = logged.last().map(|logged| logged.position) else { return Ok(()) };
            let entries: Result<Vec<_>, _> =
                logged.into_iter().map(|logged| Entry::new(logged).map(Arc::new)).collect();
            let entries = entries?;
            let erased = entries.iter().any(|entry| entry.deletes());
            let mut remembered = self.remembered.write().expect("no code panics while it holds this lock");
            for entry in entries {
                // What is erased is erased here, too.
                if entry.deletes() {
                    let gone = |known: &Entry| known.tenant == entry.tenant && known.change.name == entry.change.name;
                    remembered.entries.retain(|known| !gone(known) || known.deletes());
                }
                remembered.entries.push_back(entry);
            }
            while remembered.entries.len() > self.capacity {
                if let Some(forgotten) = remembered.entries.pop_front() {
                    remembered.after = forgotten.position;
                }
            }
            drop(remembered);
            if erased {
                messages.forget();
            }
            // Everybody is woken once for the whole read.
            publish.send_replace(last);
            news.send_replace(());
        }
    }

    /// Goes on where the log begins by now. Nothing from before is remembered: whoever has not come as far asks the store, and
    /// hears from it that there is a gap.
    fn skip(
        &self,
        (publish, news): (&watch::Sender<Position>, &watch::Sender<()>),
        messages: &Messages,
        oldest: Position,
    ) {
        tracing::warn!(
            partition = self.partition,
            "the change log was trimmed before it was read here: watchers are told to go on where it begins"
        );
        let mut remembered = self.remembered.write().expect("no code panics while it holds this lock");
        *remembered = Remembered { after: oldest, entries: VecDeque::new() };
        drop(remembered);
        // What went unread may have told of erasures.
        messages.forget();
        publish.send_replace(oldest);
        news.send_replace(());
    }

    /// The newest position.
    fn head(&self) -> Position {
        *self.head.borrow()
    }

    /// The newest position of the log itself: what a reader of the store has seen is not behind it, while the tail may be.
    async fn end(&self) -> Result<Position, StoreError> {
        let mut end = *self.head.borrow();
        loop {
            end = match self.store.log(self.partition, end, READ).await {
                Ok(entries) => match entries.last() {
                    Some(last) => last.position,
                    None => return Ok(end),
                },
                Err(StoreError::Trimmed { oldest }) => oldest,
                Err(error) => return Err(error),
            };
        }
    }

    /// Entries after a position, at most so many; from memory if they are there, else from the store.
    async fn read(&self, after: Position, limit: usize) -> Result<Vec<Arc<Entry>>, StoreError> {
        if let Some(entries) = self.recall(after, limit) {
            return Ok(entries);
        }
        let logged = self.store.log(self.partition, after, limit).await?;
        logged.into_iter().map(|logged| Entry::new(logged).map(Arc::new)).collect()
    }

    /// What is remembered after one position and before another.
    fn between(&self, after: Position, before: Position) -> Vec<Arc<Entry>> {
        let remembered = self.remembered.read().expect("no code panics while it holds this lock");
        let between = |entry: &&Arc<Entry>| entry.position > after && entry.position < before;
        remembered.entries.iter().filter(between).cloned().collect()
    }

    /// Entries after a position; `None` if memory does not reach back so far.
    fn recall(&self, after: Position, limit: usize) -> Option<Vec<Arc<Entry>>> {
        let remembered = self.remembered.read().expect("no code panics while it holds this lock");
        if after < remembered.after {
            return None;
        }
        let first = remembered.entries.partition_point(|entry| entry.position <= after);
        Some(remembered.entries.range(first..).take(limit).cloned().collect())
    }
}

/// How a change looks through a filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// It matches after the change.
    In,
    /// It matched before and does not any more.
    Left,
    /// Neither.
    Out,
}

/// What a watcher wants to see.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// The request's filter.
    pub filter: v1::ShipmentFilter,
    /// Its names, parsed.
    pub names: Vec<ShipmentName>,
    /// The changes of orders, too.
    pub orders: bool,
}

impl Wanted {
    /// Whether it lets every shipment through, and nothing else.
    pub fn is_everything(&self) -> bool {
        !self.orders && self.names.is_empty() && self.filter == v1::ShipmentFilter::default()
    }

    /// Whether orders can match: what the filter says of names, carriers and statuses is said of shipments.
    pub fn of_orders(&self) -> bool {
        let filter = &self.filter;
        self.orders && filter.names.is_empty() && filter.carriers.is_empty() && filter.statuses.is_empty()
    }

    /// Looks at a change's before and after.
    pub fn look(&self, entry: &Entry) -> Seen {
        let change = &entry.change;
        let filter = &self.filter;
        match (&entry.name, entry.order()) {
            (Some(name), _) => {
                let carrier = filter.carriers.is_empty() || filter.carriers.contains(&name.carrier);
                let named = self.names.is_empty() || self.names.iter().any(|wanted| covers(wanted, name));
                if !carrier || !named {
                    return Seen::Out;
                }
            }
            (None, Some(order_id)) => {
                let named = filter.order_id.is_empty() || filter.order_id == order_id;
                if !self.of_orders() || !named {
                    return Seen::Out;
                }
            }
            (None, None) => return Seen::Out,
        }
        if entry.deletes() {
            // Nothing but the name is left to filter by: whoever may have seen it must hear that it is gone.
            return Seen::In;
        }
        let filed = |order: &str, labels: &BTreeMap<String, String>| {
            (filter.order_id.is_empty() || filter.order_id == order)
                && filter.labels.iter().all(|(key, value)| labels.get(key) == Some(value))
        };
        let filed_after = filed(&change.order_id, &change.labels);
        let before = change.filing_before.as_ref();
        let filed_before = before.map_or(filed_after, |before| filed(&before.order_id, &before.labels));
        let matches = |status: i32, problems: &[v1::Problem], problem: Option<&v1::Problem>| {
            // What older releases wrote has one problem, and no list.
            let mut all = problems.iter().chain(problem);
            (filter.statuses.is_empty() || filter.statuses.contains(&status))
                && (filter.problems.is_empty() || all.any(|problem| filter.problems.contains(&problem.kind)))
        };
        let existed = change.revision_before > 0;
        if filed_after && matches(change.status_after, &change.problems_after, change.problem_after.as_ref()) {
            Seen::In
        } else if existed
            && filed_before
            && matches(change.status_before, &change.problems_before, change.problem_before.as_ref())
        {
            Seen::Left
        } else {
            Seen::Out
        }
    }
}

/// A name without a generation stands for every one.
fn covers(wanted: &ShipmentName, name: &ShipmentName) -> bool {
    let generation = wanted.generation.is_none() || wanted.generation == name.generation;
    generation && wanted.carrier == name.carrier && wanted.number == name.number
}

/// Revisions that a snapshot already showed: changes up to them are dropped until the log is past the snapshot's end.
#[derive(Debug, Default)]
pub struct Snapshot {
    revisions: HashMap<String, i64>,
}

impl Snapshot {
    /// The snapshot showed this shipment.
    pub fn show(&mut self, name: String, revision: i64) {
        self.revisions.insert(name, revision);
    }

    /// Whether there is nothing to compare with.
    pub fn is_empty(&self) -> bool {
        self.revisions.is_empty()
    }

    /// Whether a change is already part of the snapshot.
    pub fn has(&self, change: &v1::Change) -> bool {
        self.revisions.get(&change.name).is_some_and(|shown| change.revision_after <= *shown)
    }
}
