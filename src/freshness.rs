//! Freshness as it is stored: the trailing field 100 of `Shipment`, so that a read appends the bytes as they are.

use bytes::Bytes;
use prost::Message as _;

use crate::proto::v1;
use crate::proto::v1::freshness::StaleReason;
use crate::store;

/// For the store.
pub fn encode(freshness: v1::Freshness) -> store::Freshness {
    let stale = freshness.stale_reason != i32::from(StaleReason::Unspecified);
    let carrier = v1::Shipment { freshness: Some(freshness), ..v1::Shipment::default() };
    store::Freshness { bytes: Bytes::from(carrier.encode_to_vec()), stale }
}

/// From the store; nothing stored is nothing known.
pub fn decode(bytes: &[u8]) -> v1::Freshness {
    v1::Shipment::decode(bytes).ok().and_then(|carrier| carrier.freshness).unwrap_or_default()
}
