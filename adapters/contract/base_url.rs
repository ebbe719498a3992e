//! Where a carrier's API is: requests are built from it and so stay on the configured host.

use std::fmt;

use http::Uri;
use serde::{Deserialize, Deserializer, de};

/// `http` or `https`, a host, maybe a port and a path; no query, no user, no slash at the end.
#[derive(Clone, PartialEq, Eq)]
pub struct BaseUrl(String);

impl BaseUrl {
    /// Takes an absolute URL; slashes at its end go.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim_end_matches('/');
        let uri: Uri = text.parse().ok()?;
        let whole =
            matches!(uri.scheme_str(), Some("http" | "https")) && uri.host().is_some_and(|host| !host.is_empty());
        let plain = uri.query().is_none() && !text.contains(['@', '#']);
        (whole && plain).then(|| Self(text.into()))
    }

    /// The address of a path below it; `path` begins with `/` and has its variable parts percent-encoded.
    pub fn join(&self, path: &str) -> Uri {
        debug_assert!(path.starts_with('/'), "a path begins with a slash");
        Uri::try_from(format!("{}{path}", self.0)).expect("variable parts are percent-encoded by the adapter")
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for BaseUrl {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| de::Error::custom("a base URL is http(s)://host[:port][/path], without query"))
    }
}
