//! Which parcels are of one order, and what for; every other parcel is an order of its own.

use crate::proto::v1::order_role::Role;

/// By a parcel's serial: that of the first parcel of its order, and what it is for there.
pub(super) fn part(serial: u32) -> (u32, Role) {
    match serial {
        // A lamp and its shade.
        7 => (1, Role::Outbound),
        // A mirror that broke, and the next one.
        8 => (6, Role::Replacement),
        // A coat that did not fit, and another size.
        44 => (42, Role::Return),
        45 => (42, Role::Exchange),
        // Shoes that were not liked.
        64 => (61, Role::Return),
        own => (own, Role::Unspecified),
    }
}
