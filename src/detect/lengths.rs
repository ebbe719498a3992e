//! How many texts of each length a pattern has. Counts are rough only where they are beyond a float's precision.

use regex_syntax::hir::{Hir, HirKind};

use super::members;

/// No number is longer.
const LONGEST: usize = 50;

/// The count of texts, by length.
pub(super) fn of(pattern: &Hir) -> Vec<f64> {
    match pattern.kind() {
        HirKind::Empty | HirKind::Look(_) => vec![1.0],
        HirKind::Literal(literal) => only(literal.0.len(), 1.0),
        HirKind::Class(class) => only(1, f64::from(u32::try_from(members(class)).unwrap_or(u32::MAX))),
        HirKind::Capture(capture) => of(&capture.sub),
        HirKind::Concat(parts) => parts.iter().map(of).fold(vec![1.0], |all, part| behind(&all, &part)),
        HirKind::Alternation(parts) => parts.iter().map(of).fold(Vec::new(), |all, part| beside(&all, &part)),
        HirKind::Repetition(repeated) => {
            let (one, mut times, mut all) = (of(&repeated.sub), vec![1.0], Vec::new());
            for count in 0..=repeated.max.unwrap_or(u32::MAX) {
                if count >= repeated.min {
                    all = beside(&all, &times);
                }
                times = behind(&times, &one);
                // Nothing that is left is short enough.
                if times.iter().all(|count| *count == 0.0) || count as usize > LONGEST {
                    break;
                }
            }
            all
        }
    }
}

fn only(length: usize, count: f64) -> Vec<f64> {
    let mut counts = vec![0.0; length.min(LONGEST)];
    counts.extend((length <= LONGEST).then_some(count));
    counts
}

/// Either.
fn beside(one: &[f64], other: &[f64]) -> Vec<f64> {
    let count = |counts: &[f64], length| counts.get(length).copied().unwrap_or_default();
    (0..one.len().max(other.len())).map(|length| count(one, length) + count(other, length)).collect()
}

/// One after the other.
fn behind(one: &[f64], other: &[f64]) -> Vec<f64> {
    let mut counts = vec![0.0; (one.len() + other.len()).saturating_sub(1).min(LONGEST + 1)];
    for (first, of_first) in one.iter().enumerate() {
        for (second, of_second) in other.iter().enumerate() {
            if let Some(count) = counts.get_mut(first + second) {
                *count += of_first * of_second;
            }
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    #[test]
    fn texts_are_counted_by_their_length() {
        let count = |pattern: &str, length: usize| {
            super::of(&regex_syntax::parse(pattern).unwrap()).get(length).copied().unwrap_or_default()
        };
        for (pattern, length, wanted) in [
            ("AB", 2, 1.0),
            ("AB", 1, 0.0),
            ("[0-9]{2}", 2, 100.0),
            ("A|BC|[0-9][A-Z]", 2, 261.0),
            ("(420[0-9]{5})?9[1-5]", 2, 5.0),
            ("(420[0-9]{5})?9[1-5]", 10, 500_000.0),
            ("[0-9]{1,3}", 3, 1000.0),
            ("[AB]+", 4, 16.0),
            ("X*", 0, 1.0),
        ] {
            let told = count(pattern, length);
            assert!((told - wanted).abs() < 1e-6, "{pattern} {length}: {told}");
        }
    }
}
