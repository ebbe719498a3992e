//! Problems that no carrier tells: when they begin, worsen and end.

use waybill_contract::{Estimate, Facts, PickupPoint};

use super::*;
use crate::config::Config;
use crate::timeline::Rules;
use v1::order_role::Role;
use v1::problem::{Kind as Found, Party};

fn rules() -> Rules {
    Config::default().problems
}

/// Registered on Sunday, the first of March 2026, to Germany.
fn promised(date: Option<&str>) -> State {
    let mut state = State::default();
    let promised_date = date.map(|date| date.parse().unwrap());
    let registration = Registration { promised_date, destination_country_code: "DE".into(), ..registration() };
    state.register(&ADAPTER, registration);
    state
}

fn take(state: &mut State, lines: &[&str], facts: Facts) {
    let at = lines.last().map_or("2026-03-01T00:00:00Z", |_| "2026-03-02T12:00:00Z");
    state.absorb(&ADAPTER, &Report { facts, ..report(lines) }, &seen(at));
}

fn expected(day: &str) -> Facts {
    Facts { estimate: Some(Estimate { earliest: None, latest: time(day) }), ..Facts::default() }
}

/// A timer has told of that time, and the carrier had answered until then.
fn at(state: &State, now: &str) -> (Vec<v1::Problem>, Option<String>) {
    let mut state = state.clone();
    state.pass(instant(now));
    state.answered(instant(now));
    let found = state.find(&ADAPTER, &number(), &rules()).generations.pop().unwrap();
    assert_eq!(found.shipment.problem.as_ref(), found.shipment.problems.first());
    (found.shipment.problems, found.timer.map(|timer| timer.to_string()))
}

/// Kind and level of each.
fn words(problems: &[v1::Problem]) -> Vec<(&'static str, i32)> {
    problems.iter().map(|problem| (problem.kind().as_str_name(), problem.level)).collect()
}

#[test]
fn without_rules_nothing_is_found() {
    let mut state = promised(Some("2026-03-03"));
    take(&mut state, &["2026-03-02T10:00+01:00 IN_TRANSIT"], expected("2026-03-05"));
    state.pass(instant("2026-04-01T00:00:00Z"));
    state.answered(instant("2026-04-01T00:00:00Z"));
    assert!(derive(&state).generations.pop().unwrap().shipment.problems.is_empty());
}

#[test]
fn a_promise_is_broken_when_its_day_is_over_where_the_parcel_goes() {
    let mut state = promised(Some("2026-03-04"));
    take(&mut state, &["2026-03-02T10:00+01:00 IN_TRANSIT"], Facts::default());
    let (problems, timer) = at(&state, "2026-03-04T22:59:59Z");
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(timer.as_deref(), Some("2026-03-04T23:00:00Z"), "midnight in Berlin");
    let (problems, timer) = at(&state, "2026-03-04T23:00:00Z");
    assert_eq!(words(&problems), [("LATE", 1)]);
    assert_eq!(problems[0].since.as_ref().unwrap().local, "2026-03-05");
    assert_eq!(problems[0].act(), Party::Carrier);
    assert_eq!(problems[0].source(), v1::problem::Source::Derived);
    // Stalled comes first: Monday's scan and four business days.
    assert_eq!(timer.as_deref(), Some("2026-03-06T23:00:00Z"));
    // Three business days later it has worsened, and three more.
    let late = |now| words(&at(&state, now).0).into_iter().find(|(kind, _)| *kind == "LATE").unwrap().1;
    assert_eq!([late("2026-03-09T22:59:59Z"), late("2026-03-09T23:00:00Z")], [1, 2]);
    assert_eq!([late("2026-03-12T22:59:59Z"), late("2026-03-12T23:00:00Z")], [2, 3]);
    assert_eq!(late("2026-04-12T23:00:00Z"), 3);
    take(&mut state, &["2026-03-06T10:00+01:00 DELIVERED"], Facts::default());
    assert!(at(&state, "2026-03-20T00:00:00Z").0.is_empty(), "it has come");
}

#[test]
fn an_estimate_beyond_the_promise_is_told_at_once_and_ends_with_a_better_one() {
    let mut state = promised(Some("2026-03-04"));
    take(&mut state, &["2026-03-02T10:00+01:00 IN_TRANSIT"], expected("2026-03-05"));
    let (problems, _) = at(&state, "2026-03-02T12:00:00Z");
    assert_eq!(words(&problems), [("EXPECTED_LATE", 1)]);
    let grounds = problems[0].grounds.as_ref().unwrap();
    assert_eq!(grounds.promised_date.as_ref().unwrap().day, 4);
    assert_eq!(grounds.estimate.as_ref().unwrap().latest.as_ref().unwrap().local, "2026-03-05");
    take(&mut state, &["2026-03-02T11:00+01:00 DEPARTED"], expected("2026-03-04T23:59:00+01:00"));
    assert!(at(&state, "2026-03-02T12:00:00Z").0.is_empty());
    assert_eq!(words(&at(&state, "2026-03-05T12:00:00Z").0), [("LATE", 1)]);
}

