//! What can be wrong with a shipment, why, and whose turn it is.

/// Who can or must do something next, or who caused something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Party {
    /// The person the parcel is for.
    Recipient,
    /// The merchant or sender.
    Shipper,
    /// The carrier or its partner.
    Carrier,
}

impl Party {
    /// The name used in the API.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Recipient => "RECIPIENT",
            Self::Shipper => "SHIPPER",
            Self::Carrier => "CARRIER",
        }
    }
}

macro_rules! words {
    ($(#[doc = $head:literal])+ $type:ident { $($(#[doc = $doc:literal])+ $variant:ident = $name:literal, $party:ident;)+ }) => {
        $(#[doc = $head])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $type {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl $type {
            /// Every word of the vocabulary.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The name used in code tables and in the API.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// The word of that name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|word| word.name() == name)
            }

            /// Whose turn it is, if nothing finer is known.
            pub const fn party(self) -> Party {
                match self { $(Self::$variant => Party::$party,)+ }
            }
        }
    };
}

words! {
    /// What is wrong with a shipment now.
    Problem {
        /// The carrier said that it is late.
        Delayed = "DELAYED", Carrier;
        /// Sent the wrong way.
        Misrouted = "MISROUTED", Carrier;
        /// Held back.
        Held = "HELD", Carrier;
        /// Held by customs.
        Customs = "CUSTOMS", Carrier;
        /// Customs waits for papers or data.
        CustomsDocuments = "CUSTOMS_DOCUMENTS", Shipper;
        /// Duties or taxes are to be paid.
        CustomsPayment = "CUSTOMS_PAYMENT", Recipient;
        /// The driver could not take it from the shipper.
        PickupFailed = "PICKUP_FAILED", Shipper;
        /// A delivery attempt failed.
        DeliveryFailed = "DELIVERY_FAILED", Recipient;
        /// Nobody collected it.
        NotCollected = "NOT_COLLECTED", Shipper;
        /// The recipient refused it.
        Refused = "REFUSED", Shipper;
        /// The address cannot be used.
        Address = "ADDRESS", Recipient;
        /// It cannot be delivered.
        Undeliverable = "UNDELIVERABLE", Shipper;
        /// Damaged.
        Damaged = "DAMAGED", Shipper;
        /// A search goes on.
        Investigation = "INVESTIGATION", Carrier;
        /// Lost.
        Lost = "LOST", Shipper;
        /// Seized.
        Seized = "SEIZED", Shipper;
        /// Destroyed.
        Destroyed = "DESTROYED", Shipper;
        /// Only a part was delivered.
        PartlyDelivered = "PARTLY_DELIVERED", Carrier;
        /// The carrier told of an event that contradicts a delivery long final.
        Contradicted = "CONTRADICTED", Carrier;
        /// Wrong in a way the carrier did not say.
        Other = "OTHER", Carrier;
    }
}

