//! Any JSON value, given to what wants to be made of it.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

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
    deserializer.deserialize_any(Any(Make(PhantomData)))
}

/// What takes a JSON value in and puts it where it belongs: for bodies whose levels mean nothing, so that none is a value of
/// its own. What is not said is left out.
pub trait Take<'de>: Sized {
    /// A text, or a scalar as one.
    fn text(self, _: Cow<'de, str>) {}

    /// `null`, or a scalar that is absent.
    fn nothing(self) {}

    /// An object.
    fn object<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error>;

    /// A list.
    fn list<A: SeqAccess<'de>>(self, list: A) -> Result<(), A::Error>;
}

/// Gives a value of any type to what takes it in: for `next_value_seed`, `next_element_seed` and a body's `Deserialize`.
#[derive(Debug)]
pub struct Taken<T>(pub T);

impl<'de, T: Take<'de>> DeserializeSeed<'de> for Taken<T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(Any(self))
    }
}

/// What becomes of each type of JSON value, whether it is made or put somewhere.
trait Become<'de>: Sized {
    type Value;
    fn text(self, text: Cow<'de, str>) -> Self::Value;
    fn nothing(self) -> Self::Value;
    fn object<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error>;
    fn list<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error>;
}

/// Makes a shape.
struct Make<S>(PhantomData<S>);

impl<'de, S: Shape<'de>> Become<'de> for Make<S> {
    type Value = S;

    fn text(self, text: Cow<'de, str>) -> S {
        S::text(text)
    }

    fn nothing(self) -> S {
        S::default()
    }

    fn object<A: MapAccess<'de>>(self, map: A) -> Result<S, A::Error> {
        S::object(map)
    }

    fn list<A: SeqAccess<'de>>(self, list: A) -> Result<S, A::Error> {
        S::list(list)
    }
}

impl<'de, T: Take<'de>> Become<'de> for Taken<T> {
    type Value = ();

    fn text(self, text: Cow<'de, str>) {
        self.0.text(text);
    }

    fn nothing(self) {
        self.0.nothing();
    }

    fn object<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        self.0.object(map)
    }

    fn list<A: SeqAccess<'de>>(self, list: A) -> Result<(), A::Error> {
        self.0.list(list)
    }
}

/// Takes any JSON value and gives it to what makes something of it.
struct Any<B>(B);

impl<'de, B: Become<'de>> Visitor<'de> for Any<B> {
    type Value = B::Value;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("any JSON value")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<B::Value, E> {
        Ok(self.0.text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<B::Value, E> {
        Ok(self.0.text(Cow::Owned(text.to_owned())))
    }

    fn visit_u64<E>(self, number: u64) -> Result<B::Value, E> {
        Ok(self.0.text(Cow::Owned(number.to_string())))
    }

    fn visit_i64<E>(self, number: i64) -> Result<B::Value, E> {
        Ok(self.0.text(Cow::Owned(number.to_string())))
    }

    /// A whole number that does not fit is one whose last digits are lost: no text is better than a wrong one.
    fn visit_f64<E>(self, number: f64) -> Result<B::Value, E> {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        Ok(if number.abs() < EXACT { self.0.text(Cow::Owned(number.to_string())) } else { self.0.nothing() })
    }

    fn visit_bool<E>(self, value: bool) -> Result<B::Value, E> {
        Ok(if value { self.0.text(Cow::Borrowed("true")) } else { self.0.nothing() })
    }

    fn visit_unit<E>(self) -> Result<B::Value, E> {
        Ok(self.0.nothing())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<B::Value, A::Error> {
        self.0.object(map)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<B::Value, A::Error> {
        self.0.list(list)
    }
}
