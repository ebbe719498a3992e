//! What a scan means: event type first, then FedEx's derived status, then its standard text. The cause of an exception is
//! read from its text first, which FedEx calls authoritative, then from its number. Never guesses.

use std::borrow::Cow;
use std::sync::LazyLock;

use waybill_contract::phrases::{Prose, Rule, rule};
use waybill_contract::{CodeTable, Kind, Meaning, Oddity, Reason, Warning};

use super::wire;

static CODES: LazyLock<CodeTable> =
    LazyLock::new(|| CodeTable::parse(include_str!("codes.tsv")).expect("the conformance suite reads the table"));
static REASONS: LazyLock<CodeTable> =
    LazyLock::new(|| CodeTable::parse(include_str!("reasons.tsv")).expect("the conformance suite reads the table"));

/// Event types and derived status codes.
pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

/// Exception codes of delivery and shipment exceptions.
pub(super) fn reasons() -> &'static CodeTable {
    &REASONS
}

/// The identity of a scan: `TYPE` or `TYPE/EXCEPTION`, upper case, numbers of two digits (`DE/07`). Poll and push give
/// the same fields; descriptions and derived status may be filled in later and so do not count.
pub(super) fn code(scan: &wire::Scan<'_>) -> Option<String> {
    let own = if scan.event_type.get().is_none() { &scan.derived_status_code } else { &scan.event_type };
    let exception = exception(scan.exception_code.or_empty());
    match (upper(own.or_empty()), exception) {
        (own, _) if own.is_empty() => None,
        (own, exception) if exception.is_empty() => Some(own.into_owned()),
        (own, exception) => Some(format!("{own}/{exception}")),
    }
}

/// `7`, `07` and `007` are one code.
fn exception(code: &str) -> Cow<'_, str> {
    if code.is_empty() || !code.bytes().all(|byte| byte.is_ascii_digit()) {
        return upper(code);
    }
    match code.trim_start_matches('0') {
        short if short.len() < 2 => Cow::Owned(format!("{short:0>2}")),
        long => Cow::Borrowed(long),
    }
}

fn upper(code: &str) -> Cow<'_, str> {
    if code.bytes().any(|byte| byte.is_ascii_lowercase()) {
        Cow::Owned(code.to_ascii_uppercase())
    } else {
        Cow::Borrowed(code)
    }
}

/// What a code of either column means, before exception code and text are looked at.
pub(super) fn of_code(code: &str) -> Option<Meaning> {
    CODES.get(&upper(code))
}

/// What a scan means. `latest` is the summary, where it speaks of this scan: it may know more of it.
pub(super) fn of(scan: &wire::Scan<'_>, latest: Option<&wire::Latest<'_>>, warnings: &mut Vec<Warning>) -> Meaning {
    let own = upper(scan.event_type.or_empty());
    let Some(plain) = CODES.get(&own) else {
        return coarser(scan, latest, &own, warnings);
    };
    let delay = match latest {
        Some(latest) if scan.delay_detail.is_blank() => &latest.delay_detail,
        _ => &scan.delay_detail,
    };
    match &*own {
        "AF" | "AR" if scan.location_type.or_empty() == "DESTINATION_FEDEX_FACILITY" => {
            Meaning::of(Kind::ArrivedAtDeliveryFacility)
        }
        "CD" => customs(&words(scan, latest)).unwrap_or(plain),
        "DD" | "DY" => delayed(&words(scan, latest), delay, &own),
        "DE" | "SE" => cause(scan, latest, delay, warnings).unwrap_or(plain),
        "EA" if words(scan, latest).has(&["export"]) => Meaning::of(Kind::CustomsCleared),
        "HL" if available(&words(scan, latest)) || latest.is_some_and(waits) => Meaning::of(Kind::AvailableForPickup),
        "HL" => Meaning { reason: spoken(&words(scan, latest)).and_then(|cause| cause.reason), ..plain },
        _ => plain,
    }
}

