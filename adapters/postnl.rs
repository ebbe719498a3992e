//! PostNL: ShippingStatus API V2 (developer.postnl.nl), one barcode a call, with its delta of updated shipments.
//! Unsure, from memory: that times without zone are Amsterdam's, and what address types other than 01 and 02 mean.
//! The webhook is a closed pilot without public documentation: it must not be pretended.

mod meaning;
mod report;
mod when;
mod wire;

use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::ACCEPT;
use jiff::Timestamp;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use waybill_contract::{
    Adapter, Asked, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Fault, Feed, FollowUp, Format,
    IdentityTime, Oddity, Parsed, Report, Request, Response, Secret, Stage, Warning, Window, check, open,
};

use self::wire::{Answer, Body};

/// PostNL.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "postnl",
    name: "PostNL",
    country: "NL",
    home_zone: "Europe/Amsterdam",
    stage: Stage::Stable,
    batch_limit: 1,
    // PostNL publishes no number, only that there is one per second: this is a guess.
    budgets: &[Budget { calls: 5, per: Window::Seconds(1) }],
    formats: &[
        Format { name: "PostNL barcode", pattern: "[23]S[A-Z]{2,5}[0-9]{6,11}", check: None },
        Format { name: "PostNL international", pattern: "[A-Z]{2}[0-9]{9}NL", check: Some(check::s10) },
    ],
    tracking_url: "https://jouw.postnl.nl/track-and-trace/{number}",
    contact: Some("https://www.postnl.nl/klantenservice/"),
    capabilities: Capabilities {
        poll: true,
        push: false,
        subscribe: false,
        feed: true,
        estimate: true,
        proof_of_delivery: true,
    },
    recycle_days: 30,
    // PostNL does not say; labels are often made days before.
    not_found_grace_days: 7,
    reopened_by_scan: false,
    identity_time: IdentityTime::Civil,
    codes: &[meaning::codes],
    open: open::<Account>,
    example: r#"
api_key = "hX3pQ9vLs2TnKd7RwYc5Mf8JbZ1gUa4E"
# Eight digits; with it PostNL can be asked for all that changed.
customer_number = "10203040"
"#,
};

/// A contract customer's key. It sees its own shipments only.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(default = "production")]
    base_url: BaseUrl,
    api_key: Secret,
    /// Without it there is no delta.
    customer_number: Option<String>,
    /// How far back shipments are looked for; fewer days are faster. PostNL's own default is 90.
    max_days: Option<u16>,
    /// Whether a delivered parcel is asked once more for its signature.
    #[serde(default = "yes")]
    signatures: bool,
}

fn production() -> BaseUrl {
    BaseUrl::parse("https://api.postnl.nl").expect("it is one")
}

fn yes() -> bool {
    true
}

/// The note of the follow-up that asks for a signature.
const SIGNATURE: &str = "signature";

impl Carrier for Account {
    fn request(&self, _cx: &Context<'_>, batch: &Batch) -> Request {
        let number = escaped(batch.first().number.as_str());
        let days = self.max_days.map(|days| format!("&maxDays={days}")).unwrap_or_default();
        self.get(&format!("/shipment/v2/status/barcode/{number}?detail=true&language=EN{days}"))
    }

    fn parse(&self, _cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let answer = match wire::read(&response.body) {
            Ok(Body::Updates(rows)) if response.status.is_success() => return Ok(report::updates(asked, &rows)),
            Ok(Body::Answer(answer)) => answer,
            Ok(Body::Updates(_)) => return Err(refused(response, None)),
            Err(fault) => return Err(response.fault(None).unwrap_or(fault)),
        };
        if !response.status.is_success() || answer.shipments().next().is_none() {
            return nothing(asked, response, &answer);
        }
        let mut parsed = report::shipments(asked, &answer);
        for notice in answer.notices().filter_map(|notice| notice.code.get().or(notice.words())) {
            Warning::new(Oddity::Carrier, notice).add_to(&mut parsed.warnings);
        }
        if self.signatures && response.follow_up.is_none() {
            parsed.follow_up = report::signable(asked, &parsed.reports).map(|number| FollowUp {
                request: self.get(&format!("/shipment/v2/status/signature/{}", escaped(number.as_str()))),
                note: SIGNATURE.into(),
            });
        }
        Ok(parsed)
    }

    fn feed(&self) -> Option<&dyn Feed> {
        self.customer_number.is_some().then_some(self)
    }
}

