//! UPS: Tracking API v1 (one number a call) and Track Alert v2, from UPS's OpenAPI files (github.com/UPS-API).
//! Activities carry the scan place's own offset; dates of the whole package carry none and must never get one here.

use std::time::Duration;

use bytes::Bytes;
use http::HeaderValue;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use jiff::ToSpan as _;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize};
use waybill_contract::lenient::{self, Texts};
use waybill_contract::{
    Adapter, Asked, Authentic, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Fault, Forged, Format,
    IdentityTime, Login, Number, Outcome, Parsed, Push, Reply, Report, Request, Response, Secret, Secrets, Stage,
    Subscribe, Subscribed, Token, Verified, Webhook, Window, form_field, open, proof,
};

use reading::{Reading, pushed, told_by};
use wire::{Alert, Notice};

mod meaning;
mod reading;
mod when;
mod wire;

/// UPS.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "ups",
    name: "UPS",
    country: "US",
    home_zone: "America/New_York",
    stage: Stage::Stable,
    batch_limit: 1,
    // UPS publishes no limit and sends none with 10429; this is what it bears in practice.
    budgets: &[Budget { calls: 5, per: Window::Seconds(1) }],
    formats: &[
        Format { name: "UPS package", pattern: "1Z[A-Z0-9]{15}[0-9]", check: Some(checked) },
        Format { name: "UPS waybill", pattern: "[AHJKTV][0-9]{10}", check: Some(checked) },
        Format { name: "Roadie", pattern: "1R([A-Z0-9]{14}|[A-Z0-9]{26})", check: None },
    ],
    tracking_url: "https://www.ups.com/track?loc=en_US&tracknum={number}",
    contact: Some("https://www.ups.com/us/en/support/contact-us"),
    capabilities: Capabilities {
        poll: true,
        push: true,
        subscribe: true,
        feed: false,
        estimate: true,
        proof_of_delivery: true,
    },
    recycle_days: 30,
    not_found_grace_days: 14,
    reopened_by_scan: false,
    identity_time: IdentityTime::Civil,
    codes: &[meaning::codes],
    open: open::<Account>,
    example: r#"
client_id = "kT4wYexampleClient"
client_secret = "n8Vq2exampleSecret"
merchant_id = "4C90W2"
enhanced_alerts = true
# What UPS logs in to us with, as told at developer.ups.com/update-webhook; without a secret there is no webhook.
webhook_client_id = "waybill-for-ups"
webhook_client_secret = ["p0ush-new-example", "p0ush-old-example"]
"#,
};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(default = "production")]
    base_url: BaseUrl,
    client_id: String,
    client_secret: Secret,
    /// The shipper's six-character account number, where logins are made for a merchant.
    merchant_id: Option<Secret>,
    /// Track Alert is the enhanced product (names, photos, choice of events), not the standard one.
    #[serde(default)]
    enhanced_alerts: bool,
    #[serde(default = "our_client_id")]
    webhook_client_id: Secret,
    webhook_client_secret: Option<Secrets>,
}

fn production() -> BaseUrl {
    BaseUrl::parse("https://onlinetools.ups.com").expect("it is one")
}

fn our_client_id() -> Secret {
    Secret::new("waybill").expect("it is visible ASCII")
}

/// How long a bearer is good that we issue to UPS: as long as UPS's own.
const BEARER_LIFE: Duration = Duration::from_secs(14_400);
/// A package subscription ends after this and must be made again.
const SUBSCRIPTION_DAYS: i64 = 14;

impl Carrier for Account {
    fn request(&self, cx: &Context<'_>, batch: &Batch) -> Request {
        let number = utf8_percent_encode(batch.first().number.as_str(), NON_ALPHANUMERIC);
        let query = "locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false";
        let mut request = Request::new(Bytes::new());
        *request.uri_mut() = self.base_url.join(&format!("/api/track/v1/details/{number}?{query}"));
        transaction(&mut request, cx);
        request
    }

