//! The parcels of Canada Post. A code is the event identifier.

use waybill_contract::{Kind, Problem, Status};

use super::sites::{CALGARY, HALIFAX, MONTREAL, SAINT_JOHNS, TORONTO, VANCOUVER};
use super::{Step, Story, step};

const EXPEDITED: (&str, &str) = ("DOM.EP", "Expedited Parcels");
const XPRESSPOST: (&str, &str) = ("DOM.XP", "Xpresspost");
const DATA: &str = "Electronic information submitted by shipper";

pub(super) static STORIES: &[Story] = &[
    Story {
        serial: 31,
        title: "Tea assortment",
        line: "held up by weather, delivered in Newfoundland's half-hour zone, signed for",
        service: XPRESSPOST,
        grams: 860,
        from: &TORONTO,
        to: &SAINT_JOHNS,
        uses: &[(1, WEATHER)],
        end: Status::Delivered,
        kinds: &[Kind::Delayed, Kind::OutForDelivery, Kind::Delivered],
        problems: &[Problem::Delayed],
    },
    Story {
        serial: 32,
        title: "Snow shovel",
        line: "said to be delivered, corrected, delivered the day after",
        service: EXPEDITED,
        grams: 2_700,
        from: &MONTREAL,
        to: &HALIFAX,
        uses: &[(1, CORRECTED)],
        end: Status::Delivered,
        kinds: &[Kind::OutForDelivery, Kind::Delivered],
        problems: &[],
    },
    Story {
        serial: 33,
        title: "Yoga mat",
        line: "card left, waited at the post office, never collected, returned to the sender",
        service: EXPEDITED,
        grams: 1_340,
        from: &VANCOUVER,
        to: &CALGARY,
        uses: &[(1, NOT_COLLECTED)],
        end: Status::Returned,
        kinds: &[Kind::DeliveryAttempted, Kind::AvailableForPickup, Kind::Returning],
        problems: &[Problem::DeliveryFailed],
    },
    Story {
        serial: 34,
        title: "Vinyl records",
        line: "card left, collected at the post office",
        service: EXPEDITED,
        grams: 1_980,
        from: &TORONTO,
        to: &MONTREAL,
        uses: &[(1, COLLECTED)],
        end: Status::Delivered,
        kinds: &[Kind::DeliveryAttempted, Kind::HeadingToPickupPoint, Kind::AvailableForPickup, Kind::Delivered],
        problems: &[Problem::DeliveryFailed],
    },
];

static WEATHER: &[Step] = &[
    step((0, 14, 55), &TORONTO, "3000", DATA).estimate(4, 0, 0),
    step((1, 16, 16), &TORONTO, "2300", "Item picked up by Canada Post"),
    step((1, 20, 50), &TORONTO, "0100", "Item processed"),
    step((3, 6, 17), &HALIFAX, "0100", "Item processed"),
    step((3, 9, 40), &HALIFAX, "0159", "Item delayed due to weather").estimate(6, 0, 0),
    step((6, 6, 2), &SAINT_JOHNS, "0400", "Item arrived"),
    step((6, 8, 33), &SAINT_JOHNS, "0174", "Item out for delivery"),
    step((6, 13, 10), &SAINT_JOHNS, "1408", "Item successfully delivered").handed("G PENNEY", ""),
];

static CORRECTED: &[Step] = &[
    step((0, 11, 5), &MONTREAL, "3000", DATA).estimate(4, 0, 0),
    step((1, 15, 44), &MONTREAL, "2300", "Item picked up by Canada Post"),
    step((2, 3, 28), &MONTREAL, "0100", "Item processed"),
    step((4, 6, 49), &HALIFAX, "0100", "Item processed"),
    step((4, 8, 20), &HALIFAX, "0174", "Item out for delivery"),
    step((4, 12, 12), &HALIFAX, "1496", "Item delivered").handed("", ""),
    step((5, 8, 26), &HALIFAX, "0174", "Item out for delivery").estimate(5, 0, 0),
    step((5, 14, 3), &HALIFAX, "1408", "Item successfully delivered").handed("B MACISAAC", ""),
];

static NOT_COLLECTED: &[Step] = &[
    step((0, 9, 31), &VANCOUVER, "3000", DATA).estimate(3, 0, 0),
    step((1, 15, 20), &VANCOUVER, "2300", "Item picked up by Canada Post"),
    step((3, 5, 58), &CALGARY, "0100", "Item processed"),
    step((3, 8, 14), &CALGARY, "0174", "Item out for delivery"),
    step((3, 11, 47), &CALGARY, "1479", "Attempted delivery. Notice card left indicating where item can be picked up."),
    step((3, 14, 30), &CALGARY, "1703", "Item in transit to Post Office"),
    step((3, 17, 55), &CALGARY, "1701", "Item available for pickup at Post Office")
        .at_point("0000104287", "SUNRIDGE PO"),
    step((10, 6, 5), &CALGARY, "0156", "Final notice; item will be returned to sender if not collected within 10 days")
        .at_point("0000104287", "SUNRIDGE PO"),
    step((20, 9, 11), &CALGARY, "1415", "Item being returned to sender, not collected"),
    step((23, 4, 42), &VANCOUVER, "0100", "Item processed"),
    step((24, 10, 37), &VANCOUVER, "1408", "Item successfully delivered").handed("", ""),
];

static COLLECTED: &[Step] = &[
    step((0, 12, 48), &TORONTO, "3000", DATA).estimate(2, 0, 0),
    step((1, 13, 9), &TORONTO, "1300", "Item accepted at the Post Office"),
    step((2, 4, 35), &MONTREAL, "0100", "Item processed"),
    step((2, 7, 57), &MONTREAL, "0174", "Item out for delivery"),
    step(
        (2, 10, 39),
        &MONTREAL,
        "1479",
        "Attempted delivery. Notice card left indicating where item can be picked up.",
    ),
    step((2, 13, 22), &MONTREAL, "1703", "Item in transit to Post Office"),
    step((2, 18, 4), &MONTREAL, "1701", "Item available for pickup at Post Office")
        .at_point("0000087316", "PLACE VERTU"),
    step((5, 12, 31), &MONTREAL, "1408", "Item successfully delivered").handed("L TREMBLAY", ""),
];
