//! The one place where the clock is read. Domain time can be set by hand (tests) or run faster (demo); leases and
//! time-outs never use it.

use std::fmt;
use std::sync::{Arc, Mutex};

use jiff::{SignedDuration, Timestamp};
use tokio::time::{Duration, Instant};

/// Domain time: schedule, token life, quota windows.
#[derive(Clone)]
pub struct Clock {
    source: Arc<Source>,
}

enum Source {
    /// The machine's clock.
    System,
    /// Starts at an instant and runs so many times faster than the machine's.
    Fast { start: Timestamp, began: Instant, factor: u32 },
    /// Stands until it is set.
    Manual(Mutex<Timestamp>),
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Self { source: Arc::new(Source::System) }
    }

    /// From `start` on, `factor` times as fast as real time.
    pub fn fast(start: Timestamp, factor: u32) -> Self {
        Self { source: Arc::new(Source::Fast { start, began: Instant::now(), factor: factor.max(1) }) }
    }

    /// From the machine's time on, `factor` times as fast as real time.
    pub fn fast_from_now(factor: u32) -> Self {
        Self::fast(Self::system().now(), factor)
    }

    /// A clock that stands until [`Clock::set`] moves it.
    pub fn manual(start: Timestamp) -> Self {
        Self { source: Arc::new(Source::Manual(Mutex::new(start))) }
    }

    /// The domain time.
    #[expect(clippy::disallowed_methods, reason = "the one place where the clock is read")]
    pub fn now(&self) -> Timestamp {
        match &*self.source {
            Source::System => Timestamp::now(),
            Source::Fast { start, began, factor } => {
                let passed = began.elapsed().saturating_mul(*factor);
                SignedDuration::try_from(passed)
                    .ok()
                    .and_then(|passed| start.checked_add(passed).ok())
                    .unwrap_or(Timestamp::MAX)
            }
            Source::Manual(time) => *time.lock().expect("no code panics while it holds this lock"),
        }
    }

    /// Sets a manual clock; the others go their own way.
    pub fn set(&self, time: Timestamp) {
        if let Source::Manual(current) = &*self.source {
            *current.lock().expect("no code panics while it holds this lock") = time;
        }
    }

    /// How long to wait in real time until the domain time is reached; a manual clock is looked at again after a moment.
    pub fn until(&self, time: Timestamp) -> Duration {
        let domain = Duration::try_from(time.duration_since(self.now())).unwrap_or_default();
        match &*self.source {
            Source::System => domain,
            Source::Fast { factor, .. } => domain / *factor,
            Source::Manual(_) => domain.min(Duration::from_millis(20)),
        }
    }

    /// How much domain time passes in a stretch of real time; none on a manual clock.
    pub fn passes_in(&self, real: Duration) -> SignedDuration {
        let real = match &*self.source {
            Source::System => real,
            Source::Fast { factor, .. } => real.saturating_mul(*factor),
            Source::Manual(_) => Duration::ZERO,
        };
        SignedDuration::try_from(real).unwrap_or(SignedDuration::MAX)
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match &*self.source {
            Source::System => "system",
            Source::Fast { .. } => "fast",
            Source::Manual(_) => "manual",
        };
        write!(out, "Clock({kind})")
    }
}

/// The machine's time as a store sees it: wall clock for log positions, running time for leases. Never domain time.
#[derive(Clone)]
pub struct MachineClock {
    source: Arc<MachineSource>,
}

enum MachineSource {
    /// The machine's clocks.
    System { began: Instant },
    /// Stand until they are moved.
    Manual(Mutex<MachineTime>),
}

#[derive(Clone, Copy)]
struct MachineTime {
    wall_millis: u64,
    running: Duration,
}

impl MachineClock {
    /// The machine's clocks.
    pub fn system() -> Self {
        Self { source: Arc::new(MachineSource::System { began: Instant::now() }) }
    }

    /// Clocks that stand until [`MachineClock::pass`] or [`MachineClock::set_wall_millis`] moves them.
    pub fn manual(wall_millis: u64) -> Self {
        let time = MachineTime { wall_millis, running: Duration::ZERO };
        Self { source: Arc::new(MachineSource::Manual(Mutex::new(time))) }
    }

    /// Milliseconds since 1970; may step back.
    #[expect(clippy::disallowed_methods, reason = "the one place where the clock is read")]
    pub fn wall_millis(&self) -> u64 {
        match &*self.source {
            MachineSource::System { .. } => u64::try_from(Timestamp::now().as_millisecond()).unwrap_or(0),
            MachineSource::Manual(time) => time.lock().expect("no code panics while it holds this lock").wall_millis,
        }
    }

    /// Time since the clock was made; never steps back.
    pub fn running(&self) -> Duration {
        match &*self.source {
            MachineSource::System { began } => began.elapsed(),
            MachineSource::Manual(time) => time.lock().expect("no code panics while it holds this lock").running,
        }
    }

    /// Moves both manual clocks on; the machine's go their own way.
    pub fn pass(&self, duration: Duration) {
        if let MachineSource::Manual(time) = &*self.source {
            let mut time = time.lock().expect("no code panics while it holds this lock");
            time.running = time.running.saturating_add(duration);
            time.wall_millis = time.wall_millis.saturating_add(u64::try_from(duration.as_millis()).unwrap_or(u64::MAX));
        }
    }

    /// Sets a manual wall clock, back as well as on.
    pub fn set_wall_millis(&self, wall_millis: u64) {
        if let MachineSource::Manual(time) = &*self.source {
            time.lock().expect("no code panics while it holds this lock").wall_millis = wall_millis;
        }
    }
}

impl fmt::Debug for MachineClock {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match &*self.source {
            MachineSource::System { .. } => "system",
            MachineSource::Manual(_) => "manual",
        };
        write!(out, "MachineClock({kind})")
    }
}
