//! The two languages of Canada Post, legacy XML and portal JSON, read in one pass into the same borrowed shapes.

use std::fmt;

use serde::Deserialize;
use waybill_contract::lenient::xml::{self, Element};
use waybill_contract::lenient::{List, Object, Text};
use waybill_contract::{Fault, lenient};

/// A whole body: answers about parcels, or messages instead of them.
#[derive(Default)]
pub(super) struct Body<'a> {
    pub(super) answers: Vec<Answer<'a>>,
    pub(super) messages: Vec<Message<'a>>,
}

/// Detail and summary, and what the portal says instead of them; the fields that are used.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default, bound(deserialize = "'de: 'a"))]
pub(super) struct Answer<'a> {
    pub(super) pin: Text<'a>,
    pub(super) original_pin: Text<'a>,
    pub(super) return_pin: Text<'a>,
    pub(super) service_name: Text<'a>,
    #[serde(rename = "customerRef1")]
    pub(super) customer_ref_1: Text<'a>,
    #[serde(rename = "customerRef2")]
    pub(super) customer_ref_2: Text<'a>,
    pub(super) origin_postal_id: Text<'a>,
    pub(super) destination_postal_id: Text<'a>,
    pub(super) destination_province: Text<'a>,
    pub(super) mailed_on_date: Text<'a>,
    pub(super) expected_delivery_date: Text<'a>,
    pub(super) changed_expected_date: Text<'a>,
    pub(super) signature_image_exists: Text<'a>,
    pub(super) duplicate_flag_ind: Text<'a>,
    /// Not given in a summary.
    pub(super) significant_events: List<Occurrence<'a>>,

    pub(super) actual_delivery_date: Text<'a>,
    pub(super) attempted_date: Text<'a>,
    pub(super) event_date_time: Text<'a>,
    pub(super) event_type: Text<'a>,
    pub(super) event_description: Text<'a>,
    pub(super) event_location: Text<'a>,
    pub(super) signatory_name: Text<'a>,
    pub(super) error: Object<Message<'a>>,

    title: Text<'a>,
    detail: Text<'a>,
    error_code: Text<'a>,
    error_message: Text<'a>,
    #[serde(alias = "messages")]
    errors: List<Message<'a>>,
}

/// One row of a detail.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default, bound(deserialize = "'de: 'a"))]
pub(super) struct Occurrence<'a> {
    pub(super) event_identifier: Text<'a>,
    pub(super) event_date: Text<'a>,
    pub(super) event_time: Text<'a>,
    pub(super) event_time_zone: Text<'a>,
    pub(super) event_description: Text<'a>,
    pub(super) signatory_name: Text<'a>,
    pub(super) event_site: Text<'a>,
    pub(super) event_province: Text<'a>,
    pub(super) event_retail_location_id: Text<'a>,
    pub(super) event_retail_name: Text<'a>,
}

/// Why there is no answer.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default, bound(deserialize = "'de: 'a"))]
pub(super) struct Message<'a> {
    #[serde(alias = "errorCode")]
    pub(super) code: Text<'a>,
    #[serde(alias = "errorMessage", alias = "descEn")]
    pub(super) description: Text<'a>,
}

impl fmt::Display for Message<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.code.get(), self.description.get()) {
            (Some(code), Some(description)) => write!(out, "{code} {description}"),
            (code, description) => out.write_str(code.or(description).unwrap_or_default()),
        }
    }
}

/// The answer to a login (RFC 6749).
#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Grant<'a> {
    pub(super) access_token: Text<'a>,
    pub(super) expires_in: Text<'a>,
    pub(super) error: Text<'a>,
}

/// Reads the answer to a login; the error holds nothing of the body.
pub(super) fn grant(body: &[u8]) -> Result<Grant<'_>, Fault> {
    lenient::object(body)
}

/// Reads either language; the error says what came instead.
pub(super) fn read(body: &[u8]) -> Result<Body<'_>, Fault> {
    let text = lenient::text(body)?;
    match text.as_bytes().first() {
        Some(b'<') => xml(body),
        Some(b'[') => {
            let list: List<Answer<'_>> = lenient::objects(body)?;
            Ok(Body { answers: list.into_iter().collect(), messages: Vec::new() })
        }
        Some(b'{') | None => {
            let answer: Answer<'_> = lenient::object(body)?;
            Ok(match answer.says_something() {
                true => Body { answers: vec![answer], messages: Vec::new() },
                false => Body { answers: Vec::new(), messages: answer.into_messages() },
            })
        }
        Some(_) => Err(Fault::malformed("neither XML nor JSON")),
    }
}

