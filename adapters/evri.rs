//! Evri (once Hermes UK), client tracking API v1: one barcode a call, estimate and proof by calls of their own. The
//! documentation is given to clients only and was not seen; this was written from what four clients of it do. Unsure are
//! the token's address, form and audience, limits, errors, the wrapping of the events and nearly all codes.

mod meaning;
mod reading;
#[cfg(test)]
mod tests;
mod wire;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::uri::PathAndQuery;
use http::{HeaderValue, Method, StatusCode};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Deserializer, de};
use waybill_contract::{
    Adapter, Asked, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Fault, FollowUp, Format, IdentityTime,
    Login, Number, Parsed, Report, Request, Response, Secret, Stage, Token, Window, excerpt, form, lenient, open,
};

pub(crate) static ADAPTER: Adapter = Adapter {
    id: "evri",
    name: "Evri",
    country: "GB",
    home_zone: "Europe/London",
    stage: Stage::Preview,
    batch_limit: 1,
    // Not known: a gentle guess.
    budgets: &[Budget { calls: 60, per: Window::Seconds(60) }],
    // What the check digit is made of is not known.
    formats: &[
        Format { name: "Evri barcode", pattern: "[0-9]{16}", check: None },
        Format { name: "Evri barcode with a letter", pattern: "[A-Z][0-9]{15}", check: None },
    ],
    tracking_url: "https://www.evri.com/track/parcel/{number}",
    contact: Some("https://www.evri.com/contact-us"),
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
client_id = "kT4wYexampleEvriClient"
client_secret = "n8Vq2exampleEvriSecret"
api_key = "3f9c01d7example5b2a"
# Newer accounts are told another address, with base_url as audience and the credentials in a header:
# login_url = "https://oauth.prod.evricloud.co.uk", login_path = "/…", credentials_in = "header".
login_url = "https://hermes-client-integration-prod.eu.auth0.com"
"#,
};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    /// With the API's own path, which one client spells in another way.
    #[serde(default = "production")]
    base_url: BaseUrl,
    #[serde(default = "login_host")]
    login_url: BaseUrl,
    #[serde(default = "login_path", deserialize_with = "path")]
    login_path: String,
    #[serde(default = "audience")]
    audience: String,
    #[serde(default)]
    credentials_in: CredentialsIn,
    client_id: String,
    client_secret: Secret,
    api_key: Secret,
}

/// Where a token request has the client's id and secret.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum CredentialsIn {
    #[default]
    Body,
    Header,
}

fn production() -> BaseUrl {
    BaseUrl::parse("https://api.hermesworld.co.uk/client-tracking-api/v1").expect("it is one")
}

fn login_host() -> BaseUrl {
    BaseUrl::parse("https://hermes-client-integration-prod.eu.auth0.com").expect("it is one")
}

fn login_path() -> String {
    "/oauth/token".into()
}

fn audience() -> String {
    "client-tracking-api".into()
}

fn path<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let text = String::deserialize(deserializer)?;
    let fits = text.starts_with('/') && !text.starts_with("//") && PathAndQuery::try_from(text.as_str()).is_ok();
    if fits { Ok(text) } else { Err(de::Error::custom("a path begins with one slash and is percent-encoded")) }
}

/// The calls beside that for events; their names are the notes of the follow-ups.
const ESTIMATES: &str = "etas";
const SIGNATURES: &str = "signatures";
const PHOTOS: &str = "safe-place-photos";

impl Carrier for Account {
    fn request(&self, cx: &Context<'_>, batch: &Batch) -> Request {
        self.call(cx, "events", &batch.first().number, "&descriptionType=CLIENT")
    }

