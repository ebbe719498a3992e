//! Amazon Shipping: SP-API Shipping v2 getTracking and its webhook, and the Tracking API 2026-01-30 (which other accounts
//! use), from github.com/amzn/selling-partner-api-models and developer-docs.amazon.com/amazon-shipping. The webhook's JSON
//! is documented nowhere in public: whatever has an event in it is read. Notifications by SQS are heard only if forwarded.

mod choices;
mod meaning;
mod report;
mod wire;

use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, USER_AGENT};
use http::{HeaderValue, Method};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use waybill_contract::{
    Adapter, Asked, Authentic, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Fault, Forged, Format,
    IdentityTime, Login, Outcome, Parsed, Push, Reply, Report, Request, Response, Secret, Secrets, Stage, Token,
    Verified, Webhook, Window, excerpt, form, form_field, header_name, lenient, open, proof,
};

use choices::{Business, TrackingBy};
use wire::Failure;

/// Amazon Shipping.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "amazon_shipping",
    name: "Amazon Shipping",
    country: "US",
    home_zone: "America/Los_Angeles",
    stage: Stage::Preview,
    batch_limit: 1,
    budgets: &[Budget { calls: 80, per: Window::Seconds(1) }],
    // Other accounts' numbers have these shapes too, and Amazon tells nothing of them.
    formats: &[
        Format { name: "Amazon Logistics", pattern: "TB[ACM][0-9]{12}", check: None },
        Format { name: "Amazon International", pattern: "[AFC][0-9]{10}", check: None },
    ],
    tracking_url: "https://track.amazon.com/tracking/{number}",
    contact: Some("https://ship.amazon.com/help"),
    capabilities: Capabilities {
        poll: true,
        push: true,
        subscribe: false,
        feed: false,
        estimate: true,
        proof_of_delivery: true,
    },
    recycle_days: 30,
    not_found_grace_days: 7,
    reopened_by_scan: false,
    // All times are UTC where the documentation shows them; pushes are not shown.
    identity_time: IdentityTime::Utc,
    codes: &[meaning::codes],
    open: open::<Account>,
    example: r#"
# Europe, Middle East and India; `-na` and `-fe` are the other regions.
base_url = "https://sellingpartnerapi-eu.amazon.com"
login_url = "https://api.amazon.com"
client_id = "amzn1.application-oa2-client.5e1f0example"
client_secret = "amzn1.oa2-cs.v1.90c4example"
refresh_token = "Atzr|IwEBIExampleRefreshToken"
business_id = "AmazonShipping_UK"
carrier_id = "AMZN_UK"
# What Amazon sends us: a key in a header here; `webhook_query` or `webhook_user` choose the other ways.
webhook_header = "x-api-key"
webhook_secret = "wb-key-41d7c0a5e9"
"#,
};

/// One selling partner account in one region.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(default = "europe")]
    base_url: BaseUrl,
    #[serde(default = "login_with_amazon")]
    login_url: BaseUrl,
    client_id: Secret,
    client_secret: Secret,
    refresh_token: Secret,
    /// The UK where it is absent. A wrong one looks like an unknown parcel or a refusal.
    business_id: Option<Business>,
    /// For numbers that come without a service.
    #[serde(default = "amazon_uk")]
    carrier_id: String,
    /// Asks the Tracking API 2026-01-30 instead, and what the numbers are there.
    tracking_by: Option<TrackingBy>,
    #[serde(default = "api_key", deserialize_with = "header_name")]
    webhook_header: HeaderName,
    /// The query parameter that holds the secret, instead of a header.
    webhook_query: Option<String>,
    /// The user whose password is the secret, instead of a header.
    webhook_user: Option<Secret>,
    webhook_secret: Option<Secrets>,
}

fn europe() -> BaseUrl {
    BaseUrl::parse("https://sellingpartnerapi-eu.amazon.com").expect("it is one")
}

fn login_with_amazon() -> BaseUrl {
    BaseUrl::parse("https://api.amazon.com").expect("it is one")
}

fn amazon_uk() -> String {
    "AMZN_UK".into()
}

fn api_key() -> HeaderName {
    HeaderName::from_static("x-api-key")
}

