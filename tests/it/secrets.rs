//! What the process says of itself, on stderr (at its default level), at /metrics and to a collector, and how it names what
//! it archives: no credential, no tracking number, nothing of the recipient, whatever carriers answer.

use std::path::Path;

use serde_json::json;
use waybill::proto::v1;

use crate::harness::{Collector, Process, bare, fake_carrier, free_port, get, post, stale, until};
use v1::freshness::StaleReason;

const NUMBER: &str = "CANARY7760010000017";
/// What a merchant tells of its customer and order; carriers repeat it.
const PERSONAL: [&str; 4] = ["CANARY-POST-CODE", "canary-order", "canary-title-jane-doe", "canary-reference"];

const SECRETS: [&str; 9] = [
    "canary-client-id",
    "canary-client-secret",
    "canary-webhook-token",
    "canary-api-key",
    "canary-user",
    "canary-password",
    "canary-issued-token",
    "canary-forged",
    "canary-collector",
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn neither_logs_nor_metrics_nor_traces_hold_secrets_or_tracking_numbers() {
    // Carriers that answer with all they were told, in every place where a message may stand.
    let chatty = |status: u16| {
        move |path: &str, body: &str| {
            if path == "/oauth/token" {
                return (200, json!({"access_token": "canary-issued-token", "expires_in": 3600}).to_string());
            }
            let personal = PERSONAL.join(" ");
            let message =
                format!("{NUMBER} is unknown to canary-client-secret, canary-api-key said {path} {body} {personal}");
            let error = json!({"code": "BAD.REQUEST", "message": message});
            (status, json!({"errors": [error], "title": message, "detail": message}).to_string())
        }
    };
    let (wrong, broken, refusing) =
        (fake_carrier(chatty(400)).await, fake_carrier(chatty(500)).await, fake_carrier(chatty(401)).await);
    let accounts = format!(
        "[accounts.fedex]\ncarrier = \"fedex\"\nbase_url = \"{wrong}\"\nclient_id = \"canary-client-id\"\n\
         client_secret = \"canary-client-secret\"\nwebhook_token = \"canary-webhook-token\"\n\
         [accounts.dhl_unified]\ncarrier = \"dhl_unified\"\nbase_url = \"{broken}\"\napi_key = \"canary-api-key\"\n\
         webhook_token = \"canary-webhook-token\"\n\
         [accounts.canada_post]\ncarrier = \"canada_post\"\napi = \"legacy\"\nbase_url = \"{refusing}\"\n\
         user = \"canary-user\"\npassword = \"canary-password\"\n"
    );
    let home = tempfile::tempdir().unwrap();
    let collector = Collector::start().await;
    let mut process = Process::new(home.path(), free_port(), &collector.settings(), &accounts);
    process.start().await;
    let mut client = process.client().await;
    for carrier in ["fedex", "dhl_unified", "canada_post"] {
        let [code, order, title, reference] = PERSONAL.map(str::to_owned);
        let registration = v1::RegisterShipmentRequest {
            destination_postal_code: code,
            order_id: order,
            title,
            references: vec![v1::Reference { value: reference, ..v1::Reference::default() }],
            ..bare(carrier, NUMBER)
        };
        client.register_shipment(registration).await.unwrap();
        until("it was asked", async || {
            let request =
                v1::GetShipmentRequest { name: format!("shipments/{carrier}/{NUMBER}"), ..Default::default() };
            let shipment = client.get_shipment(request).await.unwrap().into_inner();
            (stale(&shipment) != StaleReason::NotAskedYet).then_some(())
        })
        .await;
    }
    // Refused and forged pushes, one that cannot be read, one for this number, and callers who are wrong.
    let url = process.url("/webhooks/dhl_unified");
    post(&url, &[("x-waybill-token", "canary-forged")], NUMBER).await;
    let token = [("x-waybill-token", "canary-webhook-token")];
    assert_eq!(post(&url, &token, format!("{{\"scope\": \"{NUMBER}\"}}")).await.status, 200);
    let shipments = json!([{"id": NUMBER, "service": "express", "events": [{"description": NUMBER}]}]);
    let push = json!({"scope": "subscription.push", "shipments": shipments}).to_string();
    assert_eq!(post(&url, &token, push).await.status, 200);
    post(&process.url("/webhooks/canary-forged"), &[("authorization", "Bearer canary-forged")], NUMBER).await;
    let request = v1::GetShipmentRequest { name: format!("shipments/fedex/{NUMBER}@9"), ..Default::default() };
    assert!(client.get_shipment(request).await.is_err());
    let request = v1::DeleteShipmentRequest { name: format!("shipments/canada_post/{NUMBER}"), ..Default::default() };
    client.delete_shipment(request).await.unwrap();
    let metrics = until("the pushes are counted", async || {
        let metrics = String::from_utf8(get(&process.probe("/metrics")).await.body.to_vec()).unwrap();
        (metrics.contains("forged") && metrics.contains("accepted")).then_some(metrics)
    });
    let metrics = metrics.await;
    process.terminate().await;
    assert_eq!(process.wait().await.code(), Some(0));

    let said = process.said();
    assert!(said.len() > 5, "it says something: {said:?}");
    let exported: Vec<String> = collector.look(|kept| {
        let (traces, logs, metrics) = (&kept.traces, &kept.logs, &kept.metrics);
        assert!(!traces.is_empty() && !logs.is_empty() && !metrics.is_empty(), "all three were exported");
        vec![format!("{traces:#?}"), format!("{logs:#?}"), format!("{metrics:#?}")]
    });
    let (mut archived, mut names) = (0, Vec::new());
    names_below(&home.path().join("store").join("archive"), &mut names);
    let all = said.iter().map(String::as_str).chain(metrics.lines());
    let all = all.chain(exported.iter().flat_map(|text| text.lines())).chain(names.iter().map(String::as_str));
    for line in all {
        archived += usize::from(line.ends_with(".zst"));
        for secret in SECRETS.into_iter().chain(PERSONAL).chain([NUMBER]) {
            assert!(!line.contains(secret), "{secret} in {line}");
        }
    }
    assert!(archived > 0, "something was archived: {names:?}");
    let spans = collector.spans();
    for name in ["waybill.v1.Tracking/RegisterShipment", "POST /webhooks/{account}", "process inbox", "poll", "commit"]
    {
        assert!(spans.iter().any(|span| span.name == name), "{name} was traced");
    }
    for line in &said {
        let line: serde_json::Value = serde_json::from_str(line).expect("each line is a JSON object");
        assert!(line["level"].is_string() && line["message"].is_string(), "{line}");
    }
}

/// Names of all files and directories, whatever is in them.
fn names_below(directory: &Path, names: &mut Vec<String>) {
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        names.push(path.display().to_string());
        if path.is_dir() {
            names_below(&path, names);
        }
    }
}
