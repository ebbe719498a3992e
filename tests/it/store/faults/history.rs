//! A history of writes by several workers, each with its own numbers, that knows what was acknowledged: after any
//! fault the store must hold all of it, and of each unanswered step all or nothing.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use waybill::clock::MachineClock;
use waybill::store::embedded::{Embedded, Linger, Options};
use waybill::store::{
    Commit, Filter, GenerationCommit, InboxId, Key, Listed, Logged, Position, Store, StoreError, Work,
};

use crate::store::sample::{at, bytes, changed, commit, key, poll, tenant, texts};

const WORKERS: usize = 4;
const NUMBERS: usize = 3;

/// What one worker knows of one of its numbers.
#[derive(Clone, Debug)]
struct Told {
    key: Key,
    /// Commits acknowledged.
    acknowledged: u64,
    /// Commits begun; at most one more.
    begun: u64,
    /// Pushes that were acknowledged and are not known to be done, and the commits after which they are.
    pushes: Vec<(InboxId, u64)>,
    /// Pushes that are done.
    done: Vec<InboxId>,
    /// The same for a record.
    record: (u64, u64),
}

/// Everything that is known.
#[derive(Clone, Debug)]
pub(crate) struct History {
    told: Vec<Vec<Told>>,
    /// What a subscriber has read.
    read: Vec<(Position, String)>,
    /// How much was acknowledged since the history went on.
    pub(crate) answered: usize,
}

/// A store on a disk, with little memory, so that pages go to the disk early.
pub(crate) fn open(disk: impl redb::StorageBackend) -> Result<Arc<Embedded>, StoreError> {
    let linger = Linger { longest: Duration::from_micros(200), quiet: Duration::from_micros(50) };
    let clock = MachineClock::manual(1_700_000_000_000);
    Embedded::open_with(disk, Options { clock, linger, cache_bytes: 1 << 20, ..Options::default() }).map(Arc::new)
}

impl History {
    pub(crate) fn new() -> Self {
        let told = |worker| {
            let one = |number| Told {
                key: key("ups", &format!("1Z{worker:02}{number:02}")),
                acknowledged: 0,
                begun: 0,
                pushes: Vec::new(),
                done: Vec::new(),
                record: (0, 0),
            };
            (0..NUMBERS).map(one).collect()
        };
        Self { told: (0..WORKERS).map(told).collect(), read: Vec::new(), answered: 0 }
    }

    /// Goes on until every worker has met an error, or has done so many steps. Returns the errors.
    pub(crate) async fn go_on(&mut self, store: &Arc<Embedded>, seed: u64, steps: usize) -> Vec<StoreError> {
        self.answered = 0;
        let mut workers = tokio::task::JoinSet::new();
        for (worker, mut told) in std::mem::take(&mut self.told).into_iter().enumerate() {
            let store = store.clone();
            let mut random = StdRng::seed_from_u64(seed ^ (worker as u64) << 32);
            workers.spawn(async move {
                let mut answered = 0;
                for _ in 0..steps {
                    let number = random.random_range(0..NUMBERS);
                    if let Err(error) = told[number].step(&store, &mut random).await {
                        return (worker, told, answered, Some(error));
                    }
                    answered += 1;
                }
                (worker, told, answered, None)
            });
        }
        let done = Arc::new(tokio::sync::Notify::new());
        let after = self.read.last().map_or(Position::default(), |(position, _)| *position);
        let subscriber = tokio::spawn(subscribe(store.clone(), after, done.clone()));
        let mut results = workers.join_all().await;
        done.notify_one();
        self.read.extend(subscriber.await.unwrap());
        results.sort_by_key(|(worker, ..)| *worker);
        let mut errors = Vec::new();
        for (_, told, answered, error) in results {
            self.told.push(told);
            self.answered += answered;
            errors.extend(error);
        }
        errors
    }

    /// Holds a store against what is known; learns what became of unanswered steps.
    pub(crate) async fn check(&mut self, store: &Embedded) {
        let log = store.log(0, Position::default(), 1_000_000).await.unwrap();
        assert!(log.is_sorted_by(|one, next| one.position < next.position));
        let read: Vec<_> = log.iter().map(|entry| (entry.position, text(entry))).take(self.read.len()).collect();
        assert_eq!(read, self.read, "what a subscriber has read is in the log, in its place");
        assert_eq!(*store.tail(0).borrow(), log.last().map_or(Position::default(), |entry| entry.position));

        let mut changes: HashMap<String, Vec<String>> = HashMap::new();
        for text in texts(&log) {
            let (number, count) = text.split_once('.').unwrap();
            changes.entry(number.to_owned()).or_default().push(count.to_owned());
        }
        let kept = store.inbox_claim(1_000_000, Duration::from_secs(1)).await.unwrap();
        let kept: HashMap<InboxId, String> =
            kept.into_iter().map(|kept| (kept.id, String::from_utf8(kept.entry.to_vec()).unwrap())).collect();
        for told in self.told.iter_mut().flatten() {
            told.check(store, &changes, &kept).await;
        }
    }
}

fn text(entry: &Logged) -> String {
    String::from_utf8(entry.change.to_vec()).unwrap()
}

