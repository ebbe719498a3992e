//! DHL's JSON, borrowed from the body. What has another type than documented reads as absent, so that nothing odd loses
//! an event. Decides no meaning.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// A reply, an error (`application/problem+json`) or a push: told apart by what is there.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Body<'a> {
    #[serde(borrow)]
    pub(super) shipments: Many<Shipment<'a>>,
    #[serde(borrow)]
    pub(super) possible_additional_shipments_url: Texts<'a>,
    #[serde(borrow)]
    pub(super) title: Text<'a>,
    #[serde(borrow)]
    pub(super) detail: Text<'a>,
    #[serde(borrow)]
    pub(super) status: Text<'a>,
    #[serde(borrow)]
    pub(super) scope: Text<'a>,
    #[serde(borrow, rename = "self")]
    pub(super) own_url: Text<'a>,
    #[serde(borrow)]
    pub(super) secret: Text<'a>,
    #[serde(borrow)]
    pub(super) expires: Text<'a>,
    #[serde(borrow)]
    pub(super) subscription_id: Text<'a>,
    #[serde(borrow)]
    pub(super) failure: Maybe<Failure<'a>>,
}

/// Why a subscription failed.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Failure<'a> {
    #[serde(borrow)]
    pub(super) title: Text<'a>,
    #[serde(borrow)]
    pub(super) status: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Shipment<'a> {
    #[serde(borrow)]
    pub(super) id: Text<'a>,
    #[serde(borrow)]
    pub(super) service: Text<'a>,
    #[serde(borrow)]
    pub(super) origin: Apart<Location<'a>>,
    #[serde(borrow)]
    pub(super) destination: Apart<Location<'a>>,
    #[serde(borrow)]
    pub(super) status: Apart<Event<'a>>,
    #[serde(borrow)]
    pub(super) estimated_time_of_delivery: Text<'a>,
    #[serde(borrow)]
    pub(super) estimated_time_of_delivery_remark: Text<'a>,
    #[serde(borrow)]
    pub(super) estimated_delivery_time_frame: Apart<TimeFrame<'a>>,
    #[serde(borrow)]
    pub(super) details: Apart<Details<'a>>,
    #[serde(borrow)]
    pub(super) events: Many<Event<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Event<'a> {
    #[serde(borrow)]
    pub(super) timestamp: Text<'a>,
    #[serde(borrow)]
    pub(super) location: Apart<Location<'a>>,
    #[serde(borrow)]
    pub(super) status_code: Text<'a>,
    #[serde(borrow)]
    pub(super) status: Text<'a>,
    #[serde(borrow)]
    pub(super) status_detailed: Text<'a>,
    #[serde(borrow)]
    pub(super) description: Text<'a>,
    #[serde(borrow)]
    pub(super) remark: Text<'a>,
}

/// `address` is nested; the flat fields are how some divisions' pushes and older documents write it.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Location<'a> {
    #[serde(borrow)]
    pub(super) address: Maybe<Address<'a>>,
    #[serde(borrow)]
    pub(super) service_point: Maybe<ServicePoint<'a>>,
    #[serde(borrow)]
    pub(super) country_code: Text<'a>,
    #[serde(borrow)]
    pub(super) postal_code: Text<'a>,
    #[serde(borrow)]
    pub(super) address_locality: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Address<'a> {
    #[serde(borrow)]
    pub(super) country_code: Text<'a>,
    #[serde(borrow)]
    pub(super) postal_code: Text<'a>,
    #[serde(borrow)]
    pub(super) address_locality: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct ServicePoint<'a> {
    #[serde(borrow)]
    pub(super) label: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct TimeFrame<'a> {
    #[serde(borrow)]
    pub(super) estimated_from: Text<'a>,
    #[serde(borrow)]
    pub(super) estimated_through: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Details<'a> {
    #[serde(borrow)]
    pub(super) product: Maybe<Product<'a>>,
    #[serde(borrow)]
    pub(super) proof_of_delivery: Apart<ProofOfDelivery<'a>>,
    #[serde(borrow)]
    pub(super) total_number_of_pieces: Text<'a>,
    #[serde(borrow)]
    pub(super) piece_ids: Texts<'a>,
    #[serde(borrow)]
    pub(super) weight: Maybe<Weight<'a>>,
    #[serde(borrow)]
    pub(super) references: Many<Reference<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Product<'a> {
    #[serde(borrow)]
    pub(super) product_name: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct ProofOfDelivery<'a> {
    #[serde(borrow)]
    pub(super) signature_url: Text<'a>,
    #[serde(borrow)]
    pub(super) document_url: Text<'a>,
    #[serde(borrow)]
    pub(super) signed: Maybe<Person<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Person<'a> {
    #[serde(borrow)]
    pub(super) name: Text<'a>,
    #[serde(borrow)]
    pub(super) given_name: Text<'a>,
    #[serde(borrow)]
    pub(super) family_name: Text<'a>,
    #[serde(borrow)]
    pub(super) organization_name: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Weight<'a> {
    #[serde(borrow)]
    pub(super) value: Text<'a>,
    #[serde(borrow)]
    pub(super) unit_text: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Reference<'a> {
    #[serde(borrow)]
    pub(super) number: Text<'a>,
    #[serde(borrow, rename = "type")]
    pub(super) kind: Text<'a>,
}

