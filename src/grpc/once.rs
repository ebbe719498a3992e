//! Calls with a request id, done once; and what a tenant's quotas refuse. Every mutating method goes through here.

use prost::Message;
use tonic::Status;

use super::{Api, refuse};
use crate::quota::{self, Counted};
use crate::request_id::{self, Begun};
use crate::tenant::Tenant;

const ID: usize = 128;

impl Api {
    /// Does what a request asks (`act` gives the generation of the shipment it came to) unless it has succeeded under
    /// this id before: then gives the generation of the first time, for the caller to read what is there now. Without an
    /// id it is done in any case.
    ///
    /// `act` must come to the same when it is done twice: after a crash between its commit and the keeping of its outcome
    /// a repeated call does it again.
    pub(super) async fn once(
        &self,
        tenant: &Tenant,
        method: &str,
        id: &str,
        request: &impl Message,
        act: impl Future<Output = Result<u32, Status>>,
    ) -> Result<u32, Status> {
        let Some(Begun { known, ticket }) = self.begin(tenant, method, id, request).await? else { return act.await };
        if let Some(generation) = known.and_then(|generations| generations.first().copied()) {
            return Ok(generation);
        }
        let generation = act.await?;
        ticket.keep(vec![generation]).await.map_err(refuse::store)?;
        Ok(generation)
    }

    /// Takes a request's id; `None` if it has none.
    pub(super) async fn begin(
        &self,
        tenant: &Tenant,
        method: &str,
        id: &str,
        request: &impl Message,
    ) -> Result<Option<Begun>, Status> {
        if id.is_empty() {
            return Ok(None);
        }
        if id.len() > ID || !id.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(refuse::field("request_id", format!("is 1 to {ID} visible ASCII characters, best a UUID")));
        }
        let fingerprint = self.request_ids.fingerprint(method, request);
        let most = usize::try_from(self.quotas.of(tenant).request_ids.get()).unwrap_or(usize::MAX);
        let begun = self.request_ids.begin(tenant, id, fingerprint, most).await;
        begun.map(Some).map_err(|refused| {
            if matches!(refused, request_id::Refused::TooMany(_)) {
                self.metrics.refusals.call("quota_request_ids");
            }
            refuse::request_id(refused, tenant)
        })
    }

    /// Uses up one of a quota.
    pub(super) async fn take(&self, tenant: &Tenant, counted: Counted) -> Result<(), Status> {
        self.quotas.take(tenant, counted).await.map_err(|refused| {
            if matches!(refused, quota::Refused::Exceeded(_)) {
                self.metrics.refusals.call(match counted {
                    Counted::Registrations => "quota_registrations_per_day",
                    Counted::Refreshes => "quota_refreshes_per_minute",
                });
            }
            refuse::quota(refused)
        })
    }
}
