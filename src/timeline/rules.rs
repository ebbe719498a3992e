//! By what limits problems are found that no carrier tells: `[problems]` of the configuration. `config.default.toml` is the
//! manual and has the defaults.

use serde::{Deserialize, Serialize};

/// Limits in business days of the destination's country; 0 finds nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// From the label, the ship date or the registration until the carrier must have the parcel.
    pub not_handed_over: u16,
    /// From the carrier's own estimate on, where nothing was promised.
    pub overdue: u16,
    /// After so many more a delay has worsened; and after twice as many once more.
    pub worsens_after: u16,
    /// Without news under way.
    pub lost_suspected: u16,
    /// At a pickup point that has told no last day.
    pub uncollected: u16,
    /// Before the last day to collect; days of the calendar.
    pub collection_notice: u16,
    /// Without news, by status.
    pub stalled: Stalled,
}

/// `[problems.stalled]`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stalled {
    /// Under way.
    pub in_transit: u16,
    /// On the round.
    pub out_for_delivery: u16,
    /// After a failed attempt.
    pub delivery_attempted: u16,
    /// Where it cannot go on by itself.
    pub exception: u16,
    /// With customs.
    pub customs: u16,
    /// On the way back.
    pub returning: u16,
}