/// A text, or a number or boolean as text.
#[derive(Default)]
pub(super) struct Text<'a>(Option<Cow<'a, str>>);

impl Text<'_> {
    /// Trimmed; empty, `null` and the documents' placeholder `string` are absent.
    pub(super) fn get(&self) -> Option<&str> {
        let text = self.0.as_deref()?.trim();
        (!text.is_empty() && text != "null" && text != "string").then_some(text)
    }
}

/// A list of texts, or one text.
#[derive(Default)]
pub(super) struct Texts<'a>(Vec<Text<'a>>);

impl Texts<'_> {
    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(Text::get)
    }
}

/// An object.
pub(super) struct Maybe<T>(Option<T>);

impl<T> Maybe<T> {
    pub(super) fn get(&self) -> Option<&T> {
        self.0.as_ref()
    }
}

impl<T> Default for Maybe<T> {
    fn default() -> Self {
        Self(None)
    }
}

/// A large object, boxed: a list's elements are moved several times while they are read.
pub(super) struct Apart<T>(Option<Box<T>>);

impl<T> Apart<T> {
    pub(super) fn get(&self) -> Option<&T> {
        self.0.as_deref()
    }
}

impl<T> Default for Apart<T> {
    fn default() -> Self {
        Self(None)
    }
}

/// A list of objects, or one object.
pub(super) struct Many<T> {
    pub(super) items: Vec<T>,
    /// Elements that are no objects.
    pub(super) odd: usize,
    /// Whether there is a list at all.
    pub(super) given: bool,
}

impl<T> Default for Many<T> {
    fn default() -> Self {
        Self { items: Vec::new(), odd: 0, given: false }
    }
}

/// A type that can be read from any JSON value.
trait Total<'de>: Default {
    fn text(_: Cow<'de, str>) -> Self {
        Self::default()
    }

    fn object<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Self::default())
    }

    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Self::default())
    }
}

impl<'de> Total<'de> for Text<'de> {
    fn text(text: Cow<'de, str>) -> Self {
        Self(Some(text))
    }
}

impl<'de> Total<'de> for Texts<'de> {
    fn text(text: Cow<'de, str>) -> Self {
        Self(vec![Text(Some(text))])
    }

    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut texts = Vec::new();
        while let Some(text) = list.next_element()? {
            texts.push(text);
        }
        Ok(Self(texts))
    }
}

impl<'de, T: Deserialize<'de>> Total<'de> for Maybe<T> {
    fn object<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(|object| Self(Some(object)))
    }
}

impl<'de, T: Deserialize<'de>> Total<'de> for Apart<T> {
    fn object<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(|object| Self(Some(Box::new(object))))
    }
}

impl<'de, T: Deserialize<'de>> Total<'de> for Many<T> {
    fn object<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let object = T::deserialize(MapAccessDeserializer::new(map))?;
        Ok(Self { items: vec![object], odd: 0, given: true })
    }

    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut many = Self { given: true, ..Self::default() };
        while let Some(Maybe(element)) = list.next_element()? {
            match element {
                Some(object) => many.items.push(object),
                None => many.odd += 1,
            }
        }
        Ok(many)
    }
}

struct Any<T>(PhantomData<T>);

impl<'de, T: Total<'de>> Visitor<'de> for Any<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("any JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<T, E> {
        Ok(T::text(Cow::Borrowed(if value { "true" } else { "false" })))
    }

    fn visit_i64<E>(self, value: i64) -> Result<T, E> {
        Ok(T::text(Cow::Owned(value.to_string())))
    }

    fn visit_u64<E>(self, value: u64) -> Result<T, E> {
        Ok(T::text(Cow::Owned(value.to_string())))
    }

    fn visit_f64<E>(self, value: f64) -> Result<T, E> {
        Ok(T::text(Cow::Owned(value.to_string())))
    }

    fn visit_str<E>(self, value: &str) -> Result<T, E> {
        Ok(T::text(Cow::Owned(value.to_owned())))
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<T, E> {
        Ok(T::text(Cow::Borrowed(value)))
    }

    fn visit_unit<E>(self) -> Result<T, E> {
        Ok(T::default())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::object(map)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<T, A::Error> {
        T::list(list)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any(PhantomData::<Text<'de>>))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Texts<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any(PhantomData::<Texts<'de>>))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Maybe<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any(PhantomData::<Self>))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Apart<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any(PhantomData::<Self>))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Many<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any(PhantomData::<Self>))
    }
}
