//! The proofs that a push comes from the carrier. Only they make an `Authentic`, and only an `Authentic` can be parsed.

use std::fmt;
use std::net::IpAddr;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use bytes::Bytes;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::{HeaderMap, HeaderName, Method, header};
use jiff::Timestamp;
use sha2::Sha256;
use subtle::ConstantTimeEq as _;

use crate::secret::{Secret, Secrets};

/// What was sent to `/webhooks/{account}/{*tail}`.
#[derive(Clone, Debug)]
pub struct Push {
    /// Any method: some carriers push by GET.
    pub method: Method,
    /// The path after the account's name, without a leading slash.
    pub tail: String,
    /// The raw query.
    pub query: Option<String>,
    /// The headers.
    pub headers: HeaderMap,
    /// The raw body; signatures count over these bytes.
    pub body: Bytes,
    /// The sender's address, behind trusted proxies the one they name.
    pub peer: IpAddr,
}

impl Push {
    /// A header as text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// A push whose sender is proved. Made by the functions of this module alone.
#[derive(Clone, Copy, Debug)]
pub struct Authentic<'p> {
    push: &'p Push,
}

impl<'p> Authentic<'p> {
    /// The push.
    pub fn push(&self) -> &'p Push {
        self.push
    }
}

/// The push is not proved; the sender learns nothing more than that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forged(
    /// Why, for our own counters: which proof failed, no secrets.
    pub &'static str,
);

impl fmt::Display for Forged {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0)
    }
}

/// How a signature is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Hexadecimal, either case.
    Hex,
    /// Standard base64.
    Base64,
    /// Base64, or 64 hexadecimal characters (carriers whose documents say both).
    Base64OrHex,
}

/// HMAC-SHA256 (RFC 2104) over the given slices, in constant time, with either of two secrets.
pub fn hmac_sha256<'p>(
    push: &'p Push,
    secrets: &Secrets,
    signed: &[&[u8]],
    signature: Option<&str>,
    encoding: Encoding,
) -> Result<Authentic<'p>, Forged> {
    hmac_sha256_by(push, secrets.iter().map(Secret::reveal), signed, signature, encoding)
}

/// The same with keys that the adapter prepares from its [`crate::SigningKey`]s, as its carrier does.
pub fn hmac_sha256_by<'p, K: AsRef<[u8]>>(
    push: &'p Push,
    keys: impl IntoIterator<Item = K>,
    signed: &[&[u8]],
    signature: Option<&str>,
    encoding: Encoding,
) -> Result<Authentic<'p>, Forged> {
    let given =
        decode(signature.ok_or(Forged("no signature"))?.trim(), encoding).ok_or(Forged("unreadable signature"))?;
    let matched =
        keys.into_iter().fold(false, |found, key| bool::from(mac(key.as_ref(), signed).ct_eq(&given)) | found);
    if matched { Ok(Authentic { push }) } else { Err(Forged("wrong signature")) }
}

/// A static secret sent along (a header, a password, a path segment), compared in constant time.
pub fn static_secret<'p>(push: &'p Push, secrets: &Secrets, given: Option<&str>) -> Result<Authentic<'p>, Forged> {
    let given = given.ok_or(Forged("no secret"))?;
    if secrets.match_any(given.as_bytes()) { Ok(Authentic { push }) } else { Err(Forged("wrong secret")) }
}

/// A static secret in a header that was agreed with the carrier; nothing is proved where no secret is configured.
pub fn secret_header<'p>(
    push: &'p Push,
    secrets: Option<&Secrets>,
    header: &HeaderName,
) -> Result<Authentic<'p>, Forged> {
    static_secret(push, secrets.ok_or(Forged("no token configured"))?, push.header(header.as_str()))
}

/// A secret path and, if any are given, one of the sender's documented addresses.
pub fn secret_path<'p>(
    push: &'p Push,
    secrets: &Secrets,
    segment: Option<&str>,
    senders: &[IpAddr],
) -> Result<Authentic<'p>, Forged> {
    if !senders.is_empty() && !senders.contains(&push.peer) {
        return Err(Forged("unexpected sender address"));
    }
    static_secret(push, secrets, segment)
}

