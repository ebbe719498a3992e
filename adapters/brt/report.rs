//! BRT's shipment and its events as a report. The legend is BRT's own and whole; rows without an id are known by its words.

use std::sync::LazyLock;

use jiff::civil::Time as Clock;
use waybill_contract::phrases::{Prose, Rule, rule};
use waybill_contract::{
    Asked, CodeTable, Estimate, Event, Facts, Kind, Leg, LegRole, Meaning, Number, Oddity, Outcome, Parsed, Place,
    Reason, Reference, Report, Time, Warning, clean, country, grams, lenient,
};

use super::when;
use super::wire::{Answer, Fields, Row};

static CODES: LazyLock<CodeTable> = LazyLock::new(|| {
    CodeTable::parse(include_str!("codes.tsv")).expect("the table is checked by the conformance suite")
});

pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

/// The code of a delivery.
const DELIVERED: &str = "704";

/// The report on the one number that was asked for, else on the shipment.
pub(super) fn of(answer: &Answer<'_>, asked: Asked<'_>) -> Parsed {
    let mut parsed = Parsed::default();
    let warnings = &mut parsed.warnings;
    let shipment = answer.get("spedizione_id").filter(|id| id.bytes().any(|byte| byte != b'0')).and_then(clean);
    let number = match asked {
        Asked::Batch(_) => asked.only().cloned(),
        Asked::Anything => shipment.as_deref().and_then(|id| Number::parse(id).ok()),
    };
    let rows = &answer.events;
    if shipment.is_none() && rows.rows.is_empty() && rows.odd == 0 {
        parsed.reports.push(Report::not_found(number));
        return parsed;
    }
    warnings.extend((0..rows.odd).map(|_| Warning::new(Oddity::Event, "an evento is no object")));
    let mut events = lenient::collected(&rows.rows, |row| event(row, warnings));
    events.extend(delivery(answer, &events));
    if events.is_empty()
        && let Some(state) =
            ["descrizione_stato_sped_parte1", "stato_sped_parte1"].iter().find_map(|name| answer.get(name))
    {
        warnings.push(Warning::new(Oddity::Summary, state.chars().take(60).collect::<String>()));
    }
    let mut facts = facts(answer);
    if let (Some(number), Some(id)) = (&number, &shipment)
        && number.as_str() != id
    {
        facts.legs.push(Leg { role: LegRole::Master, carrier: Some("brt".into()), number: id.clone() });
    }
    let instance = shipment;
    parsed.reports = vec![Report { number, instance, outcome: Outcome::Found, events, facts, ..Report::default() }];
    parsed
}

fn event(row: &Row<'_>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let code = row.id.get().map(code);
    let text = row.description.get().and_then(clean);
    if code.is_none() && text.is_none() {
        warnings.push(Warning::new(Oddity::Event, "an evento without id and descrizione"));
        return None;
    }
    let name = || code.as_deref().unwrap_or("no id").chars().take(40).collect::<String>();
    let Some(time) = row.date.get().and_then(|date| when::of(date, row.clock.get())) else {
        warnings.push(Warning::new(Oddity::Time, format!("{}: data", name())));
        return None;
    };
    let known = code.as_deref().and_then(|code| CODES.get(code));
    let told = known.or_else(|| text.as_deref().and_then(meaning));
    if told.is_none() || known.is_none() && code.is_some() {
        warnings.push(Warning::new(Oddity::UnmappedCode, name()));
    }
    let Meaning { kind, reason } = told.unwrap_or(Meaning::of(Kind::Unknown));
    let place = Place { facility: row.branch.get().and_then(clean), ..Place::default() };
    Some(Event { kind, reason, code, text, time, place })
}

/// An id that came as a number lost its zeros.
fn code(id: &str) -> String {
    match id.bytes().all(|byte| byte.is_ascii_digit()) {
        true if id.len() < 3 => format!("{id:0>3}"),
        true => id.to_owned(),
        false => id.to_ascii_uppercase(),
    }
}

/// The meaning of words alone: those of the legend, else the documented phrases.
pub(super) fn meaning(text: &str) -> Option<Meaning> {
    let mut rows = CODES.text().lines().filter(|line| !line.starts_with('#'));
    let row = rows.find(|line| line.rsplit('\t').next().is_some_and(|words| words.eq_ignore_ascii_case(text)));
    let known = row.and_then(|line| CODES.get(line.split('\t').next()?));
    known.or_else(|| Prose::of(text).meaning(RULES, |_| true))
}

