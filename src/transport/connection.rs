//! One connection from its first byte to its end: handshakes, hyper, and the rules by which it is ended or cut.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::future::poll_fn;
use std::net::IpAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use axum::Router;
use axum::response::IntoResponse as _;
use http::{Request, Response, StatusCode};
use hyper::body::Incoming;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep_until, timeout};
use tokio_util::sync::CancellationToken;
use tonic::Status;
use tower::ServiceExt as _;

use super::arrivals::Arrivals;
use super::body::{Pace, Paced, Parted};
use super::call::{Call, Calls, Ending, Kind, grpc_timeout};
use super::ended::{Cut, Ended};
use super::frames::Frames;
use super::peer::Trusted;
use super::places::Place;
use super::proxy::Unproxied;
use super::tasks::Tasks;
use super::tls::Certificates;
use super::wire::{Stream, Wire};
use super::{Bounds, GrpcService, Streamed, Streams, proxy};
use crate::telemetry::{OfPort, Seldom};

/// Heads of requests to the HTTP port.
const MOST_HEADERS: usize = 100;
const LARGEST_HEAD: usize = 64 * 1024;

/// Streams that a peer may reset before they are begun, or by its errors, before it is cut.
const MOST_RESETS: usize = 64;

/// Slow bodies beside other calls, before the connection is cut.
const MOST_SLOW_BODIES: usize = 16;

/// Calls beside others whose answers were not taken, before the connection is cut.
const MOST_UNTAKEN: usize = 16;

/// What a watcher has beyond the time for an answer: its own rule ends it before, and says where to go on. And what answers
/// have that wait for each other on a slow link, as long as the peer takes something all the while.
const EXTRA: Duration = Duration::from_secs(60);

/// For a connection without calls to end when it is told to, and for last words.
const LAST_WORDS: Duration = Duration::from_secs(2);

/// What is served.
#[derive(Clone, Debug)]
pub(super) enum Service {
    /// HTTP/1.
    Http(Router),
    /// HTTP/2.
    Grpc {
        service: GrpcService,
        /// By their paths.
        streams: Arc<BTreeMap<String, Streams>>,
    },
}

/// What the connections of a port share.
#[derive(Debug)]
pub(super) struct Shared {
    pub(super) bounds: Arc<Bounds>,
    pub(super) trusted: Trusted,
    pub(super) proxy_protocol: bool,
    pub(super) certificates: Option<Certificates>,
    pub(super) service: Service,
    pub(super) counts: OfPort,
    pub(super) arrivals: Arrivals,
    /// About proxies: every connection of one that is set up wrongly is cut.
    pub(super) complaints: Seldom<IpAddr>,
    pub(super) stop: CancellationToken,
}

/// A connection that was accepted.
#[derive(Debug)]
pub(super) struct Connection {
    pub(super) shared: Arc<Shared>,
    pub(super) address: IpAddr,
    pub(super) place: Place,
}

impl Connection {
    /// Serves it to its end.
    pub(super) async fn serve(mut self, socket: TcpStream) {
        let began = Instant::now();
        let shared = Arc::clone(&self.shared);
        let _open = shared.counts.open();
        let greeting = timeout(shared.bounds.handshake_timeout, self.greet(socket));
        let stream = tokio::select! {
            () = shared.stop.cancelled() => return,
            greeting = greeting => greeting.map_err(Ended::from).and_then(|stream| stream),
        };
        let ended = match stream {
            Ok(stream) => self.speak(stream, began).await,
            Err(ended) => Err(ended),
        };
        if let Err(ended) = ended {
            tracing::debug!(peer = %self.address, "connection {ended}");
            if let Some(reason) = ended.reason() {
                shared.counts.cut(reason);
            }
        }
    }

    /// The handshakes below HTTP.
    async fn greet(&mut self, mut socket: TcpStream) -> Result<Stream, Ended> {
        if self.shared.proxy_protocol
            && self.shared.trusted.has(self.address)
            && let Some(address) = proxy::read(&mut socket).await.inspect_err(|why| self.complain(why))?
        {
            self.address = address.to_canonical();
            if !self.shared.trusted.has(self.address) {
                if !self.shared.arrivals.admit_behind_proxy(self.address, Instant::now()) {
                    return Err(Ended::Cut(Cut::TooFast));
                }
                if !self.place.belongs_to(self.address) {
                    return Err(Ended::Cut(Cut::NoPlace));
                }
            }
        }
        let Some(certificates) = &self.shared.certificates else { return Ok(Stream::Plain(socket)) };
        let stream = certificates.acceptor().accept(socket).await.map_err(Ended::Handshake)?;
        Ok(Stream::Tls(Box::new(stream)))
    }

