//! Tenants: whoever has a key of one sees, changes and learns nothing of another, by any method there is.

mod http;
mod rows;

use std::collections::BTreeSet;

use bytes::Bytes;
use prost::Message as _;
use prost_types::FileDescriptorSet;
use tonic::{Code, Status, Streaming};
use v1::freshness::StaleReason;
use waybill::proto::{DESCRIPTORS, v1};
use waybill::simulate::{Courier, Parcel, Simulation};

use crate::harness::{
    ALL, Bearer, GENEROUS, Keyed, Service, bare, fields, free_port, manual, name, parcel, simulate, stale, until,
    within,
};
use rows::{Expect, Prey, REQUEST, ROWS};

/// What is registered last.
const LAST: &str = "1Z5IM0A10300000012";

/// Accounts of a tenant with every simulated carrier, named after it.
fn accounts_of(simulation: &Simulation, tenant: &str) -> String {
    let accounts = simulation.accounts();
    let lines = accounts.lines().map(|line| match line.strip_prefix("[accounts.") {
        Some(rest) => format!("[accounts.{tenant}_{rest}\ntenant = \"{tenant}\"\n{GENEROUS}"),
        None => format!("{line}\n"),
    });
    lines.collect()
}

/// A registration by which its tenant is known again.
fn registration(parcel: &Parcel, tenant: &str) -> v1::RegisterShipmentRequest {
    v1::RegisterShipmentRequest {
        order_id: format!("{tenant}-order"),
        title: format!("{tenant}-title"),
        references: vec![v1::Reference { kind: String::new(), value: format!("{tenant}-reference") }],
        account: format!("{tenant}_{}", parcel.carrier),
        labels: [("shop".to_owned(), format!("{tenant}-label"))].into(),
        ..bare(&parcel.carrier.to_string(), &parcel.number)
    }
}

async fn answered(caller: &mut Keyed, name: &str) -> v1::Shipment {
    until("the carrier has answered", async || {
        caller.get(name).await.ok().filter(|shipment| stale(shipment) == StaleReason::Unspecified)
    })
    .await
}

/// What both have.
fn the_parcel(simulation: &Simulation) -> &Parcel {
    parcel(simulation, Courier::Ups, "front door")
}

struct World {
    _home: tempfile::TempDir,
    simulation: Simulation,
    service: Service,
    admin: Keyed,
    aurora: Keyed,
    borealis: Keyed,
}

impl World {
    /// A service with two tenants that have accounts with the same carriers.
    async fn new() -> Self {
        let (home, clock) = (tempfile::tempdir().unwrap(), manual());
        let simulation = simulate(&clock, None).await;
        clock.set(the_parcel(&simulation).ends + jiff::SignedDuration::from_hours(1));
        let accounts = accounts_of(&simulation, "aurora") + &accounts_of(&simulation, "borealis");
        let service = Service::start_with(home.path(), free_port(), &clock, "", &accounts).await;
        let made = service.caller(Bearer::default()).await.make("", &ALL, None).await.unwrap();
        let mut admin = service.caller(Bearer::of(&made.secret)).await;
        let aurora = service.keyed(&mut admin, "aurora", &ALL).await;
        let borealis = service.keyed(&mut admin, "borealis", &ALL).await;
        Self { _home: home, simulation, service, admin, aurora, borealis }
    }
}

/// Every method of the API.
fn methods() -> BTreeSet<String> {
    let files = FileDescriptorSet::decode(DESCRIPTORS).unwrap().file;
    let ours = files.iter().filter(|file| file.package() == "waybill.v1");
    let services = ours.flat_map(|file| &file.service);
    let paths = services.flat_map(|service| {
        let path = |method: &str| format!("/waybill.v1.{}/{method}", service.name());
        service.method.iter().map(move |method| path(method.name()))
    });
    paths.collect()
}

#[test]
fn every_method_is_tried() {
    let tried: Vec<String> = ROWS.iter().map(|(path, _)| (*path).to_owned()).collect();
    assert_eq!(tried.len(), tried.iter().collect::<BTreeSet<_>>().len(), "a method is twice in the table");
    assert_eq!(
        tried.into_iter().collect::<BTreeSet<_>>(),
        methods(),
        "add a row to tests/it/tenants/rows.rs: how somebody could try to reach another tenant by the new method"
    );
}

