//! Where something happened, as far as the carrier says.

use std::borrow::Cow;
use std::sync::LazyLock;

/// A place. Every part may be missing; texts are kept as the carrier wrote them.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// City or locality.
    pub city: Option<String>,
    /// State or province, as the carrier's code or name.
    pub region: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// ISO 3166-1 alpha-2, upper case; borrowed where it is known, as nearly every event has one.
    pub country_code: Option<Cow<'static, str>>,
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

/// Trims a carrier's text; empty, `null` and `N/A` are absent. Line breaks in it are spaces.
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
    if !maybe {
        return Some(text.to_owned());
    }
    let mut clean = String::with_capacity(text.len());
    for part in text.split(char::is_control).map(str::trim).filter(|part| !part.is_empty()) {
        clean.push_str(if clean.is_empty() { "" } else { " " });
        clean.push_str(part);
    }
    Some(clean).filter(|clean| !clean.is_empty())
}

/// `str::trim`, which most texts have no need of: their ends say so.
#[inline]
pub(crate) fn trim(text: &str) -> &str {
    match text.as_bytes() {
        [0x21..=0x7e, .., 0x21..=0x7e] => text,
        _ => text.trim(),
    }
}

type Pairs = Vec<(&'static str, &'static str)>;

static COUNTRIES: LazyLock<Pairs> = LazyLock::new(|| pairs(include_str!("countries.tsv")));
static NAMES: LazyLock<Pairs> = LazyLock::new(|| pairs(include_str!("country_names.tsv")));

fn pairs(table: &'static str) -> Pairs {
    let rows = table.lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|line| line.split_once('\t')).collect()
}

/// The codes of two letters, each at the number that its letters make.
static SHORT: LazyLock<Vec<Option<&'static str>>> = LazyLock::new(|| {
    let mut all = vec![None; 26 * 26];
    for (_, short) in COUNTRIES.iter() {
        if let &[first, second] = short.as_bytes()
            && let Some(place) = all.get_mut(number(first, second))
        {
            *place = Some(*short);
        }
    }
    all
});

fn number(first: u8, second: u8) -> usize {
    let letter = |byte: u8| usize::from(byte.to_ascii_uppercase().wrapping_sub(b'A'));
    letter(first) * 26 + letter(second)
}

/// An ISO 3166-1 code as alpha-2 in upper case, from alpha-2 or alpha-3; anything else is absent.
pub fn country(text: &str) -> Option<Cow<'static, str>> {
    let text = trim(text);
    if !text.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return None;
    }
    match *text.as_bytes() {
        [first, second] => Some(match SHORT.get(number(first, second)).copied().flatten() {
            Some(known) => known.into(),
            None => text.to_ascii_uppercase().into(),
        }),
        [_, _, _] => {
            let upper = || text.bytes().map(|byte| byte.to_ascii_uppercase());
            let index = COUNTRIES.binary_search_by(|(known, _)| known.bytes().cmp(upper())).ok()?;
            COUNTRIES.get(index).map(|(_, short)| (*short).into())
        }
        _ => None,
    }
}

/// The ISO 3166-1 alpha-2 code of a country that is written by its English name; any other text is none.
pub fn country_named(name: &str) -> Option<&'static str> {
    let name = trim(name).to_lowercase();
    let index = NAMES.binary_search_by(|(known, _)| (*known).cmp(name.as_str())).ok()?;
    NAMES.get(index).map(|(_, code)| *code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_has_a_name_too() {
        for (name, code) in [(" JAPAN ", "JP"), ("Great Britain and Northern Ireland", "GB"), ("Türkiye", "TR")] {
            assert_eq!(country_named(name), Some(code), "{name}");
        }
        for name in ["", "JP", "Tokyo", "Japan, Tokyo"] {
            assert_eq!(country_named(name), None, "{name}");
        }
        assert!(NAMES.is_sorted());
        for (name, code) in NAMES.iter() {
            assert!(SHORT.contains(&Some(*code)) && *name == name.to_lowercase(), "{name}");
        }
    }

    #[test]
    fn a_broken_line_is_one_text() {
        for (text, wanted) in [
            (" Delivered ", Some("Delivered")),
            ("carded to Australia\n\t\t Post\u{85}outlet\n", Some("carded to Australia Post outlet")),
            ("a\u{a0}b", Some("a\u{a0}b")),
            ("\u{0}\u{7}", None),
            ("N/A", None),
        ] {
            assert_eq!(clean(text).as_deref(), wanted, "{text:?}");
        }
    }

    #[test]
    fn a_country_is_two_letters_or_three() {
        for (text, code) in [("de", Some("DE")), (" GBR ", Some("GB")), ("deu", Some("DE")), ("qz", Some("QZ"))] {
            assert_eq!(country(text).as_deref(), code, "{text}");
        }
        for text in ["", "D", "D1", "XQZ", "GERM", "Germany", "\u{e4}\u{e4}"] {
            assert_eq!(country(text), None, "{text}");
        }
        assert!(COUNTRIES.is_sorted() && COUNTRIES.len() == 249);
        for (long, short) in COUNTRIES.iter() {
            assert_eq!((country(long).as_deref(), country(short).as_deref()), (Some(*short), Some(*short)));
        }
    }
}
