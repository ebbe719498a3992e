//! Subscriptions that a carrier knows by an id of its own: the numbers that one holds, and those to be cancelled since it
//! holds none any more. All are named records; the carrier's id is its own text, so their names hold its hash.

use std::collections::BTreeSet;

use bytes::Bytes;
use jiff::{SignedDuration, Timestamp};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use waybill_contract::Number;

use crate::account::Account;
use crate::archive::BodyHash;
use crate::store::{self, Store, StoreError};

/// A call to cancel that failed is made again after a minute, then after twice as long each time.
const FIRST_BACK_OFF: SignedDuration = SignedDuration::from_mins(1);

/// After so many it is left to lapse.
const MOST_FAILURES: u32 = 10;

/// What one subscription holds.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Group {
    numbers: BTreeSet<String>,
}

/// A subscription to be cancelled.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Cancelled {
    /// The carrier's.
    pub(super) id: String,
    /// Not before.
    pub(super) at: Timestamp,
    failures: u32,
}

impl Cancelled {
    /// After a call that failed; `None` where it is left to lapse.
    fn failed(&self, now: Timestamp) -> Option<Self> {
        let failures = self.failures + 1;
        let at = now.checked_add(FIRST_BACK_OFF * (1 << self.failures.min(MOST_FAILURES))).ok()?;
        (failures < MOST_FAILURES).then(|| Self { at, failures, ..self.clone() })
    }
}

/// The carrier pushes for these numbers under one subscription.
pub(super) async fn join(
    store: &dyn Store,
    account: &Account,
    id: &str,
    numbers: impl Iterator<Item = &Number> + Clone,
) -> Result<(), StoreError> {
    let add = |known: Option<&store::Record>| {
        let mut group: Group = known.and_then(|known| decode(&known.value)).unwrap_or_default();
        group.numbers.extend(numbers.clone().map(Number::to_string));
        Ok((Some(encode(&group)?), ()))
    };
    store::alter(store, &held(account, id), add).await
}

/// The numbers of a subscription.
pub(super) async fn numbers(store: &dyn Store, account: &Account, id: &str) -> Result<Vec<Number>, StoreError> {
    let record = store.record(&held(account, id)).await?;
    let group: Group = record.and_then(|record| decode(&record.value)).unwrap_or_default();
    Ok(group.numbers.iter().filter_map(|number| Number::parse(number).ok()).collect())
}

/// A number is not held by a subscription any more. One that holds no other is to be cancelled, if `cancel` says so: else
/// it is over by itself, or soon will be.
pub(super) async fn leave(
    store: &dyn Store,
    account: &Account,
    id: &str,
    number: &Number,
    cancel: bool,
) -> Result<(), StoreError> {
    let name = held(account, id);
    while let Some(known) = store.record(&name).await? {
        let mut group: Group = decode(&known.value).unwrap_or_default();
        group.numbers.remove(number.as_str());
        let left = if group.numbers.is_empty() {
            // First the one, then the other: after a crash in between it is found empty once more, or is cancelled.
            if cancel {
                let cancelled = Cancelled { id: id.to_owned(), at: Timestamp::UNIX_EPOCH, failures: 0 };
                let value = encode(&cancelled)?;
                store::alter(store, &to_cancel(account, id), |_| Ok((Some(value.clone()), ()))).await?;
            }
            store.delete_record(&name, known.revision).await
        } else {
            store.put_record(&name, Some(known.revision), encode(&group)?).await.map(drop)
        };
        match left {
            Err(StoreError::Conflict) => {}
            other => return other,
        }
    }
    Ok(())
}

/// What is to be cancelled.
pub(super) async fn cancelled(store: &dyn Store, account: &Account) -> Result<Vec<Cancelled>, StoreError> {
    let records = store.records(&format!("unsubscribe/{}/", account.name())).await?;
    Ok(records.iter().filter_map(|(_, record)| decode(&record.value)).collect())
}

/// The call to cancel it has failed, or (`None`) there is nothing more to do.
pub(super) async fn settle(
    store: &dyn Store,
    account: &Account,
    cancelled: &Cancelled,
    failed: Option<Timestamp>,
) -> Result<(), StoreError> {
    let name = to_cancel(account, &cancelled.id);
    let Some(known) = store.record(&name).await? else { return Ok(()) };
    let settled = match failed.and_then(|now| cancelled.failed(now)) {
        Some(again) => store.put_record(&name, Some(known.revision), encode(&again)?).await.map(drop),
        None => store.delete_record(&name, known.revision).await,
    };
    match settled {
        // Another replica was faster.
        Err(StoreError::Conflict) => Ok(()),
        other => other,
    }
}

fn held(account: &Account, id: &str) -> String {
    format!("subscribed/{}/{}", account.name(), BodyHash(Sha256::digest(id).into()))
}

fn to_cancel(account: &Account, id: &str) -> String {
    format!("unsubscribe/{}/{}", account.name(), BodyHash(Sha256::digest(id).into()))
}

fn encode(value: &impl Serialize) -> Result<Bytes, StoreError> {
    serde_json::to_vec(value).map(Bytes::from).map_err(|error| StoreError::Damaged(error.to_string()))
}

fn decode<T: DeserializeOwned>(value: &[u8]) -> Option<T> {
    serde_json::from_slice(value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cancellation_that_fails_is_tried_again_and_left_in_the_end() {
        let now = Timestamp::UNIX_EPOCH;
        let mut cancelled = Some(Cancelled { id: "5f0c".into(), at: now, failures: 0 });
        let mut waits = Vec::new();
        while let Some(again) = cancelled.as_ref().and_then(|cancelled| cancelled.failed(now)) {
            waits.push(again.at.duration_since(now).as_mins());
            cancelled = Some(again);
            if waits.len() > 20 {
                break;
            }
        }
        assert_eq!(waits, [1, 2, 4, 8, 16, 32, 64, 128, 256]);
    }
}
