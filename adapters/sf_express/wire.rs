//! The platform's JSON: a result with JSON in a text, that with a message, that with routes; and what pushes say. Each
//! level may come alone, and an object in place of the text.

use std::borrow::Cow;
use waybill_contract::excerpt;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess};
use waybill_contract::lenient::xml::Element;
use waybill_contract::lenient::{Apart, List, Shape, Text, any};

/// Any level.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Body<'a> {
    pub(super) api_result_code: Text<'a>,
    api_error_msg: Text<'a>,
    pub(super) api_result_data: Nested<'a>,
    pub(super) success: Text<'a>,
    pub(super) error_code: Text<'a>,
    error_msg: Text<'a>,
    error_message: Text<'a>,
    pub(super) msg_data: Nested<'a>,
    pub(super) route_resps: List<Routes<'a>>,
    #[serde(rename = "Body")]
    pub(super) body: Apart<Body<'a>>,
    #[serde(rename = "WaybillRoute")]
    pub(super) waybill_route: List<Route<'a>>,
}

impl Body<'_> {
    /// The words beside a code.
    pub(super) fn words(&self) -> &str {
        [&self.api_error_msg, &self.error_msg, &self.error_message].into_iter().find_map(Text::get).unwrap_or_default()
    }

    /// Code and words, if there are any.
    pub(super) fn problem(&self) -> Option<String> {
        let code = self.api_result_code.get().or(self.error_code.get()).unwrap_or_default();
        let all = format!("{code} {}", self.words());
        Some(all.trim()).filter(|all| !all.is_empty()).map(excerpt)
    }
}

/// JSON in a text, or as it is.
#[derive(Default)]
pub(super) enum Nested<'a> {
    #[default]
    Absent,
    Text(Cow<'a, str>),
    Object(Box<Body<'a>>),
}

impl<'de: 'a, 'a> Shape<'de> for Nested<'a> {
    fn text(text: Cow<'de, str>) -> Self {
        if text.trim().is_empty() || text == "null" { Self::Absent } else { Self::Text(text) }
    }

    fn object<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        Ok(Self::Object(Box::new(Body::deserialize(MapAccessDeserializer::new(map))?)))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Nested<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}

/// The routes of a waybill.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Routes<'a> {
    pub(super) mail_no: Text<'a>,
    #[serde(rename = "mailno")]
    pub(super) mail_no_of_pushes: Text<'a>,
    pub(super) routes: List<Route<'a>>,
}

/// A route, as polls and pushes tell it.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Route<'a> {
    #[serde(rename = "mailno")]
    pub(super) mail_no: Text<'a>,
    #[serde(rename = "mailNo")]
    pub(super) mail_no_of_polls: Text<'a>,
    #[serde(rename = "orderid")]
    pub(super) order_id: Text<'a>,
    pub(super) accept_time: Text<'a>,
    pub(super) accept_address: Text<'a>,
    pub(super) remark: Text<'a>,
    pub(super) op_code: Text<'a>,
    pub(super) first_status_code: Text<'a>,
    pub(super) first_status_name: Text<'a>,
    pub(super) secondary_status_code: Text<'a>,
    pub(super) secondary_status_name: Text<'a>,
    pub(super) reason_name: Text<'a>,
}

impl<'a> Route<'a> {
    /// A route of a push in XML: its fields are attributes, or elements in it.
    pub(super) fn of(element: Element<'_, 'a>) -> Self {
        let field = |name: &str| {
            let attribute = element.attribute(name);
            match attribute.get() {
                Some(_) => attribute,
                None => element.child(name).map(Element::content).unwrap_or_default(),
            }
        };
        Self {
            mail_no: field("mailno"),
            order_id: field("orderid"),
            accept_time: field("acceptTime"),
            accept_address: field("acceptAddress"),
            remark: field("remark"),
            op_code: field("opCode"),
            first_status_code: field("firstStatusCode"),
            first_status_name: field("firstStatusName"),
            secondary_status_code: field("secondaryStatusCode"),
            secondary_status_name: field("secondaryStatusName"),
            reason_name: field("reasonName"),
            ..Self::default()
        }
    }
}

/// The answer to a login.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Grant<'a> {
    pub(super) api_result_code: Text<'a>,
    pub(super) api_error_msg: Text<'a>,
    pub(super) access_token: Text<'a>,
    pub(super) expires_in: Text<'a>,
}

impl Grant<'_> {
    pub(super) fn problem(&self) -> Option<String> {
        self.api_error_msg.get().or(self.api_result_code.get()).map(Into::into)
    }
}
