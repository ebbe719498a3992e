//! How the process ends and starts again: SIGTERM under load, a directory in use, addresses that must be guarded.

use std::process::Stdio;
use std::time::Duration;

use tokio::process::Command;
use tokio::time::Instant;
use waybill::clock::Clock;
use waybill::demo::registration;
use waybill::proto::v1;
use waybill::simulate::{Courier, Options};

use crate::harness::{
    GENEROUS, Process, Watcher, accounts_with, fields, free_port, get, reason, simulate_with, until, within,
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sigterm_under_load_ends_every_stream_with_its_cursor_and_exits_0() {
    let home = tempfile::tempdir().unwrap();
    let clock = Clock::fast_from_now(86_400);
    let http = free_port();
    // Of the questions some are never answered: the end must not wait for them.
    let faults = vec!["ups:hang:every=2".parse().unwrap()];
    let options = Options { copies: 4, faults, ..Options::default() };
    let simulation = simulate_with(&clock, Some(http), options).await;
    let mut process = Process::new(home.path(), http, "", &accounts_with(&simulation, GENEROUS));
    process.start().await;
    let mut client = process.client().await;
    let mut watchers = Vec::new();
    for _ in 0..5 {
        watchers.push(Watcher::everything(&mut process.client().await).await);
    }
    for parcel in simulation.parcels() {
        client.register_shipment(registration(parcel)).await.unwrap();
    }
    until("pushes and hanging calls are under way", async || {
        let report = simulation.report();
        let pushes = report.of(Courier::Fedex).pushes.acknowledged;
        (pushes > 10 && report.of(Courier::Ups).faults > 0).then_some(())
    })
    .await;

    let began = Instant::now();
    process.terminate().await;
    for watcher in &mut watchers {
        let ended = loop {
            if let Err(status) = watcher.next().await {
                break status;
            }
        };
        assert_eq!((ended.code(), reason(&ended).as_str()), (tonic::Code::Unavailable, "RESUME"), "{ended:?}");
        assert!(fields(&ended).is_empty() && !watcher.cursor.is_empty());
    }
    let status = process.wait().await;
    let took = began.elapsed();
    assert_eq!(status.code(), Some(0), "{:?}", process.said());
    assert!(took < Duration::from_secs(10), "it took {took:?}");

    // At once, on the same directory; the streams go on where they were.
    process.start().await;
    let mut client = process.client().await;
    for watcher in &mut watchers {
        watcher.open(&mut client, v1::WatchShipmentsRequest::default()).await.unwrap();
    }
    let listed =
        client.list_shipments(v1::ListShipmentsRequest { page_size: 1000, ..Default::default() }).await.unwrap();
    assert_eq!(listed.into_inner().shipments.len(), simulation.parcels().len());
    until("all streams have seen every registration", async || {
        for watcher in &mut watchers {
            while watcher.revisions.len() < simulation.parcels().len() {
                watcher.next().await.unwrap();
            }
        }
        Some(())
    })
    .await;
    process.kill().await;
}

#[tokio::test]
async fn a_second_process_on_the_same_directory_says_why_it_does_not_start() {
    let home = tempfile::tempdir().unwrap();
    let embedded = "storage.backend = \"embedded\"\n";
    let mut first = Process::new(home.path(), free_port(), embedded, "");
    first.start().await;
    let mut second = Process::new(home.path(), free_port(), embedded, "");
    second.spawn();
    assert_eq!(second.wait().await.code(), Some(1));
    let said = second.said().join("\n");
    assert!(said.contains("open in another process") && said.contains("storage.path"), "{said}");
    assert_eq!(get(&first.probe("/readyz")).await.status, 200, "the first goes on");
    first.terminate().await;
    assert_eq!(first.wait().await.code(), Some(0));
}

async fn waybill_serve(home: &std::path::Path, variables: &[(&str, String)]) -> std::process::Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_waybill"));
    command.arg("serve").current_dir(home).env_clear().envs(variables.iter().cloned());
    within("it refuses", command.stdin(Stdio::null()).kill_on_drop(true).output()).await.unwrap()
}

#[tokio::test]
async fn an_address_that_is_not_loopback_is_refused_unless_somebody_guards_it() {
    let home = tempfile::tempdir().unwrap();
    for variable in ["WAYBILL__GRPC__LISTEN", "WAYBILL__HTTP__LISTEN"] {
        let output = waybill_serve(home.path(), &[(variable, "0.0.0.0:0".into())]).await;
        assert_eq!(output.status.code(), Some(2));
        let said = String::from_utf8(output.stderr).unwrap();
        for part in ["0.0.0.0:0 is not a loopback address", "insecure = true", variable] {
            assert!(said.contains(part), "{part:?} is missing in {said}");
        }
    }
    assert!(!home.path().join("waybill-data").exists(), "nothing was begun");
}

#[tokio::test]
async fn without_any_configuration_it_works() {
    let home = tempfile::tempdir().unwrap();
    let (http, grpc) = (free_port(), free_port());
    let mut command = Command::new(env!("CARGO_BIN_EXE_waybill"));
    command.arg("serve").current_dir(home.path()).env_clear().stdin(Stdio::null()).stderr(Stdio::null());
    command.env("WAYBILL__HTTP__LISTEN", format!("127.0.0.1:{http}"));
    command.env("WAYBILL__GRPC__LISTEN", format!("127.0.0.1:{grpc}"));
    command.env("WAYBILL__METRICS__LISTEN", format!("127.0.0.1:{}", free_port()));
    let mut child = command.kill_on_drop(true).spawn().unwrap();
    let url = format!("http://127.0.0.1:{grpc}");
    let mut client =
        until("it takes calls", async || v1::tracking_client::TrackingClient::connect(url.clone()).await.ok()).await;
    let shipment = client.register_shipment(crate::harness::bare("ups", "1Z5IM0A10300000012")).await.unwrap();
    assert_eq!(shipment.into_inner().status(), v1::shipment::Status::Pending);
    let carriers = client.list_carriers(v1::ListCarriersRequest::default()).await.unwrap().into_inner().carriers;
    assert_eq!(carriers.len(), waybill_adapters::ADAPTERS.len());
    assert!(home.path().join("waybill-data").is_dir());
    child.kill().await.unwrap();
}
