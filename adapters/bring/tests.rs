//! What stories do not show: how a hook is cancelled.

use jiff::Timestamp;
use waybill_contract::{Issuer, Settings};

use super::*;

#[test]
fn a_hook_is_cancelled_by_its_id() {
    let settings: Settings = toml::from_str(ADAPTER.example).unwrap();
    let account = (ADAPTER.open)(settings).unwrap();
    let issuer = Issuer::new([7; 32]);
    let cx = Context { now: Timestamp::UNIX_EPOCH, exchange_id: "1", account: "bring", token: None, issuer: &issuer };
    let cancel = account.subscribe().unwrap().cancel().unwrap();
    let request = cancel.request(&cx, "77/../88");
    assert_eq!(request.method(), http::Method::DELETE);
    let wanted = "https://api.bring.com/event-cast/api/v1/webhooks/77%2F%2E%2E%2F88?includeWebhook=true";
    assert_eq!(request.uri(), wanted);
    assert!(request.headers().contains_key("x-mybring-api-key"));
    for (status, taken) in [(204, true), (200, true), (404, true), (401, false), (429, false), (503, false)] {
        let response = Response {
            status: http::StatusCode::from_u16(status).unwrap(),
            headers: http::HeaderMap::new(),
            body: Bytes::new(),
            follow_up: None,
        };
        assert_eq!(cancel.parse(&cx, &response).is_ok(), taken, "{status}");
    }
}
