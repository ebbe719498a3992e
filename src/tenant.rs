//! A tenant: an isolated set of keys, accounts, shipments and orders. An argument of every store call.

use std::fmt;
use std::sync::Arc;

/// A tenant's id: part of every storage key and cursor.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tenant(Arc<str>);

impl Tenant {
    /// The id where there is only one.
    pub const DEFAULT: &'static str = "default";

    /// `[a-z0-9_-]`, 1 to 63 characters.
    pub fn new(id: &str) -> Option<Self> {
        let fits = (1..=63).contains(&id.len())
            && id.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-'));
        fits.then(|| Self(id.into()))
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for Tenant {
    fn default() -> Self {
        Self(Self::DEFAULT.into())
    }
}

impl fmt::Display for Tenant {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl fmt::Debug for Tenant {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Tenant({})", self.0)
    }
}