    /// Tells the operator of a proxy that does not do what the configuration says: nobody gets through it.
    fn complain(&self, why: &Unproxied) {
        if !matches!(why, Unproxied::Broke(_)) && self.shared.complaints.is_time(self.address, Instant::now()) {
            tracing::warn!(
                proxy = %self.address,
                port = self.shared.counts.port(),
                %why,
                "connections of a proxy of trusted_proxies are cut: let it send a PROXY header (version 1 or 2), take it out of \
                 trusted_proxies, or set proxy_protocol = false for this port"
            );
        }
    }

    async fn speak(&self, stream: Stream, began: Instant) -> Result<(), Ended> {
        let bounds = &*self.shared.bounds;
        let calls = Calls::new();
        let ending = CancellationToken::new();
        let frames = match self.shared.service {
            Service::Http(_) => None,
            Service::Grpc { .. } => Some(Frames::new(bounds.control_frames, began)),
        };
        let wire = Wire::new(stream, frames);
        let rules = Rules { bounds, wire: &wire, calls: &calls, began, age: bounds.connection_age.mul_f64(jitter()) };
        let requests = Arc::new(Requests {
            shared: Arc::clone(&self.shared),
            address: self.address,
            calls: calls.clone(),
            ending: ending.clone(),
        });
        let io = TokioIo::new(wire.clone());
        let ended = match &self.shared.service {
            Service::Http(routes) => {
                let routes = routes.clone();
                let service =
                    hyper::service::service_fn(move |request| Arc::clone(&requests).http(routes.clone(), request));
                let connection = hyper::server::conn::http1::Builder::new()
                    .timer(TokioTimer::new())
                    .header_read_timeout(bounds.header_timeout)
                    .max_headers(MOST_HEADERS)
                    .max_buf_size(LARGEST_HEAD)
                    .serve_connection(io, service);
                let mut connection = pin!(connection);
                self.drive(connection.as_mut(), |connection| connection.graceful_shutdown(), &rules, &ending).await
            }
            Service::Grpc { service, streams } => {
                let (grpc, streams) = (service.clone(), Arc::clone(streams));
                let service = hyper::service::service_fn(move |request: Request<Incoming>| {
                    let streams = streams.get(request.uri().path()).copied();
                    // Begun here and not in its task: that is how the task is told whose it is.
                    let call = requests.calls.begin();
                    Arc::clone(&requests).grpc(grpc.clone(), request, call, streams)
                });
                let connection = hyper::server::conn::http2::Builder::new(Tasks(calls.clone()))
                    .timer(TokioTimer::new())
                    .max_concurrent_streams(bounds.streams_per_connection)
                    .max_header_list_size(bounds.header_list)
                    .max_pending_accept_reset_streams(MOST_RESETS)
                    .max_local_error_reset_streams(MOST_RESETS)
                    .max_send_buf_size(bounds.send_buffer as usize)
                    .keep_alive_interval(bounds.keepalive_interval)
                    .keep_alive_timeout(bounds.keepalive_timeout)
                    .serve_connection(io, service);
                let mut connection = pin!(connection);
                self.drive(connection.as_mut(), |connection| connection.graceful_shutdown(), &rules, &ending).await
            }
        };
        let ended = ended.map_err(|ended| rules.blame(ended));
        // Whatever hyper said last goes out, if the peer takes it.
        if !matches!(ended, Err(Ended::Cut(_))) {
            let _ = timeout(LAST_WORDS, poll_fn(|cx| wire.poll_send(cx))).await;
        }
        wire.give_up();
        ended
    }

