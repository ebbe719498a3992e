//! UPS's JSON, read in one pass and borrowed from the body. A field of another type than documented costs only itself.

use serde::Deserialize;

use waybill_contract::lenient::{List, Object, Text, Texts};

/// The body of a poll, or the envelope that errors come in.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Reply<'a> {
    #[serde(borrow)]
    pub(super) track_response: Object<TrackResponse<'a>>,
    #[serde(borrow)]
    pub(super) response: Object<Errors<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct TrackResponse<'a> {
    #[serde(borrow)]
    pub(super) shipment: List<Shipment<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Errors<'a> {
    #[serde(borrow)]
    pub(super) errors: List<Notice<'a>>,
}

/// An error or a warning.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Notice<'a> {
    #[serde(borrow)]
    pub(super) code: Text<'a>,
    #[serde(borrow)]
    pub(super) message: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Shipment<'a> {
    #[serde(borrow)]
    pub(super) inquiry_number: Text<'a>,
    #[serde(borrow)]
    pub(super) pickup_date: Text<'a>,
    #[serde(borrow)]
    pub(super) warnings: List<Notice<'a>>,
    #[serde(borrow)]
    pub(super) package: List<Package<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Package<'a> {
    #[serde(borrow)]
    pub(super) tracking_number: Text<'a>,
    #[serde(borrow)]
    pub(super) activity: List<Activity<'a>>,
    #[serde(borrow)]
    pub(super) current_status: Object<Status<'a>>,
    #[serde(borrow)]
    pub(super) delivery_date: List<DeliveryDate<'a>>,
    #[serde(borrow)]
    pub(super) delivery_time: Object<DeliveryTime<'a>>,
    #[serde(borrow)]
    pub(super) delivery_information: Object<DeliveryInformation<'a>>,
    #[serde(borrow)]
    pub(super) access_point_information: Object<AccessPoint<'a>>,
    #[serde(borrow)]
    pub(super) package_address: List<PackageAddress<'a>>,
    #[serde(borrow)]
    pub(super) package_count: Text<'a>,
    #[serde(borrow)]
    pub(super) weight: Object<Weight<'a>>,
    #[serde(borrow)]
    pub(super) service: Object<Service<'a>>,
    #[serde(borrow)]
    pub(super) reference_number: List<Numbered<'a>>,
    #[serde(borrow)]
    pub(super) alternate_tracking_number: List<Numbered<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Activity<'a> {
    #[serde(borrow)]
    pub(super) date: Text<'a>,
    #[serde(borrow)]
    pub(super) time: Text<'a>,
    #[serde(borrow)]
    pub(super) gmt_date: Text<'a>,
    #[serde(borrow)]
    pub(super) gmt_time: Text<'a>,
    #[serde(borrow)]
    pub(super) gmt_offset: Text<'a>,
    #[serde(borrow)]
    pub(super) location: Object<Location<'a>>,
    #[serde(borrow)]
    pub(super) status: Object<Status<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Location<'a> {
    #[serde(borrow)]
    pub(super) address: Object<Address<'a>>,
    #[serde(borrow)]
    pub(super) slic: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Address<'a> {
    #[serde(borrow)]
    pub(super) city: Text<'a>,
    #[serde(borrow)]
    pub(super) state_province: Text<'a>,
    #[serde(borrow)]
    pub(super) postal_code: Text<'a>,
    #[serde(borrow)]
    pub(super) country_code: Text<'a>,
    #[serde(borrow)]
    pub(super) country: Text<'a>,
}

