//! What people say: how a shipment ended, other values, stop and resume, and a corrected name.

use waybill_contract::Number;

use super::{ADAPTER, derive, instant, newest, order, registered, registration, report, seen, shown};
use crate::name::ShipmentName;
use crate::proto::v1;
use crate::timeline::{Amendment, Declaration, Ending, Field, Published, Registration, State, publish};
use v1::change::Aspect;

fn said(ending: Ending, time: Option<&str>) -> Declaration {
    Declaration {
        ending,
        time: time.map(instant),
        note: "the customer phoned".into(),
        by: "Anna".into(),
        key_id: "k1".into(),
        at: instant("2026-03-06T12:00:00Z"),
    }
}

fn told(lines: &[&str]) -> State {
    let mut state = registered();
    state.absorb(&ADAPTER, &report(lines), &seen("2026-03-05T00:00:00Z"));
    state
}

fn amended(field: Field, values: Registration) -> Amendment {
    Amendment { values, fields: [field].into() }
}

fn changed(before: &v1::Shipment, after: v1::Shipment) -> Published {
    publish(Some(before), after, instant("2026-03-07T00:00:00Z")).expect("something has changed")
}

#[test]
fn a_person_is_seen_to_have_said_it() {
    let mut state = told(&["2026-03-02T12:00+01:00 ACCEPTED"]);
    let declared = state.declare(&ADAPTER, 1, &said(Ending::Delivered, Some("2026-03-04T09:30:00.9Z")));
    assert!(declared.news);
    let shipment = newest(&state);
    assert_eq!(shown(&shipment), "DELIVERED");
    let event = shipment.events.last().unwrap();
    assert_eq!((event.id.as_str(), event.kind()), (declared.event_id.as_str(), v1::event::Kind::Delivered));
    assert_eq!((event.carrier_text.as_str(), event.carrier_code.as_str()), ("", ""), "no carrier said it");
    assert_eq!(event.note, "the customer phoned");
    let provenance = event.provenance.as_ref().unwrap();
    assert_eq!(provenance.channel(), v1::event::Channel::Merchant);
    assert_eq!((provenance.by.as_str(), provenance.key_id.as_str()), ("Anna", "k1"));
    assert_eq!(provenance.body_sha256, "", "there is no body");
    assert_eq!(shipment.delivered.unwrap().time.unwrap().local, "2026-03-04T09:30:00");
}

#[test]
fn every_ending_is_what_the_carriers_own_would_be() {
    for (ending, expected) in
        [(Ending::Delivered, "DELIVERED"), (Ending::Lost, "EXCEPTION LOST/-/SHIPPER"), (Ending::Returned, "RETURNED")]
    {
        let mut state = told(&["2026-03-02T12:00+01:00 ACCEPTED"]);
        state.declare(&ADAPTER, 1, &said(ending, None));
        assert_eq!(shown(&newest(&state)), expected);
    }
}

#[test]
fn what_carriers_tell_afterwards_is_weighed_as_ever() {
    let mut state = told(&["2026-03-02T12:00+01:00 ACCEPTED"]);
    state.declare(&ADAPTER, 1, &said(Ending::Delivered, Some("2026-03-04T12:00:00Z")));
    let mut absorb = |line: &str| {
        state.absorb(&ADAPTER, &report(&[line]), &seen("2026-03-08T00:00:00Z"));
        shown(&newest(&state))
    };
    assert_eq!(absorb("2026-03-04T15:00+01:00 ARRIVED"), "DELIVERED", "a facility scan");
    assert_eq!(absorb("2026-03-05T09:00+01:00 OUT_FOR_DELIVERY"), "OUT_FOR_DELIVERY", "it was not delivered after all");
    assert_eq!(absorb("2026-03-05T11:00+01:00 DELIVERED"), "DELIVERED");
    let shipment = newest(&state);
    assert_eq!(shipment.delivered.unwrap().time.unwrap().local, "2026-03-05T11:00:00");
    assert_eq!(shipment.events.len(), 5, "nothing is lost");
}

