//! GetShipment past tonic's machinery, which takes a dozen allocations and two copies to read one name and to send one
//! message. A call that is not plain in any way goes on to tonic as it came: what is wrong with it is said there.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::{BufMut as _, Bytes, BytesMut};
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, Request, Response};
use hyper::body::{Body, Frame, SizeHint};
use prost::Message as _;
use tonic::{Code, Status};

use super::Api;
use super::framed::PREFIX;
use crate::access::Identity;
use crate::proto::{Encoded, v1};

/// The method.
pub(super) const PATH: &str = "/waybill.v1.Tracking/GetShipment";

/// Tells of a compressed message.
const ENCODING: &str = "grpc-encoding";

/// Answers a call, or gives it back with its body as if it had not been read.
pub(super) async fn get<B>(
    api: Arc<Api>,
    request: Request<B>,
    message: usize,
) -> Result<Response<tonic::body::Body>, Request<Resumed<B>>>
where
    B: Body<Data = Bytes> + Unpin,
{
    let (head, mut body) = request.into_parts();
    let mut read = VecDeque::new();
    let plain = !head.headers.contains_key(ENCODING);
    let asked = if plain { plainly(&mut body, &mut read, message).await } else { None };
    let (Some(asked), Some(identity)) = (asked, head.extensions.get::<Identity>()) else {
        return Err(Request::from_parts(head, Resumed { read, body }));
    };
    Ok(match api.get(identity.tenant.clone(), &asked).await {
        Ok(shipment) => answer(&shipment),
        Err(status) => status.into_http(),
    })
}

/// The message of a body that is one whole message in one piece; everything that was read of it is in `read`.
async fn plainly<B>(
    body: &mut B,
    read: &mut VecDeque<Result<Frame<Bytes>, B::Error>>,
    message: usize,
) -> Option<v1::GetShipmentRequest>
where
    B: Body<Data = Bytes> + Unpin,
{
    let first = poll_fn(|cx| Pin::new(&mut *body).poll_frame(cx)).await?;
    let data = first.as_ref().ok().and_then(Frame::data_ref).cloned();
    read.push_back(first);
    let data = data?;
    // Where the end does not come with it, it comes right after.
    if !body.is_end_stream()
        && let Some(second) = poll_fn(|cx| Pin::new(&mut *body).poll_frame(cx)).await
    {
        read.push_back(second);
        return None;
    }
    let (&[0, a, b, c, d], encoded) = data.split_first_chunk::<PREFIX>()? else { return None };
    let length = usize::try_from(u32::from_be_bytes([a, b, c, d])).ok()?;
    let whole = length == encoded.len() && length <= message;
    if whole { v1::GetShipmentRequest::decode(encoded).ok() } else { None }
}

fn answer(shipment: &Encoded) -> Response<tonic::body::Body> {
    let length = shipment.encoded_len();
    let mut frame = BytesMut::with_capacity(PREFIX + length);
    frame.put_u8(0);
    frame.put_u32(u32::try_from(length).expect("a shipment is far from 4 GiB: its parts are capped"));
    shipment.encode(&mut frame).expect("the buffer grows");
    let mut response = Response::new(tonic::body::Body::new(One { frame: Some(frame.freeze()), over: false }));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/grpc"));
    response
}

/// One message, and that it went well.
struct One {
    frame: Option<Bytes>,
    over: bool,
}

impl Body for One {
    type Data = Bytes;
    type Error = Status;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Status>>> {
        if let Some(frame) = self.frame.take() {
            return Poll::Ready(Some(Ok(Frame::data(frame))));
        }
        if std::mem::replace(&mut self.over, true) {
            return Poll::Ready(None);
        }
        let mut trailers = HeaderMap::with_capacity(1);
        trailers.insert(Status::GRPC_STATUS, HeaderValue::from(Code::Ok as i32));
        Poll::Ready(Some(Ok(Frame::trailers(trailers))))
    }

    fn is_end_stream(&self) -> bool {
        self.over
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::default()
    }
}

/// A body of which something was read already.
pub(super) struct Resumed<B: Body> {
    read: VecDeque<Result<Frame<Bytes>, B::Error>>,
    body: B,
}

impl<B: Body<Data = Bytes> + Unpin> Body for Resumed<B>
where
    B::Error: Unpin,
{
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, B::Error>>> {
        let this = &mut *self;
        match this.read.pop_front() {
            Some(read) => Poll::Ready(Some(read)),
            None => Pin::new(&mut this.body).poll_frame(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.read.is_empty() && self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::default()
    }
}
