//! Recycled numbers: cuts, registrations, erasure.

use super::{ADAPTER, derive, event, instant, newest, number, order, registered, registration, report, seen, shown};
use crate::timeline::{MOST_GENERATIONS, Registered, Registration, State, belongs_to_erased};
use jiff::civil::date;
use waybill_contract::{Facts, Reference, Report};

const OLD: [&str; 3] =
    ["2026-03-02T10:00+01:00 LABEL_CREATED", "2026-03-02T12:00+01:00 ACCEPTED", "2026-03-04T12:00+01:00 DELIVERED"];
const NEW: [&str; 2] = ["2026-04-10T10:00+02:00 LABEL_CREATED", "2026-04-11T12:00+02:00 ACCEPTED"];

/// No generation began.
const NONE: [u32; 0] = [];

fn absorb(state: &mut State, lines: &[&str]) -> Vec<u32> {
    state.absorb(&ADAPTER, &report(lines), &seen("2026-06-01T00:00:00Z")).began
}

/// The events of each generation, and how many older ones there are.
fn parts(state: &State) -> (Vec<(u32, usize)>, usize) {
    let derived = derive(state);
    let sizes = derived.generations.iter().map(|generation| (generation.number, generation.shipment.events.len()));
    (sizes.collect(), derived.older_unregistered)
}

#[test]
fn a_recycled_number_is_another_shipment() {
    let mut state = registered();
    assert_eq!(absorb(&mut state, &OLD), NONE);
    assert_eq!(absorb(&mut state, &NEW), [2]);
    assert_eq!(parts(&state), (vec![(1, 3), (2, 2)], 0));
    let derived = derive(&state);
    assert_eq!(derived.generations[0].shipment.name, "shipments/test/T123@1");
    assert_eq!(shown(&derived.generations[0].shipment), "DELIVERED");
    assert_eq!(derived.generations[1].shipment.name, "shipments/test/T123@2");
    assert_eq!(shown(&derived.generations[1].shipment), "IN_TRANSIT");
    assert_eq!(derived.generations[1].shipment.account, "main", "it is asked for with the same account");
}

#[test]
fn the_order_of_reports_does_not_matter() {
    let mut one = registered();
    absorb(&mut one, &OLD);
    absorb(&mut one, &NEW);
    let mut other = registered();
    absorb(&mut other, &NEW);
    absorb(&mut other, &OLD);
    let mut once = registered();
    absorb(&mut once, &[&NEW[..], &OLD[..]].concat());
    assert_eq!(derive(&one), derive(&other));
    assert_eq!(derive(&one), derive(&once));
}

#[test]
fn a_part_that_is_not_over_is_not_cut() {
    let mut state = registered();
    let lines = ["2026-03-02T12:00+01:00 ACCEPTED", "2026-04-10T12:00+02:00 ACCEPTED"];
    assert_eq!(absorb(&mut state, &lines), NONE, "39 days of silence are no end");
    let lines = ["2026-06-10T12:00+02:00 RETURNING"];
    assert_eq!(absorb(&mut state, &lines), NONE, "a return begins nothing");
    let lines = ["2026-08-15T12:00+02:00 ARRIVED"];
    assert_eq!(absorb(&mut state, &lines), [2], "after 60 days any outbound scan does");
}

#[test]
fn a_label_within_the_carriers_days_is_no_other_shipment() {
    let mut state = registered();
    absorb(&mut state, &OLD);
    assert_eq!(absorb(&mut state, &["2026-04-03T12:00+02:00 LABEL_CREATED"]), NONE);
    assert_eq!(parts(&state), (vec![(1, 4)], 0));
}

#[test]
fn an_older_part_is_counted_and_not_shown() {
    let mut state = State::default();
    state.register(&ADAPTER, Registration { at: instant("2026-04-10T12:00:00Z"), ..Registration::default() });
    absorb(&mut state, &OLD);
    assert_eq!(parts(&state), (vec![(1, 0)], 1), "made more than 30 days after its last event");
    absorb(&mut state, &NEW);
    assert_eq!(parts(&state), (vec![(1, 2)], 1));
}

#[test]
fn a_registered_ship_date_cuts_sooner() {
    let dated = |day| Registration {
        at: instant("2026-03-14T12:00:00Z"),
        ship_date: Some(date(2026, 3, day)),
        ..Registration::default()
    };
    let later = ["2026-03-17T09:00+01:00 LABEL_CREATED code=L2", "2026-03-18T09:00+01:00 ACCEPTED"];
    let mut state = State::default();
    state.register(&ADAPTER, dated(18));
    absorb(&mut state, &OLD);
    absorb(&mut state, &later);
    assert_eq!(parts(&state), (vec![(1, 2)], 1), "the label of the day before is of the new parcel");

    let mut state = State::default();
    state.register(&ADAPTER, dated(7));
    absorb(&mut state, &OLD);
    assert_eq!(parts(&state), (vec![(1, 3)], 0), "no more than 3 days after the last event, it is that parcel");
}

