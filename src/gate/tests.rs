//! Budgets of one replica and of several: nothing is ever above, and little is left unused.

use std::collections::VecDeque;

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

use super::*;
use crate::clock::MachineClock;
use crate::store::embedded::{Embedded, Options};

const DHL: &[Budget] = &[Budget { calls: 1, per: Window::Seconds(5) }, Budget { calls: 20, per: Window::DayGmt }];
const HOUR: &[Budget] = &[Budget { calls: 60, per: Window::Seconds(3600) }];
const MINUTE: &[Budget] = &[Budget { calls: 20, per: Window::Seconds(60) }];

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn pass(clock: &Clock, by: SignedDuration) {
    clock.set(later(clock.now(), by));
}

fn seconds(seconds: i64) -> SignedDuration {
    SignedDuration::from_secs(seconds)
}

/// An account's gate in one of the processes that share a store.
#[derive(Clone)]
struct Process {
    replica: Replica,
    gate: Arc<Gate>,
}

impl Process {
    async fn start(store: &Arc<dyn Store>, budgets: &[Budget], clock: &Clock) -> Self {
        let replica = Replica::join(Arc::clone(store)).await.unwrap();
        let gate = Gate::new("main", budgets, clock.clone());
        gate.look(&**store).await.unwrap();
        Self { replica, gate }
    }

    async fn admit(&self, caller: Caller) -> Result<Call, Timestamp> {
        match self.gate.admit(&self.replica, caller).await {
            Ok(call) => Ok(call),
            Err(Refused::Closed(closed)) => Err(closed.until),
            Err(Refused::Store(error)) => panic!("{error}"),
        }
    }

    /// Admits a call that ends at once; says until when the gate is closed.
    async fn call(&self, caller: Caller) -> Result<(), Timestamp> {
        self.admit(caller).await.map(drop)
    }

    /// A second passes.
    async fn glance(&self) {
        self.gate.lock().in_vain = None;
        self.replica.doubt();
        self.gate.share(&self.replica, Why::Glance).await.unwrap();
    }

    /// Seconds pass in which nobody wants to call.
    async fn rest(&self) {
        self.gate.lock().tried = None;
        self.glance().await;
    }

    async fn stop(&self) {
        self.gate.share(&self.replica, Why::End).await.unwrap();
        self.replica.leave().await.unwrap();
    }

    fn shown(&self) -> Vec<(u32, u32, Option<Timestamp>)> {
        self.gate.usage().iter().map(|usage| (usage.used, usage.for_schedule, usage.resets)).collect()
    }
}

fn store() -> Arc<dyn Store> {
    Arc::new(Embedded::in_memory().unwrap())
}

async fn alone(budgets: &[Budget], now: &str) -> (Process, Clock, Arc<dyn Store>) {
    let (store, clock) = (store(), Clock::manual(at(now)));
    (Process::start(&store, budgets, &clock).await, clock, store)
}

#[tokio::test]
async fn every_window_holds_at_once() {
    let (process, clock, _store) = alone(DHL, "2026-03-01T10:00:00Z").await;
    assert_eq!(process.call(Caller::Schedule).await, Ok(()));
    assert_eq!(process.call(Caller::Schedule).await, Err(at("2026-03-01T10:00:05Z")));
    for _ in 1..18 {
        pass(&clock, seconds(5));
        assert_eq!(process.call(Caller::Schedule).await, Ok(()));
    }
    pass(&clock, seconds(5));
    assert_eq!(process.call(Caller::Schedule).await, Err(at("2026-03-02T00:00:00Z")));
    assert_eq!(process.call(Caller::Person).await, Ok(()), "a tenth is kept for people");
    clock.set(at("2026-03-02T00:00:00Z"));
    assert_eq!(process.call(Caller::Schedule).await, Ok(()), "the day begins at 00:00 GMT");
}

