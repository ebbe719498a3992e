//! What Australia Post's words mean: the status words as a table, the sentences of events by what stands in them.

use std::sync::LazyLock;

use waybill_contract::phrases::{Prose, Rule, rule};
use waybill_contract::{CodeTable, Kind, Meaning, Reason};

static CODES: LazyLock<CodeTable> =
    LazyLock::new(|| CodeTable::parse(include_str!("codes.tsv")).expect("the conformance suite reads every table"));

/// Status words in capitals.
pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

/// What a status says; `None` also for `Unknown` and for what only points at the articles.
pub(super) fn of_status(status: &str) -> Option<Meaning> {
    CODES.get_in_capitals(status)
}

/// Whether a status says nothing, in words that are known.
pub(super) fn says_nothing(status: &str) -> bool {
    const ELSEWHERE: &str = "track items for";
    let begin = status.get(..ELSEWHERE.len()).unwrap_or(status);
    status.eq_ignore_ascii_case("unknown") || begin.eq_ignore_ascii_case(ELSEWHERE)
}

/// What an event's sentence says; `None` where no rule knows it.
pub(super) fn of_text(text: &str) -> Option<Meaning> {
    of_status(text).or_else(|| Prose::of(text).meaning(RULES, |_| true))
}

/// The page's words, in its order but for three things. What denies a delivery goes before what tells one. "Shipping
/// information received by Australia Post" is no acceptance. A status word in a sentence means what it means alone.
const RULES: &[Rule] = &[
    rule(&["delivered to sender"], Kind::Returned, None),
    rule(&["delivered back to sender"], Kind::Returned, None),
    rule(&["return to sender"], Kind::Returning, None),
    rule(&["returning to sender"], Kind::Returning, None),
    rule(&["returned to sender"], Kind::Returning, None),
    rule(&["back to", "sender"], Kind::Returning, None),
    rule(&["shipping information"], Kind::DataReceived, None),
    rule(&["label", "created"], Kind::LabelCreated, None),
    rule(&["proof of delivery"], Kind::ProofOfDelivery, None),
    rule(&["enquiry"], Kind::Information, None),
    rule(&["refused"], Kind::Refused, Some(Reason::RecipientRefused)),
    rule(&["cannot be delivered"], Kind::Undeliverable, None),
    rule(&["unable", "deliver"], Kind::DeliveryAttempted, None),
    rule(&["could not", "deliver"], Kind::DeliveryAttempted, None),
    rule(&["not delivered"], Kind::DeliveryAttempted, None),
    rule(&["to be re-delivered"], Kind::DeliveryAttempted, None),
    rule(&["to be redelivered"], Kind::DeliveryAttempted, None),
    rule(&["partially delivered"], Kind::PartlyDelivered, None),
    rule(&["to be delivered"], Kind::DeliveryScheduled, None),
    rule(&["will be delivered"], Kind::DeliveryScheduled, None),
    rule(&["damaged"], Kind::Damaged, Some(Reason::CarrierDamage)),
    rule(&[" lost"], Kind::Lost, Some(Reason::CarrierLoss)),
    rule(&["left in a safe place"], Kind::DeliveredToSafePlace, None),
    rule(&["delivered", "safe place"], Kind::DeliveredToSafePlace, None),
    rule(&["delivered", "neighbour"], Kind::DeliveredToNeighbour, None),
    rule(&["delivered"], Kind::Delivered, None),
    rule(&["onboard for delivery"], Kind::OutForDelivery, None),
    rule(&["on board for delivery"], Kind::OutForDelivery, None),
    rule(&["with australia post for delivery today"], Kind::OutForDelivery, None),
    rule(&["out for delivery"], Kind::OutForDelivery, None),
    rule(&["onboard with driver"], Kind::OutForDelivery, None),
    rule(&["with driver for delivery"], Kind::OutForDelivery, None),
    rule(&["awaiting collection"], Kind::AvailableForPickup, None),
    rule(&["ready for collection"], Kind::AvailableForPickup, None),
    rule(&["available for collection"], Kind::AvailableForPickup, None),
    rule(&["ready for pickup"], Kind::AvailableForPickup, None),
    rule(&["attempted delivery"], Kind::DeliveryAttempted, None),
    rule(&["delivery attempted"], Kind::DeliveryAttempted, None),
    rule(&["carded"], Kind::DeliveryAttempted, None),
    rule(&["card left"], Kind::DeliveryAttempted, None),
    rule(&["collected by customer"], Kind::Collected, None),
    rule(&["collected by addressee"], Kind::Collected, None),
    rule(&["collected from sender"], Kind::PickedUp, None),
    rule(&["unsuccessful"], Kind::DeliveryAttempted, None),
    rule(&["insufficient address"], Kind::AddressUnusable, Some(Reason::AddressIncomplete)),
    rule(&["addressee unknown"], Kind::AddressUnusable, Some(Reason::RecipientUnknown)),
    rule(&["is in customs"], Kind::CustomsProcessing, None),
    rule(&["awaiting clearance"], Kind::CustomsProcessing, None),
    rule(&["held by customs"], Kind::CustomsHeld, None),
    rule(&["cleared by customs"], Kind::CustomsCleared, None),
    rule(&["cleared and awaiting"], Kind::CustomsCleared, None),
    rule(&["cleared customs"], Kind::CustomsCleared, None),
    rule(&["released", "customs"], Kind::CustomsCleared, None),
    rule(&["arrived at facility"], Kind::Arrived, None),
    rule(&["arrived in"], Kind::Arrived, None),
    rule(&["processed at"], Kind::Processed, None),
    rule(&["processed through"], Kind::Processed, None),
    rule(&["item processed"], Kind::Processed, None),
    rule(&["in transit to next facility"], Kind::Departed, None),
    rule(&["departed facility"], Kind::Departed, None),
    rule(&["despatch"], Kind::Departed, None),
    rule(&["processed by air carrier"], Kind::Departed, None),
    rule(&["received by australia post"], Kind::Accepted, None),
    rule(&["received item from sender"], Kind::Accepted, None),
    rule(&["picked up"], Kind::PickedUp, None),
    rule(&["lodged"], Kind::DroppedOff, None),
    rule(&["held by courier"], Kind::Held, None),
    rule(&["held at"], Kind::Held, None),
    rule(&["rescheduled"], Kind::DeliveryRescheduled, None),
    rule(&["delay", "weather"], Kind::Delayed, Some(Reason::Weather)),
    rule(&["delay"], Kind::Delayed, None),
    rule(&["in transit"], Kind::InTransit, None),
];
