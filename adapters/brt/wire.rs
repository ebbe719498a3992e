//! BRT's answers as they are: names in either case, under wrappers of any name, in REST's JSON or in SOAP. What is nested
//! is read flat, since no name is there twice but in the two addresses and in the rows.

use std::borrow::Cow;

use serde::de::{MapAccess, SeqAccess};
use serde::{Deserialize, Deserializer};
use waybill_contract::lenient::xml::{self, Element};
use waybill_contract::lenient::{Shape, Text, any};
use waybill_contract::{Fault, excerpt, lenient};

/// Names and what they say, as far as they say something.
#[derive(Debug, Default)]
pub(super) struct Fields<'a>(Vec<(Text<'a>, Text<'a>)>);

/// An answer of either API.
#[derive(Debug, Default)]
pub(super) struct Answer<'a> {
    fields: Fields<'a>,
    pub(super) sender: Fields<'a>,
    pub(super) recipient: Fields<'a>,
    pub(super) events: Rows<'a>,
    pub(super) soap: bool,
    bolla: bool,
    /// Its own text, where it is no object.
    text: Text<'a>,
}

/// Rows that say something; the padding behind them is dropped.
#[derive(Debug, Default)]
pub(super) struct Rows<'a> {
    pub(super) rows: Vec<Fields<'a>>,
    /// Elements that are no rows.
    pub(super) odd: usize,
    given: bool,
}

impl<'a> Fields<'a> {
    /// What a name says; names are given in lower case.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known.or_empty().eq_ignore_ascii_case(name)).and_then(|(_, text)| text.get())
    }

    fn push(&mut self, name: Text<'a>, text: Text<'a>) {
        if text.get().is_some() {
            self.0.push((name, text));
        }
    }
}

impl Answer<'_> {
    /// What a name says outside of rows and addresses.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.fields.get(name)
    }

    /// Whether it tells of a shipment.
    pub(super) fn is_answer(&self) -> bool {
        self.bolla || self.events.given
    }

    /// The result: the first that is an error, else the first.
    pub(super) fn result(&self) -> Option<i32> {
        let results = || ["esito", "code"].into_iter().filter_map(|name| self.get(name)?.parse().ok());
        results().find(|result| *result < 0).or_else(|| results().next())
    }

    /// BRT's words for the result.
    pub(super) fn detail(&self) -> Option<String> {
        let words = ["codedesc", "message", "faultcode", "faultstring"].into_iter().filter_map(|name| self.get(name));
        let words = words.collect::<Vec<_>>().join(": ");
        (!words.is_empty()).then(|| excerpt(&words))
    }

    fn add(&mut self, other: Self) {
        self.fields.0.extend(other.fields.0);
        self.sender.0.extend(other.sender.0);
        self.recipient.0.extend(other.recipient.0);
        self.events.add(other.events);
        self.bolla |= other.bolla;
    }
}

impl Rows<'_> {
    fn add(&mut self, other: Self) {
        self.rows.extend(other.rows);
        self.odd += other.odd;
        self.given |= other.given;
    }
}

/// Reads either language; the error says what came instead.
pub(super) fn read(body: &[u8]) -> Result<Answer<'_>, Fault> {
    if lenient::text(body)?.starts_with('<') { soap(body) } else { lenient::object(body) }
}

impl<'de: 'a, 'a> Shape<'de> for Answer<'a> {
    fn text(text: Cow<'de, str>) -> Self {
        Self { text: Text::text(text), ..Self::default() }
    }

    fn object<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut answer = Self::default();
        while let Some(name) = map.next_key::<Text<'de>>()? {
            match Part::of(name.or_empty()) {
                Part::Events => answer.events.add(map.next_value()?),
                Part::Sender => answer.sender = map.next_value()?,
                Part::Recipient => answer.recipient = map.next_value()?,
                Part::Notes => drop(map.next_value::<serde::de::IgnoredAny>()?),
                part => {
                    let inner = map.next_value::<Self>()?;
                    if inner.text.get().is_some() {
                        answer.fields.push(name, inner.text);
                    } else {
                        answer.bolla |= matches!(part, Part::Bolla);
                        answer.add(inner);
                    }
                }
            }
        }
        Ok(answer)
    }

    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut answer = Self::default();
        while let Some(one) = list.next_element()? {
            answer.add(one);
        }
        Ok(answer)
    }
}

