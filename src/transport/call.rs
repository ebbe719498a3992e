//! What the calls of one connection are at: how many there are, and which answers the peer does not take.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::{HeaderMap, HeaderValue};
use tokio::task::AbortHandle;
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
    /// Of them, those that stream over HTTP/1.
    streams: usize,
    idle_since: Instant,
    /// Bodies that came too slowly, less those that came whole afterwards.
    slow: usize,
    /// Calls under way whose body came too slowly.
    stuck: BTreeSet<u64>,
    /// There was a moment when every call under way was one of them.
    all_stuck: bool,
    next: u64,
    /// When parts of answers were handed to h2 that are not yet on their way, by age: of answers, and of streams.
    untaken: [BTreeMap<u64, Waiting>; 2],
    /// The calls under way that are not given up, the newest last, and what carries them out once that is known.
    tasks: Vec<(u64, Option<AbortHandle>)>,
    /// Calls given up because their answers were not taken, less those whose answers were.
    given_up: usize,
}

/// A part of an answer waits for the peer.
#[derive(Clone, Copy, Debug)]
struct Waiting {
    call: u64,
    since: Instant,
}

/// What answers a call: a message, or messages as they come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Answer,
    Stream,
}

/// What was noticed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Noticed {
    /// Calls under way.
    pub(super) open: usize,
    /// Of them, those that stream over HTTP/1.
    pub(super) streams: usize,
    /// Since when there is none.
    pub(super) idle_since: Instant,
    /// Bodies that came too slowly, less those that came whole afterwards.
    pub(super) slow: usize,
    /// There was a moment when no body of any call came as fast as it must.
    pub(super) all_stuck: bool,
    /// Calls given up because their answers were not taken, less those whose answers were.
    pub(super) given_up: usize,
    /// The oldest untaken part of an answer.
    pub(super) answer_since: Option<Instant>,
    /// The oldest untaken part of a stream.
    pub(super) stream_since: Option<Instant>,
}

impl Calls {
    pub(super) fn new() -> Self {
        Self(Arc::new(Mutex::new(State {
            open: 0,
            streams: 0,
            idle_since: Instant::now(),
            slow: 0,
            stuck: BTreeSet::new(),
            all_stuck: false,
            next: 0,
            untaken: Default::default(),
            tasks: Vec::new(),
            given_up: 0,
        })))
    }

    /// A call begins; it ends when this is dropped.
    pub(super) fn begin(&self) -> Call {
        let mut state = self.state();
        state.open += 1;
        state.next += 1;
        let number = state.next;
        state.tasks.push((number, None));
        Call { calls: self.clone(), number, streams: false }
    }

    pub(super) fn noticed(&self) -> Noticed {
        let state = self.state();
        let [answers, streams] = &state.untaken;
        // Numbers rise with time, so the first is the oldest.
        let oldest = |parts: &BTreeMap<u64, Waiting>| parts.first_key_value().map(|(_, waiting)| waiting.since);
        Noticed {
            open: state.open,
            streams: state.streams,
            idle_since: state.idle_since,
            slow: state.slow,
            all_stuck: state.all_stuck,
            given_up: state.given_up,
            answer_since: oldest(answers),
            stream_since: oldest(streams),
        }
    }

    /// The call that was begun last is carried out by this task.
    pub(super) fn carried_out_by(&self, task: AbortHandle) {
        let mut state = self.state();
        // It may be over already: then the newest has a task, or there is none.
        if let Some((_, known @ None)) = state.tasks.last_mut() {
            *known = Some(task);
        }
    }

    /// Gives up the call whose answer of this kind has waited longest: h2 resets its stream, and lets go what it holds of it.
    /// Not so, and `false`, where h2 holds the end of the answer already, which no one can take back; or where every call
    /// under way waits, and the peer takes nothing of any (`moves` tells that it takes something).
    pub(super) fn give_up(&self, kind: Kind, moves: bool) -> bool {
        let mut state = self.state();
        let Some(call) = state.untaken_of(kind).first_key_value().map(|(_, waiting)| waiting.call) else {
            return false;
        };
        let waits = |number: u64| state.untaken.iter().flat_map(BTreeMap::values).any(|waiting| waiting.call == number);
        if !moves && state.tasks.iter().all(|(number, _)| waits(*number)) {
            return false;
        }
        let place = state.tasks.iter().position(|(number, task)| *number == call && task.is_some());
        let Some((_, Some(task))) = place.map(|place| state.tasks.remove(place)) else { return false };
        // Whatever of it lies with h2 is no more waited for.
        state.untaken.iter_mut().for_each(|parts| parts.retain(|_, waiting| waiting.call != call));
        state.given_up += 1;
        drop(state);
        task.abort();
        true
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn untaken_of(&mut self, kind: Kind) -> &mut BTreeMap<u64, Waiting> {
        let [answers, streams] = &mut self.untaken;
        match kind {
            Kind::Answer => answers,
            Kind::Stream => streams,
        }
    }
}

/// One call, from its head to the end of its answer.
#[derive(Debug)]
pub(super) struct Call {
    calls: Calls,
    number: u64,
    streams: bool,
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

    /// Its answer is a stream over HTTP/1.
    pub(super) fn streams(&mut self) {
        self.streams = true;
        self.calls.state().streams += 1;
    }

    /// A part of its answer is handed to h2; it is on its way, or will never be, when this is dropped.
    pub(super) fn hand_over(&self, kind: Kind) -> Untaken {
        let mut state = self.calls.state();
        state.next += 1;
        let number = state.next;
        state.untaken_of(kind).insert(number, Waiting { call: self.number, since: Instant::now() });
        Untaken { calls: self.calls.clone(), number, kind }
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        let mut state = self.calls.state();
        state.open -= 1;
        state.streams -= usize::from(self.streams);
        state.stuck.remove(&self.number);
        // From behind: the newest are the shortest.
        if let Some(place) = state.tasks.iter().rposition(|(number, _)| *number == self.number) {
            state.tasks.remove(place);
            state.given_up = state.given_up.saturating_sub(1);
        }
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
    kind: Kind,
}

impl Drop for Untaken {
    fn drop(&mut self) {
        let mut state = self.calls.state();
        state.untaken_of(self.kind).remove(&self.number);
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
        let (first, second) = (one.hand_over(Kind::Answer), one.hand_over(Kind::Answer));
        let streamed = two.hand_over(Kind::Stream);
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

    #[tokio::test]
    async fn a_call_is_given_up_alone_where_others_go_on() {
        let calls = Calls::new();
        let begin = || {
            let call = calls.begin();
            calls.carried_out_by(tokio::spawn(std::future::pending::<()>()).abort_handle());
            call
        };
        let (one, two) = (begin(), begin());
        let (_first, _second) = (one.hand_over(Kind::Answer), two.hand_over(Kind::Stream));
        assert!(!calls.give_up(Kind::Answer, false), "all of them wait");
        let three = begin();
        assert!(calls.give_up(Kind::Answer, false));
        assert_eq!((calls.noticed().given_up, calls.noticed().answer_since), (1, None));
        assert!(!calls.give_up(Kind::Answer, false), "there is none");
        assert!(calls.give_up(Kind::Stream, true));
        drop((one, two));
        assert_eq!((calls.noticed().given_up, calls.noticed().open), (2, 1));
        drop(three);
        assert_eq!(calls.noticed().given_up, 1, "what is taken makes up for what is not");
        // One that is over, with the end of its answer still to go out.
        let (over, _other) = (begin(), begin());
        let _left = over.hand_over(Kind::Answer);
        drop(over);
        assert!(!calls.give_up(Kind::Answer, true));
    }
}
