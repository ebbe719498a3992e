//! La Poste (France): Suivi API v2 "Okapi" (developer.laposte.fr), letters, Colissimo and Chronopost, no pushes.
//! Unsure, from memory: ten numbers a call, and what a timeline's `type` means. Times abroad carry the offset of Paris.

mod report;
mod wire;

use bytes::Bytes;
use http::header::ACCEPT;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use waybill_contract::{
    Adapter, Asked, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Fault, Format, IdentityTime, Number,
    Oddity, Outcome, Parsed, Report, Request, Response, Secret, Stage, Warning, Window, check, lenient, open,
};

use self::wire::Answer;

/// La Poste.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "la_poste",
    name: "La Poste",
    country: "FR",
    home_zone: "Europe/Paris",
    stage: Stage::Stable,
    batch_limit: 10,
    // The free plan.
    budgets: &[Budget { calls: 100, per: Window::Seconds(60) }],
    formats: &[
        Format { name: "Colissimo", pattern: "[0-9][A-Z][0-9]{11}", check: None },
        Format { name: "La Poste international", pattern: "[A-Z]{2}[0-9]{9}FR", check: Some(check::s10) },
        Format { name: "Chronopost", pattern: "X[A-Z][0-9]{9}[A-Z]{2}", check: None },
    ],
    tracking_url: "https://www.laposte.fr/outils/suivre-vos-envois?code={number}",
    contact: Some("https://www.laposte.fr/aide-contact"),
    capabilities: Capabilities {
        poll: true,
        push: false,
        subscribe: false,
        feed: false,
        estimate: true,
        proof_of_delivery: false,
    },
    recycle_days: 30,
    // La Poste does not say; labels are often made days before.
    not_found_grace_days: 7,
    reopened_by_scan: false,
    identity_time: IdentityTime::Civil,
    codes: &[report::codes],
    open: open::<Account>,
    example: r#"
# Sixty-four characters; the key decides between sandbox and production.
api_key = "wQ2mZk7Rb9Tt4XcV1nLs8PdF6hJg3YuA5oEiW0qKzMrBvNxCyHpSlDfGtUjIeOaQ"
"#,
};

/// A key of the product "Suivi v2".
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(default = "production")]
    base_url: BaseUrl,
    api_key: Secret,
}

fn production() -> BaseUrl {
    BaseUrl::parse("https://api.laposte.fr").expect("it is one")
}

impl Carrier for Account {
    fn request(&self, _cx: &Context<'_>, batch: &Batch) -> Request {
        let numbers: Vec<String> = batch
            .items()
            .iter()
            .map(|item| utf8_percent_encode(item.number.as_str(), NON_ALPHANUMERIC).to_string())
            .collect();
        let path = format!("/suivi/v2/idships/{}?lang=en_GB", numbers.join(","));
        http::Request::get(self.base_url.join(&path))
            .header(ACCEPT, "application/json")
            .header("x-okapi-key", self.api_key.header())
            .body(Bytes::new())
            .expect("the URL is parsed and the headers are header values")
    }

    fn parse(&self, _cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let answers = lenient::objects::<Answer<'_>>(&response.body);
        let first = answers.as_ref().ok().and_then(|answers| answers.first());
        let words = first.and_then(Answer::words);
        if is_throttled(words.as_deref()) || answers.is_err() && is_throttled(lenient::text(&response.body).ok()) {
            let detail = words.unwrap_or_else(|| QUOTA.into());
            return Err(Fault::Throttled { retry_after: response.retry_after(), detail });
        }
        if let Some(fault) = response.fault(words) {
            return Err(fault);
        }
        let answers = answers?;
        let mut parsed = Parsed::default();
        let mut failed = None;
        for answer in answers.iter() {
            match read(asked, answer, response, &mut parsed) {
                Ok(Some(report)) => add(&mut parsed, report),
                Ok(None) => {}
                // One that fails takes none of the others with it.
                Err(fault) => {
                    Warning::new(Oddity::Carrier, fault.to_string()).add_to(&mut parsed.warnings);
                    failed = failed.or(Some(fault));
                }
            }
        }
        if answers.odd() > 0 {
            Warning::new(Oddity::Field, "an answer that is no object").add_to(&mut parsed.warnings);
        }
        match failed {
            Some(fault) if parsed.reports.is_empty() => Err(fault),
            None if answers.is_empty() => Err(Fault::malformed("no answer on any number")),
            _ => Ok(parsed),
        }
    }
}

