//! Commands that change a shipment: what they ask for, and what is shown of it.

use prost_types::{FieldMask, Timestamp};
use waybill::proto::{Date, v1};

use super::stand_in::{Asked, StandIn};
use super::{err, out, waybill};
use v1::complete_shipment_request::Outcome;

#[tokio::test]
async fn update_names_what_is_given_and_nothing_else() {
    let server = StandIn::start().await;
    let arguments = [
        "update",
        "ups/1Z999",
        "--carrier",
        "fedex",
        "--number",
        "776001",
        "--account",
        "main",
        "--country",
        "DE",
        "--postal-code",
        "10115",
        "--ship-date",
        "2026-03-01",
        "--service",
        "ground",
        "--reference",
        "po=A1",
        "--order",
        "42",
        "--promised",
        "2026-03-05",
        "--title",
        "Shoes",
        "--label",
        "shop=berlin",
        "--clear",
        "labels.old",
        "--revision",
        "7",
    ];
    let output = waybill(&server.address, &arguments).await;
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let Asked::Update(request) = server.asked() else { panic!("something else was asked") };
    let paths = [
        "labels.old",
        "carrier",
        "tracking_number",
        "account",
        "destination.country_code",
        "destination.postal_code",
        "ship_date",
        "service",
        "references",
        "order_id",
        "promised_date",
        "title",
        "labels.shop",
    ];
    let date = |day| Some(Date { year: 2026, month: 3, day });
    let shipment = v1::Shipment {
        name: "shipments/ups/1Z999".into(),
        revision: 7,
        carrier: "fedex".into(),
        tracking_number: "776001".into(),
        account: "main".into(),
        destination: Some(v1::Place { country_code: "DE".into(), postal_code: "10115".into(), ..v1::Place::default() }),
        ship_date: date(1),
        service: "ground".into(),
        references: vec![v1::Reference { kind: "po".into(), value: "A1".into() }],
        order_id: "42".into(),
        promised_date: date(5),
        title: "Shoes".into(),
        labels: [("shop".to_owned(), "berlin".to_owned())].into(),
        ..v1::Shipment::default()
    };
    assert_eq!(request.shipment, Some(shipment));
    assert_eq!(request.update_mask, Some(FieldMask { paths: paths.map(str::to_owned).to_vec() }));

    let output = waybill(&server.address, &["update", "ups/1Z999"]).await;
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("nothing to change"), "{}", err(&output));
}

#[tokio::test]
async fn stop_resume_and_complete_name_the_shipment() {
    let server = StandIn::start().await;
    let name = "shipments/ups/1Z999@1";
    let output = waybill(&server.address, &["stop", "ups/1Z999@1"]).await;
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert!(matches!(server.asked(), Asked::Stop(request) if request.name == name));
    waybill(&server.address, &["resume", "ups/1Z999@1"]).await;
    assert!(matches!(server.asked(), Asked::Resume(request) if request.name == name));

    let arguments = ["complete", "ups/1Z999@1", "--as", "lost", "--at", "2026-03-01T00:00:00Z", "--note", "a letter"];
    let output = waybill(&server.address, &[&arguments[..], &["--by", "Anna"]].concat()).await;
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let Asked::Complete(request) = server.asked() else { panic!("something else was asked") };
    let expected = v1::CompleteShipmentRequest {
        name: name.into(),
        outcome: Outcome::Lost.into(),
        time: Some(Timestamp { seconds: 1_772_323_200, nanos: 0 }),
        note: "a letter".into(),
        by: "Anna".into(),
        ..v1::CompleteShipmentRequest::default()
    };
    assert_eq!(request, expected);
    let output = waybill(&server.address, &["complete", "ups/1Z999"]).await;
    assert_eq!(output.status.code(), Some(2), "it must be said how");
}

#[tokio::test]
async fn what_a_person_said_and_where_it_goes_on_is_shown() {
    let server = StandIn::start().await;
    let text = out(&waybill(&server.address, &["get", "ups/1Z999", "--text"]).await);
    let squeezed = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(squeezed.contains("in place of shipments/ups/1Z998@1"), "{text}");
    assert!(text.contains("said by Anna with key k1: the customer phoned"), "{text}");
}
