//! Pushes made by hand, signed as the carriers sign them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::{Value, json};
use sha2::Sha256;
use waybill::simulate::Simulation;
use waybill_contract::Response;

use super::{credential, post};

/// One scan of one parcel, as FedEx tells it.
pub(crate) fn fedex_scan(number: &str, code: &str, text: &str, time: &str) -> Value {
    json!({"trackResults": [{
        "trackingNumberInfo": {"trackingNumber": number, "trackingNumberUniqueId": "", "carrierCode": "FDXE"},
        "latestStatusDetail": {"code": code, "derivedCode": code, "statusByLocale": text, "description": text},
        "scanEvents": [{"date": time, "eventType": code, "eventDescription": text, "derivedStatusCode": code}],
    }]})
}

/// FedEx signs the body.
pub(crate) fn fedex_signature(simulation: &Simulation, body: &[u8]) -> String {
    fedex_signed(&credential(simulation, "fedex", "webhook_token"), body)
}

/// The same with the webhook's token.
pub(crate) fn fedex_signed(token: &str, body: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(token.as_bytes()).unwrap();
    mac.update(body);
    STANDARD.encode(mac.finalize().into_bytes())
}

/// Pushes as FedEx, to `…/webhooks/fedex`.
pub(crate) async fn fedex_push(url: &str, simulation: &Simulation, body: impl Into<bytes::Bytes>) -> Response {
    let body = body.into();
    let signature = fedex_signature(simulation, &body);
    post(url, &[("fdx-signature", &signature), ("content-type", "application/json")], body).await
}
