//! Reads in the words of other tracking services, by every call that has them, and on the command line.

use std::process::Output;
use std::time::Duration;

use prost_types::FieldMask;
use serde_json::Value;
use tokio::process::Command;
use tonic::Code;
use waybill::proto::v1;
use waybill::simulate::Simulation;

use crate::harness::{Service, Watcher, bare, fedex_push, fedex_scan, fields, free_port, manual, simulate, until};
use v1::rendering::Vocabulary;
use v1::shipment::Status;
use v1::shipment_result::Result as Outcome;

const NUMBER: &str = "776001000001";
const NAME: &str = "shipments/fedex/776001000001";
const ALL: [Vocabulary; 6] = [
    Vocabulary::Aftership,
    Vocabulary::Easypost,
    Vocabulary::Shippo,
    Vocabulary::SeventeenTrack,
    Vocabulary::Shipengine,
    Vocabulary::Clickpost,
];

/// A parcel that was picked up, left a depot and is held by customs.
struct Held {
    service: Service,
    simulation: Simulation,
    _home: tempfile::TempDir,
}

impl Held {
    async fn start() -> Self {
        let (home, clock) = (tempfile::tempdir().unwrap(), manual());
        let simulation = simulate(&clock, None).await;
        let service = Service::start_with(home.path(), free_port(), &clock, "", &simulation.accounts()).await;
        let mut held = Self { service, simulation, _home: home };
        held.service.client.register_shipment(bare("fedex", NUMBER)).await.unwrap();
        held.push("PU", "Picked up", "12:05:00").await;
        held.push("DP", "Departed FedEx location", "14:42:00").await;
        held.push("CD", "Clearance delay", "16:00:00").await;
        until("all is told", async || {
            let shipment = held.get(Vocabulary::Unspecified).await;
            (shipment.events.len() == 3).then_some(())
        })
        .await;
        held
    }

    async fn push(&self, code: &str, text: &str, time: &str) {
        let scan = fedex_scan(NUMBER, code, text, &format!("2026-06-14T{time}-04:00")).to_string();
        assert_eq!(fedex_push(&self.service.url("/webhooks/fedex"), &self.simulation, scan).await.status, 200);
    }

    async fn get(&self, vocabulary: Vocabulary) -> v1::Shipment {
        let request = v1::GetShipmentRequest { name: NAME.into(), vocabulary: vocabulary.into() };
        self.service.client.clone().get_shipment(request).await.unwrap().into_inner()
    }

    async fn waybill(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_waybill"));
        let server = format!("http://{}", self.service.bound.grpc);
        command.args(arguments).env_clear().env("WAYBILL_SERVER", server).kill_on_drop(true);
        tokio::time::timeout(Duration::from_secs(30), command.output()).await.expect("it ends").expect("it starts")
    }
}

/// Whose words, status and detail.
fn words(rendering: Option<&v1::Rendering>) -> (Vocabulary, &str, &str) {
    let rendering = rendering.expect("it was asked for");
    (rendering.vocabulary(), &rendering.status, &rendering.detail)
}

