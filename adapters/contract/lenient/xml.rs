//! XML by the same rules as JSON: texts are borrowed from the body, which is read once, names go without their prefixes,
//! what is not there is absent, and only broken XML is an error. No entity is resolved but XML's own, nothing outside read.

use std::borrow::Cow;
use std::iter;

use quick_xml::Reader;
use quick_xml::events::attributes::Attributes;
use quick_xml::events::{BytesStart, Event};

use super::{Text, text};
use crate::exchange::Fault;

/// A body: its elements in the order of the body, so that it is one allocation and as deep as it likes.
#[derive(Debug, Default)]
pub struct Document<'a> {
    elements: Vec<Raw<'a>>,
}

#[derive(Debug)]
struct Raw<'a> {
    name: &'a str,
    /// What stands between the angles: name and attributes.
    tag: &'a str,
    text: Text<'a>,
    /// The place behind its last descendant.
    end: usize,
}

/// As many letters of a body to an element: a little more than carriers write, so that the elements are seldom moved.
const LETTERS: usize = 48;

/// Reads a body until its root ends; what follows is not looked at.
pub fn document(body: &[u8]) -> Result<Document<'_>, Fault> {
    let text = text(body)?;
    let mut reader = Reader::from_str(text);
    let mut document = Document { elements: Vec::with_capacity(text.len() / LETTERS) };
    // Places of the elements that have not ended.
    let mut open: Vec<usize> = Vec::new();
    loop {
        match reader.read_event().map_err(|why| Fault::malformed(format_args!("the body is not XML: {why}")))? {
            Event::Start(tag) => open.push(document.begin(&tag, text, reader.buffer_position(), 1)),
            Event::Empty(tag) => {
                document.begin(&tag, text, reader.buffer_position(), 2);
                if open.is_empty() {
                    return Ok(document);
                }
            }
            Event::Text(part) => document.say(open.last(), part.into_inner()),
            Event::CData(part) => document.say(open.last(), part.into_inner()),
            Event::GeneralRef(part) => {
                let known = part.resolve_char_ref().ok().flatten().map(|character| Cow::Owned(character.into()));
                let named = || quick_xml::escape::resolve_xml_entity(&part).map(Cow::Borrowed);
                document.say(open.last(), known.or_else(named).unwrap_or_default());
            }
            Event::End(_) => {
                let end = document.elements.len();
                if let Some(ended) = open.pop().and_then(|place| document.elements.get_mut(place)) {
                    ended.end = end;
                }
                if open.is_empty() {
                    return Ok(document);
                }
            }
            Event::Eof => return Err(Fault::malformed("the document ends before its root does")),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

impl<'a> Document<'a> {
    /// The outermost element; there always is one.
    pub fn root(&self) -> Element<'_, 'a> {
        Element { document: self, place: 0 }
    }

    /// An element begins, whose tag ends in the text at that position with so many bytes (`>` or `/>`).
    fn begin(&mut self, tag: &BytesStart<'_>, text: &'a str, position: u64, closing: usize) -> usize {
        let end = usize::try_from(position).unwrap_or(usize::MAX).saturating_sub(closing);
        // The same again, but as long-lived as the body.
        let tag = text.get(end.saturating_sub(tag.len())..end).unwrap_or_default();
        let name = name_of(tag);
        let place = self.elements.len();
        self.elements.push(Raw { name, tag, text: Text::default(), end: place + 1 });
        place
    }

    fn say(&mut self, place: Option<&usize>, part: Cow<'a, str>) {
        if let Some(raw) = place.and_then(|place| self.elements.get_mut(*place)) {
            raw.text.push(part);
        }
    }
}

/// What stands before the first white space, without its prefix.
fn name_of(tag: &str) -> &str {
    let bytes = tag.as_bytes();
    let end = bytes.iter().position(u8::is_ascii_whitespace).unwrap_or(bytes.len());
    let begin = bytes.iter().take(end).position(|byte| *byte == b':').map_or(0, |colon| colon + 1);
    tag.get(begin..end).unwrap_or_default()
}

/// An element.
#[derive(Clone, Copy, Debug)]
pub struct Element<'d, 'a> {
    document: &'d Document<'a>,
    place: usize,
}

impl<'d, 'a> Element<'d, 'a> {
    fn raw(self) -> Option<&'d Raw<'a>> {
        self.document.elements.get(self.place)
    }

    /// Its name, without the prefix of its namespace.
    pub fn name(self) -> &'a str {
        self.raw().map_or("", |raw| raw.name)
    }

    /// The text in it, without what its children say.
    pub fn text(self) -> Option<&'d str> {
        self.raw()?.text.get()
    }

    /// The same, to be kept.
    pub fn content(self) -> Text<'a> {
        self.raw().map(|raw| raw.text.clone()).unwrap_or_default()
    }

    /// An attribute, by its name without prefix.
    pub fn attribute(self, name: &str) -> Text<'a> {
        let Some(tag) = self.raw().map(|raw| raw.tag) else { return Text::default() };
        let begin = tag.find(|character: char| character.is_ascii_whitespace()).unwrap_or(tag.len());
        let mut all = Attributes::new(tag, begin);
        let found = all.with_checks(false).flatten().find(|attribute| attribute.key.local_name().into_inner() == name);
        let value = found.and_then(|attribute| match attribute.value {
            Cow::Borrowed(value) => quick_xml::escape::unescape(value).ok(),
            Cow::Owned(value) => Some(Cow::Owned(quick_xml::escape::unescape(&value).ok()?.into_owned())),
        });
        value.map(|value| Text(Some(value))).unwrap_or_default()
    }

    /// Its children.
    pub fn children(self) -> impl Iterator<Item = Element<'d, 'a>> {
        let end = self.raw().map_or(0, |raw| raw.end);
        let within = move |place: usize| (place < end).then_some(Element { place, ..self });
        iter::successors(within(self.place + 1), move |child| within(child.raw()?.end))
    }

    /// Its children of that name.
    pub fn all(self, name: &str) -> impl Iterator<Item = Element<'d, 'a>> {
        self.children().filter(move |child| child.name() == name)
    }

    /// Its first child of that name.
    pub fn child(self, name: &str) -> Option<Element<'d, 'a>> {
        self.all(name).next()
    }

    /// The text of its first child of that name.
    pub fn get(self, name: &str) -> Option<&'d str> {
        self.child(name)?.text()
    }

    /// All elements in it of that name, however deep.
    pub fn within(self, name: &str) -> impl Iterator<Item = Element<'d, 'a>> {
        let end = self.raw().map_or(0, |raw| raw.end);
        (self.place + 1..end).map(move |place| Element { place, ..self }).filter(move |element| element.name() == name)
    }

    /// Itself if it has that name, else the first element in it that has, however deep.
    pub fn find_here(self, name: &str) -> Option<Element<'d, 'a>> {
        if self.name() == name { Some(self) } else { self.find(name) }
    }

    /// The first element in it of that name, however deep.
    pub fn find(self, name: &str) -> Option<Element<'d, 'a>> {
        self.within(name).next()
    }
}

