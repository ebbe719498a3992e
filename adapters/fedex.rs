//! FedEx: Track API v1 and the Advanced Integrated Visibility webhook. Written from the Track OpenAPI, its guide and
//! recorded bodies. The paths of the Tracking Number Subscription API are not public, so it must not pretend to subscribe.

mod facts;
mod formats;
mod meaning;
mod report;
mod wire;

use std::time::Duration;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderValue, Method};
use jiff::ToSpan as _;
use serde::{Deserialize, Serialize};
use waybill_contract::lenient::{self, Text};
use waybill_contract::proof::{Encoding, hmac_sha256};
use waybill_contract::{
    Adapter, Asked, Authentic, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Fault, Forged, IdentityTime,
    Item, Login, Parsed, Push, Reply, Request, Response, Secret, Secrets, Stage, Token, Verified, Webhook, Window,
    excerpt, form, open,
};

/// FedEx.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "fedex",
    name: "FedEx",
    country: "US",
    home_zone: "America/Chicago",
    stage: Stage::Stable,
    batch_limit: 30,
    // Per project; the daily one is per organisation, and FedEx's own example of it.
    budgets: &[Budget { calls: 1_400, per: Window::Seconds(10) }, Budget { calls: 500_000, per: Window::DayGmt }],
    formats: formats::FORMATS,
    tracking_url: "https://www.fedex.com/apps/fedextrack/?tracknumbers={number}",
    contact: Some("https://www.fedex.com/en-us/customer-support.html"),
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
    identity_time: IdentityTime::Civil,
    codes: &[meaning::codes, meaning::reasons],
    open: open::<Account>,
    example: r#"
client_id = "l7b0e5d0c46f3a4e21b6a7d91c8f2e4a35"
client_secret = "9c1f7e0b6d2a48538e4f1a2b3c4d5e6f"
webhook_token = "fdx-5b8e2f4a9d1c7036"
"#,
};

/// A project in FedEx's developer portal.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(default = "production")]
    base_url: BaseUrl,
    client_id: Secret,
    client_secret: Secret,
    /// Other than `client_credentials` only for integrators and their customers' child keys.
    #[serde(default)]
    grant_type: Grant,
    child_key: Option<Secret>,
    child_secret: Option<Secret>,
    /// The security token of the webhook project; without it pushes are not heard.
    webhook_token: Option<Secrets>,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(clippy::enum_variant_names, reason = "FedEx's names")]
enum Grant {
    #[default]
    ClientCredentials,
    CspCredentials,
    ClientPcCredentials,
}

fn production() -> BaseUrl {
    BaseUrl::parse("https://apis.fedex.com").expect("it is one")
}

impl Carrier for Account {
    fn request(&self, cx: &Context<'_>, batch: &Batch) -> Request {
        let ask = Ask { include_detailed_scans: true, tracking_info: batch.items().iter().map(AskFor::new).collect() };
        let body = serde_json::to_vec(&ask).expect("texts and dates become JSON");
        let mut request = self.post("/track/v1/trackingnumbers", "application/json", body.into());
        let headers = request.headers_mut();
        headers.insert("x-locale", HeaderValue::from_static("en_US"));
        if let Ok(id) = HeaderValue::try_from(cx.exchange_id) {
            headers.insert("x-customer-transaction-id", id);
        }
        if let Some(token) = cx.token {
            headers.insert(AUTHORIZATION, token.bearer());
        }
        request
    }

    fn parse(&self, cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        if response.status.is_success() {
            return read(cx, asked, &response.body);
        }
        let body = body(&response.body).unwrap_or_default();
        let failure = body.errors.iter().next();
        if let Some(fault) = status_fault(cx, response, failure) {
            return Err(fault);
        }
        // A 400 or 404 says something of the parcel only where its code does and only one was asked for.
        match failure.and_then(|failure| report::unnamed(asked, failure.code.or_empty())) {
            Some(parsed) => Ok(parsed),
            None => {
                Err(Fault::malformed(told(failure).unwrap_or_else(|| format!("HTTP {}", response.status.as_u16()))))
            }
        }
    }

    fn login(&self) -> Option<&dyn Login> {
        Some(self)
    }

    fn webhook(&self) -> Option<&dyn Webhook> {
        self.webhook_token.is_some().then_some(self)
    }
}

impl Login for Account {
    fn request(&self, _cx: &Context<'_>) -> Request {
        let grant = match self.grant_type {
            Grant::ClientCredentials => "client_credentials",
            Grant::CspCredentials => "csp_credentials",
            Grant::ClientPcCredentials => "client_pc_credentials",
        };
        let fields = [
            ("grant_type", Some(grant)),
            ("client_id", Some(self.client_id.reveal())),
            ("client_secret", Some(self.client_secret.reveal())),
            ("child_Key", self.child_key.as_ref().map(Secret::reveal)),
            ("child_secret", self.child_secret.as_ref().map(Secret::reveal)),
        ];
        let form = form(fields.into_iter().filter_map(|(name, value)| Some((name, value?))));
        self.post("/oauth/token", "application/x-www-form-urlencoded", form)
    }

