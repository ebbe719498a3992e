//! Whole journeys: which event a shipment is shown by.

use super::*;
use v1::rendering::Vocabulary;

/// In the words of each service, in their order.
fn all(shipment: &v1::Shipment) -> Vec<(String, String)> {
    ALL.iter().map(|table| shown(table, shipment.clone())).map(|one| (one.status, one.detail)).collect()
}

/// The events of a journey: status after it, kind.
fn journey(events: &[(Status, Kind)]) -> Vec<v1::Event> {
    events.iter().map(|(status, kind)| event(*status, *kind, None)).collect()
}

fn pairs(words: [(&str, &str); 6]) -> Vec<(String, String)> {
    words.map(|(status, detail)| (status.to_owned(), detail.to_owned())).to_vec()
}

#[test]
fn a_parcel_that_is_late_is_shown_by_its_delay_until_it_moves() {
    let mut events = journey(&[(Status::InTransit, Kind::PickedUp), (Status::InTransit, Kind::Departed)]);
    events.push(event(Status::InTransit, Kind::Delayed, Some(Reason::Weather)));
    // What changes nothing hides nothing.
    events.push(event(Status::InTransit, Kind::EstimateUpdated, None));
    let late = shipment(Status::InTransit, events.clone());
    let expected = [
        ("Exception", "Exception_017"),
        ("in_transit", "weather_delay"),
        ("TRANSIT", "delayed"),
        ("Exception", "Exception_Delayed"),
        ("EX", "DELAYED_NOT_CARRIER"),
        ("18", ""),
    ];
    assert_eq!(all(&late), pairs(expected));
    events.push(event(Status::InTransit, Kind::Arrived, None));
    let moving = v1::Shipment { problem: None, ..shipment(Status::InTransit, events) };
    let expected = [
        ("InTransit", "InTransit_003"),
        ("in_transit", "arrived_at_facility"),
        ("TRANSIT", "package_arrived"),
        ("InTransit", "InTransit_Other"),
        ("IT", "HUB_SCAN_IN"),
        ("5", ""),
    ];
    assert_eq!(all(&moving), pairs(expected));
}

#[test]
fn a_label_notice_that_comes_late_does_not_take_a_parcel_back() {
    let events = journey(&[(Status::InTransit, Kind::Arrived), (Status::InTransit, Kind::LabelCreated)]);
    let [aftership, ..] = &all(&shipment(Status::InTransit, events))[..] else { panic!("there are six") };
    assert_eq!(aftership.1, "InTransit_003");
}

#[test]
fn the_way_back_is_shown_as_the_way_back() {
    let mut events = journey(&[
        (Status::OutForDelivery, Kind::OutForDelivery),
        (Status::Exception, Kind::Refused),
        (Status::Exception, Kind::ReturnRequested),
    ]);
    let clickpost = of(Vocabulary::Clickpost).unwrap();
    let step = |events: &[v1::Event]| {
        let last = status(events.last().unwrap().status());
        shown(clickpost, shipment(last, events.to_vec())).text
    };
    assert_eq!(step(&events[..2]), "FAILED_DELIVERY: rejected by customer");
    assert_eq!(step(&events), "RTO_REQUESTED");
    let mut texts = Vec::new();
    for (status, kind) in [
        (Status::Returning, Kind::Returning),
        (Status::Returning, Kind::Arrived),
        (Status::Returning, Kind::Delayed),
        (Status::Returning, Kind::OutForDelivery),
        (Status::Returning, Kind::ReturnAttempted),
        (Status::Returned, Kind::Delivered),
    ] {
        events.push(event(status, kind, None));
        texts.push(step(&events));
    }
    let expected = [
        "RTO_INTRANSIT",
        "RTO_INTRANSIT",
        "RTO_SHIPMENT_DELAY",
        "RTO_OUT_FOR_DELIVERY",
        "RTO_FAILED_DELIVERY",
        "RTO_DELIVERED",
    ];
    assert_eq!(texts, expected);
    // The event that delivers it to the shipper is no delivery, either.
    let last = shown_event(of(Vocabulary::Aftership).unwrap(), events.pop().unwrap());
    assert_eq!(words(&last), ("Exception", "Exception_011"));
}

