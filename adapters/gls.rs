//! GLS Group's Track And Trace V1 (OpenAPI 1.0.7, dev-portal.gls-group.net): ten numbers a call, each with its own error
//! inside a 200, no pushes. The live list of event codes is not known: a code that is in no table falls back to its text,
//! to the parcel's status of the same moment and to its group. National systems are others and must not be mixed in.

mod meaning;
mod report;
mod wire;

use std::fmt;

use bytes::Bytes;
use http::header::{ACCEPT, ACCEPT_LANGUAGE, AUTHORIZATION, CONTENT_TYPE};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use waybill_contract::lenient;
use waybill_contract::{
    Adapter, Asked, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Facts, Fault, FollowUp, Format,
    IdentityTime, Login, Number, Oddity, Parsed, PickupPoint, Report, Request, Response, Secret, Stage, Token, Warning,
    Window, clean, excerpt, open,
};

use wire::Body;

/// GLS.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "gls",
    name: "GLS",
    country: "DE",
    home_zone: "Europe/Berlin",
    stage: Stage::Preview,
    batch_limit: 10,
    // By default; GLS raises it on request.
    budgets: &[Budget { calls: 500, per: Window::DayGmt }],
    formats: &[
        // The twelfth is a check digit; how it is made is not documented.
        Format { name: "GLS parcel number", pattern: "[0-9]{11,12}", check: None },
        Format { name: "GLS Track ID", pattern: "[A-Z0-9]{8}", check: None },
    ],
    tracking_url: "https://gls-group.com/GROUP/en/parcel-tracking?match={number}",
    contact: None,
    capabilities: Capabilities {
        poll: true,
        push: false,
        subscribe: false,
        feed: false,
        estimate: false,
        proof_of_delivery: false,
    },
    recycle_days: 30,
    not_found_grace_days: 7,
    reopened_by_scan: false,
    // The offset can be that of GLS's own system: the instant is right, the local clock may be another country's.
    identity_time: IdentityTime::Utc,
    codes: &[meaning::codes],
    open: open::<Account>,
    example: r#"
client_id = "kTw4mZq8xVb2"
client_secret = "gls-9f2c51d07ab34e68"
"#,
};

/// An app in GLS's developer portal, with the product Track And Trace.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(default = "production")]
    base_url: BaseUrl,
    client_id: Secret,
    client_secret: Secret,
    /// Logs in by version 1 of the Authentication API, which the tracking document still names, not by version 2.
    #[serde(default)]
    oauth_v1: bool,
}

fn production() -> BaseUrl {
    BaseUrl::parse("https://api.gls-group.net").expect("it is one")
}

/// The note of a follow-up that asks for parcel shops; behind it `number=unitno` of the parcel it asks for and those left.
const PARCEL_SHOPS: &str = "parcel-shop ";

impl Carrier for Account {
    fn request(&self, cx: &Context<'_>, batch: &Batch) -> Request {
        let numbers = batch.items().iter().map(|item| item.number.as_str());
        // Track IDs and notification cards are found as references only; parcel numbers are found either way.
        let kind = if numbers.clone().all(is_parcel_number) { "trackids" } else { "references" };
        let list: Vec<String> = numbers.map(|number| escape(number).to_string()).collect();
        self.get(cx, &format!("simple/{kind}/{}?showEvents=true", list.join(",")))
    }

