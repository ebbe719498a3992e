//! The reference page: the OpenAPI document, written out for people. It loads nothing.

use std::fmt::Write as _;
use std::sync::LazyLock;

use serde_json::Value;

use super::openapi;
use super::route::{Does, ROUTES};

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;\
    background:#fff}h2{margin-top:2.5rem;border-top:1px solid #ddd;padding-top:1rem}code,pre{font:14px/1.4 ui-monospace,monospace;\
    background:#f4f4f4;border-radius:3px}code{padding:.1em .3em}pre{padding:.8rem;overflow-x:auto}table{border-collapse:\
    collapse;width:100%;margin:.5rem 0}td,th{border-bottom:1px solid #e5e5e5;padding:.3rem .5rem;text-align:left;\
    vertical-align:top}.method{display:inline-block;min-width:4.5rem;font-weight:600}@media(prefers-color-scheme:dark){body{\
    background:#161616;color:#ddd}code,pre{background:#262626}td,th,h2{border-color:#333}a{color:#8ab4f8}}";

/// The page.
pub(super) fn text() -> &'static str {
    static TEXT: LazyLock<String> = LazyLock::new(make);
    &TEXT
}

fn make() -> String {
    let document = openapi::document();
    let mut page = String::new();
    let about = document.pointer("/info/description").and_then(Value::as_str).unwrap_or_default();
    let _ = write!(
        page,
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>Waybill over HTTP</title><style>{STYLE}</style><h1>Waybill over HTTP</h1><p>{}</p>\
         <pre>curl -H 'authorization: Bearer waybill_…' {{where it runs}}/v1/shipments/ups/1Z5IM0A10300079197</pre>\
         <p>The same for programs: <a href=\"/v1/openapi.json\">/v1/openapi.json</a>.</p><table>",
        marked(about)
    );
    for route in ROUTES {
        let operation = openapi::of(route);
        let id = operation["operationId"].as_str().unwrap_or_default();
        let _ = write!(
            page,
            "<tr><td><a href=\"#{id}\"><span class=\"method\">{}</span> {}</a><td>{}",
            route.method,
            escaped(route.path),
            marked(operation["summary"].as_str().unwrap_or_default())
        );
    }
    page.push_str("</table>");
    for route in ROUTES {
        let operation = openapi::of(route);
        let id = operation["operationId"].as_str().unwrap_or_default();
        let _ = write!(page, "<h2 id=\"{id}\">{} {}</h2>", route.method, escaped(route.path));
        let said = operation["description"].as_str().or(operation["summary"].as_str()).unwrap_or_default();
        let _ = write!(page, "<p>{}</p>", marked(said));
        if matches!(route.does, Does::Call(_)) {
            parameters(&mut page, operation);
            responses(&mut page, operation);
        }
    }
    page.push_str("<h2>Messages</h2>");
    for (name, schema) in document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten() {
        let _ = write!(page, "<h3 id=\"schema-{}\">{}</h3>", escaped(name), escaped(name));
        described(&mut page, schema);
        properties(&mut page, schema);
    }
    page
}

fn parameters(page: &mut String, operation: &Value) {
    let parameters = operation["parameters"].as_array().map(Vec::as_slice).unwrap_or_default();
    if !parameters.is_empty() {
        page.push_str("<table><tr><th>Parameter<th>Stands in<th>Type<th>");
    }
    for parameter in parameters {
        let _ = write!(
            page,
            "<tr><td><code>{}</code><td>{}<td>{}<td>{}",
            escaped(parameter["name"].as_str().unwrap_or_default()),
            escaped(parameter["in"].as_str().unwrap_or_default()),
            kind(&parameter["schema"]),
            marked(parameter["description"].as_str().unwrap_or_default())
        );
    }
    if !parameters.is_empty() {
        page.push_str("</table>");
    }
    for schema in operation
        .pointer("/requestBody/content")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(_, content)| &content["schema"])
    {
        if schema["properties"].is_object() {
            page.push_str("<p>The body, which may be left out where nothing in it is required:</p>");
            properties(page, schema);
        } else {
            let _ = write!(page, "<p>The body: {}</p>", kind(schema));
        }
    }
}

fn responses(page: &mut String, operation: &Value) {
    page.push_str("<table><tr><th>Answer<th>Type<th>");
    for (status, response) in operation["responses"].as_object().into_iter().flatten() {
        let content = response["content"].as_object().into_iter().flatten().next();
        let shown = content.map(|(_, content)| kind(&content["schema"])).unwrap_or_default();
        let said = response["description"].as_str().unwrap_or_default();
        let _ = write!(page, "<tr><td>{status}<td>{shown}<td>{}", marked(said));
    }
    page.push_str("</table>");
}

fn described(page: &mut String, schema: &Value) {
    let Some(said) = schema["description"].as_str() else { return };
    let mut lines = said.split("\n* ");
    let _ = write!(page, "<p>{}</p>", marked(lines.next().unwrap_or_default()));
    let values: Vec<&str> = lines.collect();
    if !values.is_empty() {
        page.push_str("<ul>");
        for value in values {
            let _ = write!(page, "<li>{}", marked(value));
        }
        page.push_str("</ul>");
    }
}

fn properties(page: &mut String, schema: &Value) {
    let Some(properties) = schema["properties"].as_object() else { return };
    page.push_str("<table><tr><th>Field<th>Type<th>");
    for (name, property) in properties {
        let said = marked(property["description"].as_str().unwrap_or_default());
        let _ = write!(page, "<tr><td><code>{}</code><td>{}<td>{said}", escaped(name), kind(property));
    }
    page.push_str("</table>");
}

/// A schema in a word or a link.
fn kind(schema: &Value) -> String {
    if let Some(name) = schema["$ref"].as_str().and_then(|reference| reference.rsplit('/').next()) {
        return format!("<a href=\"#schema-{0}\">{0}</a>", escaped(name));
    }
    match (schema["type"].as_str().unwrap_or("any"), schema["format"].as_str()) {
        ("array", _) => format!("list of {}", kind(&schema["items"])),
        ("object", _) if schema["additionalProperties"].is_object() => {
            format!("map to {}", kind(&schema["additionalProperties"]))
        }
        (name, Some(format)) => format!("{} ({})", escaped(name), escaped(format)),
        (name, None) => escaped(name),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Escaped, with what stands between backticks as code.
fn marked(text: &str) -> String {
    let mut marked = String::new();
    for (index, part) in escaped(text).split('`').enumerate() {
        let _ = if index % 2 == 0 { write!(marked, "{part}") } else { write!(marked, "<code>{part}</code>") };
    }
    marked
}
