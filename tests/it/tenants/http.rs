//! The same attempts over HTTP: each row of a method that has a route, as a request to it.

use prost_reflect::{DynamicMessage, SerializeOptions};
use serde_json::{Map, Value};
use tonic::Code;
use waybill::rest::{Body, Call, Does, ROUTES};

use super::rows::{Expect, Prey, ROWS};
use crate::harness::{ALL, Keyed, Service, within};
use crate::http::desk::{Desk, desk_of};

/// Somebody of the other tenant.
pub(super) async fn desk(service: &Service, admin: &mut Keyed) -> Desk {
    desk_of(service, admin, "borealis", &ALL).await
}

/// A request's path and query, and its body.
fn request(call: &Call, template: &str, message: &[u8]) -> (String, Value) {
    let message = DynamicMessage::decode(call.descriptor().input(), message).unwrap();
    let json = message.serialize_with_options(serde_json::value::Serializer, &SerializeOptions::new()).unwrap();
    let Value::Object(mut json) = json else { panic!("{json} is an object") };
    let mut path = template.to_owned();
    if let Some((field, _)) = call.said {
        let mut place = &mut json;
        let mut names: Vec<&str> = field.split('.').collect();
        let last = names.pop().unwrap();
        for name in names {
            place = place[name].as_object_mut().unwrap();
        }
        let name = place.remove(last).unwrap();
        for (part, given) in ["{carrier}", "{number}"].iter().zip(name.as_str().unwrap().split('/').skip(1)) {
            path = path.replace(part, given);
        }
    }
    let body = match call.body {
        Body::None => Value::Null,
        Body::Message => Value::Object(std::mem::take(&mut json)),
        Body::Field(field) => json.remove(field).unwrap(),
    };
    let mut query = form_urlencoded::Serializer::new(String::new());
    flat(&mut query, &json, "");
    (format!("{path}?{}", query.finish()), body)
}

fn flat(query: &mut form_urlencoded::Serializer<'_, String>, fields: &Map<String, Value>, prefix: &str) {
    for (name, value) in fields {
        match value {
            Value::Object(inner) if name == "filter" => flat(query, inner, ""),
            Value::Object(inner) => flat(query, inner, &format!("{name}.")),
            Value::Array(values) => values.iter().for_each(|value| {
                query.append_pair(name, value.as_str().unwrap());
            }),
            Value::String(text) => drop(query.append_pair(&format!("{prefix}{name}"), text)),
            other => drop(query.append_pair(name, &other.to_string())),
        }
    }
}

/// Tries every row that has a route.
pub(super) async fn attack(desk: &Desk, prey: &Prey) -> usize {
    let mut tried = 0;
    for route in ROUTES {
        let Does::Call(call) = route.does else { continue };
        let (_, attempts) = ROWS.iter().find(|(path, _)| *path == call.rpc).expect("a row for every method");
        // What makes something of the caller's own would be found by what comes after it: tried over gRPC.
        if call.rpc.ends_with("/RegisterShipment") {
            continue;
        }
        for (message, expected) in attempts(prey) {
            let (path, body) = request(&call, route.path, &message);
            let at = format!("{} {path} {body}", route.method);
            let (status, said, fields) = if call.streams() {
                begin(desk, &path).await
            } else {
                let body = if body.is_null() { String::new() } else { body.to_string() };
                let answer = desk.ask(route.method, &path, &[("content-type", "application/json")], body).await;
                let fields = if answer.status == 400 { answer.fields() } else { Vec::new() };
                (answer.status, String::from_utf8(answer.body.to_vec()).unwrap(), fields)
            };
            match expected {
                Expect::NotFound => assert_eq!(status, 404, "{at}: {said}"),
                Expect::Invalid(field) => {
                    let written = if field == "page_token" { "pageToken" } else { field };
                    assert_eq!((status, fields), (400, vec![written.to_owned()]), "{at}: {said}");
                }
                Expect::Empty => assert_eq!((status, said.as_str()), (200, "{}"), "{at}"),
                Expect::Own => assert_eq!(status, 200, "{at}: {said}"),
                Expect::Each(code) => {
                    let results: Value = serde_json::from_str(&said).unwrap();
                    let codes =
                        results["results"].as_array().unwrap().iter().map(|result| result["error"]["code"].as_i64());
                    assert!(
                        codes.into_iter().all(|one| one.map(|one| Code::from(one as i32)) == Some(code)),
                        "{at}: {said}"
                    );
                }
            }
            let asked = format!("{path}{body}");
            for mark in prey.marks().into_iter().filter(|mark| !asked.contains(mark.as_str())) {
                assert!(!said.contains(&mark), "{mark} in the answer to {at}: {said}");
            }
            tried += 1;
        }
    }
    tried
}

/// What a stream says first.
async fn begin(desk: &Desk, path: &str) -> (u16, String, Vec<String>) {
    let mut request = reqwest::Client::new().get(desk.url(path));
    if let Some(bearer) = desk.bearer() {
        request = request.header("authorization", bearer);
    }
    let mut response = within("the stream answers", request.send()).await.unwrap();
    let status = response.status().as_u16();
    let first = within("the stream says something", response.chunk()).await.unwrap().unwrap();
    let said = String::from_utf8(first.to_vec()).unwrap();
    let fields = match serde_json::from_str::<Value>(&said) {
        Ok(problem) => {
            let violations = problem["violations"].as_array().into_iter().flatten();
            violations.map(|violation| violation["field"].as_str().unwrap().to_owned()).collect()
        }
        Err(_) => Vec::new(),
    };
    (status, said, fields)
}
