//! Event kinds and the one table that says what each does to a shipment. No other place decides a status.

use crate::problem::Problem;
use crate::status::{Direction, Status};

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal, $effect:expr;)+) => {
        /// What one scan or notice says happened, finer than any carrier's status word.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $($(#[doc = $doc])+ $variant,)+
        }

        /// Every kind with its name and effect, in journey order.
        pub static KINDS: &[(Kind, &str, Effect)] = &[$((Kind::$variant, $name, $effect),)+];

        impl Kind {
            /// The name used in code tables, in overrides and in the API's `Event.Kind`.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// What an event of this kind does to its shipment.
            pub const fn effect(self) -> Effect {
                match self { $(Self::$variant => $effect,)+ }
            }
        }
    };
}

/// One row of the table: what an event of a kind does to the shipment it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    /// The status the shipment has after it; `None` leaves the status reached.
    pub status: Option<Status>,
    /// The problem it raises.
    pub problem: Option<Problem>,
    /// The problems it ends, besides those that progress or an end status ends.
    pub ends: &'static [Problem],
    /// The direction it sets.
    pub direction: Option<Direction>,
    /// Whether the parcel was seen or moved, rather than only written about.
    pub physical: bool,
    /// Whether it is a first label, registration or pickup scan: where a new use of a number may begin.
    pub begins: bool,
    /// Journey rank, for the order of events that share an instant or have only a date.
    pub rank: u8,
}

impl Effect {
    /// A notice that changes nothing.
    const fn note(rank: u8) -> Self {
        Self { status: None, problem: None, ends: &[], direction: None, physical: false, begins: false, rank }
    }

    /// A notice that sets a status.
    const fn says(rank: u8, status: Status) -> Self {
        Self { status: Some(status), ..Self::note(rank) }
    }

    /// A scan that sets a status.
    const fn scan(rank: u8, status: Status) -> Self {
        Self { physical: true, ..Self::says(rank, status) }
    }

    const fn raises(self, problem: Problem) -> Self {
        Self { problem: Some(problem), ..self }
    }

    const fn ending(self, ends: &'static [Problem]) -> Self {
        Self { ends, ..self }
    }

    const fn beginning(self) -> Self {
        Self { begins: true, ..self }
    }

    const fn returning(self) -> Self {
        Self { direction: Some(Direction::Return), ..self }
    }

    const fn outbound(self) -> Self {
        Self { direction: Some(Direction::Outbound), ..self }
    }

    /// Whether it leaves both status and problem as they are.
    pub const fn informational(self) -> bool {
        self.status.is_none() && self.problem.is_none()
    }
}

use Problem as P;
use Status as S;

/// Over when the parcel is on the round again or waits to be collected. Duties may still be asked for at the door.
const GOES_ON: &[Problem] = &[
    P::DeliveryFailed,
    P::NotCollected,
    P::Refused,
    P::Address,
    P::Undeliverable,
    P::Customs,
    P::CustomsDocuments,
    P::Other,
];

