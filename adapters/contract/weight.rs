//! Weights, in grams.

/// A weight in a carrier's unit; absent where the unit is not known, and for what is no weight of a shipment.
pub fn grams(value: &str, unit: &str) -> Option<u64> {
    let of_one = match unit.trim().to_ascii_uppercase().as_str() {
        "KG" | "KGS" | "KGM" => 1000.0,
        "G" | "GRM" => 1.0,
        "LB" | "LBS" | "LBR" => 453.592_37,
        "OZ" | "OZS" => 28.349_523,
        _ => return None,
    };
    let grams = (value.trim().parse::<f64>().ok()? * of_one).round();
    // A thousand tonnes is no shipment of a parcel carrier.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole and within the range")]
    (1.0..1e9).contains(&grams).then_some(grams as u64)
}

#[cfg(test)]
mod tests {
    use super::grams;

    #[test]
    fn units_are_known_by_their_names() {
        for (value, unit, wanted) in [
            ("1.25", "kg", Some(1250)),
            ("2", " LBS ", Some(907)),
            ("3", "OZS", Some(85)),
            ("250", "grm", Some(250)),
            ("1", "stone", None),
            ("0", "KG", None),
            ("-1", "KG", None),
            ("NaN", "KG", None),
            ("1e9", "KG", None),
            ("heavy", "KG", None),
        ] {
            assert_eq!(grams(value, unit), wanted, "{value} {unit}");
        }
    }
}
