//! Refusals as problem details (RFC 9457): what HTTP itself refuses, and the statuses of the API with all that they say.

use std::collections::BTreeMap;

use axum::response::{IntoResponse, Response};
use http::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, HeaderName, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderValue, StatusCode};
use serde::Serialize;
use tonic::{Code, Status};
use tonic_types::{ErrorDetails, StatusExt as _};

use super::fields::{self, Wrong};
use super::route::Call;
use crate::grpc::refuse_field;

/// Its content type.
pub(super) const KIND: &str = "application/problem+json";

/// A refusal.
#[derive(Clone, Debug)]
pub(super) struct Problem {
    said: Box<Said>,
    headers: Vec<(HeaderName, HeaderValue)>,
}

/// Its body.
#[derive(Clone, Debug, Serialize)]
struct Said {
    /// One word for each thing that a program may do something about.
    #[serde(rename = "type")]
    kind: String,
    title: &'static str,
    #[serde(serialize_with = "as_number")]
    status: StatusCode,
    detail: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    reason: String,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    metadata: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    violations: Vec<Violation>,
}

/// What is wrong with one field.
#[derive(Clone, Debug, Serialize)]
struct Violation {
    field: String,
    description: String,
}

fn as_number<S: serde::Serializer>(status: &StatusCode, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u16(status.as_u16())
}

/// How a status of the API is told over HTTP, as google.api.http has it; only a cursor that is too old is gone.
pub(super) fn told(code: Code) -> (StatusCode, &'static str) {
    match code {
        Code::InvalidArgument => (StatusCode::BAD_REQUEST, "The request is wrong"),
        Code::FailedPrecondition => (StatusCode::BAD_REQUEST, "It cannot be done as things are"),
        Code::OutOfRange => (StatusCode::GONE, "The cursor is too old"),
        Code::Unauthenticated => (StatusCode::UNAUTHORIZED, "A key is needed"),
        Code::PermissionDenied => (StatusCode::FORBIDDEN, "The key may not do this"),
        Code::NotFound => (StatusCode::NOT_FOUND, "There is no such thing"),
        Code::Aborted => (StatusCode::CONFLICT, "Something else came between"),
        Code::AlreadyExists => (StatusCode::CONFLICT, "It is another's already"),
        Code::ResourceExhausted => (StatusCode::TOO_MANY_REQUESTS, "Too much was asked for"),
        Code::Unimplemented => (StatusCode::NOT_IMPLEMENTED, "This version cannot do that"),
        Code::Unavailable => (StatusCode::SERVICE_UNAVAILABLE, "Not now"),
        Code::DeadlineExceeded => (StatusCode::GATEWAY_TIMEOUT, "It took too long"),
        Code::Ok | Code::Cancelled | Code::Unknown | Code::Internal | Code::DataLoss => {
            (StatusCode::INTERNAL_SERVER_ERROR, "Something is wrong with the service")
        }
    }
}

impl Problem {
    /// What HTTP itself refuses.
    pub(super) fn new(status: StatusCode, title: &'static str, kind: &str, detail: impl Into<String>) -> Self {
        let said = Said {
            kind: name(kind),
            title,
            status,
            detail: detail.into(),
            reason: String::new(),
            metadata: BTreeMap::new(),
            violations: Vec::new(),
        };
        Self { said: Box::new(said), headers: Vec::new() }
    }

    /// There is nothing at this path.
    pub(super) fn no_route(path: &str) -> Self {
        let path: String = path.chars().take(200).collect();
        let detail = format!("there is nothing at {path}: /v1/docs says what there is");
        Self::new(StatusCode::NOT_FOUND, "There is no such path", "no-route", detail)
    }

    /// The path has other methods.
    pub(super) fn method(allowed: &str) -> Self {
        let detail = format!("the path takes {allowed}");
        let problem = Self::new(StatusCode::METHOD_NOT_ALLOWED, "The path has not this method", "method", detail);
        match HeaderValue::from_str(allowed) {
            Ok(allowed) => problem.with(ALLOW, allowed),
            Err(_) => problem,
        }
    }

    /// Nothing the caller takes is made here.
    pub(super) fn not_acceptable(kind: &str) -> Self {
        let detail = format!("the answer is {kind}, which the Accept of the request does not take");
        Self::new(StatusCode::NOT_ACCEPTABLE, "The answer would not be taken", "not-acceptable", detail)
    }

