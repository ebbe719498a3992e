//! JSON that never fails for the type of a value: what is not as documented is read as a text or as absent, so that it
//! costs nothing but itself. Only broken JSON is an error. Texts are borrowed from the body, which is read once.
//!
//! A carrier's body is a struct of these with `#[derive(Default, Deserialize)]` and, so that its fields borrow,
//! `#[serde(default, bound(deserialize = "'de: 'a"))]`. For a value with a type of its own there are [`Shape`] and [`any`].

mod shape;
#[cfg(test)]
mod tests;
pub mod xml;

use std::borrow::Cow;
use std::ops::Deref;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess};

use crate::exchange::Fault;
use crate::place::trim;

pub use shape::{Shape, Take, Taken, any};

/// Reads a body that must be an object.
pub fn object<'a, T: Default + Deserialize<'a>>(body: &'a [u8]) -> Result<T, Fault> {
    object_in(text(body)?)
}

/// Reads a text in a body that must be an object.
pub fn object_in<'a, T: Default + Deserialize<'a>>(text: &'a str) -> Result<T, Fault> {
    let text = bare(text);
    // Without this a list would be read as the fields of a struct, in their order.
    if !text.starts_with('{') {
        return Err(Fault::malformed(if text.is_empty() { "the body is empty" } else { "the body is no JSON object" }));
    }
    json(text)
}

/// Reads a body that must be a list of objects, or an object for a list of one.
pub fn objects<'a, T: Deserialize<'a>>(body: &'a [u8]) -> Result<List<T>, Fault> {
    let text = text(body)?;
    if !text.starts_with(['{', '[']) {
        return Err(Fault::malformed(if text.is_empty() { "the body is empty" } else { "the body is no JSON list" }));
    }
    json(text)
}

fn json<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, Fault> {
    let read = serde_json::from_str(text).or_else(|why| match why.to_string().starts_with("duplicate field") {
        true => of_each_name_the_last(text),
        false => Err(why),
    });
    read.map_err(|why| Fault::malformed(format_args!("the body is not JSON: {why}")))
}

/// Of a name that is told twice most readers take the last: it is no reason to refuse all the rest.
#[expect(clippy::disallowed_types, reason = "only bodies that cannot be read in one pass are read in two")]
fn of_each_name_the_last<'a, T: Deserialize<'a>>(text: &'a str) -> serde_json::Result<T> {
    serde_json::from_str::<serde_json::Value>(text).and_then(T::deserialize)
}

/// What is made of each item, in one allocation: those of which nothing can be made are left out, and they are few.
pub fn collected<T, R>(items: &[T], make: impl FnMut(&T) -> Option<R>) -> Vec<R> {
    let mut all = Vec::with_capacity(items.len());
    all.extend(items.iter().filter_map(make));
    all
}

/// Prose in which a carrier has left entities (`&lt;=`, `&#39;`). One that is not XML's own leaves the text as it is.
pub fn unescaped(text: &str) -> Cow<'_, str> {
    quick_xml::escape::unescape(text).unwrap_or(Cow::Borrowed(text))
}

/// A body as text, without a byte order mark and the white space around it.
pub fn text(body: &[u8]) -> Result<&str, Fault> {
    std::str::from_utf8(body).map(bare).map_err(|_| Fault::malformed("the body is not UTF-8"))
}

fn bare(text: &str) -> &str {
    text.trim_start_matches('\u{feff}').trim_ascii()
}

/// A text. Numbers are taken as texts and so is `true`; `false`, `null`, lists and objects are absent.
#[derive(Clone, Debug, Default)]
pub struct Text<'a>(Option<Cow<'a, str>>);

impl<'a> Text<'a> {
    /// Without the white space around it; absent if nothing is left, or only what stands for nothing in bodies and in the
    /// documents they are made after: `null`, `N/A`, `string`.
    #[inline]
    pub fn get(&self) -> Option<&str> {
        said(self.0.as_deref()?)
    }

    /// The same, empty where it is absent.
    pub fn or_empty(&self) -> &str {
        self.get().unwrap_or_default()
    }

    /// Adds to it, for formats that tell a text in parts.
    pub fn push(&mut self, part: Cow<'a, str>) {
        match &mut self.0 {
            None => self.0 = Some(part),
            Some(text) => text.to_mut().push_str(&part),
        }
    }
}

#[inline]
fn said(text: &str) -> Option<&str> {
    let text = trim(text);
    let absent = match text.len() {
        0 => true,
        3 | 4 | 6 => matches!(text, "N/A" | "n/a" | "null" | "NULL" | "string"),
        _ => false,
    };
    (!absent).then_some(text)
}

/// An object; anything else is one of which every part is absent.
#[derive(Clone, Debug, Default)]
pub struct Object<T> {
    value: T,
    there: bool,
}

