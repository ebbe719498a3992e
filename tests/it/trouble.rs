//! Carriers that misbehave: what is asked again and when, what a reader is told, and that the others do not suffer.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use tonic::Code;
use waybill::clock::Clock;
use waybill::demo::registration;
use waybill::proto::v1;
use waybill::simulate::{Courier, Parcel, Simulation};

use crate::harness::{
    Client, GENEROUS, Service, bare, fake_carrier, free_port, manual, name, reason, simulate, stale, until,
};
use v1::freshness::StaleReason;
use v1::shipment::Status;

/// A service and its couriers, with parcels on their way.
struct Trouble {
    _home: tempfile::TempDir,
    clock: Clock,
    simulation: Simulation,
    service: Service,
}

impl Trouble {
    async fn new(settings: &str, fault: &str) -> Self {
        let (home, clock) = (tempfile::tempdir().unwrap(), manual());
        let simulation = simulate(&clock, None).await;
        clock.set(clock.now() + SignedDuration::from_hours(24 * 3));
        simulation.add_faults(vec![fault.parse().unwrap()]).unwrap();
        let accounts = simulation.accounts();
        let service = Service::start_with(home.path(), free_port(), &clock, settings, &accounts).await;
        Self { _home: home, clock, simulation, service }
    }

    fn parcel(&self, courier: Courier) -> &Parcel {
        self.simulation.parcels().iter().find(|parcel| parcel.carrier == courier).unwrap()
    }

    /// Registers a parcel and waits until there is news of asking for it.
    async fn register(&self, courier: Courier) -> v1::Shipment {
        let mut client = self.service.client.clone();
        let parcel = self.parcel(courier);
        client.register_shipment(registration(parcel)).await.unwrap();
        asked(&mut client, &name(parcel), |freshness| freshness.stale_reason() != StaleReason::NotAskedYet).await
    }

    async fn answered(&self, courier: Courier) -> v1::Shipment {
        let name = name(self.parcel(courier));
        asked(&mut self.service.client.clone(), &name, |freshness| freshness.stale_reason == 0).await
    }

    /// Lets time pass until the shipment is due.
    fn pass_until_due(&self, shipment: &v1::Shipment) {
        self.clock.set(next_ask(shipment) + SignedDuration::from_secs(1));
    }
}

async fn asked(client: &mut Client, name: &str, wanted: impl Fn(&v1::Freshness) -> bool) -> v1::Shipment {
    until("it was asked", async || {
        let request = v1::GetShipmentRequest { name: name.into(), ..Default::default() };
        let shipment = client.get_shipment(request).await.unwrap().into_inner();
        shipment.freshness.as_ref().is_some_and(&wanted).then_some(shipment)
    })
    .await
}

