//! What USPS says in the place of an answer: something about the number, or why nothing can be said.

use waybill_contract::phrases::Prose;
use waybill_contract::{Fault, Oddity, Outcome, Response, Warning, excerpt};

use super::wire;

/// What a refusal says of a number.
pub(super) struct Told {
    pub(super) outcome: Outcome,
    pub(super) warning: Option<Warning>,
}

/// USPS's codes and words, cut: messages are prose, and often the first error's title once more.
pub(super) fn detail(answer: &wire::Answer<'_>) -> Option<String> {
    let mut parts: Vec<&str> = Vec::new();
    for part in codes(answer).chain(texts(answer)) {
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    (!parts.is_empty()).then(|| excerpt(&parts.join(" ")))
}

/// Reads it. `entry` says that it stands among the answers of a batch, where a 404 speaks of its number in any case.
pub(super) fn read(answer: &wire::Answer<'_>, response: &Response, entry: bool) -> Result<Told, Fault> {
    let detail = detail(answer).unwrap_or_else(|| format!("HTTP {}", response.status.as_u16()));
    if let Some(told) = codes(answer).find_map(by_code) {
        return Ok(told);
    }
    let text = texts(answer).collect::<Vec<_>>().join("\n");
    let words = Prose::of(&text);
    if words.has(NOTHING) {
        return Ok(Told { outcome: Outcome::NotFound, warning: None });
    }
    let named = named_status(answer);
    let fault = named.and_then(|status| response.fault_of(status.as_u16(), Some(detail.clone())));
    if let Some(fault) = fault {
        return Err(fault);
    }
    let is_404 = response.status == 404 || named.is_some_and(|status| status == 404);
    let of_tracking = entry || answer.api_version.or_empty().contains("tracking") || words.has(&["track"]);
    let of_a_route = !entry && words.has(&["resource", "route", "proxy", "endpoint", "oasvalidation", " url"]);
    if is_404 && of_tracking && !of_a_route {
        return Ok(Told { outcome: Outcome::NotFound, warning: None });
    }
    match Fault::in_words(&text) {
        Some(Fault::Throttled { .. }) => {
            return Err(Fault::Throttled { retry_after: response.retry_after(), detail });
        }
        Some(fault) => return Err(fault),
        None => {}
    }
    if words.has(&["invalid", "not valid"]) && words.has(&["tracking number", "trackingnumber", "label number"]) {
        return Ok(Told { outcome: Outcome::InvalidNumber, warning: None });
    }
    Err(Fault::malformed(detail))
}

/// How USPS says that it has nothing under a number, in words.
const NOTHING: &[&str] = &[
    "status update is not yet available",
    "could not locate",
    "no record",
    "no information",
    "no tracking information",
    "tracking number not found",
    "not found in our records",
];

fn by_code(code: &str) -> Option<Told> {
    let told = |outcome, oddity: Option<Oddity>| {
        Some(Told { outcome, warning: oddity.map(|oddity| Warning::new(oddity, format!("error {code}"))) })
    };
    match code {
        // The label is known or not known; either way there is nothing yet.
        "150001" | "150002" | "150003" | "150004" | "150009" => told(Outcome::NotFound, None),
        // Not shown: of a mail class that is not tracked abroad, or somebody else's.
        "150008" | "150010" => told(Outcome::NotFound, Some(Oddity::Carrier)),
        // Numbers of notices left at the door, and of a pickup's confirmation.
        "150006" | "150007" | "150011" => told(Outcome::InvalidNumber, Some(Oddity::Carrier)),
        // There is a parcel, and its postage is false. When that was found is not said, so it is no event.
        "150012" => told(Outcome::Found, Some(Oddity::Summary)),
        _ => None,
    }
}

fn codes<'t>(answer: &'t wire::Answer<'_>) -> impl Iterator<Item = &'t str> {
    let refused = answer.error.get().into_iter();
    refused.flat_map(|refused| {
        let own = refused.code.get().into_iter();
        own.chain(refused.errors.iter().filter_map(|problem| problem.code.get()))
    })
}

/// The status that an entry or an error names.
fn named_status(answer: &wire::Answer<'_>) -> Option<http::StatusCode> {
    let texts = [answer.status_code.get(), answer.error.get().and_then(|refused| refused.code.get())];
    texts.into_iter().flatten().find_map(|text| text.parse().ok())
}

fn texts<'t>(answer: &'t wire::Answer<'_>) -> impl Iterator<Item = &'t str> {
    let refused = answer.error.get().into_iter().flat_map(|refused| {
        let problems = refused.errors.iter().flat_map(|problem| [problem.title.get(), problem.detail.get()]);
        [refused.message.get()].into_iter().chain(problems)
    });
    let around = [answer.error_description.get(), answer.fault.get().and_then(|fault| fault.faultstring.get())];
    refused.chain(around).flatten()
}
