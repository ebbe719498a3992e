//! From XpressBees' answers and pushes to reports. Comments name couriers and their phones: they are read for reasons only.

use std::sync::LazyLock;

use jiff::civil::{Date, DateTime, Time as Clock};
use jiff::tz::TimeZone;
use waybill_contract::lenient::{List, collected};
use waybill_contract::phrases::{Prose, Rule, rule};
use waybill_contract::{
    Asked, CodeTable, Estimate, Event, Facts, Kind, Meaning, Number, Oddity, Parsed, Place, Precision, Reason, Report,
    Time, Warning, clean, grams, zone,
};

use super::wire::Node;

static CODES: LazyLock<CodeTable> =
    LazyLock::new(|| CodeTable::parse(include_str!("codes.tsv")).expect("the conformance suite reads every table"));

pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

/// Times have no zone: they are India's.
static KOLKATA: LazyLock<TimeZone> =
    LazyLock::new(|| zone::named("Asia/Kolkata").expect("the bundled database has its zones"));

/// What a refusal's words say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    NotFound,
    /// The key, the login or the token.
    Refused,
    Throttled,
    /// XpressBees failed for now.
    Failed,
    Unknown,
}

/// The last two are what the portal's library says of a token that is none.
const REFUSED: &[&str] = &[
    "xbkey",
    "invalid key",
    "authkey",
    "auth key",
    "unauthori",
    "not authori",
    "authenticat",
    "token",
    "number of segments",
    "signature verification",
];

/// The page has no list of messages: these are the words that such messages are made of.
pub(super) fn verdict(message: &str) -> Verdict {
    let text = message.to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if has(&["too many", "rate limit", "limit exceed", "throttl"]) {
        Verdict::Throttled
    } else if has(REFUSED) {
        Verdict::Refused
    } else if has(&["awb", "shipment", "record", "data", "tracking"])
        && has(&["not found", "no ", "invalid", "not exist", "not available"])
    {
        Verdict::NotFound
    } else if has(&["try again", "server error", "internal error", "unavailable", "timeout", "timed out"]) {
        Verdict::Failed
    } else {
        Verdict::Unknown
    }
}

/// What an answer says besides its shipments.
pub(super) fn message<'n>(nodes: &'n List<Node<'_>>) -> Option<&'n str> {
    nodes.iter().find_map(|node| node.return_message.get().or(node.message.get()))
}

/// Nothing is known of the one that was asked for, or of all.
pub(super) fn nothing(asked: Asked<'_>, only: Option<&Number>) -> Parsed {
    let reports = match only {
        Some(number) => vec![Report::not_found(Some(number.clone()))],
        None => Report::on_all(asked, Report::not_found),
    };
    Parsed { reports, ..Parsed::default() }
}

/// Reports of every shipment that was asked for; `only` is the number of a body that names none. Fails with a message
/// that is about the call and no shipment.
pub(super) fn shipments(
    asked: Asked<'_>,
    only: Option<&Number>,
    nodes: &List<Node<'_>>,
) -> Result<Parsed, (Verdict, String)> {
    let mut parsed = Parsed::default();
    let mut refusal = None;
    if nodes.odd() > 0 {
        parsed.warnings.push(Warning::new(Oddity::Field, "an answer that is no object"));
    }
    for node in nodes.iter() {
        if node.auth_key.get().is_some_and(|key| !key.eq_ignore_ascii_case("valid")) {
            return Err((Verdict::Refused, "AuthKey is not Valid".into()));
        }
        // The portal's shipments are inside of an envelope.
        let inner: Vec<&Node<'_>> = if node.data.is_empty() { vec![node] } else { node.data.iter().collect() };
        for shipment in inner {
            let number = [shipment, node].into_iter().find_map(|node| Number::parse(node.number()?).ok());
            let number = match number {
                Some(number) if asked.wants(&number) => Some(number),
                Some(_) => {
                    parsed.warnings.push(Warning::new(Oddity::UnaskedNumber, "AWBNo"));
                    continue;
                }
                None => only.cloned(),
            };
            let named = number.is_some();
            match one(number, shipment, node, &mut parsed.warnings) {
                Ok(report) if named || matches!(asked, Asked::Anything) => add(report, &mut parsed.reports),
                Ok(_) => parsed.warnings.push(Warning::new(Oddity::Field, "a shipment without AWBNo")),
                Err(said) => refusal = Some(said),
            }
        }
    }
    match refusal {
        Some(said) if parsed.reports.is_empty() => return Err(said),
        // Its number is left out, so that it is asked again.
        Some(_) => parsed.warnings.push(Warning::new(Oddity::Carrier, "ReturnMessage")),
        None if nodes.is_empty() && nodes.odd() > 0 => {
            return Err((Verdict::Unknown, "no shipment is an object".into()));
        }
        None if parsed.reports.is_empty() => parsed.reports = nothing(asked, only).reports,
        None => {
            let every = nothing(asked, None).reports.into_iter().filter(|_| only.is_none() && asked.only().is_none());
            for missing in every.filter(|missing| missing.number.is_some()) {
                if !parsed.reports.iter().any(|report| report.number == missing.number) {
                    parsed.reports.push(missing);
                }
            }
        }
    }
    Ok(parsed)
}