/// Amazon wants to know who asks, in this form.
const AGENT: &str = concat!("Waybill/", env!("CARGO_PKG_VERSION"), " (Language=Rust)");

impl Carrier for Account {
    fn request(&self, cx: &Context<'_>, batch: &Batch) -> Request {
        let item = batch.first();
        let service = item.service.as_deref().map(str::trim).filter(|service| !service.is_empty());
        let (number, carrier) = (escaped(item.number.as_str()), escaped(service.unwrap_or(&self.carrier_id)));
        let path = match self.tracking_by {
            None => format!("/shipping/v2/tracking?trackingId={number}&carrierId={carrier}"),
            Some(by) => {
                let query = match by {
                    TrackingBy::CarrierTracking => {
                        format!("carrierTracking.trackingNumber={number}&carrierTracking.carrierCode={carrier}")
                    }
                    by => format!("{}={number}", by.name()),
                };
                format!("/tracking/2026-01-30/shipments/track?{query}")
            }
        };
        let mut request = Request::new(Bytes::new());
        *request.uri_mut() = self.base_url.join(&path);
        let headers = request.headers_mut();
        headers.insert(USER_AGENT, HeaderValue::from_static(AGENT));
        if let Some(token) = cx.token {
            headers.insert("x-amz-access-token", token.header());
        }
        if let (Some(business), None) = (self.business_id, self.tracking_by) {
            headers.insert("x-amzn-shipping-business-id", HeaderValue::from_static(business.name()));
        }
        request
    }

    fn parse(&self, _cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let body = lenient::object::<wire::Body<'_>>(&response.body);
        let errors = body.as_ref().map(|body| &*body.errors).unwrap_or_default();
        if let Some(fault) = response.fault(detail(errors)) {
            return Err(waiting(fault, response));
        }
        if !errors.is_empty() || !response.status.is_success() {
            return refused(asked, response, errors);
        }
        report::read(asked, &body?).ok_or_else(|| Fault::malformed("neither a tracking result nor a milestone"))
    }

    fn login(&self) -> Option<&dyn Login> {
        Some(self)
    }

    fn webhook(&self) -> Option<&dyn Webhook> {
        self.webhook_secret.is_some().then_some(self)
    }
}

impl Login for Account {
    fn request(&self, _cx: &Context<'_>) -> Request {
        let mut request = Request::new(form([
            ("grant_type", "refresh_token"),
            ("refresh_token", self.refresh_token.reveal()),
            ("client_id", self.client_id.reveal()),
            ("client_secret", self.client_secret.reveal()),
        ]));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self.login_url.join("/auth/o2/token");
        let kind = HeaderValue::from_static("application/x-www-form-urlencoded");
        request.headers_mut().insert(CONTENT_TYPE, kind);
        request
    }

    fn token(&self, cx: &Context<'_>, response: &Response) -> Result<Token, Fault> {
        let body = lenient::object::<wire::Grant<'_>>(&response.body);
        let error = body.as_ref().ok().and_then(|body| body.error.get());
        let words = error.map(|error| match body.as_ref().ok().and_then(|body| body.error_description.get()) {
            Some(description) => excerpt(&format!("{error}: {description}")),
            None => error.to_owned(),
        });
        if let Some(fault) = response.fault(words.clone()) {
            return Err(fault);
        }
        match error {
            // RFC 6749 §5.2: a 400, and yet a matter of credentials.
            Some("invalid_grant" | "invalid_client" | "unauthorized_client") => {
                Err(Fault::Unauthorized { detail: words.unwrap_or_default() })
            }
            Some(_) => Err(Fault::malformed(words.unwrap_or_default())),
            None if !response.status.is_success() => {
                Err(Fault::malformed(format!("HTTP {}", response.status.as_u16())))
            }
            None => {
                let body = body?;
                Token::granted(cx, body.access_token.get(), body.expires_in.get())
            }
        }
    }
}

