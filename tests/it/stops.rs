//! The stop with calls to a carrier under way: what was begun is finished, nothing else is begun, and what was due is due
//! for whoever starts next.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use jiff::SignedDuration;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::watch;
use waybill::clock::Clock;
use waybill::proto::v1;

use crate::accounts::account;
use crate::harness::{GENEROUS, Process, Service, bare, free_port, manual, settled, until};

/// Numbers of UPS; one check digit fits all of these.
fn numbers(count: usize) -> Vec<String> {
    (0..count).map(|index| format!("1Z7A21F4030001{index:04}")).collect()
}

/// A UPS that answers when it is let.
struct Slow {
    url: String,
    asked: Arc<AtomicUsize>,
    /// How many numbers came in each subscription.
    subscriptions: Arc<std::sync::Mutex<Vec<usize>>>,
    /// Whether it answers questions, and subscriptions.
    lets: watch::Sender<(bool, bool)>,
}

impl Slow {
    /// Its scans are of that time.
    async fn start(clock: &Clock) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (asked, subscriptions) = (Arc::new(AtomicUsize::new(0)), Arc::new(std::sync::Mutex::new(Vec::new())));
        let (lets, is_let) = watch::channel((false, false));
        let now = clock.now().strftime("%Y%m%d").to_string();
        let (ask, subscribe) = (Arc::clone(&asked), Arc::clone(&subscriptions));
        let respond = move |request: Request| {
            let (ask, subscribe, now, mut is_let) =
                (Arc::clone(&ask), Arc::clone(&subscribe), now.clone(), is_let.clone());
            async move {
                let (parts, body) = request.into_parts();
                let body = to_bytes(body, 1 << 20).await.unwrap();
                let path = parts.uri.path();
                let answer = if path.ends_with("/oauth/token") {
                    json!({"access_token": "token", "expires_in": "3600"})
                } else if let Some(number) = path.strip_prefix("/api/track/v1/details/") {
                    ask.fetch_add(1, Ordering::SeqCst);
                    is_let.wait_for(|(questions, _)| *questions).await.unwrap();
                    let activity = json!([{
                        "location": {"address": {"city": "Hodgkins", "stateProvince": "IL", "countryCode": "US"}},
                        "status": {"type": "I", "description": "Departed from Facility", "code": "DP", "statusCode": "005"},
                        "date": now, "time": "000000", "gmtDate": now, "gmtOffset": "+00:00", "gmtTime": "00:00:00",
                    }]);
                    let package = json!([{"trackingNumber": number, "activity": activity}]);
                    json!({"trackResponse": {"shipment": [{"inquiryNumber": number, "package": package}]}})
                } else {
                    let wanted: Value = serde_json::from_slice(&body).unwrap();
                    let numbers = wanted["trackingNumberList"].clone();
                    subscribe.lock().unwrap().push(numbers.as_array().unwrap().len());
                    is_let.wait_for(|(_, subscriptions)| *subscriptions).await.unwrap();
                    json!({"validTrackingNumbers": numbers, "invalidTrackingNumbers": []})
                };
                let response = http::Response::builder().header("content-type", "application/json");
                response.body(Body::from(answer.to_string())).unwrap()
            }
        };
        tokio::spawn(async move { axum::serve(listener, Router::new().fallback(respond)).await.unwrap() });
        Self { url, asked, subscriptions, lets }
    }

    fn account(&self) -> String {
        format!(
            "[accounts.ups]\ncarrier = \"ups\"\nbase_url = \"{}\"\nclient_id = \"id\"\nclient_secret = \"s\"\n\
             webhook_client_id = \"w\"\nwebhook_client_secret = \"s\"\n{GENEROUS}",
            self.url
        )
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    fn subscriptions(&self) -> Vec<usize> {
        self.subscriptions.lock().unwrap().clone()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn questions_under_way_at_sigterm_are_finished_and_no_other_is_put() {
    const AT_A_TIME: usize = 4;
    let home = tempfile::tempdir().unwrap();
    let ups = Slow::start(&Clock::system()).await;
    let mut process = Process::new(home.path(), free_port(), "", &format!("{}subscribe = false\n", ups.account()));
    process.start().await;
    let mut client = process.client().await;
    let numbers = numbers(10);
    for number in &numbers {
        client.register_shipment(bare("ups", number)).await.unwrap();
    }
    until("as many as may be are under way", async || (ups.asked() == AT_A_TIME).then_some(())).await;
    process.terminate().await;
    until("it has noticed", async || process.said().iter().any(|line| line.contains("stopping")).then_some(())).await;
    // Each that ends would make room for one of those that are due.
    ups.lets.send_replace((true, true));
    assert_eq!(process.wait().await.code(), Some(0), "{:?}", process.said());
    assert_eq!(ups.asked(), AT_A_TIME, "nothing was begun after the stop");
    assert!(!process.said().iter().any(|line| line.contains("not everything ended in time")), "{:?}", process.said());

    // From here on no question is answered: what is known was committed before the end.
    ups.lets.send_replace((false, false));
    process.start().await;
    let mut client = process.client().await;
    let mut known = 0;
    for number in &numbers {
        let request = v1::GetShipmentRequest { name: format!("shipments/ups/{number}"), ..Default::default() };
        known += usize::from(!client.get_shipment(request).await.unwrap().into_inner().events.is_empty());
    }
    assert_eq!(known, AT_A_TIME, "what the carrier said is not lost");
    ups.lets.send_replace((true, true));
    until("the others are asked, too", async || {
        for number in &numbers {
            let request = v1::GetShipmentRequest { name: format!("shipments/ups/{number}"), ..Default::default() };
            if client.get_shipment(request).await.unwrap().into_inner().events.is_empty() {
                return None;
            }
        }
        Some(())
    })
    .await;
    assert_eq!(ups.asked(), numbers.len(), "each once");
    process.terminate().await;
    assert_eq!(process.wait().await.code(), Some(0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_subscription_under_way_at_the_stop_is_finished_and_no_other_is_made() {
    // More than one subscription holds.
    const NUMBERS: usize = 130;
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let ups = Slow::start(&clock).await;
    ups.lets.send_replace((true, false));
    let mut service = Service::start(home.path(), &clock, &ups.account()).await;
    let names: Vec<String> = numbers(NUMBERS).iter().map(|number| format!("shipments/ups/{number}")).collect();
    for number in numbers(NUMBERS) {
        service.client.register_shipment(bare("ups", &number)).await.unwrap();
    }
    settled(&service.client, &clock, &names).await;
    clock.set(clock.now() + SignedDuration::from_secs(61));
    until("one is under way", async || (ups.subscriptions() == [100]).then_some(())).await;
    service.stop.cancel();
    ups.lets.send_replace((true, true));
    service.stop().await;
    assert_eq!(ups.subscriptions(), [100], "nothing was begun after the stop");

    let service = Service::start(home.path(), &clock, &ups.account()).await;
    // What was called before the restart counts as all of its second's budget.
    clock.set(clock.now() + SignedDuration::from_secs(2));
    until("the others are subscribed", async || (ups.subscriptions().len() == 2).then_some(())).await;
    assert_eq!(ups.subscriptions(), [100, NUMBERS - 100], "and what the carrier took before is known");
    until("all of them", async || {
        let found = account(&service, "ups").await.subscriptions.unwrap();
        ((found.active, found.inactive) == (i64::try_from(NUMBERS).unwrap(), 0)).then_some(())
    })
    .await;
    service.stop().await;
}
