//! DHL Express – MyDHL API 3.1.1, tracking (developer.dhl.com). It has no pushes; those come by DHL's unified API.
//! One number is asked with offsets, many without: then zones are inferred from the service area and detail is wanted.
//! The page is unsure of limits, of refusals outside the specification and of the rarer codes: all are read tolerantly.

mod report;
mod wire;

use std::fmt;

use bytes::Bytes;
use http::header::{ACCEPT, ACCEPT_LANGUAGE, AUTHORIZATION, HeaderName};
use http::{HeaderValue, StatusCode};
use jiff::fmt::rfc2822::DateTimePrinter;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use waybill_contract::{
    Adapter, Asked, BaseUrl, Batch, Capabilities, Carrier, Context, Depth, Fault, FollowUp, Format, IdentityTime, Item,
    Number, Oddity, Parsed, Report, Request, Response, Secret, Stage, Warning, check, clean, excerpt, lenient, open,
};

/// DHL Express.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "dhl_express",
    name: "DHL Express",
    country: "DE",
    home_zone: "Europe/Berlin",
    stage: Stage::Stable,
    batch_limit: 200,
    // The specification has none; what is said of 500 calls a day is said of the test system only.
    budgets: &[],
    formats: &[
        Format { name: "DHL Express waybill", pattern: "[0-9]{10}", check: Some(check::mod7) },
        Format { name: "DHL Express piece (licence plate)", pattern: "J[A-Z]{2,3}[0-9]{9,20}", check: None },
    ],
    tracking_url: "https://www.dhl.com/global-en/home/tracking/tracking-express.html?submit=1&tracking-id={number}",
    contact: Some("https://www.dhl.com/global-en/home/customer-service.html"),
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
    codes: &[report::codes],
    open: open::<Account>,
    example: r#"
# As issued in the developer portal; the test system is base_url = "https://express.api.dhl.com/mydhlapi/test".
username = "waybillGmbHDE"
password = "Q!4invented7example"
"#,
};

/// One user of the MyDHL API.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(default = "production")]
    base_url: BaseUrl,
    username: String,
    password: Secret,
    /// The version of the specification that the header `x-version` names.
    #[serde(default = "specification")]
    api_version: String,
    /// Asks for names and cities that are hidden otherwise; DHL must have granted it.
    #[serde(default)]
    controlled_access: bool,
}

fn production() -> BaseUrl {
    BaseUrl::parse("https://express.api.dhl.com/mydhlapi").expect("a URL with scheme and host")
}

fn specification() -> String {
    "3.1.1".into()
}

/// The note of a follow-up that asks for the pieces of a batch that had waybills, too: one call takes one kind of number.
const PIECES: &str = "pieces";
/// The note of a follow-up that asks for the waybill of a piece: only its call gives offsets.
const WAYBILL: &str = "waybill";

impl Carrier for Account {
    fn request(&self, cx: &Context<'_>, batch: &Batch) -> Request {
        let (pieces, waybills): (Vec<&Number>, Vec<&Number>) =
            batch.items().iter().map(|item| &item.number).partition(|number| is_piece(number));
        match (batch.depth(), waybills.as_slice()) {
            (_, []) => self.batch(cx, "pieceTrackingNumber", &pieces, "all"),
            (Depth::Detail, [waybill]) => self.single(cx, waybill),
            _ => self.batch(cx, "shipmentTrackingNumber", &waybills, "shipment"),
        }
    }

    fn parse(&self, cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let mut parsed = self.read(cx, asked, response)?;
        let Asked::Batch(batch) = asked else { return Ok(parsed) };
        if response.follow_up.is_some() {
            return Ok(parsed);
        }
        let pieces: Vec<&Number> = batch.items().iter().map(|item| &item.number).filter(|one| is_piece(one)).collect();
        if !pieces.is_empty() && pieces.len() < batch.items().len() {
            let request = self.batch(cx, "pieceTrackingNumber", &pieces, "all");
            parsed.follow_up = Some(FollowUp { request, note: PIECES.into() });
        } else if batch.depth() == Depth::Detail
            && pieces.len() == 1
            && let Some(waybill) = parsed.reports.iter().find_map(report::waybill_without_offsets)
        {
            let request = self.single(cx, &waybill);
            parsed.follow_up = Some(FollowUp { request, note: WAYBILL.into() });
        }
        Ok(parsed)
    }
}

/// The numbers that an answer is about.
fn answered<'a>(batch: &'a Batch, response: &Response) -> impl Iterator<Item = &'a Item> {
    let waybills = batch.items().iter().any(|item| !is_piece(&item.number));
    let pieces = match response.follow_up.as_deref() {
        Some(PIECES) => true,
        Some(_) => return Vec::new().into_iter(),
        None => !waybills,
    };
    let items: Vec<&Item> = batch.items().iter().filter(|item| is_piece(&item.number) == pieces).collect();
    items.into_iter()
}

/// Pieces have licence plates, which begin with J; waybills are digits.
fn is_piece(number: &Number) -> bool {
    number.as_str().starts_with('J')
}

impl Account {
    fn single(&self, cx: &Context<'_>, waybill: &Number) -> Request {
        let view = "trackingView=all-checkpoints&levelOfDetail=all&requestGMTOffsetPerEvent=true";
        self.get(cx, &format!("/shipments/{}/tracking?{view}", escape(waybill)))
    }

    /// Keys are repeated, not joined by commas.
    fn batch(&self, cx: &Context<'_>, key: &str, numbers: &[&Number], level: &str) -> Request {
        let mut path = "/tracking?".to_owned();
        for number in numbers {
            path.push_str(&format!("{key}={}&", escape(number)));
        }
        path.push_str(&format!("trackingView=all-checkpoints&levelOfDetail={level}"));
        self.get(cx, &path)
    }

