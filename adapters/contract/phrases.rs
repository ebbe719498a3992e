//! Rules that take a meaning from a carrier's prose: the first of which every phrase stands in the text.

use crate::codes::Meaning;
use crate::kind::Kind;
use crate::problem::Reason;

/// Phrases in lower case that must all be there, and what they mean together. `^` before one is the text's begin.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    phrases: &'static [&'static str],
    pairs: u64,
    meaning: Meaning,
}

/// A rule; for constants, so that nothing is computed when it is looked for.
pub const fn rule(phrases: &'static [&'static str], kind: Kind, reason: Option<Reason>) -> Rule {
    let (mut pairs, mut rest) = (0, phrases);
    while let Some((phrase, more)) = rest.split_first() {
        pairs |= match phrase.as_bytes() {
            [b'^', phrase @ ..] => pairs_of(phrase),
            phrase => pairs_of(phrase),
        };
        rest = more;
    }
    Rule { phrases, pairs, meaning: Meaning { kind, reason } }
}

/// A text in which phrases are looked for.
#[derive(Clone, Debug)]
pub struct Prose {
    text: String,
    pairs: u64,
}

impl Prose {
    /// Takes a text in lower case.
    pub fn new(lower: String) -> Self {
        let pairs = pairs_of(lower.as_bytes());
        Self { text: lower, pairs }
    }

    /// Whether one of these stands in it.
    pub fn has(&self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| self.text.contains(phrase))
    }

    /// What the first rule says of which every phrase is there and whose kind may be.
    pub fn meaning(&self, rules: &[Rule], may_be: impl Fn(Kind) -> bool) -> Option<Meaning> {
        let says = |phrase: &&str| match phrase.strip_prefix('^') {
            Some(begin) => self.text.starts_with(begin),
            None => self.text.contains(phrase),
        };
        // Nearly every rule has two letters side by side that the text has nowhere: then its phrases need no search.
        let mut found = rules.iter().filter(|rule| rule.pairs & !self.pairs == 0);
        found.find(|rule| rule.phrases.iter().all(says) && may_be(rule.meaning.kind)).map(|rule| rule.meaning)
    }
}

/// One bit for each pair of neighbours, some pairs sharing one: what a part of a text has, the text has too.
const fn pairs_of(text: &[u8]) -> u64 {
    let (mut pairs, mut rest) = (0, text);
    while let [left, more @ ..] = rest {
        if let [right, ..] = more {
            pairs |= 1 << ((*left as u32 * 5 + *right as u32 * 23) % 64);
        }
        rest = more;
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: &[Rule] = &[
        rule(&["return", "sender"], Kind::Returned, None),
        rule(&["^arriv"], Kind::Arrived, None),
        rule(&["late"], Kind::Delayed, Some(Reason::Weather)),
        rule(&["é"], Kind::Held, None),
    ];

    fn kind(text: &str) -> Option<Kind> {
        Prose::new(text.into()).meaning(RULES, |_| true).map(|meaning| meaning.kind)
    }

    #[test]
    fn every_phrase_must_be_there() {
        assert_eq!(kind("the sender has it returned"), Some(Kind::Returned));
        assert_eq!(kind("it will return"), None);
        assert_eq!(kind(""), None);
    }

    #[test]
    fn a_begin_is_no_middle() {
        assert_eq!(kind("arrived"), Some(Kind::Arrived));
        assert_eq!(kind("has arrived"), None);
    }

    #[test]
    fn the_first_rule_that_may_be_counts() {
        let prose = Prose::new("arrived late".into());
        assert_eq!(prose.meaning(RULES, |_| true), Some(Meaning::of(Kind::Arrived)));
        let late = Meaning { kind: Kind::Delayed, reason: Some(Reason::Weather) };
        assert_eq!(prose.meaning(RULES, |kind| kind != Kind::Arrived), Some(late));
    }

    /// What the pairs leave out must never be what a search would find.
    #[test]
    fn the_pairs_of_a_part_are_pairs_of_the_whole() {
        let text = "Zażółć gęślą jaźń: the parcel, 12 kg, is ready for collection at 4\u{a0}pm";
        for (from, _) in text.char_indices() {
            for (to, _) in text.char_indices().filter(|(to, _)| *to >= from) {
                let part = &text[from..to];
                assert_eq!(pairs_of(part.as_bytes()) & !pairs_of(text.as_bytes()), 0, "{part}");
            }
        }
    }
}
