//! What is wrong with the configuration: which key, where it was written, and what to do.

use std::fmt;

use super::Origin;

/// What is wrong. Shows no value of an account's settings: they may be secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError {
    key: Option<String>,
    origin: Option<Origin>,
    why: String,
}

impl ConfigError {
    pub(super) fn new(why: impl Into<String>) -> Self {
        Self { key: None, origin: None, why: why.into() }
    }

    /// At that key.
    pub(super) fn at<'k>(self, path: impl IntoIterator<Item = &'k str>) -> Self {
        let key = path.into_iter().collect::<Vec<_>>().join(".");
        Self { key: Some(key), ..self }
    }

    /// With the key, if there is one, below that path.
    pub(super) fn under<'k>(self, path: impl IntoIterator<Item = &'k str>) -> Self {
        let mut keys: Vec<&str> = path.into_iter().collect();
        let own = self.key.clone();
        keys.extend(own.as_deref());
        self.at(keys)
    }

    /// Written there.
    pub(super) fn from(self, origin: Origin) -> Self {
        Self { origin: Some(origin), ..self }
    }

    /// The key, dotted.
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// Where it was written, if it is not a default or missing.
    pub fn origin(&self) -> Option<&Origin> {
        self.origin.as_ref()
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("configuration: ")?;
        if let Some(key) = &self.key {
            write!(out, "{key}")?;
        }
        match (&self.key, &self.origin) {
            (Some(_), Some(origin)) => write!(out, " ({origin}): ")?,
            (None, Some(origin)) => write!(out, "{origin}: ")?,
            (Some(_), None) => out.write_str(": ")?,
            (None, None) => {}
        }
        out.write_str(&self.why)
    }
}

impl std::error::Error for ConfigError {}
