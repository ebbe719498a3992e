//! Royal Mail: Tracking API v2 (`mailpieces/v2`), <https://developer.royalmail.net>. Sweeps by `summary`, details by `events`.
//! The page is unsure of most status categories and of the limits of calls. No pushes; the signature picture is never fetched.

mod report;
mod wire;

use bytes::Bytes;
use http::header::ACCEPT;
use http::{HeaderValue, StatusCode};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use waybill_contract::{
    Adapter, Asked, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Depth, Fault, Format, IdentityTime, Number,
    Oddity, Parsed, Report, Request, Response, Secret, Stage, Warning, Window, check, excerpt, lenient, open,
};

use self::wire::{Body, Failure};

/// Royal Mail.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "royal_mail",
    name: "Royal Mail",
    country: "GB",
    home_zone: "Europe/London",
    stage: Stage::Stable,
    batch_limit: 30,
    // By the plan of the app and shown in the portal only; this is what a modest one bears.
    budgets: &[Budget { calls: 60, per: Window::Seconds(60) }],
    formats: &[
        Format { name: "S10 (1D barcode)", pattern: "[A-Z]{2}[0-9]{9}GB", check: Some(check::s10) },
        Format { name: "2D barcode", pattern: "[0-9A-F]{21}", check: None },
    ],
    tracking_url: "https://www.royalmail.com/track-your-item#/tracking-results/{number}",
    contact: Some("https://www.royalmail.com/help"),
    capabilities: Capabilities {
        poll: true,
        push: false,
        subscribe: false,
        feed: false,
        estimate: true,
        proof_of_delivery: true,
    },
    recycle_days: 30,
    // Items are known from their first scan on.
    not_found_grace_days: 7,
    // Scans of a mail centre come late, after the delivery.
    reopened_by_scan: false,
    identity_time: IdentityTime::Civil,
    codes: &[report::codes],
    open: open::<Account>,
    example: r#"
client_id = "3f0a5c1e-7b2d-4e96-8a41-d2c9b0e7f615"
client_secret = "qN4wX7aK1sV9bT2mR6yE3cU8"
"#,
};

/// An app that is subscribed to "Tracking (for Server-side app) v2".
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(default = "production")]
    base_url: BaseUrl,
    client_id: Secret,
    client_secret: Secret,
}

fn production() -> BaseUrl {
    BaseUrl::parse("https://api.royalmail.net/mailpieces/v2").expect("it is a URL")
}

impl Carrier for Account {
    fn request(&self, _cx: &Context<'_>, batch: &Batch) -> Request {
        let path = match batch.items() {
            [only] if batch.depth() == Depth::Detail => format!("/{}/events", mail_piece_id(&only.number)),
            items => {
                let ids: Vec<String> = items.iter().map(|item| mail_piece_id(&item.number)).collect();
                format!("/summary?mailPieceId={}", ids.join(","))
            }
        };
        http::Request::get(self.base_url.join(&path))
            .header(ACCEPT, "application/json")
            .header("x-ibm-client-id", self.client_id.header())
            .header("x-ibm-client-secret", self.client_secret.header())
            // Without it the answer is E0004.
            .header("x-accept-rmg-terms", HeaderValue::from_static("yes"))
            .body(Bytes::new())
            .expect("every part is valid by its type")
    }

    fn parse(&self, _cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let body: Body<'_> = match lenient::object(&response.body) {
            Ok(body) => body,
            Err(fault) => return Err(response.fault(None).unwrap_or(fault)),
        };
        // A 200 can hold an error: then the body names the status.
        let said = body.http_code.get().and_then(|code| code.parse::<StatusCode>().ok());
        let named = said.filter(|said| !said.is_success()).map(|status| Response { status, ..response.clone() });
        let response = named.as_ref().unwrap_or(response);
        if response.status.is_success() && body.mail_pieces.iter().any(wire::MailPiece::says_something) {
            return report::read(asked, &body);
        }
        refused(asked, &body, response)
    }
}

/// Only letters and digits go into a call.
fn mail_piece_id(number: &Number) -> String {
    let plain: String = number.as_str().chars().filter(char::is_ascii_alphanumeric).collect();
    if plain.is_empty() { utf8_percent_encode(number.as_str(), NON_ALPHANUMERIC).to_string() } else { plain }
}

/// An error in the place of an answer.
fn refused(asked: Asked<'_>, body: &Body<'_>, response: &Response) -> Result<Parsed, Fault> {
    let failures: Vec<&Failure<'_>> = body.failures().collect();
    let detail = detail(body, &failures);
    if let Some(fault) = response.fault(detail.clone()) {
        return Err(fault);
    }
    for failure in &failures {
        match failure.verdict() {
            Verdict::Nothing => {
                // Which of several it is about, it does not say.
                let number = asked.only().cloned();
                if number.is_none() && matches!(asked, Asked::Batch(_)) {
                    break;
                }
                let warnings = failure.warning().into_iter().collect();
                return Ok(Parsed { reports: vec![Report::not_found(number)], warnings, ..Parsed::default() });
            }
            Verdict::Fault(status) => {
                let response = Response { status, ..response.clone() };
                return Err(response
                    .fault(detail.clone())
                    .unwrap_or_else(|| Fault::malformed(failure.code.or_empty())));
            }
            Verdict::Unclear => {}
        }
    }
    let status = response.status.as_u16();
    Err(Fault::malformed(detail.unwrap_or_else(|| format!("HTTP {status} without mailPieces"))))
}

/// What an error says of the number or of the call.
enum Verdict {
    /// There is nothing of the number, or nothing yet.
    Nothing,
    /// What that status would say.
    Fault(StatusCode),
    /// A mistake in the call, or a code that is not documented.
    Unclear,
}

impl Failure<'_> {
    fn verdict(&self) -> Verdict {
        match self.code.or_empty() {
            "E1142" | "E1144" | "E1145" | "E1283" | "E1284" | "E1308" => Verdict::Nothing,
            "E0010" => Verdict::Fault(StatusCode::TOO_MANY_REQUESTS),
            "E0009" => Verdict::Fault(StatusCode::INTERNAL_SERVER_ERROR),
            "E0001" | "E1307" => Verdict::Fault(StatusCode::SERVICE_UNAVAILABLE),
            _ => Verdict::Unclear,
        }
    }

    /// Why there is nothing, where it is another thing than a number that is not known (yet).
    fn warning(&self) -> Option<Warning> {
        let code = self.code.or_empty();
        (code != "E1142").then(|| Warning::new(Oddity::Carrier, code))
    }
}

/// Codes and causes. Descriptions repeat the number and so are left out.
fn detail(body: &Body<'_>, failures: &[&Failure<'_>]) -> Option<String> {
    let mut words: Vec<&str> = Vec::new();
    for failure in failures {
        words.extend([failure.code.get(), failure.cause.get()].into_iter().flatten());
    }
    if words.is_empty() {
        words.extend([body.http_message.get(), body.more().get()].into_iter().flatten());
    }
    (!words.is_empty()).then(|| excerpt(&words.join(" ")))
}