    /// Polls the connection, sends what it wrote, and holds the peer to the rules.
    async fn drive<C>(
        &self,
        mut connection: Pin<&mut C>,
        tell: impl Fn(Pin<&mut C>),
        rules: &Rules<'_>,
        ending: &CancellationToken,
    ) -> Result<(), Ended>
    where
        C: Future<Output = hyper::Result<()>>,
    {
        let mut alarm = pin!(sleep_until(rules.began));
        let mut cut_at: Option<Instant> = None;
        let mut stopping = false;
        loop {
            let turns = poll_fn(|cx| {
                if let Poll::Ready(ended) = connection.as_mut().poll(cx) {
                    return Poll::Ready(Event::Over(ended.map_err(Ended::Failed)));
                }
                if let Poll::Ready(Err(error)) = rules.wire.poll_send(cx) {
                    return Poll::Ready(Event::Over(Err(Ended::Broke(error))));
                }
                loop {
                    let look_again = match rules.look(Instant::now(), cut_at) {
                        Verdict::Fine(look_again) => look_again,
                        Verdict::GaveUp => {
                            tracing::debug!(peer = %self.address, "a call was cut: its answer is not taken");
                            self.shared.counts.cut_call();
                            continue;
                        }
                        Verdict::Cut(why) => return Poll::Ready(Event::Over(Err(Ended::Cut(why)))),
                        Verdict::Tell => return Poll::Ready(Event::Tell(rules.bounds.connection_grace)),
                    };
                    // Earlier than thought: turn the alarm back. Later: let it ring, and look again then.
                    if look_again < alarm.deadline() || alarm.is_elapsed() {
                        alarm.as_mut().reset(look_again);
                    }
                    if alarm.as_mut().poll(cx).is_pending() {
                        return Poll::Pending;
                    }
                }
            });
            let event = tokio::select! {
                biased;
                () = self.place.evicted() => return Err(Ended::Cut(Cut::Evicted)),
                () = self.shared.stop.cancelled(), if !stopping => {
                    stopping = true;
                    Event::Tell(rules.bounds.drain)
                }
                event = turns => event,
            };
            let grace = match event {
                Event::Over(ended) => return ended,
                Event::Tell(grace) => grace,
            };
            if !rules.wire.noticed().greeted {
                return Err(Ended::Cut(Cut::NoGreeting));
            }
            let grace = if rules.calls.noticed().open == 0 { LAST_WORDS.min(grace) } else { grace };
            let end = Instant::now() + grace;
            cut_at = Some(cut_at.map_or(end, |before| before.min(end)));
            ending.cancel();
            tell(connection.as_mut());
        }
    }
}

/// 0.9 to 1.1: connections that began together do not end together.
fn jitter() -> f64 {
    rand::random_range(0.9..1.1)
}

enum Event {
    Over(Result<(), Ended>),
    /// It is to end within this.
    Tell(Duration),
}

enum Verdict {
    /// Nothing can be wrong before this.
    Fine(Instant),
    /// A call was given up whose answer is not taken. There may be more.
    GaveUp,
    /// It is time for it to end.
    Tell,
    /// It ends here.
    Cut(Cut),
}

/// By what a connection is judged.
struct Rules<'c> {
    bounds: &'c Bounds,
    wire: &'c Wire,
    calls: &'c Calls,
    began: Instant,
    age: Duration,
}

impl Rules<'_> {
    fn look(&self, now: Instant, cut_at: Option<Instant>) -> Verdict {
        let (wire, calls, bounds) = (self.wire.noticed(), self.calls.noticed(), self.bounds);
        if calls.slow > MOST_SLOW_BODIES || calls.all_stuck {
            return Verdict::Cut(Cut::SlowBody);
        }
        let is_http2 = wire.is_http2;
        // A blocked socket may hold a watcher's messages, which has a longer time.
        let blocked =
            if is_http2 || calls.streams > 0 { bounds.response_timeout + EXTRA } else { bounds.response_timeout };
        let mut look_again = now + bounds.idle_timeout;
        let (mut answers, mut takes) = (bounds.response_timeout, false);
        if calls.answer_since.is_some() {
            let (moves, again) = self.wire.moves(now, bounds.response_timeout / 2);
            answers += if moves { EXTRA } else { Duration::ZERO };
            takes = moves;
            look_again = look_again.min(again);
        }
        let silence = bounds.keepalive_interval + bounds.keepalive_timeout * 2;
        let rules = [
            (cut_at, Duration::ZERO, Cut::NotEnded),
            ((!wire.greeted).then_some(self.began), bounds.handshake_timeout, Cut::NoGreeting),
            (wire.partial_since, bounds.header_timeout, Cut::SlowHead),
            (calls.answer_since, answers, Cut::AnswersUntaken),
            (calls.stream_since, bounds.response_timeout + EXTRA, Cut::StreamsUntaken),
            (wire.blocked_since, blocked, Cut::Blocked),
            (is_http2.then_some(wire.read_at), silence, Cut::Silent),
        ];
        for (since, limit, why) in rules {
            let Some(end) = since.map(|since| since + limit) else { continue };
            if end <= now {
                // One that others are beside ends alone.
                if is_http2 && wire.blocked_since.is_none() && calls.given_up < MOST_UNTAKEN {
                    let gave_up = match why {
                        Cut::AnswersUntaken => self.calls.give_up(Kind::Answer, takes),
                        Cut::StreamsUntaken => self.calls.give_up(Kind::Stream, takes),
                        _ => false,
                    };
                    if gave_up {
                        return Verdict::GaveUp;
                    }
                }
                return Verdict::Cut(why);
            }
            look_again = look_again.min(end);
        }
        if cut_at.is_none() {
            let idle = (is_http2 && calls.open == 0).then_some(calls.idle_since + bounds.idle_timeout);
            for end in [Some(self.began + self.age), idle].into_iter().flatten() {
                if end <= now {
                    return Verdict::Tell;
                }
                look_again = look_again.min(end);
            }
        }
        Verdict::Fine(look_again)
    }

    /// What hyper calls a failure may be a rule of ours.
    fn blame(&self, ended: Ended) -> Ended {
        let (wire, calls) = (self.wire.noticed(), self.calls.noticed());
        match (&ended, wire.offence) {
            (_, Some(cut)) => Ended::Cut(cut),
            (Ended::Failed(error), None) if error.is_timeout() && wire.is_http2 => Ended::Cut(Cut::Silent),
            // A connection that was kept for more, and none came, is at its natural end.
            (Ended::Failed(error), None) if error.is_timeout() && wire.read_at > calls.idle_since => {
                Ended::Cut(Cut::SlowHead)
            }
            _ => ended,
        }
    }
}