#[test]
fn registering_again_is_the_stored_shipment() {
    let first = Registration {
        order_id: "A".into(),
        ship_date: Some(date(2026, 3, 2)),
        references: vec![Reference { kind: String::new(), value: "R1".into() }],
        ..registration()
    };
    let mut state = State::default();
    let registered = state.register(&ADAPTER, first.clone());
    assert_eq!(registered, Registered { generation: 1, created: true, changed: true });
    absorb(&mut state, &OLD);
    let stored = Registered { generation: 1, created: false, changed: false };
    assert_eq!(state.register(&ADAPTER, first.clone()), stored);

    // Much later; anything repeated, or nothing given, is the same shipment.
    let later = Registration { at: instant("2026-07-01T00:00:00Z"), ..Registration::default() };
    assert_eq!(state.register(&ADAPTER, later.clone()), stored);
    assert_eq!(state.register(&ADAPTER, Registration { order_id: "A".into(), ..later.clone() }), stored);
    let same_date = Registration { ship_date: first.ship_date, ..later.clone() };
    assert_eq!(state.register(&ADAPTER, same_date), stored);
    let titled = Registration { title: "Shoes".into(), ..later.clone() };
    assert_eq!(state.register(&ADAPTER, titled), Registered { changed: true, ..stored });

    // Another order, with the last parcel long over.
    let other = Registration { order_id: "B".into(), ..later };
    let second = Registered { generation: 2, created: true, changed: true };
    assert_eq!(state.register(&ADAPTER, other.clone()), second);
    assert_eq!(state.register(&ADAPTER, other), Registered { created: false, changed: false, ..second });
    assert_eq!(state.register(&ADAPTER, first), stored, "the older one is still found by its order");
    assert_eq!(parts(&state), (vec![(1, 3), (2, 0)], 0));
    assert_eq!(shown(&newest(&state)), "PENDING");
}

#[test]
fn another_order_before_the_end_is_the_same_shipment() {
    let mut state = registered();
    absorb(&mut state, &OLD);
    let soon = Registration { order_id: "B".into(), at: instant("2026-03-20T00:00:00Z"), ..Registration::default() };
    assert_eq!(state.register(&ADAPTER, soon).generation, 1, "16 days after the last event");
    let soon = Registration { ship_date: Some(date(2026, 3, 9)), ..Registration::default() };
    assert_eq!(state.register(&ADAPTER, soon).generation, 1, "5 days after, but it is not final by then");
    let later = Registration { ship_date: Some(date(2026, 3, 12)), order_id: "C".into(), ..Registration::default() };
    assert_eq!(state.register(&ADAPTER, later).generation, 2);
    absorb(&mut state, &["2026-03-11T10:00+01:00 LABEL_CREATED"]);
    assert_eq!(parts(&state), (vec![(1, 3), (2, 1)], 0));
}

#[test]
fn numbers_never_move() {
    let mut state = registered();
    absorb(&mut state, &OLD);
    absorb(&mut state, &NEW);
    // What arrives late closes the gap that had cut them.
    assert_eq!(absorb(&mut state, &["2026-03-25T12:00+01:00 CLAIM"]), NONE);
    assert_eq!(parts(&state), (vec![(1, 4), (2, 2)], 0));
}

#[test]
fn facts_stay_with_their_shipment() {
    let told = |lines: &[&str], service: &str| Report {
        facts: Facts { service: Some(service.into()), pieces: Some(2), ..Facts::default() },
        ..report(lines)
    };
    let mut state = registered();
    state.absorb(&ADAPTER, &told(&NEW, "Express"), &seen("2026-04-12T00:00:00Z"));
    state.absorb(&ADAPTER, &told(&OLD, "Ground"), &seen("2026-04-13T00:00:00Z"));
    let derived = derive(&state);
    let facts = |index: usize| {
        let shipment = &derived.generations[index].shipment;
        (shipment.service.clone(), shipment.pieces)
    };
    assert_eq!(facts(0), ("Ground".to_owned(), 2));
    assert_eq!(facts(1), ("Express".to_owned(), 2));
}

#[test]
fn one_body_shows_its_newest_use() {
    let mut state = State::unregistered();
    absorb(&mut state, &[&OLD[..], &NEW[..]].concat());
    assert_eq!(parts(&state), (vec![(1, 2)], 1));
    assert_eq!(newest(&state).create_time, Some(prost_types::Timestamp { seconds: 1_780_272_000, nanos: 0 }));
    let mut state = State::unregistered();
    absorb(&mut state, &OLD);
    assert_eq!(parts(&state), (vec![(1, 3)], 0));
}

