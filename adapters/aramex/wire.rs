//! The answers of Aramex, JSON and XML (SOAP or plain), read in one pass into the same borrowed shapes. WCF's dictionaries
//! come as a list of pairs, as an object of lists, or under the names of their XML, depending on who wrote the JSON.

use std::borrow::Cow;

use serde::de::{MapAccess, SeqAccess};
use serde::{Deserialize, Deserializer};
use waybill_contract::lenient::xml::{self, Element};
use waybill_contract::lenient::{List, Shape, Text, any};
use waybill_contract::{Fault, lenient};

/// `ShipmentTrackingResponse`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default, bound(deserialize = "'de: 'a"))]
pub(super) struct Answer<'a> {
    pub(super) has_errors: Text<'a>,
    pub(super) notifications: Notices<'a>,
    pub(super) tracking_results: Results<'a>,
    pub(super) non_existing_waybills: Waybills<'a>,
    shipment_tracking_response: List<Answer<'a>>,
}

/// Why there is no answer, or what else there is to say.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default, bound(deserialize = "'de: 'a"))]
pub(super) struct Notice<'a> {
    pub(super) code: Text<'a>,
    pub(super) message: Text<'a>,
    notification: List<Notice<'a>>,
}

/// The notices of an answer.
#[derive(Debug, Default)]
pub(super) struct Notices<'a>(pub(super) Vec<Notice<'a>>);

/// One waybill and its updates, newest first.
#[derive(Debug, Default)]
pub(super) struct Entry<'a> {
    pub(super) key: Text<'a>,
    pub(super) rows: Vec<Row<'a>>,
    /// Elements that are no updates.
    pub(super) odd: usize,
}

/// All waybills of an answer.
#[derive(Debug, Default)]
pub(super) struct Results<'a> {
    pub(super) entries: Vec<Entry<'a>>,
    given: bool,
}

/// `TrackingResult`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default, bound(deserialize = "'de: 'a"))]
pub(super) struct Row<'a> {
    pub(super) waybill_number: Text<'a>,
    pub(super) update_code: Text<'a>,
    pub(super) update_description: Text<'a>,
    pub(super) update_date_time: Text<'a>,
    pub(super) update_time_zone: Text<'a>,
    pub(super) update_location: Text<'a>,
    pub(super) comments: Text<'a>,
    pub(super) problem_code: Text<'a>,
    pub(super) gross_weight: Text<'a>,
    pub(super) chargeable_weight: Text<'a>,
    pub(super) weight_unit: Text<'a>,
    tracking_result: List<Row<'a>>,
}

/// Waybills that Aramex does not know.
#[derive(Debug, Default)]
pub(super) struct Waybills<'a> {
    pub(super) numbers: Vec<Text<'a>>,
    given: bool,
}

impl Answer<'_> {
    /// Whether it tells of a waybill, if only that there is none.
    pub(super) fn says_something(&self) -> bool {
        !self.tracking_results.entries.is_empty() || !self.non_existing_waybills.numbers.is_empty()
    }

    /// Whether it has the parts of an answer, maybe without anything in them.
    pub(super) fn is_answer(&self) -> bool {
        self.tracking_results.given || self.non_existing_waybills.given
    }
}

/// Reads either language; the error says what came instead.
pub(super) fn read(body: &[u8]) -> Result<Answer<'_>, Fault> {
    if lenient::text(body)?.starts_with('<') {
        return soap(body);
    }
    let mut answer: Answer<'_> = lenient::object(body)?;
    let inner = std::mem::take(&mut answer.shipment_tracking_response);
    Ok(inner.into_iter().next().filter(|_| !answer.is_answer()).unwrap_or(answer))
}

impl<'a> Entry<'a> {
    fn of(key: Text<'a>, list: List<Row<'a>>) -> Self {
        let mut entry = Self { key, rows: Vec::with_capacity(list.len()), odd: list.odd() };
        for mut row in list {
            let inner = std::mem::take(&mut row.tracking_result);
            if inner.given() {
                entry.odd += inner.odd();
                entry.rows.extend(inner);
            } else {
                entry.rows.push(row);
            }
        }
        entry
    }
}

impl<'a> Results<'a> {
    fn add(&mut self, other: Self) {
        self.entries.extend(other.entries);
        self.given |= other.given;
    }
}

