//! RegisterShipment: everything wrong with a registration is said at once, and only what is new uses up the quota.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use tonic::{Code, Status};
use tonic_types::{ErrorDetails, FieldViolation, StatusExt as _};
use waybill_contract::{Adapter, Number, Reference, country};

use super::{Api, refuse};
use crate::account::Accounts;
use crate::ingest::{Applied, Heard, MOST_LABELS};
use crate::name::ShipmentName;
use crate::proto::v1::order_role::Role;
use crate::proto::{self, v1};
use crate::quota::Counted;
use crate::store::Key;
use crate::tenant::Tenant;
use crate::timeline::Registration;

const REFERENCES: usize = 20;
pub(super) const TEXT: usize = 256;
pub(super) const ID: usize = 128;

/// Bytes that are said of one field.
const PHRASE: usize = 300;

/// Registers, durably; gives the name of the generation it came to.
pub(super) async fn one(
    api: &Api,
    key: &Key,
    adapter: &'static Adapter,
    registration: Registration,
) -> Result<ShipmentName, Status> {
    let tenant = &key.tenant;
    let known = api.store.get(key, None).await.map_err(refuse::store)?.is_some();
    if !known {
        api.take(tenant, Counted::Registrations).await?;
    }
    let heard = Heard { registration: Some(registration), ..Heard::default() };
    let applied = api.inbox.register(key, adapter, &heard).await;
    let created = matches!(applied, Ok(Applied::Known { created: true, .. }));
    match (known, created) {
        // Somebody else was faster, or the store took nothing.
        (false, false) => api.quotas.give_back(tenant, Counted::Registrations).await,
        // A number used again. Whether there is any left is seen only now, and then it is registered all the same.
        (true, true) => drop(api.quotas.take(tenant, Counted::Registrations).await),
        _ => {}
    }
    let generation = match applied.map_err(refuse::store)? {
        Applied::Known { generation, .. } => Some(generation),
        Applied::Unregistered => None,
    };
    Ok(ShipmentName { carrier: key.carrier.clone(), number: key.number.clone(), generation })
}

/// [`check`] of an item of a batch.
pub(super) fn item(
    request: v1::RegisterShipmentRequest,
    accounts: &Accounts,
    tenant: &Tenant,
    now: Timestamp,
) -> Result<(Key, &'static Adapter, Registration), Status> {
    if request.request_id.is_empty() {
        check(request, accounts, tenant, now)
    } else {
        Err(refuse::field("request_id", "is not for an item of a batch: set the batch's own"))
    }
}

/// Everything that is wrong with a request; beyond some it is only counted.
#[derive(Default)]
pub(super) struct Violations {
    /// Before the names of fields, where they are those of a message in the request.
    prefix: &'static str,
    found: Vec<FieldViolation>,
    /// How long their words are.
    words: usize,
    /// Those for whose words there is no room.
    more: usize,
}

impl<F: Into<String>, W: Into<String>> FromIterator<(F, W)> for Violations {
    fn from_iter<I: IntoIterator<Item = (F, W)>>(wrong: I) -> Self {
        let mut violations = Self::default();
        for (field, why) in wrong {
            violations.add(field, why);
        }
        violations
    }
}

impl Violations {
    /// Of a message in the request.
    pub(super) fn within(prefix: &'static str) -> Self {
        Self { prefix, ..Self::default() }
    }

    pub(super) fn add(&mut self, field: impl Into<String>, why: impl Into<String>) {
        let field = match self.prefix {
            "" => field.into(),
            // In a shipment the destination is a message of its own.
            prefix => format!("{prefix}{}", field.into().replace("destination_", "destination.")),
        };
        self.add_bare(field, why);
    }

    /// Of a field of the request itself.
    pub(super) fn add_bare(&mut self, field: impl Into<String>, why: impl Into<String>) {
        let (field, why) = (refuse::clipped(field.into(), PHRASE), refuse::clipped(why.into(), PHRASE));
        let words = self.words + field.len() + why.len();
        if words > refuse::WORDS {
            self.more += 1;
        } else {
            self.words = words;
            self.found.push(FieldViolation::new(field, why));
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// INVALID_ARGUMENT that names every field.
    pub(super) fn refuse(self) -> Status {
        let message = self.found.iter().map(|violation| format!("{} {}", violation.field, violation.description));
        let mut message = message.collect::<Vec<_>>().join("; ");
        if self.more > 0 {
            message.push_str(&format!("; and {} more", self.more));
        }
        Status::with_error_details(Code::InvalidArgument, message, ErrorDetails::with_bad_request(self.found))
    }

    pub(super) fn at_most(&mut self, field: &str, text: &str, limit: usize) {
        let length = text.chars().count();
        if length > limit {
            self.add(field, format!("has {length} characters, at most {limit} are kept"));
        }
        if text.chars().any(char::is_control) {
            self.add(field, "has control characters");
        }
    }

    pub(super) fn labels(&mut self, field: &str, labels: &BTreeMap<String, String>) {
        if labels.len() > MOST_LABELS {
            self.add(field, format!("has {} entries, at most {MOST_LABELS} are kept", labels.len()));
        }
        for (key, value) in labels.iter().take(MOST_LABELS) {
            let fits = (1..=63).contains(&key.len())
                && key.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'.' | b'-'));
            if !fits {
                self.add(format!("{field}[{key:?}]"), "has a key that is not 1 to 63 of [a-z0-9_.-]");
            }
            self.at_most(&format!("{field}[{key:?}]"), value, 255);
        }
    }

