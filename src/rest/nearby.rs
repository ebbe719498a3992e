//! Who may call before the first key is made: programs of this machine, by a port on loopback that nothing stands before. A
//! page in a browser of this machine is none, however it is brought there.

use http::HeaderMap;
use http::header::{FORWARDED, HOST, HeaderName, ORIGIN, VIA};

use super::Rest;
use crate::transport::Peer;

/// What proxies add.
const PROXIED: [HeaderName; 5] = [
    FORWARDED,
    VIA,
    HeaderName::from_static("x-forwarded-for"),
    HeaderName::from_static("x-forwarded-host"),
    HeaderName::from_static("x-real-ip"),
];

/// Whether a request without a key comes from a program of this machine, as far as can be seen.
pub(super) fn is_near(rest: &Rest, peer: Option<&Peer>, headers: &HeaderMap) -> bool {
    let is_local_port = rest.settings.listen.ip().is_loopback();
    let is_public = rest.public_url.as_deref().is_some_and(|url| {
        let host = url.parse::<http::Uri>().ok().and_then(|uri| uri.host().map(str::to_owned));
        !host.is_some_and(|host| is_loopback(&host))
    });
    let is_local_peer = peer.is_some_and(|Peer(address)| address.is_loopback());
    let is_proxied = PROXIED.iter().any(|name| headers.contains_key(name));
    is_local_port && !is_public && is_local_peer && !is_proxied && !is_of_a_page(rest, headers)
}

/// Whether a browser's page may be behind it: one of another origin, or one whose name was made to lead here.
fn is_of_a_page(rest: &Rest, headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    let host = text(HOST).unwrap_or_default();
    let is_elsewhere =
        !host.is_empty() && !host.parse().is_ok_and(|host: http::uri::Authority| is_loopback(host.host()));
    let is_foreign = text(ORIGIN).is_some_and(|origin| {
        let is_own = origin.strip_prefix("http://").or_else(|| origin.strip_prefix("https://")) == Some(host);
        !is_own && !rest.settings.cors_origins.iter().any(|allowed| allowed == origin)
    });
    let crosses = headers.get("sec-fetch-site").is_some_and(|site| site == "cross-site") && text(ORIGIN).is_none();
    is_elsewhere || is_foreign || crosses
}

fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost") || bare.parse().is_ok_and(|address: std::net::IpAddr| address.is_loopback())
}
