//! What the shipments of an order make of it.

use super::*;
use v1::problem::Kind as Problem;

#[test]
fn a_split_order_is_as_far_as_its_last_parcel() {
    let state = told(&[event("1", Kind::Placed, "2026-06-01T08:00:00Z")]);
    let two = |first, second| [parcel("1Z0001", Role::Outbound, first), parcel("1Z0002", Role::Unspecified, second)];
    use Shipped as S;
    for (first, second, expected) in [
        (S::Pending, S::InfoReceived, (Status::InPreparation, Headline::InPreparation, 0, 2)),
        (S::InTransit, S::Pending, (Status::PartiallyShipped, Headline::PartlyShipped, 1, 2)),
        (S::InTransit, S::OutForDelivery, (Status::Shipped, Headline::OutForDelivery, 1, 2)),
        (S::InTransit, S::AvailableForPickup, (Status::Shipped, Headline::ReadyForPickup, 1, 2)),
        (S::InTransit, S::InTransit, (Status::Shipped, Headline::UnderWay, 2, 2)),
        (S::Delivered, S::InTransit, (Status::PartiallyDelivered, Headline::PartlyDelivered, 1, 2)),
        (S::Delivered, S::Delivered, (Status::Delivered, Headline::Delivered, 2, 2)),
    ] {
        assert_eq!(short(&state, &two(first, second)), expected, "{first:?}, {second:?}");
    }
    assert!(fold::fold(&state, &two(S::Delivered, S::Delivered)).order.closed);
    assert!(!fold::fold(&state, &two(S::Delivered, S::InTransit)).order.closed);
}

#[test]
fn what_the_merchant_says_is_left_keeps_it_open() {
    let some = told(&[event("1", Kind::PartiallyShipped, "2026-06-01T08:00:00Z")]);
    let delivered = [parcel("1Z0001", Role::Outbound, Shipped::Delivered)];
    assert_eq!(short(&some, &delivered).0, Status::PartiallyDelivered);
    let all = told(&[
        event("1", Kind::PartiallyShipped, "2026-06-01T08:00:00Z"),
        event("2", Kind::Shipped, "2026-06-02T08:00:00Z"),
    ]);
    assert_eq!(short(&all, &delivered).0, Status::Delivered);
}

#[test]
fn the_worst_parcel_is_the_headline_and_is_named() {
    let state = told(&[event("1", Kind::Shipped, "2026-06-01T08:00:00Z")]);
    let with = |number: &str, status, kind: Option<Problem>| v1::Shipment {
        problems: kind.map(problem).into_iter().collect(),
        ..parcel(number, Role::Outbound, status)
    };
    let late = with("1Z0001", Shipped::InTransit, Some(Problem::Late));
    let held = with("1Z0002", Shipped::InTransit, Some(Problem::CustomsPayment));
    let lost = with("1Z0003", Shipped::Exception, Some(Problem::Lost));
    let back = with("1Z0004", Shipped::Returning, Some(Problem::Returning));
    let fine = with("1Z0005", Shipped::InTransit, None);
    let headline = |parcels: &[&v1::Shipment]| {
        let parcels: Vec<v1::Shipment> = parcels.iter().map(|one| (*one).clone()).collect();
        let order = fold::fold(&state, &parcels).order;
        let headline = order.headline.clone().unwrap();
        (headline.kind(), headline.count, headline.total, headline.shipments)
    };
    assert_eq!(headline(&[&late, &fine]), (Headline::ParcelLate, 1, 2, vec![late.name.clone()]));
    assert_eq!(headline(&[&late, &held, &fine]).0, Headline::ParcelHeldUp);
    assert_eq!(headline(&[&late, &held, &back]).0, Headline::ParcelComingBack);
    let all = headline(&[&late, &held, &lost, &back, &fine]);
    assert_eq!(all, (Headline::ParcelStopped, 1, 5, vec![lost.name.clone()]));
    let order = fold::fold(&state, &[late, held, lost]).order;
    let kinds: Vec<Problem> = troubles(&order).iter().map(v1::Problem::kind).collect();
    assert_eq!(kinds, [Problem::Late, Problem::CustomsPayment, Problem::Lost], "all of them are told");
}

#[test]
fn a_return_goes_back_and_is_refunded() {
    use Kind as K;
    let mut events = vec![event("1", K::Placed, "2026-06-01T08:00:00Z")];
    let sent = parcel("1Z0001", Role::Outbound, Shipped::Delivered);
    let back = |status| [sent.clone(), parcel("1Z0009", Role::Return, status)];
    events.push(event("2", K::ReturnRequested, "2026-06-05T08:00:00Z"));
    assert_eq!(short(&told(&events), std::slice::from_ref(&sent)).1, Headline::ReturnRequested);
    events.push(event("3", K::ReturnApproved, "2026-06-06T08:00:00Z"));
    assert_eq!(
        short(&told(&events), &back(Shipped::InfoReceived)),
        (Status::ReturnApproved, Headline::ReturnApproved, 0, 1)
    );
    assert_eq!(short(&told(&events), &back(Shipped::InTransit)), (Status::Returning, Headline::ReturnUnderWay, 1, 1));
    assert_eq!(short(&told(&events), &back(Shipped::Delivered)), (Status::Returned, Headline::Returned, 1, 1));
    events.push(event("4", K::Refunded, "2026-06-10T08:00:00Z"));
    let order = fold::fold(&told(&events), &back(Shipped::Delivered)).order;
    assert_eq!((order.status(), order.closed), (Status::Refunded, true));
}