/// An event type that nobody knows: FedEx's own coarser word, else its standard text; always with a warning.
fn coarser(
    scan: &wire::Scan<'_>,
    latest: Option<&wire::Latest<'_>>,
    own: &str,
    warnings: &mut Vec<Warning>,
) -> Meaning {
    let derived = [Some(&scan.derived_status_code), latest.map(|latest| &latest.derived_code)];
    let derived = derived.into_iter().flatten().find_map(|code| of_code(code.or_empty()));
    let texts = [&scan.event_description, &scan.derived_status];
    let meaning = derived.or_else(|| texts.into_iter().find_map(|text| of_text(text.or_empty())));
    let missing = "scanEvents[].eventType is missing";
    warnings.push(match (own, scan.derived_status_code.or_empty()) {
        ("", code) if !code.is_empty() && of_code(code).is_none() => {
            Warning::new(Oddity::UnmappedCode, format!("{missing}, and derivedStatusCode {code} is unknown"))
        }
        ("", _) if meaning.is_some() => Warning::new(Oddity::Field, missing),
        ("", _) => Warning::new(Oddity::UnmappedCode, missing),
        _ => Warning::new(Oddity::UnmappedCode, own),
    });
    meaning.unwrap_or(Meaning::of(Kind::Unknown))
}

/// FedEx's standard texts, whole: a part of a text could be about anything.
fn of_text(text: &str) -> Option<Meaning> {
    const TEXTS: &[(&str, Kind)] = &[
        ("arrived at fedex location", Kind::Arrived),
        ("at destination sort facility", Kind::Arrived),
        ("at fedex destination facility", Kind::ArrivedAtDeliveryFacility),
        ("at fedex origin facility", Kind::Arrived),
        ("at local fedex facility", Kind::Arrived),
        ("clearance delay", Kind::CustomsHeld),
        ("clearance in progress", Kind::CustomsProcessing),
        ("cleared customs", Kind::CustomsCleared),
        ("delay", Kind::Delayed),
        ("delivered", Kind::Delivered),
        ("delivery delay", Kind::Delayed),
        ("delivery exception", Kind::Exception),
        ("departed fedex location", Kind::Departed),
        ("dropped off", Kind::DroppedOff),
        ("in fedex possession", Kind::Accepted),
        ("in transit", Kind::InTransit),
        ("label created", Kind::LabelCreated),
        ("left fedex origin facility", Kind::Departed),
        ("on fedex vehicle for delivery", Kind::OutForDelivery),
        ("on the way", Kind::InTransit),
        ("out for delivery", Kind::OutForDelivery),
        ("picked up", Kind::PickedUp),
        ("ready for pickup", Kind::AvailableForPickup),
        ("ready for recipient pickup", Kind::AvailableForPickup),
        ("returning package to shipper", Kind::Returning),
        ("running late", Kind::Delayed),
        ("shipment cancelled", Kind::Cancelled),
        ("shipment exception", Kind::Exception),
        ("shipment information sent to fedex", Kind::DataReceived),
    ];
    TEXTS.iter().find(|(known, _)| text.eq_ignore_ascii_case(known)).map(|(_, kind)| Meaning::of(*kind))
}

/// Everything FedEx says of a scan, in lower case.
fn words(scan: &wire::Scan<'_>, latest: Option<&wire::Latest<'_>>) -> Prose<'static> {
    let mut words = String::new();
    let own = [&scan.exception_description, &scan.event_description, &scan.derived_status];
    // The summary's reason may be of another time; it only stands in where the scan gives none.
    let more = latest.filter(|_| scan.exception_description.get().is_none()).into_iter();
    let more = more.flat_map(|latest| latest.ancillary_details.iter()).map(|detail| &detail.reason_description);
    for text in own.into_iter().chain(more) {
        words.push_str(&text.or_empty().to_lowercase());
        words.push('\n');
    }
    Prose::new(words)
}

