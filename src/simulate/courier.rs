//! The simulated carriers, by name.

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
    /// OAuth, ten numbers a call, each with its own error inside a 200, no pushes.
    Gls,
    /// Basic authentication, SOAP, fifty numbers a call, no pushes.
    Purolator,
    /// SOAP with a login of a day, one number a call; pushes by GET that nothing signs.
    Dpd,
    /// No credentials, one number a call; a push only says that a parcel has changed.
    Inpost,
}

impl Courier {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Ups,
        Self::Fedex,
        Self::DhlUnified,
        Self::CanadaPost,
        Self::Gls,
        Self::Purolator,
        Self::Dpd,
        Self::Inpost,
    ];

    /// The adapter's id.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Ups => "ups",
            Self::Fedex => "fedex",
            Self::DhlUnified => "dhl_unified",
            Self::CanadaPost => "canada_post",
            Self::Gls => "gls",
            Self::Purolator => "purolator",
            Self::Dpd => "dpd",
            Self::Inpost => "inpost",
        }
    }

    /// Where tokens are asked for, behind the carrier's prefix.
    pub(super) const fn login_path(self) -> Option<&'static str> {
        match self {
            Self::Ups => Some("/security/v1/oauth/token"),
            Self::Fedex => Some("/oauth/token"),
            Self::Gls => Some("/oauth2/v2/token"),
            Self::Dpd => Some("/soap/services/LoginService/V2_1"),
            Self::DhlUnified | Self::CanadaPost | Self::Purolator | Self::Inpost => None,
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
        Self::ALL.into_iter().find(|courier| courier.id() == text).ok_or_else(|| {
            let known = Self::ALL.map(Self::id).join(", ");
            format!("no carrier {text} is simulated: there are {known}")
        })
    }
}
