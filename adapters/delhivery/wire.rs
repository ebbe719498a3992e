//! Delhivery's JSON, borrowed from the body. `null`, `""` and `[]` all stand for "none" there, and numbers may be texts.

use serde::Deserialize;
use waybill_contract::excerpt;
use waybill_contract::lenient::{Apart, List, Object, Text, Texts};

/// The answer to a poll, a push, or an error: told apart by what is there.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Body<'a> {
    pub(super) shipment_data: List<Shipment<'a>>,
    pub(super) shipment: Apart<Shipment<'a>>,
    error: Texts<'a>,
    #[serde(rename = "error")]
    error_in_lower_case: Texts<'a>,
    #[serde(rename = "detail")]
    detail: Texts<'a>,
    #[serde(rename = "message")]
    message: Texts<'a>,
    #[serde(rename = "rmk")]
    remark: Texts<'a>,
}

impl Body<'_> {
    /// What it says instead of shipments.
    pub(super) fn problem(&self) -> Option<String> {
        let fields = [&self.error, &self.error_in_lower_case, &self.detail, &self.message, &self.remark];
        let text = fields.iter().flat_map(|field| field.texts()).next()?;
        Some(excerpt(text))
    }
}

/// A shipment, or in the answer's list an object around one.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Shipment<'a> {
    shipment: Apart<Shipment<'a>>,
    #[serde(rename = "AWB")]
    pub(super) awb: Text<'a>,
    #[serde(rename = "waybill")]
    pub(super) waybill: Text<'a>,
    pub(super) reference_no: Text<'a>,
    pub(super) charged_weight: Text<'a>,
    pub(super) quantity: Text<'a>,
    pub(super) origin: Text<'a>,
    pub(super) destination: Text<'a>,
    pub(super) consignee: Object<Consignee<'a>>,
    pub(super) pick_up_date: Text<'a>,
    pub(super) pickedup_date: Text<'a>,
    pub(super) expected_delivery_date: Text<'a>,
    pub(super) promised_delivery_date: Text<'a>,
    pub(super) return_promised_delivery_date: Text<'a>,
    #[serde(rename = "RTOStartedDate")]
    pub(super) rto_started_date: Text<'a>,
    pub(super) status: Apart<Scan<'a>>,
    /// The status's code, as pushes name it.
    #[serde(rename = "NSLCode")]
    pub(super) nsl_code: Text<'a>,
    pub(super) scans: List<Scan<'a>>,
}

impl<'a> Shipment<'a> {
    /// The shipment itself.
    pub(super) fn inner(&self) -> &Self {
        self.shipment.get().map_or(self, Self::inner)
    }
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Consignee<'a> {
    pub(super) city: Text<'a>,
    pub(super) state: Text<'a>,
    pub(super) pin_code: Text<'a>,
    pub(super) country: Text<'a>,
}

/// A scan, an object around one, or the summary, which says the same under other names.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Scan<'a> {
    scan_detail: Apart<Scan<'a>>,
    pub(super) scan_type: Text<'a>,
    pub(super) status_type: Text<'a>,
    pub(super) scan: Text<'a>,
    pub(super) status: Text<'a>,
    pub(super) status_code: Text<'a>,
    #[serde(rename = "NSLCode")]
    pub(super) nsl_code: Text<'a>,
    pub(super) instructions: Text<'a>,
    pub(super) scan_date_time: Text<'a>,
    pub(super) status_date_time: Text<'a>,
    pub(super) scanned_location: Text<'a>,
    pub(super) status_location: Text<'a>,
    /// Delhivery's spelling.
    pub(super) recieved_by: Text<'a>,
    pub(super) received_by: Text<'a>,
}

impl<'a> Scan<'a> {
    /// The scan itself.
    pub(super) fn inner(&self) -> &Self {
        self.scan_detail.get().map_or(self, Self::inner)
    }
}
