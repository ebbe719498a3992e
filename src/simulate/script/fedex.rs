//! The parcels of FedEx. A code is the scan's event type; causes are exception codes.

use waybill_contract::{Kind, Problem, Status};

use super::sites::{BOSTON, CHICAGO, DENVER, LONDON, MEMPHIS, MIAMI, NEWARK, SAO_PAULO, SEATTLE};
use super::{Step, Story, step};

const EXPRESS: (&str, &str) = ("FEDEX_2_DAY", "FedEx 2Day");
const OVERNIGHT: (&str, &str) = ("PRIORITY_OVERNIGHT", "FedEx Priority Overnight");
const INTERNATIONAL: (&str, &str) = ("INTERNATIONAL_PRIORITY", "FedEx International Priority");
const DATA: &str = "Shipment information sent to FedEx";

pub(super) static STORIES: &[Story] = &[
    Story {
        serial: 11,
        title: "Headphones",
        line: "delivered overnight to the reception",
        service: OVERNIGHT,
        grams: 640,
        from: &SEATTLE,
        to: &BOSTON,
        uses: &[(1, OVERNIGHT_STEPS)],
        end: Status::Delivered,
        kinds: &[Kind::PickedUp, Kind::OutForDelivery, Kind::DeliveredToReception],
        problems: &[],
    },
    Story {
        serial: 12,
        title: "Wine glasses",
        line: "refused at the door and sent back to the shipper",
        service: EXPRESS,
        grams: 4_200,
        from: &NEWARK,
        to: &DENVER,
        uses: &[(1, REFUSED)],
        end: Status::Returned,
        kinds: &[Kind::Refused, Kind::Returning],
        problems: &[Problem::Refused],
    },
    Story {
        serial: 13,
        title: "Tablet",
        line: "not found in the sorting hall, searched for, declared lost",
        service: EXPRESS,
        grams: 910,
        from: &CHICAGO,
        to: &MIAMI,
        uses: &[(1, LOST)],
        end: Status::Exception,
        kinds: &[Kind::Investigation, Kind::Lost],
        problems: &[Problem::Investigation, Problem::Lost],
    },
    Story {
        serial: 14,
        title: "Camera lens",
        line: "held by customs for a missing invoice, released and delivered",
        service: INTERNATIONAL,
        grams: 1_150,
        from: &LONDON,
        to: &SAO_PAULO,
        uses: &[(1, CUSTOMS)],
        end: Status::Delivered,
        kinds: &[Kind::CustomsDocumentsRequired, Kind::CustomsCleared, Kind::Delivered],
        problems: &[Problem::CustomsDocuments],
    },
    Story {
        serial: 15,
        title: "Ink cartridges",
        line: "delivered; five weeks later another parcel gets the same number, and is delivered too",
        service: EXPRESS,
        grams: 530,
        from: &MEMPHIS,
        to: &SEATTLE,
        uses: &[(1, FIRST_USE), (41, SECOND_USE)],
        end: Status::Delivered,
        kinds: &[Kind::OutForDelivery, Kind::DeliveredToSafePlace],
        problems: &[],
    },
    Story {
        serial: 16,
        title: "Notebooks",
        line: "one scan with a code that nobody documents; delivered all the same",
        service: EXPRESS,
        grams: 2_050,
        from: &MIAMI,
        to: &CHICAGO,
        uses: &[(1, UNKNOWN_CODE)],
        end: Status::Delivered,
        kinds: &[Kind::Unknown, Kind::OutForDelivery, Kind::Delivered],
        problems: &[],
    },
];

static OVERNIGHT_STEPS: &[Step] = &[
    step((0, 12, 20), &SEATTLE, "OC", DATA).estimate(2, 8, 11),
    step((1, 16, 5), &SEATTLE, "PU", "Picked up"),
    step((1, 20, 42), &SEATTLE, "DP", "Departed FedEx location"),
    step((2, 1, 3), &MEMPHIS, "AR", "Arrived at FedEx location"),
    step((2, 3, 51), &MEMPHIS, "DP", "Departed FedEx location"),
    step((2, 7, 12), &BOSTON, "AR", "At local FedEx facility"),
    step((2, 8, 3), &BOSTON, "OD", "On FedEx vehicle for delivery"),
    step((2, 10, 14), &BOSTON, "DL", "Delivered").handed("R.CASTELLANOS", "RECEPTIONIST_FRONT_DESK"),
];

