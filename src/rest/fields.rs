//! Fields of messages in JSON and in queries, by their descriptors: what there may be, and what is wrong with what there is.

use prost::Message as _;
use prost_reflect::{DynamicMessage, EnumDescriptor, FieldDescriptor, Kind, MessageDescriptor};
use serde_json::{Map, Value};

use super::route::{Body, Call};

/// A field that stands in the query.
#[derive(Clone, Debug)]
pub(super) struct Parameter {
    /// Its name there.
    pub(super) name: String,
    /// The field.
    pub(super) field: FieldDescriptor,
    /// Where its message lies in the request: names of fields.
    parents: Vec<String>,
}

/// What is wrong with a request.
#[derive(Debug)]
pub(super) struct Wrong {
    /// The field; empty for all of it.
    pub(super) field: String,
    /// Why.
    pub(super) why: String,
}

impl Wrong {
    pub(super) fn new(field: impl Into<String>, why: impl Into<String>) -> Self {
        Self { field: field.into(), why: why.into() }
    }
}

/// Every parameter that a call may have: the fields of its message, of messages within it those of ours.
pub(super) fn parameters(call: &Call) -> Vec<Parameter> {
    if call.body == Body::Message {
        return Vec::new();
    }
    let mut found = Vec::new();
    let message = call.descriptor().input();
    for field in message.fields() {
        if call.is_said(&field) || call.is_body(&field) {
            continue;
        }
        match inner(&field) {
            Some(inner) => found.extend(inner.fields().map(|within| {
                let name = within.json_name().to_owned();
                Parameter { name, field: within, parents: vec![field.json_name().to_owned()] }
            })),
            None => {
                let name = field.json_name().to_owned();
                found.push(Parameter { name, field, parents: Vec::new() });
            }
        }
    }
    found
}

/// The message of a field, if it is one of ours: others, as times, are written in one piece.
pub(super) fn inner(field: &FieldDescriptor) -> Option<MessageDescriptor> {
    match field.kind() {
        Kind::Message(message) if !field.is_list() && !field.is_map() && is_ours(&message) => Some(message),
        _ => None,
    }
}

fn is_ours(message: &MessageDescriptor) -> bool {
    message.package_name().starts_with("waybill.")
}

/// Reads a query into the JSON form of the message.
pub(super) fn query(call: &Call, query: &str) -> Result<Map<String, Value>, Wrong> {
    let parameters = parameters(call);
    let mut json = Map::new();
    for (key, text) in form_urlencoded::parse(query.as_bytes()) {
        if key.contains('\u{fffd}') || text.contains('\u{fffd}') {
            return Err(Wrong::new(key, "is not UTF-8, percent-encoded"));
        }
        let (name, entry) = match key.split_once('.') {
            Some((name, entry)) => (name, Some(entry)),
            None => (&*key, None),
        };
        let known = |parameter: &&Parameter| parameter.name == name || parameter.field.name() == name;
        let Some(parameter) = parameters.iter().find(known).filter(|found| found.field.is_map() == entry.is_some())
        else {
            return Err(Wrong::new(&*key, no_parameter(&parameters)));
        };
        let mut place = &mut json;
        for parent in &parameter.parents {
            let inner = place.entry(parent).or_insert_with(|| Value::Object(Map::new()));
            let Value::Object(inner) = inner else { return Err(Wrong::new(&*key, "cannot be set")) };
            place = inner;
        }
        let (value, known) = (value(&parameter.field, &text), parameter.field.json_name());
        if let Some(entry) = entry {
            let Value::Object(entries) = place.entry(known).or_insert_with(|| Value::Object(Map::new())) else {
                return Err(Wrong::new(&*key, "cannot be set"));
            };
            if entries.insert(entry.to_owned(), value).is_some() {
                return Err(Wrong::new(&*key, "stands twice: give it once"));
            }
        } else if parameter.field.is_list() {
            match place.entry(known).or_insert_with(|| Value::Array(Vec::new())) {
                Value::Array(values) => values.push(value),
                _ => return Err(Wrong::new(&*key, "cannot be set")),
            }
        } else if place.insert(known.to_owned(), value).is_some() {
            return Err(Wrong::new(&*key, "stands twice: give it once"));
        }
    }
    Ok(json)
}