/// What is left where none was asked for.
fn plain(mut shipment: v1::Shipment) -> v1::Shipment {
    shipment.rendering = None;
    shipment.events.iter_mut().for_each(|event| event.rendering = None);
    v1::Shipment { freshness: None, ..shipment }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_shipment_is_answered_in_the_words_of_each_service() {
    let held = Held::start().await;
    let ours = held.get(Vocabulary::Unspecified).await;
    assert_eq!((ours.status(), &ours.rendering), (Status::InTransit, &None));
    assert!(ours.events.iter().all(|event| event.rendering.is_none()));
    let expected = [
        [("Exception", "Exception_004"), ("InTransit", "InTransit_002"), ("InTransit", "InTransit_007")],
        [("in_transit", "held"), ("in_transit", "received_at_origin_facility"), ("in_transit", "departed_facility")],
        [("TRANSIT", "package_held"), ("TRANSIT", "package_accepted"), ("TRANSIT", "package_departed")],
        [
            ("InTransit", "InTransit_CustomsProcessing"),
            ("InTransit", "InTransit_PickedUp"),
            ("InTransit", "InTransit_Other"),
        ],
        [("EX", "HELD_BY_CUSTOMS"), ("AC", "PICKED_UP"), ("IT", "HUB_SCAN_OUT")],
        [("20", ""), ("4", ""), ("5", "")],
    ];
    for (vocabulary, [whole, first, second]) in ALL.into_iter().zip(expected) {
        let shipment = held.get(vocabulary).await;
        let seen = |(status, detail)| (vocabulary, status, detail);
        assert_eq!(words(shipment.rendering.as_ref()), seen(whole));
        let events: Vec<_> = shipment.events.iter().map(|event| words(event.rendering.as_ref())).collect();
        assert_eq!(events, [seen(first), seen(second), seen(whole)]);
        assert_eq!(plain(shipment), plain(ours.clone()), "nothing else differs");
    }
    assert_eq!(held.get(Vocabulary::Aftership).await.rendering.unwrap().text, "Delayed (customs)");
    // Reading has stored nothing, and nobody can write it.
    assert_eq!(held.get(Vocabulary::Unspecified).await.rendering, None);
    let read = held.get(Vocabulary::Clickpost).await;
    let update = |paths: &[&str]| v1::UpdateShipmentRequest {
        shipment: Some(v1::Shipment { title: "Shoes".into(), ..read.clone() }),
        update_mask: Some(FieldMask { paths: paths.iter().map(|path| (*path).to_owned()).collect() }),
        ..Default::default()
    };
    let mut client = held.service.client.clone();
    let refused = client.update_shipment(update(&["rendering"])).await.unwrap_err();
    assert_eq!((refused.code(), fields(&refused)), (Code::InvalidArgument, vec!["update_mask".to_owned()]));
    let titled = client.update_shipment(update(&["title"])).await.unwrap().into_inner();
    assert_eq!((titled.title.as_str(), titled.rendering), ("Shoes", None));
    drop(client);
    held.service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn batches_and_pages_are_in_the_words_asked_for() {
    let held = Held::start().await;
    let mut client = held.service.client.clone();
    client.register_shipment(bare("ups", "1Z999")).await.unwrap();
    let names = vec![NAME.to_owned(), "shipments/ups/1Z998".into(), "shipments/ups/1Z999".into()];
    let request = v1::BatchGetShipmentsRequest { names, vocabulary: Vocabulary::Easypost.into() };
    let results = client.batch_get_shipments(request.clone()).await.unwrap().into_inner().results;
    let outcomes: Vec<Outcome> = results.into_iter().map(|result| result.result.unwrap()).collect();
    let [Outcome::Shipment(one), Outcome::Error(none), Outcome::Shipment(other)] = &outcomes[..] else {
        panic!("{outcomes:?}")
    };
    assert_eq!(words(one.rendering.as_ref()), (Vocabulary::Easypost, "in_transit", "held"));
    assert_eq!(none.code, i32::from(Code::NotFound));
    assert_eq!(words(other.rendering.as_ref()), (Vocabulary::Easypost, "unknown", "unknown"));
    let request = v1::BatchGetShipmentsRequest { vocabulary: 0, ..request };
    let results = client.batch_get_shipments(request).await.unwrap().into_inner().results;
    let Some(Outcome::Shipment(one)) = &results[0].result else { panic!("{results:?}") };
    assert_eq!(one.rendering, None);

    let request =
        v1::ListShipmentsRequest { page_size: 1, vocabulary: Vocabulary::Clickpost.into(), ..Default::default() };
    let first = client.list_shipments(request.clone()).await.unwrap().into_inner();
    let next = v1::ListShipmentsRequest { page_token: first.next_page_token.clone(), ..request };
    let other = v1::ListShipmentsRequest { vocabulary: Vocabulary::Shippo.into(), ..next.clone() };
    let refused = client.list_shipments(other).await.unwrap_err();
    assert_eq!((refused.code(), fields(&refused)), (Code::InvalidArgument, vec!["page_token".to_owned()]));
    let second = client.list_shipments(next).await.unwrap().into_inner();
    let mut listed: Vec<_> = [&first, &second].map(|page| words(page.shipments[0].rendering.as_ref())).into();
    listed.sort_unstable();
    assert_eq!(listed, [(Vocabulary::Clickpost, "20", ""), (Vocabulary::Clickpost, "28", "")]);
    drop(client);
    held.service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_has_them_on_its_snapshot_and_on_the_events_of_its_changes() {
    let held = Held::start().await;
    let vocabulary = Vocabulary::Aftership.into();
    let in_transit = v1::ShipmentFilter { statuses: vec![Status::InTransit.into()], ..Default::default() };
    let request = v1::WatchShipmentsRequest { vocabulary, snapshot: true, ..Default::default() };
    let mut watcher = Watcher::default();
    watcher.open(&mut held.service.client.clone(), request.clone()).await.unwrap();
    let shown = watcher.next().await.unwrap().shipments;
    assert_eq!(words(shown[0].rendering.as_ref()), (Vocabulary::Aftership, "Exception", "Exception_004"));
    let mut filtering = Watcher::default();
    let filtered = v1::WatchShipmentsRequest { filter: Some(in_transit), ..request };
    filtering.open(&mut held.service.client.clone(), filtered).await.unwrap();
    let mut plain = Watcher::everything(&mut held.service.client.clone()).await;
    let mut following = Watcher::default();
    let follow = v1::WatchShipmentsRequest { vocabulary, ..Default::default() };
    following.open(&mut held.service.client.clone(), follow).await.unwrap();
    following.next().await.unwrap();
    // These two have seen no snapshot: they begin with what the first one has seen.
    plain.revisions.clone_from(&watcher.revisions);
    following.revisions.clone_from(&watcher.revisions);

    held.push("DL", "Delivered", "17:30:00").await;
    let delivers = |change: &v1::Change| change.status_after() == Status::Delivered;
    for (watcher, left) in [(&mut watcher, false), (&mut filtering, true), (&mut following, false)] {
        let change = watcher.change(delivers).await;
        let told = change.events.iter().find(|event| event.carrier_code == "DL").unwrap();
        assert_eq!(words(told.rendering.as_ref()), (Vocabulary::Aftership, "Delivered", "Delivered_001"));
        assert_eq!(change.left, left);
    }
    // The same message, encoded once for everybody who wants it as it is.
    let change = plain.change(delivers).await;
    assert!(change.events.iter().all(|event| event.rendering.is_none()));
    drop((watcher, filtering, following, plain));
    held.service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_vocabulary_that_is_not_known_is_refused_by_every_call() {
    let home = tempfile::tempdir().unwrap();
    let mut service = Service::start(home.path(), &manual(), "").await;
    let client = &mut service.client;
    client.register_shipment(bare("fedex", NUMBER)).await.unwrap();
    for vocabulary in [99, -1] {
        let get = v1::GetShipmentRequest { name: NAME.into(), vocabulary };
        let batch = v1::BatchGetShipmentsRequest { names: vec![NAME.into()], vocabulary };
        let list = v1::ListShipmentsRequest { vocabulary, ..Default::default() };
        let watch = v1::WatchShipmentsRequest { vocabulary, ..Default::default() };
        for refused in [
            client.get_shipment(get).await.unwrap_err(),
            client.batch_get_shipments(batch).await.unwrap_err(),
            client.list_shipments(list).await.unwrap_err(),
            client.watch_shipments(watch).await.unwrap_err(),
        ] {
            assert_eq!((refused.code(), fields(&refused)), (Code::InvalidArgument, vec!["vocabulary".to_owned()]));
            assert!(refused.message().contains("SEVENTEEN_TRACK"), "{refused}");
        }
    }
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_command_line_shows_them_to_people_and_programs() {
    let held = Held::start().await;
    let out = |output: &Output| String::from_utf8(output.stdout.clone()).unwrap();
    let shown = held.waybill(&["get", "fedex/776001000001", "--vocabulary", "aftership", "--json"]).await;
    let shipment: Value = serde_json::from_slice(&shown.stdout).unwrap();
    assert_eq!(shipment["rendering"]["vocabulary"], "AFTERSHIP");
    assert_eq!(shipment["rendering"]["detail"], "Exception_004");
    assert_eq!(shipment["events"][0]["rendering"]["status"], "InTransit");
    let text = out(&held.waybill(&["get", "fedex/776001000001", "--vocabulary", "AfterShip", "--text"]).await);
    assert_eq!(text.lines().nth(3), Some("AfterShip: Exception, Exception_004, Delayed (customs)"), "{text}");
    assert!(text.lines().any(|line| line.contains("picked up") && line.contains("InTransit_002")), "{text}");
    let text = out(&held.waybill(&["get", "fedex/776001000001", "--text"]).await);
    assert!(!text.contains("InTransit"), "{text}");

    let several = ["get", "fedex/776001000001", "fedex/776001000001@1", "--vocabulary", "17track", "--json"];
    let shown = out(&held.waybill(&several).await);
    let details = shown.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let details: Vec<Value> = details.map(|result| result["shipment"]["rendering"]["detail"].clone()).collect();
    assert_eq!(details, ["InTransit_CustomsProcessing"; 2]);
    let text = out(&held.waybill(&["list", "--vocabulary", "clickpost", "--text"]).await);
    let mut lines = text.lines();
    assert!(lines.next().is_some_and(|head| head.trim_end().ends_with("CLICKPOST")), "{text}");
    assert!(lines.any(|line| line.contains(NUMBER) && line.trim_end().ends_with(" 20")), "{text}");
    let wrong = held.waybill(&["list", "--vocabulary", "narvar"]).await;
    assert_eq!(wrong.status.code(), Some(2));
    let error = String::from_utf8(wrong.stderr).unwrap();
    assert!(error.contains("aftership, easypost, shippo, 17track, shipengine, clickpost"), "{error}");
    held.service.stop().await;
}
