//! The Tracking API's JSON: version 3 as specified, version 3 as it answers, v3r2, older builds, pushes and refusals, whose
//! names differ little and are told apart by nothing, so that one shape reads them all.

use std::borrow::Cow;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, MapAccess};
use waybill_contract::Fault;
use waybill_contract::lenient::{self, Apart, Each, List, Shape, Text, any};

/// One number's answer, or what stands in its place.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Answer<'a> {
    #[serde(alias = "TrackingNumber", alias = "ID")]
    pub(super) tracking_number: Text<'a>,
    #[serde(alias = "uniqueMailPieceID")]
    pub(super) unique_mail_piece_id: Text<'a>,
    #[serde(alias = "uniqueTrackingID")]
    pub(super) unique_tracking_id: Text<'a>,
    pub(super) mail_piece_intake_date: Text<'a>,
    pub(super) mail_class: Text<'a>,
    pub(super) status: Text<'a>,
    pub(super) status_category: Text<'a>,
    pub(super) status_summary: Text<'a>,
    pub(super) proof_of_delivery_enabled: Text<'a>,
    pub(super) return_date_notice: Text<'a>,
    pub(super) destination_city: Text<'a>,
    pub(super) destination_state: Text<'a>,
    // Versions differ in these names; a body that has both must not be refused for it, so they are no aliases.
    #[serde(rename = "destinationZIP")]
    pub(super) destination_zip: Text<'a>,
    #[serde(rename = "destinationZIPCode")]
    pub(super) destination_zip_code: Text<'a>,
    pub(super) destination_country: Text<'a>,
    pub(super) destination_country_code: Text<'a>,
    pub(super) origin_city: Text<'a>,
    pub(super) origin_state: Text<'a>,
    #[serde(rename = "originZIP")]
    pub(super) origin_zip: Text<'a>,
    #[serde(rename = "originZIPCode")]
    pub(super) origin_zip_code: Text<'a>,
    pub(super) origin_country: Text<'a>,
    pub(super) origin_country_code: Text<'a>,

    #[serde(rename = "guaranteedDeliveryTimeStamp", alias = "guaranteedDeliveryTimestamp")]
    pub(super) guaranteed_time: Text<'a>,
    pub(super) guaranteed_delivery_date: Text<'a>,
    #[serde(rename = "predictedDeliveryTimeStamp", alias = "predictedDeliveryTimestamp")]
    pub(super) predicted_time: Text<'a>,
    pub(super) predicted_delivery_date: Text<'a>,
    pub(super) predicted_delivery_window_start_time: Text<'a>,
    pub(super) predicted_delivery_window_end_time: Text<'a>,
    #[serde(rename = "expectedDeliveryTimeStamp", alias = "expectedDeliveryTimestamp")]
    pub(super) expected_time: Text<'a>,
    pub(super) expected_delivery_date: Text<'a>,
    /// The same seven, one level deeper.
    pub(super) delivery_date_expectation: Apart<Answer<'a>>,

    #[serde(alias = "TrackDetail", alias = "trackDetail")]
    pub(super) tracking_events: List<Scan<'a>>,
    #[serde(alias = "TrackSummary", alias = "trackSummary")]
    pub(super) event_summaries: Each<Telling<'a>>,
    /// Older builds: `TrackResults.TrackInfo`.
    #[serde(alias = "TrackResults")]
    pub(super) track_results: Apart<Answer<'a>>,
    #[serde(alias = "TrackInfo")]
    pub(super) track_info: List<Answer<'a>>,

    pub(super) status_code: Text<'a>,
    pub(super) api_version: Text<'a>,
    #[serde(alias = "Error")]
    pub(super) error: Refusal<'a>,
    #[serde(rename = "error_description")]
    pub(super) error_description: Text<'a>,
    /// What the gateway before the API says.
    pub(super) fault: Apart<Gateway<'a>>,

    pub(super) timestamp: Exact<'a>,
    pub(super) payload: Payload<'a>,
    pub(super) challenge: Text<'a>,
    pub(super) subscription_id: Text<'a>,
}

