//! What is not in stock, put off once and again.

use proptest::prelude::*;

use super::*;
use crate::orders::publish::publish;

fn waits(id: &str, time: &str, earliest: &str, latest: &str) -> v1::OrderEvent {
    v1::OrderEvent {
        expected_ship_earliest: day(earliest),
        expected_ship_latest: day(latest),
        cause: v1::backorder::Cause::SupplierLate.into(),
        ..event(id, Kind::Backordered, time)
    }
}

fn story() -> Vec<v1::OrderEvent> {
    vec![
        event("1", Kind::Placed, "2026-06-01T08:00:00Z"),
        waits("2", "2026-06-02T08:00:00Z", "2026-06-08", "2026-06-10"),
        waits("3", "2026-06-09T08:00:00Z", "2026-06-18", "2026-06-20"),
        waits("4", "2026-06-19T08:00:00Z", "2026-06-25", "2026-06-26"),
    ]
}

#[test]
fn it_slips_with_each_later_day_and_says_how_often() {
    let events = story();
    let backorder = |count: usize| fold::fold(&told(&events[..count]), &[]).order;
    let first = backorder(2);
    assert_eq!((first.status(), first.backorder.as_ref().unwrap().slips), (Status::Backordered, 0));
    assert!(first.problems.is_empty());
    let twice = backorder(4);
    let waiting = twice.backorder.as_ref().unwrap();
    assert_eq!((waiting.slips, waiting.expected_ship_latest), (2, day("2026-06-26")));
    assert_eq!(waiting.first_expected_ship_latest, day("2026-06-10"));
    assert_eq!(waiting.since, events[1].time);
    let headline = twice.headline.as_ref().unwrap();
    assert_eq!((headline.kind(), headline.slips), (Headline::BackorderSlipped, 2));
    let [problem] = twice.problems.as_slice() else { panic!("one problem") };
    assert_eq!(
        (problem.kind(), problem.level, problem.act()),
        (v1::problem::Kind::BackorderSlipped, 2, v1::problem::Party::Shipper)
    );
}

#[test]
fn sooner_than_told_is_no_slip() {
    let events = [
        waits("1", "2026-06-02T08:00:00Z", "2026-06-08", "2026-06-10"),
        waits("2", "2026-06-03T08:00:00Z", "2026-06-05", "2026-06-06"),
    ];
    assert_eq!(fold::fold(&told(&events), &[]).order.backorder.unwrap().slips, 0);
}

#[test]
fn a_day_that_is_over_counts_once_whether_a_word_comes_or_not() {
    let mut state = told(&story()[..2]);
    assert_eq!(fold::fold(&state, &[]).ends, Some(at("2026-06-11T00:00:00Z")), "the day's end is waited for");
    state.passed = at("2026-06-10T23:59:59Z");
    assert_eq!(fold::fold(&state, &[]).order.backorder.unwrap().slips, 0);
    state.passed = at("2026-06-11T00:00:00Z");
    let silent = fold::fold(&state, &[]);
    let waiting = silent.order.backorder.clone().unwrap();
    assert_eq!((waiting.slips, waiting.overdue, silent.ends), (1, true, None));
    assert_eq!(silent.order.problems[0].source(), v1::problem::Source::Derived);

    let late = waits("9", "2026-06-12T08:00:00Z", "2026-06-18", "2026-06-20");
    assert_eq!(state.record(&late, at("2026-06-12T08:00:00Z")), Recorded::New);
    let word = fold::fold(&state, &[]);
    let waiting = word.order.backorder.unwrap();
    assert_eq!((waiting.slips, waiting.overdue, word.ends), (1, false, Some(at("2026-06-21T00:00:00Z"))));
}

#[test]
fn it_ends_when_it_is_there_shipped_or_not_wanted() {
    for (end, status) in
        [(Kind::BackInStock, Status::Placed), (Kind::Shipped, Status::Shipped), (Kind::Cancelled, Status::Cancelled)]
    {
        let mut events = story();
        events.push(event("5", end, "2026-06-24T08:00:00Z"));
        let order = fold::fold(&told(&events), &[]).order;
        assert_eq!((order.status(), order.backorder, order.problems), (status, None, vec![]), "{end:?}");
    }
    let mut events = story();
    events.push(event("5", Kind::PartiallyShipped, "2026-06-24T08:00:00Z"));
    let order = fold::fold(&told(&events), &[]).order;
    assert_eq!(order.status(), Status::PartiallyShipped);
    assert!(order.backorder.is_some(), "the rest still waits");
}

#[test]
fn each_slip_is_published_and_nothing_is_published_twice() {
    let events = story();
    let now = at("2026-06-20T00:00:00Z");
    let mut before: Option<v1::Order> = None;
    let mut slips = Vec::new();
    for count in 1..=events.len() {
        let order = fold::fold(&told(&events[..count]), &[]).order;
        let (order, change) = publish(before.as_ref(), order, 0, now).unwrap();
        let told = change.order.as_ref().unwrap();
        assert_eq!((change.revision_before, change.revision_after), (order.revision - 1, order.revision));
        assert_eq!(told.events.len(), 1, "the event that was recorded");
        slips.push((change.problems_before.len(), change.problems_after.first().map(|problem| problem.level)));
        assert!(publish(Some(&order), fold::fold(&told_again(&events[..count]), &[]).order, 0, now).is_none());
        before = Some(order);
    }
    assert_eq!(slips, [(0, None), (0, None), (0, Some(1)), (1, Some(2))]);
}

/// The same, recorded the other way round.
fn told_again(events: &[v1::OrderEvent]) -> State {
    let mut back = events.to_vec();
    back.reverse();
    told(&back)
}

#[test]
fn recording_again_changes_nothing_and_an_id_stands_for_one_event() {
    let mut state = told(&story()[..1]);
    let now = at("2026-06-02T00:00:00Z");
    let before = state.clone();
    let untimed = v1::OrderEvent { time: None, ..story()[0].clone() };
    assert_eq!(state.record(&story()[0], now), Recorded::Known);
    assert_eq!(state.record(&untimed, now), Recorded::Known, "the time of the first recording holds");
    assert_eq!(state.record(&event("1", Kind::Cancelled, "2026-06-01T08:00:00Z"), now), Recorded::Taken);
    assert_eq!(state, before);
    assert_eq!(State::decode(&state.encode()), Ok(state));
}

proptest! {
    /// What replicas recorded apart joins to the same, whichever way.
    #[test]
    fn joining_is_idempotent_commutative_and_associative(
        picks in proptest::collection::vec((0_usize..4, 0_usize..3, 0_i64..3), 0..12)
    ) {
        let mut parts = [0, 1, 2].map(|_| State::new("A-1", at("2026-06-01T00:00:00Z")));
        for (pick, part, hour) in picks {
            let now = at("2026-06-01T00:00:00Z") + jiff::SignedDuration::from_hours(hour);
            parts[part].record(&story()[pick], now);
        }
        let joined = |order: [usize; 3]| {
            let mut state = parts[order[0]].clone();
            state.join(parts[order[1]].clone());
            state.join(parts[order[2]].clone());
            state
        };
        let one = joined([0, 1, 2]);
        for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            prop_assert_eq!(&joined(order), &one);
        }
        let mut again = one.clone();
        prop_assert!(!again.join(parts[0].clone()));
        let mut grouped = parts[1].clone();
        grouped.join(parts[2].clone());
        let mut whole = parts[0].clone();
        whole.join(grouped);
        prop_assert_eq!(whole, one);
    }
}
