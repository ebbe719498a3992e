//! What stories show badly: a handshake whose secret is in a header, and check digits.

use http::{HeaderMap, Method};
use jiff::Timestamp;
use waybill_contract::{Issuer, Settings, proof};

use super::*;

fn account() -> Box<dyn Carrier> {
    let settings: Settings = toml::from_str(ADAPTER.example).unwrap();
    (ADAPTER.open)(settings).unwrap()
}

/// Some senders put the handshake's secret into a header; it is no proof of theirs.
#[test]
fn the_handshakes_secret_may_be_in_a_header() {
    let mut headers = HeaderMap::new();
    headers.insert("dhl-api-hook-secret", "hs-from-a-header".parse().unwrap());
    let push = waybill_contract::Push {
        method: Method::POST,
        tail: String::new(),
        query: None,
        headers,
        body: Bytes::from_static(
            br#"{"scope":"subscription.validate","self":"https://api-eu.dhl.com/subscription/77"}"#,
        ),
        peer: [192, 0, 2, 1].into(),
    };
    let issuer = Issuer::new([7; 32]);
    let cx = Context { now: Timestamp::UNIX_EPOCH, exchange_id: "1", account: "dhl", token: None, issuer: &issuer };
    let account = account();
    let webhook = account.webhook().unwrap();
    assert!(webhook.verify(&cx, &push).is_err());
    let parsed = webhook.parse(&cx, proof::taken_on_trust(&push)).unwrap();
    let request = parsed.follow_up.unwrap().request;
    assert_eq!(request.headers()["dhl-api-hook-secret"], "hs-from-a-header");
    assert_eq!(request.uri(), "https://api-eu.dhl.com/tracking/push/v1/subscription/77");
}

#[test]
fn a_subscription_is_cancelled_by_its_id() {
    let issuer = Issuer::new([7; 32]);
    let cx = Context { now: Timestamp::UNIX_EPOCH, exchange_id: "1", account: "dhl", token: None, issuer: &issuer };
    let account = account();
    let cancel = account.subscribe().unwrap().cancel().unwrap();
    let request = cancel.request(&cx, "77/../88");
    assert_eq!(request.method(), Method::DELETE);
    assert_eq!(request.uri(), "https://api-eu.dhl.com/tracking/push/v1/subscription/77%2F%2E%2E%2F88");
    assert!(request.headers().contains_key("dhl-api-key"));
    for (status, taken) in [(204, true), (404, true), (401, false), (429, false), (503, false)] {
        let response = Response {
            status: http::StatusCode::from_u16(status).unwrap(),
            headers: HeaderMap::new(),
            body: Bytes::new(),
            follow_up: None,
        };
        assert_eq!(cancel.parse(&cx, &response).is_ok(), taken, "{status}");
    }
}