/// Two entries on one number, as pushes tell scan by scan, are one shipment.
fn add(report: Report, reports: &mut Vec<Report>) {
    match reports.iter_mut().find(|known| known.number == report.number) {
        Some(known) if known.events.is_empty() => *known = report,
        Some(known) => known.events.extend(report.events),
        None => reports.push(report),
    }
}

fn one(
    number: Option<Number>,
    shipment: &Node<'_>,
    envelope: &Node<'_>,
    warnings: &mut Vec<Warning>,
) -> Result<Report, (Verdict, String)> {
    let rows: Vec<&Node<'_>> = if !shipment.summary.is_empty() {
        shipment.summary.iter().collect()
    } else if !shipment.history.is_empty() {
        shipment.history.iter().collect()
    } else if shipment.status_date.get().or(shipment.event_time.get()).is_some() {
        vec![shipment]
    } else {
        Vec::new()
    };
    if rows.is_empty() {
        let portal = !envelope.data.is_empty();
        let said = envelope.return_message.get().or(envelope.message.get().filter(|_| !portal));
        return match said {
            Some(said) if !["successful", "success"].iter().any(|word| said.eq_ignore_ascii_case(word)) => {
                match verdict(said) {
                    Verdict::NotFound => Ok(Report::not_found(number)),
                    verdict => Err((verdict, said.to_owned())),
                }
            }
            // The client API knows nothing of a number whose summary is null; the portal may have no scan yet.
            Some(_) => Ok(Report::not_found(number)),
            None if portal => {
                summary(shipment, &[], warnings);
                let facts = facts(shipment, &rows, warnings);
                Ok(Report { number, facts, ..Report::default() })
            }
            None if shipment.number().is_some() || envelope.data.given() && envelope.data.odd() == 0 => {
                Ok(Report::not_found(number))
            }
            None => Err((Verdict::Unknown, "neither shipment nor message".into())),
        };
    }
    let odd = shipment.summary.odd() + shipment.history.odd();
    if odd > 0 {
        warnings.push(Warning::new(Oddity::Event, "a scan that is no object"));
    }
    let picked = rows.iter().any(|row| row.pick_up_time.get().is_some());
    let mut events: Vec<Event> = collected(&rows, |row| event(row, picked, warnings));
    if !shipment.history.is_empty() {
        // The word for the whole is about the newest scan, if its code is in no table.
        if let Some(newest) = events.iter_mut().rev().max_by_key(|event| event.time.civil())
            && newest.kind == Kind::Unknown
            && let Some(Meaning { kind, reason }) = shipment.status.get().and_then(|word| CODES.get(&normal(word)))
        {
            (newest.kind, newest.reason) = (kind, reason);
        }
        summary(shipment, &events, warnings);
    }
    let facts = facts(shipment, &rows, warnings);
    Ok(Report { number, events, facts, ..Report::default() })
}

/// The portal's word for the whole has no time: it warns where no event says as much.
fn summary(shipment: &Node<'_>, events: &[Event], warnings: &mut Vec<Warning>) {
    let Some(word) = shipment.status.get().map(normal) else { return };
    let status = |kind: Kind| kind.effect().status;
    let says = CODES.get(&word).map(|meaning| status(meaning.kind));
    if !events.iter().any(|event| says.is_some_and(|says| says == status(event.kind))) {
        let word = if says.is_some() { word } else { "a word that is not documented".into() };
        warnings.push(Warning::new(Oddity::Summary, word));
    }
}