    fn parse(&self, _cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let body = lenient::object::<wire::Reply<'_>>(&response.body);
        let errors = body.as_ref().map(|body| &*body.response.errors).unwrap_or_default();
        if let Some(fault) = response.fault(detail(errors)) {
            return Err(fault);
        }
        let said = |code: &str| errors.iter().any(|error| error.code.get() == Some(code));
        let refused = matches!(response.status.as_u16(), 400 | 404);
        if said("TV1002") || refused && errors.iter().any(is_no_number) {
            return unnamed(asked, Outcome::InvalidNumber);
        }
        if said("TW0001") || errors.iter().any(knows_nothing) {
            return unnamed(asked, Outcome::NotFound);
        }
        if !errors.is_empty() || !response.status.is_success() {
            return Err(refusal(errors, response));
        }
        let body = body?;
        let shipments = &body.track_response.shipment;
        if shipments.is_empty() {
            return Err(Fault::malformed("no trackResponse.shipment"));
        }
        Ok(Reading::of(shipments, asked))
    }

    fn login(&self) -> Option<&dyn Login> {
        Some(self)
    }

    fn subscribe(&self) -> Option<&dyn Subscribe> {
        Some(self)
    }

    fn webhook(&self) -> Option<&dyn Webhook> {
        self.webhook_client_secret.as_ref().map(|_| self as &dyn Webhook)
    }
}

impl Login for Account {
    fn request(&self, _cx: &Context<'_>) -> Request {
        let mut request = Request::new(Bytes::from_static(b"grant_type=client_credentials"));
        *request.method_mut() = http::Method::POST;
        *request.uri_mut() = self.base_url.join("/security/v1/oauth/token");
        let headers = request.headers_mut();
        headers.insert(AUTHORIZATION, self.client_secret.basic(&self.client_id));
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if let Some(merchant) = &self.merchant_id {
            headers.insert("x-merchant-id", merchant.header());
        }
        request
    }

