//! UPS's JSON, read in one pass and borrowed from the body. A field of another type than documented costs only itself.

use serde::Deserialize;

use waybill_contract::lenient::{List, Object, Text, Texts};

/// The body of a poll, or the envelope that errors come in.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Reply<'a> {
    pub(super) track_response: Object<TrackResponse<'a>>,
    pub(super) response: Object<Errors<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct TrackResponse<'a> {
    pub(super) shipment: List<Shipment<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Errors<'a> {
    pub(super) errors: List<Notice<'a>>,
}

/// An error or a warning.
#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Notice<'a> {
    pub(super) code: Text<'a>,
    pub(super) message: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Shipment<'a> {
    pub(super) inquiry_number: Text<'a>,
    pub(super) pickup_date: Text<'a>,
    pub(super) warnings: List<Notice<'a>>,
    pub(super) package: List<Package<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Package<'a> {
    pub(super) tracking_number: Text<'a>,
    pub(super) activity: List<Activity<'a>>,
    pub(super) current_status: Object<Status<'a>>,
    pub(super) delivery_date: List<DeliveryDate<'a>>,
    pub(super) delivery_time: Object<DeliveryTime<'a>>,
    pub(super) delivery_information: Object<DeliveryInformation<'a>>,
    pub(super) access_point_information: Object<AccessPoint<'a>>,
    pub(super) package_address: List<PackageAddress<'a>>,
    pub(super) package_count: Text<'a>,
    pub(super) weight: Object<Weight<'a>>,
    pub(super) service: Object<Service<'a>>,
    pub(super) reference_number: List<Numbered<'a>>,
    pub(super) alternate_tracking_number: List<Numbered<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Activity<'a> {
    pub(super) date: Text<'a>,
    pub(super) time: Text<'a>,
    pub(super) gmt_date: Text<'a>,
    pub(super) gmt_time: Text<'a>,
    pub(super) gmt_offset: Text<'a>,
    pub(super) location: Object<Location<'a>>,
    pub(super) status: Object<Status<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Location<'a> {
    pub(super) address: Object<Address<'a>>,
    pub(super) slic: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Address<'a> {
    pub(super) city: Text<'a>,
    pub(super) state_province: Text<'a>,
    pub(super) postal_code: Text<'a>,
    pub(super) country_code: Text<'a>,
    pub(super) country: Text<'a>,
}

/// A status as the poll has it (`statusCode`) and as the push has it (`descriptionCode`).
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Status<'a> {
    pub(super) r#type: Text<'a>,
    pub(super) code: Text<'a>,
    pub(super) status_code: Text<'a>,
    pub(super) description_code: Text<'a>,
    pub(super) description: Text<'a>,
    pub(super) simplified_text_description: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct DeliveryDate<'a> {
    pub(super) r#type: Text<'a>,
    pub(super) date: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct DeliveryTime<'a> {
    pub(super) r#type: Text<'a>,
    pub(super) start_time: Text<'a>,
    pub(super) end_time: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct DeliveryInformation<'a> {
    pub(super) received_by: Text<'a>,
    pub(super) location: Text<'a>,
    pub(super) signature: Object<Signature<'a>>,
    pub(super) pod: Object<Letter<'a>>,
    pub(super) delivery_photo: Object<Photo<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Signature<'a> {
    pub(super) image: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Letter<'a> {
    pub(super) content: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Photo<'a> {
    pub(super) photo: Text<'a>,
    pub(super) photo_disposition_code: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct AccessPoint<'a> {
    pub(super) pickup_by_date: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct PackageAddress<'a> {
    pub(super) r#type: Text<'a>,
    pub(super) address: Object<Address<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Weight<'a> {
    pub(super) unit_of_measurement: Text<'a>,
    pub(super) weight: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Service<'a> {
    pub(super) code: Text<'a>,
    pub(super) description: Text<'a>,
}

/// A reference, or another tracking number.
#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Numbered<'a> {
    pub(super) r#type: Text<'a>,
    pub(super) number: Text<'a>,
}

/// A Track Alert push: one event.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Alert<'a> {
    pub(super) tracking_number: Text<'a>,
    pub(super) local_activity_date: Text<'a>,
    pub(super) local_activity_time: Text<'a>,
    pub(super) activity_location: Object<Address<'a>>,
    pub(super) activity_status: Object<Status<'a>>,
    pub(super) scheduled_delivery_date: Text<'a>,
    pub(super) actual_delivery_date: Text<'a>,
    pub(super) actual_delivery_time: Text<'a>,
    pub(super) gmt_activity_date: Text<'a>,
    pub(super) gmt_activity_time: Text<'a>,
    pub(super) gmt_offset: Text<'a>,
    pub(super) delivery_start_time: Text<'a>,
    pub(super) delivery_end_time: Text<'a>,
    pub(super) delivery_photo: Text<'a>,
    pub(super) alternate_tracking_number: Text<'a>,
    pub(super) received_by: Text<'a>,
}

/// The token response; every value a string, numbers included.
#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Grant<'a> {
    pub(super) access_token: Text<'a>,
    pub(super) expires_in: Text<'a>,
    pub(super) response: Object<Errors<'a>>,
}

/// The answer to a subscription.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Subscription<'a> {
    pub(super) valid_tracking_numbers: Option<Texts<'a>>,
    pub(super) invalid_tracking_numbers: Option<Texts<'a>>,
    pub(super) response: Object<Errors<'a>>,
}
