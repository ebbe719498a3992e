//! The two languages of Canada Post, legacy XML and portal JSON, read in one pass into the same borrowed shapes.

use std::borrow::Cow;
use std::fmt;

use quick_xml::Reader;
use quick_xml::events::Event as Xml;
use serde::Deserialize;
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
        Some(b'<') => xml(text).map_err(Fault::malformed),
        Some(b'[') => {
            let list: List<Answer<'_>> = serde_json::from_str(text).map_err(Fault::malformed)?;
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

fn xml(text: &str) -> Result<Body<'_>, String> {
    let mut reader = Reader::from_str(text);
    let mut body = Body::default();
    let mut answer = Answer::default();
    let mut occurrence: Option<Occurrence<'_>> = None;
    let mut message: Option<Message<'_>> = None;
    let mut content = Text::default();
    let mut depth = 0_usize;
    loop {
        match reader.read_event().map_err(|why| why.to_string())? {
            Xml::Start(tag) => {
                depth += 1;
                content = Text::default();
                match tag.local_name().into_inner() {
                    "occurrence" => occurrence = Some(Occurrence::default()),
                    "message" => message = Some(Message::default()),
                    "tracking-detail" if depth == 1 => answer.significant_events = Vec::new().into(),
                    "tracking-summary" | "pin-summary" | "dnc-summary" | "messages" if depth == 1 => {}
                    other if depth == 1 => return Err(format!("the root is {}", head(other))),
                    _ => {}
                }
            }
            Xml::Empty(tag) if depth == 0 => {
                return Err(format!("the root is an empty {}", head(tag.local_name().into_inner())));
            }
            Xml::Text(part) => content.push(part.into_inner()),
            Xml::CData(part) => content.push(part.into_inner()),
            Xml::GeneralRef(part) => {
                let known = part.resolve_char_ref().ok().flatten().map(|character| Cow::Owned(character.into()));
                let named = || quick_xml::escape::resolve_xml_entity(&part).map(Cow::Borrowed);
                content.push(known.or_else(named).unwrap_or_default());
            }
            Xml::End(tag) => {
                match (tag.local_name().into_inner(), &mut occurrence, &mut message) {
                    ("occurrence", row, _) => {
                        row.take().into_iter().for_each(|row| answer.significant_events.push(row));
                    }
                    ("message", _, one) => body.messages.extend(one.take()),
                    ("pin-summary" | "dnc-summary" | "tracking-detail", ..) => {
                        body.answers.push(std::mem::take(&mut answer))
                    }
                    (element, Some(row), _) => {
                        row.slot(element).into_iter().for_each(|slot| *slot = std::mem::take(&mut content))
                    }
                    ("code", _, Some(one)) => one.code = std::mem::take(&mut content),
                    ("description", _, Some(one)) => one.description = std::mem::take(&mut content),
                    (element, ..) => {
                        answer.slot(element).into_iter().for_each(|slot| *slot = std::mem::take(&mut content))
                    }
                }
                content = Text::default();
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Ok(body);
                }
            }
            Xml::Eof => return Err("the document ends before its root does".into()),
            _ => {}
        }
    }
}

/// Enough of a foreign name to know it by.
fn head(name: &str) -> String {
    name.chars().take(40).collect()
}
