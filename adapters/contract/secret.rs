//! A credential: fits an HTTP header, is never shown, compares in constant time.

use std::fmt;

use http::HeaderValue;
use serde::{Deserialize, Deserializer, de};
use subtle::ConstantTimeEq;

/// A key, password or token. `Debug` and errors never show it; there is no `Display`.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Takes any non-empty visible ASCII text (RFC 9110 field value).
    pub fn new(text: impl Into<String>) -> Option<Self> {
        let text = text.into();
        let fits = !text.is_empty() && text.bytes().all(|byte| (0x20..0x7f).contains(&byte)) && text.trim() == text;
        fits.then_some(Self(text))
    }

    /// The secret itself, for a request's body or a MAC.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// As a header value marked sensitive, so that HTTP clients leave it out of traces.
    pub fn header(&self) -> HeaderValue {
        Self::header_of(self.0.clone())
    }

    /// `Bearer <secret>` as a sensitive header value (RFC 6750).
    pub fn bearer(&self) -> HeaderValue {
        Self::header_of(format!("Bearer {}", self.0))
    }

    /// `Basic <base64(user:secret)>` as a sensitive header value (RFC 7617).
    pub fn basic(&self, user: &str) -> HeaderValue {
        use base64::Engine as _;
        let pair = base64::engine::general_purpose::STANDARD.encode(format!("{user}:{}", self.0));
        Self::header_of(format!("Basic {pair}"))
    }

    /// `Basic <base64(secret:)>` as a sensitive header value, for carriers whose key is the user and that want no password.
    pub fn basic_user(&self) -> HeaderValue {
        use base64::Engine as _;
        let pair = base64::engine::general_purpose::STANDARD.encode(format!("{}:", self.0));
        Self::header_of(format!("Basic {pair}"))
    }

    fn header_of(text: String) -> HeaderValue {
        let mut value = HeaderValue::try_from(text).expect("a secret holds visible ASCII only");
        value.set_sensitive(true);
        value
    }

    /// Compares in constant time for equal lengths.
    pub fn matches(&self, given: &[u8]) -> bool {
        self.0.as_bytes().ct_eq(given).into()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Secret(…)")
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::new(text)
            .ok_or_else(|| de::Error::custom("a secret is non-empty visible ASCII without spaces at its ends"))
    }
}

/// What a carrier signs with. It is never sent, so it may be any text but an empty one. `Debug` never shows it.
#[derive(Clone, PartialEq, Eq)]
pub struct SigningKey(String);

impl SigningKey {
    /// The text, for a MAC.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("SigningKey(…)")
    }
}

impl<'de> Deserialize<'de> for SigningKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text.is_empty() { Err(de::Error::custom("an empty text signs nothing")) } else { Ok(Self(text)) }
    }
}

/// One secret, or an old and a new one while a rotation is under way.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Secrets<S = Secret> {
    /// The only one.
    One(S),
    /// Either is accepted; the first is used where one must be sent.
    Two([S; 2]),
}

impl<S> Secrets<S> {
    /// Both, or the one there is.
    pub fn iter(&self) -> impl Iterator<Item = &S> {
        match self {
            Self::One(only) => std::slice::from_ref(only).iter(),
            Self::Two(pair) => pair.iter(),
        }
    }

    /// The one to send.
    pub fn current(&self) -> &S {
        match self {
            Self::One(only) => only,
            Self::Two([current, _]) => current,
        }
    }
}

impl Secrets {
    /// Whether either equals the bytes given; looks at both, in constant time.
    pub fn match_any(&self, given: &[u8]) -> bool {
        self.iter().fold(false, |found, secret| secret.matches(given) | found)
    }
}
