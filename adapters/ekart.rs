//! Ekart Logistics (Flipkart, India): merchants' API v2 and its pushes. There is no public documentation: written from
//! clients, so paths, the header of pushes and the code are settings. Unsure: how a push and a poll name the same scan,
//! how a number that is not known is answered, and every limit. The "Elite" portal has another API, which this is not.

mod meaning;
mod report;
mod wire;

use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderName};
use http::{HeaderValue, StatusCode};
use serde::{Deserialize, Serialize};
use waybill_contract::{
    Adapter, Asked, Authentic, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Fault, Forged, Format,
    IdentityTime, Login, Number, Oddity, Parsed, Push, Reply, Report, Request, Response, Secret, Secrets, Stage, Token,
    Verified, Warning, Webhook, Window, header_name, lenient, open, proof,
};

use self::wire::{Body, Granted, Pushed};

/// Ekart.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "ekart",
    name: "Ekart",
    country: "IN",
    home_zone: "Asia/Kolkata",
    stage: Stage::Preview,
    // How many there may be is not known.
    batch_limit: 25,
    // Not known either: one call a second harms nobody.
    budgets: &[Budget { calls: 60, per: Window::Seconds(60) }],
    // As in the samples; Ekart publishes no list.
    formats: &[Format { name: "Ekart", pattern: "[A-Z]{4}[0-9]{10}", check: None }],
    tracking_url: "https://ekartlogistics.com/shipmenttrack/{number}",
    contact: None,
    capabilities: Capabilities {
        poll: true,
        push: true,
        subscribe: false,
        feed: false,
        estimate: true,
        proof_of_delivery: false,
    },
    recycle_days: 30,
    not_found_grace_days: 7,
    reopened_by_scan: false,
    identity_time: IdentityTime::Utc,
    codes: &[meaning::codes],
    open: open::<Account>,
    example: r#"
# Of "Authorization: Basic ...", as given by Ekart.
authorization_code = "dGVzdC1tZXJjaGFudDppbnZlbnRlZC1jb2Rl"
merchant_code = "TSX"
webhook_header = "x-ekart-token"
webhook_token = "7d0c4b1e9f2a4c6d8b3e5a7091c2d4f6"
"#,
};

/// One merchant. Heavy goods have a merchant code of their own and `track_path = "/shipments/large/track"`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(default = "production")]
    base_url: BaseUrl,
    #[serde(default = "track_path", deserialize_with = "path")]
    track_path: String,
    authorization_code: Secret,
    /// Three letters.
    merchant_code: String,
    /// The header in which Ekart sends us `webhook_token`, by agreement.
    #[serde(default = "webhook_header", deserialize_with = "header_name")]
    webhook_header: HeaderName,
    /// Without it there are no pushes.
    webhook_token: Option<Secrets>,
}

fn production() -> BaseUrl {
    BaseUrl::parse("https://api.ekartlogistics.com").expect("it is one")
}

fn track_path() -> String {
    "/v2/shipments/track".into()
}

fn webhook_header() -> HeaderName {
    HeaderName::from_static("x-waybill-token")
}

fn path<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let path = String::deserialize(deserializer)?;
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.".contains(&byte);
    if path.starts_with('/') && !path.starts_with("//") && path.bytes().all(plain) {
        Ok(path)
    } else {
        Err(serde::de::Error::custom("a path begins with one slash and has letters, digits, -, _ and . between others"))
    }
}

/// Clients take a new token after this; it is said to live for about an hour, and the answer does not tell.
const TOKEN_LIFE: &str = "2400";

#[derive(Serialize)]
struct Ask<'a> {
    tracking_ids: Vec<&'a str>,
}

impl Carrier for Account {
    fn request(&self, cx: &Context<'_>, batch: &Batch) -> Request {
        let ask = Ask { tracking_ids: batch.items().iter().map(|item| item.number.as_str()).collect() };
        let body = serde_json::to_vec(&ask).expect("a list of texts is JSON");
        let mut request = self.post(&self.track_path, body.into());
        if let Some(token) = cx.token {
            request.headers_mut().insert(AUTHORIZATION, token.bearer());
        }
        request
    }

