//! The API over HTTP as an OpenAPI 3.1 document, made of the table of routes and the definitions of the messages.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use http::StatusCode;
use serde_json::{Map, Value, json};
use tonic::Code;

use super::fields::parameters;
use super::problem::{self, told};
use super::route::{Body, Call, Does, Page, ROUTES, Route};
use super::schema::{Schemas, comment, describe, is_required, parameter};
use super::{answer, events};

/// What every call may be refused with.
const ANY: &[Code] = &[
    Code::InvalidArgument,
    Code::Unauthenticated,
    Code::PermissionDenied,
    Code::Internal,
    Code::Unavailable,
    Code::DeadlineExceeded,
];

/// The name of the schema of refusals. A shipment has problems, too.
const PROBLEM: &str = "ProblemDetails";

const ABOUT: &str = "Where parcels are, from all carriers. Bodies and answers are the JSON form of protobuf messages: numbers \
    of 64 bits are strings, what is empty is left out, names of fields are in camelCase (snake_case is read, too). A field or \
    parameter that a call has not is refused by name. Refusals are problem details (RFC 9457). The tenant is that of the key.";

/// The document.
pub(super) fn document() -> &'static Value {
    static DOCUMENT: LazyLock<Value> = LazyLock::new(make);
    &DOCUMENT
}

/// What the document says of a route.
pub(super) fn of(route: &Route) -> &'static Value {
    let found = document().get("paths").and_then(|paths| paths.get(route.path)?.get(route.method.to_lowercase()));
    found.unwrap_or(&Value::Null)
}

/// The document as a text.
pub fn text() -> &'static str {
    static TEXT: LazyLock<String> = LazyLock::new(|| document().to_string());
    &TEXT
}

fn make() -> Value {
    let mut schemas = Schemas::default();
    let mut paths: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
    for route in ROUTES {
        let operation = match route.does {
            Does::Call(call) => operation(route, &call, &mut schemas),
            Does::Page(page) => self::page(route, &page),
        };
        paths.entry(route.path).or_default().insert(route.method.to_lowercase(), operation);
    }
    let mut schemas = schemas.into_map();
    schemas.insert(PROBLEM.to_owned(), problem_schema());
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Waybill", "version": env!("CARGO_PKG_VERSION"), "description": ABOUT,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "security": [{"key": []}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {"key": {
                "type": "http", "scheme": "bearer",
                "description": "A key, `waybill_…`, made with CreateApiKey (`waybill key create`). Before the first key is \
                                made, programs on the service's own machine need none.",
            }},
        },
    })
}

fn operation(route: &Route, call: &Call, schemas: &mut Schemas) -> Value {
    let method = call.descriptor();
    let said = comment(&method.parent_service().parent_file(), method.path());
    let summary = said.split_inclusive(". ").next().unwrap_or_default().trim_end_matches([' ', '.']);
    let mut operation = Map::new();
    operation.insert("operationId".into(), method.name().into());
    operation.insert("summary".into(), summary.into());
    let mut description = said.clone();
    if call.streams() {
        description += " Here as server-sent events: `changes` and, of a snapshot, `shipments`, each with a batch as data; \
                        `end` with the problem that ends the stream. An event's id is the cursor behind it, a comment with \
                        an id alone is a heartbeat. Last-Event-ID resumes, whatever cursor or snapshot says.";
    }
    operation.insert("description".into(), description.into());
    let parameters = all_parameters(route, call, schemas);
    if !parameters.is_empty() {
        operation.insert("parameters".into(), parameters.into());
    }
    if let Some(body) = body(call, schemas) {
        operation.insert("requestBody".into(), body);
    }
    operation.insert("responses".into(), responses(call, schemas));
    operation.into()
}

fn all_parameters(route: &Route, call: &Call, schemas: &mut Schemas) -> Vec<Value> {
    let input = call.descriptor().input();
    let mut all = Vec::new();
    for part in route.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')) {
        let (is, pattern) = match part {
            "carrier" => ("The carrier's id, as ListCarriers has it.", "^[a-z][a-z0-9_]{0,62}$"),
            "number" => (
                "The tracking number; `@` and a generation behind it for that one, else the newest.",
                "^[A-Za-z0-9./-]{4,50}(@[1-9][0-9]{0,8})?$",
            ),
            "order" => ("The merchant's id of the order, 1 to 128 characters, percent-encoded.", "^.{1,128}$"),
            _ => ("", "."),
        };
        all.push(json!({
            "name": part, "in": "path", "required": true, "description": is, "schema": {"type": "string", "pattern": pattern},
        }));
    }
    for found in parameters(call) {
        let mut said = json!({
            "name": found.name, "in": "query", "description": describe(&found.field),
            "required": is_required(&found.field), "schema": parameter(schemas, &found),
        });
        if found.field.is_map()
            && let Value::Object(said) = &mut said
        {
            said.insert("name".into(), format!("{}.KEY", found.name).into());
            said.insert("schema".into(), json!({"type": "string"}));
        }
        all.push(said);
    }
    if input.get_field_by_name("request_id").is_some() {
        all.push(json!({
            "name": "Idempotency-Key", "in": "header", "schema": {"type": "string"},
            "description": "In place of requestId: repeating a call that succeeded gives its first outcome for 24 hours.",
        }));
    }
    if call.streams() {
        all.push(json!({
            "name": "Last-Event-ID", "in": "header", "schema": {"type": "string"},
            "description": "The id of the last event: the stream goes on behind it. In place of cursor and snapshot.",
        }));
    } else if route.method == "GET" {
        all.push(json!({
            "name": "If-None-Match", "in": "header", "schema": {"type": "string"},
            "description": "The ETag of an answer that is known: 304 without a body if it is still the same.",
        }));
    }
    all
}

