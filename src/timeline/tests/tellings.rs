//! Identity, and what becomes of several tellings of one event.

use super::{ADAPTER, bodies, instant, newest, one, registered, report, seen};
use crate::proto::v1;
use crate::timeline::State;
use waybill_contract::{Adapter, IdentityTime, Report};

#[test]
fn an_event_is_its_code_and_civil_time() {
    let event = one(&[
        "2026-03-02T12:00 ACCEPTED code=X1",
        "2026-03-02T12:00+01:00 ARRIVED code=X1 text=arrived @DEPOT/Köln/DE",
    ]);
    assert_eq!(event.carrier_text, "arrived", "filled over empty");
    assert_eq!(event.place.unwrap().city, "Köln");
    assert_eq!(event.time.unwrap().offset, "+01:00", "a said offset over none");
    for other in [
        "2026-03-02T12:01+01:00 ACCEPTED code=X1",
        "2026-03-02T12:00+01:00 ACCEPTED code=X2",
        "2026-03-02 ACCEPTED code=X1",
    ] {
        let shipment = bodies(&ADAPTER, &["2026-03-02T12:00+01:00 ACCEPTED code=X1", other]);
        assert_eq!(shipment.events.len(), 2, "{other}");
    }
}

#[test]
fn without_a_code_the_text_identifies() {
    let event = one(&["2026-03-02T12:00 ACCEPTED code= text=Taken", "2026-03-02T12:00 ARRIVED code= text=Taken"]);
    assert_eq!((event.carrier_code.as_str(), event.carrier_text.as_str()), ("", "Taken"));
    let two = ["2026-03-02T12:00 ACCEPTED code= text=Taken", "2026-03-02T12:00 ACCEPTED code= text=Sorted"];
    assert_eq!(bodies(&ADAPTER, &two).events.len(), 2);
}

#[test]
fn channels_in_different_zones_meet_in_utc() {
    let utc = Adapter { identity_time: IdentityTime::Utc, ..ADAPTER };
    let lines = ["2026-03-02T12:00+01:00 ACCEPTED", "2026-03-02T11:00Z ACCEPTED"];
    assert_eq!(bodies(&utc, &lines).events.len(), 1);
    assert_eq!(bodies(&ADAPTER, &lines).events.len(), 2);
}

#[test]
fn the_value_seen_first_latest_wins_however_often_it_is_repeated() {
    let event = one(&[
        "2026-03-02T12:00 ACCEPTED text=old",
        "2026-03-02T12:00 ACCEPTED text=new",
        "2026-03-02T12:00 ACCEPTED text=old",
    ]);
    assert_eq!(event.carrier_text, "new");
}

#[test]
fn kind_and_reason_come_from_the_newest_mapping() {
    let line = |kind: &str| format!("2026-03-02T12:00+01:00 {kind} code=X1");
    let with = |mapping, at: &str| crate::timeline::Seen { mapping, ..seen(at) };
    let mut state = registered();
    state.absorb(&ADAPTER, &report(&[&line("DELIVERED")]), &with(2, "2026-03-05T00:00:00Z"));
    let news = state.absorb(&ADAPTER, &report(&[&line("ARRIVED")]), &with(1, "2026-03-06T00:00:00Z")).news;
    assert!(!news, "an older mapping says nothing about kinds");
    assert_eq!(newest(&state).events[0].kind(), v1::event::Kind::Delivered);
    state.absorb(&ADAPTER, &report(&[&line("DELAYED")]), &with(3, "2026-03-04T00:00:00Z"));
    let event = newest(&state).events.remove(0);
    assert_eq!(event.kind(), v1::event::Kind::Delayed);
    assert_eq!(event.provenance.unwrap().mapping, 3);
}

#[test]
fn of_one_mapping_the_known_kind_and_the_told_reason_win() {
    let event = one(&[
        "2026-03-02T12:00 DELIVERY_ATTEMPTED RECIPIENT_ABSENT code=X1",
        "2026-03-02T12:00 DELIVERY_ATTEMPTED code=X1",
        "2026-03-02T12:00 UNKNOWN code=X1",
    ]);
    assert_eq!(event.kind(), v1::event::Kind::DeliveryAttempted);
    assert_eq!(event.reason(), v1::event::Reason::RecipientAbsent);
}

#[test]
fn rows_of_one_body_at_two_facilities_are_two_events() {
    let rows = ["2026-03-02T12:00 ARRIVED @B", "2026-03-02T12:00 ARRIVED @A", "2026-03-02T12:00 ARRIVED @A"];
    let mut state = registered();
    state.absorb(&ADAPTER, &report(&rows), &seen("2026-03-05T00:00:00Z"));
    let facilities = |state: &State| -> Vec<String> {
        newest(state).events.iter().map(|event| event.place.clone().unwrap().facility).collect()
    };
    assert_eq!(facilities(&state), ["A", "B"]);
    let ids: Vec<String> = newest(&state).events.iter().map(|event| event.id.clone()).collect();

    // One that names none, or one that no body told apart, joins the first.
    let loose = ["2026-03-02T12:00 ARRIVED text=loose", "2026-03-02T12:00 ARRIVED @B"];
    for line in loose {
        state.absorb(&ADAPTER, &report(&[line]), &seen("2026-03-06T00:00:00Z"));
    }
    let events = newest(&state).events;
    assert_eq!(events.iter().map(|event| event.id.clone()).collect::<Vec<_>>(), ids);
    assert_eq!(events[0].carrier_text, "loose");
}

#[test]
fn a_facility_named_otherwise_elsewhere_is_the_same_event() {
    let event = one(&["2026-03-02T12:00 ARRIVED @K1", "2026-03-02T12:00 ARRIVED @Köln"]);
    assert_eq!(event.place.unwrap().facility, "Köln");
}

#[test]
fn provenance_is_of_the_first_seeing() {
    let line = "2026-03-02T12:00 ARRIVED";
    let push = crate::timeline::Seen {
        channel: v1::event::Channel::Push,
        body_sha256: [0xAB; 32],
        ..seen("2026-03-04T00:00:00Z")
    };
    let mut state = registered();
    state.absorb(&ADAPTER, &report(&[line]), &seen("2026-03-05T00:00:00Z"));
    assert!(state.absorb(&ADAPTER, &report(&[line]), &push).news);
    let provenance = newest(&state).events[0].provenance.clone().unwrap();
    assert_eq!(provenance.channel(), v1::event::Channel::Push);
    assert_eq!(provenance.seen_time.unwrap().seconds, instant("2026-03-04T00:00:00Z").as_second());
    assert_eq!(provenance.body_sha256, "ab".repeat(32));
}

#[test]
fn what_leaves_things_out_is_asked_in_detail_until_more_is_known() {
    let sweep = Report { latest_only: true, ..report(&["2026-03-02T12:00 ACCEPTED"]) };
    let mut state = registered();
    assert!(state.absorb(&ADAPTER, &sweep, &seen("2026-03-03T00:00:00Z")).ask_detail);
    let detail = report(&["2026-03-02T12:00+01:00 ACCEPTED"]);
    assert!(!state.absorb(&ADAPTER, &detail, &seen("2026-03-03T00:01:00Z")).ask_detail);
    assert!(!state.absorb(&ADAPTER, &sweep, &seen("2026-03-03T01:00:00Z")).ask_detail);
}
