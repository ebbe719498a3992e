//! DPD: ParcelLifeCycleService V2.0 of the Dutch and Belgian units (SOAP, and its JSON twin), pushes of the German one
//! (Tracking Push Service 04/2023). Unsure in the documentation: the twin's address, how an unknown parcel is told, and
//! whether `delivery_nab` is a neighbour's delivery; scans without time zone are told in the unit's own.

mod meaning;
mod push;
mod report;
#[cfg(test)]
mod tests;
mod when;
mod wire;

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderValue, StatusCode};
use serde::{Deserialize, Serialize};
use waybill_contract::lenient::xml::escape;
use waybill_contract::{
    Adapter, Asked, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Fault, Format, IdentityTime, Login, Parsed,
    Report, Request, Response, Secret, Secrets, Stage, Token, Webhook, Window, open,
};

use self::wire::Refusal;

/// DPD.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "dpd",
    name: "DPD",
    country: "NL",
    home_zone: "Europe/Amsterdam",
    stage: Stage::Preview,
    batch_limit: 1,
    // The limit is not published; the service is "for use on demand, not for sweeps".
    budgets: &[Budget { calls: 1, per: Window::Seconds(1) }],
    formats: &[
        Format { name: "DPD parcel", pattern: "[0-9]{14}", check: None },
        Format { name: "DPD parcel with its check sign", pattern: "[0-9]{14}[0-9A-Z]", check: Some(checked) },
        Format { name: "DPD barcode", pattern: "[0-9]{27}[0-9A-Z]", check: Some(checked) },
    ],
    tracking_url: "https://www.dpdgroup.com/nl/mydpd/my-parcels/track?lang=en&parcelNumber={number}",
    contact: Some("https://www.dpd.com/nl/en/contact/"),
    capabilities: Capabilities {
        poll: true,
        push: true,
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
unit = "nl"
delis_id = "KD12345"
password = "invented-password-of-dpd"
# The German push service signs nothing: this is the last part of the address that it is given, and its documented sender.
push_secret = "0c5e7f1b93d84a26b1e6f0d2a7c49835"
push_senders = ["213.95.42.108"]
"#,
};

/// The country unit whose web services are asked.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Unit {
    #[default]
    Nl,
    Be,
}

/// The two languages of the web services, which say the same.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Api {
    #[default]
    Soap,
    Rest,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(default)]
    unit: Unit,
    /// Another host than the unit's: a test system, or another unit that has the same services.
    base_url: Option<BaseUrl>,
    #[serde(default)]
    api: Api,
    delis_id: String,
    password: Secret,
    /// Texts are asked for in one language, and by their texts some rows are told apart.
    #[serde(default = "english")]
    language: String,
    /// The unit of Switzerland has another one.
    #[serde(default = "tracking_action")]
    tracking_action: String,
    /// Without it there is no webhook.
    push_secret: Option<Secrets>,
    /// Empty where a proxy hides the sender.
    #[serde(default = "documented_senders")]
    push_senders: Vec<IpAddr>,
}

fn english() -> String {
    "en_EN".into()
}

fn tracking_action() -> String {
    "http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData".into()
}

fn documented_senders() -> Vec<IpAddr> {
    vec![Ipv4Addr::new(213, 95, 42, 108).into()]
}

const LOGIN_ACTION: &str = "http://dpd.com/common/service/types/LoginService/2.1/getAuth";

impl Carrier for Account {
    fn request(&self, cx: &Context<'_>, batch: &Batch) -> Request {
        let number = label_number(batch.first().number.as_str());
        let token = cx.token.map(Secret::reveal).unwrap_or_default();
        match self.api {
            Api::Soap => {
                let header = format!(
                    "<ns:authentication><delisId>{}</delisId><authToken>{}</authToken><messageLanguage>{}</messageLanguage></ns:authentication>",
                    escape(&self.delis_id),
                    escape(token),
                    escape(&self.language),
                );
                let question = format!(
                    "<ns1:getTrackingData><parcelLabelNumber>{}</parcelLabelNumber></ns1:getTrackingData>",
                    escape(number)
                );
                let body = envelope("ParcelLifeCycleService/2.0", &header, &question);
                self.soap("/soap/services/ParcelLifeCycleService/V2_0", &self.tracking_action, body)
            }
            Api::Rest => self.rest(
                "/rest/services/ParcelLifeCycleService/V2_0/getTrackingData",
                &Question {
                    authentication: Authentication {
                        delis_id: &self.delis_id,
                        auth_token: token,
                        message_language: &self.language,
                    },
                    get_tracking_data: GetTrackingData { parcel_label_number: number },
                },
            ),
        }
    }

