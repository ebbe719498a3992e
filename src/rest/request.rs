//! From a request over HTTP to the message of its call: path, query and body. Decides nothing that the API decides.

use axum::body::to_bytes;
use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use http::request::Parts;
use http::{HeaderMap, HeaderName};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::fields::{self, Wrong};
use super::problem::Problem;
use super::route::{Body, Call};
use crate::transport::TooSlow;

/// An id for the call, in place of its field `request_id`.
pub(super) const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// Where a stream goes on, in place of its cursor.
pub(super) const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

/// Reads a body within its bounds.
pub(super) async fn body(parts: &Parts, body: axum::body::Body, limit: usize) -> Result<Bytes, Problem> {
    let is_identity = |encoding: &http::HeaderValue| encoding.as_bytes().eq_ignore_ascii_case(b"identity");
    if !parts.headers.get_all(CONTENT_ENCODING).iter().all(is_identity) {
        return Err(Problem::media_type());
    }
    let body = to_bytes(body, limit).await.map_err(|error| {
        let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(&error);
        while let Some(error) = cause {
            if error.is::<http_body_util::LengthLimitError>() {
                return Problem::too_large(limit);
            }
            cause = error.source();
        }
        if !TooSlow::caused(&error) {
            tracing::debug!(%error, "the body of a request broke off");
        }
        Problem::too_slow()
    })?;
    if !body.is_empty() && !is_json(&parts.headers) {
        return Err(Problem::media_type());
    }
    Ok(body)
}

fn is_json(headers: &HeaderMap) -> bool {
    let said = headers.get(CONTENT_TYPE).and_then(|said| said.to_str().ok()).unwrap_or_default();
    said.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/json")
}

/// The encoded message of a call.
pub(super) fn message(call: &Call, path: &str, parts: &Parts, body: &Bytes) -> Result<Bytes, Problem> {
    read(call, path, parts, body).map(Bytes::from).map_err(|wrong| Problem::wrong(call, wrong))
}

fn read(call: &Call, path: &str, parts: &Parts, body: &Bytes) -> Result<Vec<u8>, Wrong> {
    let mut json = match call.body {
        Body::None if !body.is_empty() => return Err(Wrong::new("", "takes no body: its fields stand in the query")),
        Body::None => Map::new(),
        Body::Message => object(body)?,
        Body::Field(field) => Map::from_iter([(field.to_owned(), Value::Object(object(body)?))]),
    };
    for (name, value) in fields::query(call, parts.uri.query().unwrap_or_default())? {
        json.insert(name, value);
    }
    if let Some((field, template)) = call.said {
        say(&mut json, field, filled(template, path, parts.uri.path())?)?;
    }
    let input = call.descriptor().input();
    if let Some(id) = header(&parts.headers, &IDEMPOTENCY_KEY)? {
        if input.get_field_by_name("request_id").is_none() {
            return Err(Wrong::new("Idempotency-Key", "is for calls that change something: this one changes nothing"));
        }
        // The draft has it as a quoted string, most clients write it bare.
        let id = id.strip_prefix('"').and_then(|id| id.strip_suffix('"')).unwrap_or(id);
        for name in ["requestId", "request_id"] {
            if json.get(name).is_some_and(|said| said != id) {
                return Err(Wrong::new("request_id", "is another one than the header Idempotency-Key gives"));
            }
            json.remove(name);
        }
        json.insert("requestId".to_owned(), id.into());
    }
    if call.streams()
        && let Some(cursor) = header(&parts.headers, &LAST_EVENT_ID)?
    {
        // A browser repeats the address it began with: where it has come to counts.
        json.insert("cursor".to_owned(), cursor.into());
        json.remove("snapshot");
    }
    fields::encode(&input, json)
}

fn object(body: &Bytes) -> Result<Map<String, Value>, Wrong> {
    if body.is_empty() {
        return Ok(Map::new());
    }
    match serde_json::from_slice(body) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(Wrong::new("", "has a body that is no JSON object")),
        Err(error) => Err(Wrong::new("", format!("has a body that is not JSON: {error}"))),
    }
}

fn header<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Result<Option<&'h str>, Wrong> {
    let mut values = headers.get_all(name).iter();
    let Some(value) = values.next() else { return Ok(None) };
    match (value.to_str(), values.next()) {
        (Ok(value), None) => Ok(Some(value).filter(|value| !value.is_empty())),
        _ => Err(Wrong::new(name.as_str(), "is to be sent once, in visible ASCII characters")),
    }
}

/// Puts what the path says into the message; the body may say the same.
fn say(json: &mut Map<String, Value>, field: &str, said: String) -> Result<(), Wrong> {
    let mut place = json;
    let mut names = field.split('.').peekable();
    while let Some(name) = names.next() {
        if names.peek().is_none() {
            if place.get(name).is_some_and(|other| *other != said.as_str()) {
                return Err(Wrong::new(field, "is another one than in the path: leave it out"));
            }
            place.insert(name.to_owned(), said.into());
            break;
        }
        match place.entry(name).or_insert_with(|| Value::Object(Map::new())) {
            Value::Object(inner) => place = inner,
            _ => return Err(Wrong::new(field, "is no JSON object")),
        }
    }
    Ok(())
}

/// A template with the parts of a path filled in. One that is written `{part=**}` is the rest of the name, as it is; in any
/// other a slash is escaped in the name, too.
fn filled(template: &str, route: &str, path: &str) -> Result<String, Wrong> {
    let given: Vec<(&str, &str)> = route.split('/').zip(path.split('/')).collect();
    let mut text = String::new();
    for (index, part) in template.split('/').enumerate() {
        if index > 0 {
            text.push('/');
        }
        let (part, is_rest) = match part.strip_suffix("=**}") {
            Some(name) => (format!("{name}}}"), true),
            None => (part.to_owned(), false),
        };
        let Some((_, given)) = given.iter().find(|(name, _)| name.starts_with('{') && *name == part) else {
            text.push_str(&part);
            continue;
        };
        let given = percent_decode_str(given).decode_utf8();
        let given = given.map_err(|_| Wrong::new(part.trim_matches(['{', '}']), "is not UTF-8, percent-encoded"))?;
        match is_rest {
            true => text.push_str(&given),
            false => text.push_str(&given.replace('/', "%2F")),
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_fills_a_name() {
        let of = |path| filled("shipments/{carrier}/{number}", "/v1/shipments/{carrier}/{number}/stop", path);
        assert_eq!(of("/v1/shipments/ups/1Z1%402/stop").unwrap(), "shipments/ups/1Z1@2");
        assert_eq!(of("/v1/shipments/ups/A%2FB/stop").unwrap(), "shipments/ups/A%2FB");
        assert_eq!(of("/v1/shipments/ups/%ff/stop").unwrap_err().field, "number");
        let of = |path| filled("orders/{order=**}", "/v1/orders/{order}/events", path);
        assert_eq!(of("/v1/orders/%231001%2Fa%20b%25/events").unwrap(), "orders/#1001/a b%");
    }
}
