//! XpressBees, India: the client API (an XBkey, 20 numbers a call) or the portal's API (a login, one number a call).
//! The page is partial, made from others' clients. Unsure: the portal's history, pushes, all refusals but their shape,
//! and the unit of weights, which is taken as kilograms. Every shape is read whichever API is configured.

mod report;
mod wire;

use std::time::Duration;

use bytes::Bytes;
use http::HeaderValue;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderName};
use http::request::Builder;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize};
use waybill_contract::proof::static_secret;
use waybill_contract::{
    Adapter, Asked, Authentic, BaseUrl, Batch, Capabilities, Carrier, Context, Fault, FollowUp, Forged, Format,
    IdentityTime, Login, Number, Parsed, Push, Reply, Request, Response, Secret, Secrets, Stage, Token, Verified,
    Webhook, clean, excerpt, header_name, lenient, open,
};

use self::report::Verdict;

/// XpressBees.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "xpressbees",
    name: "XpressBees",
    country: "IN",
    home_zone: "Asia/Kolkata",
    stage: Stage::Preview,
    // What integrators use; the most that is allowed is not known.
    batch_limit: 20,
    budgets: &[],
    formats: &[Format { name: "XpressBees AWB", pattern: "[0-9]{14}", check: None }],
    tracking_url: "https://www.xpressbees.com/shipment/tracking?awbNo={number}",
    contact: Some("https://www.xpressbees.com/contact-us"),
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
    identity_time: IdentityTime::Civil,
    codes: &[report::codes],
    open: open::<Account>,
    example: r#"
# An account of the portal has api = "portal", email and password; for a franchise also
# base_url = "https://ship.xpressbees.com" and login_path = "/api/users/franchise_login".
api = "client"
xb_key = "invented-XBkey-4711"
# What XpressBees was asked to send with its pushes, and in which header; without it pushes are not heard.
webhook_header = "x-waybill-token"
webhook_token = "invented-token-of-pushes"
"#,
};

/// One of two APIs, each with its own credentials.
#[derive(Debug, Deserialize)]
#[serde(tag = "api", rename_all = "snake_case")]
enum Account {
    Client(Client),
    Portal(Portal),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Client {
    /// An older host is `xbclientapi.xpressbees.com`.
    #[serde(default = "client_production")]
    base_url: BaseUrl,
    xb_key: Secret,
    #[serde(default = "default_header", deserialize_with = "header_name")]
    webhook_header: HeaderName,
    webhook_token: Option<Secrets>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Portal {
    #[serde(default = "portal_production")]
    base_url: BaseUrl,
    #[serde(default, deserialize_with = "absolute")]
    login_path: Option<String>,
    email: String,
    password: Secret,
    #[serde(default = "default_header", deserialize_with = "header_name")]
    webhook_header: HeaderName,
    webhook_token: Option<Secrets>,
}

fn client_production() -> BaseUrl {
    BaseUrl::parse("https://xbclientapi.xbees.in").expect("a URL with scheme and host")
}

fn portal_production() -> BaseUrl {
    BaseUrl::parse("https://shipment.xpressbees.com").expect("a URL with scheme and host")
}

fn default_header() -> HeaderName {
    HeaderName::from_static("x-waybill-token")
}

fn absolute<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let path = String::deserialize(deserializer)?;
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.".contains(&byte);
    if path.starts_with('/') && !path.starts_with("//") && path.bytes().all(plain) {
        return Ok(Some(path));
    }
    Err(serde::de::Error::custom("a path begins with one slash and has letters, digits, '-', '_' and '.'"))
}

impl Carrier for Account {
    fn request(&self, cx: &Context<'_>, batch: &Batch) -> Request {
        match self {
            Self::Client(client) => client.ask(batch),
            Self::Portal(portal) => portal.ask(cx, &batch.first().number),
        }
    }

    fn parse(&self, cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let Self::Portal(portal) = self else {
            return self.read(asked, asked.only(), response);
        };
        let Asked::Batch(batch) = asked else { return self.read(asked, None, response) };
        // The note is the place in the batch of the number that was asked for.
        let place = response.follow_up.as_deref().and_then(|note| note.parse().ok()).unwrap_or(0_usize);
        let mut numbers = batch.items().iter().map(|item| &item.number).skip(place);
        let mut parsed = self.read(asked, numbers.next(), response)?;
        parsed.follow_up = numbers
            .next()
            .map(|number| FollowUp { request: portal.ask(cx, number), note: place.saturating_add(1).to_string() });
        Ok(parsed)
    }

    fn login(&self) -> Option<&dyn Login> {
        match self {
            Self::Client(_) => None,
            Self::Portal(portal) => Some(portal),
        }
    }

    fn webhook(&self) -> Option<&dyn Webhook> {
        self.pushes().is_some().then_some(self)
    }
}

impl Client {
    fn ask(&self, batch: &Batch) -> Request {
        #[derive(Serialize)]
        struct Ask<'a> {
            #[serde(rename = "AWBNo")]
            numbers: String,
            #[serde(rename = "XBkey")]
            key: &'a str,
        }
        let numbers: Vec<&str> = batch.items().iter().map(|item| item.number.as_str()).collect();
        let ask = Ask { numbers: numbers.join(","), key: self.xb_key.reveal() };
        let address = self.base_url.join("/TrackingService.svc/GetShipmentSummaryDetails");
        json(http::Request::post(address), &ask)
    }
}

