//! What ingest is told of a number: by a carrier, a caller, a timer or the store.

use jiff::Timestamp;
use waybill_contract::{Adapter, Report};

use crate::archive::Body;
use crate::name::ShipmentName;
use crate::proto::v1::freshness::StaleReason;
use crate::store::Fence;
use crate::timeline::{Registration, Seen, State};

/// What was heard of one number.
#[derive(Clone, Debug, Default)]
pub struct Heard<'a> {
    /// Reports on this number with how they were seen; may be none.
    pub reports: Vec<(&'a Report, Seen)>,
    /// Who says so, where it is not the number's own carrier but one that has taken the parcel over. All that is heard then
    /// is of that one: reports, attempt, fence.
    pub partner: Option<&'static Adapter>,
    /// What said so, to be archived if there is news in it; none where it is archived already.
    pub bodies: Vec<Body<'a>>,
    /// Registers the number first.
    pub registration: Option<Registration>,
    /// What is registered goes on in the place of this shipment.
    pub in_place_of: Option<ShipmentName>,
    /// A timer fired: time has passed.
    pub timer: bool,
    /// What the attempt to ask came to; `None` if nobody asked and nobody told.
    pub attempt: Option<Attempt>,
    /// When the question that this answers was put: what was wanted after that is still to be asked.
    pub asked_at: Option<Timestamp>,
    /// The lease under which this work was claimed.
    pub fence: Option<Fence>,
    /// The carrier pushes for this number.
    pub pushed: bool,
    /// Ask at once: a push said no more than that it changed, or somebody wants to know.
    pub ask_now: bool,
    /// What was committed of it and lost by the store's engine.
    pub known: Option<State>,
    /// The store's engine may have lost its newest change: it is asked for soon, and says so until then.
    pub doubted: bool,
    /// When its subscription is looked after; `None` leaves that as it is.
    pub upkeep: Option<Upkeep>,
}

/// When an account looks after the subscription of a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upkeep {
    /// The account.
    pub account: String,
    /// When; `None` never again.
    pub at: Option<Timestamp>,
}

/// What an attempt to hear from the carrier came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Attempt {
    /// The carrier answered.
    Answered,
    /// It did not, or not with a shipment.
    Stale {
        /// Why.
        reason: StaleReason,
        /// What happened and what to do.
        detail: String,
        /// Not before then.
        not_before: Option<Timestamp>,
    },
}
