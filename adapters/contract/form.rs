//! Bodies of `application/x-www-form-urlencoded`, which token requests and some carriers' questions are.

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What RFC 3986 leaves unreserved stays as it is; everything else is percent-encoded, a blank too.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The body of a form: names and values, percent-encoded.
pub fn form<'p>(fields: impl IntoIterator<Item = (&'p str, &'p str)>) -> Bytes {
    let mut body = String::new();
    for (name, value) in fields {
        if !body.is_empty() {
            body.push('&');
        }
        body.extend(utf8_percent_encode(name, UNRESERVED));
        body.push('=');
        body.extend(utf8_percent_encode(value, UNRESERVED));
    }
    body.into()
}

#[cfg(test)]
mod tests {
    use super::form;

    #[test]
    fn what_has_a_meaning_in_a_form_is_encoded() {
        assert_eq!(form([("grant_type", "a b"), ("c", "1+1=2&ü~*")]), "grant_type=a%20b&c=1%2B1%3D2%26%C3%BC~%2A");
        assert!(form([]).is_empty());
    }
}
