//! Values of the tables that have parts, as protobuf messages, so that they can grow as protobuf's rules allow.

use bytes::Bytes;
use prost::Message;

use crate::store::Position;
pub(super) use crate::store::rows::{InstantRow, LegRow, ListedRow, TombstoneRow, read};

/// A number's record.
#[derive(Clone, PartialEq, Message)]
pub(super) struct NumberRow {
    #[prost(uint64, tag = "1")]
    pub(super) revision: u64,
    #[prost(bytes = "bytes", tag = "2")]
    pub(super) state: Bytes,
}

/// Where a number stands in its account's queue.
#[derive(Clone, PartialEq, Message)]
pub(super) struct DueRow {
    #[prost(string, tag = "1")]
    pub(super) account: String,
    #[prost(uint32, tag = "2")]
    pub(super) class: u32,
    #[prost(message, required, tag = "3")]
    pub(super) at: InstantRow,
}

/// An entry of the change log.
#[derive(Clone, PartialEq, Message)]
pub(super) struct LogRow {
    #[prost(string, tag = "1")]
    pub(super) tenant: String,
    /// Key of the generation in the index by shipment; empty for DELETED, which is in none.
    #[prost(bytes = "vec", tag = "2")]
    pub(super) generation: Vec<u8>,
    #[prost(bytes = "bytes", tag = "3")]
    pub(super) change: Bytes,
}

/// A push of the inbox, or of the quarantine.
#[derive(Clone, PartialEq, Message)]
pub(super) struct InboxRow {
    #[prost(bytes = "bytes", tag = "1")]
    pub(super) entry: Bytes,
    #[prost(uint32, tag = "2")]
    pub(super) failures: u32,
    #[prost(string, tag = "3")]
    pub(super) why: String,
}

/// A parked push.
#[derive(Clone, PartialEq, Message)]
pub(super) struct ParkedRow {
    #[prost(string, tag = "1")]
    pub(super) account: String,
    #[prost(message, required, tag = "2")]
    pub(super) at: InstantRow,
    #[prost(bytes = "bytes", tag = "3")]
    pub(super) entry: Bytes,
}

/// A named record.
#[derive(Clone, PartialEq, Message)]
pub(super) struct RecordRow {
    #[prost(uint64, tag = "1")]
    pub(super) revision: u64,
    #[prost(bytes = "bytes", tag = "2")]
    pub(super) value: Bytes,
}

/// What the writer carries from one transaction to the next.
#[derive(Clone, Copy, PartialEq, Message)]
pub(super) struct CountersRow {
    /// Rises with every transaction: tells after a failure whether the transaction is in the file.
    #[prost(uint64, tag = "1")]
    pub(super) transaction: u64,
    /// The last id given to a push or a record's revision.
    #[prost(uint64, tag = "2")]
    pub(super) id: u64,
    #[prost(message, required, tag = "3")]
    pub(super) newest: PositionRow,
    /// Entries up to this one are no longer in the log.
    #[prost(message, required, tag = "4")]
    pub(super) trimmed: PositionRow,
}

/// A position of the log.
#[derive(Clone, Copy, PartialEq, Message)]
pub(super) struct PositionRow {
    #[prost(uint64, tag = "1")]
    pub(super) millis: u64,
    #[prost(uint32, tag = "2")]
    pub(super) count: u32,
}

impl From<Position> for PositionRow {
    fn from(position: Position) -> Self {
        Self { millis: position.millis, count: position.count }
    }
}

impl From<PositionRow> for Position {
    fn from(row: PositionRow) -> Self {
        Self { millis: row.millis, count: row.count }
    }
}
