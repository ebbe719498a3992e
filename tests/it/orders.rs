//! Orders from outside: recorded once, told by their shipments, streamed without gap, gone without a trace.

use tonic::Code;
use waybill::proto::{Date, v1};

use crate::harness::orders::{Orders, event};
use crate::harness::{Client, Service, Watcher, at, bare, fields, manual, reason, until};
use v1::change::Aspect;
use v1::complete_shipment_request::Outcome;
use v1::order::Status;
use v1::order_event::Kind;
use v1::order_headline::Kind as Headline;
use v1::order_role::Role;
use v1::problem::Kind as Problem;

fn june(day: i32) -> Option<Date> {
    Some(Date { year: 2026, month: 6, day })
}

fn of_order(number: &str, order: &str, role: Role) -> v1::RegisterShipmentRequest {
    v1::RegisterShipmentRequest { order_id: order.into(), order_role: role.into(), ..bare("ups", number) }
}

async fn register(client: &Client, request: v1::RegisterShipmentRequest) -> v1::Shipment {
    client.clone().register_shipment(request).await.unwrap().into_inner()
}

async fn complete(client: &Client, number: &str, outcome: Outcome) {
    let name = format!("shipments/ups/{number}");
    let request = v1::CompleteShipmentRequest { name, outcome: outcome.into(), ..Default::default() };
    client.clone().complete_shipment(request).await.unwrap();
}

async fn shipment(client: &Client, number: &str) -> v1::Shipment {
    let request = v1::GetShipmentRequest { name: format!("shipments/ups/{number}"), ..Default::default() };
    client.clone().get_shipment(request).await.unwrap().into_inner()
}

async fn watch(service: &mut Service) -> Watcher {
    let mut watcher = Watcher::default();
    watcher.open(&mut service.client, with_orders()).await.unwrap();
    watcher.next().await.unwrap();
    watcher
}

fn with_orders() -> v1::WatchShipmentsRequest {
    v1::WatchShipmentsRequest { orders: true, ..Default::default() }
}

/// The next change of an order with this status after.
async fn becomes(watcher: &mut Watcher, order: &str, status: Status) -> v1::Change {
    let name = format!("orders/{order}");
    let is = |change: &v1::Change| {
        change.name == name && change.order.as_ref().is_some_and(|order| order.status_after() == status)
    };
    watcher.change(is).await
}

