//! Bytes as lower-case hexadecimal digits.

/// Two digits for each byte.
pub fn text(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or_default();
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(digit(byte >> 4));
        text.push(digit(byte & 0xf));
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_byte_has_two_digits() {
        assert_eq!(super::text(&[0x00, 0x0f, 0xa0, 0xff]), "000fa0ff");
        assert_eq!(super::text(&[]), "");
    }
}
