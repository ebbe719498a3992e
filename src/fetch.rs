//! The one file that knows reqwest: sends a request to a carrier, bounded in time and size, and follows no redirect.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use tracing::Instrument as _;
use waybill_contract::{Request, Response};

use crate::telemetry::trace;

/// The bounds of every exchange.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// For the connection.
    pub connect_timeout: Duration,
    /// For the whole exchange.
    pub request_timeout: Duration,
    /// For the body, in bytes.
    pub body_limit: usize,
}

/// Why there is no answer to read. Holds no address or header: both may carry secrets.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// Nothing came in time.
    #[error("no answer within {0:?}")]
    Timeout(Duration),
    /// The connection failed or broke.
    #[error("connection failed: {0}")]
    Connection(String),
    /// The answer was larger than the limit.
    #[error("answer larger than {0} bytes")]
    TooLarge(usize),
}

impl FetchError {
    /// One word for traces.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Timeout(_) => "timeout",
            Self::Connection(_) => "connection",
            Self::TooLarge(_) => "too_large",
        }
    }
}

/// A client for all carriers: connections are kept per host.
#[derive(Clone, Debug)]
pub struct Fetch {
    client: reqwest::Client,
    bounds: Bounds,
    carry_trace: bool,
}

impl Fetch {
    /// A client with these bounds.
    pub fn new(bounds: Bounds) -> Result<Self, reqwest::Error> {
        // Another part of the process may have installed it before: any provider will do.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(bounds.connect_timeout)
            .timeout(bounds.request_timeout)
            .pool_max_idle_per_host(4)
            .user_agent(concat!("waybill/", env!("CARGO_PKG_VERSION")))
            .build()?;
        Ok(Self { client, bounds, carry_trace: false })
    }

    /// Requests carry the `traceparent` of their span, where there is one. It is added to the finished request: a carrier
    /// that has headers signed gets it unsigned.
    pub fn carrying_trace(self, carry_trace: bool) -> Self {
        Self { carry_trace, ..self }
    }

    /// The longest that an exchange takes.
    pub fn longest(&self) -> Duration {
        self.bounds.request_timeout
    }

    /// Sends a request and reads the whole answer.
    pub async fn send(&self, mut request: Request, follow_up: Option<String>) -> Result<Response, FetchError> {
        let span = trace::exchange(request.method(), request.uri());
        if self.carry_trace {
            trace::carry(&span, request.headers_mut());
        }
        let answer = self.exchange(request, follow_up).instrument(span.clone()).await;
        trace::exchanged(&span, answer.as_ref().map(|answer| answer.status).map_err(FetchError::name));
        answer
    }

    async fn exchange(&self, request: Request, follow_up: Option<String>) -> Result<Response, FetchError> {
        let request = reqwest::Request::try_from(request).map_err(|error| self.why(&error))?;
        let mut answer = self.client.execute(request).await.map_err(|error| self.why(&error))?;
        let status = answer.status();
        let headers = std::mem::take(answer.headers_mut());
        let limit = self.bounds.body_limit;
        let mut body = BytesMut::new();
        while let Some(chunk) = answer.chunk().await.map_err(|error| self.why(&error))? {
            if body.len() + chunk.len() > limit {
                return Err(FetchError::TooLarge(limit));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Response { status, headers, body: Bytes::from(body), follow_up })
    }

    fn why(&self, error: &reqwest::Error) -> FetchError {
        if error.is_timeout() {
            return FetchError::Timeout(self.bounds.request_timeout);
        }
        // reqwest's own text names the URL; the innermost cause says what matters and nothing secret.
        let mut cause: &dyn std::error::Error = error;
        while let Some(inner) = cause.source() {
            cause = inner;
        }
        FetchError::Connection(cause.to_string())
    }
}
