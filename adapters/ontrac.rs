//! OnTrac: Web Service V7 (XML, specification of 2023-09-20), and LaserShip's public JSON for its numbers.
//! OnTrac moves its customers to a REST API of which no specification is public: that one is not spoken here.

mod lasership;
mod meaning;
mod shipments;

use bytes::Bytes;
use http::header::ACCEPT;
use http::{HeaderValue, StatusCode};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use waybill_contract::lenient::{self, xml};
use waybill_contract::{
    Adapter, Asked, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Fault, FollowUp, Format, IdentityTime,
    Number, Parsed, Request, Response, Secret, SecretAddress, Stage, Window, open,
};

/// OnTrac.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "ontrac",
    name: "OnTrac",
    country: "US",
    home_zone: "America/Los_Angeles",
    stage: Stage::Preview,
    batch_limit: 100,
    // Besides, no package more than five times a day.
    budgets: &[Budget { calls: 500, per: Window::Seconds(60) }],
    formats: &[
        Format { name: "OnTrac", pattern: "[CD][0-9]{14}", check: Some(checked) },
        Format { name: "LaserShip", pattern: "1LS[A-Z0-9]{9,17}(-[0-9]{1,2})?", check: None },
        Format { name: "LaserShip, old", pattern: "L[AEHINX][1-3][0-9]{7}", check: None },
    ],
    tracking_url: "https://www.ontrac.com/tracking/?number={number}",
    contact: Some("https://www.ontrac.com/contact-us/"),
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
    // ER takes back a delivery that did not happen, and is no more than that.
    reopened_by_scan: true,
    identity_time: IdentityTime::Civil,
    codes: &[meaning::codes],
    open: open::<Account>,
    example: r#"
account = "37004411"
password = "invented-password"
lasership_url = "http://www.lasership.com"
"#,
};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(default = "production")]
    base_url: BaseUrl,
    /// Older accounts may be at `V1` or `V2`, which answer alike.
    #[serde(default = "newest")]
    version: String,
    account: String,
    password: Secret,
    #[serde(default = "lasership")]
    lasership_url: BaseUrl,
}

fn production() -> BaseUrl {
    BaseUrl::parse("https://www.shipontrac.net/OnTracWebServices/OnTracServices.svc").expect("it is one")
}

fn newest() -> String {
    "V7".into()
}

fn lasership() -> BaseUrl {
    BaseUrl::parse("http://www.lasership.com").expect("it is one")
}

impl Carrier for Account {
    fn request(&self, _cx: &Context<'_>, batch: &Batch) -> Request {
        let (own, lasership) = parted(batch);
        match (own.is_empty(), lasership.first()) {
            (true, Some(number)) => self.of_lasership(number),
            _ => self.of_ontrac(&own),
        }
    }

    fn parse(&self, _cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let Asked::Batch(batch) = asked else { return read(asked, None, response) };
        // One call for all of OnTrac's, then one for each of LaserShip's, whose numbers stand in the note.
        let (own, lasership) = parted(batch);
        let noted: Option<Vec<Number>> = response
            .follow_up
            .as_ref()
            .map(|note| note.split(',').filter_map(|text| Number::parse(text).ok()).collect());
        let left: Vec<&Number> = match &noted {
            Some(noted) => noted.iter().filter(|number| asked.wants(number)).collect(),
            None => lasership,
        };
        let own = own.into_iter().filter(|_| noted.is_none()).filter_map(|number| asked.item(number).cloned());
        let (mut parsed, next) = match (Batch::new(own, batch.depth()), left.split_first()) {
            (None, Some((this, next))) => (read(asked, Some(this), response)?, next),
            (Some(own), _) => (read(Asked::Batch(&own), None, response)?, &*left),
            (None, None) => (read(asked, None, response)?, &*left),
        };
        if let Some(number) = next.first() {
            let note = next.iter().map(|number| number.as_str()).collect::<Vec<_>>().join(",");
            parsed.follow_up = Some(FollowUp { request: self.of_lasership(number), note });
        }
        Ok(parsed)
    }
}