    fn parse(&self, cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let body = match lenient::object::<Body<'_>>(&response.body) {
            Ok(body) => body,
            Err(unreadable) => {
                let words = String::from_utf8_lossy(&response.body);
                let refused = words.contains("Authorization failed");
                let detail = refused.then(|| "Authorization failed: does the app have the product?".to_owned());
                let fault = response.fault(detail.clone());
                let said = detail.map(|detail| Fault::Unauthorized { detail });
                return Err(fault.or(said).unwrap_or(unreadable));
            }
        };
        if let Some(fault) = refusal(cx, response, &body) {
            return Err(fault);
        }
        if let Some(note) = response.follow_up.as_deref() {
            return Ok(self.shop_of(cx, asked, note, &body));
        }
        if let Some(shop) = report::shop(&body) {
            let number = asked.only().cloned();
            let wanted = number.is_some() || matches!(asked, Asked::Anything);
            let reports = wanted.then(|| at_shop(number, None, shop)).into_iter().collect();
            return Ok(Parsed { reports, ..Parsed::default() });
        }
        let mut parsed = report::parcels(asked, &body, response)?;
        parsed.follow_up = self.next_shop(cx, asked, report::waiting(cx.now, asked, &body));
        Ok(parsed)
    }

    fn login(&self) -> Option<&dyn Login> {
        Some(self)
    }
}

impl Login for Account {
    fn request(&self, _cx: &Context<'_>) -> Request {
        let version = if self.oauth_v1 { "v1" } else { "v2" };
        http::Request::post(self.base_url.join(&format!("/oauth2/{version}/token")))
            .header(AUTHORIZATION, self.client_secret.basic(self.client_id.reveal()))
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(ACCEPT, "application/json")
            .body(Bytes::from_static(b"grant_type=client_credentials"))
            .expect("every part is valid by its type")
    }

    fn token(&self, cx: &Context<'_>, response: &Response) -> Result<Token, Fault> {
        let body = lenient::object::<Body<'_>>(&response.body);
        let detail = body.as_ref().ok().and_then(detail);
        if let Some(fault) = response.fault(detail.clone()) {
            return Err(fault);
        }
        if response.status == http::StatusCode::BAD_REQUEST {
            // All that varies in the request are the credentials.
            return Err(Fault::Unauthorized { detail: detail.unwrap_or_else(|| "HTTP 400".into()) });
        }
        if !response.status.is_success() {
            return Err(other_status(response, detail));
        }
        let body = body?;
        Token::granted(cx, body.access_token.get(), body.expires_in.get())
    }
}

impl Account {
    fn get(&self, cx: &Context<'_>, path: &str) -> Request {
        let request = http::Request::get(self.base_url.join(&format!("/track-and-trace-v1/tracking/{path}")))
            .header(ACCEPT, "application/json")
            .header(ACCEPT_LANGUAGE, "EN");
        let request = match cx.token {
            Some(token) => request.header(AUTHORIZATION, token.bearer()),
            None => request,
        };
        request.body(Bytes::new()).expect("the URL is parsed and the headers are header values")
    }

    /// Asks for the parcel shop of the first of these for which it can be asked: GLS tells it to those who know where the
    /// parcel was to go at first.
    fn next_shop(&self, cx: &Context<'_>, asked: Asked<'_>, waiting: Vec<(Number, Number)>) -> Option<FollowUp> {
        let postal_code = |number: &Number| {
            let code = asked.item(number)?.destination_postal_code.as_deref()?.trim();
            (1..=20).contains(&code.len()).then(|| code.to_owned())
        };
        let open: Vec<&(Number, Number)> = waiting.iter().filter(|(number, _)| postal_code(number).is_some()).collect();
        let (number, unit) = open.first()?;
        let path = format!(
            "deliveryinfo/parcelid/{}?originaldestinationpostalcode={}",
            escape(unit.as_str()),
            escape(&postal_code(number)?)
        );
        let list: Vec<String> = open.iter().map(|(number, unit)| format!("{number}={unit}")).collect();
        Some(FollowUp { request: self.get(cx, &path), note: format!("{PARCEL_SHOPS}{}", list.join(",")) })
    }

