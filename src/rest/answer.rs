//! Answers: messages as JSON, with what caches and clients may know of them.

use axum::response::Response;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use bytes::Bytes;
use http::header::{ACCEPT, CACHE_CONTROL, CONTENT_TYPE, ETAG, HeaderName, IF_NONE_MATCH};
use http::{HeaderMap, HeaderValue, StatusCode};
use prost_reflect::{DynamicMessage, MessageDescriptor, SerializeOptions};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use tonic::Status;

use super::route::Quota;
use crate::quota::{Counted, Left, Quotas};
use crate::tenant::Tenant;

/// The content type of every answer that is a message.
pub(super) const KIND: &str = "application/json";

const POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");
const LIMIT: HeaderName = HeaderName::from_static("ratelimit");

/// The protobuf JSON form of a message, its fields in the order of the alphabet: the same message is the same text.
pub(super) fn json(message: &DynamicMessage) -> Value {
    let options = SerializeOptions::new();
    message.serialize_with_options(serde_json::value::Serializer, &options).expect("JSON can hold every message")
}

/// An encoded message as JSON; `None` where it says nothing.
pub(super) fn body(output: &MessageDescriptor, encoded: &Bytes) -> Result<Option<Bytes>, Status> {
    if output.full_name() == "google.protobuf.Empty" {
        return Ok(None);
    }
    let message = DynamicMessage::decode(output.clone(), &**encoded)
        .map_err(|error| Status::data_loss(format!("what is stored cannot be read: {error}")))?;
    Ok(Some(json(&message).to_string().into()))
}

/// A text as an answer.
pub(super) fn text(kind: &'static str, text: impl Into<axum::body::Body>) -> Response {
    let mut response = Response::new(text.into());
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// An answer that says nothing.
pub(super) fn empty(status: StatusCode) -> Response {
    let mut response = Response::new(axum::body::Body::empty());
    *response.status_mut() = status;
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// What may be kept and asked again by its tag; 304 where the caller has it already.
pub(super) fn tagged(kind: &'static str, body: Bytes, headers: &HeaderMap, cache: &'static str) -> Response {
    let tag = format!("\"{}\"", BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(&body)));
    let mut response = if has(headers, &tag) { empty(StatusCode::NOT_MODIFIED) } else { text(kind, body) };
    let answered = response.headers_mut();
    answered.insert(ETAG, HeaderValue::from_str(&tag).expect("base64 in quotes fits a header"));
    answered.insert(CACHE_CONTROL, HeaderValue::from_static(cache));
    response
}

/// Whether the caller says that it has what has this tag.
fn has(headers: &HeaderMap, tag: &str) -> bool {
    let mut said = headers.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    // Tags of ours have no comma in them.
    said.any(|line| line.split(',').map(str::trim).any(|one| one == "*" || one.trim_start_matches("W/") == tag))
}

/// Whether the caller takes this kind of answer.
pub(super) fn is_accepted(headers: &HeaderMap, kind: &str) -> bool {
    let mut lines = headers.get_all(ACCEPT).iter().peekable();
    if lines.peek().is_none() {
        return true;
    }
    let group = kind.split('/').next().unwrap_or_default();
    let takes = |range: &str| {
        let mut parts = range.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default();
        let refused = parts.any(|part| part.strip_prefix("q=").is_some_and(|share| share.parse() == Ok(0.0_f32)));
        let is_it = name == "*/*" || name.eq_ignore_ascii_case(kind) || name.strip_suffix("/*") == Some(group);
        is_it && !refused
    };
    lines.any(|line| {
        line.to_str().is_ok_and(|line| line.trim().is_empty() || line.split(',').any(|range| takes(range.trim())))
    })
}

/// What is left of a quota, as draft-ietf-httpapi-ratelimit-headers has it.
pub(super) async fn limits(response: &mut Response, quotas: &Quotas, tenant: &Tenant, quota: Quota) {
    let (name, left) = match quota {
        Quota::Of(counted) => (name(counted), quotas.left(tenant, counted).await),
        Quota::Streams => ("streams", quotas.left_streams(tenant)),
    };
    for (header, text) in [(POLICY, Some(policy(name, left))), (LIMIT, limit(name, left))] {
        if let Some(text) = text {
            let text = HeaderValue::from_str(&text).expect("words of ours and numbers fit a header");
            response.headers_mut().insert(header, text);
        }
    }
}

fn name(counted: Counted) -> &'static str {
    match counted {
        Counted::Registrations => "registrations",
        Counted::Refreshes => "refreshes",
    }
}

fn policy(name: &str, Left { limit, window, .. }: Left) -> String {
    match window {
        0 => format!("\"{name}\";q={limit};qu=\"concurrent-requests\""),
        window => format!("\"{name}\";q={limit};w={window}"),
    }
}

fn limit(name: &str, Left { left, window, reset, .. }: Left) -> Option<String> {
    let left = left?;
    Some(if window == 0 { format!("\"{name}\";r={left}") } else { format!("\"{name}\";r={left};t={reset}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_caller_takes_is_read() {
        let takes = |said: &[&'static str], kind| {
            let headers = said.iter().map(|said| (ACCEPT, HeaderValue::from_static(said))).collect();
            is_accepted(&headers, kind)
        };
        for said in
            [&[][..], &["*/*"], &["application/*"], &["Application/JSON"], &["text/html, application/json;q=0.5"]]
        {
            assert!(takes(said, KIND), "{said:?}");
        }
        for said in [&["text/html"][..], &["application/json;q=0"], &["application/xml", "text/*"], &["application"]] {
            assert!(!takes(said, KIND), "{said:?}");
        }
        assert!(takes(&["text/event-stream"], "text/event-stream") && takes(&["text/*"], "text/event-stream"));
    }

    #[test]
    fn a_tag_is_of_the_text_and_what_the_caller_has_is_not_sent_again() {
        let answer = |body: &'static str, known: &[&str]| {
            let headers = known.iter().map(|known| (IF_NONE_MATCH, HeaderValue::from_str(known).unwrap())).collect();
            let answer = tagged(KIND, Bytes::from_static(body.as_bytes()), &headers, "no-cache");
            (answer.status().as_u16(), answer.headers()[ETAG].to_str().unwrap().to_owned())
        };
        let (status, tag) = answer("{}", &[]);
        assert_eq!((status, tag.len()), (200, 45));
        assert_eq!(answer("{}", &["\"other\"", &format!("\"another\", {tag}")]), (304, tag.clone()));
        assert_eq!(answer("{}", &[&format!("W/{tag}")]).0, 304);
        assert_eq!(answer("{}", &["*"]).0, 304);
        assert_eq!(answer("{ }", &[&tag]).0, 200);
    }

    #[test]
    fn quotas_are_told_in_the_words_of_the_draft() {
        let day = Left { limit: 50, left: Some(7), window: 86_400, reset: 60 };
        assert_eq!(policy("registrations", day), "\"registrations\";q=50;w=86400");
        assert_eq!(limit("registrations", day).unwrap(), "\"registrations\";r=7;t=60");
        let streams = Left { limit: 5, left: Some(4), window: 0, reset: 0 };
        assert_eq!(policy("streams", streams), "\"streams\";q=5;qu=\"concurrent-requests\"");
        assert_eq!(limit("streams", streams).unwrap(), "\"streams\";r=4");
        assert_eq!(limit("streams", Left { left: None, ..streams }), None);
    }
}