    pub(super) fn date(&mut self, field: &str, date: Option<proto::Date>) -> Option<Date> {
        let date = date?;
        let parts = (i16::try_from(date.year), i8::try_from(date.month), i8::try_from(date.day));
        let (Ok(year), Ok(month), Ok(day)) = parts else {
            self.add(field, "is no date");
            return None;
        };
        // google.type.Date: a year of 0 means none, and none is less.
        let read = Date::new(year, month, day).ok().filter(|date| date.year() > 0);
        if read.is_none() {
            self.add(field, format!("is no date: {year:04}-{month:02}-{day:02} (year, month and day are needed)"));
        }
        read
    }
}

/// The number, its carrier, and what to register; or every violation.
pub(super) fn check(
    request: v1::RegisterShipmentRequest,
    accounts: &Accounts,
    tenant: &Tenant,
    now: Timestamp,
) -> Result<(Key, &'static Adapter, Registration), Status> {
    let mut wrong = Violations::default();
    let adapter = carrier(&request.carrier, &mut wrong);
    let number = number(&request.tracking_number, &mut wrong);
    account(&request.account, &request.carrier, accounts, tenant, &mut wrong);
    if request.order_id.is_empty() {
        for (field, is) in [("order_role", request.order_role != 0), ("in_place_of", !request.in_place_of.is_empty())] {
            if is {
                wrong.add(field, "needs order_id: it is a part in an order");
            }
        }
    }
    let registration = values(request, now, &mut wrong);
    match (adapter, number) {
        (Some(adapter), Some(number)) if wrong.is_empty() => {
            Ok((Key { tenant: tenant.clone(), carrier: adapter.id.into(), number }, adapter, registration))
        }
        _ => Err(wrong.refuse()),
    }
}

/// The carrier of that id.
pub(super) fn carrier(id: &str, wrong: &mut Violations) -> Option<&'static Adapter> {
    let adapter = waybill_adapters::by_id(id);
    match adapter {
        None if id.is_empty() => wrong.add("carrier", "is missing: ListCarriers has the ids"),
        None => wrong.add("carrier", refuse::no_carrier(id)),
        Some(_) => {}
    }
    adapter
}

/// A tracking number; spaces and lower case are mended.
pub(super) fn number(text: &str, wrong: &mut Violations) -> Option<Number> {
    Number::parse(text).map_err(|error| wrong.add("tracking_number", format!("is not right: {error}"))).ok()
}

/// What is registered of a shipment, beside its carrier and number; of what is wrong nothing.
pub(super) fn values(request: v1::RegisterShipmentRequest, now: Timestamp, wrong: &mut Violations) -> Registration {
    let destination_country_code = match request.destination_country_code.as_str() {
        "" => String::new(),
        code => country(code).map(Into::into).unwrap_or_else(|| {
            wrong.add("destination_country_code", format!("{code:?} is no ISO 3166-1 alpha-2 code"));
            String::new()
        }),
    };
    wrong.at_most("destination_postal_code", &request.destination_postal_code, 16);
    wrong.at_most("service", &request.service, 64);
    wrong.at_most("order_id", &request.order_id, ID);
    wrong.at_most("title", &request.title, TEXT);
    if request.references.len() > REFERENCES {
        wrong.add("references", format!("has {} entries, at most {REFERENCES} are kept", request.references.len()));
    }
    for (index, reference) in request.references.iter().enumerate().take(REFERENCES) {
        wrong.at_most(&format!("references[{index}].kind"), &reference.kind, 64);
        wrong.at_most(&format!("references[{index}].value"), &reference.value, ID);
        if reference.value.trim().is_empty() {
            wrong.add(format!("references[{index}].value"), "is empty");
        }
    }
    wrong.labels("labels", &request.labels);
    let (order_role, in_place_of) = part(&request, wrong);
    let ship_date = wrong.date("ship_date", request.ship_date);
    let promised_date = wrong.date("promised_date", request.promised_date);

    Registration {
        account: request.account,
        destination_country_code,
        destination_postal_code: request.destination_postal_code,
        ship_date,
        service: request.service,
        references: request
            .references
            .into_iter()
            .map(|reference| Reference { kind: reference.kind, value: reference.value })
            .collect(),
        order_id: request.order_id,
        promised_date,
        title: request.title,
        labels: request.labels,
        order_role,
        in_place_of,
        at: now,
    }
}

/// The part that a shipment plays in its order. Sent in the place of another without more words, it is its replacement.
fn part(request: &v1::RegisterShipmentRequest, wrong: &mut Violations) -> (Role, Option<ShipmentName>) {
    let role = Role::try_from(request.order_role).unwrap_or_else(|_| {
        wrong.add("order_role", format!("{} is no role", request.order_role));
        Role::Unspecified
    });
    let in_place_of = match request.in_place_of.as_str() {
        "" => None,
        name => name.parse::<ShipmentName>().map_err(|error| wrong.add("in_place_of", error.to_string())).ok(),
    };
    let role = if role == Role::Unspecified && in_place_of.is_some() { Role::Replacement } else { role };
    (role, in_place_of)
}

/// An account may be left out where it is clear which.
pub(super) fn account(account: &str, carrier: &str, accounts: &Accounts, tenant: &Tenant, wrong: &mut Violations) {
    let names: Vec<&str> = accounts.of(tenant, carrier).map(|account| account.name()).collect();
    if account.is_empty() {
        if names.len() > 1 {
            wrong.add("account", format!("is needed, as there are several: {}", names.join(", ")));
        }
    } else if !names.contains(&account) {
        let there =
            if names.is_empty() { "there is none".to_owned() } else { format!("there are: {}", names.join(", ")) };
        wrong.add("account", format!("{account:?} is no account of {carrier}; {there}"));
    }
}
