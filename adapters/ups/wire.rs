//! UPS's JSON, read in one pass and borrowed from the body. Nothing here fails but for broken JSON: a field of another
//! type than documented is read as text or as absent, so that it costs nothing but itself.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::{IgnoredAny, MapAccess, SeqAccess, Visitor, value::MapAccessDeserializer};
use serde::{Deserialize, Deserializer};

/// The body of a poll, or the envelope that errors come in.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Reply<'a> {
    #[serde(borrow)]
    pub(super) track_response: Option<Lenient<TrackResponse<'a>>>,
    #[serde(borrow)]
    pub(super) response: Lenient<Errors<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct TrackResponse<'a> {
    #[serde(borrow)]
    pub(super) shipment: Option<List<Shipment<'a>>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Errors<'a> {
    #[serde(borrow)]
    pub(super) errors: List<Notice<'a>>,
}

/// An error or a warning.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Notice<'a> {
    #[serde(borrow)]
    pub(super) code: Text<'a>,
    #[serde(borrow)]
    pub(super) message: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Shipment<'a> {
    #[serde(borrow)]
    pub(super) inquiry_number: Text<'a>,
    #[serde(borrow)]
    pub(super) pickup_date: Text<'a>,
    #[serde(borrow)]
    pub(super) warnings: List<Notice<'a>>,
    #[serde(borrow)]
    pub(super) package: List<Package<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Package<'a> {
    #[serde(borrow)]
    pub(super) tracking_number: Text<'a>,
    #[serde(borrow)]
    pub(super) activity: List<Activity<'a>>,
    #[serde(borrow)]
    pub(super) current_status: Lenient<Status<'a>>,
    #[serde(borrow)]
    pub(super) delivery_date: List<DeliveryDate<'a>>,
    #[serde(borrow)]
    pub(super) delivery_time: Lenient<DeliveryTime<'a>>,
    #[serde(borrow)]
    pub(super) delivery_information: Lenient<DeliveryInformation<'a>>,
    #[serde(borrow)]
    pub(super) access_point_information: Lenient<AccessPoint<'a>>,
    #[serde(borrow)]
    pub(super) package_address: List<PackageAddress<'a>>,
    #[serde(borrow)]
    pub(super) package_count: Text<'a>,
    #[serde(borrow)]
    pub(super) weight: Lenient<Weight<'a>>,
    #[serde(borrow)]
    pub(super) service: Lenient<Service<'a>>,
    #[serde(borrow)]
    pub(super) reference_number: List<Numbered<'a>>,
    #[serde(borrow)]
    pub(super) alternate_tracking_number: List<Numbered<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Activity<'a> {
    #[serde(borrow)]
    pub(super) date: Text<'a>,
    #[serde(borrow)]
    pub(super) time: Text<'a>,
    #[serde(borrow)]
    pub(super) gmt_date: Text<'a>,
    #[serde(borrow)]
    pub(super) gmt_time: Text<'a>,
    #[serde(borrow)]
    pub(super) gmt_offset: Text<'a>,
    #[serde(borrow)]
    pub(super) location: Lenient<Location<'a>>,
    #[serde(borrow)]
    pub(super) status: Lenient<Status<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Location<'a> {
    #[serde(borrow)]
    pub(super) address: Lenient<Address<'a>>,
    #[serde(borrow)]
    pub(super) slic: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Address<'a> {
    #[serde(borrow)]
    pub(super) city: Text<'a>,
    #[serde(borrow)]
    pub(super) state_province: Text<'a>,
    #[serde(borrow)]
    pub(super) postal_code: Text<'a>,
    #[serde(borrow)]
    pub(super) country_code: Text<'a>,
    #[serde(borrow)]
    pub(super) country: Text<'a>,
}

