//! From Royal Mail's mail pieces to reports: of one item each, never of a number that was not asked for.

use std::sync::LazyLock;

use http::StatusCode;
use jiff::tz::TimeZone;
use waybill_contract::lenient::Text;
use waybill_contract::phrases::{Prose, Rule, rule};
use waybill_contract::{
    Asked, CodeTable, Delivery, Depth, Estimate, Event, Facts, Fault, Kind, Leg, LegRole, Meaning, Number, Oddity,
    Parsed, PickupPoint, Place, Proof, Reason, Reference, Report, Response, Time, Warning, clean, country, zone,
};

use super::Verdict;
use super::wire::{self, Body, MailPiece, Summary};

static CODES: LazyLock<CodeTable> =
    LazyLock::new(|| CodeTable::parse(include_str!("codes.tsv")).expect("the conformance suite reads every table"));

/// Event codes, and `category/…` for the summary's words.
pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

/// All times are told in this zone, those of foreign scans too; most say its offset.
static LONDON: LazyLock<TimeZone> =
    LazyLock::new(|| zone::named("Europe/London").expect("the bundled database has its zones"));

/// Reads every mail piece.
pub(super) fn read(asked: Asked<'_>, body: &Body<'_>) -> Result<Parsed, Fault> {
    let mut parsed = Parsed::default();
    for failure in body.failures() {
        parsed.warnings.push(Warning::new(Oddity::Carrier, failure.code.get().unwrap_or("an error beside the answer")));
    }
    if body.mail_pieces.odd() > 0 {
        parsed.warnings.push(Warning::new(Oddity::Field, "a mail piece that is no object"));
    }
    let mut outage = None;
    for piece in body.mail_pieces.iter() {
        outage = outage.or(one(asked, piece, &mut parsed));
    }
    match outage {
        Some(fault) if parsed.reports.is_empty() => Err(fault),
        _ => Ok(parsed),
    }
}

/// One item. Gives the fault of an item that failed for a while: its number is asked again.
fn one(asked: Asked<'_>, piece: &MailPiece<'_>, parsed: &mut Parsed) -> Option<Fault> {
    let Parsed { reports, warnings, .. } = parsed;
    let number = number(asked, piece);
    if number.is_none() && matches!(asked, Asked::Batch(_)) {
        warnings.push(Warning::new(Oddity::UnaskedNumber, "mailPieces[].mailPieceId"));
        return None;
    }
    if reports.iter().any(|known| known.number == number) {
        warnings.push(Warning::new(Oddity::Carrier, "a second answer on one number"));
        return None;
    }
    if piece.summary.get().is_none() && !piece.events.given() {
        let status = piece.status.get().and_then(|status| status.parse::<StatusCode>().ok());
        match failed(piece, status) {
            Some(Ok(warning)) => {
                warnings.extend(warning);
                reports.push(Report::not_found(number));
                return None;
            }
            Some(Err(fault)) => {
                let code = piece.failure().and_then(|failure| failure.code.get()).unwrap_or("mailPieces[].status");
                warnings.push(Warning::new(Oddity::Carrier, code));
                return Some(fault);
            }
            None => {}
        }
    }
    let mut report = Report { number, events: events(piece, warnings), ..Report::default() };
    let sweep = matches!(asked, Asked::Batch(batch) if batch.depth() == Depth::Sweep || batch.items().len() > 1);
    // What a detail leaves out is not to be had by asking for it again.
    let detail = matches!(asked, Asked::Batch(_)) && !sweep;
    report.latest_only = !detail && !piece.events.given() && !report.events.is_empty();
    report.instance = piece.summary.unique_item_id.get().or(piece.signature.unique_item_id.get()).and_then(clean);
    report.facts = facts(piece, report.number.as_ref(), &report.events, warnings);
    // A sweep tells only the newest of what a detail has told in full.
    if let Some(kind) = placed(piece, &report.events).filter(|_| !sweep) {
        report.place_newest_by_summary(kind);
    }
    reports.push(report);
    None
}

