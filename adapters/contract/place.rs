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
    let text = text.trim();
    let absent = text.is_empty() || text.eq_ignore_ascii_case("null") || text.eq_ignore_ascii_case("n/a");
    if absent {
        return None;
    }
    // Most texts have no control characters, and looking is cheaper than putting together anew.
    let odd = text.chars().any(char::is_control);
    Some(if odd { text.chars().filter(|character| !character.is_control()).collect() } else { text.to_owned() })
}

/// An ISO 3166-1 alpha-2 code in upper case; anything else is absent.
pub fn country(text: &str) -> Option<String> {
    let text = text.trim();
    (text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic())).then(|| text.to_ascii_uppercase())
}
