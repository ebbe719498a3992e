//! Where something happened, as far as the carrier says.

/// A place. Every part may be missing; texts are kept as the carrier wrote them.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// City or locality.
    pub city: Option<String>,
    /// State or province, as the carrier's code or name.
    pub region: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// ISO 3166-1 alpha-2, upper case.
    pub country_code: Option<String>,
    /// The carrier's code or name of the depot, shop or office.
    pub facility: Option<String>,
    /// The place in the carrier's words, where it gives no parts.
    pub text: Option<String>,
}

impl Place {
    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self == &Self::default()
    }

    /// What tells two scan places of one body apart: the facility, else the city, else the text.
    pub fn facility_name(&self) -> Option<&str> {
        self.facility.as_deref().or(self.city.as_deref()).or(self.text.as_deref())
    }
}

/// Trims a carrier's text; empty, `null` and `N/A` are absent.
pub fn clean(text: &str) -> Option<String> {
    let text = trim(text);
    let absent = match text.len() {
        0 => true,
        3 => text.eq_ignore_ascii_case("n/a"),
        4 => text.eq_ignore_ascii_case("null"),
        _ => false,
    };
    if absent {
        return None;
    }
    // Most texts have no control characters, and looking is cheaper than putting together anew. Beyond ASCII they all
    // begin with one byte.
    let maybe = text.bytes().fold(false, |maybe, byte| maybe | matches!(byte, ..0x20 | 0x7f | 0xc2));
    Some(if maybe { text.chars().filter(|character| !character.is_control()).collect() } else { text.to_owned() })
}

/// `str::trim`, which most texts have no need of: their ends say so.
#[inline]
pub(crate) fn trim(text: &str) -> &str {
    match text.as_bytes() {
        [0x21..=0x7e, .., 0x21..=0x7e] => text,
        _ => text.trim(),
    }
}

/// An ISO 3166-1 alpha-2 code in upper case; anything else is absent.
pub fn country(text: &str) -> Option<String> {
    let text = text.trim();
    (text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic())).then(|| text.to_ascii_uppercase())
}
