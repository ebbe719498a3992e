//! Orders in words: every headline, number, status, cause, event and role, with and without days.

use super::*;
use crate::proto::Date;
use v1::backorder::Cause;
use v1::order::Status as Stage;
use v1::order_event::Kind as Event;
use v1::order_headline::Kind as Headline;

fn day(month: i32, day: i32) -> Option<Date> {
    Some(Date { year: 2026, month, day })
}

fn parcel_of(serial: usize, role: Role, status: Status) -> v1::Shipment {
    v1::Shipment {
        name: format!("shipments/dhl_express/{serial}@1"),
        carrier: "dhl_express".into(),
        tracking_number: serial.to_string(),
        order_role: role.into(),
        status: status.into(),
        ..v1::Shipment::default()
    }
}

fn late(shipment: v1::Shipment) -> v1::Shipment {
    let problem = v1::Problem {
        kind: Kind::Delayed.into(),
        act: Party::Carrier.into(),
        since: Some(time("2026-03-03")),
        ..v1::Problem::default()
    };
    v1::Shipment { problems: vec![problem.clone()], problem: Some(problem), ..shipment }
}

fn said(language: &str, order: &v1::Order, shipments: &[v1::Shipment]) -> v1::Answer {
    let adapter = waybill_adapters::by_id("dhl_express").unwrap();
    let shipments: Vec<_> = shipments.iter().map(|shipment| (adapter, shipment)).collect();
    of_order(Language::best(language), order, &shipments, now())
}

fn headed(kind: Headline, count: i32, total: i32) -> v1::Order {
    let headline = v1::OrderHeadline { kind: kind.into(), count, total, ..v1::OrderHeadline::default() };
    v1::Order { headline: Some(headline), ..v1::Order::default() }
}

fn event(kind: Event, at: &str) -> v1::OrderEvent {
    let time = Some(seconds(at));
    v1::OrderEvent { kind: kind.into(), time, record_time: time, ..v1::OrderEvent::default() }
}

/// All that an order says for people; status, next step, whose turn and freshness are in its text.
fn holds(answer: &v1::Answer, of: &str) {
    let order = answer.order.as_ref().unwrap();
    for part in [&order.status_text, &order.next_step, &order.turn_text, &order.freshness_text] {
        is_for_people(part, of);
        assert!(order.text.contains(part.as_str()), "{of}: no {part:?} in {:?}", order.text);
    }
    for part in [&order.headline, &order.text, &order.advice, &answer.headline, &answer.text] {
        is_for_people(part, of);
    }
    for part in [&order.arrival, &order.backorder_text].into_iter().filter(|part| !part.is_empty()) {
        is_for_people(part, of);
        assert!(order.text.contains(part.as_str()), "{of}: no {part:?} in {:?}", order.text);
    }
    for trouble in &order.troubles {
        is_for_people(&trouble.text, of);
        is_for_people(&trouble.advice, of);
    }
    let mut parts = answer.text.matches("  ");
    assert!(parts.next().is_none(), "{of}: {:?}", answer.text);
}