/// `rto in transit`, `RTO_IT` and `RTO-IT`: capitals with hyphens.
fn normal(text: &str) -> String {
    let joint = |character: char| character.is_whitespace() || matches!(character, '_' | '-');
    let mut normal = String::with_capacity(text.len());
    for part in text.split(joint).filter(|part| !part.is_empty()) {
        normal.push_str(if normal.is_empty() { "" } else { "-" });
        normal.push_str(part);
    }
    normal.make_ascii_uppercase();
    normal
}

fn event(row: &Node<'_>, picked: bool, warnings: &mut Vec<Warning>) -> Option<Event> {
    let Some(time) = moment(row) else {
        warnings.push(Warning::new(Oddity::Time, "a scan's date"));
        return None;
    };
    let code = row.code.get().map(normal);
    let text = row.status.get().or(row.message.get()).and_then(clean);
    if code.is_none() && text.is_none() {
        warnings.push(Warning::new(Oddity::Event, "a scan that says nothing"));
        return None;
    }
    let of_code = code.as_deref().and_then(|code| CODES.get(code));
    let of_words =
        || [row.status.get(), row.message.get()].into_iter().flatten().find_map(|text| CODES.get(&normal(text)));
    let Meaning { kind, reason } = of_code.or_else(of_words).unwrap_or(Meaning::of(Kind::Unknown));
    if of_code.is_none() && (code.is_some() || kind == Kind::Unknown) {
        let what = code.clone().unwrap_or_else(|| "words without code".into());
        let warning = Warning::new(Oddity::UnmappedCode, what);
        if !warnings.contains(&warning) {
            warnings.push(warning);
        }
    }
    let Meaning { kind, reason } = match (kind, code.as_deref()) {
        (Kind::DeliveryAttempted, _) => undelivered(row),
        // Without a pick-up time nothing was picked up; only the client API tells one.
        (Kind::PickedUp, Some("PKD")) if !picked && row.status_date.get().is_some() => {
            Meaning::of(Kind::AwaitingHandover)
        }
        _ => Meaning { kind, reason },
    };
    Some(Event { kind, reason, code, text, time, place: row.location.get().map(place).unwrap_or_default() })
}

/// Why a delivery failed stands in the words alone. Who refuses will not take it at the next try either.
fn undelivered(row: &Node<'_>) -> Meaning {
    const TRIED: Kind = Kind::DeliveryAttempted;
    const RULES: &[Rule] = &[
        rule(&["refuse", "pay"], TRIED, Some(Reason::PaymentRequired)),
        rule(&["amount not ready"], TRIED, Some(Reason::PaymentRequired)),
        rule(&["refuse"], Kind::Refused, Some(Reason::RecipientRefused)),
        rule(&["not available"], TRIED, Some(Reason::RecipientAbsent)),
        rule(&["address", "incomplete"], TRIED, Some(Reason::AddressIncomplete)),
        rule(&["address", "incorrect"], TRIED, Some(Reason::AddressWrong)),
        rule(&["out of delivery area"], TRIED, Some(Reason::OutOfArea)),
        rule(&["^oda"], TRIED, Some(Reason::OutOfArea)),
        rule(&[" oda"], TRIED, Some(Reason::OutOfArea)),
        rule(&["(oda"], TRIED, Some(Reason::OutOfArea)),
        rule(&["future delivery"], TRIED, Some(Reason::RecipientRequest)),
        rule(&["evening delivery"], TRIED, Some(Reason::RecipientRequest)),
        rule(&["open delivery"], TRIED, Some(Reason::RecipientRequest)),
        rule(&["entry not permitted"], TRIED, Some(Reason::NoAccess)),
    ];
    let words = [&row.status, &row.message, &row.comment].into_iter().filter_map(|text| text.get());
    let said = words.filter_map(|text| Prose::of(text).meaning(RULES, |_| true)).next();
    said.unwrap_or(Meaning::of(TRIED))
}

