//! The PROXY header, versions 1 and 2: read from a trusted proxy, not a byte further.

use std::io;
use std::net::IpAddr;

use ppp::{v1, v2};
use tokio::io::{AsyncRead, AsyncReadExt as _};

/// Both versions are at least this long, and differ before.
const SHORTEST: usize = 15;

/// Version 1 ends after so many bytes at the latest.
const LONGEST_LINE: usize = 107;

/// Version 2 may say more than addresses; nobody needs so much.
const LONGEST_HEADER: usize = 4096;

/// The fixed part of version 2, which ends with the length of the rest.
const FIXED: usize = 16;

/// Why nobody knows whom the connection is for.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unproxied {
    /// The socket failed, or ended before.
    #[error(transparent)]
    Broke(#[from] io::Error),
    /// What came is no PROXY header.
    #[error("no PROXY header came")]
    Missing,
    /// What came begins like one.
    #[error("{0}")]
    Malformed(String),
}

/// Whom the connection is for; `None` where the proxy speaks for itself.
pub(super) async fn read(stream: &mut (impl AsyncRead + Unpin)) -> Result<Option<IpAddr>, Unproxied> {
    let mut header = vec![0; SHORTEST];
    stream.read_exact(&mut header).await?;
    if header.starts_with(v2::PROTOCOL_PREFIX) { second(stream, header).await } else { first(stream, header).await }
}

async fn first(stream: &mut (impl AsyncRead + Unpin), mut line: Vec<u8>) -> Result<Option<IpAddr>, Unproxied> {
    if !line.starts_with(b"PROXY ") {
        return Err(Unproxied::Missing);
    }
    while !line.ends_with(b"\r\n") {
        if line.len() >= LONGEST_LINE {
            return Err(malformed("a PROXY header of version 1 does not end"));
        }
        line.push(stream.read_u8().await?);
    }
    let header = v1::Header::try_from(line.as_slice()).map_err(|error| malformed(error.to_string()))?;
    Ok(match header.addresses {
        v1::Addresses::Tcp4(addresses) => Some(addresses.source_address.into()),
        v1::Addresses::Tcp6(addresses) => Some(addresses.source_address.into()),
        v1::Addresses::Unknown => None,
    })
}

async fn second(stream: &mut (impl AsyncRead + Unpin), mut bytes: Vec<u8>) -> Result<Option<IpAddr>, Unproxied> {
    bytes.push(stream.read_u8().await?);
    let rest = match bytes.get(FIXED - 2..FIXED) {
        Some([high, low]) => usize::from(u16::from_be_bytes([*high, *low])),
        _ => return Err(malformed("a PROXY header of version 2 is cut off")),
    };
    if rest > LONGEST_HEADER {
        return Err(malformed(format!("a PROXY header of {rest} bytes")));
    }
    bytes.resize(FIXED + rest, 0);
    stream.read_exact(bytes.get_mut(FIXED..).unwrap_or_default()).await?;
    let header = v2::Header::try_from(bytes.as_slice()).map_err(|error| malformed(error.to_string()))?;
    Ok(match (header.command, header.addresses) {
        (v2::Command::Proxy, v2::Addresses::IPv4(addresses)) => Some(addresses.source_address.into()),
        (v2::Command::Proxy, v2::Addresses::IPv6(addresses)) => Some(addresses.source_address.into()),
        // The proxy's own probe, or a peer without an address.
        _ => None,
    })
}

fn malformed(why: impl Into<String>) -> Unproxied {
    Unproxied::Malformed(why.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    const V2: [u8; 12] = *b"\r\n\r\n\0\r\nQUIT\n";

    fn second(command: u8, family: u8, rest: &[u8]) -> Vec<u8> {
        let length = u16::try_from(rest.len()).unwrap().to_be_bytes();
        [&V2[..], &[command, family], &length, rest].concat()
    }

    async fn whom(bytes: &[u8]) -> Result<(Option<String>, Vec<u8>), Unproxied> {
        let mut stream = bytes;
        let address = read(&mut stream).await?;
        Ok((address.map(|address| address.to_string()), stream.to_vec()))
    }

    #[tokio::test]
    async fn both_versions_are_read_and_what_follows_is_left() {
        let four = [198, 51, 100, 1, 10, 0, 0, 1, 1, 2, 3, 4];
        let mut six = [0; 36];
        six[..4].copy_from_slice(&[0x20, 0x01, 0x0d, 0xb8]);
        six[15] = 1;
        for (header, wanted) in [
            (b"PROXY TCP4 198.51.100.1 10.0.0.1 4711 443\r\n".to_vec(), Some("198.51.100.1")),
            (b"PROXY TCP6 2001:db8::1 fd00::1 4711 443\r\n".to_vec(), Some("2001:db8::1")),
            (b"PROXY UNKNOWN\r\n".to_vec(), None),
            (second(0x21, 0x11, &four), Some("198.51.100.1")),
            (second(0x21, 0x11, &[&four[..], &[4, 0, 1, 0]].concat()), Some("198.51.100.1")),
            (second(0x21, 0x21, &six), Some("2001:db8::1")),
            (second(0x20, 0x00, &[]), None),
        ] {
            let (address, rest) = whom(&[&header[..], b"PRI * HTTP"].concat()).await.unwrap();
            assert_eq!(address.as_deref(), wanted, "{header:?}");
            assert_eq!(rest, b"PRI * HTTP");
        }
    }

    #[tokio::test]
    async fn anything_else_is_an_error() {
        for bytes in [
            b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec(),
            b"PROXY TCP4 198.51.100.1 10.0.0.1 4711\r\n".to_vec(),
            b"PROXY TCP4 1.2.3 10.0.0.1 4711 443\r\n".to_vec(),
            [&b"PROXY TCP4 "[..], &[b'1'; 200]].concat(),
            b"PROXY TCP4 198.5".to_vec(),
            second(0x31, 0x11, &[0; 12]),
            second(0x21, 0x11, &[0; 4]),
            second(0x21, 0x11, &[0; 5000]),
            V2.to_vec(),
        ] {
            whom(&bytes).await.unwrap_err();
        }
    }

    #[tokio::test]
    async fn what_is_missing_is_told_from_what_is_wrong() {
        for (bytes, missing) in [(&b"GET / HTTP/1.1\r\n"[..], true), (b"PROXY NONSENSE AND MORE\r\n", false)] {
            let error = whom(bytes).await.unwrap_err();
            assert_eq!(matches!(error, Unproxied::Missing), missing, "{error:?}");
            assert_eq!(matches!(error, Unproxied::Malformed(_)), !missing, "{error:?}");
        }
        assert!(matches!(whom(b"PROXY TCP4").await, Err(Unproxied::Broke(_))));
    }
}
