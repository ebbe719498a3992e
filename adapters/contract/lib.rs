//! The domain words of carrier tracking and the promise a carrier adapter makes.
//!
//! Nothing here does I/O or reads a clock, and nothing here knows a carrier.

#![deny(missing_docs)]

mod adapter;
mod base_url;
mod carrier;
pub mod check;
mod codes;
mod exchange;
mod form;
mod header;
mod kind;
pub mod lenient;
mod number;
pub mod phrases;
mod pieces;
mod place;
mod problem;
pub mod proof;
mod report;
mod secret;
mod status;
mod time;
mod weight;
pub mod zone;

pub use adapter::{Adapter, Budget, Capabilities, Format, IdentityTime, Settings, Stage, Window, open};
pub use base_url::BaseUrl;
pub use carrier::{Cancel, Carrier, Feed, Login, Reply, Subscribe, Subscribed, Token, Verified, Webhook};
pub use codes::{CodeTable, Meaning};
pub use exchange::{Asked, Batch, Context, Depth, Fault, Item, Request, Response, SecretAddress, excerpt};
pub use form::{form, form_field};
pub use header::{header_name, header_value};
pub use kind::{Effect, KINDS, Kind};
pub use number::{NotANumber, Number, bare_sscc};
pub use pieces::of_pieces;
pub use place::{Place, clean, country, country_named};
pub use problem::{Party, Problem, Reason};
pub use proof::{Authentic, Forged, Issuer, Push};
pub use report::{
    Delivery, Estimate, Event, Facts, FollowUp, Leg, LegRole, Oddity, Outcome, Parsed, PickupPoint, Proof, Reference,
    Report, Warning,
};
pub use secret::{Secret, Secrets, SigningKey};
pub use status::{Direction, Status};
pub use time::{OffsetSource, Precision, Time};
pub use weight::grams;
