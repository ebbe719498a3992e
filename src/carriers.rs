//! The table of adapters as the API shows it.

use waybill_adapters::ADAPTERS;
use waybill_contract::{Adapter, Stage};

use crate::proto::v1;

/// One carrier, with the names of the caller's accounts with it.
pub fn carrier(adapter: &Adapter, accounts: Vec<String>) -> v1::Carrier {
    let can = adapter.capabilities;
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
        polls: can.poll,
        pushes: can.push,
        subscribes: can.subscribe,
        feeds: can.feed,
        estimates: can.estimate,
        proves_delivery: can.proof_of_delivery,
        batch_limit: i32::try_from(adapter.batch_limit).unwrap_or(i32::MAX),
        tracking_url: adapter.tracking_url.into(),
        contact: adapter.contact.unwrap_or_default().into(),
        accounts,
    }
}

/// All carriers; `accounts` gives the names of the caller's accounts with one.
pub fn list(accounts: impl Fn(&Adapter) -> Vec<String>) -> v1::ListCarriersResponse {
    v1::ListCarriersResponse { carriers: ADAPTERS.iter().map(|adapter| carrier(adapter, accounts(adapter))).collect() }
}
