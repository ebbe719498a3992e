//! Watching: where a stream begins, what the filter lets through, how it ends, and how it goes on.

use std::collections::BTreeMap;
use std::time::Duration;

use tonic::Code;
use tonic_types::StatusExt as _;
use waybill::proto::v1;

use crate::harness::{
    ALL, Bearer, Client, Service, Watcher, bare, fedex_push, fedex_scan, fields, free_port, manual, reason, simulate,
    store_of, until, within,
};
use v1::shipment::Status;

const NUMBER: &str = "776001000001";

async fn register(client: &mut Client, number: &str, title: &str) {
    let request = v1::RegisterShipmentRequest { title: title.into(), ..bare("fedex", number) };
    client.register_shipment(request).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_snapshot_and_the_changes_after_it_have_no_gap_and_no_repetition() {
    const WRITERS: usize = 4;
    const WATCHERS: usize = 24;
    let home = tempfile::tempdir().unwrap();
    let mut service = Service::start(home.path(), &manual(), "").await;
    let (done, is_done) = tokio::sync::watch::channel(false);
    let mut writers = Vec::new();
    for writer in 0..WRITERS {
        let (mut client, done) = (service.connect().await, is_done.clone());
        writers.push(tokio::spawn(async move {
            let mut round = 0;
            while !*done.borrow() {
                // New shipments as well as changes of old ones.
                register(&mut client, &format!("W{writer}N{:03}", round % 40), &format!("round {round}")).await;
                round += 1;
            }
        }));
    }
    let mut watchers = Vec::new();
    for _ in 0..WATCHERS {
        let mut watcher = Watcher::default();
        let snapshot = v1::WatchShipmentsRequest { snapshot: true, ..Default::default() };
        watcher.open(&mut service.client, snapshot).await.unwrap();
        // The watcher itself asserts that every change follows upon what it has seen.
        while !watcher.next().await.unwrap().snapshot_complete {}
        for _ in 0..3 {
            watcher.next().await.unwrap();
        }
        watchers.push(watcher);
    }
    done.send_replace(true);
    for writer in writers {
        within("the writers end", writer).await.unwrap();
    }
    let listed = v1::ListShipmentsRequest { page_size: 1000, ..Default::default() };
    let listed = service.client.list_shipments(listed).await.unwrap().into_inner().shipments;
    let revisions: BTreeMap<String, i64> = listed.into_iter().map(|one| (one.name, one.revision)).collect();
    for watcher in &mut watchers {
        while watcher.revisions != revisions {
            watcher.next().await.unwrap();
        }
    }
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn leaving_the_filter_is_told_once_and_heartbeats_lead_past_the_rest() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    let mut service = Service::start(home.path(), &clock, &simulation.accounts()).await;
    let url = service.url("/webhooks/fedex");
    let push = async |code: &str, text: &str, time: &str| {
        let scan = fedex_scan(NUMBER, code, text, &format!("2026-06-14T{time}-04:00")).to_string();
        assert_eq!(fedex_push(&url, &simulation, scan).await.status, 200);
    };
    let mut everything = Watcher::everything(&mut service.client).await;
    let pending = v1::ShipmentFilter { statuses: vec![Status::Pending.into()], ..Default::default() };
    let request = v1::WatchShipmentsRequest {
        filter: Some(pending),
        heartbeat_interval: Some(prost_types::Duration { seconds: 1, nanos: 0 }),
        ..Default::default()
    };
    let mut watcher = Watcher::default();
    watcher.open(&mut service.client, request.clone()).await.unwrap();
    let begin = watcher.next().await.unwrap();
    assert!(begin.changes.is_empty() && !begin.cursor.is_empty(), "the first message says where it begins");

    register(&mut service.client.clone(), NUMBER, "").await;
    let entered = watcher.change(|_| true).await;
    assert_eq!((entered.status_after(), entered.left), (Status::Pending, false));
    push("PU", "Picked up", "16:05:00").await;
    let left = watcher.change(|_| true).await;
    assert_eq!((left.status_before(), left.status_after(), left.left), (Status::Pending, Status::InTransit, true));
    push("DP", "Departed FedEx location", "20:42:00").await;
    everything.change(|change| change.events.iter().any(|event| event.carrier_code == "DP")).await;
    assert!(everything.changes.iter().all(|change| !change.left), "no filter, nothing leaves it");

    let before = watcher.cursor.clone();
    let heartbeat = watcher.next().await.unwrap();
    assert!(heartbeat.changes.is_empty() && heartbeat.shipments.is_empty());
    assert!(!heartbeat.cursor.is_empty() && heartbeat.cursor != before, "past what the filter skipped");
    // With that cursor nothing skipped comes again, whatever the filter is now.
    let mut again = Watcher::from(heartbeat.cursor);
    again.open(&mut service.client, v1::WatchShipmentsRequest { filter: None, ..request }).await.unwrap();
    assert!(again.next().await.unwrap().changes.is_empty());
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cursors_are_ours_or_refused_and_outlive_a_restart() {
    let home = tempfile::tempdir().unwrap();
    let mut service = Service::start(home.path(), &manual(), "").await;
    let mut watcher = Watcher::everything(&mut service.client).await;
    let good = watcher.cursor.clone();
    register(&mut service.client.clone(), NUMBER, "").await;
    watcher.change(|_| true).await;
    let mut forged = good.clone().into_bytes();
    forged[5] = if forged[5] == b'A' { b'B' } else { b'A' };
    for cursor in [String::from_utf8(forged).unwrap(), "nonsense".to_owned(), "AAAA".to_owned()] {
        let mut other = Watcher::from(cursor);
        let refused = other.open(&mut service.client, v1::WatchShipmentsRequest::default()).await.unwrap_err();
        assert_eq!((refused.code(), fields(&refused)), (Code::InvalidArgument, vec!["cursor".to_owned()]));
    }
    for (request, field) in [
        (v1::WatchShipmentsRequest { snapshot: true, cursor: good.clone(), ..Default::default() }, "snapshot"),
        (
            v1::WatchShipmentsRequest {
                heartbeat_interval: Some(prost_types::Duration { seconds: 0, nanos: 1 }),
                ..Default::default()
            },
            "heartbeat_interval",
        ),
    ] {
        let refused = service.client.watch_shipments(request).await.unwrap_err();
        assert_eq!((refused.code(), fields(&refused)), (Code::InvalidArgument, vec![field.to_owned()]));
    }
    drop(watcher);
    service.stop().await;

    let mut service = Service::start(home.path(), &manual(), "").await;
    let mut watcher = Watcher::from(good);
    watcher.open(&mut service.client, v1::WatchShipmentsRequest::default()).await.unwrap();
    assert_eq!(watcher.change(|_| true).await.name, format!("shipments/fedex/{NUMBER}@1"));
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cursor_older_than_the_log_is_told_the_oldest_good_one() {
    let home = tempfile::tempdir().unwrap();
    let mut service = Service::start(home.path(), &manual(), "").await;
    let old = Watcher::everything(&mut service.client).await.cursor;
    let mut client = service.client.clone();
    register(&mut client, NUMBER, "one").await;
    drop(client);
    service.stop().await;
    let store = store_of(home.path()).await;
    until("the log is trimmed", async || {
        // Entries of this very millisecond are not old yet.
        (store.trim_log(Duration::ZERO, u64::MAX).await.unwrap().aged > 0).then_some(())
    })
    .await;
    drop(store);

    let mut service = Service::start(home.path(), &manual(), "").await;
    register(&mut service.client.clone(), NUMBER, "two").await;
    let mut watcher = Watcher::from(old);
    let refused = watcher.open(&mut service.client, v1::WatchShipmentsRequest::default()).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused).as_str()), (Code::OutOfRange, "CURSOR_TRIMMED"));
    let info = refused.get_error_details().error_info().unwrap().clone();
    let mut watcher = Watcher::from(info.metadata["oldest_cursor"].clone());
    // The gap is known now, and is no gap of ours.
    watcher.revisions.insert(format!("shipments/fedex/{NUMBER}@1"), 1);
    watcher.open(&mut service.client, v1::WatchShipmentsRequest::default()).await.unwrap();
    assert_eq!(watcher.change(|_| true).await.revision_after, 2);
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tenants_share_the_streams_and_none_is_shut_out() {
    let home = tempfile::tempdir().unwrap();
    let settings = "[watch]\nmax_streams = 6\n[quotas]\nstreams = 6\n";
    let service = Service::start_with(home.path(), free_port(), &manual(), settings, "").await;
    let made = service.caller(Bearer::default()).await.make("", &ALL, None).await.unwrap();
    let mut admin = service.caller(Bearer::of(&made.secret)).await;
    let mut open = Vec::new();
    // Greedy, each of them, and in turn: half of all, half of the rest, and still there is one.
    for (tenant, wanted) in [("aurora", 3), ("borealis", 2), ("cygnus", 1)] {
        let mut caller = service.keyed(&mut admin, tenant, &ALL).await;
        for _ in 0..wanted {
            open.push(caller.watch(v1::WatchShipmentsRequest::default()).await);
        }
        let refused = caller.tracking.watch_shipments(v1::WatchShipmentsRequest::default()).await.unwrap_err();
        assert_eq!((refused.code(), reason(&refused).as_str()), (Code::ResourceExhausted, "STREAMS"), "{tenant}");
    }
    drop(open);
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn beyond_the_limit_a_stream_is_refused_until_another_ends() {
    let home = tempfile::tempdir().unwrap();
    let settings = "[watch]\nmax_streams = 2\n";
    let mut service = Service::start_with(home.path(), free_port(), &manual(), settings, "").await;
    let first = Watcher::everything(&mut service.client).await;
    let second = Watcher::everything(&mut service.client).await;
    let mut third = Watcher::default();
    let refused = third.open(&mut service.client, v1::WatchShipmentsRequest::default()).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused).as_str()), (Code::ResourceExhausted, "STREAMS"));
    assert!(refused.get_error_details().retry_info().is_some());
    drop(first);
    until("there is room again", async || {
        third.open(&mut service.client, v1::WatchShipmentsRequest::default()).await.ok()
    })
    .await;
    third.next().await.unwrap();
    drop(second);
    service.stop().await;
}
