//! `waybill watch` while the server is killed and comes back: every change is printed, and none twice.

use std::collections::BTreeMap;
use std::process::Stdio;
use std::sync::{Arc, Mutex};

use serde_json::Value;
use tokio::io::{AsyncBufReadExt as _, AsyncRead, BufReader};
use tokio::process::Command;
use waybill::proto::v1;

use crate::harness::{Client, Process, bare, free_port, until, within};

type Lines = Arc<Mutex<Vec<String>>>;

fn collect(from: impl AsyncRead + Unpin + Send + 'static) -> Lines {
    let lines = Lines::default();
    let into = Arc::clone(&lines);
    tokio::spawn(async move {
        let mut read = BufReader::new(from).lines();
        while let Ok(Some(line)) = read.next_line().await {
            into.lock().unwrap().push(line);
        }
    });
    lines
}

/// Every change that was printed: how often, by name and revision.
fn printed(lines: &Lines) -> BTreeMap<(String, i64), usize> {
    let mut printed = BTreeMap::new();
    for line in lines.lock().unwrap().iter() {
        let batch: Value = serde_json::from_str(line).unwrap();
        for change in batch["changes"].as_array().into_iter().flatten() {
            let revision = change["revisionAfter"].as_str().unwrap().parse().unwrap();
            *printed.entry((change["name"].as_str().unwrap().to_owned(), revision)).or_default() += 1;
        }
    }
    printed
}

/// Registers and changes shipments until the server is gone.
async fn write(mut client: Client, round: usize) {
    for index in 0.. {
        let number = format!("R{round}N{:05}", index / 2);
        let request = v1::RegisterShipmentRequest { title: format!("{index}"), ..bare("ups", &number) };
        if client.register_shipment(request).await.is_err() {
            return;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_change_is_printed_once_though_the_server_is_killed_twice() {
    let home = tempfile::tempdir().unwrap();
    let mut process = Process::new(home.path(), free_port(), "", "");
    process.start().await;
    let mut command = Command::new(env!("CARGO_BIN_EXE_waybill"));
    command.args(["watch", "--json"]).env_clear().env("WAYBILL_SERVER", format!("http://127.0.0.1:{}", process.grpc));
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    let mut watch = command.spawn().unwrap();
    let out = collect(watch.stdout.take().unwrap());
    let said = collect(watch.stderr.take().unwrap());
    until("the watch has begun", async || (!out.lock().unwrap().is_empty()).then_some(())).await;

    for round in 1..=2 {
        let writer = tokio::spawn(write(process.client().await, round));
        let before = printed(&out).len();
        until("changes are printed", async || (printed(&out).len() >= before + 20).then_some(())).await;
        process.kill().await;
        within("the writer sees it", writer).await.unwrap();
        process.start().await;
        // Some of these are committed before the watch is back.
        let mut client = process.client().await;
        for index in 0..20 {
            client.register_shipment(bare("ups", &format!("R{round}BACK{index:02}"))).await.unwrap();
        }
        let back = || said.lock().unwrap().iter().filter(|line| *line == "the stream goes on").count();
        until("the watch is back", async || (back() == round).then_some(())).await;
    }

    // What was committed, acknowledged or not, is all that is printed.
    let mut client = process.client().await;
    let mut committed = BTreeMap::new();
    let mut request = v1::ListShipmentsRequest { page_size: 1000, ..Default::default() };
    loop {
        let page = client.list_shipments(request.clone()).await.unwrap().into_inner();
        for shipment in page.shipments {
            committed.extend((1..=shipment.revision).map(|revision| ((shipment.name.clone(), revision), 1)));
        }
        request.page_token = page.next_page_token;
        if request.page_token.is_empty() {
            break;
        }
    }
    // What is printed in the second round may be of the first.
    assert!(committed.len() >= 60, "{}", committed.len());
    until("all of it is printed", async || (printed(&out).len() >= committed.len()).then_some(())).await;
    assert_eq!(printed(&out), committed);

    // Ctrl-C is how a watch ends.
    let interrupt = format!("kill -INT {}", watch.id().expect("it runs"));
    assert!(Command::new("sh").args(["-c", &interrupt]).status().await.unwrap().success());
    assert_eq!(within("the watch ends", watch.wait()).await.unwrap().code(), Some(0), "{:?}", said.lock().unwrap());
    process.kill().await;
}
