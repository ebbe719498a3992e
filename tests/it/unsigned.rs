//! Carriers that sign nothing, carriers whose push is only a trigger, and carriers that say of each number by itself what
//! is wrong with it: what is believed, what is refused, what is asked.

use std::collections::BTreeSet;

use jiff::SignedDuration;
use jiff::civil::date;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpSocket;
use waybill::clock::Clock;
use waybill::demo::registration;
use waybill::proto::v1;
use waybill::simulate::{Counts, Courier, Options, Parcel, Simulation};

use crate::harness::{
    GENEROUS, Service, accounts_with, bare, credential, free_port, get, manual, name, parcel, settled, simulate,
    simulate_with, stale, until, within,
};
use v1::freshness::StaleReason;
use v1::shipment::Status;

/// What the service answers to a request from an address of this machine.
async fn answer_to(from: &str, service: &Service, method: &str, target: &str, body: &str) -> String {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(format!("{from}:0").parse().unwrap()).unwrap();
    let mut stream = socket.connect(service.bound.http).await.unwrap();
    let length = body.len();
    let request =
        format!("{method} {target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut said = Vec::new();
    within("it is answered", stream.read_to_end(&mut said)).await.unwrap();
    let said = String::from_utf8(said).unwrap();
    said.lines().filter(|line| !line.starts_with("date:")).collect::<Vec<_>>().join("\n")
}

async fn shown(service: &Service, parcel: &Parcel) -> v1::Shipment {
    let request = v1::GetShipmentRequest { name: name(parcel), ..Default::default() };
    service.client.clone().get_shipment(request).await.unwrap().into_inner()
}

async fn delivered(service: &Service, parcel: &Parcel) -> v1::Shipment {
    until("it is delivered", async || {
        Some(shown(service, parcel).await).filter(|shipment| shipment.status() == Status::Delivered)
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_push_that_nothing_signs_is_believed_by_its_path_and_its_sender_together() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    let service = Service::start(home.path(), &clock, &simulation.accounts()).await;
    let shoes = parcel(&simulation, Courier::Dpd, "announced hours");
    let books = parcel(&simulation, Courier::Inpost, "locker to locker");
    for parcel in [shoes, books] {
        service.client.clone().register_shipment(registration(parcel)).await.unwrap();
    }
    settled(&service.client, &clock, &[name(shoes), name(books)]).await;
    let secret = credential(&simulation, "dpd", "push_secret");
    let delivery = format!(
        "pushid=335165&pnr={}&depot=0515&status=delivery_customer&statusdate=14062026101534&receiver=NOBODY",
        shoes.number
    );
    let path = credential(&simulation, "inpost", "webhook_path");
    let notice = format!(
        r#"{{"event_ts":"2026-06-14 15:08:42 +0200","event":"shipment_status_changed","organization_id":1,
            "payload":{{"shipment_id":49,"status":"delivered","tracking_number":"{}"}}}}"#,
        books.number
    );
    let asked = || simulation.report().of(Courier::Inpost).numbers_asked;
    let before = asked();
    let unknown = answer_to("127.0.0.1", &service, "GET", &format!("/webhooks/nobody/{secret}?{delivery}"), "").await;
    assert!(unknown.starts_with("HTTP/1.1 404"), "{unknown}");
    for (from, method, target, body) in [
        ("127.0.0.2", "GET", format!("/webhooks/dpd/{secret}?{delivery}"), ""),
        ("127.0.0.1", "GET", format!("/webhooks/dpd/{}?{delivery}", secret.replace(['0', '1', '2', '3'], "4")), ""),
        ("127.0.0.1", "GET", format!("/webhooks/dpd?{delivery}"), ""),
        ("127.0.0.1", "GET", format!("/webhooks/dpd?secret={secret}&{delivery}"), ""),
        ("127.0.0.2", "POST", format!("/webhooks/inpost/{path}"), notice.as_str()),
        ("127.0.0.1", "POST", format!("/webhooks/inpost/{}", path.to_uppercase()), notice.as_str()),
        ("127.0.0.1", "POST", "/webhooks/inpost".to_owned(), notice.as_str()),
    ] {
        assert_eq!(answer_to(from, &service, method, &target, body).await, unknown, "{method} {target} from {from}");
    }
    let metrics = String::from_utf8(get(&service.probe("/metrics")).await.body.to_vec()).unwrap();
    for (carrier, forged) in [("dpd", 4), ("inpost", 3)] {
        let line = format!("waybill_pushes_total{{carrier=\"{carrier}\",outcome=\"forged\"}} {forged}");
        assert!(metrics.lines().any(|shown| shown == line), "no {line}");
    }
    assert_eq!((shown(&service, shoes).await.events.len(), asked()), (0, before), "nothing forged is believed");

    let taken = answer_to("127.0.0.1", &service, "GET", &format!("/webhooks/dpd/{secret}?{delivery}"), "").await;
    assert!(taken.starts_with("HTTP/1.1 200"), "{taken}");
    assert!(
        taken.ends_with("<push><pushid>335165</pushid><status>OK</status></push>"),
        "DPD wants its id back: {taken}"
    );
    delivered(&service, shoes).await;
    let taken = answer_to("127.0.0.1", &service, "POST", &format!("/webhooks/inpost/{path}"), &notice).await;
    assert!(taken.starts_with("HTTP/1.1 200"), "{taken}");
    until("the parcel that has changed is asked for", async || (asked() == before + 1).then_some(())).await;
    assert!(shown(&service, books).await.events.is_empty(), "a notice is no event, and the carrier knows of none");
    service.stop().await;
}

/// Simulated couriers, the service and one parcel, a minute before its delivery, when nothing is due before that.
struct Minute {
    _home: tempfile::TempDir,
    clock: Clock,
    simulation: Simulation,
    service: Service,
    parcel: Parcel,
}

impl Minute {
    async fn before_delivery(courier: Courier, story: &str) -> Self {
        // Only what happens from its start on is pushed, so that is the minute.
        let script = simulate(&manual(), None).await;
        let ends = parcel(&script, courier, story).ends;
        let clock = Clock::manual(ends - SignedDuration::from_mins(1));
        let (home, http) = (tempfile::tempdir().unwrap(), free_port());
        let options = Options { first_day: Some(date(2026, 6, 15)), ..Options::default() };
        let simulation = simulate_with(&clock, Some(http), options).await;
        let parcel = parcel(&simulation, courier, story).clone();
        // Where a call a second is let through, a login would take the place of the first question.
        let accounts = accounts_with(&simulation, GENEROUS);
        let service = Service::start_with(home.path(), http, &clock, "", &accounts).await;
        service.client.clone().register_shipment(registration(&parcel)).await.unwrap();
        let shipment = settled(&service.client, &clock, &[name(&parcel)]).await.remove(0);
        let next = shipment.freshness.unwrap().next_ask_time.unwrap().seconds;
        assert!(shipment.events.len() > 2 && next > ends.as_second(), "it is asked at {next}, after its delivery");
        Self { _home: home, clock, simulation, service, parcel }
    }

    fn counts(&self) -> Counts {
        self.simulation.report().of(self.parcel.carrier)
    }

    /// The shipment once it is delivered, and the channel by which that is known.
    async fn delivered(&self) -> &'static str {
        self.clock.set(self.parcel.ends);
        let shipment = delivered(&self.service, &self.parcel).await;
        until("the push is acknowledged", async || (self.counts().pushes.acknowledged == 1).then_some(())).await;
        shipment.events.last().unwrap().provenance.as_ref().unwrap().channel().as_str_name()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_push_that_only_says_that_something_has_changed_makes_a_poll() {
    let minute = Minute::before_delivery(Courier::Inpost, "locker to locker").await;
    let asked = minute.counts().numbers_asked;
    assert_eq!(minute.delivered().await, "POLL");
    let counts = minute.counts();
    assert_eq!((counts.numbers_asked, counts.pushes.refused, counts.violations), (asked + 1, 0, 0));
    minute.service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_push_in_the_query_of_a_secret_address_tells_the_scan_itself() {
    let minute = Minute::before_delivery(Courier::Dpd, "announced hours").await;
    let asked = minute.counts().numbers_asked;
    assert_eq!(minute.delivered().await, "PUSH");
    let counts = minute.counts();
    assert_eq!((counts.numbers_asked, counts.pushes.refused, counts.violations), (asked, 0, 0));
    minute.service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_error_inside_a_200_marks_just_its_number() {
    const UNKNOWN: &str = "42249999999";
    const OTHER: &str = "42249999988";
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    clock.set(clock.now() + SignedDuration::from_hours(24 * 2));
    let service = Service::start(home.path(), &clock, &simulation.accounts()).await;
    let of_gls = simulation.parcels().iter().filter(|parcel| parcel.carrier == Courier::Gls);
    // The others are not on their way yet.
    let parcels: Vec<&Parcel> = of_gls.take(3).collect();
    // A token is held, so that the fault meets the question.
    service.client.clone().register_shipment(bare("gls", OTHER)).await.unwrap();
    settled(&service.client, &clock, &[format!("shipments/gls/{OTHER}")]).await;
    simulation.add_faults(vec!["gls:error_inside:next=1".parse().unwrap()]).unwrap();
    let requests = parcels.iter().map(|parcel| registration(parcel)).chain([bare("gls", UNKNOWN)]).collect();
    let request = v1::BatchRegisterShipmentsRequest { requests, ..Default::default() };
    service.client.clone().batch_register_shipments(request).await.unwrap();
    let mut names: Vec<String> = parcels.iter().map(|parcel| name(parcel)).collect();
    names.push(format!("shipments/gls/{UNKNOWN}"));
    let first = settled(&service.client, &clock, &names).await;
    assert_eq!(simulation.report().of(Courier::Gls).faults, 1);
    let answered = |shipments: &[v1::Shipment]| -> BTreeSet<String> {
        let fresh = shipments.iter().filter(|shipment| stale(shipment) == StaleReason::Unspecified);
        fresh.filter(|shipment| !shipment.events.is_empty()).map(|shipment| shipment.name.clone()).collect()
    };
    let struck: Vec<&v1::Shipment> = first[..3].iter().filter(|shipment| shipment.events.is_empty()).collect();
    let unknown_struck = stale(&first[3]) != StaleReason::NotFound;
    assert_eq!(struck.len() + usize::from(unknown_struck), 1, "one number is struck and no other: {first:?}");
    assert_eq!(answered(&first).len(), 3 - struck.len());
    for shipment in &struck {
        assert_ne!(stale(shipment), StaleReason::Unspecified, "{shipment:?}");
    }
    clock.set(clock.now() + SignedDuration::from_hours(12));
    let later = settled(&service.client, &clock, &names).await;
    assert_eq!(answered(&later).len(), 3, "{later:?}");
    assert_eq!(stale(&later[3]), StaleReason::NotFound);
    assert_eq!(simulation.report().violations(), 0);
    service.stop().await;
}
