//! The helpdesk's sidebar of `deploy/examples`, in a real browser: headless Chromium.

use std::path::Path;
use std::process::Stdio;

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::process::Command;

use super::desk::with_key;
use crate::harness::{manual, within};

const PAGE: &str = include_str!("../../../deploy/examples/helpdesk-sidebar/index.html");

/// Serves the page as a helpdesk does, from an origin of its own.
async fn helpdesk() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    let page = Router::new().route("/", get(async || Html(PAGE)));
    tokio::spawn(async move { axum::serve(listener, page).await.unwrap() });
    origin
}

/// The browser, if there is one: `make test` brings it where it can.
fn browser() -> Option<&'static str> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let is_there = |name: &&str| std::env::split_paths(&path).any(|folder| folder.join(name).exists());
    ["chromium", "chromium-browser", "google-chrome"].into_iter().find(is_there)
}

/// What the page shows when it is done, as text between its tags.
async fn seen(program: &str, home: &Path, address: &str) -> String {
    let mut browser = Command::new(program);
    browser
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"])
        .args(["--lang=en", "--virtual-time-budget=15000", "--dump-dom"])
        .arg(format!("--user-data-dir={}", home.join("browser").display()))
        .arg(address)
        .stderr(Stdio::null())
        .kill_on_drop(true);
    let output = within("the browser ends", browser.output()).await.unwrap();
    let page = String::from_utf8(output.stdout).unwrap();
    let body = page.split_once("<form").expect("the page is there").1;
    body.split_once("</main>").expect("the page is whole").0.to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_agent_sees_the_answer_in_the_sidebar() {
    let Some(program) = browser() else {
        println!("chromium is missing: the sidebar is not tested");
        return;
    };
    let home = tempfile::tempdir().unwrap();
    let origin = helpdesk().await;
    let settings = format!("[http]\ncors_origins = [{origin:?}]\n");
    let (service, _, desk) = with_key(home.path(), &manual(), &settings, "").await;
    let parcel =
        json!({"carrier": "ups", "trackingNumber": "1Z5IM0A10300000012", "orderId": "1001", "title": "A <b>lamp</b>"});
    assert_eq!(desk.send("POST", "/v1/shipments", &parcel).await.status, 200);
    let key = desk.bearer().unwrap().replace("Bearer ", "");
    let address = |about: &str| format!("{origin}/#server={}&key={key}&{about}", desk.url(""));

    let english = seen(program, home.path(), &address("order=1001&language=en")).await;
    assert!(english.contains("We have the tracking number, but UPS has not told us anything"), "{english}");
    assert!(english.contains("Nobody") || english.contains("It is our turn."), "{english}");
    assert!(english.contains("A &lt;b&gt;lamp&lt;/b&gt;"), "what is written is text: {english}");
    assert!(english.contains("1Z5IM0A10300000012"), "a link to the carrier: {english}");
    let german = seen(program, home.path(), &address("number=1z-5im0a1-0300000012&language=de")).await;
    assert!(german.contains("Wir sind an der Reihe."), "{german}");
    assert!(
        german.contains(">Jetzt nachfragen<") && german.contains(">Suchen<"),
        "the page's own words, too: {german}"
    );
    let lost = desk.send("POST", "/v1/shipments/ups/1Z5IM0A10300000012/complete", &json!({"outcome": "LOST"})).await;
    assert_eq!(lost.status, 200, "{lost:?}");
    let stuck = seen(program, home.path(), &address("order=1001&language=en")).await;
    assert!(stuck.contains("The last news came"), "what belongs to where it is: {stuck}");

    for (id, day) in [("1", 10), ("2", 20)] {
        let waits = json!({
            "eventId": id,
            "kind": "BACKORDERED",
            "expectedShipLatest": {"year": 2026, "month": 12, "day": day},
            "cause": "SUPPLIER_LATE",
            "lines": [{"title": "An <i>oak</i> table", "quantity": 2}],
        });
        assert_eq!(desk.send("POST", "/v1/orders/1003/events", &waits).await.status, 200);
    }
    let waiting = seen(program, home.path(), &address("order=1003&language=en")).await;
    assert!(waiting.contains("The backorder was put off: it should now be sent by 20 December"), "{waiting}");
    assert!(waiting.contains("instead of by 10 December"), "{waiting}");
    assert!(waiting.contains("because the supplier is late."), "{waiting}");
    assert!(waiting.contains("Not in stock, to be sent by 10 December"), "milestones: {waiting}");
    assert!(waiting.contains("2 × An &lt;i&gt;oak&lt;/i&gt; table"), "{waiting}");
    assert!(waiting.contains("It is our turn.") && waiting.contains("There is no parcel of it yet."), "{waiting}");
    let nothing = seen(program, home.path(), &address("order=1002")).await;
    assert!(nothing.contains("role=\"alert\"") && nothing.contains("Nothing is known of “1002”."), "{nothing}");
    let server = desk.url("");
    for (server, key, about, said) in [
        (&*server, &*key, "order=M%C3%BCller&language=de", "Zu „Müller“ ist nichts bekannt."),
        (&*server, "waybill_x", "order=1001", "its key is not accepted"),
        ("http://127.0.0.1:1", &*key, "order=1001", "No answer came."),
    ] {
        let refused = seen(program, home.path(), &format!("{origin}/#server={server}&key={key}&{about}")).await;
        assert!(refused.contains("role=\"alert\"") && refused.contains(said), "{about}: {refused}");
    }
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn questions_are_answered_over_http() {
    let home = tempfile::tempdir().unwrap();
    let (service, _, desk) = with_key(home.path(), &manual(), "", "").await;
    let parcel = json!({"carrier": "ups", "trackingNumber": "1Z5IM0A10300000012", "orderId": "1001"});
    assert_eq!(desk.send("POST", "/v1/shipments", &parcel).await.status, 200);
    let by_order = desk.get("/v1/answers?order=1001&language=de-CH").await;
    assert_eq!((by_order.status, &by_order.json()["language"]), (200, &json!("de")), "{by_order:?}");
    let by_number = desk.get("/v1/answers?number=1z5im0a10300000012").await.json();
    let by_name = desk.get("/v1/answers?name=shipments/ups/1Z5IM0A10300000012").await.json();
    assert_eq!(by_number, by_name);
    assert_eq!(by_name["parcels"][0]["status"], "PENDING", "{by_name}");
    desk.get("/v1/answers?order=1002").await.is_problem(404, "order-not-found");
    assert_eq!(desk.get("/v1/answers").await.fields(), ["question"]);
    assert_eq!(desk.get("/v1/answers?order=1001&number=1Z5IM0A10300000012").await.status, 400, "one question");
    service.stop().await;
}
