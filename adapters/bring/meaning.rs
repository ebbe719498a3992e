//! What a Bring status means. Its English text may make it finer, never another: only a refusal stops the parcel.

use std::sync::LazyLock;

use waybill_contract::phrases::{Prose, Rule, rule};
use waybill_contract::{CodeTable, Kind as K, Meaning, Reason as R};

static CODES: LazyLock<CodeTable> =
    LazyLock::new(|| CodeTable::parse(include_str!("codes.tsv")).expect("the conformance suite reads every table"));

/// The statuses.
pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

const DELIVERED: &[Rule] = &[
    rule(&["neighbour"], K::DeliveredToNeighbour, None),
    rule(&["neighbor"], K::DeliveredToNeighbour, None),
    rule(&["mailbox"], K::DeliveredToMailbox, None),
    rule(&["collected"], K::Collected, None),
    rule(&["picked up"], K::Collected, None),
    rule(&["outside"], K::DeliveredToSafePlace, None),
    rule(&["agreed place"], K::DeliveredToSafePlace, None),
];

const INTERNATIONAL: &[Rule] = &[
    rule(&["arrived"], K::ArrivedInCountry, None),
    rule(&["left"], K::Exported, None),
    rule(&["departed"], K::Exported, None),
    rule(&["sent from"], K::Exported, None),
];

const CUSTOMS: &[Rule] = &[rule(&["cleared"], K::CustomsCleared, None), rule(&["released"], K::CustomsCleared, None)];

const TROUBLE: &[Rule] = &[
    rule(&["refused"], K::Refused, Some(R::RecipientRefused)),
    rule(&["damage"], K::DamageReported, Some(R::CarrierDamage)),
    rule(&["missort"], K::Misrouted, Some(R::CarrierSorting)),
    rule(&["wrong terminal"], K::Misrouted, Some(R::CarrierSorting)),
    rule(&["address"], K::Delayed, Some(R::AddressWrong)),
];

const ATTEMPTED: &[Rule] = &[
    rule(&["refused"], K::Refused, Some(R::RecipientRefused)),
    rule(&["not at home"], K::DeliveryAttempted, Some(R::RecipientAbsent)),
    rule(&["not present"], K::DeliveryAttempted, Some(R::RecipientAbsent)),
    rule(&["not home"], K::DeliveryAttempted, Some(R::RecipientAbsent)),
    rule(&["closed"], K::DeliveryAttempted, Some(R::RecipientClosed)),
    rule(&["address"], K::DeliveryAttempted, Some(R::AddressWrong)),
];

const NOTIFIED: &[Rule] = &[rule(&["reminder"], K::PickupReminder, None)];

/// What an event says; `None` for a status that is in no table.
pub(super) fn of(status: &str, text: Option<&str>) -> Option<Meaning> {
    let meaning = CODES.get(status)?;
    let finer = match status {
        "DELIVERED" => DELIVERED,
        "INTERNATIONAL" => INTERNATIONAL,
        "CUSTOMS" => CUSTOMS,
        "DEVIATION" => TROUBLE,
        "ATTEMPTED_DELIVERY" => ATTEMPTED,
        "NOTIFICATION_SENT" => NOTIFIED,
        _ => return Some(meaning),
    };
    let said = text.and_then(|text| Prose::of(text).meaning(finer, |_| true));
    Some(said.unwrap_or(meaning))
}
