//! Several replicas of the service on one store: what one may do, all may do together, and no more.

use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use tokio::time::Instant;
use tonic::Code;
use waybill::clock::Clock;
use waybill::demo::registration;
use waybill::proto::v1;
use waybill::simulate::{Courier, Options, Parcel, Simulation};
use waybill::store::Store;
use waybill::store::embedded::Embedded;

use crate::accounts::account;
use crate::harness::{
    ALL, Bearer, Service, Watcher, accounts_with, fedex_push, fedex_scan, is_shared, manual, name, simulate_with,
    stale, store_of, until, within,
};
use v1::account::State;
use v1::freshness::StaleReason;

/// The same for all of them.
const KEY: &str = "[storage]\nkey = \"MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=\"\n";

/// Three of them.
struct Replicas {
    store: Arc<dyn Store>,
    /// What a shared store goes by.
    shared: tempfile::TempDir,
    all: Vec<Service>,
    homes: Vec<tempfile::TempDir>,
    clock: Clock,
    settings: String,
}

impl Replicas {
    async fn start(clock: &Clock, settings: &str, accounts: &str) -> Self {
        let shared = tempfile::tempdir().unwrap();
        let store: Arc<dyn Store> =
            if is_shared() { store_of(shared.path()).await } else { Arc::new(Embedded::in_memory().unwrap()) };
        let settings = format!("{settings}\n{accounts}");
        let mut replicas = Self { store, shared, all: Vec::new(), homes: Vec::new(), clock: clock.clone(), settings };
        for _ in 0..3 {
            replicas.add().await;
        }
        replicas
    }

    async fn add(&mut self) {
        let home = tempfile::tempdir().unwrap();
        // Connections of its own, where there are any.
        let store = if is_shared() { store_of(self.shared.path()).await } else { Arc::clone(&self.store) };
        self.all.push(Service::start_on(store, home.path(), &self.clock, &self.settings).await);
        self.homes.push(home);
    }

    /// Registers with one after the other.
    async fn register(&self, parcels: &[&Parcel]) {
        for (parcel, service) in parcels.iter().zip(self.all.iter().cycle()) {
            service.client.clone().register_shipment(registration(parcel)).await.unwrap();
        }
    }

    /// The shipment of a parcel as each of them shows it; the same, or it would be worth nothing.
    async fn shown(&self, parcel: &Parcel) -> v1::Shipment {
        let mut client = self.all[0].client.clone();
        client
            .get_shipment(v1::GetShipmentRequest { name: name(parcel), ..Default::default() })
            .await
            .unwrap()
            .into_inner()
    }

    /// Waits until all have been asked for, while time passes.
    async fn asked(&self, parcels: &[&Parcel]) {
        for parcel in parcels {
            until("it is asked for", async || {
                let stale = stale(&self.shown(parcel).await);
                self.clock.set(self.clock.now() + SignedDuration::from_millis(200));
                [StaleReason::Unspecified, StaleReason::NotFound].contains(&stale).then_some(())
            })
            .await;
        }
    }

    async fn stop(self) {
        for service in self.all {
            service.stop().await;
        }
    }
}

fn of(simulation: &Simulation, courier: Courier) -> Vec<&Parcel> {
    simulation.parcels().iter().filter(|parcel| parcel.carrier == courier).collect()
}

