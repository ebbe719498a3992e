//! `waybill.v1.Tracking`, the API. The one place that knows tonic's status codes is `grpc/refuse.rs`.

use std::sync::Arc;

use bytes::Bytes;
use prost::Message as _;
use tokio::sync::{Notify, Semaphore};
use tonic::{Request, Response, Status};
use waybill_contract::Adapter;

use crate::access::{Identity, Keyring};
use crate::account::Accounts;
use crate::carriers;
use crate::cursor::Tokens;
use crate::detect;
use crate::inbox::Inbox;
use crate::ingest::Ingest;
use crate::name::ShipmentName;
use crate::orders::Orders;
use crate::poller::Poller;
use crate::proto::served::tracking_server::Tracking;
use crate::proto::served::{BatchGetShipmentsResponse, BatchRegisterShipmentsResponse, ListShipmentsResponse};
use crate::proto::{Encoded, v1};
use crate::quota::Quotas;
use crate::request_id::RequestIds;
use crate::store::{Key, Shown, Store};
use crate::telemetry::Metrics;
use crate::tenant::Tenant;
use crate::transport::Ending;
use crate::watch::Tails;

mod accounts;
mod admin;
mod batch;
mod carried;
pub(crate) mod codec;
mod explain;
mod filter;
mod framed;
mod front;
mod guard;
mod lifecycle;
mod local;
mod mask;
mod once;
mod orders;
mod refresh;
mod refuse;
mod register;
mod render;
mod reread;
mod seats;
mod services;
mod short;
mod snapshot;
mod stream;
mod traced;
mod unmapped;
mod update;

pub use local::{Local, LocalCall, Messages};
pub(crate) use refuse::field as refuse_field;
pub use seats::Seats;
pub use services::{routes, streams};

/// Bounds that callers meet.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Largest page.
    pub page: usize,
    /// Changes per message of a stream.
    pub batch: usize,
    /// Bytes per message of a stream, roughly: one change or shipment always fits.
    pub batch_bytes: usize,
    /// Heartbeat, unless the caller asks for another.
    pub heartbeat: std::time::Duration,
}

/// The API's service.
#[derive(Clone, Debug)]
pub struct Api {
    /// Who may call.
    pub keys: Keyring,
    /// Reads.
    pub store: Arc<dyn Store>,
    /// Writes.
    pub ingest: Ingest,
    /// Whose accounts there are.
    pub accounts: Accounts,
    /// Merchants' orders.
    pub orders: Orders,
    /// For asking now.
    pub poller: Poller,
    /// For parked pushes.
    pub inbox: Inbox,
    /// Cursors and page tokens.
    pub tokens: Tokens,
    /// Ids of calls that are done once.
    pub request_ids: RequestIds,
    /// What each tenant may use.
    pub quotas: Quotas,
    /// The change log's.
    pub tails: Tails,
    /// The open streams.
    pub seats: Arc<Seats>,
    /// Streams at a time.
    pub streams: Arc<Semaphore>,
    /// Readings of archived bodies at a time.
    pub rereading: Arc<Semaphore>,
    /// Wakes the pollers.
    pub wake: Arc<Notify>,
    /// Counts.
    pub metrics: Arc<Metrics>,
    /// Bounds.
    pub limits: Limits,
    /// Streams are waited for when the service stops.
    pub tasks: tokio_util::task::TaskTracker,
    /// Ends streams with their cursor when the service stops.
    pub stop: tokio_util::sync::CancellationToken,
}

impl Api {
    /// Whose call it is: from the caller's key, never from a field of the request. The guard puts it there; a call that
    /// came past it is refused.
    fn tenant<T>(request: &Request<T>) -> Result<Tenant, Status> {
        let identity = request.extensions().get::<Identity>();
        identity.map(|identity| identity.tenant.clone()).ok_or_else(refuse::unguarded)
    }

    fn key(tenant: &Tenant, name: &ShipmentName) -> Key {
        Key { tenant: tenant.clone(), carrier: name.carrier.clone(), number: name.number.clone() }
    }

