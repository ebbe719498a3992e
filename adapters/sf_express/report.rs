//! SF's routes into our reports, and its refusals, which all come with 200, into faults. Times are China's everywhere.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use waybill_contract::{
    Asked, Event, Fault, Number, Oddity, Outcome, Parsed, Place, Reference, Report, Time, Warning, clean, excerpt,
    lenient, zone,
};

use super::meaning;
use super::wire::{Body, Nested, Route};

static CHINA: LazyLock<TimeZone> =
    LazyLock::new(|| zone::named("Asia/Shanghai").expect("the bundled database has its zones"));

/// Reads a body from whatever level it begins at.
pub(super) fn read(asked: Asked<'_>, body: &Body<'_>) -> Result<Parsed, Fault> {
    let good = |code: &str| matches!(code, "A1000" | "S0000");
    if let Some(code) = body.api_result_code.get().filter(|code| !good(code)) {
        return Err(gateway(code, body.words()));
    }
    match &body.api_result_data {
        Nested::Text(text) => return read(asked, &lenient::object_in(text)?),
        Nested::Object(inner) => return read(asked, inner),
        Nested::Absent if body.api_result_code.get().is_some() => {
            return Err(Fault::malformed("a good result without apiResultData"));
        }
        Nested::Absent => {}
    }
    let failed = body.success.get().is_some_and(|success| success.eq_ignore_ascii_case("false"));
    if failed || body.error_code.get().is_some_and(|code| !good(code)) {
        return business(asked, body);
    }
    match &body.msg_data {
        Nested::Text(text) => return read(asked, &lenient::object_in(text)?),
        Nested::Object(inner) => return read(asked, inner),
        Nested::Absent => {}
    }
    if body.route_resps.given() {
        return Ok(polled(asked, body));
    }
    if let Some(inner) = body.body.get() {
        return read(asked, inner);
    }
    if body.waybill_route.given() {
        let mut parsed = pushed(asked, &body.waybill_route);
        odd(body.waybill_route.odd(), &mut parsed.warnings);
        return Ok(parsed);
    }
    match body.error_code.get() {
        // Good, and nothing in it.
        Some(_) => Ok(Parsed::default().missing(asked)),
        None => Err(Fault::malformed("neither a result nor routes")),
    }
}

/// The routes of each waybill; one without any is unknown, or the phone's digits were wrong: SF does not say which.
fn polled(asked: Asked<'_>, body: &Body<'_>) -> Parsed {
    let mut parsed = Parsed::default();
    // Reports are large: no room is made for more than there are.
    parsed.reports.reserve_exact(body.route_resps.len());
    for told in body.route_resps.iter() {
        let named = told.mail_no.get().or(told.mail_no_of_pushes.get());
        odd(told.routes.odd(), &mut parsed.warnings);
        let Some(number) = number(asked, named, &mut parsed.warnings) else { continue };
        match told.routes.is_empty() {
            true => add(&mut parsed, Report::not_found(number)),
            false => add_routes(number, &told.routes, &mut parsed),
        }
    }
    parsed.missing(asked)
}

/// The routes of a push, each with its own number.
pub(super) fn pushed(asked: Asked<'_>, routes: &[Route<'_>]) -> Parsed {
    let mut parsed = Parsed::default();
    for route in routes {
        let named = route.mail_no.get().or(route.mail_no_of_polls.get());
        if let Some(number) = number(asked, named, &mut parsed.warnings) {
            add_routes(number, std::slice::from_ref(route), &mut parsed);
        }
    }
    parsed
}