#[test]
fn every_headline_and_status_has_its_words_for_one_parcel_and_for_several() {
    let kinds = (0..100).filter_map(|number| Headline::try_from(number).ok());
    let stages: Vec<Stage> = (0..100).filter_map(|number| Stage::try_from(number).ok()).collect();
    let roles = all(|number| Role::try_from(number).ok());
    let mut heads = BTreeSet::new();
    for (place, (language, kind)) in
        kinds.flat_map(|kind| Language::all().iter().map(move |language| (language, kind))).enumerate()
    {
        for stage in &stages {
            for (count, total) in [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 2), (2, 5), (5, 5)] {
                let role = roles[(place + usize::try_from(count).unwrap()) % roles.len()];
                let parcels: Vec<v1::Shipment> = (0..usize::try_from(total).unwrap())
                    .map(|serial| {
                        let status = Status::try_from(i32::try_from((place + serial) % 12).unwrap()).unwrap();
                        late(parcel_of(serial, role, status))
                    })
                    .collect();
                let mut order = headed(kind, count, total);
                order.status = (*stage).into();
                if place % 2 == 0 {
                    let headline = order.headline.as_mut().unwrap();
                    let named = parcels.iter().take(usize::try_from(count).unwrap());
                    headline.shipments = named.map(|parcel| parcel.name.clone()).collect();
                    order.promised_date = day(3, 2);
                    order.events = vec![event(Event::Placed, "2026-03-01T10:00:00Z")];
                }
                if kind == Headline::BackorderSlipped || count == 5 {
                    let waits = v1::Backorder { slips: 1, expected_ship_latest: day(3, 9), ..Default::default() };
                    order.backorder = Some(waits);
                }
                let answer = said(language.tag(), &order, &parcels);
                holds(&answer, &format!("{} {kind:?} {stage:?} {count} of {total}", language.tag()));
                heads.insert(answer.headline);
            }
        }
    }
    assert!(heads.len() > 150, "{}", heads.len());
}

#[test]
fn numbers_and_roles_decide_the_words_of_a_headline() {
    let out = |serial| late(parcel_of(serial, Role::Outbound, Status::InTransit));
    let (one, two) = ([out(0)], [out(0), out(1)]);
    let back = [parcel_of(0, Role::Outbound, Status::Delivered), late(parcel_of(1, Role::Return, Status::InTransit))];
    let of = |kind, count: i32, total, parcels: &[v1::Shipment], first: usize| {
        let mut order = headed(kind, count, total);
        let named = parcels.iter().skip(first).take(usize::try_from(count).unwrap());
        order.headline.as_mut().unwrap().shipments = named.map(|parcel| parcel.name.clone()).collect();
        let heads = ["en", "de"].map(|language| said(language, &order, parcels).headline);
        heads.map(|head| head.split_once(". ").map_or(head.clone(), |(first, _)| format!("{first}.")))
    };
    use Headline as H;
    for (found, english, german) in [
        (
            of(H::ParcelLate, 1, 1, &one, 0),
            "The parcel of the order is running late.",
            "Das Paket der Bestellung verspätet sich.",
        ),
        (of(H::ParcelLate, 1, 2, &two, 0), "One of 2 parcels is running late.", "Eines von 2 Paketen verspätet sich."),
        (
            of(H::ParcelLate, 2, 2, &two, 0),
            "Both parcels of the order are running late.",
            "Beide Pakete der Bestellung verspäten sich.",
        ),
        (
            of(H::ParcelLate, 1, 1, &back, 1),
            "The return is running late.",
            "Das Paket mit der Rücksendung verspätet sich.",
        ),
        (
            of(H::ParcelStopped, 2, 5, &two, 0),
            "2 of 5 parcels have a serious problem.",
            "Mit 2 von 5 Paketen gibt es ein ernstes Problem.",
        ),
        (
            of(H::PartlyShipped, 1, 2, &two, 0),
            "One of 2 parcels is on its way; the rest has not been handed over yet.",
            "Eines von 2 Paketen ist unterwegs; der Rest ist noch nicht übergeben.",
        ),
        (
            of(H::PartlyShipped, 1, 1, &one, 0),
            "One parcel of the order is on its way; the rest has not been sent yet.",
            "Ein Paket der Bestellung ist unterwegs; der Rest ist noch nicht verschickt.",
        ),
        (
            of(H::ReturnUnderWay, 1, 1, &back, 1),
            "The return is on its way to us.",
            "Die Rücksendung ist auf dem Weg zu uns.",
        ),
        (
            of(H::UnderWay, 5, 5, &two, 0),
            "All 5 parcels of the order are on their way.",
            "Alle 5 Pakete der Bestellung sind unterwegs.",
        ),
    ] {
        assert_eq!(found, [english, german]);
    }
}

