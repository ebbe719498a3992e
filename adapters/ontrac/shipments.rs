//! OnTrac's XML: shipments with their events. Its times are local to the facility and it gives no zone.

use waybill_contract::lenient::xml::{self, Element};
use waybill_contract::{
    Asked, Delivery, Estimate, Event, Facts, Fault, Kind, Meaning, Number, Oddity, Outcome, Parsed, Place, Proof,
    Reference, Report, Time, Warning, clean, excerpt, grams, zone,
};

use super::{checked, meaning};

/// Reads an answer; what it leaves out is unknown to OnTrac.
pub(super) fn read(asked: Asked<'_>, root: Element<'_, '_>) -> Result<Parsed, Fault> {
    let mut parsed = Parsed::default();
    let mut fault = None;
    let list = root.child("Shipments");
    for shipment in list.into_iter().flat_map(|list| list.all("Shipment")) {
        fault = fault.or(one(asked, shipment, &mut parsed));
    }
    let error = root.get("Error");
    match (error, fault) {
        (Some(error), _) if parsed.reports.is_empty() => failed(asked, error),
        (_, Some(fault)) if parsed.reports.is_empty() => Err(fault),
        (None, _) if list.is_none() => Err(xml::foreign_root(root)),
        (None, None) => Ok(parsed.missing(asked)),
        (error, _) => {
            parsed.warnings.extend(error.map(|error| Warning::new(Oddity::Carrier, words(error))));
            Ok(parsed)
        }
    }
}

/// An error in the place of all shipments.
fn failed(asked: Asked<'_>, error: &str) -> Result<Parsed, Fault> {
    if let Some(fault) = Fault::in_words(error) {
        return Err(fault);
    }
    let lower = error.to_lowercase();
    let of_number = lower.contains("invalid tracking number") || lower.contains("not found");
    let number = asked.only().cloned();
    if !of_number || number.is_none() && matches!(asked, Asked::Batch(_)) {
        return Err(Fault::malformed(words(error)));
    }
    let outcome = unknown(number.as_ref());
    let warnings = vec![Warning::new(Oddity::Carrier, words(error))];
    Ok(Parsed { reports: vec![Report { number, outcome, ..Report::default() }], warnings, ..Parsed::default() })
}

/// "Invalid Tracking Number" is said of all that OnTrac does not know; only the check digit tells whether it could.
fn unknown(number: Option<&Number>) -> Outcome {
    match number {
        Some(number) if number.as_str().starts_with(['C', 'D']) && !checked(number.as_str()) => Outcome::InvalidNumber,
        _ => Outcome::NotFound,
    }
}

fn words(text: &str) -> String {
    excerpt(text)
}

/// A shipment. Gives the fault of one that failed for now.
fn one(asked: Asked<'_>, shipment: Element<'_, '_>, parsed: &mut Parsed) -> Option<Fault> {
    let said = shipment.get("Tracking").and_then(|text| Number::parse(text).ok());
    let Some((number, instance)) = identity(asked, said, shipment) else {
        parsed.warnings.push(Warning::new(Oddity::UnaskedNumber, "Shipment.Tracking"));
        return None;
    };
    let rows = shipment.child("Events");
    let mut rows = rows.into_iter().flat_map(|events| events.all("Event")).peekable();
    if let Some(error) = shipment.get("Error") {
        let fault = Fault::in_words(error);
        parsed.warnings.push(Warning::new(Oddity::Carrier, words(error)));
        if rows.peek().is_none() {
            if fault.is_none() {
                let outcome = unknown(number.as_ref());
                add(Report { number, instance, outcome, ..Report::default() }, parsed);
            }
            return fault;
        }
    }
    let mut events: Vec<Event> = Vec::new();
    for row in rows {
        events.extend(event(row, &mut parsed.warnings).filter(|event| !events.contains(event)));
    }
    let ended = events.iter().any(|event| event.kind.delivers() || event.kind == Kind::Returned);
    let delivered = shipment.get("Delivered").is_some_and(|text| text.eq_ignore_ascii_case("true"));
    if delivered && !ended {
        parsed.warnings.push(Warning::new(Oddity::Summary, "Delivered"));
    }
    let facts = facts(shipment, ended || delivered);
    add(Report { number, instance, events, facts, ..Report::default() }, parsed);
    None
}

