//! Changes as server-sent events. One message of the stream is one event, whose id is its cursor: a reader that saw it whole
//! goes on behind it, and one that did not sees it again as a whole.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use axum::response::Response;
use bytes::Bytes;
use http::HeaderValue;
use http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderName};
use hyper::body::{Body, Frame};
use prost_reflect::{DynamicMessage, MessageDescriptor};
use serde_json::Value;
use tonic::{Code, Status};
use tonic_types::StatusExt as _;

use super::answer;
use super::problem::Problem;
use super::route::Call;
use crate::grpc::Messages;
use crate::transport::Streamed;

/// Its content type.
pub(super) const KIND: &str = "text/event-stream";

/// A stream as an answer. It asks for a message only when the reader has room for it, as over gRPC.
pub(super) fn respond(messages: Messages, call: Call) -> Response {
    let events = Events { messages, output: call.descriptor().output(), call, ended: false };
    let mut response = Response::new(axum::body::Body::new(events));
    response.extensions_mut().insert(Streamed);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(KIND));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // Proxies of nginx's kind would else keep events until they have a bufferful.
    headers.insert(HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"));
    response
}

#[derive(Debug)]
struct Events {
    messages: Messages,
    output: MessageDescriptor,
    call: Call,
    ended: bool,
}

impl Body for Events {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let event = match ready!(self.messages.poll_next(cx)) {
            Ok(Some(message)) => event(&self.output, &message),
            Ok(None) => {
                self.ended = true;
                return Poll::Ready(None);
            }
            Err(status) => Err(status),
        };
        let event = event.unwrap_or_else(|status| {
            self.ended = true;
            end(&status, &self.call)
        });
        Poll::Ready(Some(Ok(Frame::data(event.into()))))
    }

    fn is_end_stream(&self) -> bool {
        self.ended
    }
}

/// A message as an event: `shipments` or `orders` of a snapshot, `changes`, or where it has neither a comment with an id, by which
/// readers come past what their filter skips.
fn event(output: &MessageDescriptor, message: &[u8]) -> Result<String, Status> {
    let damaged = |error: &dyn std::fmt::Display| Status::data_loss(format!("a change cannot be read: {error}"));
    let mut read = DynamicMessage::decode(output.clone(), message).map_err(|error| damaged(&error))?;
    read.clear_field_by_name("padding");
    let json = answer::json(&read);
    let id = match json.get("cursor") {
        // Nothing that we make has a line break in it.
        Some(Value::String(cursor)) => format!("id: {cursor}\n"),
        _ => String::new(),
    };
    let is_complete = json.get("snapshotComplete").is_some();
    let name = match () {
        () if json.get("orders").is_some() => "orders",
        () if json.get("shipments").is_some() || is_complete => "shipments",
        () if json.get("changes").is_some() => "changes",
        () => return Ok(format!(": heartbeat\n{id}\n")),
    };
    Ok(format!("event: {name}\n{id}data: {json}\n\n"))
}

/// The last event: why the stream ends. Browsers come again by themselves, with the last id.
fn end(status: &Status, call: &Call) -> String {
    let wait = status.get_details_retry_info().and_then(|info| info.retry_delay);
    let retry = match (status.code(), wait) {
        (Code::Unavailable, Some(wait)) => format!("retry: {}\n", wait.as_millis()),
        _ => String::new(),
    };
    format!("event: end\n{retry}data: {}\n\n", Problem::of(status, call).json())
}

#[cfg(test)]
mod tests {
    use prost::Message as _;

    use super::super::route::{Does, at};
    use super::*;
    use crate::proto::v1;

    fn shown(message: &v1::WatchShipmentsResponse) -> String {
        let Does::Call(call) = at("/v1/changes")[0].does else { panic!("a call") };
        event(&call.descriptor().output(), &message.encode_to_vec()).unwrap()
    }

    #[test]
    fn a_message_is_one_event_and_an_empty_one_moves_the_id_alone() {
        let changes = vec![v1::Change { name: "shipments/ups/1@1".into(), ..Default::default() }];
        let changed = v1::WatchShipmentsResponse { changes, cursor: "abc".into(), ..Default::default() };
        assert_eq!(
            shown(&changed),
            "event: changes\nid: abc\ndata: {\"changes\":[{\"name\":\"shipments/ups/1@1\"}],\"cursor\":\"abc\"}\n\n"
        );
        let padding = vec![0; 200];
        let heartbeat = v1::WatchShipmentsResponse { cursor: "abd".into(), padding, ..Default::default() };
        assert_eq!(shown(&heartbeat), ": heartbeat\nid: abd\n\n");
        let part = v1::WatchShipmentsResponse { shipments: vec![v1::Shipment::default()], ..Default::default() };
        assert_eq!(shown(&part), "event: shipments\ndata: {\"shipments\":[{}]}\n\n", "no id before the snapshot's end");
        let empty = v1::WatchShipmentsResponse { cursor: "abe".into(), snapshot_complete: true, ..Default::default() };
        assert!(shown(&empty).starts_with("event: shipments\nid: abe\n"), "{}", shown(&empty));
    }

    #[test]
    fn the_end_says_why_and_when_to_come_again() {
        let Does::Call(call) = at("/v1/changes")[0].does else { panic!("a call") };
        let details = tonic_types::ErrorDetails::with_retry_info(Some(std::time::Duration::from_secs(1)));
        let status = Status::with_error_details(Code::Unavailable, "the service stops", details);
        let end = end(&status, &call);
        assert!(end.starts_with("event: end\nretry: 1000\ndata: {") && end.contains("\"status\":503"), "{end}");
    }
}