#[test]
fn where_nothing_was_promised_the_carriers_own_word_counts() {
    let mut state = promised(None);
    take(&mut state, &["2026-03-05T10:00+01:00 OUT_FOR_DELIVERY"], expected("2026-03-05"));
    // Thursday; the next business day is Friday, until its end.
    assert_eq!(words(&at(&state, "2026-03-06T22:59:59Z").0), []);
    let (problems, _) = at(&state, "2026-03-06T23:00:00Z");
    assert_eq!(words(&problems), [("STALLED", 1), ("OVERDUE", 1)]);
    assert_eq!(problems[0].grounds.as_ref().unwrap().rule, "problems.stalled.out_for_delivery");
    assert_eq!(problems[1].since.as_ref().unwrap().local, "2026-03-05");
}

#[test]
fn silence_counts_in_business_days_and_only_if_the_carrier_answered() {
    let mut state = promised(None);
    // The Wednesday before Easter: Good Friday and Easter Monday are free.
    take(&mut state, &["2026-04-01T10:00+02:00 ARRIVED"], Facts::default());
    let begins = "2026-04-09T22:00:00Z";
    assert_eq!(at(&state, "2026-04-02T00:00:00Z").1.as_deref(), Some(begins));
    let (problems, _) = at(&state, begins);
    assert_eq!(words(&problems), [("STALLED", 1)]);
    let stalled = &problems[0];
    assert_eq!((stalled.since.as_ref().unwrap().local.as_str(), stalled.event_ids.len()), ("2026-04-01T10:00:00", 1));
    let grounds = stalled.grounds.as_ref().unwrap();
    assert_eq!(
        (grounds.rule.as_str(), grounds.days, grounds.country_code.as_str()),
        ("problems.stalled.in_transit", 4, "DE")
    );

    let mut unanswered = state.clone();
    unanswered.pass(instant("2026-04-10T00:00:00Z"));
    unanswered.answered(instant("2026-04-09T21:59:59Z"));
    let found = unanswered.find(&ADAPTER, &number(), &rules()).generations.pop().unwrap();
    assert!(found.shipment.problems.is_empty(), "nobody knows whether there was news");
    assert_eq!(found.timer, Some(instant("2026-04-10T01:00:00Z")), "looked at again");

    let (problems, timer) = at(&state, "2026-04-21T22:00:00Z");
    assert_eq!(words(&problems), [("LOST_SUSPECTED", 1)], "in its place");
    assert_eq!(problems[0].act(), Party::Shipper);
    assert_eq!(timer.as_deref(), Some("2026-05-31T08:00:00Z"), "only its expiry is left");
    take(&mut state, &["2026-04-21T10:00+02:00 DEPARTED"], Facts::default());
    assert!(at(&state, "2026-04-22T00:00:00Z").0.is_empty(), "any news ends it");
}

#[test]
fn what_the_carrier_says_is_wrong_comes_before_a_silence_after_it() {
    let mut state = promised(None);
    take(
        &mut state,
        &["2026-03-02T10:00+01:00 ARRIVED", "2026-03-02T11:00+01:00 CUSTOMS_PAYMENT_REQUIRED"],
        Facts::default(),
    );
    assert_eq!(words(&at(&state, "2026-03-07T00:00:00Z").0), [("CUSTOMS_PAYMENT", 1)], "customs takes longer");
    let (problems, _) = at(&state, "2026-03-11T00:00:00Z");
    assert_eq!(words(&problems), [("CUSTOMS_PAYMENT", 1), ("STALLED", 1)]);
    assert_eq!(problems[0].source(), v1::problem::Source::Told);
    assert_eq!(problems[1].grounds.as_ref().unwrap().rule, "problems.stalled.customs");
}

