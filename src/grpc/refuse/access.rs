//! Refusals of callers. They say nothing of other tenants, and to strangers nothing of other keys.

use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response, StatusCode};
use tonic::body::Body;
use tonic::{Code, Status};

use super::with_info;
use crate::access::Scope;
use crate::access::keyring::{MOST_KEYS, Refused};

/// HTTP's 415 and no status of gRPC's: whoever speaks another protocol would take the 200 under one for success.
pub(in crate::grpc) fn content_type() -> Response<Body> {
    let what = "this port speaks gRPC: calls need content-type: application/grpc\n";
    let mut response = Response::new(Body::new(axum::body::Body::from(what)));
    *response.status_mut() = StatusCode::UNSUPPORTED_MEDIA_TYPE;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

/// UNAUTHENTICATED: who calls is not known.
pub(in crate::grpc) fn caller(refused: Refused) -> Status {
    let (reason, message) = match refused {
        Refused::Missing => {
            ("API_KEY_MISSING", "a key is needed: send it as \"authorization: Bearer waybill_…\" (waybill --api-key)")
        }
        Refused::Garbled => (
            "API_KEY_GARBLED",
            "the authorization is no key of ours: send it once, as \"authorization: Bearer waybill_…\", whole as it was made",
        ),
        Refused::Unknown => {
            ("API_KEY_UNKNOWN", "the key is not known: have one made with CreateApiKey (waybill key create)")
        }
        Refused::Expired => {
            ("API_KEY_EXPIRED", "the key's time is over: have another made with CreateApiKey (waybill key create)")
        }
        Refused::Revoked => {
            ("API_KEY_REVOKED", "the key was revoked: have another made with CreateApiKey (waybill key create)")
        }
    };
    with_info(Code::Unauthenticated, message, reason)
}

/// UNAUTHENTICATED at the end of a stream.
pub(in crate::grpc) fn ended() -> Status {
    let message =
        "the stream ends with what opened it: the key was revoked, its time is over, or calls need a key by now";
    with_info(Code::Unauthenticated, message, "API_KEY_ENDED")
}

/// PERMISSION_DENIED: the key is good, but not for this.
pub(in crate::grpc) fn scope(scope: Scope) -> Status {
    let message = format!("the key has not the scope {}, which this call needs: use another key", scope.name());
    with_info(Code::PermissionDenied, message, "SCOPE_MISSING")
}

/// UNIMPLEMENTED: there is no such method.
pub(in crate::grpc) fn method() -> Status {
    with_info(Code::Unimplemented, "there is no such method in this version", "METHOD_UNKNOWN")
}

/// INTERNAL: the guard was passed by.
pub(in crate::grpc) fn unguarded() -> Status {
    with_info(Code::Internal, "nobody checked who calls: this is a bug of the service", "UNGUARDED")
}

/// NOT_FOUND: no key of the caller's.
pub(in crate::grpc) fn no_key(id: &str) -> Status {
    with_info(Code::NotFound, format!("there is no key apiKeys/{id}: ListApiKeys has them"), "API_KEY_NOT_FOUND")
}

/// RESOURCE_EXHAUSTED: as many keys as a tenant may have.
pub(in crate::grpc) fn too_many_keys() -> Status {
    let message = format!("the tenant has {MOST_KEYS} keys that have not ended: revoke some");
    with_info(Code::ResourceExhausted, message, "API_KEYS")
}
