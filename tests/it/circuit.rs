//! A courier that fails is left alone, its shipments say so, and it is found when it is back; a token's end is one login.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::SignedDuration;
use tokio_util::sync::CancellationToken;
use tonic::Code;
use tonic_types::StatusExt as _;
use waybill::account::{Account, Accounts};
use waybill::ask::Asker;
use waybill::clock::Clock;
use waybill::config::Config;
use waybill::demo::registration;
use waybill::fetch::{Bounds, Fetch};
use waybill::gate::Caller;
use waybill::mapping::{Mappings, Overrides};
use waybill::proto::v1;
use waybill::replica::Replica;
use waybill::simulate::{Courier, Options, Parcel, Simulation};
use waybill::store::Store;
use waybill::store::embedded::Embedded;
use waybill_contract::{Batch, Issuer, Item, Number};

use crate::accounts::account;
use crate::harness::{
    GENEROUS, PATIENCE, Service, accounts_with, fake_carrier, get, manual, name, reason, settled, simulate,
    simulate_with, stale, until, within,
};
use v1::account::{Endpoint, State, circuit};
use v1::freshness::StaleReason;

const MINUTE: SignedDuration = SignedDuration::from_secs(61);

async fn shown(service: &Service, parcel: &Parcel) -> v1::Shipment {
    let request = v1::GetShipmentRequest { name: name(parcel), ..Default::default() };
    service.client.clone().get_shipment(request).await.unwrap().into_inner()
}

async fn register(service: &Service, parcel: &Parcel) {
    service.client.clone().register_shipment(registration(parcel)).await.unwrap();
}

async fn poll_circuit(service: &Service) -> v1::account::Circuit {
    let account = account(service, "canada_post").await;
    account.circuits.into_iter().find(|circuit| circuit.endpoint() == Endpoint::Poll).unwrap()
}

/// When the one call is made that tries.
async fn retry(service: &Service) -> Option<i64> {
    poll_circuit(service).await.retry_time.map(|time| time.seconds)
}

fn pass(clock: &Clock, by: SignedDuration) {
    clock.set(clock.now() + by);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_failing_courier_is_left_alone_and_found_when_it_is_back() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate_with(&clock, None, Options { copies: 8, ..Options::default() }).await;
    pass(&clock, SignedDuration::from_hours(24 * 3));
    simulation.add_faults(vec!["canada_post:unavailable:chance=1".parse().unwrap()]).unwrap();
    let service = Service::start(home.path(), &clock, &simulation.accounts()).await;
    let calls = || simulation.report().of(Courier::CanadaPost).calls;
    let mut parcels: Vec<&Parcel> =
        simulation.parcels().iter().filter(|one| one.carrier == Courier::CanadaPost).collect();
    let late = parcels.pop().unwrap();
    assert!(parcels.len() > 20, "{} parcels", parcels.len());
    for parcel in &parcels {
        register(&service, parcel).await;
    }
    until("the circuit is open", async || {
        let open = account(&service, "canada_post").await.state() == State::CircuitOpen;
        if !open {
            // The budget lets eighteen pass a minute.
            pass(&clock, MINUTE);
        }
        open.then_some(())
    })
    .await;
    let names: Vec<String> = parcels.iter().map(|parcel| name(parcel)).collect();
    settled(&service.client, &clock, &names).await;
    let opened = calls();
    assert!(opened >= 20, "{opened}");

    // What is due meanwhile is told when it is tried, and nobody may ask: not even a person.
    register(&service, late).await;
    let told = until("it is told so", async || {
        Some(shown(&service, late).await).filter(|shipment| stale(shipment) == StaleReason::CircuitOpen)
    });
    let freshness = told.await.freshness.unwrap();
    let until_then = retry(&service).await.unwrap();
    assert_eq!((freshness.next_ask_time.unwrap().seconds, freshness.failures), (until_then, 0), "{freshness:?}");
    assert!(freshness.stale_detail.contains("until"), "{freshness:?}");
    let refresh = v1::RefreshShipmentRequest { name: name(late), ..Default::default() };
    let refused = service.client.clone().refresh_shipment(refresh).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused).as_str()), (Code::Unavailable, "CIRCUIT_OPEN"));
    assert!(refused.get_error_details().retry_info().is_some(), "{refused:?}");
    let fedex = simulation.parcels().iter().find(|parcel| parcel.carrier == Courier::Fedex).unwrap();
    register(&service, fedex).await;
    until("another account is asked as ever", async || {
        (stale(&shown(&service, fedex).await) == StaleReason::Unspecified).then_some(())
    })
    .await;
    assert_eq!(calls(), opened, "no call is made to the one that fails");

    // One call tries; it fails, and the next try is twice as far away.
    let mut waits = Vec::new();
    for probes in 1..=2 {
        let at = retry(&service).await.unwrap();
        clock.set(jiff::Timestamp::from_second(at + 1).unwrap());
        let next = until("it was tried", async || retry(&service).await.filter(|next| *next > at + 1)).await;
        settled(&service.client, &clock, &names).await;
        assert_eq!(calls(), opened + probes, "one probe, whatever is due");
        waits.push(next - clock.now().as_second());
    }
    assert_eq!(waits[1], (waits[0] * 2).min(900), "{waits:?}");
    let metrics = String::from_utf8(get(&service.probe("/metrics")).await.body.to_vec()).unwrap();
    let gauge = "waybill_circuit_state{account=\"canada_post\",carrier=\"canada_post\",endpoint=\"poll\"}";
    assert!(metrics.contains(&format!("{gauge} 2")), "{metrics}");

    simulation.clear_faults();
    until("all is answered again", async || {
        pass(&clock, MINUTE);
        let mut open = 0;
        for parcel in parcels.iter().chain([&late]) {
            open += usize::from(stale(&shown(&service, parcel).await) != StaleReason::Unspecified);
        }
        (open == 0).then_some(())
    })
    .await;
    assert_eq!(poll_circuit(&service).await.state(), circuit::State::Closed);
    let metrics = String::from_utf8(get(&service.probe("/metrics")).await.body.to_vec()).unwrap();
    assert!(metrics.contains(&format!("{gauge} 0")), "{metrics}");
    assert_eq!(simulation.report().of(Courier::CanadaPost).violations, 0);
    service.stop().await;
}

