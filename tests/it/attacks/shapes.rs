//! What attackers send.

use super::wire::{
    CONTINUATION, DATA, END_HEADERS, HEADERS, PING, PREFACE, RST_STREAM, SETTINGS, call, frame, greeting, head,
    long_field,
};

/// Where it attacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Port {
    Grpc,
    Http,
}

/// What comes after the opening.
#[derive(Debug)]
pub(super) enum Again {
    /// Nothing: the connection is half open.
    Nothing,
    /// These bytes, ten times a second.
    Drip(Vec<u8>),
    /// These bytes again and again.
    Flood(Vec<u8>),
    /// A stream for each odd number.
    Calls(fn(u32) -> Vec<u8>),
}

/// An attack.
#[derive(Debug)]
pub(super) struct Shape {
    pub(super) name: &'static str,
    pub(super) port: Port,
    pub(super) opening: Vec<u8>,
    pub(super) again: Again,
}

fn grpc(name: &'static str, opening: Vec<u8>, again: Again) -> Shape {
    Shape { name, port: Port::Grpc, opening, again }
}

fn http(name: &'static str, opening: &str, again: Again) -> Shape {
    Shape { name, port: Port::Http, opening: opening.into(), again }
}

fn opened(more: &[u8]) -> Vec<u8> {
    [&greeting(&[]), more].concat()
}

/// A window of nothing for every stream.
const NO_WINDOW: [u8; 6] = [0, 4, 0, 0, 0, 0];

/// All of them.
pub(super) fn all() -> Vec<Shape> {
    let get = head("GetShipment");
    let open_call = frame(HEADERS, END_HEADERS, 1, &get);
    let open_head = frame(HEADERS, 0, 1, &get);
    let slow_head = "POST /webhooks/fedex HTTP/1.1\r\nhost: x\r\n";
    let slow_body = "POST /webhooks/fedex HTTP/1.1\r\nhost: x\r\ncontent-length: 100000\r\n\r\n{";
    let many = |one: Vec<u8>| Again::Flood(one.repeat(1000));
    vec![
        grpc("nothing at all", Vec::new(), Again::Nothing),
        grpc("half a preface", PREFACE[..12].to_vec(), Again::Nothing),
        grpc("a preface without SETTINGS", PREFACE.to_vec(), Again::Nothing),
        grpc("half of SETTINGS", [PREFACE, &[0, 0, 6, SETTINGS]].concat(), Again::Nothing),
        grpc("half of HEADERS", opened(&open_call[..20]), Again::Nothing),
        grpc("a head without its end", opened(&open_head), Again::Nothing),
        grpc("a call without its body", opened(&open_call), Again::Nothing),
        grpc("a body that drips", opened(&open_call), Again::Drip(frame(DATA, 0, 1, b"\0"))),
        grpc("a head that drips", opened(&open_head), Again::Drip(frame(CONTINUATION, 0, 1, b""))),
        grpc("CONTINUATION without end", opened(&open_head), many(frame(CONTINUATION, 0, 1, b""))),
        grpc("DATA without content", opened(&open_call), many(frame(DATA, 0, 1, b""))),
        grpc("PING", opened(&[]), many(frame(PING, 0, 0, &[0; 8]))),
        grpc("SETTINGS", opened(&[]), many(frame(SETTINGS, 0, 0, &[]))),
        grpc("frames of no known type", opened(&[]), many(frame(0xfa, 0, 0, b"what"))),
        grpc("a giant head", opened(&open_head), Again::Flood(frame(CONTINUATION, 0, 1, &long_field().repeat(40)))),
        grpc(
            "rapid reset",
            opened(&[]),
            Again::Calls(|stream| {
                let head = frame(HEADERS, END_HEADERS, stream, &head("GetShipment"));
                [head, frame(RST_STREAM, 0, stream, &[0, 0, 0, 8])].concat()
            }),
        ),
        grpc("answers without a window", [greeting(&NO_WINDOW), call("ListCarriers", 1)].concat(), Again::Nothing),
        grpc("HTTP/1 to the wrong port", b"GET / HTTP/1.1\r\n\r\n".to_vec(), Again::Nothing),
        http("nothing at all over HTTP", "", Again::Nothing),
        http("half a head over HTTP", "POST /webhooks/fedex HTTP/1.1\r\nhost:", Again::Nothing),
        http("a head that drips over HTTP", slow_head, Again::Drip(b"x-a: b\r\n".to_vec())),
        http("a giant head over HTTP", slow_head, Again::Flood(format!("x-a: {}\r\n", "b".repeat(4000)).into())),
        http("a body that does not come over HTTP", slow_body, Again::Nothing),
        http("a body that drips over HTTP", slow_body, Again::Drip(b" ".to_vec())),
    ]
}
