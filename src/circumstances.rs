//! How a raw body came: what reading it again takes beside it. Kept with it in the archive. Pure.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use prost::Message as _;
use waybill_contract::{Batch, Depth, Item, Number, Push, Response};

use crate::archive::BodyHash;
use crate::inbox;
use crate::proto::store as pb;

/// Headers that may say what a body is. Never those that prove who sent it: carriers put secrets into them.
const TELLING: [HeaderName; 5] =
    [header::CONTENT_TYPE, header::DATE, header::RETRY_AFTER, header::CONTENT_LANGUAGE, header::LOCATION];

/// How a body came, encoded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Circumstances {
    encoded: Bytes,
    apart: u64,
}

/// What a body was, to be read again.
#[derive(Clone, Debug)]
pub enum Origin {
    /// An answer to a question for these.
    Answer {
        /// As it came.
        response: Response,
        /// What was asked.
        batch: Batch,
        /// The first body of the exchange: its events are told under that.
        exchange: BodyHash,
        /// Numbers that were asked for as those of a partner, each with the carrier and number of a shipment that it carries on.
        carried_on: Vec<(Number, (String, Number))>,
    },
    /// A push.
    Push(Push),
}

impl Circumstances {
    /// For the archive.
    pub fn encoded(&self) -> Bytes {
        self.encoded.clone()
    }

    /// Bodies that are the same, with another number here, do not mean the same.
    pub fn apart(&self) -> u64 {
        self.apart
    }
}

/// How an answer came to a question for these; `Some` carrier and number where the item is its partner's.
pub fn of_answer(
    response: &Response,
    items: &[(&Item, Option<(&str, &Number)>)],
    depth: Depth,
    exchange: BodyHash,
) -> Circumstances {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let items: Vec<pb::AskedItem> = items
        .iter()
        .map(|(item, shipment)| pb::AskedItem {
            shipment_carrier: shipment.map(|(carrier, _)| carrier.to_owned()).unwrap_or_default(),
            shipment_number: shipment.map(|(_, number)| number.to_string()).unwrap_or_default(),
            number: item.number.to_string(),
            destination_country: text(&item.destination_country),
            destination_postal_code: text(&item.destination_postal_code),
            ship_date: item.ship_date.map(|day| day.to_string()).unwrap_or_default(),
            service: text(&item.service),
        })
        .collect();
    let answer = pb::ArchivedAnswer {
        status: response.status.as_u16().into(),
        headers: telling(&response.headers),
        follow_up: response.follow_up.clone(),
        detail: depth == Depth::Detail,
        items,
        exchange_sha256: exchange.0.to_vec(),
    };
    let mut apart = DefaultHasher::new();
    (&answer.follow_up, answer.status, answer.detail).hash(&mut apart);
    answer.items.iter().for_each(|item| item.number.hash(&mut apart));
    encode(pb::circumstances::Way::Answer(answer), apart)
}

/// How a push came. It is proved by now: what proved it (headers, the path's tail, a parameter of the address) is not kept,
/// and its query only where that is all it says.
pub fn of_push(push: &Push) -> Circumstances {
    let entry = pb::InboxEntry {
        received_time: Some(prost_types::Timestamp::default()),
        method: push.method.as_str().into(),
        query: push.query.clone().filter(|_| push.body.is_empty()).unwrap_or_default(),
        headers: telling(&push.headers),
        ..pb::InboxEntry::default()
    };
    let mut apart = DefaultHasher::new();
    (&entry.method, &entry.query).hash(&mut apart);
    encode(pb::circumstances::Way::Push(entry), apart)
}

fn telling(headers: &HeaderMap) -> Vec<pb::Header> {
    let told = TELLING.iter().filter_map(|name| Some((name, headers.get(name)?)));
    told.map(|(name, value)| pb::Header { name: name.as_str().into(), value: value.as_bytes().to_vec() }).collect()
}

fn encode(way: pb::circumstances::Way, apart: DefaultHasher) -> Circumstances {
    let encoded = pb::Circumstances { way: Some(way) }.encode_to_vec();
    Circumstances { encoded: encoded.into(), apart: apart.finish() }
}

