//! What callers change of shipments: values by field mask, stop and resume, an end that a person knows of, and a corrected
//! carrier or number.

use jiff::SignedDuration;
use prost_types::FieldMask;
use tonic::{Code, Status, Streaming};
use waybill::demo::registration;
use waybill::proto::{Date, v1};
use waybill::simulate::Courier;

use crate::harness::{
    Client, Service, Watcher, bare, fedex_push, fedex_scan, fields, free_port, manual, name, parcel, reason, simulate,
    stale, until, within,
};
use v1::change::Aspect;
use v1::complete_shipment_request::Outcome;
use v1::freshness::StaleReason;

const NUMBER: &str = "776001000001";
const NAME: &str = "shipments/fedex/776001000001";
const RIGHT: &str = "776001000002";

async fn get(client: &mut Client, name: &str) -> v1::Shipment {
    client.get_shipment(v1::GetShipmentRequest { name: name.into(), ..Default::default() }).await.unwrap().into_inner()
}

/// With a mask of these paths, or none.
async fn update(client: &mut Client, shipment: v1::Shipment, paths: &[&str]) -> Result<v1::Shipment, Status> {
    let mask = FieldMask { paths: paths.iter().map(|path| (*path).to_owned()).collect() };
    let update_mask = Some(mask).filter(|mask| !mask.paths.is_empty());
    let request = v1::UpdateShipmentRequest { shipment: Some(shipment), update_mask, ..Default::default() };
    client.update_shipment(request).await.map(tonic::Response::into_inner)
}

async fn stop(client: &mut Client, name: &str) -> Result<v1::Shipment, Status> {
    let request = v1::StopTrackingRequest { name: name.into(), ..Default::default() };
    client.stop_tracking(request).await.map(tonic::Response::into_inner)
}

async fn resume(client: &mut Client, name: &str) -> Result<v1::Shipment, Status> {
    let request = v1::ResumeTrackingRequest { name: name.into(), ..Default::default() };
    client.resume_tracking(request).await.map(tonic::Response::into_inner)
}

fn named(name: &str) -> v1::Shipment {
    v1::Shipment { name: name.into(), ..v1::Shipment::default() }
}

/// As stored: without what is added on reading.
fn stored(shipment: v1::Shipment) -> v1::Shipment {
    v1::Shipment { freshness: None, ..shipment }
}

