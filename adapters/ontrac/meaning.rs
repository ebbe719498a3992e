//! What an event means: its code first, made finer by its text; the text alone where the code is in no table. OnTrac says
//! "Delayed. Delivery date updated." for several codes, so the text alone must not decide.

use std::sync::LazyLock;

use waybill_contract::phrases::{Prose, Rule, rule};
use waybill_contract::{CodeTable, Kind, Meaning, Oddity, Reason, Warning};

static CODES: LazyLock<CodeTable> =
    LazyLock::new(|| CodeTable::parse(include_str!("codes.tsv")).expect("the conformance suite reads the table"));

pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

/// A code as the table writes it: two letters are upper case, words keep theirs.
pub(super) fn code(text: &str) -> Option<String> {
    if text.is_empty() || CODES.get(text).is_some() {
        return (!text.is_empty()).then(|| text.to_owned());
    }
    let known = CODES.rows().map(|(code, _)| code).find(|code| code.eq_ignore_ascii_case(text));
    Some(known.unwrap_or(text).to_owned())
}

/// What an event means.
pub(super) fn of(code: Option<&str>, text: &str, warnings: &mut Vec<Warning>) -> Meaning {
    let prose = || Prose::of(text);
    let find = |rules| prose().meaning(rules, |_| true);
    match code.and_then(|code| CODES.get(code)) {
        Some(plain) => match (code.unwrap_or_default(), plain.kind) {
            (_, Kind::Delivered) => {
                find(DELIVERED).map_or(plain, |finer| Meaning { reason: plain.reason.or(finer.reason), ..finer })
            }
            ("NH", _) if prose().has(&["not home", "nobody home", "not at home"]) => {
                Meaning { kind: Kind::DeliveryAttempted, reason: Some(Reason::RecipientAbsent) }
            }
            ("CR", _) if prose().has(&["return"]) && !prose().has(&["refus"]) => Meaning::of(Kind::Returning),
            _ => plain,
        },
        None => {
            warnings.push(Warning::new(Oddity::UnmappedCode, code.unwrap_or("no code")));
            find(TEXTS).unwrap_or(Meaning::of(Kind::Unknown))
        }
    }
}

/// Where it was left.
static DELIVERED: &[Rule] = &[
    rule(&["return", "sender"], Kind::Returned, None),
    rule(&["return", "shipper"], Kind::Returned, None),
    rule(&["neighbo"], Kind::DeliveredToNeighbour, None),
    rule(&["mailbox"], Kind::DeliveredToMailbox, None),
    rule(&["mail room"], Kind::DeliveredToReception, None),
    rule(&["mailroom"], Kind::DeliveredToReception, None),
    rule(&["front desk"], Kind::DeliveredToReception, None),
    rule(&["reception"], Kind::DeliveredToReception, None),
    rule(&["leasing office"], Kind::DeliveredToReception, None),
    rule(&["concierge"], Kind::DeliveredToReception, None),
    rule(&["door"], Kind::DeliveredToSafePlace, None),
    rule(&["porch"], Kind::DeliveredToSafePlace, None),
    rule(&["garage"], Kind::DeliveredToSafePlace, None),
];

/// What a text alone says; first what keeps the parcel from going on.
static TEXTS: &[Rule] = &[
    rule(&["refus"], Kind::Refused, Some(Reason::RecipientRefused)),
    rule(&["returned to sender"], Kind::Returning, None),
    rule(&["return"], Kind::Returning, None),
    rule(&["damage"], Kind::DamageReported, Some(Reason::CarrierDamage)),
    rule(&["lost"], Kind::Lost, Some(Reason::CarrierLoss)),
    rule(&["incorrect address"], Kind::AddressUnusable, Some(Reason::AddressWrong)),
    rule(&["wrong address"], Kind::AddressUnusable, Some(Reason::AddressWrong)),
    rule(&["incomplete address"], Kind::AddressUnusable, Some(Reason::AddressIncomplete)),
    rule(&["undeliverable"], Kind::Undeliverable, None),
    rule(&["misrout"], Kind::Misrouted, Some(Reason::CarrierSorting)),
    rule(&["missort"], Kind::Misrouted, Some(Reason::CarrierSorting)),
    rule(&["weather"], Kind::Delayed, Some(Reason::Weather)),
    rule(&["delay"], Kind::Delayed, None),
    rule(&["business closed"], Kind::DeliveryAttempted, Some(Reason::RecipientClosed)),
    rule(&["not home"], Kind::DeliveryAttempted, Some(Reason::RecipientAbsent)),
    rule(&["not available"], Kind::DeliveryAttempted, Some(Reason::RecipientAbsent)),
    rule(&["access"], Kind::DeliveryAttempted, Some(Reason::NoAccess)),
    rule(&["attempt"], Kind::DeliveryAttempted, None),
    rule(&["not delivered"], Kind::DeliveryAttempted, None),
    rule(&["notdelivered"], Kind::DeliveryAttempted, None),
    rule(&["for pickup"], Kind::AvailableForPickup, None),
    rule(&["out for delivery"], Kind::OutForDelivery, None),
    rule(&["delivered", "neighbo"], Kind::DeliveredToNeighbour, None),
    rule(&["^delivered"], Kind::Delivered, None),
    rule(&["was delivered"], Kind::Delivered, None),
    rule(&["picked up"], Kind::PickedUp, None),
    rule(&["origin scan"], Kind::PickedUp, None),
    rule(&["arrived"], Kind::Arrived, None),
    rule(&["received at"], Kind::Arrived, None),
    rule(&["departed"], Kind::Departed, None),
    rule(&["en route"], Kind::InTransit, None),
    rule(&["in transit"], Kind::InTransit, None),
    rule(&["data entry"], Kind::DataReceived, None),
    rule(&["label created"], Kind::LabelCreated, None),
];
