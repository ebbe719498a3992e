//! Rules that take a meaning from a carrier's prose: the first of which every phrase stands in the text.

use std::borrow::Cow;

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
pub struct Prose<'a> {
    text: Cow<'a, str>,
    /// Whether its letters are ASCII's and in whatever case.
    any_case: bool,
    pairs: u64,
}

impl<'a> Prose<'a> {
    /// Takes a text in lower case.
    pub fn new(lower: impl Into<Cow<'a, str>>) -> Self {
        let text = lower.into();
        Self { pairs: pairs_of(text.as_bytes()), text, any_case: false }
    }

    /// Takes a text in whatever case as if it were in lower case. It is copied only if it has letters beyond ASCII.
    pub fn of(text: &'a str) -> Self {
        if !text.is_ascii() {
            return Self::new(text.to_lowercase());
        }
        Self { pairs: pairs_of(text.as_bytes()), text: text.into(), any_case: true }
    }

    /// Whether one of these stands in it.
    pub fn has(&self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| self.contains(phrase))
    }

    /// What the first rule says of which every phrase is there and whose kind may be.
    pub fn meaning(&self, rules: &[Rule], may_be: impl Fn(Kind) -> bool) -> Option<Meaning> {
        let says = |phrase: &&str| match phrase.strip_prefix('^') {
            Some(begin) => self.begins(begin),
            None => self.contains(phrase),
        };
        // Nearly every rule has two letters side by side that the text has nowhere: then its phrases need no search.
        let mut found = rules.iter().filter(|rule| rule.pairs & !self.pairs == 0);
        found.find(|rule| rule.phrases.iter().all(says) && may_be(rule.meaning.kind)).map(|rule| rule.meaning)
    }

    fn begins(&self, phrase: &str) -> bool {
        match self.text.as_bytes().get(..phrase.len()) {
            Some(begin) if self.any_case => begin.eq_ignore_ascii_case(phrase.as_bytes()),
            begin => begin == Some(phrase.as_bytes()),
        }
    }

    /// A text that is short enough to be told of a parcel is looked through before a search of the library is prepared.
    fn contains(&self, phrase: &str) -> bool {
        if !self.any_case {
            return self.text.contains(phrase);
        }
        let Some((first, rest)) = phrase.as_bytes().split_first() else { return true };
        self.text.as_bytes().windows(phrase.len()).any(|part| match part.split_first() {
            Some((letter, others)) => letter.to_ascii_lowercase() == *first && others.eq_ignore_ascii_case(rest),
            None => false,
        })
    }
}

/// One bit for each pair of neighbours, some pairs sharing one: what a part of a text has, the text has too, in whatever case.
const fn pairs_of(text: &[u8]) -> u64 {
    /// Makes a letter small, and something of other bytes: of the same the same, which is enough.
    const SMALL: u8 = 0x20;
    let [first, rest @ ..] = text else { return 0 };
    let (mut pairs, mut left, mut rest) = (0, (*first | SMALL) as u32, rest);
    while let [right, more @ ..] = rest {
        let right = (*right | SMALL) as u32;
        pairs |= 1 << ((left * 5 + right * 23) % 64);
        (left, rest) = (right, more);
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
        let kind = Prose::new(text).meaning(RULES, |_| true).map(|meaning| meaning.kind);
        for text in [text.to_owned(), text.to_uppercase()] {
            assert_eq!(Prose::of(&text).meaning(RULES, |_| true).map(|meaning| meaning.kind), kind, "{text}");
        }
        kind
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
        assert_eq!(kind("arri"), None);
    }

    #[test]
    fn the_case_does_not_matter_where_it_is_said_so() {
        for (text, there) in [
            ("Left in a SAFE place", true),
            ("SAFE", true),
            ("In a sAfE", true),
            ("unSAF", false),
            ("s\u{e4}fe SAFE", true),
            ("\u{c4} saf", false),
            ("", false),
        ] {
            assert_eq!(Prose::of(text).has(&["safe"]), there, "{text}");
            assert_eq!(Prose::new(text.to_lowercase()).has(&["safe"]), there, "{text}");
        }
        assert!(Prose::of("\u{c9}tat").has(&["\u{e9}tat"]));
        assert!(Prose::of("").has(&[""]) && !Prose::of("Any").has(&[]));
    }

    #[test]
    fn the_first_rule_that_may_be_counts() {
        let prose = Prose::new("arrived late");
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
                for part in [part, &part.to_ascii_lowercase()] {
                    assert_eq!(pairs_of(part.as_bytes()) & !pairs_of(text.as_bytes()), 0, "{part}");
                }
            }
        }
    }
}
