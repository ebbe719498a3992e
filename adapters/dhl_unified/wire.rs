//! DHL's JSON, borrowed from the body. What has another type than documented reads as absent, so that nothing odd loses
//! an event. Decides no meaning.

use waybill_contract::lenient::{Apart, List, Object, Text, Texts};

/// A reply, an error (`application/problem+json`) or a push: told apart by what is there.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Body<'a> {
    pub(super) shipments: List<Shipment<'a>>,
    pub(super) possible_additional_shipments_url: Texts<'a>,
    pub(super) title: Text<'a>,
    pub(super) detail: Text<'a>,
    pub(super) status: Text<'a>,
    pub(super) scope: Text<'a>,
    #[serde(rename = "self")]
    pub(super) own_url: Text<'a>,
    pub(super) secret: Text<'a>,
    pub(super) expires: Text<'a>,
    pub(super) subscription_id: Text<'a>,
    pub(super) failure: Object<Failure<'a>>,
    pub(super) fault: Object<GatewayFault<'a>>,
}

/// What the gateway (Apigee) says in its own shape.
#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct GatewayFault<'a> {
    pub(super) faultstring: Text<'a>,
}

/// Why a subscription failed.
#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Failure<'a> {
    pub(super) title: Text<'a>,
    pub(super) status: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Shipment<'a> {
    pub(super) id: Text<'a>,
    pub(super) service: Text<'a>,
    pub(super) origin: Apart<Location<'a>>,
    pub(super) destination: Apart<Location<'a>>,
    pub(super) status: Apart<Event<'a>>,
    pub(super) estimated_time_of_delivery: Text<'a>,
    pub(super) estimated_time_of_delivery_remark: Text<'a>,
    pub(super) estimated_delivery_time_frame: Apart<TimeFrame<'a>>,
    pub(super) details: Apart<Details<'a>>,
    pub(super) events: List<Event<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Event<'a> {
    pub(super) timestamp: Text<'a>,
    pub(super) location: Apart<Location<'a>>,
    pub(super) status_code: Text<'a>,
    pub(super) status: Text<'a>,
    pub(super) status_detailed: Text<'a>,
    pub(super) description: Text<'a>,
    pub(super) remark: Text<'a>,
}

/// `address` is nested; the flat fields are how some divisions' pushes and older documents write it.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Location<'a> {
    pub(super) address: Object<Address<'a>>,
    pub(super) service_point: Object<ServicePoint<'a>>,
    pub(super) country_code: Text<'a>,
    pub(super) postal_code: Text<'a>,
    pub(super) address_locality: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Address<'a> {
    pub(super) country_code: Text<'a>,
    pub(super) postal_code: Text<'a>,
    pub(super) address_locality: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct ServicePoint<'a> {
    pub(super) label: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct TimeFrame<'a> {
    pub(super) estimated_from: Text<'a>,
    pub(super) estimated_through: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Details<'a> {
    pub(super) product: Object<Product<'a>>,
    pub(super) proof_of_delivery: Apart<ProofOfDelivery<'a>>,
    pub(super) total_number_of_pieces: Text<'a>,
    pub(super) piece_ids: Texts<'a>,
    pub(super) weight: Object<Weight<'a>>,
    pub(super) references: List<Reference<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Product<'a> {
    pub(super) product_name: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct ProofOfDelivery<'a> {
    pub(super) signature_url: Text<'a>,
    pub(super) document_url: Text<'a>,
    pub(super) signed: Object<Person<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Person<'a> {
    pub(super) name: Text<'a>,
    pub(super) given_name: Text<'a>,
    pub(super) family_name: Text<'a>,
    pub(super) organization_name: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Weight<'a> {
    pub(super) value: Text<'a>,
    pub(super) unit_text: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Reference<'a> {
    pub(super) number: Text<'a>,
    #[serde(rename = "type")]
    pub(super) kind: Text<'a>,
}