/// What asks, without a service around it.
async fn asker(simulation_accounts: &str, clock: &Clock) -> (Asker, Accounts) {
    let config = Config::parse(Some((Path::new("test.toml"), simulation_accounts)), &BTreeMap::new()).unwrap();
    let accounts = config.accounts.into_iter().map(|account| Account::new(account, clock.clone(), 0.1));
    let bounds = Bounds { connect_timeout: PATIENCE, request_timeout: PATIENCE, body_limit: 1 << 20 };
    let store: Arc<dyn Store> = Arc::new(Embedded::in_memory().unwrap());
    let asker = Asker {
        fetch: Fetch::new(bounds).unwrap(),
        store: Arc::clone(&store),
        replica: Replica::join(Arc::clone(&store)).await.unwrap(),
        sealing: None,
        clock: clock.clone(),
        issuer: Issuer::new([7; 32]),
        mappings: Mappings::load(&*store, waybill_adapters::ADAPTERS, Overrides::default()).await.unwrap(),
        metrics: Arc::default(),
    };
    // However slow the machine is, nobody takes it for gone.
    tokio::spawn(asker.replica.clone().keep(CancellationToken::new()));
    (asker, Accounts::new(accounts))
}

fn fedex_at(url: &str) -> String {
    format!(
        "[accounts.fedex]\ncarrier = \"fedex\"\nbase_url = \"{url}\"\nclient_id = \"id\"\nclient_secret = \"s\"\n{GENEROUS}"
    )
}

/// So many calls at once; how many were answered.
async fn ask(asker: &Asker, accounts: &Accounts, name: &str, number: &str, times: usize) -> usize {
    let account = accounts.named(name).unwrap();
    let batch = Batch::of(Item::new(Number::parse(number).unwrap()));
    let mut asking = tokio::task::JoinSet::new();
    for _ in 0..times {
        let (asker, account, batch) = (asker.clone(), Arc::clone(account), batch.clone());
        asking.spawn(async move { asker.ask(&account, &batch, Caller::Person, None).await.is_ok() });
    }
    within("all are done", asking.join_all()).await.into_iter().filter(|answered| *answered).count()
}

fn number(simulation: &Simulation, courier: Courier) -> String {
    simulation.parcels().iter().find(|parcel| parcel.carrier == courier).unwrap().number.clone()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_end_of_a_token_under_a_thousand_calls_is_one_login() {
    let logins = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&logins);
    let carrier = fake_carrier(move |path, _| {
        if path == "/oauth/token" {
            let token = format!("token-{}", counted.fetch_add(1, Ordering::SeqCst));
            return (200, serde_json::json!({"access_token": token, "expires_in": 3600}).to_string());
        }
        (
            200,
            r#"{"output": {"completeTrackResults": [{"trackingNumber": "776001000001", "trackResults": []}]}}"#.into(),
        )
    })
    .await;
    let clock = manual();
    let (asker, accounts) = asker(&fedex_at(&carrier), &clock).await;
    assert_eq!(ask(&asker, &accounts, "fedex", "776001000001", 1).await, 1);
    pass(&clock, SignedDuration::from_hours(2));
    assert_eq!(ask(&asker, &accounts, "fedex", "776001000001", 1000).await, 1000);
    assert_eq!(logins.load(Ordering::SeqCst), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_that_the_carrier_forgets_under_many_calls_is_one_login() {
    let clock = manual();
    let simulation = simulate(&clock, None).await;
    let (asker, accounts) = asker(&accounts_with(&simulation, GENEROUS), &clock).await;
    let number = number(&simulation, Courier::Fedex);
    let logins = || simulation.report().of(Courier::Fedex).logins;
    assert_eq!(ask(&asker, &accounts, "fedex", &number, 1).await, 1);
    simulation.add_faults(vec!["fedex:token_expired:next=1".parse().unwrap()]).unwrap();
    let answered = ask(&asker, &accounts, "fedex", &number, 100).await;
    assert_eq!(logins(), 2, "{answered} were answered: those under way with the old one share the next");
    assert_eq!(ask(&asker, &accounts, "fedex", &number, 20).await, 20, "whoever comes later notices nothing");
    assert_eq!(logins(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_waits_for_a_login_shares_its_failure() {
    let tried = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&tried);
    let carrier = fake_carrier(move |_, _| {
        counted.fetch_add(1, Ordering::SeqCst);
        (503, "{}".into())
    })
    .await;
    let clock = manual();
    let (asker, accounts) = asker(&fedex_at(&carrier), &clock).await;
    // The lock is held while all come to wait for it, as by a login under way.
    let fedex = accounts.named("fedex").unwrap();
    let under_way = fedex.token.lock().await;
    let all = ask(&asker, &accounts, "fedex", "776001000001", 500);
    let then = async {
        tokio::task::yield_now().await;
        drop(under_way);
    };
    let (answered, ()) = tokio::join!(all, then);
    assert_eq!(answered, 0);
    let tried = tried.load(Ordering::SeqCst);
    assert!(tried < 20, "{tried} logins were tried for 500 calls");
}
