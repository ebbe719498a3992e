//! EasyPost API v2 (docs.easypost.com): an aggregator as a source, for any carrier that it knows. A number is asked for by
//! its tracker, which is made where there is none; each costs a fee once. The documentation gives no limit of a batch, no
//! shape of `delivery_evidence`, and says UTC also of some carriers' local times: they are taken as said.

mod failures;
mod meaning;
mod push;
mod report;
mod wire;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderValue, Method};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize};
use waybill_contract::{
    Adapter, Asked, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Fault, FollowUp, Format, IdentityTime,
    Item, Number, Parsed, Report, Request, Response, Secret, Secrets, SigningKey, Stage, Subscribe, Webhook, Window,
    lenient, open,
};

pub(crate) static ADAPTER: Adapter = Adapter {
    id: "easypost",
    name: "EasyPost",
    country: "US",
    // What EasyPost reads times in whose zone it does not know.
    home_zone: "Etc/UTC",
    stage: Stage::Stable,
    batch_limit: 100,
    // Of lists; another limiter looks at the load and is not documented.
    budgets: &[Budget { calls: 5, per: Window::Seconds(1) }],
    // Its numbers are those of all carriers: only its own test codes are its alone.
    formats: &[Format { name: "EasyPost test code", pattern: "EZ[1-7]0{8}[1-7]", check: None }],
    tracking_url: "https://track.easypost.com/{number}",
    contact: Some("https://support.easypost.com"),
    capabilities: Capabilities {
        poll: true,
        push: true,
        subscribe: true,
        feed: false,
        estimate: true,
        proof_of_delivery: true,
    },
    recycle_days: 30,
    not_found_grace_days: 7,
    reopened_by_scan: false,
    // The zone in which a time is written may be inferred later; the instant stays.
    identity_time: IdentityTime::Utc,
    codes: &[meaning::codes],
    open: open::<Account>,
    example: r#"
api_key = "EZAKexample0f3b7c1d9a5e"
# EasyPost's name of the carrier for numbers that are registered without a service; none lets EasyPost find it.
shipping_carrier = "USPS"
webhook_secret = "ein sécret for waybill"
"#,
};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(default = "production")]
    base_url: BaseUrl,
    /// Its prefix decides between test and production.
    api_key: Secret,
    /// `USPS`, `UPS`, `FedEx`, `DHLExpress`, …; an item's service goes before it.
    shipping_carrier: Option<String>,
    /// As entered with the webhook's address; without it pushes are not heard.
    webhook_secret: Option<Secrets<SigningKey>>,
}

fn production() -> BaseUrl {
    BaseUrl::parse("https://api.easypost.com/v2").expect("it is one")
}

#[derive(Serialize)]
struct Search<'a> {
    tracking_codes: Vec<&'a str>,
}

#[derive(Serialize)]
struct Create<'a> {
    tracker: NewTracker<'a>,
}

#[derive(Serialize)]
struct NewTracker<'a> {
    tracking_code: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    carrier: Option<&'a str>,
}

/// The note of a follow-up that asks for the rest of a list; behind it the numbers.
const REST: &str = "rest ";

/// The note of a follow-up that makes a tracker of the first number behind it; the others come next.
const CREATE: &str = "create ";

impl Carrier for Account {
    fn request(&self, _cx: &Context<'_>, batch: &Batch) -> Request {
        self.search(batch.items().iter().map(|item| item.number.as_str()).collect())
    }