    fn parse(&self, _cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        if response.status.is_success()
            && let Some(query) = push::query(&response.body)
        {
            return push::read(query, asked);
        }
        let body = wire::read(&response.body);
        if let Some(refusal) = body.as_ref().ok().and_then(|body| body.refusal.as_ref()) {
            return refused(refusal, asked, response);
        }
        if let Some(fault) = response.fault(None) {
            return Err(fault);
        }
        let body = body?;
        if !response.status.is_success() {
            return Err(Fault::malformed(format_args!("HTTP {} without a fault", response.status.as_u16())));
        }
        let tracking = body.tracking.ok_or_else(|| Fault::malformed("no trackingresult"))?;
        Ok(report::of(&tracking, asked, self.unit.zone()))
    }

    fn login(&self) -> Option<&dyn Login> {
        Some(self)
    }

    fn webhook(&self) -> Option<&dyn Webhook> {
        self.push_secret.as_ref().map(|_| self as &dyn Webhook)
    }
}

/// At most ten logins a day are allowed, one is meant: a second one within the day brings the same token and its end.
impl Login for Account {
    fn request(&self, _cx: &Context<'_>) -> Request {
        match self.api {
            Api::Soap => {
                let question = format!(
                    "<ns1:getAuth><delisId>{}</delisId><password>{}</password><messageLanguage>{}</messageLanguage></ns1:getAuth>",
                    escape(&self.delis_id),
                    escape(self.password.reveal()),
                    escape(&self.language),
                );
                let body = envelope("LoginService/2.1", "", &question);
                self.soap("/soap/services/LoginService/V2_1", LOGIN_ACTION, body)
            }
            Api::Rest => self.rest(
                "/rest/services/LoginService/V2_1/getAuth",
                &GetAuth {
                    delis_id: &self.delis_id,
                    password: self.password.reveal(),
                    message_language: &self.language,
                },
            ),
        }
    }

    fn token(&self, cx: &Context<'_>, response: &Response) -> Result<Token, Fault> {
        let body = wire::read(&response.body);
        if let Some(refusal) = body.as_ref().ok().and_then(|body| body.refusal.as_ref()) {
            return Err(fault(refusal, response));
        }
        if let Some(fault) = response.fault(None) {
            return Err(fault);
        }
        let grant = body?.grant;
        let token = grant.auth_token.get().ok_or_else(|| Fault::malformed("no authToken"))?;
        let secret = Secret::new(token).ok_or_else(|| Fault::malformed("the authToken does not fit a header"))?;
        let expires = match grant.auth_token_expires.get().and_then(when::of_token) {
            Some(expires) => expires,
            None => cx.now.checked_add(TOKEN_LIFE).map_err(Fault::malformed)?,
        };
        Ok(Token { secret, expires })
    }
}

/// Exactly a day, from the first login on.
const TOKEN_LIFE: Duration = Duration::from_secs(86_400);

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Question<'a> {
    authentication: Authentication<'a>,
    get_tracking_data: GetTrackingData<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Authentication<'a> {
    delis_id: &'a str,
    auth_token: &'a str,
    message_language: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct GetTrackingData<'a> {
    parcel_label_number: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct GetAuth<'a> {
    delis_id: &'a str,
    password: &'a str,
    message_language: &'a str,
}

impl Unit {
    fn zone(self) -> &'static str {
        match self {
            Self::Nl => "Europe/Amsterdam",
            Self::Be => "Europe/Brussels",
        }
    }

    fn production(self) -> BaseUrl {
        let url = match self {
            Self::Nl => "https://wsshipper.dpd.nl",
            Self::Be => "https://wsshipper.dpd.be",
        };
        BaseUrl::parse(url).expect("it is a URL")
    }
}

impl Account {
    fn post(&self, path: &str) -> http::request::Builder {
        let base = self.base_url.clone().unwrap_or_else(|| self.unit.production());
        http::Request::post(base.join(path))
    }

