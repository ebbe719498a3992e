//! Hermes Germany – Hermes Shipping Interface, Shipment Info API of December 2025. It has no pushes.
//! The page is unsure how a code is written (three groups, nine digits or four): all are read. An expired token is a 400.

mod meaning;
mod report;
mod wire;

use std::fmt;

use bytes::Bytes;
use http::header::{ACCEPT, ACCEPT_LANGUAGE, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::request::Builder;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use waybill_contract::{
    Adapter, Asked, BaseUrl, Batch, Capabilities, Carrier, Context, Fault, Format, IdentityTime, Login, Oddity, Parsed,
    Report, Request, Response, Secret, Stage, Token, Warning, clean, excerpt, lenient, open,
};

/// Hermes Germany.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "hermes_de",
    name: "Hermes Germany",
    country: "DE",
    home_zone: "Europe/Berlin",
    stage: Stage::Stable,
    batch_limit: 100,
    // Not documented for shipment info.
    budgets: &[],
    formats: &[
        Format { name: "Hermes shipment", pattern: "H[0-9]{19}", check: None },
        Format { name: "Hermes shipment (14 digits)", pattern: "[0-9]{14}", check: None },
        Format { name: "Hermes test shipment", pattern: "T[0-9]{16}", check: None },
    ],
    tracking_url: "https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation#{number}",
    contact: Some("https://www.myhermes.de/service/"),
    capabilities: Capabilities {
        poll: true,
        push: false,
        subscribe: false,
        feed: false,
        estimate: true,
        // Signatures come from another call, one by one, for reasons that a person must give.
        proof_of_delivery: false,
    },
    recycle_days: 30,
    not_found_grace_days: 7,
    reopened_by_scan: false,
    identity_time: IdentityTime::Civil,
    codes: &[meaning::codes],
    open: open::<Account>,
    example: r#"
# The integration system is https://de-api-int.hermesworld.com/services/hsi, with https://authme-int.myhermes.de.
auth_url = "https://authme.myhermes.de"
client_id = "waybill-hsi-4711"
client_secret = "invented-secret-of-the-client"
username = "waybill-hsi-user"
password = "invented.password.of.the.user"
"#,
};

/// One user of the Hermes Shipping Interface.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(default = "production")]
    base_url: BaseUrl,
    /// Where logins go.
    #[serde(default = "authentication")]
    auth_url: BaseUrl,
    client_id: String,
    client_secret: Secret,
    username: String,
    password: Secret,
}

fn production() -> BaseUrl {
    BaseUrl::parse("https://de-api.hermesworld.com/services/hsi").expect("a URL with scheme and host")
}

fn authentication() -> BaseUrl {
    BaseUrl::parse("https://authme.myhermes.de").expect("a URL with scheme and host")
}

impl Carrier for Account {
    fn request(&self, cx: &Context<'_>, batch: &Batch) -> Request {
        let ids: Vec<String> =
            batch.items().iter().map(|item| format!("shipmentID={}", escape(item.number.as_str()))).collect();
        let request = http::Request::get(self.base_url.join(&format!("/shipmentinfo?{}", ids.join("&"))));
        let request = match cx.token {
            Some(token) => request.header(AUTHORIZATION, token.bearer()),
            None => request,
        };
        sent(request.header(ACCEPT_LANGUAGE, "EN"), Bytes::new())
    }

    fn parse(&self, _cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let body = lenient::object::<wire::Body<'_>>(&response.body);
        if response.status.is_success() {
            let body = body?;
            if body.shipments().given() {
                return report::shipments(asked, body.shipments());
            }
            return refused(asked, &body, response);
        }
        refused(asked, &body.unwrap_or_default(), response)
    }

    fn login(&self) -> Option<&dyn Login> {
        Some(self)
    }
}

impl Login for Account {
    fn request(&self, _cx: &Context<'_>) -> Request {
        let form = format!(
            "grant_type=password&client_id={}&client_secret={}&username={}&password={}",
            escape(&self.client_id),
            escape(self.client_secret.reveal()),
            escape(&self.username),
            escape(self.password.reveal()),
        );
        let request = http::Request::post(self.auth_url.join("/authorization-facade/oauth2/access_token"));
        sent(request.header(CONTENT_TYPE, "application/x-www-form-urlencoded"), form.into())
    }

