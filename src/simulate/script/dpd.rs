//! The parcels of DPD. A code is that of polls, then that of pushes; a scan without the latter is not pushed.

use waybill_contract::{Kind, Problem, Status};

use super::sites::{AMERSFOORT, EINDHOVEN, KASSEL, MECHELEN};
use super::{Step, Story, step};

const CLASSIC: (&str, &str) = ("101", "DPD CLASSIC");
const RECEIVED: &str = "DPD has received your parcel.";
const BETWEEN: &str = "The parcel is at the parcel dispatch centre.";
const DEPOT: &str = "At parcel delivery centre.";
const OUT: &str = "Parcel out for delivery";

pub(super) static STORIES: &[Story] = &[
    Story {
        serial: 61,
        title: "Running shoes",
        line: "delivered in the announced hours, the recipient named",
        service: CLASSIC,
        grams: 1_120,
        from: &KASSEL,
        to: &AMERSFOORT,
        uses: &[(1, DELIVERED)],
        end: Status::Delivered,
        kinds: &[Kind::PickedUp, Kind::OutForDelivery, Kind::Delivered],
        problems: &[],
    },
    Story {
        serial: 62,
        title: "Garden hose",
        line: "nobody at home, brought to a Pickup shop and collected there",
        service: CLASSIC,
        grams: 4_800,
        from: &EINDHOVEN,
        to: &MECHELEN,
        uses: &[(1, COLLECTED)],
        end: Status::Delivered,
        kinds: &[Kind::DeliveryAttempted, Kind::AvailableForPickup, Kind::Collected],
        problems: &[Problem::DeliveryFailed],
    },
    Story {
        serial: 63,
        title: "Bookshelf",
        line: "refused at the door, back at the sender a week later",
        service: CLASSIC,
        grams: 21_300,
        from: &KASSEL,
        to: &EINDHOVEN,
        uses: &[(1, REFUSED)],
        end: Status::Returned,
        kinds: &[Kind::Refused, Kind::Returning],
        problems: &[Problem::Refused],
    },
    Story {
        serial: 64,
        title: "Running shoes",
        line: "sent back by the customer, who did not like them",
        service: CLASSIC,
        grams: 1_140,
        from: &AMERSFOORT,
        to: &KASSEL,
        uses: &[(7, SENT_BACK)],
        end: Status::Delivered,
        kinds: &[Kind::PickedUp, Kind::OutForDelivery, Kind::Delivered],
        problems: &[],
    },
];

static DELIVERED: &[Step] = &[
    step((1, 17, 38), &KASSEL, "PickedUp/pickup_driver", RECEIVED),
    step((1, 22, 14), &KASSEL, "BetweenDepots/", BETWEEN),
    step((2, 5, 41), &AMERSFOORT, "Depot/delivery_depot", DEPOT).estimate(2, 13, 14),
    step((2, 8, 27), &AMERSFOORT, "Courier/delivery_carload", OUT),
    step((2, 13, 36), &AMERSFOORT, "Delivered/delivery_customer", "Parcel delivered").handed("J. VAN DIJK", ""),
];

static COLLECTED: &[Step] = &[
    step((1, 16, 9), &EINDHOVEN, "PickedUp/pickup_driver", RECEIVED),
    step((1, 23, 50), &EINDHOVEN, "BetweenDepots/", BETWEEN),
    step((2, 5, 3), &MECHELEN, "Depot/delivery_depot", DEPOT),
    step((2, 8, 44), &MECHELEN, "Courier/delivery_carload", OUT),
    step((2, 12, 21), &MECHELEN, "DeliveryFailure/", "The parcel could not be delivered.")
        .because("", "Nobody was at home."),
    step((2, 16, 55), &MECHELEN, "ParcelShop/delivery_shop", "The parcel is at the Pickup parcelshop.")
        .at_point("BE11207", "Dagblad Center"),
    step(
        (5, 11, 18),
        &MECHELEN,
        "Delivered/pickup_by_consignee",
        "The parcel has been collected from the Pickup parcelshop.",
    )
    .handed("", ""),
];

static REFUSED: &[Step] = &[
    step((1, 18, 2), &KASSEL, "PickedUp/pickup_driver", RECEIVED),
    step((2, 6, 19), &EINDHOVEN, "Depot/delivery_depot", DEPOT),
    step((2, 9, 8), &EINDHOVEN, "Courier/delivery_carload", OUT),
    step((2, 15, 33), &EINDHOVEN, "DeliveryFailure/delivery_notification", "The parcel could not be delivered.")
        .because("", "The receiver has refused the parcel."),
    step((4, 10, 40), &EINDHOVEN, "BetweenDepots/error_return", "The parcel is on its way back to the sender."),
    step((9, 12, 26), &KASSEL, "Delivered/", "The parcel was returned to the sender.").handed("WARENEINGANG", ""),
];

static SENT_BACK: &[Step] = &[
    step((7, 16, 25), &AMERSFOORT, "PickedUp/pickup_driver", RECEIVED),
    step((7, 23, 8), &AMERSFOORT, "BetweenDepots/", BETWEEN),
    step((9, 5, 19), &KASSEL, "Depot/delivery_depot", DEPOT),
    step((9, 8, 2), &KASSEL, "Courier/delivery_carload", OUT),
    step((9, 10, 44), &KASSEL, "Delivered/delivery_customer", "Parcel delivered").handed("WARENEINGANG", ""),
];