fn body(call: &Call, schemas: &mut Schemas) -> Option<Value> {
    let input = call.descriptor().input();
    let (schema, is_needed) = match call.body {
        Body::None => return None,
        Body::Field(name) => (schemas.field(&input.get_field_by_name(name)?), true),
        Body::Message => {
            let stands = |field: &prost_reflect::FieldDescriptor| !call.is_said(field);
            let is_needed = input.fields().any(|field| stands(&field) && is_required(&field));
            let schema = if call.said.is_some() { schemas.object(&input, &stands) } else { schemas.message(&input) };
            (schema, is_needed)
        }
    };
    Some(json!({"required": is_needed, "content": {answer::KIND: {"schema": schema}}}))
}

fn responses(call: &Call, schemas: &mut Schemas) -> Value {
    let mut responses = Map::new();
    let output = call.descriptor().output();
    let mut headers = Map::new();
    if call.quota.is_some() {
        let said = "As draft-ietf-httpapi-ratelimit-headers has it.";
        for name in ["RateLimit-Policy", "RateLimit"] {
            headers.insert(name.into(), json!({"description": said, "schema": {"type": "string"}}));
        }
    }
    if output.full_name() == "google.protobuf.Empty" {
        responses.insert("204".into(), json!({"description": "It is done.", "headers": headers}));
    } else if call.streams() {
        let content = json!({events::KIND: {"schema": {"type": "string"}}});
        // What stands in the events.
        schemas.message(&output);
        responses.insert("200".into(), json!({"description": "The stream.", "headers": headers, "content": content}));
    } else {
        let reads = !call.has_body();
        if reads {
            headers
                .insert("ETag".into(), json!({"description": "Of exactly this answer.", "schema": {"type": "string"}}));
            responses.insert("304".into(), json!({"description": "What If-None-Match names is still the same."}));
        }
        let content = json!({answer::KIND: {"schema": schemas.message(&output)}});
        responses.insert("200".into(), json!({"description": "The answer.", "headers": headers, "content": content}));
    }
    let mut refused: BTreeMap<u16, BTreeSet<&str>> = BTreeMap::new();
    for code in ANY.iter().chain(call.refusals) {
        let (status, title) = told(*code);
        refused.entry(status.as_u16()).or_default().insert(title);
    }
    let mut also = vec![
        (StatusCode::NOT_ACCEPTABLE, "The answer would not be taken"),
        (StatusCode::URI_TOO_LONG, "The query is too long"),
    ];
    also.push((StatusCode::REQUEST_TIMEOUT, "The body came too slowly"));
    also.push((StatusCode::PAYLOAD_TOO_LARGE, "The body is too long"));
    also.push((StatusCode::UNSUPPORTED_MEDIA_TYPE, "The body is not JSON"));
    for (status, title) in also {
        refused.entry(status.as_u16()).or_default().insert(title);
    }
    for (status, titles) in refused {
        let said = titles.into_iter().collect::<Vec<_>>().join("; or: ");
        responses.insert(status.to_string(), refusal(&said));
    }
    responses.into()
}

fn refusal(said: &str) -> Value {
    json!({"description": format!("{said}."), "content": {problem::KIND: {"schema": {"$ref": format!("#/components/schemas/{PROBLEM}")}}}})
}

fn page(route: &Route, page: &Page) -> Value {
    let kind = page.kind.split(';').next().unwrap_or_default();
    let name = route.path.rsplit('/').next().unwrap_or_default();
    let name: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    json!({
        "operationId": format!("page_{name}"), "summary": page.is.trim_end_matches('.'), "security": [],
        "responses": {
            "200": {"description": "The page.", "content": {kind: {"schema": if kind == answer::KIND { json!({"type": "object"}) } else { json!({"type": "string"}) }}}},
            "304": {"description": "What If-None-Match names is still the same."},
            "406": refusal("The answer would not be taken"),
            "414": refusal("The query is too long"),
        },
    })
}

fn problem_schema() -> Value {
    json!({
        "type": "object",
        "description": "A refusal, as RFC 9457 has it.",
        "required": ["type", "title", "status", "detail"],
        "properties": {
            "type": {"type": "string", "format": "uri", "description": "What it is, in one word for programs: urn:waybill:problem:…"},
            "title": {"type": "string", "description": "What it is, for people."},
            "status": {"type": "integer", "description": "The status of the answer."},
            "detail": {"type": "string", "description": "What is wrong this time, and what to do."},
            "reason": {"type": "string", "description": "The reason as the API over gRPC has it, such as SHIPMENT_NOT_FOUND."},
            "metadata": {
                "type": "object", "additionalProperties": {"type": "string"},
                "description": "What else there is to know: of a cursor that is too old, oldest_cursor.",
            },
            "violations": {
                "type": "array", "description": "What is wrong with which field.",
                "items": {
                    "type": "object", "required": ["field", "description"],
                    "properties": {"field": {"type": "string"}, "description": {"type": "string"}},
                },
            },
        },
    })
}
