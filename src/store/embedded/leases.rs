//! Leases, in memory: this process is the only owner of the file, so a restart frees them all.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::store::InboxId;

/// Every lease there is.
///
/// Work is claimed under this lock and read after it was taken, and a lease ends only after its commit is durable: so
/// whoever claims next sees what the commit did.
#[derive(Debug)]
pub(super) struct Leases(Mutex<Held>);

/// The leases, locked.
#[derive(Debug)]
pub(super) struct Held {
    token: u64,
    work: HashMap<Vec<u8>, WorkLease>,
    inbox: HashMap<InboxId, Duration>,
    named: HashMap<String, (u64, Duration)>,
    tidy_at: usize,
}

#[derive(Clone, Copy, Debug)]
struct WorkLease {
    token: u64,
    until: Duration,
    /// A commit under this lease is on its way to the disk: nobody else gets the entry meanwhile.
    committing: bool,
}

impl WorkLease {
    fn holds(&self, now: Duration) -> bool {
        self.committing || now < self.until
    }
}

impl Leases {
    pub(super) fn new() -> Self {
        // Tokens begin anywhere, so that one from before a restart never fits.
        let token = u64::from(rand::random::<u32>()) << 24;
        Self(Mutex::new(Held {
            token,
            work: HashMap::new(),
            inbox: HashMap::new(),
            named: HashMap::new(),
            tidy_at: 1024,
        }))
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Held {
    /// Whether somebody works on the entry.
    pub(super) fn works(&self, entry: &[u8], now: Duration) -> bool {
        self.work.get(entry).is_some_and(|lease| lease.holds(now))
    }

    /// Claims an entry; returns the token.
    pub(super) fn claim(&mut self, entry: Vec<u8>, now: Duration, until: Duration) -> u64 {
        self.tidy(now);
        self.token += 1;
        self.work.insert(entry, WorkLease { token: self.token, until, committing: false });
        self.token
    }

    /// Whether the lease still is the caller's and serves no commit yet; if so nobody takes it over before
    /// [`Held::settle`].
    pub(super) fn hold(&mut self, entry: &[u8], token: u64, now: Duration) -> bool {
        match self.work.get_mut(entry) {
            Some(lease) if lease.token == token && !lease.committing && lease.holds(now) => {
                lease.committing = true;
                true
            }
            _ => false,
        }
    }

    /// The commit under a held lease is over; the lease ends if it came about.
    pub(super) fn settle(&mut self, entry: &[u8], token: u64, committed: bool) {
        if let Some(lease) = self.work.get_mut(entry)
            && lease.token == token
        {
            lease.committing = false;
            if committed {
                self.work.remove(entry);
            }
        }
    }

    /// Gives an entry back; `false` if it was not the caller's.
    pub(super) fn release(&mut self, entry: &[u8], token: u64, now: Duration) -> bool {
        let held = self.work.get(entry).is_some_and(|lease| lease.token == token && lease.holds(now));
        if held {
            self.work.remove(entry);
        }
        held
    }

    /// Ends whatever lease there is on an entry that no longer is.
    pub(super) fn end(&mut self, entry: &[u8]) {
        self.work.remove(entry);
    }

    /// Whether somebody works on the push.
    pub(super) fn reads(&self, id: InboxId, now: Duration) -> bool {
        self.inbox.get(&id).is_some_and(|until| now < *until)
    }

    /// Leases a push.
    pub(super) fn read(&mut self, id: InboxId, now: Duration, until: Duration) {
        self.tidy(now);
        self.inbox.insert(id, until);
    }

    /// Ends the lease of a push.
    pub(super) fn end_read(&mut self, id: InboxId) {
        self.inbox.remove(&id);
    }

    /// Takes or renews the lease on a name.
    pub(super) fn take(&mut self, name: &str, holder: u64, now: Duration, until: Duration) -> bool {
        self.tidy(now);
        match self.named.get(name) {
            Some((other, their)) if *other != holder && now < *their => false,
            _ => {
                self.named.insert(name.to_owned(), (holder, until));
                true
            }
        }
    }

    /// Gives a name back.
    pub(super) fn give_back(&mut self, name: &str, holder: u64) {
        if self.named.get(name).is_some_and(|(other, _)| *other == holder) {
            self.named.remove(name);
        }
    }

    /// Forgets leases that have ended, now and then, so that they never pile up.
    fn tidy(&mut self, now: Duration) {
        if self.work.len() + self.inbox.len() + self.named.len() < self.tidy_at {
            return;
        }
        self.work.retain(|_, lease| lease.holds(now));
        self.inbox.retain(|_, until| now < *until);
        self.named.retain(|_, (_, until)| now < *until);
        self.tidy_at = 1024.max(2 * (self.work.len() + self.inbox.len() + self.named.len()));
    }
}