async fn registered(client: &mut Client) -> v1::Shipment {
    let request = v1::RegisterShipmentRequest {
        order_id: "A-1".into(),
        title: "Shoes".into(),
        labels: [("shop".to_owned(), "eu".to_owned())].into(),
        ..bare("fedex", NUMBER)
    };
    client.register_shipment(request).await.unwrap().into_inner()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_update_changes_what_its_mask_names() {
    let home = tempfile::tempdir().unwrap();
    let mut service = Service::start(home.path(), &manual(), "").await;
    let client = &mut service.client;
    registered(client).await;
    let new = v1::Shipment {
        title: "Boots".into(),
        order_id: "B-2".into(),
        destination: Some(v1::Place { country_code: "us".into(), postal_code: "02127".into(), ..v1::Place::default() }),
        promised_date: Some(Date { year: 2026, month: 6, day: 20 }),
        labels: [("week".to_owned(), "25".to_owned()), ("a.b".to_owned(), "c".to_owned())].into(),
        references: vec![v1::Reference { kind: "po".into(), value: "7".into() }],
        ..named(NAME)
    };
    let titled = update(client, new.clone(), &["title"]).await.unwrap();
    assert_eq!((titled.title.as_str(), titled.order_id.as_str(), titled.revision), ("Boots", "A-1", 2));
    let labelled = update(client, new.clone(), &["labels.week", "labels.`a.b`", "labels.shop"]).await.unwrap();
    assert_eq!(labelled.labels, new.labels, "one label is emptied, two are added");
    let addressed = update(client, new.clone(), &["destination.country_code"]).await.unwrap();
    let destination = addressed.destination.unwrap();
    assert_eq!((destination.country_code.as_str(), destination.postal_code.as_str()), ("US", ""));

    // Without a mask: all that has a value. The same again changes nothing.
    let all = update(client, new.clone(), &[]).await.unwrap();
    assert_eq!(
        (all.order_id.as_str(), all.promised_date, &all.references),
        ("B-2", new.promised_date, &new.references)
    );
    assert_eq!(all.destination.as_ref().unwrap().postal_code, "02127");
    assert_eq!(stored(update(client, new.clone(), &[]).await.unwrap()), stored(all.clone()));
    // A star empties what has no value; what was read can be written back.
    let emptied = update(client, named(NAME), &["*"]).await.unwrap();
    assert_eq!((emptied.title.as_str(), emptied.labels.len(), emptied.promised_date), ("", 0, None));
    assert_eq!((emptied.carrier.as_str(), emptied.tracking_number.as_str()), ("fedex", NUMBER));
    let again = update(client, emptied.clone(), &["*"]).await.unwrap();
    assert_eq!(stored(again), stored(emptied));
    let found = v1::ShipmentFilter { order_id: "B-2".into(), ..Default::default() };
    let found = v1::ListShipmentsRequest { filter: Some(found), ..Default::default() };
    assert!(client.list_shipments(found).await.unwrap().into_inner().shipments.is_empty());
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_update_that_is_wrong_says_all_that_is_and_changes_nothing() {
    let home = tempfile::tempdir().unwrap();
    let mut service = Service::start(home.path(), &manual(), "").await;
    let client = &mut service.client;
    let before = registered(client).await;
    let wrong = v1::Shipment {
        carrier: "dodo".into(),
        tracking_number: "1Z_!".into(),
        account: "none".into(),
        destination: Some(v1::Place { country_code: "Germany".into(), ..v1::Place::default() }),
        ship_date: Some(Date { year: 2026, month: 2, day: 30 }),
        title: "t".repeat(257),
        labels: [("Not A Key".to_owned(), String::new())].into(),
        ..named(NAME)
    };
    let paths = [
        "carrier",
        "tracking_number",
        "account",
        "destination",
        "ship_date",
        "title",
        "labels",
        "status",
        "colour",
        "events.kind",
    ];
    let refused = update(client, wrong, &paths).await.unwrap_err();
    assert_eq!(refused.code(), Code::InvalidArgument);
    let mut named_fields = fields(&refused);
    named_fields.sort();
    let expected = [
        "shipment.account",
        "shipment.carrier",
        "shipment.destination.country_code",
        "shipment.labels[\"Not A Key\"]",
        "shipment.ship_date",
        "shipment.title",
        "shipment.tracking_number",
        "update_mask",
        "update_mask",
        "update_mask",
    ];
    assert_eq!(named_fields, expected);
    assert!(refused.message().contains("\"status\", which cannot be changed"), "{}", refused.message());
    assert!(refused.message().contains("\"colour\", which is no field"), "{}", refused.message());

    let refused = update(client, named("fedex/1"), &["title"]).await.unwrap_err();
    assert_eq!((refused.code(), fields(&refused)), (Code::InvalidArgument, vec!["shipment.name".to_owned()]));
    let refused = client.update_shipment(v1::UpdateShipmentRequest::default()).await.unwrap_err();
    assert_eq!(fields(&refused), ["shipment"]);
    let refused = update(client, named("shipments/fedex/776001009999"), &["title"]).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused).as_str()), (Code::NotFound, "SHIPMENT_NOT_FOUND"));

    let old = v1::Shipment { title: "Boots".into(), revision: 5, ..named(NAME) };
    let refused = update(client, old, &["title"]).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused).as_str()), (Code::Aborted, "REVISION"));
    assert!(refused.message().contains("is 5") && refused.message().contains("revision 1"), "{}", refused.message());
    assert_eq!(get(client, NAME).await, before);
    let now = v1::Shipment { title: "Boots".into(), revision: 1, ..named(NAME) };
    assert_eq!(update(client, now, &["title"]).await.unwrap().revision, 2);
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_filter_hears_of_what_is_filed_elsewhere() {
    let home = tempfile::tempdir().unwrap();
    let mut service = Service::start(home.path(), &manual(), "").await;
    let client = &mut service.client;
    let orders = v1::ShipmentFilter { order_id: "A-1".into(), ..Default::default() };
    let labels = v1::ShipmentFilter { labels: [("shop".to_owned(), "eu".to_owned())].into(), ..Default::default() };
    let mut streams = Vec::new();
    for filter in [orders, labels] {
        let request = v1::WatchShipmentsRequest { filter: Some(filter), ..Default::default() };
        let mut stream = client.watch_shipments(request).await.unwrap().into_inner();
        within("the stream begins", stream.message()).await.unwrap();
        streams.push(stream);
    }
    registered(client).await;
    let new =
        v1::Shipment { order_id: "B-2".into(), labels: [("shop".to_owned(), "us".to_owned())].into(), ..named(NAME) };
    update(client, new.clone(), &["order_id"]).await.unwrap();
    update(client, new.clone(), &["labels.shop"]).await.unwrap();
    update(client, v1::Shipment { title: "Boots".into(), ..new }, &["title"]).await.unwrap();
    let back = v1::Shipment { order_id: "A-1".into(), ..named(NAME) };
    update(client, back, &["order_id"]).await.unwrap();

    // What each hears: the revision, whether the shipment left, and the order before.
    let [orders, labels] = &mut streams[..] else { unreachable!() };
    let short = |heard: &[v1::Change]| -> Vec<(i64, bool)> {
        heard.iter().map(|change| (change.revision_after, change.left)).collect()
    };
    let filed = heard(orders, 5).await;
    assert_eq!(short(&filed), [(1, false), (2, true), (5, false)]);
    assert_eq!(filed[1].filing_before.as_ref().unwrap().order_id, "A-1");
    assert_eq!(short(&heard(labels, 3).await), [(1, false), (2, false), (3, true)]);
    service.stop().await;
}

