//! Identity, tellings, order, times and facts, as they are shown.

use super::{
    ADAPTER, HOUR, derive, instant, newest, number, order, registered, registration, report, seen, time, told,
};
use crate::proto::v1;
use crate::timeline::{Registration, State};
use jiff::civil::date;
use waybill_contract::{
    Adapter, Delivery, Estimate, Facts, IdentityTime, Outcome, PickupPoint, Place, Proof, Reference, Report,
};

/// Absorbs bodies of one event each, an hour apart, and gives the only event there must be.
fn one(lines: &[&str]) -> v1::Event {
    let shipment = bodies(&ADAPTER, lines);
    assert_eq!(shipment.events.len(), 1, "{:?}", order(&shipment));
    shipment.events[0].clone()
}

fn bodies(adapter: &Adapter, lines: &[&str]) -> v1::Shipment {
    let mut forwards = registered();
    let mut backwards = registered();
    let mut bodies: Vec<_> = (0_i32..)
        .zip(lines)
        .map(|(index, line)| {
            let mut seen = seen("2026-03-05T00:00:00Z");
            seen.at += HOUR * index;
            (report(&[line]), seen)
        })
        .collect();
    for (report, seen) in &bodies {
        forwards.absorb(adapter, report, seen);
    }
    bodies.reverse();
    for (report, seen) in &bodies {
        backwards.absorb(adapter, report, seen);
    }
    assert_eq!(forwards, backwards);
    forwards.derive(adapter, &number()).generations.pop().unwrap().shipment
}

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

fn estimating(lines: &[&str], latest: &str) -> Report {
    let estimate = Estimate { earliest: None, latest: time(latest) };
    Report { facts: Facts { estimate: Some(estimate), ..Facts::default() }, ..report(lines) }
}

fn estimates(state: &State) -> (String, String) {
    let shipment = newest(state);
    let local = |estimate: Option<v1::Estimate>| estimate.unwrap().latest.unwrap().local;
    (local(shipment.first_estimated_delivery), local(shipment.estimated_delivery))
}

#[test]
fn the_newest_report_estimates_and_the_first_is_kept() {
    let (early, late) = (["2026-03-02T12:00Z ACCEPTED"], ["2026-03-02T12:00Z ACCEPTED", "2026-03-03T12:00Z ARRIVED"]);
    let mut state = registered();
    state.absorb(&ADAPTER, &estimating(&late, "2026-03-06"), &seen("2026-03-03T13:00:00Z"));
    // A push that was made before, and came after.
    state.absorb(&ADAPTER, &estimating(&early, "2026-03-05"), &seen("2026-03-03T14:00:00Z"));
    assert_eq!(estimates(&state), ("2026-03-05".into(), "2026-03-06".into()));
    // There and back again without any event.
    state.absorb(&ADAPTER, &estimating(&late, "2026-03-08"), &seen("2026-03-03T15:00:00Z"));
    assert_eq!(estimates(&state).1, "2026-03-08");
    assert!(state.absorb(&ADAPTER, &estimating(&late, "2026-03-06"), &seen("2026-03-03T16:00:00Z")).news);
    assert_eq!(estimates(&state), ("2026-03-05".into(), "2026-03-06".into()));
    // The carrier's own time of the report counts before that of its events.
    let stated = Report { as_of: Some(instant("2026-03-03T12:30:00Z")), ..estimating(&late, "2026-03-09") };
    state.absorb(&ADAPTER, &stated, &seen("2026-03-03T12:31:00Z"));
    assert_eq!(estimates(&state).1, "2026-03-09");
}

#[test]
fn a_repeated_poll_is_no_news() {
    let body = estimating(&["2026-03-02T12:00Z ACCEPTED @D/Köln/DE"], "2026-03-06");
    let mut state = registered();
    assert!(state.absorb(&ADAPTER, &body, &seen("2026-03-03T13:00:00Z")).news);
    let before = derive(&state);
    assert!(!state.absorb(&ADAPTER, &body, &seen("2026-03-03T14:00:00Z")).news);
    assert_eq!(derive(&state), before);
    let bytes = state.encode();
    assert!(!state.absorb(&ADAPTER, &body, &seen("2026-03-03T14:00:00Z")).news);
    assert_eq!(state.encode(), bytes);
    for outcome in [Outcome::NotFound, Outcome::InvalidNumber] {
        let nothing = Report { outcome, ..body.clone() };
        assert!(!state.absorb(&ADAPTER, &nothing, &seen("2026-03-09T14:00:00Z")).news);
        assert_eq!(state.encode(), bytes);
    }
}