/// What a body was; `None` if that was not kept, or by a release that kept more.
pub fn origin(encoded: &[u8], body: Bytes) -> Option<Origin> {
    match pb::Circumstances::decode(encoded).ok()?.way? {
        pb::circumstances::Way::Push(entry) => {
            let (_, _, push) = inbox::taken(entry)?;
            Some(Origin::Push(Push { body, ..push }))
        }
        pb::circumstances::Way::Answer(answer) => {
            let depth = if answer.detail { Depth::Detail } else { Depth::Sweep };
            let of = |item: &pb::AskedItem| {
                let shipment = (item.shipment_carrier.clone(), Number::parse(&item.shipment_number).ok()?);
                Some((Number::parse(&item.number).ok()?, shipment))
            };
            let carried_on = answer.items.iter().filter_map(of).collect();
            let batch = Batch::new(answer.items.into_iter().filter_map(item), depth)?;
            let headers: HeaderMap = answer.headers.into_iter().filter_map(named).collect();
            let status = StatusCode::from_u16(u16::try_from(answer.status).ok()?).ok()?;
            let response = Response { status, headers, body, follow_up: answer.follow_up };
            let exchange = BodyHash(<[u8; 32]>::try_from(answer.exchange_sha256).ok()?);
            Some(Origin::Answer { response, batch, exchange, carried_on })
        }
    }
}

fn item(asked: pb::AskedItem) -> Option<Item> {
    let filled = |text: String| Some(text).filter(|text| !text.is_empty());
    Some(Item {
        number: Number::parse(&asked.number).ok()?,
        destination_country: filled(asked.destination_country),
        destination_postal_code: filled(asked.destination_postal_code),
        ship_date: asked.ship_date.parse().ok(),
        service: filled(asked.service),
    })
}

fn named(header: pb::Header) -> Option<(HeaderName, HeaderValue)> {
    Some((HeaderName::try_from(header.name).ok()?, HeaderValue::from_bytes(&header.value).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = "94001";

    fn answer(number: &str, follow_up: Option<&str>) -> (Circumstances, Item) {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/xml"));
        headers.insert(header::SET_COOKIE, HeaderValue::from_static("session=secret"));
        let response = Response {
            status: StatusCode::NOT_FOUND,
            headers,
            body: Bytes::from_static(b"<nothing/>"),
            follow_up: follow_up.map(Into::into),
        };
        let item = Item {
            destination_country: Some("DE".into()),
            ship_date: "2026-06-15".parse().ok(),
            ..Item::new(Number::parse(number).unwrap())
        };
        let own = Number::parse(OWN).unwrap();
        let asked = [(&item, Some(("usps", &own)))];
        (of_answer(&response, &asked, Depth::Sweep, BodyHash([3; 32])), item)
    }

    #[test]
    fn an_answer_is_read_again_as_it_was() {
        let (kept, item) = answer("1Z12345E0205271688", Some("page 2"));
        assert!(!String::from_utf8_lossy(&kept.encoded()).contains("secret"));
        let body = Bytes::from_static(b"<nothing/>");
        let Some(Origin::Answer { response, batch, exchange, carried_on }) = origin(&kept.encoded(), body.clone())
        else {
            panic!("it is an answer")
        };
        assert_eq!((response.status, response.follow_up.as_deref()), (StatusCode::NOT_FOUND, Some("page 2")));
        assert_eq!(response.body, body);
        assert_eq!(carried_on, [(item.number.clone(), ("usps".to_owned(), Number::parse(OWN).unwrap()))]);
        assert_eq!(response.headers[header::CONTENT_TYPE], "text/xml");
        assert_eq!((batch.items(), batch.depth(), exchange), (&[item][..], Depth::Sweep, BodyHash([3; 32])));
        assert!(origin(&[], body).is_none(), "an older release kept nothing");
    }

    #[test]
    fn a_push_is_read_again_without_what_proved_it() {
        let push = |body: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            headers.insert("x-token", HeaderValue::from_static("secret-header"));
            Push {
                method: http::Method::GET,
                tail: "secret-tail".into(),
                query: Some("pnr=1&pushid=2".into()),
                headers,
                body: Bytes::from_static(body.as_bytes()),
                peer: std::net::Ipv4Addr::LOCALHOST.into(),
            }
        };
        let (bare, full) = (of_push(&push("")), of_push(&push("all of it")));
        assert_ne!(bare.apart(), full.apart());
        for (kept, body, query) in [(bare, "", Some("pnr=1&pushid=2")), (full, "all of it", None)] {
            assert!(!String::from_utf8_lossy(&kept.encoded()).contains("secret"));
            let Some(Origin::Push(again)) = origin(&kept.encoded(), Bytes::from(body)) else { panic!("it is a push") };
            assert_eq!(
                (again.method, again.query.as_deref(), &again.body[..]),
                (http::Method::GET, query, body.as_bytes())
            );
            assert_eq!(again.headers[header::CONTENT_TYPE], "text/plain");
        }
    }

    #[test]
    fn what_does_not_mean_the_same_is_kept_apart() {
        let apart = |number, follow_up| answer(number, follow_up).0.apart();
        let one = apart("1Z12345E0205271688", None);
        assert_eq!(one, apart("1Z12345E0205271688", None));
        assert_ne!(one, apart("1Z12345E0205271699", None));
        assert_ne!(one, apart("1Z12345E0205271688", Some("page 2")));
    }
}