/// All changes up to the one that came to this revision.
async fn heard(stream: &mut Streaming<v1::WatchShipmentsResponse>, last: i64) -> Vec<v1::Change> {
    let mut heard: Vec<v1::Change> = Vec::new();
    while heard.last().is_none_or(|change| change.revision_after < last) {
        heard.extend(within("changes come", stream.message()).await.unwrap().unwrap().changes);
    }
    heard
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_stopped_is_asked_for_no_more_but_heard() {
    let (home, clock, http) = (tempfile::tempdir().unwrap(), manual(), free_port());
    let simulation = simulate(&clock, None).await;
    let parcel = parcel(&simulation, Courier::Fedex, "overnight");
    let mut service = Service::start_with(home.path(), http, &clock, "", &simulation.accounts()).await;
    let url = service.url("/webhooks/fedex");
    let client = &mut service.client;
    client.register_shipment(registration(parcel)).await.unwrap();
    let asked = || simulation.report().of(Courier::Fedex).numbers_asked;
    until("it was asked for", async || {
        (asked() > 0 && stale(&get(client, &name(parcel)).await) == StaleReason::NotFound).then_some(())
    })
    .await;
    let before = asked();
    let stopped = stop(client, &name(parcel)).await.unwrap();
    assert_eq!((stale(&stopped), stopped.stopped), (StaleReason::Stopped, true));
    assert_eq!(stopped.freshness.unwrap().next_ask_time, None);
    let refused = client
        .refresh_shipment(v1::RefreshShipmentRequest { name: name(parcel), ..Default::default() })
        .await
        .unwrap_err();
    assert_eq!((refused.code(), reason(&refused).as_str()), (Code::FailedPrecondition, "STOPPED"));

    clock.set(parcel.ends + SignedDuration::from_hours(1));
    let scan = fedex_scan(&parcel.number, "PU", "Picked up", "2026-06-16T16:05:00-07:00").to_string();
    assert_eq!(fedex_push(&url, &simulation, scan).await.status, 200);
    let pushed = until("the push is taken", async || {
        Some(get(client, &name(parcel)).await).filter(|shipment| !shipment.events.is_empty())
    })
    .await;
    assert_eq!((pushed.events.len(), stale(&pushed)), (1, StaleReason::Stopped));
    let again = client.register_shipment(registration(parcel)).await.unwrap().into_inner();
    assert!(again.stopped, "registering again resumes nothing");
    assert_eq!(asked(), before, "days later nobody has asked");

    let request = v1::StopTrackingRequest { name: name(parcel), request_id: "once".into() };
    assert!(client.stop_tracking(request.clone()).await.unwrap().into_inner().stopped);
    assert!(!resume(client, &name(parcel)).await.unwrap().stopped);
    let repeated = client.stop_tracking(request).await.unwrap().into_inner();
    assert!(!repeated.stopped, "what was done once under an id is not done again");
    let told = until("it is asked for at once", async || {
        Some(get(client, &name(parcel)).await).filter(|shipment| stale(shipment) == StaleReason::Unspecified)
    })
    .await;
    assert_eq!((told.status().as_str_name(), asked() > before), (parcel.end.name(), true));
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_person_says_how_it_ended() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let mut service = Service::start(home.path(), &clock, "").await;
    let mut watcher = Watcher::everything(&mut service.client).await;
    let client = &mut service.client;
    registered(client).await;
    let request = v1::CompleteShipmentRequest {
        name: NAME.into(),
        outcome: Outcome::Lost.into(),
        note: "the carrier's letter of June 14".into(),
        by: "Anna".into(),
        ..Default::default()
    };
    let lost = client.complete_shipment(request.clone()).await.unwrap().into_inner();
    assert_eq!(lost.status(), v1::shipment::Status::Exception);
    assert_eq!(lost.problem.as_ref().unwrap().kind(), v1::problem::Kind::Lost);
    let event = &lost.events[0];
    let provenance = event.provenance.as_ref().unwrap();
    assert_eq!((provenance.channel(), provenance.by.as_str()), (v1::event::Channel::Merchant, "Anna"));
    assert_eq!((event.note.as_str(), event.carrier_text.as_str()), (request.note.as_str(), ""));
    let change = watcher.change(|change| change.revision_after == 2).await;
    assert_eq!(change.events, lost.events);
    clock.set(clock.now() + SignedDuration::from_hours(1));
    let again = client.complete_shipment(request.clone()).await.unwrap().into_inner();
    assert_eq!(again.revision, lost.revision, "saying it again adds nothing");

    let found = prost_types::Timestamp { seconds: clock.now().as_second(), nanos: 0 };
    let delivered = v1::CompleteShipmentRequest {
        outcome: Outcome::Delivered.into(),
        time: Some(found),
        note: String::new(),
        ..request.clone()
    };
    let delivered = client.complete_shipment(delivered).await.unwrap().into_inner();
    assert_eq!((delivered.status(), delivered.events.len()), (v1::shipment::Status::Delivered, 2));
    assert_eq!(delivered.delivered.unwrap().time.unwrap().instant, Some(found));

    let tomorrow = prost_types::Timestamp { seconds: found.seconds + 86_400, nanos: 0 };
    let wrong = v1::CompleteShipmentRequest {
        outcome: 0,
        time: Some(tomorrow),
        note: "n".repeat(501),
        by: "line\nbreak".into(),
        ..request
    };
    let refused = client.complete_shipment(wrong).await.unwrap_err();
    assert_eq!((refused.code(), fields(&refused)), {
        let expected = ["outcome", "time", "note", "by"].map(str::to_owned).to_vec();
        (Code::InvalidArgument, expected)
    });
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_corrected_number_goes_on_and_keeps_its_history() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    let parcel = parcel(&simulation, Courier::Ups, "front door");
    clock.set(parcel.ends + SignedDuration::from_hours(1));
    let mut service = Service::start(home.path(), &clock, &simulation.accounts()).await;
    let mut watcher = Watcher::everything(&mut service.client).await;
    let client = &mut service.client;
    let old = registered(client).await;

    // Carrier and number were wrong, and the title as well.
    let right = v1::Shipment {
        carrier: "ups".into(),
        tracking_number: parcel.number.clone(),
        title: "Boots".into(),
        revision: old.revision,
        ..named(NAME)
    };
    let paths = ["carrier", "tracking_number", "title"];
    let new = update(client, right.clone(), &paths).await.unwrap();
    assert_eq!(new.name, format!("{}@1", name(parcel)));
    assert_eq!((new.order_id.as_str(), new.title.as_str(), &new.labels), ("A-1", "Boots", &old.labels));
    assert_eq!(new.replaces, std::slice::from_ref(&old.name));
    let told = until("it is asked for under the right name", async || {
        Some(get(client, &new.name).await).filter(|shipment| stale(shipment) == StaleReason::Unspecified)
    })
    .await;
    assert_eq!(told.status(), v1::shipment::Status::Delivered);

    // The old name answers the old record, which names the new one.
    let wrong = get(client, NAME).await;
    assert_eq!((wrong.replaced_by.as_str(), wrong.title.as_str()), (new.name.as_str(), "Shoes"));
    assert_eq!((stale(&wrong), wrong.r#final), (StaleReason::Stopped, true));
    let has = |change: &v1::Change, wanted: Aspect| change.aspects().any(|aspect| aspect == wanted);
    let replaced = |change: &v1::Change| has(change, Aspect::Replaced) && !has(change, Aspect::Created);
    if !watcher.changes.iter().any(replaced) {
        watcher.change(replaced).await;
    }
    let changes = &watcher.changes;
    let created = changes.iter().find(|change| change.name == new.name).expect("watchers hear of the new");
    assert!(has(created, Aspect::Created) && has(created, Aspect::Replaced));
    let heard = changes.iter().rfind(|change| change.name == old.name).expect("watchers hear of the old");
    assert_eq!(heard.replaced_by, new.name);

    // Repeating it finds what is done; all else is refused with the name to use.
    let again = update(client, right, &paths).await.unwrap();
    assert_eq!(stored(again), stored(get(client, &new.name).await));
    for refused in [
        stop(client, NAME).await.unwrap_err(),
        resume(client, NAME).await.unwrap_err(),
        update(client, v1::Shipment { title: "x".into(), ..named(NAME) }, &["title"]).await.unwrap_err(),
        client
            .refresh_shipment(v1::RefreshShipmentRequest { name: NAME.into(), ..Default::default() })
            .await
            .unwrap_err(),
    ] {
        assert_eq!((refused.code(), reason(&refused).as_str()), (Code::FailedPrecondition, "REPLACED"));
        assert!(refused.message().contains(&new.name), "{}", refused.message());
    }
    // The right number is nobody else's to take.
    let other = v1::RegisterShipmentRequest { order_id: "C-3".into(), ..bare("fedex", RIGHT) };
    client.register_shipment(other).await.unwrap();
    let taken = v1::Shipment { tracking_number: parcel.number.clone(), ..named(&format!("shipments/fedex/{RIGHT}")) };
    let taken = v1::Shipment { carrier: "ups".into(), ..taken };
    let refused = update(client, taken, &[]).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused).as_str()), (Code::AlreadyExists, "NUMBER_TAKEN"));
    assert!(get(client, &format!("shipments/fedex/{RIGHT}")).await.replaced_by.is_empty());

    // Erased, it takes along what held the same of the same person.
    client.delete_shipment(v1::DeleteShipmentRequest { name: new.name.clone(), ..Default::default() }).await.unwrap();
    for gone in [NAME, &new.name] {
        let gone =
            client.get_shipment(v1::GetShipmentRequest { name: gone.into(), ..Default::default() }).await.unwrap_err();
        assert_eq!(gone.code(), Code::NotFound);
    }
    service.stop().await;
}