fn no_parameter(parameters: &[Parameter]) -> String {
    let names = parameters.iter().map(|parameter| match parameter.field.is_map() {
        true => format!("{}.KEY", parameter.name),
        false => parameter.name.clone(),
    });
    match names.collect::<Vec<_>>().join(", ") {
        none if none.is_empty() => "is no parameter of this call: it has none".to_owned(),
        names => format!("is no parameter of this call: it has {names}"),
    }
}

/// A parameter's text as JSON; what does not fit is found when the message is read.
fn value(field: &FieldDescriptor, text: &str) -> Value {
    let kind = match field.kind() {
        Kind::Message(entry) if field.is_map() => entry.map_entry_value_field().kind(),
        kind => kind,
    };
    match kind {
        Kind::Bool if text == "true" => Value::Bool(true),
        Kind::Bool if text == "false" => Value::Bool(false),
        Kind::Enum(_) => text.parse::<i32>().map_or_else(|_| text.into(), Value::from),
        _ => text.into(),
    }
}

/// Reads the JSON form of a message and encodes it. What it has not is refused by name.
pub(super) fn encode(message: &MessageDescriptor, json: Map<String, Value>) -> Result<Vec<u8>, Wrong> {
    let json = Value::Object(json);
    if let Some((unknown, of)) = unknown(message, &json, "") {
        let names: Vec<String> = of.fields().map(|field| field.json_name().to_owned()).collect();
        return Err(Wrong::new(unknown, format!("is no field: there are {}", names.join(", "))));
    }
    let mut track = serde_path_to_error::Track::new();
    let read = DynamicMessage::deserialize(message.clone(), serde_path_to_error::Deserializer::new(json, &mut track));
    match read {
        Ok(message) => Ok(message.encode_to_vec()),
        Err(error) => {
            let path = track.path().to_string();
            let wanted = at(message, &path).and_then(|kind| wanted(&kind)).unwrap_or_else(|| error.to_string());
            Err(Wrong::new(if path == "." { String::new() } else { path }, format!("is not understood: {wanted}")))
        }
    }
}

/// Of what kind the value at a path is; none where there is no single value.
fn at(message: &MessageDescriptor, path: &str) -> Option<Kind> {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    let (name, index) = first.find('[').map_or((first, ""), |at| first.split_at(at));
    let field = message.get_field_by_json_name(name).or_else(|| message.get_field_by_name(name))?;
    match (field.kind(), rest) {
        _ if field.is_map() || field.is_list() == index.is_empty() => None,
        (Kind::Message(inner), Some(rest)) => at(&inner, rest),
        (kind, None) => Some(kind),
        (_, Some(_)) => None,
    }
}

