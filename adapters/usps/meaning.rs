//! What an event means: its code first, made finer by its text; without a known code its text, then the category that the
//! summary gives to the newest event. Never guesses: a code that is in no table is warned of in any case.

use std::sync::LazyLock;

use waybill_contract::phrases::{Prose, Rule, rule};
use waybill_contract::{CodeTable, Kind, Meaning, Oddity, Reason, Warning};

static CODES: LazyLock<CodeTable> =
    LazyLock::new(|| CodeTable::parse(include_str!("codes.tsv")).expect("the conformance suite reads the table"));

pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

/// Upper case; a code that came as a number has lost its zero.
pub(super) fn code(text: &str) -> Option<String> {
    match text.len() {
        0 => None,
        1 if text.bytes().all(|byte| byte.is_ascii_digit()) => Some(format!("0{text}")),
        _ => Some(text.to_ascii_uppercase()),
    }
}

/// Codes that nobody has verified: a plain text is believed before them.
fn is_weak(code: &str) -> bool {
    matches!(code, "59" | "GC" | "L1") || code.len() == 2 && code.starts_with('6')
}

/// What an event means. `category` is the summary's, where it speaks of this event; an agent is who took it.
pub(super) fn of(code: Option<&str>, text: &str, category: &str, agent: bool, warnings: &mut Vec<Warning>) -> Meaning {
    let prose = || Prose::of(text);
    let known = code.and_then(|code| CODES.get(code));
    let meaning = match known {
        Some(_) if code.is_some_and(is_weak) => by_text(&prose()).or(known),
        // Most codes say it all.
        Some(plain) if is_plain(plain.kind) => Some(plain),
        Some(plain) => Some(finer(plain, code.unwrap_or_default(), &prose())),
        None => by_text(&prose()).or_else(|| by_category(category)),
    };
    if known.is_none() {
        warnings.push(match (code, meaning) {
            (Some(code), _) => Warning::new(Oddity::UnmappedCode, code),
            (None, Some(_)) => Warning::new(Oddity::Field, "eventCode is missing"),
            (None, None) => Warning::new(Oddity::UnmappedCode, "eventCode is missing"),
        });
    }
    match meaning.unwrap_or(Meaning::of(Kind::Unknown)) {
        Meaning { kind: Kind::Delivered, reason } if agent => Meaning { kind: Kind::DeliveredToReception, reason },
        meaning => meaning,
    }
}

/// Whether no text makes it finer.
fn is_plain(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::LabelCreated
            | Kind::DataReceived
            | Kind::AwaitingHandover
            | Kind::Accepted
            | Kind::Arrived
            | Kind::Departed
            | Kind::Processed
            | Kind::InTransit
            | Kind::OutForDelivery
    )
}

/// A known code, made finer by its text.
fn finer(plain: Meaning, code: &str, prose: &Prose<'_>) -> Meaning {
    let spoken = |rules| prose.meaning(rules, |_| true);
    match plain.kind {
        Kind::Delivered => spoken(DELIVERED).unwrap_or(plain),
        // What is written on the parcel, and that it goes back for it.
        Kind::Refused | Kind::AddressUnusable | Kind::NotCollected | Kind::Undeliverable if prose.has(BACK) => {
            Meaning { kind: Kind::Returning, ..plain }
        }
        Kind::Undeliverable if prose.has(&["dispos"]) => Meaning { kind: Kind::Destroyed, ..plain },
        Kind::DeliveryAttempted => Meaning { reason: because(prose).or(plain.reason), ..plain },
        Kind::Delayed if code == "71" && prose.has(&["request"]) => {
            Meaning { kind: Kind::DeliveryRescheduled, reason: Some(Reason::RecipientRequest) }
        }
        Kind::Delayed if prose.has(&["weather"]) => Meaning { reason: Some(Reason::Weather), ..plain },
        Kind::ArrivedAtDeliveryFacility if prose.has(&["hub", "regional", "distribution"]) => {
            Meaning::of(Kind::Arrived)
        }
        _ => plain,
    }
}

/// The kind that a category alone tells.
pub(super) fn by_category(category: &str) -> Option<Meaning> {
    let word: String = category.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect();
    let kind = match word.as_str() {
        "preshipment" => Kind::DataReceived,
        "accepted" => Kind::Accepted,
        "intransit" | "movingthroughnetwork" | "arrivingontime" | "arrivinglate" => Kind::InTransit,
        "outfordelivery" => Kind::OutForDelivery,
        "delivered" => Kind::Delivered,
        "deliveredtoagent" => Kind::DeliveredToReception,
        "availableforpickup" => Kind::AvailableForPickup,
        "deliveryattempt" | "deliveryattempted" => Kind::DeliveryAttempted,
        // Anything from weather to a refusal.
        "alert" => Kind::Exception,
        _ => return None,
    };
    Some(Meaning::of(kind))
}