    /// Where a page begins; the token must be of this tenant and request.
    fn page(&self, tenant: &Tenant, bound: &[u8], token: &str) -> Result<Option<Bytes>, Status> {
        match token {
            "" => Ok(None),
            token => {
                self.tokens.place(tenant, bound, token).map(Some).map_err(|_| {
                    refuse::field("page_token", "is not from a page of this request: begin again without it")
                })
            }
        }
    }

    async fn read(&self, tenant: &Tenant, name: &ShipmentName) -> Result<Encoded, Status> {
        self.show(tenant.clone(), name.clone()).await
    }

    async fn get(&self, tenant: Tenant, request: &v1::GetShipmentRequest) -> Result<Encoded, Status> {
        let table = render::asked(request.vocabulary)?;
        let shown = self.show(tenant, refuse::name(&request.name)?).await?;
        match table {
            None => Ok(shown),
            Some(table) => render::shipment(table, &shown),
        }
    }

    /// As [`Api::read`], with nothing copied.
    async fn show(&self, tenant: Tenant, name: ShipmentName) -> Result<Encoded, Status> {
        let ShipmentName { carrier, number, generation } = name;
        let key = Key { tenant, carrier, number };
        let shown = self.store.get(&key, generation).await.map_err(refuse::store)?;
        match (shown, generation) {
            (Some(shown), _) => Ok(encoded(shown)),
            (None, None) => Box::pin(carried::alone(self, &key)).await,
            (None, generation) => {
                Err(refuse::not_found(&ShipmentName { carrier: key.carrier, number: key.number, generation }))
            }
        }
    }
}

/// Stored bytes on their way to the wire.
fn encoded(shown: Shown) -> Encoded {
    Encoded::new(shown.public, shown.freshness)
}

#[tonic::async_trait]
impl Tracking for Api {
    async fn register_shipment(
        &self,
        request: Request<v1::RegisterShipmentRequest>,
    ) -> Result<Response<Encoded>, Status> {
        let (tenant, request) = (Self::tenant(&request)?, request.into_inner());
        let now = self.ingest.clock.now();
        let (key, adapter, registration) = register::check(request.clone(), &self.accounts, &tenant, now)?;
        let act = async {
            let name = register::one(self, &key, adapter, registration).await?;
            self.wake.notify_waiters();
            Ok(name.generation.unwrap_or_default())
        };
        let generation = self.once(&tenant, "RegisterShipment", &request.request_id, &request, act).await?;
        let name = ShipmentName::pinned(&key.carrier, &key.number, generation);
        Ok(Response::new(self.read(&tenant, &name).await?))
    }

    async fn batch_register_shipments(
        &self,
        request: Request<v1::BatchRegisterShipmentsRequest>,
    ) -> Result<Response<BatchRegisterShipmentsResponse>, Status> {
        let tenant = Self::tenant(&request)?;
        batch::register(self, &tenant, request.into_inner()).await.map(Response::new)
    }

    async fn get_shipment(&self, request: Request<v1::GetShipmentRequest>) -> Result<Response<Encoded>, Status> {
        let tenant = Self::tenant(&request)?;
        self.get(tenant, request.get_ref()).await.map(Response::new)
    }

    async fn batch_get_shipments(
        &self,
        request: Request<v1::BatchGetShipmentsRequest>,
    ) -> Result<Response<BatchGetShipmentsResponse>, Status> {
        let tenant = Self::tenant(&request)?;
        batch::get(self, &tenant, request.into_inner()).await.map(Response::new)
    }

    async fn list_shipments(
        &self,
        request: Request<v1::ListShipmentsRequest>,
    ) -> Result<Response<ListShipmentsResponse>, Status> {
        let tenant = Self::tenant(&request)?;
        let request = request.into_inner();
        let mut filter = filter::for_listing(&request)?;
        Box::pin(carried::add_names(self, &tenant, &mut filter)).await?;
        let table = render::asked(request.vocabulary)?;
        let size = filter::page_size(request.page_size, self.limits.page)?;
        // A token belongs to its request: everything but the token and the size.
        let bound =
            v1::ListShipmentsRequest { page_token: String::new(), page_size: 0, ..request.clone() }.encode_to_vec();
        let after = self.page(&tenant, &bound, &request.page_token)?;
        let page = self.store.list(&tenant, &filter, after, size).await.map_err(refuse::store)?;
        let next_page_token = page.next.map(|place| self.tokens.page(&tenant, &bound, &place)).unwrap_or_default();
        let shipments = page.shown.into_iter().map(encoded).collect();
        let shipments = render::shipments(table, shipments).await?;
        Ok(Response::new(ListShipmentsResponse { shipments, next_page_token }))
    }

