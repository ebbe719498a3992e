//! What was agreed with a carrier about one number, as a named record; and how many numbers of an account are subscribed.

use std::sync::Mutex;

use bytes::Bytes;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::account::Account;
use crate::archive::BodyHash;
use crate::store::{self, Key, Record, Store, StoreError};

use super::{ENDLESS, REFUSED, REMADE, SHORTEST, group};

/// A call that failed is made again after a minute, then after twice as long each time, up to this.
const LONGEST_BACK_OFF: SignedDuration = SignedDuration::from_hours(6);

/// What was agreed about one number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Stored {
    /// Nothing to do before.
    pub(super) renew: Timestamp,
    /// Whether the carrier pushes for it.
    pub(super) pushed: bool,
    /// Whether due work looks after it; not so in records of old.
    pub(super) scheduled: bool,
    /// Since when it pushes without a gap.
    pub(super) since: Option<Timestamp>,
    /// When the carrier stops pushing.
    pub(super) expires: Option<Timestamp>,
    /// Calls in a row that failed.
    pub(super) failures: u32,
    /// How often the carrier has lost it.
    pub(super) lost: u32,
    /// When it was last made anew for that.
    pub(super) remade: Option<Timestamp>,
    /// The carrier's id of the subscription that holds it.
    pub(super) id: Option<String>,
}

impl Stored {
    /// Whether the carrier pushes now.
    pub(super) fn works(&self, now: Timestamp) -> bool {
        self.pushed && self.expires.is_none_or(|expires| expires > now)
    }

    /// Whether it is time, and no due work says so.
    pub(super) fn is_unattended(&self, now: Timestamp) -> bool {
        !self.scheduled && self.renew <= now
    }

    /// Whether to believe that the carrier has lost it.
    pub(super) fn may_be_lost(&self, now: Timestamp) -> bool {
        self.lost_again().is_none_or(|at| at <= now)
    }

    /// When it may be made anew once more, if it was made anew before.
    fn lost_again(&self) -> Option<Timestamp> {
        let wait = REMADE * (1 << self.lost.saturating_sub(1).min(5));
        self.remade.map(|remade| remade.checked_add(wait).unwrap_or(Timestamp::MAX))
    }

    /// After the carrier has lost it: made anew now, or when that may be.
    pub(super) fn lost(&self, now: Timestamp) -> Self {
        let renew = self.lost_again().map_or(now, |at| at.max(now));
        Self { pushed: false, renew, lost: self.lost.saturating_add(1), remade: Some(renew), id: None, ..self.clone() }
    }

    /// After the carrier has answered: whether it took the number, and when it stops pushing.
    pub(super) fn agreed(&self, accepted: bool, expires: Option<Timestamp>, now: Timestamp) -> Self {
        // One that is over already is none: to believe it would be to ask for the next at once, again and again.
        let pushed = accepted && expires.is_none_or(|expires| expires > now);
        let life = match expires {
            _ if !pushed => REFUSED,
            None => ENDLESS,
            // Renewed at nine tenths, so that there is time for it to fail.
            Some(expires) => (expires.duration_since(now) * 9 / 10).max(SHORTEST),
        };
        Self {
            renew: now.checked_add(life).unwrap_or(Timestamp::MAX),
            pushed,
            scheduled: true,
            since: if pushed && !self.works(now) { Some(now) } else { self.since },
            expires: expires.filter(|_| pushed),
            failures: 0,
            ..self.clone()
        }
    }

    /// After a call that failed.
    pub(super) fn failed(&self, now: Timestamp) -> Self {
        let wait = (SignedDuration::from_mins(1) * (1 << self.failures.min(9))).min(LONGEST_BACK_OFF);
        let renew = now.checked_add(wait).unwrap_or(Timestamp::MAX);
        Self { renew, scheduled: true, failures: self.failures.saturating_add(1), ..self.clone() }
    }
}

/// How many numbers of an account the carrier pushes for. Counted once at the start, then with every change.
#[derive(Debug, Default)]
pub struct Tally(Mutex<Counts>);

