//! ListCarriers, from the adapters' table.

use waybill_adapters::ADAPTERS;
use waybill_contract::{Adapter, Stage};

use crate::account::Accounts;
use crate::proto::v1;
use crate::tenant::Tenant;

/// Every carrier with the tenant's accounts.
pub(super) fn list(accounts: &Accounts, tenant: &Tenant) -> v1::ListCarriersResponse {
    let carriers = ADAPTERS.iter().map(|adapter| v1::Carrier {
        accounts: accounts.of(tenant, adapter.id).map(|account| account.name().to_owned()).collect(),
        ..describe(adapter)
    });
    v1::ListCarriersResponse { carriers: carriers.collect() }
}

/// A carrier as the API shows it, without accounts.
pub fn describe(adapter: &Adapter) -> v1::Carrier {
    let stage = match adapter.stage {
        Stage::Stable => v1::carrier::Stage::Stable,
        Stage::Preview => v1::carrier::Stage::Preview,
    };
    v1::Carrier {
        name: format!("carriers/{}", adapter.id),
        id: adapter.id.into(),
        display_name: adapter.name.into(),
        country_code: adapter.country.into(),
        stage: stage.into(),
        polls: adapter.capabilities.poll,
        pushes: adapter.capabilities.push,
        subscribes: adapter.capabilities.subscribe,
        feeds: adapter.capabilities.feed,
        estimates: adapter.capabilities.estimate,
        proves_delivery: adapter.capabilities.proof_of_delivery,
        batch_limit: i32::try_from(adapter.batch_limit).unwrap_or(i32::MAX),
        tracking_url: adapter.tracking_url.into(),
        contact: adapter.contact.unwrap_or_default().into(),
        accounts: Vec::new(),
    }
}
