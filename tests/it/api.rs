//! The API from a caller's side: registration, reading, refreshing, erasing, and what every refusal says.

use std::path::Path;
use std::time::Duration;

use jiff::SignedDuration;
use tonic::{Code, Request};
use tonic_types::StatusExt as _;
use waybill::demo::registration;
use waybill::proto::{Date, v1};
use waybill::simulate::{Courier, Simulation};

use crate::harness::{
    Client, Service, Watcher, accounts_with, archived_body, bare, fedex_push, fedex_scan, fields, free_port, manual,
    name, parcel, reason, simulate, stale, until, within,
};
use v1::freshness::StaleReason;
use v1::shipment::Status;

async fn get(client: &mut Client, name: &str) -> Result<v1::Shipment, tonic::Status> {
    client
        .get_shipment(v1::GetShipmentRequest { name: name.into(), ..Default::default() })
        .await
        .map(tonic::Response::into_inner)
}

async fn answered(client: &mut Client, name: &str) -> v1::Shipment {
    until("the carrier has answered", async || {
        get(client, name).await.ok().filter(|shipment| stale(shipment) == StaleReason::Unspecified)
    })
    .await
}

fn days(days: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * days)
}

async fn refresh(client: &mut Client, name: &str) -> Result<v1::Shipment, tonic::Status> {
    client
        .refresh_shipment(v1::RefreshShipmentRequest { name: name.into(), ..Default::default() })
        .await
        .map(tonic::Response::into_inner)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_wrong_with_a_registration_is_said_at_once() {
    let home = tempfile::tempdir().unwrap();
    let mut service = Service::start(home.path(), &manual(), "").await;
    let wrong = v1::RegisterShipmentRequest {
        carrier: "dodo".into(),
        tracking_number: "1Z_!".into(),
        account: "none".into(),
        destination_country_code: "Germany".into(),
        destination_postal_code: "0".repeat(17),
        ship_date: Some(Date { year: 2026, month: 2, day: 30 }),
        service: "x".repeat(65),
        references: vec![v1::Reference { kind: "k".repeat(65), value: " ".into() }],
        order_id: "line\nbreak".into(),
        promised_date: Some(Date { year: 2026, month: 0, day: 0 }),
        title: "t".repeat(257),
        labels: [("Not A Key".to_owned(), "v".repeat(256))].into(),
        request_id: String::new(),
        order_role: 99,
        in_place_of: "1Z0001".into(),
    };
    let refused = service.client.register_shipment(wrong).await.unwrap_err();
    assert_eq!(refused.code(), Code::InvalidArgument);
    let mut named = fields(&refused);
    named.sort();
    named.dedup();
    let expected = [
        "account",
        "carrier",
        "destination_country_code",
        "destination_postal_code",
        "in_place_of",
        "labels[\"Not A Key\"]",
        "order_id",
        "order_role",
        "promised_date",
        "references[0].kind",
        "references[0].value",
        "service",
        "ship_date",
        "title",
        "tracking_number",
    ];
    assert_eq!(named, expected);
    for violation in refused.get_error_details().bad_request().unwrap().field_violations.clone() {
        assert!(violation.description.len() > 5, "{violation:?} says what to do");
    }

    let request = v1::GetShipmentRequest { name: "ups/1Z".into(), ..Default::default() };
    let refused = service.client.get_shipment(request).await.unwrap_err();
    assert_eq!((refused.code(), fields(&refused)), (Code::InvalidArgument, vec!["name".to_owned()]));
    let refused = get(&mut service.client, "shipments/ups/1Z0000000000000000").await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused).as_str()), (Code::NotFound, "SHIPMENT_NOT_FOUND"));
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn registering_again_changes_nothing_unless_it_says_something_new() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let mut service = Service::start(home.path(), &clock, "").await;
    let request = v1::RegisterShipmentRequest { order_id: "A-1".into(), ..bare("ups", "1z 5im0a1 0300000012") };
    let first = service.client.register_shipment(request.clone()).await.unwrap().into_inner();
    assert_eq!((first.name.as_str(), first.revision), ("shipments/ups/1Z5IM0A10300000012@1", 1));
    clock.set(clock.now() + days(1));
    let again = service.client.register_shipment(request.clone()).await.unwrap().into_inner();
    assert_eq!(v1::Shipment { freshness: None, ..again }, v1::Shipment { freshness: None, ..first });
    let titled = v1::RegisterShipmentRequest { title: "Shoes".into(), ..request };
    let titled = service.client.register_shipment(titled).await.unwrap().into_inner();
    assert_eq!((titled.revision, titled.title.as_str(), titled.order_id.as_str()), (2, "Shoes", "A-1"));
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_number_used_again_is_another_shipment() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    let parcel = parcel(&simulation, Courier::Ups, "front door");
    clock.set(parcel.ends + SignedDuration::from_hours(1));
    let mut service = Service::start(home.path(), &clock, &simulation.accounts()).await;
    let client = &mut service.client;
    client.register_shipment(registration(parcel)).await.unwrap();
    let delivered = answered(client, &name(parcel)).await;
    assert_eq!((delivered.status(), delivered.r#final), (Status::Delivered, false));

    // Not yet final, and no other order: the same parcel.
    let again = client.register_shipment(bare("ups", &parcel.number)).await.unwrap().into_inner();
    assert_eq!(again.name, delivered.name);
    clock.set(parcel.ends + days(8));
    until("a week later it is final", async || {
        get(client, &name(parcel)).await.ok().filter(|shipment| shipment.r#final)
    })
    .await;
    let date = |after: i64| {
        let date = (parcel.ends + days(after)).to_zoned(jiff::tz::TimeZone::UTC).date();
        Some(Date { year: date.year().into(), month: date.month().into(), day: date.day().into() })
    };
    let near = v1::RegisterShipmentRequest { ship_date: date(1), order_id: "B".into(), ..bare("ups", &parcel.number) };
    let near = client.register_shipment(near).await.unwrap().into_inner();
    assert_eq!(near.generation, 1, "shipped within three days of the last event: the same parcel");
    let next = v1::RegisterShipmentRequest { ship_date: date(8), order_id: "C".into(), ..bare("ups", &parcel.number) };
    let next = client.register_shipment(next).await.unwrap().into_inner();
    assert_eq!((next.name.clone(), next.status()), (format!("{}@2", name(parcel)), Status::Pending));

    assert_eq!(get(client, &name(parcel)).await.unwrap().generation, 2, "unpinned is the newest");
    let pinned = get(client, &format!("{}@1", name(parcel))).await.unwrap();
    assert_eq!((pinned.status(), pinned.events.len()), (Status::Delivered, delivered.events.len()));
    let old = v1::RegisterShipmentRequest { order_id: "B".into(), ..bare("ups", &parcel.number) };
    assert_eq!(client.register_shipment(old).await.unwrap().into_inner().generation, 1, "its order is known");
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_an_account_it_stands_and_is_asked_once_there_is_one() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    let parcel = parcel(&simulation, Courier::CanadaPost, "weather");
    clock.set(parcel.ends + days(1));
    let mut service = Service::start(home.path(), &clock, "").await;
    let registered = service.client.register_shipment(registration(parcel)).await.unwrap().into_inner();
    assert_eq!((registered.status(), stale(&registered)), (Status::Pending, StaleReason::NoAccount));
    let freshness = registered.freshness.unwrap();
    assert!(freshness.stale_detail.contains("[accounts.") && freshness.next_ask_time.is_none(), "{freshness:?}");
    let refused = refresh(&mut service.client, &registered.name).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused).as_str()), (Code::FailedPrecondition, "NO_ACCOUNT"));
    service.stop().await;

    let mut service = Service::start(home.path(), &clock, &simulation.accounts()).await;
    let shipment = answered(&mut service.client, &name(parcel)).await;
    assert_eq!(shipment.status(), Status::Delivered);
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn listing_filters_and_pages() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let mut service = Service::start(home.path(), &clock, "").await;
    for index in 0..25 {
        let carrier = if index % 5 == 0 { "fedex" } else { "ups" };
        let request = v1::RegisterShipmentRequest {
            order_id: format!("O-{}", index % 3),
            labels: [("shop".to_owned(), (index % 2).to_string())].into(),
            ..bare(carrier, &format!("NUMBER{index:03}"))
        };
        service.client.register_shipment(request).await.unwrap();
        clock.set(clock.now() + SignedDuration::from_secs(60));
    }
    let since = clock.now() - SignedDuration::from_secs(60 * 10);
    let client = &mut service.client;
    let mut count = async |filter: v1::ShipmentFilter, request: v1::ListShipmentsRequest| {
        let request = v1::ListShipmentsRequest { filter: Some(filter), page_size: 1000, ..request };
        client.list_shipments(request).await.unwrap().into_inner().shipments.len()
    };
    let all = v1::ListShipmentsRequest::default();
    let of = |carrier: &str| v1::ShipmentFilter { carriers: vec![carrier.into()], ..Default::default() };
    let order = v1::ShipmentFilter { order_id: "O-1".into(), ..Default::default() };
    let label = v1::ShipmentFilter { labels: [("shop".to_owned(), "1".to_owned())].into(), ..Default::default() };
    let named = v1::ShipmentFilter { names: vec!["shipments/ups/NUMBER001".into()], ..Default::default() };
    let status = |status: Status| v1::ShipmentFilter { statuses: vec![status.into()], ..Default::default() };
    assert_eq!(count(v1::ShipmentFilter::default(), all.clone()).await, 25);
    assert_eq!((count(of("fedex"), all.clone()).await, count(of("ups"), all.clone()).await), (5, 20));
    assert_eq!((count(order.clone(), all.clone()).await, count(label.clone(), all.clone()).await), (8, 12));
    let joined = v1::ShipmentFilter { labels: label.labels, carriers: vec!["ups".into()], ..order };
    assert_eq!((count(joined, all.clone()).await, count(named, all.clone()).await), (4, 1));
    assert_eq!(count(status(Status::Pending), all.clone()).await, 25);
    assert_eq!(count(status(Status::Delivered), all.clone()).await, 0);
    let since = prost_types::Timestamp { seconds: since.as_second(), nanos: 0 };
    let since = v1::ListShipmentsRequest { updated_since: Some(since), ..all.clone() };
    assert_eq!(count(v1::ShipmentFilter::default(), since).await, 10);
    let stale = v1::ListShipmentsRequest { stale: true, ..all.clone() };
    assert_eq!(count(v1::ShipmentFilter::default(), stale).await, 25, "nobody can ask");

    // Pages: each once, and a token is good for its own request only.
    let mut request = v1::ListShipmentsRequest { page_size: 7, filter: Some(of("ups")), ..all };
    let mut names = Vec::new();
    loop {
        let page = client.list_shipments(request.clone()).await.unwrap().into_inner();
        assert!(page.shipments.len() <= 7);
        names.extend(page.shipments.into_iter().map(|shipment| shipment.name));
        if page.next_page_token.is_empty() {
            break;
        }
        request.page_token = page.next_page_token;
    }
    names.sort();
    names.dedup();
    assert_eq!(names.len(), 20);
    let other = v1::ListShipmentsRequest { filter: Some(of("fedex")), ..request.clone() };
    let forged = v1::ListShipmentsRequest { page_token: "bm9uc2Vuc2U".into(), ..request.clone() };
    for bad in [other, forged] {
        let refused = client.list_shipments(bad).await.unwrap_err();
        assert_eq!((refused.code(), fields(&refused)), (Code::InvalidArgument, vec!["page_token".to_owned()]));
    }
    let negative = v1::ListShipmentsRequest { page_size: -1, page_token: String::new(), ..request.clone() };
    let refused = client.list_shipments(negative).await.unwrap_err();
    assert_eq!((refused.code(), fields(&refused)), (Code::InvalidArgument, vec!["page_size".to_owned()]));
    let unknown = v1::ListShipmentsRequest { filter: Some(of("dodo")), ..Default::default() };
    assert_eq!(fields(&client.list_shipments(unknown).await.unwrap_err()), ["filter.carriers[0]"]);
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refresh_asks_at_once_within_the_budget() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    let parcel = parcel(&simulation, Courier::CanadaPost, "weather");
    // Half an hour before its first scan.
    clock.set(clock.now() + SignedDuration::from_hours(18));
    let accounts = accounts_with(&simulation, "budgets = [{ calls = 2, per = \"day\" }]\n");
    let mut service = Service::start(home.path(), &clock, &accounts).await;
    service.client.register_shipment(registration(parcel)).await.unwrap();
    let asked = || simulation.report().of(Courier::CanadaPost).numbers_asked;
    until("it was asked by schedule", async || (asked() == 1).then_some(())).await;
    // The schedule asks again only an hour later.
    clock.set(clock.now() + SignedDuration::from_hours(1));
    let refreshed = refresh(&mut service.client, &name(parcel)).await.unwrap();
    assert_eq!((refreshed.status(), asked()), (Status::InfoReceived, 2));
    let refused = refresh(&mut service.client, &name(parcel)).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused).as_str()), (Code::ResourceExhausted, "BUDGET"));
    let details = refused.get_error_details();
    let wait = details.retry_info().and_then(|info| info.retry_delay).expect("it says when to come again");
    assert!(wait > Duration::ZERO, "{wait:?}");
    assert_eq!(asked(), 2, "no call was made");
    clock.set(clock.now() + days(1));
    assert!(refresh(&mut service.client, &name(parcel)).await.is_ok());
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deadline_ends_a_call_that_waits_for_a_carrier() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    let parcel = parcel(&simulation, Courier::CanadaPost, "weather");
    let mut service = Service::start(home.path(), &clock, &simulation.accounts()).await;
    service.client.register_shipment(registration(parcel)).await.unwrap();
    until("it was asked", async || {
        get(&mut service.client, &name(parcel)).await.ok().filter(|shipment| stale(shipment) == StaleReason::NotFound)
    })
    .await;
    simulation.add_faults(vec!["canada_post:hang:next=1".parse().unwrap()]).unwrap();
    // Told to the server only, so that it is the server that ends it.
    let mut request = Request::new(v1::RefreshShipmentRequest { name: name(parcel), ..Default::default() });
    request.metadata_mut().insert("grpc-timeout", "300m".parse().unwrap());
    let ended = within("the deadline", service.client.refresh_shipment(request)).await.unwrap_err();
    assert!(matches!(ended.code(), Code::DeadlineExceeded | Code::Cancelled), "{ended:?}");
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn erasing_leaves_nothing_but_the_next_number() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    let parcel = parcel(&simulation, Courier::Fedex, "overnight");
    clock.set(parcel.ends + SignedDuration::from_hours(1));
    let mut service = Service::start(home.path(), &clock, &simulation.accounts()).await;
    let mut watcher = Watcher::everything(&mut service.client).await;
    let begin = watcher.cursor.clone();
    let client = &mut service.client.clone();
    client.register_shipment(registration(parcel)).await.unwrap();
    let shipment = answered(client, &name(parcel)).await;
    assert_eq!(shipment.status(), Status::Delivered);
    let body = shipment.events[0].provenance.as_ref().unwrap().body_sha256.clone();
    until("what changed a timeline is archived", async || archived_body(home.path(), &body).await.map(|_| ())).await;

    client.delete_shipment(v1::DeleteShipmentRequest { name: name(parcel), ..Default::default() }).await.unwrap();
    let gone = get(client, &name(parcel)).await.unwrap_err();
    assert_eq!(gone.code(), Code::NotFound);
    let deleted = v1::change::Aspect::Deleted;
    let change = watcher.change(|change| change.aspects().any(|aspect| aspect == deleted)).await;
    let with_the_name_alone = v1::Change {
        name: shipment.name.clone(),
        revision_before: shipment.revision,
        revision_after: shipment.revision + 1,
        commit_time: change.commit_time,
        aspects: vec![deleted.into()],
        ..v1::Change::default()
    };
    assert_eq!(change, with_the_name_alone);
    assert_eq!(archived(home.path()), Vec::<String>::new());
    let again = client
        .delete_shipment(v1::DeleteShipmentRequest { name: name(parcel), ..Default::default() })
        .await
        .unwrap_err();
    assert_eq!(again.code(), Code::NotFound);

    // Somebody who was away hears that it is gone, and nothing that it said before.
    let mut late = Watcher::from(begin);
    late.revisions.insert(shipment.name.clone(), shipment.revision);
    late.open(client, v1::WatchShipmentsRequest::default()).await.unwrap();
    assert_eq!(late.change(|_| true).await, change);
    let mut late = Watcher::default();
    let everything = v1::WatchShipmentsRequest { snapshot: true, ..Default::default() };
    late.open(client, everything).await.unwrap();
    assert!(late.next().await.unwrap().shipments.is_empty());

    // A late push of the erased parcel brings nothing back, and its body is not kept either.
    let scan = fedex_scan(&parcel.number, "PU", "Picked up", "2026-06-16T16:05:00-07:00").to_string();
    assert_eq!(fedex_push(&service.url("/webhooks/fedex"), &simulation, scan).await.status, 200);
    let accounts = simulation.accounts();
    service.stop().await;
    assert_eq!(archived(home.path()), Vec::<String>::new());

    let mut service = Service::start(home.path(), &clock, &accounts).await;
    assert_eq!(get(&mut service.client, &name(parcel)).await.unwrap_err().code(), Code::NotFound);
    let next = service.client.register_shipment(bare("fedex", &parcel.number)).await.unwrap().into_inner();
    assert_eq!(next.name, format!("{}@2", name(parcel)), "numbering goes on");
    service.stop().await;
}

