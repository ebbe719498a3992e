//! BRT's answers as they are: names in either case, under wrappers of any name, in REST's JSON or in SOAP. What is nested
//! is read flat, since no name is there twice but in the two addresses and in the rows.

use std::borrow::Cow;

use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess};
use serde::{Deserialize, Deserializer};
use waybill_contract::lenient::xml::{self, Element};
use waybill_contract::lenient::{Shape, Take, Taken, Text, any};
use waybill_contract::{Fault, excerpt, lenient};

/// The names outside of rows that are asked for; the others are passed over.
const NAMES: &[&str] = &[
    "cap",
    "code",
    "codedesc",
    "colli",
    "data_cons_richiesta",
    "data_consegna_merce",
    "data_teorica_consegna",
    "descrizione_stato_sped_parte1",
    "esito",
    "faultcode",
    "faultstring",
    "firmatario_consegna",
    "localita",
    "message",
    "nazione",
    "ora_cons_richiesta",
    "ora_consegna_merce",
    "ora_teorica_consegna_a",
    "ora_teorica_consegna_da",
    "peso_kg",
    "provincia",
    "riferimento_mittente_alfabetico",
    "riferimento_mittente_numerico",
    "riferimento_partner_estero",
    "servizio",
    "sigla_area",
    "sigla_nazione",
    "sigla_provincia",
    "spedizione_data",
    "spedizione_id",
    "stato_sped_parte1",
];

/// Names of the list and what they say, as far as they say something.
#[derive(Debug, Default)]
pub(super) struct Fields<'a>(Vec<(&'static str, Text<'a>)>);

/// An answer of either API.
#[derive(Debug, Default)]
pub(super) struct Answer<'a> {
    fields: Fields<'a>,
    pub(super) sender: Fields<'a>,
    pub(super) recipient: Fields<'a>,
    pub(super) events: Rows<'a>,
    pub(super) soap: bool,
    bolla: bool,
}

/// Rows that say something; the padding behind them is dropped.
#[derive(Debug, Default)]
pub(super) struct Rows<'a> {
    pub(super) rows: Vec<Row<'a>>,
    /// Elements that are no rows.
    pub(super) odd: usize,
    given: bool,
}

/// An event.
#[derive(Debug, Default)]
pub(super) struct Row<'a> {
    pub(super) id: Text<'a>,
    pub(super) date: Text<'a>,
    pub(super) clock: Text<'a>,
    pub(super) description: Text<'a>,
    pub(super) branch: Text<'a>,
    /// Whether it says something, be it under another name.
    says: bool,
}

impl<'a> Fields<'a> {
    /// What a name says, which is one of the list.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        debug_assert!(NAMES.contains(&name), "{name} is not in the list of names");
        self.0.iter().find(|(known, _)| *known == name).and_then(|(_, text)| text.get())
    }

    fn push(&mut self, name: &str, text: Text<'a>) {
        let known = NAMES.iter().find(|known| known.len() == name.len() && known.eq_ignore_ascii_case(name));
        if let Some(name) = known.filter(|_| text.get().is_some()) {
            if self.0.is_empty() {
                // As many as the longer answers have: theirs are not moved.
                self.0.reserve(24);
            }
            self.0.push((name, text));
        }
    }
}