fn headline(order: &v1::Order) -> (Headline, i32, i32) {
    let headline = order.headline.clone().unwrap();
    (headline.kind(), headline.count, headline.total)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_order_is_followed_from_its_placing_to_its_refund() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let mut service = Service::start(home.path(), &clock, "").await;
    let mut watcher = watch(&mut service).await;
    let orders = Orders::connect(service.bound.grpc).await;
    let id = "#1001/eu ü";
    let placed = v1::OrderEvent {
        lines: vec![v1::OrderLine { sku: "SHOE-42".into(), title: "Shoes".into(), quantity: 2 }],
        title: "Two pairs".into(),
        ..event("shop-1", Kind::Placed)
    };
    let order = orders.record(id, placed.clone()).await.unwrap();
    assert_eq!((order.name.as_str(), order.status(), order.revision), ("orders/#1001/eu ü", Status::Placed, 1));
    let change = becomes(&mut watcher, id, Status::Placed).await;
    assert_eq!(change.aspects().collect::<Vec<_>>(), [Aspect::Created, Aspect::EventsAdded, Aspect::Status]);
    assert_eq!(change.order.as_ref().unwrap().events, order.events);

    // The caller's key makes it safe to repeat, and stands for one event.
    assert_eq!(orders.record(id, placed.clone()).await.unwrap(), order);
    let other = orders.record(id, v1::OrderEvent { note: "another".into(), ..placed }).await.unwrap_err();
    assert_eq!((other.code(), fields(&other)), (Code::InvalidArgument, vec!["event.event_id".to_owned()]));

    // Not in stock: what is told, a day that is over without a word, and a later day.
    let waits = |key: &str, earliest, latest| v1::OrderEvent {
        expected_ship_earliest: june(earliest),
        expected_ship_latest: june(latest),
        cause: v1::backorder::Cause::SupplierLate.into(),
        set_labels: [("backorder".to_owned(), "true".to_owned())].into(),
        ..event(key, Kind::Backordered)
    };
    orders.record(id, waits("shop-2", 16, 17)).await.unwrap();
    let change = becomes(&mut watcher, id, Status::Backordered).await;
    assert!(change.problems_after.is_empty() && change.labels["backorder"] == "true");
    clock.set(at("2026-06-18T00:00:01Z"));
    let slipped = watcher.change(|change| !change.problems_after.is_empty()).await;
    assert_eq!((slipped.problems_after[0].kind(), slipped.problems_after[0].level), (Problem::BackorderSlipped, 1));
    let of = slipped.order.as_ref().unwrap();
    assert!(of.events.is_empty() && of.backorder_after.as_ref().unwrap().overdue);
    assert_eq!(of.headline_after.as_ref().unwrap().kind(), Headline::BackorderSlipped);
    service.stop().await;
    let mut service = Service::start(home.path(), &clock, "").await;
    let orders = Orders::connect(service.bound.grpc).await;
    watcher.open(&mut service.client, with_orders()).await.unwrap();
    orders.record(id, waits("shop-3", 19, 20)).await.unwrap();
    orders.record(id, waits("shop-4", 22, 23)).await.unwrap();
    let twice = watcher.change(|change| change.problems_after.first().is_some_and(|one| one.level == 2)).await;
    assert!(!twice.order.unwrap().backorder_after.unwrap().overdue);
    let slips = v1::OrderFilter { problems: vec![Problem::BackorderSlipped.into()], ..Default::default() };
    let labelled =
        v1::OrderFilter { labels: [("backorder".to_owned(), "true".to_owned())].into(), ..Default::default() };
    for filter in [slips, labelled] {
        assert_eq!(orders.list(filter).await.unwrap().len(), 1);
    }

    // Split: one parcel delivered, one lost and sent again.
    let shipped = v1::OrderEvent { remove_labels: vec!["backorder".into()], ..event("shop-5", Kind::Shipped) };
    let order = orders.record(id, shipped).await.unwrap();
    assert!(order.labels.is_empty() && order.backorder.is_none() && order.problems.is_empty());
    register(&service.client, of_order("1Z0001", id, Role::Unspecified)).await;
    register(&service.client, of_order("1Z0002", id, Role::Outbound)).await;
    complete(&service.client, "1Z0001", Outcome::Delivered).await;
    becomes(&mut watcher, id, Status::PartiallyDelivered).await;
    assert_eq!(headline(&orders.get(id).await.unwrap()), (Headline::PartlyDelivered, 1, 2));
    complete(&service.client, "1Z0002", Outcome::Lost).await;
    let lost = watcher.change(|change| change.problems_after.iter().any(|one| one.kind() == Problem::Lost)).await;
    assert!(lost.name.starts_with("shipments/"), "the shipment first, then its order");
    let lost = watcher.change(|change| change.problems_after.iter().any(|one| one.kind() == Problem::Lost)).await;
    assert_eq!(lost.name, format!("orders/{id}"));
    assert_eq!(lost.order.as_ref().unwrap().headline_after.as_ref().unwrap().shipments, ["shipments/ups/1Z0002@1"]);
    let anew = of_order("1Z0003", id, Role::Unspecified);
    let anew = v1::RegisterShipmentRequest { in_place_of: "shipments/ups/1Z0002".into(), ..anew };
    let anew = register(&service.client, anew).await;
    assert_eq!(anew.order_role(), Role::Replacement);
    let pointed = watcher.change(|change| change.name == "shipments/ups/1Z0002@1").await;
    assert_eq!(pointed.aspects().collect::<Vec<_>>(), [Aspect::Details]);
    assert_eq!(shipment(&service.client, "1Z0002").await.rebooked_as, "shipments/ups/1Z0003@1");
    let order = orders.get(id).await.unwrap();
    assert_eq!((order.status(), headline(&order)), (Status::PartiallyDelivered, (Headline::PartlyDelivered, 1, 2)));
    complete(&service.client, "1Z0003", Outcome::Delivered).await;
    let done = becomes(&mut watcher, id, Status::Delivered).await;
    assert!(done.aspects().any(|aspect| aspect == Aspect::Final) && done.problems_after.is_empty());

    // Back, and paid back.
    orders.record(id, event("shop-6", Kind::ReturnApproved)).await.unwrap();
    becomes(&mut watcher, id, Status::ReturnApproved).await;
    register(&service.client, of_order("1Z0009", id, Role::Return)).await;
    complete(&service.client, "1Z0009", Outcome::Delivered).await;
    becomes(&mut watcher, id, Status::Returned).await;
    let order = orders.record(id, event("shop-7", Kind::Refunded)).await.unwrap();
    assert_eq!((order.status(), order.closed, order.shipments.len()), (Status::Refunded, true, 4));

    // Whoever did not ask for orders hears of shipments alone; a snapshot shows both.
    let mut alone = Watcher::default();
    alone.open(&mut service.client, v1::WatchShipmentsRequest { snapshot: true, ..Default::default() }).await.unwrap();
    let mut both = Watcher::default();
    both.open(&mut service.client, v1::WatchShipmentsRequest { snapshot: true, ..with_orders() }).await.unwrap();
    for (watcher, shown) in [(&mut alone, 0), (&mut both, 1)] {
        let mut found = 0;
        loop {
            let message = watcher.next().await.unwrap();
            found += message.orders.len();
            if message.snapshot_complete {
                break;
            }
        }
        assert_eq!(found, shown);
    }

    let name = format!("orders/{id}");
    let delete = |with_shipments| v1::DeleteOrderRequest { name: name.clone(), with_shipments, ..Default::default() };
    let refused = orders.0.clone().delete_order(delete(false)).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused)), (Code::FailedPrecondition, "ORDER_HAS_SHIPMENTS".into()));
    orders.0.clone().delete_order(delete(true)).await.unwrap();
    let gone = watcher.change(|change| change.name == name && change.order.is_none()).await;
    assert_eq!(gone.aspects().collect::<Vec<_>>(), [Aspect::Deleted]);
    assert_eq!(orders.get(id).await.unwrap_err().code(), Code::NotFound);
    assert!(orders.list(v1::OrderFilter::default()).await.unwrap().is_empty());
    let listed = service.client.clone().list_shipments(v1::ListShipmentsRequest::default()).await.unwrap();
    assert!(listed.into_inner().shipments.is_empty());
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_shipment_makes_its_order_moves_between_orders_and_takes_it_along() {
    let home = tempfile::tempdir().unwrap();
    let mut service = Service::start(home.path(), &manual(), "").await;
    let mut watcher = watch(&mut service).await;
    let orders = Orders::connect(service.bound.grpc).await;
    register(&service.client, of_order("1Z0001", "A", Role::Unspecified)).await;
    assert_eq!(orders.get("A").await.unwrap().shipments.len(), 1, "it is read as it is now");
    becomes(&mut watcher, "A", Status::InPreparation).await;

    let moved = v1::UpdateShipmentRequest {
        shipment: Some(v1::Shipment {
            name: "shipments/ups/1Z0001".into(),
            order_id: "B".into(),
            ..v1::Shipment::default()
        }),
        ..Default::default()
    };
    service.client.clone().update_shipment(moved).await.unwrap();
    let gone = watcher.change(|change| change.name == "orders/A").await;
    assert_eq!(gone.aspects().collect::<Vec<_>>(), [Aspect::Deleted], "nothing else was known of it");
    until("the other has it", async || orders.get("B").await.ok().filter(|order| order.revision > 0)).await;
    assert_eq!(orders.get("A").await.unwrap_err().code(), Code::NotFound);

    orders.record("B", event("1", Kind::Placed)).await.unwrap();
    let delete = v1::DeleteShipmentRequest { name: "shipments/ups/1Z0001".into(), ..Default::default() };
    service.client.clone().delete_shipment(delete).await.unwrap();
    let left =
        watcher.change(|change| change.order.as_ref().is_some_and(|order| !order.removed_shipments.is_empty())).await;
    assert_eq!(left.order.unwrap().removed_shipments, ["shipments/ups/1Z0001@1"]);
    let order = orders.get("B").await.unwrap();
    assert_eq!((order.status(), order.shipments.len()), (Status::Placed, 0));
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_over_is_erased_when_its_time_has_come() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let mut service = Service::start(home.path(), &clock, "").await;
    let mut watcher = watch(&mut service).await;
    let orders = Orders::connect(service.bound.grpc).await;
    for (order, kind) in [("over", Kind::Cancelled), ("open", Kind::Confirmed)] {
        orders.record(order, event("1", Kind::Placed)).await.unwrap();
        orders.record(order, event("2", kind)).await.unwrap();
    }
    clock.set(at("2026-09-14T01:00:00Z"));
    let gone = watcher.change(|change| change.aspects().any(|aspect| aspect == Aspect::Deleted)).await;
    assert_eq!(gone.name, "orders/over");
    let left: Vec<_> = orders.list(v1::OrderFilter::default()).await.unwrap();
    assert_eq!(left.iter().map(|order| order.order_id.as_str()).collect::<Vec<_>>(), ["open"]);
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_with_an_event_is_said_by_its_fields() {
    let home = tempfile::tempdir().unwrap();
    let service = Service::start(home.path(), &manual(), "").await;
    let orders = Orders::connect(service.bound.grpc).await;
    let wrong = v1::OrderEvent {
        event_id: "with space".into(),
        kind: 99,
        time: Some(prost_types::Timestamp { seconds: -1, nanos: 0 }),
        note: "n".repeat(501),
        expected_ship_earliest: june(20),
        expected_ship_latest: june(19),
        cause: 99,
        lines: vec![v1::OrderLine::default()],
        set_labels: [("Not A Key".to_owned(), "v".repeat(256))].into(),
        promised_date: june(31),
        title: "t".repeat(257),
        ..Default::default()
    };
    let mut named = fields(&orders.record("A", wrong).await.unwrap_err());
    named.sort();
    named.dedup();
    let expected = [
        "event.cause",
        "event.event_id",
        "event.expected_ship_latest",
        "event.kind",
        "event.lines[0]",
        "event.lines[0].quantity",
        "event.note",
        "event.promised_date",
        "event.set_labels[\"Not A Key\"]",
        "event.time",
        "event.title",
    ];
    assert_eq!(named, expected);
    for name in ["", "orders/", "shipments/ups/1", "orders/line\nbreak", &format!("orders/{}", "x".repeat(129))] {
        let refused = orders.0.clone().get_order(v1::GetOrderRequest { name: name.into() }).await.unwrap_err();
        assert_eq!((refused.code(), fields(&refused)), (Code::InvalidArgument, vec!["name".to_owned()]), "{name:?}");
    }
    let ahead = prost_types::Timestamp { seconds: at("2026-06-17T00:00:00Z").as_second(), nanos: 0 };
    let ahead = v1::OrderEvent { time: Some(ahead), ..event("1", Kind::Placed) };
    assert_eq!(fields(&orders.record("A", ahead).await.unwrap_err()), ["event.time"]);
    assert_eq!(orders.get("A").await.unwrap_err().code(), Code::NotFound, "nothing of it was kept");

    let names = ["orders/A", "nobody's", "orders/B"].map(str::to_owned).to_vec();
    orders.record("B", event("1", Kind::Placed)).await.unwrap();
    let results = orders.0.clone().batch_get_orders(v1::BatchGetOrdersRequest { names }).await.unwrap();
    let codes: Vec<i32> = results
        .into_inner()
        .results
        .into_iter()
        .map(|result| match result.result.unwrap() {
            v1::order_result::Result::Order(order) => {
                assert_eq!(order.order_id, "B");
                0
            }
            v1::order_result::Result::Error(error) => error.code,
        })
        .collect();
    assert_eq!(codes, [Code::NotFound as i32, Code::InvalidArgument as i32, 0]);

    // A token of one list is none of the other's, nor of another filter.
    for number in 0..3 {
        orders.record(&format!("C{number}"), event("1", Kind::Placed)).await.unwrap();
    }
    let first = v1::ListOrdersRequest { page_size: 1, ..Default::default() };
    let token = orders.0.clone().list_orders(first).await.unwrap().into_inner().next_page_token;
    let other = v1::OrderFilter { statuses: vec![Status::Placed.into()], ..Default::default() };
    let foreign = v1::ListOrdersRequest { page_token: token.clone(), filter: Some(other), ..Default::default() };
    assert_eq!(fields(&orders.0.clone().list_orders(foreign).await.unwrap_err()), ["page_token"]);
    let shipments = v1::ListShipmentsRequest { page_token: token, ..Default::default() };
    assert_eq!(fields(&service.client.clone().list_shipments(shipments).await.unwrap_err()), ["page_token"]);
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_command_line_records_shows_lists_and_erases() {
    let home = tempfile::tempdir().unwrap();
    let service = Service::start(home.path(), &manual(), "").await;
    let server = format!("http://{}", service.bound.grpc);
    let run = async |words: &[&str]| {
        let mut command = tokio::process::Command::new(env!("CARGO_BIN_EXE_waybill"));
        let output = command.arg("order").args(words).args(["--server", &server]).env_clear().output().await.unwrap();
        let text = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
        (output.status.code(), text)
    };
    let record = |kind| {
        let dates = ["--ship-from", "2026-06-18", "--ship-by", "2026-06-20"];
        let mut words = vec!["record", "1001", kind, "--at", "2026-06-14T10:00:00Z", "--note", "By sea", "--text"];
        words.extend(["--cause", "transport-late", "--label", "backorder=true", "--line", "SHOE-42=2"]);
        words.extend(if kind == "backordered" { &dates[..] } else { &[] });
        words
    };
    let (code, text) = run(&record("backordered")).await;
    assert_eq!(code, Some(0), "{text}");
    for part in ["orders/1001", "transport late", "2026-06-18 to 2026-06-20", "2 × SHOE-42", "backorder=true", "By sea"]
    {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert_eq!(run(&record("backordered")).await, (code, text), "kind and time make it the same event");
    let (code, text) = run(&record("shipped")).await;
    assert_eq!(code, Some(2), "a cause is for a backorder: {text}");
    let (code, text) = run(&["list", "--status", "backordered", "--label", "backorder=true", "--json"]).await;
    assert_eq!(code, Some(0), "{text}");
    let listed: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!((&listed["orderId"], listed["events"].as_array().unwrap().len()), (&"1001".into(), 1));
    let (code, text) = run(&["get", "1001", "--json"]).await;
    assert_eq!((code, serde_json::from_str::<serde_json::Value>(&text).unwrap()), (Some(0), listed));
    assert_eq!(run(&["delete", "1001"]).await.0, Some(0));
    let (code, text) = run(&["get", "1001"]).await;
    assert!(code == Some(4) || code == Some(1), "{code:?} {text}");
    service.stop().await;
}
