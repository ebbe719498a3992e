//! The Track API's JSON, borrowed from the body. A field of another type than documented is an absent field, never a failure.

use std::borrow::Cow;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess};
use waybill_contract::lenient::{Apart, Each, List, Object, Shape, Text, Texts, any};

/// Every envelope there is: the poll's, both pushes', an error's.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Body<'a> {
    pub(super) output: Object<Output<'a>>,
    pub(super) complete_track_results: List<Answer<'a>>,
    pub(super) track_results: List<Tracked<'a>>,
    pub(super) errors: List<Failure<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Output<'a> {
    pub(super) complete_track_results: List<Answer<'a>>,
    pub(super) track_results: List<Tracked<'a>>,
    pub(super) alerts: Each<Alert<'a>>,
}

/// What is said of one number that was asked for.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Answer<'a> {
    pub(super) tracking_number: Text<'a>,
    pub(super) track_results: List<Tracked<'a>>,
}

/// One use of a number.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Tracked<'a> {
    pub(super) tracking_number_info: Object<NumberInfo<'a>>,
    pub(super) error: Object<Failure<'a>>,
    pub(super) additional_tracking_info: Object<Additional<'a>>,
    pub(super) latest_status_detail: Object<Latest<'a>>,
    pub(super) date_and_times: List<DateAndTime<'a>>,
    pub(super) scan_events: List<Scan<'a>>,
    pub(super) delivery_details: Object<DeliveryDetails<'a>>,
    pub(super) available_images: List<Typed<'a>>,
    pub(super) package_details: Object<PackageDetails<'a>>,
    pub(super) shipment_details: Object<ShipmentDetails<'a>>,
    pub(super) service_detail: Object<Typed<'a>>,
    pub(super) estimated_delivery_time_window: Object<Windowed<'a>>,
    pub(super) standard_transit_time_window: Object<Windowed<'a>>,
    pub(super) return_detail: Filled,
    pub(super) hold_at_location: Object<Location<'a>>,
    pub(super) origin_location: Object<Location<'a>>,
    pub(super) destination_location: Object<Location<'a>>,
    pub(super) recipient_information: Object<Location<'a>>,
    pub(super) shipper_information: Object<Location<'a>>,
    pub(super) last_updated_destination_address: Object<Location<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct NumberInfo<'a> {
    pub(super) tracking_number: Text<'a>,
    pub(super) tracking_number_unique_id: Text<'a>,
    pub(super) carrier_code: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Failure<'a> {
    pub(super) code: Text<'a>,
    pub(super) message: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Additional<'a> {
    pub(super) package_identifiers: List<Identifier<'a>>,
}

/// The specification says `value`, real bodies say `values`.
#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Identifier<'a> {
    pub(super) r#type: Text<'a>,
    pub(super) value: Texts<'a>,
    pub(super) values: Texts<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Latest<'a> {
    pub(super) code: Text<'a>,
    pub(super) derived_code: Text<'a>,
    pub(super) status_by_locale: Text<'a>,
    pub(super) description: Text<'a>,
    pub(super) ancillary_details: List<Ancillary<'a>>,
    pub(super) delay_detail: Object<Delay<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Ancillary<'a> {
    pub(super) reason: Text<'a>,
    pub(super) reason_description: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Delay<'a> {
    pub(super) r#type: Text<'a>,
    pub(super) status: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct DateAndTime<'a> {
    pub(super) r#type: Text<'a>,
    pub(super) date_time: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Scan<'a> {
    pub(super) date: Text<'a>,
    pub(super) event_type: Text<'a>,
    pub(super) event_description: Text<'a>,
    pub(super) exception_code: Text<'a>,
    pub(super) exception_description: Text<'a>,
    pub(super) derived_status_code: Text<'a>,
    pub(super) derived_status: Text<'a>,
    pub(super) scan_location: Object<Location<'a>>,
    pub(super) location_id: Text<'a>,
    pub(super) location_type: Text<'a>,
    pub(super) delay_detail: Object<Delay<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct DeliveryDetails<'a> {
    pub(super) received_by_name: Text<'a>,
    pub(super) signed_by_name: Text<'a>,
    pub(super) location_type: Text<'a>,
    pub(super) location_description: Text<'a>,
    pub(super) actual_delivery_address: Object<Location<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Typed<'a> {
    pub(super) r#type: Text<'a>,
    pub(super) description: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct PackageDetails<'a> {
    pub(super) count: Text<'a>,
    pub(super) weight_and_dimensions: Object<Weighed<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Weighed<'a> {
    pub(super) weight: List<Weight<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct ShipmentDetails<'a> {
    pub(super) weight: List<Weight<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Weight<'a> {
    pub(super) value: Text<'a>,
    pub(super) unit: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Windowed<'a> {
    pub(super) window: Object<Window<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Window<'a> {
    pub(super) begins: Text<'a>,
    pub(super) ends: Text<'a>,
}

impl Delay<'_> {
    /// Whether it says nothing.
    pub(super) fn is_blank(&self) -> bool {
        self.r#type.get().is_none() && self.status.get().is_none()
    }
}

/// An address with what may be around it: bodies give it flat, under `address`, or under `locationContactAndAddress`.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Location<'a> {
    pub(super) location_id: Text<'a>,
    pub(super) city: Text<'a>,
    pub(super) state_or_province_code: Text<'a>,
    pub(super) postal_code: Text<'a>,
    pub(super) country_code: Text<'a>,
    pub(super) company_name: Text<'a>,
    pub(super) contact: Apart<Location<'a>>,
    pub(super) address: Apart<Location<'a>>,
    pub(super) location_contact_and_address: Apart<Location<'a>>,
}

impl<'a> Location<'a> {
    /// Where the address itself stands.
    pub(super) fn address(&self) -> &Self {
        match self.location_contact_and_address.get().or(self.address.get()) {
            Some(inner) => inner.address(),
            None => self,
        }
    }

    /// The company that keeps the place.
    pub(super) fn company(&self) -> &str {
        match self.location_contact_and_address.get().or(self.contact.get()) {
            Some(inner) => inner.company(),
            None => self.company_name.or_empty(),
        }
    }
}

/// Whether there is any text or number within, however deep.
#[derive(Default)]
pub(super) struct Filled(pub(super) bool);

/// `output.alerts`: a text, texts or objects.
#[derive(Default)]
pub(super) struct Alert<'a>(Text<'a>);

impl Alert<'_> {
    /// The code comes first; what follows is prose.
    pub(super) fn code(&self) -> &str {
        self.0.or_empty().split_ascii_whitespace().next().unwrap_or_default()
    }
}

impl<'de: 'a, 'a> Shape<'de> for Alert<'a> {
    fn text(text: Cow<'de, str>) -> Self {
        Self(Text::text(text))
    }

    fn object<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let failure = Failure::deserialize(MapAccessDeserializer::new(map))?;
        Ok(Self(if failure.code.get().is_none() { failure.message } else { failure.code }))
    }
}

impl<'de> Shape<'de> for Filled {
    fn text(text: Cow<'de, str>) -> Self {
        Self(!text.trim_ascii().is_empty())
    }

    fn object<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut filled = false;
        while let Some((IgnoredAny, Self(within))) = map.next_entry()? {
            filled |= within;
        }
        Ok(Self(filled))
    }

    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut filled = false;
        while let Some(Self(within)) = list.next_element()? {
            filled |= within;
        }
        Ok(Self(filled))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Alert<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}

impl<'de> Deserialize<'de> for Filled {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}
