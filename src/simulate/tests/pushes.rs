//! Pushes: who is told what, how it is signed, and what happens when it is not taken.

use std::collections::BTreeSet;
use std::sync::atomic::Ordering;

use jiff::civil::DateTime;

use super::receiver::Receiver;
use super::*;

/// What makes an event the same by any channel.
pub(super) type Identity = (Option<String>, DateTime);

pub(super) fn identities(parsed: &Parsed) -> BTreeSet<Identity> {
    let events = parsed.reports.iter().flat_map(|report| &report.events);
    events.map(|event| (event.code.clone().or_else(|| event.text.clone()), event.time.civil())).collect()
}

fn scans_of(parcel: &Parcel) -> usize {
    parcel.uses[0].scans.len()
}

#[tokio::test]
async fn fedex_pushes_every_scan_signed_and_tells_what_a_poll_tells() {
    let mut receiver = Receiver::new(Options::default()).await;
    let bench = std::sync::Arc::clone(&receiver.bench);
    let parcels: Vec<&Parcel> =
        bench.simulation.parcels().iter().filter(|parcel| parcel.carrier == Courier::Fedex).collect();
    bench.days(75);
    let mut pushed = BTreeSet::new();
    let scans: usize = parcels.iter().flat_map(|parcel| &parcel.uses).map(|one| one.scans.len()).sum();
    for _ in 0..scans {
        let heard = receiver.next_of(Courier::Fedex).await;
        pushed.extend(identities(&heard.parsed.expect("the signature is right")));
    }
    let token = bench.log_in(Courier::Fedex).await;
    let asked = parcels.iter().map(|parcel| item(parcel)).collect();
    let polled = bench.ask(Courier::Fedex, token.as_ref(), asked).await.unwrap();
    assert_eq!(pushed, identities(&polled));
}

#[tokio::test]
async fn ups_logs_in_to_the_receiver_and_pushes_what_is_subscribed() {
    let mut receiver = Receiver::new(Options::default()).await;
    let bench = std::sync::Arc::clone(&receiver.bench);
    let parcel = bench.parcel(Courier::Ups);
    receiver.subscribe(Courier::Ups, &[parcel]).await;
    bench.days(10);
    let mut pushed = BTreeSet::new();
    while pushed.len() < scans_of(parcel) {
        let heard = receiver.next_of(Courier::Ups).await;
        pushed.extend(identities(&heard.parsed.expect("the bearer is ours")));
    }
    assert_eq!(pushed, identities(&bench.ask_one(parcel).await.unwrap()));
    let counts = bench.simulation.report().of(Courier::Ups);
    assert_eq!((counts.subscribed, counts.pushes.refused), (1, 0));
}

#[tokio::test]
async fn dhl_pushes_once_its_secret_came_back() {
    let mut receiver = Receiver::new(Options::default()).await;
    let bench = std::sync::Arc::clone(&receiver.bench);
    let parcel = bench.parcel(Courier::DhlUnified);
    receiver.subscribe(Courier::DhlUnified, &[parcel]).await;
    for scope in ["subscription.validate", "subscription.ready"] {
        let heard = receiver.next_of(Courier::DhlUnified).await;
        let told: serde_json::Value = serde_json::from_slice(&heard.body).unwrap();
        assert_eq!(told["scope"], scope);
    }
    assert_eq!(bench.simulation.report().of(Courier::DhlUnified).activated, 1);
    bench.days(10);
    let mut pushed = BTreeSet::new();
    while pushed.len() < scans_of(parcel) {
        let heard = receiver.next_of(Courier::DhlUnified).await;
        pushed.extend(identities(&heard.parsed.expect("the token is right")));
    }
    assert_eq!(pushed, identities(&bench.ask_one(parcel).await.unwrap()));
}

#[tokio::test]
async fn a_subscription_is_not_activated_with_another_secret() {
    let receiver = Receiver::new(Options::default()).await;
    let bench = &receiver.bench;
    receiver.refusing.store(true, Ordering::SeqCst);
    receiver.subscribe(Courier::DhlUnified, &[bench.parcel(Courier::DhlUnified)]).await;
    let key = bench.simulation.world.keys.named(Courier::DhlUnified, "api key");
    let list = bench.raw("GET", "/dhl_unified/tracking/push/v1/subscriptions", &[("dhl-api-key", &key)], "").await;
    let own = body(&list)["subscriptions"][0]["self"].as_str().unwrap().to_owned();
    let path = format!("/dhl_unified/tracking/push/v1/subscription/{}", own.rsplit('/').next().unwrap());
    let headers = [("dhl-api-key", key.as_str()), ("dhl-api-hook-secret", "guessed")];
    assert_eq!(bench.raw("POST", &path, &headers, "").await.status.as_u16(), 403);
    assert_eq!(bench.simulation.report().of(Courier::DhlUnified).activated, 0);
    assert_eq!(bench.raw("DELETE", &path, &headers[..1], "").await.status.as_u16(), 204);
    assert_eq!(bench.raw("GET", &path, &headers[..1], "").await.status.as_u16(), 404);
}

