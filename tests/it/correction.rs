//! `kill -9` while numbers are corrected: each correction is as if never asked for, or carried out, by whoever comes next.

use std::sync::Arc;

use jiff::SignedDuration;
use prost_types::FieldMask;
use tokio::sync::Semaphore;
use waybill::clock::Clock;
use waybill::proto::v1;

use crate::harness::{Client, Process, Service, bare, free_port, until, within};

const CORRECTIONS: usize = 160;
const AT_A_TIME: usize = 6;
/// Kills after so many answers.
const ANSWERED: [usize; 3] = [10, 25, 40];

fn wrong(index: usize) -> String {
    format!("WRONG{index:04}")
}

fn right(index: usize) -> String {
    format!("RIGHT{index:04}")
}

async fn correct(client: &mut Client, index: usize) -> Result<v1::Shipment, tonic::Status> {
    let shipment = v1::Shipment {
        name: format!("shipments/ups/{}", wrong(index)),
        tracking_number: right(index),
        revision: 1,
        ..v1::Shipment::default()
    };
    let update_mask = Some(FieldMask { paths: vec!["tracking_number".into()] });
    let request = v1::UpdateShipmentRequest { shipment: Some(shipment), update_mask, ..Default::default() };
    client.update_shipment(request).await.map(tonic::Response::into_inner)
}

async fn get(client: &mut Client, number: &str) -> Option<v1::Shipment> {
    let name = format!("shipments/ups/{number}");
    client
        .get_shipment(v1::GetShipmentRequest { name, ..Default::default() })
        .await
        .ok()
        .map(tonic::Response::into_inner)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_correction_is_done_whole_or_not_at_all_however_often_the_process_is_killed() {
    let home = tempfile::tempdir().unwrap();
    let mut process = Process::new(home.path(), free_port(), "", "");
    let mut done = [false; CORRECTIONS];
    for (round, enough) in ANSWERED.into_iter().enumerate() {
        process.start().await;
        let mut client = process.client().await;
        if round == 0 {
            for index in 0..CORRECTIONS {
                let order_id = format!("ORDER{index:04}");
                let request = v1::RegisterShipmentRequest { order_id, ..bare("ups", &wrong(index)) };
                client.register_shipment(request).await.unwrap();
            }
        }
        let places = Arc::new(Semaphore::new(AT_A_TIME));
        let mut calls = tokio::task::JoinSet::new();
        for index in (0..CORRECTIONS).filter(|index| !done[*index]) {
            let (mut client, places) = (client.clone(), Arc::clone(&places));
            calls.spawn(async move {
                let _place = places.acquire().await.unwrap();
                correct(&mut client, index).await.is_ok().then_some(index)
            });
        }
        let mut answered = 0;
        while answered < enough {
            let Some(index) = within("corrections are answered", calls.join_next()).await else { break };
            done[index.unwrap().expect("the process lives")] = true;
            answered += 1;
        }
        process.kill().await;
        // What was answered in the last moment counts as well.
        while let Some(index) = within("the calls end", calls.join_next()).await {
            if let Some(index) = index.unwrap() {
                done[index] = true;
            }
        }
    }

    // Nobody repeats anything: a minute later what was begun is carried out.
    let clock = Clock::manual(Clock::system().now() + SignedDuration::from_mins(1));
    let mut service = Service::start(home.path(), &clock, "").await;
    let mut begun = 0;
    for (index, done) in done.iter().enumerate() {
        let client = &mut service.client;
        let new = get(client, &right(index)).await;
        assert!(!done || new.is_some(), "what was answered is there: {index}");
        let Some(new) = new else { continue };
        begun += usize::from(!done);
        let old = until("the old one names it", async || {
            get(client, &wrong(index)).await.filter(|old| !old.replaced_by.is_empty())
        })
        .await;
        assert_eq!((&old.replaced_by, &new.replaces), (&new.name, &vec![old.name.clone()]));
        assert_eq!((&old.order_id, old.order_id.as_str()), (&new.order_id, format!("ORDER{index:04}").as_str()));
    }
    let answered = done.iter().filter(|done| **done).count();
    eprintln!("{answered} answered before a kill, {begun} more were under way");

    // Whoever repeats his call, with the revision that he knew, gets what he wanted.
    for index in 0..CORRECTIONS {
        let new = correct(&mut service.client, index).await.unwrap();
        assert_eq!(new.name, format!("shipments/ups/{}@1", right(index)));
        assert_eq!(new.replaces, [format!("shipments/ups/{}@1", wrong(index))]);
    }
    let listed = v1::ListShipmentsRequest { page_size: 1000, ..Default::default() };
    let listed = service.client.list_shipments(listed).await.unwrap().into_inner().shipments;
    assert_eq!(listed.len(), 2 * CORRECTIONS, "none is lost and none is there twice");
    assert_eq!(listed.iter().filter(|shipment| shipment.replaced_by.is_empty()).count(), CORRECTIONS);
    service.stop().await;
}
