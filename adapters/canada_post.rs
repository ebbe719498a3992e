//! Canada Post: the legacy XML service and the portal's JSON API, one number a call, no pushes.
//! Either language is read whichever is configured. An abbreviation of a zone must not be trusted against the place's zone.

mod when;
mod wire;

#[cfg(test)]
mod tests;

use std::sync::LazyLock;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, ACCEPT_LANGUAGE, AUTHORIZATION, CONTENT_TYPE};
use http::request::Builder;
use http::{HeaderValue, StatusCode};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use waybill_contract::lenient::Text;
use waybill_contract::{
    Adapter, Asked, BaseUrl, Batch, Budget, Capabilities, Carrier, CodeTable, Context, Delivery, Estimate, Event,
    Facts, Fault, Format, IdentityTime, Kind, Leg, LegRole, Login, Meaning, Number, Oddity, Parsed, PickupPoint, Place,
    Proof, Reference, Report, Request, Response, Secret, Stage, Time, Token, Warning, Window, check, clean, excerpt,
    open,
};

use self::when::Doubt;
use self::wire::{Answer, Message, Occurrence};

/// Canada Post.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "canada_post",
    name: "Canada Post",
    country: "CA",
    home_zone: "America/Toronto",
    stage: Stage::Stable,
    batch_limit: 1,
    budgets: &[Budget { calls: 20, per: Window::Seconds(60) }],
    formats: &[
        Format { name: "PIN", pattern: "[0-9]{16}", check: None },
        Format { name: "old PIN", pattern: "[0-9]{11,12}", check: None },
        Format { name: "S10", pattern: "[A-Z]{2}[0-9]{9}CA", check: Some(check::s10) },
        Format { name: "delivery notice card", pattern: "[0-9]{15}", check: None },
    ],
    tracking_url: "https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor={number}",
    contact: Some("https://www.canadapost-postescanada.ca/cpc/en/support.page"),
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
    reopened_by_scan: true,
    identity_time: IdentityTime::Civil,
    codes: &[codes],
    open: open::<Account>,
    example: r#"
# OAuth2 and JSON; an account of the old XML service has api = "legacy", user and password.
api = "portal"
client_id = "7d1c0f34e2ab4c5e9f60"
client_secret = "invented-secret-of-the-portal"
"#,
};

static CODES: LazyLock<CodeTable> = LazyLock::new(|| {
    CodeTable::parse(include_str!("canada_post/codes.tsv")).expect("the table is checked by the conformance suite")
});

fn codes() -> &'static CodeTable {
    &CODES
}

