//! Moving what a store holds into another one: a file between them, written and read part by part, so that neither end has to
//! begin anew when it is interrupted. What the file is stands in `proto/waybill/store/v1/export.proto`.
//!
//! Cursors of watchers stay good where the partitions are as many as before, and where one partition becomes many: changes
//! keep their positions. Into any other number of partitions the log is not moved; the new one begins behind every position
//! of the old, so that a reader with an old cursor is told of the gap (OUT_OF_RANGE), never led over it.

mod codec;
mod export;
mod file;
mod import;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io;

pub use export::{Broken, export, find_end};
pub use import::{check, import, is_unfinished};

use crate::store::StoreError;

/// Entries of one part.
const PART: usize = 500;

/// Entries of each kind, by the name of their field in `ExportEntry`.
pub type Counts = BTreeMap<String, u64>;

/// What has been moved, for whoever watches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Entries so far.
    pub done: u64,
    /// Entries in all, about.
    pub all: u64,
}

/// What a whole file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Its entries.
    pub counts: Counts,
    /// SHA-256 of all before its trailer.
    pub sha256: [u8; 32],
    /// Everything was in the store already.
    pub nothing_to_do: bool,
    /// The changes stayed behind: the store has another number of partitions.
    pub without_log: bool,
}

impl Summary {
    /// Entries in all.
    pub fn entries(&self) -> u64 {
        self.counts.values().sum()
    }

    /// For people: what there is, then the checksum.
    pub fn words(&self) -> String {
        let mut words = String::new();
        for (kind, what) in [
            ("number", "numbers"),
            ("tombstone", "erased numbers"),
            ("change", "changes"),
            ("push", "pushes"),
            ("quarantined", "quarantined pushes"),
            ("parked", "parked pushes"),
            ("record", "records"),
        ] {
            let _ = write!(words, "{} {what}, ", self.counts.get(kind).copied().unwrap_or_default());
        }
        words += "SHA-256 ";
        for byte in self.sha256 {
            let _ = write!(words, "{byte:02x}");
        }
        words
    }
}

/// Why nothing more can be moved; says what to do.
#[derive(Debug, thiserror::Error)]
pub enum TransferError {
    /// The file cannot be written.
    #[error("the file cannot be written: {0}")]
    Write(io::Error),
    /// The file is not what it should be, or does not go with the store.
    #[error("{0}")]
    Refused(String),
    /// The store does not do it.
    #[error("the store: {0}")]
    Store(#[from] StoreError),
}

fn refused(why: impl Into<String>) -> TransferError {
    TransferError::Refused(why.into())
}