/// Whether a hold says that the recipient can come for it.
fn available(words: &Prose<'_>) -> bool {
    let says = words.has(&["ready for pickup", "ready for recipient pickup", "ready for pick up", "available"]);
    says && !words.has(&["not available", "unavailable", "available for clearance", "not ready"])
}

/// Whether the summary of a hold says so.
fn waits(latest: &wire::Latest<'_>) -> bool {
    [&latest.status_by_locale, &latest.description].into_iter().any(|text| available(&Prose::of(text.or_empty())))
}

/// A delay, or the news that there is none.
fn delayed(words: &Prose<'_>, delay: &wire::Delay<'_>, code: &str) -> Meaning {
    if code == "DY" && matches!(delay.status.or_empty(), "ON_TIME" | "EARLY") {
        return Meaning::of(Kind::EstimateUpdated);
    }
    let said = spoken(words);
    match said.map(|said| said.kind) {
        Some(Kind::CustomsHeld | Kind::CustomsDocumentsRequired | Kind::CustomsPaymentRequired | Kind::Misrouted) => {
            return said.unwrap_or(Meaning::of(Kind::Delayed));
        }
        _ if delay.r#type.or_empty() == "CLEARANCE" => {
            return Meaning { kind: Kind::CustomsHeld, reason: Some(Reason::CustomsDelay) };
        }
        _ => {}
    }
    Meaning { kind: Kind::Delayed, reason: said.and_then(|said| said.reason).or_else(|| because(delay)) }
}

/// The reason in a delay's type; LOCAL and GENERAL give none.
fn because(delay: &wire::Delay<'_>) -> Option<Reason> {
    match delay.r#type.or_empty() {
        "WEATHER" => Some(Reason::Weather),
        "OPERATIONAL" => Some(Reason::CarrierDelay),
        "CLEARANCE" => Some(Reason::CustomsDelay),
        _ => None,
    }
}

/// The cause of a delivery or shipment exception; `None` if FedEx does not say it in words that are known.
fn cause(
    scan: &wire::Scan<'_>,
    latest: Option<&wire::Latest<'_>>,
    delay: &wire::Delay<'_>,
    warnings: &mut Vec<Warning>,
) -> Option<Meaning> {
    let own = exception(scan.exception_code.or_empty());
    let ancillary = latest.and_then(|latest| latest.ancillary_details.iter().next());
    let number = match ancillary {
        Some(detail) if own.is_empty() => exception(detail.reason.or_empty()),
        _ => own,
    };
    let numbered = REASONS.get(&number);
    if let Some(said) = spoken(&words(scan, latest)) {
        let reason = numbered.filter(|numbered| numbered.kind == said.kind).and_then(|numbered| numbered.reason);
        return Some(Meaning { reason: said.reason.or(reason).or_else(|| because(delay)), ..said });
    }
    if numbered.is_none() && !(number.is_empty() && scan.exception_description.get().is_none()) {
        warnings.push(Warning::new(Oddity::UnmappedCode, format!("{}/{number}", upper(scan.event_type.or_empty()))));
    }
    let late = because(delay).is_some() || delay.status.or_empty() == "DELAYED";
    numbered.or(late.then(|| Meaning { kind: Kind::Delayed, reason: because(delay) }))
}

