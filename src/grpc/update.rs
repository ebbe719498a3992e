//! UpdateShipment: other values for what was registered, or another carrier or number.

use prost::Message as _;
use tonic::{Request, Status};
use waybill_contract::Adapter;

use super::register::{self, Violations};
use super::{Api, lifecycle, mask, refuse};
use crate::correction::{self, Corrected};
use crate::ingest::{Said, What};
use crate::name::ShipmentName;
use crate::proto::{Encoded, v1};
use crate::quota::Counted;
use crate::tenant::Tenant;
use crate::timeline::{Amendment, Field};

/// Shipments in whose place one can go on: nobody mistakes one number so often.
const MOST_REPLACED: usize = 100;

/// UpdateShipment.
pub(super) async fn update(api: &Api, request: Request<v1::UpdateShipmentRequest>) -> Result<Encoded, Status> {
    let (tenant, request) = (Api::tenant(&request)?, request.into_inner());
    let update = Update::check(api, &tenant, &request)?;
    let act = async {
        match &update.right {
            Some(right) => correct(api, &tenant, &update, right).await,
            None => {
                let what = What::Amended(update.amendment.clone());
                lifecycle::say(api, &tenant, &update.name, update.adapter, &update.said(what)).await
            }
        }
    };
    let generation = api.once(&tenant, "UpdateShipment", &request.request_id, &request, act).await?;
    api.wake.notify_waiters();
    let name = lifecycle::pinned(update.name, generation);
    match update.right {
        None => api.read(&tenant, &name).await,
        // What goes on in its place is answered.
        Some(_) => match replaced_by(api, &tenant, &name).await? {
            Some(by) => api.read(&tenant, &by).await,
            None => api.read(&tenant, &name).await,
        },
    }
}

/// A checked request.
struct Update {
    name: ShipmentName,
    adapter: &'static Adapter,
    revision: Option<i64>,
    amendment: Amendment,
    /// The right carrier and number, if those there are were wrong.
    right: Option<ShipmentName>,
}

impl Update {
    fn check(api: &Api, tenant: &Tenant, request: &v1::UpdateShipmentRequest) -> Result<Self, Status> {
        let shipment = request.shipment.as_ref().ok_or_else(|| refuse::field("shipment", "is missing"))?;
        let name = refuse::name_in("shipment.name", &shipment.name)?;
        let adapter = waybill_adapters::by_id(&name.carrier).ok_or_else(|| refuse::not_found(&name))?;

        let mut wrong = Violations::within("shipment.");
        let mask = mask::read(shipment, request.update_mask.as_ref(), &mut wrong);
        let carrier = if mask.carrier { register::carrier(&shipment.carrier, &mut wrong) } else { Some(adapter) };
        let number = match mask.number {
            true => register::number(&shipment.tracking_number, &mut wrong),
            false => Some(name.number.clone()),
        };
        let values = mask::values(shipment, &mask);
        let other_carrier = carrier.filter(|carrier| carrier.id != adapter.id);
        if other_carrier.is_some() || mask.fields.contains(&Field::Account) {
            let carrier = other_carrier.unwrap_or(adapter);
            register::account(&values.account, carrier.id, &api.accounts, tenant, &mut wrong);
        }
        let values = register::values(values, api.ingest.clock.now(), &mut wrong);
        let (Some(carrier), Some(number), true) = (carrier, number, wrong.is_empty()) else {
            return Err(wrong.refuse());
        };
        let right = ShipmentName { carrier: carrier.id.to_owned(), number, generation: None };
        let right = Some(right).filter(|right| !same_number(right, &name));
        let revision = Some(shipment.revision).filter(|revision| *revision != 0);
        Ok(Self { name, adapter, revision, amendment: Amendment { values, fields: mask.fields }, right })
    }

    fn said(&self, what: What) -> Said {
        Said { generation: self.name.generation, revision: self.revision, what }
    }
}

/// Corrects carrier or number; the generation that was corrected. A repetition finds what is done already, whatever
/// revision it gives.
async fn correct(api: &Api, tenant: &Tenant, update: &Update, right: &ShipmentName) -> Result<u32, Status> {
    let Update { name, adapter, .. } = update;
    let key = Api::key(tenant, name);
    // What a crash has left undone comes first: it may be what is asked for.
    correction::finish_all(&api.inbox, &key, adapter).await.map_err(refuse::store)?;
    let shown = api.store.get(&key, name.generation).await.map_err(refuse::store)?;
    let generation = shown.ok_or_else(|| refuse::not_found(name))?.generation;
    let name = lifecycle::pinned(name.clone(), generation);
    if replaced_by(api, tenant, &name).await?.is_some_and(|by| same_number(&by, right)) {
        return Ok(generation);
    }
    let there = api.store.get(&Api::key(tenant, right), None).await.map_err(refuse::store)?;
    if let Some(there) = &there {
        let there = v1::Shipment::decode(&*there.public).map_err(|error| refuse::damaged(&error))?;
        // Each name stays in the message of the shipment that goes on.
        if there.replaces.len() >= MOST_REPLACED {
            return Err(refuse::replaces_many(&there.name));
        }
    }
    let known = there.is_some();
    if !known {
        api.take(tenant, Counted::Registrations).await?;
    }
    let done = decide(api, tenant, update, &name, right).await;
    if done.is_err() && !known {
        api.quotas.give_back(tenant, Counted::Registrations).await;
    }
    done.map(|()| generation)
}

async fn decide(
    api: &Api,
    tenant: &Tenant,
    update: &Update,
    name: &ShipmentName,
    right: &ShipmentName,
) -> Result<(), Status> {
    let (carrier, number) = (right.carrier.clone(), right.number.clone());
    let what = What::Misnamed { carrier, number, amendment: update.amendment.clone() };
    let generation = lifecycle::say(api, tenant, name, update.adapter, &update.said(what)).await?;
    let done = correction::finish(&api.inbox, &Api::key(tenant, name), update.adapter, generation).await;
    match done.map_err(refuse::store)? {
        Corrected::GoesOn(by) if same_number(&by, right) => Ok(()),
        Corrected::GoesOn(by) => Err(refuse::replaced(&name.to_string(), &by.to_string())),
        Corrected::Taken { name, order } => Err(refuse::taken(&name, &order)),
        Corrected::Nothing => Err(refuse::not_found(name)),
    }
}

/// What goes on in the place of a shipment.
async fn replaced_by(api: &Api, tenant: &Tenant, name: &ShipmentName) -> Result<Option<ShipmentName>, Status> {
    let shown = api.store.get(&Api::key(tenant, name), name.generation).await.map_err(refuse::store)?;
    let shown = shown.ok_or_else(|| refuse::not_found(name))?;
    let shipment = v1::Shipment::decode(&*shown.public).map_err(|error| refuse::damaged(&error))?;
    Ok(shipment.replaced_by.parse().ok())
}

fn same_number(one: &ShipmentName, other: &ShipmentName) -> bool {
    (&one.carrier, &one.number) == (&other.carrier, &other.number)
}