static REFUSED: &[Step] = &[
    step((0, 9, 44), &NEWARK, "OC", DATA).estimate(3, 0, 0),
    step((1, 17, 31), &NEWARK, "PU", "Picked up"),
    step((2, 2, 26), &MEMPHIS, "AR", "Arrived at FedEx location"),
    step((3, 8, 11), &DENVER, "OD", "On FedEx vehicle for delivery"),
    step((3, 12, 37), &DENVER, "DE", "Delivery exception").because("07", "Shipment refused by recipient"),
    step((4, 10, 2), &DENVER, "RS", "Returning package to shipper"),
    step((5, 4, 18), &MEMPHIS, "AR", "Arrived at FedEx location"),
    step((6, 8, 40), &NEWARK, "OD", "On FedEx vehicle for delivery"),
    step((6, 13, 9), &NEWARK, "DL", "Delivered").handed("T.SHIPPINGDESK", "SHIPPING_RECEIVING"),
];

static LOST: &[Step] = &[
    step((0, 10, 35), &CHICAGO, "OC", DATA).estimate(3, 0, 0),
    step((1, 18, 1), &CHICAGO, "PU", "Picked up"),
    step((2, 0, 47), &MEMPHIS, "AR", "Arrived at FedEx location"),
    step((4, 9, 15), &MEMPHIS, "SE", "Shipment exception")
        .because("43", "Unable to locate package; a trace has been opened"),
    step((11, 15, 20), &MEMPHIS, "SE", "Shipment exception").because("44", "Package lost"),
];

static CUSTOMS: &[Step] = &[
    step((0, 11, 8), &LONDON, "OC", DATA).estimate(4, 0, 0),
    step((1, 15, 25), &LONDON, "PU", "Picked up"),
    step((1, 21, 50), &LONDON, "DP", "Departed FedEx location"),
    step((2, 9, 34), &MEMPHIS, "AR", "Arrived at FedEx location"),
    step((3, 6, 2), &SAO_PAULO, "AR", "Arrived at FedEx location"),
    step((3, 8, 22), &SAO_PAULO, "CD", "Clearance delay")
        .because("A25", "Clearance delay - commercial invoice is missing, documents required")
        .estimate(8, 0, 0),
    step((7, 13, 43), &SAO_PAULO, "CC", "International shipment release - Import"),
    step((8, 8, 31), &SAO_PAULO, "OD", "On FedEx vehicle for delivery"),
    step((8, 14, 55), &SAO_PAULO, "DL", "Delivered").handed("M.FIGUEIREDO", "RESIDENCE"),
];

static FIRST_USE: &[Step] = &[
    step((0, 8, 52), &MEMPHIS, "OC", DATA).estimate(3, 0, 0),
    step((1, 16, 40), &MEMPHIS, "PU", "Picked up"),
    step((3, 8, 9), &SEATTLE, "OD", "On FedEx vehicle for delivery"),
    step((3, 11, 46), &SEATTLE, "DL", "Delivered").handed("SIGNATURE NOT REQ", "FRONT_DOOR"),
];

static SECOND_USE: &[Step] = &[
    step((40, 9, 5), &MEMPHIS, "OC", DATA).estimate(43, 0, 0),
    step((41, 17, 2), &MEMPHIS, "PU", "Picked up"),
    step((43, 8, 27), &SEATTLE, "OD", "On FedEx vehicle for delivery"),
    step((43, 13, 18), &SEATTLE, "DL", "Delivered").handed("SIGNATURE NOT REQ", "FRONT_DOOR"),
];

static UNKNOWN_CODE: &[Step] = &[
    step((0, 14, 14), &MIAMI, "OC", DATA).estimate(4, 0, 0),
    step((1, 16, 58), &MIAMI, "PU", "Picked up"),
    step((2, 3, 7), &MEMPHIS, "ZQ", "Zone quota recorded"),
    step((3, 22, 30), &CHICAGO, "AR", "At local FedEx facility"),
    step((4, 8, 22), &CHICAGO, "OD", "On FedEx vehicle for delivery"),
    step((4, 15, 36), &CHICAGO, "DL", "Delivered").handed("P.NAKAGAWA", "RESIDENCE"),
];
