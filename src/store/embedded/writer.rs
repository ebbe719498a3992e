//! The one thread that writes: everything queued goes into one transaction, and nobody is answered before it is durable.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use redb::ReadableDatabase;
use tokio::sync::{oneshot, watch};

use crate::store::embedded::disk::{Failure, unavailable};
use crate::store::embedded::file;
use crate::store::embedded::read::View;
use crate::store::embedded::rows::CountersRow;
use crate::store::embedded::shared::Shared;
use crate::store::embedded::tables::Tables;
use crate::store::embedded::write::{Settlements, Write};
use crate::store::{Position, StoreError, Stores};

/// After a full disk writes are refused for this long without trying, so that a flood of them does not starve reads.
const FULL_PAUSE: Duration = Duration::from_millis(100);

/// Something to write. It can be run again in another transaction, if its first one is given up for another's sake.
pub(super) trait Job: Send {
    /// Applies it.
    fn run(&mut self, write: &mut Write<'_>) -> Result<(), StoreError>;
    /// Answers the caller, with what it came to if the transaction is durable.
    fn answer(self: Box<Self>, transaction: Stores<()>);
}

/// A change and who waits for it.
pub(super) struct Pending<F, T> {
    change: F,
    done: Stores<T>,
    reply: oneshot::Sender<Stores<T>>,
}

impl<F, T> Pending<F, T> {
    pub(super) fn new(change: F) -> (Self, oneshot::Receiver<Stores<T>>) {
        let (reply, answer) = oneshot::channel();
        (Self { change, done: Err(stopped()), reply }, answer)
    }
}

impl<F, T> Job for Pending<F, T>
where
    F: Fn(&mut Write<'_>) -> Stores<T> + Send,
    T: Send,
{
    fn run(&mut self, write: &mut Write<'_>) -> Result<(), StoreError> {
        self.done = (self.change)(write);
        match &self.done {
            Err(error @ (StoreError::Full(_) | StoreError::Unavailable(_) | StoreError::Damaged(_))) => {
                Err(error.clone())
            }
            _ => Ok(()),
        }
    }

    fn answer(self: Box<Self>, transaction: Stores<()>) {
        // Nobody may be waiting any more.
        let _ = self.reply.send(transaction.and(self.done));
    }
}

/// The caller's answer when the writer is gone.
pub(super) fn stopped() -> StoreError {
    StoreError::Unavailable("the store has stopped".to_owned())
}

/// What the writer keeps between transactions.
pub(super) struct Writer {
    shared: Arc<Shared>,
    counters: CountersRow,
    tail: watch::Sender<Position>,
    full: Option<(Instant, String)>,
}

/// Why a transaction did not come about.
enum GivenUp {
    /// One job found damage after it had begun to write: the others are not to suffer.
    ByJob(usize, StoreError),
    /// All of it.
    Whole(StoreError),
}

impl Writer {
    pub(super) fn new(shared: Arc<Shared>, counters: CountersRow, tail: watch::Sender<Position>) -> Self {
        Self { shared, counters, tail, full: None }
    }

    /// Works until the queue is closed and empty.
    pub(super) fn run(mut self) {
        let mut took = Duration::ZERO;
        while let Some(jobs) = self.shared.queue.take(took) {
            let began = Instant::now();
            self.write(jobs);
            took = began.elapsed();
        }
    }

    fn write(&mut self, mut jobs: Vec<Box<dyn Job>>) {
        if let Some(why) = self.shared.failed.borrow().clone() {
            return answer(jobs, &Err(StoreError::Unavailable(why)));
        }
        if let Some((since, why)) = &self.full
            && since.elapsed() < FULL_PAUSE
        {
            return answer(jobs, &Err(StoreError::Full(why.clone())));
        }
        while !jobs.is_empty() {
            let done = catch_unwind(AssertUnwindSafe(|| self.transaction(&mut jobs)));
            match done.unwrap_or_else(|_| Err(GivenUp::Whole(file::damaged_file()))) {
                Ok(counters) => {
                    self.full = None;
                    return self.publish(jobs, counters);
                }
                Err(GivenUp::ByJob(index, error)) => jobs.remove(index).answer(Err(error)),
                Err(GivenUp::Whole(error)) => return self.recover(jobs, error),
            }
        }
    }

    /// Makes it known, now that it is durable.
    fn publish(&mut self, jobs: Vec<Box<dyn Job>>, counters: CountersRow) {
        let moved = counters.newest != self.counters.newest;
        self.counters = counters;
        if moved {
            self.tail.send_replace(counters.newest.into());
        }
        answer(jobs, &Ok(()));
    }

    fn transaction(&self, jobs: &mut [Box<dyn Job>]) -> Result<CountersRow, GivenUp> {
        let shared = &*self.shared;
        shared.disk.forgive();
        let mut transaction = shared.with_database(|database| database.begin_write().map_err(unavailable))?;
        transaction.set_quick_repair(true);
        let counters = CountersRow { transaction: self.counters.transaction + 1, ..self.counters };
        let mut write = Write::new(Tables::open(&transaction)?, counters, &shared.clock, &shared.leases);

        let mut dirty = false;
        for (index, job) in jobs.iter_mut().enumerate() {
            let ran = job.run(&mut write);
            let wrote = write.tables.take_dirty();
            dirty |= wrote;
            let Err(error) = ran else {
                continue;
            };
            let harmless = matches!(error, StoreError::Damaged(_)) && !wrote;
            if !harmless {
                Write::settle(write.abandon(), &shared.leases, false);
                return Err(match error {
                    StoreError::Damaged(_) => GivenUp::ByJob(index, error),
                    _ => GivenUp::Whole(error),
                });
            }
        }
        if !dirty {
            Write::settle(write.abandon(), &shared.leases, true);
            transaction.abort().map_err(unavailable)?;
            return Ok(self.counters);
        }
        let (settlements, counters, written) = write.finish();
        let committed = written.and_then(|()| transaction.commit().map_err(unavailable));
        shared.outdate();
        self.settle(settlements, committed)?;
        Ok(counters)
    }

    fn settle(&self, settlements: Settlements, committed: Stores<()>) -> Stores<()> {
        Write::settle(settlements, &self.shared.leases, committed.is_ok());
        committed
    }

    /// After a full disk the file is opened anew, because redb refuses everything after a failed write; what was
    /// committed is whole. Any other failure is the end.
    fn recover(&mut self, jobs: Vec<Box<dyn Job>>, error: StoreError) {
        let Some(Failure::Full(why)) = self.shared.disk.failure() else {
            let why = match self.shared.disk.failure() {
                Some(Failure::Fatal(why)) => why,
                _ => error.to_string(),
            };
            return self.fail(jobs, format!("a write failed, and its outcome is in doubt: {why}"));
        };
        match self.reopen() {
            Ok(counters) if counters.transaction > self.counters.transaction => {
                // The disk was full only after the commit, when redb tidied up.
                self.publish(jobs, counters);
            }
            Ok(_) => {
                self.full = Some((Instant::now(), why.clone()));
                answer(jobs, &Err(StoreError::Full(why)));
            }
            Err(error) => self.fail(jobs, format!("the disk is full, and the store cannot be opened again: {error}")),
        }
    }

    fn reopen(&self) -> Stores<CountersRow> {
        let shared = &*self.shared;
        let mut database = shared.database.write().unwrap_or_else(PoisonError::into_inner);
        shared.outdate();
        drop(database.take());
        shared.disk.forgive();
        let opened = file::open_database(&shared.disk, shared.cache_bytes, false)?;
        let counters = View::new(opened.begin_read().map_err(unavailable)?).counters()?;
        *database = Some(opened);
        drop(database);
        shared.openings.send_modify(|openings| *openings += 1);
        Ok(counters)
    }

    fn fail(&self, jobs: Vec<Box<dyn Job>>, why: String) {
        self.shared.fail(&why);
        answer(jobs, &Err(StoreError::Unavailable(why)));
    }
}

impl From<StoreError> for GivenUp {
    fn from(error: StoreError) -> Self {
        Self::Whole(error)
    }
}

fn answer(jobs: Vec<Box<dyn Job>>, transaction: &Stores<()>) {
    for job in jobs {
        job.answer(transaction.clone());
    }
}
