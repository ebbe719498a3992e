//! The order of events, and times as they are shown.

use super::{ADAPTER, derive, instant, newest, one, order, registered, registration, report, seen, told};
use crate::proto::v1;
use crate::timeline::Registration;

#[test]
fn events_of_one_instant_go_by_the_journey() {
    let shipment = told(&[
        "2026-03-02T12:00+01:00 DELIVERED",
        "2026-03-02T12:00+01:00 OUT_FOR_DELIVERY",
        "2026-03-02T11:00Z ARRIVED",
        "2026-03-02T12:00 ACCEPTED",
    ]);
    let kinds: Vec<&str> = shipment.events.iter().map(|event| event.kind().as_str_name()).collect();
    assert_eq!(kinds, ["ACCEPTED", "ARRIVED", "OUT_FOR_DELIVERY", "DELIVERED"]);
}

#[test]
fn bare_dates_go_behind_what_the_journey_has_before_them() {
    let shipment = told(&[
        "2026-03-02T08:00+01:00 ARRIVED",
        "2026-03-02T09:00+01:00 OUT_FOR_DELIVERY",
        "2026-03-02T10:00+01:00 DEPARTED",
        "2026-03-02T18:00+01:00 DELIVERED",
        "2026-03-02 PROCESSED",
        "2026-03-02 LABEL_CREATED",
        "2026-03-02 PROOF_OF_DELIVERY",
        "2026-03-02 ACCEPTED",
        "2026-03-01 PICKED_UP",
        "2026-03-03 CLAIM",
    ]);
    let expected = [
        "2026-03-01 PICKED_UP",
        "2026-03-02 LABEL_CREATED",
        "2026-03-02 ACCEPTED",
        "2026-03-02T08:00:00 ARRIVED",
        "2026-03-02 PROCESSED",
        "2026-03-02T09:00:00 OUT_FOR_DELIVERY",
        "2026-03-02T10:00:00 DEPARTED",
        "2026-03-02T18:00:00 DELIVERED",
        "2026-03-02 PROOF_OF_DELIVERY",
        "2026-03-03 CLAIM",
    ];
    assert_eq!(order(&shipment), expected);
    assert_eq!(super::shown(&shipment), "DELIVERED");
}

#[test]
fn a_date_has_no_instant_but_its_day_ends_where_one_is_needed() {
    let mut state = registered();
    state.absorb(&ADAPTER, &report(&["2026-03-02 DELIVERED"]), &seen("2026-03-05T00:00:00Z"));
    let generation = derive(&state).generations.remove(0);
    assert_eq!(generation.final_at, Some(instant("2026-03-09T22:59:59Z")), "in Berlin");
    let time = generation.shipment.events[0].time.clone().unwrap();
    assert_eq!((time.local.as_str(), time.offset.as_str(), time.instant), ("2026-03-02", "", None));
    assert_eq!(time.precision(), v1::time::Precision::Day);
}

#[test]
fn a_time_of_unknown_zone_is_read_at_the_destination_for_ordering_only() {
    let lines = ["2026-03-02T12:00 ARRIVED", "2026-03-02T12:00Z DEPARTED"];
    let mut state = registered();
    state.absorb(&ADAPTER, &report(&lines), &seen("2026-03-05T00:00:00Z"));
    assert_eq!(order(&newest(&state)), ["2026-03-02T12:00:00 ARRIVED", "2026-03-02T12:00:00 DEPARTED"]);
    let japan = Registration { destination_country_code: "JP".into(), ..registration() };
    state.register(&ADAPTER, japan);
    assert_eq!(order(&newest(&state)), ["2026-03-02T12:00:00 ARRIVED", "2026-03-02T12:00:00 DEPARTED"]);
    let peru = Registration { destination_country_code: "PE".into(), ..registration() };
    state.register(&ADAPTER, peru);
    let shipment = newest(&state);
    assert_eq!(order(&shipment), ["2026-03-02T12:00:00 DEPARTED", "2026-03-02T12:00:00 ARRIVED"]);
    assert_eq!(shipment.events[1].time.as_ref().unwrap().instant, None);
}

#[test]
fn the_zone_is_inferred_from_a_place_that_decides_it() {
    let told = |line: &str| told(&[line]).events[0].time.clone().unwrap();
    let inferred = told("2026-07-02T12:00 ARRIVED @D/Tokyo/JP");
    assert_eq!((inferred.offset.as_str(), inferred.source()), ("+09:00", v1::time::Source::Place));
    assert_eq!(inferred.instant.unwrap().seconds, instant("2026-07-02T03:00:00Z").as_second());
    let several = told("2026-07-02T12:00 ARRIVED @D/Dallas/US");
    assert_eq!((several.offset.as_str(), several.instant), ("", None), "a country of many zones decides nothing");
    let said = told("2026-07-02T12:00+05:00 ARRIVED @D/Tokyo/JP");
    assert_eq!((said.offset.as_str(), said.source()), ("+05:00", v1::time::Source::Said));
}

#[test]
fn the_hour_that_comes_twice_is_marked() {
    let shipment = told(&["2026-10-25T02:30 ARRIVED @D/Köln/DE"]);
    let time = shipment.events[0].time.as_ref().unwrap();
    assert_eq!((time.offset.as_str(), time.source()), ("+02:00", v1::time::Source::AmbiguousPlace));
    let event = one(&["2026-10-25T02:30 ARRIVED @D/Köln/DE", "2026-10-25T02:30+01:00 ARRIVED"]);
    let time = event.time.unwrap();
    assert_eq!((time.offset.as_str(), time.source()), ("+01:00", v1::time::Source::Said), "said is better");
}
