//! DHL Shipment Tracking – Unified API 1.5 and Unified Push 1.2 (developer.dhl.com).
//! One question can be answered with somebody else's shipment: nothing is reported that does not name the number asked
//! for. URLs in bodies are read for their words only, never called.

mod meaning;
mod push;
mod report;
#[cfg(test)]
mod tests;
mod wire;

use bytes::Bytes;
use http::header::{ACCEPT, HeaderName};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use waybill_contract::{
    Adapter, Asked, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Fault, FollowUp, Format, IdentityTime,
    Item, Oddity, Parsed, Report, Request, Response, Secret, Secrets, Stage, Subscribe, Warning, Webhook, Window,
    check, clean, excerpt, header_name, lenient, open,
};

pub(crate) static ADAPTER: Adapter = Adapter {
    id: "dhl_unified",
    name: "DHL",
    country: "DE",
    home_zone: "Europe/Berlin",
    stage: Stage::Stable,
    batch_limit: 1,
    // What a new key may do; the portal raises both on request.
    budgets: &[Budget { calls: 1, per: Window::Seconds(5) }, Budget { calls: 250, per: Window::DayGmt }],
    formats: &[
        Format { name: "DHL Express waybill", pattern: "[0-9]{10}", check: Some(check::mod7) },
        Format { name: "DHL piece (licence plate)", pattern: "J[A-Z]{2,3}[0-9]{9,20}", check: None },
        Format { name: "DHL Paket", pattern: "003404[0-9]{14}", check: Some(check::gs1) },
        Format { name: "Deutsche Post international", pattern: "[A-Z]{2}[0-9]{9}DE", check: Some(check::s10) },
        Format { name: "DHL eCommerce", pattern: "(GM|LX|RX|UV|CN|SG|TH|IN|HK|MY)[0-9A-Z]{10,39}", check: None },
        Format { name: "DHL eCommerce (14 digits)", pattern: "[0-9]{14}", check: None },
        Format { name: "DHL Parcel Benelux", pattern: "3S[0-9A-Z]{8,20}", check: None },
    ],
    tracking_url: "https://www.dhl.com/global-en/home/tracking.html?tracking-id={number}",
    contact: Some("https://www.dhl.com/global-en/home/customer-service.html"),
    capabilities: Capabilities {
        poll: true,
        push: true,
        subscribe: true,
        feed: false,
        estimate: true,
        proof_of_delivery: true,
    },
    recycle_days: 30,
    // Parcels announced for a later day can be unknown until then.
    not_found_grace_days: 7,
    reopened_by_scan: false,
    identity_time: IdentityTime::Civil,
    codes: &[meaning::codes],
    open: open::<Account>,
    example: r#"
api_key = "kT4vXq0cZr7GmWbYp2NdLs9HfUa3JeRo"
requester_country = "DE"
service = "parcel-de"
webhook_header = "x-waybill-token"
webhook_token = "5b1f0a8e2c7d49b6a3e0f1c2d4b5a697"
"#,
};

/// One DHL app. `webhook_token` is what DHL sends us in `webhook_header`; without it there are no pushes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(default = "production")]
    base_url: BaseUrl,
    /// The app's consumer key.
    api_key: Secret,
    /// DHL's word (`parcel-de`, `express`, …) for numbers that come without one; none searches all divisions.
    #[serde(default)]
    service: Option<String>,
    /// ISO 3166-1 alpha-2.
    #[serde(default)]
    requester_country: Option<String>,
    #[serde(default = "default_header", deserialize_with = "header_name")]
    webhook_header: HeaderName,
    #[serde(default)]
    webhook_token: Option<Secrets>,
}

fn production() -> BaseUrl {
    BaseUrl::parse("https://api-eu.dhl.com").expect("a URL with scheme and host")
}

fn default_header() -> HeaderName {
    HeaderName::from_static("x-waybill-token")
}

/// The note of a follow-up that asks another division; behind it that division and those not asked yet.
const ELSEWHERE: &str = "service ";

impl Carrier for Account {
    fn request(&self, _cx: &Context<'_>, batch: &Batch) -> Request {
        let item = batch.first();
        self.search(item, self.service(item))
    }

    fn parse(&self, cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        if response.follow_up.as_deref() == Some(push::ACTIVATION) {
            return self.activated(cx, response);
        }
        if !response.status.is_success() {
            return self.refused(cx, asked, response);
        }
        let body = read(&response.body)?;
        if !body.shipments.given() {
            return match self.problem(&body) {
                Some(_) if no_result(&body) => Ok(self.nothing(asked, response, [].into_iter())),
                Some(problem) => Err(self
                    .said(cx, &body, response)
                    .unwrap_or_else(|| Fault::malformed(format!("an error with HTTP 200: {problem}")))),
                None => Err(Fault::malformed("no list of shipments")),
            };
        }
        let mut parsed = report::shipments(asked, &body);
        if parsed.reports.is_empty() {
            let nothing = self.nothing(asked, response, body.possible_additional_shipments_url.texts());
            parsed.reports = nothing.reports;
            parsed.follow_up = nothing.follow_up;
        }
        Ok(parsed)
    }

    fn subscribe(&self) -> Option<&dyn Subscribe> {
        self.webhook_token.is_some().then_some(self)
    }

    fn webhook(&self) -> Option<&dyn Webhook> {
        self.webhook_token.is_some().then_some(self)
    }
}

impl Account {
    fn service<'a>(&'a self, item: &'a Item) -> Option<&'a str> {
        let service = item.service.as_deref().or(self.service.as_deref()).map(str::trim);
        service.filter(|service| !service.is_empty() && service.len() <= 60)
    }

