//! Pushes that nothing signs: who knows the address and where they come from, what they say, and when they are repeated.

use std::collections::BTreeSet;
use std::sync::atomic::Ordering;

use super::pushes::identities;
use super::receiver::Receiver;
use super::*;

#[tokio::test]
async fn dpd_pushes_by_get_to_the_secret_path_what_a_poll_tells() {
    let mut receiver = Receiver::new(Options::default()).await;
    let bench = std::sync::Arc::clone(&receiver.bench);
    let parcel = bench.parcel(Courier::Dpd);
    bench.days(10);
    let mut pushed = BTreeSet::new();
    let pushes = parcel.uses[0].scans.iter().filter(|scan| !scan.step.code.ends_with('/')).count();
    while pushed.len() < pushes {
        let parsed = receiver.next_of(Courier::Dpd).await.parsed.expect("the path and the sender are right");
        if parsed.reports[0].number.as_ref().unwrap().as_str() == parcel.number {
            pushed.extend(identities(&parsed));
            assert_eq!(parsed.reports[0].facts.references[0].value, parcel.order_id);
        }
    }
    let polled = identities(&bench.ask_one(parcel).await.unwrap());
    // A push's arrival at the depot has a code of its own.
    let alone: Vec<_> = pushed.difference(&polled).map(|(code, _)| code.as_deref().unwrap()).collect();
    assert_eq!((pushed.len(), alone), (4, vec!["delivery_depot"]));
    assert!(polled.iter().any(|(code, _)| code.as_deref() == Some("BetweenDepots")), "{polled:?}");
}

/// The receiver answers in the adapter's words; one that only says 200 has not taken the push.
#[tokio::test]
async fn dpd_repeats_for_two_days_what_is_not_answered_with_its_id() {
    let mut receiver = Receiver::new(Options::default()).await;
    let bench = std::sync::Arc::clone(&receiver.bench);
    let scans = bench.simulation.parcels().iter().filter(|parcel| parcel.carrier == Courier::Dpd);
    let first = scans.map(|parcel| parcel.uses[0].scans[0].at.timestamp()).min().unwrap();
    receiver.forgetting.store(true, Ordering::SeqCst);
    bench.clock.set(first);
    receiver.next_of(Courier::Dpd).await;
    let pushes = || bench.simulation.report().of(Courier::Dpd).pushes;
    until(|| pushes().refused == 1).await;
    // Only the first parcel's first scan: the next one is half an hour later.
    bench.pass(seconds(5 * 60));
    receiver.next_of(Courier::Dpd).await;
    until(|| pushes().refused == 2).await;
    receiver.forgetting.store(false, Ordering::SeqCst);
    bench.pass(seconds(15 * 60));
    assert!(receiver.next_of(Courier::Dpd).await.parsed.is_some());
    until(|| (pushes().acknowledged, pushes().missed) == (1, 0)).await;
}

#[tokio::test]
async fn a_second_login_of_dpds_day_brings_the_same_token_and_the_eleventh_none() {
    let bench = Bench::plain().await;
    let login = bench.account(Courier::Dpd).opened.login().unwrap();
    let context = bench.context(Courier::Dpd, None);
    let mut tokens = Vec::new();
    for _ in 0..10 {
        tokens.push(login.token(&context, &bench.send(login.request(&context)).await).unwrap());
        bench.pass(seconds(60));
    }
    assert_eq!(tokens[0].expires.duration_since(context.now), seconds(86_400));
    let same =
        |token: &waybill_contract::Token| (&token.secret, token.expires) == (&tokens[0].secret, tokens[0].expires);
    assert!(tokens.iter().all(same));
    let refused = login.token(&context, &bench.send(login.request(&context)).await).unwrap_err();
    assert_eq!(refused.name(), "THROTTLED");
    assert_eq!(bench.simulation.report().of(Courier::Dpd).violations, 1);
    bench.days(1);
    let context = bench.context(Courier::Dpd, None);
    let new = login.token(&context, &bench.send(login.request(&context)).await).unwrap();
    assert!(new.secret != tokens[0].secret && new.expires.duration_since(context.now) == seconds(86_400));
    let parcel = vec![item(bench.parcel(Courier::Dpd))];
    let old = bench.ask(Courier::Dpd, Some(&tokens[0].secret), parcel.clone()).await.unwrap_err();
    assert_eq!(old.name(), "UNAUTHORIZED");
    assert!(bench.ask(Courier::Dpd, Some(&new.secret), parcel).await.is_ok());
}

#[tokio::test]
async fn inpost_says_of_every_change_only_that_there_is_one() {
    let mut receiver = Receiver::new(Options::default()).await;
    let bench = std::sync::Arc::clone(&receiver.bench);
    let parcels: Vec<&Parcel> =
        bench.simulation.parcels().iter().filter(|parcel| parcel.carrier == Courier::Inpost).collect();
    bench.days(30);
    let changes: usize = parcels.iter().map(|parcel| parcel.uses[0].scans.len()).sum();
    let mut named = BTreeMap::<String, usize>::new();
    for _ in 0..changes {
        let heard = receiver.next_of(Courier::Inpost).await;
        let parsed = heard.parsed.expect("the path and the sender are right");
        assert!(parsed.reports.is_empty() && parsed.warnings.is_empty(), "{parsed:?}");
        *named.entry(parsed.poll_now[0].as_str().to_owned()).or_default() += 1;
    }
    assert!(parcels.iter().all(|parcel| named[&parcel.number] == parcel.uses[0].scans.len()), "{named:?}");
}

#[tokio::test]
async fn inpost_pushes_nothing_to_an_address_that_it_cannot_get_and_nothing_twice() {
    let mut receiver = Receiver::new(Options::default()).await;
    let bench = std::sync::Arc::clone(&receiver.bench);
    let parcels = bench.simulation.parcels().iter().filter(|parcel| parcel.carrier == Courier::Inpost);
    let mut scans: Vec<Timestamp> =
        parcels.flat_map(|parcel| parcel.uses[0].scans.iter().map(|scan| scan.at.timestamp())).collect();
    scans.sort_unstable();
    let pushes = || bench.simulation.report().of(Courier::Inpost).pushes;
    receiver.refusing.store(true, Ordering::SeqCst);
    bench.clock.set(scans[0]);
    until(|| pushes().missed == 1).await;
    while receiver.heard.try_recv().is_ok() {}
    receiver.refusing.store(false, Ordering::SeqCst);
    bench.clock.set(scans[1]);
    assert!(receiver.next_of(Courier::Inpost).await.parsed.is_some());
    until(|| pushes().acknowledged == 1).await;
    let counts = pushes();
    assert_eq!(
        (counts.messages, counts.sent, counts.refused, counts.missed),
        (2, 2, 1, 1),
        "the first is not repeated"
    );
}

async fn until(reached: impl Fn() -> bool) {
    let wait = async {
        while !reached() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), wait).await.expect("the counts are reached");
}
