//! Of the service's `store.rs` what cursors hold.

/// A position in the change log.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Position {
    /// The store's clock, milliseconds.
    pub millis: u64,
    /// Counts within the millisecond.
    pub count: u32,
}