/// The counts of a [`Tally`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Numbers that the carrier pushes for.
    pub active: usize,
    /// Numbers that it does not push for: refused, lost, or not agreed yet.
    pub inactive: usize,
}

impl Counts {
    fn of(&mut self, stored: &Stored) -> &mut usize {
        if stored.pushed { &mut self.active } else { &mut self.inactive }
    }
}

impl Tally {
    /// The counts.
    pub fn counts(&self) -> Counts {
        *self.0.lock().expect("no code panics while it holds this lock")
    }

    fn change(&self, before: Option<&Stored>, after: Option<&Stored>) {
        let mut counts = self.0.lock().expect("no code panics while it holds this lock");
        if let Some(before) = before {
            let count = counts.of(before);
            *count = count.saturating_sub(1);
        }
        if let Some(after) = after {
            *counts.of(after) += 1;
        }
    }
}

/// Counts the subscriptions of an account.
pub(super) async fn count(store: &dyn Store, account: &Account) -> Result<(), StoreError> {
    let mut counts = Counts::default();
    for (_, record) in store.records(&prefix(account)).await? {
        *counts.of(&decode(&record.value).unwrap_or_default()) += 1;
    }
    *account.subscribed.0.lock().expect("no code panics while it holds this lock") = counts;
    Ok(())
}

/// What was agreed about a number.
pub(super) async fn read(store: &dyn Store, account: &Account, key: &Key) -> Result<Option<Stored>, StoreError> {
    let record = store.record(&name(account, key)).await?;
    Ok(record.and_then(|record| decode(&record.value)))
}

/// Keeps what was agreed.
pub(super) async fn keep(store: &dyn Store, account: &Account, key: &Key, stored: &Stored) -> Result<(), StoreError> {
    let name = name(account, key);
    let value = serde_json::to_vec(stored).map_err(|error| StoreError::Damaged(error.to_string()))?;
    let replace = |known: Option<&Record>| {
        let before = known.and_then(|record| decode(&record.value));
        Ok((Some(Bytes::from(value.clone())), before))
    };
    let before = store::alter(store, &name, replace).await?;
    account.subscribed.change(before.as_ref(), Some(stored));
    Ok(())
}

/// Forgets what is kept of a number's subscription, and has the carrier end it where it can be told to and pushes for no
/// other number under it; a push that still comes is parked or dropped.
pub async fn forget(store: &dyn Store, account: &Account, key: &Key) -> Result<(), StoreError> {
    let name = name(account, key);
    while let Some(known) = store.record(&name).await? {
        if let Some(id) = decode(&known.value).and_then(|stored| stored.id) {
            // Before the record goes that names it: after a crash in between this is done again.
            let cancel = account.settings.opened.subscribe().is_some_and(|subscribe| subscribe.cancel().is_some());
            group::leave(store, account, &id, &key.number, cancel).await?;
        }
        match store.delete_record(&name, known.revision).await {
            Err(StoreError::Conflict) => {}
            Err(error) => return Err(error),
            Ok(()) => {
                account.subscribed.change(decode(&known.value).as_ref(), None);
                return Ok(());
            }
        }
    }
    Ok(())
}

fn decode(value: &[u8]) -> Option<Stored> {
    serde_json::from_slice(value).ok()
}

fn prefix(account: &Account) -> String {
    format!("subscription/{}/", account.name())
}