/// What each request of a connection is given.
#[derive(Debug)]
struct Requests {
    shared: Arc<Shared>,
    address: IpAddr,
    calls: Calls,
    ending: CancellationToken,
}

type Answer<B> = Result<Response<Parted<B>>, Infallible>;

impl Requests {
    /// `Err`: what the peer is told instead.
    fn accept(
        &self,
        request: Request<Incoming>,
        call: &Call,
        is_grpc: bool,
    ) -> Result<Request<Paced<Incoming>>, String> {
        let peer = self.shared.trusted.peer(self.address, request.headers()).map_err(|error| error.to_string())?;
        let bounds = &self.shared.bounds;
        let pace = Pace { timeout: bounds.body_timeout, grace: bounds.body_grace, rate: bounds.body_rate };
        let mut request = request.map(|body| Paced::new(body, pace, call.incoming(), is_grpc));
        if !is_grpc {
            // Of the services over gRPC none asks who is at the other end.
            request.extensions_mut().insert(peer);
        }
        request.extensions_mut().insert(Ending(self.ending.clone()));
        Ok(request)
    }

    async fn http(self: Arc<Self>, routes: Router, request: Request<Incoming>) -> Answer<axum::body::Body> {
        let mut call = self.calls.begin();
        let response = match self.accept(request, &call, false) {
            Ok(request) => routes.oneshot(request).await.unwrap_or_else(|never: Infallible| match never {}),
            Err(why) => (StatusCode::BAD_REQUEST, why + "\n").into_response(),
        };
        let kind = if response.extensions().get::<Streamed>().is_some() { Kind::Stream } else { Kind::Answer };
        if kind == Kind::Stream {
            call.streams();
        }
        Ok(response.map(|body| Parted::new(body, call, kind)))
    }

    async fn grpc(
        self: Arc<Self>,
        service: GrpcService,
        request: Request<Incoming>,
        call: Call,
        streams: Option<Streams>,
    ) -> Answer<tonic::body::Body> {
        let deadline = grpc_timeout(request.headers());
        let response = match self.accept(request, &call, true) {
            Err(why) => Status::invalid_argument(why).into_http(),
            Ok(mut request) => {
                if streams == Some(Streams::Both) {
                    request = request.map(|body| body.of_dialogue(self.ending.clone().cancelled_owned()));
                }
                let answer = (service.0)(request);
                let answer = match deadline {
                    Some(deadline) => timeout(deadline, answer).await,
                    None => Ok(answer.await),
                };
                answer.unwrap_or_else(|_| Status::deadline_exceeded("no answer within grpc-timeout").into_http())
            }
        };
        let kind = if streams.is_some() { Kind::Stream } else { Kind::Answer };
        Ok(response.map(|body| Parted::new(body, call, kind)))
    }
}
