//! Names of headers in an account's configuration: the header in which a carrier sends us the secret agreed with it.

use http::{HeaderName, HeaderValue};
use serde::{Deserialize, Deserializer, de};

/// Reads a header's name: for `#[serde(deserialize_with = "header_name")]`.
pub fn header_name<'de, D: Deserializer<'de>>(deserializer: D) -> Result<HeaderName, D::Error> {
    String::deserialize(deserializer)?.parse().map_err(|_| de::Error::custom("not an HTTP header's name"))
}

/// Reads a header's value that is no secret: for `#[serde(deserialize_with = "header_value")]`.
pub fn header_value<'de, D: Deserializer<'de>>(deserializer: D) -> Result<HeaderValue, D::Error> {
    String::deserialize(deserializer)?.parse().map_err(|_| de::Error::custom("not an HTTP header's value"))
}