#[tokio::test]
async fn what_is_not_taken_is_sent_again_after_five_minutes_then_missed_and_replayed() {
    let mut receiver = Receiver::new(Options::default()).await;
    let bench = std::sync::Arc::clone(&receiver.bench);
    receiver.refusing.store(true, Ordering::SeqCst);
    let first = bench
        .simulation
        .parcels()
        .iter()
        .filter(|parcel| parcel.carrier == Courier::Fedex)
        .map(|parcel| parcel.uses[0].scans[0].at.timestamp())
        .min()
        .unwrap();
    bench.clock.set(first);
    let sent = receiver.next_of(Courier::Fedex).await;
    for attempts in 1..=3 {
        // The receiver hears of an attempt before the sender counts it and sets its next one.
        until(&bench, |counts| counts.pushes.refused == attempts).await;
        bench.pass(seconds(300));
        assert_eq!(receiver.next_of(Courier::Fedex).await.body, sent.body);
    }
    until(&bench, |counts| counts.pushes.missed == 1).await;
    receiver.refusing.store(false, Ordering::SeqCst);
    // InPost has missed some of its own.
    let missed: u64 = bench.simulation.report().carriers.values().map(|counts| counts.pushes.missed).sum();
    assert_eq!(u64::try_from(bench.simulation.replay()).unwrap(), missed);
    let replayed = receiver.next_of(Courier::Fedex).await;
    assert_eq!(replayed.body, sent.body);
    assert!(replayed.parsed.is_some());
    until(&bench, |counts| (counts.pushes.sent, counts.pushes.acknowledged, counts.pushes.refused) == (5, 1, 4)).await;
}

#[tokio::test]
async fn pushes_are_doubled_lost_and_overtaken_on_demand() {
    let faults = ["fedex:push_duplicated:next=1", "fedex:push_lost:next=1", "fedex:push_disordered:next=1"];
    let faults = faults.iter().map(|fault| fault.parse().unwrap()).collect();
    let mut receiver = Receiver::new(Options { faults, ..Options::default() }).await;
    let bench = std::sync::Arc::clone(&receiver.bench);
    let mut scans: Vec<Timestamp> = bench
        .simulation
        .parcels()
        .iter()
        .filter(|parcel| parcel.carrier == Courier::Fedex)
        .flat_map(|parcel| parcel.uses.iter().flat_map(|one| &one.scans).map(|scan| scan.at.timestamp()))
        .collect();
    scans.sort_unstable();
    let mut heard = Vec::new();
    // One after the other: twice the first, nothing of the second, the third behind the fourth.
    for (scan, pushes) in scans.iter().zip([2, 0, 0, 2]) {
        bench.clock.set(*scan);
        for _ in 0..pushes {
            let parsed = receiver.next_of(Courier::Fedex).await.parsed.unwrap();
            heard.push(parsed.reports[0].events[0].time.instant().unwrap());
        }
    }
    assert_eq!(heard, [scans[0], scans[0], scans[3], scans[2]]);
    let counts = bench.simulation.report().of(Courier::Fedex);
    assert_eq!((counts.faults, counts.pushes.messages), (3, 4));
}

#[tokio::test]
async fn on_a_clock_of_a_month_a_second_nothing_is_refused() {
    let clock = Clock::fast(BEGIN.parse().unwrap(), 30 * 86_400);
    let mut receiver = Receiver::on(clock, Options::default()).await;
    let bench = std::sync::Arc::clone(&receiver.bench);
    let parcels = bench.simulation.parcels();
    let fedex: Vec<&Parcel> = parcels.iter().filter(|parcel| parcel.carrier == Courier::Fedex).collect();
    let scans = fedex.iter().flat_map(|parcel| &parcel.uses).flat_map(|one| &one.scans);
    let mut missing = scans.filter(|scan| scan.at.timestamp() > bench.simulation.world.begin).count();
    while missing > 0 {
        let heard = receiver.next_of(Courier::Fedex).await;
        assert!(heard.parsed.is_some(), "{} is verified", heard.courier);
        missing -= 1;
        // A token of an hour lasts 1.4 ms on this clock; what is late by a moment is not late for it.
        let token = bench.log_in(Courier::Fedex).await;
        assert!(bench.ask(Courier::Fedex, token.as_ref(), fedex.iter().map(|one| item(one)).collect()).await.is_ok());
    }
    let report = bench.simulation.report();
    assert_eq!(report.violations(), 0);
    assert_eq!(report.of(Courier::Fedex).pushes.refused, 0);
}

/// Waits for FedEx's counts, which follow the answers.
async fn until(bench: &Bench, reached: impl Fn(&super::super::Counts) -> bool) {
    let wait = async {
        while !reached(&bench.simulation.report().of(Courier::Fedex)) {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), wait).await.expect("the counts are reached");
}