/// The documentation's phrases. What is not delivered, not collected or to be collected stands before its opposite.
const RULES: &[Rule] = &[
    rule(&["parzialmente"], Kind::PartlyDelivered, None),
    rule(&["rifiut"], Kind::Refused, Some(Reason::RecipientRefused)),
    rule(&["non consegnat"], Kind::DeliveryAttempted, None),
    rule(&["non ritirat"], Kind::NotCollected, Some(Reason::RecipientNotCollected)),
    rule(&["attesa apertura giacenza"], Kind::Held, None),
    rule(&["giacenza"], Kind::Undeliverable, None),
    rule(&["reso al mittente"], Kind::Returning, None),
    rule(&["consegnata"], Kind::Delivered, None),
    rule(&["in consegna"], Kind::OutForDelivery, None),
    rule(&["disponibile per il ritiro"], Kind::AvailableForPickup, None),
    rule(&["da ritirare"], Kind::AvailableForPickup, None),
    rule(&["arrivata al brt-fermopoint"], Kind::AvailableForPickup, None),
    rule(&["ritirata al brt-fermopoint"], Kind::Collected, None),
    rule(&["assente"], Kind::DeliveryAttempted, Some(Reason::RecipientAbsent)),
    rule(&["avviso"], Kind::DeliveryAttempted, Some(Reason::RecipientAbsent)),
    rule(&["chiuso"], Kind::DeliveryAttempted, Some(Reason::RecipientClosed)),
    rule(&["dati spediz", "trasmessi"], Kind::DataReceived, None),
    rule(&["ritirata"], Kind::PickedUp, None),
    rule(&["partita"], Kind::Departed, None),
    rule(&["arrivata in filiale"], Kind::Arrived, None),
    rule(&["transito"], Kind::InTransit, None),
    rule(&["inoltro"], Kind::InTransit, None),
];

/// A day of delivery that no event repeats is one: filled means delivered.
fn delivery(answer: &Answer<'_>, events: &[Event]) -> Option<Event> {
    let time = when::of(answer.get("data_consegna_merce")?, answer.get("ora_consegna_merce"))?;
    let told = events.iter().any(|event| event.kind.delivers() || event.code.as_deref() == Some(DELIVERED));
    let meaning = CODES.get(DELIVERED).filter(|_| !told)?;
    let Meaning { kind, reason } = meaning;
    Some(Event { kind, reason, code: Some(DELIVERED.into()), text: None, time, place: Place::default() })
}

fn facts(answer: &Answer<'_>) -> Facts {
    let text = |name: &str| answer.get(name).and_then(clean);
    let names = ["riferimento_mittente_numerico", "riferimento_mittente_alfabetico"];
    let reference = |name: &str| Some(Reference { kind: name.into(), value: text(name).filter(|value| value != "0")? });
    // The number that another company of the group has for it abroad.
    let partner = text("riferimento_partner_estero").filter(|value| value != "0");
    let leg = |number| Leg { role: LegRole::LastMile, carrier: Some("dpd".into()), number };
    let mut facts = Facts {
        estimate: estimate(answer),
        service: text("servizio"),
        weight_grams: answer.get("peso_kg").and_then(|weight| grams(&weight.replace(',', "."), "KG")),
        pieces: answer.get("colli").and_then(|pieces| pieces.parse().ok()).filter(|pieces| *pieces > 0),
        references: names.into_iter().filter_map(reference).collect(),
        ship_date: answer.get("spedizione_data").and_then(when::date),
        origin: address(&answer.sender),
        destination: address(&answer.recipient),
        legs: partner.map(leg).into_iter().collect(),
        ..Facts::default()
    };
    if let Some(name) = text("firmatario_consegna") {
        facts.delivery.get_or_insert_default().signed_by = Some(name);
    }
    facts
}

/// What BRT expects, else what the recipient has booked.
fn estimate(answer: &Answer<'_>) -> Option<Estimate> {
    let clock = |name: &str| {
        answer.get(name).filter(|text| when::clock(text).is_some_and(|(clock, _)| clock != Clock::midnight()))
    };
    if let Some(date) = answer.get("data_teorica_consegna").filter(|date| when::date(date).is_some()) {
        let until = clock("ora_teorica_consegna_a");
        let from = clock("ora_teorica_consegna_da").and_then(|from| when::of(date, Some(from)));
        let latest = when::of(date, until)?;
        let before = |from: &Time| until.is_none() || from.civil() < latest.civil();
        return Some(Estimate { earliest: from.filter(before), latest });
    }
    let date = answer.get("data_cons_richiesta")?;
    Some(Estimate { earliest: None, latest: when::of(date, clock("ora_cons_richiesta"))? })
}

fn address(fields: &Fields<'_>) -> Option<Place> {
    let any = |names: &[&str]| names.iter().find_map(|name| fields.get(name).and_then(clean));
    let place = Place {
        city: any(&["localita"]),
        region: any(&["sigla_area", "provincia", "sigla_provincia"]),
        postal_code: any(&["cap"]),
        country_code: any(&["sigla_nazione", "nazione"]).and_then(|text| country(&text)),
        ..Place::default()
    };
    (!place.is_empty()).then_some(place)
}
