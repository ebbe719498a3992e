//! Australia Post and StarTrack: Shipping & Tracking API v1 (developer.auspost.com.au), one call for ten numbers, no pushes.
//! Events have no codes, so that their words are their meaning. All times are told in the zone of Melbourne, and scans abroad
//! are stamped with its offset though their clock was another: their instants are as said, which may be wrong.

mod meaning;
mod report;
mod wire;

use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use waybill_contract::{
    Adapter, Asked, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Fault, Format, IdentityTime, Parsed,
    Request, Response, Secret, Stage, Window, check, lenient, open,
};

use self::wire::{Body, Failure, Verdict};

/// Australia Post.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "australia_post",
    name: "Australia Post",
    country: "AU",
    home_zone: "Australia/Melbourne",
    stage: Stage::Stable,
    batch_limit: 10,
    // Limits per second, minute, hour and day are told in headers only; this one is commonly quoted for tracking.
    budgets: &[Budget { calls: 10, per: Window::Seconds(60) }],
    formats: &[
        Format { name: "S10", pattern: "[A-Z]{2}[0-9]{9}AU", check: Some(check::s10) },
        Format { name: "article", pattern: "[0-9][A-Z]{2}[0-9]{13}|[0-9]{2}[A-Z]{3}[0-9]{18}", check: None },
        Format { name: "consignment", pattern: "[0-9][A-Z]{2}[0-9]{7}|[0-9]{2}[A-Z]{3}[0-9]{7}", check: None },
    ],
    tracking_url: "https://auspost.com.au/mypost/track/details/{number}",
    contact: Some("https://auspost.com.au/help-and-support"),
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
    identity_time: IdentityTime::Civil,
    codes: &[meaning::codes],
    open: open::<Account>,
    example: r#"
# The testbed is base_url = "https://digitalapi.auspost.com.au/test/shipping/v1".
api_key = "c7a1e5b2-0f4d-4a83-9e60-5d3b8f21a947"
password = "x7f3c0a9d1e5b8264c"
account_number = "0000987123"
"#,
};

/// A contract with Australia Post or StarTrack.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(default = "production")]
    base_url: BaseUrl,
    api_key: Secret,
    password: Secret,
    /// Ten digits.
    account_number: Secret,
}

fn production() -> BaseUrl {
    BaseUrl::parse("https://digitalapi.auspost.com.au/shipping/v1").expect("it is a URL")
}

impl Carrier for Account {
    fn request(&self, _cx: &Context<'_>, batch: &Batch) -> Request {
        let ids = batch.items().iter().map(|item| utf8_percent_encode(item.number.as_str(), NON_ALPHANUMERIC));
        let ids: Vec<String> = ids.map(|id| id.to_string()).collect();
        http::Request::get(self.base_url.join(&format!("/track?tracking_ids={}", ids.join(","))))
            .header(ACCEPT, "application/json")
            .header(CONTENT_TYPE, "application/json")
            .header(AUTHORIZATION, self.password.basic(self.api_key.reveal()))
            .header("account-number", self.account_number.header())
            .body(Bytes::new())
            .expect("every part is valid by its type")
    }

    fn parse(&self, cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let body: Body<'_> = match lenient::object(&response.body) {
            Ok(body) => body,
            Err(fault) => return Err(fault_of(cx, response, None).unwrap_or(fault)),
        };
        if response.status.is_success() && !body.tracking_results.is_empty() {
            return report::read(cx, asked, &body, response);
        }
        let failure = body.failures().next();
        // A throttle can come with 403.
        if let Some(failure) = &failure
            && let Some(fault) = said_fault(cx, response, failure)
        {
            return Err(fault);
        }
        let detail = failure.as_ref().map(Failure::to_string);
        if let Some(fault) = fault_of(cx, response, detail.clone()) {
            return Err(fault);
        }
        if let Some(failure) = &failure
            && failure.verdict() == Verdict::Nothing
            && let Some(parsed) = report::nothing(asked, failure)
        {
            return Ok(parsed);
        }
        let status = response.status.as_u16();
        Err(Fault::malformed(detail.unwrap_or_else(|| format!("HTTP {status} without tracking_results"))))
    }
}

/// The fault of a status line, with the window that is used up.
fn fault_of(cx: &Context<'_>, response: &Response, detail: Option<String>) -> Option<Fault> {
    let mut fault = response.fault(detail)?;
    if let Fault::Throttled { retry_after, .. } = &mut fault {
        *retry_after = retry_after.or_else(|| Some(window(cx, response)));
    }
    Some(fault)
}

/// The fault that an error's code or words mean whatever the status line says.
fn said_fault(cx: &Context<'_>, response: &Response, failure: &Failure<'_>) -> Option<Fault> {
    let detail = failure.to_string();
    match failure.verdict() {
        Verdict::Throttled => {
            let retry_after = response.retry_after().or_else(|| Some(window(cx, response)));
            Some(Fault::Throttled { retry_after, detail })
        }
        Verdict::Unauthorized => Some(Fault::Unauthorized { detail }),
        Verdict::Unavailable => {
            let status = response.status.as_u16();
            Some(Fault::Unavailable { status, retry_after: response.retry_after(), detail })
        }
        Verdict::Nothing | Verdict::Unclear => None,
    }
}

/// How long the window lasts of which the headers say that nothing remains.
fn window(cx: &Context<'_>, response: &Response) -> Duration {
    let minute = Duration::from_secs(60);
    let windows = [("day", cx.until_next_day()), ("hour", minute * 60), ("minute", minute)];
    let empty = |name: &str| {
        let header = response.headers.get(format!("x-ratelimit-remaining-{name}"));
        header.is_some_and(|left| left.as_bytes().trim_ascii() == b"0")
    };
    windows.into_iter().find(|(name, _)| empty(name)).map_or(minute, |(_, wait)| wait)
}
