//! ShipX's JSON, borrowed from the body. What has another type than documented is absent.

use serde::Deserialize;
use waybill_contract::lenient::{Apart, List, Object, Text};

/// A parcel, a list of them, or an error: then `status` is HTTP's.
#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Parcel<'a> {
    pub(super) tracking_number: Text<'a>,
    pub(super) service: Text<'a>,
    #[serde(rename = "type")]
    pub(super) kind: Text<'a>,
    pub(super) status: Text<'a>,
    pub(super) updated_at: Text<'a>,
    pub(super) custom_attributes: Object<Attributes<'a>>,
    pub(super) tracking_details: List<Detail<'a>>,
    /// Of a list of the organisation's shipments, which have no history.
    pub(super) items: List<Parcel<'a>>,
    pub(super) error: Text<'a>,
    pub(super) message: Text<'a>,
    pub(super) description: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Detail<'a> {
    pub(super) status: Text<'a>,
    pub(super) origin_status: Text<'a>,
    pub(super) agency: Text<'a>,
    pub(super) datetime: Text<'a>,
}

/// Courier parcels have few of these.
#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Attributes<'a> {
    pub(super) target_machine_id: Text<'a>,
    pub(super) target_machine_detail: Apart<Point<'a>>,
    pub(super) dropoff_machine_id: Text<'a>,
    pub(super) dropoff_machine_detail: Apart<Point<'a>>,
}

/// A locker or shop.
#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Point<'a> {
    pub(super) name: Text<'a>,
    pub(super) address: Object<Address<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Address<'a> {
    pub(super) line1: Text<'a>,
    pub(super) line2: Text<'a>,
}

/// A push.
#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Notice<'a> {
    pub(super) event: Text<'a>,
    pub(super) payload: Object<Payload<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Payload<'a> {
    pub(super) tracking_number: Text<'a>,
}
