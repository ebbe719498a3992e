//! Delhivery (India): B2C package tracking and scan push, from delhivery-express-api-doc.readme.io and recorded answers.
//! The documentation does not say the size of a batch for sure, the windows of its limits, the unit of weights and the
//! wording of "unknown"; pushes can be customised, so the places of their fields are settings.

mod flat;
mod meaning;
mod report;
mod wire;

use std::time::Duration;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderName};
use http::{HeaderValue, StatusCode};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use waybill_contract::{
    Adapter, Asked, Authentic, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Fault, Forged, Format,
    IdentityTime, Parsed, Push, Reply, Request, Response, Secret, Secrets, Stage, Verified, Webhook, Window, excerpt,
    header_name, lenient, open, proof,
};

/// Delhivery.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "delhivery",
    name: "Delhivery",
    country: "IN",
    home_zone: "Asia/Kolkata",
    stage: Stage::Preview,
    batch_limit: 50,
    // Per IP address; beyond it the address is blocked for a while. From memory.
    budgets: &[Budget { calls: 750, per: Window::Seconds(WINDOW) }],
    // Waybills have no documented check digit.
    formats: &[Format { name: "Delhivery waybill", pattern: "[0-9]{13,14}", check: None }],
    tracking_url: "https://www.delhivery.com/track/package/{number}",
    contact: Some("https://www.delhivery.com/support"),
    capabilities: Capabilities {
        poll: true,
        push: true,
        subscribe: false,
        feed: false,
        estimate: true,
        proof_of_delivery: true,
    },
    recycle_days: 30,
    // A label's waybill is known from its manifest on.
    not_found_grace_days: 7,
    reopened_by_scan: false,
    identity_time: IdentityTime::Civil,
    codes: &[meaning::codes],
    open: open::<Account>,
    example: r#"
token = "5d1f0c9a7e2b48c6a3f1e0d9c8b7a6f5e4d3c2b1"
# What Delhivery sends us in that header, as agreed with its account manager; without it there are no pushes.
webhook_header = "authorization"
webhook_token = "Token whk-7c1e5a90d2f44b3e"
# Where a customised push has its fields; the usual names are known.
push_fields = { waybill = "data.docket", status = "data.state.now" }
"#,
};

/// Seconds in which the calls of a budget are counted.
const WINDOW: u32 = 300;

/// One client of Delhivery in one of its environments.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(default = "production")]
    base_url: BaseUrl,
    token: Secret,
    /// `KG` or `G`, as the account's weights are; the answer does not say. Without it no weight is read.
    weight_unit: Option<String>,
    #[serde(default = "authorization", deserialize_with = "header_name")]
    webhook_header: HeaderName,
    webhook_token: Option<Secrets>,
    #[serde(default)]
    push_fields: flat::Fields,
}

fn production() -> BaseUrl {
    BaseUrl::parse("https://track.delhivery.com").expect("it is one")
}

fn authorization() -> HeaderName {
    AUTHORIZATION
}

impl Carrier for Account {
    fn request(&self, _cx: &Context<'_>, batch: &Batch) -> Request {
        const FORM: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-');
        let escape = |number: &str| utf8_percent_encode(number, FORM).to_string();
        let numbers: Vec<String> = batch.items().iter().map(|item| escape(item.number.as_str())).collect();
        let mut request = Request::new(Bytes::new());
        let path = format!("/api/v1/packages/json/?waybill={}&ref_ids=", numbers.join(","));
        *request.uri_mut() = self.base_url.join(&path);
        let mut token = HeaderValue::try_from(format!("Token {}", self.token.reveal())).expect("visible ASCII");
        token.set_sensitive(true);
        request.headers_mut().insert(AUTHORIZATION, token);
        request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        request
    }

    fn parse(&self, _cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let body = lenient::object::<wire::Body<'_>>(&response.body);
        let problem = body.as_ref().ok().and_then(wire::Body::problem);
        if let Some(fault) = response.fault(problem.clone()) {
            return Err(waiting(fault));
        }
        if response.status.is_success()
            && let Ok(body) = &body
            && (body.shipment_data.given() || body.shipment.get().is_some())
        {
            return Ok(report::shipments(asked, body, self.weight_unit.as_deref()).missing(asked));
        }
        match (problem, body) {
            (Some(problem), _) => refused(asked, response, problem),
            (None, Ok(_)) if response.status.is_success() => self.customised(asked, &response.body),
            (None, Err(fault)) if response.status.is_success() => Err(in_plain_words(&response.body).unwrap_or(fault)),
            _ => Err(Fault::malformed(format!("HTTP {}", response.status.as_u16()))),
        }
    }

