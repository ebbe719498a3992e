//! Settings that are a choice among Amazon's own words.

use std::fmt;

use serde::Deserialize;

/// What the Tracking API can be asked by.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum TrackingBy {
    Id,
    Acsin,
    Aftn,
    ContainerNumber,
    HouseBillOfLadingNumber,
    CarrierTracking,
}

impl TrackingBy {
    /// The query's parameter.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Acsin => "acsin",
            Self::Aftn => "aftn",
            Self::ContainerNumber => "containerNumber",
            Self::HouseBillOfLadingNumber => "houseBillOfLadingNumber",
            Self::CarrierTracking => "carrierTracking",
        }
    }
}

impl fmt::Debug for TrackingBy {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

/// Where Amazon ships for others.
#[derive(Clone, Copy, Deserialize)]
pub(super) enum Business {
    #[serde(rename = "AmazonShipping_US")]
    Us,
    #[serde(rename = "AmazonShipping_IN")]
    In,
    #[serde(rename = "AmazonShipping_UK")]
    Uk,
    #[serde(rename = "AmazonShipping_UAE")]
    Uae,
    #[serde(rename = "AmazonShipping_SA")]
    Sa,
    #[serde(rename = "AmazonShipping_EG")]
    Eg,
    #[serde(rename = "AmazonShipping_IT")]
    It,
    #[serde(rename = "AmazonShipping_ES")]
    Es,
    #[serde(rename = "AmazonShipping_FR")]
    Fr,
    #[serde(rename = "AmazonShipping_JP")]
    Jp,
}

impl Business {
    /// The header's value.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Us => "AmazonShipping_US",
            Self::In => "AmazonShipping_IN",
            Self::Uk => "AmazonShipping_UK",
            Self::Uae => "AmazonShipping_UAE",
            Self::Sa => "AmazonShipping_SA",
            Self::Eg => "AmazonShipping_EG",
            Self::It => "AmazonShipping_IT",
            Self::Es => "AmazonShipping_ES",
            Self::Fr => "AmazonShipping_FR",
            Self::Jp => "AmazonShipping_JP",
        }
    }
}

impl fmt::Debug for Business {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}
