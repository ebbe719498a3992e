//! The rows that a bench prints.

/// The table's head.
pub(crate) const HEAD: &str = "\
| row | subject | peer | result | quartiles | target | |
|---|---:|---:|---:|---|---:|---|";

/// Lower quartile, median, upper quartile.
pub(crate) fn quartiles(values: impl IntoIterator<Item = f64>) -> [f64; 3] {
    let mut values: Vec<f64> = values.into_iter().collect();
    assert!(!values.is_empty(), "nothing was measured");
    values.sort_by(f64::total_cmp);
    [1, 2, 3].map(|quarter| values[(values.len() - 1) * quarter / 4])
}

/// What a row is to reach.
pub(crate) enum Target {
    AtLeast(f64),
    AtMost(f64),
    /// Told, not judged.
    None,
}

/// Prints a row: pairs of the subject's and the peer's cost; the ratio says how many times the peer's cost the subject's is.
pub(crate) fn compare(row: &str, unit: &str, pairs: &[(f64, f64)], target: Target) {
    let subject = quartiles(pairs.iter().map(|pair| pair.0))[1];
    let peer = quartiles(pairs.iter().map(|pair| pair.1))[1];
    let ratio = quartiles(pairs.iter().map(|(subject, peer)| peer / subject));
    line(row, &format!("{subject:.2} {unit}"), &format!("{peer:.2} {unit}"), ratio, "", target);
}

/// Prints a row of one figure.
pub(crate) fn figure(row: &str, unit: &str, values: impl IntoIterator<Item = f64>, target: Target) {
    line(row, "", "", quartiles(values), unit, target);
}

fn line(row: &str, subject: &str, peer: &str, [low, middle, high]: [f64; 3], unit: &str, target: Target) {
    let unit = if unit.is_empty() { String::new() } else { format!(" {unit}") };
    let (wanted, verdict) = match target {
        Target::AtLeast(least) => (format!("≥ {least}{unit}"), if middle >= least { "OK" } else { "SHORT" }),
        Target::AtMost(most) => (format!("≤ {most}{unit}"), if middle <= most { "OK" } else { "OVER" }),
        Target::None => (String::new(), ""),
    };
    println!("| {row} | {subject} | {peer} | **{middle:.2}{unit}** | {low:.2}–{high:.2} | {wanted} | {verdict} |");
}
