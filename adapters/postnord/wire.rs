//! PostNord's JSON, borrowed from the body; v5 and v7 have the same tree. Empty lists and nulls both happen. Decides no
//! meaning.

use waybill_contract::lenient::{Apart, List, Object, Text, Texts};

/// A reply or an error. Some replies come without their wrapper.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Body<'a> {
    #[serde(rename = "TrackingInformationResponse")]
    pub(super) answer: Object<Answer<'a>>,
    pub(super) shipments: List<Shipment<'a>>,
    composite_fault: Object<CompositeFault<'a>>,
    pub(super) message: Text<'a>,
    pub(super) error: Object<GatewayError<'a>>,
}

impl<'a> Body<'a> {
    /// Inside the wrapper, and beside it.
    pub(super) fn faults(&self) -> impl Iterator<Item = &Failure<'a>> {
        self.answer.composite_fault.faults.iter().chain(self.composite_fault.faults.iter())
    }
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Answer<'a> {
    pub(super) shipments: List<Shipment<'a>>,
    composite_fault: Object<CompositeFault<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
struct CompositeFault<'a> {
    faults: List<Failure<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Failure<'a> {
    pub(super) fault_code: Text<'a>,
    pub(super) explanation_text: Text<'a>,
    param_values: List<ParamValue<'a>>,
}

impl Failure<'_> {
    /// Whether it is about this parameter of the question.
    pub(super) fn is_about(&self, param: &str) -> bool {
        self.param_values.iter().any(|value| value.param.get().is_some_and(|name| name.eq_ignore_ascii_case(param)))
    }
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
struct ParamValue<'a> {
    param: Text<'a>,
}

/// What the gateway says in its own shape.
#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct GatewayError<'a> {
    pub(super) status_code: Text<'a>,
    pub(super) error_type: Text<'a>,
    pub(super) message: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Shipment<'a> {
    pub(super) shipment_id: Text<'a>,
    pub(super) assessed_number_of_items: Text<'a>,
    pub(super) status: Text<'a>,
    pub(super) status_text: Object<StatusText<'a>>,
    pub(super) service: Object<Service<'a>>,
    pub(super) consignor: Object<Party<'a>>,
    pub(super) consignee: Object<Party<'a>>,
    pub(super) delivery_point: Object<DeliveryPoint<'a>>,
    pub(super) public_time_of_arrival: Text<'a>,
    pub(super) estimated_time_of_arrival: Text<'a>,
    pub(super) origin_estimated_time_of_arrival: Text<'a>,
    pub(super) real_time_of_arrival: Text<'a>,
    pub(super) booked_delivery_date_from: Text<'a>,
    pub(super) booked_delivery_date_to: Text<'a>,
    pub(super) delivery_date: Text<'a>,
    pub(super) return_date: Text<'a>,
    pub(super) total_weight: Object<Measure<'a>>,
    pub(super) shipment_references: List<Reference<'a>>,
    pub(super) items: List<Item<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct StatusText<'a> {
    pub(super) header: Text<'a>,
    pub(super) estimated_time_of_arrival: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Service<'a> {
    pub(super) code: Text<'a>,
    pub(super) name: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Party<'a> {
    pub(super) address: Object<Address<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Address<'a> {
    pub(super) city: Text<'a>,
    #[serde(alias = "postcode")]
    pub(super) post_code: Text<'a>,
    pub(super) country_code: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct DeliveryPoint<'a> {
    pub(super) name: Text<'a>,
    pub(super) display_name: Text<'a>,
    pub(super) location_id: Text<'a>,
    pub(super) address: Object<Address<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Measure<'a> {
    pub(super) value: Text<'a>,
    pub(super) unit: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Measurement<'a> {
    pub(super) weight: Object<Measure<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Reference<'a> {
    pub(super) value: Text<'a>,
    #[serde(rename = "type")]
    pub(super) kind: Text<'a>,
    pub(super) name: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Item<'a> {
    pub(super) item_id: Text<'a>,
    pub(super) status: Text<'a>,
    /// The last event's.
    pub(super) event_status: Text<'a>,
    pub(super) status_text: Object<StatusText<'a>>,
    pub(super) public_time_of_arrival: Text<'a>,
    pub(super) estimated_time_of_arrival: Text<'a>,
    pub(super) origin_estimated_time_of_arrival: Text<'a>,
    pub(super) real_time_of_arrival: Text<'a>,
    pub(super) booked_delivery_date_from: Text<'a>,
    pub(super) booked_delivery_date_to: Text<'a>,
    pub(super) delivery_date: Text<'a>,
    pub(super) return_date: Text<'a>,
    pub(super) drop_off_date: Text<'a>,
    pub(super) delivery_to: Text<'a>,
    pub(super) delivery_to_info: Text<'a>,
    pub(super) acceptor: Object<Acceptor<'a>>,
    pub(super) signature: Text<'a>,
    pub(super) delivery_image_available: Text<'a>,
    pub(super) stated_measurement: Object<Measurement<'a>>,
    pub(super) assessed_measurement: Object<Measurement<'a>>,
    pub(super) stopped_in_customs: Text<'a>,
    pub(super) references: List<Reference<'a>>,
    pub(super) item_ref_ids: Texts<'a>,
    pub(super) events: List<Event<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Acceptor<'a> {
    pub(super) name: Text<'a>,
    pub(super) signature_reference: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Event<'a> {
    pub(super) event_time: Text<'a>,
    pub(super) event_code: Text<'a>,
    pub(super) event_description: Text<'a>,
    pub(super) status: Text<'a>,
    pub(super) location: Apart<Location<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Location<'a> {
    pub(super) name: Text<'a>,
    pub(super) display_name: Text<'a>,
    pub(super) city: Text<'a>,
    #[serde(alias = "postCode")]
    pub(super) postcode: Text<'a>,
    pub(super) country_code: Text<'a>,
    pub(super) location_type: Text<'a>,
}