#[test]
fn what_is_answered_first_is_what_is_kept() {
    let mut state = State::default();
    let at = "2026-03-01T00:00:00.123456789Z".parse().unwrap();
    state.register(&ADAPTER, Registration { at, ..registration() });
    let kept = State::decode(&state.encode()).unwrap();
    assert!(newest(&state).create_time.is_some());
    assert_eq!(newest(&kept).create_time, newest(&state).create_time);
}

#[test]
fn erased_is_forgotten_and_not_taken_again() {
    let mut state = registered();
    absorb(&mut state, &OLD);
    absorb(&mut state, &NEW);
    let erased = state.erase(&ADAPTER, 1);
    assert_eq!((erased.last_event, erased.empty), (Some(instant("2026-03-04T11:00:00Z")), false));
    assert_eq!(parts(&state), (vec![(2, 2)], 0));
    absorb(&mut state, &OLD);
    assert_eq!(parts(&state), (vec![(2, 2)], 0), "late tellings do not bring it back");
    absorb(&mut state, &["2026-04-12T12:00+02:00 DEPARTED"]);
    assert_eq!(order(&newest(&state)).len(), 3);
}

#[test]
fn the_newest_erased_blocks_what_follows_until_registered_again() {
    let mut state = registered();
    absorb(&mut state, &OLD);
    absorb(&mut state, &NEW);
    assert!(!state.erase(&ADAPTER, 2).empty);
    absorb(&mut state, &["2026-04-12T12:00+02:00 DEPARTED"]);
    assert_eq!(parts(&state), (vec![(1, 3)], 0));
    let registered = state.register(&ADAPTER, Registration { at: instant("2026-04-13T00:00:00Z"), ..registration() });
    assert_eq!((registered.generation, registered.created), (3, true), "numbering goes on");
    absorb(&mut state, &NEW);
    assert_eq!(parts(&state), (vec![(1, 3), (3, 2)], 0));
}

#[test]
fn the_last_erased_leaves_nothing() {
    let mut state = registered();
    absorb(&mut state, &OLD);
    let erased = state.erase(&ADAPTER, 1);
    assert!(erased.empty);
    let last = erased.last_event.unwrap();
    assert!(belongs_to_erased(&ADAPTER, &report(&OLD), last));
    assert!(belongs_to_erased(&ADAPTER, &report(&["2026-03-20T12:00+01:00 CLAIM"]), last));
    assert!(!belongs_to_erased(&ADAPTER, &report(&NEW), last));
    assert_eq!(State::starting_at(2).register(&ADAPTER, registration()).generation, 2);
    assert!(!String::from_utf8_lossy(&state.encode()).contains("ACCEPTED"));
}

#[test]
fn hostile_bodies_do_not_grow_a_record_without_bound() {
    let mut state = registered();
    let line = |index: i64| {
        let at = instant("2026-03-02T00:00:00Z") + super::HOUR * i32::try_from(index).unwrap();
        event(&format!("{} ARRIVED code=C{index} text={}", at.strftime("%Y-%m-%dT%H:%MZ"), "x".repeat(2_000)))
    };
    let body = Report { events: (0..1_500).map(line).collect(), ..report(&[]) };
    let absorbed = state.absorb(&ADAPTER, &body, &seen("2026-06-01T00:00:00Z"));
    assert_eq!(absorbed.dropped, 500);
    let shipment = newest(&state);
    assert_eq!(shipment.events.len(), 1_000);
    assert_eq!(shipment.events.last().unwrap().carrier_code, "C1499", "the newest stay");
    assert!(state.encode().len() < 700_000, "{} bytes", state.encode().len());
    // Told again, with other texts each time.
    for turn in 0..20 {
        let mut body = Report { events: vec![line(1_400)], ..report(&[]) };
        body.events[0].text = Some(format!("{turn} minutes ago"));
        state.absorb(&ADAPTER, &body, &seen("2026-06-02T00:00:00Z"));
    }
    assert!(state.encode().len() < 710_000, "{} bytes", state.encode().len());
    assert_eq!(State::decode(&state.encode()).unwrap(), state);
    assert_eq!(state.derive(&ADAPTER, &number()).generations.len(), 1);
}

#[test]
fn a_number_is_not_registered_anew_without_end() {
    let mut state = State::default();
    let mut day = date(2026, 1, 1);
    for _ in 0..MOST_GENERATIONS + 10 {
        day = day.checked_add(jiff::Span::new().days(70)).unwrap();
        state.register(&ADAPTER, Registration { ship_date: Some(day), ..registration() });
    }
    let derived = derive(&state);
    assert_eq!(derived.generations.len(), MOST_GENERATIONS);
    let last = derived.generations.last().unwrap().shipment.ship_date.unwrap();
    assert_eq!(
        (last.year, last.day),
        (i32::from(day.year()), i32::from(day.day())),
        "what comes then is said of the newest"
    );
}
