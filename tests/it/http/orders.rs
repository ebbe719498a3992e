//! Orders over HTTP, as a shop's system records them and a helpdesk reads them.

use serde_json::json;

use super::desk::with_key;
use crate::harness::manual;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_order_is_recorded_read_listed_and_erased() {
    let home = tempfile::tempdir().unwrap();
    let (service, _, desk) = with_key(home.path(), &manual(), "", "").await;
    // Any text is an order's id.
    let order = "/v1/orders/%231001%2Feu%20%C3%BC%25";
    let event = json!({
        "eventId": "shop-1", "kind": "BACKORDERED", "cause": "SUPPLIER_LATE", "setLabels": {"backorder": "true"},
        "expectedShipLatest": {"year": 2026, "month": 6, "day": 20}, "lines": [{"sku": "SHOE-42", "quantity": 2}],
    });
    let recorded = desk.send("POST", &format!("{order}/events"), &event).await;
    assert_eq!(recorded.status, 200, "{recorded:?}");
    assert!(!recorded.header("ratelimit-policy").is_empty(), "a new order uses up a registration");
    let recorded = recorded.json();
    assert_eq!((&recorded["name"], &recorded["status"]), (&json!("orders/#1001/eu ü%"), &json!("BACKORDERED")));
    assert_eq!(desk.send("POST", &format!("{order}/events"), &event).await.json(), recorded, "it is safe to repeat");
    let read = desk.get(order).await;
    assert_eq!((read.status, read.json()), (200, recorded.clone()));
    let again = desk.ask("GET", order, &[("if-none-match", read.header("etag"))], "").await;
    assert_eq!((again.status, again.body.len()), (304, 0));

    let listed = desk.get("/v1/orders?statuses=BACKORDERED&labels.backorder=true").await.json();
    assert_eq!(listed["orders"], json!([recorded]));
    assert!(desk.get("/v1/orders?statuses=SHIPPED").await.json()["orders"].is_null());
    let batch = json!({"names": ["orders/#1001/eu ü%", "orders/none"]});
    let batch = desk.send("POST", "/v1/orders/batch-get", &batch).await.json();
    assert_eq!((&batch["results"][0]["order"], &batch["results"][1]["error"]["code"]), (&recorded, &json!(5)));

    let wrong = json!({"eventId": "shop-2", "kind": "SHIPPED", "cause": "CUSTOMS"});
    let wrong = desk.send("POST", &format!("{order}/events"), &wrong).await;
    assert_eq!(wrong.is_problem(400, "invalid-argument").fields(), ["cause"]);
    let unknown = desk.send("POST", &format!("{order}/events"), &json!({"eventId": "3", "kind": "EATEN"})).await;
    assert_eq!(unknown.is_problem(400, "invalid-argument").fields(), ["kind"]);
    // Named as it was written: the event is the whole body.
    let unknown = unknown.json()["detail"].as_str().unwrap().to_owned();
    assert!(unknown.starts_with("kind is not understood: it is one of PLACED, CONFIRMED, PICKED"), "{unknown}");
    desk.get("/v1/orders/none").await.is_problem(404, "order-not-found");

    let shipment = json!({"carrier": "ups", "trackingNumber": "1Z5IM0A10300000012", "orderId": "#1001/eu ü%"});
    assert_eq!(desk.send("POST", "/v1/shipments", &shipment).await.status, 200);
    assert_eq!(desk.get(order).await.json()["shipments"][0]["role"], "OUTBOUND");
    desk.ask("DELETE", order, &[], "").await.is_problem(400, "order-has-shipments");
    let erased = desk.ask("DELETE", &format!("{order}?withShipments=true"), &[], "").await;
    assert_eq!((erased.status, erased.body.len()), (204, 0));
    desk.get(order).await.is_problem(404, "order-not-found");
    service.stop().await;
}
