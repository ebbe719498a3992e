//! DHL's JSON, borrowed from the body. What has another type than documented reads as absent, so that nothing odd loses
//! an event. Decides no meaning.

use waybill_contract::lenient::{Apart, List, Object, Text, Texts};

/// A reply, an error (`application/problem+json`) or a push: told apart by what is there.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Body<'a> {
    #[serde(borrow)]
    pub(super) shipments: List<Shipment<'a>>,
    #[serde(borrow)]
    pub(super) possible_additional_shipments_url: Texts<'a>,
    #[serde(borrow)]
    pub(super) title: Text<'a>,
    #[serde(borrow)]
    pub(super) detail: Text<'a>,
    #[serde(borrow)]
    pub(super) status: Text<'a>,
    #[serde(borrow)]
    pub(super) scope: Text<'a>,
    #[serde(borrow, rename = "self")]
    pub(super) own_url: Text<'a>,
    #[serde(borrow)]
    pub(super) secret: Text<'a>,
    #[serde(borrow)]
    pub(super) expires: Text<'a>,
    #[serde(borrow)]
    pub(super) subscription_id: Text<'a>,
    #[serde(borrow)]
    pub(super) failure: Object<Failure<'a>>,
}

/// Why a subscription failed.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Failure<'a> {
    #[serde(borrow)]
    pub(super) title: Text<'a>,
    #[serde(borrow)]
    pub(super) status: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Shipment<'a> {
    #[serde(borrow)]
    pub(super) id: Text<'a>,
    #[serde(borrow)]
    pub(super) service: Text<'a>,
    #[serde(borrow)]
    pub(super) origin: Apart<Location<'a>>,
    #[serde(borrow)]
    pub(super) destination: Apart<Location<'a>>,
    #[serde(borrow)]
    pub(super) status: Apart<Event<'a>>,
    #[serde(borrow)]
    pub(super) estimated_time_of_delivery: Text<'a>,
    #[serde(borrow)]
    pub(super) estimated_time_of_delivery_remark: Text<'a>,
    #[serde(borrow)]
    pub(super) estimated_delivery_time_frame: Apart<TimeFrame<'a>>,
    #[serde(borrow)]
    pub(super) details: Apart<Details<'a>>,
    #[serde(borrow)]
    pub(super) events: List<Event<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Event<'a> {
    #[serde(borrow)]
    pub(super) timestamp: Text<'a>,
    #[serde(borrow)]
    pub(super) location: Apart<Location<'a>>,
    #[serde(borrow)]
    pub(super) status_code: Text<'a>,
    #[serde(borrow)]
    pub(super) status: Text<'a>,
    #[serde(borrow)]
    pub(super) status_detailed: Text<'a>,
    #[serde(borrow)]
    pub(super) description: Text<'a>,
    #[serde(borrow)]
    pub(super) remark: Text<'a>,
}

/// `address` is nested; the flat fields are how some divisions' pushes and older documents write it.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Location<'a> {
    #[serde(borrow)]
    pub(super) address: Object<Address<'a>>,
    #[serde(borrow)]
    pub(super) service_point: Object<ServicePoint<'a>>,
    #[serde(borrow)]
    pub(super) country_code: Text<'a>,
    #[serde(borrow)]
    pub(super) postal_code: Text<'a>,
    #[serde(borrow)]
    pub(super) address_locality: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Address<'a> {
    #[serde(borrow)]
    pub(super) country_code: Text<'a>,
    #[serde(borrow)]
    pub(super) postal_code: Text<'a>,
    #[serde(borrow)]
    pub(super) address_locality: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct ServicePoint<'a> {
    #[serde(borrow)]
    pub(super) label: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct TimeFrame<'a> {
    #[serde(borrow)]
    pub(super) estimated_from: Text<'a>,
    #[serde(borrow)]
    pub(super) estimated_through: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Details<'a> {
    #[serde(borrow)]
    pub(super) product: Object<Product<'a>>,
    #[serde(borrow)]
    pub(super) proof_of_delivery: Apart<ProofOfDelivery<'a>>,
    #[serde(borrow)]
    pub(super) total_number_of_pieces: Text<'a>,
    #[serde(borrow)]
    pub(super) piece_ids: Texts<'a>,
    #[serde(borrow)]
    pub(super) weight: Object<Weight<'a>>,
    #[serde(borrow)]
    pub(super) references: List<Reference<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Product<'a> {
    #[serde(borrow)]
    pub(super) product_name: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct ProofOfDelivery<'a> {
    #[serde(borrow)]
    pub(super) signature_url: Text<'a>,
    #[serde(borrow)]
    pub(super) document_url: Text<'a>,
    #[serde(borrow)]
    pub(super) signed: Object<Person<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Person<'a> {
    #[serde(borrow)]
    pub(super) name: Text<'a>,
    #[serde(borrow)]
    pub(super) given_name: Text<'a>,
    #[serde(borrow)]
    pub(super) family_name: Text<'a>,
    #[serde(borrow)]
    pub(super) organization_name: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Weight<'a> {
    #[serde(borrow)]
    pub(super) value: Text<'a>,
    #[serde(borrow)]
    pub(super) unit_text: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Reference<'a> {
    #[serde(borrow)]
    pub(super) number: Text<'a>,
    #[serde(borrow, rename = "type")]
    pub(super) kind: Text<'a>,
}
