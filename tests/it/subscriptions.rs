//! Subscriptions are kept alive by themselves: before they end, over restarts, and after a carrier has lost them.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use waybill::clock::Clock;
use waybill::demo::registration;
use waybill::proto::v1;
use waybill::simulate::{Courier, Parcel, Simulation};

use crate::accounts::account;
use crate::harness::{
    GENEROUS, Service, accounts_with, bare, fake_carrier, free_port, manual, name, parcel, settled, simulate, stale,
    until,
};
use v1::event::Channel;
use v1::freshness::StaleReason;

const DAY: SignedDuration = SignedDuration::from_hours(24);
const HOUR: SignedDuration = SignedDuration::from_hours(1);

fn pass(clock: &Clock, by: SignedDuration) {
    clock.set(clock.now() + by);
}

fn names() -> [String; 3] {
    NUMBERS.map(|number| format!("shipments/ups/{number}"))
}

/// Waits until this holds of the account of UPS.
async fn stands(what: &str, service: &Service, holds: impl Fn(&v1::Account) -> bool) -> v1::Account {
    until(what, async || Some(account(service, "ups").await).filter(&holds)).await
}

fn active(account: &v1::Account) -> (i64, i64) {
    account.subscriptions.as_ref().map(|found| (found.active, found.inactive)).expect("it subscribes")
}

/// A UPS that can be broken: it knows every number, takes subscriptions, and writes down what came.
struct Ups {
    url: String,
    asked: Arc<AtomicUsize>,
    /// How many numbers were in each subscription that it took.
    subscribed: Arc<Mutex<Vec<usize>>>,
    asking_fails: Arc<AtomicBool>,
    subscribing_fails: Arc<AtomicBool>,
}

impl Ups {
    async fn start() -> Self {
        let [asking_fails, subscribing_fails] = [(); 2].map(|()| Arc::new(AtomicBool::new(false)));
        let (asked, subscribed) = (Arc::new(AtomicUsize::new(0)), Arc::new(Mutex::new(Vec::new())));
        let (no_answer, no_subscription) = (Arc::clone(&asking_fails), Arc::clone(&subscribing_fails));
        let (ask, subscribe) = (Arc::clone(&asked), Arc::clone(&subscribed));
        let url = fake_carrier(move |path, body| {
            if path.ends_with("/oauth/token") {
                return (200, json!({"access_token": "token", "expires_in": "3600"}).to_string());
            }
            if let Some(number) = path.strip_prefix("/api/track/v1/details/") {
                ask.fetch_add(1, Ordering::SeqCst);
                if no_answer.load(Ordering::SeqCst) {
                    return (503, "{}".into());
                }
                let activity = json!([{
                    "location": {"address": {"city": "Hodgkins", "stateProvince": "IL", "countryCode": "US"}},
                    "status": {"type": "I", "description": "Departed from Facility", "code": "DP", "statusCode": "005"},
                    "date": "20260614", "time": "042900", "gmtDate": "20260614", "gmtOffset": "-05:00",
                    "gmtTime": "09:29:00",
                }]);
                let package = json!([{"trackingNumber": number, "activity": activity}]);
                let shipment = json!([{"inquiryNumber": number, "package": package}]);
                return (200, json!({"trackResponse": {"shipment": shipment}}).to_string());
            }
            if no_subscription.load(Ordering::SeqCst) {
                return (503, "{}".into());
            }
            let wanted: Value = serde_json::from_str(body).unwrap();
            let numbers = wanted["trackingNumberList"].clone();
            subscribe.lock().unwrap().push(numbers.as_array().unwrap().len());
            (200, json!({"validTrackingNumbers": numbers, "invalidTrackingNumbers": []}).to_string())
        })
        .await;
        Self { url, asked, subscribed, asking_fails, subscribing_fails }
    }

    fn account(&self) -> String {
        format!(
            "[accounts.ups]\ncarrier = \"ups\"\nbase_url = \"{}\"\nclient_id = \"id\"\nclient_secret = \"s\"\n\
             webhook_client_id = \"w\"\nwebhook_client_secret = \"s\"\n{GENEROUS}",
            self.url
        )
    }