    async fn refresh_shipment(
        &self,
        request: Request<v1::RefreshShipmentRequest>,
    ) -> Result<Response<Encoded>, Status> {
        let (tenant, request) = (Self::tenant(&request)?, request.into_inner());
        let name = refuse::name(&request.name)?;
        let act = Box::pin(refresh::ask(self, &tenant, &name));
        self.once(&tenant, "RefreshShipment", &request.request_id, &request, act).await?;
        Ok(Response::new(self.read(&tenant, &name).await?))
    }

    async fn update_shipment(&self, request: Request<v1::UpdateShipmentRequest>) -> Result<Response<Encoded>, Status> {
        Box::pin(update::update(self, request)).await.map(Response::new)
    }

    async fn stop_tracking(&self, request: Request<v1::StopTrackingRequest>) -> Result<Response<Encoded>, Status> {
        lifecycle::stop(self, request).await.map(Response::new)
    }

    async fn resume_tracking(&self, request: Request<v1::ResumeTrackingRequest>) -> Result<Response<Encoded>, Status> {
        lifecycle::resume(self, request).await.map(Response::new)
    }

    async fn complete_shipment(
        &self,
        request: Request<v1::CompleteShipmentRequest>,
    ) -> Result<Response<Encoded>, Status> {
        lifecycle::complete(self, request).await.map(Response::new)
    }

    async fn delete_shipment(&self, request: Request<v1::DeleteShipmentRequest>) -> Result<Response<()>, Status> {
        let (tenant, request) = (Self::tenant(&request)?, request.into_inner());
        let name = refuse::name(&request.name)?;
        let act = async {
            let adapter = waybill_adapters::by_id(&name.carrier).ok_or_else(|| refuse::not_found(&name))?;
            let erased = self.ingest.erase(&Self::key(&tenant, &name), adapter, name.generation).await;
            // Nothing is left that an outcome could name.
            if erased.map_err(refuse::store)? { Ok(0) } else { Err(refuse::not_found(&name)) }
        };
        self.once(&tenant, "DeleteShipment", &request.request_id, &request, Box::pin(act)).await?;
        Ok(Response::new(()))
    }

    type WatchShipmentsStream = framed::Unused;

    async fn watch_shipments(
        &self,
        request: Request<v1::WatchShipmentsRequest>,
    ) -> Result<Response<Self::WatchShipmentsStream>, Status> {
        let tenant = Self::tenant(&request)?;
        let ending = request.extensions().get::<Ending>().cloned();
        stream::open(self, tenant, ending, request.into_inner()).await.map(framed::respond)
    }

    async fn explain(&self, request: Request<v1::ExplainRequest>) -> Result<Response<v1::Answer>, Status> {
        let tenant = Self::tenant(&request)?;
        let answer = Box::pin(explain::explain(self, &tenant, request.into_inner())).await?;
        Ok(Response::new(explain::with_contacts(self, &tenant, answer)))
    }

    async fn list_carriers(
        &self,
        request: Request<v1::ListCarriersRequest>,
    ) -> Result<Response<v1::ListCarriersResponse>, Status> {
        let tenant = Self::tenant(&request)?;
        let accounts = |adapter: &Adapter| {
            self.accounts.of(&tenant, adapter.id).map(|account| account.name().to_owned()).collect()
        };
        Ok(Response::new(carriers::list(accounts)))
    }

    async fn detect_carrier(
        &self,
        request: Request<v1::DetectCarrierRequest>,
    ) -> Result<Response<v1::DetectCarrierResponse>, Status> {
        let candidates =
            detect::candidates(&request.into_inner().text).map_err(|why| refuse::field("text", why.to_string()))?;
        Ok(Response::new(v1::DetectCarrierResponse { candidates }))
    }
}
