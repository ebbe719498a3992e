//! The platform's digests: MD5 over message, time and checkword, in base64. A proof among others, never the only one.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest as _, Md5};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use waybill_contract::Secret;

/// What Java's `URLEncoder` leaves as it is; a blank becomes `+`.
const JAVA: &AsciiSet = &NON_ALPHANUMERIC.remove(b'.').remove(b'-').remove(b'*').remove(b'_').remove(b' ');

/// The digest of a request.
pub(super) fn request(message: &str, time: &str, checkword: &Secret) -> String {
    let text = format!("{message}{time}{}", checkword.reveal());
    digest(&utf8_percent_encode(&text, JAVA).to_string().replace(' ', "+"))
}

/// Whether it is the digest of a push: clients make it of the plain text, requests of the encoded one.
pub(super) fn is_of(given: &str, message: &str, time: &str, checkword: &Secret) -> bool {
    let plain = digest(&format!("{message}{time}{}", checkword.reveal()));
    [plain, request(message, time, checkword)].iter().any(|digest| digest == given.trim())
}

fn digest(text: &str) -> String {
    STANDARD.encode(Md5::digest(text.as_bytes()))
}
