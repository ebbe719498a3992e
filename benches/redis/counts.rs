//! What Redis itself counts of single operations: commands, and bytes of asking and answering.

use std::ops::Range;
use std::rc::Rc;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use waybill::proto::v1;
use waybill::store::{Commit, Due, Freshness, Store, Touch, Work};
use waybill::tenant::Tenant;

use super::calls::{Bound, Load, Shape, framed};
use super::posts::{Posts, requests_of};
use super::processes::Process;
use super::sample::{SCANS, Sample, account, name};
use super::server::RedisServer;
use super::setting::{self, Count};
use super::table::{self, Target};

const SHIPMENTS: usize = 1000;
const READS: u64 = 5000;
const PUSHES: usize = 1000;
/// At most so many are claimed at once.
const CLAIMED: usize = 128;
/// Of an idle service, to be taken off.
const IDLE: Duration = Duration::from_secs(10);

const SCRIPTS: [&str; 2] = ["evalsha", "eval"];

pub(crate) async fn run() {
    let sample = Sample::take().await;
    of_the_service(&sample).await;
    of_the_store(&sample).await;
}

/// What an idle service asks for in a second is measured first and taken off.
async fn of_the_service(sample: &Sample) {
    let (server, home) = (setting::server().await, tempfile::tempdir().unwrap());
    // What reads all shipments for the metrics now and then is not of any one operation.
    let settings = format!("telemetry.sample_interval = \"1h\"\n{}", account());
    sample.fill_store(setting::store(&server).await, SHIPMENTS).await;
    let service = setting::service(&server, home.path(), &settings).await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    let before = Count::take(&server).await;
    tokio::time::sleep(IDLE).await;
    let idle = Count::take(&server).await.since(&before);
    let per_second = |count: f64| count / IDLE.as_secs_f64();
    table::figure("an idle service: scripts a second", "", [per_second(idle.calls(&SCRIPTS))], Target::None);
    let bytes = [per_second(idle.asked + idle.answered) / 1024.0];
    table::figure("an idle service: bytes a second, both ways", "KiB", bytes, Target::None);

    let request = |serial| framed(&v1::GetShipmentRequest { name: name(serial), ..Default::default() });
    let messages: Rc<[_]> = (0..SHIPMENTS).map(request).collect();
    let load = Load::open(service.grpc, Shape { connections: 10, streams: 1 }).await;
    let (before, began) = (Count::take(&server).await, Instant::now());
    let calls = load.read(&messages, Bound::Calls(READS)).await as f64;
    let passed = began.elapsed().as_secs_f64() / IDLE.as_secs_f64();
    let read = Count::take(&server).await.since(&before);
    let own = ["hmget", "hget", "hgetall", "get", "evalsha", "eval"];
    // A second of idleness may hold one command more.
    let commands = ((read.calls(&own) - idle.calls(&own) * passed) / calls * 100.0).round() / 100.0;
    table::figure("GetShipment: commands", "", [commands], Target::AtMost(1.0));
    assert!((read.calls(&["hmget"]) - idle.calls(&["hmget"]) * passed) / calls > 0.99, "{read:?}");
    table::figure("GetShipment: bytes asked", "B", [(read.asked - idle.asked * passed) / calls], Target::None);
    table::figure("GetShipment: bytes answered", "B", [(read.answered - idle.answered * passed) / calls], Target::None);

    // Once before, so that every script is known.
    let mut events = pushed(&service, 0..10, SCANS, 0).await;
    let rows = [
        (SCANS, "a push of 8 scans of an unknown number, until it is part of its timeline, archived and gone"),
        (SCANS + 1, "the same of a tracked one, with one new scan"),
    ];
    for (scans, row) in rows {
        let (before, began) = (Count::take(&server).await, Instant::now());
        events = pushed(&service, 10..10 + PUSHES, scans, events).await;
        let passed = began.elapsed().as_secs_f64() / IDLE.as_secs_f64();
        let taken = Count::take(&server).await.since(&before);
        let each = |count: f64, idle: f64| [(count - idle * passed) / PUSHES as f64];
        table::figure(&format!("{row}: scripts"), "", each(taken.calls(&SCRIPTS), idle.calls(&SCRIPTS)), Target::None);
        let loads = each(taken.calls(&["hgetall"]), idle.calls(&["hgetall"]));
        table::figure(&format!("{row}: loads"), "", loads, Target::None);
        table::figure(&format!("{row}: bytes asked"), "B", each(taken.asked, idle.asked), Target::None);
        table::figure(&format!("{row}: bytes answered"), "B", each(taken.answered, idle.answered), Target::None);
    }
}