/// A status as the poll has it (`statusCode`) and as the push has it (`descriptionCode`).
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Status<'a> {
    #[serde(borrow)]
    pub(super) r#type: Text<'a>,
    #[serde(borrow)]
    pub(super) code: Text<'a>,
    #[serde(borrow)]
    pub(super) status_code: Text<'a>,
    #[serde(borrow)]
    pub(super) description_code: Text<'a>,
    #[serde(borrow)]
    pub(super) description: Text<'a>,
    #[serde(borrow)]
    pub(super) simplified_text_description: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct DeliveryDate<'a> {
    #[serde(borrow)]
    pub(super) r#type: Text<'a>,
    #[serde(borrow)]
    pub(super) date: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct DeliveryTime<'a> {
    #[serde(borrow)]
    pub(super) r#type: Text<'a>,
    #[serde(borrow)]
    pub(super) start_time: Text<'a>,
    #[serde(borrow)]
    pub(super) end_time: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct DeliveryInformation<'a> {
    #[serde(borrow)]
    pub(super) received_by: Text<'a>,
    #[serde(borrow)]
    pub(super) location: Text<'a>,
    #[serde(borrow)]
    pub(super) signature: Lenient<Signature<'a>>,
    #[serde(borrow)]
    pub(super) pod: Lenient<Letter<'a>>,
    #[serde(borrow)]
    pub(super) delivery_photo: Lenient<Photo<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Signature<'a> {
    #[serde(borrow)]
    pub(super) image: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Letter<'a> {
    #[serde(borrow)]
    pub(super) content: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Photo<'a> {
    #[serde(borrow)]
    pub(super) photo: Text<'a>,
    #[serde(borrow)]
    pub(super) photo_disposition_code: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct AccessPoint<'a> {
    #[serde(borrow)]
    pub(super) pickup_by_date: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct PackageAddress<'a> {
    #[serde(borrow)]
    pub(super) r#type: Text<'a>,
    #[serde(borrow)]
    pub(super) address: Lenient<Address<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Weight<'a> {
    #[serde(borrow)]
    pub(super) unit_of_measurement: Text<'a>,
    #[serde(borrow)]
    pub(super) weight: Text<'a>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Service<'a> {
    #[serde(borrow)]
    pub(super) code: Text<'a>,
    #[serde(borrow)]
    pub(super) description: Text<'a>,
}

/// A reference, or another tracking number.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Numbered<'a> {
    #[serde(borrow)]
    pub(super) r#type: Text<'a>,
    #[serde(borrow)]
    pub(super) number: Text<'a>,
}

/// A Track Alert push: one event.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Alert<'a> {
    #[serde(borrow)]
    pub(super) tracking_number: Text<'a>,
    #[serde(borrow)]
    pub(super) local_activity_date: Text<'a>,
    #[serde(borrow)]
    pub(super) local_activity_time: Text<'a>,
    #[serde(borrow)]
    pub(super) activity_location: Lenient<Address<'a>>,
    #[serde(borrow)]
    pub(super) activity_status: Lenient<Status<'a>>,
    #[serde(borrow)]
    pub(super) scheduled_delivery_date: Text<'a>,
    #[serde(borrow)]
    pub(super) actual_delivery_date: Text<'a>,
    #[serde(borrow)]
    pub(super) actual_delivery_time: Text<'a>,
    #[serde(borrow)]
    pub(super) gmt_activity_date: Text<'a>,
    #[serde(borrow)]
    pub(super) gmt_activity_time: Text<'a>,
    #[serde(borrow)]
    pub(super) gmt_offset: Text<'a>,
    #[serde(borrow)]
    pub(super) delivery_start_time: Text<'a>,
    #[serde(borrow)]
    pub(super) delivery_end_time: Text<'a>,
    #[serde(borrow)]
    pub(super) delivery_photo: Text<'a>,
    #[serde(borrow)]
    pub(super) alternate_tracking_number: Text<'a>,
    #[serde(borrow)]
    pub(super) received_by: Text<'a>,
}