#[tokio::test]
async fn a_slow_call_counts_until_a_window_after_its_end() {
    let (process, clock, _store) = alone(DHL, "2026-03-01T10:00:00Z").await;
    let slow = process.admit(Caller::Schedule).await.unwrap();
    pass(&clock, seconds(7));
    assert_eq!(process.call(Caller::Schedule).await, Err(at("2026-03-01T10:00:12Z")), "it may arrive only now");
    drop(slow);
    pass(&clock, seconds(4));
    assert_eq!(process.call(Caller::Schedule).await, Err(at("2026-03-01T10:00:12Z")));
    pass(&clock, seconds(1));
    assert_eq!(process.call(Caller::Schedule).await, Ok(()));
}

#[tokio::test]
async fn a_call_in_a_short_window_asks_no_store() {
    let (process, _clock, store) = alone(MINUTE, "2026-03-01T10:00:00Z").await;
    process.call(Caller::Schedule).await.unwrap();
    let before = store.record("gate/main").await.unwrap();
    for _ in 1..18 {
        process.call(Caller::Schedule).await.unwrap();
    }
    assert_eq!(process.call(Caller::Schedule).await, Err(at("2026-03-01T10:01:00Z")));
    assert_eq!(before, store.record("gate/main").await.unwrap());
}

#[tokio::test]
async fn counts_survive_a_restart() {
    let (before, clock, store) = alone(DHL, "2026-03-01T10:00:00Z").await;
    before.call(Caller::Person).await.unwrap();
    before.stop().await;
    let after = Process::start(&store, DHL, &clock).await;
    assert!(after.call(Caller::Schedule).await.is_err());
    pass(&clock, seconds(5));
    after.glance().await;
    for _ in 0..18 {
        assert_eq!(after.call(Caller::Person).await, Ok(()));
        pass(&clock, seconds(5));
    }
    assert_eq!(after.call(Caller::Person).await, Ok(()));
    pass(&clock, seconds(5));
    assert!(after.call(Caller::Person).await.is_err(), "20 a day, the one before the restart among them");
}

#[tokio::test]
async fn one_that_died_frees_its_places_a_window_after_that_is_noticed() {
    let (before, clock, store) = alone(DHL, "2026-03-01T10:00:00Z").await;
    before.call(Caller::Schedule).await.unwrap();
    // Its lease ends, however that comes about, and it has given nothing back.
    before.replica.leave().await.unwrap();
    pass(&clock, seconds(100));
    let after = Process::start(&store, DHL, &clock).await;
    assert!(after.call(Caller::Schedule).await.is_err(), "when it last called is not known");
    pass(&clock, seconds(5));
    after.glance().await;
    assert_eq!(after.call(Caller::Schedule).await, Ok(()));
}

#[tokio::test]
async fn one_that_died_keeps_of_a_long_window_what_it_called_and_a_hundredth() {
    let (before, clock, store) = alone(HOUR, "2026-03-01T10:00:00Z").await;
    for _ in 0..50 {
        before.call(Caller::Schedule).await.unwrap();
    }
    before.replica.leave().await.unwrap();
    pass(&clock, seconds(3000));
    let after = Process::start(&store, HOUR, &clock).await;
    let calls = async || {
        after.glance().await;
        let mut calls = 0;
        while after.call(Caller::Schedule).await.is_ok() {
            calls += 1;
        }
        calls
    };
    let first = calls().await;
    assert!((3..=4).contains(&first), "{first} of the 54 for the schedule");
    pass(&clock, seconds(600));
    assert_eq!(calls().await, 0, "the carrier has forgotten them, and nobody knows");
    pass(&clock, seconds(3000));
    assert!(calls().await > 50, "a window after it was missed");
}

#[tokio::test]
async fn one_that_stopped_in_order_long_ago_keeps_nobody_waiting() {
    let (before, clock, store) = alone(DHL, "2026-03-01T10:00:00Z").await;
    before.call(Caller::Schedule).await.unwrap();
    before.stop().await;
    pass(&clock, seconds(5 + 10));
    let after = Process::start(&store, DHL, &clock).await;
    assert_eq!(after.call(Caller::Schedule).await, Ok(()));
}