/// A bearer that we issued to the carrier (RFC 6750), and still valid.
pub fn issued_bearer<'p>(
    push: &'p Push,
    issuer: &Issuer,
    account: &str,
    now: Timestamp,
) -> Result<Authentic<'p>, Forged> {
    let value =
        push.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).ok_or(Forged("no bearer"))?;
    let (scheme, token) = value.split_once(' ').ok_or(Forged("no bearer"))?;
    if !scheme.eq_ignore_ascii_case("bearer") {
        return Err(Forged("no bearer"));
    }
    issuer.check(token.trim(), account, now)?;
    Ok(Authentic { push })
}

/// A push taken on trust: read back from the inbox, where only verified ones are kept, or given to `normalize` by hand.
pub fn taken_on_trust(push: &Push) -> Authentic<'_> {
    Authentic { push }
}

/// User and password of `Authorization: Basic` (RFC 7617).
pub fn basic_credentials(push: &Push) -> Option<(String, String)> {
    let (scheme, pair) = push.header("authorization")?.split_once(' ')?;
    let pair = scheme.eq_ignore_ascii_case("basic").then(|| STANDARD.decode(pair.trim()).ok()).flatten()?;
    let (user, password) = std::str::from_utf8(&pair).ok()?.split_once(':')?;
    Some((user.into(), password.into()))
}

/// Issues bearers to carriers that log in to us, and checks them. Stateless: a MAC over account and expiry.
#[derive(Clone)]
pub struct Issuer {
    key: [u8; 32],
}

impl Issuer {
    /// From the store's key for issued bearers.
    pub fn new(key: [u8; 32]) -> Self {
        Self { key }
    }

    /// A bearer for the account, good until then.
    pub fn issue(&self, account: &str, expires: Timestamp) -> Secret {
        let expires = expires.as_second();
        let token = format!("wbp1.{expires}.{}", URL_SAFE_NO_PAD.encode(self.mac(account, expires)));
        Secret::new(token).expect("base64 and digits are visible ASCII")
    }

    fn check(&self, token: &str, account: &str, now: Timestamp) -> Result<(), Forged> {
        let mut parts = token.split('.');
        let (Some("wbp1"), Some(expires), Some(given), None) = (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(Forged("not a bearer of ours"));
        };
        let expires: i64 = expires.parse().map_err(|_| Forged("not a bearer of ours"))?;
        let given = URL_SAFE_NO_PAD.decode(given).map_err(|_| Forged("not a bearer of ours"))?;
        if !bool::from(self.mac(account, expires).ct_eq(&given)) {
            return Err(Forged("wrong bearer"));
        }
        if now.as_second() >= expires { Err(Forged("expired bearer")) } else { Ok(()) }
    }

    fn mac(&self, account: &str, expires: i64) -> [u8; 32] {
        mac(&self.key, &[b"issued-bearer\0", account.as_bytes(), b"\0", &expires.to_be_bytes()])
    }
}

impl fmt::Debug for Issuer {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Issuer(…)")
    }
}

fn mac(key: &[u8], slices: &[&[u8]]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    for slice in slices {
        mac.update(slice);
    }
    mac.finalize().into_bytes().into()
}

fn decode(text: &str, encoding: Encoding) -> Option<Vec<u8>> {
    match encoding {
        Encoding::Hex => hex(text),
        Encoding::Base64 => STANDARD.decode(text).ok(),
        Encoding::Base64OrHex if text.len() == 64 => hex(text),
        Encoding::Base64OrHex => STANDARD.decode(text).ok(),
    }
}

fn hex(text: &str) -> Option<Vec<u8>> {
    let nibble = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    pairs.iter().map(|[high, low]| Some(nibble(*high)? << 4 | nibble(*low)?)).collect()
}