/// A status as the poll has it (`statusCode`) and as the push has it (`descriptionCode`).
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Status<'a> {
    #[serde(borrow)]
    pub(super) r#type: Text<'a>,
    #[serde(borrow)]
    pub(super) code: Text<'a>,
    #[serde(borrow)]
    pub(super) status_code: Text<'a>,
    #[serde(borrow)]
    pub(super) description_code: Text<'a>,
    #[serde(borrow)]
    pub(super) description: Text<'a>,
    #[serde(borrow)]
    pub(super) simplified_text_description: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct DeliveryDate<'a> {
    #[serde(borrow)]
    pub(super) r#type: Text<'a>,
    #[serde(borrow)]
    pub(super) date: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct DeliveryTime<'a> {
    #[serde(borrow)]
    pub(super) r#type: Text<'a>,
    #[serde(borrow)]
    pub(super) start_time: Text<'a>,
    #[serde(borrow)]
    pub(super) end_time: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct DeliveryInformation<'a> {
    #[serde(borrow)]
    pub(super) received_by: Text<'a>,
    #[serde(borrow)]
    pub(super) location: Text<'a>,
    #[serde(borrow)]
    pub(super) signature: Object<Signature<'a>>,
    #[serde(borrow)]
    pub(super) pod: Object<Letter<'a>>,
    #[serde(borrow)]
    pub(super) delivery_photo: Object<Photo<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Signature<'a> {
    #[serde(borrow)]
    pub(super) image: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Letter<'a> {
    #[serde(borrow)]
    pub(super) content: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Photo<'a> {
    #[serde(borrow)]
    pub(super) photo: Text<'a>,
    #[serde(borrow)]
    pub(super) photo_disposition_code: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct AccessPoint<'a> {
    #[serde(borrow)]
    pub(super) pickup_by_date: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct PackageAddress<'a> {
    #[serde(borrow)]
    pub(super) r#type: Text<'a>,
    #[serde(borrow)]
    pub(super) address: Object<Address<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Weight<'a> {
    #[serde(borrow)]
    pub(super) unit_of_measurement: Text<'a>,
    #[serde(borrow)]
    pub(super) weight: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Service<'a> {
    #[serde(borrow)]
    pub(super) code: Text<'a>,
    #[serde(borrow)]
    pub(super) description: Text<'a>,
}

/// A reference, or another tracking number.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Numbered<'a> {
    #[serde(borrow)]
    pub(super) r#type: Text<'a>,
    #[serde(borrow)]
    pub(super) number: Text<'a>,
}

/// A Track Alert push: one event.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Alert<'a> {
    #[serde(borrow)]
    pub(super) tracking_number: Text<'a>,
    #[serde(borrow)]
    pub(super) local_activity_date: Text<'a>,
    #[serde(borrow)]
    pub(super) local_activity_time: Text<'a>,
    #[serde(borrow)]
    pub(super) activity_location: Object<Address<'a>>,
    #[serde(borrow)]
    pub(super) activity_status: Object<Status<'a>>,
    #[serde(borrow)]
    pub(super) scheduled_delivery_date: Text<'a>,
    #[serde(borrow)]
    pub(super) actual_delivery_date: Text<'a>,
    #[serde(borrow)]
    pub(super) actual_delivery_time: Text<'a>,
    #[serde(borrow)]
    pub(super) gmt_activity_date: Text<'a>,
    #[serde(borrow)]
    pub(super) gmt_activity_time: Text<'a>,
    #[serde(borrow)]
    pub(super) gmt_offset: Text<'a>,
    #[serde(borrow)]
    pub(super) delivery_start_time: Text<'a>,
    #[serde(borrow)]
    pub(super) delivery_end_time: Text<'a>,
    #[serde(borrow)]
    pub(super) delivery_photo: Text<'a>,
    #[serde(borrow)]
    pub(super) alternate_tracking_number: Text<'a>,
    #[serde(borrow)]
    pub(super) received_by: Text<'a>,
}

/// The token response; every value a string, numbers included.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Grant<'a> {
    #[serde(borrow)]
    pub(super) access_token: Text<'a>,
    #[serde(borrow)]
    pub(super) expires_in: Text<'a>,
    #[serde(borrow)]
    pub(super) response: Object<Errors<'a>>,
}

/// The answer to a subscription.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Subscription<'a> {
    #[serde(borrow)]
    pub(super) valid_tracking_numbers: Option<Texts<'a>>,
    #[serde(borrow)]
    pub(super) invalid_tracking_numbers: Option<Texts<'a>>,
    #[serde(borrow)]
    pub(super) response: Object<Errors<'a>>,
}
