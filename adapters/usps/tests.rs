//! Numbers, and times in every form that has been seen.

use jiff::tz::Offset;
use waybill_contract::lenient;

use super::*;

#[test]
fn check_digits_are_those_of_publication_199() {
    for number in [
        "9400111206206406260787",
        "420787459400111206206406260787",
        "4201028200009261290113185417468510",
        "92748931507708513018050063",
        "9505511069605048600624",
        "420221539101026837331000039521",
    ] {
        assert!(barcode(number), "{number}");
    }
    for number in ["9434611206206407667131", "9200000000000000000002", "4201028200009261290113185417468511", ""] {
        assert!(!barcode(number), "{number}");
    }
    assert!(twenty_digits("03071790000523483741") && twenty_digits("71969010756003077385"));
    assert!(!twenty_digits("03071790000523483742") && !twenty_digits("71969010756003077386"));
}

#[test]
fn a_number_is_the_same_with_its_routing_code() {
    assert_eq!(without_routing("420787459400111206206406260787"), "9400111206206406260787");
    assert_eq!(without_routing("4201028200009261290113185417468510"), "9261290113185417468510");
    assert_eq!(without_routing("4200"), "4200");
}

fn time(json: &str) -> Option<String> {
    let scan: wire::Scan<'_> = lenient::object(json.as_bytes()).unwrap();
    let time = when::of(&scan)?;
    Some(match time.offset() {
        _ if time.precision() == waybill_contract::Precision::Day => time.civil().date().to_string(),
        Some(Offset::UTC) => format!("{}Z", time.civil()),
        Some(offset) => format!("{}{offset}", time.civil()),
        None => time.civil().to_string(),
    })
}

#[test]
fn times_in_every_form() {
    for (json, wanted) in [
        // The seconds of the GMT clock where both agree.
        (
            r#""eventTimestamp":"2026-06-10T13:58:00","GMTTimestamp":"2026-06-10T18:58:40Z","GMTOffset":"-05:00""#,
            "2026-06-10T13:58:40-05",
        ),
        // It kept the local day.
        (
            r#""eventTimestamp":"2026-06-10T23:28:00","GMTTimestamp":"2026-06-10T04:28:33Z","GMTOffset":"-05:00""#,
            "2026-06-10T23:28:00-05",
        ),
        (r#""eventTimestamp":"2026-06-10T13:58:00","GMTOffset":"-7:00""#, "2026-06-10T13:58:00-07"),
        (r#""eventTimestamp":"2026-06-10T13:58:00","GMTOffset":-420"#, "2026-06-10T13:58:00-07"),
        (r#""eventTimestamp":"2026-06-10T13:58:00","GMTOffset":"-420""#, "2026-06-10T13:58:00-07"),
        (r#""eventTimestamp":"2026-06-10T13:58:00","GMTOffset":"-0500""#, "2026-06-10T13:58:00-05"),
        (r#""eventTimestamp":"2026-06-10T13:58:00","GMTOffset":"-5""#, "2026-06-10T13:58:00-05"),
        (r#""eventTimestamp":"2026-06-10T13:58:00","GMTOffset":"+10:00""#, "2026-06-10T13:58:00+10"),
        // A Z that means nothing.
        (r#""eventTimestamp":"2026-06-10T13:58:00Z","GMTOffset":"-05:00""#, "2026-06-10T13:58:00-05"),
        (r#""eventTimestamp":"2026-06-10T13:58:00.000Z""#, "2026-06-10T13:58:00"),
        (r#""eventTimestamp":"2026-06-10T13:58:00+0000""#, "2026-06-10T13:58:00"),
        (r#""eventTimestamp":"2026-06-10 13:58""#, "2026-06-10T13:58:00"),
        (r#""eventTimestamp":"06/10/2026 13:58""#, "2026-06-10T13:58:00"),
        (r#""eventTimestamp":"June 10, 2026, 1:58 pm""#, "2026-06-10T13:58:00"),
        (r#""eventDate":"June 10, 2026","eventTime":"12:05 am""#, "2026-06-10T00:05:00"),
        (r#""eventTimestamp":"2026-06-10""#, "2026-06-10"),
        (r#""eventTimestamp":"2026-06-10T00:00:00""#, "2026-06-10"),
        (r#""eventTimestamp":"2026-06-10T99:99:00""#, "2026-06-10"),
        // The offset between both clocks.
        (r#""eventTimestamp":"2026-06-10T13:58:00","GMTTimestamp":"2026-06-10T18:58:40Z""#, "2026-06-10T13:58:40-05"),
        (r#""eventTimestamp":"2026-06-10T23:28:00","GMTTimestamp":"2026-06-10T04:28:33Z""#, "2026-06-10T23:28:00-05"),
        // The GMT clock alone.
        (r#""GMTTimestamp":"2026-06-10T18:58:40Z","GMTOffset":"-05:00""#, "2026-06-10T13:58:40-05"),
        (r#""GMTTimestamp":"2026-06-10T18:58:40""#, "2026-06-10T18:58:40Z"),
        (r#""eventTimestamp":1781118000000"#, "2026-06-10T19:00:00Z"),
    ] {
        assert_eq!(time(&format!("{{{json}}}")).as_deref(), Some(wanted), "{json}");
    }
    assert_eq!(time(r#"{"eventTimestamp":"soon"}"#), None);
    assert_eq!(time("{}"), None);
}
