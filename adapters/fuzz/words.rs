//! What adapters read with: times, weights, places, prose, forms, XML and JSON of any shape.

use jiff::tz::TimeZone;
use waybill_contract::lenient::{self, Apart, Each, List, Object, Text, xml};
use waybill_contract::phrases::{Prose, Rule, rule};
use waybill_contract::{
    BaseUrl, Kind, Place, Response, Secret, Time, clean, country, excerpt, form, form_field, grams, zone,
};

const RULES: &[Rule] = &[rule(&["return", "sender"], Kind::Returned, None), rule(&["^é"], Kind::Held, None)];

/// A body, or a text of one.
pub fn words(input: &[u8]) {
    read_xml(input);
    let _ = lenient::object::<All<'_>>(input).map(|all| all.look());
    let _ = lenient::objects::<All<'_>>(input).map(|all| all.iter().for_each(All::look));
    let Ok(text) = str::from_utf8(input) else { return };
    for time in [Time::iso(text), Time::day_first(text)].into_iter().flatten() {
        let zone = zone::named("Europe/Berlin").expect("the bundled database has its zones");
        for time in [time, time.in_carrier_zone(&zone), time.in_place_zone(&zone), time.to_the_day()] {
            let _ = (time.instant_in(&zone), time.instant_in(&TimeZone::UTC), time.to_the_minute().instant());
        }
    }
    assert!(clean(text).is_none_or(|clean| !clean.is_empty() && !clean.contains(char::is_control)));
    assert!(country(text).is_none_or(|code| code.len() == 2));
    let _ = (lenient::unescaped(text), Secret::new(text), BaseUrl::parse(text), excerpt(text));
    let _ = Prose::of(text).meaning(RULES, |_| true);
    let (one, other) = text.split_once('\n').unwrap_or((text, "x"));
    let _ = grams(one, other);
    let place = Place {
        country_code: country(one),
        region: Some(other.into()),
        postal_code: Some(one.into()),
        ..Place::default()
    };
    let _ = zone::of_town(&place);
    let written = form([("x", text), (one, other)]);
    assert_eq!(form_field(str::from_utf8(&written).expect("a form is ASCII"), "x").as_deref(), Some(text));
    let mut response = Response {
        status: http::StatusCode::OK,
        headers: http::HeaderMap::new(),
        body: bytes::Bytes::new(),
        follow_up: None,
    };
    for (header, value) in [(http::header::RETRY_AFTER, one), (http::header::DATE, other)] {
        response.headers.extend(value.parse().ok().map(|value: http::HeaderValue| (header, value)));
    }
    let _ = (response.retry_after(), response.date());
}

/// Every shape there is, within each other.
#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
struct All<'a> {
    text: Text<'a>,
    object: Object<Texts<'a>>,
    apart: Apart<All<'a>>,
    list: List<All<'a>>,
    each: Each<Text<'a>>,
}

#[derive(Default, serde::Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
struct Texts<'a> {
    text: Text<'a>,
}

impl All<'_> {
    fn look(&self) {
        let _ = (self.text.get(), self.object.text.or_empty(), self.list.odd(), self.each.texts().count());
        self.apart.get().into_iter().chain(self.list.iter()).for_each(All::look);
    }
}

fn read_xml(input: &[u8]) {
    let Ok(document) = xml::document(input) else { return };
    let root = document.root();
    let mut seen = 0;
    for element in root.within(root.name()).chain(root.children()).take(1000) {
        let _ = (element.text(), element.attribute("code").get().map(str::len), element.content(), element.get("a"));
        seen += 1;
    }
    assert!(seen <= input.len());
}
