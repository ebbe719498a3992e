//! Blue Dart (India): the tracking query, classic servlet or API gateway, XML; and its status push, JSON. No public documentation.
//! The page is unsure of the gateway's base, of how many numbers a call takes, of the push's dates and of how pushes are proved:
//! all of these can be set or are read in every form that was seen.

mod meaning;
mod report;
mod when;
mod wire;

use std::net::IpAddr;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, HeaderName};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use waybill_contract::{
    Adapter, Asked, Authentic, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Fault, Forged, Format,
    IdentityTime, Login, Parsed, Push, Reply, Request, Response, Secret, SecretAddress, Secrets, Stage, Token,
    Verified, Webhook, Window, header_name, lenient, open, proof,
};

use self::wire::Verdict;

/// Blue Dart.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "blue_dart",
    name: "Blue Dart",
    country: "IN",
    home_zone: "Asia/Kolkata",
    stage: Stage::Preview,
    // As many as integrators send; the carrier's own limit is not known.
    batch_limit: 200,
    // Not known. A client waits 400 ms between its calls.
    budgets: &[Budget { calls: 2, per: Window::Seconds(1) }],
    formats: &[Format { name: "waybill", pattern: "[0-9]{11}", check: None }],
    tracking_url: "https://www.bluedart.com/trackdartresultthirdparty?trackFor=0&trackNo={number}",
    contact: Some("https://www.bluedart.com/contact-us"),
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
    codes: &[meaning::codes],
    open: open::<Account>,
    example: r#"
# The API gateway; an account of the classic servlet has api = "classic", without client id and secret.
api = "gateway"
login_id = "MUM90417"
licence_key = "kx7vq2m9tb4rzw1n"
client_id = "Zr5mW8qYt3uVx1cKa9Lp2sDf"
client_secret = "u4Hn7Jd0QeRb6Xz2"
webhook_header = "x-waybill-token"
webhook_token = "bd-3f91c6a07e5d4b28"
"#,
};

/// One of two doors to the same query.
#[derive(Debug, Deserialize)]
#[serde(tag = "api", rename_all = "snake_case")]
enum Account {
    Gateway(Gateway),
    Classic(Classic),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Gateway {
    #[serde(default = "gateway_production")]
    base_url: BaseUrl,
    client_id: Secret,
    client_secret: Secret,
    /// Of tracking: shipping has another pair.
    login_id: Secret,
    licence_key: Secret,
    #[serde(default = "gateway_version")]
    version: String,
    #[serde(default = "default_header", deserialize_with = "header_name")]
    webhook_header: HeaderName,
    #[serde(default)]
    webhook_token: Option<Secrets>,
    #[serde(default)]
    webhook_senders: Vec<IpAddr>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Classic {
    #[serde(default = "classic_production")]
    base_url: BaseUrl,
    login_id: Secret,
    licence_key: Secret,
    #[serde(default = "classic_version")]
    version: String,
    #[serde(default = "default_header", deserialize_with = "header_name")]
    webhook_header: HeaderName,
    #[serde(default)]
    webhook_token: Option<Secrets>,
    #[serde(default)]
    webhook_senders: Vec<IpAddr>,
}

fn gateway_production() -> BaseUrl {
    BaseUrl::parse("https://apigateway.bluedart.com/in/transportation").expect("it is a URL")
}

fn classic_production() -> BaseUrl {
    BaseUrl::parse("https://api.bluedart.com").expect("it is a URL")
}

fn gateway_version() -> String {
    "1".into()
}

fn classic_version() -> String {
    "1.3".into()
}

fn default_header() -> HeaderName {
    HeaderName::from_static("x-waybill-token")
}

/// What both doors have.
struct Common<'a> {
    login_id: &'a Secret,
    licence_key: &'a Secret,
    version: &'a str,
    webhook_header: &'a HeaderName,
    webhook_token: Option<&'a Secrets>,
    webhook_senders: &'a [IpAddr],
}

impl Account {
    fn common(&self) -> Common<'_> {
        match self {
            Self::Gateway(Gateway {
                login_id,
                licence_key,
                version,
                webhook_header,
                webhook_token,
                webhook_senders,
                ..
            })
            | Self::Classic(Classic {
                login_id,
                licence_key,
                version,
                webhook_header,
                webhook_token,
                webhook_senders,
                ..
            }) => Common {
                login_id,
                licence_key,
                version,
                webhook_header,
                webhook_token: webhook_token.as_ref(),
                webhook_senders,
            },
        }
    }
}

