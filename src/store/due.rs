//! Work that is due: what there is to do for a number and when, and the lease under which somebody does it.

use jiff::Timestamp;

use super::Key;

/// The kinds of due work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Work {
    /// Ask the carrier.
    Poll,
    /// Time alone changes something.
    Timer,
    /// Ask the carrier to push, or to go on pushing.
    Subscribe,
    /// Ask the carrier that has taken the parcel over from the number's own.
    Partner,
    /// Tell the merchant's orders what has become of the shipment.
    Order,
}

impl Work {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Poll, Self::Timer, Self::Subscribe, Self::Partner, Self::Order];
}

/// When a number's work is due, in domain time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Which work.
    pub work: Work,
    /// When; `None` takes the entry away.
    pub at: Option<Timestamp>,
    /// The account to ask or subscribe with; empty for timers and orders. A number has at most one entry of each kind.
    pub account: String,
    /// Value of knowing: 0 is most urgent (somebody asked now), 9 least. Overdue work is claimed in this order.
    pub class: u8,
}

impl Due {
    /// What time alone changes.
    pub fn timer(at: Option<Timestamp>) -> Self {
        Self { work: Work::Timer, at, account: String::new(), class: 5 }
    }

    /// That orders are to be told.
    pub fn order(at: Option<Timestamp>) -> Self {
        Self { work: Work::Order, at, account: String::new(), class: 0 }
    }
}

/// A lease on one claimed entry. A commit or touch that carries a fence is refused if the lease has been taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fence {
    /// Which work.
    pub work: Work,
    /// Unique per claim.
    pub token: u64,
}

/// A claimed entry.
#[derive(Clone, Debug)]
pub struct Claimed {
    /// The number.
    pub key: Key,
    /// When it was due.
    pub at: Timestamp,
    /// Its class.
    pub class: u8,
    /// The lease.
    pub fence: Fence,
}

/// Work that is due and not done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Overdue {
    /// How much, as far as it was counted.
    pub count: usize,
    /// Since when the oldest of it has been due.
    pub oldest: Option<Timestamp>,
}
