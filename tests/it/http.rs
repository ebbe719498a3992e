//! The API over HTTP: every route, what each refuses and how, and what the document of it says.

pub(crate) mod desk;
mod doors;
mod events;
mod orders;
mod sidebar;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use waybill::rest::{Does, ROUTES};

use crate::harness::{Service, free_port, manual, post};
use desk::{Desk, document, with_key};

const NUMBER: &str = "1Z5IM0A10300000012";
const ONE: &str = "/v1/shipments/ups/1Z5IM0A10300000012";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_shipment_is_registered_read_changed_and_erased() {
    let home = tempfile::tempdir().unwrap();
    let (service, mut admin, desk) = with_key(home.path(), &manual(), "", "").await;
    let request = json!({
        "carrier": "ups", "trackingNumber": "1z 5im0 a103 0000 0012", "order_id": "1001", "labels": {"shop": "main"},
        "shipDate": {"year": 2026, "month": 6, "day": 12},
    });
    let made = desk.send("POST", "/v1/shipments", &request).await;
    assert_eq!(made.status, 200, "{made:?}");
    let shipment = made.json();
    assert_eq!(shipment["name"], format!("shipments/ups/{NUMBER}@1"));
    assert_eq!((&shipment["orderId"], &shipment["status"]), (&json!("1001"), &json!("PENDING")));
    assert_eq!(
        (&shipment["freshness"]["staleReason"], made.header("cache-control")),
        (&json!("NO_ACCOUNT"), "no-store")
    );
    let over_grpc = admin.get(&format!("shipments/ups/{NUMBER}")).await.unwrap();
    assert_eq!(shipment, waybill::proto::to_json("Shipment", &over_grpc), "the same as over gRPC");

    for path in [ONE.to_owned(), format!("{ONE}@1"), format!("{ONE}%401"), ONE.to_lowercase()] {
        let read = desk.get(&path).await;
        assert_eq!((read.status, read.json()), (200, shipment.clone()), "{path}");
    }
    let shown = desk.get(&format!("{ONE}?vocabulary=AFTERSHIP")).await.json();
    assert_eq!(shown["rendering"]["vocabulary"], "AFTERSHIP", "{shown}");

    let change = json!({"title": "A lamp", "orderId": ""});
    let changed = desk.send("PATCH", &format!("{ONE}?updateMask=title,orderId"), &change).await;
    assert_eq!((changed.status, &changed.json()["title"]), (200, &json!("A lamp")), "{changed:?}");
    assert!(changed.json()["orderId"].is_null());
    let outdated = desk.send("PATCH", ONE, &json!({"title": "Two lamps", "revision": "1"})).await;
    outdated.is_problem(409, "revision");

    assert_eq!(desk.send("POST", &format!("{ONE}/stop"), &json!({})).await.json()["stopped"], true);
    let halted = desk.ask("POST", &format!("{ONE}/refresh"), &[], "").await;
    halted.is_problem(400, "stopped");
    assert!(desk.ask("POST", &format!("{ONE}/resume"), &[], "").await.json()["stopped"].is_null());
    desk.ask("POST", &format!("{ONE}/refresh"), &[], "").await.is_problem(400, "no-account");
    let ended = json!({"outcome": "DELIVERED", "time": "2026-06-14T10:00:00Z", "note": "said so", "by": "night shift"});
    let ended = desk.send("POST", &format!("{ONE}/complete"), &ended).await;
    assert_eq!((ended.status, &ended.json()["status"]), (200, &json!("DELIVERED")), "{ended:?}");

    let erased = desk.ask("DELETE", ONE, &[], "").await;
    assert_eq!((erased.status, erased.body.len()), (204, 0));
    desk.get(ONE).await.is_problem(404, "shipment-not-found");
    desk.ask("DELETE", ONE, &[], "").await.is_problem(404, "shipment-not-found");
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_are_registered_read_and_listed_page_by_page() {
    let home = tempfile::tempdir().unwrap();
    let (service, _, desk) = with_key(home.path(), &manual(), "", "").await;
    let mut requests: Vec<Value> = (0..5)
        .map(|index| json!({"carrier": "fedex", "trackingNumber": format!("LIST{index:04}"), "labels": {"odd": (index % 2).to_string()}}))
        .collect();
    requests.push(json!({"carrier": "nobody", "trackingNumber": "LIST0009"}));
    let made = desk.send("POST", "/v1/shipments/batch-register", &json!({"requests": requests})).await.json();
    assert_eq!(made["results"][4]["shipment"]["trackingNumber"], "LIST0004", "{made}");
    assert_eq!(made["results"][5]["error"]["code"], 3, "{made}");
    let names = json!({"names": ["shipments/fedex/LIST0001", "shipments/fedex/LIST0009"]});
    let read = desk.send("POST", "/v1/shipments/batch-get", &names).await.json();
    assert_eq!(read["results"][0]["shipment"]["trackingNumber"], "LIST0001");
    assert_eq!(read["results"][1]["error"]["code"], 5);

    let (mut listed, mut query) = (BTreeSet::new(), "pageSize=2&labels.odd=0&carriers=fedex&stale=true".to_owned());
    loop {
        let page = desk.get(&format!("/v1/shipments?{query}")).await.json();
        for shipment in page["shipments"].as_array().unwrap() {
            assert!(listed.insert(shipment["trackingNumber"].as_str().unwrap().to_owned()));
        }
        let Some(token) = page["nextPageToken"].as_str() else { break };
        query = format!("page_size=2&labels.odd=0&carriers=fedex&stale=true&pageToken={token}");
    }
    assert_eq!(listed, ["LIST0000", "LIST0002", "LIST0004"].map(str::to_owned).into());
    let none = desk.get("/v1/shipments?statuses=DELIVERED&statuses=RETURNED").await;
    assert_eq!(none.json(), json!({}));
    let foreign = desk.get("/v1/shipments?pageToken=made-up").await;
    assert_eq!(foreign.is_problem(400, "invalid-argument").fields(), ["pageToken"]);
    let carriers = desk.get("/v1/carriers").await.json();
    assert!(carriers["carriers"].as_array().unwrap().iter().any(|carrier| carrier["id"] == "ups"));
    let found = desk.get("/v1/carriers/detect?text=1z5im0a1%200300000012").await.json();
    assert_eq!(found["candidates"][0]["trackingNumber"], NUMBER, "{found}");
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_long_page_is_whole() {
    let home = tempfile::tempdir().unwrap();
    let (service, _, desk) = with_key(home.path(), &manual(), "", "").await;
    let title = "long ".repeat(50);
    let requests: Vec<Value> = (0..500)
        .map(|index| json!({"carrier": "fedex", "trackingNumber": format!("LONG{index:04}"), "title": title}))
        .collect();
    let made = desk.send("POST", "/v1/shipments/batch-register", &json!({"requests": requests})).await;
    assert_eq!((made.status, made.json()["results"].as_array().unwrap().len()), (200, 500));
    let page = desk.get("/v1/shipments?pageSize=1000").await;
    assert!(page.body.len() > 150_000, "{}", page.body.len());
    let numbers: BTreeSet<String> =
        page.json()["shipments"].as_array().unwrap().iter().map(|one| one["trackingNumber"].to_string()).collect();
    assert_eq!(numbers.len(), 500);
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_with_a_request_is_said_by_field() {
    let home = tempfile::tempdir().unwrap();
    let (service, _, desk) =
        with_key(home.path(), &manual(), "[http]\nbody_limit = 2000\nquery_limit = 300\n", "").await;
    for (method, path, body, field) in [
        ("POST", "/v1/shipments", r#"{"carrier": "ups", "number": "1"}"#, "number"),
        ("POST", "/v1/shipments", r#"{"carrier": "ups", "trackingNumber": 5}"#, "trackingNumber"),
        ("POST", "/v1/shipments", r#"{"carrier": "ups", "trackingNumber": "!"}"#, "trackingNumber"),
        (
            "POST",
            "/v1/shipments",
            r#"{"carrier": "ups", "trackingNumber": "AB123456", "shipDate": "2026-06-12"}"#,
            "shipDate",
        ),
        ("POST", "/v1/shipments/batch-register", r#"{"requests": [{}, {"x": 1}]}"#, "requests[1].x"),
        ("POST", "/v1/shipments/ups/1Z5IM0A10300000012/complete", r#"{"outcome": "EATEN"}"#, "outcome"),
        ("POST", "/v1/shipments/ups/1Z5IM0A10300000012/stop", r#"{"name": "shipments/ups/OTHER001"}"#, "name"),
        ("PATCH", "/v1/shipments/ups/1Z5IM0A10300000012", r#"{"titel": "x"}"#, "titel"),
        ("PATCH", "/v1/shipments/ups/1Z5IM0A10300000012?updateMask=events", r#"{"title": "x"}"#, "updateMask"),
        ("GET", "/v1/shipments?page=2", "", "page"),
        ("GET", "/v1/shipments?pageSize=-1", "", "pageSize"),
        ("GET", "/v1/shipments?statuses=GONE", "", "statuses[0]"),
        ("GET", "/v1/shipments?carriers=nobody", "", "carriers[0]"),
        ("GET", "/v1/shipments/ups/1Z5IM0A10300000012?fields=name", "", "fields"),
        ("GET", "/v1/shipments/UPS/1Z5IM0A10300000012", "", "name"),
        ("GET", "/v1/shipments/ups/%ff", "", "number"),
        ("GET", "/v1/carriers/detect", "", "text"),
        ("GET", "/v1/changes?heartbeatInterval=1h", "", "heartbeatInterval"),
        ("GET", "/v1/changes?cursor=made-up", "", "cursor"),
    ] {
        let refused = desk.ask(method, path, &[("content-type", "application/json")], body).await;
        assert_eq!(
            refused.is_problem(400, "invalid-argument").fields(),
            [field],
            "{method} {path} {body}: {refused:?}"
        );
    }
    let near = json!({"carrier": "dhl", "trackingNumber": "?"});
    let near = desk.send("POST", "/v1/shipments", &near).await.json();
    let near = near["detail"].as_str().unwrap();
    assert!(near.contains("as dhl_express or dhl_unified is"), "{near}");
    assert!(near.contains("trackingNumber is not right: a tracking number has"), "{near}");
    for body in ["{", "[]", "null", "\"x\"", "{} {}", "{\"carrier\": \"ups\",}"] {
        desk.ask("POST", "/v1/shipments", &[("content-type", "application/json")], body)
            .await
            .is_problem(400, "invalid-argument");
    }
    desk.ask("GET", "/v1/shipments", &[], "{}").await.is_problem(415, "media-type");
    let json_kind = [("content-type", "application/json")];
    desk.ask("GET", "/v1/shipments", &json_kind, "{}").await.is_problem(400, "invalid-argument");
    for kind in ["text/plain", "application/x-www-form-urlencoded", "application/json-patch+json"] {
        desk.ask("POST", "/v1/shipments", &[("content-type", kind)], "{}").await.is_problem(415, "media-type");
    }
    let packed = [("content-type", "application/json"), ("content-encoding", "gzip")];
    desk.ask("POST", "/v1/shipments", &packed, "{}").await.is_problem(415, "media-type");
    let long = json!({"title": "x".repeat(2000)}).to_string();
    desk.ask("POST", "/v1/shipments", &json_kind, long).await.is_problem(413, "too-large");
    desk.get(&format!("/v1/shipments?orderId={}", "x".repeat(300))).await.is_problem(414, "too-long");
    for path in ["/v1", "/v1/", "/v1/nothing", "/v1/shipments/", "/v1/shipments/ups", "/v1/shipments/ups/A/B/C"] {
        desk.get(path).await.is_problem(404, "no-route");
    }
    let refused = desk.ask("PUT", ONE, &json_kind, "{}").await;
    assert_eq!(refused.is_problem(405, "method").header("allow"), "GET, PATCH, DELETE, HEAD, OPTIONS");
    let refused = desk.ask("HEAD", "/v1/changes", &[], "").await;
    assert_eq!((refused.status, refused.header("allow")), (405, "GET, OPTIONS"));
    assert_eq!(desk.ask("OPTIONS", "/v1/carriers", &[], "").await.header("allow"), "GET, HEAD, OPTIONS");
    for (path, takes) in [("/v1/shipments", "text/html"), ("/v1/changes", "application/json"), ("/v1/docs", "image/*")]
    {
        desk.ask("GET", path, &[("accept", takes)], "").await.is_problem(406, "not-acceptable");
    }
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_known_is_not_sent_again() {
    let home = tempfile::tempdir().unwrap();
    let (service, _, desk) = with_key(home.path(), &manual(), "", "").await;
    let labels: serde_json::Map<String, Value> = (0..30).map(|index| (format!("l{index}"), json!("x"))).collect();
    let request = json!({"carrier": "ups", "trackingNumber": NUMBER, "labels": labels});
    desk.send("POST", "/v1/shipments", &request).await;
    let first = desk.get(ONE).await;
    let tag = first.header("etag").to_owned();
    assert!(tag.starts_with('"') && first.header("cache-control") == "private, no-cache", "{first:?}");
    assert!(first.header("vary").contains("authorization"));
    for _ in 0..5 {
        let again = desk.ask("GET", ONE, &[("if-none-match", &tag)], "").await;
        assert_eq!((again.status, again.header("etag"), again.body.len()), (304, &*tag, 0));
    }
    let head = desk.ask("HEAD", ONE, &[], "").await;
    assert_eq!((head.status, head.header("etag"), head.body.len()), (200, &*tag, 0));
    desk.send("PATCH", ONE, &json!({"title": "new"})).await;
    let changed = desk.ask("GET", ONE, &[("if-none-match", &tag)], "").await;
    assert_eq!((changed.status, &changed.json()["title"]), (200, &json!("new")));
    assert_ne!(changed.header("etag"), tag);
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn quotas_are_told_before_they_are_used_up_and_an_id_makes_a_call_count_once() {
    let home = tempfile::tempdir().unwrap();
    let settings = "[quotas]\nregistrations_per_day = 2\n";
    let (service, _, desk) = with_key(home.path(), &manual(), settings, "").await;
    let register = |number: &str| json!({"carrier": "ups", "trackingNumber": number});
    let id = [("content-type", "application/json"), ("idempotency-key", "\"first\"")];
    let first = desk.ask("POST", "/v1/shipments", &id, register("QUOTA001").to_string()).await;
    assert_eq!(first.header("ratelimit-policy"), "\"registrations\";q=2;w=86400", "{first:?}");
    // The clock stands at half past midnight.
    assert_eq!(first.header("ratelimit"), "\"registrations\";r=1;t=84600");
    let again = desk.ask("POST", "/v1/shipments", &id, register("QUOTA001").to_string()).await;
    assert_eq!((again.status, again.json()), (200, first.json()));
    let other = desk.ask("POST", "/v1/shipments", &id, register("QUOTA002").to_string()).await;
    assert_eq!(other.is_problem(400, "invalid-argument").fields(), ["requestId"]);
    let both = [("content-type", "application/json"), ("idempotency-key", "second")];
    let body = json!({"carrier": "ups", "trackingNumber": "QUOTA002", "requestId": "third"}).to_string();
    assert_eq!(
        desk.ask("POST", "/v1/shipments", &both, body).await.is_problem(400, "invalid-argument").fields(),
        ["requestId"]
    );
    let reads = desk.ask("GET", "/v1/carriers", &[("idempotency-key", "x")], "").await;
    assert_eq!(reads.is_problem(400, "invalid-argument").fields(), ["Idempotency-Key"]);

    let last = desk.send("POST", "/v1/shipments", &register("QUOTA002")).await;
    assert_eq!((last.status, last.header("ratelimit")), (200, "\"registrations\";r=0;t=84600"));
    let refused = desk.send("POST", "/v1/shipments", &register("QUOTA003")).await;
    refused.is_problem(429, "quota");
    assert!(refused.header("retry-after").parse::<u64>().unwrap() > 0, "{refused:?}");
    assert_eq!(refused.json()["metadata"]["quota"], "registrations_per_day");
    assert_eq!(
        desk.send("POST", "/v1/shipments", &register("QUOTA001")).await.status,
        200,
        "what is registered costs nothing"
    );
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_document_and_the_page_are_for_everybody_and_webhooks_stay_what_they_were() {
    let home = tempfile::tempdir().unwrap();
    let (service, _, desk) = with_key(home.path(), &manual(), "", "").await;
    let anybody = Desk::new(desk.url(""), None);
    let served = anybody.get("/v1/openapi.json").await;
    assert_eq!((served.status, &served.json()), (200, document()));
    let page = anybody.get("/v1/docs").await;
    assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"));
    assert!(page.header("content-security-policy").contains("default-src 'none'"));
    let text = String::from_utf8(page.body.to_vec()).unwrap();
    for route in ROUTES {
        assert!(text.contains(&format!("{} {}", route.method, route.path)), "{} is not on the page", route.path);
    }
    assert!(!text.contains("<script") && !text.contains("src=") && !text.contains("@import"), "it loads nothing");
    let known = page.header("etag").to_owned();
    assert_eq!(anybody.ask("GET", "/v1/docs", &[("if-none-match", &known)], "").await.status, 304);
    assert_eq!(post(&service.url("/webhooks/nobody"), &[], "x").await.status, 404);
    service.stop().await;

    let off = Service::start_with(home.path(), free_port(), &manual(), "[http]\napi = false\n", "").await;
    assert_eq!(crate::harness::get(&off.url("/v1/openapi.json")).await.status, 404);
    assert_eq!(crate::harness::get(&off.url("/v1/carriers")).await.status, 404);
    off.stop().await;
}

#[test]
fn the_document_is_whole() {
    let document = document();
    assert_eq!(document["openapi"], "3.1.0");
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let text = document.to_string();
    let mut references = 0;
    for reference in text.split("\"$ref\":\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        let name = reference.strip_prefix("#/components/schemas/").unwrap();
        assert!(schemas[name].is_object(), "{reference} leads nowhere");
        references += 1;
    }
    assert!(references > 100, "{references}");
    // What is wrong with a parcel is not what is wrong with a request.
    assert!(schemas["Problem"]["properties"]["kind"].is_object());
    assert!(schemas["ProblemDetails"]["properties"]["violations"].is_object());
    let mut operations = BTreeSet::new();
    for route in ROUTES {
        let operation = &document["paths"][route.path][route.method.to_lowercase()];
        assert!(operations.insert(operation["operationId"].as_str().unwrap()), "{operation}");
        assert!(!operation["summary"].as_str().unwrap().is_empty(), "{}", route.path);
        let parameters = operation["parameters"].as_array().cloned().unwrap_or_default();
        let in_path = parameters.iter().filter(|parameter| parameter["in"] == "path").count();
        assert_eq!(in_path, route.path.matches('{').count(), "{}", route.path);
        for parameter in &parameters {
            assert!(
                parameter["schema"].is_object() && !parameter["description"].as_str().unwrap().is_empty(),
                "{parameter}"
            );
        }
        let mut names: Vec<_> = parameters.iter().map(|one| (one["in"].as_str(), one["name"].as_str())).collect();
        names.sort_unstable();
        let count = names.len();
        names.dedup();
        assert_eq!(names.len(), count, "{}", route.path);
        if let Does::Call(call) = route.does {
            let statuses = operation["responses"].as_object().unwrap();
            assert!(["400", "401", "403", "500", "503"].iter().all(|status| statuses.contains_key(*status)));
            assert_eq!(operation["requestBody"].is_object(), call.has_body(), "{}", route.path);
        }
    }
    let described = schemas.values().filter(|schema| schema["description"].is_string()).count();
    assert!(described * 10 > schemas.len() * 9, "{described} of {} say what they are", schemas.len());
}
