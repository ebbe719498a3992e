//! The fold, told as stories: after each event the status and problem that the shipment then has.

use super::{ADAPTER, DAY, derive, instant, newest, registered, report, seen, shown, told};
use crate::timeline::State;
use waybill_contract::Adapter;

/// Checks the shipment after each further event, and that the whole in any order and cut comes to the same.
fn story(lines: &[(&str, &str)]) {
    story_of(&ADAPTER, lines);
}

fn story_of(adapter: &Adapter, lines: &[(&str, &str)]) {
    let number = super::number();
    let whole: Vec<&str> = lines.iter().map(|(event, _)| *event).collect();
    for (index, (event, expected)) in lines.iter().enumerate() {
        let mut state = registered();
        state.absorb(adapter, &report(&whole[..=index]), &seen("2026-06-01T00:00:00Z"));
        let shipment = state.derive(adapter, &number).generations.pop().unwrap().shipment;
        assert_eq!(shown(&shipment), *expected, "after {event}");
        let last = shipment.events.last().unwrap();
        assert_eq!(last.status().as_str_name(), expected.split(' ').next().unwrap(), "{event} says so itself");
    }
    let at_once = {
        let mut state = registered();
        state.absorb(adapter, &report(&whole), &seen("2026-06-01T00:00:00Z"));
        state
    };
    for turn in 0..whole.len() {
        let mut state = registered();
        for step in 0..whole.len() {
            // Backwards from everywhere, one by one.
            let line = whole[(turn + whole.len() - step) % whole.len()];
            state.absorb(adapter, &report(&[line]), &seen("2026-06-01T00:00:00Z"));
        }
        assert_eq!(state.encode(), at_once.encode());
        assert_eq!(state.derive(adapter, &number), at_once.derive(adapter, &number));
    }
}

#[test]
fn delivered() {
    story(&[
        ("2026-03-01T10:00+01:00 LABEL_CREATED", "INFO_RECEIVED"),
        ("2026-03-01T18:00+01:00 ACCEPTED", "IN_TRANSIT"),
        ("2026-03-02T03:00+01:00 DEPARTED", "IN_TRANSIT"),
        ("2026-03-02T08:00+01:00 OUT_FOR_DELIVERY", "OUT_FOR_DELIVERY"),
        ("2026-03-02T08:30+01:00 RECIPIENT_NOTIFIED", "OUT_FOR_DELIVERY"),
        ("2026-03-02T12:00+01:00 DELIVERED", "DELIVERED"),
        ("2026-03-02T12:05+01:00 PROOF_OF_DELIVERY", "DELIVERED"),
    ]);
}

#[test]
fn failed_attempt_then_pickup_point() {
    let attempt = "DELIVERY_ATTEMPTED DELIVERY_FAILED/RECIPIENT_ABSENT/RECIPIENT";
    story(&[
        ("2026-03-02T08:00+01:00 OUT_FOR_DELIVERY", "OUT_FOR_DELIVERY"),
        ("2026-03-02T12:00+01:00 DELIVERY_ATTEMPTED RECIPIENT_ABSENT", attempt),
        ("2026-03-02T17:00+01:00 HEADING_TO_PICKUP_POINT", "IN_TRANSIT DELIVERY_FAILED/RECIPIENT_ABSENT/RECIPIENT"),
        ("2026-03-02T18:00+01:00 AVAILABLE_FOR_PICKUP", "AVAILABLE_FOR_PICKUP"),
        ("2026-03-03T18:00+01:00 PICKUP_REMINDER", "AVAILABLE_FOR_PICKUP"),
        ("2026-03-04T10:00+01:00 COLLECTED", "DELIVERED"),
    ]);
    let shipment =
        told(&["2026-03-02T12:00+01:00 DELIVERY_ATTEMPTED RECIPIENT_ABSENT", "2026-03-04T10:00+01:00 COLLECTED"]);
    assert_eq!(shipment.first_attempt.unwrap().local, "2026-03-02T12:00:00");
    assert_eq!(shipment.delivered.unwrap().time.unwrap().local, "2026-03-04T10:00:00");
}

