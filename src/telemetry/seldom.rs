//! Warnings of what may happen thousands of times in a minute: each is said once in that time.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// After so long the same is said of the same again.
const AGAIN: Duration = Duration::from_secs(60);

/// It is said of so many at most in that time.
const MOST: usize = 100;

/// Of whom something was said lately.
#[derive(Debug)]
pub struct Seldom<K>(Mutex<BTreeMap<K, Instant>>);

impl<K> Default for Seldom<K> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Ord> Seldom<K> {
    /// Whether to say it of this one now.
    pub fn is_time(&self, of: K, now: Instant) -> bool {
        let mut said = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        said.retain(|_, at| now.duration_since(*at) < AGAIN);
        let is_time = said.len() < MOST && !said.contains_key(&of);
        if is_time {
            said.insert(of, now);
        }
        is_time
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_said_once_a_minute_of_each_and_of_so_many() {
        let (seldom, now) = (Seldom::default(), Instant::now());
        let after = |seconds| now + Duration::from_secs(seconds);
        assert!(seldom.is_time(1, now) && !seldom.is_time(1, after(59)));
        assert!(seldom.is_time(2, after(59)));
        assert!(seldom.is_time(1, after(60)));
        assert_eq!((3..=255).filter(|number| seldom.is_time(*number, after(60))).count(), MOST - 2);
    }
}
