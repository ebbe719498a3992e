//! What a scan means: its type, made finer by its description. There are no other codes, so what neither tells is unknown.

use std::sync::LazyLock;

use waybill_contract::phrases::{Prose, Rule, rule};
use waybill_contract::{CodeTable, Kind, Meaning, Oddity, Reason, Warning};

static CODES: LazyLock<CodeTable> =
    LazyLock::new(|| CodeTable::parse(include_str!("codes.tsv")).expect("the conformance suite reads the table"));

pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

/// The type that stands for none.
const OTHER: &str = "Other";

/// The identity of a scan: its type as the table writes it. Where that says nothing (`Other`) the description counts.
pub(super) fn code(scan_type: &str, text: Option<&str>) -> Option<String> {
    let known = CODES.rows().map(|(code, _)| code).find(|code| code.eq_ignore_ascii_case(scan_type));
    match known.unwrap_or(scan_type) {
        "" => None,
        other if other.eq_ignore_ascii_case(OTHER) && text.is_some() => None,
        code => Some(code.into()),
    }
}

/// What a scan means.
pub(super) fn of(code: Option<&str>, text: &str, warnings: &mut Vec<Warning>) -> Meaning {
    let prose = Prose::of(text);
    let known = code.and_then(|code| CODES.get(code));
    if known.is_none()
        && let Some(code) = code
    {
        warnings.push(Warning::new(Oddity::UnmappedCode, code));
    }
    match known {
        Some(plain) => match plain.kind {
            Kind::Delivered => prose.meaning(DELIVERED, |_| true).unwrap_or(plain),
            // Why it was not delivered, and what will become of it.
            Kind::DeliveryAttempted => match by_text(&prose, |kind| !of_the_way(kind)) {
                // It is what keeps the parcel from being delivered.
                Some(Meaning { kind: Kind::DamageReported, reason }) => Meaning { kind: Kind::Damaged, reason },
                meaning => meaning.unwrap_or(plain),
            },
            _ => plain,
        },
        None => by_text(&prose, |_| true).unwrap_or_else(|| {
            if code.is_none() {
                let words: String = text.chars().take(60).collect();
                warnings.push(Warning::new(Oddity::UnmappedCode, format!("{OTHER}: {words}")));
            }
            Meaning::of(Kind::Unknown)
        }),
    }
}

/// What an undeliverable parcel cannot be: a text that mentions it speaks of another time.
fn of_the_way(kind: Kind) -> bool {
    matches!(kind, Kind::PickedUp | Kind::OutForDelivery | Kind::Arrived | Kind::Departed | Kind::InTransit)
        || kind.delivers()
}

fn by_text(prose: &Prose<'_>, may_be: impl Fn(Kind) -> bool + Copy) -> Option<Meaning> {
    // "Not available" is no "available", whatever follows.
    let is_delivered =
        || prose.has(&["delivered", "livré"]) && !prose.has(&["not delivered", "be delivered", "undeliver"]);
    prose.meaning(STOPPED, may_be).or_else(|| {
        let delivered =
            is_delivered().then(|| prose.meaning(DELIVERED, |_| true).unwrap_or(Meaning::of(Kind::Delivered)));
        delivered.filter(|meaning| may_be(meaning.kind)).or_else(|| prose.meaning(MOVING, may_be))
    })
}

/// To whom it was delivered.
static DELIVERED: &[Rule] = &[
    rule(&["return"], Kind::Returned, None),
    rule(&["retour"], Kind::Returned, None),
    rule(&["neighbo"], Kind::DeliveredToNeighbour, None),
    rule(&["picked up"], Kind::Collected, None),
    rule(&["pick up"], Kind::Collected, None),
    rule(&["mailbox"], Kind::DeliveredToMailbox, None),
    rule(&["reception"], Kind::DeliveredToReception, None),
    rule(&["concierge"], Kind::DeliveredToReception, None),
    rule(&["front desk"], Kind::DeliveredToReception, None),
    rule(&["mail room"], Kind::DeliveredToReception, None),
    rule(&["mailroom"], Kind::DeliveredToReception, None),
    rule(&["door"], Kind::DeliveredToSafePlace, None),
    rule(&["safe"], Kind::DeliveredToSafePlace, None),
];