/// One answer of a list; none if it is not of a number that was asked for.
fn read(
    asked: Asked<'_>,
    answer: &Answer<'_>,
    response: &Response,
    parsed: &mut Parsed,
) -> Result<Option<Report>, Fault> {
    let said = answer.return_code.get().and_then(|code| code.parse::<u16>().ok());
    let good = said.map_or(response.status.is_success(), |said| matches!(said, 200 | 207));
    let shipment = answer.shipment.get();
    let outcome = match (shipment, outcome(answer, said)) {
        (Some(_), _) if good => Outcome::Found,
        (_, Some(outcome)) => outcome,
        _ => return Err(fault(answer, said, response)),
    };
    let id = shipment.and_then(|shipment| shipment.id_ship.get()).or(answer.id_ship.get());
    let named = id.and_then(|id| Number::parse(id).ok());
    let number = match (named, asked) {
        (Some(number), _) if asked.wants(&number) => Some(number),
        (None, Asked::Anything) => None,
        // An error repeats what was asked, though it may be no number at all.
        (None, Asked::Batch(_)) if (id.is_none() || shipment.is_none()) && asked.only().is_some() => {
            asked.only().cloned()
        }
        // An error for several at once says of none what it is: whoever asks them one by one learns it.
        (None, Asked::Batch(_)) if shipment.is_none() => return Err(fault(answer, None, response)),
        _ => {
            Warning::new(Oddity::UnaskedNumber, "a number that was not asked for").add_to(&mut parsed.warnings);
            return Ok(None);
        }
    };
    Ok(Some(match (outcome, shipment) {
        (Outcome::Found, Some(shipment)) => report::report(number, shipment, &mut parsed.warnings),
        _ => Report { number, outcome, ..Report::default() },
    }))
}

/// What an error says of a number, if it does.
fn outcome(answer: &Answer<'_>, said: Option<u16>) -> Option<Outcome> {
    match said {
        Some(400) => Some(Outcome::InvalidNumber),
        Some(404) => Some(Outcome::NotFound),
        Some(_) => None,
        None => (answer.code.get() == Some("RESOURCE_NOT_FOUND")).then_some(Outcome::NotFound),
    }
}

/// The fault of an answer that is neither a shipment nor an outcome: `returnCode` is a status, whatever the line says.
fn fault(answer: &Answer<'_>, said: Option<u16>, response: &Response) -> Fault {
    let words = answer.words().unwrap_or_else(|| "neither a shipment nor a returnCode".into());
    let word = match answer.code.get() {
        Some("UNAUTHORIZED" | "FORBIDDEN") => Some(401),
        _ if is_throttled(Some(&words)) => Some(429),
        _ => said,
    };
    let named = word.and_then(|status| response.fault_of(status, Some(words.clone())));
    named.unwrap_or_else(|| Fault::malformed(format_args!("HTTP {}: {words}", response.status.as_u16())))
}

const QUOTA: &str = "max quota reached";

/// The gateway's words, in a body that need not be JSON.
fn is_throttled(words: Option<&str>) -> bool {
    words.is_some_and(|words| {
        let words = words.to_ascii_lowercase();
        words.contains(QUOTA) || words.contains("too many requests") || words.contains("too_many_requests")
    })
}

/// One report per number: a shipment stays before an error on it.
fn add(parsed: &mut Parsed, report: Report) {
    match parsed.reports.iter_mut().find(|known| known.number == report.number) {
        Some(known) if report.outcome == Outcome::Found && known.outcome != Outcome::Found => *known = report,
        Some(known) if report.outcome == Outcome::Found => known.events.extend(report.events),
        Some(_) => {}
        None => parsed.reports.push(report),
    }
}
