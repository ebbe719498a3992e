//! Cursors and page tokens as callers may send them: as they are, and sealed as if they were ours, so that what stands under
//! the seal is read too. The service's own file is built into this crate: the service takes much longer to build.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use crate::cursor::Tokens;
use crate::store::Position;
use crate::tenant::Tenant;

const KEY: [u8; 32] = [9; 32];

/// A cursor: a byte for the number of partitions, then the text, or what stands under the seal.
pub fn cursor(input: &[u8]) {
    let Some((partitions, body)) = input.split_first() else { return };
    let partitions = usize::from(*partitions).max(1);
    let (tokens, tenant) = (Tokens::new(KEY), Tenant::default());
    let zero = [Position::default()];
    assert_eq!(tokens.cursor(&tenant, &zero), sealed(&tenant, b"cursor 2", &[0, 0, 0]), "the seal is another now");
    if let Ok(text) = str::from_utf8(body) {
        assert!(tokens.positions(&tenant, text, partitions).is_err(), "a text is taken for a cursor: {text}");
    }
    if let Ok(positions) = tokens.positions(&tenant, &sealed(&tenant, b"cursor 2", body), partitions) {
        assert_eq!(positions.len(), partitions);
        let again = tokens.cursor(&tenant, &positions);
        assert_eq!(tokens.positions(&tenant, &again, partitions), Ok(positions));
    }
}

/// A page token: the request that it is good for, an empty line, and the place or the text.
pub fn page_token(input: &[u8]) {
    let end = input.windows(2).position(|pair| pair == b"\n\n");
    let (request, place) = end.map_or((&[][..], input), |end| (&input[..end], &input[end + 2..]));
    let (tokens, tenant) = (Tokens::new(KEY), Tenant::default());
    if let Ok(text) = str::from_utf8(place) {
        assert!(tokens.place(&tenant, request, text).is_err(), "a text is taken for a page token: {text}");
    }
    let token = tokens.page(&tenant, request, place);
    assert_eq!(tokens.place(&tenant, request, &token).as_deref(), Ok(place));
    assert!(tokens.place(&tenant, &[request, b"x"].concat(), &token).is_err(), "good for another request");
    assert!(tokens.positions(&tenant, &token, 1).is_err(), "a page token is taken for a cursor");
}

/// The seal of `src/cursor.rs`, whose key is known here.
fn sealed(tenant: &Tenant, purpose: &[u8], body: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(&KEY).expect("HMAC takes keys of any length");
    for part in [b"waybill-token-1".as_slice(), tenant.as_str().as_bytes(), purpose, body] {
        mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        mac.update(part);
    }
    let mac = mac.finalize().into_bytes();
    URL_SAFE_NO_PAD.encode([&mac[..16], body].concat())
}
