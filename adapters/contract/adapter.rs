//! What is known of a carrier before any account is opened: data in one static table that everything loops over.

use std::fmt;

use serde::de::{self, DeserializeOwned};

use crate::carrier::Carrier;
use crate::codes::CodeTable;

/// An account's settings as read from the configuration, before they become the adapter's struct.
#[expect(clippy::disallowed_types, reason = "settings come from TOML and the environment once, not from bodies")]
pub type Settings = serde_json::Value;

/// Opens an account: the value of [`Adapter::open`] for a carrier whose struct is its configuration.
///
/// An error at a key begins with it: `client_secret: invalid type: …`.
pub fn open<C: Carrier + DeserializeOwned + 'static>(
    settings: Settings,
) -> Result<Box<dyn Carrier>, serde_json::Error> {
    let account: C = serde_path_to_error::deserialize(settings).map_err(|error| {
        let path = error.path().to_string();
        let why = error.into_inner();
        if path == "." { why } else { de::Error::custom(format!("{path}: {why}")) }
    })?;
    Ok(Box::new(account))
}

/// One carrier, as data.
#[derive(Clone, Copy)]
pub struct Adapter {
    /// Our id, `[a-z][a-z0-9_]*`: the first part of shipment names.
    pub id: &'static str,
    /// The name people know.
    pub name: &'static str,
    /// ISO 3166-1 alpha-2 of the carrier's home.
    pub country: &'static str,
    /// IANA zone of the carrier's home: bare dates and unknown zones are ordered in it if the destination is unknown.
    pub home_zone: &'static str,
    /// Whether the page it was written from was complete.
    pub stage: Stage,
    /// How many numbers one request may hold.
    pub batch_limit: usize,
    /// The carrier's documented limits on calls; all hold at once.
    pub budgets: &'static [Budget],
    /// What its numbers look like.
    pub formats: &'static [Format],
    /// Where people look, with `{number}`.
    pub tracking_url: &'static str,
    /// Where people ask.
    pub contact: Option<&'static str>,
    /// What it can do.
    pub capabilities: Capabilities,
    /// Days after the last event of a final parcel from which a new label or pickup scan is another parcel.
    pub recycle_days: u16,
    /// Days for which a label unknown to the carrier is normal.
    pub not_found_grace_days: u16,
    /// Whether a lone facility scan after a delivery (within its provisional days) reopens it.
    pub reopened_by_scan: bool,
    /// Which time makes an event's identity.
    pub identity_time: IdentityTime,
    /// Its code tables, for the conformance suite and the mapping's version.
    pub codes: &'static [fn() -> &'static CodeTable],
    /// Opens an account; the adapter's struct is its configuration.
    pub open: fn(Settings) -> Result<Box<dyn Carrier>, serde_json::Error>,
    /// A complete account configuration with invented values, TOML: documentation, conformance suite, simulator.
    pub example: &'static str,
}

impl fmt::Debug for Adapter {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Adapter({})", self.id)
    }
}

impl Adapter {
    /// The public tracking page of a number.
    pub fn tracking_page(&self, number: &str) -> String {
        self.tracking_url.replace("{number}", number)
    }
}

/// How far an adapter can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Written from a complete page.
    Stable,
    /// The page is partial or unsure.
    Preview,
}

/// A limit on calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Calls allowed.
    pub calls: u32,
    /// In this window.
    pub per: Window,
}

/// The window of a budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Window {
    /// Any stretch of so many seconds.
    Seconds(u32),
    /// A day that begins at 00:00 GMT.
    DayGmt,
}

/// A shape of tracking numbers.
#[derive(Clone, Copy)]
pub struct Format {
    /// What it is called.
    pub name: &'static str,
    /// A regular expression over the clean number (whole, without anchors).
    pub pattern: &'static str,
    /// The check digit, where it has one.
    pub check: Option<fn(&str) -> bool>,
}

impl fmt::Debug for Format {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Format({})", self.name)
    }
}

/// What a carrier offers and the adapter speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Capabilities {
    /// Can be asked.
    pub poll: bool,
    /// Pushes to us.
    pub push: bool,
    /// Can be told by API to push.
    pub subscribe: bool,
    /// Has a delta feed.
    pub feed: bool,
    /// Gives an estimate of delivery.
    pub estimate: bool,
    /// Gives the receiver's name or other proof of delivery.
    pub proof_of_delivery: bool,
}

/// Which time makes an event's identity beside its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdentityTime {
    /// The civil time as said.
    Civil,
    /// The UTC second: the carrier's channels tell times in different zones.
    Utc,
}
