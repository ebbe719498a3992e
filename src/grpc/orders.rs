//! `waybill.v1.Orders`: what merchants record of their orders, and what these have come to.

use bytes::Bytes;
use futures_util::StreamExt as _;
use jiff::{SignedDuration, Timestamp};
use prost::Message as _;
use tonic::{Request, Response, Status};

use super::register::{ID, TEXT, Violations};
use super::{Api, filter, refuse};
use crate::name::ShipmentName;
use crate::orders::{MOST_EVENTS, Refusal};
use crate::proto::served::orders_server::Orders;
use crate::proto::{self, v1};
use crate::quota::Counted;
use crate::store::{Filter, ORDERS};
use crate::tenant::Tenant;
use v1::backorder::Cause;
use v1::order_event::Kind;

/// Orders of one batch: each is some reads.
const ITEMS: usize = 200;
/// That are read at a time.
const AT_ONCE: usize = 16;
const NOTE: usize = 500;
const LINES: usize = 100;
/// An event may be so far ahead: clocks differ.
const AHEAD: SignedDuration = SignedDuration::from_hours(24);

#[tonic::async_trait]
impl Orders for Api {
    async fn record_order_event(
        &self,
        request: Request<v1::RecordOrderEventRequest>,
    ) -> Result<Response<v1::Order>, Status> {
        let (tenant, request) = (Self::tenant(&request)?, request.into_inner());
        let (order_id, event) = check(request, self.ingest.clock.now())?;
        let known = self.orders.is_known(&tenant, &order_id).await.map_err(refuse::store)?;
        if !known {
            self.take(&tenant, Counted::Registrations).await?;
        }
        let recorded = Box::pin(self.orders.record(&tenant, &order_id, &event)).await;
        if !known && !matches!(recorded, Ok(Ok(_))) {
            self.quotas.give_back(&tenant, Counted::Registrations).await;
        }
        recorded.map_err(refuse::store)?.map(Response::new).map_err(|refusal| refused(&refusal))
    }

    async fn get_order(&self, request: Request<v1::GetOrderRequest>) -> Result<Response<v1::Order>, Status> {
        let tenant = Self::tenant(&request)?;
        get(self, &tenant, &request.into_inner().name).await.map(Response::new)
    }

    async fn batch_get_orders(
        &self,
        request: Request<v1::BatchGetOrdersRequest>,
    ) -> Result<Response<v1::BatchGetOrdersResponse>, Status> {
        let (tenant, names) = (Self::tenant(&request)?, request.into_inner().names);
        let count = names.len();
        if !(1..=ITEMS).contains(&count) {
            let why = format!("has {count} entries, from 1 to {ITEMS} are taken: make several calls");
            return Err(refuse::field("names", why));
        }
        let one = async |name: String| get(self, &tenant, &name).await;
        let asked = tokio_stream::iter(names).map(one).buffered(AT_ONCE);
        let results = asked.map(result).collect().await;
        Ok(Response::new(v1::BatchGetOrdersResponse { results }))
    }

    async fn list_orders(
        &self,
        request: Request<v1::ListOrdersRequest>,
    ) -> Result<Response<v1::ListOrdersResponse>, Status> {
        let (tenant, request) = (Self::tenant(&request)?, request.into_inner());
        let wanted = listed(&request)?;
        let size = filter::page_size(request.page_size, self.limits.page)?;
        let bound = v1::ListOrdersRequest { page_token: String::new(), page_size: 0, ..request.clone() };
        // Another kind of list: its tokens are no good elsewhere.
        let bound = [ORDERS.as_bytes(), &bound.encode_to_vec()].concat();
        let after: Option<Bytes> = self.page(&tenant, &bound, &request.page_token)?;
        let page = self.orders.list(&tenant, &wanted, after, size).await.map_err(refuse::store)?;
        let next_page_token = page.next.map(|place| self.tokens.page(&tenant, &bound, &place)).unwrap_or_default();
        let orders = page.shown.iter().map(|shown| v1::Order::decode(&*shown.public));
        let orders = orders.collect::<Result<_, _>>().map_err(|error| refuse::damaged(&error))?;
        Ok(Response::new(v1::ListOrdersResponse { orders, next_page_token }))
    }

