//! Hermes's JSON, borrowed from the body. What has another type than documented reads as absent. Decides no meaning.

use waybill_contract::lenient::{Apart, List, Object, Text};

/// An answer, or the refusal of one, as Hermes or as the gateway before it says it.
#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Body<'a> {
    shipmentinfo: List<Shipment<'a>>,
    #[serde(rename = "shipmentInfo")]
    other_spelling: List<Shipment<'a>>,
    #[serde(rename = "listOfResultCodes")]
    list_of_result_codes: List<Outcome<'a>>,
    result: Object<Outcome<'a>>,
    error: Text<'a>,
    error_description: Text<'a>,
}

impl<'a> Body<'a> {
    pub(super) fn shipments(&self) -> &List<Shipment<'a>> {
        if self.shipmentinfo.given() { &self.shipmentinfo } else { &self.other_spelling }
    }

    /// The first code and its message, wherever they stand; empty where there is none.
    pub(super) fn result(&self) -> (&str, &str) {
        match self.list_of_result_codes.first().or(self.result.get()) {
            Some(result) => (result.code.or_empty(), result.message.or_empty()),
            None => (self.error.or_empty(), self.error_description.or_empty()),
        }
    }
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Outcome<'a> {
    pub(super) code: Text<'a>,
    pub(super) message: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Granted<'a> {
    pub(super) access_token: Text<'a>,
    pub(super) expires_in: Text<'a>,
    pub(super) error: Text<'a>,
    pub(super) error_description: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Shipment<'a> {
    #[serde(rename = "shipmentID", alias = "shipmentId")]
    pub(super) shipment_id: Text<'a>,
    #[serde(rename = "internationalShipmentID", alias = "internationalShipmentId")]
    pub(super) international_shipment_id: Text<'a>,
    pub(super) client_reference: Text<'a>,
    pub(super) client_reference2: Text<'a>,
    pub(super) part_number: Text<'a>,
    pub(super) result: Object<Outcome<'a>>,
    pub(super) receiver_address: Object<Address<'a>>,
    pub(super) delivery_forecast: Apart<Forecast<'a>>,
    pub(super) status: List<Event<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Address<'a> {
    pub(super) name: Text<'a>,
    pub(super) city: Text<'a>,
    pub(super) zip_code: Text<'a>,
    pub(super) country_code: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Forecast<'a> {
    pub(super) date: Text<'a>,
    pub(super) time_slot: Object<Slot<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Slot<'a> {
    pub(super) from: Text<'a>,
    pub(super) to: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Event<'a> {
    pub(super) timestamp: Text<'a>,
    pub(super) code: Text<'a>,
    pub(super) description: Text<'a>,
    pub(super) scanning_unit: Object<Address<'a>>,
}
