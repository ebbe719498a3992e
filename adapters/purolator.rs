//! Purolator: E-Ship Web Services, TrackingService 1.2 (SOAP), from its XSD and samples. The codes of its errors are not
//! known, only their forms. Scans have the depot's local time and no zone; it must only ever be inferred from the province.

mod meaning;
mod report;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderName, HeaderValue};
use serde::Deserialize;
use waybill_contract::lenient::xml::{self, Element, escape};
use waybill_contract::phrases::Prose;
use waybill_contract::{
    Adapter, Asked, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Event, Fault, Format, IdentityTime, Number,
    Oddity, Outcome, Parsed, Report, Request, Response, Secret, Stage, Warning, Window, excerpt, open,
};

use report::Reading;

/// Purolator.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "purolator",
    name: "Purolator",
    country: "CA",
    home_zone: "America/Toronto",
    stage: Stage::Stable,
    // What shipping software sends for parcels to the United States; for Canada it is 500.
    batch_limit: 50,
    // Purolator publishes none: a call a second does no harm.
    budgets: &[Budget { calls: 1, per: Window::Seconds(1) }],
    formats: &[
        Format { name: "PIN", pattern: "[0-9]{12}", check: Some(luhn) },
        Format { name: "PIN with letters", pattern: "[A-Z]{3}[0-9]{9}", check: None },
    ],
    tracking_url: "https://www.purolator.com/en/shipping/tracker?pin={number}",
    contact: Some("https://www.purolator.com/en/contact-us"),
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
    codes: &[meaning::codes],
    open: open::<Account>,
    example: r#"
key = "3c1f0b7e5d2a48c69e8b7a6f5d4c3b2a"
password = "invented-password"
# The activation token of the registered account; not all keys need one.
user_token = "invented-user-token"
"#,
};

/// A production key of the E-Ship Resource Centre.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    /// `https://devwebservices.purolator.com` for a development key.
    #[serde(default = "production")]
    base_url: BaseUrl,
    key: Secret,
    password: Secret,
    user_token: Option<Secret>,
}

fn production() -> BaseUrl {
    BaseUrl::parse("https://webservices.purolator.com").expect("it is one")
}

const SOAP_ACTION: HeaderName = HeaderName::from_static("soapaction");

impl Carrier for Account {
    fn request(&self, cx: &Context<'_>, batch: &Batch) -> Request {
        let mut pins = String::new();
        for item in batch.items() {
            pins.extend(["<v1:PIN><v1:Value>", &escape(item.number.as_str()), "</v1:Value></v1:PIN>"]);
        }
        let reference = escape(cx.exchange_id);
        let token = self.user_token.as_ref().map(|token| escape(token.reveal()));
        let token = token.map(|token| format!("<v1:UserToken>{token}</v1:UserToken>")).unwrap_or_default();
        let envelope = format!(
            "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\" \
             xmlns:v1=\"http://purolator.com/pws/datatypes/v1\"><soap:Header><v1:RequestContext>\
             <v1:Version>1.2</v1:Version><v1:Language>en</v1:Language><v1:GroupID/>\
             <v1:RequestReference>{reference}</v1:RequestReference>{token}</v1:RequestContext></soap:Header>\
             <soap:Body><v1:TrackPackagesByPinRequest><v1:PINs>{pins}</v1:PINs></v1:TrackPackagesByPinRequest>\
             </soap:Body></soap:Envelope>"
        );
        let mut request = Request::new(Bytes::from(envelope));
        *request.method_mut() = http::Method::POST;
        *request.uri_mut() = self.base_url.join("/PWS/V1/Tracking/TrackingService.asmx");
        let headers = request.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/xml; charset=utf-8"));
        headers.insert(
            SOAP_ACTION,
            HeaderValue::from_static("\"http://purolator.com/pws/service/v1/TrackPackagesByPin\""),
        );
        headers.insert(AUTHORIZATION, self.password.basic(self.key.reveal()));
        request
    }

    fn parse(&self, _cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let document = match xml::document(&response.body) {
            Ok(document) => document,
            Err(fault) => return Err(response.fault(None).unwrap_or(fault)),
        };
        let root = document.root();
        let answer = match root.child("Body") {
            Some(body) => body.children().next().ok_or_else(|| Fault::malformed("an empty soap:Body")),
            None => Ok(root),
        };
        let failure = answer.as_ref().ok().filter(|answer| answer.name() == "Fault");
        let said = failure.map(|fault| words([fault.get("faultcode"), text_within(*fault)]));
        if let Some(fault) = response.fault(said.clone()) {
            return Err(fault);
        }
        if let Some(said) = said {
            let of_server =
                failure.and_then(|fault| fault.get("faultcode")).is_some_and(|code| code.ends_with("Server"));
            return Err(Fault::in_words(&said).unwrap_or(match of_server {
                true => Fault::Unavailable { status: 200, retry_after: None, detail: said },
                false => Fault::malformed(said),
            }));
        }
        let answer = answer?;
        let list = answer.child("TrackingInformationList");
        let errors = errors(answer);
        if !response.status.is_success() || list.is_none() && errors.is_empty() {
            return Err(xml::foreign_root(answer));
        }
        let mut parsed = Parsed::default();
        let mut fault = None;
        for information in list.into_iter().flat_map(|list| list.all("TrackingInformation")) {
            fault = fault.or(one(asked, information, &mut parsed));
        }
        if let Some(error) = errors.first().filter(|_| parsed.reports.is_empty()) {
            return refused(asked, error);
        }
        for error in errors {
            parsed.warnings.push(Warning::new(Oddity::Carrier, error));
        }
        match fault {
            Some(fault) if parsed.reports.is_empty() => Err(fault),
            Some(_) => Ok(parsed),
            None => Ok(parsed.missing(asked)),
        }
    }
}