/// Reads the log as it grows.
async fn subscribe(
    store: Arc<Embedded>,
    mut after: Position,
    done: Arc<tokio::sync::Notify>,
) -> Vec<(Position, String)> {
    let (mut seen, mut tail) = (Vec::new(), store.tail(0));
    loop {
        let Ok(entries) = store.log(0, after, 1000).await else {
            return seen;
        };
        seen.extend(entries.iter().map(|entry| (entry.position, text(entry))));
        after = entries.last().map_or(after, |entry| entry.position);
        tokio::select! {
            changed = tail.changed() => if changed.is_err() { return seen },
            () = done.notified() => return seen,
        }
    }
}

impl Told {
    async fn step(&mut self, store: &Embedded, random: &mut StdRng) -> Result<(), StoreError> {
        match random.random_range(0..10) {
            0 => return self.write_record(store).await,
            1 => {
                store
                    .park("account", &key("ups", &format!("{}X", self.key.number)), bytes("parked"), at(0), 100, &[])
                    .await?;
            }
            _ => {}
        }
        let size = random.random_range(0..3000);
        let next = self.acknowledged + 1;
        let push = store.inbox_put(bytes(&format!("{}.{next}", self.key.number)), Duration::from_secs(60)).await?;
        self.pushes.push((push, next));
        let expected = (self.acknowledged > 0).then_some(self.acknowledged);
        let listed = Listed { status: 1, order_id: order(next), ..Listed::default() };
        let change = format!("{}.{next}", self.key.number);
        let generation = GenerationCommit { public: bytes(&public(next, size)), listed, ..changed(1, &change) };
        let next_commit = Commit {
            state: bytes(&format!("state {next}")),
            generations: vec![generation],
            due: vec![poll("account", class(next), second(next))],
            ..commit(&self.key, expected)
        };
        self.begun = next;
        self.acknowledged = store.commit(next_commit).await?;
        assert_eq!(self.acknowledged, next);
        store.inbox_done(push).await?;
        self.pushes.retain(|(kept, _)| *kept != push);
        self.done.push(push);
        Ok(())
    }

    async fn write_record(&mut self, store: &Embedded) -> Result<(), StoreError> {
        let name = format!("record/{}", self.key.number);
        let next = self.record.0 + 1;
        let expected = store.record(&name).await?.map(|record| record.revision);
        self.record.1 = next;
        store.put_record(&name, expected, bytes(&next.to_string())).await?;
        self.record.0 = next;
        Ok(())
    }

    async fn check(&mut self, store: &Embedded, changes: &HashMap<String, Vec<String>>, kept: &HashMap<u64, String>) {
        let number = self.key.number.as_str();
        let stored = store.load(&self.key).await.unwrap();
        let count = stored.as_ref().map_or(0, |stored| stored.revision);
        assert!((self.acknowledged..=self.begun).contains(&count), "{count} {self:?}");
        (self.acknowledged, self.begun) = (count, count);

        let expected: Vec<String> = (1..=count).map(|count| count.to_string()).collect();
        assert_eq!(changes.get(number).cloned().unwrap_or_default(), expected, "no gap, no duplicate");
        if let Some(stored) = stored {
            assert_eq!(stored.state, bytes(&format!("state {count}")));
            let public = String::from_utf8(stored.generations[0].public.to_vec()).unwrap();
            assert!(public.starts_with(&format!("public {count} ")), "{public}");
        }
        self.check_indexes(store, count).await;

        for push in &self.done {
            assert!(!kept.contains_key(push), "push {push} was done and is there again");
        }
        for (push, read_by) in &self.pushes {
            match kept.get(push) {
                Some(entry) => assert_eq!(*entry, format!("{number}.{read_by}")),
                // Its end was not answered, and was the step after its commit.
                None => assert!(*read_by <= count, "push {push} is gone before commit {read_by}, {count} are there"),
            }
        }
        // What is not done is read again by somebody: here it is done.
        for (push, _) in std::mem::take(&mut self.pushes) {
            store.inbox_done(push).await.unwrap();
            self.done.push(push);
        }

        let record = store.record(&format!("record/{number}")).await.unwrap();
        let written = record.map_or(0, |record| str::from_utf8(&record.value).unwrap().parse().unwrap());
        assert!((self.record.0..=self.record.1).contains(&written));
        self.record = (written, written);
    }

    async fn check_indexes(&self, store: &Embedded, count: u64) {
        for order_id in [1, 2, 3].map(order) {
            let names = vec![(self.key.carrier.clone(), self.key.number.clone(), None)];
            let filter = Filter { order_id: order_id.clone(), names, ..Filter::default() };
            let page = store.list(&tenant(), &filter, None, 10).await.unwrap();
            assert_eq!(page.shown.len(), usize::from(count > 0 && order_id == order(count)));
        }
        let lease = Duration::from_secs(60);
        let due = store.claim(&tenant(), Work::Poll, "account", at(1_000_000), 1000, lease).await.unwrap();
        let mine: Vec<_> = due.iter().filter(|claimed| claimed.key == self.key).collect();
        assert_eq!(mine.len(), usize::from(count > 0), "one entry, no more");
        if let Some(claimed) = mine.first() {
            assert_eq!((claimed.class, claimed.at), (class(count), at(second(count))));
        }
        for claimed in &due {
            store.release(&claimed.key, &claimed.fence).await.unwrap();
        }
    }
}

fn order(count: u64) -> String {
    format!("order {}", count % 3)
}

fn class(count: u64) -> u8 {
    u8::try_from(count % 10).unwrap()
}

fn second(count: u64) -> i64 {
    i64::try_from(count * 7 % 100).unwrap()
}

fn public(count: u64, size: usize) -> String {
    format!("public {count} {}", "x".repeat(size))
}
