//! The Track API's JSON, borrowed from the body. A field of another type than documented is an absent field, never a failure.

use std::borrow::Cow;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess};
use waybill_contract::lenient::{Apart, Each, List, Object, Shape, Text, Texts, any};

/// Every envelope there is: the poll's, both pushes', an error's.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Body<'a> {
    #[serde(borrow)]
    pub(super) output: Object<Output<'a>>,
    #[serde(borrow)]
    pub(super) complete_track_results: List<Answer<'a>>,
    #[serde(borrow)]
    pub(super) track_results: List<Tracked<'a>>,
    #[serde(borrow)]
    pub(super) errors: List<Failure<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Output<'a> {
    #[serde(borrow)]
    pub(super) complete_track_results: List<Answer<'a>>,
    #[serde(borrow)]
    pub(super) track_results: List<Tracked<'a>>,
    #[serde(borrow)]
    pub(super) alerts: Each<Alert<'a>>,
}

/// What is said of one number that was asked for.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Answer<'a> {
    #[serde(borrow)]
    pub(super) tracking_number: Text<'a>,
    #[serde(borrow)]
    pub(super) track_results: List<Tracked<'a>>,
}

/// One use of a number.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Tracked<'a> {
    #[serde(borrow)]
    pub(super) tracking_number_info: Object<NumberInfo<'a>>,
    #[serde(borrow)]
    pub(super) error: Object<Failure<'a>>,
    #[serde(borrow)]
    pub(super) additional_tracking_info: Object<Additional<'a>>,
    #[serde(borrow)]
    pub(super) latest_status_detail: Object<Latest<'a>>,
    #[serde(borrow)]
    pub(super) date_and_times: List<DateAndTime<'a>>,
    #[serde(borrow)]
    pub(super) scan_events: List<Scan<'a>>,
    #[serde(borrow)]
    pub(super) delivery_details: Object<DeliveryDetails<'a>>,
    #[serde(borrow)]
    pub(super) available_images: List<Typed<'a>>,
    #[serde(borrow)]
    pub(super) package_details: Object<PackageDetails<'a>>,
    #[serde(borrow)]
    pub(super) shipment_details: Object<ShipmentDetails<'a>>,
    #[serde(borrow)]
    pub(super) service_detail: Object<Typed<'a>>,
    #[serde(borrow)]
    pub(super) estimated_delivery_time_window: Object<Windowed<'a>>,
    #[serde(borrow)]
    pub(super) standard_transit_time_window: Object<Windowed<'a>>,
    pub(super) return_detail: Filled,
    #[serde(borrow)]
    pub(super) hold_at_location: Object<Location<'a>>,
    #[serde(borrow)]
    pub(super) origin_location: Object<Location<'a>>,
    #[serde(borrow)]
    pub(super) destination_location: Object<Location<'a>>,
    #[serde(borrow)]
    pub(super) recipient_information: Object<Location<'a>>,
    #[serde(borrow)]
    pub(super) shipper_information: Object<Location<'a>>,
    #[serde(borrow)]
    pub(super) last_updated_destination_address: Object<Location<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct NumberInfo<'a> {
    #[serde(borrow)]
    pub(super) tracking_number: Text<'a>,
    #[serde(borrow)]
    pub(super) tracking_number_unique_id: Text<'a>,
    #[serde(borrow)]
    pub(super) carrier_code: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Failure<'a> {
    #[serde(borrow)]
    pub(super) code: Text<'a>,
    #[serde(borrow)]
    pub(super) message: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Additional<'a> {
    #[serde(borrow)]
    pub(super) package_identifiers: List<Identifier<'a>>,
}

