//! Many at once, each by itself; calls that are repeated with their id; and what a tenant's quotas refuse.

use std::collections::BTreeSet;
use std::time::Duration;

use jiff::SignedDuration;
use prost::Message as _;
use tonic::{Code, Status};
use tonic_types::StatusExt as _;
use waybill::proto::v1;
use waybill::proto::v1::shipment_result::Result as Outcome;

use crate::harness::{
    Client, GENEROUS, Process, Service, Watcher, accounts_with, bare, fields, free_port, manual, name, parcel, reason,
    simulate, store_of, until, within,
};

async fn register(
    client: &mut Client,
    requests: Vec<v1::RegisterShipmentRequest>,
    request_id: &str,
) -> Result<Vec<Result<v1::Shipment, Status>>, Status> {
    let request = v1::BatchRegisterShipmentsRequest { requests, request_id: request_id.into() };
    let response = within("the batch is answered", client.batch_register_shipments(request)).await?;
    Ok(response.into_inner().results.into_iter().map(told).collect())
}

async fn get(client: &mut Client, names: Vec<String>) -> Result<Vec<Result<v1::Shipment, Status>>, Status> {
    let response = client.batch_get_shipments(v1::BatchGetShipmentsRequest { names, ..Default::default() }).await?;
    Ok(response.into_inner().results.into_iter().map(told).collect())
}

/// A refused item as the status that a call of its own would have had.
fn told(result: v1::ShipmentResult) -> Result<v1::Shipment, Status> {
    match result.result.expect("one of the two") {
        Outcome::Shipment(shipment) => Ok(shipment),
        Outcome::Error(error) => {
            let details = error.encode_to_vec().into();
            Err(Status::with_details(Code::from(error.code), error.message, details))
        }
    }
}

