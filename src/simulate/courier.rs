//! The four simulated carriers, by name.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A carrier that is simulated; its name is the adapter's id, the account's name and the first part of its paths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Courier {
    /// OAuth, one number a call, Track Alert.
    Ups,
    /// OAuth, thirty numbers a call, signed pushes for the whole account.
    Fedex,
    /// API key, one number a call, subscriptions with a handshake.
    DhlUnified,
    /// Basic authentication, XML, no pushes.
    CanadaPost,
}

impl Courier {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Ups, Self::Fedex, Self::DhlUnified, Self::CanadaPost];

    /// The adapter's id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Ups => "ups",
            Self::Fedex => "fedex",
            Self::DhlUnified => "dhl_unified",
            Self::CanadaPost => "canada_post",
        }
    }
}

impl fmt::Display for Courier {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.id())
    }
}

impl FromStr for Courier {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|courier| courier.id() == text)
            .ok_or_else(|| format!("no carrier {text} is simulated: ups, fedex, dhl_unified and canada_post are"))
    }
}
