//! SF Express 顺丰: the Fengqiao platform's EXP_RECE_SEARCH_ROUTES and RoutePushService (open.sf-express.com), from clients
//! and recorded answers. Not sure there: the batch size, the limits, OAuth2's fields, most error codes, and whether pushes
//! are signed at all. EXP_RECE_REGISTER_ROUTE's fields are not public, so it must not pretend to subscribe.

mod meaning;
mod push;
mod report;
mod sign;
mod wire;

use std::net::IpAddr;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Method};
use serde::{Deserialize, Serialize};
use waybill_contract::{
    Adapter, Asked, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Fault, Format, IdentityTime, Login, Parsed,
    Request, Response, Secret, Secrets, Stage, Token, Webhook, Window, form, lenient, open,
};

/// SF Express.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "sf_express",
    name: "SF Express",
    country: "CN",
    home_zone: "Asia/Shanghai",
    stage: Stage::Preview,
    batch_limit: 10,
    // By contract; this is what the sandbox bears.
    budgets: &[Budget { calls: 30, per: Window::Seconds(60) }],
    // The check digit is not public.
    formats: &[Format { name: "SF waybill", pattern: "SF[0-9]{12,13}", check: None }],
    tracking_url: "https://www.sf-express.com/chn/en/waybill/waybill-detail/{number}",
    contact: Some("https://www.sf-express.com/chn/en/contact"),
    capabilities: Capabilities {
        poll: true,
        push: true,
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
partner_id = "WAYBILLEX"
checkword = "q7XvT2mZc9LkR4nBexample"
# SF's pushes carry no secret but this one, at the end of the address given to it; without it there are no pushes.
webhook_secret = "rp-4e9b07c2d6f81a35"
"#,
};

/// One app of the platform.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(default = "production")]
    base_url: BaseUrl,
    /// 顾客编码.
    partner_id: String,
    checkword: Secret,
    /// Sends a token that a login got, instead of a digest.
    #[serde(default)]
    oauth2: bool,
    /// Older apps want `0` for Chinese and `1` for English. Texts without code are understood in Chinese only.
    #[serde(default = "chinese")]
    language: String,
    /// 1 standard routes, 2 customised.
    #[serde(default = "standard")]
    method_type: String,
    /// The last four digits of the sender's phone, for waybills that another app made: without them SF says "no routes".
    check_phone_no: Option<String>,
    webhook_secret: Option<Secrets>,
    /// SF's addresses, where it has told them.
    #[serde(default)]
    webhook_senders: Vec<IpAddr>,
}

fn production() -> BaseUrl {
    BaseUrl::parse("https://sfapi.sf-express.com").expect("it is one")
}

fn chinese() -> String {
    "zh-CN".into()
}

fn standard() -> String {
    "1".into()
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Question<'a> {
    language: &'a str,
    tracking_type: &'a str,
    tracking_number: Vec<&'a str>,
    method_type: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    check_phone_no: Option<String>,
}

impl Carrier for Account {
    fn request(&self, cx: &Context<'_>, batch: &Batch) -> Request {
        let numbers: Vec<&str> = batch.items().iter().map(|item| item.number.as_str()).collect();
        // One for each number, in their order.
        let phones = self.check_phone_no.as_deref().map(|phone| vec![phone; numbers.len()].join(","));
        let question = Question {
            language: &self.language,
            tracking_type: "1",
            tracking_number: numbers,
            method_type: &self.method_type,
            check_phone_no: phones,
        };
        let message = serde_json::to_string(&question).expect("texts and lists of texts are JSON");
        let time = cx.now.as_millisecond().to_string();
        let digest = sign::request(&message, &time, &self.checkword);
        let (proof, value) = match cx.token.filter(|_| self.oauth2) {
            Some(token) => ("accessToken", token.reveal()),
            None => ("msgDigest", digest.as_str()),
        };
        self.post(
            "/std/service",
            form([
                ("partnerID", self.partner_id.as_str()),
                ("requestID", cx.exchange_id),
                ("serviceCode", "EXP_RECE_SEARCH_ROUTES"),
                ("timestamp", &time),
                (proof, value),
                ("msgData", &message),
            ]),
        )
    }

    fn parse(&self, _cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let body = lenient::object::<wire::Body<'_>>(&response.body);
        if !response.status.is_success() {
            let problem = body.ok().and_then(|body| body.problem());
            let malformed = || Fault::malformed(format_args!("HTTP {}", response.status.as_u16()));
            let fault = response.fault(problem.clone());
            return Err(fault.unwrap_or_else(|| problem.map_or_else(malformed, Fault::malformed)));
        }
        match body {
            Ok(body) => report::read(asked, &body),
            Err(fault) => push::read(asked, &response.body).unwrap_or(Err(fault)),
        }
    }

    fn login(&self) -> Option<&dyn Login> {
        self.oauth2.then_some(self)
    }

    fn webhook(&self) -> Option<&dyn Webhook> {
        self.webhook_secret.is_some().then_some(self)
    }
}

impl Login for Account {
    fn request(&self, _cx: &Context<'_>) -> Request {
        let fields =
            [("partnerID", self.partner_id.as_str()), ("secret", self.checkword.reveal()), ("grantType", "password")];
        self.post("/oauth2/accessToken", form(fields))
    }

    fn token(&self, cx: &Context<'_>, response: &Response) -> Result<Token, Fault> {
        let body = lenient::object::<wire::Grant<'_>>(&response.body);
        if let Some(fault) = response.fault(body.as_ref().ok().and_then(|body| body.problem())) {
            return Err(fault);
        }
        let body = body?;
        match body.access_token.get() {
            Some(token) if response.status.is_success() => Token::granted(cx, Some(token), body.expires_in.get()),
            _ => Err(report::gateway(body.api_result_code.or_empty(), body.api_error_msg.or_empty())),
        }
    }
}

impl Account {
    fn post(&self, path: &str, body: Bytes) -> Request {
        let mut request = Request::new(body);
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self.base_url.join(path);
        let kind = HeaderValue::from_static("application/x-www-form-urlencoded;charset=UTF-8");
        request.headers_mut().insert(CONTENT_TYPE, kind);
        request
    }
}

#[cfg(test)]
mod tests;
