//! Faults of the whole service as it is run: several programs on one real Redis, which is killed, frozen, filled, resharded or
//! cut off, while carriers push and are asked and a subscriber watches. What may never happen is the same for all of them.

mod callers;
mod cut;
mod fleet;
mod load;
mod lossy;
mod refusing;
mod replicas;
mod resharding;
mod restart;
mod ups;

use std::collections::BTreeMap;

use tonic::{Code, Status};
use tonic_types::StatusExt as _;
use waybill::proto::v1;

use crate::harness::orders::{Orders, behind};
use crate::harness::{Client, until};

use fleet::{Fleet, Settings};
use load::{Pushing, Watching};
use ups::Ups;

/// That a caller is told to come again, and when; nothing else may reach it.
fn come_again(status: &Status) {
    let details = status.get_error_details();
    assert!(status.code() == Code::Unavailable && details.retry_info().is_some(), "{status:?}");
}

/// Every shipment, once all of them can be read.
async fn everything(client: &mut Client) -> BTreeMap<String, v1::Shipment> {
    until("all shipments are listed", async || {
        let mut found = BTreeMap::new();
        let mut request = v1::ListShipmentsRequest { page_size: 1000, ..Default::default() };
        loop {
            let page = match client.list_shipments(request.clone()).await {
                Ok(page) => page.into_inner(),
                Err(status) => {
                    come_again(&status);
                    return None;
                }
            };
            found.extend(page.shipments.into_iter().map(|shipment| (shipment.name.clone(), shipment)));
            if page.next_page_token.is_empty() {
                return Some(found);
            }
            request.page_token = page.next_page_token;
        }
    })
    .await
}

/// Waits until all is as it is to be; then holds pushes and changes to their promises.
async fn settle(fleet: &Fleet, pushing: &Pushing, watching: &Watching) -> BTreeMap<String, v1::Shipment> {
    let all = settled(fleet, pushing, watching).await;
    pushing.each_once(&all);
    watching.each_once();
    all
}

/// Waits until all that was acknowledged is in the timelines, the orders speak of the shipments as they are, and the
/// subscriber has seen all of it.
async fn settled(fleet: &Fleet, pushing: &Pushing, watching: &Watching) -> BTreeMap<String, v1::Shipment> {
    let mut client = fleet.client(watching.replica()).await;
    let orders = Orders::connect(format!("127.0.0.1:{}", fleet.processes[watching.replica()].grpc)).await;
    let all = until("all that was acknowledged is in the timelines, and seen", async || {
        let all = everything(&mut client).await;
        let orders = orders.list(v1::OrderFilter::default()).await.ok()?;
        let told = behind(&orders, all.values().filter(|shipment| !shipment.order_id.is_empty())).is_empty();
        (pushing.missing(&all).is_empty() && watching.has_seen(&all, &orders) && told).then_some(all)
    });
    match tokio::time::timeout(crate::harness::PATIENCE * 2 / 3, all).await {
        Ok(all) => all,
        Err(_) => {
            let all = everything(&mut client).await;
            let (missing, unseen) = (pushing.missing(&all), watching.unseen(&all));
            let orders = orders.list(v1::OrderFilter::default()).await;
            let behind = orders.map(|orders| behind(&orders, all.values()));
            panic!(
                "acknowledged and not in the timelines: {missing:?}; not seen by the subscriber: {unseen:?}; orders behind \
                 these: {behind:?}"
            );
        }
    }
}
