//! EasyPost's errors: `{"error": {"code", "message"}}` under a status line, or in its place inside a success.

use http::StatusCode;
use waybill_contract::{Fault, Outcome, Response, excerpt};

use super::wire;

/// What an error says of the number that was asked for or of which a tracker was to be made.
pub(super) fn of_number(response: &Response, failure: Option<&wire::Failure<'_>>) -> Option<Outcome> {
    let failure = failure?;
    let code = failure.code.or_empty();
    let words = words(failure);
    match response.status.as_u16() {
        200 | 404 if is_not_found(code) => Some(Outcome::NotFound),
        // Another call makes the same tracker just now.
        400 | 422 if is_in_flight(&words) => None,
        // A code that no carrier has, or of which EasyPost cannot tell the carrier.
        400 | 422
            if code.starts_with("TRACKER.")
                || ["tracking code", "tracking_code", "tracking number", "carrier"]
                    .iter()
                    .any(|word| words.contains(word)) =>
        {
            Some(Outcome::InvalidNumber)
        }
        _ => None,
    }
}

/// The fault of an answer that is no success, or of an error inside one.
pub(super) fn fault(response: &Response, failure: Option<&wire::Failure<'_>>) -> Option<Fault> {
    let detail = told(failure);
    let status = response.status.as_u16();
    let shown = detail.clone().unwrap_or_else(|| format!("HTTP {status}"));
    if status == 402 {
        // The account is to be paid for: as with a refused key, its owner must act.
        return Some(Fault::Unauthorized { detail: shown });
    }
    if let Some(failure) = failure
        && matches!(status, 400 | 422)
        && is_in_flight(&words(failure))
    {
        return Some(Fault::Unavailable { status, retry_after: response.retry_after(), detail: shown });
    }
    if !response.status.is_success() {
        return Some(response.fault(detail).unwrap_or_else(|| Fault::malformed(format!("HTTP {status}: {shown}"))));
    }
    let named = match failure?.code.or_empty() {
        code if says(code, &["APIKEY", "API_KEY", "UNAUTHORIZED", "FORBIDDEN", "PAYMENT"]) => StatusCode::UNAUTHORIZED,
        code if says(code, &["RATE", "TOO_MANY", "THROTTLE"]) => StatusCode::TOO_MANY_REQUESTS,
        code if says(code, &["INTERNAL", "UNAVAILABLE", "TIMEOUT"]) => StatusCode::SERVICE_UNAVAILABLE,
        _ => return Some(Fault::malformed(format!("an error with HTTP {status}: {shown}"))),
    };
    response.fault_of(named.as_u16(), detail)
}

/// Code and message, cut: messages are prose.
pub(super) fn told(failure: Option<&wire::Failure<'_>>) -> Option<String> {
    let failure = failure?;
    let parts: Vec<&str> = failure.code.get().into_iter().chain(failure.message.texts()).collect();
    (!parts.is_empty()).then(|| excerpt(&parts.join(": ")))
}

/// Not of the path, which would be ours to mend.
fn is_not_found(code: &str) -> bool {
    code.ends_with("NOT_FOUND") && !says(code, &["PATH", "ROUTE"])
}

fn is_in_flight(words: &str) -> bool {
    words.contains("in-flight") || words.contains("duplicate request")
}

fn words(failure: &wire::Failure<'_>) -> String {
    failure.message.texts().collect::<Vec<_>>().join(" ").to_ascii_lowercase()
}

fn says(code: &str, words: &[&str]) -> bool {
    words.iter().any(|word| code.contains(word))
}
