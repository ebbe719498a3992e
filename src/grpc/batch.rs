//! BatchRegisterShipments and BatchGetShipments: many at once, each with a result of its own.

use std::collections::BTreeMap;

use tokio::task::JoinSet;
use tonic::Status;

use super::{Api, carried, refuse, register, render};
use crate::name::ShipmentName;
use crate::proto::served::{BatchGetShipmentsResponse, BatchRegisterShipmentsResponse, ShipmentResult};
use crate::proto::{Encoded, v1};
use crate::request_id::Begun;
use crate::store::Key;
use crate::tenant::Tenant;
use crate::timeline::Registration;

/// The largest batch.
const ITEMS: usize = 1000;

/// Numbers registered at a time: enough to fill group commits, few enough to leave others their turn.
const AT_ONCE: usize = 128;

/// What became of an item.
type Done = Result<(u32, Encoded), Status>;

/// An item on its way.
enum Step {
    /// It was registered under this request id before.
    Known(ShipmentName),
    /// To be registered.
    New(&'static waybill_contract::Adapter, Box<Registration>),
}

/// Registers what can be registered.
pub(super) async fn register(
    api: &Api,
    tenant: &Tenant,
    request: v1::BatchRegisterShipmentsRequest,
) -> Result<BatchRegisterShipmentsResponse, Status> {
    within_bounds("requests", request.requests.len())?;
    let begun = api.begin(tenant, "BatchRegisterShipments", &request.request_id, &request).await?;
    let (known, ticket) = begun.map(|Begun { known, ticket }| (known, ticket)).unzip();
    let known = known.flatten().unwrap_or_default();

    let mut done: Vec<Option<Done>> = Vec::new();
    // Those of one number one after the other, so that they do not undo each other and the last one has the last word.
    let mut numbers: BTreeMap<Key, Vec<(usize, Step)>> = BTreeMap::new();
    let now = api.ingest.clock.now();
    for (index, item) in request.requests.into_iter().enumerate() {
        let generation = known.get(index).copied().filter(|generation| *generation != 0);
        let checked = register::item(item, &api.accounts, tenant, now).map(|(key, adapter, registration)| {
            let step = match generation {
                Some(generation) => Step::Known(ShipmentName::pinned(&key.carrier, &key.number, generation)),
                None => Step::New(adapter, Box::new(registration)),
            };
            numbers.entry(key).or_default().push((index, step));
        });
        done.push(checked.err().map(Err));
    }

    let mut under_way = JoinSet::new();
    for (key, steps) in numbers {
        if under_way.len() >= AT_ONCE
            && let Some(ended) = under_way.join_next().await
        {
            settle(&mut done, ended.unwrap_or_default());
        }
        let (api, tenant) = (api.clone(), tenant.clone());
        under_way.spawn(async move {
            let mut ended = Vec::new();
            for (index, step) in steps {
                ended.push((index, work(&api, &tenant, &key, step).await));
            }
            ended
        });
    }
    while let Some(ended) = under_way.join_next().await {
        settle(&mut done, ended.unwrap_or_default());
    }
    api.wake.notify_waiters();

    // Where a task broke off nothing is known of its items.
    let done: Vec<Done> = done.into_iter().map(|done| done.unwrap_or_else(|| Err(refuse::broken_off()))).collect();
    if let Some(ticket) = ticket {
        let generations: Vec<u32> =
            done.iter().map(|done| done.as_ref().map_or(0, |(generation, _)| *generation)).collect();
        // What was registered once stays so, though it may have been erased since.
        let generations = generations.iter().zip(known.iter().chain(std::iter::repeat(&0)));
        let generations: Vec<u32> = generations.map(|(now, before)| *now.max(before)).collect();
        if generations != known {
            ticket.keep(generations).await.map_err(refuse::store)?;
        }
    }
    let results = done.into_iter().map(|done| result(done.map(|(_, shipment)| shipment))).collect();
    Ok(BatchRegisterShipmentsResponse { results })
}

fn settle(done: &mut [Option<Done>], ended: Vec<(usize, Done)>) {
    for (index, ended) in ended {
        if let Some(place) = done.get_mut(index) {
            *place = Some(ended);
        }
    }
}

async fn work(api: &Api, tenant: &Tenant, key: &Key, step: Step) -> Done {
    let name = match step {
        Step::Known(name) => name,
        Step::New(adapter, registration) => register::one(api, key, adapter, *registration).await?,
    };
    let shipment = api.read(tenant, &name).await?;
    Ok((name.generation.unwrap_or_default(), shipment))
}

/// Answers what is there, as stored.
pub(super) async fn get(
    api: &Api,
    tenant: &Tenant,
    request: v1::BatchGetShipmentsRequest,
) -> Result<BatchGetShipmentsResponse, Status> {
    within_bounds("names", request.names.len())?;
    let table = render::asked(request.vocabulary)?;
    let names: Vec<Result<ShipmentName, Status>> = request.names.iter().map(|name| refuse::name(name)).collect();
    let wanted: Vec<_> = names.iter().flatten().map(|name| (Api::key(tenant, name), name.generation)).collect();
    let mut found = api.store.get_many(&wanted).await.into_iter();
    let mut read = async |name: ShipmentName| match found.next().unwrap_or_else(|| Ok(None)).map_err(refuse::store)? {
        Some(shown) => Ok(super::encoded(shown)),
        None if name.generation.is_none() => Box::pin(carried::alone(api, &Api::key(tenant, &name))).await,
        None => Err(refuse::not_found(&name)),
    };
    let mut results = Vec::with_capacity(names.len());
    for name in names {
        let shown = match name {
            Ok(name) => read(name).await,
            Err(refused) => Err(refused),
        };
        results.push(result(match table {
            None => shown,
            Some(table) => {
                tokio::task::consume_budget().await;
                shown.and_then(|shown| render::shipment(table, &shown))
            }
        }));
    }
    Ok(BatchGetShipmentsResponse { results })
}

fn result(done: Result<Encoded, Status>) -> ShipmentResult {
    match done {
        Ok(shipment) => ShipmentResult { shipment: Some(shipment), error: None },
        Err(refused) => ShipmentResult { shipment: None, error: Some(refuse::item(&refused)) },
    }
}

fn within_bounds(field: &str, items: usize) -> Result<(), Status> {
    match items {
        0 => Err(refuse::field(field, "is empty: a batch has at least one item")),
        1..=ITEMS => Ok(()),
        _ => Err(refuse::field(field, format!("has {items} entries, at most {ITEMS} are taken: make several calls"))),
    }
}
