//! What can be wrong with a store; a variant is there only where some caller does something else for it.

use super::Position;

/// Why a store did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Another commit came first: load again.
    #[error("the record changed meanwhile")]
    Conflict,
    /// The lease has been taken over: drop the result.
    #[error("the lease has ended or was taken over")]
    Fenced,
    /// The log begins later than the position asked for.
    #[error("the change log begins later")]
    Trimmed {
        /// The oldest position to read after without a gap.
        oldest: Position,
    },
    /// Nothing can be written for now (disk full); reads go on.
    #[error("the store cannot take writes: {0}")]
    Full(String),
    /// The store does not answer, or has failed for good; after a failed fsync it never answers a write again.
    #[error("the store is unavailable: {0}")]
    Unavailable(String),
    /// Another process has the store open: a command asks that one instead.
    #[error("the store is open in another process: stop that one, or set storage.path for this one")]
    Held,
    /// Stored bytes are not what was written.
    #[error("stored data is damaged: {0}")]
    Damaged(String),
}

impl StoreError {
    /// One word, for labels and traces.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Conflict => "CONFLICT",
            Self::Fenced => "FENCED",
            Self::Trimmed { .. } => "TRIMMED",
            Self::Full(_) => "FULL",
            Self::Unavailable(_) => "UNAVAILABLE",
            Self::Held => "HELD",
            Self::Damaged(_) => "DAMAGED",
        }
    }
}

/// Short for a store's result.
pub type Stores<T> = Result<T, StoreError>;
