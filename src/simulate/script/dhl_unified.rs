//! The parcels of DHL. A code is `divisional code/statusCode`; without a divisional code the text stands for it.

use waybill_contract::{Kind, Problem, Status};

use super::sites::{BERLIN, HAMBURG, LEIPZIG, LYON, MUNICH, PARIS, ROTTERDAM, TOKYO, UTRECHT};
use super::{Step, Story, step};

const EXPRESS: (&str, &str) = ("express", "EXPRESS WORLDWIDE");
const PAKET: (&str, &str) = ("parcel-de", "DHL PAKET (parcel)");
const BENELUX: (&str, &str) = ("parcel-nl", "DHL For You");

pub(super) static STORIES: &[Story] = &[
    Story {
        serial: 21,
        title: "Ceramic knife",
        line: "held by customs, cleared and delivered, signed for",
        service: EXPRESS,
        grams: 780,
        from: &TOKYO,
        to: &LYON,
        uses: &[(1, CUSTOMS)],
        end: Status::Delivered,
        kinds: &[Kind::CustomsHeld, Kind::CustomsCleared, Kind::OutForDelivery, Kind::Delivered],
        problems: &[Problem::Customs],
    },
    Story {
        serial: 22,
        title: "Winter coat",
        line: "delivered by DHL Paket, which tells texts without codes",
        service: PAKET,
        grams: 2_900,
        from: &HAMBURG,
        to: &MUNICH,
        uses: &[(1, PAKET_STEPS)],
        end: Status::Delivered,
        kinds: &[Kind::DataReceived, Kind::OutForDelivery, Kind::Delivered],
        problems: &[],
    },
    Story {
        serial: 23,
        title: "Running shoes",
        line: "not at home, brought to a parcel shop and collected there",
        service: BENELUX,
        grams: 1_250,
        from: &UTRECHT,
        to: &ROTTERDAM,
        uses: &[(1, SHOP)],
        end: Status::Delivered,
        kinds: &[Kind::DeliveryAttempted, Kind::AvailableForPickup, Kind::Collected],
        problems: &[Problem::DeliveryFailed],
    },
    Story {
        serial: 24,
        title: "Model railway",
        line: "the address was wrong, returned to the sender",
        service: EXPRESS,
        grams: 3_650,
        from: &BERLIN,
        to: &PARIS,
        uses: &[(1, RETURNED)],
        end: Status::Returned,
        kinds: &[Kind::AddressUnusable, Kind::Returning],
        problems: &[Problem::Address],
    },
];

static CUSTOMS: &[Step] = &[
    step((1, 10, 12), &TOKYO, "104/pre-transit", "Shipment information received").estimate(4, 0, 0),
    step((1, 17, 26), &TOKYO, "PU/transit", "Shipment picked up"),
    step((1, 21, 3), &TOKYO, "PL/transit", "Processed at TOKYO - JAPAN"),
    step((2, 3, 41), &TOKYO, "DF/transit", "Shipment has departed from a DHL facility TOKYO - JAPAN"),
    step((2, 20, 18), &LEIPZIG, "AF/transit", "Arrived at DHL Sort Facility LEIPZIG - GERMANY"),
    step((3, 7, 33), &PARIS, "UD/transit", "Clearance event: customs has asked for an inspection").estimate(7, 0, 0),
    step((6, 11, 47), &PARIS, "CR/transit", "Clearance processing complete at PARIS - FRANCE"),
    step((7, 6, 20), &LYON, "AR/transit", "Arrived at DHL Delivery Facility LYON - FRANCE"),
    step((7, 8, 45), &LYON, "WC/transit", "Shipment is out with courier for delivery").estimate(7, 11, 14),
    step((7, 12, 9), &LYON, "OK/delivered", "Delivered").handed("C. BEAUMONT", ""),
];

static PAKET_STEPS: &[Step] = &[
    step(
        (0, 18, 59),
        &HAMBURG,
        "/pre-transit",
        "The instruction data for this shipment have been provided by the sender to DHL electronically",
    )
    .estimate(3, 0, 0),
    step((1, 19, 22), &HAMBURG, "/transit", "The shipment has been processed in the parcel center of origin"),
    step((2, 4, 10), &MUNICH, "/transit", "The shipment has been processed in the destination parcel center"),
    step((3, 8, 31), &MUNICH, "/transit", "The shipment has been loaded onto the delivery vehicle").estimate(3, 12, 15),
    step((3, 13, 28), &MUNICH, "/delivered", "The shipment has been successfully delivered").handed("", ""),
];

static SHOP: &[Step] = &[
    step((0, 20, 6), &UTRECHT, "PRENOTIFICATION_RECEIVED/pre-transit", "The parcel has been announced"),
    step((1, 18, 34), &UTRECHT, "PARCEL_SORTED_AT_HUB/transit", "The parcel has been sorted").estimate(2, 15, 17),
    step((2, 7, 2), &ROTTERDAM, "PARCEL_ARRIVED_AT_LOCAL_DEPOT/transit", "The parcel is at the local depot"),
    step((2, 9, 40), &ROTTERDAM, "OUT_FOR_DELIVERY/transit", "The parcel is on its way"),
    step((2, 15, 52), &ROTTERDAM, "NOT_HOME_TO_PARCELSHOP/transit", "Nobody at home, it goes to a parcel shop"),
    step(
        (3, 10, 15),
        &ROTTERDAM,
        "NOTIFICATION_FOR_PARCELSHOP_COLLECTION_HAS_BEEN_SENT/transit",
        "The parcel is ready for collection",
    )
    .at_point("8004-NL-300214", "Primera Blaak"),
    step((6, 12, 44), &ROTTERDAM, "COLLECTED_AT_PARCELSHOP/delivered", "The parcel was collected").handed("", ""),
];

static RETURNED: &[Step] = &[
    step((0, 16, 40), &BERLIN, "104/pre-transit", "Shipment information received").estimate(3, 0, 0),
    step((1, 17, 11), &BERLIN, "PU/transit", "Shipment picked up"),
    step((2, 2, 29), &LEIPZIG, "AF/transit", "Arrived at DHL Sort Facility LEIPZIG - GERMANY"),
    step((3, 8, 37), &PARIS, "WC/transit", "Shipment is out with courier for delivery"),
    step((3, 12, 58), &PARIS, "BA/failure", "Address information needed; contact DHL"),
    step((8, 9, 20), &PARIS, "RT/failure", "Shipment is being returned to the shipper"),
    step((10, 5, 46), &LEIPZIG, "AF/transit", "Arrived at DHL Sort Facility LEIPZIG - GERMANY"),
    step((11, 11, 31), &BERLIN, "OK/delivered", "Delivered to the shipper").handed("WARENEINGANG", ""),
];
