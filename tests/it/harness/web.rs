//! HTTP by hand, through the service's own bounded client.

use bytes::Bytes;
use waybill::fetch::{Bounds, Fetch};
use waybill_contract::Response;

use super::PATIENCE;

const BOUNDS: Bounds = Bounds { connect_timeout: PATIENCE, request_timeout: PATIENCE, body_limit: 16 << 20 };

pub(crate) async fn get(url: &str) -> Response {
    send("GET", url, &[], Bytes::new()).await
}

pub(crate) async fn post(url: &str, headers: &[(&str, &str)], body: impl Into<Bytes>) -> Response {
    send("POST", url, headers, body.into()).await
}

/// A client that keeps its connections, for many requests.
pub(crate) fn client() -> Fetch {
    Fetch::new(BOUNDS).unwrap()
}

pub(crate) async fn send(method: &str, url: &str, headers: &[(&str, &str)], body: Bytes) -> Response {
    send_by(&client(), method, url, headers, body).await
}

pub(crate) async fn send_by(
    client: &Fetch,
    method: &str,
    url: &str,
    headers: &[(&str, &str)],
    body: Bytes,
) -> Response {
    let mut request = http::Request::builder().method(method).uri(url);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    client.send(request.body(body).unwrap(), None).await.unwrap()
}
