//! JSON values of any type where one is documented: a text, an object or a list that is something else is an absent one.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{BorrowedStrDeserializer, MapAccessDeserializer, StringDeserializer};
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::wire::Failure;

/// A text, or a number where a text should be; anything else is empty.
#[derive(Default)]
pub(super) struct Text<'a>(Cow<'a, str>);

impl Text<'_> {
    /// Without white space around it.
    pub(super) fn trim(&self) -> &str {
        self.0.trim()
    }

    /// Whether it says nothing.
    pub(super) fn is_blank(&self) -> bool {
        self.trim().is_empty()
    }
}

/// An object; anything else is the empty object.
#[derive(Default)]
pub(super) struct Object<T> {
    /// What it holds.
    pub(super) value: T,
    /// Whether it was an object.
    there: bool,
    /// Whether it was neither an object nor `null`.
    odd: bool,
}

/// A list; a lone value is a list of one, `null` an empty one.
pub(super) struct List<T>(pub(super) Vec<T>);

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> List<Object<T>> {
    /// What its objects hold.
    pub(super) fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.0.iter().filter(|object| object.there).map(|object| &object.value)
    }

    /// How many of its values are no objects.
    pub(super) fn odd(&self) -> usize {
        self.0.iter().filter(|object| object.odd).count()
    }
}

/// Whether there is any text or number within, however deep.
#[derive(Default)]
pub(super) struct Filled(pub(super) bool);

/// `output.alerts`: a text, texts or objects.
#[derive(Default)]
pub(super) struct Alert<'a>(Text<'a>);

impl Alert<'_> {
    /// The code comes first; what follows is prose.
    pub(super) fn code(&self) -> &str {
        self.0.trim().split_ascii_whitespace().next().unwrap_or_default()
    }
}

/// What becomes of each type of JSON value; what is not said is the default.
trait Shape<'de>: Default {
    fn text(_: Cow<'de, str>) -> Self {
        Self::default()
    }

    fn number(_: impl fmt::Display) -> Self {
        Self::default()
    }

    fn map<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Self::default())
    }

    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Self::default())
    }
}

impl<'de: 'a, 'a> Shape<'de> for Text<'a> {
    fn text(text: Cow<'de, str>) -> Self {
        Self(text)
    }

    fn number(number: impl fmt::Display) -> Self {
        Self(Cow::Owned(number.to_string()))
    }
}

impl<'de: 'a, 'a> Shape<'de> for Alert<'a> {
    fn text(text: Cow<'de, str>) -> Self {
        Self(Text(text))
    }

    fn map<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let failure = Failure::deserialize(MapAccessDeserializer::new(map))?;
        Ok(Self(if failure.code.is_blank() { failure.message } else { failure.code }))
    }
}

impl<'de, T: Default + Deserialize<'de>> Shape<'de> for Object<T> {
    fn text(text: Cow<'de, str>) -> Self {
        Self { odd: !text.trim().is_empty(), ..Self::default() }
    }

    fn number(_: impl fmt::Display) -> Self {
        Self { odd: true, ..Self::default() }
    }

    fn map<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        Ok(Self { value: T::deserialize(MapAccessDeserializer::new(map))?, there: true, odd: false })
    }

    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Self { odd: true, ..Self::default() })
    }
}

impl<'de, T: Deserialize<'de>> Shape<'de> for List<T> {
    fn text(text: Cow<'de, str>) -> Self {
        let one: Result<T, serde::de::value::Error> = match text {
            Cow::Borrowed(text) => T::deserialize(BorrowedStrDeserializer::new(text)),
            Cow::Owned(text) => T::deserialize(StringDeserializer::new(text)),
        };
        Self(one.into_iter().collect())
    }

    fn map<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        Ok(Self(vec![T::deserialize(MapAccessDeserializer::new(map))?]))
    }

    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element()? {
            values.push(value);
        }
        Ok(Self(values))
    }
}

impl<'de> Shape<'de> for Filled {
    fn text(text: Cow<'de, str>) -> Self {
        Self(!text.trim().is_empty())
    }

    fn number(_: impl fmt::Display) -> Self {
        Self(true)
    }

    fn map<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut filled = false;
        while let Some((IgnoredAny, Self(within))) = map.next_entry()? {
            filled |= within;
        }
        Ok(Self(filled))
    }

    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut filled = false;
        while let Some(Self(within)) = list.next_element()? {
            filled |= within;
        }
        Ok(Self(filled))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any(PhantomData))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Alert<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any(PhantomData))
    }
}

impl<'de, T: Default + Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any(PhantomData))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any(PhantomData))
    }
}

impl<'de> Deserialize<'de> for Filled {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any(PhantomData))
    }
}

/// Takes any JSON value and gives it to its shape.
struct Any<S>(PhantomData<S>);

impl<'de, S: Shape<'de>> Visitor<'de> for Any<S> {
    type Value = S;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("any value")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<S, E> {
        Ok(S::text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<S, E> {
        Ok(S::text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<S, E> {
        Ok(S::text(Cow::Owned(text)))
    }

    fn visit_u64<E>(self, number: u64) -> Result<S, E> {
        Ok(S::number(number))
    }

    fn visit_i64<E>(self, number: i64) -> Result<S, E> {
        Ok(S::number(number))
    }

    fn visit_f64<E>(self, number: f64) -> Result<S, E> {
        Ok(S::number(number))
    }

    fn visit_bool<E>(self, _: bool) -> Result<S, E> {
        Ok(S::default())
    }

    fn visit_unit<E>(self) -> Result<S, E> {
        Ok(S::default())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<S, A::Error> {
        S::map(map)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<S, A::Error> {
        S::list(list)
    }
}