#[tokio::test]
async fn a_clock_that_steps_back_closes_no_gate_for_longer_than_its_window() {
    let (process, clock, _store) = alone(DHL, "2026-03-01T12:00:00Z").await;
    assert_eq!(process.call(Caller::Person).await, Ok(()));
    clock.set(at("2026-03-01T10:00:00Z"));
    assert_eq!(process.call(Caller::Person).await, Err(at("2026-03-01T10:00:05Z")));
    clock.set(at("2026-03-01T10:00:05Z"));
    assert_eq!(process.call(Caller::Person).await, Ok(()));
}

#[tokio::test]
async fn usage_says_what_counts_and_until_when() {
    let (process, clock, store) = alone(DHL, "2026-03-01T10:00:00Z").await;
    let midnight = Some(at("2026-03-02T00:00:00Z"));
    assert_eq!(process.shown(), [(0, 1, None), (0, 18, midnight)]);
    let under_way = process.admit(Caller::Schedule).await.unwrap();
    assert_eq!(process.shown(), [(1, 0, None), (1, 17, midnight)]);
    drop(under_way);
    assert_eq!(process.shown(), [(1, 0, Some(at("2026-03-01T10:00:05Z"))), (1, 17, midnight)]);
    let other = Process::start(&store, DHL, &clock).await;
    assert_eq!(other.shown()[1], (1, 17, midnight), "wherever it is asked");
    assert_eq!(other.shown()[0].0, 1, "another holds the place");
    clock.set(at("2026-03-01T10:00:05Z"));
    assert_eq!(process.shown(), [(0, 1, None), (1, 17, midnight)]);
    clock.set(at("2026-03-02T10:00:00Z"));
    assert_eq!(process.shown()[1], (0, 18, Some(at("2026-03-03T00:00:00Z"))));
}

#[tokio::test]
async fn what_the_carrier_said_is_told_to_all() {
    let (one, clock, store) = alone(DHL, "2026-03-01T10:59:50Z").await;
    let other = Process::start(&store, DHL, &clock).await;
    one.gate.block(&*store, at("2026-03-01T11:00:00Z")).await.unwrap();
    for process in [&one, &other] {
        assert_eq!(process.call(Caller::Person).await, Err(at("2026-03-01T11:00:00Z")));
    }
    one.gate.block(&*store, at("2026-03-01T10:59:59Z")).await.unwrap();
    assert_eq!(one.gate.blocked_until(), Some(at("2026-03-01T11:00:00Z")), "the latest word counts");
    clock.set(at("2026-03-01T11:00:00Z"));
    assert_eq!(other.call(Caller::Person).await, Ok(()));
    one.gate.park(&*store, Some(at("2026-03-01T12:00:00Z"))).await.unwrap();
    other.glance().await;
    assert_eq!(other.gate.parked_until(), Some(at("2026-03-01T12:00:00Z")));
    other.gate.park(&*store, None).await.unwrap();
    one.glance().await;
    assert_eq!(one.gate.parked_until(), None);
}

#[tokio::test]
async fn places_go_where_the_work_is() {
    let (one, clock, store) = alone(MINUTE, "2026-03-01T10:00:00Z").await;
    let other = Process::start(&store, MINUTE, &clock).await;
    for _ in 0..18 {
        assert_eq!(one.call(Caller::Schedule).await, Ok(()));
    }
    assert!(other.call(Caller::Schedule).await.is_err());
    // They cool; half of them is enough for each.
    one.glance().await;
    pass(&clock, seconds(60));
    one.glance().await;
    other.glance().await;
    for _ in 0..9 {
        assert_eq!((one.call(Caller::Schedule).await, other.call(Caller::Schedule).await), (Ok(()), Ok(())));
    }
    assert!(one.call(Caller::Schedule).await.is_err() && other.call(Caller::Schedule).await.is_err());
    // One has nothing to do any more, and the other gets all.
    pass(&clock, seconds(60));
    one.rest().await;
    other.glance().await;
    for _ in 0..18 {
        assert_eq!(other.call(Caller::Schedule).await, Ok(()));
    }
    // What nobody uses nobody holds.
    pass(&clock, seconds(60));
    other.rest().await;
    let ledger = Ledger::decode(&store.record("gate/main").await.unwrap().unwrap().value);
    assert!(ledger.shares.is_empty(), "{ledger:?}");
}

