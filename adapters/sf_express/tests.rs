//! Digests, against what Java's `URLEncoder` and `MessageDigest` make of the same text, and what remarks tell of couriers.

use waybill_contract::Secret;

use super::{meaning, sign};

#[test]
fn the_digest_is_of_the_text_as_java_encodes_it() {
    let checkword = Secret::new("q7XvT2mZc9LkR4nBexample").unwrap();
    let message = r#"{"language":"zh-CN","trackingNumber":["SF1234567890123"],"note":"a b*c~(d)'!中"}"#;
    assert_eq!(sign::request(message, "1781524800000", &checkword), "G/J8bdMjlycGGmxgDkcUpA==");
}

#[test]
fn couriers_stay_unknown() {
    for (remark, masked) in [
        ("快件交给张三，正在派送途中（联系电话：13800138000）", "快件交给***，正在派送途中（联系电话：***）"),
        ("派件人:李四,电话:0755-12345678", "派件人:***,电话:0755-***"),
        ("快递员：王五", "快递员：***"),
        ("2026-05-11 16:56:54 已收取快件 12345", "2026-05-11 16:56:54 已收取快件 12345"),
    ] {
        assert_eq!(meaning::masked(remark), masked);
    }
}
