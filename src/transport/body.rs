//! Bodies in both directions: requests that must come at a rate, answers whose parts are known to wait.

use std::error::Error;
use std::io::IoSlice;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Buf, Bytes};
use hyper::body::{Body, Frame, SizeHint};
use tokio::time::{Instant, Sleep, sleep_until};
use tokio_util::sync::WaitForCancellationFutureOwned;
use tonic::Status;

use super::call::{Call, Incoming, Kind, Untaken};

/// A part of an answer is at most so large: h2 takes one whole, however little the peer wants.
const PART: usize = 16 * 1024;

type BoxError = Box<dyn Error + Send + Sync>;

/// How fast a body must come.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pace {
    /// For all of it.
    pub(super) timeout: Duration,
    /// Before the rate counts.
    pub(super) grace: Duration,
    /// Bytes a second.
    pub(super) rate: u64,
}

/// A request's body did not come in time. The error of reading it, or among the causes of that.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("the body of the request came too slowly")]
pub struct TooSlow;

impl TooSlow {
    /// Whether it is the cause of this error.
    pub fn caused(error: &(dyn Error + 'static)) -> bool {
        let mut cause = Some(error);
        while let Some(error) = cause {
            if error.is::<Self>() {
                return true;
            }
            cause = error.source();
        }
        false
    }
}

/// A request's body. It fails when the peer, whenever we waited for it, was slower than the pace.
#[derive(Debug)]
pub struct Paced<B> {
    body: B,
    pace: Pace,
    incoming: Incoming,
    came: u64,
    waited: Duration,
    waiting: Option<(Instant, Pin<Box<Sleep>>)>,
    /// Of a dialogue: whoever has nothing to ask just now is not slow, but ends with its connection.
    ending: Option<Pin<Box<WaitForCancellationFutureOwned>>>,
    is_grpc: bool,
}

impl<B> Paced<B> {
    pub(super) fn new(body: B, pace: Pace, incoming: Incoming, is_grpc: bool) -> Self {
        Self { body, pace, incoming, came: 0, waited: Duration::ZERO, waiting: None, ending: None, is_grpc }
    }

    /// Of a dialogue, in which the peer may say something at any time before `ending`.
    pub(super) fn of_dialogue(self, ending: WaitForCancellationFutureOwned) -> Self {
        Self { ending: Some(Box::pin(ending)), ..self }
    }

