//! `ListAccounts` and `waybill accounts`: what an operator is told of the accounts, and that it says what to do.

use jiff::SignedDuration;
use tokio::process::Command;
use tonic::transport::Channel;
use waybill::clock::Clock;
use waybill::demo::registration;
use waybill::proto::v1;
use waybill::proto::v1::admin_client::AdminClient;
use waybill::simulate::{Courier, Simulation};

use crate::harness::{Service, free_port, get, manual, name, simulate, until};
use v1::account::{Endpoint, State, circuit, failure};

async fn admin(service: &Service) -> AdminClient<Channel> {
    AdminClient::connect(format!("http://{}", service.bound.grpc)).await.unwrap()
}

/// How an account stands.
pub(crate) async fn account(service: &Service, name: &str) -> v1::Account {
    let listed = admin(service).await.list_accounts(v1::ListAccountsRequest {}).await.unwrap().into_inner();
    let found = listed.accounts.into_iter().find(|account| account.name == format!("accounts/{name}"));
    found.expect("it is configured")
}

async fn register(service: &Service, simulation: &Simulation, courier: Courier) {
    for parcel in simulation.parcels().iter().filter(|parcel| parcel.carrier == courier) {
        service.client.clone().register_shipment(registration(parcel)).await.unwrap();
    }
}

/// Waits until an account stands so.
async fn stands(service: &Service, name: &str, state: State) -> v1::Account {
    until("the account stands so", async || {
        let account = account(service, name).await;
        (account.state() == state && account.overdue_since.is_none()).then_some(account)
    })
    .await
}