#[test]
fn not_collected_goes_back() {
    story(&[
        ("2026-03-02T18:00+01:00 AVAILABLE_FOR_PICKUP", "AVAILABLE_FOR_PICKUP"),
        ("2026-03-12T18:00+01:00 NOT_COLLECTED", "EXCEPTION NOT_COLLECTED/-/SHIPPER"),
        ("2026-03-13T18:00+01:00 RETURNING", "RETURNING NOT_COLLECTED/-/SHIPPER"),
        ("2026-03-14T08:00+01:00 OUT_FOR_DELIVERY", "RETURNING NOT_COLLECTED/-/SHIPPER"),
        ("2026-03-14T12:00+01:00 DELIVERED", "RETURNED"),
    ]);
}

#[test]
fn customs_hold() {
    story(&[
        ("2026-03-02T10:00+01:00 ARRIVED_IN_COUNTRY", "IN_TRANSIT"),
        ("2026-03-02T11:00+01:00 CUSTOMS_HELD CUSTOMS_INSPECTION", "IN_TRANSIT CUSTOMS/CUSTOMS_INSPECTION/CARRIER"),
        ("2026-03-03T09:00+01:00 CUSTOMS_PAYMENT_REQUIRED", "IN_TRANSIT CUSTOMS_PAYMENT/-/RECIPIENT"),
        ("2026-03-03T10:00+01:00 ARRIVED", "IN_TRANSIT CUSTOMS_PAYMENT/-/RECIPIENT"),
        ("2026-03-04T10:00+01:00 CUSTOMS_CLEARED", "IN_TRANSIT"),
    ]);
}

#[test]
fn delay_ends_with_progress_and_the_end_ends_all_but_damage() {
    story(&[
        ("2026-03-01T18:00+01:00 ACCEPTED", "IN_TRANSIT"),
        ("2026-03-02T10:00+01:00 DELAYED WEATHER", "IN_TRANSIT DELAYED/WEATHER/CARRIER"),
        ("2026-03-02T11:00+01:00 ESTIMATE_UPDATED", "IN_TRANSIT DELAYED/WEATHER/CARRIER"),
        ("2026-03-02T12:00+01:00 ARRIVED", "IN_TRANSIT"),
        ("2026-03-02T13:00+01:00 EXCEPTION", "IN_TRANSIT OTHER/-/CARRIER"),
        ("2026-03-02T14:00+01:00 DAMAGE_REPORTED", "IN_TRANSIT DAMAGED/-/SHIPPER"),
        ("2026-03-02T15:00+01:00 DELIVERED", "DELIVERED DAMAGED/-/SHIPPER"),
        ("2026-03-02T16:00+01:00 DELAYED code=LATE", "DELIVERED DAMAGED/-/SHIPPER"),
    ]);
}

#[test]
fn damaged_does_not_go_on() {
    story(&[
        ("2026-03-01T18:00+01:00 ACCEPTED", "IN_TRANSIT"),
        ("2026-03-02T10:00+01:00 DAMAGED CARRIER_DAMAGE", "EXCEPTION DAMAGED/CARRIER_DAMAGE/SHIPPER"),
        ("2026-03-03T10:00+01:00 CLAIM", "EXCEPTION DAMAGED/CARRIER_DAMAGE/SHIPPER"),
    ]);
}

#[test]
fn lost_then_found() {
    story(&[
        ("2026-03-01T18:00+01:00 ACCEPTED", "IN_TRANSIT"),
        ("2026-03-10T10:00+01:00 INVESTIGATION", "IN_TRANSIT INVESTIGATION/-/CARRIER"),
        ("2026-03-20T10:00+01:00 LOST", "EXCEPTION LOST/-/SHIPPER"),
        ("2026-03-25T10:00+01:00 FOUND", "IN_TRANSIT"),
        ("2026-03-26T10:00+01:00 OUT_FOR_DELIVERY", "OUT_FOR_DELIVERY"),
    ]);
}

#[test]
fn a_lost_parcel_that_is_scanned_is_not_lost() {
    story(&[
        ("2026-03-20T10:00+01:00 LOST", "EXCEPTION LOST/-/SHIPPER"),
        ("2026-03-25T10:00+01:00 ARRIVED", "IN_TRANSIT"),
    ]);
}

#[test]
fn address_corrected_lets_it_go_on() {
    story(&[
        ("2026-03-01T18:00+01:00 ACCEPTED", "IN_TRANSIT"),
        ("2026-03-02T08:00+01:00 OUT_FOR_DELIVERY", "OUT_FOR_DELIVERY"),
        ("2026-03-02T10:00+01:00 ADDRESS_UNUSABLE ADDRESS_WRONG", "EXCEPTION ADDRESS/ADDRESS_WRONG/RECIPIENT"),
        ("2026-03-02T15:00+01:00 ADDRESS_CORRECTED", "IN_TRANSIT"),
    ]);
}