#[test]
fn one_late_parcel_says_why_and_the_others_are_counted() {
    let parcels =
        [parcel_of(0, Role::Outbound, Status::Delivered), late(parcel_of(1, Role::Outbound, Status::InTransit))];
    let mut order = headed(Headline::ParcelLate, 1, 2);
    order.headline.as_mut().unwrap().shipments = vec![parcels[1].name.clone()];
    order.status = Stage::PartiallyDelivered.into();
    let answer = said("en", &order, &parcels);
    assert_eq!(answer.headline, "One of 2 parcels is running late. DHL Express says that it is delayed.");
    let order = answer.order.unwrap();
    assert_eq!(
        order.text,
        "One of 2 parcels is running late. DHL Express says that it is delayed. Some of the order has been delivered, some \
         has not. The order is 2 parcels. One is delivered. One is under way. DHL Express has not said when the parcel \
         will arrive. The next step is that it moves on, later than planned. It is DHL Express’s turn. Nothing has been noted about the \
         order itself; we know it from its parcels. Not every carrier has answered yet."
    );
    assert_eq!(order.turn(), Party::Carrier);
    assert_eq!(answer.parcels[0].tracking_number, "1", "the one in trouble comes first");
    assert!(answer.text.contains("DHL Express 0: The parcel was delivered"), "{}", answer.text);
}

/// A backorder that was told first for 10 June.
fn backorder(slips: i32, cause: Cause) -> v1::Order {
    let kind = if slips > 0 { Headline::BackorderSlipped } else { Headline::Backordered };
    let problem = v1::Problem {
        kind: Kind::BackorderSlipped.into(),
        since: Some(time("2026-03-03T10:00:00")),
        source: Source::Told.into(),
        ..v1::Problem::default()
    };
    v1::Order {
        status: Stage::Backordered.into(),
        backorder: Some(v1::Backorder {
            slips,
            cause: cause.into(),
            expected_ship_earliest: day(6, 18),
            expected_ship_latest: day(6, 20),
            first_expected_ship_latest: day(6, 10),
            ..v1::Backorder::default()
        }),
        problems: Some(problem).filter(|_| slips > 0).into_iter().collect(),
        ..headed(kind, 0, 0)
    }
}

#[test]
fn a_backorder_says_how_often_until_when_instead_of_when_and_why() {
    let headline = |language, order: &v1::Order| said(language, order, &[]).headline;
    let mut order = backorder(2, Cause::SupplierLate);
    assert_eq!(
        headline("en", &order),
        "The backorder was put off for the second time: it should now be sent between 18 and 20 June instead of by 10 June, \
         because the supplier is late."
    );
    assert_eq!(
        headline("de", &order),
        "Die Nachlieferung wurde zum zweiten Mal verschoben: Sie soll jetzt zwischen dem 18. und 20. Juni statt bis zum \
         10. Juni auf den Weg gehen, weil der Lieferant zu spät liefert."
    );
    let waits = order.backorder.as_mut().unwrap();
    (waits.expected_ship_latest, waits.note) = (day(7, 2), "Two of three are there".into());
    let text = said("en", &order, &[]).order.unwrap().text;
    assert!(text.contains("between 18 June and 2 July"), "{text}");
    assert!(text.contains("We noted about it: “Two of three are there”."), "{text}");
    let waits = order.backorder.as_mut().unwrap();
    (waits.overdue, waits.expected_ship_earliest) = (true, None);
    assert_eq!(
        headline("en", &order),
        "The backorder is overdue, for the second time: it should have been sent by 2 July, and nobody has named another \
         day. The reason is that the supplier is late."
    );
    let calm = said("en", &backorder(0, Cause::Unspecified), &[]);
    assert_eq!(
        calm.headline,
        "Something of the order is not in stock, so nothing has been sent yet. What is missing should be sent between 18 \
         and 20 June."
    );
    let calm = calm.order.unwrap();
    assert_eq!((calm.turn(), calm.turn_text.as_str()), (Party::Shipper, "It is our turn."));
    assert!(calm.text.contains("There is no parcel of it yet."), "{}", calm.text);
}

