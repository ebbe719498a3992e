//! Raw bodies, from the push to `waybill body`: they are written together, and printed as the carrier sent them.

use std::path::Path;
use std::process::{Output, Stdio};

use serde_json::json;
use tokio::process::Command;

use crate::harness::{Process, archived_body, free_port, post, until, within};
use waybill::archive::BodyHash;

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