    fn webhook(&self) -> Option<&dyn Webhook> {
        self.webhook_token.is_some().then_some(self)
    }
}

impl Webhook for Account {
    fn verify<'p>(&self, _cx: &Context<'_>, push: &'p Push) -> Result<Verified<'p>, Forged> {
        proof::secret_header(push, self.webhook_token.as_ref(), &self.webhook_header).map(Verified::Message)
    }

    fn acknowledge(&self, _authentic: Authentic<'_>) -> Reply {
        Reply::ok()
    }

    fn parse(&self, _cx: &Context<'_>, authentic: Authentic<'_>) -> Result<Parsed, Fault> {
        let bytes = &authentic.push().body;
        let body = lenient::object::<wire::Body<'_>>(bytes)?;
        if body.shipment_data.given() || body.shipment.get().is_some() {
            return Ok(report::shipments(Asked::Anything, &body, self.weight_unit.as_deref()));
        }
        self.customised(Asked::Anything, bytes)
    }

    fn signed_time_limit(&self) -> Option<Duration> {
        None
    }
}

impl Account {
    /// A push in a form agreed with this client.
    fn customised(&self, asked: Asked<'_>, body: &[u8]) -> Result<Parsed, Fault> {
        let flat = lenient::object::<flat::Flat<'_>>(body)?;
        report::scan_alone(asked, &flat, &self.push_fields)
            .ok_or_else(|| Fault::malformed("neither ShipmentData nor Error, and no field that is a waybill"))
    }
}

/// What an error says in its words, whatever the status line: they come with 200 too.
fn refused(asked: Asked<'_>, response: &Response, problem: String) -> Result<Parsed, Fault> {
    if let Some(fault) = said(&problem) {
        return Err(waiting(fault));
    }
    let words = problem.to_ascii_lowercase();
    // "Not found." alone is what the framework says of a wrong route.
    let nothing = ["no such", "not exist", "no data", "no record", "no package", "no shipment"];
    let unknown = nothing.iter().any(|phrase| words.contains(phrase))
        || words.contains("not found") && ["waybill", "order", "awb", "package"].iter().any(|it| words.contains(it));
    if unknown
        && (response.status.is_success() || matches!(response.status, StatusCode::BAD_REQUEST | StatusCode::NOT_FOUND))
    {
        return Ok(Parsed::default().missing(asked));
    }
    Err(Fault::malformed(problem))
}

/// Refusals that are told by their words only.
fn said(problem: &str) -> Option<Fault> {
    let words = problem.to_ascii_lowercase();
    let has = |phrases: &[&str]| phrases.iter().any(|phrase| words.contains(phrase));
    let detail: String = excerpt(problem);
    if has(&["authenticat", "credentials", "api key", "unauthori", "invalid token", "login or"]) {
        Some(Fault::Unauthorized { detail })
    } else if has(&["throttled", "too many", "rate limit", "limit exceeded"]) {
        Some(Fault::Throttled { retry_after: None, detail })
    } else if has(&["internal server", "temporarily", "try again", "service unavailable"]) {
        Some(Fault::Unavailable { status: 200, retry_after: None, detail })
    } else {
        None
    }
}

/// A 200 with a line of text, such as "Login or API Key Required".
fn in_plain_words(body: &[u8]) -> Option<Fault> {
    let text = lenient::text(body).ok().filter(|text| text.len() < 200 && !text.starts_with(['{', '[', '<']))?;
    said(text).map(waiting)
}

/// A refusal that does not say how long it lasts: "available in 37 seconds" by its words, else the window of the budget.
fn waiting(fault: Fault) -> Fault {
    match fault {
        Fault::Throttled { retry_after: None, detail } => {
            let told = detail.split("available in ").nth(1).and_then(|rest| rest.split(' ').next()?.parse().ok());
            let wait = Duration::from_secs(told.unwrap_or(WINDOW.into()));
            Fault::Throttled { retry_after: Some(wait.min(Duration::from_secs(86_400))), detail }
        }
        other => other,
    }
}