fn three_days_on(clock: &Clock) {
    clock.set(clock.now() + SignedDuration::from_hours(24 * 3));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_that_works_shows_its_budget_token_and_last_answer() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    three_days_on(&clock);
    let other = "[accounts.elsewhere]\ncarrier = \"dhl_unified\"\ntenant = \"other\"\napi_key = \"k\"\n";
    let accounts = format!("{}\n{other}", simulation.accounts());
    let service = Service::start(home.path(), &clock, &accounts).await;

    let listed = admin(&service).await.list_accounts(v1::ListAccountsRequest {}).await.unwrap().into_inner().accounts;
    let names: Vec<&str> = listed.iter().map(|account| account.name.as_str()).collect();
    let mut mine = Courier::ALL.map(|courier| format!("accounts/{courier}"));
    mine.sort_unstable();
    assert_eq!(names, mine, "by name, and nobody else's");
    for account in &listed {
        assert_eq!((account.state(), account.advice.as_str()), (State::NotAskedYet, ""), "{}", account.name);
        assert!(account.last_success_time.is_none() && account.last_failure.is_none() && account.days.is_empty());
    }

    register(&service, &simulation, Courier::Fedex).await;
    let fedex = stands(&service, "fedex", State::Ok).await;
    assert_eq!((fedex.carrier.as_str(), fedex.advice.as_str()), ("fedex", ""));
    assert!(fedex.last_success_time.is_some() && fedex.next_ask_time.is_some());
    let token = fedex.token.unwrap();
    assert!(token.held && token.expire_time.unwrap().seconds > token.renew_time.unwrap().seconds);
    assert!(fedex.subscriptions.is_none(), "FedEx cannot be asked to push");
    let endpoints: Vec<Endpoint> = fedex.circuits.iter().map(v1::account::Circuit::endpoint).collect();
    assert_eq!(endpoints, [Endpoint::Poll, Endpoint::Login]);
    let day = until("every call is counted, logins too", async || {
        let day = account(&service, "fedex").await.budgets.into_iter().find(|budget| budget.window.is_none()).unwrap();
        (u64::try_from(day.used) == Ok(simulation.report().of(Courier::Fedex).calls)).then_some(day)
    })
    .await;
    let calls = day.used;
    assert_eq!(day.left, day.calls - calls);
    assert_eq!(day.left_for_schedule, day.calls - day.calls / 10 - calls);
    assert_eq!(day.reset_time.unwrap().seconds % 86_400, 0);

    // The one that is asked nothing says so still, and DHL's token is none.
    let dhl = account(&service, "dhl_unified").await;
    assert_eq!((dhl.state(), dhl.token.is_none(), dhl.subscriptions.is_some()), (State::NotAskedYet, true, true));
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_keeps_an_account_from_asking_is_said_with_what_to_do() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    three_days_on(&clock);
    let faults =
        ["fedex:token_expired:chance=1", "ups:throttled:next=1:retry_after=600", "canada_post:server_error:next=1"];
    simulation.add_faults(faults.map(|fault| fault.parse().unwrap()).to_vec()).unwrap();
    // DHL's limit of a day is used up by one call; a tenth of one is nothing.
    let (head, rest) = ("[accounts.dhl_unified]\n", "budgets = [{ calls = 1, per = \"day\" }]\n");
    let accounts = simulation.accounts().replace(head, &format!("{head}{rest}"));
    let service = Service::start(home.path(), &clock, &accounts).await;
    for courier in Courier::ALL {
        let parcel = simulation.parcels().iter().find(|parcel| parcel.carrier == courier).unwrap();
        service.client.clone().register_shipment(registration(parcel)).await.unwrap();
    }
    let stood = async |name, state| {
        until("it stands so", async || Some(account(&service, name).await).filter(|account| account.state() == state))
            .await
    };
    let fedex = stood("fedex", State::Parked).await;
    assert!(fedex.advice.contains("correct them") && fedex.advice.contains("[accounts.fedex]"), "{}", fedex.advice);
    assert_eq!(fedex.waiting_until.unwrap().seconds, clock.now().as_second() + 3600);
    assert_eq!(fedex.last_failure.unwrap().class(), failure::Class::Unauthorized);

    let ups = stood("ups", State::Throttled).await;
    assert!(ups.advice.contains("asked us to ask less"), "{}", ups.advice);
    assert_eq!(ups.waiting_until.unwrap().seconds, clock.now().as_second() + 600);

    let dhl = stood("dhl_unified", State::NoBudget).await;
    assert!(dhl.advice.contains("budgets in [accounts.dhl_unified]"), "{}", dhl.advice);
    assert_eq!(dhl.waiting_until.unwrap().seconds % 86_400, 0);

    let canada_post = stood("canada_post", State::Failing).await;
    let failure = canada_post.last_failure.unwrap();
    assert_eq!(
        (failure.class(), failure.endpoint(), failure.in_a_row),
        (failure::Class::Unavailable, Endpoint::Poll, 1)
    );
    assert_eq!(failure.detail, "the carrier answered HTTP 500", "in our words");
    assert!(canada_post.advice.contains("asked again by itself"), "{}", canada_post.advice);
    assert!(canada_post.circuits.iter().all(|circuit| circuit.state() == circuit::State::Closed));
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_an_account_has_lived_through_survives_a_restart() {
    let (home, clock, http) = (tempfile::tempdir().unwrap(), manual(), free_port());
    let simulation = simulate(&clock, Some(http)).await;
    let accounts = simulation.accounts();
    let service = Service::start_with(home.path(), http, &clock, "", &accounts).await;
    register(&service, &simulation, Courier::Fedex).await;
    three_days_on(&clock);
    let before = until("pushes have come", async || {
        let account = account(&service, "fedex").await;
        let pushed = account.days.iter().any(|day| day.pushes > 2);
        (pushed && account.last_success_time.is_some() && account.overdue_since.is_none()).then_some(account)
    })
    .await;
    assert!(before.last_push_time.is_some());
    service.stop().await;
    let service = Service::start_with(home.path(), http, &clock, "", &accounts).await;
    let after = account(&service, "fedex").await;
    let seconds = |account: &v1::Account| account.last_success_time.map(|time| time.seconds);
    // A last answer may have come between the look and the stop.
    assert!(after.state() == State::Ok && seconds(&after) >= seconds(&before), "{after:?} after {before:?}");
    assert!(after.last_push_time.unwrap().seconds >= before.last_push_time.unwrap().seconds);
    assert!(after.days.iter().map(|day| day.pushes).sum::<i64>() >= before.days.iter().map(|day| day.pushes).sum());
    service.stop().await;
}

async fn said(service: &Service, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_waybill"));
    let server = format!("http://{}", service.bound.grpc);
    command.arg("accounts").args(arguments).env_clear().env("WAYBILL_SERVER", server).kill_on_drop(true);
    let output = crate::harness::within("the command ends", command.output()).await.unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_command_tells_which_courier_fails_and_what_to_do() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let options = waybill::simulate::Options { copies: 5, ..Default::default() };
    let simulation = crate::harness::simulate_with(&clock, None, options).await;
    three_days_on(&clock);
    simulation.add_faults(vec!["ups:unavailable:chance=1".parse().unwrap()]).unwrap();
    let accounts = crate::harness::accounts_with(&simulation, crate::harness::GENEROUS);
    let service = Service::start(home.path(), &clock, &accounts).await;
    register(&service, &simulation, Courier::Fedex).await;
    stands(&service, "fedex", State::Ok).await;
    register(&service, &simulation, Courier::Ups).await;
    until("the circuit is open", async || {
        // What failed is due again after a minute, then after two.
        clock.set(clock.now() + SignedDuration::from_secs(20));
        (account(&service, "ups").await.state() == State::CircuitOpen).then_some(())
    })
    .await;

    let (code, text, _) = said(&service, &["--text"]).await;
    assert_eq!(code, Some(0));
    let row = |name: &str| text.lines().find(|line| line.trim_start().starts_with(name)).unwrap().to_owned();
    assert!(row("ups ").contains("circuit open") && row("fedex ").contains("ok"), "{text}");
    assert!(row("ups:").contains("HTTP 503") && row("ups:").contains("tried again at"), "{text}");
    assert!(!text.contains("fedex:"), "nothing is to be done about FedEx: {text}");

    let (_, whole, _) = said(&service, &["--text", "ups"]).await;
    for fact in ["login circuit", "last failure", "budget left", "subscriptions"] {
        assert!(whole.contains(fact), "no {fact} in {whole}");
    }
    let (_, json, _) = said(&service, &["--json"]).await;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let ups = json["accounts"].as_array().unwrap().iter().find(|account| account["name"] == "accounts/ups");
    assert_eq!(ups.unwrap()["state"], "CIRCUIT_OPEN");
    let (code, _, error) = said(&service, &["nobody"]).await;
    assert_eq!(code, Some(1));
    assert!(error.contains("no account is called nobody"), "{error}");

    // The dashboard's side of it.
    let metrics = String::from_utf8(get(&service.probe("/metrics")).await.body.to_vec()).unwrap();
    let open = "waybill_circuit_state{account=\"ups\",carrier=\"ups\",endpoint=\"login\"} 2";
    assert!(metrics.lines().any(|line| line == open), "{metrics}");
    let waiting = v1::GetShipmentRequest {
        name: simulation.parcels().iter().rfind(|parcel| parcel.carrier == Courier::Ups).map(name).unwrap(),
        ..Default::default()
    };
    let shipment = service.client.clone().get_shipment(waiting).await.unwrap().into_inner();
    assert!(shipment.freshness.unwrap().next_ask_time.is_some());
    service.stop().await;
}
