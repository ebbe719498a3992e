//! The promise an adapter makes: pure functions from our questions to the carrier's requests, and from its replies to our words.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;

use crate::exchange::{Asked, Batch, Context, Fault, Request, Response};
use crate::number::Number;
use crate::proof::{Authentic, Forged, Push};
use crate::report::Parsed;
use crate::secret::Secret;

/// One account with one carrier. Pure: the same arguments give the same result.
///
/// The powers a carrier may lack are `Option`s: `None` is a true default, there is no method that silently does nothing.
pub trait Carrier: fmt::Debug + Send + Sync {
    /// The request that asks for these numbers.
    fn request(&self, cx: &Context<'_>, batch: &Batch) -> Request;

    /// Reads the answer, or the answer to a follow-up. Never fails for one bad event.
    fn parse(&self, cx: &Context<'_>, asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault>;

    /// Getting a token, where requests need one.
    fn login(&self) -> Option<&dyn Login> {
        None
    }

    /// Asking the carrier to push.
    fn subscribe(&self) -> Option<&dyn Subscribe> {
        None
    }

    /// Hearing its pushes.
    fn webhook(&self) -> Option<&dyn Webhook> {
        None
    }

    /// Asking what changed in a window of time.
    fn feed(&self) -> Option<&dyn Feed> {
        None
    }
}

/// A token and its life.
#[derive(Clone, Debug)]
pub struct Token {
    /// Goes into [`Context::token`].
    pub secret: Secret,
    /// When the carrier stops taking it.
    pub expires: Timestamp,
}

impl Token {
    /// A token of RFC 6749 §5.1. Its life in seconds is an hour where the carrier says none that can be read.
    pub fn granted(cx: &Context<'_>, access_token: Option<&str>, expires_in: Option<&str>) -> Result<Self, Fault> {
        let token = access_token.ok_or_else(|| Fault::malformed("no access_token"))?;
        let secret = Secret::new(token).ok_or_else(|| Fault::malformed("the access_token does not fit a header"))?;
        let life = expires_in.and_then(|text| text.parse::<f64>().ok()).filter(|life| *life >= 1.0);
        let life = Duration::from_secs_f64(life.unwrap_or(3600.0).min(86_400.0));
        Ok(Self { secret, expires: cx.now.checked_add(life).map_err(Fault::malformed)? })
    }
}

/// Logins, for carriers whose requests carry a token.
pub trait Login: Sync {
    /// The token request.
    fn request(&self, cx: &Context<'_>) -> Request;

    /// Reads the token response.
    fn token(&self, cx: &Context<'_>, response: &Response) -> Result<Token, Fault>;
}

/// What a carrier answered to a subscription.
#[derive(Clone, Debug, Default)]
pub struct Subscribed {
    /// Numbers it will push for.
    pub accepted: Vec<Number>,
    /// Numbers it refused, with its words.
    pub refused: Vec<(Number, String)>,
    /// When the subscription ends, if it does.
    pub expires: Option<Timestamp>,
    /// The carrier's id of the subscription.
    pub id: Option<String>,
}

/// Subscriptions: the carrier is asked to push for numbers.
pub trait Subscribe: Sync {
    /// How many numbers one subscription may hold.
    fn limit(&self) -> usize;

    /// The request that subscribes these numbers; pushes go to `callback` (our public address of this account).
    fn request(&self, cx: &Context<'_>, batch: &Batch, callback: &str) -> Request;

    /// Reads the answer. A success may hold refusals.
    fn parse(&self, cx: &Context<'_>, batch: &Batch, response: &Response) -> Result<Subscribed, Fault>;

    /// Ends a subscription before its time, where the carrier has a call for that.
    fn cancel(&self) -> Option<&dyn Cancel> {
        None
    }
}

/// Cancelling a subscription, by the id that [`Subscribed`] gave it, with all the numbers that it holds.
pub trait Cancel: Sync {
    /// The request.
    fn request(&self, cx: &Context<'_>, id: &str) -> Request;

    /// Reads the answer. That there is no such subscription is what was wanted.
    fn parse(&self, cx: &Context<'_>, response: &Response) -> Result<(), Fault>;
}

/// What a request to our webhook address turned out to be, once its sender is proved.
#[derive(Clone, Copy, Debug)]
pub enum Verified<'p> {
    /// A message: kept durably, acknowledged, then parsed.
    Message(Authentic<'p>),
    /// The carrier logs in to us: answer with a bearer of this life.
    BearerWanted {
        /// How long the bearer will be good.
        life: Duration,
    },
}

/// Our answer to a push.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// HTTP status.
    pub status: http::StatusCode,
    /// Content-Type, if there is a body.
    pub content_type: Option<&'static str>,
    /// Body.
    pub body: Bytes,
}

impl Reply {
    /// An empty 200.
    pub fn ok() -> Self {
        Self { status: http::StatusCode::OK, content_type: None, body: Bytes::new() }
    }
}

/// Pushes from the carrier.
pub trait Webhook: Sync {
    /// Proves the sender. Looks at nothing else before that.
    fn verify<'p>(&self, cx: &Context<'_>, push: &'p Push) -> Result<Verified<'p>, Forged>;

    /// The answer the carrier wants once the push is durable.
    fn acknowledge(&self, authentic: Authentic<'_>) -> Reply;

    /// Reads the push.
    fn parse(&self, cx: &Context<'_>, authentic: Authentic<'_>) -> Result<Parsed, Fault>;

    /// How old a signed time may be, for carriers that sign one; the conformance suite holds them to it.
    fn signed_time_limit(&self) -> Option<Duration>;
}

/// A delta feed: what changed for this account in a window.
pub trait Feed: Sync {
    /// The longest window of one request.
    fn window(&self) -> Duration;

    /// The request for a window.
    fn request(&self, cx: &Context<'_>, from: Timestamp, until: Timestamp) -> Request;

    /// Reads the answer; numbers we do not know are parked by the caller.
    fn parse(&self, cx: &Context<'_>, response: &Response) -> Result<Parsed, Fault>;
}
