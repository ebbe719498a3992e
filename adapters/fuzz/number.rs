//! Tracking numbers: any text is one or is refused, a clean one stays as it is, and every carrier's formats take any.

use std::sync::LazyLock;

use regex::Regex;
use waybill_adapters::ADAPTERS;
use waybill_contract::{Format, Number, bare_sscc};

static FORMATS: LazyLock<Vec<(Regex, &Format)>> = LazyLock::new(|| {
    let formats = ADAPTERS.iter().flat_map(|adapter| adapter.formats);
    formats
        .map(|format| {
            (Regex::new(&format!("^(?:{})$", format.pattern)).expect("the suite reads every pattern"), format)
        })
        .collect()
});

/// A text as somebody may paste it.
pub fn number(input: &str) {
    for (_, Format { check, .. }) in FORMATS.iter() {
        // Before the format is known: a check must take any text.
        let _ = check.map(|check| check(input));
    }
    let Ok(number) = Number::parse(input) else { return };
    let clean = number.as_str();
    assert!((4..=50).contains(&clean.len()));
    assert!(clean.bytes().all(|byte| matches!(byte, b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'/')));
    assert_eq!(Number::parse(clean).as_ref(), Ok(&number), "a clean number is cleaned again");
    assert!(clean.ends_with(bare_sscc(clean)));
    assert!(format!("{number:?}").chars().count() <= "Number(…00)".chars().count(), "a number is shown");
    for (pattern, format) in FORMATS.iter() {
        let fits = pattern.is_match(clean) && format.check.is_none_or(|check| check(clean));
        // A format says how long a number is: no carrier's is shorter than these.
        assert!(!fits || clean.len() >= 5, "{format:?} takes {clean}");
    }
    for adapter in ADAPTERS {
        let page = adapter.tracking_page(clean);
        assert!(page.starts_with("https://") && page.contains(clean), "{page}");
    }
}
