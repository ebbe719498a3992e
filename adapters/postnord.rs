//! PostNord: Track & Trace v7, and v5 with the same tree (developer.postnord.com). One id a call, an item's or a shipment's.
//! The key goes into the query and nowhere else. Unsure: the zone of times that have none is taken to be the event's
//! country's; event codes are not public, so the status beside them gives the meaning; fault codes are read by their words.

mod meaning;
mod report;
mod wire;

use std::fmt;

use bytes::Bytes;
use http::header::ACCEPT;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use waybill_contract::{
    Adapter, Asked, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Fault, Format, IdentityTime, Oddity,
    Outcome, Parsed, Report, Request, Response, Secret, SecretAddress, Stage, Warning, Window, check, clean, excerpt,
    lenient, open,
};

/// PostNord.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "postnord",
    name: "PostNord",
    country: "SE",
    home_zone: "Europe/Stockholm",
    stage: Stage::Preview,
    batch_limit: 1,
    // It depends on the plan, and no number is published.
    budgets: &[Budget { calls: 5, per: Window::Seconds(1) }],
    formats: &[
        // The GS1 prefixes of Sweden, Denmark and Finland; Norway's is Bring's too.
        Format { name: "PostNord item (SSCC)", pattern: "(00)?3(73|57|64)[0-9]{15}", check: Some(check::gs1) },
        Format { name: "PostNord Sweden", pattern: "[0-9]{11}SE", check: None },
        Format { name: "PostNord international", pattern: "[A-Z]{2}[0-9]{9}(SE|DK)", check: Some(check::s10) },
    ],
    tracking_url: "https://tracking.postnord.com/en/tracking?id={number}",
    contact: None,
    capabilities: Capabilities {
        poll: true,
        push: false,
        subscribe: false,
        feed: false,
        estimate: true,
        proof_of_delivery: true,
    },
    recycle_days: 30,
    not_found_grace_days: 7,
    reopened_by_scan: false,
    identity_time: IdentityTime::Civil,
    codes: &[meaning::codes],
    open: open::<Account>,
    example: r#"
api_key = "7c1e0b5f93a24d68be07f1d2c3b4a596"
# With it, numbers that cannot be ids are looked for as references: customer_number = 20451178
"#,
};

/// A key of the developer portal, with the product Track & Trace.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(default = "production")]
    base_url: BaseUrl,
    api_key: Secret,
    /// Asks version 5 of the API, for keys that have no other.
    #[serde(default)]
    v5: bool,
    customer_number: Option<u64>,
}

fn production() -> BaseUrl {
    BaseUrl::parse("https://api2.postnord.com/rest/shipment").expect("it is one")
}

impl Carrier for Account {
    fn request(&self, _cx: &Context<'_>, batch: &Batch) -> Request {
        let number = batch.first().number.as_str();
        let customer = self.customer_number.filter(|_| !is_id(number));
        let key = escape(self.api_key.reveal());
        let number = escape(number);
        let path = match (customer, self.v5) {
            (None, false) => format!("/v7/trackandtrace/id/{number}/public?apikey={key}&locale=en"),
            (None, true) => format!("/v5/trackandtrace/findByIdentifier.json?apikey={key}&id={number}&locale=en"),
            (Some(customer), false) => {
                format!("/v7/trackandtrace/customernumber/{customer}/reference/{number}/public?apikey={key}&locale=en")
            }
            (Some(customer), true) => format!(
                "/v5/trackandtrace/findByReference.json?apikey={key}&customerNumber={customer}\
                 &referenceValue={number}&locale=en"
            ),
        };
        http::Request::get(self.base_url.join(&path))
            .header(ACCEPT, "application/json")
            .extension(SecretAddress)
            .body(Bytes::new())
            .expect("the URL is parsed and the headers are header values")
    }