#[test]
fn every_cause_and_every_event_of_an_order_has_its_words() {
    let causes: Vec<Cause> = (0..50).filter_map(|number| Cause::try_from(number).ok()).collect();
    for language in Language::all() {
        let mut seen = BTreeSet::new();
        for (cause, slips) in causes.iter().flat_map(|cause| [0, 1, 2, 3, 5].map(|slips| (*cause, slips))) {
            for state in 0..4 {
                let mut order = backorder(slips, cause);
                let waits = order.backorder.as_mut().unwrap();
                match state {
                    1 => waits.overdue = true,
                    2 => waits.first_expected_ship_latest = None,
                    3 => (waits.expected_ship_earliest, waits.expected_ship_latest) = (None, None),
                    _ => {}
                }
                let answer = said(language.tag(), &order, &[]);
                holds(&answer, &format!("{} {cause:?} {slips} {state}", language.tag()));
                seen.insert(answer.headline);
            }
        }
        assert!(seen.len() > causes.len() * 12, "{}", seen.len());
        let mut words = BTreeSet::new();
        for kind in all(|number| Event::try_from(number).ok()) {
            for note in ["", "Called them"] {
                let event = v1::OrderEvent { note: note.into(), ..event(kind, "2026-03-04T09:30:00Z") };
                let order = v1::Order { events: vec![event], ..headed(Headline::Placed, 0, 0) };
                let shown = said(language.tag(), &order, &[]).order.unwrap().milestones.remove(0);
                is_for_people(&format!("{}.", shown.text), &format!("{} {kind:?}", language.tag()));
                assert!(shown.when.contains("09:30") && shown.text.contains(note), "{shown:?}");
                words.insert(shown.text);
            }
        }
        assert_eq!(words.len(), 2 * all(|number| Event::try_from(number).ok()).len());
    }
}

#[test]
fn milestones_lines_and_labels_are_told() {
    let waits = v1::OrderEvent {
        expected_ship_earliest: day(3, 8),
        expected_ship_latest: day(3, 10),
        ..event(Event::Backordered, "2026-03-02T08:00:00Z")
    };
    let mut events = vec![event(Event::Updated, "2026-02-01T08:00:00Z"); 4];
    events.extend([waits, event(Event::BackInStock, "2026-03-04T08:15:00Z")]);
    let order = v1::Order {
        events,
        lines: vec![v1::OrderLine { sku: "L-1".into(), title: "Desk lamp".into(), quantity: 2 }],
        labels: [("backorder".to_owned(), "yes".to_owned())].into(),
        ..headed(Headline::Confirmed, 0, 0)
    };
    let told = said("en", &order, &[]).order.unwrap();
    assert_eq!(told.lines, ["2 × Desk lamp"]);
    assert_eq!(told.labels["backorder"], "yes");
    assert_eq!(told.milestones.len(), 5);
    let first = &told.milestones[..2];
    assert_eq!((first[0].text.as_str(), first[0].when.as_str()), ("Back in stock", "today at 08:15"));
    assert_eq!(first[1].text, "Not in stock, to be sent between 8 and 10 March");
    assert!(told.freshness_text.starts_with("We last noted something about the order 3 hours ago."), "{told:?}");
}

