//! USPS: Tracking API v3r2 (35 numbers a call), v3 (one) and Subscriptions-Tracking v3; developers.usps.com.
//! v3r2 and the pushes are known from others' clients, not from USPS's own files; both versions' bodies are read by one
//! parser. The retired Web Tools XML must not be built on, and a local time must never pass for GMT.

mod meaning;
mod push;
mod reading;
mod refusal;
mod report;
mod when;
mod wire;

use bytes::Bytes;
use http::HeaderValue;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize};
use waybill_contract::lenient;
use waybill_contract::{
    Adapter, Asked, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Fault, FollowUp, Format, IdentityTime,
    Item, Login, Number, Parsed, Request, Response, Secret, Secrets, Stage, Subscribe, Token, Webhook, Window, check,
    open,
};

/// USPS.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "usps",
    name: "USPS",
    country: "US",
    home_zone: "America/New_York",
    stage: Stage::Stable,
    batch_limit: 35,
    // What a new application has for all its calls together; USPS raises it on request.
    budgets: &[Budget { calls: 60, per: Window::Seconds(3600) }],
    formats: &[
        Format { name: "IMpb", pattern: "(420[0-9]{5}([0-9]{4})?)?9[1-5][0-9]{20}([0-9]{4})?", check: Some(barcode) },
        Format { name: "20 digits", pattern: "(0[1-9]|[1-9][0-9])[0-9]{18}", check: Some(twenty_digits) },
        Format { name: "S10", pattern: "[A-Z]{2}[0-9]{9}US", check: Some(check::s10) },
    ],
    tracking_url: "https://tools.usps.com/go/TrackConfirmAction?tLabels={number}",
    contact: Some("https://www.usps.com/help/contact-us.htm"),
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
client_id = "k3PxExampleConsumerKey7Qd2"
client_secret = "s8VtExampleConsumerSecret"
# For pushes: the secret that they are signed with (32 characters), and where USPS writes to about subscriptions.
webhook_secret = "usps-example-push-secret-32-char"
admin_email = "parcels@shop.example"
# The last part of the listener's address, by which the unsigned handshake of a new subscription is known.
handshake_token = "usps-example-handshake"
"#,
};

/// An application in USPS's developer portal.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(default = "production")]
    base_url: BaseUrl,
    /// By v3, for applications that may not use v3r2 (and new ones may not use v3).
    #[serde(default)]
    one_by_one: bool,
    client_id: Secret,
    client_secret: Secret,
    webhook_secret: Option<Secrets>,
    admin_email: Option<String>,
    /// A mailer id: one subscription for all its parcels instead of one for each number.
    mailer_id: Option<String>,
    handshake_token: Option<Secrets>,
}

fn production() -> BaseUrl {
    BaseUrl::parse("https://apis.usps.com").expect("it is one")
}

impl Carrier for Account {
    fn request(&self, cx: &Context<'_>, batch: &Batch) -> Request {
        if self.one_by_one {
            return self.one(cx, batch.first());
        }
        let ask: Vec<Ask<'_>> = batch.items().iter().map(Ask::new).collect();
        let body = serde_json::to_vec(&ask).expect("texts and dates become JSON");
        self.post("/tracking/v3r2/tracking", Some(cx), body.into())
    }

    fn parse(&self, cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let Asked::Batch(batch) = asked else { return reading::read(asked, None, response) };
        if !self.one_by_one {
            return reading::read(asked, asked.only(), response);
        }
        // One call for each number: what is left stands in the note.
        let all = || batch.items().iter().map(|item| item.number.as_str()).collect::<Vec<_>>().join(",");
        let note = response.follow_up.clone().unwrap_or_else(all);
        let mut left = note.split(',').filter_map(|text| Number::parse(text).ok());
        let this = left.next();
        let next = left.next();
        let mut parsed = reading::read(asked, this.as_ref().filter(|this| asked.wants(this)), response)?;
        if let (Some(next), Some((_, note))) = (next.and_then(|next| asked.item(&next)), note.split_once(',')) {
            parsed.follow_up = Some(FollowUp { request: self.one(cx, next), note: note.into() });
        }
        Ok(parsed)
    }

    fn login(&self) -> Option<&dyn Login> {
        Some(self)
    }

    fn subscribe(&self) -> Option<&dyn Subscribe> {
        (self.webhook_secret.is_some() && self.admin_email.is_some()).then_some(self)
    }

    fn webhook(&self) -> Option<&dyn Webhook> {
        self.webhook_secret.is_some().then_some(self)
    }
}

impl Login for Account {
    fn request(&self, _cx: &Context<'_>) -> Request {
        let scope = if self.admin_email.is_some() { "tracking subscriptions-tracking" } else { "tracking" };
        let login = Credentials {
            client_id: self.client_id.reveal(),
            client_secret: self.client_secret.reveal(),
            grant_type: "client_credentials",
            scope,
        };
        let body = serde_json::to_vec(&login).expect("texts become JSON");
        self.post("/oauth2/v3/token", None, body.into())
    }