impl Webhook for Account {
    fn verify<'p>(&self, _cx: &Context<'_>, push: &'p Push) -> Result<Verified<'p>, Forged> {
        let secrets = self.webhook_secret.as_ref().ok_or(Forged("no secret configured"))?;
        let authentic = if let Some(user) = &self.webhook_user {
            let (given, password) = proof::basic_credentials(push).ok_or(Forged("no credentials"))?;
            let known = user.matches(given.as_bytes());
            let authentic = proof::static_secret(push, secrets, Some(&password))?;
            if !known {
                return Err(Forged("wrong user"));
            }
            authentic
        } else if let Some(name) = &self.webhook_query {
            proof::static_secret(
                push,
                secrets,
                push.query.as_deref().and_then(|query| form_field(query, name)).as_deref(),
            )?
        } else {
            proof::secret_header(push, Some(secrets), &self.webhook_header)?
        };
        Ok(Verified::Message(authentic))
    }

    fn acknowledge(&self, _authentic: Authentic<'_>) -> Reply {
        Reply::ok()
    }

    fn parse(&self, _cx: &Context<'_>, authentic: Authentic<'_>) -> Result<Parsed, Fault> {
        let body = lenient::object::<wire::Body<'_>>(&authentic.push().body)?;
        report::read(Asked::Anything, &body).ok_or_else(|| Fault::malformed("a push of a shape that is not known"))
    }

    fn signed_time_limit(&self) -> Option<Duration> {
        None
    }
}

fn escaped(text: &str) -> String {
    const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_');
    utf8_percent_encode(text, QUERY).to_string()
}

/// Amazon's codes and messages.
fn detail(errors: &[Failure<'_>]) -> Option<String> {
    let lines = errors.iter().filter_map(|error| match (error.code.get(), error.message.get()) {
        (Some(code), Some(message)) => Some(format!("{code}: {message}")),
        (one, other) => one.or(other).map(Into::into),
    });
    let all = lines.collect::<Vec<String>>().join("; ");
    (!all.is_empty()).then(|| excerpt(&all))
}

/// Errors that the status line does not tell, and what is said of the number.
fn refused(asked: Asked<'_>, response: &Response, errors: &[Failure<'_>]) -> Result<Parsed, Fault> {
    let status = response.status.as_u16();
    let detail = detail(errors).unwrap_or_else(|| format!("HTTP {status}"));
    let has = |codes: &[&str]| {
        let mut said = errors.iter().filter_map(|error| error.code.get());
        said.any(|said| codes.iter().any(|code| said.contains(code)))
    };
    if has(&["Unauthorized", "AccessDenied", "AccessToken", "ExpiredToken", "InvalidToken"]) {
        return Err(Fault::Unauthorized { detail });
    }
    if has(&["QuotaExceeded", "TooManyRequests", "Throttl"]) {
        return Err(waiting(Fault::Throttled { retry_after: response.retry_after(), detail }, response));
    }
    if has(&["InternalError", "InternalFailure", "InternalServer", "ServiceUnavailable"]) {
        return Err(Fault::Unavailable { status, retry_after: response.retry_after(), detail });
    }
    let says = |phrase: &str| {
        errors.iter().any(|error| {
            let words = error.message.or_empty().to_ascii_lowercase();
            words.contains("tracking") && words.contains(phrase) && !words.contains("carrier")
        })
    };
    let outcome = match status {
        200..=299 | 404 if has(&["NotFound"]) => Outcome::NotFound,
        200..=299 | 400 | 404 if says("not found") => Outcome::NotFound,
        400 if says("invalid") => Outcome::InvalidNumber,
        _ => return Err(Fault::malformed(detail)),
    };
    let report = Report { number: asked.only().cloned(), outcome, ..Report::default() };
    match (asked, &report.number) {
        (Asked::Batch(_), None) => Err(Fault::malformed(detail)),
        _ => Ok(Parsed { reports: vec![report], ..Parsed::default() }),
    }
}

/// Amazon gives no Retry-After, but says how many calls a second it takes.
fn waiting(fault: Fault, response: &Response) -> Fault {
    match fault {
        Fault::Throttled { retry_after: None, detail } => {
            let rate = response.headers.get("x-amzn-ratelimit-limit").and_then(|rate| rate.to_str().ok());
            let rate = rate.and_then(|rate| rate.trim().parse::<f64>().ok()).filter(|rate| *rate > 0.0001);
            let wait = rate.map(|rate| Duration::from_secs_f64((1.0 / rate).ceil()));
            Fault::Throttled { retry_after: wait, detail }
        }
        other => other,
    }
}
