//! Ekart's JSON, borrowed from the body: a poll's answer has the numbers as keys. Decides no meaning.

use std::borrow::Cow;
use waybill_contract::excerpt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess};
use waybill_contract::lenient::{Each, List, Object, Shape, Text, any};

/// What stands under a number: its shipment, if it is an object.
pub(super) type Shipment<'a> = Object<Tracked<'a>>;

/// An answer. The keys that say why there is none are Ekart's own words; each other key is a number.
#[derive(Default)]
pub(super) struct Body<'a> {
    pub(super) shipments: Vec<(Text<'a>, Shipment<'a>)>,
    pub(super) unauthorised: Option<Words<'a>>,
    pub(super) forbidden: Option<Words<'a>>,
    pub(super) failed: Option<Words<'a>>,
    /// A reason under another key: `response`, `message`, `error`.
    pub(super) reason: Option<Words<'a>>,
    /// Whether it has the key of a push.
    pub(super) is_push: bool,
}

impl<'de: 'a, 'a> Shape<'de> for Body<'a> {
    fn object<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut body = Self::default();
        while let Some(key) = map.next_key::<Text<'a>>()? {
            match key.or_empty() {
                "unauthorised" | "unauthorized" => body.unauthorised = Some(map.next_value()?),
                "forbidden" => body.forbidden = Some(map.next_value()?),
                "failed" => body.failed = Some(map.next_value()?),
                "response" | "message" | "error" | "errors" | "description" => body.reason = Some(map.next_value()?),
                "vendor_tracking_id" => {
                    let _: Text<'a> = map.next_value()?;
                    body.is_push = true;
                }
                _ => {
                    let shipment = map.next_value()?;
                    body.shipments.push((key, shipment));
                }
            }
        }
        Ok(body)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Body<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}

impl Body<'_> {
    /// All that is said of what went wrong.
    pub(super) fn words(&self) -> Option<String> {
        let all = [("unauthorised", &self.unauthorised), ("forbidden", &self.forbidden), ("failed", &self.failed)];
        let mut words: Vec<&str> = Vec::new();
        for (key, value) in all {
            if let Some(value) = value {
                words.push(key);
                value.texts(&mut words);
            }
        }
        if let Some(reason) = &self.reason {
            reason.texts(&mut words);
        }
        (!words.is_empty()).then(|| excerpt(&words.join(": ")))
    }
}

/// A reason in whatever form: a text, a list of them, or objects with a message.
#[derive(Default)]
pub(super) struct Words<'a> {
    text: Text<'a>,
    inside: Vec<Words<'a>>,
}

impl<'de: 'a, 'a> Shape<'de> for Words<'a> {
    fn text(text: Cow<'de, str>) -> Self {
        Self { text: Text::text(text), inside: Vec::new() }
    }

    fn object<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut inside = Vec::new();
        while let Some((_, words)) = map.next_entry::<IgnoredAny, Self>()? {
            inside.push(words);
        }
        Ok(Self { inside, ..Self::default() })
    }

    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut inside = Vec::new();
        while let Some(words) = list.next_element()? {
            inside.push(words);
        }
        Ok(Self { inside, ..Self::default() })
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Words<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}

impl Words<'_> {
    fn texts<'s>(&'s self, into: &mut Vec<&'s str>) {
        into.extend(self.text.get());
        self.inside.iter().for_each(|words| words.texts(into));
    }
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Tracked<'a> {
    pub(super) external_tracking_id: Text<'a>,
    pub(super) expected_delivery_date: Text<'a>,
    pub(super) history: List<Event<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Event<'a> {
    pub(super) status: Text<'a>,
    pub(super) public_description: Text<'a>,
    pub(super) event_date: Text<'a>,
    pub(super) event_date_iso8601: Text<'a>,
    pub(super) hub_name: Text<'a>,
    pub(super) city: Text<'a>,
}

/// A push. How the reason is called is not documented: all names that were seen or are likely.
#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Pushed<'a> {
    pub(super) vendor_tracking_id: Text<'a>,
    pub(super) event: Text<'a>,
    pub(super) status: Text<'a>,
    pub(super) event_date: Text<'a>,
    pub(super) location: Text<'a>,
    pub(super) reason: Each<Text<'a>>,
    pub(super) sub_reason: Each<Text<'a>>,
    pub(super) sub_reasons: Each<Text<'a>>,
}

impl Pushed<'_> {
    /// Every reason, the wider one first.
    pub(super) fn reasons(&self) -> impl Iterator<Item = &str> {
        let all = [&self.reason, &self.sub_reason, &self.sub_reasons];
        all.into_iter().flat_map(|texts| texts.texts())
    }
}

/// A token request's answer.
#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Granted<'a> {
    #[serde(rename = "Authorization")]
    pub(super) authorization: Text<'a>,
    pub(super) unauthorised: Option<Words<'a>>,
    pub(super) unauthorized: Option<Words<'a>>,
}

impl Granted<'_> {
    /// Why there is no token, in Ekart's words; they may be none.
    pub(super) fn refusal(&self) -> Option<String> {
        let refusal = self.unauthorised.as_ref().or(self.unauthorized.as_ref())?;
        let mut words = vec!["unauthorised"];
        refusal.texts(&mut words);
        self.authorization.get().is_none().then(|| excerpt(&words.join(": ")))
    }
}
