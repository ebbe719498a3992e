//! How long to wait before the next try.

use std::time::Duration;

const FIRST: Duration = Duration::from_millis(500);

/// Waits are no longer than this, unless the server asks for more.
pub(super) const LONGEST: Duration = Duration::from_secs(30);

/// What a server may ask for.
const LONGEST_ASKED: Duration = Duration::from_secs(3600);

/// Waits that double, each cut at random, so that the subscribers of a server that comes back do not come all at once.
pub(super) struct Backoff {
    next: Duration,
}

impl Backoff {
    pub(super) fn new() -> Self {
        Self { next: FIRST }
    }

    /// The next wait; on top of what the server asks for.
    pub(super) fn next(&mut self, asked: Option<Duration>) -> Duration {
        let wait = self.next.mul_f64(rand::random_range(0.5..1.0));
        self.next = (self.next * 2).min(LONGEST);
        asked.unwrap_or_default().min(LONGEST_ASKED) + wait
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_to_a_bound_and_heed_the_server() {
        let mut backoff = Backoff::new();
        let waits: Vec<Duration> = (0..20).map(|_| backoff.next(None)).collect();
        let mut longest = FIRST;
        for wait in waits {
            assert!(longest / 2 <= wait && wait < longest, "{wait:?} of {longest:?}");
            longest = (longest * 2).min(LONGEST);
        }
        let asked = Duration::from_secs(90);
        assert!((asked..asked + LONGEST).contains(&backoff.next(Some(asked))));
        let for_ever = backoff.next(Some(Duration::MAX));
        assert!(for_ever < LONGEST_ASKED + LONGEST, "{for_ever:?}");
    }
}
