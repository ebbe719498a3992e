//! A tracking number, always clean: what people paste becomes what carriers print.

use std::fmt;

/// A tracking number: 4 to 50 of `A-Z 0-9 - . /`, upper case, without spaces.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(String);

/// Why a text is no tracking number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotANumber {
    /// Fewer than 4 or more than 50 characters are left after cleaning.
    Length(usize),
    /// A character that no carrier uses.
    Character(char),
}

impl fmt::Display for NotANumber {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length(length) => write!(out, "a tracking number has 4 to 50 characters, this has {length}"),
            Self::Character(character) => {
                write!(out, "a tracking number has letters, digits, '-', '.' and '/', not {character:?}")
            }
        }
    }
}

impl std::error::Error for NotANumber {}

impl Number {
    /// Cleans a text: white space and invisible characters go, letters become upper case.
    pub fn parse(text: &str) -> Result<Self, NotANumber> {
        // What carriers print is clean.
        let clean = |byte| matches!(byte, b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'/');
        if (4..=50).contains(&text.len()) && text.bytes().all(clean) {
            return Ok(Self(text.to_owned()));
        }
        let mut clean = String::with_capacity(text.len());
        for character in text.chars() {
            match character {
                'A'..='Z' | '0'..='9' | '-' | '.' | '/' => clean.push(character),
                'a'..='z' => clean.push(character.to_ascii_uppercase()),
                '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{2060}' => {}
                space if space.is_whitespace() => {}
                other => return Err(NotANumber::Character(other)),
            }
        }
        if (4..=50).contains(&clean.len()) { Ok(Self(clean)) } else { Err(NotANumber::Length(clean.len())) }
    }

    /// The clean text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether that is what a text is when it is cleaned.
    pub fn is(&self, text: &str) -> bool {
        text == self.0 || Self::parse(text).is_ok_and(|number| number == *self)
    }
}

/// A serial shipping container code (GS1's SSCC, 18 digits) without the `00` that says that it is one; any other number as it
/// is. Carriers write the same parcel's code in both ways.
pub fn bare_sscc(number: &str) -> &str {
    let serial = number.strip_prefix("00").filter(|serial| serial.len() == 18);
    serial.filter(|serial| serial.bytes().all(|byte| byte.is_ascii_digit())).unwrap_or(number)
}

impl fmt::Display for Number {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// Shows only a hint: tracking numbers are personal data and end up in logs.
impl fmt::Debug for Number {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Number(…{})", self.0.get(self.0.len().saturating_sub(2)..).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::bare_sscc;

    #[test]
    fn only_a_serial_code_loses_its_prefix() {
        for (number, wanted) in [
            ("00373500454541020957", "373500454541020957"),
            ("373500454541020957", "373500454541020957"),
            ("0037350045454102095X", "0037350045454102095X"),
            ("001234567890", "001234567890"),
            ("00", "00"),
        ] {
            assert_eq!(bare_sscc(number), wanted);
        }
    }
}
