//! A carrier that answers what the test says, for what the simulated ones do not do.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use tokio::net::TcpListener;

use super::GENEROUS;

/// Answers every request by this function of its path and body: a status and a body. Ends with the test's runtime.
pub(crate) async fn fake_carrier(answer: impl Fn(&str, &str) -> (u16, String) + Send + Sync + 'static) -> String {
    fake_with_logins(move |path, _, body| answer(path, body)).await
}

/// The same, of path, Authorization and body.
pub(crate) async fn fake_with_logins(
    answer: impl Fn(&str, &str, &str) -> (u16, String) + Send + Sync + 'static,
) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let answer = Arc::new(answer);
    let respond = move |request: Request| {
        let answer = Arc::clone(&answer);
        async move {
            let (parts, body) = request.into_parts();
            let body = to_bytes(body, 1 << 20).await.unwrap();
            let authorization = parts.headers.get("authorization").map(|value| value.to_str().unwrap());
            let (status, body) =
                answer(parts.uri.path(), authorization.unwrap_or_default(), &String::from_utf8_lossy(&body));
            let response = http::Response::builder().status(status).header("content-type", "application/json");
            response.body(Body::from(body)).unwrap()
        }
    };
    tokio::spawn(async move { axum::serve(listener, Router::new().fallback(respond)).await.unwrap() });
    url
}

/// An account with UPS at that address.
pub(crate) fn ups(url: &str) -> String {
    format!(
        "[accounts.ups]\ncarrier = \"ups\"\nbase_url = \"{url}\"\nclient_id = \"id\"\nclient_secret = \"s\"\n\
         merchant_id = \"4C90W2\"\n{GENEROUS}"
    )
}
