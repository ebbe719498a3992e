//! The parcels of UPS. A code is `status.type/code/statusCode`.

use waybill_contract::{Kind, Problem, Status};

use super::sites::{AUSTIN, BOSTON, CHICAGO, DENVER, LOS_ANGELES, LOUISVILLE, MIAMI, NEWARK, PHOENIX, PORTLAND};
use super::{Step, Story, step};

const GROUND: (&str, &str) = ("011", "UPS Ground");
const LABEL: &str = "Shipper created a label, UPS has not received the package yet. ";

pub(super) static STORIES: &[Story] = &[
    Story {
        serial: 1,
        title: "Desk lamp",
        line: "delivered to the front door, signed for",
        service: GROUND,
        grams: 2_350,
        from: &NEWARK,
        to: &DENVER,
        uses: &[(1, DELIVERED)],
        end: Status::Delivered,
        kinds: &[Kind::OutForDelivery, Kind::Delivered],
        problems: &[],
    },
    Story {
        serial: 2,
        title: "Hiking boots",
        line: "kept back by a snow storm, delivered two days after the first estimate",
        service: ("002", "UPS 2nd Day Air"),
        grams: 1_820,
        from: &PORTLAND,
        to: &BOSTON,
        uses: &[(1, DELAYED)],
        end: Status::Delivered,
        kinds: &[Kind::Delayed, Kind::OutForDelivery, Kind::Delivered],
        problems: &[Problem::Delayed],
    },
    Story {
        serial: 3,
        title: "Coffee grinder",
        line: "nobody at home, brought to a UPS Access Point and collected there",
        service: GROUND,
        grams: 3_100,
        from: &CHICAGO,
        to: &AUSTIN,
        uses: &[(1, COLLECTED)],
        end: Status::Delivered,
        kinds: &[Kind::DeliveryAttempted, Kind::AvailableForPickup],
        problems: &[Problem::DeliveryFailed],
    },
    Story {
        serial: 4,
        title: "Board game",
        line: "a label was made, the parcel never handed over",
        service: GROUND,
        grams: 1_400,
        from: &MIAMI,
        to: &PHOENIX,
        uses: &[(1, LABEL_ONLY)],
        end: Status::Expired,
        kinds: &[],
        problems: &[],
    },
    Story {
        serial: 5,
        title: "Bicycle light",
        line: "under a number that another parcel had used months before; delivered",
        service: GROUND,
        grams: 420,
        from: &LOS_ANGELES,
        to: &PORTLAND,
        uses: &[(-97, USED_BEFORE), (2, USED_AGAIN)],
        end: Status::Delivered,
        kinds: &[Kind::OutForDelivery, Kind::Delivered],
        problems: &[],
    },
    Story {
        serial: 6,
        title: "Mirror",
        line: "broken in the sorting hall, not delivered",
        service: GROUND,
        grams: 6_700,
        from: &BOSTON,
        to: &CHICAGO,
        uses: &[(1, DAMAGED)],
        end: Status::Exception,
        kinds: &[Kind::Damaged],
        problems: &[Problem::Damaged],
    },
    Story {
        serial: 7,
        title: "Lamp shade",
        line: "sent two days after the lamp of the same order, delivered",
        service: GROUND,
        grams: 640,
        from: &NEWARK,
        to: &DENVER,
        uses: &[(3, AFTER_LAMP)],
        end: Status::Delivered,
        kinds: &[Kind::OutForDelivery, Kind::Delivered],
        problems: &[],
    },
    Story {
        serial: 8,
        title: "Mirror",
        line: "sent in place of the one that broke, delivered whole",
        service: GROUND,
        grams: 6_700,
        from: &BOSTON,
        to: &CHICAGO,
        uses: &[(6, SENT_AGAIN)],
        end: Status::Delivered,
        kinds: &[Kind::OutForDelivery, Kind::Delivered],
        problems: &[],
    },
];

static DELIVERED: &[Step] = &[
    step((0, 15, 12), &NEWARK, "M/MP/003", LABEL).estimate(5, 0, 0),
    step((1, 17, 48), &NEWARK, "I/OR/005", "Origin Scan"),
    step((1, 22, 5), &NEWARK, "I/DP/005", "Departed from Facility"),
    step((3, 4, 31), &LOUISVILLE, "I/AR/005", "Arrived at Facility"),
    step((3, 9, 2), &LOUISVILLE, "I/DP/005", "Departed from Facility"),
    step((5, 3, 55), &DENVER, "I/AR/005", "Arrived at Facility").estimate(5, 12, 16),
    step((5, 8, 17), &DENVER, "I/OT/021", "Out For Delivery Today"),
    step((5, 14, 40), &DENVER, "D/F4/011", "DELIVERED").handed("ARMITAGE", "Front Door"),
];