    fn parse(&self, _cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        if response.status.is_success() && lenient::text(&response.body)?.starts_with('[') {
            return pushes(asked, &response.body);
        }
        let body = lenient::object::<Body<'_>>(&response.body);
        let words = body.as_ref().ok().and_then(Body::words);
        let said = words.as_deref().map(str::to_ascii_lowercase).unwrap_or_default();
        if THROTTLED.iter().any(|word| said.contains(word)) {
            let detail = words.unwrap_or_default();
            return Err(Fault::Throttled { retry_after: response.retry_after(), detail });
        }
        if let Some(fault) = response.fault(words.clone()) {
            return Err(fault);
        }
        let body = body?;
        let found = body.shipments.iter().any(|(key, one)| one.get().is_some() && report::number(key).is_some());
        if !found && (body.unauthorised.is_some() || body.forbidden.is_some()) {
            return Err(Fault::Unauthorized { detail: words.unwrap_or_default() });
        }
        if response.status.is_success() && body.is_push {
            return pushes(asked, &response.body);
        }
        let asked_for = |key: &str| Number::parse(key).is_ok_and(|number| asked.item(&number).is_some());
        let known = found || body.shipments.iter().any(|(key, _)| asked_for(key.or_empty()));
        match words {
            Some(words) if found && response.status.is_success() => {
                let mut parsed = report::shipments(asked, &body);
                Warning::new(Oddity::Carrier, words).add_to(&mut parsed.warnings);
                Ok(parsed)
            }
            Some(_) if NOT_FOUND.iter().any(|word| said.contains(word)) => {
                Ok(Parsed { reports: Report::on_all(asked, Report::not_found), ..Parsed::default() })
            }
            None if response.status.is_success() && (known || body.shipments.is_empty()) => {
                Ok(report::shipments(asked, &body))
            }
            words => Err(refused(response.status, words)),
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
        let mut request = self.post("/auth/token", Bytes::new());
        let code = format!("Basic {}", self.authorization_code.reveal());
        let mut code = HeaderValue::try_from(code).expect("a secret fits a header");
        code.set_sensitive(true);
        request.headers_mut().insert(AUTHORIZATION, code);
        request
    }

    /// `{"Authorization": "Bearer …"}`, or a key `unauthorised`.
    fn token(&self, cx: &Context<'_>, response: &Response) -> Result<Token, Fault> {
        let granted = lenient::object::<Granted<'_>>(&response.body);
        let refusal = granted.as_ref().ok().and_then(Granted::refusal);
        if let Some(fault) = response.fault(refusal.clone()) {
            return Err(fault);
        }
        if let Some(detail) = refusal {
            return Err(Fault::Unauthorized { detail });
        }
        let granted = granted?;
        let token = granted.authorization.get().map(|text| match text.split_once(' ') {
            Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => token.trim(),
            _ => text,
        });
        Token::granted(cx, token, Some(TOKEN_LIFE))
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
        pushes(Asked::Anything, &authentic.push().body)
    }

    fn signed_time_limit(&self) -> Option<Duration> {
        None
    }
}

impl Account {
    fn post(&self, path: &str, body: Bytes) -> Request {
        let mut request = http::Request::post(self.base_url.join(path)).body(body).expect("the URL is parsed");
        let headers = request.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if let Ok(code) = HeaderValue::try_from(&self.merchant_code) {
            headers.insert("http_x_merchant_code", code);
        }
        request
    }
}

/// One pushed event, or a list of them.
fn pushes(asked: Asked<'_>, body: &[u8]) -> Result<Parsed, Fault> {
    let pushes = lenient::objects::<Pushed<'_>>(body)?;
    if pushes.iter().all(|push| push.vendor_tracking_id.get().is_none()) {
        return Err(Fault::malformed("a push without a vendor_tracking_id"));
    }
    Ok(report::pushes(asked, &pushes))
}

/// How other carriers' gateways in front of such an API say it; Ekart's own words are not known.
const THROTTLED: &[&str] = &["too many requests", "rate limit", "throttl", "quota"];

const NOT_FOUND: &[&str] =
    &["not found", "does not exist", "no data", "no record", "no shipment", "invalid tracking", "not exist"];

fn refused(status: StatusCode, words: Option<String>) -> Fault {
    let words = words.unwrap_or_else(|| "no shipment under any key".into());
    Fault::malformed(format_args!("HTTP {}: {words}", status.as_u16()))
}