#[test]
fn a_parcel_says_what_it_is_for_and_a_return_is_told_from_the_merchants_side() {
    let of = |shipment: &v1::Shipment| answer("en", shipment);
    let back = of(&parcel_of(1, Role::Return, Status::InTransit));
    assert!(
        back.text.starts_with(
            "This parcel is the return, from the customer to us. The return is on its way to us with DHL Express."
        ),
        "{}",
        back.text
    );
    let arrived = of(&parcel_of(1, Role::Return, Status::Delivered));
    assert_eq!((arrived.turn(), arrived.turn_text.as_str()), (Party::Recipient, "It is our turn."));
    let waiting = of(&parcel_of(1, Role::Return, Status::InfoReceived));
    assert_eq!((waiting.turn(), waiting.turn_text.as_str()), (Party::Shipper, "It is the customer’s turn."));
    assert!(of(&parcel_of(1, Role::Exchange, Status::Pending)).text.starts_with("This parcel brings the exchange"));
    let plain = of(&parcel_of(1, Role::Outbound, Status::Pending));
    assert!(plain.text.starts_with(&plain.status_text), "{}", plain.text);
    let (old, new) = ("shipments/ups/1Z5IM0A10300000012@1", parcel_of(1, Role::Replacement, Status::Pending));
    let new = of(&v1::Shipment { in_place_of: old.into(), ..new });
    assert!(new.text.starts_with("This parcel was sent in place of UPS 1Z5IM0A10300000012."), "{}", new.text);
    let gone = late(parcel_of(1, Role::Outbound, Status::InTransit));
    let gone = of(&v1::Shipment { rebooked_as: old.into(), ..gone });
    assert!(gone.headline.ends_with("It was sent again under UPS 1Z5IM0A10300000012."), "{}", gone.headline);
    assert_eq!((gone.turn(), gone.arrival.as_str()), (Party::Unspecified, ""));
    assert!(gone.text.contains("Nothing more is expected of this parcel"), "{}", gone.text);
    for (language, role) in Language::all()
        .iter()
        .flat_map(|one| all(|number| Role::try_from(number).ok()).into_iter().map(move |role| (one, role)))
    {
        let told = answer(language.tag(), &parcel_of(1, role, Status::InTransit));
        is_for_people(&told.role_text, &format!("{} {role:?}", language.tag()));
    }
}

#[test]
fn a_return_that_was_refunded_or_exchanged_is_nobodys_turn() {
    let back = parcel_of(1, Role::Return, Status::Delivered);
    for (stage, kind, turn) in [
        (Stage::Returned, Headline::Returned, Party::Recipient),
        (Stage::Refunded, Headline::Refunded, Party::Unspecified),
        (Stage::Exchanged, Headline::ExchangeUnderWay, Party::Unspecified),
    ] {
        let order = v1::Order { status: stage.into(), ..headed(kind, 0, 1) };
        let told = said("en", &order, std::slice::from_ref(&back)).parcels.remove(0);
        assert_eq!(told.turn(), turn, "{stage:?}: {}", told.text);
        assert_eq!(told.advice.starts_with("Have it checked"), turn == Party::Recipient, "{}", told.advice);
    }
}

#[test]
fn an_order_of_one_parcel_is_told_in_the_parcels_words() {
    let parcel = parcel_of(1, Role::Outbound, Status::InTransit);
    let order = v1::Order { status: Stage::Shipped.into(), ..headed(Headline::UnderWay, 1, 1) };
    let answer = said("en", &order, std::slice::from_ref(&parcel));
    assert_eq!(answer.headline, "The order is on its way.");
    assert_eq!(answer.text, format!("The order is on its way. {}", answer.parcels[0].text));
    assert_eq!(answer.order.unwrap().turn_text, "It is DHL Express’s turn.");
}

