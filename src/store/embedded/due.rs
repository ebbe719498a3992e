//! The queues of due work: setting entries, claiming them, and when the next is due.

use std::ops::ControlFlow;
use std::time::Duration;

use jiff::Timestamp;

use crate::store::embedded::keys;
use crate::store::embedded::leases::Held;
use crate::store::embedded::rows::DueRow;
use crate::store::embedded::tables::ReadSlot;
use crate::store::embedded::write::Write;
use crate::store::{Claimed, Due, Fence, Key, Overdue, Stores, Work};
use crate::tenant::Tenant;

impl Write<'_> {
    /// Sets entries or takes them away; a number has at most one of each kind.
    pub(super) fn put_due(&mut self, key: &Key, number: &[u8], entries: &[Due]) -> Stores<()> {
        for entry in entries {
            self.take_due(key, number, entry.work)?;
            let Some(at) = entry.at else {
                continue;
            };
            let queue = keys::due_queue(&key.tenant, entry.work, &entry.account);
            self.tables.due.put(&keys::due(&queue, entry.class, at, key), &[])?;
            let row = DueRow { account: entry.account.clone(), class: entry.class.into(), at: at.into() };
            self.tables.due_of.put_row(&keys::due_of(number, entry.work), &row)?;
        }
        Ok(())
    }

    /// Takes an entry away.
    pub(super) fn take_due(&mut self, key: &Key, number: &[u8], work: Work) -> Stores<()> {
        let of = keys::due_of(number, work);
        let Some(row) = self.tables.due_of.row::<DueRow>(&of)? else {
            return Ok(());
        };
        let queue = keys::due_queue(&key.tenant, work, &row.account);
        let class = u8::try_from(row.class).unwrap_or(u8::MAX);
        self.tables.due.remove(&keys::due(&queue, class, row.at.read()?, key))?;
        self.tables.due_of.remove(&of)?;
        Ok(())
    }
}

/// One account's queue.
#[derive(Clone, Copy, Debug)]
pub(super) struct Queue<'a> {
    pub(super) tenant: &'a Tenant,
    pub(super) work: Work,
    pub(super) account: &'a str,
}

impl Queue<'_> {
    /// Claims what is due; the table was opened after the leases were locked.
    pub(super) fn claim(
        self,
        due: &ReadSlot,
        held: &mut Held,
        now: Timestamp,
        limit: usize,
        (running, until): (Duration, Duration),
    ) -> Stores<Vec<Claimed>> {
        let mut claimed = Vec::new();
        self.each_class(due, |class, at, key| {
            if at > now {
                return Ok(Next::Class);
            }
            if claimed.len() >= limit {
                return Ok(Next::Stop);
            }
            let entry = keys::due_of(&keys::number(&key), self.work);
            if !held.works(&entry, running) {
                let token = held.claim(entry, running, until);
                claimed.push(Claimed { key, at, class, fence: Fence { work: self.work, token } });
            }
            Ok(Next::Entry)
        })?;
        Ok(claimed)
    }

    /// When the next entry that nobody works on is due.
    pub(super) fn next(self, due: &ReadSlot, held: &Held, running: Duration) -> Stores<Option<Timestamp>> {
        let mut next: Option<Timestamp> = None;
        self.each_class(due, |_, at, key| {
            if held.works(&keys::due_of(&keys::number(&key), self.work), running) {
                return Ok(Next::Entry);
            }
            next = Some(next.map_or(at, |earlier| earlier.min(at)));
            Ok(Next::Class)
        })?;
        Ok(next)
    }

    /// How much is due, leased or not.
    pub(super) fn overdue(self, due: &ReadSlot, now: Timestamp, most: usize) -> Stores<Overdue> {
        let mut overdue = Overdue::default();
        self.each_class(due, |_, at, _| {
            if at > now {
                return Ok(Next::Class);
            }
            overdue.oldest = Some(overdue.oldest.map_or(at, |earlier| earlier.min(at)));
            // Past the limit only the oldest of each class is looked at.
            if overdue.count >= most {
                return Ok(Next::Class);
            }
            overdue.count += 1;
            Ok(Next::Entry)
        })?;
        Ok(overdue)
    }

    /// Walks the entries of each class, most valuable class first, longest overdue first within it.
    fn each_class(self, due: &ReadSlot, mut each: impl FnMut(u8, Timestamp, Key) -> Stores<Next>) -> Stores<()> {
        let queue = keys::due_queue(self.tenant, self.work, self.account);
        let mut class = Some(0);
        while let Some(from) = class {
            class = None;
            let after = keys::due_class(&queue, from);
            due.scan(&queue, Some(&after), |entry, _| {
                let (found, at, key) = keys::read_due(&queue, self.tenant, entry)?;
                Ok(match each(found, at, key)? {
                    Next::Entry => ControlFlow::Continue(()),
                    Next::Class => {
                        class = found.checked_add(1);
                        ControlFlow::Break(())
                    }
                    Next::Stop => ControlFlow::Break(()),
                })
            })?;
        }
        Ok(())
    }
}

/// Where to go after an entry.
enum Next {
    Entry,
    Class,
    Stop,
}
