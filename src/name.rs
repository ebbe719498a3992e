//! Names of shipments, `shipments/{carrier}/{number}@{generation}`: the one place where they are read and written.

use std::fmt;
use std::str::FromStr;

use waybill_contract::{NotANumber, Number};

/// The longest carrier's id.
const CARRIER: usize = 63;

/// The name of a shipment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShipmentName {
    /// The carrier's id.
    pub carrier: String,
    /// The number.
    pub number: Number,
    /// Which use of the number; `None` means the newest.
    pub generation: Option<u32>,
}

/// Why a text is no name of a shipment. Says what to write instead.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAName {
    /// It has another form.
    #[error(
        "a shipment's name has the form shipments/{{carrier}}/{{number}} or shipments/{{carrier}}/{{number}}@{{generation}}"
    )]
    Form,
    /// The carrier part is no carrier's id.
    #[error("{0:?} is no carrier's id: [a-z][a-z0-9_]*, as in ListCarriers")]
    Carrier(String),
    /// The number part is no tracking number.
    #[error("the number in the name: {0}")]
    Number(NotANumber),
    /// What follows `@` is no generation.
    #[error("{0:?} after @ is no generation: a whole number from 1 on, without leading zeros")]
    Generation(String),
}

impl ShipmentName {
    /// The name of one use of a number.
    pub fn pinned(carrier: &str, number: &Number, generation: u32) -> Self {
        Self { carrier: carrier.to_owned(), number: number.clone(), generation: Some(generation) }
    }
}

/// Numbers have no character that needs escaping but `/`.
impl fmt::Display for ShipmentName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "shipments/{}/{}", self.carrier, self.number.as_str().replace('/', "%2F"))?;
        match self.generation {
            Some(generation) => write!(out, "@{generation}"),
            None => Ok(()),
        }
    }
}

impl FromStr for ShipmentName {
    type Err = NotAName;

    fn from_str(text: &str) -> Result<Self, NotAName> {
        let rest = text.strip_prefix("shipments/").ok_or(NotAName::Form)?;
        let (carrier, rest) = rest.split_once('/').ok_or(NotAName::Form)?;
        let mut letters = carrier.bytes();
        let first = letters.next().is_some_and(|letter| letter.is_ascii_lowercase());
        if carrier.len() > CARRIER
            || !first
            || !letters.all(|letter| matches!(letter, b'a'..=b'z' | b'0'..=b'9' | b'_'))
        {
            return Err(NotAName::Carrier(beginning(carrier)));
        }
        let (number, generation) = match rest.split_once('@') {
            Some((number, generation)) => (number, Some(parse_generation(generation)?)),
            None => (rest, None),
        };
        if number.contains('/') {
            return Err(NotAName::Form);
        }
        let number = if number.contains('%') {
            Number::parse(&number.replace("%2F", "/").replace("%2f", "/"))
        } else {
            Number::parse(number)
        };
        let number = number.map_err(NotAName::Number)?;
        Ok(Self { carrier: carrier.to_owned(), number, generation })
    }
}

/// As much of a wrong part as tells it.
fn beginning(part: &str) -> String {
    part.chars().take(CARRIER).collect()
}

fn parse_generation(text: &str) -> Result<u32, NotAName> {
    let digits = !text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = text.parse::<u32>().ok().filter(|_| digits);
    number.ok_or_else(|| NotAName::Generation(beginning(text)))
}

#[cfg(test)]
mod tests {
    use super::{NotAName, ShipmentName};

    fn check(text: &str, again: &str) {
        assert_eq!(text.parse::<ShipmentName>().unwrap().to_string(), again);
    }

    #[test]
    fn names_are_read_and_written() {
        check("shipments/ups/1Z999", "shipments/ups/1Z999");
        check("shipments/ups/1Z999@12", "shipments/ups/1Z999@12");
        check("shipments/dhl_unified/ab-12.3%2f4@1", "shipments/dhl_unified/AB-12.3%2F4@1");
        let name: ShipmentName = "shipments/ups/12%2F34@3".parse().unwrap();
        assert_eq!(name.number.as_str(), "12/34");
        assert_eq!(name.generation, Some(3));
        assert_eq!(ShipmentName::pinned("ups", &name.number, 3), name);
    }

    #[test]
    fn errors_name_the_part() {
        let error = |text: &str| text.parse::<ShipmentName>().unwrap_err();
        for text in ["", "ups/1Z999", "shipments/ups", "shipments/ups/12/34"] {
            assert_eq!(error(text), NotAName::Form, "{text}");
        }
        for text in ["shipments/UPS/1Z999", "shipments//1Z999", "shipments/9a/1Z999"] {
            assert!(matches!(error(text), NotAName::Carrier(_)), "{text}");
        }
        assert!(matches!(error("shipments/ups/1"), NotAName::Number(_)));
        for text in ["@", "@0", "@01", "@-1", "@+1", "@x", "@4294967296", "@1@2"] {
            assert!(matches!(error(&format!("shipments/ups/1Z999{text}")), NotAName::Generation(_)), "{text}");
        }
    }
}