kinds! {
    /// The carrier's code is in no table and there is no coarser word for it.
    Unknown = "UNKNOWN", Effect::note(50);
    /// A notice without effect: a text changed, a message was sent.
    Information = "INFORMATION", Effect::note(50);

    /// A label was made or the carrier was told of the parcel.
    LabelCreated = "LABEL_CREATED", Effect::says(5, S::InfoReceived).beginning();
    /// The carrier has the shipment's data but not yet the parcel.
    DataReceived = "DATA_RECEIVED", Effect::says(6, S::InfoReceived).beginning();
    /// The parcel is ready, the carrier waits for it.
    AwaitingHandover = "AWAITING_HANDOVER", Effect::says(8, S::InfoReceived);
    /// A pickup was booked.
    PickupScheduled = "PICKUP_SCHEDULED", Effect::says(10, S::InfoReceived);
    /// A driver is on the way to the shipper.
    OutForPickup = "OUT_FOR_PICKUP", Effect::says(12, S::InfoReceived);
    /// The driver came and could not take the parcel.
    PickupFailed = "PICKUP_FAILED", Effect::says(13, S::InfoReceived).raises(P::PickupFailed);
    /// The booked pickup was called off; the parcel may still be brought.
    PickupCancelled = "PICKUP_CANCELLED", Effect::note(13);

    /// A driver took the parcel from the shipper.
    PickedUp = "PICKED_UP", Effect::scan(20, S::InTransit).beginning().ending(&[P::PickupFailed]);
    /// The shipper brought the parcel to a shop, locker or depot.
    DroppedOff = "DROPPED_OFF", Effect::scan(20, S::InTransit).beginning().ending(&[P::PickupFailed]);
    /// The carrier took the parcel in: acceptance or first scan.
    Accepted = "ACCEPTED", Effect::scan(22, S::InTransit).beginning().ending(&[P::PickupFailed]);

    /// Under way, nothing finer known.
    InTransit = "IN_TRANSIT", Effect::scan(30, S::InTransit);
    /// Arrived at a facility.
    Arrived = "ARRIVED", Effect::scan(30, S::InTransit);
    /// Sorted or handled in a facility.
    Processed = "PROCESSED", Effect::scan(31, S::InTransit);
    /// Left a facility.
    Departed = "DEPARTED", Effect::scan(32, S::InTransit);
    /// Left the country of origin or was handed in for export.
    Exported = "EXPORTED", Effect::scan(34, S::InTransit);
    /// Arrived in the country of destination.
    ArrivedInCountry = "ARRIVED_IN_COUNTRY", Effect::scan(36, S::InTransit);
    /// Given to another carrier.
    HandedToPartner = "HANDED_TO_PARTNER", Effect::scan(44, S::InTransit);
    /// Another carrier has it.
    ReceivedByPartner = "RECEIVED_BY_PARTNER", Effect::scan(45, S::InTransit);
    /// Sent on to another address.
    Forwarded = "FORWARDED", Effect::scan(40, S::InTransit);
    /// Packed anew or given a new label.
    Repacked = "REPACKED", Effect::scan(33, S::InTransit);
    /// In storage on the shipper's or recipient's wish.
    Stored = "STORED", Effect::scan(42, S::InTransit);

    /// Handed to customs, or clearance goes on.
    CustomsProcessing = "CUSTOMS_PROCESSING", Effect::scan(37, S::InTransit);
    /// Released by customs.
    CustomsCleared = "CUSTOMS_CLEARED", Effect::scan(39, S::InTransit).ending(&[P::Customs, P::CustomsDocuments, P::CustomsPayment]);
    /// Customs holds the parcel or clearance takes longer.
    CustomsHeld = "CUSTOMS_HELD", Effect::note(38).raises(P::Customs);
    /// Customs or the broker waits for papers or data.
    CustomsDocumentsRequired = "CUSTOMS_DOCUMENTS_REQUIRED", Effect::note(38).raises(P::CustomsDocuments);
    /// Duties or taxes are to be paid first.
    CustomsPaymentRequired = "CUSTOMS_PAYMENT_REQUIRED", Effect::note(38).raises(P::CustomsPayment);
    /// Customs refused entry.
    CustomsRejected = "CUSTOMS_REJECTED", Effect::says(38, S::Exception).raises(P::Undeliverable);

    /// Later than planned.
    Delayed = "DELAYED", Effect::note(47).raises(P::Delayed);
    /// Went the wrong way.
    Misrouted = "MISROUTED", Effect::note(47).raises(P::Misrouted);
    /// Held back: on request, for payment, for security.
    Held = "HELD", Effect::note(47).raises(P::Held);
    /// The problem told before is over; the parcel goes on.
    Resolved = "RESOLVED", Effect::note(48).ending(&[P::Delayed, P::Held, P::Misrouted, P::Address, P::Customs, P::CustomsDocuments, P::CustomsPayment, P::Investigation, P::Other]);
    /// Something is wrong, and the carrier says no more than that.
    Exception = "EXCEPTION", Effect::note(49).raises(P::Other);
    /// A trace was opened, or the parcel cannot be found for now.
    Investigation = "INVESTIGATION", Effect::note(49).raises(P::Investigation);
    /// A parcel that was missing has been found.
    Found = "FOUND", Effect::scan(49, S::InTransit).ending(&[P::Lost, P::Investigation]);

    /// Arrived at the facility it will be delivered from.
    ArrivedAtDeliveryFacility = "ARRIVED_AT_DELIVERY_FACILITY", Effect::scan(52, S::InTransit);
    /// Being prepared for delivery.
    PreparingForDelivery = "PREPARING_FOR_DELIVERY", Effect::scan(54, S::InTransit);
    /// A day or window for delivery was set.
    DeliveryScheduled = "DELIVERY_SCHEDULED", Effect::note(53);
    /// Delivery was put off to another day.
    DeliveryRescheduled = "DELIVERY_RESCHEDULED", Effect::note(66);
    /// The carrier told a new estimate.
    EstimateUpdated = "ESTIMATE_UPDATED", Effect::note(51);
    /// On the vehicle, on the round.
    OutForDelivery = "OUT_FOR_DELIVERY", Effect::scan(60, S::OutForDelivery).ending(GOES_ON);
    /// The driver is near.
    ArrivingSoon = "ARRIVING_SOON", Effect::scan(62, S::OutForDelivery);
    /// On the way to a pickup point.
    HeadingToPickupPoint = "HEADING_TO_PICKUP_POINT", Effect::scan(58, S::InTransit);
    /// The recipient was told or a card was left, nothing more.
    RecipientNotified = "RECIPIENT_NOTIFIED", Effect::note(65);
    /// The recipient or shipper asked for another place, day or way of delivery.
    DeliveryChanged = "DELIVERY_CHANGED", Effect::note(55);
    /// The address was corrected or completed.
    AddressCorrected = "ADDRESS_CORRECTED", Effect::note(55).ending(&[P::Address]);
    /// Delivery was tried and failed; there will be another try or a pickup point.
    DeliveryAttempted = "DELIVERY_ATTEMPTED", Effect::scan(64, S::DeliveryAttempted).raises(P::DeliveryFailed);

    /// At the pickup point, not yet to be had.
    ArrivedAtPickupPoint = "ARRIVED_AT_PICKUP_POINT", Effect::scan(68, S::InTransit);
    /// Waiting for the recipient at a shop, locker, post office or depot.
    AvailableForPickup = "AVAILABLE_FOR_PICKUP", Effect::scan(70, S::AvailableForPickup).ending(GOES_ON);
    /// The recipient was reminded to collect.
    PickupReminder = "PICKUP_REMINDER", Effect::note(71);
    /// Nobody collected it in time.
    NotCollected = "NOT_COLLECTED", Effect::says(72, S::Exception).raises(P::NotCollected);

    /// The recipient would not take it.
    Refused = "REFUSED", Effect::scan(74, S::Exception).raises(P::Refused);
    /// The address cannot be used.
    AddressUnusable = "ADDRESS_UNUSABLE", Effect::says(73, S::Exception).raises(P::Address);
    /// It cannot be delivered, for a reason other than these.
    Undeliverable = "UNDELIVERABLE", Effect::says(75, S::Exception).raises(P::Undeliverable);
    /// Damaged so that it does not go on.
    Damaged = "DAMAGED", Effect::says(75, S::Exception).raises(P::Damaged);
    /// Lost.
    Lost = "LOST", Effect::says(76, S::Exception).raises(P::Lost);
    /// Seized or confiscated.
    Seized = "SEIZED", Effect::says(76, S::Exception).raises(P::Seized);
    /// Destroyed or disposed of.
    Destroyed = "DESTROYED", Effect::says(77, S::Exception).raises(P::Destroyed);

    /// A return was asked for or decided; the parcel has not turned yet.
    ReturnRequested = "RETURN_REQUESTED", Effect::note(78);
    /// On the way back to the shipper.
    Returning = "RETURNING", Effect::scan(80, S::Returning).returning();
    /// On the vehicle back to the shipper.
    ReturnOutForDelivery = "RETURN_OUT_FOR_DELIVERY", Effect::scan(82, S::Returning).returning();
    /// The shipper did not take the return, yet.
    ReturnAttempted = "RETURN_ATTEMPTED", Effect::scan(83, S::Returning).returning().raises(P::DeliveryFailed);
    /// The return was called off; the parcel goes to the recipient again.
    ReturnCancelled = "RETURN_CANCELLED", Effect::says(79, S::InTransit).outbound();
    /// Back with the shipper.
    Returned = "RETURNED", Effect::scan(92, S::Returned).returning();

    /// Delivered, no more said of how.
    Delivered = "DELIVERED", Effect::scan(90, S::Delivered);
    /// Given to a neighbour.
    DeliveredToNeighbour = "DELIVERED_TO_NEIGHBOUR", Effect::scan(90, S::Delivered);
    /// Left in a safe or agreed place.
    DeliveredToSafePlace = "DELIVERED_TO_SAFE_PLACE", Effect::scan(90, S::Delivered);
    /// Put in the mailbox or post-office box.
    DeliveredToMailbox = "DELIVERED_TO_MAILBOX", Effect::scan(90, S::Delivered);
    /// Given to a reception, concierge, mail room or agent.
    DeliveredToReception = "DELIVERED_TO_RECEPTION", Effect::scan(90, S::Delivered);
    /// Fetched by the recipient at a pickup point.
    Collected = "COLLECTED", Effect::scan(91, S::Delivered);
    /// Some pieces or part of the contents delivered; the rest still open.
    PartlyDelivered = "PARTLY_DELIVERED", Effect::note(88).raises(P::PartlyDelivered);
    /// A signature, photo or delivery document is there.
    ProofOfDelivery = "PROOF_OF_DELIVERY", Effect::note(94);
    /// Cash on delivery was collected or paid out.
    PaymentCollected = "PAYMENT_COLLECTED", Effect::note(94);
    /// A claim, its handling or its payment.
    Claim = "CLAIM", Effect::note(96);
    /// Damage found that does not stop the parcel, or told after delivery.
    DamageReported = "DAMAGE_REPORTED", Effect::note(95).raises(P::Damaged);

    /// A cancellation was asked for.
    CancellationRequested = "CANCELLATION_REQUESTED", Effect::note(14);
    /// The shipment was cancelled or its label voided.
    Cancelled = "CANCELLED", Effect::says(15, S::Cancelled);
}

impl Kind {
    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        KINDS.iter().find(|(_, known, _)| *known == name).map(|(kind, _, _)| *kind)
    }

    /// Whether it tells that the shipment reached its recipient.
    pub const fn delivers(self) -> bool {
        matches!(self.effect().status, Some(Status::Delivered))
    }
}
