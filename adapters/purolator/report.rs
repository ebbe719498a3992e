//! From Purolator's scans to events and facts.

use jiff::civil::{Date, Time as Clock};
use jiff::tz::TimeZone;
use waybill_contract::lenient::xml::Element;
use waybill_contract::{Estimate, Event, Facts, Kind, Meaning, Oddity, Place, Reference, Time, Warning, clean, zone};

use super::meaning;

/// One PIN while its scans are read.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) events: Vec<Event>,
    pub(super) facts: Facts,
    /// The time of the newest delivery that says who signed.
    signed: Option<Time>,
}

impl Reading {
    pub(super) fn scan(&mut self, scan: Element<'_, '_>, warnings: &mut Vec<Warning>) {
        let (mut scan_type, mut day, mut clock, mut text, mut comment, mut depot) =
            (None, None, None, None, None, None);
        let mut details = None;
        for child in scan.children() {
            match child.name() {
                "ScanType" => scan_type = child.text(),
                "ScanDate" => day = child.text(),
                "ScanTime" => clock = child.text(),
                "Description" => text = child.text().and_then(clean),
                "Comment" => comment = child.text(),
                "Depot" => depot = child.get("Name").or(child.text()),
                "ScanDetails" => details = Some(child),
                _ => {}
            }
        }
        let by_schema = scan.attribute("type");
        // `DeliveryScan`, maybe with a prefix.
        let by_schema = by_schema.get().map(|name| name.rsplit(':').next().unwrap_or(name));
        let scan_type = scan_type.or(by_schema.and_then(|name| name.strip_suffix("Scan"))).unwrap_or_default();
        let code = meaning::code(scan_type, text.as_deref());
        if code.is_none() && text.is_none() {
            warnings.push(Warning::new(Oddity::Event, "a scan has neither ScanType nor Description"));
            return;
        }
        let place = depot.map(place).unwrap_or_default();
        let Some(time) = day.and_then(|day| time(day, clock, warnings)) else {
            warnings.push(Warning::new(Oddity::Time, "ScanDate"));
            return;
        };
        let time = zone_of(&place).map_or(time, |zone| time.in_place_zone(&zone));
        let said = text.as_deref().unwrap_or_default();
        let Meaning { kind, reason } = meaning::of(code.as_deref(), said, warnings);
        if kind == Kind::Information {
            self.new_number(comment.unwrap_or(said));
        }
        if let Some(details) = details {
            self.details(details, kind, time);
        }
        // `Shipment delivered to RECEPTION at: RECEPTION`.
        if let Some(left_at) = said.split_once(" at:").and_then(|(_, place)| clean(place))
            && kind.delivers()
        {
            self.facts.delivery.get_or_insert_default().left_at.get_or_insert(left_at);
        }
        self.events.push(Event { kind, reason, code, text, time, place });
    }

    /// What the types of scans add, whichever type it is. Rows come newest first, so the first to say something is right.
    fn details(&mut self, details: Element<'_, '_>, kind: Kind, time: Time) {
        let facts = &mut self.facts;
        let mut signed_by = None;
        for detail in details.children() {
            let Some(text) = detail.text().and_then(clean) else { continue };
            match detail.name() {
                "DeliverySignature" => signed_by = Some(text),
                "SignatureImage" => facts.delivery.get_or_insert_default().proof.signature = true,
                "ProductTypeText" => facts.service = facts.service.take().or(Some(text)),
                "CommitedDeliveryDate" | "CommittedDeliveryDate" => {
                    let day = date(&text).map(Time::date).map(|latest| Estimate { earliest: None, latest });
                    facts.estimate = facts.estimate.take().or(day);
                }
                "PickUpConfirmationNumber" => {
                    let reference = Reference { kind: "pickup_confirmation".into(), value: text };
                    if !facts.references.contains(&reference) {
                        facts.references.push(reference);
                    }
                }
                "DestinationPostalCode" => {
                    facts.destination.get_or_insert_default().postal_code = Some(text);
                }
                _ => {}
            }
        }
        let ends = kind.delivers() || kind == Kind::Returned;
        if let Some(name) = signed_by
            && ends
            && self.signed.is_none_or(|known| known.civil() <= time.civil())
        {
            self.signed = Some(time);
            self.facts.delivery.get_or_insert_default().signed_by = Some(name);
        }
    }

    /// The parcel goes on under another number, if one is told.
    fn new_number(&mut self, text: &str) {
        let mut words = text.split(|character: char| !character.is_ascii_alphanumeric());
        let is_pin = |word: &&str| word.len() == 12 && word.bytes().filter(u8::is_ascii_digit).count() >= 9;
        if let Some(pin) = words.rfind(is_pin) {
            self.facts
                .references
                .push(Reference { kind: "new_tracking_number".into(), value: pin.to_ascii_uppercase() });
        }
    }
}

/// `MONTREAL SORT CTR/CTR TRIE, PQ`: the depot and its province or state, or just a text.
fn place(name: &str) -> Place {
    const PROVINCES: [&str; 15] =
        ["AB", "BC", "MB", "NB", "NF", "NL", "NS", "NT", "NU", "ON", "PE", "PQ", "QC", "SK", "YT"];
    let region = name.trim().rsplit([',', ' ']).next().filter(|word| word.len() == 2).map(str::to_ascii_uppercase);
    let facility = clean(name);
    if region.as_deref().is_some_and(|region| PROVINCES.contains(&region)) {
        return Place { region, country_code: Some("CA".into()), facility, ..Place::default() };
    }
    let american = Place { region, country_code: Some("US".into()), facility: facility.clone(), ..Place::default() };
    let is_state = name.contains(',') && zone::of_town(&american).is_some();
    if is_state { american } else { Place { facility, ..Place::default() } }
}

/// The zone of a depot: depots are in towns. Quebec and Newfoundland also go by their old abbreviations.
fn zone_of(place: &Place) -> Option<TimeZone> {
    let region = match place.region.as_deref()? {
        "PQ" => "QC",
        "NF" => "NL",
        region => region,
    };
    zone::of_town(&Place { region: Some(region.into()), country_code: place.country_code.clone(), ..Place::default() })
}

/// A day, and the digits of a clock that may have lost its first zeros.
fn time(day: &str, clock: Option<&str>, warnings: &mut Vec<Warning>) -> Option<Time> {
    let day = date(day)?;
    let Some(clock) = clock else { return Some(Time::date(day)) };
    let digits: String = clock.split(['.', '+', 'Z']).next()?.chars().filter(char::is_ascii_digit).collect();
    let number: Option<u32> = (1..=6).contains(&digits.len()).then(|| digits.parse().ok()).flatten();
    let parts = number.map(|number| [number / 10_000, number / 100 % 100, number % 100].map(i8::try_from));
    let clock = match parts {
        Some([Ok(hour), Ok(minute), Ok(second)]) => Clock::new(hour, minute, second, 0).ok(),
        _ => None,
    };
    let Some(clock) = clock else {
        warnings.push(Warning::new(Oddity::Time, "ScanTime"));
        return Some(Time::date(day));
    };
    Some(Time::local(day.to_datetime(clock)))
}

/// `2022-01-28`, whatever stands behind it, or `20220128`.
fn date(text: &str) -> Option<Date> {
    text.get(..10).and_then(|text| text.parse().ok()).or_else(|| text.get(..8)?.parse().ok())
}