impl<'a> Answer<'a> {
    /// Whether it speaks of a parcel.
    pub(super) fn says_something(&self) -> bool {
        self.pin.get().is_some() || self.significant_events.given()
    }

    /// The portal writes its errors in several ways.
    fn into_messages(self) -> Vec<Message<'a>> {
        let Self { title, detail, error_code, error_message, errors, error, .. } = self;
        let outer = [
            Message { code: error_code, description: error_message },
            Message { code: Text::default(), description: if detail.get().is_some() { detail } else { title } },
        ];
        let inner = errors.into_iter().chain(Option::from(error));
        outer.into_iter().chain(inner).filter(|one| one.code.get().or(one.description.get()).is_some()).collect()
    }

    fn slot(&mut self, element: &str) -> Option<&mut Text<'a>> {
        Some(match element {
            "pin" => &mut self.pin,
            "original-pin" => &mut self.original_pin,
            "return-pin" => &mut self.return_pin,
            "service-name" => &mut self.service_name,
            "customer-ref-1" => &mut self.customer_ref_1,
            "customer-ref-2" => &mut self.customer_ref_2,
            "origin-postal-id" => &mut self.origin_postal_id,
            "destination-postal-id" => &mut self.destination_postal_id,
            "destination-province" => &mut self.destination_province,
            "mailed-on-date" => &mut self.mailed_on_date,
            "expected-delivery-date" => &mut self.expected_delivery_date,
            "changed-expected-date" => &mut self.changed_expected_date,
            "signature-image-exists" => &mut self.signature_image_exists,
            "duplicate-flag-ind" => &mut self.duplicate_flag_ind,
            "actual-delivery-date" => &mut self.actual_delivery_date,
            "attempted-date" => &mut self.attempted_date,
            "event-date-time" => &mut self.event_date_time,
            "event-type" => &mut self.event_type,
            "event-description" => &mut self.event_description,
            "event-location" => &mut self.event_location,
            "signatory-name" => &mut self.signatory_name,
            _ => return None,
        })
    }
}

impl<'a> Occurrence<'a> {
    fn slot(&mut self, element: &str) -> Option<&mut Text<'a>> {
        Some(match element {
            "event-identifier" => &mut self.event_identifier,
            "event-date" => &mut self.event_date,
            "event-time" => &mut self.event_time,
            "event-time-zone" => &mut self.event_time_zone,
            "event-description" => &mut self.event_description,
            "signatory-name" => &mut self.signatory_name,
            "event-site" => &mut self.event_site,
            "event-province" => &mut self.event_province,
            "event-retail-location-id" => &mut self.event_retail_location_id,
            "event-retail-name" => &mut self.event_retail_name,
            _ => return None,
        })
    }
}

fn xml(body: &[u8]) -> Result<Body<'_>, Fault> {
    let document = xml::document(body)?;
    let root = document.root();
    match root.name() {
        "messages" => Ok(Body { answers: Vec::new(), messages: root.all("message").map(message).collect() }),
        "tracking-detail" => Ok(Body { answers: vec![answer(root, Vec::new().into())], messages: Vec::new() }),
        "tracking-summary" => {
            let answers = root.children().filter(|child| matches!(child.name(), "pin-summary" | "dnc-summary"));
            Ok(Body { answers: answers.map(|child| answer(child, List::default())).collect(), messages: Vec::new() })
        }
        "pin-summary" | "dnc-summary" => {
            Ok(Body { answers: vec![answer(root, List::default())], messages: Vec::new() })
        }
        _ => Err(xml::foreign_root(root)),
    }
}

fn answer<'a>(element: Element<'_, 'a>, rows: List<Occurrence<'a>>) -> Answer<'a> {
    let mut answer = Answer { significant_events: rows, ..Answer::default() };
    for child in element.children() {
        if child.name() == "significant-events" {
            child.all("occurrence").for_each(|row| answer.significant_events.push(occurrence(row)));
        } else if let Some(slot) = answer.slot(child.name()) {
            *slot = child.content();
        }
    }
    answer
}

fn occurrence<'a>(element: Element<'_, 'a>) -> Occurrence<'a> {
    let mut occurrence = Occurrence::default();
    for child in element.children() {
        if let Some(slot) = occurrence.slot(child.name()) {
            *slot = child.content();
        }
    }
    occurrence
}

fn message<'a>(element: Element<'_, 'a>) -> Message<'a> {
    let content = |name| element.child(name).map(Element::content).unwrap_or_default();
    Message { code: content("code"), description: content("description") }
}
