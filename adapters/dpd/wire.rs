//! The answers of DPD's web services, SOAP and its JSON twin, read in one pass into the same borrowed shapes.

use std::borrow::Cow;
use std::fmt;

use serde::de::{IgnoredAny, MapAccess, SeqAccess};
use serde::{Deserialize, Deserializer};
use waybill_contract::lenient::xml::{self, Element};
use waybill_contract::lenient::{List, Object, Shape, Text, any};
use waybill_contract::{Fault, excerpt, lenient};

/// A whole body: tracking, a token or a refusal.
#[derive(Debug, Default)]
pub(super) struct Body<'a> {
    /// An empty one is an answer too: the parcel is not known.
    pub(super) tracking: Option<Tracking<'a>>,
    pub(super) grant: Grant<'a>,
    pub(super) refusal: Option<Refusal>,
}

/// `trackingresult`.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default, bound(deserialize = "'de: 'a"))]
pub(super) struct Tracking<'a> {
    pub(super) shipment_info: Object<ShipmentInfo<'a>>,
    pub(super) status_info: List<StatusInfo<'a>>,
}

/// What is said of the parcel as a whole.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default, bound(deserialize = "'de: 'a"))]
pub(super) struct ShipmentInfo<'a> {
    /// The German unit's service names the parcel and its product, the others do not.
    pub(super) parcel_label_number: Text<'a>,
    pub(super) product_name: Text<'a>,
    pub(super) status: Text<'a>,
    pub(super) receiver: Words<'a>,
    pub(super) predict_information: Words<'a>,
    pub(super) service_description: Words<'a>,
}

/// One step or scan.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default, bound(deserialize = "'de: 'a"))]
pub(super) struct StatusInfo<'a> {
    pub(super) status: Text<'a>,
    pub(super) label: Words<'a>,
    pub(super) description: Words<'a>,
    pub(super) status_has_been_reached: Option<Text<'a>>,
    pub(super) location: Words<'a>,
    pub(super) date: Words<'a>,
    normal_items: Words<'a>,
    important_items: Words<'a>,
    error_items: Words<'a>,
}

/// A token; its end is UTC.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default, bound(deserialize = "'de: 'a"))]
pub(super) struct Grant<'a> {
    pub(super) auth_token: Text<'a>,
    pub(super) auth_token_expires: Text<'a>,
}

/// `ContentLine` and `ContentItem`, one or many: their texts, and apart from them what heads them.
#[derive(Clone, Debug, Default)]
pub(super) struct Words<'a> {
    pub(super) head: Option<Text<'a>>,
    texts: Vec<Text<'a>>,
}

/// Why there is no answer, in DPD's code and words.
#[derive(Debug)]
pub(super) struct Refusal {
    code: String,
    words: String,
}

impl Words<'_> {
    /// The texts that are there.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().filter_map(Text::get)
    }

    /// The first of them.
    pub(super) fn get(&self) -> Option<&str> {
        self.texts().next()
    }
}

impl StatusInfo<'_> {
    /// All that is said in words, the short text first.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        let parts = [&self.label, &self.description, &self.error_items, &self.important_items, &self.normal_items];
        parts.into_iter().flat_map(Words::texts)
    }
}

impl Refusal {
    fn of(code: Option<&str>, words: Option<&str>) -> Option<Self> {
        code.or(words)?;
        let short = |text: Option<&str>| excerpt(text.unwrap_or_default());
        Some(Self { code: short(code), words: short(words) })
    }

    /// Whether one of these stands in code or words; they are given in lower case.
    pub(super) fn says(&self, phrases: &[&str]) -> bool {
        let text = self.to_string().to_lowercase();
        phrases.iter().any(|phrase| text.contains(phrase))
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(format!("{} {}", self.code, self.words).trim())
    }
}

/// Reads either language; the error says what came instead.
pub(super) fn read(body: &[u8]) -> Result<Body<'_>, Fault> {
    if lenient::text(body)?.starts_with('<') { soap(body) } else { json(body) }
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default, bound(deserialize = "'de: 'a"))]
struct Json<'a> {
    #[serde(alias = "parcellifecycleResponse")]
    get_tracking_data_response: Object<Reply<'a>>,
    #[serde(alias = "trackingresult")]
    tracking_result: Object<Tracking<'a>>,
    get_auth_response: Object<Returned<'a>>,
    status: Object<Status<'a>>,
    error_code: Text<'a>,
    error_message: Text<'a>,
    title: Text<'a>,
    errors: Names<'a>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default, bound(deserialize = "'de: 'a"))]
struct Reply<'a> {
    #[serde(alias = "trackingresult", alias = "parcelLifeCycleData")]
    tracking_result: Object<Tracking<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
struct Returned<'a> {
    r#return: Object<Grant<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default, bound(deserialize = "'de: 'a"))]
struct Status<'a> {
    r#type: Text<'a>,
    #[serde(alias = "errorCode")]
    code: Text<'a>,
    #[serde(alias = "errorMessage")]
    message: Text<'a>,
}

