//! `waybill watch`: changes as they come, each once, over breaks of the stream; and the cursor to go on from.

mod backoff;

use std::convert::Infallible;
use std::time::Duration;

use clap::Args;
use tokio::signal;
use tokio::time::{Instant, timeout};
use tonic::Status;

use super::client::{Server, wait};
use super::exit::{Exit, Failure};
use super::filter::{Filter, Words};
use super::output::{Output, print, print_line, say};
use super::{show, trouble};
use crate::proto::{self, v1};
use backoff::Backoff;

/// What a server may be set to, where it is not asked for another.
const LONGEST_HEARTBEAT: Duration = Duration::from_secs(300);

#[derive(Debug, Args)]
pub(super) struct Watch {
    #[command(flatten)]
    filter: Filter,
    /// Go on after this cursor; else from now on
    #[arg(long)]
    cursor: Option<String>,
    /// Orders, too
    #[arg(long)]
    orders: bool,
    /// First the shipments as they are now
    #[arg(long, conflicts_with = "cursor")]
    snapshot: bool,
    /// A sign of life at least so often
    #[arg(long, value_name = "DURATION", value_parser = humantime::parse_duration)]
    heartbeat: Option<Duration>,
    #[command(flatten)]
    words: Words,
    #[command(flatten)]
    server: Server,
    #[command(flatten)]
    output: Output,
}

impl Watch {
    pub(super) fn run(self) -> Result<(), Failure> {
        let mut following = Following {
            server: self.server,
            output: self.output,
            request: v1::WatchShipmentsRequest {
                filter: self.filter.into_message(),
                cursor: self.cursor.unwrap_or_default(),
                snapshot: self.snapshot,
                heartbeat_interval: self.heartbeat.and_then(|interval| interval.try_into().ok()),
                vocabulary: self.words.number(),
                orders: self.orders,
            },
            silence: self.heartbeat.unwrap_or(LONGEST_HEARTBEAT).saturating_mul(3),
            reached: false,
            away: false,
            snapshot_begun: false,
        };
        let end = wait(async {
            tokio::select! {
                failure = following.for_ever() => Err(failure),
                // Ctrl-C is how a watch ends.
                _ = signal::ctrl_c() => Ok(()),
            }
        });
        let Following { output, request, .. } = following;
        if !request.cursor.is_empty() && !output.is_json() {
            say(&format!("to go on: --cursor {}", request.cursor));
        }
        end
    }
}

/// A watch over as many streams as it takes.
struct Following {
    server: Server,
    output: Output,
    /// What the next stream is asked for: it goes on after everything that is printed.
    request: v1::WatchShipmentsRequest,
    /// A stream that says nothing for so long, not even a heartbeat, is given up.
    silence: Duration,
    /// The server has answered once: its address is right, and it is worth waiting for.
    reached: bool,
    /// The last stream broke, and no other has said anything yet.
    away: bool,
    /// Part of the snapshot is printed.
    snapshot_begun: bool,
}

/// How a stream ends.
enum End {
    /// Another one can go on; the server may say when.
    Broken { why: String, asked: Option<Duration> },
    /// No other would fare better.
    Final(Failure),
}

impl From<Failure> for End {
    fn from(failure: Failure) -> Self {
        Self::Final(failure)
    }
}

impl From<Status> for End {
    fn from(status: Status) -> Self {
        match trouble::mends(status.code()) {
            true => Self::Broken { why: trouble::brief(&status), asked: trouble::retry_delay(&status) },
            false => Self::Final(trouble::failure(&status)),
        }
    }
}

impl Following {
    /// Goes on until nothing helps.
    async fn for_ever(&mut self) -> Failure {
        let mut backoff = Backoff::new();
        loop {
            let began = Instant::now();
            let Err(end) = self.stream().await;
            let (why, asked) = match end {
                End::Final(failure) => return failure,
                End::Broken { why, asked } => (why, asked),
            };
            if began.elapsed() > backoff::LONGEST {
                backoff = Backoff::new();
            }
            let pause = backoff.next(asked);
            let shown =
                humantime::format_duration(Duration::from_millis(u64::try_from(pause.as_millis()).unwrap_or(0)));
            say(&format!("{why}; next try in {shown}"));
            if std::mem::take(&mut self.snapshot_begun) {
                say("the snapshot broke off before its end: it is begun again, from its first shipment");
            }
            self.away = true;
            tokio::time::sleep(pause).await;
        }
    }

    /// One stream, from where the last one ended.
    async fn stream(&mut self) -> Result<Infallible, End> {
        let mut client = match self.server.connect().await {
            Err(failure) if self.reached && failure.exit() == Exit::NoAnswer => {
                return Err(End::Broken { why: failure.message().to_owned(), asked: None });
            }
            connected => connected?,
        };
        // No deadline in the request: it would end the stream.
        let opened = timeout(self.server.timeout, client.watch_shipments(self.request.clone())).await;
        // A server that has never said anything, and speaks TLS where we do not or misses our certificate, will not either.
        if let Ok(Err(status)) = &opened
            && !self.reached
            && trouble::broke(status)
        {
            return Err(End::Final(self.server.failure(status)));
        }
        self.reached = true;
        let mut stream = opened.map_err(|_| silent(self.server.timeout))??.into_inner();
        loop {
            let message = timeout(self.silence, stream.message()).await.map_err(|_| silent(self.silence))??;
            let Some(mut batch) = message else {
                return Err(End::Broken { why: "the server ended the stream".into(), asked: None });
            };
            if std::mem::take(&mut self.away) {
                say("the stream goes on");
            }
            // It was for the wire alone.
            batch.padding.clear();
            self.print(&batch)?;
            // Only now: what is not printed comes again.
            self.snapshot_begun = self.request.snapshot && batch.cursor.is_empty();
            if !batch.cursor.is_empty() {
                self.request.snapshot = false;
                self.request.cursor = batch.cursor;
            }
        }
    }

    fn print(&self, batch: &v1::WatchShipmentsResponse) -> Result<(), Failure> {
        if self.output.is_json() {
            print_line(&proto::to_json("WatchShipmentsResponse", batch).to_string())
        } else {
            print(&show::batch(batch))
        }
    }
}

fn silent(time: Duration) -> End {
    End::Broken { why: format!("the server said nothing for {}", humantime::format_duration(time)), asked: None }
}
