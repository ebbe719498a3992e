//! How a connection ended that did not end well, in words for the log and for the metrics.

use std::io;

use tokio::time::error::Elapsed;

use super::proxy::Unproxied;

/// How it ended.
#[derive(Debug, thiserror::Error)]
pub(super) enum Ended {
    /// The socket failed.
    #[error("broke: {0}")]
    Broke(#[from] io::Error),
    /// The handshakes below HTTP did.
    #[error("failed to shake hands: {0}")]
    Handshake(io::Error),
    /// A trusted proxy did not say whose connection it is.
    #[error("said nothing of its peer: {0}")]
    Unproxied(#[from] Unproxied),
    /// hyper gave it up.
    #[error("failed: {}", innermost(.0))]
    Failed(hyper::Error),
    /// We did.
    #[error("cut: {0}")]
    Cut(Cut),
}

/// Why we ended it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Cut {
    #[error("no place for another connection of this peer")]
    NoPlace,
    #[error("it came too fast after others")]
    TooFast,
    #[error("its place is needed")]
    Evicted,
    #[error("no greeting came")]
    NoGreeting,
    #[error("what came is not HTTP/2")]
    NotHttp2,
    #[error("a frame or head was not finished")]
    SlowHead,
    #[error("the bodies of its requests came too slowly")]
    SlowBody,
    #[error("a flood of frames that only cost")]
    Flood,
    #[error("it did not take its answers")]
    AnswersUntaken,
    #[error("it did not take its streams")]
    StreamsUntaken,
    #[error("it took nothing")]
    Blocked,
    #[error("it has gone silent")]
    Silent,
    #[error("it did not end when it was told to")]
    NotEnded,
}

impl Cut {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::NoPlace => "no_place",
            Self::TooFast => "too_fast",
            Self::Evicted => "evicted",
            Self::NoGreeting => "no_greeting",
            Self::NotHttp2 => "not_http2",
            Self::SlowHead => "slow_head",
            Self::SlowBody => "slow_body",
            Self::Flood => "flood",
            Self::AnswersUntaken => "answers_untaken",
            Self::StreamsUntaken => "streams_untaken",
            Self::Blocked => "blocked",
            Self::Silent => "silent",
            Self::NotEnded => "not_ended",
        }
    }
}

impl Ended {
    /// What the metrics say; `None` where the peer went by itself.
    pub(super) fn reason(&self) -> Option<&'static str> {
        match self {
            Self::Cut(cut) => Some(cut.name()),
            Self::Handshake(error) | Self::Unproxied(Unproxied::Broke(error)) if !went(error) => Some("handshake"),
            Self::Unproxied(Unproxied::Missing) => Some("proxy_header_missing"),
            Self::Unproxied(Unproxied::Malformed(_)) => Some("proxy_header_malformed"),
            Self::Failed(error) if error.is_parse() => Some("malformed"),
            Self::Broke(_) | Self::Handshake(_) | Self::Unproxied(_) | Self::Failed(_) => None,
        }
    }
}

impl From<Elapsed> for Ended {
    fn from(_: Elapsed) -> Self {
        Self::Handshake(io::ErrorKind::TimedOut.into())
    }
}

/// Whether the peer has gone, as those do that only look whether somebody listens.
fn went(error: &io::Error) -> bool {
    use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, NotConnected, UnexpectedEof};
    matches!(error.kind(), BrokenPipe | ConnectionAborted | ConnectionReset | NotConnected | UnexpectedEof)
}

fn innermost(error: &hyper::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string()
}