/// Numbers are personal data: the record's name holds a hash.
fn name(account: &Account, key: &Key) -> String {
    let hash = Sha256::digest(format!("{}\0{}\0{}", key.tenant, key.carrier, key.number));
    format!("{}{}", prefix(account), BodyHash(hash.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_record_of_old_is_read_and_looked_after_when_its_time_has_come() {
        let old = br#"{"renew":"2026-03-01T10:00:00Z","pushed":true}"#;
        let stored = decode(old).unwrap();
        assert!(stored.works(at("2026-04-01T10:00:00Z")));
        assert!(!stored.is_unattended(at("2026-03-01T09:59:59Z")));
        assert!(stored.is_unattended(at("2026-03-01T10:00:00Z")));
    }

    #[test]
    fn it_works_until_its_end_and_failures_back_off() {
        let now = at("2026-03-01T10:00:00Z");
        let mut stored =
            Stored { pushed: true, expires: Some(at("2026-03-02T10:00:00Z")), scheduled: true, ..Stored::default() };
        let mut waits = Vec::new();
        for _ in 0..12 {
            stored = stored.failed(now);
            waits.push(stored.renew.duration_since(now).as_mins());
        }
        assert_eq!(waits, [1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360]);
        assert!(stored.works(at("2026-03-02T09:59:59Z")) && !stored.works(at("2026-03-02T10:00:00Z")));
    }

    #[test]
    fn a_life_of_any_length_is_renewed_in_time_and_never_at_once() {
        let now = at("2026-03-01T10:00:00Z");
        let after = |minutes: i64| now + SignedDuration::from_mins(minutes);
        let before = Stored { failures: 3, ..Stored::default() };
        for (accepted, minutes, pushed, renewed) in [
            (true, Some(100), true, 90),
            (true, Some(1), true, 10),
            // Over before it has begun.
            (true, Some(0), false, 24 * 60),
            (true, Some(-60), false, 24 * 60),
            (true, None, true, 90 * 24 * 60),
            (false, Some(100), false, 24 * 60),
        ] {
            let stored = before.agreed(accepted, minutes.map(after), now);
            assert_eq!((stored.pushed, stored.renew), (pushed, after(renewed)), "{accepted} {minutes:?}");
            assert_eq!((stored.works(now), stored.since, stored.failures), (pushed, pushed.then_some(now), 0));
        }
        let made = before.agreed(true, Some(after(100)), now);
        let renewed = made.agreed(true, Some(after(190)), after(90));
        assert_eq!(renewed.since, Some(now), "without a gap");
    }

    #[test]
    fn a_loss_is_believed_less_often_each_time() {
        let now = at("2026-03-01T10:00:00Z");
        let lost = |lost| Stored { lost, remade: Some(now), ..Stored::default() };
        let after = |hours: i64| now + SignedDuration::from_hours(hours);
        assert!(Stored::default().may_be_lost(now));
        assert!(!lost(1).may_be_lost(after(23)) && lost(1).may_be_lost(after(24)));
        assert!(!lost(2).may_be_lost(after(47)) && lost(2).may_be_lost(after(48)));
        assert!(!lost(99).may_be_lost(after(24 * 31)) && lost(99).may_be_lost(after(24 * 32)));
    }

    #[test]
    fn what_a_carrier_ends_again_and_again_is_made_anew_ever_later() {
        let now = at("2026-03-01T10:00:00Z");
        let made = Stored { id: Some("1".into()), ..Stored::default() }.agreed(true, None, now);
        let first = made.lost(now);
        assert_eq!((first.renew, first.pushed, first.lost, first.id.as_deref()), (now, false, 1, None));
        let hours = |stored: &Stored| stored.renew.duration_since(now).as_hours();
        let second = first.agreed(true, None, now).lost(now);
        let third = second.agreed(true, None, now).lost(second.renew);
        assert_eq!((hours(&second), hours(&third)), (24, 24 + 48));
    }

    #[test]
    fn the_tally_follows_every_change() {
        let tally = Tally::default();
        let [active, inactive] = [true, false].map(|pushed| Stored { pushed, ..Stored::default() });
        tally.change(None, Some(&inactive));
        tally.change(None, Some(&active));
        assert_eq!(tally.counts(), Counts { active: 1, inactive: 1 });
        tally.change(Some(&inactive), Some(&active));
        assert_eq!(tally.counts(), Counts { active: 2, inactive: 0 });
        tally.change(Some(&active), None);
        assert_eq!(tally.counts(), Counts { active: 1, inactive: 0 });
    }
}
