//! `waybill.v1.Admin`: keys, accounts and readings of the caller's tenant. A key of the default tenant manages the keys of all.

use tonic::{Request, Response, Status};

use super::register::Violations;
use super::{Api, accounts, refuse, reread, unmapped};
use crate::access::keys::{NewKey, id_of_name};
use crate::proto::served::admin_server::Admin;
use crate::proto::v1;
use crate::tenant::Tenant;

/// Whose keys a caller manages; `None` for everybody's.
fn managed(caller: &Tenant) -> Option<&Tenant> {
    Some(caller).filter(|caller| caller.as_str() != Tenant::DEFAULT)
}

#[tonic::async_trait]
impl Admin for Api {
    async fn create_api_key(
        &self,
        request: Request<v1::CreateApiKeyRequest>,
    ) -> Result<Response<v1::CreateApiKeyResponse>, Status> {
        let tenant = Self::tenant(&request)?;
        let new =
            NewKey::check(request.into_inner(), &tenant).map_err(|wrong| Violations::from_iter(wrong).refuse())?;
        let made = self.keys.create(new).await.map_err(refuse::store)?;
        let (key, secret) = made.ok_or_else(refuse::too_many_keys)?;
        let secret = secret.reveal().to_owned();
        Ok(Response::new(v1::CreateApiKeyResponse { api_key: Some(key.message()), secret }))
    }

    async fn list_api_keys(
        &self,
        request: Request<v1::ListApiKeysRequest>,
    ) -> Result<Response<v1::ListApiKeysResponse>, Status> {
        let tenant = Self::tenant(&request)?;
        let keys = self.keys.list(managed(&tenant)).await.map_err(refuse::store)?;
        let now = self.ingest.clock.now();
        let ended = request.get_ref().show_ended;
        let api_keys = keys.iter().filter(|key| ended || !key.ended(now)).map(|key| key.message()).collect();
        Ok(Response::new(v1::ListApiKeysResponse { api_keys }))
    }

    async fn revoke_api_key(&self, request: Request<v1::RevokeApiKeyRequest>) -> Result<Response<v1::ApiKey>, Status> {
        let tenant = Self::tenant(&request)?;
        let id = id_of_name(&request.get_ref().name)
            .ok_or_else(|| refuse::field("name", "is not the name of a key: apiKeys/{id}, as in ListApiKeys"))?;
        let revoked = self.keys.revoke(id, managed(&tenant)).await.map_err(refuse::store)?;
        Ok(Response::new(revoked.ok_or_else(|| refuse::no_key(id))?.message()))
    }

    async fn list_accounts(
        &self,
        request: Request<v1::ListAccountsRequest>,
    ) -> Result<Response<v1::ListAccountsResponse>, Status> {
        accounts::list(self, &Self::tenant(&request)?).await.map(Response::new)
    }

    async fn list_unmapped_codes(
        &self,
        request: Request<v1::ListUnmappedCodesRequest>,
    ) -> Result<Response<v1::ListUnmappedCodesResponse>, Status> {
        let tenant = Self::tenant(&request)?;
        unmapped::list(self, &tenant, request.into_inner()).await.map(Response::new)
    }

    type RereadBodiesStream = reread::Told;

    async fn reread_bodies(
        &self,
        request: Request<v1::RereadBodiesRequest>,
    ) -> Result<Response<Self::RereadBodiesStream>, Status> {
        let tenant = Self::tenant(&request)?;
        reread::open(self, tenant, request.into_inner()).await.map(Response::new)
    }
}
