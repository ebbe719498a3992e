//! Evri's JSON, borrowed from the body: a list, or something around one, of events, estimates, signatures or photos. Which
//! it is shows only by the fields that are there.

use http::StatusCode;
use serde::Deserialize;
use waybill_contract::lenient::{List, Object, Text, text};
use waybill_contract::{Fault, clean, excerpt};

/// A body; where it was an object, a list of that alone.
pub(super) struct Answer<'a> {
    pub(super) items: List<Item<'a>>,
}

/// Reads a list or an object.
pub(super) fn read(body: &[u8]) -> Result<Answer<'_>, Fault> {
    let text = text(body)?;
    if !text.starts_with(['{', '[']) {
        return Err(Fault::malformed(if text.is_empty() { "the body is empty" } else { "the body is no JSON list" }));
    }
    let items =
        serde_json::from_str(text).map_err(|why| Fault::malformed(format_args!("the body is not JSON: {why}")))?;
    Ok(Answer { items })
}

impl Answer<'_> {
    /// What an error says, in the words of whoever made it.
    pub(super) fn words(&self) -> Option<String> {
        let item = self.items.first()?;
        let words = [&item.error, &item.message, &item.fault.faultstring].into_iter().filter_map(Text::get);
        clean(&words.collect::<Vec<_>>().join(": ")).map(|words| excerpt(&words))
    }

    /// The status that an error names in its body.
    pub(super) fn named_status(&self) -> Option<StatusCode> {
        let item = self.items.first()?;
        let status = item.status_code.get().or(item.status.get())?.parse::<u16>().ok()?;
        StatusCode::from_u16(status).ok().filter(|status| !status.is_success())
    }

    /// Whether a gateway speaks of its routes, which says nothing of a parcel.
    pub(super) fn is_of_a_route(&self) -> bool {
        let gateway = self.items.first().is_some_and(|item| item.fault.get().is_some());
        gateway || self.words().is_some_and(|words| words.to_ascii_lowercase().contains("route"))
    }
}

/// One of all that there is.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Item<'a> {
    pub(super) barcode: Text<'a>,
    // What holds others. The last two are of the answers to the website.
    pub(super) events: List<Item<'a>>,
    pub(super) etas: List<Item<'a>>,
    pub(super) signatures: List<Item<'a>>,
    pub(super) safe_place_photos: List<Item<'a>>,
    pub(super) tracking_events: List<Item<'a>>,
    pub(super) results: List<Item<'a>>,
    // An event.
    pub(super) date_time: Text<'a>,
    pub(super) description: Text<'a>,
    pub(super) tracking_point: Object<Point<'a>>,
    pub(super) tracking_stage: Object<Point<'a>>,
    pub(super) tracking_point_code: Text<'a>,
    pub(super) tracking_stage_code: Text<'a>,
    // An estimate.
    pub(super) from_date_time: Text<'a>,
    pub(super) to_date_time: Text<'a>,
    pub(super) display_string: Text<'a>,
    // A signature, or a photo.
    pub(super) printed_name: Text<'a>,
    pub(super) signed_at: Text<'a>,
    pub(super) taken_at: Text<'a>,
    pub(super) image_base64: Text<'a>,
    // An error.
    pub(super) error: Text<'a>,
    pub(super) message: Text<'a>,
    pub(super) status: Text<'a>,
    pub(super) status_code: Text<'a>,
    pub(super) fault: Object<GatewayFault<'a>>,
}

/// A tracking point, or a stage of the way.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Point<'a> {
    pub(super) tracking_point_id: Text<'a>,
    pub(super) tracking_point_code: Text<'a>,
    pub(super) tracking_stage_code: Text<'a>,
    pub(super) description: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct GatewayFault<'a> {
    pub(super) faultstring: Text<'a>,
}

/// The answer to a login (RFC 6749).
#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Grant<'a> {
    pub(super) access_token: Text<'a>,
    pub(super) expires_in: Text<'a>,
    pub(super) error: Text<'a>,
    pub(super) error_description: Text<'a>,
}