#[tokio::test]
async fn a_person_gets_the_only_place_though_another_holds_it() {
    let (one, clock, store) = alone(&[Budget { calls: 1, per: Window::Seconds(5) }], "2026-03-01T10:00:00Z").await;
    let other = Process::start(&store, DHL, &clock).await;
    assert_eq!(one.call(Caller::Schedule).await, Ok(()));
    assert!(other.call(Caller::Person).await.is_err(), "it has not cooled");
    one.glance().await;
    pass(&clock, seconds(5));
    assert!(one.call(Caller::Schedule).await.is_err(), "it is another's turn");
    one.glance().await;
    assert_eq!(other.call(Caller::Person).await, Ok(()));
}

#[tokio::test]
async fn the_tenth_for_people_is_theirs_wherever_they_ask() {
    let (one, clock, store) = alone(MINUTE, "2026-03-01T10:00:00Z").await;
    let other = Process::start(&store, MINUTE, &clock).await;
    for _ in 0..18 {
        assert_eq!(one.call(Caller::Schedule).await, Ok(()));
    }
    assert!(one.call(Caller::Schedule).await.is_err());
    assert_eq!((other.call(Caller::Person).await, other.call(Caller::Person).await), (Ok(()), Ok(())));
    assert!(one.call(Caller::Person).await.is_err(), "that was the tenth of all");
    pass(&clock, seconds(60));
    other.rest().await;
    assert_eq!(one.call(Caller::Person).await, Ok(()));
}

#[tokio::test]
async fn days_are_counted_over_all_and_lots_are_given_back() {
    let budgets = [Budget { calls: 2000, per: Window::DayGmt }];
    let (one, clock, store) = alone(&budgets, "2026-03-01T10:00:00Z").await;
    let other = Process::start(&store, &budgets, &clock).await;
    let mut made = 0;
    for process in [&one, &other].into_iter().cycle() {
        if process.call(Caller::Schedule).await.is_err() {
            break;
        }
        made += 1;
    }
    assert_eq!(made, 1800);
    other.call(Caller::Person).await.unwrap();
    other.rest().await;
    let ledger = Ledger::decode(&store.record("gate/main").await.unwrap().unwrap().value);
    assert_eq!(ledger.today, 1801, "what was not used of a lot is given back");
    assert_eq!(one.call(Caller::Schedule).await, Err(at("2026-03-02T00:00:00Z")));
}

#[tokio::test]
async fn a_call_of_the_day_is_taken_only_where_there_is_a_place_for_it() {
    let (one, clock, store) = alone(DHL, "2026-03-01T10:00:00Z").await;
    let other = Process::start(&store, DHL, &clock).await;
    for _ in 0..18 {
        assert_eq!(one.call(Caller::Schedule).await, Ok(()));
        assert!(other.call(Caller::Schedule).await.is_err());
        pass(&clock, seconds(5));
        other.glance().await;
        one.glance().await;
    }
    assert_eq!(one.call(Caller::Schedule).await, Err(at("2026-03-02T00:00:00Z")));
}

#[tokio::test]
async fn of_a_long_window_no_more_is_held_than_is_about_to_be_used() {
    let budgets = [Budget { calls: 1000, per: Window::Seconds(3600) }];
    let (one, clock, store) = alone(&budgets, "2026-03-01T10:00:00Z").await;
    for _ in 0..5 {
        one.call(Caller::Schedule).await.unwrap();
    }
    one.replica.leave().await.unwrap();
    let other = Process::start(&store, &budgets, &clock).await;
    let mut made = 0;
    while other.call(Caller::Schedule).await.is_ok() {
        made += 1;
    }
    assert!((885..=895).contains(&made), "{made} of 900: what the dead one held counts for an hour");
}

/// The latest moments at which calls can have reached the carrier.
fn check(arrived: &[Timestamp], calls: usize, window: i64) {
    for stretch in arrived.windows(calls + 1) {
        assert!(stretch[calls].duration_since(stretch[0]) >= seconds(window), "{stretch:?}");
    }
}