/// A scan's time: date and time apart, or together.
fn moment(row: &Node<'_>) -> Option<Time> {
    if let Some(text) = row.status_date.get() {
        let (text, rest) = text.split_once([' ', 'T']).unwrap_or((text, ""));
        let day = date(text)?;
        let clock = row.status_time.get().or(Some(rest).filter(|rest| !rest.is_empty()));
        return Some(clock.and_then(|clock| at(day, clock)).unwrap_or_else(|| Time::date(day)));
    }
    let text = row.event_time.get()?;
    if let Some(time) = Time::iso(text) {
        let time = if text.matches(':').count() == 1 { time.to_the_minute() } else { time };
        return Some(time.in_carrier_zone(&KOLKATA));
    }
    let (day, clock) = text.split_once([' ', 'T']).unwrap_or((text, ""));
    let day = date(day)?;
    Some(at(day, clock).unwrap_or_else(|| Time::date(day)))
}

/// `25-06-2026`, also with slashes or the year first.
fn date(text: &str) -> Option<Date> {
    let time = Time::day_first(text).or_else(|| Time::iso(text))?;
    (time.precision() == Precision::Day).then(|| time.civil().date())
}

/// `0942`, maybe without its first zero; also `09:42` and with seconds.
fn at(day: Date, text: &str) -> Option<Time> {
    let text = text.trim();
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    // Hours, minutes and maybe seconds as one number.
    let clock = |seconds: bool| {
        let number: u32 = text.parse().ok()?;
        let number = if seconds { number } else { number * 100 };
        let [hour, minute, second] =
            [number / 10_000, number / 100 % 100, number % 100].map(|part| i8::try_from(part).ok());
        Clock::new(hour?, minute?, second?, 0).ok()
    };
    let (clock, minute): (Clock, bool) = match text.len() {
        1..=4 if digits => (clock(false)?, true),
        6 if digits => (clock(true)?, false),
        _ => (text.parse().ok()?, text.matches(':').count() == 1),
    };
    let time = Time::local(day.to_datetime(clock)).in_carrier_zone(&KOLKATA);
    Some(if minute { time.to_the_minute() } else { time })
}

/// `hub, city, state`.
fn place(text: &str) -> Place {
    let mut parts = text.split(',').map(clean);
    match (parts.next().flatten(), parts.next().flatten(), parts.next().flatten()) {
        (facility, Some(city), region) => Place { facility, city: Some(city), region, ..Place::default() },
        _ => Place { text: clean(text.trim_matches([',', ' '])), ..Place::default() },
    }
}

/// Rows repeat what is said of the whole; the first that says it counts, since the newest comes first.
fn facts(shipment: &Node<'_>, rows: &[&Node<'_>], warnings: &mut Vec<Warning>) -> Facts {
    let told = || rows.iter().copied().chain([shipment]);
    let expected = told().find_map(Node::expected_delivery_date);
    let estimate = expected.and_then(estimate);
    if expected.is_some() && estimate.is_none() {
        warnings.push(Warning::new(Oddity::Time, "ExpectedDeliveryDate"));
    }
    Facts {
        estimate,
        weight_grams: told().find_map(|node| node.weight.get()).and_then(|text| grams(text, "KG")),
        ship_date: told().find_map(|node| node.pick_up_date.get()).and_then(date),
        ..Facts::default()
    }
}

/// `6/26/2026 11:59:00 PM`: month first. A minute before midnight, and midnight, stand for the day.
fn estimate(text: &str) -> Option<Estimate> {
    let forms = ["%m/%d/%Y %I:%M:%S %p", "%m/%d/%Y %I:%M %p", "%m/%d/%Y %H:%M:%S", "%d-%m-%Y %H:%M:%S"];
    let spelled = forms.iter().find_map(|form| DateTime::strptime(form, text).ok()).map(Time::local);
    let spelled = spelled.or_else(|| Date::strptime("%m/%d/%Y", text).ok().map(Time::date));
    let time = spelled.or_else(|| Time::iso(text)).or_else(|| date(text).map(Time::date))?;
    if time.civil().year() < 2000 {
        return None;
    }
    let clock = time.civil().time();
    let whole_day = time.is_midnight() || (clock.hour(), clock.minute()) == (23, 59);
    let latest = if whole_day { time.to_the_day() } else { time.in_carrier_zone(&KOLKATA) };
    Some(Estimate { earliest: None, latest })
}