fn add_routes(number: Option<Number>, routes: &[Route<'_>], parsed: &mut Parsed) {
    let events = lenient::collected(routes, |route| event(route, &mut parsed.warnings));
    let mut report = Report { number, events, ..Report::default() };
    for value in routes.iter().filter_map(|route| clean(route.order_id.get()?)) {
        let reference = Reference { kind: "order_id".into(), value };
        if !report.facts.references.contains(&reference) {
            report.facts.references.push(reference);
        }
    }
    add(parsed, report);
}

/// One report per number.
fn add(parsed: &mut Parsed, report: Report) {
    let Some(known) = parsed.reports.iter_mut().find(|known| known.number == report.number) else {
        parsed.reports.push(report);
        return;
    };
    if report.outcome == Outcome::Found {
        known.outcome = Outcome::Found;
    }
    known.events.extend(report.events);
    for reference in report.facts.references {
        if !known.facts.references.contains(&reference) {
            known.facts.references.push(reference);
        }
    }
}

fn number(asked: Asked<'_>, named: Option<&str>, warnings: &mut Vec<Warning>) -> Option<Option<Number>> {
    let number = named.and_then(|text| Number::parse(text).ok());
    if number.is_none() {
        Warning::new(Oddity::Field, "routes without a readable mailNo").add_to(warnings);
    }
    let number = asked.number_of(number);
    if number.is_none() {
        Warning::new(Oddity::UnaskedNumber, "mailNo").add_to(warnings);
    }
    number
}

fn event(route: &Route<'_>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let Some(time) = route.accept_time.get().and_then(time) else {
        Warning::new(Oddity::Time, "a route without a readable acceptTime").add_to(warnings);
        return None;
    };
    let code = meaning::code(route);
    let words = [&route.remark, &route.secondary_status_name, &route.first_status_name, &route.reason_name];
    let text = words.into_iter().find_map(|words| clean(&meaning::masked(words.get()?)));
    if code.is_none() && text.is_none() {
        Warning::new(Oddity::Event, "a route that says nothing").add_to(warnings);
        return None;
    }
    let said = meaning::of(route, warnings);
    let place = Place { text: route.accept_address.get().and_then(clean), ..Place::default() };
    Some(Event { kind: said.kind, reason: said.reason, code, text, time, place })
}

/// `2026-10-01 17:00:00`, which is China's time wherever it was; slashes and milliseconds since 1970 are read as well.
fn time(text: &str) -> Option<Time> {
    if text.len() == 13 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let instant = Timestamp::from_millisecond(text.parse().ok()?).ok()?;
        return Some(Time::at_offset(CHINA.to_datetime(instant), CHINA.to_offset(instant)));
    }
    let time = Time::iso(text).or_else(|| Time::iso(&text.replace('/', "-")))?;
    Some(time.in_carrier_zone(&CHINA))
}

fn odd(count: usize, warnings: &mut Vec<Warning>) {
    if count > 0 {
        Warning::new(Oddity::Event, "a route that is no object").add_to(warnings);
    }
}

/// What the gateway refuses. Its words say it, and where they do not, the codes that clients know.
pub(super) fn gateway(code: &str, words: &str) -> Fault {
    let detail = detail(code, words);
    if let Some(fault) = by_words(words, &detail) {
        return fault;
    }
    match code {
        "A1003" | "A1004" | "A1006" | "A1011" => Fault::Unauthorized { detail },
        "A1005" => Fault::Throttled { retry_after: None, detail },
        "A1007" | "A1009" | "A1099" => Fault::Unavailable { status: 200, retry_after: None, detail },
        _ => Fault::malformed(detail),
    }
}

/// What the service behind it refuses.
fn business(asked: Asked<'_>, body: &Body<'_>) -> Result<Parsed, Fault> {
    let words = body.words();
    let nothing = ["运单不存在", "运单号不存在", "无此运单", "未查询到", "查无", "无路由", "没有路由"];
    if nothing.iter().any(|phrase| words.contains(phrase)) {
        return Ok(Parsed::default().missing(asked));
    }
    let detail = detail(body.error_code.or_empty(), words);
    Err(by_words(words, &detail).unwrap_or_else(|| Fault::malformed(detail)))
}

fn by_words(words: &str, detail: &str) -> Option<Fault> {
    let lower = words.to_lowercase();
    let has = |phrases: &[&str]| phrases.iter().any(|phrase| lower.contains(phrase));
    let detail = detail.to_owned();
    if has(&["流量", "限流", "频率", "频繁", "超限", "rate limit", "too many"]) {
        Some(Fault::Throttled { retry_after: None, detail })
    } else if has(&["签名", "权限", "鉴权", "认证", "accesstoken", "ip无效", "ip 无效", "白名单", "digest"])
    {
        Some(Fault::Unauthorized { detail })
    } else if has(&["系统异常", "服务异常", "不可达", "超时", "稍后", "system error", "timeout"]) {
        Some(Fault::Unavailable { status: 200, retry_after: None, detail })
    } else {
        None
    }
}

fn detail(code: &str, words: &str) -> String {
    let all = format!("{code} {words}");
    excerpt(all.trim())
}
