//! The record of a tenant's and carrier's unmapped codes, and what is added to it and taken from it. Pure.

use jiff::Timestamp;
use prost::Message as _;
use waybill_contract::Adapter;

use super::MOST;
use super::finding::{self, Found};
use crate::archive::BodyHash;
use crate::mapping::Tables;
use crate::proto::{store as pb, v1};
use crate::store::{Key, Record, StoreError};

/// An example this old gives way to a newer one: the archive keeps bodies for a time only. Microseconds.
const EXAMPLE_KEPT: i64 = 24 * 60 * 60 * 1_000_000;

/// What was seen of a code since the last writing.
#[derive(Clone, Debug)]
pub(super) struct Note {
    /// With the newest example, whose shipment is not hidden yet.
    pub(super) code: pb::UnmappedCode,
    /// The shipment of the example.
    pub(super) key: Option<Key>,
}

impl Note {
    pub(super) fn of(found: Found, key: Option<Key>, body: BodyHash, at: Timestamp) -> Self {
        let kind = found.meaning.and_then(|meaning| v1::event::Kind::from_str_name(meaning.kind.name()));
        let reason = found.meaning.and_then(|meaning| meaning.reason);
        let reason = reason.and_then(|reason| v1::event::Reason::from_str_name(reason.name()));
        let at = at.as_microsecond();
        let example = key.as_ref().map(|_| pb::UnmappedExample {
            body_sha256: body.0.to_vec(),
            text: found.text.unwrap_or_default(),
            seen_us: at,
            shipment: 0,
        });
        let code = pb::UnmappedCode {
            what: found.what,
            said: found.said,
            text_alone: found.text_alone,
            count: 1,
            first_us: at,
            last_us: at,
            kind: kind.map_or(0, Into::into),
            reason: reason.map_or(0, Into::into),
            example,
        };
        Self { code, key }
    }

    /// Takes in another note of the same code.
    pub(super) fn join(&mut self, other: Self) {
        let newer = other.code.last_us >= self.code.last_us;
        if other.key.is_some() && (newer || self.key.is_none()) {
            (self.key, self.code.example) = (other.key.clone(), other.code.example.clone());
        }
        count(&mut self.code, &other.code);
    }

    /// Forgets the shipment; whether nothing is left to be noted.
    pub(super) fn forget(&mut self, erased: &Key) -> bool {
        if self.key.as_ref() != Some(erased) {
            return false;
        }
        (self.key, self.code.example) = (None, None);
        self.code.text_alone
    }
}

/// Counts what another telling of a code counts; the newer one says what is guessed.
fn count(code: &mut pb::UnmappedCode, other: &pb::UnmappedCode) {
    if other.last_us >= code.last_us {
        (code.kind, code.reason) = (other.kind, other.reason);
        code.said.clone_from(&other.said);
    }
    code.count = code.count.saturating_add(other.count);
    code.first_us = code.first_us.min(other.first_us);
    code.last_us = code.last_us.max(other.last_us);
}

pub(super) fn decode(record: &Record) -> Result<pb::UnmappedCodes, StoreError> {
    pb::UnmappedCodes::decode(&*record.value).map_err(|error| StoreError::Damaged(error.to_string()))
}

/// Adds what was noted; `hide` gives a shipment's hidden name.
pub(super) fn add(codes: &mut pb::UnmappedCodes, note: &Note, hide: impl Fn(&Key) -> u64) {
    let mut new = note.code.clone();
    if let (Some(example), Some(key)) = (&mut new.example, &note.key) {
        example.shipment = hide(key);
    }
    let Some(known) = codes.codes.iter_mut().find(|known| known.what == new.what) else {
        codes.codes.push(new);
        return;
    };
    let old = |example: &pb::UnmappedExample| example.seen_us < new.last_us.saturating_sub(EXAMPLE_KEPT);
    if new.example.is_some() && known.example.as_ref().is_none_or(old) {
        known.example.clone_from(&new.example);
    }
    count(known, &new);
}

