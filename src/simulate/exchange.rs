//! One request to a simulated carrier and its answer, free of any HTTP library.

use std::fmt::Write as _;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use jiff::Timestamp;

/// What came in; the path begins behind the carrier's prefix.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) query: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    pub(super) now: Timestamp,
}

impl Call {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// A parameter of the query.
    pub(super) fn query(&self, name: &str) -> Option<String> {
        pair(self.query.as_bytes(), name)
    }

    /// A field of a form body.
    pub(super) fn form(&self, name: &str) -> Option<String> {
        pair(&self.body, name)
    }

    pub(super) fn bearer(&self) -> Option<&str> {
        self.header("authorization")?.strip_prefix("Bearer ")
    }

    /// Whether `Authorization: Basic` holds exactly this.
    pub(super) fn has_basic(&self, user: &str, password: &str) -> bool {
        self.header("authorization") == Some(&basic(user, password))
    }

    /// What follows `prefix` in the path, if that is one segment, decoded.
    pub(super) fn segment_behind(&self, prefix: &str) -> Option<String> {
        let segment = self.path.strip_prefix(prefix)?;
        let one = !segment.is_empty() && !segment.contains('/');
        one.then(|| percent_encoding::percent_decode_str(segment).decode_utf8_lossy().into_owned())
    }
}

/// `Basic …` of a user and a password.
pub(super) fn basic(user: &str, password: &str) -> String {
    format!("Basic {}", STANDARD.encode(format!("{user}:{password}")))
}

fn pair(encoded: &[u8], name: &str) -> Option<String> {
    form_urlencoded::parse(encoded).find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

/// What goes out.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// The pause before each byte of the body; `None` sends it at once.
    pub(super) pause: Option<Duration>,
}

impl Answer {
    pub(super) fn new(status: u16, content_type: &'static str, body: impl Into<Bytes>) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self { status, headers, body: body.into(), pause: None }
    }

    pub(super) fn json(status: u16, body: &serde_json::Value) -> Self {
        Self::new(status, "application/json", body.to_string())
    }

    pub(super) fn empty(status: u16) -> Self {
        let mut answer = Self::new(status, "text/plain", "");
        answer.headers.clear();
        answer
    }

    pub(super) fn retry_after(mut self, seconds: Option<u32>) -> Self {
        if let Some(seconds) = seconds {
            self.headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        self
    }

    /// The same, byte by byte.
    pub(super) fn dripping(self, pause: Duration) -> Self {
        Self { pause: Some(pause), ..self }
    }

    /// The same with the status of a success.
    pub(super) fn with_success(self) -> Self {
        Self { status: StatusCode::OK, ..self }
    }

    /// The same with every number of a parcel replaced by the number of the next parcel.
    pub(super) fn of_another(mut self, numbers: &[&str]) -> Self {
        let Ok(text) = std::str::from_utf8(&self.body) else { return self };
        let mut changed = String::with_capacity(text.len());
        let mut rest = text;
        let nexts = numbers.iter().zip(numbers.iter().cycle().skip(1));
        while let Some(sign) = rest.chars().next() {
            match nexts.clone().find(|(number, _)| rest.starts_with(**number)) {
                Some((number, next)) => {
                    changed.push_str(next);
                    rest = rest.get(number.len()..).unwrap_or_default();
                }
                None => {
                    changed.push(sign);
                    rest = rest.get(sign.len_utf8()..).unwrap_or_default();
                }
            }
        }
        self.body = Bytes::from(changed);
        self
    }

    /// The same with the second half of the body missing.
    pub(super) fn truncated(mut self) -> Self {
        self.body.truncate(self.body.len() / 2);
        self
    }
}

/// Lower-case hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Sets a field of a JSON object.
pub(super) fn put(object: &mut serde_json::Value, name: &str, value: serde_json::Value) {
    if let Some(fields) = object.as_object_mut() {
        fields.insert(name.to_owned(), value);
    }
}
