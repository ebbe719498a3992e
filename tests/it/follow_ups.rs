//! Questions that take more than one call: each call has a token of now, and all numbers of a batch get their turn.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use waybill::clock::Clock;
use waybill::proto::v1;

use crate::harness::{GENEROUS, Service, bare, fake_carrier, fake_with_logins, manual, stale, until};
use v1::freshness::StaleReason;

/// A batch of so many: all are due when the service first has an account to ask with.
const NUMBERS: usize = 12;

fn numbers(prefix: &str) -> Vec<String> {
    (0..NUMBERS).map(|serial| format!("{prefix}{serial:02}")).collect()
}

/// Registers the numbers while nobody can ask for them, and shows them once somebody has.
async fn asked_in_one_batch(clock: &Clock, carrier: &str, numbers: &[String], account: &str) -> Vec<v1::Shipment> {
    let home = tempfile::tempdir().unwrap();
    let mut service = Service::start(home.path(), clock, "").await;
    for number in numbers {
        service.client.register_shipment(bare(carrier, number)).await.unwrap();
    }
    service.stop().await;
    let service = Service::start(home.path(), clock, account).await;
    let mut shipments = Vec::new();
    for number in numbers {
        let name = format!("shipments/{carrier}/{number}");
        let shipment = until("it has been asked for", async || {
            let request = v1::GetShipmentRequest { name: name.clone(), ..Default::default() };
            let shipment = service.client.clone().get_shipment(request).await.unwrap().into_inner();
            Some(shipment).filter(|one| ![StaleReason::NoAccount, StaleReason::NotAskedYet].contains(&stale(one)))
        });
        shipments.push(shipment.await);
    }
    service.stop().await;
    shipments
}

fn of_usps(number: &str) -> Value {
    let event = json!({
        "eventType": "Out for Delivery", "eventTimestamp": "2026-06-14T08:04:00", "GMTOffset": "-04:00",
        "GMTTimestamp": "2026-06-14T12:04:00Z", "eventCity": "ALBANY", "eventState": "NY", "eventCode": "OF",
    });
    json!({"trackingNumber": number, "statusCategory": "In Transit", "status": "x", "trackingEvents": [event]})
}

/// What a courier saw whose tokens are good for four calls each.
#[derive(Default)]
struct Seen {
    logins: usize,
    /// Calls with the token of the last login.
    with_it: usize,
    refused: usize,
    asked: Vec<String>,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_refused_in_the_midst_of_the_pages_is_renewed_and_the_page_asked_for_with_the_new_one() {
    let clock = manual();
    let seen: Arc<Mutex<Seen>> = Arc::default();
    let courier = Arc::clone(&seen);
    let url = fake_with_logins(move |path, authorization, _| {
        let mut seen = courier.lock().unwrap();
        if path.contains("oauth") {
            (seen.logins, seen.with_it) = (seen.logins + 1, 0);
            let token = format!("token-{}", seen.logins);
            let grant = json!({"access_token": token, "token_type": "Bearer", "issued_at": 1, "expires_in": "28799"});
            return (200, grant.to_string());
        }
        if authorization != format!("Bearer token-{}", seen.logins) || seen.with_it >= 4 {
            seen.refused += 1;
            return (401, json!({"error": {"code": "401", "message": "Invalid access token"}}).to_string());
        }
        seen.with_it += 1;
        let number = path.rsplit('/').next().unwrap().to_owned();
        seen.asked.push(number.clone());
        (200, of_usps(&number).to_string())
    })
    .await;
    let account = format!(
        "[accounts.usps]\ncarrier = \"usps\"\nbase_url = \"{url}\"\none_by_one = true\nclient_id = \"id\"\n\
         client_secret = \"s\"\n{GENEROUS}"
    );
    let numbers = numbers("92612909901664000123");
    for shipment in asked_in_one_batch(&clock, "usps", &numbers, &account).await {
        assert_eq!((shipment.events.len(), stale(&shipment)), (1, StaleReason::Unspecified), "{shipment:?}");
    }
    let mut seen = seen.lock().unwrap();
    // Each token is refused once, and what it was refused for is asked for with the next: none is lost or asked for twice.
    assert_eq!((seen.logins, seen.refused), (NUMBERS / 4, NUMBERS / 4 - 1));
    seen.asked.sort();
    assert_eq!(seen.asked, numbers);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_batch_that_takes_a_call_for_each_number_is_asked_to_its_end() {
    let clock = manual();
    let calls: Arc<Mutex<Vec<String>>> = Arc::default();
    let courier = Arc::clone(&calls);
    let url = fake_carrier(move |path, body| {
        courier.lock().unwrap().push(path.to_owned());
        // There are no trackers yet.
        if path == "/trackers/batch" {
            return (200, json!({"trackers": [], "has_more": false}).to_string());
        }
        let asked: Value = serde_json::from_str(body).unwrap();
        let detail = json!({
            "object": "TrackingDetail", "message": "Departed", "status": "in_transit", "status_detail": "departed_facility",
            "datetime": "2026-06-14T15:00:00Z", "source": "USPS", "carrier_code": "",
        });
        let tracker = json!({
            "id": format!("trk_{}", asked["tracker"]["tracking_code"].as_str().unwrap()), "object": "Tracker",
            "tracking_code": asked["tracker"]["tracking_code"], "status": "in_transit", "carrier": "USPS",
            "updated_at": "2026-06-14T16:00:00Z", "tracking_details": [detail],
        });
        (201, tracker.to_string())
    })
    .await;
    let account =
        format!("[accounts.easypost]\ncarrier = \"easypost\"\nbase_url = \"{url}\"\napi_key = \"key\"\n{GENEROUS}");
    for shipment in asked_in_one_batch(&clock, "easypost", &numbers("9405511899223100001"), &account).await {
        assert_eq!((shipment.events.len(), stale(&shipment)), (1, StaleReason::Unspecified), "{shipment:?}");
    }
    let calls = calls.lock().unwrap();
    let searches = calls.iter().filter(|path| *path == "/trackers/batch").count();
    assert_eq!((searches, calls.len()), (1, 1 + NUMBERS), "one question, and a tracker made of each number");
}