#[test]
fn refused_and_returned() {
    story(&[
        ("2026-03-02T08:00+01:00 OUT_FOR_DELIVERY", "OUT_FOR_DELIVERY"),
        ("2026-03-02T12:00+01:00 REFUSED RECIPIENT_REFUSED", "EXCEPTION REFUSED/RECIPIENT_REFUSED/SHIPPER"),
        ("2026-03-03T12:00+01:00 RETURNING", "RETURNING REFUSED/RECIPIENT_REFUSED/SHIPPER"),
        ("2026-03-04T12:00+01:00 ARRIVED", "RETURNING REFUSED/RECIPIENT_REFUSED/SHIPPER"),
        ("2026-03-05T12:00+01:00 RETURNED", "RETURNED"),
    ]);
}

#[test]
fn return_cancelled() {
    story(&[
        ("2026-03-03T12:00+01:00 RETURNING", "RETURNING"),
        ("2026-03-03T13:00+01:00 AVAILABLE_FOR_PICKUP", "RETURNING"),
        ("2026-03-03T14:00+01:00 RETURN_CANCELLED", "IN_TRANSIT"),
        ("2026-03-04T08:00+01:00 OUT_FOR_DELIVERY", "OUT_FOR_DELIVERY"),
        ("2026-03-04T12:00+01:00 DELIVERED", "DELIVERED"),
    ]);
}

#[test]
fn delivered_is_provisional_for_seven_days() {
    story(&[
        ("2026-03-02T12:00+01:00 DELIVERED", "DELIVERED"),
        ("2026-03-02T18:00+01:00 ARRIVED", "DELIVERED"),
        ("2026-03-09T12:00+01:00 OUT_FOR_DELIVERY", "OUT_FOR_DELIVERY"),
        ("2026-03-09T15:00+01:00 DELIVERED", "DELIVERED"),
    ]);
    story(&[
        ("2026-03-02T12:00+01:00 DELIVERED", "DELIVERED"),
        ("2026-03-09T12:01+01:00 OUT_FOR_DELIVERY", "DELIVERED CONTRADICTED/-/CARRIER"),
    ]);
    for kind in ["DELIVERY_ATTEMPTED", "AVAILABLE_FOR_PICKUP", "RETURNING", "RETURNED", "OUT_FOR_DELIVERY"] {
        let late = format!("2026-03-20T12:00+01:00 {kind}");
        let shipment = told(&["2026-03-02T12:00+01:00 DELIVERED", &late]);
        assert_eq!(shown(&shipment), "DELIVERED CONTRADICTED/-/CARRIER", "{kind}");
        let early = format!("2026-03-05T12:00+01:00 {kind}");
        let shipment = told(&["2026-03-02T12:00+01:00 DELIVERED", &early]);
        assert_ne!(shipment.status().as_str_name(), "DELIVERED", "{kind}");
        assert_eq!(shipment.delivered, None, "{kind}");
    }
}

#[test]
fn a_lone_scan_reopens_only_where_the_adapter_says_so() {
    let scan = Adapter { reopened_by_scan: true, ..ADAPTER };
    story_of(
        &scan,
        &[
            ("2026-03-02T12:00+01:00 DELIVERED", "DELIVERED"),
            ("2026-03-02T18:00+01:00 ARRIVED", "IN_TRANSIT"),
            ("2026-03-03T12:00+01:00 DELIVERED", "DELIVERED"),
            ("2026-03-20T12:00+01:00 ARRIVED", "DELIVERED CONTRADICTED/-/CARRIER"),
        ],
    );
}

#[test]
fn a_second_delivery_keeps_the_first_time_unless_reopened_between() {
    let delivered = |lines: &[&str]| told(lines).delivered.unwrap().time.unwrap().local;
    let (first, second) = ("2026-03-02T12:00+01:00 DELIVERED", "2026-03-03T12:00+01:00 DELIVERED_TO_NEIGHBOUR");
    assert_eq!(delivered(&[first, second]), "2026-03-02T12:00:00");
    assert_eq!(delivered(&[first, "2026-03-02T18:00+01:00 OUT_FOR_DELIVERY", second]), "2026-03-03T12:00:00");
}