#[test]
fn a_label_alone_is_no_parcel() {
    let labelled = |ship_date: Option<&str>| {
        let mut state = State::default();
        let ship_date = ship_date.map(|date| date.parse().unwrap());
        let destination_country_code = "DE".into();
        state.register(&ADAPTER, Registration { ship_date, destination_country_code, ..registration() });
        state
    };
    // Registered on a Sunday: Monday, Tuesday, Wednesday.
    assert_eq!(words(&at(&labelled(None), "2026-03-04T22:59:59Z").0), []);
    assert_eq!(words(&at(&labelled(None), "2026-03-04T23:00:00Z").0), [("NOT_HANDED_OVER", 1)]);
    assert_eq!(words(&at(&labelled(Some("2026-03-04")), "2026-03-09T00:00:00Z").0), []);
    let mut state = labelled(Some("2026-03-04"));
    take(&mut state, &["2026-03-01T10:00+01:00 LABEL_CREATED"], Facts::default());
    let (problems, _) = at(&state, "2026-03-09T23:00:00Z");
    assert_eq!(words(&problems), [("NOT_HANDED_OVER", 1)]);
    assert_eq!(problems[0].since.as_ref().unwrap().local, "2026-03-04");
    assert_eq!(words(&at(&state, "2026-03-12T23:00:00Z").0), [("NOT_HANDED_OVER", 2)]);
    take(&mut state, &["2026-03-10T10:00+01:00 ACCEPTED"], Facts::default());
    assert!(at(&state, "2026-03-10T23:00:00Z").0.is_empty());
}

#[test]
fn failed_attempts_are_counted_over_rounds_and_once_a_day() {
    let mut state = promised(None);
    let lines = [
        "2026-03-02T10:00+01:00 DELIVERY_ATTEMPTED RECIPIENT_ABSENT",
        "2026-03-02T10:01+01:00 DELIVERY_ATTEMPTED RECIPIENT_ABSENT code=again",
        "2026-03-03T08:00+01:00 OUT_FOR_DELIVERY",
        "2026-03-03T10:00+01:00 DELIVERY_ATTEMPTED RECIPIENT_ABSENT",
    ];
    take(&mut state, &lines[..2], Facts::default());
    let (problems, _) = at(&state, "2026-03-02T12:00:00Z");
    assert_eq!((words(&problems), problems[0].attempts), (vec![("DELIVERY_FAILED", 1)], 1));
    take(&mut state, &lines, Facts::default());
    let (problems, _) = at(&state, "2026-03-03T12:00:00Z");
    assert_eq!((words(&problems), problems[0].attempts), (vec![("DELIVERY_FAILED", 2)], 2));
}

#[test]
fn a_parcel_that_waits_is_spoken_of_before_it_goes_back() {
    let mut state = promised(Some("2026-03-03"));
    let collect_by = Some("2026-03-10".parse().unwrap());
    let facts = Facts { pickup_point: Some(PickupPoint { collect_by, ..PickupPoint::default() }), ..Facts::default() };
    take(&mut state, &["2026-03-03T10:00+01:00 AVAILABLE_FOR_PICKUP"], facts);
    assert_eq!(at(&state, "2026-03-04T00:00:00Z").1.as_deref(), Some("2026-03-07T23:00:00Z"));
    let (problems, _) = at(&state, "2026-03-07T23:00:00Z");
    assert_eq!(words(&problems), [("COLLECTION_DUE", 1)]);
    assert_eq!((problems[0].act(), problems[0].deadline.as_ref().unwrap().day), (Party::Recipient, 10));
    assert_eq!(words(&at(&state, "2026-03-09T23:00:00Z").0), [("COLLECTION_DUE", 2)]);
    take(&mut state, &["2026-03-11T10:00+01:00 RETURNING"], Facts::default());
    let (problems, _) = at(&state, "2026-03-11T12:00:00Z");
    assert_eq!(words(&problems), [("RETURNING", 1)]);
    assert_eq!(problems[0].kind(), Found::Returning);

    let mut silent = promised(None);
    take(&mut silent, &["2026-03-03T10:00+01:00 AVAILABLE_FOR_PICKUP"], Facts::default());
    assert_eq!(words(&at(&silent, "2026-03-10T22:59:59Z").0), []);
    assert_eq!(words(&at(&silent, "2026-03-10T23:00:00Z").0), [("COLLECTION_DUE", 1)]);
}

#[test]
fn what_is_meant_to_come_back_is_no_trouble() {
    for (role, found) in [(Role::Unspecified, 1), (Role::Exchange, 1), (Role::Return, 0)] {
        let mut state = State::default();
        state.register(&ADAPTER, Registration { order_role: role, ..registration() });
        take(&mut state, &["2026-03-03T10:00+01:00 RETURNING"], Facts::default());
        assert_eq!(at(&state, "2026-03-03T12:00:00Z").0.len(), found, "{role:?}");
    }
}

#[test]
fn nobody_looks_at_what_is_stopped_or_over() {
    let mut state = promised(Some("2026-03-03"));
    take(&mut state, &["2026-03-02T10:00+01:00 IN_TRANSIT"], Facts::default());
    assert_eq!(words(&at(&state, "2026-03-05T00:00:00Z").0), [("LATE", 1)]);
    assert!(state.stop(1, true));
    let (problems, timer) = at(&state, "2026-03-05T00:00:00Z");
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(timer.as_deref(), Some("2026-05-01T09:00:00Z"), "its expiry");
}
