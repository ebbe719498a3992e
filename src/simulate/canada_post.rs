//! The simulated Canada Post: the XML tracking service with Basic authentication. It pushes nothing.

use http::Method;

use super::courier::Courier;
use super::exchange::{Answer, Call};
use super::keys::Keys;
use super::script::{Known, Scan};
use super::world::World;
use super::xml::element;

const ME: Courier = Courier::CanadaPost;
const XML: &str = "application/vnd.cpc.track-v2+xml";

/// The accounts' table of the configuration.
pub(super) fn account(keys: &Keys, base_url: &str) -> String {
    format!(
        "[accounts.canada_post]\ncarrier = \"canada_post\"\napi = \"legacy\"\nbase_url = \"{base_url}\"\nuser = \"{}\"\npassword = \"{}\"\n",
        keys.named(ME, "user"),
        keys.named(ME, "password"),
    )
}

pub(super) fn answer(world: &World, call: &Call) -> Answer {
    if !call.has_basic(&world.keys.named(ME, "user"), &world.keys.named(ME, "password")) {
        return world.unauthorized(ME, error_of(401));
    }
    let pin = call.path.strip_prefix("/vis/track/pin/").and_then(|rest| rest.strip_suffix("/detail"));
    let Some(pin) = pin.filter(|pin| call.method == Method::GET && !pin.contains('/')) else {
        return message(404, "404", "The requested resource was not found");
    };
    // `*/*` is refused as well: the version is part of the media type.
    if !call.header("accept").is_some_and(|accept| accept.split(',').any(|kind| kind.trim().starts_with(XML))) {
        return message(406, "406", "The Accept header does not name a supported version");
    }
    world.counters.count(ME, |counts| counts.numbers_asked += 1);
    if world.admit(ME, call.now).is_err() {
        return message(500, "Server", "Rejected by SLM Monitor");
    }
    match world.newest(ME, pin, call.now) {
        Some(known) => Answer::new(200, XML, detail(&known)),
        None => message(404, "004", "No Pin History"),
    }
}

/// An error in Canada Post's words.
pub(super) fn error_of(status: u16) -> Answer {
    match status {
        401 => message(401, "E002", "AAA Authentication Failure"),
        429 => message(429, "Server", "Rejected by SLM Monitor"),
        503 => message(503, "Server", "The service is temporarily unavailable"),
        _ => message(status, "Server", "Internal Error"),
    }
}

fn message(status: u16, code: &str, description: &str) -> Answer {
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<messages xmlns=\"http://www.canadapost.ca/ws/messages\"><message>\
         <code>{code}</code><description>{description}</description></message></messages>"
    );
    Answer::new(status, "application/vnd.cpc.track-v2+xml", body)
}

fn detail(known: &Known<'_>) -> String {
    let story = known.parcel.story_of;
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tracking-detail xmlns=\"http://www.canadapost.ca/ws/track\">",
    );
    let expected = known.expected();
    let moved = expected.as_ref().is_some_and(|expected| expected.moved);
    let first = known.first_expected().map(|date| date.to_string()).unwrap_or_default();
    let latest = expected.map(|expected| expected.date.to_string()).unwrap_or_default();
    element(&mut xml, "pin", &known.parcel.number);
    element(&mut xml, "active-exists", "1");
    element(&mut xml, "archive-exists", "");
    element(&mut xml, "changed-expected-date", if moved { &latest } else { "" });
    element(&mut xml, "destination-postal-id", &story.to.postal_code.replace(' ', ""));
    element(&mut xml, "expected-delivery-date", &first);
    element(&mut xml, "changed-expected-delivery-reason", if moved { "Item delayed" } else { "" });
    element(&mut xml, "mailed-by-customer-number", "0009021407");
    element(&mut xml, "original-pin", "");
    element(&mut xml, "service-name", story.service.1);
    element(&mut xml, "service-name-2", if story.service.0 == "DOM.EP" { "Colis accélérés" } else { "Xpresspost" });
    element(&mut xml, "customer-ref-1", &known.parcel.order_id);
    element(&mut xml, "customer-ref-2", "");
    element(&mut xml, "return-pin", "");
    element(&mut xml, "signature-image-exists", if signed(known) { "true" } else { "false" });
    element(&mut xml, "suppress-signature", "false");
    xml.push_str("<delivery-options/><significant-events>");
    for scan in known.newest_first() {
        occurrence(&mut xml, scan);
    }
    xml.push_str("</significant-events></tracking-detail>");
    xml
}

fn signed(known: &Known<'_>) -> bool {
    known.handed().is_some_and(|(_, (name, _))| !name.is_empty())
}

/// Local date and time, and the zone's abbreviation on that day.
fn occurrence(xml: &mut String, scan: &Scan) {
    let step = scan.step;
    let (point, name) = step.point.unwrap_or_default();
    xml.push_str("<occurrence>");
    element(xml, "event-identifier", step.code);
    element(xml, "event-date", &scan.at.strftime("%Y-%m-%d").to_string());
    element(xml, "event-time", &scan.at.strftime("%H:%M:%S").to_string());
    element(xml, "event-time-zone", &scan.at.strftime("%Z").to_string());
    element(xml, "event-description", step.text);
    element(xml, "signatory-name", step.handed.map(|(name, _)| name).unwrap_or_default());
    element(xml, "event-site", &step.site.city.to_uppercase());
    element(xml, "event-province", step.site.region);
    element(xml, "event-retail-location-id", point);
    element(xml, "event-retail-name", name);
    xml.push_str("</occurrence>");
}
