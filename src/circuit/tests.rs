//! Stories of a circuit, and what holds whatever happens, on a hand-set clock.

use proptest::prelude::*;

use super::*;

fn start() -> Timestamp {
    "2026-03-01T10:00:00Z".parse().unwrap()
}

fn seconds(count: i64) -> SignedDuration {
    SignedDuration::from_secs(count)
}

/// A circuit and the time.
struct Story {
    circuit: Circuit,
    now: Timestamp,
}

impl Story {
    fn new() -> Self {
        Self { circuit: Circuit::default(), now: start() }
    }

    fn pass(&mut self, by: SignedDuration) {
        self.now = later(self.now, by);
    }

    fn call(&mut self, ended: Ended) {
        let ticket = self.circuit.admit(self.now).unwrap();
        self.circuit.end(ticket, ended, self.now);
    }

    fn calls(&mut self, count: usize, ended: Ended) {
        for _ in 0..count {
            self.call(ended);
        }
    }

    /// How long it is open yet, in seconds; `None` if it is not.
    fn open(&self) -> Option<i64> {
        match self.circuit.standing() {
            Standing::Open { until, .. } => Some(until.duration_since(self.now).as_secs()),
            Standing::Closed | Standing::Probing { .. } => None,
        }
    }

    fn opened() -> Self {
        let mut story = Self::new();
        story.calls(LEAST, Ended::Failed);
        assert_eq!(story.open(), Some(30));
        story
    }
}

#[test]
fn an_account_that_calls_a_few_times_a_day_has_a_circuit_too() {
    let mut story = Story::new();
    story.call(Ended::Answered);
    for _ in 1..LEAST {
        story.pass(SignedDuration::from_hours(5));
        story.call(Ended::Failed);
    }
    assert_eq!(story.open(), None, "nineteen say nothing, the answer before them is forgotten");
    story.pass(SignedDuration::from_hours(5));
    story.call(Ended::Failed);
    assert_eq!(story.open(), Some(30));
}

#[test]
fn nineteen_failures_say_nothing_and_the_twentieth_opens_it() {
    let mut story = Story::new();
    story.calls(LEAST - 1, Ended::Failed);
    assert_eq!(story.open(), None);
    story.call(Ended::Failed);
    assert_eq!(story.open(), Some(30));
    assert_eq!(story.circuit.admit(story.now).unwrap_err(), Broken::Open { until: later(story.now, FIRST) });
}

#[test]
fn it_opens_where_half_have_failed_and_not_before() {
    let mut story = Story::new();
    for _ in 0..100 {
        story.calls(2, Ended::Answered);
        story.call(Ended::Failed);
    }
    assert_eq!(story.open(), None, "a third is borne for ever");
    let mut story = Story::new();
    for _ in 0..9 {
        story.call(Ended::Failed);
        story.call(Ended::Answered);
    }
    story.call(Ended::Answered);
    assert_eq!(story.open(), None);
    story.call(Ended::Failed);
    assert_eq!(story.open(), Some(30), "ten of twenty");
}

#[test]
fn a_carrier_that_worked_for_long_is_given_up_within_as_many_calls_as_are_looked_at() {
    let mut story = Story::new();
    story.calls(10_000, Ended::Answered);
    story.calls(MOST / 2 - 1, Ended::Failed);
    assert_eq!(story.open(), None);
    story.call(Ended::Failed);
    assert!(story.open().is_some());
}

#[test]
fn failures_of_another_day_are_forgotten_once_the_carrier_answered() {
    let mut story = Story::new();
    story.calls(LEAST - 1, Ended::Failed);
    story.call(Ended::Answered);
    story.pass(REMEMBERED);
    story.calls(LEAST - 1, Ended::Failed);
    assert_eq!(story.open(), None);
}

#[test]
fn throttles_and_refused_credentials_neither_open_it_nor_hide_failures() {
    let mut story = Story::new();
    story.calls(1000, Ended::Refused);
    story.calls(LEAST - 1, Ended::Failed);
    story.calls(1000, Ended::Refused);
    assert_eq!(story.open(), None);
    story.call(Ended::Failed);
    assert!(story.open().is_some());
}

#[test]
fn one_probe_is_let_pass_and_its_answer_closes_it() {
    for ended in [Ended::Answered, Ended::Refused] {
        let mut story = Story::opened();
        story.pass(FIRST);
        let probe = story.circuit.admit(story.now).unwrap();
        assert_eq!(story.circuit.admit(story.now).unwrap_err(), Broken::Probing);
        story.circuit.end(probe, ended, story.now);
        assert_eq!(story.circuit.standing(), Standing::Closed);
        story.calls(LEAST - 1, Ended::Failed);
        assert_eq!(story.open(), None, "it begins anew");
    }
}

#[test]
fn the_wait_doubles_up_to_its_bound_and_begins_anew_after_an_answer() {
    let mut story = Story::opened();
    let mut waits = Vec::new();
    for _ in 0..8 {
        story.pass(seconds(story.open().unwrap()));
        story.call(Ended::Failed);
        waits.push(story.open().unwrap());
    }
    assert_eq!(waits, [60, 120, 240, 480, 900, 900, 900, 900]);
    assert!(matches!(story.circuit.standing(), Standing::Open { since, .. } if since == start()));
    story.pass(LONGEST);
    story.call(Ended::Answered);
    story.calls(LEAST, Ended::Failed);
    assert_eq!(story.open(), Some(30));
}

