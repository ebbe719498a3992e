//! Reading by the number of a leg: whoever has nothing but the number on the label finds the shipment that is carried on
//! under it. Only where nothing is registered under that number itself, or where nobody says whose it is.

use std::collections::BTreeMap;

use futures_util::future::join_all;
use tonic::Status;

use super::{Api, encoded, refuse};
use crate::name::ShipmentName;
use crate::proto::{Encoded, v1};
use crate::store::{Carried, Filter, Key, StoreError};
use crate::tenant::Tenant;

/// The shipments that are carried on under a number, each with its newest generation that is; where the key is of no
/// carrier, under this number of whichever.
pub(super) async fn under(api: &Api, key: &Key) -> Result<Vec<(v1::Shipment, Encoded)>, Status> {
    let mut found: BTreeMap<Key, (v1::Shipment, Encoded)> = BTreeMap::new();
    let mut carried: Vec<Carried> = api.store.carrying(key).await.map_err(refuse::store)?;
    carried.sort_by(|one, other| other.cmp(one));
    for (shipment, generation) in carried {
        if found.contains_key(&shipment) {
            continue;
        }
        let shown = api.store.get(&shipment, Some(generation)).await.map_err(refuse::store)?;
        let Some(shown) = shown.map(encoded) else { continue };
        let decoded = shown.decoded().map_err(|error| refuse::store(StoreError::Damaged(error.to_string())))?;
        // The index may be ahead of the shipment, or behind it.
        if api.ingest.is_under(&decoded, key) {
            found.insert(shipment, (decoded, shown));
        }
    }
    Ok(found.into_values().collect())
}

/// The one shipment that is carried on under a number that nobody registered.
pub(super) async fn alone(api: &Api, key: &Key) -> Result<Encoded, Status> {
    let name = ShipmentName { carrier: key.carrier.clone(), number: key.number.clone(), generation: None };
    let mut found = under(api, key).await?;
    match (found.pop(), found.is_empty()) {
        (None, _) => Err(refuse::not_found(&name)),
        (Some((_, shown)), true) => Ok(shown),
        (Some((last, _)), false) => {
            let names = found.into_iter().map(|(shipment, _)| shipment.name).chain([last.name]);
            Err(refuse::carried(&name, &names.collect::<Vec<_>>()))
        }
    }
}

/// Adds to the names that a listing asks for those of the shipments that are carried on under them.
pub(super) async fn add_names(api: &Api, tenant: &Tenant, filter: &mut Filter) -> Result<(), Status> {
    let unpinned = filter.names.iter().filter(|(_, _, generation)| generation.is_none());
    let keys: Vec<Key> = unpinned
        .map(|(carrier, number, _)| Key { tenant: tenant.clone(), carrier: carrier.clone(), number: number.clone() })
        .collect();
    for found in join_all(keys.iter().map(|key| under(api, key))).await {
        for (shipment, _) in found? {
            let ShipmentName { carrier, number, generation } = refuse::name(&shipment.name)?;
            filter.names.push((carrier, number, generation));
        }
    }
    Ok(())
}