    fn subscribed(&self) -> Vec<usize> {
        self.subscribed.lock().unwrap().clone()
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

const NUMBERS: [&str; 3] = ["1Z7A21F40300011001", "1Z7A21F40300011010", "1Z7A21F40300011029"];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn they_are_renewed_though_asking_fails_and_the_service_was_restarted() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let ups = Ups::start().await;
    let service = Service::start(home.path(), &clock, &ups.account()).await;
    for number in NUMBERS {
        service.client.clone().register_shipment(bare("ups", number)).await.unwrap();
    }
    settled(&service.client, &clock, &names()).await;
    assert_eq!(ups.subscribed(), [] as [usize; 0], "they wait for each other");
    pass(&clock, SignedDuration::from_secs(61));
    until("they are subscribed", async || (ups.subscribed().len() == 1).then_some(())).await;
    assert_eq!(ups.subscribed(), [3], "in one call");
    // What was before the subscription is not pushed: each is asked once more, at once, and then rarely.
    until("they are asked once more", async || (ups.asked() == 6).then_some(())).await;
    settled(&service.client, &clock, &names()).await;
    let before = account(&service, "ups").await;
    assert_eq!((ups.asked(), active(&before)), (6, (3, 0)));
    let renewal = before.subscriptions.unwrap().next_time.unwrap().seconds;
    // Nine tenths of fourteen days.
    let days = SignedDuration::from_secs(renewal - clock.now().as_second()).as_secs_f64() / 86_400.0;
    assert!((12.5..12.7).contains(&days), "{days}");
    for _ in 0..8 {
        pass(&clock, HOUR * 2);
        settled(&service.client, &clock, &names()).await;
    }
    assert!((7..=9).contains(&ups.asked()), "{}: four times less often than without pushes", ups.asked());
    service.stop().await;

    // From now on nothing can be asked. A renewal does not wait for that.
    ups.asking_fails.store(true, Ordering::SeqCst);
    clock.set(Timestamp::from_second(renewal - 3600).unwrap());
    let service = Service::start(home.path(), &clock, &ups.account()).await;
    pass(&clock, SignedDuration::from_secs(1));
    until("asking fails", async || account(&service, "ups").await.last_failure).await;
    assert_eq!(ups.subscribed(), [3], "not before its time");
    assert_eq!(active(&account(&service, "ups").await), (3, 0), "counted anew after the restart");
    ups.subscribing_fails.store(true, Ordering::SeqCst);
    pass(&clock, HOUR + SignedDuration::from_secs(1));
    until("renewing fails", async || {
        let failure = account(&service, "ups").await.last_failure.unwrap();
        (failure.endpoint() == v1::account::Endpoint::Subscribe).then_some(())
    })
    .await;
    ups.subscribing_fails.store(false, Ordering::SeqCst);
    until("they are renewed", async || {
        pass(&clock, SignedDuration::from_secs(10));
        (ups.subscribed().iter().sum::<usize>() >= 6).then_some(())
    })
    .await;
    assert_eq!(ups.subscribed().iter().sum::<usize>(), 6, "each once: {:?}", ups.subscribed());
    let after = until("all is settled", async || {
        let account = account(&service, "ups").await;
        let next = account.subscriptions.as_ref()?.next_time?.seconds;
        (next > clock.now().as_second() + 86_400).then_some(account)
    });
    assert_eq!(active(&after.await), (3, 0));
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_erased_or_final_is_not_renewed() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let ups = Ups::start().await;
    let service = Service::start(home.path(), &clock, &ups.account()).await;
    for number in NUMBERS {
        service.client.clone().register_shipment(bare("ups", number)).await.unwrap();
    }
    settled(&service.client, &clock, &names()).await;
    pass(&clock, SignedDuration::from_secs(61));
    stands("they are subscribed", &service, |account| active(account) == (3, 0)).await;
    settled(&service.client, &clock, &names()).await;
    let [erased, kept, other] = names();
    service
        .client
        .clone()
        .delete_shipment(v1::DeleteShipmentRequest { name: erased, ..Default::default() })
        .await
        .unwrap();
    assert_eq!(active(&account(&service, "ups").await), (2, 0));
    pass(&clock, DAY * 13);
    until("the two that are left are renewed", async || (ups.subscribed().iter().sum::<usize>() == 5).then_some(()))
        .await;
    // Sixty days without news end the others.
    let both = [kept, other];
    until("they are final", async || {
        pass(&clock, DAY * 6);
        let found = settled(&service.client, &clock, &both).await;
        found.iter().all(|shipment| shipment.r#final).then_some(())
    })
    .await;
    let subscribed = ups.subscribed();
    pass(&clock, DAY * 13);
    stands("what is final is forgotten", &service, |account| active(account) == (0, 0)).await;
    assert_eq!(ups.subscribed(), subscribed);
    service.stop().await;
}

/// The simulated couriers, pushing to the service, with one parcel of UPS on its way.
async fn one_parcel(http: u16, clock: &Clock) -> (Simulation, Parcel) {
    let simulation = simulate(clock, Some(http)).await;
    let parcel = parcel(&simulation, Courier::Ups, "snow storm").clone();
    (simulation, parcel)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_that_the_carrier_lost_is_made_anew_and_pushes_come_again() {
    let (home, clock, http) = (tempfile::tempdir().unwrap(), manual(), free_port());
    let (simulation, parcel) = one_parcel(http, &clock).await;
    let accounts = accounts_with(&simulation, GENEROUS);
    let service = Service::start_with(home.path(), http, &clock, "", &accounts).await;
    service.client.clone().register_shipment(registration(&parcel)).await.unwrap();
    let subscribed = || simulation.report().of(Courier::Ups).subscribed;
    let mine = [name(&parcel)];
    let step = async |hours: i32| {
        pass(&clock, HOUR * hours);
        settled(&service.client, &clock, &mine).await.remove(0)
    };
    until("it is subscribed once the carrier knows it", async || {
        step(1).await;
        (subscribed() == 1).then_some(())
    })
    .await;
    simulation.lose_subscriptions();
    let pushes = simulation.report().of(Courier::Ups).pushes.messages;
    until("asking brings what no push has told", async || {
        step(1).await;
        (account(&service, "ups").await.days.iter().map(|day| day.missed).sum::<i64>() == 1).then_some(())
    })
    .await;
    assert_eq!(simulation.report().of(Courier::Ups).pushes.messages, pushes, "none had come");
    let told = stands("it is made anew", &service, |account| active(account) == (1, 0) && subscribed() == 2).await;
    assert!(told.advice.contains("did not come") || told.advice.contains("public_url"), "{}", told.advice);
    // From then on it is pushed again, and nothing is lost.
    let shipment =
        until("it is delivered", async || Some(step(2).await).filter(|shipment| shipment.delivered.is_some())).await;
    assert_eq!(stale(&shipment), StaleReason::Unspecified);
    let pushed = shipment.events.iter().filter_map(|event| event.provenance.as_ref());
    assert!(pushed.filter(|provenance| provenance.channel() == Channel::Push).count() > 0, "{shipment:?}");
    assert_eq!(subscribed(), 2, "pushes that work are not taken for lost");
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_public_address_nothing_is_subscribed_and_it_is_said_what_that_costs() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let ups = Ups::start().await;
    let account_of = format!("{}subscribe = false\n", ups.account());
    let service = Service::start(home.path(), &clock, &account_of).await;
    service.client.clone().register_shipment(bare("ups", NUMBERS[0])).await.unwrap();
    let mine = [format!("shipments/ups/{}", NUMBERS[0])];
    settled(&service.client, &clock, &mine).await;
    let told = account(&service, "ups").await;
    assert_eq!((told.subscriptions, told.advice.as_str()), (None, ""), "so it was set");
    pass(&clock, DAY);
    settled(&service.client, &clock, &mine).await;
    assert_eq!(ups.subscribed(), [] as [usize; 0]);
    service.stop().await;
}
