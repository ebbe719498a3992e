//! What stories show badly: times and comments one by one.

use waybill_contract::{OffsetSource, Place, Time};

use super::report::{receiver, return_waybill};
use super::when::of_row;

#[test]
fn every_form_of_a_time_is_read() {
    let nowhere = Place::default();
    let of = |text: &str| of_row(text, None, &nowhere);
    assert_eq!(of("/Date(1788954720000+0200)/"), Time::iso("2026-09-09T13:52:00+02:00"));
    assert_eq!(of("/Date(1788954720000-0330)/"), Time::iso("2026-09-09T08:22:00-03:30"));
    assert_eq!(of("/Date(1788954720000)/"), Time::iso("2026-09-09T11:52:00Z"));
    assert_eq!(of("1788954720000"), Time::iso("2026-09-09T11:52:00Z"));
    assert_eq!(of("2026-09-09T13:52:00.123"), Time::iso("2026-09-09T13:52:00"));
    for text in ["", "/Date()/", "/Date(x+0200)/", "/Date(-62135596800000+0000)/", "0001-01-01T00:00:00", "soon"] {
        assert_eq!(of(text), None, "{text}");
    }
}

#[test]
fn a_local_time_takes_the_zone_beside_it_and_then_the_place() {
    let tunis = Place { country_code: Some("TN".into()), ..Place::default() };
    let said = of_row("2026-09-09T12:52:00", Some("GMT+01:00"), &Place::default()).unwrap();
    assert_eq!((said.offset().unwrap().to_string().as_str(), said.source()), ("+01", OffsetSource::Said));
    let inferred = of_row("2026-09-09T12:52:00", Some("Tunis"), &tunis).unwrap();
    assert_eq!((inferred.offset().unwrap().to_string().as_str(), inferred.source()), ("+01", OffsetSource::Place));
}

#[test]
fn a_comment_may_name_the_receiver() {
    for (comment, name) in [
        ("Delivered by (A. EXAMPLE)", Some("A. EXAMPLE")),
        ("Received By: Example Reception 2", Some("Example Reception 2")),
        ("A EXAMPLE", Some("A EXAMPLE")),
        ("مثال", Some("مثال")),
        ("Left with the guard", None),
        ("Delivered", None),
        ("OTP 4711", None),
        ("Delivered by ()", None),
        ("The door was open and so it was put there", None),
    ] {
        assert_eq!(receiver(comment).as_deref(), name, "{comment}");
    }
}

#[test]
fn a_comment_may_name_the_return() {
    assert_eq!(return_waybill("Rtn HAWB 44140033999").as_deref(), Some("44140033999"));
    assert_eq!(return_waybill("Return HAWB#: 44140033999.").as_deref(), Some("44140033999"));
    assert_eq!(return_waybill("HAWB 44140033999"), None);
    assert_eq!(return_waybill("Rtn HAWB"), None);
}
