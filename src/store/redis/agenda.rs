//! What this process remembers of the queues of due work: where the first entries of each class are and when leases end.
//! It saves asking every partition for every claim. What others do is seen when it is looked again, within a second.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// How old the memory may be.
const FRESH: Duration = Duration::from_millis(800);
/// How far ahead is looked, milliseconds.
pub(super) const AHEAD: u64 = 60_000;
/// How long what lies further ahead is believed; it comes into view before this is over.
const FAR: Duration = Duration::from_secs(30);
/// The bits of a score that tell the instant; those above are the class.
pub(super) const SPAN: u64 = 1 << 44;

/// Names a queue.
pub(super) type QueueId = Vec<u8>;

/// The memory.
#[derive(Debug, Default)]
pub(super) struct Agenda {
    known: Mutex<Known>,
    /// Held while somebody looks, so that nobody does it twice.
    pub(super) looking: tokio::sync::Mutex<()>,
}

#[derive(Debug, Default)]
struct Known {
    looked: Option<Instant>,
    /// Everything due until then is known, milliseconds.
    covered: u64,
    /// Rises with everything that is learned, so that a late answer does not undo a newer one.
    turn: u64,
    queues: HashMap<QueueId, Queue>,
    /// In whose queue work was claimed, by the token of the fence.
    fences: HashMap<u64, (String, Instant)>,
    tidy_at: usize,
}

#[derive(Debug, Default)]
struct Queue {
    places: HashMap<u32, Place>,
    /// Until when what lies beyond `covered` is believed.
    far: Option<Instant>,
}

/// A queue in one partition.
#[derive(Debug, Default)]
struct Place {
    turn: u64,
    /// The first instant of each class.
    heads: Vec<(u8, u64)>,
    /// When the first lease ends.
    lapse: Option<Instant>,
}

impl Place {
    fn set(&mut self, class: u8, at: Option<u64>) {
        self.heads.retain(|(known, _)| *known != class);
        self.heads.extend(at.map(|at| (class, at)));
    }

    fn lapses(&mut self, at: Instant) {
        self.lapse = Some(self.lapse.map_or(at, |known| known.min(at)));
    }
}

