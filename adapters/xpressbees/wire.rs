//! XpressBees' JSON, borrowed from the body. Its APIs and pushes nest the same things differently, so one type holds what
//! any of them says at any level. Decides no meaning.

use waybill_contract::Fault;
use waybill_contract::lenient::{self, List, Text};

/// An envelope, a shipment or a scan.
#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Node<'a> {
    // The same in several names: a body that has two of them must not be refused for it, so they are no aliases.
    #[serde(rename = "AWBNo", alias = "AWBNumber")]
    number: Text<'a>,
    awb_number: Text<'a>,
    awb: Text<'a>,
    #[serde(rename = "AuthKey")]
    pub(super) auth_key: Text<'a>,
    #[serde(rename = "ReturnMessage")]
    pub(super) return_message: Text<'a>,
    #[serde(rename = "ShipmentSummary")]
    pub(super) summary: List<Node<'a>>,
    /// The portal's shipment.
    pub(super) data: List<Node<'a>>,
    pub(super) history: List<Node<'a>>,
    #[serde(rename = "StatusCode", alias = "status_code")]
    pub(super) code: Text<'a>,
    /// Of a scan or a shipment its words; of the portal's envelope whether the call went well.
    #[serde(rename = "Status", alias = "status")]
    pub(super) status: Text<'a>,
    #[serde(rename = "StatusDate", alias = "status_date")]
    pub(super) status_date: Text<'a>,
    #[serde(rename = "StatusTime", alias = "status_time")]
    pub(super) status_time: Text<'a>,
    pub(super) event_time: Text<'a>,
    #[serde(rename = "Location", alias = "location")]
    pub(super) location: Text<'a>,
    #[serde(rename = "Comment", alias = "comment")]
    pub(super) comment: Text<'a>,
    pub(super) message: Text<'a>,
    #[serde(rename = "PickUpDate")]
    pub(super) pick_up_date: Text<'a>,
    #[serde(rename = "PickUpTime")]
    pub(super) pick_up_time: Text<'a>,
    #[serde(rename = "ExpectedDeliveryDate", alias = "expected_delivery_date")]
    expected_delivery_date: Text<'a>,
    edd: Text<'a>,
    #[serde(rename = "Weight", alias = "weight")]
    pub(super) weight: Text<'a>,
}

impl Node<'_> {
    pub(super) fn number(&self) -> Option<&str> {
        self.number.get().or(self.awb_number.get()).or(self.awb.get())
    }

    pub(super) fn expected_delivery_date(&self) -> Option<&str> {
        self.expected_delivery_date.get().or(self.edd.get())
    }
}

/// The portal's answer to a login.
#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Granted<'a> {
    pub(super) data: Text<'a>,
    pub(super) message: Text<'a>,
}

/// A bare list, as the client API answers, or one object.
pub(super) fn read(body: &[u8]) -> Result<List<Node<'_>>, Fault> {
    let text = lenient::text(body)?;
    if text.starts_with('[') {
        return serde_json::from_str(text).map_err(|why| Fault::malformed(format_args!("the body is not JSON: {why}")));
    }
    lenient::object(body).map(|node| List::from(vec![node]))
}