/// The number asked for: an item is asked by its 1D or its 2D barcode and has both.
fn number(asked: Asked<'_>, piece: &MailPiece<'_>) -> Option<Number> {
    let (summary, signature) = (&piece.summary, &piece.signature);
    let ids = [
        &piece.mail_piece_id,
        &summary.unique_item_id,
        &summary.one_d_barcode,
        &signature.unique_item_id,
        &signature.one_d_barcode,
    ];
    let mut named = ids.into_iter().filter_map(|id| Number::parse(id.get()?).ok()).peekable();
    if named.peek().is_none() {
        return asked.only().cloned();
    }
    let Asked::Batch(batch) = asked else { return named.next() };
    // Joints are left out of a call, and so of its answer.
    let same = |number: &Number, other: &Number| super::mail_piece_id(number) == super::mail_piece_id(other);
    named.find_map(|named| batch.items().iter().map(|item| &item.number).find(|number| same(number, &named)).cloned())
}

/// What an item without anything in it failed with: nothing is there (and maybe why), or a fault.
fn failed(piece: &MailPiece<'_>, status: Option<StatusCode>) -> Option<Result<Option<Warning>, Fault>> {
    let failure = piece.failure();
    let status = match failure.map(wire::Failure::verdict) {
        Some(Verdict::Nothing) => return Some(Ok(failure.and_then(wire::Failure::warning))),
        Some(Verdict::Fault(status)) => status,
        Some(Verdict::Unclear) | None => status.filter(|status| !status.is_success())?,
    };
    let code = failure.and_then(|failure| failure.code.get()).map(str::to_owned);
    let response = Response { status, headers: http::HeaderMap::new(), body: bytes::Bytes::new(), follow_up: None };
    match response.fault(code.clone()) {
        Some(fault) => Some(Err(fault)),
        None if status == StatusCode::NOT_FOUND => Some(Ok(code.map(|code| Warning::new(Oddity::Carrier, code)))),
        None => Some(Err(Fault::malformed(code.unwrap_or_else(|| format!("an item with status {}", status.as_u16()))))),
    }
}

/// The events, and the summary's if it is one of its own.
fn events(piece: &MailPiece<'_>, warnings: &mut Vec<Warning>) -> Vec<Event> {
    let summary = &piece.summary;
    let last = wire_time(&summary.last_event_date_time);
    let mut events: Vec<Event> = Vec::with_capacity(piece.events.len() + 1);
    for row in piece.events.iter() {
        let Some(time) = wire_time(&row.event_date_time) else {
            let code = row.event_code.get().unwrap_or("no code");
            warnings.push(Warning::new(Oddity::Time, format!("{code}: eventDateTime")));
            continue;
        };
        // Only the time is mandatory. The summary repeats the newest row.
        let bare = row.event_code.get().or(row.event_name.get()).is_none() && last == Some(time);
        let (code, name) = match bare {
            true => (&summary.last_event_code, &summary.last_event_name),
            false => (&row.event_code, &row.event_name),
        };
        events.extend(event(code, name, &row.location_name, time, summary, warnings));
    }
    warnings.extend((0..piece.events.odd()).map(|_| Warning::new(Oddity::Event, "an event is no object")));
    let (code, name) = (&summary.last_event_code, &summary.last_event_name);
    match last {
        Some(time) => {
            let wanted = code.get().map(str::to_ascii_uppercase);
            let repeats = |event: &Event| {
                let moment = event.time.civil() == time.civil() || event.time.instant() == time.instant();
                moment && (wanted.is_none() || event.code.is_none() || event.code == wanted)
            };
            if !events.iter().any(repeats) && code.get().or(name.get()).is_some() {
                events.extend(event(code, name, &summary.last_event_location_name, time, summary, warnings));
            }
        }
        None => {
            if summary.last_event_date_time.get().is_some() {
                warnings.push(Warning::new(Oddity::Time, "lastEventDateTime"));
            }
            let told = |code: &str| events.iter().any(|event| event.code.as_deref() == Some(code));
            if let Some(code) = code.get().filter(|code| !told(&code.to_ascii_uppercase())) {
                warnings.push(Warning::new(Oddity::Summary, code));
            }
        }
    }
    events
}

