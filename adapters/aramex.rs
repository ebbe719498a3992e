//! Aramex: Tracking service of ShippingAPI.V2, JSON or SOAP, after its schema `tracking.xsd`; no pushes.
//! Unsure in the documentation: how many waybills a call may hold, the SOAPAction, and the zone of times: in JSON they are
//! instants, in XML local times. Codes are documented in part only, the others are read by the documented phrases.

mod meaning;
mod report;
#[cfg(test)]
mod tests;
mod when;
mod wire;

use std::sync::LazyLock;

use bytes::Bytes;
use http::HeaderValue;
use http::header::{ACCEPT, CONTENT_TYPE};
use serde::{Deserialize, Serialize};
use waybill_contract::lenient::xml::escape;
use waybill_contract::{
    Adapter, Asked, BaseUrl, Batch, Budget, Capabilities, Carrier, CodeTable, Context, Fault, Format, IdentityTime,
    Oddity, Parsed, Request, Response, Secret, Stage, Warning, Window, excerpt, open,
};

use self::wire::Notice;

/// Aramex.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "aramex",
    name: "Aramex",
    country: "AE",
    home_zone: "Asia/Dubai",
    stage: Stage::Preview,
    // Not documented; fifty are known to work.
    batch_limit: 50,
    // Not published either.
    budgets: &[Budget { calls: 1, per: Window::Seconds(1) }],
    formats: &[Format { name: "Aramex waybill", pattern: "[0-9]{10,12}", check: None }],
    tracking_url: "https://www.aramex.com/track/results?ShipmentNumber={number}",
    contact: Some("https://www.aramex.com/support"),
    capabilities: Capabilities {
        poll: true,
        push: false,
        subscribe: false,
        feed: false,
        estimate: false,
        proof_of_delivery: true,
    },
    recycle_days: 30,
    not_found_grace_days: 7,
    reopened_by_scan: false,
    identity_time: IdentityTime::Civil,
    codes: &[codes],
    open: open::<Account>,
    example: r#"
api = "json"
username = "shop@example.com"
password = "invented-password-of-aramex"
account_number = "20016001"
account_pin = "331421-invented"
account_entity = "AMM"
account_country_code = "JO"
"#,
};

static CODES: LazyLock<CodeTable> = LazyLock::new(|| {
    CodeTable::parse(include_str!("aramex/codes.tsv")).expect("the table is checked by the conformance suite")
});

fn codes() -> &'static CodeTable {
    &CODES
}

/// The two languages of the service, which say the same.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Api {
    #[default]
    Json,
    Soap,
}

/// Credentials go into every body: bodies of questions are never logged.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(default = "production")]
    base_url: BaseUrl,
    #[serde(default)]
    api: Api,
    username: String,
    password: Secret,
    account_number: String,
    account_pin: Secret,
    /// The station that keeps the account, three letters.
    account_entity: String,
    /// ISO 3166-1 alpha-2.
    account_country_code: String,
    /// `v1.0` for JSON and `1.0` for SOAP, where nothing else is set.
    version: Option<String>,
    #[serde(default = "source")]
    source: u32,
    #[serde(default = "soap_action")]
    soap_action: String,
}

fn production() -> BaseUrl {
    BaseUrl::parse("https://ws.aramex.net").expect("it is a URL")
}

/// What most clients send.
fn source() -> u32 {
    24
}

fn soap_action() -> String {
    "http://ws.aramex.net/ShippingAPI/v1/Service_1_0/TrackShipments".into()
}

const SERVICE: &str = "/ShippingAPI.V2/Tracking/Service_1_0.svc";

impl Carrier for Account {
    fn request(&self, cx: &Context<'_>, batch: &Batch) -> Request {
        match self.api {
            Api::Json => self.json(cx, batch),
            Api::Soap => self.soap(cx, batch),
        }
    }

    fn parse(&self, _cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let answer = match wire::read(&response.body) {
            Ok(answer) => answer,
            Err(malformed) => return Err(response.fault(None).unwrap_or(malformed)),
        };
        let notices = &answer.notifications.0;
        if let Some(fault) = response.fault(detail(notices)) {
            return Err(fault);
        }
        // Everything is a 200, the refusals too.
        let failed = answer.has_errors.get().is_some_and(|flag| flag.eq_ignore_ascii_case("true"));
        if !response.status.is_success() || failed && !answer.says_something() {
            return Err(refusal(notices, response));
        }
        if !answer.is_answer() {
            return Err(Fault::malformed("no TrackingResults"));
        }
        let mut parsed = report::of(&answer, asked);
        parsed.warnings.extend(detail(notices).map(|detail| Warning::new(Oddity::Carrier, detail)));
        Ok(parsed)
    }
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Question<'a> {
    client_info: ClientInfo<'a>,
    get_last_tracking_update_only: bool,
    shipments: Vec<&'a str>,
    transaction: Transaction<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct ClientInfo<'a> {
    user_name: &'a str,
    password: &'a str,
    version: &'a str,
    account_number: &'a str,
    account_pin: &'a str,
    account_entity: &'a str,
    account_country_code: &'a str,
    source: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Transaction<'a> {
    reference1: &'a str,
    reference2: &'a str,
    reference3: &'a str,
    reference4: &'a str,
    reference5: &'a str,
}