fn escaped(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

impl Carrier for Account {
    fn request(&self, cx: &Context<'_>, batch: &Batch) -> Request {
        let numbers: Vec<String> = batch.items().iter().map(|item| escaped(item.number.as_str())).collect();
        let Common { login_id, licence_key, version, .. } = self.common();
        let query = format!(
            "handler=tnt&action=custawbquery&loginid={}&awb=awb&numbers={}&format=xml&lickey={}&verno={}&scan=1",
            escaped(login_id.reveal()),
            numbers.join(","),
            escaped(licence_key.reveal()),
            escaped(version)
        );
        let uri = match self {
            Self::Gateway(gateway) => gateway.base_url.join(&format!("/tracking/v1?{query}")),
            Self::Classic(classic) => classic.base_url.join(&format!("/servlet/RoutingServlet?{query}")),
        };
        let request = http::Request::get(uri).header(ACCEPT, "application/xml").extension(SecretAddress);
        let request = match (self, cx.token) {
            (Self::Gateway(_), Some(token)) => request.header("jwttoken", token.header()),
            _ => request,
        };
        request.body(Bytes::new()).expect("every part is valid by its type")
    }

    fn parse(&self, _cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        if let Some(fault) = response.fault(None) {
            return Err(fault);
        }
        read(asked, &response.body, response.status.is_success())
    }

    fn login(&self) -> Option<&dyn Login> {
        match self {
            Self::Gateway(gateway) => Some(gateway),
            Self::Classic(_) => None,
        }
    }

    fn webhook(&self) -> Option<&dyn Webhook> {
        self.common().webhook_token.is_some().then_some(self)
    }
}

impl Login for Gateway {
    fn request(&self, _cx: &Context<'_>) -> Request {
        http::Request::get(self.base_url.join("/token/v1/login"))
            .header(ACCEPT, "application/json")
            .header("clientid", self.client_id.header())
            .header("clientsecret", self.client_secret.header())
            .body(Bytes::new())
            .expect("every part is valid by its type")
    }

    fn token(&self, cx: &Context<'_>, response: &Response) -> Result<Token, Fault> {
        if let Some(fault) = response.fault(None) {
            return Err(fault);
        }
        // Good for 24 hours; its clients take a new one an hour before.
        const LIFE: Option<&str> = Some("82800");
        let text = lenient::text(&response.body)?;
        if let Ok(wire::Granted { token }) = lenient::object(&response.body)
            && token.get().is_some()
        {
            return Token::granted(cx, token.get(), LIFE);
        }
        // The reply may be plain text: the three parts of a JWT, or words.
        let plain = text.trim_matches('"');
        let part = |part: &str| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        };
        if response.status.is_success() && plain.split('.').count() == 3 && plain.split('.').all(part) {
            return Token::granted(cx, Some(plain), LIFE);
        }
        Err(wire::verdict(&response.body).fault().unwrap_or_else(|| Fault::malformed("no JWTToken")))
    }
}

impl Webhook for Account {
    /// The secret agreed with Blue Dart, in a header or as the path's tail; with a list of senders also by address.
    fn verify<'p>(&self, _cx: &Context<'_>, push: &'p Push) -> Result<Verified<'p>, Forged> {
        let Common { webhook_header, webhook_token, webhook_senders, .. } = self.common();
        let secrets = webhook_token.ok_or(Forged("no secret is configured"))?;
        let tail = Some(push.tail.as_str()).filter(|tail| !tail.is_empty());
        let given = push.header(webhook_header.as_str()).or(tail);
        proof::secret_path(push, secrets, given, webhook_senders).map(Verified::Message)
    }

    fn acknowledge(&self, _authentic: Authentic<'_>) -> Reply {
        Reply::ok()
    }

    fn parse(&self, _cx: &Context<'_>, authentic: Authentic<'_>) -> Result<Parsed, Fault> {
        read(Asked::Anything, &authentic.push().body, true)
    }

    fn signed_time_limit(&self) -> Option<Duration> {
        None
    }
}

/// Reads the answer to a query or a push, whichever language it is in.
fn read(asked: Asked<'_>, bytes: &[u8], success: bool) -> Result<Parsed, Fault> {
    let mended;
    let body = match wire::read(bytes) {
        // The XML may have stray characters.
        Err(fault) => match wire::mended(bytes) {
            Some(text) => {
                mended = text;
                wire::read(mended.as_bytes())
            }
            None => Err(fault),
        },
        body => body,
    };
    let body = match body {
        Ok(body) if success && !body.shipments.is_empty() => return Ok(report::read(asked, &body)),
        body => body,
    };
    let verdict = wire::verdict(bytes);
    match body {
        Ok(_) if verdict == Verdict::Nothing => Ok(Parsed::default().missing(asked)),
        body => Err(verdict
            .fault()
            .or(body.err())
            .unwrap_or_else(|| Fault::malformed("neither ShipmentData with a Shipment nor statustracking"))),
    }
}
