//! The parcels of Purolator. A code is the scan's type; where that is `Other`, the text says what happened.

use waybill_contract::{Kind, Problem, Status};

use super::sites::{CALGARY, HALIFAX, MONTREAL, TORONTO, VANCOUVER};
use super::{Step, Story, step};

const EXPRESS: (&str, &str) = ("PurolatorExpress", "Purolator Express");
const GROUND: (&str, &str) = ("PurolatorGround", "Purolator Ground");
const CREATED: &str = "Shipment created";
const PICKED_UP: &str = "Picked up by Purolator";
const ARRIVED: &str = "Arrived at sort facility";
const DEPARTED: &str = "Departed sort facility";
const ON_VEHICLE: &str = "On vehicle for delivery";

pub(super) static STORIES: &[Story] = &[
    Story {
        serial: 51,
        title: "Coffee beans",
        line: "delivered by express, signed for",
        service: EXPRESS,
        grams: 2_200,
        from: &TORONTO,
        to: &CALGARY,
        uses: &[(1, DELIVERED)],
        end: Status::Delivered,
        kinds: &[Kind::PickedUp, Kind::Departed, Kind::OutForDelivery, Kind::Delivered],
        problems: &[],
    },
    Story {
        serial: 52,
        title: "Ski gloves",
        line: "nobody available, held at the depot and picked up there",
        service: GROUND,
        grams: 510,
        from: &MONTREAL,
        to: &HALIFAX,
        uses: &[(1, HELD)],
        end: Status::Delivered,
        kinds: &[Kind::DeliveryAttempted, Kind::AvailableForPickup, Kind::Collected],
        problems: &[Problem::DeliveryFailed],
    },
    Story {
        serial: 53,
        title: "Standing desk",
        line: "refused, sent back and given back to the sender",
        service: GROUND,
        grams: 18_400,
        from: &VANCOUVER,
        to: &TORONTO,
        uses: &[(1, REFUSED)],
        end: Status::Returned,
        kinds: &[Kind::Refused, Kind::Returning, Kind::Returned],
        problems: &[Problem::Refused],
    },
];

static DELIVERED: &[Step] = &[
    step((0, 14, 40), &TORONTO, "Other", CREATED),
    step((1, 16, 22), &TORONTO, "ProofOfPickUp", PICKED_UP).estimate(3, 0, 0),
    step((1, 21, 35), &TORONTO, "Other", DEPARTED),
    step((2, 5, 48), &CALGARY, "Other", ARRIVED),
    step((3, 7, 55), &CALGARY, "OnDelivery", ON_VEHICLE),
    step((3, 11, 31), &CALGARY, "Delivery", "Shipment delivered").handed("D OKAFOR", ""),
];

static HELD: &[Step] = &[
    step((0, 11, 17), &MONTREAL, "Other", CREATED),
    step((1, 15, 59), &MONTREAL, "ProofOfPickUp", PICKED_UP).estimate(3, 0, 0),
    step((2, 22, 4), &HALIFAX, "Other", ARRIVED),
    step((3, 8, 20), &HALIFAX, "OnDelivery", ON_VEHICLE),
    step((3, 13, 6), &HALIFAX, "Undeliverable", "Receiver not available, card left"),
    step((3, 18, 42), &HALIFAX, "Other", "Held at Purolator depot, ready for pick up"),
    step((5, 12, 15), &HALIFAX, "Delivery", "Shipment delivered - picked up at depot").handed("L SURETTE", ""),
];

static REFUSED: &[Step] = &[
    step((0, 9, 12), &VANCOUVER, "Other", CREATED),
    step((1, 17, 30), &VANCOUVER, "ProofOfPickUp", PICKED_UP).estimate(5, 0, 0),
    step((4, 6, 2), &TORONTO, "Other", ARRIVED),
    step((5, 8, 11), &TORONTO, "OnDelivery", ON_VEHICLE),
    step((5, 14, 47), &TORONTO, "Undeliverable", "Shipment refused by receiver"),
    step((6, 9, 25), &TORONTO, "Other", "Shipment being returned to sender"),
    step((10, 7, 8), &VANCOUVER, "Other", ARRIVED),
    step((11, 10, 53), &VANCOUVER, "Delivery", "Shipment returned to sender").handed("SHIPPING DESK", ""),
];
