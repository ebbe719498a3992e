//! JSON schemas of messages, from their descriptors: the protobuf JSON form, described in the words of the definitions.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use prost_reflect::{EnumDescriptor, FieldDescriptor, FileDescriptor, Kind, MessageDescriptor};
use serde_json::{Map, Value, json};

use super::fields;

/// The schemas that others refer to, by their names.
#[derive(Debug, Default)]
pub(super) struct Schemas(BTreeMap<String, Value>);

impl Schemas {
    /// A reference to a message's schema, which is made if it is not there yet.
    pub(super) fn message(&mut self, message: &MessageDescriptor) -> Value {
        if let Some(known) = well_known(message.full_name()) {
            return known;
        }
        let name = name(message.full_name());
        if !self.0.contains_key(&name) {
            // Before its fields are looked at: a message may lie within itself.
            self.0.insert(name.clone(), Value::Null);
            let schema = self.object(message, &|_| true);
            self.0.insert(name.clone(), schema);
        }
        reference(&name)
    }

    /// The schema of a message with some of its fields.
    pub(super) fn object(&mut self, message: &MessageDescriptor, has: &dyn Fn(&FieldDescriptor) -> bool) -> Value {
        let shown: Vec<FieldDescriptor> = message.fields().filter(|field| has(field)).collect();
        let properties: Map<String, Value> =
            shown.iter().map(|field| (field.json_name().to_owned(), self.field(field))).collect();
        let mut schema = json!({"type": "object", "properties": properties});
        let comment = comment(&message.parent_file(), message.path());
        if !comment.is_empty() {
            insert(&mut schema, "description", comment.into());
        }
        let is_request = message.name().ends_with("Request");
        if is_request {
            // What it has not is refused.
            insert(&mut schema, "additionalProperties", false.into());
            let required = shown.iter().filter(|field| is_required(field)).map(|field| field.json_name().into());
            let required: Vec<Value> = required.collect();
            if !required.is_empty() {
                insert(&mut schema, "required", required.into());
            }
        }
        schema
    }

    /// The schema of a field, with its comment.
    pub(super) fn field(&mut self, field: &FieldDescriptor) -> Value {
        let mut schema = if field.is_map() {
            let value = match field.kind() {
                Kind::Message(entry) => self.kind(&entry.map_entry_value_field().kind()),
                _ => json!({}),
            };
            json!({"type": "object", "additionalProperties": value})
        } else if field.is_list() {
            json!({"type": "array", "items": self.kind(&field.kind())})
        } else {
            self.kind(&field.kind())
        };
        let comment = describe(field);
        if !comment.is_empty() {
            insert(&mut schema, "description", comment.into());
        }
        schema
    }

    fn kind(&mut self, kind: &Kind) -> Value {
        match kind {
            Kind::Double | Kind::Float => json!({"type": "number"}),
            Kind::Int32 | Kind::Sint32 | Kind::Sfixed32 => json!({"type": "integer", "format": "int32"}),
            Kind::Uint32 | Kind::Fixed32 => json!({"type": "integer", "format": "uint32", "minimum": 0}),
            Kind::Int64 | Kind::Sint64 | Kind::Sfixed64 => {
                json!({"type": "string", "format": "int64", "pattern": "^-?[0-9]+$"})
            }
            Kind::Uint64 | Kind::Fixed64 => json!({"type": "string", "format": "uint64", "pattern": "^[0-9]+$"}),
            Kind::Bool => json!({"type": "boolean"}),
            Kind::String => json!({"type": "string"}),
            Kind::Bytes => json!({"type": "string", "contentEncoding": "base64"}),
            Kind::Message(message) => self.message(message),
            Kind::Enum(values) => self.values(values),
        }
    }

    fn values(&mut self, values: &EnumDescriptor) -> Value {
        let name = name(values.full_name());
        if !self.0.contains_key(&name) {
            let file = values.parent_file();
            let mut said = comment(&file, values.path());
            for value in values.values() {
                said += &format!("\n* `{}`: {}", value.name(), comment(&file, value.path()));
            }
            let names: Vec<String> = values.values().map(|value| value.name().to_owned()).collect();
            self.0.insert(name.clone(), json!({"type": "string", "enum": names, "description": said.trim()}));
        }
        reference(&name)
    }

    /// All that were made.
    pub(super) fn into_map(self) -> BTreeMap<String, Value> {
        self.0
    }
}

/// The comment of a field.
pub(super) fn describe(field: &FieldDescriptor) -> String {
    comment(&field.parent_message().parent_file(), field.path())
}

/// Whether a request must have the field: its comment says so.
pub(super) fn is_required(field: &FieldDescriptor) -> bool {
    describe(field).split(['.', ';']).any(|sentence| sentence.trim() == "Required")
}

/// The comment of what stands at that path of a file, in one paragraph.
pub(super) fn comment(file: &FileDescriptor, path: &[i32]) -> String {
    type Comments = HashMap<(String, Vec<i32>), String>;
    static COMMENTS: LazyLock<Comments> = LazyLock::new(|| {
        let mut comments = Comments::new();
        for file in crate::proto::files() {
            let info = file.file_descriptor_proto().source_code_info.clone().unwrap_or_default();
            for location in info.location {
                let said = location.leading_comments().split_whitespace().collect::<Vec<_>>().join(" ");
                if !said.is_empty() {
                    comments.insert((file.name().to_owned(), location.path), said);
                }
            }
        }
        comments
    });
    COMMENTS.get(&(file.name().to_owned(), path.to_vec())).cloned().unwrap_or_default()
}

/// Messages whose JSON form is no object of their fields.
fn well_known(name: &str) -> Option<Value> {
    Some(match name {
        "google.protobuf.Timestamp" => json!({"type": "string", "format": "date-time"}),
        "google.protobuf.Duration" => {
            json!({"type": "string", "pattern": "^-?[0-9]+(\\.[0-9]{1,9})?s$", "examples": ["30s"]})
        }
        "google.protobuf.FieldMask" => json!({"type": "string", "examples": ["title,orderId"]}),
        "google.protobuf.Any" => {
            json!({"type": "object", "properties": {"@type": {"type": "string"}}, "required": ["@type"]})
        }
        "google.protobuf.Empty" => json!({"type": "object"}),
        _ => return None,
    })
}

/// `Shipment.Status`, `google.type.Date`.
fn name(full: &str) -> String {
    full.strip_prefix("waybill.v1.").unwrap_or(full).to_owned()
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn insert(schema: &mut Value, key: &str, value: Value) {
    if let Value::Object(schema) = schema {
        schema.insert(key.to_owned(), value);
    }
}

/// The schema of a parameter.
pub(super) fn parameter(schemas: &mut Schemas, parameter: &fields::Parameter) -> Value {
    let mut schema = schemas.field(&parameter.field);
    if let Value::Object(schema) = &mut schema {
        // It stands beside the schema.
        schema.remove("description");
    }
    schema
}
