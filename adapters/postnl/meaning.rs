//! What PostNL's event and status codes mean. An event's code is finer than a status; knows no bodies.

use std::borrow::Cow;
use std::sync::LazyLock;

use waybill_contract::{CodeTable, Direction, Event, Kind, Meaning, Status};

static CODES: LazyLock<CodeTable> = LazyLock::new(|| {
    CodeTable::parse(include_str!("codes.tsv")).expect("the table is checked by the conformance suite")
});

pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

/// `B01`, also where an answer writes it `01B`.
pub(super) fn code(text: &str) -> Cow<'_, str> {
    match text.as_bytes() {
        [b'0'..=b'9', b'0'..=b'9', letter] if letter.is_ascii_alphabetic() => {
            let (digits, letter) = text.split_at(2);
            Cow::Owned(format!("{}{digits}", letter.to_ascii_uppercase()))
        }
        bytes if bytes.iter().any(u8::is_ascii_lowercase) => Cow::Owned(text.to_ascii_uppercase()),
        _ => Cow::Borrowed(text),
    }
}

/// A status in the table.
pub(super) fn status_code(status: &str) -> String {
    format!("status/{}", status.trim_start_matches('0'))
}

/// The status that says nothing.
pub(super) fn is_none(status: &str) -> bool {
    status == "99"
}

pub(super) fn of(code: &str) -> Option<Meaning> {
    CODES.get(code)
}

/// Whether the shipment's status is further than this event, which is the newest of its moment, and so is to be believed:
/// answers were seen whose event said "received" when the parcel was delivered.
pub(super) fn is_behind(event: &Event, status: Meaning) -> bool {
    let returning = event.kind.effect().direction == Some(Direction::Return);
    let (reached, said) = (stage(event.kind), stage(status.kind));
    said >= WAITING && reached < said && !returning && !event.code.as_deref().is_some_and(|code| HELD.contains(&code))
}

/// What PostNL lists under "delivered" though the parcel waits.
const HELD: &[&str] = &["J23", "K91", "Y26"];

const WAITING: u8 = 4;

/// How far a kind is on the way to the recipient.
fn stage(kind: Kind) -> u8 {
    match kind.effect().status {
        Some(Status::Delivered | Status::Returned) => WAITING + 1,
        Some(Status::AvailableForPickup) => WAITING,
        _ => 0,
    }
}
