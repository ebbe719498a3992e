//! What shipments must be like, for `list` and `watch`; and the small values that several commands read.

use clap::Args;
use jiff::{SignedDuration, Timestamp};

use crate::clock::Clock;
use crate::proto::{Date, v1};
use crate::vocabulary;

/// Conditions; all that are given must hold.
#[derive(Clone, Debug, Args)]
pub(super) struct Filter {
    /// One of these statuses, such as DELIVERED; repeatable
    #[arg(long, value_parser = status)]
    status: Vec<v1::shipment::Status>,
    /// One of these problems, such as CUSTOMS; repeatable
    #[arg(long, value_parser = problem)]
    problem: Vec<v1::problem::Kind>,
    /// One of these carriers; repeatable
    #[arg(long, value_name = "ID")]
    carrier: Vec<String>,
    /// This order
    #[arg(long, value_name = "ORDER")]
    order: Option<String>,
    /// This label; repeatable, all must be there
    #[arg(long, value_name = "KEY=VALUE", value_parser = pair)]
    label: Vec<(String, String)>,
    /// One of these shipments; repeatable
    #[arg(long, value_name = "CARRIER/NUMBER", value_parser = name)]
    name: Vec<String>,
}

impl Filter {
    /// As the API wants it.
    pub(super) fn into_message(self) -> Option<v1::ShipmentFilter> {
        let filter = v1::ShipmentFilter {
            statuses: self.status.into_iter().map(i32::from).collect(),
            problems: self.problem.into_iter().map(i32::from).collect(),
            carriers: self.carrier,
            order_id: self.order.unwrap_or_default(),
            labels: self.label.into_iter().collect(),
            names: self.name,
        };
        (filter != v1::ShipmentFilter::default()).then_some(filter)
    }
}

/// `carrier/number`, `shipments/carrier/number`, either with `@generation`.
pub(super) fn name(text: &str) -> Result<String, String> {
    let rest = text.strip_prefix("shipments/").unwrap_or(text);
    match rest.split_once('/') {
        // Numbers may have slashes, parts of names not.
        Some((carrier, number)) if !carrier.is_empty() && !number.is_empty() => {
            Ok(format!("shipments/{carrier}/{}", number.replace('/', "%2F")))
        }
        _ => Err("write CARRIER/NUMBER, or CARRIER/NUMBER@GENERATION".into()),
    }
}

/// `key=value`.
pub(super) fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((key, value)) if !key.is_empty() => Ok((key.into(), value.into())),
        _ => Err("write KEY=VALUE".into()),
    }
}

/// `2026-03-01`.
pub(super) fn date(text: &str) -> Result<Date, String> {
    let date: jiff::civil::Date = text.parse().map_err(|_| "write a date as YYYY-MM-DD".to_owned())?;
    Ok(Date { year: date.year().into(), month: date.month().into(), day: date.day().into() })
}

/// An instant, or how long ago it was.
pub(super) fn instant(text: &str) -> Result<Timestamp, String> {
    if let Ok(time) = text.parse() {
        return Ok(time);
    }
    humantime::parse_duration(text)
        .ok()
        .and_then(|ago| SignedDuration::try_from(ago).ok())
        .and_then(|ago| Clock::system().now().checked_sub(ago).ok())
        .ok_or_else(|| "write a time as 2026-03-01T12:00:00Z, or a duration as 2h".into())
}

/// A vocabulary, by its service's name.
pub(super) fn vocabulary(text: &str) -> Result<v1::rendering::Vocabulary, String> {
    let mut services = vocabulary::SERVICES.iter();
    let known = services.find(|service| service.id.eq_ignore_ascii_case(text));
    known.map(|service| service.vocabulary).ok_or_else(|| {
        let ids: Vec<&str> = vocabulary::SERVICES.iter().map(|service| service.id).collect();
        format!("one of {}", ids.join(", "))
    })
}

/// The same words wherever shipments are read.
#[derive(Clone, Copy, Debug, Args)]
pub(super) struct Words {
    /// Show the shipments in the words of another tracking service as well: aftership, easypost, shippo, 17track, shipengine
    /// or clickpost
    #[arg(long, value_name = "SERVICE", value_parser = vocabulary)]
    vocabulary: Option<v1::rendering::Vocabulary>,
}

impl Words {
    /// As the API wants it.
    pub(super) fn number(self) -> i32 {
        self.vocabulary.unwrap_or_default().into()
    }
}

fn status(text: &str) -> Result<v1::shipment::Status, String> {
    word(text, v1::shipment::Status::from_str_name, |number| {
        v1::shipment::Status::try_from(number).ok().map(|status| status.as_str_name())
    })
}

/// A role, by its word.
pub(super) fn role(text: &str) -> Result<v1::order_role::Role, String> {
    word(text, v1::order_role::Role::from_str_name, |number| {
        v1::order_role::Role::try_from(number).ok().map(|role| role.as_str_name())
    })
}

pub(super) fn problem(text: &str) -> Result<v1::problem::Kind, String> {
    word(text, v1::problem::Kind::from_str_name, |number| {
        v1::problem::Kind::try_from(number).ok().map(|kind| kind.as_str_name())
    })
}

/// A word of the API in either case, with `-` or `_`; else an error that lists them. The word of number 0 is no choice.
pub(super) fn word<T>(
    text: &str,
    find: impl Fn(&str) -> Option<T>,
    known: impl Fn(i32) -> Option<&'static str>,
) -> Result<T, String> {
    let words: Vec<&str> = (1..).map_while(known).collect();
    let wanted = text.to_ascii_uppercase().replace('-', "_");
    words
        .contains(&wanted.as_str())
        .then(|| find(&wanted))
        .flatten()
        .ok_or_else(|| format!("one of {}", words.join(", ")))
}