    fn search(&self, item: &Item, service: Option<&str>) -> Request {
        let mut path = format!("/track/shipments?trackingNumber={}", escape(item.number.as_str()));
        let postal_code = item.destination_postal_code.as_deref().map(str::trim).filter(|code| code.len() <= 60);
        let more = [
            ("service", service),
            ("requesterCountryCode", self.requester_country.as_deref()),
            ("recipientPostalCode", postal_code.filter(|code| !code.is_empty())),
            ("language", Some("en")),
        ];
        for (name, value) in more {
            if let Some(value) = value {
                path.push_str(&format!("&{name}={}", escape(value)));
            }
        }
        self.signed(http::Request::get(self.base_url.join(&path)), Bytes::new())
    }

    fn signed(&self, request: http::request::Builder, body: Bytes) -> Request {
        request
            .header(ACCEPT, "application/json")
            .header("dhl-api-key", self.api_key.header())
            .body(body)
            .expect("the URL is parsed and the headers are header values")
    }

    /// Nothing of the number here: another division that DHL names is asked, and if there is none left, it is not found.
    fn nothing<'a>(&self, asked: Asked<'_>, response: &Response, urls: impl Iterator<Item = &'a str>) -> Parsed {
        let item = match asked {
            Asked::Batch(batch) => Some(batch.first()),
            Asked::Anything => None,
        };
        let mut next: Vec<&str> = match &response.follow_up {
            Some(note) => note.strip_prefix(ELSEWHERE).into_iter().flat_map(|list| list.split(',')).skip(1).collect(),
            None => urls.filter_map(service_of).collect(),
        };
        let known = item.and_then(|item| self.service(item));
        next.retain(|service| is_service(service) && known != Some(service));
        next.dedup();
        next.truncate(3);
        if let (Some(item), Some(service)) = (item, next.first()) {
            let request = self.search(item, Some(service));
            let note = format!("{ELSEWHERE}{}", next.join(","));
            return Parsed { follow_up: Some(FollowUp { request, note }), ..Parsed::default() };
        }
        Parsed { reports: Report::on_all(asked, Report::not_found), ..Parsed::default() }
    }

    /// A status line that is no success.
    fn refused(&self, cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let body = read(&response.body).unwrap_or_default();
        let problem = self.problem(&body);
        match response.status.as_u16() {
            404 if no_result(&body) => Ok(self.nothing(asked, response, [].into_iter())),
            400 if says(&body, &["trackingnumber", "tracking number"]) => {
                let warning = Warning::new(Oddity::Carrier, "HTTP 400: DHL does not take the number");
                Ok(Parsed {
                    reports: Report::on_all(asked, Report::invalid),
                    warnings: vec![warning],
                    ..Parsed::default()
                })
            }
            _ => Err(self.fault(cx, response, problem)),
        }
    }

    fn fault(&self, cx: &Context<'_>, response: &Response, problem: Option<String>) -> Fault {
        let daily = problem.as_deref().map(str::to_ascii_lowercase);
        let daily = daily.is_some_and(|text| text.contains("daily") || text.contains("quota"));
        match response.fault(problem.clone()) {
            Some(Fault::Throttled { retry_after: None, detail }) if daily => {
                Fault::Throttled { retry_after: Some(cx.until_next_day()), detail }
            }
            Some(fault) => fault,
            None => {
                let problem = problem.unwrap_or_else(|| "no reason given".into());
                Fault::malformed(format!("HTTP {}: {problem}", response.status.as_u16()))
            }
        }
    }

    /// The fault of a problem that came with a 200: by the status that it names.
    fn said(&self, cx: &Context<'_>, body: &wire::Body<'_>, response: &Response) -> Option<Fault> {
        let mut named = response.clone();
        named.status = body.status.get()?.parse().ok()?;
        named.fault(None).map(|_| self.fault(cx, &named, self.problem(body)))
    }

    /// `title: detail` of an `application/problem+json`, else what the gateway before it says.
    fn problem(&self, body: &wire::Body<'_>) -> Option<String> {
        let words = [body.title.get(), body.detail.get(), body.fault.faultstring.get()];
        let words: Vec<&str> = words.into_iter().flatten().collect();
        let text = clean(&words.join(": "))?.replace(self.api_key.reveal(), "…");
        Some(excerpt(&text))
    }
}

fn read(body: &[u8]) -> Result<wire::Body<'_>, Fault> {
    lenient::object(body)
}

/// How the divisions say that there is nothing under a number.
const NOTHING: &[&str] = &[
    "no result found",
    "no shipment",
    "no tracking",
    "no data found",
    "shipment not found",
    "shipment could not be found",
    "shipments not found",
    "shipments found",
    "tracking number not found",
];

/// DHL's own "no result"; any other 404 is a wrong route.
fn no_result(body: &wire::Body<'_>) -> bool {
    body.status.get().is_none_or(|status| status == "404") && says(body, NOTHING)
}

fn says(body: &wire::Body<'_>, words: &[&str]) -> bool {
    let text = format!("{}\n{}", body.title.get().unwrap_or_default(), body.detail.get().unwrap_or_default());
    let text = text.to_ascii_lowercase();
    words.iter().any(|word| text.contains(word))
}

/// The `service` of a URL's query, if it is a word that DHL could mean.
fn service_of(url: &str) -> Option<&str> {
    let (_, query) = url.split_once('?')?;
    query.split('&').find_map(|pair| pair.strip_prefix("service=")).filter(|service| is_service(service))
}

fn is_service(word: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=30).contains(&word.len()) && word.bytes().all(fits)
}

/// For a path's segment or a query's value.
fn escape(text: &str) -> impl std::fmt::Display {
    const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_');
    utf8_percent_encode(text, RESERVED)
}
