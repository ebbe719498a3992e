//! What FedEx's numbers look like, with their check digits.

use waybill_contract::{Format, check};

pub(super) const FORMATS: &[Format] = &[
    Format { name: "Express", pattern: "[0-9]{12}", check: Some(express) },
    Format { name: "Ground", pattern: "[0-9]{15}", check: Some(|number| gs1_of(number, 0..15)) },
    Format { name: "Ground SSCC-18", pattern: "[0-9]{18}", check: Some(|number| gs1_of(number, 2..18)) },
    Format { name: "Ground 96", pattern: "96[0-9]{20}", check: Some(|number| gs1_of(number, 7..22)) },
    Format { name: "Ground Economy", pattern: "92[0-9]{3}9[0-9]{16}", check: Some(economy) },
    Format { name: "Ground Economy without 92", pattern: "[0-9]{3}9[0-9]{16}", check: Some(economy) },
    Format { name: "Ground barcode", pattern: "96[0-9]{32}", check: Some(barcode) },
    Format { name: "Express barcode", pattern: "[0-8][0-9]{33}", check: Some(barcode) },
    Format {
        name: "ASTRA barcode",
        pattern: "3[0-9]{31}",
        check: Some(|number| modulo_11(digits(number, 16..28), &EXPRESS)),
    },
    Format { name: "Door tag", pattern: "DT[0-9]{12}", check: None },
];

const EXPRESS: [u32; 11] = [3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1];
const BARCODE: [u32; 13] = [1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1];

fn express(number: &str) -> bool {
    modulo_11(digits(number, 0..12), &EXPRESS)
}

/// The tracking number and its check digit are the last 14 digits.
fn barcode(number: &str) -> bool {
    modulo_11(digits(number, 20..34), &BARCODE)
}

/// The check digit counts the application identifier 92, printed or not.
fn economy(number: &str) -> bool {
    match number.len() {
        20 => check::gs1(&format!("92{number}")),
        _ => check::gs1(number),
    }
}

fn digits(number: &str, range: std::ops::Range<usize>) -> Option<Vec<u32>> {
    number.get(range)?.chars().map(|digit| digit.to_digit(10)).collect()
}

/// Weighted sum modulo 11, of which 10 becomes 0.
fn modulo_11(digits: Option<Vec<u32>>, weights: &[u32]) -> bool {
    let Some((check, serial)) = digits.as_deref().and_then(<[u32]>::split_last) else { return false };
    let sum: u32 = serial.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
    sum % 11 % 10 == *check
}

fn gs1_of(number: &str, range: std::ops::Range<usize>) -> bool {
    number.get(range).is_some_and(check::gs1)
}
