//! UPS: Tracking API v1 (one number a call) and Track Alert v2, from UPS's OpenAPI files (github.com/UPS-API).
//! Activities carry the scan place's own offset; dates of the whole package carry none and must never get one here.

use bytes::Bytes;
use http::HeaderValue;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use jiff::civil::Date;
use jiff::{SignedDuration, ToSpan as _};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use waybill_contract::{
    Adapter, Asked, Authentic, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Delivery, Event, Facts, Fault,
    Forged, Format, IdentityTime, Leg, LegRole, Login, Number, Oddity, Outcome, Parsed, PickupPoint, Place, Proof,
    Push, Reference, Reply, Report, Request, Response, Secret, Secrets, Stage, Subscribe, Subscribed, Time, Token,
    Verified, Warning, Webhook, Window, clean, country, open, proof,
};

use meaning::Told;
use when::Moment;
use wire::{Activity, Address, Alert, Notice, Numbered, Package, Shipment, Text};

mod meaning;
mod when;
mod wire;

/// UPS.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "ups",
    name: "UPS",
    country: "US",
    home_zone: "America/New_York",
    stage: Stage::Stable,
    batch_limit: 1,
    // UPS publishes no limit and sends none with 10429; this is what it bears in practice.
    budgets: &[Budget { calls: 5, per: Window::Seconds(1) }],
    formats: &[
        Format { name: "UPS package", pattern: "1Z[A-Z0-9]{15}[0-9]", check: Some(checked) },
        Format { name: "UPS waybill", pattern: "[AHJKTV][0-9]{10}", check: Some(checked) },
        Format { name: "Roadie", pattern: "1R([A-Z0-9]{14}|[A-Z0-9]{26})", check: None },
    ],
    tracking_url: "https://www.ups.com/track?loc=en_US&tracknum={number}",
    contact: Some("https://www.ups.com/us/en/support/contact-us"),
    capabilities: Capabilities {
        poll: true,
        push: true,
        subscribe: true,
        feed: false,
        estimate: true,
        proof_of_delivery: true,
    },
    recycle_days: 30,
    not_found_grace_days: 14,
    reopened_by_scan: false,
    identity_time: IdentityTime::Civil,
    codes: &[meaning::codes],
    open: open::<Account>,
    example: r#"
client_id = "kT4wYexampleClient"
client_secret = "n8Vq2exampleSecret"
merchant_id = "4C90W2"
enhanced_alerts = true
# What UPS logs in to us with, as told at developer.ups.com/update-webhook; without a secret there is no webhook.
webhook_client_id = "waybill-for-ups"
webhook_client_secret = ["p0ush-new-example", "p0ush-old-example"]
"#,
};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(default = "production")]
    base_url: BaseUrl,
    client_id: String,
    client_secret: Secret,
    /// The shipper's six-character account number, where logins are made for a merchant.
    merchant_id: Option<Secret>,
    /// Track Alert is the enhanced product (names, photos, choice of events), not the standard one.
    #[serde(default)]
    enhanced_alerts: bool,
    #[serde(default = "our_client_id")]
    webhook_client_id: Secret,
    webhook_client_secret: Option<Secrets>,
}

fn production() -> BaseUrl {
    BaseUrl::parse("https://onlinetools.ups.com").expect("it is one")
}

fn our_client_id() -> Secret {
    Secret::new("waybill").expect("it is visible ASCII")
}

/// How long a bearer is good that we issue to UPS: as long as UPS's own.
const BEARER_LIFE: Duration = Duration::from_secs(14_400);
/// A package subscription ends after this and must be made again.
const SUBSCRIPTION_DAYS: i64 = 14;

impl Carrier for Account {
    fn request(&self, cx: &Context<'_>, batch: &Batch) -> Request {
        let number = utf8_percent_encode(batch.first().number.as_str(), NON_ALPHANUMERIC);
        let query = "locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false";
        let mut request = Request::new(Bytes::new());
        *request.uri_mut() = self.base_url.join(&format!("/api/track/v1/details/{number}?{query}"));
        transaction(&mut request, cx);
        request
    }