/// What was asked for, and the tracking number where that was a reference: one reference may stand for several shipments.
fn identity(
    asked: Asked<'_>,
    said: Option<Number>,
    shipment: Element<'_, '_>,
) -> Option<(Option<Number>, Option<String>)> {
    match (asked, said) {
        (Asked::Anything, said) => Some((said, None)),
        (Asked::Batch(_), Some(said)) if asked.wants(&said) => Some((Some(said), None)),
        (Asked::Batch(_), said) => {
            let references =
                ["Reference", "Reference2", "Reference3"].into_iter().filter_map(|name| shipment.get(name));
            let mut references = references.filter_map(|text| Number::parse(text).ok());
            let number = references.find(|reference| asked.wants(reference));
            let number = number.or_else(|| asked.only().filter(|_| said.is_none()).cloned())?;
            Some((Some(number), said.map(|said| said.as_str().to_owned())))
        }
    }
}

/// A shipment told twice is one.
fn add(report: Report, parsed: &mut Parsed) {
    let same = |known: &&mut Report| known.number == report.number && known.instance == report.instance;
    match parsed.reports.iter_mut().find(same) {
        None => parsed.reports.push(report),
        Some(known) if known.events.is_empty() => *known = report,
        Some(known) => known.events.extend(report.events),
    }
}

fn event(row: Element<'_, '_>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let (mut code, mut text, mut said) = (None, None, None);
    let mut place = Place::default();
    for child in row.children() {
        match (child.name(), child.text()) {
            ("Status", Some(status)) => code = meaning::code(status),
            ("Description", Some(words)) => text = clean(words),
            ("EventTime", time) => said = time,
            ("Facility", Some(name)) => place.facility = clean(name),
            ("City", Some(name)) => place.city = clean(name),
            ("State", Some(name)) => place.region = clean(name),
            ("Zip", Some(code)) => place.postal_code = clean(code),
            _ => {}
        }
    }
    if !place.is_empty() {
        place.country_code = Some("US".into());
    }
    if code.is_none() && text.is_none() {
        warnings.push(Warning::new(Oddity::Event, "an event has neither Status nor Description"));
        return None;
    }
    let Some(time) = said.and_then(time) else {
        warnings.push(Warning::new(Oddity::Time, format!("{}: EventTime", code.as_deref().unwrap_or("no Status"))));
        return None;
    };
    let time = zone::of_town(&place).map_or(time, |zone| time.in_place_zone(&zone));
    let Meaning { kind, reason } = meaning::of(code.as_deref(), text.as_deref().unwrap_or_default(), warnings);
    Some(Event { kind, reason, code, text, time, place })
}

/// ISO, or the form of the `Note`: `10/11/2022 9:19 AM`.
fn time(text: &str) -> Option<Time> {
    let american = || {
        let formats = ["%m/%d/%Y %I:%M:%S %p", "%m/%d/%Y %I:%M %p", "%m/%d/%Y %H:%M:%S", "%m/%d/%Y %H:%M"];
        formats.iter().find_map(|format| jiff::civil::DateTime::strptime(format, text).ok()).map(Time::local)
    };
    // What a missing date is in OnTrac's own software is none.
    Time::iso(text).or_else(american).filter(|time| time.civil().year() > 1900)
}

fn facts(shipment: Element<'_, '_>, ended: bool) -> Facts {
    let text = |name: &str| shipment.get(name).and_then(clean);
    let day = |name: &str| Some(time(shipment.get(name)?)?.to_the_day());
    let references = [("reference", "Reference"), ("reference2", "Reference2"), ("reference3", "Reference3")];
    let reference = |(kind, name): (&str, &str)| Some(Reference { kind: kind.into(), value: text(name)? });
    let photo = text("Vpod").filter(|url| url.starts_with("https://"));
    let proof = Proof {
        signature: shipment.get("Signature").is_some(),
        photo: shipment.get("Vpod").is_some(),
        document: false,
        url: photo,
    };
    let delivery = Delivery { signed_by: text("POD"), left_at: None, proof };
    let destination = Place { city: text("City"), region: text("State"), postal_code: text("Zip"), ..Place::default() };
    let known = !destination.is_empty();
    Facts {
        estimate: day("Exp_Del_Date").map(|latest| Estimate { earliest: None, latest }),
        delivery: Some(delivery).filter(|delivery| ended && *delivery != Delivery::default()),
        service: text("Service").map(service),
        // Not weighed is 0.
        weight_grams: shipment.get("Weight").and_then(|weight| grams(weight, "LB")),
        references: references.into_iter().filter_map(reference).collect(),
        ship_date: day("ShipDate").map(|day| day.civil().date()),
        destination: known.then(|| Place { country_code: Some("US".into()), ..destination }),
        ..Facts::default()
    }
}

fn service(code: String) -> String {
    match code.as_str() {
        "C" => "Ground".into(),
        "S" => "Sunrise".into(),
        "G" => "Gold".into(),
        "H" => "Palletized".into(),
        _ => code,
    }
}
