//! Calls of the API from within the process: through the same guard and the same services as those from outside, so that no
//! rule stands twice. Knows nothing of what they are asked for by.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;

use bytes::{Buf as _, BufMut as _, Bytes, BytesMut};
use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderName};
use http::{Extensions, HeaderMap, HeaderValue, Request};
use hyper::body::Body as _;
use tonic::{Code, Status};

use super::framed::PREFIX;
use super::guard::Guard;
use super::refuse;
use crate::access::Identity;
use crate::quota::Quotas;
use crate::transport::GrpcAnswer;

/// What of a caller's headers a call is given: who it is, and in which trace.
const CARRIED: [HeaderName; 3] =
    [AUTHORIZATION, HeaderName::from_static("traceparent"), HeaderName::from_static("tracestate")];

type Answering = dyn Fn(Request<axum::body::Body>) -> GrpcAnswer + Send + Sync;

/// The services, for those who call them from within the process. Cheap to clone.
#[derive(Clone)]
pub struct Local {
    guard: Guard,
    quotas: Quotas,
    answer: Arc<Answering>,
}

impl fmt::Debug for Local {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Local").finish_non_exhaustive()
    }
}

/// A call on its way in.
#[derive(Debug)]
pub struct LocalCall<'c> {
    /// The method's path.
    pub path: &'static str,
    /// As they came from outside.
    pub headers: &'c HeaderMap,
    /// What the transport knows of the call.
    pub extensions: Extensions,
    /// The encoded request.
    pub message: Bytes,
}

impl Local {
    pub(super) fn new(
        guard: &Guard,
        quotas: Quotas,
        answer: impl Fn(Request<axum::body::Body>) -> GrpcAnswer + Send + Sync + 'static,
    ) -> Self {
        Self { guard: guard.clone(), quotas, answer: Arc::new(answer) }
    }

    /// Who calls a method, if they may. Of a call that was let in the guard asks again when it is made.
    pub fn admit(&self, path: &str, headers: &HeaderMap) -> Result<Identity, Status> {
        self.guard.admit(path, headers)?.ok_or_else(refuse::unguarded)
    }

    /// What tenants may use.
    pub fn quotas(&self) -> &Quotas {
        &self.quotas
    }

    /// Calls a method that answers once; the answer is encoded.
    pub async fn call(&self, call: LocalCall<'_>) -> Result<Bytes, Status> {
        let mut messages = self.stream(call).await?;
        let answer = messages.next().await?;
        // The end says whether the answer holds.
        match (answer, messages.next().await?) {
            (Some(answer), None) => Ok(answer),
            _ => Err(Status::internal("a call did not answer once: this is a bug of the service")),
        }
    }

    /// Calls a method; its answers are encoded.
    pub async fn stream(&self, call: LocalCall<'_>) -> Result<Messages, Status> {
        let LocalCall { path, headers, extensions, message } = call;
        let mut body = BytesMut::with_capacity(PREFIX + message.len());
        body.put_u8(0);
        body.put_u32(u32::try_from(message.len()).map_err(|_| Status::out_of_range("the request is too long"))?);
        body.put(message);
        let mut request = Request::new(axum::body::Body::from(body.freeze()));
        *request.uri_mut() = path.parse().map_err(|_| refuse::method())?;
        *request.method_mut() = http::Method::POST;
        *request.extensions_mut() = extensions;
        let carried = request.headers_mut();
        carried.insert(CONTENT_TYPE, HeaderValue::from_static("application/grpc"));
        for name in CARRIED {
            for value in headers.get_all(&name) {
                carried.append(&name, value.clone());
            }
        }
        let response = (self.answer)(request).await;
        match Status::from_header_map(response.headers()) {
            Some(status) if status.code() != Code::Ok => Err(status),
            _ => Ok(Messages { body: response.into_body(), read: BytesMut::new() }),
        }
    }
}

/// The answers of a call as they come. Nothing is read ahead: whoever does not ask leaves them where they are.
#[derive(Debug)]
pub struct Messages {
    body: tonic::body::Body,
    read: BytesMut,
}

impl Messages {
    /// The next one; `None` at a good end.
    pub async fn next(&mut self) -> Result<Option<Bytes>, Status> {
        poll_fn(|cx| self.poll_next(cx)).await
    }

    /// As [`Self::next`].
    pub fn poll_next(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<Option<Bytes>, Status>> {
        use std::task::{Poll, ready};

        loop {
            if let Some(message) = self.whole() {
                return Poll::Ready(Ok(Some(message)));
            }
            let Some(frame) = ready!(Pin::new(&mut self.body).poll_frame(cx)) else { return Poll::Ready(Ok(None)) };
            match frame?.into_data() {
                Ok(data) => self.read.put(data),
                Err(frame) => {
                    let trailers = frame.into_trailers().unwrap_or_default();
                    return Poll::Ready(match Status::from_header_map(&trailers) {
                        Some(status) if status.code() != Code::Ok => Err(status),
                        _ => Ok(None),
                    });
                }
            }
        }
    }

    /// A message of which everything has come.
    fn whole(&mut self) -> Option<Bytes> {
        let (prefix, rest) = self.read.split_first_chunk::<PREFIX>()?;
        let [_, length @ ..] = *prefix;
        let length = usize::try_from(u32::from_be_bytes(length)).ok()?;
        if rest.len() < length {
            return None;
        }
        self.read.advance(PREFIX);
        Some(self.read.split_to(length).freeze())
    }
}
