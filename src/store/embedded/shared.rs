//! What callers and the writer share: the open file, the queue between them, and the leases.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

use redb::{Database, ReadableDatabase};
use tokio::sync::watch;

use crate::clock::MachineClock;
use crate::store::embedded::Options;
use crate::store::embedded::disk::{Disk, Failure, unavailable};
use crate::store::embedded::file::damaged_file;
use crate::store::embedded::leases::{Held, Leases};
use crate::store::embedded::queue::Queue;
use crate::store::embedded::read::View;
use crate::store::embedded::writer::{Job, stopped};
use crate::store::{StoreError, Stores};

/// How long a read waits for the file to be opened anew; that takes milliseconds.
const REOPENING: Duration = Duration::from_secs(5);

pub(super) struct Shared {
    pub(super) disk: Disk,
    /// What the file was after the last commit, once somebody has read it.
    latest: Mutex<Option<Arc<View>>>,
    /// Away only while it is opened anew, under the lock, or after that failed.
    pub(super) database: RwLock<Option<Database>>,
    /// How often it was opened.
    pub(super) openings: watch::Sender<u64>,
    /// Why the store has failed for good, once it has.
    pub(super) failed: watch::Sender<Option<String>>,
    pub(super) queue: Queue<Box<dyn Job>>,
    pub(super) leases: Leases,
    pub(super) clock: MachineClock,
    pub(super) cache_bytes: usize,
}

impl Shared {
    /// What a store is made of.
    pub(super) fn new(disk: Disk, database: Database, options: Options) -> Self {
        Self {
            disk,
            latest: Mutex::new(None),
            database: RwLock::new(Some(database)),
            openings: watch::Sender::new(1),
            failed: watch::Sender::new(None),
            queue: Queue::new(options.queue, options.linger),
            leases: Leases::new(),
            clock: options.clock,
            cache_bytes: options.cache_bytes,
        }
    }

    /// To be called when the file has changed, before anybody is told: whoever reads from now on sees it. The snapshot
    /// from before would also keep the file from using its pages again.
    pub(super) fn outdate(&self) {
        self.latest.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    /// The newest snapshot. The lock is held while one is taken: else one from before a commit could be kept after it.
    fn latest(&self, database: &Database) -> Stores<Arc<View>> {
        let mut latest = self.latest.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(view) = &*latest {
            return Ok(Arc::clone(view));
        }
        let view = Arc::new(View::new(database.begin_read().map_err(unavailable)?));
        *latest = Some(Arc::clone(&view));
        Ok(view)
    }

    /// Runs with the open file.
    pub(super) fn with_database<T>(&self, run: impl FnOnce(&Database) -> Stores<T>) -> Stores<T> {
        let database = self.database.read().unwrap_or_else(PoisonError::into_inner);
        database.as_ref().map_or_else(|| Err(stopped()), run)
    }

    /// Reads from a snapshot.
    pub(super) async fn read<T>(&self, mut run: impl FnMut(&View) -> Stores<T> + Send) -> Stores<T> {
        self.patiently(|| self.snapshot(&mut run)).await
    }

    /// Reads from a snapshot that is taken while nobody's lease begins or ends.
    pub(super) async fn claim<T>(
        &self,
        mut run: impl FnMut(&View, &mut MutexGuard<'_, Held>) -> Stores<T> + Send,
    ) -> Stores<T> {
        self.patiently(|| {
            let mut held = self.leases.lock();
            self.snapshot(|view| run(view, &mut held))
        })
        .await
    }

    /// A panic of redb over damaged pages becomes an error here.
    fn snapshot<T>(&self, run: impl FnOnce(&View) -> Stores<T>) -> Stores<T> {
        self.with_database(|database| {
            let read = || run(&*self.latest(database)?);
            catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err(damaged_file()))
        })
    }

    /// Once the disk is full redb refuses even reads until the writer has opened the file anew: then it is read again.
    async fn patiently<T>(&self, mut read: impl FnMut() -> Stores<T> + Send) -> Stores<T> {
        let mut openings = self.openings.subscribe();
        loop {
            let done = read();
            if !matches!(done, Err(StoreError::Unavailable(_))) {
                return done;
            }
            let failure = self.disk.failure();
            if let Some(Failure::Fatal(why)) = &failure {
                self.fail(why);
            }
            let reopening = matches!(failure, Some(Failure::Full(_))) || openings.has_changed().unwrap_or(false);
            if !reopening || !matches!(tokio::time::timeout(REOPENING, openings.changed()).await, Ok(Ok(()))) {
                return done;
            }
        }
    }

    /// Tells that the store has failed for good; the first reason stays.
    pub(super) fn fail(&self, why: &str) {
        self.failed.send_if_modified(|failed| {
            let first = failed.is_none();
            failed.get_or_insert_with(|| why.to_owned());
            first
        });
    }
}
