//! Who is at the other end, proxies seen through.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use http::HeaderMap;
use ipnet::IpNet;

/// Who sent a request: an extension of every request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Peer(
    /// Its address, as far as trusted proxies tell it.
    pub IpAddr,
);

/// The networks of trusted proxies.
#[derive(Clone, Debug, Default)]
pub struct Trusted(Arc<[IpNet]>);

impl Trusted {
    /// Trusts these networks.
    pub fn new(networks: &[IpNet]) -> Self {
        Self(networks.into())
    }

    /// Whether it is a proxy of ours.
    pub(super) fn has(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.contains(&address))
    }

    /// Who sent a request that came from `address`: itself, or where that is a proxy, the rightmost of X-Forwarded-For that
    /// is none. What others write there is not read. `Err`: a proxy wrote something else than addresses.
    pub(super) fn peer(&self, address: IpAddr, headers: &HeaderMap) -> Result<Peer, NotAnAddress> {
        let mut peer = address;
        if !self.has(peer) {
            return Ok(Peer(peer));
        }
        let lines: Vec<&[u8]> = headers.get_all("x-forwarded-for").iter().map(http::HeaderValue::as_bytes).collect();
        for said in lines.iter().rev().flat_map(|line| line.rsplit(|byte| *byte == b',')) {
            peer = std::str::from_utf8(said).ok().and_then(|said| read(said.trim())).ok_or(NotAnAddress)?;
            if !self.has(peer) {
                break;
            }
        }
        Ok(Peer(peer))
    }
}

/// A trusted proxy sent an X-Forwarded-For that is no list of addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("X-Forwarded-For of a trusted proxy must be IP addresses, separated by commas")]
pub(super) struct NotAnAddress;

/// Some proxies write the port, too.
fn read(said: &str) -> Option<IpAddr> {
    let bare = said.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(said);
    let address =
        bare.parse::<IpAddr>().ok().or_else(|| said.parse::<SocketAddr>().ok().map(|address| address.ip()))?;
    Some(address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn peer(from: &str, lines: &[&str]) -> Result<String, NotAnAddress> {
        let trusted = Trusted::new(&["10.0.0.0/8".parse().unwrap(), "fd00::/8".parse().unwrap()]);
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append("x-forwarded-for", line.parse().unwrap());
        }
        trusted.peer(from.parse().unwrap(), &headers).map(|Peer(address)| address.to_string())
    }

    #[test]
    fn the_rightmost_address_that_is_no_proxy_is_the_peer() {
        for (from, lines, wanted) in [
            ("203.0.113.9", &[][..], "203.0.113.9"),
            ("203.0.113.9", &["198.51.100.1"], "203.0.113.9"),
            ("203.0.113.9", &["nonsense"], "203.0.113.9"),
            ("10.1.1.1", &[], "10.1.1.1"),
            ("10.1.1.1", &["198.51.100.1"], "198.51.100.1"),
            ("10.1.1.1", &["192.0.2.1, 198.51.100.1"], "198.51.100.1"),
            ("10.1.1.1", &["nonsense, 198.51.100.1, 10.2.2.2"], "198.51.100.1"),
            ("10.1.1.1", &["192.0.2.1", "198.51.100.1, fd00::7"], "198.51.100.1"),
            ("10.1.1.1", &["198.51.100.1:4711"], "198.51.100.1"),
            ("10.1.1.1", &["[2001:db8::1]:4711"], "2001:db8::1"),
            ("fd00::1", &["[2001:db8::1]"], "2001:db8::1"),
            ("10.1.1.1", &["::ffff:198.51.100.1"], "198.51.100.1"),
            ("10.1.1.1", &["10.3.3.3, 10.2.2.2"], "10.3.3.3"),
        ] {
            assert_eq!(peer(from, lines).as_deref(), Ok(wanted), "{from} {lines:?}");
        }
        for lines in [&["unknown"][..], &[""], &["198.51.100.1,"], &["198.51.100.1", "10.2.2.2, x"], &["10.2.2"]] {
            assert_eq!(peer("10.1.1.1", lines), Err(NotAnAddress), "{lines:?}");
        }
    }
}