/// Couriers whose parcels have been on their way for some days.
async fn couriers(clock: &Clock, copies: u32) -> Simulation {
    let today = jiff::tz::TimeZone::UTC.to_datetime(clock.now()).date();
    let first_day = Some(today.checked_sub(SignedDuration::from_hours(24 * 5)).unwrap());
    simulate_with(clock, None, Options { copies, first_day, ..Options::default() }).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_share_the_budget_of_one_and_ask_for_everything_once() {
    let clock = Clock::system();
    let simulation = couriers(&clock, 7).await;
    let replicas = Replicas::start(&clock, KEY, &simulation.accounts()).await;
    let (ups, fedex) = (of(&simulation, Courier::Ups), of(&simulation, Courier::Fedex));
    assert!(ups.len() >= 30 && fedex.len() >= 30, "{} and {}", ups.len(), fedex.len());
    let began = Instant::now();
    replicas.register(&ups).await;
    replicas.register(&fedex).await;
    replicas.asked(&ups).await;
    replicas.asked(&fedex).await;
    let report = simulation.report();
    let counts = report.of(Courier::Ups);
    eprintln!("{} numbers of UPS asked for in {:?}, five calls a second", ups.len(), began.elapsed());
    assert_eq!(report.violations(), 0, "{report:?}");
    assert_eq!(counts.numbers_asked, u64::try_from(ups.len()).unwrap(), "each was asked for once");
    assert_eq!((counts.logins, report.of(Courier::Fedex).logins), (1, 1), "for all of them");
    assert_eq!(report.of(Courier::Fedex).numbers_asked, u64::try_from(fedex.len()).unwrap());
    replicas.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_day_is_one_day_for_all_of_them() {
    let clock = manual();
    let simulation = couriers(&clock, 5).await;
    // DHL allows a call in five seconds.
    let keys = "subscribe = false\nbudgets = [{ calls = 1, per = \"5s\" }, { calls = 12, per = \"day\" }]\n";
    let replicas = Replicas::start(&clock, "", &accounts_with(&simulation, keys)).await;
    let dhl = of(&simulation, Courier::DhlUnified);
    assert!(dhl.len() > 15, "{} parcels", dhl.len());
    replicas.register(&dhl).await;
    let calls = || simulation.report().of(Courier::DhlUnified).calls;
    // A tenth of twelve is one: that one is for people.
    until("the schedule has used the day up", async || {
        clock.set(clock.now() + SignedDuration::from_secs(1));
        (calls() == 11).then_some(())
    })
    .await;
    assert_eq!((calls(), simulation.report().violations()), (11, 0));
    for service in &replicas.all {
        let budgets = account(service, "dhl_unified").await.budgets;
        let day = budgets.iter().find(|budget| budget.window.is_none()).unwrap();
        assert_eq!((day.used, day.left_for_schedule), (11, 0), "each of them knows");
    }
    let mut asked = Vec::new();
    for service in &replicas.all {
        clock.set(clock.now() + SignedDuration::from_secs(6));
        let refresh = v1::RefreshShipmentRequest { name: name(dhl[0]), ..Default::default() };
        asked.push(service.client.clone().refresh_shipment(refresh).await.map_err(|status| status.code()).err());
    }
    let refused = Some(Code::ResourceExhausted);
    asked.sort_by_key(|code| code.map(i32::from));
    assert_eq!((asked, calls()), (vec![None, refused, refused], 12), "one call was left for people");
    replicas.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_is_renewed_and_given_up_once_for_all() {
    let clock = manual();
    let simulation = couriers(&clock, 1).await;
    let replicas = Replicas::start(&clock, KEY, &simulation.accounts()).await;
    let fedex = of(&simulation, Courier::Fedex);
    let refresh_all = async || {
        let mut asking = tokio::task::JoinSet::new();
        for service in &replicas.all {
            let (mut client, name) = (service.client.clone(), name(fedex[0]));
            let refresh = v1::RefreshShipmentRequest { name, ..Default::default() };
            asking.spawn(async move { client.refresh_shipment(refresh).await.map_err(|status| status.code()) });
        }
        within("all are answered", asking.join_all()).await
    };
    replicas.register(&fedex[..1]).await;
    replicas.asked(&fedex[..1]).await;
    let logins = || simulation.report().of(Courier::Fedex).logins;
    assert!(refresh_all().await.iter().all(Result::is_ok));
    assert_eq!(logins(), 1);
    let store = &replicas.store;
    let kept = store.record("token/fedex").await.unwrap().expect("it is kept");
    assert!(!kept.value.windows(5).any(|part| part == b"token"), "and sealed");

    // The carrier forgets it before its time.
    simulation.add_faults(vec!["fedex:token_expired:next=1".parse().unwrap()]).unwrap();
    assert!(refresh_all().await.iter().all(Result::is_ok));
    assert_eq!(logins(), 2, "whoever was refused takes what another has got");
    clock.set(clock.now() + SignedDuration::from_hours(2));
    assert!(refresh_all().await.iter().all(Result::is_ok));
    assert_eq!(logins(), 3, "its time was over for all");

    // It refuses every token: one finds out, and all stop calling.
    simulation.add_faults(vec!["fedex:token_expired:chance=1".parse().unwrap()]).unwrap();
    let refresh = v1::RefreshShipmentRequest { name: name(fedex[0]), ..Default::default() };
    let refused = replicas.all[0].client.clone().refresh_shipment(refresh).await;
    assert_eq!(refused.map(|shipment| stale(shipment.get_ref())).unwrap(), StaleReason::Unauthorized);
    let calls = simulation.report().of(Courier::Fedex).calls;
    for service in &replicas.all {
        assert_eq!(account(service, "fedex").await.state(), State::Parked);
    }
    assert!(refresh_all().await.iter().all(|asked| asked.as_ref().err() == Some(&Code::FailedPrecondition)));
    assert_eq!(simulation.report().of(Courier::Fedex).calls, calls, "nobody hammers");
    replicas.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_carrier_says_to_one_is_heard_by_all() {
    let clock = manual();
    let simulation = couriers(&clock, 1).await;
    let replicas = Replicas::start(&clock, "", &simulation.accounts()).await;
    let ups = of(&simulation, Courier::Ups);
    replicas.register(&ups[..1]).await;
    replicas.asked(&ups[..1]).await;
    simulation.add_faults(vec!["ups:throttled:next=1:retry_after=600".parse().unwrap()]).unwrap();
    let refresh = || v1::RefreshShipmentRequest { name: name(ups[0]), ..Default::default() };
    let refused = replicas.all[0].client.clone().refresh_shipment(refresh()).await;
    assert!(refused.is_err() || stale(&refused.unwrap().into_inner()) == StaleReason::Throttled);
    let calls = simulation.report().of(Courier::Ups).calls;
    for service in &replicas.all {
        assert_eq!(account(service, "ups").await.state(), State::Throttled);
        let refused = service.client.clone().refresh_shipment(refresh()).await.unwrap_err();
        assert_eq!(refused.code(), Code::ResourceExhausted, "{refused:?}");
    }
    assert_eq!(simulation.report().of(Courier::Ups).calls, calls);
    clock.set(clock.now() + SignedDuration::from_secs(601));
    for service in &replicas.all {
        clock.set(clock.now() + SignedDuration::from_secs(2));
        service.client.clone().refresh_shipment(refresh()).await.unwrap();
    }
    replicas.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_one_leaves_the_others_go_on_with() {
    let clock = manual();
    let simulation = couriers(&clock, 2).await;
    let mut replicas = Replicas::start(&clock, "", &simulation.accounts()).await;
    let canada_post = of(&simulation, Courier::CanadaPost);
    replicas.register(&canada_post).await;
    replicas.asked(&canada_post).await;
    // Whoever holds the budget goes, one after the other; a new one comes in their place.
    for _ in 0..2 {
        replicas.all.remove(0).stop().await;
        replicas.add().await;
        clock.set(clock.now() + SignedDuration::from_hours(27));
        let asked_since = clock.now();
        for parcel in &canada_post {
            until("it is asked for again", async || {
                clock.set(clock.now() + SignedDuration::from_secs(1));
                let shown = replicas.shown(parcel).await;
                let asked = shown.freshness.unwrap_or_default().last_success_time.unwrap_or_default().seconds;
                (shown.r#final || asked >= asked_since.as_second()).then_some(())
            })
            .await;
        }
    }
    assert_eq!(simulation.report().violations(), 0);
    replicas.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_watcher_of_one_sees_what_another_commits_and_goes_on_at_a_third() {
    let clock = manual();
    let simulation = couriers(&clock, 1).await;
    let replicas = Replicas::start(&clock, "", &simulation.accounts()).await;
    let (one, other, third) = (&replicas.all[0], &replicas.all[1], &replicas.all[2]);
    let mut watcher = Watcher::everything(&mut one.client.clone()).await;
    let parcels = of(&simulation, Courier::Fedex);
    let register = async |service: &Service, parcel: &Parcel| {
        service.client.clone().register_shipment(registration(parcel)).await.unwrap();
    };
    register(other, parcels[0]).await;
    let pinned = |parcel: &Parcel| format!("{}@", name(parcel));
    watcher.change(|change| change.name.starts_with(&pinned(parcels[0]))).await;
    // It asks for no more until it is somewhere else; nothing is missed and nothing comes twice.
    let mut elsewhere = Watcher::from(&watcher.cursor);
    elsewhere.revisions.clone_from(&watcher.revisions);
    register(one, parcels[1]).await;
    elsewhere.open(&mut third.client.clone(), v1::WatchShipmentsRequest::default()).await.unwrap();
    elsewhere.change(|change| change.name.starts_with(&pinned(parcels[1]))).await;
    replicas.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_made_and_revoked_at_one_is_so_at_the_others() {
    let clock = manual();
    let replicas = Replicas::start(&clock, "", "").await;
    let (one, other) = (&replicas.all[0], &replicas.all[1]);
    let mut first = one.caller(Bearer::default()).await;
    let admin = first.make("default", &ALL, None).await.unwrap();
    let mut admin = one.caller(Bearer::of(&admin.secret)).await;
    let made = admin.make("default", &ALL, None).await.unwrap();
    let mut caller = other.caller(Bearer::of(&made.secret)).await;
    let revoked_name = made.api_key.unwrap().name;
    let code = async |caller: &mut crate::harness::Keyed| caller.get("shipments/ups/1Z999").await.unwrap_err().code();
    // Before the first key was made everybody was let in; now it is known that there is one.
    let mut stranger = other.caller(Bearer::default()).await;
    until("strangers are kept out", async || (code(&mut stranger).await == Code::Unauthenticated).then_some(())).await;
    until("the key is known", async || (code(&mut caller).await == Code::NotFound).then_some(())).await;
    admin.revoke(&revoked_name).await.unwrap();
    let revoked = Instant::now();
    until("it is refused", async || (code(&mut caller).await == Code::Unauthenticated).then_some(())).await;
    assert!(revoked.elapsed() < Duration::from_secs(5), "{:?}", revoked.elapsed());
    replicas.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_each_has_lived_through_is_one_story() {
    let clock = manual();
    let simulation = couriers(&clock, 1).await;
    let mut replicas = Replicas::start(&clock, "", &simulation.accounts()).await;
    let number = &of(&simulation, Courier::Fedex)[0].number;
    for (index, service) in replicas.all.iter().enumerate() {
        let scan = fedex_scan(number, "PU", "Picked up", &format!("2026-06-14T1{index}:05:00-04:00"));
        let answer = fedex_push(&service.url("/webhooks/fedex"), &simulation, scan.to_string()).await;
        assert_eq!(answer.status, 200);
    }
    // What two of them know they have written down when they end.
    for _ in 0..2 {
        replicas.all.remove(0).stop().await;
    }
    let told = account(&replicas.all[0], "fedex").await;
    assert_eq!(told.days.iter().map(|day| day.pushes).sum::<i64>(), 3, "{:?}", told.days);
    replicas.stop().await;
}