/// The specification says `value`, real bodies say `values`.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Identifier<'a> {
    #[serde(borrow)]
    pub(super) r#type: Text<'a>,
    #[serde(borrow)]
    pub(super) value: Texts<'a>,
    #[serde(borrow)]
    pub(super) values: Texts<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Latest<'a> {
    #[serde(borrow)]
    pub(super) code: Text<'a>,
    #[serde(borrow)]
    pub(super) derived_code: Text<'a>,
    #[serde(borrow)]
    pub(super) status_by_locale: Text<'a>,
    #[serde(borrow)]
    pub(super) description: Text<'a>,
    #[serde(borrow)]
    pub(super) ancillary_details: List<Ancillary<'a>>,
    #[serde(borrow)]
    pub(super) delay_detail: Object<Delay<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Ancillary<'a> {
    #[serde(borrow)]
    pub(super) reason: Text<'a>,
    #[serde(borrow)]
    pub(super) reason_description: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Delay<'a> {
    #[serde(borrow)]
    pub(super) r#type: Text<'a>,
    #[serde(borrow)]
    pub(super) status: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct DateAndTime<'a> {
    #[serde(borrow)]
    pub(super) r#type: Text<'a>,
    #[serde(borrow)]
    pub(super) date_time: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Scan<'a> {
    #[serde(borrow)]
    pub(super) date: Text<'a>,
    #[serde(borrow)]
    pub(super) event_type: Text<'a>,
    #[serde(borrow)]
    pub(super) event_description: Text<'a>,
    #[serde(borrow)]
    pub(super) exception_code: Text<'a>,
    #[serde(borrow)]
    pub(super) exception_description: Text<'a>,
    #[serde(borrow)]
    pub(super) derived_status_code: Text<'a>,
    #[serde(borrow)]
    pub(super) derived_status: Text<'a>,
    #[serde(borrow)]
    pub(super) scan_location: Object<Location<'a>>,
    #[serde(borrow)]
    pub(super) location_id: Text<'a>,
    #[serde(borrow)]
    pub(super) location_type: Text<'a>,
    #[serde(borrow)]
    pub(super) delay_detail: Object<Delay<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct DeliveryDetails<'a> {
    #[serde(borrow)]
    pub(super) received_by_name: Text<'a>,
    #[serde(borrow)]
    pub(super) signed_by_name: Text<'a>,
    #[serde(borrow)]
    pub(super) location_type: Text<'a>,
    #[serde(borrow)]
    pub(super) location_description: Text<'a>,
    #[serde(borrow)]
    pub(super) actual_delivery_address: Object<Location<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Typed<'a> {
    #[serde(borrow)]
    pub(super) r#type: Text<'a>,
    #[serde(borrow)]
    pub(super) description: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct PackageDetails<'a> {
    #[serde(borrow)]
    pub(super) count: Text<'a>,
    #[serde(borrow)]
    pub(super) weight_and_dimensions: Object<Weighed<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Weighed<'a> {
    #[serde(borrow)]
    pub(super) weight: List<Weight<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct ShipmentDetails<'a> {
    #[serde(borrow)]
    pub(super) weight: List<Weight<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Weight<'a> {
    #[serde(borrow)]
    pub(super) value: Text<'a>,
    #[serde(borrow)]
    pub(super) unit: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Windowed<'a> {
    #[serde(borrow)]
    pub(super) window: Object<Window<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Window<'a> {
    #[serde(borrow)]
    pub(super) begins: Text<'a>,
    #[serde(borrow)]
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
#[serde(default, rename_all = "camelCase")]
pub(super) struct Location<'a> {
    #[serde(borrow)]
    pub(super) location_id: Text<'a>,
    #[serde(borrow)]
    pub(super) city: Text<'a>,
    #[serde(borrow)]
    pub(super) state_or_province_code: Text<'a>,
    #[serde(borrow)]
    pub(super) postal_code: Text<'a>,
    #[serde(borrow)]
    pub(super) country_code: Text<'a>,
    #[serde(borrow)]
    pub(super) company_name: Text<'a>,
    #[serde(borrow)]
    pub(super) contact: Apart<Location<'a>>,
    #[serde(borrow)]
    pub(super) address: Apart<Location<'a>>,
    #[serde(borrow)]
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