    fn parse(&self, _cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let body = json::<wire::Reply<'_>>(&response.body);
        let errors = body.as_ref().map(|body| &*body.response.errors).unwrap_or_default();
        if let Some(fault) = response.fault(detail(errors)) {
            return Err(fault);
        }
        let said = |code: &str| errors.iter().any(|error| error.code.get() == Some(code));
        if said("TV1002") {
            return unnamed(asked, Outcome::InvalidNumber);
        }
        if said("TW0001") || response.status == 404 && errors.iter().any(knows_nothing) {
            return unnamed(asked, Outcome::NotFound);
        }
        if !errors.is_empty() || !response.status.is_success() {
            return Err(refusal(errors, response));
        }
        let body = body?;
        let shipments = body.track_response.as_ref().and_then(|track| track.shipment.as_ref());
        let shipments = shipments.filter(|list| !list.is_empty());
        let shipments = shipments.ok_or_else(|| Fault::malformed("no trackResponse.shipment"))?;
        let mut reading = Reading { asked, parsed: Parsed::default() };
        for shipment in shipments.iter() {
            reading.shipment(shipment);
        }
        Ok(reading.parsed)
    }

    fn login(&self) -> Option<&dyn Login> {
        Some(self)
    }

    fn subscribe(&self) -> Option<&dyn Subscribe> {
        Some(self)
    }

    fn webhook(&self) -> Option<&dyn Webhook> {
        self.webhook_client_secret.as_ref().map(|_| self as &dyn Webhook)
    }
}

impl Login for Account {
    fn request(&self, _cx: &Context<'_>) -> Request {
        let mut request = Request::new(Bytes::from_static(b"grant_type=client_credentials"));
        *request.method_mut() = http::Method::POST;
        *request.uri_mut() = self.base_url.join("/security/v1/oauth/token");
        let headers = request.headers_mut();
        headers.insert(AUTHORIZATION, self.client_secret.basic(&self.client_id));
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if let Some(merchant) = &self.merchant_id {
            headers.insert("x-merchant-id", merchant.header());
        }
        request
    }

    fn token(&self, cx: &Context<'_>, response: &Response) -> Result<Token, Fault> {
        let body = json::<wire::Grant<'_>>(&response.body);
        let errors = body.as_ref().map(|body| &*body.response.errors).unwrap_or_default();
        if let Some(fault) = response.fault(detail(errors)) {
            return Err(fault);
        }
        if !errors.is_empty() || !response.status.is_success() {
            return Err(refusal(errors, response));
        }
        let body = body?;
        let secret =
            body.access_token.get().and_then(Secret::new).ok_or_else(|| Fault::malformed("no access_token"))?;
        // 14399 in practice, as text; where it cannot be read, an hour is surely not too long.
        let life = body.expires_in.get().and_then(|text| text.parse::<f64>().ok()).filter(|life| *life >= 1.0);
        let life = SignedDuration::try_from_secs_f64(life.unwrap_or(3600.0).min(86_400.0)).unwrap_or_default();
        let expires = cx.now.checked_add(life).map_err(Fault::malformed)?;
        Ok(Token { secret, expires })
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Subscribing<'a> {
    locale: &'a str,
    country_code: &'a str,
    tracking_number_list: Vec<&'a str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    event_preferences: &'a [&'a str],
}

impl Subscribe for Account {
    fn limit(&self) -> usize {
        100
    }

    /// Where pushes go, and how UPS logs in there, is not said here: it is set at developer.ups.com/update-webhook.
    fn request(&self, cx: &Context<'_>, batch: &Batch, _callback: &str) -> Request {
        let (product, events): (_, &[&str]) = match self.enhanced_alerts {
            true => ("enhanced", &["D", "I", "M", "X"]),
            false => ("standard", &[]),
        };
        let body = serde_json::to_vec(&Subscribing {
            locale: "en_US",
            country_code: "US",
            tracking_number_list: batch.items().iter().map(|item| item.number.as_str()).collect(),
            event_preferences: events,
        });
        let mut request = Request::new(body.expect("texts are JSON").into());
        *request.method_mut() = http::Method::POST;
        *request.uri_mut() = self.base_url.join(&format!("/api/track/v2/subscription/{product}/package"));
        request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        transaction(&mut request, cx);
        request
    }

    fn parse(&self, cx: &Context<'_>, batch: &Batch, response: &Response) -> Result<Subscribed, Fault> {
        let body = json::<wire::Subscription<'_>>(&response.body);
        let errors = body.as_ref().map(|body| &*body.response.errors).unwrap_or_default();
        if let Some(fault) = response.fault(detail(errors)) {
            return Err(fault);
        }
        let ours = |list: &Option<wire::Texts<'_>>| -> Vec<Number> {
            let texts = list.iter().flat_map(|list| list.iter()).filter_map(Text::get);
            let numbers = texts.filter_map(|text| Number::parse(text).ok());
            numbers.filter(|number| batch.items().iter().any(|item| &item.number == number)).collect()
        };
        let answered = body.as_ref().is_ok_and(|body| match response.status.as_u16() {
            200..=299 => body.valid_tracking_numbers.is_some() || body.invalid_tracking_numbers.is_some(),
            // The whole call is refused for these; the others may be asked for again.
            400 => body.invalid_tracking_numbers.as_ref().is_some_and(|list| !list.is_empty()),
            _ => false,
        });
        if !answered {
            return Err(body.as_ref().err().cloned().unwrap_or_else(|| refusal(errors, response)));
        }
        let body = body?;
        let why = detail(&body.response.errors).unwrap_or_else(|| "invalid tracking number".into());
        let refused = ours(&body.invalid_tracking_numbers).into_iter().map(|number| (number, why.clone())).collect();
        let accepted = if response.status == 400 { Vec::new() } else { ours(&body.valid_tracking_numbers) };
        let expires = cx.now.checked_add((SUBSCRIPTION_DAYS * 24).hours()).ok().filter(|_| !accepted.is_empty());
        Ok(Subscribed { accepted, refused, expires, id: None })
    }
}

impl Webhook for Account {
    fn verify<'p>(&self, cx: &Context<'_>, push: &'p Push) -> Result<Verified<'p>, Forged> {
        if push.tail.trim_matches('/') == "oauth/token" {
            return self.client_credentials(push).map(|_| Verified::BearerWanted { life: BEARER_LIFE });
        }
        let authentic = proof::issued_bearer(push, cx.issuer, cx.account, cx.now)?;
        let key = push.headers.get("x-api-key").ok_or(Forged("no api key"))?;
        if self.webhook_client_id.matches(key.as_bytes()) {
            Ok(Verified::Message(authentic))
        } else {
            Err(Forged("wrong api key"))
        }
    }

