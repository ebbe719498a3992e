//! BRT (Bartolini): tracking by parcel through REST, or by shipment through the older SOAP services; no pushes.
//! Unsure in the documentation: some keys of the REST answer (read without regard to wrapper and case), the input names of
//! the SOAP service that finds a parcel's shipment, and the namespaces of both SOAP services.

mod report;
#[cfg(test)]
mod tests;
mod when;
mod wire;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use jiff::tz::Offset;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use waybill_contract::lenient::xml::escape;
use waybill_contract::{
    Adapter, Asked, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Fault, FollowUp, Format, IdentityTime,
    Item, Parsed, Report, Request, Response, Secret, Stage, Window, open,
};

use self::wire::Answer;

/// BRT.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "brt",
    name: "BRT",
    country: "IT",
    home_zone: "Europe/Rome",
    stage: Stage::Preview,
    batch_limit: 1,
    // None is published; this is gentle.
    budgets: &[Budget { calls: 1, per: Window::Seconds(1) }],
    formats: &[
        Format { name: "BRT parcel", pattern: "[0-9A-Z]{18,19}", check: None },
        Format { name: "BRT shipment", pattern: "[0-9]{12}", check: None },
    ],
    tracking_url: "https://vas.brt.it/vas/sped_det_show.hsm?referer=sped_numspe_par.htm&Nspediz={number}",
    contact: Some("https://www.brt.it/en/contacts"),
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
# The SOAP services, api = "soap", want no credentials, but a shipment's id and year.
api = "rest"
user_id = "1690099-invented"
password = "invented-password-of-brt"
"#,
};

/// One of two APIs.
#[derive(Debug, Deserialize)]
#[serde(tag = "api", rename_all = "snake_case")]
enum Account {
    Rest(Rest),
    Soap(Soap),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rest {
    #[serde(default = "rest_production")]
    base_url: BaseUrl,
    user_id: Secret,
    password: Secret,
}

/// Anybody who knows a shipment's id and year may ask.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Soap {
    #[serde(default = "soap_production")]
    base_url: BaseUrl,
    /// Texts without an id are known by their Italian words.
    #[serde(default = "italian")]
    language: String,
}

fn rest_production() -> BaseUrl {
    BaseUrl::parse("https://api.brt.it").expect("it is a URL")
}

/// The port is that of TLS; there is one without, which is not to be used.
fn soap_production() -> BaseUrl {
    BaseUrl::parse("https://wsr.brt.it:10052").expect("it is a URL")
}

fn italian() -> String {
    "it".into()
}

impl Carrier for Account {
    fn request(&self, cx: &Context<'_>, batch: &Batch) -> Request {
        let item = batch.first();
        let number = item.number.as_str();
        match self {
            Self::Rest(rest) => rest.tracking(number),
            Self::Soap(soap) if is_shipment(number) => soap.tracking(number, year(cx, item)),
            Self::Soap(soap) => soap.shipment_of(number),
        }
    }

    fn parse(&self, cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let answer = wire::read(&response.body);
        let detail = || answer.as_ref().ok().and_then(Answer::detail);
        if !response.status.is_success()
            && let Some(fault) = response.fault(detail())
        {
            return Err(fault);
        }
        let answer = answer?;
        let result = answer.result().unwrap_or_default();
        let next = match (self, asked) {
            (Self::Soap(soap), Asked::Batch(batch)) => soap.next(cx, batch.first(), &answer, result, response),
            _ => None,
        };
        if next.is_some() {
            return Ok(Parsed { follow_up: next, ..Parsed::default() });
        }
        if result < 0 {
            return refused(result, &answer, asked, response);
        }
        if !response.status.is_success() || !answer.is_answer() {
            let detail = answer.detail().unwrap_or_else(|| "neither bolla nor lista_eventi".into());
            return Err(Fault::malformed(format_args!("HTTP {}: {detail}", response.status.as_u16())));
        }
        Ok(report::of(&answer, asked))
    }
}

