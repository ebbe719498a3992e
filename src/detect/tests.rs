//! Formats by themselves; what they make of the known test numbers is in `tests/it`.

use std::collections::BTreeSet;

use super::*;

fn carriers(text: &str) -> Vec<String> {
    candidates(text).unwrap().into_iter().map(|candidate| candidate.carrier).collect()
}

#[test]
fn every_pattern_can_be_read_and_has_a_size() {
    for known in &*KNOWN {
        let (id, name) = (known.adapter.id, known.format.name);
        assert!(known.size.is_finite() && known.size >= 0.0, "{id} {name}: {}", known.size);
    }
}

#[test]
fn fewer_texts_are_a_smaller_size() {
    let size = |pattern: &str| texts(&regex_syntax::parse(pattern).unwrap());
    assert!((size("[0-9]{12}") - 12.0 * CHECK_DIGIT).abs() < 1e-9);
    assert!((size("1Z[0-9A-Z]") - 36_f64.log2()).abs() < 1e-9);
    assert!((size("AB|CD") - 1.0).abs() < 1e-9);
    assert!(size("[0-9]{11,12}") > size("[0-9]{12}"));
    assert!(size("(?:1Z|T)[0-9]{10}") < size("[0-9A-Z]{12}"));
}

#[test]
fn a_number_is_found_however_it_was_pasted() {
    for text in [
        "1Z5R89390357567127",
        " 1z 5r8 939 03 5756 7127\n",
        "1Z-5R8-939-03-5756-7127",
        "1Z5R8939\u{2013}0357567127",
        "https://www.ups.com/track?loc=en_US&tracknum=1Z5R89390357567127&requester=ST/trackdetails",
        "www.ups.com/track?tracknum=1Z5R89390357567127",
        "wwwapps.ups.com/WebTracking/track?track=yes&trackNums=1z5r89390357567127",
        "https://example.com/?number=1Z%205R8%20939%2003%205756%207127",
    ] {
        let found = candidates(text).unwrap();
        assert_eq!(found[0].carrier, "ups", "{text}");
        assert_eq!(found[0].tracking_number, "1Z5R89390357567127", "{text}");
        assert!(found[0].check_digit, "{text}");
    }
}

#[test]
fn a_wrong_check_digit_is_not_this_format() {
    assert!(!carriers("1Z5R89390357567128").contains(&"ups".to_owned()));
    assert!(!carriers("RR473124828CA").contains(&"canada_post".to_owned()));
}

#[test]
fn an_international_number_is_its_countrys() {
    assert_eq!(carriers("RR473124829CA")[0], "canada_post");
}

#[test]
fn what_is_no_number_is_refused_and_what_is_nobodys_finds_nothing() {
    assert!(matches!(candidates("abc"), Err(Unreadable::Number(NotANumber::Length(3)))));
    assert!(matches!(candidates("tracking number: none"), Err(Unreadable::Number(NotANumber::Character(':')))));
    assert_eq!(candidates(&"1".repeat(LONGEST + 1)), Err(Unreadable::Long));
    assert_eq!(candidates("https://example.com/about/us"), Ok(Vec::new()));
}

#[test]
fn a_number_is_surely_of_the_one_open_carrier_whose_check_digit_it_has() {
    let sure = |number: &str, open: &[&str]| {
        let number = Number::parse(number).unwrap();
        surely(&number, |adapter| open.contains(&adapter.id)).map(|adapter| adapter.id)
    };
    const IMPB: &str = "9261290990166400012348";
    assert_eq!(sure(IMPB, &["usps", "ups"]), Some("usps"));
    assert_eq!(sure(IMPB, &["ups"]), None, "nobody who is open has such numbers");
    assert_eq!(sure(IMPB, &["usps", "fedex"]), None, "both have them");
    assert_eq!(sure("1Z5R89390357567127", &["usps", "ups", "brt"]), Some("ups"));
    assert_eq!(sure("9261290990166400012345", &["usps"]), None, "its check digit is wrong");
    assert_eq!(sure("QX700100011DE", &["dhl_unified", "la_poste"]), Some("dhl_unified"));
    // One number in seven of ten digits has DHL's check digit by chance.
    for open in [&["dhl_express", "dhl_unified"][..], &["dhl_express"]] {
        assert_eq!(sure("3318810025", open), None);
    }
}

#[test]
fn where_all_carriers_are_open_a_number_that_two_check_digits_fit_is_surely_nobodys() {
    let (mut sure, mut doubtful) = (0, 0);
    for row in include_str!("numbers.tsv").lines().filter(|row| !row.starts_with('#')) {
        let Ok(number) = Number::parse(row.rsplit('\t').next().unwrap()) else { continue };
        let checked = candidates(number.as_str()).unwrap().into_iter().filter(|candidate| candidate.check_digit);
        let checked: BTreeSet<String> = checked.map(|candidate| candidate.carrier).collect();
        match surely(&number, |_| true) {
            Some(adapter) => {
                sure += 1;
                assert_eq!(checked, BTreeSet::from([adapter.id.to_owned()]), "{row}");
            }
            None => doubtful += usize::from(!checked.is_empty()),
        }
    }
    assert!(sure > 10 && doubtful > 10, "{sure} and {doubtful}");
}

/// Of the numbers that carriers publish for tests, each is its carrier's, among the two likeliest where carriers share a
/// form; a near miss is of none of its carrier's formats that have a check digit.
#[test]
fn known_numbers_are_their_carriers_and_near_misses_are_not() {
    let mut wrong = Vec::new();
    for row in include_str!("numbers.tsv").lines().filter(|row| !row.starts_with('#')) {
        let [carrier, its, number] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
        let found = candidates(number).unwrap_or_default();
        let right = match its {
            "yes" => found.iter().take(2).any(|candidate| candidate.carrier == carrier),
            _ => !found.iter().any(|candidate| candidate.carrier == carrier && candidate.check_digit),
        };
        if !right {
            wrong.push(row);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_postal_service_of_a_country_is_known_by_its_international_numbers() {
    for (country, carrier) in [
        ("CA", "canada_post"),
        ("FR", "la_poste"),
        ("GB", "royal_mail"),
        ("US", "usps"),
        ("NL", "postnl"),
        ("AU", "australia_post"),
        ("DE", "dhl_unified"),
        ("SE", "postnord"),
        ("NO", "bring"),
    ] {
        assert_eq!(carriers(&format!("RR473124829{country}")).first().map(String::as_str), Some(carrier), "{country}");
    }
}
