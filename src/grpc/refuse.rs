//! Refusals: google.rpc statuses whose details name the field and what to do (AIP-193).

use std::time::Duration;

use tonic::{Code, Status};
use tonic_types::{ErrorDetails, QuotaViolation, StatusExt as _};

use crate::account::Parked;
use crate::clock::Clock;
use crate::ingest::{Attempt, MOST_LABELS, Refusal};
use crate::name::{NotAName, ShipmentName};
use crate::poller::Asked;
use crate::proto::v1;
use crate::proto::v1::freshness::StaleReason;
use crate::quota::{self, Exceeded};
use crate::request_id;
use crate::store::StoreError;
use crate::tenant::Tenant;

mod access;

pub(super) use access::{caller, content_type, ended, method, no_key, scope, too_many_keys, unguarded};

/// The domain of google.rpc.ErrorInfo.
const DOMAIN: &str = "waybill.v1";

/// Bytes of a refusal's words that a caller chose. Refusals travel in headers: clients take some 8 KiB of those, in which the
/// words stand three times, escaped.
pub(super) const WORDS: usize = 1200;

/// A text with its end cut off, if it is longer than this.
pub(super) fn clipped(text: String, most: usize) -> String {
    match text.get(..text.floor_char_boundary(most)) {
        Some(beginning) if beginning.len() < text.len() => format!("{beginning}…"),
        _ => text,
    }
}

/// INVALID_ARGUMENT that names the field.
pub(crate) fn field(field: &str, why: impl Into<String>) -> Status {
    let why = clipped(why.into(), WORDS);
    let details = ErrorDetails::with_bad_request_violation(field, &why);
    Status::with_error_details(Code::InvalidArgument, format!("{field} {why}"), details)
}

/// Reads a shipment's name.
pub(super) fn name(text: &str) -> Result<ShipmentName, Status> {
    name_in("name", text)
}

/// Reads a shipment's name in that field.
pub(super) fn name_in(of: &str, text: &str) -> Result<ShipmentName, Status> {
    text.parse().map_err(|error: NotAName| field(of, no_name(&error)))
}

/// Why it is no shipment's name.
pub(super) fn no_name(error: &NotAName) -> String {
    format!("is no name of a shipment: {error}")
}

/// Why it is no carrier's id, with those that may be meant: `dhl` is two carriers here.
pub(super) fn no_carrier(id: &str) -> String {
    let wanted: String = id.to_lowercase().replace([' ', '-'], "_");
    let is_near = |known: &str| wanted.len() > 1 && (known.contains(&wanted) || wanted.contains(known));
    let near: Vec<&str> = waybill_adapters::ADAPTERS.iter().map(|one| one.id).filter(|known| is_near(known)).collect();
    match near.as_slice() {
        [] => format!("{id:?} is no carrier's id: ListCarriers has them"),
        near => format!("{id:?} is no carrier's id, as {} is: ListCarriers has them", near.join(" or ")),
    }
}

/// NOT_FOUND.
pub(super) fn not_found(name: &ShipmentName) -> Status {
    let message = format!("{name} is not registered: register it with RegisterShipment");
    with_info(Code::NotFound, message, "SHIPMENT_NOT_FOUND")
}

/// NOT_FOUND: several are carried on under a number that is nobody's.
pub(super) fn carried(name: &ShipmentName, shipments: &[String]) -> Status {
    let which = clipped(shipments.join(", "), WORDS);
    let message =
        format!("{name} is not registered, and several are carried on under its number, ask for one of them: {which}");
    with_info(Code::NotFound, message, "SHIPMENT_NOT_FOUND")
}

/// NOT_FOUND: nothing has what was asked for.
pub(super) fn nothing_found(field: &str, value: &str) -> Status {
    let message = format!("no shipment with this {field} is registered: {:?}", clipped(value.to_owned(), WORDS));
    with_info(Code::NotFound, message, "SHIPMENT_NOT_FOUND")
}

/// NOT_FOUND: nothing is known of the order.
pub(super) fn no_order(order_id: &str) -> Status {
    let order_id = clipped(order_id.to_owned(), WORDS);
    let message =
        format!("nothing is known of order {order_id:?}: record an event of it, or register a shipment with its id");
    with_info(Code::NotFound, message, "ORDER_NOT_FOUND")
}

/// FAILED_PRECONDITION: the order's shipments would bring it back.
pub(super) fn order_has_shipments(order_id: &str, count: usize) -> Status {
    let order_id = clipped(order_id.to_owned(), WORDS);
    let message = format!("order {order_id:?} has {count} shipments: set with_shipments to erase them, too");
    with_info(Code::FailedPrecondition, message, "ORDER_HAS_SHIPMENTS")
}

/// FAILED_PRECONDITION: no more is kept of one order.
pub(super) fn order_full(most: usize) -> Status {
    with_info(Code::FailedPrecondition, format!("the order has {most} events, and no more are kept"), "ORDER_FULL")
}

