//! What the calls of one connection are at: how many there are, and which answers the peer does not take.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::{HeaderMap, HeaderValue};
use tokio::time::Instant;
use tokio_util::sync::{CancellationToken, WaitForCancellationFutureOwned};

/// Tells a stream that its connection will end, so that it can say where to go on: an extension of every request.
#[derive(Clone, Debug)]
pub struct Ending(pub(super) CancellationToken);

impl Ending {
    /// Whether it has been told to.
    pub fn is_announced(&self) -> bool {
        self.0.is_cancelled()
    }

    /// The same as [`Self::announced`], on its own.
    pub fn into_announced(self) -> WaitForCancellationFutureOwned {
        self.0.cancelled_owned()
    }

    /// Waits until the connection is told to end.
    pub async fn announced(&self) {
        self.0.cancelled().await;
    }
}

/// The calls of a connection.
#[derive(Clone, Debug)]
pub(super) struct Calls(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    open: usize,
    idle_since: Instant,
    /// Bodies that came too slowly, less those that came whole afterwards.
    slow: usize,
    /// Calls under way whose body came too slowly.
    stuck: BTreeSet<u64>,
    /// There was a moment when every call under way was one of them.
    all_stuck: bool,
    next: u64,
    /// When parts of answers were handed to h2 that are not yet on their way, by age: of answers, and of streams.
    untaken: [BTreeMap<u64, Instant>; 2],
}

/// What was noticed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Noticed {
    /// Calls under way.
    pub(super) open: usize,
    /// Since when there is none.
    pub(super) idle_since: Instant,
    /// Bodies that came too slowly, less those that came whole afterwards.
    pub(super) slow: usize,
    /// There was a moment when no body of any call came as fast as it must.
    pub(super) all_stuck: bool,
    /// The oldest untaken part of an answer.
    pub(super) answer_since: Option<Instant>,
    /// The oldest untaken part of a stream.
    pub(super) stream_since: Option<Instant>,
}

impl Calls {
    pub(super) fn new() -> Self {
        Self(Arc::new(Mutex::new(State {
            open: 0,
            idle_since: Instant::now(),
            slow: 0,
            stuck: BTreeSet::new(),
            all_stuck: false,
            next: 0,
            untaken: Default::default(),
        })))
    }

    /// A call begins; it ends when this is dropped.
    pub(super) fn begin(&self) -> Call {
        let mut state = self.state();
        state.open += 1;
        state.next += 1;
        Call { calls: self.clone(), number: state.next }
    }