    fn acknowledge(&self, _authentic: Authentic<'_>) -> Reply {
        Reply::ok()
    }

    fn parse(&self, _cx: &Context<'_>, authentic: Authentic<'_>) -> Result<Parsed, Fault> {
        let alert = json::<Alert<'_>>(&authentic.push().body)?;
        let number = alert.tracking_number.get().and_then(|text| Number::parse(text).ok());
        let number = number.ok_or_else(|| Fault::malformed("no trackingNumber"))?;
        let mut parsed = Parsed::default();
        let event = pushed(&alert, &mut parsed.warnings);
        if event.is_none() {
            parsed.poll_now.push(number.clone());
        }
        let facts = told_by(&alert, &mut parsed.warnings);
        let events = event.into_iter().collect();
        parsed.reports.push(Report { number: Some(number), events, facts, ..Report::default() });
        Ok(parsed)
    }

    fn signed_time_limit(&self) -> Option<Duration> {
        None
    }
}

impl Account {
    /// RFC 6749 §4.4: the client's id and secret as Basic or in the form.
    fn client_credentials<'p>(&self, push: &'p Push) -> Result<Authentic<'p>, Forged> {
        let secrets = self.webhook_client_secret.as_ref().ok_or(Forged("no webhook"))?;
        if push.method != http::Method::POST {
            return Err(Forged("not a token request"));
        }
        let (id, secret) = proof::basic_credentials(push).or_else(|| form(push)).ok_or(Forged("no credentials"))?;
        let known = self.webhook_client_id.matches(id.as_bytes());
        let authentic = proof::static_secret(push, secrets, Some(&secret))?;
        if known { Ok(authentic) } else { Err(Forged("wrong client")) }
    }
}