    /// The body is something else than JSON.
    pub(super) fn media_type() -> Self {
        let detail = "a body is JSON: send it with content-type: application/json, and not compressed";
        Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "The body is not JSON", "media-type", detail)
    }

    /// The body is longer than it may be.
    pub(super) fn too_large(limit: usize) -> Self {
        let detail = format!("the body is longer than {limit} bytes (http.body_limit): send it in parts");
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "The body is too long", "too-large", detail)
    }

    /// The query is longer than it may be.
    pub(super) fn too_long(limit: usize) -> Self {
        let detail = format!("the query is longer than {limit} bytes (http.query_limit): ask for less at a time");
        Self::new(StatusCode::URI_TOO_LONG, "The query is too long", "too-long", detail)
    }

    /// The body did not come in time.
    pub(super) fn too_slow() -> Self {
        let detail = "the body of the request came too slowly or broke off: send it again";
        Self::new(StatusCode::REQUEST_TIMEOUT, "The body came too slowly", "too-slow", detail)
    }

    /// Until there is a key only this machine calls over HTTP.
    pub(super) fn strangers() -> Self {
        let detail = "no key has been made yet, and until then only programs on the service's own machine may call, at a \
                      port on loopback that nothing stands before: make a key with `waybill key create`, and send it as \
                      \"authorization: Bearer waybill_…\"";
        Self::new(StatusCode::UNAUTHORIZED, told(Code::Unauthenticated).1, "no-keys", detail)
            .with(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"waybill\""))
    }

    /// Something is wrong with the request of a call.
    pub(super) fn wrong(call: &Call, wrong: Wrong) -> Self {
        let Wrong { field, why } = wrong;
        if field.is_empty() {
            return Self::of(&refuse_field("the request", why), call).without_violations();
        }
        Self::of(&refuse_field(&field, why), call)
    }

    /// A status of the API.
    pub(super) fn of(status: &Status, call: &Call) -> Self {
        let details: ErrorDetails = status.get_error_details();
        let (told, title) = told(status.code());
        let info = details.error_info();
        let reason = info.map(|info| info.reason.clone()).unwrap_or_default();
        let kind = if reason.is_empty() { format!("{:?}", status.code()) } else { reason.clone() };
        let mut problem = Self::new(told, title, &kind, status.message());
        problem.said.metadata = info.map(|info| info.metadata.clone().into_iter().collect()).unwrap_or_default();
        let violations = details.bad_request().map(|bad| bad.field_violations.as_slice()).unwrap_or_default();
        for violation in violations {
            let (field, description) = (fields::as_written(call, &violation.field), violation.description.clone());
            // The API's sentence has its own name of the field.
            let (ours, written) = (format!("{} {description}", violation.field), format!("{field} {description}"));
            problem.said.detail = problem.said.detail.replacen(&ours, &written, 1);
            problem.said.violations.push(Violation { field, description });
        }
        if let Some(wait) = details.retry_info().and_then(|info| info.retry_delay) {
            // Whole seconds, and none too few.
            let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
            problem = problem.with(RETRY_AFTER, HeaderValue::from(seconds));
        }
        let challenge = match (status.code(), reason.as_str()) {
            (Code::Unauthenticated, "API_KEY_MISSING") => Some("Bearer realm=\"waybill\""),
            (Code::Unauthenticated, _) => Some("Bearer realm=\"waybill\", error=\"invalid_token\""),
            (Code::PermissionDenied, _) => Some("Bearer realm=\"waybill\", error=\"insufficient_scope\""),
            _ => None,
        };
        problem.said.reason = reason;
        match challenge {
            Some(challenge) => problem.with(WWW_AUTHENTICATE, HeaderValue::from_static(challenge)),
            None => problem,
        }
    }

    fn with(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.push((name, value));
        self
    }

    fn without_violations(mut self) -> Self {
        self.said.violations.clear();
        self
    }

    /// As JSON.
    pub(super) fn json(&self) -> String {
        serde_json::to_string(&self.said).expect("it is plain text and numbers")
    }
}

/// `urn:waybill:problem:shipment-not-found`. It leads nowhere: the detail says what to do.
fn name(word: &str) -> String {
    let mut name = "urn:waybill:problem:".to_owned();
    let shouted = !word.contains(|letter: char| letter.is_lowercase());
    for (index, letter) in word.chars().enumerate() {
        if letter.is_uppercase() && !shouted && index > 0 {
            name.push('-');
        }
        name.extend(letter.to_lowercase().map(|letter| if letter == '_' { '-' } else { letter }));
    }
    name
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = Response::new(self.json().into());
        *response.status_mut() = self.said.status;
        let answered = response.headers_mut();
        answered.insert(CONTENT_TYPE, HeaderValue::from_static(KIND));
        answered.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        answered.extend(self.headers);
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_words() {
        for (word, wanted) in [
            ("SHIPMENT_NOT_FOUND", "shipment-not-found"),
            ("InvalidArgument", "invalid-argument"),
            ("method", "method"),
        ] {
            assert_eq!(name(word), format!("urn:waybill:problem:{wanted}"));
        }
    }
}