/// Lets those go that were not seen for longest, until the rest fits.
pub(super) fn trim(codes: &mut pb::UnmappedCodes) {
    codes.codes.sort_by(|one, other| other.last_us.cmp(&one.last_us).then_with(|| one.what.cmp(&other.what)));
    codes.codes.truncate(MOST);
}

/// Forgets the shipment of that hidden name: the examples that are its, and the texts that were told of it; whether any was.
pub(super) fn forget(codes: &mut pb::UnmappedCodes, shipment: u64) -> bool {
    let of_it = |code: &pb::UnmappedCode| code.example.as_ref().is_some_and(|example| example.shipment == shipment);
    let changed = codes.codes.iter().any(of_it);
    codes.codes.retain(|code| !(code.text_alone && of_it(code)));
    for code in codes.codes.iter_mut().filter(|code| of_it(code)) {
        code.example = None;
    }
    changed
}

/// Whether an override or a table of now maps it.
pub(super) fn is_mapped(adapter: &Adapter, code: &pb::UnmappedCode, tables: &Tables) -> bool {
    if code.said.is_empty() {
        return false;
    }
    let overridden = tables.overrides().get(adapter.id, &code.said).is_some();
    overridden || (code.what == code.said && !code.text_alone && finding::is_in_table(adapter, &code.said))
}

#[cfg(test)]
mod tests {
    use waybill_contract::{Kind, Meaning, Number};

    use super::*;
    use crate::tenant::Tenant;
    use crate::unmapped::key;

    fn shipment(number: &str) -> Key {
        key(&Tenant::default(), "ups", Number::parse(number).unwrap())
    }

    fn note(what: &str, text_alone: bool, key: Option<&Key>, day: i64) -> Note {
        let found = Found {
            what: what.into(),
            said: what.into(),
            text_alone,
            meaning: Some(Meaning::of(Kind::Held)),
            text: Some("Held for Mr Smith".into()),
            number: None,
        };
        Note::of(found, key.cloned(), BodyHash([1; 32]), Timestamp::new(day * 86_400, 0).unwrap())
    }

    fn hide(key: &Key) -> u64 {
        u64::try_from(key.number.as_str().len()).unwrap()
    }

    #[test]
    fn an_example_stays_for_a_day_and_goes_with_its_shipment() {
        let (one, other) = (shipment("1Z12345E0205271688"), shipment("1Z12345E02052716880"));
        let mut codes = pb::UnmappedCodes::default();
        add(&mut codes, &note("Q0", false, Some(&one), 10), hide);
        add(&mut codes, &note("Q0", false, Some(&other), 11), hide);
        assert_eq!(codes.codes[0].example.as_ref().unwrap().shipment, hide(&one), "the first is good for a day");
        add(&mut codes, &note("Q0", false, Some(&other), 12), hide);
        assert_eq!(codes.codes[0].example.as_ref().unwrap().shipment, hide(&other));
        assert_eq!(codes.codes[0].count, 3);

        add(&mut codes, &note("Held for Mr Smith", true, Some(&other), 12), hide);
        assert!(!forget(&mut codes, hide(&one)));
        assert!(forget(&mut codes, hide(&other)));
        assert_eq!(codes.codes.len(), 1, "a text that is somebody's is forgotten whole");
        assert_eq!((codes.codes[0].count, &codes.codes[0].example), (3, &None));
        assert!(!String::from_utf8_lossy(&codes.encode_to_vec()).contains("Smith"));
    }

    #[test]
    fn what_was_noted_of_an_erased_shipment_is_not_written() {
        let one = shipment("1Z12345E0205271688");
        let mut code = note("Q0", false, Some(&one), 10);
        assert!(!code.forget(&shipment("1Z12345E02052716880")) && code.key.is_some());
        assert!(!code.forget(&one) && code.code.example.is_none(), "the code itself is nobody's");
        assert!(note("Held for Mr Smith", true, Some(&one), 10).forget(&one));
    }
}