impl Feed for Account {
    /// PostNL takes two hours: the second is kept for the night when the clocks are set back.
    fn window(&self) -> Duration {
        Duration::from_secs(3600)
    }

    fn request(&self, _cx: &Context<'_>, from: Timestamp, until: Timestamp) -> Request {
        let customer = escaped(self.customer_number.as_deref().unwrap_or_default());
        let [from, until] = when::period(from, until);
        self.get(&format!("/shipment/v2/status/{customer}/updatedshipments?period={from}&period={until}"))
    }

    /// A row has the status without its event, whose code is the event's identity: so the number is asked for.
    fn parse(&self, _cx: &Context<'_>, response: &Response) -> Result<Parsed, Fault> {
        match wire::read(&response.body) {
            Ok(Body::Updates(rows)) if response.status.is_success() => {
                let mut parsed = report::updates(Asked::Anything, &rows);
                parsed.poll_now = parsed.reports.drain(..).filter_map(|report| report.number).collect();
                Ok(parsed)
            }
            Ok(Body::Updates(_)) => Err(refused(response, None)),
            Ok(Body::Answer(answer)) => {
                // Nothing has changed, in the words of the other calls.
                let nothing = nothing(Asked::Anything, response, &answer)?;
                Ok(Parsed { warnings: nothing.warnings, ..Parsed::default() })
            }
            Err(fault) => Err(response.fault(None).unwrap_or(fault)),
        }
    }
}

impl Account {
    fn get(&self, path: &str) -> Request {
        http::Request::get(self.base_url.join(path))
            .header(ACCEPT, "application/json")
            .header("apikey", self.api_key.header())
            .body(Bytes::new())
            .expect("the URL is parsed and the headers are header values")
    }
}

fn escaped(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

/// An answer without a shipment: a signature, "not found", or a fault, which can come with a 200.
fn nothing(asked: Asked<'_>, response: &Response, answer: &Answer<'_>) -> Result<Parsed, Fault> {
    let words = answer.words();
    let said = words.as_deref().map(str::to_ascii_lowercase).unwrap_or_default();
    let says = |phrases: &[&str]| phrases.iter().any(|phrase| said.contains(phrase));
    if says(THROTTLED) {
        let detail = words.unwrap_or_default();
        return Err(Fault::Throttled { retry_after: response.retry_after(), detail });
    }
    if let Some(fault) = response.fault(words.clone()) {
        return Err(fault);
    }
    let named = answer.http_status_code.get().and_then(|text| text.parse::<StatusCode>().ok());
    if let Some(fault) = named.and_then(|status| response.fault_of(status.as_u16(), words.clone())) {
        return Err(fault);
    }
    if says(UNAUTHORIZED) {
        return Err(Fault::Unauthorized { detail: words.unwrap_or_default() });
    }
    if response.status.is_success() && answer.signature.get().is_some() {
        return Ok(report::signature(asked, answer));
    }
    if response.follow_up.is_some() || says(&["signature"]) {
        let there_is_none = answer.notices().any(|notice| notice.code.get() == Some("2"));
        return if there_is_none { Ok(Parsed::default()) } else { Err(refused(response, words)) };
    }
    // The same code says that there is no signature, and was dealt with above.
    let not_found = says(&["no shipment"]) || answer.notices().any(|notice| notice.code.get() == Some("2"));
    if not_found || response.status.is_success() && answer.has_status() && words.is_none() {
        return Ok(Parsed { reports: Report::on_all(asked, Report::not_found), ..Parsed::default() });
    }
    if says(&["barcode"]) && says(&["invalid", "not valid", "incorrect", "format", "length"]) {
        let warnings = vec![Warning::new(Oddity::Carrier, "PostNL does not take the number")];
        return Ok(Parsed { reports: Report::on_all(asked, Report::invalid), warnings, ..Parsed::default() });
    }
    Err(refused(response, words))
}

const THROTTLED: &[&str] =
    &["too many requests", "rate limit", "ratelimit", "requests/second", "requests per second", "quota", "spike"];

const UNAUTHORIZED: &[&str] = &["api key", "apikey", "unauthorized", "forbidden", "access denied", "not authorized"];

/// What no rule knows: a status line's fault, or a body that PostNL does not document.
fn refused(response: &Response, words: Option<String>) -> Fault {
    let status = response.status.as_u16();
    response.fault(words.clone()).unwrap_or_else(|| {
        let words = words.unwrap_or_else(|| "neither a shipment nor a reason".into());
        Fault::malformed(format_args!("HTTP {status}: {words}"))
    })
}
