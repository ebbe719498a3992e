//! What reports say of the shipment as a whole, and the stored bytes of it all.

use super::{ADAPTER, derive, instant, newest, registered, registration, report, seen, time};
use crate::proto::v1;
use crate::timeline::{Registration, State};
use jiff::civil::date;
use waybill_contract::{Delivery, Estimate, Facts, Outcome, PickupPoint, Place, Proof, Reference, Report};

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