#[test]
fn what_comes_back_unasked_is_trouble_and_what_was_sent_back_is_none() {
    let state = told(&[event("1", Kind::Shipped, "2026-06-01T08:00:00Z")]);
    assert_eq!(short(&state, &[parcel("1Z0001", Role::Outbound, Shipped::Returned)]).1, Headline::ParcelComingBack);
    let meant =
        [parcel("1Z0001", Role::Outbound, Shipped::Delivered), parcel("1Z0002", Role::Return, Shipped::Returning)];
    assert_eq!(short(&state, &meant).1, Headline::ReturnUnderWay);
}

#[test]
fn an_exchange_is_as_far_as_its_parcel() {
    let state =
        told(&[event("1", Kind::Shipped, "2026-06-01T08:00:00Z"), event("2", Kind::Exchanged, "2026-06-08T08:00:00Z")]);
    let sent = parcel("1Z0001", Role::Outbound, Shipped::Delivered);
    let back = parcel("1Z0002", Role::Return, Shipped::Delivered);
    assert_eq!(short(&state, &[sent.clone(), back.clone()]), (Status::Exchanged, Headline::ExchangeUnderWay, 0, 0));
    let with = |status| [sent.clone(), back.clone(), parcel("1Z0003", Role::Exchange, status)];
    assert_eq!(short(&state, &with(Shipped::InTransit)).1, Headline::ExchangeUnderWay);
    assert_eq!(short(&state, &with(Shipped::Delivered)), (Status::Exchanged, Headline::Exchanged, 1, 1));
}

#[test]
fn of_a_re_booked_parcel_nothing_more_is_expected() {
    let state = told(&[event("1", Kind::Shipped, "2026-06-01T08:00:00Z")]);
    let lost =
        v1::Shipment { problems: vec![problem(Problem::Lost)], ..parcel("1Z0001", Role::Outbound, Shipped::Exception) };
    let anew = v1::Shipment {
        in_place_of: "shipments/ups/1Z0001".into(),
        ..parcel("1Z0002", Role::Replacement, Shipped::InTransit)
    };
    let order = fold::fold(&state, &[lost.clone(), anew.clone()]).order;
    assert_eq!((order.status(), order.headline.clone().unwrap().kind()), (Status::Shipped, Headline::UnderWay));
    assert_eq!(order.shipments[0].rebooked_as, anew.name);
    assert_eq!(order.shipments[1].in_place_of, lost.name);
    assert!(troubles(&order).is_empty(), "what was wrong with the old one is not wrong with the order any more");

    let circle = v1::Shipment { in_place_of: anew.name.clone(), ..lost };
    let order = fold::fold(&state, &[circle, anew]).order;
    let pointed = order.shipments.iter().filter(|shipment| !shipment.rebooked_as.is_empty()).count();
    assert_eq!(pointed, 1, "a circle is cut");
}

#[test]
fn a_cancelled_order_is_that_until_it_is_wanted_again() {
    let mut events =
        vec![event("1", Kind::Placed, "2026-06-01T08:00:00Z"), event("2", Kind::Cancelled, "2026-06-02T08:00:00Z")];
    let called_off = parcel("1Z0001", Role::Outbound, Shipped::Cancelled);
    let order = fold::fold(&told(&events), &[called_off]).order;
    assert_eq!((order.status(), order.closed), (Status::Cancelled, true));
    events.push(event("3", Kind::Confirmed, "2026-06-03T08:00:00Z"));
    assert_eq!(short(&told(&events), &[]).0, Status::Confirmed);
}

#[test]
fn a_corrected_number_stands_in_the_order_once() {
    let state = told(&[event("1", Kind::Shipped, "2026-06-01T08:00:00Z")]);
    let wrong = v1::Shipment {
        replaced_by: "shipments/ups/1Z0002@1".into(),
        ..parcel("1Z0001", Role::Outbound, Shipped::Pending)
    };
    let order = fold::fold(&state, &[wrong, parcel("1Z0002", Role::Outbound, Shipped::Delivered)]).order;
    assert_eq!((order.status(), order.shipments.len()), (Status::Delivered, 1));
}

#[test]
fn labels_lines_and_titles_are_as_last_told() {
    let line = |sku: &str, quantity| v1::OrderLine { sku: sku.into(), title: String::new(), quantity };
    let labels = |pairs: &[(&str, &str)]| pairs.iter().map(|(key, value)| ((*key).into(), (*value).into())).collect();
    let events = [
        v1::OrderEvent {
            lines: vec![line("X", 2)],
            set_labels: labels(&[("backorder", "true"), ("shop", "eu")]),
            title: "Shoes".into(),
            ..event("1", Kind::Placed, "2026-06-01T08:00:00Z")
        },
        v1::OrderEvent {
            remove_labels: vec!["backorder".into()],
            lines: vec![line("X", 1), line("Y", 1)],
            ..event("2", Kind::Updated, "2026-06-02T08:00:00Z")
        },
    ];
    let order = fold::fold(&told(&events), &[]).order;
    assert_eq!((order.title.as_str(), order.lines.len()), ("Shoes", 2));
    assert_eq!(order.labels, labels(&[("shop", "eu")]));
}