/// Everything that an answer says, as bytes.
fn said(answer: &Result<Bytes, Status>) -> Vec<u8> {
    match answer {
        Ok(bytes) => bytes.to_vec(),
        Err(status) => [status.message().as_bytes(), status.details()].concat(),
    }
}

fn holds(text: &[u8], part: &str) -> bool {
    text.windows(part.len()).any(|window| window == part.as_bytes())
}

/// Tries every row and holds each answer to what it may say.
async fn attack(attacker: &Keyed, prey: &Prey, paths: impl Fn(&str) -> bool) -> usize {
    let mut tried = 0;
    for (path, requests) in ROWS.iter().filter(|(path, _)| paths(path)) {
        for (request, expected) in requests(prey) {
            let answer = attacker.first(path, request.clone()).await;
            let at = format!("{path} of {:?}: {answer:?}", String::from_utf8_lossy(&request));
            match expected {
                Expect::NotFound => assert_eq!(answer.as_ref().unwrap_err().code(), Code::NotFound, "{at}"),
                Expect::Invalid(field) => {
                    let refused = answer.as_ref().unwrap_err();
                    assert_eq!(
                        (refused.code(), fields(refused)),
                        (Code::InvalidArgument, vec![field.to_owned()]),
                        "{at}"
                    );
                }
                Expect::Empty => assert!(answer.as_ref().unwrap().is_empty(), "{at}"),
                Expect::Own => assert!(answer.is_ok(), "{at}"),
                Expect::Each(code) => {
                    // Every batch answers with results of one form.
                    let results = v1::BatchGetShipmentsResponse::decode(answer.clone().unwrap()).unwrap().results;
                    assert!(!results.is_empty(), "{at}");
                    for result in results {
                        let Some(v1::shipment_result::Result::Error(error)) = result.result else { panic!("{at}") };
                        assert_eq!(Code::from(error.code), code, "{at}");
                    }
                }
            }
            let said = said(&answer);
            // What the caller says itself may be repeated.
            for mark in prey.marks().into_iter().filter(|mark| !holds(&request, mark)) {
                assert!(!holds(&said, &mark), "{mark} in {at}");
            }
            tried += 1;
        }
    }
    tried
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_method_reaches_another_tenant_with_its_names_numbers_cursors_tokens_or_keys() {
    let World { simulation, service, mut admin, mut aurora, mut borealis, .. } = World::new().await;
    let parcel = the_parcel(&simulation);
    let (_, begin) = aurora.watch(v1::WatchShipmentsRequest::default()).await;
    let request = v1::RegisterShipmentRequest { request_id: REQUEST.into(), ..registration(parcel, "aurora") };
    aurora.register(request).await;
    let shipment = answered(&mut aurora, &name(parcel)).await;
    assert!(!shipment.events.is_empty());
    aurora.register(bare("fedex", "AURORA0001")).await;
    let page = v1::ListShipmentsRequest { page_size: 1, ..Default::default() };
    let page = aurora.tracking.list_shipments(page).await.unwrap().into_inner();
    assert!(!page.next_page_token.is_empty());
    let key = aurora.keys().await.remove(0);
    let prey = Prey {
        name: name(parcel),
        pinned: shipment.name.clone(),
        carrier: parcel.carrier.to_string(),
        number: parcel.number.clone(),
        account: shipment.account.clone(),
        cursor: begin.cursor,
        page_token: page.next_page_token,
        key: key.name,
        shipment: shipment.clone(),
    };
    for mark in prey.marks() {
        assert!(mark.len() >= 6, "{mark:?} could stand anywhere");
    }

    // Over HTTP first: at last a row makes something of the caller's own.
    let desk = http::desk(&service, &mut admin).await;
    assert!(http::attack(&desk, &prey).await >= 20);
    assert!(attack(&borealis, &prey, |_| true).await >= 20);
    // The default tenant manages keys, and is to the shipments of others a tenant like any.
    let default = service.keyed(&mut admin, "", &ALL).await;
    assert!(attack(&default, &prey, |path| path.starts_with("/waybill.v1.Tracking/")).await >= 15);
    // Who has a shipment of that number too learns no more by it.
    borealis.register(registration(parcel, "borealis")).await;
    let theirs = answered(&mut borealis, &name(parcel)).await;
    assert_eq!((theirs.order_id.as_str(), theirs.account.as_str()), ("borealis-order", "borealis_ups"));

    let still = aurora.get(&prey.pinned).await.unwrap();
    assert_eq!(v1::Shipment { freshness: None, ..still }, v1::Shipment { freshness: None, ..shipment });
    assert!(aurora.keys().await[0].revoke_time.is_none());
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_tenants_with_the_same_number_do_not_meet() {
    let World { simulation, service, mut aurora, mut borealis, .. } = World::new().await;
    let parcel = the_parcel(&simulation);
    let name = name(parcel);
    let (mut seen_by_aurora, _) = aurora.watch(v1::WatchShipmentsRequest::default()).await;
    let (mut seen_by_borealis, _) = borealis.watch(v1::WatchShipmentsRequest::default()).await;
    for (caller, tenant) in [(&mut aurora, "aurora"), (&mut borealis, "borealis")] {
        caller.register(registration(parcel, tenant)).await;
        for index in 0..3 {
            let more = v1::RegisterShipmentRequest {
                order_id: format!("{tenant}-order"),
                ..bare("fedex", &format!("SAME{index:04}"))
            };
            caller.register(more).await;
        }
    }
    let (mine, theirs) = (answered(&mut aurora, &name).await, answered(&mut borealis, &name).await);
    assert_eq!((mine.name.clone(), mine.events.len()), (theirs.name.clone(), theirs.events.len()));
    for (caller, tenant) in [(&mut aurora, "aurora"), (&mut borealis, "borealis")] {
        // Page by page: its own four, each once.
        let mut request = v1::ListShipmentsRequest { page_size: 1, ..Default::default() };
        let mut listed = Vec::new();
        loop {
            let page = caller.tracking.list_shipments(request.clone()).await.unwrap().into_inner();
            listed.extend(page.shipments);
            request.page_token = page.next_page_token;
            if request.page_token.is_empty() {
                break;
            }
        }
        assert_eq!(listed.len(), 4);
        assert!(listed.iter().all(|shipment| shipment.order_id == format!("{tenant}-order")), "{tenant}");
        let snapshot = v1::WatchShipmentsRequest { snapshot: true, ..Default::default() };
        let (_, first) = caller.watch(snapshot).await;
        assert_eq!(first.shipments.len(), 4);
        assert!(first.shipments.iter().all(|shipment| shipment.order_id == format!("{tenant}-order")), "{tenant}");
    }

    // What one does with it, the other's does not notice.
    let refresh = v1::RefreshShipmentRequest { name: name.clone(), ..Default::default() };
    borealis.tracking.refresh_shipment(refresh).await.unwrap();
    assert_eq!(aurora.get(&name).await.unwrap(), mine, "not even how fresh it is");
    borealis
        .tracking
        .delete_shipment(v1::DeleteShipmentRequest { name: name.clone(), ..Default::default() })
        .await
        .unwrap();
    assert_eq!(borealis.get(&name).await.unwrap_err().code(), Code::NotFound);
    assert_eq!(aurora.get(&name).await.unwrap(), mine);

    // Each stream has told of its own tenant's orders only; the erasure, which has none, to one of them.
    for (caller, tenant) in [(&mut aurora, "aurora"), (&mut borealis, "borealis")] {
        caller.register(v1::RegisterShipmentRequest { order_id: format!("{tenant}-order"), ..bare("ups", LAST) }).await;
    }
    let told = async |stream: &mut Streaming<v1::WatchShipmentsResponse>| {
        let mut told: Vec<v1::Change> = Vec::new();
        while !told.iter().any(|change| change.name.contains(LAST)) {
            told.extend(within("changes come", stream.message()).await.unwrap().unwrap().changes);
        }
        told
    };
    let erased = |change: &v1::Change| change.aspects().any(|aspect| aspect == v1::change::Aspect::Deleted);
    let mine = told(&mut seen_by_aurora).await;
    assert!(mine.iter().all(|change| change.order_id == "aurora-order" && !erased(change)), "{mine:?}");
    let theirs = told(&mut seen_by_borealis).await;
    assert!(theirs.iter().all(|change| change.order_id == "borealis-order" || erased(change)), "{theirs:?}");
    assert_eq!(theirs.iter().filter(|change| erased(change)).count(), 1);
    service.stop().await;
}