fn next_ask(shipment: &v1::Shipment) -> Timestamp {
    let next = shipment.freshness.as_ref().and_then(|freshness| freshness.next_ask_time).expect("it is asked again");
    Timestamp::new(next.seconds, next.nanos).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_throttle_is_waited_out_as_said() {
    let trouble = Trouble::new("", "ups:throttled:next=1:retry_after=600").await;
    let throttled_at = trouble.clock.now();
    let shipment = trouble.register(Courier::Ups).await;
    assert_eq!(stale(&shipment), StaleReason::Throttled);
    assert!(next_ask(&shipment) >= throttled_at + SignedDuration::from_secs(600), "{:?}", shipment.freshness);
    // Not even somebody who asks now may ask.
    let refresh = v1::RefreshShipmentRequest { name: shipment.name.clone(), ..Default::default() };
    let refused = trouble.service.client.clone().refresh_shipment(refresh).await.unwrap_err();
    assert_eq!(refused.code(), Code::ResourceExhausted);
    let calls = trouble.simulation.report().of(Courier::Ups).calls;
    trouble.pass_until_due(&shipment);
    trouble.answered(Courier::Ups).await;
    let counts = trouble.simulation.report().of(Courier::Ups);
    assert_eq!(counts.violations, 0, "{counts:?}");
    assert!(counts.calls > calls);
    trouble.service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn failures_back_off_and_end() {
    let trouble = Trouble::new("", "canada_post:server_error:next=3").await;
    let mut shipment = trouble.register(Courier::CanadaPost).await;
    let mut waits = Vec::new();
    for failures in 1..=3 {
        let freshness = shipment.freshness.clone().unwrap();
        assert_eq!((freshness.stale_reason(), freshness.failures), (StaleReason::CarrierUnavailable, failures));
        assert!(!freshness.stale_detail.is_empty());
        waits.push(next_ask(&shipment).duration_since(trouble.clock.now()));
        trouble.pass_until_due(&shipment);
        let name = shipment.name.clone();
        let next = |freshness: &v1::Freshness| freshness.failures != failures;
        shipment = asked(&mut trouble.service.client.clone(), &name, next).await;
    }
    assert!(waits[0] < waits[1] && waits[1] < waits[2] && waits[0] >= SignedDuration::from_secs(50), "{waits:?}");
    assert_eq!((stale(&shipment), shipment.freshness.unwrap().failures), (StaleReason::Unspecified, 0));
    assert_eq!(trouble.simulation.report().of(Courier::CanadaPost).calls, 4);
    trouble.service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn silence_ends_at_the_time_out_and_half_a_body_is_not_read() {
    let trouble = Trouble::new("[poll]\nrequest_timeout = \"200ms\"\n", "canada_post:hang:next=1").await;
    let shipment = trouble.register(Courier::CanadaPost).await;
    assert_eq!(stale(&shipment), StaleReason::CarrierUnavailable);
    assert!(shipment.freshness.as_ref().unwrap().stale_detail.contains("no answer within 200ms"), "{shipment:?}");
    trouble.simulation.add_faults(vec!["canada_post:truncated:next=1".parse().unwrap()]).unwrap();
    trouble.pass_until_due(&shipment);
    let malformed = |freshness: &v1::Freshness| freshness.stale_reason() == StaleReason::Malformed;
    let shipment = asked(&mut trouble.service.client.clone(), &shipment.name, malformed).await;
    assert!(shipment.events.is_empty(), "nothing is guessed from half a body");
    trouble.pass_until_due(&shipment);
    assert!(!trouble.answered(Courier::CanadaPost).await.events.is_empty());
    trouble.service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_refused_once_is_renewed_without_anybody_noticing() {
    let trouble = Trouble::new("", "fedex:token_expired:next=1").await;
    let shipment = trouble.register(Courier::Fedex).await;
    assert_eq!(stale(&shipment), StaleReason::Unspecified, "{:?}", shipment.freshness);
    let counts = trouble.simulation.report().of(Courier::Fedex);
    // A login, a refusal, a second login, the answer.
    assert_eq!((counts.logins, counts.calls, counts.faults), (2, 4, 1), "{counts:?}");
    trouble.service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn credentials_refused_for_good_park_the_account_and_no_other() {
    let trouble = Trouble::new("", "fedex:token_expired:chance=1").await;
    let shipment = trouble.register(Courier::Fedex).await;
    assert_eq!(stale(&shipment), StaleReason::Unauthorized);
    let freshness = shipment.freshness.clone().unwrap();
    assert!(!freshness.stale_detail.is_empty());
    let calls = trouble.simulation.report().of(Courier::Fedex).calls;
    assert!(calls <= 4, "{calls}: one login, one more, and no hammering");

    let mut client = trouble.service.client.clone();
    for number in ["776001000001", "776001000002", "776001000003"] {
        client.register_shipment(bare("fedex", number)).await.unwrap();
    }
    let refresh = v1::RefreshShipmentRequest { name: shipment.name.clone(), ..Default::default() };
    let refused = client.refresh_shipment(refresh).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused).as_str()), (Code::FailedPrecondition, "ACCOUNT_PARKED"));
    let other = trouble.register(Courier::CanadaPost).await;
    assert_eq!(stale(&other), StaleReason::Unspecified, "another account is asked as ever");
    assert_eq!(trouble.simulation.report().of(Courier::Fedex).calls, calls);

    // The carrier was wrong: an hour later it is tried again.
    trouble.simulation.clear_faults();
    trouble.clock.set(trouble.clock.now() + SignedDuration::from_mins(61));
    trouble.answered(Courier::Fedex).await;
    trouble.service.stop().await;
}

/// FedEx takes thirty numbers a call; with one of them in it, the answer is unreadable.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_poisonous_number_does_not_block_its_batch() {
    const POISON: &str = "776009999999";
    let batches: Arc<Mutex<Vec<usize>>> = Arc::default();
    let down = Arc::new(AtomicBool::new(true));
    let carrier = {
        let (batches, down) = (Arc::clone(&batches), Arc::clone(&down));
        fake_carrier(move |path, body| {
            if path == "/oauth/token" {
                return (200, json!({"access_token": "token", "expires_in": 3600}).to_string());
            }
            if down.load(Ordering::SeqCst) {
                return (503, "{}".into());
            }
            let asked: Value = serde_json::from_str(body).unwrap();
            let numbers = asked["trackingInfo"].as_array().unwrap().iter();
            let numbers: Vec<String> =
                numbers.map(|one| one["trackingNumberInfo"]["trackingNumber"].as_str().unwrap().to_owned()).collect();
            batches.lock().unwrap().push(numbers.len());
            if numbers.iter().any(|number| number == POISON) {
                return (200, r#"{"output": {"completeTrack"#.into());
            }
            let results = numbers.iter().map(|number| {
                json!({"trackingNumber": number, "trackResults": [{
                    "trackingNumberInfo": {"trackingNumber": number, "carrierCode": "FDXE"},
                    "scanEvents": [{
                        "date": "2026-06-14T16:05:00-04:00", "eventType": "PU", "eventDescription": "Picked up",
                        "derivedStatusCode": "PU",
                    }],
                }]})
            });
            (200, json!({"output": {"completeTrackResults": results.collect::<Vec<_>>()}}).to_string())
        })
        .await
    };
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let account = format!(
        "[accounts.fedex]\ncarrier = \"fedex\"\nbase_url = \"{carrier}\"\nclient_id = \"id\"\nclient_secret = \"s\"\n{GENEROUS}"
    );
    let mut service = Service::start(home.path(), &clock, &account).await;
    let mut numbers: Vec<String> = (0..29).map(|index| format!("7760010{index:05}")).collect();
    numbers.insert(13, POISON.to_owned());
    for number in &numbers {
        service.client.register_shipment(bare("fedex", number)).await.unwrap();
    }
    // While the carrier is down all are asked and fail alike; then they are due together.
    let mut latest = clock.now();
    for number in &numbers {
        // After twenty calls it is left alone.
        let down = [StaleReason::CarrierUnavailable, StaleReason::CircuitOpen];
        let failed = |freshness: &v1::Freshness| down.contains(&freshness.stale_reason());
        let failed = asked(&mut service.client, &format!("shipments/fedex/{number}"), failed).await;
        latest = latest.max(next_ask(&failed));
    }
    down.store(false, Ordering::SeqCst);
    clock.set(latest + SignedDuration::from_secs(1));
    for number in &numbers {
        let wanted = if number == POISON { StaleReason::Malformed } else { StaleReason::Unspecified };
        let done = |freshness: &v1::Freshness| freshness.stale_reason() == wanted;
        let shipment = asked(&mut service.client, &format!("shipments/fedex/{number}"), done).await;
        let status = if number == POISON { Status::Pending } else { Status::InTransit };
        assert_eq!(shipment.status(), status, "{number}");
    }
    let batches = batches.lock().unwrap().clone();
    assert!(batches[0] > 20, "they were asked together: {batches:?}");
    assert!(batches.len() <= 15, "halved, not asked one by one: {batches:?}");
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_unknown_number_is_normal_for_days_and_told_apart_from_trouble() {
    let trouble = Trouble::new("", "ups:server_error:chance=0").await;
    let mut client = trouble.service.client.clone();
    client.register_shipment(bare("ups", "1Z5IM0A10399999990")).await.unwrap();
    let not_found = |freshness: &v1::Freshness| freshness.stale_reason() == StaleReason::NotFound;
    let shipment = asked(&mut client, "shipments/ups/1Z5IM0A10399999990", not_found).await;
    let freshness = shipment.freshness.clone().unwrap();
    assert!(freshness.last_success_time.is_some() && freshness.failures == 0, "{freshness:?}");
    let wait = next_ask(&shipment).duration_since(trouble.clock.now());
    assert!(wait > SignedDuration::from_hours(1) && wait < SignedDuration::from_hours(3), "{wait:?}");
    trouble.service.stop().await;
}
