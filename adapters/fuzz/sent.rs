//! A push as an input: a byte for the account; then a head whose first line is method, path and query, and whose others are
//! headers (`peer` is the sender's address); an empty line; the body. And the proofs that carriers compute, so that what
//! was changed is signed anew.

use std::net::IpAddr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::HeaderValue;
use serde_json::Value;
use sha2::Sha256;
use unicode_normalization::UnicodeNormalization as _;
use waybill_contract::Push;

use crate::reply::{halves, headers};
use crate::{ACCOUNTS, Account};

const PEER: &str = "peer: ";

/// Reads an input; `None` for one that names no account that hears pushes.
pub(crate) fn read(input: &[u8]) -> Option<(&'static Account, Push)> {
    let (account, rest) = input.split_first()?;
    let account = ACCOUNTS.get(usize::from(*account))?;
    account.world.carrier.webhook()?;
    let (head, body) = halves(rest);
    let (first, lines) = head.split_once('\n').unwrap_or((head, ""));
    let (method, target) = first.split_once(' ').unwrap_or(("POST", first));
    let (tail, query) = target.split_once('?').map_or((target, None), |(tail, query)| (tail, Some(query)));
    let peer = lines.lines().find_map(|line| line.strip_prefix(PEER)?.parse().ok());
    let push = Push {
        method: method.parse().ok()?,
        tail: tail.into(),
        query: query.map(Into::into),
        headers: headers(lines),
        body: Bytes::copy_from_slice(body),
        peer: peer.unwrap_or(IpAddr::from([192, 0, 2, 1])),
    };
    Some((account, push))
}

/// Writes an input.
pub(crate) fn write(account: &Account, push: &Push) -> Option<Vec<u8>> {
    let account = ACCOUNTS.iter().position(|known| std::ptr::eq(known, account))?;
    let query = push.query.iter().map(|query| format!("?{query}")).collect::<String>();
    let mut head = format!("{} {}{query}\n{PEER}{}\n", push.method, push.tail, push.peer);
    for (name, value) in &push.headers {
        head += &format!("{name}: {}\n", value.to_str().ok()?);
    }
    Some([&[u8::try_from(account).ok()?], head.as_bytes(), b"\n", &push.body].concat())
}

/// The push with the signature that its carrier would send; `None` for carriers that sign nothing of the body, whose proof
/// stands in the input.
pub(crate) fn signed(account: &Account, push: &Push) -> Option<Push> {
    let secret = match account.world.settings.get("webhook_secret").or(account.world.settings.get("webhook_token"))? {
        Value::Array(pair) => pair.first()?.as_str()?,
        one => one.as_str()?,
    };
    let (header, value) = match account.world.adapter.id {
        "easypost" => {
            ("x-hmac-signature", "hmac-sha256-hex=".to_owned() + &hex(&mac(&decomposed(secret), &[&push.body])))
        }
        "fedex" => ("fdx-signature", STANDARD.encode(mac(secret, &[&push.body]))),
        "usps" => {
            let body: Value = serde_json::from_slice(&push.body).ok()?;
            let [timestamp, payload] = ["timestamp", "payload"].map(|name| body.get(name).and_then(Value::as_str));
            ("x-hmac", STANDARD.encode(mac(secret, &[timestamp?.as_bytes(), payload?.as_bytes()])))
        }
        _ => return None,
    };
    let mut push = push.clone();
    push.headers.insert(header, HeaderValue::try_from(value).expect("hexadecimal and base64 are visible ASCII"));
    Some(push)
}

fn decomposed(secret: &str) -> String {
    secret.nfkd().collect()
}

fn mac(key: &str, slices: &[&[u8]]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes()).expect("HMAC takes keys of any length");
    slices.iter().for_each(|slice| mac.update(slice));
    mac.finalize().into_bytes().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
