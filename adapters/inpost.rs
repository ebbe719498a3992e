//! InPost Poland, ShipX v1 (dokumentacja-inpost.atlassian.net): one parcel a call, without a login. A push only says that
//! a parcel has changed, so it tells no event. The documentation names no limits, and no status for a return that is over:
//! that is a `delivered` after `returned_to_sender`. The international "InPost Group" API is another product.

mod reading;
mod wire;

use std::net::IpAddr;
use std::time::Duration;

use bytes::Bytes;
use http::header::ACCEPT;
use http::{HeaderValue, Method, StatusCode};
use ipnet::IpNet;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use waybill_contract::{
    Adapter, Asked, Authentic, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Fault, Forged, Format,
    IdentityTime, Number, Oddity, Outcome, Parsed, Push, Reply, Report, Request, Response, Secrets, Stage, Verified,
    Warning, Webhook, Window, excerpt, lenient, open, proof,
};

pub(crate) static ADAPTER: Adapter = Adapter {
    id: "inpost",
    name: "InPost",
    country: "PL",
    home_zone: "Europe/Warsaw",
    stage: Stage::Stable,
    batch_limit: 1,
    // Not published; what an integrator found to be safe.
    budgets: &[Budget { calls: 60, per: Window::Seconds(60) }],
    formats: &[Format { name: "InPost parcel", pattern: "[0-9]{24}", check: None }],
    tracking_url: "https://inpost.pl/sledzenie-przesylek?number={number}",
    contact: Some("https://inpost.pl/kontakt"),
    capabilities: Capabilities {
        poll: true,
        push: true,
        subscribe: false,
        feed: false,
        estimate: false,
        proof_of_delivery: false,
    },
    recycle_days: 30,
    // Fresh labels are known within minutes; some are made days before.
    not_found_grace_days: 7,
    reopened_by_scan: false,
    identity_time: IdentityTime::Civil,
    codes: &[reading::codes],
    open: open::<Account>,
    example: r#"
# The webhook's address in the Manager ends with this. Its path must be in lower case.
webhook_path = "c41d7be09f5a4e63b2a8"
"#,
};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(default = "production")]
    base_url: BaseUrl,
    /// InPost signs nothing: what only it knows is the path. Without one pushes are not heard.
    webhook_path: Option<Secrets>,
    /// Networks that pushes come from; an empty list takes them from anywhere.
    #[serde(default = "documented_senders")]
    webhook_senders: Vec<IpNet>,
}

fn production() -> BaseUrl {
    BaseUrl::parse("https://api-shipx-pl.easypack24.net").expect("it is one")
}

fn documented_senders() -> Vec<IpNet> {
    vec!["91.216.25.0/24".parse().expect("it is a network")]
}

impl Carrier for Account {
    fn request(&self, _cx: &Context<'_>, batch: &Batch) -> Request {
        let number = utf8_percent_encode(batch.first().number.as_str(), NON_ALPHANUMERIC);
        let mut request = Request::new(Bytes::new());
        *request.uri_mut() = self.base_url.join(&format!("/v1/tracking/{number}"));
        request.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/json"));
        request
    }

    fn parse(&self, _cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let parcel = lenient::object::<wire::Parcel<'_>>(&response.body);
        let failed = parcel.as_ref().is_ok_and(|parcel| parcel.error.get().is_some());
        if failed || !response.status.is_success() {
            return refused(asked, &parcel.unwrap_or_default(), response);
        }
        reading::read(asked, &parcel?)
    }

    fn webhook(&self) -> Option<&dyn Webhook> {
        self.webhook_path.as_ref().map(|_| self as &dyn Webhook)
    }
}

impl Webhook for Account {
    fn verify<'p>(&self, _cx: &Context<'_>, push: &'p Push) -> Result<Verified<'p>, Forged> {
        let paths = self.webhook_path.as_ref().ok_or(Forged("no path is configured"))?;
        // The Manager asks for the address before it saves it, nobody says from where; a GET tells nothing.
        if push.method != Method::GET && !self.sends(push.peer) {
            return Err(Forged("unexpected sender address"));
        }
        proof::static_secret(push, paths, Some(push.tail.trim_matches('/'))).map(Verified::Message)
    }

