//! Any JSON value, given to what wants to be made of it.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// What becomes of each type of JSON value. What is not said is absent, which is the default; so is `null`.
pub trait Shape<'de>: Default {
    /// A text, or a scalar as one.
    fn text(_: Cow<'de, str>) -> Self {
        Self::default()
    }

    /// An object.
    fn object<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Self::default())
    }

    /// A list.
    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Self::default())
    }
}

/// Reads a value of any type into its shape: the body of its `Deserialize`.
pub fn any<'de, S: Shape<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<S, D::Error> {
    deserializer.deserialize_any(Any(PhantomData))
}

/// Takes any JSON value and gives it to its shape.
struct Any<S>(PhantomData<S>);

impl<'de, S: Shape<'de>> Visitor<'de> for Any<S> {
    type Value = S;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("any JSON value")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<S, E> {
        Ok(S::text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<S, E> {
        Ok(S::text(Cow::Owned(text.to_owned())))
    }

    fn visit_u64<E>(self, number: u64) -> Result<S, E> {
        Ok(S::text(Cow::Owned(number.to_string())))
    }

    fn visit_i64<E>(self, number: i64) -> Result<S, E> {
        Ok(S::text(Cow::Owned(number.to_string())))
    }

    /// A whole number that does not fit is one whose last digits are lost: no text is better than a wrong one.
    fn visit_f64<E>(self, number: f64) -> Result<S, E> {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        Ok(if number.abs() < EXACT { S::text(Cow::Owned(number.to_string())) } else { S::default() })
    }

    fn visit_bool<E>(self, value: bool) -> Result<S, E> {
        Ok(if value { S::text(Cow::Borrowed("true")) } else { S::default() })
    }

    fn visit_unit<E>(self) -> Result<S, E> {
        Ok(S::default())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<S, A::Error> {
        S::object(map)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<S, A::Error> {
        S::list(list)
    }
}