/// What a text alone says.
pub(super) fn by_text(prose: &Prose<'_>) -> Option<Meaning> {
    let find = |rules| prose.meaning(rules, |_| true);
    let is_delivered = || prose.has(&["delivered"]) && !prose.has(&["be delivered", "not delivered", "undelivered"]);
    let meaning = find(STOPPED).or_else(|| {
        is_delivered().then(|| find(DELIVERED).unwrap_or(Meaning::of(Kind::Delivered))).or_else(|| find(MOVING))
    })?;
    match meaning.kind {
        Kind::DeliveryAttempted => Some(Meaning { reason: because(prose).or(meaning.reason), ..meaning }),
        _ => Some(meaning),
    }
}

/// Phrases that say that it goes back.
const BACK: &[&str] =
    &["being returned", "return to sender", "returned to sender", "returning to sender", "return to the sender"];

/// Whom it was delivered to, and where it was left.
static DELIVERED: &[Rule] = &[
    rule(&["original sender"], Kind::Returned, None),
    rule(&["return", "sender"], Kind::Returned, None),
    rule(&["neighbor"], Kind::DeliveredToNeighbour, None),
    rule(&["picked up"], Kind::Collected, None),
    rule(&["retrieved"], Kind::Collected, None),
    rule(&["mailbox"], Kind::DeliveredToMailbox, None),
    rule(&["po box"], Kind::DeliveredToMailbox, None),
    rule(&["mail slot"], Kind::DeliveredToMailbox, None),
    // A compartment of the mailboxes in the street or the hall.
    rule(&["parcel locker"], Kind::DeliveredToMailbox, None),
    rule(&["front desk"], Kind::DeliveredToReception, None),
    rule(&["reception"], Kind::DeliveredToReception, None),
    rule(&["mail room"], Kind::DeliveredToReception, None),
    rule(&["mailroom"], Kind::DeliveredToReception, None),
    rule(&["agent"], Kind::DeliveredToReception, None),
    rule(&["porch"], Kind::DeliveredToSafePlace, None),
    rule(&["front door"], Kind::DeliveredToSafePlace, None),
    rule(&["garage"], Kind::DeliveredToSafePlace, None),
    rule(&["patio"], Kind::DeliveredToSafePlace, None),
    rule(&["other location"], Kind::DeliveredToSafePlace, None),
];

/// Why nobody took it at the door.
fn because(prose: &Prose<'_>) -> Option<Reason> {
    const REASONS: &[(&[&str], Reason)] = &[
        (&["business closed"], Reason::RecipientClosed),
        (&["no access", "unable to access", "blocked"], Reason::NoAccess),
        (&["no secure", "receptacle full", "oversize", "animal", "dog"], Reason::NoSafePlace),
        (&["no authorized", "not available", "not at home", "no one"], Reason::RecipientAbsent),
        (&["future delivery", "customer request"], Reason::RecipientRequest),
        (&["postage due", "payment"], Reason::PaymentRequired),
    ];
    REASONS.iter().find(|(phrases, _)| prose.has(phrases)).map(|(_, reason)| *reason)
}

