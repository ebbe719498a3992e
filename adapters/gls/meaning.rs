//! What a GLS code means: its own row, then the words of its text, then the parcel's status of the same moment, then its
//! group. Only the first is documented as complete; whatever else gives the meaning is warned of.

use std::sync::LazyLock;

use waybill_contract::phrases::{Prose, Rule, rule};
use waybill_contract::{CodeTable, Kind as K, Meaning, Reason as R};

static CODES: LazyLock<CodeTable> =
    LazyLock::new(|| CodeTable::parse(include_str!("codes.tsv")).expect("the conformance suite reads every table"));

/// Event codes, groups and statuses.
pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

/// GLS's English texts, as the three of its samples and its public pages have them. Unverified beyond the samples.
const RULES: &[Rule] = &[
    rule(&["not yet handed over"], K::DataReceived, None),
    rule(&["not handed over to gls"], K::DataReceived, None),
    rule(&["data", "entered"], K::DataReceived, None),
    rule(&["returned to", "sender"], K::Returning, None),
    rule(&["returned to", "shipper"], K::Returning, None),
    rule(&["return to", "sender"], K::Returning, None),
    rule(&["return to", "shipper"], K::Returning, None),
    rule(&["not be delivered", "absent"], K::DeliveryAttempted, Some(R::RecipientAbsent)),
    rule(&["not be delivered", "closed"], K::DeliveryAttempted, Some(R::RecipientClosed)),
    rule(&["not be delivered", "address"], K::DeliveryAttempted, Some(R::AddressWrong)),
    rule(&["refused"], K::Refused, Some(R::RecipientRefused)),
    rule(&["not be delivered"], K::DeliveryAttempted, None),
    rule(&["not delivered"], K::DeliveryAttempted, None),
    rule(&["picked up", "consignee", "parcelshop"], K::Collected, None),
    rule(&["delivered", "at the parcelshop"], K::AvailableForPickup, None),
    rule(&["delivered", "neighbour"], K::DeliveredToNeighbour, None),
    rule(&["handed over to gls"], K::Accepted, None),
    rule(&["reached", "parcel center"], K::Arrived, None),
    rule(&["reached", "parcel centre"], K::Arrived, None),
    rule(&["left", "parcel center"], K::Departed, None),
    rule(&["left", "parcel centre"], K::Departed, None),
    rule(&["out for delivery"], K::OutForDelivery, None),
    rule(&["expected to be delivered during the day"], K::OutForDelivery, None),
    rule(&["has been delivered"], K::Delivered, None),
];

/// A parcel's status, if it is one that GLS documents.
pub(super) fn of_status(status: &str) -> Option<Meaning> {
    CODES.get(status)
}

/// What an event says, and whether its code is in no table.
pub(super) fn of_event(code: Option<&str>, text: Option<&str>, status: Option<Meaning>) -> (Meaning, bool) {
    if let Some(known) = code.and_then(|code| CODES.get(code)) {
        return (known, false);
    }
    let by_text = || Prose::of(text?).meaning(RULES, |_| true);
    let by_group = || {
        let (group, _) = code?.split_once('.')?;
        CODES.get(&format!("{group}.*"))
    };
    // "On its way" is coarser than any group, and that the history is closed says nothing.
    let finer = status.filter(|status| !matches!(status.kind, K::InTransit | K::Information));
    let guess = by_text().or(finer).or_else(by_group).or(status.filter(|status| status.kind == K::InTransit));
    (guess.unwrap_or(Meaning::of(K::Unknown)), true)
}
