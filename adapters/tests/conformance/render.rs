//! What an adapter told, as text that a person reviews: the same for the same values, one line per event.

use std::fmt::Write as _;

use waybill_contract::{
    Event, Facts, Fault, Forged, Parsed, Place, Precision, Reply, Report, Request, Subscribed, Time, Token, Verified,
};

use crate::world::World;

pub(crate) fn request(world: &World, request: &Request) -> String {
    let mut out = format!("request {} {}\n", request.method(), world.redact(&request.uri().to_string()));
    for (name, value) in request.headers() {
        let value = if value.is_sensitive() { "(secret)" } else { value.to_str().unwrap_or("(bytes)") };
        let _ = writeln!(out, "  {name}: {}", world.redact(value));
    }
    if !request.body().is_empty() {
        let _ = writeln!(out, "  body {}", world.redact(&String::from_utf8_lossy(request.body())));
    }
    out
}

pub(crate) fn verified(verified: &Result<Verified<'_>, Forged>) -> String {
    match verified {
        Ok(Verified::Message(_)) => "verified\n".into(),
        Ok(Verified::BearerWanted { life }) => format!("verified, wants a bearer for {} s\n", life.as_secs()),
        Err(Forged(why)) => format!("forged: {why}\n"),
    }
}

pub(crate) fn acknowledgement(reply: &Reply) -> String {
    let kind = reply.content_type.map(|kind| format!(" {kind}")).unwrap_or_default();
    format!("acknowledged {}{kind} {}", reply.status.as_u16(), String::from_utf8_lossy(&reply.body))
        .trim_end()
        .to_owned()
        + "\n"
}

pub(crate) fn token(token: &Result<Token, Fault>) -> String {
    match token {
        Ok(token) => format!("token of {} characters until {}\n", token.secret.reveal().len(), token.expires),
        Err(fault) => self::fault(fault),
    }
}

pub(crate) fn subscribed(subscribed: &Result<Subscribed, Fault>) -> String {
    let subscribed = match subscribed {
        Ok(subscribed) => subscribed,
        Err(fault) => return self::fault(fault),
    };
    let mut out = String::from("subscribed");
    let _ = subscribed.id.as_ref().map(|id| write!(out, " id {id}"));
    let _ = subscribed.expires.map(|until| write!(out, " until {until}"));
    out.push('\n');
    for number in &subscribed.accepted {
        let _ = writeln!(out, "  accepted {number}");
    }
    for (number, why) in &subscribed.refused {
        let _ = writeln!(out, "  refused {number} {why:?}");
    }
    out
}

pub(crate) fn parsed(world: &World, parsed: &Result<Parsed, Fault>) -> String {
    let parsed = match parsed {
        Ok(parsed) => parsed,
        Err(fault) => return self::fault(fault),
    };
    let mut out: String = parsed.reports.iter().map(report).collect();
    for warning in &parsed.warnings {
        let _ = writeln!(out, "warning {} {}", warning.kind.name(), warning.detail);
    }
    for number in &parsed.poll_now {
        let _ = writeln!(out, "poll now {number}");
    }
    for id in &parsed.ended {
        let _ = writeln!(out, "subscription {id} has ended");
    }
    if let Some(next) = &parsed.follow_up {
        let _ = writeln!(out, "follow-up {:?}", next.note);
        for line in request(world, &next.request).lines() {
            let _ = writeln!(out, "  {line}");
        }
    }
    if out.is_empty() { "nothing\n".into() } else { out }
}

fn fault(fault: &Fault) -> String {
    let wait = match fault {
        Fault::Throttled { retry_after, .. } | Fault::Unavailable { retry_after, .. } => *retry_after,
        Fault::Unauthorized { .. } | Fault::Malformed { .. } => None,
    };
    let wait = wait.map(|wait| format!(" retry after {} s", wait.as_secs())).unwrap_or_default();
    format!("fault {}{wait}: {fault}\n", fault.name())
}

fn report(report: &Report) -> String {
    let number = report.number.as_ref().map_or("(no number)", |number| number.as_str());
    let mut out = format!("report {number}");
    let _ = report.instance.as_ref().map(|id| write!(out, " instance {id}"));
    let _ = write!(out, " {}", report.outcome.name());
    let _ = report.as_of.map(|at| write!(out, " as of {at}"));
    out.push_str(if report.latest_only { " latest only\n" } else { "\n" });
    for event in &report.events {
        let _ = writeln!(out, "  {}", self::event(event));
    }
    out + &facts(&report.facts)
}