impl Agenda {
    fn lock(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether it need not be looked again for what is due at this instant.
    pub(super) fn is_fresh(&self, now: u64) -> bool {
        let known = self.lock();
        now <= known.covered && known.looked.is_some_and(|looked| looked.elapsed() < FRESH)
    }

    /// The instant that was claimed for last, as far as anything was.
    pub(super) fn last_now(&self) -> Option<u64> {
        let known = self.lock();
        known.looked.map(|_| known.covered.saturating_sub(AHEAD))
    }

    /// To be taken before asking, and given with the answer.
    pub(super) fn turn(&self) -> u64 {
        self.lock().turn
    }

    /// Every partition has been looked at.
    pub(super) fn looked(&self, covered: u64) {
        let mut known = self.lock();
        known.looked = Some(Instant::now());
        known.covered = covered;
    }

    /// What was seen in one partition: all that is due until `covered`, and how soon leases end.
    pub(super) fn learn_look(
        &self,
        (partition, turn, covered): (u32, u64, u64),
        due: Vec<(QueueId, u8, u64)>,
        lapses: Vec<(QueueId, Duration)>,
    ) {
        let mut known = self.lock();
        let now = Instant::now();
        for queue in known.queues.values_mut() {
            if let Some(place) = queue.places.get_mut(&partition)
                && place.turn <= turn
            {
                place.heads.retain(|(_, at)| *at > covered);
                place.lapse = None;
            }
        }
        let mut place = |id: QueueId, learn: &dyn Fn(&mut Place)| {
            let place = known.queues.entry(id).or_default().places.entry(partition).or_default();
            if place.turn <= turn {
                learn(place);
            }
        };
        for (id, class, at) in due {
            place(id, &|place| place.set(class, Some(at)));
        }
        for (id, remaining) in lapses {
            place(id, &|place| place.lapses(now + remaining));
        }
    }

    /// The first instant of one class has changed.
    pub(super) fn learn_head(&self, partition: u32, id: QueueId, class: u8, at: Option<u64>) {
        let mut known = self.lock();
        known.turn += 1;
        let turn = known.turn;
        let place = known.queues.entry(id).or_default().places.entry(partition).or_default();
        place.turn = turn;
        place.set(class, at);
    }

    /// All of a queue in one partition; `lapse` is when the first lease ends, if that was told, too.
    pub(super) fn learn_queue(
        &self,
        partition: u32,
        id: &[u8],
        heads: Vec<(u8, u64)>,
        lapse: Option<Option<Duration>>,
    ) {
        let mut known = self.lock();
        known.turn += 1;
        let turn = known.turn;
        let place = known.queues.entry(id.to_vec()).or_default().places.entry(partition).or_default();
        place.turn = turn;
        place.heads = heads;
        if let Some(lapse) = lapse {
            place.lapse = lapse.map(|lapse| Instant::now() + lapse);
        }
    }

    /// Work was claimed in a queue.
    pub(super) fn claimed(&self, partition: u32, id: &[u8], (token, account): (u64, &str), lease: Duration) {
        let mut known = self.lock();
        let now = Instant::now();
        let ends = now + lease;
        let place = known.queues.entry(id.to_vec()).or_default().places.entry(partition).or_default();
        place.lapses(ends);
        if known.fences.len() >= known.tidy_at {
            known.fences.retain(|_, (_, ends)| *ends > now);
            known.tidy_at = 1024.max(2 * known.fences.len());
        }
        known.fences.insert(token, (account.to_owned(), ends));
    }

    /// In whose queue work was claimed.
    pub(super) fn account_of(&self, token: u64) -> Option<String> {
        self.lock().fences.get(&token).map(|(account, _)| account.clone())
    }

    /// Partitions where something is due, the most valuable and longest overdue first: so many, and those that are like the
    /// last of them.
    pub(super) fn due(&self, id: &[u8], now: u64, most: usize) -> Vec<u32> {
        let known = self.lock();
        let Some(queue) = known.queues.get(id) else { return Vec::new() };
        let first = |place: &Place| {
            let due = place.heads.iter().filter(|(_, at)| *at <= now);
            due.map(|(class, at)| u64::from(*class) * SPAN + at).min()
        };
        let places = queue.places.iter();
        let mut found: Vec<(u64, u32)> =
            places.filter_map(|(partition, place)| Some((first(place)?, *partition))).collect();
        found.sort_unstable();
        let last = most.checked_sub(1).and_then(|last| found.get(last)).map(|(score, _)| *score);
        let alike = |(score, _): &&(u64, u32)| last.is_none_or(|last| *score <= last);
        found.iter().take_while(alike).map(|(_, partition)| *partition).collect()
    }

    /// Partitions where something is due or leased.
    pub(super) fn busy(&self, id: &[u8], now: u64) -> Vec<u32> {
        let known = self.lock();
        let busy = |place: &Place| place.lapse.is_some() || place.heads.iter().any(|(_, at)| *at <= now);
        let places = known.queues.get(id).map(|queue| &queue.places);
        places.into_iter().flatten().filter(|(_, place)| busy(place)).map(|(partition, _)| *partition).collect()
    }

    /// Partitions where a lease has ended.
    pub(super) fn lapsed(&self, id: &[u8]) -> Vec<u32> {
        let known = self.lock();
        let now = Instant::now();
        let lapsed = |place: &Place| place.lapse.is_some_and(|lapse| lapse <= now);
        let places = known.queues.get(id).map(|queue| &queue.places);
        places.into_iter().flatten().filter(|(_, place)| lapsed(place)).map(|(partition, _)| *partition).collect()
    }

    /// The first instant in a queue, and whether nothing before it can have been missed.
    pub(super) fn next(&self, id: &[u8]) -> (Option<u64>, bool) {
        let known = self.lock();
        let Some(queue) = known.queues.get(id) else { return (None, false) };
        let next = queue.places.values().flat_map(|place| &place.heads).map(|(_, at)| *at).min();
        let looked = known.looked.is_some_and(|looked| looked.elapsed() < FRESH);
        let near = next.is_some_and(|next| next <= known.covered);
        let far = queue.far.is_some_and(|until| Instant::now() < until);
        (next, looked && (near || far))
    }

    /// All of a queue was looked at, however far ahead.
    pub(super) fn looked_far(&self, id: &[u8]) {
        self.lock().queues.entry(id.to_vec()).or_default().far = Some(Instant::now() + FAR);
    }
}