/// A text as it may stand between tags or in an attribute.
pub fn escape(text: &str) -> Cow<'_, str> {
    quick_xml::escape::escape(text)
}

/// The fault of a body whose root is another than those that are documented.
pub fn foreign_root(root: Element<'_, '_>) -> Fault {
    Fault::malformed(format_args!("the root is {}", root.name().chars().take(40).collect::<String>()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENVELOPE: &[u8] = b"\xef\xbb\xbf<?xml version='1.0'?><!-- new --><s:Envelope xmlns:s=\"urn:s\"><s:Body>
        <item code=\"A&amp;1\" n:more='2'>first<name> Ren&#233;e <![CDATA[& co]]></name><empty/>last</item>
        <item><name>second</name><item><name>deep</name></item></item></s:Body></s:Envelope> trailing <";

    #[test]
    fn elements_are_found_by_their_names_and_say_their_texts() {
        let document = document(ENVELOPE).unwrap();
        let root = document.root();
        assert_eq!(root.name(), "Envelope");
        let body = root.child("Body").unwrap();
        assert_eq!(body.children().map(Element::name).collect::<Vec<_>>(), ["item", "item"]);
        let item = root.find("item").unwrap();
        assert_eq!(item.get("name"), Some("Ren\u{e9}e & co"));
        assert_eq!(item.text(), Some("firstlast"));
        assert_eq!(item.child("empty").unwrap().text(), None);
        assert_eq!(item.child("empty").unwrap().children().count(), 0);
        assert_eq!(item.attribute("code").get(), Some("A&1"));
        assert_eq!(item.attribute("more").get(), Some("2"));
        assert_eq!(item.attribute("none").get(), None);
        assert_eq!(root.within("item").count(), 3);
        assert_eq!(body.all("item").filter_map(|item| item.get("name")).last(), Some("second"));
    }

    #[test]
    fn what_is_broken_is_a_fault_and_what_is_empty_is_not() {
        for body in ["", "no tag", "<a>", "<a><b></a>", "<a", "<a>&#xffffffff;", "</a>"] {
            assert!(matches!(document(body.as_bytes()), Err(Fault::Malformed { .. })), "{body}");
        }
        for body in ["<a/>", "<a></a>", "<a>&unknown;</a>"] {
            let document = document(body.as_bytes()).unwrap();
            assert_eq!((document.root().name(), document.root().text()), ("a", None), "{body}");
        }
        let body = format!("<a>{}</a>", "</b".repeat(10_000));
        let fault = document(body.as_bytes()).unwrap_err().to_string();
        assert!(fault.len() < 300, "a fault repeats {} bytes of the body", fault.len());
        let deep = "<a>".repeat(100_000) + &"</a>".repeat(100_000);
        assert_eq!(document(deep.as_bytes()).unwrap().root().within("a").count(), 99_999);
    }
}