/// What keeps it from going on, and what is only told about it.
static STOPPED: &[Rule] = &[
    rule(&["label", "created"], Kind::LabelCreated, None),
    rule(&["shipment created"], Kind::LabelCreated, None),
    rule(&["étiquette"], Kind::LabelCreated, None),
    rule(&["data entry"], Kind::DataReceived, None),
    rule(&["manifest"], Kind::DataReceived, None),
    rule(&["new tracking number"], Kind::Information, None),
    rule(&["new pin"], Kind::Information, None),
    rule(&["signature image"], Kind::ProofOfDelivery, None),
    rule(&["proof of delivery"], Kind::ProofOfDelivery, None),
    rule(&["signature", "available"], Kind::ProofOfDelivery, None),
    rule(&["refus", "return"], Kind::Returning, Some(Reason::RecipientRefused)),
    rule(&["refus"], Kind::Refused, Some(Reason::RecipientRefused)),
    rule(&["returned to sender", "delivered"], Kind::Returned, None),
    rule(&["return", "request"], Kind::ReturnRequested, None),
    rule(&["retour"], Kind::Returning, None),
    rule(&["return"], Kind::Returning, None),
    // Whether it goes on is not said.
    rule(&["damag"], Kind::DamageReported, Some(Reason::CarrierDamage)),
    rule(&["destroyed"], Kind::Destroyed, None),
    rule(&["disposed"], Kind::Destroyed, None),
    rule(&["^lost"], Kind::Lost, Some(Reason::CarrierLoss)),
    rule(&[" lost"], Kind::Lost, Some(Reason::CarrierLoss)),
    rule(&["customs", "document"], Kind::CustomsDocumentsRequired, Some(Reason::CustomsDocuments)),
    rule(&["customs", "paperwork"], Kind::CustomsDocumentsRequired, Some(Reason::CustomsDocuments)),
    rule(&["customs", "dut"], Kind::CustomsPaymentRequired, Some(Reason::CustomsDuties)),
    rule(&["customs", "cleared"], Kind::CustomsCleared, None),
    rule(&["customs", "released"], Kind::CustomsCleared, None),
    rule(&["clearance", "complete"], Kind::CustomsCleared, None),
    rule(&["customs", "held"], Kind::CustomsHeld, Some(Reason::CustomsDelay)),
    rule(&["customs", "delay"], Kind::CustomsHeld, Some(Reason::CustomsDelay)),
    rule(&["clearance", "delay"], Kind::CustomsHeld, Some(Reason::CustomsDelay)),
    rule(&["customs"], Kind::CustomsProcessing, None),
    rule(&["clearance"], Kind::CustomsProcessing, None),
    rule(&["address", "corrected"], Kind::AddressCorrected, None),
    rule(&["address", "change", "request"], Kind::DeliveryChanged, None),
    rule(&["redirect"], Kind::DeliveryChanged, None),
    rule(&["incomplete"], Kind::AddressUnusable, Some(Reason::AddressIncomplete)),
    rule(&["address", "missing"], Kind::AddressUnusable, Some(Reason::AddressIncomplete)),
    rule(&["unknown at"], Kind::AddressUnusable, Some(Reason::RecipientUnknown)),
    rule(&["^moved"], Kind::AddressUnusable, Some(Reason::RecipientMoved)),
    rule(&[" moved"], Kind::AddressUnusable, Some(Reason::RecipientMoved)),
    rule(&["incorrect"], Kind::AddressUnusable, Some(Reason::AddressWrong)),
    rule(&["address"], Kind::AddressUnusable, Some(Reason::AddressWrong)),
    rule(&["misdirected"], Kind::Misrouted, Some(Reason::CarrierSorting)),
    rule(&["misrouted"], Kind::Misrouted, Some(Reason::CarrierSorting)),
    rule(&["missort"], Kind::Misrouted, Some(Reason::CarrierSorting)),
    rule(&["weather"], Kind::Delayed, Some(Reason::Weather)),
    rule(&["road", "clos"], Kind::Delayed, Some(Reason::Traffic)),
    rule(&["mechanical"], Kind::Delayed, Some(Reason::CarrierVehicle)),
    rule(&["holiday"], Kind::Delayed, Some(Reason::Holiday)),
    rule(&["labour"], Kind::Delayed, Some(Reason::Strike)),
    rule(&["missed"], Kind::Delayed, Some(Reason::CarrierMissedConnection)),
    rule(&["reschedul"], Kind::DeliveryRescheduled, None),
    rule(&["delay"], Kind::Delayed, None),
    rule(&["closed", "pick"], Kind::AvailableForPickup, Some(Reason::RecipientClosed)),
    rule(&["ready for pick"], Kind::AvailableForPickup, None),
    rule(&["for pick", "available"], Kind::AvailableForPickup, None),
    rule(&["held", "for pick"], Kind::AvailableForPickup, None),
    rule(&["hold", "for pick"], Kind::AvailableForPickup, None),
    rule(&["not available"], Kind::DeliveryAttempted, Some(Reason::RecipientAbsent)),
    rule(&["not home"], Kind::DeliveryAttempted, Some(Reason::RecipientAbsent)),
    rule(&["closed"], Kind::DeliveryAttempted, Some(Reason::RecipientClosed)),
    rule(&["no access"], Kind::DeliveryAttempted, Some(Reason::NoAccess)),
    rule(&["unable", "access"], Kind::DeliveryAttempted, Some(Reason::NoAccess)),
    rule(&["card left"], Kind::DeliveryAttempted, None),
    rule(&["attempt"], Kind::DeliveryAttempted, None),
    rule(&["tentative"], Kind::DeliveryAttempted, None),
    rule(&["tenté"], Kind::DeliveryAttempted, None),
    rule(&["^held"], Kind::Held, None),
    rule(&[" held"], Kind::Held, None),
    rule(&["on hold"], Kind::Held, None),
];

/// How it moves.
static MOVING: &[Rule] = &[
    rule(&["on vehicle for delivery"], Kind::OutForDelivery, None),
    rule(&["out for delivery"], Kind::OutForDelivery, None),
    rule(&["pour livraison"], Kind::OutForDelivery, None),
    rule(&["picked up by purolator"], Kind::PickedUp, None),
    rule(&["picked up by", "receiver"], Kind::Collected, None),
    rule(&["picked up by", "recipient"], Kind::Collected, None),
    rule(&["picked up by", "customer"], Kind::Collected, None),
    rule(&["picked up"], Kind::PickedUp, None),
    rule(&["ramass"], Kind::PickedUp, None),
    rule(&["received by purolator"], Kind::Accepted, None),
    rule(&["dropped off"], Kind::DroppedOff, None),
    rule(&["transferred to"], Kind::HandedToPartner, None),
    rule(&["tendered to"], Kind::HandedToPartner, None),
    rule(&["departed"], Kind::Departed, None),
    rule(&["quitté"], Kind::Departed, None),
    rule(&["arriv"], Kind::Arrived, None),
    rule(&["received at"], Kind::Arrived, None),
    rule(&["sorted"], Kind::Processed, None),
    rule(&["processed"], Kind::Processed, None),
    rule(&["scanned at"], Kind::Processed, None),
    rule(&["in transit"], Kind::InTransit, None),
    rule(&["en transit"], Kind::InTransit, None),
];