impl<T> Object<T> {
    /// The object, if it was one.
    pub fn get(&self) -> Option<&T> {
        self.there.then_some(&self.value)
    }
}

/// An object that was there, for formats that are read by hand.
impl<T> From<T> for Object<T> {
    fn from(value: T) -> Self {
        Self { value, there: true }
    }
}

impl<T> From<Object<T>> for Option<T> {
    fn from(object: Object<T>) -> Self {
        object.there.then_some(object.value)
    }
}

impl<T> Deref for Object<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// An object kept apart: for large ones that are often absent, since what holds them is moved while it is read, and for
/// those that can hold their own kind.
#[derive(Clone, Debug)]
pub struct Apart<T>(Option<Box<T>>);

impl<T> Apart<T> {
    /// The object, if it was one.
    pub fn get(&self) -> Option<&T> {
        self.0.as_deref()
    }
}

impl<T> Default for Apart<T> {
    fn default() -> Self {
        Self(None)
    }
}

/// A list of objects; a lone object is a list of one.
#[derive(Clone, Debug)]
pub struct List<T> {
    items: Vec<T>,
    odd: usize,
    given: bool,
}

impl<T> List<T> {
    /// How many of its elements say something but are no objects; they are left out.
    pub fn odd(&self) -> usize {
        self.odd
    }

    /// Whether there was a list, or an object in its place, though maybe an empty one.
    pub fn given(&self) -> bool {
        self.given
    }

    /// Adds an object, for formats that are read by hand.
    pub fn push(&mut self, item: T) {
        self.items.push(item);
        self.given = true;
    }
}

/// A list that was there.
impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        Self { items, odd: 0, given: true }
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self { items: Vec::new(), odd: 0, given: false }
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

/// A list of values of one shape; a lone value is a list of one.
#[derive(Clone, Debug)]
pub struct Each<S>(Vec<S>);

impl<S> Default for Each<S> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<S> Deref for Each<S> {
    type Target = [S];

    fn deref(&self) -> &[S] {
        &self.0
    }
}

/// A list of texts, or one text.
pub type Texts<'a> = Each<Text<'a>>;

impl Texts<'_> {
    /// Those that are there.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(Text::get)
    }
}

impl<'de: 'a, 'a> Shape<'de> for Text<'a> {
    fn text(text: Cow<'de, str>) -> Self {
        Self(Some(text))
    }
}

impl<'de, T: Default + Deserialize<'de>> Shape<'de> for Object<T> {
    fn object<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        Ok(Self { value: T::deserialize(MapAccessDeserializer::new(map))?, there: true })
    }
}

impl<'de, T: Deserialize<'de>> Shape<'de> for Apart<T> {
    fn object<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        Ok(Self(Some(Box::new(T::deserialize(MapAccessDeserializer::new(map))?))))
    }
}

impl<'de, T: Deserialize<'de>> Shape<'de> for List<T> {
    fn text(text: Cow<'de, str>) -> Self {
        Self { odd: usize::from(said(&text).is_some()), ..Self::default() }
    }

    fn object<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(|item| vec![item].into())
    }

    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut all = Self::from(Vec::new());
        while let Some(element) = list.next_element()? {
            match element {
                Element::Object(item) => {
                    if all.items.is_empty() {
                        all.items.reserve(usual::<T>());
                    }
                    all.items.push(item);
                }
                Element::Odd => all.odd += 1,
                Element::Null => {}
            }
        }
        Ok(all)
    }
}

/// As many events a parcel has when it is on its way: a list of one item more is moved once. Of what is large there is often
/// one only, and memory beyond a kibibyte is had in no short way.
const fn usual<T>() -> usize {
    const EVENTS: usize = 8;
    const KIBIBYTE: usize = 1024;
    match size_of::<T>() {
        ..=128 => EVENTS,
        large if large > KIBIBYTE => 1,
        large => KIBIBYTE / large,
    }
}

/// What stands in a list of objects.
#[derive(Default)]
enum Element<T> {
    #[default]
    Null,
    Object(T),
    Odd,
}

impl<'de, T: Deserialize<'de>> Shape<'de> for Element<T> {
    fn text(text: Cow<'de, str>) -> Self {
        if said(&text).is_none() { Self::Null } else { Self::Odd }
    }

    fn object<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(Self::Object)
    }

    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Self::Odd)
    }
}

impl<'de, S: Shape<'de> + Deserialize<'de>> Shape<'de> for Each<S> {
    fn text(text: Cow<'de, str>) -> Self {
        Self(vec![S::text(text)])
    }

    fn object<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        Ok(Self(vec![S::object(map)?]))
    }

    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut all = Vec::new();
        while let Some(one) = list.next_element()? {
            all.push(one);
        }
        Ok(Self(all))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}

impl<'de, T: Default + Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Apart<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Element<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}

impl<'de, S: Shape<'de> + Deserialize<'de>> Deserialize<'de> for Each<S> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}
