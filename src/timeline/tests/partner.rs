//! A carrier that has taken the parcel over tells of it in the same timeline.

use waybill_contract::{Delivery, Facts, Leg, LegRole};

use super::*;

static PARTNER: Adapter = Adapter { id: "partner", identity_time: IdentityTime::Utc, ..ADAPTER };

fn from_partner(lines: &[&str]) -> Report {
    Report { number: Some(Number::parse("P777").unwrap()), ..report(lines) }
}

fn both() -> State {
    let mut state = registered();
    state.absorb(&ADAPTER, &report(&["2026-03-02T12:00+01:00 HANDED_TO_PARTNER"]), &seen("2026-03-05T00:00:00Z"));
    let lines = ["2026-03-03T09:00+01:00 OUT_FOR_DELIVERY", "2026-03-03T15:00+01:00 DELIVERED"];
    state.absorb_of(&ADAPTER, Some(&PARTNER), &from_partner(&lines), &seen("2026-03-05T01:00:00Z"));
    state
}

#[test]
fn its_events_stand_among_the_others_and_say_who_told_them() {
    let shipment = newest(&both());
    let told: Vec<(String, &str)> = shipment
        .events
        .iter()
        .map(|event| (event.carrier_code.clone(), event.provenance.as_ref().unwrap().carrier.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("HANDED_TO_PARTNER".to_owned(), ""),
            ("OUT_FOR_DELIVERY".to_owned(), "partner"),
            ("DELIVERED".to_owned(), "partner"),
        ]
    );
    assert_eq!(shown(&shipment), "DELIVERED");
    assert_eq!((shipment.carrier.as_str(), shipment.tracking_number.as_str()), ("test", "T123"));
}

#[test]
fn the_same_code_at_the_same_time_of_two_carriers_is_two_events() {
    let line = "2026-03-03T15:00+01:00 DELIVERED";
    let mut forwards = registered();
    forwards.absorb(&ADAPTER, &report(&[line]), &seen("2026-03-05T00:00:00Z"));
    forwards.absorb_of(&ADAPTER, Some(&PARTNER), &from_partner(&[line]), &seen("2026-03-05T01:00:00Z"));
    let mut backwards = registered();
    backwards.absorb_of(&ADAPTER, Some(&PARTNER), &from_partner(&[line]), &seen("2026-03-05T01:00:00Z"));
    backwards.absorb(&ADAPTER, &report(&[line]), &seen("2026-03-05T00:00:00Z"));
    assert_eq!(forwards, backwards);
    let shipment = newest(&forwards);
    assert_eq!(shipment.events.len(), 2);
    assert_ne!(shipment.events[0].id, shipment.events[1].id);
    let again = forwards.absorb_of(&ADAPTER, Some(&PARTNER), &from_partner(&[line]), &seen("2026-03-06T00:00:00Z"));
    assert!(!again.news, "a repeated answer changes nothing");
}

#[test]
fn it_is_read_again_as_it_was_stored() {
    let state = both();
    assert_eq!(State::decode(&state.encode()).unwrap(), state);
}

#[test]
fn of_the_parcel_as_a_whole_it_tells_the_end_of_the_way() {
    let mut state = both();
    let facts = Facts {
        delivery: Some(Delivery { signed_by: Some("A. Name".into()), ..Delivery::default() }),
        service: Some("its own".into()),
        weight_grams: Some(9),
        legs: vec![Leg { role: LegRole::LastMile, carrier: Some("third".into()), number: "X1".into() }],
        ..Facts::default()
    };
    let report = Report { facts, ..from_partner(&["2026-03-03T15:00+01:00 DELIVERED"]) };
    state.absorb_of(&ADAPTER, Some(&PARTNER), &report, &seen("2026-03-05T02:00:00Z"));
    let shipment = newest(&state);
    assert_eq!(shipment.delivered.unwrap().signed_by, "A. Name");
    assert_eq!((shipment.service.as_str(), shipment.weight_grams, shipment.legs.len()), ("", 0, 0));
}
