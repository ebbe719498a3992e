//! A subject measured against its peer: both in one process and by turns, so that what disturbs the machine disturbs both.

use std::fmt;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// How many pairs, and how long each side of one runs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    pub(crate) pairs: usize,
    pub(crate) side: Duration,
}

/// What came out: nanoseconds of processor time per operation, and the peer's over the subject's, pair by pair.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Outcome {
    pub(crate) subject: f64,
    pub(crate) peer: f64,
    /// Lower quartile, median, upper quartile.
    pub(crate) ratio: [f64; 3],
}

impl Plan {
    /// Runs the subject and the peer by turns.
    pub(crate) fn run<S, P>(self, mut subject: impl FnMut() -> S, mut peer: impl FnMut() -> P) -> Outcome {
        // Caches, tables and the processor's clock warm up with the peer and the subject alike.
        let (peer_rounds, subject_rounds) = (self.rounds(&mut peer), self.rounds(&mut subject));
        let pairs: Vec<(f64, f64)> = (0..self.pairs.max(7))
            .map(|_| (per_round(&mut subject, subject_rounds), per_round(&mut peer, peer_rounds)))
            .collect();
        let quartiles = |of: fn(&(f64, f64)) -> f64| {
            let mut values: Vec<f64> = pairs.iter().map(of).collect();
            values.sort_by(f64::total_cmp);
            [1, 2, 3].map(|quarter| values[(values.len() - 1) * quarter / 4])
        };
        Outcome {
            subject: quartiles(|pair| pair.0)[1],
            peer: quartiles(|pair| pair.1)[1],
            ratio: quartiles(|(subject, peer)| peer / subject),
        }
    }

    /// How often one side runs in its time.
    fn rounds<T>(self, side: &mut impl FnMut() -> T) -> u64 {
        let (start, mut rounds) = (Instant::now(), 0);
        while start.elapsed() < self.side {
            black_box(side());
            rounds += 1;
        }
        rounds
    }
}

fn per_round<T>(side: &mut impl FnMut() -> T, rounds: u64) -> f64 {
    let start = processor_time();
    for _ in 0..rounds {
        black_box(side());
    }
    (processor_time() - start) as f64 / rounds as f64
}

/// Nanoseconds that this thread has run: time in which the machine did something else is not ours.
fn processor_time() -> u64 {
    // The scheduler books the time up to now only when it is called.
    std::thread::yield_now();
    let schedstat = std::fs::read_to_string("/proc/thread-self/schedstat").expect("Linux books every thread's time");
    let ran = schedstat.split(' ').next().expect("the first of three numbers");
    ran.parse().expect("nanoseconds")
}

/// One row of the table: how the ratio stands to its target.
pub(crate) struct Row<'a> {
    pub(crate) name: &'a str,
    pub(crate) peer: &'a str,
    pub(crate) target: f64,
    pub(crate) outcome: Outcome,
}

/// The table's head.
pub(crate) const HEAD: &str = "\
| normalise | peer | subject ns | peer ns | ratio | quartiles | target | |
|---|---|---:|---:|---:|---|---:|---|";

impl fmt::Display for Row<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, peer, target, outcome: Outcome { subject, peer: peer_ns, ratio: [low, ratio, high] } } = self;
        let verdict = if ratio >= target { "OK" } else { "SHORT" };
        write!(out, "| {name} | {peer} | {subject:.0} | {peer_ns:.0} | **{ratio:.2}** | ")?;
        write!(out, "{low:.2}–{high:.2} | ≥ {target:.2} | {verdict} |")
    }
}