    fn parse(&self, _cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let body = lenient::object::<wire::Tracker<'_>>(&response.body);
        let failure = body.as_ref().ok().and_then(|body| body.error.get());
        let note = response.follow_up.as_deref();
        if let Some(numbers) = note.and_then(|note| note.strip_prefix(CREATE)) {
            return self.created(asked, &numbers.split(',').collect::<Vec<_>>(), response, body.as_ref());
        }
        if let Some(outcome) = failures::of_number(response, failure) {
            let number = asked.only().cloned();
            if number.is_some() || matches!(asked, Asked::Anything) {
                let report = Report { outcome, ..Report::not_found(number) };
                return Ok(Parsed { reports: vec![report], ..Parsed::default() });
            }
        }
        if let Some(fault) = failures::fault(response, failure) {
            return Err(fault);
        }
        let body = body?;
        let trackers = body.all().ok_or_else(|| Fault::malformed("neither a tracker nor a list of trackers"))?;
        let mut parsed = Parsed::default();
        report::add(asked, &trackers, &mut parsed);
        let Asked::Batch(batch) = asked else { return Ok(parsed) };
        let of_this_list: Vec<&str> = match note.and_then(|note| note.strip_prefix(REST)) {
            Some(numbers) => numbers.split(',').collect(),
            None => batch.items().iter().map(|item| item.number.as_str()).collect(),
        };
        let told = |number: &str| {
            parsed.reports.iter().any(|report| report.number.as_ref().is_some_and(|told| told.as_str() == number))
        };
        let missing: Vec<&str> = of_this_list.iter().copied().filter(|number| !told(number)).collect();
        if body.has_more.get() == Some("true") && !missing.is_empty() && missing.len() < of_this_list.len() {
            let note = format!("{REST}{}", missing.join(","));
            parsed.follow_up = Some(FollowUp { request: self.search(missing), note });
            return Ok(parsed);
        }
        parsed.follow_up = self.create_next(asked, &missing);
        let unknown =
            missing.iter().filter_map(|number| Number::parse(number).ok()).filter(|number| asked.wants(number));
        parsed.reports.extend(unknown.map(|number| Report::not_found(Some(number))));
        Ok(parsed)
    }

    fn subscribe(&self) -> Option<&dyn Subscribe> {
        self.webhook_secret.is_some().then_some(self)
    }

    fn webhook(&self) -> Option<&dyn Webhook> {
        self.webhook_secret.is_some().then_some(self)
    }
}

impl Account {
    /// The answer to the making of a tracker. That one number is refused stops none of the others.
    fn created(
        &self,
        asked: Asked<'_>,
        numbers: &[&str],
        response: &Response,
        body: Result<&wire::Tracker<'_>, &Fault>,
    ) -> Result<Parsed, Fault> {
        let failure = body.ok().and_then(|body| body.error.get());
        let mut parsed = Parsed::default();
        if let Some(outcome) = failures::of_number(response, failure) {
            let number = numbers.first().and_then(|number| Number::parse(number).ok());
            let number = number.filter(|number| asked.item(number).is_some());
            parsed.reports.extend(number.map(|number| Report { outcome, ..Report::not_found(Some(number)) }));
        } else if let Some(fault) = failures::fault(response, failure) {
            return Err(fault);
        } else {
            let trackers = body.map_err(Clone::clone)?.all();
            let trackers = trackers.ok_or_else(|| Fault::malformed("no tracker was made"))?;
            report::add(asked, &trackers, &mut parsed);
        }
        parsed.follow_up = self.create_next(asked, numbers.get(1..).unwrap_or_default());
        Ok(parsed)
    }

    fn create_next(&self, asked: Asked<'_>, numbers: &[&str]) -> Option<FollowUp> {
        let item = asked.item(&Number::parse(numbers.first()?).ok()?)?;
        Some(FollowUp { request: self.create(item), note: format!("{CREATE}{}", numbers.join(",")) })
    }

    /// A POST that only reads.
    fn search(&self, tracking_codes: Vec<&str>) -> Request {
        self.post("/trackers/batch", &Search { tracking_codes })
    }

    fn create(&self, item: &Item) -> Request {
        let carrier = item.service.as_deref().or(self.shipping_carrier.as_deref());
        self.post("/trackers", &Create { tracker: NewTracker { tracking_code: item.number.as_str(), carrier } })
    }

    fn post(&self, path: &str, body: &impl Serialize) -> Request {
        let mut request = self.bare(path);
        *request.method_mut() = Method::POST;
        request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        *request.body_mut() = serde_json::to_vec(body).expect("texts are JSON").into();
        request
    }

    fn bare(&self, path: &str) -> Request {
        let mut request = Request::new(Bytes::new());
        *request.uri_mut() = self.base_url.join(path);
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(AUTHORIZATION, self.api_key.basic_user());
        request
    }
}

/// For a path's segment.
fn escape(text: &str) -> impl std::fmt::Display {
    utf8_percent_encode(text, NON_ALPHANUMERIC)
}