fn json(body: &[u8]) -> Result<Body<'_>, Fault> {
    let json: Json<'_> = lenient::object(body)?;
    let fine = json.status.r#type.get().is_some_and(|kind| kind.eq_ignore_ascii_case("ok"));
    let status = json.status.get().filter(|_| !fine);
    let refusal = status
        .and_then(|status| Refusal::of(status.code.get(), status.message.get()))
        .or_else(|| Refusal::of(json.error_code.get(), json.error_message.get()))
        .or_else(|| Refusal::of(json.title.get(), json.errors.0.get()));
    let grant = json.get_auth_response.r#return.get().cloned().unwrap_or_default();
    let reply: Option<Reply<'_>> = json.get_tracking_data_response.into();
    let direct: Option<Tracking<'_>> = json.tracking_result.into();
    let tracking = match (reply, direct) {
        (Some(reply), _) => Some(Option::from(reply.tracking_result).unwrap_or_default()),
        (None, direct) => direct,
    };
    Ok(Body { tracking, grant, refusal })
}

fn soap(body: &[u8]) -> Result<Body<'_>, Fault> {
    let document = xml::document(body)?;
    let root = document.root();
    let content = |element: Element<'_, '_>, names: &[&str]| -> Option<String> {
        names.iter().find_map(|name| element.within(name).find_map(Element::text)).map(str::to_owned)
    };
    if let Some(fault) = root.find_here("Fault") {
        // What DPD itself says stands in the detail, beside what SOAP says.
        let code = content(fault, &["faultCode", "errorCode", "faultcode", "Value"]);
        let words = content(fault, &["message", "errorMessage", "faultstring", "Text"]);
        let refusal = Refusal::of(code.as_deref().or(Some("Fault")), words.as_deref());
        return Ok(Body { refusal, ..Body::default() });
    }
    let result = ["trackingresult", "trackingResult"].into_iter().find_map(|name| root.find_here(name));
    let empty = || root.find_here("getTrackingDataResponse").map(|_| Tracking::default());
    let mut grant = Grant::default();
    if let Some(element) = root.find("getAuthResponse").and_then(|reply| reply.find("return")) {
        let part = |name| element.child(name).map(Element::content).unwrap_or_default();
        grant = Grant { auth_token: part("authToken"), auth_token_expires: part("authTokenExpires") };
    } else if result.is_none() && empty().is_none() {
        return Err(xml::foreign_root(root));
    }
    Ok(Body { tracking: result.map(tracking).or_else(empty), grant, refusal: None })
}

fn tracking<'a>(element: Element<'_, 'a>) -> Tracking<'a> {
    let mut tracking = Tracking::default();
    for child in element.children() {
        match child.name() {
            "shipmentInfo" => tracking.shipment_info = Object::from(shipment_info(child)),
            "statusInfo" => tracking.status_info.push(status_info(child)),
            _ => {}
        }
    }
    tracking
}

fn shipment_info<'a>(element: Element<'_, 'a>) -> ShipmentInfo<'a> {
    let mut info = ShipmentInfo::default();
    for child in element.children() {
        match child.name() {
            "parcelLabelNumber" => info.parcel_label_number = child.content(),
            "productName" => info.product_name = child.content(),
            "status" => info.status = child.content(),
            "receiver" => info.receiver.add(child),
            "predictInformation" => info.predict_information.add(child),
            "serviceDescription" => info.service_description.add(child),
            _ => {}
        }
    }
    info
}

fn status_info<'a>(element: Element<'_, 'a>) -> StatusInfo<'a> {
    let mut info = StatusInfo::default();
    for child in element.children() {
        let words = match child.name() {
            "label" => &mut info.label,
            "description" => &mut info.description,
            "location" => &mut info.location,
            "date" => &mut info.date,
            "normalItems" => &mut info.normal_items,
            "importantItems" => &mut info.important_items,
            "errorItems" => &mut info.error_items,
            "status" => {
                info.status = child.content();
                continue;
            }
            "statusHasBeenReached" => {
                info.status_has_been_reached = flag(child);
                continue;
            }
            _ => continue,
        };
        words.add(child);
    }
    info
}

/// An empty flag says nothing.
fn flag<'a>(element: Element<'_, 'a>) -> Option<Text<'a>> {
    element.text().map(|_| element.content())
}

impl<'a> Words<'a> {
    fn add(&mut self, element: Element<'_, 'a>) {
        self.say(element);
        for child in element.children() {
            match child.name() {
                "label" => self.head = child.child("content").map(Element::content),
                "content" => {
                    self.say(child);
                    child.within("content").for_each(|line| self.say(line));
                }
                _ => {}
            }
        }
    }

    /// What only holds other elements says nothing itself.
    fn say(&mut self, element: Element<'_, 'a>) {
        if element.text().is_some() {
            self.texts.push(element.content());
        }
    }
}

impl<'de: 'a, 'a> Shape<'de> for Words<'a> {
    fn text(text: Cow<'de, str>) -> Self {
        Self { head: None, texts: vec![Text::text(text)] }
    }

    fn object<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut words = Self::default();
        while let Some(name) = map.next_key::<Text<'de>>()? {
            match name.or_empty() {
                "label" => words.head = map.next_value::<Self>()?.texts.into_iter().next(),
                "content" => words.texts.extend(map.next_value::<Self>()?.texts),
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(words)
    }

    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut words = Self::default();
        while let Some(one) = list.next_element::<Self>()? {
            words.texts.extend(one.texts);
            words.head = words.head.or(one.head);
        }
        Ok(words)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Words<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}

/// The names of the fields that a question had wrong.
#[derive(Default)]
struct Names<'a>(Text<'a>);

impl<'de: 'a, 'a> Shape<'de> for Names<'a> {
    fn object<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut names = Text::default();
        while let Some((name, _)) = map.next_entry::<Text<'de>, IgnoredAny>()? {
            names.push(Cow::Owned(format!("{} ", name.or_empty())));
        }
        Ok(Self(names))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Names<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}
