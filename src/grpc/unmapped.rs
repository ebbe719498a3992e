//! `ListUnmappedCodes`: the tenant's, a page at a time.

use std::collections::BTreeSet;

use jiff::Timestamp;
use prost::Message as _;
use tonic::Status;

use super::{Api, filter, refuse};
use crate::archive::BodyHash;
use crate::ingest::timestamp;
use crate::proto::v1;
use crate::store::StoreError;
use crate::tenant::Tenant;
use crate::unmapped::Listed;

/// A page.
pub(super) async fn list(
    api: &Api,
    tenant: &Tenant,
    request: v1::ListUnmappedCodesRequest,
) -> Result<v1::ListUnmappedCodesResponse, Status> {
    let carrier = Some(request.carrier.as_str()).filter(|carrier| !carrier.is_empty());
    if let Some(id) = carrier.filter(|id| waybill_adapters::by_id(id).is_none()) {
        return Err(refuse::field("carrier", refuse::no_carrier(id)));
    }
    let size = filter::page_size(request.page_size, api.limits.page)?;
    let bound = v1::ListUnmappedCodesRequest { page_token: String::new(), page_size: 0, ..request.clone() };
    let bound = bound.encode_to_vec();
    let after =
        match request.page_token.as_str() {
            "" => None,
            token => Some(api.tokens.place(tenant, &bound, token).map_err(|_| {
                refuse::field("page_token", "is not from a page of this request: begin again without it")
            })?),
        };
    let tables = api.poller.asker.mappings.now();
    let listed = api.ingest.unmapped.list(tenant, carrier, &tables).await.map_err(refuse::store)?;
    let mut rest =
        listed.into_iter().filter(|listed| after.as_ref().is_none_or(|after| place(listed).as_slice() > &after[..]));
    let page: Vec<Listed> = rest.by_ref().take(size).collect();
    let last = page.last().filter(|_| rest.next().is_some());
    let next_page_token = last.map(|last| api.tokens.page(tenant, &bound, &place(last))).unwrap_or_default();

    let hashes = page.iter().filter_map(body).collect();
    let there = api.ingest.archive.present(hashes).await;
    let there = there.map_err(|error| refuse::store(StoreError::Unavailable(format!("archive: {error}"))))?;
    let unmapped_codes = page.into_iter().map(|listed| shown(listed, &there)).collect();
    Ok(v1::ListUnmappedCodesResponse { unmapped_codes, next_page_token })
}

/// Where a code stands in the order: no carrier's id has a zero byte.
fn place(listed: &Listed) -> Vec<u8> {
    [listed.carrier.as_bytes(), b"\0", listed.code.what.as_bytes()].concat()
}

fn body(listed: &Listed) -> Option<BodyHash> {
    let example = listed.code.example.as_ref()?;
    <[u8; 32]>::try_from(example.body_sha256.as_slice()).ok().map(BodyHash)
}

fn shown(listed: Listed, there: &BTreeSet<BodyHash>) -> v1::UnmappedCode {
    let time = |us| Timestamp::from_microsecond(us).ok().map(timestamp);
    let body = body(&listed).filter(|hash| there.contains(hash));
    let Listed { carrier, code } = listed;
    v1::UnmappedCode {
        carrier,
        code: code.what,
        override_code: code.said,
        count: i64::try_from(code.count).unwrap_or(i64::MAX),
        first_seen_time: time(code.first_us),
        last_seen_time: time(code.last_us),
        kind: code.kind,
        reason: code.reason,
        text: code.example.map(|example| example.text).unwrap_or_default(),
        body_sha256: body.map(|hash| hash.to_string()).unwrap_or_default(),
    }
}