    async fn delete_order(&self, request: Request<v1::DeleteOrderRequest>) -> Result<Response<()>, Status> {
        let (tenant, request) = (Self::tenant(&request)?, request.into_inner());
        let order_id = order_id(&request.name)?;
        let act = Box::pin(delete(self, &tenant, &order_id, request.with_shipments));
        self.once(&tenant, "DeleteOrder", &request.request_id, &request, act).await?;
        Ok(Response::new(()))
    }
}

async fn get(api: &Api, tenant: &Tenant, name: &str) -> Result<v1::Order, Status> {
    let order_id = order_id(name)?;
    let seen = api.orders.see(tenant, &order_id).await.map_err(refuse::store)?;
    seen.map(|seen| seen.order).ok_or_else(|| refuse::no_order(&order_id))
}

fn result(got: Result<v1::Order, Status>) -> v1::OrderResult {
    use v1::order_result::Result;
    let result = match got {
        Ok(order) => Result::Order(order),
        Err(refused) => Result::Error(refuse::item(&refused)),
    };
    v1::OrderResult { result: Some(result) }
}

async fn delete(api: &Api, tenant: &Tenant, order_id: &str, with_shipments: bool) -> Result<u32, Status> {
    let seen = api.orders.see(tenant, order_id).await.map_err(refuse::store)?;
    let seen = seen.ok_or_else(|| refuse::no_order(order_id))?;
    if !seen.shipments.is_empty() && !with_shipments {
        return Err(refuse::order_has_shipments(order_id, seen.shipments.len()));
    }
    for shipment in &seen.shipments {
        let Ok(name) = shipment.name.parse::<ShipmentName>() else { continue };
        let Some(adapter) = waybill_adapters::by_id(&name.carrier) else { continue };
        // One that is gone by now is what was wanted.
        api.ingest.erase(&Api::key(tenant, &name), adapter, name.generation).await.map_err(refuse::store)?;
    }
    api.orders.erase(tenant, order_id).await.map_err(refuse::store)?;
    // Nothing is left that an outcome could name.
    Ok(0)
}

/// The id in an order's name.
pub(super) fn order_id(name: &str) -> Result<String, Status> {
    let Some(id) = name.strip_prefix("orders/").filter(|id| !id.is_empty()) else {
        return Err(refuse::field("name", "has the form orders/{order_id}"));
    };
    let length = id.chars().count();
    if length > ID || id.chars().any(char::is_control) {
        return Err(refuse::field(
            "name",
            format!("has an id of 1 to {ID} characters, none of them a control character"),
        ));
    }
    Ok(id.to_owned())
}

/// For the store.
fn listed(request: &v1::ListOrdersRequest) -> Result<Filter, Status> {
    let asked = request.filter.clone().unwrap_or_default();
    if asked.statuses.contains(&0) {
        return Err(refuse::field("filter.statuses", "has an unspecified status"));
    }
    // Bounded as that of shipments is.
    let like = v1::ShipmentFilter {
        statuses: asked.statuses,
        problems: asked.problems,
        labels: asked.labels,
        ..v1::ShipmentFilter::default()
    };
    let like = v1::ListShipmentsRequest {
        filter: Some(like),
        updated_since: request.updated_since,
        ..v1::ListShipmentsRequest::default()
    };
    Ok(Filter { carriers: vec![ORDERS.to_owned()], ..filter::for_listing(&like)? })
}