fn event(
    code: &Text<'_>,
    name: &Text<'_>,
    location: &Text<'_>,
    time: Time,
    summary: &Summary<'_>,
    warnings: &mut Vec<Warning>,
) -> Option<Event> {
    let code = code.get().map(str::to_ascii_uppercase);
    let facility = location.get().and_then(clean);
    // What only says when and where is a scan too.
    let text = name.get().and_then(clean).or_else(|| facility.clone().filter(|_| code.is_none()));
    if code.is_none() && text.is_none() {
        warnings.push(Warning::new(Oddity::Event, "an event without code, name and location"));
        return None;
    }
    let Meaning { kind, reason } = code.as_deref().and_then(|code| CODES.get(code)).unwrap_or_else(|| {
        warnings.push(Warning::new(Oddity::UnmappedCode, code.as_deref().unwrap_or("no code")));
        let newest = code.is_some() && summary.last_event_code.get().map(str::to_ascii_uppercase) == code;
        let by_category = category(summary).filter(|_| newest).map(Meaning::of);
        let by_text = || Prose::of(text.as_deref()?).meaning(TEXTS, |_| true);
        by_category.or_else(by_text).unwrap_or(Meaning::of(Kind::Unknown))
    });
    Some(Event { kind, reason, code, text, time, place: Place { facility, ..Place::default() } })
}

/// What the names of events say whose codes are not known; the names are Royal Mail's words for the codes that are.
const TEXTS: &[Rule] = &[
    rule(&["delivered back to sender"], Kind::Returned, None),
    rule(&["returned to sender"], Kind::Returning, None),
    rule(&["return to sender"], Kind::Returning, None),
    rule(&["refused"], Kind::Returning, Some(Reason::RecipientRefused)),
    rule(&["gone away"], Kind::Returning, Some(Reason::RecipientMoved)),
    rule(&["available for collection"], Kind::AvailableForPickup, None),
    rule(&["no answer"], Kind::DeliveryAttempted, Some(Reason::RecipientAbsent)),
    rule(&["attempted"], Kind::DeliveryAttempted, None),
    rule(&["unable to deliver"], Kind::DeliveryAttempted, None),
    rule(&["mis-sort"], Kind::Misrouted, Some(Reason::CarrierSorting)),
    rule(&["missort"], Kind::Misrouted, Some(Reason::CarrierSorting)),
    rule(&["^delivered"], Kind::Delivered, None),
    rule(&["out for delivery"], Kind::OutForDelivery, None),
    rule(&["sender", "despatch"], Kind::DataReceived, None),
    rule(&["sender", "prepar"], Kind::DataReceived, None),
    rule(&["despatched"], Kind::Departed, None),
    rule(&["arrived"], Kind::Arrived, None),
    rule(&["received"], Kind::InTransit, None),
];

/// The summary's own word for the last event, if it is one that is known.
fn category(summary: &Summary<'_>) -> Option<Kind> {
    let word = summary.status_category.get()?.to_ascii_uppercase().replace('_', " ");
    CODES.get(&format!("category/{word}")).map(|meaning| meaning.kind)
}

/// Where an item is of which only notices are told: by its category. What went the wrong way or is held back was seen.
fn placed(piece: &MailPiece<'_>, events: &[Event]) -> Option<Kind> {
    let seen = events.iter().any(|event| matches!(event.kind, Kind::Misrouted | Kind::Held));
    category(&piece.summary).or(seen.then_some(Kind::InTransit))
}

/// ISO 8601. Nearly always with an offset; what has none is told as all the others are.
fn wire_time(text: &Text<'_>) -> Option<Time> {
    Some(Time::iso(text.get()?)?.in_carrier_zone(&LONDON))
}

