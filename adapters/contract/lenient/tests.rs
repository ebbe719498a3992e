//! What the lenient readers take and what they leave out.

use serde::Deserialize;

use super::*;

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
struct Row<'a> {
    text: Text<'a>,
    texts: Texts<'a>,
    inner: Object<Inner<'a>>,
    apart: Apart<Inner<'a>>,
    list: List<Inner<'a>>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
struct Inner<'a> {
    text: Text<'a>,
}

fn row(json: &str) -> Row<'_> {
    object(json.as_bytes()).unwrap()
}

#[test]
fn a_text_is_what_can_be_read_as_one() {
    for (json, text) in [
        (r#"" Bonn ""#, Some("Bonn")),
        (r#""B\u00f6nn""#, Some("Bönn")),
        ("7001", Some("7001")),
        ("-1", Some("-1")),
        ("1.25", Some("1.25")),
        ("true", Some("true")),
        ("false", None),
        ("null", None),
        (r#""null""#, None),
        (r#""N/A""#, None),
        (r#""string""#, None),
        (r#""  ""#, None),
        ("[1]", None),
        (r#"{"text":"x"}"#, None),
    ] {
        assert_eq!(row(&format!(r#"{{"text":{json}}}"#)).text.get(), text, "{json}");
    }
}

#[test]
fn a_number_whose_digits_are_lost_is_no_text() {
    assert_eq!(row(r#"{"text":18446744073709551615}"#).text.get(), Some("18446744073709551615"));
    assert_eq!(row(r#"{"text":92612999985342120000001}"#).text.get(), None);
}

#[test]
fn of_a_name_told_twice_the_last_counts() {
    let row = row(r#"{"text":"first","list":[{"text":"a","text":"b"},{"text":7}],"text":"last"}"#);
    assert_eq!(row.text.get(), Some("last"));
    assert_eq!(row.list.iter().map(|inner| inner.text.or_empty()).collect::<Vec<_>>(), ["b", "7"]);
}

#[test]
fn a_plain_text_is_borrowed() {
    let json = r#"{"text":"plain"}"#;
    assert!(matches!(row(json).text.0, Some(Cow::Borrowed("plain"))));
}

#[test]
fn a_lone_value_is_a_list_of_one() {
    assert_eq!(row(r#"{"texts":"one"}"#).texts.texts().collect::<Vec<_>>(), ["one"]);
    assert_eq!(row(r#"{"texts":["one",2,null,[],"three"]}"#).texts.texts().collect::<Vec<_>>(), ["one", "2", "three"]);
    assert_eq!(row(r#"{"list":{"text":"one"}}"#).list.len(), 1);
}

#[test]
fn what_is_no_object_harms_no_other() {
    let row = row(r#"{"list":[{"text":"a"},null,7,"x","","null",[{}],{"text":[]},{"text":"b"}],"text":"after"}"#);
    let texts: Vec<_> = row.list.iter().map(|one| one.text.get()).collect();
    assert_eq!(texts, [Some("a"), None, Some("b")]);
    assert_eq!(row.list.odd(), 3);
    assert_eq!(row.text.get(), Some("after"));
}

#[test]
fn an_empty_list_is_another_thing_than_none() {
    assert!(row(r#"{"list":[]}"#).list.given());
    for json in ["{}", r#"{"list":null}"#, r#"{"list":"x"}"#, r#"{"list":7}"#] {
        assert!(!row(json).list.given(), "{json}");
    }
    assert_eq!(row(r#"{"list":"x"}"#).list.odd(), 1);
}

#[test]
fn an_object_is_there_or_empty() {
    assert_eq!(row(r#"{"inner":{"text":"x"}}"#).inner.text.get(), Some("x"));
    assert_eq!(row(r#"{"apart":{"text":"x"}}"#).apart.get().unwrap().text.get(), Some("x"));
    for json in ["null", "7", r#""x""#, "[{}]", "true"] {
        let text = format!(r#"{{"inner":{json},"apart":{json},"text":"after"}}"#);
        let row = row(&text);
        assert!(row.inner.get().is_none() && row.inner.text.get().is_none() && row.apart.get().is_none(), "{json}");
        assert_eq!(row.text.get(), Some("after"), "{json}");
    }
}

#[test]
fn a_body_is_an_object() {
    assert_eq!(object::<Row<'_>>("\u{feff} {\"text\":\"x\"}\n".as_bytes()).unwrap().text.get(), Some("x"));
    for body in [&b""[..], b"[]", b"null", b"\"x\"", b"<html>", b"{", b"{\"text\":\"\xff\"}", b"{} {}"] {
        assert!(object::<Row<'_>>(body).is_err(), "{body:?}");
    }
}

#[test]
fn a_lone_object_is_a_list_of_one() {
    for (body, count) in [("[{},{}]", 2), ("{\"text\":\"x\"}", 1), ("[]", 0), ("\u{feff}[null,{}]", 1)] {
        assert_eq!(objects::<Row<'_>>(body.as_bytes()).unwrap().len(), count, "{body}");
    }
    for body in ["", "null", "\"x\"", "7", "<html>", "[{}", "[] []"] {
        assert!(objects::<Row<'_>>(body.as_bytes()).is_err(), "{body}");
    }
}

#[test]
fn entities_are_read_or_left() {
    for (text, wanted) in [("&lt;= 10 kg", "<= 10 kg"), ("&#39;t", "'t"), ("A & B", "A & B"), ("&nbsp;x", "&nbsp;x")] {
        assert_eq!(unescaped(text), wanted);
    }
}