impl Portal {
    fn ask(&self, cx: &Context<'_>, number: &Number) -> Request {
        let number = utf8_percent_encode(number.as_str(), NON_ALPHANUMERIC);
        let request = http::Request::get(self.base_url.join(&format!("/api/shipments2/track/{number}")));
        let request = match cx.token {
            Some(token) => request.header(AUTHORIZATION, token.bearer()),
            None => request,
        };
        sent(request, Bytes::new())
    }
}

impl Login for Portal {
    fn request(&self, _cx: &Context<'_>) -> Request {
        #[derive(Serialize)]
        struct Credentials<'a> {
            email: &'a str,
            password: &'a str,
        }
        let path = self.login_path.as_deref().unwrap_or("/api/users/login");
        let credentials = Credentials { email: &self.email, password: self.password.reveal() };
        json(http::Request::post(self.base_url.join(path)), &credentials)
    }

    fn token(&self, cx: &Context<'_>, response: &Response) -> Result<Token, Fault> {
        let body = lenient::object::<wire::Granted<'_>>(&response.body);
        let said = body.as_ref().ok().and_then(|body| clean(body.message.or_empty()));
        let said = said.map(|text| shown(&text, &self.password));
        if let Some(fault) = response.fault(said.clone()) {
            return Err(fault);
        }
        match body {
            Ok(body) if response.status.is_success() && body.data.get().is_some() => {
                // The life that tokens were seen to have, in seconds.
                Token::granted(cx, body.data.get(), Some("10800"))
            }
            Ok(_) => {
                let Some(detail) = said else { return Err(Fault::malformed("neither token nor message")) };
                let lower = detail.to_ascii_lowercase();
                let refused = ["password", "email", "credential"].iter().any(|word| lower.contains(word));
                let verdict = if refused { Verdict::Refused } else { report::verdict(&detail) };
                Err(fault(verdict, response, detail))
            }
            Err(fault) => Err(fault),
        }
    }
}

impl Webhook for Account {
    fn verify<'p>(&self, _cx: &Context<'_>, push: &'p Push) -> Result<Verified<'p>, Forged> {
        let (header, token) = self.pushes().ok_or(Forged("no token of pushes is configured"))?;
        static_secret(push, token, push.header(header.as_str())).map(Verified::Message)
    }

    fn acknowledge(&self, _authentic: Authentic<'_>) -> Reply {
        Reply::ok()
    }

    fn parse(&self, _cx: &Context<'_>, authentic: Authentic<'_>) -> Result<Parsed, Fault> {
        report::shipments(Asked::Anything, None, &wire::read(&authentic.push().body)?)
            // No login or waiting would mend what a push says.
            .map_err(|(_, said)| Fault::malformed(self.shown(&said)))
    }

    fn signed_time_limit(&self) -> Option<Duration> {
        None
    }
}

impl Account {
    fn pushes(&self) -> Option<(&HeaderName, &Secrets)> {
        let (header, token) = match self {
            Self::Client(client) => (&client.webhook_header, &client.webhook_token),
            Self::Portal(portal) => (&portal.webhook_header, &portal.webhook_token),
        };
        Some((header, token.as_ref()?))
    }

    fn read(&self, asked: Asked<'_>, only: Option<&Number>, response: &Response) -> Result<Parsed, Fault> {
        let nodes = wire::read(&response.body);
        let message = nodes.as_ref().ok().and_then(|nodes| report::message(nodes)).map(|text| self.shown(text));
        if let Some(fault) = response.fault(message.clone()) {
            return Err(fault);
        }
        let nodes = nodes?;
        if !response.status.is_success() {
            let status = response.status.as_u16();
            let detail = message.unwrap_or_else(|| "no reason given".into());
            return match report::verdict(&detail) {
                // A wrong route's 404 says "not found", too, but nothing of a parcel.
                Verdict::NotFound => Ok(report::nothing(asked, only)),
                verdict => Err(fault(verdict, response, format!("HTTP {status}: {detail}"))),
            };
        }
        report::shipments(asked, only, &nodes).map_err(|(verdict, said)| fault(verdict, response, self.shown(&said)))
    }

    fn shown(&self, text: &str) -> String {
        match self {
            Self::Client(client) => shown(text, &client.xb_key),
            Self::Portal(portal) => shown(text, &portal.password),
        }
    }
}

/// XpressBees' words, cut, without the secret.
fn shown(text: &str, secret: &Secret) -> String {
    excerpt(&text.replace(secret.reveal(), "…"))
}

fn fault(verdict: Verdict, response: &Response, detail: String) -> Fault {
    match verdict {
        Verdict::Refused => Fault::Unauthorized { detail },
        Verdict::Throttled => Fault::Throttled { retry_after: response.retry_after(), detail },
        Verdict::Failed => {
            let status = response.status.as_u16();
            Fault::Unavailable { status, retry_after: response.retry_after(), detail }
        }
        Verdict::NotFound | Verdict::Unknown => Fault::malformed(detail),
    }
}

fn json(request: Builder, body: &impl Serialize) -> Request {
    let body = serde_json::to_vec(body).expect("texts become JSON");
    sent(request.header(CONTENT_TYPE, HeaderValue::from_static("application/json")), body.into())
}

fn sent(request: Builder, body: Bytes) -> Request {
    request.header(ACCEPT, "application/json").body(body).expect("the URL is parsed and headers are header values")
}
