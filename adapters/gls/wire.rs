//! GLS's JSON, borrowed from the body. Decides no meaning.

use waybill_contract::lenient::{List, Object, Text};

/// A reply, a parcel shop, an error or a token: told apart by what is there.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Body<'a> {
    pub(super) parcels: List<Parcel<'a>>,
    pub(super) parcelshop_delivery: Object<Shop<'a>>,
    pub(super) error_code: Text<'a>,
    pub(super) error_message: Text<'a>,
    pub(super) title: Text<'a>,
    pub(super) detail: Text<'a>,
    pub(super) fault: Object<GatewayFault<'a>>,
    pub(super) errors: List<Failure<'a>>,
    #[serde(rename = "access_token")]
    pub(super) access_token: Text<'a>,
    #[serde(rename = "expires_in")]
    pub(super) expires_in: Text<'a>,
}

/// What the gateway (Apigee) says in its own shape.
#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct GatewayFault<'a> {
    pub(super) faultstring: Text<'a>,
    pub(super) detail: Object<GatewayDetail<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct GatewayDetail<'a> {
    pub(super) errorcode: Text<'a>,
}

/// Why there is no token.
#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Failure<'a> {
    pub(super) message: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Parcel<'a> {
    /// What was asked.
    pub(super) requested: Text<'a>,
    /// The parcel's number, maybe without its check digit.
    pub(super) unitno: Text<'a>,
    pub(super) status: Text<'a>,
    pub(super) status_date_time: Text<'a>,
    pub(super) events: List<Event<'a>>,
    pub(super) error_code: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Event<'a> {
    pub(super) code: Text<'a>,
    pub(super) city: Text<'a>,
    pub(super) postal_code: Text<'a>,
    pub(super) country: Text<'a>,
    pub(super) description: Text<'a>,
    pub(super) event_date_time: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Shop<'a> {
    pub(super) parcelshop_id: Text<'a>,
}