/// The token response; every value a string, numbers included.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Grant<'a> {
    #[serde(borrow)]
    pub(super) access_token: Text<'a>,
    #[serde(borrow)]
    pub(super) expires_in: Text<'a>,
    #[serde(borrow)]
    pub(super) response: Lenient<Errors<'a>>,
}

/// The answer to a subscription.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Subscription<'a> {
    #[serde(borrow)]
    pub(super) valid_tracking_numbers: Option<Texts<'a>>,
    #[serde(borrow)]
    pub(super) invalid_tracking_numbers: Option<Texts<'a>>,
    #[serde(borrow)]
    pub(super) response: Lenient<Errors<'a>>,
}

/// A scalar as text, trimmed; `null`, `"null"`, UPS's placeholder `"string"` and anything that is no scalar are absent.
#[derive(Default)]
pub(super) struct Text<'a>(Option<Cow<'a, str>>);

impl Text<'_> {
    pub(super) fn get(&self) -> Option<&str> {
        let text = self.0.as_deref()?.trim();
        let absent = text.is_empty() || matches!(text, "string" | "null" | "NULL" | "N/A");
        (!absent).then_some(text)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text<'de>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a text")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Text(Some(Cow::Borrowed(text))))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Text(Some(Cow::Owned(text.into()))))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Text(Some(Cow::Owned(number.to_string()))))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Text(Some(Cow::Owned(number.to_string()))))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        Ok(Text(Some(Cow::Owned(number.to_string()))))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(Text(None))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Text(None))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, rows: A) -> Result<Self::Value, A::Error> {
        skip(rows).map(|()| Text(None))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        IgnoredAny.visit_map(map).map(|_| Text(None))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextVisitor)
    }
}

/// An object; anything else is an empty one.
#[derive(Default)]
pub(super) struct Lenient<T>(T);

impl<T> Deref for Lenient<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

struct LenientVisitor<T>(PhantomData<T>);

impl<'de, T: Default + Deserialize<'de>> Visitor<'de> for LenientVisitor<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, rows: A) -> Result<T, A::Error> {
        skip(rows).map(|()| T::default())
    }

    fn visit_str<E>(self, _: &str) -> Result<T, E> {
        Ok(T::default())
    }

    fn visit_u64<E>(self, _: u64) -> Result<T, E> {
        Ok(T::default())
    }

    fn visit_i64<E>(self, _: i64) -> Result<T, E> {
        Ok(T::default())
    }

    fn visit_f64<E>(self, _: f64) -> Result<T, E> {
        Ok(T::default())
    }

    fn visit_bool<E>(self, _: bool) -> Result<T, E> {
        Ok(T::default())
    }

    fn visit_unit<E>(self) -> Result<T, E> {
        Ok(T::default())
    }
}

impl<'de, T: Default + Deserialize<'de>> Deserialize<'de> for Lenient<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LenientVisitor(PhantomData)).map(Lenient)
    }
}

/// A list of objects; a lone object is a list of one, anything else an empty list.
pub(super) type List<T> = Rows<Lenient<T>>;

/// A list of texts.
pub(super) type Texts<'a> = Rows<Text<'a>>;

/// Elements read one by one.
pub(super) struct Rows<T>(Vec<T>);

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Deref for Rows<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

struct RowsVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for RowsVisitor<T> {
    type Value = Vec<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<Vec<T>, A::Error> {
        let mut list = Vec::new();
        while let Some(row) = rows.next_element()? {
            list.push(row);
        }
        Ok(list)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Vec<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(|row| vec![row])
    }

    fn visit_str<E>(self, _: &str) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_u64<E>(self, _: u64) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_i64<E>(self, _: i64) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_f64<E>(self, _: f64) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_bool<E>(self, _: bool) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_unit<E>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Rows<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RowsVisitor(PhantomData)).map(Rows)
    }
}

fn skip<'de, A: SeqAccess<'de>>(mut rows: A) -> Result<(), A::Error> {
    while rows.next_element::<IgnoredAny>()?.is_some() {}
    Ok(())
}