impl<'de: 'a, 'a> Shape<'de> for Results<'a> {
    fn object<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut results = Self { given: true, ..Self::default() };
        let (mut key, mut value) = (Text::default(), None);
        while let Some(name) = map.next_key::<Text<'de>>()? {
            match name.or_empty() {
                "Key" => key = map.next_value()?,
                "Value" => value = Some(map.next_value::<List<Row<'a>>>()?),
                name if name.starts_with("KeyValueOf") => results.add(map.next_value()?),
                _ => {
                    let list = map.next_value::<List<Row<'a>>>()?;
                    if list.given() {
                        results.entries.push(Entry::of(name, list));
                    }
                }
            }
        }
        if key.get().is_some() || value.is_some() {
            results.entries.push(Entry::of(key, value.unwrap_or_default()));
        }
        Ok(results)
    }

    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut results = Self { given: true, ..Self::default() };
        while let Some(one) = list.next_element::<Self>()? {
            results.add(one);
        }
        Ok(results)
    }
}

impl<'de: 'a, 'a> Shape<'de> for Waybills<'a> {
    fn text(text: Cow<'de, str>) -> Self {
        Self { numbers: vec![Text::text(text)], given: true }
    }

    fn object<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut waybills = Self { given: true, ..Self::default() };
        while let Some((_, one)) = map.next_entry::<Text<'de>, Self>()? {
            waybills.numbers.extend(one.numbers);
        }
        Ok(waybills)
    }

    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut waybills = Self { given: true, ..Self::default() };
        while let Some(one) = list.next_element::<Self>()? {
            waybills.numbers.extend(one.numbers);
        }
        Ok(waybills)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Notices<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let list = List::<Notice<'a>>::deserialize(deserializer)?;
        let flat = list.into_iter().flat_map(|mut notice| {
            let inner = std::mem::take(&mut notice.notification);
            std::iter::once(notice).chain(inner)
        });
        Ok(Self(flat.filter(|notice| notice.code.get().or(notice.message.get()).is_some()).collect()))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Results<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Waybills<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}

fn soap(body: &[u8]) -> Result<Answer<'_>, Fault> {
    let document = xml::document(body)?;
    let root = document.root();
    let mut answer = Answer::default();
    if let Some(fault) = root.find("Fault") {
        let part = |name| fault.find(name).map(Element::content).unwrap_or_default();
        let notice = Notice { code: part("faultcode"), message: part("faultstring"), ..Notice::default() };
        answer.notifications.0.push(notice);
        answer.has_errors = Text::text(Cow::Borrowed("true"));
        return Ok(answer);
    }
    let response = root.find_here("ShipmentTrackingResponse");
    for child in response.ok_or_else(|| xml::foreign_root(root))?.children() {
        match child.name() {
            "HasErrors" => answer.has_errors = child.content(),
            "Notifications" => answer.notifications.0.extend(child.all("Notification").map(notice)),
            "TrackingResults" => {
                answer.tracking_results.given = true;
                answer.tracking_results.entries.extend(child.children().map(entry));
            }
            "NonExistingWaybills" => {
                answer.non_existing_waybills.given = true;
                answer.non_existing_waybills.numbers.extend(child.children().map(Element::content));
            }
            _ => {}
        }
    }
    Ok(answer)
}

fn notice<'a>(element: Element<'_, 'a>) -> Notice<'a> {
    let part = |name| element.child(name).map(Element::content).unwrap_or_default();
    Notice { code: part("Code"), message: part("Message"), ..Notice::default() }
}

fn entry<'a>(element: Element<'_, 'a>) -> Entry<'a> {
    let key = element.child("Key").map(Element::content).unwrap_or_default();
    let rows = element.child("Value").into_iter().flat_map(|value| value.all("TrackingResult")).map(row).collect();
    Entry { key, rows, odd: 0 }
}

fn row<'a>(element: Element<'_, 'a>) -> Row<'a> {
    let mut row = Row::default();
    for child in element.children() {
        let slot = match child.name() {
            "WaybillNumber" => &mut row.waybill_number,
            "UpdateCode" => &mut row.update_code,
            "UpdateDescription" => &mut row.update_description,
            "UpdateDateTime" => &mut row.update_date_time,
            "UpdateTimeZone" => &mut row.update_time_zone,
            "UpdateLocation" => &mut row.update_location,
            "Comments" => &mut row.comments,
            "ProblemCode" => &mut row.problem_code,
            "GrossWeight" => &mut row.gross_weight,
            "ChargeableWeight" => &mut row.chargeable_weight,
            "WeightUnit" => &mut row.weight_unit,
            _ => continue,
        };
        *slot = child.content();
    }
    row
}
