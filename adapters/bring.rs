//! Bring / Posten Norge: Tracking API v2 and Event Cast (developer.bring.com). One number a call; errors come inside a 200.
//! A status is all that both APIs tell of an event alike, so it alone is the code; an event's internal codes are left out.

mod meaning;
mod push;
mod report;
#[cfg(test)]
mod tests;
mod wire;

use std::fmt;

use bytes::Bytes;
use http::HeaderValue;
use http::header::{ACCEPT, HeaderName};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use waybill_contract::{
    Adapter, Asked, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Fault, Format, IdentityTime, Number,
    Oddity, Outcome, Parsed, Report, Request, Response, Secret, Secrets, Stage, Subscribe, Warning, Webhook, Window,
    check, clean, excerpt, header_name, header_value, lenient, open,
};

/// Bring.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "bring",
    name: "Bring",
    country: "NO",
    home_zone: "Europe/Oslo",
    stage: Stage::Stable,
    batch_limit: 1,
    // Bring publishes no limit.
    budgets: &[Budget { calls: 5, per: Window::Seconds(1) }],
    formats: &[
        Format { name: "Bring package (SSCC)", pattern: "(00)?370[0-9]{15}", check: Some(check::gs1) },
        Format { name: "Bring shipment (GSIN)", pattern: "70[0-9]{15}", check: Some(check::gs1) },
        Format { name: "Posten international", pattern: "[A-Z]{2}[0-9]{9}NO", check: Some(check::s10) },
    ],
    tracking_url: "https://tracking.bring.com/tracking/{number}",
    contact: None,
    capabilities: Capabilities {
        poll: true,
        push: true,
        subscribe: true,
        feed: false,
        estimate: true,
        proof_of_delivery: true,
    },
    recycle_days: 30,
    not_found_grace_days: 7,
    reopened_by_scan: false,
    // Polls tell local times, pushes UTC.
    identity_time: IdentityTime::Utc,
    codes: &[meaning::codes],
    open: open::<Account>,
    example: r#"
api_uid = "tracking@shop.example"
api_key = "2f4c9d10-7b3e-4a65-9c81-5d0e6f7a8b92"
client_url = "https://shop.example"
webhook_header = "x-waybill-token"
webhook_token = "c6e1f07a93b24d58a0f9e3d2b4c5a681"
"#,
};

/// A Mybring user. `webhook_token` is what Bring sends us in `webhook_header`; without it there are no pushes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(default = "production")]
    base_url: BaseUrl,
    /// The user's e-mail address.
    api_uid: Secret,
    api_key: Secret,
    /// Says who we are.
    #[serde(deserialize_with = "header_value")]
    client_url: HeaderValue,
    #[serde(default = "default_header", deserialize_with = "header_name")]
    webhook_header: HeaderName,
    #[serde(default)]
    webhook_token: Option<Secrets>,
}

fn production() -> BaseUrl {
    BaseUrl::parse("https://api.bring.com").expect("it is one")
}

fn default_header() -> HeaderName {
    HeaderName::from_static("x-waybill-token")
}

impl Carrier for Account {
    fn request(&self, _cx: &Context<'_>, batch: &Batch) -> Request {
        let number = escape(batch.first().number.as_str());
        let uri = self.base_url.join(&format!("/tracking/api/v2/tracking.json?q={number}&lang=en"));
        self.signed(http::Request::get(uri), Bytes::new())
    }

    fn parse(&self, _cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let body = match lenient::object::<wire::Body<'_>>(&response.body) {
            Ok(body) => body,
            Err(unreadable) => return Err(response.fault(None).unwrap_or(unreadable)),
        };
        let error = body.errors().next();
        if let Some(fault) = response.fault(error.and_then(detail)) {
            return Err(fault);
        }
        if body.consignments().next().is_some() {
            let mut parsed = report::consignments(asked, &body);
            for error in body.errors() {
                let detail = detail(error).unwrap_or_else(|| "an error without words".into());
                parsed.warnings.push(Warning::new(Oddity::Carrier, detail));
            }
            return Ok(parsed);
        }
        match error {
            Some(error) => verdict(asked, error, response),
            None if response.status.is_success() && body.consignment_set.given() => Ok(all(asked, Outcome::NotFound)),
            None => Err(Fault::malformed(format!("HTTP {} without consignments", response.status.as_u16()))),
        }
    }

    fn subscribe(&self) -> Option<&dyn Subscribe> {
        self.webhook_token.is_some().then_some(self)
    }

    fn webhook(&self) -> Option<&dyn Webhook> {
        self.webhook_token.is_some().then_some(self)
    }
}

impl Account {
    fn signed(&self, request: http::request::Builder, body: Bytes) -> Request {
        request
            .header(ACCEPT, "application/json")
            .header("x-mybring-api-uid", self.api_uid.header())
            .header("x-mybring-api-key", self.api_key.header())
            .header("x-bring-client-url", self.client_url.clone())
            .body(body)
            .expect("the URL is parsed and the headers are header values")
    }
}

/// What an error in the place of the shipments means: its code is an HTTP status, under whichever the reply came.
fn verdict(asked: Asked<'_>, error: &wire::Failure<'_>, response: &Response) -> Result<Parsed, Fault> {
    let words = error.message.or_empty().to_ascii_lowercase();
    let detail = detail(error).unwrap_or_else(|| "an error without code".into());
    // A run of invalid numbers gets the whole account blocked, and that has the code of an outage.
    if words.contains("too many") {
        return Err(Fault::Throttled { retry_after: response.retry_after(), detail });
    }
    let code = error.code.get().and_then(|code| code.parse::<u16>().ok());
    match code {
        Some(404) => Ok(all(asked, Outcome::NotFound)),
        // All that varies in the query is the number.
        Some(400) => Ok(all(asked, Outcome::InvalidNumber)),
        None if words.contains("no shipments found") => Ok(all(asked, Outcome::NotFound)),
        _ => Err(code
            .and_then(|code| response.fault_of(code, Some(detail.clone())))
            .unwrap_or_else(|| Fault::malformed(detail))),
    }
}

fn detail(error: &wire::Failure<'_>) -> Option<String> {
    let words = [error.code.get(), error.system.get(), error.message.get()];
    let text = clean(&words.into_iter().flatten().collect::<Vec<_>>().join(": "))?;
    Some(excerpt(&text))
}

/// The same outcome for every number asked, or for one without a name.
fn all(asked: Asked<'_>, outcome: Outcome) -> Parsed {
    let report = |number: Option<Number>| Report { number, outcome, ..Report::default() };
    Parsed { reports: Report::on_all(asked, report), ..Parsed::default() }
}

/// For a path's segment or a query's value.
fn escape(text: &str) -> impl fmt::Display {
    const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_');
    utf8_percent_encode(text, RESERVED)
}
