//! What Aramex's codes and words mean: the table first, then the phrases of the documentation, in its order.

use waybill_contract::phrases::{Prose, Rule, rule};
use waybill_contract::{Kind, Meaning, Reason};

use super::CODES;

/// What an update says.
pub(super) struct Said {
    pub(super) meaning: Meaning,
    /// The code is in no table, or there is none and the words do not help.
    pub(super) unmapped: bool,
}

/// The meaning of a code, else of the description.
pub(super) fn of(code: Option<&str>, description: Option<&str>) -> Said {
    if let Some(meaning) = code.and_then(|code| CODES.get(code)) {
        return Said { meaning, unmapped: false };
    }
    let told = description.and_then(told);
    Said { meaning: told.unwrap_or(Meaning::of(Kind::Unknown)), unmapped: code.is_some() || told.is_none() }
}

/// The meaning of words alone.
pub(super) fn told(words: &str) -> Option<Meaning> {
    Prose::of(words).meaning(RULES, |_| true)
}

/// Why, by the code beside the update's.
pub(super) fn reason(problem: &str) -> Option<Reason> {
    Some(match problem {
        "A16" => Reason::AddressWrong,
        "A18" => Reason::PaymentRequired,
        "U13" => Reason::RecipientUnreachable,
        _ => return None,
    })
}

/// The documentation's order, with finer words before its own. Its last rule, that the rest is in transit, would be a guess.
const RULES: &[Rule] = &[
    // The papers go back, not the parcel.
    rule(&["document", "returned to shipper"], Kind::Information, None),
    rule(&["returned to shipper"], Kind::Returned, None),
    rule(&["return"], Kind::Returning, None),
    rule(&["not delivered"], Kind::DeliveryAttempted, None),
    rule(&["undelivered"], Kind::DeliveryAttempted, None),
    rule(&["not be delivered"], Kind::DeliveryAttempted, None),
    rule(&["attempted"], Kind::DeliveryAttempted, None),
    rule(&["unable to deliver"], Kind::DeliveryAttempted, None),
    rule(&["no answer"], Kind::DeliveryAttempted, Some(Reason::RecipientUnreachable)),
    rule(&["not available"], Kind::DeliveryAttempted, Some(Reason::RecipientAbsent)),
    rule(&["not home"], Kind::DeliveryAttempted, Some(Reason::RecipientAbsent)),
    rule(&["to be delivered"], Kind::DeliveryScheduled, None),
    rule(&["will be delivered"], Kind::DeliveryScheduled, None),
    rule(&["collected by consignee"], Kind::Collected, None),
    rule(&["delivered"], Kind::Delivered, None),
    rule(&["out for delivery"], Kind::OutForDelivery, None),
    rule(&["ready for collection"], Kind::AvailableForPickup, None),
    rule(&["available for pick"], Kind::AvailableForPickup, None),
    rule(&["consignee to collect"], Kind::AvailableForPickup, None),
    rule(&["consignee for collection"], Kind::AvailableForPickup, None),
    rule(&["customs", "document"], Kind::CustomsDocumentsRequired, Some(Reason::CustomsDocuments)),
    rule(&["clearance", "document"], Kind::CustomsDocumentsRequired, Some(Reason::CustomsDocuments)),
    rule(&["customs", "payment"], Kind::CustomsPaymentRequired, Some(Reason::CustomsDuties)),
    rule(&["customs", "duties"], Kind::CustomsPaymentRequired, Some(Reason::CustomsDuties)),
    rule(&["customs", "hold"], Kind::CustomsHeld, Some(Reason::CustomsDelay)),
    rule(&["customs", "held"], Kind::CustomsHeld, Some(Reason::CustomsDelay)),
    rule(&["customs", "awaiting"], Kind::CustomsHeld, Some(Reason::CustomsDelay)),
    rule(&["customs", "required"], Kind::CustomsHeld, Some(Reason::CustomsDelay)),
    rule(&["clearance", "hold"], Kind::CustomsHeld, Some(Reason::CustomsDelay)),
    rule(&["clearance", "awaiting"], Kind::CustomsHeld, Some(Reason::CustomsDelay)),
    rule(&["clearance", "required"], Kind::CustomsHeld, Some(Reason::CustomsDelay)),
    rule(&["customs", "cleared"], Kind::CustomsCleared, None),
    rule(&["customs", "released"], Kind::CustomsCleared, None),
    rule(&["clearance", "completed"], Kind::CustomsCleared, None),
    rule(&["customs"], Kind::CustomsProcessing, None),
    rule(&["clearance"], Kind::CustomsProcessing, None),
    rule(&["on hold"], Kind::Held, None),
    rule(&["delay"], Kind::Delayed, None),
    rule(&["damage"], Kind::Damaged, Some(Reason::CarrierDamage)),
    rule(&["lost"], Kind::Lost, Some(Reason::CarrierLoss)),
    rule(&["refused"], Kind::Refused, Some(Reason::RecipientRefused)),
    rule(&["undeliverable"], Kind::Undeliverable, None),
    rule(&["disposed"], Kind::Destroyed, None),
    rule(&["destroyed"], Kind::Destroyed, None),
    rule(&["incomplete", "address"], Kind::AddressUnusable, Some(Reason::AddressIncomplete)),
    rule(&["incorrect", "address"], Kind::AddressUnusable, Some(Reason::AddressWrong)),
    rule(&["incorrect"], Kind::Exception, None),
    rule(&["cancel"], Kind::Cancelled, None),
    rule(&["rescheduled"], Kind::DeliveryRescheduled, None),
    rule(&["created"], Kind::DataReceived, None),
    rule(&["data received"], Kind::DataReceived, None),
    rule(&["manifest"], Kind::DataReceived, None),
    rule(&["picked up"], Kind::PickedUp, None),
    rule(&["collected from shipper"], Kind::PickedUp, None),
    rule(&["received at origin"], Kind::Accepted, None),
    rule(&["departed"], Kind::Departed, None),
    rule(&["in transit"], Kind::InTransit, None),
    rule(&["forwarded"], Kind::InTransit, None),
    rule(&["arrived"], Kind::Arrived, None),
    rule(&["received at"], Kind::Arrived, None),
    rule(&["processing"], Kind::Processed, None),
    rule(&["sorted"], Kind::Processed, None),
];
