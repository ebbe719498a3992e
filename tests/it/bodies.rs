//! Raw bodies, from the push to `waybill body`: they are written together, and printed as the carrier sent them.

use std::path::Path;
use std::process::{Output, Stdio};

use serde_json::{Value, json};
use tokio::process::Command;
use waybill::archive::BodyHash;
use waybill::proto::v1;

use crate::harness::{
    GENEROUS, Process, Service, archived_body, bare, fake_carrier, fedex_scan, free_port, manual, post, until, within,
};

async fn body(home: &Path, hash: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_waybill"));
    command.args(["body", "--config"]).arg(home.join("test.toml")).arg(hash).env_clear();
    within("waybill body", command.stdin(Stdio::null()).output()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pushed_body_is_printed_as_it_was_sent() {
    let home = tempfile::tempdir().unwrap();
    let account = "[accounts.dhl]\ncarrier = \"dhl_unified\"\nbase_url = \"http://127.0.0.1:9\"\napi_key = \"key\"\n\
                   webhook_token = \"token\"\n";
    let mut process = Process::new(home.path(), free_port(), "", account);
    process.start().await;
    let pushes: Vec<String> = (0..5)
        .map(|serial| {
            let shipments = json!([{"id": format!("77600100000{serial}"), "service": "express", "events": []}]);
            json!({"scope": "subscription.push", "shipments": shipments}).to_string()
        })
        .collect();
    let url = process.url("/webhooks/dhl");
    for push in &pushes {
        assert_eq!(post(&url, &[("x-waybill-token", "token")], push.clone()).await.status, 200);
    }
    for push in &pushes {
        let hash = BodyHash::of(push.as_bytes()).to_string();
        until("it is archived", async || archived_body(home.path(), &hash).await).await;
        // Beside the server that holds the store.
        let printed = body(home.path(), &hash).await;
        assert_eq!((printed.status.code(), printed.stdout.as_slice()), (Some(0), push.as_bytes()));
    }
    let none = body(home.path(), &BodyHash::of(b"never sent").to_string()).await;
    assert_eq!(none.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&none.stderr).contains("archive.keep"), "{none:?}");
    assert_eq!(body(home.path(), "no-hash").await.status.code(), Some(2));
    process.terminate().await;
    assert_eq!(process.wait().await.code(), Some(0));
}

/// One answer speaks of all that were asked for together: a body that names an erased shipment is not kept for the others.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_body_of_a_whole_batch_goes_with_the_first_that_is_erased() {
    const NUMBERS: [&str; 3] = ["776001000001", "776001000002", "776001000003"];
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let url = fake_carrier(|path, body| {
        if path == "/oauth/token" {
            return (200, json!({"access_token": "token", "expires_in": 3600}).to_string());
        }
        let asked: Value = serde_json::from_str(body).unwrap();
        let results = asked["trackingInfo"].as_array().unwrap().iter().map(|one| {
            let number = one["trackingNumberInfo"]["trackingNumber"].as_str().unwrap();
            let scan = fedex_scan(number, "PU", "Picked up", "2026-06-14T09:05:00-04:00");
            json!({"trackingNumber": number, "trackResults": scan["trackResults"]})
        });
        (200, json!({"output": {"completeTrackResults": results.collect::<Vec<_>>()}}).to_string())
    })
    .await;
    let account = format!(
        "[accounts.fedex]\ncarrier = \"fedex\"\nbase_url = \"{url}\"\nclient_id = \"id\"\nclient_secret = \"s\"\n{GENEROUS}"
    );
    // Registered while nobody can ask: all are due at once, and asked for in one call.
    let mut service = Service::start(home.path(), &clock, "").await;
    for number in NUMBERS {
        service.client.register_shipment(bare("fedex", number)).await.unwrap();
    }
    service.stop().await;
    let mut service = Service::start(home.path(), &clock, &account).await;
    let names = NUMBERS.map(|number| format!("shipments/fedex/{number}"));
    let mut shipments = Vec::new();
    for name in &names {
        let shipment = until("it was answered", async || {
            let request = v1::GetShipmentRequest { name: name.clone(), ..Default::default() };
            let shipment = service.client.clone().get_shipment(request).await.unwrap().into_inner();
            Some(shipment).filter(|shipment| !shipment.events.is_empty())
        });
        shipments.push(shipment.await);
    }
    let told_by = |shipment: &v1::Shipment| shipment.events[0].provenance.as_ref().unwrap().body_sha256.clone();
    let hash = told_by(&shipments[0]);
    assert!(shipments.iter().all(|shipment| told_by(shipment) == hash), "one call: {shipments:?}");
    let whole = until("it is archived", async || archived_body(home.path(), &hash).await).await;
    let text = String::from_utf8_lossy(&whole).into_owned();
    assert!(NUMBERS.iter().all(|number| text.contains(number)), "{text}");

    let erase = v1::DeleteShipmentRequest { name: names[1].clone(), ..Default::default() };
    service.client.delete_shipment(erase).await.unwrap();
    assert!(archived_body(home.path(), &hash).await.is_none(), "it names what was erased");
    // The others keep what it told of them.
    for name in [&names[0], &names[2]] {
        let request = v1::GetShipmentRequest { name: name.clone(), ..Default::default() };
        let shipment = service.client.get_shipment(request).await.unwrap().into_inner();
        assert_eq!((shipment.events.len(), told_by(&shipment)), (1, hash.clone()));
    }
    service.stop().await;
}