/// FAILED_PRECONDITION: nobody can ask.
pub(super) fn no_account(carrier: &str) -> Status {
    let message = format!("no account of {carrier} is configured: add [accounts.<name>] with carrier = \"{carrier}\"");
    with_info(Code::FailedPrecondition, message, "NO_ACCOUNT")
}

/// FAILED_PRECONDITION: the carrier refuses the account.
pub(super) fn parked(account: &str, parked: &Parked) -> Status {
    let message =
        format!("account {account} is parked until {}, its credentials were refused: {}", parked.until, parked.why);
    with_info(Code::FailedPrecondition, message, "ACCOUNT_PARKED")
}

/// FAILED_PRECONDITION: nobody is to ask.
pub(super) fn halted(shipment: &v1::Shipment) -> Result<(), Status> {
    match (shipment.replaced_by.as_str(), shipment.stopped) {
        ("", false) => Ok(()),
        ("", true) => {
            let message = format!("tracking of {} was stopped: call ResumeTracking first", shipment.name);
            Err(with_info(Code::FailedPrecondition, message, "STOPPED"))
        }
        (by, _) => Err(replaced(&shipment.name, by)),
    }
}

/// FAILED_PRECONDITION: another shipment goes on in its place.
pub(super) fn replaced(name: &str, by: &str) -> Status {
    let metadata = std::collections::HashMap::from([("replaced_by".to_owned(), by.to_owned())]);
    let details = ErrorDetails::with_error_info("REPLACED", DOMAIN, metadata);
    let message = format!("carrier or number of {name} was corrected: {by} goes on in its place, call it by that name");
    Status::with_error_details(Code::FailedPrecondition, message, details)
}

/// FAILED_PRECONDITION: no more shipments can be corrected into this one.
pub(super) fn replaces_many(name: &str) -> Status {
    let message = format!("{name} goes on in the place of very many shipments: stop or delete this one instead");
    with_info(Code::FailedPrecondition, message, "REPLACES_TOO_MANY")
}

/// ALREADY_EXISTS: the right number is another order's.
pub(super) fn taken(name: &ShipmentName, order: &str) -> Status {
    let message = format!("{name} is registered for order {order:?}: correct or delete that shipment first");
    with_info(Code::AlreadyExists, message, "NUMBER_TAKEN")
}

/// What was said of a shipment does not hold.
pub(super) fn said(name: &ShipmentName, refusal: Refusal) -> Status {
    match refusal {
        Refusal::Unregistered => not_found(name),
        Refusal::Outdated { given, is } => {
            let message = format!(
                "shipment.revision is {given} and {name} is at revision {is}: read it again, then change what it is now"
            );
            with_info(Code::Aborted, message, "REVISION")
        }
        Refusal::Replaced { by } => replaced(&name.to_string(), &by),
        Refusal::Unfinished => {
            with_info(Code::Aborted, format!("a correction of {name} is under way: repeat the call"), "CONFLICT")
        }
        Refusal::Labels(count) => {
            field("shipment.labels", format!("would be {count} entries with this, at most {MOST_LABELS} are kept"))
        }
    }
}

/// Why no call was made, with RetryInfo: RESOURCE_EXHAUSTED if the budget did not allow it, UNAVAILABLE if the carrier has
/// failed so often that it is left alone for a while.
pub(super) fn unasked(asked: &Asked, clock: &Clock) -> Option<Status> {
    let Asked::Untold(Attempt::Stale { reason, detail, not_before }) = asked else {
        return None;
    };
    let (code, info) = match reason {
        StaleReason::Budget => (Code::ResourceExhausted, "BUDGET"),
        StaleReason::CircuitOpen => (Code::Unavailable, "CIRCUIT_OPEN"),
        _ => return None,
    };
    let wait = not_before.map_or(Duration::from_secs(1), |until| clock.until(until));
    let mut details = ErrorDetails::with_retry_info(Some(wait));
    details.set_error_info(info, DOMAIN, std::collections::HashMap::new());
    Some(Status::with_error_details(code, detail.clone(), details))
}

/// OUT_OF_RANGE: the log begins later; the detail holds the oldest good cursor.
pub(super) fn trimmed(oldest: String) -> Status {
    let metadata = std::collections::HashMap::from([("oldest_cursor".to_owned(), oldest)]);
    let details = ErrorDetails::with_error_info("CURSOR_TRIMMED", DOMAIN, metadata);
    let message =
        "the cursor is older than the change log: take a snapshot, or go on from oldest_cursor and know of the gap";
    Status::with_error_details(Code::OutOfRange, message, details)
}

/// RESOURCE_EXHAUSTED: too many streams.
pub(super) fn too_many_streams() -> Status {
    let mut details = ErrorDetails::with_retry_info(Some(Duration::from_secs(10)));
    details.set_error_info("STREAMS", DOMAIN, std::collections::HashMap::new());
    Status::with_error_details(Code::ResourceExhausted, "too many streams are open: close some or come again", details)
}