    fn token(&self, cx: &Context<'_>, response: &Response) -> Result<Token, Fault> {
        if !response.status.is_success() {
            return Err(refused(response));
        }
        let granted: wire::Grant<'_> = lenient::object(&response.body)?;
        let token = Token::granted(cx, granted.access_token.get(), granted.expires_in.get())?;
        // Such a token is refused by every call, so it is better not to make them.
        let may_track = |scope: &str| scope.split([' ', ',']).any(|word| word == "tracking");
        match granted.scope.0.as_deref() {
            Some(scope) if !may_track(scope) => {
                Err(Fault::Unauthorized { detail: "the token's scope lacks tracking".into() })
            }
            _ => Ok(token),
        }
    }
}

impl Account {
    fn post(&self, path: &str, cx: Option<&Context<'_>>, body: Bytes) -> Request {
        let mut request = Request::new(body);
        *request.method_mut() = http::Method::POST;
        *request.uri_mut() = self.base_url.join(path);
        request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        authorized(request, cx)
    }

    /// The old way.
    fn one(&self, cx: &Context<'_>, item: &Item) -> Request {
        let number = utf8_percent_encode(item.number.as_str(), NON_ALPHANUMERIC);
        let mut path = format!("/tracking/v3/tracking/{number}?expand=DETAIL");
        if let Some(zip) = zip(item) {
            path.extend(["&destinationZIPCode=", zip]);
        }
        if let Some(day) = item.ship_date {
            path.push_str(&format!("&mailingDate={day}"));
        }
        let mut request = Request::new(Bytes::new());
        *request.uri_mut() = self.base_url.join(&path);
        authorized(request, Some(cx))
    }
}

fn authorized(mut request: Request, cx: Option<&Context<'_>>) -> Request {
    request.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/json"));
    if let Some(token) = cx.and_then(|cx| cx.token) {
        request.headers_mut().insert(AUTHORIZATION, token.bearer());
    }
    request
}

/// The five digits of a ZIP code, where the destination's code is one.
fn zip(item: &Item) -> Option<&str> {
    let home = item.destination_country.as_deref().is_none_or(|country| country.eq_ignore_ascii_case("US"));
    let zip = item.destination_postal_code.as_deref().filter(|_| home)?.get(..5)?;
    zip.bytes().all(|byte| byte.is_ascii_digit()).then_some(zip)
}

/// The fault of an answer that is no success, whatever it is to.
fn refused(response: &Response) -> Fault {
    let answers = wire::read(&response.body);
    let answer = answers.as_ref().ok().and_then(|answers| answers.first());
    let detail = answer.and_then(refusal::detail);
    let said = detail.clone().unwrap_or_else(|| format!("HTTP {}", response.status.as_u16()));
    // RFC 6749 5.2: a refused client may be a 400.
    let of_client = ["invalid_client", "unauthorized_client", "invalid_grant", "invalid_scope"];
    match response.fault(detail) {
        Some(fault) => fault,
        None if of_client.iter().any(|word| said.contains(word)) => Fault::Unauthorized { detail: said },
        None => Fault::malformed(said),
    }
}

#[derive(Serialize)]
struct Credentials<'a> {
    client_id: &'a str,
    client_secret: &'a str,
    grant_type: &'a str,
    scope: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Ask<'a> {
    tracking_number: &'a str,
    #[serde(rename = "destinationZIPCode", skip_serializing_if = "Option::is_none")]
    destination_zip: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mailing_date: Option<jiff::civil::Date>,
    include_veri_point: bool,
}

impl<'a> Ask<'a> {
    fn new(item: &'a Item) -> Self {
        Self {
            tracking_number: item.number.as_str(),
            destination_zip: zip(item),
            mailing_date: item.ship_date,
            include_veri_point: false,
        }
    }
}

/// The number itself, without `420` and the ZIP code of five or nine digits before it.
fn without_routing(number: &str) -> &str {
    let Some(routed) = number.strip_prefix("420") else { return number };
    let rest = [routed.get(5..), routed.get(9..)];
    let fits = |rest: &&str| matches!(rest.len(), 22 | 26) && rest.starts_with('9') && check::gs1(rest);
    rest.into_iter().flatten().find(fits).unwrap_or(number)
}

fn barcode(number: &str) -> bool {
    check::gs1(without_routing(number))
}

/// Legacy numbers leave out the `91` that their check digit counts.
fn twenty_digits(number: &str) -> bool {
    check::gs1(number) || check::gs1(&format!("91{number}"))
}

#[cfg(test)]
mod tests;
