//! Waiting until everything that is due on a hand-set clock has been asked for, and the answer is known.

use jiff::Timestamp;
use waybill::clock::Clock;
use waybill::proto::v1;
use waybill::proto::v1::freshness::StaleReason;

use super::{Client, stale, until};

/// The shipments of these names once none is due any more.
pub(crate) async fn settled(client: &Client, clock: &Clock, names: &[String]) -> Vec<v1::Shipment> {
    let mut found = Vec::new();
    for name in names {
        let mut client = client.clone();
        let shipment = until("it is asked when it is due", async || {
            let shipment =
                client.get_shipment(v1::GetShipmentRequest { name: name.clone(), ..Default::default() }).await;
            Some(shipment.unwrap().into_inner()).filter(|shipment| is_settled(shipment, clock.now()))
        });
        found.push(shipment.await);
    }
    found
}

fn is_settled(shipment: &v1::Shipment, now: Timestamp) -> bool {
    let next = shipment.freshness.as_ref().and_then(|freshness| freshness.next_ask_time);
    let next = next.and_then(|time| Timestamp::new(time.seconds, time.nanos).ok());
    stale(shipment) != StaleReason::NotAskedYet && next.is_none_or(|next| next > now)
}