/// `client_id` and `client_secret` of a form.
fn form(push: &Push) -> Option<(String, String)> {
    let body = std::str::from_utf8(&push.body).ok()?;
    let field = |wanted: &str| {
        let mut pairs = body.trim().split('&').filter_map(|pair| pair.split_once('='));
        let (_, value) = pairs.find(|(name, _)| *name == wanted)?;
        Some(percent_decode_str(&value.replace('+', " ")).decode_utf8().ok()?.into_owned())
    };
    Some((field("client_id")?, field("client_secret")?))
}

/// The headers that UPS wants on every call.
fn transaction(request: &mut Request, cx: &Context<'_>) {
    // At most 32 characters: an id with dashes loses them first.
    let plain: String = cx.exchange_id.chars().filter(char::is_ascii_alphanumeric).take(32).collect();
    let headers = request.headers_mut();
    if let Ok(id) = HeaderValue::try_from(plain) {
        headers.insert("transId", id);
    }
    headers.insert("transactionSrc", HeaderValue::from_static("waybill"));
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    if let Some(token) = cx.token {
        headers.insert(AUTHORIZATION, token.bearer());
    }
}

fn json<'a, T: Deserialize<'a>>(body: &'a [u8]) -> Result<T, Fault> {
    let text = std::str::from_utf8(body).map_err(Fault::malformed)?;
    // A list would be read as a struct's fields in order.
    if !text.trim_ascii_start().starts_with('{') {
        return Err(Fault::malformed("no JSON object"));
    }
    serde_json::from_str(text).map_err(Fault::malformed)
}

