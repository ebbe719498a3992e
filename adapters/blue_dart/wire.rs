//! Blue Dart's XML and JSON, read into the same borrowed shapes. Reads no identity papers and keeps no picture.

use serde::Deserialize;
use waybill_contract::lenient::xml::{self, Element};
use waybill_contract::lenient::{List, Object, Shape, Text, any};
use waybill_contract::{Fault, lenient};

/// An answer to a query, or a push.
#[derive(Default)]
pub(super) struct Body<'a> {
    pub(super) shipments: Vec<Shipment<'a>>,
    /// A push tells what is new, an answer all there is.
    pub(super) pushed: bool,
    pub(super) odd: usize,
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
struct Json<'a> {
    statustracking: List<Holder<'a>>,
    /// The XML, made JSON by others.
    #[serde(rename = "ShipmentData")]
    shipment_data: Object<Holder<'a>>,
    #[serde(rename = "Shipment")]
    shipment: List<Shipment<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'a"))]
struct Holder<'a> {
    shipment: List<Shipment<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Shipment<'a> {
    /// In XML both are attributes, for which those who make JSON of it have signs of their own.
    #[serde(alias = "@WaybillNo", alias = "@_WaybillNo", alias = "-WaybillNo", alias = "_WaybillNo")]
    pub(super) waybill_no: Text<'a>,
    #[serde(alias = "@RefNo", alias = "@_RefNo", alias = "-RefNo", alias = "_RefNo")]
    pub(super) ref_no: Text<'a>,
    pub(super) prodcode: Text<'a>,
    pub(super) service: Text<'a>,
    pub(super) pick_up_date: Text<'a>,
    pub(super) origin: Text<'a>,
    pub(super) origin_area_code: Text<'a>,
    pub(super) destination: Text<'a>,
    pub(super) destination_area_code: Text<'a>,
    pub(super) weight: Text<'a>,
    pub(super) status: Text<'a>,
    pub(super) status_type: Text<'a>,
    pub(super) status_date: Text<'a>,
    pub(super) status_time: Text<'a>,
    pub(super) expected_delivery_date: Text<'a>,
    pub(super) received_by: Text<'a>,
    pub(super) scans: Object<Scans<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Scans<'a> {
    pub(super) scan_detail: List<Scan<'a>>,
    pub(super) delivery_details: Object<DeliveryDetails<'a>>,
    #[serde(rename = "PODDCImages")]
    pub(super) pod_dc_images: Object<Images>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Scan<'a> {
    pub(super) scan: Text<'a>,
    pub(super) scan_code: Text<'a>,
    pub(super) scan_type: Text<'a>,
    pub(super) scan_group_type: Text<'a>,
    pub(super) scan_date: Text<'a>,
    pub(super) scan_time: Text<'a>,
    pub(super) scanned_location: Text<'a>,
    pub(super) scanned_location_code: Text<'a>,
    pub(super) scanned_location_state_code: Text<'a>,
    pub(super) status_time_zone: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase", bound(deserialize = "'de: 'a"))]
pub(super) struct DeliveryDetails<'a> {
    pub(super) received_by: Text<'a>,
    pub(super) signature: Picture,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Images {
    #[serde(rename = "PODImage")]
    pub(super) pod: Picture,
    #[serde(rename = "DCImage")]
    pub(super) dc: Picture,
}

/// Whether there is a picture; what is on it is nobody's here.
#[derive(Default)]
pub(super) struct Picture(pub(super) bool);

impl<'de> Shape<'de> for Picture {
    fn text(text: std::borrow::Cow<'de, str>) -> Self {
        Self(text.trim().len() > 4)
    }
}

impl<'de> Deserialize<'de> for Picture {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}

/// The answer to a login.
#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Granted<'a> {
    #[serde(rename = "JWTToken")]
    pub(super) token: Text<'a>,
}

pub(super) fn read(bytes: &[u8]) -> Result<Body<'_>, Fault> {
    match lenient::text(bytes)?.bytes().next() {
        Some(b'<') => xml(bytes),
        Some(b'{') => {
            let Json { statustracking, shipment_data, shipment } = lenient::object(bytes)?;
            let mut body = Body { pushed: statustracking.given(), ..Body::default() };
            let data = shipment_data.get().is_some();
            let shipment_data: Option<Holder<'_>> = shipment_data.into();
            let holders = statustracking.into_iter().chain(shipment_data);
            for shipments in holders.map(|holder| holder.shipment).chain([shipment]) {
                body.odd += shipments.odd();
                body.shipments.extend(shipments);
            }
            body.pushed &= !data;
            Ok(body)
        }
        _ => Err(Fault::malformed("neither XML nor JSON")),
    }
}

fn xml(bytes: &[u8]) -> Result<Body<'_>, Fault> {
    let document = xml::document(bytes)?;
    let root = document.root();
    let shipments = match root.name() {
        "Shipment" => vec![shipment(root)],
        // The servlet's data may stand in the envelope of a gateway.
        _ => root.within("Shipment").map(shipment).collect(),
    };
    Ok(Body { shipments, ..Body::default() })
}

