//! The layer between redb and its file: counts syncs, remembers what failed first, and after a failed sync never syncs
//! again, because the kernel may have dropped the pages that the next one would claim to have written.

use std::io;
use std::ops::Bound;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use redb::{BackendError, StorageBackend};

use crate::store::StoreError;

/// Offsets below this are the file's header, whose write decides whether a transaction counts.
const HEADER: u64 = 4096;

/// What became of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// No room for a page that no committed transaction needs: what was committed is whole.
    Full(String),
    /// What was written is in doubt.
    Fatal(String),
}

/// The file under redb; outlives each opening.
#[derive(Clone, Debug)]
pub(super) struct Disk {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    backend: Box<dyn StorageBackend>,
    syncs: AtomicU64,
    sync_failed: AtomicBool,
    failure: Mutex<Option<Failure>>,
}

impl Disk {
    pub(super) fn new(backend: impl StorageBackend) -> Self {
        let shared = Shared {
            backend: Box::new(backend),
            syncs: AtomicU64::new(0),
            sync_failed: AtomicBool::new(false),
            failure: Mutex::new(None),
        };
        Self { shared: Arc::new(shared) }
    }

    /// How often the file was synced.
    pub(super) fn syncs(&self) -> u64 {
        self.shared.syncs.load(Ordering::Relaxed)
    }

    /// What failed since the last [`Disk::forgive`]; a fatal failure stays.
    pub(super) fn failure(&self) -> Option<Failure> {
        self.shared.failure.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Forgets a full disk before another try.
    pub(super) fn forgive(&self) {
        let mut failure = self.shared.failure.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(*failure, Some(Failure::Full(_))) {
            *failure = None;
        }
    }

    fn note(&self, failed: Failure) {
        let mut failure = self.shared.failure.lock().unwrap_or_else(PoisonError::into_inner);
        match (&*failure, &failed) {
            (None, _) | (Some(Failure::Full(_)), Failure::Fatal(_)) => *failure = Some(failed),
            _ => {}
        }
    }

    /// A change of the file failed; only for want of room, and only outside the header, is that harmless.
    fn note_change(&self, what: &str, offset: u64, error: &io::Error) {
        let no_room = matches!(
            error.kind(),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge
        );
        let why = format!("{what}: {error}");
        self.note(if no_room && offset >= HEADER { Failure::Full(why) } else { Failure::Fatal(why) });
    }
}

impl StorageBackend for Disk {
    fn len(&self) -> Result<u64, io::Error> {
        self.shared.backend.len().inspect_err(|error| self.note(Failure::Fatal(format!("reading the length: {error}"))))
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> Result<(), io::Error> {
        let read = self.shared.backend.read(offset, out);
        read.inspect_err(|error| self.note(Failure::Fatal(format!("reading: {error}"))))
    }

    fn set_len(&self, len: u64) -> Result<(), io::Error> {
        self.shared.backend.set_len(len).inspect_err(|error| self.note_change("growing the file", u64::MAX, error))
    }

    fn sync_data(&self) -> Result<(), io::Error> {
        if self.shared.sync_failed.load(Ordering::Acquire) {
            return Err(io::Error::other("an earlier sync failed"));
        }
        self.shared.syncs.fetch_add(1, Ordering::Relaxed);
        self.shared.backend.sync_data().inspect_err(|error| {
            self.shared.sync_failed.store(true, Ordering::Release);
            self.note(Failure::Fatal(format!("syncing: {error}")));
        })
    }

    fn write(&self, offset: u64, data: &[u8]) -> Result<(), io::Error> {
        let written = self.shared.backend.write(offset, data);
        written.inspect_err(|error| self.note_change("writing", offset, error))
    }

    fn close(&self) -> Result<(), io::Error> {
        self.shared.backend.close()
    }

    fn try_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.shared.backend.try_lock_range(start, end)
    }

    fn try_lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.shared.backend.try_lock_shared_range(start, end)
    }

    fn lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.shared.backend.lock_range(start, end)
    }

    fn lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.shared.backend.lock_shared_range(start, end)
    }

    fn unlock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.shared.backend.unlock_range(start, end)
    }

    fn query_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.shared.backend.query_lock_range(start, end)
    }
}

/// What redb says, in the store's words.
pub(super) fn unavailable(error: impl Into<redb::Error>) -> StoreError {
    match error.into() {
        redb::Error::Corrupted(what) => StoreError::Damaged(what),
        redb::Error::Io(error) if error.kind() == io::ErrorKind::InvalidData => StoreError::Damaged(error.to_string()),
        other => StoreError::Unavailable(other.to_string()),
    }
}