/// The carrier's codes and words.
fn detail(errors: &[wire::Lenient<Notice<'_>>]) -> Option<String> {
    let lines = errors.iter().filter_map(|error| match (error.code.get(), error.message.get()) {
        (Some(code), Some(message)) => Some(format!("{code} {message}")),
        (one, other) => one.or(other).map(Into::into),
    });
    let all = lines.collect::<Vec<_>>().join("; ");
    (!all.is_empty()).then_some(all)
}

/// A 404 that speaks of the parcel, not of the route.
fn knows_nothing(error: &wire::Lenient<Notice<'_>>) -> bool {
    let words = error.message.get().unwrap_or_default().to_ascii_lowercase();
    words.contains("tracking") && (words.contains("not found") || words.contains("no tracking"))
}

/// An error that the status line does not tell.
fn refusal(errors: &[wire::Lenient<Notice<'_>>], response: &Response) -> Fault {
    let status = response.status.as_u16();
    let detail = detail(errors).unwrap_or_else(|| format!("HTTP {status}"));
    let retry_after = response.retry_after();
    for code in errors.iter().filter_map(|error| error.code.get()) {
        match code {
            "250002" | "250003" | "251004" | "UJ0001" | "10401" => return Fault::Unauthorized { detail },
            "10429" => return Fault::Throttled { retry_after, detail },
            "10004" | "VSS100" => return Fault::Unavailable { status, retry_after, detail },
            _ => {}
        }
    }
    Fault::malformed(detail)
}

/// What is said of the number asked for by a body that names none.
fn unnamed(asked: Asked<'_>, outcome: Outcome) -> Result<Parsed, Fault> {
    let number = asked.only().cloned();
    if number.is_none() && matches!(asked, Asked::Batch(_)) {
        return Err(Fault::malformed("an answer that names no number, to a question for several"));
    }
    let report = Report { number, outcome, ..Report::default() };
    Ok(Parsed { reports: vec![report], ..Parsed::default() })
}

/// A poll's body on its way into our words.
struct Reading<'q> {
    asked: Asked<'q>,
    parsed: Parsed,
}

impl Reading<'_> {
    fn shipment(&mut self, shipment: &Shipment<'_>) {
        for notice in shipment.warnings.iter() {
            match notice.code.get() {
                None | Some("TW0001") => {}
                Some(code) => self.warn(Oddity::Carrier, format!("warning {code}")),
            }
        }
        let inquiry = shipment.inquiry_number.get().and_then(|text| Number::parse(text).ok());
        let mut packages = shipment.package.iter().filter(|package| !blank(package)).peekable();
        if packages.peek().is_none() {
            if shipment.warnings.iter().all(|notice| notice.code.get().is_none()) {
                self.warn(Oddity::Field, "neither package nor warning");
            }
            if let Some(number) = self.number(None, inquiry.as_ref(), &[]) {
                self.add(Report::not_found(number));
            }
            return;
        }
        let ship_date = self.date("pickupDate", &shipment.pickup_date);
        for package in packages {
            let own = package.tracking_number.get().and_then(|text| Number::parse(text).ok());
            let Some(number) = self.number(own, inquiry.as_ref(), &package.alternate_tracking_number) else { continue };
            let events = self.events(package);
            let facts = Facts { ship_date, ..self.facts(package, number.as_ref()) };
            self.add(Report { number, events, facts, ..Report::default() });
        }
    }

    /// The number that a package is a report on: its own, never its place in the list; else what UPS says it was asked.
    fn number(
        &mut self,
        own: Option<Number>,
        inquiry: Option<&Number>,
        others: &[wire::Lenient<Numbered<'_>>],
    ) -> Option<Option<Number>> {
        let named = own.as_ref().or(inquiry);
        match named {
            None if matches!(self.asked, Asked::Anything) => return Some(None),
            None => return self.asked.only().cloned().map(Some),
            Some(number) if self.asked.wants(number) => return Some(Some(number.clone())),
            Some(_) => {}
        }
        // The post's number of a Ground Saver parcel finds it as well.
        let mut numbers = others.iter().filter_map(|other| Number::parse(other.number.get()?).ok());
        let found = numbers.find(|number| self.asked.wants(number));
        if found.is_none() {
            let warning = Warning::new(Oddity::UnaskedNumber, "a package of the same shipment, or another answer");
            if !self.parsed.warnings.contains(&warning) {
                self.parsed.warnings.push(warning);
            }
        }
        found.map(Some)
    }

    /// One report per number: a package told twice is told together.
    fn add(&mut self, report: Report) {
        match self.parsed.reports.iter_mut().find(|known| known.number == report.number) {
            Some(known) if report.outcome == Outcome::Found => {
                known.outcome = Outcome::Found;
                known.events.extend(report.events);
                if known.facts == Facts::default() {
                    known.facts = report.facts;
                }
            }
            Some(_) => {}
            None => self.parsed.reports.push(report),
        }
    }

    fn events(&mut self, package: &Package<'_>) -> Vec<Event> {
        let warnings = &mut self.parsed.warnings;
        let mut events: Vec<Event> =
            package.activity.iter().filter_map(|activity| scanned(activity, warnings)).collect();
        let current = Told::new(&package.current_status);
        if current.is_empty() {
            return events;
        }
        // Its codes were warned of with the activity that has them.
        let meaning = current.meaning(&mut Vec::new());
        let Some(status) = meaning.kind.effect().status else { return events };
        if events.iter().any(|event| event.kind.effect().status == Some(status)) {
            return events;
        }
        let dated = package.delivery_date.iter().find(|date| date.r#type.get() == Some("DEL"));
        let day = dated.and_then(|dated| when::date(dated.date.get()?));
        match day {
            Some(day) if meaning.kind.delivers() => {
                let told = Some(&package.delivery_time).filter(|time| time.r#type.get() == Some("DEL"));
                let at = told.and_then(|told| when::time(told.end_time.get()?));
                let time = at.map_or_else(|| Time::date(day), |at| Time::local(day.to_datetime(at)));
                events.push(event(current, meaning, time, Place::default()));
            }
            _ => self.warn(Oddity::Summary, format!("currentStatus is {}", meaning.kind.name())),
        }
        events
    }

    fn facts(&mut self, package: &Package<'_>, number: Option<&Number>) -> Facts {
        let mut facts = Facts {
            estimate: self.estimate(package),
            delivery: delivery(package),
            service: package.service.description.get().or(package.service.code.get()).and_then(clean),
            weight_grams: self.weight(package),
            pieces: package.package_count.get().and_then(|text| text.parse().ok()).filter(|count| *count > 0),
            ..Facts::default()
        };
        if let Some(day) = self.date("pickupByDate", &package.access_point_information.pickup_by_date) {
            facts.pickup_point = Some(PickupPoint { collect_by: Some(day), ..PickupPoint::default() });
        }
        for row in package.reference_number.iter() {
            let kind = row.r#type.get().map(str::to_ascii_lowercase).unwrap_or_default();
            facts.references.extend(row.number.get().and_then(clean).map(|value| Reference { kind, value }));
        }
        for row in package.alternate_tracking_number.iter() {
            alternate(&mut facts, row.r#type.get().unwrap_or_default(), &row.number, number);
        }
        for row in package.package_address.iter() {
            let end = match row.r#type.get() {
                Some("ORIGIN") => &mut facts.origin,
                Some("DESTINATION") => &mut facts.destination,
                _ => continue,
            };
            *end = Some(place(&row.address, None)).filter(|place| !place.is_empty());
        }
        facts
    }

    /// The rescheduled day before the scheduled one; hours only of the window kinds that have them.
    fn estimate(&mut self, package: &Package<'_>) -> Option<waybill_contract::Estimate> {
        let of = |kind: &str| package.delivery_date.iter().find(|date| date.r#type.get() == Some(kind));
        let day = ["RDD", "SDD"].into_iter().find_map(|kind| self.date(kind, &of(kind)?.date))?;
        let time = &package.delivery_time;
        match time.r#type.get() {
            Some("EDW" | "CDW" | "IDW") => Some(when::window(day, time.start_time.get(), time.end_time.get())),
            Some("CMT" | "EOD") => Some(when::window(day, None, time.end_time.get())),
            _ => Some(when::window(day, None, None)),
        }
    }

    fn weight(&mut self, package: &Package<'_>) -> Option<u64> {
        let text = package.weight.weight.get()?;
        let unit = package.weight.unit_of_measurement.get().unwrap_or_default().to_ascii_uppercase();
        let grams = match unit.as_str() {
            "LBS" | "LB" => 453.592_37,
            "KGS" | "KG" => 1000.0,
            "OZS" | "OZ" => 28.349_523,
            _ => 0.0,
        };
        let grams = text.parse::<f64>().map_or(0.0, |weight| (weight * grams).round());
        if (1.0..1e9).contains(&grams) {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole and within the range")]
            return Some(grams as u64);
        }
        if text.bytes().any(|byte| matches!(byte, b'1'..=b'9')) {
            self.warn(Oddity::Field, format!("weight in {unit:?}"));
        }
        None
    }

    fn date(&mut self, field: &str, text: &Text<'_>) -> Option<Date> {
        let day = when::date(text.get()?);
        if day.is_none() {
            self.warn(Oddity::Time, field);
        }
        day
    }

    fn warn(&mut self, kind: Oddity, detail: impl Into<String>) {
        self.parsed.warnings.push(Warning::new(kind, detail));
    }
}

/// A package that says nothing, as in lists of `null`.
fn blank(package: &Package<'_>) -> bool {
    package.tracking_number.get().is_none()
        && package.activity.is_empty()
        && package.delivery_date.is_empty()
        && Told::new(&package.current_status).is_empty()
}

fn scanned(activity: &Activity<'_>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let moment = Moment {
        date: activity.date.get(),
        time: activity.time.get(),
        gmt_date: activity.gmt_date.get(),
        gmt_time: activity.gmt_time.get(),
        offset: activity.gmt_offset.get(),
    };
    let place = place(&activity.location.address, activity.location.slic.get());
    told(Told::new(&activity.status), &moment, place, warnings)
}

fn pushed(alert: &Alert<'_>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let dated = alert.local_activity_date.get().is_some() || alert.gmt_activity_date.get().is_some();
    let delivered = !dated && alert.activity_status.r#type.get() == Some("D");
    let (date, time) = match delivered {
        true => (&alert.actual_delivery_date, &alert.actual_delivery_time),
        false => (&alert.local_activity_date, &alert.local_activity_time),
    };
    let moment = Moment {
        date: date.get(),
        time: time.get(),
        gmt_date: alert.gmt_activity_date.get(),
        gmt_time: alert.gmt_activity_time.get(),
        offset: alert.gmt_offset.get(),
    };
    told(Told::new(&alert.activity_status), &moment, place(&alert.activity_location, None), warnings)
}

/// An event, if it says what happened and when.
fn told(told: Told<'_>, moment: &Moment<'_>, place: Place, warnings: &mut Vec<Warning>) -> Option<Event> {
    if told.is_empty() {
        warnings.push(Warning::new(Oddity::Event, "an activity without status"));
        return None;
    }
    let time = moment.read(warnings);
    if time.is_none() {
        warnings.push(Warning::new(Oddity::Time, "an activity without a date"));
    }
    let time = time?;
    let meaning = told.meaning(warnings);
    Some(event(told, meaning, time, place))
}

fn event(told: Told<'_>, meaning: waybill_contract::Meaning, time: Time, place: Place) -> Event {
    let text = told.text.and_then(clean);
    Event { kind: meaning.kind, reason: meaning.reason, code: told.identity(), text, time, place }
}

fn place(address: &Address<'_>, slic: Option<&str>) -> Place {
    let named = |text: &Text<'_>| text.get().and_then(clean);
    let country_code = address.country_code.get().and_then(country).or_else(|| address.country.get().and_then(country));
    Place {
        city: named(&address.city),
        region: named(&address.state_province),
        postal_code: named(&address.postal_code),
        text: named(&address.country).filter(|_| country_code.is_none()),
        country_code,
        facility: slic.and_then(clean),
    }
}

/// Who took it and what proof there is. The images themselves are not kept.
fn delivery(package: &Package<'_>) -> Option<Delivery> {
    let told = &package.delivery_information;
    let photo = &told.delivery_photo;
    let delivery = Delivery {
        signed_by: told.received_by.get().and_then(clean),
        left_at: told.location.get().and_then(clean),
        proof: Proof {
            signature: told.signature.image.get().is_some(),
            // V can be looked at; U was not stored, N may not be shown.
            photo: photo.photo.get().is_some() || photo.photo_disposition_code.get() == Some("V"),
            document: told.pod.content.get().is_some(),
            url: None,
        },
    };
    (delivery != Delivery::default()).then_some(delivery)
}

/// What a push says besides its event.
fn told_by(alert: &Alert<'_>, warnings: &mut Vec<Warning>) -> Facts {
    let mut facts = Facts::default();
    if let Some(text) = alert.scheduled_delivery_date.get() {
        let day = when::date(text);
        let (start, end) = (alert.delivery_start_time.get(), alert.delivery_end_time.get());
        facts.estimate = day.map(|day| when::window(day, start, end));
        if day.is_none() {
            warnings.push(Warning::new(Oddity::Time, "scheduledDeliveryDate"));
        }
    }
    let proof = Proof { photo: alert.delivery_photo.get().is_some(), ..Proof::default() };
    let delivery = Delivery { signed_by: alert.received_by.get().and_then(clean), left_at: None, proof };
    facts.delivery = (delivery != Delivery::default()).then_some(delivery);
    alternate(&mut facts, "", &alert.alternate_tracking_number, None);
    facts
}

/// Another number of the parcel: the post's for the last mile, else only a reference.
fn alternate(facts: &mut Facts, kind: &str, number: &Text<'_>, asked: Option<&Number>) {
    let Some(value) = number.get().and_then(clean) else { return };
    if asked.is_some_and(|asked| Number::parse(&value).as_ref() == Ok(asked)) {
        return;
    }
    let digits = value.bytes().all(|byte| byte.is_ascii_digit());
    if kind.starts_with("USPS") || digits && (20..=34).contains(&value.len()) && value.starts_with(['9', '4']) {
        facts.legs.push(Leg { role: LegRole::LastMile, carrier: Some("usps".into()), number: value });
    } else {
        facts.references.push(Reference { kind: "alternate_tracking_number".into(), value });
    }
}

/// The check digit of `1Z` numbers (over what follows) and of waybills: odd places double, letters count from A = 2.
fn checked(number: &str) -> bool {
    let number = number.strip_prefix("1Z").unwrap_or(number.get(1..).unwrap_or_default());
    let Some((check, serial)) = number.as_bytes().split_last() else { return false };
    let value = |byte: &u8| match byte {
        b'0'..=b'9' => Some(u32::from(byte - b'0')),
        b'A'..=b'Z' => Some((u32::from(byte - b'A') + 2) % 10),
        _ => None,
    };
    let sum = serial.iter().enumerate().try_fold(0, |sum, (at, byte)| {
        let value = value(byte)?;
        Some(sum + if at % 2 == 1 { value * 2 } else { value })
    });
    check.is_ascii_digit() && sum.is_some_and(|sum| (10 - sum % 10) % 10 == u32::from(check - b'0'))
}

#[cfg(test)]
mod tests;
