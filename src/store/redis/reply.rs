//! Reading what Redis answers: its values, without a copy of the bytes, and errors where they are of another shape.

use bytes::Bytes;
use redis::Value;

use crate::store::Stores;
use crate::store::redis::errors::{damaged, refused};

/// Bytes, or nothing.
pub(super) fn bytes(value: Value) -> Stores<Option<Bytes>> {
    match value {
        Value::Nil => Ok(None),
        Value::BulkString(bytes) => Ok(Some(bytes.into())),
        Value::SimpleString(text) => Ok(Some(text.into_bytes().into())),
        Value::Int(number) => Ok(Some(number.to_string().into_bytes().into())),
        other => unread(other),
    }
}

/// Bytes that must be there.
pub(super) fn some_bytes(value: Value) -> Stores<Bytes> {
    bytes(value)?.ok_or_else(|| damaged("Redis answered nothing where something must be"))
}

/// A list; maps and sets become lists, nothing an empty one.
pub(super) fn list(value: Value) -> Stores<Vec<Value>> {
    match value {
        Value::Nil => Ok(Vec::new()),
        Value::Array(values) | Value::Set(values) => Ok(values),
        Value::Map(pairs) => Ok(pairs.into_iter().flat_map(|(key, value)| [key, value]).collect()),
        other => unread(other),
    }
}

/// A list of bytes.
pub(super) fn list_of_bytes(value: Value) -> Stores<Vec<Bytes>> {
    list(value)?.into_iter().map(some_bytes).collect()
}

/// A list of pairs of bytes, flat or nested.
pub(super) fn pairs(value: Value) -> Stores<Vec<(Bytes, Value)>> {
    let mut pairs = Vec::new();
    let mut values = list(value)?.into_iter();
    while let Some(first) = values.next() {
        let (key, value) = match first {
            Value::Array(pair) => {
                let mut pair = pair.into_iter();
                (pair.next(), pair.next())
            }
            first => (Some(first), values.next()),
        };
        let (Some(key), Some(value)) = (key, value) else {
            return Err(damaged("Redis answered half a pair"));
        };
        pairs.push((some_bytes(key)?, value));
    }
    Ok(pairs)
}

/// A whole number, also where Redis answers it as text or as a double.
pub(super) fn number<T: TryFrom<i64>>(value: Value) -> Stores<T> {
    let number = match value {
        Value::Int(number) => Some(number),
        Value::Double(number) => whole(number),
        Value::Boolean(yes) => Some(yes.into()),
        Value::BulkString(text) => read_number(&text),
        Value::SimpleString(text) => read_number(text.as_bytes()),
        other => return unread(other),
    };
    number.and_then(|number| T::try_from(number).ok()).ok_or_else(|| damaged("Redis answered no whole number"))
}

/// A whole number in text.
pub(super) fn read_number<T: std::str::FromStr>(text: &[u8]) -> Option<T> {
    str::from_utf8(text).ok()?.parse().ok()
}

/// What a double says if it is whole and exact.
#[expect(clippy::cast_possible_truncation, reason = "only whole numbers that a double holds exactly come through")]
fn whole(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0).then_some(number as i64)
}

fn unread<T>(value: Value) -> Stores<T> {
    match value {
        Value::ServerError(error) => Err(refused(&error.into())),
        other => Err(damaged(format!("Redis answered in another form than expected: {}", kind(&other)))),
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Nil => "nothing",
        Value::Int(_) => "a number",
        Value::BulkString(_) | Value::SimpleString(_) | Value::VerbatimString { .. } => "text",
        Value::Array(_) | Value::Set(_) => "a list",
        Value::Map(_) => "a map",
        Value::Okay => "OK",
        _ => "something unknown",
    }
}
