//! What a tracking point means: by its code or id as far as one is known, then by its words as far
//! as they agree with the stage of the way, then by that.

use std::sync::LazyLock;

use waybill_contract::phrases::{Prose, Rule, rule};
use waybill_contract::{CodeTable, Kind, Meaning, Reason};

static CODES: LazyLock<CodeTable> =
    LazyLock::new(|| CodeTable::parse(include_str!("codes.tsv")).expect("the conformance suite reads every table"));

/// `point/code`, `stage/code` and `stage's code/point's code`.
pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

/// The meaning, and the code that is in no table.
pub(super) fn of(stage: Option<&str>, point: Option<&str>, text: Option<&str>) -> (Meaning, Option<String>) {
    if let Some(point) = point {
        let both = stage.and_then(|stage| CODES.get(&format!("{stage}/{point}")));
        if let Some(meaning) = both.or_else(|| CODES.get(&format!("point/{point}"))) {
            return (meaning, None);
        }
    }
    let by_stage = stage.and_then(|stage| CODES.get(&format!("stage/{stage}")));
    // Words refine a stage or add what is wrong; they do not say another status than it does.
    let agrees = |kind: Kind| {
        let effect = kind.effect();
        let trouble = effect.status.is_none() && effect.problem.is_some();
        by_stage.is_none_or(|stage: Meaning| {
            trouble || stage.kind == Kind::Exception || stage.kind.effect().status == effect.status
        })
    };
    let by_text = text.and_then(|text| Prose::of(text).meaning(RULES, agrees));
    let unmapped = match (point, stage) {
        (Some(point), _) => Some(point.to_owned()),
        (None, Some(stage)) if by_stage.is_none() => Some(stage.to_owned()),
        (None, None) if by_text.is_none() => Some("a text without code in no rule".to_owned()),
        _ => None,
    };
    (by_text.or(by_stage).unwrap_or(Meaning::of(Kind::Unknown)), unmapped)
}

/// Texts of Evri to senders, and whatever denies a word before the rule that takes it.
const RULES: &[Rule] = &[
    rule(&["delay"], Kind::Delayed, None),
    rule(&["refused"], Kind::Refused, Some(Reason::RecipientRefused)),
    rule(&["return", "depot"], Kind::Arrived, None),
    rule(&["return"], Kind::Returning, None),
    rule(&["attempt"], Kind::DeliveryAttempted, None),
    rule(&["tried to deliver"], Kind::DeliveryAttempted, None),
    rule(&["unable to deliver"], Kind::DeliveryAttempted, None),
    rule(&["not deliver"], Kind::DeliveryAttempted, None),
    rule(&["couldn", "deliver"], Kind::DeliveryAttempted, None),
    rule(&["not be delivered"], Kind::DeliveryAttempted, None),
    rule(&["undelivered"], Kind::DeliveryAttempted, None),
    rule(&["missed you"], Kind::DeliveryAttempted, Some(Reason::RecipientAbsent)),
    rule(&["out for delivery"], Kind::OutForDelivery, None),
    rule(&["be delivered"], Kind::DeliveryScheduled, None),
    rule(&["delivered", "neighbour"], Kind::DeliveredToNeighbour, None),
    rule(&["delivered", "safe place"], Kind::DeliveredToSafePlace, None),
    rule(&["delivered", "letterbox"], Kind::DeliveredToMailbox, None),
    rule(&["delivered", "parcelshop"], Kind::AvailableForPickup, None),
    rule(&["delivered", "locker"], Kind::AvailableForPickup, None),
    rule(&["delivered"], Kind::Delivered, None),
    rule(&["ready", "collect"], Kind::AvailableForPickup, None),
    rule(&["available", "collect"], Kind::AvailableForPickup, None),
    rule(&["not collected"], Kind::NotCollected, Some(Reason::RecipientNotCollected)),
    rule(&["uncollected"], Kind::NotCollected, Some(Reason::RecipientNotCollected)),
    rule(&["be collected"], Kind::Information, None),
    rule(&["collected by", "customer"], Kind::Collected, None),
    rule(&["collected by", "recipient"], Kind::Collected, None),
    rule(&["collected"], Kind::PickedUp, None),
    rule(&["received at", "parcelshop"], Kind::DroppedOff, None),
    rule(&["dropped off"], Kind::DroppedOff, None),
    rule(&["drop-off"], Kind::AwaitingHandover, None),
    rule(&["received at"], Kind::Arrived, None),
    rule(&["arrived at"], Kind::Arrived, None),
    rule(&["on its way"], Kind::InTransit, None),
    rule(&["expecting"], Kind::DataReceived, None),
];
