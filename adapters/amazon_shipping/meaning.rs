//! What Amazon's event codes, milestones and detail codes mean. The same word means another thing on the way back.

use std::sync::LazyLock;

use waybill_contract::{CodeTable, Kind, Meaning, Oddity, Reason, Warning};

static CODES: LazyLock<CodeTable> =
    LazyLock::new(|| CodeTable::parse(include_str!("codes.tsv")).expect("the table is tested"));

/// The code table.
pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

/// A code with its direction as the events' identity has it, and what it means.
pub(super) fn of(code: &str, back: bool, warnings: &mut Vec<Warning>) -> (String, Meaning) {
    let key = if back { format!("RETURNS/{code}") } else { code.to_owned() };
    match CODES.get(&key) {
        Some(meaning) => return (key, meaning),
        None => {
            if let Some((known, meaning)) = row(&key) {
                return (known.to_owned(), meaning);
            }
        }
    }
    Warning::new(Oddity::UnmappedCode, key.as_str()).add_to(warnings);
    let direction = CODES.get("RETURNS").filter(|_| back);
    (key, direction.unwrap_or(Meaning::of(Kind::Unknown)))
}

/// Whether an event is on the way back: `RETURNS`, in older notes `REVERSE`. Without a word it is not.
pub(super) fn is_back(shipment_type: Option<&str>, warnings: &mut Vec<Warning>) -> bool {
    let away = |word: &&str| !word.eq_ignore_ascii_case("FORWARD");
    let Some(word) = shipment_type.filter(away).map(str::to_ascii_uppercase) else { return false };
    let back = word.starts_with("RETURN") || word == "REVERSE";
    if !back {
        Warning::new(Oddity::UnmappedCode, format!("shipmentType {word}")).add_to(warnings);
    }
    back
}

/// What a detail code means; `None` where nobody knows it.
pub(super) fn detail(code: &str) -> Option<Meaning> {
    row(&format!("detail/{code}")).map(|(_, meaning)| meaning)
}

/// What a detail code adds to the event it belongs to; it contradicts none.
pub(super) fn with_detail(meaning: Meaning, detail: Meaning) -> Meaning {
    let (kind, why) = (meaning.kind, detail.reason);
    match (kind, detail.kind) {
        (Kind::Delivered, fine) if fine.delivers() => Meaning { kind: fine, ..meaning },
        (Kind::Undeliverable, fine @ (Kind::Refused | Kind::AddressUnusable)) => Meaning { kind: fine, reason: why },
        // "Rejected" is no news beside a cause told before.
        (Kind::Refused, Kind::Refused) if why != Some(Reason::RecipientRefused) => Meaning { reason: why, ..meaning },
        (Kind::DeliveryAttempted | Kind::Undeliverable, Kind::DeliveryAttempted | Kind::Undeliverable)
        | (Kind::DeliveryAttempted | Kind::AddressUnusable, Kind::Refused | Kind::AddressUnusable)
        | (_, Kind::Delayed | Kind::CustomsPaymentRequired)
            if meaning.reason.is_none() =>
        {
            Meaning { reason: why, ..meaning }
        }
        _ => meaning,
    }
}

/// Whether a detail code says where or how it was delivered.
pub(super) fn is_place_of_delivery(code: &str) -> bool {
    detail(code).is_some_and(|meaning| meaning.kind.delivers())
}

/// A row by its code, whatever its case.
fn row(key: &str) -> Option<(&str, Meaning)> {
    match CODES.get(key) {
        Some(meaning) => Some((key, meaning)),
        None => CODES.rows().find(|(known, _)| known.eq_ignore_ascii_case(key)),
    }
}