fn shipment<'a>(element: Element<'_, 'a>) -> Shipment<'a> {
    let mut shipment = Shipment {
        waybill_no: element.attribute("WaybillNo"),
        ref_no: element.attribute("RefNo"),
        ..Shipment::default()
    };
    let mut scans = Scans::default();
    for child in element.children() {
        if child.name() == "Scans" {
            child.all("ScanDetail").for_each(|row| scans.scan_detail.push(scan(row)));
        } else if let Some(slot) = shipment.slot(child.name()) {
            *slot = child.content();
        }
    }
    shipment.scans = scans.into();
    shipment
}

fn scan<'a>(element: Element<'_, 'a>) -> Scan<'a> {
    let mut scan = Scan::default();
    for child in element.children() {
        if let Some(slot) = scan.slot(child.name()) {
            *slot = child.content();
        }
    }
    scan
}

impl<'a> Shipment<'a> {
    fn slot(&mut self, element: &str) -> Option<&mut Text<'a>> {
        Some(match element {
            "WaybillNo" => &mut self.waybill_no,
            "RefNo" => &mut self.ref_no,
            "Prodcode" => &mut self.prodcode,
            "Service" => &mut self.service,
            "PickUpDate" => &mut self.pick_up_date,
            "Origin" => &mut self.origin,
            "OriginAreaCode" => &mut self.origin_area_code,
            "Destination" => &mut self.destination,
            "DestinationAreaCode" => &mut self.destination_area_code,
            "Weight" => &mut self.weight,
            "Status" => &mut self.status,
            "StatusType" => &mut self.status_type,
            "StatusDate" => &mut self.status_date,
            "StatusTime" => &mut self.status_time,
            "ExpectedDeliveryDate" => &mut self.expected_delivery_date,
            "ReceivedBy" => &mut self.received_by,
            _ => return None,
        })
    }
}

impl<'a> Scan<'a> {
    fn slot(&mut self, element: &str) -> Option<&mut Text<'a>> {
        Some(match element {
            "Scan" => &mut self.scan,
            "ScanCode" => &mut self.scan_code,
            "ScanType" => &mut self.scan_type,
            "ScanGroupType" => &mut self.scan_group_type,
            "ScanDate" => &mut self.scan_date,
            "ScanTime" => &mut self.scan_time,
            "ScannedLocation" => &mut self.scanned_location,
            "ScannedLocationCode" => &mut self.scanned_location_code,
            "ScannedLocationStateCode" => &mut self.scanned_location_state_code,
            "StatusTimeZone" => &mut self.status_time_zone,
            _ => return None,
        })
    }
}

/// XML in which signs stand that must not: what is before the first tag, control characters, bytes that are no UTF-8, and
/// `&` and `<` that begin neither entity nor tag. `None` where there is nothing to mend.
pub(super) fn mended(bytes: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(bytes);
    let begin = text.find('<')?;
    let text = text.get(begin..)?;
    if text.starts_with("<html") || text.starts_with("<!DOCTYPE") {
        return None;
    }
    let mut mended = String::with_capacity(text.len() + 16);
    for (at, character) in text.char_indices() {
        let rest = || text.get(at + 1..).unwrap_or_default();
        match character {
            '&' if !begins_entity(rest()) => mended.push_str("&amp;"),
            '<' if !rest().starts_with(|next: char| next.is_alphabetic() || matches!(next, '/' | '!' | '?' | '_')) => {
                mended.push_str("&lt;");
            }
            control if control.is_control() && !matches!(control, '\t' | '\n' | '\r') => {}
            other => mended.push(other),
        }
    }
    (mended.as_bytes() != bytes).then_some(mended)
}

/// `name;` or `#39;`.
fn begins_entity(rest: &str) -> bool {
    let name = rest.split_once(';').map(|(name, _)| name.strip_prefix('#').unwrap_or(name));
    name.is_some_and(|name| (1..=8).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// What a body says that tells of no shipment.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    Nothing,
    Throttled,
    Unauthorized,
    Unavailable,
    Unclear,
}

/// By its words: that refusals come as an error element or as text under 200 is all that is known of them.
pub(super) fn verdict(bytes: &[u8]) -> Verdict {
    let text: String = String::from_utf8_lossy(bytes).chars().take(2000).collect::<String>().to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    // A page for people, or a part of an answer.
    if has(&["<html", "<!doctype", "<shipment ", "waybillno", "statustracking"]) {
        return Verdict::Unclear;
    }
    if has(&["licence", "license", "lickey", "login", "unauthori", "authenticat", "access denied", "invalid user"]) {
        Verdict::Unauthorized
    } else if has(&["too many", "rate limit", "quota", "spike arrest"]) {
        Verdict::Throttled
    } else if has(&["no record", "no information", "incorrect waybill", "no data found"]) {
        Verdict::Nothing
    } else if has(&["unavailable", "internal server error", "timed out", "timeout"]) {
        Verdict::Unavailable
    } else {
        Verdict::Unclear
    }
}

impl Verdict {
    /// Without the body's words: they can repeat what was in the address.
    pub(super) fn fault(self) -> Option<Fault> {
        match self {
            Self::Unauthorized => Some(Fault::Unauthorized { detail: "the answer speaks of login or licence".into() }),
            Self::Throttled => {
                Some(Fault::Throttled { retry_after: None, detail: "the answer speaks of too many calls".into() })
            }
            Self::Unavailable => Some(Fault::Unavailable {
                status: 200,
                retry_after: None,
                detail: "the answer says that the service does not work".into(),
            }),
            Self::Nothing | Self::Unclear => None,
        }
    }
}