    /// The answer to a follow-up. That there is no shop, or that the postal code is another, only warns.
    fn shop_of(&self, cx: &Context<'_>, asked: Asked<'_>, note: &str, body: &Body<'_>) -> Parsed {
        let pair = |pair: &str| {
            let (number, unit) = pair.split_once('=')?;
            Some((Number::parse(number).ok()?, Number::parse(unit).ok()?))
        };
        let list = note.strip_prefix(PARCEL_SHOPS).unwrap_or_default();
        let mut waiting: Vec<(Number, Number)> = list.split(',').filter_map(pair).collect();
        let mut parsed = Parsed::default();
        if waiting.is_empty() {
            return parsed;
        }
        let (number, unit) = waiting.remove(0);
        match report::shop(body) {
            Some(shop) if asked.wants(&number) => {
                parsed.reports.push(at_shop(Some(number), Some(unit.as_str().to_owned()), shop));
            }
            Some(_) => {}
            None => {
                let why = body.error_code.get().unwrap_or("no parcelshopDelivery");
                parsed.warnings.push(Warning::new(Oddity::Carrier, format!("no parcel shop: {why}")));
            }
        }
        parsed.follow_up = self.next_shop(cx, asked, waiting);
        parsed
    }
}

fn at_shop(number: Option<Number>, instance: Option<String>, shop: PickupPoint) -> Report {
    let facts = Facts { pickup_point: Some(shop), ..Facts::default() };
    Report { number, instance, facts, ..Report::default() }
}

fn is_parcel_number(number: &str) -> bool {
    (11..=12).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())
}

fn escape(text: &str) -> impl fmt::Display {
    utf8_percent_encode(text, NON_ALPHANUMERIC)
}

/// Why there is no answer at all, by the status line and by what the gateway before GLS says under any status.
fn refusal(cx: &Context<'_>, response: &Response, body: &Body<'_>) -> Option<Fault> {
    let detail = detail(body);
    let gateway = body.fault.detail.errorcode.get().unwrap_or_default().to_ascii_lowercase();
    // A quota is of the day, a spike is over soon.
    let wait = || response.retry_after().or_else(|| gateway.contains("quota").then(|| cx.until_next_day()));
    match response.fault(detail.clone()) {
        Some(Fault::Throttled { detail, .. }) => return Some(Fault::Throttled { retry_after: wait(), detail }),
        Some(fault) => return Some(fault),
        None => {}
    }
    if body.fault.get().is_some() {
        let is = |words: &[&str]| words.iter().any(|word| gateway.contains(word));
        let detail = detail.unwrap_or_else(|| "a fault of the gateway".into());
        return Some(if is(&["ratelimit", "quota", "spikearrest"]) {
            Fault::Throttled { retry_after: wait(), detail }
        } else if is(&["jwt", "oauth", "apikey", "token"]) {
            Fault::Unauthorized { detail }
        } else if is(&["messaging.", "flow.", "unavailable", "timeout"]) {
            Fault::Unavailable { status: response.status.as_u16(), retry_after: response.retry_after(), detail }
        } else {
            Fault::malformed(detail)
        });
    }
    // A 404 of a wrong route names no parcel; older versions answered one where all parcels were unknown.
    let answers = body.parcels.given() || body.error_code.get().is_some();
    (!response.status.is_success() && !answers).then(|| other_status(response, detail))
}

fn other_status(response: &Response, detail: Option<String>) -> Fault {
    let detail = detail.unwrap_or_else(|| "no reason given".into());
    Fault::malformed(format!("HTTP {}: {detail}", response.status.as_u16()))
}

/// What a body says of an error, in whichever of its four forms.
fn detail(body: &Body<'_>) -> Option<String> {
    let messages = body.errors.iter().filter_map(|error| error.message.get());
    let fault = body.fault.get();
    // Behind it stands whose quota it was.
    let words = fault.and_then(|fault| fault.faultstring.get()?.split(" Identifier").next());
    let code = fault.and_then(|fault| fault.detail.errorcode.get());
    let problem = [body.title.get(), body.detail.get(), body.error_code.get(), body.error_message.get(), code, words];
    let words: Vec<&str> = problem.into_iter().flatten().chain(messages).collect();
    let text = clean(&words.join(": "))?;
    Some(excerpt(&text))
}
