//! Tracking Push Service: one scan a call, by GET, in the query. It signs nothing, so that the secret is in the path;
//! every proved call is acknowledged, since DPD repeats for 48 hours what is not.

use std::sync::LazyLock;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use jiff::tz::TimeZone;
use percent_encoding::percent_decode_str;
use waybill_contract::lenient::xml::escape;
use waybill_contract::{
    Asked, Authentic, Context, Delivery, Event, Facts, Fault, Forged, Number, Oddity, Parsed, Place, Proof, Push,
    Reference, Reply, Report, Verified, Warning, Webhook, clean, country, lenient, proof, zone,
};

use super::meaning::{self, Said};
use super::{Account, when};

static BERLIN: LazyLock<TimeZone> = LazyLock::new(|| zone::named("Europe/Berlin").unwrap_or(TimeZone::unknown()));

impl Webhook for Account {
    fn verify<'p>(&self, _cx: &Context<'_>, push: &'p Push) -> Result<Verified<'p>, Forged> {
        let secrets = self.push_secret.as_ref().ok_or(Forged("no webhook"))?;
        let segment = push.tail.strip_suffix('/').unwrap_or(&push.tail);
        proof::secret_path(push, secrets, Some(segment), &self.push_senders).map(Verified::Message)
    }

    /// DPD wants its id of the record echoed.
    fn acknowledge(&self, authentic: Authentic<'_>) -> Reply {
        let id = query_of(authentic.push()).and_then(|query| field(query, "pushid")).unwrap_or_default();
        let body = format!("<push><pushid>{}</pushid><status>OK</status></push>", escape(&id));
        Reply { status: StatusCode::OK, content_type: Some("application/xml"), body: Bytes::from(body) }
    }

    fn parse(&self, _cx: &Context<'_>, authentic: Authentic<'_>) -> Result<Parsed, Fault> {
        let query = query_of(authentic.push()).ok_or_else(|| Fault::malformed("no query with a pnr"))?;
        read(query, Asked::Anything)
    }

    fn signed_time_limit(&self) -> Option<Duration> {
        None
    }
}

fn query_of(push: &Push) -> Option<&str> {
    push.query.as_deref().filter(|query| !query.is_empty()).or_else(|| query(&push.body))
}

/// The query of a push that was kept as a body: alone, or behind an address.
pub(super) fn query(body: &[u8]) -> Option<&str> {
    let text = lenient::text(body).ok()?;
    if text.starts_with(['<', '{', '[']) {
        return None;
    }
    let query = text.split_once('?').map_or(text, |(_, query)| query).split_ascii_whitespace().next()?;
    query.split('&').any(|pair| pair.starts_with("pnr=")).then_some(query)
}

/// A parameter; the same name a second time is not looked at.
fn field(query: &str, wanted: &str) -> Option<String> {
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.find(|(name, _)| name.eq_ignore_ascii_case(wanted))?;
    let bytes: Vec<u8> = percent_decode_str(&value.replace('+', " ")).collect();
    // Names with umlauts come from systems of either encoding.
    let text =
        String::from_utf8(bytes).unwrap_or_else(|error| error.into_bytes().into_iter().map(char::from).collect());
    clean(&text)
}

/// Reads one scan.
pub(super) fn read(query: &str, asked: Asked<'_>) -> Result<Parsed, Fault> {
    let field = |name: &str| field(query, name);
    let number = field("pnr").and_then(|text| Number::parse(&text).ok());
    let number = number.ok_or_else(|| Fault::malformed("no pnr"))?;
    let mut parsed = Parsed::default();
    if !asked.wants(&number) {
        parsed.warnings.push(Warning::new(Oddity::UnaskedNumber, "pnr"));
        return Ok(parsed);
    }
    let warnings = &mut parsed.warnings;
    let status = field("status");
    let note = field("scaninfo");
    let Said { code, meaning, unmapped } = meaning::of(status.as_deref(), note.as_deref().into_iter());
    let name = || status.clone().unwrap_or_else(|| "no status".into()).chars().take(40).collect::<String>();
    if unmapped {
        warnings.push(Warning::new(Oddity::UnmappedCode, name()));
    }
    let time = field("statusdate").and_then(|text| when::of_push(&text)).map(|time| time.in_carrier_zone(&BERLIN));
    let code = code.map(Into::into);
    let events = match time {
        Some(time) if code.is_some() || note.is_some() => {
            let place = Place { facility: field("depot"), ..Place::default() };
            vec![Event { kind: meaning.kind, reason: meaning.reason, code, text: note, time, place }]
        }
        Some(_) => {
            warnings.push(Warning::new(Oddity::Event, "a push without status"));
            Vec::new()
        }
        None => {
            warnings.push(Warning::new(Oddity::Time, format!("{}: statusdate", name())));
            Vec::new()
        }
    };
    // Beside these there is a weight, of which nobody says the unit.
    let facts = Facts {
        delivery: delivery(field("receiver"), field("pod")),
        references: field("ref").map(|value| Reference { kind: "ref".into(), value }).into_iter().collect(),
        ..services(field("services"))
    };
    parsed.reports.push(Report { number: Some(number), events, facts, ..Report::default() });
    Ok(parsed)
}

/// Who accepted it, told of deliveries only, and where the proof is.
fn delivery(receiver: Option<String>, pod: Option<String>) -> Option<Delivery> {
    receiver.as_ref().or(pod.as_ref())?;
    let url = pod.as_ref().filter(|pod| pod.starts_with("https://")).cloned();
    let proof = Proof { document: pod.is_some(), url, ..Proof::default() };
    Some(Delivery { signed_by: receiver, left_at: None, proof })
}

/// `101_DE_97350_NC_EXPA`: service, country, postal code, and more that is not told.
fn services(text: Option<String>) -> Facts {
    let Some(text) = text else { return Facts::default() };
    let mut parts = text.split('_').map(clean);
    let service = parts.next().flatten();
    let country_code = parts.next().flatten().and_then(|part| country(&part));
    let postal_code = parts.next().flatten().filter(|_| country_code.is_some());
    let destination = country_code.map(|code| Place { country_code: Some(code), postal_code, ..Place::default() });
    Facts { service, destination, ..Facts::default() }
}