words! {
    /// Who or what caused an event.
    Reason {
        /// The carrier's operations were late, no finer word.
        CarrierDelay = "CARRIER_DELAY", Carrier;
        /// More parcels than the carrier could carry.
        CarrierCapacity = "CARRIER_CAPACITY", Carrier;
        /// The driver ran out of time or did not try.
        CarrierNoAttempt = "CARRIER_NO_ATTEMPT", Carrier;
        /// Vehicle, aircraft or machine broke down or was late.
        CarrierVehicle = "CARRIER_VEHICLE", Carrier;
        /// A connection, flight or train was missed.
        CarrierMissedConnection = "CARRIER_MISSED_CONNECTION", Carrier;
        /// Sorted or loaded wrongly.
        CarrierSorting = "CARRIER_SORTING", Carrier;
        /// Damaged on the way.
        CarrierDamage = "CARRIER_DAMAGE", Carrier;
        /// Lost, missing or not found on the way.
        CarrierLoss = "CARRIER_LOSS", Carrier;
        /// A mistake in the carrier's data or scans.
        CarrierError = "CARRIER_ERROR", Carrier;
        /// A partner carrier caused it.
        PartnerDelay = "PARTNER_DELAY", Carrier;

        /// The shipper cancelled.
        ShipperCancelled = "SHIPPER_CANCELLED", Shipper;
        /// The shipper asked for it.
        ShipperRequest = "SHIPPER_REQUEST", Shipper;
        /// The parcel was not ready or not given.
        ShipperNotReady = "SHIPPER_NOT_READY", Shipper;
        /// The shipper's place was closed.
        ShipperClosed = "SHIPPER_CLOSED", Shipper;
        /// Data from the shipper is missing or wrong.
        ShipperData = "SHIPPER_DATA", Shipper;
        /// Packed or labelled badly.
        ShipperPackaging = "SHIPPER_PACKAGING", Shipper;
        /// Too large, too heavy or otherwise outside of the service.
        ShipperDimensions = "SHIPPER_DIMENSIONS", Shipper;
        /// Not allowed goods or declared wrongly as dangerous.
        ProhibitedGoods = "PROHIBITED_GOODS", Shipper;

        /// Nobody was there.
        RecipientAbsent = "RECIPIENT_ABSENT", Recipient;
        /// The business was closed.
        RecipientClosed = "RECIPIENT_CLOSED", Recipient;
        /// The recipient refused.
        RecipientRefused = "RECIPIENT_REFUSED", Recipient;
        /// The recipient asked for it.
        RecipientRequest = "RECIPIENT_REQUEST", Recipient;
        /// The recipient moved away.
        RecipientMoved = "RECIPIENT_MOVED", Recipient;
        /// The recipient is not known at the address.
        RecipientUnknown = "RECIPIENT_UNKNOWN", Recipient;
        /// The recipient could not be reached by phone or mail.
        RecipientUnreachable = "RECIPIENT_UNREACHABLE", Recipient;
        /// The recipient has died.
        RecipientDeceased = "RECIPIENT_DECEASED", Shipper;
        /// The order had been cancelled or was not made.
        RecipientCancelled = "RECIPIENT_CANCELLED", Shipper;
        /// Identity, age or signature could not be checked.
        RecipientIdentification = "RECIPIENT_IDENTIFICATION", Recipient;
        /// Nobody collected it in time.
        RecipientNotCollected = "RECIPIENT_NOT_COLLECTED", Recipient;
        /// Payment on delivery was not made.
        PaymentRequired = "PAYMENT_REQUIRED", Recipient;
        /// The driver could not get in.
        NoAccess = "NO_ACCESS", Recipient;
        /// No safe place, mailbox too small, dog.
        NoSafePlace = "NO_SAFE_PLACE", Recipient;
        /// The address is wrong.
        AddressWrong = "ADDRESS_WRONG", Recipient;
        /// A part of the address is missing.
        AddressIncomplete = "ADDRESS_INCOMPLETE", Recipient;
        /// Outside of the area served.
        OutOfArea = "OUT_OF_AREA", Shipper;
        /// The pickup point was full, closed or out of order.
        PickupPointUnavailable = "PICKUP_POINT_UNAVAILABLE", Carrier;

        /// Clearance takes longer.
        CustomsDelay = "CUSTOMS_DELAY", Carrier;
        /// Customs inspects the parcel.
        CustomsInspection = "CUSTOMS_INSPECTION", Carrier;
        /// Customs papers or data are missing or wrong.
        CustomsDocuments = "CUSTOMS_DOCUMENTS", Shipper;
        /// Duties or taxes are unpaid.
        CustomsDuties = "CUSTOMS_DUTIES", Recipient;
        /// Another authority must approve.
        RegulatoryHold = "REGULATORY_HOLD", Shipper;

        /// Weather.
        Weather = "WEATHER", Carrier;
        /// Disaster, war, epidemic, power cut: beyond anybody's control.
        ForceMajeure = "FORCE_MAJEURE", Carrier;
        /// Strike or other labour dispute.
        Strike = "STRIKE", Carrier;
        /// Traffic or closed roads.
        Traffic = "TRAFFIC", Carrier;
        /// A public holiday or weekend.
        Holiday = "HOLIDAY", Carrier;
        /// A security check.
        Security = "SECURITY", Carrier;
        /// Theft or robbery.
        Theft = "THEFT", Carrier;
    }
}