#[test]
fn a_carrier_with_the_same_words_at_the_same_time_says_something_else() {
    let mut state = told(&["2026-03-04T12:00Z DELIVERED code=DELIVERED"]);
    state.declare(&ADAPTER, 1, &said(Ending::Delivered, Some("2026-03-04T12:00:00Z")));
    assert_eq!(newest(&state).events.len(), 2);
}

#[test]
fn saying_it_again_without_a_time_adds_nothing() {
    let mut state = told(&["2026-03-02T12:00+01:00 ACCEPTED"]);
    let first = state.declare(&ADAPTER, 1, &said(Ending::Lost, None));
    let later = Declaration { at: instant("2026-03-06T15:00:00Z"), ..said(Ending::Lost, None) };
    let again = state.declare(&ADAPTER, 1, &later);
    assert_eq!((again.news, &again.event_id), (false, &first.event_id));
    // Once something came between, it is another statement.
    state.absorb(&ADAPTER, &report(&["2026-03-06T14:00+01:00 FOUND"]), &seen("2026-03-06T14:00:00Z"));
    assert_eq!(shown(&newest(&state)), "IN_TRANSIT");
    let third = state.declare(&ADAPTER, 1, &later);
    assert!(third.news && third.event_id != first.event_id);
    assert_eq!(shown(&newest(&state)), "EXCEPTION LOST/-/SHIPPER");
}

#[test]
fn what_is_said_long_afterwards_is_about_the_same_parcel() {
    let mut state = told(&["2026-03-02T12:00+01:00 ACCEPTED"]);
    state.pass(instant("2026-06-02T12:00:00Z"));
    assert_eq!(shown(&newest(&state)), "EXPIRED");
    // A carrier's scan a hundred days later would be of another parcel.
    let late = Declaration { at: instant("2026-06-10T12:00:00Z"), ..said(Ending::Delivered, None) };
    state.declare(&ADAPTER, 1, &late);
    let derived = derive(&state);
    assert_eq!(derived.generations.len(), 1);
    assert_eq!(shown(&derived.generations[0].shipment), "DELIVERED");
}

#[test]
fn an_end_that_a_person_knows_of_parts_two_uses() {
    let lines = ["2026-03-02T12:00+01:00 ACCEPTED", "2026-04-20T10:00+02:00 LABEL_CREATED"];
    let mut state = told(&lines);
    assert_eq!(derive(&state).generations.len(), 1, "seven weeks of silence are no end");
    state.declare(&ADAPTER, 1, &said(Ending::Delivered, Some("2026-03-04T12:00:00Z")));
    let derived = derive(&state);
    let sizes: Vec<usize> = derived.generations.iter().map(|one| one.shipment.events.len()).collect();
    assert_eq!(sizes, [2, 1], "the label is another parcel's, and shown");
}

#[test]
fn fields_that_are_named_are_changed_and_no_others() {
    let mut state = registered();
    let labels = |pairs: &[(&str, &str)]| pairs.iter().map(|(key, value)| ((*key).into(), (*value).into())).collect();
    let values = Registration { title: "Shoes".into(), labels: labels(&[("shop", "eu")]), ..Registration::default() };
    let all = Amendment { values, fields: [Field::Title, Field::Labels].into() };
    assert!(state.amend(1, &all));
    assert!(!state.amend(1, &all), "the second time it is no change");
    assert!(!state.amend(2, &all), "there is no second generation");
    let shipment = newest(&state);
    assert_eq!((shipment.title.as_str(), shipment.account.as_str()), ("Shoes", "main"));

    let one = Registration { labels: labels(&[("week", "10"), ("no", "no")]), ..Registration::default() };
    assert!(state.amend(1, &amended(Field::Label("week".into()), one)));
    assert_eq!(newest(&state).labels, labels(&[("shop", "eu"), ("week", "10")]));
    assert!(state.amend(1, &amended(Field::Label("shop".into()), Registration::default())));
    assert_eq!(newest(&state).labels, labels(&[("week", "10")]));
    assert!(state.amend(1, &amended(Field::Title, Registration::default())));
    assert_eq!(newest(&state).title, "");
}