    fn token(&self, cx: &Context<'_>, response: &Response) -> Result<Token, Fault> {
        let body = lenient::object::<wire::Grant<'_>>(&response.body);
        let errors = body.as_ref().map(|body| &*body.response.errors).unwrap_or_default();
        if let Some(fault) = response.fault(detail(errors)) {
            return Err(fault);
        }
        if !errors.is_empty() || !response.status.is_success() {
            return Err(refusal(errors, response));
        }
        let body = body?;
        Token::granted(cx, body.access_token.get(), body.expires_in.get())
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Subscribing<'a> {
    locale: &'a str,
    country_code: &'a str,
    tracking_number_list: Vec<&'a str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    event_preferences: &'a [&'a str],
}

impl Subscribe for Account {
    fn limit(&self) -> usize {
        100
    }

    /// Where pushes go, and how UPS logs in there, is not said here: it is set at developer.ups.com/update-webhook.
    fn request(&self, cx: &Context<'_>, batch: &Batch, _callback: &str) -> Request {
        let (product, events): (_, &[&str]) = match self.enhanced_alerts {
            true => ("enhanced", &["D", "I", "M", "X"]),
            false => ("standard", &[]),
        };
        let body = serde_json::to_vec(&Subscribing {
            locale: "en_US",
            country_code: "US",
            tracking_number_list: batch.items().iter().map(|item| item.number.as_str()).collect(),
            event_preferences: events,
        });
        let mut request = Request::new(body.expect("texts are JSON").into());
        *request.method_mut() = http::Method::POST;
        *request.uri_mut() = self.base_url.join(&format!("/api/track/v2/subscription/{product}/package"));
        request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        transaction(&mut request, cx);
        request
    }

    fn parse(&self, cx: &Context<'_>, batch: &Batch, response: &Response) -> Result<Subscribed, Fault> {
        let body = lenient::object::<wire::Subscription<'_>>(&response.body);
        let errors = body.as_ref().map(|body| &*body.response.errors).unwrap_or_default();
        if let Some(fault) = response.fault(detail(errors)) {
            return Err(fault);
        }
        let ours = |list: &Option<Texts<'_>>| -> Vec<Number> {
            let texts = list.iter().flat_map(|list| list.texts());
            let numbers = texts.filter_map(|text| Number::parse(text).ok());
            numbers.filter(|number| batch.items().iter().any(|item| &item.number == number)).collect()
        };
        let answered = body.as_ref().is_ok_and(|body| match response.status.as_u16() {
            200..=299 => body.valid_tracking_numbers.is_some() || body.invalid_tracking_numbers.is_some(),
            // The whole call is refused for these; the others may be asked for again.
            400 => body.invalid_tracking_numbers.as_ref().is_some_and(|list| !list.is_empty()),
            _ => false,
        });
        if !answered {
            return Err(body.as_ref().err().cloned().unwrap_or_else(|| refusal(errors, response)));
        }
        let body = body?;
        let why = detail(&body.response.errors).unwrap_or_else(|| "invalid tracking number".into());
        let refused = ours(&body.invalid_tracking_numbers).into_iter().map(|number| (number, why.clone())).collect();
        let accepted = if response.status == 400 { Vec::new() } else { ours(&body.valid_tracking_numbers) };
        let expires = cx.now.checked_add((SUBSCRIPTION_DAYS * 24).hours()).ok().filter(|_| !accepted.is_empty());
        Ok(Subscribed { accepted, refused, expires, id: None })
    }
}

impl Webhook for Account {
    fn verify<'p>(&self, cx: &Context<'_>, push: &'p Push) -> Result<Verified<'p>, Forged> {
        if push.tail.trim_matches('/') == "oauth/token" {
            return self.client_credentials(push).map(|_| Verified::BearerWanted { life: BEARER_LIFE });
        }
        let authentic = proof::issued_bearer(push, cx.issuer, cx.account, cx.now)?;
        let key = push.headers.get("x-api-key").ok_or(Forged("no api key"))?;
        if self.webhook_client_id.matches(key.as_bytes()) {
            Ok(Verified::Message(authentic))
        } else {
            Err(Forged("wrong api key"))
        }
    }

    fn acknowledge(&self, _authentic: Authentic<'_>) -> Reply {
        Reply::ok()
    }

    fn parse(&self, _cx: &Context<'_>, authentic: Authentic<'_>) -> Result<Parsed, Fault> {
        let alert = lenient::object::<Alert<'_>>(&authentic.push().body)?;
        let number = alert.tracking_number.get().and_then(|text| Number::parse(text).ok());
        let number = number.ok_or_else(|| Fault::malformed("no trackingNumber"))?;
        let mut parsed = Parsed::default();
        let event = pushed(&alert, &mut parsed.warnings);
        if event.is_none() {
            parsed.poll_now.push(number.clone());
        }
        let facts = told_by(&alert, &mut parsed.warnings);
        let events = event.into_iter().collect();
        parsed.reports.push(Report { number: Some(number), events, facts, ..Report::default() });
        Ok(parsed)
    }

    fn signed_time_limit(&self) -> Option<Duration> {
        None
    }
}

impl Account {
    /// RFC 6749 §4.4: the client's id and secret as Basic or in the form.
    fn client_credentials<'p>(&self, push: &'p Push) -> Result<Authentic<'p>, Forged> {
        let secrets = self.webhook_client_secret.as_ref().ok_or(Forged("no webhook"))?;
        if push.method != http::Method::POST {
            return Err(Forged("not a token request"));
        }
        let (id, secret) = proof::basic_credentials(push).or_else(|| form(push)).ok_or(Forged("no credentials"))?;
        let known = self.webhook_client_id.matches(id.as_bytes());
        let authentic = proof::static_secret(push, secrets, Some(&secret))?;
        if known { Ok(authentic) } else { Err(Forged("wrong client")) }
    }
}

