//! `cargo bench -p waybill-adapters --bench normalise [-- NAME…]`: a carrier's `parse` of a whole reply against a mere
//! reading of the same bytes: `serde_json::Value` for JSON, quick-xml's events for XML. `-- count NAME` runs only the
//! subject, a fixed number of times, for a profiler.

#![expect(clippy::disallowed_methods, clippy::disallowed_types, reason = "a bench has a clock, files and the peer")]
#![expect(clippy::print_stdout, clippy::indexing_slicing, clippy::panic, reason = "a bench prints and may stop")]
#![expect(clippy::unwrap_used, dead_code, reason = "the suite's stories and worlds are more than is needed here")]

use std::hint::black_box;
use std::time::Duration;

use bytes::Bytes;
use waybill_contract::{Asked, Response};

use pairs::{Plan, Row};
use story::{Step, Story};
use world::World;

mod pairs;
#[path = "../tests/conformance/story.rs"]
mod story;
#[path = "../tests/conformance/world.rs"]
mod world;

/// The whole way of a parcel, delivered and still on it. Each counts as often as the other: one operation is all of them.
const ROWS: &[(&str, &str, &[&str])] = &[
    ("amazon_shipping", "amazon_shipping", &["delivered", "in_transit"]),
    ("aramex (JSON)", "aramex", &["delivered", "in_transit"]),
    ("aramex (SOAP)", "aramex", &["delivered_by_soap", "in_transit_by_soap"]),
    ("australia_post", "australia_post", &["delivered", "in_transit"]),
    ("blue_dart", "blue_dart", &["delivered", "in_transit"]),
    ("bring", "bring", &["delivered", "in_transit"]),
    ("brt (REST)", "brt", &["delivered", "in_transit"]),
    ("brt (SOAP)", "brt", &["delivered_by_soap", "in_transit_by_soap"]),
    ("canada_post (legacy)", "canada_post", &["delivered_legacy", "in_transit_legacy"]),
    ("canada_post (portal)", "canada_post", &["delivered_portal", "in_transit_portal"]),
    ("delhivery", "delhivery", &["delivered", "in_transit"]),
    ("dhl_express", "dhl_express", &["delivered", "in_transit"]),
    ("dhl_unified", "dhl_unified", &["delivered_with_proof", "delivered", "in_transit"]),
    ("dpd", "dpd", &["delivered", "in_transit"]),
    ("easypost", "easypost", &["delivered", "in_transit"]),
    ("ekart", "ekart", &["delivered", "in_transit"]),
    ("evri", "evri", &["delivered", "in_transit"]),
    ("fedex", "fedex", &["delivered", "in_transit"]),
    ("gls", "gls", &["delivered", "in_transit"]),
    ("hermes_de", "hermes_de", &["delivered", "in_transit"]),
    ("inpost", "inpost", &["delivered", "in_transit"]),
    ("la_poste", "la_poste", &["delivered", "in_transit"]),
    ("ontrac", "ontrac", &["delivered", "in_transit"]),
    ("ontrac (LaserShip)", "ontrac", &["delivered_by_lasership", "in_transit_by_lasership"]),
    ("postnl", "postnl", &["delivered", "in_transit"]),
    ("postnord", "postnord", &["delivered", "in_transit"]),
    ("purolator", "purolator", &["delivered", "in_transit"]),
    ("royal_mail", "royal_mail", &["delivered", "in_transit"]),
    ("sf_express", "sf_express", &["delivered", "in_transit"]),
    ("ups", "ups", &["delivered", "in_transit"]),
    ("usps", "usps", &["delivered", "in_transit"]),
    ("xpressbees", "xpressbees", &["delivered", "in_transit"]),
];

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let count = words.iter().any(|word| word == "count");
    let wanted = |name: &str| words.iter().filter(|word| *word != "count").any(|word| name.contains(word.as_str()));
    let all = words.iter().all(|word| word == "count");
    if !count {
        println!("{}", pairs::HEAD);
    }
    for (name, adapter, stories) in ROWS.iter().copied().filter(|(name, ..)| all || wanted(name)) {
        let world = World::new(waybill_adapters::by_id(adapter).unwrap());
        let replies: Vec<Response> = stories.iter().map(|story| reply(&world, story)).collect();
        let cx = world.context();
        let subject = || {
            for reply in &replies {
                black_box(world.carrier.parse(&cx, Asked::Anything, black_box(reply)).unwrap());
            }
        };
        if count {
            (0..1000).for_each(|_| subject());
            continue;
        }
        let plan = Plan { pairs: 15, side: Duration::from_millis(300) };
        let row = if replies.iter().all(|reply| reply.body.starts_with(b"<")) {
            let peer = || replies.iter().for_each(|reply| events(black_box(&reply.body)));
            Row { name, peer: "quick-xml events", target: 0.4, outcome: plan.run(subject, peer) }
        } else {
            let peer = || replies.iter().for_each(|reply| value(black_box(&reply.body)));
            Row { name, peer: "serde_json::Value", target: 1.0, outcome: plan.run(subject, peer) }
        };
        println!("{row}");
    }
}

/// The peer of JSON, and of the JSON that some carriers put into a text of it.
fn value(body: &[u8]) {
    let whole = black_box(serde_json::from_slice::<serde_json::Value>(body).unwrap());
    if let Some(text) = whole.get("apiResultData").and_then(serde_json::Value::as_str) {
        black_box(serde_json::from_str::<serde_json::Value>(text).unwrap());
    }
}

/// The peer of XML.
fn events(body: &[u8]) {
    let mut reader = quick_xml::Reader::from_str(std::str::from_utf8(body).unwrap());
    loop {
        match black_box(reader.read_event().unwrap()) {
            quick_xml::events::Event::Eof => return,
            _ => continue,
        }
    }
}

/// The story's first reply, as carriers send them: without the line ends and indents that make a story readable.
fn reply(world: &World, name: &str) -> Response {
    let story = Story::read(&world.folder().join(format!("{name}.story")));
    let mut replies = story.steps(world).into_iter().filter_map(|told| match told.step {
        Step::Ask(_, reply) => reply,
        _ => None,
    });
    let reply = replies.next().unwrap_or_else(|| panic!("{name}: no reply"));
    let text = std::str::from_utf8(&reply.body).unwrap();
    let short = Response { body: Bytes::from(text.lines().map(str::trim).collect::<String>()), ..reply.clone() };
    let parse = |reply| world.carrier.parse(&world.context(), Asked::Anything, reply).unwrap().reports;
    assert_eq!(parse(&short), parse(&reply), "{name}: the line ends were more than layout");
    assert!(parse(&short).iter().any(|report| report.events.len() > 1), "{name}: too little to measure");
    short
}