/// An error in the place of all answers.
fn refused(asked: Asked<'_>, error: &str) -> Result<Parsed, Fault> {
    let mut parsed = Parsed { warnings: vec![Warning::new(Oddity::Carrier, error)], ..Parsed::default() };
    match outcome(error) {
        Some(Outcome::NotFound) => return Ok(parsed.missing(asked)),
        Some(outcome) if asked.only().is_some() || matches!(asked, Asked::Anything) => {
            parsed.reports.push(Report { number: asked.only().cloned(), outcome, ..Report::default() });
        }
        _ => {
            return Err(Fault::in_words(error).unwrap_or_else(|| Fault::malformed(error)));
        }
    }
    Ok(parsed)
}

/// What an error's words say of a number, if they do.
fn outcome(error: &str) -> Option<Outcome> {
    let words = Prose::of(error);
    let of_number = words.has(&["pin", "tracking number", "shipment", "package"]);
    let nothing = ["not found", "no tracking", "no scan", "no information", "does not exist", "no data", "no record"];
    if words.has(&nothing) || of_number && words.has(&["cannot find", "could not find", "unable to find", "unknown"]) {
        Some(Outcome::NotFound)
    } else if of_number && words.has(&["invalid", "not valid", "format"]) {
        Some(Outcome::InvalidNumber)
    } else {
        None
    }
}

/// `code description` of each error of an answer, or of one PIN.
fn errors(element: Element<'_, '_>) -> Vec<String> {
    let list = element.child("ResponseInformation").and_then(|information| information.child("Errors"));
    let each = list.into_iter().flat_map(|list| list.all("Error"));
    each.map(|error| words([error.get("Code"), error.get("Description")])).filter(|words| !words.is_empty()).collect()
}

fn words<const N: usize>(parts: [Option<&str>; N]) -> String {
    let all = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    excerpt(&all)
}

/// The reason of a fault, in either version of SOAP.
fn text_within<'d>(fault: Element<'d, '_>) -> Option<&'d str> {
    fault.get("faultstring").or_else(|| fault.find("Text")?.text())
}

/// Reads what is said of one PIN; gives the fault of one that failed for now.
fn one(asked: Asked<'_>, information: Element<'_, '_>, parsed: &mut Parsed) -> Option<Fault> {
    let pin = information.child("PIN").and_then(|pin| pin.get("Value").or(pin.text()));
    let scans = information.child("Scans");
    let mut scans = scans.into_iter().flat_map(|scans| scans.all("Scan")).peekable();
    let said = pin.and_then(|pin| Number::parse(pin).ok());
    let number = match (&said, asked) {
        (Some(number), _) if asked.wants(number) => said,
        (None, Asked::Anything) => None,
        (None, Asked::Batch(_)) if asked.only().is_some() => asked.only().cloned(),
        _ => {
            parsed.warnings.push(Warning::new(Oddity::UnaskedNumber, "TrackingInformation.PIN"));
            return None;
        }
    };
    let errors = errors(information);
    let mut fault = None;
    if let Some(error) = errors.first().filter(|_| scans.peek().is_none()) {
        // Only words tell them apart, and an unknown PIN is what this is for.
        let outcome = outcome(error);
        fault = Fault::in_words(error).filter(|_| outcome.is_none());
        if fault.is_none() {
            let outcome = outcome.unwrap_or(Outcome::NotFound);
            add(Report { number, outcome, ..Report::default() }, parsed);
        }
    } else if scans.peek().is_none() {
        add(Report::not_found(number), parsed);
    } else {
        let mut reading = Reading::default();
        scans.for_each(|scan| reading.scan(scan, &mut parsed.warnings));
        let Reading { mut events, facts, .. } = reading;
        // Rows are repeated in one answer.
        Event::told_once(&mut events);
        add(Report { number, events, facts, ..Report::default() }, parsed);
    }
    parsed.warnings.extend(errors.into_iter().map(|error| Warning::new(Oddity::Carrier, error)));
    fault
}

/// A PIN that is answered twice is one.
fn add(report: Report, parsed: &mut Parsed) {
    match parsed.reports.iter_mut().find(|known| known.number == report.number) {
        None => parsed.reports.push(report),
        Some(known) if known.events.is_empty() => *known = report,
        Some(known) => known.events.extend(report.events),
    }
}

/// Luhn's check digit: from the right every second digit counts twice.
fn luhn(number: &str) -> bool {
    let sum = number.bytes().rev().enumerate().try_fold(0, |sum, (at, byte)| {
        let digit = char::from(byte).to_digit(10)?;
        Some(sum + if at % 2 == 1 { digit * 2 / 10 + digit * 2 % 10 } else { digit })
    });
    sum.is_some_and(|sum| !number.is_empty() && sum % 10 == 0)
}