/// Three processes call, glance, rest, stop and die in any order; gives the latest moments at which their calls can have
/// reached the carrier.
async fn live(budgets: &[Budget], random: &mut StdRng) -> Vec<Timestamp> {
    // The store's clock goes as the account's: who has found another gone, and goes itself, keeps it from being found again
    // for as long as a lease.
    let (machine, clock) = (MachineClock::manual(0), Clock::manual(at("2026-03-01T00:00:00Z")));
    let options = Options { clock: machine.clone(), ..Options::default() };
    let store: Arc<dyn Store> = Arc::new(Embedded::in_memory_with(options).unwrap());
    let mut processes = Vec::new();
    for _ in 0..3 {
        processes.push((Process::start(&store, budgets, &clock).await, VecDeque::<Call>::new()));
    }
    let mut arrived: Vec<Timestamp> = Vec::new();
    for _ in 0..6000 {
        let time = random.random_range(0..1000);
        pass(&clock, SignedDuration::from_millis(time));
        machine.pass(Duration::from_millis(time.unsigned_abs()));
        for (process, _) in &processes {
            process.replica.say().await.unwrap();
        }
        let index = random.random_range(0..processes.len());
        let (process, flying) = &mut processes[index];
        match random.random_range(0..1000) {
            0..600 => {
                process.gate.lock().in_vain = None;
                flying.extend(process.admit(Caller::Schedule).await.ok());
            }
            600..800 => {
                if flying.pop_front().is_some() {
                    arrived.push(clock.now());
                }
            }
            800..970 => process.glance().await,
            970..995 => process.rest().await,
            _ => {
                // It dies or stops; another comes in its place.
                arrived.extend(flying.drain(..).map(|_| clock.now()));
                if random.random_bool(0.5) {
                    process.stop().await;
                } else {
                    process.replica.leave().await.unwrap();
                }
                *process = Process::start(&store, budgets, &clock).await;
            }
        }
    }
    arrived
}

#[tokio::test]
async fn no_stretch_of_a_window_holds_more_calls_than_allowed_whatever_happens_to_replicas() {
    let seed: u64 = rand::random();
    eprintln!("seed {seed}");
    let mut random = StdRng::seed_from_u64(seed);
    let arrived = live(MINUTE, &mut random).await;
    assert!(arrived.len() > 200, "{} calls", arrived.len());
    check(&arrived, 20, 60);
    let day = [Budget { calls: 5, per: Window::Seconds(1) }, Budget { calls: 300, per: Window::DayGmt }];
    let arrived = live(&day, &mut random).await;
    check(&arrived, 5, 1);
    assert!((200..=270).contains(&arrived.len()), "{} calls", arrived.len());
}

#[tokio::test]
async fn the_budget_is_used_by_one_and_by_three_alike() {
    for replicas in [1, 3] {
        for (calls, window, hours) in [(20, 60, 2), (5, 1, 1), (1, 5, 1)] {
            let (store, clock) = (store(), Clock::manual(at("2026-03-01T00:00:00Z")));
            let budgets = [Budget { calls, per: Window::Seconds(window) }];
            let mut processes = Vec::new();
            for _ in 0..replicas {
                processes.push(Process::start(&store, &budgets, &clock).await);
            }
            let mut arrived = Vec::new();
            let allowed = i64::from(calls - calls / 10) * (hours * 360 / i64::from(window));
            // A tenth of the time in steps of a hundredth of a second; whoever looks first has the first choice.
            for step in 0..hours * 36_000 {
                pass(&clock, SignedDuration::from_millis(10));
                for process in &processes {
                    if step % 100 == 0 {
                        process.glance().await;
                    }
                    while process.gate.lock().in_vain.is_none() && process.call(Caller::Schedule).await.is_ok() {
                        arrived.push(clock.now());
                    }
                }
            }
            check(&arrived, usize::try_from(calls).unwrap(), window.into());
            let used = i64::try_from(arrived.len()).unwrap();
            eprintln!("{replicas} replicas, {calls} in {window} s: {used} of {allowed}");
            assert!(used * 100 >= allowed * 98, "{replicas} replicas, {calls} in {window} s: {used} of {allowed}");
        }
    }
}