#[test]
fn a_late_label_does_not_move_it_back() {
    story(&[
        ("2026-03-02T12:00+01:00 ACCEPTED", "IN_TRANSIT"),
        ("2026-03-02T13:00+01:00 LABEL_CREATED", "IN_TRANSIT"),
        ("2026-03-02T14:00+01:00 PICKUP_FAILED", "IN_TRANSIT"),
    ]);
}

#[test]
fn cancelled_until_it_moves() {
    story(&[
        ("2026-03-02T12:00+01:00 LABEL_CREATED", "INFO_RECEIVED"),
        ("2026-03-02T13:00+01:00 CANCELLED", "CANCELLED"),
        ("2026-03-02T14:00+01:00 DATA_RECEIVED", "CANCELLED"),
        ("2026-03-12T14:00+01:00 ACCEPTED", "IN_TRANSIT"),
    ]);
}

#[test]
fn unknown_kinds_change_nothing() {
    story(&[
        ("2026-03-02T12:00+01:00 UNKNOWN code=X9", "PENDING"),
        ("2026-03-02T13:00+01:00 ACCEPTED", "IN_TRANSIT"),
        ("2026-03-02T14:00+01:00 UNKNOWN code=X9", "IN_TRANSIT"),
    ]);
}

/// The state of a story, when timers have told that it is so late.
fn passed(lines: &[&str], now: &str) -> State {
    let mut state = registered();
    state.absorb(&ADAPTER, &report(lines), &seen("2026-03-02T00:00:00Z"));
    state.pass(instant(now));
    state
}

#[test]
fn sixty_days_of_silence_expire_and_news_ends_that() {
    let lines = ["2026-03-02T12:00Z ACCEPTED"];
    let before = passed(&lines, "2026-05-01T11:59:59Z");
    let generation = derive(&before).generations.pop().unwrap();
    assert_eq!((shown(&generation.shipment).as_str(), generation.final_), ("IN_TRANSIT", false));
    assert_eq!(generation.timer, Some(instant("2026-05-01T12:00:00Z")));

    let mut after = passed(&lines, "2026-05-01T12:00:00Z");
    let generation = derive(&after).generations.pop().unwrap();
    assert_eq!((shown(&generation.shipment).as_str(), generation.final_), ("EXPIRED", true));
    assert_eq!((generation.timer, generation.final_at), (None, Some(instant("2026-05-01T12:00:00Z"))));

    after.absorb(&ADAPTER, &report(&["2026-05-05T12:00Z DELAYED"]), &seen("2026-05-05T13:00:00Z"));
    let generation = derive(&after).generations.pop().unwrap();
    assert_eq!((shown(&generation.shipment).as_str(), generation.final_), ("IN_TRANSIT DELAYED/-/CARRIER", false));
}

#[test]
fn without_events_silence_counts_from_the_registration() {
    let mut state = registered();
    assert_eq!(derive(&state).generations[0].timer, Some(instant("2026-04-30T00:00:00Z")));
    state.pass(instant("2026-04-30T00:00:00Z"));
    assert_eq!(shown(&newest(&state)), "EXPIRED");
}

#[test]
fn ends_become_final_after_their_days() {
    for (kind, days) in [("DELIVERED", 7), ("RETURNED", 7), ("CANCELLED", 7), ("LOST", 30), ("DESTROYED", 30)] {
        let line = format!("2026-03-02T12:00Z {kind}");
        let due = instant("2026-03-02T12:00:00Z") + DAY * days;
        let state = passed(&[&line], "2026-03-02T13:00:00Z");
        let generation = derive(&state).generations.pop().unwrap();
        assert_eq!((generation.final_, generation.timer), (false, Some(due)), "{kind}");
        let mut state = state;
        state.pass(due);
        let generation = derive(&state).generations.pop().unwrap();
        assert_eq!((generation.final_, generation.timer), (true, None), "{kind}");
        assert!(generation.shipment.r#final);
        state.pass(due + DAY * 400);
        assert_eq!(derive(&state).generations.pop().unwrap(), generation, "{kind} stays as it is");
    }
}

#[test]
fn time_never_runs_back() {
    let mut state = passed(&["2026-03-02T12:00Z ACCEPTED"], "2026-06-01T00:00:00Z");
    state.pass(instant("2026-03-03T00:00:00Z"));
    assert_eq!(shown(&newest(&state)), "EXPIRED");
}
