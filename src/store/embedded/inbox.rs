//! The inbox, its quarantine, and pushes parked for numbers that nobody registered.

use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;

use crate::store::embedded::keys;
use crate::store::embedded::rows::{InboxRow, InstantRow, ParkedRow, read};
use crate::store::embedded::write::Write;
use crate::store::{Carried, InboxId, Key, StoreError, Stores};

/// How often a push is read before it is quarantined.
const TRIES: u32 = 3;
/// Pushes kept for one parked number: a poll will tell what the oldest told.
const PARKED_PER_NUMBER: usize = 100;

impl Write<'_> {
    /// Keeps a push, leased to the caller.
    pub(super) fn inbox_put(&mut self, entry: &Bytes, lease: Duration) -> Stores<InboxId> {
        let id = self.next_id();
        let row = InboxRow { entry: entry.clone(), failures: 0, why: String::new() };
        self.tables.inbox.put_row(&keys::id(id), &row)?;
        self.lease_read(id, lease);
        Ok(id)
    }

    /// Removes a push that is done.
    pub(super) fn end_push(&mut self, id: InboxId) -> Stores<()> {
        self.tables.inbox.remove(&keys::id(id))?;
        self.end_read(id);
        Ok(())
    }

    /// Counts a failure; says whether the push is in quarantine now.
    pub(super) fn inbox_failed(&mut self, id: InboxId, why: &str) -> Stores<bool> {
        let key = keys::id(id);
        let Some(mut row) = self.tables.inbox.row::<InboxRow>(&key)? else {
            return Ok(false);
        };
        row.failures += 1;
        why.clone_into(&mut row.why);
        let quarantined = row.failures >= TRIES;
        if quarantined {
            self.tables.inbox.remove(&key)?;
            self.tables.quarantine.put_row(&key, &row)?;
        } else {
            self.tables.inbox.put_row(&key, &row)?;
        }
        self.end_read(id);
        Ok(quarantined)
    }

    /// Parks a push unless its number is registered, or a leg besides these; beyond `capacity` numbers of the account the
    /// longest parked goes.
    pub(super) fn park(
        &mut self,
        account: &str,
        key: &Key,
        entry: &Bytes,
        now: Timestamp,
        capacity: usize,
        besides: &[Carried],
    ) -> Stores<Vec<Carried>> {
        let number = keys::number(key);
        if self.tables.numbers.has(&number)? {
            return Err(StoreError::Conflict);
        }
        let mut carried = self.carrying(key)?;
        carried.retain(|carried| !besides.contains(carried));
        if !carried.is_empty() {
            return Ok(carried);
        }
        let of_account = keys::park_account(&key.tenant, account);
        let of = keys::park_of(&number, account);
        if !self.tables.park_of.has(&of)? {
            let capacity = u64::try_from(capacity).unwrap_or(u64::MAX).max(1);
            let mut count = self.park_count(&of_account)?;
            while count >= capacity {
                let Some(oldest) = self.tables.park_age.keys(&of_account, 1)?.pop() else {
                    break;
                };
                let longest_parked = oldest.get(of_account.len() + keys::INSTANT..).unwrap_or_default().to_vec();
                self.forget_parked(&longest_parked, account, None)?;
                count = self.park_count(&of_account)?;
            }
            self.tables.park_of.put_row(&of, &InstantRow::from(now))?;
            self.tables.park_age.put(&keys::park_age(&of_account, now, &number), &[])?;
            self.tables.park_count.put(&of_account, &(count + 1).to_be_bytes())?;
        }
        let before = self.tables.parked.keys(&keys::generations(&number), usize::MAX)?;
        let surplus = (before.len() + 1).saturating_sub(PARKED_PER_NUMBER);
        for oldest in before.iter().take(surplus) {
            self.tables.parked.remove(oldest)?;
        }
        let id = self.next_id();
        let row = ParkedRow { account: account.to_owned(), at: now.into(), entry: entry.clone() };
        self.tables.parked.put_row(&keys::parked(&number, id), &row)?;
        Ok(Vec::new())
    }

    /// Forgets every push parked for a number, whoever parked it.
    pub(super) fn erase_parked(&mut self, number: &[u8]) -> Stores<()> {
        let prefix = keys::generations(number);
        for of in self.tables.park_of.keys(&prefix, usize::MAX)? {
            let account = keys::read_park_account(&prefix, &of)?;
            self.forget_parked(number, &account, None)?;
        }
        Ok(())
    }

    /// Forgets what an account parked for a number, or only what is older; says how many pushes went.
    pub(super) fn forget_parked(&mut self, number: &[u8], account: &str, before: Option<Timestamp>) -> Stores<u64> {
        let of = keys::park_of(number, account);
        let Some(first) = self.tables.park_of.row::<InstantRow>(&of)? else {
            return Ok(0);
        };
        let (mut forgotten, mut left) = (Vec::new(), None::<InstantRow>);
        self.tables.parked.scan(&keys::generations(number), None, |key, value| {
            let row: ParkedRow = read(value)?;
            if row.account == account {
                if before.is_none_or(|before| row.at < before.into()) {
                    forgotten.push(key.to_vec());
                } else {
                    left = Some(left.map_or(row.at, |other| other.min(row.at)));
                }
            }
            Ok(std::ops::ControlFlow::Continue(()))
        })?;
        let of_account = keys::park_account_of(number, account);
        for key in &forgotten {
            self.tables.parked.remove(key)?;
        }
        self.tables.park_age.remove(&keys::park_age(&of_account, first.read()?, number))?;
        match left {
            Some(first) => {
                self.tables.park_of.put_row(&of, &first)?;
                self.tables.park_age.put(&keys::park_age(&of_account, first.read()?, number), &[])?;
            }
            None => {
                self.tables.park_of.remove(&of)?;
                let count = self.park_count(&of_account)?.saturating_sub(1);
                self.tables.park_count.put(&of_account, &count.to_be_bytes())?;
            }
        }
        Ok(u64::try_from(forgotten.len()).unwrap_or(u64::MAX))
    }

    /// How many numbers an account has parked.
    pub(super) fn park_count(&self, of_account: &[u8]) -> Stores<u64> {
        let count = self.tables.park_count.get(of_account)?;
        count.map_or(Ok(0), |count| keys::read_id(&count))
    }
}