fn event(event: &Event) -> String {
    let mut out = format!("{}  {}", time(&event.time), event.kind.name());
    let _ = event.reason.map(|reason| write!(out, " ({})", reason.name()));
    let _ = event.code.as_ref().map(|code| write!(out, "  code {code}"));
    let _ = event.text.as_ref().map(|text| write!(out, "  {text:?}"));
    if !event.place.is_empty() {
        let _ = write!(out, "  {}", place(&event.place));
    }
    out
}

/// Civil time, offset and who said it; `day` and `minute` for what is less than to the second.
fn time(time: &Time) -> String {
    let offset = time.offset().map(|offset| format!(" {offset} {:?}", time.source()).to_lowercase());
    match time.precision() {
        Precision::Day => format!("{} day", time.civil().date()),
        Precision::Minute => format!("{}{} minute", time.civil(), offset.unwrap_or(" local".into())),
        Precision::Second => format!("{}{}", time.civil(), offset.unwrap_or(" local".into())),
    }
}

fn place(place: &Place) -> String {
    let parts = [
        ("city", place.city.as_deref()),
        ("region", place.region.as_deref()),
        ("postal", place.postal_code.as_deref()),
        ("country", place.country_code.as_deref()),
        ("facility", place.facility.as_deref()),
        ("text", place.text.as_deref()),
    ];
    let known = parts.into_iter().filter_map(|(name, part)| Some(format!("{name} {:?}", part?)));
    format!("[{}]", known.collect::<Vec<_>>().join(" "))
}

fn facts(facts: &Facts) -> String {
    let mut out = String::new();
    let mut line = |name: &str, value: Option<String>| {
        let _ = value.map(|value| writeln!(out, "  {name} {}", value.trim()));
    };
    line(
        "estimate",
        facts.estimate.as_ref().map(|estimate| {
            let from = estimate.earliest.map(|from| format!("{} to ", time(&from))).unwrap_or_default();
            format!("{from}{}", time(&estimate.latest))
        }),
    );
    line(
        "delivery",
        facts.delivery.as_ref().map(|delivery| {
            let mut text = String::new();
            let _ = delivery.signed_by.as_ref().map(|name| write!(text, "signed by {name:?} "));
            let _ = delivery.left_at.as_ref().map(|place| write!(text, "left at {place:?} "));
            let proof = &delivery.proof;
            for (there, name) in [(proof.signature, "signature"), (proof.photo, "photo"), (proof.document, "document")]
            {
                text.push_str(if there { name } else { "" });
                text.push_str(if there { " " } else { "" });
            }
            let _ = proof.url.as_ref().map(|url| write!(text, "at {url}"));
            text
        }),
    );
    line(
        "pickup point",
        facts.pickup_point.as_ref().map(|point| {
            let mut text = String::new();
            let _ = point.id.as_ref().map(|id| write!(text, "id {id} "));
            let _ = point.name.as_ref().map(|name| write!(text, "{name:?} "));
            let _ = (!point.place.is_empty()).then(|| write!(text, "{} ", place(&point.place)));
            let _ = point.collect_by.map(|day| write!(text, "collect by {day}"));
            text
        }),
    );
    line("service", facts.service.as_ref().map(|service| format!("{service:?}")));
    line("weight", facts.weight_grams.map(|grams| format!("{grams} g")));
    line("pieces", facts.pieces.map(|pieces| pieces.to_string()));
    for reference in &facts.references {
        line("reference", Some(format!("{} {:?}", reference.kind, reference.value)));
    }
    line("shipped", facts.ship_date.map(|day| day.to_string()));
    line("origin", facts.origin.as_ref().map(place));
    line("destination", facts.destination.as_ref().map(place));
    for leg in &facts.legs {
        let carrier = leg.carrier.as_ref().map(|carrier| format!("{carrier}/")).unwrap_or_default();
        line("leg", Some(format!("{} {carrier}{}", leg.role.name(), leg.number)));
    }
    out
}