impl<'a> Row<'a> {
    /// The first that a name says counts.
    fn push(&mut self, name: &str, text: Text<'a>) {
        if text.get().is_none() {
            return;
        }
        self.says = true;
        let is = |known: &str| name.eq_ignore_ascii_case(known);
        let field = match name.len() {
            2 if is("id") => &mut self.id,
            3 if is("ora") => &mut self.clock,
            4 if is("data") => &mut self.date,
            7 if is("filiale") => &mut self.branch,
            11 if is("descrizione") => &mut self.description,
            _ => return,
        };
        if field.get().is_none() {
            *field = text;
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
}

/// Reads either language; the error says what came instead.
pub(super) fn read(body: &[u8]) -> Result<Answer<'_>, Fault> {
    let text = lenient::text(body)?;
    if text.starts_with('<') { soap(body) } else { lenient::object_in(text) }
}

/// A value of an answer and the name it has there.
struct Value<'r, 'a> {
    answer: &'r mut Answer<'a>,
    name: Text<'a>,
    bolla: bool,
}

impl<'r, 'a> Value<'r, 'a> {
    fn unnamed(answer: &'r mut Answer<'a>) -> Self {
        Self { answer, name: Text::default(), bolla: false }
    }
}

impl<'de: 'a, 'a> Take<'de> for Value<'_, 'a> {
    fn text(self, text: Cow<'de, str>) {
        let text = Text::text(text);
        self.answer.bolla |= self.bolla && text.get().is_none();
        self.answer.fields.push(self.name.or_empty(), text);
    }

    fn nothing(self) {
        self.answer.bolla |= self.bolla;
    }

    fn object<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let answer = self.answer;
        answer.bolla |= self.bolla;
        while let Some(name) = map.next_key::<Text<'de>>()? {
            match Part::of(name.or_empty()) {
                Part::Events => map.next_value_seed(Taken(&mut answer.events))?,
                Part::Sender => answer.sender = map.next_value()?,
                Part::Recipient => answer.recipient = map.next_value()?,
                Part::Notes => drop(map.next_value::<IgnoredAny>()?),
                part => {
                    let bolla = matches!(part, Part::Bolla);
                    map.next_value_seed(Taken(Value { answer: &mut *answer, name, bolla }))?;
                }
            }
        }
        Ok(())
    }

    /// What a name says is no list; what is in one has none.
    fn list<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let answer = self.answer;
        answer.bolla |= self.bolla;
        while list.next_element_seed(Taken(Value::unnamed(answer)))?.is_some() {}
        Ok(())
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
        while let Some((name, text)) = map.next_entry::<Text<'de>, _>()? {
            fields.push(name.or_empty(), text);
        }
        Ok(fields)
    }
}

impl<'de: 'a, 'a> Take<'de> for &mut Rows<'a> {
    fn text(self, text: Cow<'de, str>) {
        self.odd += usize::from(Text::text(text).get().is_some());
    }

    /// A row, or the `evento` in it, of which there may be many.
    fn object<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        self.given = true;
        let mut row = Row::default();
        while let Some(name) = map.next_key::<Text<'de>>()? {
            if name.or_empty().eq_ignore_ascii_case("evento") {
                map.next_value_seed(Taken(&mut *self))?;
            } else {
                row.push(name.or_empty(), map.next_value()?);
            }
        }
        self.rows.extend(Some(row).filter(|row| row.says));
        Ok(())
    }

    fn list<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        self.given = true;
        while list.next_element_seed(Taken(&mut *self))?.is_some() {}
        Ok(())
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Answer<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut answer = Self::default();
        Taken(Value::unnamed(&mut answer)).deserialize(deserializer)?;
        Ok(answer)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Fields<'a> {
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
                let rows = rows.chain(lone).map(row).filter(|row| row.says);
                answer.events.rows.extend(rows);
            }
            Part::Sender => answer.sender = fields(child),
            Part::Recipient => answer.recipient = fields(child),
            Part::Notes => {}
            part => {
                answer.bolla |= matches!(part, Part::Bolla);
                answer.fields.push(child.name(), child.content());
                if depth > 0 {
                    walk(child, answer, depth - 1);
                }
            }
        }
    }
}

fn fields<'a>(element: Element<'_, 'a>) -> Fields<'a> {
    let mut fields = Fields::default();
    element.children().for_each(|child| fields.push(child.name(), child.content()));
    fields
}

fn row<'a>(element: Element<'_, 'a>) -> Row<'a> {
    let mut row = Row::default();
    element.children().for_each(|child| row.push(child.name(), child.content()));
    row
}
