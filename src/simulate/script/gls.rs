//! The parcels of GLS. A code is `GROUP.DETAIL`, in GLS's own spelling.

use waybill_contract::{Kind, Status};

use super::sites::{BERLIN, FRANKFURT, HAMBURG, LEIPZIG, MUNICH};
use super::{Step, Story, step};

const PARCEL: (&str, &str) = ("", "");
const DATA: &str = "The parcel data was entered into the GLS IT system; the parcel was not yet handed over to GLS.";
const HANDED_OVER: &str = "The parcel was handed over to GLS.";
const REACHED: &str = "The parcel has reached the parcel center.";
const LEFT: &str = "The parcel has left the parcel center.";
const EXPECTED: &str = "The parcel is expected to be delivered during the day.";

pub(super) static STORIES: &[Story] = &[
    Story {
        serial: 41,
        title: "Ceramic bowls",
        line: "brought to a parcel shop and collected there",
        service: PARCEL,
        grams: 3_450,
        from: &HAMBURG,
        to: &MUNICH,
        uses: &[(1, SHOP)],
        end: Status::Delivered,
        kinds: &[Kind::Accepted, Kind::AvailableForPickup, Kind::Collected],
        problems: &[],
    },
    Story {
        serial: 42,
        title: "Winter coat",
        line: "sent on to another address at the recipient's wish, delivered",
        service: PARCEL,
        grams: 1_760,
        from: &LEIPZIG,
        to: &BERLIN,
        uses: &[(1, REDIRECTED)],
        end: Status::Delivered,
        kinds: &[Kind::DeliveryChanged, Kind::OutForDelivery, Kind::Delivered],
        problems: &[],
    },
    Story {
        serial: 43,
        title: "Picture frame",
        line: "announced and then cancelled by the shop",
        service: PARCEL,
        grams: 980,
        from: &FRANKFURT,
        to: &HAMBURG,
        uses: &[(1, CANCELLED)],
        end: Status::Cancelled,
        kinds: &[Kind::DataReceived, Kind::Cancelled],
        problems: &[],
    },
    Story {
        serial: 44,
        title: "Winter coat",
        line: "sent back by the customer, because it did not fit",
        service: PARCEL,
        grams: 1_760,
        from: &BERLIN,
        to: &LEIPZIG,
        uses: &[(7, SENT_BACK)],
        end: Status::Delivered,
        kinds: &[Kind::Accepted, Kind::Delivered],
        problems: &[],
    },
    Story {
        serial: 45,
        title: "Winter coat",
        line: "another size for the one that was sent back, delivered",
        service: PARCEL,
        grams: 1_790,
        from: &LEIPZIG,
        to: &BERLIN,
        uses: &[(11, OTHER_SIZE)],
        end: Status::Delivered,
        kinds: &[Kind::OutForDelivery, Kind::Delivered],
        problems: &[],
    },
];

static SHOP: &[Step] = &[
    step((0, 13, 26), &HAMBURG, "INTIAL.PREADVICE", DATA),
    step((1, 17, 44), &HAMBURG, "INTIAL.NORMAL", HANDED_OVER),
    step((1, 20, 31), &HAMBURG, "OUTBOD.NORMAL", LEFT),
    step((2, 4, 9), &MUNICH, "INBOUD.NORMAL", REACHED),
    step((2, 7, 58), &MUNICH, "OUTDEL.NORMAL", EXPECTED),
    step(
        (2, 14, 12),
        &MUNICH,
        "DELIVD.PARCELSHOP",
        "The parcel has been delivered at the ParcelShop (see ParcelShop information).",
    )
    .at_point("2760188645", "Kiosk am Westpark"),
    step((4, 18, 3), &MUNICH, "DELIVD.DEL_BY_PSAPP", "The parcel was picked up by the consignee at the ParcelShop.")
        .handed("", ""),
];

static REDIRECTED: &[Step] = &[
    step((0, 10, 51), &LEIPZIG, "INTIAL.PREADVICE", DATA),
    step((1, 16, 20), &LEIPZIG, "INTIAL.NORMAL", HANDED_OVER),
    step((2, 3, 37), &BERLIN, "INBOUD.NORMAL", REACHED),
    step((2, 9, 15), &BERLIN, "CHANGD.MONEWADDR", "The change of the delivery address has been carried out."),
    step((3, 8, 6), &BERLIN, "OUTDEL.NORMAL", EXPECTED),
    step((3, 12, 49), &BERLIN, "DELIVD.NORMAL", "The parcel has been delivered.").handed("", ""),
];

static CANCELLED: &[Step] = &[
    step((0, 15, 2), &FRANKFURT, "INTIAL.PREADVICE", DATA),
    step((3, 11, 33), &FRANKFURT, "CANCEL.NORMAL", "The parcel data was deleted from the GLS IT system."),
];

static SENT_BACK: &[Step] = &[
    step((6, 9, 14), &BERLIN, "INTIAL.PREADVICE", DATA),
    step((7, 15, 37), &BERLIN, "INTIAL.NORMAL", HANDED_OVER),
    step((8, 3, 22), &LEIPZIG, "INBOUD.NORMAL", REACHED),
    step((8, 8, 49), &LEIPZIG, "OUTDEL.NORMAL", EXPECTED),
    step((8, 11, 5), &LEIPZIG, "DELIVD.NORMAL", "The parcel has been delivered.").handed("", ""),
];

static OTHER_SIZE: &[Step] = &[
    step((10, 13, 40), &LEIPZIG, "INTIAL.PREADVICE", DATA),
    step((11, 16, 58), &LEIPZIG, "INTIAL.NORMAL", HANDED_OVER),
    step((12, 3, 41), &BERLIN, "INBOUD.NORMAL", REACHED),
    step((12, 8, 17), &BERLIN, "OUTDEL.NORMAL", EXPECTED),
    step((12, 12, 26), &BERLIN, "DELIVD.NORMAL", "The parcel has been delivered.").handed("", ""),
];
