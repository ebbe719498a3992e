//! The body of a stream, and an eye on all of them: a stream is asked for its next message only when its subscriber has
//! room for it, so one whose subscriber takes nothing cannot end itself.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use hyper::body::{Body, Frame};
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::Instant;
use tokio_util::sync::{CancellationToken, ReusableBoxFuture};
use tokio_util::task::task_tracker::TaskTrackerToken;
use tonic::Status;

use super::refuse;
use super::stream::Watcher;
use crate::quota;
use crate::telemetry::Metrics;

/// Every open stream has a seat until it ends or is evicted.
#[derive(Debug)]
pub struct Seats {
    taken: Mutex<Vec<Weak<Seat>>>,
    stalled: Duration,
    began: Instant,
    metrics: Arc<Metrics>,
}

/// A stream's.
#[derive(Debug)]
struct Seat {
    /// Milliseconds since [`Seats::began`] when a message was handed out that nobody has asked behind yet; 0 while the
    /// stream waits for something to say.
    waits_since: AtomicU64,
    /// Everything the stream holds; gone once it is evicted.
    held: Mutex<Option<Held>>,
}

/// Its part of what is bounded: given back when it ends.
#[derive(Debug)]
pub(super) struct Place {
    _of_all: OwnedSemaphorePermit,
    _of_tenant: quota::Stream,
}

impl Place {
    /// Of all streams, and of those of its tenant.
    pub(super) fn new(of_all: OwnedSemaphorePermit, of_tenant: quota::Stream) -> Self {
        Self { _of_all: of_all, _of_tenant: of_tenant }
    }
}

#[derive(Debug)]
struct Held {
    next: ReusableBoxFuture<'static, (Box<Watcher>, Result<Bytes, Status>)>,
    _place: Place,
    _counted: Counted,
    /// The service's end waits for this.
    _running: TaskTrackerToken,
}

/// Counts a stream while it lives.
#[derive(Debug)]
struct Counted(Arc<Metrics>);

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.watchers.dec();
    }
}

impl Seats {
    /// Nobody sits yet.
    pub fn new(stalled: Duration, metrics: Arc<Metrics>) -> Self {
        Self { taken: Mutex::default(), stalled, began: Instant::now(), metrics }
    }

    /// Evicts who takes nothing, until `stop`.
    pub async fn watch_over(self: Arc<Self>, stop: CancellationToken) {
        let often = (self.stalled / 8).clamp(Duration::from_millis(10), Duration::from_secs(1));
        let mut look = tokio::time::interval(often);
        look.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        while stop.run_until_cancelled(look.tick()).await.is_some() {
            self.evict();
        }
    }

    fn evict(&self) {
        let Some(latest) = self.now().checked_sub(millis(self.stalled)) else { return };
        let stalled = |seat: &Arc<Seat>| {
            let since = seat.waits_since.load(Ordering::Relaxed);
            since > 0 && since <= latest
        };
        let mut evicted = Vec::new();
        self.taken.lock().unwrap_or_else(PoisonError::into_inner).retain(|seat| match seat.upgrade() {
            Some(seat) if stalled(&seat) => {
                evicted.push(seat);
                false
            }
            Some(_) => true,
            None => false,
        });
        for seat in evicted {
            let held = seat.held.lock().unwrap_or_else(PoisonError::into_inner).take();
            if held.is_some() {
                self.metrics.evictions.inc();
            }
        }
    }

    fn now(&self) -> u64 {
        millis(self.began.elapsed()) + 1
    }

    /// Seats a stream.
    pub(super) fn seat(self: &Arc<Self>, watcher: Box<Watcher>, place: Place, running: TaskTrackerToken) -> Feed {
        self.metrics.watchers.inc();
        let held = Held {
            next: ReusableBoxFuture::new(watcher.next()),
            _place: place,
            _counted: Counted(Arc::clone(&self.metrics)),
            _running: running,
        };
        let seat = Arc::new(Seat { waits_since: AtomicU64::new(0), held: Mutex::new(Some(held)) });
        self.taken.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::downgrade(&seat));
        Feed { seats: Arc::clone(self), seat, ended: false }
    }
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// The body of a stream's response.
#[derive(Debug)]
pub(super) struct Feed {
    seats: Arc<Seats>,
    seat: Arc<Seat>,
    ended: bool,
}

impl Body for Feed {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let seat = Arc::clone(&self.seat);
        seat.waits_since.store(0, Ordering::Relaxed);
        let mut slot = seat.held.lock().unwrap_or_else(PoisonError::into_inner);
        let end = match slot.as_mut() {
            None => refuse::resume("the subscriber took nothing for too long"),
            Some(held) => match std::task::ready!(held.next.poll(cx)) {
                (watcher, Ok(frame)) => {
                    held.next.set(watcher.next());
                    seat.waits_since.store(self.seats.now(), Ordering::Relaxed);
                    return Poll::Ready(Some(Ok(Frame::data(frame))));
                }
                (_, Err(status)) => status,
            },
        };
        *slot = None;
        self.ended = true;
        Poll::Ready(Some(Ok(Frame::trailers(trailers(&end)))))
    }

    fn is_end_stream(&self) -> bool {
        self.ended
    }
}

fn trailers(status: &Status) -> HeaderMap {
    let mut trailers = HeaderMap::new();
    if status.add_header(&mut trailers).is_err() {
        // A message that no header can hold; ours are plain text.
        trailers.insert(Status::GRPC_STATUS, http::HeaderValue::from_static("14"));
    }
    trailers
}
