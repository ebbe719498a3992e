//! Who may call over HTTP: keys and scopes, nobody but this machine before there is a key, and which pages' scripts.

use bytes::Bytes;
use serde_json::json;
use waybill::access::methods::{self, Needs};
use waybill::proto::v1::api_key::Scope;
use waybill::rest::{Does, ROUTES};

use super::desk::{Desk, desk_of, with_key};
use crate::harness::{ALL, Service, free_port, manual, send};

/// A path of a route, with something in place of its braces.
fn path(template: &str) -> String {
    template.replace("{carrier}", "ups").replace("{number}", "1Z5IM0A10300000012")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_route_refuses_strangers_and_keys_without_its_scope() {
    let home = tempfile::tempdir().unwrap();
    let (service, mut admin, desk) = with_key(home.path(), &manual(), "", "").await;
    let stranger = Desk::new(desk.url(""), None);
    let garbled = Desk::new(desk.url(""), Some("waybill_nobody_knows".into()));
    let mut keyed = Vec::new();
    for scope in ALL {
        keyed.push((scope, desk_of(&service, &mut admin, "", &[scope]).await));
    }
    let mut tried = 0;
    for route in ROUTES {
        let Does::Call(call) = route.does else { continue };
        // What is refused is refused before anything is read.
        let refused = stranger.ask(route.method, &path(route.path), &[], "no JSON").await;
        refused.is_problem(401, "api-key-missing");
        assert_eq!(refused.header("www-authenticate"), "Bearer realm=\"waybill\"");
        let refused = garbled.ask(route.method, &path(route.path), &[], Bytes::new()).await;
        assert!(refused.header("www-authenticate").contains("invalid_token"), "{refused:?}");
        let Needs::Scope(needed) = methods::find(call.rpc).unwrap().needs else { panic!("{}", call.rpc) };
        for (scope, caller) in &keyed {
            // A parameter that no call has: whoever is let in is told of that.
            let answer = caller.ask(route.method, &format!("{}?no=1", path(route.path)), &[], Bytes::new()).await;
            if needed.name() == scope.as_str_name().to_lowercase() {
                answer.is_problem(400, "invalid-argument");
            } else {
                answer.is_problem(403, "scope-missing");
                assert!(answer.header("www-authenticate").contains("insufficient_scope"));
            }
            tried += 1;
        }
    }
    assert!(tried >= 40, "{tried}");
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn before_the_first_key_only_programs_of_this_machine_may_call() {
    let home = tempfile::tempdir().unwrap();
    let service = Service::start(home.path(), &manual(), "").await;
    let desk = Desk::new(service.url(""), None);
    let body = json!({"carrier": "ups", "trackingNumber": "NEARBY01"});
    assert_eq!(desk.send("POST", "/v1/shipments", &body).await.status, 200);
    let own = service.url("");
    for header in
        [("x-forwarded-for", "192.0.2.1"), ("via", "1.1 proxy"), ("origin", "https://evil.example"), ("origin", "null")]
    {
        desk.ask("GET", "/v1/shipments", &[header], "").await.is_problem(401, "no-keys");
    }
    for host in ["waybill.example.com", "192.0.2.1:8080", "127.0.0.1.evil.example"] {
        desk.ask("GET", "/v1/shipments", &[("host", host)], "").await.is_problem(401, "no-keys");
    }
    for header in [("host", "localhost:8080"), ("host", "[::1]:8080"), ("origin", own.as_str())] {
        assert_eq!(desk.ask("GET", "/v1/shipments", &[header], "").await.status, 200, "{header:?}");
    }
    service.stop().await;

    let public = "public_url = \"https://waybill.example.com\"\n";
    let service = Service::start_with(home.path(), free_port(), &manual(), public, "").await;
    let desk = Desk::new(service.url(""), None);
    desk.get("/v1/shipments").await.is_problem(401, "no-keys");
    assert_eq!(desk.get("/v1/docs").await.status, 200);
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn scripts_of_pages_that_are_named_may_call_and_others_not() {
    let home = tempfile::tempdir().unwrap();
    let settings = "[http]\ncors_origins = [\"https://desk.example.com\"]\n";
    let (service, mut admin, _) = with_key(home.path(), &manual(), settings, "").await;
    let reader = desk_of(&service, &mut admin, "", &[Scope::Read]).await;
    let asks = [
        ("origin", "https://desk.example.com"),
        ("access-control-request-method", "PATCH"),
        ("access-control-request-headers", "authorization,content-type,last-event-id,idempotency-key,if-none-match"),
    ];
    let url = service.url("/v1/shipments/ups/1Z5IM0A10300000012");
    let told = send("OPTIONS", &url, &asks, Bytes::new()).await;
    let header =
        |name: &str| told.headers.get(name).map(|value| value.to_str().unwrap().to_lowercase()).unwrap_or_default();
    assert!(told.status.is_success());
    assert_eq!(header("access-control-allow-origin"), "https://desk.example.com");
    assert!(header("access-control-allow-methods").contains("patch"), "{told:?}");
    for name in asks[2].1.split(',') {
        assert!(header("access-control-allow-headers").contains(name), "{name}: {told:?}");
    }
    let page = [("origin", "https://desk.example.com")];
    let read = reader.ask("GET", "/v1/shipments", &page, "").await;
    assert_eq!(read.header("access-control-allow-origin"), "https://desk.example.com");
    assert!(read.header("access-control-expose-headers").contains("etag"), "{read:?}");
    assert!(read.headers.get_all("vary").iter().any(|vary| vary.to_str().unwrap().contains("origin")), "{read:?}");
    // A refusal can be read by the page, too.
    let refused = Desk::new(service.url(""), None).ask("GET", "/v1/shipments", &page, "").await;
    assert_eq!((refused.status, refused.header("access-control-allow-origin")), (401, "https://desk.example.com"));
    let foreign = reader.ask("GET", "/v1/shipments", &[("origin", "https://evil.example")], "").await;
    assert_eq!(foreign.header("access-control-allow-origin"), "");
    // Webhooks are for no page.
    let push = send("POST", &service.url("/webhooks/nobody"), &page, Bytes::new()).await;
    assert!(!push.headers.contains_key("access-control-allow-origin"));
    service.stop().await;

    let service = Service::start_with(home.path(), free_port(), &manual(), "", "").await;
    let told = send("OPTIONS", &service.url("/v1/shipments"), &asks, Bytes::new()).await;
    assert!(!told.headers.contains_key("access-control-allow-origin"), "none by default: {told:?}");
    service.stop().await;
}