/// Twelve digits are a shipment, anything else a parcel of one.
fn is_shipment(number: &str) -> bool {
    number.len() == 12 && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// The year in which it was shipped, as far as one knows.
fn year(cx: &Context<'_>, item: &Item) -> i16 {
    item.ship_date.map_or_else(|| Offset::UTC.to_datetime(cx.now).year(), |day| day.year())
}

impl Rest {
    fn tracking(&self, number: &str) -> Request {
        let number = utf8_percent_encode(number, NON_ALPHANUMERIC);
        http::Request::get(self.base_url.join(&format!("/rest/v1/tracking/parcelID/{number}")))
            .header("userid", self.user_id.header())
            .header("password", self.password.header())
            .header(ACCEPT, "application/json")
            .body(Bytes::new())
            .expect("every part is valid by its type")
    }
}

const TRACKING: &str = "brt_trackingbybrtshipmentid";
const SHIPMENT_OF: &str = "getidspedizionebyidcollo";

impl Soap {
    fn tracking(&self, shipment: &str, year: i16) -> Request {
        let question = format!(
            "<LINGUA_ISO639_ALPHA2>{}</LINGUA_ISO639_ALPHA2><SPEDIZIONE_ANNO>{year}</SPEDIZIONE_ANNO>\
             <SPEDIZIONE_BRT_ID>{}</SPEDIZIONE_BRT_ID>",
            escape(&self.language),
            escape(shipment)
        );
        self.post("/web/BRT_TrackingByBRTshipmentIDService/BRT_TrackingByBRTshipmentID", TRACKING, &question)
    }

    fn shipment_of(&self, parcel: &str) -> Request {
        let question = format!("<COLLO_ID>{}</COLLO_ID>", escape(parcel));
        self.post("/web/GetIdSpedizioneByIdColloService/GetIdSpedizioneByIdCollo", SHIPMENT_OF, &question)
    }

    fn post(&self, path: &str, operation: &str, question: &str) -> Request {
        let body = format!(
            "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" \
             xmlns:brt=\"http://{operation}.wsbeans.iseries/\"><soapenv:Header/><soapenv:Body>\
             <brt:{operation}><arg0>{question}</arg0></brt:{operation}></soapenv:Body></soapenv:Envelope>"
        );
        http::Request::post(self.base_url.join(path))
            .header(CONTENT_TYPE, "text/xml;charset=UTF-8")
            .header(ACCEPT, "text/xml")
            .header("soapaction", "\"\"")
            .body(body.into())
            .expect("every part is valid by its type")
    }

    /// A parcel's shipment is asked for once its id is told. A shipment that is not found in the new year may be of the
    /// old one. Notes are the year that was asked.
    fn next(
        &self,
        cx: &Context<'_>,
        item: &Item,
        answer: &Answer<'_>,
        result: i32,
        response: &Response,
    ) -> Option<FollowUp> {
        let ask = |shipment: &str, year: i16| {
            Some(FollowUp { request: self.tracking(shipment, year), note: format!("{year} {shipment}") })
        };
        let number = item.number.as_str();
        let asked = match &response.follow_up {
            Some(note) => note.split_once(' ').and_then(|(year, shipment)| Some((year.parse().ok()?, shipment))),
            None => is_shipment(number).then(|| (year(cx, item), number)),
        };
        match asked {
            None => answer.get("spedizione_id").filter(|id| is_shipment(id)).and_then(|id| ask(id, year(cx, item))),
            Some((asked, shipment)) => {
                let now = Offset::UTC.to_datetime(cx.now);
                let turned = item.ship_date.is_none() && now.month() <= 3 && asked == now.year();
                (result == NOT_FOUND && turned).then(|| ask(shipment, asked - 1)).flatten()
            }
        }
    }
}

/// There is no such shipment.
const NOT_FOUND: i32 = -11;

/// Results below zero, which all come with HTTP 200.
fn refused(result: i32, answer: &Answer<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
    let words = answer.detail().unwrap_or_default();
    let detail = format!("{result} {words}").trim().to_owned();
    let number = asked.only().cloned();
    let report = match result {
        NOT_FOUND => Report::not_found(number),
        // The shipment's id, the references and the parcel's id.
        -10 | -20 | -23 | -30 => Report::invalid(number),
        -1 | -3 => {
            let status = response.status.as_u16();
            return Err(Fault::Unavailable { status, retry_after: response.retry_after(), detail });
        }
        _ if is_login(result, answer, &words) => return Err(Fault::Unauthorized { detail }),
        _ => return Err(Fault::malformed(detail)),
    };
    Ok(Parsed { reports: vec![report], ..Parsed::default() })
}

/// By REST a missing parameter is a missing header, for the number is in the address.
fn is_login(result: i32, answer: &Answer<'_>, words: &str) -> bool {
    let words = words.to_lowercase();
    let said = ["userid", "user id", "password", "login", "credential", "autorizz", "authori"];
    result == -4 && !answer.soap || said.iter().any(|word| words.contains(word))
}
