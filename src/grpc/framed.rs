//! Messages of streams as gRPC frames: encoded once, shared by every subscriber, handed to HTTP/2 without a copy.
//! tonic's own encoder keeps a buffer for each stream and copies every message into it.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::{BufMut as _, Bytes, BytesMut};
use prost::Message as _;
use tonic::{Response, Status};

use super::seats::Feed;
use crate::proto::served::WatchShipmentsResponse;

/// What gRPC puts before a message: whether it is compressed, and its length.
pub(super) const PREFIX: usize = 5;

/// The shortest frame. h2 counts unread DATA frames below 256 bytes and closes the connection of a slow subscriber after
/// some 150 of them (`ENHANCE_YOUR_CALM`, `too_many_data_frames`); other HTTP/2 libraries have like budgets.
const LEAST: usize = 256;

static NOTHING: [u8; LEAST] = [0; LEAST];

/// A message with its prefix, filled up to the shortest frame.
pub(super) fn frame(mut message: WatchShipmentsResponse) -> Bytes {
    let missing = (LEAST - PREFIX).saturating_sub(message.encoded_len());
    if missing > 0 {
        // A tag and a length come before it.
        message.padding = Bytes::from_static(&NOTHING).slice(..missing.saturating_sub(2).max(1));
    }
    let length = message.encoded_len();
    let mut frame = BytesMut::with_capacity(PREFIX + length);
    frame.put_u8(0);
    frame.put_u32(u32::try_from(length).expect("a message is far from 4 GiB: its parts are capped"));
    message.encode(&mut frame).expect("the buffer grows");
    frame.freeze()
}

/// The stream that the generated code asks for; it is never read.
pub(super) type Unused = tokio_stream::Empty<Result<WatchShipmentsResponse, Status>>;

/// Carries the feed past the generated code.
#[derive(Clone)]
struct Carried(Arc<Mutex<Option<Feed>>>);

/// A response whose body is this feed, once it went through [`put_in`].
pub(super) fn respond(feed: Feed) -> Response<Unused> {
    let mut response = Response::new(tokio_stream::empty());
    response.extensions_mut().insert(Carried(Arc::new(Mutex::new(Some(feed)))));
    response
}

/// Gives a response the feed that it carries for a body.
pub(super) fn put_in(mut response: http::Response<tonic::body::Body>) -> http::Response<tonic::body::Body> {
    if let Some(Carried(feed)) = response.extensions_mut().remove::<Carried>()
        && let Some(feed) = feed.lock().unwrap_or_else(PoisonError::into_inner).take()
    {
        *response.body_mut() = tonic::body::Body::new(feed);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proto::Encoded;

    #[test]
    fn every_frame_is_long_enough_and_says_its_length() {
        for length in 0..600 {
            let changes = vec![Encoded::new(vec![0; length].into(), Bytes::new())];
            let message = WatchShipmentsResponse { changes, ..Default::default() };
            let bare = message.encoded_len() + PREFIX;
            let frame = frame(message);
            assert!(frame.len() >= LEAST, "{length}: {}", frame.len());
            assert!(frame.len() <= bare.max(LEAST + 2), "{length}: {} for {bare}", frame.len());
            let said = u32::from_be_bytes(frame[1..PREFIX].try_into().unwrap());
            assert_eq!((frame[0], said as usize), (0, frame.len() - PREFIX));
        }
    }
}