    fn token(&self, cx: &Context<'_>, response: &Response) -> Result<Token, Fault> {
        if !response.status.is_success() {
            let body = body(&response.body).unwrap_or_default();
            let failure = body.errors.iter().next();
            return Err(status_fault(cx, response, failure).unwrap_or_else(|| {
                Fault::malformed(told(failure).unwrap_or_else(|| format!("HTTP {}", response.status.as_u16())))
            }));
        }
        let granted: Granted<'_> = lenient::object(&response.body)?;
        Token::granted(cx, granted.access_token.get(), granted.expires_in.get())
    }
}

impl Webhook for Account {
    fn verify<'p>(&self, _cx: &Context<'_>, push: &'p Push) -> Result<Verified<'p>, Forged> {
        let secrets = self.webhook_token.as_ref().ok_or(Forged("no security token is configured"))?;
        // FedEx's sample code makes base64, its prose says hex.
        let signature = push.header("fdx-signature");
        hmac_sha256(push, secrets, &[&push.body], signature, Encoding::Base64OrHex).map(Verified::Message)
    }

    fn acknowledge(&self, _authentic: Authentic<'_>) -> Reply {
        Reply::ok()
    }

    fn parse(&self, cx: &Context<'_>, authentic: Authentic<'_>) -> Result<Parsed, Fault> {
        read(cx, Asked::Anything, &authentic.push().body)
    }

    fn signed_time_limit(&self) -> Option<Duration> {
        None
    }
}

impl Account {
    fn post(&self, path: &str, content_type: &'static str, body: Bytes) -> Request {
        let mut request = Request::new(body);
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self.base_url.join(path);
        request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        request
    }
}

fn body(bytes: &Bytes) -> Result<wire::Body<'_>, Fault> {
    lenient::object(bytes)
}

/// Reads the body of a poll or a push.
fn read(cx: &Context<'_>, asked: Asked<'_>, bytes: &Bytes) -> Result<Parsed, Fault> {
    let body = body(bytes)?;
    if let Some(failure) = body.errors.iter().next()
        && !body.has_results()
    {
        return report::unnamed(asked, failure.code.or_empty()).ok_or_else(|| said_fault(cx, failure));
    }
    report::read(asked, &body)
}

/// The fault of a status line, with FedEx's words and windows.
fn status_fault(cx: &Context<'_>, response: &Response, failure: Option<&wire::Failure<'_>>) -> Option<Fault> {
    let mut fault = response.fault(told(failure))?;
    if let Fault::Throttled { retry_after, .. } = &mut fault {
        *retry_after = retry_after.or_else(|| Some(window(cx, failure)));
    }
    Some(fault)
}

/// The fault of an error envelope that came with a 200.
fn said_fault(cx: &Context<'_>, failure: &wire::Failure<'_>) -> Fault {
    let detail = told(Some(failure)).unwrap_or_default();
    let code = failure.code.or_empty();
    let is = |words: &[&str]| words.iter().any(|word| code.contains(word));
    if is(&["NOT.AUTHORIZED", "FORBIDDEN"]) {
        Fault::Unauthorized { detail }
    } else if is(&["RATE.LIMIT", "TOO.MANY", "QUOTA", "THROTTL"]) {
        Fault::Throttled { retry_after: Some(window(cx, Some(failure))), detail }
    } else if report::is_outage(code) {
        Fault::Unavailable { status: 200, retry_after: None, detail }
    } else {
        Fault::malformed(detail)
    }
}

/// How long a refused project waits: FedEx documents windows of 10 s and a quota of the day in GMT, but no Retry-After.
fn window(cx: &Context<'_>, failure: Option<&wire::Failure<'_>>) -> Duration {
    let message = failure.map(|failure| failure.message.or_empty().to_ascii_lowercase()).unwrap_or_default();
    if !["daily", "per day", "12:00 am", "a day"].iter().any(|words| message.contains(words)) {
        return Duration::from_secs(10);
    }
    cx.until_next_day()
}

/// FedEx's code and message, cut: messages are prose.
fn told(failure: Option<&wire::Failure<'_>>) -> Option<String> {
    let failure = failure?;
    let (code, message) = (failure.code.or_empty(), failure.message.or_empty());
    let text = match (code.is_empty(), message.is_empty()) {
        (true, true) => return None,
        (false, true) => code.to_owned(),
        (true, false) => message.to_owned(),
        (false, false) => format!("{code}: {message}"),
    };
    Some(excerpt(&text))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Ask<'a> {
    include_detailed_scans: bool,
    tracking_info: Vec<AskFor<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AskFor<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    ship_date_begin: Option<jiff::civil::Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ship_date_end: Option<jiff::civil::Date>,
    tracking_number_info: AskNumber<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AskNumber<'a> {
    tracking_number: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    carrier_code: Option<&'a str>,
}

impl<'a> AskFor<'a> {
    /// A ship date narrows reused numbers; it is widened because FedEx's day is when the parcel was tendered, often
    /// later than the label that the shipper knows.
    fn new(item: &'a Item) -> Self {
        let shipped = item.ship_date;
        let operating_company = item.service.as_deref();
        Self {
            ship_date_begin: shipped.and_then(|day| day.checked_sub(7.days()).ok()),
            ship_date_end: shipped.and_then(|day| day.checked_add(30.days()).ok()),
            tracking_number_info: AskNumber {
                tracking_number: item.number.as_str(),
                carrier_code: operating_company.filter(|code| ["FDXE", "FDXG", "FXSP", "FXFR", "FDXC"].contains(code)),
            },
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
struct Granted<'a> {
    access_token: Text<'a>,
    expires_in: Text<'a>,
}