/// What is to be written where something else was: of what people cannot know from the field's name.
fn wanted(kind: &Kind) -> Option<String> {
    match kind {
        Kind::Enum(words) => Some(format!("it is one of {}", words_of(words))),
        Kind::Message(message) => match message.full_name() {
            "google.type.Date" => Some(r#"a date is written {"year": 2026, "month": 12, "day": 24}"#.to_owned()),
            "google.protobuf.Timestamp" => {
                Some("a time is written 2026-12-24T18:30:00Z, or with an offset, 2026-12-24T19:30:00+01:00".to_owned())
            }
            _ => None,
        },
        _ => None,
    }
}

/// Zero says nothing.
fn words_of(words: &EnumDescriptor) -> String {
    let words = words.values().filter(|word| word.number() != 0).map(|word| word.name().to_owned());
    words.collect::<Vec<_>>().join(", ")
}

/// The path of the first field that a message has not, and that message.
fn unknown(message: &MessageDescriptor, json: &Value, path: &str) -> Option<(String, MessageDescriptor)> {
    let Value::Object(fields) = json else { return None };
    if message.package_name() == "google.protobuf" {
        return None;
    }
    fields.iter().find_map(|(name, value)| {
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        let found = message.get_field_by_json_name(name).or_else(|| message.get_field_by_name(name));
        let Some(field) = found else { return Some((path, message.clone())) };
        match (field.kind(), value) {
            (Kind::Message(entry), Value::Object(values)) if field.is_map() => {
                let Kind::Message(inner) = entry.map_entry_value_field().kind() else { return None };
                values.iter().find_map(|(key, value)| unknown(&inner, value, &format!("{path}.{key}")))
            }
            (Kind::Message(inner), Value::Array(values)) => {
                (0..).zip(values).find_map(|(index, value)| unknown(&inner, value, &format!("{path}[{index}]")))
            }
            (Kind::Message(inner), value) => unknown(&inner, value, &path),
            _ => None,
        }
    })
}

/// The name of a field as a caller of this route writes it: what the API names by the message's own names.
pub(super) fn as_written(call: &Call, field: &str) -> String {
    let mut written = Vec::new();
    let mut message = Some(call.descriptor().input());
    let mut parts = field.split('.');
    while let Some(known) = &message {
        let Some(part) = parts.next() else { break };
        let (name, index) = part.find('[').map_or((part, ""), |at| part.split_at(at));
        let found = known.get_field_by_name(name).or_else(|| known.get_field_by_json_name(name));
        let Some(found) = found else {
            written.push(part.to_owned());
            break;
        };
        message = match found.kind() {
            Kind::Message(inner) if !found.is_map() => Some(inner),
            _ => None,
        };
        // What is a message of the request stands flat in a query, and the body may be one field.
        let is_flat =
            written.is_empty() && (call.is_body(&found) || (call.body != Body::Message && inner(&found).is_some()));
        if !is_flat || parts.clone().next().is_none() {
            written.push(format!("{}{index}", found.json_name()));
        }
    }
    written.extend(parts.map(str::to_owned));
    written.join(".")
}

#[cfg(test)]
mod tests {
    use super::super::route::{Does, ROUTES, at};
    use super::*;
    use crate::proto::v1;

    fn call(method: &str, path: &str) -> Call {
        match at(path).into_iter().find(|route| route.method == method).unwrap().does {
            Does::Call(call) => call,
            Does::Page(_) => panic!("{path} is a page"),
        }
    }

    fn listed(text: &str) -> Result<v1::ListShipmentsRequest, Wrong> {
        let call = call("GET", "/v1/shipments");
        let bytes = encode(&call.descriptor().input(), query(&call, text)?)?;
        Ok(v1::ListShipmentsRequest::decode(&*bytes).unwrap())
    }

    #[test]
    fn a_query_is_the_message() {
        let read = listed(
            "pageSize=5&statuses=DELIVERED&statuses=3&order_id=10%2001&labels.shop=ma+in&labels.a.b=c&stale=true&\
             updatedSince=2026-06-15T00:30:00Z&names=shipments/ups/1Z5IM0A10300079197&vocabulary=AFTERSHIP",
        );
        let read = read.unwrap();
        let filter = read.filter.clone().unwrap();
        assert_eq!((read.page_size, read.stale, filter.order_id.as_str()), (5, true, "10 01"));
        assert_eq!(filter.statuses, [i32::from(v1::shipment::Status::Delivered), 3]);
        assert_eq!(filter.labels["shop"], "ma in");
        assert_eq!(filter.labels["a.b"], "c");
        assert_eq!(read.updated_since.unwrap().seconds, 1_781_483_400);
        assert_eq!(read.vocabulary(), v1::rendering::Vocabulary::Aftership);
        assert_eq!(listed("").unwrap(), v1::ListShipmentsRequest::default());
    }

    #[test]
    fn what_is_wrong_in_a_query_is_named() {
        for (text, field, why) in [
            ("page=5", "page", "it has pageSize, pageToken, statuses"),
            ("filter.statuses=DELIVERED", "filter.statuses", "no parameter"),
            ("labels=x", "labels", "labels.KEY"),
            ("orderId.x=x", "orderId.x", "no parameter"),
            ("pageSize=5&page_size=5", "page_size", "twice"),
            ("labels.a=1&labels.a=2", "labels.a", "twice"),
            ("pageSize=many", "pageSize", "not understood"),
            ("pageSize=99999999999", "pageSize", "not understood"),
            ("stale=yes", "stale", "not understood"),
            ("statuses=GONE", "filter.statuses[0]", "not understood: it is one of PENDING, INFO_RECEIVED, IN_TRANSIT"),
            ("updatedSince=monday", "updatedSince", "not understood: a time is written 20"),
            ("orderId=%ff", "orderId", "UTF-8"),
        ] {
            let wrong = listed(text).unwrap_err();
            assert_eq!(wrong.field, field, "{text}: {}", wrong.why);
            assert!(wrong.why.contains(why), "{text}: {}", wrong.why);
        }
    }

    #[test]
    fn what_a_body_has_and_its_message_has_not_is_named_wherever_it_stands() {
        let call = call("POST", "/v1/shipments/batch-register");
        for (json, wrong) in [
            (r#"{"request": []}"#, ("request", "is no field: there are requests, requestId")),
            (r#"{"requests": [{"carrier": "ups"}, {"number": "1"}]}"#, ("requests[1].number", "trackingNumber")),
            (
                r#"{"requests": [{"shipDate": {"year": 2026, "weekday": 1}}]}"#,
                ("requests[0].shipDate.weekday", "is no field: there are year, month, day"),
            ),
            (
                r#"{"requests": [{"shipDate": "24.12.2026"}]}"#,
                ("requests[0].shipDate", r#"a date is written {"year": 2026, "month": 12, "day": 24}"#),
            ),
            (r#"{"requests": [{"orderRole": "BACK"}]}"#, ("requests[0].orderRole", "it is one of OUTBOUND, RETURN")),
            (r#"{"requests": {}}"#, ("requests", "is not understood: ")),
            (r#"{"requests": [{"carrier": 5}]}"#, ("requests[0].carrier", "is not understood: ")),
        ] {
            let Value::Object(json) = serde_json::from_str(json).unwrap() else { panic!("an object") };
            let found = encode(&call.descriptor().input(), json).unwrap_err();
            assert_eq!(found.field, wrong.0);
            assert!(found.why.contains(wrong.1), "{}", found.why);
        }
        let Value::Object(json) =
            serde_json::from_str(r#"{"requests": [{"labels": {"any": "x"}, "ship_date": {}}]}"#).unwrap()
        else {
            panic!("an object")
        };
        assert!(encode(&call.descriptor().input(), json).is_ok());
    }

    #[test]
    fn fields_are_named_as_the_caller_wrote_them() {
        let list = call("GET", "/v1/shipments");
        for (field, written) in [
            ("page_token", "pageToken"),
            ("filter.names[3]", "names[3]"),
            ("filter.labels", "labels"),
            ("something_else.entirely", "something_else.entirely"),
        ] {
            assert_eq!(as_written(&list, field), written);
        }
        let update = call("PATCH", "/v1/shipments/{carrier}/{number}");
        assert_eq!(as_written(&update, "shipment.promised_date"), "promisedDate");
        assert_eq!(as_written(&update, "shipment.labels.a_b"), "labels.a_b");
        assert_eq!(as_written(&update, "update_mask"), "updateMask");
        let register = call("POST", "/v1/shipments");
        assert_eq!(as_written(&register, "tracking_number"), "trackingNumber");
        let batch = call("POST", "/v1/shipments/batch-register");
        assert_eq!(as_written(&batch, "requests[2].ship_date"), "requests[2].shipDate");
    }

    #[test]
    fn no_parameter_of_a_call_has_two_meanings() {
        for route in ROUTES {
            let Does::Call(call) = route.does else { continue };
            let mut names: Vec<String> = parameters(&call).into_iter().map(|parameter| parameter.name).collect();
            let count = names.len();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), count, "{}", route.path);
        }
    }
}
