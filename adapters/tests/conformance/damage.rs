//! Bodies as they should never come: cut, flipped, of another kind, absurd. The same ones in every run.

use bytes::Bytes;

/// xorshift64*, fixed seed: the suite is the same in every run.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new() -> Self {
        Self(0x9e37_79b9_7f4a_7c15)
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(high).unwrap() % bound.max(1)
    }
}

/// Prefixes: all of a small body, about 100 of a large one.
pub(crate) fn prefixes(body: &Bytes) -> impl Iterator<Item = Bytes> {
    (0..body.len()).step_by((body.len() / 100).max(1)).map(|end| body.slice(..end))
}

/// The body with one byte changed, 80 times; half of the new bytes are ones that mean something in JSON and XML.
pub(crate) fn flipped(body: &Bytes) -> impl Iterator<Item = Bytes> {
    let mut dice = Dice::new();
    let body = body.clone();
    let rounds = if body.is_empty() { 0 } else { 80 };
    (0..rounds).map(move |round| {
        let mut bytes = body.to_vec();
        let at = dice.below(bytes.len());
        bytes[at] = match round % 2 {
            0 => b"\"{}[]<>/&:,-0 9\\"[dice.below(16)],
            _ => u8::try_from(dice.below(256)).unwrap(),
        };
        bytes.into()
    })
}

/// The body with every run of digits or every text made absurd.
pub(crate) fn absurd(body: &Bytes) -> Vec<Bytes> {
    let Ok(text) = std::str::from_utf8(body) else { return Vec::new() };
    let digits = |put: &str| {
        let mut out = String::new();
        let mut inside = false;
        for character in text.chars() {
            if character.is_ascii_digit() {
                out.push_str(if inside { "" } else { put });
                inside = true;
            } else {
                out.push(character);
                inside = false;
            }
        }
        Bytes::from(out)
    };
    vec![
        digits("99999999999999999999999999"),
        digits("0"),
        digits("-1"),
        digits("1e308"),
        text.replace(": \"", ": [\"").into(),
        text.replace(['T', 'Z'], " ").into(),
        text.replace("\":", "\": null, \"x\":").into(),
        text.replace('e', "\u{e9}").into(),
    ]
}

/// Bodies that are no answer at all.
pub(crate) fn foreign() -> Vec<Bytes> {
    let deep = |open: &str| Bytes::from(open.repeat(10_000));
    let mut bodies: Vec<Bytes> = [
        "",
        " ",
        "null",
        "true",
        "[]",
        "{}",
        "[[]]",
        "[null]",
        "\"text\"",
        "0",
        "-1e999",
        "{\"a\":",
        "\u{feff}{}",
        "<",
        "<a>",
        "<a/>",
        "<?xml version=\"1.0\"?>",
        "<html><body><h1>502 Bad Gateway</h1></body></html>",
        "<!DOCTYPE html>\n<html><head><title>Service unavailable</title></head><body>Reference #18.2f</body></html>",
        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>",
    ]
    .into_iter()
    .map(|text| Bytes::from_static(text.as_bytes()))
    .collect();
    bodies.extend([
        Bytes::from_static(b"\xff\xfe{\0}\0"),
        Bytes::from_static(b"\x1f\x8b\x08\0\0\0\0\0"),
        Bytes::from(vec![b'9'; 5000]),
    ]);
    bodies.extend([deep("["), deep("{\"a\":"), deep("<a>")]);
    bodies
}