impl Account {
    fn json(&self, cx: &Context<'_>, batch: &Batch) -> Request {
        let body = serde_json::to_vec(&Question {
            client_info: ClientInfo {
                user_name: &self.username,
                password: self.password.reveal(),
                version: self.version.as_deref().unwrap_or("v1.0"),
                account_number: &self.account_number,
                account_pin: self.account_pin.reveal(),
                account_entity: &self.account_entity,
                account_country_code: &self.account_country_code,
                source: self.source,
            },
            get_last_tracking_update_only: false,
            shipments: batch.items().iter().map(|item| item.number.as_str()).collect(),
            transaction: Transaction {
                reference1: cx.exchange_id,
                reference2: "",
                reference3: "",
                reference4: "",
                reference5: "",
            },
        });
        http::Request::post(self.base_url.join(&format!("{SERVICE}/json/TrackShipments")))
            .header(CONTENT_TYPE, "application/json")
            // Without it the answer is XML, whatever the address says.
            .header(ACCEPT, "application/json")
            .body(Bytes::from(body.expect("texts are JSON")))
            .expect("every part is valid by its type")
    }

    fn soap(&self, cx: &Context<'_>, batch: &Batch) -> Request {
        let source = self.source.to_string();
        let client = [
            ("UserName", self.username.as_str()),
            ("Password", self.password.reveal()),
            ("Version", self.version.as_deref().unwrap_or("1.0")),
            ("AccountNumber", &self.account_number),
            ("AccountPin", self.account_pin.reveal()),
            ("AccountEntity", &self.account_entity),
            ("AccountCountryCode", &self.account_country_code),
            ("Source", &source),
        ];
        let client: String =
            client.iter().map(|(name, value)| format!("<v1:{name}>{}</v1:{name}>", escape(value))).collect();
        let numbers = batch.items().iter().map(|item| item.number.as_str());
        let numbers: String = numbers.map(|number| format!("<arr:string>{}</arr:string>", escape(number))).collect();
        let body = format!(
            "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" \
             xmlns:v1=\"http://ws.aramex.net/ShippingAPI/v1/\" \
             xmlns:arr=\"http://schemas.microsoft.com/2003/10/Serialization/Arrays\"><soapenv:Header/><soapenv:Body>\
             <v1:ShipmentTrackingRequest><v1:ClientInfo>{client}</v1:ClientInfo>\
             <v1:Transaction><v1:Reference1>{}</v1:Reference1></v1:Transaction><v1:Shipments>{numbers}</v1:Shipments>\
             <v1:GetLastTrackingUpdateOnly>false</v1:GetLastTrackingUpdateOnly>\
             </v1:ShipmentTrackingRequest></soapenv:Body></soapenv:Envelope>",
            escape(cx.exchange_id)
        );
        let request = http::Request::post(self.base_url.join(SERVICE))
            .header(CONTENT_TYPE, "text/xml;charset=UTF-8")
            .header(ACCEPT, "text/xml");
        let request = match HeaderValue::try_from(&self.soap_action) {
            Ok(action) => request.header("soapaction", action),
            Err(_) => request,
        };
        request.body(body.into()).expect("every part is valid by its type")
    }
}

/// Aramex's codes and words.
fn detail(notices: &[Notice<'_>]) -> Option<String> {
    let lines = notices.iter().map(|notice| format!("{} {}", notice.code.or_empty(), notice.message.or_empty()));
    let all = lines.map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("; ");
    (!all.is_empty()).then(|| excerpt(&all))
}

/// The codes of refused logins; the words are for those that nobody has listed.
const LOGIN: &[&str] =
    &["err01", "err75", "clientinfo", "username or password", "failed to login", "login failed", "not authorized"];
const THROTTLED: &[&str] = &["too many", "throttl", "rate limit", "limit exceeded", "quota"];
const UNAVAILABLE: &[&str] =
    &["try again", "timeout", "timed out", "unavailable", "internal error", "internal server error", "database"];

/// What the notifications mean that came instead of an answer.
fn refusal(notices: &[Notice<'_>], response: &Response) -> Fault {
    let status = response.status.as_u16();
    let detail = detail(notices).unwrap_or_else(|| format!("HTTP {status} with errors and no notification"));
    let text = detail.to_lowercase();
    let says = |phrases: &[&str]| phrases.iter().any(|phrase| text.contains(phrase));
    if says(LOGIN) {
        Fault::Unauthorized { detail }
    } else if says(THROTTLED) {
        Fault::Throttled { retry_after: response.retry_after(), detail }
    } else if says(UNAVAILABLE) {
        Fault::Unavailable { status, retry_after: response.retry_after(), detail }
    } else {
        Fault::malformed(detail)
    }
}