    pub(super) fn noticed(&self) -> Noticed {
        let state = self.state();
        let [answers, streams] = &state.untaken;
        // Numbers rise with time, so the first is the oldest.
        let oldest = |parts: &BTreeMap<u64, Instant>| parts.first_key_value().map(|(_, since)| *since);
        Noticed {
            open: state.open,
            idle_since: state.idle_since,
            slow: state.slow,
            all_stuck: state.all_stuck,
            answer_since: oldest(answers),
            stream_since: oldest(streams),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One call, from its head to the end of its answer.
#[derive(Debug)]
pub(super) struct Call {
    calls: Calls,
    number: u64,
}

/// The body of a call's request, as far as it is judged.
#[derive(Debug)]
pub(super) struct Incoming {
    calls: Calls,
    number: u64,
}

impl Incoming {
    /// It comes too slowly.
    pub(super) fn slow(&self) {
        let mut state = self.calls.state();
        state.slow += 1;
        state.stuck.insert(self.number);
        state.all_stuck |= state.stuck.len() >= state.open;
    }

    /// It came, all of it: that makes up for one that did not.
    pub(super) fn whole(&self) {
        let mut state = self.calls.state();
        state.slow = state.slow.saturating_sub(1);
    }
}

impl Call {
    /// The body of its request.
    pub(super) fn incoming(&self) -> Incoming {
        Incoming { calls: self.calls.clone(), number: self.number }
    }

    /// A part of its answer is handed to h2; it is on its way, or will never be, when this is dropped.
    pub(super) fn hand_over(&self, is_stream: bool) -> Untaken {
        let mut state = self.calls.state();
        state.next += 1;
        let number = state.next;
        let [answers, streams] = &mut state.untaken;
        (if is_stream { streams } else { answers }).insert(number, Instant::now());
        Untaken { calls: self.calls.clone(), number, is_stream }
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        let mut state = self.calls.state();
        state.open -= 1;
        state.stuck.remove(&self.number);
        if state.open == 0 {
            state.idle_since = Instant::now();
        }
    }
}

/// A part of an answer that waits for the peer.
#[derive(Debug)]
pub(super) struct Untaken {
    calls: Calls,
    number: u64,
    is_stream: bool,
}

impl Drop for Untaken {
    fn drop(&mut self) {
        let mut state = self.calls.state();
        let [answers, streams] = &mut state.untaken;
        (if self.is_stream { streams } else { answers }).remove(&self.number);
    }
}

/// How long the caller waits for an answer: `grpc-timeout`, where it is one.
pub(super) fn grpc_timeout(headers: &HeaderMap) -> Option<Duration> {
    let said = headers.get("grpc-timeout").map(HeaderValue::to_str)?.ok()?;
    let (digits, unit) = said.split_at_checked(said.len().checked_sub(1)?)?;
    if digits.is_empty() || digits.len() > 8 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let count: u64 = digits.parse().ok()?;
    match unit {
        "H" => Some(Duration::from_secs(count * 3600)),
        "M" => Some(Duration::from_secs(count * 60)),
        "S" => Some(Duration::from_secs(count)),
        "m" => Some(Duration::from_millis(count)),
        "u" => Some(Duration::from_micros(count)),
        "n" => Some(Duration::from_nanos(count)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_callers_deadline_is_read() {
        let read = |said: &str| {
            let mut headers = HeaderMap::new();
            headers.insert("grpc-timeout", said.parse().unwrap());
            grpc_timeout(&headers).map(|timeout| timeout.as_nanos())
        };
        for (said, nanos) in [("2H", 7200 * 1_000_000_000), ("1M", 60 * 1_000_000_000), ("30S", 30 * 1_000_000_000)] {
            assert_eq!(read(said), Some(nanos), "{said}");
        }
        assert_eq!((read("99999999m"), read("7u"), read("7n")), (Some(99_999_999_000_000), Some(7_000), Some(7)));
        for said in ["", "S", "5", "5s", "-5S", "+5S", "123456789S", "5é"] {
            assert_eq!(read(said), None, "{said}");
        }
        assert_eq!(grpc_timeout(&HeaderMap::new()), None);
    }

    #[tokio::test]
    async fn a_slow_body_is_borne_beside_others_and_made_up_for() {
        let calls = Calls::new();
        let watcher = calls.begin();
        for _ in 0..3 {
            calls.begin().incoming().slow();
        }
        assert_eq!((calls.noticed().slow, calls.noticed().all_stuck), (3, false));
        calls.begin().incoming().whole();
        assert_eq!(calls.noticed().slow, 2);
        drop(watcher);
        assert!(!calls.noticed().all_stuck, "what was borne then is borne now");
        let (one, two) = (calls.begin(), calls.begin());
        one.incoming().slow();
        assert!(!calls.noticed().all_stuck);
        two.incoming().slow();
        assert!(calls.noticed().all_stuck, "there is no other");
    }

    #[tokio::test]
    async fn calls_and_what_waits_of_their_answers_are_counted() {
        let calls = Calls::new();
        let (one, two) = (calls.begin(), calls.begin());
        let (first, second) = (one.hand_over(false), one.hand_over(false));
        let streamed = two.hand_over(true);
        drop((one, two));
        let noticed = calls.noticed();
        assert_eq!(noticed.open, 0);
        assert!(noticed.answer_since <= noticed.stream_since && noticed.answer_since.is_some());
        drop(first);
        assert!(calls.noticed().answer_since.is_some());
        drop((second, streamed));
        let noticed = calls.noticed();
        assert_eq!((noticed.answer_since, noticed.stream_since), (None, None));
    }
}
