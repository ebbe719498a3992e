//! MyDHL's JSON, borrowed from the body. What has another type than documented reads as absent. Decides no meaning.

use waybill_contract::lenient::{List, Object, Text, Texts};

/// An answer, or a problem (`application/problem+json`): told apart by what is there.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Body<'a> {
    pub(super) shipments: List<Shipment<'a>>,
    pub(super) title: Text<'a>,
    pub(super) detail: Text<'a>,
    pub(super) message: Text<'a>,
    pub(super) status: Text<'a>,
    pub(super) additional_details: Texts<'a>,
}

impl Body<'_> {
    /// Everything that a problem says, a line each.
    pub(super) fn words(&self) -> String {
        let words = [self.title.get(), self.detail.get(), self.message.get()].into_iter().flatten();
        words.chain(self.additional_details.texts()).collect::<Vec<_>>().join("\n")
    }
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Shipment<'a> {
    pub(super) shipment_tracking_number: Text<'a>,
    /// Of the lookup, not of the shipment.
    pub(super) status: Text<'a>,
    pub(super) shipment_timestamp: Text<'a>,
    pub(super) product_code: Text<'a>,
    pub(super) shipper_details: Object<Party<'a>>,
    pub(super) receiver_details: Object<Party<'a>>,
    pub(super) total_weight: Text<'a>,
    pub(super) unit_of_measurements: Text<'a>,
    pub(super) shipper_references: List<Reference<'a>>,
    pub(super) events: List<Event<'a>>,
    pub(super) number_of_pieces: Text<'a>,
    pub(super) pieces: List<Piece<'a>>,
    pub(super) estimated_delivery_date: Text<'a>,
    /// What some clients look for; the specification has it not.
    pub(super) estimated_time_of_delivery: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Party<'a> {
    pub(super) postal_address: Object<Address<'a>>,
    pub(super) service_area: List<Area<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Address<'a> {
    pub(super) city_name: Text<'a>,
    pub(super) postal_code: Text<'a>,
    pub(super) province_code: Text<'a>,
    pub(super) country_code: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Area<'a> {
    pub(super) code: Text<'a>,
    pub(super) description: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Reference<'a> {
    pub(super) value: Text<'a>,
    pub(super) type_code: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Event<'a> {
    pub(super) date: Text<'a>,
    pub(super) time: Text<'a>,
    #[serde(rename = "GMTOffset", alias = "gmtOffset")]
    pub(super) gmt_offset: Text<'a>,
    pub(super) type_code: Text<'a>,
    pub(super) description: Text<'a>,
    pub(super) service_area: List<Area<'a>>,
    pub(super) signed_by: Text<'a>,
    pub(super) remarks: List<Remark<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Remark<'a> {
    pub(super) value: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Piece<'a> {
    pub(super) tracking_number: Text<'a>,
    pub(super) weight: Text<'a>,
    pub(super) actual_weight: Text<'a>,
    pub(super) unit_of_measurements: Text<'a>,
    pub(super) shipper_references: List<Reference<'a>>,
    pub(super) events: List<Event<'a>>,
}