    fn soap(&self, path: &str, action: &str, body: String) -> Request {
        let request = self.post(path).header(CONTENT_TYPE, "text/xml;charset=UTF-8").header(ACCEPT, "text/xml");
        let request = match HeaderValue::try_from(action) {
            Ok(action) => request.header("soapaction", action),
            Err(_) => request,
        };
        request.body(body.into()).expect("every part is valid by its type")
    }

    fn rest(&self, path: &str, question: &impl Serialize) -> Request {
        let body = serde_json::to_vec(question).expect("texts are JSON");
        let request = self.post(path).header(CONTENT_TYPE, "application/json").header(ACCEPT, "application/json");
        request.body(Bytes::from(body)).expect("every part is valid by its type")
    }
}

/// The children of `authentication` and of the question have no namespace.
fn envelope(service: &str, header: &str, question: &str) -> String {
    format!(
        "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" \
         xmlns:ns=\"http://dpd.com/common/service/types/Authentication/2.0\" \
         xmlns:ns1=\"http://dpd.com/common/service/types/{service}\">\
         <soapenv:Header>{header}</soapenv:Header><soapenv:Body>{question}</soapenv:Body></soapenv:Envelope>"
    )
}

/// What was refused may be the parcel, which is an answer.
fn refused(refusal: &Refusal, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
    let number = || asked.only().cloned();
    // Faults come with HTTP 500 whatever they say; other statuses mean what they always mean.
    let open = response.fault(None).is_none() || response.status == StatusCode::INTERNAL_SERVER_ERROR;
    // A user may be unknown, too.
    let open = open && !refusal.says(REFUSED_LOGIN);
    if open && refusal.says(NOT_FOUND) {
        return Ok(Parsed { reports: vec![Report::not_found(number())], ..Parsed::default() });
    }
    if open && refusal.says(NO_NUMBER) {
        return Ok(Parsed { reports: vec![Report::invalid(number())], ..Parsed::default() });
    }
    Err(fault(refusal, response))
}

fn fault(refusal: &Refusal, response: &Response) -> Fault {
    let detail = refusal.to_string();
    if refusal.says(REFUSED_LOGIN) {
        return Fault::Unauthorized { detail };
    }
    if refusal.says(THROTTLED) {
        return Fault::Throttled { retry_after: response.retry_after(), detail };
    }
    response.fault(Some(detail.clone())).unwrap_or_else(|| Fault::malformed(detail))
}

/// A login that failed, and a token that has ended or is wrong. The public web service numbers its reasons: of `LOGIN_5` and
/// `LOGIN_6` the meaning is known, but none of them is about a parcel.
const REFUSED_LOGIN: &[&str] =
    &["err_authentication", "err_delicom_token", "authentication failure", "not authori", "login_"];

/// Not documented beyond "back off".
const THROTTLED: &[&str] = &["too many", "throttl", "rate limit", "limit exceeded", "limit reached", "quota"];

/// How an unknown parcel is told is not documented, only that it may be a fault.
const NOT_FOUND: &[&str] = &[
    "not found",
    "notfound",
    "not_found",
    "not be found",
    "not find",
    "no parcel",
    "no shipment",
    "no data",
    "no tracking",
    "no result",
    "unknown parcel",
    "parcel unknown",
    "does not exist",
    "niet gevonden",
    "nicht gefunden",
];

/// A number that is none: 14 digits are wanted.
const NO_NUMBER: &[&str] = &["parcellabelnumber", "invalid parcel", "14 digits"];

/// The parcel's own 14 digits; a barcode has the destination before them, service and country behind.
fn label_number(number: &str) -> &str {
    let digits = match number.len() {
        15 => number.get(..14),
        28 => number.get(7..21),
        _ => None,
    };
    digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit())).unwrap_or(number)
}

/// ISO 7064 MOD 37,36: the last sign checks the others.
fn checked(number: &str) -> bool {
    let mut signs = number.chars().map(|sign| sign.to_digit(36));
    let Some(Some(check)) = signs.next_back() else { return false };
    let product = signs.try_fold(36, |product, value| {
        let sum = (product + value?) % 36;
        Some(if sum == 0 { 36 } else { sum } * 2 % 37)
    });
    product.is_some_and(|product| (37 - product) % 36 == check)
}
