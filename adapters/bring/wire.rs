//! Bring's JSON, borrowed from the body. Empty is `""` or `null`. Decides no meaning.

use waybill_contract::lenient::{Apart, List, Object, Text};

/// A reply. One that refuses may stand inside `shipments`.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Body<'a> {
    pub(super) consignment_set: List<Consignment<'a>>,
    pub(super) shipments: List<Wrapped<'a>>,
    pub(super) error: Object<Failure<'a>>,
}

impl<'a> Body<'a> {
    fn rows(&self) -> impl Iterator<Item = &Consignment<'a>> {
        self.consignment_set.iter().chain(self.shipments.iter().flat_map(|wrapped| wrapped.consignment_set.iter()))
    }

    /// Those that are no errors.
    pub(super) fn consignments(&self) -> impl Iterator<Item = &Consignment<'a>> {
        self.rows().filter(|row| !row.package_set.is_empty() || row.error.get().is_none() && row.is_named())
    }

    /// What stands in the place of a consignment.
    pub(super) fn errors(&self) -> impl Iterator<Item = &Failure<'a>> {
        self.error.get().into_iter().chain(self.rows().filter_map(|row| row.error.get()))
    }
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Wrapped<'a> {
    pub(super) consignment_set: List<Consignment<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Failure<'a> {
    pub(super) code: Text<'a>,
    pub(super) message: Text<'a>,
    pub(super) system: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Consignment<'a> {
    pub(super) error: Apart<Failure<'a>>,
    pub(super) consignment_id: Text<'a>,
    pub(super) previous_consignment_id: Text<'a>,
    pub(super) package_set: List<Package<'a>>,
    pub(super) sender_reference: Text<'a>,
    pub(super) total_weight_in_kgs: Text<'a>,
}

impl Consignment<'_> {
    fn is_named(&self) -> bool {
        self.consignment_id.get().is_some()
    }
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Package<'a> {
    pub(super) status_description: Text<'a>,
    pub(super) package_number: Text<'a>,
    pub(super) previous_package_number: Text<'a>,
    pub(super) product_name: Text<'a>,
    pub(super) product_code: Text<'a>,
    pub(super) weight_in_kgs: Text<'a>,
    pub(super) date_of_return: Text<'a>,
    pub(super) date_of_estimated_delivery: Text<'a>,
    pub(super) estimated_time_span_of_delivery: Apart<Span<'a>>,
    pub(super) date_of_delivery: Text<'a>,
    pub(super) sender_address: Apart<Address<'a>>,
    pub(super) recipient_address: Apart<Address<'a>>,
    #[serde(rename = "expectedPickupUnitId")]
    pub(super) pickup_id: Text<'a>,
    #[serde(rename = "expectedPickupUnitName")]
    pub(super) pickup_name: Text<'a>,
    pub(super) event_set: List<Event<'a>>,
}

/// `08:00` to `16:00`, of a day that is told elsewhere.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Span<'a> {
    pub(super) start_time: Text<'a>,
    pub(super) end_time: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Address<'a> {
    pub(super) postal_code: Text<'a>,
    pub(super) city: Text<'a>,
    pub(super) country_code: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Event<'a> {
    pub(super) description: Text<'a>,
    pub(super) status: Text<'a>,
    pub(super) recipient_signature: Apart<Signature<'a>>,
    pub(super) unit_id: Text<'a>,
    pub(super) postal_code: Text<'a>,
    pub(super) city: Text<'a>,
    pub(super) country_code: Text<'a>,
    pub(super) date_iso: Text<'a>,
    pub(super) display_date: Text<'a>,
    pub(super) display_time: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Signature<'a> {
    pub(super) name: Text<'a>,
    pub(super) link_to_image: Text<'a>,
}

/// What Event Cast answers and pushes: a hook, an error or an event.
#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Cast<'a> {
    pub(super) id: Text<'a>,
    pub(super) expiry: Text<'a>,
    pub(super) reason: Text<'a>,
    pub(super) status: Text<'a>,
    pub(super) shipment: Text<'a>,
    pub(super) package: Text<'a>,
    pub(super) created: Text<'a>,
    pub(super) pushed: Text<'a>,
}