    fn acknowledge(&self, _authentic: Authentic<'_>) -> Reply {
        Reply::ok()
    }

    /// `event_ts` is when InPost wrote the message, not when the parcel was seen: as an event it would be a second one
    /// beside that of the history.
    fn parse(&self, _cx: &Context<'_>, authentic: Authentic<'_>) -> Result<Parsed, Fault> {
        let push = authentic.push();
        if push.method == Method::GET {
            return Ok(Parsed::default());
        }
        let notice = lenient::object::<wire::Notice<'_>>(&push.body)?;
        let mut parsed = Parsed::default();
        let event = notice.event.get();
        match notice.payload.tracking_number.get().map(Number::parse) {
            Some(Ok(number)) => parsed.poll_now.push(number),
            None if event.is_none() => return Err(Fault::malformed("neither event nor payload.tracking_number")),
            // Offers and the like come before there is a number.
            None if !matches!(event, Some("shipment_confirmed" | "shipment_status_changed")) => {}
            // The shipment's id beside it leads to no number: the answer to a question for it would need a token.
            _ => parsed.warnings.push(Warning::new(Oddity::Field, "a push without payload.tracking_number")),
        }
        Ok(parsed)
    }

    fn signed_time_limit(&self) -> Option<Duration> {
        None
    }
}

impl Account {
    fn sends(&self, peer: IpAddr) -> bool {
        let peer = peer.to_canonical();
        self.webhook_senders.is_empty() || self.webhook_senders.iter().any(|network| network.contains(&peer))
    }
}

/// An error: by its status line, or inside a 200 by the status that it names.
fn refused(asked: Asked<'_>, failure: &wire::Parcel<'_>, response: &Response) -> Result<Parsed, Fault> {
    let code = failure.error.or_empty();
    let named = failure.status.get().and_then(|status| status.parse::<u16>().ok());
    let status = match response.status.is_success() {
        true => named.and_then(|status| StatusCode::from_u16(status).ok()).unwrap_or(match code {
            "token_invalid" | "access_forbidden" => StatusCode::UNAUTHORIZED,
            "resource_not_found" => StatusCode::NOT_FOUND,
            _ => response.status,
        }),
        false => response.status,
    };
    let words = [code, failure.message.or_empty(), failure.description.or_empty()];
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    let detail: Option<String> = (!words.is_empty()).then(|| excerpt(&words.join(": ")));
    if status == StatusCode::FORBIDDEN && is_of_cloudflare(response) {
        let detail = "Cloudflare lets no call through".to_owned();
        return Err(Fault::Throttled { retry_after: response.retry_after(), detail });
    }
    if let Some(fault) = response.fault_of(status.as_u16(), detail.clone()) {
        return Err(fault);
    }
    let outcome = match (status.as_u16(), code) {
        (404, "resource_not_found") => Outcome::NotFound,
        (400, "resource_not_found") => Outcome::InvalidNumber,
        // The number is the only parameter that we give.
        (400 | 422, "invalid_parameter" | "validation_failed") if speaks_of_the_number(response) => {
            Outcome::InvalidNumber
        }
        (status, _) => return Err(Fault::malformed(format!("HTTP {status}: {}", detail.unwrap_or_default()))),
    };
    let report = Report { outcome, ..Report::not_found(asked.only().cloned()) };
    Ok(Parsed { reports: reading::wanted(asked, report).into_iter().collect(), ..Parsed::default() })
}

/// A block by the proxy before InPost. It says nothing of credentials, of which this call has none.
fn is_of_cloudflare(response: &Response) -> bool {
    let page = lenient::text(&response.body)
        .is_ok_and(|text| text.starts_with('<') && text.to_ascii_lowercase().contains("cloudflare"));
    page || response.body.trim_ascii().starts_with(b"<") && response.headers.contains_key("cf-ray")
}

/// In `details` the fault's field is a key.
fn speaks_of_the_number(response: &Response) -> bool {
    lenient::text(&response.body).is_ok_and(|text| {
        let text = text.to_ascii_lowercase();
        text.contains("tracking_number") || text.contains("tracking number")
    })
}
