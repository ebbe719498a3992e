//! PostNL's JSON, borrowed from the body. One element stands without its list, and an empty object where there is nothing:
//! both are read as what they mean. Decides no meaning.

use waybill_contract::lenient::{self, List, Object, Text};
use waybill_contract::{Fault, clean, excerpt};

/// A body: the delta is a bare list, everything else an object.
pub(super) enum Body<'a> {
    Updates(List<Update<'a>>),
    Answer(Box<Answer<'a>>),
}

/// Reads a body.
pub(super) fn read(body: &[u8]) -> Result<Body<'_>, Fault> {
    if lenient::text(body)?.starts_with('[') {
        return Ok(Body::Updates(lenient::objects(body)?));
    }
    lenient::object(body).map(|answer| Body::Answer(Box::new(answer)))
}

/// A status, a signature or an error: told apart by what is there.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Answer<'a> {
    pub(super) complete_status: Object<Envelope<'a>>,
    pub(super) current_status: Object<Envelope<'a>>,
    pub(super) signature: Object<Signature<'a>>,
    pub(super) warnings: List<Notice<'a>>,
    /// How other APIs of PostNL tell errors.
    pub(super) errors: List<Notice<'a>>,
    #[serde(rename = "fault")]
    pub(super) fault: Object<GatewayFault<'a>>,
    #[serde(rename = "message")]
    pub(super) message: Text<'a>,
    #[serde(rename = "http_status_code")]
    pub(super) http_status_code: Text<'a>,
}

impl<'a> Answer<'a> {
    /// Whether there is the place of a status, though maybe an empty one.
    pub(super) fn has_status(&self) -> bool {
        self.complete_status.get().is_some() || self.current_status.get().is_some()
    }

    /// Every shipment that says something.
    pub(super) fn shipments(&self) -> impl Iterator<Item = &Shipment<'a>> {
        let both = self.complete_status.shipment.iter().chain(self.current_status.shipment.iter());
        both.filter(|shipment| !shipment.is_blank())
    }

    /// Warnings and errors, those one level deeper too.
    pub(super) fn notices(&self) -> impl Iterator<Item = &Notice<'a>> {
        let lists = [&self.warnings, &self.errors, &self.complete_status.warnings, &self.current_status.warnings];
        let all = lists.into_iter().flat_map(|list| list.iter());
        all.flat_map(|notice| [notice].into_iter().chain(notice.warning.iter()))
    }

    /// All that the body says of what went wrong.
    pub(super) fn words(&self) -> Option<String> {
        let mut words = vec![self.fault.faultstring.get(), self.fault.detail.errorcode.get(), self.message.get()];
        words.extend(self.notices().flat_map(|notice| [notice.code.get(), notice.words()]));
        let words: Vec<&str> = words.into_iter().flatten().collect();
        Some(excerpt(&clean(&words.join(": "))?))
    }
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Envelope<'a> {
    pub(super) shipment: List<Shipment<'a>>,
    pub(super) warnings: List<Notice<'a>>,
}

/// A warning or error; `{"Warning": {…}}` holds one.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Notice<'a> {
    pub(super) code: Text<'a>,
    pub(super) message: Text<'a>,
    pub(super) description: Text<'a>,
    pub(super) error_msg: Text<'a>,
    pub(super) warning: List<Notice<'a>>,
}

impl Notice<'_> {
    pub(super) fn words(&self) -> Option<&str> {
        self.message.get().or(self.description.get()).or(self.error_msg.get())
    }
}

/// What the gateway (Apigee) says.
#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct GatewayFault<'a> {
    pub(super) faultstring: Text<'a>,
    pub(super) detail: Object<GatewayDetail<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct GatewayDetail<'a> {
    pub(super) errorcode: Text<'a>,
}

/// The picture itself is not kept.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Signature<'a> {
    pub(super) barcode: Text<'a>,
    pub(super) signature_image: Text<'a>,
}

/// A row of the delta.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Update<'a> {
    pub(super) barcode: Text<'a>,
    pub(super) status: Object<Status<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Shipment<'a> {
    pub(super) main_barcode: Text<'a>,
    pub(super) barcode: Text<'a>,
    pub(super) shipment_amount: Text<'a>,
    pub(super) product_code: Text<'a>,
    pub(super) product_description: Text<'a>,
    pub(super) reference: Text<'a>,
    pub(super) delivery_date: Text<'a>,
    pub(super) dimension: Object<Dimension<'a>>,
    pub(super) address: List<Address<'a>>,
    pub(super) event: List<Event<'a>>,
    pub(super) expectation: Object<Expectation<'a>>,
    pub(super) status: Object<Status<'a>>,
    pub(super) old_status: List<Status<'a>>,
}

impl Shipment<'_> {
    /// `{}` in the place of a shipment.
    fn is_blank(&self) -> bool {
        self.barcode.get().is_none()
            && self.main_barcode.get().is_none()
            && self.status.get().is_none()
            && self.event.is_empty()
    }
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Dimension<'a> {
    pub(super) weight: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Address<'a> {
    pub(super) address_type: Text<'a>,
    pub(super) company_name: Text<'a>,
    pub(super) city: Text<'a>,
    pub(super) region: Text<'a>,
    pub(super) zipcode: Text<'a>,
    pub(super) country_code: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Event<'a> {
    pub(super) code: Text<'a>,
    pub(super) description: Text<'a>,
    pub(super) location_code: Text<'a>,
    #[serde(alias = "Timestamp")]
    pub(super) time_stamp: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Expectation<'a> {
    #[serde(rename = "ETAFrom")]
    pub(super) eta_from: Text<'a>,
    #[serde(rename = "ETATo")]
    pub(super) eta_to: Text<'a>,
}

/// `TimeStamp` in shipments, `Timestamp` in the delta; before version 2 each name said that it is the current one.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Status<'a> {
    #[serde(alias = "Timestamp", alias = "CurrentStatusTimeStamp")]
    pub(super) time_stamp: Text<'a>,
    #[serde(alias = "CurrentStatusCode")]
    pub(super) status_code: Text<'a>,
    #[serde(alias = "CurrentStatusDescription")]
    pub(super) status_description: Text<'a>,
    #[serde(alias = "CurrentPhaseCode")]
    pub(super) phase_code: Text<'a>,
}