fn is_wrong(index: usize) -> bool {
    index % 10 == 3
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_are_registered_and_what_is_wrong_with_some_keeps_none_away() {
    let home = tempfile::tempdir().unwrap();
    let mut service = Service::start(home.path(), &manual(), "").await;
    let client = &mut service.client;
    let mut watcher = Watcher::everything(&mut client.clone()).await;
    let requests: Vec<_> = (0..1000)
        .map(|index| match index {
            index if is_wrong(index) => bare("dodo", "1Z_!"),
            // The same number again and again, each time with another title.
            index if index % 10 == 5 => {
                v1::RegisterShipmentRequest { title: format!("{index}"), ..bare("ups", "1ZTWICE000") }
            }
            index => bare("ups", &format!("1ZBATCH{index:04}")),
        })
        .collect();
    let began = std::time::Instant::now();
    let results = register(client, requests.clone(), "").await.unwrap();
    eprintln!("1,000 items in {:?}", began.elapsed());
    assert_eq!(results.len(), 1000);
    let mut twice = Vec::new();
    for (index, result) in results.iter().enumerate() {
        match result {
            Err(refused) => {
                assert!(is_wrong(index), "{index}: {refused}");
                assert_eq!(refused.code(), Code::InvalidArgument);
                assert_eq!(fields(refused), ["carrier", "tracking_number"], "named from the item");
            }
            Ok(shipment) if index % 10 == 5 => {
                assert_eq!(
                    (shipment.name.as_str(), shipment.title.clone()),
                    ("shipments/ups/1ZTWICE000@1", index.to_string())
                );
                twice.push(shipment.revision);
            }
            Ok(shipment) => assert_eq!(shipment.name, format!("shipments/ups/1ZBATCH{index:04}@1")),
        }
    }
    assert_eq!(twice, (1..=100).collect::<Vec<i64>>(), "one after the other, in their order");
    // 800 shipments of their own, and one with a hundred changes.
    while watcher.changes.len() < 900 {
        watcher.next().await.unwrap();
    }
    assert_eq!(watcher.revisions.len(), 801);

    let mut names: Vec<String> =
        results.iter().flatten().map(|shipment| shipment.name.clone()).collect::<BTreeSet<_>>().into_iter().collect();
    names.insert(7, "shipments/ups/1ZNOBODY".into());
    names.insert(9, "nonsense".into());
    let read = get(client, names.clone()).await.unwrap();
    for (index, (name, result)) in names.iter().zip(&read).enumerate() {
        match (index, result) {
            (7, Err(refused)) => {
                assert_eq!((refused.code(), reason(refused).as_str()), (Code::NotFound, "SHIPMENT_NOT_FOUND"));
            }
            (9, Err(refused)) => {
                assert_eq!((refused.code(), fields(refused)), (Code::InvalidArgument, vec!["name".into()]))
            }
            (_, Ok(shipment)) => {
                let alone = client
                    .get_shipment(v1::GetShipmentRequest { name: name.clone(), ..Default::default() })
                    .await
                    .unwrap();
                assert_eq!(*shipment, alone.into_inner());
            }
            (_, Err(refused)) => panic!("{name}: {refused}"),
        }
    }
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_batch_has_bounds() {
    let home = tempfile::tempdir().unwrap();
    let mut service = Service::start(home.path(), &manual(), "").await;
    let client = &mut service.client;
    for size in [0, 1001] {
        let refused = register(client, vec![bare("ups", "1Z999"); size], "").await.unwrap_err();
        assert_eq!((refused.code(), fields(&refused)), (Code::InvalidArgument, vec!["requests".to_owned()]));
        let refused = get(client, vec!["shipments/ups/1Z999".to_owned(); size]).await.unwrap_err();
        assert_eq!((refused.code(), fields(&refused)), (Code::InvalidArgument, vec!["names".to_owned()]));
    }
    let item = v1::RegisterShipmentRequest { request_id: "one".into(), ..bare("ups", "1Z999") };
    let refused = register(client, vec![item], "").await.unwrap().remove(0).unwrap_err();
    assert_eq!((refused.code(), fields(&refused)), (Code::InvalidArgument, vec!["request_id".to_owned()]));
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_repeated_call_gives_the_first_outcome_after_a_kill_too() {
    let home = tempfile::tempdir().unwrap();
    let mut process = Process::new(home.path(), free_port(), "", "");
    process.start().await;
    let client = &mut process.client().await;
    let request =
        v1::RegisterShipmentRequest { request_id: "first".into(), order_id: "A".into(), ..bare("ups", "1Z999") };
    let batch: Vec<_> = ["1Z111", "_", "1Z222"].map(|number| bare("ups", number)).into();
    let registered = client.register_shipment(request.clone()).await.unwrap().into_inner();
    assert!(register(client, batch.clone(), "batch").await.unwrap()[1].is_err());
    process.kill().await;
    process.start().await;

    let client = &mut process.client().await;
    let begin = Watcher::everything(client).await.cursor;
    let delete = async |client: &mut Client, number: &str, id: &str| {
        let name = format!("shipments/ups/{number}");
        client.delete_shipment(v1::DeleteShipmentRequest { name, request_id: id.into() }).await
    };
    let again = client.register_shipment(request.clone()).await.unwrap().into_inner();
    assert_eq!((again.name, again.revision), (registered.name.clone(), 1));
    delete(client, "1Z999", "gone").await.unwrap();
    delete(client, "1Z222", "").await.unwrap();
    // What was erased does not come back with a repeated call, and is not erased twice.
    let refused = client.register_shipment(request.clone()).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused).as_str()), (Code::NotFound, "SHIPMENT_NOT_FOUND"));
    let results = register(client, batch.clone(), "batch").await.unwrap();
    let codes: Vec<_> = results.iter().map(|result| result.as_ref().err().map(Status::code)).collect();
    assert_eq!(codes, [None, Some(Code::InvalidArgument), Some(Code::NotFound)]);
    let anew = client.register_shipment(v1::RegisterShipmentRequest { request_id: "second".into(), ..request.clone() });
    assert_eq!(anew.await.unwrap().into_inner().name, "shipments/ups/1Z999@2");
    delete(client, "1Z999", "gone").await.unwrap();
    let mut late = Watcher::from(begin);
    late.revisions = [("shipments/ups/1Z999@1".to_owned(), 1), ("shipments/ups/1Z222@1".to_owned(), 1)].into();
    late.open(client, v1::WatchShipmentsRequest::default()).await.unwrap();
    late.change(|change| change.name == "shipments/ups/1Z999@2").await;
    assert_eq!(late.changes.len(), 3, "two erased, one registered anew: {:?}", late.changes);

    // The same id with anything else.
    let titled = v1::RegisterShipmentRequest { title: "Shoes".into(), ..request };
    let mut refusals = vec![client.register_shipment(titled).await.unwrap_err()];
    refusals.push(delete(client, "1Z999", "first").await.unwrap_err());
    refusals.push(delete(client, "1Z111", "gone").await.unwrap_err());
    refusals.push(register(client, batch[..2].to_vec(), "batch").await.unwrap_err());
    for bad in ["with a space", "é", &"x".repeat(129)] {
        refusals.push(delete(client, "1Z111", bad).await.unwrap_err());
    }
    for refused in refusals {
        assert_eq!((refused.code(), fields(&refused)), (Code::InvalidArgument, vec!["request_id".to_owned()]));
    }
    // A refused call has no outcome: its id is good for the mended one.
    assert_eq!(delete(client, "1Z_", "tried").await.unwrap_err().code(), Code::InvalidArgument);
    assert_eq!(delete(client, "1Z404", "tried").await.unwrap_err().code(), Code::NotFound);
    delete(client, "1Z111", "tried").await.unwrap();
    process.kill().await;

    let store = store_of(home.path()).await;
    let kept = store.records("request/").await.unwrap();
    assert_eq!(kept.len(), 5);
    for (name, record) in kept {
        let told = format!("{name} {}", String::from_utf8_lossy(&record.value));
        for secret in ["first", "batch", "1Z", "ups"] {
            assert!(!told.contains(secret), "{secret} is in {told}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_with_one_id_at_the_same_time_are_one() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    let accounts = accounts_with(&simulation, GENEROUS);
    let mut service = Service::start(home.path(), &clock, &accounts).await;
    let parcel = parcel(&simulation, waybill::simulate::Courier::CanadaPost, "weather");
    service.client.register_shipment(waybill::demo::registration(parcel)).await.unwrap();
    let asked = || simulation.report().of(waybill::simulate::Courier::CanadaPost).numbers_asked;
    until("it was asked by schedule", async || (asked() == 1).then_some(())).await;
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let mut client = service.connect().await;
        let request = v1::RefreshShipmentRequest { name: name(parcel), request_id: "now".into() };
        calls.spawn(async move { client.refresh_shipment(request).await.unwrap().into_inner() });
    }
    let shipments = within("they are answered", calls.join_all()).await;
    assert!(shipments.iter().all(|shipment| *shipment == shipments[0]), "{shipments:?}");
    assert_eq!(asked(), 2, "the carrier was asked once");
    service.stop().await;
}

fn quota(refused: &Status) -> (Code, String, String) {
    let details = refused.get_error_details();
    let wait = details.retry_info().and_then(|info| info.retry_delay).expect("it says when to come again");
    assert!(wait > Duration::ZERO);
    let violation = details.quota_failure().expect("it says which quota").violations[0].clone();
    assert!(refused.message().contains(&violation.quota_metric), "{refused}");
    (refused.code(), violation.quota_metric, violation.subject)
}

fn used_up(quota: &str) -> (Code, String, String) {
    (Code::ResourceExhausted, quota.to_owned(), "tenants/default".to_owned())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn beyond_the_quota_of_registrations_only_what_is_known_is_registered() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let settings = "[quotas]\nregistrations_per_day = 5\n[tenants.other.quotas]\nregistrations_per_day = 1\n";
    let mut service = Service::start_with(home.path(), free_port(), &clock, settings, "").await;
    let client = &mut service.client;
    client.register_shipment(bare("ups", "1Z0001")).await.unwrap();
    // Known, wrong, known again, new: only the new ones use it up.
    let numbers = ["1Z0001", "1Z0002", "_", "1Z0002", "1Z0003", "1Z0004"];
    let results = register(client, numbers.map(|number| bare("ups", number)).into(), "").await.unwrap();
    let codes: Vec<_> = results.iter().map(|result| result.as_ref().err().map(Status::code)).collect();
    assert_eq!(codes, [None, None, Some(Code::InvalidArgument), None, None, None]);
    service.stop().await;

    let mut service = Service::start_with(home.path(), free_port(), &clock, settings, "").await;
    let client = &mut service.client;
    // One is left, for one of the two.
    let results = register(client, ["1Z0005", "1Z0006", "1Z0001"].map(|number| bare("ups", number)).into(), "").await;
    let results = results.unwrap();
    assert!(results[2].is_ok(), "what is known costs nothing");
    let refused: Vec<_> = results[..2].iter().filter_map(|result| result.as_ref().err()).collect();
    assert_eq!(refused.len(), 1);
    assert_eq!(quota(refused[0]), used_up("registrations_per_day"));
    let refused = client.register_shipment(bare("ups", "1Z0007")).await.unwrap_err();
    assert_eq!(quota(&refused), used_up("registrations_per_day"));
    client.register_shipment(bare("ups", "1Z0002")).await.unwrap();
    clock.set(clock.now() + SignedDuration::from_hours(24));
    client.register_shipment(bare("ups", "1Z0007")).await.unwrap();
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn refreshes_and_streams_have_quotas() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    let settings = "[quotas]\nrefreshes_per_minute = 2\nstreams = 1\n";
    let accounts = accounts_with(&simulation, "budgets = [{ calls = 3, per = \"1s\" }]\n");
    let mut service = Service::start_with(home.path(), free_port(), &clock, settings, &accounts).await;
    let client = &mut service.client;
    let parcel = parcel(&simulation, waybill::simulate::Courier::CanadaPost, "weather");
    client.register_shipment(waybill::demo::registration(parcel)).await.unwrap();
    let asked = || simulation.report().of(waybill::simulate::Courier::CanadaPost).numbers_asked;
    until("it was asked by schedule", async || (asked() == 1).then_some(())).await;
    let refresh = v1::RefreshShipmentRequest { name: name(parcel), ..Default::default() };
    client.refresh_shipment(refresh.clone()).await.unwrap();
    client.refresh_shipment(refresh.clone()).await.unwrap();
    assert_eq!(quota(&client.refresh_shipment(refresh.clone()).await.unwrap_err()), used_up("refreshes_per_minute"));
    assert_eq!(asked(), 3);
    clock.set(clock.now() + SignedDuration::from_secs(60));
    client.refresh_shipment(refresh).await.unwrap();

    let first = Watcher::everything(client).await;
    let refused = Watcher::default().open(client, v1::WatchShipmentsRequest::default()).await.unwrap_err();
    assert_eq!(quota(&refused), used_up("streams"));
    drop(first);
    until("there is room again", async || {
        Watcher::default().open(client, v1::WatchShipmentsRequest::default()).await.ok()
    })
    .await;
    service.stop().await;
}