    fn get(&self, cx: &Context<'_>, path: &str) -> Request {
        let more = if self.controlled_access { "&requestControlledAccessDataCodes=true" } else { "" };
        let mut request = Request::new(Bytes::new());
        *request.uri_mut() = self.base_url.join(&format!("{path}{more}"));
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_static("eng"));
        headers.insert(AUTHORIZATION, self.password.basic(&self.username));
        let when = DateTimePrinter::new().timestamp_to_rfc9110_string(&cx.now).ok();
        let id = Some(cx.exchange_id).filter(|id| id.len() <= 36);
        let texts = [
            ("x-version", Some(self.api_version.as_str())),
            ("message-reference", id),
            ("message-reference-date", when.as_deref()),
        ];
        for (name, text) in texts {
            if let Some(value) = text.and_then(|text| HeaderValue::from_str(text).ok()) {
                headers.insert(HeaderName::from_static(name), value);
            }
        }
        request
    }

    fn read(&self, cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        if !response.status.is_success() {
            let body = lenient::object(&response.body).unwrap_or_default();
            return self.refused(cx, asked, &body, response);
        }
        let body: wire::Body<'_> = lenient::object(&response.body)?;
        if body.shipments.given() {
            return Ok(report::shipments(asked, &body.shipments, response));
        }
        // A problem that came with a 200 is read by the status that it names.
        let named = body.status.get().and_then(|text| text.parse().ok()).filter(|status: &StatusCode| status != &200);
        match named {
            Some(status) => self.refused(cx, asked, &body, &Response { status, ..response.clone() }),
            None if knows_nothing(&body) => Ok(missing(asked, response)),
            None if throttles(&body) => Err(self.throttled(cx, &body, response)),
            None => match self.problem(&body) {
                Some(problem) => Err(Fault::malformed(format_args!("an error with HTTP 200: {problem}"))),
                None => Err(Fault::malformed("no list of shipments")),
            },
        }
    }

    fn refused(
        &self,
        cx: &Context<'_>,
        asked: Asked<'_>,
        body: &wire::Body<'_>,
        response: &Response,
    ) -> Result<Parsed, Fault> {
        let problem = self.problem(body);
        match response.status.as_u16() {
            404 if knows_nothing(body) => return Ok(missing(asked, response)),
            429 => return Err(self.throttled(cx, body, response)),
            400 | 422 if throttles(body) => return Err(self.throttled(cx, body, response)),
            400 | 422 => {
                let reports = invalid(asked, body);
                if !reports.is_empty() {
                    let warning = Warning::new(Oddity::Carrier, "DHL does not take the number");
                    return Ok(Parsed { reports, warnings: vec![warning], ..Parsed::default() });
                }
            }
            _ => {}
        }
        Err(response.fault(problem.clone()).unwrap_or_else(|| {
            let problem = problem.unwrap_or_else(|| "no reason given".into());
            Fault::malformed(format_args!("HTTP {}: {problem}", response.status.as_u16()))
        }))
    }

    fn throttled(&self, cx: &Context<'_>, body: &wire::Body<'_>, response: &Response) -> Fault {
        let daily = says(body, &["daily", "per day", "quota"]).then(|| cx.until_next_day());
        let detail = self.problem(body).unwrap_or_else(|| format!("HTTP {}", response.status.as_u16()));
        Fault::Throttled { retry_after: response.retry_after().or(daily), detail }
    }

    /// `title: detail` of a problem, cut.
    fn problem(&self, body: &wire::Body<'_>) -> Option<String> {
        let words: Vec<&str> =
            [body.title.get(), body.detail.get(), body.message.get()].into_iter().flatten().take(2).collect();
        let text = clean(&words.join(": "))?.replace(self.password.reveal(), "…");
        Some(excerpt(&text))
    }
}

/// DHL's own "no data"; any other 404 is a wrong route.
fn knows_nothing(body: &wire::Body<'_>) -> bool {
    const NOTHING: &[&str] = &[
        "no data found",
        "not data found",
        "data not found",
        "no shipment",
        "shipment not found",
        "shipments not found",
        "no result",
    ];
    says(body, NOTHING)
}

fn throttles(body: &wire::Body<'_>) -> bool {
    says(body, &["too many requests", "rate limit", "quota", "throttl"])
}

fn says(body: &wire::Body<'_>, words: &[&str]) -> bool {
    let text = body.words().to_ascii_lowercase();
    words.iter().any(|word| text.contains(word))
}

/// Nothing is known of any number that was asked for.
fn missing(asked: Asked<'_>, response: &Response) -> Parsed {
    let reports = match asked {
        Asked::Batch(batch) => {
            answered(batch, response).map(|item| Report::not_found(Some(item.number.clone()))).collect()
        }
        Asked::Anything => vec![Report::not_found(None)],
    };
    Parsed { reports, ..Parsed::default() }
}

/// The numbers of which a refusal says that they are none; the others of the batch are asked again.
fn invalid(asked: Asked<'_>, body: &wire::Body<'_>) -> Vec<Report> {
    let about_numbers = says(body, &["trackingnumber", "tracking number", "waybill"]);
    match asked {
        Asked::Anything if about_numbers => vec![Report::invalid(None)],
        Asked::Anything => Vec::new(),
        Asked::Batch(batch) => {
            let words = body.words();
            let named = |number: &Number| words.contains(number.as_str()) || about_numbers && batch.items().len() == 1;
            let numbers = batch.items().iter().map(|item| &item.number);
            numbers.filter(|number| named(number)).map(|number| Report::invalid(Some(number.clone()))).collect()
        }
    }
}

fn escape(number: &Number) -> impl fmt::Display {
    const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-');
    utf8_percent_encode(number.as_str(), RESERVED)
}
