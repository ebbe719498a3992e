//! Cursors and page tokens: opaque to callers, authenticated, bound to tenant and purpose. A foreign or forged one is
//! told apart from nothing else.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use crate::store::Position;
use crate::tenant::Tenant;

/// Bytes of the MAC that are kept: 128 bits.
const MAC: usize = 16;

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

    /// A watch cursor: one position per partition.
    pub fn cursor(&self, tenant: &Tenant, positions: &[Position]) -> String {
        let mut body = Vec::with_capacity(positions.len() * 12);
        for position in positions {
            body.extend_from_slice(&position.millis.to_be_bytes());
            body.extend_from_slice(&position.count.to_be_bytes());
        }
        self.seal(tenant, b"cursor", &body)
    }

    /// The positions of a cursor.
    pub fn positions(&self, tenant: &Tenant, cursor: &str, partitions: usize) -> Result<Vec<Position>, Foreign> {
        let body = self.open(tenant, b"cursor", cursor)?;
        let (entries, rest) = body.as_chunks::<12>();
        if !rest.is_empty() || entries.len() != partitions {
            return Err(Foreign);
        }
        let position = |entry: &[u8; 12]| {
            let (millis, count) = entry.split_first_chunk::<8>().expect("12 bytes begin with 8");
            let count = count.first_chunk::<4>().expect("and end with 4");
            Position { millis: u64::from_be_bytes(*millis), count: u32::from_be_bytes(*count) }
        };
        Ok(entries.iter().map(position).collect())
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
    fn a_page_token_is_good_for_its_request_only() {
        let tokens = Tokens::new([1; 32]);
        let mine = Tenant::default();
        let token = tokens.page(&mine, b"status=DELIVERED", b"place");
        assert_eq!(tokens.place(&mine, b"status=DELIVERED", &token).unwrap(), "place");
        assert_eq!(tokens.place(&mine, b"status=PENDING", &token), Err(Foreign));
        assert_eq!(tokens.place(&mine, b"status=DELIVERED", "nonsense"), Err(Foreign));
    }
}