/// One event.
#[derive(Default, serde::Deserialize)]
#[serde(default, rename_all = "camelCase", bound(deserialize = "'de: 'a"))]
pub(super) struct Scan<'a> {
    #[serde(alias = "EventCode")]
    pub(super) event_code: Text<'a>,
    pub(super) event_type: Text<'a>,
    /// The same in older builds.
    #[serde(alias = "Event")]
    pub(super) event: Text<'a>,
    pub(super) event_timestamp: Text<'a>,
    #[serde(rename = "GMTTimestamp", alias = "gmtTimestamp")]
    pub(super) gmt_timestamp: Text<'a>,
    #[serde(rename = "GMTOffset", alias = "gmtOffset")]
    pub(super) gmt_offset: Text<'a>,
    #[serde(alias = "EventDate")]
    pub(super) event_date: Text<'a>,
    #[serde(alias = "EventTime")]
    pub(super) event_time: Text<'a>,
    #[serde(alias = "EventCity")]
    pub(super) event_city: Text<'a>,
    #[serde(alias = "EventState")]
    pub(super) event_state: Text<'a>,
    #[serde(rename = "eventZIP")]
    pub(super) event_zip: Text<'a>,
    #[serde(rename = "eventZIPCode", alias = "EventZIPCode")]
    pub(super) event_zip_code: Text<'a>,
    #[serde(alias = "EventCountry")]
    pub(super) event_country: Text<'a>,
    #[serde(alias = "FirmName")]
    pub(super) firm: Text<'a>,
    #[serde(alias = "Name")]
    pub(super) name: Text<'a>,
    #[serde(alias = "AuthorizedAgent")]
    pub(super) authorized_agent: Text<'a>,
}

/// Why there is no answer: an object of the API, or a word of OAuth.
#[derive(Default)]
pub(super) struct Refusal<'a>(Option<Box<Refused<'a>>>);

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Refused<'a> {
    #[serde(alias = "Number")]
    pub(super) code: Text<'a>,
    #[serde(alias = "Description")]
    pub(super) message: Text<'a>,
    pub(super) errors: List<Problem<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Problem<'a> {
    pub(super) code: Text<'a>,
    pub(super) title: Text<'a>,
    pub(super) detail: Text<'a>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Gateway<'a> {
    pub(super) faultstring: Text<'a>,
}

impl<'a> Refusal<'a> {
    /// What was refused, if anything was.
    pub(super) fn get(&self) -> Option<&Refused<'a>> {
        self.0.as_deref()
    }
}

/// A summary: a sentence, or an event.
#[derive(Default)]
pub(super) enum Telling<'a> {
    #[default]
    Nothing,
    Sentence(Text<'a>),
    Scan(Box<Scan<'a>>),
}

/// A text as it stands in the body, white space and all: a signature counts over it.
#[derive(Default)]
pub(super) struct Exact<'a>(pub(super) Option<Cow<'a, str>>);

/// What a push brings: JSON within a text, or, in nobody's documents, the JSON itself.
#[derive(Default)]
pub(super) enum Payload<'a> {
    #[default]
    Nothing,
    Text(Cow<'a, str>),
    Answer(Box<Answer<'a>>),
}

impl<'de: 'a, 'a> Shape<'de> for Refusal<'a> {
    fn text(text: Cow<'de, str>) -> Self {
        Self(Some(Box::new(Refused { message: Text::text(text), ..Refused::default() })))
    }

    fn object<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        Ok(Self(Some(Box::new(Refused::deserialize(MapAccessDeserializer::new(map))?))))
    }
}

impl<'de: 'a, 'a> Shape<'de> for Telling<'a> {
    fn text(text: Cow<'de, str>) -> Self {
        Self::Sentence(Text::text(text))
    }

    fn object<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        Ok(Self::Scan(Box::new(Scan::deserialize(MapAccessDeserializer::new(map))?)))
    }
}

impl<'de: 'a, 'a> Shape<'de> for Exact<'a> {
    fn text(text: Cow<'de, str>) -> Self {
        Self(Some(text))
    }
}

impl<'de: 'a, 'a> Shape<'de> for Payload<'a> {
    fn text(text: Cow<'de, str>) -> Self {
        Self::Text(text)
    }

    fn object<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        Ok(Self::Answer(Box::new(Answer::deserialize(MapAccessDeserializer::new(map))?)))
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Refusal<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Telling<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Exact<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Payload<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}

/// The answer to a login.
#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Grant<'a> {
    pub(super) access_token: Text<'a>,
    pub(super) expires_in: Text<'a>,
    /// Empty is another thing than absent.
    pub(super) scope: Exact<'a>,
}

/// A body: a list of answers, or one.
pub(super) fn read(body: &[u8]) -> Result<List<Answer<'_>>, Fault> {
    let text = lenient::text(body)?;
    if text.starts_with('[') {
        return lenient::objects(body);
    }
    lenient::object(body).map(|answer| vec![answer].into())
}

impl Answer<'_> {
    /// Whether it speaks of a parcel.
    pub(super) fn says_something(&self) -> bool {
        let status = self.status.get().or(self.status_category.get()).or(self.status_summary.get());
        self.tracking_events.given() || !self.event_summaries.is_empty() || status.is_some()
    }
}

impl Scan<'_> {
    /// Whether the flag is up; real bodies write it as a text.
    pub(super) fn by_an_agent(&self) -> bool {
        self.authorized_agent.or_empty().eq_ignore_ascii_case("true")
    }
}
