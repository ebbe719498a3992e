//! What a PostNord event means: its status, made finer by its English text where the status is coarse. Without a status the
//! text alone says it, and the event is warned of. The texts are not documented.

use std::sync::LazyLock;

use waybill_contract::phrases::{Prose, Rule, rule};
use waybill_contract::{CodeTable, Kind as K, Meaning, Reason as R};

static CODES: LazyLock<CodeTable> =
    LazyLock::new(|| CodeTable::parse(include_str!("codes.tsv")).expect("the conformance suite reads every table"));

/// The statuses.
pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

/// There is no status for the round: its texts, in English, Swedish, Danish and Norwegian, are the only hint.
const EN_ROUTE: &[Rule] = &[
    rule(&["out for delivery"], K::OutForDelivery, None),
    rule(&["loaded for delivery"], K::OutForDelivery, None),
    rule(&["utdelning"], K::OutForDelivery, None),
    rule(&["utkörning"], K::OutForDelivery, None),
    rule(&["under udbringning"], K::OutForDelivery, None),
    rule(&["lastet for utlevering"], K::OutForDelivery, None),
    rule(&["cleared", "customs"], K::CustomsCleared, None),
    rule(&["customs"], K::CustomsProcessing, None),
    rule(&["handed in"], K::Accepted, None),
    rule(&["handed over to postnord"], K::Accepted, None),
    rule(&["received by postnord"], K::Accepted, None),
    rule(&["picked up"], K::PickedUp, None),
    rule(&["arrived"], K::Arrived, None),
    rule(&["departed"], K::Departed, None),
    rule(&["has left"], K::Departed, None),
    rule(&["sorted"], K::Processed, None),
];

const DELIVERED: &[Rule] = &[
    rule(&["neighbour"], K::DeliveredToNeighbour, None),
    rule(&["mailbox"], K::DeliveredToMailbox, None),
    rule(&["letterbox"], K::DeliveredToMailbox, None),
    rule(&["collected"], K::Collected, None),
    rule(&["picked up"], K::Collected, None),
    rule(&["outside"], K::DeliveredToSafePlace, None),
];

const IMPOSSIBLE: &[Rule] = &[
    rule(&["not at home"], K::DeliveryAttempted, Some(R::RecipientAbsent)),
    rule(&["not home"], K::DeliveryAttempted, Some(R::RecipientAbsent)),
    rule(&["absent"], K::DeliveryAttempted, Some(R::RecipientAbsent)),
    rule(&["closed"], K::DeliveryAttempted, Some(R::RecipientClosed)),
    rule(&["address"], K::DeliveryAttempted, Some(R::AddressWrong)),
    rule(&["door code"], K::DeliveryAttempted, Some(R::NoAccess)),
];

/// Where there is no status, beside what is on the way.
const BARE: &[Rule] = &[
    rule(&["refused"], K::Refused, Some(R::RecipientRefused)),
    rule(&["returned"], K::Returning, None),
    rule(&["could not be delivered"], K::DeliveryAttempted, None),
    rule(&["delayed"], K::Delayed, None),
    rule(&["available for pick"], K::AvailableForPickup, None),
    rule(&["can be collected"], K::AvailableForPickup, None),
    rule(&["delivered to", "service point"], K::AvailableForPickup, None),
    rule(&["has been delivered"], K::Delivered, None),
    rule(&["informed"], K::DataReceived, None),
    rule(&["under transport"], K::InTransit, None),
    rule(&["en route"], K::InTransit, None),
];

/// What is known of the item besides.
#[derive(Clone, Copy, Default)]
pub(super) struct Circumstances {
    /// It has a date of return, and this is its last event of a return.
    pub(super) is_back: bool,
    pub(super) in_customs: bool,
}

/// What an event says; `None` where neither its status nor its text is known.
pub(super) fn of(status: Option<&str>, text: Option<&str>, item: Circumstances) -> (Option<Meaning>, bool) {
    let says = |rules: &[Rule]| text.and_then(|text| Prose::of(text).meaning(rules, |_| true));
    let known = status.and_then(|status| {
        CODES.get(match status {
            "RETURNED" if item.is_back => "RETURNED/ARRIVED",
            "STOPPED" if item.in_customs => "STOPPED/CUSTOMS",
            other => other,
        })
    });
    let Some(known) = known else { return (says(BARE).or_else(|| says(EN_ROUTE)), false) };
    let finer = match status {
        Some("EN_ROUTE") => says(EN_ROUTE),
        Some("DELIVERED") => says(DELIVERED),
        Some("DELIVERY_IMPOSSIBLE") => says(IMPOSSIBLE),
        _ => None,
    };
    (Some(finer.unwrap_or(known)), true)
}