/// RESOURCE_EXHAUSTED: archived bodies are being read for somebody else.
pub(super) fn rereading() -> Status {
    let mut details = ErrorDetails::with_retry_info(Some(Duration::from_secs(60)));
    details.set_error_info("REREADING", DOMAIN, std::collections::HashMap::new());
    let message = "archived bodies are being read again already: wait for that, or ask another replica";
    Status::with_error_details(Code::ResourceExhausted, message, details)
}

/// RESOURCE_EXHAUSTED with RetryInfo and QuotaFailure: the tenant has used a quota up.
pub(super) fn exceeded(exceeded: Exceeded) -> Status {
    let message = exceeded.to_string();
    let Exceeded { tenant, quota, limit, wait } = exceeded;
    // Whole seconds, and none too few.
    let wait = Duration::from_secs(wait.as_secs() + u64::from(wait.subsec_nanos() > 0));
    let mut details = ErrorDetails::with_retry_info(Some(wait));
    details.set_quota_failure(vec![QuotaViolation {
        subject: format!("tenants/{tenant}"),
        description: message.clone(),
        quota_metric: quota.to_owned(),
        quota_value: limit.into(),
        ..QuotaViolation::default()
    }]);
    let metadata = [("quota", quota.to_owned()), ("limit", limit.to_string())];
    details.set_error_info("QUOTA", DOMAIN, metadata.map(|(key, value)| (key.to_owned(), value)));
    Status::with_error_details(Code::ResourceExhausted, message, details)
}

/// What taking from a quota came to instead.
pub(super) fn quota(refused: quota::Refused) -> Status {
    match refused {
        quota::Refused::Exceeded(which) => exceeded(which),
        quota::Refused::Store(error) => store(error),
    }
}

/// What taking a request's id came to instead.
pub(super) fn request_id(refused: request_id::Refused, tenant: &Tenant) -> Status {
    use request_id::Refused;
    match refused {
        Refused::Another => field("request_id", "was used with another request: a new request takes a new id"),
        Refused::UnderWay => {
            let mut details = ErrorDetails::with_retry_info(Some(Duration::from_secs(1)));
            details.set_error_info("REQUEST_UNDER_WAY", DOMAIN, std::collections::HashMap::new());
            Status::with_error_details(Code::Aborted, format!("{refused}: come again for its outcome"), details)
        }
        Refused::TooMany(most) => exceeded(Exceeded {
            tenant: tenant.clone(),
            quota: "request_ids",
            limit: u32::try_from(most).unwrap_or(u32::MAX),
            // They end one by one, and are looked for every ten minutes.
            wait: Duration::from_secs(600),
        }),
        Refused::Store(error) => store(error),
    }
}

/// A refusal as the result of one item of a batch.
pub(super) fn item(status: &Status) -> tonic_types::Status {
    use prost::Message as _;
    // The details as they would go into the trailers are the whole status, encoded.
    let whole = tonic_types::Status::decode(status.details()).unwrap_or_default();
    tonic_types::Status { code: status.code().into(), message: status.message().to_owned(), ..whole }
}

/// INTERNAL: the work on one item of a batch broke off.
pub(super) fn broken_off() -> Status {
    with_info(Code::Internal, "the work on this item broke off: try it again", "BROKEN_OFF")
}

/// UNAVAILABLE with RetryInfo: the stream ends here and can be resumed.
pub(super) fn resume(why: &str) -> Status {
    let mut details = ErrorDetails::with_retry_info(Some(Duration::from_secs(1)));
    details.set_error_info("RESUME", DOMAIN, std::collections::HashMap::new());
    Status::with_error_details(Code::Unavailable, format!("{why}: resume with the last cursor"), details)
}

/// What a store's error means to a caller.
#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
pub(super) fn store(error: StoreError) -> Status {
    tracing::warn!(%error, "a call failed");
    match error {
        StoreError::Conflict | StoreError::Fenced => with_info(Code::Aborted, error.to_string(), "CONFLICT"),
        StoreError::Damaged(_) => with_info(Code::DataLoss, error.to_string(), "DAMAGED"),
        StoreError::Trimmed { .. } => with_info(Code::OutOfRange, error.to_string(), "CURSOR_TRIMMED"),
        StoreError::Full(_) | StoreError::Unavailable(_) | StoreError::Held => {
            let mut details = ErrorDetails::with_retry_info(Some(Duration::from_secs(1)));
            details.set_error_info("STORE", DOMAIN, std::collections::HashMap::new());
            Status::with_error_details(Code::Unavailable, error.to_string(), details)
        }
    }
}

/// DATA_LOSS: a stored message cannot be read.
pub(super) fn damaged(error: &prost::DecodeError) -> Status {
    with_info(Code::DataLoss, format!("the stored shipment is damaged: {error}"), "DAMAGED")
}

fn with_info(code: Code, message: impl Into<String>, reason: &str) -> Status {
    let details = ErrorDetails::with_error_info(reason, DOMAIN, std::collections::HashMap::new());
    Status::with_error_details(code, message, details)
}
