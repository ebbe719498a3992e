//! What the adapter makes of codes, words and times that no story shows.

use waybill_contract::{Kind, Meaning, Oddity, Reason};

use super::meaning::Told;
use super::{checked, meaning, when, wire};

/// What type, code, status code and text mean, and whether a code was warned of.
fn says(kind: &str, code: &str, number: &str, text: &str) -> (Meaning, bool) {
    let body = format!(r#"{{"type":"{kind}","code":"{code}","statusCode":"{number}","description":"{text}"}}"#);
    let status: wire::Status<'_> = serde_json::from_str(&body).unwrap();
    let mut warnings = Vec::new();
    let meaning = Told::new(&status).meaning(&mut warnings);
    (meaning, warnings.iter().any(|warning| warning.kind == Oddity::UnmappedCode))
}

fn kind(kind: &str, code: &str, number: &str, text: &str) -> Kind {
    says(kind, code, number, text).0.kind
}

#[test]
fn the_table_is_read() {
    assert!(meaning::codes().rows().count() > 1000);
}

#[test]
fn the_same_code_differs_by_type() {
    assert_eq!(kind("M", "DP", "", ""), Kind::DataReceived);
    assert_eq!(kind("I", "DP", "", ""), Kind::Departed);
}

#[test]
fn the_finer_of_status_code_and_code_counts() {
    assert_eq!(kind("I", "AR", "005", "Arrived at Facility"), Kind::Arrived);
    assert_eq!(kind("I", "OT", "005", "Out For Delivery Today"), Kind::OutForDelivery);
    assert_eq!(kind("D", "F4", "011", "DELIVERED "), Kind::Delivered);
    assert_eq!(kind("D", "2Q", "011", ""), Kind::AvailableForPickup);
    assert_eq!(kind("D", "12", "011", ""), Kind::Delivered, "a delay does not undo the status code");
    assert_eq!(kind("X", "KR", "013", ""), Kind::Refused);
    assert_eq!(kind("X", "UF", "034", ""), Kind::Returning);
    assert_eq!(kind("X", "UA", "034", ""), Kind::Returned);
    assert_eq!(kind("X", "9C", "013", ""), Kind::Information);
    assert_eq!(
        says("X", "C4", "022", "").0,
        Meaning { kind: Kind::DeliveryAttempted, reason: Some(Reason::RecipientAbsent) }
    );
}

#[test]
fn a_status_code_is_an_integer() {
    for number in ["5", "05", "005"] {
        assert_eq!(says("I", "", number, ""), (Meaning::of(Kind::InTransit), false));
    }
    assert_eq!(kind("X", "01", "000", ""), Kind::Lost, "the table writes 01 as 1");
    assert_eq!(kind("", "", "D", ""), Kind::Unknown, "a type in the place of a status code is none");
}

#[test]
fn an_unknown_code_falls_back_to_the_type_and_warns() {
    assert_eq!(says("D", "ZZ9", "", "DELIVERED"), (Meaning::of(Kind::Delivered), true));
    assert_eq!(says("X", "ZZ9", "", ""), (Meaning::of(Kind::Exception), true));
    assert_eq!(says("I", "ZZ9", "999", ""), (Meaning::of(Kind::InTransit), true));
    assert_eq!(says("NA", "ZZ9", "", ""), (Meaning::of(Kind::Unknown), true));
    assert_eq!(says("", "", "", "Something new"), (Meaning::of(Kind::Unknown), true));
    assert_eq!(says("D", "ZZ9", "011", ""), (Meaning::of(Kind::Delivered), false));
}

#[test]
fn returns_are_not_deliveries() {
    assert_eq!(kind("RS", "", "", ""), Kind::Returned);
    assert_eq!(kind("RS", "", "011", "Delivered"), Kind::Returned);
    assert_eq!(kind("D", "F4", "011", "Returned to Sender"), Kind::Returned);
    assert_eq!(kind("X", "", "037", "Returning to Sender: On Vehicle for Delivery"), Kind::ReturnOutForDelivery);
    assert_eq!(kind("I", "", "037", "Out for delivery"), Kind::OutForDelivery);
    assert_eq!(kind("X", "", "", "The package will be returned to the sender."), Kind::Returning);
}

#[test]
fn updates_change_no_status() {
    assert_eq!(kind("U", "PX", "155", "Delivery photo"), Kind::ProofOfDelivery);
    assert_eq!(kind("U", "UP", "011", ""), Kind::EstimateUpdated);
    assert_eq!(kind("U", "", "011", ""), Kind::Information);
}

#[test]
fn words_make_unspecific_codes_finer() {
    let delay = |reason| Meaning { kind: Kind::Delayed, reason: Some(reason) };
    assert_eq!(
        says("X", "", "013", "Severe weather conditions have delayed delivery."),
        (delay(Reason::Weather), false)
    );
    assert_eq!(says("X", "", "046", "A mechanical failure has delayed delivery.").0, delay(Reason::CarrierVehicle));
    assert_eq!(
        says("X", "", "013", "A late trailer arrival has caused a delay.").0,
        delay(Reason::CarrierMissedConnection)
    );
    assert_eq!(kind("X", "", "013", "The requested documents have been received."), Kind::Resolved);
    assert_eq!(kind("X", "R4", "", "The required paperwork has been received."), Kind::Resolved);
    assert_eq!(says("X", "B4", "", "A commercial invoice is missing.").0.reason, Some(Reason::CustomsDocuments));
    assert_eq!(kind("X", "", "069", "Package Not Claimed"), Kind::NotCollected);
    assert_eq!(
        says("X", "A5", "050", "A correct suite number is needed for delivery.").0.reason,
        Some(Reason::AddressIncomplete)
    );
    assert_eq!(kind("X", "", "013", "We incorrectly sorted this package."), Kind::Misrouted);
    assert_eq!(kind("X", "", "013", "Your package was released by the customs agency."), Kind::CustomsCleared);
    assert_eq!(kind("D", "", "011", "Delivered. Left with a neighbor."), Kind::DeliveredToNeighbour);
    assert_eq!(kind("D", "", "", "Delivered to UPS Access Point Awaiting Customer Pickup"), Kind::AvailableForPickup);
    assert_eq!(
        kind("X", "", "013", "Delivered yesterday, damaged after that"),
        Kind::Damaged,
        "never delivered by words"
    );
}

#[test]
fn times_are_read_in_every_writing() {
    for text in ["074700", "74700", "07:47:00", "7:47:00"] {
        assert_eq!(when::time(text), Some(jiff::civil::time(7, 47, 0, 0)), "{text}");
    }
    assert_eq!(when::date("20250826"), Some(jiff::civil::date(2025, 8, 26)));
    for text in ["", "0", "202508", "20251301", "null", "99999999999"] {
        assert_eq!(when::date(text), None, "{text}");
    }
}

#[test]
fn check_digits() {
    for number in ["1Z5R89390357567127", "1Z879E930346834440", "1ZXX3150YW44070023", "K1506235620", "J4603636537"] {
        assert!(checked(number), "{number}");
    }
    for number in ["1Z5R89390357567128", "K1506235622", "", "1Z", "1Z\u{fc}"] {
        assert!(!checked(number), "{number}");
    }
}

#[test]
fn a_field_of_another_type_costs_only_itself() {
    let body = r#"{"trackResponse":{"shipment":{"inquiryNumber":7,"pickupDate":["x"],"package":[null,{"activity":[
        "x",7,null,[{}],{"date":20250826,"time":74700,"status":"D","location":[]}],"weight":3,"packageCount":{}}]}}}"#;
    let reply: wire::Reply<'_> = serde_json::from_str(body).unwrap();
    let shipment = &reply.track_response.shipment[0];
    assert_eq!(shipment.inquiry_number.get(), Some("7"));
    let activity = &shipment.package[0].activity;
    assert_eq!((activity.len(), activity.odd()), (1, 3));
    assert_eq!(activity[0].date.get(), Some("20250826"));
}