    fn parse(&self, cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let note = response.follow_up.as_deref();
        let read = wire::read(&response.body);
        let mut parsed = match response.status {
            StatusCode::NO_CONTENT => none(asked, note),
            StatusCode::NOT_FOUND if note.is_some() || read.as_ref().is_ok_and(|answer| !answer.is_of_a_route()) => {
                none(asked, note)
            }
            status => {
                let words = read.as_ref().ok().and_then(wire::Answer::words);
                let named = read.as_ref().ok().and_then(wire::Answer::named_status).filter(|_| status.is_success());
                let told = Response { status: named.unwrap_or(status), ..response.clone() };
                if let Some(fault) = told.fault(words.clone()) {
                    return Err(fault);
                }
                if !status.is_success() {
                    let words = words.unwrap_or_else(|| "no reason given".into());
                    return Err(Fault::malformed(format!("HTTP {}: {words}", status.as_u16())));
                }
                let mut parsed = reading::read(asked, &read?)?;
                if parsed.reports.is_empty() && parsed.warnings.is_empty() {
                    parsed = none(asked, note);
                }
                parsed
            }
        };
        parsed.follow_up = self.next(cx, asked, note, &parsed);
        Ok(parsed)
    }

    fn login(&self) -> Option<&dyn Login> {
        Some(self)
    }
}

impl Login for Account {
    fn request(&self, _cx: &Context<'_>) -> Request {
        let mut fields = vec![("grant_type", "client_credentials"), ("audience", &*self.audience)];
        if self.credentials_in == CredentialsIn::Body {
            fields.extend([("client_id", &*self.client_id), ("client_secret", self.client_secret.reveal())]);
        }
        let mut request = Request::new(form(fields));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self.login_url.join(&self.login_path);
        let headers = request.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if self.credentials_in == CredentialsIn::Header {
            headers.insert(AUTHORIZATION, self.client_secret.basic(&self.client_id));
        }
        request
    }

    fn token(&self, cx: &Context<'_>, response: &Response) -> Result<Token, Fault> {
        let body = lenient::object::<wire::Grant<'_>>(&response.body);
        let error = body.as_ref().ok().and_then(|body| body.error.get());
        let words = error.map(|error| {
            let more = body.as_ref().ok().and_then(|body| body.error_description.get()).unwrap_or_default();
            excerpt(format!("{error}: {more}").trim_end_matches([':', ' ']))
        });
        if let Some(fault) = response.fault(words.clone()) {
            return Err(fault);
        }
        if let Some(words) = words {
            // RFC 6749 §5.2 has a 400 for clients that are not known or may not.
            let refused = matches!(error, Some("invalid_client" | "unauthorized_client" | "access_denied"));
            return Err(if refused { Fault::Unauthorized { detail: words } } else { Fault::malformed(words) });
        }
        if !response.status.is_success() {
            return Err(Fault::malformed(format!("HTTP {}", response.status.as_u16())));
        }
        let body = body?;
        Token::granted(cx, body.access_token.get(), body.expires_in.get())
    }
}

impl Account {
    fn call(&self, cx: &Context<'_>, name: &str, number: &Number, more: &str) -> Request {
        let number = utf8_percent_encode(number.as_str(), NON_ALPHANUMERIC);
        let mut request = Request::new(Bytes::new());
        *request.uri_mut() = self.base_url.join(&format!("/{name}?barcode={number}{more}"));
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert("apikey", self.api_key.header());
        if let Some(token) = cx.token {
            headers.insert(AUTHORIZATION, token.bearer());
        }
        request
    }

    /// What is not with the events: the estimate until it is delivered, then the signature, or else a photo.
    fn next(&self, cx: &Context<'_>, asked: Asked<'_>, note: Option<&str>, parsed: &Parsed) -> Option<FollowUp> {
        let number = asked.only()?;
        let report = parsed.reports.iter().find(|report| report.number.as_ref() == Some(number));
        let name = match (note, report) {
            (None, Some(report)) if report.events.iter().any(|event| event.kind.delivers()) => SIGNATURES,
            (None, Some(report)) if !report.events.is_empty() => ESTIMATES,
            (Some(SIGNATURES), None) => PHOTOS,
            _ => return None,
        };
        Some(FollowUp { request: self.call(cx, name, number, ""), note: name.into() })
    }
}

/// Nothing under the number; where there are no estimates or proofs, that says nothing of the parcel.
fn none(asked: Asked<'_>, note: Option<&str>) -> Parsed {
    let number = asked.only().cloned();
    let says = note.is_none() && (number.is_some() || matches!(asked, Asked::Anything));
    Parsed { reports: says.then(|| Report::not_found(number)).into_iter().collect(), ..Parsed::default() }
}