/// What keeps it from going on, or what customs does. Returns come first: they are often said beside their cause.
static STOPPED: &[Rule] = &[
    rule(&["delivered", "original sender"], Kind::Returned, None),
    rule(&["^delivered", "return", "sender"], Kind::Returned, None),
    rule(&["refused", "return"], Kind::Returning, Some(Reason::RecipientRefused)),
    rule(&["unclaimed", "return"], Kind::Returning, Some(Reason::RecipientNotCollected)),
    rule(&["being returned"], Kind::Returning, None),
    rule(&["return to sender"], Kind::Returning, None),
    rule(&["return to the sender"], Kind::Returning, None),
    rule(&["returned to sender"], Kind::Returning, None),
    rule(&["returned to the sender"], Kind::Returning, None),
    rule(&["returning to sender"], Kind::Returning, None),
    rule(&["refused"], Kind::Refused, Some(Reason::RecipientRefused)),
    rule(&["unclaimed"], Kind::NotCollected, Some(Reason::RecipientNotCollected)),
    rule(&["not picked up"], Kind::NotCollected, Some(Reason::RecipientNotCollected)),
    rule(&["deceased"], Kind::Undeliverable, Some(Reason::RecipientDeceased)),
    rule(&["undeliverable as addressed"], Kind::AddressUnusable, Some(Reason::AddressWrong)),
    rule(&["problem with address"], Kind::AddressUnusable, Some(Reason::AddressWrong)),
    rule(&["no such number"], Kind::AddressUnusable, Some(Reason::AddressWrong)),
    rule(&["incorrect address"], Kind::AddressUnusable, Some(Reason::AddressWrong)),
    rule(&["insufficient address"], Kind::AddressUnusable, Some(Reason::AddressIncomplete)),
    rule(&["moved", "no address"], Kind::AddressUnusable, Some(Reason::RecipientMoved)),
    rule(&["forward", "expired"], Kind::AddressUnusable, Some(Reason::RecipientMoved)),
    rule(&["vacant"], Kind::AddressUnusable, Some(Reason::RecipientMoved)),
    rule(&["addressee unknown"], Kind::AddressUnusable, Some(Reason::RecipientUnknown)),
    rule(&["not known"], Kind::AddressUnusable, Some(Reason::RecipientUnknown)),
    rule(&["undeliverable"], Kind::Undeliverable, None),
    rule(&["mail recovery"], Kind::Undeliverable, None),
    rule(&["dead mail"], Kind::Undeliverable, None),
    rule(&["dead letter"], Kind::Undeliverable, None),
    rule(&["seized"], Kind::Seized, None),
    rule(&["disposed"], Kind::Destroyed, None),
    // Whether it goes on is not said.
    rule(&["damaged"], Kind::DamageReported, Some(Reason::CarrierDamage)),
    rule(&["missent"], Kind::Misrouted, Some(Reason::CarrierSorting)),
    rule(&["mis-shipped"], Kind::Misrouted, Some(Reason::CarrierSorting)),
    rule(&["misshipped"], Kind::Misrouted, Some(Reason::CarrierSorting)),
    rule(&["customs", "cleared"], Kind::CustomsCleared, None),
    rule(&["customs", "complete"], Kind::CustomsCleared, None),
    rule(&["out of customs"], Kind::CustomsCleared, None),
    rule(&["released", "customs"], Kind::CustomsCleared, None),
    rule(&["held", "customs"], Kind::CustomsHeld, Some(Reason::CustomsDelay)),
    rule(&["hold", "customs"], Kind::CustomsHeld, Some(Reason::CustomsDelay)),
    rule(&["customs"], Kind::CustomsProcessing, None),
    rule(&["reminder"], Kind::PickupReminder, None),
    rule(&["weather"], Kind::Delayed, Some(Reason::Weather)),
    rule(&["natural disaster"], Kind::Delayed, Some(Reason::ForceMajeure)),
    rule(&["animal"], Kind::DeliveryAttempted, Some(Reason::NoSafePlace)),
    rule(&["attempt"], Kind::DeliveryAttempted, None),
    rule(&["notice left"], Kind::DeliveryAttempted, None),
    rule(&["no access"], Kind::DeliveryAttempted, None),
    rule(&["business closed"], Kind::DeliveryAttempted, None),
    rule(&["receptacle"], Kind::DeliveryAttempted, None),
    rule(&["no secure location"], Kind::DeliveryAttempted, None),
    rule(&["no authorized recipient"], Kind::DeliveryAttempted, None),
    rule(&["addressee not available"], Kind::DeliveryAttempted, None),
    rule(&["unable to deliver"], Kind::DeliveryAttempted, None),
    rule(&["could not be delivered"], Kind::DeliveryAttempted, None),
    rule(&["research case", "closed"], Kind::Information, None),
    rule(&["research case"], Kind::Investigation, None),
    rule(&["redelivery"], Kind::DeliveryRescheduled, Some(Reason::RecipientRequest)),
    rule(&["reschedul", "request"], Kind::DeliveryRescheduled, Some(Reason::RecipientRequest)),
    rule(&["reschedul"], Kind::Delayed, None),
    rule(&["awaiting delivery scan"], Kind::Delayed, None),
    rule(&["status not updated"], Kind::Delayed, None),
    rule(&["delay"], Kind::Delayed, None),
    rule(&["delivery exception"], Kind::Exception, None),
    rule(&["available for pick"], Kind::AvailableForPickup, None),
    rule(&["ready for pick"], Kind::AvailableForPickup, None),
    rule(&["pickup point"], Kind::AvailableForPickup, None),
    rule(&["held at post office"], Kind::Held, Some(Reason::RecipientRequest)),
    rule(&["being held"], Kind::Held, None),
];

/// How it moves. What a partner does before USPS has it comes first, since it is said in the same words.
static MOVING: &[Rule] = &[
    rule(&["label", "created"], Kind::LabelCreated, None),
    rule(&["label", "printed"], Kind::LabelCreated, None),
    rule(&["pre-shipment"], Kind::DataReceived, None),
    rule(&["preparing shipment"], Kind::DataReceived, None),
    rule(&["awaiting package"], Kind::AwaitingHandover, None),
    rule(&["awaiting item"], Kind::AwaitingHandover, None),
    rule(&["out for delivery"], Kind::OutForDelivery, None),
    rule(&["out-for-delivery"], Kind::OutForDelivery, None),
    rule(&["tendered"], Kind::HandedToPartner, None),
    rule(&["forwarded"], Kind::Forwarded, None),
    rule(&["acceptance"], Kind::Accepted, None),
    rule(&["accepted"], Kind::Accepted, None),
    rule(&["in possession"], Kind::Accepted, None),
    rule(&["picked up"], Kind::PickedUp, None),
    rule(&["dispatch"], Kind::Departed, None),
    rule(&["depart"], Kind::Departed, None),
    rule(&["sorting complete"], Kind::Processed, None),
    rule(&["process"], Kind::Processed, None),
    rule(&["arrived"], Kind::Arrived, None),
    rule(&["arrival"], Kind::Arrived, None),
    rule(&["in transit"], Kind::InTransit, None),
    rule(&["in-transit"], Kind::InTransit, None),
    rule(&["moving through"], Kind::InTransit, None),
    rule(&["on its way"], Kind::InTransit, None),
    rule(&["arriving"], Kind::InTransit, None),
];
