//! A helpdesk that calls over HTTP, and holds every answer against the OpenAPI document: its status, its content type and
//! what is in it must stand there.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;

use bytes::Bytes;
use serde_json::Value;
use waybill::clock::Clock;
use waybill::fetch::Fetch;
use waybill::proto::v1::api_key::Scope;
use waybill::rest::ROUTES;

use crate::harness::{ALL, Bearer, Keyed, Service, free_port, web};

/// A caller with a key, or without one.
#[derive(Clone)]
pub(crate) struct Desk {
    base: String,
    secret: Option<String>,
    client: Fetch,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: http::HeaderMap,
    pub(crate) body: Bytes,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error} in {self:?}"))
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    /// Fields that a refusal names.
    pub(crate) fn fields(&self) -> Vec<String> {
        let problem = self.json();
        let violations = problem["violations"].as_array().cloned().unwrap_or_default();
        violations.iter().map(|violation| violation["field"].as_str().unwrap().to_owned()).collect()
    }

    /// That it is a problem as RFC 9457 has it, with this status and type.
    pub(crate) fn is_problem(&self, status: u16, kind: &str) -> &Self {
        let problem = self.json();
        assert_eq!(self.header("content-type"), "application/problem+json", "{self:?}");
        assert_eq!((self.status, problem["status"].as_u64()), (status, Some(u64::from(status))), "{problem}");
        assert_eq!(problem["type"], format!("urn:waybill:problem:{kind}"), "{problem}");
        assert!(!problem["title"].as_str().unwrap().is_empty() && !problem["detail"].as_str().unwrap().is_empty());
        assert_eq!(self.header("cache-control"), "no-store");
        self
    }
}

impl Desk {
    pub(crate) fn new(base: String, secret: Option<String>) -> Self {
        Self { base, secret, client: web::client() }
    }

    /// The address of a path.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    pub(crate) fn bearer(&self) -> Option<String> {
        self.secret.as_ref().map(|secret| format!("Bearer {secret}"))
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[], Bytes::new()).await
    }

    pub(crate) async fn send(&self, method: &str, path: &str, body: &Value) -> Answer {
        self.ask(method, path, &[("content-type", "application/json")], body.to_string()).await
    }

    pub(crate) async fn ask(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<Bytes>,
    ) -> Answer {
        let bearer = self.bearer();
        let mut headers = headers.to_vec();
        headers.extend(bearer.as_deref().map(|bearer| ("authorization", bearer)));
        let answer = web::send_by(&self.client, method, &self.url(path), &headers, body.into()).await;
        let answer = Answer { status: answer.status.as_u16(), headers: answer.headers, body: answer.body };
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{method} {path}: {answer:?}");
        is_documented(method, path, &answer);
        answer
    }
}

/// A service with one key and a desk that has it.
pub(crate) async fn with_key(home: &Path, clock: &Clock, settings: &str, accounts: &str) -> (Service, Keyed, Desk) {
    let service = Service::start_with(home, free_port(), clock, settings, accounts).await;
    let made = service.caller(Bearer::default()).await.make("", &ALL, None).await.unwrap();
    let admin = service.caller(Bearer::of(&made.secret)).await;
    let desk = Desk::new(service.url(""), Some(made.secret));
    (service, admin, desk)
}

/// A desk with a key of that tenant and those scopes.
pub(crate) async fn desk_of(service: &Service, admin: &mut Keyed, tenant: &str, scopes: &[Scope]) -> Desk {
    let made = admin.make(tenant, scopes, None).await.unwrap();
    Desk::new(service.url(""), Some(made.secret))
}

/// The document.
pub(crate) fn document() -> &'static Value {
    static DOCUMENT: OnceLock<Value> = OnceLock::new();
    DOCUMENT.get_or_init(|| serde_json::from_str(waybill::rest::openapi()).unwrap())
}

fn fits(template: &str, path: &str) -> bool {
    let (template, path): (Vec<&str>, Vec<&str>) = (template.split('/').collect(), path.split('/').collect());
    template.len() == path.len()
        && template.iter().zip(path).all(|(part, given)| *part == given || (part.starts_with('{') && !given.is_empty()))
}

/// Panics where the document does not have the answer. What is at no route of it, it cannot have.
fn is_documented(method: &str, target: &str, answer: &Answer) {
    let path = target.split('?').next().unwrap();
    // A path that is spelt out goes before one with parts in braces.
    let fitting = ROUTES.iter().filter(|route| route.method == method && fits(route.path, path));
    let Some(route) = fitting.min_by_key(|route| route.path.contains('{')) else { return };
    let operation = &document()["paths"][route.path][method.to_lowercase()];
    let documented = &operation["responses"][answer.status.to_string()];
    assert!(documented.is_object(), "{method} {target}: {} is not documented: {answer:?}", answer.status);
    let Some(content) = documented["content"].as_object() else {
        assert!(answer.body.is_empty(), "{method} {target}: {} has no body: {answer:?}", answer.status);
        return;
    };
    let kind = answer.header("content-type").split(';').next().unwrap().to_owned();
    let schema = content.get(&kind).unwrap_or_else(|| panic!("{method} {target}: {kind} is not documented"));
    if kind.ends_with("json") {
        follows(&answer.json(), &schema["schema"], &format!("{method} {target}"));
    }
}

/// Panics where a value is not as its schema says. Properties that the schema has not are wrong, too: nothing is unsaid.
pub(crate) fn follows(value: &Value, schema: &Value, at: &str) {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.strip_prefix("#/components/schemas/").unwrap();
        return follows(value, &document()["components"]["schemas"][name], at);
    }
    match schema["type"].as_str() {
        Some("object") => {
            let value = value.as_object().unwrap_or_else(|| panic!("{at}: {value} is no object"));
            let needed: BTreeSet<&str> =
                schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            assert!(needed.iter().all(|name| value.contains_key(*name)), "{at}: {needed:?} are needed in {value:?}");
            for (name, inner) in value {
                let at = format!("{at}.{name}");
                match (&schema["properties"][name], &schema["additionalProperties"]) {
                    (property @ Value::Object(_), _) => follows(inner, property, &at),
                    (_, others @ Value::Object(_)) => follows(inner, others, &at),
                    // google.protobuf.Any holds what its type says; a page is not described further.
                    _ if schema["properties"].is_null() || schema["properties"]["@type"].is_object() => {}
                    _ => panic!("{at} is not documented"),
                }
            }
        }
        Some("array") => {
            let values = value.as_array().unwrap_or_else(|| panic!("{at}: {value} is no list"));
            values.iter().for_each(|value| follows(value, &schema["items"], at));
        }
        Some("string") => {
            let text = value.as_str().unwrap_or_else(|| panic!("{at}: {value} is no text"));
            if let Some(known) = schema["enum"].as_array() {
                assert!(known.iter().any(|known| known == text), "{at}: {text} is not documented");
            }
            if schema["format"] == "int64" {
                assert!(text.parse::<i64>().is_ok(), "{at}: {text} is no number");
            }
        }
        Some("integer") => assert!(value.is_i64() || value.is_u64(), "{at}: {value} is no whole number"),
        Some("number") => assert!(value.is_number(), "{at}: {value} is no number"),
        Some("boolean") => assert!(value.is_boolean(), "{at}: {value} is neither true nor false"),
        other => panic!("{at}: a schema of type {other:?}"),
    }
}
