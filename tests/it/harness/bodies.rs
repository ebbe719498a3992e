//! What is in the archive of a service, read beside it.

use std::path::Path;

use bytes::Bytes;
use waybill::archive;

/// A body that a service archived, by the hash that a provenance gives.
pub(crate) async fn archived_body(home: &Path, hash: &str) -> Option<Bytes> {
    archive::beside(&home.join("store/archive")).unwrap().find(hash.parse().unwrap()).await.unwrap()
}
