//! Before every method: whether it is a call at all, who calls, and whether they may. What is in no table is refused; what passes carries an
//! [`Identity`](crate::access::Identity), without which no service answers. Streams end with the key that opened them.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Request, Response};
use hyper::body::{Frame, SizeHint};
use tokio_util::either::Either;
use tokio_util::sync::WaitForCancellationFutureOwned;
use tonic::Status;
use tonic::body::Body;
use tower::{Layer, Service};

use super::refuse;
use crate::access::keyring::{Caller, Refused};
use crate::access::methods::{self, Method, Needs};
use crate::access::{Identity, Keyring};
use crate::telemetry::Refusals;
use crate::transport;

/// Puts a [`Guarded`] before a service.
#[derive(Clone, Debug)]
pub(super) struct Guard {
    pub(super) keys: Arc<Keyring>,
    pub(super) refusals: Refusals,
}

impl<S> Layer<S> for Guard {
    type Service = Guarded<S>;

    fn layer(&self, inner: S) -> Guarded<S> {
        Guarded { inner, keys: Arc::clone(&self.keys), refusals: self.refusals.clone() }
    }
}

/// A service that only those reach who may.
#[derive(Clone, Debug)]
pub(super) struct Guarded<S> {
    inner: S,
    keys: Arc<Keyring>,
    refusals: Refusals,
}

type Answer = Result<Response<Body>, Infallible>;
type Refusal = Ready<Answer>;
/// The reason for the metrics, and what the caller is told.
type Refusing = (&'static str, Status);
type Ended = Pin<Box<dyn Future<Output = Answer> + Send>>;

impl<S, B> Service<Request<B>> for Guarded<S>
where
    S: Service<Request<B>, Response = Response<Body>, Error = Infallible>,
    S::Future: Send + 'static,
{
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Either<Refusal, Either<S::Future, Ended>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, mut request: Request<B>) -> Self::Future {
        if !speaks_grpc(request.headers()) {
            self.refusals.call("content_type");
            return Either::Left(ready(Ok(refuse::content_type())));
        }
        let (method, caller) = match admit(&self.keys, request.uri().path(), request.headers()) {
            Ok(admitted) => admitted,
            Err((reason, status)) => {
                self.refusals.call(reason);
                return Either::Left(ready(Ok(status.into_http())));
            }
        };
        let Some(caller) = caller else {
            // What no key ends, its connection does: it would else hold up the stop.
            let ending = request.extensions().get::<transport::Ending>().cloned();
            let answer = self.inner.call(request);
            return Either::Right(match ending.filter(|_| method.streams) {
                Some(ending) => Either::Right(until(ending.into_announced(), answer, disconnected)),
                None => Either::Left(answer),
            });
        };
        request.extensions_mut().insert(caller.identity);
        let answer = self.inner.call(request);
        if !method.streams {
            return Either::Right(Either::Left(answer));
        }
        Either::Right(Either::Right(until(caller.ended.cancelled_owned(), answer, refuse::ended)))
    }
}

/// The answer, a stream, ends with this status when `ended` is over.
fn until(
    ended: WaitForCancellationFutureOwned,
    answer: impl Future<Output = Answer> + Send + 'static,
    status: fn() -> Status,
) -> Ended {
    let ended = Box::pin(ended);
    Box::pin(async move { Ok(answer.await?.map(|body| Body::new(Ending { body, ended, status, over: false }))) })
}

fn disconnected() -> Status {
    refuse::resume("the service stops, or the connection has had its time")
}

impl Guard {
    /// Who calls a method of the API, if they may: what is asked of a call before its body is read.
    pub(super) fn admit(&self, path: &str, headers: &HeaderMap) -> Result<Option<Identity>, Status> {
        let (_, caller) = admit(&self.keys, path, headers).map_err(|(reason, status)| {
            self.refusals.call(reason);
            status
        })?;
        Ok(caller.map(|caller| caller.identity))
    }
}

/// The method and who calls it; nobody in particular where none need be.
fn admit(keys: &Keyring, path: &str, headers: &HeaderMap) -> Result<(&'static Method, Option<Caller>), Refusing> {
    let caller = || {
        let caller = bearer(headers).and_then(|bearer| keys.identify(bearer));
        caller.map_err(|refused| (refused.name(), refuse::caller(refused)))
    };
    let Some(method) = methods::find(path) else {
        // Strangers do not learn what there is.
        caller()?;
        return Err(("method_unknown", refuse::method()));
    };
    match method.needs {
        Needs::Nothing => Ok((method, None)),
        Needs::Key => Ok((method, Some(caller()?))),
        Needs::Scope(scope) => {
            let caller = caller()?;
            if caller.identity.scopes.has(scope) {
                Ok((method, Some(caller)))
            } else {
                Err(("scope_missing", refuse::scope(scope)))
            }
        }
    }
}

/// Whether a call says that it is one: `application/grpc`, with the name of an encoding or a parameter behind it or not.
fn speaks_grpc(headers: &HeaderMap) -> bool {
    const GRPC: &[u8] = b"application/grpc";
    let said = headers.get(CONTENT_TYPE).map(HeaderValue::as_bytes).and_then(|said| said.split_at_checked(GRPC.len()));
    said.is_some_and(|(kind, rest)| kind.eq_ignore_ascii_case(GRPC) && matches!(rest, [] | [b'+' | b';' | b' ', ..]))
}

/// The bearer of a request. Two of them are none: what stands between us and the caller may have looked at the other.
fn bearer(headers: &HeaderMap) -> Result<Option<&str>, Refused> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    let Some(value) = values.next() else { return Ok(None) };
    if values.next().is_some() {
        return Err(Refused::Garbled);
    }
    let (scheme, bearer) = value.to_str().ok().and_then(|text| text.split_once(' ')).ok_or(Refused::Garbled)?;
    if scheme.eq_ignore_ascii_case("bearer") { Ok(Some(bearer.trim_start_matches(' '))) } else { Err(Refused::Garbled) }
}

/// A stream that ends with its key or its connection, whatever it has yet to say.
struct Ending {
    body: Body,
    ended: Pin<Box<WaitForCancellationFutureOwned>>,
    status: fn() -> Status,
    over: bool,
}

impl hyper::body::Body for Ending {
    type Data = Bytes;
    type Error = Status;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Status>>> {
        if self.over {
            return Poll::Ready(None);
        }
        if self.ended.as_mut().poll(cx).is_ready() {
            self.over = true;
            // Dropped at once: what fills it notices.
            self.body = Body::empty();
            let mut trailers = HeaderMap::new();
            return match (self.status)().add_header(&mut trailers) {
                Ok(()) => Poll::Ready(Some(Ok(Frame::trailers(trailers)))),
                Err(status) => Poll::Ready(Some(Err(status))),
            };
        }
        let Poll::Ready(frame) = Pin::new(&mut self.body).poll_frame(cx) else { return Poll::Pending };
        self.over = frame.is_none();
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.over || self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_call_of_grpc_is_told_by_its_type() {
        let speaks = |said: Option<&str>| {
            let headers = said.map(|said| (CONTENT_TYPE, said.parse().unwrap()));
            speaks_grpc(&headers.into_iter().collect())
        };
        for said in ["application/grpc", "application/grpc+proto", "Application/gRPC", "application/grpc;charset=utf-8"]
        {
            assert!(speaks(Some(said)), "{said}");
        }
        for said in
            ["", "application/json", "application/grp", "application/grpc-web", "application/grpcx", "text/plain"]
        {
            assert!(!speaks(Some(said)), "{said}");
        }
        assert!(!speaks(None));
    }
}