/// `client_id` and `client_secret` of a form.
fn form(push: &Push) -> Option<(String, String)> {
    let body = std::str::from_utf8(&push.body).ok()?;
    Some((form_field(body, "client_id")?, form_field(body, "client_secret")?))
}

/// The headers that UPS wants on every call.
fn transaction(request: &mut Request, cx: &Context<'_>) {
    // At most 32 characters: an id with dashes loses them first.
    let plain: String = cx.exchange_id.chars().filter(char::is_ascii_alphanumeric).take(32).collect();
    let headers = request.headers_mut();
    if let Ok(id) = HeaderValue::try_from(plain) {
        headers.insert("transId", id);
    }
    headers.insert("transactionSrc", HeaderValue::from_static("waybill"));
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    if let Some(token) = cx.token {
        headers.insert(AUTHORIZATION, token.bearer());
    }
}

/// The carrier's codes and words.
fn detail(errors: &[Notice<'_>]) -> Option<String> {
    let lines = errors.iter().filter_map(|error| match (error.code.get(), error.message.get()) {
        (Some(code), Some(message)) => Some(format!("{code} {message}")),
        (one, other) => one.or(other).map(Into::into),
    });
    let all = lines.collect::<Vec<_>>().join("; ");
    (!all.is_empty()).then_some(all)
}

/// An error that speaks of the parcel, not of the route: a 404, and with older codes than TW0001 a 400.
fn knows_nothing(error: &Notice<'_>) -> bool {
    let words = error.message.get().unwrap_or_default().to_ascii_lowercase();
    words.contains("tracking") && (words.contains("not found") || words.contains("no tracking"))
}

/// A 400 or 404 that speaks of the number: older codes than TV1002 say the same.
fn is_no_number(error: &Notice<'_>) -> bool {
    let words = error.message.get().unwrap_or_default().to_ascii_lowercase();
    words.contains("invalid") && (words.contains("inquiry number") || words.contains("tracking number"))
}

/// An error that the status line does not tell.
fn refusal(errors: &[Notice<'_>], response: &Response) -> Fault {
    let status = response.status.as_u16();
    let detail = detail(errors).unwrap_or_else(|| format!("HTTP {status}"));
    let retry_after = response.retry_after();
    for code in errors.iter().filter_map(|error| error.code.get()) {
        match code {
            "250002" | "250003" | "251004" | "UJ0001" | "10401" => return Fault::Unauthorized { detail },
            "10429" => return Fault::Throttled { retry_after, detail },
            "10004" | "VSS100" => return Fault::Unavailable { status, retry_after, detail },
            _ => {}
        }
    }
    Fault::malformed(detail)
}

/// What is said of the number asked for by a body that names none.
fn unnamed(asked: Asked<'_>, outcome: Outcome) -> Result<Parsed, Fault> {
    let number = asked.only().cloned();
    if number.is_none() && matches!(asked, Asked::Batch(_)) {
        return Err(Fault::malformed("an answer that names no number, to a question for several"));
    }
    let report = Report { number, outcome, ..Report::default() };
    Ok(Parsed { reports: vec![report], ..Parsed::default() })
}

/// The check digit of `1Z` numbers (over what follows) and of waybills: odd places double, letters count from A = 2.
fn checked(number: &str) -> bool {
    let number = number.strip_prefix("1Z").unwrap_or(number.get(1..).unwrap_or_default());
    let Some((check, serial)) = number.as_bytes().split_last() else { return false };
    let value = |byte: &u8| match byte {
        b'0'..=b'9' => Some(u32::from(byte - b'0')),
        b'A'..=b'Z' => Some((u32::from(byte - b'A') + 2) % 10),
        _ => None,
    };
    let sum = serial.iter().enumerate().try_fold(0, |sum, (at, byte)| {
        let value = value(byte)?;
        Some(sum + if at % 2 == 1 { value * 2 } else { value })
    });
    check.is_ascii_digit() && sum.is_some_and(|sum| (10 - sum % 10) % 10 == u32::from(check - b'0'))
}

#[cfg(test)]
mod tests;