/// The cause in an exception's text. The first row of which every word is there decides: refused, damaged, weather,
/// then what would keep anybody from delivering, then customs, return, loss, and at last what is only late.
fn spoken(words: &Prose<'_>) -> Option<Meaning> {
    static CAUSES: &[Rule] = &[
        rule(&["refus"], Kind::Refused, Some(Reason::RecipientRefused)),
        rule(&["damag", "delivery completed"], Kind::DamageReported, Some(Reason::CarrierDamage)),
        rule(&["damag", "repack"], Kind::DamageReported, Some(Reason::CarrierDamage)),
        rule(&["damag", "rewrap"], Kind::DamageReported, Some(Reason::CarrierDamage)),
        rule(&["damag"], Kind::Damaged, Some(Reason::CarrierDamage)),
        rule(&["weather"], Kind::Delayed, Some(Reason::Weather)),
        rule(&["customer not available"], Kind::DeliveryAttempted, Some(Reason::RecipientAbsent)),
        rule(&["recipient not available"], Kind::DeliveryAttempted, Some(Reason::RecipientAbsent)),
        rule(&["recipient not in"], Kind::DeliveryAttempted, Some(Reason::RecipientAbsent)),
        rule(&["recipient unavailable"], Kind::DeliveryAttempted, Some(Reason::RecipientAbsent)),
        rule(&["no one available"], Kind::DeliveryAttempted, Some(Reason::RecipientAbsent)),
        rule(&["not home"], Kind::DeliveryAttempted, Some(Reason::RecipientAbsent)),
        rule(&["proper id"], Kind::DeliveryAttempted, Some(Reason::RecipientIdentification)),
        rule(&["unable to access"], Kind::DeliveryAttempted, Some(Reason::NoAccess)),
        rule(&["address corrected"], Kind::AddressCorrected, None),
        rule(&["address", "been corrected"], Kind::AddressCorrected, None),
        rule(&["address", "change", "request"], Kind::DeliveryChanged, None),
        rule(&["recipient moved"], Kind::AddressUnusable, Some(Reason::RecipientMoved)),
        rule(&["customer moved"], Kind::AddressUnusable, Some(Reason::RecipientMoved)),
        rule(&["address", "incomplete"], Kind::AddressUnusable, Some(Reason::AddressIncomplete)),
        rule(&["address", "missing"], Kind::AddressUnusable, Some(Reason::AddressIncomplete)),
        rule(&["address"], Kind::AddressUnusable, Some(Reason::AddressWrong)),
        rule(&["missing apartment"], Kind::AddressUnusable, Some(Reason::AddressIncomplete)),
        rule(&["missing suite"], Kind::AddressUnusable, Some(Reason::AddressIncomplete)),
        rule(&["future delivery"], Kind::DeliveryAttempted, Some(Reason::RecipientRequest)),
        rule(&["road", "closed"], Kind::Delayed, Some(Reason::Traffic)),
        rule(&["airport", "closed"], Kind::Delayed, Some(Reason::Traffic)),
        rule(&["not available", "document"], Kind::CustomsDocumentsRequired, Some(Reason::CustomsDocuments)),
        rule(&["not available", "paperwork"], Kind::CustomsDocumentsRequired, Some(Reason::CustomsDocuments)),
        rule(&["not available"], Kind::DeliveryAttempted, Some(Reason::RecipientAbsent)),
        rule(&["closed"], Kind::DeliveryAttempted, Some(Reason::RecipientClosed)),
    ];
    static LATER: &[Rule] = &[
        rule(&["return", "request"], Kind::ReturnRequested, None),
        rule(&["return"], Kind::Returning, None),
        rule(&["unable to locate recipient"], Kind::AddressUnusable, Some(Reason::RecipientUnknown)),
        rule(&["unable to locate"], Kind::Investigation, Some(Reason::CarrierLoss)),
        rule(&["lost"], Kind::Lost, Some(Reason::CarrierLoss)),
        rule(&["disposed"], Kind::Destroyed, None),
        rule(&["destroyed"], Kind::Destroyed, None),
        rule(&["seized"], Kind::Seized, None),
        rule(&["confiscated"], Kind::Seized, None),
        rule(&["misrouted"], Kind::Misrouted, Some(Reason::CarrierSorting)),
        rule(&["missorted"], Kind::Misrouted, Some(Reason::CarrierSorting)),
        rule(&["wrong route"], Kind::Misrouted, Some(Reason::CarrierSorting)),
        rule(&["incorrect route"], Kind::Misrouted, Some(Reason::CarrierSorting)),
        rule(&["holiday"], Kind::Delayed, Some(Reason::Holiday)),
        rule(&["security"], Kind::Delayed, Some(Reason::Security)),
        rule(&["not attempted"], Kind::Delayed, Some(Reason::CarrierNoAttempt)),
        rule(&["mechanical"], Kind::Delayed, Some(Reason::CarrierVehicle)),
        rule(&["beyond", "control"], Kind::Delayed, Some(Reason::ForceMajeure)),
        rule(&["arrived after"], Kind::Delayed, Some(Reason::CarrierMissedConnection)),
        rule(&["received after"], Kind::Delayed, Some(Reason::CarrierMissedConnection)),
        rule(&["late flight"], Kind::Delayed, Some(Reason::CarrierMissedConnection)),
        rule(&["not due for delivery"], Kind::Information, None),
        rule(&["delivery restriction"], Kind::Delayed, Some(Reason::CarrierNoAttempt)),
        rule(&["tendered to"], Kind::HandedToPartner, None),
        rule(&["transferred to"], Kind::HandedToPartner, None),
        rule(&["label", "replaced"], Kind::Repacked, None),
        rule(&["collect payment"], Kind::Held, Some(Reason::PaymentRequired)),
        rule(&["delivery attempted"], Kind::DeliveryAttempted, None),
        rule(&["attempted delivery"], Kind::DeliveryAttempted, None),
        rule(&["strike"], Kind::Delayed, Some(Reason::Strike)),
        rule(&["labor disruption"], Kind::Delayed, Some(Reason::Strike)),
        rule(&["disaster"], Kind::Delayed, Some(Reason::ForceMajeure)),
        rule(&["hold", "request"], Kind::Held, Some(Reason::RecipientRequest)),
        rule(&["delay"], Kind::Delayed, None),
    ];
    let find = |rules| words.meaning(rules, |_| true);
    find(CAUSES).or_else(|| customs(words)).or_else(|| find(LATER))
}