#[test]
fn an_estimate_is_read_in_the_destinations_zone() {
    let mut body = estimating(&["2026-03-02T12:00Z ACCEPTED"], "2026-03-06T18:00");
    let place = Place { country_code: Some("JP".into()), ..Place::default() };
    body.facts.destination = Some(place);
    let mut state = registered();
    state.absorb(&ADAPTER, &body, &seen("2026-03-03T13:00:00Z"));
    let latest = newest(&state).estimated_delivery.unwrap().latest.unwrap();
    assert_eq!((latest.offset.as_str(), latest.source()), ("+09:00", v1::time::Source::Place));
}

#[test]
fn everything_a_report_says_is_shown() {
    let facts = Facts {
        estimate: Some(Estimate { earliest: Some(time("2026-03-04T08:00")), latest: time("2026-03-04T12:00") }),
        delivery: Some(Delivery {
            signed_by: Some("MEIER".into()),
            left_at: Some("reception".into()),
            proof: Proof { signature: true, photo: false, document: false, url: Some("https://example.com/p".into()) },
        }),
        pickup_point: Some(PickupPoint {
            id: Some("P1".into()),
            name: Some("Kiosk".into()),
            place: Place::default(),
            collect_by: Some(date(2026, 3, 11)),
        }),
        service: Some("Express".into()),
        weight_grams: Some(1_250),
        pieces: Some(2),
        references: vec![
            Reference { kind: "order".into(), value: "R1".into() },
            Reference { kind: "invoice".into(), value: "R2".into() },
        ],
        ship_date: Some(date(2026, 3, 2)),
        origin: Some(Place { city: Some("Bonn".into()), ..Place::default() }),
        destination: Some(Place { city: Some("Ulm".into()), ..Place::default() }),
        legs: Vec::new(),
    };
    let body = Report { facts, ..report(&["2026-03-04T10:00+01:00 DELIVERED @D/Ulm/DE"]) };
    let mut state = State::default();
    state.register(
        &ADAPTER,
        Registration {
            references: vec![Reference { kind: String::new(), value: "R1".into() }],
            order_id: "A-1".into(),
            title: "Shoes".into(),
            promised_date: Some(date(2026, 3, 5)),
            labels: [("shop".into(), "eu".into())].into(),
            ..registration()
        },
    );
    state.absorb(&ADAPTER, &body, &seen("2026-03-05T00:00:00Z"));
    let stored = State::decode(&state.encode()).unwrap();
    assert_eq!(stored, state);

    let shipment = newest(&stored);
    let delivered = shipment.delivered.unwrap();
    assert_eq!((delivered.signed_by.as_str(), delivered.left_at.as_str()), ("MEIER", "reception"));
    assert_eq!(delivered.place.unwrap().city, "Ulm");
    let proof = delivered.proof.unwrap();
    assert_eq!((proof.signature, proof.photo, proof.url.as_str()), (true, false, "https://example.com/p"));
    let point = shipment.pickup_point.unwrap();
    assert_eq!((point.display_name.as_str(), point.collect_by.unwrap().day), ("Kiosk", 11));
    assert_eq!((shipment.service.as_str(), shipment.weight_grams, shipment.pieces), ("Express", 1_250, 2));
    let values: Vec<&str> = shipment.references.iter().map(|reference| reference.value.as_str()).collect();
    assert_eq!(values, ["R1", "R2"], "a reference told twice is one");
    assert_eq!((shipment.origin.unwrap().city, shipment.destination.unwrap().city), ("Bonn".into(), "Ulm".into()));
    assert_eq!((shipment.ship_date.unwrap().day, shipment.promised_date.unwrap().day), (2, 5));
    assert_eq!((shipment.order_id.as_str(), shipment.title.as_str()), ("A-1", "Shoes"));
    assert_eq!(shipment.labels["shop"], "eu");
    assert_eq!((shipment.carrier.as_str(), shipment.tracking_number.as_str()), ("test", "T123"));
    assert_eq!(shipment.estimated_delivery.unwrap().earliest.unwrap().local, "2026-03-04T08:00:00");
    assert_eq!(shipment.status_time.unwrap().local, "2026-03-04T10:00:00");
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

#[test]
fn damaged_bytes_are_refused() {
    assert!(State::decode(&[0xFF, 0xFF, 0xFF]).is_err());
    let mut state = registered();
    state.absorb(&ADAPTER, &report(&["2026-03-02T12:00 ACCEPTED"]), &seen("2026-03-03T00:00:00Z"));
    let bytes = state.encode();
    for length in 0..bytes.len() {
        // Cut off anywhere it is refused or read as less; never a panic.
        if let Ok(less) = State::decode(&bytes[..length]) {
            assert_ne!(less, state);
        }
    }
    assert_eq!(State::decode(&[]).unwrap(), State::default());
}