/// The parts that have names of their own.
enum Part {
    Bolla,
    Events,
    Notes,
    Sender,
    Recipient,
    Other,
}

impl Part {
    fn of(name: &str) -> Self {
        let is = |known: &str| name.eq_ignore_ascii_case(known);
        match name.len() {
            5 if is("bolla") => Self::Bolla,
            8 if is("mittente") => Self::Sender,
            10 if is("lista_note") => Self::Notes,
            12 if is("destinatario") => Self::Recipient,
            12 if is("lista_eventi") => Self::Events,
            _ => Self::Other,
        }
    }
}

impl<'de: 'a, 'a> Shape<'de> for Fields<'a> {
    fn object<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut fields = Self::default();
        while let Some((name, text)) = map.next_entry()? {
            fields.push(name, text);
        }
        Ok(fields)
    }
}

impl<'de: 'a, 'a> Shape<'de> for Rows<'a> {
    fn text(text: Cow<'de, str>) -> Self {
        Self { odd: usize::from(Text::text(text).get().is_some()), ..Self::default() }
    }

    /// A row, or the `evento` in it, of which there may be many.
    fn object<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut rows = Self { given: true, ..Self::default() };
        let mut row = Fields::default();
        while let Some(name) = map.next_key::<Text<'de>>()? {
            if name.or_empty().eq_ignore_ascii_case("evento") {
                rows.add(map.next_value()?);
            } else {
                row.push(name, map.next_value()?);
            }
        }
        if !row.0.is_empty() {
            rows.rows.push(row);
        }
        Ok(rows)
    }

    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut rows = Self { given: true, ..Self::default() };
        while let Some(one) = list.next_element()? {
            rows.add(one);
        }
        Ok(rows)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Answer<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Fields<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Rows<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}

fn soap(body: &[u8]) -> Result<Answer<'_>, Fault> {
    let document = xml::document(body)?;
    let root = document.root();
    let mut answer = Answer { soap: true, ..Answer::default() };
    // A service's `return` is an envelope, a body and an answer deep, and its own parts three deep.
    walk(root, &mut answer, 8);
    let known =
        answer.is_answer() || ["esito", "spedizione_id", "faultstring"].iter().any(|name| answer.get(name).is_some());
    if known { Ok(answer) } else { Err(xml::foreign_root(root)) }
}

fn walk<'a>(element: Element<'_, 'a>, answer: &mut Answer<'a>, depth: usize) {
    for child in element.children() {
        match Part::of(child.name()) {
            Part::Events => {
                answer.events.given = true;
                let mut rows = child.children().filter(|row| row.name().eq_ignore_ascii_case("evento")).peekable();
                let lone = rows.peek().is_none().then_some(child);
                let rows = rows.chain(lone).map(fields).filter(|row| !row.0.is_empty());
                answer.events.rows.extend(rows);
            }
            Part::Sender => answer.sender = fields(child),
            Part::Recipient => answer.recipient = fields(child),
            Part::Notes => {}
            part => {
                answer.bolla |= matches!(part, Part::Bolla);
                answer.fields.push(Text::text(Cow::Borrowed(child.name())), child.content());
                if depth > 0 {
                    walk(child, answer, depth - 1);
                }
            }
        }
    }
}

fn fields<'a>(element: Element<'_, 'a>) -> Fields<'a> {
    let mut fields = Fields::default();
    for child in element.children() {
        fields.push(Text::text(Cow::Borrowed(child.name())), child.content());
    }
    fields
}