/// What customs wants, where the words are about customs.
fn customs(words: &Prose<'_>) -> Option<Meaning> {
    if !words.has(&["customs", "clearance", "regulatory"]) {
        return None;
    }
    let (kind, reason) = if words.has(&["document", "paperwork", "invoice", "information required"]) {
        (Kind::CustomsDocumentsRequired, Some(Reason::CustomsDocuments))
    } else if words.has(&["payment", "duties", "duty", "taxes"]) {
        (Kind::CustomsPaymentRequired, Some(Reason::CustomsDuties))
    } else if words.has(&["regulatory"]) {
        (Kind::CustomsHeld, Some(Reason::RegulatoryHold))
    } else if words.has(&["inspect"]) {
        (Kind::CustomsHeld, Some(Reason::CustomsInspection))
    } else if words.has(&["available for clearance"]) {
        (Kind::CustomsProcessing, None)
    } else {
        (Kind::CustomsHeld, Some(Reason::CustomsDelay))
    };
    Some(Meaning { kind, reason })
}

/// A finer word for a delivery, from where the parcel was left.
pub(super) fn delivered(place: &str) -> Kind {
    let place = Prose::of(place);
    if place.has(&["neighbor", "neighbour"]) {
        Kind::DeliveredToNeighbour
    } else if place.has(&["mailbox", "mail box", "mail slot"]) {
        Kind::DeliveredToMailbox
    } else if place.has(&["reception", "front desk", "front_desk", "mailroom", "mail room", "mail_room", "concierge"])
        || place.has(&["guard", "gatehouse", "leasing", "management", "shipping/receiving", "shipping_receiving"])
    {
        Kind::DeliveredToReception
    } else if place.has(&["left at", "front door", "front_door", "back door", "side door", "porch", "patio", "garage"])
    {
        Kind::DeliveredToSafePlace
    } else {
        Kind::Delivered
    }
}