/// Sends pushes that are read and out of the inbox when this returns; how many events there are then.
async fn pushed(service: &Process, serials: Range<usize>, scans: usize, events: usize) -> usize {
    let new = if scans == SCANS { SCANS } else { 1 };
    let wanted = events + serials.len() * new;
    // Their numbers are not those of the copies.
    let serials = serials.start + 500_000..serials.end + 500_000;
    Posts::open(service.http, 32).await.send(requests_of(serials, scans)).await;
    let began = Instant::now();
    while service.metric("waybill_events_total").await < wanted as f64 {
        assert!(began.elapsed() < Duration::from_secs(120), "not everything was read");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    // Archived within a second, then gone.
    tokio::time::sleep(Duration::from_millis(2500)).await;
    wanted
}

/// The store's operations, with nobody else at Redis. What asking for the counts takes is measured and taken off.
async fn of_the_store(sample: &Sample) {
    let server = setting::server().await;
    let store = setting::store(&server).await;
    let tenant = Tenant::default();
    for serial in 0..SHIPMENTS {
        store.commit(Commit { due: vec![due(0)], ..sample.commit(serial, None) }).await.unwrap();
    }
    let entry = bytes::Bytes::from(vec![b'x'; 2400]);
    let id = store.inbox_put(entry.clone(), Duration::from_secs(60)).await.unwrap();
    store.inbox_done(id).await.unwrap();
    // One claim that looks at everything, and scripts that are sent whole, come first.
    let mut claimed = store.claim(&tenant, Work::Poll, "bench", at(0), 1, Duration::from_secs(300)).await.unwrap();
    let first = claimed.pop().unwrap();
    store.touch(touch(sample, &first)).await.unwrap();
    let own = {
        let before = Count::take(&server).await;
        Count::take(&server).await.since(&before)
    };

    let before = Count::take(&server).await;
    for _ in 0..100 {
        store.inbox_put(entry.clone(), Duration::from_secs(60)).await.unwrap();
    }
    tell("keeping a push, besides its bytes", &server, &before, &own, 100, entry.len()).await;

    let before = Count::take(&server).await;
    let claimed = store.claim(&tenant, Work::Poll, "bench", at(0), CLAIMED, Duration::from_secs(300)).await.unwrap();
    assert_eq!(claimed.len(), CLAIMED);
    tell(&format!("one claim of {CLAIMED} in 64 partitions"), &server, &before, &own, 1, 0).await;

    let before = Count::take(&server).await;
    for claimed in &claimed {
        store.touch(touch(sample, claimed)).await.unwrap();
    }
    tell("a poll without news", &server, &before, &own, CLAIMED, 0).await;
}

async fn tell(what: &str, server: &RedisServer, before: &Count, own: &Count, times: usize, payload: usize) {
    let counted = Count::take(server).await.since(before);
    let each = |count: f64| count / times as f64;
    table::figure(&format!("{what}: scripts"), "", [each(counted.calls(&SCRIPTS))], Target::None);
    let asked = each(counted.asked - own.asked) - payload as f64;
    table::figure(&format!("{what}: bytes asked"), "B", [asked], Target::None);
    table::figure(&format!("{what}: bytes answered"), "B", [each(counted.answered - own.answered)], Target::None);
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_780_000_000 + second).unwrap()
}

fn due(second: i64) -> Due {
    Due { work: Work::Poll, at: Some(at(second)), account: "bench".to_owned(), class: 5 }
}

/// What a poll writes that brought no news.
fn touch(sample: &Sample, claimed: &waybill::store::Claimed) -> Touch {
    let freshness = Freshness { bytes: sample.shown().freshness.clone(), stale: false };
    Touch {
        key: claimed.key.clone(),
        expected: 1,
        generation: 1,
        freshness: Some(freshness),
        due: vec![due(3600)],
        fence: Some(claimed.fence.clone()),
    }
}
