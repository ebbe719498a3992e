//! `waybill watch`: changes as they come, and the cursor to go on from.

use std::time::Duration;

use clap::Args;
use tokio::signal;

use super::client::{Server, wait};
use super::exit::{Exit, Failure};
use super::filter::Filter;
use super::output::{Output, print, print_line, say};
use super::{show, trouble};
use crate::proto::{self, v1};

#[derive(Debug, Args)]
pub(super) struct Watch {
    #[command(flatten)]
    filter: Filter,
    /// Go on after this cursor; else from now on
    #[arg(long)]
    cursor: Option<String>,
    /// First the shipments as they are now
    #[arg(long, conflicts_with = "cursor")]
    snapshot: bool,
    /// A sign of life at least so often
    #[arg(long, value_name = "DURATION", value_parser = humantime::parse_duration)]
    heartbeat: Option<Duration>,
    #[command(flatten)]
    server: Server,
    #[command(flatten)]
    output: Output,
}

impl Watch {
    pub(super) fn run(self) -> Result<(), Failure> {
        let (server, output) = (self.server, self.output);
        let mut cursor = self.cursor.clone().unwrap_or_default();
        let request = v1::WatchShipmentsRequest {
            filter: self.filter.into_message(),
            cursor: self.cursor.unwrap_or_default(),
            snapshot: self.snapshot,
            heartbeat_interval: self.heartbeat.and_then(|interval| interval.try_into().ok()),
        };
        let end = wait(async {
            tokio::select! {
                end = follow(&server, output, request, &mut cursor) => end,
                // Ctrl-C is how a watch ends.
                _ = signal::ctrl_c() => Ok(()),
            }
        });
        if !cursor.is_empty() && !output.is_json() {
            say(&format!("to go on: --cursor {cursor}"));
        }
        end
    }
}

async fn follow(
    server: &Server,
    output: Output,
    request: v1::WatchShipmentsRequest,
    cursor: &mut String,
) -> Result<(), Failure> {
    let mut client = server.connect().await?;
    // No deadline in the request: it would end the stream.
    let mut stream = server.answer(client.watch_shipments(request)).await?;
    loop {
        match stream.message().await {
            Ok(Some(mut batch)) => {
                // It was for the wire alone.
                batch.padding.clear();
                if !batch.cursor.is_empty() {
                    cursor.clone_from(&batch.cursor);
                }
                if output.is_json() {
                    print_line(&proto::to_json("WatchShipmentsResponse", &batch).to_string())?;
                } else {
                    print(&show::batch(&batch))?;
                }
            }
            Ok(None) => return Err(Failure::new(Exit::NoAnswer, "the server ended the stream")),
            Err(status) => return Err(trouble::failure(&status)),
        }
    }
}