#[test]
fn a_change_says_what_a_shipment_was_filed_under() {
    let mut state = registered();
    let before = newest(&state);
    state.amend(1, &amended(Field::OrderId, Registration { order_id: "B".into(), ..Registration::default() }));
    let change = changed(&before, newest(&state)).change;
    let filing = change.filing_before.as_ref().unwrap();
    assert_eq!((filing.order_id.as_str(), change.order_id.as_str()), ("", "B"));
    let before = newest(&state);
    state.amend(1, &amended(Field::Title, Registration { title: "Shoes".into(), ..Registration::default() }));
    assert_eq!(changed(&before, newest(&state)).change.filing_before, None);
}

#[test]
fn stopping_is_seen_and_says_nothing_of_the_parcel() {
    let mut state = told(&["2026-03-02T12:00+01:00 ACCEPTED"]);
    let before = newest(&state);
    assert!(state.stop(1, true) && !state.stop(1, true));
    let change = changed(&before, newest(&state)).change;
    assert_eq!(change.aspects().collect::<Vec<_>>(), [Aspect::Details]);
    // What the carrier tells by itself is taken, time passes, and registering again resumes nothing.
    state.absorb(&ADAPTER, &report(&["2026-03-03T12:00+01:00 DELIVERED"]), &seen("2026-03-05T00:00:00Z"));
    state.register(&ADAPTER, registration());
    state.pass(instant("2026-03-20T00:00:00Z"));
    let shipment = newest(&state);
    assert!(shipment.stopped && shipment.r#final);
    assert_eq!(shown(&shipment), "DELIVERED");
    assert!(state.stop(1, false));
    assert!(!newest(&state).stopped);
    assert_eq!(State::decode(&state.encode()).unwrap(), state);
}

const OLD: &str = "shipments/test/T123@1";

fn old() -> ShipmentName {
    OLD.parse().unwrap()
}

fn new() -> ShipmentName {
    "shipments/test/T124@1".parse().unwrap()
}

/// Corrects the number `T123` of order A to `T124`; both states.
fn corrected() -> (State, State) {
    let mut wrong = State::default();
    wrong.register(&ADAPTER, Registration { order_id: "A".into(), title: "Shoes".into(), ..registration() });
    let mut right = State::default();
    carry_out(&mut wrong, &mut right);
    (wrong, right)
}

fn carry_out(wrong: &mut State, right: &mut State) {
    let number = Number::parse("T124").unwrap();
    let now = instant("2026-03-05T00:00:00Z");
    wrong.decide_replacement(1, ("test", &number), &Amendment::default(), false, now);
    let (_, decided) = wrong.replacements().next().expect("it is decided");
    right.register_in_place(&ADAPTER, decided.registration.clone(), &old());
    assert!(wrong.replaced(1, &new(), now));
}

fn show(state: &State, number: &str) -> v1::Shipment {
    let number = Number::parse(number).unwrap();
    state.derive(&ADAPTER, &number).generations.pop().unwrap().shipment
}

#[test]
fn a_corrected_number_goes_on_under_the_right_one() {
    let (wrong, right) = corrected();
    let (wrong, right) = (show(&wrong, "T123"), show(&right, "T124"));
    assert_eq!((wrong.replaced_by.as_str(), wrong.r#final), (right.name.as_str(), true));
    assert_eq!(right.replaces, [OLD]);
    assert_eq!((right.order_id.as_str(), right.title.as_str()), ("A", "Shoes"));
    assert_eq!(right.account, "main");
    assert!(!right.r#final);
    let before = v1::Shipment { replaced_by: String::new(), r#final: false, ..wrong.clone() };
    let change = changed(&before, wrong).change;
    assert_eq!(change.aspects().collect::<Vec<_>>(), [Aspect::Final, Aspect::Replaced]);
    assert_eq!(change.replaced_by, right.name);
}

#[test]
fn the_decision_and_what_came_of_it_are_stored() {
    let mut decided = registered();
    let number = Number::parse("T124").unwrap();
    decided.decide_replacement(1, ("test", &number), &Amendment::default(), false, instant("2026-03-05T00:00:00Z"));
    let again = State::decode(&decided.encode()).unwrap();
    assert_eq!(again, decided);
    assert_eq!(derive(&decided), derive(&registered()), "a decision is not shown");
    let (wrong, right) = corrected();
    assert_eq!(State::decode(&wrong.encode()).unwrap(), wrong);
    assert_eq!(State::decode(&right.encode()).unwrap(), right);
}

#[test]
fn the_wrong_number_stays_as_it_was() {
    let (mut wrong, _) = corrected();
    let before = show(&wrong, "T123");
    let told = wrong.absorb(&ADAPTER, &report(&["2026-03-06T12:00+01:00 DELIVERED"]), &seen("2026-03-06T12:00:00Z"));
    assert!(!told.news, "that is somebody else's parcel");
    wrong.pass(instant("2026-09-01T00:00:00Z"));
    assert_eq!(show(&wrong, "T123"), before, "not even expired");
    // Its order finds it; another order with that number is another parcel, also of the same day.
    let repeated = wrong.register(&ADAPTER, Registration { order_id: "A".into(), ..registration() });
    assert_eq!((repeated.generation, repeated.created), (1, false));
    let other = wrong.register(&ADAPTER, Registration { order_id: "B".into(), ..registration() });
    assert_eq!((other.generation, other.created), (2, true));
    let lines = ["2026-03-06T10:00+01:00 LABEL_CREATED", "2026-03-06T12:00+01:00 ACCEPTED"];
    wrong.absorb(&ADAPTER, &report(&lines), &seen("2026-03-06T13:00:00Z"));
    assert_eq!(order(&show(&wrong, "T123")).len(), 2, "whose events are its own");
}

#[test]
fn every_step_of_a_correction_may_be_repeated() {
    let (mut wrong, mut right) = corrected();
    let before = (wrong.clone(), right.clone());
    let registration = Registration { order_id: "A".into(), ..registration() };
    let registered = right.register_in_place(&ADAPTER, registration, &old());
    assert_eq!((registered.created, registered.changed), (false, false));
    assert!(!wrong.replaced(1, &new(), instant("2026-03-09T00:00:00Z")));
    assert_eq!((wrong, right), before);
}

#[test]
fn a_correction_can_be_undone() {
    let (mut wrong, mut right) = corrected();
    let number = Number::parse("T123").unwrap();
    let now = instant("2026-03-06T00:00:00Z");
    right.decide_replacement(1, ("test", &number), &Amendment::default(), false, now);
    let (_, decided) = right.replacements().next().unwrap();
    assert_eq!(wrong.taken(&ADAPTER, &decided.registration, &new()), None);
    let registered = wrong.register_in_place(&ADAPTER, decided.registration.clone(), &new());
    assert_eq!((registered.generation, registered.created), (1, false));
    right.replaced(1, &old(), now);
    let (first, second) = (show(&wrong, "T123"), show(&right, "T124"));
    assert_eq!(
        (first.replaced_by.as_str(), first.replaces.as_slice()),
        ("", &["shipments/test/T124@1".to_owned()][..])
    );
    assert_eq!((second.replaced_by.as_str(), second.replaces.len()), (OLD, 0), "it leads nowhere in a circle");
    assert!(!first.r#final && second.r#final);
}

#[test]
fn a_number_of_another_order_is_taken() {
    let mut right = State::default();
    right.register(&ADAPTER, Registration { order_id: "B".into(), ..registration() });
    let ours = Registration { order_id: "A".into(), ..registration() };
    assert_eq!(right.taken(&ADAPTER, &ours, &old()), Some("B".into()));
    assert_eq!(right.taken(&ADAPTER, &Registration { order_id: "B".into(), ..registration() }, &old()), None);
    assert_eq!(right.taken(&ADAPTER, &registration(), &old()), None, "without an order nothing contradicts");
}

#[test]
fn an_erased_name_is_forgotten() {
    let (_, mut right) = corrected();
    assert!(right.forget_replaced(&old()));
    assert!(!right.forget_replaced(&old()));
    assert!(show(&right, "T124").replaces.is_empty());
}
