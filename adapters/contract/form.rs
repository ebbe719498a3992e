//! Bodies of `application/x-www-form-urlencoded`, which token requests and some carriers' questions are.

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

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

/// The value of a form's field, or of a query's parameter; `+` is a blank.
pub fn form_field(form: &str, name: &str) -> Option<String> {
    let mut fields = form.trim().split('&').filter_map(|field| field.split_once('='));
    let (_, value) = fields.find(|(known, _)| *known == name)?;
    Some(percent_decode_str(&value.replace('+', " ")).decode_utf8().ok()?.into_owned())
}

#[cfg(test)]
mod tests {
    use super::{form, form_field};

    #[test]
    fn what_has_a_meaning_in_a_form_is_encoded() {
        assert_eq!(form([("grant_type", "a b"), ("c", "1+1=2&ü~*")]), "grant_type=a%20b&c=1%2B1%3D2%26%C3%BC~%2A");
        assert!(form([]).is_empty());
    }

    #[test]
    fn a_field_is_found_by_its_name() {
        let body = "a=1&name=R%C3%B6%2B+x&b=";
        assert_eq!(form_field(body, "name").as_deref(), Some("Rö+ x"));
        assert_eq!(form_field(body, "b").as_deref(), Some(""));
        for missing in ["ame", "", "1"] {
            assert_eq!(form_field(body, missing), None);
        }
        assert_eq!(form_field("name=%ff", "name"), None);
    }
}
