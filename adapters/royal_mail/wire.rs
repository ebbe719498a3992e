//! Royal Mail's JSON, borrowed from the body. `mailPieces` is a list in a summary and an object elsewhere. Decides no meaning.

use serde::Deserialize;
use waybill_contract::lenient::{Apart, List, Object, Text};

/// Any answer: an error has no `mailPieces`, but a success may have empty error fields.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Body<'a> {
    pub(super) mail_pieces: List<MailPiece<'a>>,
    pub(super) http_code: Text<'a>,
    pub(super) http_message: Text<'a>,
    more_information: Text<'a>,
    /// As `summary` spells it.
    moreinformation: Text<'a>,
    errors: List<Failure<'a>>,
    pub(super) integration_footer: Object<Footer<'a>>,
}

impl<'a> Body<'a> {
    pub(super) fn more(&self) -> &Text<'a> {
        if self.more_information.get().is_some() { &self.more_information } else { &self.moreinformation }
    }

    pub(super) fn failures(&self) -> impl Iterator<Item = &Failure<'a>> {
        self.errors.iter().chain(self.integration_footer.errors.iter())
    }
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Footer<'a> {
    errors: List<Failure<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Failure<'a> {
    #[serde(rename = "errorCode")]
    pub(super) code: Text<'a>,
    #[serde(rename = "errorCause")]
    pub(super) cause: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct MailPiece<'a> {
    pub(super) mail_piece_id: Text<'a>,
    /// An HTTP status for each item of a summary.
    pub(super) status: Text<'a>,
    error: List<Failure<'a>>,
    errors: List<Failure<'a>>,
    pub(super) summary: Object<Summary<'a>>,
    pub(super) signature: Object<Signature<'a>>,
    pub(super) estimated_delivery: Object<Estimate<'a>>,
    pub(super) events: List<Event<'a>>,
    pub(super) links: Object<Links<'a>>,
}

impl<'a> MailPiece<'a> {
    /// Whether it speaks of an item.
    pub(super) fn says_something(&self) -> bool {
        self.mail_piece_id.get().is_some() || self.summary.get().is_some() || self.events.given()
    }

    pub(super) fn failure(&self) -> Option<&Failure<'a>> {
        self.error.iter().chain(self.errors.iter()).find(|failure| failure.code.get().is_some())
    }
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Summary<'a> {
    pub(super) unique_item_id: Text<'a>,
    #[serde(rename = "oneDBarcode")]
    pub(super) one_d_barcode: Text<'a>,
    pub(super) product_id: Text<'a>,
    pub(super) product_name: Text<'a>,
    pub(super) destination_country_code: Text<'a>,
    pub(super) origin_country_code: Text<'a>,
    pub(super) last_event_code: Text<'a>,
    pub(super) last_event_name: Text<'a>,
    pub(super) last_event_date_time: Text<'a>,
    pub(super) last_event_location_name: Text<'a>,
    pub(super) status_category: Text<'a>,
    pub(super) international_postal_provider: Object<Provider<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Provider<'a> {
    pub(super) url: Text<'a>,
    pub(super) title: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Signature<'a> {
    pub(super) unique_item_id: Text<'a>,
    #[serde(rename = "oneDBarcode")]
    pub(super) one_d_barcode: Text<'a>,
    pub(super) recipient_name: Text<'a>,
    pub(super) image_id: Text<'a>,
    pub(super) image: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Estimate<'a> {
    pub(super) date: Text<'a>,
    pub(super) start_of_estimated_window: Text<'a>,
    pub(super) end_of_estimated_window: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Event<'a> {
    pub(super) event_code: Text<'a>,
    pub(super) event_name: Text<'a>,
    pub(super) event_date_time: Text<'a>,
    pub(super) location_name: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Links<'a> {
    pub(super) signature: Apart<Link<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Link<'a> {
    pub(super) href: Text<'a>,
}