/// The order's id and what to record, or all that is wrong with it.
fn check(request: v1::RecordOrderEventRequest, now: Timestamp) -> Result<(String, v1::OrderEvent), Status> {
    let order_id = order_id(&request.name)?;
    let Some(event) = request.event else { return Err(refuse::field("event", "is missing")) };
    let mut wrong = Violations::within("event.");
    let id = &event.event_id;
    if id.is_empty() || id.len() > ID || !id.bytes().all(|byte| byte.is_ascii_graphic()) {
        let why =
            "is 1 to 128 visible ASCII characters, one id for each event of the order: the caller's own, or a UUID";
        wrong.add("event_id", why);
    }
    match Kind::try_from(event.kind) {
        Ok(Kind::Unspecified) => wrong.add("kind", "is missing"),
        Err(_) => wrong.add("kind", format!("{} is no kind of event", event.kind)),
        Ok(_) => {}
    }
    if let Some(time) = event.time {
        match proto::instant(time) {
            Some(time) if time < Timestamp::UNIX_EPOCH => wrong.add("time", "is before 1970"),
            Some(time) if time > now.saturating_add(AHEAD).unwrap_or(Timestamp::MAX) => {
                wrong.add("time", "is more than a day ahead: an event is recorded when it has happened");
            }
            Some(_) => {}
            None => wrong.add("time", "is no time"),
        }
    }
    wrong.at_most("note", &event.note, NOTE);
    wrong.at_most("title", &event.title, TEXT);
    backorder(&event, &mut wrong);
    if event.lines.len() > LINES {
        wrong.add("lines", format!("has {} entries, at most {LINES} are kept", event.lines.len()));
    }
    for (index, line) in event.lines.iter().enumerate().take(LINES) {
        wrong.at_most(&format!("lines[{index}].sku"), &line.sku, ID);
        wrong.at_most(&format!("lines[{index}].title"), &line.title, TEXT);
        if line.quantity < 1 {
            wrong.add(format!("lines[{index}].quantity"), "is at least 1");
        }
        if line.sku.is_empty() && line.title.is_empty() {
            wrong.add(format!("lines[{index}]"), "has neither sku nor title");
        }
    }
    wrong.labels("set_labels", &event.set_labels);
    if event.remove_labels.len() > crate::ingest::MOST_LABELS {
        wrong.add("remove_labels", format!("has {} entries, more than an order has labels", event.remove_labels.len()));
    }
    wrong.date("promised_date", event.promised_date);
    // Whoever records it sets this.
    let event = v1::OrderEvent { record_time: None, ..event };
    if wrong.is_empty() { Ok((order_id, event)) } else { Err(wrong.refuse()) }
}

fn backorder(event: &v1::OrderEvent, wrong: &mut Violations) {
    let earliest = wrong.date("expected_ship_earliest", event.expected_ship_earliest);
    let latest = wrong.date("expected_ship_latest", event.expected_ship_latest);
    if earliest.zip(latest).is_some_and(|(earliest, latest)| latest < earliest) {
        wrong.add("expected_ship_latest", "is before expected_ship_earliest");
    }
    let says_when = event.expected_ship_earliest.is_some() || event.expected_ship_latest.is_some();
    if says_when && event.kind() != Kind::Backordered {
        wrong.add(
            "expected_ship_latest",
            "is for BACKORDERED: the days of delivery come from the carrier, or promised_date",
        );
    }
    match Cause::try_from(event.cause) {
        Ok(Cause::Unspecified) => {}
        Ok(_) if event.kind() == Kind::Backordered => {}
        Ok(_) => wrong.add("cause", "is for BACKORDERED: a note says why on any event"),
        Err(_) => wrong.add("cause", format!("{} is no cause", event.cause)),
    }
}

fn refused(refusal: &Refusal) -> Status {
    match refusal {
        Refusal::Taken => refuse::field(
            "event.event_id",
            "was given to another event of this order: a new event takes a new id, and what was recorded stays",
        ),
        Refusal::Full => refuse::order_full(MOST_EVENTS),
        Refusal::Labels(count) => {
            let most = crate::ingest::MOST_LABELS;
            refuse::field("event.set_labels", format!("would be {count} labels with this, at most {most} are kept"))
        }
    }
}