/// One of two APIs, each with its own credentials.
#[derive(Debug, Deserialize)]
#[serde(tag = "api", rename_all = "snake_case")]
enum Account {
    Portal(Portal),
    Legacy(Legacy),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Portal {
    #[serde(default = "portal_production")]
    base_url: BaseUrl,
    client_id: Secret,
    client_secret: Secret,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Legacy {
    #[serde(default = "legacy_production")]
    base_url: BaseUrl,
    user: String,
    password: Secret,
}

fn portal_production() -> BaseUrl {
    BaseUrl::parse("https://api.canadapost-postescanada.ca/prod/devportal-portaildesdeveloppeurs").expect("it is a URL")
}

fn legacy_production() -> BaseUrl {
    BaseUrl::parse("https://soa-gw.canadapost.ca").expect("it is a URL")
}

impl Carrier for Account {
    fn request(&self, cx: &Context<'_>, batch: &Batch) -> Request {
        let number = batch.first().number.as_str();
        let request = match self {
            Self::Portal(portal) => portal.detail(cx, number),
            Self::Legacy(legacy) => legacy.detail(number),
        };
        request.header(ACCEPT_LANGUAGE, "en-CA").body(Bytes::new()).expect("every part is valid by its type")
    }

    fn parse(&self, _cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        let body = match wire::read(&response.body) {
            Ok(body) => body,
            Err(_) if response.body.windows(THROTTLED.len()).any(|part| part == THROTTLED.as_bytes()) => {
                return Err(throttled(response, THROTTLED.into()));
            }
            Err(fault) => return Err(response.fault(None).unwrap_or(fault)),
        };
        if !body.messages.is_empty() {
            return verdict(&body.messages, asked.only().cloned(), response);
        }
        if let Some(fault) = response.fault(None) {
            return Err(fault);
        }
        if !response.status.is_success() || body.answers.is_empty() {
            return Err(Fault::malformed(format_args!("HTTP {} without an answer", response.status.as_u16())));
        }
        let mut parsed = Parsed::default();
        for answer in &body.answers {
            if let Some(error) = answer.error.get() {
                let number = number(answer, asked, &mut parsed.warnings);
                if number.is_none() && matches!(asked, Asked::Batch(_)) {
                    continue;
                }
                let one = verdict(std::slice::from_ref(error), number, response)?;
                parsed.warnings.extend(one.warnings);
                one.reports.into_iter().for_each(|report| add(report, &mut parsed));
            } else if answer.says_something() {
                read_answer(answer, asked, &mut parsed);
            } else {
                return Err(Fault::malformed("an answer without pin and events"));
            }
        }
        Ok(parsed)
    }

    fn login(&self) -> Option<&dyn Login> {
        match self {
            Self::Portal(portal) => Some(portal),
            Self::Legacy(_) => None,
        }
    }
}

/// Delivery notice cards have numbers of their own, and a path.
fn is_notice_card(number: &str) -> bool {
    number.len() == 15 && number.bytes().all(|byte| byte.is_ascii_digit())
}

impl Legacy {
    fn detail(&self, number: &str) -> Builder {
        let kind = if is_notice_card(number) { "dnc" } else { "pin" };
        let number = utf8_percent_encode(number, NON_ALPHANUMERIC);
        http::Request::get(self.base_url.join(&format!("/vis/track/{kind}/{number}/detail")))
            .header(ACCEPT, "application/vnd.cpc.track-v2+xml")
            .header(AUTHORIZATION, self.password.basic(&self.user))
    }
}

impl Portal {
    fn detail(&self, cx: &Context<'_>, number: &str) -> Builder {
        let kind = if is_notice_card(number) { "dncs" } else { "pins" };
        let number = utf8_percent_encode(number, NON_ALPHANUMERIC);
        let request = http::Request::get(self.base_url.join(&format!("/tracking/v1/{kind}/{number}/details")))
            .header(ACCEPT, "application/json")
            .header(CLIENT_ID, self.client_id.header());
        match cx.token {
            Some(token) => request.header(AUTHORIZATION, token.bearer()),
            None => request,
        }
    }
}

const CLIENT_ID: &str = "x-ibm-client-id";

impl Login for Portal {
    fn request(&self, _cx: &Context<'_>) -> Request {
        http::Request::post(self.base_url.join("/cpc-api-native-oauth-provider/oauth2/token"))
            .header(CLIENT_ID, self.client_id.header())
            .header("x-ibm-client-secret", self.client_secret.header())
            .header(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"))
            .header(ACCEPT, "application/json")
            .body(Bytes::from_static(b"grant_type=client_credentials&scope=merchant"))
            .expect("every part is valid by its type")
    }

    fn token(&self, cx: &Context<'_>, response: &Response) -> Result<Token, Fault> {
        let grant = wire::grant(&response.body);
        let error = grant.as_ref().ok().and_then(|grant| grant.error.get()).map(str::to_owned);
        if let Some(fault) = response.fault(error.clone()) {
            return Err(fault);
        }
        // RFC 6749 5.2: a refused client is a 400 or a 401 with `error`.
        if let Some(detail) = error {
            return Err(Fault::Unauthorized { detail });
        }
        let grant = grant?;
        Token::granted(cx, grant.access_token.get(), grant.expires_in.get())
    }
}

/// What the gateway says, under any status and code, to who asks too often.
const THROTTLED: &str = "Rejected by SLM Monitor";

/// The window is a rolling minute.
fn throttled(response: &Response, detail: String) -> Fault {
    Fault::Throttled { retry_after: response.retry_after().or(Some(Duration::from_secs(60))), detail }
}

/// What messages in the place of an answer mean. The portal's 404 has codes of its own; `Server` is the gateway's.
fn verdict(messages: &[Message<'_>], number: Option<Number>, response: &Response) -> Result<Parsed, Fault> {
    let detail: String = excerpt(&messages.iter().map(Message::to_string).collect::<Vec<_>>().join("; "));
    let says = |wanted: fn(&str) -> bool| messages.iter().filter_map(|one| one.code.get()).any(wanted);
    if messages.iter().filter_map(|one| one.description.get()).any(|text| text.contains(THROTTLED)) {
        return Err(throttled(response, detail));
    }
    if says(|code| code == "E002" || code.starts_with("AA0")) {
        return Err(Fault::Unauthorized { detail });
    }
    if let Some(fault) = response.fault(Some(detail.clone())) {
        return Err(fault);
    }
    let mut parsed = Parsed::default();
    let nothing_there = response.status == StatusCode::NOT_FOUND && !says(|code| code == "Server");
    if says(|code| code.trim_start_matches('0') == "4") || nothing_there {
        parsed.reports.push(Report::not_found(number));
    } else if says(|code| code.trim_start_matches('0') == "2") {
        // Several items have this PIN, and only a card number, a reference or dates would tell them apart.
        parsed.warnings.push(Warning::new(Oddity::Carrier, detail));
        parsed.reports.push(Report { number, ..Report::default() });
    } else {
        return Err(Fault::malformed(detail));
    }
    Ok(parsed)
}

/// The number that an answer is about: the one asked for, whatever zeros it lost on the way; else as the body has it.
fn number(answer: &Answer<'_>, asked: Asked<'_>, warnings: &mut Vec<Warning>) -> Option<Number> {
    let Asked::Batch(batch) = asked else {
        return answer.pin.get().and_then(|pin| Number::parse(pin).ok());
    };
    let bare = |text: &str| text.trim_start_matches('0').to_ascii_uppercase();
    let said: Vec<String> =
        [&answer.pin, &answer.original_pin].into_iter().filter_map(|pin| pin.get()).map(bare).collect();
    let numbers = || batch.items().iter().map(|item| &item.number);
    // An answer to a card's number names the PIN.
    let found = numbers()
        .find(|number| said.contains(&bare(number.as_str())))
        .or_else(|| asked.only().filter(|only| said.is_empty() || is_notice_card(only.as_str())));
    if found.is_none() {
        warnings.push(Warning::new(Oddity::UnaskedNumber, "pin"));
    }
    found.cloned()
}

fn read_answer(answer: &Answer<'_>, asked: Asked<'_>, parsed: &mut Parsed) {
    let warnings = &mut parsed.warnings;
    let number = number(answer, asked, warnings);
    if number.is_none() && matches!(asked, Asked::Batch(_)) {
        return;
    }
    let mut report = Report { number, facts: facts(answer), ..Report::default() };
    let rows = &answer.significant_events;
    if rows.given() {
        let mut newest = Newest::default();
        rows.iter().for_each(|row| read_row(row, &mut report, &mut newest, warnings));
    } else {
        read_summary(answer, &mut report, warnings);
    }
    warnings.extend((0..rows.odd()).map(|_| Warning::new(Oddity::Event, "an occurrence is no object")));
    if let Some(number) = &report.number
        && let Some(pin) = answer.pin.get()
        && is_notice_card(number.as_str())
        && pin != number.as_str()
    {
        report.facts.references.push(Reference { kind: "pin".into(), value: pin.into() });
    }
    if answer.duplicate_flag_ind.get() == Some("1") {
        warnings.push(Warning::new(Oddity::Carrier, "duplicate-flag-ind: several items have this PIN"));
    }
    add(report, parsed);
}

/// Items that share a PIN cannot be told apart here: the first, which is the newest, stands for the number.
fn add(report: Report, parsed: &mut Parsed) {
    if parsed.reports.iter().any(|known| known.number == report.number) {
        return parsed.warnings.push(Warning::new(Oddity::Carrier, "a second answer on one number"));
    }
    parsed.reports.push(report);
}

/// The times of the newest rows that say who signed and where it waits: rows come newest first, but nothing promises it.
#[derive(Default)]
struct Newest {
    signed: Option<Time>,
    waits: Option<Time>,
}

fn read_row(row: &Occurrence<'_>, report: &mut Report, newest: &mut Newest, warnings: &mut Vec<Warning>) {
    let code = row.event_identifier.get().map(code);
    let text = row.event_description.get().and_then(clean);
    if code.is_none() && text.is_none() {
        return warnings.push(Warning::new(Oddity::Event, "an occurrence without identifier and description"));
    }
    let name = code.as_deref().unwrap_or("no identifier");
    let province = row.event_province.get();
    let (time, doubt) = when::of_row(row.event_date.get(), row.event_time.get(), row.event_time_zone.get(), province);
    match doubt {
        Some(Doubt::Date) => warnings.push(Warning::new(Oddity::Time, format!("{name}: event-date"))),
        Some(Doubt::Clock) => warnings.push(Warning::new(Oddity::Time, format!("{name}: event-time"))),
        Some(Doubt::Zone) => warnings.push(Warning::new(Oddity::Field, format!("{name}: event-time-zone"))),
        None => {}
    }
    let Some(time) = time else { return };
    let Meaning { kind, reason } = meaning(code.as_deref(), warnings);
    let place = Place {
        city: row.event_site.get().and_then(clean),
        region: province.and_then(clean),
        country_code: province.filter(|text| when::is_province(text)).map(|_| "CA".into()),
        facility: row.event_retail_name.get().or(row.event_retail_location_id.get()).and_then(clean),
        ..Place::default()
    };
    if let Some(name) = row.signatory_name.get().and_then(clean)
        && newest.signed.is_none_or(|known| known.civil() < time.civil())
    {
        newest.signed = Some(time);
        report.facts.delivery.get_or_insert_default().signed_by = Some(name);
    }
    if code.as_deref() == Some(PHOTO) {
        report.facts.delivery.get_or_insert_default().proof.photo = true;
    }
    if matches!(kind, Kind::AvailableForPickup | Kind::HeadingToPickupPoint)
        && place.facility.is_some()
        && newest.waits.is_none_or(|known| known.civil() < time.civil())
    {
        newest.waits = Some(time);
        report.facts.pickup_point = Some(PickupPoint {
            id: row.event_retail_location_id.get().and_then(clean),
            name: row.event_retail_name.get().and_then(clean),
            place: Place { facility: None, ..place.clone() },
            collect_by: None,
        });
    }
    let event = Event { kind, reason, code, text, time, place };
    report.events.extend(attempt(&event));
    report.events.push(event);
}

/// A photo of the delivery was taken.
const PHOTO: &str = "2001";

/// The same whether a code came as text or, in the portal's own example, as a number that lost its zeros.
fn code(identifier: &str) -> String {
    let code = identifier.trim_start_matches('0');
    if code.is_empty() { "0".into() } else { code.to_ascii_uppercase() }
}

fn meaning(code: Option<&str>, warnings: &mut Vec<Warning>) -> Meaning {
    code.and_then(|code| CODES.get(code)).unwrap_or_else(|| {
        warnings.push(Warning::new(Oddity::UnmappedCode, code.unwrap_or("no code")));
        Meaning::of(Kind::Unknown)
    })
}

/// "Attempted delivery. Notice card left" says two things in one row. Both are told, the attempt under a code of its own
/// and, by its rank, before the waiting, which gives the status.
fn attempt(event: &Event) -> Option<Event> {
    if event.kind != Kind::AvailableForPickup {
        return None;
    }
    let code = format!("{}/ATTEMPT", event.code.as_deref()?);
    let Meaning { kind, reason } = CODES.get(&code)?;
    Some(Event { kind, reason, code: Some(code), ..event.clone() })
}

/// A summary has its newest event, and days of others that it does not repeat.
fn read_summary(answer: &Answer<'_>, report: &mut Report, warnings: &mut Vec<Warning>) {
    report.latest_only = true;
    let code = answer.event_type.get().map(str::to_ascii_uppercase);
    let time = answer.event_date_time.get().and_then(when::of_summary);
    if time.is_none() && answer.event_date_time.get().is_some() {
        warnings.push(Warning::new(Oddity::Time, "event-date-time"));
    }
    let text = answer.event_description.get().and_then(clean);
    match time {
        Some(time) if code.is_some() || text.is_some() => {
            let Meaning { kind, reason } = meaning(code.as_deref(), warnings);
            let place = answer.event_location.get().map(location).unwrap_or_default();
            report.events.push(Event { kind, reason, code: code.clone(), text, time, place });
        }
        _ => {
            if let Some(code) = &code {
                warnings.push(Warning::new(Oddity::Summary, code));
            }
        }
    }
    for (day, word) in [(&answer.actual_delivery_date, "DELIVERED"), (&answer.attempted_date, "ATTEMPTED")] {
        if let Some(day) = day.get().and_then(when::date)
            && code.as_deref() != Some(word)
        {
            let Meaning { kind, reason } = meaning(Some(word), warnings);
            let (time, code) = (Time::date(day), Some(word.into()));
            report.events.push(Event { kind, reason, code, text: None, time, place: Place::default() });
        }
    }
    if let Some(name) = answer.signatory_name.get().and_then(clean) {
        report.facts.delivery.get_or_insert_default().signed_by = Some(name);
    }
}

/// `CITY, ON`, or words.
fn location(text: &str) -> Place {
    match text.rsplit_once(',') {
        Some((city, province)) if when::is_province(province.trim()) => {
            Place { city: clean(city), region: clean(province), country_code: Some("CA".into()), ..Place::default() }
        }
        _ => Place { text: clean(text), ..Place::default() },
    }
}

fn facts(answer: &Answer<'_>) -> Facts {
    let estimate = [&answer.changed_expected_date, &answer.expected_delivery_date];
    let estimate = estimate.into_iter().find_map(|text| text.get().and_then(when::date));
    let signature = answer.signature_image_exists.get().is_some_and(|flag| matches!(flag, "true" | "1"));
    let references = [("customer_ref_1", &answer.customer_ref_1), ("customer_ref_2", &answer.customer_ref_2)];
    let reference =
        |(kind, value): (&str, &Text<'_>)| Some(Reference { kind: kind.into(), value: clean(value.get()?)? });
    let legs = [(LegRole::Original, &answer.original_pin), (LegRole::Return, &answer.return_pin)];
    let leg = |(role, pin): (LegRole, &Text<'_>)| Some(Leg { role, carrier: None, number: clean(pin.get()?)? });
    Facts {
        estimate: estimate.map(|day| Estimate { earliest: None, latest: Time::date(day) }),
        delivery: signature.then(|| Delivery { proof: Proof { signature, ..Proof::default() }, ..Delivery::default() }),
        service: answer.service_name.get().and_then(clean),
        references: references.into_iter().filter_map(reference).collect(),
        ship_date: answer.mailed_on_date.get().and_then(when::date),
        origin: address(&answer.origin_postal_id, &Text::default()),
        destination: address(&answer.destination_postal_id, &answer.destination_province),
        legs: legs.into_iter().filter_map(leg).collect(),
        ..Facts::default()
    }
}

/// A postal code in Canada's form, or a province, is in Canada.
fn address(postal: &Text<'_>, province: &Text<'_>) -> Option<Place> {
    let (postal, region) = (postal.get().and_then(clean), province.get().and_then(clean));
    let ours = postal.as_deref().is_some_and(is_postal_code) || region.as_deref().is_some_and(when::is_province);
    let place = Place { postal_code: postal, region, country_code: ours.then(|| "CA".into()), ..Place::default() };
    (place.postal_code.is_some() || place.region.is_some()).then_some(place)
}

fn is_postal_code(text: &str) -> bool {
    let signs: Vec<u8> = text.bytes().filter(|byte| *byte != b' ').collect();
    let fits =
        |(index, byte): (usize, &u8)| if index % 2 == 0 { byte.is_ascii_alphabetic() } else { byte.is_ascii_digit() };
    signs.len() == 6 && signs.iter().enumerate().all(fits)
}