#[test]
fn a_parcel_that_was_called_off_too_late_is_not_passed_over() {
    let under_way = [parcel_of(0, Role::Outbound, Status::InTransit)];
    let mut order = headed(Headline::Cancelled, 0, 0);
    order.status = Stage::Cancelled.into();
    order.events = vec![event(Event::Placed, "2026-03-01T10:00:00Z"), event(Event::Cancelled, "2026-03-03T10:00:00Z")];
    let nothing_sent = said("en", &order, &[]).order.unwrap();
    assert_eq!((nothing_sent.turn(), &*nothing_sent.next_step), (Party::Unspecified, "Nothing more will happen."));
    for language in ["en", "de"] {
        holds(&said(language, &order, &under_way), language);
    }
    let answer = said("en", &order, &under_way).order.unwrap();
    assert!(answer.headline.ends_with("A parcel of it is on its way to the customer all the same."), "{answer:?}");
    assert_eq!(answer.turn(), Party::Shipper);
    assert!(answer.advice.starts_with("Ask the carrier to bring the parcel back"), "{}", answer.advice);

    let there = [parcel_of(0, Role::Outbound, Status::Delivered)];
    let mut order = v1::Order { status: Stage::Delivered.into(), ..headed(Headline::Delivered, 1, 1) };
    order.events = vec![event(Event::Placed, "2026-03-01T10:00:00Z"), event(Event::Cancelled, "2026-03-03T10:00:00Z")];
    let answer = said("en", &order, &there);
    assert!(answer.headline.ends_with("It had been cancelled yesterday."), "{}", answer.headline);
    assert!(answer.text.contains("It is our turn."), "{}", answer.text);
    order.events.push(event(Event::Confirmed, "2026-03-03T12:00:00Z"));
    assert!(!said("en", &order, &there).headline.contains("cancelled"), "it was wanted again");
}

#[test]
fn an_order_without_a_tracking_number_has_no_link_to_give() {
    let mut order = v1::Order { status: Stage::Shipped.into(), ..headed(Headline::UnderWay, 0, 0) };
    order.promised_date = day(3, 6);
    order.events = vec![event(Event::Shipped, "2026-03-03T10:00:00Z")];
    let answer = said("en", &order, &[]).order.unwrap();
    assert!(answer.advice.starts_with("Find out under which number it was sent"), "{}", answer.advice);
    assert!(answer.arrival.ends_with("We promised delivery by Friday, 6 March."), "{}", answer.arrival);
    assert!(!answer.text.contains("There is no parcel"), "it was sent: {}", answer.text);
    assert_eq!(answer.turn(), Party::Shipper);
    holds(&said("de", &order, &[]), "de");
}

#[test]
fn a_backorder_behind_the_promise_says_so() {
    for (sent, said_of_it) in [(5, "We promised delivery by Friday, 6 March."), (9, "which can no longer be kept.")] {
        let mut order = v1::Order { status: Stage::Backordered.into(), ..headed(Headline::Backordered, 0, 0) };
        order.promised_date = day(3, 6);
        order.backorder = Some(v1::Backorder { expected_ship_latest: day(3, sent), ..v1::Backorder::default() });
        let answer = said("en", &order, &[]).order.unwrap();
        assert!(answer.arrival.ends_with(said_of_it), "{}", answer.arrival);
    }
}

#[test]
fn what_was_sent_back_is_not_looked_for_at_the_door() {
    let order = v1::Order { status: Stage::Returning.into(), ..headed(Headline::ReturnUnderWay, 1, 1) };
    let (there, back) =
        (parcel_of(0, Role::Outbound, Status::Delivered), parcel_of(1, Role::Return, Status::InTransit));
    let advice = |parcels: &[v1::Shipment]| {
        let answer = said("en", &order, parcels);
        answer.parcels.into_iter().find(|one| one.tracking_number == "0").unwrap().advice
    };
    let settled = "Nothing is left to do about this parcel; the return counts now.";
    assert_eq!(advice(&[there.clone(), back.clone()]), settled);
    let announced = parcel_of(1, Role::Return, Status::Pending);
    assert_ne!(advice(&[there.clone(), announced]), settled, "the customer has it still");
    let another = parcel_of(2, Role::Outbound, Status::Delivered);
    assert_ne!(advice(&[there, another, back]), settled, "nobody knows which of the two");
}
