//! HTTP/2 by hand, frame by frame, as no library would send it.

pub(super) const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

pub(super) const DATA: u8 = 0;
pub(super) const HEADERS: u8 = 1;
pub(super) const RST_STREAM: u8 = 3;
pub(super) const SETTINGS: u8 = 4;
pub(super) const PING: u8 = 6;
pub(super) const CONTINUATION: u8 = 9;

pub(super) const END_STREAM: u8 = 1;
pub(super) const END_HEADERS: u8 = 4;

/// One frame.
pub(super) fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    [&length[1..], &[kind, flags], &stream.to_be_bytes(), payload].concat()
}

/// Preface and SETTINGS: a connection that is open.
pub(super) fn greeting(settings: &[u8]) -> Vec<u8> {
    [PREFACE, &frame(SETTINGS, 0, 0, settings)].concat()
}

/// A header field as HPACK writes it without any table.
fn field(name: &str, value: &str) -> Vec<u8> {
    let length = |text: &str| u8::try_from(text.len()).unwrap();
    [&[0, length(name)], name.as_bytes(), &[length(value)], value.as_bytes()].concat()
}

/// The head of a call.
pub(super) fn head(method: &str) -> Vec<u8> {
    let path = format!("/waybill.v1.Tracking/{method}");
    [
        field(":method", "POST"),
        field(":scheme", "http"),
        field(":path", &path),
        field(":authority", "waybill"),
        field("content-type", "application/grpc"),
        field("te", "trailers"),
    ]
    .concat()
}

/// A whole call with an empty message.
pub(super) fn call(method: &str, stream: u32) -> Vec<u8> {
    let head = frame(HEADERS, END_HEADERS, stream, &head(method));
    [head, frame(DATA, END_STREAM, stream, &[0; 5])].concat()
}

/// A field that is as long as one can be written in two bytes of length and a bit.
pub(super) fn long_field() -> Vec<u8> {
    // 127 + 2 * 128 + 1 = 384 bytes: a length that does not fit seven bits goes on in the next.
    [&[0, 6][..], b"x-long", &[127, 0x81, 0x02], &[b'a'; 384]].concat()
}
