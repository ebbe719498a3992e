//! La Poste's JSON, borrowed from the body: one answer, or a list with one for each number. Decides no meaning.

use waybill_contract::excerpt;
use waybill_contract::lenient::{Apart, List, Object, Text};

/// An answer on a number, or an error: `returnCode` says which, whatever the status line is.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Answer<'a> {
    pub(super) return_code: Text<'a>,
    pub(super) return_message: Text<'a>,
    pub(super) id_ship: Text<'a>,
    pub(super) shipment: Apart<Shipment<'a>>,
    /// The gateway's word and words.
    pub(super) code: Text<'a>,
    pub(super) message: Text<'a>,
}

impl Answer<'_> {
    /// What is said of an error.
    pub(super) fn words(&self) -> Option<String> {
        let parts = [self.return_code.get(), self.return_message.get(), self.code.get(), self.message.get()];
        let words: Vec<&str> = parts.into_iter().flatten().collect();
        (!words.is_empty()).then(|| excerpt(&words.join(": ")))
    }
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Shipment<'a> {
    pub(super) id_ship: Text<'a>,
    pub(super) product: Text<'a>,
    pub(super) is_final: Text<'a>,
    pub(super) entry_date: Text<'a>,
    pub(super) estim_date: Text<'a>,
    pub(super) timeline: List<Step<'a>>,
    /// The key is singular.
    pub(super) event: List<Event<'a>>,
    pub(super) events: List<Event<'a>>,
    pub(super) context_data: Object<ContextData<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Event<'a> {
    pub(super) code: Text<'a>,
    pub(super) label: Text<'a>,
    pub(super) date: Text<'a>,
}

/// One of five steps; `status` is whether it is reached.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Step<'a> {
    pub(super) id: Text<'a>,
    pub(super) short_label: Text<'a>,
    pub(super) date: Text<'a>,
    pub(super) country: Text<'a>,
    pub(super) status: Text<'a>,
    #[serde(rename = "type")]
    pub(super) kind: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct ContextData<'a> {
    pub(super) removal_point: Object<RemovalPoint<'a>>,
    pub(super) origin_country: Text<'a>,
    pub(super) arrival_country: Text<'a>,
    pub(super) partner: Object<Partner<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct RemovalPoint<'a> {
    pub(super) name: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Partner<'a> {
    pub(super) name: Text<'a>,
    pub(super) reference: Text<'a>,
}
