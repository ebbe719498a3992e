//! The bounded queue to the writer: callers wait for room, the writer takes everything there is and may linger a
//! moment for more, so that many share one sync.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Semaphore;

use crate::store::{StoreError, Stores};

/// What one caller wants of the writer, and how it is answered.
pub(super) struct Queue<J> {
    room: Semaphore,
    waiting: Mutex<Waiting<J>>,
    arrived: Condvar,
    linger: Linger,
}

struct Waiting<J> {
    jobs: Vec<J>,
    closed: bool,
    expected: usize,
}

/// How long the writer waits for more before it commits, where a commit costs little; where it costs more, waiting for
/// a part of that is cheap, and as much is waited.
#[derive(Clone, Copy, Debug)]
pub struct Linger {
    /// At most this long after the first job, or as long as the last commit took.
    pub longest: Duration,
    /// No longer once nothing has come for this long for each job of the last batch, or for a quarter of what the last
    /// commit took: the more there were, the likelier is a pause that only means a busy machine.
    pub quiet: Duration,
}

/// However slow the disk, nobody is kept waiting longer than this for company.
const LONGEST: Duration = Duration::from_millis(50);

/// A pause that is taken for the end of what comes, however much came before.
const QUIET: Duration = Duration::from_millis(5);

impl Linger {
    fn after(self, jobs: usize, took: Duration) -> Self {
        let longest = self.longest.max(took).min(LONGEST);
        let quiet = self.quiet.saturating_mul(u32::try_from(jobs).unwrap_or(u32::MAX)).min(QUIET);
        Self { longest, quiet: quiet.max(took / 4).min(longest) }
    }
}

impl Default for Linger {
    fn default() -> Self {
        // Only a busy writer waits so long: where jobs keep coming, each would wait for its turn anyway, and the fewer
        // commits there are, the more of the machine is left to them.
        Self { longest: LONGEST, quiet: Duration::from_micros(250) }
    }
}

impl<J> Queue<J> {
    pub(super) fn new(capacity: usize, linger: Linger) -> Self {
        Self {
            room: Semaphore::new(capacity),
            waiting: Mutex::new(Waiting { jobs: Vec::new(), closed: false, expected: 0 }),
            arrived: Condvar::new(),
            linger,
        }
    }

    /// Waits for room, then leaves the job with the writer.
    pub(super) async fn push(&self, job: J) -> Stores<()> {
        let closed = || StoreError::Unavailable("the store is closed".to_owned());
        let permit = self.room.acquire().await.map_err(|_| closed())?;
        let mut waiting = self.lock();
        if waiting.closed {
            return Err(closed());
        }
        permit.forget();
        waiting.jobs.push(job);
        drop(waiting);
        self.arrived.notify_one();
        Ok(())
    }

    /// The next jobs, all that are there; `None` once the queue is closed and empty.
    ///
    /// Callers who were answered together tend to come back together, some of them with more than they came with (a push
    /// kept is soon a push committed): after a batch of `n` the writer waits for twice as many, as long as they keep
    /// coming. A lone caller is never kept waiting.
    pub(super) fn take(&self, last_commit: Duration) -> Option<Vec<J>> {
        let mut waiting = self.lock();
        let linger = self.linger.after(waiting.expected / 2, last_commit);
        while waiting.jobs.is_empty() && !waiting.closed {
            waiting = self.arrived.wait(waiting).unwrap_or_else(PoisonError::into_inner);
        }
        let began = Instant::now();
        while !waiting.closed && waiting.jobs.len() < waiting.expected && began.elapsed() < linger.longest {
            let before = waiting.jobs.len();
            let waited = self.arrived.wait_timeout(waiting, linger.quiet);
            let (next, waited) = waited.unwrap_or_else(PoisonError::into_inner);
            waiting = next;
            if waited.timed_out() && waiting.jobs.len() == before {
                break;
            }
        }
        let jobs = std::mem::take(&mut waiting.jobs);
        // What is expected follows the load up at once and down slowly: where a sync is faster than the callers come back,
        // taking each as it comes would go on for ever.
        let slowly = waiting.expected.saturating_sub(waiting.expected / 8 + 1);
        waiting.expected = slowly.max(if jobs.len() > 1 { 2 * jobs.len() } else { 1 });
        drop(waiting);
        self.room.add_permits(jobs.len());
        (!jobs.is_empty()).then_some(jobs)
    }

    /// Nothing is taken any more; what is queued is still handed out.
    pub(super) fn close(&self) {
        self.lock().closed = true;
        self.room.close();
        self.arrived.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, Waiting<J>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
