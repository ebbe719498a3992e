//! EasyPost's JSON, borrowed from the body. `null` and `""` say the same, and another type than documented is absent.

use serde::Deserialize;
use waybill_contract::lenient::{Apart, List, Object, Text, Texts};

/// A tracker; or a list of them, a webhook's event around one, a list of those, or an error: told apart by what is there.
#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Tracker<'a> {
    pub(super) id: Text<'a>,
    pub(super) tracking_code: Text<'a>,
    pub(super) status: Text<'a>,
    pub(super) status_detail: Text<'a>,
    pub(super) updated_at: Text<'a>,
    pub(super) signed_by: Text<'a>,
    pub(super) weight: Text<'a>,
    pub(super) est_delivery_date: Text<'a>,
    pub(super) shipment_id: Text<'a>,
    pub(super) carrier: Text<'a>,
    pub(super) tracking_details: List<Detail<'a>>,
    pub(super) carrier_detail: Object<CarrierDetail<'a>>,
    pub(super) delivery_evidence: List<Evidence<'a>>,
    /// Of a list.
    pub(super) trackers: List<Tracker<'a>>,
    pub(super) events: List<Tracker<'a>>,
    pub(super) has_more: Text<'a>,
    /// Of an event: what it is, and of what.
    pub(super) description: Text<'a>,
    pub(super) result: Apart<Tracker<'a>>,
    pub(super) error: Object<Failure<'a>>,
}

impl<'a> Tracker<'a> {
    /// Whether it is one.
    pub(super) fn is_tracker(&self) -> bool {
        self.tracking_code.get().is_some() || self.tracking_details.given()
    }

    /// Those that the body holds; `None` where it is nothing that could hold one.
    pub(super) fn all(&self) -> Option<Vec<&Self>> {
        let list = if self.trackers.given() { &self.trackers } else { &self.events };
        if list.given() {
            return Some(list.iter().map(Self::inner).filter(|inner| inner.is_tracker()).collect());
        }
        let one = self.inner();
        one.is_tracker().then(|| vec![one])
    }

    /// What an event is of.
    fn inner(&self) -> &Self {
        self.result.get().unwrap_or(self)
    }
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Detail<'a> {
    pub(super) message: Text<'a>,
    pub(super) description: Text<'a>,
    pub(super) status: Text<'a>,
    pub(super) status_detail: Text<'a>,
    pub(super) datetime: Text<'a>,
    pub(super) source: Text<'a>,
    pub(super) carrier_code: Text<'a>,
    pub(super) est_delivery_date: Text<'a>,
    pub(super) tracking_location: Object<Location<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Location<'a> {
    pub(super) city: Text<'a>,
    pub(super) state: Text<'a>,
    pub(super) country: Text<'a>,
    pub(super) zip: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct CarrierDetail<'a> {
    pub(super) service: Text<'a>,
    pub(super) est_delivery_date_local: Text<'a>,
    pub(super) est_delivery_time_local: Text<'a>,
    pub(super) guaranteed_delivery_date: Text<'a>,
    pub(super) alternate_identifier: Text<'a>,
    pub(super) origin_location: Text<'a>,
    pub(super) origin_tracking_location: Object<Location<'a>>,
    pub(super) destination_location: Text<'a>,
    pub(super) destination_tracking_location: Object<Location<'a>>,
}

/// New, and not documented yet.
#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Evidence<'a> {
    #[serde(rename = "type")]
    pub(super) kind: Text<'a>,
    pub(super) url: Text<'a>,
}

/// `message` is a list in odd cases.
#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Failure<'a> {
    pub(super) code: Text<'a>,
    pub(super) message: Texts<'a>,
}
