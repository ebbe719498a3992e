//! Orders as callers record and read them.

use tonic::Status;
use tonic::transport::Channel;
use v1::order_event::Kind;
use waybill::proto::v1;
use waybill::proto::v1::orders_client::OrdersClient;

/// A client of orders.
#[derive(Clone)]
pub(crate) struct Orders(pub(crate) OrdersClient<Channel>);

impl Orders {
    pub(crate) async fn connect(address: impl std::fmt::Display) -> Self {
        Self(OrdersClient::connect(format!("http://{address}")).await.unwrap())
    }

    /// Records an event.
    pub(crate) async fn record(&self, order: &str, event: v1::OrderEvent) -> Result<v1::Order, Status> {
        let request = v1::RecordOrderEventRequest { name: format!("orders/{order}"), event: Some(event) };
        self.0.clone().record_order_event(request).await.map(tonic::Response::into_inner)
    }

    /// The order as it is now.
    pub(crate) async fn get(&self, order: &str) -> Result<v1::Order, Status> {
        let request = v1::GetOrderRequest { name: format!("orders/{order}") };
        self.0.clone().get_order(request).await.map(tonic::Response::into_inner)
    }

    /// Every order that matches, as it was last published.
    pub(crate) async fn list(&self, filter: v1::OrderFilter) -> Result<Vec<v1::Order>, Status> {
        let mut request = v1::ListOrdersRequest { page_size: 7, filter: Some(filter), ..Default::default() };
        let mut found = Vec::new();
        loop {
            let page = self.0.clone().list_orders(request.clone()).await?.into_inner();
            found.extend(page.orders);
            if page.next_page_token.is_empty() {
                return Ok(found);
            }
            request.page_token = page.next_page_token;
        }
    }
}

/// An event without anything but its kind, now.
pub(crate) fn event(id: &str, kind: Kind) -> v1::OrderEvent {
    v1::OrderEvent { event_id: id.into(), kind: kind.into(), ..v1::OrderEvent::default() }
}

/// The orders that speak of another revision of a shipment than there is.
pub(crate) fn behind<'a>(
    orders: &'a [v1::Order],
    shipments: impl IntoIterator<Item = &'a v1::Shipment>,
) -> Vec<String> {
    let mut behind = Vec::new();
    for shipment in shipments {
        let order = orders.iter().find(|order| order.order_id == shipment.order_id);
        let told = order.and_then(|order| order.shipments.iter().find(|told| told.name == shipment.name));
        if told.is_none_or(|told| told.revision != shipment.revision || told.status != shipment.status) {
            behind.push(shipment.name.clone());
        }
    }
    behind
}
