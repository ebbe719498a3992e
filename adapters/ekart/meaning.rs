//! What Ekart's statuses (polls) and events (pushes) mean. They are two lists of names for the same scans: `code` writes
//! both in one way. Knows no bodies.

use std::sync::LazyLock;

use waybill_contract::{CodeTable, Meaning};

static CODES: LazyLock<CodeTable> = LazyLock::new(|| {
    CodeTable::parse(include_str!("codes.tsv")).expect("the table is checked by the conformance suite")
});

pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

/// An event's code, and what it means if the table has it.
pub(super) struct Told {
    /// What polls call it, whichever way it came.
    pub(super) code: String,
    pub(super) meaning: Option<Meaning>,
    reason: Option<String>,
}

/// Reads a status or event with the reason that pushes give beside it, or joined to it.
pub(super) fn of(word: &str, reason: Option<&str>) -> Told {
    let code = code(word);
    // As nearly all are: a name that polls know, alone.
    if reason.is_none()
        && let Some(meaning) = CODES.get(&code)
    {
        return Told { code, meaning: Some(meaning), reason: None };
    }
    let (code, joined) = parts(code);
    let reason = reason.map(slug).filter(|reason| !reason.is_empty()).or(joined);
    let with_reason = reason.as_deref().map(|reason| format!("{code}/{reason}"));
    let with_reason = with_reason.filter(|code| code != DELIVERED_INSTEAD).and_then(|code| CODES.get(&code));
    let polled = reason.as_deref().filter(|_| code == ATTEMPTED).and_then(polled);
    let meaning = with_reason.or_else(|| CODES.get(&code));
    Told { code: polled.map_or(code, Into::into), meaning, reason }
}

/// That the parcel was delivered after all is why a return is called off: it is told as an event of its own, since what is
/// delivered on its way back is returned.
pub(super) fn delivered_instead(told: &Told) -> Option<Told> {
    let code = format!("{}/{}", told.code, told.reason.as_deref()?);
    (code == DELIVERED_INSTEAD).then(|| Told { meaning: CODES.get(&code), code, reason: None })
}

const DELIVERED_INSTEAD: &str = "rto_cancelled/shipment_is_delivered";

/// Whether a word is one of Ekart's, for pushes that have it in the place of the text.
pub(super) fn is_known(word: &str) -> bool {
    CODES.get(&code(word)).is_some()
}

const ATTEMPTED: &str = "undelivered_attempted";

/// What polls call an attempt that failed for this reason. Ekart documents no such list: these are what their names say.
fn polled(reason: &str) -> Option<&'static str> {
    Some(match reason {
        "cod_not_ready" => "undelivered_due_to_cash_unavailability",
        "customer_not_available" | "customer_not_responding" | "door_lock" => {
            "undelivered_due_to_customer_unavailability"
        }
        "incomplete_address" => "unsuccessful_delivery_attempt_due_to_address_issues",
        "rejected" | "rejected_opendelivery" => "undelivered_due_to_rejection_by_customer",
        "request_for_reschedule" => "undelivered_due_to_request_for_reschedule",
        _ => return None,
    })
}

/// An event and the reason that is joined to it.
fn parts(code: String) -> (String, Option<String>) {
    if CODES.get(&code).is_none() {
        let mut joined = JOINED.iter().filter_map(|event| Some((event, code.strip_prefix(event)?.strip_prefix('_')?)));
        if let Some((event, reason)) = joined.next() {
            return ((*event).into(), Some(reason.into()));
        }
    }
    (code, None)
}

/// Events that have reasons.
const JOINED: &[&str] = &[
    ATTEMPTED,
    "undelivered_unattempted",
    "return_undelivered_attempted",
    "pickup_not_picked_attempted",
    "pickup_not_picked_unattempted",
    "rto_created",
    "rto_cancelled",
];

/// Pushes put the kind of thing before most events, which polls leave out.
fn code(word: &str) -> String {
    let mut slug = slug(word);
    let kind = match slug.as_str() {
        "shipment_created" => "",
        "pickup_out_for_pickup" => "pickup_",
        other if other.starts_with("shipment_") => "shipment_",
        _ => "",
    };
    slug.drain(..kind.len());
    slug
}

/// Lower case, with one `_` for what stands between words: reasons come in any writing.
fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for word in text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
        slug.push_str(if slug.is_empty() { "" } else { "_" });
        slug.push_str(word);
    }
    if slug.is_ascii() {
        slug.make_ascii_lowercase();
        slug
    } else {
        slug.to_lowercase()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polls_and_pushes_write_one_code() {
        for (push, reason, poll) in [
            ("shipment_out_for_delivery", None, "out_for_delivery"),
            ("shipment_created", None, "shipment_created"),
            ("shipment_pickup_complete", None, "pickup_complete"),
            ("pickup_out_for_pickup", None, "out_for_pickup"),
            ("shipment_rto_in_transit", None, "rto_in_transit"),
            ("Shipment_Undelivered_Attempted", Some("Door  Lock"), "undelivered_due_to_customer_unavailability"),
            ("shipment_undelivered_attempted", Some("REJECTED"), "undelivered_due_to_rejection_by_customer"),
            ("Out For Delivery", Some(" "), "out_for_delivery"),
            ("shipment_undelivered_attempted_COD not ready", None, "undelivered_due_to_cash_unavailability"),
            ("shipment_rto_created_anything", None, "rto_created"),
        ] {
            assert_eq!(of(push, reason).code, poll);
        }
    }

    #[test]
    fn a_reason_that_is_not_known_leaves_the_event_its_meaning() {
        let told = of("shipment_undelivered_unattempted", Some("an elephant"));
        assert_eq!(told.meaning, CODES.get("undelivered_unattempted"));
    }
}
