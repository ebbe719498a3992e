//! Code tables: a carrier's codes to our kinds and reasons, from tab-separated text kept beside the adapter.

use std::collections::HashMap;

use foldhash::fast::FixedState;

use crate::kind::Kind;
use crate::problem::Reason;

/// What a code means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// The kind.
    pub kind: Kind,
    /// The reason, if the code tells one.
    pub reason: Option<Reason>,
}

impl Meaning {
    /// A kind without a reason.
    pub const fn of(kind: Kind) -> Self {
        Self { kind, reason: None }
    }
}

/// A sorted table `code<TAB>KIND<TAB>REASON or -[<TAB>the carrier's words]`; lines that begin with `#` are comments.
///
/// A code with qualifiers is written with `/` between them (`X/A1`, `express/DL`).
#[derive(Debug)]
pub struct CodeTable {
    rows: Vec<(&'static str, Meaning)>,
    /// The same: a code is looked for several times for each event, and the codes of a table begin alike.
    meanings: HashMap<&'static str, Meaning, FixedState>,
    /// How long its longest code is: a sentence is none.
    longest: usize,
    text: &'static str,
}

impl CodeTable {
    /// Reads a table; says what is wrong with it and where. Codes must be sorted by bytes and unique.
    pub fn parse(text: &'static str) -> Result<Self, String> {
        let mut rows: Vec<(&'static str, Meaning)> = Vec::new();
        for (index, line) in text.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let at = index + 1;
            let mut columns = line.split('\t');
            let (Some(code), Some(kind), Some(reason)) = (columns.next(), columns.next(), columns.next()) else {
                return Err(format!("line {at}: three columns are needed: code, kind, reason"));
            };
            let kind = Kind::from_name(kind).ok_or_else(|| format!("line {at}: no kind is called {kind}"))?;
            let reason = match reason {
                "-" => None,
                name => Some(Reason::from_name(name).ok_or_else(|| format!("line {at}: no reason is called {name}"))?),
            };
            if let Some((before, _)) = rows.last()
                && *before >= code
            {
                return Err(format!("line {at}: {code} must come before {before}, and only once"));
            }
            rows.push((code, Meaning { kind, reason }));
        }
        let meanings = rows.iter().copied().collect();
        let longest = rows.iter().map(|(code, _)| code.len()).max().unwrap_or_default();
        Ok(Self { rows, meanings, longest, text })
    }

    /// What the code means.
    pub fn get(&self, code: &str) -> Option<Meaning> {
        self.meanings.get(code).copied()
    }

    /// What the code means that this is in capital letters.
    pub fn get_in_capitals(&self, text: &str) -> Option<Meaning> {
        self.get_joined(&[text], |code| code.make_ascii_uppercase())
    }

    /// What a code means with a qualifier before it: `qualifier/code`.
    pub fn get_under(&self, qualifier: &str, code: &str) -> Option<Meaning> {
        self.get_joined(&[qualifier, "/", code], |_| {})
    }

    /// A code is put together where it costs no allocation, since this is done for each event.
    fn get_joined(&self, parts: &[&str], change: impl FnOnce(&mut str)) -> Option<Meaning> {
        let length = parts.iter().map(|part| part.len()).sum();
        if length > self.longest {
            return None;
        }
        let mut space = [0; 48];
        let Some(mut code) = space.get_mut(..length) else {
            let mut code = parts.concat();
            change(&mut code);
            return self.get(&code);
        };
        for part in parts {
            let (place, rest) = code.split_at_mut_checked(part.len())?;
            place.copy_from_slice(part.as_bytes());
            code = rest;
        }
        let code = std::str::from_utf8_mut(space.get_mut(..length)?).ok()?;
        change(code);
        self.get(code)
    }

    /// Every row.
    pub fn rows(&self) -> impl Iterator<Item = (&'static str, Meaning)> {
        self.rows.iter().copied()
    }

    /// The text it was read from: its hash tells whether a mapping has changed.
    pub fn text(&self) -> &'static str {
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_as_it_is_or_in_capitals() {
        let long = "L".repeat(60);
        let text =
            format!("# codes\nA\tARRIVED\t-\nDL 1\tDELIVERED\t-\nDL/1\tHELD\t-\n{long}\tLOST\t-\nb\tDEPARTED\t-\n");
        let table = CodeTable::parse(text.leak()).unwrap();
        assert_eq!(table.get("DL 1"), Some(Meaning::of(Kind::Delivered)));
        assert_eq!(table.get_in_capitals("dl 1"), table.get("DL 1"));
        assert_eq!(table.get_in_capitals("a"), table.get("A"));
        assert_eq!(table.get_in_capitals(&"l".repeat(60)), Some(Meaning::of(Kind::Lost)));
        assert_eq!(table.get_under("DL", "1"), Some(Meaning::of(Kind::Held)));
        assert_eq!(table.get_under("LLL", &long), None);
        for missing in ["", "dl 1", "DL", "DL 11", "\u{e9}"] {
            assert_eq!(table.get(missing), None, "{missing}");
        }
        for missing in ["", "b", "dl", "dl 11", "\u{e9}"] {
            assert_eq!(table.get_in_capitals(missing), None, "{missing}");
        }
    }
}
