//! Where a shipment is on its way, one word, and which way it goes.

/// Where the parcel is on its way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Registered; the carrier has told nothing yet.
    #[default]
    Pending,
    /// The carrier has the data, not the parcel.
    InfoReceived,
    /// With the carrier, under way.
    InTransit,
    /// On the round.
    OutForDelivery,
    /// Waiting to be collected.
    AvailableForPickup,
    /// Delivery failed, it will go on.
    DeliveryAttempted,
    /// With the recipient.
    Delivered,
    /// The parcel cannot go on by itself.
    Exception,
    /// On the way back to the shipper.
    Returning,
    /// Back with the shipper.
    Returned,
    /// Called off.
    Cancelled,
    /// No news for 60 days.
    Expired,
}

impl Status {
    /// Every status.
    pub const ALL: &[Self] = &[
        Self::Pending,
        Self::InfoReceived,
        Self::InTransit,
        Self::OutForDelivery,
        Self::AvailableForPickup,
        Self::DeliveryAttempted,
        Self::Delivered,
        Self::Exception,
        Self::Returning,
        Self::Returned,
        Self::Cancelled,
        Self::Expired,
    ];

    /// The name used in the API.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pending => "PENDING",
            Self::InfoReceived => "INFO_RECEIVED",
            Self::InTransit => "IN_TRANSIT",
            Self::OutForDelivery => "OUT_FOR_DELIVERY",
            Self::AvailableForPickup => "AVAILABLE_FOR_PICKUP",
            Self::DeliveryAttempted => "DELIVERY_ATTEMPTED",
            Self::Delivered => "DELIVERED",
            Self::Exception => "EXCEPTION",
            Self::Returning => "RETURNING",
            Self::Returned => "RETURNED",
            Self::Cancelled => "CANCELLED",
            Self::Expired => "EXPIRED",
        }
    }

    /// The status of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|status| status.name() == name)
    }

    /// Whether the journey has ended with it (a problem other than damage ends too).
    pub const fn is_end(self) -> bool {
        matches!(self, Self::Delivered | Self::Returned | Self::Cancelled)
    }
}

/// Which way a shipment goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// From the shipper to the recipient.
    #[default]
    Outbound,
    /// Back to the shipper.
    Return,
}

impl Direction {
    /// The name used in the API.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Outbound => "OUTBOUND",
            Self::Return => "RETURN",
        }
    }
}