    /// How much longer the peer may be waited for.
    fn left(&self) -> Duration {
        let earned = Duration::from_millis(self.came.saturating_mul(1000) / self.pace.rate.max(1));
        (self.pace.grace + earned).min(self.pace.timeout).saturating_sub(self.waited)
    }
}

impl<B: Body<Data = Bytes> + Unpin> Body for Paced<B>
where
    B::Error: Into<BoxError>,
{
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let this = &mut *self;
        match Pin::new(&mut this.body).poll_frame(cx) {
            Poll::Ready(frame) => {
                if let Some((since, _)) = this.waiting.take() {
                    this.waited += since.elapsed();
                }
                match &frame {
                    Some(Ok(frame)) => this.came += frame.data_ref().map_or(0, |data| data.len() as u64),
                    None => this.incoming.whole(),
                    Some(Err(_)) => {}
                }
                Poll::Ready(frame.map(|frame| frame.map_err(Into::into)))
            }
            Poll::Pending => {
                if let Some(ending) = &mut this.ending {
                    std::task::ready!(ending.as_mut().poll(cx));
                    return Poll::Ready(Some(Err(Status::unavailable("the connection ends").into())));
                }
                let left = this.left();
                let (_, sleep) = this.waiting.get_or_insert_with(|| {
                    let now = Instant::now();
                    (now, Box::pin(sleep_until(now + left)))
                });
                std::task::ready!(sleep.as_mut().poll(cx));
                this.incoming.slow();
                Poll::Ready(Some(Err(if this.is_grpc {
                    Status::deadline_exceeded(TooSlow.to_string()).into()
                } else {
                    TooSlow.into()
                })))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// An answer's body, handed over in parts that are known to wait until they are on their way.
#[derive(Debug)]
pub(super) struct Parted<B> {
    body: B,
    rest: Bytes,
    call: Call,
    kind: Kind,
}

impl<B> Parted<B> {
    pub(super) fn new(body: B, call: Call, kind: Kind) -> Self {
        Self { body, rest: Bytes::new(), call, kind }
    }

    fn part(&mut self) -> Frame<Part> {
        let bytes = self.rest.split_to(self.rest.len().min(PART));
        Frame::data(Part { bytes, _untaken: self.call.hand_over(self.kind) })
    }
}

impl<B: Body<Data = Bytes> + Unpin> Body for Parted<B> {
    type Data = Part;
    type Error = B::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Part>, Self::Error>>> {
        let this = &mut *self;
        if !this.rest.is_empty() {
            return Poll::Ready(Some(Ok(this.part())));
        }
        let Some(frame) = std::task::ready!(Pin::new(&mut this.body).poll_frame(cx)) else { return Poll::Ready(None) };
        Poll::Ready(Some(frame.map(|frame| match frame.into_data() {
            Ok(data) => {
                this.rest = data;
                this.part()
            }
            Err(frame) => Frame::trailers(frame.into_trailers().unwrap_or_default()),
        })))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        if self.rest.is_empty() { self.body.size_hint() } else { SizeHint::new() }
    }
}

/// A part of an answer. h2 drops it when it has been written, or never will be.
#[derive(Debug)]
pub(super) struct Part {
    bytes: Bytes,
    _untaken: Untaken,
}

impl Buf for Part {
    fn remaining(&self) -> usize {
        self.bytes.remaining()
    }

    fn chunk(&self) -> &[u8] {
        self.bytes.chunk()
    }

    fn chunks_vectored<'a>(&'a self, slices: &mut [IoSlice<'a>]) -> usize {
        self.bytes.chunks_vectored(slices)
    }

    fn advance(&mut self, count: usize) {
        self.bytes.advance(count);
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;

    use tokio::sync::mpsc;
    use tokio_util::sync::CancellationToken;

    use super::super::call::Calls;
    use super::*;

    /// A body that comes as it is sent.
    #[derive(Debug)]
    struct Sent(mpsc::Receiver<Bytes>);

    impl Body for Sent {
        type Data = Bytes;
        type Error = std::convert::Infallible;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            cx: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
            self.0.poll_recv(cx).map(|bytes| bytes.map(|bytes| Ok(Frame::data(bytes))))
        }
    }

    fn paced(calls: &Calls, grace: Duration) -> (mpsc::Sender<Bytes>, Paced<Sent>) {
        let (sender, receiver) = mpsc::channel(1);
        let pace = Pace { timeout: Duration::from_secs(20), grace, rate: 10 };
        (sender, Paced::new(Sent(receiver), pace, calls.begin().incoming(), false))
    }

    async fn next(body: &mut Paced<Sent>) -> Option<Result<Frame<Bytes>, BoxError>> {
        poll_fn(|cx| Pin::new(&mut *body).poll_frame(cx)).await
    }

    #[tokio::test]
    async fn every_byte_buys_time_and_all_of_it_has_an_end() {
        let calls = Calls::new();
        let (sender, mut body) = paced(&calls, Duration::from_secs(5));
        assert_eq!(body.left(), Duration::from_secs(5));
        sender.send(Bytes::from_static(b"x")).await.unwrap();
        next(&mut body).await.unwrap().unwrap();
        assert_eq!(body.left(), Duration::from_millis(5_100));
        body.waited = Duration::from_secs(5);
        assert_eq!(body.left(), Duration::from_millis(100));
        body.came = 1_000_000;
        assert_eq!(body.left(), Duration::from_secs(15));
        body.waited = Duration::from_secs(21);
        assert_eq!(body.left(), Duration::ZERO);
        assert_eq!(calls.noticed().slow, 0);
    }

    #[tokio::test]
    async fn a_body_that_is_waited_for_too_long_fails() {
        let calls = Calls::new();
        let (_sender, mut body) = paced(&calls, Duration::from_millis(20));
        let error = next(&mut body).await.unwrap().unwrap_err();
        assert!(error.is::<TooSlow>());
        assert_eq!(calls.noticed().slow, 1);
    }

    #[tokio::test]
    async fn a_dialogue_may_pause_and_ends_with_its_connection() {
        let calls = Calls::new();
        let (sender, body) = paced(&calls, Duration::ZERO);
        let ending = CancellationToken::new();
        let mut body = body.of_dialogue(ending.clone().cancelled_owned());
        let mut pause = Box::pin(next(&mut body));
        assert!(poll_fn(|cx| Poll::Ready(pause.as_mut().poll(cx).is_pending())).await);
        sender.send(Bytes::from_static(b"x")).await.unwrap();
        pause.as_mut().await.unwrap().unwrap();
        drop(pause);
        ending.cancel();
        next(&mut body).await.unwrap().unwrap_err();
        assert_eq!(calls.noticed().slow, 0);
    }

    #[tokio::test]
    async fn what_is_there_is_never_too_slow() {
        let calls = Calls::new();
        let (sender, mut body) = paced(&calls, Duration::ZERO);
        sender.send(Bytes::from_static(b"x")).await.unwrap();
        next(&mut body).await.unwrap().unwrap();
        drop(sender);
        assert!(next(&mut body).await.is_none());
    }

    #[tokio::test]
    async fn an_answer_goes_in_parts_that_wait_until_they_are_dropped() {
        let calls = Calls::new();
        let (sender, receiver) = mpsc::channel(1);
        sender.send(Bytes::from(vec![7; PART + 1])).await.unwrap();
        drop(sender);
        let mut body = Parted::new(Sent(receiver), calls.begin(), Kind::Answer);
        let mut parts = Vec::new();
        while let Some(frame) = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
            parts.push(frame.unwrap().into_data().unwrap());
        }
        assert_eq!(parts.iter().map(Buf::remaining).collect::<Vec<_>>(), [PART, 1]);
        drop(body);
        assert_eq!(calls.noticed().open, 0);
        assert!(calls.noticed().answer_since.is_some());
        drop(parts);
        assert!(calls.noticed().answer_since.is_none());
    }
}
