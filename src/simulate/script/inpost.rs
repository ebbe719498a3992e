//! The parcels of InPost. A code is ShipX's name of the status, the text the operator's own code.

use waybill_contract::{Kind, Problem, Status};

use super::sites::{GDANSK, KRAKOW, LODZ, WARSAW};
use super::{Step, Story, step};

const LOCKER: (&str, &str) = ("inpost_locker_standard", "Paczkomat");
const COURIER: (&str, &str) = ("inpost_courier_standard", "Kurier");

pub(super) static STORIES: &[Story] = &[
    Story {
        serial: 71,
        title: "Board books",
        line: "from locker to locker, fetched there",
        service: LOCKER,
        grams: 1_230,
        from: &WARSAW,
        to: &KRAKOW,
        uses: &[(1, FETCHED)],
        end: Status::Delivered,
        kinds: &[Kind::DroppedOff, Kind::OutForDelivery, Kind::AvailableForPickup, Kind::Delivered],
        problems: &[],
    },
    Story {
        serial: 72,
        title: "Power bank",
        line: "not fetched from the locker in time, sent back to the sender",
        service: LOCKER,
        grams: 340,
        from: &KRAKOW,
        to: &GDANSK,
        uses: &[(1, NOT_FETCHED)],
        end: Status::Returned,
        kinds: &[Kind::PickupReminder, Kind::NotCollected, Kind::Returning],
        problems: &[Problem::NotCollected],
    },
    Story {
        serial: 73,
        title: "Espresso cups",
        line: "recipient not met by the courier, delivered the day after",
        service: COURIER,
        grams: 2_640,
        from: &GDANSK,
        to: &WARSAW,
        uses: &[(1, NOT_MET)],
        end: Status::Delivered,
        kinds: &[Kind::DeliveryAttempted, Kind::Delivered],
        problems: &[Problem::DeliveryFailed],
    },
];

static FETCHED: &[Step] = &[
    step((0, 13, 51), &WARSAW, "confirmed", "PRO"),
    step((1, 16, 8), &WARSAW, "dispatched_by_sender", "PSN"),
    step((1, 18, 45), &WARSAW, "taken_by_courier", "PPN"),
    step((1, 22, 19), &WARSAW, "adopted_at_source_branch", "ODB"),
    step((2, 4, 36), &LODZ, "adopted_at_sorting_center", "SOR"),
    step((2, 8, 2), &LODZ, "sent_from_sorting_center", "WSO"),
    step((3, 5, 27), &KRAKOW, "adopted_at_target_branch", "ADT"),
    step((3, 7, 40), &KRAKOW, "out_for_delivery", "WDR"),
    step((3, 10, 13), &KRAKOW, "ready_to_pickup", "AVI").at_point("KRA010", "Malborska 130"),
    step((4, 17, 56), &KRAKOW, "delivered", "DOR").handed("", ""),
];

static NOT_FETCHED: &[Step] = &[
    step((0, 11, 33), &KRAKOW, "confirmed", "PRO"),
    step((1, 15, 17), &KRAKOW, "collected_from_sender", "PPN"),
    step((2, 3, 58), &LODZ, "adopted_at_sorting_center", "SOR"),
    step((3, 6, 21), &GDANSK, "out_for_delivery", "WDR"),
    step((3, 9, 44), &GDANSK, "ready_to_pickup", "AVI").at_point("GDN077", "Stary Targ 7"),
    step((4, 21, 44), &GDANSK, "pickup_reminder_sent", "PRZ"),
    step((5, 9, 44), &GDANSK, "pickup_time_expired", "UPK"),
    step((6, 11, 30), &GDANSK, "returned_to_sender", "ZWR"),
    step((9, 13, 5), &KRAKOW, "delivered", "DOR").handed("", ""),
];

static NOT_MET: &[Step] = &[
    step((0, 16, 24), &GDANSK, "confirmed", "PRO"),
    step((1, 14, 39), &GDANSK, "collected_from_sender", "PPN"),
    step((2, 5, 12), &WARSAW, "adopted_at_target_branch", "ADT"),
    step((2, 8, 33), &WARSAW, "out_for_delivery_to_address", "WDA"),
    step((2, 15, 2), &WARSAW, "pickup_reminder_sent_address", "NOB"),
    step((3, 8, 50), &WARSAW, "out_for_delivery_to_address", "WDA"),
    step((3, 11, 27), &WARSAW, "delivered", "DOR").handed("", ""),
];