    fn token(&self, cx: &Context<'_>, response: &Response) -> Result<Token, Fault> {
        let body = lenient::object::<wire::Granted<'_>>(&response.body);
        let problem = body.as_ref().ok().and_then(|body| {
            let words: Vec<&str> = [body.error.get(), body.error_description.get()].into_iter().flatten().collect();
            clean(&words.join(": ")).map(|text| excerpt(&text))
        });
        if let Some(fault) = response.fault(problem.clone()) {
            return Err(fault);
        }
        match problem {
            // A refused grant is a 400, by RFC 6749.
            Some(detail) if !is_unfit(&detail) => Err(Fault::Unauthorized { detail }),
            Some(detail) => Err(Fault::malformed(detail)),
            None => {
                let body = body?;
                Token::granted(cx, body.access_token.get(), body.expires_in.get())
            }
        }
    }
}

/// The errors of RFC 6749 that are our own mistake and no refusal.
fn is_unfit(problem: &str) -> bool {
    ["invalid_request", "unsupported_grant_type", "invalid_scope"].iter().any(|word| problem.starts_with(word))
}

fn sent(request: Builder, body: Bytes) -> Request {
    // Hermes asks for a name that says who calls.
    let request = request.header(ACCEPT, "application/json").header(USER_AGENT, "waybill parcel tracking");
    request.body(body).expect("the URL is parsed and the headers are header values")
}

/// An answer without shipments: what its result codes mean, then its status.
fn refused(asked: Asked<'_>, body: &wire::Body<'_>, response: &Response) -> Result<Parsed, Fault> {
    let (code, message) = body.result();
    let words = clean(&[code, message].into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(": "));
    let words = words.map(|words| excerpt(&words));
    if let Some(fault) = response.fault(words.clone()) {
        return Err(fault);
    }
    let status = response.status.as_u16();
    let detail = words.unwrap_or_else(|| format!("HTTP {status} without shipments"));
    match verdict(code, message) {
        Verdict::NotFound if matches!(status, 200 | 400 | 404) => {
            Ok(Parsed { reports: Report::on_all(asked, Report::not_found), ..Parsed::default() })
        }
        Verdict::Refused => Err(Fault::Unauthorized { detail }),
        Verdict::Throttled => Err(Fault::Throttled { retry_after: response.retry_after(), detail }),
        Verdict::Failed => Err(Fault::Unavailable { status, retry_after: response.retry_after(), detail }),
        // Only where it is the number that cannot be read, not our question.
        Verdict::Unfit if asked.only().is_some() && message.to_ascii_lowercase().contains("shipmentid") => {
            let warning = Warning::new(Oddity::Carrier, code);
            Ok(Parsed { reports: Report::on_all(asked, Report::invalid), warnings: vec![warning], ..Parsed::default() })
        }
        _ => Err(Fault::malformed(detail)),
    }
}

/// What a result code says, whether it came with a status line or inside a shipment.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    /// There is no information.
    NotFound,
    /// The token or the right to ask.
    Refused,
    Throttled,
    /// Hermes failed for now.
    Failed,
    /// The question.
    Unfit,
    Unknown,
}

fn verdict(code: &str, message: &str) -> Verdict {
    let words = message.to_ascii_lowercase();
    match code.to_ascii_lowercase().as_str() {
        "e001" => Verdict::NotFound,
        "e900" | "e902" | "e903" | "invalid_token" | "invalid_client" | "invalid_grant" => Verdict::Refused,
        _ if ["too many requests", "rate limit", "quota"].iter().any(|word| words.contains(word)) => Verdict::Throttled,
        "e002" | "e999" => Verdict::Failed,
        "e005" | "e006" | "e008" | "e009" => Verdict::Unfit,
        _ => Verdict::Unknown,
    }
}

fn escape(text: &str) -> impl fmt::Display {
    const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_');
    utf8_percent_encode(text, RESERVED)
}
