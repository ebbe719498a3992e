//! Private state as stored bytes (`waybill.store.v1.NumberState`) and back. Equal states have equal bytes.

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;
use jiff::tz::Offset;
use prost::Message as _;
use waybill_contract::{Estimate, Number, OffsetSource, Precision, Time};

use super::fact::{Rank, Span, Told, Value};
use super::few::Few;
use super::instant::{Micros, micros, timestamp};
use super::set::{Basis, Identity, Occurrence, Set, What, seconds};
use super::stretch::Marker;
use super::telling::{Author, Sighting, Telling};
use super::{Erasure, Kept, Registration, Replacement, State, words};
use crate::proto::store as pb;

/// Stored state that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Damaged {
    /// The bytes are no protobuf message of this type.
    #[error("the state of a number cannot be decoded: {0}")]
    Encoding(#[from] prost::DecodeError),
    /// A part that is always written is missing.
    #[error("the state of a number has no valid {0}")]
    Missing(&'static str),
}

impl State {
    /// Reads stored bytes; none at all are a number about which nothing is known.
    pub fn decode(bytes: &[u8]) -> Result<Self, Damaged> {
        let stored = pb::NumberState::decode(bytes)?;
        let sightings = stored.sightings.iter().map(sighting_from).collect::<Result<Vec<_>, _>>()?;
        let occurrences = stored.events.into_iter().map(|event| occurrence_from(event, &sightings));
        let facts = stored.facts.into_iter().map(fact_from);
        let generations = stored.generations.into_iter().map(generation_from);
        let erasures = stored.erasures.iter();
        Ok(Self {
            set: Set { occurrences: occurrences.collect::<Result<_, _>>()? },
            facts: Told { values: facts.collect::<Result<_, _>>()? },
            generations: generations.collect::<Result<_, _>>()?,
            next_generation: stored.next_generation.max(1),
            passed: stored.passed_us.unwrap_or(Micros::MIN),
            answered: stored.answered_us.unwrap_or(Micros::MIN),
            erasures: erasures
                .map(|erasure| Erasure { from: erasure.from_us, last: erasure.last_us, open: erasure.open })
                .collect(),
        })
    }

    /// The bytes to store.
    pub fn encode(&self) -> Bytes {
        let tellings = self.set.occurrences.values().flat_map(|occurrence| occurrence.tellings.values());
        let sightings: BTreeSet<Sighting> = tellings.map(|telling| telling.sighting).collect();
        let positions: BTreeMap<&Sighting, u32> = sightings.iter().zip(0_u32..).collect();
        let events = self.set.occurrences.iter();
        let stored = pb::NumberState {
            sightings: sightings.iter().map(sighting).collect(),
            events: events.map(|(identity, event)| occurrence(identity, event, &positions)).collect(),
            facts: self.facts.values.iter().map(|(value, spans)| fact(value, spans)).collect(),
            generations: self.generations.iter().map(generation).collect(),
            next_generation: self.next_generation,
            passed_us: Some(self.passed).filter(|passed| *passed != Micros::MIN),
            answered_us: Some(self.answered).filter(|answered| *answered != Micros::MIN),
            erasures: self
                .erasures
                .iter()
                .map(|erasure| pb::Erasure { from_us: erasure.from, last_us: erasure.last, open: erasure.open })
                .collect(),
        };
        stored.encode_to_vec().into()
    }
}

fn sighting(sighting: &Sighting) -> pb::Sighting {
    pb::Sighting { seen_us: sighting.seen, channel: sighting.channel, body_sha256: sighting.body_sha256.to_vec() }
}

fn sighting_from(stored: &pb::Sighting) -> Result<Sighting, Damaged> {
    let body_sha256 = stored.body_sha256.as_slice().try_into().map_err(|_| Damaged::Missing("body hash"))?;
    Ok(Sighting { seen: stored.seen_us, channel: stored.channel, body_sha256 })
}

fn occurrence(identity: &Identity, event: &Occurrence, positions: &BTreeMap<&Sighting, u32>) -> pb::Occurrence {
    let basis = match identity.basis {
        Basis::Date => pb::occurrence::Basis::Date,
        Basis::Civil => pb::occurrence::Basis::Civil,
        Basis::Utc => pb::occurrence::Basis::Utc,
    };
    let what = match &identity.what {
        What::Code(code) => pb::occurrence::What::Code(code.clone()),
        What::Text(text) => pb::occurrence::What::Text(text.clone()),
        What::Merchant(generation, kind) => {
            pb::occurrence::What::Merchant(pb::Merchant { generation: *generation, kind: kind.clone() })
        }
    };
    // Exact whatever the clocks said: what is added on reading is what was taken off.
    let later = |telling: &Telling, seen: Micros| seen.wrapping_sub(telling.sighting.seen);
    let telling = |(facility, telling): (&Option<String>, &Telling)| pb::Telling {
        facility: facility.clone(),
        sighting: positions.get(&telling.sighting).copied().unwrap_or_default(),
        mapping: telling.mapping,
        meanings: telling
            .meanings
            .iter()
            .map(|((kind, reason), seen)| pb::Meaning {
                kind: words::kind(*kind).into(),
                reason: words::reason(*reason).into(),
                later_us: later(telling, *seen),
            })
            .collect(),
        texts: telling
            .texts
            .iter()
            .map(|(text, seen)| pb::Text { text: text.clone(), later_us: later(telling, *seen) })
            .collect(),
        times: telling
            .times
            .iter()
            .map(|(said, seen)| pb::SaidTime { time: Some(time(*said)), later_us: later(telling, *seen) })
            .collect(),
        places: telling
            .places
            .iter()
            .map(|(place, seen)| pb::SaidPlace { place: Some(words::place(place)), later_us: later(telling, *seen) })
            .collect(),
        detailed: telling.detailed,
        authors: telling
            .authors
            .iter()
            .map(|(author, seen)| pb::Author { key_id: author.key_id.clone(), by: author.by.clone(), seen_us: *seen })
            .collect(),
    };
    pb::Occurrence {
        seconds: identity.seconds,
        basis: basis.into(),
        what: Some(what),
        tellings: event.tellings.iter().map(telling).collect(),
        partner: identity.partner.clone().unwrap_or_default(),
        split: event.split.iter().cloned().collect(),
    }
}

fn occurrence_from(stored: pb::Occurrence, sightings: &[Sighting]) -> Result<(Identity, Occurrence), Damaged> {
    let basis = match stored.basis() {
        pb::occurrence::Basis::Date => Basis::Date,
        pb::occurrence::Basis::Civil => Basis::Civil,
        pb::occurrence::Basis::Utc => Basis::Utc,
        pb::occurrence::Basis::Unspecified => return Err(Damaged::Missing("basis of an event's identity")),
    };
    let what = match stored.what.ok_or(Damaged::Missing("event identity"))? {
        pb::occurrence::What::Code(code) => What::Code(code),
        pb::occurrence::What::Text(text) => What::Text(text),
        pb::occurrence::What::Merchant(said) => What::Merchant(said.generation, said.kind),
    };
    let mut tellings = Few::new();
    for told in stored.tellings {
        let sighting = usize::try_from(told.sighting).ok().and_then(|position| sightings.get(position));
        let sighting = *sighting.ok_or(Damaged::Missing("sighting"))?;
        let seen = |later: Micros| sighting.seen.wrapping_add(later);
        let times = told.times.iter().map(|said| Ok((time_from(said.time.as_ref())?, seen(said.later_us))));
        let meanings = told.meanings.iter();
        let kind = |meaning: &pb::Meaning| (words::kind_from(meaning.kind), words::reason_from(meaning.reason));
        let telling = Telling {
            sighting,
            mapping: told.mapping,
            meanings: meanings.map(|meaning| (kind(meaning), seen(meaning.later_us))).collect(),
            times: times.collect::<Result<_, Damaged>>()?,
            texts: told.texts.into_iter().map(|text| (text.text, seen(text.later_us))).collect(),
            places: told
                .places
                .into_iter()
                .map(|said| (said.place.map(words::place_from).unwrap_or_default(), seen(said.later_us)))
                .collect(),
            detailed: told.detailed,
            authors: told
                .authors
                .into_iter()
                .map(|author| (Author { key_id: author.key_id, by: author.by }, author.seen_us))
                .collect(),
        };
        tellings.insert(told.facility, telling);
    }
    let occurrence = Occurrence { tellings, split: stored.split.into_iter().collect() };
    Ok((Identity { seconds: stored.seconds, basis, what, partner: words::filled(stored.partner) }, occurrence))
}

fn time(time: Time) -> pb::CivilTime {
    let precision = match time.precision() {
        Precision::Day => pb::civil_time::Precision::Day,
        Precision::Minute => pb::civil_time::Precision::Minute,
        Precision::Second => pb::civil_time::Precision::Second,
    };
    let source = match time.source() {
        OffsetSource::Unknown => pb::civil_time::Source::Unspecified,
        OffsetSource::Carrier => pb::civil_time::Source::Carrier,
        OffsetSource::AmbiguousPlace => pb::civil_time::Source::AmbiguousPlace,
        OffsetSource::Place => pb::civil_time::Source::Place,
        OffsetSource::Said => pb::civil_time::Source::Said,
    };
    pb::CivilTime {
        seconds: seconds(time.civil()),
        offset: time.offset().map(Offset::seconds),
        precision: precision.into(),
        source: source.into(),
    }
}

fn time_from(stored: Option<&pb::CivilTime>) -> Result<Time, Damaged> {
    let stored = stored.ok_or(Damaged::Missing("time"))?;
    let precision = match stored.precision() {
        pb::civil_time::Precision::Day => Precision::Day,
        pb::civil_time::Precision::Minute => Precision::Minute,
        pb::civil_time::Precision::Second => Precision::Second,
        pb::civil_time::Precision::Unspecified => return Err(Damaged::Missing("precision of a time")),
    };
    let source = match stored.source() {
        pb::civil_time::Source::Unspecified => OffsetSource::Unknown,
        pb::civil_time::Source::Carrier => OffsetSource::Carrier,
        pb::civil_time::Source::AmbiguousPlace => OffsetSource::AmbiguousPlace,
        pb::civil_time::Source::Place => OffsetSource::Place,
        pb::civil_time::Source::Said => OffsetSource::Said,
    };
    let instant = jiff::Timestamp::from_second(stored.seconds).map_err(|_| Damaged::Missing("time"))?;
    let offset = stored.offset.map(Offset::from_seconds).transpose().map_err(|_| Damaged::Missing("offset"))?;
    Ok(Time::from_parts(Offset::UTC.to_datetime(instant), offset, precision, source))
}

fn fact(value: &Value, spans: &[Span]) -> pb::Fact {
    use pb::fact::Value as Stored;
    let value = match value {
        Value::Estimate(estimate) => Stored::Estimate(pb::FactEstimate {
            earliest: estimate.earliest.map(time),
            latest: Some(time(estimate.latest)),
        }),
        Value::SignedBy(name) => Stored::SignedBy(name.clone()),
        Value::LeftAt(place) => Stored::LeftAt(place.clone()),
        Value::Signature => Stored::Signature(true),
        Value::Photo => Stored::Photo(true),
        Value::Document => Stored::Document(true),
        Value::ProofUrl(url) => Stored::ProofUrl(url.clone()),
        Value::PickupPoint(point) => Stored::PickupPoint(words::pickup_point(point)),
        Value::Service(service) => Stored::Service(service.clone()),
        Value::WeightGrams(grams) => Stored::WeightGrams(*grams),
        Value::Pieces(pieces) => Stored::Pieces(*pieces),
        Value::ShipDate(date) => Stored::ShipDate(words::date(*date)),
        Value::Origin(place) => Stored::Origin(words::place(place)),
        Value::Destination(place) => Stored::Destination(words::place(place)),
        Value::Reference(reference) => Stored::Reference(words::reference(reference)),
        Value::Leg(leg) => Stored::Leg(words::leg(leg)),
    };
    let rank = |rank: Rank| Some(pb::Rank { as_of_us: rank.as_of, seen_us: rank.seen });
    let spans = spans.iter().map(|span| pb::Span {
        about_first_us: span.about_first,
        about_last_us: span.about_last,
        first: rank(span.first),
        last: rank(span.last),
    });
    pb::Fact { value: Some(value), spans: spans.collect() }
}

fn fact_from(stored: pb::Fact) -> Result<(Value, Vec<Span>), Damaged> {
    use pb::fact::Value as Stored;
    let value = match stored.value.ok_or(Damaged::Missing("value of a fact"))? {
        Stored::Estimate(estimate) => Value::Estimate(Estimate {
            earliest: estimate.earliest.map(|earliest| time_from(Some(&earliest))).transpose()?,
            latest: time_from(estimate.latest.as_ref())?,
        }),
        Stored::SignedBy(name) => Value::SignedBy(name),
        Stored::LeftAt(place) => Value::LeftAt(place),
        Stored::Signature(_) => Value::Signature,
        Stored::Photo(_) => Value::Photo,
        Stored::Document(_) => Value::Document,
        Stored::ProofUrl(url) => Value::ProofUrl(url),
        Stored::PickupPoint(point) => Value::PickupPoint(words::pickup_point_from(point)),
        Stored::Service(service) => Value::Service(service),
        Stored::WeightGrams(grams) => Value::WeightGrams(grams),
        Stored::Pieces(pieces) => Value::Pieces(pieces),
        Stored::ShipDate(date) => Value::ShipDate(words::date_from(&date).ok_or(Damaged::Missing("date"))?),
        Stored::Origin(place) => Value::Origin(words::place_from(place)),
        Stored::Destination(place) => Value::Destination(words::place_from(place)),
        Stored::Reference(reference) => Value::Reference(words::reference_from(reference)),
        Stored::Leg(leg) => Value::Leg(words::leg_from(leg).ok_or(Damaged::Missing("role of a leg"))?),
    };
    let rank = |stored: Option<pb::Rank>| {
        let stored = stored.ok_or(Damaged::Missing("rank of a fact"))?;
        Ok::<_, Damaged>(Rank { as_of: stored.as_of_us, seen: stored.seen_us })
    };
    let spans = stored.spans.into_iter().map(|span| {
        Ok(Span {
            about_first: span.about_first_us,
            about_last: span.about_last_us,
            first: rank(span.first)?,
            last: rank(span.last)?,
        })
    });
    Ok((value, spans.collect::<Result<_, Damaged>>()?))
}

fn generation(kept: &Kept) -> pb::Generation {
    pb::Generation {
        number: kept.marker.number,
        anchor_us: kept.marker.anchor,
        slack_us: kept.marker.slack,
        registration: Some(registration(&kept.registration)),
        stopped: kept.stopped,
        replacement: kept.replacement.as_ref().map(|replacement| pb::Replacement {
            carrier: replacement.carrier.clone(),
            tracking_number: replacement.number.as_str().to_owned(),
            registration: Some(registration(&replacement.registration)),
        }),
        replaced: kept.replaced.as_ref().map(|(by, at)| pb::Replaced { by: by.to_string(), at_us: *at }),
        replaces: kept.replaces.iter().map(ToString::to_string).collect(),
        former_orders: kept.former_orders.iter().cloned().collect(),
        rebooked_as: kept.rebooked_as.as_ref().map(ToString::to_string).unwrap_or_default(),
    }
}

fn generation_from(stored: pb::Generation) -> Result<Kept, Damaged> {
    let name = |name: &str| name.parse().map_err(|_| Damaged::Missing("name of a replaced shipment"));
    let replacement = stored.replacement.map(|replacement| {
        Ok::<_, Damaged>(Replacement {
            number: Number::parse(&replacement.tracking_number).map_err(|_| Damaged::Missing("right number"))?,
            carrier: replacement.carrier,
            registration: registration_from(replacement.registration)?,
        })
    });
    let replaced = stored.replaced.map(|replaced| Ok::<_, Damaged>((name(&replaced.by)?, replaced.at_us)));
    Ok(Kept {
        marker: Marker { number: stored.number, anchor: stored.anchor_us, slack: stored.slack_us },
        registration: registration_from(stored.registration)?,
        stopped: stored.stopped,
        replacement: replacement.transpose()?,
        replaced: replaced.transpose()?,
        replaces: stored.replaces.iter().map(|one| name(one)).collect::<Result<_, _>>()?,
        former_orders: stored.former_orders.into_iter().collect(),
        rebooked_as: words::filled(stored.rebooked_as).map(|one| name(&one)).transpose()?,
    })
}

fn registration(registration: &Registration) -> pb::Registration {
    pb::Registration {
        account: registration.account.clone(),
        destination_country_code: registration.destination_country_code.clone(),
        destination_postal_code: registration.destination_postal_code.clone(),
        ship_date: registration.ship_date.map(words::date),
        service: registration.service.clone(),
        references: registration.references.iter().map(words::reference).collect(),
        order_id: registration.order_id.clone(),
        promised_date: registration.promised_date.map(words::date),
        title: registration.title.clone(),
        labels: registration.labels.clone(),
        created_us: micros(registration.at),
        order_role: registration.order_role.into(),
        in_place_of: registration.in_place_of.as_ref().map(ToString::to_string).unwrap_or_default(),
    }
}

fn registration_from(stored: Option<pb::Registration>) -> Result<Registration, Damaged> {
    let stored = stored.ok_or(Damaged::Missing("registration"))?;
    let order_role = stored.order_role();
    let in_place_of = words::filled(stored.in_place_of).map(|name| name.parse());
    Ok(Registration {
        account: stored.account,
        destination_country_code: stored.destination_country_code,
        destination_postal_code: stored.destination_postal_code,
        ship_date: stored.ship_date.as_ref().and_then(words::date_from),
        service: stored.service,
        references: stored.references.into_iter().map(words::reference_from).collect(),
        order_id: stored.order_id,
        promised_date: stored.promised_date.as_ref().and_then(words::date_from),
        title: stored.title,
        labels: stored.labels,
        order_role,
        in_place_of: in_place_of
            .transpose()
            .map_err(|_| Damaged::Missing("name of a shipment in place of which it is sent"))?,
        at: timestamp(stored.created_us),
    })
}
