//! Filters of listing and watching, from the API to the store's and the watcher's.

use jiff::Timestamp;
use tonic::Status;
use waybill_contract::Number;

use super::refuse;
use crate::name::NotAName;
use crate::proto::v1;
use crate::store::{Filter, Key, ORDERS};
use crate::tenant::Tenant;
use crate::watch::Wanted;

const NAMES: usize = 1000;
/// Statuses, problems, carriers, labels: every shipment is compared with each of them, and every stream keeps them.
const OTHERS: usize = 200;
/// No shipment has longer ones.
const TEXT: usize = 1024;
const DEFAULT_PAGE: usize = 100;

/// For the store.
pub(super) fn for_listing(request: &v1::ListShipmentsRequest) -> Result<Filter, Status> {
    let updated_since = match request.updated_since {
        None => None,
        Some(time) => Some(
            Timestamp::new(time.seconds, time.nanos)
                .map_err(|error| refuse::field("updated_since", format!("is no time: {error}")))?,
        ),
    };
    let stored = for_snapshot(&wanted(request.filter.clone().unwrap_or_default())?);
    Ok(Filter { updated_since, stale: request.stale, ..stored })
}

/// What a watcher's filter asks of the store.
pub(super) fn for_snapshot(wanted: &Wanted) -> Filter {
    let filter = &wanted.filter;
    Filter {
        statuses: filter.statuses.clone(),
        problems: filter.problems.clone(),
        carriers: filter.carriers.clone(),
        order_id: filter.order_id.clone(),
        labels: filter.labels.clone().into_iter().collect(),
        names: wanted.names.iter().map(|name| (name.carrier.clone(), name.number.clone(), name.generation)).collect(),
        updated_since: None,
        stale: false,
    }
}

/// What a watcher's filter asks of the store about orders.
pub(super) fn for_orders(wanted: &Wanted) -> Filter {
    let filter = &wanted.filter;
    let orders = Some(&filter.order_id).filter(|id| !id.is_empty()).map(|id| order_named(id));
    Filter {
        problems: filter.problems.clone(),
        carriers: vec![ORDERS.to_owned()],
        labels: filter.labels.clone().into_iter().collect(),
        names: orders.into_iter().collect(),
        ..Filter::default()
    }
}

/// An order's place among the names.
fn order_named(order_id: &str) -> (String, Number, Option<u32>) {
    let Key { carrier, number, .. } = Key::order(&Tenant::default(), order_id);
    (carrier, number, None)
}

/// Checks a filter.
pub(super) fn wanted(filter: v1::ShipmentFilter) -> Result<Wanted, Status> {
    if filter.names.len() > NAMES {
        return Err(refuse::field(
            "filter.names",
            format!("has {} entries, at most {NAMES} are taken", filter.names.len()),
        ));
    }
    for (field, count) in [
        ("filter.statuses", filter.statuses.len()),
        ("filter.problems", filter.problems.len()),
        ("filter.carriers", filter.carriers.len()),
        ("filter.labels", filter.labels.len()),
    ] {
        if count > OTHERS {
            return Err(refuse::field(field, format!("has {count} entries, at most {OTHERS} are taken")));
        }
    }
    let long = |text: &String| text.len() > TEXT;
    if long(&filter.order_id) || filter.labels.iter().any(|(key, value)| long(key) || long(value)) {
        let field = if long(&filter.order_id) { "filter.order_id" } else { "filter.labels" };
        return Err(refuse::field(field, "is longer than that of any shipment"));
    }
    let mut names = Vec::new();
    for (index, name) in filter.names.iter().enumerate() {
        let name = name
            .parse()
            .map_err(|error: NotAName| refuse::field(&format!("filter.names[{index}]"), refuse::no_name(&error)))?;
        names.push(name);
    }
    for (index, carrier) in filter.carriers.iter().enumerate() {
        if waybill_adapters::by_id(carrier).is_none() {
            return Err(refuse::field(&format!("filter.carriers[{index}]"), refuse::no_carrier(carrier)));
        }
    }
    if filter.statuses.contains(&0) {
        return Err(refuse::field("filter.statuses", "has an unspecified status"));
    }
    Ok(Wanted { filter, names, orders: false })
}

/// AIP-158: 0 is the default, more than the largest is the largest, less than 0 is an error.
pub(super) fn page_size(asked: i32, largest: usize) -> Result<usize, Status> {
    match usize::try_from(asked) {
        Ok(0) => Ok(DEFAULT_PAGE.min(largest)),
        Ok(size) => Ok(size.min(largest)),
        Err(_) => Err(refuse::field("page_size", "is negative")),
    }
}