    fn parse(&self, _cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let body = match lenient::object::<wire::Body<'_>>(&response.body) {
            Ok(body) => body,
            Err(unreadable) => return Err(response.fault(None).unwrap_or(unreadable)),
        };
        let said = self.said(&body);
        if let Some(fault) = response.fault(said.clone()) {
            return Err(fault);
        }
        let answer = body.answer.get();
        let shipments = answer.map_or(&body.shipments, |answer| &answer.shipments);
        if !shipments.is_empty() {
            let mut parsed = report::shipments(asked, shipments);
            if let Some(said) = said {
                parsed.warnings.push(Warning::new(Oddity::Carrier, said));
            }
            return Ok(parsed);
        }
        let Some(said) = said else {
            // Other 404s are wrong routes.
            let nothing = answer.is_some() || body.shipments.given();
            return match nothing {
                true => Ok(Parsed::default().missing(asked)),
                false => Err(Fault::malformed(format!("HTTP {} without shipments", response.status.as_u16()))),
            };
        };
        let outcome = verdict(&body, said, response)?;
        let mut parsed = Parsed::default().missing(asked);
        parsed.reports.iter_mut().for_each(|report: &mut Report| report.outcome = outcome);
        Ok(parsed)
    }
}

impl Account {
    /// What a body says of an error, in whichever form.
    fn said(&self, body: &wire::Body<'_>) -> Option<String> {
        let faults = body.faults().flat_map(|fault| [fault.fault_code.get(), fault.explanation_text.get()]);
        let error = body.error.get();
        let error = [error.and_then(|error| error.error_type.get()), error.and_then(|error| error.message.get())];
        let words: Vec<&str> = faults.chain([body.message.get()]).chain(error).flatten().collect();
        let text = clean(&words.join(": "))?.replace(self.api_key.reveal(), "…");
        Some(excerpt(&text))
    }
}

/// 10 to 35 letters and digits.
fn is_id(number: &str) -> bool {
    (10..=35).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn escape(text: &str) -> impl fmt::Display {
    utf8_percent_encode(text, NON_ALPHANUMERIC)
}

/// How an error may say that there is nothing under a number.
const NOTHING: &[&str] = &[
    "notfound",
    "not found",
    "not be found",
    "noshipment",
    "no shipment",
    "no item",
    "no tracking",
    "not exist",
    "unknown id",
];

/// What an error in the place of shipments means: by the status it names, else by its words, since of the codes only two
/// are known.
fn verdict(body: &wire::Body<'_>, said: String, response: &Response) -> Result<Outcome, Fault> {
    let status = body.error.get().and_then(|error| error.status_code.get()?.parse::<u16>().ok());
    if let Some(fault) = status.and_then(|status| response.fault_of(status, Some(said.clone()))) {
        return Err(fault);
    }
    // A code may write them with joints.
    let words = said.to_ascii_lowercase().replace(['_', '-'], " ");
    let has = |some: &[&str]| some.iter().any(|word| words.contains(word));
    // A gateway says "no route"; a compositeFault is PostNord's own.
    let about_it = body.faults().next().is_some() || has(&["shipment", "item", "identifier", "tracking"]);
    if has(&["throttl", "too many", "rate limit", "quota"]) {
        Err(Fault::Throttled { retry_after: response.retry_after(), detail: said })
    } else if has(&["api key", "apikey", "unauthorized", "not authorized", "forbidden"]) {
        Err(Fault::Unauthorized { detail: said })
    } else if has(&["locale"]) {
        Err(Fault::malformed(said))
    } else if has(&["invalidid", "invalid id", "not a valid id", "invalid tracking"]) {
        Ok(Outcome::InvalidNumber)
    } else if about_it && has(NOTHING) {
        Ok(Outcome::NotFound)
    } else if has(&["unavailable", "timeout", "timed out", "internal", "technical"]) {
        let (status, retry_after) = (response.status.as_u16(), response.retry_after());
        Err(Fault::Unavailable { status, retry_after, detail: said })
    } else if response.status == http::StatusCode::BAD_REQUEST && body.faults().any(|fault| fault.is_about("id")) {
        Ok(Outcome::InvalidNumber)
    } else if response.status == http::StatusCode::NOT_FOUND && body.faults().next().is_some() {
        Ok(Outcome::NotFound)
    } else {
        Err(Fault::malformed(format!("HTTP {}: {said}", response.status.as_u16())))
    }
}