fn facts(piece: &MailPiece<'_>, number: Option<&Number>, events: &[Event], warnings: &mut Vec<Warning>) -> Facts {
    let summary = &piece.summary;
    let ids = [
        ("two_d_barcode", [&summary.unique_item_id, &piece.signature.unique_item_id]),
        ("one_d_barcode", [&summary.one_d_barcode, &piece.signature.one_d_barcode]),
    ];
    let other = |value: &String| Number::parse(value).ok().as_ref() != number;
    let reference = |(kind, values): (&str, [&Text<'_>; 2])| {
        let value = values.into_iter().find_map(|value| value.get().and_then(clean)).filter(other)?;
        Some(Reference { kind: kind.into(), value })
    };
    let end = |code: &Text<'_>| Some(Place { country_code: Some(code.get().and_then(country)?), ..Place::default() });
    Facts {
        estimate: estimate(&piece.estimated_delivery, warnings),
        delivery: delivery(piece),
        pickup_point: pickup_point(events),
        service: summary.product_name.get().or(summary.product_id.get()).and_then(clean),
        references: ids.into_iter().filter_map(reference).collect(),
        origin: end(&summary.origin_country_code),
        destination: end(&summary.destination_country_code),
        legs: abroad(summary).into_iter().collect(),
        ..Facts::default()
    }
}

/// A day, and a window of times that have an offset but no date. Some clients of the API have joined them already.
fn estimate(said: &wire::Estimate<'_>, warnings: &mut Vec<Warning>) -> Option<Estimate> {
    let day = said.date.get().and_then(Time::iso).map(Time::to_the_day);
    if day.is_none() && said.date.get().is_some() {
        warnings.push(Warning::new(Oddity::Time, "estimatedDelivery.date"));
    }
    let mut moment = |text: &Text<'_>, name: &str| {
        let text = text.get()?;
        let joined = day.and_then(|day| Time::iso(&format!("{}T{text}", day.civil().date())));
        let time = joined.or_else(|| Time::iso(text)).map(|time| time.in_carrier_zone(&LONDON));
        if time.is_none() {
            warnings.push(Warning::new(Oddity::Time, format!("estimatedDelivery.{name}")));
        }
        time
    };
    let earliest = moment(&said.start_of_estimated_window, "startOfEstimatedWindow");
    let latest = moment(&said.end_of_estimated_window, "endOfEstimatedWindow");
    let latest = latest.or(day).or_else(|| earliest.map(Time::to_the_day))?;
    let begins = |earliest: &Time| earliest.civil() < latest.civil() || Some(latest) == day;
    Some(Estimate { earliest: earliest.filter(begins), latest })
}

fn delivery(piece: &MailPiece<'_>) -> Option<Delivery> {
    let signature = &piece.signature;
    let linked = piece.links.signature.get().is_some_and(|link| link.href.get().is_some());
    let pictured = linked || signature.image_id.get().or(signature.image.get()).is_some();
    let delivery = Delivery {
        signed_by: signature.recipient_name.get().and_then(clean),
        left_at: None,
        proof: Proof { signature: pictured, ..Proof::default() },
    };
    (delivery != Delivery::default()).then_some(delivery)
}

/// Nobody was in, and the item can be collected at the delivery office: one code says both.
const CARDED: &str = "EVNDA";

/// The place of the newest event that waits for the recipient.
fn pickup_point(events: &[Event]) -> Option<PickupPoint> {
    let waits = |event: &&Event| event.kind == Kind::AvailableForPickup || event.code.as_deref() == Some(CARDED);
    let newest = events.iter().filter(waits).max_by_key(|event| event.time.civil())?;
    Some(PickupPoint { name: Some(newest.place.facility.clone()?), ..PickupPoint::default() })
}

/// Postal services of other countries by a part of their addresses.
const PARTNERS: &[(&str, &str)] = &[
    ("auspost.com", "australia_post"),
    ("canadapost", "canada_post"),
    ("dhl.", "dhl_unified"),
    ("laposte.", "la_poste"),
    ("postnl.", "postnl"),
    ("postnord.", "postnord"),
    ("usps.com", "usps"),
];

/// Abroad another postal service brings it, under the same number.
fn abroad(summary: &Summary<'_>) -> Option<Leg> {
    let provider = &summary.international_postal_provider;
    let url = provider.url.get()?.to_ascii_lowercase();
    let ours = url.contains("royalmail.") || provider.title.or_empty().to_ascii_lowercase().contains("royal mail");
    let number = summary.one_d_barcode.get().filter(|_| !ours).and_then(clean)?;
    let carrier = PARTNERS.iter().find(|(part, _)| url.contains(part)).map(|(_, id)| (*id).to_owned());
    Some(Leg { role: LegRole::LastMile, carrier, number })
}
