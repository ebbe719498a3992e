//! What a status and its detail mean together. Never looks at the carrier's own code: that belongs to tables elsewhere.

use std::sync::LazyLock;

use waybill_contract::{CodeTable, Kind, Meaning};

static CODES: LazyLock<CodeTable> =
    LazyLock::new(|| CodeTable::parse(include_str!("codes.tsv")).expect("the conformance suite reads every table"));

/// `status`, `status/detail` and `*/detail`.
pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

/// The meaning, and what of it is in no table.
pub(super) fn of(status: Option<&str>, detail: Option<&str>) -> (Meaning, Option<String>) {
    let detail = detail.filter(|detail| !matches!(*detail, "in_transit" | "status_update" | "unknown"));
    let base = status.and_then(|status| CODES.get(status));
    let Some(detail) = detail else {
        let nobodys = || Some(status.unwrap_or("an event without status").to_owned());
        return (base.unwrap_or(Meaning::of(Kind::Unknown)), if base.is_some() { None } else { nobodys() });
    };
    let whole = format!("{}/{detail}", status.unwrap_or_default());
    let plain = CODES.get(&format!("*/{detail}"));
    let open = base.is_none() || matches!(status, Some("in_transit" | "unknown" | "error"));
    let finer = CODES.get(&whole).or(plain.filter(|_| open));
    // A new status is warned of though its detail is known, and a new detail though its status is.
    let known = plain.is_some() && (base.is_some() || status.is_none());
    (finer.or(base).unwrap_or(Meaning::of(Kind::Unknown)), (!known).then_some(whole))
}
