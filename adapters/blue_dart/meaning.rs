//! What a Blue Dart scan means: its group and code, else the coarser word of its type; turned round where the way goes back.

use std::sync::LazyLock;

use waybill_contract::{CodeTable, Kind, Meaning, Status};

use super::wire::Scan;

static CODES: LazyLock<CodeTable> =
    LazyLock::new(|| CodeTable::parse(include_str!("codes.tsv")).expect("the conformance suite reads every table"));

/// `group/code`, and `type/…`.
pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

/// The scan's code: `T/000`. JSON that others made may have lost the zeros.
pub(super) fn code(scan: &Scan<'_>) -> Option<String> {
    let (code, group) = (scan.scan_code.get()?, scan.scan_group_type.or_empty());
    let mut whole = String::with_capacity(group.len() + 4 + code.len());
    if !group.is_empty() {
        whole.push_str(group);
        whole.push('/');
        (code.chars().count()..3).for_each(|_| whole.push('0'));
    }
    whole.push_str(code);
    whole.make_ascii_uppercase();
    Some(whole)
}

/// What it means, and whether the code is in the table.
pub(super) fn of(scan: &Scan<'_>, code: Option<&str>) -> (Meaning, bool) {
    let known = code.and_then(|code| CODES.get(code));
    let meaning = known.or_else(|| of_type(scan.scan_type.get()?)).unwrap_or(Meaning::of(Kind::Unknown));
    (meaning, known.is_some())
}

/// What the coarser word means.
pub(super) fn of_type(word: &str) -> Option<Meaning> {
    CODES.get(&format!("type/{}", word.to_ascii_uppercase()))
}

/// The word of a return.
pub(super) fn is_return(word: Option<&str>) -> bool {
    word.is_some_and(|word| word.eq_ignore_ascii_case("RT"))
}

/// What a scan means on the way back: a delivery there is one to the shipper.
pub(super) fn turned_round(kind: Kind) -> Kind {
    match kind.effect().status {
        Some(Status::Delivered) => Kind::Returned,
        Some(Status::OutForDelivery) => Kind::ReturnOutForDelivery,
        Some(Status::DeliveryAttempted) => Kind::ReturnAttempted,
        Some(Status::InTransit | Status::AvailableForPickup) => Kind::Returning,
        _ => kind,
    }
}