static DELAYED: &[Step] = &[
    step((0, 11, 26), &PORTLAND, "M/MP/003", LABEL).estimate(3, 0, 0),
    step((1, 16, 10), &PORTLAND, "I/OR/005", "Origin Scan"),
    step((1, 21, 44), &PORTLAND, "I/DP/005", "Departed from Facility"),
    step((2, 5, 20), &CHICAGO, "I/AR/005", "Arrived at Facility"),
    step(
        (2, 11, 3),
        &CHICAGO,
        "X/DJ/052",
        "Severe weather conditions have delayed delivery. / We will deliver as soon as possible.",
    )
    .estimate(5, 0, 0),
    step((4, 2, 38), &CHICAGO, "I/DP/005", "Departed from Facility"),
    step((5, 5, 9), &BOSTON, "I/AR/005", "Arrived at Facility"),
    step((5, 8, 33), &BOSTON, "I/OT/021", "Out For Delivery Today").estimate(5, 13, 17),
    step((5, 15, 21), &BOSTON, "D/FS/011", "DELIVERED").handed("OKAFOR", "Receiver"),
];

static COLLECTED: &[Step] = &[
    step((0, 13, 40), &CHICAGO, "M/MP/003", LABEL).estimate(4, 0, 0),
    step((1, 18, 22), &CHICAGO, "I/OR/005", "Origin Scan"),
    step((2, 1, 15), &CHICAGO, "I/DP/005", "Departed from Facility"),
    step((4, 5, 48), &AUSTIN, "I/AR/005", "Arrived at Facility"),
    step((4, 8, 55), &AUSTIN, "I/OT/021", "Out For Delivery Today"),
    step((4, 13, 7), &AUSTIN, "X/48/022", "The receiver was not available at the time of the first delivery attempt."),
    step((4, 17, 30), &AUSTIN, "I/YI/057", "Package is on the way to a UPS Access Point"),
    step((4, 18, 44), &AUSTIN, "X/2Q/161", "Delivered to UPS Access Point; awaiting customer pickup")
        .at_point("U41873026", "LAMAR CORNER STORE"),
    step((7, 17, 12), &AUSTIN, "D/2W/011", "The package was collected at the UPS Access Point.")
        .handed("VASQUEZ", "UPS Access Point"),
];

static LABEL_ONLY: &[Step] = &[step((0, 16, 54), &MIAMI, "M/MP/003", LABEL).estimate(6, 0, 0)];

static USED_BEFORE: &[Step] = &[
    step((-98, 9, 30), &MIAMI, "M/MP/003", LABEL),
    step((-97, 18, 20), &MIAMI, "I/OR/005", "Origin Scan"),
    step((-95, 8, 41), &BOSTON, "I/OT/021", "Out For Delivery Today"),
    step((-95, 12, 2), &BOSTON, "D/F4/011", "DELIVERED").handed("LINDQVIST", "Front Desk"),
];

static USED_AGAIN: &[Step] = &[
    step((1, 10, 18), &LOS_ANGELES, "M/MP/003", LABEL).estimate(5, 0, 0),
    step((2, 17, 9), &LOS_ANGELES, "I/OR/005", "Origin Scan"),
    step((2, 23, 36), &LOS_ANGELES, "I/DP/005", "Departed from Facility"),
    step((4, 6, 14), &PORTLAND, "I/AR/005", "Arrived at Facility"),
    step((5, 9, 1), &PORTLAND, "I/OT/021", "Out For Delivery Today"),
    step((5, 16, 27), &PORTLAND, "D/F4/011", "DELIVERED").handed("HALVORSEN", "Porch"),
];

static DAMAGED: &[Step] = &[
    step((0, 14, 33), &BOSTON, "M/MP/003", LABEL).estimate(4, 0, 0),
    step((1, 17, 58), &BOSTON, "I/OR/005", "Origin Scan"),
    step((3, 3, 19), &LOUISVILLE, "I/AR/005", "Arrived at Facility"),
    step((3, 6, 50), &LOUISVILLE, "X/45/059", "The package was damaged in transit. The sender will be notified."),
];

static AFTER_LAMP: &[Step] = &[
    step((2, 16, 40), &NEWARK, "M/MP/003", LABEL).estimate(8, 0, 0),
    step((3, 17, 55), &NEWARK, "I/OR/005", "Origin Scan"),
    step((3, 22, 31), &NEWARK, "I/DP/005", "Departed from Facility"),
    step((6, 4, 12), &LOUISVILLE, "I/AR/005", "Arrived at Facility"),
    step((8, 3, 48), &DENVER, "I/AR/005", "Arrived at Facility"),
    step((8, 8, 21), &DENVER, "I/OT/021", "Out For Delivery Today"),
    step((8, 13, 9), &DENVER, "D/F4/011", "DELIVERED").handed("ARMITAGE", "Front Door"),
];

static SENT_AGAIN: &[Step] = &[
    step((5, 14, 22), &BOSTON, "M/MP/003", LABEL).estimate(9, 0, 0),
    step((6, 17, 3), &BOSTON, "I/OR/005", "Origin Scan"),
    step((6, 23, 16), &BOSTON, "I/DP/005", "Departed from Facility"),
    step((9, 4, 50), &CHICAGO, "I/AR/005", "Arrived at Facility"),
    step((9, 8, 34), &CHICAGO, "I/OT/021", "Out For Delivery Today"),
    step((9, 15, 27), &CHICAGO, "D/FS/011", "DELIVERED").handed("NAKAMURA", "Receiver"),
];
