//! The JSON of both tracking APIs and of their pushes, borrowed from the body: all that is wrapped around a result is
//! optional.

use serde::Deserialize;
use waybill_contract::lenient::{Apart, List, Object, Shape, Text, Texts, any};

/// A result, an event alone, a notification, errors: told apart by what is there.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Body<'a> {
    payload: Apart<Body<'a>>,
    shipment_tracking_milestone_changed_notification: Apart<Body<'a>>,
    /// EventBridge's wrapper.
    detail: Apart<Body<'a>>,
    pub(super) errors: List<Failure<'a>>,
    pub(super) tracking_detail: Apart<TrackingDetail<'a>>,
    pub(super) tracking_id: Text<'a>,
    pub(super) alternate_leg_tracking_id: Text<'a>,
    pub(super) event_history: List<Event<'a>>,
    pub(super) promised_delivery_date: Text<'a>,
    /// Pushes have a newer date since 2024, whose name is not known for sure.
    pub(super) latest_estimated_arrival_date: Text<'a>,
    pub(super) estimated_delivery_date: Text<'a>,
    pub(super) summary: Object<Summary<'a>>,
    pub(super) event_code: Text<'a>,
    pub(super) event_time: Text<'a>,
    pub(super) location: Object<Location<'a>>,
    pub(super) shipment_type: Text<'a>,
    pub(super) event: Apart<Event<'a>>,
    pub(super) tracking_detail_codes: DetailCodes<'a>,
}

impl<'a> Body<'a> {
    /// What is inside of all wrappers.
    pub(super) fn inner(&self) -> &Self {
        let wrapped = self.payload.get().or(self.shipment_tracking_milestone_changed_notification.get());
        wrapped.or(self.detail.get()).map_or(self, Self::inner)
    }
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Failure<'a> {
    pub(super) code: Text<'a>,
    pub(super) message: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Event<'a> {
    pub(super) event_code: Text<'a>,
    pub(super) event_time: Text<'a>,
    pub(super) location: Object<Location<'a>>,
    pub(super) shipment_type: Text<'a>,
}

/// Flat in Shipping v2; with an `address` inside in Tracking.
#[derive(Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Location<'a> {
    address: Apart<Location<'a>>,
    pub(super) city: Text<'a>,
    pub(super) state_or_region: Text<'a>,
    pub(super) region: Text<'a>,
    pub(super) postal_code: Text<'a>,
    pub(super) country_code: Text<'a>,
}

impl<'a> Location<'a> {
    /// Where the address itself stands.
    pub(super) fn inner(&self) -> &Self {
        self.address.get().map_or(self, Self::inner)
    }
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Summary<'a> {
    pub(super) status: Text<'a>,
    pub(super) tracking_detail_codes: DetailCodes<'a>,
}

/// By direction, or a plain list.
#[derive(Default)]
pub(super) struct DetailCodes<'a> {
    pub(super) forward: Texts<'a>,
    pub(super) returns: Texts<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
struct ByDirection<'a> {
    forward: Texts<'a>,
    returns: Texts<'a>,
}

impl<'de: 'a, 'a> Shape<'de> for DetailCodes<'a> {
    fn object<A: serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let ByDirection { forward, returns } =
            ByDirection::deserialize(serde::de::value::MapAccessDeserializer::new(map))?;
        Ok(Self { forward, returns })
    }

    fn list<A: serde::de::SeqAccess<'de>>(list: A) -> Result<Self, A::Error> {
        let forward = Texts::deserialize(serde::de::value::SeqAccessDeserializer::new(list))?;
        Ok(Self { forward, ..Self::default() })
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for DetailCodes<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}

/// The Tracking API's result.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct TrackingDetail<'a> {
    pub(super) identifier: Object<Identifier<'a>>,
    pub(super) latest_milestone: Apart<Milestone<'a>>,
    pub(super) milestone_history: List<Milestone<'a>>,
    pub(super) tracking_estimates: List<TrackingEstimate<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Identifier<'a> {
    pub(super) id: Text<'a>,
    pub(super) acsin: Text<'a>,
    pub(super) aftn: Text<'a>,
    pub(super) container_number: Text<'a>,
    pub(super) house_bill_of_lading_number: Text<'a>,
    pub(super) carrier_tracking: Object<CarrierTracking<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct CarrierTracking<'a> {
    pub(super) tracking_number: Text<'a>,
    pub(super) carrier_code: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Milestone<'a> {
    pub(super) status: Object<MilestoneStatus<'a>>,
    pub(super) location: Object<Location<'a>>,
    pub(super) occurred_at: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct MilestoneStatus<'a> {
    pub(super) code: Text<'a>,
    pub(super) sub_code: Text<'a>,
    pub(super) description: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct TrackingEstimate<'a> {
    #[serde(rename = "type")]
    pub(super) kind: Text<'a>,
    pub(super) estimated_interval: Object<Interval<'a>>,
    pub(super) last_updated_time: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Interval<'a> {
    pub(super) start_time: Text<'a>,
    pub(super) end_time: Text<'a>,
}

/// The token response (RFC 6749 §5).
#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Grant<'a> {
    pub(super) access_token: Text<'a>,
    pub(super) expires_in: Text<'a>,
    pub(super) error: Text<'a>,
    pub(super) error_description: Text<'a>,
}