/// The files of the archive, by name.
fn archived(home: &Path) -> Vec<String> {
    let mut files = Vec::new();
    let mut open = vec![home.join("store/archive")];
    while let Some(directory) = open.pop() {
        for entry in std::fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { open.push(path) } else { files.push(path.display().to_string()) }
        }
    }
    files
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn health_and_carriers() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation: Simulation = simulate(&clock, None).await;
    let mut service = Service::start_with(home.path(), free_port(), &clock, "", &simulation.accounts()).await;
    let channel = tonic::transport::Channel::from_shared(format!("http://{}", service.bound.grpc)).unwrap();
    let mut health = tonic_health::pb::health_client::HealthClient::new(channel.connect().await.unwrap());
    for service in ["", "waybill.v1.Tracking"] {
        let request = tonic_health::pb::HealthCheckRequest { service: service.into() };
        let status = health.check(request).await.unwrap().into_inner().status();
        assert_eq!(status, tonic_health::pb::health_check_response::ServingStatus::Serving, "{service:?}");
    }
    let carriers =
        service.client.list_carriers(v1::ListCarriersRequest::default()).await.unwrap().into_inner().carriers;
    let ids: Vec<&str> = carriers.iter().map(|carrier| carrier.id.as_str()).collect();
    let known: Vec<&str> = waybill_adapters::ADAPTERS.iter().map(|adapter| adapter.id).collect();
    assert_eq!(ids, known);
    for carrier in &carriers {
        assert_eq!(carrier.name, format!("carriers/{}", carrier.id));
        let simulated = Courier::ALL.iter().any(|courier| courier.id() == carrier.id);
        let accounts = if simulated { vec![carrier.id.clone()] } else { Vec::new() };
        assert_eq!(carrier.accounts, accounts, "the simulation's accounts are named after their carriers");
    }
    service.stop().await;
}