#[test]
fn damage_that_is_told_after_delivery_hides_the_delivery_nowhere() {
    let events = journey(&[(Status::Delivered, Kind::Delivered), (Status::Delivered, Kind::DamageReported)]);
    let damaged = shipment(Status::Delivered, events.clone());
    let expected = [
        ("Delivered", "Delivered_001"),
        ("delivered", "damaged"),
        ("DELIVERED", "package_damaged"),
        ("Delivered", "Delivered_Other"),
        ("DE", "DELIVERED_DAMAGED"),
        ("8", ""),
    ];
    assert_eq!(all(&damaged), pairs(expected));
    let told = shown_event(of(Vocabulary::Aftership).unwrap(), events[1].clone());
    assert_eq!(words(&told), ("Exception", "Exception_012"), "the event says what it says");
}

#[test]
fn how_it_was_delivered_is_told_where_there_are_words() {
    let aftership = of(Vocabulary::Aftership).unwrap();
    let delivered = |kind: Kind, delivery: v1::Delivery| {
        let shipment = shipment(Status::Delivered, journey(&[(Status::Delivered, kind)]));
        shown(aftership, v1::Shipment { delivered: Some(delivery), ..shipment }).detail
    };
    let plain = v1::Delivery::default();
    let signed = v1::Delivery { signed_by: "Meier".into(), ..plain.clone() };
    let proof = v1::delivery::Proof { signature: true, ..Default::default() };
    let proven = v1::Delivery { proof: Some(proof), ..plain.clone() };
    assert_eq!(delivered(Kind::Delivered, plain.clone()), "Delivered_001");
    assert_eq!(delivered(Kind::Delivered, signed.clone()), "Delivered_003");
    assert_eq!(delivered(Kind::Delivered, proven), "Delivered_003");
    assert_eq!(delivered(Kind::DeliveredToNeighbour, signed), "Delivered_005");
    assert_eq!(delivered(Kind::Collected, plain), "Delivered_002");
    let paid = journey(&[(Status::Delivered, Kind::Delivered), (Status::Delivered, Kind::PaymentCollected)]);
    assert_eq!(shown(aftership, shipment(Status::Delivered, paid)).detail, "Delivered_004");
}

#[test]
fn a_problem_has_the_reason_that_another_of_its_events_told() {
    let mut late = shipment(Status::InTransit, journey(&[(Status::InTransit, Kind::Delayed)]));
    late.problem.as_mut().unwrap().reason = v1::event::Reason::Weather.into();
    assert_eq!(shown(of(Vocabulary::Aftership).unwrap(), late).detail, "Exception_017");
}

#[test]
fn what_time_alone_or_nobody_has_told_is_shown_by_the_status() {
    let events = journey(&[(Status::InTransit, Kind::Arrived)]);
    let expected = [
        ("Expired", "Expired_001"),
        ("unknown", "expired"),
        ("UNKNOWN", "other"),
        ("Expired", "Expired_Other"),
        ("EX", "TRACKING_EXPIRED"),
        ("23", ""),
    ];
    assert_eq!(all(&shipment(Status::Expired, events)), pairs(expected));
    let unknown = known_to_nobody(Status::Pending, Some(Because::NotFound));
    let expected = [
        ("Pending", "Pending_001"),
        ("unknown", "unknown"),
        ("UNKNOWN", ""),
        ("NotFound", "NotFound_Other"),
        ("NY", "NOT_YET_RECEIVED_BY_CARRIER"),
        ("28", ""),
    ];
    assert_eq!(all(&unknown), pairs(expected));
}

#[test]
fn a_kind_that_a_newer_version_stored_is_shown_as_the_status_after_it() {
    let newer = v1::Event { kind: 9999, reason: 9999, ..event(Status::OutForDelivery, Kind::Information, None) };
    let told = shown_event(of(Vocabulary::Aftership).unwrap(), newer);
    assert_eq!(words(&told), ("OutForDelivery", "OutForDelivery_001"));
    assert!(of(Vocabulary::Unspecified).is_none());
}
