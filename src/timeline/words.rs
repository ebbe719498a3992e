//! The domain's words as the API's messages, and back where private state keeps them.

use jiff::Timestamp;
use jiff::civil::Date;
use waybill_contract::{
    Direction, Kind, Leg, LegRole, OffsetSource, Party, PickupPoint, Place, Precision, Problem, Reason, Reference,
    Status, Time,
};

use crate::proto::{self, v1};

pub(super) fn kind(kind: Kind) -> v1::event::Kind {
    v1::event::Kind::from_str_name(kind.name()).unwrap_or(v1::event::Kind::Unknown)
}

/// A kind that a newer version has stored is unknown to this one.
pub(super) fn kind_from(kind: i32) -> Kind {
    let known = v1::event::Kind::try_from(kind).ok();
    known.and_then(|kind| Kind::from_name(kind.as_str_name())).unwrap_or(Kind::Unknown)
}

pub(super) fn reason(reason: Option<Reason>) -> v1::event::Reason {
    let known = reason.and_then(|reason| v1::event::Reason::from_str_name(reason.name()));
    known.unwrap_or(v1::event::Reason::Unspecified)
}

pub(super) fn reason_from(reason: i32) -> Option<Reason> {
    let known = v1::event::Reason::try_from(reason).ok();
    known.and_then(|reason| Reason::from_name(reason.as_str_name()))
}

pub(super) fn status(status: Status) -> v1::shipment::Status {
    v1::shipment::Status::from_str_name(status.name()).unwrap_or(v1::shipment::Status::Unspecified)
}

pub(super) fn direction(direction: Direction) -> v1::shipment::Direction {
    match direction {
        Direction::Outbound => v1::shipment::Direction::Outbound,
        Direction::Return => v1::shipment::Direction::Return,
    }
}

pub(super) fn problem(problem: Problem) -> v1::problem::Kind {
    v1::problem::Kind::from_str_name(problem.name()).unwrap_or(v1::problem::Kind::Other)
}

pub(super) fn party(party: Party) -> v1::problem::Party {
    match party {
        Party::Recipient => v1::problem::Party::Recipient,
        Party::Shipper => v1::problem::Party::Shipper,
        Party::Carrier => v1::problem::Party::Carrier,
    }
}

pub(super) fn instant(instant: Timestamp) -> prost_types::Timestamp {
    prost_types::Timestamp {
        seconds: instant.as_second() - i64::from(instant.subsec_nanosecond() < 0),
        nanos: instant.subsec_nanosecond().rem_euclid(1_000_000_000),
    }
}

pub(super) fn date(date: Date) -> proto::Date {
    proto::Date { year: date.year().into(), month: date.month().into(), day: date.day().into() }
}

pub(crate) fn date_from(date: &proto::Date) -> Option<Date> {
    let part = |part: i32| i8::try_from(part).ok();
    Date::new(i16::try_from(date.year).ok()?, part(date.month)?, part(date.day)?).ok()
}

/// An instant of which nothing else is known.
pub(crate) fn utc(instant: Timestamp) -> v1::Time {
    time(Time::utc(instant))
}

pub(super) fn time(time: Time) -> v1::Time {
    let local = match time.precision() {
        Precision::Day => time.civil().date().to_string(),
        Precision::Minute | Precision::Second => time.civil().strftime("%Y-%m-%dT%H:%M:%S").to_string(),
    };
    let precision = match time.precision() {
        Precision::Day => v1::time::Precision::Day,
        Precision::Minute => v1::time::Precision::Minute,
        Precision::Second => v1::time::Precision::Second,
    };
    let source = match time.source() {
        OffsetSource::Unknown => v1::time::Source::Unspecified,
        OffsetSource::Carrier => v1::time::Source::Carrier,
        OffsetSource::AmbiguousPlace => v1::time::Source::AmbiguousPlace,
        OffsetSource::Place => v1::time::Source::Place,
        OffsetSource::Said => v1::time::Source::Said,
    };
    v1::Time {
        local,
        offset: time.offset().map(|offset| offset_text(offset.seconds())).unwrap_or_default(),
        instant: time.instant().map(instant),
        precision: precision.into(),
        source: source.into(),
    }
}

/// `+01:00`; seconds only where there are some.
fn offset_text(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let total = seconds.unsigned_abs();
    let (hours, minutes, rest) = (total / 3_600, total / 60 % 60, total % 60);
    match rest {
        0 => format!("{sign}{hours:02}:{minutes:02}"),
        rest => format!("{sign}{hours:02}:{minutes:02}:{rest:02}"),
    }
}

pub(super) fn place(place: &Place) -> v1::Place {
    let part = |part: &Option<String>| part.clone().unwrap_or_default();
    v1::Place {
        city: part(&place.city),
        region: part(&place.region),
        postal_code: part(&place.postal_code),
        country_code: place.country_code.as_deref().unwrap_or_default().to_owned(),
        facility: part(&place.facility),
        text: part(&place.text),
    }
}

pub(crate) fn place_from(place: v1::Place) -> Place {
    Place {
        city: filled(place.city),
        region: filled(place.region),
        postal_code: filled(place.postal_code),
        country_code: filled(place.country_code).map(Into::into),
        facility: filled(place.facility),
        text: filled(place.text),
    }
}

/// An empty place is an absent one.
pub(super) fn shown_place(shown: &Place) -> Option<v1::Place> {
    (!shown.is_empty()).then(|| place(shown))
}

pub(super) fn filled(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

pub(super) fn pickup_point(point: &PickupPoint) -> v1::PickupPoint {
    v1::PickupPoint {
        id: point.id.clone().unwrap_or_default(),
        display_name: point.name.clone().unwrap_or_default(),
        place: shown_place(&point.place),
        collect_by: point.collect_by.map(date),
    }
}

pub(super) fn pickup_point_from(point: v1::PickupPoint) -> PickupPoint {
    PickupPoint {
        id: filled(point.id),
        name: filled(point.display_name),
        place: point.place.map(place_from).unwrap_or_default(),
        collect_by: point.collect_by.as_ref().and_then(date_from),
    }
}

pub(super) fn reference(reference: &Reference) -> v1::Reference {
    v1::Reference { kind: reference.kind.clone(), value: reference.value.clone() }
}

pub(super) fn reference_from(reference: v1::Reference) -> Reference {
    Reference { kind: reference.kind, value: reference.value }
}

pub(super) fn leg(leg: &Leg) -> v1::Leg {
    let role = match leg.role {
        LegRole::LastMile => v1::leg::Role::LastMile,
        LegRole::Return => v1::leg::Role::Return,
        LegRole::Original => v1::leg::Role::Original,
        LegRole::Master => v1::leg::Role::Master,
    };
    v1::Leg { role: role.into(), carrier: leg.carrier.clone().unwrap_or_default(), tracking_number: leg.number.clone() }
}

pub(super) fn leg_from(leg: v1::Leg) -> Option<Leg> {
    let role = match leg.role() {
        v1::leg::Role::LastMile => LegRole::LastMile,
        v1::leg::Role::Return => LegRole::Return,
        v1::leg::Role::Original => LegRole::Original,
        v1::leg::Role::Master => LegRole::Master,
        v1::leg::Role::Unspecified => return None,
    };
    Some(Leg { role, carrier: filled(leg.carrier), number: leg.tracking_number })
}