/// OnTrac's numbers, and LaserShip's.
fn parted(batch: &Batch) -> (Vec<&Number>, Vec<&Number>) {
    batch.items().iter().map(|item| &item.number).partition(|number| !is_lasership(number.as_str()))
}

fn is_lasership(number: &str) -> bool {
    let old = matches!(number.as_bytes(), [b'L', b'A'..=b'Z', digits @ ..] if digits.len() == 8 && digits.iter().all(u8::is_ascii_digit));
    old || number.starts_with("1LS")
}

/// Reads either language, whichever was asked.
fn read(asked: Asked<'_>, this: Option<&Number>, response: &Response) -> Result<Parsed, Fault> {
    if let Some(fault) = response.fault(None) {
        return Err(fault);
    }
    let is_json = lenient::text(&response.body).is_ok_and(|text| text.starts_with('{'));
    // LaserShip may say with a 404 what it says with a 200.
    let answers = response.status.is_success() || is_json && response.status == StatusCode::NOT_FOUND;
    if !answers {
        return Err(Fault::malformed(format_args!("HTTP {}", response.status.as_u16())));
    }
    if is_json {
        return lasership::read(asked, this.or(asked.only()), response);
    }
    let document = xml::document(&response.body)?;
    let root = document.root();
    if !root.name().starts_with("OnTrac") {
        return Err(xml::foreign_root(root));
    }
    shipments::read(asked, root)
}

impl Account {
    /// The images of signatures would come only if they were asked for.
    fn of_ontrac(&self, numbers: &[&Number]) -> Request {
        let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let list = numbers.iter().map(|number| encoded(number.as_str())).collect::<Vec<_>>().join(",");
        let path = format!(
            "/{}/{}/shipments?pw={}&requestType=track&tn={list}",
            encoded(&self.version),
            encoded(&self.account),
            encoded(self.password.reveal()),
        );
        let mut request = Request::new(Bytes::new());
        *request.uri_mut() = self.base_url.join(&path);
        request.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/xml"));
        request.extensions_mut().insert(SecretAddress);
        request
    }

    fn of_lasership(&self, number: &Number) -> Request {
        let number = utf8_percent_encode(number.as_str(), NON_ALPHANUMERIC);
        let mut request = Request::new(Bytes::new());
        *request.uri_mut() = self.lasership_url.join(&format!("/track/{number}/json"));
        request.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/json"));
        request
    }
}

/// From the left every second digit counts twice, and the check digit fills up to the next ten. C is 4 and D is 5, as in
/// all numbers that are known; the specification's text counts D as 4.
fn checked(number: &str) -> bool {
    let (first, digits) = match (number.strip_prefix('C'), number.strip_prefix('D')) {
        (Some(digits), _) => (4, digits),
        (_, Some(digits)) => (5, digits),
        _ => return false,
    };
    let values = digits.bytes().map(|byte| char::from(byte).to_digit(10));
    let sum = std::iter::once(Some(first)).chain(values).enumerate().try_fold(0, |sum, (at, value)| {
        let value = value?;
        Some(sum + if at % 2 == 1 { value * 2 } else { value })
    });
    digits.len() == 14 && sum.is_some_and(|sum| sum % 10 == 0)
}

#[cfg(test)]
mod tests {
    use super::{checked, is_lasership};

    #[test]
    fn check_digits() {
        for number in ["C11031500001879", "C10999911320231", "D10011354453707", "D10010466126749"] {
            assert!(checked(number), "{number}");
        }
        for number in ["C11031500001889", "D10011345983012", "D1001134598301", "D1001134598301A", "X", ""] {
            assert!(!checked(number), "{number}");
        }
    }

    #[test]
    fn lasership_has_numbers_of_its_own() {
        assert!(is_lasership("1LS717793482164") && is_lasership("LX17635036"));
        assert!(!is_lasership("D10011354453707") && !is_lasership("LX1763503") && !is_lasership("L"));
    }
}
