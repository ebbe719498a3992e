//! Cursors and page tokens: opaque to callers, authenticated, bound to tenant and purpose. A foreign or forged one is
//! told apart from nothing else.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use hmac::{Hmac, KeyInit as _, Mac as _};
use prost::encoding::{decode_varint, encode_varint};
use sha2::Sha256;

use crate::store::Position;
use crate::tenant::Tenant;

/// Bytes of the MAC that are kept: 128 bits.
const MAC: usize = 16;

/// The purpose of a cursor, with its form.
const CURSOR: &[u8] = b"cursor 2";

/// Makes and reads cursors and page tokens.
#[derive(Clone)]
pub struct Tokens {
    key: [u8; 32],
}

impl fmt::Debug for Tokens {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Tokens(…)")
    }
}

/// Not a token of ours, for this tenant and purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Foreign;

impl Tokens {
    /// With the store's key.
    pub fn new(key: [u8; 32]) -> Self {
        Self { key }
    }

    /// A watch cursor: one position per partition. With many partitions it is on its way with every message, so it is kept
    /// short: as varints the newest time, then for each partition how much older it is, and its count.
    pub fn cursor(&self, tenant: &Tenant, positions: &[Position]) -> String {
        let newest = positions.iter().map(|position| position.millis).max().unwrap_or_default();
        let mut body = Vec::with_capacity(10 + positions.len() * 8);
        encode_varint(newest, &mut body);
        for position in positions {
            encode_varint(newest - position.millis, &mut body);
            encode_varint(position.count.into(), &mut body);
        }
        self.seal(tenant, CURSOR, &body)
    }

    /// The positions of a cursor.
    pub fn positions(&self, tenant: &Tenant, cursor: &str, partitions: usize) -> Result<Vec<Position>, Foreign> {
        let body = self.open(tenant, CURSOR, cursor)?;
        let mut rest = body.as_slice();
        let mut next = || decode_varint(&mut rest).map_err(|_| Foreign);
        let newest = next()?;
        let mut positions = Vec::with_capacity(partitions);
        for _ in 0..partitions {
            let (older, count) = (next()?, next()?);
            let millis = newest.checked_sub(older).ok_or(Foreign)?;
            positions.push(Position { millis, count: count.try_into().map_err(|_| Foreign)? });
        }
        if rest.is_empty() { Ok(positions) } else { Err(Foreign) }
    }

    /// A page token: the store's place, good only for the same request.
    pub fn page(&self, tenant: &Tenant, request: &[u8], place: &[u8]) -> String {
        self.seal(tenant, &[b"page\0", request].concat(), place)
    }

    /// The place of a page token.
    pub fn place(&self, tenant: &Tenant, request: &[u8], token: &str) -> Result<Bytes, Foreign> {
        self.open(tenant, &[b"page\0", request].concat(), token).map(Bytes::from)
    }

    fn seal(&self, tenant: &Tenant, purpose: &[u8], body: &[u8]) -> String {
        let mut sealed = self.mac(tenant, purpose, body).to_vec();
        sealed.extend_from_slice(body);
        URL_SAFE_NO_PAD.encode(sealed)
    }

    fn open(&self, tenant: &Tenant, purpose: &[u8], text: &str) -> Result<Vec<u8>, Foreign> {
        use subtle::ConstantTimeEq as _;
        let sealed = URL_SAFE_NO_PAD.decode(text).map_err(|_| Foreign)?;
        let (mac, body) = sealed.split_at_checked(MAC).ok_or(Foreign)?;
        if bool::from(self.mac(tenant, purpose, body).ct_eq(mac)) { Ok(body.to_vec()) } else { Err(Foreign) }
    }

    fn mac(&self, tenant: &Tenant, purpose: &[u8], body: &[u8]) -> [u8; MAC] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).expect("HMAC takes keys of any length");
        for part in [b"waybill-token-1".as_slice(), tenant.as_str().as_bytes(), purpose, body] {
            mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            mac.update(part);
        }
        let whole: [u8; 32] = mac.finalize().into_bytes().into();
        *whole.first_chunk().expect("32 bytes begin with 16")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_good_for_its_tenant_and_key_only() {
        let tokens = Tokens::new([1; 32]);
        let mine = Tenant::default();
        let other = Tenant::new("other").unwrap();
        let positions = [Position { millis: 7, count: 3 }];
        let cursor = tokens.cursor(&mine, &positions);
        assert_eq!(tokens.positions(&mine, &cursor, 1), Ok(positions.to_vec()));
        assert_eq!(tokens.positions(&other, &cursor, 1), Err(Foreign));
        assert_eq!(tokens.positions(&mine, &cursor, 2), Err(Foreign));
        assert_eq!(Tokens::new([2; 32]).positions(&mine, &cursor, 1), Err(Foreign));
        for index in 0..cursor.len() {
            let mut forged = cursor.clone().into_bytes();
            forged[index] = if forged[index] == b'A' { b'B' } else { b'A' };
            let forged = String::from_utf8(forged).unwrap();
            if forged != cursor {
                assert_eq!(tokens.positions(&mine, &forged, 1), Err(Foreign), "byte {index}");
            }
        }
        assert_eq!(tokens.place(&mine, b"", &cursor), Err(Foreign), "a cursor is no page token");
    }

    #[test]
    fn a_cursor_over_many_partitions_is_short() {
        let tokens = Tokens::new([1; 32]);
        let position =
            |partition: u32| Position { millis: 1_790_000_000_000 - u64::from(partition) * 3_600_000, count: 7 };
        let positions: Vec<Position> = (0..64).map(position).collect();
        let cursor = tokens.cursor(&Tenant::default(), &positions);
        assert!(cursor.len() < 500, "{} characters", cursor.len());
        assert_eq!(tokens.positions(&Tenant::default(), &cursor, 64), Ok(positions));
        let ends = [Position::default(), Position { millis: u64::MAX, count: u32::MAX }];
        let cursor = tokens.cursor(&Tenant::default(), &ends);
        assert_eq!(tokens.positions(&Tenant::default(), &cursor, 2), Ok(ends.to_vec()));
        assert_eq!(tokens.positions(&Tenant::default(), &cursor, 1), Err(Foreign));
        assert_eq!(tokens.positions(&Tenant::default(), &cursor, 3), Err(Foreign));
    }

    #[test]
    fn a_page_token_is_good_for_its_request_only() {
        let tokens = Tokens::new([1; 32]);
        let mine = Tenant::default();
        let token = tokens.page(&mine, b"status=DELIVERED", b"place");
        assert_eq!(tokens.place(&mine, b"status=DELIVERED", &token).unwrap(), "place");
        assert_eq!(tokens.place(&mine, b"status=PENDING", &token), Err(Foreign));
        assert_eq!(tokens.place(&mine, b"status=DELIVERED", "nonsense"), Err(Foreign));
    }
}