#[test]
fn a_probe_that_was_never_made_leaves_its_place_to_the_next() {
    let mut story = Story::opened();
    story.pass(FIRST);
    let probe = story.circuit.admit(story.now).unwrap();
    story.circuit.give_back(probe, story.now);
    let next = story.circuit.admit(story.now).unwrap();
    story.circuit.end(probe, Ended::Failed, story.now);
    assert_eq!(story.circuit.admit(story.now).unwrap_err(), Broken::Probing, "the first one has nothing to say");
    story.circuit.end(next, Ended::Answered, story.now);
    assert_eq!(story.circuit.standing(), Standing::Closed);
}

#[test]
fn late_ends_of_calls_from_before_tell_nothing() {
    let mut story = Story::new();
    let late: Vec<Ticket> = (0..100).map(|_| story.circuit.admit(story.now).unwrap()).collect();
    story.calls(LEAST, Ended::Failed);
    let open = story.circuit.standing();
    for ticket in &late {
        story.circuit.end(*ticket, Ended::Answered, story.now);
    }
    assert_eq!(story.circuit.standing(), open);
    story.pass(FIRST);
    let probe = story.circuit.admit(story.now).unwrap();
    for ticket in late {
        story.circuit.end(ticket, Ended::Failed, story.now);
    }
    story.circuit.end(probe, Ended::Answered, story.now);
    assert_eq!(story.circuit.standing(), Standing::Closed);
}

#[test]
fn a_clock_that_steps_back_opens_it_for_no_longer_than_its_wait() {
    let mut story = Story::opened();
    story.now = later(start(), SignedDuration::from_hours(-24));
    let until = later(story.now, FIRST);
    assert_eq!(story.circuit.open_until(story.now), Some(until));
    for second in 0..30 {
        let now = later(story.now, seconds(second));
        assert_eq!(story.circuit.admit(now).unwrap_err(), Broken::Open { until }, "{second}");
    }
    story.circuit.admit(until).unwrap();
}

#[test]
fn a_pass_that_is_dropped_gives_the_probe_back() {
    let clock = Clock::manual(start());
    let breaker = Breaker::new(clock.clone());
    for _ in 0..LEAST {
        breaker.admit().unwrap().end(Ended::Failed);
    }
    assert_eq!(breaker.open_until(), Some(later(start(), FIRST)));
    clock.set(later(start(), FIRST));
    assert_eq!(breaker.open_until(), None);
    drop(breaker.admit().unwrap());
    let probe = breaker.admit().unwrap();
    assert!(breaker.admit().is_err());
    probe.end(Ended::Answered);
    assert_eq!(breaker.standing(), Standing::Closed);
}

#[derive(Clone, Copy, Debug)]
enum Act {
    Admit,
    End(usize, Ended),
    GiveBack(usize),
    Pass(i64),
}

fn act() -> impl Strategy<Value = Act> {
    let ended = prop_oneof![1 => Just(Ended::Answered), 4 => Just(Ended::Failed), 1 => Just(Ended::Refused)];
    prop_oneof![
        4 => Just(Act::Admit),
        4 => (any::<prop::sample::Index>(), ended).prop_map(|(index, ended)| Act::End(index.index(1000), ended)),
        1 => any::<prop::sample::Index>().prop_map(|index| Act::GiveBack(index.index(1000))),
        2 => (0..1000_i64).prop_map(Act::Pass),
    ]
}

proptest! {
    /// Whatever happens: at most one call at a time while it is not closed, none while it waits, it waits no longer than
    /// its bound, and a carrier that is back is found so by the next call after that.
    #[test]
    fn it_never_floods_and_never_gives_up(acts in prop::collection::vec(act(), 0..400)) {
        let mut story = Story::new();
        let mut flying: Vec<(Ticket, bool)> = Vec::new();
        for act in acts {
            match act {
                Act::Admit => {
                    let before = story.circuit.standing();
                    match (before, story.circuit.admit(story.now)) {
                        (Standing::Closed, admitted) => flying.push((admitted.unwrap(), false)),
                        (Standing::Probing { .. }, admitted) => {
                            prop_assert!(admitted.is_err());
                            prop_assert_eq!(flying.iter().filter(|(_, probe)| *probe).count(), 1);
                        }
                        (Standing::Open { until, .. }, Ok(probe)) => {
                            prop_assert!(until <= story.now);
                            flying.push((probe, true));
                        }
                        (Standing::Open { until, .. }, Err(broken)) => {
                            prop_assert_eq!(broken, Broken::Open { until });
                            prop_assert!(until.duration_since(story.now) <= LONGEST);
                        }
                    }
                }
                Act::End(index, ended) if !flying.is_empty() => {
                    let (ticket, _) = flying.swap_remove(index % flying.len());
                    story.circuit.end(ticket, ended, story.now);
                }
                Act::GiveBack(index) if !flying.is_empty() => {
                    let (ticket, _) = flying.swap_remove(index % flying.len());
                    story.circuit.give_back(ticket, story.now);
                }
                Act::End(..) | Act::GiveBack(_) => {}
                Act::Pass(by) => story.pass(seconds(by)),
            }
        }
        for (ticket, _) in flying {
            story.circuit.give_back(ticket, story.now);
        }
        story.pass(LONGEST);
        story.call(Ended::Answered);
        prop_assert_eq!(story.circuit.standing(), Standing::Closed);
    }
}
