//! StopTracking, ResumeTracking, CompleteShipment: what a caller says of one shipment that is there.

use jiff::{SignedDuration, Timestamp};
use tonic::{Request, Status};
use waybill_contract::Adapter;

use super::register::Violations;
use super::{Api, refuse};
use crate::access::Identity;
use crate::correction;
use crate::ingest::{Refusal, Said, What};
use crate::name::ShipmentName;
use crate::proto::{Encoded, v1};
use crate::tenant::Tenant;
use crate::timeline::{Declaration, Ending};

const NOTE: usize = 500;
const BY: usize = 128;

/// Clocks of callers may be ahead of ours by so much.
const AHEAD: SignedDuration = SignedDuration::from_secs(60);

/// StopTracking.
pub(super) async fn stop(api: &Api, request: Request<v1::StopTrackingRequest>) -> Result<Encoded, Status> {
    let (tenant, request) = (Api::tenant(&request)?, request.into_inner());
    let name = refuse::name(&request.name)?;
    let act = act(api, &tenant, &name, What::Stopped);
    let generation = api.once(&tenant, "StopTracking", &request.request_id, &request, act).await?;
    api.read(&tenant, &pinned(name, generation)).await
}

/// ResumeTracking.
pub(super) async fn resume(api: &Api, request: Request<v1::ResumeTrackingRequest>) -> Result<Encoded, Status> {
    let (tenant, request) = (Api::tenant(&request)?, request.into_inner());
    let name = refuse::name(&request.name)?;
    let act = act(api, &tenant, &name, What::Resumed);
    let generation = api.once(&tenant, "ResumeTracking", &request.request_id, &request, act).await?;
    api.wake.notify_waiters();
    api.read(&tenant, &pinned(name, generation)).await
}

/// CompleteShipment.
pub(super) async fn complete(api: &Api, request: Request<v1::CompleteShipmentRequest>) -> Result<Encoded, Status> {
    let tenant = Api::tenant(&request)?;
    let key_id = request.extensions().get::<Identity>().and_then(|identity| identity.key.as_deref()).map(str::to_owned);
    let request = request.into_inner();
    let name = refuse::name(&request.name)?;
    let declaration = declaration(&request, key_id.unwrap_or_default(), api.ingest.clock.now())?;
    let act = act(api, &tenant, &name, What::Ended(declaration));
    let generation = api.once(&tenant, "CompleteShipment", &request.request_id, &request, act).await?;
    api.read(&tenant, &pinned(name, generation)).await
}

/// What a person says, checked.
fn declaration(request: &v1::CompleteShipmentRequest, key_id: String, now: Timestamp) -> Result<Declaration, Status> {
    use v1::complete_shipment_request::Outcome;

    let mut wrong = Violations::default();
    let ending = match Outcome::try_from(request.outcome) {
        Ok(Outcome::Delivered) => Some(Ending::Delivered),
        Ok(Outcome::Lost) => Some(Ending::Lost),
        Ok(Outcome::Returned) => Some(Ending::Returned),
        Ok(Outcome::Unspecified) | Err(_) => None,
    };
    if ending.is_none() {
        wrong.add("outcome", "is missing: DELIVERED, LOST or RETURNED");
    }
    let time = request.time.as_ref().and_then(|time| {
        let told = Timestamp::new(time.seconds, time.nanos);
        let told = told.map_err(|error| wrong.add("time", format!("is no time: {error}"))).ok()?;
        if told > now.checked_add(AHEAD).unwrap_or(now) {
            wrong.add("time", format!("{told} has not come yet: it is {now:.0}"));
        }
        // No parcel is older; and what is before the year 1 no JSON can say.
        if told < Timestamp::UNIX_EPOCH {
            wrong.add("time", format!("{told} is before 1970"));
        }
        Some(told)
    });
    wrong.at_most("note", &request.note, NOTE);
    wrong.at_most("by", &request.by, BY);
    match ending {
        Some(ending) if wrong.is_empty() => {
            let (note, by) = (request.note.clone(), request.by.clone());
            Ok(Declaration { ending, time, note, by, key_id, at: now })
        }
        _ => Err(wrong.refuse()),
    }
}

async fn act(api: &Api, tenant: &Tenant, name: &ShipmentName, what: What) -> Result<u32, Status> {
    let adapter = waybill_adapters::by_id(&name.carrier).ok_or_else(|| refuse::not_found(name))?;
    say(api, tenant, name, adapter, &Said { generation: name.generation, revision: None, what }).await
}

/// The name of that generation.
pub(super) fn pinned(name: ShipmentName, generation: u32) -> ShipmentName {
    ShipmentName { generation: Some(generation), ..name }
}

/// Says it; the generation that it was said of.
pub(super) async fn say(
    api: &Api,
    tenant: &Tenant,
    name: &ShipmentName,
    adapter: &'static Adapter,
    said: &Said,
) -> Result<u32, Status> {
    let key = Api::key(tenant, name);
    let mut heard = api.ingest.say(&key, adapter, said).await.map_err(refuse::store)?;
    if heard == Err(Refusal::Unfinished) {
        // What a crash has left undone comes first.
        correction::finish_all(&api.inbox, &key, adapter).await.map_err(refuse::store)?;
        heard = api.ingest.say(&key, adapter, said).await.map_err(refuse::store)?;
    }
    heard.map_err(|refusal| refuse::said(name, refusal))
}
