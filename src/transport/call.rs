//! What the calls of one connection are at: how many there are, and which answers the peer does not take.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::{HeaderMap, HeaderValue};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

/// Tells a stream that its connection will end, so that it can say where to go on: an extension of every request.
#[derive(Clone, Debug)]
pub struct Ending(pub(super) CancellationToken);

impl Ending {
    /// Whether it has been told to.
    pub fn is_announced(&self) -> bool {
        self.0.is_cancelled()
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
    /// Bodies that came too slowly.
    slow: usize,
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
    /// Bodies that came too slowly.
    pub(super) slow: usize,
    /// The oldest untaken part of an answer.
    pub(super) answer_since: Option<Instant>,
    /// The oldest untaken part of a stream.
    pub(super) stream_since: Option<Instant>,
}

impl Calls {
    pub(super) fn new() -> Self {
        let state = State { open: 0, idle_since: Instant::now(), slow: 0, next: 0, untaken: Default::default() };
        Self(Arc::new(Mutex::new(state)))
    }

    /// A call begins; it ends when this is dropped.
    pub(super) fn begin(&self) -> Call {
        self.state().open += 1;
        Call(self.clone())
    }

    pub(super) fn slow(&self) {
        self.state().slow += 1;
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
pub(super) struct Call(Calls);

impl Call {
    /// A part of its answer is handed to h2; it is on its way, or will never be, when this is dropped.
    pub(super) fn hand_over(&self, is_stream: bool) -> Untaken {
        let mut state = self.0.state();
        state.next += 1;
        let number = state.next;
        let [answers, streams] = &mut state.untaken;
        (if is_stream { streams } else { answers }).insert(number, Instant::now());
        Untaken { calls: self.0.clone(), number, is_stream }
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        let mut state = self.0.state();
        state.open -= 1;
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
