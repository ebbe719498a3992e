//! RefreshShipment: asks the carrier now, within the account's budget and the tenant's quota.

use prost::Message as _;
use tonic::Status;

use super::{Api, refuse};
use crate::gate::Caller;
use crate::name::ShipmentName;
use crate::proto::v1;
use crate::quota::Counted;
use crate::tenant::Tenant;

/// Asks and commits what is said; gives the generation that was asked for.
pub(super) async fn ask(api: &Api, tenant: &Tenant, name: &ShipmentName) -> Result<u32, Status> {
    let key = Api::key(tenant, name);
    let shown = api.store.get(&key, name.generation).await.map_err(refuse::store)?;
    let shown = shown.ok_or_else(|| refuse::not_found(name))?;
    let shipment = v1::Shipment::decode(&*shown.public).map_err(|error| refuse::damaged(&error))?;
    refuse::halted(&shipment)?;
    let account = api.ingest.account(&key, &shipment.account);
    let account = account.ok_or_else(|| refuse::no_account(&name.carrier))?;
    if let Some(parked) = account.parked(api.ingest.clock.now()) {
        return Err(refuse::parked(account.name(), &parked));
    }
    api.take(tenant, Counted::Refreshes).await?;
    let asked_at = api.ingest.clock.now();
    let item = api.poller.item(&key).await;
    for (key, asked) in api.poller.ask_batch(account, Caller::Person, None, &[(key.clone(), item)]).await {
        if let Some(wait) = refuse::unasked(&asked, &api.ingest.clock) {
            // Nobody was asked.
            api.quotas.give_back(tenant, Counted::Refreshes).await;
            return Err(wait);
        }
        api.poller.commit(account, &key, &asked, asked_at, None).await.map_err(refuse::store)?;
    }
    Ok(shown.generation)
}
